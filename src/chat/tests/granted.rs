//! The store has granted the money, or has sent it: that is no wish to wait, and no offer.

use super::*;
use crate::model::OrderEvent;

pub(super) fn chat(language: &str, store: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat.state.orders[0].store = store.to_owned();
    chat.state.orders[0].amount = None;
    chat
}

pub(super) fn disputed(language: &str, store: &str) -> Conversation {
    let mut chat = chat(language, store);
    let at = chat.now - Duration::days(5);
    let opened = OrderEvent::DisputeOpened("2026-11-18".parse().unwrap());
    chat.state.orders[0].record(opened, at);
    chat
}

pub(super) fn last(chat: &Conversation) -> OrderEvent {
    chat.order(1).history.last().unwrap().event.clone()
}

#[test]
fn granted_refund_is_no_wish_to_wait() {
    for (language, text, on) in [
        (
            "en",
            "aliexpress say refund accept, 10-20 days to card. when i recieve?",
            "2026-12-13",
        ),
        (
            "ru",
            "Принято решение о возврате средств в размере 1 840,50 ₽. Деньги поступят в течение 10 рабочих дней",
            "2026-12-07",
        ),
        (
            "ru",
            "али одобрил возврат, 10-20 дней на карту. когда придут?",
            "2026-12-13",
        ),
        (
            "de",
            "aliexpress hat die erstattung genehmigt, 10-20 tage auf die karte. wann kommt es?",
            "2026-12-13",
        ),
        (
            "es",
            "aliexpress aprobo el reembolso, 10 a 20 dias a la tarjeta. cuando llega?",
            "2026-12-13",
        ),
        (
            "pt-BR",
            "aliexpress aprovou o reembolso, 10 a 20 dias no cartão. quando chega?",
            "2026-12-13",
        ),
        (
            "uk",
            "алі схвалили повернення, 10-20 днів на картку. коли прийдуть?",
            "2026-12-13",
        ),
        (
            "pl",
            "aliexpress zaakceptowal zwrot, 10-20 dni na karte. kiedy dostane?",
            "2026-12-13",
        ),
        (
            "fr",
            "aliexpress a accepté le remboursement, 10-20 jours sur la carte. quand je reçois?",
            "2026-12-13",
        ),
        (
            "it",
            "aliexpress ha approvato il rimborso, 10-20 giorni sulla carta. quando arriva?",
            "2026-12-13",
        ),
        (
            "he",
            "עליאקספרס אישרו החזר, 10-20 ימים לכרטיס. מתי אקבל?",
            "2026-12-13",
        ),
    ] {
        let mut chat = disputed(language, "aliexpress");
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), OrderEvent::Won, "{text}: {said}");
        let reminded = chat.order(1).snoozed_until.map(|at| at.date_naive());
        assert_eq!(reminded, Some(on.parse().unwrap()), "{text}: {said}");
    }
}

#[test]
fn goods_that_may_be_kept_deny_no_refund() {
    for text in [
        "Temu: we will issue a refund of $14.20 to your original payment method. There is no need to return the item.",
        "Temu will issue a refund of $14.20, no need to return",
    ] {
        let mut chat = disputed("en", "temu");
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), OrderEvent::Won, "{text}: {said}");
        // Less than what was paid is not all of it.
        let mut chat = disputed("en", "temu");
        chat.state.orders[0].amount = Some("30.00 USD".to_owned());
        let said = read(&chat.say(text));
        assert_ne!(last(&chat), OrderEvent::Won, "{text}: {said}");
    }
}

#[test]
fn sellers_promise_is_not_granted() {
    for text in [
        "Dear friend, cancel dispute and the refund will come to your card in 5 days",
        "Dear friend, we will issue refund, please wait 10 days",
    ] {
        let mut chat = disputed("en", "aliexpress");
        let said = read(&chat.say(text));
        assert_ne!(last(&chat), OrderEvent::Won, "{text}: {said}");
    }
}

#[test]
fn store_that_gave_a_sum_back_is_asked_about_all_of_it() {
    for (language, store, text) in [
        (
            "de",
            "vinted",
            "Vinted hat mir das geld zurückgegeben, 27,50 heute auf paypal",
        ),
        ("en", "temu", "temu gave me back 9.99"),
        ("en", "temu", "temu gave back 9.99 today"),
        ("de", "temu", "temu hat mir 9,99 zurückgegeben"),
        ("es", "temu", "temu me devolvió 9,99"),
        ("fr", "temu", "temu m'a rendu 9,99"),
        ("it", "temu", "temu mi ha ridato 9,99"),
        ("pl", "temu", "temu oddało mi 9,99"),
        ("pt-BR", "temu", "a temu me devolveu 9,99"),
        ("ru", "temu", "тему вернул мне 9.99"),
        ("uk", "temu", "тему повернули мені 9.99"),
    ] {
        let mut order = chat(language, store);
        let said = read(&order.say(text));
        assert_eq!(last(&order), OrderEvent::Won, "{text}: {said}");
        assert!(order.order(1).closed_at.is_none(), "{text}: {said}");
        // The sum that was paid is all of it.
        let mut order = chat(language, store);
        let paid = if store == "vinted" {
            "27.50 EUR"
        } else {
            "9.99 EUR"
        };
        order.state.orders[0].amount = Some(paid.to_owned());
        let said = read(&order.say(text));
        assert!(order.order(1).closed_at.is_some(), "{text}: {said}");
    }
}

#[test]
fn reason_for_a_low_offer_is_no_bill() {
    for (language, less, text) in [
        (
            "en",
            "<b>less</b>",
            "I can only refund 3 usd because the shipping cost is high, please accept it",
        ),
        (
            "ru",
            "<b>меньше</b>",
            "Я могу вернуть вам только 3 доллара, потому что доставка дорогая, примите пожалуйста",
        ),
        (
            "de",
            "<b>weniger</b>",
            "Ich kann Ihnen nur 3 EUR erstatten, weil der Versand teuer ist, bitte akzeptieren Sie",
        ),
        (
            "es",
            "<b>menos</b>",
            "Solo puedo reembolsarle 3 usd porque el envio es caro, acepte por favor",
        ),
    ] {
        let said = read(&disputed(language, "aliexpress").say(text));
        assert!(said.contains(less), "{text}: {said}");
    }
}
