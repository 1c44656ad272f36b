//! Opening: what is made, and what is refused with one line.

use super::*;
use crate::storage::error::ErrorKind;
use crate::storage::postgres::look;

/// An address by TCP, with a password.
fn by_tcp(world: &World, password: &str, rest: &str) -> Option<String> {
    let port = postgres_sandbox::shared()?.own()?.port();
    let name = world.database.name();
    Some(format!(
        "postgres://trackless:{password}@localhost:{port}/{name}{rest}"
    ))
}

#[test]
fn processes_that_start_at_once_make_the_tables_once() {
    let Some(world) = World::new() else { return };
    let (url, keys) = (world.database.url(), world.keys());
    let starts: Vec<_> = (0..4)
        .map(|_| {
            let (url, keys) = (url.clone(), keys.clone());
            std::thread::spawn(move || open(&url, &keys).map(drop))
        })
        .collect();
    for start in starts {
        start.join().unwrap().unwrap();
    }
    assert_eq!(world.count("trackless.store"), 1);
}

#[test]
fn what_cannot_be_opened_is_told_in_one_line() {
    let Some(world) = World::new() else { return };
    let Some(wrong) = by_tcp(&world, "wr0ng-password", "") else {
        return;
    };
    let error = refused(world.open_at(&wrong));
    assert_eq!(error.kind, ErrorKind::Fatal);
    assert!(error.to_string().contains("password"), "{error}");
    assert!(!error.to_string().contains("wr0ng"), "{error}");
    let unknown = world
        .database
        .url()
        .replace(world.database.name(), "nothing_here");
    let error = refused(world.open_at(&unknown));
    assert!(error.to_string().contains("createdb"), "{error}");
    let error = refused(world.open_at("postgres://me@127.0.0.1:1/db"));
    assert_eq!(error.kind, ErrorKind::Transient);
    let error = error.to_string();
    assert!(
        error.starts_with("TRACKLESS_DATABASE: the database db at 127.0.0.1: "),
        "{error}"
    );
}

#[test]
fn tables_of_a_newer_program_are_left_alone() {
    let Some(world) = World::new() else { return };
    let storage = world.open();
    let lease = block_on(storage.acquire()).unwrap();
    // A newer program may add to the tables while this one works.
    world.sql("update trackless.store set schema = schema + 1");
    commit(&storage, 7, saying("a"), Ack::None).unwrap();
    drop(world.open());
    world.sql("update trackless.store set oldest_writer = 99");
    assert_eq!(
        refused(world.open_at(&world.database.url())).kind,
        ErrorKind::Newer
    );
    drop(lease);
    let error = block_on(storage.acquire()).err().unwrap();
    assert_eq!(error.kind, ErrorKind::Newer);
    assert!(
        error.to_string().contains("install the newer version"),
        "{error}"
    );
}

#[test]
fn another_master_key_is_refused() {
    let Some(world) = World::new() else { return };
    drop(world.open());
    let others = KeySource {
        master: Some([9; 32]),
        ..world.keys()
    };
    let error = refused(open(&world.database.url(), &others));
    assert_eq!(error.kind, ErrorKind::Keys);
    assert!(error.to_string().starts_with("TRACKLESS_KEY: "), "{error}");
    let elsewhere = tempfile::tempdir().unwrap();
    let missing = KeySource::beside(&elsewhere.path().join("data"));
    let error = refused(open(&world.database.url(), &missing));
    assert_eq!(error.kind, ErrorKind::Keys);
}

#[test]
fn who_may_not_make_tables_is_told_and_may_use_them() {
    let Some(world) = World::new() else { return };
    let (Some(_), Some(tcp)) = (
        postgres_sandbox::shared().and_then(|server| server.own()),
        by_tcp(&world, "guest-password", ""),
    ) else {
        return;
    };
    let guest = format!("guest_of_{}", world.database.name());
    world.sql(&format!(
        "create role {guest} login password 'guest-password'"
    ));
    let url = tcp.replace("//trackless:", &format!("//{guest}:"));
    let error = refused(world.open_at(&url));
    assert_eq!(error.kind, ErrorKind::Fatal);
    assert!(error.to_string().contains("grant"), "{error}");
    let database = DatabaseUrl::read(&url).unwrap();
    let looked = |what: &str| {
        let error = look(&database, &world.keys()).unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
    };
    looked("may not make");
    drop(world.open());
    looked("permission denied");
    world.sql(&format!("grant usage on schema trackless, trackless_keys to {guest}; grant select on all tables in schema trackless, trackless_keys to {guest}"));
    looked("may not insert in trackless.dead_letters");
    world.sql(&format!(
        "grant usage on schema trackless, trackless_keys to {guest}; \
         grant select, insert, update, delete on all tables in schema trackless, trackless_keys to {guest}"
    ));
    let storage = world.open_at(&url).unwrap();
    let _lease = block_on(storage.acquire()).unwrap();
    commit(&storage, 7, saying("a"), Ack::None).unwrap();
    drop(storage);
    world.sql(&format!("drop owned by {guest}; drop role {guest}"));
}

