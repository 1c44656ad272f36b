//! When to speak: within the quiet hours' rules, once a day, less often where nobody answers, and never too late.

use super::*;
use crate::advice::{last_safe_moment, not_before, snooze};

/// It moves, and its protection ends on day 60 at 15.
fn moving(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        tracking: Some((Tracking::Moving, w.day(20))),
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
            (51, "10:00"),
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
            (0, &[(59, "12:00")]),
            (1, &[(59, "10:00"), (59, "13:00")]),
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
        let next = |day| w.assess(&spoken_early(day), w.at(day, 9)).next_reminder;
        assert_eq!(next(57), w.morning(58));
        // In the last two days it has.
        assert_eq!(next(59), w.morning(59));
        for (end, next) in [(10, 58), (11, 59)] {
            let order = OrderFacts {
                protection_end: Some(w.at(60, end)),
                ..spoken_early(58)
            };
            let seen = w.assess(&order, w.at(58, 9)).next_reminder;
            assert_eq!(seen, w.morning(next), "{end}");
        }
    });
}

#[test]
fn every_other_reminder_comes_after_three_unanswered() {
    everywhere(|w| {
        let unanswered = |unanswered| OrderFacts {
            protection_end: Some(w.at(200, 15)),
            reminders: ReminderState {
                reminded_through: w.at(18, 10),
                unanswered,
                ..ReminderState::default()
            },
            ..w.order()
        };
        let next = |order: &OrderFacts| w.assess(order, w.at(18, 10)).next_reminder;
        assert_eq!(next(&unanswered(2)), w.morning(25));
        assert_eq!(next(&unanswered(3)), w.morning(32));
        let near_the_end = OrderFacts {
            protection_end: Some(w.at(28, 15)),
            ..unanswered(9)
        };
        assert_eq!(next(&near_the_end), w.morning(19));
    });
}

#[test]
fn advice_not_followed_is_repeated_weekly_not_for_ever() {
    everywhere(|w| {
        let order = OrderFacts {
            protection_end: Some(w.at(200, 15)),
            ..w.order()
        };
        let days: Vec<_> = w.hours(&order, w.at(15, 12), 190);
        let days: Vec<_> = days.into_iter().map(|(day, _)| day).collect();
        assert_eq!(days, [18, 25, 32, 39, 46, 53, 60, 67]);
    });
}

#[test]
fn two_reminders_at_once_are_one_where_every_other_comes() {
    everywhere(|w| {
        // The end is asked for on the mornings on which the advice of day 11 is repeated.
        let order = OrderFacts {
            added_on: w.day(1),
            protection_end: None,
            reminders: ReminderState {
                reminded_through: w.at(18, 10),
                unanswered: 3,
                ..ReminderState::default()
            },
            ..w.order()
        };
        assert_eq!(w.assess(&order, w.at(18, 10)).next_reminder, w.morning(32));
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
            assert_eq!(w.assess(&order, now).next_reminder, None);
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
        let next = |order: &OrderFacts| w.assess(order, w.at(11, 10)).next_reminder;
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
        // After the end, the store's window.
        w.with_context(&order, w.at(61, 12), |context| {
            assert_eq!(last_safe_moment(context), Some(w.at(75, 13)));
        });
        w.with_context(&order, w.at(60, 15), |context| {
            assert_eq!(last_safe_moment(context), Some(w.at(75, 13)));
        });
        w.with_context(&order, w.at(75, 15), |context| {
            assert_eq!(last_safe_moment(context), None);
        });
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
        let none = [
            OrderFacts {
                arrived_on: Some(w.day(30)),
                ..moving(&w)
            },
            OrderFacts {
                refund_agreed_on: Some(w.day(30)),
                ..moving(&w)
            },
            OrderFacts {
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
fn after_the_end_of_an_order_nothing_is_said() {
    everywhere(|w| {
        let payment = Some(crate::model::Payment::Other);
        for (order, last) in [
            (
                OrderFacts {
                    arrived_on: Some(w.day(30)),
                    ..moving(&w)
                },
                w.at(32, 10),
            ),
            (
                OrderFacts {
                    arrived_on: Some(w.day(30)),
                    protection_end: None,
                    ..moving(&w)
                },
                w.at(32, 10),
            ),
            (
                OrderFacts {
                    payment,
                    ..moving(&w)
                },
                w.at(76, 10),
            ),
        ] {
            assert_eq!(w.reminders(&order, w.at(30, 12)).last(), Some(&last));
            let later = w.at(400, 12);
            assert!(w.reminders(&order, later).is_empty());
        }
    });
}

#[test]
fn a_skipped_hour_is_not_in_the_quiet_hours_after_it() {
    // On 28 March 2027 two o'clock is three o'clock, which is quiet.
    let mut w = quiet(Scenario::new(Tz::Europe__Berlin, "2027-03-17"), 3, 8);
    w.settings.hour = 2;
    let hours = w.hours(&w.order(), w.at(10, 12), 13);
    assert_eq!(hours, times([(11, "08:00"), (13, "02:00")]));
}
