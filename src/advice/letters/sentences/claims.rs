//! The descriptions of disputes, and what is written in them later.

use super::sentence::{LetterFact, LetterParts, Sentence, day, plain, sentence, sum, text};
use super::shared::{
    about_claim, about_order_outside, asked_around, decided_against, dispute_opened,
    is_shown_alone, no_information, not_here_outside, problem, promised, protection, refund, rest,
    return_reason, says_delivered, shipped, status, what_is_wrong,
};
use crate::advice::context::Context;
use crate::advice::facts::DisputeState;
use crate::advice::letters::facts::{claims_delivery, is_late, store_name, tracking_number};
use crate::model::{
    GoodsProblem, MismatchReason, ReturnReason, Tracking, TrackingEvent, TrackingStage,
};

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
    let shown = page_facts(context, because);
    let by_page = is_shown_alone(context) && shown.iter().any(Option::is_some);
    let claims = match by_page {
        true => [None, None],
        false => [
            sentence("not-mine", vec![("number", text(number))]),
            plain(why),
        ],
    };
    let mut parts = vec![about_order_outside(context)];
    parts.extend(claims);
    parts.extend(shown);
    parts.extend([
        plain("received-nothing"),
        plain("screenshot"),
        refund(context),
    ]);
    Some(parts)
}

/// What the tracking page shows that makes the parcel another's: its days and countries, as they stand there.
fn page_facts(context: &Context, because: MismatchReason) -> [Option<Sentence>; 2] {
    let (Some(page), Some(number)) = (context.order.page, tracking_number(context)) else {
        return [None, None];
    };
    let of_page = |name, fact| {
        let checked = day(context.day_of(page.known_at));
        sentence(
            name,
            vec![("number", text(number)), ("checked", checked), fact],
        )
    };
    let delivered = page
        .last()
        .filter(|last| last.stage == TrackingStage::Delivered);
    let country = |code: &str| LetterFact::Country(code.to_owned());
    match because {
        MismatchReason::BeforeOrder => {
            let mut scans = page.events.iter();
            let first = scans.find(|event| event.stage != TrackingStage::LabelOnly);
            let Some(paid) = context.order.paid_on else {
                return [None, None];
            };
            let before = |event: &&TrackingEvent| event.on < paid;
            let delivery = delivered.filter(before);
            let shown = match (delivery, first.filter(before)) {
                (Some(delivery), _) => of_page("page-delivered", ("day", day(delivery.on))),
                (None, Some(first)) => of_page("page-on-its-way", ("day", day(first.on))),
                (None, None) => return [None, None],
            };
            [shown, sentence("paid", vec![("paid", day(paid))])]
        }
        MismatchReason::OtherPlace => {
            let there = delivered.and_then(|delivery| delivery.country.as_ref());
            let there = there.filter(|there| there.is_named);
            let shown = match (there, &page.destination) {
                (Some(there), _) => of_page("page-delivered-in", ("country", country(&there.code))),
                (None, Some(to)) => of_page("page-goes-to", ("country", country(to))),
                (None, None) => None,
            };
            [shown, None]
        }
        MismatchReason::OtherWeight => [None, None],
    }
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
        GoodsProblem::Empty
        | GoodsProblem::WrongItem
        | GoodsProblem::OtherVariant
        | GoodsProblem::NotAsDescribed
        | GoodsProblem::Broken => refund(context),
    };
    Some(vec![
        about_order_outside(context),
        problem(context),
        request,
    ])
}

pub fn repeat(context: &Context) -> Option<LetterParts> {
    let [about, wrong] = what_is_wrong(context);
    if context.order.part_refunded.is_some() {
        return Some(vec![about, wrong, rest(context)]);
    }
    let request = match context.order.amount {
        Some(amount) => sentence("repeat-amount", vec![("amount", sum(amount))]),
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
