//! A clock that is set through the standard input, for tests and the sandbox's time machine: a line is an RFC 3339 instant.
//!
//! Each line is answered on the standard output: `clock <instant> next <instant or none>`, where `next` is when an order
//! is due next after that, for a reminder or a look-up. The end of the input asks the assistant to stop.

use std::io::{self, BufRead, BufReader};

use anyhow::{Context, Result, bail};
use chrono::{DateTime, SecondsFormat, Utc};
use tokio::sync::{oneshot, watch};

use crate::clock::Clock;
use crate::storage::Blocking;

/// Waits for the first line. Returns the clock, and what is ready when the input has ended.
pub fn start(storage: Blocking) -> Result<(Clock, oneshot::Receiver<()>)> {
    let mut lines = BufReader::new(io::stdin()).lines();
    let Some(first) = lines.next() else {
        bail!("--stdin-clock: the standard input is empty; write the first instant to it");
    };
    let first = instant(&first.context("--stdin-clock")?)?;
    answer(&storage, first)?;
    let (set, clock) = watch::channel(first);
    let (end, ended) = oneshot::channel();
    std::thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            let moved = instant(&line).and_then(|now| {
                set.send_replace(now);
                answer(&storage, now)
            });
            if let Err(error) = moved {
                log::error!("{error:#}");
            }
        }
        // Without its sender the clock would stand still for good; the receiver may have gone already.
        let _ = end.send(());
    });
    Ok((Clock::Set(clock), ended))
}

fn instant(line: &str) -> Result<DateTime<Utc>> {
    let instant = DateTime::parse_from_rfc3339(line.trim());
    Ok(instant
        .context("--stdin-clock: a line is not an RFC 3339 instant")?
        .to_utc())
}

fn answer(storage: &Blocking, now: DateTime<Utc>) -> Result<()> {
    let words = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
    let next = storage.next_due(now).context("TRACKLESS_DATA")?;
    let next = next.map_or_else(|| "none".to_owned(), words);
    println!("clock {} next {next}", words(now));
    Ok(())
}
