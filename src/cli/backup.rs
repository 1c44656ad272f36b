//! `trackless backup` and `trackless restore`. A running assistant has its data to itself, so it is asked for the backup, through
//! a socket in the data folder; the command writes the file.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use super::config::{Environment, Folders};
use crate::storage::{self, Storage, WrittenBackup, from_hex};

const SOCKET: &str = "backup.sock";

/// The number of the user who may do everything.
const ROOT: u32 = 0;

/// How long the assistant waits for a client that asked for a backup and does not read it.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long no other backup is begun after one that failed.
const PAUSE: Duration = Duration::from_millis(200);

/// What the assistant says after the last line of a backup, or in place of one.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum BackupAnswer {
    /// The backup is whole. This number of bytes of keys follows, for a file of this name.
    Whole {
        people: u64,
        /// An assistant that runs since before an upgrade does not say it.
        #[serde(default)]
        left_out: u64,
        keys: Option<(String, usize)>,
    },
    Failed(String),
}

/// The first line of a backup, as far as it matters here.
#[derive(Deserialize)]
struct Head {
    store: String,
}

/// Writes a backup of the data to `file`, and the keys beside it.
pub fn run(file: &Path, readable: bool, folders: &Folders) -> Result<()> {
    let shown = file.display();
    ensure!(
        !file.exists(),
        "{shown} is there already, and nothing is overwritten; name another file"
    );
    let folder = match file.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => bail!("{shown} is no file; name one"),
    };
    let unwritable = || format!("{shown} cannot be written");
    let new = tempfile::Builder::new()
        .prefix(".trackless-backup-")
        .tempfile_in(folder)
        .with_context(unwritable)?;
    let mut to = BufWriter::new(new.as_file());
    let written = back_up(folders, readable, &mut to)?;
    to.flush().with_context(unwritable)?;
    drop(to);
    new.as_file().sync_all().with_context(unwritable)?;
    new.persist_noclobber(file).with_context(unwritable)?;
    println!("{shown}: {} people", written.people);
    match &written.keys {
        Some((name, bytes)) => {
            let ring = folder.join(name);
            put(&ring, bytes).with_context(|| format!("{} cannot be written", ring.display()))?;
            println!(
                "{}: their keys as of now, which belong to it",
                ring.display()
            );
        }
        None => println!(
            "It is not sealed: whoever has it can read it. Delete it when it has served its purpose"
        ),
    }
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .with_context(unwritable)?;
    // What is there is saved. But whoever relies on it has to know what it lacks.
    let left_out = written.left_out;
    ensure!(
        left_out == 0,
        "{shown} is written, but {left_out} records (people, or messages to them) are not in it: they are damaged, or their keys are \
         missing; keep the older backups, ask `trackless doctor`, and put back the keys"
    );
    Ok(())
}

/// Writes all data. A database may be read by anybody who knows it; a folder only by the assistant that runs on it, if one does.
fn back_up(folders: &Folders, readable: bool, to: &mut impl Write) -> Result<WrittenBackup> {
    let keys = folders.keys()?;
    if let Some(url) = Environment::read().database.transpose()? {
        let found = storage::inspect_database(&url, &keys)?;
        ensure!(
            found.tables.is_some(),
            "TRACKLESS_DATABASE: there are no data in {}; name the one that has them",
            found.place
        );
        return Ok(storage::open_database(&url, &keys, None)?.back_up(readable, to)?);
    }
    let data = &folders.data.clone()?;
    ensure!(
        storage::has_data(data),
        "TRACKLESS_DATA: there are no data in {}; name the folder that has them",
        data.display()
    );
    match assistant(data)? {
        Some(assistant) => ask(&assistant, readable, to),
        None => Ok(storage::open(data, &keys)?.back_up(readable, to)?),
    }
}

/// Makes the database that is set, or else the data folder, what the backup in `file` holds.
pub fn restore(file: &Path, folders: &Folders) -> Result<()> {
    let (keys, data) = (folders.keys()?, folders.data.clone()?);
    let database = Environment::read().database.transpose()?;
    let backup = File::open(file);
    let backup = backup.with_context(|| format!("{} cannot be read", file.display()))?;
    let backup = &mut BufReader::new(backup);
    let restored = match &database {
        Some(url) => storage::restore_database(backup, file, url, &keys)?,
        None => storage::restore(backup, file, &data, &keys)?,
    };
    let filled = match database {
        Some(_) => "the database".to_owned(),
        None => data.display().to_string(),
    };
    println!("{filled}: {} people", restored.people);
    if restored.closed > 0 {
        println!(
            "{} more stay out: they were deleted after the backup, or their keys of then are not beside it",
            restored.closed
        );
    }
    Ok(())
}

/// Lets `trackless backup` have backups while the assistant runs.
pub fn serve(storage: Arc<dyn Storage>, data: &Path) {
    let socket = data.join(SOCKET);
    match listen(&socket) {
        Ok(listener) => drop(std::thread::spawn(move || {
            for stream in listener.incoming() {
                let answered = stream
                    .context("the socket")
                    .and_then(|stream| answer(&*storage, &stream));
                if let Err(error) = answered {
                    log::warn!("a backup failed: {error:#}");
                    // Such as too many open files, which must not keep this thread busy.
                    std::thread::sleep(PAUSE);
                }
            }
        })),
        Err(error) => log::warn!(
            "TRACKLESS_DATA: the socket {} cannot be opened ({error}); a backup can be made only while the assistant does not run",
            socket.display()
        ),
    }
}

