//! Look-ups, without a provider: what is registered and deleted in any turn, and when the provider is asked.

use super::{CHAT, Conversation, NUMBER};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::{Command, EventKind, LookUpEvent};
use crate::model::{
    DueSubject, GivenNumber, LookUp, LookUpConsent, LookUpProvider, LookUpRefusal, LookUpRequest,
    LookUpState, OrderEvent, Outgoing, Registered, TrackingEvent, TrackingSource, TrackingStage,
    TrackingState,
};
use chrono::Duration;

const PROVIDER: LookUpProvider = LookUpProvider::SeventeenTrack;
const OTHER_NUMBER: &str = "RR123456799CN";

impl Conversation {
    fn with_look_ups() -> Self {
        let mut chat = Self::new().with_order();
        chat.look_up = Some(PROVIDER);
        chat.consents(PROVIDER, true);
        chat
    }

    fn consents(&mut self, provider: LookUpProvider, agreed: bool) {
        self.state.person.as_mut().unwrap().look_ups = Some(LookUpConsent { provider, agreed });
    }

    /// Any turn, in which nothing is told.
    fn passes(&mut self) -> Vec<String> {
        asked(&self.turn(EventKind::NoText))
    }

    fn hears(&mut self, event: LookUpEvent) -> Vec<String> {
        asked(&self.turn(EventKind::LookUp(event)))
    }

    /// Lets an order be registered.
    fn registered(mut self) -> Self {
        self.passes();
        self.hears(LookUpEvent::Registered {
            order: 1,
            number: NUMBER.to_owned(),
            id: "3011".to_owned(),
        });
        self
    }

    fn look_up(&self) -> Option<&LookUp> {
        self.order(1).look_up.as_ref()
    }

    fn read_in(&self) -> Option<Duration> {
        Some(self.look_up()?.read_at? - self.now)
    }

    fn changes_number(&mut self, number: &str) {
        self.state.orders[0].number = GivenNumber::Number(number.to_owned());
    }
}

/// What the provider is asked.
fn asked(outgoing: &[Outgoing]) -> Vec<String> {
    let request = |outgoing: &Outgoing| match outgoing {
        Outgoing::LookUp(LookUpRequest::Register { order, number, .. }) => {
            Some(format!("register {number} for {order}"))
        }
        Outgoing::LookUp(LookUpRequest::Forget(Registered { number, id, .. })) => {
            Some(format!("forget {number} {id}").trim_end().to_owned())
        }
        _ => None,
    };
    outgoing.iter().filter_map(request).collect()
}

fn register() -> Vec<String> {
    vec![format!("register {NUMBER} for 1")]
}

fn forget() -> Vec<String> {
    vec![format!("forget {NUMBER} 3011")]
}

/// A parcel that was handed over on this day.
fn scanned(on: &str) -> TrackingState {
    TrackingState {
        number: Some(NUMBER.to_owned()),
        carrier: None,
        source: TrackingSource::Provider,
        events: vec![TrackingEvent {
            on: on.parse().unwrap(),
            stage: TrackingStage::Moving,
            city: None,
            country: None,
        }],
        destination: None,
        weight_grams: None,
        collect_by: None,
        known_at: format!("{on}T20:00:00Z").parse().unwrap(),
    }
}

fn shown(on: &str, pushed: bool) -> LookUpEvent {
    LookUpEvent::Shown {
        order: 1,
        id: String::new(),
        state: scanned(on),
        pushed,
    }
}

#[test]
fn a_number_goes_to_the_provider_that_was_agreed_to_and_once() {
    let mut chat = Conversation::with_look_ups();
    assert_eq!(chat.passes(), register());
    assert_eq!(chat.passes(), [""; 0]);
    assert_eq!(chat.look_up().unwrap().state, LookUpState::Wanted);
}

#[test]
fn nothing_goes_out_without_a_yes_for_this_provider() {
    for (provider, consent) in [
        (Some(PROVIDER), None),
        (Some(PROVIDER), Some((PROVIDER, false))),
        (Some(PROVIDER), Some((LookUpProvider::Ship24, true))),
        (None, Some((PROVIDER, true))),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.look_up = provider;
        if let Some((asked, agreed)) = consent {
            chat.consents(asked, agreed);
        }
        assert_eq!(chat.passes(), [""; 0], "{provider:?} {consent:?}");
    }
}

