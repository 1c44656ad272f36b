use super::*;
use chrono::{FixedOffset, Offset, TimeDelta, TimeZone};
use proptest::prelude::*;

fn now() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn zone(text: &str) -> Result<Zone, ZoneProblem> {
    super::zone(text, now())
}

fn understood_as(wanted: &str, texts: &str) {
    for text in texts.split('|') {
        assert_eq!(zone(text).map(Zone::name), Ok(wanted), "{text:?}");
    }
}

#[test]
fn cities_in_both_languages() {
    for (wanted, texts) in [
        (
            "Europe/Moscow",
            "Moscow|moscow|  MOSCOW. |Москва|москва|МОСКВА|г. Москва|город Москва|МСК|msk|Moscow, Russia|Москва, Россия",
        ),
        (
            "Europe/Moscow",
            "Санкт-Петербург|санкт петербург|спб|СПб|Питер|St. Petersburg|Saint Petersburg|Нижний Новгород|Нижний\u{a0}Новгород",
        ),
        (
            "Europe/Moscow",
            "Europe/Moscow|europe/moscow|Europe / Moscow|Орёл|Орел|Москва́|Йошкар-Ола|time zone: Moscow",
        ),
        (
            "America/New_York",
            "New York|new york|NEW YORK|new-york|New_York|America/New_York|Нью-Йорк|нью йорк|нью-и\u{306}орк|New York, USA|EST",
        ),
        (
            "America/Los_Angeles",
            "los angeles|Лос-Анджелес|San Francisco|PST|pdt",
        ),
        (
            "Asia/Yekaterinburg",
            "Екатеринбург|Ekaterinburg|Yekaterinburg|Челябинск|Уфа|I live in Perm|я живу в г. Пермь",
        ),
        ("Europe/Kyiv", "Kyiv|Kiev|Киев|Київ"),
        ("Asia/Almaty", "Almaty|Алматы|Алма-Ата|Астана|Astana"),
        (
            "Asia/Jerusalem",
            "Тель-Авив|tel aviv|Jerusalem|Иерусалим|Haifa|Хайфа",
        ),
        (
            "America/Sao_Paulo",
            "São Paulo|Sao Paulo|Сан-Паулу|Rio de Janeiro|Рио-де-Жанейро",
        ),
        ("Europe/Zurich", "Zürich|Zurich|Цюрих"),
        ("Europe/Paris", "Paris|Paris, France|Париж|Париж, Франция"),
        ("Europe/London", "London|London, UK|Лондон"),
        ("Asia/Ho_Chi_Minh", "Ho Chi Minh City|Хошимин"),
        ("Pacific/Honolulu", "Honolulu|Гонолулу, США"),
        ("Africa/Porto-Novo", "Porto-Novo"),
        ("Atlantic/Faroe", "Faroe|Atlantic/Faroe"),
        ("US/Central", "US/Central"),
    ] {
        understood_as(wanted, texts);
    }
}

#[test]
fn offsets() {
    for (wanted, texts) in [
        (
            "UTC",
            "UTC|utc|GMT|Z|UTC+0|+0|+00:00|-0|UTC±0|±0|GMT+0|мск-3",
        ),
        (
            "Etc/GMT-3",
            "UTC+3|utc +3|GMT+3|+3|+03|+03:00|+0300|UTC+03:00|(UTC+03:00)|+3 UTC|+3 часа|UTC 3|мск+0|+3h",
        ),
        ("Etc/GMT-5", "мск+2|МСК +2|msk+2|МСК+2 часа|+5"),
        ("Etc/GMT+8", "-8|−8|–8|UTC-8|GMT-08:00"),
        ("Etc/GMT-14", "+14"),
        ("Etc/GMT+12", "-12"),
        // The name as such counts westwards.
        ("Etc/GMT+3", "Etc/GMT+3"),
        (
            "Asia/Kolkata",
            "+5:30|+05:30|UTC+5:30|+0530|+5.5|UTC+5,5|+5.30",
        ),
        ("Asia/Kathmandu", "+5:45|UTC+05:45"),
        ("Asia/Tehran", "+3:30"),
        ("Asia/Kabul", "+4:30"),
        ("Asia/Yangon", "+6:30"),
        ("Australia/Eucla", "+8:45"),
        ("Australia/Darwin", "+9:30"),
        ("Pacific/Marquesas", "-9:30"),
    ] {
        understood_as(wanted, texts);
    }
}

