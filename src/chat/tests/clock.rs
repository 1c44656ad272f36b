//! The person's hour: asked once, by one tap, by a place, by a location.

use super::{Conversation, read};
use crate::chat::EventKind;
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::chat::event::Position;
use crate::model::{Action, Dialogue, Outgoing, Question};

impl Conversation {
    fn zone(&self) -> &str {
        &self.state.person.as_ref().unwrap().zone
    }

    /// An order whose last question below the card is answered now.
    fn finishes_questions(&mut self) -> Vec<Outgoing> {
        let card = Press::Order(1, OrderPress::Card);
        self.press(&card);
        let person = self.state.person.as_mut().unwrap();
        person.dialogue = Dialogue::Editing {
            question: Question::Name,
            order: 1,
            card: None,
            letter: None,
            follow_up: Some(5),
            resume: Box::new(Dialogue::Idle),
        };
        self.press(&Press::EditAnswer(1, Question::Name, AnswerPress::Skip))
    }
}

/// The clocks on the buttons, and the zones behind them.
fn clocks(outgoing: &[Outgoing]) -> Vec<(String, String)> {
    let last = outgoing.last().unwrap();
    let Outgoing::Send { keyboard, .. } = last else {
        panic!("{last:?}");
    };
    let zone = |data: &str| match Press::parse(data) {
        Some(Press::Zone(zone)) => Some(zone),
        _ => None,
    };
    let buttons = keyboard.iter().flatten();
    let clocks = buttons.filter_map(|button| match &button.action {
        Action::Data(data) => Some((button.label.clone(), zone(data)?)),
        _ => None,
    });
    clocks.collect()
}

#[test]
fn the_hour_is_asked_once_after_the_last_question() {
    let mut talk = Conversation::new().with_order();
    let said = talk.finishes_questions();
    assert!(
        read(&said).contains("What time is it for you now?"),
        "{}",
        read(&said)
    );
    let clocks = clocks(&said);
    assert_eq!(clocks.len(), 5);
    let london = ("12:00".to_owned(), "Europe/London".to_owned());
    assert!(clocks.contains(&london), "{clocks:?}");
    assert!(
        clocks.is_sorted_by_key(|(label, _)| label.clone()),
        "{clocks:?}"
    );
    talk.press(&Press::Zone("Europe/Berlin".to_owned()));
    assert_eq!(talk.zone(), "Europe/Berlin");
    assert!(!read(&talk.finishes_questions()).contains("What time is it"));
}

#[test]
fn the_clocks_of_the_own_country_come_first() {
    let mut talk = Conversation::new().with_order();
    talk.state.person.as_mut().unwrap().country = Some("pt".to_owned());
    let clocks = clocks(&talk.finishes_questions());
    let azores = ("11:00".to_owned(), "Atlantic/Azores".to_owned());
    assert!(clocks.contains(&azores), "{clocks:?}");
}

#[test]
fn a_location_offers_the_clocks_near_to_it() {
    let mut talk = Conversation::new();
    let petersburg = Position {
        latitude: 599,
        longitude: 303,
    };
    let clocks = clocks(&talk.turn(EventKind::Location(petersburg)));
    let labels: Vec<&str> = clocks.iter().map(|(label, _)| label.as_str()).collect();
    assert!(
        labels.contains(&"15:00") && labels.contains(&"14:00"),
        "{clocks:?}"
    );
    let kept = serde_json::to_string(&talk.state.person).unwrap();
    assert!(!kept.contains("599"), "{kept}");
}

#[test]
fn a_location_that_is_nowhere_is_asked_for_as_a_city() {
    for (latitude, longitude) in [
        (9990, 9990),
        (901, 0),
        (0, -1801),
        (i32::MAX, 0),
        (0, i32::MIN),
    ] {
        let mut talk = Conversation::new();
        let position = Position {
            latitude,
            longitude,
        };
        let said = talk.turn(EventKind::Location(position));
        assert!(
            read(&said).contains("Type your city"),
            "{position:?} {}",
            read(&said)
        );
        assert!(clocks(&said).is_empty(), "{position:?}");
        talk.say("Omsk");
        assert_eq!(talk.zone(), "Asia/Omsk");
    }
}

#[test]
fn clocks_side_by_side_never_look_alike() {
    for latitude in (-900..=900).step_by(150) {
        for longitude in (-1800..=1800).step_by(150) {
            let position = Position {
                latitude,
                longitude,
            };
            let clocks = clocks(&Conversation::new().turn(EventKind::Location(position)));
            let mut labels: Vec<_> = clocks.iter().map(|(label, _)| label).collect();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), clocks.len(), "{position:?} {clocks:?}");
            assert!(!clocks.is_empty(), "{position:?}");
        }
    }
}

#[test]
fn places_beyond_the_date_line_are_told_apart_by_the_day() {
    let mut talk = Conversation::new();
    let position = Position {
        latitude: 0,
        longitude: -1800,
    };
    let clocks = clocks(&talk.turn(EventKind::Location(position)));
    let labels: Vec<&str> = clocks.iter().map(|(label, _)| label.as_str()).collect();
    assert!(labels.contains(&"01:00, 24 November"), "{labels:?}");
    assert!(labels.contains(&"01:00, 23 November"), "{labels:?}");
}

#[test]
fn a_place_and_a_shown_time_answer_it_and_a_number_is_not_lost() {
    let mut talk = Conversation::new().with_order();
    talk.finishes_questions();
    let said = read(&talk.say("16:00"));
    assert!(!said.contains("I do not know this city"), "{said}");
    talk.say("Omsk");
    assert_eq!(talk.zone(), "Asia/Omsk");
    let mut talk = Conversation::new().with_order();
    talk.finishes_questions();
    let said = read(&talk.say("my parcel LZ123456785CN does not move"));
    assert!(said.contains("LZ123456785CN"), "{said}");
}

#[test]
fn who_does_not_want_to_tell_the_hour_now_is_left_alone() {
    for words in ["idk", "I don't know", "not now"] {
        let mut talk = Conversation::new().with_order();
        talk.finishes_questions();
        let said = read(&talk.say(words));
        assert!(said.contains("All right."), "{words}: {said}");
        assert!(!read(&talk.say("thanks")).contains("city"), "{words}");
    }
}

/// Something else was told meanwhile, and then the question was put off.
#[test]
fn not_now_is_heard_when_the_question_is_open_no_longer() {
    let mut talk = Conversation::new().with_order();
    talk.finishes_questions();
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Name)));
    talk.say("Lamp");
    let said = read(&talk.press(&Press::Leave));
    assert!(
        said.contains("All right.") && !said.contains("already"),
        "{said}"
    );
}
