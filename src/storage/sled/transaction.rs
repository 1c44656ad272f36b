//! The one transaction of all plans that wait.

use std::convert::Infallible;

use sled::Transactional;
use sled::transaction::{ConflictableTransactionError, TransactionError};

use super::sled_files::TRANSACTION;
use super::trees::Trees;
use super::write_plan::WritePlan;
use super::{due, processed};
use crate::storage::error::Result;
use crate::storage::interface::InboxEntry;
use crate::storage::tree_keys;

/// What became of a plan.
#[derive(Default)]
pub struct Applied {
    /// False where its update had been processed before, or was not in the inbox any more: then nothing is changed.
    pub applied: bool,
    /// The updates that were new to the inbox.
    pub new: Vec<InboxEntry>,
}

impl Trees {
    /// Applies the plans in one transaction, one after the other, so that each finds what those before it did.
    /// `number` is that of the transaction.
    pub fn apply(&self, plans: &[WritePlan], number: u64) -> Result<Vec<Applied>> {
        let trees = (
            &self.people,
            &self.due,
            &self.outbox,
            &self.dead_letters,
            &self.pending_destruction,
            &self.inbox,
            &self.processed,
            &self.processed_order,
            &self.about,
        );
        let applied = trees.transaction(
            |(people, due, outbox, dead_letters, pending, inbox, processed, order, about)| {
                about.insert(TRANSACTION, &number.to_be_bytes())?;
                let mut all = Vec::with_capacity(plans.len());
                for plan in plans {
                    let mut outcome = Applied::default();
                    if let Some((update, number)) = plan.processed {
                        let update = tree_keys::update(update);
                        let known = processed.get(update)?;
                        if known.is_some_and(|known| processed::counts(&known, plan.now)) {
                            all.push(outcome);
                            continue;
                        }
                        processed.insert(&update, &processed::record(number, plan.now))?;
                        order.insert(&number.to_be_bytes(), &update)?;
                        inbox.remove(&update)?;
                        let oldest = number.checked_sub(processed::KEPT);
                        if let Some(old) = oldest
                            && let Some(update) = order.remove(&old.to_be_bytes())?
                            && let Some(record) = processed.get(&update)?
                            // It may have come again long after.
                            && processed::number(&record) == oldest
                        {
                            processed.remove(update)?;
                        }
                    }
                    if let Some((update, old, new)) = &plan.attempt {
                        let update = tree_keys::update(*update);
                        if inbox.get(update)?.as_ref() != Some(old) {
                            all.push(outcome);
                            continue;
                        }
                        inbox.insert(&update, new.as_slice())?;
                    }
                    for (entry, sealed) in &plan.received {
                        let update = tree_keys::update(entry.update);
                        let known = processed.get(update)?;
                        let known = known.is_some_and(|known| processed::counts(&known, plan.now));
                        if !known && inbox.get(update)?.is_none() {
                            inbox.insert(&update, sealed.as_slice())?;
                            outcome.new.push(entry.clone());
                        }
                    }
                    for (slot, entries) in &plan.due {
                        let group = tree_keys::slot(due::group(*slot));
                        let old = due.get(group)?;
                        let new = due::replaced(old.as_deref(), *slot, entries);
                        if old.as_deref() != Some(&new) {
                            due.insert(&group, new)?;
                        }
                    }
                    people.apply_batch(&plan.people)?;
                    outbox.apply_batch(&plan.outbox)?;
                    dead_letters.apply_batch(&plan.dead_letters)?;
                    pending.apply_batch(&plan.pending_destruction)?;
                    outcome.applied = true;
                    all.push(outcome);
                }
                Ok::<_, ConflictableTransactionError<Infallible>>(all)
            },
        );
        self.written(applied.map_err(|error| match error {
            TransactionError::Storage(error) => error,
            TransactionError::Abort(never) => match never {},
        }))
    }
}
