//! A card says nothing that contradicts what was told: no press moves the day of a claim or hides a case, and what is over is not
//! advised any more.

use super::*;
use crate::chat::callback::{OrderPress, Report};
use crate::model::{
    Button, Dialogue, GoodsProblem, HistoryEntry, OrderEvent, Payment, Question, Tracking,
};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn speaking(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person = Some(Person::new(CHAT, language, "UTC"));
    chat
}

/// A lamp of a small shop that was paid with PayPal, and is late.
fn with_shop_order(mut chat: Conversation) -> Conversation {
    let shipped = chat.now - Duration::days(14);
    chat.state.orders.push(Order {
        name: Some("lamp".to_owned()),
        store_name: Some("kerzenshop.de".to_owned()),
        payment: Some(Payment::PayPal),
        paid_on: Some(day("2026-11-07")),
        shipped_on: Some(shipped.date_naive()),
        reminded_through: chat.now,
        ..Order::new(1, "other", GivenNumber::NoneGiven, shipped)
    });
    chat.state.person.as_mut().unwrap().next_order = 2;
    chat
}

fn record(chat: &mut Conversation, event: OrderEvent) {
    let now = chat.now;
    chat.state.orders[0].record(event, now);
}

fn press(chat: &mut Conversation, press: OrderPress) -> String {
    read(&chat.press(&Press::Order(1, press)))
}

fn card(chat: &mut Conversation) -> String {
    press(chat, OrderPress::Card)
}

fn report(chat: &mut Conversation, report: Report) -> String {
    press(chat, OrderPress::Report(report))
}

#[test]
fn an_answer_moves_no_claim_and_hides_no_case() {
    for store in ["other", "aliexpress", "joom"] {
        let mut chat = with_shop_order(Conversation::new());
        chat.state.orders[0].store = store.to_owned();
        record(&mut chat, OrderEvent::DisputeOpened(day("2026-11-19")));
        record(
            &mut chat,
            OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-20")),
        );
        record(&mut chat, OrderEvent::LessOffered);
        chat.now += Duration::days(1);
        report(&mut chat, Report::Answered);
        let said = card(&mut chat);
        assert!(said.contains("PayPal"), "{store}: {said}");
        assert!(said.contains("10 December"), "{store}: {said}");
        assert!(!said.contains("24 November"), "{store}: {said}");
        // The days for PayPal to decide have come: that is what to do.
        chat.now += Duration::days(5);
        let said = card(&mut chat);
        assert!(
            said.contains("Escalate the case to a claim"),
            "{store}: {said}"
        );
    }
}

#[test]
fn who_answered_and_waits_in_vain_was_refused_nothing() {
    let mut chat = Conversation::new().with_order();
    record(&mut chat, OrderEvent::DisputeOpened(day("2026-11-10")));
    record(&mut chat, OrderEvent::LessOffered);
    report(&mut chat, Report::Answered);
    chat.now += Duration::days(12);
    let said = card(&mut chat);
    assert!(said.contains("No answer by"), "{said}");
    assert!(!said.contains("refused the full refund"), "{said}");
}

#[test]
fn a_claim_with_a_small_shop_is_its_own_and_has_no_page() {
    for text in [
        "opened a claim with the shop on 19 november",
        "i opened a dispute with the shop by e-mail on 19 november",
    ] {
        let mut chat = with_shop_order(Conversation::new());
        let said = read(&chat.say(text));
        let claimed = OrderEvent::DisputeOpened(day("2026-11-19"));
        let history = &chat.order(1).history;
        assert!(history.iter().any(|entry| entry.event == claimed), "{said}");
        assert!(said.contains("19 November"), "{said}");
        assert!(said.contains("Give the shop until"), "{said}");
        assert!(said.contains("PayPal"), "{said}");
        assert!(!said.contains("every day"), "{said}");
        // Nobody decides above such a shop.
        chat.now += Duration::days(10);
        let said = card(&mut chat);
        assert!(said.contains("Open a case at PayPal now"), "{said}");
    }
}

