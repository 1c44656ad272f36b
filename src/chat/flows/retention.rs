//! People of whom nothing is heard for long: they are warned, and then forgotten.

use crate::advice;
use crate::chat::callback::Press;
use crate::chat::screens::questions;
use crate::chat::turn::{Turn, row};
use crate::model::Dialogue;
use chrono::Duration;

/// The person was here, or is new to this count: from now on they have their time. It is noted once a day. Who left an order half
/// taken down is asked for the rest of it first.
pub fn seen(turn: &mut Turn) {
    let (here, now) = (turn.by_person, turn.now);
    let is_half_done = turn.adds_an_order();
    let person = &mut turn.person;
    if here {
        person.draft_asked = 0;
    }
    let first = advice::rules().remind.deed_days.first();
    if let Some(first) = first.filter(|_| here && is_half_done) {
        person.idle_due = Some(now + days(*first));
        person.idle_warned = false;
        return;
    }
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
    if asks_for_the_rest(turn) {
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

/// An order was left half taken down: it is not watched, and its deadlines run. That is said as often as advice that asks for a deed.
fn asks_for_the_rest(turn: &mut Turn) -> bool {
    let steps = &advice::rules().remind.deed_days;
    let asked = usize::from(turn.person.draft_asked);
    let Some(step) = steps.get(asked).filter(|_| turn.return_to_adding()) else {
        return false;
    };
    turn.person.draft_asked += 1;
    let next = steps.get(asked + 1).map(|next| days(next - step));
    let forgotten = days(advice::rules().defaults.forget_idle_after_days);
    turn.person.idle_due = Some(turn.now + next.unwrap_or(forgotten));
    if let Dialogue::Adding { question, .. } = turn.person.dialogue
        && !turn.person.blocked
    {
        // Not in the same words each time.
        let note = match asked % 2 {
            0 => turn.html("welcome-back", &[]),
            _ => String::new(),
        };
        questions::show(turn, question, note);
    }
    true
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
