//! How many taps and how many typed messages the first advice costs, on each way that people take.

use crate::NUMBER;
use crate::common::World;
use bot_api_sandbox::{Buyer, SeenMessage};

/// An order page, as it is copied.
const PAGE: &str = include_str!("../../src/chat/input/page/cases/aliexpress_app_en.txt");

/// What a person did to get there.
struct Way<'w> {
    buyer: &'w Buyer,
    taps: usize,
    typed: usize,
}

impl<'w> Way<'w> {
    fn begins(buyer: &'w Buyer) -> Self {
        Self {
            buyer,
            taps: 0,
            typed: 0,
        }
    }

    #[track_caller]
    fn types(mut self, text: &str, brings: &str) -> Self {
        self.typed += 1;
        self.buyer.says(text);
        self.buyer.sees(brings);
        self
    }

    #[track_caller]
    fn taps(mut self, label: &str, brings: &str) -> Self {
        self.taps += 1;
        self.buyer.presses(label);
        self.buyer.sees(brings);
        self
    }

    /// It cost this many taps and typed messages.
    #[track_caller]
    fn costs(self, taps: usize, typed: usize) {
        let transcript = self.buyer.transcript();
        assert_eq!((self.taps, self.typed), (taps, typed), "{transcript}");
    }
}

#[test]
fn by_the_button() {
    let world = World::new();
    let buyer = world.person("en");
    Way::begins(&buyer)
        .types("/start", "Your parcel is not tracked")
        .taps("My parcel is not tracked", "Which store")
        .taps("AliExpress", "tracking number")
        .types(NUMBER, "When was it shipped?")
        .taps("2 weeks ago", "📦 AliExpress")
        .costs(3, 2);
}

#[test]
fn by_a_pasted_number() {
    let world = World::new();
    let buyer = world.person("en");
    Way::begins(&buyer)
        .types(NUMBER, "Registered small packet")
        .taps("Watch", "Which store")
        .taps("AliExpress", "When was it shipped?")
        .taps("2 weeks ago", "📦 AliExpress")
        .costs(3, 1);
    // What was said of the number, with its links, is still there.
    let explained = |seen: &SeenMessage| seen.text.contains("The check digit is right");
    assert!(buyer.messages().iter().any(explained));
}

#[test]
fn by_a_pasted_order_page() {
    let world = World::new();
    let buyer = world.person("en");
    let page = PAGE.split_once("---\n").unwrap().1;
    Way::begins(&buyer)
        .types(page, "This is what I understood")
        .taps("Right", "📦 Wireless")
        .costs(1, 1);
}

#[test]
fn by_a_page_without_the_day_of_shipping() {
    let world = World::new();
    let buyer = world.person("en");
    Way::begins(&buyer)
        .types(
            "AliExpress\nOrder ID: 8183456789012345\nTracking number: LP00623456789012",
            "This is what I understood",
        )
        .taps("Right", "When was it shipped?")
        .taps("3 weeks ago", "📦 AliExpress")
        .costs(2, 1);
}

#[test]
fn by_a_sentence_of_ones_own() {
    let world = World::new();
    let buyer = world.person("en");
    Way::begins(&buyer)
        .types(
            "I ordered headphones from aliexpress, shipped 2 november, tracking number LP00623456789012, nothing shows",
            "This is what I understood",
        )
        .taps("Right", "📦 headphones")
        .costs(1, 1);
}

#[test]
fn by_a_link_with_the_number() {
    let world = World::new();
    let buyer = world.person("ru");
    Way::begins(&buyer)
        .types(&format!("/start {NUMBER}"), "Контрольная цифра сходится")
        .taps("Следить", "Из какого он магазина?")
        .taps("AliExpress", "Когда заказ отправлен?")
        .taps("2 недели назад", "📦 AliExpress")
        .costs(3, 1);
}

#[test]
fn by_several_numbers_of_one_text() {
    let world = World::new();
    let buyer = world.person("en");
    Way::begins(&buyer)
        .types("RR123456785CN LP00623456789012 UJ123456785CN", "3 numbers")
        .taps("Watch RR123456785CN", "Which store")
        .taps("Temu", "When was it shipped?")
        .taps("2 weeks ago", "more numbers")
        .taps("Watch LP00623456789012", "📦 Temu")
        .taps("Watch UJ123456785CN", "📦 Temu")
        .costs(5, 1);
}

#[test]
fn what_nobody_knows_is_no_way_back() {
    let world = World::new();
    let buyer = world.person("en");
    for payload in ["", "x", "promo_2026"] {
        buyer.says(&format!("/start {payload}"));
        buyer.sees("Your parcel is not tracked");
    }
    buyer.says("/track");
    buyer.sees("Which store");
    buyer.says("/cancel");
    buyer.says(&format!("/add {NUMBER}"));
    buyer.sees("Registered small packet");
}

#[test]
fn stop_offers_silence_and_deletion() {
    let world = World::new();
    let buyer = world.person("en");
    crate::has_headphones(&buyer);
    buyer.says("/stop");
    let choice = buyer.sees("What shall I stop?");
    assert!(choice.button("Delete everything").is_some());
    buyer.presses("Mute all orders");
    buyer.sees("nothing more about your orders");
    buyer.presses("Remind me again");
    buyer.sees("I remind you again.");
}
