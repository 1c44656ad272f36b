//! Explains a number that was found in a text: what it is, whether it can be right, what that means.

use crate::chat::callback::Press;
use crate::chat::input::numbers;
use crate::chat::screens::format;
use crate::chat::turn::Turn;
use crate::locale::{Texts, escape};
use crate::model::{GivenNumber, Keyboard, Order, TrackingState};
use tracking_number::{
    Check, Confidence, Doubt, Finding, Issuer, LookupPage, Mail, NumberFact, Reach, Reading,
    Subject, Verdict, examine,
};

/// The most other readings that are named.
const MOST_OTHERS: usize = 3;
/// The most pages that are linked.
const MOST_PAGES: usize = 3;

/// The explanation, for a message.
pub fn explain(texts: &Texts, finding: &Finding) -> String {
    let mut lines = vec![texts.html("number-head", &[("number", finding.text.as_str().into())])];
    match finding.verdict() {
        Verdict::Unknown => lines.push(texts.html("number-unknown", &[])),
        Verdict::OrderNumber => lines.extend(order_number(texts, finding)),
        Verdict::Suspect => lines.extend(suspect(texts, finding)),
        Verdict::TrackingNumber => lines.extend(tracking_number(texts, finding)),
    }
    lines.push(letters_read(texts, finding));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// Asks about a number that looks mistyped; in short where it was just asked.
pub fn in_doubt(turn: &Turn, number: &str) -> String {
    let finding = examine(number);
    let asked = |button| Press::of(button)?.number_answered();
    let is_asked = turn
        .person
        .offered
        .iter()
        .filter_map(asked)
        .any(|asked| asked == finding.text);
    if !is_asked {
        return explain(turn.texts(), &finding);
    }
    let head = turn.html("number-head", &[("number", finding.text.as_str().into())]);
    let lines = std::iter::once(head).chain(suggestions(turn.texts(), &finding));
    lines.collect::<Vec<_>>().join("\n")
}

/// The numbers that a finding may stand for, with the labels of their buttons: what was typed comes first, and says so.
pub fn choices(texts: &Texts, finding: &Finding) -> Vec<(String, String)> {
    let as_typed = numbers::offers_typed(finding);
    let choice = |(at, number): (usize, String)| {
        let label = match at {
            0 if as_typed => format::one_of_numbers(texts, "button-as-typed", &number),
            _ => number.clone(),
        };
        (number, label)
    };
    numbers::meant(finding)
        .into_iter()
        .enumerate()
        .map(choice)
        .collect()
}

/// Buttons that put a number, or what it was probably meant to be, into the order that is being talked about.
pub fn use_buttons(texts: &Texts, finding: &Finding) -> Keyboard {
    let button = |number: String| {
        let label = format::one_of_numbers(texts, "button-use-number", &number);
        vec![Press::Use(number).button(label)]
    };
    numbers::meant(finding).into_iter().map(button).collect()
}

/// That an order number was kept as what it is.
pub fn order_number_kept(texts: &Texts, finding: &Finding) -> String {
    let store = finding.best().and_then(store);
    texts.html(
        "order-number-kept",
        &[
            ("number", finding.text.as_str().into()),
            ("store", store.unwrap_or("unknown").into()),
        ],
    )
}

/// Whether an order number could be a parcel's as well.
pub fn may_be_tracking(finding: &Finding) -> bool {
    let believed = |reading: &Reading| {
        reading.subject == Subject::TrackingNumber
            && reading.doubt.is_none()
            && reading.confidence >= Confidence::Possible
    };
    finding.readings.iter().any(believed)
}

/// What to do when somebody asks for documents or money for a parcel.
pub fn data_asked(texts: &Texts) -> String {
    let careful = texts.html("dont-follow-links", &[]);
    let how = texts.html("advice-mind-your-data", &[("to", "seller".into())]);
    format!("⚠️ {careful} {how}")
}

/// The explanation of a number of which nothing is known.
pub fn unknown(texts: &Texts, number: &str) -> String {
    let head = texts.html("number-head", &[("number", number.into())]);
    format!("{head}\n{}", texts.html("number-unknown", &[]))
}

/// What a number is, in a few words, for the card; empty if that is in doubt.
pub fn kind(texts: &Texts, number: &str) -> String {
    let finding = examine(number);
    let sure = finding.verdict() == Verdict::TrackingNumber;
    let best = finding.best().filter(|_| sure);
    best.map(|best| name(texts, best)).unwrap_or_default()
}

/// The most carriers that are offered for one number.
const MOST_CARRIERS: usize = 4;

/// The carriers whose numbers look like this one, with the names of their formats, each once.
pub fn carriers(number: &str) -> Vec<(&'static str, &'static str)> {
    let mut carriers: Vec<(&str, &str)> = Vec::new();
    for reading in examine(number).readings {
        let fits = reading.subject == Subject::TrackingNumber && reading.doubt.is_none();
        if fits && carriers.iter().all(|(_, name)| *name != reading.name) {
            carriers.push((reading.id, reading.name));
        }
    }
    carriers.truncate(MOST_CARRIERS);
    carriers
}

/// Who carries an order's parcel, in a few words: as the person said or tracking shows, else as its number tells for sure.
pub fn carrier(texts: &Texts, order: &Order) -> String {
    let is_of_number = |state: &&TrackingState| match &order.number {
        GivenNumber::Number(number) => state.number.as_ref() == Some(number),
        GivenNumber::NoneGiven => false,
    };
    let state = order.tracking.as_ref().filter(is_of_number);
    let shown = state.and_then(|state| state.carrier.as_ref());
    match (order.carrier.as_ref().or(shown), &order.number) {
        (Some(carrier), _) => carrier_name(texts, carrier),
        (None, GivenNumber::Number(number)) => kind(texts, number),
        (None, GivenNumber::NoneGiven) => String::new(),
    }
}

/// How far a number can be followed; empty if nothing is known of it for sure.
pub fn reach(texts: &Texts, number: &str) -> String {
    let finding = examine(number);
    let known = finding.verdict() == Verdict::TrackingNumber;
    let reach = finding.best().filter(|_| known).and_then(|best| best.reach);
    reach
        .map(|reach| texts.html(reach_key(reach), &[]))
        .unwrap_or_default()
}

fn order_number(texts: &Texts, finding: &Finding) -> Vec<String> {
    let store = finding.best().and_then(store);
    let store = store.unwrap_or("unknown");
    vec![
        texts.html("number-is-order", &[("store", store.into())]),
        texts.html("number-where", &[]),
    ]
}

/// The store whose number it is, where that can be told.
fn store(reading: &Reading) -> Option<&'static str> {
    match reading.issuer? {
        Issuer::Store(name) => Some(name),
        Issuer::Carrier(_) | Issuer::Country(_) => None,
    }
}

