//! The entities that Telegram finds in a text by itself. The sandbox finds two kinds of them: commands and web addresses.

use super::entity::{Entity, EntityKind};
use super::utf16::utf16_len;

/// Commands and addresses in `text`, outside of the given entities that forbid them.
pub(super) fn detect(text: &str, given: &[Entity]) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut before = None;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let starts = before.is_none_or(char::is_whitespace);
        let length = if starts {
            command_length(word).map(|length| (EntityKind::BotCommand, length))
        } else {
            None
        };
        let length =
            length.or_else(|| address_length(word).map(|length| (EntityKind::Url, length)));
        if let Some((kind, length)) = length {
            let entity = Entity::new(kind, at, length);
            if !given.iter().any(|other| forbids(other, &entity)) {
                found.push(entity);
            }
        }
        at += utf16_len(piece);
        before = piece.chars().next_back();
    }
    found
}

fn forbids(given: &Entity, found: &Entity) -> bool {
    let keeps_plain = matches!(
        given.kind,
        EntityKind::Code | EntityKind::Pre | EntityKind::TextLink | EntityKind::TextMention
    );
    keeps_plain && given.offset < found.end() && found.offset < given.end()
}

/// `/name` or `/name@bot`, of 1 to 64 letters, digits and underscores, each half.
fn command_length(word: &str) -> Option<usize> {
    let name = word.strip_prefix('/')?;
    let run = |text: &str| {
        text.bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
            .count()
    };
    let length = run(name);
    let rest = &name[length..];
    let whole = match rest.strip_prefix('@').map(run) {
        Some(bot) if bot > 0 => length + 1 + bot,
        _ => length,
    };
    let ended = !name[whole..].starts_with('/');
    ((1..=64).contains(&length) && ended).then_some(1 + whole)
}

fn address_length(word: &str) -> Option<usize> {
    let host = word
        .strip_prefix("https://")
        .or_else(|| word.strip_prefix("http://"))?;
    let end = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'', '»']);
    host.contains('.').then(|| utf16_len(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_addresses_are_found() {
        for (text, found) in [
            ("/start", vec![(EntityKind::BotCommand, 0, 6)]),
            ("😀 /help@my_bot, x", vec![(EntityKind::BotCommand, 3, 12)]),
            ("a/b /", vec![]),
            ("/a/b", vec![]),
            ("see https://example.com/a.", vec![(EntityKind::Url, 4, 21)]),
        ] {
            let entities = detect(text, &[]);
            let rows: Vec<_> = entities
                .iter()
                .map(|entity| (entity.kind, entity.offset, entity.length))
                .collect();
            assert_eq!(rows, found, "{text}");
        }
    }

    #[test]
    fn nothing_is_found_in_code() {
        assert_eq!(detect("/start", &[Entity::new(EntityKind::Code, 0, 6)]), []);
    }
}
