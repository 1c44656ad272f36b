//! News with their day, beside a question for something else, and about one of several orders.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, Doubt, Draft, GoodsProblem, OrderEvent, Payment, Question, Tracking};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn chat_in(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

fn order_in(language: &str) -> Conversation {
    chat_in(language).with_order()
}

/// Its dispute was opened on Friday; today is Monday, 23 November.
fn disputed(language: &str) -> Conversation {
    let mut chat = order_in(language);
    let opened = OrderEvent::DisputeOpened(day("2026-11-20"));
    let then = chat.now - Duration::days(3);
    chat.state.orders[0].record(opened, then);
    chat
}

fn draft(chat: &Conversation) -> Draft {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => (**draft).clone(),
        other => panic!("{other:?}"),
    }
}

fn has(chat: &Conversation, id: OrderId, event: &OrderEvent) -> bool {
    let mut history = chat.order(id).history.iter();
    history.any(|entry| entry.event == *event)
}

#[test]
fn the_day_of_a_standstill_is_no_day_of_shipping() {
    for (language, text) in [
        ("en", "no movement since 2 november"),
        ("es", "sin movimiento desde el 2 de noviembre"),
        ("de", "keine Bewegung seit 2. November"),
        ("de", "seit dem 2. November bewegt sich nichts"),
        ("ru", "трек не обновляется со 2 ноября"),
        ("pl", "brak ruchu od 2 listopada"),
    ] {
        let mut chat = chat_in(language);
        chat.press(&Press::Begin);
        chat.say("AliExpress");
        chat.say("RB123456785CN");
        let said = read(&chat.say(text));
        let draft = draft(&chat);
        assert_eq!(draft.shipped_on, None, "{text}");
        let since = [Doubt::Frozen(day("2026-11-02"))];
        assert_eq!(draft.doubts, since, "{text}: {said}");
    }
}

