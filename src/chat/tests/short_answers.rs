//! Answers in a few words and corrections: days that lean on another day, spans, sums, and whether it is in their hands.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, Draft, GoodsProblem, OrderEvent, Question, Tracking};

fn chat_in(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

fn watched(language: &str) -> Conversation {
    let mut chat = chat_in(language).with_order();
    chat.state.orders[0].protection_end = None;
    chat
}

/// A new order of which this is asked.
fn asked(language: &str, question: Question, draft: Draft) -> Conversation {
    let mut chat = chat_in(language);
    let draft = Box::new(Draft {
        store: Some("aliexpress".to_owned()),
        ..draft
    });
    chat.state.person.as_mut().unwrap().dialogue = Dialogue::Adding { question, draft };
    chat
}

/// A new order that tracking calls delivered.
fn delivered(language: &str) -> Conversation {
    let draft = Draft {
        tracking: Some(Tracking::Delivered(day("2026-11-22").unwrap())),
        ask_received: true,
        unconfirmed: true,
        ..Draft::default()
    };
    asked(language, Question::Received, draft)
}

fn draft(chat: &Conversation) -> Option<(Question, &Draft)> {
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { question, draft } => Some((*question, draft)),
        _ => None,
    }
}

fn day(text: &str) -> Option<chrono::NaiveDate> {
    Some(text.parse().unwrap())
}

