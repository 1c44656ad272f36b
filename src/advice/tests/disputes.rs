//! Rows 23 to 29: an open dispute, and the end of an order.

use super::*;
use crate::advice::calendar::business_days_after;

const PROMISES: &[N] = &[N::ConfirmReceipt, N::CountOnPromises];
const KEEP_OPEN: &[N] = &[N::CancelDispute, N::AcceptLess, N::ConfirmReceipt];
const REFUSE: &[N] = &[N::AcceptLess, N::CancelDispute, N::ConfirmReceipt];

/// A dispute since day 20 that came into its state on another.
fn in_state(w: &Scenario, state: DisputeState, since: u64) -> OrderFacts<'static> {
    OrderFacts {
        dispute: dispute(w.day(20), state, w.day(since)),
        ..w.order()
    }
}

#[test]
fn row_23_an_open_dispute_is_looked_at_daily_for_five_days() {
    everywhere(|w| {
        let order = OrderFacts {
            dispute: disputed(w.day(20)),
            ..w.order()
        };
        let wait = (S::DisputeWaiting, A::LookInDaily, KEEP_OPEN, None);
        w.check(&order, w.at(20, 12), wait);
        w.check(&order, w.at(21, 10), wait);
        w.check(&order, w.at(23, 10), wait);
        // Then row 25.
        w.check(&order, end_of(&w, 25), wait);
        w.stands(&order, w.at(26, 0), (S::RefusedAgain, A::Escalate));
    });
}

#[test]
fn row_24_less_than_all_is_refused() {
    everywhere(|w| {
        let order = in_state(&w, DisputeState::LessOffered, 23);
        let refuse = { (S::LessOffered, A::RefuseOffer, REFUSE, Some(L::Repeat)) };
        w.check(&order, w.at(23, 12), refuse);
        // The last two days of protection.
        w.check(&order, w.at(25, 10), refuse);
    });
}

#[test]
fn row_25_after_a_refusal_the_store_is_asked_to_decide() {
    everywhere(|w| {
        let order = in_state(&w, DisputeState::Refused, 23);
        let letter = Some(L::Escalate);
        let escalate = (S::RefusedAgain, A::Escalate, REFUSE, letter);
        w.check(&order, w.at(23, 12), escalate);
        w.check(&order, w.at(30, 10), escalate);
        w.check(&order, w.at(38, 10), escalate);
        let escalated = in_state(&w, DisputeState::Escalated, 25);
        let wait = (S::RefusedAgain, A::AwaitDecision, REFUSE, None);
        w.check(&escalated, w.at(25, 12), wait);
    });
}

#[test]
fn row_25_the_store_decides_after_five_days_without_answer() {
    everywhere(|w| {
        let order = in_state(&w, DisputeState::Waiting, 20);
        let letter = Some(L::Escalate);
        let escalate = (S::RefusedAgain, A::Escalate, REFUSE, letter);
        w.check(&order, w.at(26, 10), escalate);
        w.check(&order, w.at(33, 10), escalate);
        w.check(&order, w.at(41, 10), escalate);
    });
}

#[test]
fn row_25_ebay_waits_three_business_days_escalates_for_21() {
    everywhere(|w| {
        let opened = w.day(20);
        let answer_by = business_days_after(opened, 3);
        let order = OrderFacts {
            store: "ebay",
            ..in_state(&w, DisputeState::Waiting, 20)
        };
        let overdue = at_hour(answer_by + Days::new(1), 0, w.zone);
        w.stands(
            &order,
            overdue - minute(),
            (S::DisputeWaiting, A::LookInDaily),
        );
        w.stands(&order, overdue, (S::RefusedAgain, A::Escalate));
    });
}

