//! People who write, press buttons, take down orders and wait for reminders, again and again; and what each has a right to.

use crate::common::stored::Stored;
use crate::record::{LAMP, PARCEL, Record};
use crate::surroundings::SharedClock;
use bot_api_sandbox::{Buyer, Sandbox};
use chrono::{DateTime, Duration, Utc};
use fastrand::Rng;
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use trackless::model::{Order, Person};

/// How much is asked for at a time and not yet answered, besides reminders.
const UNANSWERED: usize = 40;
/// How many orders of each person are due in the course of the test.
const DUE_OF_EACH: usize = 30;
/// The most orders that one person takes down.
const MOST_TAKEN_DOWN: usize = 12;

/// The sandbox's number of the first update.
pub const FIRST_UPDATE: u32 = 700_000_001;

/// The answers that take down an order.
const ANSWERS: [&str; 3] = ["AliExpress", "none", "12.11"];

/// What somebody asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A number was to be explained.
    Question,
    /// A button was pressed.
    Press,
    /// An order was taken down, answer by answer.
    Order,
    /// An order became due.
    Reminder,
}

/// Something that was asked for.
pub struct Asked {
    pub kind: Kind,
    /// The number of the last update that it took; none for a reminder.
    pub update: Option<u32>,
}

/// The people, and the record of what they got.
pub struct Crowd<'a> {
    clock: Arc<SharedClock>,
    random: Rng,
    people: Vec<Somebody>,
    /// Where in `people` each chat's person is.
    places: HashMap<i64, usize>,
    pub record: Record<'a>,
    /// All that was asked for, by the name by which its answer is known.
    pub asked: HashMap<String, Asked>,
    /// Of this, what was not answered yet.
    pub unanswered: HashSet<String>,
    /// How many updates all of this took.
    pub updates: u32,
    /// Reminders that somebody may answer: who, the message, the button.
    reminders: Vec<(usize, i64, String)>,
    due_so_far: usize,
}

struct Somebody {
    buyer: Buyer,
    welcome: i64,
    taken_down: Vec<String>,
}

impl<'a> Crowd<'a> {
    /// This number of people who have not written yet.
    pub fn new(sandbox: &'a Sandbox, clock: Arc<SharedClock>, people: usize, random: Rng) -> Self {
        let somebody = |number| Somebody {
            buyer: sandbox.person(&format!("P{number}"), "en"),
            welcome: 0,
            taken_down: Vec::new(),
        };
        let people: Vec<_> = (0..people).map(somebody).collect();
        let chats = people.iter().map(|somebody| somebody.buyer.id());
        Self {
            clock,
            random,
            places: chats.zip(0..).collect(),
            people,
            record: Record::of(sandbox),
            asked: HashMap::new(),
            unanswered: HashSet::new(),
            updates: 0,
            reminders: Vec::new(),
            due_so_far: 0,
        }
    }

    /// Everybody has orders from long ago, each of which will be due at a second of its own.
    pub fn has_orders(&self, data: &Path) {
        let storage = Stored::open(data);
        for (place, somebody) in self.people.iter().enumerate() {
            let chat = somebody.buyer.id();
            let person = json!({"chat": chat, "language": "en", "zone": "UTC", "next_order": DUE_OF_EACH + 1});
            let person: Person = serde_json::from_value(person).unwrap();
            let order = |round: usize| {
                let number = round * self.people.len() + place;
                self.order(round + 1, &parcel(number), number)
            };
            storage.knows(person, (0..DUE_OF_EACH).map(order).collect());
        }
    }

    fn order(&self, id: usize, name: &str, seconds: usize) -> Order {
        let now = self.clock.now();
        let due = now + Duration::seconds(seconds as i64 + 1);
        let order = json!({
            "id": id, "name": name, "store": "aliexpress", "number": "none_given",
            "shipped_on": (now - Duration::days(3)).date_naive(), "protection_end": now + Duration::days(60),
            "spoken_until": now, "snoozed_until": due, "next_due": due,
        });
        serde_json::from_value(order).unwrap()
    }

    pub fn everybody_starts(&mut self) {
        for somebody in &self.people {
            somebody.buyer.says("/start");
        }
        self.updates += self.people.len() as u32;
    }

    /// Whether everybody was welcomed.
    pub fn is_welcomed(&mut self) -> bool {
        self.look();
        self.people.iter().all(|somebody| somebody.welcome != 0)
    }

