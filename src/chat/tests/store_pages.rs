//! Pages and mails of stores: what they say is kept, and what follows from it is said.

use super::stories::{chat_in, happened, with_two_called};
use super::*;
use crate::model::{Dialogue, Draft, OrderEvent, Tracking};

fn draft(chat: &Conversation, told: &str) -> Draft {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => (**draft).clone(),
        other => panic!("{told}: {other:?}"),
    }
}

#[test]
fn a_page_that_waits_for_payment_says_that_nothing_is_sent() {
    for (language, page) in [
        (
            "en",
            "AliExpress order 8192837465019283\nAwaiting payment\nPay within 20 hours",
        ),
        (
            "en",
            "Temu\nOrder PO-211-08273645192837465\nYour payment was declined",
        ),
        (
            "ru",
            "Заказ №8192837465019283\nОжидает оплаты\nОплатить сейчас",
        ),
        ("es", "Pedido 8192837465019283\nPendiente de pago"),
        ("pt-BR", "Pedido 8192837465019283\nAguardando pagamento"),
        ("uk", "Замовлення 8192837465019283\nОчікує на оплату"),
        ("pl", "Zamówienie 8192837465019283\nNieopłacone"),
        ("fr", "Commande 8192837465019283\nEn attente de paiement"),
        ("de", "Bestellung 8192837465019283\nZahlung ausstehend"),
        ("it", "Ordine 8192837465019283\nIn attesa di pagamento"),
        ("he", "הזמנה 8192837465019283\nממתין לתשלום"),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(page));
        let unpaid = crate::locale::texts(language).html("order-unpaid", &[]);
        assert!(said.contains(&unpaid), "{page}: {said}");
        assert!(draft(&chat, page).not_shipped, "{page}: {said}");
    }
}

/// A duty that waits to be paid, and the tabs of a list of orders.
#[test]
fn what_else_is_unpaid_is_no_order_that_waits() {
    for page in [
        "AliExpress parcel RB123456785CN\nAwaiting payment of customs duty",
        "All orders\nUnpaid (2)\nTo ship\nShipped\nAliExpress order 8192837465019283",
    ] {
        let said = read(&chat_in("en").say(page));
        assert!(!said.contains("not paid"), "{page}: {said}");
    }
}

#[test]
fn goods_and_their_price_begin_an_order() {
    for (language, text, goods, amount) in [
        ("en", "vintage lamp $84", "vintage lamp", "84 USD"),
        ("en", "$20 phone case", "phone case", "20 USD"),
        ("ru", "лампа винтаж 84$", "лампа винтаж", "84 USD"),
        ("de", "Kopfhörer 35 €", "Kopfhörer", "35 EUR"),
        ("fr", "robe rouge 30 euros", "robe rouge", "30 EUR"),
        ("es", "zapatillas 40 euros", "zapatillas", "40 EUR"),
        ("pl", "słuchawki 99 zł", "słuchawki", "99 PLN"),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let draft = draft(&chat, text);
        assert_eq!(draft.name.as_deref(), Some(goods), "{text}: {said}");
        assert_eq!(draft.amount.as_deref(), Some(amount), "{text}: {said}");
    }
}

#[test]
fn what_is_no_goods_begins_none() {
    for (language, text) in [
        ("en", "refund 84$"),
        ("en", "customs 20 eur"),
        ("en", "i lost 84$"),
        ("en", "hello 5$"),
        ("ru", "пошлина 500 руб"),
        ("ru", "вернули 500 руб"),
        ("ru", "сколько 500 руб?"),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let dialogue = &chat.state.person.as_ref().unwrap().dialogue;
        let named = matches!(dialogue, Dialogue::Adding { draft, .. } if draft.name.is_some());
        assert!(!named, "{text}: {said}");
    }
}

#[test]
fn each_of_two_orders_gets_its_price() {
    for (language, first, second, told, sums) in [
        (
            "en",
            "Headphones",
            "Lamp",
            "Headphones were $18.40 and the lamp was €23",
            ["18.40 USD", "23 EUR"],
        ),
        (
            "ru",
            "Наушники",
            "Лампа",
            "наушники 1540 руб, лампа 2300",
            ["1540 RUB", "2300 RUB"],
        ),
        (
            "de",
            "Kopfhörer",
            "Lampe",
            "die kopfhörer 18 euro, die lampe 30 euro",
            ["18 EUR", "30 EUR"],
        ),
    ] {
        let mut chat = with_two_called(language, first, second);
        let said = read(&chat.say(told));
        let paid = [1, 2].map(|id| chat.order(id).amount.clone().unwrap_or_default());
        assert_eq!(paid, sums, "{told}: {said}");
    }
    let mut chat = with_two_called("en", "Headphones", "Lamp");
    let said = read(&chat.say("they refunded $18 for the headphones and $30 for the lamp"));
    assert_eq!(chat.order(1).amount, None, "{said}");
}

#[test]
fn the_days_beside_a_mistyped_number_are_kept() {
    for text in [
        "Royal Mail tracking\nRM482918374GB\nWe expect to deliver your item on Thursday 3 December.",
        "AliExpress parcel RM482918374GB, expected 3 December",
    ] {
        let mut chat = chat_in("en");
        let said = read(&chat.say(text));
        let draft = draft(&chat, text);
        assert!(draft.expected_on.is_some(), "{text}: {said}");
        assert_eq!(
            draft.doubted_number(),
            Some("RM482918374GB"),
            "{text}: {said}"
        );
    }
}

