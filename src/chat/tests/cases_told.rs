//! What stands in a case: until when the seller has to answer, what was declined, to whom it was given, who was asked.

use super::*;
use crate::model::{Offer, OrderEvent, Payment, Tracking};

fn chat(language: &str, event: Option<OrderEvent>) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let now = chat.now;
    if let Some(event) = event {
        chat.state.orders[0].record(event, now - Duration::days(2));
    }
    chat
}

fn told(chat: &Conversation) -> Vec<OrderEvent> {
    let entries = chat.order(1).history.iter();
    entries.map(|entry| entry.event.clone()).collect()
}

#[test]
fn until_when_the_seller_has_to_answer_is_kept() {
    let day = "2026-11-21".parse().unwrap();
    for (language, text) in [
        ("en", "the seller has until 12 december to answer"),
        ("ru", "у продавца есть время до 12 декабря"),
        ("ru", "продавцу дали срок до 12.12"),
        ("es", "la vendedora tiene hasta el 12 de diciembre"),
        ("pt-BR", "o vendedor tem até 12 de dezembro"),
        ("uk", "у продавця є час до 12 грудня"),
        ("pl", "sprzedawca ma czas do 12 grudnia"),
        ("fr", "le vendeur a jusqu'au 12 décembre"),
        (
            "de",
            "fall PP-D-118833 verkäufer hat bis 12.12. zeit. gutschein abgelehnt",
        ),
        ("it", "il venditore ha tempo fino al 12 dicembre"),
        ("he", "למוכר יש עד 12 בדצמבר"),
    ] {
        let case = OrderEvent::PaymentCaseOpened(Payment::PayPal, day);
        let mut chat = chat(language, Some(case));
        let said = read(&chat.say(text));
        let at = chat.order(1).snoozed_until.map(|at| at.date_naive());
        assert_eq!(at, "2026-12-13".parse().ok(), "{text}: {said}");
        assert!(
            said.contains("<b>12") && said.contains("13"),
            "{text}: {said}"
        );
        assert_eq!(chat.order(1).expected_on, None, "{text}: {said}");
        assert_eq!(
            chat.order(1).protection_end,
            Some(chat.now + Duration::days(40))
        );
    }
    // Of what is not shipped it is the last day to ship.
    let mut chat = chat("en", None);
    chat.state.orders[0].shipped_on = None;
    chat.say("the seller has until 12 december to ship it");
    assert_eq!(chat.order(1).snoozed_until, None);
}

#[test]
fn what_was_declined_was_offered_and_answered() {
    let day = "2026-11-21".parse().unwrap();
    for (language, text) in [
        ("en", "i refused the coupon"),
        ("ru", "я отказалась от купона"),
        ("es", "rechacé el cupón"),
        ("pt-BR", "recusei o cupom"),
        ("uk", "я відмовилась від купона"),
        ("pl", "odrzuciłam kupon"),
        ("fr", "j'ai refusé le bon"),
        ("de", "gutschein abgelehnt"),
        ("it", "ho rifiutato il buono"),
        ("he", "סירבתי לקופון"),
    ] {
        let mut chat = chat(language, Some(OrderEvent::DisputeOpened(day)));
        let said = read(&chat.say(text));
        let told = told(&chat);
        let last = &told[told.len() - 2..];
        assert_eq!(
            last,
            [OrderEvent::Offered(Offer::default()), OrderEvent::Answered],
            "{text}: {said}"
        );
    }
}

#[test]
fn given_to_another_and_who_was_asked_are_both_noted() {
    for (language, text) in [
        (
            "en",
            "on the phone they say given out against someone else's passport. wrote to support",
        ),
        (
            "ru",
            "по телефону сказали выдали по чужому паспорту. написала в поддержку",
        ),
        (
            "es",
            "dicen que lo entregaron a otra persona. escribí a soporte",
        ),
        (
            "pt-BR",
            "disseram que entregaram para outra pessoa. falei com o suporte",
        ),
        (
            "uk",
            "кажуть видали по чужому паспорту. написала в підтримку",
        ),
        ("pl", "mówią że wydano innej osobie. napisałam do obsługi"),
        (
            "fr",
            "ils disent remis à quelqu'un d'autre. j'ai écrit au support",
        ),
        (
            "de",
            "sie sagen an jemand anderen ausgehändigt. habe dem support geschrieben",
        ),
        (
            "it",
            "dicono consegnato a un'altra persona. ho scritto all'assistenza",
        ),
        ("he", "אומרים שנמסר למישהו אחר. כתבתי לתמיכה"),
    ] {
        let mut chat = chat(language, None);
        let said = read(&chat.say(text));
        let told = told(&chat);
        let is_delivered =
            |event: &OrderEvent| matches!(event, OrderEvent::Tracking(Tracking::Delivered(_)));
        assert!(told.iter().any(is_delivered), "{text}: {told:?} {said}");
        assert!(
            told.contains(&OrderEvent::SellerAsked),
            "{text}: {told:?} {said}"
        );
        assert!(
            !told.contains(&OrderEvent::CustomsAnswered),
            "{text}: {told:?}"
        );
    }
}

/// The day on which it was “delivered” stays where it is told again without one.
#[test]
fn the_day_of_a_delivery_stays_as_it_was_told() {
    let day = "2026-11-21".parse().unwrap();
    let delivered = OrderEvent::Tracking(Tracking::Delivered(day));
    let mut chat = chat("en", Some(delivered.clone()));
    let before = told(&chat);
    let said = read(&chat.say("they gave it to another person with someone else's passport"));
    assert!(said.contains("21 November"), "{said}");
    assert_eq!(told(&chat), before, "{said}");
}
