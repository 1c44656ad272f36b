//! Every button of every screen, pressed twice, without the program round it: nothing falls silent, and nothing is told twice.

use crate::NUMBER;
use crate::common::at;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, HashSet};
use trackless::chat::{Event, EventKind, step};
use trackless::model::DueSubject;
use trackless::model::PersonState;
use trackless::model::{Action, ChatId, Keyboard, Order, Outgoing};

const CHAT: ChatId = 7;
/// How many presses follow each other from each beginning.
const DEPTH: usize = 3;

/// Where the pressing begins: the answers that take an order down, and what happens to it then. What is no button's data is
/// typed; a number of days passes.
const BEGINNINGS: [(&[&str], &[&str]); 22] = [
    (ALI, &[]),
    (ALI, &["o:1:told:seller-asked"]),
    (ALI, &["o:1:told:seller-asked", "+4"]),
    (ALI, &["o:1:told:seller-asked", "+10"]),
    (ALI, &["+17"]),
    (ALI, &["+20"]),
    (ALI, &["+22"]),
    (ALI, &["+25"]),
    (ALI, &["+40"]),
    (ALI, &["o:1:edit:refused-until", "30 Dec"]),
    (ALI, &OPENED),
    (
        ALI,
        &["o:1:edit:dispute-opened", "e:1:dispute-opened:today", "+6"],
    ),
    (ALI, &["o:1:told:less-offered"]),
    (ALI, &["o:1:told:dispute-refused"]),
    (ALI, &["o:1:told:escalated"]),
    (ALI, &["o:1:told:won"]),
    (ALI, &["o:1:told:refunded"]),
    (ALI, &["o:1:told:refunded", "o:1:received"]),
    (ALI, &["o:1:received"]),
    (JOOM, &[]),
    (JOOM, &["+80"]),
    (
        &[
            "no",
            "Temu",
            "none",
            "Not shipped yet",
            "I don't know",
            "today",
            "Lamp",
        ],
        &["+9"],
    ),
];
const ALI: &[&str] = &[
    "no",
    "AliExpress",
    NUMBER,
    "12.11",
    "Nothing at all",
    "23 days 14 hours",
    "Lamp",
];
const JOOM: &[&str] = &[
    "no",
    "Joom",
    "none",
    "12.11",
    "I have not looked",
    "I don't know",
    "10.11",
    "Lamp",
];
const OPENED: [&str; 2] = ["o:1:edit:dispute-opened", "e:1:dispute-opened:today"];

/// A chat as both sides remember it.
#[derive(Clone)]
struct Chat {
    state: PersonState,
    now: DateTime<Utc>,
    messages: i32,
    /// The messages as they stand.
    shown: BTreeMap<i32, (String, Keyboard)>,
    /// Whether the last turn showed or changed anything.
    changed: bool,
}

/// A message with its buttons.
type Screen = (i32, Keyboard);

impl Chat {
    fn begun(answers: &[&str], then: &[&str]) -> (Self, Vec<Screen>) {
        let mut chat = Self {
            state: PersonState::default(),
            now: at("2026-11-23T09:00:00Z"),
            messages: 0,
            shown: BTreeMap::new(),
            changed: false,
        };
        chat.presses(1, "begin");
        for answer in answers {
            chat.says(answer);
        }
        for deed in then {
            if let Some(days) = deed.strip_prefix('+') {
                chat.now += TimeDelta::days(days.parse().unwrap());
                chat.turn(EventKind::Due(DueSubject::Order(1)));
            } else if deed.contains(':') {
                chat.presses(chat.messages, deed);
            } else {
                chat.says(deed);
            }
        }
        // Old messages have buttons, too.
        let screens = chat.shown.iter().map(|(id, (_, rows))| (*id, rows.clone()));
        let screens = screens.collect();
        (chat, screens)
    }

    fn says(&mut self, text: &str) {
        self.messages += 1;
        let message = self.messages;
        let text = text.to_owned();
        self.turn(EventKind::Text { text, message });
    }

    fn presses(&mut self, message: i32, data: &str) -> (Vec<Outgoing>, Vec<Screen>) {
        let (query, data) = ("query".to_owned(), data.to_owned());
        let message = Some(message);
        self.turn(EventKind::Press {
            query,
            message,
            data,
        })
    }

