//! Which guesses fit where an order stands: "was the dispute refused?" is no question where none is open, nor "it came" where it has.

use crate::chat::input::Intent;
use crate::chat::turn::Turn;
use crate::model::{Order, OrderId};

/// Takes out of what may be meant what cannot be so of the order that is talked about, or of any.
pub fn retain(turn: &Turn, intents: &mut Vec<Intent>, about: Option<OrderId>) {
    let orders = turn.open_orders();
    let orders: Vec<&Order> = orders
        .filter(|order| about.is_none_or(|about| order.id == about))
        .collect();
    intents.retain(|intent| match orders[..] {
        [] => !is_of_life(*intent),
        _ => orders.iter().any(|order| is_possible(turn, *intent, order)),
    });
}

/// What can be told of a watched order alone.
fn is_of_life(intent: Intent) -> bool {
    use Intent as I;
    matches!(
        intent,
        I::DisputeRefused
            | I::DisputeCancelled
            | I::SellerWantsCancel
            | I::Extended
            | I::CustomsAnswered
            | I::OtherParcel
            | I::Later
            | I::Edit
            | I::DeleteOrder
            | I::Undo
            | I::StopLookUps
    )
}

fn is_possible(turn: &Turn, intent: Intent, order: &Order) -> bool {
    use Intent as I;
    let facts = turn.facts(order);
    let is_claimed = facts.is_claimed();
    let has_come = facts.arrived_on.is_some();
    match intent {
        I::DisputeRefused | I::DisputeCancelled | I::Escalate => is_claimed,
        I::SellerWantsCancel => is_claimed || facts.shipped_on.is_none(),
        I::SellerCannotShip => facts.shipped_on.is_none() && !has_come,
        I::RefundWhen | I::MoneyPartly => {
            is_claimed || facts.refund_agreed_on.is_some() || has_come || facts.problem.is_some()
        }
        I::Arrived => !has_come,
        I::NotArrived | I::NotMyCity | I::DeliveredNotHere | I::NotMine => !has_come,
        I::NotShipped => facts.shipped_on.is_none() && !has_come,
        I::OrderCancelled => !has_come,
        I::Extend | I::Extended => !is_claimed && !has_come,
        I::StopLookUps => turn.look_up.is_some(),
        I::Undo => order.can_undo() || order.can_restore(),
        _ => true,
    }
}
