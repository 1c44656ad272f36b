//! A line of a page as words, numbers and marks.

use std::ops::Range;

use crate::chat::input::tokens::Token;

/// A word, a number or a mark of a line.
#[derive(Debug)]
pub(super) struct Piece {
    pub token: Token,
    pub place: Range<usize>,
    /// Nothing stands between it and the one before.
    pub glued: bool,
    /// As it was typed: in capitals.
    pub capitals: bool,
}

impl Piece {
    pub fn word(&self) -> Option<&str> {
        match &self.token {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// The pieces of a line; whether a word was typed in capitals is seen in the text as it was typed, where both have the same words.
pub(super) fn pieces(typed: &str, text: &str) -> Vec<Piece> {
    let mut capitals = typed
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().all(char::is_uppercase));
    let mut pieces = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut end_before = None;
    while let Some((start, c)) = chars.next() {
        let fits: fn(&char) -> bool = match c {
            _ if c.is_ascii_digit() => char::is_ascii_digit,
            _ if c.is_alphabetic() => |c| c.is_alphabetic(),
            _ if c.is_whitespace() => continue,
            _ => |_| false,
        };
        let mut end = start + c.len_utf8();
        while let Some((at, c)) = chars.next_if(|(_, c)| fits(c)) {
            end = at + c.len_utf8();
        }
        let token = match c {
            _ if c.is_ascii_digit() => Token::Number {
                value: text[start..end].parse().unwrap_or(u32::MAX),
                digits: end - start,
            },
            _ if c.is_alphabetic() => Token::Word(text[start..end].to_owned()),
            _ => Token::Mark(c),
        };
        let is_word = matches!(token, Token::Word(_));
        pieces.push(Piece {
            token,
            place: start..end,
            glued: end_before == Some(start),
            capitals: is_word && capitals.next().unwrap_or(false),
        });
        end_before = Some(end);
    }
    pieces
}
