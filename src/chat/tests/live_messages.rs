//! Messages that are changed later: the newest card of an order, and the question that is open.

use super::Conversation;
use crate::chat::callback::{AnswerPress, OrderPress, Press, SnoozePress};
use crate::chat::{Command, EventKind};
use crate::model::{DueSubject, IfGone, LiveMessage, Outgoing, Question};

const CARD: LiveMessage = LiveMessage::Card(1);

fn accepted(talk: &mut Conversation, live: LiveMessage, message: i32) -> Vec<Outgoing> {
    talk.turn(EventKind::Sent { live, message })
}

fn strip(message: i32) -> Outgoing {
    Outgoing::EditKeyboard {
        message,
        keyboard: Vec::new(),
    }
}

/// The message whose card is brought up to date, if there is one.
fn refreshed(outgoing: &[Outgoing]) -> Option<i32> {
    outgoing.iter().find_map(|outgoing| match outgoing {
        Outgoing::Edit {
            message,
            if_gone: IfGone::Drop,
            ..
        } => Some(*message),
        _ => None,
    })
}

fn lives(outgoing: &[Outgoing]) -> Vec<LiveMessage> {
    outgoing.iter().filter_map(Outgoing::live).collect()
}

#[test]
fn a_newer_card_takes_the_buttons_of_the_older() {
    let mut talk = Conversation::new().with_order();
    assert_eq!(accepted(&mut talk, CARD, 11), []);
    assert_eq!(accepted(&mut talk, CARD, 11), []);
    assert_eq!(accepted(&mut talk, CARD, 12), [strip(11)]);
    assert_eq!(talk.order(1).card_message, Some(12));
}

#[test]
fn a_card_shown_in_place_is_the_newest() {
    let mut talk = Conversation::new().with_order();
    accepted(&mut talk, CARD, 12);
    let shown = talk.press(&Press::Order(1, OrderPress::Card));
    assert!(matches!(
        &shown[1],
        Outgoing::Edit {
            message: 1,
            if_gone: IfGone::SendAnew(Some(CARD)),
            ..
        }
    ));
    assert_eq!(shown[2..], [strip(12)]);
    assert_eq!(talk.order(1).card_message, Some(1));
}

#[test]
fn a_press_that_is_faster_than_the_card_s_number_counts() {
    let mut talk = Conversation::new().with_order();
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Name)));
    assert_eq!(accepted(&mut talk, CARD, 1), []);
    assert_eq!(talk.order(1).card_message, None, "it asks for the name");
    talk.say("Lamp");
    assert_eq!(accepted(&mut talk, CARD, 2), []);
}

#[test]
fn quick_taps_on_a_list_leave_the_cards_that_came_of_it() {
    let mut talk = Conversation::new().with_order();
    accepted(&mut talk, CARD, 1);
    // The message is pressed for a list that stood in it.
    let said = talk.press(&Press::Answer(Question::Store, AnswerPress::Unknown));
    assert!(said.iter().all(|said| said.changed_message() != Some(1)));
    assert_eq!(talk.order(1).card_message, Some(1));
}

#[test]
fn a_message_that_shows_something_else_is_no_card() {
    let mut talk = Conversation::new().with_order();
    accepted(&mut talk, CARD, 1);
    talk.press(&Press::Orders(0));
    assert_eq!(talk.order(1).card_message, None);
}

#[test]
fn a_reminder_is_the_newest_card() {
    let mut talk = Conversation::new().with_order();
    talk.now += chrono::Duration::days(30);
    talk.state.orders[0].next_due = Some(talk.now);
    let said = talk.turn(EventKind::Due(DueSubject::Order(1)));
    assert_eq!(said[0].live(), Some(CARD));
}

#[test]
fn the_card_follows_what_is_told_elsewhere() {
    let mut talk = Conversation::new().with_order();
    accepted(&mut talk, CARD, 11);
    // Under another message the button leads to no card.
    let told = talk.press(&Press::Snooze(1, SnoozePress::Tomorrow));
    assert_eq!(refreshed(&told), Some(11));
    let unchanged = talk.command(Command::Settings);
    assert_eq!(refreshed(&unchanged), None);
}

#[test]
fn what_is_sent_neither_counts_as_heard_nor_moves_reminders() {
    let mut talk = Conversation::new().with_order();
    talk.command(Command::Settings);
    let before = talk.state.clone();
    talk.now += chrono::Duration::days(9);
    accepted(&mut talk, LiveMessage::Question, 5);
    accepted(&mut talk, CARD, 6);
    let mut expected = before;
    expected.orders[0].card_message = Some(6);
    assert_eq!(talk.state, expected);
}

#[test]
fn a_card_of_a_deleted_order_changes_nothing() {
    let mut talk = Conversation::new().with_order();
    talk.press(&Press::Order(1, OrderPress::DeleteSure));
    let before = talk.state.clone();
    assert_eq!(accepted(&mut talk, CARD, 11), []);
    assert_eq!(talk.state, before);
}

#[test]
fn an_answered_question_loses_its_buttons() {
    let mut talk = Conversation::new().with_order();
    let edit = OrderPress::EditField(Question::Name);
    let asked = talk.press(&Press::Order(1, edit));
    assert_eq!(lives(&asked), []);
    let question = talk.state.person.as_ref().unwrap().question_message;
    assert_eq!(question, Some(1), "it is asked in place of the card");
    let answered = talk.say("phone case");
    assert_eq!(lives(&answered), [CARD]);
    let person = talk.state.person.as_ref().unwrap();
    assert_eq!(person.question_message, None);
}

#[test]
fn a_question_that_is_no_longer_open_loses_its_buttons() {
    let mut talk = Conversation::new();
    talk.turn(EventKind::Command(Command::Start, String::new()));
    let asked = talk.press(&Press::Begin);
    assert!(!asked.is_empty());
    accepted(&mut talk, LiveMessage::Question, 20);
    assert_eq!(accepted(&mut talk, LiveMessage::Question, 21), [strip(20)]);
    let cancelled = talk.command(Command::Cancel);
    assert!(cancelled.contains(&strip(21)), "{cancelled:?}");
    assert_eq!(accepted(&mut talk, LiveMessage::Question, 22), [strip(22)]);
}
