//! When to speak: within the quiet hours' rules, once a day, at the pace of what is advised, and never too late.

use super::*;
use crate::advice::{is_last_call, last_safe_moment, next_step, not_before, snooze};

/// It moves, and its protection ends on day 60 at 15.
fn moving(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        tracking: Some((Tracking::Moving, w.day(20))),
        last_event_on: Some(w.day(20)),
        ..w.order()
    }
}

fn quiet(w: Scenario, from: u32, to: u32) -> Scenario {
    let quiet = (from, to);
    let settings = ReminderSettings {
        quiet,
        ..w.settings
    };
    Scenario { settings, ..w }
}

/// The days and hours at which is spoken from an instant on, up to day 60.
fn spoken(w: &Scenario, order: &OrderFacts, from: DateTime<Utc>) -> Vec<(i64, String)> {
    w.hours(order, from, 60)
}

fn times<const N: usize>(times: [(i64, &str); N]) -> Vec<(i64, String)> {
    times.map(|(day, hour)| (day, hour.to_owned())).to_vec()
}

#[test]
fn the_days_before_the_end_have_one_reminder_and_a_last_call() {
    everywhere(|w| {
        let all = spoken(&w, &moving(&w), w.at(20, 12));
        let expected = times([
            (32, "10:00"),
            (44, "10:00"),
            // Two weeks before the end.
            (46, "10:00"),
            // The extension, and again on its days 1 and 3.
            (51, "10:00"),
            (52, "10:00"),
            (54, "10:00"),
            (56, "10:00"),
            (57, "10:00"),
            (58, "10:00"),
            (59, "10:00"),
            // Twelve hours before would be in the night.
            (59, "21:00"),
            (60, "10:00"),
        ]);
        assert_eq!(all, expected, "{w:?}");
    });
}

#[test]
fn the_last_call_comes_before_the_quiet_hours_around_it() {
    everywhere(|w| {
        for (hours, last) in [
            ((22, 8), (59, "21:00")),
            // None at all.
            ((0, 0), (60, "03:00")),
            ((0, 8), (59, "23:00")),
            ((3, 4), (60, "02:00")),
            ((4, 8), (60, "03:00")),
            ((0, 3), (60, "03:00")),
            ((23, 9), (59, "22:00")),
        ] {
            let w = quiet(w, hours.0, hours.1);
            let order = moving(&w);
            let all = spoken(&w, &order, w.at(59, 12));
            let expected = times([last, (60, "10:00")]);
            assert_eq!(all, expected, "{w:?}");
        }
    });
}

#[test]
fn the_last_call_replaces_a_reminder_within_three_hours() {
    everywhere(|w| {
        for (end, expected) in [
            (22, &[(59, "10:00"), (60, "10:00")][..]),
            (23, &[(59, "10:00"), (60, "11:00")]),
            (21, &[(59, "10:00"), (60, "09:00")]),
            (20, &[(59, "10:00"), (60, "08:00")]),
            (13, &[(59, "10:00"), (59, "21:00"), (60, "10:00")]),
            // What follows the end is said in the morning after it.
            (0, &[(59, "12:00"), (60, "10:00")]),
            (1, &[(59, "10:00"), (59, "13:00"), (60, "10:00")]),
        ] {
            let order = OrderFacts {
                protection_end: Some(w.at(60, end)),
                ..moving(&w)
            };
            let all = spoken(&w, &order, w.at(58, 12));
            let expected: Vec<_> = expected
                .iter()
                .map(|(day, hour)| (*day, (*hour).to_owned()))
                .collect();
            assert_eq!(all, expected, "{end} {w:?}");
        }
    });
}

#[test]
fn an_end_told_in_the_evening_before_is_called_in_the_morning() {
    everywhere(|w| {
        let all = spoken(&w, &moving(&w), w.at(59, 22));
        assert_eq!(all, times([(60, "08:00")]), "{w:?}");
        // Also who tells of it at the very time of the call.
        let all = spoken(&w, &moving(&w), w.at(59, 21));
        assert_eq!(all, times([(60, "08:00")]), "{w:?}");
    });
}

