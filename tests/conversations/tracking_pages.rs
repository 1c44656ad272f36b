//! The text of a tracking page, through the whole program.

use crate::common::{World, at, remembered};
use crate::kept;
use bot_api_sandbox::Buyer;
use trackless::model::{GivenNumber, Order, OrderEvent, Tracking};

const NUMBER: &str = "RR123456785CN";

/// A running world with somebody who has one order, with this number.
fn with_order() -> (World, Buyer) {
    let mut world = World::asleep();
    let buyer = world.person("en");
    let order = Order {
        number: GivenNumber::Number(NUMBER.to_owned()),
        ..kept(1, at("2027-01-10T12:00:00Z"))
    };
    let mut person = remembered(&buyer, "en");
    person.next_order = 2;
    world.knows([(person, vec![order])]);
    world.start();
    (world, buyer)
}

fn stored(world: &World, buyer: &Buyer) -> Order {
    let orders = world.storage().person(buyer.id()).orders;
    orders.into_iter().find(|order| order.id == 1).unwrap()
}

#[test]
fn a_delivery_on_a_pasted_page_is_asked_about_and_kept() {
    let (mut world, buyer) = with_order();
    buyer.says("RR123456785CN\n22.11.2026 10:00 Delivered, signed by J SMITH\n20.11.2026 09:00 Out for delivery");
    buyer.sees("Is it in your hands?");
    buyer.presses("No, nothing came");
    buyer.sees("but it is not here");
    world.stop();
    let order = stored(&world, &buyer);
    let told = order.told_tracking().map(|entry| entry.event.clone());
    let day = "2026-11-22".parse().unwrap();
    assert_eq!(told, Some(OrderEvent::Tracking(Tracking::Delivered(day))));
    let kept = format!("{:?}", order.tracking).to_lowercase();
    assert!(
        kept.contains("delivered") && !kept.contains("smith"),
        "{kept}"
    );
}

#[test]
fn a_page_of_no_known_number_is_put_where_the_person_says() {
    let (mut world, buyer) = with_order();
    buyer.says("22.11.2026 10:00 Moscow Arrived at sorting center\n20.11.2026 Accepted by carrier");
    buyer.sees("Which order is it about?");
    buyer.presses("Order 1");
    buyer.sees("last 22 November, Moscow: on its way");
    buyer.presses("Not mine");
    buyer.sees("How do you know");
    world.stop();
    let order = stored(&world, &buyer);
    assert_eq!(order.tracking.map(|state| state.events.len()), Some(2));
}
