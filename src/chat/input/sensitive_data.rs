//! Recognizes data that nobody should send: bank cards, passports, tax numbers.

use super::vocabulary::Vocabulary;
use std::ops::Range;
use tracking_number::{Check, Confidence, Finding, Subject};

/// The fewest and the most digits of a document's number.
const DIGITS_OF_A_DOCUMENT: Range<usize> = 6..21;
/// The fewest digits of one that has letters, too.
const FEWEST_DIGITS: usize = 4;
/// The most words that may stand between a document's name and its number, and behind the number before its name.
const WORDS_BETWEEN: usize = 4;
const WORDS_BEHIND: usize = 2;
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
/// In letters.
const SHORTEST_MACHINE_LINE: usize = 20;
/// The most bytes between them.
const NEAR: usize = 100;

/// Whether a text holds such data. The digits of a parcel's or an order's number are none.
pub fn is_sensitive(text: &str) -> bool {
    let runs = unexplained_runs(text);
    let is_card = |run: &Run| is_card(&run.digits) && !has_known_groups(text, run);
    runs.iter().any(is_card)
        || names_document(text, &runs)
        || holds_cpf(text)
        || holds_iban(text)
        || holds_machine_lines(text)
        || !called_documents(text).is_empty()
}

/// The values that a text calls a document's, each as `Passport: C01X00T47`, unless a carrier's check explains them.
pub fn called_documents(text: &str) -> Vec<&str> {
    let words = document_words(text);
    let behind = words.iter().filter_map(|word| value_behind(text, word.end));
    behind.filter(|value| is_document_shaped(value)).collect()
}

/// What stands right behind a word: after a sign, or after "number" or "is".
fn value_behind(text: &str, from: usize) -> Option<&str> {
    let mut rest = text.get(from..)?;
    loop {
        let line = rest.trim_start_matches([' ', ':', '#', '№', '=', '-', '\u{a0}', '.', '"']);
        let end = line
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(line.len());
        let word = &line[..end];
        let small = Vocabulary::get()
            .between_document
            .contains(word.to_lowercase().as_str());
        if word.is_empty() || !small {
            return Some(word).filter(|word| !word.is_empty());
        }
        rest = &line[end..];
    }
}

/// Letters and digits as a passport has them, which are no number of a known shape.
fn is_document_shaped(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let shaped = value.is_ascii()
        && DIGITS_OF_A_DOCUMENT.contains(&value.len())
        && digits >= FEWEST_DIGITS
        && digits < value.len();
    let known = tracking_number::read(value)
        .iter()
        .any(|reading| reading.confidence >= Confidence::Likely && reading.check != Check::Failed);
    shaped && !known
}

/// The runs of digits that no number found in the text explains.
fn unexplained_runs(text: &str) -> Vec<Run> {
    let found = tracking_number::find(text);
    // Both stand in the order of the text: one look at each is enough.
    let mut ahead = &found[..];
    let is_unexplained = |run: &Run| {
        let is_ahead = |finding: &Finding| finding.place.end > run.place.start;
        ahead = &ahead[ahead
            .iter()
            .take_while(|finding| !is_ahead(finding))
            .count()..];
        let mut beside = ahead
            .iter()
            .take_while(|finding| finding.place.start < run.place.end);
        !beside.any(|finding| explains(finding, &run.place))
    };
    digit_runs(text)
        .into_iter()
        .filter(is_unexplained)
        .collect()
}

/// Whether a text names a document that somebody may ask for.
pub fn names_documents(text: &str) -> bool {
    !document_words(text).is_empty()
}

/// Whether digits belong to a number that is known, or that is called a parcel's or an order's.
fn explains(finding: &Finding, digits: &Range<usize>) -> bool {
    let inside = finding.place.start <= digits.start && digits.end <= finding.place.end;
    finding.explains(digits) || (inside && finding.label.is_some())
}

/// Whether a document's name stands beside digits as a document has them.
fn names_document(text: &str, runs: &[Run]) -> bool {
    let of_document = |run: &&Run| DIGITS_OF_A_DOCUMENT.contains(&run.digits.len());
    let numbers: Vec<&Run> = runs.iter().filter(of_document).collect();
    let is_near = |between: Range<usize>, most: usize| {
        let is_short = between.len() <= NEAR;
        let between = is_short.then(|| text.get(between)).flatten();
        between.is_some_and(|between| words_in(between) <= most)
    };
    document_words(text).iter().any(|word| {
        // The number that follows it next, and the one before: others are further away.
        let next = numbers.partition_point(|run| run.place.start < word.end);
        let (before, behind) = numbers.split_at(next);
        let follows = |run: &&Run| is_near(word.end..run.place.start, WORDS_BETWEEN);
        let precedes = |run: &&Run| is_near(run.place.end..word.start, WORDS_BEHIND);
        behind.first().is_some_and(follows) || before.last().is_some_and(precedes)
    })
}

/// Where the names of documents stand; letters inside a code, as in `GSU0INN6FM3L243`, name none.
fn document_words(text: &str) -> Vec<Range<usize>> {
    let documents = &Vocabulary::get().documents;
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty() && documents.contains(word.to_lowercase().as_str()))
        .map(|word| {
            let start = word.as_ptr().addr() - text.as_ptr().addr();
            start..start + word.len()
        })
        .collect()
}

fn words_in(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .count()
}

