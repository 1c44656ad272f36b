//! What a text tells of orders goes where it belongs: into the watched order that it names, into the one that is being taken down, or
//! into a new one.

use crate::chat::flows::{doubt, make_order, new_order, understood, which_order};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{questions, understood as screen};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Draft, Keyboard, OrderId, Question};

/// A text that tells several orders: they are listed, each to be watched by a tap.
pub fn lists_orders(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(orders) = heard.orders().cloned() else {
        return false;
    };
    let adding = adding(turn);
    let list = understood::before(understood::list(turn, orders), adding);
    new_order::understood(turn, list);
    true
}

/// What a text told goes into the watched order that it names, into the one that is being taken down or edited, or begins one.
/// Who pastes the page of an order that waits for its payment hears that nothing is sent before that.
pub fn take_facts(turn: &mut Turn, facts: PageFacts) {
    let is_unpaid = facts.unpaid;
    put_where_it_belongs(turn, facts);
    if is_unpaid {
        turn.preface(turn.html("order-unpaid", &[]));
    }
}

fn put_where_it_belongs(turn: &mut Turn, mut facts: PageFacts) {
    let known = understood::known_order(turn, &facts).map(|order| order.id);
    let has_number = !facts.numbers.is_empty() || facts.order_number.is_some();
    let is_free = adding(turn).is_none() && !facts.of_another;
    let is_of_store = !has_number && facts.goods.is_none() && is_free;
    let of_store = || understood::of_store(turn, &facts).filter(|_| is_of_store);
    // The page of a purchase may be another one's.
    let is_more = !facts.protection_end.is_empty()
        || facts.protection_ended
        || facts.order_number.is_some() && facts.numbers.is_empty();
    let tells_end = is_more && facts.paid.is_empty() && facts.shipped.is_empty();
    let of_mail = || understood::of_mail(turn, &facts).filter(|_| tells_end && is_free);
    let of_goods = || understood::of_goods(turn, &facts).filter(|_| is_free);
    let known = known.or_else(of_goods).or_else(of_store).or_else(of_mail);
    let called = || called(turn, &facts).filter(|_| is_free);
    let known = known.or_else(called);
    leave_out_known_claim(turn, known, &mut facts);
    let edited = match turn.person.dialogue {
        Dialogue::Editing { order, .. } if !understood::is_about_other(turn, order, &facts) => {
            Some(order)
        }
        _ => None,
    };
    let adding = adding(turn);
    // Facts that name no order are the only one's, and asked about; what tells a purchase may begin another.
    let names_none = (!understood::names_an_order(&facts) || facts.renumbers)
        && !understood::tells_purchase(&facts);
    let only = turn.only_open().filter(|only| {
        let may_be = names_none || understood::may_be_purchase_of(turn, *only, &facts);
        adding.is_none() && may_be && !facts.of_another
    });
    let draft = match (known.or(edited).or(only), adding) {
        (Some(order), adding) => understood::before(understood::about(order, facts), adding),
        (None, Some(draft)) if !understood::is_another(&draft, &facts) => {
            let before = draft;
            let mut draft = before.clone();
            understood::take(&mut draft, facts);
            let note = screen::replaced(turn, &before, &draft);
            return new_order::noted(turn, draft, note);
        }
        (None, Some(draft)) if understood::tells_another(&draft, &facts) => {
            return let_wait(turn, draft, facts);
        }
        (None, adding) => understood::before(understood::new(facts), adding),
    };
    new_order::understood(turn, draft);
}

/// The watched order that is called by its name, where no purchase of another one is told.
fn called(turn: &Turn, facts: &PageFacts) -> Option<OrderId> {
    let id = turn.talked_about?;
    let store = &turn.open_order(id)?.store;
    let is_same = facts.store.as_ref().is_none_or(|told| told == store);
    (is_same && facts.paid.is_empty() && facts.goods.is_none()).then_some(id)
}

/// A store's words on a watched order that is named, of which more is told than one piece of news.
pub fn page_of_watched(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(id) = page_about(turn, heard).filter(|_| adding(turn).is_none()) else {
        return false;
    };
    let mut facts = heard.facts().clone();
    leave_out_known_claim(turn, Some(id), &mut facts);
    new_order::understood(turn, understood::about(id, facts));
    true
}

