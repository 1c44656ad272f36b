//! The engines by chance: whatever is asked of them in whatever order, over new starts, cut connections, take-overs and a move to the
//! other engine, they answer as the fake does, and keep what it keeps.

use std::io::BufReader;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;
use std::{fs, mem};

use chrono::{DateTime, TimeDelta, Utc};
use futures_executor::block_on;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use tempfile::TempDir;

use super::crypto::key_source::KeySource;
use super::error::{ErrorKind, Result};
use super::interface::{Ack, DueKind, OutboxEntries, OutboxKey, Restored, Storage, UpdateId};
use super::lease::Lease;
use super::memory::FakeStorage;
use crate::model::{
    Changes, ChatId, GivenNumber, LookUp, LookUpProvider, LookUpRequest, LookUpState, Order,
    OrderId, Outgoing, Person, Registered,
};

/// So few that they meet often.
const CHATS: ChatId = 4;
const ORDERS: OrderId = 3;
const UPDATES: UpdateId = 12;

/// A server that is away for longer does not come back.
const MOST_TRIES: usize = 6000;

/// What is asked, or what happens.
#[derive(Debug, Clone)]
enum Deed {
    Receives(Vec<UpdateId>),
    Commits(ChatId, Vec<Change>, Acknowledged),
    IsSent(Index),
    CountsAttempt(UpdateId),
    HoursPass(i64),
    Restarts,
    /// All connections end.
    IsCut,
    /// Another process takes over, and this one does not know it yet.
    IsOvertaken,
}

#[derive(Debug, Clone)]
enum Change {
    Person { blocked: bool, idle: Option<i64> },
    Order(OrderId, Option<i64>, Option<i64>),
    Removes(OrderId),
    Forgets,
    Says,
    Deletes,
}

#[derive(Debug, Clone)]
enum Acknowledged {
    Nothing,
    Update(UpdateId),
    DeadLetter(UpdateId),
    Sent(Index),
}

fn deed() -> impl Strategy<Value = Deed> {
    let update = || 1..=UPDATES;
    prop_oneof![
        3 => vec(update(), 1..4).prop_map(Deed::Receives),
        10 => (1..=CHATS, vec(change(), 0..4), acknowledged())
            .prop_map(|(chat, changes, ack)| Deed::Commits(chat, changes, ack)),
        3 => any::<Index>().prop_map(Deed::IsSent),
        1 => update().prop_map(Deed::CountsAttempt),
        1 => (1..40_i64).prop_map(Deed::HoursPass),
        1 => Just(Deed::Restarts),
        1 => Just(Deed::IsCut),
        1 => Just(Deed::IsOvertaken),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let minute = || option::of(0..9_i64);
    prop_oneof![
        2 => (any::<bool>(), minute()).prop_map(|(blocked, idle)| Change::Person { blocked, idle }),
        4 => (1..=ORDERS, minute(), minute()).prop_map(|(id, due, read)| Change::Order(id, due, read)),
        2 => (1..=ORDERS).prop_map(Change::Removes),
        1 => Just(Change::Forgets),
        4 => Just(Change::Says),
        1 => Just(Change::Deletes),
    ]
}

fn acknowledged() -> impl Strategy<Value = Acknowledged> {
    prop_oneof![
        Just(Acknowledged::Nothing),
        (1..=UPDATES).prop_map(Acknowledged::Update),
        (1..=UPDATES).prop_map(Acknowledged::DeadLetter),
        any::<Index>().prop_map(Acknowledged::Sent),
    ]
}

/// Where the data of an engine are.
enum Ground {
    Folder(TempDir),
    Database(TempDir, postgres_sandbox::Database),
}

impl Ground {
    fn folder() -> Self {
        Self::Folder(tempfile::tempdir().unwrap())
    }

    fn keys(&self) -> KeySource {
        let (Self::Folder(folder) | Self::Database(folder, _)) = self;
        KeySource {
            // All of them have the same.
            master: Some([7; 32]),
            ..KeySource::beside(&folder.path().join("data"))
        }
    }

    fn open(&self) -> Arc<dyn Storage> {
        let opened = match self {
            Self::Folder(folder) => super::open(&folder.path().join("data"), &self.keys()),
            Self::Database(..) => super::open_database(&self.url(), &self.keys(), None),
        };
        opened.unwrap()
    }

    fn url(&self) -> super::DatabaseUrl {
        match self {
            Self::Folder(_) => panic!("a folder has none"),
            Self::Database(_, database) => super::DatabaseUrl::read(&database.url()).unwrap(),
        }
    }

    fn start(&self) -> Process {
        let storage = self.open();
        let lease = block_on(storage.acquire()).unwrap();
        Process { storage, lease }
    }

    /// Fills it with what is in another engine.
    fn is_filled_from(&self, storage: &dyn Storage, readable: bool) -> Restored {
        let beside = tempfile::tempdir().unwrap();
        let (file, mut bytes) = (beside.path().join("backup"), Vec::new());
        let written = storage.back_up(readable, &mut bytes).unwrap();
        assert_eq!(written.left_out, 0);
        if let Some((name, keys)) = written.keys {
            fs::write(beside.path().join(name), keys).unwrap();
        }
        fs::write(&file, bytes).unwrap();
        let backup = &mut BufReader::new(fs::File::open(&file).unwrap());
        let restored = match self {
            Self::Folder(folder) => {
                super::restore(backup, &file, &folder.path().join("data"), &self.keys())
            }
            Self::Database(..) => super::restore_database(backup, &file, &self.url(), &self.keys()),
        };
        restored.unwrap()
    }
}

/// A worker.
struct Process {
    storage: Arc<dyn Storage>,
    lease: Lease,
}

/// An engine, and the fake to which the same happens.
struct World {
    ground: Ground,
    process: Process,
    fake: FakeStorage,
    now: DateTime<Utc>,
    /// How many messages there were: no two are the same.
    said: u32,
}

fn minute(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000 + 60 * minute, 0).unwrap()
}