#[test]
fn a_day_of_delivery_is_none_of_payment() {
    for (language, text) in [
        (
            "de",
            "Temu Bestellung angeblich am 20. November zugestellt, nein!! hier ist nix",
        ),
        (
            "en",
            "temu order supposedly delivered 20 november, no!! nothing here",
        ),
        (
            "ru",
            "заказ с temu якобы доставлен 20 ноября, но у меня ничего нет",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let draft = draft(&chat);
        assert_eq!(draft.paid_on, None, "{text}");
        let shown = Some(Tracking::Delivered(day("2026-11-20")));
        assert_eq!(draft.tracking, shown, "{text}: {said}");
    }
}

#[test]
fn news_have_the_day_that_is_told() {
    use OrderEvent as E;
    for (language, text, event, on) in [
        (
            "en",
            "they refused the dispute yesterday",
            E::DisputeRefused,
            "2026-11-22",
        ),
        ("ru", "вчера отказали", E::DisputeRefused, "2026-11-22"),
        ("ru", "отказали 21 ноября", E::DisputeRefused, "2026-11-21"),
        ("es", "ayer la rechazaron", E::DisputeRefused, "2026-11-22"),
        (
            "de",
            "gestern haben sie abgelehnt",
            E::DisputeRefused,
            "2026-11-22",
        ),
        (
            "en",
            "i asked the seller yesterday",
            E::SellerAsked,
            "2026-11-22",
        ),
        (
            "ru",
            "написал продавцу 21 ноября",
            E::SellerAsked,
            "2026-11-21",
        ),
    ] {
        let mut chat = disputed(language);
        let said = read(&chat.say(text));
        let last = chat.order(1).history.last().unwrap();
        assert_eq!(
            (&last.event, last.on),
            (&event, Some(day(on))),
            "{text}: {said}"
        );
        let number = day(on).format("%-d").to_string();
        assert!(said.contains(&number), "{text}: {said}");
    }
}

#[test]
fn nothing_is_refused_before_it_was_claimed() {
    let mut chat = disputed("en");
    chat.say("they refused the dispute on 12 november");
    assert_eq!(chat.order(1).history.last().unwrap().on, None);
}

#[test]
fn a_claim_has_its_day_where_the_verb_stands_last() {
    for (language, text) in [
        ("de", "streitfall am 20. november eröffnet"),
        ("de", "Am 20. November den Streitfall eröffnet"),
        ("en", "on 20 november i opened the dispute"),
    ] {
        let mut chat = order_in(language);
        let said = read(&chat.say(text));
        let opened = OrderEvent::DisputeOpened(day("2026-11-20"));
        assert!(has(&chat, 1, &opened), "{text}: {said}");
    }
}

#[test]
fn news_come_before_the_question_for_the_clock() {
    let asked = |mut chat: Conversation| {
        let resume = Box::new(Dialogue::Idle);
        chat.state.person.as_mut().unwrap().dialogue = Dialogue::ChoosingZone { resume };
        chat
    };
    for (language, text, event) in [
        ("en", "refused", OrderEvent::DisputeRefused),
        ("es", "rechazada", OrderEvent::DisputeRefused),
        ("de", "abgelehnt", OrderEvent::DisputeRefused),
        ("ru", "отклонили", OrderEvent::DisputeRefused),
        ("es", "apelé hoy", OrderEvent::Escalated),
    ] {
        let mut chat = asked(disputed(language));
        let said = read(&chat.say(text));
        assert!(has(&chat, 1, &event), "{text}: {said}");
    }
    for (language, text) in [("de", "habe bezahlt"), ("es", "pagué"), ("en", "i paid")] {
        let mut chat = asked(order_in(language));
        let said = read(&chat.say(text));
        let dialogue = &chat.state.person.as_ref().unwrap().dialogue;
        let is_asked = matches!(
            dialogue,
            Dialogue::Editing {
                question: Question::Paid,
                ..
            }
        );
        assert!(is_asked, "{text}: {said}");
    }
    for (language, city) in [("en", "prague"), ("es", "Praga"), ("ru", "Пермь")] {
        let mut chat = asked(order_in(language));
        chat.say(city);
        let person = chat.state.person.as_ref().unwrap();
        assert_ne!(person.zone, "UTC", "{city}");
    }
}

#[test]
fn stones_are_no_good_news() {
    for (language, text) in [
        ("en", "box came full of stones"),
        ("en", "in the box there are only STONES"),
        ("en", "opened the box: rocks"),
        ("ru", "пришла коробка с камнями"),
        ("ru", "забрал, там камни!!"),
        ("es", "me llegó una caja con piedras"),
        ("pt-BR", "veio uma caixa com pedras"),
        ("uk", "прийшла коробка з камінням"),
        ("pl", "w paczce same kamienie"),
        ("fr", "le colis était plein de pierres"),
        ("de", "im paket waren nur steine"),
        ("it", "pacco pieno di sassi"),
        ("he", "הגיעה קופסה עם אבנים"),
    ] {
        let mut chat = order_in(language);
        let said = read(&chat.say(text));
        let wrong = OrderEvent::ProblemTold(GoodsProblem::WrongItem);
        assert!(has(&chat, 1, &wrong), "{text}: {said}");
    }
}

#[test]
fn a_guess_of_the_shipping_day_is_taken() {
    for (language, first, text) in [
        (
            "en",
            "aliexpress RB123456785CN paid 20 October",
            "don't know when they shipped it, say 25 October",
        ),
        (
            "ru",
            "алиэкспресс RB123456785CN оплачен 20 октября",
            "не знаю когда отправили, скажем 25 октября",
        ),
        (
            "es",
            "aliexpress RB123456785CN pagado el 20 de octubre",
            "no sé cuándo lo enviaron, digamos 25 de octubre",
        ),
        (
            "de",
            "aliexpress RB123456785CN bezahlt am 20. Oktober",
            "weiß nicht wann verschickt, sagen wir 25. Oktober",
        ),
    ] {
        let shipped = Some(day("2026-10-25"));
        let mut chat = chat_in(language);
        chat.say(first);
        let said = read(&chat.say(text));
        let known = match chat.state.orders.first() {
            Some(order) => order.shipped_on,
            None => draft(&chat).shipped_on,
        };
        assert_eq!(known, shipped, "{text}: {said}");
        let mut chat = chat_in(language);
        let said = read(&chat.say(&format!("aliexpress RB123456785CN, {text}")));
        assert_eq!(draft(&chat).shipped_on, shipped, "{text}: {said}");
    }
}

/// An order of AliExpress, and one of Temu.
fn two(language: &str) -> Conversation {
    let mut chat = order_in(language);
    let other = Order {
        id: 2,
        store: "temu".to_owned(),
        number: GivenNumber::Number("RB123456785CN".to_owned()),
        ..chat.order(1).clone()
    };
    chat.state.orders.push(other);
    chat.state.person.as_mut().unwrap().next_order = 3;
    chat
}

#[test]
fn a_store_that_one_order_has_means_that_order() {
    for (language, text) in [
        (
            "en",
            "tracking of the aliexpress one says delivered today but i have nothing",
        ),
        (
            "de",
            "bei der von aliexpress steht heute zugestellt aber ich habe nichts",
        ),
    ] {
        let mut chat = two(language);
        let said = read(&chat.say(text));
        let shown = OrderEvent::Tracking(Tracking::Delivered(day("2026-11-23")));
        assert!(has(&chat, 1, &shown), "{text}: {said}");
    }
    for (language, text) in [
        ("en", "temu: i paid by visa"),
        ("de", "temu: mit visa bezahlt"),
        ("ru", "temu: оплатил картой"),
    ] {
        let mut chat = two(language);
        let said = read(&chat.say(text));
        assert_eq!(chat.order(2).payment, Some(Payment::Card), "{text}: {said}");
        assert_eq!(chat.order(1).payment, None, "{text}");
    }
}

#[test]
fn news_of_a_watched_order_do_not_vanish_in_a_new_one() {
    for (language, begins, text) in [
        (
            "en",
            "shein order paid 10 november",
            "opened a dispute for the aliexpress one today",
        ),
        (
            "es",
            "pedido de shein pagado el 10 de noviembre",
            "hoy abrí la disputa de aliexpress",
        ),
        (
            "de",
            "shein bestellung bezahlt am 10. november",
            "heute bei aliexpress den streitfall eröffnet",
        ),
    ] {
        let mut chat = two(language);
        chat.say(begins);
        let before = draft(&chat);
        let said = read(&chat.say(text));
        let opened = OrderEvent::DisputeOpened(day("2026-11-23"));
        assert!(has(&chat, 1, &opened), "{text}: {said}");
        assert_eq!(draft(&chat), before, "{text}");
    }
}

#[test]
fn what_was_done_with_a_decision_is_heard() {
    use OrderEvent as E;
    for (language, text, event) in [
        ("en", "i escalated to aliexpress today", E::Escalated),
        ("ru", "обострил спор", E::Escalated),
        ("de", "habe es heute eskaliert", E::Escalated),
        ("en", "i appealed today", E::Escalated),
        ("ru", "подал апелляцию", E::Escalated),
        ("it", "ho fatto ricorso", E::Escalated),
    ] {
        let mut chat = disputed(language);
        chat.say(match language {
            "ru" => "отказали",
            "de" => "abgelehnt",
            "it" => "rifiutata",
            _ => "refused",
        });
        let said = read(&chat.say(text));
        assert!(has(&chat, 1, &event), "{text}: {said}");
    }
    let mut chat = order_in("en");
    let lost = chat.now - Duration::days(2);
    let opened = E::DisputeOpened(day("2026-11-18"));
    chat.state.orders[0].record(opened, lost);
    chat.state.orders[0].record(E::Lost, lost);
    let said = read(&chat.say("i appealed today"));
    assert!(has(&chat, 1, &E::Appealed), "{said}");
    let said = read(&chat.say("lost the appeal"));
    assert!(said.contains("Is it final?"), "{said}");
    let mut chat = disputed("en");
    let asked = OrderPress::EditField(Question::PaymentCaseOn(Payment::PayPal));
    chat.press(&Press::Order(1, asked));
    let said = read(&chat.say("i escalated to aliexpress today"));
    assert!(has(&chat, 1, &E::Escalated), "{said}");
}

#[test]
fn what_the_bank_said_is_heard() {
    for (language, text) in [
        ("en", "asked the bank yesterday"),
        ("ru", "вчера написал в банк"),
        ("de", "gestern bei der bank angerufen"),
    ] {
        let mut chat = order_in(language);
        let said = read(&chat.say(text));
        let asked = OrderEvent::PaymentCaseOpened(Payment::Card, day("2026-11-22"));
        assert!(has(&chat, 1, &asked), "{text}: {said}");
    }
    for (language, text) in [
        ("en", "the bank said no"),
        ("es", "el banco dijo que no"),
        ("de", "die bank hat nein gesagt"),
    ] {
        let mut chat = order_in(language);
        let said = read(&chat.say(text));
        assert!(
            has(&chat, 1, &OrderEvent::PaymentCaseRefused),
            "{text}: {said}"
        );
    }
}

#[test]
fn an_extension_tells_its_end() {
    for (language, text) in [
        ("en", "they extended the protection to 20 january"),
        ("es", "ampliaron la protección hasta el 20 de enero"),
        ("ru", "защиту продлили до 20 января"),
    ] {
        let mut chat = order_in(language);
        let said = read(&chat.say(text));
        let end = chat.order(1).protection_end.unwrap();
        assert_eq!(end.date_naive(), day("2027-01-20"), "{text}: {said}");
    }
}

#[test]
fn the_number_of_a_return_is_none_of_the_order() {
    for (language, text) in [
        (
            "en",
            "returned a jacket to shein, return number LB123456785CN, no money yet",
        ),
        (
            "ru",
            "вернула куртку в shein, номер возврата LB123456785CN, денег нет",
        ),
        (
            "de",
            "jacke an shein zurückgeschickt, retourennummer LB123456785CN, noch kein geld",
        ),
    ] {
        for mut chat in [chat_in(language), order_in(language)] {
            let said = read(&chat.say(text));
            assert!(!said.contains("<code>LB123456785CN"), "{text}: {said}");
            if let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue {
                assert_eq!(draft.number, None, "{text}");
            }
        }
    }
}

#[test]
fn a_sum_its_day_and_its_way_are_taken_together() {
    for (language, text, amount, way) in [
        (
            "en",
            "paid 64 eur by visa on 3 november",
            "64 EUR",
            Payment::Card,
        ),
        ("en", "i payed 64 € 3 nov paypal", "64 EUR", Payment::PayPal),
        (
            "de",
            "bezahlt 30 euro mit paypal am 3. november",
            "30 EUR",
            Payment::PayPal,
        ),
        (
            "es",
            "pagué 30 euros con paypal el 3 de noviembre",
            "30 EUR",
            Payment::PayPal,
        ),
        (
            "ru",
            "заплатил 12 500 руб картой 3 ноября",
            "12500 RUB",
            Payment::Card,
        ),
    ] {
        let told = |draft: &Draft| (draft.paid_on, draft.amount.clone(), draft.payment);
        let expected = (Some(day("2026-11-03")), Some(amount.to_owned()), Some(way));
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(text));
        let known = draft(&chat);
        assert_eq!(told(&known), expected, "{text}: {said}");
        assert_eq!(known.about, Some(1), "{text}");
        let mut chat = chat_in(language).with_order();
        chat.press(&Press::Order(1, OrderPress::EditField(Question::Paid)));
        let said = read(&chat.say(text));
        let order = chat.order(1);
        let known = (order.paid_on, order.amount.clone(), order.payment);
        assert_eq!(known, expected, "{text}: {said}");
    }
}

#[test]
fn who_does_not_know_names_no_store() {
    for (language, text) in [
        ("es", "no sé"),
        ("en", "i don't know"),
        ("fr", "je sais pas"),
    ] {
        let mut chat = chat_in(language);
        chat.press(&Press::Begin);
        chat.say("AliExpress");
        chat.say(text);
        assert_eq!(draft(&chat).store.as_deref(), Some("aliexpress"), "{text}");
    }
}
