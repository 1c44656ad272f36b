use super::*;
use crate::model::{DueSubject, OrderId};
use chrono::DateTime;
use std::time::Duration;

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn entry(chat: ChatId, sequence: u64) -> (OutboxKey, Outgoing) {
    let text = format!("{chat}/{sequence}");
    let keyboard = vec![];
    (
        OutboxKey { chat, sequence },
        Outgoing::message(text, keyboard),
    )
}

fn answer(chat: ChatId, sequence: u64) -> (OutboxKey, Outgoing) {
    let outgoing = Outgoing::Answer {
        query: format!("{chat}/{sequence}"),
        text: None,
        alert: false,
    };
    (OutboxKey { chat, sequence }, outgoing)
}

fn due(chat: ChatId, order: OrderId) -> Due {
    let subject = DueSubject::Order(order);
    let at = DateTime::UNIX_EPOCH;
    Due { at, chat, subject }
}

/// A queue and a clock; each job is finished as soon as it is taken, unless a test says otherwise.
struct Harness {
    queue: Queue,
    start: Instant,
    now: Instant,
}

impl Harness {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            queue: Queue::new(Limits::default(), now),
            start: now,
            now,
        }
    }

    fn add(&mut self, entries: impl IntoIterator<Item = (OutboxKey, Outgoing)>) {
        self.queue.add(entries.into_iter().collect(), self.now);
    }

    fn remind(&mut self, chat: ChatId, order: OrderId) -> bool {
        self.queue.remind(due(chat, order), self.now)
    }

    /// Takes the next job, and lets time pass until there is one; `None` if there is none to wait for.
    fn take(&mut self) -> Option<Job> {
        loop {
            match self.queue.next(true, self.now) {
                Next::Job(job) => return Some(job),
                Next::At(instant) => {
                    assert!(instant > self.now, "no spinning");
                    self.now = instant;
                }
                Next::Nothing => return None,
            }
        }
    }

    fn finish(&mut self, job: &Job, outcome: JobOutcome) {
        self.queue.finish(job, outcome, self.now);
    }

    /// Says all, and tells what was said and after how long.
    fn drain(&mut self) -> Vec<(String, Duration)> {
        let mut said = Vec::new();
        while let Some(job) = self.take() {
            said.push((name(&job), self.now - self.start));
            self.finish(&job, JobOutcome::Finished);
        }
        said
    }
}

fn name(job: &Job) -> String {
    let JobContent::Entry(_, outgoing) = &job.content else {
        return match job.content {
            JobContent::Reminder(DueSubject::Order(id)) => format!("reminder {}/{id}", job.chat),
            _ => format!("reminder {}", job.chat),
        };
    };
    match outgoing {
        Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } => text.clone(),
        Outgoing::Answer { query, .. } => format!("answer {query}"),
        Outgoing::Document { name, .. } => name.clone(),
        Outgoing::Picture { caption, .. } => caption.clone(),
        Outgoing::Delete { message } => format!("delete {message}"),
        Outgoing::LookUp(request) => format!("look up {}", request.number()),
        Outgoing::EditKeyboard { message, .. } => format!("buttons of {message}"),
    }
}

fn names(said: &[(String, Duration)]) -> Vec<&str> {
    said.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn chats_take_turns_and_each_chat_keeps_its_order() {
    let mut desk = Harness::new();
    desk.add((1..=3).map(|n| entry(1, n)));
    desk.add([entry(2, 4), entry(2, 5), entry(3, 6)]);
    let said = desk.drain();
    assert_eq!(names(&said), ["1/1", "2/4", "3/6", "1/2", "2/5", "1/3"]);
}

#[test]
fn a_chat_with_many_messages_does_not_delay_forty_others() {
    let mut desk = Harness::new();
    desk.add((0..120).map(|n| entry(1, n)));
    desk.add((2..=41).map(|chat| entry(chat, 200 + chat as u64)));
    let said = desk.drain();
    let last_of_others = said
        .iter()
        .filter(|(name, _)| !name.starts_with("1/"))
        .map(|(_, time)| *time)
        .max();
    assert!(
        last_of_others.unwrap() < seconds(3),
        "30 messages a second, shared"
    );
    let (_, end) = said.last().unwrap();
    assert_eq!(end.as_secs(), 100, "20 at once, then one a second");
}

#[test]
fn one_request_of_a_chat_at_a_time() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), entry(1, 2)]);
    let first = desk.take().unwrap();
    assert_eq!(desk.take(), None);
    desk.finish(&first, JobOutcome::Finished);
    assert_eq!(name(&desk.take().unwrap()), "1/2");
}

