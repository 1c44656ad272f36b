//! Where the parcel is and where the person lives, told in words: what customs ask for as well.

use super::{Conversation, NUMBER, read};
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::model::{
    Dialogue, OrderEvent, ParcelLocation, Question, Tracking, TrackingSource, TrackingStage,
    TrackingState,
};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn in_language(tag: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = tag.to_owned();
    chat
}

fn state(chat: &Conversation) -> &TrackingState {
    chat.order(1).tracking.as_ref().unwrap()
}

fn shown(chat: &Conversation) -> Option<Tracking> {
    match chat.order(1).told_tracking()?.event {
        OrderEvent::Tracking(shown) => Some(shown),
        _ => None,
    }
}

fn country(chat: &Conversation) -> Option<&str> {
    chat.state.person.as_ref()?.country.as_deref()
}

fn is_idle(chat: &Conversation) -> bool {
    chat.state.person.as_ref().unwrap().dialogue == Dialogue::Idle
}

fn asked(mut chat: Conversation, question: Question) -> Conversation {
    chat.press(&Press::Order(1, OrderPress::EditField(question)));
    chat
}

#[test]
fn a_scan_in_words_is_kept_with_its_day_and_place() {
    for (own, text, on, city) in [
        (
            "en",
            "arrived at sorting center in Leipzig yesterday",
            "2026-11-22",
            "Leipzig",
        ),
        ("ru", "прибыло в алматы 20 ноября", "2026-11-20", "Алматы"),
        (
            "pl",
            "jest w Warszawie od 20 listopada",
            "2026-11-20",
            "Warszawa",
        ),
        (
            "de",
            "seit gestern in Leipzig angekommen",
            "2026-11-22",
            "Leipzig",
        ),
    ] {
        for mut chat in [
            in_language(own),
            asked(in_language(own), Question::Tracking),
        ] {
            let said = read(&chat.say(text));
            let event = &state(&chat).events[0];
            assert_eq!(
                (event.on, event.city.as_deref()),
                (day(on), Some(city)),
                "{text}"
            );
            assert_eq!(state(&chat).source, TrackingSource::Person);
            assert_eq!(shown(&chat), Some(Tracking::Moving), "{text}");
            assert!(said.contains(city) && is_idle(&chat), "{said}");
        }
    }
}

#[test]
fn what_left_a_country_is_never_a_day_of_shipping() {
    for (own, text) in [
        ("en", "it left China on 3 November"),
        ("ru", "вылетела из Китая 3 ноября"),
        ("es", "salió de China el 3 de noviembre"),
        ("it", "partito dalla Cina il 3 novembre"),
        ("pt-BR", "saiu da China dia 3 de novembro"),
    ] {
        for mut chat in [
            in_language(own),
            asked(in_language(own), Question::Tracking),
        ] {
            let shipped = chat.order(1).shipped_on;
            chat.say(text);
            assert_eq!(chat.order(1).shipped_on, shipped, "{text}");
            assert_eq!(
                state(&chat).events[0].stage,
                TrackingStage::LeftCountry,
                "{text}"
            );
            let frozen = Tracking::Frozen(ParcelLocation::Border, day("2026-11-03"));
            assert_eq!(shown(&chat), Some(frozen), "{text}");
        }
    }
}

#[test]
fn a_scan_joins_those_of_a_page() {
    let mut chat = Conversation::new().with_order();
    chat.say(&format!(
        "{NUMBER}\n2026-11-18 10:00 Shenzhen, departed\n2026-11-16 08:00 Shenzhen, accepted"
    ));
    chat.say("arrived in Leipzig yesterday");
    let cities: Vec<_> = state(&chat)
        .events
        .iter()
        .map(|event| event.city.as_deref())
        .collect();
    assert_eq!(
        cities,
        [Some("Shenzhen"), Some("Shenzhen"), Some("Leipzig")]
    );
    assert_eq!(state(&chat).number.as_deref(), Some(NUMBER));
}

#[test]
fn where_it_stands_is_asked_and_its_day_is_not_asked_again() {
    for (text, on) in [
        ("in Frankfurt since 5 November", "2026-11-05"),
        ("nothing new since 14 November", "2026-11-14"),
    ] {
        let mut chat = Conversation::new().with_order();
        let said = read(&chat.say(text));
        assert!(said.contains("Where was it seen last?"), "{said}");
        assert_eq!(shown(&chat), None, "{text}");
        chat.press(&Press::EditAnswer(
            1,
            Question::FrozenWhere,
            AnswerPress::Border,
        ));
        let frozen = Tracking::Frozen(ParcelLocation::Border, day(on));
        assert_eq!(shown(&chat), Some(frozen), "{text}");
        assert!(is_idle(&chat), "{text}");
    }
}

#[test]
fn a_scan_beside_other_news_is_kept_and_said_back() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("left Shenzhen on 20 November, the seller does not answer"));
    assert_eq!(state(&chat).events[0].on, day("2026-11-20"));
    assert!(said.contains("20 November, Shenzhen"), "{said}");
    assert!(said.contains("silence does not end"), "{said}");
}

#[test]
fn a_scan_without_an_order_begins_one() {
    let mut chat = Conversation::new();
    let said = read(&chat.say("my parcel left China on 1 November"));
    let Dialogue::Adding { question, draft } = &chat.state.person.as_ref().unwrap().dialogue else {
        panic!("{said}");
    };
    assert_eq!(*question, Question::Store, "{said}");
    assert_eq!(
        draft.tracking_state.as_ref().unwrap().events[0].on,
        day("2026-11-01")
    );
}

