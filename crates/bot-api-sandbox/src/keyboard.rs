//! The rules of `reply_markup` (Bot API documentation, "InlineKeyboardMarkup", "InlineKeyboardButton").

use serde_json::{Map, Value, json};

use crate::params::Params;
use crate::refusal::Refusal;
use crate::seen::SeenButton;
use crate::text::{check_link, utf16_len};

/// The most buttons that the server allows.
const MOST_BUTTONS: usize = 100;
/// About the size from which the server refuses a keyboard, as bots report; Telegram does not publish the limit.
const LARGEST_BYTES: usize = 10_240;
/// The most buttons in a row that clients show.
const MOST_IN_A_ROW: usize = 8;
/// The longest label in UTF-16 units. Bots report trouble with longer ones, and a phone cuts them much earlier.
const LONGEST_LABEL: usize = 64;
const LONGEST_DATA_BYTES: usize = 64;
const LONGEST_COPY: usize = 256;

const ACTIONS: [&str; 10] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];
const BESIDE_ACTIONS: [&str; 3] = ["text", "icon_custom_emoji_id", "style"];
const STYLES: [&str; 3] = ["danger", "success", "primary"];
const OTHER_MARKUPS: [&str; 8] = [
    "keyboard",
    "is_persistent",
    "resize_keyboard",
    "one_time_keyboard",
    "input_field_placeholder",
    "selective",
    "remove_keyboard",
    "force_reply",
];

/// An inline keyboard that passed the rules.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct InlineKeyboard {
    rows: Vec<Vec<Map<String, Value>>>,
}

impl InlineKeyboard {
    /// The keyboard in `reply_markup`; none if there is none, or a markup that is no inline keyboard.
    pub(crate) fn from_params(params: &Params) -> Result<Option<Self>, Refusal> {
        let Some(markup) = params.structure("reply_markup", "reply keyboard markup")? else {
            return Ok(None);
        };
        let Some(markup) = markup.as_object() else {
            return Err(Refusal::bad_request("object expected as reply markup"));
        };
        let Some(rows) = markup.get("inline_keyboard") else {
            params.check_fields("reply_markup", markup, &OTHER_MARKUPS)?;
            return Ok(None);
        };
        params.check_fields("InlineKeyboardMarkup", markup, &["inline_keyboard"])?;
        let field = |what: &str| {
            Refusal::bad_request(format!(
                "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an {what}"
            ))
        };
        let mut parsed = Vec::new();
        for row in rows.as_array().ok_or_else(|| field("Array"))? {
            let row = row.as_array().ok_or_else(|| field("Array of Arrays"))?;
            let row = row
                .iter()
                .map(|button| parse_button(button, params))
                .collect::<Result<Vec<_>, _>>()?;
            if !row.is_empty() {
                parsed.push(row);
            }
        }
        Ok((!parsed.is_empty()).then_some(Self { rows: parsed }))
    }

    /// The same where no other markup is allowed: a message is edited.
    pub(crate) fn only_from_params(params: &Params) -> Result<Option<Self>, Refusal> {
        let markup = params.structure("reply_markup", "reply keyboard markup")?;
        if markup
            .is_some_and(|markup| markup.is_object() && markup.get("inline_keyboard").is_none())
        {
            return Err(Refusal::bad_request("inline keyboard expected"));
        }
        Self::from_params(params)
    }

    /// Checks what the server checks only after it has parsed the whole keyboard: lengths, addresses, the number of buttons.
    pub(crate) fn check(&self, params: &Params) -> Result<(), Refusal> {
        let is_large = self.to_json().to_string().len() > LARGEST_BYTES;
        if is_large || self.rows.iter().flatten().count() > MOST_BUTTONS {
            return Err(Refusal::bad_request("reply markup is too long"));
        }
        if params.strict && self.rows.iter().any(|row| row.len() > MOST_IN_A_ROW) {
            return Err(Refusal::violation(format!(
                "a row of buttons has more than {MOST_IN_A_ROW}"
            )));
        }
        if params.strict
            && self
                .buttons()
                .iter()
                .flatten()
                .any(|button| utf16_len(&button.label) > LONGEST_LABEL)
        {
            return Err(Refusal::violation(format!(
                "the label of a button is longer than {LONGEST_LABEL}"
            )));
        }
        self.rows.iter().flatten().try_for_each(check_button)
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({"inline_keyboard": self.rows})
    }