#[test]
fn only_what_can_be_followed_is_registered() {
    let number = |number: &str| GivenNumber::Number(number.to_owned());
    let rows = [
        (number("LB123456785CN"), true),
        (GivenNumber::NoneGiven, false),
        // A wrong check digit, an order number, a number for customs, and what may be anything.
        (number("RR123456786CN"), false),
        (number("GSU1SN57100246A"), false),
        (number("UA123456785CN"), false),
        (number("123456"), false),
    ];
    for (given, is_registered) in rows {
        let mut chat = Conversation::with_look_ups();
        chat.state.orders[0].number = given.clone();
        assert_eq!(!chat.passes().is_empty(), is_registered, "{given:?}");
    }
}

#[test]
fn what_nobody_waits_for_is_not_registered() {
    for what in ["closed", "muted", "arrived", "past its last day"] {
        let mut chat = Conversation::with_look_ups();
        let (now, order) = (chat.now, &mut chat.state.orders[0]);
        match what {
            "closed" => order.closed_at = Some(now),
            "muted" => order.muted = true,
            "arrived" => order.record(OrderEvent::Arrived, now),
            _ => {
                let long_ago = now - Duration::days(400);
                order.history[0].at = long_ago;
                order.shipped_on = Some(long_ago.date_naive());
                order.protection_end = Some(long_ago + Duration::days(60));
            }
        }
        assert_eq!(chat.passes(), [""; 0], "{what}");
    }
}

#[test]
fn an_answer_of_the_provider_is_noted_and_it_is_asked_again() {
    let chat = Conversation::with_look_ups().registered();
    let id = "3011".to_owned();
    assert_eq!(
        chat.look_up().unwrap().state,
        LookUpState::Registered { id }
    );
    assert_eq!(chat.read_in(), Some(Duration::hours(2)));
}

#[test]
fn an_answer_about_an_earlier_number_changes_nothing() {
    let mut chat = Conversation::with_look_ups();
    chat.passes();
    chat.changes_number(OTHER_NUMBER);
    chat.passes();
    let before = chat.state.clone();
    chat.hears(LookUpEvent::Registered {
        order: 1,
        number: NUMBER.to_owned(),
        id: "3011".to_owned(),
    });
    assert_eq!(chat.state, before);
}

#[test]
fn the_pace_of_reading_follows_the_parcel() {
    let mut chat = Conversation::with_look_ups().registered();
    let nothing = || LookUpEvent::NothingYet { order: 1 };
    let hours = |chat: &mut Conversation, event| {
        chat.now += Duration::hours(1);
        chat.hears(event);
        chat.read_in().map(|time| time.num_hours())
    };
    assert_eq!(hours(&mut chat, nothing()), Some(12));
    assert_eq!(hours(&mut chat, shown("2026-11-20", false)), Some(12));
    chat.now += Duration::days(8);
    assert_eq!(hours(&mut chat, shown("2026-11-20", false)), Some(24));
    chat.state.orders[0].protection_end = Some(chat.now + Duration::days(4));
    assert_eq!(hours(&mut chat, shown("2026-11-20", false)), Some(6));
    assert_eq!(hours(&mut chat, shown("2026-11-20", true)), Some(24));
    // The next news had to be asked for.
    assert_eq!(hours(&mut chat, shown("2026-12-01", false)), Some(6));
    chat.state.orders[0].muted = true;
    assert_eq!(hours(&mut chat, nothing()), None);
    chat.state.orders[0].muted = false;
    assert_eq!(hours(&mut chat, nothing()), Some(6));
    chat.press(&Press::Order(1, OrderPress::Received));
    chat.state.orders[0].closed_at = Some(chat.now);
    chat.passes();
    assert_eq!(chat.read_in(), None);
}

#[test]
fn a_turn_of_the_person_does_not_put_a_reading_off() {
    let mut chat = Conversation::with_look_ups().registered();
    let read_at = chat.look_up().unwrap().read_at;
    chat.now += Duration::hours(1);
    chat.passes();
    assert_eq!(chat.look_up().unwrap().read_at, read_at);
}

#[test]
fn what_is_shown_goes_into_the_order_and_the_same_changes_nothing() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.hears(shown("2026-11-20", false));
    let entries = chat.order(1).history.len();
    assert_eq!(chat.order(1).tracking.as_ref().unwrap().events.len(), 1);
    chat.now += Duration::hours(12);
    chat.hears(shown("2026-11-20", false));
    assert_eq!(chat.order(1).history.len(), entries);
}

