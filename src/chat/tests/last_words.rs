//! What a reminder says of the last moments, and that the texts of one minute agree.

use super::*;
use crate::advice::Letter;
use crate::chat::callback::OrderPress;
use crate::model::{DueSubject, GoodsProblem, OrderEvent, Payment, ReturnReason, Tracking};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An order of this store that was shipped on the first of November.
fn order(store: &str) -> Order {
    let number = GivenNumber::Number(NUMBER.to_owned());
    let shipped = "2026-11-01T12:00:00Z".parse().unwrap();
    Order {
        shipped_on: Some(day("2026-11-01")),
        paid_on: Some(day("2026-11-01")),
        reminded_through: shipped,
        ..Order::new(1, store, number, shipped)
    }
}

fn with(mut order: Order, history: &[(&str, OrderEvent)]) -> Order {
    for (at, event) in history {
        order.record(event.clone(), at.parse().unwrap());
    }
    order
}

fn chat(order: Order, now: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.now = now.parse().unwrap();
    chat.state.person.as_mut().unwrap().next_order = 2;
    chat.state.orders.push(order);
    chat
}

/// The reminder of this instant.
fn reminder(mut order: Order, now: &str) -> String {
    order.next_due = Some(now.parse().unwrap());
    let mut chat = chat(order, now);
    read(&chat.turn(EventKind::Due(DueSubject::Order(1))))
}

#[test]
fn the_last_call_for_the_bank_names_the_bank() {
    let opened = OrderEvent::DisputeOpened(day("2026-12-01"));
    let order = Order {
        payment: Some(Payment::Card),
        ..order("aliexpress")
    };
    let order = with(order, &[("2026-12-01T12:00:00Z", opened)]);
    let said = reminder(order.clone(), "2027-02-28T12:00:00Z");
    assert!(said.contains("1 March 2027: the last safe day"), "{said}");
    let weeks_before = reminder(order, "2027-01-28T10:00:00Z");
    assert!(!weeks_before.contains("last safe day"), "{weeks_before}");
}

#[test]
fn the_last_call_for_a_report_names_its_day() {
    let delivered = Tracking::Delivered(day("2026-11-10"));
    let order = with(
        order("vinted"),
        &[("2026-11-10T12:00:00Z", OrderEvent::Tracking(delivered))],
    );
    let said = reminder(order.clone(), "2026-11-12T12:00:00Z");
    assert!(said.contains("12 November 2026: the last day to report"));
    // Afterwards nobody knows, and the payment is left.
    let after = reminder(order, "2026-11-16T10:00:00Z");
    assert!(after.contains("💳 if by card: chargeback by"), "{after}");
}

#[test]
fn after_an_assumed_end_the_payment_is_named() {
    let moving = OrderEvent::Tracking(Tracking::Moving);
    let order = with(order("aliexpress"), &[("2026-11-02T12:00:00Z", moving)]);
    let before = reminder(order.clone(), "2026-12-15T10:00:00Z");
    assert!(
        !before.contains("ask for the money where you paid"),
        "{before}"
    );
    let said = reminder(order, "2026-12-20T10:00:00Z");
    assert!(said.contains("chargeback"), "{said}");
    assert!(said.contains("PayPal"), "{said}");
}

#[test]
fn after_the_banks_days_nobody_is_sent_to_paypal_who_paid_by_card() {
    let order = Order {
        payment: Some(Payment::Card),
        ..order("webshop")
    };
    let said = reminder(order, "2027-04-10T10:00:00Z");
    assert!(said.contains("safe days for a chargeback have passed"));
    assert!(!said.contains("PayPal"), "{said}");
}

#[test]
fn a_return_by_own_fault_is_claimed_as_what_it_is() {
    let order = Order {
        protection_end: Some("2026-12-18T12:00:00Z".parse().unwrap()),
        ..order("aliexpress")
    };
    let told = "2026-12-01T12:00:00Z";
    let order = with(
        order,
        &[
            (told, OrderEvent::Tracking(Tracking::Returned)),
            (
                told,
                OrderEvent::ReturnReasonTold(ReturnReason::NotCollected),
            ),
        ],
    );
    let said = reminder(order, "2026-12-16T10:00:00Z");
    assert!(said.contains("not as “not received”"), "{said}");
    assert!(!said.contains("Do not wait for a second parcel"), "{said}");
}

#[test]
fn what_customs_ask_for_is_not_forgotten_near_the_end() {
    let order = Order {
        protection_end: Some("2026-12-18T12:00:00Z".parse().unwrap()),
        ..order("aliexpress")
    };
    let held = OrderEvent::Tracking(Tracking::HeldByCustoms);
    let order = with(order, &[("2026-12-01T12:00:00Z", held)]);
    let said = reminder(order, "2026-12-17T10:00:00Z");
    assert!(said.contains("First do what customs"), "{said}");
}

#[test]
fn a_letter_names_the_step_that_the_reminder_will() {
    let nothing = OrderEvent::Tracking(Tracking::Nothing);
    let order = with(order("aliexpress"), &[("2026-11-12T12:00:00Z", nothing)]);
    let mut chat = chat(order, "2026-11-13T12:00:00Z");
    let letter = OrderPress::Anyway(Letter::AskCode);
    let said = read(&chat.press(&Press::Order(1, letter)));
    assert!(
        said.contains("by 16 November 2026? Then I will tell you the next step"),
        "{said}"
    );
    assert!(!said.contains("next step is the dispute"), "{said}");
}

#[test]
fn goods_that_came_are_not_claimed_as_not_received() {
    let empty = OrderEvent::ProblemTold(GoodsProblem::Empty);
    let order = with(order("temu"), &[("2026-11-20T12:00:00Z", empty)]);
    let mut chat = chat(order, "2026-11-20T13:00:00Z");
    let letter = OrderPress::Anyway(Letter::Problem);
    let said = read(&chat.press(&Press::Order(1, letter)));
    assert!(said.contains("your order → return or refund"), "{said}");
    assert!(!said.contains("Not received"), "{said}");
}

#[test]
fn where_nobody_confirms_receipt_nobody_is_told_to_check_before() {
    for (store, told) in [("temu", "Check it now"), ("aliexpress", "Check it before")] {
        let order = Order {
            protection_end: Some("2026-12-18T12:00:00Z".parse().unwrap()),
            ..order(store)
        };
        let order = with(order, &[("2026-11-20T12:00:00Z", OrderEvent::Arrived)]);
        let said = reminder(order, "2026-11-20T13:00:00Z");
        assert!(said.contains(told), "{store}: {said}");
    }
}

#[test]
fn a_case_that_paypal_was_not_asked_to_decide_has_lapsed() {
    let opened = OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-12-01"));
    let order = with(order("webshop"), &[("2026-12-01T12:00:00Z", opened)]);
    let said = reminder(order.clone(), "2026-12-25T10:00:00Z");
    assert!(said.contains("PayPal has closed the case"), "{said}");
    let before = reminder(order, "2026-12-05T10:00:00Z");
    assert!(before.contains("Answer what PayPal asks"), "{before}");
}

#[test]
fn a_destroyed_parcel_is_claimed_from_the_day_on_which_the_store_takes_it() {
    let destroyed = OrderEvent::Tracking(Tracking::Destroyed);
    let order = Order {
        expected_on: Some(day("2026-12-01")),
        ..order("shein")
    };
    let order = with(order, &[("2026-11-20T12:00:00Z", destroyed)]);
    let said = reminder(order, "2026-11-21T10:00:00Z");
    assert!(said.contains("From 2 December 2026"), "{said}");
    assert!(!said.contains("claim now"), "{said}");
}
