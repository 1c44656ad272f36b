//! What a carrier writes, and what people tell of it: where it waits and until when, that it goes back, that it was never handed over.

use super::{CHAT, Conversation, NUMBER, read};
use crate::model::{Dialogue, OrderEvent, Person, Tracking};

/// Language, what is told, and what tracking shows by it. All are read on Monday, 23 November 2026.
const TOLD: &str = include_str!("carriers_tell.tsv");

fn speaking(tag: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person = Some(Person::new(CHAT, tag, "UTC"));
    chat
}

fn shown(chat: &Conversation) -> String {
    let told = chat.order(1).told_tracking();
    match told.map(|told| told.event.clone()) {
        Some(OrderEvent::Tracking(Tracking::AtPickup(Some(day)))) => format!("waits until {day}"),
        Some(OrderEvent::Tracking(Tracking::AtPickup(None))) => "waits".to_owned(),
        Some(OrderEvent::Tracking(Tracking::Delivered(_))) => "delivered".to_owned(),
        Some(OrderEvent::Tracking(shown)) => format!("{shown:?}"),
        _ => "-".to_owned(),
    }
}

#[test]
fn what_carriers_and_buyers_tell_of_its_way_is_kept() {
    let mut wrong = Vec::new();
    for line in TOLD.lines() {
        let [language, text, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(&text.replace("NUMBER", NUMBER)));
        if shown(&chat) != expected {
            wrong.push(format!("{language}: {text}: {}: {said}", shown(&chat)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_order_begins_with_where_its_parcel_stands() {
    for (language, text, expected) in [
        (
            "uk",
            "Нова Пошта: посилка прибула у відділення №12, зберігання безкоштовне до 03.12",
            Some(Tracking::AtPickup("2026-12-03".parse().ok())),
        ),
        (
            "en",
            "DPD: we missed you today, your parcel is at the depot",
            Some(Tracking::DeliveryFailed(None)),
        ),
        (
            "en",
            "Sorry we missed you. Your item RR123456785CN is at the post office until 5 December",
            Some(Tracking::AtPickup("2026-12-05".parse().ok())),
        ),
    ] {
        let mut chat = speaking(language);
        let said = read(&chat.say(text));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{text}: {said}");
        };
        assert_eq!(draft.tracking, expected, "{text}: {said}");
    }
}

#[test]
fn a_parcel_that_is_here_is_not_asked_about_again() {
    let mut chat = speaking("en").with_order();
    chat.say("it arrived");
    chat.say("yes");
    for text in [
        "delivered yes",
        "it arrived",
        "2026-11-22 10:00 Delivered\n2026-11-22 08:00 Out for delivery",
    ] {
        let said = read(&chat.say(text));
        assert!(!said.contains("in your hands?"), "{text}: {said}");
        assert!(!said.contains("Which order"), "{text}: {said}");
    }
}

#[test]
fn until_when_it_waits_is_no_time_to_answer() {
    for (language, text) in [
        ("he", "דואר ישראל: הפריט ממתין לך בסניף עד 12/12"),
        (
            "it",
            "in giacenza alle poste, hai tempo fino al 4 dicembre per ritirarlo",
        ),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        assert!(shown(&chat).starts_with("waits"), "{text}: {said}");
        assert_eq!(chat.order(1).snoozed_until, None, "{text}: {said}");
    }
}

/// The buyer's own plan is no last day, and no length of time is too long to be read.
#[test]
fn when_somebody_goes_there_is_no_last_day() {
    for text in [
        "the parcel is at the post office, my wife goes there on 2 December",
        "it has arrived at the post office, kept for 999999999 days",
    ] {
        let mut chat = speaking("en").with_order();
        chat.say(text);
        assert!(!shown(&chat).contains("until"), "{text}: {}", shown(&chat));
    }
}