#[test]
fn what_customs_ask_for_is_kept_and_stands_on_the_card() {
    for (own, text, fee, card) in [
        (
            "en",
            "customs want 40 €",
            "40 EUR",
            "Customs asks for 40 EUR",
        ),
        (
            "ru",
            "таможня просит 3000 рублей",
            "3000 RUB",
            "Таможня просит 3000 RUB",
        ),
        ("de", "Zoll will 40 Euro haben", "40 EUR", "verlangt 40 EUR"),
    ] {
        let mut chat = in_language(own);
        let said = read(&chat.say(text));
        let order = chat.order(1);
        assert_eq!(order.customs_fee.as_deref(), Some(fee), "{said}");
        assert_eq!(shown(&chat), Some(Tracking::DataAsked), "{said}");
        assert_eq!(order.amount, None, "{text}");
        let said = said.replace('\u{a0}', " ");
        assert!(said.contains(card), "{said}");
    }
    let mut chat = in_language("en");
    let said = read(&chat.say("customs want 40 €, is that normal?"));
    assert_eq!(shown(&chat), Some(Tracking::DataAsked), "{said}");
    assert!(
        said.contains("Customs asks for") && said.contains("what is normal"),
        "{said}"
    );
    let said = read(&chat.say("I paid the customs"));
    assert!(!said.contains("Customs asks for"), "{said}");
}

#[test]
fn customs_that_hold_it_are_noted_with_the_day_and_shown() {
    for (own, text) in [
        ("en", "stuck in customs since 10 days"),
        ("de", "hängt seit 10 Tagen beim Zoll"),
        ("es", "está en aduana desde hace 10 días"),
    ] {
        let mut chat = in_language(own);
        chat.say(text);
        assert_eq!(shown(&chat), Some(Tracking::HeldByCustoms), "{text}");
        assert_eq!(state(&chat).events[0].on, day("2026-11-13"), "{text}");
    }
}

#[test]
fn where_the_person_lives_is_kept_and_said_back() {
    for (own, text, code, name) in [
        ("en", "we live in the US", "us", "United States"),
        ("en", "i'm from germany", "de", "Germany"),
        ("en", "I live in Poland", "pl", "Poland"),
        ("ru", "я в Казахстане", "kz", "Казахстан"),
        ("es", "soy de México", "mx", "México"),
        ("pl", "mieszkam w Polsce", "pl", "Polska"),
        (
            "en",
            "I live in Brazil, the seller does not answer",
            "br",
            "Brazil",
        ),
        ("en", "still in Shenzhen, I live in Brazil", "br", "Brazil"),
    ] {
        let mut chat = in_language(own);
        let said = read(&chat.say(text));
        assert_eq!(country(&chat), Some(code), "{text}: {said}");
        assert!(said.contains(name), "{said}");
    }
    for text in [
        "I don't live in Germany",
        "the seller is in China",
        "we moved to Spain",
    ] {
        let mut chat = in_language("en");
        chat.say(text);
        assert_eq!(country(&chat), None, "{text}");
        assert_eq!(chat.order(1).tracking, None, "{text}");
    }
}

#[test]
fn a_country_alone_is_the_answer_where_it_is_asked_and_else_asked_about() {
    for (own, text, code) in [
        ("en", "USA", "us"),
        ("ru", "в Казахстане", "kz"),
        ("de", "aus Österreich", "at"),
    ] {
        let mut chat = in_language(own);
        chat.press(&Press::Order(1, OrderPress::Country));
        chat.say(text);
        assert_eq!(country(&chat), Some(code), "{text}");
        // The page about customs asks for it, too.
        let mut chat = in_language(own);
        chat.press(&Press::Order(1, OrderPress::Customs));
        chat.say(text);
        assert_eq!(country(&chat), Some(code), "{text}");
        let mut chat = in_language(own);
        chat.say(text);
        assert_eq!(
            (country(&chat), &chat.order(1).tracking),
            (None, &None),
            "{text}"
        );
        chat.press(&Press::Country(code.to_owned(), None));
        assert_eq!(country(&chat), Some(code), "{text}");
    }
}

#[test]
fn inside_the_union_no_customs_may_ask() {
    for (own, text, line) in [
        (
            "en",
            "customs want 30 euro for my parcel from france, i live in germany",
            "Inside the EU there is no customs",
        ),
        (
            "es",
            "vivo en España, la aduana en Italia pide 30 euros",
            "Dentro de la UE",
        ),
        (
            "it",
            "vivo in Italia, la dogana in Francia vuole 40 euro",
            "Dentro l'UE",
        ),
        (
            "pl",
            "mieszkam w Polsce, celnicy w Niemczech chcą 40 euro",
            "Wewnątrz UE",
        ),
    ] {
        let mut chat = in_language(own);
        let said = read(&chat.say(text));
        assert!(said.contains(line), "{text}: {said}");
    }
    for text in [
        "customs want 30 euro for my parcel from china, i live in germany",
        "customs in france want 30 euro, i live in norway",
    ] {
        let mut chat = in_language("en");
        let said = read(&chat.say(text));
        assert!(!said.contains("Inside the EU"), "{text}: {said}");
    }
    let mut chat = in_language("en");
    chat.state.person.as_mut().unwrap().country = Some("de".to_owned());
    let said = read(&chat.press(&Press::Order(1, OrderPress::Customs)));
    assert!(said.contains("Inside the EU"), "{said}");
}

#[test]
fn what_is_told_beside_a_home_is_not_taken_for_the_clock() {
    let text = "ich wohne in Deutschland, Zoll will 40 Euro haben";
    let mut chat = in_language("de");
    let said = read(&chat.say(text));
    assert_eq!(country(&chat), Some("de"), "{said}");
    assert_eq!(shown(&chat), Some(Tracking::DataAsked), "{said}");
    assert!(is_idle(&chat), "{said}");
}
