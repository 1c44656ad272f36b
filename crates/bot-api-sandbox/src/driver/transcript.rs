//! A chat as text, for the message of a test that fails.

use std::fmt::Write;

use crate::seen::{SeenButton, SeenMessage};
use crate::state::{ChatEvent, ChatEventKind, SandboxState};

/// All that happened in a chat, a line or more for each event.
pub(super) fn write(state: &SandboxState, chat: i64, name: &str) -> String {
    let mut text = String::new();
    for event in state.events.iter().filter(|event| event.chat == chat) {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "  {} {}",
            event.at.format("%d %b %H:%M:%S"),
            describe(event, name)
        );
    }
    if text.is_empty() {
        "  (nothing)\n".to_owned()
    } else {
        text
    }
}

fn describe(event: &ChatEvent, name: &str) -> String {
    match &event.what {
        ChatEventKind::Said(said) => format!("{name}: {}", indented(said)),
        ChatEventKind::Corrected { message, text } => {
            format!("{name} edits #{message}: {}", indented(text))
        }
        ChatEventKind::HandedOver(update) => format!("{name} hands over {update}"),
        ChatEventKind::Pressed { message, label } => {
            format!("{name} presses \"{label}\" on #{message}")
        }
        ChatEventKind::Blocked => format!("{name} blocks the bot"),
        ChatEventKind::Unblocked => format!("{name} unblocks the bot"),
        ChatEventKind::Sent(seen) => format!("bot sends #{}: {}", seen.id, content(seen)),
        ChatEventKind::Edited(seen) => format!("bot edits #{}: {}", seen.id, content(seen)),
        ChatEventKind::EditedKeyboard(seen) => {
            format!("bot changes the buttons of #{}: {}", seen.id, content(seen))
        }
        ChatEventKind::Deleted(id) => format!("bot deletes #{id}"),
        ChatEventKind::Answered { text, .. } if text.is_empty() => {
            "bot answers the press".to_owned()
        }
        ChatEventKind::Answered {
            text, alert: false, ..
        } => format!("bot answers the press: \"{text}\""),
        ChatEventKind::Answered {
            text, alert: true, ..
        } => {
            format!("bot answers the press with an alert: \"{text}\"")
        }
        ChatEventKind::Refused { method, why } => format!("! {method} refused: {why}"),
    }
}

fn content(seen: &SeenMessage) -> String {
    let mut text = indented(&seen.text);
    if let Some(document) = &seen.document {
        text = format!("({}) {text}", document.name);
    }
    for row in &seen.buttons {
        let row: Vec<String> = row.iter().map(button).collect();
        text.push_str("\n      ");
        text.push_str(&row.join(" "));
    }
    text
}

fn button(button: &SeenButton) -> String {
    let target = button.data.as_ref().or(button.url.as_ref()).cloned();
    let target = target.or_else(|| button.copy.as_ref().map(|copy| format!("copies {copy:?}")));
    format!("[{} | {}]", button.label, target.unwrap_or_default())
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n      ")
}
