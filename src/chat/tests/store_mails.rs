//! What a store writes of a watched order: it goes to that order, and begins no other.

use super::*;
use crate::model::{Dialogue, OrderEvent, Question};

/// With a watched order that has a name.
fn watched(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat.state.orders[0].name = Some("Headphones".to_owned());
    chat
}

const ENDS: [(&str, &str); 6] = [
    (
        "en",
        "Hello,\nYour buyer protection for order 8192210475639921 ends on January 10, 2027.\nPlease confirm or open a dispute before that day.\nAliExpress Customer Service",
    ),
    (
        "en",
        "AliExpress\nDear buyer, your order 8192210475639921 protection is about to end.\nIf you have not received your order, please open a dispute before Jan 10, 2027. If you do nothing the payment will be released to the seller.",
    ),
    (
        "ru",
        "AliExpress\nЗащита по заказу 8192210475639921 скоро закончится.\nЕсли товар не получен, откройте спор до 10 января 2027.",
    ),
    (
        "de",
        "AliExpress\nIhr Käuferschutz für Bestellung 8192210475639921 endet bald.\nKäuferschutz bis 10. Januar 2027",
    ),
    (
        "en",
        "AliExpress: reminder\nYour order 8192210475639921 (Headphones) will be completed automatically on Jan 10, 2027.\nNot received? Open a dispute before then.",
    ),
    (
        "ru",
        "AliExpress\nЗаказ 8192210475639921 завершится автоматически 10 января 2027.\nНе получили? Откройте спор.",
    ),
];

#[test]
fn a_mail_that_protection_ends_goes_to_the_order_of_its_store() {
    for (language, mail) in ENDS {
        let mut chat = watched(language);
        let said = read(&chat.say(mail));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{language}: {said}");
        };
        assert_eq!(draft.about, Some(1), "{language}: {said}");
        assert_eq!(
            draft.order_number.as_deref(),
            Some("8192210475639921"),
            "{language}: {said}"
        );
        assert!(draft.protection_end.is_some(), "{language}: {said}");
    }
}

/// Another number than the order's own, or other goods.
#[test]
fn a_mail_of_another_order_is_not_taken_for_the_watched_one() {
    let mut chat = watched("en");
    chat.state.orders[0].order_number = Some("8190000000000000".to_owned());
    chat.say(ENDS[0].1);
    let mut other = watched("en");
    other.say(&format!("{}\nItem: Garden lamp", ENDS[0].1));
    for chat in [chat, other] {
        match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => assert_eq!(draft.about, None),
            other => panic!("{other:?}"),
        }
    }
}

const REFUNDS: [(&str, &str, &str); 10] = [
    (
        "en",
        "Your refund is on its way\nOrder number: 8190045517738820\nItem: Headphones\nRefund amount: US $7.12\nRefund issued on Nov 20, 2026. It will take 3-20 business days to reach your account.\nAliExpress Team",
        "7.12",
    ),
    (
        "en",
        "AliExpress\nHi, we have refunded your order 8190045517738820\nRefund total: $19.40 to your Visa card\nDate: Nov 20",
        "19.40",
    ),
    (
        "ru",
        "AliExpress\nВозврат оформлен 20 ноября\nЗаказ 8190045517738820\nСумма возврата: 1 250 ₽\nДеньги поступят в течение 20 дней",
        "1250",
    ),
    (
        "ru",
        "AliExpress\nМы вернули деньги за заказ 8190045517738820\nК возврату 990 ₽ на карту",
        "990",
    ),
    (
        "de",
        "AliExpress\nIhre Erstattung ist unterwegs\nBestellung 8190045517738820\nErstattungsbetrag: 12,40 €",
        "12,40",
    ),
    (
        "es",
        "AliExpress\nTu reembolso está en camino\nPedido 8190045517738820\nImporte del reembolso: 12,40 €",
        "12,40",
    ),
    (
        "fr",
        "AliExpress\nVotre remboursement a été effectué\nCommande 8190045517738820\nMontant du remboursement : 12,40 €",
        "12,40",
    ),
    (
        "pl",
        "AliExpress\nZwrot został zrealizowany\nZamówienie 8190045517738820\nKwota zwrotu: 45,90 zł",
        "45,90",
    ),
    (
        "en",
        "AliExpress\nWe issued a refund for your order 8190045517738820\nItem: Headphones\nRefund: £14.20\nDate: 20 Nov 2026\nAllow 3 to 5 working days",
        "14.20",
    ),
    (
        "en",
        "Hi,\nyour claim was accepted. A refund of US $21.30 has been issued to your original payment method on 20 Nov 2026.\nOrder: 8190045517738820\nAliExpress",
        "21.30",
    ),
];

