//! What goes with the advice: warnings, last days, the ways of the payment, and whose word a date is.

use crate::advice::{
    self, Advice, AsOf, Assessment, Context, EndSource, LastMoment, MomentKind, OutsideHelp,
    Situation,
};
use crate::chat::screens::format;
use crate::chat::turn::{Turn, store_name};
use crate::model::{Order, Payment, Tracking};
use chrono::{Days, NaiveDate};
use fluent_bundle::FluentValue;

/// Of which years the store's rules are, on which all this rests.
pub fn rules_checked(turn: &Turn, context: &Context) -> String {
    let store = context.store;
    let known = (!store.sources.is_empty()).then(|| store.as_of());
    turn.html("rules-checked", &as_of(known))
}

/// Whose word the end of protection is.
pub fn end_source(turn: &Turn, order: &Order) -> String {
    let store = advice::rules().store(&order.store);
    match turn.assess(order).end.map(|end| end.from) {
        None => String::new(),
        Some(EndSource::Person) => turn.html("end-own", &[]),
        Some(EndSource::Rules) => turn.html("end-default", &as_of(store.closing_as_of())),
        Some(EndSource::Assumed) => {
            let asks = turn.with_context(order, end_asked);
            turn.html("end-assumed", &[("asks", asks.into())])
        }
    }
}

/// How much is known: `nothing`, or rules from sources of some years, or without a date.
fn as_of(known: Option<AsOf>) -> [(&'static str, FluentValue<'static>); 2] {
    let (known, years) = match known {
        None => ("nothing", String::new()),
        Some(AsOf::Undated) => ("undated", String::new()),
        Some(AsOf::Years { first, last }) if first == last => ("years", last.to_string()),
        Some(AsOf::Years { first, last }) => ("years", format!("{first}–{last}")),
    };
    [("known", known.into()), ("years", years.into())]
}

/// Whether the advice calls for a dispute now.
pub fn calls_for_dispute(advice: Advice) -> bool {
    use Advice as A;
    matches!(
        advice,
        A::OpenDispute
            | A::OpenDisputeToday
            | A::ExtendedOrDispute
            | A::FileNow
            | A::DisputeNotMine
            | A::DisputeDelivered
            | A::DisputeReturned
            | A::ClaimAtStore
            | A::StoreOrPayment
            | A::DisputeDestroyed
            | A::ClaimCompleted
    )
}

/// That the store takes no claim yet, if that is so.
pub fn claim_opens_later(turn: &Turn, context: &Context) -> Option<String> {
    let day = context.claim_opens_later()?;
    let own = context.order.store_name.map(str::to_owned);
    let store = own.unwrap_or_else(|| store_name(turn.texts(), context.order.store));
    let args = [
        ("store", store.into()),
        ("claim", context.store.claim.to_string().into()),
        ("opensday", format::day(turn.texts(), day).into()),
    ];
    Some(turn.html("claim-opens-later", &args))
}