#[test]
fn the_seller_may_have_been_asked_before_the_case() {
    let mut chat = with_shop_order(Conversation::new());
    record(
        &mut chat,
        OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-20")),
    );
    let said = read(&chat.say("i wrote to the seller on 19 november"));
    let asked = chat.order(1).history.last().unwrap();
    assert_eq!(asked.event, OrderEvent::SellerAsked, "{said}");
    assert_eq!(asked.on, Some(day("2026-11-19")), "{said}");
    assert!(said.contains("19 November"), "{said}");
}

#[test]
fn a_case_that_is_told_beside_a_claim_is_said_back() {
    let mut chat = Conversation::new().with_order();
    record(&mut chat, OrderEvent::DisputeOpened(day("2026-11-19")));
    let said = read(&chat.say("opened paypal case on 20 november"));
    assert!(said.contains("20 November"), "{said}");
    assert!(said.contains("PayPal to decide by 10 December"), "{said}");
}

#[test]
fn what_came_broken_is_not_well_because_it_came() {
    let told: [fn(&mut Conversation) -> String; 2] = [
        |chat| press(chat, OrderPress::Received),
        |chat| read(&chat.say("it came")),
    ];
    for tell in told {
        for agreed in [false, true] {
            let mut chat = Conversation::new().with_order();
            record(&mut chat, OrderEvent::ProblemTold(GoodsProblem::Broken));
            if agreed {
                record(&mut chat, OrderEvent::Won);
            }
            let said = tell(&mut chat);
            assert!(!said.contains("Great, it is here"), "{said}");
            assert!(!said.contains("only fair"), "{said}");
            let said = card(&mut chat);
            match agreed {
                true => assert!(said.contains("Tell me when the money is there"), "{said}"),
                false => assert!(said.contains("Report “broken” today"), "{said}"),
            }
        }
    }
}

#[test]
fn broken_goods_that_were_refunded_are_not_awaited() {
    for (language, awaits) in [("en", "still comes"), ("ru", "всё же придёт")] {
        let mut chat = speaking(language).with_order();
        record(&mut chat, OrderEvent::ProblemTold(GoodsProblem::Broken));
        let closed = chat.press(&Press::Order(1, OrderPress::Sure(Report::Refunded)));
        assert!(!read(&closed).contains(awaits), "{}", read(&closed));
        let offered = chat.state.person.as_ref().unwrap().offered.clone();
        let received = Press::Order(1, OrderPress::Received);
        let asks = |button: &Button| Press::of(button) == Some(received.clone());
        assert!(!offered.iter().any(asks), "{offered:?}");
        let mut chat = speaking(language).with_order();
        let closed = chat.press(&Press::Order(1, OrderPress::Sure(Report::Refunded)));
        assert!(read(&closed).contains(awaits), "{}", read(&closed));
    }
}

#[test]
fn what_was_collected_is_not_to_be_collected() {
    let waits = OrderEvent::Tracking(Tracking::AtPickup(Some(day("2026-12-04"))));
    for event in [
        OrderEvent::Arrived,
        OrderEvent::ProblemTold(GoodsProblem::Broken),
    ] {
        let mut chat = Conversation::new().with_order();
        record(&mut chat, waits.clone());
        assert!(card(&mut chat).contains("4 December"));
        record(&mut chat, event);
        let said = card(&mut chat);
        assert!(!said.contains("4 December"), "{said}");
    }
}

#[test]
fn a_silent_seller_was_asked_for_more_time() {
    let told: [fn(&mut Conversation) -> String; 2] = [
        |chat| report(chat, Report::SellerSilent),
        |chat| read(&chat.say("the seller does not answer")),
    ];
    for tell in told {
        let mut chat = Conversation::new().with_order();
        chat.state.orders[0].protection_end = Some(chat.now + Duration::days(8));
        assert!(card(&mut chat).contains("Ask the seller now to extend"));
        let said = tell(&mut chat);
        assert!(!said.contains("Ask the seller now to extend"), "{said}");
        let asked = |entry: &HistoryEntry| entry.event == OrderEvent::ExtensionAsked;
        assert!(chat.order(1).history.iter().any(asked), "{said}");
        let said = card(&mut chat);
        assert!(!said.contains("Ask the seller now to extend"), "{said}");
    }
}

