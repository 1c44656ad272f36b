//! No answer of Telegram's, known or not, loses a reminder or silences a person.

use super::fake::{AnsweringTransport, FakeStorage, accepted, refused, send, text, text_of};
use super::sending_harness::{SendingHarness, due_now, leave_unsaid, seconds, start};
use crate::delivery::Limits;
use crate::delivery::send::outcome::SendOutcome;
use crate::model::{ChatId, Outgoing};
use chrono::TimeDelta;
use proptest::prelude::*;
use std::sync::Mutex;
use std::time::Duration;
use tokio::time::sleep;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// Two chats, each with a due reminder, and with an answer, an edit and a message to be said.
fn everything() -> FakeStorage {
    let storage = due_now([1, 2]);
    for chat in [1, 2] {
        let answer = Outgoing::Answer {
            query: "answer".into(),
            text: None,
            alert: false,
        };
        let edit = Outgoing::edit(5, "edit".into(), vec![]);
        leave_unsaid(&storage, chat, [answer, edit, send("message")]);
    }
    storage
}

fn harness(
    storage: FakeStorage,
    answers: impl Fn(ChatId, &Outgoing, Duration) -> (u16, String) + Send + Sync + 'static,
) -> SendingHarness<AnsweringTransport> {
    let transport = AnsweringTransport::new(Duration::from_millis(50), answers);
    let guard = Default::default();
    SendingHarness::open_over(storage, guard, Limits::default(), transport)
}

fn texts(harness: &SendingHarness<AnsweringTransport>, chat: ChatId) -> Vec<String> {
    let accepted = harness.transport.accepted(chat);
    let mut texts: Vec<_> = accepted.into_iter().map(|(text, _)| text).collect();
    texts.sort();
    texts
}

