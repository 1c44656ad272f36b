//! People of whom nothing is heard for long: they are warned, and then forgotten.

use crate::advice;
use crate::chat::callback::Press;
use crate::chat::turn::{Turn, row};
use chrono::Duration;

/// The person was here, or is new to this count: from now on they have their time. It is noted once a day.
pub fn seen(turn: &mut Turn) {
    let (here, now) = (turn.by_person, turn.now);
    let person = &mut turn.person;
    let due = now + days(advice::rules().defaults.forget_idle_after_days);
    let counted = person
        .idle_due
        .is_some_and(|counted| (due - counted).abs() < Duration::days(1));
    if person.idle_due.is_none() || (here && (person.idle_warned || !counted)) {
        person.idle_due = Some(due);
        person.idle_warned = false;
    }
}

/// Nothing was heard for long. Whose orders still have reminders to come has not left.
pub fn due(turn: &mut Turn) {
    if turn.person.idle_due.is_none_or(|at| at > turn.now) {
        return;
    }
    let wait = days(advice::rules().defaults.forget_idle_warning_days);
    let waits = turn.open_orders().any(|o| o.next_due.is_some()) && !turn.person.blocked;
    if waits {
        turn.person.idle_due = Some(turn.now + wait);
    } else if turn.person.idle_warned {
        turn.forget();
    } else {
        turn.person.idle_warned = true;
        turn.person.idle_due = Some(turn.now + wait);
        if !turn.person.blocked {
            warn(turn);
        }
    }
}

/// The button under the warning.
pub fn stay(turn: &mut Turn) {
    turn.show(turn.html("idle-stays", &[]), Vec::new());
}

fn warn(turn: &mut Turn) {
    let days = advice::rules().defaults.forget_idle_warning_days;
    let stay = Press::Stay.button(turn.plain("button-stay", &[]));
    turn.say(
        turn.html("idle-warning", &[("days", days.into())]),
        vec![row(stay)],
    );
}

fn days(days: u16) -> Duration {
    Duration::days(days.into())
}
