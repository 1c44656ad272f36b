//! The power is cut: at each moment of some runs of the real program, traced by strace, the disk forgets what was not synced,
//! and what is left is opened. All that Telegram had been told so far must be there.

use crate::common::stored::Stored;
use crate::common::{tell, until};
use crate::crowd::{Crowd, Kind};
use crate::disk::Disk;
use crate::record::{self, names};
use crate::surroundings::{SharedClock, Surroundings};
use crate::trace::{self, Act, Reader};
use crate::{SEED, seed};
use bot_api_sandbox::{FloodLimits, Options, Sandbox};
use chrono::{DateTime, Utc};
use fastrand::Rng;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use trackless::model::DueSubject;

const ALL: &str = "TRACKLESS_TEST_ALL_POWER_LOSSES";

/// One moment in this number is tried, unless all are.
const ONE_IN: u32 = 12;

#[test]
fn what_telegram_was_told_survives_a_power_loss() {
    let one_in = std::env::var(ALL).map_or(ONE_IN, |_| 1);
    let Some((losses, told)) = runs_are_cut_off(6, 3, one_in) else {
        return;
    };
    assert!(losses > 50 && told > 100);
}

#[test]
fn a_first_start_cut_off_leaves_a_folder_that_opens() {
    let Some((losses, _)) = runs_are_cut_off(0, 1, 1) else {
        return;
    };
    assert!(losses > 10);
}

/// Traces some runs with `people` people, and cuts the power in one of `every` moments. Returns how often it went, and how much
/// Telegram was told; nothing where that cannot be traced.
fn runs_are_cut_off(people: usize, runs: usize, one_in: u32) -> Option<(usize, usize)> {
    if !trace::is_possible() {
        tell("power loss NOT TESTED: strace is not installed, or may not trace here");
        return None;
    }
    let seed = seed();
    println!("To repeat it: {SEED}={seed}; {ALL}=1 tries all moments");
    let mut random = Rng::with_seed(seed);
    let options = Options {
        start: Some("2026-11-23T10:00:00Z".parse().unwrap()),
        limits: FloodLimits::off(),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).unwrap();
    let (folder, traces) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let clock = SharedClock::new(&sandbox);
    let mut here = Surroundings {
        sandbox: &sandbox,
        folder: folder.path(),
        clock: clock.clone(),
        trace: None,
    };
    let mut crowd = Crowd::new(&sandbox, clock, people, random.fork());
    if people > 0 {
        crowd.has_orders(&here.data());
    }
    let disk = Disk::with(folder.path());
    let mut left = Vec::new();
    for run in 0..runs {
        here.trace = Some(traces.path().join(run.to_string()));
        some_time_passes(&here, &mut crowd, run);
        left.push(files(folder.path()));
    }
    assert_eq!(crowd.asked.is_empty(), people == 0);
    let mut observer = Observer::new(folder.path(), &crowd, disk, random, one_in);
    for (run, left) in left.into_iter().enumerate() {
        observer.watches(&traces.path().join(run.to_string()), left);
    }
    observer.saw_everything();
    let (losses, told) = (observer.losses, observer.told);
    tell(&format!(
        "power losses: {losses}, while {told} things were said to Telegram"
    ));
    Some((losses, told))
}

/// A run: people write, press, and are reminded. The second one is killed in the middle of it, the others end in order.
fn some_time_passes(here: &Surroundings, crowd: &mut Crowd, run: usize) {
    let program = here.start();
    until("it polls", || here.sandbox.is_polled());
    if run == 0 {
        crowd.everybody_starts();
        until("everybody is welcomed", || crowd.is_welcomed());
    }
    crowd.everybody_asks();
    if run == 1 {
        let unanswered = crowd.unanswered.len();
        until("half of it is answered", || {
            crowd.look();
            crowd.unanswered.len() < unanswered / 2
        });
        program.kill();
        record::a_run_has_ended(here.sandbox);
        return;
    }
    until("all is answered", || {
        crowd.look();
        crowd.unanswered.is_empty()
    });
    let status = here.end(program);
    assert!(status.success(), "{status}");
}

/// Sees all that the program did, and what of it outlasts a power loss.
struct Observer<'a> {
    root: &'a Path,
    crowd: &'a Crowd<'a>,
    disk: Disk,
    random: Rng,
    /// What was sent through each socket and is not a whole request yet.
    streams: HashMap<String, Vec<u8>>,
    /// Telegram was told to forget the updates before this one.
    confirmed: u32,
    /// The names of what was said.
    said: BTreeSet<String>,
    /// How many moments are passed over for one that is tried.
    one_in: u32,
    losses: usize,
    told: usize,
}

impl<'a> Observer<'a> {
    fn new(root: &'a Path, crowd: &'a Crowd, disk: Disk, random: Rng, one_in: u32) -> Self {
        Self {
            root,
            crowd,
            disk,
            random,
            streams: HashMap::new(),
            confirmed: 0,
            said: BTreeSet::new(),
            one_in,
            losses: 0,
            told: 0,
        }
    }

    /// Reads the trace of a run that left these files.
    fn watches(&mut self, trace: &Path, left: BTreeMap<PathBuf, Vec<u8>>) {
        let mut reader = Reader::default();
        let file = std::fs::File::open(trace).unwrap();
        for line in BufReader::new(file).lines() {
            for act in reader.read(&line.unwrap(), self.root) {
                let act = match act {
                    Act::CutOff(file, at, bytes) => {
                        let there = &left[file.strip_prefix(self.root).unwrap()];
                        let there = there.get(at as usize..).unwrap_or_default();
                        let same = there.iter().zip(&bytes).take_while(|(a, b)| a == b);
                        let written = same.count();
                        Act::Wrote(file, at, bytes[..written].to_vec())
                    }
                    act => act,
                };
                self.disk.takes(&act);
                match act {
                    Act::Sent(socket, bytes) => self.hears(socket, &bytes),
                    Act::Created(_) | Act::SyncEnds(_) | Act::Renamed(..) | Act::Removed(_) => {
                        self.power_goes(&BTreeSet::new())
                    }
                    _ => {}
                }
            }
        }
    }

