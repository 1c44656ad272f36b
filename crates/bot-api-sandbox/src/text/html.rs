//! The parser of `parse_mode` HTML, with the real parser's rules and words (Bot API documentation, "HTML style").

use super::entity::{Entity, EntityKind, sort};
use super::formatted::FormattedText;
use super::link::check_link;

const TAGS: [&str; 16] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// Parses HTML; the error is the real parser's, without "can't parse entities".
pub(super) fn parse(html: &str) -> Result<FormattedText, String> {
    let mut parser = Parser {
        input: html,
        at: 0,
        text: String::new(),
        utf16: 0,
        open: Vec::new(),
        entities: Vec::new(),
    };
    while parser.at < html.len() {
        parser.step()?;
    }
    if let Some(tag) = parser.open.last() {
        return Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            tag.name
        ));
    }
    for entity in parser
        .entities
        .iter_mut()
        .filter(|entity| entity.kind == EntityKind::Code)
    {
        entity.language = None;
    }
    sort(&mut parser.entities);
    Ok(FormattedText {
        text: parser.text,
        entities: parser.entities,
    })
}

/// A start tag whose end tag was not found yet.
struct OpenTag {
    name: String,
    argument: String,
    offset: usize,
    /// Where its content starts in the text, in bytes.
    start: usize,
}

struct Parser<'html> {
    input: &'html str,
    at: usize,
    text: String,
    utf16: usize,
    open: Vec<OpenTag>,
    entities: Vec<Entity>,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'\0' | 0x0B)
}

impl Parser<'_> {
    /// The byte at the current place, 0 at the end.
    fn byte(&self) -> u8 {
        self.input.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn skip_while(&mut self, condition: impl Fn(u8) -> bool) {
        while self.at < self.input.len() && condition(self.byte()) {
            self.at += 1;
        }
    }

    fn skip_spaces(&mut self) {
        self.skip_while(|byte| byte != 0 && is_space(byte));
    }

    fn step(&mut self) -> Result<(), String> {
        let rest = &self.input[self.at..];
        if let Some((character, length)) = reference(rest)? {
            self.push(character);
            self.at += length;
        } else if rest.starts_with("</") {
            self.end_tag()?;
        } else if rest.starts_with('<') {
            self.start_tag()?;
        } else if let Some(character) = rest.chars().next() {
            self.push(character);
            self.at += character.len_utf8();
        }
        Ok(())
    }

    fn push(&mut self, character: char) {
        self.text.push(character);
        self.utf16 += character.len_utf16();
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at += 1;
        let name_at = self.at;
        self.skip_while(|byte| !is_space(byte) && byte != b'>');
        if self.byte() == 0 {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        let name = self.input[name_at..self.at].to_ascii_lowercase();
        if !TAGS.contains(&name.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{name}\" at byte offset {begin}"
            ));
        }
        let mut argument = String::new();
        while let Some((attribute, value)) = self.attribute(&name, begin)? {
            if let Some(meant) = argument_of(&name, &attribute, value) {
                argument = meant;
            }
        }
        self.at += 1;
        if name == "span" && argument != "spoiler" {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        self.open.push(OpenTag {
            name,
            argument,
            offset: self.utf16,
            start: self.text.len(),
        });
        Ok(())
    }

    /// The next attribute of a start tag; none at its `>`.
    fn attribute(&mut self, tag: &str, begin: usize) -> Result<Option<(String, String)>, String> {
        self.skip_spaces();
        if self.byte() == b'>' {
            return Ok(None);
        }
        let name_at = self.at;
        self.skip_while(|byte| !is_space(byte) && byte != b'=' && byte != b'>');
        let name = self.input[name_at..self.at].to_owned();
        if name.is_empty() {
            return Err(format!(
                "Empty attribute name in the tag \"{tag}\" at byte offset {begin}"
            ));
        }
        self.skip_spaces();
        if self.byte() != b'=' && tag == "blockquote" && name == "expandable" {
            return Ok(Some((name, String::new())));
        }
        if self.byte() != b'=' {
            return Err(format!(
                "Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {begin}"
            ));
        }
        self.at += 1;
        self.skip_spaces();
        if self.byte() == 0 {
            return Err(format!(
                "Unclosed start tag \"{tag}\" at byte offset {begin}"
            ));
        }
        let value = match self.byte() {
            quote @ (b'"' | b'\'') => self.quoted(quote)?,
            _ => self.name_token()?,
        };
        if self.byte() == 0 {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        Ok(Some((name, value)))
    }

    fn quoted(&mut self, quote: u8) -> Result<String, String> {
        self.at += 1;
        let mut value = String::new();
        while self.byte() != quote && self.byte() != 0 {
            let rest = &self.input[self.at..];
            if let Some((character, length)) = reference(rest)? {
                value.push(character);
                self.at += length;
            } else if let Some(character) = rest.chars().next() {
                value.push(character);
                self.at += character.len_utf8();
            }
        }
        if self.byte() == quote {
            self.at += 1;
        }
        Ok(value)
    }

    fn name_token(&mut self) -> Result<String, String> {
        let begin = self.at;
        self.skip_while(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
        if !is_space(self.byte()) && self.byte() != b'>' {
            return Err(format!(
                "Unexpected end of name token at byte offset {begin}"
            ));
        }
        Ok(self.input[begin..self.at].to_ascii_lowercase())
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at += 2;
        self.skip_while(|byte| !is_space(byte) && byte != b'>');
        let name = self.input[begin + 2..self.at].to_ascii_lowercase();
        self.skip_spaces();
        if self.byte() != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && name != open.name {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                open.name
            ));
        }
        if self.utf16 > open.offset {
            self.close(open)?;
        }
        Ok(())
    }

    fn close(&mut self, open: OpenTag) -> Result<(), String> {
        let (offset, length) = (open.offset, self.utf16 - open.offset);
        let plain = |kind| Entity::new(kind, offset, length);
        let entity = match open.name.as_str() {
            "i" | "em" => plain(EntityKind::Italic),
            "b" | "strong" => plain(EntityKind::Bold),
            "s" | "strike" | "del" => plain(EntityKind::Strikethrough),
            "u" | "ins" => plain(EntityKind::Underline),
            "tg-spoiler" | "span" => plain(EntityKind::Spoiler),
            "blockquote" if open.argument == "expandable" => {
                plain(EntityKind::ExpandableBlockquote)
            }
            "blockquote" => plain(EntityKind::Blockquote),
            "tg-emoji" => Entity {
                custom_emoji_id: Some(emoji_id(&open.argument)?),
                ..plain(EntityKind::CustomEmoji)
            },
            "pre" => return self.close_code(plain(EntityKind::Pre), EntityKind::Code),
            "code" => {
                let language = Some(open.argument).filter(|language| !language.is_empty());
                return self.close_code(
                    Entity {
                        language,
                        ..plain(EntityKind::Code)
                    },
                    EntityKind::Pre,
                );
            }
            _ => match self.link(open) {
                Some(link) => link,
                None => return Ok(()),
            },
        };
        self.entities.push(entity);
        Ok(())
    }

    /// Joins `pre` and `code` with a language, one right inside the other, into one `pre` with a language.
    fn close_code(&mut self, outer: Entity, inner_kind: EntityKind) -> Result<(), String> {
        let inner = self.entities.last_mut().filter(|inner| {
            inner.kind == inner_kind && inner.offset == outer.offset && inner.length == outer.length
        });
        match inner {
            Some(inner) if inner.language.is_some() || outer.language.is_some() => {
                inner.kind = EntityKind::Pre;
                inner.language = inner.language.take().or(outer.language);
            }
            _ => self.entities.push(outer),
        }
        Ok(())
    }

    /// The link of an `a` tag; without an address its text is the address. An address that Telegram does not take makes no
    /// entity.
    fn link(&self, open: OpenTag) -> Option<Entity> {
        let length = self.utf16 - open.offset;
        let address = if open.argument.is_empty() {
            self.text[open.start..].to_owned()
        } else {
            open.argument
        };
        if let Some(id) = address
            .strip_prefix("tg://user?id=")
            .and_then(|id| id.parse().ok())
        {
            return Some(Entity::mention(id, open.offset, length));
        }
        let url = check_link(&address).ok()?;
        Some(Entity {
            url: Some(url),
            ..Entity::new(EntityKind::TextLink, open.offset, length)
        })
    }
}

