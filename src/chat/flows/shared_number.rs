//! Two orders of a person with one tracking number: no parcel has two, so one of them has another's.

use crate::chat::turn::Turn;
use crate::model::{GivenNumber, Order, OrderEvent};

/// Tells this order and the others with its number that they share it, where they do.
pub fn compare(turn: &mut Turn, order: &mut Order) {
    let GivenNumber::Number(_) = &order.number else {
        return;
    };
    let shares = |other: &&Order| other.id != order.id && other.number == order.number;
    let others: Vec<Order> = turn.open_orders().filter(shares).cloned().collect();
    for other in others {
        tell(turn, order);
        let mut other = other;
        tell(turn, &mut other);
        turn.keep(other);
    }
}

fn tell(turn: &Turn, order: &mut Order) {
    if !turn.facts(order).number_shared {
        order.record(OrderEvent::NumberShared, turn.now);
    }
}
