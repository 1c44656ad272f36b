//! What a provider of tracking data is still to be asked, in the order in which it came to be wanted. On the disk it lies in the
//! outbox.

use crate::model::{ChatId, LookUpRequest, Outgoing};
use crate::storage::{OutboxEntries, OutboxKey};
use chrono::{DateTime, Utc};
use std::collections::{HashSet, VecDeque};

/// A request that is not settled yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    pub key: OutboxKey,
    pub request: LookUpRequest,
    /// The provider may have heard of it: it was asked, or an earlier run may have asked.
    pub may_be_told: bool,
    /// A deletion of what the provider never heard of.
    pub is_needless: bool,
    /// How often it came to nothing.
    pub attempts: u32,
    /// Not to be tried before.
    pub rests_until: Option<DateTime<Utc>>,
}

impl Pending {
    fn new(key: OutboxKey, request: LookUpRequest) -> Self {
        Self {
            key,
            request,
            may_be_told: false,
            is_needless: false,
            attempts: 0,
            rests_until: None,
        }
    }

    fn is_ready(&self, now: DateTime<Utc>) -> bool {
        self.rests_until.is_none_or(|until| until <= now)
    }
}

/// The requests that wait.
#[derive(Default)]
pub struct Requests {
    waiting: VecDeque<Pending>,
    /// Those that the worker has taken.
    taken: Vec<Pending>,
}

impl Requests {
    /// Takes in what an earlier run left.
    pub fn recover(&mut self, key: OutboxKey, request: LookUpRequest) {
        self.waiting.push_back(Pending {
            may_be_told: true,
            ..Pending::new(key, request)
        });
    }

    /// Takes in what a commit of this chat made; with `clear`, of what the chat had before only deletions are still in the outbox.
    /// A deletion of a number that is not told yet tells it to nobody; `registered` are those that were registered before.
    pub fn add(
        &mut self,
        chat: ChatId,
        made: Vec<(OutboxKey, LookUpRequest)>,
        registered: &HashSet<&str>,
        clear: bool,
    ) {
        let mut new: Vec<Pending> = Vec::new();
        for (key, request) in made {
            if self.all().any(|pending| pending.key == key) {
                continue;
            }
            let is_needless = match &request {
                LookUpRequest::Forget(lost) => {
                    !registered.contains(lost.number.as_str()) && self.is_untold(chat, &lost.number)
                }
                LookUpRequest::Register { .. } => false,
            };
            new.push(Pending {
                is_needless,
                ..Pending::new(key, request)
            });
        }
        if clear {
            self.waiting
                .retain(|pending| pending.key.chat != chat || !is_registering(pending));
        }
        self.waiting.extend(new);
    }

    /// The next requests of one kind, at most `most`: they are the worker's until it settles them or puts them back.
    pub fn take(&mut self, most: usize, now: DateTime<Utc>) -> Vec<Pending> {
        let mut ready = self.waiting.iter().filter(|pending| pending.is_ready(now));
        let Some(first) = ready.next().map(is_registering) else {
            return Vec::new();
        };
        let (mut batch, mut left) = (Vec::new(), VecDeque::new());
        for pending in std::mem::take(&mut self.waiting) {
            let fits = pending.is_ready(now) && is_registering(&pending) == first;
            if fits && batch.len() < most {
                batch.push(pending);
            } else {
                left.push_back(pending);
            }
        }
        self.waiting = left;
        self.taken.extend(batch.iter().cloned());
        batch
    }

    /// The provider is about to be asked this.
    pub fn told(&mut self, batch: &mut [Pending]) {
        for pending in batch {
            pending.may_be_told = true;
            let mut taken = self.taken.iter_mut();
            if let Some(taken) = taken.find(|taken| taken.key == pending.key) {
                taken.may_be_told = true;
            }
        }
    }

    pub fn settled(&mut self, key: OutboxKey) {
        self.taken.retain(|pending| pending.key != key);
    }

    /// A request that came to nothing waits again, behind the others.
    pub fn put_back(&mut self, pending: Pending) {
        self.settled(pending.key);
        self.waiting.push_back(pending);
    }

    /// When the next of them that rests may be tried.
    pub fn next_ready(&self) -> Option<DateTime<Utc>> {
        let rests = self.waiting.iter().map(|pending| pending.rests_until);
        rests.flatten().min()
    }

    fn all(&self) -> impl Iterator<Item = &Pending> {
        self.waiting.iter().chain(&self.taken)
    }

    /// Whether the provider cannot have heard of this number by any request that waits or is under way.
    fn is_untold(&self, chat: ChatId, number: &str) -> bool {
        let is_of = |pending: &&Pending| pending.request.number() == number;
        let mut registering = self
            .waiting
            .iter()
            .filter(is_of)
            .filter(|p| is_registering(p));
        let is_asked_for = registering.clone().any(|p| p.key.chat == chat);
        is_asked_for
            && registering.all(|pending| !pending.may_be_told)
            && !self.taken.iter().any(|pending| is_of(&pending))
    }
}

fn is_registering(pending: &Pending) -> bool {
    matches!(pending.request, LookUpRequest::Register { .. })
}

/// Entries of the outbox: what is said, and what a provider of tracking data is asked.
pub fn split(entries: OutboxEntries) -> (OutboxEntries, Vec<(OutboxKey, LookUpRequest)>) {
    let (mut said, mut asked) = (Vec::new(), Vec::new());
    for (key, outgoing) in entries {
        match outgoing {
            Outgoing::LookUp(request) => asked.push((key, request)),
            outgoing => said.push((key, outgoing)),
        }
    }
    (said, asked)
}
