//! Which letters are offered, and in which order.

use super::letters::{self, TODAY, world};
use super::*;
use crate::advice::fitting_letters;
use crate::model::{GoodsProblem, MismatchReason, Payment, SellerRequest};

/// The seller was asked to extend, in vain.
fn told(tracking: Tracking) -> OrderFacts<'static> {
    OrderFacts {
        extension_asked_on: Some(world().day(TODAY - 6)),
        ..letters::told(tracking)
    }
}

pub fn fitting(order: &OrderFacts) -> Vec<L> {
    let w = world();
    w.with_context(order, w.at(TODAY, 12), fitting_letters)
}

/// The letters besides that of the advice, which other tests tell.
#[track_caller]
fn offers(order: &OrderFacts, expected: &[L]) {
    let w = world();
    let best = w.assess(order, w.at(TODAY, 12)).letter;
    let mut others = fitting(order);
    others.retain(|letter| Some(*letter) != best || expected.contains(letter));
    assert_eq!(others, expected, "{order:?}");
}

#[test]
fn the_letter_of_the_advice_comes_first_and_the_others_fit() {
    let w = world();
    let fits = |order: &OrderFacts, expected: &[L]| {
        let mut letters = fitting(order);
        let best = w.assess(order, w.at(TODAY, 12)).letter;
        assert!(best.is_none() || best == letters.first().copied());
        letters.sort();
        assert_eq!(letters, expected, "{order:?}");
    };
    let nothing = told(Tracking::Nothing);
    fits(&nothing, &[L::AskCode, L::NoTracking]);
    let answered = OrderFacts {
        seller: Seller {
            answered_on: Some(w.day(13)),
            ..asked(w.day(12))
        },
        ..nothing.clone()
    };
    // Who has answered is not asked again.
    assert!(!fitting(&answered).contains(&L::AskCode));
    let offered = OrderFacts {
        dispute: dispute(w.day(15), DisputeState::LessOffered, w.day(18)),
        ..nothing.clone()
    };
    fits(&offered, &[L::Repeat, L::NoTracking]);
    let refused = OrderFacts {
        dispute: dispute(w.day(15), DisputeState::Refused, w.day(18)),
        ..nothing.clone()
    };
    fits(&refused, &[L::Repeat, L::Escalate, L::NoTracking]);
    let arrived = OrderFacts {
        arrived_on: Some(w.day(20)),
        ..nothing
    };
    fits(&arrived, &[]);
}

#[test]
fn not_delivered_to_me_comes_before_not_arrived() {
    let delivered = told(Tracking::Delivered(day("2026-11-18")));
    let letters = fitting(&delivered);
    assert!(letters.contains(&L::DeliveredNotHere) && letters.contains(&L::ProofOfDelivery));
    assert!(!letters.contains(&L::Ending), "{letters:?}");
}

#[test]
fn each_state_of_a_parcel_has_its_letters() {
    for (tracking, expected) in [
        (Tracking::Announced, vec![L::NotHandedOver, L::Ending]),
        (Tracking::Returned, vec![L::Returned]),
        (
            Tracking::NotMine(MismatchReason::OtherPlace),
            vec![L::NotMine],
        ),
        (
            Tracking::DataAsked,
            vec![L::CourierData, L::TaxPaid, L::Ending],
        ),
        (Tracking::HeldByCustoms, vec![L::TaxPaid, L::Ending]),
        // What only has to be collected has not failed to arrive.
        (Tracking::AtPickup(None), vec![]),
        (Tracking::DeliveryFailed(None), vec![]),
    ] {
        let mut letters = fitting(&told(tracking));
        letters.sort();
        assert_eq!(letters, expected, "{tracking:?}");
    }
}

#[test]
fn a_label_alone_is_complained_of_after_a_week() {
    let w = world();
    let order = OrderFacts {
        tracking: Some((Tracking::Announced, w.day(1))),
        ..w.order()
    };
    let offered = |days| {
        let letters = w.with_context(&order, w.at(days, 12), fitting_letters);
        letters.contains(&L::NotHandedOver)
    };
    assert!(!offered(7) && offered(8));
}

