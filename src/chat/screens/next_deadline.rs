//! How long there is time for the next deed at the store, in a line.

use super::{advice_text, format, frame};
use crate::advice::{LastMoment, MomentKind, moments};
use crate::chat::turn::Turn;
use crate::model::Order;

/// The next last moment at the store, beside the days that are asked for. The days of a bank or PayPal are none to wait for: without
/// one at the store the end of protection is asked for, or it is said what to do now.
pub fn text(turn: &Turn, order: &Order, days: Option<u16>) -> String {
    let (next, asks) = turn.with_context(order, |context| {
        let lacks_end = context.lacks_its_end() && context.shown_end().is_none();
        let asks = lacks_end.then(|| advice_text::end_asked(context));
        (moments(context).first().copied(), asks)
    });
    let is_at_payer = |kind| matches!(kind, MomentKind::Bank | MomentKind::PayPal);
    let moment = match (next, asks) {
        (Some(moment), _) if !is_at_payer(moment.kind) => moment,
        (_, Some(asks)) => return turn.html("reply-end-first", &[("asks", asks.into())]),
        (Some(_), None) => return format!("👉 {}", frame::next_deed(turn, order)),
        (None, None) => return String::new(),
    };
    let LastMoment { kind, at } = moment;
    let args = [
        ("what", turn.plain(&format!("moment-{kind}"), &[]).into()),
        (
            "at",
            format::day(turn.texts(), moment.day(turn.zone())).into(),
        ),
        ("left", (at - turn.now).num_days().into()),
        ("days", days.unwrap_or_default().into()),
    ];
    let key = match days.map(i64::from) {
        None => "reply-deadline",
        Some(days) if days >= (at - turn.now).num_days() => "reply-deadline-passed",
        Some(_) => "reply-deadline-kept",
    };
    turn.html(key, &args)
}
