//! Pushes: only the provider's own are believed, and one that was answered 200 is on the disk.

use crate::common::until;
use crate::look_ups::{LookUps, NUMBER};
use tracking_sandbox::{Life, Provider, Push, Pushed};

/// Somebody whose parcel has moved; the provider has not been asked since.
fn moved(provider: Provider) -> (LookUps, bot_api_sandbox::Buyer, Push) {
    let life = Life::new().label().hours(2).picked_up("CN", "Shenzhen");
    let (mut look_ups, anna) = LookUps::of(provider, life);
    look_ups.pushes();
    // The next reading is later than this.
    look_ups.moves_to("2026-11-23T09:30:00Z");
    look_ups
        .tracking
        .wait_for_push("the label", |pushed| pushed.iter().any(Pushed::is_taken));
    let late = crate::at("2026-11-23T18:00:00Z");
    let push = look_ups.tracking.push(provider, NUMBER, late);
    (look_ups, anna, push)
}

#[test]
fn false_signatures_are_refused_and_change_nothing() {
    for provider in [Provider::SeventeenTrack, Provider::Ship24] {
        let (mut look_ups, anna, push) = moved(provider);
        let truth = push.true_signature();
        for (what, forged) in [
            ("none", push.clone().unsigned()),
            ("empty", push.clone().signed_as("")),
            ("another's key", push.clone().signed_with("another")),
            (
                "one sign less",
                push.clone().signed_as(&truth[..truth.len() - 1]),
            ),
            (
                "one sign more",
                push.clone().signed_as(&format!("{truth}0")),
            ),
            ("capitals", push.clone().signed_as(&truth.to_uppercase())),
            ("no text", push.clone().signed_as("\u{1}")),
        ] {
            let status = forged.send().unwrap();
            assert!(matches!(status, 400 | 401), "{provider} {what}: {status}");
        }
        look_ups.world.kill();
        let order = crate::stored(&look_ups.world, &anna);
        let scans = order.tracking.map(|tracking| tracking.events.len());
        assert_eq!(scans, Some(1), "{provider}: only the label");
        look_ups.world.start();
        look_ups.pushes();
        let again = look_ups
            .tracking
            .push(provider, NUMBER, crate::at("2026-11-23T18:00:00Z"));
        // Until all people are counted it is told to come again.
        until("the true one is taken", || again.send().unwrap() == 200);
    }
}

#[test]
fn the_signature_is_that_of_the_bytes() {
    let (_look_ups, _, push) = moved(Provider::SeventeenTrack);
    let other = push
        .body()
        .iter()
        .map(|byte| if *byte == b'S' { b's' } else { *byte });
    let other: Vec<u8> = other.collect();
    let signed = push.true_signature();
    let changed = push.clone().with_body(other).signed_as(&signed);
    assert_eq!(changed.send().unwrap(), 401);
    // The same JSON in other bytes, too.
    assert_eq!(
        push.clone()
            .padded_to(90_000)
            .signed_as(&signed)
            .send()
            .unwrap(),
        401
    );
    assert_eq!(push.padded_to(90_000).send().unwrap(), 200);
}

#[test]
fn a_push_that_was_answered_is_on_the_disk() {
    for provider in [Provider::SeventeenTrack, Provider::Ship24] {
        let (mut look_ups, anna, push) = moved(provider);
        assert_eq!(push.send().unwrap(), 200);
        look_ups.world.kill();
        let order = crate::stored(&look_ups.world, &anna);
        let scans = order.tracking.map(|tracking| tracking.events.len());
        assert_eq!(scans, Some(2), "{provider}");
        look_ups.world.start();
    }
}

#[test]
fn pushes_may_come_twice_late_and_in_any_shape() {
    for provider in [Provider::SeventeenTrack, Provider::Ship24] {
        let (mut look_ups, anna, push) = moved(provider);
        let early = look_ups
            .tracking
            .push(provider, NUMBER, crate::at("2026-11-23T09:30:00Z"));
        for (what, push, expected) in [
            ("plain", push.clone(), [200].as_slice()),
            ("twice", push.clone(), &[200]),
            ("out of order", early, &[200]),
            ("chunked", push.clone().chunked(), &[200]),
            ("large", push.clone().padded_to(1_000_000), &[200]),
            ("too large", push.clone().padded_to(3 << 20), &[413]),
            ("compressed", push.clone().gzipped(), &[200, 400, 401, 415]),
            ("no JSON", push.clone().with_body("{"), &[200, 400]),
            ("empty", push.clone().with_body(""), &[200, 400]),
            (
                "no UTF-8",
                push.clone().with_body([b'"', 0xff, b'"']),
                &[200, 400],
            ),
            ("another number", of_another_number(&push), &[200]),
        ] {
            let status = push.send().unwrap();
            assert!(expected.contains(&status), "{provider} {what}: {status}");
        }
        look_ups.world.stop();
        let order = crate::stored(&look_ups.world, &anna);
        let scans = order.tracking.map(|tracking| tracking.events.len());
        assert_eq!(scans, Some(2), "{provider}: the newest stays");
        look_ups.world.start();
    }
}

fn of_another_number(push: &Push) -> Push {
    let body = String::from_utf8(push.body().to_vec()).unwrap();
    push.clone()
        .with_body(body.replace(NUMBER, "RR000000005CN"))
}

#[test]
fn a_webhook_is_there_only_where_look_ups_are_on() {
    let mut world = crate::World::asleep();
    world.sets("TRACKLESS_HTTP", "127.0.0.1:0");
    world.start();
    for path in ["17track", "ship24"] {
        let url = format!("http://{}/look-ups/{path}", world.http_address());
        let (look_ups, _, push) = moved(Provider::SeventeenTrack);
        look_ups.tracking.pushes_to(Provider::SeventeenTrack, &url);
        let status = look_ups
            .tracking
            .push(
                Provider::SeventeenTrack,
                NUMBER,
                crate::at("2026-11-23T18:00:00Z"),
            )
            .send();
        assert!(matches!(status, Ok(401 | 404)), "{path}: {status:?}");
        drop(push);
    }
}
