//! What came broken or wrong, what came without a tracking number, and what is no name: told in the words of the phone.

use super::*;
use crate::model::{Dialogue, Draft, GoodsProblem, OrderEvent, Question};

fn speaking(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person = Some(Person::new(CHAT, language, "UTC"));
    chat
}

fn problem(order: &Order) -> Option<GoodsProblem> {
    order.history.iter().find_map(|entry| match entry.event {
        OrderEvent::ProblemTold(problem) => Some(problem),
        _ => None,
    })
}

fn draft(chat: &Conversation) -> (Question, Draft) {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { question, draft } => (*question, (**draft).clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_came_broken_or_wrong_begins_its_order_at_once() {
    use GoodsProblem as G;
    for (language, text, store, kind) in [
        (
            "en",
            "got my temu order today but the mug is cracked in half",
            "temu",
            G::Broken,
        ),
        (
            "en",
            "my shein dress came yesterday but its the wrong colour",
            "shein",
            G::OtherVariant,
        ),
        (
            "ru",
            "Vinted купила куртку за 45 евро, пришла с дыркой что делать??",
            "vinted",
            G::Broken,
        ),
        (
            "ru",
            "забрала куртку с озона, но размер не тот",
            "ozon",
            G::OtherVariant,
        ),
        (
            "de",
            "temu paket angekommen aber die tasse ist kaputt",
            "temu",
            G::Broken,
        ),
        (
            "fr",
            "reçu ma robe shein mais pas la bonne taille",
            "shein",
            G::OtherVariant,
        ),
    ] {
        let mut chat = speaking(language);
        let said = read(&chat.say(text));
        let order = chat.state.orders.first();
        let order = order.unwrap_or_else(|| panic!("{text}: {said}"));
        assert_eq!(order.store, store, "{text}");
        assert_eq!(problem(order), Some(kind), "{text}");
        assert_eq!(order.paid_on, None, "{text}");
        assert_eq!(order.shipped_on, None, "{text}");
    }
}

#[test]
fn damage_is_understood_in_each_language() {
    use GoodsProblem as G;
    for (language, text, kind) in [
        ("en", "its smashed", G::Broken),
        ("en", "got a different coat, size wrong", G::OtherVariant),
        ("ru", "размер не тот", G::OtherVariant),
        ("ru", "пришла с дыркой", G::Broken),
        ("uk", "прийшла з діркою", G::Broken),
        ("pl", "przyszła kurtka z dziurą", G::Broken),
        (
            "de",
            "jacke ist da aber die größe passt nicht",
            G::OtherVariant,
        ),
        ("fr", "reçu mais pas la bonne taille", G::OtherVariant),
        ("it", "arrivata con un buco", G::Broken),
        (
            "es",
            "me llegó el vestido pero la talla no es",
            G::OtherVariant,
        ),
        ("pt-BR", "chegou a blusa mas a cor errada", G::OtherVariant),
        ("he", "הגיע עם חור", G::Broken),
        ("en", "it arrived but its a fake", G::NotAsDescribed),
        ("en", "came, not as described", G::NotAsDescribed),
        ("en", "they sent me a wrong item", G::WrongItem),
        ("ru", "пришла но это подделка", G::NotAsDescribed),
        ("uk", "прийшла але підробка", G::NotAsDescribed),
        ("pl", "przyszło ale podróbka", G::NotAsDescribed),
        (
            "de",
            "angekommen aber nicht wie beschrieben",
            G::NotAsDescribed,
        ),
        ("de", "kam an aber gefälscht", G::NotAsDescribed),
        ("fr", "reçu mais c'est une contrefaçon", G::NotAsDescribed),
        ("it", "arrivato ma è falso", G::NotAsDescribed),
        ("es", "llegó pero es falso", G::NotAsDescribed),
        ("pt-BR", "chegou mas é falsificado", G::NotAsDescribed),
        ("he", "הגיע אבל מזויף", G::NotAsDescribed),
        ("en", "came but too small", G::OtherVariant),
        ("ru", "пришло но размер маленький", G::OtherVariant),
        ("pl", "przyszła ale za mała", G::OtherVariant),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        assert_eq!(problem(chat.order(1)), Some(kind), "{text}: {said}");
    }
}

#[test]
fn the_last_day_to_claim_broken_goods_is_the_stores_own() {
    let mut chat = Conversation::new().with_order();
    chat.state.orders[0].store = "vinted".to_owned();
    let said = read(&chat.say("it came, the jacket has a hole"));
    // Vinted takes it for two days.
    assert!(said.contains("25 November"), "{said}");
}

#[test]
fn what_is_broken_is_not_lost_after_the_parcel_was_put_away() {
    for answers in [
        &["temu", "it came today", "yes"][..],
        &["temu", "it came today"],
    ] {
        let mut chat = Conversation::new();
        chat.press(&Press::Begin);
        for answer in answers {
            chat.say(answer);
        }
        chat.say("its smashed");
        assert_eq!(chat.order(1).store, "temu");
        assert_eq!(problem(chat.order(1)), Some(GoodsProblem::Broken));
    }
    // Another order is another one.
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    for answer in ["temu", "it came today", "yes"] {
        chat.say(answer);
    }
    chat.press(&Press::Begin);
    assert_eq!(draft(&chat).1.store, None);
}

#[test]
fn it_arrived_is_understood_where_a_day_is_asked() {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    for answer in ["temu", "no number", "it's arrived now, thanks"] {
        chat.say(answer);
    }
    assert_eq!(draft(&chat).0, Question::Received);
}

#[test]
fn no_tracking_is_no_number() {
    for text in [
        "no tracking",
        "no tracking i can find",
        "never send me any tracking, only the order number PO-211-12345678901234567",
    ] {
        let mut chat = Conversation::new();
        chat.press(&Press::Begin);
        chat.say("temu");
        let said = read(&chat.say(text));
        let (question, draft) = draft(&chat);
        assert_eq!(draft.number, Some(GivenNumber::NoneGiven), "{text}: {said}");
        assert_eq!(draft.tracking, None, "{text}");
        assert_eq!(question, Question::Shipped, "{text}");
    }
    let mut chat = Conversation::new();
    chat.say("ordered cap from temu 2 january no tracking");
    let (_, draft) = draft(&chat);
    assert_eq!(draft.number, Some(GivenNumber::NoneGiven));
    assert_eq!(draft.tracking, None);
}

#[test]
fn a_number_beside_a_carriers_name_is_taken_as_typed() {
    for text in [
        "mondial relay, numero 48291736",
        "c mondial relay 48291736 je viens de le dire",
    ] {
        let mut chat = Conversation::new();
        chat.press(&Press::Begin);
        chat.say("vinted");
        chat.say(text);
        let number = GivenNumber::Number("48291736".to_owned());
        assert_eq!(draft(&chat).1.number, Some(number), "{text}");
    }
}

#[test]
fn a_claim_with_its_order_number_is_no_name() {
    let mut chat = Conversation::new().with_order();
    let name = crate::chat::callback::OrderPress::EditField(Question::Name);
    chat.press(&Press::Order(1, name));
    chat.say("filed the shein claim today, order no GSO44123412341234");
    assert_eq!(chat.order(1).name, None);
    assert_eq!(
        chat.order(1).order_number.as_deref(),
        Some("GSO44123412341234")
    );
}

#[test]
fn the_last_day_to_send_back_is_kept_and_reminded_of() {
    for (language, text) in [
        (
            "ru",
            "винтед решил в мою пользу, надо отправить куртку обратно до 10 декабря",
        ),
        ("en", "they want me to send it back by 10 dec"),
        (
            "en",
            "vinted refunds all, i have to send it back by 10 december",
        ),
        ("de", "muss die jacke bis 10. dezember zurückschicken"),
        ("fr", "je dois le renvoyer avant le 10 décembre"),
        ("it", "devo rispedirlo entro il 10 dicembre"),
    ] {
        let mut chat = speaking(language).with_order();
        chat.state.orders[0].store = "vinted".to_owned();
        let said = read(&chat.say(text));
        let order = chat.order(1);
        let day = order.return_by.map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some("2026-12-10"), "{text}: {said}");
        let reminder = order.next_due.map(|at| at.date_naive());
        assert!(reminder < order.return_by, "{text}");
        assert!(said.contains("10"), "{said}");
    }
}

#[test]
fn the_number_of_a_return_is_not_the_orders_own() {
    let mut chat = speaking("ru").with_order();
    chat.say("размер не тот");
    chat.say("надо отправить обратно до 10 декабря");
    let said = read(&chat.say("отправил обратно, DHL 00340434161094042557"));
    let order = chat.order(1);
    assert_eq!(order.return_by, None, "{said}");
    assert_eq!(order.number, GivenNumber::Number(NUMBER.to_owned()));
    assert!(said.contains("квитанцию"), "{said}");
}

#[test]
fn money_and_others_that_send_back_are_no_return_of_the_buyers() {
    for text in [
        "they will send my money back by 10 december",
        "the seller sent it back",
        "must i return it by 10 december?",
    ] {
        let mut chat = Conversation::new().with_order();
        chat.say(text);
        assert_eq!(chat.order(1).return_by, None, "{text}");
    }
}

#[test]
fn until_when_it_waits_is_answered_by_its_card() {
    for (language, shown, asked, day) in [
        (
            "ru",
            "ждет в пункте выдачи до 5 декабря",
            "до какого забрать?",
            "5 декабря",
        ),
        (
            "en",
            "ready for pickup until 5 december",
            "where do I pick it up",
            "5 December",
        ),
    ] {
        let mut chat = speaking(language).with_order();
        chat.say(shown);
        let said = read(&chat.say(asked));
        assert!(said.contains(day), "{asked}: {said}");
    }
    let mut chat = speaking("ru").with_order();
    let said = read(&chat.say("посылка ушла обратно отправителю"));
    let returned = |entry: &crate::model::HistoryEntry| {
        entry.event == OrderEvent::Tracking(crate::model::Tracking::Returned)
    };
    assert!(chat.order(1).history.iter().any(returned), "{said}");
}

/// What came is no parcel that the post lost: its day is that of its coming, and its sum is kept.
#[test]
fn day_and_sum_beside_what_came_broken_are_kept() {
    for (language, text, came, amount) in [
        (
            "en",
            "my parcel from temu came broken on 20 nov. order 3 nov 24 euro",
            Some(20),
            Some("24 EUR"),
        ),
        (
            "es",
            "mi paquete de shein llego vacio el 20 de noviembre, pedido el 3/11, 24 euros",
            Some(20),
            Some("24 EUR"),
        ),
        (
            "de",
            "mein paket von temu kam gestern kaputt an, bestellt 3.11., 24 euro",
            Some(22),
            Some("24 EUR"),
        ),
        (
            "en",
            "temu sent me wrong shoes, 24 euro paid, what can i do",
            None,
            Some("24 EUR"),
        ),
        (
            "ru",
            "с али пришла разбитая чашка 20 ноября, заказал 3 ноября",
            Some(20),
            None,
        ),
        (
            "en",
            "temu parcel came empty, the seller offers 5 euro",
            None,
            None,
        ),
    ] {
        let mut chat = speaking(language);
        let said = read(&chat.say(text));
        let order = chat.state.orders.first();
        let order = order.unwrap_or_else(|| panic!("{text}: {said}"));
        let entry = order.history.iter().find(|entry| entry.event.is_arrival());
        let on = entry.and_then(|entry| entry.on);
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 11, day);
        assert_eq!(on, came.and_then(day), "{text}: {said}");
        assert_eq!(order.amount.as_deref(), amount, "{text}: {said}");
        let shows_away =
            |entry: &crate::model::HistoryEntry| matches!(entry.event, OrderEvent::Tracking(_));
        assert!(!order.history.iter().any(shows_away), "{text}");
    }
}

#[test]
fn details_of_what_came_speak_of_no_way() {
    let mut chat = Conversation::new();
    chat.say("my temu parcel came broken on 20 nov");
    let details = crate::chat::callback::OrderPress::More;
    let said = read(&chat.press(&Press::Order(1, details)));
    assert!(said.contains("Came: 20 November"), "{said}");
    assert!(
        !said.contains("Not shipped") && !said.contains("gave none"),
        "{said}"
    );
}

#[test]
fn what_came_broken_on_an_earlier_day_keeps_it() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("it came broken yesterday"));
    let last = chat.order(1).history.last().unwrap();
    assert_eq!(last.event, OrderEvent::ProblemTold(GoodsProblem::Broken));
    assert_eq!(
        last.on.map(|day| day.to_string()).as_deref(),
        Some("2026-11-22")
    );
    assert!(said.contains("Came: 22 November"), "{said}");
}
