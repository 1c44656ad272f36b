//! Look-ups: the worker, a provider that fails in every way, and starts in the middle of everything.

use super::fake::{Blind, FakeStorage};
use super::provider::FakeProvider;
use crate::chat::callback::{OrderPress, Press};
use crate::chat::{self, Event, EventKind};
use crate::clock::Clock;
use crate::delivery::handle::UpdateProcessor;
use crate::delivery::look_ups::{LookUps, PushOutcome, Worker};
use crate::delivery::send::queue::Queue;
use crate::delivery::shutdown::Shutdown;
use crate::delivery::state::State;
use crate::delivery::{Limits, Metrics};
use crate::lookup::{CallError, Provider, PushRefused};
use crate::model::{
    ChatId, GivenNumber, LookUp, LookUpConsent, LookUpProvider, LookUpRefusal, LookUpState, Order,
    OrderId, Outgoing, Person, TrackingEvent, TrackingSource, TrackingStage, TrackingState,
};
use crate::storage::UpdateId;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use reqwest::header::HeaderMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

const PROVIDER: LookUpProvider = LookUpProvider::SeventeenTrack;
const NUMBERS: [&str; 3] = ["RR123456785CN", "LB703124842CN", "RB000000005CN"];

fn start() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

/// Storage and provider, which outlive the program.
struct World {
    storage: Arc<FakeStorage>,
    provider: Arc<FakeProvider>,
    time: watch::Sender<DateTime<Utc>>,
    updates: UpdateId,
    program: Option<Program>,
}

/// One run of the program.
struct Program {
    processor: UpdateProcessor,
    look_ups: Arc<LookUps>,
    worker: Arc<Worker>,
    working: Option<JoinHandle<()>>,
    stop: Shutdown,
}

impl World {
    /// With these people, each with an order; they agree.
    async fn with(orders: &[(ChatId, &str)]) -> Self {
        let mut world = Self {
            storage: Arc::default(),
            provider: Arc::default(),
            time: watch::channel(start()).0,
            updates: 0,
            program: None,
        };
        for (chat, number) in orders {
            world.agrees(*chat);
            world.adds(*chat, 1, number);
        }
        world.starts().await;
        world
    }

    async fn starts(&mut self) {
        let stop = Shutdown::new();
        let clock = Clock::Set(self.time.subscribe());
        let opened = State::open(
            self.storage.clone(),
            Queue::new(Limits::default(), Instant::now()),
            Arc::default(),
            clock.clone(),
            stop.clone(),
            Some(PROVIDER),
        );
        let state = Arc::new(opened.await.unwrap());
        let provider: Arc<dyn Provider> = self.provider.clone();
        let worker = Worker::new(provider.clone(), state.clone(), chat::step, clock.clone());
        let worker = Arc::new(worker);
        let look_ups = Arc::new(LookUps::new(provider));
        look_ups.works_with(worker.clone());
        let processor = UpdateProcessor::new(state, Arc::new(Blind), chat::step, clock);
        self.program = Some(Program {
            processor,
            look_ups,
            worker,
            working: None,
            stop,
        });
    }

    fn program(&mut self) -> &mut Program {
        self.program.as_mut().unwrap()
    }

    fn works(&mut self) {
        let program = self.program();
        let worker = program.worker.clone();
        if program.working.is_none() {
            program.working = Some(tokio::spawn(async move { worker.run().await }));
        }
    }

    /// The process ends in the middle of whatever it does.
    async fn dies(&mut self) {
        let Some(mut program) = self.program.take() else {
            return;
        };
        if let Some(working) = program.working.take() {
            working.abort();
            let _ = working.await;
        }
        program.stop.ask();
    }

    fn agrees(&self, chat: ChatId) {
        self.answers(chat, true);
    }

    fn answers(&self, chat: ChatId, agreed: bool) {
        let mut disk = self.storage.disk();
        let person = disk.people.entry(chat);
        let person = person.or_insert_with(|| Person::new(chat, "en", "UTC"));
        let provider = PROVIDER;
        person.look_ups = Some(LookUpConsent { provider, agreed });
    }

    fn adds(&self, chat: ChatId, id: OrderId, number: &str) {
        let order = Order {
            shipped_on: Some(start().date_naive()),
            ..Order::new(
                id,
                "aliexpress",
                GivenNumber::Number(number.into()),
                start(),
            )
        };
        self.storage
            .disk()
            .orders
            .entry((chat, id))
            .or_insert(order);
    }

