//! "Why is it not tracked?", and "Why?" behind the advice.

use crate::common::World;
use crate::{NUMBER, does, has_headphones, taps};

#[test]
fn why_is_answered_from_the_menu_and_help_and_a_command() {
    let world = World::new();
    let buyer = world.person("en");
    for command in ["/start", "/help"] {
        buyer.says(command);
        let menu = buyer.sees_something();
        let answer = taps(
            &buyer,
            "Why is it not tracked?",
            "Most such parcels arrive.",
        );
        assert_ne!(answer.id, menu.id);
    }
    buyer.says("/why");
    let answer = buyer.sees("Most such parcels arrive.");
    assert!(answer.text.contains("It is early."), "{}", answer.text);
    taps(
        &buyer,
        "My parcel is not tracked",
        "Which store is it from?",
    );
    // The question that was asked is not lost by another one.
    buyer.says("/why");
    buyer.sees("Most such parcels arrive.");
    buyer.sees("Which store is it from?");
}

#[test]
fn why_of_a_number_opens_in_its_message_and_leads_back() {
    let world = World::new();
    let buyer = world.person("ru");
    buyer.says(NUMBER);
    let explained = buyer.sees("Контрольная цифра сходится");
    let why = taps(
        &buyer,
        "Почему не отслеживается?",
        "Большинство таких посылок приходит.",
    );
    assert_eq!(why.id, explained.id);
    let back = taps(&buyer, "« Назад", "Контрольная цифра сходится");
    assert_eq!((back.id, back.text), (explained.id, explained.text));
}

#[test]
fn why_of_an_order_knows_its_day_and_leads_back_to_the_card() {
    let world = World::new();
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    buyer.presses_on(card.id, "More");
    buyer.sees("Number: RR123456785CN");
    buyer.presses_on(card.id, "Why?");
    buyer.sees("Headphones: why?");
    let why = taps(
        &buyer,
        "Why is it not tracked?",
        "Headphones: why is it not tracked?",
    );
    assert_eq!(why.id, card.id);
    // It was shipped eleven days ago, and the number's check digit is right.
    assert!(why.text.contains("Only a label so far"), "{}", why.text);
    for wrong in ["It is early", "typing mistake"] {
        assert!(!why.text.contains(wrong), "{}", why.text);
    }
    let back = taps(&buyer, "« Back", "📦 Headphones");
    assert_eq!((back.id, back.text), (card.id, card.text));
    buyer.says("/why");
    buyer.sees("Headphones: why is it not tracked?");
}

#[test]
fn why_behind_the_advice_tells_reasons_and_sources() {
    let mut world = World::new();
    let buyer = world.person("en");
    let card = has_headphones(&buyer);
    let why = does(&buyer, "o:1:why", "Headphones: why?");
    assert_eq!(why.id, card.id);
    for told in [
        "After that a claim is hard or impossible",
        "copies or guides that agree, 2021–2025. Fairly sure.",
    ] {
        assert!(why.text.contains(told), "{told}: {}", why.text);
    }
    taps(&buyer, "« Back", "📦 Headphones");
    world.until_next_reminder();
    let reminder = buyer.sees("⏰");
    let why = does(&buyer, "o:1:why", "Headphones: why?");
    assert_eq!(why.id, reminder.id);
    let back = taps(&buyer, "« Back", "📦 Headphones");
    assert_eq!(back.id, reminder.id);
}

#[test]
fn customs_are_told_by_country_which_is_asked_once() {
    let mut world = World::new();
    let buyer = world.person("ru");
    let card = has_headphones(&buyer);
    buyer.presses_raw(card.id, "o:1:edit:tracking");
    let question = buyer.sees_something();
    buyer.presses_raw(question.id, "e:1:tracking:data");
    buyer.sees("просит у вас данные");
    does(&buyer, "o:1:customs", "Какая страна ваша?");
    taps(
        &buyer,
        "Другая страна",
        "В какой стране вы получаете посылки?",
    );
    buyer.says("Бразилия");
    let told = buyer.sees("Таможня, Бразилия");
    assert!(told.text.contains("налоговый номер"), "{}", told.text);
    assert!(told.text.contains("CPF"), "{}", told.text);
    world.restart();
    buyer.presses_raw(card.id, "o:1:customs");
    buyer.sees("Таможня, Бразилия");
    buyer.says("/settings");
    buyer.sees("Страна: Бразилия.");
}
