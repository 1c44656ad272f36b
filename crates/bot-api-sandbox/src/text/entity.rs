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
pub(crate) enum Kind {
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

impl Kind {
    fn of(name: &str) -> Option<Kind> {
        Some(match name {
            "blockquote" => Kind::Blockquote,
            "expandable_blockquote" => Kind::ExpandableBlockquote,
            "pre" => Kind::Pre,
            "code" => Kind::Code,
            "text_link" => Kind::TextLink,
            "text_mention" => Kind::TextMention,
            "bold" => Kind::Bold,
            "italic" => Kind::Italic,
            "underline" => Kind::Underline,
            "strikethrough" => Kind::Strikethrough,
            "spoiler" => Kind::Spoiler,
            "custom_emoji" => Kind::CustomEmoji,
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

/// A part of a text that is more than plain.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Entity {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
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
    pub(crate) fn new(kind: Kind, offset: usize, length: usize) -> Self {
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
            ..Self::new(Kind::TextMention, offset, length)
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
            Kind::of(&name).ok_or("Unsupported type specified")?,
            offset,
            length,
        );
        match entity.kind {
            Kind::Pre => entity.language = text("language").filter(|language| !language.is_empty()),
            Kind::TextLink => {
                entity.url = Some(check_link(&text("url").ok_or("Can't find field \"url\"")?)?)
            }
            Kind::CustomEmoji => entity.custom_emoji_id = text("custom_emoji_id"),
            Kind::TextMention => entity.user = object.get("user").cloned(),
            _ => {}
        }
        Ok(Some(entity))
    }

    fn open_tag(&self) -> String {
        match self.kind {
            Kind::Blockquote => "<blockquote>".to_owned(),
            Kind::ExpandableBlockquote => "<blockquote expandable>".to_owned(),
            Kind::Pre => match &self.language {
                Some(language) => format!("<pre><code class=\"language-{}\">", escape(language)),
                None => "<pre>".to_owned(),
            },
            Kind::Code => "<code>".to_owned(),
            Kind::TextLink => format!("<a href=\"{}\">", escape(self.url.as_deref().unwrap_or(""))),
            Kind::TextMention => {
                let id = self
                    .user
                    .as_ref()
                    .map_or(0, |user| user["id"].as_i64().unwrap_or(0));
                format!("<a href=\"tg://user?id={id}\">")
            }
            Kind::Bold => "<b>".to_owned(),
            Kind::Italic => "<i>".to_owned(),
            Kind::Underline => "<u>".to_owned(),
            Kind::Strikethrough => "<s>".to_owned(),
            Kind::Spoiler => "<tg-spoiler>".to_owned(),
            Kind::CustomEmoji => {
                format!(
                    "<tg-emoji emoji-id=\"{}\">",
                    escape(self.custom_emoji_id.as_deref().unwrap_or(""))
                )
            }
            Kind::Url | Kind::BotCommand => String::new(),
        }
    }

    fn close_tag(&self) -> &'static str {
        match self.kind {
            Kind::Blockquote | Kind::ExpandableBlockquote => "</blockquote>",
            Kind::Pre if self.language.is_some() => "</code></pre>",
            Kind::Pre => "</pre>",
            Kind::Code => "</code>",
            Kind::TextLink | Kind::TextMention => "</a>",
            Kind::Bold => "</b>",
            Kind::Italic => "</i>",
            Kind::Underline => "</u>",
            Kind::Strikethrough => "</s>",
            Kind::Spoiler => "</tg-spoiler>",
            Kind::CustomEmoji => "</tg-emoji>",
            Kind::Url | Kind::BotCommand => "",
        }
    }
}

/// Outer before inner, earlier before later.
pub(super) fn sort(entities: &mut [Entity]) {
    entities.sort_by_key(|entity| (entity.offset, std::cmp::Reverse(entity.length), entity.kind));
}

/// Escapes what HTML gives a meaning to.
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
        let bold = Entity::new(Kind::Bold, 0, 3);
        let italic = Entity::new(Kind::Italic, 2, 3);
        assert_eq!(
            to_html("ab&cd", &[bold, italic]),
            "<b>ab<i>&amp;</i></b><i>cd</i>"
        );
    }

    #[test]
    fn offsets_are_utf16_units() {
        assert_eq!(
            to_html("😀x", &[Entity::new(Kind::Code, 2, 1)]),
            "😀<code>x</code>"
        );
    }

    #[test]
    fn pre_keeps_its_language() {
        let entity = Entity {
            language: Some("rust".to_owned()),
            ..Entity::new(Kind::Pre, 0, 1)
        };
        assert_eq!(
            to_html("x", &[entity]),
            "<pre><code class=\"language-rust\">x</code></pre>"
        );
    }
}
