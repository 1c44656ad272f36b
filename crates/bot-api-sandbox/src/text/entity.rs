//! Entities: the parts of a text that are bold, a link or code, by offset and length in UTF-16 units.

use serde::Serialize;
use serde_json::{Value, json};

use super::link::check_link;

/// The fields of the Bot API's `MessageEntity`.
pub(super) const FIELDS: [&str; 9] = [
    "type",
    "offset",
    "length",
    "url",
    "user",
    "language",
    "custom_emoji_id",
    "unix_time",
    "date_time_format",
];

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EntityKind {
    Blockquote,
    ExpandableBlockquote,
    Pre,
    Code,
    TextLink,
    TextMention,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    CustomEmoji,
    Url,
    BotCommand,
}

impl EntityKind {
    fn of(name: &str) -> Option<EntityKind> {
        Some(match name {
            "blockquote" => EntityKind::Blockquote,
            "expandable_blockquote" => EntityKind::ExpandableBlockquote,
            "pre" => EntityKind::Pre,
            "code" => EntityKind::Code,
            "text_link" => EntityKind::TextLink,
            "text_mention" => EntityKind::TextMention,
            "bold" => EntityKind::Bold,
            "italic" => EntityKind::Italic,
            "underline" => EntityKind::Underline,
            "strikethrough" => EntityKind::Strikethrough,
            "spoiler" => EntityKind::Spoiler,
            "custom_emoji" => EntityKind::CustomEmoji,
            _ => return None,
        })
    }
}

/// Entities that Telegram finds by itself and therefore passes over when they are given.
const FOUND: [&str; 8] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
];

/// A part of a text that is a link, code, or formatted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Entity {
    #[serde(rename = "type")]
    pub(crate) kind: EntityKind,
    pub(crate) offset: usize,
    pub(crate) length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) custom_emoji_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<Value>,
}

impl Entity {
    pub(crate) fn new(kind: EntityKind, offset: usize, length: usize) -> Self {
        Self {
            kind,
            offset,
            length,
            url: None,
            language: None,
            custom_emoji_id: None,
            user: None,
        }
    }

    pub(crate) fn end(&self) -> usize {
        self.offset.saturating_add(self.length)
    }

    /// Mentions a person by their id; the sandbox knows no name for them.
    pub(super) fn mention(id: i64, offset: usize, length: usize) -> Self {
        let user = json!({"id": id, "is_bot": false, "first_name": ""});
        Self {
            user: Some(user),
            ..Self::new(EntityKind::TextMention, offset, length)
        }
    }

    /// Reads one of the `entities` parameter; none for those that Telegram finds by itself.
    pub(super) fn from_json(value: &Value) -> Result<Option<Entity>, String> {
        let object = value.as_object().ok_or("expected an Object")?;
        let number = |name: &str| {
            let number = object
                .get(name)
                .ok_or(format!("Can't find field \"{name}\""))?;
            let number = number
                .as_u64()
                .ok_or(format!("Field \"{name}\" must be of type Number"))?;
            usize::try_from(number).map_err(|_| format!("Field \"{name}\" is out of range"))
        };
        let text = |name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
        let name = text("type").ok_or("Type is not specified")?;
        let (offset, length) = (number("offset")?, number("length")?);
        if FOUND.contains(&name.as_str()) {
            return Ok(None);
        }
        let mut entity = Entity::new(
            EntityKind::of(&name).ok_or("Unsupported type specified")?,
            offset,
            length,
        );
        match entity.kind {
            EntityKind::Pre => {
                entity.language = text("language").filter(|language| !language.is_empty())
            }
            EntityKind::TextLink => {
                entity.url = Some(check_link(&text("url").ok_or("Can't find field \"url\"")?)?)
            }
            EntityKind::CustomEmoji => entity.custom_emoji_id = text("custom_emoji_id"),
            EntityKind::TextMention => entity.user = object.get("user").cloned(),
            _ => {}
        }
        Ok(Some(entity))
    }

