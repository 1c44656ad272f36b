//! Characters as people paste them: full-width forms, invisible characters, Cyrillic letters in place of Latin ones.

/// What one character of a pasted text counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// A digit or a capital Latin letter.
    Plain(u8),
    /// A letter of another alphabet, in upper case.
    Foreign(char),
    /// Nothing that a person sees.
    Invisible,
    /// Anything else.
    Separator,
}

/// The capitals of the letters from а to я.
const CYRILLIC_CAPITALS: [char; 32] = [
    'А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж', 'З', 'И', 'Й', 'К', 'Л', 'М', 'Н', 'О', 'П', 'Р', 'С', 'Т',
    'У', 'Ф', 'Х', 'Ц', 'Ч', 'Ш', 'Щ', 'Ъ', 'Ы', 'Ь', 'Э', 'Ю', 'Я',
];

/// Sorts a character.
pub(crate) fn glyph(character: char) -> Glyph {
    match character {
        '0'..='9' | 'A'..='Z' | 'a'..='z' => Glyph::Plain((character as u8).to_ascii_uppercase()),
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            Glyph::Plain(((character as u32 - 0xfee0) as u8).to_ascii_uppercase())
        }
        'а'..='я' => Glyph::Foreign(CYRILLIC_CAPITALS[character as usize - 'а' as usize]),
        'А'..='Я' => Glyph::Foreign(character),
        _ if is_invisible(character) => Glyph::Invisible,
        _ if character.is_alphabetic() => Glyph::Foreign(upper(character)),
        _ => Glyph::Separator,
    }
}

/// The capital of a letter that has a single one, else the letter itself.
fn upper(character: char) -> char {
    let mut capitals = character.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => character,
    }
}

/// Characters without width: joiners, marks of direction, soft hyphens, variation selectors.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Why a person typed a Cyrillic letter in place of a Latin one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// It looks like it.
    Look,
    /// It sounds like it.
    Sound,
    /// It shares its key.
    Key,
}

/// The Latin capital meant by a Cyrillic (or look-alike Greek) capital, if it was typed in this manner.
pub(crate) fn latin(letter: char, manner: Manner) -> Option<u8> {
    let (from, to) = match manner {
        Manner::Look => (
            "АВЕЅЗКМНОРСТУХІЈԚԜАΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
            "ABES3KMHOPCTYXIJQWAABEZHIKMNOPTYX",
        ),
        Manner::Sound => (
            "АБВГДЕЗИЙКЛМНОПРСТУФХЦЭЮЯЫЄІЇҐ",
            "ABVGDEZIJKLMNOPRSTUFHCEUYYEIIG",
        ),
        Manner::Key => ("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬІ", "QWERTYUIOPASDFGHJKLZXCVBNMS"),
    };
    let at = from.chars().position(|other| other == letter)?;
    to.as_bytes().get(at).copied()
}

/// The normalised form of a pasted number: upper case, without separators and invisible characters. Letters of other
/// alphabets stay, because only [`find`](crate::find()) can weigh which Latin letters were meant.
///
/// ```
/// assert_eq!(tracking_number::compact("rr 123-456\u{200b}785 cn"), "RR123456785CN");
/// ```
pub fn compact(text: &str) -> String {
    text.chars()
        .filter_map(|character| match glyph(character) {
            Glyph::Plain(byte) => Some(char::from(byte)),
            Glyph::Foreign(letter) => Some(letter),
            Glyph::Invisible | Glyph::Separator => None,
        })
        .collect()
}

/// The digit that a letter is easily mistaken for.
pub(crate) fn digit_like(byte: u8) -> Option<u8> {
    match byte {
        b'O' | b'Q' | b'D' => Some(b'0'),
        b'I' | b'L' => Some(b'1'),
        b'Z' => Some(b'2'),
        b'S' => Some(b'5'),
        b'G' => Some(b'6'),
        b'B' => Some(b'8'),
        _ => None,
    }
}

/// The letter that a digit is easily mistaken for.
pub(crate) fn letter_like(byte: u8) -> Option<u8> {
    match byte {
        b'0' => Some(b'O'),
        b'1' => Some(b'I'),
        b'2' => Some(b'Z'),
        b'5' => Some(b'S'),
        b'6' => Some(b'G'),
        b'8' => Some(b'B'),
        _ => None,
    }
}
