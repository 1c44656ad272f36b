//! Look-ups: what a provider of tracking data was told of an order, and what it does for it. Nothing but the number ever goes there.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;

/// Who looks parcels up for the assistant, with the operator's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookUpProvider {
    SeventeenTrack,
    Ship24,
}

impl LookUpProvider {
    /// The name under which people know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::SeventeenTrack => "17TRACK",
            Self::Ship24 => "Ship24",
        }
    }
}

/// What a person answered when they were asked whether the numbers of their parcels may go to a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUpConsent {
    /// The one that was named: to another the numbers do not go.
    pub provider: LookUpProvider,
    pub agreed: bool,
}

/// One registration at a provider.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Registered {
    pub provider: LookUpProvider,
    pub number: String,
    /// 17TRACK's number of the carrier, or Ship24's id of the tracker; empty where it is not known.
    pub id: String,
}

/// What a provider does for one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUp {
    /// The number that the provider was told, or is to be told.
    pub number: String,
    pub provider: LookUpProvider,
    pub state: LookUpState,
    /// Since when it is as `state` says.
    pub since: DateTime<Utc>,
    /// When the provider last showed something new.
    #[serde(default, skip_serializing_if = "is_default")]
    pub changed_at: Option<DateTime<Utc>>,
    /// The provider tells its news by itself: it did so last time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_pushed: bool,
    /// When the provider is to be asked next. Storage keeps an index by time in step with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub read_at: Option<DateTime<Utc>>,
    /// What the person is to be told at the next hour at which they may be told something.
    #[serde(default, skip_serializing_if = "is_default")]
    pub news: Option<LookUpNews>,
}

/// News that is not told yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUpNews {
    pub kind: TrackingNews,
    pub since: DateTime<Utc>,
}

impl LookUp {
    /// The registration that may be there, and is to be deleted once nobody wants it.
    pub fn registered(&self) -> Option<Registered> {
        let id = match &self.state {
            // The answer may have been lost.
            LookUpState::Wanted => "",
            LookUpState::Registered { id } | LookUpState::Stopped { id } => id,
            LookUpState::Refused(_) => return None,
        };
        Some(Registered {
            provider: self.provider,
            number: self.number.clone(),
            id: id.to_owned(),
        })
    }

    /// Whether the provider watches the parcel, or may begin to.
    pub fn may_be_watched(&self) -> bool {
        self.is_watched() || self.state == LookUpState::Wanted
    }

    /// Whether the provider watches the parcel: nobody needs to be asked what tracking shows.
    pub fn is_watched(&self) -> bool {
        matches!(self.state, LookUpState::Registered { .. })
    }
}

/// How far a look-up has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookUpState {
    /// The provider is to be told of it; nothing is known of that yet.
    Wanted,
    Registered {
        id: String,
    },
    /// The provider looks no more: nothing new came for long, or the parcel has arrived.
    Stopped {
        id: String,
    },
    Refused(LookUpRefusal),
}

/// Why a provider does not look a number up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookUpRefusal {
    /// It does not take this number.
    Number,
    /// The operator's quota is used up.
    NoQuota,
    /// No more numbers are taken today.
    DailyLimit,
}

/// What a provider shows that changes what is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackingNews {
    FirstScan,
    /// After a standstill, or after customs.
    MovesAgain,
    CustomsAsk,
    AtPickup,
    DeliveryFailed,
    Delivered,
    GoingBack,
    AnothersParcel,
    LabelOnly,
    Frozen,
    /// Lost or destroyed.
    Lost,
    /// The provider looks no more.
    Stopped,
    /// The provider does not take the number.
    Refused,
}
