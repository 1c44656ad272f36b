//! Lines that run from right to left: what runs the other way inside them is set apart by Unicode's marks, so that it stays in order.

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
/// Tags inside which nothing may stand that is not copied.
const COPIED: [(&str, &str); 2] = [("<code>", "</code>"), ("<pre>", "</pre>")];

/// Keeps, of the marks round each thing that was filled in, those round what runs from left to right; outside of what is copied.
pub(super) fn isolate(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut open = Vec::new();
    for piece in Pieces(text) {
        match piece {
            Piece::Mark(FIRST_STRONG_ISOLATE) => open.push((kept.len(), false)),
            Piece::Mark(_) => {
                if let Some((from, true)) = open.pop() {
                    kept.insert(from, FIRST_STRONG_ISOLATE);
                    kept.push(POP_ISOLATE);
                }
            }
            Piece::Tag(tag) => kept.push_str(tag),
            Piece::Letter(letter) => {
                if let Some((_, holds)) = open.last_mut() {
                    *holds |= runs_rightwards(letter);
                }
                kept.push(letter);
            }
        }
    }
    for (begin, end) in COPIED {
        let inside = (
            format!("{begin}{FIRST_STRONG_ISOLATE}"),
            format!("{POP_ISOLATE}{end}"),
        );
        kept = kept.replace(&inside.0, &format!("{FIRST_STRONG_ISOLATE}{begin}"));
        kept = kept.replace(&inside.1, &format!("{end}{POP_ISOLATE}"));
    }
    kept
}

/// A text without the marks of direction, as it is copied.
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// The letters and signs of a text that a reader sees.
pub fn visible_length(text: &str) -> usize {
    text.chars().filter(|c| !is_mark(*c)).count()
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Whether it is a letter of a script that runs from left to right. Digits do not: they stand rightly among Hebrew letters.
fn runs_rightwards(character: char) -> bool {
    character.is_alphabetic()
        && !matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

enum Piece<'a> {
    Mark(char),
    /// An HTML tag or a character reference, whose letters are not seen.
    Tag(&'a str),
    Letter(char),
}

struct Pieces<'a>(&'a str);

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let first = self.0.chars().next()?;
        let end = match first {
            '<' => self.0.find('>'),
            '&' => self.0.find(';').filter(|end| *end < LONGEST_REFERENCE),
            _ => None,
        };
        let (piece, rest) = self.0.split_at(end.map_or(first.len_utf8(), |end| end + 1));
        self.0 = rest;
        Some(match first {
            _ if end.is_some() => Piece::Tag(piece),
            FIRST_STRONG_ISOLATE | POP_ISOLATE => Piece::Mark(first),
            letter => Piece::Letter(letter),
        })
    }
}

/// `&amp;` is the longest that texts have.
const LONGEST_REFERENCE: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        isolate(text)
            .replace(FIRST_STRONG_ISOLATE, "⟨")
            .replace(POP_ISOLATE, "⟩")
    }

    fn marked(text: &str) -> String {
        text.replace('⟨', "\u{2068}").replace('⟩', "\u{2069}")
    }

    #[test]
    fn only_what_runs_from_left_to_right_is_set_apart() {
        for (text, kept) in [
            ("חנות: ⟨AliExpress⟩", "חנות: ⟨AliExpress⟩"),
            ("עוד ⟨12⟩ ימים", "עוד 12 ימים"),
            ("⟨⟨יום⟩ ⟨Temu⟩⟩", "יום ⟨Temu⟩"),
            ("⟨אוזניות JBL⟩, 5", "⟨אוזניות JBL⟩, 5"),
            ("⟨<b>יום</b>⟩", "<b>יום</b>"),
            ("⟨שלום &amp; יום⟩", "שלום &amp; יום"),
            ("⟨A & B⟩", "⟨A & B⟩"),
            ("", ""),
        ] {
            assert_eq!(shown(&marked(text)), kept, "{text}");
        }
    }

    #[test]
    fn what_is_copied_holds_no_marks() {
        let text = marked("מספר <code>⟨RR123456785CN⟩</code>");
        assert_eq!(shown(&text), "מספר ⟨<code>RR123456785CN</code>⟩");
        assert_eq!(without_marks(&marked("⟨RR⟩ ב")), "RR ב");
    }

    #[test]
    fn marks_are_no_part_of_a_length() {
        assert_eq!(visible_length(&marked("⟨Temu⟩ כאן")), 8);
    }
}
