//! A parcel's life comes by itself.

use crate::common::until;
use crate::look_ups::LookUps;
use bot_api_sandbox::Buyer;
use tracking_sandbox::{Life, Provider};

/// A label, two scans, silence, and then a delivery in another country than the buyer's.
fn elsewhere() -> Life {
    Life::new()
        .hours(1)
        .label()
        .days(3)
        .picked_up("CN", "Shenzhen")
        .days(2)
        .departed("CN", "Guangzhou")
        .days(24)
        .delivered_in("BR", "Curitiba")
}

#[test]
fn a_life_comes_by_itself_from_label_to_delivered_elsewhere() {
    let (mut look_ups, anna) = LookUps::of(Provider::SeventeenTrack, elsewhere());
    comes_by_itself(&mut look_ups, &anna, LookUps::time_is);
}

#[test]
fn the_same_life_comes_from_ship24() {
    let (mut look_ups, anna) = LookUps::of(Provider::Ship24, elsewhere());
    comes_by_itself(&mut look_ups, &anna, LookUps::time_is);
}

#[test]
fn the_same_life_comes_by_pushes() {
    let (mut look_ups, anna) = LookUps::of(Provider::SeventeenTrack, elsewhere());
    look_ups.pushes();
    // Who is told by pushes asks seldom.
    comes_by_itself(&mut look_ups, &anna, LookUps::moves_to);
    // The last one may be on its way yet.
    until("all that is pushed is taken", || {
        let pushed = look_ups.tracking.pushed();
        !pushed.is_empty() && pushed.iter().all(|pushed| pushed.is_taken())
    });
}

#[test]
fn a_provider_that_stops_is_told_once_and_the_person_is_asked_again() {
    let life = Life::new().picked_up("CN", "Shenzhen");
    let (mut look_ups, anna) = LookUps::of(Provider::SeventeenTrack, life);
    look_ups.time_is("2026-11-27T12:00:00Z");
    assert!(!anna.transcript().contains("has stopped looking"));
    look_ups.moves_to("2026-12-28T12:00:00Z");
    anna.sees("17TRACK has stopped looking.");
    look_ups.moves_to("2027-01-02T12:00:00Z");
    assert_eq!(look_ups.world.sent(&anna, "has stopped looking"), 1);
    crate::does(&anna, "o:1:edit:tracking", "What does tracking show");
}

#[track_caller]
fn comes_by_itself(look_ups: &mut LookUps, anna: &Buyer, time_is: impl Fn(&mut LookUps, &str)) {
    time_is(look_ups, "2026-11-24T12:00:00Z");
    assert!(!anna.has_seen("📍"), "{}", anna.transcript());
    time_is(look_ups, "2026-11-27T12:00:00Z");
    anna.sees("📍 It moves: the first scan is here.");
    time_is(look_ups, "2026-12-18T12:00:00Z");
    anna.sees("📍 Nothing new for");
    time_is(look_ups, "2026-12-24T12:00:00Z");
    let news = anna.sees("📍 This looks like another's parcel.");
    assert!(news.text.contains("Curitiba"), "{}", news.text);
    let transcript = anna.transcript();
    for told_once in ["It moves:", "looks like another"] {
        assert_eq!(look_ups.world.sent(anna, told_once), 1, "{transcript}");
    }
    for asked in ["What does tracking show", "PRZYKLADOWA", "Przykladowa"] {
        assert!(!transcript.contains(asked), "{transcript}");
    }
}

#[test]
fn each_turn_of_a_life_is_told_once() {
    let step = Life::new()
        .to("PL", "00-950")
        .picked_up("CN", "Shenzhen")
        .days(3);
    for (life, words) in [
        (
            step.clone().customs_ask("PL"),
            "📍 Customs keep it, or ask for something.",
        ),
        (
            step.clone().at_pickup("PL", "Warszawa"),
            "📍 It waits for you",
        ),
        (
            step.clone().failed_attempt("PL", "Warszawa"),
            "📍 They could not deliver it.",
        ),
        (
            step.clone().going_back("PL", "Warszawa"),
            "📍 It goes back to the sender.",
        ),
        (step.clone().lost("CN"), "📍 It is lost or destroyed."),
        (Life::new().label(), "📍 Only a label for"),
    ] {
        let (mut look_ups, anna) = LookUps::of(Provider::SeventeenTrack, life);
        look_ups.time_is("2026-12-02T12:00:00Z");
        anna.sees(words);
        let told = words.trim_start_matches("📍 ");
        assert_eq!(look_ups.world.sent(&anna, told), 1, "{words}");
        look_ups.time_is("2026-12-04T12:00:00Z");
        assert_eq!(look_ups.world.sent(&anna, told), 1, "{words}");
    }
}

#[test]
fn a_delivery_is_asked_about_and_the_answer_counts() {
    let life = Life::new()
        .picked_up("CN", "Shenzhen")
        .days(3)
        .delivered_in("PL", "Warszawa");
    let (mut look_ups, anna) = LookUps::of(Provider::SeventeenTrack, life);
    look_ups.time_is("2026-11-27T12:00:00Z");
    anna.sees("Is it in your hands?");
    anna.presses("No, nothing came");
    anna.sees("but it is not here");
    look_ups.time_is("2026-12-10T12:00:00Z");
    assert_eq!(look_ups.world.sent(&anna, "Is it in your hands?"), 1);
}

#[test]
fn strange_answers_are_read_as_far_as_they_go() {
    let life = Life::new()
        .scan("InTransit_ByBalloon", "CN", "Wuhan", "Lifted off")
        .handed_to(21051)
        .days(1)
        .scan("AvailableForPickup_Nowhere", "PL", "Warszawa", "Ready")
        .with_times_as_text();
    for life in [life.clone(), life.without_latest_event()] {
        let (mut look_ups, anna) = LookUps::of(Provider::SeventeenTrack, life);
        look_ups.time_is("2026-11-26T12:00:00Z");
        anna.sees("📍 It waits for you");
        look_ups.world.stop();
        let order = crate::stored(&look_ups.world, &anna);
        let kept = format!("{:?}", order.tracking);
        assert!(
            !kept.contains("Lifted off") && !kept.contains("rzyklad"),
            "{kept}"
        );
        look_ups.world.start();
    }
}
