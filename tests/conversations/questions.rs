//! Each question with good, odd and bad answers, from tables. Every row is a person of its own who is asked just then.

use crate::common::{World, at, remembered};
use crate::{MISTYPED, NUMBER, labels};
use bot_api_sandbox::{Buyer, SeenMessage};
use trackless::model::{Dialogue, Draft, GivenNumber, Question};

/// The answers so far of somebody who is asked this question.
fn draft(question: Question) -> Draft {
    let answered = |earlier| question > earlier;
    // With all that it needs it would be an order, and no draft.
    let is_last = matches!(question, Question::Shipped | Question::Protection);
    let has_store = answered(Question::Store) && !is_last;
    Draft {
        store: has_store.then(|| "aliexpress".to_owned()),
        number: answered(Question::Number).then(|| GivenNumber::Number(NUMBER.to_owned())),
        shipped_on: answered(Question::Shipped).then(|| "2026-11-12".parse().unwrap()),
        ..Draft::default()
    }
}

/// A world in which each of these answers is given by a person of its own, in this language; what each of them sees.
fn all_answer(
    language: &str,
    question: Question,
    answers: &[&str],
) -> (World, Vec<(Buyer, SeenMessage)>) {
    let mut world = World::asleep();
    let people: Vec<Buyer> = answers.iter().map(|_| world.person(language)).collect();
    world.knows(people.iter().map(|buyer| {
        let mut person = remembered(buyer, language);
        let draft = Box::new(draft(question));
        person.dialogue = Dialogue::Adding { question, draft };
        (person, Vec::new())
    }));
    world.start();
    for (buyer, answer) in people.iter().zip(answers) {
        buyer.says(answer);
    }
    let seen = people.into_iter().map(|buyer| {
        let seen = buyer.sees_something();
        (buyer, seen)
    });
    let seen = seen.collect();
    (world, seen)
}

/// Each answer brings a message with these words.
#[track_caller]
fn each_brings(language: &str, question: Question, rows: &[(&str, &str)]) {
    let answers: Vec<&str> = rows.iter().map(|(answer, _)| *answer).collect();
    let (_world, seen) = all_answer(language, question, &answers);
    for ((answer, words), (_, seen)) in rows.iter().zip(seen) {
        assert!(
            seen.text.contains(words),
            "{answer:?} brought {}",
            seen.text
        );
    }
}

/// What each answer was taken for.
fn taken(language: &str, question: Question, answers: &[&str]) -> Vec<(Question, Draft)> {
    let (mut world, people) = all_answer(language, question, answers);
    world.stop();
    let storage = world.storage();
    let dialogue = |(buyer, _): (Buyer, SeenMessage)| {
        let person = storage.person(buyer.id()).person.unwrap();
        match person.dialogue {
            Dialogue::Adding { question, draft } => (question, *draft),
            other => panic!("{other:?}"),
        }
    };
    people.into_iter().map(dialogue).collect()
}

#[test]
fn whether_it_was_received() {
    let (received, watched, again) = (
        "Before you confirm",
        "Which store",
        "Please tap one of the buttons",
    );
    each_brings(
        "en",
        Question::Received,
        &[
            ("yes", received),
            ("Yes!", received),
            ("да", received),
            ("no", watched),
            (" NO. ", watched),
            ("not", watched),
            ("нет", watched),
            ("maybe", again),
            ("12", again),
        ],
    );
    each_brings(
        "ru",
        Question::Received,
        &[
            ("Да", "Прежде чем подтвердить"),
            ("получила", "Прежде чем подтвердить"),
            ("Нет", "Из какого он магазина"),
            ("no", "Из какого он магазина"),
            ("наверное", "Нажмите, пожалуйста, одну из кнопок"),
        ],
    );
}

#[test]
fn which_store() {
    let rows = [
        ("AliExpress", Some("aliexpress")),
        ("ali", Some("aliexpress")),
        ("Алиэкспресс", Some("aliexpress")),
        (" joom ", Some("joom")),
        ("джум", Some("joom")),
        ("Алик", Some("aliexpress")),
        ("aliexpress choice", Some("aliexpress")),
        ("aliexpress.ru", Some("aliexpressru")),
        ("etsy", Some("etsy")),
        ("Vinted", Some("vinted")),
        ("tiktok", Some("tiktok")),
        ("Озон", Some("ozon")),
        ("ВБ", Some("wildberries")),
        ("Яндекс Маркет", Some("yandexmarket")),
        ("Небольшой магазин", Some("webshop")),
        ("other", Some("other")),
        ("не знаю", Some("other")),
        ("Taobao", Some("other")),
        ("42", None),
        ("да", None),
        ("79161234567", None),
        ("мне продавец ничего не прислал", None),
    ];
    let answers = rows.map(|(answer, _)| answer);
    for ((answer, store), (question, draft)) in
        rows.into_iter().zip(taken("ru", Question::Store, &answers))
    {
        assert_eq!(draft.store.as_deref(), store, "{answer}");
        let next = if store.is_some() {
            Question::Number
        } else {
            Question::Store
        };
        assert_eq!(question, next, "{answer}");
    }
}

