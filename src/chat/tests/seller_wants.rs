//! What a seller wants of the buyer, told by the buyer or pasted: which order it is about, and what it may cost.

use super::*;
use crate::model::OrderEvent;

/// An order that is not shipped, in the person's language.
fn unsent(language: &str, name: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    add_unsent(&mut chat, name);
    chat
}

fn add_unsent(chat: &mut Conversation, name: &str) {
    let paid = chat.now - Duration::days(6);
    let id = chat.state.orders.len() as OrderId + 1;
    chat.state.orders.push(Order {
        name: Some(name.to_owned()),
        paid_on: Some(paid.date_naive()),
        reminded_through: chat.now,
        ..Order::new(id, "aliexpress", GivenNumber::NoneGiven, paid)
    });
    chat.state.person.as_mut().unwrap().next_order = id + 1;
}

/// Nothing is told by it: what a seller wants is noted by a button alone.
fn changes_nothing(chat: &mut Conversation, text: &str) -> String {
    let before = chat.state.orders.clone();
    let said = read(&chat.say(text));
    let histories = |orders: &[Order]| -> Vec<_> {
        let told = |order: &Order| (order.history.clone(), order.closed_at);
        orders.iter().map(told).collect()
    };
    assert_eq!(
        histories(&before),
        histories(&chat.state.orders),
        "{text}: {said}"
    );
    said
}

#[test]
fn who_cannot_ship_has_to_cancel_it_themselves() {
    for (language, name, text, told) in [
        (
            "en",
            "case",
            "seller says out of stock, cancel order pls",
            "“not shipped”",
        ),
        (
            "en",
            "case",
            "they ask me to cancel, should i?",
            "“not shipped”",
        ),
        (
            "ru",
            "чехол",
            "продавец чехла просит отменить заказ, товара нет",
            "«не отправлено»",
        ),
        (
            "ru",
            "чехол",
            "меня просят отменить, отменять?",
            "«не отправлено»",
        ),
        (
            "es",
            "funda",
            "la vendedora me pide que cancele el pedido, no tiene stock",
            "“no enviado”",
        ),
        (
            "pt-BR",
            "capa",
            "o vendedor pediu pra cancelar o pedido, sem estoque",
            "“não enviado”",
        ),
        (
            "uk",
            "чохол",
            "мене просять скасувати, скасовувати?",
            "«не відправлено»",
        ),
        ("pl", "etui", "kazali mi anulowac", "„nie wysłano”"),
        (
            "fr",
            "coque",
            "le vendeur me demande d'annuler la commande, plus en stock",
            "pas expédié",
        ),
        (
            "de",
            "hülle",
            "verkäufer sagt ausverkauft, ich soll stornieren",
            "„nicht verschickt“",
        ),
        (
            "it",
            "cover",
            "il venditore mi chiede di annullare l'ordine, è esaurito",
            "“non spedito”",
        ),
        (
            "he",
            "כיסוי",
            "המוכר מבקש לבטל את ההזמנה, אין במלאי",
            "״לא נשלח״",
        ),
    ] {
        let said = changes_nothing(&mut unsent(language, name), text);
        assert!(said.contains(told), "{text}: {said}");
    }
}

/// What is asked of one order tells nothing of another, least of all of one that has come.
#[test]
fn what_a_seller_wants_denies_no_arrival() {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = "ru".to_owned();
    chat.state.orders[0].name = Some("наушники".to_owned());
    add_unsent(&mut chat, "чехол");
    let now = chat.now;
    chat.state.orders[0].record(OrderEvent::Arrived, now);
    chat.state.orders[0].closed_at = Some(now);
    for text in [
        "продавец чехла просит отменить заказ, товара нет",
        "продавец пишет что товара нет, просит отменить",
    ] {
        let said = changes_nothing(&mut chat, text);
        assert!(said.contains("чехол"), "{text}: {said}");
    }
}

#[test]
fn of_several_orders_the_one_that_was_not_shipped_is_meant() {
    let text = "seller says out of stock, please cancel the order";
    let mut chat = Conversation::new().with_order();
    add_unsent(&mut chat, "case");
    let said = read(&chat.say(text));
    assert!(said.contains("<b>case</b>"), "{said}");
    // A claim could be meant, too.
    let now = chat.now;
    let opened = OrderEvent::DisputeOpened(now.date_naive());
    chat.state.orders[0].record(opened, now);
    let said = read(&chat.say("they ask me to cancel, should i?"));
    assert!(said.contains("Which order"), "{said}");
    // Where the dispute is the only thing to cancel, it is meant.
    chat.state.orders.truncate(1);
    let said = read(&chat.say("they ask me to cancel, should i?"));
    assert!(said.contains("cancel the dispute"), "{said}");
}

