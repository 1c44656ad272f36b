//! What the seller said, told in the buyer's words.

use crate::chat::callback::SellerSaid;
use crate::chat::flows::{days, seller_reply};
use crate::chat::input::{self, Heard, Intent, ReplyKind, page};
use crate::chat::turn::Turn;
use crate::model::OrderId;

/// What the seller said, told in the buyer's words: the dearest of several wishes, and the one that comes next.
pub(super) fn said_by_seller(turn: &Turn, intent: Intent, heard: &Heard) -> Option<SellerSaid> {
    let text = heard.text;
    let told = reported(intent).map(|kind| match kind {
        ReplyKind::PartialRefund if input::names_credit(text) => ReplyKind::Coupon,
        kind => kind,
    });
    // The store that looks into it gains no time for a seller.
    let is_of_store = !input::names_seller(text) && names_own_store(turn, text);
    let of_store = |kind| match kind {
        ReplyKind::Wait if is_of_store => ReplyKind::SupportWaits,
        kind => kind,
    };
    // What is to be paid for a mistake of theirs, or for a second parcel, is asked for outside the store.
    let is_of_cost = matches!(intent, Intent::WrongAddress | Intent::SellerResends);
    let is_paying = input::first_told(text, &["paying"]).is_some();
    let pays = is_of_cost && is_paying;
    let told = told.or_else(|| pays.then_some(ReplyKind::PayOutside))?;
    // The sum of a coupon, or one that the buyer is to pay, is no part of the money.
    let is_less = told == ReplyKind::Coupon || told == ReplyKind::PayOutside && is_paying;
    let mut kinds: Vec<ReplyKind> = input::wishes_of_seller(text)
        .into_iter()
        .filter_map(reported)
        .map(of_store)
        .filter(|kind| !is_less || *kind != ReplyKind::PartialRefund)
        .collect();
    kinds.push(of_store(told));
    kinds.extend(pays.then_some(ReplyKind::PayOutside));
    kinds.extend(input::dearest_wishes(text));
    kinds.sort();
    kinds.dedup();
    let until = || match kinds.iter().any(|kind| kind.is_of_time()) {
        true => seller_reply::days_until_named(turn, heard),
        false => None,
    };
    Some(SellerSaid {
        days: days_asked(turn, heard).or_else(until),
        also: kinds[1..].to_vec(),
        ..kinds[0].into()
    })
}

/// Whether a text names the store of a watched order.
fn names_own_store(turn: &Turn, text: &str) -> bool {
    let named = page::store_named(text);
    named.is_some_and(|store| turn.open_orders().any(|order| order.store == store))
}

/// What the seller said, told in the buyer's words, is answered like the seller's own.
pub(super) fn reported(intent: Intent) -> Option<ReplyKind> {
    Some(match intent {
        Intent::SellerWantsCancel => ReplyKind::CloseDispute,
        Intent::SellerOffersLess => ReplyKind::PartialRefund,
        Intent::SellerWantsReceipt => ReplyKind::ConfirmReceipt,
        Intent::SellerPaysOutside => ReplyKind::PayOutside,
        Intent::SellerSaysWait => ReplyKind::Wait,
        Intent::SellerResends => ReplyKind::Resend,
        Intent::SellerCannotShip => ReplyKind::OutOfStock,
        Intent::SellerWantsProof => ReplyKind::AsksProof,
        _ => return None,
    })
}

/// Whether a text names the sum that was paid for the order that it is about.
pub(super) fn names_paid_sum(turn: &Turn, named: Option<OrderId>, text: &str) -> bool {
    let order = named.or_else(|| turn.only_open());
    let order = order.and_then(|id| turn.open_order(id));
    let paid = order.and_then(|order| order.amount.as_deref());
    paid.is_some_and(|paid| input::names_sum(text, paid))
}

/// For how many days the seller asks. Those of clauses that tell something else are the buyer's own: "I opened it 5 days ago".
fn days_asked(turn: &Turn, heard: &Heard) -> Option<u16> {
    let parts = heard.parts();
    let longest = |is_meant: &dyn Fn(Option<Intent>) -> bool| {
        let meant = parts.iter().filter(|part| is_meant(part.sure()));
        meant
            .filter_map(|part| days::counted(turn, part.text))
            .max()
    };
    match parts {
        [] => days::counted(turn, heard.text),
        _ => longest(&|told| told.is_some_and(Intent::is_of_seller))
            .or_else(|| longest(&|told| told.is_none_or(Intent::is_of_seller))),
    }
}
