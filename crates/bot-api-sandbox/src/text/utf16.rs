//! Lengths and parts of a text in UTF-16 units, by which Telegram counts.

/// The length of a text in UTF-16 units, by which Telegram counts.
pub(crate) fn utf16_len(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The part of `text` from `offset` on, `length` long, both in UTF-16 units.
pub(super) fn utf16_part(text: &str, offset: usize, length: usize) -> String {
    let mut at = 0;
    text.chars()
        .filter(|character| {
            let inside = at >= offset && at < offset + length;
            at += character.len_utf16();
            inside
        })
        .collect()
}
