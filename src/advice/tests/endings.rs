//! After the last days: what is left, and what is said of it.

use super::*;
use crate::advice::{MomentKind as M, moments, route_limits, watch_ends};
use crate::model::{CompletedBy, GoodsProblem, Order, OrderEvent, Payment};

fn paid(payment: Option<Payment>, order: OrderFacts<'static>) -> OrderFacts<'static> {
    OrderFacts { payment, ..order }
}

fn endless(w: &Scenario, store: &'static str) -> OrderFacts<'static> {
    OrderFacts {
        store,
        protection_end: None,
        ..w.order()
    }
}

#[test]
fn the_payments_last_days_are_called_after_an_assumed_end_too() {
    everywhere(|w| {
        // Paid on day -3, so the bank's last safe day is day 117.
        let order = paid(Some(Payment::Card), endless(&w, "aliexpress"));
        let spoken = w.hours(&order, w.at(60, 12), 120);
        for day in [103, 114, 116, 117, 118] {
            assert!(spoken.iter().any(|(on, _)| *on == day), "{day}: {spoken:?}");
        }
    });
}

/// Orders whose store can be asked no more.
fn over(w: &Scenario) -> Vec<(&'static str, OrderFacts<'static>)> {
    vec![
        ("the window has closed", w.order()),
        (
            "lost",
            OrderFacts {
                lost_on: Some(w.day(50)),
                ..w.order()
            },
        ),
        (
            "refused by a store that decides alone",
            OrderFacts {
                store: "temu",
                dispute: dispute(w.day(50), DisputeState::Refused, w.day(55)),
                ..w.order()
            },
        ),
        ("the end was only assumed", endless(w, "aliexpress")),
        ("a shop that protects nobody", endless(w, "webshop")),
        (
            "completed where no claim is taken then",
            OrderFacts {
                store: "dhgate",
                completed: Some((CompletedBy::Store, w.day(50))),
                ..w.order()
            },
        ),
    ]
}

#[test]
fn when_every_day_has_passed_that_is_said() {
    everywhere(|w| {
        let last = (S::AllOver, A::LastResort);
        for (what, order) in over(&w) {
            // The bank until day 117, PayPal until day 177; what may have been either, until the later one.
            for (payment, day) in [
                (Some(Payment::Card), 117),
                (Some(Payment::Other), 117),
                (Some(Payment::PayPal), 177),
                (None, 177),
            ] {
                let order = paid(payment, order.clone());
                let before = w.assess(&order, w.at(day, 12)).situation;
                assert_ne!(before, S::AllOver, "{what} {payment:?}");
                w.stands(&order, w.at(day + 1, 12), last);
            }
        }
    });
}

#[test]
fn what_is_over_is_spoken_of_seldom_and_in_the_end_no_more() {
    everywhere(|w| {
        let order = paid(Some(Payment::Card), w.order());
        let spoken = w.hours(&order, w.at(117, 12), 220);
        let days: Vec<i64> = spoken.iter().map(|(day, _)| *day).collect();
        // On the day after the last one, a week later, monthly, and a last time.
        assert_eq!(days[..5], [118, 125, 155, 185, 208]);
        let end = |order: &OrderFacts| w.with_context(order, w.at(118, 12), watch_ends);
        assert_eq!(end(&order), w.morning(208));
        // What is told, or wished for, puts it off; what has arrived ends by itself.
        let told = OrderFacts {
            last_event_on: Some(w.day(150)),
            ..order.clone()
        };
        assert_eq!(end(&told), w.morning(240));
        let wished = OrderFacts {
            reminders: ReminderState {
                snoozed_until: Some(w.at(300, 9)),
                ..ReminderState::default()
            },
            ..order.clone()
        };
        assert_eq!(end(&wished), Some(w.at(300, 9)));
        let arrived = OrderFacts {
            arrived_on: Some(w.day(150)),
            ..order
        };
        assert_eq!(end(&arrived), None);
    });
}

#[test]
fn a_refused_case_is_objected_to_for_some_weeks() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let order = OrderFacts {
        payment_case: Some(PaymentCase {
            payment: Payment::Card,
            opened_on: w.day(80),
            escalated_on: None,
            objected_on: None,
            refused_on: Some(w.day(100)),
        }),
        ..w.order()
    };
    let refused = (S::PaymentCaseRefused, A::AfterPaymentCase);
    w.stands(&order, w.at(120, 12), refused);
    w.stands(&order, w.at(121, 12), (S::AllOver, A::LastResort));
}

#[test]
fn a_store_without_paypal_has_no_days_of_paypal() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let limits = |store, payment| {
        let order = paid(payment, endless(&w, store));
        w.with_context(&order, w.at(5, 12), |context| {
            let kinds: Vec<M> = moments(context).iter().map(|moment| moment.kind).collect();
            let [paypal, bank] = route_limits(context);
            assert_eq!(paypal.is_some(), kinds.contains(&M::PayPal), "{store}");
            (paypal.is_some(), bank.is_some())
        })
    };
    for store in [
        "amazon",
        "ozon",
        "wildberries",
        "yandexmarket",
        "aliexpressru",
    ] {
        assert_eq!(limits(store, None), (false, true), "{store}");
        // What the person says counts more.
        assert_eq!(limits(store, Some(Payment::PayPal)), (true, false));
    }
    for store in ["aliexpress", "temu", "ebay", "shein", "webshop", "other"] {
        assert_eq!(limits(store, None), (true, true), "{store}");
    }
}

