//! The whole way from /start to the letters, in both languages, typed and tapped.

use crate::common::{World, remembered};
use crate::{
    MISTYPED, NUMBER, answers, begins, copied, has_facts, has_headphones, labels, letter,
    takes_down, taps,
};
use bot_api_sandbox::SeenMessage;
use trackless::model::{Dialogue, Question};

#[test]
fn from_start_to_the_dispute_text_by_taps_in_english() {
    let mut world = World::new();
    let buyer = world.person("en");
    buyer.says("/start");
    let welcome = buyer.sees("Your parcel is not tracked");
    assert_eq!(
        labels(&welcome),
        [["My parcel is not tracked"], ["Why is it not tracked?"]]
    );
    buyer.presses("My parcel is not tracked");
    let question = buyer.sees("Which store");
    assert_eq!(
        labels(&question).concat(),
        [
            "Temu",
            "Amazon",
            "AliExpress",
            "Shein",
            "eBay",
            "⋯ More",
            "« Back",
            "Cancel"
        ]
    );
    let rest = taps(&buyer, "⋯ More", "Which store");
    assert_eq!(
        labels(&rest).concat(),
        [
            "Etsy",
            "Vinted",
            "Small web shop",
            "Another store",
            "« Back"
        ]
    );
    taps(&buyer, "« Back", "Which store");
    buyer.presses("AliExpress");
    let question = buyer.sees("tracking number");
    assert_eq!(labels(&question)[0], ["The seller gave none"]);
    buyer.says(MISTYPED);
    buyer.sees("one character looks mistyped");
    buyer.presses(NUMBER);
    let question = buyer.sees("When was it shipped?");
    assert!(question.text.contains("Registered small packet, China"));
    assert_eq!(
        labels(&question)[..3],
        [
            ["1 week ago", "2 weeks ago"],
            ["3 weeks ago", "A month ago"],
            ["Not shipped yet", "Another day / not sure"],
        ]
    );
    buyer.presses("Another day");
    buyer.presses("‹ Earlier");
    buyer.says("yesterday");
    let question = buyer.sees("What does tracking show today?");
    assert!(question.button("I have not looked").is_some());
    buyer.presses("Nothing at all");
    let question = buyer.sees("When does buyer protection end?");
    assert!(question.button("I don't know").is_some());
    buyer.says("23 days 14 hours");
    buyer.sees("What shall I call this order?");
    buyer.presses("Skip");

    let card = buyer.sees("📦 AliExpress, shipped 22 November 2026");
    for line in [
        "Day 1 · Nothing seen yet",
        "23 days left (16 December)",
        "Nothing to do yet",
        "28 November, 10:00",
    ] {
        assert!(card.text.contains(line), "{line}: {}", card.text);
    }
    assert!(card.all_buttons().count() <= 5, "{card:?}");
    let details = taps(&buyer, "More", "Store: AliExpress");
    for line in [
        "Number: RR123456785CN · Registered small packet, China",
        "Shipped: 22 November 2026 (1 day ago)",
        "Protection ends: 16 December 2026 (23 days left)",
    ] {
        assert!(details.text.contains(line), "{line}: {}", details.text);
    }

    world.days_pass(10);
    buyer.sees("⏰ AliExpress");
    let letter = letter(&buyer, "✉️ Claim: no tracking", []);
    assert_eq!(
        copied(&letter),
        "My order has not arrived. It was shipped on 2026-11-22, 11 days ago. Tracking number RR123456785CN shows no \
         information (checked 2026-11-23). I ask for a full refund."
    );
    for step in [
        "1. My orders → your order",
        "→ Refund only",
        "the seller is silent for 5 days",
    ] {
        assert!(letter.text.contains(step), "{step}: {}", letter.text);
    }
}

