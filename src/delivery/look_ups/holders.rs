//! Whose orders have which number at the provider. It is counted once at the start, and followed from then on: a number that several
//! hold is registered once, and deleted when nobody holds it any more.

use crate::model::{Changes, ChatId, LookUp, LookUpProvider, Order, OrderId, PersonState};
use std::collections::{HashMap, HashSet};

/// Who holds which number.
pub struct Holders {
    provider: LookUpProvider,
    by_number: HashMap<String, Vec<(ChatId, OrderId)>>,
    /// While people are still being counted: those of whom something was committed meanwhile, which is newer than what is counted.
    followed: Option<HashSet<ChatId>>,
}

impl Holders {
    pub fn new(provider: LookUpProvider) -> Self {
        Self {
            provider,
            by_number: HashMap::new(),
            followed: Some(HashSet::new()),
        }
    }

    /// Whether all people are counted.
    pub fn is_complete(&self) -> bool {
        self.followed.is_none()
    }

    pub fn complete(&mut self) {
        self.followed = None;
    }

    /// Counts a person as they were read.
    pub fn count(&mut self, chat: ChatId, state: &PersonState) {
        let followed = self.followed.as_ref();
        if followed.is_none_or(|followed| !followed.contains(&chat)) {
            for order in &state.orders {
                self.add(chat, order);
            }
        }
    }

    /// Follows a commit.
    pub fn follow(&mut self, chat: ChatId, before: &PersonState, changes: &Changes) {
        if let Some(followed) = &mut self.followed {
            // What is not counted yet stays as it is, but for what changed.
            if followed.insert(chat) {
                before.orders.iter().for_each(|order| self.add(chat, order));
            }
        }
        let is_gone = |order: &Order| {
            let mut changed = changes.orders.iter();
            changes.forget
                || changes.removed.contains(&order.id)
                || changed.any(|changed| changed.id == order.id)
        };
        let gone = before.orders.iter().filter(|order| is_gone(order));
        gone.for_each(|order| self.remove(chat, order));
        changes
            .orders
            .iter()
            .for_each(|order| self.add(chat, order));
    }

    /// The orders with this number.
    pub fn of(&self, number: &str) -> Vec<(ChatId, OrderId)> {
        self.by_number.get(number).cloned().unwrap_or_default()
    }

    /// How many numbers are held.
    pub fn numbers(&self) -> usize {
        self.by_number.len()
    }

    pub fn is_held(&self, number: &str) -> bool {
        self.by_number.contains_key(number)
    }

    fn add(&mut self, chat: ChatId, order: &Order) {
        if let Some(number) = self.held(order) {
            let holders = self.by_number.entry(number).or_default();
            if !holders.contains(&(chat, order.id)) {
                holders.push((chat, order.id));
            }
        }
    }

    fn remove(&mut self, chat: ChatId, order: &Order) {
        let Some(number) = self.held(order) else {
            return;
        };
        if let Some(holders) = self.by_number.get_mut(&number) {
            holders.retain(|holder| *holder != (chat, order.id));
            if holders.is_empty() {
                self.by_number.remove(&number);
            }
        }
    }

    fn held(&self, order: &Order) -> Option<String> {
        let registered = order.look_up.as_ref().and_then(LookUp::registered)?;
        (registered.provider == self.provider).then_some(registered.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{GivenNumber, LookUpState};
    use chrono::DateTime;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const PROVIDER: LookUpProvider = LookUpProvider::Ship24;

    fn order(id: OrderId, number: Option<u8>) -> Order {
        let look_up = number.map(|number| LookUp {
            number: number.to_string(),
            provider: PROVIDER,
            state: LookUpState::Wanted,
            since: DateTime::UNIX_EPOCH,
            changed_at: None,
            is_pushed: false,
            read_at: None,
            news: None,
        });
        Order {
            look_up,
            ..Order::new(id, "other", GivenNumber::NoneGiven, DateTime::UNIX_EPOCH)
        }
    }

    fn changes() -> impl Strategy<Value = (ChatId, Changes)> {
        let orders = prop::collection::vec((1..4_u32, prop::option::of(0..3_u8)), 0..3);
        let removed = prop::collection::vec(1..4_u32, 0..2);
        (0..3_i64, orders, removed, prop::bool::weighted(0.1)).prop_map(
            |(chat, orders, removed, forget)| {
                let mut orders: Vec<Order> = orders
                    .into_iter()
                    .map(|(id, number)| order(id, number))
                    .collect();
                orders.sort_by_key(|order| order.id);
                orders.dedup_by_key(|order| order.id);
                let changes = Changes {
                    orders,
                    removed,
                    forget,
                    ..Changes::default()
                };
                (chat, changes)
            },
        )
    }

    proptest! {
        /// People are read at some moments between the commits, and what was read is counted later.
        #[test]
        fn after_any_commits_it_says_what_the_orders_say(
            commits in prop::collection::vec(changes(), 1..20),
            read_at in prop::collection::vec(0..20_usize, 3),
            late in 0..4_usize,
        ) {
            let mut holders = Holders::new(PROVIDER);
            let mut states: HashMap<ChatId, PersonState> = HashMap::new();
            let mut read: Vec<(usize, ChatId, PersonState)> = Vec::new();
            for (place, (chat, changes)) in commits.iter().enumerate() {
                for who in 0..3 {
                    if read_at[who as usize] == place {
                        let state = states.get(&who).cloned().unwrap_or_default();
                        read.push((place + late, who, state));
                    }
                }
                let before = states.remove(chat).unwrap_or_default();
                states.insert(*chat, changes.apply(before.clone()));
                holders.follow(*chat, &before, changes);
                read.retain(|(when, who, state)| {
                    let counts = *when <= place;
                    if counts {
                        holders.count(*who, state);
                    }
                    !counts
                });
            }
            for who in 0..3 {
                let state = states.get(&who).cloned().unwrap_or_default();
                holders.count(who, &state);
            }
            holders.complete();
            for number in 0..3_u8 {
                let expected: BTreeSet<(ChatId, OrderId)> = states.iter().flat_map(|(chat, state)| {
                    let held = state.orders.iter().filter(move |order| {
                        order.look_up.as_ref().is_some_and(|look_up| look_up.number == number.to_string())
                    });
                    held.map(|order| (*chat, order.id))
                }).collect();
                let known: BTreeSet<_> = holders.of(&number.to_string()).into_iter().collect();
                prop_assert_eq!(known, expected);
            }
        }
    }
}