/// A Brazilian tax number as it is written: 000.000.000-00. Bare, it could be anything.
fn holds_cpf(text: &str) -> bool {
    let shape = |word: &str| {
        let pattern: String = word
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        pattern == "000.000.000-00"
    };
    text.split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .any(shape)
}

/// An account's number as ISO 13616 has it: a country, two check digits, letters and digits, to be checked by 97. Its groups may be
/// parted by blanks.
fn holds_iban(text: &str) -> bool {
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

/// The lines for machines of a passport or an identity card (ICAO 9303), or the code of an American licence (AAMVA).
fn holds_machine_lines(text: &str) -> bool {
    let fills = |word: &str| {
        word.contains("<<")
            && word.len() >= SHORTEST_MACHINE_LINE
            && word
                .bytes()
                .all(|b| b == b'<' || b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    text.split_whitespace().any(fills) || text.contains("ANSI 6")
}

/// Digits that belong together.
struct Run {
    digits: String,
    place: Range<usize>,
}

/// The digits of each number in a text; blanks and hyphens inside a number do not part it.
fn digit_runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (at, character) in text.char_indices() {
        match character {
            '0'..='9' if open => {
                let run = runs.last_mut().expect("one is open");
                run.digits.push(character);
                run.place.end = at + 1;
            }
            '0'..='9' => {
                runs.push(Run {
                    digits: character.to_string(),
                    place: at..at + 1,
                });
                open = true;
            }
            ' ' | '-' | '\u{a0}' => {}
            _ => open = false,
        }
    }
    runs
}

/// Whether digits are a bank card's: its range, its length and its check digit; but no tracking number that checks as well.
fn is_card(digits: &str) -> bool {
    let lengths: &[usize] = match digits.get(..4).and_then(|first| first.parse::<u16>().ok()) {
        Some(4000..=4999) => &[16, 19],
        Some(3400..=3499 | 3700..=3799) => &[15],
        Some(2200..=2204 | 2221..=2720 | 5100..=5599 | 6011 | 6500..=6599 | 9860 | 8600) => &[16],
        Some(6200..=6299) => &[16, 17, 18, 19],
        _ => &[],
    };
    lengths.contains(&digits.len()) && passes_luhn(digits) && !is_tracking_number(digits)
}

fn is_tracking_number(digits: &str) -> bool {
    tracking_number::read(digits).iter().any(|reading| {
        let sure = reading.check == Check::Passed && reading.confidence >= Confidence::Likely;
        reading.subject == Subject::TrackingNumber && sure
    })
}

/// Whether the hyphens stand where a known kind of number has them, such as "12345678-0001-1": the bare digits are none of it.
fn has_known_groups(text: &str, run: &Run) -> bool {
    let bare = tracking_number::read(&run.digits);
    let grouped = tracking_number::read(&text[run.place.clone()]);
    grouped.iter().any(|reading| {
        let is_known = reading.confidence >= Confidence::Likely && reading.check != Check::Failed;
        is_known && bare.iter().all(|other| other.id != reading.id)
    })
}

/// ISO/IEC 7812: from the right, every second digit is doubled, and the digits add up to a multiple of ten.
fn passes_luhn(digits: &str) -> bool {
    let digits = digits.bytes().rev().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_and_documents_are_known() {
        for text in [
            "4111 1111 1111 1111",
            "my card is 5500-0000-0000-0004, please",
            "2200000000000004",
            "3782-822463-10005",
            "passport 4509 123456",
            "Паспорт: 4509 123456",
            "мой ИНН 500100732259",
            "CPF 52998224725",
            "529.982.247-25",
            "my passport number is AB1234567",
            "4509 123456 is my passport",
            "the parcel RB123456785CN, my card 4111 1111 1111 1111",
            "RB123456785CN, паспорт 4509 123456",
            "Passport: C01X00T47\nTracking number: C01X00T47",
            "Passport no. C01X00T47",
            "Reisepass C01X00T47",
            "DE89370400440532013000",
            "refund to my account DE89 3704 0044 0532 0130 00, please",
            "GB82WEST12345698765432",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "номер паспорта C01X00T47",
        ] {
            assert!(is_sensitive(text), "{text}");
        }
    }

    #[test]
    fn numbers_of_parcels_and_orders_are_not() {
        for text in [
            "DEé370400440532013000",
            "DE88370400440532013000",
            "GSU0INN6FM3L243",
            "RR123456785CN",
            "LP00068434402473",
            "8199633578334590",
            "3005004900988888",
            "9400111899223818218407",
            "10881378073059",
            "4111 1111 1111 1112",
            "My parcel 3784033940-2900-3 does not move",
            "the courier asks for my passport",
            "The courier asks for my passport, number RB123456785CN",
            "Посылка RB123456785CN: укажите паспортные данные и ИНН на сайте",
            "СДЭК просит паспорт и ИНН, трек 1303701129",
            "customs wants the RFC for parcel LP00724622449605",
            "passport wanted for tracking AZK1000301864",
            "RB123456785CN sent to Holiday Inn",
            "YT2625401001269647",
            "https://www.yuntrack.com/parcelTracking?id=YT2625401001269647",
            "Order number: GSU1S417N00M6XA Tracking number YT2625401001269647",
            "23 days 14 hours",
            "Item: passport cover\nTracking number: RB390996032CN",
            "Passport: see the site. Tracking number: C01X00T47",
            "загранпаспорт обложка, трек C01X00T47",
            "inn of court",
        ] {
            assert!(!is_sensitive(text), "{text}");
        }
    }
}
