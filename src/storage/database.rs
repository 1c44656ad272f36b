//! The address of a database, as it was set, and what a look at it finds.

use chrono::{DateTime, Utc};

use super::hex::from_hex;

/// The address of a PostgreSQL database. It may hold a password, so it is never shown.
#[derive(Clone)]
pub struct DatabaseUrl(String);

/// Why a text is no address of a database, as the end of a line. It shows nothing of the text.
pub type NoDatabase = &'static str;

const NO_ADDRESS: NoDatabase = "is not the address of a PostgreSQL database: set it to one such as postgres://user:password@host/name, or leave it out";

impl DatabaseUrl {
    pub fn read(text: &str) -> Result<Self, NoDatabase> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://").ok_or(NO_ADDRESS)?;
        let known = ["postgres", "postgresql"];
        if known
            .iter()
            .all(|known| !scheme.eq_ignore_ascii_case(known))
        {
            return Err(NO_ADDRESS);
        }
        if rest.is_empty() {
            return Err(
                "names no host and no database: set it to postgres://user:password@host/name",
            );
        }
        // What comes behind the first @ is shown as the host: a part of the password must not be.
        let behind = rest.split_once('@').map_or(rest, |(_, behind)| behind);
        if behind.contains('@') {
            return Err(
                "has more than one @, so it is not clear where the password ends: write %40 for an @ in the user, the password or elsewhere (and %25 for a %)",
            );
        }
        Ok(Self(format!("postgres://{rest}")))
    }

    /// The address with all that is secret in it.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// The passwords in it, as they stand there and as they are meant.
    pub fn passwords(&self) -> Vec<String> {
        let (_, rest) = self.0.split_once("://").unwrap_or_default();
        let user = rest.split_once('@').map(|(user, _)| user);
        let of_user = user.and_then(|user| Some(user.split_once(':')?.1));
        let query = rest.split_once('?').map_or("", |(_, query)| query);
        let of_query = query
            .split('&')
            .filter_map(|pair| pair.strip_prefix("password="));
        let raw = of_user.into_iter().chain(of_query);
        let mut passwords: Vec<String> = raw
            .flat_map(|password| [password.to_owned(), decoded(password)])
            .collect();
        passwords.dedup();
        passwords
    }
}

/// What a part of an address means in which signs are written as `%` and two digits.
pub fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, behind @ ..] = rest {
        let coded = behind.get(..2).filter(|_| *first == b'%');
        let coded = coded.and_then(|digits| std::str::from_utf8(digits).ok());
        match coded.and_then(from_hex::<1>) {
            Some([byte]) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
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
    /// Whether nothing can be written there.
    pub only_reads: bool,
    /// What is said of a server that may lose what it confirmed; nothing where it does not.
    pub may_lose: Option<String>,
    /// `None` where no tables have been made yet.
    pub tables: Option<Tables>,
}

/// What is in the tables.
#[derive(Debug)]
pub struct Tables {
    pub people: u64,
    /// How many of them have no key, so that nobody can read what is remembered of them.
    pub without_key: u64,
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
        for (text, passwords) in [
            (
                "postgres://me:s3cret@host:5432/db?sslmode=require",
                &["s3cret"][..],
            ),
            ("Postgres://me:s3cret@host", &["s3cret"]),
            (" POSTGRESQL://me:a%40b@host\n", &["a%40b", "a@b"]),
            ("postgresql://me:a/b?c@host", &["a/b?c"]),
            ("postgres://me:100%@host", &["100%"]),
            (
                "postgres://host/db?user=me&password=a%20b",
                &["a%20b", "a b"],
            ),
            ("postgres://me@host/db", &[]),
            ("postgres:///db?host=/run/postgresql", &[]),
        ] {
            let read = DatabaseUrl::read(text).unwrap();
            assert_eq!(read.passwords(), passwords, "{text}");
            assert!(read.secret().starts_with("postgres://"), "{text}");
        }
        for text in [
            "./data",
            "",
            "mysql://host/db",
            "host=/run user=me",
            "postgres:/host/db",
        ] {
            assert_eq!(DatabaseUrl::read(text).err(), Some(NO_ADDRESS), "{text}");
        }
        let empty = DatabaseUrl::read("postgres://").err();
        assert!(empty.unwrap().contains("no host"));
    }

    #[test]
    fn a_password_whose_end_is_not_clear_is_refused_and_not_shown() {
        for text in [
            "postgres://me:s3@cret@host/db",
            "postgres://me:p@s3cret/db@host/db",
            "postgres://me:pass@host/db@s3cret",
            "postgres://me:pass@host/db?password=s3@cret",
        ] {
            let why = DatabaseUrl::read(text).err().unwrap();
            assert!(why.contains("%40") && !why.contains("s3"), "{why}");
        }
    }
}