    fn renumbers(&self, chat: ChatId, id: OrderId, number: &str) {
        if let Some(order) = self.storage.disk().orders.get_mut(&(chat, id)) {
            order.number = GivenNumber::Number(number.into());
        }
    }

    /// A turn in which nothing is told.
    async fn turn(&mut self, chat: ChatId) {
        self.hears(chat, EventKind::NoText).await;
    }

    async fn presses(&mut self, chat: ChatId, press: Press) {
        let press = EventKind::Press {
            query: "query".to_owned(),
            message: Some(1),
            data: press.data(),
        };
        self.hears(chat, press).await;
    }

    async fn hears(&mut self, chat: ChatId, kind: EventKind) {
        self.updates += 1;
        let update = self.updates;
        let processor = &self.program().processor;
        let event = Event {
            chat,
            language_code: None,
            look_up: processor.state.look_up(),
            kind,
        };
        processor.turn(update, event, None).await.unwrap();
    }

    /// Lets the worker do what it can do now, and retry it.
    async fn settles(&mut self) {
        self.works();
        for _ in 0..60 {
            tokio::time::sleep(Duration::from_secs(60)).await;
            self.time.send_modify(|now| *now += TimeDelta::minutes(1));
            if self.requests().is_empty() {
                break;
            }
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }

    async fn later(&mut self, time: TimeDelta) {
        self.time.send_modify(|now| *now += time);
        self.settles().await;
    }

    fn requests(&self) -> Vec<String> {
        let disk = self.storage.disk();
        let request = |outgoing: &Outgoing| match outgoing {
            Outgoing::LookUp(request) => Some(request.number().to_owned()),
            _ => None,
        };
        disk.outbox.values().filter_map(request).collect()
    }

    fn look_up(&self, chat: ChatId) -> Option<LookUp> {
        let disk = self.storage.disk();
        disk.orders.get(&(chat, 1))?.look_up.clone()
    }

    fn registered(&self) -> Vec<String> {
        self.provider.book().registered.iter().cloned().collect()
    }

    fn told(&self) -> Vec<String> {
        self.provider.book().told.clone()
    }

    fn stages(&self, chat: ChatId) -> Vec<TrackingStage> {
        let disk = self.storage.disk();
        let tracking = disk.orders[&(chat, 1)].tracking.as_ref();
        let events = tracking.map(|state| state.events.as_slice());
        let events = events.unwrap_or_default().iter();
        events.map(|event| event.stage).collect()
    }

    async fn pushed(&mut self, sign: &'static str, raw: &[u8]) -> PushOutcome {
        let mut headers = HeaderMap::new();
        headers.insert("sign", sign.parse().unwrap());
        let look_ups = self.program().look_ups.clone();
        look_ups.pushed(&headers, raw, &Metrics::default()).await
    }
}

fn moving() -> TrackingState {
    TrackingState {
        number: None,
        carrier: None,
        events: vec![TrackingEvent {
            on: start().date_naive(),
            stage: TrackingStage::Moving,
            city: None,
            country: None,
        }],
        destination: None,
        weight_grams: None,
        collect_by: None,
        source: TrackingSource::Provider,
        known_at: start(),
    }
}

fn unavailable() -> CallError {
    CallError::Unavailable("down".to_owned())
}

fn delete(order: OrderId) -> Press {
    Press::Order(order, OrderPress::DeleteSure)
}

const DELETE_ALL: Press = Press::DeleteMe(true);

#[tokio::test(start_paused = true)]
async fn a_number_is_registered_once_and_the_request_leaves_the_outbox() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    world.turn(7).await;
    world.settles().await;
    world.turn(7).await;
    world.settles().await;
    assert_eq!(world.told(), [NUMBERS[0]]);
    assert_eq!(world.requests(), [""; 0]);
    let id = "1".to_owned();
    assert_eq!(
        world.look_up(7).unwrap().state,
        LookUpState::Registered { id }
    );
}