#[test]
fn what_is_refused_for_want_of_quota_is_tried_again_a_day_later() {
    for (why, again) in [
        (LookUpRefusal::Number, None),
        (LookUpRefusal::NoQuota, Some(Duration::hours(24))),
        (LookUpRefusal::DailyLimit, Some(Duration::hours(24))),
    ] {
        let mut chat = Conversation::with_look_ups();
        chat.passes();
        chat.hears(LookUpEvent::Refused {
            order: 1,
            number: NUMBER.to_owned(),
            why,
        });
        assert_eq!(chat.look_up().unwrap().state, LookUpState::Refused(why));
        assert_eq!(chat.read_in(), again);
        let asked = chat.hears(LookUpEvent::TryAgain { order: 1 });
        let expected = again.map(|_| register()).unwrap_or_default();
        assert_eq!(asked, expected, "{why:?}");
    }
}

#[test]
fn what_the_provider_stopped_is_read_no_more_and_still_deleted() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.hears(LookUpEvent::Stopped { order: 1 });
    assert!(!chat.look_up().unwrap().is_watched());
    assert_eq!(chat.read_in(), None);
    let press = Press::Order(1, OrderPress::DeleteSure);
    assert_eq!(asked(&chat.press(&press)), forget());
}

#[test]
fn another_number_takes_the_place_of_the_first() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.changes_number(OTHER_NUMBER);
    let expected = [
        format!("register {OTHER_NUMBER} for 1"),
        format!("forget {NUMBER} 3011"),
    ];
    assert_eq!(chat.passes(), expected);
}

#[test]
fn who_takes_a_yes_back_is_forgotten_there() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.consents(PROVIDER, false);
    assert_eq!(chat.passes(), forget());
    assert_eq!(chat.look_up(), None);
}

#[test]
fn a_registration_on_its_way_is_deleted_too() {
    let mut chat = Conversation::with_look_ups();
    chat.passes();
    let press = Press::Order(1, OrderPress::DeleteSure);
    assert_eq!(asked(&chat.press(&press)), [format!("forget {NUMBER}")]);
}

#[test]
fn a_number_of_two_orders_is_deleted_with_the_last_of_them() {
    let mut chat = Conversation::with_look_ups().registered();
    let mut second = chat.order(1).clone();
    second.id = 2;
    chat.state.orders.push(second);
    let delete = |id| Press::Order(id, OrderPress::DeleteSure);
    assert_eq!(asked(&chat.press(&delete(1))), [""; 0]);
    assert_eq!(asked(&chat.press(&delete(2))), forget());
}

#[test]
fn deleting_everything_deletes_it_there_too() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.changes_number(OTHER_NUMBER);
    chat.passes();
    chat.command(Command::DeleteMe);
    let said = chat.press(&Press::DeleteMe(true));
    assert!(chat.state.person.is_none());
    // The deletion of the first number lies in the outbox already, and stays there.
    assert_eq!(asked(&said), [format!("forget {OTHER_NUMBER}")]);
}

#[test]
fn who_is_forgotten_for_silence_is_forgotten_there_too() {
    let mut chat = Conversation::with_look_ups().registered();
    let person = chat.state.person.as_mut().unwrap();
    person.idle_warned = true;
    person.idle_due = Some(chat.now);
    chat.state.orders[0].closed_at = Some(chat.now);
    let said = chat.turn(EventKind::Due(DueSubject::Person));
    assert!(chat.state.person.is_none());
    assert_eq!(asked(&said), forget());
}

#[test]
fn an_order_that_ended_long_ago_is_forgotten_there_as_well() {
    let mut chat = Conversation::with_look_ups().registered();
    let order = &mut chat.state.orders[0];
    order.closed_at = Some(chat.now);
    order.next_due = Some(chat.now);
    let said = chat.turn(EventKind::Due(DueSubject::Order(1)));
    assert_eq!(asked(&said), forget());
}

#[test]
fn who_takes_another_provider_leaves_nothing_at_the_first() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.look_up = Some(LookUpProvider::Ship24);
    assert_eq!(chat.passes(), [""; 0], "the person was not asked yet");
    chat.consents(LookUpProvider::Ship24, true);
    let said = chat.turn(EventKind::NoText);
    let providers: Vec<LookUpProvider> = said
        .iter()
        .filter_map(|outgoing| match outgoing {
            Outgoing::LookUp(request) => Some(request.provider()),
            _ => None,
        })
        .collect();
    assert_eq!(providers, [LookUpProvider::Ship24, PROVIDER]);
}

#[test]
fn nobody_hears_what_came_after_they_were_deleted() {
    let mut chat = Conversation::with_look_ups().registered();
    chat.state = Default::default();
    assert_eq!(chat.hears(shown("2026-11-20", false)), [""; 0]);
    assert!(chat.state.is_empty(), "{CHAT} is back");
}
