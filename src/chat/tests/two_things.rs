//! Two things in a few words, as people of all countries type them: each is taken, and nothing is noted that was not told.

use super::stories::{chat_in, with_two_called};
use super::*;
use crate::model::{Dialogue, OrderEvent, Payment, Tracking};

fn shown(chat: &Conversation) -> Option<Tracking> {
    let events = chat.order(1).history.iter().rev();
    events
        .filter_map(|entry| match &entry.event {
            OrderEvent::Tracking(shown) => Some(*shown),
            _ => None,
        })
        .next()
}

#[test]
fn a_slip_of_the_postman_tells_that_it_can_be_collected() {
    for (language, text) in [
        (
            "en",
            "postman left a slip, i have to collect it from post office",
        ),
        (
            "es",
            "el cartero dejó un aviso, tengo que recogerlo en correos",
        ),
        ("fr", "le facteur a laissé un avis de passage"),
        ("de", "der postbote hat eine abholkarte dagelassen"),
        (
            "it",
            "il postino ha lasciato l'avviso, devo ritirarlo alle poste",
        ),
        (
            "pt-BR",
            "o carteiro deixou um aviso, tenho que retirar nos correios",
        ),
        ("ru", "почтальон оставил извещение, надо забрать на почте"),
        (
            "uk",
            "листоноша залишила сповіщення, треба забрати на пошті",
        ),
        ("pl", "listonosz zostawił awizo, muszę odebrać na poczcie"),
        ("he", "השאירו הודעה מהדואר, צריך לאסוף מסניף הדואר"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(text));
        assert!(
            matches!(shown(&chat), Some(Tracking::AtPickup(_))),
            "{language}: {text}: {said}"
        );
    }
}

#[test]
fn what_broke_in_transit_is_here_and_does_not_move() {
    let mut chat = with_two_called("en", "Headphones", "Lamp");
    let said = read(&chat.say("lamp broken in transit, glass everywhere"));
    assert!(said.contains("it came broken"), "{said}");
}

#[test]
fn out_for_delivery_today_is_no_promised_day() {
    for (language, text) in [
        ("en", "track says out for delivery today"),
        ("de", "paket ist heute in zustellung"),
        ("fr", "colis en cours de livraison aujourd'hui"),
        ("es", "el paquete está en reparto hoy"),
        ("it", "pacco in consegna oggi"),
        ("pt-BR", "saiu para entrega hoje"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).expected_on, None, "{text}: {said}");
    }
}

#[test]
fn a_trap_is_warned_of_and_what_is_told_beside_it_is_kept() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say(
        "customs wants 12 pounds from me by text msg with link, parcel not moved since monday",
    ));
    assert!(said.contains("Do not pay"), "{said}");
    assert!(said.contains("Nothing new since"), "{said}");
}

#[test]
fn a_dented_box_is_asked_about() {
    for (language, text) in [
        ("en", "the box is dented"),
        ("es", "la caja está abollada"),
        ("de", "der karton ist verbeult"),
        ("it", "la scatola è ammaccata"),
        ("pt-BR", "a caixa está amassada"),
        ("ru", "коробка помята"),
    ] {
        let mut chat = chat_in(language).with_order();
        let before = chat.order(1).history.clone();
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).history, before, "{text}: {said}");
    }
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("the box is dented and the lamp inside is broken"));
    assert!(said.contains("it came broken"), "{said}");
}

#[test]
fn a_sum_of_the_seller_is_not_all_of_the_money() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("seller refunded 5 dollars to me and wants me to leave 5 stars"));
    let history = &chat.order(1).history;
    assert!(
        history.iter().all(|entry| entry.event != OrderEvent::Won),
        "{said}"
    );
    assert!(said.contains("Is all of the money"), "{said}");
}

