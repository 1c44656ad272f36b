//! Records as each released version wrote them. What stands here never changes: it is on people's disks.

use super::*;
use crate::storage::codec;
use crate::storage::crypto::seal::Key;

/// The JSON in a record is read as `expected`, and what is written now is read as that again.
#[track_caller]
fn json_of<T>(json: &str, expected: T)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), expected);
    let present = codec::encode(&expected);
    assert_eq!(codec::decode::<T>(&present).unwrap(), expected);
}

#[test]
fn json_of_a_person() {
    json_of(
        r#"{"chat":-7,"language":"en","zone":"Asia/Tokyo","dialogue":"idle","next_order":1,"parked":true}"#,
        Person {
            blocked: true,
            ..Person::new(-7, "en", "Asia/Tokyo")
        },
    );
}

#[test]
fn json_of_the_dialogue() {
    let draft = Draft {
        store: Some("joom".to_owned()),
        number: Some(GivenNumber::NoneGiven),
        shipped_on: Some(minute(0).date_naive()),
        protection_end: Some(minute(0)),
        ..Draft::default()
    };
    let adding = Dialogue::Adding {
        question: Question::Name,
        draft: Box::new(draft),
    };
    let json = concat!(
        r#"{"adding":{"question":"name","draft":{"store":"joom","number":"none_given","#,
        r#""shipped_on":"2026-09-21","protection_end":"2026-09-21T14:13:20Z"}}}"#
    );
    json_of(json, adding);
    json_of(
        r#"{"editing":{"question":"protection","order":3,"card":44,"resume":"idle"}}"#,
        Dialogue::Editing {
            question: Question::Protection,
            order: 3,
            card: Some(44),
            letter: None,
            follow_up: None,
            resume: Box::new(Dialogue::Idle),
        },
    );
    let idle = || Box::new(Dialogue::Idle);
    json_of(
        r#"{"checking":{"resume":"idle"}}"#,
        Dialogue::Checking { resume: idle() },
    );
    json_of(
        r#"{"choosing_zone":{"resume":"idle"}}"#,
        Dialogue::ChoosingZone { resume: idle() },
    );
    json_of(
        r#"{"choosing_country":{"order":3,"resume":"idle"}}"#,
        Dialogue::ChoosingCountry {
            order: Some(3),
            resume: idle(),
        },
    );
}

#[test]
fn json_of_an_order() {
    let json = concat!(
        r#"{"id":1,"name":"чехол","store":"aliexpress","number":{"number":"RR123456785CN"},"#,
        r#""shipped_on":"2026-09-21","protection_end":"2026-11-23T02:13:20Z","protection_asked_at":null,"#,
        r#""spoken_until":"2026-09-21T14:18:20Z","snoozed_until":null,"closed_at":null,"next_due":"2026-09-21T14:23:20Z"}"#
    );
    let expected = Order {
        history: Vec::new(),
        ..order(1, Some(10))
    };
    json_of(json, expected);
}

#[test]
fn json_of_what_is_to_be_said() {
    json_of(
        r#"{"send":{"text":"a","keyboard":[[{"label":"OK","action":{"data":"ok"}}]]}}"#,
        say("a"),
    );
    let copy = Button::new("Copy", Action::Copy("text".to_owned()));
    json_of(
        r#"{"edit":{"message":5,"text":"b","keyboard":[[{"label":"Copy","action":{"copy":"text"}}]]}}"#,
        Outgoing::edit(5, "b".to_owned(), vec![vec![copy]]),
    );
    json_of(
        r#"{"answer":{"query":"77","text":null,"alert":false}}"#,
        Outgoing::Answer {
            query: "77".to_owned(),
            text: None,
            alert: false,
        },
    );
    json_of(
        r#"{"document":{"name":"order.txt","content":"a\nб","caption":"c","keyboard":[]}}"#,
        Outgoing::Document {
            name: "order.txt".to_owned(),
            content: "a\nб".to_owned(),
            caption: "c".to_owned(),
            keyboard: vec![],
        },
    );
    json_of(
        r#"{"delete":{"message":5}}"#,
        Outgoing::Delete { message: 5 },
    );
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
    let record = seal.open(tree, key, &bytes);
    let record = record.and_then(|record| codec::decode::<T>(&record));
    let now = || crate::storage::hex(&seal.seal(tree, key, &codec::encode(&expected)));
    assert_eq!(
        record.as_ref(),
        Ok(&expected),
        "version 2 has to stay readable; a new one begins as {}",
        now()
    );
}

#[test]
fn fields_that_came_later_may_be_missing() {
    let person = r#"{"chat":7,"language":"en","zone":"UTC","next_order":1}"#;
    assert!(serde_json::from_str::<Person>(person).is_ok());
    let order = concat!(
        r#"{"id":1,"store":"joom","number":"none_given","#,
        r#""shipped_on":"2026-09-21","spoken_until":"2026-09-21T14:18:20Z"}"#
    );
    assert!(serde_json::from_str::<Order>(order).is_ok());
}

#[test]
fn version_2_of_a_person_with_orders() {
    let order = Order {
        history: Vec::new(),
        ..order(1, Some(10))
    };
    let state = PersonState {
        person: Some(person(7)),
        orders: vec![order],
    };
    version_2("people", &[0, 0, 0, 2], PERSON_2, state);
}

#[test]
fn version_2_of_what_is_to_be_said() {
    version_2("outbox", &[0; 12], SAID_2, say("a"));
}

const PERSON_2: &str = concat!(
    "02f8ff68bd034acc644ac08d5d0b30a9d1c5619ccd8c83c9fa5da22f3580e611eac0290dee6dc24fe272f2f265b3d43334ba3d9a3a746e",
    "f6d492eb59b37a28582762b08ee73d596bd97e671b99d268815d0bd9db3354f46e5c069f775bc4dafab92049348937ee910377c71befb2",
    "cd9b6099a75236aa323a6e825ece6e58a990286994e2eedcaded84677ddd32ddf3e2a751005030737e97c3c4230558306a86d1d49afb9f",
    "49334ac1a750f19f2e0d53a793b5cba96747600e8711ee56",
);
const SAID_2: &str = concat!(
    "0289192fb3b31c0e1f0219ac847e067bc20b5dc752b60a7014b685dcad2dd552c1d4b3547a377959342a564b2d666c30492c07a128414d",
    "62301081c5b2b5ffbfb263f9a834",
);