#[test]
fn row_25_a_store_that_decides_alone_is_waited_for() {
    everywhere(|w| {
        let waiting = OrderFacts {
            store: "temu",
            ..in_state(&w, DisputeState::Waiting, 20)
        };
        w.stands(
            &waiting,
            end_of(&w, 35),
            (S::DisputeWaiting, A::LookInDaily),
        );
        // Nobody confirms anything there.
        let do_not = &[N::AcceptLess, N::CancelDispute][..];
        let late = (S::RefusedAgain, A::AwaitDecision, do_not, None);
        w.check(&waiting, w.at(36, 0), late);
        let refused = OrderFacts {
            store: "temu",
            ..in_state(&w, DisputeState::Refused, 23)
        };
        let do_not = &[N::AcceptLess, N::CancelDispute, N::TwoRoutesAtOnce][..];
        let over = (S::RefusedAgain, A::OtherRoutes, do_not, None);
        w.check(&refused, w.at(23, 12), over);
    });
}

#[test]
fn an_overdue_decision_is_asked_for() {
    everywhere(|w| {
        for (store, days) in [("ebay", 2), ("aliexpress", 30)] {
            let order = OrderFacts {
                store,
                ..in_state(&w, DisputeState::Escalated, 25)
            };
            let last = end_of(&w, 25 + days);
            w.stands(&order, last, (S::RefusedAgain, A::AwaitDecision));
            w.stands(&order, last + minute(), (S::RefusedAgain, A::ChaseDecision));
        }
    });
}

#[test]
fn row_26_tracked_now_may_be_cancelled_with_fifteen_days_left() {
    everywhere(|w| {
        let order = OrderFacts {
            tracking: Some((Tracking::Moving, w.day(22))),
            dispute: disputed(w.day(20)),
            unseen_at_dispute: true,
            ..w.order()
        };
        let letter = Some(L::KeepDispute);
        let tracked = |advice| (S::TrackedInDispute, advice, PROMISES, letter);
        w.check(&order, w.at(22, 12), tracked(A::MayCancel));
        w.check(&order, w.at(23, 10), tracked(A::MayCancel));
        w.check(&order, w.at(36, 10), tracked(A::MayCancel));
        let fourteen_days = w.at(60, 15) - Duration::days(14);
        let tracked_now = S::TrackedInDispute;
        w.stands(
            &order,
            fourteen_days - minute(),
            (tracked_now, A::MayCancel),
        );
        w.stands(&order, fourteen_days, (tracked_now, A::KeepDispute));
        let unknown = OrderFacts {
            protection_end: None,
            ..order
        };
        w.stands(&unknown, w.at(22, 12), (tracked_now, A::KeepDispute));
    });
}

#[test]
fn row_26_what_happens_after_it_counts() {
    everywhere(|w| {
        let moving = |told: u64, state, since| OrderFacts {
            tracking: Some((Tracking::Moving, w.day(told))),
            unseen_at_dispute: true,
            ..in_state(&w, state, since)
        };
        let now = w.at(24, 12);
        // It moved before the dispute.
        let before = moving(18, DisputeState::Waiting, 20);
        w.stands(&before, now, (S::DisputeWaiting, A::LookInDaily));
        let same_day = moving(20, DisputeState::Waiting, 20);
        w.stands(&same_day, now, (S::TrackedInDispute, A::MayCancel));
        let tracked = moving(22, DisputeState::Waiting, 20);
        w.stands(&tracked, now, (S::TrackedInDispute, A::MayCancel));
        let offered = moving(22, DisputeState::LessOffered, 24);
        w.stands(&offered, now, (S::LessOffered, A::RefuseOffer));
        let refused = moving(22, DisputeState::Refused, 24);
        w.stands(&refused, now, (S::RefusedAgain, A::Escalate));
    });
}

