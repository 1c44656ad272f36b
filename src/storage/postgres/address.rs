//! The address of a database, read: where it is, how to connect, and what may be told of it.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use super::failure::{Place, SETTING};
use super::tls::{Tls, Trust};
use crate::storage::database::{DatabaseUrl, decoded};
use crate::storage::error::{ErrorKind, Result};

/// The setting that names a database for the keys.
const OF_KEYS: &str = "TRACKLESS_KEYS";

/// How long making a connection may take.
pub const CONNECT: Duration = Duration::from_secs(5);

/// How long what was sent may wait for the other machine's word that it came, and how long a silent one is believed.
const SILENCE: Duration = Duration::from_secs(5);

/// How to connect to a database, and its name in errors.
#[derive(Clone)]
pub struct Address {
    pub config: Config,
    pub tls: Tls,
    pub place: Place,
}

impl Address {
    /// That of the data.
    pub fn read(url: &DatabaseUrl) -> Result<Self> {
        Self::of(SETTING, url)
    }

    /// That of the keys of the people.
    pub fn of_keys(url: &DatabaseUrl) -> Result<Self> {
        Self::of(OF_KEYS, url)
    }

    fn of(setting: &'static str, url: &DatabaseUrl) -> Result<Self> {
        let wrong = |why: &dyn std::fmt::Display| {
            let name = "in the address".to_owned();
            Place { setting, name }.error(ErrorKind::Fatal, why)
        };
        let (url, trust) = taken_apart(url.secret()).map_err(|why| wrong(&why))?;
        let config = Config::from_str(&url);
        // What is wrong is not shown: it may be a part of a password.
        let mut config = config.map_err(|_| {
            wrong(&"it cannot be read: its port is no number, or an option after the ? is unknown or has a wrong value; write it as postgres://user:password@host:port/database?sslmode=require")
        })?;
        config
            .application_name("trackless")
            .connect_timeout(CONNECT)
            .tcp_user_timeout(SILENCE)
            .keepalives_idle(SILENCE);
        // A socket of this machine needs no TLS, and has none.
        let is_socket = |host: &Host| matches!(host, Host::Unix(_));
        if config.get_hosts().iter().all(is_socket) {
            config.ssl_mode(SslMode::Disable);
        }
        let name = shown(&config);
        let place = Place { setting, name };
        let tls = Tls::new(&trust).map_err(|why| place.error(ErrorKind::Fatal, why))?;
        Ok(Self { config, tls, place })
    }
}

/// What tokio-postgres does not know of an address is taken out of it: how far the server's certificate is trusted.
fn taken_apart(url: &str) -> std::result::Result<(String, Trust), String> {
    let Some((start, query)) = url.split_once('?') else {
        return Ok((url.to_owned(), Trust::Anybody));
    };
    let is_mode = |pair: &&str| pair.starts_with("sslmode=");
    if query.split('&').filter(is_mode).count() > 1 {
        return Err("it has sslmode more than once; leave one of them".to_owned());
    }
    let (mut kept, mut checked, mut file) = (Vec::new(), false, None);
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslmode", "verify-full")) => {
                checked = true;
                kept.push("sslmode=require".to_owned());
            }
            Some(("sslmode", mode)) if !["disable", "prefer", "require"].contains(&mode) => {
                return Err(
                    "its sslmode is unknown; use disable, prefer, require or verify-full"
                        .to_owned(),
                );
            }
            Some(("sslrootcert", path)) => file = Some(decoded(path)),
            _ => kept.push(pair.to_owned()),
        }
    }
    let trust = match (checked, file) {
        (true, Some(file)) => Trust::File(file),
        (true, None) => Trust::Roots,
        (false, None) => Trust::Anybody,
        (false, Some(_)) => return Err("sslrootcert needs sslmode=verify-full; add it".to_owned()),
    };
    Ok((format!("{start}?{}", kept.join("&")), trust))
}

/// Host and name, and nothing of the user's.
fn shown(config: &Config) -> String {
    let host = |host: &Host| match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(folder) => Path::display(folder).to_string(),
    };
    let hosts: Vec<String> = config.get_hosts().iter().map(host).collect();
    let name = config.get_dbname().or(config.get_user());
    let host = match hosts.is_empty() {
        true => "no host".to_owned(),
        false => hosts.join(", "),
    };
    format!("{} at {host}", name.unwrap_or("without a name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(url: &str) -> std::result::Result<String, String> {
        let url = DatabaseUrl::read(url).unwrap();
        let read = Address::read(&url);
        read.map(|address| address.place.to_string())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_told_of_an_address_has_no_password() {
        for url in [
            "postgres://me:s3cret@db.example:5433/parcels?sslmode=require",
            "postgres://me:s3cret@db.example/parcels?sslmode=prefer&connect_timeout=3",
        ] {
            assert_eq!(address(url).unwrap(), "the database parcels at db.example");
        }
        let file = "postgres://db.example/parcels?sslmode=verify-full&sslrootcert=%2Fno%20where";
        assert!(address(file).unwrap_err().contains("/no where"));
        let socket = address("postgres:///parcels?host=/run/postgresql&user=me");
        assert_eq!(socket.unwrap(), "the database parcels at /run/postgresql");
        for wrong in [
            "postgres://me:s3cret@db.example:port/parcels",
            "postgres://me:s3cret@db.example/parcels?sslmode=verify-ca",
            "postgres://me:s3cret@db.example/parcels?sslrootcert=/s3",
            "postgres://me:s3cret@db.example/parcels?sslmode=verify-full&sslrootcert=/nowhere",
            "postgres://me:s3cret@db.example/parcels?s3cret=1",
            "postgres://me:s3cret@db.example/parcels?sslmode=verify-full&sslmode=disable",
        ] {
            let error = address(wrong).unwrap_err();
            assert!(error.starts_with("TRACKLESS_DATABASE: "), "{error}");
            assert!(!error.contains("s3cret"), "{error}");
            assert_eq!(error.lines().count(), 1);
        }
    }
}
