//! An order's history: what happened, dated, as a message and as a text file, which is the buyer's evidence.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::message_limits::{self, LONGEST_CAPTION};
use crate::chat::screens::{events, format, tracking_page};
use crate::chat::turn::{Turn, addressee, claim_word, row, store_of, title};
use crate::locale::{self, Texts};
use crate::model::{GivenNumber, HistoryEntry, Order, OrderEvent, Tracking, TrackingSource};
use crate::zones::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use fluent_bundle::FluentValue;

/// The most lines in the message, the newest ones; the file has all.
const LINES_SHOWN: usize = 12;
/// The language of the file, which is for sellers and stores.
const FILE_LANGUAGE: &str = "en";

/// The history of an order.
pub fn show(turn: &mut Turn, order: &Order) {
    let texts = turn.texts();
    let day = |entry: &HistoryEntry| match entry.on {
        Some(on) => format::day(texts, on),
        None => format::instant(texts, entry.at, turn.zone()),
    };
    let lines: Vec<String> = order
        .history
        .iter()
        .map(|entry| {
            format!(
                "{} · {}",
                day(entry),
                in_message(texts, turn.zone(), order, entry)
            )
        })
        .collect();
    let head = turn.html("history-head", &[("title", title(texts, order).into())]);
    let caption = |first: usize| {
        let earlier = if first > 0 {
            turn.html("history-earlier", &[("count", first.into())]) + "\n"
        } else {
            String::new()
        };
        format!("{head}\n\n{earlier}{}", lines[first..].join("\n"))
    };
    // The newest lines, as far as they fit.
    let mut first = lines.len().saturating_sub(LINES_SHOWN);
    while first < lines.len() && message_limits::length(&caption(first)) > LONGEST_CAPTION {
        first += 1;
    }
    let caption = caption(first);
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let mut rows = vec![row(button(OrderPress::Card, "button-card"))];
    if order.closed_at.is_none() {
        rows.insert(0, row(button(OrderPress::TimeLine, "button-time-line")));
        rows.insert(1, row(button(OrderPress::Calendar, "button-calendar")));
    }
    let name = format!("order-{}.txt", order.id);
    turn.send_file(name, file(turn, order), caption, rows);
}

/// The whole history as a text: in English, with days and times as ISO 8601.
fn file(turn: &Turn, order: &Order) -> String {
    let texts = locale::texts(FILE_LANGUAGE);
    let zone = turn.zone();
    let iso = |at: DateTime<Utc>| {
        at.with_timezone(&zone)
            .format("%Y-%m-%d %H:%M %:z")
            .to_string()
    };
    let fact =
        |key: &str, value: Option<String>| value.map(|v| texts.plain(key, &[("value", v.into())]));
    let number = match &order.number {
        GivenNumber::Number(number) => Some(number.clone()),
        GivenNumber::NoneGiven => None,
    };
    let mut lines = vec![texts.plain("file-title", &[("title", title(texts, order).into())])];
    lines.extend(fact("file-store", Some(store_of(texts, order))));
    lines.extend(fact("file-order-number", order.order_number.clone()));
    lines.extend(fact("file-number", number));
    lines.extend(fact("file-amount", order.amount.clone()));
    lines.extend(fact("file-paid", order.paid_on.map(|d| d.to_string())));
    lines.extend(fact(
        "file-shipped",
        order.shipped_on.map(|d| d.to_string()),
    ));
    lines.extend(fact(
        "file-expected",
        order.expected_on.map(|d| d.to_string()),
    ));
    lines.extend(fact("file-end", order.protection_end.map(iso)));
    lines.push(String::new());
    lines.extend(order.history.iter().map(|entry| {
        let at = entry.on.map_or_else(|| iso(entry.at), |on| on.to_string());
        format!("{at}  {}", in_file(texts, zone, order, entry))
    }));
    if let Some(state) = &order.tracking {
        lines.extend([String::new(), texts.plain("file-scans", &[])]);
        lines.extend(tracking_page::scan_lines(texts, state));
    }
    lines.push(String::new());
    lines.push(texts.plain("file-written", &[("at", iso(turn.now).into())]));
    lines.join("\n") + "\n"
}

/// What an entry tells, in a few words, with days as people say them: for a text that is formatted further.
pub fn in_words(texts: &Texts, zone: Zone, order: &Order, entry: &HistoryEntry) -> String {
    let args = told(texts, order, entry, zone, |day| format::day(texts, day));
    marked(texts, entry, texts.plain(line(entry), &args))
}

/// The same, in a message.
fn in_message(texts: &Texts, zone: Zone, order: &Order, entry: &HistoryEntry) -> String {
    let args = told(texts, order, entry, zone, |day| format::day(texts, day));
    marked(texts, entry, texts.html(line(entry), &args))
}

/// The same, in the file.
fn in_file(texts: &Texts, zone: Zone, order: &Order, entry: &HistoryEntry) -> String {
    let args = told(texts, order, entry, zone, |day| day.to_string());
    marked(texts, entry, texts.plain(line(entry), &args))
}

/// What a page shows, the person has not said.
fn line(entry: &HistoryEntry) -> &'static str {
    match entry.event {
        OrderEvent::Tracking(Tracking::Delivered(_)) if is_by_page(entry) => {
            "happened-page-delivered"
        }
        _ => events::line(&entry.event),
    }
}

fn marked(texts: &Texts, entry: &HistoryEntry, what: String) -> String {
    match is_by_page(entry) {
        true => texts.plain("happened-by-page", &[("what", what.into())]),
        false => what,
    }
}

fn is_by_page(entry: &HistoryEntry) -> bool {
    entry.source != TrackingSource::Person
}

fn told(
    texts: &Texts,
    order: &Order,
    entry: &HistoryEntry,
    zone: Zone,
    in_words: impl Fn(NaiveDate) -> String,
) -> Vec<(&'static str, FluentValue<'static>)> {
    let from = match &entry.event {
        OrderEvent::NumberChanged(from) => from.clone(),
        _ => None,
    };
    let day = events::day(order, entry, zone).map(in_words);
    let mut args = vec![
        ("to", addressee(order).into()),
        ("claim", claim_word(order).into()),
        ("day", day.unwrap_or_default().into()),
        ("number", from.unwrap_or_default().into()),
    ];
    args.extend(events::money(texts, zone, order, entry));
    args
}