#[tokio::test(start_paused = true)]
async fn after_every_failure_it_is_tried_again_and_paid_once() {
    let errors = [CallError::Key, CallError::TooFast, unavailable()];
    for error in errors {
        for took_effect in [false, true] {
            let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[1])]).await;
            world.provider.book().failures = vec![(error.clone(), took_effect); 3];
            world.turn(7).await;
            world.turn(8).await;
            world.settles().await;
            assert_eq!(world.registered().len(), 2, "{error:?}");
            assert_eq!(world.provider.book().paid, 2, "{error:?}");
            world.provider.book().failures = vec![(error.clone(), took_effect); 3];
            world.presses(7, delete(1)).await;
            world.settles().await;
            assert_eq!(world.registered(), [NUMBERS[1]], "{error:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_is_down_for_a_day_loses_nothing() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[1])]).await;
    world.turn(7).await;
    world.settles().await;
    world.provider.book().failures = vec![(unavailable(), false); 100_000];
    world.turn(8).await;
    world.presses(7, delete(1)).await;
    for _ in 0..24 {
        world.later(TimeDelta::hours(1)).await;
    }
    assert_eq!(world.registered(), [NUMBERS[0]]);
    world.provider.book().failures.clear();
    world.settles().await;
    assert_eq!(world.registered(), [NUMBERS[1]]);
    assert_eq!(world.requests(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn without_quota_everybody_goes_on_and_it_is_tried_again() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    let refuses = (NUMBERS[0].to_owned(), LookUpRefusal::NoQuota);
    world.provider.book().refuses.extend([refuses]);
    world.turn(7).await;
    world.settles().await;
    let why = LookUpState::Refused(LookUpRefusal::NoQuota);
    assert_eq!(world.look_up(7).unwrap().state, why);
    world.provider.book().refuses.clear();
    world.later(TimeDelta::hours(25)).await;
    assert_eq!(world.registered(), [NUMBERS[0]]);
}

#[tokio::test(start_paused = true)]
async fn a_number_of_two_people_is_deleted_with_the_last_of_them() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[0])]).await;
    world.turn(7).await;
    world.turn(8).await;
    world.settles().await;
    assert_eq!(world.provider.book().paid, 1);
    world.presses(7, delete(1)).await;
    world.settles().await;
    assert_eq!(world.registered(), [NUMBERS[0]]);
    assert_eq!(world.requests(), [""; 0]);
    world.presses(8, DELETE_ALL).await;
    world.settles().await;
    assert_eq!(world.registered(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn what_was_never_told_is_not_told_by_its_deletion() {
    for press in [delete(1), DELETE_ALL] {
        let mut world = World::with(&[(7, NUMBERS[0])]).await;
        world.turn(7).await;
        world.presses(7, press.clone()).await;
        world.settles().await;
        assert_eq!(world.told(), [""; 0], "{press:?}");
        assert_eq!(world.requests(), [""; 0], "{press:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_deletes_everything_while_the_provider_is_down_is_deleted_there_later() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    world.turn(7).await;
    world.settles().await;
    world.provider.book().failures = vec![(unavailable(), false); 1000];
    world.renumbers(7, 1, NUMBERS[1]);
    world.turn(7).await;
    world.works();
    tokio::time::sleep(Duration::from_secs(5)).await;
    world.presses(7, DELETE_ALL).await;
    world.dies().await;
    world.starts().await;
    world.provider.book().failures.clear();
    world.settles().await;
    assert_eq!(world.registered(), [""; 0]);
    assert!(world.storage.disk().people.is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_not_answered_rests_and_the_others_go_on() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[1])]).await;
    world.provider.book().silent_about.insert(NUMBERS[0].into());
    world.turn(7).await;
    world.turn(8).await;
    world.works();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(world.registered(), [NUMBERS[1]]);
    world.provider.book().silent_about.clear();
    world.settles().await;
    assert_eq!(world.registered().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_damaged_record_holds_up_nobody_else() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[1])]).await;
    world.turn(7).await;
    world.turn(8).await;
    world.storage.disk().damaged.insert(7);
    world.settles().await;
    assert_eq!(world.registered(), [NUMBERS[1]]);
    world.storage.disk().damaged.clear();
    world.settles().await;
    assert_eq!(world.registered().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn who_blocked_the_bot_is_not_read_until_they_are_back() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    world.turn(7).await;
    world.settles().await;
    world.hears(7, EventKind::Blocked).await;
    world
        .provider
        .book()
        .shows
        .insert(NUMBERS[0].into(), moving());
    world.later(TimeDelta::hours(30)).await;
    assert_eq!(world.stages(7), []);
    world.hears(7, EventKind::Returned).await;
    world.later(TimeDelta::minutes(1)).await;
    assert_eq!(world.stages(7), [TrackingStage::Moving]);
}

#[tokio::test(start_paused = true)]
async fn what_is_watched_is_read_when_its_time_comes() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[0])]).await;
    world.turn(7).await;
    world.turn(8).await;
    world.settles().await;
    world
        .provider
        .book()
        .shows
        .insert(NUMBERS[0].into(), moving());
    world.later(TimeDelta::hours(3)).await;
    for chat in [7, 8] {
        assert_eq!(world.stages(chat), [TrackingStage::Moving]);
        let look_up = world.look_up(chat).unwrap();
        let id = "2".to_owned();
        assert_eq!(look_up.state, LookUpState::Registered { id });
        assert!(look_up.read_at.unwrap() > *world.time.borrow());
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_provider_stopped_or_lost_is_read_no_more() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[1])]).await;
    world.turn(7).await;
    world.turn(8).await;
    world.settles().await;
    world.provider.book().stopped.insert(NUMBERS[0].into());
    world.provider.book().registered.remove(NUMBERS[1]);
    world.later(TimeDelta::hours(3)).await;
    for chat in [7, 8] {
        let look_up = world.look_up(chat).unwrap();
        assert!(matches!(look_up.state, LookUpState::Stopped { .. }));
        assert_eq!(look_up.read_at, None);
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_after_long_is_registered_again() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    world.turn(7).await;
    world.settles().await;
    world.later(TimeDelta::hours(30)).await;
    world.provider.book().registered.clear();
    world.later(TimeDelta::hours(30)).await;
    assert_eq!(world.registered(), [NUMBERS[0]]);
}

