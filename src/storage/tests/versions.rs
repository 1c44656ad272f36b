//! Records as each released version wrote them. What stands here never changes: it is on people's disks.

use super::super::version::{decode, decode_received, encode, encode_received};
use super::*;

/// A record that version 1 wrote is read as `expected`; and as long as that is the current version, written the same.
#[track_caller]
fn version_1<T>(json: &str, expected: T)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let bytes = [&[1], json.as_bytes()].concat();
    assert_eq!(decode::<T>(&bytes).unwrap(), expected);
    assert_eq!(String::from_utf8_lossy(&encode(&expected)[1..]), json);
}

#[test]
fn version_1_of_a_person() {
    version_1(
        r#"{"chat":-7,"language":"en","zone":"Asia/Tokyo","dialogue":"idle","next_order":1,"parked":true}"#,
        Person {
            chat: -7,
            language: "en".to_owned(),
            zone: "Asia/Tokyo".to_owned(),
            dialogue: Dialogue::Idle,
            next_order: 1,
            parked: true,
        },
    );
}

#[test]
fn version_1_of_the_dialogue() {
    let draft = Draft {
        store: Some("joom".to_owned()),
        number: Some(GivenNumber::NoneGiven),
        shipped_on: Some(minute(0).date_naive()),
        protection_end: Some(minute(0)),
    };
    let adding = Dialogue::Adding {
        question: Question::Name,
        draft,
    };
    let json = concat!(
        r#"{"adding":{"question":"name","draft":{"store":"joom","number":"none_given","#,
        r#""shipped_on":"2026-09-21","protection_end":"2026-09-21T14:13:20Z"}}}"#
    );
    version_1(json, adding);
    version_1(
        r#"{"editing":{"question":"protection","order":3,"card":44,"resume":"idle"}}"#,
        Dialogue::Editing {
            question: Question::Protection,
            order: 3,
            card: Some(44),
            resume: Box::new(Dialogue::Idle),
        },
    );
    let idle = || Box::new(Dialogue::Idle);
    version_1(
        r#"{"checking":{"resume":"idle"}}"#,
        Dialogue::Checking { resume: idle() },
    );
    version_1(
        r#"{"choosing_zone":{"resume":"idle"}}"#,
        Dialogue::ChoosingZone { resume: idle() },
    );
}

#[test]
fn version_1_of_an_order() {
    let json = concat!(
        r#"{"id":1,"name":"чехол","store":"aliexpress","number":{"number":"RR123456785CN"},"#,
        r#""shipped_on":"2026-09-21","protection_end":"2026-11-23T02:13:20Z","protection_asked_at":null,"#,
        r#""spoken_until":"2026-09-21T14:18:20Z","snoozed_until":null,"closed_at":null,"next_due":"2026-09-21T14:23:20Z"}"#
    );
    version_1(json, order(1, Some(10)));
}

#[test]
fn version_1_of_what_is_to_be_said() {
    version_1(
        r#"{"send":{"text":"a","keyboard":[[{"label":"OK","action":{"data":"ok"}}]]}}"#,
        say("a"),
    );
    let copy = Button {
        label: "Copy".to_owned(),
        action: Action::Copy("text".to_owned()),
    };
    version_1(
        r#"{"edit":{"message":5,"text":"b","keyboard":[[{"label":"Copy","action":{"copy":"text"}}]]}}"#,
        Outgoing::Edit {
            message: 5,
            text: "b".to_owned(),
            keyboard: vec![vec![copy]],
        },
    );
    version_1(
        r#"{"answer":{"query":"77","text":null,"alert":false}}"#,
        Outgoing::Answer {
            query: "77".to_owned(),
            text: None,
            alert: false,
        },
    );
    version_1(
        r#"{"document":{"name":"order.txt","content":"a\nб","caption":"c","keyboard":[]}}"#,
        Outgoing::Document {
            name: "order.txt".to_owned(),
            content: "a\nб".to_owned(),
            caption: "c".to_owned(),
            keyboard: vec![],
        },
    );
    version_1(
        r#"{"delete":{"message":5}}"#,
        Outgoing::Delete { message: 5 },
    );
}

#[test]
fn version_1_of_a_received_update() {
    let bytes = b"\x01\0\0\0\x02{}";
    assert_eq!(decode_received(bytes), Ok((2, &b"{}"[..])));
    assert_eq!(encode_received(2, b"{}"), bytes);
}

#[test]
fn fields_that_came_later_may_be_missing() {
    let person = br#"{"chat":7,"language":"en","zone":"UTC","next_order":1}"#;
    assert!(decode::<Person>(&[b"\x01", &person[..]].concat()).is_ok());
    let order = concat!(
        r#"{"id":1,"store":"joom","number":"none_given","#,
        r#""shipped_on":"2026-09-21","spoken_until":"2026-09-21T14:18:20Z"}"#
    );
    assert!(decode::<Order>(&[b"\x01", order.as_bytes()].concat()).is_ok());
}
