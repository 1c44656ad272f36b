//! A person: settings, and where the dialogue stands.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::date_order::DateOrder;
use super::defaults::is_default;
use super::dialogue::{Dialogue, Draft};
use super::look_up::{LookUpConsent, LookUpProvider};
use super::order::OrderId;
use super::outgoing::Button;

/// A Telegram chat; for a private chat also the person's id.
pub type ChatId = i64;

/// What is kept of a person: settings, and where the dialogue stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub chat: ChatId,
    /// The tag of a folder of `locales/`, such as `en`.
    pub language: String,
    /// An IANA time zone, such as `Europe/Moscow`.
    pub zone: String,
    #[serde(default)]
    pub dialogue: Dialogue,
    /// The id that the next order gets.
    pub next_order: OrderId,
    /// The person blocked the bot: nothing is sent until they come back.
    #[serde(default, rename = "parked")]
    pub blocked: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub patience: Patience,
    /// The hour of reminders, where the person chose one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hour: Option<u8>,
    /// From one hour to another nothing is said, where the person chose hours; both the same for none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quiet: Option<(u8, u8)>,
    /// How the person writes dates, where a choice between two readings showed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub date_order: Option<DateOrder>,
    /// Where the person lives: ISO 3166-1 alpha-2, in lower case.
    #[serde(default, skip_serializing_if = "is_default")]
    pub country: Option<String>,
    /// The person was asked for it, to see whether a parcel that was delivered is theirs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub country_asked: bool,
    /// The person was asked what time it is where they live, or told it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub clock_asked: bool,
    /// When the person themselves is due, blocked or not: then they are warned, or forgotten.
    #[serde(default, skip_serializing_if = "is_default")]
    pub idle_due: Option<DateTime<Utc>>,
    /// Nothing was heard of the person for long, and they were told that all of theirs will be forgotten.
    #[serde(default, skip_serializing_if = "is_default")]
    pub idle_warned: bool,
    /// How often the person was asked for the rest of an order that is half taken down.
    #[serde(default, skip_serializing_if = "is_default")]
    pub draft_asked: u8,
    /// The message that asks the question that is open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub question_message: Option<i32>,
    /// How often a text was not understood, counted around: no sentence is said twice in ten messages.
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_understood: u8,
    /// The person was told which languages are spoken, in their own, which is none of them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub told_languages: bool,
    /// The buttons of the last message, while no question is open: their words can be typed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub offered: Vec<Button>,
    /// Whether numbers may be looked up, where the person was asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub look_ups: Option<LookUpConsent>,
    /// The provider about which the person was asked, answered or not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub look_ups_asked: Option<LookUpProvider>,
    /// What was told of an order before one was begun: it fills the next one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub mentioned: Option<Box<Mentioned>>,
    /// Nothing was said or heard since that question: a typed "yes" is its answer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub look_ups_open: bool,
}

impl Person {
    /// Somebody of whom nothing else is known.
    pub fn new(chat: ChatId, language: &str, zone: &str) -> Self {
        Self {
            chat,
            language: language.to_owned(),
            zone: zone.to_owned(),
            dialogue: Dialogue::Idle,
            next_order: 1,
            blocked: false,
            patience: Patience::default(),
            hour: None,
            quiet: None,
            date_order: None,
            country: None,
            country_asked: false,
            clock_asked: false,
            idle_warned: false,
            idle_due: None,
            draft_asked: 0,
            question_message: None,
            not_understood: 0,
            told_languages: false,
            offered: Vec::new(),
            look_ups: None,
            look_ups_asked: None,
            mentioned: None,
            look_ups_open: false,
        }
    }

    /// Whether the person agreed that numbers go to this provider; `None` if they were never asked about it.
    pub fn agreed_to(&self, provider: LookUpProvider) -> Option<bool> {
        let consent = self.look_ups.filter(|told| told.provider == provider)?;
        Some(consent.agreed)
    }
}

/// What was told of an order while none was taken down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mentioned {
    pub draft: Draft,
    pub at: DateTime<Utc>,
}

/// When a person wants to open a dispute about a parcel that shows nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Patience {
    Quick,
    #[default]
    Normal,
    /// As late as it is safe.
    Patient,
}