fn suspect(texts: &Texts, finding: &Finding) -> Vec<String> {
    let Some(best) = finding.best() else {
        return Vec::new();
    };
    let doubted = [looks_like(texts, best), doubt(texts, finding)];
    doubted
        .into_iter()
        .chain(suggestions(texts, finding))
        .collect()
}

/// What was perhaps meant, with the places that differ.
fn suggestions(texts: &Texts, finding: &Finding) -> Vec<String> {
    let corrections = numbers::corrections(finding);
    let next = if corrections.is_empty() {
        "number-copy-again"
    } else {
        "number-suggestions"
    };
    let marked = corrections
        .iter()
        .map(|other| format!("• {}", marked(&finding.text, other)));
    std::iter::once(texts.html(next, &[]))
        .chain(marked)
        .collect()
}

/// What a suspect number looks like. The post of a country is not named: the letters that name it may be the mistake.
fn looks_like(texts: &Texts, reading: &Reading) -> String {
    match (reading.id, reading.issuer) {
        ("s10", _) => texts.html("number-looks-postal", &[]),
        (_, Some(Issuer::Country(_))) => String::new(),
        _ => texts.html(
            "number-looks-like",
            &[("name", name(texts, reading).into())],
        ),
    }
}

fn doubt(texts: &Texts, finding: &Finding) -> String {
    let facts = finding.best().map(|best| &best.facts[..]).unwrap_or(&[]);
    let doubtful = facts.contains(&NumberFact::CheckUndependable);
    match finding.doubt() {
        Some(Doubt::NoSuchCountry) => {
            let ending = finding.text.get(finding.text.len().saturating_sub(2)..);
            let ending = ending.unwrap_or_default();
            texts.html("number-no-such-country", &[("ending", ending.into())])
        }
        Some(Doubt::CountryMissing) => texts.html("number-country-missing", &[]),
        Some(Doubt::LetterForDigit) => texts.html("number-letter-for-digit", &[]),
        _ => match facts.iter().find_map(length) {
            Some((usual, found)) => texts.html(
                "number-wrong-length",
                &[("usual", usual.into()), ("found", found.into())],
            ),
            None if doubtful => texts.html("number-check-undependable", &[]),
            None => texts.html("number-mistyped", &[]),
        },
    }
}

