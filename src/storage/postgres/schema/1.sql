-- The first schema. What is sealed does not compress, so PostgreSQL does not try it (storage external).

create schema trackless;

-- The name of the store, how far its schema has come, and the oldest schema whose programs may still write.
create table trackless.store (
    one boolean primary key default true check (one),
    id bytea not null,
    schema integer not null,
    oldest_writer integer not null
);

-- Of whom something is kept: under which key it lies, and what is remembered. The record is null where something is only being said.
create table trackless.people (
    chat bigint primary key,
    key bigint not null,
    record bytea
) with (fillfactor = 80);
alter table trackless.people alter column record set storage external;

-- When what of a person is due. The subject is the order's number, or 0 for the person. Nanoseconds are kept: a reminder is
-- compared with its order's own instant.
create table trackless.due (
    chat bigint not null,
    kind smallint not null,
    subject bigint not null,
    seconds bigint not null,
    nanos integer not null,
    primary key (chat, kind, subject)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
create index due_soonest on trackless.due (kind, seconds, nanos, chat, subject);

create table trackless.outbox (
    chat bigint not null,
    sequence bigint not null,
    key bigint not null,
    item bytea not null,
    primary key (chat, sequence)
) with (autovacuum_vacuum_scale_factor = 0.02);
alter table trackless.outbox alter column item set storage external;

-- The keys that seal the inbox. That they are referred to keeps a key as long as anything is sealed with it.
create table trackless.inbox_keys (
    id bigint primary key,
    made timestamptz not null default clock_timestamp()
);

-- An update is in the inbox while it has a key, and processed from then on until two days have passed. One row for both: who takes
-- it in and who settles it at the same moment meet here.
create table trackless.updates (
    id bigint primary key,
    attempts integer not null default 0,
    key bigint references trackless.inbox_keys,
    raw bytea,
    processed bigint,
    check ((key is null) = (raw is null)),
    check ((key is null) <> (processed is null))
) with (autovacuum_vacuum_scale_factor = 0.02);
alter table trackless.updates alter column raw set storage external;
create index updates_inbox on trackless.updates (key, id) where key is not null;
create index updates_processed on trackless.updates (processed) where processed is not null;

create table trackless.dead_letters (
    id bigint primary key,
    kind text not null
);

-- Keys of people under which nothing lies any more, and that are about to be destroyed.
create table trackless.doomed_keys (
    id bigint primary key
);

-- Who is the worker. Its writers lock the row FOR KEY SHARE, which conflicts with a new epoch, the key, and not with a renewal.
create table trackless.lease (
    epoch bigint primary key,
    holder text not null default '',
    since timestamptz not null default '-infinity',
    until timestamptz not null default '-infinity'
) with (fillfactor = 10);
insert into trackless.lease (epoch) values (0);
