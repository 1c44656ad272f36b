//! Anybody can send other button data than the program writes. A person can only hurt themselves with it; but not even so may
//! anything be kept that is not understood later, and none of it may end in a panic.

use super::Conversation;
use crate::advice;
use crate::chat::Command;
use crate::chat::callback::Press;
use crate::chat::callback::tests::every_kind;
use crate::chat::input::is_country;
use crate::locale::LANGUAGES;
use crate::model::{Outgoing, PersonState};
use crate::zones::Zone;

/// What may stand in place of each part of a button's data.
const FORGED: [&str; 16] = [
    "",
    "xx",
    "<b>",
    "0",
    "7",
    "-1",
    "255",
    "65535",
    "4294967295",
    "9223372036854775807",
    "-9223372036854775808",
    "1e30",
    "9999-12-31",
    "0001-01-01",
    "Mars/Base",
    "4111111111111111",
];

/// A chat with an order that was kept as turns keep it.
fn with_order() -> Conversation {
    let mut talk = Conversation::new().with_order();
    talk.press_data("o:1:mute");
    talk.press_data("o:1:mute-sure");
    talk.press_data("o:1:unmute");
    assert!(talk.order(1).next_due.is_some());
    talk
}

/// Chats in the middle of different things.
fn chats() -> Vec<Conversation> {
    let asked = |texts: &[&str]| {
        let mut talk = Conversation::new();
        talk.press_data("begin");
        for text in texts {
            talk.say(text);
        }
        talk
    };
    let mut editing = with_order();
    editing.press_data("o:1:edit:protection");
    let mut zone = with_order();
    zone.command(Command::Timezone);
    vec![
        Conversation::new(),
        with_order(),
        asked(&["no", "AliExpress"]),
        editing,
        zone,
    ]
}

/// All data with one part forged, or one part more or less.
fn forged_data() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let kinds = every_kind();
    for press in &kinds {
        let data = press.data();
        let parts: Vec<&str> = data.split(':').collect();
        all.push(parts[..parts.len() - 1].join(":"));
        for forged in FORGED {
            all.push(format!("{data}:{forged}"));
            for place in 0..parts.len() {
                let mut parts = parts.clone();
                parts[place] = forged;
                all.push(parts.join(":"));
            }
        }
        // Of the right shape, for an order that is there.
        all.push(data.replace(&u32::MAX.to_string(), "1"));
    }
    all.sort();
    all.dedup();
    // What is no button's data is answered at once.
    all.retain(|data| Press::parse(data).is_some());
    all
}

/// What is kept must be understood in every later turn.
fn is_sound(before: &PersonState, state: &PersonState) -> Result<(), String> {
    let Some(person) = &state.person else {
        return Ok(());
    };
    let is_language = LANGUAGES.iter().any(|known| known.tag == person.language);
    let is_zone = person.zone.parse::<Zone>().is_ok();
    let country = person.country.as_deref();
    let hours = [
        person.hour,
        person.quiet.map(|quiet| quiet.0),
        person.quiet.map(|quiet| quiet.1),
    ];
    let hours = hours.into_iter().flatten().all(|hour| hour < 24);
    if !(is_language && is_zone && hours && country.is_none_or(is_country)) {
        return Err(format!("{person:?}"));
    }
    for order in state
        .orders
        .iter()
        .filter(|order| !before.orders.contains(order))
    {
        let is_store = advice::rules().store(&order.store).key == order.store;
        let speaks = order.next_due.is_some() || order.muted || order.closed_at.is_some();
        if !(is_store && speaks) {
            return Err(format!("{order:?}"));
        }
    }
    Ok(())
}

#[test]
fn forged_button_data_keep_nothing_that_is_not_understood() {
    for data in forged_data() {
        for mut talk in chats() {
            let before = talk.state.clone();
            talk.press_data(&data);
            if let Err(kept) = is_sound(&before, &talk.state) {
                panic!("{data}: {kept}");
            }
        }
    }
}

#[test]
fn unknown_language_zone_and_country_change_nothing() {
    for data in [
        "lang:xx",
        "lang:",
        "lang:EN",
        "zone:Mars/Base",
        "zone:europe/moscow",
        "country:xx",
    ] {
        let mut talk = with_order();
        talk.state.person.as_mut().unwrap().language = "ru".to_owned();
        let before = talk.state.person.clone();
        let said = talk.press_data(data);
        assert_eq!(talk.state.person, before, "{data}");
        assert!(
            matches!(said[..], [Outgoing::Answer { .. }]),
            "{data}: {said:?}"
        );
    }
}
