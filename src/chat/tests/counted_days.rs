//! Answers that count a day from another one, that name two of which one is meant, or that put themselves right.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, Draft, Question};
use chrono::NaiveDate;

fn asked(language: &str, question: Question) -> Conversation {
    let mut chat = Conversation::new();
    let person = chat.state.person.as_mut().unwrap();
    person.language = language.to_owned();
    let draft = Box::new(Draft {
        store: Some("aliexpress".to_owned()),
        ..Draft::default()
    });
    person.dialogue = Dialogue::Adding { question, draft };
    chat
}

fn draft(chat: &Conversation) -> Option<&Draft> {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => Some(draft),
        _ => None,
    }
}

fn watched(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn an_answer_that_puts_itself_right_is_the_last_one() {
    for (language, text, shipped) in [
        ("en", "5 november, no 6 november", "2026-11-06"),
        ("en", "the 5th, sorry, the 6th", "2026-11-06"),
        ("en", "3 nov i mean 3 oct", "2026-10-03"),
        ("en", "thursday no wait friday", "2026-11-20"),
        ("ru", "3 ноября, ой, 4", "2026-11-04"),
        ("ru", "в четверг, нет, в пятницу", "2026-11-20"),
        ("uk", "3 листопада, ні, 4 листопада", "2026-11-04"),
        ("de", "am 3. november, nein, am 4. november", "2026-11-04"),
        (
            "es",
            "el 3 de noviembre, no, el 4 de noviembre",
            "2026-11-04",
        ),
        ("pt-BR", "3 de novembro, não, 4 de novembro", "2026-11-04"),
        ("fr", "le 3 novembre, non, le 4 novembre", "2026-11-04"),
        ("it", "il 3 novembre, anzi il 4 novembre", "2026-11-04"),
        ("pl", "3 listopada, nie, 4 listopada", "2026-11-04"),
        ("he", "3 בנובמבר, סליחה, 4 בנובמבר", "2026-11-04"),
        ("en", "5 november, no tracking", "2026-11-05"),
        ("en", "12th november sorry october", "2026-10-12"),
        ("ru", "12 ноября, простите, октября", "2026-10-12"),
    ] {
        let mut chat = asked(language, Question::Shipped);
        let said = format!("{:?}", chat.say(text));
        let told = draft(&chat).and_then(|draft| draft.shipped_on);
        let told = told.or(chat.state.orders.first().and_then(|order| order.shipped_on));
        assert_eq!(told, Some(day(shipped)), "{text}: {said}");
    }
}

#[test]
fn of_two_days_the_right_one_is_asked_for() {
    for (language, text, days) in [
        ("en", "28 october or 29", ["28 October", "29 October"]),
        (
            "en",
            "thurs or fri last week",
            ["19 November", "20 November"],
        ),
        ("en", "3 or 4", ["3 November", "4 November"]),
        ("ru", "28.10 вроде, или 29", ["28 октября", "29 октября"]),
        ("ru", "то ли 3 то ли 4", ["3 ноября", "4 ноября"]),
        (
            "ru",
            "позавчера или три дня назад",
            ["21 ноября", "20 ноября"],
        ),
        (
            "en",
            "yesterday or two days ago",
            ["22 November", "21 November"],
        ),
        (
            "de",
            "vorgestern oder vor drei tagen",
            ["21. November", "20. November"],
        ),
    ] {
        let mut chat = asked(language, Question::Shipped);
        let said = format!("{:?}", chat.say(text));
        assert!(days.iter().all(|day| said.contains(day)), "{text}: {said}");
        assert_eq!(draft(&chat).unwrap().shipped_on, None, "{text}");
    }
}

#[test]
fn a_promise_by_a_holiday_is_kept_with_its_day() {
    for (language, text, expected) in [
        ("en", "they promise it by christmas", "2026-12-25"),
        ("en", "it should be here in two fridays", "2026-12-04"),
        ("ru", "обещают до нового года", "2026-12-31"),
        ("ru", "обещают к новому году", "2026-12-31"),
        ("ru", "обещают привезти между 12 и 16 декабря", "2026-12-16"),
        ("ru", "придёт через неделю после нового года", "2027-01-07"),
        ("de", "soll bis weihnachten kommen", "2026-12-24"),
        (
            "en",
            "they moved the delivery to the 14th of december",
            "2026-12-14",
        ),
    ] {
        let mut chat = watched(language);
        let said = format!("{:?}", chat.say(text));
        let told = chat.order(1).expected_on;
        assert_eq!(told, Some(day(expected)), "{text}: {said}");
    }
}

#[test]
fn two_ends_are_asked_for_and_one_that_is_past_is_not_taken() {
    for (language, text, said) in [
        (
            "en",
            "end of january or beginning of february",
            "31 January 2027",
        ),
        ("ru", "в конце января или начале февраля", "31 января 2027"),
        ("en", "it already ended on friday", "20 November 2026"),
        ("ru", "уже закончилась в пятницу", "20 ноября 2026"),
    ] {
        let mut chat = watched(language);
        chat.state.orders[0].protection_end = None;
        chat.press(&Press::Order(
            1,
            OrderPress::EditField(Question::Protection),
        ));
        let shown = format!("{:?}", chat.say(text));
        assert!(shown.contains(said), "{text}: {shown}");
        assert_eq!(chat.order(1).protection_end, None, "{text}");
    }
}

#[test]
fn the_day_of_a_holiday_is_that_of_the_payment() {
    for (language, text) in [("en", "paid on halloween"), ("ru", "оплатила на хэллоуин")]
    {
        let mut chat = watched(language);
        let shown = format!("{:?}", chat.say(text));
        assert_eq!(
            chat.order(1).paid_on,
            Some(day("2026-10-31")),
            "{text}: {shown}"
        );
    }
}

#[test]
fn the_new_end_is_taken_beside_now() {
    for (language, text, end) in [
        ("en", "protection is now till feb 1st", "1 February"),
        ("ru", "защита теперь до 1 февраля", "1 февраля"),
        (
            "es",
            "la protección ahora es hasta el 1 de febrero",
            "1 de febrero",
        ),
    ] {
        let mut chat = watched(language);
        let shown = format!("{:?}", chat.say(text));
        assert!(shown.contains(end), "{text}: {shown}");
    }
}

#[test]
fn what_is_left_is_put_right() {
    for (language, text) in [
        ("en", "it's 20 days, not {}"),
        ("ru", "осталось 20 дней а не {}"),
        ("de", "nicht {} sondern 20 tage"),
    ] {
        let mut chat = watched(language);
        let today = chat.now.date_naive();
        let end = today + chrono::Days::new(41);
        let last = end.and_hms_opt(23, 59, 59).unwrap().and_utc();
        chat.state.orders[0].protection_end = Some(last);
        let said = format!("{:?}", chat.say(&text.replace("{}", "41")));
        let told = chat.order(1).protection_end.map(|end| end.date_naive());
        assert_eq!(told, Some(today + chrono::Days::new(20)), "{text}: {said}");
    }
}

#[test]
fn the_label_that_was_meant_is_asked_for() {
    for (language, text) in [
        ("en", "i mean the protection"),
        ("ru", "я имела в виду защиту"),
    ] {
        let mut chat = watched(language);
        chat.say(text);
        let dialogue = &chat.state.person.as_ref().unwrap().dialogue;
        let is_asked = matches!(
            dialogue,
            Dialogue::Editing {
                question: Question::Protection,
                ..
            }
        );
        assert!(is_asked, "{text}: {dialogue:?}");
    }
}