    pub(crate) fn buttons(&self) -> Vec<Vec<SeenButton>> {
        self.rows
            .iter()
            .map(|row| row.iter().map(SeenButton::from_json).collect())
            .collect()
    }
}

/// Checks what the server checks while it parses a button.
fn parse_button(button: &Value, params: &Params) -> Result<Map<String, Value>, Refusal> {
    let button = button.as_object();
    let button = button.ok_or_else(|| unparsed("InlineKeyboardButton must be an Object"))?;
    let known: Vec<&str> = BESIDE_ACTIONS.iter().chain(&ACTIONS).copied().collect();
    params.check_fields("InlineKeyboardButton", button, &known)?;
    check_kinds(button)?;
    if let Some(copy) = button.get("copy_text").and_then(Value::as_object) {
        params.check_fields("CopyTextButton", copy, &["text"])?;
    }
    let given = |action: &&&str| {
        let value = button.get(**action);
        value.is_some_and(|value| !value.is_null() && value != "")
    };
    match ACTIONS.iter().filter(given).count() {
        0 => Err(unparsed(
            "Text buttons are unallowed in the inline keyboard",
        )),
        2.. if params.strict => Err(Refusal::violation(
            "an InlineKeyboardButton has more than one action",
        )),
        _ => Ok(button.clone()),
    }
}

fn unparsed(why: &str) -> Refusal {
    Refusal::bad_request(format!("can't parse inline keyboard button: {why}"))
}

fn check_kinds(button: &Map<String, Value>) -> Result<(), Refusal> {
    let missing_text = || unparsed("Can't find field \"text\"");
    button.get("text").ok_or_else(missing_text)?;
    let is_not =
        |name: &str, fits: fn(&Value) -> bool| button.get(name).is_some_and(|value| !fits(value));
    for name in ["text", "url", "callback_data"] {
        if is_not(name, Value::is_string) {
            return Err(unparsed(&format!(
                "Field \"{name}\" must be of type String"
            )));
        }
    }
    for name in ["copy_text", "web_app", "login_url"] {
        if is_not(name, Value::is_object) {
            return Err(unparsed(&format!(
                "Field \"{name}\" must be of type Object"
            )));
        }
    }
    if is_not("copy_text", |copy| copy["text"].is_string()) {
        return Err(missing_text());
    }
    if is_not("style", |style| STYLES.iter().any(|known| style == known)) {
        return Err(unparsed("invalid button style specified"));
    }
    Ok(())
}

