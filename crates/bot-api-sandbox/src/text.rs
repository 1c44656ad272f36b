//! Texts of messages: what the bot wrote, parsed, cleaned and checked, and back to HTML.

mod clean;
mod detect;
mod entity;
mod formatted;
mod html;
mod link;
mod utf16;

use serde_json::Value;

pub(crate) use formatted::FormattedText;
pub(crate) use link::check_link;
pub(crate) use utf16::utf16_len;

use crate::params::Params;
use crate::refusal::Refusal;

use entity::Entity;

/// The most UTF-16 units a message may have after its entities are parsed (Bot API documentation, `sendMessage`).
const LONGEST: usize = 4096;

/// The most UTF-16 units a caption may have after its entities are parsed (Bot API documentation, `sendDocument`).
const LONGEST_CAPTION: usize = 1024;

/// The most bytes a text may have before its entities are parsed (the server's own limit).
const LONGEST_RAW: usize = 1 << 15;

impl FormattedText {
    /// The text a person types: no markup, only what Telegram finds by itself.
    pub(crate) fn typed(text: &str) -> Self {
        clean::tidy(FormattedText {
            text: text.to_owned(),
            entities: Vec::new(),
        })
        .detected()
    }

    /// The text of `sendMessage` and `editMessageText`, from `text`, `parse_mode` and `entities`.
    pub(crate) fn of_message(params: &Params) -> Result<Self, Refusal> {
        let text = params.text("text");
        if text.is_empty() {
            return Err(Refusal::bad_request("message text is empty"));
        }
        let formatted = parsed(text, "entities", params)?;
        if formatted.text.is_empty() {
            return Err(Refusal::bad_request("text must be non-empty"));
        }
        if utf16_len(&formatted.text) > LONGEST {
            return Err(Refusal::bad_request("message is too long"));
        }
        Ok(formatted.detected())
    }

    /// What is written under a file, from `caption`, `parse_mode` and `caption_entities`; it may be empty.
    pub(crate) fn of_caption(params: &Params) -> Result<Self, Refusal> {
        let formatted = parsed(params.text("caption"), "caption_entities", params)?;
        if utf16_len(&formatted.text) > LONGEST_CAPTION {
            return Err(Refusal::bad_request("message caption is too long"));
        }
        Ok(formatted.detected())
    }

    fn detected(mut self) -> Self {
        let found = detect::detect(&self.text, &self.entities);
        self.entities.extend(found);
        entity::sort(&mut self.entities);
        self
    }
}

fn parsed(text: String, entities: &str, params: &Params) -> Result<FormattedText, Refusal> {
    if text.len() > LONGEST_RAW {
        return Err(Refusal::bad_request("text is too long"));
    }
    marked_up(text, entities, params).map(clean::tidy)
}

fn marked_up(text: String, entities: &str, params: &Params) -> Result<FormattedText, Refusal> {
    let mode = params.text("parse_mode").to_lowercase();
    match mode.as_str() {
        "" | "none" => {
            let entities = match params.structure(entities, "entities")? {
                Some(list) => given_entities(&list, &text, params)?,
                None => Vec::new(),
            };
            Ok(FormattedText { text, entities })
        }
        "html" => html::parse(&text)
            .map_err(|error| Refusal::bad_request(format!("can't parse entities: {error}"))),
        "markdown" | "markdownv2" => {
            log::warn!("parse_mode {mode} is not supported by the sandbox: use HTML");
            Err(Refusal::violation(format!(
                "parse_mode {mode} is not supported"
            )))
        }
        _ => Err(Refusal::bad_request("unsupported parse_mode")),
    }
}

fn given_entities(list: &Value, text: &str, params: &Params) -> Result<Vec<Entity>, Refusal> {
    let fail = |why: String| Refusal::bad_request(format!("can't parse MessageEntity: {why}"));
    let list = list
        .as_array()
        .ok_or_else(|| Refusal::bad_request("expected an Array of MessageEntity"))?;
    let length = utf16_len(text);
    let mut entities = Vec::new();
    for value in list {
        if let Some(object) = value.as_object() {
            params.check_fields("MessageEntity", object, &entity::FIELDS)?;
        }
        let entity = Entity::from_json(value).map_err(fail)?;
        if let Some(beyond) = entity.as_ref().filter(|entity| entity.end() > length) {
            return Err(Refusal::bad_request(format!(
                "entity beginning at UTF-16 offset {} ends after the end of the text at UTF-16 offset {length}",
                beyond.offset
            )));
        }
        entities.extend(entity);
    }
    Ok(entities)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    fn of(params: Value) -> Result<FormattedText, String> {
        let values: Map<String, Value> = serde_json::from_value(params).unwrap();
        FormattedText::of_message(&Params::new(values, Default::default(), true))
            .map_err(|refusal| refusal.description)
    }

    #[test]
    fn a_text_has_1_to_4096_utf16_units() {
        assert!(of(json!({"text": "a".repeat(4096)})).is_ok());
        assert!(of(json!({"text": "😀".repeat(2048)})).is_ok());
        for (text, error) in [
            (String::new(), "Bad Request: message text is empty"),
            (" \n ".to_owned(), "Bad Request: text must be non-empty"),
            ("a".repeat(4097), "Bad Request: message is too long"),
            ("я".repeat(4097), "Bad Request: message is too long"),
            ("😀".repeat(2049), "Bad Request: message is too long"),
            ("a".repeat(40_000), "Bad Request: text is too long"),
        ] {
            assert_eq!(of(json!({"text": text})).unwrap_err(), error);
        }
    }

    #[test]
    fn markup_does_not_count_towards_the_length() {
        let text = format!("<b>{}</b>", "a".repeat(4096));
        assert!(of(json!({"text": text, "parse_mode": "HTML"})).is_ok());
    }

    #[test]
    fn parse_modes_are_known_or_refused() {
        assert_eq!(
            of(json!({"text": "a", "parse_mode": "XML"})).unwrap_err(),
            "Bad Request: unsupported parse_mode"
        );
        assert!(
            of(json!({"text": "a", "parse_mode": "MarkdownV2"}))
                .unwrap_err()
                .contains("not supported")
        );
        let plain = of(json!({"text": "a<b>"})).unwrap();
        assert_eq!((plain.text.as_str(), plain.entities.len()), ("a<b>", 0));
    }

    #[test]
    fn entities_can_be_given() {
        let entities = json!([{"type": "bold", "offset": 2, "length": 1}, {"type": "url", "offset": 0, "length": 1}]);
        assert_eq!(
            of(json!({"text": "😀b", "entities": entities}))
                .unwrap()
                .html(),
            "😀<b>b</b>"
        );
        let error =
            of(json!({"text": "a", "entities": [{"type": "shiny", "offset": 0, "length": 1}]}))
                .unwrap_err();
        assert_eq!(
            error,
            "Bad Request: can't parse MessageEntity: Unsupported type specified"
        );
        let error =
            of(json!({"text": "a", "entities": [{"type": "bold", "offset": 1, "length": 1}]}))
                .unwrap_err();
        assert_eq!(
            error,
            "Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 1"
        );
    }
}
