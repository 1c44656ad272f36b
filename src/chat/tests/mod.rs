//! Conversations through `step` alone: no program, no storage, no network.

mod agreeing_cards;
mod as_typed;
mod calendar;
mod came;
mod carriers_tell;
mod cases_told;
mod claim_steps;
mod clock;
mod counted_days;
mod days;
mod days_after;
mod days_of_news;
mod every_button;
mod everyday;
mod extremes;
mod facts_first;
mod forged;
mod free_words;
mod granted;
mod history;
mod kept;
mod last_days;
mod last_words;
mod letters;
mod limits;
mod live_messages;
mod look_up_talk;
mod look_ups;
mod money;
mod news;
mod number_shapes;
mod numbers;
mod old_questions;
mod other_facts;
mod other_languages;
mod part_refund;
mod pictures;
mod places_told;
mod protection_length;
mod put_right;
mod refunds;
mod reminders;
mod renamed;
mod returns;
mod run_on;
mod seller_replies;
mod seller_terms;
mod seller_waits;
mod seller_wants;
mod sent_back;
mod short_answers;
mod steps;
mod store_mails;
mod store_names;
mod store_pages;
mod stories;
mod sums_and_days;
mod taken_back;
mod themes;
mod told_again;
mod told_ends;
mod told_orders;
mod told_together;
mod tracking_pages;
mod two_orders;
mod two_things;
mod typed;
mod understood;
mod whereabouts;

use super::callback::Press;
use super::{Command, Event, EventKind, step};
use crate::model::{
    ChatId, GivenNumber, LookUpProvider, Order, OrderId, Outgoing, Person, PersonState,
};
use chrono::{DateTime, Duration, Utc};

const CHAT: ChatId = 7;
const NUMBER: &str = "RR123456785CN";

/// A chat in English with one person who lives in UTC.
struct Conversation {
    state: PersonState,
    now: DateTime<Utc>,
    /// Who looks parcels up.
    look_up: Option<LookUpProvider>,
}

impl Conversation {
    fn new() -> Self {
        Self {
            state: PersonState {
                person: Some(Person::new(CHAT, "en", "UTC")),
                orders: Vec::new(),
            },
            now: "2026-11-23T12:00:00Z".parse().unwrap(),
            look_up: None,
        }
    }

    /// With an order of AliExpress that was shipped ten days ago; its protection lasts forty more.
    fn with_order(mut self) -> Self {
        let shipped = self.now - Duration::days(10);
        let number = GivenNumber::Number(NUMBER.to_owned());
        self.state.orders.push(Order {
            shipped_on: Some(shipped.date_naive()),
            protection_end: Some(self.now + Duration::days(40)),
            reminded_through: self.now,
            ..Order::new(1, "aliexpress", number, shipped)
        });
        self.state.person.as_mut().unwrap().next_order = 2;
        self
    }

    fn press(&mut self, press: &Press) -> Vec<Outgoing> {
        self.press_data(&press.data())
    }

    fn press_data(&mut self, data: &str) -> Vec<Outgoing> {
        self.turn(EventKind::Press {
            query: "query".to_owned(),
            message: Some(1),
            data: data.to_owned(),
        })
    }

    fn say(&mut self, text: &str) -> Vec<Outgoing> {
        self.turn(EventKind::Text {
            text: text.to_owned(),
            message: 2,
        })
    }

    fn command(&mut self, command: Command) -> Vec<Outgoing> {
        self.turn(EventKind::Command(command, String::new()))
    }

    fn turn(&mut self, kind: EventKind) -> Vec<Outgoing> {
        let event = Event {
            chat: CHAT,
            language_code: None,
            look_up: self.look_up,
            kind,
        };
        let changes = step(self.state.clone(), event, self.now);
        let outgoing = changes.outgoing.clone();
        self.state = changes.apply(std::mem::take(&mut self.state));
        outgoing
    }

    fn order(&self, id: OrderId) -> &Order {
        let mut orders = self.state.orders.iter();
        orders.find(|order| order.id == id).unwrap()
    }
}

/// All that can be read of what was said.
fn read(outgoing: &[Outgoing]) -> String {
    let texts = outgoing.iter().map(|outgoing| match outgoing {
        Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } => text.clone(),
        Outgoing::Answer { text, .. } => text.clone().unwrap_or_default(),
        Outgoing::Document {
            content, caption, ..
        } => format!("{caption}\n{content}"),
        Outgoing::Picture { svg, caption, .. } => format!("{caption}\n{svg}"),
        Outgoing::EditKeyboard { .. } | Outgoing::Delete { .. } | Outgoing::LookUp(_) => {
            String::new()
        }
    });
    texts.collect::<Vec<_>>().join("\n")
}