#[tokio::test(start_paused = true)]
async fn a_push_is_taken_once_people_are_counted_and_only_if_it_is_true() {
    let mut world = World::with(&[(7, NUMBERS[0]), (8, NUMBERS[0])]).await;
    let number = NUMBERS[0].as_bytes();
    assert_eq!(world.pushed("true", number).await, PushOutcome::Later);
    world.turn(7).await;
    world.turn(8).await;
    world.settles().await;
    world
        .provider
        .book()
        .shows
        .insert(NUMBERS[0].into(), moving());
    let forged = PushOutcome::Refused(PushRefused::Signature);
    assert_eq!(world.pushed("false", number).await, forged);
    let unreadable = PushOutcome::Refused(PushRefused::Malformed);
    assert_eq!(world.pushed("true", &[0xff]).await, unreadable);
    assert_eq!(
        world.pushed("true", b"UNKNOWN12345").await,
        PushOutcome::Taken
    );
    assert_eq!(world.stages(7), []);
    for _ in 0..2 {
        assert_eq!(world.pushed("true", number).await, PushOutcome::Taken);
    }
    for chat in [7, 8] {
        assert_eq!(world.stages(chat), [TrackingStage::Moving]);
        assert!(world.look_up(chat).unwrap().is_pushed);
    }
}

#[tokio::test(start_paused = true)]
async fn a_push_waits_for_storage_and_is_not_lost() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    world.turn(7).await;
    world.settles().await;
    world
        .provider
        .book()
        .shows
        .insert(NUMBERS[0].into(), moving());
    world.storage.disk().fails = Some(crate::storage::ErrorKind::Transient);
    let number = NUMBERS[0].as_bytes();
    assert_eq!(world.pushed("true", number).await, PushOutcome::Later);
    world.storage.disk().fails = None;
    world.settles().await;
    assert_eq!(world.pushed("true", number).await, PushOutcome::Taken);
    assert_eq!(world.stages(7), [TrackingStage::Moving]);
}

#[tokio::test(start_paused = true)]
async fn with_look_ups_off_requests_wait_and_nothing_else_does() {
    let mut world = World::with(&[(7, NUMBERS[0])]).await;
    world.turn(7).await;
    world.settles().await;
    world.presses(7, delete(1)).await;
    world.dies().await;
    let stop = Shutdown::new();
    let clock = Clock::Set(world.time.subscribe());
    let queue = Queue::new(Limits::default(), Instant::now());
    let storage = world.storage.clone();
    let state = State::open(storage, queue, Arc::default(), clock, stop, None);
    let state = state.await.unwrap();
    assert!(state.look_ups.is_none());
    assert_eq!(world.requests(), [NUMBERS[0]]);
    world.starts().await;
    world.settles().await;
    assert_eq!(world.registered(), [""; 0]);
}

