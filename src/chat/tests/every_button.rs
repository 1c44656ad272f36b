//! No button is dead: each does something when it is pressed, and says something when it is pressed once more.

use super::*;
use crate::chat::callback::AnswerPress;
use crate::model::{Action, Question};

/// What is told in a life, one text after another.
const LIVES: [&[&str]; 3] = [
    &[
        "temu, RR123456785CN, shipped nov 10",
        "yes",
        "nothing",
        "by december 20",
        "i dont know",
        "nov 5",
        "by card",
        "headphones",
        "i opened a dispute yesterday",
        "the seller offers half",
        "they refunded everything",
    ],
    &[
        "aliexpress",
        "RR123456784CN",
        "that's the number",
        "not yet",
        "my orders",
        "it came, but it is broken",
        "what should I write?",
    ],
    &[
        "temu 3 nov RR123456785CN and joom 10 nov",
        "yes",
        "I don't know",
        "settings",
        "where is my parcel?",
        "delete everything",
    ],
];

/// The data of the buttons of what was said.
fn buttons(said: &[Outgoing]) -> Vec<String> {
    let keyboards = said.iter().filter_map(|said| match said {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let buttons = keyboards.flatten().flatten();
    let data = buttons.filter_map(|button| match &button.action {
        Action::Data(data) => Some(data.clone()),
        _ => None,
    });
    data.collect()
}

fn copy(chat: &Conversation) -> Conversation {
    Conversation {
        state: chat.state.clone(),
        now: chat.now,
        look_up: None,
    }
}

/// Whether a press is answered by more than silence, or a word that there is nothing.
fn does_something(chat: &Conversation, said: &[Outgoing]) -> bool {
    let language = &chat
        .state
        .person
        .as_ref()
        .map(|person| person.language.clone());
    let texts = crate::locale::texts(language.as_deref().unwrap_or("en"));
    let dead = ["notice-old-button", "notice-nothing-open"].map(|key| texts.plain(key, &[]));
    said.iter().any(|said| match said {
        Outgoing::Answer { text, .. } => text.as_ref().is_some_and(|text| !dead.contains(text)),
        _ => true,
    })
}

fn answers_at_all(said: &[Outgoing]) -> bool {
    let is_silent = |said: &Outgoing| matches!(said, Outgoing::Answer { text: None, .. });
    !said.iter().all(is_silent)
}

#[test]
fn each_button_of_each_screen_does_something_twice() {
    for texts in LIVES {
        let mut chat = Conversation::new();
        let mut old: Vec<String> = Vec::new();
        for text in texts {
            let said = chat.say(text);
            for data in buttons(&said) {
                let mut pressed = copy(&chat);
                let first = pressed.press_data(&data);
                assert!(does_something(&pressed, &first), "{text}: {data}");
                let second = pressed.press_data(&data);
                assert!(answers_at_all(&second), "once more: {text}: {data}");
                // What the button brought has no dead button either.
                for next in buttons(&first) {
                    let mut further = copy(&pressed);
                    let said = further.press_data(&next);
                    assert!(answers_at_all(&said), "{text}: {data}: {next}");
                }
                old.push(data);
            }
        }
        for data in old {
            let mut pressed = copy(&chat);
            let said = pressed.press_data(&data);
            assert!(answers_at_all(&said), "old: {data}");
        }
    }
}

#[test]
fn the_change_button_of_an_old_message_leads_to_what_it_was_about() {
    let change = Press::Answer(Question::Understood, AnswerPress::Fields(0));
    // The order is watched by now, or one of several.
    let mut chat = Conversation::new();
    chat.say("temu, RR123456785CN, shipped nov 10");
    chat.say("yes");
    let said = read(&chat.press(&change));
    assert!(said.contains("Temu") && said.contains("What"), "{said}");
    let mut chat = Conversation::new().with_order();
    chat.say("temu, LP00623456789012, shipped nov 10");
    chat.say("yes");
    let said = chat.press(&change);
    assert!(buttons(&said).len() >= 2, "{}", read(&said));
    // It is being taken down still.
    let mut chat = Conversation::new();
    chat.say("temu, shipped nov 10");
    chat.say("yes");
    let said = chat.press(&change);
    assert!(
        read(&said).contains("What shall I change"),
        "{}",
        read(&said)
    );
    let said = read(&chat.press(&Press::Answer(Question::Understood, AnswerPress::Back)));
    assert!(said.contains("tracking number"), "{said}");
}
