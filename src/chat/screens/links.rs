//! The ways that open outside Telegram: where a number can be looked up, and the pages of a store. All addresses come from built-in
//! lists.

use crate::advice;
use crate::chat::turn::{Turn, store_name};
use crate::model::{Action, Button, GivenNumber, Order};
use tracking_number::{Reach, Reading, Verdict, examine};

/// Where the order's number can be looked up.
pub fn track(turn: &Turn, order: &Order) -> Option<Button> {
    match &order.number {
        GivenNumber::Number(number) => {
            let page = tracking_page(number, order.carrier.as_deref())?;
            Some(track_button(turn, page))
        }
        GivenNumber::NoneGiven => None,
    }
}

/// Where a number can be looked up: at its carrier, else at a page that knows many. None for an order number.
pub fn track_number(turn: &Turn, number: &str) -> Option<Button> {
    Some(track_button(turn, tracking_page(number, None)?))
}

fn track_button(turn: &Turn, page: String) -> Button {
    address_button(turn.plain("button-track", &[]), page)
}

/// The page that shows a number: that of the carrier that the person named, where the number is one of its, else of the likeliest.
fn tracking_page(number: &str, carrier: Option<&str>) -> Option<String> {
    let finding = examine(number);
    let reading = match (carrier, finding.verdict()) {
        (_, Verdict::OrderNumber) => return None,
        _ if finding.best().is_some_and(is_shown_by_its_store) => return None,
        (Some(carrier), _) => finding.readings.iter().find(|r| r.name == carrier),
        (None, Verdict::TrackingNumber) => finding.best(),
        (None, _) => None,
    };
    let pages = reading.map(|reading| tracking_number::pages(reading, number, None));
    let aggregators = tracking_number::aggregators(number);
    let all = pages.into_iter().flatten().chain(aggregators);
    let mut filled_in = all.filter(|page| page.filled_in);
    filled_in.next().map(|page| page.url)
}

/// Whether no page but the order's own shows it.
fn is_shown_by_its_store(reading: &Reading) -> bool {
    reading.reach == Some(Reach::StoreOnly)
}

/// The store's page of claims, or of one's orders.
pub fn store(turn: &Turn, order: &Order, claims: bool) -> Option<Button> {
    let store = advice::rules().store(&order.store);
    let pages = store.pages.as_ref()?;
    let claim = pages.claims.as_ref().filter(|_| claims);
    let orders = || pages.orders_in(turn.person.country.as_deref());
    let address = claim.map_or_else(orders, |claim| claim.as_str().to_owned());
    let name = store_name(turn.texts(), &store.key);
    let label = turn.plain("button-open-store", &[("store", name.into())]);
    Some(address_button(label, address))
}

fn address_button(label: String, address: String) -> Button {
    Button::new(label, Action::Url(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_opens_at_its_carrier_else_where_many_are_known() {
        for (number, starts) in [
            ("RR473124829GB", Some("https://www.royalmail.com/")),
            ("RR123456785CN", Some("https://t.17track.net/")),
            ("7-55-A1", Some("https://t.17track.net/")),
            ("8199633578334590", None),
            ("TBA123456789012", None),
        ] {
            let page = tracking_page(number, None);
            let fits = match (&page, starts) {
                (Some(page), Some(starts)) => page.starts_with(starts) && page.contains(number),
                (None, None) => true,
                _ => false,
            };
            assert!(fits, "{number}: {page:?}");
        }
    }
}