#[test]
fn from_start_to_the_dispute_text_by_taps_in_russian() {
    let mut world = World::new();
    let buyer = world.person("ru");
    buyer.says("/start");
    buyer.sees("Посылка не отслеживается");
    buyer.presses("Посылка не отслеживается");
    buyer.sees("Из какого он магазина?");
    buyer.says("джум");
    buyer.sees("трек-номер");
    buyer.presses("Продавец не дал номера");
    buyer.sees("Когда заказ отправлен?");
    buyer.says("сегодня");
    buyer.sees("Что сегодня показывает страница заказа");
    buyer.presses("Пока не знаю");
    buyer.sees("Когда истекает защита покупателя?");
    buyer.presses("Не знаю");
    let question = buyer.sees("Когда вы оплатили заказ?");
    assert!(question.text.contains("Через несколько дней спрошу снова"));
    buyer.presses("Не знаю");
    buyer.sees("Как мне называть этот заказ?");
    buyer.presses("Пропустить");

    let card = buyer.sees("📦 Joom, отправлен 23 ноября 2026");
    for line in ["День 0", "осталось примерно 89 дней", "26 ноября, 10:00"]
    {
        assert!(card.text.contains(line), "{line}: {}", card.text);
    }

    world.days_pass(21);
    buyer.sees("⏰ Joom, отправлен 23 ноября 2026");
    let letter = letter(&buyer, "✉️ Текст: нет трека", ["Пропустить"]);
    // Support reads Russian, too: that text comes first, and each has its button.
    let copied: Vec<_> = letter
        .all_buttons()
        .filter_map(|b| b.copy.as_deref())
        .collect();
    assert_eq!(
        copied,
        [
            "Мой заказ не пришёл. Он отправлен 23 ноября 2026, 21 день назад. Трек-номера мне не дали. Прошу вернуть деньги \
             полностью.",
            "My order has not arrived. It was shipped on 2026-11-23, 21 days ago. I was given no tracking number. I ask for a \
             full refund.",
        ]
    );
    for line in [
        "1. Мои заказы → заказ → Вы получили заказ? → Нет.",
        "Решает сам магазин",
    ] {
        assert!(letter.text.contains(line), "{line}: {}", letter.text);
    }
}

#[test]
fn every_answer_can_be_typed_in_english() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    for (answer, next) in [
        ("aliexpress", "tracking number"),
        ("it is rr 1234 5678 5 cn, thanks", "When was it shipped?"),
        ("12 Nov", "What does tracking show today?"),
        ("nothing at all", "When does buyer protection end?"),
        ("23 days 14 hours", "What shall I call this order?"),
    ] {
        buyer.says(answer);
        buyer.sees(next);
    }
    buyer.says("  Headphones\nfor the gym ");
    let card = buyer.sees("📦 Headphones for the gym");
    assert!(card.text.contains("Ask the seller"), "{}", card.text);
    has_facts(&buyer, &card);
}

#[test]
fn every_answer_can_be_typed_in_russian() {
    let world = World::new();
    let buyer = world.person("ru");
    begins(&buyer);
    for (answer, next) in [
        ("Алиэкспресс", "трек-номер"),
        ("вот: RR123456785CN", "Когда заказ отправлен?"),
        ("12 ноября", "Что сегодня показывает трек?"),
        ("Совсем ничего", "Когда истекает защита"),
        ("23 дня 14 часов", "Как мне называть"),
    ] {
        buyer.says(answer);
        buyer.sees(next);
    }
    buyer.says("Наушники");
    let card = buyer.sees("📦 Наушники");
    for line in [
        "День 11",
        "осталось 23 дня (17 декабря)",
        "Спросите продавца",
    ] {
        assert!(card.text.contains(line), "{line}: {}", card.text);
    }
}

