//! Texts as people paste them, and the numbers that must come out.

use tracking_number::{Doubt, Finding, Verdict, find};

/// The tracking numbers of a text, also the probably mistyped.
fn numbers(text: &str) -> Vec<Finding> {
    let wanted = |finding: &Finding| {
        matches!(
            finding.verdict(),
            Verdict::TrackingNumber | Verdict::Suspect
        )
    };
    find(text).into_iter().filter(wanted).collect()
}

fn texts(text: &str) -> Vec<String> {
    let texts = numbers(text).into_iter().map(|finding| finding.text);
    texts.collect()
}

#[test]
fn separators_and_invisible_characters_do_not_matter() {
    for text in [
        "RR123456785CN",
        "rr123456785cn",
        "rr 123 456 785 cn",
        "RR-123-456-785-CN",
        "RR–123–456–785–CN",
        "RR.123.456.785.CN",
        "RR 123 456 785 CN",
        "RR 1234 5678 5 CN",
        "RR\t123456785\tCN",
        "RR\u{a0}123\u{a0}456\u{a0}785\u{a0}CN",
        "R R 1 2 3 4 5 6 7 8 5 C N",
        "RR 123 456\n785 CN",
        "RR/123456785/CN",
        "RR 123456785/CN",
        "RR123\u{200b}456785CN",
        "RR123456785\u{ad}CN",
        "\u{feff}RR123456785CN\u{200e}",
        "ＲＲ１２３４５６７８５ＣＮ",
    ] {
        assert_eq!(texts(text), ["RR123456785CN"], "{text:?}");
    }
}

#[test]
fn what_stands_around_a_number_does_not_matter() {
    for text in [
        "Мой код:RR123456785CN.",
        "(RR123456785CN)",
        "«RR123456785CN»",
        "<b>RR123456785CN</b>",
        "Трек №RR123456785CN📦",
        "#RR123456785CN",
        "1) RR123456785CN, 1 299,00 ₽",
        "12.99 RR123456785CN 1500",
        "{\"track\":\"RR123456785CN\",\"id\":17}",
        "ТРЕКRR123456785CN",
        "RR123456785CNотправлен",
        "someone@example.com RR123456785CN +7 900 000-00-00",
        "17.05.2026 12:30 RR123456785CN 4111 1111 1111 1111",
        "заказ 8199633578334590, трек RR123456785CN",
        "ORDER RR 123 456 785 CN",
        "from SG RR 123 456 785 CN to RU 101000",
    ] {
        assert_eq!(texts(text), ["RR123456785CN"], "{text:?}");
    }
}

#[test]
fn a_link_holds_its_numbers() {
    for text in [
        "https://t.17track.net/en#nums=RR123456785CN",
        "https://www.pochta.ru/tracking#RR123456785CN",
        "https://parcelsapp.com/en/tracking/RR123456785CN",
        "https://track24.ru/?code=RR123456785CN&from=1",
        "https://example.com/?code=RR%20123%20456%20785%20CN",
        "https://example.com/?code=RR+123456785+CN",
        "https://www.aliexpress.com/item/1005001234567890.html RR123456785CN",
    ] {
        assert_eq!(texts(text), ["RR123456785CN"], "{text:?}");
    }
    let two = "https://t.17track.net/en#nums=RR123456785CN%2CLP00068434402473";
    assert_eq!(texts(two), ["RR123456785CN", "LP00068434402473"]);
}

#[test]
fn several_numbers_are_found_in_order() {
    let expected = ["RR123456785CN", "LP00068434402473", "YT2033912102000480"];
    for gap in ["\n", " ", ", ", ";", "/", " - ", "-", "_", "|", "\r\n\r\n"] {
        assert_eq!(texts(&expected.join(gap)), expected, "{gap:?}");
    }
    let glued = "RR123456785CNRR473124829GB";
    assert_eq!(texts(glued), ["RR123456785CN", "RR473124829GB"]);
    let digits = "80513392264272 12907591218904\n10881378073059";
    assert_eq!(
        texts(digits),
        ["80513392264272", "12907591218904", "10881378073059"]
    );
}

#[test]
fn numbers_in_groups_are_put_together() {
    for (text, number) in [
        ("805133 92 26427 2", "80513392264272"),
        ("20 4511 3682 0411", "20451136820411"),
        ("1Z 999 AA1 01 2345 6784", "1Z999AA10123456784"),
        ("9400 1112 0108 0805 4830 16", "9400111201080805483016"),
        ("LP 00068434402473", "LP00068434402473"),
        ("LP 0006 8434 4024 73", "LP00068434402473"),
        ("YT 20339 12102 000480", "YT2033912102000480"),
        ("4PX 3001531337983 CN", "4PX3001531337983CN"),
        ("(00)340434498939362090", "00340434498939362090"),
        ("(00) 3 4043449 893936209 0", "00340434498939362090"),
        ("420 53704 9200190333885202055737", "9200190333885202055737"),
        ("420537049200190333885202055737", "9200190333885202055737"),
        ("643400 489231 636126 555740", "643400489231636126555740"),
    ] {
        assert_eq!(texts(text), [number], "{text:?}");
    }
}

