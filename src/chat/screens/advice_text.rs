//! What a card and a reminder say of an order: where it stands, what to do now and why, and what not to do.

use crate::advice::{
    self, Advice, AsOf, Assessment, Context, DisputeState, EndSource, Extension, MessageTo,
    Situation, Store,
};
use crate::chat::screens::format;
use crate::chat::turn::{Turn, paragraphs, store_name};
use crate::model::Order;
use crate::model::{MismatchReason, ParcelLocation, Patience, Payment, Tracking};
use chrono::NaiveDate;
use fluent_bundle::FluentValue;

/// The paragraphs on an order: the situation, the advice with its reasons, and what not to do.
pub fn text(turn: &Turn, order: &Order) -> String {
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let args = args(turn, order, context);
        let stand = turn.html(&format!("stand-{}", assessment.situation), &args);
        let advice = turn.html(&format!("advice-{}", assessment.advice), &args);
        let head = turn.html("advice-head", &[]);
        paragraphs([
            stand,
            [
                vec![format!("{head}\n{advice}")],
                notes(turn, context, &assessment, &args),
            ]
            .concat()
            .join("\n"),
            dont(turn, &assessment),
            end_unknown(turn, context),
            rules_note(turn, context),
        ])
    })
}

/// The same, where the end of protection has not said so already.
fn rules_note(turn: &Turn, context: &Context) -> String {
    match context.end().map(|end| end.from) {
        Some(EndSource::Rules) => String::new(),
        _ => rules_checked(turn, context),
    }
}

/// Of which years the store's rules are, on which all this rests.
pub fn rules_checked(turn: &Turn, context: &Context) -> String {
    turn.html("rules-checked", &as_of(context.store))
}

/// The advice in one paragraph, for a message about several orders.
pub fn in_short(turn: &Turn, order: &Order) -> String {
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let args = args(turn, order, context);
        turn.html(&format!("stand-{}", assessment.situation), &args)
    })
}

/// Whose word the end of protection is.
pub fn end_source(turn: &Turn, order: &Order) -> String {
    let store = advice::rules().store(&order.store);
    match turn.assess(order).end.map(|end| end.from) {
        None => String::new(),
        Some(EndSource::Person) => turn.html("end-own", &[]),
        Some(EndSource::Rules) => turn.html("end-default", &as_of(store)),
    }
}

/// How much is known of a store: `nothing`, or rules from sources of some years, or without a date.
fn as_of(store: &Store) -> [(&'static str, FluentValue<'static>); 2] {
    let (known, years) = match store.as_of() {
        AsOf::Undated if store.sources.is_empty() => ("nothing", String::new()),
        AsOf::Undated => ("undated", String::new()),
        AsOf::Years { first, last } if first == last => ("years", last.to_string()),
        AsOf::Years { first, last } => ("years", format!("{first}–{last}")),
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
    )
}

/// That the store takes no claim yet, if that is so.
pub fn claim_opens_later(turn: &Turn, context: &Context) -> Option<String> {
    let day = context.claim_opens().filter(|day| *day > context.today())?;
    let args = [
        (
            "store",
            store_name(turn.texts(), context.order.store).into(),
        ),
        ("opensday", format::day(turn.texts(), day).into()),
    ];
    Some(turn.html("claim-opens-later", &args))
}

