//! The provider of tracking data that the settings name, and how it reads the words of scans.

use std::sync::Arc;

use anyhow::{Result, anyhow};

use super::config::Environment;
use crate::chat::input;
use crate::lookup::{self, Place, Provider, Words};

/// The provider; `None` if look-ups are off.
pub(super) fn provider(environment: &Environment) -> Result<Option<Arc<dyn Provider>>> {
    let Some((provider, access)) = environment.look_ups.access()? else {
        return Ok(None);
    };
    let connected = lookup::connect(provider, access, words());
    connected
        .map(Some)
        .map_err(|why| anyhow!("TRACKLESS_LOOKUP: {why}"))
}

/// How the conversation reads the words of scans.
pub fn words() -> Words {
    Words {
        stage: input::stage_of,
        place: |words| {
            let (city, country) = input::place_of(words);
            Place { city, country }
        },
        collect_by: input::collect_by_of,
        is_country: input::is_country,
    }
}
