//! `trackless doctor`: is all there that the assistant needs? A line for each check says so, or what to do.
//!
//! It may be asked before a start, and beside a running assistant, and it leaves nothing behind. A new check is a function here
//! and a line in [`run`].

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use tokio::runtime::Runtime;

use super::clock_difference;
use super::config::{Environment, Flags, Folders};
use crate::delivery::{self, liveness};
use crate::locale;
use crate::lookup::{Budget, CallError};
use crate::storage::{self, ErrorKind, KeySource, Tables};
use crate::zones;

/// With less room on its disk the data folder is in danger.
const LEAST_ROOM: u64 = 100 * MEGABYTE;
const MEGABYTE: u64 = 1024 * 1024;

/// Checks everything, and prints a line for each check.
///
/// # Errors
///
/// A check failed.
pub fn run(flags: &Flags) -> Result<()> {
    let environment = Environment::read();
    let checks: [&dyn Fn() -> Result<String>; 11] = [
        &|| settings(&environment),
        &|| token(&environment),
        &|| telegram(flags, &environment),
        &|| keys(&flags.folders, &environment),
        &|| database(&flags.folders, &environment),
        &|| data(&flags.folders, &environment),
        &|| room(&flags.folders),
        &|| pictures(&environment),
        &|| look_ups(&environment),
        &|| super::webhook::check(flags, &environment),
        &time_zones,
    ];
    let mut failed = 0;
    for check in checks {
        let line = match check() {
            Ok(good) => format!("ok      {good}"),
            Err(bad) => {
                failed += 1;
                format!("FAILED  {bad:#}")
            }
        };
        writeln!(io::stdout(), "{}", harmless(&line))?;
    }
    ensure!(failed == 0, "{failed} of {} checks failed", checks.len());
    Ok(())
}

/// What other programs say, and names of files, could move the cursor and colour the terminal.
fn harmless(line: &str) -> String {
    let shown = |sign: char| if sign.is_control() { '\u{fffd}' } else { sign };
    line.chars().map(shown).collect()
}

/// Those that have no check of their own.
fn settings(environment: &Environment) -> Result<String> {
    environment.stores()?;
    environment.limits()?;
    environment.http.clone().transpose()?;
    environment.log.clone()?;
    Ok("settings: they can be read".to_owned())
}

fn token(environment: &Environment) -> Result<String> {
    environment.token()?;
    Ok("TELOXIDE_TOKEN: it has the form of a token".to_owned())
}

fn telegram(flags: &Flags, environment: &Environment) -> Result<String> {
    let api_url = flags.api_url.clone()?;
    let Ok(token) = environment.token() else {
        bail!("TELOXIDE_API_URL: it cannot be tried without a token; correct that first");
    };
    let host = api_url.host_str().unwrap_or_default().to_owned();
    let asked = delivery::user_name(token, api_url);
    let name = Runtime::new()?.block_on(asked)?;
    Ok(format!(
        "TELOXIDE_API_URL: {host} answers, and knows the token as @{name}'s"
    ))
}

/// Whether they are the right ones for the data is seen when the data are read.
fn keys(folders: &Folders, environment: &Environment) -> Result<String> {
    let keys = folders.keys()?;
    let name = keys.folder.display();
    if keys.master.is_none() && keys.has_master() {
        keys.master(false)?;
    }
    // Those of people are in the folder, too, unless there is a database for them.
    if environment.database.is_none() && storage::has_data(&folders.data.clone()?) {
        super::keys::look(&keys)?;
    } else {
        writable("TRACKLESS_KEYS", &keys.folder)?;
    }
    Ok(if keys.master.is_some() {
        "TRACKLESS_KEY: it has the form of a key".to_owned()
    } else if keys.has_master() {
        format!("TRACKLESS_KEYS: {name} has the master key; keep a copy of it elsewhere")
    } else {
        format!("TRACKLESS_KEYS: {name} has no master key yet; the first start makes one")
    })
}

/// It makes no tables, and where there are some, it looks whether they can be used.
fn database(folders: &Folders, environment: &Environment) -> Result<String> {
    let Some(url) = environment.database.clone().transpose()? else {
        return Ok("TRACKLESS_DATABASE: there is none; the data are in their folder".to_owned());
    };
    let state = storage::inspect_database(&url, &folders.keys()?)?;
    let (place, server) = (state.place, state.server);
    if let Some(warning) = clock_difference::told(&place, state.now) {
        bail!(warning);
    }
    ensure!(
        !state.only_reads,
        "TRACKLESS_DATABASE: {place} can only be read: it is a standby, or default_transaction_read_only is on; name the server that writes"
    );
    if let Some(Tables {
        without_key: missing @ 1..,
        ..
    }) = state.tables
    {
        bail!(
            "TRACKLESS_KEYS: {missing} people in {place} have no key, so what was kept of them cannot be read; put back the keys \
             from a copy of their database, or restore the newest backup that has these people"
        );
    }
    if let Some(warning) = state.may_lose {
        bail!("TRACKLESS_DATABASE: {warning}");
    }
    Ok(match state.tables {
        None => format!(
            "TRACKLESS_DATABASE: {place}, PostgreSQL {server}, has no tables yet; the first start makes them"
        ),
        Some(Tables {
            people,
            inbox,
            worker,
            without_key: _,
        }) => format!(
            "TRACKLESS_DATABASE: {place}, PostgreSQL {server}, can be used: {people} people, {inbox} updates waiting, {}",
            match worker {
                Some(worker) => format!("{worker} is the worker"),
                None => "nobody is the worker at this moment".to_owned(),
            }
        ),
    })
}

