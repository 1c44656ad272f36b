//! /letter, /order, /settings and /export, and what nobody should send.

use crate::common::{World, files_hold};
use crate::{NUMBER, answers, begins, has_headphones, labels, takes_down, taps};

#[test]
fn letter_and_order_ask_which_order_where_there_are_several() {
    let world = World::new();
    let buyer = world.person("ru");
    for command in ["/letter", "/order"] {
        buyer.says(command);
        buyer.sees("Открытых заказов нет.");
    }
    has_headphones(&buyer);
    buyer.says("/letter");
    let letters = buyer.sees("Headphones: ");
    assert_eq!(labels(&letters)[0], ["✉️ Спросить о номере"]);
    buyer.says("/order");
    let history = buyer.sees_document("order-1.txt");
    assert!(
        history.content.is_ascii() && history.content.contains("Order added"),
        "{}",
        history.content
    );
    takes_down(&buyer, ["Joom", "нет", "вчера", "60 дней", "Лампа"]);
    for (command, brings) in [("/letter", "Лампа: "), ("/order", "🗒 Лампа")] {
        buyer.says(command);
        let which = buyer.sees("?");
        assert_eq!(labels(&which).concat().len(), 2, "{which:?}");
        taps(&buyer, "Лампа", brings);
    }
}

#[test]
fn the_history_is_a_message_and_a_file_and_leads_back() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    taps(&buyer, "I asked the seller", "You asked the seller");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:history");
    let message = buyer.sees("🗒 Headphones: what happened");
    assert!(
        message
            .text
            .contains("23 November 2026, 09:00 · The seller was asked"),
        "{}",
        message.text
    );
    let file = message.document.clone().expect("a file comes with it");
    for line in [
        "Store: AliExpress",
        "Tracking number: RR123456785CN",
        "Protection ends: 2026-12-16 23:00 +00:00",
        "2026-11-23 09:00 +00:00  The seller was asked",
    ] {
        assert!(file.content.contains(line), "{line}: {}", file.content);
    }
    let card = {
        buyer.presses_on(message.id, "Open the card");
        buyer.sees("📦 Headphones")
    };
    assert_ne!(card.id, message.id);
}

#[test]
fn export_holds_all_that_is_kept() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.says("/export");
    let file = buyer.sees_document("trackless.json").content;
    for kept in [
        NUMBER,
        "Headphones",
        "\"zone\": \"UTC\"",
        "2026-12-16T23:00:00Z",
    ] {
        assert!(file.contains(kept), "{kept}: {file}");
    }
}

#[test]
fn settings_are_one_screen_and_every_choice_leads_back_to_it() {
    let world = World::new();
    let buyer = world.person("ru");
    buyer.says("/settings");
    let screen = buyer.sees("Настройки");
    for setting in ["Час", "Тихие часы", "Терпение"] {
        let choices = taps(&buyer, setting, "");
        assert_eq!(choices.id, screen.id);
        assert_eq!(taps(&buyer, "« Назад", "Настройки").text, screen.text);
    }
    taps(&buyer, "Язык", "язык");
    taps(&buyer, "English", "I speak English with you now.");
    buyer.says("/settings");
    taps(&buyer, "Time zone", "Your time zone is");
    buyer.says("Tokyo");
    buyer.sees("Tokyo (UTC+9)");
    buyer.says("/settings");
    buyer.sees("Time zone: Tokyo (UTC+9).");
}

#[test]
fn a_card_number_is_not_kept_and_its_message_can_be_deleted() {
    let mut world = World::asleep();
    world.sets("RUST_LOG", "trace");
    world.start();
    let card = "4111 1111 1111 1111";
    let bare = "4111111111111111";
    let mut people = Vec::new();
    // Wherever it is typed: out of the blue, as an answer, as a name, for a letter.
    for place in 0..4 {
        let buyer = world.person("en");
        match place {
            0 => {}
            1 => {
                begins(&buyer);
                answers(&buyer, ["AliExpress"]);
            }
            2 => {
                begins(&buyer);
                answers(&buyer, ["AliExpress", "none", "12.11", "20 days"]);
            }
            _ => {
                has_headphones(&buyer);
                taps(&buyer, "Ask about the number", "What does tracking show");
                taps(&buyer, "Nothing at all", "What is the order number?");
            }
        }
        for text in [card, bare] {
            buyer.says(text);
            let warning = buyer.sees("This looks like a passport, tax or card number.");
            assert!(!warning.text.contains("1111"));
            taps(&buyer, "Delete the message", "I am deleting it.");
            buyer.sees_no_more(text);
        }
        people.push(buyer);
    }
    // The dialogue stands where it stood.
    people[1].says("none");
    people[1].sees("When was it shipped?");
    people[3].says("8199633578334590");
    people[3].sees("My order 8199633578334590");
    world.sandbox.wait_until_all_is_taken();
    world.stop();
    let log = world.log();
    for text in [card, bare] {
        // What is sealed does not show in the files: what can be read counts too.
        assert!(!files_hold(&world.data(), text.as_bytes()), "it is kept");
        assert!(!log.contains(text), "it is in the log");
    }
    let storage = world.storage();
    assert_eq!(storage.inbox(), [0; 0]);
    // All has been said; buttons of what is past may still have to be taken away.
    for outgoing in storage.outbox() {
        assert!(outgoing.is_tidying(), "{outgoing:?}");
        assert!(!format!("{outgoing:?}").contains("1111"), "{outgoing:?}");
    }
    for buyer in &people {
        let state = format!("{:?}", storage.person(buyer.id()));
        assert!(state.contains("language"), "nothing is remembered at all");
        assert!(!state.contains("1111"), "{state}");
    }
}

#[test]
fn the_last_news_are_taken_back_once() {
    let world = World::new();
    let buyer = world.person("ru");
    let card = has_headphones(&buyer);
    taps(&buyer, "Продавцу написано", "Вы написали продавцу");
    taps(&buyer, "Не отвечает", "Записано: ответа нет");
    let menu = taps(&buyer, "Что-то изменилось", "Что случилось?");
    assert_eq!(menu.id, card.id);
    taps(&buyer, "Отменить последнее", "Вы написали продавцу");
    // A second tap takes nothing else back.
    buyer.presses_on(menu.id, "Отменить последнее");
    buyer.sees_toast("");
    taps(&buyer, "Что-то изменилось", "Что случилось?");
    taps(&buyer, "Отменить последнее", "По моим данным");
}
