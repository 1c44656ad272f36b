//! The forms in which something is sent: as it was written, or simpler after Telegram refused that.

use crate::model::{Action, Button, ButtonStyle, IfGone, Keyboard, Outgoing};
use std::borrow::Cow;

/// Telegram's limits, in UTF-16 units after entities; those of buttons in bytes and characters.
const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;
const LONGEST_ANSWER: usize = 200;
const LONGEST_DATA: usize = 64;
const LONGEST_COPY: usize = 256;

/// What is left of a text where even the plain form was refused.
const BARE_TEXT: usize = 1000;

/// In which form something is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SendForm {
    /// An edit becomes a new message.
    pub anew: bool,
    pub plainness: Plainness,
}

/// How much of its markup and length a text keeps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plainness {
    #[default]
    AsWritten,
    /// As it was written, but all buttons look alike.
    Unstyled,
    /// Without markup, cut to what Telegram takes, with those buttons that are within its limits.
    Plain,
    /// Shorter still, and without buttons.
    Bare,
}

impl SendForm {
    /// The same, but an edit becomes a new message.
    pub fn anew(self) -> Self {
        Self { anew: true, ..self }
    }

    /// The next simpler form of this, if there is one.
    pub fn plainer(self, outgoing: &Outgoing) -> Option<Self> {
        let plainness = match self.plainness {
            Plainness::AsWritten if has_style(outgoing) => Plainness::Unstyled,
            Plainness::AsWritten | Plainness::Unstyled => Plainness::Plain,
            Plainness::Plain => Plainness::Bare,
            Plainness::Bare => return None,
        };
        Some(Self { plainness, ..self })
    }

    /// The form for the next try after this number of unknown refusals. The first ones may be Telegram's bad minute:
    /// the form stays. After that it may be about what is sent.
    pub fn after_refusals(self, refusals: u32) -> Self {
        let least = match refusals {
            0..=2 => Plainness::AsWritten,
            3..=5 => Plainness::Plain,
            _ => Plainness::Bare,
        };
        Self {
            anew: self.anew || refusals > 2,
            plainness: self.plainness.max(least),
        }
    }

    /// What is sent in this form.
    pub fn of(self, outgoing: &Outgoing) -> Cow<'_, Outgoing> {
        if self == Self::default() {
            return Cow::Borrowed(outgoing);
        }
        let mut outgoing = outgoing.clone();
        if self.anew
            && let Outgoing::Edit {
                text,
                keyboard,
                if_gone: IfGone::SendAnew(live),
                ..
            } = outgoing
        {
            outgoing = Outgoing::Send {
                text,
                keyboard,
                live,
            };
        }
        if self.plainness > Plainness::AsWritten {
            take_style(&mut outgoing);
        }
        if self.plainness > Plainness::Unstyled {
            outgoing = without_picture(outgoing);
            simplify(&mut outgoing, self.plainness == Plainness::Bare);
        }
        Cow::Owned(outgoing)
    }
}

fn has_style(outgoing: &Outgoing) -> bool {
    let mut plain = outgoing.clone();
    take_style(&mut plain);
    plain != *outgoing
}

fn take_style(outgoing: &mut Outgoing) {
    let keyboard = outgoing.keyboard_mut().into_iter();
    let buttons = keyboard.flatten().flatten();
    buttons.for_each(|button| button.style = ButtonStyle::Plain);
}

/// What stands under a picture, instead of a picture that was refused.
fn without_picture(outgoing: Outgoing) -> Outgoing {
    match outgoing {
        Outgoing::Picture {
            caption, keyboard, ..
        } => Outgoing::message(caption, keyboard),
        other => other,
    }
}

fn simplify(outgoing: &mut Outgoing, bare: bool) {
    let most = |longest: usize| {
        if bare {
            BARE_TEXT.min(longest)
        } else {
            longest
        }
    };
    match outgoing {
        Outgoing::Send { text, keyboard, .. } | Outgoing::Edit { text, keyboard, .. } => {
            *text = plain(text, most(LONGEST_TEXT));
            simplify_keyboard(keyboard, bare);
        }
        Outgoing::Document {
            caption, keyboard, ..
        }
        | Outgoing::Picture {
            caption, keyboard, ..
        } => {
            *caption = plain(caption, most(LONGEST_CAPTION));
            simplify_keyboard(keyboard, bare);
        }
        Outgoing::Answer { text, .. } => {
            let shown = text.take().filter(|_| !bare);
            *text = shown.map(|text| cut(&text, LONGEST_ANSWER).to_owned());
        }
        Outgoing::EditKeyboard { keyboard, .. } => simplify_keyboard(keyboard, bare),
        Outgoing::Delete { .. } | Outgoing::LookUp(_) => {}
    }
}

fn simplify_keyboard(keyboard: &mut Keyboard, bare: bool) {
    for row in &mut *keyboard {
        row.retain(|button| !bare && is_valid(button));
    }
    keyboard.retain(|row| !row.is_empty());
}

