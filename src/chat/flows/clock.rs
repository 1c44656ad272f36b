//! "What time is it for you now?": the person's zone by one tap, asked once. Telegram does not tell where a person lives.

use crate::chat::callback::{Press, SettingsPress};
use crate::chat::event::Position;
use crate::chat::input::{zones_near, zones_of};
use crate::chat::screens::format;
use crate::chat::turn::Turn;
use crate::locale;
use crate::model::{Button, Dialogue, Keyboard};
use crate::zones::Zone;
use chrono::{Offset, TimeZone};

/// The most clocks that are offered, and how many of them beside a location.
const MOST_CLOCKS: usize = 5;
const MOST_NEARBY: usize = 3;
/// Clocks in a row.
const IN_A_ROW: usize = 3;

/// Asks for the person's hour, once in their life, where nothing else is being asked.
pub fn ask_clock(turn: &mut Turn) {
    let guess = locale::words(&turn.person.language).default_zone;
    let is_known = turn.person.clock_asked || turn.zone() != guess;
    if is_known || turn.person.dialogue != Dialogue::Idle {
        return;
    }
    let clocks = clocks(turn, likely_zones(turn), MOST_CLOCKS);
    ask(turn, "ask-clock", clocks);
}

/// A location was sent: the clocks nearest to it. It is not kept.
pub fn nearby(turn: &mut Turn, position: Position) {
    if !position.is_on_earth() {
        return ask(turn, "location-unreadable", Vec::new());
    }
    let clocks = clocks(turn, zones_near(position), MOST_NEARBY);
    ask(turn, "ask-clock-nearby", clocks);
}

fn ask(turn: &mut Turn, key: &str, clocks: Vec<Button>) {
    turn.person.clock_asked = true;
    turn.person.dialogue = Dialogue::ChoosingZone {
        resume: turn.resume(),
    };
    let mut rows: Keyboard = clocks.chunks(IN_A_ROW).map(<[_]>::to_vec).collect();
    let other = Press::Settings(SettingsPress::Zone);
    rows.push(vec![
        other.button(turn.plain("button-other-clock", &[])),
        Press::Leave.button(turn.plain("button-not-now", &[])),
    ]);
    turn.say(turn.html(key, &[]), rows);
}

/// The zones of the country where the person lives, then those of their language.
fn likely_zones(turn: &Turn) -> Vec<Zone> {
    let country = turn.person.country.as_deref().unwrap_or_default();
    let spoken = &locale::words(&turn.person.language).likely_zones;
    zones_of(country).chain(spoken.iter().copied()).collect()
}

/// A button for each clock that shows another time, the earliest first.
fn clocks(turn: &Turn, zones: Vec<Zone>, most: usize) -> Vec<Button> {
    let offset = |zone: &Zone| {
        let local = zone.offset_from_utc_datetime(&turn.now.naive_utc());
        local.fix().local_minus_utc()
    };
    let mut clocks: Vec<(i32, Zone)> = Vec::new();
    for zone in zones {
        let known = clocks.iter().any(|(known, _)| *known == offset(&zone));
        if !known && clocks.len() < most {
            clocks.push((offset(&zone), zone));
        }
    }
    clocks.sort_by_key(|(offset, _)| *offset);
    let shown = |zone: Zone| format::clock(turn.now, zone);
    let button = |&(offset, zone): &(i32, Zone)| {
        // Beyond the date line the clocks show the same, a day later.
        let is_alike =
            |(other, there): &(i32, Zone)| *other != offset && shown(*there) == shown(zone);
        let label = if clocks.iter().any(is_alike) {
            let day = turn.now.with_timezone(&zone).date_naive();
            format!(
                "{}, {}",
                shown(zone),
                format::near_day(turn.texts(), day, turn.today())
            )
        } else {
            shown(zone)
        };
        Press::Zone(zone.name().to_owned()).button(label)
    };
    clocks.iter().map(button).collect()
}
