//! What is told of an order: each state a parcel gets into has its button, each report its answer, and what ends a right is asked
//! about first.

use crate::common::World;
use crate::{NUMBER, answers, begins, does, has_headphones, labels, taps};
use bot_api_sandbox::{Buyer, SeenMessage};

/// Tells something through the menu: its page, and the buttons after it; the card answers with these words.
#[track_caller]
fn tells(buyer: &Buyer, page: &str, buttons: &[&str], answer: &str) -> SeenMessage {
    taps(buyer, "Something changed", "What has happened?");
    buyer.presses(page);
    buyer.sees_something();
    let (last, before) = buttons.split_last().unwrap();
    for button in before {
        buyer.presses(button);
        buyer.sees_something();
    }
    buyer.presses(last);
    let card = buyer.sees(answer);
    let told = card.text.lines().nth(1).unwrap_or_default();
    assert!(told.contains(answer), "{answer}: {}", card.text);
    card
}

#[test]
fn each_state_of_a_parcel_is_told_and_answered() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    let status = "What tracking shows";
    let rows: [(&str, &[&str], &str); 17] = [
        ("Tracking", &[status, "Moving"], "Good: it is moving."),
        (
            "Tracking",
            &[status, "Something else", "Only a label"],
            "only a label was made",
        ),
        (
            "Tracking",
            &[status, "Something else", "To be collected", "30 November"],
            "To collect by 30 November",
        ),
        (
            "Tracking",
            &[status, "Something else", "Delivery failed", "I don't know"],
            "a notice was left",
        ),
        (
            "Tracking",
            &[status, "Something else", "⋯ More", "Customs holds it"],
            "customs holds it",
        ),
        (
            "Tracking",
            &[status, "Something else", "⋯ More", "Destroyed"],
            "it was destroyed",
        ),
        (
            "Tracking",
            &[status, "Something else", "Being returned", "Wrong address"],
            "wrong address",
        ),
        ("Tracking", &["I asked the post"], "you asked the post"),
        ("Seller", &["I asked to extend"], "for more time"),
        (
            "Seller",
            &["⋯ More", "They won't extend"],
            "will not extend",
        ),
        (
            "Seller",
            &["They want something", "To be paid outside"],
            "outside the store",
        ),
        (
            "Dispute",
            &["I opened a dispute", "Today"],
            "Dispute opened 23 November",
        ),
        ("Dispute", &["They offer less"], "they offer less"),
        ("Dispute", &["Escalated"], "now the store decides"),
        (
            "Money",
            &["I went to PayPal", "Yesterday"],
            "Case at PayPal since 22 November",
        ),
        ("Money", &["Escalated to a claim"], "now PayPal decides"),
        (
            "It arrived",
            &["Confirmed by mistake"],
            "confirmed by mistake",
        ),
    ];
    for (page, buttons, answer) in rows {
        tells(&buyer, page, buttons, answer);
    }
}

#[test]
fn a_longer_protection_is_praised_with_its_days() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "Seller", "What has happened?");
    taps(&buyer, "Protection extended", "extended");
    buyer.says("53 days 14 hours left");
    buyer.sees("Extended by 30 days: good.");
}

#[test]
fn what_was_delivered_elsewhere_is_known_on_the_first_card() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["AliExpress", NUMBER]);
    taps(&buyer, "2 weeks ago", "What does tracking show");
    taps(&buyer, "“Delivered”, not here", "On which day");
    taps(&buyer, "« Back", "What does tracking show");
    taps(&buyer, "“Delivered”, not here", "On which day");
    taps(&buyer, "Yesterday", "buyer protection");
    let card = answers(&buyer, ["23 days", "Lamp"]);
    assert!(card.text.contains("“Delivered” on"), "{}", card.text);
    assert!(!card.text.contains("without a scan"), "{}", card.text);
}

#[test]
fn a_shop_without_protection_leads_to_the_payments_own() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    taps(&buyer, "⋯ More", "Which store");
    taps(&buyer, "Another store", "tracking number");
    taps(&buyer, "The seller gave none", "shipped");
    taps(&buyer, "3 weeks ago", "What does the order page show");
    taps(&buyer, "Nothing at all", "buyer protection");
    taps(&buyer, "There is none", "When did you pay?");
    taps(&buyer, "A month ago", "How did you pay?");
    taps(&buyer, "PayPal", "What shall I call");
    let card = taps(&buyer, "Skip", "📦");
    assert!(card.text.contains("PayPal"), "{}", card.text);
    assert!(
        !card.text.contains("When does protection end"),
        "{}",
        card.text
    );
}