#[test]
fn what_came_wrong_during_a_dispute_is_written_into_it() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let opened = |state: Option<OrderEvent>| {
        let number = crate::model::GivenNumber::Number(REGISTERED.to_owned());
        let mut order = Order::new(1, "aliexpress", number, w.at(0, 9));
        order.shipped_on = Some(w.day(0));
        order.protection_end = Some(w.at(32, 15));
        order.record(OrderEvent::DisputeOpened(w.day(25)), w.at(25, 9));
        if let Some(event) = state {
            order.record(event, w.at(26, 9));
        }
        order
    };
    let stands = |order: &Order, expected| {
        let facts = OrderFacts::of(order, w.zone);
        w.stands(&facts, w.at(30, 12), expected);
        w.assess(&facts, w.at(30, 12)).letter
    };
    use OrderEvent as E;
    for state in [
        None,
        Some(E::Escalated),
        Some(E::DisputeRefused),
        Some(E::LessOffered),
        Some(E::ClaimLeftOpen(w.at(40, 9))),
    ] {
        let mut order = opened(state.clone());
        order.record(E::ProblemTold(GoodsProblem::Broken), w.at(30, 9));
        let change = (S::GoodsInDispute, A::ChangeClaim);
        assert_eq!(stands(&order, change), Some(L::Problem), "{state:?}");
        order.record(E::ClaimChanged, w.at(30, 10));
        let facts = OrderFacts::of(&order, w.zone);
        let then = w.assess(&facts, w.at(30, 12)).situation;
        assert_ne!(then, S::GoodsInDispute, "{state:?}");
    }
    // A dispute that was opened about the goods need not be changed.
    let mut order = opened(None);
    order.record(E::DisputeCancelled, w.at(27, 9));
    order.record(E::ProblemTold(GoodsProblem::Empty), w.at(28, 9));
    order.record(E::DisputeOpened(w.day(29)), w.at(29, 9));
    stands(&order, (S::DisputeWaiting, A::LookInDaily));
}

#[test]
fn what_was_not_collected_goes_back_in_the_end() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    for tracking in [
        Tracking::AtPickup(Some(w.day(27))),
        Tracking::DeliveryFailed(Some(w.day(27))),
    ] {
        let order = OrderFacts {
            tracking: Some((tracking, w.day(20))),
            ..w.order()
        };
        let advice = |day| w.assess(&order, w.at(day, 12));
        assert_eq!(advice(28).advice, A::AskWhetherItWaits);
        // Eight business days later.
        assert_eq!(advice(38).advice, A::AskWhetherItWaits, "{tracking:?}");
        assert_eq!(advice(40).advice, A::SettleReturn, "{tracking:?}");
        assert_eq!(advice(40).letter, Some(L::SettleReturn));
    }
}