#[test]
fn a_day_has_one_reminder_before_the_last_two_days() {
    everywhere(|w| {
        let spoken_early = |day: u64| OrderFacts {
            reminders: ReminderState {
                reminded_through: w.at(day, 9),
                last: Some(w.at(day, 9)),
                ..ReminderState::default()
            },
            ..moving(&w)
        };
        let next = |day| w.next(&spoken_early(day), w.at(day, 9));
        assert_eq!(next(57), w.morning(58));
        // In the last two days it has, but not within three hours.
        assert_eq!(next(58), w.morning(59));
        assert_eq!(next(59), Some(w.at(59, 21)));
    });
}

/// The days after shipping on which is spoken in the days from one to another.
fn days(w: &Scenario, order: &OrderFacts, from: u64, to: u64) -> Vec<i64> {
    let all = w.hours(order, w.at(from, 12), to).into_iter();
    all.map(|(day, _)| day).collect()
}

/// Nothing is known that ends.
fn endless(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        payment: Some(crate::model::Payment::Other),
        protection_end: Some(w.at(400, 15)),
        ..w.order()
    }
}

#[test]
fn a_deed_is_asked_for_on_day_1_3_and_7_then_weekly() {
    everywhere(|w| {
        let frozen = Tracking::Frozen(ParcelLocation::MyCountry, w.day(0));
        let order = OrderFacts {
            tracking: Some((frozen, w.day(6))),
            ..endless(&w)
        };
        let first = 20;
        let expected = [0, 1, 3, 7, 14, 21, 28, 35, 42].map(|day| first + day);
        assert_eq!(days(&w, &order, 19, 65), expected);
        // The last thing that was told begins it anew.
        let told = OrderFacts {
            last_event_on: Some(w.day(30)),
            ..order
        };
        let expected = [1, 3, 7, 14, 21].map(|day| 30 + day);
        assert_eq!(days(&w, &told, 30, 52), expected);
    });
}

#[test]
fn a_parcel_on_its_way_is_asked_about_every_twelve_days() {
    everywhere(|w| {
        let order = OrderFacts {
            tracking: Some((Tracking::Moving, w.day(20))),
            last_event_on: Some(w.day(20)),
            ..endless(&w)
        };
        assert_eq!(days(&w, &order, 20, 100), [32, 44, 56, 68, 80, 92]);
    });
}

#[test]
fn a_refusal_that_runs_is_spoken_of_each_week() {
    everywhere(|w| {
        let order = OrderFacts {
            refused_until: Some(w.at(120, 15)),
            last_event_on: Some(w.day(20)),
            ..endless(&w)
        };
        assert_eq!(days(&w, &order, 20, 60), [27, 34, 41, 48, 55]);
    });
}

#[test]
fn the_next_step_is_said_on_its_day() {
    everywhere(|w| {
        let order = OrderFacts {
            seller: asked(w.day(12)),
            compared_on: Some(w.day(14)),
            last_event_on: Some(w.day(14)),
            ..endless(&w)
        };
        // The answer is waited for until day 16, patience ends on day 20.
        assert_eq!(days(&w, &order, 14, 24), [16, 20, 21, 23, 24]);
    });
}

#[test]
fn a_step_that_came_while_it_was_put_off_is_said_after_it() {
    everywhere(|w| {
        let order = OrderFacts {
            last_event_on: Some(w.day(4)),
            reminders: ReminderState {
                reminded_through: w.at(10, 12),
                snoozed_until: Some(w.at(13, 7)),
                ..ReminderState::default()
            },
            ..endless(&w)
        };
        let next = |order: &OrderFacts| w.next(order, w.at(10, 12));
        assert_eq!(next(&order), Some(w.at(13, 7)));
    });
}

#[test]
fn an_order_never_runs_out_of_reminders() {
    everywhere(|w| {
        let lost = OrderFacts {
            lost_on: Some(w.day(40)),
            last_event_on: Some(w.day(40)),
            ..endless(&w)
        };
        // Nothing is left to be late for, until nothing is left at all: a month lies between.
        assert_eq!(days(&w, &lost, 40, 150), [41, 43, 47, 77, 107, 118, 125]);
        for order in [lost, endless(&w), moving(&w)] {
            for day in (0..400).step_by(7) {
                let order = OrderFacts {
                    reminders: ReminderState {
                        reminded_through: w.at(day, 12),
                        ..ReminderState::default()
                    },
                    ..order.clone()
                };
                let next = w.next(&order, w.at(day, 12));
                assert!(next <= w.morning(day + 31), "{day} {order:?}");
                assert!(next > Some(w.at(day, 12)), "{day} {order:?}");
            }
        }
    });
}

