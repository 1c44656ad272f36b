//! Orders of all kinds by chance: nothing panics, no letter breaks its limits, and reminders keep their promises.

use super::*;
use crate::advice::{LastMoment, MomentKind, in_quiet_hours, moments};
use crate::model::{MismatchReason, Payment};
use chrono::Timelike;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// The last one is as long as numbers are taken.
const NUMBERS: [&str; 5] = [
    REGISTERED,
    UNTRACKED,
    "EE123456785CN",
    "1Z999AA10123456784",
    "ABCDEFGHIJ0123456789ABCDEFGHIJ0123456789",
];
const ORDER_NUMBERS: [&str; 2] = ["8199633578334590", "ABCDEFGHIJ-0123456789-ABCDEFGH"];
const AMOUNTS: [&str; 2] = ["12.50 USD", "12345678.90 UAH"];
const ZONES: [&str; 7] = [
    "UTC",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Pacific/Kiritimati",
];

/// The day from which all others are counted.
pub fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0..150_u64).prop_map(|days| day("2026-09-15") + Days::new(days))
}

pub fn an_instant() -> impl Strategy<Value = DateTime<Utc>> {
    (a_day(), 0..1440_i64).prop_map(|(day, minutes)| {
        day.and_time(NaiveTime::MIN).and_utc() + Duration::minutes(minutes)
    })
}

fn tracking() -> impl Strategy<Value = Tracking> {
    let place = select(&[
        ParcelLocation::SenderCountry,
        ParcelLocation::Border,
        ParcelLocation::MyCountry,
    ]);
    let because = select(&[
        MismatchReason::OtherPlace,
        MismatchReason::BeforeOrder,
        MismatchReason::OtherWeight,
    ]);
    prop_oneof![
        Just(Tracking::Nothing),
        Just(Tracking::Moving),
        Just(Tracking::Returned),
        Just(Tracking::DataAsked),
        because.prop_map(Tracking::NotMine),
        a_day().prop_map(Tracking::Delivered),
        (place, a_day()).prop_map(|(place, since)| Tracking::Frozen(place, since)),
    ]
}

fn seller() -> impl Strategy<Value = Seller> {
    let days = (option::of(a_day()), option::of(a_day()), any::<bool>());
    days.prop_map(|(asked_on, answered_on, silent)| Seller {
        asked_on,
        asking_told: asked_on.is_some(),
        answered_on,
        silent,
    })
}

fn a_dispute() -> impl Strategy<Value = Dispute> {
    use DisputeState as D;
    let state = select(&[D::Waiting, D::LessOffered, D::Refused, D::Escalated]);
    (a_day(), state, 0..40_u64).prop_map(|(opened_on, state, days)| Dispute {
        opened_on,
        state,
        since: opened_on + Days::new(days),
    })
}

pub fn seldom<T: Clone + std::fmt::Debug>(
    what: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<T>> {
    option::weighted(0.1, what)
}

prop_compose! {
    fn bought()(
        store in select(stores()),
        number in option::weighted(0.8, select(&NUMBERS)),
        order_number in option::of(select(&ORDER_NUMBERS)),
        amount in option::of(select(&AMOUNTS)),
        payment in option::of(select(&[Payment::PayPal, Payment::Card, Payment::Other])),
        added_on in a_day(),
        paid_on in option::of(a_day()),
        shipped_on in option::weighted(0.8, a_day()),
        expected_on in option::of(a_day()),
        protection_end in option::weighted(0.8, an_instant()),
        protection_asked_on in option::of(a_day()),
    ) -> OrderFacts<'static> {
        OrderFacts {
            store, number, order_number, amount, payment, added_on, paid_on, shipped_on, expected_on, protection_end,
            protection_asked_on, ..OrderFacts::default()
        }
    }
}

prop_compose! {
    fn an_order()(
        bought in bought(),
        tracking in option::weighted(0.7, (tracking(), a_day())),
        seller in seller(),
        compared_on in option::of(a_day()),
        extension_asked_on in option::of(a_day()),
        asked_around in any::<bool>(),
        refused_until in seldom(an_instant()),
        dispute in option::weighted(0.3, a_dispute()),
        lost_on in seldom(a_day()),
        refund_agreed_on in seldom(a_day()),
        arrived_on in seldom(a_day()),
    ) -> OrderFacts<'static> {
        OrderFacts {
            tracking, seller, compared_on, extension_asked_on, asked_around, refused_until, dispute, lost_on,
            refund_agreed_on, arrived_on, ..bought
        }
    }
}

