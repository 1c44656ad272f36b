//! Numbers of every published shape, filled by chance: nothing typed is changed, and none is called private.

use super::numbers::{asked, kept, offered};
use super::{Conversation, read};
use crate::chat::input::is_sensitive;
use crate::model::{Action, Button, Outgoing};
use tracking_number::{Check, find, read as readings};

/// How many numbers of each shape go through the guard, and through the conversation; more where the environment says so.
const GUARDED: usize = 100;
const SAID: usize = 3;
const MORE_SAID: &str = "TRACKLESS_TEST_NUMBERS";

fn said_of_each() -> usize {
    let more = std::env::var(MORE_SAID).ok();
    more.map_or(SAID, |more| more.parse().expect("a number"))
}

/// Letters and digits by chance, always the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u8) -> u8 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most)) as u8
    }

    /// A number of a shape in the notation of the crate's README.
    fn number(&mut self, shape: &str) -> String {
        let places = shape.chars().filter(|place| *place != '+');
        let fill = |place| match place {
            '#' => self.below(10) + b'0',
            '@' => self.below(26) + b'A',
            '?' if self.below(2) == 0 => self.below(10) + b'0',
            '?' => self.below(26) + b'A',
            own => own as u8,
        };
        places.map(fill).map(char::from).collect()
    }

    /// One whose check digit fits, where the format has one.
    fn sound_number(&mut self, id: &str, shape: &str) -> Option<String> {
        const TRIES: usize = 200;
        (0..TRIES).map(|_| self.number(shape)).find(|number| {
            let mut readings = readings(number).into_iter();
            readings.any(|reading| reading.id == id && reading.check != Check::Failed)
        })
    }
}

/// The shapes in the tables of the crate's README, with the names of their formats.
fn published() -> Vec<(&'static str, &'static str)> {
    let readme = include_str!("../../../crates/tracking-number/README.md");
    let mut shapes = Vec::new();
    for row in readme.lines().filter(|line| line.starts_with("| ")) {
        let columns: Vec<&str> = row.split(" | ").collect();
        let [_, id, cells, ..] = columns[..] else {
            continue;
        };
        let parts = cells.split('`').skip(1).step_by(2);
        shapes.extend(parts.map(|shape| (id.trim_matches('`'), shape)));
    }
    shapes.retain(|(id, shape)| *id != "id" && shape.len() > 3);
    assert!(shapes.len() > 150, "{}", shapes.len());
    shapes
}

#[test]
fn numbers_of_known_kinds_are_never_called_private() {
    let mut chance = Chance(5);
    for (id, shape) in published() {
        for _ in 0..GUARDED {
            let Some(number) = chance.sound_number(id, shape) else {
                break;
            };
            let letters = number.bytes().any(|byte| byte.is_ascii_uppercase());
            // Digits that the finder itself leaves alone may be a card's.
            let found = letters || !find(&number).is_empty();
            assert!(!(found && is_sensitive(&number)), "{id} {number}");
        }
    }
}

/// Out of the blue and at the question for it, alone and in a sentence.
#[test]
fn numbers_of_known_kinds_are_never_warned_of() {
    let warning = "passport, tax or card number";
    assert!(read(&asked().say("4111 1111 1111 1111")).contains(warning));
    let mut chance = Chance(7);
    for (id, shape) in published() {
        for round in 0..said_of_each() {
            let Some(number) = chance.sound_number(id, shape) else {
                break;
            };
            if !number.bytes().any(|byte| byte.is_ascii_uppercase()) && find(&number).is_empty() {
                continue;
            }
            let text = match round % 3 {
                0 => number.clone(),
                1 => number.to_lowercase(),
                _ => format!("My parcel {number} does not move"),
            };
            for mut conversation in [asked(), Conversation::new()] {
                let said = read(&conversation.say(&text));
                assert!(!said.contains(warning), "{id} {text}: {said}");
            }
        }
    }
}

#[test]
fn what_is_kept_was_typed_or_pressed_by_its_label() {
    let plain = |number: &str| number.replace('-', "");
    let mut chance = Chance(6);
    for (id, shape) in published() {
        for _ in 0..SAID {
            let typed = chance.number(shape);
            let mut conversation = asked();
            let said = conversation.say(&typed);
            match kept(&conversation) {
                // A barcode has the ZIP code before its number.
                Some(kept) => assert!(
                    plain(&typed).ends_with(&plain(kept)),
                    "{id} {typed}: {kept}"
                ),
                None => {
                    for (number, label) in offered(&said) {
                        let own = label.contains(&number) || plain(&number) == plain(&typed);
                        assert!(own, "{id} {typed}: {label} for {number}");
                    }
                }
            }
        }
    }
}

/// What the explanation says of where a number can be looked up is what its button opens.
#[test]
fn the_button_opens_a_page_that_the_explanation_names() {
    let mut chance = Chance(8);
    for (id, shape) in published() {
        let Some(number) = chance.sound_number(id, shape) else {
            continue;
        };
        let said = Conversation::new().say(&number);
        let text = read(&said);
        let opened = addresses(&said);
        let only_store = text.contains("Only the store shows where it is");
        let named = text.contains("Look it up:");
        assert!(
            !(only_store && (named || !opened.is_empty())),
            "{number}: {text} {opened:?}"
        );
        for page in opened {
            let written = page.replace('&', "&amp;");
            assert!(
                !named || text.contains(&written),
                "{id} {number}: {text} {page}"
            );
        }
    }
    let said = read(&Conversation::new().say("TBA123456789012"));
    assert!(said.contains("Only the store shows where it is"), "{said}");
}

fn addresses(said: &[Outgoing]) -> Vec<String> {
    let keyboards = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let address = |button: &Button| match &button.action {
        Action::Url(address) => Some(address.clone()),
        _ => None,
    };
    keyboards.flatten().flatten().filter_map(address).collect()
}
