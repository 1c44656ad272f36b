//! The ladder of a parcel that is not seen: lives by chance, of whose reports none brings an earlier step back.

use super::*;
use crate::model::{GivenNumber, Order, OrderEvent};
use proptest::prelude::*;
use proptest::sample::select;

/// Which step a piece of advice asks for; `None` where it asks for none.
fn step(advice: A) -> Option<u8> {
    match advice {
        A::AskSeller | A::AskIfHandedOver | A::AskShop => Some(1),
        A::CompareNumber => Some(2),
        A::AskExtension | A::AskExtensionFirst | A::AskSellerLate => Some(3),
        A::OpenDispute | A::OpenDisputeToday | A::ExtendedOrDispute => Some(4),
        A::ClaimAtStore | A::FileNow => Some(4),
        A::StoreOrPayment | A::OtherRoutes | A::UsePayment => Some(5),
        A::LastResort => Some(6),
        _ => None,
    }
}

/// What is told of a parcel that is not seen.
fn report() -> impl Strategy<Value = OrderEvent> {
    prop_oneof![
        Just(OrderEvent::SellerAsked),
        Just(OrderEvent::SellerAnswered),
        Just(OrderEvent::SellerSilent),
        Just(OrderEvent::NumberCompared),
        Just(OrderEvent::ExtensionAsked),
        Just(OrderEvent::ExtensionRefused),
        Just(OrderEvent::Tracking(Tracking::Nothing)),
    ]
}

fn bought(w: &Scenario, store: &str, end: u64) -> Order {
    let number = GivenNumber::Number(REGISTERED.to_owned());
    let mut order = Order::new(1, store, number, w.at(0, 9));
    order.paid_on = Some(w.shipped - Days::new(3));
    order.shipped_on = Some(w.day(0));
    order.expected_on = Some(w.day(30));
    order.protection_end = (store == "aliexpress").then(|| w.at(end, 15));
    order.record(OrderEvent::Tracking(Tracking::Nothing), w.at(0, 9));
    order
}

/// The advice of each day, in the afternoon.
fn days(w: &Scenario, order: &Order, told: &[(u64, OrderEvent)]) -> Vec<A> {
    let mut order = order.clone();
    let mut told = told.to_vec();
    told.sort_by_key(|(day, _)| *day);
    let mut told = told.into_iter().peekable();
    let mut said = Vec::new();
    for day in 0..100 {
        while let Some((_, event)) = told.next_if(|(on, _)| *on == day) {
            order.record(event, w.at(day, 12));
            let facts = OrderFacts::of(&order, w.zone);
            said.push(w.assess(&facts, w.at(day, 12)).advice);
        }
        let facts = OrderFacts::of(&order, w.zone);
        said.push(w.assess(&facts, w.at(day, 16)).advice);
    }
    said
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_report_brings_an_earlier_step_back(
        store in select(&["aliexpress", "amazon", "dhgate", "ebay", "joom", "other", "temu", "webshop"]),
        patience in select(&[Patience::Quick, Patience::Normal, Patience::Patient]),
        end in 30..80_u64,
        told in proptest::collection::vec((1..60_u64, report()), 0..8),
    ) {
        let w = Scenario::new(Zone::UTC, "2026-11-01").patient(patience);
        let said = days(&w, &bought(&w, store, end), &told);
        let steps: Vec<u8> = said.iter().filter_map(|advice| step(*advice)).collect();
        prop_assert!(steps.is_sorted(), "{:?}", said);
    }
}

#[test]
fn who_tells_nothing_comes_to_every_step_on_its_day() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let mut said = days(&w, &bought(&w, "aliexpress", 60), &[]);
    said.dedup();
    let expected = [
        A::Wait,
        A::WaitStill,
        A::AskSeller,
        A::CompareNumber,
        A::AskExtensionFirst,
        A::OpenDispute,
        A::ExtendedOrDispute,
        A::OpenDisputeToday,
        A::FileNow,
        A::OtherRoutes,
    ];
    assert_eq!(said, expected);
}

/// Whenever an order is taken down, what is asked for has its days, unless protection ends meanwhile.
#[test]
fn what_is_asked_for_is_given_its_time() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let wait = i64::from(rules().defaults.after_ask_wait_days);
    for added in 0..55 {
        for end in [None, Some(45), Some(60), Some(90)] {
            let order = OrderFacts {
                added_on: w.day(added),
                protection_end: end.map(|end| w.at(end, 15)),
                ..w.order()
            };
            let mut said: Vec<(A, i64)> = Vec::new();
            for day in added..100 {
                let seen = w.assess(&order, w.at(day, 16));
                let ends = matches!(seen.situation, S::EndsSoon | S::LastDays | S::ExtensionTime);
                if ends || seen.end.is_none() {
                    break;
                }
                match said.last_mut() {
                    Some((advice, days)) if *advice == seen.advice => *days += 1,
                    _ => said.push((seen.advice, 1)),
                }
            }
            said.pop();
            for (advice, days) in &said {
                let asks = matches!(advice, A::AskSeller | A::AskExtensionFirst);
                assert!(!asks || *days >= wait, "added on {added}: {said:?}");
            }
        }
    }
}

#[test]
fn an_extension_is_good_news_and_no_question_about_the_number() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let mut order = bought(&w, "aliexpress", 60);
    order.record_end(w.at(90, 15), w.at(31, 12));
    let facts = OrderFacts::of(&order, w.zone);
    let seen = w.assess(&facts, w.at(31, 13));
    let waits = (S::NoUsefulAnswer, A::WaitForPatience);
    assert_eq!((seen.situation, seen.advice), waits);
    let soon = w.assess(&facts, w.at(86, 16));
    assert_eq!(soon.advice, A::ExtendedOrDispute);
}
