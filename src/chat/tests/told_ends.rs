//! Ends of protection and whole months as people tell them: what counts from a day that nobody knows is asked, never from today.

use super::*;
use crate::model::{Dialogue, Draft, Question};

/// Somebody who is asked when protection of a new order ends, and tells it so; what is kept then.
fn end_after(language: &str, typed: &str) -> (Option<String>, String) {
    let mut chat = Conversation::new();
    let person = chat.state.person.as_mut().unwrap();
    person.language = language.to_owned();
    let draft = Draft {
        store: Some("temu".to_owned()),
        number: Some(GivenNumber::NoneGiven),
        ..Draft::default()
    };
    person.dialogue = Dialogue::Adding {
        question: Question::Protection,
        draft: Box::new(draft),
    };
    let said = read(&chat.say(typed));
    let end = match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => draft.protection_end,
        other => panic!("{typed}: {other:?}"),
    };
    (end.map(|end| end.date_naive().to_string()), said)
}

#[test]
fn ends_are_read_as_they_are_told() {
    for (language, typed, end) in [
        ("ru", "за день до моего дня рождения", None),
        ("ru", "на мой день рождения", None),
        ("ru", "через неделю после дня рождения мамы", None),
        ("en", "the day before my wedding", None),
        ("en", "3 days before my birthday", None),
        ("de", "einen tag vor meiner hochzeit", None),
        ("pl", "dzień przed moimi urodzinami", None),
        ("fr", "la veille de mon anniversaire", None),
        ("es", "un día antes de mi cumpleaños", None),
        ("ru", "ну вроде через полтора месяца", Some("2027-01-07")),
        (
            "ru",
            "а где это смотреть? вроде через полтора месяца",
            Some("2027-01-07"),
        ),
        (
            "en",
            "i think it is over in a month and a half",
            Some("2027-01-08"),
        ),
        (
            "ru",
            "было до 3 декабря, продавец продлил на 15 дней",
            Some("2026-12-18"),
        ),
        (
            "en",
            "it was until 3 december, the seller extended it by 15 days",
            Some("2026-12-18"),
        ),
        (
            "en",
            "it said 2 december but they added 10 days",
            Some("2026-12-12"),
        ),
        (
            "ru",
            "до 3 декабря, продавец добавил 15 дней",
            Some("2026-12-18"),
        ),
        ("ru", "до старого нового года", Some("2027-01-14")),
        ("en", "a day before new year", Some("2026-12-30")),
        ("uk", "до нового року", Some("2026-12-31")),
        ("pl", "do sylwestra", Some("2026-12-31")),
        ("de", "bis silvester", Some("2026-12-31")),
        ("it", "fino a capodanno", Some("2026-12-31")),
        ("es", "hasta año nuevo", Some("2026-12-31")),
        ("pt-BR", "até o ano novo", Some("2026-12-31")),
        ("fr", "jusqu'au nouvel an", Some("2026-12-31")),
    ] {
        let (read, said) = end_after(language, typed);
        assert_eq!(read.as_deref(), end, "{typed}: {said}");
    }
}

/// Where it stands is said, and the order goes on without it.
#[test]
fn who_asks_where_the_end_stands_is_told() {
    for (language, typed, place) in [
        (
            "en",
            "dont see it anywhere, where to look?",
            "on the order page",
        ),
        ("en", "cant find it in the app", "on the order page"),
        ("en", "it doesnt show any date", "on the order page"),
        ("en", "where do i find that", "on the order page"),
        ("ru", "а где это смотреть?", "на странице заказа"),
        ("ru", "нигде не вижу", "на странице заказа"),
        ("de", "wo finde ich das?", "Bestellseite"),
        ("es", "dónde lo veo?", "página del pedido"),
        ("fr", "je ne trouve pas, c'est où ?", "page de la commande"),
        ("pl", "gdzie to jest? nie widzę", "stronie zamówienia"),
    ] {
        let (read, said) = end_after(language, typed);
        assert_eq!(read, None, "{typed}: {said}");
        assert!(said.contains(place), "{typed}: {said}");
    }
}

#[test]
fn a_whole_month_is_asked_and_what_else_is_told_is_kept() {
    for (language, typed, store, about) in [
        ("en", "ordered in september on etsy", "etsy", "15 September"),
        ("en", "bought it last month on temu", "temu", "16 October"),
        (
            "ru",
            "заказала в сентябре на алиэкспресс",
            "aliexpress",
            "15 сентября",
        ),
        (
            "de",
            "im september bei temu bestellt",
            "temu",
            "15. September",
        ),
        (
            "es",
            "lo pedí en septiembre en temu",
            "temu",
            "15 de septiembre",
        ),
    ] {
        let mut chat = Conversation::new();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(typed));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{typed}: {said}");
        };
        assert_eq!(draft.store.as_deref(), Some(store), "{typed}: {said}");
        assert_eq!(draft.paid_on, None, "{typed}: {said}");
        assert!(said.contains(about), "{typed}: {said}");
    }
}
