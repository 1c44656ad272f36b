//! The last days of orders as a calendar file (RFC 5545), for the person's own calendar: it reminds even where Telegram does not.

use crate::advice::{self, LastMoment};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::advice_text;
use crate::chat::turn::{Turn, claim_word, row, title};
use crate::model::{Keyboard, Order};
use chrono::Duration;
use icalendar::{Alarm, Calendar, Component, Event, EventLike};

/// How long before a last moment a calendar rings: a day, and when there are hours left.
const ALARMS: [Duration; 2] = [Duration::days(1), Duration::hours(3)];

/// What every calendar begins with.
const HEAD: [(&str, &str); 4] = [
    ("VERSION", "2.0"),
    ("PRODID", "-//Trackless//Last days//EN"),
    ("CALSCALE", "GREGORIAN"),
    ("METHOD", "PUBLISH"),
];

/// The calendar of one order.
pub fn show(turn: &mut Turn, order: &Order) {
    let card = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]));
    let several = turn.open_orders().nth(1).is_some();
    let all = several.then(|| Press::Calendar.button(turn.plain("button-calendar-all", &[])));
    let keyboard = [card].into_iter().chain(all).map(row).collect();
    send(turn, std::slice::from_ref(order), keyboard);
}

/// The calendar of all open orders.
pub fn show_all(turn: &mut Turn) {
    let orders: Vec<Order> = turn.open_orders().cloned().collect();
    let back = Press::Orders(0).button(turn.plain("button-orders", &[]));
    send(turn, &orders, vec![row(back)]);
}

fn send(turn: &mut Turn, orders: &[Order], keyboard: Keyboard) {
    let events: Vec<Event> = orders.iter().flat_map(|o| events(turn, o)).collect();
    if events.is_empty() {
        return turn.notice("calendar-empty");
    }
    let mut calendar = Calendar::empty();
    for property in HEAD {
        calendar.append_property(property);
    }
    let caption = turn.html("calendar-caption", &[("count", events.len().into())]);
    calendar.extend(events);
    turn.send_file(
        "trackless.ics".to_owned(),
        calendar.to_string(),
        caption,
        keyboard,
    );
}

/// An order's last moments.
fn events(turn: &Turn, order: &Order) -> Vec<Event> {
    let moments = turn.with_context(order, advice::moments);
    moments
        .iter()
        .map(|moment| event(turn, order, moment))
        .collect()
}

fn event(turn: &Turn, order: &Order, moment: &LastMoment) -> Event {
    let sure = turn.with_context(order, advice_text::sure_word);
    let claim = [("claim", claim_word(order).into()), ("sure", sure.into())];
    let what = turn.plain(&format!("time-line-{}", moment.kind), &claim);
    let args = [
        ("title", title(turn.texts(), order).into()),
        ("what", what.into()),
    ];
    let summary = turn.plain("calendar-event", &args);
    let uid = uid(order, moment);
    let mut event = Event::new();
    event
        .uid(&uid)
        .timestamp(turn.now)
        .starts(advice::last_minute(moment.at, turn.zone()))
        .summary(&summary)
        .description(&turn.plain("calendar-description", &[]));
    for before in ALARMS {
        let mut alarm = Alarm::display(&summary, -before);
        // Else the crate takes the time from the system, and a UID by chance.
        alarm.timestamp(turn.now);
        alarm.uid(&format!("{}h-{uid}", before.num_hours()));
        event.alarm(alarm);
    }
    event.done()
}

/// The same for the same moment of the same order, whenever the file is made: a calendar then moves the day it has. The instant
/// at which the order was taken down keeps two people's orders apart in a calendar that they share.
fn uid(order: &Order, moment: &LastMoment) -> String {
    let since = order
        .history
        .first()
        .map(|entry| entry.at.timestamp_millis());
    format!(
        "{}-{}-{}@trackless",
        since.unwrap_or_default(),
        order.id,
        moment.kind
    )
}