fn is_valid(button: &Button) -> bool {
    let action = match &button.action {
        Action::Data(data) => (1..=LONGEST_DATA).contains(&data.len()),
        Action::Copy(text) => (1..=LONGEST_COPY).contains(&units(text)),
        Action::Url(address) => reqwest::Url::parse(address).is_ok(),
    };
    action && !button.label.trim().is_empty()
}

/// Telegram's HTML without its tags, cut to this number of UTF-16 units, and written as HTML again: nothing in it is markup.
fn plain(html: &str, most: usize) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let close = rest[open..].find('>');
        // A lone sign is text.
        let Some(close) = close else {
            text.push_str(&rest[open..]);
            rest = "";
            break;
        };
        rest = &rest[open + close + 1..];
    }
    text.push_str(rest);
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    cut(&text, most)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The beginning of a text that is no longer than this number of UTF-16 units: whole lines, or where the first one is too long, as
/// much of it as fits.
fn cut(text: &str, most: usize) -> &str {
    let mut used = 0;
    let Some((end, _)) = text.char_indices().find(|(_, character)| {
        used += character.len_utf16();
        used > most
    }) else {
        return text;
    };
    let lines = text[..end].rfind('\n').unwrap_or_default();
    let whole = text[..lines].trim_end();
    if whole.is_empty() {
        &text[..end]
    } else {
        whole
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message(text: &str, keyboard: Keyboard) -> Outgoing {
        Outgoing::message(text.to_owned(), keyboard)
    }

    fn button(data: &str) -> Button {
        Button::new("Press", Action::Data(data.into()))
    }

    const PLAIN: SendForm = SendForm {
        anew: false,
        plainness: Plainness::Plain,
    };

    const BARE: SendForm = SendForm {
        anew: false,
        plainness: Plainness::Bare,
    };

    #[test]
    fn the_plain_form_has_no_markup_and_reads_the_same() {
        for (html, expected) in [
            (
                "<b>Hi</b> &amp; <a href=\"https://x.y/?a>\">bye</a>",
                "Hi &amp; \"&gt;bye",
            ),
            ("<code>RR1</code>\n1 &lt; 2", "RR1\n1 &lt; 2"),
            ("&amp;lt; stays", "&amp;lt; stays"),
            ("a < b", "a &lt; b"),
        ] {
            let plain = PLAIN.of(&message(html, vec![])).into_owned();
            assert_eq!(plain, message(expected, vec![]));
        }
    }

    #[test]
    fn a_long_text_ends_with_a_whole_line() {
        let text = "ж".repeat(3000) + "\n" + &"😀".repeat(1000);
        let short = PLAIN.of(&message(&text, vec![])).into_owned();
        assert_eq!(short, message(&"ж".repeat(3000), vec![]));
        let text = "😀".repeat(3000);
        let short = PLAIN.of(&message(&text, vec![])).into_owned();
        assert_eq!(short, message(&"😀".repeat(2048), vec![]));
    }

    #[test]
    fn buttons_within_the_limits_stay_until_the_barest_form() {
        let keyboard = vec![
            vec![button("ok"), button(&"x".repeat(65))],
            vec![button("")],
        ];
        let plain = PLAIN.of(&message("a", keyboard.clone())).into_owned();
        assert_eq!(plain, message("a", vec![vec![button("ok")]]));
        let bare = BARE.of(&message("a", keyboard)).into_owned();
        assert_eq!(bare, message("a", vec![]));
    }

    #[test]
    fn a_style_that_is_refused_goes_before_the_markup() {
        let styled = message("<b>a</b>", vec![vec![button("ok").primary()]]);
        let form = SendForm::default().plainer(&styled).unwrap();
        let unstyled = message("<b>a</b>", vec![vec![button("ok")]]);
        assert_eq!(form.of(&styled).into_owned(), unstyled);
        assert_eq!(form.plainer(&styled), Some(PLAIN));
        assert_eq!(SendForm::default().plainer(&unstyled), Some(PLAIN));
    }

    #[test]
    fn an_edit_becomes_a_message_and_keeps_its_buttons() {
        let keyboard = vec![vec![button("ok")]];
        let edit = Outgoing::edit(5, "<b>a</b>".into(), keyboard.clone());
        let anew = SendForm::default().anew().of(&edit).into_owned();
        assert_eq!(anew, message("<b>a</b>", keyboard));
    }

    proptest! {
        #[test]
        fn a_plain_form_is_always_within_the_limits(text in "[ab<>&;/ \nж😀]{0,6000}") {
            for (form, most) in [(PLAIN, LONGEST_TEXT), (BARE, BARE_TEXT)] {
                let Outgoing::Send { text, .. } = form.of(&message(&text, vec![])).into_owned() else {
                    unreachable!()
                };
                prop_assert!(!text.contains(['<', '>']));
                let shown = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                prop_assert!(units(&shown) <= most);
            }
        }
    }
}