#[test]
fn worries_that_name_a_store_begin_its_order() {
    for (text, store, event) in [
        (
            "sir my mobile cover not come from 45 days, aliexpress seller not replying",
            "aliexpress",
            None,
        ),
        (
            "i am in nigeria, dhl says address not complete, order is from shein",
            "shein",
            None,
        ),
        (
            "aliexpress refuse my dispute they say i have to send back item but shipping to china cost more than item",
            "aliexpress",
            Some(OrderEvent::DisputeRefused),
        ),
        (
            "my daughter birthday is 5 december and the doll from aliexpress still in china",
            "aliexpress",
            None,
        ),
        (
            "order 3042218890014477 from aliexpress is stuck",
            "aliexpress",
            None,
        ),
        (
            "hello do you speak english good? i wait for package from china 50 days aliexpress",
            "aliexpress",
            None,
        ),
    ] {
        let mut chat = Conversation::new();
        let said = read(&chat.say(text));
        let person = chat.state.person.as_ref().unwrap();
        let Dialogue::Adding { draft, .. } = &person.dialogue else {
            panic!("{text}: {said}");
        };
        assert_eq!(draft.store.as_deref(), Some(store), "{text}: {said}");
        assert_eq!(draft.told.first(), event.as_ref(), "{text}: {said}");
        assert_ne!(person.country.as_deref(), Some("cn"), "{text}: {said}");
    }
}

#[test]
fn a_day_since_which_it_is_stuck_is_none_of_the_payment() {
    let mut chat = Conversation::new();
    let said = read(&chat.say("Package from Temu stuck at Liege since 12 november, paid 38 euros"));
    assert!(!said.contains("Paid 12 November"), "{said}");
    assert!(said.contains("38 EUR"), "{said}");
}

#[test]
fn a_courier_who_came_in_vain_is_noted() {
    for (language, text) in [
        ("en", "driver says he tried twice, i was home all day"),
        ("en", "i was not home when the courier came"),
        ("es", "el repartidor dice que intentó entregar dos veces"),
        ("fr", "le facteur est passé, je n'étais pas là"),
        ("de", "der bote war da aber ich war nicht zuhause"),
        ("it", "il corriere è passato ma non ero a casa"),
        ("pt-BR", "o carteiro veio mas não tinha ninguém em casa"),
        ("ru", "курьер приходил, а меня не было дома"),
        ("uk", "кур'єр приходив, а мене не було вдома"),
        ("pl", "kurier był, ale nie było mnie w domu"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(text));
        assert_eq!(
            shown(&chat),
            Some(Tracking::DeliveryFailed(None)),
            "{language}: {text}: {said}"
        );
    }
}

#[test]
fn until_when_the_buyer_has_to_answer_is_kept() {
    for text in [
        "seller offer me 8 usd out of 25, he give until 2 december to answer",
        "i have until 2 december to answer in the dispute",
    ] {
        let mut chat = Conversation::new().with_order();
        chat.say("I opened a dispute on 20 November");
        let said = read(&chat.say(text));
        assert!(said.contains("until 2 December"), "{text}: {said}");
        assert!(chat.order(1).snoozed_until.is_some(), "{text}: {said}");
    }
}

#[test]
fn two_facts_alone_are_taken_together() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("paid by paypal and it cost 38 usd"));
    let order = chat.order(1);
    assert_eq!(order.amount.as_deref(), Some("38 USD"), "{said}");
    assert_eq!(order.payment, Some(Payment::PayPal), "{said}");
}

#[test]
fn what_a_named_order_cost_is_its_sum() {
    let mut chat = with_two_called("en", "Headphones", "Lamp");
    let said = read(&chat.say("headphones cost 30 euro"));
    assert_eq!(chat.order(1).amount.as_deref(), Some("30 EUR"), "{said}");
}

#[test]
fn news_of_both_orders_are_asked_about() {
    let mut chat = with_two_called("en", "Headphones", "Lamp");
    chat.say("lamp");
    let said = read(&chat.say("both are still not moving since last week"));
    assert!(said.contains("Which order"), "{said}");
}
