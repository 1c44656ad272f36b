//! Rows 8 to 18: nothing to decide yet, or nothing to see.

use super::*;
use crate::advice::calendar::business_days_after;
use tracking_number::{Verdict, find};

const RECEIPT: &[N] = &[N::ConfirmReceipt];
const PROMISES: &[N] = &[N::ConfirmReceipt, N::CountOnPromises];

/// Paid on day 0, not shipped; the seller has 7 days.
fn unshipped(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        number: None,
        tracking: None,
        protection_end: None,
        paid_on: Some(w.day(0)),
        shipped_on: None,
        ..w.order()
    }
}

#[test]
fn row_8_paid_and_not_shipped_waits_until_its_time_is_over() {
    everywhere(|w| {
        let order = unshipped(&w);
        let wait = (S::NotShipped, A::AwaitShipping, &[][..], None);
        w.check(&order, w.at(0, 12), wait);
        w.check(&order, end_of(&w, 7), wait);
        w.stands(&order, w.at(8, 0), (S::ShippingOverdue, A::CheckShipTimer));
    });
}

#[test]
fn row_8_shipping_is_asked_for_weekly_without_a_payment_day() {
    everywhere(|w| {
        let order = OrderFacts {
            paid_on: None,
            ..unshipped(&w)
        };
        let wait = (S::NotShipped, A::AwaitShipping, &[][..], None);
        w.check(&order, w.at(0, 12), wait);
        w.check(&order, w.at(7, 10), wait);
    });
}

#[test]
fn row_9_not_shipped_in_time_refunds_itself_or_is_cancelled() {
    everywhere(|w| {
        let order = unshipped(&w);
        let due = |count| business_days_after(w.day(8), count);
        let morning = |count| Some(at_hour(due(count), 10, w.zone));
        let overdue = |advice, letter| (S::ShippingOverdue, advice, RECEIPT, letter);
        w.check(&order, w.at(8, 10), overdue(A::CheckShipTimer, None));
        let ten = morning(10).unwrap();
        w.check(&order, ten, overdue(A::CheckShipTimer, None));
        let twenty = at_hour(due(20), 0, w.zone);
        let before = (S::ShippingOverdue, A::CheckShipTimer);
        w.stands(&order, twenty - minute(), before);
        w.check(
            &order,
            twenty,
            overdue(A::CancelOrder, Some(L::CancelUnshipped)),
        );
        w.check(
            &order,
            morning(20).unwrap(),
            overdue(A::CancelOrder, Some(L::CancelUnshipped)),
        );
    });
}

#[test]
fn row_9_business_days_leave_out_the_week_ends() {
    // Paid on a Friday; overdue on Saturday the 14th.
    let w = Scenario::new(Zone::of("Europe/Berlin"), "2026-11-06");
    let hours = w.hours(&unshipped(&w), w.at(0, 12), 60);
    let days: Vec<_> = hours
        .into_iter()
        .map(|(day, _)| w.day(day as u64))
        .collect();
    // The timer is to be looked at.
    let expected = ["2026-11-14", "2026-11-15", "2026-11-17", "2026-11-21"].map(day);
    assert_eq!(days[..4], expected);
}

#[test]
fn row_10_an_order_number_is_told_from_a_tracking_number() {
    let found = find("8199633578334590");
    assert_eq!(found[0].verdict(), Verdict::OrderNumber);
    assert_eq!(find("8HLY992")[0].verdict(), Verdict::OrderNumber);
    // Digits alone may be either: both readings are there to be asked about.
    let digits = find("020279495903");
    assert!(digits.is_empty() || digits[0].verdict() != Verdict::Suspect);
}

#[test]
fn row_11_a_wrong_check_digit_or_letter_o_is_offered_repaired() {
    for mistyped in ["RR12345678SCN", "RR123456784CN", "RR123456785СN"] {
        let found = find(mistyped);
        let code = &found[0];
        let offered = code.text == REGISTERED || code.suggestions.iter().any(|s| s == REGISTERED);
        assert!(offered, "{mistyped}: {code:?}");
    }
}

#[test]
fn row_12_in_the_first_five_days_nothing_is_normal() {
    everywhere(|w| {
        let order = w.order();
        let normal = (S::NothingYet, A::Wait, RECEIPT, None);
        w.check(&order, w.at(0, 12), normal);
        w.check(&order, end_of(&w, 5), normal);
        w.stands(&order, w.at(6, 0), (S::StillNormal, A::WaitStill));
        let untold = OrderFacts {
            tracking: None,
            ..order
        };
        w.check(&untold, w.at(3, 12), normal);
    });
}

