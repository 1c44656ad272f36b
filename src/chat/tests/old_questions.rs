//! What means something wins over an old open question, and who goes on to something else is not held up by what was asked.

use super::*;
use crate::chat::callback::{AnswerPress, OrderPress};
use crate::model::{
    Action, Dialogue, DueSubject, GoodsProblem, OrderEvent, Payment, Question, Tracking,
};
use chrono::NaiveDate;

/// With an open question about the order, as one of those below its first card.
fn asked(question: Question) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().dialogue = Dialogue::Editing {
        question,
        order: 1,
        card: None,
        letter: None,
        follow_up: Some(0),
        resume: Box::new(Dialogue::Idle),
    };
    chat
}

fn last_event(chat: &Conversation) -> OrderEvent {
    let order = chat.order(1);
    order.history.last().unwrap().event.clone()
}

fn dialogue(chat: &Conversation) -> &Dialogue {
    &chat.state.person.as_ref().unwrap().dialogue
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn news_win_over_any_old_question() {
    use OrderEvent as E;
    let today = day("2026-11-23");
    let collect = |on| E::Tracking(Tracking::AtPickup(Some(day(on))));
    for question in [
        Question::Protection,
        Question::Paid,
        Question::Payment,
        Question::Name,
        Question::Later,
    ] {
        for (text, event) in [
            ("i cancelled the dispute", E::DisputeCancelled),
            ("закрыл спор, согласился", E::DisputeCancelled),
            ("wrote to the seller today", E::SellerAsked),
            ("я написала продавцу", E::SellerAsked),
            ("the dispute was decided in my favour", E::Won),
            ("возврат одобрили", E::Won),
            ("I paid the duty", E::CustomsAnswered),
            ("collect until 15 December", collect("2026-12-15")),
            ("забрать до 15 декабря", collect("2026-12-15")),
            ("parcel lost, post confirmed", E::Tracking(Tracking::Lost)),
            (
                "почта подтвердила что посылка потеряна",
                E::Tracking(Tracking::Lost),
            ),
            (
                "the parcel came but the box was empty",
                E::ProblemTold(GoodsProblem::Empty),
            ),
            ("пришла пустая коробка", E::ProblemTold(GoodsProblem::Empty)),
            (
                "i filed a chargeback yesterday",
                E::PaymentCaseOpened(Payment::Card, today.pred_opt().unwrap()),
            ),
        ] {
            let mut chat = asked(question);
            chat.say(text);
            assert_eq!(last_event(&chat), event, "{question:?}: {text}");
            assert_eq!(dialogue(&chat), &Dialogue::Idle, "{question:?}: {text}");
        }
    }
}

#[test]
fn a_refusal_goes_where_the_money_was_asked_for() {
    for (texts, event) in [
        (
            ["i opened a dispute yesterday", "aliexpress refused me"],
            OrderEvent::DisputeRefused,
        ),
        (
            ["я вчера открыл спор", "мне отказали"],
            OrderEvent::DisputeRefused,
        ),
        (
            [
                "I opened a case at paypal yesterday",
                "paypal closed my case because no answer",
            ],
            OrderEvent::PaymentCaseRefused,
        ),
        (
            ["оспорила платёж 20 ноября", "банк отказал"],
            OrderEvent::PaymentCaseRefused,
        ),
    ] {
        let mut chat = asked(Question::Payment);
        for text in texts {
            chat.say(text);
        }
        assert_eq!(last_event(&chat), event, "{texts:?}");
    }
}

#[test]
fn who_goes_on_to_a_request_is_answered_and_not_asked_again() {
    let mut chat = asked(Question::Tracking);
    let said = read(&chat.say("it arrived!"));
    assert!(said.contains("really in your hands"), "{said}");
    chat.say("yes");
    assert_eq!(last_event(&chat), OrderEvent::Arrived);

    let mut chat = asked(Question::Protection);
    let said = read(&chat.say("what is the protection?"));
    assert!(said.contains("When does"), "what was asked stays: {said}");
    chat.say("until 20 December");
    let end = chat.order(1).protection_end.unwrap();
    assert_eq!(end.date_naive(), day("2026-12-20"));
}

#[test]
fn what_is_asked_in_passing_is_no_answer() {
    for text in ["what does it cost", "сколько стоит бот"] {
        let mut chat = asked(Question::Tracking);
        let before = chat.order(1).history.clone();
        let said = read(&chat.say(text));
        assert!(said.contains("I cost nothing"), "{said}");
        assert_eq!(chat.order(1).history, before, "{text}");
    }
}

#[test]
fn a_buyer_who_types_on_below_what_was_understood_agrees_to_it() {
    for (texts, expected) in [
        (
            [
                "my aliexpress parcel RB123456785CN shipped 5 november",
                "wrote to the seller today",
            ],
            OrderEvent::SellerAsked,
        ),
        (
            [
                "купила на алиэкспрессе, трек RB123456785CN, отправлен 5 ноября",
                "пришла пустая коробка",
            ],
            OrderEvent::ProblemTold(GoodsProblem::Empty),
        ),
        (
            [
                "my aliexpress parcel RB123456785CN shipped 5 november",
                "it is at the post office, collect until 15 December",
            ],
            OrderEvent::Tracking(Tracking::AtPickup(Some(day("2026-12-15")))),
        ),
    ] {
        let mut chat = Conversation::new();
        for text in texts {
            chat.say(text);
        }
        assert_eq!(last_event(&chat), expected, "{texts:?}");
    }
}

#[test]
fn what_happened_is_kept_until_the_order_can_be_watched() {
    let mut chat = Conversation::new();
    chat.say("aliexpress, ordered 1 November for 20 USD");
    let said = read(&chat.say("i filed a chargeback on 20 Nov"));
    assert!(said.contains("tracking number"), "{said}");
    chat.say("no number");
    chat.say("5 November");
    let told: Vec<&OrderEvent> = chat
        .order(1)
        .history
        .iter()
        .map(|entry| &entry.event)
        .collect();
    let case = OrderEvent::PaymentCaseOpened(Payment::Card, day("2026-11-20"));
    assert!(told.contains(&&case), "{told:?}");
}

#[test]
fn an_order_left_half_taken_down_is_asked_for() {
    let mut chat = Conversation::new();
    chat.say("aliexpress, ordered 1 November for 20 USD");
    let begin = chat.now;
    let mut asked = Vec::new();
    while let Some(at) = chat.state.next_due(DueSubject::Person) {
        if at > begin + Duration::days(8) {
            break;
        }
        chat.now = at;
        asked.push(read(&chat.turn(EventKind::Due(DueSubject::Person))));
    }
    assert_eq!(asked.len(), 3, "{asked:?}");
    assert!(asked.windows(2).all(|two| two[0] != two[1]), "{asked:?}");
    assert!(asked[0].contains("in the middle of an order"), "{asked:?}");
}

#[test]
fn what_is_not_understood_is_not_complained_of_twice_in_the_same_words() {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    chat.say("AliExpress");
    let said: Vec<String> = (0..4).map(|_| read(&chat.say("hm hm"))).collect();
    assert!(said.windows(2).all(|two| two[0] != two[1]), "{said:?}");
}

#[test]
fn nothing_more_is_claimed_while_it_is_asked_whether_all_the_money_is_back() {
    let mut chat = asked(Question::Protection);
    chat.say("they refunded me");
    assert_eq!(last_event(&chat), OrderEvent::Won);
    chat.say("money came back but only 10 of 25 dollars");
    assert_ne!(last_event(&chat), OrderEvent::Won);
}

#[test]
fn a_victim_of_a_fraud_is_told_first_to_block_the_card() {
    for (text, first) in [
        ("i paid with my card on that site!!! help", "card blocked"),
        ("я ввела карту по ссылке из смс", "card blocked"),
    ] {
        let mut chat = asked(Question::Payment);
        let said = read(&chat.say(text));
        assert!(said.contains(first), "{said}");
        assert_eq!(chat.order(1).payment, None, "{text}");
    }
}

#[test]
fn an_edited_message_with_a_trap_is_warned_of() {
    for text in [
        "Your parcel is held, pay 1.99 here http://usps-fee.top/pay",
        "Your parcel is held, pay 1.99 at usps-fee.top/pay",
    ] {
        let mut chat = Conversation::new().with_order();
        let said = read(&chat.turn(EventKind::Edited {
            text: text.to_owned(),
            message: 3,
        }));
        assert!(said.contains("Do not pay"), "{said}");
    }
}

#[test]
fn a_second_tap_on_right_is_answered_kindly() {
    let mut chat = Conversation::new();
    let said = chat.say("my aliexpress parcel RB123456785CN shipped 5 november");
    let is_right = |button: &crate::model::Button| match &button.action {
        Action::Data(data) => Some(data.clone()).filter(|_| button.label.contains("Right")),
        _ => None,
    };
    let right = said.iter().find_map(|said| match said {
        Outgoing::Send { keyboard, .. } => keyboard.iter().flatten().find_map(is_right),
        _ => None,
    });
    let right = right.unwrap();
    chat.press_data(&right);
    let said = read(&chat.press_data(&right));
    assert!(said.contains("Saved"), "{said}");
    assert_eq!(chat.state.orders.len(), 1);
}

#[test]
fn the_buttons_of_a_question_that_gave_way_are_as_good_as_ever() {
    let mut chat = asked(Question::Tracking);
    chat.say("wrote to the seller today");
    assert_eq!(dialogue(&chat), &Dialogue::Idle);
    chat.press(&Press::EditAnswer(
        1,
        Question::Tracking,
        AnswerPress::Moving,
    ));
    assert_eq!(last_event(&chat), OrderEvent::Tracking(Tracking::Moving));
    chat.press(&Press::Order(1, OrderPress::Card));
}

#[test]
fn undo_takes_back_a_changed_field() {
    let mut chat = Conversation::new().with_order();
    let before = chat.order(1).shipped_on;
    chat.press(&Press::Order(1, OrderPress::EditField(Question::Shipped)));
    chat.say("5 November");
    assert_ne!(chat.order(1).shipped_on, before);
    chat.now += Duration::minutes(1);
    chat.say("undo");
    assert_eq!(chat.order(1).shipped_on, before);
    chat.say("i opened a dispute yesterday");
    chat.now += Duration::minutes(1);
    chat.press(&Press::Order(1, OrderPress::EditField(Question::Amount)));
    chat.say("25 EUR");
    chat.say("верни назад");
    assert_eq!(chat.order(1).amount, None);
    chat.say("верни назад");
    assert_ne!(
        last_event(&chat),
        OrderEvent::DisputeOpened(day("2026-11-22"))
    );
}

#[test]
fn an_answer_in_a_sentence_is_one() {
    for (question, text, told) in [
        (
            Question::Shipped,
            "it says shipped 14 november",
            "2026-11-14",
        ),
        (
            Question::Protection,
            "защита кончается 25 декабря",
            "2026-12-25",
        ),
        (Question::Tracking, "вручено было 20 ноября", "2026-11-20"),
    ] {
        let mut chat = asked(question);
        chat.say(text);
        let order = chat.order(1);
        let end = order.protection_end.map(|end| end.date_naive());
        let delivered = order
            .history
            .iter()
            .rev()
            .find_map(|entry| match entry.event {
                OrderEvent::Tracking(Tracking::Delivered(day)) => Some(day),
                _ => None,
            });
        let known = match question {
            Question::Shipped => order.shipped_on,
            Question::Protection => end,
            _ => delivered,
        };
        assert_eq!(known, Some(day(told)), "{text}");
    }
}

#[test]
fn a_duty_is_not_the_payment_of_the_order() {
    let mut chat = asked(Question::Tracking);
    chat.say("i paid it yesterday");
    assert_eq!(chat.order(1).paid_on, None);
}

#[test]
fn where_it_stands_still_holds_nobody_up() {
    let mut chat = Conversation::new();
    chat.say("aliexpress, RB123456785CN, shipped 28 October, no updates since 8 November");
    chat.say("the dispute was decided in my favour");
    assert_eq!(last_event(&chat), OrderEvent::Won);
}