#[test]
fn answers_to_buttons_go_first_and_do_not_count() {
    let mut desk = Harness::new();
    desk.add((1..=25).map(|n| entry(1, n)));
    desk.add((26..=50).map(|n| answer(1, n)));
    let said = desk.drain();
    assert!(
        said[..25]
            .iter()
            .all(|(name, time)| name.starts_with("answer") && time.is_zero())
    );
    assert_eq!(said[49].1.as_secs(), 5);
}

#[test]
fn documents_and_deletions_keep_their_place_and_count() {
    let mut desk = Harness::new();
    desk.remind(1, 1);
    desk.add((1..=30).map(|sequence| {
        let (key, text) = entry(1, sequence);
        let outgoing = match sequence % 3 {
            0 => Outgoing::Delete { message: 0 },
            1 => Outgoing::Document {
                name: "file".into(),
                content: "a".into(),
                caption: String::new(),
                keyboard: vec![],
            },
            _ => text,
        };
        (key, outgoing)
    }));
    let said = desk.drain();
    let start = ["file", "1/2", "delete 0", "file", "1/5", "delete 0"];
    assert_eq!(names(&said)[..6], start);
    assert_eq!(names(&said)[30], "reminder 1/1");
    let last = said[29].1;
    assert!(last >= seconds(10) && last < seconds(11), "{last:?}");
}

#[test]
fn who_writes_now_goes_before_reminders() {
    let mut desk = Harness::new();
    for chat in 1..=40 {
        assert!(desk.remind(chat, 1));
    }
    desk.add([entry(50, 1)]);
    desk.add([entry(40, 2)]);
    let said = desk.drain();
    assert_eq!(names(&said[..3]), ["50/1", "40/2", "reminder 1/1"]);
    assert_eq!(said.len(), 42);
}

#[test]
fn messages_go_before_reminders_and_these_one_at_a_time() {
    let mut desk = Harness::new();
    desk.remind(1, 7);
    desk.remind(1, 8);
    desk.add([entry(1, 1)]);
    assert_eq!(
        names(&desk.drain()),
        ["1/1", "reminder 1/7", "reminder 1/8"]
    );
}

#[test]
fn reminders_can_be_held_back() {
    let mut desk = Harness::new();
    desk.remind(1, 7);
    assert_eq!(desk.queue.next(false, desk.now), Next::Nothing);
    assert_eq!(name(&desk.take().unwrap()), "reminder 1/7");
}

#[test]
fn an_order_is_not_queued_twice_also_while_it_is_being_said() {
    let mut desk = Harness::new();
    assert!(desk.remind(1, 7));
    assert!(!desk.remind(1, 7));
    let job = desk.take().unwrap();
    assert!(!desk.remind(1, 7));
    assert_eq!(desk.queue.queued_reminders(), 1);
    desk.finish(&job, JobOutcome::Finished);
    assert_eq!(desk.queue.queued_reminders(), 0);
    assert!(desk.remind(1, 7));
}

#[test]
fn a_429_holds_its_chat_for_the_full_time_and_no_other() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), entry(2, 2), entry(1, 3), entry(2, 4)]);
    let first = desk.take().unwrap();
    desk.finish(&first, JobOutcome::RateLimited(seconds(35)));
    let said = desk.drain();
    assert_eq!(names(&said), ["2/2", "2/4", "1/1", "1/3"]);
    assert!(said[1].1 < seconds(1));
    assert!(said[2].1 >= seconds(35) && said[2].1 < seconds(36));
}

#[test]
fn a_failing_chat_is_tried_again_after_pauses_that_double() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), entry(1, 2)]);
    for pause in [0, 1, 2, 4, 8, 16, 32, 60, 60] {
        let before = desk.now;
        let job = desk.take().unwrap();
        assert_eq!(name(&job), "1/1", "the order is kept");
        let paused = desk.now - before;
        assert!(
            paused <= seconds(pause) && 2 * paused >= seconds(pause),
            "{pause}: {paused:?}"
        );
        desk.finish(&job, JobOutcome::Failed);
    }
}

#[test]
fn a_persons_return_ends_the_pause_after_failures_not_a_429() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), entry(2, 2)]);
    let (first, second) = (desk.take().unwrap(), desk.take().unwrap());
    desk.finish(&first, JobOutcome::Failed);
    desk.finish(&second, JobOutcome::RateLimited(seconds(9)));
    desk.queue.user_active(1, desk.now);
    desk.queue.user_active(2, desk.now);
    let said = desk.drain();
    assert_eq!(names(&said), ["1/1", "2/2"]);
    assert!(said[0].1 < seconds(1));
    assert!(said[1].1 >= seconds(9));
}

#[test]
fn a_parked_chat_waits_until_the_person_comes_back() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), entry(1, 2)]);
    desk.remind(1, 7);
    let job = desk.take().unwrap();
    desk.queue.block(1, desk.now);
    desk.finish(&job, JobOutcome::Failed);
    assert_eq!(desk.take(), None);
    assert_eq!(desk.queue.queued_reminders(), 0);
    desk.queue.user_active(1, desk.now);
    assert_eq!(names(&desk.drain()), ["1/1", "1/2"]);
}

