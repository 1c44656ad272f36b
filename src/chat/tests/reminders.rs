//! Reminders, and presses under them.

use super::{Conversation, NUMBER, read};
use crate::chat::EventKind;
use crate::chat::callback::{AnswerPress, OrderPress, Press, ReminderPress};
use crate::model::{DueSubject, GivenNumber, Question};
use chrono::Duration;

#[test]
fn done_before_the_reminder_is_committed_names_the_next() {
    let done = Press::Reminder(1, ReminderPress::Done);
    let mut chat = Conversation::new().with_order();
    chat.press(&done);
    let due = chat.order(1).next_due.expect("an order that is watched");
    chat.now = due;
    let said = read(&chat.press(&done));
    let today = due.format("%-d %B %Y").to_string();
    assert!(said.contains("Next reminder"), "{said}");
    assert!(!said.contains(&today), "{said}");
    // The turn that sends the reminder commits it, and nothing else does: a press must not swallow it.
    assert_eq!(chat.order(1).next_due, Some(due));
}

/// The reminder of this instant may have gone out already: a page that is drawn now names the one behind it.
#[test]
fn a_press_at_the_instant_of_a_reminder_names_the_next() {
    for press in [OrderPress::Card, OrderPress::More] {
        let mut chat = Conversation::new().with_order();
        let press = Press::Order(1, press);
        chat.press(&Press::Reminder(1, ReminderPress::Done));
        let due = chat.order(1).next_due.expect("an order that is watched");
        chat.now = due;
        let said = read(&chat.press(&press));
        let line = said.lines().find(|line| line.contains('🔔'));
        let line = line.unwrap_or_else(|| panic!("{said}"));
        let today = due.format("%-d %B").to_string();
        let is_now = line.contains(&today) || line.contains("Today");
        assert!(!is_now, "{press:?}: {line}");
        assert_eq!(chat.order(1).next_due, Some(due), "{press:?}");
    }
}

#[test]
fn what_was_told_at_the_instant_of_a_reminder_was_not_said_in_it() {
    let mut chat = Conversation::new().with_order();
    chat.state.orders[0].reminded_at = Some(chat.now);
    chat.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
    let moving = AnswerPress::Moving;
    chat.press(&Press::EditAnswer(1, Question::Tracking, moving));
    for sign in ['👉', '❓'] {
        chat.now = chat.order(1).next_due.expect("an order that is watched");
        let said = read(&chat.turn(EventKind::Due(DueSubject::Order(1))));
        assert!(said.contains(sign), "{sign}: {said}");
    }
}

#[test]
fn who_has_not_done_it_yet_sees_what_to_do() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.press(&Press::Reminder(1, ReminderPress::NotYet)));
    assert!(said.contains("Not yet?") && said.contains('👉'), "{said}");
    let said = read(&chat.press(&Press::Reminder(1, ReminderPress::NoNews)));
    assert!(said.contains("nothing new. 🔔 Next reminder"), "{said}");
}

#[test]
fn a_wished_day_stays_when_a_number_is_told() {
    let mut chat = Conversation::new().with_order();
    let wish = chat.now + Duration::days(6);
    chat.state.orders[0].number = GivenNumber::NoneGiven;
    chat.state.orders[0].snoozed_until = Some(wish);
    chat.press(&Press::Order(1, OrderPress::EditField(Question::Number)));
    chat.say(NUMBER);
    assert_eq!(chat.order(1).number, GivenNumber::Number(NUMBER.to_owned()));
    assert_eq!(chat.order(1).snoozed_until, Some(wish));
}