/// The value of an attribute that matters to its tag; nothing for the others.
fn argument_of(tag: &str, attribute: &str, value: String) -> Option<String> {
    match (tag, attribute) {
        ("a", "href") | ("tg-emoji", "emoji-id") => Some(value),
        ("code", "class") => value.strip_prefix("language-").map(str::to_owned),
        ("span", "class") => value.strip_prefix("tg-").map(str::to_owned),
        ("blockquote", "expandable") => Some("expandable".to_owned()),
        _ => None,
    }
}

fn emoji_id(argument: &str) -> Result<String, String> {
    match argument.parse::<i64>() {
        Ok(id) if id != 0 => Ok(argument.to_owned()),
        _ => Err("Invalid custom emoji identifier specified".to_owned()),
    }
}

/// The character reference that `text` starts with, and its length; none if it is not one the server knows.
fn reference(text: &str) -> Result<Option<(char, usize)>, String> {
    let Some(body) = text.strip_prefix('&') else {
        return Ok(None);
    };
    let (code, length) = if let Some(number) = body.strip_prefix('#') {
        let (digits, radix, before) = match number.strip_prefix('x') {
            Some(digits) => (digits, 16, 2),
            None => (number, 10, 1),
        };
        let count = digits
            .chars()
            .take_while(|digit| digit.is_digit(radix))
            .count();
        let code = u32::from_str_radix(&digits[..count], radix).unwrap_or(0);
        let known = code != 0 && code < 0x10_FFFF && 1 + before + count < 10;
        (known.then_some(code), 1 + before + count)
    } else {
        let count = body.bytes().take_while(u8::is_ascii_alphabetic).count();
        let code = match &body[..count] {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            _ => None,
        };
        (code.map(u32::from), 1 + count)
    };
    let Some(code) = code else { return Ok(None) };
    let character = char::from_u32(code).ok_or(
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    )?;
    let semicolon = usize::from(text[length..].starts_with(';'));
    Ok(Some((character, length + semicolon)))
}

#[cfg(test)]
#[path = "html_tests.rs"]
mod tests;
