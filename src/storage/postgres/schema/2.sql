-- Whose people these are: a hash of the bot's number. Null until a bot has worked with them.

alter table trackless.store add column bot bytea;
