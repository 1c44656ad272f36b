//! What people mix up: two orders at once, an end that has passed, numbers where none are asked for.

use crate::common::{World, at};
use crate::{NUMBER, answers, begins, copied, has_facts, has_headphones, letter, takes_down};

#[test]
fn an_answer_button_of_one_question_changes_no_other_order() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    begins(&buyer);
    let question = answers(&buyer, ["AliExpress", "none"]);
    buyer.says("/orders");
    buyer.presses("Headphones");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:edit");
    buyer.sees("What shall I change?");
    buyer.presses("Shipping day");
    buyer.sees("When was it shipped?");
    buyer.presses_on(question.id, "3 weeks ago");
    buyer.sees("📦 AliExpress, shipped 2 November 2026");
    buyer.says("/orders");
    buyer.presses("Headphones");
    let card = buyer.sees("📦 Headphones");
    has_facts(&buyer, &card);
}

#[test]
fn a_known_protection_end_stays_without_a_new_one() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    buyer.presses("Something changed");
    buyer.presses("Seller");
    buyer.presses("Protection extended");
    let question = buyer.sees("extended");
    assert!(
        question.button("I don't know").is_none(),
        "{}",
        question.text
    );
    // Nor is it taken from an older message.
    buyer.presses_raw(card.id, "e:1:protection:unknown");
    buyer.sees_toast("This was answered already.");
    buyer.presses_raw(question.id, "o:1:card");
    let card = buyer.sees("📦 Headphones");
    has_facts(&buyer, &card);
}

#[test]
fn protection_that_has_ended_leads_to_the_last_chance() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["AliExpress", NUMBER, "1.10", "20.11"]);
    buyer.presses("Yes, it has ended");
    buyer.sees("What shall I call this order?");
    let card = answers(&buyer, ["Lamp"]);
    assert!(
        card.text
            .contains("You can still claim until 5 December 2026"),
        "{}",
        card.text
    );
    let dispute = letter(&buyer, "✉️ Claim: not arrived", ["Skip this"]);
    assert!(copied(&dispute).contains(", 53 days ago."));
}

#[test]
fn a_new_name_keeps_the_reminder_that_was_put_off() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    assert_eq!(world.until_next_reminder(), at("2026-11-23T10:00:00Z"));
    buyer.sees("⏰ Headphones");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:later");
    buyer.presses("Remind me tomorrow");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:card");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:edit");
    buyer.presses("Name");
    buyer.says("Earphones");
    buyer.sees("Saved.");
    assert_eq!(world.until_next_reminder(), at("2026-11-24T10:00:00Z"));
    buyer.sees("⏰ Earphones");
}

#[test]
fn numbers_of_people_are_not_kept_as_names() {
    let world = World::new();
    for (number, refusal) in [
        ("+7 900 123-45-67", "I keep no telephone"),
        ("4111 1111 1111 1111", "tax or card number"),
        ("my card 5500-0000-0000-0004", "tax or card number"),
    ] {
        let buyer = world.person("en");
        begins(&buyer);
        answers(&buyer, ["AliExpress", "none", "12.11", "20 days"]);
        let again = answers(&buyer, [number]);
        assert!(again.text.contains(refusal), "{}", again.text);
        let card = answers(&buyer, ["iPhone 15 case 2026"]);
        assert!(card.text.contains("iPhone 15 case 2026"), "{}", card.text);
        assert!(!buyer.has_seen(number));
    }
}

#[test]
fn an_order_number_beside_the_tracking_number_is_passed_over() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    let next = answers(
        &buyer,
        ["AliExpress", "Order 8199633578334590, track RR123456785CN"],
    );
    assert!(next.text.contains("When was it shipped?"), "{}", next.text);
    assert!(next.text.contains("RR123456785CN"), "{}", next.text);
}

#[test]
fn a_number_is_taken_where_another_thing_was_asked_for() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["AliExpress", "none", "12.11", "20 days", NUMBER]);
    buyer.presses("Use RR123456785CN");
    buyer.sees("What shall I call this order?");
    answers(&buyer, ["Lamp"]);
    buyer.presses("More");
    buyer.sees("Number: RR123456785CN");
    buyer.says("/timezone");
    buyer.sees("Your time zone");
    buyer.says("LP00068434402473");
    buyer.sees("Cainiao");
}

#[test]
fn a_half_finished_order_is_not_dropped_for_an_old_button() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.says("/help");
    let help = buyer.sees("I never ask for a passport");
    begins(&buyer);
    answers(&buyer, ["AliExpress", "none"]);
    buyer.presses_on(help.id, "My parcel is not tracked");
    buyer.sees("in the middle of an order");
    buyer.presses("Go on");
    buyer.sees("When was it shipped?");
}

#[test]
fn near_the_end_the_seller_is_not_waited_for() {
    let world = World::new();
    let buyer = world.person("en");
    takes_down(&buyer, ["AliExpress", NUMBER, "1.11", "3 days", "Lamp"]);
    for name in ["Ask for an extension", "Ask about the number"] {
        buyer.says("/letter");
        buyer.presses(name);
        buyer.presses("Skip this");
        let ask = buyer.sees(name.trim_start_matches("Ask "));
        assert!(
            ask.text.contains("no time to wait for an answer"),
            "{}",
            ask.text
        );
    }
}

#[test]
fn a_dispute_that_the_store_may_refuse_yet_says_from_when() {
    let world = World::new();
    let buyer = world.person("en");
    let card = takes_down(&buyer, ["AliExpress", NUMBER, "20.11", "4 days", "Lamp"]);
    assert!(
        card.text.contains("only from 1 December 2026"),
        "{}",
        card.text
    );
}