#[test]
fn where_a_page_showed_it_stays_on_the_card() {
    let mut chat = Conversation::new().with_order();
    chat.say(
        "Tracking number RR123456785CN\n2026-11-22 09:12 Berlin, Arrived at delivery office\n\
         2026-11-20 03:00 Frankfurt, Arrived in destination country\n\
         2026-11-14 11:00 Shenzhen, Accepted by carrier",
    );
    let said = press(&mut chat, OrderPress::TrackingRight);
    assert!(said.contains("22 November, Berlin"), "{said}");
    // What is told later is newer.
    chat.now += Duration::days(3);
    record(&mut chat, OrderEvent::Tracking(Tracking::AtPickup(None)));
    let said = card(&mut chat);
    assert!(!said.contains("Berlin"), "{said}");
}

#[test]
fn that_it_moves_is_no_good_news_beside_a_deed() {
    for (end, good) in [(8, false), (40, true)] {
        let mut chat = Conversation::new().with_order();
        chat.state.orders[0].protection_end = Some(chat.now + Duration::days(end));
        press(&mut chat, OrderPress::EditField(Question::Tracking));
        let said = read(&chat.say("moving"));
        assert_eq!(said.contains("Good: it is moving"), good, "{said}");
    }
}

#[test]
fn protection_at_a_small_shop_is_that_of_paypal() {
    let mut chat = with_shop_order(Conversation::new());
    let said = read(&chat.say("buyer protection?"));
    assert!(
        said.contains("last day for a case at PayPal, <b>6 May"),
        "{said}"
    );
    assert!(!said.contains("timer"), "{said}");
    assert!(said.contains("PayPal protects"), "{said}");
    record(
        &mut chat,
        OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-20")),
    );
    let said = card(&mut chat);
    assert!(!said.contains("End not known"), "{said}");
}

#[test]
fn what_to_do_about_the_protection_is_said_once() {
    let mut chat = Conversation::new().with_order();
    record(&mut chat, OrderEvent::Lost);
    for text in ["buyer protection?", "what should i do now?"] {
        let said = read(&chat.say(text));
        assert_eq!(said.matches('👉').count(), 1, "{text}: {said}");
    }
}

#[test]
fn who_has_told_of_an_order_is_not_asked_to() {
    for (language, text, asks) in [
        ("en", "what should i do now?", "Tell me about"),
        ("ru", "что мне делать?", "Расскажите о"),
        ("de", "was soll ich tun", "Erzähl mir"),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        assert!(!said.contains(asks), "{said}");
        assert!(said.contains('👉'), "{said}");
        let mut chat = speaking(language);
        chat.say("temu");
        let said = read(&chat.say(text));
        assert!(!said.contains(asks), "{said}");
        let said = read(&speaking(language).say(text));
        assert!(said.contains(asks), "{said}");
    }
}

#[test]
fn a_second_try_is_promised_only_by_a_known_end() {
    let mut chat = Conversation::new().with_order();
    chat.now += Duration::days(14);
    assert!(card(&mut chat).contains("second try"));
    chat.state.orders[0].protection_end = None;
    let said = card(&mut chat);
    assert!(said.contains("Open the dispute now"), "{said}");
    assert!(!said.contains("second try"), "{said}");
}

#[test]
fn most_arrive_is_not_said_of_a_parcel_that_will_not() {
    for event in [
        OrderEvent::Tracking(Tracking::Delivered(day("2026-11-20"))),
        OrderEvent::Tracking(Tracking::Returned),
        OrderEvent::Tracking(Tracking::Lost),
        OrderEvent::OrderCancelled,
        OrderEvent::DisputeOpened(day("2026-11-20")),
        OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-20")),
        OrderEvent::ProblemTold(GoodsProblem::Empty),
        OrderEvent::Lost,
    ] {
        let mut chat = Conversation::new().with_order();
        record(&mut chat, event.clone());
        let said = read(&chat.say("i am so angry"));
        assert!(said.contains("I understand"), "{event:?}: {said}");
        assert!(!said.contains("parcels arrive"), "{event:?}: {said}");
    }
}

