//! The seller's answer, pasted or forwarded: what it means, the trap in it, and what to write back. It is noted by a button alone.

use crate::advice::DisputeState;
use crate::chat::callback::{Press, SellerSaid};
use crate::chat::flows::{
    days, deeds, news, number_check, order_actions, part_refund, seller_time, understood,
    which_order,
};
use crate::chat::input::{self, Heard, Intent, ReplyKind, SellerReply, Term, numbers, page};
use crate::chat::screens::{events, seller_reply as screen, talk};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Order, OrderEvent, OrderId, Tracking};
use chrono::NaiveDate;

/// Answers a text that is a seller's; `false` if it is none.
pub fn answer(turn: &mut Turn, heard: &Heard) -> bool {
    input::seller_reply(heard.text).is_some_and(|reply| take(turn, heard, &reply))
}

/// What stands behind "Seller:" and is not understood is none of the buyer's wishes: it is asked what they want.
pub fn asks_what_they_want(turn: &mut Turn, heard: &Heard) -> bool {
    let is_theirs =
        input::is_labelled_by_seller(heard.text) && !understood::tells(heard.mentioned());
    let is_news = heard.sure().is_some_and(Intent::is_news) || heard.shown().is_some();
    let asks = is_theirs && !is_news && numbers::find(heard.text).is_empty();
    if asks {
        ask_what_they_want(turn, heard);
    }
    asks
}

/// The same of a text that nothing else was found in, and that a seller must have written.
pub fn asks_what_is_wanted(turn: &mut Turn, heard: &Heard) -> bool {
    let asks = input::speaks_surely_as_seller(heard.text) && turn.open_orders().next().is_some();
    if asks {
        ask_what_they_want(turn, heard);
    }
    asks
}

fn ask_what_they_want(turn: &mut Turn, heard: &Heard) {
    use Intent as I;
    let named = which_order::order_named(turn, heard.text);
    let wishes = [I::SellerSaysWait, I::SellerWantsCancel, I::SellerOffersLess];
    talk::ask_what_they_want(turn, &wishes, named);
}

/// Answers a text that is a seller's without doubt: it came while something else was asked.
pub fn answer_if_sure(turn: &mut Turn, heard: &Heard) -> bool {
    let reply = input::seller_reply(heard.text);
    reply.is_some_and(|reply| reply.is_sure && take(turn, heard, &reply))
}

fn take(turn: &mut Turn, heard: &Heard, reply: &SellerReply) -> bool {
    // How the buyer paid, and what came back, is no word of the seller's, unless that asks for more.
    let is_trap = reply.is_sure && reply.kinds[0].is_trap();
    let is_declined = input::first_told(heard.text, &["declined"]).is_some();
    let is_told = |told| is_of_buyer(told) && !reply.is_quoted;
    let is_own = (is_declined || heard.sure().is_some_and(is_told)) && !is_trap;
    if is_own || page::payment_alone(heard.text).is_some() || is_of_store(turn, heard, reply) {
        return false;
    }
    let Some(mut said) = SellerSaid::of(reply) else {
        return false;
    };
    if said.kind == ReplyKind::Thanks && !are_sellers_thanks(reply, heard) {
        return false;
    }
    let asks_time = reply.kinds.iter().any(|kind| kind.is_of_time());
    // Who waits for money that was granted is not put off by a seller.
    let is_granted = |part: &Heard| part.sure() == Some(Intent::DisputeWon);
    let waits_for_money = asks_time && heard.clauses().iter().any(is_granted);
    if waits_for_money && !reply.is_quoted && !input::names_seller(heard.text) {
        return false;
    }
    let terms = seller_time::terms(turn, heard);
    let is_term = terms.iter().any(|(term, _)| *term == Term::SellerAnswers);
    match !terms.is_empty() {
        // How long the seller or the store has to answer is told of the case, and is no wish to wait.
        true if is_term && reply.kinds.iter().all(|kind| kind.is_of_time()) => return false,
        true => said.days = None,
        false if asks_time => {
            let counted = |days| days::in_calendar(turn, heard.text, days);
            said.days = said
                .days
                .map(counted)
                .or_else(|| days_until_named(turn, heard));
        }
        false => {}
    }
    // The number itself is explained, and put into its order.
    if said.kind == ReplyKind::NewNumber && !numbers::find(heard.text).is_empty() {
        return false;
    }
    let named = which_order::order_named(turn, heard.text);
    if reply.is_sure {
        match which_order::store_named(turn, heard.text).filter(|_| named.is_none()) {
            Some(store) if which_order::is_of_other_store(turn, store) => {
                screen::of_other_store(turn, &said, store);
            }
            _ => pasted(turn, said, named, heard),
        }
        // The trap comes first, and then the number, which can be put into its order.
        if input::tells_new_number(heard.text) && !numbers::find(heard.text).is_empty() {
            number_check::pasted(turn, heard.text);
        }
        return true;
    }
    // The buyer's own words may sound like the seller's: "it waits at the pick-up point". Only a buyer tells when they paid, and how much.
    let facts = heard.mentioned();
    let is_of_payment = !facts.paid.is_empty() && facts.amount.is_some();
    // A promised day is the store's or the carrier's as well.
    let is_promise = asks_time && !facts.expected.is_empty();
    let is_done = is_promise || deeds::deed(heard).is_some();
    let is_own = is_of_payment || is_done || heard.sure().is_some() || heard.shown().is_some();
    if !is_own {
        let order = named.or_else(|| turn.only_open());
        let said = with_sum(turn, said, order, heard);
        screen::ask_whether(turn, said, order);
    }
    !is_own
}

