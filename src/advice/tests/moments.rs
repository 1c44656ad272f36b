//! The last moments: at the store, at the post, at PayPal and the bank. Of two readings, the earlier day.

use super::*;
use crate::advice::calendar::business_days_after;
use crate::advice::{MomentKind as M, PaymentCase, moments, route_limits};
use crate::model::{CompletedBy, Payment};

/// The last moments ahead, with the days after shipping on which they are.
fn ahead(w: &Scenario, order: &OrderFacts, now: DateTime<Utc>) -> Vec<(M, i64)> {
    let moments = w.with_context(order, now, moments);
    let days = |at: NaiveDate| (at - w.shipped).num_days();
    moments
        .into_iter()
        .map(|moment| (moment.kind, days(moment.day(w.zone))))
        .collect()
}

fn days_of(w: &Scenario, order: &OrderFacts, kind: M, now: DateTime<Utc>) -> Vec<i64> {
    let all = ahead(w, order, now).into_iter();
    all.filter(|(known, _)| *known == kind)
        .map(|(_, day)| day)
        .collect()
}

/// How long the store may take to ship.
fn to_ship(w: &Scenario) -> i64 {
    let rules = crate::advice::rules();
    let store = rules.store(w.order().store);
    store.ship_days.unwrap_or(rules.defaults.ship_days).into()
}

#[test]
fn paypal_is_asked_in_time_where_the_payment_day_is_unknown() {
    everywhere(|w| {
        let order = OrderFacts {
            paid_on: None,
            ..w.order()
        };
        let now = w.at(1, 12);
        let safe = 180 - to_ship(&w);
        assert_eq!(days_of(&w, &order, M::PayPal, now), [safe]);
    });
}

#[test]
fn paypal_and_the_bank_run_beside_the_store_for_every_order() {
    everywhere(|w| {
        for store in stores() {
            let order = OrderFacts { store, ..w.order() };
            let now = w.at(1, 12);
            // Paid on day -3.
            let takes = rules().store(store).may_take_paypal();
            let paypal: &[i64] = if takes { &[177] } else { &[] };
            assert_eq!(days_of(&w, &order, M::PayPal, now), paypal, "{store}");
            assert_eq!(days_of(&w, &order, M::Bank, now), [117], "{store}");
        }
    });
}

#[test]
fn the_clocks_are_those_of_the_way_of_payment() {
    everywhere(|w| {
        let limits = |payment| {
            let order = OrderFacts {
                payment,
                ..w.order()
            };
            w.with_context(&order, w.at(1, 12), route_limits)
        };
        let (paypal, bank) = (Some(w.day(177)), Some(w.day(117)));
        assert_eq!(limits(None), [paypal, bank]);
        assert_eq!(limits(Some(Payment::PayPal)), [paypal, None]);
        assert_eq!(limits(Some(Payment::Card)), [None, bank]);
        assert_eq!(limits(Some(Payment::Other)), [None, None]);
    });
}

#[test]
fn the_bank_counts_from_the_earliest_day_that_is_known() {
    everywhere(|w| {
        let bank = |paid_on, shipped_on, expected_on| {
            let order = OrderFacts {
                added_on: w.day(5),
                paid_on,
                shipped_on,
                expected_on,
                ..w.order()
            };
            let [_, bank] = w.with_context(&order, w.at(6, 12), route_limits);
            bank.map(|day| (day - w.shipped).num_days())
        };
        let day = |days| Some(w.day(days));
        assert_eq!(bank(day(0), day(2), day(40)), Some(120));
        assert_eq!(bank(day(0), None, None), Some(120));
        // Who does not know when it was paid knows that it was before it was shipped, or taken down.
        let to_ship = to_ship(&w);
        assert_eq!(bank(None, day(2), day(40)), Some(122 - to_ship));
        assert_eq!(bank(None, day(7), None), Some(125 - to_ship));
        assert_eq!(bank(None, None, None), Some(125 - to_ship));
    });
}

#[test]
fn the_end_of_protection_moves_no_clock_of_the_payment() {
    everywhere(|w| {
        let limits = |protection_end| {
            let order = OrderFacts {
                protection_end,
                paid_on: None,
                ..w.order()
            };
            w.with_context(&order, w.at(1, 12), route_limits)
        };
        assert_eq!(limits(Some(w.at(60, 15))), limits(None));
        assert_eq!(limits(Some(w.at(300, 15))), limits(None));
    });
}