#[test]
fn news_are_no_answer_that_was_asked_for_again() {
    let mut chat = Conversation::new().with_order();
    chat.press(&Press::Order(1, OrderPress::EditField(Question::Paid)));
    let said = read(&chat.say("as i said, i opened the dispute on 20 november"));
    assert!(!said.contains("Sorry for asking"), "{said}");
}

#[test]
fn a_refund_is_of_the_only_order_that_awaits_one() {
    let mut chat = Conversation::new().with_order();
    let other = Order {
        id: 2,
        store: "temu".to_owned(),
        ..chat.state.orders[0].clone()
    };
    chat.state.orders.push(other);
    let which = "Which order is it about?";
    let said = read(&chat.say("when do i get my refund?"));
    assert!(said.contains(which), "{said}");
    record(&mut chat, OrderEvent::Won);
    let said = read(&chat.say("when do i get my refund?"));
    assert!(!said.contains(which), "{said}");
    assert!(said.contains("AliExpress"), "{said}");
}

#[test]
fn a_cancelled_order_is_asked_nothing_of_its_parcel() {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    for text in ["temu", "no number", "10 november"] {
        chat.say(text);
    }
    record(&mut chat, OrderEvent::OrderCancelled);
    let asked = crate::chat::screens::question_order::after_card(chat.order(1), None);
    assert_eq!(asked, [Question::Name]);
}

#[test]
fn who_stops_telling_of_another_order_is_led_to_the_watched_one() {
    let mut chat = Conversation::new().with_order();
    chat.press(&Press::Begin);
    chat.say("temu");
    chat.command(Command::Cancel);
    let offered = chat.state.person.as_ref().unwrap().offered.clone();
    let of_order = |button: &Button| Press::of(button) == Some(Press::Order(1, OrderPress::Card));
    assert!(offered.iter().any(of_order), "{offered:?}");
}

#[test]
fn what_is_not_understood_beside_a_question_has_one_set_of_buttons() {
    for text in [
        "maybe they scam people there i fear",
        "is it a scam or does it come",
    ] {
        let mut chat = Conversation::new();
        chat.press(&Press::Begin);
        chat.say("temu");
        let said = chat.say(text);
        let has_buttons = |outgoing: &&Outgoing| matches!(outgoing, Outgoing::Send { keyboard, .. } if !keyboard.is_empty());
        assert_eq!(
            said.iter().filter(has_buttons).count(),
            1,
            "{}",
            read(&said)
        );
        assert!(read(&said).contains("tracking number"), "{}", read(&said));
        assert!(matches!(
            chat.state.person.as_ref().unwrap().dialogue,
            Dialogue::Adding { .. }
        ));
    }
}

#[test]
fn a_small_shops_address_is_named_in_each_language() {
    for (language, path) in [
        ("de", "Kontaktseite des Shops"),
        ("pl", "strona kontaktu"),
        ("es", "página de contacto"),
        ("he", "המייל של החנות"),
    ] {
        let mut chat = with_shop_order(speaking(language));
        chat.state.orders[0].store = "webshop".to_owned();
        chat.state.orders[0].order_number = Some("A1234567".to_owned());
        let said = press(
            &mut chat,
            OrderPress::Letter(crate::advice::Letter::AskCode),
        );
        assert!(said.contains(path), "{said}");
    }
}