/// Asks until the way to the server is there again.
fn insist<T>(ask: impl Fn() -> Result<T>) -> T {
    for _ in 0..MOST_TRIES {
        match ask() {
            Err(error) if error.kind == ErrorKind::Transient => {
                sleep(Duration::from_millis(5));
            }
            done => return done.unwrap(),
        }
    }
    panic!("the way to the server does not come back");
}

/// Entries of the outbox without their numbers, which are each engine's own.
fn without_numbers(entries: OutboxEntries) -> Vec<(ChatId, Outgoing)> {
    let entries = entries.into_iter();
    entries.map(|(key, said)| (key.chat, said)).collect()
}

impl World {
    fn on(ground: Ground) -> Self {
        Self {
            process: ground.start(),
            ground,
            fake: FakeStorage::default(),
            now: minute(0),
            said: 0,
        }
    }

    fn storage(&self) -> &dyn Storage {
        &*self.process.storage
    }

    /// What both answer to this.
    fn both<T>(&self, ask: impl Fn(&dyn Storage) -> Result<T>) -> (T, T) {
        (ask(&self.fake).unwrap(), insist(|| ask(self.storage())))
    }

    fn agree<T: PartialEq + std::fmt::Debug>(&self, ask: impl Fn(&dyn Storage) -> Result<T>) {
        let (expected, found) = self.both(ask);
        assert_eq!(found, expected);
    }

