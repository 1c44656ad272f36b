//! News of a provider that came while a reminder was on its way: they were not in it, and are still to be told.

use chrono::{DateTime, Utc};

use crate::model::{Changes, LookUpNews, Order, OrderId, PersonState};

/// News that a reminder rendered of an earlier state does not tell.
pub struct UnsaidNews(Vec<(OrderId, LookUpNews)>);

impl UnsaidNews {
    /// What `state` has beyond `before`.
    pub fn between(before: &PersonState, state: &PersonState) -> Self {
        let known = |id| before.orders.iter().find(|order| order.id == id);
        let new = state.orders.iter().filter_map(|order| {
            let news = news_of(order)?;
            let was = known(order.id).and_then(news_of);
            (was != Some(news)).then_some((order.id, news))
        });
        Self(new.collect())
    }

    /// The state without them: what follows from it says nothing of them.
    pub fn taken_from(&self, state: &PersonState) -> PersonState {
        let mut state = state.clone();
        for (order, _) in self.in_each(&mut state.orders) {
            set_news(order, None);
        }
        state
    }

    /// Puts them back into what was changed; they are due as of `now`.
    pub fn put_back(&self, changes: &mut Changes, now: DateTime<Utc>) {
        for (order, news) in self.in_each(&mut changes.orders) {
            set_news(order, Some(*news));
            order.next_due = Some(now);
        }
    }

    fn in_each<'o>(
        &self,
        orders: &'o mut [Order],
    ) -> impl Iterator<Item = (&'o mut Order, &LookUpNews)> {
        orders.iter_mut().filter_map(|order| {
            let (_, news) = self.0.iter().find(|(id, _)| *id == order.id)?;
            Some((order, news))
        })
    }
}

fn news_of(order: &Order) -> Option<LookUpNews> {
    order.look_up.as_ref()?.news
}

fn set_news(order: &mut Order, news: Option<LookUpNews>) {
    if let Some(look_up) = &mut order.look_up {
        look_up.news = news;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{GivenNumber, LookUp, LookUpProvider, LookUpState, TrackingNews};
    use chrono::TimeDelta;

    fn watched(news: Option<LookUpNews>) -> PersonState {
        let now = DateTime::UNIX_EPOCH;
        let mut order = Order::new(1, "temu", GivenNumber::NoneGiven, now);
        order.look_up = Some(LookUp {
            number: "LB123456785CN".to_owned(),
            provider: LookUpProvider::SeventeenTrack,
            state: LookUpState::Wanted,
            since: now,
            changed_at: Some(now),
            is_pushed: false,
            read_at: None,
            news,
        });
        PersonState {
            person: None,
            orders: vec![order],
        }
    }

    fn news(minute: i64) -> Option<LookUpNews> {
        Some(LookUpNews {
            kind: TrackingNews::FirstScan,
            since: DateTime::UNIX_EPOCH + TimeDelta::minutes(minute),
        })
    }

    #[test]
    fn only_what_came_meanwhile_is_still_to_be_told() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::hours(1);
        for (before, state, is_unsaid) in [
            (None, news(1), true),
            (news(1), news(2), true),
            (news(1), news(1), false),
            (news(1), None, false),
        ] {
            let (before, state) = (watched(before), watched(state));
            let unsaid = UnsaidNews::between(&before, &state);
            let without = unsaid.taken_from(&state);
            assert_eq!(without == state, !is_unsaid);
            let mut changes = Changes {
                orders: without.orders,
                ..Changes::default()
            };
            unsaid.put_back(&mut changes, now);
            assert_eq!(news_of(&changes.orders[0]), news_of(&state.orders[0]));
            assert_eq!(changes.orders[0].next_due, is_unsaid.then_some(now));
        }
    }
}