#[test]
fn the_promised_day_is_asked_before_the_payment() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    taps(&buyer, "Temu", "tracking number");
    taps(&buyer, "The seller gave none", "shipped");
    taps(&buyer, "3 weeks ago", "What does the order page show");
    taps(&buyer, "I have not looked", "promise delivery");
    buyer.says("2 days ago");
    buyer.sees("When did you pay?");
    taps(&buyer, "A month ago", "What shall I call");
    let card = taps(&buyer, "Skip", "📦 Temu");
    assert!(card.text.contains("21 November"), "{}", card.text);
}

#[test]
fn done_tells_what_was_advised_and_an_old_done_tells_nothing() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    world.until_next_reminder();
    let reminder = buyer.sees("⏰ Headphones");
    buyer.presses_raw(reminder.id, "r:1:done");
    buyer.sees("Noted.");
    world.until_next_reminder();
    buyer.sees("⏰ Headphones");
    does(
        &buyer,
        "r:1:did:seller-asked",
        "Noted: you asked the seller on 24 November 2026.",
    );
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:history");
    let file = buyer.sees_document("order-1").content;
    assert_eq!(file.matches("The seller was asked").count(), 1, "{file}");
}

#[test]
fn cancelling_a_dispute_is_asked_about_once() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    tells(
        &buyer,
        "Dispute",
        &["I opened a dispute", "Today"],
        "Dispute opened",
    );
    taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "⚖️ Dispute", "What has happened?");
    taps(&buyer, "⋯ More", "What has happened?");
    let question = taps(&buyer, "I cancelled it", "Have you cancelled it?");
    assert_eq!(
        labels(&question),
        [["« Back"], ["Yes, it is cancelled"]],
        "the way back stands first"
    );
    taps(&buyer, "« Back", "Do not cancel the dispute");
    buyer.presses_raw(question.id, "o:1:told:dispute-cancelled");
    buyer.sees("Have you cancelled it?");
    taps(&buyer, "Yes, it is cancelled", "Noted: it is cancelled.");
}

#[test]
fn silence_names_the_last_moment_that_it_would_hide() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    let question = does(
        &buyer,
        "o:1:mute",
        "the end of protection either: 16 December 2026",
    );
    assert_eq!(labels(&question)[0][0], "« Back");
    taps(&buyer, "Mute all the same", "🔕 Muted");
}

#[test]
fn a_received_order_is_closed_after_yes_or_after_the_end_alone() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    let card = does(&buyer, "o:1:received", "Is all well?");
    for button in ["Close the order", "Something is wrong"] {
        assert!(card.button(button).is_some(), "{button}");
    }
    let menu = taps(&buyer, "Something changed", "What has happened?");
    for button in [
        "Close the order",
        "Something is wrong",
        "It has not arrived",
    ] {
        assert!(menu.button(button).is_some(), "{button}");
    }
    world.until_next_reminder();
    buyer.sees("⏰ Headphones");
    assert!(!buyer.has_seen("I no longer watch"));
    taps(&buyer, "Something is wrong", "What is wrong with it?");
    taps(&buyer, "A part is missing", "Noted: a part is missing.");
}

#[test]
fn two_orders_with_one_number_are_both_told() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    begins(&buyer);
    let card = answers(&buyer, ["AliExpress", NUMBER, "12.11"]);
    let told = "Careful: another open order has the same number.";
    assert!(card.text.contains(told), "{}", card.text);
    buyer.says("/orders");
    buyer.sees("Your 2 open orders");
    taps(&buyer, "Headphones", "📦 Headphones");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:history");
    let file = buyer.sees_document("order-1").content;
    assert!(
        file.contains("Another order has the same tracking number"),
        "{file}"
    );
}

#[test]
fn money_that_came_is_not_forgotten() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "Money", "What has happened?");
    taps(&buyer, "Money received", "Is all of the money back?");
    taps(&buyer, "Yes, all of it", "the money is back");
    taps(&buyer, "The parcel arrived", "📦 Headphones");
    does(&buyer, "o:1:reopen", "the money is back");
}
