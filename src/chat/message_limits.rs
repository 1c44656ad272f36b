//! Telegram's limits. What is said is brought within them here, and only here, before it is remembered: Telegram refuses the
//! whole message otherwise, and the person would get nothing.

use crate::model::{Action, Button, Keyboard, Outgoing};

/// The most of a message's text, in UTF-16 units after its tags and entities are read.
const LONGEST_TEXT: usize = 4096;
/// The most of a file's caption, counted in the same way.
pub const LONGEST_CAPTION: usize = 1024;
/// The most of an answer to a pressed button, in UTF-16 units.
const LONGEST_ANSWER: usize = 200;
/// The most that a button copies, in UTF-16 units.
pub const LONGEST_COPY: usize = 256;
/// The most data behind a button, in bytes.
const LONGEST_DATA: usize = 64;
/// The most of the address behind a button, in bytes; Telegram names no limit, and web servers take some 2,000.
const LONGEST_ADDRESS: usize = 2000;
/// Stands where something was cut off.
const CUT: &str = "…";

/// The same, within the limits.
pub fn fit(outgoing: Outgoing) -> Outgoing {
    match outgoing {
        Outgoing::Send {
            text,
            keyboard,
            live,
        } => Outgoing::Send {
            text: cut(text, LONGEST_TEXT),
            keyboard: fit_keyboard(keyboard),
            live,
        },
        Outgoing::Edit {
            message,
            text,
            keyboard,
            if_gone,
        } => Outgoing::Edit {
            message,
            text: cut(text, LONGEST_TEXT),
            keyboard: fit_keyboard(keyboard),
            if_gone,
        },
        Outgoing::EditKeyboard { message, keyboard } => Outgoing::EditKeyboard {
            message,
            keyboard: fit_keyboard(keyboard),
        },
        Outgoing::Answer { query, text, alert } => Outgoing::Answer {
            query,
            text: text.map(|text| cut_plain(text, LONGEST_ANSWER)),
            alert,
        },
        Outgoing::Document {
            name,
            content,
            caption,
            keyboard,
        } => Outgoing::Document {
            name,
            content,
            caption: cut(caption, LONGEST_CAPTION),
            keyboard: fit_keyboard(keyboard),
        },
        Outgoing::Picture {
            svg,
            caption,
            keyboard,
        } => Outgoing::Picture {
            svg,
            caption: cut(caption, LONGEST_CAPTION),
            keyboard: fit_keyboard(keyboard),
        },
        Outgoing::Delete { .. } | Outgoing::LookUp(_) => outgoing,
    }
}

/// The length of a text for Telegram: UTF-16 units, without tags, an entity being one.
pub fn length(html: &str) -> usize {
    pieces(html).map(|piece| piece.length).sum()
}

/// A button that does not fit is left out: half a letter, or half of a button's data, would be wrong.
fn fit_keyboard(mut keyboard: Keyboard) -> Keyboard {
    for row in &mut keyboard {
        row.retain(fits);
    }
    keyboard.retain(|row| !row.is_empty());
    keyboard
}

fn fits(button: &Button) -> bool {
    let fits = match &button.action {
        Action::Data(data) => data.len() <= LONGEST_DATA,
        Action::Copy(text) => text.encode_utf16().count() <= LONGEST_COPY,
        Action::Url(address) => address.len() <= LONGEST_ADDRESS,
    };
    if !fits {
        log::error!("a button is too long for Telegram and is left out");
    }
    fits
}

/// The first whole lines, and the first part of the first line if that alone is too long; tags that are open then are closed.
fn cut(html: String, limit: usize) -> String {
    if length(&html) <= limit {
        return html;
    }
    let room = limit - length(CUT);
    let mut kept = 0;
    let mut used = 0;
    for line in html.split_inclusive('\n') {
        used += length(line);
        if used > room {
            break;
        }
        kept += line.len();
    }
    if kept == 0 {
        kept = longest_part(&html, room);
    }
    let kept = &html[..kept];
    format!("{kept}{CUT}{}", closing_tags(kept))
}

