//! Texts as people paste them, and the numbers that must come out.

use tracking_number::{Finding, Verdict, find};

fn numbers(text: &str) -> Vec<Finding> {
    find(text)
        .into_iter()
        .filter(|finding| {
            matches!(
                finding.verdict(),
                Verdict::TrackingNumber | Verdict::Suspect
            )
        })
        .collect()
}

fn texts(text: &str) -> Vec<String> {
    numbers(text)
        .into_iter()
        .map(|finding| finding.text)
        .collect()
}

#[test]
fn separators_and_invisible_characters_do_not_matter() {
    for text in [
        "RR123456785CN",
        "rr123456785cn",
        "RR-123-456-785-CN",
        "RR 123 456 785 CN",
        "RR 1234 5678 5 CN",
        "RR123\u{200b}456785CN",
        "RR123456785\u{ad}CN",
        "Мой код:RR123456785CN.",
        "https://t.17track.net/en#nums=RR123456785CN",
        "(RR123456785CN)",
        "RR12345678SCN",
        "КК123456785СТ",
    ] {
        assert_eq!(texts(text), ["RR123456785CN"], "{text}");
    }
}

#[test]
fn letters_of_another_alphabet_are_understood() {
    assert_eq!(texts("НА123456785НК"), ["HA123456785HK"]);
    let found = &numbers("РР123456785СN")[0];
    assert_eq!(found.text, "RR123456785CN");
    assert!(found.suggestions.contains(&"PP123456785CN".to_owned()));
}

#[test]
fn several_numbers_are_found_in_order() {
    let text = "RR123456785CN\nLP00068434402473\nYT2033912102000480";
    assert_eq!(
        texts(text),
        ["RR123456785CN", "LP00068434402473", "YT2033912102000480"]
    );
}

#[test]
fn a_mistyped_digit_is_suspect_and_the_right_number_is_offered() {
    let found = &find("RR123456786CN")[0];
    assert_eq!(found.verdict(), Verdict::Suspect);
    assert!(found.suggestions.contains(&"RR123456785CN".to_owned()));
}

#[test]
fn what_is_no_code_is_left_alone() {
    for text in [
        "+7 900 000-00-00",
        "89000000000",
        "8 (900) 000-00-00",
        "2024-05-17 12:30",
        "17.05.2024",
        "4111 1111 1111 1111",
        "4111111111111111",
        "1 500 руб.",
        "someone80513392264272@example.com",
        "20240517123000",
        "ПОСЫЛКА",
        "PACKAGE",
        "",
    ] {
        assert_eq!(find(text), [], "{text}");
    }
}