#[test]
fn a_mail_of_a_refund_is_news_of_the_watched_order() {
    for (language, mail, sum) in REFUNDS {
        let mut chat = watched(language);
        let said = read(&chat.say(mail));
        let order = chat.order(1);
        let is_won = order
            .history
            .iter()
            .any(|entry| entry.event == OrderEvent::Won);
        assert!(is_won, "{mail}: {said}");
        assert!(
            said.replace('\u{a0}', " ").replace(' ', "").contains(sum),
            "{mail}: {said}"
        );
        assert_eq!(chat.state.orders.len(), 1, "{mail}: {said}");
        assert_eq!(
            order.order_number.as_deref(),
            Some("8190045517738820"),
            "{mail}"
        );
    }
    for mail in [REFUNDS[0].1, REFUNDS[1].1, REFUNDS[8].1] {
        let mut chat = watched("en");
        chat.say(mail);
        let on = chat.order(1).history.last().unwrap().on;
        assert_eq!(
            on.map(|day| day.to_string()).as_deref(),
            Some("2026-11-20"),
            "{mail}"
        );
    }
}

#[test]
fn a_mail_of_a_refund_begins_no_order() {
    for (language, mail, sum) in REFUNDS {
        let mut chat = Conversation::new();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(mail));
        assert!(
            said.replace('\u{a0}', " ").replace(' ', "").contains(sum),
            "{mail}: {said}"
        );
        assert_eq!(
            chat.state.person.as_ref().unwrap().dialogue,
            Dialogue::Idle,
            "{mail}: {said}"
        );
    }
}

#[test]
fn a_part_of_the_money_is_not_all_of_it() {
    let mut chat = watched("en");
    chat.state.orders[0].amount = Some("40.00 USD".to_owned());
    let said = read(&chat.say(REFUNDS[0].1));
    let is_won = |chat: &Conversation| {
        let history = &chat.order(1).history;
        history.iter().any(|entry| entry.event == OrderEvent::Won)
    };
    assert!(!is_won(&chat) && said.contains("7.12"), "{said}");
    let mut whole = watched("en");
    whole.state.orders[0].amount = Some("7.12 USD".to_owned());
    whole.say(REFUNDS[0].1);
    assert!(is_won(&whole));
}

/// What may come back is not on its way.
#[test]
fn a_promise_of_a_refund_is_no_refund() {
    for text in [
        "AliExpress\nOrder 8190045517738820\nOnce your refund has been approved we write to you\nRefund amount: $7.12",
        "AliExpress\nOrder 8190045517738820\nHas your refund been issued?\nContact us",
        "AliExpress\nЗаказ 8190045517738820\nЕсли возврат одобрен, мы напишем\nСумма возврата 100 ₽",
    ] {
        let mut chat = watched("en");
        chat.say(text);
        let history = &chat.order(1).history;
        assert!(
            !history.iter().any(|entry| entry.event == OrderEvent::Won),
            "{text}"
        );
    }
}

