//! What Telegram means by refusing a request.
//!
//! Its words are documented nowhere and change. So nothing is decided by what is not listed here: an unknown refusal is
//! never final. Words are compared from the beginning of the description, for further on it may quote a person's text.

use crate::delivery::send::outcome::SendOutcome;
use crate::model::Outgoing;
use std::time::Duration;

/// How long to wait on a 429 that does not say it.
const SILENT_429: Duration = Duration::from_secs(5);

/// The person does not want the bot's messages, or is no more.
const GONE: [&str; 4] = [
    "bot was blocked by the user",
    "user is deactivated",
    "user_is_blocked",
    "input_user_deactivated",
];

/// Telegram also says this of people who never left.
const PERHAPS_GONE: [&str; 4] = [
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "bot can't initiate conversation with a user",
];

/// The message shows this already.
const SHOWN: [&str; 2] = ["message is not modified", "message_not_modified"];

/// This message can no longer be edited, or never had a text.
const NOT_EDITABLE: [&str; 6] = [
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message_edit_time_expired",
    "message_author_required",
    "there is no text in the message to edit",
];

/// This message is gone already, or too old to be deleted.
const NOT_DELETABLE: [&str; 4] = [
    "message to delete not found",
    "message can't be deleted",
    "message_delete_forbidden",
    "message_id_invalid",
];

/// Nobody waits for the answer to this button any more.
const EXPIRED: [&str; 2] = ["query is too old", "query_id_invalid"];

/// It is too long, or its markup or its buttons are wrong: a simpler form may be taken.
const UNFIT: [&str; 19] = [
    "message is too long",
    "message_too_long",
    "message caption is too long",
    "caption is too long",
    "media_caption_too_long",
    "can't parse entities",
    "can't parse message text",
    "can't parse message caption",
    "entities_too_long",
    "entity_bounds_invalid",
    "can't parse reply keyboard markup",
    "can't parse inline keyboard",
    "inline keyboard button",
    "reply markup is too long",
    "reply_markup_invalid",
    "reply_markup_too_long",
    "button_data_invalid",
    "button_copy_text_invalid",
    "button_type_invalid",
];

/// There is nothing to be sent in it.
const EMPTY: [&str; 4] = [
    "message text is empty",
    "text must be non-empty",
    "message_empty",
    "file must be non-empty",
];

/// What a refusal means for what was to be said.
pub fn meaning(
    outgoing: &Outgoing,
    code: u16,
    description: &str,
    retry_after: Option<Duration>,
) -> SendOutcome {
    let words = first_words(description);
    let says = |list: &[&str]| list.iter().any(|known| words.starts_with(known));
    match (code, outgoing) {
        (429, _) => SendOutcome::RateLimited(retry_after.unwrap_or(SILENT_429)),
        // The token no longer holds: it is not about what was to be said.
        (401 | 404, _) => SendOutcome::Later,
        (400 | 403, _) if says(&GONE) => SendOutcome::Gone,
        (403, _) => SendOutcome::PerhapsGone,
        (400, _) if says(&PERHAPS_GONE) => SendOutcome::PerhapsGone,
        // Tidying up is never worth a second try.
        (400, _) if outgoing.is_tidying() => SendOutcome::Settled,
        (400, Outgoing::Edit { .. }) if says(&SHOWN) => SendOutcome::Settled,
        (400, Outgoing::Edit { .. }) if says(&NOT_EDITABLE) => SendOutcome::NotEditable,
        (400, Outgoing::Delete { .. }) if says(&NOT_DELETABLE) => SendOutcome::Settled,
        (400, Outgoing::Answer { .. }) if says(&EXPIRED) => SendOutcome::Settled,
        (400, _) if says(&UNFIT) => SendOutcome::Unfit,
        (400, _) if says(&EMPTY) => SendOutcome::Never,
        _ => SendOutcome::Refused,
    }
}

/// The words of a refusal for the log: only those that are listed here, for the rest may be a person's.
pub fn known_words(description: &str) -> &'static str {
    let words = first_words(description);
    let lists: [&[&'static str]; 8] = [
        &GONE,
        &PERHAPS_GONE,
        &SHOWN,
        &NOT_EDITABLE,
        &NOT_DELETABLE,
        &EXPIRED,
        &UNFIT,
        &EMPTY,
    ];
    let mut known = lists.into_iter().flatten();
    known
        .find(|known| words.starts_with(**known))
        .copied()
        .unwrap_or("in unknown words")
}