fn notes(
    turn: &Turn,
    context: &Context,
    assessment: &Assessment,
    args: &[(&str, FluentValue<'_>)],
) -> Vec<String> {
    let mut notes = Vec::new();
    if calls_for_dispute(assessment.advice) {
        // That advice says so itself.
        if assessment.advice != Advice::OpenDispute {
            notes.extend(claim_opens_later(turn, context));
        }
        let before_end = matches!(
            assessment.situation,
            Situation::EndsSoon | Situation::NoUsefulAnswer
        );
        if context.store.refused_while_normal && before_end && !context.shows_nothing() {
            notes.push(turn.html("claim-may-be-refused", args));
        }
    }
    if assessment.advice == Advice::OtherRoutes {
        notes.extend(routes(turn, context));
    }
    notes
}

/// The ways to the money besides the store, those that are still open.
fn routes(turn: &Turn, context: &Context) -> Vec<String> {
    let [paypal, card] = advice::route_limits(context);
    let open = |limit: Option<NaiveDate>| limit.filter(|day| *day >= context.today());
    let day = |day: NaiveDate| format::day(turn.texts(), day);
    let mut routes = Vec::new();
    if let Some(limit) = open(paypal) {
        let escalate = context.rules.routes.paypal.escalate_within_days;
        let args = [
            ("paypalday", day(limit).into()),
            ("paypalescalate", escalate.into()),
        ];
        routes.push(turn.html("routes-paypal", &args));
    }
    if let Some(limit) = open(card) {
        let args = [("cardday", day(limit).into())];
        routes.push(turn.html("routes-card", &args));
    }
    if routes.is_empty() {
        let rules = &context.rules.routes;
        let args = [
            (
                "paypal",
                rules.paypal.claim_closes_after_payment_days.into(),
            ),
            ("card", rules.card.claim_closes_after_payment_days.into()),
        ];
        routes.push(turn.html("routes-unknown", &args));
    }
    routes.push(turn.html("routes-eu", &[]));
    routes
}

fn dont(turn: &Turn, assessment: &Assessment) -> String {
    if assessment.do_not.is_empty() {
        return String::new();
    }
    let texts = assessment
        .do_not
        .iter()
        .map(|dont| turn.html(&format!("dont-{}", dont), &[]));
    let all: Vec<String> = [turn.html("dont-head", &[])]
        .into_iter()
        .chain(texts)
        .collect();
    all.join(" ")
}

fn end_unknown(turn: &Turn, context: &Context) -> String {
    if !context.lacks_its_end() {
        return String::new();
    }
    turn.html("advice-end-unknown", &[])
}

/// Everything that the texts of situations and advice may name.
fn args(
    turn: &Turn,
    order: &Order,
    context: &Context,
) -> Vec<(&'static str, FluentValue<'static>)> {
    let day = |day: Option<NaiveDate>| {
        day.map(|day| format::day(turn.texts(), day))
            .unwrap_or_default()
    };
    let rules = &context.rules.defaults;
    let store = context.store;
    let facts = context.order;
    let dispute = facts.dispute;
    let (since, place) = since(context);
    let refund = match (store.refund_bd, store.refund_days) {
        (Some(days), _) => (days, "business"),
        (None, Some(days)) => (days, "calendar"),
        (None, None) => (rules.refund_bd, "business"),
    };
    let count = |count: u16| FluentValue::from(i64::from(count));
    let texts: [(&'static str, String); 16] = [
        ("left", left(turn, context)),
        (
            "end",
            context
                .deadline()
                .map(|end| format::instant(turn.texts(), end, context.settings.zone))
                .unwrap_or_default(),
        ),
        ("until", until(turn, context)),
        ("store", store_name(turn.texts(), &order.store)),
        ("opensday", day(context.claim_opens())),
        ("asked", day(facts.seller.asked_on)),
        ("told", day(context.told_on())),
        ("since", day(since)),
        ("patienceday", day(advice::dispute_from(context))),
        ("answerby", day(dispute.map(|d| context.answer_by(&d)))),
        ("shipby", day(context.ship_by())),
        (
            "to",
            word(store.message_to == MessageTo::Support, "support", "seller"),
        ),
        ("number", yes(facts.number.is_some())),
        ("extension", yes(store.extension == Extension::Seller)),
        ("alone", yes(store.decides_alone)),
        ("lost", yes(facts.lost_on.is_some())),
    ];
    let words: [(&'static str, &'static str); 9] = [
        ("dispute", dispute_word(context)),
        ("paid", if facts.paid_on.is_some() { "yes" } else { "no" }),
        ("opens", opens(context)),
        ("place", place),
        ("because", because(context)),
        ("patience", patience(context)),
        ("refundin", refund.1),
        ("tracking", tracking(context)),
        ("payment", payment(facts.payment)),
    ];
    let counts: [(&'static str, FluentValue<'static>); 17] = [
        (
            "days",
            context.days_since_shipping().unwrap_or_default().into(),
        ),
        ("leftdays", context.days_left().unwrap_or_default().into()),
        (
            "sincedays",
            since
                .map(|day| context.days_since(day))
                .unwrap_or_default()
                .into(),
        ),
        ("quiet", count(rules.quiet_until_day)),
        ("act", count(rules.ask_seller_day)),
        ("wait", count(rules.after_ask_wait_days)),
        ("before", count(rules.act_before_end_days)),
        ("frozen", count(rules.frozen_days)),
        (
            "answer",
            count(
                store
                    .seller_answer_days
                    .or(store.seller_answer_bd)
                    .unwrap_or(rules.seller_answer_days),
            ),
        ),
        (
            "stepin",
            count(
                store
                    .platform_step_in_days
                    .unwrap_or(rules.platform_step_in_days),
            ),
        ),
        (
            "decision",
            count(store.decision_days.unwrap_or(rules.decision_days)),
        ),
        (
            "decisionmax",
            count(store.decision_days_max.unwrap_or(rules.decision_days_max)),
        ),
        ("enough", count(rules.enough_before_end_days)),
        (
            "window",
            count(store.claim_window_after_end_days.unwrap_or_default()),
        ),
        ("lookaround", count(rules.delivered_look_around_days)),
        ("extensionwait", count(rules.after_extension_request_days)),
        ("refund", count(refund.0)),
    ];
    let texts = texts
        .into_iter()
        .map(|(name, text)| (name, FluentValue::from(text)));
    let words = words
        .into_iter()
        .map(|(name, word)| (name, FluentValue::from(word)));
    texts.chain(words).chain(counts).collect()
}

fn left(turn: &Turn, context: &Context) -> String {
    let left = context.deadline().map(|end| end - context.now);
    left.map(|left| format::span(turn.texts(), left.max(chrono::Duration::zero())))
        .unwrap_or_default()
}

/// The end of the store's window, or the day that a refusal named.
fn until(turn: &Turn, context: &Context) -> String {
    let refused = context
        .order
        .refused_until
        .filter(|until| context.now < *until);
    let until = refused.or_else(|| context.window_end());
    until
        .map(|until| format::instant(turn.texts(), until, context.settings.zone))
        .unwrap_or_default()
}

/// Since when the order is in its state, and where the parcel was seen last.
fn since(context: &Context) -> (Option<NaiveDate>, &'static str) {
    let facts = context.order;
    if let Some(dispute) = facts.dispute {
        return (Some(dispute.since), "");
    }
    if let Some(refund) = facts.refund_agreed_on {
        return (Some(refund), "");
    }
    match context.tracking() {
        Some(Tracking::Frozen(place, since)) => (Some(since), place_word(place)),
        Some(Tracking::Delivered(day)) => (Some(day), ""),
        _ => (context.told_on(), ""),
    }
}

fn opens(context: &Context) -> &'static str {
    match context.claim_opens() {
        None => "unknown",
        Some(day) if day > context.today() => "later",
        Some(_) => "open",
    }
}

fn because(context: &Context) -> &'static str {
    match context.tracking() {
        Some(Tracking::NotMine(MismatchReason::BeforeOrder)) => "before",
        Some(Tracking::NotMine(MismatchReason::OtherWeight)) => "weight",
        _ => "place",
    }
}

fn patience(context: &Context) -> &'static str {
    match context.settings.patience {
        Patience::Quick => "quick",
        Patience::Normal => "normal",
        Patience::Patient => "patient",
    }
}

