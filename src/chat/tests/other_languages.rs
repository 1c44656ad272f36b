//! Whose language is not spoken yet.

use super::{CHAT, NUMBER};
use crate::chat::{Command, Event, EventKind, step};
use crate::model::{Changes, Outgoing, PersonState};
use chrono::{DateTime, Utc};

fn turn(state: &PersonState, language: &str, kind: EventKind) -> Changes {
    let now: DateTime<Utc> = "2026-11-23T12:00:00Z".parse().unwrap();
    let event = Event {
        chat: CHAT,
        language_code: Some(language.to_owned()),
        look_up: None,
        kind,
    };
    step(state.clone(), event, now)
}

fn said(changes: &Changes) -> Vec<(String, usize)> {
    let sent = changes
        .outgoing
        .iter()
        .filter_map(|outgoing| match outgoing {
            Outgoing::Send { text, keyboard, .. } => Some((text.clone(), keyboard.len())),
            _ => None,
        });
    sent.collect()
}

#[test]
fn a_newcomer_is_told_once_in_their_own_language() {
    for (language, words, offered) in [
        ("nl-BE", "Ik spreek nog geen Nederlands.", 1),
        (
            "be",
            "Пакуль не размаўляю па-беларуску. Пісаць па-руску?",
            2,
        ),
    ] {
        let unknown = PersonState::default();
        let start = EventKind::Command(Command::Start, String::new());
        let first = turn(&unknown, language, start);
        assert_eq!(said(&first)[0], (words.to_owned(), offered));
        assert!(said(&first)[1].0.contains("Most such parcels arrive."));
        let state = first.apply(unknown);
        let text = NUMBER.to_owned();
        let next = turn(&state, language, EventKind::Text { text, message: 2 });
        assert!(said(&next).iter().all(|(text, _)| text != words));
    }
}

#[test]
fn who_speaks_our_language_or_an_unknown_one_is_just_greeted() {
    for language in ["en-GB", "ru", "zz"] {
        let start = EventKind::Command(Command::Start, String::new());
        let first = turn(&PersonState::default(), language, start);
        assert_eq!(said(&first).len(), 1, "{language}");
    }
}
