//! What stands behind a card's buttons, and the reminders that come again.

use super::scene::{MONTH, Scene, ago, no_number, nothing};
use super::scenes::{self, all, talk};
use super::talk::{Happens, Talk, noon, order};
use chrono::Duration;
use trackless::chat::callback::{OrderPress as O, Press, ReminderPress};
use trackless::model::{GivenNumber, OrderEvent as H, Tracking as T};

/// The first scene of each advice.
fn one_of_each() -> Vec<Scene> {
    let mut seen = Vec::new();
    let mut scenes = all();
    scenes.retain(|scene| {
        let advice = talk(scene, "en").assessment().advice;
        let is_new = !seen.contains(&advice) && !scene.1.muted;
        seen.push(advice);
        is_new
    });
    scenes
}

/// The details, and why.
pub fn more(language: &str) -> Vec<Talk> {
    let behind = |scene: &Scene| {
        talk(scene, language)
            .press_order(O::More)
            .press_order(O::Why)
    };
    let mut talks: Vec<Talk> = one_of_each().iter().map(behind).collect();
    talks.extend(scenes::in_countries(language).map(|talk| talk.press_order(O::Why)));
    let numbers = order("aliexpress", 20, MONTH)
        .but(|o| o.number = GivenNumber::Number("7-55-A1".to_owned()))
        .then(1, H::NumberChanged(Some("LP00068434402473".to_owned())));
    talks.push(
        Talk::new("A number of an unknown kind, after another", language)
            .order(&numbers)
            .press_order(O::More)
            .press_order(O::Edit)
            .press_order(O::EditMore)
            .press_order(O::Overview),
    );
    let guessed = order("shein", 30, 0).but(|o| o.protection_end = None);
    let guessed = guessed.but(|o| o.expected_on = Some(ago(10)));
    talks.push(
        Talk::new("An end that is only assumed", language)
            .order(&guessed)
            .press_order(O::More),
    );
    let late = guessed.but(|o| o.expected_on = Some(ago(60)));
    talks.push(
        Talk::new("An assumed end has passed", language)
            .order(&late)
            .press_order(O::Card),
    );
    talks.push(lists(language));
    talks.push(together(language));
    talks.push(answered(language));
    talks
}

/// Orders with each advice, in the list.
fn lists(language: &str) -> Talk {
    let orders = one_of_each();
    let pages = orders.len().div_ceil(5);
    let talk = Talk::new("The list of orders", language);
    let talk = orders.iter().fold(talk, |talk, (name, order, _)| {
        let order = order.clone().but(|o| o.name = Some((*name).to_owned()));
        talk.order(&order)
    });
    (0..pages)
        .fold(talk, |talk, page| talk.press(Press::Orders(page)))
        .press(Press::Order(1, O::Calendar))
}

/// Several orders are due at once, twice: those that need something, those of which only news is asked, one that has ended.
fn together(language: &str) -> Talk {
    let asks = nothing(9, order("aliexpress", 12, MONTH));
    let no_number = no_number(asks.clone()).but(|o| o.order_number = None);
    let soon = nothing(1, order("aliexpress", 40, 4 * 24));
    let moving = order("shein", 20, MONTH).then(1, H::Tracking(T::Moving));
    let joom = nothing(1, order("joom", 4, MONTH));
    let over = order("ebay", 90, -MONTH).then(0, H::Arrived);
    let talk = Talk::new("Several orders are due at once", language)
        .order(&asks)
        .order(&soon.but(|o| o.name = Some("Lamp".to_owned())))
        .order(&no_number)
        .order(&moving)
        .order(&joom)
        .order(&over);
    let mut talk = talk.due_since(0);
    talk.now += Duration::days(1);
    talk.due_since(0)
}

/// Nothing is told by the answer to a reminder.
fn answered(language: &str) -> Talk {
    Talk::new("Not yet, and nothing new", language)
        .order(&nothing(9, order("aliexpress", 12, MONTH)))
        .press(Press::Reminder(1, ReminderPress::NotYet))
        .press(Press::Reminder(1, ReminderPress::NoNews))
}

/// The second and the third reminder of the same.
pub fn again(language: &str) -> Vec<Talk> {
    let come_again = |(title, order, patience): &Scene| {
        let again = [0, 1].map(|repeats| {
            let order = order.clone().but(|o| {
                o.reminded_at = Some(noon() + Duration::minutes(1));
                o.repeats = repeats;
            });
            let mut talk = talk(&(*title, order, *patience), language);
            talk.now += Duration::hours(1);
            talk.due_since(0)
        });
        again.into_iter()
    };
    one_of_each().iter().flat_map(come_again).collect()
}
