//! The first words, the help, and what ends a dialogue.

use crate::chat::callback::{AnswerPress, Press, SettingsPress};
use crate::chat::flows::clock;
use crate::chat::screens::{card, questions, talk};
use crate::chat::turn::{Turn, row};
use crate::locale::{self, LANGUAGES, OtherLanguage};
use crate::model::{Button, Dialogue, Keyboard, Question};

/// Somebody who writes for the first time, and whose language is not spoken yet, is told so in it.
pub fn greet(turn: &mut Turn, language_code: Option<&str>) {
    if let Some(other) = locale::not_spoken_yet(language_code).filter(|_| turn.is_first()) {
        say_what_is_spoken(turn, other);
    }
}

/// Whether a language is spoken, in itself: the nearest one that is, and all of them, are a press away.
pub fn say_what_is_spoken(turn: &mut Turn, other: &OtherLanguage) {
    turn.person.told_languages = true;
    let offered = other.offers.as_deref();
    let offer = offered
        .filter(|tag| *tag != turn.person.language)
        .map(|tag| row(Press::Language(tag.to_owned()).button(locale::language_name(tag))));
    let all = Press::Settings(SettingsPress::Language);
    let names: Vec<&str> = LANGUAGES.iter().take(2).map(|one| one.name).collect();
    let all = row(all.button(format!("🌐 {} …", names.join(" · "))));
    let rows = offer.into_iter().chain([all]).collect();
    turn.say(other.says.clone(), rows);
}

/// /start: what this is for, and one button to begin.
pub fn start(turn: &mut Turn) {
    turn.person.dialogue = *turn.resume();
    if matches!(turn.person.dialogue, Dialogue::Adding { .. }) {
        return unfinished(turn);
    }
    let mut rows = begin_and_why(turn);
    let open = turn.open_orders().count();
    if open > 0 {
        rows.push(row(my_orders(turn, open)));
    }
    turn.say(turn.html("welcome", &[]), rows);
}

/// An order is half taken down: go on with it, or begin anew?
pub fn unfinished(turn: &mut Turn) {
    let go_on = Press::Continue.button(turn.plain("button-continue", &[]));
    let anew = Press::StartOver.button(turn.plain("button-start-over", &[]));
    turn.say(turn.html("welcome-back", &[]), vec![row(go_on), row(anew)]);
}

/// /help: the commands themselves are in the menu.
pub fn help(turn: &mut Turn) {
    turn.say(turn.html("help", &[]), begin_and_why(turn));
}

fn begin_and_why(turn: &Turn) -> Keyboard {
    vec![
        row(Press::Begin.button(turn.plain("button-begin", &[]))),
        row(Press::Why(None).button(turn.plain("button-why-untracked", &[]))),
    ]
}

fn my_orders(turn: &Turn, open: usize) -> Button {
    Press::Orders(0).button(turn.plain("button-my-orders", &[("count", open.into())]))
}

/// Something that looks like a command but is none.
pub fn unknown_command(turn: &mut Turn) {
    turn.say(turn.html("unknown-command", &[]), Vec::new());
}

/// A message without a text: a voice message, a sticker, a picture that says nothing. `key` says why it does not help. What is
/// being asked is asked again.
pub fn asks_for_text(turn: &mut Turn, key: &str) {
    let asked = match turn.person.dialogue {
        Dialogue::Idle => Press::NoNumber,
        Dialogue::Adding {
            question: Question::Number,
            ..
        } => Press::Answer(Question::Number, AnswerPress::NoNumber),
        _ => {
            let key = match key {
                "text-only" => "text-only-here",
                key => key,
            };
            turn.say(turn.html(key, &[]), Keyboard::new());
            return questions::ask_again_below(turn);
        }
    };
    let how = Press::HowToCopy.button(turn.plain("button-how-to-copy", &[]));
    let none = asked.button(turn.plain("button-no-number-yet", &[]));
    turn.say(turn.html(key, &[]), vec![row(how), row(none)]);
}

/// How a number gets from a store's app into the chat.
pub fn how_to_copy(turn: &mut Turn) {
    turn.speak_below();
    turn.say(turn.html("how-to-copy", &[]), Vec::new());
    questions::ask_again_below(turn);
}

/// /cancel and the button: the dialogue ends; what was being taken down is dropped.
pub fn cancel(turn: &mut Turn) {
    turn.person.mentioned = None;
    match turn.person.dialogue.clone() {
        Dialogue::Idle => turn.show(turn.html("nothing-to-cancel", &[]), Vec::new()),
        Dialogue::Adding { .. } => {
            turn.person.dialogue = Dialogue::Idle;
            let ways = talk::ways_without_order(turn);
            turn.show(turn.html("cancelled", &[]), ways);
        }
        Dialogue::Editing {
            order, follow_up, ..
        } => {
            turn.person.dialogue = *turn.resume();
            card::show(turn, order);
            questions::ask_again_below(turn);
            if follow_up.is_some() {
                clock::ask_clock(turn);
            }
        }
        Dialogue::Checking { .. }
        | Dialogue::ChoosingZone { .. }
        | Dialogue::ChoosingCountry { .. }
        | Dialogue::PlacingTracking { .. } => leave(turn),
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