#[test]
fn a_number_is_read_however_it_is_pasted() {
    let rows = [
        NUMBER,
        "rr123456785cn",
        "RR 1234 5678 5 CN",
        "RR-123-456-785-CN",
        "RR\u{200b}1234\u{200b}5678\u{feff}5CN",
        "\u{200e}RR123456785CN\u{200f}",
        "RR12\u{417}456785CN",
        "my number is rr123456785cn please",
        "Трек-номер: RR123456785CN.",
        "https://t.17track.net/en#nums=RR123456785CN",
    ];
    for (answer, (question, draft)) in rows.into_iter().zip(taken("en", Question::Number, &rows)) {
        assert_eq!(
            draft.number,
            Some(GivenNumber::Number(NUMBER.to_owned())),
            "{answer:?}"
        );
        assert_eq!(question, Question::Shipped, "{answer:?}");
    }
}

#[test]
fn what_is_no_tracking_number_gets_a_word() {
    let (order, nothing) = ("order number (", "I see no tracking number in this");
    let private = "which I do not need";
    each_brings(
        "en",
        Question::Number,
        &[
            ("8199633578334590", "order number (AliExpress)"),
            ("8HLY992", "order number (Joom)"),
            ("order 8199633578334590", order),
            (MISTYPED, "one character looks mistyped"),
            ("RR12345678CN", "looks missing or too many"),
            ("QX71ABC99821ZZ", "I do not know this kind of number"),
            ("hm", nothing),
            ("I have lost it", nothing),
            ("📦", nothing),
            ("+7 916 123-45-67", private),
            ("4276 3800 1234 5670", private),
            (
                "RR123456785CN or maybe LP00068434402473",
                "I see several numbers",
            ),
            ("none", "When was it shipped?"),
        ],
    );
    each_brings(
        "ru",
        Question::Number,
        &[
            ("8HLY992", "номер заказа (Joom)"),
            ("нет", "Когда заказ отправлен?"),
            ("не знаю", "Когда заказ отправлен?"),
            (MISTYPED, "один знак, похоже, набран с ошибкой"),
        ],
    );
}

#[test]
fn a_number_in_doubt_is_settled_by_a_tap() {
    let rows = [
        (MISTYPED, NUMBER, NUMBER),
        ("RR123456785\u{421}N", NUMBER, NUMBER),
        ("rr123456785\u{441}n", "RR123456785SN", "RR123456785SN"),
        (MISTYPED, "As typed: RR123456786CN", MISTYPED),
        ("RR12345678SCN", "RR123456785CN", NUMBER),
        ("+7 916 123-45-67", "Yes, keep it as it is", "7916123-45-67"),
        (
            "RR123456785CN LP00068434402473",
            "LP00068434402473",
            "LP00068434402473",
        ),
    ];
    let answers = rows.map(|(answer, _, _)| answer);
    let (mut world, people) = all_answer("en", Question::Number, &answers);
    for ((answer, label, _), (buyer, seen)) in rows.iter().zip(&people) {
        assert!(labels(seen).concat().contains(label), "{answer}: {seen:?}");
        buyer.presses(label);
        buyer.sees("When was it shipped?");
    }
    world.stop();
    for ((_, _, number), (buyer, _)) in rows.into_iter().zip(people) {
        let person = world.storage().person(buyer.id()).person.unwrap();
        let Dialogue::Adding { draft, .. } = person.dialogue else {
            panic!("{person:?}")
        };
        assert_eq!(draft.number, Some(GivenNumber::Number(number.to_owned())));
    }
}

#[test]
fn a_number_that_stands_twice_is_one() {
    let rows = [
        "RR123456785CN\nRR123456785CN",
        "RR123456785CN (rr 123 456 785 cn)",
    ];
    for (answer, (question, _)) in rows.into_iter().zip(taken("en", Question::Number, &rows)) {
        assert_eq!(question, Question::Shipped, "{answer}");
    }
}

#[test]
fn a_number_of_a_kind_that_nobody_knows_is_taken() {
    let rows = ["QX71-ABC-99821-ZZ", "A1234567", "12-345-678"];
    for (answer, (question, _)) in rows.into_iter().zip(taken("en", Question::Number, &rows)) {
        assert_eq!(question, Question::Shipped, "{answer}");
    }
}

#[test]
fn when_it_was_shipped() {
    let rows = [
        ("12.11", "2026-11-12"),
        ("12 Nov", "2026-11-12"),
        ("Nov 12th, 2026", "2026-11-12"),
        ("12 ноября", "2026-11-12"),
        ("2026-11-12", "2026-11-12"),
        ("5 days ago", "2026-11-18"),
        ("5 дней назад", "2026-11-18"),
        ("today", "2026-11-23"),
        ("Вчера", "2026-11-22"),
    ];
    let answers = rows.map(|(answer, _)| answer);
    for ((answer, day), (question, draft)) in
        rows.into_iter()
            .zip(taken("en", Question::Shipped, &answers))
    {
        assert_eq!(draft.shipped_on, Some(day.parse().unwrap()), "{answer}");
        assert_eq!(question, Question::Store, "{answer}");
    }
}

