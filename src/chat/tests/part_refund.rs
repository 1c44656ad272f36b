//! A part of the money is back: it is noted with its sum, and the rest is asked for.

use super::*;
use crate::advice::Letter;
use crate::chat::callback::OrderPress;
use crate::model::{GoodsProblem, OrderEvent, Question};

/// An order that came broken, in a dispute.
fn disputed(language: &str, amount: Option<&str>) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let (order, now) = (&mut chat.state.orders[0], chat.now);
    order.amount = amount.map(str::to_owned);
    order.record(OrderEvent::ProblemTold(GoodsProblem::Broken), now);
    order.record(OrderEvent::DisputeOpened(now.date_naive()), now);
    chat
}

fn part(order: &Order) -> Option<Option<&str>> {
    order
        .history
        .iter()
        .rev()
        .find_map(|entry| match &entry.event {
            OrderEvent::PartRefunded(back) => Some(back.as_deref()),
            _ => None,
        })
}

#[test]
fn part_of_the_money_is_noted_with_its_sum() {
    let mut missed = Vec::new();
    for (language, known, text, back, paid) in [
        (
            "en",
            Some("25 EUR"),
            "10 euros of 25 back",
            Some("10 EUR"),
            "25 EUR",
        ),
        ("en", None, "10 euros of 25 back", Some("10 EUR"), "25 EUR"),
        (
            "en",
            Some("24 USD"),
            "they gave me half",
            Some("12 USD"),
            "24 USD",
        ),
        (
            "en",
            Some("24 USD"),
            "they gave me half back",
            Some("12 USD"),
            "24 USD",
        ),
        (
            "en",
            Some("24 USD"),
            "only 5 usd refunded",
            Some("5 USD"),
            "24 USD",
        ),
        (
            "en",
            Some("24 USD"),
            "got 10 usd back",
            Some("10 USD"),
            "24 USD",
        ),
        (
            "en",
            Some("24 USD"),
            "they refunded me only a part",
            None,
            "24 USD",
        ),
        (
            "fr",
            Some("42 EUR"),
            "ils ont remboursé 38 sur 42",
            Some("38 EUR"),
            "42 EUR",
        ),
        (
            "fr",
            None,
            "on m'a remboursé 38 euros sur 42",
            Some("38 EUR"),
            "42 EUR",
        ),
        (
            "de",
            Some("24 EUR"),
            "sie haben jetzt 12 von 24 euro erstattet",
            Some("12 EUR"),
            "24 EUR",
        ),
        (
            "de",
            Some("24 EUR"),
            "nur 5 euro erstattet",
            Some("5 EUR"),
            "24 EUR",
        ),
        (
            "de",
            Some("24 EUR"),
            "sie haben mir nur die hälfte erstattet",
            Some("12 EUR"),
            "24 EUR",
        ),
        (
            "ru",
            Some("1200 RUB"),
            "вернули 600 рублей из 1200",
            Some("600 RUB"),
            "1200 RUB",
        ),
        (
            "ru",
            Some("1200 RUB"),
            "вернули только половину",
            Some("600 RUB"),
            "1200 RUB",
        ),
        (
            "es",
            None,
            "me devolvieron solo 10 euros de 24",
            Some("10 EUR"),
            "24 EUR",
        ),
        (
            "es",
            Some("24 EUR"),
            "me devolvieron la mitad",
            Some("12 EUR"),
            "24 EUR",
        ),
        (
            "it",
            Some("30 EUR"),
            "mi hanno rimborsato solo 10 euro su 30",
            Some("10 EUR"),
            "30 EUR",
        ),
        (
            "pt-BR",
            Some("80 BRL"),
            "devolveram só 30 de 80",
            Some("30 BRL"),
            "80 BRL",
        ),
        (
            "pl",
            Some("100 PLN"),
            "zwrócili tylko 40 zł z 100",
            Some("40 PLN"),
            "100 PLN",
        ),
        (
            "uk",
            Some("500 UAH"),
            "повернули 200 грн з 500",
            Some("200 UAH"),
            "500 UAH",
        ),
        (
            "de",
            Some("24 EUR"),
            "habe 10 euro zurückbekommen",
            Some("10 EUR"),
            "24 EUR",
        ),
        (
            "fr",
            Some("24 EUR"),
            "ils m'ont remboursé 10 euros",
            Some("10 EUR"),
            "24 EUR",
        ),
        (
            "ru",
            Some("1200 RUB"),
            "мне вернули 600 рублей",
            Some("600 RUB"),
            "1200 RUB",
        ),
        (
            "es",
            Some("24 EUR"),
            "me devolvieron 10 euros",
            Some("10 EUR"),
            "24 EUR",
        ),
        (
            "it",
            Some("24 EUR"),
            "mi hanno rimborsato 10 euro",
            Some("10 EUR"),
            "24 EUR",
        ),
        (
            "pl",
            Some("100 PLN"),
            "zwrócili mi 40 zł",
            Some("40 PLN"),
            "100 PLN",
        ),
        (
            "pt-BR",
            Some("80 BRL"),
            "devolveram 30 reais",
            Some("30 BRL"),
            "80 BRL",
        ),
        (
            "uk",
            Some("500 UAH"),
            "мені повернули 200 грн",
            Some("200 UAH"),
            "500 UAH",
        ),
        (
            "he",
            Some("80 ILS"),
            "החזירו לי 30 שקל",
            Some("30 ILS"),
            "80 ILS",
        ),
        (
            "he",
            Some("80 ILS"),
            "החזירו רק 30 מתוך 80",
            Some("30 ILS"),
            "80 ILS",
        ),
    ] {
        let mut chat = disputed(language, known);
        let said = read(&chat.say(text));
        let order = chat.order(1);
        if part(order) != Some(back) || order.amount.as_deref() != Some(paid) {
            missed.push(format!("{text}: {:?} {said}\n", part(order)));
        }
        let is_won = |entry: &crate::model::HistoryEntry| {
            matches!(entry.event, OrderEvent::Won | OrderEvent::Refunded)
        };
        assert!(!order.history.iter().any(is_won), "{text}: {said}");
    }
    assert!(missed.is_empty(), "{}", missed.concat());
}

