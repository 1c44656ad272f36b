//! Conversations by chance, without the program round them: whatever a person does in whatever order, they get an answer
//! that Telegram takes, and a reminder never stays due.

use crate::common::at;
use crate::{MISTYPED, NUMBER};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use trackless::chat::{Command, Event, EventKind, step};
use trackless::model::DueSubject;
use trackless::model::PersonState;
use trackless::model::{Action, ChatId, Keyboard, Order, Outgoing};

const CHAT: ChatId = 7;

/// What a person, or time, may do.
#[derive(Debug, Clone)]
enum Deed {
    Says(&'static str),
    Commands(Command, &'static str),
    /// Presses one of all buttons that were ever shown.
    Presses(Index),
    SendsPhoto,
    HoursPass(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let texts = [
        "yes",
        "no",
        "AliExpress",
        "Joom",
        "other",
        NUMBER,
        MISTYPED,
        "8HLY992",
        "none",
        "today",
        "12.11",
        "25.11",
        "40 days",
        "23 days 14 hours",
        "500 days",
        "Lamp",
        "<b>&",
        "hello",
        "London",
        "Moskow",
        "8199633578334590",
        "12.50 USD",
        "tomorrow 18:00",
        "in 3 hours",
        "4111 1111 1111 1111",
        "/nonsense",
        "",
    ];
    let rests = ["", NUMBER, "Tokyo", "Moskow", "nonsense"];
    prop_oneof![
        8 => select(texts.to_vec()).prop_map(Deed::Says),
        8 => any::<Index>().prop_map(Deed::Presses),
        3 => (select(Command::ALL.to_vec()), select(rests.to_vec())).prop_map(|(c, rest)| Deed::Commands(c, rest)),
        1 => Just(Deed::SendsPhoto),
        3 => (0..200_i64).prop_map(Deed::HoursPass),
    ]
}

/// A chat as both sides remember it.
struct Chat {
    state: PersonState,
    now: DateTime<Utc>,
    /// The message and the data of each button that was ever shown.
    buttons: Vec<(i32, String)>,
    messages: i32,
}

impl Chat {
    fn new() -> Self {
        Self {
            state: PersonState::default(),
            now: at("2026-11-23T09:00:00Z"),
            buttons: vec![(1, "begin".to_owned())],
            messages: 1,
        }
    }

    fn happens(&mut self, deed: &Deed) {
        match deed {
            Deed::Says(text) => {
                self.messages += 1;
                self.is_answered(EventKind::Text {
                    text: (*text).to_owned(),
                    message: self.messages,
                })
            }
            Deed::Commands(command, rest) => {
                self.is_answered(EventKind::Command(*command, (*rest).to_owned()))
            }
            Deed::SendsPhoto => self.is_answered(EventKind::NoText),
            Deed::Presses(index) => self.press_is_answered(index),
            Deed::HoursPass(hours) => self.time_passes(TimeDelta::hours(*hours)),
        }
    }

    fn is_answered(&mut self, what: EventKind) {
        let outgoing = self.turn(what);
        let answers = outgoing
            .iter()
            .filter(|o| matches!(o, Outgoing::Send { .. } | Outgoing::Document { .. }));
        assert_ne!(answers.count(), 0, "nothing was answered");
    }

    fn press_is_answered(&mut self, index: &Index) {
        let (message, data) = index.get(&self.buttons).clone();
        let query = "query".to_owned();
        let message = Some(message);
        let outgoing = self.turn(EventKind::Press {
            query,
            message,
            data,
        });
        let answers = outgoing
            .iter()
            .filter(|o| matches!(o, Outgoing::Answer { .. }));
        assert_eq!(answers.count(), 1, "a press has one answer");
        assert!(
            matches!(outgoing[0], Outgoing::Answer { .. }),
            "the press is answered first"
        );
        let says_something = |o: &Outgoing| !matches!(o, Outgoing::Answer { text: None, .. });
        assert!(
            outgoing.iter().any(says_something),
            "a press brings nothing"
        );
    }

    /// Time passes, and every order whose time has come is spoken about, once, alone or with others; or it waits for the
    /// end of the quiet hours.
    fn time_passes(&mut self, time: TimeDelta) {
        self.now += time;
        let due = |chat: &Self| {
            let due = |o: &&Order| o.next_due.is_some_and(|at| at <= chat.now);
            let mut orders = chat.state.orders.iter().filter(due);
            orders.next().map(|o| o.id)
        };
        let count = self.state.orders.len();
        for _ in 0..count {
            let Some(id) = due(self) else { break };
            let said = self.turn(EventKind::Due(DueSubject::Order(id))).len();
            let waits = |o: &Order| o.id == id && o.snoozed_until.is_some_and(|at| at > self.now);
            let silent = self.state.orders.iter().all(|o| o.id != id || waits(o));
            // The last calls come in messages of their own.
            let spoken = |o: &&Order| o.reminded_at == Some(self.now);
            let most = self.state.orders.iter().filter(spoken).count().max(1);
            let fits = if silent { 0..=0 } else { 1..=most };
            assert!(fits.contains(&said), "{said}: {:?}", self.state.orders);
        }
        assert_eq!(due(self), None, "it stays due");
    }

    fn turn(&mut self, what: EventKind) -> Vec<Outgoing> {
        let language_code = Some("ru".to_owned());
        let event = Event {
            chat: CHAT,
            language_code,
            look_up: None,
            kind: what,
        };
        let changes = step(self.state.clone(), event, self.now);
        for outgoing in &changes.outgoing {
            match outgoing {
                Outgoing::Send { text, keyboard, .. } => {
                    self.messages += 1;
                    self.shows(self.messages, text, keyboard);
                }
                Outgoing::Edit {
                    message,
                    text,
                    keyboard,
                    ..
                } => self.shows(*message, text, keyboard),
                Outgoing::Answer { text, .. } => {
                    assert!(length(text.as_deref().unwrap_or_default()) <= 200)
                }
                Outgoing::Document {
                    name,
                    content,
                    caption,
                    keyboard,
                } => {
                    assert!(name.is_ascii() && !content.is_empty() && length(caption) <= 1024);
                    self.messages += 1;
                    self.shows(self.messages, caption, keyboard);
                }
                Outgoing::Picture {
                    svg,
                    caption,
                    keyboard,
                } => {
                    assert!(!svg.is_empty() && length(caption) <= 1024);
                    self.messages += 1;
                    self.shows(self.messages, caption, keyboard);
                }
                Outgoing::EditKeyboard { .. } | Outgoing::Delete { .. } | Outgoing::LookUp(_) => {}
            }
        }
        let outgoing = changes.outgoing.clone();
        self.state = changes.apply(std::mem::take(&mut self.state));
        outgoing
    }

    fn shows(&mut self, message: i32, text: &str, keyboard: &Keyboard) {
        assert!(!text.trim().is_empty() && length(text) <= 4096, "{text}");
        for button in keyboard.iter().flatten() {
            assert!(!button.label.trim().is_empty());
            match &button.action {
                Action::Data(data) => {
                    assert!((1..=64).contains(&data.len()), "{data}");
                    self.buttons.push((message, data.clone()));
                }
                Action::Copy(text) => assert!((1..=256).contains(&length(text)), "{text}"),
                Action::Url(address) => assert!(address.starts_with("https://"), "{address}"),
            }
        }
    }
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_is_answered_and_nothing_stays_due(deeds in proptest::collection::vec(deed(), 1..60)) {
        let mut chat = Chat::new();
        for deed in &deeds {
            chat.happens(deed);
        }
    }
}
