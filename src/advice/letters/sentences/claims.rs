//! The descriptions of disputes, and what is written in them later.

use super::sentence::{LetterParts, plain, sentence, text};
use super::shared::{
    about_claim, about_order_outside, asked_around, decided_against, dispute_opened,
    no_information, not_here_outside, problem, promised, protection, refund, return_reason,
    says_delivered, shipped, status, what_is_wrong,
};
use crate::advice::context::Context;
use crate::advice::facts::DisputeState;
use crate::advice::letters::facts::{claims_delivery, is_late, store_name, tracking_number};
use crate::model::{GoodsProblem, MismatchReason, ReturnReason, Tracking};

pub fn no_tracking(context: &Context) -> Option<LetterParts> {
    let number = tracking_number(context);
    let shows = match (number, context.tracking()) {
        (None, _) => plain("no-number-given"),
        (Some(_), Some(Tracking::Nothing)) => no_information(context),
        _ => return None,
    };
    // The seller gave no working number only if one was asked for.
    let asked = number.is_some() && context.order.seller.asked_on.is_some();
    Some(vec![
        not_here_outside(context),
        Some(shipped(context)?),
        promised(context),
        shows,
        plain("no-working-number").filter(|_| asked),
        refund(context),
    ])
}

pub fn ending(context: &Context) -> Option<LetterParts> {
    Some(vec![
        not_here_outside(context),
        Some(shipped(context)?),
        promised(context),
        status(context),
        protection(context),
        refund(context),
    ])
}

/// The promised day has passed.
pub fn late(context: &Context) -> Option<LetterParts> {
    if !is_late(context) {
        return None;
    }
    Some(vec![
        not_here_outside(context),
        promised(context),
        shipped(context),
        status(context),
        refund(context),
    ])
}

pub fn not_mine(context: &Context) -> Option<LetterParts> {
    let number = tracking_number(context)?;
    let Some(Tracking::NotMine(because)) = context.tracking() else {
        return None;
    };
    let why = match because {
        MismatchReason::OtherPlace => "other-place",
        MismatchReason::BeforeOrder => "before-order",
        MismatchReason::OtherWeight => "other-weight",
    };
    Some(vec![
        about_order_outside(context),
        sentence("not-mine", vec![("number", text(number))]),
        plain(why),
        plain("received-nothing"),
        plain("screenshot"),
        refund(context),
    ])
}

pub fn delivered_not_here(context: &Context) -> Option<LetterParts> {
    Some(vec![
        about_order_outside(context),
        Some(says_delivered(context)?),
        plain("received-nothing"),
        asked_around(context),
        plain("please-prove"),
        refund(context),
    ])
}

/// Who asks for money though the parcel goes back by the buyer's own fault would be refused for hiding it.
pub fn returned(context: &Context) -> Option<LetterParts> {
    let Some(Tracking::Returned) = context.tracking() else {
        return None;
    };
    let request = match context.order.return_reason {
        None | Some(ReturnReason::NotMyFault) => refund(context),
        Some(_) => plain("when-back"),
    };
    Some(vec![
        not_here_outside(context),
        status(context),
        return_reason(context),
        request,
    ])
}

pub fn goods_problem(context: &Context) -> Option<LetterParts> {
    let (kind, _) = context.order.problem?;
    let request = match kind {
        GoodsProblem::PartMissing => plain("send-part-or-refund"),
        GoodsProblem::Empty | GoodsProblem::WrongItem | GoodsProblem::Broken => refund(context),
    };
    Some(vec![
        about_order_outside(context),
        problem(context),
        request,
    ])
}

pub fn repeat(context: &Context) -> Option<LetterParts> {
    let [about, wrong] = what_is_wrong(context);
    let request = match context.order.amount {
        Some(amount) => sentence("repeat-amount", vec![("amount", text(amount))]),
        None => plain("repeat"),
    };
    let shows = status(context).filter(|_| wrong.is_none());
    Some(vec![plain("no-offer"), about, wrong, shows, request])
}

pub fn escalate(context: &Context) -> Option<LetterParts> {
    // Who decides alone is asked for it only when the decision is overdue.
    if context.store.decides_alone && !context.decision_overdue() {
        return None;
    }
    let refused = context.order.dispute_is(DisputeState::Refused);
    let request = match store_name(context) {
        Some(store) => sentence("decide-store", vec![("store", text(store))]),
        None => plain("decide"),
    };
    let mut parts = described(context);
    parts.extend([
        dispute_opened(context),
        about_claim("refused", context).filter(|_| refused),
        request,
        refund(context),
    ]);
    Some(parts)
}

pub fn appeal(context: &Context) -> Option<LetterParts> {
    context.order.lost_on?;
    let mut parts = described(context);
    parts.extend([
        asked_around(context).filter(|_| claims_delivery(context)),
        dispute_opened(context),
        decided_against(context),
        plain("please-look-again"),
        refund(context),
    ]);
    Some(parts)
}

/// What happened to the order, for whoever reads of it first.
fn described(context: &Context) -> LetterParts {
    let [about, wrong] = what_is_wrong(context);
    let here = wrong.is_some();
    vec![
        about,
        wrong,
        shipped(context).filter(|_| !here),
        promised(context).filter(|_| !here),
        status(context).filter(|_| !here),
    ]
}
