//! What a pasted tracking page brings: each verdict and each reason, and the ways to go on.

use super::talk::{Happens, Talk, order};
use trackless::advice::Letter;
use trackless::chat::callback::{OrderPress as P, Press};
use trackless::model::{GivenNumber, Order, Question as Q};

const MONTH: i64 = 30 * 24;

/// Shipped on 9 November, paid two days before.
fn known() -> Order {
    order("aliexpress", 14, MONTH)
}

/// A page of the order's own number.
fn page(scans: &str) -> String {
    format!("RR123456785CN\n{scans}")
}

pub fn talks(language: &str) -> Vec<Talk> {
    let new = |title: &str| Talk::new(title, language);
    let of_order = |title: &str, scans: &str| new(title).order(&known()).says(&page(scans));
    let at_home = |talk: Talk, code: &str| talk.person(|person| person.country = Some(code.into()));
    let here = |title: &str, code: &str, scans: &str| {
        at_home(new(title), code).order(&known()).says(&page(scans))
    };
    let press = |press| Press::Order(1, press);
    let moving = "2026-11-22 Moscow Arrived at sorting center\n2026-11-11 Accepted";
    let delivered = "2026-11-22 Delivered\n2026-11-20 Out for delivery";
    vec![
        of_order("Tracking page: it moves", moving)
            .press(press(P::TrackingRight))
            .press(press(P::History)),
        of_order("Tracking page: delivered, and it is here", delivered)
            .press(press(P::Anyway(Letter::Ending)))
            .press(press(P::Received)),
        of_order("Tracking page: delivered, and it is not here", delivered)
            .press(press(P::History))
            .press(press(P::TrackingRight)),
        here(
            "Tracking page: delivered in a city",
            "ru",
            "2026-11-22 Kazan Delivered\n2026-11-11 Accepted",
        )
        .press(press(P::EditField(Q::NotMine))),
        here(
            "Tracking page: delivered in another country",
            "fr",
            "2026-11-22 Russia, Kazan, Delivered\n2026-11-11 China Accepted",
        )
        .press(press(P::Letter(Letter::NotMine)))
        .press(press(P::TrackingMine)),
        here(
            "Tracking page: on its way to another country",
            "fr",
            "China -> Russia\n2026-11-12 Departed\n2026-11-11 Accepted",
        )
        .press(press(P::Letter(Letter::NotMine)))
        .press(press(P::TrackingRight))
        .press(press(P::Letter(Letter::NotMine))),
        of_order(
            "Tracking page: delivered before the payment",
            "2026-10-22 Delivered\n2026-10-20 Out for delivery",
        )
        .press(press(P::Letter(Letter::NotMine))),
        of_order(
            "Tracking page: on its way before the payment",
            "2026-11-12 Departed\n2026-11-02 Accepted",
        )
        .press(press(P::Letter(Letter::NotMine))),
        of_order(
            "Tracking page: lost",
            "2026-11-20 The parcel is lost\n2026-11-11 Accepted",
        )
        .press(press(P::History))
        .press(press(P::Anyway(Letter::Ending))),
        new("Tracking page: delivered before it was shipped")
            .order(&known().but(|order| order.paid_on = None))
            .says(&page("2026-11-02 Delivered\n2026-10-30 Out for delivery")),
        of_order(
            "Tracking page: only a label",
            "2026-11-11 Shipment information sent to carrier\n2026-11-10 Shipping label created",
        ),
        of_order(
            "Tracking page: silent before the border",
            "2026-11-12 Shenzhen Departed\n2026-11-11 Shenzhen Accepted",
        ),
        of_order(
            "Tracking page: silent behind the border, and light",
            "Weight: 0.02 kg\n2026-11-13 Flight departed\n2026-11-11 Shenzhen Accepted",
        ),
        of_order(
            "Tracking page: silent in the country of destination",
            "2026-11-14 Arrived in destination country\n2026-11-11 Shenzhen Accepted",
        ),
        new("Tracking page: which order?")
            .order(&known())
            .order(&known().but(|order| order.number = GivenNumber::NoneGiven))
            .says(moving)
            .press(Press::TrackingOf(Some(2)))
            .press(Press::TrackingOf(Some(2)))
            .says(moving)
            .press(Press::TrackingOf(None)),
        new("Tracking page: its days can be read in two ways")
            .order(&known().but(|order| order.paid_on = None))
            .says(&page(
                "10/11/2026 Arrived at sorting center\n10/11/2026 Accepted",
            ))
            .press(Press::TrackingDay("2026-11-10".parse().unwrap())),
        of_order(
            "Tracking page: delivered, and the country is asked",
            "2026-11-22 Russia, Kazan, Delivered\n2026-11-11 China Accepted",
        )
        .press(press(P::TrackingRight))
        .press(Press::Country("fr".to_owned(), Some(1))),
        of_order(
            "Tracking page: to be collected by a day",
            "2026-11-22 Available for pickup until 2 Dec\n2026-11-11 Accepted",
        )
        .press(press(P::TrackingRight)),
        new("Tracking page: the first that is known of an order").says(&page(moving)),
        new("Tracking page: the answer to a question")
            .order(&known())
            .press(press(P::EditField(Q::Tracking)))
            .says(moving),
    ]
}
