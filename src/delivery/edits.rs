//! Edited messages: a corrected text is read as if the first one had never been written.
//!
//! Only a person's latest message can be corrected so, and only while nothing else of theirs came after it: what an older
//! one answered is past, and its correction would be taken for the answer to another question. Such an edit is answered, but
//! takes nothing back. This is kept in memory alone; after a restart every edit is one of an older message.

use crate::model::{Changes, ChatId, Dialogue, Order, OrderId, PersonState};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, PoisonError};

/// At least the latest messages of this many people are known, and at most twice as many.
const PEOPLE: usize = 1000;

/// A text that a person wrote, or what one of their messages is after an edit.
#[derive(Debug, Clone)]
pub struct Written {
    pub message: i32,
    pub text: String,
    pub is_edit: bool,
}

/// The latest texts, and what was remembered before they were read.
#[derive(Default)]
pub struct LatestTexts(Mutex<Generations>);

/// When the young ones are many they become the old ones, and these are forgotten.
#[derive(Default)]
struct Generations {
    young: HashMap<ChatId, LatestText>,
    old: HashMap<ChatId, LatestText>,
}

/// What an edit corrects.
pub enum Corrected {
    /// The latest text: what was remembered before it.
    Latest(Box<PersonState>),
    /// The text is the same: something else was edited.
    Nothing,
    /// An older text, or one of which nothing is remembered.
    Past,
}

/// A text that was read, and what it changed of what was remembered. Of the text itself only a hash is kept, to tell a
/// correction from an edit of something else in the message.
#[derive(Clone)]
pub struct LatestText {
    message: i32,
    text_hash: u64,
    dialogue_before: Dialogue,
    next_order_before: OrderId,
    /// The orders that it made or changed, as it left them, and those of them that were there before, as they were.
    orders_after: Vec<Order>,
    orders_before: Vec<Order>,
}

impl LatestTexts {
    /// What an edit corrects.
    pub fn corrected(&self, chat: ChatId, edit: &Written, now: &PersonState) -> Corrected {
        let latest = self.with(|known| {
            let latest = known.young.get(&chat).or(known.old.get(&chat));
            latest.cloned()
        });
        let Some(latest) = latest.filter(|latest| latest.message == edit.message) else {
            return Corrected::Past;
        };
        if latest.text_hash == hash(&edit.text) {
            return Corrected::Nothing;
        }
        let mut before = now.clone();
        let orders = std::mem::take(&mut before.orders).into_iter();
        before.orders = orders.filter_map(|order| latest.before(order)).collect();
        if let Some(person) = &mut before.person {
            person.dialogue = latest.dialogue_before;
            person.next_order = latest.next_order_before;
        }
        Corrected::Latest(Box::new(before))
    }

    /// Something of this person's was handled: a text, or anything else, which makes what they wrote before it past.
    pub fn note(&self, chat: ChatId, latest: Option<LatestText>) {
        self.with(|known| {
            known.young.remove(&chat);
            known.old.remove(&chat);
            if known.young.len() >= PEOPLE {
                known.old = std::mem::take(&mut known.young);
            }
            known.young.extend(latest.map(|latest| (chat, latest)));
        });
    }

    fn with<T>(&self, look: impl FnOnce(&mut Generations) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl LatestText {
    pub fn new(written: &Written, before: &PersonState, changes: &Changes) -> Self {
        let is_changed = |order: &&Order| changes.orders.iter().any(|after| after.id == order.id);
        let orders_before = before.orders.iter().filter(is_changed);
        let person = before.person.as_ref();
        Self {
            message: written.message,
            text_hash: hash(&written.text),
            dialogue_before: person.map_or(Dialogue::Idle, |person| person.dialogue.clone()),
            next_order_before: person.map_or(1, |person| person.next_order),
            orders_after: changes.orders.clone(),
            orders_before: orders_before.cloned().collect(),
        }
    }

    /// An order as it was before the text; `None` if the text made it. One that a reminder has changed since stays.
    fn before(&self, order: Order) -> Option<Order> {
        let is_same = |known: &&Order| known.id == order.id;
        let Some(after) = self.orders_after.iter().find(is_same) else {
            return Some(order);
        };
        match self.orders_before.iter().find(is_same) {
            Some(before) if is_same_as_was_told(after, &order) => Some(Order {
                card_message: order.card_message,
                look_up: order.look_up,
                ..before.clone()
            }),
            Some(_) => Some(order),
            None => None,
        }
    }
}

/// Makes the changes of a corrected text those from what is remembered now, instead of from what was before the first text.
pub fn undo_the_first(changes: &mut Changes, now: &PersonState, before: &PersonState) {
    if changes.forget {
        return;
    }
    let person = before.person.clone();
    changes.person = changes.person.take().or(person);
    let told = changes.orders.iter().map(|order| order.id);
    let told: HashSet<_> = told.chain(changes.removed.iter().copied()).collect();
    let restored = before.orders.iter();
    let restored =
        restored.filter(|order| !told.contains(&order.id) && !now.orders.contains(order));
    changes.orders.extend(restored.cloned());
    let is_made = |id: &OrderId| before.orders.iter().all(|order| order.id != *id);
    let made = now.orders.iter().map(|order| order.id).filter(is_made);
    changes.removed.extend(made.filter(|id| !told.contains(id)));
}

/// That a card was sent and a provider took the number is not what the text changed, and stays so when the text is corrected.
fn is_same_as_was_told(one: &Order, other: &Order) -> bool {
    *one == Order {
        card_message: one.card_message,
        look_up: one.look_up.clone(),
        ..other.clone()
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