#[test]
fn tls_is_as_the_address_asks_for_it() {
    let Some(world) = World::new() else { return };
    let Some(own) = postgres_sandbox::shared().and_then(|server| server.own()) else {
        return;
    };
    let Some(certificate) = own.certificate() else {
        return;
    };
    let certificate = certificate.display();
    let address = |rest: &str| by_tcp(&world, postgres_sandbox::PASSWORD, rest).unwrap();
    let encrypted = |rest: &str| {
        let storage = world.open_at(&address(rest)).unwrap();
        let sql = "select bool_and(ssl) from pg_stat_ssl natural join pg_stat_activity \
            where application_name = 'trackless' and datname = current_database()";
        let all = world.sql(sql);
        drop(storage);
        all
    };
    assert_eq!(encrypted("?sslmode=disable"), "f");
    assert_eq!(encrypted(""), "t");
    assert_eq!(encrypted("?sslmode=require"), "t");
    let checked = format!("?sslmode=verify-full&sslrootcert={certificate}");
    assert_eq!(encrypted(&checked), "t");
    // The certificate is of another host, or of nobody who is known here.
    let by_number = address(&checked).replace("@localhost", "@127.0.0.1");
    for wrong in [by_number, address("?sslmode=verify-full")] {
        let error = refused(world.open_at(&wrong)).to_string();
        assert!(error.contains("sslrootcert"), "{error}");
    }
}

#[test]
fn a_look_makes_nothing_and_tells_what_is_there() {
    let Some(world) = World::new() else { return };
    let url = DatabaseUrl::read(&world.database.url()).unwrap();
    let found = || look(&url, &world.keys()).unwrap();
    assert!(found().tables.is_none());
    assert_eq!(
        world.sql("select to_regnamespace('trackless') is null"),
        "t"
    );
    let storage = world.open();
    assert_eq!(found().tables.unwrap().worker, None);
    let _lease = block_on(storage.acquire()).unwrap();
    let changes = Changes {
        orders: vec![order(1)],
        ..saying("a")
    };
    commit(&storage, 7, changes, Ack::None).unwrap();
    commit(&storage, 8, saying("a"), Ack::None).unwrap();
    receive(&storage, 11);
    let state = found();
    assert_eq!(
        state.place,
        format!("the database {} at {}", world.database.name(), host(&world))
    );
    let tables = state.tables.unwrap();
    assert_eq!((tables.people, tables.inbox), (1, 1));
    assert!(tables.worker.unwrap().starts_with("process "));
}

fn host(world: &World) -> String {
    let url = world.database.url();
    let host = url.split_once("host=").unwrap().1;
    host.split('&').next().unwrap().to_owned()
}

#[test]
fn a_database_is_of_one_bot() {
    let Some(world) = World::new() else { return };
    let (first, second) = (world.open(), world.open());
    let is_refused = |done: Result<()>| {
        let error = done.unwrap_err().to_string();
        assert!(error.starts_with("TRACKLESS_DATABASE: "), "{error}");
        assert!(error.contains("TELOXIDE_TOKEN"), "{error}");
    };
    // As long as nobody is in it, a wrong token does no harm.
    second.belongs_to("2").unwrap();
    first.belongs_to("1").unwrap();
    first.belongs_to("1").unwrap();
    is_refused(block_on(second.acquire()).map(drop));
    let lease = block_on(first.acquire()).unwrap();
    is_refused(second.belongs_to("2"));
    commit(&first, 7, saying("a"), Ack::None).unwrap();
    block_on(first.release(lease)).unwrap();
    is_refused(second.belongs_to("2"));
    first.belongs_to("1").unwrap();
}

#[test]
fn tables_of_the_first_schema_are_brought_up_to_date() {
    let Some(world) = World::new() else { return };
    let older = world.open();
    world.sql("alter table trackless.store drop column bot");
    world.sql("update trackless.store set schema = 1");
    world.open().belongs_to("1").unwrap();
    assert_eq!(world.sql("select schema from trackless.store"), "2");
    // The programs of the step before go on.
    let _lease = block_on(older.acquire()).unwrap();
    commit(&older, 7, saying("a"), Ack::None).unwrap();
}

