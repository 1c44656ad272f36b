//! Sentences that several letters have.

use super::sentence::{LetterFact, Sentence, count, day, plain, sentence, sum, text};
use crate::advice::context::{Context, EndSource};
use crate::advice::letters::doubt::tracking_day_in_doubt;
use crate::advice::letters::facts::{
    is_late, is_pasted_inside_order, order_number, tracking_number,
};
use crate::model::{GoodsProblem, ParcelLocation, ReturnReason, Tracking, TrackingSource};
use chrono::NaiveDate;

/// Which order it is about, unless it is written on the order's own page.
pub fn about_order_outside(context: &Context) -> Option<Sentence> {
    about_order(context).filter(|_| !is_pasted_inside_order(context))
}

/// That the order has not arrived, with its number unless it is written on the order's own page.
pub fn not_here_outside(context: &Context) -> Option<Sentence> {
    if is_pasted_inside_order(context) {
        plain("not-here")
    } else {
        not_here(context)
    }
}

/// Which order it is about.
pub fn about_order(context: &Context) -> Option<Sentence> {
    sentence("order", vec![("order", text(order_number(context)?))])
}

/// That the order has not arrived, with its number.
pub fn not_here(context: &Context) -> Option<Sentence> {
    match order_number(context) {
        Some(order) => sentence("order-not-here", vec![("order", text(order))]),
        None => plain("not-here"),
    }
}

/// What came in place of what was ordered.
pub fn problem(context: &Context) -> Option<Sentence> {
    plain(match context.order.problem?.0 {
        GoodsProblem::PartMissing => "part-missing",
        GoodsProblem::Empty => "was-empty",
        GoodsProblem::WrongItem => "wrong-item",
        GoodsProblem::OtherVariant => "other-variant",
        GoodsProblem::NotAsDescribed => "not-as-described",
        GoodsProblem::Broken => "broken",
    })
}

/// What is wrong with an order that a dispute is about: it has not arrived, or not as ordered.
pub fn what_is_wrong(context: &Context) -> [Option<Sentence>; 2] {
    match problem(context) {
        Some(problem) => [about_order_outside(context), Some(problem)],
        None => [not_here_outside(context), None],
    }
}

/// Why it goes back, if that was told.
pub fn return_reason(context: &Context) -> Option<Sentence> {
    plain(match context.order.return_reason? {
        ReturnReason::NotMyFault => "return-not-my-fault",
        ReturnReason::NotCollected => "return-not-collected",
        ReturnReason::CustomsUnpaid => "return-customs",
        ReturnReason::WrongAddress => "return-address",
    })
}

/// When it was shipped. Nothing on the day itself: it says nothing yet.
pub fn shipped(context: &Context) -> Option<Sentence> {
    let days = context.days_since_shipping().filter(|days| *days > 0)?;
    // A label is no shipment, whatever the order page says.
    let name = match context.tracking() {
        Some(Tracking::Announced) => "marked-shipped",
        _ => "shipped",
    };
    sentence(
        name,
        vec![
            ("days", count(days)),
            ("shipped", day(context.order.shipped_on?)),
        ],
    )
}

/// By when the order was promised, if that day has passed.
pub fn promised(context: &Context) -> Option<Sentence> {
    let promised = context.order.expected_on.filter(|_| is_late(context))?;
    sentence("promised", vec![("promised", day(promised))])
}

/// Where the parcel stands still, and since when, as far as that can be of this parcel.
pub fn frozen(context: &Context) -> Option<(ParcelLocation, NaiveDate)> {
    context
        .frozen()
        .filter(|_| tracking_day_in_doubt(context).is_none())
}

/// That the number shows nothing.
pub fn no_information(context: &Context) -> Option<Sentence> {
    let number = tracking_number(context)?;
    let checked = context.told_on()?;
    sentence(
        "no-information",
        vec![("number", text(number)), ("checked", day(checked))],
    )
}

/// A tracking page shows it, and the person has not confirmed it.
pub fn is_shown_alone(context: &Context) -> bool {
    context.order.tracking_source != TrackingSource::Person
}

