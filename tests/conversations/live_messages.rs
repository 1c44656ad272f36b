//! Messages that are changed later: one live card for each order, and no buttons under what is past.

use crate::common::{World, at, remembered, until};
use crate::{NUMBER, begins, kept};
use bot_api_sandbox::{Buyer, SeenMessage};

/// The message of this number as it stands now.
fn stands(buyer: &Buyer, id: i64) -> SeenMessage {
    let mut messages = buyer.messages().into_iter();
    messages.find(|message| message.id == id).unwrap()
}

/// Waits until a message has no buttons.
fn loses_its_buttons(buyer: &Buyer, id: i64) {
    until("the message to lose its buttons", || {
        stands(buyer, id).buttons.is_empty()
    });
}

#[test]
fn only_the_newest_card_of_an_order_has_buttons() {
    let mut world = World::asleep();
    let buyer = world.person("en");
    let mut person = remembered(&buyer, "en");
    person.next_order = 2;
    world.knows([(person, vec![kept(1, at("2027-01-20T09:00:00Z"))])]);
    world.start();
    buyer.says("/orders");
    let list = buyer.sees_something();
    buyer.presses_raw(list.id, "o:1:card");
    let first = buyer.sees_something();
    buyer.says("/orders");
    let list = buyer.sees_something();
    buyer.presses_raw(list.id, "o:1:card");
    let second = buyer.sees_something();
    assert_ne!(first.id, second.id);
    loses_its_buttons(&buyer, first.id);
    assert!(!stands(&buyer, second.id).buttons.is_empty());
}

#[test]
fn a_question_that_was_answered_by_a_text_has_no_buttons() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    let question = buyer.last().unwrap();
    assert!(!question.buttons.is_empty());
    buyer.says("/cancel");
    loses_its_buttons(&buyer, question.id);
}

#[test]
fn a_number_is_read_wherever_it_stands() {
    let world = World::new();
    let ways: [fn(&Buyer); 4] = [
        |buyer| buyer.says(NUMBER),
        |buyer| buyer.forwards("Seller", NUMBER),
        |buyer| {
            buyer.sends_photo_with(NUMBER);
        },
        |buyer| buyer.starts_with(NUMBER),
    ];
    for way in ways {
        let buyer = world.person("en");
        way(&buyer);
        buyer.sees(NUMBER);
    }
}

#[test]
fn what_is_no_text_is_answered_too() {
    let world = World::new();
    let ways: [fn(&Buyer); 5] = [
        Buyer::sends_voice,
        Buyer::sends_sticker,
        Buyer::sends_photo,
        |buyer| buyer.sends_contact("Li", "+8613800000000"),
        |buyer| buyer.sends_location(55.75, 37.62),
    ];
    for way in ways {
        let buyer = world.person("en");
        way(&buyer);
        buyer.sees_something();
    }
}
