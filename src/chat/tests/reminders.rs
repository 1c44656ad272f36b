//! Presses under a reminder.

use super::{Conversation, read};
use crate::chat::callback::{Press, ReminderPress};

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