/// What a store writes as a fact, and no seller: where it waits, and that the dispute is won. Sellers count no working days.
fn is_of_store(turn: &Turn, heard: &Heard, reply: &SellerReply) -> bool {
    use ReplyKind as K;
    if input::is_labelled_by_seller(heard.text) || input::is_reported(heard.text) {
        return false;
    }
    let is_won = heard.sure() == Some(Intent::DisputeWon);
    match reply.kinds[0] {
        K::AtPickup => matches!(heard.shown(), Some(Tracking::AtPickup(_))),
        K::RefundPromised | K::PartialRefund => {
            let is_whole = !input::names_part(heard.text);
            is_won && is_whole && which_order::only_claimed(turn).is_some()
        }
        K::PayOutside => {
            let has_trap = reply.kinds[1..].iter().any(|kind| kind.is_trap());
            is_won && !has_trap && input::counts_working_days(heard.text)
        }
        _ => false,
    }
}

/// Thanks are as often the buyer's own, to the bot; and what comes with them, such as a number, is not lost for them.
fn are_sellers_thanks(reply: &SellerReply, heard: &Heard) -> bool {
    let is_sellers = reply.is_quoted || reply.is_sure && heard.sure().is_none();
    let has_more = understood::tells(heard.mentioned()) || !numbers::find(heard.text).is_empty();
    is_sellers && !has_more
}

/// "Please allow until 20 December": for how long that is. The new end of a protection is no day to wait for.
pub fn days_until_named(turn: &Turn, heard: &Heard) -> Option<u16> {
    let parts = match heard.parts() {
        parts @ [_, ..] if input::claims_extension(heard.text) => parts,
        _ => std::slice::from_ref(heard),
    };
    let mut of_wait = parts
        .iter()
        .filter(|part| !input::claims_extension(part.text));
    let until = of_wait.find_map(|part| days::last_named(turn, part.text))?;
    u16::try_from((until - turn.today()).num_days()).ok()
}

/// What the buyer alone can tell, though the words are a seller's, too.
fn is_of_buyer(told: Intent) -> bool {
    use Intent as I;
    matches!(
        told,
        I::MoneyPartly
            | I::RefundAsCredit
            | I::RefundToOldCard
            | I::CustomsAnswered
            | I::BankCase
            | I::PaypalCase
    )
}

/// It is the seller's. What the buyer tells beside it is noted first; what a seller says of the order is not: "your case was escalated",
/// "we see your dispute". But what a proof is asked of came.
fn pasted(turn: &mut Turn, said: SellerSaid, order: Option<OrderId>, heard: &Heard) {
    let noted = order.or_else(|| turn.only_open()).map(|order| {
        let parts = heard.clauses();
        let is_proof = said.kind == ReplyKind::AsksProof;
        let own = parts.iter();
        // "Upload the proofs" is no answer that the buyer gave.
        let is_own = |part: &&Heard| {
            !matches!(part.sure(), Some(Intent::Answered | Intent::Escalated))
                && !input::speaks_as_seller(part.text)
        };
        let own = own.filter(|part| is_proof || is_own(part));
        let escalated = note_escalated(turn, order, heard);
        let told = own.map(|part| news::note_beside(turn, order, None, part));
        paragraphs(std::iter::once(escalated).chain(told))
    });
    let said = with_sum(turn, said, order, heard);
    pressed(turn, said, order);
    turn.preface(noted.unwrap_or_default());
}