#[test]
fn who_is_gone_is_forgotten_though_something_waits_for_them() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), answer(1, 2)]);
    desk.queue.block(1, desk.now);
    let (at, subject) = (DateTime::UNIX_EPOCH, DueSubject::Person);
    let chat = 1;
    assert!(desk.queue.remind(Due { at, chat, subject }, desk.now));
    let job = desk.take().expect("their own time has come");
    assert_eq!(job.content, JobContent::Reminder(subject));
    desk.finish(&job, JobOutcome::Passed);
    assert_eq!(desk.take(), None);
}

#[test]
fn a_job_under_way_is_told_that_the_person_came() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1)]);
    desk.queue.user_active(1, desk.now);
    let job = desk.take().unwrap();
    assert!(!desk.queue.was_user_active(1), "that was before");
    desk.queue.user_active(1, desk.now);
    assert!(desk.queue.was_user_active(1));
    desk.finish(&job, JobOutcome::Finished);
}

#[test]
fn what_is_cleared_is_not_said_also_if_it_was_under_way() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), entry(1, 2), answer(1, 3)]);
    desk.remind(1, 7);
    let job = desk.take().unwrap();
    assert_eq!(desk.queue.clear(1, desk.now).len(), 3);
    desk.add([entry(1, 4)]);
    desk.finish(&job, JobOutcome::Failed);
    assert_eq!(names(&desk.drain()), ["1/4"]);
}

#[test]
fn an_entry_is_not_queued_twice() {
    let mut desk = Harness::new();
    desk.add([entry(1, 1), answer(1, 2)]);
    desk.add([entry(1, 1), answer(1, 2)]);
    assert_eq!(desk.drain().len(), 2);
}

#[test]
fn nothing_is_remembered_of_chats_that_have_nothing() {
    let mut desk = Harness::new();
    for chat in 1..=50 {
        desk.add([entry(chat, 1), answer(chat, 2)]);
        desk.remind(chat, 7);
    }
    desk.drain();
    desk.queue.block(3, desk.now);
    desk.queue.user_active(4, desk.now);
    assert_eq!(desk.queue.next(true, desk.now + seconds(60)), Next::Nothing);
    assert!(desk.queue.chats.is_empty());
    assert!(desk.queue.waiting.is_empty());
}

/// Takes a job of each of these chats and has Telegram refuse it for this time.
fn refused(desk: &mut Harness, chats: impl IntoIterator<Item = ChatId>, time: Duration) {
    for chat in chats {
        let job = desk.take().unwrap();
        assert_eq!(job.chat, chat);
        desk.finish(&job, JobOutcome::RateLimited(time));
    }
}

#[test]
fn three_chats_refused_in_a_row_hold_all_until_a_probe() {
    let mut desk = Harness::new();
    desk.add((1..=10).map(|chat| entry(chat, 1)));
    desk.add([answer(11, 1)]);
    let answer = desk.take().unwrap();
    desk.finish(&answer, JobOutcome::Passed);
    refused(&mut desk, 1..=3, seconds(30));
    let held = desk.now;
    let first = desk.take().unwrap();
    assert_eq!(desk.now - held, seconds(30));
    assert_eq!(desk.take(), None, "one at a time until it is clear");
    desk.finish(&first, JobOutcome::RateLimited(seconds(20)));
    let held = desk.now;
    let next = desk.take().unwrap();
    assert_eq!(desk.now - held, seconds(20));
    desk.finish(&next, JobOutcome::Finished);
    let clear = desk.now;
    assert!(desk.take().is_some() && desk.take().is_some());
    assert!(desk.now - clear < seconds(1));
}

#[test]
fn chats_refused_for_themselves_hold_others_a_minute_at_most() {
    let mut desk = Harness::new();
    desk.add((1..=6).map(|chat| entry(chat, 1)));
    refused(&mut desk, [1, 2], seconds(10_000));
    let job = desk.take().unwrap();
    assert!(desk.now - desk.start < seconds(1), "two may be chance");
    desk.finish(&job, JobOutcome::Finished);
    refused(&mut desk, [4], seconds(10_000));
    let job = desk.take().unwrap();
    assert!(
        desk.now - desk.start < seconds(1),
        "something was taken in between"
    );
    desk.finish(&job, JobOutcome::Finished);
    desk.add((7..=9).map(|chat| entry(chat, 1)));
    refused(&mut desk, [6, 7, 8], seconds(10_000));
    let said = desk.drain();
    assert_eq!(
        names(&said),
        ["9/1", "1/1", "2/1", "4/1", "6/1", "7/1", "8/1"]
    );
    assert!(said[0].1 < seconds(61));
    assert!(said[1].1 >= seconds(10_000));
}

