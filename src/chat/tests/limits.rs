//! What grows is bounded: messages for Telegram, and orders that have ended.

use super::*;
use crate::chat::callback::OrderPress;
use crate::chat::message_limits::{LONGEST_CAPTION, length};
use crate::model::{OrderEvent, Question};

#[test]
fn the_history_arrives_whatever_the_order_is_called() {
    for name in ["📦".repeat(60), "&".repeat(60), "<b>".repeat(20)] {
        let mut talk = Conversation::new().with_order();
        let order = &mut talk.state.orders[0];
        order.name = Some(name.clone());
        for day in 0..12 {
            let number = format!("LP{day:036}XX");
            let at = talk.now - Duration::days(12 - day);
            order.record(OrderEvent::NumberChanged(Some(number)), at);
        }
        let said = talk.command(Command::Order);
        let [Outgoing::Document { caption, .. }] = &said[..] else {
            panic!("{said:?}");
        };
        assert!(length(caption) <= LONGEST_CAPTION, "{caption}");
        assert!(
            caption.contains("LP000000000000000000000000000000000011XX"),
            "the newest line is in it: {caption}"
        );
    }
}

#[test]
fn a_name_that_cannot_be_seen_is_refused() {
    for name in [
        "\u{200b}",
        "\u{2800}\u{2800}",
        "\u{3164}",
        "\u{301}",
        "\u{fe0f}\u{200d}",
        "\u{e0020}",
    ] {
        let mut talk = Conversation::new().with_order();
        talk.press(&Press::Order(1, OrderPress::EditField(Question::Name)));
        talk.say(name);
        assert_eq!(talk.order(1).name, None, "{name:?}");
    }
    for name in ["📦", "?", "ё", "❤\u{fe0f}", "👨\u{200d}👩\u{200d}👧"] {
        let mut talk = Conversation::new().with_order();
        talk.press(&Press::Order(1, OrderPress::EditField(Question::Name)));
        talk.say(name);
        assert_eq!(talk.order(1).name.as_deref(), Some(name));
    }
}

#[test]
fn the_orders_that_ended_first_are_forgotten_above_two_hundred() {
    let mut talk = Conversation::new().with_order();
    let ended = |id: u32| {
        let at = talk.now - Duration::minutes(i64::from(1000 - id));
        Order {
            closed_at: Some(at),
            next_due: Some(at + Duration::days(90)),
            ..Order::new(id, "joom", GivenNumber::NoneGiven, at)
        }
    };
    let mut orders: Vec<Order> = (2..202).map(ended).collect();
    talk.state.orders.append(&mut orders);
    talk.command(Command::Help);
    assert_eq!(talk.state.orders.len(), 201);
    talk.press(&Press::Order(1, OrderPress::CloseSure));
    assert_eq!(talk.state.orders.len(), 200);
    assert!(talk.order(1).closed_at.is_some());
    assert_eq!(
        talk.state.orders[1].id, 3,
        "the one that ended first is gone"
    );
}
