//! The steps that go with a letter, in every store.

use super::*;
use crate::advice::{Letter, rules};
use crate::chat::callback::OrderPress;
use crate::locale::LANGUAGES;
use crate::model::{GoodsProblem, MismatchReason, OrderEvent, Tracking};
use strum::VariantArray;

/// The longest steps, in characters that are seen.
const LONGEST: usize = 450;

/// What is to be done with a letter, in a language, after what happened.
fn steps(store: &str, language: &str, letter: Letter, happened: &[OrderEvent]) -> String {
    let mut talk = Conversation::new().with_order();
    talk.state.person.as_mut().unwrap().language = language.to_owned();
    let (order, now) = (&mut talk.state.orders[0], talk.now);
    order.store = store.to_owned();
    order.shipped_on = Some((now - Duration::days(20)).date_naive());
    for event in happened {
        order.record(event.clone(), now);
    }
    let said = read(&talk.press(&Press::Order(1, OrderPress::Anyway(letter))));
    let after_letter = said.rsplit("</pre>").next().unwrap();
    let meaning = ["<i>", "<code>"]
        .iter()
        .any(|tag| after_letter.trim_start().starts_with(tag));
    let parts = after_letter.trim().split("\n\n");
    let parts: Vec<&str> = parts.skip(usize::from(meaning)).collect();
    let rules = |part: &&&str| !part.starts_with("<i>");
    let steps: Vec<&str> = parts.iter().filter(rules).copied().collect();
    steps.join("\n")
}

fn visible(text: &str) -> usize {
    let text = text.replace("<b>", "").replace("</b>", "");
    text.chars().count()
}

#[test]
fn steps_of_every_store_are_short() {
    for store in rules().stores() {
        for language in LANGUAGES {
            for letter in Letter::VARIANTS {
                let steps = steps(&store.key, language.tag, *letter, &[]);
                let length = visible(&steps);
                let most = match language.tag {
                    "en" | "ru" => LONGEST,
                    _ => LONGEST * 13 / 10,
                };
                assert!(length <= most, "{} {letter} {length}: {steps}", store.key);
            }
        }
    }
}

#[test]
fn the_reason_is_the_situations() {
    let delivered = Tracking::Delivered("2026-11-20".parse().unwrap());
    let other_parcel = Tracking::NotMine(MismatchReason::OtherPlace);
    let rows = [
        (
            Tracking::Nothing,
            Letter::NoTracking,
            "Reason: not received, no tracking information.",
        ),
        (Tracking::Moving, Letter::Ending, "Reason: not received."),
        (
            delivered,
            Letter::DeliveredNotHere,
            "“delivered”, but not to you.",
        ),
        (
            Tracking::Returned,
            Letter::Returned,
            "it went back to the sender",
        ),
        (other_parcel, Letter::NotMine, "belongs to another parcel"),
    ];
    for (tracking, letter, expected) in rows {
        for store in ["aliexpress", "ebay", "temu", "other"] {
            let told = [OrderEvent::Tracking(tracking)];
            let steps = steps(store, "en", letter, &told);
            let optional = steps.contains("but is not needed");
            assert!(steps.contains(expected), "{tracking:?} {store}: {steps}");
            assert_eq!(optional, tracking == Tracking::Nothing, "{steps}");
        }
    }
}

#[test]
fn what_came_is_shown_in_photos() {
    for (problem, expected) in [
        (
            GoodsProblem::PartMissing,
            "a part of the order is missing. The price of what is missing",
        ),
        (GoodsProblem::Empty, "an empty parcel"),
        (GoodsProblem::WrongItem, "wrong item"),
        (GoodsProblem::OtherVariant, "wrong size, colour or model"),
        (GoodsProblem::NotAsDescribed, "not as described"),
        (GoodsProblem::Broken, "it came broken"),
    ] {
        let told = [OrderEvent::ProblemTold(problem)];
        let steps = steps("temu", "en", Letter::Problem, &told);
        assert!(steps.contains(expected), "{steps}");
        assert!(steps.contains("Add photos"), "{steps}");
    }
}

