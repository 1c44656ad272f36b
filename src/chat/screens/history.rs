//! An order's history: what happened, dated, as a message and as a text file, which is the buyer's evidence.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::message_limits::{self, LONGEST_CAPTION};
use crate::chat::screens::format;
use crate::chat::turn::{Turn, addressee, row, store_of, title};
use crate::locale::{self, Args, Texts};
use crate::model::{
    CompletedBy, GivenNumber, GoodsProblem, HistoryEntry, Order, OrderEvent, Payment, ReturnReason,
    SellerRequest, Tracking,
};
use chrono::{DateTime, Utc};

/// The most lines in the message, the newest ones; the file has all.
const LINES_SHOWN: usize = 12;
/// The language of the file, which is for sellers and stores.
const FILE_LANGUAGE: &str = "en";

/// The history of an order.
pub fn show(turn: &mut Turn, order: &Order) {
    let texts = turn.texts();
    let day = |at: DateTime<Utc>| format::instant(texts, at, turn.zone());
    let lines: Vec<String> = order
        .history
        .iter()
        .map(|entry| {
            format!(
                "{} · {}",
                day(entry.at),
                happened(texts, order, entry, true)
            )
        })
        .collect();
    let head = turn.html("history-head", &[("title", title(texts, order).into())]);
    let caption = |first: usize| {
        let earlier = if first > 0 {
            turn.html("history-earlier", &[("count", first.into())]) + "\n"
        } else {
            String::new()
        };
        format!("{head}\n\n{earlier}{}", lines[first..].join("\n"))
    };
    // The newest lines, as far as they fit.
    let mut first = lines.len().saturating_sub(LINES_SHOWN);
    while first < lines.len() && message_limits::length(&caption(first)) > LONGEST_CAPTION {
        first += 1;
    }
    let caption = caption(first);
    let card = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]));
    let name = format!("order-{}.txt", order.id);
    turn.send_file(name, file(turn, order), caption, vec![row(card)]);
}

/// The whole history as a text: in English, with days and times as ISO 8601.
fn file(turn: &Turn, order: &Order) -> String {
    let texts = locale::texts(FILE_LANGUAGE);
    let zone = turn.zone();
    let iso = |at: DateTime<Utc>| {
        at.with_timezone(&zone)
            .format("%Y-%m-%d %H:%M %:z")
            .to_string()
    };
    let fact =
        |key: &str, value: Option<String>| value.map(|v| texts.plain(key, &[("value", v.into())]));
    let number = match &order.number {
        GivenNumber::Number(number) => Some(number.clone()),
        GivenNumber::NoneGiven => None,
    };
    let mut lines = vec![texts.plain("file-title", &[("title", title(texts, order).into())])];
    lines.extend(fact("file-store", Some(store_of(texts, order))));
    lines.extend(fact("file-order-number", order.order_number.clone()));
    lines.extend(fact("file-number", number));
    lines.extend(fact("file-amount", order.amount.clone()));
    lines.extend(fact("file-paid", order.paid_on.map(|d| d.to_string())));
    lines.extend(fact(
        "file-shipped",
        order.shipped_on.map(|d| d.to_string()),
    ));
    lines.extend(fact(
        "file-expected",
        order.expected_on.map(|d| d.to_string()),
    ));
    lines.extend(fact("file-end", order.protection_end.map(iso)));
    lines.push(String::new());
    lines.extend(order.history.iter().map(|entry| {
        format!(
            "{}  {}",
            iso(entry.at),
            happened(texts, order, entry, false)
        )
    }));
    lines.push(String::new());
    lines.push(texts.plain("file-written", &[("at", iso(turn.now).into())]));
    lines.join("\n") + "\n"
}

