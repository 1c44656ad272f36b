//! What belongs to a person is not kept, wherever it is told.

use super::{Conversation, read};
use crate::chat::{EventKind, Picture};
use crate::model::{Dialogue, Draft, Question};

/// A text, and what must not be found in all that is remembered.
const PRIVATE: [(&str, &str); 12] = [
    ("password hunter2", "hunter2"),
    ("пароль qwerty77", "qwerty77"),
    ("john at mail dot com", "mail"),
    ("ivan собака мейл точка ру", "мейл"),
    ("anna@mail.example", "mail"),
    ("Ivan 8 (912) 345–67–89", "345"),
    ("Anna 555-12-34", "555"),
    ("Reisepass C01X00T47", "C01X00T47"),
    ("Ausweisnummer L01X00T471", "L01X00T471"),
    ("４１１１ １１１１ １１１１ １１１１", "１１１１"),
    ("5500.0000.0000.0004", "0004"),
    ("5500 OOOO OOOO OOO4", "OOO4"),
];

impl Conversation {
    fn adding(question: Question) -> Self {
        let mut talk = Self::new();
        talk.state.person.as_mut().unwrap().dialogue = Dialogue::Adding {
            question,
            draft: Box::new(Draft {
                store: Some("aliexpress".to_owned()),
                ..Draft::default()
            }),
        };
        talk
    }

    fn remembers(&self, text: &str) -> bool {
        serde_json::to_string(&self.state).unwrap().contains(text)
    }
}

#[test]
fn an_answer_that_is_private_is_not_kept() {
    for (text, part) in PRIVATE {
        for question in [
            Question::Name,
            Question::Store,
            Question::Number,
            Question::OrderNumber,
            Question::Amount,
        ] {
            let mut talk = Conversation::adding(question);
            talk.say(text);
            assert!(!talk.remembers(part), "{question:?}: {text}");
        }
        let mut talk = Conversation::new();
        talk.say(text);
        assert!(!talk.remembers(part), "nothing asked: {text}");
    }
}

#[test]
fn a_page_with_something_private_fills_an_order_without_it() {
    for (text, part) in PRIVATE {
        let mut talk = Conversation::new();
        talk.say(&format!(
            "AliExpress\nItem: {text}\nTracking number: RB390996032CN\nShipped on Nov 10, 2026"
        ));
        assert!(!talk.remembers(part), "{text}");
    }
    for number in ["+7 912 345-67-89", "+79123456789", "89123456789"] {
        let mut talk = Conversation::new();
        let page = format!(
            "Tinyshop\nOrder number: {number}\nTracking number: RB390996032CN\nShipped on Nov 10, 2026"
        );
        talk.say(&page);
        assert!(!talk.remembers("345"), "{number}");
        assert!(talk.remembers("RB390996032CN"), "{number}");
    }
}

#[test]
fn cards_in_odd_spellings_are_warned_of() {
    for text in [
        "４１１１ １１１１ １１１１ １１１１",
        "4111.1111.1111.1111",
        "55OO OOOO OOOO OOO4",
        "my card 5500-0000-0000-0004 12/28 123",
        "four one one one one one one one one one one one one one one one",
    ] {
        let said = Conversation::new().say(text);
        assert!(
            read(&said).contains("Please do not send such data"),
            "{text}"
        );
    }
}

#[test]
fn a_persons_code_in_a_picture_is_not_kept() {
    let licence =
        "@ ANSI 636014040002DL00410278ZC03190024DLDAQD1234567 DCSPETROV DACIVAN DBB01011990";
    let pass = "M1PETROV/IVAN         EABC123 SVOJFKSU 0100 326J001A0025 100";
    for (code, is_warned_of) in [
        (licence, true),
        (pass, true),
        (
            "BEGIN:VCARD N:Petrov;Ivan TEL:RB390996032CN END:VCARD",
            false,
        ),
        ("WIFI:T:WPA;S:home;P:LP00583920175346;;", false),
    ] {
        let mut talk = Conversation::adding(Question::Number);
        let said = talk.turn(EventKind::Picture {
            picture: Picture::Read {
                codes: vec![code.to_owned()],
                text: Some(String::new()),
            },
            caption: String::new(),
            message: 9,
        });
        let warned = read(&said).contains("Please do not send such data");
        assert_eq!(warned, is_warned_of, "{code}");
        assert_eq!(talk.question(), Some(Question::Number), "{code}");
        for part in ["PETROV", "Petrov", "RB390996032CN", "LP00583920175346"] {
            assert!(!talk.remembers(part), "{code}");
        }
    }
}
