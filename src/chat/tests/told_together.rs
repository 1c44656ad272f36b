//! Several news in one text: none is lost, each has its day, and the dearest wish of a seller is answered first.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{GoodsProblem, OrderEvent, Payment};
use chrono::NaiveDate;

fn chat(language: &str, store: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat.state.orders[0].store = store.to_owned();
    chat
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn has(chat: &Conversation, event: &OrderEvent) -> bool {
    let history = &chat.order(1).history;
    history.iter().any(|entry| entry.event == *event)
}

/// Monday, 23 November 2026.
#[test]
fn a_claim_beside_an_offer_is_noted_and_the_letter_knows_it() {
    use OrderEvent as E;
    let paypal = E::PaymentCaseOpened(Payment::PayPal, day("2026-11-22"));
    let opened = |on| E::DisputeOpened(day(on));
    for (language, store, text, event) in [
        (
            "es",
            "aliexpress",
            "ya abri la disputa ayer, pague con la visa. el vendedor me ofrece devolver la mitad",
            opened("2026-11-22"),
        ),
        (
            "es",
            "amazon",
            "wait 15 days more, we send you new one. y ya meti el a a z",
            opened("2026-11-23"),
        ),
        (
            "it",
            "ebay",
            "aperta richiesta ebay ieri, il venditore dice rimborso 50%",
            opened("2026-11-22"),
        ),
        (
            "fr",
            "webshop",
            "la vendeuse me dit d'annuler mon litige paypal et qu'elle rembourse, jai ouvert le litige hier",
            paypal,
        ),
        (
            "en",
            "aliexpress",
            "I opened a dispute yesterday. the seller offers half",
            opened("2026-11-22"),
        ),
        (
            "ru",
            "aliexpress",
            "вчера открыла спор, продавец предлагает вернуть половину",
            opened("2026-11-22"),
        ),
        (
            "de",
            "aliexpress",
            "hab gestern einen Streitfall eröffnet, der Verkäufer bietet die Hälfte",
            opened("2026-11-22"),
        ),
    ] {
        let mut chat = chat(language, store);
        let said = read(&chat.say(text));
        assert!(has(&chat, &event), "{text}: {:?}", chat.order(1).history);
        assert!(!said.contains("my right to"), "{text}: {said}");
    }
    let mut chat = chat("es", "aliexpress");
    chat.say("ya abri la disputa ayer, pague con la visa. el vendedor me ofrece devolver la mitad");
    assert_eq!(chat.order(1).payment, Some(Payment::Card));
}

#[test]
fn what_is_decided_or_all_of_it_is_no_offer_of_less() {
    for (language, text) in [
        (
            "es",
            "aliexpress dice q he ganado, me devuelven los 34 euros en 3-20 dias",
        ),
        ("es", "me devuelven los 34 euros, he ganado la disputa"),
        ("es", "no, me devuelven TODO"),
        ("en", "they refund me everything"),
        ("pt-BR", "me devolvem tudo"),
        ("ru", "мне возвращают всю сумму"),
    ] {
        let mut chat = chat(language, "aliexpress");
        chat.state.orders[0].amount = Some("34.00 EUR".to_owned());
        chat.say("I opened a dispute yesterday");
        chat.press(&Press::Order(
            1,
            OrderPress::Report(crate::chat::callback::Report::LessOffered),
        ));
        chat.say(text);
        assert!(
            has(&chat, &OrderEvent::Won),
            "{text}: {:?}",
            chat.order(1).history
        );
    }
    let mut chat = chat("es", "aliexpress");
    chat.state.orders[0].amount = Some("34.00 EUR".to_owned());
    let said = read(&chat.say("el vendedor me ofrece 15 euros"));
    assert!(said.contains("menos"), "{said}");
    let said = read(&chat.say("el vendedor me ofrece los 34 euros"));
    assert!(
        said.contains("reembolso") && !said.contains("menos"),
        "{said}"
    );
    assert!(!has(&chat, &OrderEvent::Won));
}

#[test]
fn the_dearest_wish_is_answered_first() {
    for (language, text, first, second) in [
        (
            "fr",
            "elle me dit d'attendre 10 jours et d'accepter la livraison pour qu'elle soit payée",
            "confirmiez",
            "attendre",
        ),
        (
            "fr",
            "je peux accepter la livraison pour qu'elle soit payée",
            "confirmiez",
            "",
        ),
        (
            "en",
            "seller asks me to wait 10 days and to confirm receipt",
            "confirm receipt",
            "wait",
        ),
    ] {
        let said = read(&chat(language, "aliexpress").say(text));
        assert!(
            said.contains(first) && said.contains(second),
            "{text}: {said}"
        );
    }
}

#[test]
fn an_answer_to_an_offer_knows_what_came() {
    for (problem, told) in [
        (None, "nothing has come"),
        (Some(GoodsProblem::Broken), "with photos of what came"),
        (Some(GoodsProblem::PartMissing), "what is missing"),
    ] {
        let mut chat = chat("en", "aliexpress");
        let now = chat.now;
        if let Some(problem) = problem {
            chat.state.orders[0].record(OrderEvent::ProblemTold(problem), now);
        }
        let said = read(&chat.say("seller offers half"));
        assert!(said.contains(told), "{said}");
    }
}

#[test]
fn all_of_the_money_closes_and_an_unknown_sum_asks() {
    for (language, amount, text, closes) in [
        (
            "fr",
            Some("31.00 EUR"),
            "la banque a accepté, ils m'ont remis les 31 euros",
            true,
        ),
        (
            "es",
            Some("34.00 EUR"),
            "ya tengo los 34 euros en la visa, gracias!!",
            true,
        ),
        ("it", None, "alla fine ho tutti i soldi su paypal", true),
        ("ru", None, "все деньги на карте", true),
        (
            "es",
            None,
            "ya tengo los 34 euros en la visa, gracias!!",
            false,
        ),
        (
            "es",
            Some("50.00 EUR"),
            "ya tengo los 34 euros en la visa, gracias!!",
            false,
        ),
    ] {
        let mut chat = chat(language, "aliexpress");
        chat.state.orders[0].amount = amount.map(str::to_owned);
        chat.say(text);
        assert_eq!(chat.order(1).closed_at.is_some(), closes, "{text}");
    }
}

#[test]
fn a_missing_part_that_is_paid_is_no_full_refund() {
    let mut chat = chat("pt-BR", "shein");
    let now = chat.now;
    chat.state.orders[0].record(OrderEvent::ProblemTold(GoodsProblem::PartMissing), now);
    chat.say("shein pagou o valor da peça que faltou");
    assert!(!has(&chat, &OrderEvent::Won));
    assert!(chat.order(1).closed_at.is_none());
}

#[test]
fn a_stores_refusal_with_how_it_was_paid_begins_no_order() {
    for text in [
        "temu a refusé car c'est marqué livré. j'ai payé par carte, jfais quoi",
        "temu a refusé ma demande, j'ai payé par carte",
    ] {
        let mut chat = chat("fr", "temu");
        chat.say(text);
        assert!(
            has(&chat, &OrderEvent::DisputeRefused),
            "{text}: {:?}",
            chat.order(1).history
        );
        assert_eq!(chat.order(1).payment, Some(Payment::Card), "{text}");
        assert_eq!(
            chat.state.person.as_ref().unwrap().dialogue,
            crate::model::Dialogue::Idle
        );
    }
}

#[test]
fn another_order_is_not_the_one_that_is_looked_at() {
    for (language, text) in [
        ("en", "the other one came"),
        (
            "fr",
            "j'ai eu l'autre aussi, le 2eme colis il est ok livré ce matin",
        ),
        ("es", "ya llego el otro"),
        ("ru", "вторая посылка пришла"),
        ("fr", "celle du 9 est arrivée"),
    ] {
        let mut chat = chat(language, "aliexpress");
        let first = chat.order(1).clone();
        let paid = "2026-11-09".parse().ok();
        chat.state.orders.push(Order {
            id: 2,
            store: "temu".to_owned(),
            paid_on: paid,
            ..first
        });
        chat.press(&Press::Order(1, OrderPress::Card));
        let said = chat.say(text);
        let presses = presses(&said);
        assert!(
            presses.contains(&Press::Order(2, OrderPress::Received)),
            "{text}: {presses:?}"
        );
        assert!(
            !presses.contains(&Press::Order(1, OrderPress::Received)),
            "{text}"
        );
    }
}

#[test]
fn another_order_that_is_not_watched_is_asked_for() {
    for (language, text) in [
        ("en", "the other one came"),
        ("it", "et quello di mia mamma arrivato ieri"),
        ("fr", "l'autre est arrivé"),
    ] {
        let mut chat = chat(language, "aliexpress");
        chat.press(&Press::Order(1, OrderPress::Card));
        let before = chat.order(1).history.clone();
        let said = chat.say(text);
        let presses = presses(&said);
        assert!(presses.contains(&Press::Begin), "{text}: {}", read(&said));
        assert_eq!(chat.order(1).history, before, "{text}");
    }
}

fn presses(said: &[Outgoing]) -> Vec<Press> {
    let keyboards = said.iter().filter_map(|said| match said {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    keyboards
        .flatten()
        .flatten()
        .filter_map(Press::of)
        .collect()
}
