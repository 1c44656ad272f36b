//! News of a provider of tracking data, told once.

use crate::advice::Reason;
use crate::chat::screens::look_up::{provided, scan};
use crate::chat::screens::scan::near;
use crate::chat::screens::{frame, frame_buttons, tracking_page, tracking_reasons};
use crate::chat::turn::Turn;
use crate::model::{Order, TrackingNews};

/// What stands before the title of news.
const SIGN: &str = "🔔";

/// Tells news of an order, with what to do now. Whether a parcel is here, or is the person's, is asked.
pub fn tell(turn: &mut Turn, order: &Order, kind: TrackingNews) {
    let told = line(turn, order, kind);
    match kind {
        TrackingNews::Delivered | TrackingNews::AnothersParcel => {
            let (text, keyboard) = tracking_page::framed(turn, order, SIGN, told);
            turn.say(text, keyboard);
        }
        _ => {
            let text = frame::news(turn, order, SIGN, told);
            let keyboard = frame_buttons::reminder(turn, order);
            turn.say_card(order.id, text, keyboard);
        }
    }
}

fn line(turn: &Turn, order: &Order, kind: TrackingNews) -> String {
    let provider = order
        .look_up
        .as_ref()
        .map(|look_up| look_up.provider.name());
    let provider = ("provider", provider.unwrap_or_default().into());
    let Some(state) = provided(order).filter(|state| state.last().is_some()) else {
        return turn.html("news", &[provider, ("kind", word(kind).into())]);
    };
    let by = state.collect_by.map(|day| near(turn, day));
    let days = state.last().map(|last| (turn.today() - last.on).num_days());
    let mut args = scan(turn, state);
    args.push(provider);
    args.push(("by", by.unwrap_or_else(|| "none".to_owned()).into()));
    args.push(("days", days.unwrap_or_default().into()));
    args.push(("kind", word(kind).into()));
    // Of a delivery the question says it.
    let head = (kind != TrackingNews::Delivered).then(|| turn.html("news", &args));
    let mut lines: Vec<String> = head.into_iter().collect();
    lines.push(turn.html("news-scan", &args));
    if kind == TrackingNews::AnothersParcel {
        let verdict = tracking_reasons::judge(turn, order, state);
        let why = |reason: &Reason| format!("• {}", tracking_reasons::why(turn, reason));
        lines.extend(verdict.reasons.iter().map(why));
    }
    lines.join("\n")
}

fn word(kind: TrackingNews) -> &'static str {
    match kind {
        TrackingNews::FirstScan => "first",
        TrackingNews::MovesAgain => "again",
        TrackingNews::CustomsAsk => "customs",
        TrackingNews::AtPickup => "pickup",
        TrackingNews::DeliveryFailed => "failed",
        TrackingNews::Delivered => "delivered",
        TrackingNews::GoingBack => "back",
        TrackingNews::AnothersParcel => "another",
        TrackingNews::LabelOnly => "label",
        TrackingNews::Frozen => "frozen",
        TrackingNews::Lost => "lost",
        TrackingNews::Stopped => "stopped",
        TrackingNews::Refused => "refused",
    }
}
