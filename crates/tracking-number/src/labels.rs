//! What the words before a number call it: `Order number: 5108... Tracking number: 9261...`.

use crate::finding::{Finding, Verdict};
use crate::reading::{Check, Confidence, Reading, Subject};

/// How many bytes before a number are looked at.
const LOOK_BACK: usize = 80;
/// How many words that say nothing may stand between a label and its number.
const MOST_WORDS: usize = 3;
/// The longest word that can be a label, in bytes.
const LONGEST_WORD: usize = 40;
/// From this many digits on, digits alone that pass their check are told from an order number.
const LONG_NUMBER: usize = 20;

/// What a label says of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// It follows a parcel.
    Tracking,
    /// It names a purchase.
    Order,
    /// Neither: a telephone, a book, an account, a tax number, a product.
    Other,
}

/// How the words begin that call a number a parcel's, in small letters; also the carriers that people name instead.
const TRACKING: &[&str] = &[
    "track",
    "parcel",
    "package",
    "shipment",
    "waybill",
    "awb",
    "consignment",
    "barcode",
    "piececode",
    "mailno",
    "nums",
    "sendung",
    "paket",
    "suivi",
    "colis",
    "seguimiento",
    "rastre",
    "spedizion",
    "przesył",
    "przesyl",
    "paczk",
    "zásilk",
    "zasilk",
    "kargo",
    "takip",
    "трек",
    "трэк",
    "отслеж",
    "відстеж",
    "śledz",
    "sledz",
    "tracciament",
    "מעקב",
    "посыл",
    "отправлени",
    "накладн",
    "шпи",
    "ттн",
    "відправлен",
    "посилк",
    "cdek",
    "сдэк",
    "сдек",
    "dhl",
    "fedex",
    "usps",
];

/// How the words begin that call a number an order's.
const ORDER: &[&str] = &[
    "order",
    "purchase",
    "bestell",
    "auftrag",
    "commande",
    "pedido",
    "compra",
    "ordine",
    "zamów",
    "zamow",
    "objedn",
    "sipari",
    "заказ",
    "покупк",
    "замовл",
];

/// How the words begin that call a number something that follows no parcel.
const OTHER: &[&str] = &[
    "isbn",
    "iban",
    "phone",
    "telefon",
    "telephone",
    "mobile",
    "whatsapp",
    "fax",
    "passport",
    "imei",
    "vat",
    "cpf",
    "cnpj",
    "card",
    "account",
    "sku",
    "тел",
    "моб",
    "вотсап",
    "факс",
    "инн",
    "снилс",
    "паспорт",
    "карт",
    "счет",
    "счёт",
    "артикул",
];

/// Words that stand between a label and its number and say nothing.
const BETWEEN: &[&str] = &[
    "number",
    "numbers",
    "номер",
    "code",
    "код",
    "nummer",
    "numero",
    "número",
    "numéro",
    "numer",
];

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &["no", "nr", "num", "č", "тел", "tel", "№"];

/// What the words right before a place call the number there. Nothing before `from` is looked at.
pub(crate) fn before(text: &str, from: usize, place: usize) -> Option<Label> {
    let mut begin = from.max(place.saturating_sub(LOOK_BACK));
    while !text.is_char_boundary(begin) {
        begin += 1;
    }
    let before = text.get(begin..place)?;
    let mut end = before.len();
    let (mut lines, mut sentence, mut silent, mut spaced) = (0, false, 0, false);
    while end > 0 {
        let word = last_word(&before[..end]);
        if word.is_empty() {
            let mark = before[..end].chars().next_back()?;
            match mark {
                ',' | ';' | '!' | '?' | '&' => return None,
                '\n' if silent > 0 || lines == 1 => return None,
                '\n' => lines += 1,
                '.' => sentence = spaced,
                _ => {}
            }
            spaced = mark.is_whitespace();
            end -= mark.len_utf8();
            continue;
        }
        end -= word.len();
        let mut buffer = [0; LONGEST_WORD];
        let small = lowercase(word, &mut buffer);
        if sentence && !ABBREVIATIONS.contains(&small) {
            return None;
        }
        sentence = false;
        if let Some(label) = label(small) {
            return Some(label);
        }
        if small.chars().count() > 2 && !BETWEEN.contains(&small) {
            silent += 1;
        }
        if silent > MOST_WORDS {
            return None;
        }
    }
    None
}

/// Whether a book's or an account's label stands right after a number: `1490564098 ISBN`.
fn is_other_after(text: &str, place: usize) -> bool {
    let after = text
        .get(place..)
        .unwrap_or_default()
        .trim_start_matches([' ', '(']);
    ["isbn", "iban"].iter().any(|label| {
        after
            .get(..4)
            .is_some_and(|word| word.eq_ignore_ascii_case(label))
    })
}

/// The letters at the end.
fn last_word(text: &str) -> &str {
    let letters = text
        .chars()
        .rev()
        .take_while(|letter| letter.is_alphabetic());
    let length: usize = letters.map(char::len_utf8).sum();
    &text[text.len() - length..]
}