fn listen(socket: &Path) -> io::Result<UnixListener> {
    // The data are ours, so whoever made this one is gone.
    match fs::remove_file(socket) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(socket)?;
    fs::set_permissions(socket, fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

fn answer(storage: &dyn Storage, stream: &UnixStream) -> Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut asked = String::new();
    BufReader::new(stream).read_line(&mut asked)?;
    let mut to = BufWriter::new(stream);
    let made = storage.back_up(asked.trim() == "readable", &mut to);
    let answer = match &made {
        Ok(WrittenBackup {
            people,
            left_out,
            keys,
        }) => BackupAnswer::Whole {
            people: *people,
            left_out: *left_out,
            keys: keys
                .as_ref()
                .map(|(name, bytes)| (name.clone(), bytes.len())),
        },
        Err(error) => BackupAnswer::Failed(error.to_string()),
    };
    serde_json::to_writer(&mut to, &answer)?;
    to.write_all(b"\n")?;
    if let Some((_, bytes)) = made?.keys {
        to.write_all(&bytes)?;
    }
    Ok(to.flush()?)
}

/// The assistant that listens at the socket in the data folder, if one does.
///
/// # Errors
///
/// Whoever listens there is another user: what they send is not written to any file.
fn assistant(data: &Path) -> Result<Option<UnixStream>> {
    let socket = data.join(SOCKET);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let connected = runtime.block_on(async {
        let stream = tokio::net::UnixStream::connect(&socket).await?;
        let user = stream.peer_cred()?.uid();
        let stream = stream.into_std()?;
        stream.set_nonblocking(false)?;
        io::Result::Ok((stream, user))
    });
    let Ok((stream, listener)) = connected else {
        return Ok(None);
    };
    let this_user = rustix::process::geteuid().as_raw();
    let owner = fs::metadata(data)?.uid();
    ensure!(
        is_trusted(listener, this_user, owner),
        "TRACKLESS_DATA: at {} listens user {listener}, who is neither this user nor the owner of the folder; remove it, or run \
         this as the user of the assistant",
        socket.display()
    );
    Ok(Some(stream))
}

/// Whether `this_user` takes what the user `listener` sends, in a data folder of the user `owner`.
const fn is_trusted(listener: u32, this_user: u32, owner: u32) -> bool {
    listener == this_user || (this_user == ROOT && listener == owner)
}

/// Asks the running assistant for a backup.
fn ask(assistant: &UnixStream, readable: bool, to: &mut impl Write) -> Result<WrittenBackup> {
    let gone = "the assistant ended before the backup was made; try again";
    let kind = if readable { "readable\n" } else { "sealed\n" };
    let mut stream = assistant;
    stream.write_all(kind.as_bytes()).context(gone)?;
    let mut from = BufReader::new(stream);
    let (mut line, mut head) = (Vec::new(), None);
    loop {
        line.clear();
        from.read_until(b'\n', &mut line).context(gone)?;
        ensure!(line.ends_with(b"\n"), gone);
        match serde_json::from_slice(&line) {
            Ok(BackupAnswer::Whole {
                people,
                left_out,
                keys,
            }) => {
                let read = |(name, length): (String, _)| {
                    ensure!(
                        head.is_some_and(|Head { store }| is_keyring_of(&store, &name)),
                        "the assistant answered with a wrong name for the keys"
                    );
                    let mut bytes = vec![0; length];
                    from.read_exact(&mut bytes).context(gone)?;
                    Ok((name, bytes))
                };
                let keys = keys.map(read).transpose();
                return keys.map(|keys| WrittenBackup {
                    people,
                    left_out,
                    keys,
                });
            }
            Ok(BackupAnswer::Failed(error)) => bail!(error),
            Err(_) => {
                head = head.or_else(|| serde_json::from_slice(&line).ok());
                to.write_all(&line)
                    .context("the backup cannot be written")?;
            }
        }
    }
}

/// Whether this is the name of the file with the keyring of this store, and neither a path to some other file nor the keyring of
/// another store, whose backups may lie in the same folder.
fn is_keyring_of(store: &str, name: &str) -> bool {
    let id = name.strip_suffix(".ring");
    id == Some(store) && from_hex::<8>(store).is_some()
}

/// Puts a file in the place of an older one, for this user only.
fn put(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder: PathBuf = file.parent().map_or_else(|| ".".into(), Path::to_owned);
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    new.persist(file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_user_is_trusted_and_the_owner_by_root() {
        assert!(is_trusted(1000, 1000, 0));
        assert!(is_trusted(1000, ROOT, 1000));
        assert!(!is_trusted(1001, 1000, 1001));
        assert!(!is_trusted(1001, ROOT, 1000));
    }

    #[test]
    fn only_the_keyring_of_the_backup_is_written() {
        let store = "0123456789abcdef";
        assert!(is_keyring_of(store, "0123456789abcdef.ring"));
        for name in [
            "../0123456789abcdef.ring",
            "/etc/passwd",
            ".ring",
            "0123456789abcdef",
            "fedcba9876543210.ring",
        ] {
            assert!(!is_keyring_of(store, name), "{name}");
        }
        assert!(!is_keyring_of("../mine", "../mine.ring"));
    }
}
