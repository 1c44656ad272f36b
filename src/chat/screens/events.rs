//! What can happen to an order, as the locale tells it: a line of its history, and the answer to who tells it.

use crate::advice::{self, OrderFacts, Urgency};
use crate::chat::screens::format;
use crate::chat::turn::{Turn, addressee, claim_word};
use crate::locale::Texts;
use crate::model::{
    CompletedBy, Draft, GivenNumber, GoodsProblem, HistoryEntry, Order, OrderEvent, Payment,
    ReturnReason, SellerRequest, Tracking,
};
use crate::zones::Zone;
use chrono::{NaiveDate, Utc};
use fluent_bundle::FluentValue;

/// The answer to the last thing that was told of an order: the first line of its next card.
pub fn told(turn: &Turn, order: &Order) -> String {
    let Some(entry) = order.history.last() else {
        return String::new();
    };
    let in_words = |day: NaiveDate| format::day(turn.texts(), day);
    let told_on = advice::local_day(entry.at, turn.zone());
    let told_on = in_words(entry.on.unwrap_or(told_on));
    // That it moves is no good news where something is to be done all the same.
    let acts = match turn.assess(order).advice.urgency() {
        Urgency::Deed => "yes",
        _ => "no",
    };
    let args = [
        ("acts", acts.into()),
        ("to", addressee(order).into()),
        ("claim", claim_word(order).into()),
        (
            "day",
            day(order, entry, turn.zone())
                .map(in_words)
                .unwrap_or(told_on)
                .into(),
        ),
        ("days", extended_by(entry).unwrap_or_default().into()),
    ];
    let args = args
        .into_iter()
        .chain(money(turn.texts(), turn.zone(), order, entry));
    turn.html(&answer(&entry.event), &args.collect::<Vec<_>>())
}

/// How much of the money came back or was offered, and how much is missing, as far as that is known.
pub fn money(
    texts: &Texts,
    zone: Zone,
    order: &Order,
    entry: &HistoryEntry,
) -> [(&'static str, FluentValue<'static>); 3] {
    let back = match &entry.event {
        OrderEvent::PartRefunded(sum) | OrderEvent::OfferAccepted(sum) => sum.as_deref(),
        OrderEvent::Offered(offer) => offer.sum.as_deref(),
        _ => None,
    };
    let rest = back.and_then(|back| OrderFacts::of(order, zone).rest_of_money(back));
    let known = match (back, &rest) {
        (None, _) => "no",
        (Some(_), None) => "part",
        (Some(_), Some(_)) => "rest",
    };
    let sum = |sum: Option<&str>| {
        sum.map(|sum| format::amount(texts, sum))
            .unwrap_or_default()
    };
    [
        ("known", known.into()),
        ("part", sum(back).into()),
        ("rest", sum(rest.as_deref()).into()),
    ]
}

/// The day on which a parcel came, where it was told.
pub fn came(turn: &Turn, day: NaiveDate) -> String {
    let day = format::day(turn.texts(), day);
    turn.html("card-came", &[("value", day.into())])
}

/// The same of an order that is still being taken down.
pub fn told_first(turn: &Turn, draft: &Draft, event: &OrderEvent) -> String {
    let store = draft.store.as_deref().unwrap_or_default();
    let number = draft.number.clone().unwrap_or(GivenNumber::NoneGiven);
    let mut order = Order::new(turn.person.next_order, store, number, turn.now);
    order.record(event.clone(), turn.now);
    told(turn, &order)
}

/// The answer to an event has the name of its line.
fn answer(event: &OrderEvent) -> String {
    line(event).replacen("happened", "told", 1)
}

/// By how many days an entry extends the protection.
fn extended_by(entry: &HistoryEntry) -> Option<i64> {
    let OrderEvent::Extended(end) = entry.event else {
        return None;
    };
    let before = entry.replaced?.end?;
    Some((end - before).num_days())
}

/// The day that an entry names, where the person lives.
pub fn day(order: &Order, entry: &HistoryEntry, zone: Zone) -> Option<NaiveDate> {
    use OrderEvent as E;
    let local = |at: chrono::DateTime<Utc>| Some(advice::last_day(at, zone));
    match &entry.event {
        E::Shipped => order.shipped_on,
        E::EndTold(at) | E::Extended(at) | E::StoreRefused(at) | E::ClaimLeftOpen(at) => local(*at),
        E::Tracking(Tracking::Frozen(_, day) | Tracking::Delivered(day)) => Some(*day),
        E::Tracking(Tracking::AtPickup(day) | Tracking::DeliveryFailed(day)) => *day,
        E::DisputeOpened(day) | E::PaymentCaseOpened(_, day) => Some(*day),
        E::WaitAsked(until) => *until,
        E::RefundDue(day) => Some(*day),
        _ => None,
    }
}