/// A dispute that is known is no news, on whatever day it was opened.
fn leave_out_known_claim(turn: &Turn, id: Option<OrderId>, facts: &mut PageFacts) {
    let order = id.and_then(|id| turn.open_order(id));
    facts.in_dispute &= !order.is_some_and(|order| which_order::is_claimed(turn, order));
}

/// The watched order of which a store tells a dispute with its day, or a delivery with the last day to say that it is not here.
pub fn page_about(turn: &Turn, heard: &Heard) -> Option<OrderId> {
    let facts = heard.facts();
    let is_more =
        facts.in_dispute || !facts.delivered.is_empty() && !facts.protection_end.is_empty();
    if !is_more || !understood::tells_an_order(facts) {
        return None;
    }
    let known = understood::known_order(turn, facts).map(|order| order.id);
    known
        .or_else(|| understood::of_goods(turn, facts))
        .or_else(|| which_order::order_named(turn, heard.text))
        .filter(|id| !understood::is_about_other(turn, *id, facts))
}

/// Another order than the one that is being taken down: it comes next.
fn let_wait(turn: &mut Turn, mut draft: Draft, mut facts: PageFacts) {
    // "Two orders from Temu": the other is of the same store, where nothing else is told.
    if facts.store.is_none() {
        (facts.store, facts.store_name) = (draft.store.clone(), draft.store_name.clone());
    }
    let (other, note) = comes_next(turn, facts);
    understood::let_wait(&mut draft, other);
    new_order::noted(turn, draft, note);
}

/// The order that comes next, and what is said of it.
fn comes_next(turn: &mut Turn, facts: PageFacts) -> (Draft, String) {
    let mut other = understood::new(facts);
    let told = screen::added(turn, &Draft::default(), &other);
    let note = paragraphs([turn.html("another-waits", &[]), told]);
    doubt::set_aside(turn, &mut other);
    (other, note)
}

/// Another order than the watched one about which something is asked: it comes next, and the question stays.
pub fn waits_behind(turn: &mut Turn, heard: &Heard) -> bool {
    let Dialogue::Editing {
        question,
        order,
        resume,
        ..
    } = &turn.person.dialogue
    else {
        return false;
    };
    let (question, order, earlier) = (*question, *order, resume.draft().cloned());
    let Some(facts) = of_another(turn, question, order, heard) else {
        return false;
    };
    let (other, note) = comes_next(turn, facts);
    let mut other = understood::before(other, earlier);
    let mut waiting = std::mem::take(&mut other.waiting);
    waiting.push(other);
    if let Dialogue::Editing { resume, .. } = &mut turn.person.dialogue {
        **resume = make_order::resumed(waiting);
    }
    questions::again(turn, question, note, Keyboard::new());
    true
}

/// What a text tells of an order that is not watched yet, while something is asked of a watched one. A number that takes the place of
/// another, and what a seller wants, are this one's.
fn of_another(turn: &Turn, question: Question, order: OrderId, heard: &Heard) -> Option<PageFacts> {
    let text = heard.text;
    let is_of_this = input::tells_new_number(text)
        || input::tells_return_number(text)
        || heard.sure().is_some_and(Intent::is_of_seller);
    if is_of_this || heard.orders().is_some() || questions::bears(turn, question, text) {
        return None;
    }
    let told = heard.mentioned();
    let mut facts = told.clone();
    let goes_on = input::goes_on_to_another(text);
    // Beside words for another order, or a number, a sum without a label is its price.
    if told.of_another || goes_on || !told.numbers.is_empty() {
        let (amount, payment) = page::price_told(text);
        facts.amount = facts.amount.or(amount);
        facts.payment = facts.payment.or(payment);
    }
    let tells_purchase = understood::tells_purchase(&facts) || facts.payment.is_some();
    facts.of_another |= goes_on && (tells_purchase || facts.store.is_some());
    let has_number = !facts.numbers.is_empty() || facts.order_number.is_some();
    let of_store = || understood::of_store(turn, &facts).filter(|_| !has_number);
    let is_watched = understood::known_order(turn, &facts).is_some()
        || !facts.of_another && of_store().is_some();
    let facts_beside = understood::besides(question, &facts);
    let is_other = understood::tells_another_than(turn, order, &facts_beside);
    (!is_watched && is_other).then_some(facts)
}

/// What is known of the order that is being taken down, to which the dialogue returns.
fn adding(turn: &mut Turn) -> Option<Draft> {
    turn.return_to_adding();
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => Some((**draft).clone()),
        _ => None,
    }
}
