//! What is typed beside the answer to a question, or in its place.

use super::*;
use crate::model::{Dialogue, Draft, Payment, Question};
use chrono::NaiveDate;

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

/// An order is taken down: at the store, at its shipping day, or at its name.
fn asked(answers: &[&str]) -> Conversation {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    for answer in answers {
        chat.say(answer);
    }
    chat
}

fn draft(chat: &Conversation) -> (Question, Draft) {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { question, draft } => (*question, (**draft).clone()),
        other => panic!("{other:?}"),
    }
}

const AT_SHIPPED: [&str; 2] = ["AliExpress", "I have none"];

#[test]
fn a_day_of_another_kind_is_kept_and_the_question_stays() {
    for text in [
        "20 nov i PAID",
        "paid 20 Nov",
        "оплатила 20 ноября",
        "заказала 20 ноября",
    ] {
        let mut chat = asked(&AT_SHIPPED);
        let said = read(&chat.say(text));
        let (question, draft) = draft(&chat);
        assert_eq!(
            (question, draft.paid_on),
            (Question::Shipped, day("2026-11-20")),
            "{text}"
        );
        assert!(said.contains("✓ Paid 20 November"), "{said}");
    }
}

#[test]
fn a_number_beside_the_answer_is_taken_with_it() {
    for text in [
        "today, RB123456785CN",
        "RB123456785CN сегодня",
        "today RB123456785CN",
    ] {
        let mut chat = asked(&AT_SHIPPED);
        chat.say(text);
        let order = chat.order(1);
        assert_eq!(
            order.number,
            GivenNumber::Number("RB123456785CN".to_owned()),
            "{text}"
        );
        assert_eq!(order.shipped_on, day("2026-11-23"), "{text}");
    }
}

#[test]
fn a_guess_is_an_answer_and_said_so() {
    for text in [
        "idk like 2 weeks ago",
        "не помню, недели две назад",
        "I guess 2 weeks ago or so",
        "9 ноябя",
    ] {
        let mut chat = asked(&AT_SHIPPED);
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).shipped_on, day("2026-11-09"), "{text}");
        assert!(said.contains("✓ Shipped 9 November"), "{said}");
    }
}

#[test]
fn stores_are_known_inside_sentences() {
    for (text, store) in [
        ("заказывала на али", "aliexpress"),
        ("с вб", "wildberries"),
        ("из темы", "temu"),
        ("на озоне брала", "ozon"),
        ("it was from ali", "aliexpress"),
        ("bought at temu", "temu"),
    ] {
        let mut chat = asked(&[]);
        chat.say(text);
        assert_eq!(draft(&chat).1.store.as_deref(), Some(store), "{text}");
    }
}

#[test]
fn a_few_words_about_a_parcel_begin_its_order() {
    for (text, store) in [
        ("bought on ali", "aliexpress"),
        ("не приходит с вб", "wildberries"),
        ("заказ с темы", "temu"),
        ("с али не пришло", "aliexpress"),
        ("where is my parcel from shein", "shein"),
    ] {
        let mut chat = Conversation::new();
        chat.say(text);
        assert_eq!(draft(&chat).1.store.as_deref(), Some(store), "{text}");
    }
}

#[test]
fn what_happened_is_no_store() {
    for text in [
        "спор открыла вчера",
        "opened a dispute yesterday",
        "в начале ноября",
        "20 nov",
    ] {
        let mut chat = asked(&[]);
        chat.say(text);
        let (question, draft) = draft(&chat);
        assert_eq!((question, draft.store), (Question::Store, None), "{text}");
    }
    let mut chat = asked(&[]);
    let said = read(&chat.say("спор открыла вчера"));
    assert_eq!(draft(&chat).1.dispute_opened, day("2026-11-22"), "{said}");
}

#[test]
fn facts_are_no_names() {
    for text in [
        "картой",
        "paypal",
        "04/05",
        "5 ноября",
        "paid 20 Nov",
        "спор открыла вчера",
        "AliExpress\nTotal: US $23.47",
    ] {
        let mut chat = Conversation::new().with_order();
        let name = crate::chat::callback::OrderPress::EditField(Question::Name);
        chat.press(&Press::Order(1, name));
        chat.say(text);
        assert_eq!(chat.order(1).name, None, "{text}");
    }
    for (text, payment) in [
        ("картой", Payment::Card),
        ("paid with paypal", Payment::PayPal),
    ] {
        let mut chat = Conversation::new().with_order();
        let name = crate::chat::callback::OrderPress::EditField(Question::Name);
        chat.press(&Press::Order(1, name));
        chat.say(text);
        assert_eq!(chat.order(1).payment, Some(payment), "{text}");
    }
    for text in [
        "Lamp109",
        "Карта мира",
        "Картина",
        "Lamp 4",
        "May dress",
        "Подарок Кате",
    ] {
        let mut chat = Conversation::new().with_order();
        let name = crate::chat::callback::OrderPress::EditField(Question::Name);
        chat.press(&Press::Order(1, name));
        chat.say(text);
        assert_eq!(chat.order(1).name.as_deref(), Some(text));
    }
}

#[test]
fn what_is_understood_as_something_else_is_no_name() {
    for text in [
        "ничего не показывает",
        "it shows nothing",
        "где моя посылка",
        "the seller does not answer",
    ] {
        let mut chat = Conversation::new().with_order();
        let name = crate::chat::callback::OrderPress::EditField(Question::Name);
        chat.press(&Press::Order(1, name));
        chat.say(text);
        assert_eq!(chat.order(1).name, None, "{text}");
    }
}

