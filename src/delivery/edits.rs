//! Edited messages: a corrected text is read as if the first one had never been written.
//!
//! Only a person's latest message can be corrected so, and only while nothing else of theirs came after it: what an older
//! one answered is past, and its correction would be taken for the answer to another question. This is kept in memory
//! alone; after a restart an edit is not read, and the person writes again.

use crate::model::{Changes, ChatId, Dialogue, OrderId, PersonState};
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

/// A text that was read, and what it changed of what was remembered. Of the text itself only a hash is kept, to tell a
/// correction from an edit of something else in the message.
#[derive(Clone)]
pub struct LatestText {
    message: i32,
    text_hash: u64,
    dialogue_before: Dialogue,
    next_order_before: OrderId,
    orders_made: Vec<OrderId>,
}

impl LatestTexts {
    /// What was remembered before the text that this one corrects; `None` if it corrects none that can be read again.
    pub fn before(&self, chat: ChatId, edit: &Written, now: &PersonState) -> Option<PersonState> {
        let latest = self.with(|known| {
            let latest = known.young.get(&chat).or(known.old.get(&chat));
            latest.cloned()
        })?;
        if latest.message != edit.message || latest.text_hash == hash(&edit.text) {
            return None;
        }
        let mut before = now.clone();
        before
            .orders
            .retain(|order| !latest.orders_made.contains(&order.id));
        if let Some(person) = &mut before.person {
            person.dialogue = latest.dialogue_before;
            person.next_order = latest.next_order_before;
        }
        Some(before)
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
        let is_new = |id: &OrderId| before.orders.iter().all(|order| order.id != *id);
        let orders = changes.orders.iter().map(|order| order.id);
        let person = before.person.as_ref();
        Self {
            message: written.message,
            text_hash: hash(&written.text),
            dialogue_before: person.map_or(Dialogue::Idle, |person| person.dialogue.clone()),
            next_order_before: person.map_or(1, |person| person.next_order),
            orders_made: orders.filter(is_new).collect(),
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
    let kept = before.orders.iter().chain(&changes.orders);
    let kept: HashSet<_> = kept.map(|order| order.id).collect();
    let undone = now.orders.iter().map(|order| order.id);
    changes
        .removed
        .extend(undone.filter(|id| !kept.contains(id)));
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
