//! Whether a parcel that a page or a provider shows as delivered is in the person's hands: nobody else can know it. Until they say
//! so, that is asked, and nothing is claimed.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::scan::near;
use crate::chat::turn::{Turn, row};
use crate::model::{Keyboard, Order, Question, Tracking, TrackingSource};
use chrono::NaiveDate;

/// The day of a delivery that is shown, and that the person has neither confirmed nor denied.
pub fn asked(turn: &Turn, order: &Order) -> Option<NaiveDate> {
    let facts = turn.facts(order);
    match facts.tracking? {
        (Tracking::Delivered(day), _)
            if facts.tracking_source != TrackingSource::Person && facts.arrived_on.is_none() =>
        {
            Some(day)
        }
        _ => None,
    }
}

/// The question, as long as it comes before all else: a claim that is open, or money that comes back, goes on without the answer.
pub fn question(turn: &Turn, order: &Order) -> Option<String> {
    let settled = {
        let facts = turn.facts(order);
        facts.is_claimed()
            || facts.refund_agreed_on.is_some()
            || facts.lost_on.is_some()
            || facts.refused_until.is_some()
            || facts.problem.is_some()
    };
    if settled || order.closed_at.is_some() {
        return None;
    }
    asked(turn, order).map(|day| ask(turn, day))
}

/// The question in words.
pub fn ask(turn: &Turn, day: NaiveDate) -> String {
    turn.html("tracking-ask-delivered", &[("day", near(turn, day).into())])
}

/// Its answers.
pub fn answers(turn: &Turn, order: &Order) -> Keyboard {
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    vec![
        row(button(OrderPress::Received, "button-tracking-here")),
        row(button(
            OrderPress::TrackingRight,
            "button-tracking-not-here",
        )),
        row(button(
            OrderPress::EditField(Question::NotMine),
            "button-not-mine",
        )),
    ]
}

/// Its answers, and the way to the rest of the order.
pub fn answers_and_more(turn: &Turn, order: &Order) -> Keyboard {
    let more = Press::Order(order.id, OrderPress::More).button(turn.plain("button-more", &[]));
    let mut rows = answers(turn, order);
    if let Some(last) = rows.last_mut() {
        last.push(more);
    }
    rows
}
