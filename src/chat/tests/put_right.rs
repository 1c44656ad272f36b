//! Days of the way: on which the seller handed the parcel in, and since when it stands still.

use super::*;
use chrono::NaiveDate;

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat.state.orders[0].shipped_on = Some(day("2026-10-05"));
    chat
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn scans(chat: &Conversation) -> Vec<(NaiveDate, Option<String>)> {
    let state = chat.order(1).tracking.as_ref();
    let scans = state.into_iter().flat_map(|state| &state.events);
    scans.map(|scan| (scan.on, scan.city.clone())).collect()
}

/// What the seller hands in does not wait there for the buyer.
#[test]
fn what_the_seller_handed_in_is_shipped() {
    for (language, text, told) in [
        (
            "de",
            "verkäuferin sagt am 16. abgegeben im paketshop",
            "16. November",
        ),
        (
            "en",
            "seller says she dropped it at the parcel shop on 16",
            "16 November",
        ),
        ("ru", "продавец сдал в отделение 16го", "16 ноября"),
        (
            "uk",
            "продавець здала на пошту 16 листопада",
            "16 листопада",
        ),
        (
            "pl",
            "sprzedawca nadał w paczkomacie 16 listopada",
            "16 listopada",
        ),
        (
            "fr",
            "la vendeuse l'a déposé au point relais le 16",
            "16 novembre",
        ),
        (
            "it",
            "il venditore l'ha lasciato al punto poste il 16",
            "16 novembre",
        ),
        (
            "es",
            "la vendedora lo dejó en correos el 16",
            "16 de noviembre",
        ),
        (
            "pt-BR",
            "a vendedora deixou nos correios dia 16",
            "16 de novembro",
        ),
        ("he", "המוכרת מסרה בדואר ב-16 בנובמבר", "16 בנובמבר"),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let before = chat.order(1).history.clone();
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
        assert_eq!(chat.order(1).history, before, "{text}: {said}");
        assert_eq!(said.matches('✓').count(), 1, "{text}: {said}");
    }
}

#[test]
fn day_of_a_standstill_is_put_right() {
    for (language, told, right, on, place) in [
        (
            "ru",
            "не двигается с 28 октября",
            "не с 28 а с 14 ноября!!!",
            "2026-11-14",
            None,
        ),
        (
            "en",
            "not moving since 28 oct",
            "not since 28 but since 14 nov",
            "2026-11-14",
            None,
        ),
        (
            "de",
            "steht seit dem 28.10. still",
            "seit dem 14., nicht 28.",
            "2026-10-14",
            None,
        ),
        (
            "en",
            "in Leipzig since 28 oct",
            "not since 28 but since 14 nov",
            "2026-11-14",
            Some("Leipzig"),
        ),
    ] {
        let mut chat = chat(language);
        chat.say(told);
        let said = read(&chat.say(right));
        let known = vec![(day(on), place.map(str::to_owned))];
        assert_eq!(scans(&chat), known, "{right}: {said}");
    }
    let mut chat = Conversation::new();
    chat.say("i bought a lamp on aliexpress on 5 oct, not moving since 28 oct");
    let said = read(&chat.say("not since 28 but since 14 nov"));
    assert!(said.contains("since 14 November"), "{said}");
    assert!(!said.contains("28 October"), "{said}");
}

#[test]
fn round_number_of_weeks_keeps_the_told_day_and_place() {
    for (language, told, text) in [
        (
            "ru",
            "28 октября прибыло в Лейпциг",
            "не двигается 2 недели",
        ),
        ("ru", "14 ноября прибыло в Лейпциг", "не двигается 2 недели"),
        (
            "de",
            "28. oktober angekommen in Leipzig",
            "bewegt sich nicht seit 2 wochen",
        ),
    ] {
        let mut chat = chat(language);
        chat.say(told);
        let before = scans(&chat);
        let said = read(&chat.say(text));
        assert_eq!(scans(&chat), before, "{text}: {said}");
        assert_eq!(before.len(), 1, "{told}");
    }
}

/// Monday, 23 November 2026, and protection to 1 January.
#[test]
fn an_end_of_protection_is_put_right_by_a_length_of_time() {
    for (language, text) in [
        (
            "ru",
            "защита заканчивается через 5 дней оказывается, не 1 января",
        ),
        (
            "en",
            "protection ends in 5 days it turns out, not 1 january",
        ),
        (
            "de",
            "der käuferschutz endet in 5 tagen, nicht am 1. januar",
        ),
    ] {
        let mut chat = chat(language);
        chat.state.orders[0].protection_end = "2027-01-01T23:59:59Z".parse().ok();
        let said = read(&chat.say(text));
        let end = chat.order(1).protection_end.map(|end| end.date_naive());
        assert_eq!(end, Some(day("2026-11-28")), "{text}: {said}");
    }
}