#[test]
fn refusals_far_apart_hold_nobody_else() {
    let mut desk = Harness::new();
    for chat in 1..=5 {
        desk.now += seconds(120);
        desk.add([entry(chat, 1)]);
        refused(&mut desk, [chat], seconds(100_000));
    }
    desk.add([entry(9, 1)]);
    let asked = desk.now;
    assert_eq!(name(&desk.take().unwrap()), "9/1");
    assert!(desk.now - asked < seconds(1));
}

#[test]
fn edits_count_as_messages_do() {
    let mut desk = Harness::new();
    desk.add((1..=22).map(|n| {
        let (key, outgoing) = entry(1, n);
        let Outgoing::Send { text, keyboard, .. } = outgoing else {
            unreachable!()
        };
        (key, Outgoing::edit(5, text, keyboard))
    }));
    assert_eq!(
        desk.drain()[21].1.as_secs(),
        2,
        "20 at once, then one a second"
    );
}

#[test]
fn what_had_not_to_be_said_costs_nothing() {
    let mut desk = Harness::new();
    for order in 1..=100 {
        desk.remind(1, order);
    }
    for _ in 1..=99 {
        let job = desk.take().unwrap();
        desk.finish(&job, JobOutcome::Passed);
    }
    assert_eq!(desk.now, desk.start);
    assert_eq!(desk.drain().len(), 1);
}

#[test]
fn an_answer_to_a_button_is_of_use_for_a_minute() {
    let mut desk = Harness::new();
    desk.add([answer(1, 1)]);
    let late = desk.take().unwrap();
    assert!(!desk.queue.is_stale(&late, desk.now + seconds(59)));
    assert!(desk.queue.is_stale(&late, desk.now + seconds(60)));
    desk.finish(&late, JobOutcome::Passed);
}

/// Chat 1 fails for this number of hours, while another chat's message is taken each half hour or not; tells whether chat 1's
/// message is stale then.
fn stale_after(hours: u64, others_are_taken: bool) -> bool {
    let mut desk = Harness::new();
    desk.add([entry(1, 1)]);
    let (mut sequence, mut other_at) = (1, desk.now);
    loop {
        let job = desk.take().unwrap();
        if desk.now - desk.start >= seconds(hours * 3600) {
            return desk.queue.is_stale(&job, desk.now);
        }
        desk.finish(&job, JobOutcome::Failed);
        if others_are_taken && desk.now >= other_at {
            sequence += 1;
            other_at = desk.now + seconds(1800);
            desk.add([entry(2, sequence)]);
            let other = desk.take().unwrap();
            desk.finish(&other, JobOutcome::Finished);
        }
    }
}

#[test]
fn a_refused_message_makes_way_after_a_day_and_not_before() {
    assert!(!stale_after(23, true));
    assert!(stale_after(25, true));
    assert!(!stale_after(24 * 7, false), "nobody's message was taken");
}

#[test]
fn the_limits_are_settings() {
    let mut desk = Harness::new();
    let limits = Limits {
        per_second: 0,
        per_second_per_chat: 0,
    };
    desk.queue = Queue::new(limits, desk.now);
    desk.add((1..=100).map(|n| entry(1, n)));
    desk.add((2..=200).map(|chat| entry(chat, 1)));
    desk.drain();
    assert_eq!(desk.now, desk.start);

    let limits = Limits {
        per_second: 10,
        per_second_per_chat: 2,
    };
    desk.queue = Queue::new(limits, desk.now);
    desk.add((1..=24).map(|n| entry(1, n)));
    let said = desk.drain();
    assert_eq!(said[10].1.as_secs(), 1, "10 a second");
    assert_eq!(said[23].1.as_secs(), 2, "20 and one each half second");
}

#[test]
fn who_takes_over_does_not_say_a_chats_burst_once_more() {
    let mut desk = Harness::new();
    desk.queue = Queue::after_another(Limits::default(), desk.now);
    desk.add((1..=5).map(|n| entry(1, n)));
    desk.add([entry(2, 1)]);
    let said = desk.drain();
    let times: Vec<u64> = said.iter().map(|(_, time)| time.as_secs()).collect();
    assert_eq!(names(&said)[..2], ["1/1", "2/1"]);
    assert_eq!(times, [0, 0, 1, 2, 3, 4]);
    assert!(!said[0].1.is_zero(), "the pace of all goes on");
    // Who is not spoken to for a while gets as much at once as ever.
    desk.now += seconds(20);
    let later = desk.now - desk.start;
    desk.add((6..=25).map(|n| entry(1, n)));
    let said = desk.drain();
    assert_eq!((said[19].1 - later).as_secs(), 0);
}