#[test]
fn two_people_at_once_do_not_get_into_each_others_way() {
    let world = World::new();
    let (anna, ben) = (world.person("en"), world.person("ru"));
    begins(&anna);
    begins(&ben);
    for (of_anna, to_anna, of_ben, to_ben) in [
        ("Joom", "tracking number", "Алиэкспресс", "трек-номер"),
        (
            "none",
            "When was it shipped?",
            NUMBER,
            "Когда заказ отправлен?",
        ),
        ("today", "What does", "вчера", "Что сегодня показывает"),
        ("moving", "protection", "движется", "защита"),
        (
            "60 days",
            "What shall I call",
            "50 дней",
            "Как мне называть",
        ),
        ("Lamp", "📦 Lamp", "Лампа", "📦 Лампа"),
    ] {
        anna.says(of_anna);
        ben.says(of_ben);
        anna.sees(to_anna);
        ben.sees(to_ben);
    }
    assert!(!anna.has_seen(NUMBER));
}

#[test]
fn a_received_order_gets_advice_and_is_not_watched() {
    let mut world = World::asleep();
    let languages = [
        ("en", "Yes", "Before you confirm receipt"),
        ("ru", "Да", "Прежде чем подтвердить получение"),
    ];
    let people = languages.map(|(language, _, _)| world.person(language));
    // The first question of an earlier version.
    world.knows(
        people
            .iter()
            .zip(languages)
            .map(|(buyer, (language, _, _))| {
                let mut person = remembered(buyer, language);
                person.dialogue = Dialogue::Adding {
                    question: Question::Received,
                    draft: Box::default(),
                };
                (person, Vec::new())
            }),
    );
    world.start();
    for (buyer, (_, yes, advice)) in people.iter().zip(languages) {
        buyer.says("/why");
        buyer.sees("?");
        buyer.presses(yes);
        buyer.sees(advice);
        buyer.says("/orders");
        buyer.sees_something();
        assert!(!buyer.has_seen("📦"));
    }
}

#[test]
fn a_pasted_number_needs_no_command() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.says("hello, my parcel rr123456785cn does not move");
    let explained = buyer.sees("Registered small packet, China");
    assert!(explained.text.contains("The check digit is right"));
    buyer.presses("Watch RR123456785CN");
    buyer.sees("Which store");
    buyer.presses("AliExpress");
    buyer.sees("When was it shipped?");
    let card = answers(&buyer, ["today", "60 days", "Headphones"]);
    assert!(card.text.contains("📦 Headphones"), "{}", card.text);
    buyer.says(NUMBER);
    buyer.sees("Registered");
    buyer.presses("Open: Headphones");
    buyer.sees("📦 Headphones");
}

#[test]
fn the_days_of_a_letter_are_counted_when_it_is_asked_for() {
    let mut world = World::new();
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    for (days, passed) in [(0, "11 days ago"), (1, "12 days ago"), (89, "101 days ago")] {
        world.days_pass(days);
        buyer.presses_raw(card.id, "o:1:anyway:ending");
        let letter = copied(&buyer.sees("My order has not arrived"));
        assert!(letter.contains(passed), "{letter}");
    }
}

#[test]
fn a_claim_that_the_store_would_refuse_says_so() {
    let mut world = World::new();
    let buyer = world.person("en");
    takes_down(
        &buyer,
        ["AliExpress", NUMBER, "yesterday", "60 days", "Lamp"],
    );
    let early = letter(&buyer, "✉️ Claim: not arrived", ["Nothing at all"]);
    assert!(
        early.text.contains("only from 3 December 2026"),
        "{}",
        early.text
    );
    assert!(copied(&early).contains(", 1 day ago."));
    world.time_is("2026-12-03T00:00:00Z");
    let in_time = letter(&buyer, "✉️ Claim: no tracking", []);
    assert!(!in_time.text.contains("only from"), "{}", in_time.text);
}

#[test]
fn a_letter_that_would_not_be_true_is_not_written() {
    let world = World::new();
    let buyer = world.person("en");
    let card = takes_down(&buyer, ["AliExpress", NUMBER, "today", "60 days", "Lamp"]);
    buyer.says("/letter");
    let none = buyer.sees("no text fits now");
    assert_eq!(labels(&none), [["« Back"]]);
    for data in ["o:1:dispute", "o:1:ask", "o:1:extend"] {
        buyer.presses_raw(card.id, data);
        if buyer.sees_something().button("Skip this").is_some() {
            buyer.presses("Skip this");
        }
    }
    assert_eq!(world.sent(&buyer, "was shipped on"), 0);
}

