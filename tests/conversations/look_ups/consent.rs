//! Only who agreed has numbers told, and only the numbers of open orders; what nobody wants any more is deleted there.

use crate::common::at;
use crate::kept;
use crate::look_ups::{LookUps, NUMBER, OTHER};
use bot_api_sandbox::Buyer;
use tracking_sandbox::{Fault, Life, Provider};
use trackless::model::{GivenNumber, Order};

const SEVENTEEN: Provider = Provider::SeventeenTrack;

#[test]
fn nobody_who_did_not_agree_is_ever_told() {
    let mut look_ups = LookUps::at(SEVENTEEN);
    let [anna, ben, zoe] = [(); 3].map(|()| look_ups.world.person("en"));
    look_ups.knows(&anna, None, ["LB703124811CN", "LB703124825CN"]);
    look_ups.knows(&ben, Some(false), ["LB703124856CN"]);
    look_ups.knows(&zoe, Some(true), [NUMBER]);
    look_ups.world.start();
    for buyer in [&anna, &ben] {
        buyer.says("LB703124887CN");
        buyer.sees_something();
        buyer.says("LB703124887CN\n22.11.2026 10:00 Moscow Arrived at sorting center");
        buyer.sees_something();
    }
    zoe.says("/orders");
    look_ups.is_registered(NUMBER);
    look_ups.time_is("2026-12-24T12:00:00Z");
    assert_eq!(look_ups.tracking.numbers_told(), [NUMBER.to_owned()].into());
}

#[test]
fn only_numbers_that_can_be_tracked_are_told() {
    let mut look_ups = LookUps::at(SEVENTEEN);
    let anna = look_ups.world.person("en");
    let numbers = [
        GivenNumber::NoneGiven,
        // An order number of AliExpress, and a check digit that is wrong.
        GivenNumber::Number("8199633578334590".to_owned()),
        GivenNumber::Number("RR123456786CN".to_owned()),
        GivenNumber::Number(OTHER.to_owned()),
        GivenNumber::Number("LB703124811CN".to_owned()),
        GivenNumber::Number(NUMBER.to_owned()),
    ];
    let mut orders: Vec<Order> = numbers
        .into_iter()
        .zip(1..)
        .map(|(number, id)| Order {
            number,
            ..kept(id, at("2027-01-20T12:00:00Z"))
        })
        .collect();
    // Closed, and over for long.
    orders[3].closed_at = Some(at("2026-11-20T12:00:00Z"));
    orders[4].protection_end = Some(at("2026-03-20T12:00:00Z"));
    orders[4].shipped_on = "2025-12-20".parse().ok();
    let person = look_ups.person(&anna, Some(true), orders.len());
    look_ups.world.knows([(person, orders)]);
    look_ups.world.start();
    anna.says("/orders");
    look_ups.is_registered(NUMBER);
    look_ups.time_is("2026-11-30T12:00:00Z");
    assert_eq!(look_ups.tracking.numbers_told(), [NUMBER.to_owned()].into());
    assert_eq!(look_ups.tracking.quota_used(SEVENTEEN), 1);
}

#[test]
fn it_is_asked_once_and_switched_off_in_the_settings() {
    let mut look_ups = LookUps::at(SEVENTEEN);
    look_ups.tracking.parcel(NUMBER, Life::new().label());
    look_ups.world.start();
    let anna = look_ups.world.person("en");
    has_order(&anna);
    anna.presses("Yes");
    anna.sees("You can switch it off in /settings");
    look_ups.is_registered(NUMBER);
    anna.says("/settings");
    anna.sees("Look-ups at 17TRACK: on");
    anna.presses("Look-ups");
    anna.sees_something();
    anna.presses("No");
    look_ups.is_forgotten(NUMBER);
    look_ups.moves_to("2026-11-27T12:00:00Z");
    assert!(!look_ups.tracking.is_registered(NUMBER));
    assert_eq!(look_ups.readings(), 0);
}

