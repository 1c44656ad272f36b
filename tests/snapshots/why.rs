//! The answers to "Why?".

use super::scenes;
use super::talk::{Happens, Talk, noon, order};
use chrono::Days;
use strum::VariantArray;
use trackless::advice::DoNot;
use trackless::chat::Command;
use trackless::chat::callback::{OrderPress as O, Press, SettingsPress as S};
use trackless::model::{
    GivenNumber, MismatchReason, Order, OrderEvent as H, ParcelLocation, Tracking as T,
};

const MONTH: i64 = 30 * 24;

/// Why a parcel is not tracked, why the advice is what it is, and what customs may ask.
pub fn talks(language: &str) -> Vec<Talk> {
    let mut talks = untracked(language);
    talks.extend(reasons(language));
    talks
}

/// Each thing not to do, by the first scene that warns of it.
fn reasons(language: &str) -> Vec<Talk> {
    let mut scenes: Vec<Talk> = scenes::all()
        .into_iter()
        .map(|scene| Talk::new(scene.0, language).order(&scene.1))
        .collect();
    let mut of = |dont: &DoNot| {
        let warns = |talk: &Talk| talk.assessment().do_not.contains(dont);
        let scene = scenes.iter().position(warns);
        scenes.swap_remove(scene.unwrap_or_else(|| panic!("no scene warns of {dont}")))
    };
    let talks: Vec<Talk> = DoNot::VARIANTS.iter().map(&mut of).collect();
    let why = |talk: Talk| talk.press_order(O::Why);
    talks.into_iter().map(why).collect()
}

fn untracked(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let number = |number: &str| Press::Why(Some(number.to_owned()));
    let shipped = |days| order("aliexpress", days, MONTH);
    let with = |title, order: Order| new(title).order(&order).press_order(O::Untracked);
    let shows = |days, tracking| shipped(days).then(1, H::Tracking(tracking));
    let frozen = T::Frozen(ParcelLocation::Border, noon().date_naive() - Days::new(9));
    let numbered = |number: &str| {
        let number = GivenNumber::Number(number.to_owned());
        shipped(16).but(|o| o.number = number)
    };
    let advice = |title, order: Order| new(title).order(&order).press_order(O::Why);
    let dispute = |store| {
        let opened = noon().date_naive() - Days::new(4);
        order(store, 40, MONTH).then(4, H::DisputeOpened(opened))
    };
    let lost = |title, store, country: &str| {
        new(title)
            .person(|person| person.country = Some(country.to_owned()))
            .order(&dispute(store).then(1, H::Lost))
            .press_order(O::Card)
    };
    let customs = |title, country: Option<&str>| {
        new(title)
            .person(|person| person.country = country.map(str::to_owned))
            .order(&shows(20, T::DataAsked))
            .press_order(O::Customs)
    };
    vec![
        new("Why, from the menu")
            .command(Command::Start, "")
            .press(Press::Why(None)),
        new("Why, while an order is taken down")
            .press(Press::Begin)
            .command(Command::Why, ""),
        new("Why, of a number")
            .says("RR123456785CN")
            .press(number("RR123456785CN"))
            .press(Press::Explain("RR123456785CN".to_owned())),
        new("Why, of two numbers").says("RR123456785CN UA123456785CN"),
        new("Why, of other numbers")
            .press(number("UA123456785CN"))
            .press(number("LP00068434402473"))
            .press(number("RR123456789CN"))
            .press(number("3005004900988888"))
            .press(number("92612999897543581074711582"))
            .press(number("YT2112345678901")) // a domestic parcel
            .press(number("ODD-77")),
        new("Why, one order")
            .order(&shipped(3))
            .command(Command::Why, "")
            .press_order(O::Card),
        new("Why, several orders")
            .order(&shipped(3))
            .order(&shipped(9))
            .command(Command::Why, ""),
        with("Why, nothing for long", shipped(16)),
        with(
            "Why, no number",
            shipped(16).but(|o| o.number = GivenNumber::NoneGiven),
        ),
        with("Why, a silent store", order("joom", 16, MONTH)),
        with("Why, not shipped", shipped(3).but(|o| o.shipped_on = None)),
        with("Why, for customs only", numbered("UA123456785CN")),
        with("Why, it was announced", shows(9, T::Announced)),
        with("Why, silent at the border", shows(30, frozen)),
        with(
            "Why, another's parcel",
            shows(30, T::NotMine(MismatchReason::OtherPlace)),
        ),
        advice("Why this advice", shipped(12)),
        advice(
            "Why this advice, no number, an unknown store",
            order("other", 12, MONTH).but(|o| o.number = GivenNumber::NoneGiven),
        ),
        advice("Why this advice, in a dispute", dispute("aliexpress")),
        advice("Why this advice, in a claim at Temu", dispute("temu")),
        advice(
            "Why this advice, the end is not known",
            order("shein", 20, 0).but(|o| o.protection_end = None),
        ),
        advice("Why this advice, refunded", dispute("ebay").then(1, H::Won)),
        advice(
            "Why this advice, lost",
            dispute("aliexpress").then(1, H::Lost),
        ),
        advice(
            "Why this advice, lost at Amazon",
            dispute("amazon").then(1, H::Lost),
        ),
        advice(
            "Why this advice, lost at another store",
            dispute("other").then(1, H::Lost),
        ),
        advice("Why this advice, data asked", shows(20, T::DataAsked)),
        advice(
            "Why this advice, not shipped",
            shipped(3).but(|o| o.shipped_on = None),
        ),
        lost("Help in the United Kingdom", "ebay", "gb"),
        lost("Help in Germany, a European trader", "temu", "de"),
        lost("No help in Germany, a Chinese trader", "aliexpress", "de"),
        lost("Help in the United States", "temu", "us"),
        customs("Customs, the country is not known", None),
        customs("Customs, Russia", Some("ru")),
        customs("Customs, Brazil", Some("br")),
        customs("Customs, South Korea", Some("kr")),
        customs("Customs, India", Some("in")),
        customs("Customs, Turkey", Some("tr")),
        customs("Customs, Germany", Some("de")),
        customs("Customs, the United Kingdom", Some("gb")),
        customs("Customs, the United States", Some("us")),
        customs("Customs, Japan", Some("jp")),
        customs("Customs, another country", None)
            .press_order(O::Country)
            .says("hm?")
            .says("guine")
            .says("Brazil"),
        customs("Customs, the country by a button", None)
            .press(Press::Country("de".to_owned(), Some(1)))
            .press(Press::Country("zz".to_owned(), Some(1))),
        new("The country in the settings")
            .set(S::Country)
            .press(Press::Country("de".to_owned(), None))
            .set(S::Country)
            .press(Press::Leave),
        new("Why, a number while one is asked for")
            .press(Press::Begin)
            .press(number("RR123456785CN")),
    ]
}
