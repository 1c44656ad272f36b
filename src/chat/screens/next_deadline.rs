//! How long there is time for the next deed at the store, in a line.

use super::{advice_text, format, frame, time_left};
use crate::advice::{self, LastMoment, MomentKind, moments};
use crate::chat::turn::Turn;
use crate::model::{Order, Payment};
use chrono::Days;

/// The next last moment at the store, beside the days that are asked for. The days of a bank or PayPal are none to wait for: without
/// one at the store the end of protection is asked for, or it is said what to do now.
pub fn text(turn: &Turn, order: &Order, days: Option<u16>) -> String {
    let (next, asks) = next(turn, order);
    match (next, asks) {
        (Some(moment), _) if !is_at_payer(moment.kind) => line(turn, order, moment, days),
        (_, Some(asks)) => turn.html("reply-end-first", &[("asks", asks.into())]),
        (Some(_), None) => format!("👉 {}", frame::next_deed(turn, order)),
        (None, None) => String::new(),
    }
}

/// Until when the money is protected: at the store, or where it was paid, if nothing else is known to protect it. What to do stands
/// on the card below.
pub fn of_protection(turn: &Turn, order: &Order) -> String {
    let by_payment = turn.with_context(order, |context| {
        let paid = advice::told_payment(context).filter(|payment| *payment != Payment::Other);
        context.is_unprotected() && paid.is_some()
    });
    let (next, asks) = next(turn, order);
    match (next, asks) {
        (Some(moment), _) if by_payment || !is_at_payer(moment.kind) => {
            line(turn, order, moment, None)
        }
        (_, Some(asks)) => turn.html("reply-end-first", &[("asks", asks.into())]),
        _ => String::new(),
    }
}

/// The next last moment, and by what the end of protection can be told where it is still wanted.
fn next(turn: &Turn, order: &Order) -> (Option<LastMoment>, Option<&'static str>) {
    turn.with_context(order, |context| {
        let lacks_end = context.lacks_its_end() && context.shown_end().is_none();
        let asks = lacks_end.then(|| advice_text::end_asked(context));
        (moments(context).first().copied(), asks)
    })
}

fn is_at_payer(kind: MomentKind) -> bool {
    matches!(kind, MomentKind::Bank | MomentKind::PayPal)
}

fn line(turn: &Turn, order: &Order, moment: LastMoment, days: Option<u16>) -> String {
    let LastMoment { kind, at } = moment;
    let left = time_left::days(turn, order, at);
    let args = [
        ("what", turn.plain(&format!("moment-{kind}"), &[]).into()),
        (
            "at",
            format::day(turn.texts(), moment.day(turn.zone())).into(),
        ),
        ("left", left.into()),
        ("days", days.unwrap_or_default().into()),
        ("until", until(turn, days).into()),
    ];
    let key = match days.map(i64::from) {
        None => "reply-deadline",
        Some(days) if days >= left => "reply-deadline-passed",
        Some(_) => "reply-deadline-kept",
    };
    turn.html(key, &args)
}

/// The day on which these days end.
fn until(turn: &Turn, days: Option<u16>) -> String {
    let last = turn.today() + Days::new(days.unwrap_or_default().into());
    format::day(turn.texts(), last)
}
