//! The letter beside the advice: it asks for nothing that the advice does not.

use super::*;
use crate::model::{CompletedBy, GoodsProblem, MismatchReason};

/// What is wrong, the order, on which day, and the letter that is true beside the advice.
type Row = (&'static str, OrderFacts<'static>, u64, A, Option<L>);

fn w() -> Scenario {
    Scenario::new(Zone::UTC, "2026-11-01")
}

fn shows(store: &'static str, tracking: Tracking) -> OrderFacts<'static> {
    OrderFacts {
        store,
        tracking: Some((tracking, w().day(20))),
        ..w().order()
    }
}

fn at_shop(tracking: Tracking) -> OrderFacts<'static> {
    OrderFacts {
        protection_end: None,
        ..shows("webshop", tracking)
    }
}

#[test]
fn the_letter_asks_for_what_the_advice_does() {
    let pickup = Tracking::AtPickup(Some(w().day(40)));
    let elsewhere = Tracking::NotMine(MismatchReason::OtherPlace);
    let waiting = Tracking::AtPickup(Some(w().day(62)));
    let rows: [Row; 10] = [
        (
            "to be collected in the last days",
            shows("aliexpress", waiting),
            58,
            A::Collect,
            None,
        ),
        (
            "not collected in time, in the last days",
            shows("aliexpress", pickup),
            58,
            A::OpenDisputeToday,
            Some(L::Ending),
        ),
        (
            "completed at a store that takes no claim then",
            OrderFacts {
                completed: Some((CompletedBy::Mistake, w().day(40))),
                ..shows("dhgate", Tracking::Moving)
            },
            41,
            A::OtherRoutes,
            None,
        ),
        (
            "completed at a store that takes one",
            OrderFacts {
                completed: Some((CompletedBy::Mistake, w().day(40))),
                ..shows("aliexpress", Tracking::Moving)
            },
            41,
            A::ClaimCompleted,
            Some(L::Ending),
        ),
        (
            "never asked, and the store's claim opens late",
            OrderFacts {
                protection_end: None,
                ..shows("banggood", Tracking::Nothing)
            },
            35,
            A::WaitForPatience,
            Some(L::AskCode),
        ),
        (
            "only a label, never asked",
            shows("aliexpress", Tracking::Announced),
            15,
            A::WaitForPatience,
            Some(L::NotHandedOver),
        ),
        (
            "a shop, the number is another parcel's",
            at_shop(elsewhere),
            20,
            A::AskShop,
            Some(L::NotMine),
        ),
        (
            "a shop, the wrong goods",
            OrderFacts {
                problem: Some((GoodsProblem::WrongItem, w().day(20))),
                ..at_shop(Tracking::Moving)
            },
            20,
            A::ReportGoods,
            Some(L::Problem),
        ),
        (
            "a shop, the parcel was destroyed",
            at_shop(Tracking::Destroyed),
            20,
            A::AskShop,
            Some(L::Ending),
        ),
        (
            "a shop, nothing at all",
            at_shop(Tracking::Nothing),
            12,
            A::AskShop,
            Some(L::AskCode),
        ),
    ];
    for (what, order, on, advice, letter) in rows {
        let seen = w().assess(&order, w().at(on, 16));
        assert_eq!((seen.advice, seen.letter), (advice, letter), "{what}");
    }
}

#[test]
fn two_ways_at_once_are_warned_of_beside_the_payments_way_only() {
    let refused = |store| OrderFacts {
        dispute: dispute(w().day(30), DisputeState::Refused, w().day(33)),
        ..shows(store, Tracking::Nothing)
    };
    for (store, advice, warned) in [
        ("temu", A::OtherRoutes, true),
        ("aliexpress", A::Escalate, false),
    ] {
        let seen = w().assess(&refused(store), w().at(34, 16));
        let warns = seen.do_not.contains(&N::TwoRoutesAtOnce);
        assert_eq!((seen.advice, warns), (advice, warned), "{store}");
    }
}

#[test]
fn nobody_says_that_a_store_is_over_whose_end_is_assumed() {
    let order = OrderFacts {
        expected_on: Some(w().day(15)),
        protection_end: None,
        completed: Some((CompletedBy::Store, w().day(20))),
        ..shows("shopee", Tracking::Moving)
    };
    // A week later the way of the payment comes beside it.
    for (day, advice) in [(26, A::ClaimCompleted), (60, A::StoreOrPayment)] {
        let seen = w().assess(&order, w().at(day, 16));
        assert_eq!(seen.advice, advice, "{day}");
    }
}
