//! Records and buttons from the ends of the calendar: a restored backup may hold anything. There is always an answer.

use super::*;
use crate::chat::callback::{AnswerPress, OrderPress, SettingsPress, SnoozePress};
use crate::model::{
    Dialogue, Draft, DueSubject, OrderEvent, ParcelLocation, Patience, Question, Tracking,
};
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    let named = [
        "2000-01-01T00:00:00Z",
        "2026-11-23T12:00:00Z",
        "2099-12-31T23:59:59Z",
    ];
    let mut all = named.map(|text| text.parse().unwrap()).to_vec();
    all.extend([
        DateTime::<Utc>::MIN_UTC,
        DateTime::<Utc>::MAX_UTC,
        DateTime::<Utc>::UNIX_EPOCH,
    ]);
    select(all)
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    any_instant().prop_map(|instant| instant.date_naive())
}

fn any_event() -> impl Strategy<Value = OrderEvent> {
    prop_oneof![
        any_day().prop_map(OrderEvent::DisputeOpened),
        any_day().prop_map(|day| OrderEvent::Tracking(Tracking::Delivered(day))),
        any_day()
            .prop_map(|day| OrderEvent::Tracking(Tracking::Frozen(ParcelLocation::Border, day))),
        any_instant().prop_map(OrderEvent::StoreRefused),
        any_instant().prop_map(OrderEvent::Extended),
        select(vec![
            OrderEvent::SellerAsked,
            OrderEvent::ExtensionAsked,
            OrderEvent::DisputeRefused,
            OrderEvent::Won,
            OrderEvent::Lost,
            OrderEvent::Arrived,
        ]),
    ]
}

prop_compose! {
    fn any_order()(
        store in select(vec!["aliexpress", "joom", "temu", "amazon", "ebay", "other"]),
        days in [option::of(any_day()), option::of(any_day()), option::of(any_day())],
        instants in vec(option::of(any_instant()), 6),
        reminded_through in any_instant(),
        history in vec((any_instant(), any_event()), 0..4),
    ) -> Order {
        let number = GivenNumber::Number(NUMBER.to_owned());
        let mut order = Order {
            paid_on: days[0],
            shipped_on: days[1],
            expected_on: days[2],
            protection_end: instants[0],
            protection_asked_at: instants[1],
            reminded_at: instants[2],
            snoozed_until: instants[3],
            closed_at: instants[4].filter(|at| *at < DateTime::<Utc>::MAX_UTC),
            next_due: instants[5],
            ..Order::new(1, store, number, reminded_through)
        };
        for (at, event) in history {
            order.record(event, at);
        }
        order
    }
}

prop_compose! {
    fn any_person()(
        zone in select(vec!["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Nowhere"]),
        idle_due in option::of(any_instant()),
        hour in select(vec![None, Some(0), Some(255)]),
        quiet in select(vec![None, Some((255, 3)), Some((22, 255))]),
        patience in select(vec![Patience::Quick, Patience::Patient]),
        shipped_on in option::of(any_day()),
        protection_end in option::of(any_instant()),
    ) -> Person {
        let draft = Box::new(Draft { shipped_on, protection_end, ..Draft::default() });
        Person {
            idle_due,
            hour,
            quiet,
            patience,
            dialogue: Dialogue::Adding { question: Question::Name, draft },
            ..Person::new(CHAT, "en", zone)
        }
    }
}

fn any_press() -> impl Strategy<Value = String> {
    let seconds = vec![i64::MIN, i64::MAX, 0, DateTime::<Utc>::MAX_UTC.timestamp()];
    let presses = vec![
        OrderPress::Card,
        OrderPress::ReportMenu,
        OrderPress::Letters,
        OrderPress::History,
        OrderPress::Received,
        OrderPress::Reopen,
        OrderPress::Mute,
        OrderPress::SnoozeMenu,
        OrderPress::Edit,
        OrderPress::Dispute,
    ];
    prop_oneof![
        select(presses).prop_map(|press| Press::Order(1, press).data()),
        select(seconds.clone()).prop_map(|at| Press::Snooze(1, SnoozePress::At(at)).data()),
        select(seconds)
            .prop_map(|at| Press::Answer(Question::Protection, AnswerPress::At(at)).data()),
        any::<u16>()
            .prop_map(|days| Press::Answer(Question::Shipped, AnswerPress::DaysAgo(days)).data()),
        Just(Press::Snooze(1, SnoozePress::Days).data()),
        Just(Press::Settings(SettingsPress::Hour(9)).data()),
        Just(Press::Orders(usize::MAX).data()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn records_and_buttons_of_any_time_are_answered(
        person in any_person(),
        order in any_order(),
        presses in vec(any_press(), 1..4),
    ) {
        let mut talk = Conversation::new();
        talk.state = PersonState { person: Some(person), orders: vec![order] };
        talk.turn(EventKind::Due(DueSubject::Order(1)));
        talk.turn(EventKind::Due(DueSubject::Person));
        for data in presses {
            prop_assert!(!talk.press_data(&data).is_empty());
        }
        for command in Command::ALL {
            talk.command(command);
        }
        talk.say("Lamp");
    }
}