/// The line of an event in the history.
pub fn line(event: &OrderEvent) -> &'static str {
    use OrderEvent as E;
    match event {
        E::Added => "happened-added",
        E::Shipped => "happened-shipped",
        E::NumberChanged(Some(_)) => "happened-number-changed",
        E::NumberChanged(None) => "happened-number-given",
        E::NumberCompared => "happened-number-compared",
        E::EndTold(_) => "happened-end-told",
        E::Extended(_) => "happened-extended",
        E::Tracking(tracking) => tracking_line(tracking),
        E::SellerAsked => "happened-seller-asked",
        E::SellerAnswered => "happened-seller-answered",
        E::SellerSilent => "happened-seller-silent",
        E::ExtensionAsked => "happened-extension-asked",
        E::AskedAround => "happened-asked-around",
        E::DisputeOpened(_) => "happened-dispute-opened",
        E::StoreRefused(_) => "happened-store-refused",
        E::LessOffered | E::Offered(_) => "happened-less-offered",
        E::OfferAccepted(_) => "happened-offer-accepted",
        E::RefundDue(_) => "happened-refund-due",
        E::PartRefunded(_) => "happened-part-refunded",
        E::DisputeRefused => "happened-dispute-refused",
        E::Escalated => "happened-escalated",
        E::DisputeCancelled => "happened-dispute-cancelled",
        E::Won => "happened-won",
        E::Lost => "happened-lost",
        E::Refunded => "happened-refunded",
        E::Arrived => "happened-arrived",
        E::NotArrived => "happened-not-arrived",
        E::ReturnReasonTold(ReturnReason::NotCollected) => "happened-return-not-collected",
        E::ReturnReasonTold(ReturnReason::CustomsUnpaid) => "happened-return-customs-unpaid",
        E::ReturnReasonTold(ReturnReason::WrongAddress) => "happened-return-wrong-address",
        E::ReturnReasonTold(ReturnReason::NotMyFault) => "happened-return-not-my-fault",
        E::ProblemTold(GoodsProblem::PartMissing) => "happened-problem-part-missing",
        E::ProblemTold(GoodsProblem::Empty) => "happened-problem-empty",
        E::ProblemTold(GoodsProblem::WrongItem) => "happened-problem-wrong-item",
        E::ProblemTold(GoodsProblem::OtherVariant) => "happened-problem-other-variant",
        E::ProblemTold(GoodsProblem::NotAsDescribed) => "happened-problem-not-as-described",
        E::ProblemTold(GoodsProblem::Broken) => "happened-problem-broken",
        E::SellerRequested(SellerRequest::CancelDispute) => "happened-seller-wants-cancel",
        E::SellerRequested(SellerRequest::AwaitAnother) => "happened-seller-sends-another",
        E::SellerRequested(SellerRequest::MoneyOutside) => "happened-seller-pays-outside",
        E::SellerRequested(SellerRequest::ConfirmReceipt) => "happened-seller-wants-receipt",
        E::ExtensionRefused => "happened-extension-refused",
        E::PostAsked => "happened-post-asked",
        E::CompletedEarly(CompletedBy::Mistake) => "happened-confirmed-by-mistake",
        E::CompletedEarly(CompletedBy::Store) => "happened-closed-by-store",
        E::ClaimLeftOpen(_) => "happened-claim-left-open",
        E::Appealed => "happened-appealed",
        E::PaymentCaseOpened(Payment::PayPal, _) => "happened-paypal-case",
        E::PaymentCaseOpened(..) => "happened-bank-case",
        E::PaymentCaseEscalated => "happened-payment-case-escalated",
        E::PaymentCaseRefused => "happened-payment-case-refused",
        E::ClaimChanged => "happened-claim-changed",
        E::NumberShared => "happened-number-shared",
        E::CustomsAnswered => "happened-customs-answered",
        E::OrderCancelled => "happened-order-cancelled",
        E::Answered => "happened-answered",
        E::SentBack => "happened-sent-back",
        E::Reopened => "happened-reopened",
        E::WaitAsked(Some(_)) => "happened-wait-asked-until",
        E::WaitAsked(None) => "happened-wait-asked",
    }
}

