//! The days by which a case runs: until when the seller has to answer, until when the buyer, when the store decides, and from when the
//! money can be asked for. Each is said back, and at the first of them the order is looked at again.

use crate::advice::{self, at_hour, moments};
use crate::chat::flows::{days, which_order};
use crate::chat::input::{self, Heard, Intent, ReplyKind, Term};
use crate::chat::screens::{card, format};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Order, OrderId, Tracking};
use chrono::{Days, NaiveDate};

/// The day until which the seller may answer.
pub fn told(turn: &Turn, heard: &Heard) -> Option<NaiveDate> {
    let mut terms = terms(turn, heard).into_iter();
    terms.find_map(|(term, day)| (term == Term::SellerAnswers).then_some(day))
}

/// Each term with its day to come, or as many days as are left.
pub fn terms(turn: &Turn, heard: &Heard) -> Vec<(Term, NaiveDate)> {
    let day = |words: &str| {
        let counted = || {
            let days = days::counted(turn, words).filter(|days| *days > 0)?;
            Some(turn.today() + Days::new(days.into()))
        };
        days::last_named(turn, words).or_else(counted)
    };
    let mut terms: Vec<(Term, NaiveDate)> = Vec::new();
    for (term, words) in input::terms(heard.text) {
        if let Some(day) = day(words).filter(|_| terms.iter().all(|(known, _)| *known != term)) {
            terms.push((term, day));
        }
    }
    let proof = || proof_by(turn, heard).map(|day| (Term::BuyerAnswers, day));
    if terms.is_empty() {
        terms.extend(proof());
    }
    terms
}

/// The last day on which they want a proof of the buyer.
fn proof_by(turn: &Turn, heard: &Heard) -> Option<NaiveDate> {
    let asks = |part: &Heard| part.sure() == Some(Intent::SellerWantsProof);
    let is_told = asks(heard) || heard.parts().iter().any(asks);
    let is_pasted = || {
        let pasted = input::seller_reply(heard.text).filter(|reply| reply.is_sure);
        pasted.is_some_and(|reply| reply.kinds.contains(&ReplyKind::AsksProof))
    };
    // When to remind of it is another day.
    let parts = heard.clauses().iter();
    let parts = parts.filter(|part| part.sure() != Some(Intent::Later));
    let day = parts
        .filter_map(|part| days::last_named(turn, part.text))
        .last();
    day.filter(|_| is_told || is_pasted() || asks_an_answer(turn, heard))
}

/// Whether a claim waits for the buyer's own answer: "he gives me until 2 December".
fn asks_an_answer(turn: &Turn, heard: &Heard) -> bool {
    let tells = |part: &Heard| {
        input::first_told(part.text, &["own_respite"]).is_some() && !part.text.contains('?')
    };
    let order = which_order::order_meant(turn, heard.text, None);
    let order = order.and_then(|id| turn.open_order(id));
    order.is_some_and(|order| which_order::is_claimed(turn, order))
        && heard.clauses().iter().any(tells)
}

/// Whether a text tells how long the seller has to answer, and nothing else: that is no wish to wait.
pub fn is_alone(turn: &Turn, heard: &Heard) -> bool {
    let waits = |told: Intent| told == Intent::SellerSaysWait;
    heard.sure().is_none_or(waits) && told(turn, heard).is_some()
}

/// Takes a clause that tells nothing else: its day is none on which the parcel was promised. `false` if it tells more or less.
pub fn alone(turn: &mut Turn, heard: &Heard) -> bool {
    let is_idle = turn.person.dialogue == Dialogue::Idle && heard.parts().is_empty();
    let order = order_meant(turn, heard);
    let Some(order) = order.filter(|_| is_idle && is_alone(turn, heard)) else {
        return false;
    };
    card::show(turn, order);
    keep(turn, heard);
    true
}

