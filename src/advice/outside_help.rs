//! Who helps a buyer besides the store and the payment, by the country where the buyer lives.

use super::context::Context;
use crate::model::Payment;

/// Somebody who helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutsideHelp<'a> {
    /// The network of the European consumer centres: it helps only where the trader, too, sits in the EU, Norway or Iceland.
    EccNet,
    /// The British law that makes the bank of a credit card answer for the seller, above this sum in pounds, for so many years.
    Section75 { above_gbp: u16, years: u16 },
    /// The consumer body of the country, by its own name.
    Body(&'a str),
}

/// Who helps the buyer of an order who lives in this country, the nearest first.
pub fn outside_help<'a>(context: &Context<'a>, country: &str) -> Vec<OutsideHelp<'a>> {
    let routes = &context.rules.routes;
    let mut help = Vec::new();
    let in_network = routes.consumer.ecc_net.iter().any(|one| one == country);
    if in_network && context.store.eu_trader.is_some() {
        help.push(OutsideHelp::EccNet);
    }
    // It does not count for what was paid through PayPal.
    let perhaps_by_card = matches!(context.order.payment, None | Some(Payment::Card));
    if country == UNITED_KINGDOM && perhaps_by_card {
        help.push(OutsideHelp::Section75 {
            above_gbp: routes.section75.above_gbp,
            years: routes.section75.years,
        });
    }
    let body = routes.consumer.bodies.get(country);
    help.extend(body.map(|name| OutsideHelp::Body(name)));
    help
}

const UNITED_KINGDOM: &str = "gb";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::tests::Scenario;
    use crate::zones::Zone;

    #[test]
    fn help_goes_with_the_store_the_payment_and_the_country() {
        use OutsideHelp::{Body, EccNet, Section75};
        let section75 = Section75 {
            above_gbp: 100,
            years: 6,
        };
        let advice = Body("Citizens Advice");
        let rows: [(&str, &str, Option<Payment>, &[OutsideHelp]); 9] = [
            // The network refuses where the trader sits elsewhere.
            ("aliexpress", "de", None, &[]),
            ("dhgate", "no", None, &[]),
            ("temu", "de", None, &[EccNet]),
            ("etsy", "is", Some(Payment::PayPal), &[EccNet]),
            ("temu", "us", None, &[Body("FTC")]),
            ("temu", "gb", None, &[section75, advice]),
            (
                "aliexpress",
                "gb",
                Some(Payment::Card),
                &[section75, advice],
            ),
            ("ebay", "gb", Some(Payment::PayPal), &[advice]),
            ("temu", "jp", None, &[]),
        ];
        let world = Scenario::new(Zone::UTC, "2026-11-01");
        for (store, country, payment, expected) in rows {
            let mut order = world.order();
            (order.store, order.payment) = (store, payment);
            world.with_context(&order, world.at(12, 12), |context| {
                let help = outside_help(context, country);
                assert_eq!(help, expected, "{store} {country} {payment:?}");
            });
        }
    }
}
