//! What scenes are made of: an order at the noon of the talks, and what is known of it.

use super::talk::{Happens, noon, order};
use chrono::{Days, Duration, NaiveDate};
use trackless::model::{GivenNumber, Order, OrderEvent as H, Patience, Tracking as T};

/// What it shows, the order, and how patient the person is.
pub type Scene = (&'static str, Order, Patience);

pub fn today() -> NaiveDate {
    noon().date_naive()
}

pub fn ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

pub fn ahead(days: i64) -> chrono::DateTime<chrono::Utc> {
    noon() + Duration::days(days)
}

pub const MONTH: i64 = 30 * 24;

pub fn nothing(days_ago: i64, order: Order) -> Order {
    order.then(days_ago, H::Tracking(T::Nothing))
}

/// Expected by this day, with no end of protection of the person's own.
pub fn by_rules(order: Order) -> Order {
    order.but(|o| o.protection_end = None)
}

pub fn no_number(order: Order) -> Order {
    order.but(|o| o.number = GivenNumber::NoneGiven)
}

pub fn not_shipped(store: &str, paid: Option<NaiveDate>) -> Order {
    order(store, 0, 0).but(|o| {
        o.shipped_on = None;
        o.protection_end = None;
        o.number = GivenNumber::NoneGiven;
        o.paid_on = paid;
    })
}

pub fn untracked(order: Order) -> Order {
    order.but(|o| o.number = GivenNumber::Number("UA123456785CN".to_owned()))
}

pub fn normal(title: &'static str, order: Order) -> Scene {
    (title, order, Patience::Normal)
}
