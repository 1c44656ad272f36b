//! Codes with Cyrillic letters in them: which Latin letters were meant.

use crate::classify::{ClassifiedCode, classify};
use crate::finding::Verdict;
use crate::formats::s10;
use crate::letters::{Manner, latin};
use crate::reading::{Check, Issuer, Mail, Reading};
use crate::repair;

/// Readings whose `unlikely` exceeds the best one's by more than this are not offered.
const MUCH_LESS_LIKELY: i32 = 5;
/// The most foreign letters for which every mix of manners is tried; with more, all letters are read in one manner.
const MOST_MIXED: usize = 4;

/// The readings of a code with foreign letters in it: the likeliest, then those whose letters are all meant in one manner, then
/// the others, each the likeliest first.
pub(crate) fn readings(code: &str) -> Vec<ClassifiedCode> {
    let mut found: Vec<SpelledCode> = Vec::new();
    for Spelling {
        unlikely,
        mixed,
        code,
    } in spellings(code)
    {
        let known = classify(&code)
            .filter(|known| known.verdict() != Verdict::Unknown)
            .or_else(|| repair::by_places(&code));
        let Some(known) = known else { continue };
        match found
            .iter_mut()
            .find(|other| other.known.text == known.text)
        {
            Some(same) => same.mixed &= mixed,
            None => found.push(SpelledCode {
                unlikely: unlikely - worth(&known.readings[0]),
                mixed,
                known,
            }),
        }
    }
    let passing = found
        .iter()
        .any(|found| found.known.verdict() != Verdict::Suspect);
    found.retain(|found| !passing || found.known.verdict() != Verdict::Suspect);
    found.sort_by_key(|found| found.unlikely);
    if let Some(best) = found.first().map(|found| found.unlikely) {
        found.retain(|found| found.unlikely - best <= MUCH_LESS_LIKELY);
    }
    if let Some((_, others)) = found.split_first_mut() {
        others.sort_by_key(|found| found.mixed);
    }
    found.into_iter().map(|found| found.known).collect()
}

/// What a code with foreign letters in it was found to be.
struct SpelledCode {
    unlikely: i32,
    mixed: bool,
    known: ClassifiedCode,
}

/// A code with foreign letters in it that misses a character or has one too many, with likely corrections.
pub(crate) fn wrong_length(code: &str) -> Option<(ClassifiedCode, Vec<String>)> {
    spellings(code)
        .into_iter()
        .filter_map(|spelling| {
            let found = repair::wrong_length(&spelling.code, false)?;
            let code = found.known.text.as_str();
            let (letters, ending) = (code.get(..2)?, code.get(code.len() - 2..)?);
            let mail = worth_of_mail(Some(s10::mail(letters.as_bytes())));
            let worth = mail + worth_of_issuer(s10::issuer(ending));
            Some((spelling.unlikely - worth, found))
        })
        .min_by_key(|(unlikely, _)| *unlikely)
        .map(|(_, found)| found.with_corrections())
}

/// One way to write a code in Latin letters.
struct Spelling {
    unlikely: i32,
    /// Whether its letters are meant in more than one manner.
    mixed: bool,
    code: String,
}

/// The ways to write a code in Latin letters.
fn spellings(code: &str) -> Vec<Spelling> {
    let foreign: Vec<char> = code.chars().filter(|letter| !letter.is_ascii()).collect();
    let mixed_script = code.bytes().any(|byte| byte.is_ascii_uppercase());
    let mut manners: Vec<(i32, Vec<Manner>)> = Vec::new();
    if foreign.len() <= MOST_MIXED {
        for choice in 0..1_u32 << foreign.len() {
            let chosen = (0..foreign.len()).map(|at| match choice >> at & 1 {
                0 => Manner::Look,
                _ => Manner::Sound,
            });
            let chosen: Vec<Manner> = chosen.collect();
            manners.push((inconsistency(&foreign, &chosen), chosen));
        }
    } else {
        manners.push((0, vec![Manner::Look; foreign.len()]));
        manners.push((0, vec![Manner::Sound; foreign.len()]));
    }
    let layout_left_on = if mixed_script { 6 } else { 1 };
    manners.push((layout_left_on, vec![Manner::Key; foreign.len()]));
    manners
        .into_iter()
        .filter_map(|(unlikely, manners)| {
            Some(Spelling {
                unlikely,
                mixed: manners.windows(2).any(|pair| pair[0] != pair[1]),
                code: spelled(code, &manners)?,
            })
        })
        .collect()
}

/// How much the manners change from letter to letter; the same letter meant in two ways hardly happens.
fn inconsistency(letters: &[char], manners: &[Manner]) -> i32 {
    let mut unlikely = 0;
    for at in 1..letters.len() {
        unlikely += i32::from(manners[at] != manners[at - 1]);
        let torn =
            (0..at).any(|other| letters[other] == letters[at] && manners[other] != manners[at]);
        unlikely += if torn { 10 } else { 0 };
    }
    unlikely
}

fn spelled(code: &str, manners: &[Manner]) -> Option<String> {
    let mut manners = manners.iter();
    code.chars()
        .map(|letter| {
            if letter.is_ascii() {
                return Some(letter);
            }
            latin(letter, *manners.next()?).map(char::from)
        })
        .collect()
}

/// How usual such a number is among parcels from abroad.
fn worth(reading: &Reading) -> i32 {
    let check = if reading.check == Check::Failed {
        0
    } else {
        10
    };
    check + worth_of_mail(reading.mail) + worth_of_issuer(reading.issuer)
}

fn worth_of_issuer(issuer: Option<Issuer>) -> i32 {
    match issuer {
        Some(Issuer::Country("CN" | "HK" | "RU")) => 6,
        Some(Issuer::Country(
            "SG" | "MY" | "SE" | "NL" | "EE" | "LV" | "LT" | "DE" | "TR" | "US" | "GB" | "KZ"
            | "BY" | "UZ" | "KG" | "KR" | "JP" | "UA" | "TW" | "TH",
        )) => 4,
        Some(Issuer::Country(_)) => 2,
        Some(_) => 3,
        None => 0,
    }
}

fn worth_of_mail(mail: Option<Mail>) -> i32 {
    match mail {
        Some(Mail::RegisteredPacket | Mail::TrackedPacket | Mail::UntrackedPacket) => 6,
        Some(Mail::Ems | Mail::ParcelPost | Mail::InsuredLetter) => 5,
        Some(Mail::InsuredParcel | Mail::Bilateral | Mail::ECommerce) => 3,
        Some(_) => 0,
        None => 6,
    }
}
