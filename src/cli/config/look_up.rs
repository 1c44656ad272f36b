//! The settings of look-ups: which provider is asked, and what it knows the operator by.

use std::ffi::OsStr;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use reqwest::Url;

use super::setting::{Read, Setting, server, text};
use crate::lookup::Access;
use crate::model::LookUpProvider;

/// What is shorter would be blotted out of words in the log.
const SHORTEST_KEY: usize = 8;

#[derive(Args)]
pub struct LookUps {
    /// Who looks parcels up for people who agree: 17track or ship24. If not given, nobody does
    #[arg(env = "TRACKLESS_LOOKUP", value_parser = Read(provider))]
    lookup: Option<Setting<LookUpProvider>>,
    /// The operator's key at that provider. It is never written to the log
    #[arg(env = "TRACKLESS_LOOKUP_KEY", value_parser = Read(key))]
    lookup_key: Option<Setting<String>>,
    /// The webhook secret of Ship24, which its pushes bring along; 17TRACK signs with the key. If not given, pushes of Ship24 are refused
    #[arg(env = "TRACKLESS_LOOKUP_SECRET", value_parser = Read(key))]
    lookup_secret: Option<Setting<String>>,
    /// The provider's server, without the path of its API. If not given, the provider's own
    #[arg(env = "TRACKLESS_LOOKUP_URL", value_parser = Read(url))]
    lookup_url: Option<Setting<Url>>,
}

impl LookUps {
    /// The provider and the way to it; `None` if look-ups are off.
    pub fn access(&self) -> Result<Option<(LookUpProvider, Access)>> {
        let [key, push_secret] =
            [&self.lookup_key, &self.lookup_secret].map(|secret| secret.clone().transpose());
        let url = self.lookup_url.clone().transpose()?;
        let (key, push_secret) = (key?, push_secret?);
        let Some(provider) = self.lookup.clone().transpose()? else {
            return Ok(None);
        };
        let key = key.with_context(|| {
            let name = provider.name();
            format!("TRACKLESS_LOOKUP_KEY is missing: set it to your key at {name}, or leave TRACKLESS_LOOKUP out")
        })?;
        let access = Access {
            server: url.unwrap_or_else(|| own_server(provider)),
            key,
            push_secret,
        };
        Ok(Some((provider, access)))
    }

    /// What must not stand in the log.
    pub fn secrets(&self) -> Vec<String> {
        let secrets = [&self.lookup_key, &self.lookup_secret]
            .into_iter()
            .flatten();
        secrets.filter_map(|secret| secret.clone().ok()).collect()
    }
}

fn own_server(provider: LookUpProvider) -> Url {
    let address = match provider {
        LookUpProvider::SeventeenTrack => "https://api.17track.net",
        LookUpProvider::Ship24 => "https://api.ship24.com",
    };
    Url::parse(address).expect("an address")
}

fn provider(value: &OsStr) -> Result<LookUpProvider> {
    match text(value)?.to_ascii_lowercase().as_str() {
        "17track" => Ok(LookUpProvider::SeventeenTrack),
        "ship24" => Ok(LookUpProvider::Ship24),
        _ => bail!("is not 17track or ship24: set it to one of them, or leave it out"),
    }
}

fn key(value: &OsStr) -> Result<String> {
    let key = text(value)?;
    let is_key = key.len() >= SHORTEST_KEY && key.bytes().all(|byte| byte.is_ascii_graphic());
    ensure!(
        is_key,
        "does not look like a key: copy it from the provider's dashboard, or leave it out"
    );
    Ok(key.to_owned())
}

fn url(value: &OsStr) -> Result<Url> {
    server(value, "https://api.17track.net", "key")
}
