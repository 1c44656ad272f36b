//! How long protection lasts, told in words: it counts from the day that is told beside it, and never from today in silence.

use super::{Conversation, read};
use crate::chat::callback::{OrderPress, Press};
use crate::model::{Dialogue, Doubt, Draft, Question};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn in_language(tag: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = tag.to_owned();
    chat
}

fn draft(chat: &Conversation) -> &Draft {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => draft,
        other => panic!("{other:?}"),
    }
}

/// The days that are asked about.
fn asked(draft: &Draft) -> Vec<String> {
    let ends = draft.doubts.iter().find_map(|doubt| match doubt {
        Doubt::End(ends) => Some(ends),
        _ => None,
    });
    let ends = ends.into_iter().flatten();
    ends.map(|(at, _)| at.date_naive().to_string()).collect()
}

#[test]
fn a_length_counts_from_the_day_beside_it() {
    let mut wrong = Vec::new();
    for (language, text, end) in [
        (
            "de",
            "Temu, Käuferschutz 45 Tage, bezahlt am 20.10.",
            "2026-12-04",
        ),
        (
            "de",
            "temu bezahlt am 20.10. käuferschutz 45 tage",
            "2026-12-04",
        ),
        (
            "en",
            "aliexpress, 60 days protection from 3 Oct",
            "2026-12-02",
        ),
        (
            "en",
            "ali order, buyer protection 75 days from 3 october",
            "2026-12-17",
        ),
        ("en", "temu, paid 20 oct, 45 days protection", "2026-12-04"),
        (
            "en",
            "temu order shipped 1 nov with 45 days of protection",
            "2026-12-16",
        ),
        (
            "en",
            "temu, delivered 14 nov, 45 days protection",
            "2026-12-29",
        ),
        (
            "es",
            "aliexpress pagado el 20 de octubre, protección de 45 días",
            "2026-12-04",
        ),
        (
            "ru",
            "заказал на али, оплачено 20 октября, защита 60 дней",
            "2026-12-19",
        ),
        (
            "ru",
            "али, защита 75 дней с момента отправки, отправили 3 ноября",
            "2027-01-17",
        ),
        (
            "fr",
            "temu, payé le 20 octobre, protection 45 jours",
            "2026-12-04",
        ),
        (
            "pl",
            "aliexpress, wysłane 1 listopada, ochrona 60 dni",
            "2026-12-31",
        ),
        (
            "pt-BR",
            "shopee, pago dia 20 de outubro, proteção de 45 dias",
            "2026-12-04",
        ),
        (
            "it",
            "temu, pagato il 20 ottobre, protezione 45 giorni",
            "2026-12-04",
        ),
        (
            "uk",
            "алі, оплачено 20 жовтня, захист 60 днів",
            "2026-12-19",
        ),
        (
            "en",
            "aliexpress, 2 months protection from 1 nov",
            "2027-01-01",
        ),
        (
            "en",
            "aliexpress shipped on 3 nov. Buyer protection lasts 60 days after shipping",
            "2027-01-02",
        ),
        ("he", "aliexpress, 60 ימי הגנה מה-3 באוקטובר", "2026-12-02"),
        // What is left counts from today.
        (
            "en",
            "aliexpress, shipped 1 nov, protection 60 days left",
            "2027-01-22",
        ),
        (
            "en",
            "aliexpress, shipped 1 nov, 20 days of protection left",
            "2026-12-13",
        ),
        (
            "de",
            "temu, bezahlt am 20.10., käuferschutz noch 45 tage",
            "2027-01-07",
        ),
        (
            "ru",
            "али, оплачено 20 октября, осталось 20 дней защиты",
            "2026-12-13",
        ),
    ] {
        let mut chat = in_language(language);
        let said = read(&chat.say(text));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            wrong.push(format!("{language}: {text}: {said}"));
            continue;
        };
        let read = draft.protection_end.map(|at| at.date_naive());
        if read != Some(day(end)) || !asked(draft).is_empty() {
            wrong.push(format!("{language}: {text}: {read:?}, not {end}: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_length_alone_is_kept_until_its_day_is_known() {
    for (language, text) in [
        ("en", "temu, 45 days of protection"),
        ("de", "temu, 45 tage käuferschutz"),
        ("ru", "тему, защита 45 дней"),
    ] {
        let mut chat = in_language(language);
        let said = read(&chat.say(text));
        assert_eq!(draft(&chat).protection_end, None, "{text}");
        assert!(said.contains("45"), "{said}");
        chat.say("RR123456785CN");
        chat.say("1.11.2026");
        assert_eq!(asked(draft(&chat)), ["2026-12-16", "2027-01-07"], "{text}");
    }
}

#[test]
fn a_length_of_a_watched_order_is_asked_about() {
    for (language, text) in [
        ("en", "45 days of protection"),
        ("de", "Käuferschutz 45 Tage"),
        ("fr", "protection 45 jours"),
    ] {
        let mut chat = in_language(language).with_order();
        let end = chat.order(1).protection_end;
        chat.say(text);
        assert_eq!(asked(draft(&chat)), ["2026-12-28", "2027-01-07"], "{text}");
        assert_eq!(chat.order(1).protection_end, end);
    }
}

#[test]
fn what_a_length_counts_from_is_read_in_an_answer() {
    let mut wrong = Vec::new();
    for (language, text, end) in [
        ("en", "60 days from 3 Oct", "2026-12-02"),
        ("en", "60 days from payment on 3 oct", "2026-12-02"),
        ("en", "60 days after it was shipped", "2027-01-12"),
        ("de", "45 Tage, bezahlt am 20.10.", "2026-12-04"),
        ("de", "noch 45 Tage", "2027-01-07"),
        ("ru", "60 дней с 3 октября", "2026-12-02"),
        ("ru", "защита 75 дней с момента отправки", "2027-01-27"),
        (
            "fr",
            "45 jours de protection à partir du 20 octobre",
            "2026-12-04",
        ),
        ("pl", "ochrona 60 dni od 20 października", "2026-12-19"),
        ("es", "60 días desde el 3 de octubre", "2026-12-02"),
        ("it", "60 giorni dalla spedizione", "2027-01-12"),
        ("uk", "захист 60 днів від 3 жовтня", "2026-12-02"),
        ("he", "60 יום מ-3 באוקטובר", "2026-12-02"),
    ] {
        let mut chat = in_language(language).with_order();
        chat.press(&Press::Order(
            1,
            OrderPress::EditField(Question::Protection),
        ));
        let said = read(&chat.say(text));
        let read = chat.order(1).protection_end.map(|at| at.date_naive());
        if read != Some(day(end)) {
            wrong.push(format!("{language}: {text}: {read:?}, not {end}: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_day_told_beside_a_length_is_kept() {
    let mut chat = in_language("de").with_order();
    chat.press(&Press::Order(
        1,
        OrderPress::EditField(Question::Protection),
    ));
    chat.say("45 Tage, bezahlt am 20.10.");
    assert_eq!(chat.order(1).paid_on, Some(day("2026-10-20")));
}