prop_compose! {
    fn settings()(
        zone in select(&ZONES[..]).prop_map(Zone::of),
        patience in select(&[Patience::Quick, Patience::Normal, Patience::Patient]),
        quiet in prop_oneof![Just((22, 8)), Just((0, 8)), Just((0, 0)), (0..24_u32, 0..24_u32)],
        hour in 0..24_u32,
    ) -> ReminderSettings {
        // The hour of reminders lies outside the quiet hours.
        let hours = (hour..24).chain(0..hour);
        let hour = hours.into_iter().find(|hour| !in_quiet_hours(*hour, quiet)).unwrap();
        ReminderSettings { zone, patience, hour, quiet }
    }
}

/// An order that is looked at, whose reminders so far were spoken.
pub fn looked_at() -> impl Strategy<Value = (OrderFacts<'static>, ReminderSettings, DateTime<Utc>)>
{
    let said = (option::of(0..60_i64), option::of(1..60_i64));
    (an_order(), settings(), an_instant(), said).prop_map(|(order, settings, now, said)| {
        let (last, snoozed) = said;
        let reminders = ReminderState {
            reminded_through: now,
            last: last.map(|hours| now - Duration::hours(hours)),
            snoozed_until: snoozed.map(|hours| now + Duration::hours(hours)),
            muted: false,
            return_by: None,
        };
        (OrderFacts { reminders, ..order }, settings, now)
    })
}

pub fn world_of(settings: ReminderSettings) -> Scenario {
    Scenario {
        settings,
        ..Scenario::new(settings.zone, "2026-11-01")
    }
}

/// What is said from here on in 300 days, if the person never answers.
fn story(w: &Scenario, order: &OrderFacts) -> Vec<DateTime<Utc>> {
    let mut order = order.clone();
    let mut said = Vec::new();
    let horizon = order.reminders.reminded_through + Duration::days(300);
    while let Some(at) = w
        .next(&order, order.reminders.reminded_through)
        .filter(|at| *at < horizon)
    {
        assert!(
            at > order.reminders.reminded_through,
            "not again: {at} {said:?}"
        );
        let snoozed = order.reminders.snoozed_until == Some(at);
        let hour = at.with_timezone(&w.zone).hour();
        assert!(
            snoozed || !in_quiet_hours(hour, w.settings.quiet),
            "quiet: {at} {said:?}"
        );
        order.reminders.reminded_through = at;
        order.reminders.last = Some(at);
        order.reminders.snoozed_until = order.reminders.snoozed_until.filter(|_| !snoozed);
        said.push(at);
        assert!(said.len() < 200, "no end: {said:?}");
    }
    said
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reminders_come_once_a_day_and_not_in_quiet_hours((order, settings, _now) in looked_at()) {
        let w = world_of(settings);
        let last = w.with_context(&order, order.reminders.reminded_through, moments);
        let said = story(&w, &order);
        for pair in said.windows(2) {
            let day = |at: DateTime<Utc>| at.with_timezone(&w.zone).date_naive();
            let late = last.iter().any(|last| last.at - Duration::hours(48) <= pair[1] && pair[1] < last.at);
            let snoozed = order.reminders.snoozed_until == Some(pair[1]);
            prop_assert!(late || snoozed || day(pair[0]) < day(pair[1]), "{:?}", pair);
        }
    }

    #[test]
    fn no_end_of_protection_passes_without_two_warnings((order, settings, now) in looked_at(), days in 6..60_i64, minutes in 0..1440_i64) {
        let end = now + Duration::days(days) + Duration::minutes(minutes);
        let order = OrderFacts {
            protection_end: Some(end),
            lost_on: None,
            refund_agreed_on: None,
            arrived_on: None,
            ..order
        };
        let w = world_of(settings);
        let end = w.with_context(&order, now, |context| context.deadline()).unwrap();
        let (stopped, ahead) = w.with_context(&order, now, |context| {
            (context.end_is_stopped(), moments(context))
        });
        if stopped {
            let warned = |moment: &LastMoment| moment.kind == MomentKind::Protection;
            prop_assert!(!ahead.iter().any(warned), "{:?}", ahead);
            return Ok(());
        }
        let said = story(&w, &order);
        let warnings: Vec<_> = said.iter().filter(|at| **at < end).collect();
        let last = end - Duration::hours(48);
        prop_assert!(warnings.len() >= 2, "{:?}", said);
        prop_assert!(warnings.iter().any(|at| **at >= last), "{:?}", said);
    }
}