/// How much they offer in place of what was paid.
fn with_sum(turn: &Turn, said: SellerSaid, order: Option<OrderId>, heard: &Heard) -> SellerSaid {
    let is_less = |kind: &ReplyKind| matches!(kind, ReplyKind::PartialRefund | ReplyKind::Coupon);
    let offers = is_less(&said.kind) || said.also.iter().any(is_less);
    let order = order.or_else(|| turn.only_open());
    let paid = order.and_then(|id| turn.open_order(id)?.amount.as_deref());
    let sum = offers.then(|| part_refund::offered(heard.text, paid));
    SellerSaid {
        sum: sum.flatten(),
        ..said
    }
}

/// A store tells that an open dispute is with it now.
fn note_escalated(turn: &mut Turn, id: OrderId, heard: &Heard) -> String {
    let raised = input::first_told(heard.text, &["raised"]).is_some() && !heard.text.contains('?');
    let Some(mut order) = turn.open_order(id).cloned().filter(|_| raised) else {
        return String::new();
    };
    if !turn.facts(&order).dispute_is(DisputeState::Waiting) {
        return String::new();
    }
    order.record(OrderEvent::Escalated, turn.now);
    let said = events::told(turn, &order);
    order.touch(turn.now);
    turn.keep(order);
    said
}

/// It is the seller's, or told of the seller. What else is told with it is noted first: the answer counts with it.
pub fn told(turn: &mut Turn, said: SellerSaid, order: Option<OrderId>, heard: &Heard) {
    let order = order.or_else(|| likely_order(turn, &said));
    let noted = order.map(|order| news::note_beside(turn, order, None, heard));
    let said = with_sum(turn, said, order, heard);
    pressed(turn, said, order);
    turn.preface(noted.unwrap_or_default());
}

/// It is the seller's, and perhaps the order was chosen.
pub fn pressed(turn: &mut Turn, said: SellerSaid, order: Option<OrderId>) {
    let Some(id) = order.or_else(|| likely_order(turn, &said)) else {
        return choose_order(turn, said);
    };
    match turn.open_order(id).cloned() {
        Some(order) => say(turn, as_meant(turn, said, &order), Some(&order)),
        None => turn.notice("notice-order-gone"),
    }
}

fn say(turn: &mut Turn, said: SellerSaid, order: Option<&Order>) {
    match order {
        Some(order) => screen::about_order(turn, &said, order),
        None => screen::at_large(turn, &said),
    }
}

/// The only order, or the only one that can be meant: what cannot be shipped was not, and where nothing is claimed, there is no
/// dispute to cancel.
fn likely_order(turn: &Turn, said: &SellerSaid) -> Option<OrderId> {
    use ReplyKind as K;
    let can_be = |order: &Order| match said.kind {
        K::OutOfStock => which_order::is_unsent(turn, order),
        K::CloseDispute if said.also.contains(&K::OutOfStock) => {
            which_order::is_claimed(turn, order) || which_order::is_unsent(turn, order)
        }
        _ => true,
    };
    let mut likely = turn.open_orders().filter(|order| can_be(order));
    let order = likely.next()?.id;
    likely.next().is_none().then_some(order)
}

/// Before anything was shipped or claimed there is no dispute to cancel: the order itself is meant.
fn as_meant(turn: &Turn, mut said: SellerSaid, order: &Order) -> SellerSaid {
    if said.kind == ReplyKind::CloseDispute && which_order::is_unsent(turn, order) {
        said.kind = ReplyKind::OutOfStock;
        said.also.retain(|also| *also != ReplyKind::OutOfStock);
    }
    said
}

fn choose_order(turn: &mut Turn, said: SellerSaid) {
    let has_none = turn.open_orders().next().is_none();
    match has_none {
        true => say(turn, said, None),
        false => talk::ask_order(turn, |id| Press::SellerSaid(said.clone(), Some(id))),
    }
}

/// Notes what they want, until when they ask to wait, and how much they offer. The most dangerous comes first, and is kept as what they
/// ask for.
pub fn note(
    turn: &mut Turn,
    id: OrderId,
    kinds: &[ReplyKind],
    until: Option<NaiveDate>,
    sum: Option<String>,
) {
    let Some(mut order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    let waits = kinds.iter().any(|kind| kind.is_of_time()) || until.is_some();
    let wants = kinds.iter().filter(|kind| !kind.is_of_time());
    let wants = wants
        .map(|kind| screen::event(turn, &order, *kind, sum.clone()))
        .rev();
    let events = waits.then_some(OrderEvent::WaitAsked(until)).into_iter();
    let mut events: Vec<OrderEvent> = events.chain(wants).collect();
    events.dedup();
    let mut said = Vec::new();
    for event in events {
        if !turn.was_told_today(&order, &event) {
            order.record(event, turn.now);
        }
        said.push(events::told(turn, &order));
    }
    said.reverse();
    turn.answer = paragraphs(said);
    order_actions::save_and_show(turn, order);
}
