//! Where a pasted number goes, through the whole program: the order that waits for it, its order number, its carrier.

use crate::common::World;
use crate::{stored, with_order};
use trackless::model::GivenNumber;

#[test]
fn a_number_goes_to_the_order_that_waits_for_it() {
    let (mut world, buyer) = with_order(GivenNumber::NoneGiven);
    buyer.says("LP00068434402473");
    buyer.sees("Cainiao");
    buyer.presses("For: Order 1");
    // The order waited so long that it may have been shipped later.
    buyer.sees("When was it shipped");
    world.stop();
    let number = GivenNumber::Number("LP00068434402473".to_owned());
    assert_eq!(stored(&world, &buyer).number, number);
}

#[test]
fn an_order_number_is_kept_as_the_order_number() {
    let known = GivenNumber::Number("LP00068434402473".to_owned());
    let (mut world, buyer) = with_order(known.clone());
    buyer.says("8199633578334590");
    buyer.sees("order number (AliExpress)");
    buyer.presses("For: Order 1");
    buyer.sees("📦 Order 1");
    world.stop();
    let order = stored(&world, &buyer);
    assert_eq!(order.order_number.as_deref(), Some("8199633578334590"));
    assert_eq!(order.number, known);
}

#[test]
fn who_is_asked_for_documents_is_warned_not_refused() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.says("The courier asks for my passport, number RB123456785CN");
    let answer = buyer.sees("RB123456785CN");
    assert!(
        answer.text.contains("Do not follow links"),
        "{}",
        answer.text
    );
}
