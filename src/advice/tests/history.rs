//! A fact once told stays told, however long the history grows.

use crate::advice::{HISTORY_LIMIT, OrderFacts, compact};
use crate::model::{
    CompletedBy, GivenNumber, GoodsProblem, MismatchReason, Order, OrderEvent, ParcelLocation,
    Payment, ReturnReason, SellerRequest, Tracking,
};
use crate::zones::Zone;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const ZONES: [&str; 4] = [
    "UTC",
    "Europe/Moscow",
    "America/Los_Angeles",
    "Pacific/Kiritimati",
];

fn start() -> DateTime<Utc> {
    "2026-11-01T09:00:00Z".parse().unwrap()
}

fn any_event() -> impl Strategy<Value = OrderEvent> {
    let day = || (0..5_u64).prop_map(|days| day() + chrono::Days::new(days));
    let instant = || (0..5_i64).prop_map(|days| start() + Duration::days(60 + days));
    let plain = vec![
        OrderEvent::Shipped,
        OrderEvent::NumberChanged(None),
        OrderEvent::NumberChanged(Some("RR123456785CN".to_owned())),
        OrderEvent::NumberCompared,
        OrderEvent::SellerAsked,
        OrderEvent::SellerAnswered,
        OrderEvent::SellerSilent,
        OrderEvent::ExtensionAsked,
        OrderEvent::AskedAround,
        OrderEvent::LessOffered,
        OrderEvent::PartRefunded(None),
        OrderEvent::PartRefunded(Some("10 EUR".to_owned())),
        OrderEvent::DisputeRefused,
        OrderEvent::Escalated,
        OrderEvent::DisputeCancelled,
        OrderEvent::Won,
        OrderEvent::Lost,
        OrderEvent::Refunded,
        OrderEvent::Arrived,
        OrderEvent::NotArrived,
        OrderEvent::ReturnReasonTold(ReturnReason::NotCollected),
        OrderEvent::ReturnReasonTold(ReturnReason::NotMyFault),
        OrderEvent::ProblemTold(GoodsProblem::Empty),
        OrderEvent::ProblemTold(GoodsProblem::PartMissing),
        OrderEvent::SellerRequested(SellerRequest::CancelDispute),
        OrderEvent::SellerRequested(SellerRequest::MoneyOutside),
        OrderEvent::ExtensionRefused,
        OrderEvent::PostAsked,
        OrderEvent::CompletedEarly(CompletedBy::Mistake),
        OrderEvent::CompletedEarly(CompletedBy::Store),
        OrderEvent::Appealed,
        OrderEvent::PaymentCaseEscalated,
        OrderEvent::PaymentCaseRefused,
        OrderEvent::ClaimChanged,
        OrderEvent::CustomsAnswered,
        OrderEvent::OrderCancelled,
        OrderEvent::Answered,
        OrderEvent::SentBack,
        OrderEvent::Reopened,
        OrderEvent::NumberShared,
        OrderEvent::Tracking(Tracking::Announced),
        OrderEvent::Tracking(Tracking::HeldByCustoms),
    ];
    prop_oneof![
        6 => select(plain),
        1 => instant().prop_map(OrderEvent::EndTold),
        1 => instant().prop_map(OrderEvent::Extended),
        1 => instant().prop_map(OrderEvent::ClaimLeftOpen),
        1 => day().prop_map(|day| OrderEvent::PaymentCaseOpened(Payment::PayPal, day)),
        1 => day().prop_map(|day| OrderEvent::Tracking(Tracking::AtPickup(Some(day)))),
        1 => day().prop_map(|day| OrderEvent::WaitAsked(Some(day))),
        1 => instant().prop_map(OrderEvent::StoreRefused),
        2 => day().prop_map(OrderEvent::DisputeOpened),
        4 => any_tracking(day()).prop_map(OrderEvent::Tracking),
    ]
}

fn any_tracking(day: impl Strategy<Value = NaiveDate>) -> impl Strategy<Value = Tracking> {
    let kinds = vec![
        Tracking::Nothing,
        Tracking::Moving,
        Tracking::Returned,
        Tracking::DataAsked,
        Tracking::NotMine(MismatchReason::OtherPlace),
    ];
    (select(kinds), day, 0..7_u8).prop_map(|(kind, day, which)| match which {
        5 => Tracking::Frozen(ParcelLocation::Border, day),
        6 => Tracking::Delivered(day),
        _ => kind,
    })
}

fn day() -> NaiveDate {
    start().date_naive()
}

fn facts(order: &Order) -> Vec<OrderFacts<'_>> {
    ZONES
        .map(|zone| OrderFacts::of(order, Zone::of(zone)))
        .to_vec()
}

fn new_order() -> Order {
    Order::new(1, "aliexpress", GivenNumber::NoneGiven, start())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn facts_stay_the_same_and_the_history_short(
        events in vec((any_event(), 0..40_i64), 0..400),
        undone in 0..30_usize,
    ) {
        let mut long = new_order();
        let mut short = new_order();
        let mut now = start();
        for (event, hours) in events {
            now += Duration::hours(hours);
            long.record(event.clone(), now);
            short.record(event, now);
            compact(&mut short);
            prop_assert!(short.history.len() <= HISTORY_LIMIT);
        }
        prop_assert_eq!(facts(&short), facts(&long));
        // What the newest entries superseded comes back when they are taken back.
        for _ in 0..undone {
            if long.can_undo() {
                long.undo();
                short.undo();
            }
        }
        prop_assert_eq!(facts(&short), facts(&long));
    }
}

#[test]
fn repeated_tracking_goes_before_the_evidence() {
    let mut order = new_order();
    order.record(OrderEvent::DisputeOpened(day()), start());
    order.record(OrderEvent::StoreRefused(start()), start());
    for _ in 0..300 {
        order.record(OrderEvent::Tracking(Tracking::Nothing), start());
        order.record(OrderEvent::Tracking(Tracking::Moving), start());
        compact(&mut order);
    }
    let events: Vec<_> = order.history.iter().map(|entry| &entry.event).collect();
    assert_eq!(events.len(), HISTORY_LIMIT);
    let told = [
        &OrderEvent::Added,
        &OrderEvent::DisputeOpened(day()),
        &OrderEvent::StoreRefused(start()),
    ];
    assert_eq!(events[..3], told);
}