/// In a letter of two things the trap comes first; the number of it is shown with a button that puts it into its order.
#[test]
fn the_wish_to_close_comes_before_the_new_number() {
    for (language, text, trap) in [
        (
            "fr",
            "Bonjour, voici votre nouveau numéro : LP00123456789012, nous renvoyons le colis. Merci de fermer votre litige PayPal.",
            "annuliez le litige",
        ),
        (
            "en",
            "Dear friend, the new tracking number is LP00123456789012, kindly cancel your case",
            "cancel the dispute",
        ),
        (
            "ru",
            "Здравствуйте! Новый трек-номер: LP00123456789012. Просим закрыть спор.",
            "закрыть спор",
        ),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let now = chat.now;
        let opened = OrderEvent::DisputeOpened(now.date_naive());
        chat.state.orders[0].record(opened, now);
        let said = chat.say(text);
        let read = read(&said);
        let number = read.find("<code>LP00123456789012").unwrap_or_default();
        let warned = read.find(trap).unwrap_or(usize::MAX);
        assert!(warned < number, "{text}: {read}");
        let takes = Press::NumberOf(1, "LP00123456789012".to_owned());
        let offered = &chat.state.person.as_ref().unwrap().offered;
        assert!(
            offered
                .iter()
                .any(|button| Press::of(button).as_ref() == Some(&takes)),
            "{text}: {offered:?}"
        );
    }
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = "fr".to_owned();
    let said = read(&chat.say("Merci de fermer votre litige"));
    assert!(
        said.contains("annuliez") && !said.contains("d’attendre"),
        "{said}"
    );
}

/// What a mistake of theirs costs is not the buyer's to pay.
#[test]
fn the_sellers_mistake_is_the_sellers_cost() {
    for (language, text, told) in [
        (
            "en",
            "do i have to pay 8 euro or not? she wrote the address wrong herself",
            "their cost",
        ),
        (
            "en",
            "she wants me to pay 8 euro postage again, it was her mistake",
            "their cost",
        ),
        (
            "ru",
            "надо ли мне доплатить 8 евро за повторную отправку? адрес перепутал продавец",
            "платит продавец",
        ),
        (
            "es",
            "¿tengo que pagar 8 euros? la vendedora puso mal la dirección",
            "pagan ellos",
        ),
        (
            "pt-BR",
            "tenho que pagar 8 euros? a loja colocou errado o endereço",
            "quem paga",
        ),
        (
            "uk",
            "чи платити мені 8 євро? продавець переплутав адресу",
            "платить продавець",
        ),
        (
            "pl",
            "muszę zapłacić 8 euro? sprzedawca pomylił adres",
            "płaci sprzedawca",
        ),
        (
            "fr",
            "et 8 euros je dois payer ou pas? c'est elle qui a mal mis l'adresse",
            "leurs frais",
        ),
        (
            "de",
            "muss ich 8 euro zahlen? der verkäufer hat die adresse verwechselt",
            "ihre Kosten",
        ),
        (
            "it",
            "devo pagare 8 euro? il venditore ha sbagliato indirizzo",
            "pagano loro",
        ),
        (
            "he",
            "אני צריכה לשלם 8 יורו? המוכר טעה בכתובת",
            "משלם המוכר",
        ),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = changes_nothing(&mut chat, text);
        assert!(said.contains(told), "{text}: {said}");
        assert!(!said.contains("offer less"), "{text}: {said}");
    }
}

/// Who was asked for a proof has not answered: the last day for it is said back, and the buyer is reminded before it.
#[test]
fn proof_is_wanted_until_a_day() {
    for (language, text) in [
        ("ru", "али просит до 2 декабря загрузить доказательства"),
        ("en", "ali asks me upload evidence till 2 december"),
        ("en", "they asked me for a video proof till 2 december"),
        ("de", "aliexpress will bis 2. dezember beweise"),
        ("es", "aliexpress me pide pruebas hasta el 2 de diciembre"),
        ("fr", "aliexpress demande des preuves avant le 2 décembre"),
        ("it", "aliexpress chiede prove entro il 2 dicembre"),
        ("pl", "aliexpress prosi o dowody do 2 grudnia"),
        ("pt-BR", "aliexpress pede provas até 2 de dezembro"),
        ("uk", "алі просить докази до 2 грудня"),
        ("he", "עליאקספרס מבקשים הוכחות עד 2 בדצמבר"),
    ] {
        let mut chat = disputed(language);
        let said = changes_nothing(&mut chat, text);
        let reminded = chat.order(1).snoozed_until.map(|at| at.date_naive());
        assert_eq!(reminded, "2026-12-01".parse().ok(), "{text}: {said}");
        assert!(said.contains("<pre>"), "{text}: {said}");
    }
}

/// A sum that was refused is an offer that was answered.
#[test]
fn refused_sum_is_answered() {
    for (language, text) in [
        ("en", "done, i refused the 10 dollars"),
        ("ru", "отказалась от 10 долларов"),
        ("de", "hab die 10 euro abgelehnt"),
        ("es", "rechacé los 10 dólares"),
        ("fr", "j'ai refusé les 10 euros"),
        ("it", "ho rifiutato i 10 euro"),
        ("pl", "odrzuciłam te 10 euro"),
        ("pt-BR", "recusei os 10 reais"),
        ("uk", "відмовилась від 10 доларів"),
        ("he", "סירבתי ל 10 דולר"),
    ] {
        let mut chat = disputed(language);
        let at = chat.now - Duration::days(1);
        chat.state.orders[0].record(OrderEvent::LessOffered, at);
        let said = read(&chat.say(text));
        let last = chat.order(1).history.last().unwrap();
        assert_eq!(last.event, OrderEvent::Answered, "{text}: {said}");
    }
}

fn disputed(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let at = chat.now - Duration::days(5);
    let opened = OrderEvent::DisputeOpened("2026-11-18".parse().unwrap());
    chat.state.orders[0].record(opened, at);
    chat
}
