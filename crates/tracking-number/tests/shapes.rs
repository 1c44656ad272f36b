//! Every shape that is published, here or elsewhere, filled with letters and digits by chance: what is found in a number is what was
//! typed.

use tracking_number::{Finding, Verdict, examine, find};

/// How many numbers of each shape.
const OF_EACH: u32 = 1_000;

/// Shapes of carriers and shops that no format here has, or only by chance: their numbers must stay as they are, too.
const FOREIGN: &[&str] = &[
    "@@@##########",
    "@@@@#########",
    "@@@@@########",
    "@@##########@",
    "@@########@@",
    "@#############",
    "@###@########",
    "##@##########",
    "##############@@",
    "@@@#######@@",
    "@@@@@@##########",
    "A000@#@#@#",
    "##@@@@@@@",
    "@@@@@#########@",
    "#@#@#@#@#@#@#@#@",
    "@@@###########",
    "??????????????",
    "????????????????",
    "##@@@########",
];

/// Numbers by chance, always the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    /// A number of a shape in the README's notation, with the place before a `+` not repeated.
    fn number(&mut self, shape: &str) -> String {
        let places = shape.chars().filter(|place| *place != '+');
        places
            .map(|place| match place {
                '#' => self.digit(),
                '@' => self.letter(),
                '?' if self.below(2) == 0 => self.digit(),
                '?' => self.letter(),
                own => own,
            })
            .collect()
    }

    fn digit(&mut self) -> char {
        char::from(b'0' + self.below(10) as u8)
    }

    fn letter(&mut self) -> char {
        char::from(b'A' + self.below(26) as u8)
    }
}

/// The shapes in the README's tables, with the names of their formats.
fn published() -> Vec<(&'static str, &'static str)> {
    let rows = include_str!("../README.md")
        .lines()
        .filter(|line| line.starts_with("| "));
    let mut shapes = Vec::new();
    for row in rows {
        let columns: Vec<&str> = row.split(" | ").collect();
        let [_, id, cells, ..] = columns[..] else {
            continue;
        };
        let parts = cells.split('`').skip(1).step_by(2);
        shapes.extend(parts.map(|shape| (id.trim_matches('`'), shape)));
    }
    shapes.retain(|(id, shape)| *id != "id" && shape.len() > 3);
    shapes
}

/// Whether a finding has the number as it was typed: without its dashes, or the ZIP code that a barcode has before it.
fn is_as_typed(finding: &Finding, number: &str) -> bool {
    let plain = |text: &str| text.replace('-', "");
    finding.typed.is_none() && plain(number).ends_with(&plain(&finding.text))
}

#[test]
fn nothing_typed_is_changed_whatever_the_shape() {
    let mut chance = Chance(7);
    let published = published();
    assert!(published.len() > 150, "{}", published.len());
    for (id, shape) in published {
        for _ in 0..OF_EACH {
            let number = chance.number(shape);
            for finding in find(&number) {
                assert!(is_as_typed(&finding, &number), "{id} {number}: {finding:?}");
            }
        }
    }
}

/// Where a known beginning speaks for it, a letter may be put right by chance; what was typed is said then.
#[test]
fn numbers_of_unknown_carriers_are_hardly_ever_changed() {
    let mut chance = Chance(8);
    for shape in FOREIGN {
        let mut changed = 0;
        for _ in 0..OF_EACH {
            let number = chance.number(shape);
            for finding in find(&number)
                .iter()
                .filter(|finding| !is_as_typed(finding, &number))
            {
                changed += 1;
                assert_eq!(finding.typed, Some(number.clone()), "{shape}: {finding:?}");
            }
        }
        assert!(changed <= OF_EACH / 500, "{shape}: {changed}");
    }
}