fn tracking(context: &Context) -> &'static str {
    match context.tracking() {
        None => "unknown",
        Some(Tracking::Nothing) => "nothing",
        Some(Tracking::Moving) => "moving",
        Some(Tracking::Frozen(..)) => "frozen",
        Some(Tracking::Delivered(_)) => "delivered",
        Some(Tracking::NotMine(_)) => "not-mine",
        Some(Tracking::Returned) => "returned",
        Some(Tracking::DataAsked) => "data",
        Some(Tracking::Announced) => "announced",
        Some(Tracking::AtPickup(_)) => "pickup",
        Some(Tracking::DeliveryFailed(_)) => "attempted",
        Some(Tracking::HeldByCustoms) => "held",
        Some(Tracking::Destroyed) => "destroyed",
    }
}

fn payment(payment: Option<Payment>) -> &'static str {
    match payment {
        Some(Payment::PayPal) => "paypal",
        Some(Payment::Card) => "card",
        Some(Payment::Other) => "other",
        None => "unknown",
    }
}

fn dispute_word(context: &Context) -> &'static str {
    match context.order.dispute.map(|dispute| dispute.state) {
        None => "none",
        Some(DisputeState::Waiting) => "waiting",
        Some(DisputeState::LessOffered) => "less",
        Some(DisputeState::Refused) => "refused",
        Some(DisputeState::Escalated) => "escalated",
    }
}

fn place_word(place: ParcelLocation) -> &'static str {
    match place {
        ParcelLocation::SenderCountry => "sender",
        ParcelLocation::Border => "border",
        ParcelLocation::MyCountry => "mine",
    }
}

fn yes(is: bool) -> String {
    word(is, "yes", "no")
}

fn word(is: bool, yes: &str, no: &str) -> String {
    if is { yes } else { no }.to_owned()
}