/// Keeps them when all else that the text tells is taken: the order is looked at again at the first of them. A day for which the person
/// asked before stays.
pub fn keep(turn: &mut Turn, heard: &Heard) {
    // Until when a parcel waits is no time to answer.
    if matches!(
        heard.shown(),
        Some(Tracking::AtPickup(_) | Tracking::DeliveryFailed(_))
    ) {
        return;
    }
    let order = order_meant(turn, heard).and_then(|id| turn.open_order(id).cloned());
    // Of what is not shipped it would be the last day to ship.
    let is_unsent = |order: &Order| which_order::is_unsent(turn, order);
    let Some(order) = order.filter(|order| !is_unsent(order)) else {
        return;
    };
    let terms = terms(turn, heard);
    if terms.is_empty() {
        return;
    }
    let store = which_order::store_named(turn, heard.text);
    if store.is_some_and(|store| which_order::is_of_other_store(turn, store)) {
        let said: Vec<String> = terms.iter().map(|term| said(turn, *term)).collect();
        return turn.preface(said.join("\n"));
    }
    let said: Vec<String> = terms
        .iter()
        .map(|term| said_of(turn, &order, *term))
        .collect();
    let said = said.join("\n");
    let in_time = |term: &&(Term, NaiveDate)| too_late(turn, &order, **term).is_none();
    let first = terms
        .iter()
        .filter(in_time)
        .map(|term| looked_at(*term))
        .min();
    match first {
        Some(day) => remind(turn, order, day, said),
        None => turn.preface(said),
    }
}

/// The order whose case it is: the one that is named or the only one, or else the only one with a claim.
fn order_meant(turn: &Turn, heard: &Heard) -> Option<OrderId> {
    let meant = which_order::order_meant(turn, heard.text, None);
    meant.or_else(|| which_order::only_claimed(turn))
}

/// When the order is looked at again: on the day before what the buyer has to do, and on the day after what others have.
fn looked_at((term, day): (Term, NaiveDate)) -> NaiveDate {
    match term {
        Term::BuyerAnswers => day - Days::new(1),
        Term::SellerAnswers | Term::Decision => day + Days::new(1),
        Term::MayAsk => day,
    }
}

fn said(turn: &Turn, (term, day): (Term, NaiveDate)) -> String {
    let key = match term {
        Term::SellerAnswers => "seller-has-until",
        Term::BuyerAnswers => "told-claim-left-open",
        Term::Decision => "term-decision",
        Term::MayAsk => "term-may-ask",
    };
    turn.html(key, &[("day", format::day(turn.texts(), day).into())])
}

/// The same, weighed against the last day of the order.
fn said_of(turn: &Turn, order: &Order, term: (Term, NaiveDate)) -> String {
    let said = said(turn, term);
    match too_late(turn, order, term) {
        Some(last) => {
            let last = format::day(turn.texts(), last);
            let warned = turn.html("term-too-late", &[("last", last.into())]);
            format!("{said}\n{warned}")
        }
        None => said,
    }
}

/// The last day of the right that ends first, where they would have the buyer ask no sooner.
fn too_late(turn: &Turn, order: &Order, (term, day): (Term, NaiveDate)) -> Option<NaiveDate> {
    let next = turn.with_context(order, |context| moments(context).first().copied());
    let last = next.map(|moment| moment.day(turn.zone()));
    last.filter(|last| term == Term::MayAsk && day >= *last)
}

/// Says it, and looks at the order again on the morning of this day. A day for which the person asked before stays.
fn remind(turn: &mut Turn, mut order: Order, on: NaiveDate, said: String) {
    let hour = advice::ReminderSettings::of(&turn.person, turn.zone()).hour;
    let at = at_hour(on, hour, turn.zone());
    let is_free = order.snoozed_until.is_none_or(|wish| wish <= turn.now);
    if !is_free || at <= turn.now {
        return turn.preface(said);
    }
    order.snooze(at);
    turn.keep(order);
    let args = [("at", format::instant(turn.texts(), at, turn.zone()).into())];
    turn.preface(format!("{said} {}", turn.html("return-told", &args)));
}
