//! "Later": when the person wants to be reminded, but never so late that there is no time left to act.

use crate::advice::{self, at_hour};
use crate::chat::callback::{OrderPress, Press, SnoozePress};
use crate::chat::flows::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::days;
use crate::chat::input::{Heard, Intent};
use crate::chat::screens::{details, format, questions};
use crate::chat::turn::{Turn, paragraphs, row, title};
use crate::model::{Button, Keyboard, Order, OrderId, Question, instant_of};
use chrono::{DateTime, Days, Duration, Utc};

/// Who says more than when tells it before or behind that.
const MOST_WORDS_OF_A_WISH: usize = 12;

/// The choices: an hour, tonight, tomorrow, three days, or a time that is typed.
pub fn choices(turn: &mut Turn, order: &Order) {
    let button = |later| {
        let rules = &advice::rules().remind;
        let args = [
            ("hours", rules.snooze_hours.into()),
            ("days", rules.snooze_days.into()),
        ];
        let label = turn.plain(key(later), &args);
        Press::Snooze(order.id, later).button(label)
    };
    let mut nearby = vec![button(SnoozePress::Hour)];
    if tonight(turn).is_some() {
        nearby.push(button(SnoozePress::Tonight));
    }
    let other = Press::Order(order.id, OrderPress::EditField(Question::Later));
    let rows: Keyboard = vec![
        nearby,
        vec![button(SnoozePress::Tomorrow), button(SnoozePress::Days)],
        vec![
            other.button(turn.plain("button-later-typed", &[])),
            silence(turn, order),
        ],
        row(Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]))),
    ];
    let head = turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    );
    turn.show(paragraphs([head, turn.html("ask-later", &[])]), rows);
}

/// "Remind me on Friday": at that time, or at one that is chosen where none is told.
pub fn wished(turn: &mut Turn, order: &Order, heard: Option<&Heard>) {
    let Some(wish) = heard.and_then(|heard| moment_told(turn, heard)) else {
        return choices(turn, order);
    };
    match put_off(turn, order.clone(), wish) {
        Ok(()) => settled(turn, order.id, "reminder-snoozed"),
        Err(latest) => too_late(turn, order, latest),
    }
}

/// The longest run of words in the clause with the wish that names a time.
fn moment_told(turn: &Turn, heard: &Heard) -> Option<DateTime<Utc>> {
    let is_wish = |part: &&Heard| part.sure() == Some(Intent::Later);
    let wish = heard.clauses().iter().find(is_wish).unwrap_or(heard);
    let words: Vec<&str> = wish
        .text
        .split_whitespace()
        .take(MOST_WORDS_OF_A_WISH)
        .collect();
    let runs = (1..=words.len())
        .rev()
        .flat_map(|length| words.windows(length));
    let mut read = runs.map(|run| days::later(turn, &run.join(" ")));
    read.find_map(|read| match read {
        ReadAnswer::Value(AnswerValue::SnoozeUntil(at), _) => Some(at),
        _ => None,
    })
}

/// Never, or again.
fn silence(turn: &Turn, order: &Order) -> Button {
    let (press, key) = if order.muted {
        (OrderPress::Unmute, "button-unmute")
    } else {
        (OrderPress::Mute, "button-mute")
    };
    Press::Order(order.id, press).button(turn.plain(key, &[]))
}

/// One of the choices was pressed.
pub fn pressed(turn: &mut Turn, id: OrderId, later: SnoozePress) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    let Some(wish) = wish(turn, later) else {
        return choices(turn, &order);
    };
    match put_off(turn, order.clone(), wish) {
        Ok(()) => settled(turn, id, "reminder-snoozed"),
        Err(latest) => too_late(turn, &order, latest),
    }
}

/// A time was typed; `Err` with the question's note and buttons if it cannot be.
pub fn typed(
    turn: &Turn,
    order: &Order,
    wish: DateTime<Utc>,
) -> Result<DateTime<Utc>, (String, Keyboard)> {
    turn.with_context(order, |context| advice::snooze(context, wish))
        .map_err(|latest| offer(turn, order.id, latest))
}

/// The reminder gives way to a short note and the time of the next one.
pub fn settled(turn: &mut Turn, id: OrderId, key: &str) {
    let Some(order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    let head = turn.html(
        "card-title",
        &[("title", title(turn.texts(), &order).into())],
    );
    let text = paragraphs([
        head,
        format!(
            "{} {}",
            turn.html(key, &[]),
            details::next_line(turn, &order)
        ),
    ]);
    let card = Press::Order(id, OrderPress::Card).button(turn.plain("button-card", &[]));
    turn.show(text, vec![row(card)]);
    questions::ask_again_below(turn);
}

fn put_off(
    turn: &mut Turn,
    mut order: Order,
    wish: DateTime<Utc>,
) -> Result<(), Option<DateTime<Utc>>> {
    let at = turn.with_context(&order, |context| advice::snooze(context, wish))?;
    order.snooze(at);
    turn.keep(order);
    Ok(())
}

/// That is too late; the last safe moment is offered.
fn too_late(turn: &mut Turn, order: &Order, latest: Option<DateTime<Utc>>) {
    let (text, rows) = offer(turn, order.id, latest);
    let head = turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    );
    let card = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]));
    turn.show(
        paragraphs([head, text]),
        rows.into_iter().chain([row(card)]).collect(),
    );
}

fn offer(turn: &Turn, id: OrderId, latest: Option<DateTime<Utc>>) -> (String, Keyboard) {
    let Some(latest) = latest else {
        return (turn.html("reminder-no-time-left", &[]), Keyboard::new());
    };
    let at = format::instant(turn.texts(), latest, turn.zone());
    let label = turn.plain("button-later-latest", &[("at", at.clone().into())]);
    let button = Press::Snooze(id, SnoozePress::At(latest.timestamp())).button(label);
    (
        turn.html("later-too-late", &[("at", at.into())]),
        vec![row(button)],
    )
}

fn wish(turn: &Turn, later: SnoozePress) -> Option<DateTime<Utc>> {
    let rules = &advice::rules().remind;
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    let morning = |days: u16| at_hour(turn.today() + Days::new(days.into()), hour, turn.zone());
    match later {
        SnoozePress::Hour => Some(turn.now + Duration::hours(rules.snooze_hours.into())),
        SnoozePress::Tonight => tonight(turn),
        SnoozePress::Tomorrow => Some(morning(1)),
        SnoozePress::Days => Some(morning(rules.snooze_days)),
        SnoozePress::At(seconds) => instant_of(seconds).filter(|at| *at > turn.now),
    }
}

/// This evening, if it is still to come.
fn tonight(turn: &Turn) -> Option<DateTime<Utc>> {
    let hour = advice::rules().remind.tonight_hour;
    Some(at_hour(turn.today(), hour, turn.zone())).filter(|at| *at > turn.now)
}

fn key(later: SnoozePress) -> &'static str {
    match later {
        SnoozePress::Hour => "button-later-hour",
        SnoozePress::Tonight => "button-later-tonight",
        SnoozePress::Tomorrow => "button-tomorrow",
        SnoozePress::Days => "button-later-days",
        SnoozePress::At(_) => "button-later-latest",
    }
}