    fn turn(&mut self, what: EventKind) -> (Vec<Outgoing>, Vec<Screen>) {
        let event = Event {
            chat: CHAT,
            language_code: Some("en".to_owned()),
            look_up: None,
            kind: what,
        };
        let changes = step(self.state.clone(), event, self.now);
        let mut screens = Vec::new();
        self.changed = false;
        for outgoing in &changes.outgoing {
            let (message, text, keyboard) = match outgoing {
                Outgoing::Send { text, keyboard, .. } => (None, text, keyboard),
                Outgoing::Document {
                    caption, keyboard, ..
                }
                | Outgoing::Picture {
                    caption, keyboard, ..
                } => (None, caption, keyboard),
                Outgoing::Edit {
                    message,
                    text,
                    keyboard,
                    ..
                } => (Some(*message), text, keyboard),
                Outgoing::Answer { text, .. } => {
                    self.changed |= text.is_some();
                    continue;
                }
                Outgoing::EditKeyboard { .. } | Outgoing::Delete { .. } | Outgoing::LookUp(_) => {
                    continue;
                }
            };
            let message = message.unwrap_or_else(|| {
                self.messages += 1;
                self.messages
            });
            let stands = (text.clone(), keyboard.clone());
            self.changed |= self.shown.insert(message, stands.clone()) != Some(stands);
            screens.push((message, keyboard.clone()));
        }
        let outgoing = changes.outgoing.clone();
        self.state = changes.apply(std::mem::take(&mut self.state));
        (outgoing, screens)
    }

    /// What the person has told of the orders.
    fn told(&self) -> Vec<Order> {
        let mut orders = self.state.orders.clone();
        for order in &mut orders {
            order.next_due = None;
            order.reminded_through = self.now;
        }
        orders
    }

    /// Presses all buttons of these screens twice, and those of what they bring.
    fn explore(&self, screens: &[Screen], path: &mut Vec<String>, seen: &mut HashSet<String>) {
        if path.len() == DEPTH {
            return;
        }
        for (message, keyboard) in screens {
            for button in keyboard.iter().flatten() {
                let Action::Data(data) = &button.action else {
                    continue;
                };
                path.push(data.clone());
                let mut once = self.clone();
                let (outgoing, brought) = once.presses(*message, data);
                is_heard(&outgoing, path);
                assert!(once.changed, "nothing to be seen: {path:?}");
                let mut twice = once.clone();
                let (again, _) = twice.presses(*message, data);
                is_heard(&again, path);
                assert_eq!(twice.told(), once.told(), "twice: {path:?}");
                let state = format!("{:?} {brought:?} {data}", once.told());
                if seen.insert(state) {
                    once.explore(&brought, path, seen);
                }
                path.pop();
            }
        }
    }
}

/// A press is answered once, first, and something is seen of it.
fn is_heard(outgoing: &[Outgoing], path: &[String]) {
    let is_answer = |o: &&Outgoing| matches!(o, Outgoing::Answer { .. });
    assert_eq!(outgoing.iter().filter(is_answer).count(), 1, "{path:?}");
    assert!(matches!(outgoing[0], Outgoing::Answer { .. }), "{path:?}");
    let is_seen = |o: &Outgoing| !matches!(o, Outgoing::Answer { text: None, .. });
    assert!(outgoing.iter().any(is_seen), "silent: {path:?}");
    let shown = |o: &&Outgoing| matches!(o, Outgoing::Send { .. } | Outgoing::Edit { .. });
    assert!(outgoing.iter().filter(shown).count() <= 2, "{path:?}");
    for said in outgoing {
        if let Outgoing::Answer {
            text: Some(text), ..
        } = said
        {
            assert!(!text.contains("out of date"), "{path:?}");
        }
    }
}

#[test]
fn every_button_of_every_screen_can_be_pressed_twice() {
    for (number, (answers, then)) in BEGINNINGS.iter().enumerate() {
        let (chat, screens) = Chat::begun(answers, then);
        let begins = format!("beginning {number}");
        assert_eq!(chat.state.orders.len(), 1, "{begins}");
        let mut seen = HashSet::new();
        chat.explore(&screens, &mut vec![], &mut seen);
        assert!(seen.len() > 20, "{begins}: {}", seen.len());
    }
}