    fn open_tag(&self) -> String {
        match self.kind {
            EntityKind::Blockquote => "<blockquote>".to_owned(),
            EntityKind::ExpandableBlockquote => "<blockquote expandable>".to_owned(),
            EntityKind::Pre => match &self.language {
                Some(language) => format!("<pre><code class=\"language-{}\">", escape(language)),
                None => "<pre>".to_owned(),
            },
            EntityKind::Code => "<code>".to_owned(),
            EntityKind::TextLink => {
                format!("<a href=\"{}\">", escape(self.url.as_deref().unwrap_or("")))
            }
            EntityKind::TextMention => {
                let id = self
                    .user
                    .as_ref()
                    .map_or(0, |user| user["id"].as_i64().unwrap_or(0));
                format!("<a href=\"tg://user?id={id}\">")
            }
            EntityKind::Bold => "<b>".to_owned(),
            EntityKind::Italic => "<i>".to_owned(),
            EntityKind::Underline => "<u>".to_owned(),
            EntityKind::Strikethrough => "<s>".to_owned(),
            EntityKind::Spoiler => "<tg-spoiler>".to_owned(),
            EntityKind::CustomEmoji => {
                format!(
                    "<tg-emoji emoji-id=\"{}\">",
                    escape(self.custom_emoji_id.as_deref().unwrap_or(""))
                )
            }
            EntityKind::Url | EntityKind::BotCommand => String::new(),
        }
    }

    fn close_tag(&self) -> &'static str {
        match self.kind {
            EntityKind::Blockquote | EntityKind::ExpandableBlockquote => "</blockquote>",
            EntityKind::Pre if self.language.is_some() => "</code></pre>",
            EntityKind::Pre => "</pre>",
            EntityKind::Code => "</code>",
            EntityKind::TextLink | EntityKind::TextMention => "</a>",
            EntityKind::Bold => "</b>",
            EntityKind::Italic => "</i>",
            EntityKind::Underline => "</u>",
            EntityKind::Strikethrough => "</s>",
            EntityKind::Spoiler => "</tg-spoiler>",
            EntityKind::CustomEmoji => "</tg-emoji>",
            EntityKind::Url | EntityKind::BotCommand => "",
        }
    }
}

/// Sorts entities: earlier before later, outer before inner.
pub(super) fn sort(entities: &mut [Entity]) {
    entities.sort_by_key(|entity| (entity.offset, std::cmp::Reverse(entity.length), entity.kind));
}

/// Escapes the characters that have a meaning in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Writes a text and its (sorted) entities as HTML; links and commands that Telegram found by itself stay plain.
pub(crate) fn to_html(text: &str, entities: &[Entity]) -> String {
    let mut html = String::new();
    let mut open: Vec<&Entity> = Vec::new();
    let mut next = entities.iter().peekable();
    let mut at = 0;
    for character in text.chars() {
        close_ended(&mut html, &mut open, at);
        while let Some(entity) = next.next_if(|entity| entity.offset <= at) {
            html.push_str(&entity.open_tag());
            open.push(entity);
        }
        html.push_str(&escape(character.encode_utf8(&mut [0; 4])));
        at += character.len_utf16();
    }
    while let Some(entity) = open.pop() {
        html.push_str(entity.close_tag());
    }
    html
}

/// Closes what ends at `at`, and opens again what was inside it and goes on.
fn close_ended(html: &mut String, open: &mut Vec<&Entity>, at: usize) {
    let Some(first) = open.iter().position(|entity| entity.end() <= at) else {
        return;
    };
    let closed = open.split_off(first);
    for entity in closed.iter().rev() {
        html.push_str(entity.close_tag());
    }
    for entity in closed.into_iter().filter(|entity| entity.end() > at) {
        html.push_str(&entity.open_tag());
        open.push(entity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_nests_and_splits() {
        let bold = Entity::new(EntityKind::Bold, 0, 3);
        let italic = Entity::new(EntityKind::Italic, 2, 3);
        assert_eq!(
            to_html("ab&cd", &[bold, italic]),
            "<b>ab<i>&amp;</i></b><i>cd</i>"
        );
    }

    #[test]
    fn offsets_are_utf16_units() {
        assert_eq!(
            to_html("😀x", &[Entity::new(EntityKind::Code, 2, 1)]),
            "😀<code>x</code>"
        );
    }

    #[test]
    fn pre_keeps_its_language() {
        let entity = Entity {
            language: Some("rust".to_owned()),
            ..Entity::new(EntityKind::Pre, 0, 1)
        };
        assert_eq!(
            to_html("x", &[entity]),
            "<pre><code class=\"language-rust\">x</code></pre>"
        );
    }
}