#[test]
fn letters_typed_for_digits_are_put_right() {
    for (text, number) in [
        ("RR12345678SCN", "RR123456785CN"),
        ("RRI23456785CN", "RR123456785CN"),
        ("RR12345G785CN", "RR123456785CN"),
        ("LPOOO68434402473", "LP00068434402473"),
        ("LP OOO68434402473", "LP00068434402473"),
    ] {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].text, number, "{text}");
        let typed: String = text.split(' ').collect();
        assert_eq!(found[0].typed, Some(typed), "{text}");
    }
}

#[test]
fn a_weak_check_offers_and_does_not_change() {
    for (text, doubt, meant) in [
        ("8O513392264272", Doubt::LetterForDigit, "80513392264272"),
        ("RB123456785CB", Doubt::NoSuchCountry, "RB123456785CN"),
        ("RB123456785XX", Doubt::NoSuchCountry, "RB123456785MX"),
        ("RB123456785QQ", Doubt::NoSuchCountry, "RB123456785QA"),
        ("OF019481896", Doubt::CountryMissing, "OF019481896BR"),
        ("RB123456785", Doubt::CountryMissing, "RB123456785CN"),
        ("RB123456786CN", Doubt::CheckDigit, "RB123456785CN"),
        ("LP000684344024733", Doubt::Length, "LP00068434402473"),
    ] {
        let found = &find(text)[0];
        assert_eq!(found.text, text);
        assert_eq!(found.doubt(), Some(doubt), "{text}");
        assert!(
            found.suggestions.contains(&meant.to_owned()),
            "{text}: {:?}",
            found.suggestions
        );
    }
}

#[test]
fn letters_of_another_alphabet_are_understood() {
    for (text, number) in [
        ("НА123456785НК", "HA123456785HK"),
        ("RR123456785СN", "RR123456785CN"),
        ("RR 123456785 СN", "RR123456785CN"),
        ("РР 123 456 785 СN", "RR123456785CN"),
        ("рр123456785цн", "RR123456785CN"),
        ("КК123456785СТ", "RR123456785CN"),
        ("ЛП00068434402473", "LP00068434402473"),
        ("дз00068434402473", "LP00068434402473"),
        ("УТ2033912102000480", "YT2033912102000480"),
        ("НЕ2033912102000480", "YT2033912102000480"),
    ] {
        assert_eq!(texts(text), [number], "{text:?}");
    }
}

#[test]
fn of_two_ways_to_read_a_letter_the_other_is_offered() {
    let found = &numbers("РР123456785СN")[0];
    assert_eq!(found.text, "RR123456785CN");
    assert_eq!(found.suggestions, ["PP123456785CN", "RR123456785SN"]);
}

#[test]
fn what_needs_two_ways_to_read_letters_is_offered_last() {
    for (text, first, one_way, two_ways) in [
        (
            "РР123456785СН",
            "RR123456785CN",
            &["RR123456785SN", "PP123456785CH"][..],
            &["PP123456785CN", "RR123456785CH", "RR123456785SH"][..],
        ),
        (
            "РВ123456785НК",
            "RB123456785HK",
            &["PB123456785HK"],
            &["RV123456785HK", "PV123456785HK"],
        ),
        (
            "ру123456785сн",
            "RY123456785CN",
            &["RU123456785SN", "PY123456785CH"],
            &["RU123456785CN", "PY123456785CN", "RY123456785CH"],
        ),
    ] {
        let found = &numbers(text)[0];
        assert_eq!(found.text, first, "{text}");
        assert_eq!(found.suggestions, [one_way, two_ways].concat(), "{text}");
    }
}

/// Where a slash may as well part the page's address, or the check digit says nothing for it, it parts.
#[test]
fn a_slash_joins_only_a_postal_number_in_capitals_that_passes() {
    assert_eq!(texts("Трек: RR/123456785/CN."), ["RR123456785CN"]);
    let two = "RR/123456785/CN, LP00068434402473";
    assert_eq!(texts(two), ["RR123456785CN", "LP00068434402473"]);
    for text in [
        "RR/123456786/CN",
        "rr/123456785/cn",
        "https://example.com/RR/123456785/CN",
        "RR/123456785/CN/1",
        "RR/123456785",
        "123456785/CN",
        "17/05/2026",
        "US/123456789/IN",
    ] {
        assert_eq!(texts(text), [""; 0], "{text}");
    }
}

