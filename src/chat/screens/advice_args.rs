//! What the texts of situations and advice may name: days, counts, and the words by which they choose a sentence. What is not known
//! is an empty text, or the word `none` or `unknown`.

use crate::advice::{
    self, Advice, BankCaseCost, Canceller, Context, DisputeState, EndSource, Extension, MessageTo,
    NumberKind, at_hour,
};
use crate::chat::screens::{advice_text, format};
use crate::chat::turn::{Turn, store_of};
use crate::model::{
    CompletedBy, GoodsProblem, MismatchReason, Order, ParcelLocation, Patience, Payment,
    ReturnReason, SellerRequest, Tracking, TrackingSource,
};
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use fluent_bundle::FluentValue;

type Arg = (&'static str, FluentValue<'static>);

/// Everything that the texts of situations and advice may name.
pub fn args(turn: &Turn, order: &Order, context: &Context) -> Vec<Arg> {
    let next = next_step(context);
    let mut args = days(turn, context);
    args.push(("nextstep", next.map_or("none", |(step, _)| step).into()));
    let day = next.map(|(_, day)| format::day(turn.texts(), day));
    args.push(("nextday", day.unwrap_or_default().into()));
    args.extend(instants(turn, context));
    args.extend(words(context).map(|(name, word)| (name, FluentValue::from(word))));
    args.extend(counts(context));
    args.push(("store", store_of(turn.texts(), order).into()));
    args.push(("claim", context.store.claim.to_string().into()));
    args
}

fn days(turn: &Turn, context: &Context) -> Vec<Arg> {
    let facts = context.order;
    let (since, _) = since(context);
    let case = facts.payment_case;
    let days = [
        ("opensday", context.claim_opens()),
        ("asked", facts.seller.asked_on),
        ("told", context.told_on()),
        ("since", since),
        ("expected", facts.expected_on),
        ("answerby", facts.dispute.map(|d| context.answer_by(&d))),
        ("shipby", context.ship_by()),
        ("extensionasked", facts.extension_asked_on),
        ("casesince", case.map(|case| case.opened_on)),
        ("escalateby", advice::escalate_by(context)),
        ("collectby", context.collect_by()),
    ];
    let word = |(name, day): (&'static str, Option<NaiveDate>)| {
        let text = day.map(|day| format::day(turn.texts(), day));
        (name, FluentValue::from(text.unwrap_or_default()))
    };
    // Days that may be unknown are also words to choose a sentence by.
    let perhaps = [
        ("silenceday", "silence", silence_day(context)),
        ("closesdate", "closesday", closes_day(context)),
        ("appealdate", "appealday", appeal_day(context)),
        ("duedate", "due", context.order.refund_due_on),
    ];
    let mut all: Vec<Arg> = days.into_iter().map(word).collect();
    for (day, known, value) in perhaps {
        all.push(word((day, value)));
        all.push((known, value.map_or("none", |_| "known").into()));
    }
    all
}

fn instants(turn: &Turn, context: &Context) -> Vec<Arg> {
    let instants = [
        ("end", context.deadline()),
        ("until", until(context)),
        ("windowend", context.window_end()),
        ("answeruntil", context.order.answer_until),
    ];
    let word = |(name, at): (&'static str, Option<DateTime<Utc>>)| {
        let zone = context.settings.zone;
        let last = at.map(|at| advice::last_minute(at, zone));
        let text = last.map(|last| format::instant(turn.texts(), last, zone));
        (name, FluentValue::from(text.unwrap_or_default()))
    };
    let left = context
        .deadline()
        .map(|end| (end - context.now).max(Duration::zero()))
        .map(|left| format::span(turn.texts(), left));
    let left = ("left", FluentValue::from(left.unwrap_or_default()));
    instants.into_iter().map(word).chain([left]).collect()
}