#[test]
fn the_seller_is_asked_for_the_number_then_for_an_extension() {
    let mut world = World::new();
    let buyer = world.person("ru");
    takes_down(&buyer, ["AliExpress", NUMBER, "12.11", "23 дня", "Лампа"]);
    let ask = letter(&buyer, "Спросить о номере", ["Совсем ничего", "Пропустить"]);
    assert_eq!(
        copied(&ask),
        "Hello! My order has not arrived. It was shipped on 2026-11-12, 11 days ago. Tracking number RR123456785CN shows no \
         information (checked 2026-11-23). Please check the number and send me the correct one if it changed. Thank you!"
    );
    assert!(
        ask.text
            .contains("11 дней назад. По трек-номеру RR123456785CN нет данных"),
        "{}",
        ask.text
    );

    world.time_is("2026-12-02T09:00:00Z");
    buyer.sees("⏰ Лампа");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:card");
    buyer.sees("📦 Лампа");
    buyer.presses("Попросить продлить");
    buyer.sees("номер заказа");
    buyer.says("8199633578334590");
    let extend = buyer.sees("Попросить продлить защиту");
    assert_eq!(
        copied(&extend),
        "Hello! My order 8199633578334590 has not arrived. The protection ends on 2026-12-16. Please extend the protection by \
         15 days so that I can wait. Without an extension I have to open the dispute. Thank you!"
    );
    assert!(
        extend
            .text
            .contains("Защита истекает 16 декабря 2026. Продлите, пожалуйста, защиту на 15 дней")
    );
    // The order number was kept.
    let ask = letter(&buyer, "Спросить о номере", []);
    assert!(copied(&ask).contains("My order 8199633578334590 has not arrived."));
}

#[test]
fn joom_is_not_asked_for_an_extension() {
    let world = World::new();
    let buyer = world.person("en");
    takes_down(&buyer, ["Joom", "none", "12.11", "7 days", "Lamp"]);
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:letters");
    let offered = buyer.sees("the texts that fit now");
    assert!(offered.button("extension").is_none(), "{offered:?}");
    let ask = letter(&buyer, "Ask about the number", ["Skip this"]);
    assert_eq!(
        copied(&ask),
        "Hello! My order has not arrived. It was shipped on 2026-11-12, 11 days ago. I have no tracking number. \
         Please send me the number and the name of the delivery company. Thank you!"
    );
    assert!(ask.text.contains("Support answers here, not the seller"));
}

#[test]
fn a_letter_too_long_for_the_copy_button_is_copied_by_a_tap() {
    let world = World::new();
    let number = "1234567890ABCDEFGHIJ1234567890KLMNOPQRST";
    for language in trackless::chat::languages() {
        let buyer = world.person(language);
        takes_down(&buyer, ["AliExpress", number, "24.10", "9 days", "Lamp"]);
        let card = buyer.last().unwrap();
        assert!(card.text.contains("📦"), "{}", card.text);
        // What they ask for: what tracking shows, and the order number.
        buyer.presses_raw(card.id, "o:1:ask");
        buyer.sees_something();
        buyer.presses_raw(buyer.last().unwrap().id, "e:1:tracking:nothing");
        buyer.sees_something();
        buyer.says("123456789012345678901234567890");
        let shown = |letter: &SeenMessage| letter.html.contains("<pre>");
        assert!(shown(&buyer.sees_something()), "{}", buyer.transcript());
        buyer.presses_raw(card.id, "o:1:told:seller-asked");
        buyer.sees_toast("");
        buyer.sees("Lamp");
        for press in ["o:1:dispute", "o:1:extend"] {
            buyer.presses_raw(card.id, press);
            let mut seen = buyer.sees_something();
            // What was noted leaves the card, which is no answer yet.
            while seen.text.contains("📦") {
                seen = buyer.sees_something();
            }
            assert!(shown(&seen), "{}", buyer.transcript());
        }
    }
}
