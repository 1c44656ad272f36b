//! Published test vectors, right and wrong: `published.tsv`.

use tracking_number::{Finding, Verdict, examine, find};

/// A row of the table: the format, whether the number is right for it, the number.
fn rows() -> impl Iterator<Item = (&'static str, bool, &'static str)> {
    let lines = include_str!("published.tsv").lines();
    lines.filter(|line| !line.starts_with('#')).map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, kind, number] = columns[..] else {
            panic!("{line:?}");
        };
        (id, kind == "right", number.trim_matches('|'))
    })
}

/// The letters and digits.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Whether a finding is the whole number, unchanged; the ZIP code in a barcode is not part of it.
fn is_whole(finding: &Finding, number: &str) -> bool {
    finding.typed.is_none() && plain(number).ends_with(&plain(&finding.text))
}

#[test]
fn a_right_number_is_read_as_its_format() {
    for (id, _, number) in rows().filter(|(_, right, _)| *right) {
        let found = find(number);
        let [finding] = &found[..] else {
            panic!("{id} {number}: {found:?}");
        };
        assert!(is_whole(finding, number), "{id} {number}: {finding:?}");
        assert_eq!(finding.verdict(), Verdict::TrackingNumber, "{id} {number}");
        let named = finding
            .readings
            .iter()
            .any(|reading| reading.id == id && reading.doubt.is_none());
        assert!(named, "{id} {number}: {finding:?}");
        assert_eq!(examine(number).readings, finding.readings, "{id} {number}");
    }
}

/// A number that is wrong for a format may be right for another of the same carrier: then it stands among the right ones, too.
#[test]
fn a_wrong_number_is_not_read_as_that_format() {
    let right: Vec<&str> = rows()
        .filter(|(_, right, _)| *right)
        .map(|(_, _, number)| number)
        .collect();
    for (id, _, number) in rows().filter(|(_, right, _)| !*right) {
        if right.contains(&number) {
            continue;
        }
        for finding in find(number) {
            let sure = finding.verdict() == Verdict::TrackingNumber;
            let named = finding
                .readings
                .iter()
                .any(|reading| reading.id == id && reading.doubt.is_none());
            assert!(!(sure && named), "{id} {number}: {finding:?}");
        }
    }
}

#[test]
fn the_table_is_whole() {
    let count = |wanted: bool| rows().filter(|(_, right, _)| *right == wanted).count();
    assert_eq!((count(true), count(false)), (192, 88));
}