/// What follows the kind of the refusal, such as `Bad Request: `, in small letters.
fn first_words(description: &str) -> String {
    let kinds = ["Bad Request: ", "Forbidden: "];
    let words = kinds.iter().find_map(|kind| description.strip_prefix(kind));
    words.unwrap_or(description).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn send() -> Outgoing {
        Outgoing::message("a".into(), vec![])
    }

    fn edit() -> Outgoing {
        Outgoing::edit(5, "a".into(), vec![])
    }

    fn answer() -> Outgoing {
        Outgoing::Answer {
            query: "1".into(),
            text: None,
            alert: false,
        }
    }

    #[test]
    fn refusals_are_understood() {
        use SendOutcome::*;
        let delete = Outgoing::Delete { message: 5 };
        for (outgoing, code, description, expected) in [
            (send(), 401, "Unauthorized", Later),
            (send(), 404, "Not Found", Later),
            (send(), 403, "Forbidden: bot was blocked by the user", Gone),
            (send(), 403, "Forbidden: user is deactivated", Gone),
            (send(), 403, "Forbidden: something new", PerhapsGone),
            (send(), 400, "Bad Request: chat not found", PerhapsGone),
            (send(), 400, "Bad Request: PEER_ID_INVALID", PerhapsGone),
            (
                edit(),
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
                Settled,
            ),
            (
                edit(),
                400,
                "Bad Request: message to edit not found",
                NotEditable,
            ),
            (
                edit(),
                400,
                "Bad Request: message can't be edited",
                NotEditable,
            ),
            (
                edit(),
                400,
                "Bad Request: there is no text in the message to edit",
                NotEditable,
            ),
            (
                delete.clone(),
                400,
                "Bad Request: message to delete not found",
                Settled,
            ),
            (
                delete,
                400,
                "Bad Request: message can't be deleted for everyone",
                Settled,
            ),
            (
                answer(),
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                Settled,
            ),
            (send(), 400, "Bad Request: message is too long", Unfit),
            (
                send(),
                400,
                "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 3",
                Unfit,
            ),
            (send(), 400, "Bad Request: BUTTON_DATA_INVALID", Unfit),
            (send(), 400, "Bad Request: message text is empty", Never),
        ] {
            let meant = meaning(&outgoing, code, description, None);
            assert_eq!(meant, expected, "{description}");
        }
        for (retry_after, expected) in [(Some(35), 35), (None, 5)] {
            let retry_after = retry_after.map(Duration::from_secs);
            let meant = meaning(&send(), 429, "Too Many Requests", retry_after);
            assert_eq!(meant, RateLimited(Duration::from_secs(expected)));
        }
    }

    #[test]
    fn words_count_only_where_they_belong() {
        use SendOutcome::Refused;
        for (outgoing, code, description) in [
            (send(), 400, ""),
            (send(), 400, "Bad Request: something new"),
            (send(), 400, "Bad Request: \"message text is empty\""),
            (send(), 400, "Bad Request: message is not modified"),
            (send(), 400, "Bad Request: query is too old"),
            (answer(), 400, "Bad Request: message to delete not found"),
            (send(), 409, "Conflict: message text is empty"),
            (send(), 413, "Request Entity Too Large"),
            (send(), 406, "chat not found"),
            (send(), 420, "FLOOD"),
            (edit(), 410, "Bad Request: message to edit not found"),
        ] {
            let meant = meaning(&outgoing, code, description, None);
            assert_eq!(meant, Refused, "{code} {description}");
        }
    }

    #[test]
    fn what_telegram_quotes_is_not_logged() {
        for (description, logged) in [
            (
                "Bad Request: can't parse entities: Unsupported start tag \"secret\" at byte offset 3",
                "can't parse entities",
            ),
            ("Bad Request: secret", "in unknown words"),
            (
                "Forbidden: bot was blocked by the user",
                "bot was blocked by the user",
            ),
        ] {
            assert_eq!(known_words(description), logged);
        }
    }
}
