//! What every message must be: taken by Telegram, short enough to read, and with nothing left to fill in.

use super::keyboards;
use super::stats::{LETTER, REMINDER_WITH_LETTER, Stats};
use trackless::advice::rules;
use trackless::chat::callback::Press;
use trackless::model::{Action, Button, Keyboard, Outgoing};

/// Telegram's limits, in UTF-16 units and bytes.
const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;
const LONGEST_NOTICE: usize = 200;
const LONGEST_COPY: usize = 256;
const LONGEST_DATA: usize = 64;

/// Looks at what is said in a turn.
pub fn check(outgoing: &Outgoing, reminder: bool, stats: &mut Stats) {
    match outgoing {
        Outgoing::Send { text, keyboard, .. } | Outgoing::Edit { text, keyboard, .. } => {
            let units = units(text);
            assert!((1..=LONGEST_TEXT).contains(&units), "{units} units: {text}");
            shown(text, reminder, stats);
            buttons(text, keyboard);
        }
        Outgoing::Document {
            name,
            content,
            caption,
            keyboard,
        } => {
            assert!(name.is_ascii() && !content.trim().is_empty(), "{name}");
            assert!(units(caption) <= LONGEST_CAPTION, "{caption}");
            assert!(
                !holds_place(content) || name.ends_with(".json"),
                "{content}"
            );
            shown(caption, reminder, stats);
            buttons(caption, keyboard);
        }
        Outgoing::Picture {
            svg,
            caption,
            keyboard,
        } => {
            assert!(svg.starts_with("<svg ") && !holds_place(svg), "{svg}");
            assert!(units(caption) <= LONGEST_CAPTION, "{caption}");
            shown(caption, reminder, stats);
            buttons(caption, keyboard);
        }
        Outgoing::Answer { text, .. } => {
            let text = text.as_deref().unwrap_or_default();
            assert!(
                units(text) <= LONGEST_NOTICE && !holds_place(text),
                "{text}"
            );
        }
        Outgoing::EditKeyboard { keyboard, .. } => buttons("", keyboard),
        Outgoing::Delete { .. } | Outgoing::LookUp(_) => {}
    }
}

fn shown(text: &str, reminder: bool, stats: &mut Stats) {
    let visible = visible(text);
    // A letter for a desk that reads the buyer's language is a block of code in a line of its own.
    let letter = text.contains("<pre>") || text.contains("\n<code>");
    let kind = match (reminder, letter) {
        (true, true) => REMINDER_WITH_LETTER,
        (true, false) => "reminder",
        (false, true) => LETTER,
        (false, false) => "message",
    };
    let length = visible.chars().count();
    stats.shown(kind, length, text);
    assert!(!holds_place(&visible), "{text}");
    for blank in ["  ", " .", " ,", "\n\n\n", "()", "None", "unwrap"] {
        assert!(!visible.contains(blank), "“{blank}” in: {text}");
    }
    for block in text.split("<pre>").skip(1) {
        let block = unescaped(block.split("</pre>").next().unwrap_or_default());
        is_letter(&block, rules().defaults.letter_limit);
        assert!(
            block.bytes().all(|b| (b' '..=b'~').contains(&b)),
            "not plain ASCII: {block}"
        );
    }
}

fn buttons(text: &str, keyboard: &Keyboard) {
    let faults = keyboards::faults(text, keyboard);
    let labels = || keyboard.iter().flatten().map(|button| &button.label);
    assert!(
        faults.is_empty(),
        "{faults:?} in {:?} under: {text}",
        labels().collect::<Vec<_>>()
    );
    for Button { label, action, .. } in keyboard.iter().flatten() {
        assert!(!label.trim().is_empty() && !holds_place(label), "{label}");
        match action {
            Action::Data(data) => {
                assert!((1..=LONGEST_DATA).contains(&data.len()), "{data}");
                let read = Press::parse(data)
                    .unwrap_or_else(|| panic!("the button {data} is not readable"));
                assert_eq!(&read.data(), data);
            }
            Action::Copy(text) => is_letter(text, LONGEST_COPY),
            Action::Url(address) => assert!(address.starts_with("https://"), "{address}"),
        }
    }
}

fn is_letter(text: &str, limit: usize) {
    assert!(
        !text.is_empty() && units(text) <= limit,
        "{} characters: {text}",
        units(text)
    );
    assert!(!holds_place(text) && !text.contains("  "), "{text}");
}

fn holds_place(text: &str) -> bool {
    text.contains(['{', '}'])
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The text as it is shown; panics where Telegram would not take the markup.
pub fn visible(text: &str) -> String {
    let mut open: Vec<&str> = Vec::new();
    let mut parts = text.split('<');
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, rest) = part
            .split_once('>')
            .unwrap_or_else(|| panic!("a tag without its end: {text}"));
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{text}"),
            None if tag.starts_with("a href=\"https://") => open.push("a"),
            None => {
                assert!(
                    ["b", "i", "s", "code", "pre"].contains(&tag),
                    "<{tag}> in: {text}"
                );
                open.push(tag);
            }
        }
        shown.push_str(rest);
    }
    assert!(open.is_empty(), "{open:?} is left open: {text}");
    unescaped(&shown)
}

fn unescaped(text: &str) -> String {
    let plain = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    assert!(
        !plain.replace("&amp;", "").contains('&'),
        "a bare & in: {text}"
    );
    plain.replace("&amp;", "&")
}
