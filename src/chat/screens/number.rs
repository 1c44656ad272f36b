//! Explains a number that was found in a text: what it is, whether it can be right, what that means.

use crate::chat::callback::Press;
use crate::chat::input::numbers;
use crate::locale::{Texts, escape};
use crate::model::Keyboard;
use tracking_number::{
    Check, Confidence, Finding, Issuer, LookupPage, Mail, NumberFact, Reach, Reading, Verdict,
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
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// Buttons that put a number, or what it was probably meant to be, into the order that is being talked about.
pub fn use_buttons(texts: &Texts, finding: &Finding) -> Keyboard {
    let numbers = finding.suggestions.iter().chain([&finding.text]);
    let button = |number: &String| {
        let label = texts.plain("button-use-number", &[("number", number.as_str().into())]);
        Press::Use(number.clone()).button(label)
    };
    numbers.map(button).map(|button| vec![button]).collect()
}

/// The explanation of a number of which nothing is known.
pub fn unknown(texts: &Texts, number: &str) -> String {
    let head = texts.html("number-head", &[("number", number.into())]);
    format!("{head}\n{}", texts.html("number-unknown", &[]))
}

/// What a number is, in a few words, for the card; empty if nothing is known of it.
pub fn kind(texts: &Texts, number: &str) -> String {
    let found = numbers::find(number);
    found
        .first()
        .and_then(Finding::best)
        .map(|best| name(texts, best))
        .unwrap_or_default()
}

/// What a number tells, without the pages where it can be looked up; empty if nothing is known of it.
pub fn facts(texts: &Texts, number: &str) -> String {
    let found = numbers::find(number);
    let known = found
        .first()
        .filter(|finding| finding.verdict() != Verdict::Unknown);
    let Some(best) = known.and_then(Finding::best) else {
        return String::new();
    };
    let reach = best.reach.map(|reach| texts.html(reach_key(reach), &[]));
    let lines = [
        Some(texts.html("number-head", &[("number", number.into())])),
        Some(texts.html("number-is", &[("name", name(texts, best).into())])),
        reach,
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn order_number(texts: &Texts, finding: &Finding) -> Vec<String> {
    let Some(best) = finding.best() else {
        return Vec::new();
    };
    vec![
        texts.html("number-is-order", &[("store", issuer(texts, best).into())]),
        texts.html("number-where", &[]),
    ]
}

fn suspect(texts: &Texts, finding: &Finding) -> Vec<String> {
    let Some(best) = finding.best() else {
        return Vec::new();
    };
    let doubtful = best.facts.contains(&NumberFact::CheckUndependable);
    let verdict = match best.facts.iter().find_map(length) {
        Some((usual, found)) => texts.html(
            "number-wrong-length",
            &[("usual", usual.into()), ("found", found.into())],
        ),
        None if doubtful => texts.html("number-check-undependable", &[]),
        None => texts.html("number-mistyped", &[]),
    };
    let next = if finding.suggestions.is_empty() {
        "number-copy-again"
    } else {
        "number-suggestions"
    };
    vec![
        texts.html("number-looks-like", &[("name", name(texts, best).into())]),
        verdict,
        texts.html(next, &[]),
    ]
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
    let mut names: Vec<&str> = Vec::new();
    for reading in finding.readings.iter().skip(1).filter(worth) {
        let known = [best.name, &issuer(texts, best)].contains(&reading.name)
            || names.contains(&reading.name);
        if !known && names.len() < MOST_OTHERS {
            names.push(reading.name);
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
            escape(p.site)
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
        None => reading.name.to_owned(),
    }
}

fn issuer(texts: &Texts, reading: &Reading) -> String {
    match reading.issuer {
        Some(Issuer::Country(code)) => country(texts, code),
        Some(Issuer::Carrier(name) | Issuer::Store(name)) => name.to_owned(),
        None => reading.name.to_owned(),
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
                    &[("day", crate::chat::screens::format::day(texts, day).into())],
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
    }
}
