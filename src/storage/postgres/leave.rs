//! A group of which each only takes an entry out of the outbox: one statement.

use std::collections::HashSet;

use super::connection::{Aborted, Parameters, aborted, rows};
use super::engine::Engine;
use super::keys::KeyId;
use crate::model::ChatId;
use crate::storage::interface::OutboxKey;

const SQL: &str = "with lease as (select 1 from trackless.lease where epoch = $1 and holder = $4 for key share), \
    sent as (select * from unnest($2::bigint[], $3::bigint[]) as sent (chat, sequence)), \
    gone as (delete from trackless.outbox using sent \
        where outbox.chat = sent.chat and outbox.sequence = sent.sequence and exists (select from lease) \
        returning outbox.chat, outbox.sequence), \
    person as (delete from trackless.people where chat = any($2) and record is null \
        and exists (select from lease) and not exists ( \
            select from trackless.outbox where outbox.chat = people.chat \
            and (outbox.chat, outbox.sequence) not in (select chat, sequence from sent)) \
        returning key), \
    doomed as (insert into trackless.doomed_keys (id) select key from person returning id) \
    select (select count(*) from lease), array(select chat from gone), array(select sequence from gone), \
        array(select id from doomed)";

impl Engine {
    /// Takes these entries out of the outbox; returns those that were there. Where nothing is remembered of a person and nothing
    /// waits any more, the row goes, too, and then the key.
    pub async fn leave(
        &self,
        epoch: i64,
        sent: &[OutboxKey],
    ) -> std::result::Result<HashSet<OutboxKey>, Aborted> {
        let place = self.place();
        let connection = self.main.connection().await?;
        let chats: Vec<ChatId> = sent.iter().map(|key| key.chat).collect();
        let sequences: Vec<i64> = sent.iter().map(|key| key.sequence.cast_signed()).collect();
        let parameters: Parameters<'_> = &[&epoch, &chats, &sequences, &self.holder];
        let left = rows(&connection, SQL, parameters).await;
        let left = left.map_err(|error| aborted(place, &error))?;
        let Some(row) = left.first().filter(|row| row.get::<_, i64>(0) > 0) else {
            return Err(place.taken_over().into());
        };
        let (chats, sequences): (Vec<ChatId>, Vec<i64>) = (row.get(1), row.get(2));
        let doomed: Vec<KeyId> = row.get(3);
        self.destroy(&doomed).await;
        let key = |(chat, sequence): (ChatId, i64)| OutboxKey {
            chat,
            sequence: sequence.cast_unsigned(),
        };
        Ok(chats.into_iter().zip(sequences).map(key).collect())
    }
}