/// That letters were read as digits, where they were, and what was typed.
fn letters_read(texts: &Texts, finding: &Finding) -> String {
    let meant = numbers::meant(finding);
    let [typed, read, ..] = &meant[..] else {
        return String::new();
    };
    if !numbers::offers_typed(finding) || *read != finding.text {
        return String::new();
    }
    let question = texts.html("number-letters-read", &[]);
    format!(
        "{question}\n• {}\n• {}",
        marked(read, typed),
        marked(typed, read)
    )
}

/// A correction with the places marked in which it differs.
fn marked(typed: &str, correction: &str) -> String {
    let (one, other) = (typed.as_bytes(), correction.as_bytes());
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let rest = one.len().min(other.len()) - same_start;
    let ends = one.iter().rev().zip(other.iter().rev());
    let same_end = ends.take(rest).take_while(|(a, b)| a == b).count();
    let (start, end) = (same_start, other.len() - same_end);
    if start == end {
        return escape(correction);
    }
    let parts = [
        &correction[..start],
        &correction[start..end],
        &correction[end..],
    ];
    let [before, differs, after] = parts.map(escape);
    format!("{before}<b>{differs}</b>{after}")
}

fn length(fact: &NumberFact) -> Option<(usize, usize)> {
    match fact {
        NumberFact::Length { usual, found } => Some((*usual, *found)),
        _ => None,
    }
}

fn tracking_number(texts: &Texts, finding: &Finding) -> Vec<String> {
    let Some(best) = finding.best() else {
        return Vec::new();
    };
    let check = match best.check {
        Check::Passed => texts.html("number-check-passed", &[]),
        Check::Absent => texts.html("number-check-absent", &[]),
        Check::Failed => String::new(),
    };
    let what = texts.html("number-is", &[("name", name(texts, best).into())]);
    let reach = best
        .reach
        .map(|r| texts.html(reach_key(r), &[]))
        .unwrap_or_default();
    let ambiguous = if finding.suggestions.is_empty() {
        String::new()
    } else {
        texts.html("number-ambiguous", &[])
    };
    let mut lines = vec![what, check, reach];
    lines.extend(best.facts.iter().map(|f| fact(texts, f)));
    lines.extend([others(texts, finding), pages(texts, finding), ambiguous]);
    lines
}

/// Other readings that deserve a word, each name once.
fn others(texts: &Texts, finding: &Finding) -> String {
    let Some(best) = finding.best() else {
        return String::new();
    };
    let worth = |r: &&Reading| r.check != Check::Failed && r.confidence >= Confidence::Possible;
    let known = [carrier_name(texts, best.name), issuer(texts, best)];
    let mut names: Vec<String> = Vec::new();
    for reading in finding.readings.iter().skip(1).filter(worth) {
        let name = carrier_name(texts, reading.name);
        if !known.contains(&name) && !names.contains(&name) && names.len() < MOST_OTHERS {
            names.push(name);
        }
    }
    if names.is_empty() {
        String::new()
    } else {
        texts.html("number-others", &[("names", names.join(", ").into())])
    }
}

