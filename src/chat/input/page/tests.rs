//! Reads the texts in `cases/`: pages, e-mails and sentences, each below the facts that it tells.

use super::super::PossibleDay;
use super::super::languages::reading_for;
use super::*;
use crate::zones::Zone;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A Thursday.
const NOW: &str = "2026-11-26T12:00:00Z";

fn writer() -> Writer {
    Writer {
        now: NOW.parse().unwrap(),
        zone: Zone::UTC,
        order: None,
    }
}

/// The facts of a text by the name of their kind; several readings are parted by bars.
pub(in crate::chat::input) fn told(facts: &PageFacts) -> BTreeMap<String, String> {
    let days = |days: &[PossibleDay]| days.iter().map(|day| day.day.to_string()).collect();
    let moment = |at: DateTime<Utc>| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let ends = facts.protection_end.iter().map(|end| moment(end.at));
    let flag = |is: bool| is.then(|| "yes".to_owned()).into_iter().collect();
    let rows: [(&str, Vec<String>); 23] = [
        ("store", facts.store.clone().into_iter().collect()),
        (
            "number",
            facts.numbers.iter().map(|n| n.text.clone()).collect(),
        ),
        ("order", facts.order_number.clone().into_iter().collect()),
        ("shipped", days(&facts.shipped)),
        ("paid", days(&facts.paid)),
        ("delivered", days(&facts.delivered)),
        ("disputed", days(&facts.disputed)),
        ("expected", days(&facts.expected)),
        ("protection_end", ends.collect()),
        ("protection_ended", flag(facts.protection_ended)),
        ("not_shipped", flag(facts.not_shipped)),
        ("unpaid", flag(facts.unpaid)),
        ("amount", facts.amount.clone().into_iter().collect()),
        ("goods", facts.goods.clone().into_iter().collect()),
        (
            "tracking",
            facts.tracking.iter().map(|t| format!("{t:?}")).collect(),
        ),
        ("says_delivered", flag(facts.says_delivered)),
        (
            "frozen_since",
            facts
                .frozen_since
                .iter()
                .map(|day| day.to_string())
                .collect(),
        ),
        ("not_received", flag(facts.not_received)),
        ("no_number", flag(facts.no_number)),
        (
            "payment",
            facts.payment.iter().map(|p| format!("{p:?}")).collect(),
        ),
        ("ship_by", days(&facts.ship_by)),
        ("in_dispute", flag(facts.in_dispute)),
        ("store_name", facts.store_name.clone().into_iter().collect()),
    ];
    rows.into_iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(kind, values)| (kind.to_owned(), values.join(" | ")))
        .collect()
}

struct Case {
    name: String,
    expected: BTreeMap<String, String>,
    text: String,
}

fn cases() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/chat/input/page/cases");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(case).collect()
}

fn case(path: &PathBuf) -> Case {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let file = std::fs::read_to_string(path).unwrap();
    let (head, text) = file
        .split_once("---\n")
        .unwrap_or_else(|| panic!("{name}: no head"));
    let rows = head.lines().map(|line| {
        let (key, value) = line
            .split_once(": ")
            .unwrap_or_else(|| panic!("{name}: {line}"));
        (key.to_owned(), value.to_owned())
    });
    let expected = rows.collect();
    Case {
        name,
        expected,
        text: text.to_owned(),
    }
}

/// How often a kind of fact was read right, read in several ways, not read, and read wrongly.
#[derive(Default)]
struct Score {
    right: u32,
    asked: u32,
    missing: u32,
    wrong: u32,
}

#[test]
fn every_text_tells_its_facts() {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut faults = Vec::new();
    for case in cases() {
        let read = told(&page_facts(&case.text, &writer()));
        let kinds = case.expected.keys().chain(read.keys());
        for kind in kinds.collect::<std::collections::BTreeSet<_>>() {
            let score = scores.entry(kind.clone()).or_default();
            match (case.expected.get(kind), read.get(kind)) {
                (Some(expected), Some(read)) if expected == read && !read.contains(" | ") => {
                    score.right += 1;
                }
                (Some(expected), Some(read)) if expected == read => match &kind[..] {
                    "number" => score.right += 1,
                    _ => score.asked += 1,
                },
                (Some(expected), None) => {
                    score.missing += 1;
                    faults.push(format!("{}: {kind} is missing: {expected}", case.name));
                }
                (expected, read) => {
                    score.wrong += 1;
                    faults.push(format!(
                        "{}: {kind} is {read:?}, not {expected:?}",
                        case.name
                    ));
                }
            }
        }
    }
    for (kind, score) in scores {
        let Score {
            right,
            asked,
            missing,
            wrong,
        } = score;
        println!(
            "{kind:17} right {right:3}  asked {asked:2}  missing {missing:2}  wrong {wrong:2}"
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// First messages as worried people write them, a line each: the language, the text, its facts.
#[test]
fn first_messages_tell_their_facts() {
    let mut wrong = Vec::new();
    for row in include_str!("first_messages.tsv").lines() {
        let mut cells = row.split('\t');
        let (Some(language), Some(text), Some(expected)) =
            (cells.next(), cells.next(), cells.next())
        else {
            panic!("{row}");
        };
        let facts = reading_for(language, || page_facts(text, &writer()));
        let read: Vec<String> = told(&facts)
            .into_iter()
            .map(|(kind, value)| format!("{kind}={value}"))
            .collect();
        let read = read.join("; ");
        if read != expected {
            wrong.push(format!("{text}\n  {read}\n  {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts made of labels, days, numbers and what parts them.
fn any_page() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let words = vec![
        "Shipped",
        "Order date",
        "Delivered",
        "Buyer protection",
        "Защита покупателя",
        "Оплачен",
        "Итого",
        "Total",
        "Estimated delivery",
        "I ordered",
        "купил",
        "на али",
        "from temu",
        "From:",
        "Sent:",
        "Дата:",
        "not",
        "если",
        "closed",
        "12 Nov",
        "11/05",
        "11/13/2026",
        "2026-11-12",
        "56 days 18 hours",
        "ago",
        "осталось",
        "12d:4h:33m",
        "-",
        "–",
        "until",
        "before",
        "US $12.50",
        "1 299 ₽",
        "€",
        "RR123456785CN",
        "LP00068434402473",
        "8199633578334590",
        "108-9223429-1685032",
        "aliexpress.com",
        "Color:",
        "Item:",
        "phone case",
        "In transit",
        "ничего не видно",
        "\t",
        "\n",
        "\n",
        ":",
        ",",
        ".",
        "(",
        "|",
        "\u{301}",
        "é",
        "📦",
    ];
    let piece = (
        prop::sample::select(words),
        prop::sample::select(vec!["", " ", " ", "\n", "\t", "   "]),
    );
    prop::collection::vec(piece, 0..60).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(word, gap)| [word, gap])
            .collect()
    })
}

proptest::proptest! {
    #[test]
    fn any_text_is_taken(text in proptest::prelude::any::<String>()) {
        let _ = page_facts(&text, &writer());
    }

    #[test]
    fn what_any_page_tells_goes_together(text in any_page()) {
        let facts = page_facts(&text, &writer());
        for days in [&facts.paid, &facts.shipped, &facts.delivered, &facts.expected] {
            proptest::prop_assert!(days.len() <= 2);
        }
        proptest::prop_assert!(!facts.protection_ended || facts.protection_end.is_empty());
    }
}