/// What tracking showed last: by the person, or by a page alone.
pub fn status(context: &Context) -> Option<Sentence> {
    let (tracking, checked) = context.order.tracking?;
    let by = if is_shown_alone(context) {
        "page"
    } else {
        "told"
    };
    let shows = |name, since: Option<NaiveDate>| {
        let since = since.map(|since| ("since", day(since)));
        let mut facts = vec![("checked", day(checked)), ("by", LetterFact::Choice(by))];
        facts.extend(since);
        sentence(name, facts)
    };
    match tracking {
        Tracking::Nothing => no_information(context),
        Tracking::Moving => shows("status-moving", None),
        Tracking::Frozen(..) => shows("status-frozen", Some(frozen(context)?.1)),
        Tracking::Returned => shows("status-returned", None),
        Tracking::DataAsked => shows("status-data", None),
        Tracking::Delivered(on) => shows("status-delivered", Some(on)),
        Tracking::Announced => shows("status-announced", None),
        Tracking::AtPickup(_) => shows("status-pickup", None),
        Tracking::DeliveryFailed(_) => shows("status-attempted", None),
        Tracking::HeldByCustoms => shows("status-held", None),
        Tracking::Destroyed => shows("status-destroyed", None),
        Tracking::Lost => shows("status-lost", None),
        Tracking::NotMine(_) => None,
    }
}

/// The end of protection that stands on the order page. What follows from the store's rules is a guess, and nothing to state.
pub fn protection(context: &Context) -> Option<Sentence> {
    let end = context.end().filter(|end| end.from == EndSource::Person)?;
    let name = if end.at > context.now {
        "protection-ends"
    } else {
        "protection-ended"
    };
    sentence(name, vec![("end", day(context.day_of(end.at)))])
}

/// That tracking claims a delivery.
pub fn says_delivered(context: &Context) -> Option<Sentence> {
    let Some(Tracking::Delivered(on)) = context.tracking() else {
        return None;
    };
    let on = ("day", day(on));
    match tracking_number(context) {
        Some(number) => sentence("delivered", vec![("number", text(number)), on]),
        None => sentence("delivered-numberless", vec![on]),
    }
}

/// Who does not have it, if they were asked.
pub fn asked_around(context: &Context) -> Option<Sentence> {
    plain("asked-around").filter(|_| context.order.asked_around)
}

/// When a dispute was opened, if that was told.
pub fn dispute_opened(context: &Context) -> Option<Sentence> {
    let opened = context.order.claimed_on?;
    sentence(
        "dispute-opened",
        vec![claim_word(context), ("opened", day(opened))],
    )
}

/// When a dispute was lost. It is the day on which that was told: the decision is of then or before.
pub fn decided_against(context: &Context) -> Option<Sentence> {
    let by = ("by", day(context.order.lost_on?));
    sentence("lost", vec![claim_word(context), by])
}

/// A sentence that calls a dispute as the store does.
pub fn about_claim(name: &'static str, context: &Context) -> Option<Sentence> {
    sentence(name, vec![claim_word(context)])
}

fn claim_word(context: &Context) -> (&'static str, LetterFact) {
    ("claim", text(&context.store.claim.to_string()))
}

/// The request for what is missing of a sum of which a part came back.
pub fn rest(context: &Context) -> Option<Sentence> {
    let back = context.order.part_refunded?;
    let rest = back.and_then(|back| Some((back, context.order.rest_of_money(back)?)));
    match rest {
        Some((part, rest)) => sentence(
            "refund-rest",
            vec![("part", sum(part)), ("rest", sum(&rest))],
        ),
        None => plain("refund-unknown-rest"),
    }
}

/// The request for the whole amount, or for what is missing of it.
pub fn refund(context: &Context) -> Option<Sentence> {
    if context.order.part_refunded.is_some() {
        return rest(context);
    }
    match context.order.amount {
        Some(amount) => sentence("refund-amount", vec![("amount", sum(amount))]),
        None => plain("refund"),
    }
}
