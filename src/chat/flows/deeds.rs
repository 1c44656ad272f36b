//! What the person did, or the store decided, that needs no further question: it is noted with its day where one is told.

use crate::advice::{DisputeState, OrderFacts};
use crate::chat::callback::Report;
use crate::chat::flows::order_actions;
use crate::chat::input::{self, Heard, Intent, page};
use crate::chat::screens::events;
use crate::chat::turn::Turn;
use crate::model::{Offer, Order, OrderEvent, Payment};
use chrono::NaiveDate;

/// What was done that no intent has.
pub fn deed(heard: &Heard) -> Option<Report> {
    const DEEDS: [(&str, Report); 6] = [
        ("unextended", Report::ExtensionRefused),
        ("declined", Report::Answered),
        ("prolonged", Report::ExtensionAsked),
        ("compared", Report::NumberCompared),
        ("postal", Report::PostAsked),
        ("neighbours", Report::AskedAround),
    ];
    let is_asked = heard.text.contains('?');
    let told = input::first_told(heard.text, &DEEDS.map(|(word, _)| word)).filter(|_| !is_asked)?;
    let mut deeds = DEEDS.into_iter();
    deeds.find_map(|(word, report)| (word == told).then_some(report))
}

/// What takes no right away, and may stand beside any other news.
pub(super) fn is_deed(report: Report) -> bool {
    use Report as R;
    matches!(
        report,
        R::SellerAsked
            | R::SellerSilent
            | R::CustomsAnswered
            | R::Answered
            | R::Escalated
            | R::CaseEscalated
            | R::Appealed
    )
}

pub(super) fn note_deed(turn: &Turn, order: &mut Order, report: Report, part: &Heard) -> String {
    let event = order_actions::event_of(turn, report);
    if turn.was_told_today(order, &event) {
        return String::new();
    }
    let told = part.sure().unwrap_or(Intent::SellerAsked);
    let on = earlier_day(turn, told, order, part);
    order_actions::knows_of_extension(turn, order, report, on);
    order.record_on(event, on, turn.now);
    events::told(turn, order)
}

/// Who declined an offer got one: that was not told.
pub(super) fn knows_of_offer(turn: &Turn, order: &mut Order, done: Report) {
    if done == Report::Answered && turn.facts(order).dispute_is(DisputeState::Waiting) {
        order.record(OrderEvent::Offered(Offer::default()), turn.now);
    }
}

/// What has happened and needs no further question.
pub(super) fn report(
    turn: &Turn,
    intent: Intent,
    order: &Order,
    heard: Option<&Heard>,
) -> Option<Report> {
    use Intent as I;
    let facts = turn.facts(order);
    Some(match intent {
        I::SellerAsked => Report::SellerAsked,
        // Who gets no answer has asked. Beside an open claim nothing follows from it.
        I::SellerSilent if facts.seller.asked_on.is_some() => Report::SellerSilent,
        I::SellerSilent if heard.is_some() && !facts.is_claimed() => Report::SellerSilent,
        I::SellerSilent if order_actions::asks_for_extension(turn, order) => Report::SellerSilent,
        // Where no store stands in, the seller's silence leads on.
        I::SellerSilent if turn.with_context(order, |context| context.is_unprotected()) => {
            Report::SellerSilent
        }
        // A button is asked about first: what ends a right is not ended by a slip of the finger.
        I::DisputeCancelled if heard.is_some() => Report::DisputeCancelled,
        I::DisputeWon => Report::Won,
        I::DisputeRefused => refused(&facts, heard)?,
        I::ConfirmedByMistake => Report::ConfirmedByMistake,
        I::CustomsAnswered => Report::CustomsAnswered,
        I::OrderCancelled => Report::OrderCancelled,
        I::Answered => Report::Answered,
        I::Escalated if is_case_escalated(&facts, heard) => Report::CaseEscalated,
        I::Escalated => Report::Escalated,
        // As long as it is not decided, who appeals asks the store to decide.
        I::Appealed if facts.dispute.is_some() => Report::Escalated,
        I::Appealed => Report::Appealed,
        _ => return None,
    })
}

/// Who refused: PayPal or the bank, if a case is open there and nothing else is meant, or else the store. How it was paid stands in
/// another clause. A store that is named and refuses has been asked, though that was not told, and a claim that was refused was made.
pub(super) fn refused(facts: &OrderFacts, heard: Option<&Heard>) -> Option<Report> {
    let refusing = heard.map(|heard| clause_of(heard, Intent::DisputeRefused));
    let names_payment = refusing.is_some_and(input::names_payer);
    let names_store = refusing.and_then(page::store_named) == Some(facts.store);
    let is_of_claim = refusing.is_some_and(input::names_claim);
    let is_decided_on = facts.appealed_on.is_some() || facts.dispute_is(DisputeState::Escalated);
    if is_decided_on && !names_payment {
        return Some(Report::Lost);
    }
    match (facts.payment_case.is_some(), facts.dispute.is_some()) {
        (true, false) => Some(Report::CaseRefused),
        (true, true) if names_payment => Some(Report::CaseRefused),
        (_, true) if !names_payment => Some(Report::DisputeRefused),
        (false, false) if !names_payment && (names_store || is_of_claim) => {
            Some(Report::DisputeRefused)
        }
        _ => None,
    }
}

/// The earlier day that is told with what happened; none that cannot be: nothing is refused before it was claimed. The seller may
/// have been asked before that, and the parcel came before it.
pub(super) fn earlier_day(
    turn: &Turn,
    intent: Intent,
    order: &Order,
    heard: &Heard,
) -> Option<NaiveDate> {
    // In a longer text the clause that tells it has its day: "I wrote to them on Wednesday, they said wait".
    let of_clause = || {
        let tells = |part: &&Heard| part.sure() == Some(intent);
        heard.parts().iter().find(tells)?.day_of_news()
    };
    let told = heard.day_of_news().or_else(of_clause);
    let told = told.filter(|day| *day < turn.today())?;
    let facts = turn.facts(order);
    let claimed = facts.dispute.map(|dispute| dispute.opened_on);
    let case = facts.payment_case.map(|case| case.opened_on);
    let begun = match intent {
        Intent::SellerAsked | Intent::SellerSilent | Intent::ArrivedWrong => {
            [facts.paid_on, None, None, None]
        }
        _ => [claimed, case, facts.paid_on, facts.refund_agreed_on],
    };
    let is_after = |day: &NaiveDate| begun.into_iter().flatten().all(|begun| begun <= *day);
    Some(told).filter(is_after)
}

/// Whether PayPal was asked to decide its case, and not the store its dispute.
fn is_case_escalated(facts: &OrderFacts, heard: Option<&Heard>) -> bool {
    let named = heard.and_then(|heard| input::payer_named(heard.text));
    let names_store = heard
        .and_then(|heard| page::store_named(heard.text))
        .is_some();
    let can_be = facts
        .payment_case
        .is_some_and(|case| case.can_be_escalated());
    can_be && (named == Some(Payment::PayPal) || facts.dispute.is_none() && !names_store)
}

/// The clause that alone tells this, or the whole text.
fn clause_of<'t>(heard: &Heard<'t>, intent: Intent) -> &'t str {
    let parts = heard.parts().iter();
    let mut telling = parts.filter(|part| part.sure() == Some(intent));
    telling.next().map_or(heard.text, |part| part.text)
}