fn tracking_line(tracking: &Tracking) -> &'static str {
    match tracking {
        Tracking::Nothing => "happened-tracking-nothing",
        Tracking::Moving => "happened-tracking-moving",
        Tracking::Frozen(..) => "happened-tracking-frozen",
        Tracking::Delivered(_) => "happened-tracking-delivered",
        Tracking::NotMine(_) => "happened-tracking-not-mine",
        Tracking::Returned => "happened-tracking-returned",
        Tracking::DataAsked => "happened-tracking-data",
        Tracking::Announced => "happened-tracking-announced",
        Tracking::AtPickup(_) => "happened-tracking-at-pickup",
        Tracking::DeliveryFailed(_) => "happened-tracking-delivery-failed",
        Tracking::HeldByCustoms => "happened-tracking-held",
        Tracking::Destroyed => "happened-tracking-destroyed",
        Tracking::Lost => "happened-tracking-lost",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;
    use crate::model::{MismatchReason, Offer, ParcelLocation};
    use chrono::DateTime;

    fn all() -> Vec<OrderEvent> {
        use OrderEvent as E;
        let at = DateTime::<Utc>::UNIX_EPOCH;
        let day = at.date_naive();
        let trackings = [
            Tracking::Nothing,
            Tracking::Moving,
            Tracking::Frozen(ParcelLocation::Border, day),
            Tracking::Delivered(day),
            Tracking::NotMine(MismatchReason::OtherPlace),
            Tracking::Returned,
            Tracking::DataAsked,
            Tracking::Announced,
            Tracking::AtPickup(None),
            Tracking::DeliveryFailed(None),
            Tracking::HeldByCustoms,
            Tracking::Destroyed,
            Tracking::Lost,
        ];
        let mut all = vec![
            E::Shipped,
            E::NumberChanged(Some("X".to_owned())),
            E::NumberChanged(None),
            E::NumberCompared,
            E::EndTold(at),
            E::Extended(at),
            E::SellerAsked,
            E::SellerAnswered,
            E::SellerSilent,
            E::ExtensionAsked,
            E::ExtensionRefused,
            E::AskedAround,
            E::PostAsked,
            E::DisputeOpened(day),
            E::StoreRefused(at),
            E::ClaimLeftOpen(at),
            E::Offered(Offer::default()),
            E::OfferAccepted(None),
            E::RefundDue(day),
            E::PartRefunded(None),
            E::DisputeRefused,
            E::Escalated,
            E::DisputeCancelled,
            E::Won,
            E::Lost,
            E::Appealed,
            E::Arrived,
            E::NotArrived,
            E::ReturnReasonTold(ReturnReason::NotCollected),
            E::ReturnReasonTold(ReturnReason::CustomsUnpaid),
            E::ReturnReasonTold(ReturnReason::WrongAddress),
            E::ReturnReasonTold(ReturnReason::NotMyFault),
            E::ProblemTold(GoodsProblem::PartMissing),
            E::ProblemTold(GoodsProblem::Empty),
            E::ProblemTold(GoodsProblem::WrongItem),
            E::ProblemTold(GoodsProblem::OtherVariant),
            E::ProblemTold(GoodsProblem::NotAsDescribed),
            E::ProblemTold(GoodsProblem::Broken),
            E::SellerRequested(SellerRequest::CancelDispute),
            E::SellerRequested(SellerRequest::AwaitAnother),
            E::SellerRequested(SellerRequest::MoneyOutside),
            E::SellerRequested(SellerRequest::ConfirmReceipt),
            E::CompletedEarly(CompletedBy::Mistake),
            E::CompletedEarly(CompletedBy::Store),
            E::PaymentCaseOpened(Payment::PayPal, day),
            E::PaymentCaseOpened(Payment::Card, day),
            E::PaymentCaseEscalated,
            E::PaymentCaseRefused,
            E::ClaimChanged,
            E::NumberShared,
            E::CustomsAnswered,
            E::OrderCancelled,
            E::Answered,
            E::SentBack,
            E::Reopened,
            E::WaitAsked(Some(day)),
            E::WaitAsked(None),
        ];
        all.extend(trackings.map(E::Tracking));
        all
    }

    #[test]
    fn each_event_has_its_line_and_its_answer_in_each_language() {
        for language in locale::LANGUAGES {
            let texts = locale::texts(language.tag);
            for event in all() {
                for key in [line(&event).to_owned(), answer(&event)] {
                    assert!(texts.has(&key), "{}: {key}", language.tag);
                }
            }
        }
    }

    #[test]
    fn no_two_events_have_the_same_answer() {
        let mut lines: Vec<_> = all().iter().map(line).collect();
        let count = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), count);
    }
}
