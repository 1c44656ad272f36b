//! What Telegram does to every text: control characters become spaces, some characters vanish, the ends are trimmed; the
//! entities follow.

use super::entity;
use super::formatted::FormattedText;
use super::utf16::{utf16_len, utf16_part};

/// Cleans and trims a text and moves its entities along.
pub(super) fn tidy(formatted: FormattedText) -> FormattedText {
    let mut tidied = without_odd_characters(formatted);
    trim_end(&mut tidied);
    trim_start(&mut tidied);
    let text = &tidied.text;
    tidied.entities.retain(|entity| {
        !utf16_part(text, entity.offset, entity.length)
            .trim()
            .is_empty()
    });
    entity::sort(&mut tidied.entities);
    tidied
}

/// Line separators, direction overrides, and combining marks that draw over other lines.
fn vanishes(character: char) -> bool {
    matches!(
        character,
        '\r' | '\u{2028}'..='\u{202E}' | '\u{333}' | '\u{33F}' | '\u{30A}'
    )
}

fn without_odd_characters(formatted: FormattedText) -> FormattedText {
    let FormattedText { text, mut entities } = formatted;
    let mut kept = String::with_capacity(text.len());
    let mut new_offsets = Vec::with_capacity(text.len() + 1);
    let mut at = 0;
    for character in text.chars() {
        new_offsets.extend(std::iter::repeat_n(at, character.len_utf16()));
        if vanishes(character) {
            continue;
        }
        kept.push(if character < ' ' && character != '\n' {
            ' '
        } else {
            character
        });
        at += character.len_utf16();
    }
    let moved = |offset: usize| new_offsets.get(offset).copied().unwrap_or(at);
    for entity in &mut entities {
        let end = moved(entity.offset.saturating_add(entity.length));
        entity.offset = moved(entity.offset);
        entity.length = end - entity.offset;
    }
    FormattedText {
        text: kept,
        entities,
    }
}

fn trim_end(formatted: &mut FormattedText) {
    let end = formatted.text.trim_end_matches([' ', '\n']).len();
    formatted.text.truncate(end);
    let length = utf16_len(&formatted.text);
    for entity in &mut formatted.entities {
        entity.offset = entity.offset.min(length);
        entity.length = entity.length.min(length - entity.offset);
    }
}

/// Trims the start, but not into the first entity.
fn trim_start(formatted: &mut FormattedText) {
    let first_entity = formatted
        .entities
        .iter()
        .map(|entity| entity.offset)
        .min()
        .unwrap_or(usize::MAX);
    let blank = formatted
        .text
        .bytes()
        .take_while(|byte| matches!(byte, b' ' | b'\n'))
        .count()
        .min(first_entity);
    formatted.text.drain(..blank);
    for entity in &mut formatted.entities {
        entity.offset -= blank;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::text::entity::{Entity, EntityKind};

    use super::*;

    proptest! {
        #[test]
        fn no_text_or_entity_panics(text in "[ \\n\\t\\r\u{202E}a😀]*", spots in prop::collection::vec((0..9usize, 0..9usize), 0..4)) {
            let entities = spots.iter().map(|(offset, length)| Entity::new(EntityKind::Bold, *offset, *length)).collect();
            let tidied = tidy(FormattedText { text, entities });
            let length = utf16_len(&tidied.text);
            prop_assert!(tidied.entities.iter().all(|entity| entity.end() <= length));
            prop_assert!(!tidied.html().is_empty() || tidied.text.is_empty());
        }
    }

    fn tidied(text: &str, bold: (usize, usize)) -> (String, String) {
        let entities = vec![Entity::new(EntityKind::Bold, bold.0, bold.1)];
        let formatted = tidy(FormattedText {
            text: text.to_owned(),
            entities,
        });
        (formatted.text.clone(), formatted.html())
    }

    #[test]
    fn texts_are_cleaned_and_entities_follow() {
        for (text, bold, kept, html) in [
            ("a\tb\u{0}c", (4, 1), "a b c", "a b <b>c</b>"),
            ("a\r\nb", (3, 1), "a\nb", "a\n<b>b</b>"),
            ("  \n a ", (4, 2), "a", "<b>a</b>"),
            ("  a", (1, 2), " a", "<b> a</b>"),
            ("a\u{202E}b", (0, 3), "ab", "<b>ab</b>"),
            ("a b", (1, 1), "a b", "a b"),
            ("a", (0, 99), "a", "<b>a</b>"),
            ("a", (7, 3), "a", "a"),
        ] {
            assert_eq!(
                tidied(text, bold),
                (kept.to_owned(), html.to_owned()),
                "{text:?}"
            );
        }
    }
}