/// The word in small letters; a word too long for a label is empty.
fn lowercase<'a>(word: &str, buffer: &'a mut [u8; LONGEST_WORD]) -> &'a str {
    let mut length = 0;
    for letter in word.chars().flat_map(char::to_lowercase) {
        let Some(room) = buffer.get_mut(length..length + letter.len_utf8()) else {
            return "";
        };
        letter.encode_utf8(room);
        length += letter.len_utf8();
    }
    std::str::from_utf8(&buffer[..length]).unwrap_or_default()
}

fn label(word: &str) -> Option<Label> {
    // Two bytes tell most words from all labels, in Cyrillic, too.
    let begins = |labels: &[&str]| {
        let first = word.as_bytes().get(..2);
        let alike = |label: &&&str| label.as_bytes().get(..2) == first;
        labels
            .iter()
            .filter(alike)
            .any(|label| word.starts_with(label))
    };
    match word {
        "ups" => Some(Label::Tracking),
        "tel" => Some(Label::Other),
        // `shipmentDate=` in a link.
        _ if word.ends_with("date") || word.ends_with("time") => None,
        _ if begins(TRACKING) => Some(Label::Tracking),
        _ if begins(ORDER) => Some(Label::Order),
        _ if begins(OTHER) => Some(Label::Other),
        _ => None,
    }
}

/// Lets the labels of a text decide on the findings from one on, which stand in order of place.
pub(crate) fn apply(text: &str, found: &mut Vec<Finding>, from: usize) {
    let mut end = from.checked_sub(1).map_or(0, |last| found[last].place.end);
    if found
        .get(from)
        .is_some_and(|first| first.place == (0..text.len()))
    {
        return; // The text is nothing but the number.
    }
    let mut at = from;
    while let Some(finding) = found.get_mut(at) {
        let place = finding.place.clone();
        let label = match before(text, end, place.start) {
            None if is_other_after(text, place.end) => Some(Label::Other),
            label => label,
        };
        end = place.end;
        match label {
            Some(Label::Other) if is_plain_number(finding) => {
                found.remove(at);
                continue;
            }
            Some(Label::Order) => call_order(finding),
            Some(Label::Tracking) => call_tracking(finding),
            Some(Label::Other) | None => {}
        }
        at += 1;
    }
}

/// Whether it is digits alone whose shape says little.
fn is_plain_number(finding: &Finding) -> bool {
    let sure = finding
        .best()
        .is_some_and(|best| best.confidence == Confidence::Certain);
    !sure && finding.text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Believes the label of an order, unless the number's own shape says that it follows a parcel.
fn call_order(finding: &mut Finding) {
    finding.label = Some(Subject::OrderNumber);
    let digits_alone = finding.text.bytes().all(|byte| byte.is_ascii_digit());
    let own_shape = finding.best().is_some_and(|best| match digits_alone {
        true => best.check == Check::Passed && finding.text.len() >= LONG_NUMBER,
        false => best.confidence >= Confidence::Likely || is_postal(best),
    });
    if own_shape {
        return;
    }
    put_first(finding, Subject::OrderNumber);
    if finding.verdict() != Verdict::OrderNumber {
        finding.readings = vec![Reading::labelled_order()];
        finding.suggestions.clear();
    }
}

/// A postal number stays one, also where it is mistyped.
fn is_postal(reading: &Reading) -> bool {
    reading.id == "s10"
}

fn call_tracking(finding: &mut Finding) {
    finding.label = Some(Subject::TrackingNumber);
    put_first(finding, Subject::TrackingNumber);
}

/// Puts the readings with a subject first, if the best of them is more than a guess.
fn put_first(finding: &mut Finding, subject: Subject) {
    let wanted = |reading: &&Reading| reading.subject == subject && reading.doubt.is_none();
    let believed = finding.readings.iter().find(wanted);
    if believed.is_some_and(|reading| reading.confidence > Confidence::Guess) {
        finding
            .readings
            .sort_by_key(|reading| reading.subject != subject);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_last_number(text: &str) -> Option<Label> {
        let place = text
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |at| at + 1);
        before(text, 0, place)
    }

    #[test]
    fn the_nearest_label_decides() {
        for (text, label) in [
            ("Tracking number: 1", Some(Label::Tracking)),
            ("tracking no. 1", Some(Label::Tracking)),
            ("Номер заказа № 1", Some(Label::Order)),
            ("трек-номер 1", Some(Label::Tracking)),
            ("Номер отслеживания: 1", Some(Label::Tracking)),
            ("Номер для відстеження: 1", Some(Label::Tracking)),
            ("Numer śledzenia: 1", Some(Label::Tracking)),
            ("Numero di tracciamento: 1", Some(Label::Tracking)),
            ("Order tracking number 1", Some(Label::Tracking)),
            ("Your parcel has the number 1", Some(Label::Tracking)),
            ("Parcel ID\n1", Some(Label::Tracking)),
            ("?orderID%3D1", Some(Label::Order)),
            ("?tracking_no=1", Some(Label::Tracking)),
            ("Sendungsnummer 1", Some(Label::Tracking)),
            ("Bestellnummer: 1", Some(Label::Order)),
            ("тел. 1", Some(Label::Other)),
            ("ISBN 1", Some(Label::Other)),
            ("It left the order, 1", None),
            ("That is my order. Now 1", None),
            ("order\nand then\n1", None),
            ("border 1", None),
            ("1", None),
        ] {
            assert_eq!(of_last_number(text), label, "{text:?}");
        }
    }
}