    /// With all luck, the disk has at the end what the folder has: nothing went unseen.
    fn saw_everything(&self) {
        let found = tempfile::tempdir().unwrap();
        self.disk.after_power_loss(found.path(), &mut || true);
        for folder in ["data", "data.keys"] {
            let [seen, there] = [found.path(), self.root].map(|root| files(&root.join(folder)));
            assert_eq!(
                seen.keys().collect::<Vec<_>>(),
                there.keys().collect::<Vec<_>>()
            );
            assert!(seen == there, "{folder}");
        }
    }

    /// Something is sent to Telegram: what it says must be on the disk by now.
    fn hears(&mut self, socket: String, bytes: &[u8]) {
        self.streams
            .entry(socket.clone())
            .or_default()
            .extend(bytes);
        while let Some((method, parameters)) = request(self.streams.get_mut(&socket).unwrap()) {
            let text = |name: &str| parameters[name].as_str().unwrap_or_default();
            let said = match method.as_str() {
                "GetUpdates" => {
                    let offset = parameters["offset"].as_u64().unwrap_or_default();
                    self.confirmed = self.confirmed.max(offset as u32);
                    BTreeSet::new()
                }
                "SendMessage" => names(text("text")),
                "AnswerCallbackQuery" => names(text("callback_query_id")),
                _ => continue,
            };
            self.told += 1;
            // While it is on its way, the disk must know of it: it may arrive, or not.
            self.power_goes(&said);
            self.said.extend(said);
        }
    }

    /// The power goes: with nothing on the disk that was not synced, and another time with some of it.
    fn power_goes(&mut self, on_the_way: &BTreeSet<String>) {
        if self.random.u32(..self.one_in) != 0 {
            return;
        }
        self.is_whole(on_the_way, 0.0);
        let luck = self.random.f64();
        self.is_whole(on_the_way, luck);
    }

    fn is_whole(&mut self, on_the_way: &BTreeSet<String>, luck: f64) {
        self.losses += 1;
        let found = tempfile::tempdir().unwrap();
        let random = &mut self.random;
        self.disk
            .after_power_loss(found.path(), &mut || random.f64() < luck);
        let when = format!("power loss {}, luck {luck:.2}", self.losses);
        let data = found.path().join("data");
        let storage = match Stored::try_open(&data) {
            Ok(storage) => storage,
            // A first start that was cut off: Telegram has been told nothing yet.
            Err(_) if !data.join("version").exists() && self.told == 0 => return,
            Err(error) => panic!("{when}: {error}"),
        };
        let left = Left::of(&storage, self.crowd.now());
        for (name, asked) in &self.crowd.asked {
            let is_said = self.said.contains(name);
            let is_safe = match asked.update {
                Some(update) => {
                    let is_taken = update < self.confirmed;
                    !is_taken || is_said || left.inbox.contains(&update) || left.says(name)
                }
                None => is_said || left.due.contains(name),
            };
            assert!(is_safe, "{when}: {name}, {:?}, is lost", asked.kind);
        }
        for name in on_the_way {
            let asked = &self.crowd.asked[name];
            let is_known =
                left.says(name) || asked.kind == Kind::Reminder && left.due.contains(name);
            assert!(is_known, "{when}: {name} is said, and not on the disk");
        }
        let first = crate::crowd::FIRST_UPDATE;
        let taken = (first..self.confirmed).map(|update| (update, b"{}".to_vec()));
        let unknown = storage.receive(taken.collect());
        assert_eq!(unknown, [0; 0], "{when}: confirmed, and not on the disk");
    }
}

/// The files below a folder, and what is in each. A socket that a kill left behind is none.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in std::fs::read_dir(inside).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                files.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    files
}

/// What is left in storage after a power loss.
struct Left {
    inbox: BTreeSet<u32>,
    /// All of the outbox, as text.
    outbox: String,
    /// The names of the orders that have still to be spoken about.
    due: BTreeSet<String>,
}

impl Left {
    fn of(storage: &Stored, until: DateTime<Utc>) -> Self {
        let said = storage.outbox().into_iter();
        let said = said.map(|outgoing| serde_json::to_string(&outgoing).unwrap());
        let due = storage.due(until).into_iter().map(|due| {
            let mut orders = storage.orders(due.chat).into_iter();
            let order = orders.find(|order| DueSubject::Order(order.id) == due.subject);
            order.unwrap().name.unwrap()
        });
        Self {
            due: due.collect(),
            inbox: storage.inbox().into_iter().collect(),
            outbox: said.collect(),
        }
    }

    fn says(&self, name: &str) -> bool {
        self.outbox.contains(name)
    }
}

/// The next whole HTTP request of a stream: the method of the Bot API, and the parameters.
fn request(stream: &mut Vec<u8>) -> Option<(String, Value)> {
    let head = stream.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&stream[..head]).into_owned();
    let path = text.split(' ').nth(1)?;
    let mut lines = text.lines().filter_map(|line| line.split_once(": "));
    let length = lines.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.map_or(0, |(_, length)| length.parse().unwrap());
    let body = stream.get(head..head + length)?;
    let parameters = serde_json::from_slice(body).unwrap_or_default();
    stream.drain(..head + length);
    Some((path.rsplit('/').next()?.to_owned(), parameters))
}