fn cut_plain(text: String, limit: usize) -> String {
    if text.encode_utf16().count() <= limit {
        return text;
    }
    let mut room = limit - length(CUT);
    let fits = |character: &char| {
        let left = room.checked_sub(character.len_utf16());
        room = left.unwrap_or_default();
        left.is_some()
    };
    let kept: String = text.chars().take_while(fits).collect();
    kept + CUT
}

/// How many bytes of a text are not longer than `room`.
fn longest_part(html: &str, room: usize) -> usize {
    let mut used = 0;
    let fits = |piece: &Piece| {
        used += piece.length;
        used <= room
    };
    pieces(html)
        .take_while(fits)
        .map(|piece| piece.text.len())
        .sum()
}

/// The tags that end what is still open at the end of a text.
fn closing_tags(html: &str) -> String {
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces(html) {
        let Some(tag) = piece.text.strip_prefix('<').filter(|_| piece.length == 0) else {
            continue;
        };
        let tag = tag.trim_end_matches('>');
        match tag.strip_prefix('/') {
            Some(_) => drop(open.pop()),
            None => open.extend(tag.split(' ').next()),
        }
    }
    let close = |tag: &&str| format!("</{tag}>");
    open.iter().rev().map(close).collect()
}

/// A tag, an entity or a character.
struct Piece<'a> {
    text: &'a str,
    length: usize,
}

/// A text of Telegram's HTML in its pieces. It is well-formed: what people typed is escaped in it.
fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = match first {
            '<' => rest.find('>').map(|place| place + 1),
            '&' => rest.find(';').map(|place| place + 1),
            _ => None,
        };
        let (text, after) = rest.split_at(end.unwrap_or(first.len_utf8()));
        rest = after;
        let length = match first {
            '<' if end.is_some() => 0,
            _ => first.len_utf16(),
        };
        Some(Piece { text, length })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_is_that_of_what_is_read() {
        for (html, expected) in [
            ("", 0),
            ("<b>abc</b>", 3),
            ("<a href=\"https://t.me\">x</a>", 1),
            ("&amp;&lt;", 2),
            ("📦ß", 3),
        ] {
            assert_eq!(length(html), expected, "{html}");
        }
    }

    #[test]
    fn a_text_is_cut_by_lines_and_its_tags_are_closed() {
        let rows = [
            ("a\nb", 3, "a\nb"),
            ("abc\ndef\nghi", 9, "abc\ndef\n…"),
            (
                "<b>abc\n<i>def\nghi</i></b>",
                9,
                "<b>abc\n<i>def\n…</i></b>",
            ),
            ("<b>abc</b>\n<i>defg</i>", 6, "<b>abc</b>\n…"),
            ("📦📦📦", 5, "📦📦…"),
            ("📦📦📦", 4, "📦…"),
            ("<b>&amp;&amp;&amp;</b>", 2, "<b>&amp;…</b>"),
        ];
        for (html, limit, expected) in rows {
            let cut = cut(html.to_owned(), limit);
            assert_eq!(cut, expected);
            assert!(length(&cut) <= limit, "{cut}");
        }
    }

    #[test]
    fn an_answer_is_cut_between_characters() {
        assert_eq!(cut_plain("📦📦".to_owned(), 4), "📦📦");
        assert_eq!(cut_plain("📦📦a".to_owned(), 4), "📦…");
    }

    #[test]
    fn a_button_that_does_not_fit_is_left_out() {
        let button = |action| vec![Button::new("label", action)];
        let keyboard = vec![
            button(Action::Copy("📦".repeat(128))),
            button(Action::Copy("📦".repeat(129))),
            button(Action::Data("ä".repeat(33))),
        ];
        assert_eq!(fit_keyboard(keyboard.clone()), keyboard[..1]);
    }
}
