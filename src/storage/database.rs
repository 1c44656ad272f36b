//! The address of a database, as it was set, and what a look at it finds.

use chrono::{DateTime, Utc};

/// The address of a PostgreSQL database. It may hold a password, so it is never shown.
#[derive(Clone)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// `None` if this is no such address.
    pub fn read(text: &str) -> Option<Self> {
        let known = ["postgres://", "postgresql://"];
        let is_one = known.iter().any(|scheme| text.starts_with(scheme));
        is_one.then(|| Self(text.to_owned()))
    }

    /// The address with all that is secret in it.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// The password in it, as it stands there.
    pub fn password(&self) -> Option<&str> {
        let (_, rest) = self.0.split_once("://")?;
        let authority = rest.split(['/', '?']).next()?;
        let (user, _) = authority.rsplit_once('@')?;
        user.split_once(':').map(|(_, password)| password)
    }
}

/// What a look at a database finds.
#[derive(Debug)]
pub struct DatabaseState {
    /// Which one it is.
    pub place: String,
    /// The version of the server.
    pub server: String,
    /// The time there.
    pub now: DateTime<Utc>,
    /// `None` where no tables have been made yet.
    pub tables: Option<Tables>,
}

/// What is in the tables.
#[derive(Debug)]
pub struct Tables {
    pub people: u64,
    /// How many updates wait to be handled.
    pub inbox: u64,
    /// Who is the worker at this moment.
    pub worker: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_of_postgresql_is_one() {
        for (text, password) in [
            (
                "postgres://me:s3cret@host:5432/db?sslmode=require",
                Some("s3cret"),
            ),
            ("postgresql://me:a@b:c@host", Some("a@b:c")),
            ("postgres://me@host/db", None),
            ("postgres:///db?host=/run/postgresql", None),
        ] {
            assert_eq!(DatabaseUrl::read(text).unwrap().password(), password);
        }
        for text in ["./data", "", "mysql://host/db", "host=/run user=me"] {
            assert!(DatabaseUrl::read(text).is_none(), "{text}");
        }
    }
}
