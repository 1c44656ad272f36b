//! The frame of a card and of a reminder, which fits one screen of a phone: what it is and where it stands, how long protection
//! lasts, the one next deed, one warning, and when the assistant speaks next. What is left out stands behind *Why?* and *More*.

use crate::advice::{self, Assessment, Context, EndSource, Situation};
use crate::chat::screens::advice_args::args;
use crate::chat::screens::follow_up::FollowUp;
use crate::chat::screens::{
    advice_text, customs, details, follow_up, format, in_hands, look_up, time_left,
    tracking_reasons,
};
use crate::chat::turn::{Turn, paragraphs, store_of};
use crate::model::{OfferKind, Order, OrderEvent, Tracking};
use chrono::{DateTime, Duration, Timelike, Utc};
use fluent_bundle::FluentValue;

/// The cells of the bar that shows how much of the time has passed.
const BAR: i64 = 10;

/// What stands before what to do.
const DEED: &str = "👉";

/// The message about an order in which nothing is left out that has to be known now; `sign` stands first.
pub fn text(turn: &Turn, order: &Order, sign: &str) -> String {
    framed(turn, order, sign, None)
}

/// A message without the lines that stand in `known`, but for its head and what to do.
pub fn without(text: &str, known: &str) -> String {
    let known: Vec<&str> = known.lines().collect();
    let head = text.lines().next();
    but_for(text, |line| {
        Some(line) == head || line.contains(DEED) || !known.contains(&line)
    })
}

/// What a message says besides the lines that stand in `known`, or begin one there.
pub fn noted(text: &str, known: &str) -> String {
    let begins = |line: &str| known.lines().any(|known| known.starts_with(line));
    but_for(text, |line| !begins(line))
}

fn but_for(text: &str, stays: impl Fn(&str) -> bool) -> String {
    let stays = |line: &&str| stays(line);
    paragraphs(text.split("\n\n").map(|part| {
        let left: Vec<&str> = part.lines().filter(stays).collect();
        left.join("\n")
    }))
}

/// The same as news: they stand in place of where it stands.
pub fn news(turn: &Turn, order: &Order, sign: &str, told: String) -> String {
    framed(turn, order, sign, Some(told))
}

fn framed(turn: &Turn, order: &Order, sign: &str, news: Option<String>) -> String {
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let mut args = args(turn, order, context);
        args.push(("endshown", "yes".into()));
        let stand = stand(turn, context, assessment.situation, &args);
        let advice = turn.html(&format!("advice-{}", assessment.advice), &args);
        let question = in_hands::question(turn, order);
        let warning = match &question {
            // What else is to be minded follows from the answer.
            Some(_) => contradiction(turn, order).unwrap_or_default(),
            None => warning(turn, order, context, &assessment, &args),
        };
        paragraphs([
            lines([
                head(turn, order, sign),
                turn.answer.clone(),
                match news {
                    Some(news) => news,
                    None if question.is_some() => look_up_line(turn, order, context),
                    None => lines([
                        stand_line(turn, context, stand_once(turn, order, &assessment, stand)),
                        customs_fee_line(turn, order, context),
                        seen_line(turn, order, context),
                    ]),
                },
                offer_line(turn, context),
                wait_line(turn, context),
                left_line(turn, order, context, &assessment),
                details::payment_clocks(turn, context, &assessment),
                return_line(turn, order),
            ]),
            lines([question.unwrap_or(format!("{DEED} {advice}")), warning]),
            next_line(turn, order),
        ])
    })
}

/// The reminder of advice that was given before, and not followed as far as is known: it asks. Every second one asks in
/// other words.
pub fn follow_up(turn: &Turn, order: &Order, sign: &str) -> String {
    if in_hands::question(turn, order).is_some() || is_told_instead(turn, order) {
        return text(turn, order, sign);
    }
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let args = args(turn, order, context);
        let warning = warning(turn, order, context, &assessment, &args);
        let time = if order.repeats % 2 == 1 {
            "odd"
        } else {
            "even"
        };
        let asked = follow_up::asked(assessment.advice, context);
        let question = turn.html(
            &format!("again-{asked}"),
            &[&args[..], &[("time", time.into())]].concat(),
        );
        paragraphs([
            lines([
                head(turn, order, sign),
                turn.answer.clone(),
                offer_line(turn, context),
                wait_line(turn, context),
                left_line(turn, order, context, &assessment),
                details::payment_clocks(turn, context, &assessment),
                return_line(turn, order),
            ]),
            lines([format!("❓ <b>{question}</b>"), warning]),
            next_line(turn, order),
        ])
    })
}

/// Whether a later reminder would ask what a provider sees: then it tells that.
pub fn is_told_instead(turn: &Turn, order: &Order) -> bool {
    let advice = turn.assess(order).advice;
    let asked = turn.with_context(order, |context| follow_up::asked(advice, context));
    asked == FollowUp::Arrival && look_up::is_read(turn, order)
}

