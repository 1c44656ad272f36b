//! What the rows of the table ask of an order, and the advice that depends on more than its row.

mod alarm;
mod deadline;
mod dispute;
mod late;
mod payment;
mod waiting;

pub use alarm::{about_customs, alarm_advice, is_held, is_not_mine, waits_for_buyer};
pub use deadline::{
    after_completion, before_end, ends_soon, ends_soon_advice, is_completed_early, is_last_chance,
    is_last_days, is_past_guess, may_ask_extension, store_may_be_over, window_is_over,
};
pub use dispute::{
    after_decision, after_refusal, has_days_enough, is_asked_for_something, is_claim_to_change,
    is_left_for_payer, is_offer_open, is_refused_or_late, moves_at_last, must_answer,
};
pub use late::{is_promise_passed, late, store_decides};
pub use payment::{
    about_goods, after_payment_case, ask_or_use_payment, await_money, case_advice, is_all_over,
    refund_by, shop_fails,
};
pub use waiting::{
    about_standstill, is_answer_awaited, is_comparing, is_day_to_ask, is_frozen, is_number_shared,
    is_only_announced, is_overdue, is_past_asking, is_past_first_days, is_silent_after_border,
    next_rung, unshipped,
};

use super::context::Context;
use super::situation::{Advice, DoNot};
use crate::model::SellerRequest;

use Advice as A;

/// Whether a warning of the row holds in this order and beside this advice.
pub fn warns(context: &Context, advice: Advice, warning: &DoNot) -> bool {
    let request = context.order.seller_request.map(|(request, _)| request);
    match warning {
        DoNot::ConfirmReceipt => context.store.buyer_confirms,
        DoNot::CancelDispute => context.order.dispute.is_some() && advice != A::MayCancel,
        DoNot::TwoRoutesAtOnce => !matches!(
            advice,
            A::ClaimCompleted | A::Escalate | A::AwaitDecision | A::ChaseDecision
        ),
        DoNot::TakeMoneyOutside => request == Some(SellerRequest::MoneyOutside),
        _ => true,
    }
}