#[test]
fn a_mistyped_digit_is_suspect_and_the_right_number_is_offered() {
    for text in [
        "RR123456786CN",
        "RR 123 456 786 CN",
        "ORDER RR 123 456 786 CN",
    ] {
        let found = &find(text)[0];
        assert_eq!(found.verdict(), Verdict::Suspect);
        assert_eq!(found.text, "RR123456786CN");
        assert!(found.suggestions.contains(&"RR123456785CN".to_owned()));
    }
}

#[test]
fn a_mistyped_number_in_small_letters_and_groups_is_suspect() {
    for (text, number) in [
        ("rr 123 456 786 cn", "RR123456786CN"),
        ("rr123 456 786cn", "RR123456786CN"),
        ("rr 123 456 786cn", "RR123456786CN"),
        ("rr123456786 cn", "RR123456786CN"),
        ("rr 123456786 cn", "RR123456786CN"),
        ("rr 1234 5678 6 cn", "RR123456786CN"),
        ("rr 12 34 56 78 6 cn", "RR123456786CN"),
        ("Rr-123-456-786-Cn", "RR123456786CN"),
        ("Rr 123 456 786 CN", "RR123456786CN"),
        ("RR 123 456 786 cn", "RR123456786CN"),
        ("my number is rr 123 456 786 cn please", "RR123456786CN"),
        ("мой номер rr 123 456 786 cn, где он?", "RR123456786CN"),
        ("трек:rr 123 456 786 cn.", "RR123456786CN"),
        ("from cn to us rr 123 456 786 cn", "RR123456786CN"),
        ("rr 123 456 786 cn 2 шт", "RR123456786CN"),
        ("ua 123 456 786 yp", "UA123456786YP"),
        ("lv 123 456 786 us", "LV123456786US"),
        ("rm 123 456 786 in", "RM123456786IN"),
        ("um 123 456 786 my", "UM123456786MY"),
        ("la 123 456 786 hk", "LA123456786HK"),
    ] {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].verdict(), Verdict::Suspect, "{text}");
        assert_eq!(found[0].text, number, "{text}");
        assert!(!found[0].suggestions.is_empty(), "{text}");
    }
    let found = &find("my number is rr 123 456 786 cn please")[0];
    assert_eq!(found.place, 13..30);
    assert!(found.suggestions.contains(&"RR123456785CN".to_owned()));
}

#[test]
fn digits_between_small_words_are_no_number() {
    for text in [
        "in 12 345 678 is no",
        "at 123 456 789 in",
        "at 123 456 789 in all",
        "it cost us 123 456 789 in all",
        "call us 123456789 in the morning",
        "he has 123 456 789 in the bank",
        "he 123 456 789 is",
        "up 123 456 789 km",
        "Us 123 456 789 to go",
        "re 123456789 is my order",
        "vs 123 456 789 in 2024",
        "rs 123 456 789 in total",
        "order no 123456789 is late",
        "or 123 456 789 ru",
        "zz 123 456 789 cn",
        "rr 123 456 789 xx",
        "rr 123 456 78 cn",
        "rr 123 456 786, cn",
        "rr 123 456\n786 cn",
        "r 123 456 786 cn",
        "rr 123 456 786 c",
        "shop/rr-123456786-cn",
        "case-for-rr-123456786-cn",
        "https://example.com/en/hp-123456789-cn.html",
        "rr +123 456 786 cn",
        "на 123 456 789 in",
    ] {
        assert_eq!(texts(text), [""; 0], "{text:?}");
    }
}

#[test]
fn a_mistyped_number_in_another_alphabet_is_suspect() {
    for (text, number) in [
        ("РР123456786СН", "RR123456786CN"),
        ("РР12345678СН", "RR12345678CN"),
        ("RR123456785", "RR123456785"),
    ] {
        let found = &find(text)[0];
        assert_eq!(found.verdict(), Verdict::Suspect);
        assert_eq!(found.text, number);
    }
}

#[test]
fn swapped_doubled_and_missing_digits_are_thought_of() {
    for (text, number) in [
        ("RR123465785CN", "RR123456785CN"),
        ("RR1234567855CN", "RR123456785CN"),
        ("RR73124829GB", "RR773124829GB"),
        ("LP000684344024733", "LP00068434402473"),
    ] {
        let found = &find(text)[0];
        assert_eq!(found.verdict(), Verdict::Suspect, "{text}");
        let likely = find(number)[0].verdict() == Verdict::TrackingNumber;
        let offered = found.suggestions.contains(&number.to_owned());
        assert!(offered || !likely, "{text}: {:?}", found.suggestions);
    }
}

