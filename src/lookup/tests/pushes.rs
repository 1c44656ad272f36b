//! Whom a push is believed.

use serde_json::json;

use super::*;

fn body() -> Vec<u8> {
    let event =
        json!({"time_iso": "2026-11-20T10:00:00+08:00", "sub_status": "InTransit_PickedUp"});
    let data = json!({"number": NUMBER, "carrier": 3011, "track_info": {"latest_event": event}});
    json!({"event": "TRACKING_UPDATED", "data": data})
        .to_string()
        .into_bytes()
}

fn taken_by_17track(headers: &HeaderMap, raw: &[u8]) -> Result<Vec<Shown>, PushRefused> {
    provider(LookUpProvider::SeventeenTrack).verify_push(headers, raw, now())
}

fn taken_by_ship24(headers: &HeaderMap, raw: &[u8]) -> Result<Vec<Shown>, PushRefused> {
    provider(LookUpProvider::Ship24).verify_push(headers, raw, now())
}

#[test]
fn the_signature_is_that_of_the_document() {
    // printf '%s' '{"event":"TRACKING_UPDATED"}/B8C3F0A1D2E4' | sha256sum
    let sign = super::super::seventeen_track::signature(br#"{"event":"TRACKING_UPDATED"}"#, KEY);
    assert_eq!(
        sign,
        "f37bce105a97122593d961e9e04523f468e21767379f15c442c72266caf53dcc"
    );
}

#[test]
fn a_push_of_17track_is_taken_with_its_signature_alone() {
    let raw = body();
    assert_eq!(taken_by_17track(&signed(&raw), &raw).unwrap().len(), 1);
    let refused = Err(PushRefused::Signature);
    assert_eq!(taken_by_17track(&HeaderMap::new(), &raw), refused);
    assert_eq!(taken_by_17track(&with_secret(KEY), &raw), refused);
    let upper = signed(&raw)["sign"].to_str().unwrap().to_ascii_uppercase();
    let with = |sign: &str| {
        HeaderMap::from_iter([(
            "sign".parse().unwrap(),
            HeaderValue::from_str(sign).unwrap(),
        )])
    };
    for sign in ["", "0", &"0".repeat(64), &upper, &format!("{upper}0")] {
        assert_eq!(taken_by_17track(&with(sign), &raw), refused, "{sign}");
    }
}

#[test]
fn any_changed_byte_of_a_push_is_refused() {
    let raw = body();
    let headers = signed(&raw);
    for at in 0..raw.len() {
        for flip in [1, 0x20, 0x80] {
            let mut changed = raw.clone();
            changed[at] ^= flip;
            assert_eq!(
                taken_by_17track(&headers, &changed),
                Err(PushRefused::Signature),
                "{at}"
            );
        }
    }
    let sign = headers["sign"].to_str().unwrap();
    for at in 0..sign.len() {
        let mut changed = sign.as_bytes().to_vec();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let changed = HeaderValue::from_bytes(&changed).unwrap();
        let headers = HeaderMap::from_iter([("sign".parse().unwrap(), changed)]);
        assert_eq!(
            taken_by_17track(&headers, &raw),
            Err(PushRefused::Signature),
            "{at}"
        );
    }
}

#[test]
fn a_push_of_ship24_is_taken_with_its_secret_alone() {
    let raw = json!({"trackings": [{"tracker": {"trackingNumber": NUMBER}}]})
        .to_string()
        .into_bytes();
    assert_eq!(
        taken_by_ship24(&with_secret(SECRET), &raw).unwrap().len(),
        1
    );
    let refused = Err(PushRefused::Signature);
    assert_eq!(taken_by_ship24(&HeaderMap::new(), &raw), refused);
    for secret in ["", "whsec_", "whsec_12", "WHSEC_1", KEY] {
        assert_eq!(
            taken_by_ship24(&with_secret(secret), &raw),
            refused,
            "{secret}"
        );
    }
    let without = connect(LookUpProvider::Ship24, access(None), words()).unwrap();
    for secret in ["", KEY, SECRET] {
        assert_eq!(
            without.verify_push(&with_secret(secret), &raw, now()),
            refused,
            "{secret}"
        );
    }
}

#[test]
fn a_true_push_that_cannot_be_read_is_malformed() {
    for raw in [
        &b""[..],
        b"[]",
        b"{",
        b"null",
        b"\"x\"",
        b"{\"event\":\"TRACKING_UPDATED\"}",
        b"\xff\xfe",
        b"{\"data\":{}}",
        b"{\"event\":\"TRACKING_UPDATED\",\"data\":{}}",
        &b"[".repeat(100_000),
    ] {
        assert_eq!(
            taken_by_17track(&signed(raw), raw),
            Err(PushRefused::Malformed),
            "{raw:?}"
        );
    }
    for raw in [
        &b""[..],
        b"[]",
        b"{}",
        b"{\"trackings\":{}}",
        b"{\"data\":{\"trackings\":[]}}",
        b"\xff",
    ] {
        assert_eq!(
            taken_by_ship24(&with_secret(SECRET), raw),
            Err(PushRefused::Malformed),
            "{raw:?}"
        );
    }
}

#[test]
fn a_stop_is_told_and_an_unknown_event_shows_nothing() {
    for (event, expected) in [
        ("TRACKING_STOPPED", Some(true)),
        ("TRACKING_UPDATED", Some(false)),
        ("TEST", None),
    ] {
        let body =
            json!({"event": event, "data": {"number": NUMBER, "carrier": 3011, "tag": null}});
        let shown = pushed(LookUpProvider::SeventeenTrack, &body);
        let stopped: Vec<_> = shown.iter().map(|shown| shown.stopped).collect();
        assert_eq!(stopped, expected.as_slice(), "{event}");
        assert!(shown.iter().all(|shown| shown.state.is_none()));
    }
}
