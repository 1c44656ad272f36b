//! The log goes to standard error. The token never does, whatever is logged at whatever level.

use std::io::{self, IsTerminal, Write};

use pretty_env_logger::env_logger::{Target, WriteStyle};

/// Logs from now on what `filter` lets through, without the secret in `token`.
pub fn start(filter: &str, token: &str) {
    let style = if io::stderr().is_terminal() {
        WriteStyle::Always
    } else {
        WriteStyle::Never
    };
    pretty_env_logger::formatted_timed_builder()
        // At lower levels sled prints what it stores: it does so only when it is asked by name.
        .filter_module("sled", log::LevelFilter::Warn)
        .parse_filters(filter)
        .target(Target::Pipe(Box::new(Redacted::new(token, io::stderr()))))
        .write_style(style)
        .init();
}

/// Passes on what is written, one record at a time, with the token's secret blotted out.
struct Redacted<W> {
    secret: Vec<u8>,
    out: W,
}

impl<W> Redacted<W> {
    fn new(token: &str, out: W) -> Self {
        let secret = token.split_once(':').map_or(token, |(_, secret)| secret);
        Self {
            secret: secret.into(),
            out,
        }
    }
}

impl<W: Write> Write for Redacted<W> {
    fn write(&mut self, record: &[u8]) -> io::Result<usize> {
        let mut rest = record;
        while let Some(at) = position(rest, &self.secret) {
            self.out.write_all(&rest[..at])?;
            self.out.write_all(b"(token)")?;
            rest = &rest[at + self.secret.len()..];
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
        let mut log = Redacted::new("123:s3cret", &mut out);
        log.write_all(b"s3cret GET /bot123:s3cret/getMe /bot123%3As3crets3cret s3cre")
            .unwrap();
        let expected = "(token) GET /bot123:(token)/getMe /bot123%3A(token)(token) s3cre";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
