//! /stop: what people mean by it is asked: silence, or that everything is deleted.

use crate::chat::callback::{Press, StopPress};
use crate::chat::flows::settings;
use crate::chat::turn::{Turn, row};
use crate::model::{Keyboard, Order};

/// /stop.
pub fn ask(turn: &mut Turn) {
    let mute = Press::Stop(StopPress::Mute).button(turn.plain("button-mute-all", &[]));
    let delete = Press::Stop(StopPress::Delete).button(turn.plain("button-delete-all", &[]));
    let nothing = Press::Stop(StopPress::Nothing).button(turn.plain("button-go-on", &[]));
    let mut rows = vec![row(delete.danger()), row(nothing)];
    if turn.open_orders().any(|order| !order.muted) {
        rows.insert(0, row(mute));
    }
    turn.say(turn.html("ask-stop", &[]), rows);
}

/// One of its buttons.
pub fn pressed(turn: &mut Turn, press: StopPress) {
    match press {
        StopPress::Mute => {
            mute_all(turn, true);
            let speak = Press::Stop(StopPress::Speak).button(turn.plain("button-unmute-all", &[]));
            turn.show(turn.html("all-muted", &[]), vec![row(speak)]);
        }
        StopPress::Speak => {
            mute_all(turn, false);
            turn.show(turn.html("all-unmuted", &[]), Keyboard::new());
        }
        StopPress::Delete => settings::delete_me(turn),
        StopPress::Nothing => turn.show(turn.html("left", &[]), Keyboard::new()),
    }
}

fn mute_all(turn: &mut Turn, muted: bool) {
    let other = |order: &&Order| order.muted != muted;
    let others: Vec<Order> = turn.open_orders().filter(other).cloned().collect();
    for mut order in others {
        order.muted = muted;
        if !muted {
            order.touch(turn.now);
        }
        turn.keep(order);
    }
}