#[test]
fn a_day_without_its_month_belongs_to_the_day_before_it() {
    for (language, text, paid, shipped) in [
        (
            "pl",
            "temu, zapłaciłam 28 października, wysłali 30",
            "2026-10-28",
            "2026-10-30",
        ),
        (
            "en",
            "aliexpress, paid 28 oct, sent the 30th",
            "2026-10-28",
            "2026-10-30",
        ),
        (
            "en",
            "aliexpress, paid 28 oct, shipped the 2nd",
            "2026-10-28",
            "2026-11-02",
        ),
        (
            "en",
            "aliexpress shoes, paid 14 october, shipped the 17th",
            "2026-10-14",
            "2026-10-17",
        ),
        (
            "ru",
            "заказала на алиэкспресс 9 октября отправил 12го",
            "2026-10-09",
            "2026-10-12",
        ),
        (
            "es",
            "aliexpress, pagué el 9 de octubre, lo enviaron el 12",
            "2026-10-09",
            "2026-10-12",
        ),
        (
            "ru",
            "Алиэкспресс, заказ 12 октября, 14-го отправлен, 29-го прошел таможню",
            "2026-10-12",
            "2026-10-14",
        ),
        (
            "de",
            "aliexpress, bezahlt am 9. oktober, verschickt am 12.",
            "2026-10-09",
            "2026-10-12",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(text);
        let (_, draft) = draft(&chat).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(
            (draft.paid_on, draft.shipped_on),
            (day(paid), day(shipped)),
            "{text}"
        );
    }
}

/// Monday, 23 November 2026.
#[test]
fn a_number_after_a_day_that_is_known_may_be_of_two_months() {
    let paid = |on| Draft {
        paid_on: day(on),
        ..Draft::default()
    };
    let mut chat = asked("en", Question::Shipped, paid("2026-10-09"));
    let told = format!("{:?}", chat.say("the 12th"));
    assert!(
        told.contains("12 October 2026") && told.contains("12 November 2026"),
        "{told}"
    );
    let mut chat = asked("en", Question::Shipped, paid("2026-11-09"));
    chat.say("the 12th");
    assert_eq!(draft(&chat).unwrap().1.shipped_on, day("2026-11-12"));
}

#[test]
fn what_is_done_is_no_name_of_the_goods() {
    let mut chat = chat_in("ru");
    chat.say("заказала на алиэкспресс 9 октября отправил 12го");
    assert_eq!(draft(&chat).unwrap().1.name, None);
}

#[test]
fn the_next_day_counts_from_the_payment() {
    for (language, text) in [
        (
            "en",
            "I bought it on 3 november on temu, it shipped the next day",
        ),
        (
            "ru",
            "оплатила 3 ноября на temu, отправили на следующий день",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(text);
        let (_, draft) = draft(&chat).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(draft.shipped_on, day("2026-11-04"), "{text}");
    }
}

#[test]
fn a_part_of_a_month_is_asked_for() {
    let mut chat = chat_in("ru");
    let told = read(&chat.say("с али больше двух месяцев жду, оплатил в середине сентября"));
    assert!(told.contains("Примерно 15 сентября?"), "{told}");
}

#[test]
fn a_span_that_goes_on_is_no_day() {
    let mut chat = chat_in("ru");
    let told = read(&chat.say("купил чехол за 340р на али, едет третью неделю"));
    assert!(told.contains("Примерно 6 ноября?"), "{told}");
    assert_eq!(draft(&chat).unwrap().1.paid_on, None);
}

#[test]
fn the_day_of_shipping_among_other_words() {
    for (text, shipped) in [
        ("day before diwali, 7th nov", "2026-11-07"),
        (
            "label created 5 nov, picked up by carrier 9 nov",
            "2026-11-09",
        ),
        ("2 days after i payed, i payed 30/10", "2026-11-01"),
        (
            "idk but i ordered on 11/11 sale and they shipped 3 days later",
            "2026-11-14",
        ),
    ] {
        let mut chat = asked("en", Question::Shipped, Draft::default());
        chat.say(text);
        assert_eq!(draft(&chat).unwrap().1.shipped_on, day(shipped), "{text}");
    }
}

#[test]
fn which_of_a_few_days_is_meant_is_asked() {
    for (text, days) in [
        (
            "they made the label oct 28 but only moved nov 4",
            ["28 October 2026", "4 November 2026"],
        ),
        (
            "nov 14 acording to the seller but usps got it nov 18",
            ["14 November 2026", "18 November 2026"],
        ),
    ] {
        let mut chat = asked("en", Question::Shipped, Draft::default());
        let told = format!("{:?}", chat.say(text));
        assert!(days.iter().all(|day| told.contains(day)), "{text}: {told}");
        assert_eq!(draft(&chat).unwrap().1.shipped_on, None, "{text}");
    }
}

#[test]
fn the_end_of_protection_among_other_words() {
    for (text, end) in [
        ("60 days, it started at 5 of november", "2027-01-04"),
        (
            "refund within 15 days after it ends, and ends 6 jan 2027",
            "2027-01-06",
        ),
        ("until new year, dont remember exactly", "2026-12-31"),
        ("they extended it from 20 dec to 4 jan", "2027-01-04"),
        ("the timer says 12d 03h 22m and total 18,99€", "2026-12-05"),
    ] {
        let mut chat = watched("en");
        chat.press(&Press::Order(
            1,
            OrderPress::EditField(Question::Protection),
        ));
        chat.say(text);
        let told = chat.order(1).protection_end.map(|end| end.date_naive());
        assert_eq!(told, day(end), "{text}");
    }
}

#[test]
fn what_it_cost_is_taken_and_what_something_else_cost_is_not() {
    for (language, text, amount) in [
        ("en", "it cost 42 dollars", Some("42 USD")),
        ("en", "cost me 42 usd", Some("42 USD")),
        ("en", "i was charged 31.99 usd for it", Some("31.99 USD")),
        ("ru", "стоил 1890 руб", Some("1890 RUB")),
        ("es", "me costó 20 euros", Some("20 EUR")),
        ("pl", "kosztowało 80 zł", Some("80 PLN")),
        ("en", "shipping cost 5 usd", None),
        ("ru", "доставка стоила 300 руб", None),
    ] {
        let mut chat = watched(language);
        chat.say(text);
        assert_eq!(chat.order(1).amount.as_deref(), amount, "{text}");
    }
    let mut chat = watched("en");
    chat.press(&Press::Order(
        1,
        OrderPress::EditField(Question::Protection),
    ));
    chat.say("protection till 15 jan and it cost 42 dollars");
    assert_eq!(chat.order(1).amount.as_deref(), Some("42 USD"));
    assert!(chat.order(1).protection_end.is_some());
}

#[test]
fn whether_it_is_in_their_hands_in_a_sentence() {
    for (language, text) in [
        ("en", "no of course not, i would not write"),
        ("ru", "нет конечно, я бы не писала"),
        ("ru", "да нет, не забрала"),
        ("ru", "не, соседи тоже не видели, на почте говорят не было"),
        ("es", "no, los vecinos tampoco lo tienen"),
        ("en", "not me, someone else signed"),
        ("ru", "подписал кто-то другой"),
        ("de", "das ist nicht meine unterschrift"),
        ("en", "they left it outside and it got stolen"),
        ("ru", "украли из подъезда"),
        ("it", "mi hanno rubato il pacco"),
    ] {
        let mut chat = delivered(language);
        chat.say(text);
        let (question, told) = draft(&chat).unwrap_or_else(|| panic!("{text}"));
        assert!(
            question != Question::Received && !told.ask_received,
            "{text}"
        );
    }
    for (language, text) in [
        ("en", "got it on monday thanks"),
        ("en", "yes but the box was open"),
        ("ru", "да забрала в четверг"),
    ] {
        let mut chat = delivered(language);
        chat.say(text);
        assert_eq!(draft(&chat), None, "{text}");
    }
    for (language, text) in [("en", "no idea"), ("en", "no problem")] {
        let mut chat = delivered(language);
        chat.say(text);
        let asked = draft(&chat).map(|(question, _)| question);
        assert_eq!(asked, Some(Question::Received), "{text}");
    }
}

#[test]
fn who_says_that_the_neighbours_saw_nothing_asked_them() {
    for (language, text) in [
        ("en", "no, the neighbours have not seen it"),
        ("ru", "не, соседи тоже не видели"),
        ("de", "nein, die nachbarn haben es nicht"),
        ("pt-BR", "não, os vizinhos não viram"),
    ] {
        let mut chat = delivered(language);
        chat.say(text);
        let told = &draft(&chat).unwrap_or_else(|| panic!("{text}")).1.told;
        assert_eq!(told, &[OrderEvent::AskedAround], "{text}");
    }
}

#[test]
fn half_of_it_that_came_is_a_part_that_is_missing() {
    let missing = OrderEvent::ProblemTold(GoodsProblem::PartMissing);
    for (language, text) in [
        ("en", "only half of it came"),
        ("en", "yep, one item short"),
        ("ru", "половина пришла"),
        ("ru", "пришло только 2 из 3"),
        ("es", "solo llegó la mitad"),
        ("de", "nur die hälfte ist angekommen"),
        ("pl", "przyszła tylko połowa"),
        ("it", "è arrivata solo metà"),
    ] {
        let mut chat = delivered(language);
        chat.say(text);
        let told = chat.state.orders.first().map(|order| &order.history);
        let told = told.unwrap_or_else(|| panic!("{text}"));
        assert!(told.iter().any(|entry| entry.event == missing), "{text}");
    }
}

#[test]
fn what_came_broken_after_a_yes_is_kept_with_its_order() {
    let mut chat = delivered("en");
    chat.say("yes yesterday, but one cup is broken");
    let broken = OrderEvent::ProblemTold(GoodsProblem::Broken);
    let history = &chat.order(1).history;
    assert!(history.iter().any(|entry| entry.event == broken));
}

#[test]
fn what_was_told_is_put_right_by_its_label_its_month_or_its_number() {
    for (language, text, shipped) in [
        ("en", "no, it's shipped on the 5th", "2026-11-05"),
        (
            "en",
            "no no it was shipped on the 5th of november",
            "2026-11-05",
        ),
        ("en", "i mixed up the dates, shipped is 5 nov", "2026-11-05"),
        ("ru", "извините, не ноябрь а октябрь", "2026-10-13"),
        ("es", "no es noviembre sino octubre", "2026-10-13"),
        ("en", "i said 13 november but it was 8", "2026-11-08"),
        ("ru", "нет, отправлен 5 ноября", "2026-11-05"),
        ("ru", "я написала 13 а не 8, точнее 8 а не 13", "2026-11-13"),
    ] {
        let mut chat = watched(language);
        chat.say(text);
        assert_eq!(chat.order(1).shipped_on, day(shipped), "{text}");
    }
    // It is asked where it may be meant.
    for (language, text, said) in [
        ("en", "i meant october", "13 October"),
        ("ru", "я имела в виду октябрь", "13 октября"),
        ("en", "sorry 12 november", "12 November"),
        ("en", "sorry, 12 not 21", "12 November"),
        ("en", "oops i paid 55 not 45 usd", "55 USD"),
        ("en", "it was 19.99 not 29.99 eur", "19.99 EUR"),
        ("en", "the price is 60$ not 50", "60 USD"),
    ] {
        let mut chat = watched(language);
        let told = read(&chat.say(text));
        assert!(told.contains(said), "{text}: {told}");
        assert_eq!(chat.order(1).shipped_on, day("2026-11-13"), "{text}");
    }
    for text in ["не отправлен 5 ноября", "не картой платил"] {
        let mut chat = watched("ru");
        chat.say(text);
        assert_eq!(chat.order(1).shipped_on, day("2026-11-13"), "{text}");
    }
}
