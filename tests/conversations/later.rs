//! When the assistant speaks: put off, muted, within quiet hours, at another hour, less often, and of several orders at once.

use crate::common::{World, at, remembered};
use crate::{NUMBER, does, has_headphones, kept, labels, reminded, takes_down, taps};
use bot_api_sandbox::SeenMessage;
use chrono::TimeDelta;

#[test]
fn a_reminder_is_put_off_for_as_long_as_is_tapped() {
    let mut world = World::new();
    let buyer = world.person("ru");
    has_headphones(&buyer);
    // The choice, what is noted, and when it comes: in the evening there is no evening to wait for.
    for (choice, noted, comes) in [
        (
            "Через 1 час",
            "24 ноября 2026, 11:00",
            "2026-11-24T08:00:00Z",
        ),
        (
            "Сегодня вечером",
            "24 ноября 2026, 20:00",
            "2026-11-24T17:00:00Z",
        ),
        ("завтра", "25 ноября 2026, 10:00", "2026-11-25T07:00:00Z"),
        (
            "Через 3 дня",
            "28 ноября 2026, 10:00",
            "2026-11-28T07:00:00Z",
        ),
    ] {
        if choice == "Через 1 час" {
            reminded(&mut world, &buyer, "2026-11-24T07:00:00Z", "Headphones");
        }
        let menu = taps(&buyer, "Напомнить позже", "Когда");
        let evening_is_to_come = choice != "завтра";
        assert_eq!(menu.button("Сегодня вечером").is_some(), evening_is_to_come);
        taps(&buyer, choice, noted);
        reminded(&mut world, &buyer, comes, "Headphones");
    }
    assert_eq!(world.sent(&buyer, "⏰"), 5);
}

#[test]
fn a_reminder_can_be_put_off_until_tomorrow() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    world.until_next_reminder();
    let reminder = buyer.sees("⏰");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:later");
    buyer.sees("When shall I remind you?");
    buyer.presses("Remind me tomorrow");
    let note = buyer.sees("Next reminder: 24 November 2026, 10:00");
    assert_eq!(note.id, reminder.id);
    assert_eq!(world.until_next_reminder(), at("2026-11-24T10:00:00Z"));
    buyer.sees("⏰");
    // What was done is waited for: until then nothing more is said.
    buyer.presses("I asked the seller");
    buyer.sees("🔔 28 November, 10:00");
    assert_eq!(world.until_next_reminder(), at("2026-11-28T10:00:00Z"));
    buyer.sees("⏰");
    assert_eq!(world.sent(&buyer, "⏰"), 3);
}

#[test]
fn tomorrow_never_passes_the_end_of_protection() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    world.time_is("2026-12-16T11:00:00Z");
    let reminder = buyer.sees("⏰");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:later");
    buyer.presses("Remind me tomorrow");
    buyer.sees("too late to act. The last safe time is 16 December 2026, 21:00");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:card");
    buyer.sees("📦");
    // As a reminder of an earlier version has it.
    buyer.presses_raw(reminder.id, "r:1:tomorrow");
    buyer.sees("too late to act. The last safe time is 16 December 2026, 21:00");
    buyer.presses("16 December 2026, 21:00");
    buyer.sees("Next reminder: 16 December 2026, 21:00");
    assert_eq!(world.until_next_reminder(), at("2026-12-16T21:00:00Z"));
    buyer.sees("2 hours left");
    world.time_is("2026-12-16T21:30:00Z");
    for wish in ["In an hour", "Remind me tomorrow", "In 3 days"] {
        buyer.presses_raw(reminder.id, "o:1:later");
        buyer.presses(wish);
        buyer.sees("there is no time left to wait");
        buyer.presses_raw(buyer.last().unwrap().id, "o:1:card");
        buyer.sees("📦");
    }
}

#[test]
fn a_typed_time_that_is_too_late_brings_the_last_safe_one() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    reminded(&mut world, &buyer, "2026-11-23T10:00:00Z", "Day 11");
    does(&buyer, "o:1:later", "When shall I remind you?");
    taps(&buyer, "Another time", "Type it: in 3 hours");
    buyer.says("whenever");
    buyer.sees("I could not read that as a time.");
    buyer.says("tomorrow 18:00");
    buyer.sees("Next reminder: 24 November 2026, 18:00");
    reminded(&mut world, &buyer, "2026-11-24T18:00:00Z", "22 days");
    // In the quiet hours is at their end.
    does(&buyer, "o:1:later", "When shall I remind you?");
    taps(&buyer, "Another time", "Type it");
    buyer.says("in 8 hours");
    buyer.sees("Next reminder: 25 November 2026, 08:00");
    reminded(&mut world, &buyer, "2026-11-25T08:00:00Z", "21 days");
    // Protection ends on 16 December at 23:00.
    does(&buyer, "o:1:later", "When shall I remind you?");
    taps(&buyer, "Another time", "Type it");
    buyer.says("20 Dec");
    buyer.sees("too late to act. The last safe time is 16 December 2026, 21:00");
    taps(&buyer, "16 December 2026, 21:00", "📦");
    // Two weeks before the end a reminder comes all the same.
    reminded(&mut world, &buyer, "2026-12-02T10:00:00Z", "14 days");
}

