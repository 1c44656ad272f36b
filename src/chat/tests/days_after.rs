//! Days that are counted from the payment, days of which two are told, and sums beside a question.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, Question};

fn asked(language: &str, question: Question) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let mut chat = chat.with_order();
    let order = &mut chat.state.orders[0];
    (order.paid_on, order.shipped_on, order.amount) = ("2026-10-20".parse().ok(), None, None);
    chat.press(&Press::Order(1, OrderPress::EditField(question)));
    chat
}

#[test]
fn what_was_shipped_after_the_payment_counts_from_it() {
    for (language, text) in [
        ("en", "shipped 3 days after i paid"),
        ("en", "three days later"),
        ("ru", "через 3 дня после заказа"),
        ("ru", "спустя три дня"),
        ("uk", "через 3 дні після замовлення"),
        ("de", "3 tage später"),
        ("es", "tres días después"),
        ("fr", "3 jours après"),
        ("it", "tre giorni dopo"),
        ("pt-BR", "3 dias depois"),
        ("pl", "3 dni później"),
        ("he", "3 ימים אחרי"),
    ] {
        let mut chat = asked(language, Question::Shipped);
        let said = read(&chat.say(text));
        let shipped = chat.order(1).shipped_on.map(|day| day.to_string());
        assert_eq!(shipped.as_deref(), Some("2026-10-23"), "{text}: {said}");
    }
}

#[test]
fn of_two_days_it_is_asked_which_one() {
    for (language, text) in [
        ("en", "10th or 12th"),
        ("en", "around 10 or 12 of november"),
        ("ru", "10 или 12 ноября"),
        ("uk", "10 або 12 листопада"),
        ("de", "10. oder 12. november"),
        ("es", "el 10 o 12 de noviembre"),
        ("fr", "le 10 ou 12 novembre"),
        ("it", "10 o 12 novembre"),
        ("pt-BR", "10 ou 12 de novembro"),
        ("pl", "10 albo 12 listopada"),
        ("he", "10 או 12 בנובמבר"),
    ] {
        let mut chat = asked(language, Question::Shipped);
        let replies = chat.say(text);
        let said = read(&replies);
        assert_eq!(chat.order(1).shipped_on, None, "{text}: {said}");
        let is_open = matches!(
            chat.state.person.as_ref().unwrap().dialogue,
            Dialogue::Editing {
                question: Question::Shipped,
                ..
            }
        );
        assert!(is_open, "{text}: {said}");
        let buttons = format!("{replies:?}");
        assert!(
            buttons.contains("10") && buttons.contains("12"),
            "{text}: {buttons}"
        );
    }
}

#[test]
fn a_sum_that_nobody_told_yet_is_kept_beside_a_question() {
    for (language, text, sum) in [
        ("en", "paid 20 eur", "20 EUR"),
        ("en", "paid 12 quid", "12 GBP"),
        ("ru", "заплатила 3к рублей", "3000 RUB"),
        ("de", "bezahlt 24,99 €", "24.99 EUR"),
        ("pl", "zapłaciłam 24,99zł", "24.99 PLN"),
        ("pt-BR", "paguei R$ 89,90", "89.90 BRL"),
    ] {
        let mut chat = asked(language, Question::Tracking);
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).amount.as_deref(), Some(sum), "{text}: {said}");
    }
    let mut chat = asked("en", Question::Tracking);
    chat.say("paid 15 eur customs");
    assert_eq!(chat.order(1).amount, None);
}

#[test]
fn a_promised_day_of_the_month_is_the_near_one() {
    for (language, text) in [
        ("en", "temu order, promised till 20"),
        ("ru", "заказ с озона, обещали до 20, где он"),
        ("it", "ordine da temu, dovrebbe arrivare entro il 20"),
        ("es", "pedido de temu, la fecha prometida era el 20/11"),
    ] {
        let mut chat = Conversation::new();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(text));
        let expected = match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft.expected_on.map(|day| day.to_string()),
            _ => None,
        };
        assert_eq!(expected.as_deref(), Some("2026-11-20"), "{text}: {said}");
    }
}

#[test]
fn a_question_before_the_story_tells_of_the_order_too() {
    for (language, text) in [
        (
            "en",
            "where is my jacket from aliexpress, ordered 3 november for 30 eur",
        ),
        (
            "ru",
            "где моя куртка с алиэкспресс, заказывала 3 ноября за 3к рублей",
        ),
        (
            "de",
            "wo ist meine jacke von aliexpress, bestellt am 3. november für 30 euro",
        ),
        (
            "es",
            "dónde está mi chaqueta de aliexpress, pedida el 3 de noviembre por 30 euros",
        ),
    ] {
        let mut chat = Conversation::new();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(text));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{text}: {said}");
        };
        assert_eq!(draft.store.as_deref(), Some("aliexpress"), "{text}: {said}");
        assert!(
            draft.paid_on.is_some() && draft.amount.is_some(),
            "{text}: {said}"
        );
    }
}
