//! What a provider of tracking data is asked to do.

use serde::{Deserialize, Serialize};

use super::look_up::{LookUpProvider, Registered};
use super::order::OrderId;

/// What a provider is asked to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookUpRequest {
    Register {
        provider: LookUpProvider,
        order: OrderId,
        number: String,
    },
    Forget(Registered),
}

impl LookUpRequest {
    pub fn provider(&self) -> LookUpProvider {
        match self {
            Self::Register { provider, .. } => *provider,
            Self::Forget(registered) => registered.provider,
        }
    }

    pub fn number(&self) -> &str {
        match self {
            Self::Register { number, .. } => number,
            Self::Forget(registered) => &registered.number,
        }
    }
}
