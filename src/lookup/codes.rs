//! What a provider's codes say of how far a parcel has come.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::model::{LookUpProvider, TrackingStage};

/// What a code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Meaning {
    Stage(TrackingStage),
    Other(OtherMeaning),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OtherMeaning {
    /// The words of the scan tell.
    Words,
    Nothing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    seventeen_track: Table,
    ship24: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(rename = "source")]
    _source: String,
    stages: BTreeMap<String, Meaning>,
}

/// What a code says: by its longest beginning that is known.
pub fn meaning(provider: LookUpProvider, code: &str) -> Option<Meaning> {
    let fitting = table(provider)
        .iter()
        .filter(|(known, _)| code.starts_with(known.as_str()));
    let (_, meaning) = fitting.max_by_key(|(known, _)| known.len())?;
    Some(*meaning)
}

/// Every code that is known.
fn table(provider: LookUpProvider) -> &'static BTreeMap<String, Meaning> {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    let tables = TABLES.get_or_init(|| {
        let text = include_str!("../../resources/tracking-codes.toml");
        toml::from_str(text)
            .unwrap_or_else(|error| panic!("resources/tracking-codes.toml: {error}"))
    });
    match provider {
        LookUpProvider::SeventeenTrack => &tables.seventeen_track.stages,
        LookUpProvider::Ship24 => &tables.ship24.stages,
    }
}