#[test]
fn an_offsets_zone_has_it_all_the_year() {
    let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
    for minutes in -14 * 60..=14 * 60 {
        let Some(zone) = offset_zone(minutes) else {
            continue;
        };
        for day in (0..365 * 3).step_by(7) {
            let there = zone.offset_from_utc_datetime(&(start + TimeDelta::days(day)).naive_utc());
            assert_eq!(
                there.fix(),
                FixedOffset::east_opt(minutes * 60).unwrap(),
                "{zone} for {minutes}"
            );
        }
    }
    assert!((-12..=14).all(|hours| offset_zone(hours * 60).is_some()));
}

#[test]
fn a_misspelt_city_is_suggested() {
    for (text, wanted) in [
        ("Moskow", "Moscow Europe/Moscow"),
        ("Mosocw", "Moscow Europe/Moscow"),
        ("Мсква", "Москва Europe/Moscow"),
        ("Новосибрск", "Новосибирск Asia/Novosibirsk"),
        ("new yrok", "New York America/New_York"),
        ("Bernlin", "Berlin Europe/Berlin"),
    ] {
        let Err(ZoneProblem::DidYouMean(near)) = zone(text) else {
            panic!("{text}: {:?}", zone(text))
        };
        let near: Vec<String> = near
            .iter()
            .map(|(city, zone)| format!("{city} {zone}"))
            .collect();
        assert!(near.contains(&wanted.to_owned()), "{text}: {near:?}");
        assert!(near.len() <= 3, "{text}: {near:?}");
    }
}

#[test]
fn anything_else_is_asked_about_again() {
    let long = "Moscow ".repeat(1500);
    let odd = "| |\0|📦|3|12:30|hello|привет|не знаю|Moscow or Berlin|+15|-13|+3:10|+10:30|-3:30|+99|UTC+|UTC+3:60|+5:3|++3|\
               +3:|мск+100|north|center|Etc|Etc/|/|Europe/|Europe/Atlantis|Paris, Texas|\
               +٣|+½|Rime|RR123456785CN|<b>Moscow</b>x|,|(|'|-|.";
    for text in odd.split('|').chain([long.as_str()]) {
        assert_eq!(zone(text), Err(ZoneProblem::NotUnderstood), "{text:?}");
    }
}

#[test]
fn every_zone_is_known_by_its_name() {
    for known in Zone::all().filter(|zone| zone.name().contains('/')) {
        assert_eq!(zone(known.name()).map(Zone::name), Ok(known.name()));
    }
    for typed in [
        "Reykjavik",
        "Port-au-Prince",
        "tongatapu",
        "Dar es Salaam",
        "buenos aires",
        "Singapore",
        "Knox",
    ] {
        assert!(zone(typed).is_ok(), "{typed}");
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_zone_or_a_problem(text in any::<String>()) {
        if let Err(ZoneProblem::DidYouMean(near)) = zone(&text) {
            prop_assert!((1..=11).contains(&near.len()));
        }
    }

    #[test]
    fn any_offset_gives_that_offset_or_a_problem(text in "(utc|gmt|мск)? ?[+-][0-9]{1,4}[:.,]?[0-9]{0,3}") {
        let _ = zone(&text);
    }

    #[test]
    fn one_slip_in_a_city_is_understood_or_suggested(at in 0..11_usize, letter in "[a-z]") {
        let mut typed: Vec<String> = "novosibirsk".chars().map(String::from).collect();
        typed[at] = letter;
        let typed = typed.concat();
        match zone(&typed) {
            Ok(found) => prop_assert_eq!(found, Zone::of("Asia/Novosibirsk")),
            Err(ZoneProblem::DidYouMean(near)) => prop_assert!(near.iter().any(|(_, zone)| *zone == Zone::of("Asia/Novosibirsk"))),
            Err(ZoneProblem::NotUnderstood) => prop_assert!(false, "{typed}"),
        }
    }
}

#[test]
fn a_city_behind_a_few_words() {
    for (wanted, texts) in [
        ("Europe/Rome", "sono di Torino|abito a milano"),
        ("Europe/London", "i live in leeds|im in london"),
        ("Europe/Madrid", "vivo en sevilla|soy de Madrid"),
        ("Europe/Warsaw", "mieszkam we Wrocławiu"),
        ("Asia/Almaty", "я живу в Алматы|мы из алматы"),
    ] {
        understood_as(wanted, texts);
    }
}
