//! Records as each released version wrote them. What stands here never changes: it is on people's disks.

use super::super::Memory;
use super::super::seal::Key;
use super::super::version::{decode_1 as decode, decode_received_1, encode};
use super::*;

/// A record that version 1 wrote is read as `expected`.
#[track_caller]
fn version_1<T>(json: &str, expected: T)
where
    T: serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let bytes = [&[1], json.as_bytes()].concat();
    assert_eq!(decode::<T>(&bytes).unwrap(), expected);
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
            idle_due: None,
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
    assert_eq!(decode_received_1(bytes), Ok((2, &b"{}"[..])));
}

/// A record of version 2, as it was sealed with a key of sevens, opens and is read as `expected`.
#[track_caller]
fn version_2<T>(tree: &str, key: &[u8], hex: &str, expected: T)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let seal = Key::new([7; 32]);
    let bytes: Vec<u8> = (0..hex.len() / 2)
        .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    let record = seal.open(tree, key, &bytes).unwrap_or_else(|_| {
        let now = seal.seal(tree, key, &encode(&expected));
        panic!("it would be {}", crate::storage::master::hex(&now))
    });
    assert_eq!(
        super::super::version::decode::<T>(&record).unwrap(),
        expected
    );
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

#[test]
fn version_2_of_a_person_with_orders() {
    let memory = Memory {
        person: Some(person(7)),
        orders: vec![order(1, Some(10))],
    };
    version_2("people", &[0, 0, 0, 2], PERSON_2, memory);
}

#[test]
fn version_2_of_what_is_to_be_said() {
    version_2("outbox", &[0; 12], SAID_2, say("a"));
}

const PERSON_2: &str = concat!(
    "02618d60526e773aa83d0b1773eb183e9d638f765674dbe07b51e00558e5cdccd03839b9b6fa96f7c4e36539577f64a488e25360433bac",
    "9abdd052b648edf73b2eed6af4ed919b1c4e4d40e3a1f8b5574426c668999c2eb43c69b00fb936218704348a08eba216ad3f7631b4fc21",
    "2d08bc808a7d59af51672a8ad11cce76defbec32f20366eb6f016362e0d07e2d8aa756d9bb8d7aa30b95c2186aaaff631f4bd3841eb421",
    "8b2ce7ff79cf45f5b008002f3af63f2339ade77be97baf",
);
const SAID_2: &str = concat!(
    "025898375eaaaa04c26c0abc73d0425ad8f1091acc1972eb33ec1a215fd457285e871d93ad2fee7d8722124c4f954441bd130330f9572d",
    "3ef224d7a2ce38e08dc42fe5fe6d",
);
