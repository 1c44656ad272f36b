//! The pictures and files of an order's days.

use super::scene::{MONTH, ago, ahead, nothing, today};
use super::talk::{Happens, Talk, order};
use super::themes;
use chrono::Days;
use std::path::PathBuf;
use trackless::chat::callback::{OrderPress as O, Press};
use trackless::chat::languages;
use trackless::model::{Order, OrderEvent as H, Outgoing, ParcelLocation, Payment, Tracking as T};

pub fn talks(language: &str) -> Vec<Talk> {
    let shown = |title, order: &Order| {
        Talk::new(title, language)
            .order(order)
            .press_order(O::TimeLine)
            .press_order(O::Calendar)
    };
    let waiting = order("aliexpress", 21, MONTH).but(|o| {
        o.name = Some("📦 <phone> & case".to_owned());
        o.paid_on = Some(ago(24));
        o.expected_on = today().checked_add_days(Days::new(9));
    });
    let disputed = order("temu", 40, MONTH)
        .but(|o| {
            o.payment = Some(Payment::PayPal);
            o.paid_on = Some(ago(43));
        })
        .then(20, H::Tracking(T::Frozen(ParcelLocation::Border, ago(22))))
        .then(12, H::SellerAsked)
        .then(5, H::DisputeOpened(ago(5)))
        .then(2, H::PaymentCaseOpened(Payment::PayPal, ago(2)));
    let here = order("ebay", 30, MONTH)
        .then(6, H::Tracking(T::Delivered(ago(7))))
        .then(1, H::Arrived)
        .then(0, H::Refunded);
    let refused = order("aliexpress", 50, 10 * 24).then(1, H::StoreRefused(ahead(10)));
    let case = order("ebay", 45, 5 * 24)
        .but(|o| o.expected_on = Some(ago(12)))
        .then(8, H::DisputeOpened(ago(8)))
        .then(2, H::ClaimLeftOpen(ahead(3)));
    let lost = order("ebay", 60, 24).then(3, H::DisputeOpened(ago(20)));
    let pickup = nothing(9, order("aliexpress", 21, MONTH));
    let collect = today().checked_add_days(Days::new(5));
    vec![
        shown("The days of a refused dispute", &refused),
        shown("The days of a case that wants an answer", &case),
        shown("The days of a lost case", &lost.then(2, H::Lost)),
        shown(
            "The days of a parcel to collect",
            &pickup.then(1, H::Tracking(T::AtPickup(collect))),
        ),
        shown(
            "The days of a parcel that is not here",
            &order("vinted", 12, MONTH)
                .but(|o| o.payment = Some(Payment::Card))
                .then(1, H::Tracking(T::Delivered(ago(1)))),
        ),
        Talk::new("The days of a case at the bank", language)
            .order(&order("webshop", 30, 0).then(2, H::PaymentCaseOpened(Payment::Card, ago(2))))
            .press_order(O::History)
            .press_order(O::TimeLine),
        shown(
            "The days of an order that shows nothing",
            &nothing(3, waiting),
        ),
        shown("The days of a dispute", &disputed),
        shown("No last day is left", &here),
        Talk::new("The last days of all orders", language)
            .order(&order("joom", 9, MONTH))
            .press(Press::Calendar),
    ]
}

/// With a folder in `TRACKLESS_TEST_PICTURES` they are kept there, to be looked at.
#[test]
fn every_time_line_can_be_drawn() {
    let folder = std::env::var_os("TRACKLESS_TEST_PICTURES").map(PathBuf::from);
    for language in languages() {
        let said = themes(language, &["10-pictures"]).flat_map(|talk| &talk.said);
        let drawings = said.filter_map(|outgoing| match outgoing {
            Outgoing::Picture { svg, .. } => Some(svg),
            _ => None,
        });
        for (place, svg) in drawings.enumerate() {
            let png = trackless::delivery::png(svg).expect("a picture");
            if let Some(folder) = &folder {
                let file = folder.join(format!("{language}-{place}.png"));
                std::fs::write(file, png).expect("a file");
            }
        }
    }
}