#[test]
fn rest_is_asked_for() {
    let mut chat = disputed("en", Some("25 EUR"));
    let said = read(&chat.say("10 euros of 25 back"));
    assert!(
        said.contains("only 10 EUR of the money, 15 EUR is missing"),
        "{said}"
    );
    assert!(said.contains("Ask for the rest"), "{said}");
    let letter = OrderPress::Letter(Letter::Repeat);
    let said = read(&chat.press(&Press::Order(1, letter)));
    let asks = "Only 10 EUR of my money was refunded. I ask for the rest: 15 EUR.";
    assert!(said.contains(asks), "{said}");
    assert!(!said.contains("do not accept this offer"), "{said}");
}

#[test]
fn all_of_the_money_after_less_is_all() {
    for text in [
        "they refund all 23 dollars",
        "no no, they give ALL the money",
        "they refunded all 23 dollars",
        "23 of 23 refunded",
    ] {
        let mut chat = disputed("en", Some("23 USD"));
        chat.say("they offer 5 dollars");
        let said = read(&chat.say(text));
        let history = &chat.state.orders[0].history;
        let is_won = |entry: &crate::model::HistoryEntry| {
            matches!(entry.event, OrderEvent::Won | OrderEvent::Refunded)
        };
        assert!(history.iter().any(is_won), "{text}: {said}");
        assert_eq!(part(&chat.state.orders[0]), None, "{text}");
    }
}

#[test]
fn all_of_the_money_after_a_part_is_all() {
    for (language, text) in [
        ("en", "they refunded everything now"),
        ("de", "sie haben jetzt alles erstattet"),
        ("ru", "вернули все деньги"),
        ("es", "ahora me devolvieron todo"),
        ("fr", "ils ont tout remboursé"),
        ("it", "mi hanno rimborsato tutto"),
        ("pl", "zwrócili wszystko"),
        ("uk", "повернули всі гроші"),
        ("pt-BR", "devolveram tudo"),
        ("he", "החזירו לי הכל"),
    ] {
        let mut chat = disputed(language, Some("24 EUR"));
        let part = OrderEvent::PartRefunded(Some("10 EUR".to_owned()));
        chat.state.orders[0].record(part, chat.now);
        let said = read(&chat.say(text));
        let last = &chat.state.orders[0].history.last().unwrap().event;
        assert_eq!(*last, OrderEvent::Refunded, "{text}: {said}");
    }
}

/// What they ask for in a dispute is no day, whatever is asked.
#[test]
fn who_is_asked_for_photos_reads_what_to_send() {
    for (language, text, sent) in [
        ("en", "they want photos", "i sent the photos"),
        ("en", "the seller asks me for a video", "I refused"),
        ("de", "sie wollen fotos", "ich hab abgelehnt"),
        ("ru", "просят фото", "я отказался"),
        ("es", "piden fotos", "dije que no"),
        ("fr", "ils demandent des photos", "j'ai refusé"),
        ("it", "chiedono foto", "ho rifiutato"),
        ("pl", "chcą zdjęć", "odmówiłem"),
        ("uk", "просять фото", "я відмовився"),
        ("pt-BR", "pediram fotos", "recusei"),
        ("he", "מבקשים תמונות", "סירבתי"),
    ] {
        let mut chat = disputed(language, Some("24 EUR"));
        let asks = OrderPress::EditField(Question::DisputeOpened);
        chat.press(&Press::Order(1, asks));
        let said = read(&chat.say(text));
        let texts = crate::locale::texts(language);
        let advised = texts.plain("reply-asks-proof", &[("came", "other".into())]);
        let first = crate::locale::without_marks(&advised);
        let first = first.lines().last().unwrap().trim().to_owned();
        assert!(
            crate::locale::without_marks(&said).contains(&first),
            "{text}: {said}"
        );
        let said = read(&chat.say(sent));
        let last = &chat.order(1).history.last().unwrap().event;
        assert_eq!(*last, OrderEvent::Answered, "{sent}: {said}");
    }
}