/// What an entry tells, in a few words.
fn happened(texts: &Texts, order: &Order, entry: &HistoryEntry, html: bool) -> String {
    use OrderEvent as H;
    let day = |day| {
        if html {
            format::day(texts, day)
        } else {
            day.to_string()
        }
    };
    let instant = |at: DateTime<Utc>| day(at.date_naive());
    let say = |key: &str, args: Args<'_>| {
        if html {
            texts.html(key, args)
        } else {
            texts.plain(key, args)
        }
    };
    let addressed = |key: &str| say(key, &[("to", addressee(order).into())]);
    let dated = |key: &str, on: String| say(key, &[("day", on.into())]);
    match &entry.event {
        H::Added => say("happened-added", &[]),
        H::Shipped => dated(
            "happened-shipped",
            order.shipped_on.map(day).unwrap_or_default(),
        ),
        H::NumberChanged(Some(from)) => say(
            "happened-number-changed",
            &[("number", from.as_str().into())],
        ),
        H::NumberChanged(None) => say("happened-number-given", &[]),
        H::NumberCompared => say("happened-number-compared", &[]),
        H::EndTold(end) => dated("happened-end-told", instant(*end)),
        H::Extended(end) => dated("happened-extended", instant(*end)),
        H::Tracking(tracking) => match tracking {
            Tracking::Nothing => say("happened-tracking-nothing", &[]),
            Tracking::Moving => say("happened-tracking-moving", &[]),
            Tracking::Frozen(_, since) => dated("happened-tracking-frozen", day(*since)),
            Tracking::Delivered(on) => dated("happened-tracking-delivered", day(*on)),
            Tracking::NotMine(_) => say("happened-tracking-not-mine", &[]),
            Tracking::Returned => say("happened-tracking-returned", &[]),
            Tracking::DataAsked => say("happened-tracking-data", &[]),
            Tracking::Announced => say("happened-tracking-announced", &[]),
            Tracking::AtPickup(_) => say("happened-tracking-at-pickup", &[]),
            Tracking::DeliveryFailed(_) => say("happened-tracking-delivery-failed", &[]),
            Tracking::HeldByCustoms => say("happened-tracking-held", &[]),
            Tracking::Destroyed => say("happened-tracking-destroyed", &[]),
        },
        H::SellerAsked => addressed("happened-seller-asked"),
        H::SellerAnswered => addressed("happened-seller-answered"),
        H::SellerSilent => addressed("happened-seller-silent"),
        H::ExtensionAsked => say("happened-extension-asked", &[]),
        H::AskedAround => say("happened-asked-around", &[]),
        H::DisputeOpened(on) => dated("happened-dispute-opened", day(*on)),
        H::StoreRefused(until) => dated("happened-store-refused", instant(*until)),
        H::LessOffered => say("happened-less-offered", &[]),
        H::DisputeRefused => say("happened-dispute-refused", &[]),
        H::Escalated => say("happened-escalated", &[]),
        H::DisputeCancelled => say("happened-dispute-cancelled", &[]),
        H::Won => say("happened-won", &[]),
        H::Lost => say("happened-lost", &[]),
        H::Refunded => say("happened-refunded", &[]),
        H::Arrived => say("happened-arrived", &[]),
        H::NotArrived => say("happened-not-arrived", &[]),
        H::ReturnReasonTold(reason) => say(
            match reason {
                ReturnReason::NotCollected => "happened-return-not-collected",
                ReturnReason::CustomsUnpaid => "happened-return-customs-unpaid",
                ReturnReason::WrongAddress => "happened-return-wrong-address",
                ReturnReason::NotMyFault => "happened-return-not-my-fault",
            },
            &[],
        ),
        H::ProblemTold(problem) => say(
            match problem {
                GoodsProblem::PartMissing => "happened-problem-part-missing",
                GoodsProblem::Empty => "happened-problem-empty",
                GoodsProblem::WrongItem => "happened-problem-wrong-item",
                GoodsProblem::Broken => "happened-problem-broken",
            },
            &[],
        ),
        H::SellerRequested(request) => addressed(match request {
            SellerRequest::CancelDispute => "happened-seller-wants-cancel",
            SellerRequest::AwaitAnother => "happened-seller-sends-another",
            SellerRequest::MoneyOutside => "happened-seller-pays-outside",
            SellerRequest::ConfirmReceipt => "happened-seller-wants-receipt",
        }),
        H::ExtensionRefused => say("happened-extension-refused", &[]),
        H::PostAsked => say("happened-post-asked", &[]),
        H::CompletedEarly(CompletedBy::Mistake) => say("happened-confirmed-by-mistake", &[]),
        H::CompletedEarly(CompletedBy::Store) => say("happened-closed-by-store", &[]),
        H::ClaimLeftOpen(until) => dated("happened-claim-left-open", instant(*until)),
        H::Appealed => say("happened-appealed", &[]),
        H::PaymentCaseOpened(Payment::PayPal, on) => dated("happened-paypal-case", day(*on)),
        H::PaymentCaseOpened(_, on) => dated("happened-bank-case", day(*on)),
        H::PaymentCaseEscalated => say("happened-payment-case-escalated", &[]),
        H::PaymentCaseRefused => say("happened-payment-case-refused", &[]),
        H::NumberShared => say("happened-number-shared", &[]),
    }
}
