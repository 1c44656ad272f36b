//! Pictures that people send: what was read in them is taken, compared or asked for, and never guessed.

use super::{Conversation, read};
use crate::chat::{EventKind, Picture};
use crate::model::{Action, Dialogue, Draft, GivenNumber, Outgoing, Question};

const CODED: &str = "RB390996032CN";
/// The same with a sign misread.
const MISREAD: &str = "RB390996082CN";
/// Without a check digit.
const WEAK: &str = "LP00583920175346";

impl Conversation {
    fn show(&mut self, codes: &[&str], text: &str) -> Vec<Outgoing> {
        let codes = codes.iter().map(|code| (*code).to_owned()).collect();
        let text = Some(text.to_owned());
        self.turn(EventKind::Picture {
            picture: Picture::Read { codes, text },
            caption: String::new(),
            message: 9,
        })
    }

    fn draft_number(&self) -> Option<&GivenNumber> {
        match &self.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft.number.as_ref(),
            _ => None,
        }
    }
}

/// The data of all buttons that were shown.
fn data(said: &[Outgoing]) -> String {
    let keyboards = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let buttons = keyboards.flatten().flatten();
    let data = buttons.filter_map(|button| match &button.action {
        Action::Data(data) => Some(data.as_str()),
        _ => None,
    });
    data.collect::<Vec<_>>().join(" ")
}

/// Asked for the number of a new order.
fn asked_for_number() -> Conversation {
    let mut talk = Conversation::new();
    let draft = Draft {
        store: Some("aliexpress".to_owned()),
        ..Draft::default()
    };
    talk.state.person.as_mut().unwrap().dialogue = Dialogue::Adding {
        question: Question::Number,
        draft: Box::new(draft),
    };
    talk
}

#[test]
fn a_bar_code_answers_the_question_for_the_number() {
    let mut talk = asked_for_number();
    let said = talk.show(&[CODED], MISREAD);
    assert!(read(&said).contains(CODED) && !read(&said).contains(MISREAD));
    assert!(!read(&said).contains("compare"));
    let dialogue = &talk.state.person.as_ref().unwrap().dialogue;
    assert!(talk.question() != Some(Question::Number), "{dialogue:?}");
}

#[test]
fn a_number_that_nothing_proves_is_no_answer_before_it_is_compared() {
    let mut talk = asked_for_number();
    let said = talk.show(&[], &format!("Parcel {WEAK}"));
    assert!(read(&said).contains("compare it with the picture"));
    assert_eq!(talk.question(), Some(Question::Number));
    assert_eq!(talk.draft_number(), None);
    assert!(data(&said).contains(WEAK));
}

#[test]
fn a_number_whose_check_digit_fails_is_offered_nowhere() {
    for mut talk in [Conversation::new(), asked_for_number()] {
        let said = talk.show(&[], &format!("Tracking number {MISREAD}"));
        assert!(read(&said).contains("cannot be right"));
        assert!(!data(&said).contains(MISREAD), "{}", data(&said));
        assert!(data(&said).contains(CODED));
        assert_eq!(talk.draft_number(), None);
    }
}

#[test]
fn a_picture_that_says_nothing_leaves_the_question() {
    let mut talk = asked_for_number();
    for text in ["", "12:48 5G 87%", "a cat on a chair"] {
        let said = talk.show(&[], text);
        assert!(read(&said).contains("could not find"), "{text}");
        assert_eq!(talk.question(), Some(Question::Number));
    }
}

#[test]
fn data_that_nobody_should_send_are_not_kept_of_a_picture_either() {
    let mut talk = Conversation::new();
    let said = talk.show(&[], "VISA\n4111 1111 1111 1111\n12/29");
    assert!(data(&said).contains("del:9"), "{said:?}");
    assert!(!read(&said).contains("4111"));
}