#[test]
fn a_day_that_cannot_be_is_asked_about_again() {
    let strange = "I could not read that as a day";
    each_brings(
        "en",
        Question::Shipped,
        &[
            ("25.11", "25 November 2026 has not come yet"),
            ("in 3 days", "26 November 2026 has not come yet"),
            ("23.11.2025", "23 November 2025 is a year ago or more"),
            ("12.11.2020", "12 November 2020 is a year ago or more"),
            ("30.02", "no such day in the calendar"),
            ("31 November", "no such day in the calendar"),
            ("soon", strange),
            ("-1", strange),
            ("99999999999999999999", strange),
            ("<b>12</b>", strange),
            (NUMBER, "Registered small packet, China"),
        ],
    );
    each_brings(
        "ru",
        Question::Shipped,
        &[
            ("25 ноября", "25 ноября 2026 ещё не наступило"),
            ("год назад", "год назад или больше"),
            ("скоро", "Не понял, какой это день"),
        ],
    );
}

#[test]
fn when_protection_ends() {
    let rows = [
        ("23 days 14 hours", "2026-12-16T23:00:00Z"),
        ("23 дня 14 часов", "2026-12-16T23:00:00Z"),
        ("23", "2026-12-16T09:00:00Z"),
        ("5 hours", "2026-11-23T14:00:00Z"),
        ("15.12", "2026-12-15T23:59:59Z"),
        ("15 Dec 18:00", "2026-12-15T18:00:00Z"),
        ("2026-12-15", "2026-12-15T23:59:59Z"),
        ("завтра", "2026-11-24T23:59:59Z"),
    ];
    let answers = rows.map(|(answer, _)| answer);
    for ((answer, end), (question, draft)) in
        rows.into_iter()
            .zip(taken("en", Question::Protection, &answers))
    {
        assert_eq!(draft.protection_end, Some(at(end)), "{answer}");
        assert_eq!(question, Question::Store, "{answer}");
    }
}

#[test]
fn an_end_of_protection_that_cannot_be_is_asked_about_again() {
    let strange = "I could not read that as a time";
    each_brings(
        "en",
        Question::Protection,
        &[
            ("yesterday", "which is in the past"),
            ("0 days", "which is in the past"),
            ("12.11", "which is in the past"),
            ("500 days", "more than a year from now"),
            ("30.02", "no such day in the calendar"),
            ("long", strange),
            ("⏳", strange),
            ("999999999999 days", strange),
        ],
    );
}

#[test]
fn names_are_kept_as_they_were_meant() {
    let longest = "наушники".repeat(8)[..120].to_owned();
    let rows = [
        ("Headphones", "📦 Headphones · "),
        ("  Head\n\nphones\t ", "📦 Head phones · "),
        (
            "<b>Tom</b> & \"Jerry\" &amp;",
            "📦 <b>Tom</b> & \"Jerry\" &amp; · ",
        ),
        ("🎧👨‍👩‍👧‍👦 наушники", "📦 🎧👨‍👩‍👧‍👦 наушники · "),
        (
            "*a* _b_ `c` {$d} { $title }",
            "📦 *a* _b_ `c` {$d} { $title } · ",
        ),
        ("no", "📦 no · "),
        (&longest, "📦 наушники"),
        (&"x".repeat(61), "one short name, at most 60"),
        (&"long ".repeat(800), "one short name, at most 60"),
    ];
    each_brings("en", Question::Name, &rows);
}

#[test]
fn a_name_that_cannot_be_seen_is_none() {
    for name in ["\u{200b}", "\u{3164}", "\u{2060}\u{feff}", "\u{202e}"] {
        let (_world, people) = all_answer("en", Question::Name, &[name]);
        let seen = &people[0].1.text;
        assert!(seen.contains("one short name"), "{name:?}: {seen}");
    }
}

#[test]
fn the_words_on_a_button_can_be_typed() {
    for (question, words, next) in [
        (Question::Store, "Another store", "tracking number"),
        (
            Question::Number,
            "The seller gave none",
            "When was it shipped?",
        ),
        (Question::Shipped, "a month ago", "Which store"),
        (Question::Tracking, "Moving", "📦 AliExpress, shipped"),
        (
            Question::Tracking,
            "someone else's parcel",
            "How do you know",
        ),
        (Question::Protection, "I don't know", "Which store"),
        (Question::Protection, "i don’t know", "Which store"),
        (Question::Name, "Skip", "📦 AliExpress, shipped"),
        (Question::Shipped, "Back", "tracking number"),
        (Question::Shipped, "Cancel", "Cancelled"),
    ] {
        each_brings("en", question, &[(words, next)]);
    }
}

#[test]
fn a_photo_is_no_answer_and_the_question_stays() {
    let (world, people) = all_answer("en", Question::Shipped, &["soon"]);
    let buyer = &people[0].0;
    buyer.sends_photo();
    buyer.sees("I found no bar code in this picture");
    buyer.sends_sticker();
    buyer.sees("I can read texts and photos, but not this");
    buyer.says("12.11");
    buyer.sees("Which store");
    drop(world);
}