/// Links to where the number can be looked up; the addresses come from a built-in list.
fn pages(texts: &Texts, finding: &Finding) -> String {
    let pages = finding
        .best()
        .map(|best| tracking_number::pages(best, &finding.text, None))
        .unwrap_or_default();
    let link = |p: &LookupPage| {
        format!(
            "<a href=\"{}\">{}</a>",
            escape(&p.url).replace('"', "&quot;"),
            escape(&carrier_name(texts, p.site))
        )
    };
    let links: Vec<String> = pages.iter().take(MOST_PAGES).map(link).collect();
    if links.is_empty() {
        String::new()
    } else {
        format!("{} {}", texts.html("number-pages", &[]), links.join(" · "))
    }
}

/// What a reading is called: the kind of mail and its country, or the format's name.
fn name(texts: &Texts, reading: &Reading) -> String {
    match reading.mail {
        Some(mail) => {
            let kind = texts.plain(mail_key(mail), &[]);
            texts.plain(
                "number-mail-from",
                &[
                    ("kind", kind.into()),
                    ("issuer", issuer(texts, reading).into()),
                ],
            )
        }
        None => carrier_name(texts, reading.name),
    }
}

/// A carrier's name as people call it in this language, where the locale has one.
pub fn carrier_name(texts: &Texts, name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let key = format!("carrier-{}", words.join("-"));
    if texts.has(&key) {
        texts.plain(&key, &[])
    } else {
        name.to_owned()
    }
}

fn issuer(texts: &Texts, reading: &Reading) -> String {
    match reading.issuer {
        Some(Issuer::Country(code)) => country(texts, code),
        Some(Issuer::Carrier(name) | Issuer::Store(name)) => carrier_name(texts, name),
        None => carrier_name(texts, reading.name),
    }
}

fn country(texts: &Texts, code: &str) -> String {
    let key = format!("country-{code}");
    if texts.has(&key) {
        texts.plain(&key, &[])
    } else {
        code.to_owned()
    }
}

fn fact(texts: &Texts, fact: &NumberFact) -> String {
    match fact {
        NumberFact::LabelMade { year, month, day } => {
            let made =
                chrono::NaiveDate::from_ymd_opt((*year).into(), (*month).into(), (*day).into());
            made.map(|day| {
                texts.html(
                    "number-label-made",
                    &[("day", format::day(texts, day).into())],
                )
            })
            .unwrap_or_default()
        }
        NumberFact::IssuingOffice(office) => texts.html(
            "number-office",
            &[("office", format!("{office:06}").into())],
        ),
        NumberFact::Destination(code) => texts.html(
            "number-destination",
            &[("country", country(texts, code).into())],
        ),
        NumberFact::Forwarder(name) => texts.html("number-forwarder", &[("name", (*name).into())]),
        NumberFact::CheckUndependable | NumberFact::Length { .. } | NumberFact::BuyerDigits(_) => {
            String::new()
        }
    }
}

fn mail_key(mail: Mail) -> &'static str {
    match mail {
        Mail::ParcelPost => "mail-parcel",
        Mail::InsuredParcel => "mail-insured-parcel",
        Mail::Ems => "mail-ems",
        Mail::ECommerce => "mail-ecommerce",
        Mail::TrackedPacket => "mail-tracked-packet",
        Mail::RegisteredPacket => "mail-registered-packet",
        Mail::UntrackedPacket => "mail-untracked-packet",
        Mail::InsuredLetter => "mail-insured-letter",
        Mail::MBag => "mail-mbag",
        Mail::BusinessReply => "mail-business-reply",
        Mail::Bilateral => "mail-bilateral",
        Mail::Unassigned | Mail::Reserved => "mail-unassigned",
    }
}

fn reach_key(reach: Reach) -> &'static str {
    match reach {
        Reach::EndToEnd => "reach-end-to-end",
        Reach::UntilExport => "reach-until-export",
        Reach::SendingCountry => "reach-sending-country",
        Reach::Uncertain => "reach-uncertain",
        Reach::ReplacedLater => "reach-replaced-later",
        Reach::DomesticOnly => "reach-domestic-only",
        Reach::LastMile => "reach-last-mile",
        Reach::StoreOnly => "reach-store-only",
    }
}
