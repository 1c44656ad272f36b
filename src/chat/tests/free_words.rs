//! Words that fit no pattern, and what comes near to them.

use super::*;
use crate::chat::input::Intent;

/// The texts of what was sent.
fn said(outgoing: &[Outgoing]) -> String {
    let texts = outgoing.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

fn offers(outgoing: &[Outgoing], intent: Intent) -> bool {
    let data = Press::Talk(intent, None).data();
    format!("{outgoing:?}").contains(&data)
}

#[test]
fn what_comes_near_is_offered_and_not_done() {
    let mut chat = Conversation::new().with_order();
    let before = chat.state.orders.clone();
    let answer = chat.say("the parcel is travelling back to china");
    assert!(offers(&answer, Intent::Returned), "{answer:?}");
    assert!(
        format!("{answer:?}").contains(&Press::NotThat.data()),
        "{answer:?}"
    );
    assert_eq!(chat.state.orders, before);
}

#[test]
fn nothing_near_gets_the_three_ways_that_always_work() {
    let mut chat = Conversation::new().with_order();
    let answer = chat.say("hm hm");
    assert!(
        !format!("{answer:?}").contains(&Press::NotThat.data()),
        "{answer:?}"
    );
}

#[test]
fn no_sentence_comes_twice_in_ten_messages() {
    let mut chat = Conversation::new().with_order();
    let mut last: Vec<String> = Vec::new();
    for round in 0..40 {
        let text = match round % 3 {
            0 => "the parcel is travelling back to china",
            _ => "hm hm",
        };
        let answer = said(&chat.say(text));
        assert!(!last.contains(&answer), "{answer}");
        last.insert(0, answer);
        last.truncate(9);
    }
}

#[test]
fn a_question_is_asked_again_in_other_words_each_time() {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    let mut last: Vec<String> = Vec::new();
    for _ in 0..10 {
        let answer = said(&chat.say("hm hm"));
        assert!(!last.contains(&answer), "{answer}");
        last.push(answer);
    }
}
