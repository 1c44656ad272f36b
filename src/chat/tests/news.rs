//! News in free words: noted at once, and taken back by words.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, OrderEvent, Payment, Question, Tracking};
use chrono::NaiveDate;

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

fn last_event(chat: &Conversation) -> Option<OrderEvent> {
    let order = chat.order(1);
    order.history.last().map(|entry| entry.event.clone())
}

fn asked(chat: &Conversation) -> Option<Question> {
    match chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Editing { question, .. } | Dialogue::Adding { question, .. } => Some(question),
        _ => None,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Monday, 23 November 2026.
#[test]
fn news_with_their_day_are_noted_without_a_question() {
    use OrderEvent as E;
    let paypal = |on| E::PaymentCaseOpened(Payment::PayPal, day(on));
    let bank = |on| E::PaymentCaseOpened(Payment::Card, day(on));
    for (text, event) in [
        (
            "I opened a dispute yesterday",
            E::DisputeOpened(day("2026-11-22")),
        ),
        (
            "opened a claim on 20 Nov",
            E::DisputeOpened(day("2026-11-20")),
        ),
        (
            "dispute opened 3 days ago",
            E::DisputeOpened(day("2026-11-20")),
        ),
        ("спор открыла вчера", E::DisputeOpened(day("2026-11-22"))),
        ("20 ноября открыл спор", E::DisputeOpened(day("2026-11-20"))),
        (
            "подала жалобу 3 дня назад",
            E::DisputeOpened(day("2026-11-20")),
        ),
        ("I opened a case at paypal yesterday", paypal("2026-11-22")),
        ("вчера открыла спор в paypal", paypal("2026-11-22")),
        ("paypal: I opened the case yesterday", paypal("2026-11-22")),
        ("PayPal opened case 20 Nov", paypal("2026-11-20")),
        ("paypal открыла спор вчера", paypal("2026-11-22")),
        ("пейпал: открыл спор 20 ноября", paypal("2026-11-20")),
        ("filed a chargeback on 20 Nov", bank("2026-11-20")),
        ("оспорила платёж 20 ноября", bank("2026-11-20")),
    ] {
        let mut chat = chat("en");
        chat.say(text);
        assert_eq!(last_event(&chat), Some(event), "{text}");
        assert_eq!(asked(&chat), None, "{text}");
    }
}

/// A shop that protects nobody has no claims: the case is where it was paid, and its last day is on the card.
#[test]
fn a_claim_at_a_shop_that_protects_nobody_is_one_at_paypal_or_the_bank() {
    for (language, text, payment, told) in [
        ("en", "i opened the case", Payment::PayPal, "13 December"),
        (
            "en",
            "paypal: i opened the case",
            Payment::PayPal,
            "13 December",
        ),
        ("en", "I have filed a claim", Payment::PayPal, "13 December"),
        ("ru", "я открыла спор", Payment::PayPal, "13 декабря"),
        ("ru", "пейпал: открыл спор", Payment::PayPal, "13 декабря"),
        ("en", "I opened a dispute", Payment::Card, "bank"),
        ("ru", "спор открыла", Payment::Card, "банк"),
    ] {
        let mut chat = chat(language);
        let order = &mut chat.state.orders[0];
        order.store = "webshop".to_owned();
        order.protection_end = None;
        order.payment = Some(payment);
        chat.say(text);
        let opened = OrderEvent::PaymentCaseOpened(payment, day("2026-11-23"));
        assert_eq!(last_event(&chat), Some(opened), "{text}");
        let card = read(&chat.press(&Press::Order(1, OrderPress::Card)));
        assert!(card.contains(told), "{text}: {card}");
        let asks = ["Open a case", "PayPal case by", "Откройте спор"];
        assert!(!asks.iter().any(|ask| card.contains(ask)), "{text}: {card}");
    }
}

#[test]
fn an_extension_that_is_told_moves_the_end() {
    for (text, end) in [
        ("he extended by 15 days", "2027-01-17"),
        ("seller extended the protection by 10 days", "2027-01-12"),
        ("продавец продлил на 2 недели", "2027-01-16"),
        ("защиту продлили на 10 дней", "2027-01-12"),
        ("protection extended until 20 January", "2027-01-20"),
        ("продлили защиту до 20 января", "2027-01-20"),
    ] {
        let mut chat = chat("en");
        chat.say(text);
        let known = chat.order(1).protection_end.unwrap();
        assert_eq!(known.date_naive(), day(end), "{text}");
        assert!(
            matches!(last_event(&chat), Some(OrderEvent::Extended(_))),
            "{text}"
        );
    }
}

#[test]
fn news_without_a_day_count_from_today_until_it_is_told() {
    for (language, text, refined) in [
        ("en", "I opened a dispute", "20 Nov"),
        ("en", "I have filed a claim", "3 days ago"),
        ("ru", "спор открыла", "20 ноября"),
        ("ru", "я подал жалобу", "3 дня назад"),
    ] {
        let mut chat = chat(language);
        let said = read(&chat.say(text));
        let today = OrderEvent::DisputeOpened(day("2026-11-23"));
        assert_eq!(last_event(&chat), Some(today), "{text}");
        assert_eq!(asked(&chat), Some(Question::DisputeOpened), "{text}");
        let says_so = said.contains("count from today") || said.contains("считаю, что сегодня");
        assert!(says_so, "{said}");
        let told = chat.order(1).history.len();
        chat.say(refined);
        let day = OrderEvent::DisputeOpened(day("2026-11-20"));
        assert_eq!(last_event(&chat), Some(day), "{text}");
        assert_eq!(chat.order(1).history.len(), told, "{text}");
    }
}

#[test]
fn news_are_kept_if_the_person_goes_on_to_something_else() {
    let mut chat = chat("en");
    chat.say("I opened a dispute");
    chat.say("he extended by 15 days");
    let end = chat.order(1).protection_end.unwrap();
    assert_eq!(end.date_naive(), day("2027-01-17"));
    chat.command(Command::Orders);
    let told = &chat.order(1).history;
    let opened = OrderEvent::DisputeOpened(day("2026-11-23"));
    assert!(told.iter().any(|entry| entry.event == opened), "{told:?}");
}

#[test]
fn delivered_and_not_here_is_noted_with_its_day() {
    for (text, on) in [
        ("tracking says delivered but I have nothing", "2026-11-23"),
        ("пишет что вручено, но я ничего не получала", "2026-11-23"),
    ] {
        let mut chat = chat("en");
        chat.say(text);
        let shown = OrderEvent::Tracking(Tracking::Delivered(day(on)));
        assert_eq!(last_event(&chat), Some(shown), "{text}");
        assert_eq!(asked(&chat), Some(Question::DeliveredOn), "{text}");
    }
}

#[test]
fn another_city_is_noted() {
    for text in [
        "not my city",
        "не мой город",
        "it went to another town",
        "я там не живу",
    ] {
        let mut chat = chat("en");
        chat.say(text);
        let last = last_event(&chat);
        assert!(
            matches!(last, Some(OrderEvent::Tracking(Tracking::NotMine(_)))),
            "{text}: {last:?}"
        );
    }
}

#[test]
fn what_customs_got_is_noted() {
    for text in ["documents sent", "документы отправила", "I paid the duty"] {
        let mut chat = chat("en");
        chat.say(text);
        assert_eq!(
            last_event(&chat),
            Some(OrderEvent::CustomsAnswered),
            "{text}"
        );
    }
}

#[test]
fn undo_takes_back_what_was_told_last() {
    for text in [
        "undo",
        "верни назад",
        "отмени последнее",
        "take that back",
        "откати",
    ] {
        for news in [
            "I opened a dispute",
            "не мой город",
            "he extended by 15 days",
        ] {
            let mut chat = chat("en");
            let before = chat.order(1).clone();
            chat.say(news);
            assert_ne!(chat.order(1).history, before.history, "{news}");
            chat.say(text);
            assert_eq!(chat.order(1).history, before.history, "{news}, {text}");
            assert_eq!(
                chat.order(1).protection_end,
                before.protection_end,
                "{news}, {text}"
            );
            assert_eq!(asked(&chat), None, "{news}, {text}");
        }
    }
}

#[test]
fn undo_while_an_order_is_taken_down_goes_back_a_question() {
    for text in ["undo", "верни назад"] {
        let mut chat = Conversation::new();
        chat.press(&Press::Begin);
        chat.say("AliExpress");
        assert_eq!(asked(&chat), Some(Question::Number));
        chat.say(text);
        assert_eq!(asked(&chat), Some(Question::Store), "{text}");
    }
}

#[test]
fn another_parcel_came_so_this_one_has_not() {
    for text in [
        "actually no it was a different parcel",
        "это не моя, другая посылка пришла",
        "sorry, that was another order",
        "нет, это был другой заказ",
    ] {
        let mut chat = chat("en");
        chat.press(&Press::Order(
            1,
            crate::chat::callback::OrderPress::Received,
        ));
        assert_eq!(last_event(&chat), Some(OrderEvent::Arrived));
        chat.say(text);
        assert_eq!(last_event(&chat), Some(OrderEvent::NotArrived), "{text}");
    }
}

#[test]
fn delete_offers_the_order_first_and_everything_second() {
    for text in ["delete", "удали", "Delete it!"] {
        let mut chat = chat("en");
        chat.press(&Press::Order(1, crate::chat::callback::OrderPress::Card));
        let said = chat.say(text);
        let labels = labels(&said);
        assert_eq!(
            labels[..2],
            ["Delete this order", "Delete everything"],
            "{text}"
        );
    }
}

#[test]
fn what_to_write_is_the_letter_itself() {
    for (language, text) in [("en", "what should I write"), ("ru", "что писать продавцу")]
    {
        let said = read(&chat(language).say(text));
        assert!(said.contains("<pre>"), "{said}");
    }
}

#[test]
fn i_received_it_confirms_nothing_else() {
    use crate::chat::callback::{OrderPress, Report};
    for report in [Report::DisputeCancelled, Report::Lost, Report::Refunded] {
        for text in ["I received it", "получила", "it arrived", "пришла"] {
            let mut chat = chat("en");
            chat.say("I opened a dispute yesterday");
            let before = chat.order(1).history.clone();
            chat.press(&Press::Order(1, OrderPress::Report(report)));
            chat.say(text);
            assert_eq!(chat.order(1).history, before, "{report:?}, {text}");
        }
    }
}

fn labels(said: &[Outgoing]) -> Vec<String> {
    let keyboards = said.iter().filter_map(|said| match said {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let buttons = keyboards.flatten().flatten();
    buttons.map(|button| button.label.clone()).collect()
}

#[test]
fn a_cancelled_order_and_an_answer_are_noted() {
    for (text, event) in [
        (
            "i cancelled the order before it was shipped",
            OrderEvent::OrderCancelled,
        ),
        ("я отменила заказ", OrderEvent::OrderCancelled),
        ("i answered the seller", OrderEvent::Answered),
        ("я ответила продавцу", OrderEvent::Answered),
    ] {
        let mut chat = chat("en");
        chat.say(text);
        assert_eq!(last_event(&chat), Some(event), "{text}");
    }
}

#[test]
fn a_bank_that_sends_to_the_seller_sets_no_trap() {
    for text in [
        "bank say must contact the seller first",
        "paypal wants me to contact the seller first",
        "банк говорит сначала написать продавцу",
    ] {
        let mut chat = chat("en");
        let said = read(&chat.say(text));
        assert!(!said.contains("outside the store"), "{said}");
        assert!(said.contains("<pre>"), "{said}");
    }
    let said = read(&chat("en").say("seller wants to refund by paypal"));
    assert!(said.contains("outside the store"), "{said}");
}

#[test]
fn a_loss_that_is_told_is_a_loss() {
    for text in [
        "seller says it is lost and money will be returned",
        "мне ответили что заказ потерян и деньги вернут",
        "продавец пишет что посылка утеряна",
    ] {
        let said = read(&chat("en").say(text));
        assert!(said.contains("lost"), "{text}: {said}");
        assert!(!said.contains("Most"), "{text}: {said}");
    }
}

#[test]
fn money_that_is_back_is_confirmed_once() {
    for (language, text, yes) in [
        ("en", "they refunded me", "yes"),
        ("en", "the money is back", "Yes, all of it"),
        ("ru", "вернули деньги", "да"),
    ] {
        let mut chat = chat(language);
        let said = chat.say(text);
        assert_eq!(chat.order(1).closed_at, None, "{text}");
        assert!(!labels(&said).is_empty(), "{text}");
        chat.say(yes);
        assert!(chat.order(1).closed_at.is_some(), "{text}");
    }
}
