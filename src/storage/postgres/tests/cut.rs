//! The connection is cut while a commit is under way: before the server has it, or before its answer is back.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;

use futures_util::future::join_all;

use super::*;
use crate::model::Person;

/// What becomes of the next commit.
const PASSES: u8 = 0;
const GETS_LOST: u8 = 1;
const ANSWER_GETS_LOST: u8 = 2;

/// A way to the server that can be cut.
struct Way {
    port: u16,
    next: Arc<AtomicU8>,
}

impl Way {
    fn to(socket: std::path::PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let next = Arc::new(AtomicU8::new(PASSES));
        let fate = next.clone();
        thread::spawn(move || {
            for client in listener.incoming() {
                let (client, fate) = (client.unwrap(), fate.clone());
                let server = UnixStream::connect(&socket).unwrap();
                thread::spawn(move || carry(client, server, &fate));
            }
        });
        Self { port, next }
    }

    fn cut(&self, how: u8) {
        self.next.store(how, Ordering::SeqCst);
    }

    fn was_cut(&self) -> bool {
        self.next.load(Ordering::SeqCst) == PASSES
    }
}

fn carry(mut client: TcpStream, mut server: UnixStream, fate: &AtomicU8) {
    let answers = {
        let (mut client, mut server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        thread::spawn(move || {
            let _ = std::io::copy(&mut server, &mut client);
            let _ = client.shutdown(Shutdown::Both);
        })
    };
    let mut bytes = [0; 65536];
    while let Ok(length @ 1..) = client.read(&mut bytes) {
        let sent = &bytes[..length];
        let commits = sent.windows(7).any(|window| window == b"commit\0");
        let how = match commits {
            true => fate.swap(PASSES, Ordering::SeqCst),
            false => PASSES,
        };
        if how == GETS_LOST {
            break;
        }
        if how == ANSWER_GETS_LOST {
            // Nothing comes back from here on, and the server goes on to the end of what it was told.
            let _ = client.shutdown(Shutdown::Both);
        }
        if server.write_all(sent).is_err() {
            break;
        }
    }
    let _ = server.shutdown(Shutdown::Write);
    let _ = client.shutdown(Shutdown::Both);
    let _ = answers.join();
}

/// A world whose database is reached by a way that can be cut.
fn world_behind_a_way() -> Option<(World, Way, Arc<Postgres>)> {
    let server = postgres_sandbox::shared()?.own()?;
    let world = World::new()?;
    let way = Way::to(server.folder().join(format!(".s.PGSQL.{}", server.port())));
    let name = world.database.name();
    let url = format!(
        "postgres://trackless@127.0.0.1:{}/{name}?sslmode=disable",
        way.port
    );
    let storage = world.open_at(&url).unwrap();
    Some((world, way, storage))
}

#[test]
fn a_commit_is_made_once_however_its_connection_ends() {
    let Some((_world, way, storage)) = world_behind_a_way() else {
        return;
    };
    let _lease = block_on(storage.acquire()).unwrap();
    let mut expected = Vec::new();
    let mut update = 0;
    for how in [GETS_LOST, ANSWER_GETS_LOST] {
        for kind in ["an update", "a message", "a reminder", "a dead letter"] {
            update += 1;
            let waits = commit(&storage, 7, saying("waits"), Ack::None).unwrap();
            let waits = waits.unwrap()[0].0;
            let ack = match kind {
                "an update" => Ack::Update(update),
                "a message" => Ack::Sent(waits),
                "a dead letter" => Ack::DeadLetter(update),
                _ => Ack::None,
            };
            let text = format!("{kind}, cut {how}");
            let changes = Changes {
                orders: vec![order(update)],
                ..saying(&text)
            };
            way.cut(how);
            let made = commit(&storage, 7, changes, ack).unwrap().unwrap();
            assert!(way.was_cut(), "{text}");
            assert_eq!(made.len(), 1, "{text}");
            assert_eq!(made[0].1, say(&text));
            let there = block_on(storage.outbox(Some(7))).unwrap();
            assert_eq!(there.last(), made.last(), "{text}");
            if ack != Ack::Sent(waits) {
                expected.push(say("waits"));
            }
            expected.push(say(&text));
            let state = block_on(storage.person(7)).unwrap();
            assert_eq!(state.orders.len(), update as usize, "{text}");
            let said: Vec<_> = outbox(&storage).into_iter().map(|(_, said)| said).collect();
            assert_eq!(said, expected, "{text}");
        }
    }
    let due = block_on(storage.due(crate::storage::DueKind::Reminder, minute(99), 99)).unwrap();
    assert_eq!(due.len(), update as usize);
}

#[test]
fn each_of_a_group_is_made_once_however_its_connection_ends() {
    let Some((_world, way, storage)) = world_behind_a_way() else {
        return;
    };
    let _lease = block_on(storage.acquire()).unwrap();
    for (round, how) in (1..).zip([GETS_LOST, ANSWER_GETS_LOST]) {
        let at_once = |text: &'static str, chats: &[ChatId]| {
            let commits = chats.iter().map(|chat| {
                let ack = Ack::Update(round * 1000 + *chat as UpdateId);
                storage.commit(Some(*chat), saying(text), ack, minute(0))
            });
            let made = block_on(join_all(commits)).into_iter();
            let made: Vec<_> = made.map(|made| made.unwrap().is_some()).collect();
            made
        };
        // What was processed before must not be said again, whatever is not known of its neighbours.
        assert_eq!(at_once("before", &[2, 3, 5, 6, 8, 9]), [true; 6]);
        way.cut(how);
        let all: Vec<ChatId> = (1..=60).collect();
        let expected: Vec<bool> = all.iter().map(|chat| *chat > 9 || chat % 3 == 1).collect();
        assert_eq!(at_once("now", &all), expected);
        assert!(way.was_cut());
        let said = outbox(&storage);
        let count = |text| said.iter().filter(|(_, said)| *said == say(text)).count();
        let rounds = round as usize;
        assert_eq!((count("before"), count("now")), (6 * rounds, 54 * rounds));
    }
}

#[test]
fn what_says_nothing_is_made_once_too() {
    let Some((world, way, storage)) = world_behind_a_way() else {
        return;
    };
    let _lease = block_on(storage.acquire()).unwrap();
    for how in [GETS_LOST, ANSWER_GETS_LOST] {
        let person = Changes {
            person: Some(Person::new(7, "en", "UTC")),
            orders: vec![order(1), order(2)],
            ..Changes::default()
        };
        way.cut(how);
        commit(&storage, 7, person, Ack::None).unwrap().unwrap();
        let removed = Changes {
            removed: vec![1],
            ..Changes::default()
        };
        way.cut(how);
        commit(&storage, 7, removed, Ack::None).unwrap().unwrap();
        let state = block_on(storage.person(7)).unwrap();
        assert_eq!(state.orders, [order(2)]);
        let forget = Changes {
            forget: true,
            ..Changes::default()
        };
        way.cut(how);
        commit(&storage, 7, forget, Ack::None).unwrap().unwrap();
        assert!(block_on(storage.person(7)).unwrap().is_empty());
    }
    assert_eq!(world.count("trackless.people"), 0);
}
