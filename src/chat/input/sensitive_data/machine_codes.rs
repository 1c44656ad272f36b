//! What is printed for machines: the lines of passports, the codes on licences and boarding passes, and those that hold
//! somebody's address, network or account.

use std::collections::HashSet;

/// In letters.
const SHORTEST_MACHINE_LINE: usize = 20;

/// Names of the fields of an American driving licence (AAMVA DL/ID Card Design Standard, annex D).
const FIELDS_OF_A_LICENCE: [&str; 24] = [
    "DAA", "DAB", "DAC", "DAD", "DAG", "DAI", "DAJ", "DAK", "DAQ", "DAU", "DAY", "DBA", "DBB",
    "DBC", "DBD", "DCA", "DCD", "DCF", "DCG", "DCK", "DCS", "DCT", "DDE", "DDF",
];
/// A licence has more than twenty; a damaged one has some of them.
const FEWEST_FIELDS: usize = 4;

/// Where the fields of a boarding pass stand (IATA resolution 792): the name, and the two airports.
const NAME: std::ops::Range<usize> = 2..22;
const AIRPORTS: std::ops::Range<usize> = 30..36;
/// As many letters and digits has the part that every pass has.
const SHORTEST_PASS: usize = 58;

/// How the codes begin that are no parcel's: addresses, networks, accounts, payments, tickets and what opens a program.
const PRIVATE_BEGINNINGS: [&str; 31] = [
    "begin:vcard",
    "begin:vevent",
    "begin:vcalendar",
    "mecard:",
    "bizcard:",
    "wifi:",
    "dpp:",
    "lpa:",
    "tel:",
    "telprompt:",
    "sms:",
    "smsto:",
    "mms:",
    "mailto:",
    "matmsg:",
    "geo:",
    "otpauth:",
    "otpauth-migration:",
    "fido:",
    "tg://login",
    "sgnl:",
    "bitcoin:",
    "ethereum:",
    "lightning:",
    "upi:",
    "st0001",
    "bcd ",
    "spc ",
    "spd*",
    "000201",
    "hc1:",
];

/// Whether such a code of a document stands in a text.
pub fn is_document_code(text: &str) -> bool {
    holds_machine_lines(text) || is_licence(text) || holds_boarding_pass(text)
}

/// Whether a code in a picture is a person's, and no parcel's: nothing of it is looked at.
pub fn is_private_code(code: &str) -> bool {
    let code = code.trim_start();
    let begins = |with: &str| {
        let start = code.get(..with.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    PRIVATE_BEGINNINGS.iter().any(|with| begins(with))
}

/// The lines for machines of a passport or an identity card (ICAO 9303).
fn holds_machine_lines(text: &str) -> bool {
    let fills = |word: &str| {
        word.contains("<<")
            && word.len() >= SHORTEST_MACHINE_LINE
            && word
                .bytes()
                .all(|b| b == b'<' || b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    text.split_whitespace().any(fills)
}

/// Words that begin with the names of a licence's fields; the first one follows the head and the name of its part, `DL` or `ID`.
fn is_licence(text: &str) -> bool {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let field = |word: &str| {
        let rest = word.rsplit_once("DL").or(word.rsplit_once("ID"));
        let names = [Some(word), rest.map(|(_, rest)| rest)]
            .into_iter()
            .flatten();
        let mut names = names.filter_map(|word| word.get(..3));
        names.find_map(|name| FIELDS_OF_A_LICENCE.iter().find(|known| **known == name))
    };
    let fields: HashSet<&&str> = words.filter_map(field).collect();
    fields.len() >= FEWEST_FIELDS
}

fn holds_boarding_pass(text: &str) -> bool {
    text.lines().any(is_boarding_pass)
}

/// `M1`, a name with a stroke, a reference, two airports, a flight and its day.
fn is_boarding_pass(line: &str) -> bool {
    let line = line.trim();
    if line.len() < SHORTEST_PASS || !line.is_ascii() {
        return false;
    }
    let legs = matches!(line.as_bytes(), [b'M' | b'm', b'1'..=b'4', ..]);
    let name = &line[NAME];
    let is_of_name =
        |b: u8| b.is_ascii_alphabetic() || matches!(b, b'/' | b' ' | b'.' | b'-' | b'\'');
    legs && name.contains('/')
        && name.bytes().all(is_of_name)
        && line[AIRPORTS].bytes().all(|b| b.is_ascii_alphabetic())
}
