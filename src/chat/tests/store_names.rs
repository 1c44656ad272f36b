//! What is typed for a store: its name is understood, or kept.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::Question;

/// An order whose store was typed anew.
fn typed(words: &[&str]) -> Conversation {
    let mut talk = Conversation::new().with_order();
    for word in words {
        talk.press(&Press::Order(1, OrderPress::EditField(Question::Store)));
        talk.say(word);
    }
    talk
}

#[test]
fn an_unknown_store_keeps_its_name() {
    for (typed_name, kept) in [
        ("Taobao", "Taobao"),
        (" lamps\u{200b}  & more ", "lamps & more"),
        ("www.lamps24.example", "www.lamps24.example"),
        ("Лампы тут", "Лампы тут"),
    ] {
        let mut talk = typed(&[typed_name]);
        let order = talk.order(1);
        assert_eq!(order.store, "other");
        assert_eq!(order.store_name.as_deref(), Some(kept));
        let card = read(&talk.press(&Press::Order(1, OrderPress::Card)));
        let shown = kept.replace('&', "&amp;");
        let more = read(&talk.press(&Press::Order(1, OrderPress::More)));
        assert!(more.contains(&format!("Store: {shown}")), "{more}");
        assert!(card.contains(&format!("{shown}, shipped")), "{card}");
    }
}

#[test]
fn a_known_store_takes_the_typed_name_away() {
    let talk = typed(&["Taobao", "joom"]);
    assert_eq!(talk.order(1).store, "joom");
    assert_eq!(talk.order(1).store_name, None);
}

#[test]
fn what_is_no_name_of_a_store_is_not_kept() {
    for text in [
        "42",
        "8199633578334590",
        "+44 7911 123456",
        NUMBER,
        "shop 12345",
        "yes",
        "why is it not here",
        "a-very-long-name-of-a-small-shop",
        "\u{200b}",
    ] {
        let talk = typed(&[text]);
        assert_eq!(talk.order(1).store, "aliexpress", "{text}");
        assert_eq!(talk.order(1).store_name, None, "{text}");
    }
}
