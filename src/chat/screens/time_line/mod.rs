//! The time line of an order, as a picture: what happened on which day, today, and until when what can still be done.

mod drawing;

use crate::advice::{self, MomentKind};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_text, format, time_left};
use crate::chat::turn::{Turn, claim_word, row, store_of, title};
use crate::model::{Order, Payment, Tracking};
use chrono::NaiveDate;
use drawing::{Entry, EntryKind, drawable};

/// Sends the picture.
pub fn show(turn: &mut Turn, order: &Order) {
    let heading = heading(turn, order);
    let direction = turn.texts().direction;
    let svg = drawing::svg(&heading, &entries(turn, order), direction);
    let name = title(turn.texts(), order);
    let caption = turn.html("time-line-caption", &[("title", name.into())]);
    let card = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]));
    turn.send_picture(svg, caption, vec![row(card)]);
}

/// What the order is called, as far as it can be drawn.
fn heading(turn: &Turn, order: &Order) -> String {
    let name = order.name.as_deref().map(drawable).unwrap_or_default();
    if name.is_empty() {
        drawable(&store_of(turn.texts(), order))
    } else {
        name
    }
}

/// The lines of the picture, by their days.
fn entries(turn: &Turn, order: &Order) -> Vec<Entry> {
    let today = turn.today();
    let mut entries: Vec<Entry> = happened(turn, order)
        .into_iter()
        .filter(|(day, _)| *day <= today)
        .map(|(day, key)| line(turn, day, turn.plain(key, &claim(order)), EntryKind::Past))
        .collect();
    let word = turn.plain("time-line-today", &[]);
    entries.push(line(turn, today, word, EntryKind::Today));
    let promised = order.expected_on.filter(|day| *day > today);
    entries.extend(promised.map(|day| {
        let word = turn.plain("time-line-promised", &[]);
        line(turn, day, word, EntryKind::Ahead)
    }));
    entries.extend(last_days(turn, order));
    entries.sort_by_key(|entry| (entry.on, entry.kind));
    entries
}

fn claim(order: &Order) -> [(&'static str, fluent_bundle::FluentValue<'static>); 1] {
    [("claim", claim_word(order).into())]
}

/// What happened on a known day, and its text.
fn happened(turn: &Turn, order: &Order) -> Vec<(NaiveDate, &'static str)> {
    let facts = turn.facts(order);
    let shown = facts.tracking.and_then(|(shown, _)| match shown {
        Tracking::Frozen(_, on) => Some((on, "time-line-last-scan")),
        Tracking::Delivered(on) => Some((on, "time-line-delivered")),
        _ => None,
    });
    let case = facts.payment_case.map(|case| {
        let key = match case.payment {
            Payment::PayPal => "time-line-paypal-case",
            Payment::Card | Payment::Other => "time-line-bank-case",
        };
        (case.opened_on, key)
    });
    let came_wrong = facts.problem.map(|(_, day)| day);
    let days = [
        (facts.paid_on, "time-line-paid"),
        (facts.shipped_on, "time-line-shipped"),
        (facts.expected_on, "time-line-expected"),
        (facts.seller.told_asked_on(), "time-line-seller-asked"),
        (facts.claimed_on, "claim-opened"),
        (facts.arrived_on.or(came_wrong), "time-line-arrived"),
    ];
    let known = days
        .into_iter()
        .filter_map(|(day, key)| day.map(|day| (day, key)));
    known.chain(shown).chain(case).collect()
}

/// Until when what can still be done; the first of them is the last safe day to act.
fn last_days(turn: &Turn, order: &Order) -> Vec<Entry> {
    let moments = turn.with_context(order, advice::moments);
    let sure = turn.with_context(order, advice_text::sure_word);
    let args = [&claim(order)[..], &[("sure", sure.into())]].concat();
    let label = |kind: MomentKind| turn.plain(&format!("time-line-{kind}"), &args);
    let entry = |(index, moment): (usize, &advice::LastMoment)| {
        let kind = if index == 0 {
            EntryKind::Next
        } else {
            EntryKind::Ahead
        };
        // As the card counts: whole days that are left.
        let left = time_left::days(turn, order, moment.at);
        dated(
            turn,
            moment.day(turn.zone()),
            left,
            label(moment.kind),
            kind,
        )
    };
    moments.iter().enumerate().map(entry).collect()
}

fn line(turn: &Turn, on: NaiveDate, what: String, kind: EntryKind) -> Entry {
    dated(turn, on, (on - turn.today()).num_days(), what, kind)
}

/// A day that is so many days from now: none is the same day.
fn dated(turn: &Turn, on: NaiveDate, days: i64, what: String, kind: EntryKind) -> Entry {
    let days = match on > turn.today() {
        true => days.max(1),
        false => days,
    };
    let args = [("days", days.abs().into())];
    let distance = match days {
        0 => String::new(),
        ..0 => turn.plain("time-line-ago", &args),
        1.. => turn.plain("time-line-in", &args),
    };
    Entry {
        on,
        day: format::day(turn.texts(), on),
        distance,
        what,
        kind,
    }
}