/// Something that happens.
#[derive(Debug, Clone)]
enum Happens {
    Agrees(ChatId, bool),
    Adds(ChatId, OrderId, usize),
    Renumbers(ChatId, OrderId, usize),
    Turn(ChatId),
    Removes(ChatId, OrderId),
    DeletesAll(ChatId),
    /// The provider fails so often; the calls take effect or not.
    Fails(usize, bool),
    /// The worker gets on by so many steps.
    Works(usize),
    HoursPass(i64),
    /// The process dies, and starts again.
    Dies,
}

fn happens() -> impl Strategy<Value = Happens> {
    let chat = || 7..9_i64;
    let id = || 1..3_u32;
    let number = || 0..NUMBERS.len();
    prop_oneof![
        (chat(), any::<bool>()).prop_map(|(chat, yes)| Happens::Agrees(chat, yes)),
        (chat(), id(), number()).prop_map(|(chat, id, number)| Happens::Adds(chat, id, number)),
        (chat(), id(), number())
            .prop_map(|(chat, id, number)| Happens::Renumbers(chat, id, number)),
        chat().prop_map(Happens::Turn),
        (chat(), id()).prop_map(|(chat, id)| Happens::Removes(chat, id)),
        chat().prop_map(Happens::DeletesAll),
        (1..4_usize, any::<bool>()).prop_map(|(count, effect)| Happens::Fails(count, effect)),
        (1..12_usize).prop_map(Happens::Works),
        (1..30_i64).prop_map(Happens::HoursPass),
        Just(Happens::Dies),
    ]
}

impl World {
    async fn goes_on(&mut self, what: Happens) {
        match what {
            Happens::Agrees(chat, yes) => {
                self.answers(chat, yes);
                self.turn(chat).await;
            }
            Happens::Adds(chat, id, number) => {
                self.adds(chat, id, NUMBERS[number]);
                self.turn(chat).await;
            }
            Happens::Renumbers(chat, id, number) => {
                self.renumbers(chat, id, NUMBERS[number]);
                self.turn(chat).await;
            }
            Happens::Turn(chat) => self.turn(chat).await,
            Happens::Removes(chat, id) => {
                self.presses(chat, delete(id)).await;
            }
            Happens::DeletesAll(chat) => self.presses(chat, DELETE_ALL).await,
            Happens::Fails(count, took_effect) => {
                let failures = vec![(unavailable(), took_effect); count];
                self.provider.book().failures = failures;
            }
            Happens::Works(steps) => {
                self.works();
                for _ in 0..steps {
                    tokio::task::yield_now().await;
                }
            }
            Happens::HoursPass(hours) => {
                self.time.send_modify(|now| *now += TimeDelta::hours(hours));
            }
            Happens::Dies => {
                self.dies().await;
                self.starts().await;
            }
        }
    }

    /// What should be registered: the numbers of all orders of those who agreed.
    fn wanted(&self) -> BTreeSet<String> {
        let disk = self.storage.disk();
        let agreed = |chat: &ChatId| {
            let person = disk.people.get(chat);
            person.and_then(|person| person.agreed_to(PROVIDER)) == Some(true)
        };
        let orders = disk.orders.iter().filter(|((chat, _), _)| agreed(chat));
        let number = |order: &Order| match &order.number {
            GivenNumber::Number(number) => Some(number.clone()),
            GivenNumber::NoneGiven => None,
        };
        orders.filter_map(|(_, order)| number(order)).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_what_is_wanted_is_registered_in_the_end(
        story in prop::collection::vec(happens(), 1..30),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_time().start_paused(true).build().unwrap();
        let (registered, wanted, requests) = runtime.block_on(async {
            let mut world = World::with(&[]).await;
            for what in story {
                world.goes_on(what).await;
            }
            world.provider.book().failures.clear();
            for chat in [7, 8] {
                if world.storage.disk().people.contains_key(&chat) {
                    world.turn(chat).await;
                }
            }
            world.settles().await;
            let registered: BTreeSet<String> = world.registered().into_iter().collect();
            (registered, world.wanted(), world.requests())
        });
        prop_assert_eq!(registered, wanted);
        prop_assert_eq!(requests, Vec::<String>::new());
    }
}
