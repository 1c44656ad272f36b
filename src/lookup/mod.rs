//! Looks up parcels at a provider of tracking data, with the operator's key.
//!
//! A provider is told numbers, and nothing else ever. Of its answers only what `model::TrackingState` holds is kept: no addresses, no
//! names, no texts.
//!
//! | file | what it does |
//! |---|---|
//! | `provider` | what every provider does |
//! | `connection` | one request after another, each within its limits |
//! | `codes` | a provider's codes -> how far the parcel has come, from `resources/tracking-codes.toml` |
//! | `scans` | a provider's scans -> what is kept of them |
//! | `json` | looks into answers of which nothing is sure |
//!
//! **To add a provider**: a variant of `LookUpProvider`, a folder here that implements [`Provider`], its codes, and a line in
//! [`connect`]; its push route, and its setting in `cli/config.rs`.

mod codes;
mod connection;
mod json;
mod provider;
mod scans;
mod seventeen_track;
mod ship24;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::model::LookUpProvider;

pub use connection::Access;
pub use provider::{Budget, CallError, Provider, PushRefused, Registration, Shown};
pub use scans::{Place, Words};

/// The provider, ready to be asked.
///
/// # Errors
///
/// In words for the operator: requests cannot be made on this machine.
pub fn connect(
    provider: LookUpProvider,
    access: Access,
    words: Words,
) -> Result<Arc<dyn Provider>, String> {
    Ok(match provider {
        LookUpProvider::SeventeenTrack => {
            Arc::new(seventeen_track::SeventeenTrack::new(access, words)?)
        }
        LookUpProvider::Ship24 => Arc::new(ship24::Ship24::new(access, words)?),
    })
}
