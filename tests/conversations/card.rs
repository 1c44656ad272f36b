//! The card and the list: changes in place, the end of an order, fifty orders.

use crate::common::{World, at, remembered, until};
use crate::{
    NUMBER, answers, begins, copied, has_headphones, has_headphones_alone, kept, labels, opens_more,
};
use bot_api_sandbox::Buyer;
use chrono::TimeDelta;
use trackless::model::Order;

/// A running world with somebody who has this number of orders.
fn with_orders(count: u32) -> (World, Buyer) {
    let mut world = World::asleep();
    let buyer = world.person("en");
    // The lower the number, the later the end.
    let orders: Vec<Order> = (1..=count)
        .map(|id| {
            kept(
                id,
                at("2026-11-23T12:00:00Z") + TimeDelta::days(100 - i64::from(id)),
            )
        })
        .collect();
    let mut person = remembered(&buyer, "en");
    person.next_order = count + 1;
    world.knows([(person, orders)]);
    world.start();
    (world, buyer)
}

#[test]
fn each_typed_field_brings_the_card_below_it() {
    let world = World::new();
    let rows = [
        (
            "Store",
            "Which store",
            "Joom",
            "📦 Headphones · Joom\n",
            "Store: Joom",
        ),
        (
            "Tracking number",
            "tracking number",
            "LP00068434402473",
            "📦 Headphones · AliExpress\n",
            "Number: LP00068434402473",
        ),
        (
            "Shipping day",
            "When was it shipped?",
            "13 Nov",
            "📦 Headphones · AliExpress\n",
            "13 November 2026 (10 days ago)",
        ),
        (
            "End of protection",
            "buyer protection",
            "30 days left",
            "📦 Headphones · AliExpress\n",
            "23 December 2026 (30 days left)",
        ),
        (
            "Name",
            "What shall I call this order?",
            "Big lamp",
            "📦 Big lamp · AliExpress\n",
            "📦 Big lamp",
        ),
    ];
    for (field, question, answer, head, line) in rows {
        let buyer = world.person("en");
        let card = has_headphones_alone(&buyer);
        buyer.presses_raw(card.id, "o:1:edit");
        buyer.sees("What shall I change?");
        buyer.presses(field);
        assert_eq!(buyer.sees(question).id, card.id);
        buyer.says(answer);
        if field == "Tracking number" {
            let question = buyer.sees("really shipped later");
            assert!(question.text.contains("When was it shipped?"));
            buyer.presses("Keep the date");
        }
        let changed = buyer.sees(head);
        assert!(changed.text.starts_with(head), "{field}: {}", changed.text);
        assert!(changed.id > card.id, "{field}");
        buyer.sees_on(card.id, "the card is below");
        let more = opens_more(&buyer, &changed);
        assert!(more.text.contains(line), "{field}: {}", more.text);
    }
}

#[test]
fn a_field_is_changed_by_taps_without_a_new_message() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones_alone(&buyer);
    let before = buyer.messages().len();
    for (field, answer, line) in [
        ("Store", "eBay", "Store: eBay"),
        (
            "Tracking number",
            "The seller gave none",
            "the seller gave none",
        ),
        ("Shipping day", "2 weeks ago", "(14 days ago)"),
    ] {
        buyer.presses_raw(card.id, "o:1:edit");
        buyer.sees("What shall I change?");
        buyer.presses(field);
        buyer.sees_something();
        buyer.presses(answer);
        buyer.sees_toast("Saved.");
        let changed = buyer.sees("📦");
        assert_eq!(changed.id, card.id);
        let more = opens_more(&buyer, &changed);
        assert!(more.text.contains(line), "{field}: {}", more.text);
    }
    assert_eq!(buyer.messages().len(), before);
}

#[test]
fn a_change_can_be_given_up() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones_alone(&buyer);
    for way in ["« Back", "Cancel"] {
        buyer.presses_raw(card.id, "o:1:edit");
        buyer.sees("What shall I change?");
        buyer.presses("Name");
        buyer.sees("What shall I call");
        buyer.presses(way);
        assert_eq!(buyer.sees("📦").text, card.text, "{way}");
    }
    opens_more(&buyer, &card);
    buyer.presses("Edit");
    buyer.sees("What shall I change?");
    buyer.presses("« Back");
    buyer.sees("Next reminder");
    buyer.presses("« Back");
    assert_eq!(buyer.sees("📦"), card);
    buyer.says("/cancel");
    buyer.sees("There is nothing to cancel");
}