#[test]
fn who_says_no_is_not_asked_again() {
    let mut look_ups = LookUps::at(SEVENTEEN);
    look_ups.world.start();
    let anna = look_ups.world.person("en");
    has_order(&anna);
    anna.presses("No");
    anna.sees("no number goes to 17TRACK");
    crate::begins(&anna);
    crate::answers(&anna, ["AliExpress", OTHER, "12.11"]);
    look_ups.moves_to("2026-12-10T12:00:00Z");
    anna.sees("⏰");
    assert_eq!(look_ups.world.sent(&anna, "Shall I look up"), 1);
    assert!(look_ups.tracking.told().is_empty());
}

#[test]
fn a_removed_order_and_everything_are_deleted_there() {
    for remove in [removes_order, removes_everything] {
        let (look_ups, anna) = LookUps::of(SEVENTEEN, Life::new().label());
        remove(&anna);
        look_ups.is_forgotten(NUMBER);
        assert_eq!(look_ups.calls("deletetrack"), 1);
    }
}

#[test]
fn what_is_removed_while_the_provider_is_down_is_deleted_later() {
    for remove in [removes_order, removes_everything] {
        let (mut look_ups, anna) = LookUps::of(SEVENTEEN, Life::new().label());
        // What a kill cuts short is said once more.
        look_ups.world.allows("message is not modified");
        look_ups.world.allows("query is too old");
        look_ups
            .tracking
            .faults()
            .until_cleared("*", Fault::status(503));
        remove(&anna);
        look_ups.world.kill();
        look_ups.world.start();
        assert!(look_ups.tracking.is_registered(NUMBER));
        look_ups.tracking.faults().clear();
        look_ups.moves_to("2026-11-24T12:00:00Z");
        look_ups.is_forgotten(NUMBER);
    }
}

#[test]
fn a_number_of_two_people_stays_until_nobody_has_it() {
    let mut look_ups = LookUps::at(SEVENTEEN);
    let [anna, ben] = [(); 2].map(|()| look_ups.world.person("en"));
    look_ups.knows(&anna, Some(true), [NUMBER, OTHER]);
    look_ups.knows(&ben, Some(true), [NUMBER]);
    look_ups.world.start();
    anna.says("/orders");
    ben.says("/orders");
    look_ups.is_registered(NUMBER);
    look_ups.is_registered(OTHER);
    removes_everything(&anna);
    look_ups.is_forgotten(OTHER);
    assert!(look_ups.tracking.is_registered(NUMBER), "Ben has it");
    removes_everything(&ben);
    look_ups.is_forgotten(NUMBER);
    assert_eq!(look_ups.tracking.quota_used(SEVENTEEN), 2);
}

#[test]
fn a_changed_number_is_deleted_and_the_new_one_told() {
    let (mut look_ups, anna) = LookUps::of(SEVENTEEN, Life::new().label());
    crate::does(&anna, "o:1:edit:number", "tracking number");
    anna.says(OTHER);
    anna.sees_something();
    look_ups.is_registered(OTHER);
    look_ups.is_forgotten(NUMBER);
}

#[test]
fn a_closed_order_is_read_no_more() {
    let (mut look_ups, anna) = LookUps::of(SEVENTEEN, Life::new().label());
    anna.presses_raw(anna.last().unwrap().id, "o:1:received");
    anna.sees_something();
    look_ups.moves_to("2026-12-20T12:00:00Z");
    anna.says("/orders");
    anna.sees_something();
    assert_eq!(look_ups.readings(), 0);
}

/// Takes down an order, up to the question whether it may be looked up.
#[track_caller]
fn has_order(buyer: &Buyer) {
    crate::begins(buyer);
    crate::answers(buyer, ["AliExpress", NUMBER, "12.11"]);
    buyer.sees("Shall I look up the parcel myself? The number goes to 17TRACK; nothing else does.");
    buyer.sees("When does buyer protection end?");
}

fn removes_order(buyer: &Buyer) {
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:delete-sure");
    buyer.sees("is deleted");
}

fn removes_everything(buyer: &Buyer) {
    buyer.says("/delete_me");
    buyer.sees("Delete everything that I keep");
    buyer.presses("Yes, delete everything");
    buyer.sees("Everything about you is deleted");
}