#[test]
fn a_dispute_closed_with_a_full_refund_is_won() {
    for (language, told) in [
        ("en", "Dispute closed: full refund"),
        ("en", "Your dispute has been closed. Result: full refund"),
        ("ru", "спор закрыт: полный возврат"),
        ("ru", "AliExpress: спор закрыт. Решение: полный возврат"),
        ("es", "disputa cerrada: reembolso total"),
        ("pt-BR", "disputa encerrada: reembolso total"),
        ("uk", "спір закрито: повне повернення"),
        ("pl", "spór zamknięty: pełny zwrot"),
        ("fr", "litige clos : remboursement intégral"),
        ("de", "streitfall geschlossen: volle erstattung"),
        ("it", "controversia chiusa: rimborso totale"),
        ("he", "המחלוקת נסגרה: החזר מלא"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let events = happened(&chat, 1);
        assert!(
            events.contains(&OrderEvent::Won),
            "{told}: {events:?} {said}"
        );
    }
}

#[test]
fn a_parcel_number_alone_belongs_to_what_is_told_of_it() {
    let mut chat = Conversation::new().with_order();
    let said = chat.say(&format!("Your package is out for delivery. {NUMBER}"));
    let messages = said
        .iter()
        .filter(|outgoing| matches!(outgoing, Outgoing::Send { .. }))
        .count();
    assert_eq!(messages, 1, "{}", read(&said));
}

#[test]
fn a_mail_with_the_number_says_where_the_parcel_is() {
    for (language, mail, shown) in [
        (
            "en",
            "Your AliExpress package RR123456785CN has arrived at the destination country and will be handed to the local carrier soon.",
            Tracking::Moving,
        ),
        (
            "ru",
            "Посылка RR123456785CN прибыла в страну назначения и скоро будет передана местной почте.",
            Tracking::Moving,
        ),
        (
            "de",
            "Deine Sendung RR123456785CN ist im Zielland angekommen und wird bald übergeben.",
            Tracking::Moving,
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(mail));
        let draft = match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft.tracking,
            _ => chat
                .order(1)
                .history
                .iter()
                .rev()
                .find_map(|entry| match entry.event {
                    OrderEvent::Tracking(shown) => Some(shown),
                    _ => None,
                }),
        };
        let joined = chat.order(1).tracking.is_some();
        assert!(draft == Some(shown) || joined, "{mail}: {said}");
    }
}

#[test]
fn money_of_a_named_order_that_is_on_its_way_is_no_shipping() {
    for (language, mail) in [
        (
            "ru",
            "Возврат средств по заказу 8190000000000000 в размере 1 540 руб. отправлен 21.11.2026 на вашу карту",
        ),
        (
            "en",
            "Refund for order 8190000000000000 of US $15.20 was sent to your card on 21 November",
        ),
        (
            "de",
            "Die Rückerstattung von 15,20 € für Bestellung 8190000000000000 wurde am 21.11.2026 veranlasst",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.state.orders[0].order_number = Some("8190000000000000".to_owned());
        let said = read(&chat.say(mail));
        let idle = matches!(chat.state.person.as_ref().unwrap().dialogue, Dialogue::Idle);
        assert!(idle && said.contains('✓'), "{mail}: {said}");
    }
}

#[test]
fn a_store_that_cancelled_gives_the_money_back() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say(
        "Order cancelled\nWe've cancelled order 8190000000000000 as the seller could not ship it. Refund of $18.40 will be returned within 5-10 business days",
    ));
    assert!(!said.contains("you cancelled"), "{said}");
}

/// "Ozon:" is the sender's name, but what follows is no answer of a seller.
#[test]
fn a_mail_with_the_orders_number_is_no_sellers_answer() {
    for (language, mail, expected) in [
        (
            "ru",
            "Ozon: Заказ 38472910-0127 задерживается. Новая дата доставки — 7 декабря. Приносим извинения",
            "2026-12-07",
        ),
        (
            "en",
            "Temu: sorry, order PO-211-08273645192837465 is late. New estimated delivery: 5 December",
            "2026-12-05",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(mail));
        let day = draft(&chat, mail).expected_on.map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some(expected), "{mail}: {said}");
    }
}

#[test]
fn days_beside_two_prices_are_not_lost() {
    let mut chat = with_two_called("ru", "Наушники", "Лампа");
    let said = read(&chat.say("лампа 2 300 ₽ оплачена 5 ноября, наушники 1 540 ₽ - 28 октября"));
    let lamp = chat.order(2);
    assert!(lamp.amount.is_none() || lamp.paid_on.is_some(), "{said}");
}

#[test]
fn a_refused_refund_of_an_order_is_news_and_no_number() {
    let text = "Возврат по заказу 38472910-0127 отклонён: товар не соответствует условиям";
    let said = read(&chat_in("ru").say(text));
    assert!(!said.contains("eBay"), "{said}");
}

#[test]
fn a_store_that_refunds_because_the_seller_is_silent_offers_no_less() {
    let text = "AliExpress Dispute: the seller did not respond in time. We have issued a full refund of US $18.40";
    let said = read(&Conversation::new().with_order().say(text));
    assert!(!said.contains("offer less"), "{said}");
    assert!(said.contains("18.40"), "{said}");
}
