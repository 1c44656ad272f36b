//! The orders of a text that tells several, a line and a button for each.

use tracking_number::{Verdict, examine};

use super::answer_buttons::answer_button;
use super::{format, understood};
use crate::chat::callback::AnswerPress;
use crate::chat::turn::{Turn, number_ends, paragraphs, row, store_name};
use crate::model::{Button, Doubt, Draft, GivenNumber, Keyboard, Question};

/// So many orders have room on one page, and so many on each of several.
const ON_ONE_PAGE: usize = 4;
const PER_PAGE: usize = 3;
/// The most characters of a name on a button, beside its verb.
const LONGEST_NAME: usize = 13;

/// A page of the list.
pub fn show(turn: &mut Turn, list: &Draft, page: u8) {
    let mut rows = buttons(turn, list, page);
    let cancel = turn.plain("button-cancel", &[]);
    rows.push(row(button(turn, AnswerPress::Cancel, cancel)));
    turn.show_question(text(turn, list, page), rows);
}

/// What is known of all orders, and a line for each.
pub fn text(turn: &Turn, list: &Draft, page: u8) -> String {
    let count = list.listed.len();
    let is_bare = list.listed.iter().all(Draft::is_bare);
    let is_alike = is_bare && (list.shipped_on.is_some() || list.not_shipped);
    let head = match (is_bare, is_alike) {
        (_, true) => turn.html("other-numbers", &[]),
        (true, false) => turn.html("understood-several", &[("count", count.into())]),
        (false, false) => turn.html("understood-orders", &[("count", count.into())]),
    };
    let shown = shown(list, page);
    let lines: Vec<String> = shown
        .clone()
        .map(|place| line(turn, place + 1, &list.listed[place]))
        .collect();
    let rest = match shown.len() == count {
        true => String::new(),
        false => turn.html(
            "listed-shown",
            &[
                ("from", (shown.start + 1).into()),
                ("to", shown.end.into()),
                ("count", count.into()),
                ("last", if shown.end == count { "yes" } else { "no" }.into()),
            ],
        ),
    };
    let left_out = match list.left_out {
        0 => String::new(),
        count => turn.html("listed-left-out", &[("count", count.into())]),
    };
    let of_all = understood::lines(turn, list);
    paragraphs([of_all, head, lines.join("\n"), rest, left_out])
}

/// A button for each order of a page, for all, and for the next page.
pub fn buttons(turn: &Turn, list: &Draft, page: u8) -> Keyboard {
    let shown = shown(list, page);
    let watch = |place: usize| {
        let one: &Draft = &list.listed[place];
        let label = match known_number(one) {
            Some(number) => format::number_label(turn.texts(), "button-watch", number),
            None => {
                let mut others = list.listed.iter().filter(|other| *other != one);
                let name = called(turn, one);
                let is_only =
                    |name: &String| others.all(|other| called(turn, other).as_ref() != Some(name));
                let name = name
                    .filter(is_only)
                    .unwrap_or_else(|| (place + 1).to_string());
                let name = format::shortened(&name, LONGEST_NAME);
                turn.plain("button-watch", &[("number", name.into())])
            }
        };
        row(button(turn, AnswerPress::Listed(one.fingerprint()), label))
    };
    let mut rows: Keyboard = shown.clone().map(watch).collect();
    let is_whole = |one: &&Draft| one.is_complete() || one.is_bare() && list.shipped_on.is_some();
    if list.listed.iter().filter(is_whole).count() > 1 {
        let label = turn.plain("button-watch-all", &[]);
        let all = AnswerPress::AllListed(list.fingerprint());
        rows.push(row(button(turn, all, label).primary()));
    }
    let count = list.listed.len();
    if shown.len() < count {
        let is_last = shown.end >= count;
        let next = if is_last { 0 } else { page.saturating_add(1) };
        let key = if is_last {
            "button-first-orders"
        } else {
            "button-next-orders"
        };
        rows.push(row(button(
            turn,
            AnswerPress::Listing(next),
            turn.plain(key, &[]),
        )));
    }
    rows
}

/// The places of the orders on a page; a page that is not there any more shows the first.
fn shown(list: &Draft, page: u8) -> std::ops::Range<usize> {
    let count = list.listed.len();
    if count <= ON_ONE_PAGE {
        return 0..count;
    }
    let start = usize::from(page) * PER_PAGE;
    let start = if start < count { start } else { 0 };
    start..count.min(start + PER_PAGE)
}

fn button(turn: &Turn, answer: AnswerPress, label: String) -> Button {
    answer_button(turn, Question::Understood, answer, label)
}

/// The number of an order that is not settled, too.
fn number(one: &Draft) -> Option<(&str, bool)> {
    if let Some(GivenNumber::Number(number)) = &one.number {
        return Some((number, false));
    }
    one.doubts.iter().find_map(|doubt| match doubt {
        Doubt::Number(number) => Some((number.as_str(), true)),
        _ => None,
    })
}

/// What tells an order without a number from the others on its button.
fn called(turn: &Turn, one: &Draft) -> Option<String> {
    let store = || {
        let key = one.store.as_ref()?;
        Some(
            one.store_name
                .clone()
                .unwrap_or_else(|| store_name(turn.texts(), key)),
        )
    };
    one.name.clone().or_else(store)
}

/// The number of an order, else the store's.
fn known_number(one: &Draft) -> Option<&str> {
    let parcel = number(one).map(|(number, _)| number);
    parcel.or(one.order_number.as_deref())
}

/// An order in one line: its store, its name, its number and its day.
fn line(turn: &Turn, place: usize, one: &Draft) -> String {
    let store = one.store.as_ref().map(|key| {
        let name = one.store_name.clone();
        name.unwrap_or_else(|| store_name(turn.texts(), key))
    });
    let (number, is_doubted) = match number(one) {
        Some((number, is_doubted)) => (Some(number), is_doubted),
        None => (None, false),
    };
    let order_number = one.order_number.as_deref().filter(|_| number.is_none());
    let shown_number = number.or(order_number).map(|number| match one.is_bare() {
        true => number.to_owned(),
        false => number_ends(number),
    });
    let is_mistyped =
        is_doubted && number.is_some_and(|number| examine(number).verdict() == Verdict::Suspect);
    let day = |key: &str, day: Option<_>| {
        day.map(|day| turn.plain(key, &[("day", format::day(turn.texts(), day).into())]))
    };
    let said = |key: &str, is: bool| is.then(|| turn.plain(key, &[]));
    let days = day("listed-shipped", one.shipped_on)
        .or_else(|| said("listed-not-shipped", one.not_shipped))
        .or_else(|| day("listed-paid", one.paid_on))
        .or_else(|| day("listed-promised", one.expected_on));
    let parts = [
        store,
        one.name.clone(),
        shown_number,
        days,
        said("listed-mistyped", is_mistyped),
        said(
            "listed-doubt",
            !is_mistyped && (!one.doubts.is_empty() || one.ask_received),
        ),
        said("listed-known", one.about.is_some()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    turn.html(
        "listed-line",
        &[("place", place.into()), ("order", parts.join(" · ").into())],
    )
}
