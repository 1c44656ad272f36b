//! Goods that go back to the seller: who sends them, until when, and what comes then.

use super::{CHAT, Conversation, read};
use crate::model::{Dialogue, GoodsProblem, HistoryEntry, Order, OrderEvent, Person, Tracking};

/// A watched order of Vinted with the wrong thing in the parcel.
fn with_wrong_goods(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    let mut person = Person::new(CHAT, language, "UTC");
    person.next_order = 2;
    chat.state.person = Some(person);
    let now = chat.now;
    let order = &mut chat.state.orders[0];
    order.store = "vinted".to_owned();
    order.record(OrderEvent::ProblemTold(GoodsProblem::WrongItem), now);
    chat
}

fn return_by(order: &Order) -> Option<String> {
    order.return_by.map(|day| day.to_string())
}

fn is_won(order: &Order) -> bool {
    let mut events = order.history.iter().map(|entry| &entry.event);
    events.any(|event| *event == OrderEvent::Won)
}

#[test]
fn who_has_to_send_back_says_it_with_days_left() {
    for (language, text) in [
        (
            "fr",
            "vinted a décidé: je renvoie les bottes, le vendeur paye l'étiquette. j'ai 5 jours",
        ),
        ("fr", "je renvoie avant le 28 novembre"),
        ("en", "i send it back, the seller pays. i have 5 days"),
        ("en", "I send it back by 28 November"),
        ("de", "ich schicke es zurück, ich habe 5 tage"),
        ("de", "ich schicke es zurück bis 28. November"),
        ("ru", "отправляю обратно до 28 ноября"),
        ("uk", "надсилаю назад до 28 листопада"),
        ("es", "lo devuelvo antes del 28 de noviembre"),
        ("pt-BR", "devolvo até 28 de novembro"),
        ("pl", "odsyłam do 28 listopada"),
        ("it", "lo rispedisco entro il 28 novembre"),
        ("he", "אני שולח בחזרה עד 28 בנובמבר"),
    ] {
        let mut chat = with_wrong_goods(language);
        let said = read(&chat.say(text));
        let day = return_by(chat.order(1));
        assert_eq!(day.as_deref(), Some("2026-11-28"), "{text}: {said}");
    }
}

#[test]
fn who_has_to_send_back_without_a_day_is_told_how() {
    for (language, text, told) in [
        (
            "fr",
            "le vendeur a refusé les 45, il veut que je renvoie à mes frais",
            "Avant quel jour",
        ),
        (
            "fr",
            "non il promet rien! c'est MOI qui doit renvoyer",
            "Avant quel jour",
        ),
        (
            "en",
            "the seller wants me to send it back at my cost",
            "By which day",
        ),
        (
            "de",
            "der verkäufer will dass ich es auf meine kosten zurückschicke",
            "Bis wann",
        ),
    ] {
        let mut chat = with_wrong_goods(language);
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
}

#[test]
fn what_was_handed_in_or_is_there_again_is_no_parcel_on_its_way() {
    for (language, text, told) in [
        (
            "fr",
            "c'est moi qui renvoie! colis déposé aujourd'hui au relais",
            "reçu",
        ),
        ("fr", "le vendeur a reçu le retour hier", "reçu"),
        ("en", "the seller got the return yesterday", "receipt"),
        (
            "de",
            "der verkäufer hat die rücksendung gestern bekommen",
            "Beleg",
        ),
    ] {
        let mut chat = with_wrong_goods(language);
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
        let is_sent = |entry: &HistoryEntry| entry.event == OrderEvent::SentBack;
        assert!(chat.order(1).history.iter().any(is_sent), "{text}: {said}");
        assert_eq!(chat.order(1).tracking, None, "{text}: {said}");
    }
}

#[test]
fn a_refund_that_the_store_promised_is_waited_for() {
    for (language, text) in [
        (
            "fr",
            "le vendeur a reçu le retour hier, vinted dit remboursé sous 5 jours",
        ),
        ("pl", "vinted napisało: zwrot 249 zł w ciągu 5 dni"),
        ("en", "vinted wrote: refund of 40 euro within 5 days"),
        ("de", "vinted schreibt: erstattung in 5 tagen"),
    ] {
        let mut chat = with_wrong_goods(language);
        let end = chat.order(1).protection_end;
        let said = read(&chat.say(text));
        let order = chat.order(1);
        assert!(is_won(order), "{text}: {said}");
        assert_eq!(order.protection_end, end, "{text}: {said}");
        let at = order.snoozed_until.map(|at| at.date_naive().to_string());
        assert_eq!(at.as_deref(), Some("2026-11-28"), "{text}: {said}");
        assert_eq!(chat.state.orders.len(), 1, "{text}: {said}");
    }
    // Who waits for the money for days tells no promise.
    let mut chat = with_wrong_goods("en");
    chat.say("waiting for my money from vinted for 10 days already");
    assert!(!is_won(chat.order(1)));
    // A seller's promise is none.
    let mut chat = with_wrong_goods("en");
    chat.say("the seller says he will refund me within 5 days");
    assert!(!is_won(chat.order(1)));
}

#[test]
fn what_has_gone_back_is_not_to_be_fetched() {
    for (language, text) in [
        (
            "pl",
            "wróciła do zalando bo nikt nie odebrał. oddadzą kasę? płaciłam kartą",
        ),
        ("pl", "już wróciła do sklepu mówiłam!!"),
        ("en", "it went back to the seller"),
        ("de", "das paket ging zurück an den verkäufer"),
    ] {
        let mut chat = with_wrong_goods(language);
        let said = read(&chat.say(text));
        let returned = OrderEvent::Tracking(Tracking::Returned);
        let mut events = chat.order(1).history.iter().map(|entry| &entry.event);
        assert!(events.any(|event| *event == returned), "{text}: {said}");
    }
}

#[test]
fn the_day_on_which_somebody_ordered_is_not_the_day_it_came() {
    for (language, text) in [
        (
            "es",
            "mi hermana pidió una funda en temu el 10 nov, 9 euros, ya llegó pero es de otro modelo",
        ),
        ("pl", "kolega zamówił 10.11 w temu, przyszło ale zły model"),
        (
            "pt-BR",
            "minha irmã comprou uma capa na temu dia 10 de novembro, chegou mas é outro modelo",
        ),
        (
            "fr",
            "ma soeur a commandé une coque sur temu le 10 novembre, arrivée mais mauvais modèle",
        ),
    ] {
        let mut chat = Conversation::new();
        chat.state.person = Some(Person::new(CHAT, language, "UTC"));
        let said = read(&chat.say(text));
        let delivered = chat.state.orders.iter().flat_map(|order| &order.history);
        let mut delivered = delivered.map(|entry| &entry.event);
        let is_delivery =
            |event: &OrderEvent| matches!(event, OrderEvent::Tracking(Tracking::Delivered(_)));
        assert!(!delivered.any(is_delivery), "{text}: {said}");
        let of_orders = || chat.state.orders.iter().find_map(|order| order.paid_on);
        let paid = match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft.paid_on,
            _ => of_orders(),
        };
        let paid = paid.map(|day| day.to_string());
        assert_eq!(paid.as_deref(), Some("2026-11-10"), "{text}: {said}");
    }
}