#[test]
fn a_pooler_has_to_keep_a_connection_for_a_session() {
    let Some(own) = postgres_sandbox::shared().and_then(|server| server.own()) else {
        return;
    };
    let world = World::new().unwrap();
    for mode in ["transaction", "statement"] {
        let Some(pooler) = own.pooler(mode) else {
            return;
        };
        let url = pooler.url(own, &world.database);
        let error = refused(world.open_at(&url));
        assert_eq!(error.kind, ErrorKind::Fatal);
        assert!(error.to_string().contains("pool_mode = session"), "{error}");
        let looked = look(&DatabaseUrl::read(&url).unwrap(), &world.keys());
        assert_eq!(looked.unwrap_err().to_string(), error.to_string());
    }
    let Some(pooler) = own.pooler("session") else {
        return;
    };
    let (first, second) = [(); 2]
        .map(|()| {
            let url = pooler.url(own, &world.database);
            world.open_at(&url).unwrap()
        })
        .into();
    let lease = block_on(first.acquire()).unwrap();
    commit(&first, 7, saying("a"), Ack::None).unwrap();
    receive(&second, 11);
    block_on(first.release(lease)).unwrap();
    let _lease = block_on(second.acquire()).unwrap();
    assert_eq!(
        (inbox(&second), outbox(&second)),
        (vec![11], vec![(7, say("a"))])
    );
}

#[test]
fn a_worker_that_may_not_write_any_more_is_stopped() {
    let Some(world) = World::new() else { return };
    let older = world.open();
    let lease = block_on(older.acquire()).unwrap();
    // As it is when a program is started that needs all others to be newer than the worker.
    world.sql("alter table trackless.store drop column bot");
    world.sql("update trackless.store set schema = 1, oldest_writer = 0");
    let newer = world.open();
    let error = commit(&older, 7, saying("a"), Ack::None).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InUse);
    let _next = block_on(newer.acquire()).unwrap();
    block_on(lease.lost());
    commit(&newer, 7, saying("b"), Ack::None).unwrap();
    assert_eq!(outbox(&newer), [(7, say("b"))]);
}

#[test]
fn what_a_server_may_lose_and_cannot_write_is_seen() {
    let Some(world) = World::new() else { return };
    drop(world.open());
    let url = DatabaseUrl::read(&world.database.url()).unwrap();
    let seen = || {
        let state = look(&url, &world.keys()).unwrap();
        (state.only_reads, state.may_lose.unwrap_or_default())
    };
    let name = world.database.name();
    let set = |what: &str| world.sql(&format!("alter database {name} set {what}"));
    set("synchronous_commit = off");
    let (only_reads, may_lose) = seen();
    assert!(
        !only_reads && may_lose.contains("synchronous_commit"),
        "{may_lose}"
    );
    set("synchronous_commit = on");
    assert!(!seen().1.contains("synchronous_commit"));
    set("default_transaction_read_only = on");
    assert!(seen().0);
    let empty = World::new().unwrap();
    let name = empty.database.name();
    empty.sql(&format!(
        "alter database {name} set default_transaction_read_only = on"
    ));
    let error = refused(empty.open_at(&empty.database.url())).to_string();
    assert!(error.contains("name the server that writes"), "{error}");
}

#[test]
fn what_the_database_sets_for_connections_does_not_count() {
    let Some(world) = World::new() else { return };
    world.sql(
        "create schema odd; create function odd.clock_timestamp() returns timestamptz \
         language sql as 'select timestamptz ''epoch'' '",
    );
    let name = world.database.name();
    let sets = [
        "search_path = odd, pg_catalog",
        "statement_timeout = 1",
        "lock_timeout = 1",
        "idle_in_transaction_session_timeout = 1",
        "default_transaction_isolation = serializable",
        "bytea_output = escape",
    ];
    // In one: they count for the next connection, and one millisecond is short.
    let sets = sets.map(|set| format!("alter database {name} set {set}"));
    world.sql(&sets.join("; "));
    let storage = world.open();
    let _lease = block_on(storage.acquire()).unwrap();
    let is_now = "select since > now() - interval '1 hour' from trackless.lease";
    assert_eq!(world.sql(is_now), "t");
    for update in 1..20 {
        commit(&storage, 7, saying("a"), Ack::Update(update)).unwrap();
    }
    assert_eq!(outbox(&storage).len(), 19);
}
