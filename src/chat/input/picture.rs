//! What was read in a picture, as a text that can be read like one that was typed. A bar code has a check of its own; the text in
//! a picture may have a letter for a digit, so what the number itself does not prove is told apart.

use super::numbers;
use super::page::page_facts;
use super::sensitive_data::is_private_code;
use super::writer::Writer;
use tracking_number::{Check, Finding, Verdict, candidates};

/// What a picture says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PictureText {
    /// To be read like a typed text; no number is in it that its check digit speaks against.
    pub text: String,
    /// The numbers of the text, each on a line.
    pub numbers: String,
    /// A sign of a number may be another one: nothing proves it.
    pub may_be_misread: bool,
    /// The numbers that were misread for sure: their check digit does not fit.
    pub misread: Vec<Finding>,
}

/// What the bar codes and the text of a picture say together.
pub fn picture_text(codes: &[String], text: &str, writer: &Writer) -> PictureText {
    let coded: Vec<&str> = codes
        .iter()
        .map(String::as_str)
        .filter(|code| !is_private_code(code) && !numbers::find(code).is_empty())
        .collect();
    let coded = coded.join("\n");
    // What would be a command is a stroke beside the letters.
    let printed = text.trim_start_matches(|sign: char| sign == '/' || sign.is_whitespace());
    if candidates(&numbers::find(&coded)).is_empty() {
        return printed_text(&coded, printed);
    }
    // A label also shows addresses and days that are not the order's.
    let rest = without_parcels(printed, |_| true);
    let facts = page_facts(&rest, writer);
    let is_page = facts.order_number.is_some() || facts.store.is_some();
    let text = if is_page {
        format!("{coded}\n{rest}")
    } else {
        coded.clone()
    };
    PictureText {
        numbers: coded,
        text,
        ..PictureText::default()
    }
}

/// What the text of a picture says where no bar code tells the parcel's number.
fn printed_text(coded: &str, printed: &str) -> PictureText {
    let found = numbers::find(printed);
    let misread: Vec<Finding> = found
        .iter()
        .filter(|found| is_misread(found))
        .cloned()
        .collect();
    let read: Vec<&Finding> = found.iter().filter(|found| !is_misread(found)).collect();
    let texts = read.iter().map(|found| found.text.as_str());
    let texts: Vec<&str> = coded.lines().chain(texts).collect();
    let rest = without_parcels(printed, is_misread);
    PictureText {
        text: format!("{coded}\n{rest}").trim().to_owned(),
        numbers: texts.join("\n"),
        may_be_misread: !read.iter().all(|found| is_proved(found)),
        misread,
    }
}

/// The check digit is another one.
fn is_misread(found: &Finding) -> bool {
    found.verdict() == Verdict::Suspect
}

/// The check digit fits, and nothing had to be put right.
fn is_proved(found: &Finding) -> bool {
    let best = found.best();
    best.is_some_and(|best| best.check == Check::Passed) && numbers::is_as_typed(found)
}

/// The text without the numbers that may be a parcel's and of which this is true.
fn without_parcels(text: &str, left_out: impl Fn(&Finding) -> bool) -> String {
    let mut rest = text.to_owned();
    let mut found = tracking_number::find(text);
    found.retain(|found| found.verdict() != Verdict::OrderNumber && left_out(found));
    for found in found.iter().rev() {
        rest.replace_range(found.place.clone(), "");
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(codes: &[&str], text: &str) -> PictureText {
        let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
        let writer = Writer {
            now: "2026-11-23T09:00:00Z".parse().unwrap(),
            zone: "UTC".parse().unwrap(),
            order: None,
        };
        picture_text(&codes, text, &writer)
    }

    #[test]
    fn the_bar_code_wins_over_what_is_printed() {
        let label = "SMALL PACKET\nFrom: Shenzhen, 12.10.2026\nRB390996O32CN\nUS $ 13.99";
        let seen = read(&["420620014", "RB390996032CN"], label);
        assert_eq!(seen.text, "RB390996032CN");
        assert!(!seen.may_be_misread && seen.misread.is_empty());
        let page = "Order ID: 8199633578334590\nTracking RB390996082CN\nPaid 12 Oct 2026";
        let seen = read(&["RB390996032CN"], page);
        assert_eq!(seen.numbers, "RB390996032CN");
        assert!(seen.text.contains("8199633578334590") && !seen.text.contains("082CN"));
    }

    #[test]
    fn what_a_check_digit_proves_is_not_doubted() {
        for (text, numbers, may_be_misread) in [
            ("Tracking RB390996032CN", "RB390996032CN", false),
            ("Tracking LP00583920175346", "LP00583920175346", true),
            ("Order ID: 8199633578334590", "8199633578334590", true),
            ("/ hello", "", false),
        ] {
            let seen = read(&[], text);
            assert_eq!(seen.numbers, numbers, "{text}");
            assert_eq!(seen.may_be_misread, may_be_misread, "{text}");
            assert!(!seen.text.starts_with('/'));
        }
    }

    #[test]
    fn a_number_whose_check_digit_fails_is_left_out() {
        let seen = read(&[], "Order ID: 8199633578334590\nTracking RB390996082CN");
        assert_eq!(seen.misread[0].text, "RB390996082CN");
        assert_eq!(seen.numbers, "8199633578334590");
        assert!(!seen.text.contains("082CN"));
    }

    #[test]
    fn the_address_in_a_code_is_read_like_a_typed_one() {
        let seen = read(&["https://t.17track.net/en#nums=RB390996032CN"], "");
        assert_eq!(seen.text, "https://t.17track.net/en#nums=RB390996032CN");
        for code in [
            "WIFI:S:RB390996032CN;P:secret;;",
            "BEGIN:VCARD VERSION:3.0 N:Petrov;Ivan TEL:RB390996032CN END:VCARD",
            "MECARD:N:Petrov,Ivan;TEL:79123456789;;",
            "tel:+79123456789",
            "otpauth://totp/shop?secret=RB390996032CN",
            "ST00012|Name=Petrov|PersonalAcc=40817810099910004312",
        ] {
            assert_eq!(read(&[code], ""), PictureText::default(), "{code}");
        }
    }
}
