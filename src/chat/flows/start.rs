//! The first words, the help, and what ends a dialogue.

use crate::chat::callback::Press;
use crate::chat::command::{Command, describe};
use crate::chat::screens::{card, questions};
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Keyboard};

/// /start: what this is for, and one button to begin.
pub fn start(turn: &mut Turn) {
    turn.person.dialogue = *turn.resume();
    if matches!(turn.person.dialogue, Dialogue::Adding { .. }) {
        return unfinished(turn);
    }
    let mut rows = begin_and_why(turn);
    let open = turn.open_orders().count();
    if open > 0 {
        rows.push(row(Press::Orders(0).button(
            turn.plain("button-my-orders", &[("count", open.into())]),
        )));
    }
    turn.say(turn.html("welcome", &[]), rows);
}

/// An order is half taken down: go on with it, or begin anew?
pub fn unfinished(turn: &mut Turn) {
    let go_on = Press::Continue.button(turn.plain("button-continue", &[]));
    let anew = Press::StartOver.button(turn.plain("button-start-over", &[]));
    turn.say(turn.html("welcome-back", &[]), vec![row(go_on), row(anew)]);
}

/// /help.
pub fn help(turn: &mut Turn) {
    let lines =
        Command::ALL.map(|c| format!("/{} - {}", c.name(), describe(c, &turn.person.language)));
    let text = format!("{}\n\n{}", turn.html("help", &[]), lines.join("\n"));
    turn.say(text, begin_and_why(turn));
}

fn begin_and_why(turn: &Turn) -> Keyboard {
    vec![
        row(Press::Begin.button(turn.plain("button-begin", &[]))),
        row(Press::Why(None).button(turn.plain("button-why-untracked", &[]))),
    ]
}

/// Something that looks like a command but is none.
pub fn unknown_command(turn: &mut Turn) {
    turn.say(turn.html("unknown-command", &[]), Vec::new());
}

/// A message without a text.
pub fn text_only(turn: &mut Turn) {
    turn.say(turn.html("text-only", &[]), Vec::new());
}

/// /cancel and the button: the dialogue ends; what was being taken down is dropped.
pub fn cancel(turn: &mut Turn) {
    match turn.person.dialogue.clone() {
        Dialogue::Idle => turn.show(turn.html("nothing-to-cancel", &[]), Vec::new()),
        Dialogue::Adding { .. } => {
            turn.person.dialogue = Dialogue::Idle;
            let begin = Press::Begin.button(turn.plain("button-begin", &[]));
            turn.show(turn.html("cancelled", &[]), vec![row(begin)]);
        }
        Dialogue::Editing { order, .. } => {
            turn.person.dialogue = *turn.resume();
            card::show(turn, order);
            questions::ask_again_below(turn);
        }
        Dialogue::Checking { .. }
        | Dialogue::ChoosingZone { .. }
        | Dialogue::ChoosingCountry { .. } => leave(turn),
    }
}

/// Ends a digression; an order that is being taken down goes on.
pub fn leave(turn: &mut Turn) {
    turn.person.dialogue = *turn.resume();
    turn.show(turn.html("left", &[]), Vec::new());
    questions::ask_again_below(turn);
}

/// The order was received before it was ever watched: what to check, and then nothing more.
pub fn received(turn: &mut Turn) {
    turn.person.dialogue = Dialogue::Idle;
    let begin = Press::Begin.button(turn.plain("button-begin-another", &[]));
    turn.show(turn.html("received", &[]), vec![row(begin)]);
}