#[test]
fn a_muted_order_is_silent() {
    everywhere(|w| {
        let order = OrderFacts {
            reminders: ReminderState {
                muted: true,
                snoozed_until: Some(w.at(30, 10)),
                ..ReminderState::default()
            },
            ..moving(&w)
        };
        for now in [w.at(20, 12), w.at(59, 12)] {
            assert_eq!(w.next(&order, now), None);
        }
    });
}

#[test]
fn later_puts_off_all_but_deadlines() {
    everywhere(|w| {
        let order = |until| OrderFacts {
            reminders: ReminderState {
                reminded_through: w.at(11, 10),
                last: Some(w.at(11, 10)),
                snoozed_until: Some(until),
                ..ReminderState::default()
            },
            ..w.order()
        };
        let next = |order: &OrderFacts| w.next(order, w.at(11, 10));
        // In the place of day 13 and 15.
        assert_eq!(next(&order(w.at(16, 20))), Some(w.at(16, 20)));
        assert_eq!(next(&order(w.at(11, 20))), Some(w.at(11, 20)));
        let near_the_end = OrderFacts {
            protection_end: Some(w.at(17, 15)),
            ..order(w.at(16, 20))
        };
        assert_eq!(next(&near_the_end), w.morning(13));
    });
}

#[test]
fn later_never_passes_the_last_safe_moment() {
    everywhere(|w| {
        let order = moving(&w);
        let now = w.at(58, 12);
        let safe = w.at(60, 13);
        w.with_context(&order, now, |context| {
            assert_eq!(last_safe_moment(context), Some(safe));
            assert_eq!(snooze(context, safe), Ok(safe));
            assert_eq!(snooze(context, safe + minute()), Err(Some(safe)));
            // In the night means when it ends.
            assert_eq!(snooze(context, w.at(58, 22)), Ok(w.at(59, 8)));
            assert_eq!(snooze(context, w.at(59, 2)), Ok(w.at(59, 8)));
        });
        w.with_context(&order, safe, |context| {
            assert_eq!(snooze(context, safe + minute()), Err(None));
        });
        // After the end, the store's window, then the bank, paid 3 days before day 0, and PayPal.
        for (day, hour, latest) in [
            (61, 12, Some(w.at(75, 13))),
            (60, 15, Some(w.at(75, 13))),
            (75, 15, Some(w.at(117, 21))),
            (118, 0, Some(w.at(177, 21))),
            (178, 0, None),
        ] {
            w.with_context(&order, w.at(day, hour), |context| {
                assert_eq!(last_safe_moment(context), latest, "{day}");
            });
        }
    });
}

#[test]
fn a_last_safe_moment_in_the_night_is_the_evening_before() {
    everywhere(|w| {
        for (end, hours, safe) in [
            (9, (22, 8), w.at(59, 21)),
            (10, (22, 8), w.at(60, 8)),
            (9, (0, 0), w.at(60, 7)),
            (9, (0, 8), w.at(59, 23)),
            (9, (6, 8), w.at(60, 5)),
        ] {
            let w = quiet(w, hours.0, hours.1);
            let order = OrderFacts {
                protection_end: Some(w.at(60, end)),
                ..moving(&w)
            };
            let moment = w.with_context(&order, w.at(50, 12), last_safe_moment);
            assert_eq!(moment, Some(safe), "{end} {w:?}");
        }
    });
}