#[test]
fn a_bad_answer_to_a_change_is_asked_about_again() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones_alone(&buyer);
    buyer.presses("Something changed");
    buyer.presses("Seller");
    buyer.presses("Protection extended");
    buyer.sees("extended");
    answers(&buyer, ["yesterday"]);
    assert!(buyer.has_seen("which is in the past"));
    buyer.says("40 days left");
    let card = buyer.sees("40 days left (2 January)");
    let more = opens_more(&buyer, &card);
    assert!(
        more.text.contains("2 January 2027 (40 days left)"),
        "{}",
        more.text
    );
}

#[test]
fn an_extension_moves_the_reminders() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones_alone(&buyer);
    world.time_is("2026-12-10T12:00:00Z");
    let reminder = buyer.sees("⏰");
    // It is noted as given a moment after it was sent.
    until("the next one is planned", || {
        world.next_reminder() == Some(at("2026-12-12T10:00:00Z"))
    });
    buyer.presses_raw(reminder.id, "o:1:card");
    let card = buyer.sees("🔔 12 December, 10:00");
    let more = opens_more(&buyer, &card);
    assert!(
        more.text.contains("Next reminder: 12 December 2026, 10:00"),
        "{}",
        more.text
    );
    buyer.presses_raw(card.id, "o:1:extended");
    buyer.sees("extended");
    buyer.says("21 days left");
    let card = buyer.sees("21 days left (31 December)");
    let more = opens_more(&buyer, &card);
    for line in [
        "31 December 2026 (21 days left)",
        "Next reminder: 17 December 2026, 10:00",
    ] {
        assert!(more.text.contains(line), "{line}: {}", more.text);
    }
}

#[test]
fn an_order_is_deleted_after_one_question() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones_alone(&buyer);
    buyer.presses_raw(card.id, "o:1:edit");
    buyer.sees("What shall I change?");
    buyer.presses_raw(card.id, "o:1:delete");
    let question = buyer.sees("Delete Headphones?");
    assert_eq!(labels(&question), [["« Back"], ["Yes, delete it"]]);
    buyer.presses("« Back");
    assert_eq!(buyer.sees("📦"), card);
    buyer.presses_raw(card.id, "o:1:edit");
    buyer.sees("What shall I change?");
    buyer.presses_raw(card.id, "o:1:delete");
    buyer.sees("Delete Headphones?");
    buyer.presses("Yes, delete it");
    buyer.sees("Headphones is deleted.");
    buyer.says("/orders");
    buyer.sees("You have no open orders.");
}

#[test]
fn a_received_order_is_closed_and_can_be_opened_again() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones_alone(&buyer);
    for (way, brought) in [
        ("It has not arrived", "Noted: it is not here after all."),
        ("Close the order", "Is everything there, and does it work?"),
    ] {
        buyer.presses_raw(card.id, "o:1:received");
        let arrived = buyer.sees("Great, it is here! Is all well?");
        assert_eq!(arrived.id, card.id);
        assert!(arrived.text.contains("Check it before you confirm receipt"));
        buyer.presses("Something changed");
        buyer.sees("What has happened?");
        buyer.presses(way);
        assert_eq!(buyer.sees(brought).id, card.id);
    }
    buyer.presses("Yes, close it");
    let closed = buyer.sees("I no longer watch Headphones");
    assert_eq!(
        closed.text,
        "I no longer watch Headphones. I forget it after 30 days."
    );
    assert_eq!(closed.id, card.id);
    buyer.presses_raw(card.id, "o:1:dispute");
    buyer.sees_toast("This order is closed.");
    buyer.presses_raw(card.id, "o:1:history");
    buyer.sees_document("order-1");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:card");
    buyer.sees("I no longer watch");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:reopen");
    buyer.sees("Noted: it is not here after all.");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:received");
    buyer.presses("Close the order");
    buyer.presses("Yes, close it");
    buyer.sees("I no longer watch");
    buyer.presses("Delete it now");
    buyer.sees("Headphones is deleted.");
}