fn words(context: &Context) -> [(&'static str, &'static str); 41] {
    let facts = context.order;
    let store = context.store;
    let yes = |is: bool| if is { "yes" } else { "no" };
    let (_, place) = since(context);
    let collect = match facts.tracking {
        Some((Tracking::AtPickup(Some(by)) | Tracking::DeliveryFailed(Some(by)), _)) => {
            if by < context.today() {
                "past"
            } else {
                "known"
            }
        }
        _ if context
            .collect_by()
            .is_some_and(|day| day < context.today()) =>
        {
            "late"
        }
        _ => "usual",
    };
    [
        (
            "to",
            match store.message_to {
                MessageTo::Support => "support",
                MessageTo::Seller => "seller",
            },
        ),
        ("number", yes(facts.number.is_some())),
        (
            "confirmed",
            yes(facts.tracking_source == TrackingSource::Person),
        ),
        ("extension", yes(store.extension == Extension::Seller)),
        ("answers", answers(context)),
        ("noprotection", yes(facts.no_protection)),
        ("shop", yes(context.is_unprotected())),
        ("part", part(context)),
        ("appealed", yes(facts.appealed_on.is_some())),
        ("dispute", dispute_word(context)),
        ("ship", ship(context)),
        ("opens", opens(context)),
        ("place", place),
        ("because", because(context)),
        ("patience", patience(context)),
        ("refundin", refund(context).1),
        ("tracking", tracking(context)),
        ("payment", payment_told(context)),
        ("ways", advice_text::ways_word(context)),
        ("sure", advice_text::sure_word(context)),
        ("case", payment(facts.payment_case.map(|case| case.payment))),
        ("endfrom", end_from(context)),
        ("numberkind", number_kind(context)),
        ("progress", progress(context)),
        ("completed", completed(context)),
        ("cancelled", yes(facts.cancelled_on.is_some())),
        ("accepted", yes(facts.part_accepted.is_some())),
        ("tosend", yes(facts.reminders.return_by.is_some())),
        ("answered", yes(facts.customs_answered_on.is_some())),
        ("problem", problem(context)),
        ("sentback", yes(facts.sent_back_on.is_some())),
        ("trouble", trouble(context)),
        ("confirms", yes(store.buyer_confirms)),
        ("lapsed", lapsed(context)),
        ("request", request(context)),
        ("reason", reason(context)),
        ("collect", collect),
        ("decides", decides(context)),
        ("bankcost", bank_cost(context)),
        ("canceller", canceller(context)),
        (
            "window",
            if store.claim_window_after_end_days.is_some() {
                "known"
            } else {
                "none"
            },
        ),
    ]
}

fn counts(context: &Context) -> Vec<Arg> {
    let rules = &context.rules.defaults;
    let store = context.store;
    let credit = store
        .late_credit_hours
        .filter(|hours| is_credit_due(context, *hours));
    let since = since(context).0.map(|day| context.days_since(day));
    let long = [
        ("days", context.days_since_shipping().unwrap_or_default()),
        ("sincedays", since.unwrap_or_default()),
    ];
    let short = [
        ("quiet", rules.quiet_until_day),
        ("itself", store.extend_yourself_days.unwrap_or_default()),
        ("usual", store.usual_silence_days.unwrap_or_default()),
        ("credit", credit.unwrap_or_default()),
        (
            "firsthours",
            store.ask_seller_first_hours.unwrap_or_default(),
        ),
        ("decision", store.decision_days.unwrap_or_default()),
        ("decisionmax", store.decision_days_max.unwrap_or_default()),
        ("decisionhours", store.decision_hours.unwrap_or_default()),
        ("collectmin", rules.collect_within_bd),
        ("collectmax", rules.collect_within_bd_max),
        ("refund", refund(context).0),
    ];
    let long = long.map(|(name, count)| (name, FluentValue::from(count)));
    let short = short.map(|(name, count)| (name, FluentValue::from(i64::from(count))));
    long.into_iter().chain(short).collect()
}

/// The end of the store's window, or the day that a refusal named.
fn until(context: &Context) -> Option<DateTime<Utc>> {
    let refused = context
        .order
        .refused_until
        .filter(|until| context.now < *until);
    refused.or_else(|| context.window_end())
}

/// Since when the order is in its state, and where the parcel was seen last.
fn since(context: &Context) -> (Option<NaiveDate>, &'static str) {
    let facts = context.order;
    if let Some(dispute) = facts.dispute {
        // An answer that was given moves no claim: it was made on its day.
        let since = match dispute.state {
            DisputeState::Waiting | DisputeState::Answered => dispute.opened_on,
            _ => dispute.since,
        };
        return (Some(since), "");
    }
    if let Some(refund) = facts.refund_agreed_on {
        return (Some(refund), "");
    }
    match context.tracking() {
        Some(Tracking::Frozen(place, since)) => (Some(since), place_word(place)),
        Some(Tracking::Delivered(day)) => (Some(day), ""),
        Some(Tracking::DataAsked | Tracking::HeldByCustoms) => {
            (facts.customs_answered_on.or(context.told_on()), "customs")
        }
        _ => (context.told_on(), ""),
    }
}

