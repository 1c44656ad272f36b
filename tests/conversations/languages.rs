//! The main conversation, a reminder, a letter and the end of it, in each language.

use crate::common::World;
use crate::{NUMBER, takes_down};
use bot_api_sandbox::{Buyer, SeenMessage};
use trackless::chat::languages;
use trackless::locale::{Direction, texts};

/// Sees what begins like a text of the language.
#[track_caller]
fn sees(buyer: &Buyer, language: &str, key: &str) -> SeenMessage {
    let text = texts(language).plain(key, &[]);
    let words = text.split(['<', '\n']).next().unwrap_or_default();
    buyer.sees(words.trim())
}

/// The data of the first button that begins and ends so.
#[track_caller]
fn data(seen: &SeenMessage, part: &str) -> String {
    let mut data = seen.all_buttons().filter_map(|button| button.data.clone());
    let found = data.find(|data| data.contains(part));
    found.unwrap_or_else(|| panic!("no {part} below {seen:?}"))
}

/// Passes over what a letter asks for, until it comes.
fn answers_what_a_letter_needs(buyer: &Buyer) -> SeenMessage {
    loop {
        let seen = buyer.sees_something();
        if seen.all_buttons().any(|button| button.copy.is_some()) {
            return seen;
        }
        let mut data = seen
            .all_buttons()
            .filter_map(|button| button.data.as_deref());
        let answer = data.find(|data| data.ends_with(":nothing") || data.contains(":anyway:"));
        if let Some(answer) = answer {
            buyer.presses_raw(seen.id, answer);
        }
    }
}

#[test]
fn an_order_lives_in_every_language() {
    let mut world = World::new();
    let buyers: Vec<(&str, Buyer)> = languages()
        .into_iter()
        .map(|language| (language, world.person(language)))
        .collect();
    for (language, buyer) in &buyers {
        buyer.says("/start");
        sees(buyer, language, "welcome");
        let order = ["AliExpress", NUMBER, "12.11", "16.12.2026", "JBL 5"];
        let card = takes_down(buyer, order);
        assert!(card.text.contains("JBL 5"), "{language}: {}", card.text);
        let more = texts(language).plain("button-more", &[]);
        let mut labels = card.all_buttons().map(|button| button.label.clone());
        assert!(labels.any(|label| label == more), "{language}: {card:?}");
    }
    // It is day in the zones of all of them.
    world.time_is("2026-11-24T16:00:00Z");
    for (language, buyer) in &buyers {
        let reminder = buyer.sees("⏰");
        buyer.presses_raw(reminder.id, "o:1:letters");
        let letters = buyer.sees_something();
        assert_ne!(letters.text, reminder.text, "{language}");
        buyer.presses_raw(letters.id, "o:1:letter:ending");
        let letter = answers_what_a_letter_needs(buyer);
        // The seller reads English, whatever the buyer speaks.
        assert!(
            letter.text.contains("I ask for a full refund"),
            "{language}: {}",
            letter.text
        );
        buyer.presses_raw(letter.id, "o:1:time-line");
        buyer.sees_something();
        buyer.says("/delete_me");
        let question = buyer.sees_something();
        buyer.presses_raw(question.id, &data(&question, "forget:yes"));
        sees(buyer, language, "deleted-everything");
    }
}

#[test]
fn the_list_of_languages_names_each_and_marks_the_chosen_one() {
    let world = World::new();
    for language in languages() {
        let buyer = world.person(language);
        buyer.says("/language");
        let list = sees(&buyer, language, "ask-language");
        let marked = list
            .all_buttons()
            .filter(|button| button.label.starts_with('✓'));
        let marked: Vec<_> = marked.map(|button| button.data.clone()).collect();
        assert_eq!(marked, [Some(format!("lang:{language}"))]);
        assert_eq!(list.all_buttons().count(), languages().len());
        let is_hebrew = texts(language).direction == Direction::RightToLeft;
        let holds = list.text.chars().any(|c| ('א'..='ת').contains(&c));
        assert_eq!(is_hebrew, holds, "{}", list.text);
    }
}