#[test]
fn a_muted_order_is_silent_until_it_is_unmuted() {
    let mut world = World::new();
    let (muted, other) = (world.person("en"), world.person("en"));
    has_headphones(&muted);
    has_headphones(&other);
    world.until_next_reminder();
    muted.sees("⏰");
    other.sees("⏰");
    taps(&muted, "Remind me later", "When shall I remind you?");
    taps(&muted, "🔕 Mute", "the end of protection");
    muted.presses("Mute all the same");
    muted.sees_toast("I will say nothing more about this order");
    muted.sees("Muted: I say nothing about this order, not even before protection ends.");
    world.time_is("2026-12-10T10:00:00Z");
    other.sees("⏰");
    assert_eq!(world.sent(&muted, "⏰"), 1);
    muted.presses("🔔 Unmute");
    muted.sees_toast("I remind you again.");
    // Five days before the end.
    muted.sees("🔔 12 December, 10:00");
    taps(&muted, "More", "Next reminder: 12 December 2026, 10:00");
    world.time_is("2026-12-12T10:00:00Z");
    muted.sees("⏰");
}

#[test]
fn quiet_hours_and_the_hour_of_reminders_move_them() {
    let mut world = World::new();
    let buyer = world.person("en");
    takes_down(
        &buyer,
        ["AliExpress", NUMBER, "1.11", "25 Nov 02:30", "Lamp"],
    );
    buyer.says("/settings");
    let screen = buyer.sees("Reminders at 10:00, silence 22:00–8:00.");
    for line in ["Patience: normal.", "Time zone: UTC.", "Language: English."] {
        assert!(screen.text.contains(line), "{line}: {}", screen.text);
    }
    let hours = taps(&buyer, "Hour of reminders", "At which hour");
    let offered = labels(&hours).concat();
    assert!(
        offered.contains(&"18:00") && !offered.contains(&"7:00"),
        "{hours:?}"
    );
    let others = taps(&buyer, "Another hour", "At which hour");
    let offered = labels(&others).concat();
    assert!(
        offered.contains(&"20:00") && !offered.contains(&"7:00"),
        "{others:?}"
    );
    buyer.presses("19:00");
    buyer.sees_toast("Saved.");
    buyer.sees("Reminders at 19:00");
    // 12 hours before the end is 14:30.
    reminded(&mut world, &buyer, "2026-11-23T19:00:00Z", "1 day 7 hours");
    does(&buyer, "r:1:done", "24 November 2026, 14:30");
    // A new silence: the hour gives way to its end, and what falls into it comes an hour before it.
    buyer.presses_raw(screen.id, "set:quiet:13:21");
    buyer.sees("Reminders at 21:00, silence 13:00–21:00.");
    // Two hours after the last word nothing is said again.
    assert_eq!(world.next_reminder(), Some(at("2026-11-24T12:00:00Z")));
    buyer.presses_raw(screen.id, "set:hour:19");
    buyer.sees_toast("That hour lies in your quiet hours.");
    taps(&buyer, "Quiet hours", "When shall I be quiet?");
    taps(&buyer, "never", "silence never");
    assert_eq!(world.next_reminder(), Some(at("2026-11-24T14:30:00Z")));
}

#[test]
fn patience_moves_the_dispute() {
    let world = World::new();
    for (choice, advice) in [
        ("quick", "Next: open the dispute on 26 November 2026"),
        ("normal", "Next: compare the number on 27 November 2026"),
        ("patient", "Next: compare the number on 27 November 2026"),
    ] {
        let buyer = world.person("en");
        let card = takes_down(&buyer, ["AliExpress", NUMBER, "12.11", "60 days", "Lamp"]);
        buyer.says("/settings");
        buyer.sees("Patience: normal.");
        taps(&buyer, "Patience", "How long shall we wait");
        taps(&buyer, choice, &format!("Patience: {choice}."));
        buyer.presses_raw(card.id, "o:1:told:seller-asked");
        buyer.sees("You asked the seller");
        buyer.presses_raw(card.id, "o:1:told:seller-silent");
        let card = buyer.sees("Noted: no answer.");
        assert!(card.text.contains(advice), "{choice}: {}", card.text);
    }
}

