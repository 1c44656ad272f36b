//! What was told of an order stays told, and can be taken back.

use super::*;
use crate::chat::callback::{AnswerPress, OrderPress};
use crate::model::{Question, Tracking};

fn tell_tracking(talk: &mut Conversation, answer: AnswerPress) {
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
    talk.press(&Press::EditAnswer(1, Question::Tracking, answer));
}

fn undo(talk: &mut Conversation) -> String {
    let entries = talk.order(1).history.len();
    read(&talk.press(&Press::Order(1, OrderPress::Undo(entries))))
}

#[test]
fn an_open_dispute_is_known_after_three_hundred_answers() {
    let mut talk = Conversation::new().with_order();
    talk.press(&Press::Order(
        1,
        OrderPress::EditField(Question::DisputeOpened),
    ));
    talk.press(&Press::EditAnswer(
        1,
        Question::DisputeOpened,
        AnswerPress::Today,
    ));
    for _ in 0..150 {
        tell_tracking(&mut talk, AnswerPress::Moving);
        tell_tracking(&mut talk, AnswerPress::Nothing);
    }
    let card = read(&talk.press(&Press::Order(1, OrderPress::Card)));
    assert!(
        card.contains("The seller has until 28 November 2026"),
        "{card}"
    );
    let file = read(&talk.command(Command::Order));
    assert!(file.contains("Dispute opened on 2026-11-23"), "{file}");
    assert!(talk.order(1).history.len() <= crate::advice::HISTORY_LIMIT);
}

#[test]
fn the_same_tracking_told_twice_a_day_is_one_entry() {
    let mut talk = Conversation::new().with_order();
    tell_tracking(&mut talk, AnswerPress::Nothing);
    tell_tracking(&mut talk, AnswerPress::Nothing);
    assert_eq!(talk.order(1).history.len(), 2);
    talk.now += Duration::days(1);
    tell_tracking(&mut talk, AnswerPress::Nothing);
    assert_eq!(talk.order(1).history.len(), 3);
}

#[test]
fn a_number_is_taken_back() {
    let mut talk = Conversation::new().with_order();
    tell_tracking(&mut talk, AnswerPress::Moving);
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Number)));
    talk.say("LP00068434402473");
    assert_ne!(talk.order(1).number, GivenNumber::Number(NUMBER.to_owned()));
    undo(&mut talk);
    assert_eq!(talk.order(1).number, GivenNumber::Number(NUMBER.to_owned()));
    let last = &talk.order(1).history.last().unwrap().event;
    assert_eq!(*last, crate::model::OrderEvent::Tracking(Tracking::Moving));
}

#[test]
fn the_day_of_shipping_is_taken_back() {
    let mut talk = Conversation::new().with_order();
    talk.state.orders[0].shipped_on = None;
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Shipped)));
    talk.press(&Press::EditAnswer(1, Question::Shipped, AnswerPress::Today));
    assert!(talk.order(1).shipped_on.is_some());
    undo(&mut talk);
    assert_eq!(talk.order(1).shipped_on, None);
}

#[test]
fn an_extension_is_taken_back() {
    let mut talk = Conversation::new().with_order();
    let before = talk.order(1).protection_end;
    talk.press(&Press::Order(1, OrderPress::Extended));
    talk.say("by 60 days");
    assert!(talk.order(1).protection_end > before);
    undo(&mut talk);
    assert_eq!(talk.order(1).protection_end, before);
    assert!(undo(&mut talk).contains("nothing"), "only one was told");
}

#[test]
fn an_end_in_a_record_of_the_first_version_is_not_taken_back() {
    let mut talk = Conversation::new().with_order();
    let entry = r#"{"at":"2026-11-20T09:00:00Z","what":{"extended":"2027-01-02T12:00:00Z"}}"#;
    let entry = serde_json::from_str(entry).unwrap();
    talk.state.orders[0].history.push(entry);
    let before = talk.order(1).protection_end;
    undo(&mut talk);
    assert_eq!(talk.order(1).protection_end, before);
    assert_eq!(talk.order(1).history.len(), 2);
}
