//! What came is broken, or not what was ordered, and its order is not watched yet. It is taken down from what was told, and nothing
//! is asked that only a parcel on its way needs.

use crate::chat::flows::{
    answer_about_draft, days, goods_problem, mentioned, new_order, understood, which_order,
};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{Heard, Intent, PossibleDay, amount_in, shipped_on};
use crate::chat::screens::{events, understood as screen};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Draft, GoodsProblem, OrderEvent, Question, Tracking};
use chrono::Days;

/// The first that is heard of an order; `false` if a watched one may be meant, or nothing is wrong.
pub fn first_told(turn: &mut Turn, heard: &Heard) -> bool {
    if !is_wrong(heard) || is_of_watched(turn, heard) {
        return false;
    }
    let mut draft = understood::new(facts(turn, heard));
    mentioned::fill_came(turn, &mut draft);
    take(turn, Draft::default(), draft, heard);
    true
}

/// The same of the order that is being taken down, whatever is asked of it.
pub fn beside(turn: &mut Turn, heard: &Heard) -> bool {
    let Dialogue::Adding { draft, .. } = &turn.person.dialogue else {
        return false;
    };
    let before = (**draft).clone();
    let facts = facts(turn, heard);
    if !is_wrong(heard) && !is_part(turn, heard)
        || !before.is_of_one()
        || understood::is_another(&before, &facts)
    {
        return false;
    }
    let mut draft = before.clone();
    understood::take(&mut draft, facts);
    take(turn, before, draft, heard);
    true
}

/// Also where a clause alone tells it: "it came empty, they offer 5 euros". What was destroyed on its way did not come.
fn is_wrong(heard: &Heard) -> bool {
    let is_ruined = heard.shown() == Some(Tracking::Destroyed);
    !is_ruined && (tells_wrong(heard) || heard.parts().iter().any(tells_wrong))
}

/// "Only 2 of 3 came": asked whether the parcel is in their hands, nobody tells of money.
fn is_part(turn: &Turn, heard: &Heard) -> bool {
    let is_asked = matches!(
        turn.person.dialogue,
        Dialogue::Adding {
            question: Question::Received,
            ..
        }
    );
    let part = goods_problem::problem(heard.text) == Some(GoodsProblem::PartMissing);
    is_asked && part && matches!(heard.sure(), None | Some(Intent::MoneyPartly))
}

fn tells_wrong(heard: &Heard) -> bool {
    heard.sure() == Some(Intent::ArrivedWrong)
}

fn is_of_watched(turn: &Turn, heard: &Heard) -> bool {
    let store = heard.mentioned().store.as_ref();
    let may_be = |other: &String| store.is_none_or(|store| store == other);
    which_order::order_named(turn, heard.text).is_some()
        || turn.open_orders().any(|order| may_be(&order.store))
}

fn take(turn: &mut Turn, before: Draft, mut draft: Draft, heard: &Heard) {
    (draft.unconfirmed, draft.ask_received) = (false, false);
    draft
        .doubts
        .retain(|doubt| doubt.question() != Question::DeliveredOn);
    // What is wrong is asked for below the card, where it was not told.
    let event =
        goods_problem::problem(heard.text).map_or(OrderEvent::Arrived, OrderEvent::ProblemTold);
    let told = events::told_first(turn, &draft, &event);
    let added = screen::added(turn, &before, &draft);
    draft.told.push(event);
    let note = paragraphs([told, added]);
    // What a seller says to it is answered at once.
    match heard.sure().is_some_and(Intent::is_of_seller) {
        true => answer_about_draft::answer(turn, draft, heard, note),
        false => new_order::noted(turn, draft, note),
    }
}

/// What else the text tells. A day of these days, told beside the arrival, is that of the arrival: nothing comes on the day on which
/// it was bought.
fn facts(turn: &Turn, heard: &Heard) -> PageFacts {
    let mut facts = heard.mentioned().clone();
    let few_words = || page::store_in_few_words(heard.text).map(str::to_owned);
    facts.store = facts.store.or_else(few_words);
    (facts.tracking, facts.says_delivered, facts.frozen_since) = (None, false, None);
    let is_recent = |one: &PossibleDay| one.day + Days::new(1) >= turn.today();
    if facts.paid.iter().all(is_recent) {
        facts.paid.clear();
    }
    let days = [&facts.paid, &facts.shipped, &facts.expected];
    if facts.delivered.is_empty() {
        let came = match days.iter().all(|days| days.is_empty()) {
            true => only_day(turn, heard.text),
            false => day_of_clause(heard),
        };
        facts.delivered = came.into_iter().collect();
    }
    facts.amount = facts.amount.or_else(|| only_sum(heard));
    facts
}

/// The day in the clause that tells what came, where others tell other days: "it came broken on 20 Nov, ordered 3 Nov".
fn day_of_clause(heard: &Heard) -> Option<PossibleDay> {
    let mut telling = heard.parts().iter().filter(|part| tells_wrong(part));
    telling.find_map(Heard::day_of_news).map(PossibleDay::told)
}

/// The one sum of a text that speaks of no other money than what it cost: "order 3 nov 24 euro".
fn only_sum(heard: &Heard) -> Option<String> {
    let is_other = |told: Intent| {
        use Intent as I;
        told.is_of_seller()
            || matches!(
                told,
                I::MoneyBack | I::MoneyPartly | I::Customs | I::CustomsAnswered
            )
    };
    let mut told = heard.parts().iter().filter_map(Heard::sure);
    match told.any(is_other) {
        true => None,
        false => amount_in(&page::statements(heard.text)),
    }
}

/// The one past day that a text names.
fn only_day(turn: &Turn, text: &str) -> Option<PossibleDay> {
    let writer = days::writer(turn);
    let day = days::only_named(text, |words| shipped_on(words, &writer).ok())?;
    Some(PossibleDay::told(day))
}
