//! Where lines run from right to left, each begins on its own side, and what is copied holds no marks.

use super::talks;
use trackless::chat::languages;
use trackless::locale::{Direction, texts, without_marks};
use trackless::model::{Action, Button, Outgoing};

/// All texts that are said in a language, and the buttons below them.
fn said(language: &str) -> Vec<(String, Vec<Button>)> {
    let outgoing = talks(language).flat_map(|talk| &talk.said);
    outgoing
        .filter_map(|outgoing| match outgoing {
            Outgoing::Send { text, keyboard, .. }
            | Outgoing::Edit { text, keyboard, .. }
            | Outgoing::Document {
                caption: text,
                keyboard,
                ..
            }
            | Outgoing::Picture {
                caption: text,
                keyboard,
                ..
            } => Some((text.clone(), keyboard.iter().flatten().cloned().collect())),
            _ => None,
        })
        .collect()
}

fn right_to_left() -> impl Iterator<Item = &'static str> {
    let tags = languages().into_iter();
    tags.filter(|tag| texts(tag).direction == Direction::RightToLeft)
}

fn is_hebrew(letter: char) -> bool {
    matches!(letter, '\u{5d0}'..='\u{5ea}')
}

/// The letter that says which way a line runs, by Unicode's rules: the first that is not set apart.
fn first_strong(line: &str) -> Option<char> {
    let (mut deep, mut in_tag) = (0, false);
    for letter in line.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            '\u{2066}'..='\u{2068}' => deep += 1,
            '\u{2069}' => deep -= 1,
            '\u{200f}' if deep == 0 => return Some('א'),
            _ if deep == 0 && !in_tag && letter.is_alphabetic() => return Some(letter),
            _ => {}
        }
    }
    None
}

#[test]
fn each_line_that_holds_hebrew_begins_on_the_right() {
    let mut wrong = Vec::new();
    for (text, buttons) in right_to_left().flat_map(said) {
        // A letter in English stands in a block of its own, which runs its own way.
        let outside = text
            .split("<pre>")
            .flat_map(|part| part.split("</pre>").last());
        let lines: Vec<String> = outside.flat_map(str::lines).map(str::to_owned).collect();
        let labels = buttons.into_iter().map(|button| button.label);
        for line in lines.into_iter().chain(labels) {
            if line.chars().any(is_hebrew) && !first_strong(&line).is_some_and(is_hebrew) {
                wrong.push(line);
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_copied_holds_no_marks() {
    for (text, buttons) in languages().into_iter().flat_map(said) {
        for (begin, end) in [("<code>", "</code>"), ("<pre>", "</pre>")] {
            for part in text.split(begin).skip(1) {
                let copied = part.split(end).next().unwrap_or_default();
                assert_eq!(copied, without_marks(copied), "{text}");
            }
        }
        for button in buttons {
            if let Action::Copy(copied) = button.action {
                assert_eq!(copied, without_marks(&copied), "{text}");
            }
        }
    }
}
