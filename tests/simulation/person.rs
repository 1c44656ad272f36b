//! One person, their orders, and 200 days of their time.

use super::invariants::Invariants;
use super::stats::Stats;
use super::{answers, log, message};
use chrono::{DateTime, Duration, TimeZone, Utc};
use fastrand::Rng;
use trackless::chat::{Command, Event, EventKind, languages, step};

use trackless::model::{Action, Dialogue, DueSubject, Keyboard, OrderId, Outgoing, PersonState};

const CHAT: i64 = 7;
const DAYS: i64 = 200;
/// New orders come in the first days.
const ADDING_DAYS: i64 = 60;
const MOST_ORDERS: u64 = 6;
/// How many messages a person still scrolls back to.
const SCROLLED: usize = 12;
/// What ends an order, or silences it: pressed seldom, or hardly an order would come to its end.
const ENDINGS: [&str; 9] = [
    "received",
    "mute",
    "delete-sure",
    "refunded",
    "told:won",
    "close",
    "told:lost",
    "forget:yes",
    "dispute-opened",
];

/// Nobody is there, the assistant or the person who blocked it.
type Away = (DateTime<Utc>, DateTime<Utc>);

pub struct SimulatedPerson {
    pub stats: Stats,
    chance: Rng,
    now: DateTime<Utc>,
    ends: DateTime<Utc>,
    state: PersonState,
    messages: i32,
    /// The last messages, each with the buttons that stand under it.
    screen: Vec<(i32, Vec<String>)>,
    downtimes: Vec<Away>,
    /// How long the person stays away between two visits, in hours.
    idle: i64,
    /// In how many of a hundred cases the person reacts to a reminder.
    answers: u8,
    to_add: u64,
    invariants: Invariants,
    story: Vec<String>,
}

impl SimulatedPerson {
    pub fn new(seed: u64) -> Self {
        let mut chance = Rng::with_seed(seed);
        let begin = Utc.with_ymd_and_hms(2026, 1, 1, 0, 0, 0).unwrap();
        let now = begin + Duration::minutes(chance.i64(0..2 * 365 * 24 * 60));
        let mut downtimes = Vec::new();
        if chance.u8(..4) == 0 {
            for _ in 0..chance.u8(1..4) {
                let from = now + Duration::minutes(chance.i64(0..DAYS * 24 * 60));
                downtimes.push((from, from + Duration::minutes(chance.i64(1..10 * 24 * 60))));
            }
        }
        Self {
            stats: Stats::default(),
            now,
            ends: now + Duration::days(DAYS),
            state: PersonState::default(),
            messages: 0,
            screen: Vec::new(),
            invariants: Invariants::new(&downtimes),
            downtimes,
            idle: chance.i64(12..480),
            answers: [0, 30, 70][chance.usize(..3)],
            to_add: chance.u64(1..=MOST_ORDERS),
            chance,
            story: Vec::new(),
        }
    }

    /// What happened, line by line.
    pub fn story(&self) -> String {
        self.story.join("\n")
    }

    pub fn live(&mut self) {
        self.settle_in();
        let mut visit = self.now;
        while self.now < self.ends {
            let due = self.next_due().map(|at| self.after_downtime(at));
            match due.filter(|at| *at <= visit) {
                Some(at) => {
                    let delay = Duration::seconds(self.chance.i64(0..20));
                    self.until(at + delay);
                    self.reminders();
                    if self.chance.u8(..100) < self.answers {
                        let soon = self.now + Duration::minutes(self.chance.i64(0..300));
                        visit = visit.min(soon);
                    }
                }
                None => {
                    self.until(self.after_downtime(visit));
                    self.visit();
                    visit = self.now + Duration::minutes(self.chance.i64(1..self.idle * 2 * 60));
                }
            }
        }
    }