#[test]
fn what_is_no_code_is_left_alone() {
    for text in [
        "",
        "ПОСЫЛКА",
        "PACKAGE TRACKING NUMBER",
        "1 500 руб.",
        "US $12.99, 1 299 990",
        "2024-05-17 12:30",
        "17.05.2024",
        "2026-05-17T12:30:00Z",
        "20240517123000",
        "55.755826, 37.617300",
        "192.168.100.100",
        "550e8400-e29b-41d4-a716-446655440000",
        "DE89370400440532013000",
        "RTX4090 iPhone 15 Pro Max 256GB",
        "someone80513392264272@example.com",
        "80513392264272.someone@example.com",
        "@RR123456785CN",
        "00000000000000000000",
        "https://www.aliexpress.com/item/1005001234567890.html",
    ] {
        assert_eq!(find(text), [], "{text:?}");
    }
}

#[test]
fn phone_numbers_and_bank_cards_are_not_repeated() {
    for text in [
        "+7 900 000-00-00",
        "+79000000000",
        "8 (900) 000-00-00",
        "8-900-000-00-00",
        "89000000000",
        "9000000000",
        "тел. 8 900 123 45 67 1500",
        "375 29 123-45-67",
        "00 380 67 123 45 67",
        "380671234567",
        "375291234567",
        "415-555-2671",
        "+1 (415) 555-2671",
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "2200 7008 1234 5678",
        "378282246310005",
        "356938035643809",
        "р/с 40702810400000012345",
    ] {
        assert_eq!(find(text), [], "{text:?}");
    }
}

#[test]
fn ten_digits_like_a_phone_are_read_only_alone_and_if_they_pass() {
    assert_eq!(texts(" 9490966041\n"), ["9490966041"]);
    assert_eq!(texts("позвоните 9490966041"), [""; 0]);
    assert_eq!(texts("9490966042"), [""; 0]);
    assert_eq!(texts("0000000000"), [""; 0]);
}

#[test]
fn what_matches_nothing_known_is_said_to_be_unknown() {
    for text in ["QW12345678E", "QX12345678901234567", "4006381333931"] {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].verdict(), Verdict::Unknown);
    }
}

#[test]
fn the_place_is_that_of_the_whole_number() {
    let text = "Мой код: RR 123 456 785 CN!";
    assert_eq!(&text[find(text)[0].place.clone()], "RR 123 456 785 CN");
}

/// Also where everything looks like the beginning of a code; a square of the length would take hours.
#[test]
fn long_texts_are_read_in_linear_time() {
    for part in [
        "1 ",
        "RR ",
        "А1 ",
        "12 345-6789 ",
        "RR123456786CN ",
        "A1",
        "A1-",
        "A1 ",
        "РР12345678СН ",
        "1637092801,",
        "order 254899580324 ",
        "a 1 2 3 4 5 6 7 8 9 ",
        "9",
        "(00)",
        "@1.",
        "%20",
        "rr 1 ",
        "rr 123 456 786 cn ",
        "RR/123456785/",
    ] {
        let text = part.repeat(100_000 / part.len());
        let start = std::time::Instant::now();
        let _ = find(&text);
        let taken = start.elapsed();
        assert!(taken.as_secs() < 30, "{part:?}: {taken:?}");
    }
}

#[test]
fn every_character_may_stand_for_itself() {
    for (text, number) in [
        (
            " 1 Z 8 V 9 2 A 7 0 3 6 7 2 0 3 0 2 4 ",
            "1Z8V92A70367203024",
        ),
        (
            " Y T 2 2 2 9 5 2 1 2 7 2 1 6 4 4 4 7 ",
            "YT2229521272164447",
        ),
        ("Трек: L P 0 0 0 6 8 4 3 4 4 0 2 4 7 3", "LP00068434402473"),
        (" 0 7 2 0 9 5 6 2 7 6 3 ", "07209562763"),
    ] {
        assert_eq!(texts(text), [number], "{text}");
    }
    assert_eq!(find("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"), []);
    assert_eq!(find("8 9 0 0 1 2 3 4 5 6 7"), []);
    let unknown = &find("Q Q Q 2 2 9 5 2 1 2 7 2 1 6 4 4 4 7")[0];
    assert_eq!(
        (unknown.text.as_str(), unknown.verdict()),
        ("QQQ229521272164447", Verdict::Unknown)
    );
}

#[test]
fn an_unknown_number_in_groups_is_one() {
    for (text, number) in [
        ("GZ4872 1190 3356", "GZ487211903356"),
        ("it is GZ4872 1190 3356 i think", "GZ487211903356"),
        ("трек GZ4872 11903356 не бьётся", "GZ487211903356"),
    ] {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].text, number, "{text}");
    }
    for text in [
        "AB12 100 200",
        "room B12 2026 1500",
        "size XL2 is 1500 2000",
    ] {
        assert!(find(text).is_empty(), "{text}");
    }
}
