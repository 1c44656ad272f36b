//! Look-ups: what a provider of tracking data was told of an order, and what it does for it. Nothing but the number ever goes there.

use serde::{Deserialize, Serialize};

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

/// One registration at a provider.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Registered {
    pub provider: LookUpProvider,
    pub number: String,
    /// 17TRACK's number of the carrier, or Ship24's id of the tracker; empty where it is not known.
    pub id: String,
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
