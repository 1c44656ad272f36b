//! Where the person lives, told without being asked, or where the question stands beside the way.

use super::{country, settings, understood, which_order};
use crate::advice;
use crate::chat::callback::{OrderPress, Press};
use crate::chat::input::{self, Heard, Intent, ZoneProblem};
use crate::chat::screens::customs;
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Order, OrderId, Question};

/// Who tells in more words where they live tells more than that.
const MOST_WORDS: usize = 8;
/// A code may be a word.
const LETTERS_OF_A_CODE: usize = 2;

/// Takes a text that tells where the person lives, and nothing else; `false` if it tells more or less.
pub fn told_alone(turn: &mut Turn, heard: &Heard) -> bool {
    let asks_zone = heard.sure() == Some(Intent::Timezone);
    let tells_more = understood::tells(heard.mentioned())
        || heard.words() > MOST_WORDS
        || heard.sure().is_some() && !asks_zone;
    let Some(code) = heard.home().filter(|_| !tells_more).cloned() else {
        return false;
    };
    let zone_is_open = matches!(turn.person.dialogue, Dialogue::ChoosingZone { .. });
    let is_of_clock = zone_is_open || asks_zone && !turn.person.clock_asked;
    if is_of_clock && tells_zone(turn, heard.text, &code) {
        turn.person.country = Some(code);
        turn.preface(customs::country_told(turn));
        return true;
    }
    let order = match turn.person.dialogue {
        Dialogue::ChoosingCountry { order, .. } => order,
        _ => of_customs(turn),
    };
    country::set(turn, &code, order);
    true
}

/// Takes the zone of a city or a country, or asks for it where there are several; `false` where none is known.
fn tells_zone(turn: &mut Turn, text: &str, code: &str) -> bool {
    if input::zone(text, turn.now).is_ok() {
        settings::zone(turn, text);
        return true;
    }
    if let Some(zone) = advice::customs().zone_of_country(code) {
        settings::set_zone(turn, zone);
        return true;
    }
    let name = customs::country_name(turn, code);
    let is_known = input::zone(&name, turn.now) != Err(ZoneProblem::NotUnderstood);
    if is_known {
        settings::zone(turn, &name);
    }
    is_known
}

/// Keeps the country that a text tells beside something else, and says it back; empty where it tells nothing new.
pub fn told_beside(turn: &mut Turn, heard: &Heard) -> String {
    let told = heard.home();
    let Some(code) = told.filter(|code| turn.person.country.as_ref() != Some(code)) else {
        return String::new();
    };
    turn.person.country = Some(code.clone());
    customs::country_told(turn)
}

/// A country and nothing else: the answer where its question stands last, though it was shown beside the way.
pub fn answers(turn: &mut Turn, heard: &Heard) -> bool {
    let asked = turn
        .person
        .offered
        .iter()
        .find_map(|button| match Press::of(button)? {
            Press::Country(_, order) => Some(order),
            Press::Order(id, OrderPress::Country) => Some(Some(id)),
            _ => None,
        });
    if let Some(order) = asked
        && let Some(code) = input::country_alone(heard.text)
    {
        country::set(turn, &code, order);
        return true;
    }
    false
}

/// A country and nothing else, out of the blue: the person may live there, or their parcel be there.
pub fn out_of_the_blue(turn: &mut Turn, heard: &Heard) -> bool {
    // "No" is Norway only to who is asked for a country. Who tells more wants more, and their country is kept already.
    let is_name = heard.text.trim().chars().count() > LETTERS_OF_A_CODE;
    let is_alone = is_name && heard.words() <= MOST_WORDS;
    let Some(code) = input::country_alone(heard.text).filter(|_| is_alone) else {
        return false;
    };
    if turn.open_orders().next().is_none() {
        country::set(turn, &code, None);
        return true;
    }
    let mut rows =
        vec![row(Press::Country(code.clone(), of_customs(turn))
            .button(turn.plain("button-live-there", &[])))];
    if let Some(order) = which_order::order_meant(turn, heard.text, None) {
        let shows = Press::Order(order, OrderPress::EditField(Question::Tracking));
        rows.push(row(shows.button(turn.plain("button-tracking", &[]))));
    }
    rows.push(row(
        Press::NotThat.button(turn.plain("button-not-that", &[]))
    ));
    let country = customs::country_name(turn, &code);
    turn.say(
        turn.html("country-or-parcel", &[("country", country.into())]),
        rows,
    );
    true
}

/// The only order that waits for customs.
fn of_customs(turn: &Turn) -> Option<OrderId> {
    let waits = |order: &&Order| turn.with_context(order, customs::matters);
    let mut waiting = turn.open_orders().filter(waits);
    let only = waiting.next()?.id;
    waiting.next().is_none().then_some(only)
}
