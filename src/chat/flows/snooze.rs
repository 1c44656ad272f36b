//! "Later": when the person wants to be reminded, but never so late that there is no time left to act.

use crate::advice::{self, at_hour};
use crate::chat::callback::{OrderPress, Press, SnoozePress};
use crate::chat::screens::{details, format, questions};
use crate::chat::turn::{Turn, paragraphs, row, title};
use crate::model::{Button, Keyboard, Order, OrderId, Question, instant_of};
use chrono::{DateTime, Days, Duration, Utc};

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

/// At the time that was told, or at the last safe one, which is offered.
pub fn told(turn: &mut Turn, order: &Order, wish: DateTime<Utc>) {
    match put_off(turn, order.clone(), wish) {
        Ok(()) => settled(turn, order.id, "reminder-snoozed"),
        Err(latest) => too_late(turn, order, latest),
    }
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
    told(turn, &order, wish);
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
