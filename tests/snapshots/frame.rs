//! What a card and a reminder have to be: on one screen of a phone, with one thing to do first, and never the same twice.

use super::{room, themes};
use crate::simulation::message::visible;
use std::collections::BTreeSet;
use trackless::advice::rules;
use trackless::chat::languages;
use trackless::model::{Action, Button, ButtonStyle, Keyboard, Outgoing};

/// The most of a card or a reminder, in UTF-16 units, buttons and rows.
const LONGEST: usize = 600;
const MOST_BUTTONS: usize = 5;
const MOST_ROWS: usize = 3;

/// What the cards and reminders of all scenes say.
fn framed(language: &str) -> Vec<(String, Keyboard)> {
    let talks = themes(language, &["1-cards", "2-reminders", "14-again"]);
    let said = talks.flat_map(|talk| &talk.said);
    said.filter_map(|outgoing| match outgoing {
        Outgoing::Send { text, keyboard, .. } | Outgoing::Edit { text, keyboard, .. } => {
            Some((text.clone(), keyboard.clone()))
        }
        _ => None,
    })
    .collect()
}

#[test]
fn cards_and_reminders_fit_one_screen() {
    let all = languages().into_iter().flat_map(|language| {
        let most = LONGEST * room(language) / 100;
        framed(language).into_iter().map(move |said| (most, said))
    });
    for (most, (text, keyboard)) in all {
        let length = visible(&text).encode_utf16().count();
        assert!(length <= most, "{length} characters: {text}");
        let buttons = keyboard.iter().flatten().count();
        assert!(buttons <= MOST_BUTTONS, "{buttons} buttons: {text}");
        assert!(keyboard.len() <= MOST_ROWS, "{text}");
    }
}

#[test]
fn one_button_at_most_is_primary_and_stands_first() {
    for (text, keyboard) in languages().into_iter().flat_map(framed) {
        let styled = |button: &&Button| button.style == ButtonStyle::Primary;
        let primary: Vec<&Button> = keyboard.iter().flatten().filter(styled).collect();
        let first = keyboard.iter().flatten().next();
        assert!(primary.len() <= 1, "{text}");
        assert!(
            primary.is_empty() || first == primary.first().copied(),
            "{text}"
        );
    }
}

#[test]
fn links_lead_to_built_in_pages() {
    let stores = rules().stores().filter_map(|store| store.pages.as_ref());
    let stores = stores.flat_map(|pages| [Some(&pages.orders), pages.claims.as_ref()]);
    let stores: BTreeSet<_> = stores
        .flatten()
        .map(|page| page.as_str().to_owned())
        .collect();
    let is_tracking = |address: &str| {
        let known = tracking_number::aggregators("0");
        let hosts = known.iter().map(|page| page.url.split('/').nth(2));
        let own = ["RR123456785CN", "UA123456785CN"].map(|number| {
            let found = tracking_number::find(number);
            tracking_number::pages(found[0].best().unwrap(), number, None)
        });
        let own = own.iter().flatten().map(|page| page.url.split('/').nth(2));
        hosts
            .chain(own)
            .any(|host| host == address.split('/').nth(2))
    };
    let mut links = 0;
    for (text, keyboard) in languages().into_iter().flat_map(framed) {
        for button in keyboard.iter().flatten() {
            if let Action::Url(address) = &button.action {
                links += 1;
                assert!(
                    stores.contains(address) || is_tracking(address),
                    "{address}: {text}"
                );
            }
        }
    }
    assert!(links > 100, "{links}");
}

#[test]
fn reminders_of_the_same_differ_in_more_than_a_number() {
    let words = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    for language in languages() {
        let again: Vec<_> = themes(language, &["14-again"]).collect();
        for pair in again.chunks(2) {
            let said: BTreeSet<_> = pair
                .iter()
                .flat_map(|talk| &talk.said)
                .map(|said| match said {
                    Outgoing::Send { text, .. } => words(text),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(said.len(), 2, "{said:?}");
        }
    }
}

#[test]
fn who_is_asked_can_say_no_and_is_offered_what_fits() {
    let mut asked = 0;
    for (text, keyboard) in languages().into_iter().flat_map(framed) {
        if !text.contains('❓') {
            continue;
        }
        asked += 1;
        let data: Vec<&str> = keyboard
            .iter()
            .flatten()
            .filter_map(|button| match &button.action {
                Action::Data(data) => Some(data.as_str()),
                _ => None,
            })
            .collect();
        let says_no = |data: &&str| {
            [
                "not-yet",
                "no-news",
                "told:seller-silent",
                "reopen",
                "later",
            ]
            .iter()
            .any(|word| data.ends_with(word))
        };
        assert!(data.iter().any(says_no), "{text}: {data:?}");
        let answers = data.iter().filter(|data| !data.ends_with(":more"));
        assert!(answers.count() >= 2, "{text}: {data:?}");
    }
    assert!(asked > 50, "{asked}");
}