/// Nobody knows whether an open claim stops the end at this store.
fn elsewhere(order: OrderFacts<'static>) -> OrderFacts<'static> {
    OrderFacts {
        store: "other",
        ..order
    }
}

#[test]
fn an_open_dispute_comes_first_and_is_warned_where_it_may_not_stop_the_end() {
    everywhere(|w| {
        for (state, situation) in [
            (DisputeState::Waiting, S::DisputeWaiting),
            (DisputeState::LessOffered, S::LessOffered),
            (DisputeState::Refused, S::RefusedAgain),
            (DisputeState::Escalated, S::RefusedAgain),
        ] {
            let order = OrderFacts {
                dispute: dispute(w.day(56), state, w.day(56)),
                ..w.order()
            };
            let now = w.at(58, 16);
            assert_eq!(w.assess(&order, now).situation, situation);
            let told = |order: &OrderFacts| {
                let spoken = w.hours(order, now, 60);
                let last = |(_, hour): &(i64, String)| hour == "21:00";
                spoken.iter().any(last)
            };
            // AliExpress decides it also after the end.
            assert!(!told(&order), "{state:?}");
            let order = elsewhere(order);
            assert!(told(&order), "{state:?}");
            let spoken = w.hours(&order, now, 60);
            let last: Vec<_> = spoken
                .iter()
                .map(|(day, hour)| (*day, hour.as_str()))
                .collect();
            assert_eq!(last[..2], [(59, "10:00"), (59, "21:00")], "{w:?}");
        }
    });
}

#[test]
fn an_open_dispute_is_warned_daily_in_the_last_two_days() {
    everywhere(|w| {
        let order = elsewhere(OrderFacts {
            protection_end: Some(w.at(60, 10)),
            last_event_on: Some(w.day(50)),
            ..in_state(&w, DisputeState::LessOffered, 50)
        });
        let spoken = w.hours(&order, w.at(53, 12), 60);
        let spoken: Vec<_> = spoken
            .iter()
            .map(|(day, hour)| (*day, hour.as_str()))
            .collect();
        // On day 56 the seller's time to offer more is over, and the store is to decide.
        assert_eq!(
            spoken,
            [
                (56, "10:00"),
                (57, "10:00"),
                (58, "10:00"),
                (59, "10:00"),
                (59, "21:00")
            ]
        );
    });
}

#[test]
fn row_27_an_agreed_refund_takes_ten_to_twenty_business_days() {
    everywhere(|w| {
        let order = OrderFacts {
            refund_agreed_on: Some(w.day(30)),
            dispute: disputed(w.day(20)),
            ..w.order()
        };
        let day = |count| Some(at_hour(business_days_after(w.day(30), count), 10, w.zone));
        let do_not = &[N::PayForRecovery][..];
        let wait = (S::RefundAgreed, A::AwaitMoney, do_not, None);
        w.check(&order, w.at(30, 12), wait);
        w.check(&order, day(10).unwrap(), wait);
        w.check(&order, day(20).unwrap(), wait);
        let late = day(20).unwrap() + Duration::days(1);
        w.stands(&order, late, (S::RefundAgreed, A::TraceMoney));
    });
}

#[test]
fn row_28_what_arrived_is_checked_and_closed() {
    everywhere(|w| {
        let order = OrderFacts {
            arrived_on: Some(w.day(30)),
            dispute: disputed(w.day(20)),
            ..w.order()
        };
        let check = (S::Arrived, A::CheckGoods, &[][..], None);
        w.check(&order, w.at(30, 12), check);
        w.check(&order, w.at(32, 10), check);
    });
}

#[test]
fn row_29_what_arrives_after_the_refund_is_offered_to_be_paid() {
    everywhere(|w| {
        let order = OrderFacts {
            arrived_on: Some(w.day(40)),
            refund_agreed_on: Some(w.day(30)),
            ..w.order()
        };
        let do_not = &[N::PayOutside][..];
        let letter = Some(L::ArrivedAfterRefund);
        let pay = (S::ArrivedAfterRefund, A::OfferToPay, do_not, letter);
        w.check(&order, w.at(40, 12), pay);
        w.check(&order, w.at(45, 10), pay);
    });
}

#[test]
fn the_ends_come_first_whatever_else_is_known() {
    everywhere(|w| {
        let order = OrderFacts {
            tracking: Some((Tracking::Returned, w.day(20))),
            refused_until: Some(w.at(70, 15)),
            lost_on: Some(w.day(22)),
            dispute: disputed(w.day(20)),
            arrived_on: Some(w.day(30)),
            ..w.order()
        };
        w.stands(&order, w.at(59, 12), (S::Arrived, A::CheckGoods));
        let open = OrderFacts {
            arrived_on: None,
            ..order
        };
        w.stands(&open, w.at(23, 12), (S::DisputeWaiting, A::LookInDaily));
        assert_eq!(w.assess(&open, w.at(23, 12)).do_not, KEEP_OPEN);
    });
}
