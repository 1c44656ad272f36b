//! Where the person lives: asked once, when customs want something or in the settings.

use super::shown;
use crate::advice;
use crate::chat::callback::Press;
use crate::chat::input;
use crate::chat::screens::{customs, questions};
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Keyboard, OrderId};

/// The most countries to choose from when a name is not clear.
const MOST_CHOICES: usize = 6;

/// Asks for the country: for the customs of an order, or for the settings.
pub fn ask(turn: &mut Turn, order: Option<OrderId>) {
    let guess = advice::customs().country_of_zone(&turn.person.zone);
    let guess: Vec<String> = guess.map(str::to_owned).into_iter().collect();
    ask_with(turn, order, "ask-country", &guess);
}

/// Asks once where the person lives, if tracking shows a parcel at its end, and where that is.
pub fn ask_where_it_went(turn: &mut Turn, order: OrderId) {
    let is_free = turn.person.dialogue == Dialogue::Idle;
    if turn.person.country.is_some() || turn.person.country_asked || !is_free {
        return;
    }
    let of_order = turn.open_order(order);
    let Some(end) = of_order.and_then(|order| order.tracking.as_ref()?.end_of_way()) else {
        return;
    };
    let end = end.to_owned();
    let guess = advice::customs().country_of_zone(&turn.person.zone);
    let mut choices: Vec<String> = guess.map(str::to_owned).into_iter().collect();
    if !choices.contains(&end) {
        choices.push(end);
    }
    turn.person.country_asked = true;
    turn.speak_below();
    ask_with(turn, Some(order), "ask-country-of-delivery", &choices);
}

/// An answer that was typed.
pub fn typed(turn: &mut Turn, order: Option<OrderId>, text: &str) {
    let mut found = input::countries(text);
    if found.len() != 1 {
        found = input::country_alone(text).map_or(found, |code| vec![code]);
    }
    match &found[..] {
        [one] => set(turn, one, order),
        [] => ask_with(turn, order, "country-not-understood", &[]),
        several => ask_with(turn, order, "country-which", several),
    }
}

/// A country was chosen.
pub fn set(turn: &mut Turn, code: &str, order: Option<OrderId>) {
    if !input::is_country(code) {
        return turn.notice("notice-old-button");
    }
    turn.person.country = Some(code.to_owned());
    if matches!(turn.person.dialogue, Dialogue::ChoosingCountry { .. }) {
        turn.person.dialogue = *turn.resume();
    }
    turn.notice_of_press("notice-saved");
    match order.and_then(|id| turn.open_order(id).cloned()) {
        Some(order) if turn.with_context(&order, customs::matters) => customs::show(turn, &order),
        Some(order) if order.tracking.is_some() => shown::again(turn, order),
        Some(order) => customs::show(turn, &order),
        None => customs::say_country(turn),
    }
    questions::ask_again_below(turn);
}

fn ask_with(turn: &mut Turn, order: Option<OrderId>, key: &str, choices: &[String]) {
    turn.person.dialogue = Dialogue::ChoosingCountry {
        order,
        resume: turn.resume(),
    };
    let choice = |code: &String| {
        let name = customs::country_name(turn, code);
        row(Press::Country(code.clone(), order).button(name))
    };
    let mut rows: Keyboard = choices.iter().take(MOST_CHOICES).map(choice).collect();
    rows.push(row(Press::Leave.button(turn.plain("button-cancel", &[]))));
    turn.say(turn.html(key, &[]), rows);
}
