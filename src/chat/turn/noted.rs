//! What was noted begins with one word. Where a message tells several such things, the word stands once.

use super::Turn;
use crate::model::Outgoing;

impl Turn {
    /// Leaves the word out of all notes of a message but the first.
    pub fn note_once(&mut self) {
        let head = self.plain("noted-head", &[]);
        for said in &mut self.changes.outgoing {
            if let Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } = said
                && text.matches(&head).nth(1).is_some()
            {
                *text = noted_once(text, &head);
            }
        }
    }
}

fn noted_once(text: &str, head: &str) -> String {
    let mut is_said = false;
    let line = |line: &str| match line.strip_prefix(head) {
        Some(rest) if is_said => capitalised(rest.trim_start()),
        Some(_) => {
            is_said = true;
            line.to_owned()
        }
        None => line.to_owned(),
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\n")
}

/// With a capital letter, also behind a quotation mark.
fn capitalised(text: &str) -> String {
    let first = text.find(char::is_alphanumeric).unwrap_or(text.len());
    let (before, rest) = text.split_at(first);
    let is_tag = before.contains('<');
    let mut letters = rest.chars();
    match letters.next().filter(|_| !is_tag) {
        Some(letter) => format!("{before}{}{}", letter.to_uppercase(), letters.as_str()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_stands_once() {
        let text = "Title\nNoted: refused.\n\nNoted: “delivered” on 3 May.\nNoted: <b>b</b>.";
        let once = "Title\nNoted: refused.\n\n“Delivered” on 3 May.\n<b>b</b>.";
        assert_eq!(noted_once(text, "Noted:"), once);
    }
}