/// Answers that are not Telegram's last word, whatever was said.
fn odd_answers() -> Vec<(u16, String)> {
    let page = "<html>forbidden</html>";
    let mut odd = vec![
        refused(400, ""),
        refused(400, "Bad Request: something new"),
        refused(400, "Bad Request: chat not found"),
        refused(400, "Bad Request: PEER_ID_INVALID"),
        refused(400, "Bad Request: can't parse entities: \"secret\""),
        refused(400, "Bad Request: message is too long"),
        refused(403, "Forbidden: something new"),
        refused(401, "Unauthorized"),
        refused(404, "Not Found"),
        refused(429, "Too Many Requests"),
        (
            200,
            r#"{"ok":false,"error_code":400,"description":"d"}"#.into(),
        ),
        (200, r#"{"ok":true}"#.into()),
        (200, String::new()),
        (400, r#"{"ok":false}"#.into()),
        (400, "[]".into()),
        (303, String::new()),
        (500, r#"{"ok":true,"result":1}"#.into()),
        (502, page.into()),
    ];
    for code in [405, 406, 409, 410, 413, 418, 420, 451] {
        odd.push(refused(code, "something"));
        odd.push((code, page.into()));
    }
    odd
}

#[tokio::test(start_paused = true)]
async fn everything_comes_after_four_seconds_of_an_odd_answer() {
    for odd in odd_answers() {
        let answer = odd.clone();
        let harness = harness(everything(), move |chat, _, at| match chat {
            1 if at < seconds(4) => answer.clone(),
            _ => accepted(),
        });
        sleep(seconds(3)).await;
        let all = ["answer", "edit", "message", "order 1"];
        assert_eq!(texts(&harness, 2), all, "{odd:?}");
        sleep(seconds(200)).await;
        let came = texts(&harness, 1);
        assert!(came.contains(&"order 1".to_owned()), "{odd:?}: {came:?}");
        let message = came.contains(&"message".into()) && came.contains(&"edit".into());
        // A message that was refused in each form is dropped.
        let unfit = odd.1.contains("too long") || odd.1.contains("parse");
        assert!(message || unfit, "{odd:?}: {came:?}");
        harness.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_can_never_be_taken_makes_way_a_reminder_comes() {
    for words in [
        "Bad Request: message text is empty",
        "Bad Request: can't parse entities: x",
    ] {
        let harness = harness(everything(), move |chat, _, at| match chat {
            1 if at < seconds(60) => refused(400, words),
            _ => accepted(),
        });
        sleep(seconds(3600)).await;
        assert_eq!(texts(&harness, 1), ["order 1"], "{words}");
        assert!(harness.storage.disk().outbox.is_empty());
        harness.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_refused_in_unknown_words_rests_after_a_day() {
    let harness = harness(everything(), |chat, outgoing, _| {
        match (chat, text_of(outgoing).as_str()) {
            (1, "edit") => refused(400, "Bad Request: something new"),
            _ => accepted(),
        }
    });
    sleep(seconds(3)).await;
    assert_eq!(texts(&harness, 1), ["answer", "message", "order 1"]);
    for update in 0..60 {
        harness.hears(update, 2, text("hello")).await;
        sleep(seconds(1800)).await;
    }
    let tries = harness.transport.outcomes(1, "edit").len();
    assert!((20..=100).contains(&tries), "{tries} tries");
    assert!(
        harness.storage.disk().outbox.is_empty(),
        "dropped after a day"
    );
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_refused_reminder_becomes_plainer_and_comes_after_all() {
    let harness = harness(due_now([1]), |_, outgoing, at| {
        assert!(matches!(outgoing, Outgoing::Send { .. }));
        match at < DAY {
            true => refused(409, "something new"),
            false => accepted(),
        }
    });
    sleep(2 * DAY).await;
    assert_eq!(texts(&harness, 1), ["order 1"]);
    let tries = harness.transport.times().len();
    assert!((20..=80).contains(&tries), "{tries} tries");
    harness.close().await;
}

/// A reminder a day for ten days; Telegram does not find the chat while `missing`.
async fn reminders_of_ten_days(
    missing: impl Fn(Duration) -> bool + Send + Sync + 'static,
    words: (u16, &'static str),
) -> (Vec<Duration>, usize) {
    let harness = harness(due_now([1]), move |_, _, at| match missing(at) {
        true => refused(words.0, words.1),
        false => accepted(),
    });
    for day in 0..10 {
        harness
            .time
            .send(start() + TimeDelta::days(day) + TimeDelta::seconds(1))
            .unwrap();
        sleep(DAY).await;
    }
    let came = harness.transport.accepted(1);
    let tries = harness.transport.times().len();
    assert!(!harness.storage.disk().people[&1].blocked);
    harness.close().await;
    (came.into_iter().map(|(_, at)| at).collect(), tries)
}

#[tokio::test(start_paused = true)]
async fn a_chat_not_found_for_a_while_gets_all_later_reminders() {
    for words in [
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (403, "Forbidden: something new"),
        (403, ""),
    ] {
        let (came, _) = reminders_of_ten_days(|at| at < seconds(1), words).await;
        assert_eq!(came.len(), 10, "{words:?}");
        assert!(came[0] < seconds(120), "{words:?}: {:?}", came[0]);
        let (came, tries) = reminders_of_ten_days(|at| at < 4 * DAY, words).await;
        assert!(came.len() >= 5, "{words:?}: {came:?}");
        assert!(tries < came.len() + 30, "{words:?}: {tries} tries");
    }
}

#[tokio::test(start_paused = true)]
async fn a_new_reminder_is_tried_at_once_in_a_chat_that_was_not_found() {
    let storage = due_now([1]);
    let later = start() + TimeDelta::hours(12);
    let order = super::fake::order(2, later);
    storage.disk().orders.insert((1, 2), order);
    let half = DAY / 2;
    let harness = harness(storage, move |_, outgoing, at| {
        match at < half || text_of(outgoing) == "order 1" {
            true => refused(400, "Bad Request: chat not found"),
            false => accepted(),
        }
    });
    sleep(half).await;
    harness.time.send(later).unwrap();
    sleep(seconds(2)).await;
    assert_eq!(texts(&harness, 1), ["order 2"]);
    harness.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_person_who_surely_blocked_costs_one_request() {
    for words in [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
    ] {
        let harness = harness(due_now([1]), move |_, _, _| refused(words.0, words.1));
        sleep(10 * DAY).await;
        assert_eq!(harness.transport.times().len(), 1);
        assert!(harness.storage.disk().people[&1].blocked);
        harness.close().await;
    }
}

/// Any answer, near to Telegram's or not; but none that says for sure that the person is gone.
fn any_answer() -> impl Strategy<Value = (u16, String)> {
    let words = prop_oneof![
        Just("Bad Request: message text is empty".to_owned()),
        Just("Bad Request: message is not modified".to_owned()),
        Just("Bad Request: message to edit not found".to_owned()),
        Just("Bad Request: query is too old".to_owned()),
        Just("Bad Request: chat not found".to_owned()),
        Just("Bad Request: BUTTON_DATA_INVALID".to_owned()),
        "[ -~]{0,40}",
    ];
    let code = prop_oneof![Just(400_u16), Just(403), Just(409), Just(429), 200..600_u16];
    let retry_after = proptest::option::of(0..1000_u64);
    let telegrams = (code.clone(), words, retry_after).prop_map(|(code, words, seconds)| {
        let parameters = serde_json::json!({"retry_after": seconds});
        let body = serde_json::json!({
            "ok": false, "error_code": code, "description": words, "parameters": parameters,
        });
        (code, body.to_string())
    });
    prop_oneof![
        telegrams,
        (code, "[ -~]{0,40}"),
        proptest::sample::select(odd_answers()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..Default::default() })]

    #[test]
    fn no_answers_lose_a_reminder_or_what_is_not_surely_refused(
        answers in proptest::collection::vec(any_answer(), 1..12),
    ) {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let left = Mutex::new(answers);
            let harness = harness(everything(), move |chat, _, _| match chat {
                1 => left.lock().unwrap().pop().unwrap_or_else(accepted),
                _ => accepted(),
            });
            sleep(seconds(3)).await;
            let others = texts(&harness, 2);
            assert_eq!(others, ["answer", "edit", "message", "order 1"]);
            sleep(5 * DAY).await;
            let came = texts(&harness, 1);
            assert!(came.contains(&"order 1".to_owned()), "{came:?}");
            for said in ["edit", "message"] {
                let surely = |outcome| matches!(outcome, SendOutcome::Never | SendOutcome::Unfit);
                let mut outcomes = harness.transport.outcomes(1, said).into_iter();
                let refused = outcomes.any(surely);
                assert!(refused || came.contains(&said.to_owned()), "{said}");
            }
            assert!(harness.storage.disk().outbox.is_empty());
            harness.close().await;
        });
    }
}