#[test]
fn what_is_due_at_night_waits_for_morning_unless_too_late() {
    everywhere(|w| {
        let order = moving(&w);
        let said = |order: &OrderFacts, now| w.with_context(order, now, not_before);
        assert_eq!(said(&order, w.at(30, 23)), w.at(31, 8));
        assert_eq!(said(&order, w.at(31, 3)), w.at(31, 8));
        assert_eq!(said(&order, w.at(31, 9)), w.at(31, 9));
        let just_in_time = OrderFacts {
            protection_end: Some(w.at(60, 10)),
            ..order.clone()
        };
        assert_eq!(said(&just_in_time, w.at(60, 3)), w.at(60, 8));
        let ends_early = OrderFacts {
            protection_end: Some(w.at(60, 9)),
            ..order
        };
        let night = w.at(60, 3);
        assert_eq!(said(&ends_early, night), night);
    });
}

#[test]
fn nothing_is_too_late_for_what_has_ended_or_has_no_end() {
    everywhere(|w| {
        let payment = Some(crate::model::Payment::Other);
        let none = [
            OrderFacts {
                arrived_on: Some(w.day(30)),
                ..moving(&w)
            },
            OrderFacts {
                payment,
                refund_agreed_on: Some(w.day(30)),
                ..moving(&w)
            },
            OrderFacts {
                payment,
                store: "other",
                protection_end: None,
                ..moving(&w)
            },
        ];
        for order in none {
            assert_eq!(w.with_context(&order, w.at(31, 12), last_safe_moment), None);
        }
    });
}

#[test]
fn what_arrived_is_asked_about_after_two_days() {
    everywhere(|w| {
        let order = OrderFacts {
            arrived_on: Some(w.day(30)),
            last_event_on: Some(w.day(30)),
            ..moving(&w)
        };
        // The first of them closes it.
        assert_eq!(days(&w, &order, 30, 40), [32, 39]);
    });
}

#[test]
fn a_skipped_hour_is_not_in_the_quiet_hours_after_it() {
    // On 28 March 2027 two o'clock is three o'clock, which is quiet.
    let mut w = quiet(Scenario::new(Zone::of("Europe/Berlin"), "2027-03-17"), 3, 8);
    w.settings.hour = 2;
    let hours = w.hours(&w.order(), w.at(10, 12), 13);
    assert_eq!(hours, times([(11, "08:00"), (12, "02:00")]));
}

#[test]
fn the_next_step_is_the_first_that_the_days_bring() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let silent = OrderFacts {
        tracking: Some((Tracking::Nothing, w.day(0))),
        ..endless(&w)
    };
    let refunded = OrderFacts {
        refund_agreed_on: Some(w.day(0)),
        refunded: true,
        ..endless(&w)
    };
    for order in [silent, moving(&w), refunded] {
        for today in (0..130).step_by(5) {
            let advice = |day| w.assess(&order, w.at(day, 10)).advice;
            let now = w.assess(&order, w.at(today, 12)).advice;
            let next = w.with_context(&order, w.at(today, 12), next_step);
            // Two months are looked ahead, beyond the last day that can be met.
            let first = (today + 1..today + 61).find(|day| advice(*day) != now);
            match (next, first) {
                (Some((step, on)), Some(day)) => {
                    assert_eq!((step, on), (advice(day), w.day(day)), "{today} {order:?}");
                }
                (Some((_, on)), None) => assert!(on > w.day(today + 60), "{today}"),
                (None, first) => assert_eq!(first, None, "{today} {order:?}"),
            }
        }
    }
}

#[test]
fn a_reminder_shortly_before_a_wish_gives_way_to_it() {
    everywhere(|w| {
        let wished = |hour| OrderFacts {
            reminders: ReminderState {
                reminded_through: w.at(56, 12),
                snoozed_until: Some(w.at(57, hour)),
                ..ReminderState::default()
            },
            ..moving(&w)
        };
        let next = |order: &OrderFacts| w.next(order, w.at(56, 13));
        assert_eq!(next(&wished(12)), Some(w.at(57, 12)));
        assert_eq!(next(&wished(14)), w.morning(57));
    });
}

#[test]
fn the_last_hours_are_forty_eight() {
    let w = Scenario::new(Zone::UTC, "2026-11-01");
    let end = w.at(60, 15);
    let is_last = |now| w.with_context(&moving(&w), now, is_last_call);
    let begins = end - Duration::hours(48);
    assert!(is_last(begins) && !is_last(begins - minute()));
    assert!(is_last(end - minute()) && !is_last(end));
}
