//! What is seldom met.

use super::scene::{MONTH, ago, by_rules};
use super::talk::{Happens, Talk, noon, order};
use trackless::chat::callback::{AnswerPress as A, OrderPress as O, Press, Report};
use trackless::chat::input::Intent;
use trackless::model::{OrderEvent as H, Question as Q};

pub fn talks(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let known = || order("aliexpress", 14, MONTH);
    vec![
        new("A number of an unknown kind, in a page")
            .says("Order ID: 8183456789012345\nTracking number: 7755AA1234\nShipped: Nov 2, 2026")
            .answer(Q::Understood, A::Field(Q::Protection))
            .answer(Q::Protection, A::NoProtection),
        new("Protection that can end on two days")
            .says("Order ID: 8183456789012345\nTracking number: LP00623456789012\nBuyer protection until 02/01/2027"),
        new("The day of the shipment is not known, that of the payment is")
            .says("Order ID: 8183456789012345\nTracking number: LP00623456789012\nPaid: Nov 2, 2026")
            .answer(Q::Understood, A::Yes)
            .answer(Q::Shipped, A::Unknown),
        new("Shipped very long ago")
            .order(&known().but(|o| o.paid_on = None))
            .press_order(O::EditField(Q::Shipped))
            .says("1 May 2026"),
        new("The last day by the rules")
            .order(&by_rules(order("dhgate", 89, 0)))
            .press_order(O::Card),
        new("A number that is watched already")
            .order(&known())
            .says("RR123456785CN"),
        new("A button of an order that has ended")
            .order(&known().but(|o| o.closed_at = Some(noon())))
            .press_order(O::Report(Report::SellerAsked)),
        new("A refusal is told")
            .order(&known())
            .press(Press::Talk(Intent::DisputeRefused, Some(1))),
        new("Delete, but what?")
            .order(&known())
            .order(&order("ebay", 20, MONTH))
            .press(Press::Talk(Intent::DeleteWhat, None)),
        new("Two orders are due, one is done")
            .order(&known())
            .order(&order("ebay", 90, -50 * 24).but(|o| o.expected_on = Some(ago(80))).then(9, H::Arrived))
            .due_since(0),
    ]
}