#[test]
fn row_13_up_to_day_ten_nothing_is_still_normal() {
    everywhere(|w| {
        let order = w.order();
        let normal = (S::StillNormal, A::WaitStill, RECEIPT, None);
        w.check(&order, w.at(6, 0), normal);
        w.check(&order, end_of(&w, 10), normal);
    });
}

#[test]
fn row_14_no_scan_for_eleven_days_asks_the_seller() {
    everywhere(|w| {
        let order = w.order();
        let ask = { (S::NothingForLong, A::AskSeller, RECEIPT, Some(L::AskCode)) };
        w.stands(&order, end_of(&w, 10), (S::StillNormal, A::WaitStill));
        w.check(&order, w.at(11, 0), ask);
        w.check(&order, w.at(11, 10), ask);
        w.check(&order, end_of(&w, 14), ask);
    });
}

#[test]
fn row_14_the_store_takes_a_dispute_from_day_eleven() {
    everywhere(|w| {
        let open = |now| w.with_context(&w.order(), now, |c| c.claim_is_open());
        assert!(!open(end_of(&w, 10)));
        assert!(open(w.at(11, 0)));
    });
}

#[test]
fn row_14_the_answer_is_waited_for_four_days() {
    everywhere(|w| {
        let order = OrderFacts {
            seller: asked(w.day(7)),
            ..w.order()
        };
        let wait = (S::SellerAsked, A::AwaitAnswer, RECEIPT, None);
        w.check(&order, w.at(7, 12), wait);
        w.check(&order, w.at(9, 10), wait);
        w.check(&order, end_of(&w, 10), wait);
        w.stands(&order, w.at(11, 0), (S::NoUsefulAnswer, A::WaitForPatience));
    });
}

#[test]
fn row_15_after_two_weeks_the_number_is_compared() {
    everywhere(|w| {
        let order = OrderFacts {
            seller: asked(w.day(11)),
            ..w.order()
        };
        let wait = (S::SellerAsked, A::AwaitAnswer, RECEIPT, None);
        w.check(&order, end_of(&w, 14), wait);
        // Then with row 16.
        let compare = (S::TwoWeeks, A::CompareNumber, RECEIPT, None);
        w.check(&order, w.at(15, 10), compare);
        w.check(&order, end_of(&w, 19), compare);
        w.stands(
            &order,
            w.at(20, 0),
            (S::NoUsefulAnswer, A::AskExtensionFirst),
        );
        let compared = OrderFacts {
            compared_on: Some(w.day(14)),
            ..order.clone()
        };
        w.stands(&compared, w.at(14, 12), (S::SellerAsked, A::AwaitAnswer));
        let numberless = OrderFacts {
            number: None,
            ..order
        };
        w.stands(&numberless, w.at(14, 12), (S::SellerAsked, A::AwaitAnswer));
    });
}

#[test]
fn row_15_a_changed_number_starts_again_from_its_own_day() {
    everywhere(|w| {
        // What the chat keeps of it: the new number, its day, and nobody was asked about it.
        let order = OrderFacts {
            number: Some(UNTRACKED),
            shipped_on: Some(w.day(14)),
            tracking: None,
            ..w.order()
        };
        let normal = (S::NothingYet, A::Wait, RECEIPT, None);
        w.check(&order, w.at(14, 12), normal);
    });
}

#[test]
fn row_16_the_quick_dispute_on_day_fourteen() {
    everywhere(|w| {
        let w = w.patient(Patience::Quick);
        let order = OrderFacts {
            seller: asked(w.day(8)),
            ..w.order()
        };
        let wait = (S::NoUsefulAnswer, A::WaitForPatience, PROMISES, None);
        w.check(&order, w.at(12, 10), wait);
        w.check(&order, end_of(&w, 13), wait);
        let open = (
            S::NoUsefulAnswer,
            A::OpenDispute,
            PROMISES,
            Some(L::NoTracking),
        );
        w.check(&order, w.at(14, 0), open);
        w.check(&order, w.at(14, 10), open);
    });
}