#[test]
fn who_tells_that_all_is_well_is_asked_one_thing() {
    for (language, text, yes) in [
        ("en", "it came, whole, all fine", "yes"),
        ("ru", "пришла, целая, всё хорошо", "да"),
        ("uk", "прийшла, ціла, все добре", "так"),
        ("es", "ya llegó, todo bien", "sí"),
        ("pt-BR", "chegou, tudo certo", "sim"),
        ("fr", "il est arrivé, tout va bien", "oui"),
        ("de", "ist angekommen, alles gut", "ja"),
        ("it", "è arrivato, tutto bene", "sì"),
        ("pl", "przyszła, wszystko dobrze", "tak"),
        ("he", "הגיע, הכל בסדר", "כן"),
    ] {
        let mut chat = speaking(language).with_order();
        chat.state.orders[0].name = Some("lamp".to_owned());
        let said = read(&chat.say(text));
        assert!(chat.order(1).has_come(), "{text}: {said}");
        let said = read(&chat.say(yes));
        assert!(chat.order(1).closed_at.is_some(), "{text}: {said}");
        // Of an order that is only being told nothing is left to ask.
        let mut chat = speaking(language);
        chat.press(&Press::Begin);
        chat.say("temu");
        chat.say(text);
        assert_eq!(
            chat.state.person.as_ref().unwrap().dialogue,
            Dialogue::Idle,
            "{text}"
        );
    }
    // By its name, too.
    let mut chat = Conversation::new().with_order();
    chat.state.orders[0].name = Some("lamp".to_owned());
    let said = read(&chat.say("the lamp came, whole, all fine"));
    assert!(said.contains("Shall I close"), "{said}");
    // What is wrong comes before what is well.
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("it came, all fine but the box is empty"));
    assert!(!said.contains("Shall I close"), "{said}");
    // Money that is claimed is no order to close.
    let mut chat = Conversation::new().with_order();
    record(&mut chat, OrderEvent::DisputeOpened(day("2026-11-20")));
    let said = read(&chat.say("it came, all good"));
    assert!(!said.contains("Shall I close"), "{said}");
}

#[test]
fn a_number_of_an_unknown_kind_is_kept_whatever_is_asked() {
    for (asked, text) in [
        (
            &["temu lamp paid 7 november no tracking number"][..],
            "SY88123456789012",
        ),
        (
            &["temu lamp paid 7 november no tracking number", "yes"],
            "SY88123456789012",
        ),
        (
            &["temu lamp paid 7 november no tracking number", "yes"],
            "the tracking number is SY88123456789012",
        ),
    ] {
        let mut chat = Conversation::new();
        for told in asked {
            chat.say(told);
        }
        let said = read(&chat.say(text));
        assert!(said.contains("Number SY88123456789012"), "{text}: {said}");
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{said}");
        };
        let number = GivenNumber::Number("SY88123456789012".to_owned());
        assert_eq!(draft.number, Some(number), "{text}");
    }
}

#[test]
fn thanks_and_questions_are_no_store() {
    for (language, text) in [
        ("en", "thanks"),
        ("en", "buyer protection?"),
        ("en", "is it safe?"),
        ("ru", "спасибо"),
        ("de", "käuferschutz?"),
        ("es", "gracias"),
    ] {
        let mut chat = speaking(language);
        chat.press(&Press::Begin);
        let said = read(&chat.say(text));
        match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => {
                assert_eq!(
                    (&draft.store, &draft.store_name),
                    (&None, &None),
                    "{text}: {said}"
                );
            }
            other => panic!("{text}: {other:?}"),
        }
    }
    // A shop that nobody knows is one.
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    let said = read(&chat.say("kerzenladen am markt"));
    assert!(said.contains("kerzenladen am markt"), "{said}");
}

#[test]
fn a_case_keeps_its_day_while_its_order_is_told() {
    for (language, text) in [
        ("en", "opened a paypal case on 20 november"),
        ("de", "ich habe am 20.11. einen fall bei paypal eröffnet"),
        ("ru", "открыла спор в paypal 20 ноября"),
    ] {
        let mut chat = speaking(language);
        chat.press(&Press::Begin);
        chat.say("kerzenladen.de");
        let said = read(&chat.say(text));
        let case = OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-20"));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{text}: {said}");
        };
        assert!(draft.told.contains(&case), "{text}: {said}");
    }
}
