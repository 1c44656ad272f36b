//! The log goes to standard error. Secrets never do, whatever is logged at whatever level.

use std::io::{self, IsTerminal, Write};

use pretty_env_logger::env_logger::{Target, WriteStyle};

/// Logs from now on what `filter` lets through, without the secret in `token`, and without `keys`.
pub fn start(filter: &str, token: &str, keys: &[String]) {
    let style = if io::stderr().is_terminal() {
        WriteStyle::Always
    } else {
        WriteStyle::Never
    };
    pretty_env_logger::formatted_timed_builder()
        // At lower levels these print what they store: they do so only when they are asked by name.
        .filter_module("sled", log::LevelFilter::Warn)
        .filter_module("tokio_postgres", log::LevelFilter::Warn)
        .parse_filters(filter)
        .target(Target::Pipe(Box::new(Redacted::new(
            token,
            keys,
            io::stderr(),
        ))))
        .write_style(style)
        .init();
}

/// Passes on what is written, one record at a time, with all secrets blotted out.
struct Redacted<W> {
    /// Each with the word that takes its place.
    secrets: Vec<(Vec<u8>, &'static [u8])>,
    out: W,
}

impl<W> Redacted<W> {
    fn new(token: &str, keys: &[String], out: W) -> Self {
        let token = token.split_once(':').map_or(token, |(_, secret)| secret);
        let keys = keys
            .iter()
            .map(|key| (key.as_bytes().to_vec(), &b"(key)"[..]));
        let mut secrets = vec![(token.into(), &b"(token)"[..])];
        secrets.extend(keys);
        Self { secrets, out }
    }

    /// The secret that stands first in a text: where, how long it is, and what takes its place.
    fn first(&self, text: &[u8]) -> Option<(usize, usize, &'static [u8])> {
        let found = self.secrets.iter().filter_map(|(secret, instead)| {
            Some((position(text, secret)?, secret.len(), *instead))
        });
        found.min_by_key(|(at, length, _)| (*at, std::cmp::Reverse(*length)))
    }
}

impl<W: Write> Write for Redacted<W> {
    fn write(&mut self, record: &[u8]) -> io::Result<usize> {
        let mut rest = record;
        while let Some((at, length, instead)) = self.first(rest) {
            self.out.write_all(&rest[..at])?;
            self.out.write_all(instead)?;
            rest = &rest[at + length..];
        }
        self.out.write_all(rest)?;
        Ok(record.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn position(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_of_the_token_is_blotted_out_wherever_it_stands() {
        let mut out = Vec::new();
        let mut log = Redacted::new("123:s3cret", &[], &mut out);
        log.write_all(b"s3cret GET /bot123:s3cret/getMe /bot123%3As3crets3cret s3cre")
            .unwrap();
        let expected = "(token) GET /bot123:(token)/getMe /bot123%3A(token)(token) s3cre";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
    #[test]
    fn keys_are_blotted_out_too_the_longest_first() {
        let mut out = Vec::new();
        let keys = ["k3y".to_owned(), "k3y-of-push".to_owned()];
        let mut log = Redacted::new("123:s3cret", &keys, &mut out);
        log.write_all(b"17token: k3y, Bearer k3y-of-push, s3cret, k3")
            .unwrap();
        let expected = "17token: (key), Bearer (key), (token), k3";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
