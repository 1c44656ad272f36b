//! Which letters are offered, and that each keeps its limits whatever is known.

use super::letters::{TODAY, told, world};
use super::*;
use crate::advice::fitting_letters;

pub fn fitting(order: &OrderFacts) -> Vec<L> {
    let w = world();
    w.with_context(order, w.at(TODAY, 12), fitting_letters)
}

#[test]
fn the_letter_of_the_advice_comes_first_and_the_others_fit() {
    let w = world();
    let nothing = told(Tracking::Nothing);
    assert_eq!(fitting(&nothing), [L::AskCode, L::NoTracking]);
    let answered = OrderFacts {
        seller: Seller {
            answered_on: Some(w.day(13)),
            ..asked(w.day(12))
        },
        ..nothing.clone()
    };
    // Who has answered is not asked again; an extension is the advice of day 20.
    assert_eq!(fitting(&answered), [L::Extend, L::NoTracking]);
    let offered = OrderFacts {
        dispute: dispute(w.day(15), DisputeState::LessOffered, w.day(18)),
        ..nothing.clone()
    };
    assert_eq!(fitting(&offered), [L::Repeat, L::NoTracking]);
    let refused = OrderFacts {
        dispute: dispute(w.day(15), DisputeState::Refused, w.day(18)),
        ..nothing.clone()
    };
    assert_eq!(fitting(&refused), [L::Escalate, L::NoTracking, L::Repeat]);
    let moves = OrderFacts {
        dispute: disputed(w.day(15)),
        ..told(Tracking::Moving)
    };
    assert_eq!(fitting(&moves), [L::TrackedNow, L::Ending]);
    let moved_before = OrderFacts {
        dispute: disputed(w.day(20)),
        ..told(Tracking::Moving)
    };
    assert_eq!(fitting(&moved_before), [L::Ending, L::TrackedNow]);
    let pauses = told(Tracking::Frozen(ParcelLocation::MyCountry, w.day(17)));
    assert_eq!(fitting(&pauses), [L::AskCode, L::Ending]);
    let data = told(Tracking::DataAsked);
    assert_eq!(fitting(&data), [L::CourierData, L::Ending]);
    let arrived = OrderFacts {
        arrived_on: Some(w.day(20)),
        ..nothing
    };
    assert_eq!(fitting(&arrived), []);
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
    let unshipped = OrderFacts {
        shipped_on: None,
        ..today
    };
    assert_eq!(w.assess(&unshipped, w.at(TODAY, 12)).letter, None);
}