/// An AliExpress order shipped on day 0, and what is told of it, each on its day.
fn told(w: &Scenario, events: &[(u64, OrderEvent)]) -> Order {
    let number = crate::model::GivenNumber::Number(REGISTERED.to_owned());
    let mut order = Order::new(1, "aliexpress", number, w.at(0, 9));
    order.shipped_on = Some(w.day(0));
    order.protection_end = Some(w.at(60, 15));
    for (day, event) in events {
        order.record(event.clone(), w.at(*day, 9));
    }
    order
}

#[test]
fn what_customs_asked_for_is_sent_once_and_then_waited_for() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    for (asked, first) in [
        (Tracking::DataAsked, (S::DataAsked, A::MindYourData)),
        (Tracking::HeldByCustoms, (S::HeldByCustoms, A::ClearCustoms)),
    ] {
        let mut events = vec![(10, OrderEvent::Tracking(asked))];
        let stands = |events: &[(u64, OrderEvent)], on, expected| {
            let order = told(&w, events);
            w.stands(&OrderFacts::of(&order, w.zone), w.at(on, 12), expected);
        };
        stands(&events, 11, first);
        events.push((12, OrderEvent::CustomsAnswered));
        for day in 12..19 {
            stands(&events, day, (first.0, A::AwaitCustoms));
        }
        stands(&events, 19, (first.0, A::AskPost));
        events.push((19, OrderEvent::PostAsked));
        stands(&events, 20, (first.0, A::AwaitAnswer));
        stands(&events, 23, (first.0, A::WaitForEnd));
        // The page says the same again: nothing new is asked.
        events.push((24, OrderEvent::Tracking(asked)));
        stands(&events, 24, (first.0, A::WaitForEnd));
        // Something is asked for anew.
        events.push((25, OrderEvent::Tracking(Tracking::Moving)));
        events.push((26, OrderEvent::Tracking(asked)));
        stands(&events, 26, first);
    }
}

#[test]
fn a_cancelled_order_waits_for_its_money_unless_it_is_sent_all_the_same() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let mut order = told(&w, &[(10, OrderEvent::OrderCancelled)]);
    order.shipped_on = None;
    let stands = |order: &Order, on, expected| {
        w.stands(&OrderFacts::of(order, w.zone), w.at(on, 12), expected);
    };
    stands(&order, 11, (S::RefundAgreed, A::AwaitMoney));
    stands(&order, 40, (S::RefundAgreed, A::TraceMoney));
    order.shipped_on = Some(w.day(12));
    order.record(OrderEvent::Shipped, w.at(12, 9));
    stands(&order, 13, (S::NothingYet, A::Wait));
}

#[test]
fn what_was_asked_of_the_buyer_is_over_once_it_is_answered() {
    use crate::model::SellerRequest;
    use OrderEvent as E;
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let opened = |events: &[(u64, E)]| {
        let all = [&[(20, E::DisputeOpened(w.day(20)))][..], events].concat();
        told(&w, &all)
    };
    let stands = |order: &Order, on, expected| {
        w.stands(&OrderFacts::of(order, w.zone), w.at(on, 12), expected);
    };
    let waiting = (S::DisputeWaiting, A::LookInDaily);
    for asked in [
        E::SellerRequested(SellerRequest::CancelDispute),
        E::LessOffered,
        E::ClaimLeftOpen(w.at(30, 9)),
    ] {
        let before = opened(&[(22, asked.clone())]);
        assert_ne!(
            w.assess(&OrderFacts::of(&before, w.zone), w.at(22, 12))
                .situation,
            S::DisputeWaiting
        );
        let after = opened(&[(22, asked.clone()), (23, E::Answered)]);
        stands(&after, 24, waiting);
        // The store is asked to decide, if no better answer comes.
        stands(&after, 40, (S::RefusedAgain, A::Escalate));
    }
    // A case that was refused is objected to once.
    let case = [
        (20, E::PaymentCaseOpened(Payment::Card, w.day(20))),
        (30, E::PaymentCaseRefused),
    ];
    let mut order = told(&w, &case);
    stands(&order, 31, (S::PaymentCaseRefused, A::AfterPaymentCase));
    order.record(E::Answered, w.at(32, 9));
    stands(&order, 33, (S::PaymentCaseRefused, A::AwaitCase));
}
