//! Language, time zone, privacy, and the end of everything.

use super::button::Press;
use super::reading::{self, ZoneProblem};
use super::turn::{Turn, row};
use super::{adding, number, paste, welcome, when};
use crate::case;
use crate::locale::{self, LANGUAGES};
use crate::storage::records::{Dialogue, Keyboard, Order};
use chrono_tz::Tz;

/// /language: the languages as buttons.
pub fn language(turn: &mut Turn) {
    let buttons = LANGUAGES
        .iter()
        .map(|l| row(Press::Language(l.tag.to_owned()).button(l.name)))
        .collect();
    turn.say(turn.html("ask-language", &[]), buttons);
}

/// A language was chosen.
pub fn set_language(turn: &mut Turn, tag: &str) {
    turn.person.language = locale::best_language(Some(tag)).to_owned();
    let begin = Press::Begin.button(turn.plain("button-begin", &[]));
    let keyboard = if matches!(turn.person.dialogue, Dialogue::Idle) {
        vec![row(begin)]
    } else {
        Vec::new()
    };
    turn.show(turn.html("language-set", &[]), keyboard);
    adding::ask_again_below(turn);
}

/// /timezone: takes a city or an offset, or asks for one.
pub fn zone(turn: &mut Turn, text: &str) {
    if text.trim().is_empty() {
        let now = when::instant(turn.texts(), turn.now, turn.zone());
        let args = [("zone", zone_name(turn.zone()).into()), ("now", now.into())];
        return ask_zone(turn, turn.html("ask-zone", &args), Vec::new());
    }
    match reading::zone(text) {
        Ok(zone) => take_zone(turn, zone),
        Err(ZoneProblem::DidYouMean(cities)) => {
            let button =
                |(city, zone): (String, Tz)| row(Press::Zone(zone.name().to_owned()).button(city));
            let cities = cities.into_iter().map(button).collect();
            ask_zone(turn, turn.html("zone-did-you-mean", &[]), cities);
        }
        Err(ZoneProblem::NotUnderstood) if number::only_tracking_number(text).is_some() => {
            paste::check(turn, text)
        }
        Err(ZoneProblem::NotUnderstood) => {
            ask_zone(turn, turn.html("zone-not-understood", &[]), Vec::new())
        }
    }
}

fn ask_zone(turn: &mut Turn, text: String, cities: Keyboard) {
    turn.person.dialogue = Dialogue::ChoosingZone {
        resume: turn.resume(),
    };
    let leave = Press::Leave.button(turn.plain("button-cancel", &[]));
    turn.say(text, cities.into_iter().chain([row(leave)]).collect());
}

/// A zone was chosen by a button.
pub fn set_zone(turn: &mut Turn, name: &str) {
    match name.parse() {
        Ok(zone) => take_zone(turn, zone),
        Err(_) => turn.notice("notice-old-button"),
    }
}

/// The button that leaves /check or /timezone.
pub fn leave(turn: &mut Turn) {
    match turn.person.dialogue {
        Dialogue::Checking { .. } | Dialogue::ChoosingZone { .. } => welcome::leave(turn),
        _ => turn.notice("notice-answered"),
    }
}

/// A zone's name for people: offsets as people write them, with the sign that `Etc/GMT` turns round.
pub fn zone_name(zone: Tz) -> String {
    match zone.name().strip_prefix("Etc/GMT") {
        Some(offset) if offset.starts_with('+') => format!("UTC{}", offset.replacen('+', "−", 1)),
        Some(offset) if offset.starts_with('-') => format!("UTC{}", offset.replacen('-', "+", 1)),
        _ => zone.name().to_owned(),
    }
}

/// /privacy.
pub fn privacy(turn: &mut Turn) {
    let days = case::defaults().forget_closed_after_days;
    turn.say(turn.html("privacy", &[("days", days.into())]), Vec::new());
}

/// /delete_me: asks once.
pub fn delete_me(turn: &mut Turn) {
    let yes = Press::DeleteMe(true).button(turn.plain("button-delete-everything", &[]));
    let no = Press::DeleteMe(false).button(turn.plain("button-keep", &[]));
    let count = turn.orders.len();
    turn.say(
        turn.html("ask-delete-me", &[("count", count.into())]),
        vec![row(yes), row(no)],
    );
}

/// The answer to that.
pub fn delete_me_answer(turn: &mut Turn, sure: bool) {
    if sure {
        turn.forget();
        turn.show(turn.html("deleted-everything", &[]), Vec::new());
    } else {
        turn.show(turn.html("kept-everything", &[]), Vec::new());
        adding::ask_again_below(turn);
    }
}

fn take_zone(turn: &mut Turn, zone: Tz) {
    turn.person.zone = zone.name().to_owned();
    turn.person.dialogue = *turn.resume();
    // Days begin elsewhere now: every order is planned anew.
    for order in turn.orders.clone() {
        replan(turn, order);
    }
    let now = when::instant(turn.texts(), turn.now, zone);
    let text = turn.html(
        "zone-set",
        &[
            ("zone", zone_name(zone).into()),
            ("now", now.into()),
            ("hour", case::defaults().remind_at_hour.into()),
        ],
    );
    turn.show(text, Vec::new());
    adding::ask_again_below(turn);
}

/// An order that becomes due by the change alone has been spoken about in time.
fn replan(turn: &mut Turn, mut order: Order) {
    let was_ahead = order.next_due.is_some_and(|at| at > turn.now);
    turn.keep(order.clone());
    let is_past = turn
        .open_order(order.id)
        .and_then(|o| o.next_due)
        .is_some_and(|at| at <= turn.now);
    if was_ahead && is_past {
        order.spoken_until = turn.now;
        turn.keep(order);
    }
}
