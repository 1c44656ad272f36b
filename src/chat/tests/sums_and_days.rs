//! A sum beside a day: the number before a currency is no year, and the sum is kept.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, OrderEvent, Payment, Question};
use chrono::NaiveDate;

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

const SUMS: [(&str, &str, &str); 17] = [
    ("en", "paid 20 october 24 eur", "24 EUR"),
    ("en", "paid 20 october 25 usd", "25 USD"),
    ("en", "paid on 20 october 26 eur", "26 EUR"),
    ("en", "paid 20 october 30 eur", "30 EUR"),
    ("en", "paid 20 oct, 24.50 eur", "24.50 EUR"),
    ("en", "paid 20 october 24€", "24 EUR"),
    ("en", "paid 20 october 2026 24 eur", "24 EUR"),
    ("en", "paid october 20 25 us dollars", "25 USD"),
    ("ru", "оплатил 20 октября 24 евро", "24 EUR"),
    ("ru", "оплатила 20 октября 1 299 руб", "1299 RUB"),
    ("ru", "оплатил 20 октября 26 р.", "26 RUB"),
    ("de", "bezahlt am 20. oktober 24 euro", "24 EUR"),
    ("de", "bezahlt am 20.10. 24,50 euro", "24.50 EUR"),
    ("es", "pagué el 20 de octubre 24 euros", "24 EUR"),
    ("fr", "payé le 20 octobre 24 euros", "24 EUR"),
    ("pl", "zapłacone 20 października 25 zł", "25 PLN"),
    ("en", "paid 24 eur 20 october", "24 EUR"),
];

/// When it was paid, and how much, as it is shown and kept at a yes.
fn kept(chat: &Conversation) -> (Option<String>, Option<String>) {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => (day(draft.paid_on), draft.amount.clone()),
        _ => (day(chat.order(1).paid_on), chat.order(1).amount.clone()),
    }
}

fn both(amount: &str) -> (Option<String>, Option<String>) {
    (Some("2026-10-20".to_owned()), Some(amount.to_owned()))
}

#[test]
fn a_sum_behind_a_day_is_no_year() {
    for (language, text, amount) in SUMS {
        let mut chat = chat(language);
        let said = read(&chat.say(&format!("temu, {text}")));
        assert_eq!(kept(&chat), both(amount), "{text}: {said}");
    }
}

/// Nothing of that was known of it: it may be its own, and no other order's alone.
#[test]
fn a_day_and_a_sum_may_be_those_of_the_watched_order() {
    for (language, text, amount) in SUMS {
        let mut chat = chat(language).with_order();
        let said = read(&chat.say(text));
        assert_eq!(kept(&chat), both(amount), "{text}: {said}");
        if let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue {
            assert_eq!(draft.about, Some(1), "{text}: {said}");
        }
    }
}

#[test]
fn a_year_behind_a_day_is_still_a_year() {
    for text in [
        "paid 20 october 26, 24 eur",
        "paid 20 october 2026 EUR 24",
        "paid 20.10.26 24 eur",
        "paid 20/10/2026 24 eur",
    ] {
        let mut chat = chat("en").with_order();
        let said = read(&chat.say(text));
        assert_eq!(kept(&chat), both("24 EUR"), "{text}: {said}");
    }
}

/// While the tracking is asked for, and while nothing is.
#[test]
fn a_price_alone_is_kept_with_the_way_of_paying() {
    for (language, text, amount, way) in [
        ("ru", "2890 руб картой", "2890 RUB", Some(Payment::Card)),
        ("ru", "1 299 руб", "1299 RUB", None),
        ("en", "$45 paypal", "45 USD", Some(Payment::PayPal)),
        ("en", "cost 30 eur", "30 EUR", None),
        (
            "de",
            "39,90 € mit paypal",
            "39.90 EUR",
            Some(Payment::PayPal),
        ),
        ("pl", "120 zł kartą", "120 PLN", Some(Payment::Card)),
        ("es", "18 euros con tarjeta", "18 EUR", Some(Payment::Card)),
    ] {
        for is_asked in [true, false] {
            let mut chat = chat(language).with_order();
            if is_asked {
                chat.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
            }
            let said = read(&chat.say(text));
            let order = chat.order(1);
            assert_eq!(order.amount.as_deref(), Some(amount), "{text}: {said}");
            assert_eq!(order.payment, way, "{text}: {said}");
        }
    }
}

/// What the seller offers is no price of the order.
#[test]
fn a_sum_alone_beside_an_open_claim_is_no_price() {
    let mut chat = chat("en").with_order();
    let now = chat.now;
    chat.state.orders[0].record(
        OrderEvent::DisputeOpened("2026-11-20".parse().unwrap()),
        now,
    );
    chat.say("15 eur");
    assert_eq!(chat.order(1).amount, None);
}