#[test]
fn what_came_wrong_is_claimed_as_that() {
    let came = OrderFacts {
        problem: Some((GoodsProblem::Empty, day("2026-11-22"))),
        ..told(Tracking::Delivered(day("2026-11-18")))
    };
    offers(&came, &[L::Problem]);
}

#[test]
fn a_late_order_is_claimed_as_late_where_the_store_promised_a_day() {
    let promised = OrderFacts {
        expected_on: Some(day("2026-11-19")),
        ..told(Tracking::Moving)
    };
    let claims = |store| {
        let order = OrderFacts {
            store,
            ..promised.clone()
        };
        world().with_context(&order, world().at(TODAY, 12), crate::advice::dispute_letter)
    };
    assert_eq!(claims("temu"), L::Late);
    assert_eq!(claims("amazon"), L::Late);
    assert_eq!(claims("aliexpress"), L::Ending);
}

#[test]
fn an_answer_to_the_seller_is_offered_where_it_has_something_to_say() {
    let asked = OrderFacts {
        seller_request: Some((SellerRequest::ConfirmReceipt, day("2026-11-22"))),
        ..told(Tracking::Nothing)
    };
    assert!(fitting(&asked).contains(&L::KeepDispute));
    let disputed = OrderFacts {
        dispute: disputed(day("2026-11-18")),
        ..told(Tracking::Nothing)
    };
    assert!(!fitting(&disputed).contains(&L::KeepDispute));
    let moves = OrderFacts {
        tracking: told(Tracking::Moving).tracking,
        ..disputed
    };
    assert!(fitting(&moves).contains(&L::KeepDispute));
}

#[test]
fn after_a_lost_dispute_come_the_appeal_and_the_payments_way() {
    let lost = OrderFacts {
        lost_on: Some(day("2026-11-20")),
        ..told(Tracking::Nothing)
    };
    let ways = |payment| {
        let order = OrderFacts {
            payment,
            ..lost.clone()
        };
        let mut letters = fitting(&order);
        letters.retain(|letter| [L::Appeal, L::PayPal, L::Bank].contains(letter));
        letters.sort();
        letters
    };
    assert_eq!(ways(None), [L::Appeal, L::PayPal, L::Bank]);
    assert_eq!(ways(Some(Payment::Card)), [L::Appeal, L::Bank]);
    assert_eq!(ways(Some(Payment::PayPal)), [L::Appeal, L::PayPal]);
    assert_eq!(ways(Some(Payment::Other)), [L::Appeal]);
    assert!(!fitting(&lost).contains(&L::AskCode));
    let appealed = OrderFacts {
        appealed_on: Some(day("2026-11-21")),
        ..lost
    };
    assert!(!fitting(&appealed).contains(&L::Appeal));
}

#[test]
fn a_shop_without_protection_leaves_the_payments_way() {
    let shop = OrderFacts {
        store: "other",
        no_protection: true,
        protection_end: None,
        ..told(Tracking::Nothing)
    };
    let letters = fitting(&shop);
    assert!(
        letters.contains(&L::PayPal) && letters.contains(&L::Bank),
        "{letters:?}"
    );
    let protected = told(Tracking::Nothing);
    assert!(!fitting(&protected).contains(&L::Bank));
}

#[test]
fn money_is_asked_for_when_it_is_late_not_before() {
    let agreed = |on| OrderFacts {
        refund_agreed_on: Some(day(on)),
        ..told(Tracking::Nothing)
    };
    // Twenty business days, which end on a Monday.
    offers(&agreed("2026-10-26"), &[]);
    offers(&agreed("2026-10-25"), &[L::RefundLate]);
    let here = OrderFacts {
        refunded: true,
        ..agreed("2026-10-01")
    };
    offers(&here, &[]);
    let arrived = OrderFacts {
        arrived_on: Some(day("2026-11-20")),
        ..here
    };
    offers(&arrived, &[L::ArrivedAfterRefund]);
}

