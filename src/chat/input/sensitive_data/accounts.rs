//! Bank accounts.

/// Countries, and how long an account's number is there (the registry of ISO 13616).
const IBANS: [(&str, usize); 43] = [
    ("AE", 23),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IS", 26),
    ("IT", 27),
    ("KZ", 20),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MD", 24),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("TR", 26),
    ("UA", 29),
];
/// The most groups that one is written in.
const GROUPS_OF_AN_IBAN: usize = 9;
/// An account's number as ISO 13616 has it: a country, two check digits, letters and digits, to be checked by 97. Its groups may be
/// parted by blanks.
pub fn holds_iban(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len()).any(|first| {
        let country = words[first].get(..2).unwrap_or_default();
        let length = IBANS.iter().find(|(known, _)| *known == country);
        length.is_some_and(|(_, length)| {
            let groups = words[first..].iter().take(GROUPS_OF_AN_IBAN);
            let letters = groups.flat_map(|group| group.chars());
            let account: String = letters.take(*length).collect();
            account.is_ascii() && account.len() == *length && passes_iban(&account)
        })
    })
}

fn passes_iban(account: &str) -> bool {
    let (head, rest) = account.split_at(4);
    let is_one = account
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && head[2..].bytes().all(|byte| byte.is_ascii_digit());
    let letters = rest.chars().chain(head.chars());
    let remainder = letters.fold(0, |remainder: u32, letter| {
        let value = letter.to_digit(36).unwrap_or_default();
        let shift = if value < 10 { 10 } else { 100 };
        (remainder * shift + value) % 97
    });
    is_one && remainder == 1
}
