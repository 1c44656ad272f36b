//! The text of a tracking page, through the whole program.

use crate::{stored, with_order};
use trackless::model::{GivenNumber, OrderEvent, Tracking};

const NUMBER: &str = "RR123456785CN";

#[test]
fn a_delivery_on_a_pasted_page_is_asked_about_and_kept() {
    let (mut world, buyer) = with_order(GivenNumber::Number(NUMBER.to_owned()));
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
    let (mut world, buyer) = with_order(GivenNumber::Number(NUMBER.to_owned()));
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
