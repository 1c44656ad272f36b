//! Pictures that people send: labels, screenshots, and what is no picture.

use crate::NUMBER;
use crate::common::World;
use bot_api_sandbox::Fault;
use std::path::Path;
use std::time::Duration;

/// A photo of a label with this number in its bar code.
const LABEL: &[u8] = include_bytes!("../../crates/picture-reader/pictures/label.jpg");
const ON_LABEL: &str = "RB390996032CN";

/// A screenshot of an order page in Russian.
const PAGE: &[u8] = include_bytes!("../../crates/picture-reader/pictures/order-page.jpg");

/// The most memory that the assistant may have had, in kilobytes.
const MOST_MEMORY: u64 = 120 * 1024;

#[test]
fn a_label_is_read_as_if_its_number_was_typed() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.sends_picture(LABEL, "");
    buyer.sees(ON_LABEL);
    buyer.presses("Watch");
    buyer.sees("Which store");
    let calls = world.sandbox.calls();
    let typing = calls.iter().find(|call| call.method == "sendChatAction");
    assert_eq!(typing.expect("it is typing").params["action"], "typing");
}

#[test]
fn a_picture_answers_the_question_for_the_number() {
    let world = World::new();
    let buyer = world.person("ru");
    crate::begins(&buyer);
    buyer.sends_file("label.jpg", LABEL);
    buyer.sees(ON_LABEL);
}

#[test]
fn the_chat_keeps_its_order_and_others_do_not_wait() {
    let world = World::new();
    let (anna, boris) = (world.person("en"), world.person("en"));
    let slow = Fault::Slow(Duration::from_secs(60));
    world.sandbox.faults().next("download", 1, slow);
    anna.sends_picture(LABEL, "");
    anna.says(NUMBER);
    boris.says(NUMBER);
    boris.sees(NUMBER);
    assert!(!anna.has_seen(NUMBER));
    world.sandbox.faults().clear();
    anna.sees(ON_LABEL);
    anna.sees(NUMBER);
}

#[test]
fn what_is_under_a_picture_is_read_too() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.sends_picture(LABEL, NUMBER);
    buyer.sees(ON_LABEL);
    buyer.sees(NUMBER);
    buyer.sends_photo_with("/nonsense");
    buyer.sees("I do not know this command");
}

#[test]
fn pictures_that_cannot_be_read_are_answered_and_do_no_harm() {
    let mut world = World::new();
    world.allows("file is too big");
    let buyer = world.person("en");
    let half = &LABEL[..LABEL.len() / 10];
    let large = vec![0xff; 21 << 20];
    for (name, content, answer) in [
        // What is there of it is shown, and nothing is to be read in it.
        ("half.jpg", half, "I found no bar code"),
        ("head.jpg", &LABEL[..20], "I could not open this picture"),
        (
            "film.jpg",
            b"\0\0\0\x18ftypmp42",
            "I could not open this picture",
        ),
        (
            "IMG_1.HEIC",
            b"\0\0\0\x18ftypheic",
            "I could not open this picture",
        ),
        ("large.png", &large, "too large for me"),
    ] {
        buyer.sends_file(name, content);
        buyer.sees(answer);
    }
    buyer.sends_photo();
    buyer.sees("I found no bar code");
    buyer.sends_file("order.pdf", b"%PDF-1.7");
    buyer.sees("I can read texts and photos, but not this");
    for _ in 0..3 {
        buyer.sends_picture(LABEL, "");
        buyer.sees(ON_LABEL);
    }
    assert!(world.peak_memory() < MOST_MEMORY, "{}", world.peak_memory());
}

#[test]
fn a_picture_that_telegram_does_not_hand_over_is_asked_for_again() {
    let world = World::new();
    let buyer = world.person("en");
    world.sandbox.faults().next("getFile", 2, Fault::Html(502));
    world
        .sandbox
        .faults()
        .next("download", 1, Fault::DropBefore);
    buyer.sends_picture(LABEL, "");
    buyer.sees("Telegram did not hand me this picture");
    world
        .sandbox
        .faults()
        .next("getFile", 1, Fault::TooManyRequests(1));
    world.sandbox.faults().next("download", 1, Fault::Html(502));
    buyer.sends_picture(LABEL, "");
    buyer.sees(ON_LABEL);
}

#[test]
fn a_picture_is_fetched_again_after_a_kill() {
    let mut world = World::new();
    let buyer = world.person("en");
    world
        .sandbox
        .faults()
        .next("download", 1, Fault::Slow(Duration::from_secs(60)));
    buyer.sends_picture(LABEL, "");
    world.sandbox.wait_for("the file is told", |calls| {
        calls.iter().any(|call| call.method == "getFile")
    });
    // The next poll confirms the update: from then on only the inbox has it.
    world.sandbox.wait_until_all_is_taken();
    world.kill();
    world.start();
    buyer.sees(ON_LABEL);
}

#[test]
fn a_screenshot_of_an_order_page_fills_the_order() {
    let tesseract = [
        "/usr/bin/tesseract",
        "/usr/local/bin/tesseract",
        "/opt/homebrew/bin/tesseract",
    ];
    let Some(tesseract) = tesseract.into_iter().find(|path| Path::new(path).exists()) else {
        println!("tesseract is missing: reading the words of a screenshot was left out");
        return;
    };
    let mut world = World::asleep();
    world.sets("TRACKLESS_OCR", tesseract);
    world.start();
    let buyer = world.person("ru");
    buyer.sends_picture(PAGE, "");
    let seen = buyer.sees("Вот что я понял");
    assert!(
        seen.text.contains("AliExpress") && seen.text.contains("14 октября"),
        "{}",
        seen.text
    );
}
