//! What the queue gives out, and how it ended.

use super::send_form::SendForm;
use crate::model::{ChatId, DueSubject, Outgoing};
use crate::storage::OutboxKey;
use std::time::Duration;

/// Something to be said in a chat; one request to Telegram, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    pub chat: ChatId,
    pub content: JobContent,
    pub form: SendForm,
}

/// What is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobContent {
    /// An entry of the outbox.
    Entry(OutboxKey, Outgoing),
    /// An order or a person whose time has come: what to say is found out when its turn has come.
    Reminder(DueSubject),
}

/// How a job ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobOutcome {
    /// Telegram took it, or there is no need for it any more.
    Finished,
    /// Nothing had to be said any more, and Telegram was not asked.
    Passed,
    /// Telegram asks to leave the chat alone for this time.
    RateLimited(Duration),
    /// No answer of Telegram's came: the chat is tried again after a pause that grows.
    Failed,
    /// Telegram refused it, perhaps for now only: it is tried again after a pause that grows, and what is behind it goes on.
    Refused,
    /// Telegram says that the chat is not there, which may be wrong: it is tried again after a long pause that grows, and
    /// once when something new comes.
    PerhapsGone,
    /// It is to be tried again in this form.
    Reshaped(SendForm),
}

impl Job {
    /// Whether it is the same job, in whatever form.
    pub fn is(&self, other: &Job) -> bool {
        match (&self.content, &other.content) {
            (JobContent::Entry(key, _), JobContent::Entry(other, _)) => key == other,
            (JobContent::Reminder(subject), JobContent::Reminder(other_subject)) => {
                self.chat == other.chat && subject == other_subject
            }
            _ => false,
        }
    }

    pub fn is_answer(&self) -> bool {
        matches!(self.content, JobContent::Entry(_, Outgoing::Answer { .. }))
    }

    pub fn is_reminder(&self) -> bool {
        matches!(self.content, JobContent::Reminder(_))
    }
}