/// Checks what the server checks in a button once it is parsed.
fn check_button(button: &Map<String, Value>) -> Result<(), Refusal> {
    let button = SeenButton::from_json(button);
    if button.label.trim().is_empty() {
        return Err(Refusal::bad_request("BUTTON_TEXT_INVALID"));
    }
    if button
        .data
        .is_some_and(|data| data.len() > LONGEST_DATA_BYTES)
    {
        return Err(Refusal::bad_request("BUTTON_DATA_INVALID"));
    }
    if button
        .copy
        .is_some_and(|copy| copy.is_empty() || utf16_len(&copy) > LONGEST_COPY)
    {
        return Err(Refusal::bad_request("BUTTON_COPY_TEXT_INVALID"));
    }
    match button.url.as_deref().map(|url| (url, check_link(url))) {
        Some((url, Err(why))) => Err(Refusal::bad_request(format!(
            "inline keyboard button URL '{url}' is invalid: {why}"
        ))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error_of(markup: Value) -> Option<String> {
        let values = Map::from_iter([("reply_markup".to_owned(), markup)]);
        let params = Params::new(values, Default::default(), true);
        let checked = InlineKeyboard::from_params(&params)
            .and_then(|keyboard| keyboard.map_or(Ok(()), |keyboard| keyboard.check(&params)));
        checked.err().map(|refusal| refusal.description)
    }

    fn error_of_button(button: Value) -> Option<String> {
        error_of(json!({"inline_keyboard": [[button]]}))
    }

    #[test]
    fn good_buttons_pass() {
        for button in [
            json!({"text": "a", "callback_data": "x".repeat(64)}),
            json!({"text": "a", "url": "https://example.com"}),
            json!({"text": "a", "copy_text": {"text": "x".repeat(256)}, "style": "primary"}),
            json!({"text": "a", "switch_inline_query_current_chat": "x"}),
        ] {
            assert_eq!(error_of_button(button.clone()), None, "{button}");
        }
        assert_eq!(error_of(json!({"remove_keyboard": true})), None);
        assert_eq!(error_of(json!("{\"inline_keyboard\": []}")), None);
    }

    #[test]
    fn bad_buttons_are_refused_in_the_real_servers_words() {
        let unparsed = "Bad Request: can't parse inline keyboard button: ";
        for (button, error) in [
            (json!({"text": "a"}), format!("{unparsed}Text buttons are unallowed in the inline keyboard")),
            (json!({"callback_data": "a"}), format!("{unparsed}Can't find field \"text\"")),
            (json!({"text": 1, "callback_data": "a"}), format!("{unparsed}Field \"text\" must be of type String")),
            (json!("a"), format!("{unparsed}InlineKeyboardButton must be an Object")),
            (json!({"text": "a", "copy_text": "x"}), format!("{unparsed}Field \"copy_text\" must be of type Object")),
            (
                json!({"text": "a", "copy_text": {}}),
                format!("{unparsed}Can't find field \"text\""),
            ),
            (
                json!({"text": "a", "callback_data": "a", "style": "pink"}),
                format!("{unparsed}invalid button style specified"),
            ),
            (json!({"text": " ", "callback_data": "a"}), "Bad Request: BUTTON_TEXT_INVALID".to_owned()),
            (
                json!({"text": "a", "callback_data": ""}),
                format!("{unparsed}Text buttons are unallowed in the inline keyboard"),
            ),
            (
                json!({"text": "a".repeat(65), "callback_data": "a"}),
                "Bad Request: the label of a button is longer than 64 (strict mode of the sandbox)"
                    .to_owned(),
            ),
            (json!({"text": "a", "callback_data": "x".repeat(65)}), "Bad Request: BUTTON_DATA_INVALID".to_owned()),
            (json!({"text": "a", "callback_data": "я".repeat(33)}), "Bad Request: BUTTON_DATA_INVALID".to_owned()),
            (json!({"text": "a", "copy_text": {"text": ""}}), "Bad Request: BUTTON_COPY_TEXT_INVALID".to_owned()),
            (
                json!({"text": "a", "copy_text": {"text": "x".repeat(257)}}),
                "Bad Request: BUTTON_COPY_TEXT_INVALID".to_owned(),
            ),
            (
                json!({"text": "a", "url": "http://localhost:3000"}),
                "Bad Request: inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL".to_owned(),
            ),
            (
                json!({"text": "a", "callback_data": "a", "url": "https://a.b"}),
                "Bad Request: an InlineKeyboardButton has more than one action (strict mode of the sandbox)".to_owned(),
            ),
            (
                json!({"text": "a", "callback": "a"}),
                "Bad Request: InlineKeyboardButton has no field \"callback\" (strict mode of the sandbox)".to_owned(),
            ),
        ] {
            assert_eq!(error_of_button(button.clone()), Some(error), "{button}");
        }
    }

    #[test]
    fn bad_keyboards_are_refused() {
        let button = json!({"text": "a", "callback_data": "a"});
        let large = json!({"text": "a", "copy_text": {"text": "x".repeat(150)}});
        for (markup, error) in [
            (json!("{"), "can't parse reply keyboard markup JSON object"),
            (json!([]), "object expected as reply markup"),
            (
                json!({"inline_keyboard": 1}),
                "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array",
            ),
            (
                json!({"inline_keyboard": [1]}),
                "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
            ),
            (
                json!({"inline_keyboard": vec![vec![&button]; 101]}),
                "reply markup is too long",
            ),
            (
                json!({"inline_keyboard": vec![vec![&large]; 60]}),
                "reply markup is too long",
            ),
            (
                json!({"inline_keyboard": [vec![&button; 9]]}),
                "a row of buttons has more than 8 (strict mode of the sandbox)",
            ),
        ] {
            assert_eq!(error_of(markup), Some(format!("Bad Request: {error}")));
        }
    }
}