/// What is stored later, typed again in any manner, has the same verdict.
#[test]
fn a_number_has_one_verdict_however_it_is_typed() {
    let mut chance = Chance(11);
    for (id, shape) in published() {
        for _ in 0..200 {
            let number = chance.number(shape);
            let examined = examine(&number);
            let again = examine(&examined.text);
            assert_eq!(examined.verdict(), again.verdict(), "{id} {number}");
            assert_eq!(examined.readings, again.readings, "{id} {number}");
            if id == "joom-order" && number.bytes().all(|byte| byte.is_ascii_uppercase()) {
                continue; // Small letters alone are a word.
            }
            let small = examine(&format!(" {} ", number.to_lowercase()));
            assert_eq!(small.verdict(), examined.verdict(), "{id} {number}");
            assert_eq!(small.text, examined.text, "{id} {number}");
            if let [found] = &find(&number)[..] {
                assert_eq!(found.verdict(), examined.verdict(), "{id} {number}");
            }
        }
    }
}

/// What was put right keeps what was typed beside it, and what is offered is another number.
#[test]
fn what_is_put_right_says_what_was_typed() {
    let mut chance = Chance(13);
    let mut put_right = 0;
    for (id, shape) in published() {
        for _ in 0..300 {
            let mut number: Vec<char> = chance.number(shape).chars().collect();
            let at = chance.below(number.len() as u64) as usize;
            number[at] = match number[at] {
                '0' => 'O',
                '1' => 'I',
                '5' => 'S',
                '8' => 'B',
                other => other,
            };
            let number: String = number.into_iter().collect();
            for finding in &find(&number) {
                assert!(
                    !finding.suggestions.contains(&finding.text),
                    "{id} {number}"
                );
                match &finding.typed {
                    None => assert!(is_as_typed(finding, &number), "{id} {number}: {finding:?}"),
                    Some(typed) => {
                        assert_eq!(*typed, number.replace('-', ""), "{id} {number}");
                        assert_ne!(finding.verdict(), Verdict::Unknown, "{id} {number}");
                        put_right += 1;
                    }
                }
            }
        }
    }
    assert!(put_right > 100, "{put_right}");
}

/// However many of them pass the test of bank cards: digits behind letters are a number's, unless they are few enough for a document.
#[test]
fn long_digits_of_a_number_with_letters_are_explained() {
    let mut chance = Chance(17);
    let with_letters =
        |shape: &str| shape.contains(|place: char| place.is_ascii_uppercase() || place == '@');
    for (id, shape) in published() {
        if !with_letters(shape) {
            continue;
        }
        for _ in 0..1_000 {
            let number = chance.number(shape);
            let mut start = 0;
            for run in number.split(|letter: char| !letter.is_ascii_digit()) {
                let digits = start..start + run.len();
                start = digits.end + 1;
                let explained = find(&number)
                    .iter()
                    .any(|finding| finding.explains(&digits));
                assert!(run.len() < 13 || explained, "{id} {number}");
            }
        }
    }
}

/// A part of a number that is written in groups is not the number: it is read whole, or hardly ever at all.
#[test]
fn a_number_in_groups_is_not_cut() {
    let mut chance = Chance(19);
    let (mut tried, mut cut) = (0, Vec::new());
    for (id, shape) in published() {
        if shape.contains('-') {
            continue;
        }
        for _ in 0..100 {
            let number = chance.number(shape);
            let mut rest = number.as_str();
            let mut groups = Vec::new();
            while !rest.is_empty() {
                let (group, after) = rest.split_at(rest.len().min(2 + chance.below(4) as usize));
                groups.push(group);
                rest = after;
            }
            tried += 1;
            let found = find(&groups.join(" "));
            let whole = |finding: &Finding| finding.text == number || number.starts_with("420");
            if !found.iter().all(whole) {
                cut.push(format!("{id} {number}: {found:?}"));
            }
        }
    }
    assert!(
        cut.len() * 200 <= tried,
        "{} of {tried}: {:?}",
        cut.len(),
        cut.first()
    );
}