#[test]
fn letters_leave_the_card_where_it_is() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    buyer.presses("Ask about the number");
    let question = buyer.sees("What does tracking show today?");
    assert_ne!(question.id, card.id);
    buyer.presses("Nothing at all");
    buyer.sees("order number");
    buyer.presses("Skip this");
    let letter = buyer.sees("Ask the seller about the number");
    copied(&letter);
    assert_eq!(letter.id, question.id);
    // What was answered for the letter may stand on the card by now.
    let messages = buyer.messages();
    let left = messages.iter().find(|m| m.id == card.id).unwrap();
    assert!(
        left.text.starts_with("📦 Headphones · AliExpress\n"),
        "{}",
        left.text
    );
    assert_eq!(left.buttons, card.buttons);
}

#[test]
fn fifty_orders_are_listed_in_pages_soonest_first() {
    let (_world, buyer) = with_orders(50);
    buyer.says("/orders");
    let mut page = buyer.sees("Your 50 open orders");
    assert_eq!(labels(&page)[0][0], "🟡 Order 50");
    let first = "🟡 Order 50: extend the protection · 50 days left\n";
    assert!(page.text.contains(first), "{}", page.text);
    let mut listed = Vec::new();
    loop {
        let names = labels(&page).concat();
        let orders = names.iter().filter_map(|label| label.split_once(' '));
        let names = orders.map(|(_, name)| name.to_owned());
        let names: Vec<String> = names.filter(|name| name.starts_with("Order ")).collect();
        for name in &names {
            assert!(page.text.contains(&format!("{name}: ")), "{}", page.text);
        }
        listed.extend(names);
        if page.button("›").is_none() {
            break;
        }
        buyer.presses("›");
        page = buyer.sees_something();
    }
    let expected: Vec<String> = (1..=50).rev().map(|id| format!("Order {id}")).collect();
    assert_eq!(listed, expected);
    assert!(labels(&page).concat().contains(&"10 / 10"));

    buyer.presses("Order 1");
    let card = buyer.sees("📦 Order 1 · AliExpress\n");
    opens_more(&buyer, &card);
    buyer.presses("Days and history");
    buyer.sees("What would you like to see?");
    buyer.presses("All orders");
    buyer.sees("Your 50 open orders");
}

#[test]
fn a_fifty_first_order_is_refused_until_one_is_closed() {
    let (_world, buyer) = with_orders(50);
    buyer.says("/start");
    buyer.presses("My orders (50)");
    buyer.sees("Your 50 open orders");
    buyer.presses("Add an order");
    buyer.sees("You already have 50 open orders");
    buyer.says(NUMBER);
    buyer.presses("A new order");
    let refusal = buyer.sees("You already have 50 open orders");
    buyer.presses_raw(refusal.id, "o:7:received");
    buyer.sees("Great, it is here! Is all well?");
    buyer.presses("Close the order");
    buyer.presses("Yes, close it");
    buyer.sees("I no longer watch Order 7");
    let card = crate::takes_down(&buyer, ["Joom", "none", "today", "60 days", "Lamp"]);
    assert!(card.text.contains("📦 Lamp"));
}

#[test]
fn a_name_that_is_long_is_cut_on_buttons_only() {
    let world = World::new();
    let buyer = world.person("ru");
    begins(&buyer);
    let name = "Очень длинное название <заказа> & ещё немного слов";
    let card = answers(&buyer, ["нет", "Joom", "нет", "сегодня", "60 дней", name]);
    assert!(
        card.text.starts_with(&format!("📦 {name} · Joom\n")),
        "{}",
        card.text
    );
    buyer.says("/orders");
    let list = buyer.sees("Ваш открытый заказ");
    let line = format!("🟢 {name}: подождать · осталось 60 дней");
    assert!(list.text.contains(&line), "{}", list.text);
    assert_eq!(labels(&list)[0], ["🟢 Очень длинное названи…"]);
}