/// What the tracking page says against the order, as long as that is open; else what has to be minded beside the advice.
fn warning(
    turn: &Turn,
    order: &Order,
    context: &Context,
    assessment: &Assessment,
    args: &[(&str, FluentValue<'_>)],
) -> String {
    contradiction(turn, order)
        .unwrap_or_else(|| advice_text::warning(turn, context, assessment, args))
}

fn contradiction(turn: &Turn, order: &Order) -> Option<String> {
    let contradiction = tracking_reasons::contradiction(turn, order)?;
    Some(format!("⚠️ {contradiction}"))
}

/// What to do now.
pub fn next_deed(turn: &Turn, order: &Order) -> String {
    let assessment = turn.assess(order);
    turn.with_context(order, |context| {
        let args = args(turn, order, context);
        turn.html(&format!("advice-{}", assessment.advice), &args)
    })
}

/// What the message is about. The title of an order without a name of its own names the store.
pub fn head(turn: &Turn, order: &Order, sign: &str) -> String {
    let key = match order.name {
        Some(_) => "frame-title-store",
        None => "frame-title",
    };
    let args = [
        ("sign", sign.into()),
        ("title", turn.title(order).into()),
        ("store", store_of(turn.texts(), order).into()),
    ];
    turn.html(key, &args)
}

/// Of a line each, without those that have nothing to say.
fn lines(all: impl IntoIterator<Item = String>) -> String {
    let said = all.into_iter().filter(|line| !line.is_empty());
    said.collect::<Vec<_>>().join("\n")
}

/// Where it stands, unless the answer to what was told just now says the same.
fn stand_once(turn: &Turn, order: &Order, assessment: &Assessment, stand: String) -> String {
    use OrderEvent as E;
    use Situation as S;
    let told = order.history.last().filter(|entry| entry.at == turn.now);
    let same = match told.map(|entry| &entry.event) {
        Some(E::Arrived) => assessment.situation == S::Arrived,
        Some(E::Won) => assessment.situation == S::RefundAgreed,
        Some(E::LessOffered | E::Offered(_) | E::PartRefunded(_)) => {
            assessment.situation == S::LessOffered
        }
        Some(E::OfferAccepted(_)) => assessment.situation == S::RefundAgreed,
        Some(E::ExtensionAsked | E::SellerAsked) => assessment.situation == S::NoUsefulAnswer,
        Some(E::ProblemTold(_)) => assessment.situation == S::GoodsProblem,
        Some(E::Lost | E::Appealed) => assessment.situation == S::DecidedAgainst,
        _ => false,
    };
    match same && !turn.answer.is_empty() {
        true => String::new(),
        false => stand,
    }
}

/// Where it stands in words. As long as nobody has told what tracking shows, it is not said that it has shown nothing for long; and
/// who was asked today cannot have helped yet.
fn stand(
    turn: &Turn,
    context: &Context,
    situation: Situation,
    args: &[(&str, FluentValue<'_>)],
) -> String {
    use Situation as S;
    let order = context.order;
    let is_told = order.tracking.is_some() || order.number.is_none();
    let is_of_extension = order.extension_asked_on.is_some() || order.extended_on.is_some();
    let asked = order.seller.told_asked_on();
    let situation = match situation {
        S::NoUsefulAnswer if !is_told && !is_of_extension && asked.is_none() => S::NothingForLong,
        S::TwoWeeks if !is_told => S::NothingForLong,
        S::NoUsefulAnswer if !is_of_extension && asked == Some(context.today()) => S::SellerAsked,
        // Who told an answer alone is not told when they asked.
        S::SellerAsked if asked.is_none() => S::NothingForLong,
        situation => situation,
    };
    turn.html(&format!("stand-{situation}"), args)
}

/// Where it stands; while it is on its way, on which day of it.
fn stand_line(turn: &Turn, context: &Context, stand: String) -> String {
    let days = context
        .days_since_shipping()
        .filter(|_| !is_settled(context) && context.order.problem.is_none());
    let day = days.map(|days| turn.html("frame-day", &[("days", days.into())]));
    let parts = [day.unwrap_or_default(), stand];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

/// Where a provider sees the parcel, as long as that matters.
fn look_up_line(turn: &Turn, order: &Order, context: &Context) -> String {
    match is_settled(context) {
        true => String::new(),
        false => look_up::card_line(turn, order),
    }
}

/// The same, or where a page showed it.
fn seen_line(turn: &Turn, order: &Order, context: &Context) -> String {
    match look_up_line(turn, order, context) {
        line if line.is_empty() && !is_settled(context) => look_up::page_line(turn, order),
        line => line,
    }
}

/// How much customs ask for, as long as they do.
fn customs_fee_line(turn: &Turn, order: &Order, context: &Context) -> String {
    let asks = matches!(
        context.tracking(),
        Some(Tracking::DataAsked | Tracking::HeldByCustoms)
    );
    match asks && context.order.customs_answered_on.is_none() {
        true => customs::fee_asked(turn, order),
        false => String::new(),
    }
}

fn is_settled(context: &Context) -> bool {
    context.order.arrived_on.is_some() || context.order.refund_agreed_on.is_some()
}

/// What is offered in place of all the money, until a newer step of the claim is told.
fn offer_line(turn: &Turn, context: &Context) -> String {
    let Some(offer) = context.order.offer.filter(|_| !is_settled(context)) else {
        return String::new();
    };
    let kind = match offer.kind {
        OfferKind::Credit => "credit",
        OfferKind::Part => "part",
    };
    let known = offer.sum.map_or("no", |_| "yes");
    let sum = offer.sum.map(|sum| format::amount(turn.texts(), sum));
    let args = [
        ("kind", kind.into()),
        ("known", known.into()),
        ("sum", sum.unwrap_or_default().into()),
    ];
    turn.html("frame-offer", &args)
}

/// Until when they asked to wait: then it is to be looked at again.
fn wait_line(turn: &Turn, context: &Context) -> String {
    let until = context.order.wait_asked_until;
    let until = until.filter(|day| *day >= context.today() && !is_settled(context));
    let day = until.map(|day| format::day(turn.texts(), day));
    day.map(|day| turn.html("frame-wait-asked", &[("day", day.into())]))
        .unwrap_or_default()
}

/// Until when the goods are to be sent back.
pub fn return_line(turn: &Turn, order: &Order) -> String {
    let last = order.return_by.filter(|day| *day >= turn.today());
    let day = last.map(|day| format::day(turn.texts(), day));
    day.map(|day| turn.html("frame-return-by", &[("day", day.into())]))
        .unwrap_or_default()
}

/// How much of protection is left, as a bar and in words.
fn left_line(turn: &Turn, order: &Order, context: &Context, assessment: &Assessment) -> String {
    // What the store has decided, its days do not change.
    if is_settled(context) || context.order.lost_on.is_some() {
        return String::new();
    }
    if context.end_is_stopped() {
        return stopped_line(turn, context);
    }
    let Some(end) = assessment.end else {
        return if context.may_be_over() && context.order.dispute.is_none() {
            turn.html("frame-over-perhaps", &[])
        } else if context.lacks_its_end() && assessment.situation != Situation::Unprotected {
            let asks = advice_text::end_asked(context);
            turn.html("frame-end-unknown", &[("asks", asks.into())])
        } else {
            String::new()
        };
    };
    let from = match end.from {
        EndSource::Rules => "rules",
        EndSource::Person => "own",
        EndSource::Assumed => "assumed",
    };
    let left = end.at - turn.now;
    let mut args: Vec<(&str, FluentValue)> = vec![("from", from.into())];
    let last = advice::last_minute(end.at, turn.zone());
    if left <= Duration::zero() {
        args.push(("day", short_day(turn, last).into()));
        return turn.html("frame-over", &args);
    }
    let day = if time_left::has_hours(turn, order, &end) {
        short_instant(turn, last)
    } else {
        short_day(turn, last)
    };
    let span = time_left::span(turn, order, &end);
    args.extend([
        ("day", day.into()),
        ("bar", bar(context, end.at).into()),
        ("span", span.into()),
    ]);
    turn.html("frame-left", &args)
}

/// An open claim has stopped the clock: what runs instead.
fn stopped_line(turn: &Turn, context: &Context) -> String {
    let decision = context.decision_by().filter(|day| *day >= context.today());
    let known = decision.map_or("none", |_| "known");
    let day = decision.map(|day| format::near_day(turn.texts(), day, turn.today()));
    let args = [
        ("claim", context.store.claim.to_string().into()),
        ("decision", known.into()),
        ("day", day.unwrap_or_default().into()),
    ];
    turn.html("frame-stopped", &args)
}

/// The share of the time that has passed since the order was shipped, or paid, or taken down.
fn bar(context: &Context, end: DateTime<Utc>) -> String {
    let order = context.order;
    let began = order.shipped_on.or(order.paid_on).unwrap_or(order.added_on);
    let began = advice::at_hour(began, 0, context.settings.zone);
    let whole = (end - began).num_hours().max(1);
    let passed = (BAR * (context.now - began).num_hours() / whole).clamp(0, BAR);
    let cell = |n| if n < passed { '▓' } else { '░' };
    (0..BAR).map(cell).collect()
}

/// When the assistant speaks next, in short.
fn next_line(turn: &Turn, order: &Order) -> String {
    if order.muted {
        return turn.html("card-muted", &[]);
    }
    let Some(next) = details::next_reminder(turn, order) else {
        return String::new();
    };
    let days = (advice::local_day(next, turn.zone()) - turn.today()).num_days();
    let is = match days {
        0 => "today",
        1 => "tomorrow",
        _ => "day",
    };
    let args = [
        ("is", is.into()),
        ("day", short_day(turn, next).into()),
        ("time", time(turn, next).into()),
    ];
    turn.html("frame-next", &args)
}

fn short_day(turn: &Turn, at: DateTime<Utc>) -> String {
    let day = advice::local_day(at, turn.zone());
    format::near_day(turn.texts(), day, turn.today())
}

fn short_instant(turn: &Turn, at: DateTime<Utc>) -> String {
    let args = [
        ("day", short_day(turn, at).into()),
        ("time", time(turn, at).into()),
    ];
    turn.plain("instant", &args)
}

fn time(turn: &Turn, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&turn.zone());
    format!("{:02}:{:02}", local.hour(), local.minute())
}
