//! What people say in their own words, and what a seller wrote to them.

use crate::common::World;
use crate::{has_headphones, taps};

#[test]
fn free_words_lead_to_the_only_order() {
    let world = World::new();
    let buyer = world.person("ru");
    has_headphones(&buyer);
    buyer.says("посылка пришла!!!");
    let asked = buyer.sees("точно у вас в руках");
    assert!(asked.text.contains("Headphones"), "{asked:?}");
    taps(&buyer, "Нет, ещё нет", "Headphones");
    buyer.says("что ответить продавцу?");
    buyer.sees("✉️");
}

#[test]
fn a_sellers_answer_is_explained_and_noted_by_a_tap() {
    let world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.says("Dear friend, pls cancel dispute first, then we will refund you");
    let answer = buyer.sees("or to cancel it");
    assert!(answer.text.contains("I keep my right"), "{answer:?}");
    taps(&buyer, "✅ Note it", "Noted: they want you to cancel.");
}

#[test]
fn what_is_not_understood_gets_other_words_each_time() {
    let world = World::new();
    let buyer = world.person("en");
    let mut last = String::new();
    for _ in 0..4 {
        buyer.says("hm hm");
        let seen = buyer.sees_something();
        assert_eq!(seen.all_buttons().count(), 3, "{seen:?}");
        assert_ne!(last, seen.text);
        last = seen.text;
    }
}
