//! Several things in one message: each is taken, and what is asked is answered.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, GoodsProblem, OrderEvent, Payment, Tracking};

pub(super) fn chat_in(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

/// An order of AliExpress and one of Temu that are called so.
pub(super) fn with_two_called(language: &str, first: &str, second: &str) -> Conversation {
    let mut chat = chat_in(language).with_order();
    let shipped = chat.now - Duration::days(5);
    chat.state.orders[0].name = Some(first.to_owned());
    chat.state.orders.push(Order {
        name: Some(second.to_owned()),
        shipped_on: Some(shipped.date_naive()),
        reminded_through: chat.now,
        ..Order::new(2, "temu", GivenNumber::NoneGiven, shipped)
    });
    chat.state.person.as_mut().unwrap().next_order = 3;
    chat
}

pub(super) fn happened(chat: &Conversation, id: OrderId) -> Vec<OrderEvent> {
    let history = chat.order(id).history.iter();
    history.map(|entry| entry.event.clone()).collect()
}

#[test]
fn news_of_two_orders_in_one_message_go_to_each() {
    for (language, first, second, told) in [
        (
            "en",
            "Headphones",
            "Lamp",
            "headphones: opened a dispute yesterday. temu says the lamp is delivered but it is not here",
        ),
        (
            "ru",
            "Наушники",
            "Лампа",
            "по наушникам вчера открыла спор, а лампа пишут доставлена, но у меня ее нет",
        ),
        (
            "de",
            "Kopfhörer",
            "Lampe",
            "kopfhörer: habe gestern einen streitfall eröffnet. die lampe ist laut tracking zugestellt, ist aber nicht hier",
        ),
    ] {
        let mut chat = with_two_called(language, first, second);
        let said = read(&chat.say(told));
        let of_first = happened(&chat, 1);
        let is_opened = |event: &OrderEvent| matches!(event, OrderEvent::DisputeOpened(_));
        assert!(of_first.iter().any(is_opened), "{told}: {said}");
        assert!(!happened(&chat, 2).iter().any(is_opened), "{told}");
        assert!(said.contains(second), "{told}: {said}");
    }
}

/// A story in each of these languages: a dispute that was opened yesterday, and a question.
fn after_a_dispute(language: &str, told: &str) -> String {
    let mut chat = chat_in(language).with_order();
    let said = read(&chat.say(told));
    let opened = OrderEvent::DisputeOpened("2026-11-22".parse().unwrap());
    assert!(happened(&chat, 1).contains(&opened), "{told}: {said}");
    said
}

pub(super) fn text_of(language: &str, key: &str) -> String {
    let args = [("claim", "dispute".into()), ("acts", "no".into())];
    crate::locale::texts(language).html(key, &args)
}

#[test]
fn the_question_of_a_story_is_answered_and_nothing_told_is_lost() {
    for (language, told) in [
        (
            "en",
            "opened a dispute yesterday. will i get my money back?",
        ),
        ("en", "opened a dispute yesterday, will i get my money back"),
        ("ru", "вчера открыла спор. вернут ли деньги?"),
        ("es", "abrí la disputa ayer. ¿me devolverán el dinero?"),
        (
            "de",
            "habe gestern einen streitfall eröffnet. bekomme ich mein geld zurück?",
        ),
        (
            "fr",
            "j'ai ouvert un litige hier. est ce que je serai remboursée ?",
        ),
        ("pl", "wczoraj otworzyłam spór. czy odzyskam pieniądze?"),
    ] {
        let said = after_a_dispute(language, told);
        let answer = text_of(language, "talk-will-money-come");
        assert!(said.starts_with(&answer), "{told}: {said}");
    }
}

#[test]
fn how_long_a_claim_takes_is_no_question_of_waiting() {
    for (language, told) in [
        ("en", "opened a dispute yesterday. how long does that take?"),
        ("ru", "вчера открыла спор. сколько его рассматривают?"),
        ("es", "abrí la disputa ayer. ¿cuánto tiempo tarda?"),
        ("pt-BR", "abri a disputa ontem. quanto tempo isso demora?"),
        (
            "de",
            "habe gestern einen streitfall eröffnet. wie lange dauert das?",
        ),
        (
            "fr",
            "j'ai ouvert un litige hier. combien de temps ça prend ?",
        ),
        ("it", "ho aperto la contestazione ieri. quanto ci vuole?"),
        ("pl", "wczoraj otworzyłam spór. ile to potrwa?"),
        ("uk", "вчора відкрила спір. скільки це триває?"),
    ] {
        let said = after_a_dispute(language, told);
        let waits = text_of(language, "talk-how-long");
        assert!(!said.contains(&waits), "{told}: {said}");
    }
}

#[test]
fn news_of_a_named_order_come_in_while_another_is_taken_down() {
    for (language, name, begun, told) in [
        (
            "en",
            "Lamp",
            "temu order shipped 10 november",
            "the lamp came broken",
        ),
        (
            "ru",
            "Лампа",
            "заказ с temu отправили 10 ноября",
            "лампа пришла разбитой",
        ),
        (
            "pt-BR",
            "Fone",
            "pedido da temu enviado dia 10 de novembro",
            "meu fone chegou quebrado",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.state.orders[0].name = Some(name.to_owned());
        chat.say(begun);
        let before = chat.state.person.as_ref().unwrap().dialogue.clone();
        let said = read(&chat.say(told));
        let broken = OrderEvent::ProblemTold(GoodsProblem::Broken);
        assert!(happened(&chat, 1).contains(&broken), "{told}: {said}");
        let after = &chat.state.person.as_ref().unwrap().dialogue;
        assert_eq!(*after, before, "{told}: {said}");
    }
}

#[test]
fn each_deed_of_a_message_is_noted() {
    use OrderEvent as E;
    for (language, told, done) in [
        (
            "en",
            "asked him to extend, no answer",
            vec![E::ExtensionAsked],
        ),
        (
            "en",
            "i wrote to the seller and called the post office",
            vec![E::SellerAsked, E::PostAsked],
        ),
        (
            "en",
            "its the same number, i compared",
            vec![E::NumberCompared],
        ),
        ("ru", "попросил продавца продлить", vec![E::ExtensionAsked]),
        (
            "ru",
            "номер тот же, проверила. продавцу написала",
            vec![E::NumberCompared, E::SellerAsked],
        ),
        (
            "uk",
            "на пошту дзвонила. продавцю написала",
            vec![E::PostAsked, E::SellerAsked],
        ),
        (
            "pl",
            "poprosiłam o przedłużenie, sprzedawcy napisałam",
            vec![E::ExtensionAsked, E::SellerAsked],
        ),
        (
            "es",
            "es el mismo numero, ya lo mire",
            vec![E::NumberCompared],
        ),
        ("pt-BR", "liguei para os correios", vec![E::PostAsked]),
        (
            "fr",
            "j'ai demandé une prolongation",
            vec![E::ExtensionAsked],
        ),
        (
            "de",
            "habe um verlängerung gebeten. bei der post auch gefragt",
            vec![E::ExtensionAsked, E::PostAsked],
        ),
        ("it", "ho chiesto di prolungare", vec![E::ExtensionAsked]),
        ("he", "ביקשתי מהמוכר הארכה", vec![E::ExtensionAsked]),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let noted = happened(&chat, 1);
        for event in done {
            assert!(noted.contains(&event), "{told}: no {event:?}: {said}");
        }
    }
}

#[test]
fn what_was_delivered_in_one_part_is_not_here_by_the_other() {
    for (language, told) in [
        (
            "en",
            "delivered 20 november at the pickup office, got nothing",
        ),
        (
            "en",
            "tracking says delivered in Kharkiv but i live in Lviv",
        ),
        (
            "ru",
            "пишут вручено 20 ноября в отделении в Казани, а я живу в Омске, ничего не получала",
        ),
        (
            "uk",
            "пише вручено 20 листопада у відділенні в Харкові а я у Львові, нічого не отримувала",
        ),
        (
            "de",
            "laut dhl am 20. november zugestellt in köln, ich wohne in berlin",
        ),
        (
            "es",
            "dice entregado el 20 de noviembre en sevilla y yo vivo en valencia",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let is_delivered = |event: &OrderEvent| {
            matches!(
                event,
                OrderEvent::Tracking(Tracking::Delivered(_) | Tracking::NotMine(_))
            )
        };
        let is_noted = happened(&chat, 1).iter().any(is_delivered);
        assert!(is_noted, "{told}: {said}");
    }
}

#[test]
fn a_purchase_told_beside_news_fills_the_order_and_the_news_are_answered() {
    for (language, told) in [
        (
            "en",
            "seller is not answering. i paid 24 eur on 5 november by paypal",
        ),
        (
            "ru",
            "продавец не отвечает. оплатила 24 евро 5 ноября через paypal",
        ),
        (
            "de",
            "verkäufer antwortet nicht. bezahlt 24 euro mit paypal am 5. november",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let order = chat.order(1);
        assert_eq!(order.amount.as_deref(), Some("24 EUR"), "{told}: {said}");
        assert_eq!(order.payment, Some(Payment::PayPal), "{told}: {said}");
        let dialogue = &chat.state.person.as_ref().unwrap().dialogue;
        assert!(
            !matches!(dialogue, Dialogue::Adding { .. }),
            "{told}: {said}"
        );
    }
}

#[test]
fn a_second_order_waits_until_the_first_is_taken_down() {
    for (language, first, second) in [
        (
            "en",
            "aliexpress order shipped 3 november",
            "the second order is from temu, paid 10 nov 12 eur",
        ),
        (
            "ru",
            "заказ с алиэкспресс отправили 3 ноября",
            "а второй заказ с temu, оплатила 10 ноября 12 евро",
        ),
        (
            "de",
            "aliexpress bestellung am 3. november verschickt",
            "die zweite bestellung ist von temu, bezahlt am 10. november 12 euro",
        ),
        (
            "es",
            "pedido de aliexpress enviado el 3 de noviembre",
            "el otro pedido es de temu, pagado el 10 de noviembre 12 euros",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(first);
        let said = read(&chat.say(second));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{second}: {said}");
        };
        assert_eq!(draft.store.as_deref(), Some("aliexpress"), "{second}");
        let waiting: Vec<_> = draft.waiting.iter().map(|one| &one.store).collect();
        assert_eq!(waiting, [&Some("temu".to_owned())], "{second}: {said}");
    }
}

#[test]
fn what_was_before_the_news_hides_them_no_more_than_thanks_do() {
    for (language, told) in [
        ("en", "parcel came after i opened the dispute, works fine"),
        ("en", "came! all super thanks"),
        ("ru", "посылка пришла после того как я открыла спор"),
        ("ru", "пришли! все супер спасибо"),
        (
            "de",
            "paket kam an nachdem ich den streitfall eröffnet habe",
        ),
        ("es", "el paquete llegó después de abrir la disputa"),
        ("pl", "paczka przyszła, super, dziękuję"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = chat.say(told);
        let received = Press::Order(1, OrderPress::Received).data();
        let is_asked = format!("{said:?}").contains(&received);
        assert!(is_asked, "{told}: {}", read(&said));
    }
}

#[test]
fn a_question_before_the_story_is_answered_and_the_order_begins() {
    for (language, told) in [
        (
            "en",
            "how long should i wait? ordered on aliexpress on 1 november",
        ),
        (
            "ru",
            "сколько вообще ждать? заказ оформил 1 ноября на алиэкспресс",
        ),
        (
            "es",
            "¿cuánto debo esperar? pedí en aliexpress el 1 de noviembre",
        ),
        (
            "de",
            "wie lange soll ich warten? am 1. november bei aliexpress bestellt",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(told));
        let answer = text_of(language, "talk-how-long");
        assert!(said.contains(&answer), "{told}: {said}");
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{told}: {said}");
        };
        assert_eq!(draft.store.as_deref(), Some("aliexpress"), "{told}");
        let ordered = "2026-11-01".parse().unwrap();
        assert_eq!(draft.paid_on, Some(ordered), "{told}: {said}");
    }
}

#[test]
fn what_waits_at_a_point_where_it_is_not_has_not_come() {
    for (language, told) in [
        (
            "en",
            "tracking says delivered to the post office on 20 november, the post office says they do not have it",
        ),
        (
            "ru",
            "трек написал прибыло в место вручения 20го, на почте говорят нету ничего",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let delivered = OrderEvent::Tracking(Tracking::Delivered("2026-11-20".parse().unwrap()));
        assert!(happened(&chat, 1).contains(&delivered), "{told}: {said}");
    }
}

#[test]
fn a_day_that_is_put_right_denies_no_shipping() {
    let mut chat = chat_in("en").with_order();
    let said = read(&chat.say("sorry wrong its not shipped on 13th but 10th nov"));
    let shipped = "2026-11-10".parse().unwrap();
    assert_eq!(chat.order(1).shipped_on, Some(shipped), "{said}");
}

#[test]
fn a_deed_beside_other_news_has_its_own_day() {
    for (language, told) in [
        ("en", "i wrote to the seller yesterday, no answer"),
        ("ru", "написала продавцу вчера, молчит"),
        (
            "de",
            "habe dem verkäufer gestern geschrieben, keine antwort",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let mut history = chat.order(1).history.iter();
        let asked = history.find(|entry| entry.event == OrderEvent::SellerAsked);
        let on = asked.unwrap_or_else(|| panic!("{told}: {said}")).on;
        assert_eq!(on, Some("2026-11-22".parse().unwrap()), "{told}: {said}");
    }
}

#[test]
fn thanks_behind_an_arrival_hide_it_not() {
    for (language, name, told) in [
        ("ru", "Наушники", "наушники приехали спасибо"),
        ("ru", "Наушники", "приехали, спасибо!"),
        ("en", "Headphones", "headphones came thanks"),
        ("uk", "Навушники", "навушники приїхали дякую"),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.state.orders[0].name = Some(name.to_owned());
        let said = chat.say(told);
        let received = Press::Order(1, OrderPress::Received).data();
        let close = Press::Order(1, OrderPress::CloseSure).data();
        let asked = format!("{said:?}");
        let is_asked = asked.contains(&received) || asked.contains(&close);
        assert!(is_asked, "{told}: {}", read(&said));
    }
}

#[test]
fn one_thing_instead_of_another_is_the_wrong_one() {
    for (language, told) in [
        ("en", "i got soap instead of the phone"),
        ("ru", "прислали мыло вместо телефона"),
        ("uk", "прийшло мило замість телефону"),
        ("pl", "dostałem mydło zamiast telefonu"),
        ("es", "me enviaron jabón en vez de un teléfono"),
        ("pt-BR", "veio sabão em vez do celular"),
        ("fr", "j'ai reçu du savon au lieu du téléphone"),
        ("de", "seife geschickt statt handy"),
        ("it", "mi è arrivato sapone invece del telefono"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let wrong = OrderEvent::ProblemTold(GoodsProblem::WrongItem);
        assert!(happened(&chat, 1).contains(&wrong), "{told}: {said}");
    }
}

#[test]
fn something_else_leads_to_all_that_can_be_told() {
    let mut chat = chat_in("en").with_order();
    let said = chat.press(&Press::NotThat);
    let menu = Press::Order(1, OrderPress::History).data();
    let pages = format!("{said:?}");
    assert!(
        pages.contains("rpage") || pages.contains(&menu) || pages.contains("What has happened"),
        "{pages}"
    );
}
