//! The sentences of the letters, letter by letter: each is there only where what it tells is known. Their texts are messages of
//! `locales/<language>/letters.ftl`, `says-` and the sentence's name.

mod answers;
mod claims;
mod messages;
mod sentence;
mod shared;
mod statements;

pub use sentence::{LetterFact, Sentence};

use super::letter::Letter;
use crate::advice::context::Context;

impl Letter {
    /// The letter, sentence by sentence. `None` if it would lack what it is about, or not be true.
    pub fn sentences(self, context: &Context) -> Option<Vec<Sentence>> {
        if !self.is_about(context) {
            return None;
        }
        let parts = match self {
            Letter::AskCode => messages::ask_code,
            Letter::NotHandedOver => messages::not_handed_over,
            Letter::WhereIsIt => messages::where_is_it,
            Letter::SettleReturn => messages::settle_return,
            Letter::Reopen => messages::reopen,
            Letter::ProofSent => answers::proof_sent,
            Letter::AddressRight => answers::address_right,
            Letter::OutOfStock => answers::out_of_stock,
            Letter::Extend => messages::extend,
            Letter::CancelUnshipped => messages::cancel_unshipped,
            Letter::ProofOfDelivery => messages::proof_of_delivery,
            Letter::KeepDispute => answers::keep_dispute,
            Letter::CourierData => messages::courier_data,
            Letter::TaxPaid => messages::tax_paid,
            Letter::RefundLate => messages::refund_late,
            Letter::ArrivedAfterRefund => messages::arrived_after_refund,
            Letter::DeliveredNotHere => claims::delivered_not_here,
            Letter::NotMine => claims::not_mine,
            Letter::Returned => claims::returned,
            Letter::Problem => claims::goods_problem,
            Letter::Late => claims::late,
            Letter::NoTracking => claims::no_tracking,
            Letter::Ending => claims::ending,
            Letter::Repeat => claims::repeat,
            Letter::Escalate => claims::escalate,
            Letter::Appeal => claims::appeal,
            Letter::PayPal => statements::paypal,
            Letter::Bank => statements::bank,
        };
        Some(parts(context)?.into_iter().flatten().collect())
    }

    /// Whether it is about such an order: most letters are about what has not arrived.
    fn is_about(self, context: &Context) -> bool {
        use Letter as L;
        if context.order.arrived_on.is_some() {
            return self == L::ArrivedAfterRefund;
        }
        let despite_goods = [
            L::Problem,
            L::ProofSent,
            L::Repeat,
            L::Escalate,
            L::Appeal,
            L::KeepDispute,
            L::RefundLate,
            L::PayPal,
            L::Bank,
        ];
        context.order.problem.is_none() || despite_goods.contains(&self)
    }
}