#[test]
fn row_16_extension_on_day_twenty_and_dispute_four_days_later() {
    everywhere(|w| {
        let order = OrderFacts {
            seller: asked(w.day(11)),
            compared_on: Some(w.day(14)),
            ..w.order()
        };
        let none = |advice, letter| (S::NoUsefulAnswer, advice, PROMISES, letter);
        let wait = none(A::WaitForPatience, None);
        w.check(&order, w.at(15, 10), wait);
        w.check(&order, end_of(&w, 19), wait);
        let extend = none(A::AskExtensionFirst, Some(L::Extend));
        w.check(&order, w.at(20, 10), extend);
        let asked = OrderFacts {
            extension_asked_on: Some(w.day(20)),
            ..order.clone()
        };
        let await_it = none(A::AwaitExtension, None);
        w.check(&asked, w.at(20, 10), await_it);
        w.check(&asked, end_of(&w, 23), await_it);
        let open = none(A::OpenDispute, Some(L::NoTracking));
        w.check(&asked, w.at(24, 10), open);
        // An extension is nothing to ask for where the store has none.
        let elsewhere = OrderFacts {
            store: "other",
            ..order
        };
        w.check(&elsewhere, w.at(20, 10), open);
    });
}

#[test]
fn row_16_patient_waits_for_the_last_days() {
    everywhere(|w| {
        let w = w.patient(Patience::Patient);
        let order = OrderFacts {
            seller: asked(w.day(11)),
            compared_on: Some(w.day(14)),
            ..w.order()
        };
        let wait = (S::NoUsefulAnswer, A::WaitForPatience, PROMISES, None);
        w.check(&order, w.at(15, 10), wait);
        w.check(&order, w.at(49, 12), wait);
        let five_days = w.at(60, 15) - Duration::days(5);
        w.stands(&order, five_days, (S::EndsSoon, A::ExtendedOrDispute));
    });
}

#[test]
fn row_16_a_useless_answer_is_given_four_days_and_silence_none() {
    everywhere(|w| {
        let w = w.patient(Patience::Quick);
        let answered = OrderFacts {
            seller: Seller {
                answered_on: Some(w.day(13)),
                ..asked(w.day(11))
            },
            compared_on: Some(w.day(14)),
            ..w.order()
        };
        w.stands(&answered, end_of(&w, 16), (S::SellerAsked, A::AwaitAnswer));
        w.stands(&answered, w.at(17, 0), (S::NoUsefulAnswer, A::OpenDispute));
        let silent = OrderFacts {
            seller: Seller {
                silent: true,
                ..asked(w.day(14))
            },
            ..answered
        };
        w.stands(&silent, w.at(14, 12), (S::NoUsefulAnswer, A::OpenDispute));
    });
}

fn frozen(
    w: &Scenario,
    number: &'static str,
    place: ParcelLocation,
    since: u64,
) -> OrderFacts<'static> {
    OrderFacts {
        number: Some(number),
        tracking: Some((Tracking::Frozen(place, w.day(since)), w.day(since + 2))),
        ..w.order()
    }
}

#[test]
fn row_17_silence_after_the_border_is_normal_for_such_numbers() {
    everywhere(|w| {
        let order = frozen(&w, UNTRACKED, ParcelLocation::Border, 8);
        let silent = (S::SilentAfterBorder, A::FollowSilence, RECEIPT, None);
        w.check(&order, w.at(10, 12), silent);
        w.check(&order, w.at(20, 10), silent);
        w.check(&order, w.at(40, 10), silent);
        // Then rows 1 to 4.
        w.check(&order, w.at(50, 10), silent);
        w.stands(&order, w.at(51, 10), (S::ExtensionTime, A::AskExtension));
    });
}

#[test]
fn row_18_twenty_silent_days_ask_the_seller_or_the_post() {
    everywhere(|w| {
        for (place, advice, letter) in [
            (
                ParcelLocation::SenderCountry,
                A::AskSellerWhereItIs,
                Some(L::AskCode),
            ),
            (ParcelLocation::Border, A::AskPost, None),
            (ParcelLocation::MyCountry, A::AskPost, None),
        ] {
            let order = frozen(&w, REGISTERED, place, 8);
            let pause = (S::OnItsWay, A::Follow, RECEIPT, None);
            w.check(&order, w.at(10, 12), pause);
            w.check(&order, end_of(&w, 27), pause);
            let asked = (S::Frozen, advice, RECEIPT, letter);
            w.check(&order, w.at(28, 0), asked);
            w.check(&order, w.at(28, 10), asked);
            w.check(&order, w.at(35, 10), asked);
        }
    });
}

#[test]
fn no_row_asks_for_anything_while_it_moves() {
    everywhere(|w| {
        let order = OrderFacts {
            tracking: Some((Tracking::Moving, w.day(20))),
            ..w.order()
        };
        w.check(
            &order,
            w.at(20, 12),
            (S::OnItsWay, A::Follow, RECEIPT, None),
        );
    });
}
