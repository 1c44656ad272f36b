//! Free words as people type them: in Latin letters, with a store's nickname, with a question behind what they tell.

use super::stories::{chat_in, text_of};
use super::*;
use crate::model::Dialogue;

/// Somebody with an order, who speaks this language.
fn in_language(tag: &str) -> Conversation {
    chat_in(tag).with_order()
}

#[test]
fn latin_letters_are_read_as_those_of_the_language() {
    let mut chat = in_language("ru");
    let said = read(&chat.say("posilka ne prishla, chto delat"));
    assert!(said.contains("последний день"), "{said}");
    let mut chat = chat_in("ru");
    chat.say("zakazala platie na sheine 2 noyabrya, do sih por net");
    let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
        panic!("no order is begun");
    };
    assert_eq!(draft.store.as_deref(), Some("shein"));
    assert_eq!(draft.paid_on, Some("2026-11-02".parse().unwrap()));
}

#[test]
fn bad_news_of_a_store_are_answered_and_begin_its_order() {
    for (language, text, store, answer) in [
        (
            "ru",
            "джум пишет что посылка доставлена а я ничего не получала",
            "joom",
            "talk-delivered-not-here",
        ),
        (
            "ru",
            "wb сам отменил мой заказ и деньги не вернул",
            "wildberries",
            "talk-refund-when",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        assert!(said.contains(&text_of(language, answer)), "{text}: {said}");
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{text}: {said}");
        };
        assert_eq!(draft.store.as_deref(), Some(store), "{text}");
    }
}

#[test]
fn who_is_asked_for_the_hour_may_tell_that_nothing_came() {
    let mut chat = in_language("ru");
    chat.say("/timezone");
    let said = read(&chat.say("посылка не пришла"));
    assert!(said.contains("последний день"), "{said}");
}

#[test]
fn a_last_question_hides_nothing_that_is_told_before_it() {
    let mut chat = in_language("ru");
    let said = read(&chat.say("трек стоит с 15 ноября, это норм?"));
    assert!(said.contains("15 ноября"), "{said}");
}