/// The next step that the days bring by themselves, and when.
pub(super) fn next_step(context: &Context) -> Option<(&'static str, NaiveDate)> {
    use Advice as A;
    let (advice, day) = advice::next_step(context)?;
    let step = match advice {
        A::AskSeller
        | A::AskSellerWhereItIs
        | A::AskPost
        | A::AskIfHandedOver
        | A::AskSellerLate
        | A::AskShop => "ask",
        A::CompareNumber => "compare",
        A::AskExtension | A::AskExtensionFirst | A::ExtendYourself => "extension",
        A::OpenDispute
        | A::OpenDisputeToday
        | A::ExtendedOrDispute
        | A::ClaimAtStore
        | A::DisputeDelivered
        | A::DisputeReturned
        | A::FileNow => "dispute",
        A::OtherRoutes | A::UsePayment | A::StoreOrPayment => "payment",
        _ => "other",
    };
    Some((step, day))
}

/// The seller's silence until this day brings the money back.
fn silence_day(context: &Context) -> Option<NaiveDate> {
    let days = context.store.silence_refunds_after_days?;
    let dispute = context.order.dispute?;
    // Who has answered once is no longer silent.
    let silent = dispute.state != DisputeState::Answered;
    silent.then(|| dispute.opened_on + Days::new(days.into()))
}

/// On which day the store may close what counts as delivered.
fn closes_day(context: &Context) -> Option<NaiveDate> {
    let days = context.store.closes_after_delivered_days?;
    match context.tracking()? {
        Tracking::Delivered(on) => {
            Some(on + Days::new(days.into())).filter(|day| *day >= context.today())
        }
        _ => None,
    }
}

fn appeal_day(context: &Context) -> Option<NaiveDate> {
    let refused = context.order.dispute.map(|dispute| dispute.since);
    let decided = context.order.lost_on.or(refused)?;
    context.appeal_until(decided)
}

fn refund(context: &Context) -> (u16, &'static str) {
    match (context.store.refund_bd, context.store.refund_days) {
        (Some(days), _) => (days, "business"),
        (None, Some(days)) => (days, "calendar"),
        (None, None) => (0, "unknown"),
    }
}

fn end_from(context: &Context) -> &'static str {
    match context.end().map(|end| end.from) {
        None => "none",
        Some(EndSource::Person) => "own",
        Some(EndSource::Rules) => "rules",
        Some(EndSource::Assumed) if context.may_be_over() => "passed",
        Some(EndSource::Assumed) => "assumed",
    }
}

/// Who answers a claim first, if it is known by when.
fn answers(context: &Context) -> &'static str {
    let store = context.store;
    if store.decides_alone {
        "store"
    } else if store.seller_answer_days.is_some() || store.seller_answer_bd.is_some() {
        "seller"
    } else {
        "unknown"
    }
}

fn ship(context: &Context) -> &'static str {
    match (context.order.ship_by, context.ship_by()) {
        (Some(_), _) => "own",
        (None, Some(_)) => "usual",
        (None, None) => "unknown",
    }
}

fn opens(context: &Context) -> &'static str {
    match context.claim_opens_later() {
        Some(_) => "later",
        None => "open",
    }
}

fn because(context: &Context) -> &'static str {
    match context.tracking() {
        Some(Tracking::NotMine(MismatchReason::BeforeOrder)) => "before",
        _ => "place",
    }
}

/// How far the asking and the extension have come.
fn progress(context: &Context) -> &'static str {
    let facts = context.order;
    if facts.extension_refused_on.is_some() {
        "refused"
    } else if facts.extension_asked_on.is_some() {
        "extension"
    } else if facts.extended_on.is_some() {
        "extended"
    } else if facts.seller.told_asked_on().is_some() {
        "asked"
    } else {
        "silent"
    }
}

fn number_kind(context: &Context) -> &'static str {
    match context.number_kind() {
        NumberKind::Customs => "customs",
        NumberKind::SendingCountry => "sending",
        NumberKind::LastMile => "lastmile",
        NumberKind::Checked => "checked",
        NumberKind::Plain => "plain",
    }
}

