-- The keys, wrapped by the master key. They may lie in a database of their own, whose old copies are not kept.

create schema trackless_keys;

-- The store that the keys belong to, and a proof that a master key is the one that wraps them.
create table trackless_keys.keyring (
    one boolean primary key default true check (one),
    store bytea not null,
    proof bytea not null
);

-- A key without a chat is one of the inbox.
create table trackless_keys.keys (
    id bigint primary key,
    chat bigint,
    wrapped bytea not null
) with (autovacuum_vacuum_scale_factor = 0.02);
create index keys_chat on trackless_keys.keys (chat);
