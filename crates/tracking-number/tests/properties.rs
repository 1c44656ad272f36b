//! What must hold for any text and any number.

use proptest::prelude::*;
use tracking_number::{Check, Verdict, compact, find, pages};

/// The check digit of an international postal number, written anew from its description.
fn postal_check(serial: &str) -> u32 {
    let weights = [8, 6, 4, 2, 3, 5, 9, 7];
    let digits = serial.chars().filter_map(|digit| digit.to_digit(10));
    match 11
        - digits
            .zip(weights)
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
            % 11
    {
        10 => 0,
        11 => 5,
        other => other,
    }
}

fn postal_number() -> impl Strategy<Value = String> {
    let letters = prop::sample::select(vec!["RR", "RB", "LV", "UA", "CP", "EE", "VR", "HA"]);
    let country = prop::sample::select(vec!["CN", "HK", "SG", "LV", "RU", "GB", "TW", "YP"]);
    (letters, "[0-9]{8}", country).prop_map(|(letters, serial, country)| {
        format!("{letters}{serial}{}{country}", postal_check(&serial))
    })
}

fn known_number() -> impl Strategy<Value = String> {
    prop_oneof![
        postal_number(),
        "LP00[0-9]{12}",
        "YT2[0-9]{15}",
        "WNBAA[0-9]{10}YQ",
        "SYUS[0-9]{9}",
        "MT[0-9]{17}",
    ]
}

/// A bank card's number with a right check digit.
fn card() -> impl Strategy<Value = String> {
    let beginning = prop::sample::select(vec![
        "4276", "5106", "5555", "2202", "2221", "6011", "3530", "8600",
    ]);
    (beginning, "[0-9]{11}").prop_map(|(beginning, rest)| {
        let digits = format!("{beginning}{rest}");
        let doubled = digits.bytes().rev().enumerate().map(|(at, byte)| {
            let value = u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 };
            value / 10 + value % 10
        });
        let check = (10 - doubled.sum::<u32>() % 10) % 10;
        format!("{digits}{check}")
    })
}

/// What people write around a number, without a digit in it.
fn around() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        " ",
        "\n",
        ", ",
        "; ",
        " — ",
        ": ",
        " трек: ",
        "\nМой код: ",
        " and then ",
        " (",
        ") ",
        "\" ",
        " https://example.com/#nums=",
        " цена 1 500 руб. ",
        " +7 900 000-00-00, ",
        " 17.05.2026, ",
        " 4111 1111 1111 1111; ",
        " 12:30 / ",
    ])
    .prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        let mut end = 0;
        for finding in find(&text) {
            prop_assert!(finding.place.start >= end);
            end = finding.place.end;
            prop_assert!(text.get(finding.place.clone()).is_some());
        }
    }

    #[test]
    fn any_text_of_codes_parts_is_read_without_a_panic(
        parts in prop::collection::vec(
            prop_oneof!["[A-Z]{1,5}", "[0-9]{1,20}", "[ .,;:_+()@%/-]{1,3}", "[А-Я]{1,4}", "[\u{200b}\u{ad}\u{ff10}-\u{ff19}]"],
            0..30,
        )
    ) {
        for finding in find(&parts.concat()) {
            prop_assert!(!finding.suggestions.contains(&finding.text));
        }
    }

    #[test]
    fn normalising_twice_is_normalising_once(text in any::<String>()) {
        let once = compact(&text);
        prop_assert_eq!(compact(&once), once);
    }

    #[test]
    fn exactly_the_numbers_in_a_text_are_found(
        numbers in prop::collection::vec((around(), known_number()), 0..5),
        last in around(),
    ) {
        let text: String = numbers.iter().map(|(before, number)| before.clone() + number).collect();
        let found: Vec<String> = find(&(text + &last)).into_iter().map(|finding| finding.text).collect();
        let expected: Vec<String> = numbers.into_iter().map(|(_, number)| number).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn groups_and_invisible_characters_change_nothing(
        number in postal_number(),
        gap in prop::sample::select(vec![" ", "-", "\u{a0}", "\u{200b}", "\u{ad}", " - "]),
    ) {
        let parts = [&number[..2], &number[2..5], &number[5..8], &number[8..11], &number[11..]];
        let found = find(&parts.join(gap));
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(&found[0].text, &number);
        prop_assert_eq!(found[0].verdict(), Verdict::TrackingNumber);
    }

    #[test]
    fn a_letter_typed_for_a_digit_is_put_right(number in postal_number(), at in 2..11_usize) {
        let alike = match number.as_bytes()[at] {
            b'0' => 'O',
            b'1' => 'I',
            b'5' => 'S',
            b'8' => 'B',
            other => char::from(other),
        };
        let mut mistyped = number.clone();
        mistyped.replace_range(at..=at, &alike.to_string());
        let found = find(&mistyped);
        prop_assert_eq!(&found[0].text, &number);
    }

    #[test]
    fn a_bank_card_is_never_repeated(
        card in card(),
        gap in prop::sample::select(vec!["", " ", "-", "\u{a0}"]),
        before in prop::sample::select(vec!["", "карта ", "my card: ", "RR123456785CN, "]),
        after in prop::sample::select(vec!["", " 12/27", ", 1 500 руб.", "\n8 900 123-45-67"]),
    ) {
        let groups: Vec<&str> = (0..4).map(|at| &card[at * 4..at * 4 + 4]).collect();
        let text = format!("{before}{}{after}", groups.join(gap));
        for finding in find(&text) {
            prop_assert_eq!(finding.text, "RR123456785CN");
        }
    }

    #[test]
    fn pages_are_https_and_hold_nothing_that_needs_encoding(number in known_number(), country in "[A-Za-z]{2}") {
        let found = find(&number);
        for page in pages(&found[0].readings[0], &found[0].text, Some(&country)) {
            prop_assert!(page.url.starts_with("https://"));
            prop_assert_eq!(page.filled_in, page.url.contains(&number));
        }
    }
}

/// The check digit maps two remainders to 0 and two to 5, so it sees about 98 of 100 changed digits.
#[test]
fn a_changed_digit_is_flagged_as_often_as_the_check_allows() {
    let (mut tried, mut flagged) = (0, 0);
    for seed in 0..400_u32 {
        let serial = format!("{:08}", seed * 7_919_357 % 100_000_000);
        let number = format!("RR{serial}{}CN", postal_check(&serial));
        for at in 2..11 {
            for digit in (b'0'..=b'9').filter(|digit| *digit != number.as_bytes()[at]) {
                let mut changed = number.clone();
                changed.replace_range(at..=at, &char::from(digit).to_string());
                let finding = &find(&changed)[0];
                tried += 1;
                let failed = finding.readings[0].check == Check::Failed;
                assert_eq!(failed, finding.verdict() == Verdict::Suspect);
                flagged += u32::from(failed);
            }
        }
    }
    assert!(flagged * 100 >= tried * 98, "{flagged} of {tried}");
}