#[test]
fn an_open_case_at_paypal_is_escalated_within_twenty_days() {
    everywhere(|w| {
        let case = PaymentCase {
            payment: Payment::PayPal,
            opened_on: w.day(30),
            escalated_on: None,
            objected_on: None,
            refused_on: None,
        };
        let order = |payment_case| OrderFacts {
            payment_case: Some(payment_case),
            lost_on: Some(w.day(29)),
            ..w.order()
        };
        let now = w.at(31, 12);
        // The case tells how it was paid: the bank has nothing to do with it.
        assert_eq!(ahead(&w, &order(case), now), [(M::PayPalEscalation, 50)]);
        let escalated = PaymentCase {
            escalated_on: Some(w.day(35)),
            ..case
        };
        let refused = PaymentCase {
            objected_on: None,
            refused_on: Some(w.day(35)),
            ..case
        };
        for done in [escalated, refused] {
            assert_eq!(ahead(&w, &order(done), now), []);
        }
    });
}

#[test]
fn no_clock_runs_once_the_money_or_the_parcel_is_here() {
    everywhere(|w| {
        let refunded = OrderFacts {
            refund_agreed_on: Some(w.day(20)),
            refunded: true,
            ..w.order()
        };
        let arrived = OrderFacts {
            arrived_on: Some(w.day(20)),
            ..w.order()
        };
        for order in [refunded, arrived] {
            assert_eq!(ahead(&w, &order, w.at(21, 12)), []);
        }
        // A refund that is only agreed may fail.
        let agreed = OrderFacts {
            refund_agreed_on: Some(w.day(20)),
            ..w.order()
        };
        let clocks = [(M::Bank, 117), (M::PayPal, 177)];
        assert_eq!(ahead(&w, &agreed, w.at(21, 12)), clocks);
    });
}

#[test]
fn protection_is_followed_by_the_window_of_the_store() {
    everywhere(|w| {
        let order = OrderFacts {
            payment: Some(Payment::Other),
            ..w.order()
        };
        let now = w.at(59, 12);
        let both = [(M::Protection, 60), (M::Window, 75)];
        assert_eq!(ahead(&w, &order, now), both);
        assert_eq!(ahead(&w, &order, w.at(60, 15)), [both[1]]);
        assert_eq!(ahead(&w, &order, w.at(75, 15)), []);
        let disputed = OrderFacts {
            dispute: disputed(w.day(50)),
            ..order.clone()
        };
        assert_eq!(ahead(&w, &disputed, now), []);
        let refused = OrderFacts {
            refused_until: Some(w.at(65, 15)),
            ..order.clone()
        };
        let until = [(M::Protection, 60), (M::RefusedUntil, 65), (M::Window, 75)];
        assert_eq!(ahead(&w, &refused, now), until);
        let lost = OrderFacts {
            lost_on: Some(w.day(55)),
            ..order
        };
        assert_eq!(ahead(&w, &lost, now), []);
    });
}

#[test]
fn an_open_claim_stops_the_end_of_protection() {
    everywhere(|w| {
        for store in stores() {
            let known = rules().store(store).open_claim_stops_end;
            for state in [
                DisputeState::Waiting,
                DisputeState::LessOffered,
                DisputeState::Answered,
                DisputeState::Escalated,
                DisputeState::Refused,
            ] {
                let order = OrderFacts {
                    store,
                    dispute: dispute(w.day(50), state, w.day(50)),
                    ..w.order()
                };
                let decided = state == DisputeState::Refused && rules().store(store).decides_alone;
                let runs = moments_of(&w, &order, w.at(59, 12)).contains(&M::Protection);
                assert_eq!(runs, !known || decided, "{store} {state:?}");
                let shown = w.assess(&order, w.at(59, 12)).end.is_some();
                assert_eq!(shown, runs, "{store} {state:?}");
                // Who cancels it hears of the end again.
                let cancelled = OrderFacts {
                    dispute: None,
                    ..order
                };
                assert!(moments_of(&w, &cancelled, w.at(59, 12)).contains(&M::Protection));
            }
        }
    });
}

fn moments_of(w: &Scenario, order: &OrderFacts, now: DateTime<Utc>) -> Vec<M> {
    let kinds = |context: &Context| moments(context).iter().map(|moment| moment.kind).collect();
    w.with_context(order, now, kinds)
}