    fn happens(&mut self, deed: &Deed) {
        let now = self.now;
        match deed {
            Deed::Receives(updates) => {
                let raw = |id: &UpdateId| format!(r#"{{"update_id":{id},"message":{{}}}}"#);
                let updates = updates.iter().map(|id| (*id, raw(id).into_bytes()));
                let updates: Vec<_> = updates.collect();
                self.agree(|of| block_on(of.receive(updates.clone(), now)));
            }
            Deed::Commits(chat, changes, ack) => self.commits(*chat, changes, ack),
            Deed::IsSent(index) => {
                if let Some((fake, engine)) = self.entry(index) {
                    block_on(self.fake.sent(fake)).unwrap();
                    insist(|| block_on(self.storage().sent(engine)));
                }
            }
            Deed::CountsAttempt(update) => self.agree(|of| block_on(of.count_attempt(*update))),
            Deed::HoursPass(hours) => self.now += TimeDelta::hours(*hours),
            Deed::Restarts => self.restarts(),
            Deed::IsCut => self.is_cut(),
            Deed::IsOvertaken => self.is_overtaken(),
        }
        self.agree(|of| block_on(of.inbox()));
        self.agree(|of| block_on(of.outbox(None)).map(without_numbers));
        self.agree(|of| block_on(of.people(None, 99)));
        for kind in [DueKind::Reminder, DueKind::LookUp] {
            self.agree(|of| block_on(of.due(kind, DateTime::<Utc>::MAX_UTC, 99)));
        }
    }

    /// One and the same entry of the outbox in both.
    fn entry(&self, index: &Index) -> Option<(OutboxKey, OutboxKey)> {
        let (fake, engine) = self.both(|of| block_on(of.outbox(None)));
        let place = (!fake.is_empty()).then(|| index.index(fake.len()))?;
        Some((fake[place].0, engine[place].0))
    }

    fn commits(&mut self, chat: ChatId, changes: &[Change], ack: &Acknowledged) {
        let (chat, acks) = match ack {
            Acknowledged::Nothing => (chat, [Ack::None; 2]),
            Acknowledged::Update(update) => (chat, [Ack::Update(*update); 2]),
            Acknowledged::DeadLetter(update) => (chat, [Ack::DeadLetter(*update); 2]),
            Acknowledged::Sent(index) => match self.entry(index) {
                Some((fake, engine)) => (fake.chat, [fake, engine].map(Ack::Sent)),
                None => (chat, [Ack::None; 2]),
            },
        };
        let changes = self.changes(chat, changes);
        let commit = |of: &dyn Storage, ack| {
            let made = block_on(of.commit(Some(chat), changes.clone(), ack, self.now))?;
            Ok(made.map(without_numbers))
        };
        let expected = commit(&self.fake, acks[0]).unwrap();
        assert_eq!(insist(|| commit(self.storage(), acks[1])), expected);
    }

    fn changes(&mut self, chat: ChatId, of: &[Change]) -> Changes {
        let mut changes = Changes::default();
        for change in of {
            match change {
                Change::Person { blocked, idle } => {
                    changes.person = Some(Person {
                        blocked: *blocked,
                        idle_due: idle.map(minute),
                        ..Person::new(chat, "en", "UTC")
                    });
                }
                Change::Order(id, due, read) => {
                    changes.orders.retain(|order| order.id != *id);
                    changes.orders.push(order(*id, *due, *read));
                }
                Change::Removes(id) => changes.removed.push(*id),
                Change::Forgets => changes.forget = true,
                Change::Says => {
                    self.said += 1;
                    let text = format!("message {}", self.said);
                    changes.outgoing.push(Outgoing::message(text, Vec::new()));
                }
                Change::Deletes => {
                    self.said += 1;
                    let forget = LookUpRequest::Forget(Registered {
                        provider: LookUpProvider::Ship24,
                        number: format!("LB{:09}CN", self.said),
                        id: String::new(),
                    });
                    changes.outgoing.push(Outgoing::LookUp(forget));
                }
            }
        }
        changes
    }

    fn restarts(&mut self) {
        // A folder is of one process at a time.
        let fake = Process {
            storage: Arc::new(FakeStorage::default()),
            lease: block_on(self.fake.acquire()).unwrap(),
        };
        drop(mem::replace(&mut self.process, fake));
        self.process = self.ground.start();
    }

    fn is_cut(&mut self) {
        match &self.ground {
            Ground::Folder(_) => {}
            Ground::Database(_, database) => {
                database.sql(
                    "select pg_terminate_backend(pid) from pg_stat_activity \
                     where datname = current_database() and pid <> pg_backend_pid()",
                );
            }
        }
    }

    fn is_overtaken(&mut self) {
        let Ground::Database(_, database) = &self.ground else {
            return self.restarts();
        };
        database.sql("update trackless.lease set epoch = epoch + 1, until = '-infinity'");
        let new = self.ground.start();
        let old = mem::replace(&mut self.process, new);
        let update = Ack::Update(UPDATES + 1);
        let changes = self.changes(1, &[Change::Says]);
        for ack in [update, Ack::None] {
            let done = old.storage.commit(Some(1), changes.clone(), ack, self.now);
            assert_eq!(block_on(done).unwrap_err().kind, ErrorKind::InUse);
        }
        drop(old.lease);
    }

    /// All of it moves to another engine, and is the same there.
    fn moves_to(&mut self, ground: Ground, readable: bool) {
        ground.is_filled_from(self.storage(), readable);
        self.process = ground.start();
        self.ground = ground;
        // When an update was processed no backup tells, so one of long ago may be known for longer there.
        let processed = self.fake.disk().processed.clone().into_iter();
        let known = processed.filter(|(_, at)| self.now - *at < TimeDelta::days(2));
        let known = known.map(|(update, _)| update).collect();
        self.happens(&Deed::Receives(known));
        for chat in 1..=CHATS {
            self.agree(|of| block_on(of.person(chat)));
        }
        let numbers = |of: &dyn Storage| {
            let letters = block_on(of.take_dead_letters())?.into_iter();
            let mut numbers: Vec<_> = letters.map(|(update, _)| update).collect();
            numbers.sort_unstable();
            // One that was given up, and again days later, is one.
            numbers.dedup();
            Ok(numbers)
        };
        self.agree(numbers);
    }
}

fn order(id: OrderId, due: Option<i64>, read: Option<i64>) -> Order {
    let look_up = read.map(|read| LookUp {
        number: "LB703124842CN".to_owned(),
        provider: LookUpProvider::Ship24,
        state: LookUpState::Wanted,
        since: minute(0),
        changed_at: None,
        is_pushed: false,
        read_at: Some(minute(read)),
        news: None,
    });
    Order {
        next_due: due.map(minute),
        look_up,
        ..Order::new(id, "joom", GivenNumber::NoneGiven, minute(0))
    }
}

/// So many, unless more are asked for.
fn cases(few: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.map_or(few, |count| count.parse().expect("a number")),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    }
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    vec(deed(), 1..50)
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn a_folder_keeps_what_the_fake_keeps(deeds in deeds(), readable in any::<bool>()) {
        let mut world = World::on(Ground::folder());
        deeds.iter().for_each(|deed| world.happens(deed));
        world.moves_to(Ground::folder(), readable);
    }
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn a_database_keeps_what_the_fake_keeps(deeds in deeds(), readable in any::<bool>()) {
        let database = || {
            let database = postgres_sandbox::database()?;
            Some(Ground::Database(tempfile::tempdir().unwrap(), database))
        };
        let Some(ground) = database() else { return Ok(()) };
        let mut world = World::on(ground);
        deeds.iter().for_each(|deed| world.happens(deed));
        world.moves_to(Ground::folder(), readable);
        world.moves_to(database().unwrap(), !readable);
    }
}