/// It never makes a store, and where there is one, storage is asked.
fn data(folders: &Folders, environment: &Environment) -> Result<String> {
    let folder = folders.data.clone()?;
    let name = folder.display();
    writable("TRACKLESS_DATA", &folder)?;
    Ok(if environment.database.is_some() {
        let unused = super::run::unused_data(&folder).map(|warning| format!("; {warning}"));
        let unused = unused.unwrap_or_default();
        format!("TRACKLESS_DATA: {name} can have the files of this process{unused}")
    } else if !folder.exists() {
        format!("TRACKLESS_DATA: {name} is not there yet and can be made")
    } else if !storage::has_data(&folder) {
        format!(
            "TRACKLESS_DATA: {name} is writable, and has no data yet; the first start makes them"
        )
    } else if is_in_use(&folder, &folders.keys()?)? {
        format!("TRACKLESS_DATA: {name} is writable, and in use by a running assistant")
    } else {
        format!("TRACKLESS_DATA: {name} is writable, and its data can be read")
    })
}

/// Whether a running assistant has the store open. If nobody has, it can be read.
///
/// # Errors
///
/// The store cannot be read, or something else has it open.
fn is_in_use(folder: &Path, keys: &KeySource) -> Result<bool> {
    match storage::inspect(folder, keys) {
        Ok(_) => Ok(false),
        Err(error) if error.kind == ErrorKind::InUse && liveness::check(folder).is_ok() => Ok(true),
        Err(error) => Err(error.into()),
    }
}

fn room(folders: &Folders) -> Result<String> {
    let folder = existing(&folders.data.clone()?);
    let name = folder.display();
    let room = fs4::available_space(&folder)
        .with_context(|| format!("TRACKLESS_DATA: the disk of {name} does not tell its room"))?;
    let megabytes = room / MEGABYTE;
    ensure!(
        room >= LEAST_ROOM,
        "TRACKLESS_DATA: the disk of {name} has only {megabytes} MB left; make room, or name another folder"
    );
    Ok(format!(
        "TRACKLESS_DATA: the disk of {name} has {megabytes} MB left"
    ))
}

/// Bar codes are always read.
fn pictures(environment: &Environment) -> Result<String> {
    let Some(program) = environment.text_program()? else {
        return Ok(
            "TRACKLESS_OCR: bar codes in pictures are read, words are not; install tesseract-ocr for them, and its languages (tesseract-ocr-rus …)"
                .to_owned(),
        );
    };
    let (wanted, known) = (locale::tesseract_languages(), &program.languages);
    let missing = wanted
        .iter()
        .filter(|name| known.iter().all(|known| known != *name));
    let missing: Vec<String> = missing
        .map(|name| format!("; install tesseract-ocr-{name} for that language"))
        .collect();
    Ok(format!(
        "TRACKLESS_OCR: words in pictures are read by Tesseract {} in {}{}",
        program.version,
        known.join(", "),
        missing.concat()
    ))
}

/// Asks the provider, which costs nothing of what was paid for.
fn look_ups(environment: &Environment) -> Result<String> {
    let Some(provider) = super::look_ups::provider(environment)? else {
        return Ok(
            "TRACKLESS_LOOKUP: nobody looks parcels up; people tell what tracking shows".to_owned(),
        );
    };
    let name = provider.kind().name();
    let budget = match Runtime::new()?.block_on(provider.budget()) {
        Ok(budget) => budget,
        Err(CallError::Key) => bail!(
            "TRACKLESS_LOOKUP_KEY was refused by {name}: copy the key from its dashboard, and see there whether this machine's address is allowed"
        ),
        Err(CallError::TooFast) => bail!(
            "TRACKLESS_LOOKUP: {name} has too many requests with this key just now; ask again in a minute"
        ),
        Err(CallError::Unavailable(why)) => {
            bail!("TRACKLESS_LOOKUP: {why}; until it answers, people are asked")
        }
    };
    Ok(format!(
        "TRACKLESS_LOOKUP: {name} answers, and knows the key{}",
        left(&budget)
    ))
}

/// How many numbers may still be looked up, as far as the provider says it.
fn left(budget: &Budget) -> String {
    let Some(left) = budget.left else {
        return String::new();
    };
    let of_all = budget
        .total
        .map(|total| format!(" of {total}"))
        .unwrap_or_default();
    let a_day = budget
        .per_day
        .map(|most| format!(", at most {most} a day"))
        .unwrap_or_default();
    let remedy = if left == 0 {
        "; buy more there, until then people are asked"
    } else {
        ""
    };
    format!("; numbers left: {left}{of_all}{a_day}{remedy}")
}

fn time_zones() -> Result<String> {
    let own = zones::OWN_VERSION;
    let zones::InUse {
        version,
        folder,
        unreadable,
    } = zones::in_use();
    let Some(folder) = folder else {
        return Ok(format!("time zones: {version}, part of the program"));
    };
    let folder = folder.display();
    ensure!(
        unreadable == 0,
        "time zones: {version} of {folder}, but {unreadable} of its files cannot be read, and for them {own} counts, which is part \
         of the program; install the machine's tzdata anew"
    );
    Ok(format!(
        "time zones: {version}, from {folder}: newer than {own}, which is part of the program"
    ))
}

/// The folder itself, or the nearest one above it that is there.
fn existing(folder: &Path) -> PathBuf {
    let there = folder.ancestors().find(|folder| folder.exists());
    match there {
        Some(there) if !there.as_os_str().is_empty() => there.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Whether the folder can be written to, or made. The file for the test has no name, so nothing is left of it.
fn writable(setting: &str, folder: &Path) -> Result<()> {
    let there = existing(folder);
    let written = tempfile::tempfile_in(&there).and_then(|mut file| file.write_all(b"doctor"));
    written.with_context(|| {
        let there = there.display();
        format!(
            "{setting}: {there} cannot be written to; make it a folder that is writable for this user, or name another one"
        )
    })
}