#[test]
fn ebay_decides_only_if_asked_within_21_business_days() {
    everywhere(|w| {
        let limit = (business_days_after(w.day(20), 21) - w.shipped).num_days();
        let order = |state| OrderFacts {
            store: "ebay",
            dispute: dispute(w.day(20), state, w.day(23)),
            ..w.order()
        };
        use DisputeState as D;
        for state in [D::Waiting, D::LessOffered, D::Refused] {
            let days = days_of(&w, &order(state), M::Escalation, w.at(24, 12));
            assert_eq!(days, [limit], "{state:?}");
        }
        // Who has asked eBay need not be told until when to ask.
        let asked = order(D::Escalated);
        assert_eq!(days_of(&w, &asked, M::Escalation, w.at(24, 12)), [0; 0]);
    });
}

#[test]
fn an_appeal_is_taken_for_thirty_days_at_ebay() {
    everywhere(|w| {
        let lost = OrderFacts {
            store: "ebay",
            lost_on: Some(w.day(40)),
            ..w.order()
        };
        let appeal = |order: &OrderFacts| days_of(&w, order, M::Appeal, w.at(41, 12));
        assert_eq!(appeal(&lost), [70]);
        let appealed = OrderFacts {
            appealed_on: Some(w.day(41)),
            ..lost.clone()
        };
        let elsewhere = OrderFacts {
            store: "amazon",
            ..lost
        };
        for order in [appealed, elsewhere] {
            assert_eq!(appeal(&order), [0; 0]);
        }
    });
}

#[test]
fn a_claim_left_open_wants_its_answer() {
    everywhere(|w| {
        let order = OrderFacts {
            dispute: disputed(w.day(20)),
            answer_until: Some(w.at(30, 12)),
            ..w.order()
        };
        let answer = |order: &OrderFacts| days_of(&w, order, M::Answer, w.at(21, 12));
        assert_eq!(answer(&order), [30]);
        let decided = OrderFacts {
            dispute: None,
            lost_on: Some(w.day(21)),
            ..order
        };
        assert_eq!(answer(&decided), [0; 0]);
    });
}

#[test]
fn what_waits_is_collected_by_its_day() {
    everywhere(|w| {
        let collect = |tracking| {
            let order = OrderFacts {
                tracking: Some((tracking, w.day(20))),
                ..w.order()
            };
            days_of(&w, &order, M::Collection, w.at(27, 12))
        };
        let by = Some(w.day(27));
        assert_eq!(collect(Tracking::AtPickup(by)), [27]);
        assert_eq!(collect(Tracking::DeliveryFailed(by)), [27]);
        assert_eq!(collect(Tracking::AtPickup(Some(w.day(26)))), [0; 0]);
        // Without a day, the shortest time that is usual: seven business days.
        let usual = business_days_after(w.day(20), 7);
        let usual = (usual - w.shipped).num_days();
        assert_eq!(collect(Tracking::AtPickup(None)), [usual]);
    });
}

#[test]
fn an_order_that_counts_as_received_has_its_window_left() {
    everywhere(|w| {
        let order = OrderFacts {
            completed: Some((CompletedBy::Mistake, w.day(20))),
            ..w.order()
        };
        let now = w.at(21, 12);
        assert_eq!(
            days_of(&w, &order, M::Protection, now),
            [0i64; 0],
            "protection"
        );
        // Fifteen days from the beginning of the day on which it was confirmed.
        assert_eq!(days_of(&w, &order, M::Window, now), [34], "window");
        let closed = OrderFacts {
            store: "dhgate",
            ..order
        };
        assert_eq!(days_of(&w, &closed, M::Window, now), [0i64; 0], "DHgate");
    });
}

#[test]
fn what_is_delivered_is_to_be_reported_in_the_days_of_the_store() {
    everywhere(|w| {
        let delivered = |store| OrderFacts {
            store,
            tracking: Some((Tracking::Delivered(w.day(10)), w.day(10))),
            ..w.order()
        };
        let now = w.at(10, 12);
        assert_eq!(days_of(&w, &delivered("vinted"), M::Report, now), [12]);
        assert_eq!(
            days_of(&w, &delivered("aliexpress"), M::Report, now),
            [0i64; 0]
        );
        let claimed = OrderFacts {
            dispute: dispute(w.day(10), DisputeState::Waiting, w.day(10)),
            ..delivered("vinted")
        };
        assert_eq!(days_of(&w, &claimed, M::Report, now), [0i64; 0]);
    });
}