#[test]
fn who_never_answers_is_reminded_as_often_as_others() {
    let mut world = World::new();
    let buyer = world.person("en");
    takes_down(&buyer, ["AliExpress", "none", "12.11", "90 days", "Lamp"]);
    // The store takes a claim from the day on which the order was told of. Then on the days 1, 3 and 7, and weekly.
    for day in ["11-23", "11-24", "11-26", "11-30"] {
        let at = at(&format!("2026-{day}T10:00:00Z"));
        assert_eq!(world.until_next_reminder(), at);
        buyer.sees("⏰ Lamp");
    }
    let mut last = at("2026-11-30T10:00:00Z");
    for _ in 0..20 {
        let next = world.until_next_reminder();
        assert!(next - last <= TimeDelta::days(7), "{last} {next}");
        buyer.sees("⏰ Lamp");
        last = next;
    }
}

#[test]
fn a_wished_hour_is_kept_beside_the_reminders_of_a_deadline() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    reminded(&mut world, &buyer, "2026-11-23T10:00:00Z", "Day 11");
    world.time_is("2026-12-13T10:00:00Z");
    buyer.sees("⏰");
    does(&buyer, "o:1:later", "When shall I remind you?");
    taps(&buyer, "Another time", "Type it");
    buyer.says("tomorrow 18:00");
    buyer.sees("📦");
    // The end is near: the morning's reminder comes, and the wished one too.
    for instant in ["2026-12-14T10:00:00Z", "2026-12-14T18:00:00Z"] {
        assert_eq!(world.until_next_reminder(), at(instant));
        buyer.sees("⏰");
    }
}

#[test]
fn orders_that_are_due_together_come_together_five_at_most() {
    let mut world = World::asleep();
    let (few, many, late) = (world.person("en"), world.person("en"), world.person("en"));
    let due = at("2026-11-23T10:00:00Z");
    // How many hours of protection each order has left then.
    let orders: [(_, &[i64]); 3] = [
        (&few, &[99, 98]),
        (&many, &[99, 98, 97, 96, 95, 94, 93]),
        (&late, &[99, 30, 98]),
    ];
    world.knows(orders.map(|(buyer, hours)| {
        // Whoever never wrote cannot be written to.
        buyer.says("/start");
        let orders = (1..).zip(hours).map(|(id, hours)| {
            let mut order = kept(id, due + TimeDelta::hours(*hours));
            order.next_due = Some(due);
            order
        });
        let orders: Vec<_> = orders.collect();
        let mut person = remembered(buyer, "en");
        person.next_order = orders.last().unwrap().id + 1;
        (person, orders)
    }));
    world.start();
    for buyer in [&few, &many, &late] {
        buyer.sees("Your parcel is not tracked");
    }
    assert_eq!(world.until_next_reminder(), due);
    // Before the names on the buttons stands how pressing the orders are.
    let named = |seen: &SeenMessage| -> Vec<String> {
        let labels = labels(seen).concat();
        let names = labels.iter().map(|label| label.split_once(' ').unwrap().1);
        names.map(str::to_owned).collect()
    };
    let both = few.sees("⏰ 2 orders need you today");
    // The most pressing first.
    assert_eq!(named(&both), ["Order 2", "Order 1"]);
    let line = |order: &str| both.text.lines().find(|line| line.contains(order));
    for order in ["Order 1: ", "Order 2: "] {
        let line = line(order).unwrap_or_default();
        assert!(line.contains(" · 4 days"), "{order}: {}", both.text);
    }
    let first = many.sees("⏰ 5 orders need you today");
    let second = many.sees("⏰ 2 orders need you today");
    let mut all = [named(&first), named(&second)].concat();
    all.sort_unstable();
    assert_eq!(all, [1, 2, 3, 4, 5, 6, 7].map(|id| format!("Order {id}")));
    // A last call is said alone.
    late.sees("⏰ Order 2 · AliExpress");
    let rest = late.sees("⏰ 2 orders need you today");
    assert_eq!(named(&rest), ["Order 3", "Order 1"]);
    taps(&few, "Order 1", "📦 Order 1");
    for (buyer, count) in [(&few, 1), (&many, 2), (&late, 2)] {
        assert_eq!(world.sent(buyer, "⏰"), count);
    }
}
