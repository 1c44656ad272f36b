//! Backups of a database, and databases that are filled with a backup.

use std::fs;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use super::super::restore;
use super::*;
use crate::storage::interface::Restored;

/// Writes a backup into the folder of the world, with its keys beside it.
fn back_up(world: &World, storage: &Postgres, readable: bool) -> PathBuf {
    let mut bytes = Vec::new();
    let written = storage.back_up(readable, &mut bytes).unwrap();
    if let Some((name, keys)) = written.keys {
        fs::write(world.folder.path().join(name), keys).unwrap();
    }
    let file = world.folder.path().join("backup");
    fs::write(&file, bytes).unwrap();
    file
}

fn fill(url: &str, keys: &KeySource, file: &Path) -> Result<Restored> {
    let url = DatabaseUrl::read(url).unwrap();
    let mut lines = BufReader::new(fs::File::open(file).unwrap());
    restore(&mut lines, file, &url, keys)
}

/// Chats 1 to 3 have an order each, and something is being said to them.
fn used(storage: &Postgres) {
    for chat in 1..=3 {
        let changes = Changes {
            orders: vec![order(1)],
            ..saying("a")
        };
        commit(storage, chat, changes, Ack::None).unwrap();
    }
}

fn forget() -> Changes {
    Changes {
        forget: true,
        ..Changes::default()
    }
}

#[test]
fn who_has_no_key_any_more_is_not_restored() {
    let (Some(world), Some(of_keys)) = (World::new(), postgres_sandbox::database()) else {
        return;
    };
    let mut keys = world.keys();
    keys.database = DatabaseUrl::read(&of_keys.url()).ok();
    let storage = open(&world.database.url(), &keys).unwrap();
    let _lease = block_on(storage.acquire()).unwrap();
    used(&storage);
    for readable in [false, true] {
        let file = back_up(&world, &storage, readable);
        commit(&storage, 2, forget(), Ack::None).unwrap();
        let new = postgres_sandbox::database().unwrap();
        let restored = fill(&new.url(), &keys, &file).unwrap();
        let (people, closed) = if readable { (2, 0) } else { (2, 1) };
        assert_eq!(restored, Restored { people, closed });
        let again = open(&new.url(), &keys).unwrap();
        let spoken_to: Vec<ChatId> = outbox(&again).iter().map(|(chat, _)| *chat).collect();
        assert_eq!(spoken_to, [1, 3]);
    }
    // With keys elsewhere, all are there of then.
    let file = back_up(&world, &storage, false);
    commit(&storage, 3, forget(), Ack::None).unwrap();
    let new = postgres_sandbox::database().unwrap();
    let restored = fill(&new.url(), &world.keys(), &file).unwrap();
    assert_eq!((restored.people, restored.closed), (2, 0));
}

#[test]
fn a_database_that_is_used_is_left_alone() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    let file = back_up(&world, &storage, false);
    let refused = |why: &str| {
        let error = fill(&world.database.url(), &world.keys(), &file).unwrap_err();
        let error = error.to_string();
        assert!(error.contains(why), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    };
    refused("an assistant works on it");
    drop(lease);
    receive(&storage, 5);
    refused("it is not empty");
    assert_eq!(inbox(&storage), [5]);
}

#[test]
fn a_backup_that_is_cut_off_fills_nothing() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    used(&storage);
    let file = back_up(&world, &storage, false);
    drop(lease);
    let whole = fs::read_to_string(&file).unwrap();
    let cut = world.folder.path().join("cut");
    fs::write(&cut, &whole[..whole.len() - 9]).unwrap();
    let new = postgres_sandbox::database().unwrap();
    let error = fill(&new.url(), &world.keys(), &cut).unwrap_err();
    assert!(error.to_string().contains("is cut off"), "{error}");
    assert_eq!(new.sql("select count(*) from trackless.people"), "0");
    // The keys that it has left are taken.
    assert_eq!(fill(&new.url(), &world.keys(), &file).unwrap().people, 3);
    assert_eq!(
        new.sql("select count(*) from trackless_keys.keys where chat is not null"),
        "3"
    );
}

/// Does something once, when the third line is written.
struct InTheMidst<F: FnMut()>(usize, F);

impl<F: FnMut()> Write for InTheMidst<F> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0 += 1;
        if self.0 == 3 {
            self.1();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_backup_of_a_database_is_of_one_moment() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    used(&storage);
    receive(&storage, 5);
    let change = || {
        commit(&storage, 3, forget(), Ack::Update(5)).unwrap();
        block_on(storage.swept());
    };
    let written = storage.back_up(false, &mut InTheMidst(0, change)).unwrap();
    assert_eq!(written.people, 3);
    assert_eq!(world.count("trackless.people"), 2);
}