fn completed(context: &Context) -> &'static str {
    match context.order.completed {
        Some((CompletedBy::Store, _)) => "store",
        _ => "mistake",
    }
}

/// What the heads and the names of letters follow from.
pub(super) fn case(context: &Context) -> [Arg; 2] {
    [
        ("problem", problem(context).into()),
        ("part", part(context).into()),
    ]
}

/// Whether a part of the money came back.
fn part(context: &Context) -> &'static str {
    match context.order.part_refunded {
        Some(_) => "yes",
        None => "no",
    }
}

/// What is wrong with what came.
pub(super) fn problem(context: &Context) -> &'static str {
    match context.order.problem {
        Some((GoodsProblem::PartMissing, _)) => "missing",
        Some((GoodsProblem::Empty, _)) => "empty",
        Some((GoodsProblem::WrongItem, _)) => "wrong",
        Some((GoodsProblem::OtherVariant, _)) => "variant",
        Some((GoodsProblem::NotAsDescribed, _)) => "described",
        Some((GoodsProblem::Broken, _)) => "broken",
        None => "none",
    }
}

/// Whether PayPal was not asked to decide in time, or still can be.
fn lapsed(context: &Context) -> &'static str {
    let case = context.order.payment_case;
    let until = advice::escalate_by(context).filter(|_| case.is_some_and(|c| c.can_be_escalated()));
    match until {
        Some(day) if day < context.today() => "yes",
        Some(_) => "open",
        None => "no",
    }
}

/// What tracking shows of a parcel that is not here, apart from silence.
fn trouble(context: &Context) -> &'static str {
    match context.tracking() {
        Some(Tracking::Delivered(_)) => "delivered",
        Some(Tracking::NotMine(_)) => "mismatch",
        _ => "none",
    }
}

fn request(context: &Context) -> &'static str {
    match context.order.seller_request {
        Some((SellerRequest::CancelDispute, _)) => "cancel",
        Some((SellerRequest::AwaitAnother, _)) => "another",
        Some((SellerRequest::MoneyOutside, _)) => "outside",
        _ => "confirm",
    }
}

fn reason(context: &Context) -> &'static str {
    match context.order.return_reason {
        Some(ReturnReason::NotCollected) => "uncollected",
        Some(ReturnReason::CustomsUnpaid) => "unpaid",
        Some(ReturnReason::WrongAddress) => "address",
        Some(ReturnReason::NotMyFault) | None => "other",
    }
}

/// The promised day has passed, and so many hours after it have not: later, a credit that did not come will not come by itself.
fn is_credit_due(context: &Context, hours: u16) -> bool {
    let Some(promised) = context.order.expected_on else {
        return false;
    };
    let late_from = at_hour(promised + Days::new(1), 0, context.settings.zone);
    let until = late_from + Duration::hours(hours.into());
    (late_from..until).contains(&context.now)
}

fn decides(context: &Context) -> &'static str {
    match (context.store.decision_hours, context.store.decision_days) {
        (Some(_), _) => "hours",
        (None, Some(_)) if context.store.decision_days_max.is_some() => "days",
        _ => "unknown",
    }
}

fn bank_cost(context: &Context) -> &'static str {
    let over = context.is_over() && context.order.lost_on.is_none();
    match context.store.bank_case_costs.filter(|_| !over) {
        Some(BankCaseCost::OrderFrozen) => "frozen",
        Some(BankCaseCost::ClaimLost) => "lost",
        None => "none",
    }
}

/// Who cancels what was not shipped in time.
fn canceller(context: &Context) -> &'static str {
    match context.store.unshipped_cancelled_by {
        Some(Canceller::Store) => "store",
        Some(Canceller::Buyer) | None => "buyer",
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
        Some(Tracking::Lost) => "lost",
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

/// How it was paid; `unsure` where the person does not know it.
fn payment_told(context: &Context) -> &'static str {
    match context.order.payment {
        None if context.order.payment_unknown => "unsure",
        known => payment(known),
    }
}

fn dispute_word(context: &Context) -> &'static str {
    match context.order.dispute.map(|dispute| dispute.state) {
        None => "none",
        // Who has answered waits again.
        Some(DisputeState::Waiting | DisputeState::Answered) => "waiting",
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