/// Pages of the watched headphones that hold no number of theirs, and what is new in them.
const PAGES: [(&str, &str, &str); 5] = [
    (
        "en",
        "AliExpress\nHeadphones\nUS $23.60\nPaid on Oct 30, 2026\nOrder ID: 8192210475639921",
        "23.60 USD",
    ),
    (
        "ru",
        "Заказ 8192210475639921\nHeadphones\nОжидайте доставку до 12 декабря\n1 340,00 ₽",
        "1340,00 RUB",
    ),
    (
        "en",
        "AliExpress\nHeadphones\nDelivered Nov 24\nReturn window closes on Feb 22, 2027",
        "24 November",
    ),
    (
        "en",
        "AliExpress\nHeadphones x1\nEst. delivery Nov 30 - Dec 12\nUS $23.60",
        "12 December",
    ),
    (
        "de",
        "AliExpress\nHeadphones\nLieferung: 24.11. - 12.12.\n23,60 €\nBestellnummer 8192210475639921",
        "12. Dezember",
    ),
];

#[test]
fn a_page_of_the_watched_goods_is_that_orders() {
    for (language, page, new) in PAGES {
        let mut chat = watched(language);
        let said = read(&chat.say(page));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{page}: {said}");
        };
        assert_eq!(draft.about, Some(1), "{page}: {said}");
        assert!(said.contains(new), "{page}: {said}");
    }
}

#[test]
fn other_goods_of_the_store_begin_an_order() {
    let mut chat = watched("en");
    let page = "AliExpress\nPhone Case\nUS $3.20\nPaid on Nov 15, 2026\nTo be shipped";
    let said = read(&chat.say(page));
    let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
        panic!("{said}");
    };
    assert_eq!(draft.about, None, "{said}");
    assert_eq!(draft.name.as_deref(), Some("Phone Case"), "{said}");
}

#[test]
fn the_scans_of_an_order_page_are_kept_with_what_else_it_tells() {
    let mut chat = watched("en");
    let page = format!(
        "Headphones\nTracking number {NUMBER}\nBuyer Protection\nYou have 60 days 4 hours remaining\nNov 20 Arrived at destination \
         country\nNov 12 Departed from country of origin"
    );
    let said = chat.say(&page);
    let text = read(&said);
    assert!(text.contains("This is about"), "{text}");
    assert!(text.contains("60 days left"), "{text}");
    assert!(text.contains("20 November"), "{text}");
    chat.tap(&said, "Take it");
    let order = chat.order(1);
    let last = order.tracking.as_ref().and_then(|state| state.last());
    assert_eq!(last.unwrap().on, "2026-11-20".parse().unwrap());
    assert!(order.protection_end.is_some());
}

#[test]
fn a_page_with_an_open_dispute_is_asked_for_its_day() {
    let mut chat = watched("en");
    let page = "AliExpress\nHeadphones\nDispute in progress\nRefund amount: US $15.20\nBuyer Protection: 20 days left";
    let text = read(&chat.say(page));
    assert!(text.contains("20 days left"), "{text}");
    let question = chat.question();
    assert_eq!(question, Some(Question::DisputeOpened), "{text}");
}

/// What a store writes in more than one piece of news: none of it is lost.
#[test]
fn a_delivery_with_the_last_day_to_confirm_keeps_both() {
    let mut chat = watched("ru");
    let mail =
        "AliExpress: заказ «Headphones» доставлен 20 ноября. Подтвердите получение до 12 декабря";
    let said = read(&chat.say(mail));
    assert!(
        said.contains("20 ноября") && said.contains("12 декабря"),
        "{said}"
    );
    assert_eq!(chat.question(), Some(Question::Received), "{said}");
}

#[test]
fn a_request_for_a_refund_on_a_page_is_a_dispute_with_its_day() {
    let mut chat = watched("en");
    let page = "Your refund request was submitted\nHeadphones\nReason: Package not received\nAmount: US $23.60\nSubmitted on Nov 20, 2026";
    let said = read(&chat.say(page));
    assert!(said.contains("20 November"), "{said}");
}

#[test]
fn a_cancelled_order_of_the_watched_goods_is_news_of_its_money() {
    let mut chat = watched("en");
    let page = "AliExpress\nHeadphones\nCancelled by seller\nRefund of $21.50 is being processed";
    let said = read(&chat.say(page));
    assert!(said.contains("21.50 USD"), "{said}");
    assert_eq!(chat.question(), None, "{said}");
}