    /// Asks for more, up to what may be unanswered at a time.
    pub fn go_on(&mut self) {
        self.look();
        let unanswered = self.unanswered.iter();
        let updates = unanswered.filter(|name| self.asked[*name].update.is_some());
        for _ in updates.count()..UNANSWERED {
            let who = self.random.usize(..self.people.len());
            match self.random.u8(..100) {
                0..55 => self.asks(who),
                55..75 => self.answers_a_reminder(),
                75..85 => self.takes_down(who),
                _ => {
                    let count = self.random.usize(1..=4);
                    self.becomes_due(count);
                }
            }
        }
    }

    /// Everybody asks something, and takes down an order; some orders become due, and some reminders are answered.
    pub fn everybody_asks(&mut self) {
        for who in 0..self.people.len() {
            self.asks(who);
            self.takes_down(who);
            self.answers_a_reminder();
        }
        self.becomes_due(self.people.len());
    }

    /// This number of orders becomes due at once, as far as there are any left.
    pub fn becomes_due(&mut self, count: usize) {
        let left = DUE_OF_EACH * self.people.len() - self.due_so_far;
        for _ in 0..count.min(left) {
            self.asks_for(Kind::Reminder, parcel(self.due_so_far));
            self.due_so_far += 1;
        }
        self.clock
            .advance(Duration::seconds(count.min(left) as i64));
    }

    /// The instant of the last order that became due.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Reads what the people got.
    pub fn look(&mut self) {
        for said in self.record.read_on() {
            for name in &said.names {
                self.unanswered.remove(name);
            }
            let Some(message) = said.message else {
                continue;
            };
            let who = self.places[&said.chat];
            if self.people[who].welcome == 0 {
                self.people[who].welcome = message;
            }
            let is_done = |data: &&String| data.ends_with(":done") || data.contains(":did:");
            let done = said.buttons.iter().find(is_done);
            self.reminders
                .extend(done.map(|data| (who, message, data.clone())));
        }
    }

    /// Which orders the people took down, by chat, in their order.
    pub fn taken_down(&self) -> impl Iterator<Item = (i64, &[String])> {
        let people = self.people.iter();
        people.map(|p| (p.buyer.id(), p.taken_down.as_slice()))
    }

    fn asks_for(&mut self, kind: Kind, name: String) {
        let update = (kind != Kind::Reminder).then_some(FIRST_UPDATE + self.updates - 1);
        self.unanswered.insert(name.clone());
        self.asked.insert(name, Asked { kind, update });
    }

    fn asks(&mut self, who: usize) {
        let number = tracking_number(self.asked.len());
        self.people[who].buyer.says(&format!("/check {number}"));
        self.updates += 1;
        self.asks_for(Kind::Question, number);
    }

    fn answers_a_reminder(&mut self) {
        if self.reminders.is_empty() {
            return;
        }
        let reminder = self.random.usize(..self.reminders.len());
        let (who, message, data) = self.reminders.swap_remove(reminder);
        self.presses(who, message, &data);
    }

    fn presses(&mut self, who: usize, message: i64, data: &str) {
        let buyer = &self.people[who].buyer;
        let query = buyer.presses_raw_and_leaves(message, data);
        self.updates += 1;
        self.record.queries.insert(query.clone(), buyer.id());
        self.asks_for(Kind::Press, query);
    }

    fn takes_down(&mut self, who: usize) {
        if self.people[who].taken_down.len() == MOST_TAKEN_DOWN {
            return;
        }
        let name = format!("{LAMP}{}", self.asked.len());
        self.presses(who, self.people[who].welcome, "begin");
        let somebody = &mut self.people[who];
        for answer in ANSWERS {
            somebody.buyer.says(answer);
        }
        // What else is asked of a new order is left open; it gets its name at once.
        let id = DUE_OF_EACH + somebody.taken_down.len() + 1;
        let welcome = somebody.welcome;
        self.updates += ANSWERS.len() as u32;
        self.presses(who, welcome, &format!("o:{id}:edit:name"));
        let somebody = &mut self.people[who];
        somebody.buyer.says(&name);
        somebody.taken_down.push(name.clone());
        self.updates += 1;
        self.asks_for(Kind::Order, name);
    }
}

/// The name of an order that becomes due.
fn parcel(number: usize) -> String {
    format!("{PARCEL}{number}")
}

/// A tracking number with a right check digit.
fn tracking_number(serial: usize) -> String {
    let digits = format!("{serial:08}");
    let weighed = digits.bytes().zip([8, 6, 4, 2, 3, 5, 9, 7]);
    let sum: u32 = weighed
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    format!("RR{digits}{check}CN")
}