    fn language(&self) -> &'static str {
        let languages = languages();
        languages[self.answers as usize % languages.len()]
    }

    fn settle_in(&mut self) {
        self.command(Command::Start, "");
        let city = answers::CITIES[self.chance.usize(..answers::CITIES.len())];
        self.command(Command::Timezone, city);
        if self.chance.bool() {
            self.command(Command::Settings, "");
            for _ in 0..self.chance.u8(1..8) {
                self.press_any(1);
            }
        }
        self.add_order();
    }

    /// The soonest time at which an order is due; never for those who blocked the assistant.
    fn next_due(&self) -> Option<DateTime<Utc>> {
        let person = self.state.person.as_ref()?;
        let due = self.state.orders.iter().filter_map(|o| o.next_due);
        due.min()
            .filter(|_| !person.blocked)
            .map(|at| at.max(self.now))
    }

    fn after_downtime(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let down = self
            .downtimes
            .iter()
            .filter(|(from, to)| *from <= at && at < *to);
        down.map(|(_, to)| *to)
            .max()
            .map_or(at, |to| self.after_downtime(to))
    }

    fn until(&mut self, at: DateTime<Utc>) {
        self.now = self.now.max(at);
        self.invariants
            .time_passes(self.now, &self.state, &mut self.stats);
    }

    /// Every due order has its turn, as `delivery` gives it.
    fn reminders(&mut self) {
        let is_due = |at: Option<DateTime<Utc>>, now| at.is_some_and(|at| at <= now);
        let due: Vec<OrderId> = self
            .state
            .orders
            .iter()
            .filter(|o| is_due(o.next_due, self.now))
            .map(|o| o.id)
            .collect();
        for id in due {
            let still = self
                .state
                .orders
                .iter()
                .any(|o| o.id == id && is_due(o.next_due, self.now));
            if still {
                self.turn(EventKind::Due(DueSubject::Order(id)));
                let stays = self
                    .state
                    .orders
                    .iter()
                    .any(|o| o.id == id && is_due(o.next_due, self.now));
                assert!(!stays, "order {id} stays due");
            }
        }
    }

    fn visit(&mut self) {
        self.until(self.now);
        if self.state.person.as_ref().is_some_and(|p| p.blocked) {
            self.invariants.away_until(self.now);
            return self.turn(EventKind::Returned);
        }
        if self.to_add > 0
            && self.ends - self.now > Duration::days(DAYS - ADDING_DAYS)
            && self.chance.u8(..3) == 0
        {
            self.add_order();
        }
        for _ in 0..self.chance.u8(1..4) {
            self.do_something();
        }
    }

    fn add_order(&mut self) {
        self.to_add = self.to_add.saturating_sub(1);
        self.command(Command::Cancel, "");
        self.press("begin".to_owned());
        for _ in 0..25 {
            if self.dialogue() == Dialogue::Idle {
                return;
            }
            self.go_on();
        }
    }

    fn dialogue(&self) -> Dialogue {
        self.state
            .person
            .as_ref()
            .map(|p| p.dialogue.clone())
            .unwrap_or_default()
    }

    /// Answers the question that stands, mostly so that it leads on.
    fn go_on(&mut self) {
        let question = match self.dialogue() {
            Dialogue::Idle => return,
            Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => {
                Some(question)
            }
            Dialogue::Checking { .. }
            | Dialogue::ChoosingZone { .. }
            | Dialogue::ChoosingCountry { .. }
            | Dialogue::PlacingTracking { .. } => None,
        };
        let chance = self.chance.u8(..100);
        match question {
            _ if chance < 4 => {
                let text = answers::rubbish(&mut self.chance);
                self.say(text)
            }
            _ if chance < 8 => self.paste_page(),
            Some(_) if chance < 35 => self.press_any(1),
            Some(question) => {
                let today = self.now.date_naive();
                let text = answers::sensible(question, today, &mut self.chance);
                self.say(text);
            }
            None => self.command(Command::Cancel, ""),
        }
    }

    fn do_something(&mut self) {
        if self.dialogue() != Dialogue::Idle && self.chance.u8(..10) < 8 {
            return self.go_on();
        }
        match self.chance.u8(..100) {
            0..55 => self.press_any(1),
            55..70 => self.press_any(SCROLLED),
            70..85 => self.command(Command::Orders, ""),
            85..95 => {
                let command = Command::ALL[self.chance.usize(..Command::ALL.len())];
                self.command(command, "");
            }
            95 => self.paste_page(),
            96..98 => {
                let text = answers::rubbish(&mut self.chance);
                self.say(text)
            }
            98 => self.turn(EventKind::NoText),
            _ if self.chance.bool() => {
                self.turn(EventKind::Blocked);
                self.invariants.away_from(self.now);
            }
            _ => {}
        }
    }

    fn paste_page(&mut self) {
        let today = self.now.date_naive();
        let page = answers::page(today, &mut self.chance);
        self.say(page);
    }

    /// Presses a button under one of the last messages.
    fn press_any(&mut self, messages: usize) {
        let back = self.chance.usize(..messages);
        let Some((_, buttons)) = self
            .screen
            .iter()
            .rev()
            .nth(back)
            .filter(|(_, b)| !b.is_empty())
        else {
            return self.command(Command::Orders, "");
        };
        let data = buttons[self.chance.usize(..buttons.len())].clone();
        let ends = ENDINGS.iter().any(|ending| data.ends_with(ending));
        if !ends || self.chance.u8(..10) < 2 {
            self.press(data);
        }
    }

    fn press(&mut self, data: String) {
        let under = self
            .screen
            .iter()
            .rev()
            .find(|(_, buttons)| buttons.contains(&data));
        let message = under.map(|(message, _)| *message);
        self.turn(EventKind::Press {
            query: "query".to_owned(),
            message,
            data,
        });
    }

    fn say(&mut self, text: String) {
        self.messages += 1;
        self.turn(EventKind::Text {
            text,
            message: self.messages,
        });
    }

    fn command(&mut self, command: Command, rest: &str) {
        self.messages += 1;
        self.turn(EventKind::Command(command, rest.to_owned()));
    }

    fn turn(&mut self, what: EventKind) {
        self.stats.turns += 1;
        self.note(&what);
        let due = matches!(what, EventKind::Due(_));
        let language_code = Some(self.language().to_owned());
        let event = Event {
            chat: CHAT,
            language_code,
            look_up: None,
            kind: what,
        };
        let changes = step(self.state.clone(), event, self.now);
        log::nothing_was_logged();
        for (place, outgoing) in changes.outgoing.iter().enumerate() {
            assert!(
                !changes.outgoing[..place].contains(outgoing),
                "said twice: {outgoing:?}"
            );
            message::check(outgoing, due, &mut self.stats);
            self.show(outgoing);
        }
        let before = std::mem::take(&mut self.state);
        self.state = changes.apply(before.clone());
        self.stats.orders += self
            .state
            .orders
            .iter()
            .filter(|o| before.orders.iter().all(|b| b.id != o.id))
            .count() as u64;
        self.invariants.turned(
            self.now,
            due,
            &before,
            &self.state,
            &changes.outgoing,
            &mut self.stats,
        );
    }

    fn note(&mut self, what: &EventKind) {
        let zone = self
            .state
            .person
            .as_ref()
            .map(|p| p.zone.as_str())
            .unwrap_or_default();
        let local = zone
            .parse()
            .map(|zone: trackless::zones::Zone| self.now.with_timezone(&zone).to_string())
            .unwrap_or_default();
        self.story.push(format!("{} ({local}) {what:?}", self.now));
    }

    fn show(&mut self, outgoing: &Outgoing) {
        match outgoing {
            Outgoing::Send { text, keyboard, .. } => self.shown(text, keyboard, None),
            Outgoing::Document {
                caption, keyboard, ..
            }
            | Outgoing::Picture {
                caption, keyboard, ..
            } => self.shown(caption, keyboard, None),
            Outgoing::Edit {
                message,
                text,
                keyboard,
                ..
            } => self.shown(text, keyboard, Some(*message)),
            Outgoing::Answer {
                text: Some(text), ..
            } => self.story.push(format!("    ({text})")),
            Outgoing::Answer { .. }
            | Outgoing::EditKeyboard { .. }
            | Outgoing::Delete { .. }
            | Outgoing::LookUp(_) => {}
        }
    }

    fn shown(&mut self, text: &str, keyboard: &Keyboard, edited: Option<i32>) {
        let buttons: Vec<String> = keyboard
            .iter()
            .flatten()
            .filter_map(|button| match &button.action {
                Action::Data(data) => Some(data.clone()),
                Action::Copy(_) | Action::Url(_) => None,
            })
            .collect();
        self.story.push(format!(
            "    {}\n    {buttons:?}",
            message::visible(text).replace('\n', "\n    ")
        ));
        let message = edited.unwrap_or_else(|| {
            self.messages += 1;
            self.messages
        });
        match self.screen.iter_mut().find(|(known, _)| *known == message) {
            Some((_, known)) => *known = buttons,
            None => self.screen.push((message, buttons)),
        }
        if self.screen.len() > SCROLLED {
            self.screen.remove(0);
        }
    }
}