#[test]
fn an_order_that_was_not_shipped_in_time_can_be_cancelled() {
    let order = |ship_by| OrderFacts {
        shipped_on: None,
        ship_by: Some(day(ship_by)),
        ..world().order()
    };
    assert!(fitting(&order("2026-11-22")).contains(&L::CancelUnshipped));
    assert!(!fitting(&order("2026-11-23")).contains(&L::CancelUnshipped));
}

#[test]
fn an_extension_is_not_asked_for_after_a_refusal_until_the_end() {
    let w = world();
    let order = OrderFacts {
        protection_end: Some(w.at(TODAY + 4, 15)),
        ..told(Tracking::Moving)
    };
    assert_eq!(fitting(&order), [L::Ending, L::Extend]);
    let refused = OrderFacts {
        refused_until: order.protection_end,
        ..order
    };
    assert_eq!(fitting(&refused), [L::Ending]);
}

#[test]
fn a_letter_that_cannot_be_written_is_not_offered() {
    let w = world();
    // A dispute about what was shipped today has nothing to say yet.
    let today = OrderFacts {
        shipped_on: Some(w.day(TODAY)),
        protection_end: Some(w.at(TODAY + 1, 15)),
        ..w.order()
    };
    assert_eq!(fitting(&today), [L::Extend]);
    assert_eq!(w.assess(&today, w.at(TODAY, 12)).letter, None);
}

#[test]
fn each_order_has_the_claim_that_is_true_of_it() {
    let problem = OrderFacts {
        problem: Some((GoodsProblem::Empty, day("2026-11-22"))),
        ..told(Tracking::Delivered(day("2026-11-18")))
    };
    for (order, expected) in [
        (told(Tracking::Nothing), L::NoTracking),
        (super::letters::numberless(), L::NoTracking),
        (told(Tracking::Moving), L::Ending),
        (
            told(Tracking::NotMine(MismatchReason::OtherPlace)),
            L::NotMine,
        ),
        (
            told(Tracking::Delivered(day("2026-11-18"))),
            L::DeliveredNotHere,
        ),
        (told(Tracking::Returned), L::Returned),
        (problem, L::Problem),
    ] {
        let w = world();
        let claim = w.with_context(&order, w.at(TODAY, 12), crate::advice::dispute_letter);
        assert_eq!(claim, expected, "{order:?}");
    }
}

/// Which letter is offered first, in each stage of a claim and after it.
#[test]
fn the_first_letter_is_of_the_stage_that_was_reached() {
    let w = world();
    let nothing = told(Tracking::Nothing);
    let in_state = |state| OrderFacts {
        dispute: dispute(w.day(15), state, w.day(18)),
        ..nothing.clone()
    };
    let late = OrderFacts {
        dispute: dispute(w.day(2), DisputeState::Waiting, w.day(2)),
        ..nothing.clone()
    };
    let broken = OrderFacts {
        problem: Some((GoodsProblem::Broken, w.day(20))),
        claim_to_change: true,
        ..in_state(DisputeState::Escalated)
    };
    let temu = OrderFacts {
        store: "temu",
        ..dispute_of(&nothing, w.day(0) - Days::new(20))
    };
    for (what, order, first) in [
        ("nothing is open", nothing.clone(), L::NoTracking),
        (
            "less is offered",
            in_state(DisputeState::LessOffered),
            L::Repeat,
        ),
        ("refused", in_state(DisputeState::Refused), L::Escalate),
        (
            "the store decides",
            in_state(DisputeState::Escalated),
            L::Escalate,
        ),
        ("nobody answered", late, L::Escalate),
        ("the goods came broken", broken, L::Problem),
        ("a store that decides alone is late", temu, L::Escalate),
        (
            "lost",
            OrderFacts {
                lost_on: Some(w.day(18)),
                payment: Some(Payment::Card),
                ..nothing
            },
            L::Bank,
        ),
    ] {
        let letters = fitting(&order);
        assert_eq!(letters.first(), Some(&first), "{what}: {letters:?}");
    }
}

fn dispute_of(order: &OrderFacts<'static>, on: NaiveDate) -> OrderFacts<'static> {
    OrderFacts {
        dispute: disputed(on),
        ..order.clone()
    }
}
