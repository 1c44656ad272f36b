//! Rows 19 to 22, alarms, and row 30, stores that decide alone.

use super::*;
use crate::model::{MismatchReason, ReturnReason};

const RECEIPT: &[N] = &[N::ConfirmReceipt];
const PROMISES: &[N] = &[N::ConfirmReceipt, N::CountOnPromises];

fn told(w: &Scenario, tracking: Tracking) -> OrderFacts<'static> {
    OrderFacts {
        tracking: Some((tracking, w.day(20))),
        ..w.order()
    }
}

#[test]
fn row_19_another_persons_parcel_is_disputed_at_once() {
    everywhere(|w| {
        for why in [MismatchReason::OtherPlace, MismatchReason::BeforeOrder] {
            let order = told(&w, Tracking::NotMine(why));
            let open = { (S::NotMine, A::DisputeNotMine, PROMISES, Some(L::NotMine)) };
            w.check(&order, w.at(20, 12), open);
            w.check(&order, w.at(21, 10), open);
            w.check(&order, w.at(23, 10), open);
            w.check(&order, w.at(25, 10), open);
            // No extension for a parcel that will not come.
            w.stands(&order, w.at(52, 10), (S::NotMine, A::DisputeNotMine));
            w.stands(&order, w.at(56, 10), (S::EndsSoon, A::DisputeNotMine));
            assert_eq!(w.assess(&order, w.at(56, 10)).letter, Some(L::NotMine));
        }
    });
}

#[test]
fn row_20_delivered_is_reported_at_once_and_disputed_after_two_days() {
    everywhere(|w| {
        let do_not = &[N::ConfirmReceipt, N::CallNumbers][..];
        let say = |advice, letter| (S::DeliveredNotHere, advice, do_not, Some(letter));
        let report = say(A::ReportDelivered, L::ProofOfDelivery);
        let dispute = say(A::DisputeDelivered, L::DeliveredNotHere);
        // The days count from the delivery, not from the day on which it was told.
        let order = told(&w, Tracking::Delivered(w.day(19)));
        w.check(&order, w.at(20, 12), report);
        w.check(&order, end_of(&w, 20), report);
        w.check(&order, w.at(21, 0), dispute);
        let asked = OrderFacts {
            asked_around: true,
            ..order
        };
        w.check(&asked, w.at(20, 12), dispute);
    });
}

#[test]
fn row_20_two_days_are_not_waited_if_the_order_closes_sooner() {
    everywhere(|w| {
        let order = OrderFacts {
            asked_around: true,
            protection_end: Some(w.at(21, 15)),
            ..told(&w, Tracking::Delivered(w.day(19)))
        };
        let now = w.at(20, 16);
        w.stands(&order, now, (S::LastDays, A::DisputeDelivered));
        assert_eq!(w.assess(&order, now).letter, Some(L::DeliveredNotHere));
    });
}

#[test]
fn row_21_data_for_customs_is_given_on_the_official_site_only() {
    everywhere(|w| {
        let order = told(&w, Tracking::DataAsked);
        let mind = {
            let do_not = &[N::FollowLinks, N::RefuseParcel][..];
            (S::DataAsked, A::MindYourData, do_not, Some(L::CourierData))
        };
        w.check(&order, w.at(20, 12), mind);
        w.check(&order, w.at(22, 10), mind);
        w.check(&order, w.at(25, 10), mind);
    });
}

#[test]
fn row_22_what_goes_back_without_fault_is_disputed() {
    everywhere(|w| {
        let order = OrderFacts {
            return_reason: Some(ReturnReason::NotMyFault),
            ..told(&w, Tracking::Returned)
        };
        let open = { (S::Returned, A::DisputeReturned, PROMISES, Some(L::Returned)) };
        w.check(&order, w.at(20, 12), open);
        w.check(&order, w.at(21, 10), open);
        w.stands(&order, w.at(52, 10), (S::Returned, A::DisputeReturned));
    });
}

/// Joom, paid on day -3: a claim from day 72, up to day 96.
fn joom(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        store: "joom",
        protection_end: None,
        ..w.order()
    }
}

#[test]
fn row_30_joom_takes_claims_from_day_75_after_payment_to_99() {
    everywhere(|w| {
        let order = OrderFacts {
            seller: asked(w.day(11)),
            compared_on: Some(w.day(14)),
            ..joom(&w)
        };
        let claim = (
            S::StoreDecides,
            A::ClaimAtStore,
            RECEIPT,
            Some(L::NoTracking),
        );
        let wait = (S::NoUsefulAnswer, A::WaitForPatience);
        w.stands(&order, w.at(20, 12), wait);
        w.stands(&order, end_of(&w, 71), wait);
        w.check(&order, w.at(72, 0), claim);
        w.check(&order, w.at(72, 10), claim);
        // Three days before its close, and every day: rows 1 and 3.
        w.check(&order, w.at(96 - 14, 10), claim);
        w.stands(&order, w.at(96 - 3, 10), (S::EndsSoon, A::ClaimAtStore));
        w.stands(&order, w.at(96 - 1, 10), (S::LastDays, A::OpenDisputeToday));
        w.stands(&order, w.at(96, 0), (S::StoreIsOver, A::OtherRoutes));
    });
}

#[test]
fn row_30_the_window_is_announced_also_after_an_alarm() {
    everywhere(|w| {
        for tracking in [
            Tracking::NotMine(MismatchReason::OtherPlace),
            Tracking::Delivered(w.day(20)),
            Tracking::Returned,
        ] {
            let order = OrderFacts {
                tracking: Some((tracking, w.day(20))),
                ..joom(&w)
            };
            let opens = w.at(72, 10);
            assert!(
                w.reminders(&order, w.at(30, 10)).contains(&opens),
                "{tracking:?}"
            );
        }
    });
}

#[test]
fn row_30_only_once_it_is_shipped_and_while_it_does_not_move() {
    everywhere(|w| {
        let now = w.at(75, 12);
        let moving = OrderFacts {
            tracking: Some((Tracking::Moving, w.day(70))),
            ..joom(&w)
        };
        w.stands(&moving, now, (S::OnItsWay, A::Follow));
        let unshipped = OrderFacts {
            shipped_on: None,
            ..joom(&w)
        };
        w.stands(&unshipped, now, (S::ShippingOverdue, A::CancelOrder));
    });
}