/// The one thing that has to be minded now: a last day that is near, what stands before a claim, or what not to do.
pub fn warning(
    turn: &Turn,
    context: &Context,
    assessment: &Assessment,
    args: &[(&str, FluentValue<'_>)],
) -> String {
    let sign = |what: String| format!("⚠️ {what}");
    let mut last_days = last_days(turn, context, assessment, args);
    if !last_days.is_empty() {
        return last_days.swap_remove(0);
    }
    let mut notes = claim_notes(turn, context, assessment, args);
    if !notes.is_empty() {
        return sign(notes.swap_remove(0));
    }
    let do_not = assessment.do_not.first();
    let do_not = do_not.map(|dont| sign(turn.html(&format!("dont-{dont}"), args)));
    do_not.unwrap_or_default()
}

/// What goes with the advice and what it has no room for: last days that are near, what stands before a claim, the end of
/// protection that is wanted.
pub fn notes(
    turn: &Turn,
    context: &Context,
    assessment: &Assessment,
    args: &[(&str, FluentValue<'_>)],
) -> Vec<String> {
    let mut notes = last_days(turn, context, assessment, args);
    notes.extend(claim_notes(turn, context, assessment, args));
    notes.push(end_unknown(turn, context));
    notes.retain(|note| !note.is_empty());
    notes
}

fn last_days(
    turn: &Turn,
    context: &Context,
    assessment: &Assessment,
    args: &[(&str, FluentValue<'_>)],
) -> Vec<String> {
    let near = near_moments(context, assessment.advice);
    near.map(|moment| last_day(turn, moment, args)).collect()
}

/// What a claim has to reckon with.
fn claim_notes(
    turn: &Turn,
    context: &Context,
    assessment: &Assessment,
    args: &[(&str, FluentValue<'_>)],
) -> Vec<String> {
    let mut notes = Vec::new();
    let disputes = calls_for_dispute(assessment.advice);
    let held = matches!(
        context.tracking(),
        Some(Tracking::DataAsked | Tracking::HeldByCustoms)
    );
    if held && (disputes || assessment.advice == Advice::AskExtension) {
        notes.push(turn.html("note-customs", args));
    }
    if disputes && !says_when_it_opens(assessment.advice) {
        notes.extend(claim_opens_later(turn, context));
    }
    let before_end = matches!(
        assessment.situation,
        Situation::EndsSoon | Situation::NoUsefulAnswer
    );
    if disputes && context.store.refused_while_normal && before_end && !context.shows_nothing() {
        notes.push(turn.html("claim-may-be-refused", args));
    }
    notes
}

/// The ways of the payment in full, where the advice leads to them or the store may be over.
pub fn ways(
    turn: &Turn,
    context: &Context,
    advice: Advice,
    args: &[(&str, FluentValue<'_>)],
) -> Vec<String> {
    if names_routes(advice) {
        return routes(turn, context);
    }
    if !advice::store_may_be_over(context) {
        return Vec::new();
    }
    let head = turn.html("routes-perhaps", args);
    [head].into_iter().chain(routes(turn, context)).collect()
}

/// The last moments that are near, and of which the advice does not speak itself.
pub fn near_moments(context: &Context, advice: Advice) -> impl Iterator<Item = LastMoment> {
    let days = context.rules.remind.near_days().unwrap_or_default();
    let until = context.today() + Days::new(days.into());
    let zone = context.settings.zone;
    let routes = names_routes(advice) || advice::store_may_be_over(context);
    // The very last days are named in full, also beside advice that leads there.
    let last = context.today() + Days::new(context.rules.defaults.urgent_before_end_days.into());
    let speaks = move |moment: &LastMoment| match moment.kind {
        MomentKind::Protection | MomentKind::RefusedUntil => true,
        MomentKind::Window => advice != Advice::ReportGoods,
        MomentKind::PayPal | MomentKind::Bank => routes && moment.day(zone) > last,
        MomentKind::Answer => advice == Advice::AnswerInClaim,
        MomentKind::PayPalEscalation => {
            matches!(advice, Advice::EscalateCase | Advice::AwaitCase)
        }
        MomentKind::Appeal => advice == Advice::Appeal,
        // A parcel that waits is not to go back while something else is done.
        MomentKind::Collection => collects(advice),
        MomentKind::Escalation | MomentKind::Report => false,
    };
    let near = advice::moments(context).into_iter();
    near.filter(move |moment| moment.day(zone) <= until && !speaks(moment))
}

/// Advice about a parcel that waits to be collected.
fn collects(advice: Advice) -> bool {
    use Advice as A;
    matches!(
        advice,
        A::Collect | A::Redeliver | A::AskWhetherItWaits | A::SettleReturn
    )
}

fn last_day(turn: &Turn, moment: LastMoment, args: &[(&str, FluentValue<'_>)]) -> String {
    let day = format::day(turn.texts(), moment.day(turn.zone()));
    let what = turn.plain(&format!("moment-{}", moment.kind), &[]);
    let kind = match moment.kind {
        MomentKind::PayPal => "paypal",
        MomentKind::Bank => "bank",
        _ => "other",
    };
    let own = [
        ("what", what.into()),
        ("day", day.into()),
        ("way", kind.into()),
    ];
    turn.html("advice-last-day", &[args, &own].concat())
}

/// Advice that says itself from when the store takes a claim.
fn says_when_it_opens(advice: Advice) -> bool {
    use Advice as A;
    matches!(
        advice,
        A::OpenDispute | A::DisputeNotMine | A::DisputeReturned | A::DisputeDestroyed
    )
}

/// Advice that leads to PayPal or the bank, or knows that their time runs.
pub fn names_routes(advice: Advice) -> bool {
    use Advice as A;
    matches!(
        advice,
        A::StoreOrPayment | A::OtherRoutes | A::UsePayment | A::LastResort | A::AwaitAppeal
    )
}

/// The ways to the money besides the store that are still open, and who advises free of charge.
pub fn routes(turn: &Turn, context: &Context) -> Vec<String> {
    let [paypal, bank] = advice::route_limits(context);
    let open = |limit: Option<NaiveDate>| limit.filter(|day| *day >= context.today());
    let day = |day: NaiveDate| format::day(turn.texts(), day);
    let mut routes = Vec::new();
    if let Some(limit) = open(paypal) {
        let escalate = context.rules.routes.paypal.escalate_within_days;
        let args = [
            ("sure", sure_word(context).into()),
            ("paypalday", day(limit).into()),
            ("paypalescalate", escalate.into()),
        ];
        routes.push(turn.html("routes-paypal", &args));
    }
    if let Some(limit) = open(bank) {
        let args = [
            ("sure", sure_word(context).into()),
            ("cardday", day(limit).into()),
        ];
        routes.push(turn.html("routes-card", &args));
    }
    routes.extend(routes_over(turn, context));
    routes.extend(advisers(turn, context));
    routes
}

/// That the days of the way of payment have passed, where it is known.
pub fn routes_over(turn: &Turn, context: &Context) -> Option<String> {
    let [paypal, bank] = advice::route_limits(context);
    let (limit, key) = match context.order.payment? {
        Payment::PayPal => (paypal?, "routes-paypal-over"),
        Payment::Card => (bank?, "routes-card-over"),
        Payment::Other => return None,
    };
    (limit < context.today()).then(|| turn.html(key, &[]))
}

/// By which ways it may have been paid: `paypal`, `card`, `other`, or `both`.
pub fn ways_word(context: &Context) -> &'static str {
    match advice::told_payment(context) {
        Some(Payment::PayPal) => "paypal",
        Some(Payment::Other) => "other",
        None if advice::may_be_paid_by(context, Payment::PayPal) => "both",
        Some(Payment::Card) | None => "card",
    }
}

/// Whether it was told how it was paid: a day of a way that is only possible says so.
pub fn sure_word(context: &Context) -> &'static str {
    match advice::told_payment(context) {
        Some(_) => "yes",
        None => "no",
    }
}

/// Who helps besides, where the person lives.
fn advisers(turn: &Turn, context: &Context) -> Vec<String> {
    let Some(country) = turn.person.country.as_deref() else {
        return Vec::new();
    };
    let told = |help| match help {
        OutsideHelp::EccNet => turn.html("routes-eu", &[]),
        OutsideHelp::Section75 { above_gbp, years } => {
            let args = [("above", above_gbp.into()), ("years", years.into())];
            turn.html("routes-section75", &args)
        }
        OutsideHelp::Body(name) => turn.html("routes-body", &[("body", name.into())]),
    };
    let help = advice::outside_help(context, country);
    help.into_iter().map(told).collect()
}

/// That the end of protection is wanted, where nobody knows it.
fn end_unknown(turn: &Turn, context: &Context) -> String {
    // Beside an assumed end stands that the true one is wanted; where it may be over, the way of the payment.
    let known = context.shown_end().is_some();
    if !context.lacks_its_end() || known || advice::store_may_be_over(context) {
        return String::new();
    }
    turn.html("advice-end-unknown", &[("asks", end_asked(context).into())])
}

/// By what the end of protection can be told: the promised day, the day of the payment, or the end on the order page.
pub fn end_asked(context: &Context) -> &'static str {
    let (order, store) = (context.order, context.store);
    let from_payment = store.claim_closes_after_payment_days.is_some();
    if store.counts_from_expected() && order.expected_on.is_none() {
        "promised"
    } else if from_payment && order.paid_on.is_none() {
        "paid"
    } else {
        "end"
    }
}
