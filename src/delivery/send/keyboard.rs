//! Keyboards as the Bot API wants them, with what teloxide does not know yet: the style of a button (Bot API 9.4).

use crate::model::{Action, Button, ButtonStyle, Keyboard};
use reqwest::Url;
use serde::Serialize;
use teloxide::requests::Payload;

/// A request with a keyboard under its message.
#[derive(Serialize)]
pub struct WithKeyboard<P> {
    #[serde(flatten)]
    request: P,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Markup>,
}

impl<P> WithKeyboard<P> {
    /// A new message: no buttons, no markup.
    pub fn new(request: P, keyboard: &Keyboard) -> Self {
        Self {
            request,
            reply_markup: (!keyboard.is_empty()).then(|| markup(keyboard)),
        }
    }

    /// An edit: without buttons, too, the markup is given, for it takes away those that the message had.
    pub fn edit(request: P, keyboard: &Keyboard) -> Self {
        Self {
            request,
            reply_markup: Some(markup(keyboard)),
        }
    }
}

impl<P: Payload> Payload for WithKeyboard<P> {
    type Output = P::Output;
    const NAME: &'static str = P::NAME;
}

/// `InlineKeyboardMarkup`.
#[derive(Serialize)]
pub struct Markup {
    inline_keyboard: Vec<Vec<MarkupButton>>,
}

/// `InlineKeyboardButton`.
#[derive(Serialize)]
struct MarkupButton {
    text: String,
    #[serde(flatten)]
    action: MarkupAction,
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum MarkupAction {
    CallbackData(String),
    CopyText { text: String },
    Url(Url),
}

pub fn markup(keyboard: &Keyboard) -> Markup {
    let row = |row: &Vec<Button>| row.iter().filter_map(button).collect();
    Markup {
        inline_keyboard: keyboard.iter().map(row).collect(),
    }
}

/// `None` where an address is none: Telegram would refuse the whole message.
fn button(button: &Button) -> Option<MarkupButton> {
    let action = match &button.action {
        Action::Data(data) => MarkupAction::CallbackData(data.clone()),
        Action::Copy(text) => MarkupAction::CopyText { text: text.clone() },
        Action::Url(address) => MarkupAction::Url(address.parse().ok()?),
    };
    let style = match button.style {
        ButtonStyle::Plain => None,
        ButtonStyle::Primary => Some("primary"),
        ButtonStyle::Danger => Some("danger"),
    };
    Some(MarkupButton {
        text: button.label.clone(),
        action,
        style,
    })
}
