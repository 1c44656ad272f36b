//! Answers to what a seller, or the store, asks or claims.

use super::sentence::{LetterParts, Sentence, day, plain, sentence, sum, text};
use super::shared::{about_claim, about_order, not_here, problem, refund};
use crate::advice::context::Context;
use crate::advice::letters::facts::store_name;
use crate::model::{GoodsProblem, SellerRequest, Tracking};

/// To a seller who asks for what would cost the buyer a right, or whose parcel moves during the dispute.
pub fn keep_dispute(context: &Context) -> Option<LetterParts> {
    let order = context.order;
    let disputed = order.dispute.is_some();
    let came = order.problem.is_some();
    let keeps = about_claim(
        match (disputed, came) {
            (false, _) => "keep-right",
            (true, false) => "keep-open",
            (true, true) => "keep-open-until-solved",
        },
        context,
    );
    let if_open = keeps.clone().filter(|_| disputed);
    let answer = match order.seller_request {
        Some((SellerRequest::CancelDispute, _)) => [keeps, None],
        Some((SellerRequest::AwaitAnother, _)) => [plain("please-new-number"), keeps],
        Some((SellerRequest::MoneyOutside, _)) => [money_inside(context), if_open],
        Some((SellerRequest::ConfirmReceipt, _)) if came => {
            [plain("no-confirmation-until-solved"), if_open]
        }
        Some((SellerRequest::ConfirmReceipt, _)) => [plain("no-confirmation"), if_open],
        None if disputed && context.tracking() == Some(Tracking::Moving) => {
            let checked = ("checked", day(context.told_on()?));
            [sentence("moves", vec![checked]), keeps]
        }
        None => return None,
    };
    let about = match problem(context) {
        Some(problem) => [about_order(context), Some(problem)],
        None => [not_here(context), None],
    };
    Some([vec![plain("hello")], about.into(), answer.into()].concat())
}

fn money_inside(context: &Context) -> Option<Sentence> {
    match store_name(context) {
        Some(store) => sentence("money-inside-store", vec![("store", text(store))]),
        None => plain("money-inside"),
    }
}

/// What was paid, or photos of what came: whichever the order is about.
pub fn proof_sent(context: &Context) -> Option<LetterParts> {
    if let Some((kind, _)) = context.order.problem {
        let request = match kind {
            GoodsProblem::PartMissing => plain("send-part-or-refund"),
            _ => refund(context),
        };
        return Some(vec![
            plain("hello"),
            about_order(context),
            problem(context),
            plain("photos-attached"),
            request,
            plain("thanks"),
        ]);
    }
    let order = context.order;
    let paid = order.paid_on.map(|paid| vec![("paid", day(paid))]);
    let amount = order.amount.map(|amount| vec![("amount", sum(amount))]);
    Some(vec![
        plain("hello"),
        not_here(context),
        paid.and_then(|facts| sentence("paid", facts)),
        amount.and_then(|facts| sentence("amount-is", facts)),
        plain("payment-attached"),
        plain("thanks"),
    ])
}

/// It claims nothing of the address: the label shows it.
pub fn address_right(context: &Context) -> Option<LetterParts> {
    Some(vec![
        plain("hello"),
        not_here(context),
        plain("please-label"),
        plain("if-other-address"),
        plain("thanks"),
    ])
}

/// Goods that there are none of: the whole amount, and nothing in their place.
pub fn out_of_stock(context: &Context) -> Option<LetterParts> {
    Some(vec![
        plain("hello"),
        about_order(context),
        plain("not-available"),
        plain("please-cancel"),
        plain("no-replacement"),
        plain("thanks"),
    ])
}