#[test]
fn yes_takes_the_only_day_that_was_read() {
    for (text, yes) in [
        ("maybe start of november", "yes"),
        ("в начале ноября", "да"),
    ] {
        let mut chat = asked(&AT_SHIPPED);
        chat.say(text);
        chat.say(yes);
        assert_eq!(chat.order(1).shipped_on, day("2026-11-05"), "{text}");
    }
}

#[test]
fn days_of_a_purchase_are_told_in_few_words() {
    for text in ["i tell you, i buy 3 november", "i buy it 3 november"] {
        let mut chat = asked(&AT_SHIPPED);
        chat.say(text);
        assert_eq!(draft(&chat).1.paid_on, day("2026-11-03"), "{text}");
    }
}

#[test]
fn protection_counts_from_the_payment() {
    for text in [
        "75 дней с оплаты",
        "75 days from payment",
        "75 дней с момента оплаты",
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.orders[0].paid_on = day("2026-11-10");
        chat.state.orders[0].protection_end = None;
        let end = crate::chat::callback::OrderPress::EditField(Question::Protection);
        chat.press(&Press::Order(1, end));
        chat.say(text);
        let end = chat.order(1).protection_end.map(|end| end.date_naive());
        assert_eq!(end, day("2027-01-24"), "{text}");
    }
}

#[test]
fn one_day_alone_is_understood() {
    for text in ["paid 20 Oct", "оплачено 20 октября", "оплатила 20 октября"]
    {
        let mut chat = Conversation::new();
        chat.say(text);
        assert_eq!(draft(&chat).1.paid_on, day("2026-10-20"), "{text}");
        // What was not known is taken at once, and what was is asked about.
        let mut chat = Conversation::new().with_order();
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).paid_on, day("2026-10-20"), "{said}");
        chat.state.orders[0].paid_on = day("2026-10-21");
        chat.say(text);
        assert_eq!(draft(&chat).1.about, Some(1), "{text}");
    }
}

#[test]
fn what_is_denied_asked_or_long_ago_is_not_taken_at_once() {
    for (language, text) in [
        ("en", "i did not pay by card"),
        ("ru", "не картой платил"),
        ("de", "nicht mit karte bezahlt"),
        ("es", "no pagué con tarjeta"),
        ("en", "can i pay by card?"),
        ("ru", "оплата картой возможна?"),
        ("en", "paid on 3 may"),
        ("de", "im mai bezahlt"),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).payment, None, "{text}: {said}");
        assert_eq!(chat.order(1).paid_on, None, "{text}: {said}");
    }
}

#[test]
fn an_edit_of_an_older_message_is_answered() {
    let edit = |text: &str| {
        let mut chat = Conversation::new().with_order();
        let edited = EventKind::Edited {
            text: text.to_owned(),
            message: 1,
        };
        let said = read(&chat.turn(edited));
        (chat, said)
    };
    let (chat, said) = edit(&format!("AliExpress {NUMBER} paid 20 Oct"));
    assert_eq!(draft(&chat).1.about, Some(1), "{said}");
    assert!(said.contains("Paid 20 October"), "{said}");
    let (_, said) = edit("hm");
    assert!(said.contains("answered that message already"), "{said}");
}

#[test]
fn another_way_of_paying_is_no_word_of_the_sellers() {
    for (language, text) in [
        ("pl", "zapłaciłam blikiem"),
        ("pl", "płaciłem kodem blik"),
        ("en", "paid by blik"),
        ("pt-BR", "paguei com pix"),
        ("ru", "оплатила через сбп"),
        ("de", "per überweisung bezahlt"),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(text));
        let payment = match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft.payment,
            _ => chat.order(1).payment,
        };
        assert_eq!(payment, Some(Payment::Other), "{text}: {said}");
    }
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = "pl".to_owned();
    let said = read(&chat.say("sprzedawca chce kod blik"));
    assert!(said.contains("Nie płać"), "{said}");
}

#[test]
fn a_day_may_follow_its_label_in_the_next_message() {
    let mut chat = Conversation::new().with_order();
    chat.say("paid");
    chat.say("20 oct");
    assert_eq!(chat.order(1).paid_on, day("2026-10-20"));
    let mut chat = Conversation::new().with_order();
    chat.say("оплачено:");
    chat.say("20 октября");
    assert_eq!(chat.order(1).paid_on, day("2026-10-20"));
    let mut chat = asked(&AT_SHIPPED);
    chat.say("paid");
    chat.say("20 oct");
    let (question, draft) = draft(&chat);
    assert_eq!(
        (question, draft.paid_on),
        (Question::Shipped, day("2026-10-20"))
    );
    let mut chat = Conversation::new().with_order();
    let shows = crate::chat::callback::OrderPress::EditField(Question::Tracking);
    chat.press(&Press::Order(1, shows));
    chat.say("delivered");
    chat.say("20 nov");
    let told = chat.order(1).told_tracking().map(|told| told.event.clone());
    let delivered = crate::model::Tracking::Delivered(day("2026-11-20").unwrap());
    assert_eq!(told, Some(crate::model::OrderEvent::Tracking(delivered)));
}