#[test]
fn each_store_has_its_own_word_buttons_and_times() {
    for (store, expected) in [
        ("aliexpress", "How to open the dispute"),
        (
            "aliexpress",
            "If the seller is silent for 5 days, you are usually refunded",
        ),
        ("aliexpress", "within 15 days"),
        ("allegro", "How to start the discussion"),
        ("amazon", "How to file the A-to-z claim"),
        ("amazon", "Wrote to the seller 48 hours ago? Your Orders"),
        ("amazon", "If Amazon itself sold it"),
        ("amazon", "at the same time ends it"),
        ("dhgate", "never confirm receipt"),
        ("ebay", "How to open the request"),
        ("ebay", "3 business days"),
        ("etsy", "How to open the case"),
        ("joom", "Have you received it? → No"),
        ("temu", "How to ask for Return/Refund"),
        ("temu", "The store decides itself"),
        ("vinted", "I have an issue"),
        ("other", "Keep it open until the parcel is here"),
    ] {
        let steps = steps(store, "en", Letter::Ending, &[]);
        assert!(steps.contains(expected), "{store}: {steps}");
    }
}

#[test]
fn a_shop_of_one_country_is_named_to_those_alone_who_may_mean_it() {
    for language in LANGUAGES {
        let steps = steps("aliexpress", language.tag, Letter::Ending, &[]);
        let is_named = steps.contains("aliexpress.ru");
        assert_eq!(is_named, language.tag == "ru", "{}", language.tag);
    }
}

#[test]
fn each_store_has_its_own_word_in_russian_too() {
    for (store, expected) in [
        ("aliexpress", "Откройте спор:"),
        ("aliexpress", "aliexpress.ru — другой магазин"),
        ("aliexpress", "не закрывайте спор"),
        ("aliexpress", "у вас 15 дней"),
        ("amazon", "Подайте заявку A-to-z:"),
        ("ebay", "Отправьте обращение:"),
        ("ebay", "3 рабочих дня"),
        ("etsy", "Откройте кейс:"),
        ("allegro", "Начните обсуждение:"),
        ("temu", "Оформите возврат:"),
        ("temu", "Возврат/возмещение"),
        ("joom", "Отправьте обращение:"),
    ] {
        let steps = steps(store, "ru", Letter::Ending, &[]);
        assert!(steps.contains(expected), "{store}: {steps}");
    }
}

#[test]
fn a_shop_without_protection_has_no_claim_of_its_own() {
    for letter in [Letter::AskCode, Letter::Ending] {
        let steps = steps("webshop", "en", letter, &[]);
        assert!(
            steps.contains("in 7 days, the next step is the way you paid"),
            "{steps}"
        );
    }
}

#[test]
fn buttons_are_in_the_language_of_the_store_or_the_person() {
    let letter = Letter::Ending;
    assert!(steps("joom", "ru", letter, &[]).contains("Мои заказы → заказ"));
    assert!(steps("ebay", "ru", letter, &[]).contains("Purchases → the item"));
}

#[test]
fn an_escalation_tells_only_known_times() {
    let opened = OrderEvent::DisputeOpened("2026-11-10".parse().unwrap());
    let told = [opened, OrderEvent::DisputeRefused];
    let at = |store| steps(store, "en", Letter::Escalate, &told);
    let ebay = at("ebay");
    for expected in ["48 hours", "21 business days", "appeal within 30 days"] {
        assert!(ebay.contains(expected), "{ebay}");
    }
    assert!(at("aliexpress").contains("usually comes in 15 days"));
    let etsy = at("etsy");
    assert!(
        !etsy.contains(char::is_numeric) || !etsy.contains("days"),
        "{etsy}"
    );
}

#[test]
fn a_card_read_today_is_not_said_again_whole() {
    let mut chat = Conversation::new().with_order();
    chat.say("paid 12.50 eur");
    let first = read(&chat.say("my orders"));
    let first = match first.contains("▓") {
        true => first,
        false => read(&chat.press(&Press::Order(1, OrderPress::Card))),
    };
    assert!(first.contains("▓") && first.contains("👉"), "{first}");

    let told = read(&chat.say("paid by visa"));
    assert!(told.starts_with("📦"), "{told}");
    assert!(told.contains("👉") && !told.contains("▓"), "{told}");
    assert!(told.chars().count() < first.chars().count(), "{told}");

    // What was told changed how long it is protected: that is said.
    chat.say("buyer protection: 12 days left");
    let told = read(&chat.say("yes"));
    assert!(told.contains("▓"), "{told}");

    // Where it stands is another thing now: the whole card tells it.
    let told = read(&chat.say("tracking says delivered today, but nothing came"));
    assert!(told.contains("▓") && told.contains("⚠️"), "{told}");

    // The next day it is whole again.
    chat.now += Duration::days(1);
    let told = read(&chat.say("I wrote to the seller"));
    assert!(told.contains("▓"), "{told}");
}
