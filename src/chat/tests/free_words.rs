//! Words that fit no pattern, and what comes near to them.

use super::*;
use crate::chat::callback::OrderPress;
use crate::chat::input::Intent;
use crate::model::Payment;

/// The texts of what was sent.
fn said(outgoing: &[Outgoing]) -> String {
    let texts = outgoing.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

fn offers(outgoing: &[Outgoing], intent: Intent) -> bool {
    let data = Press::Talk(intent, None).data();
    format!("{outgoing:?}").contains(&data)
}

#[test]
fn what_comes_near_is_offered_and_not_done() {
    let mut chat = Conversation::new().with_order();
    let before = chat.state.orders.clone();
    let answer = chat.say("the parcel is travelling back to china");
    assert!(offers(&answer, Intent::Returned), "{answer:?}");
    assert!(
        format!("{answer:?}").contains(&Press::NotThat.data()),
        "{answer:?}"
    );
    assert_eq!(chat.state.orders, before);
}

#[test]
fn nothing_near_gets_the_three_ways_that_always_work() {
    let mut chat = Conversation::new().with_order();
    let answer = chat.say("hm hm");
    assert!(
        !format!("{answer:?}").contains(&Press::NotThat.data()),
        "{answer:?}"
    );
}

#[test]
fn no_sentence_comes_twice_in_ten_messages() {
    let mut chat = Conversation::new().with_order();
    let mut last: Vec<String> = Vec::new();
    for round in 0..40 {
        let text = match round % 3 {
            0 => "the parcel is travelling back to china",
            _ => "hm hm",
        };
        let answer = said(&chat.say(text));
        assert!(!last.contains(&answer), "{answer}");
        last.insert(0, answer);
        last.truncate(9);
    }
}

#[test]
fn a_question_is_asked_again_in_other_words_each_time() {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    let mut last: Vec<String> = Vec::new();
    for _ in 0..10 {
        let answer = said(&chat.say("hm hm"));
        assert!(!last.contains(&answer), "{answer}");
        last.push(answer);
    }
}

#[test]
fn below_a_warning_paid_means_that_it_is_too_late() {
    let help = "have the card blocked";
    for (language, warned, paid) in [
        (
            "en",
            "got a text to pay 1.99 for delivery",
            "I already paid it",
        ),
        ("en", "scam? text from the post 2,99", "i entered my card"),
        ("es", "estafa? sms de correos 2,99", "ya lo pagué"),
        (
            "ru",
            "пришло смс оплатить 1,99 за доставку",
            "я уже оплатила",
        ),
        (
            "de",
            "sms von der post 2,99 zahlen",
            "hab ich schon bezahlt",
        ),
        ("pl", "sms z poczty dopłata 2,99", "już zapłaciłam"),
        ("fr", "arnaque? sms de la poste 2,99", "j'ai déjà payé"),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let warning = chat.say(warned);
        assert!(offers(&warning, Intent::Phished), "{warned}: {warning:?}");
        chat.state.person.as_mut().unwrap().language = "en".to_owned();
        let answer = said(&chat.say(paid));
        assert!(answer.contains(help), "{paid}: {answer}");
    }
}

#[test]
fn paid_alone_is_no_trap() {
    let mut chat = Conversation::new().with_order();
    for paid in [
        "I already paid it",
        "paid with paypal",
        "zapłaciłam blikiem",
    ] {
        let answer = said(&chat.say(paid));
        assert!(
            !answer.contains("have the card blocked"),
            "{paid}: {answer}"
        );
    }
}

#[test]
fn how_it_was_paid_is_kept_for_the_order_that_is_looked_at() {
    for (language, text, paid) in [
        ("en", "paid with paypal", Payment::PayPal),
        ("es", "con tarjeta", Payment::Card),
        ("de", "mit karte bezahlt", Payment::Card),
        ("pl", "zapłaciłam blikiem", Payment::Other),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let order = chat.order(1).clone();
        chat.state.orders.push(Order { id: 2, ..order });
        chat.press(&Press::Order(2, OrderPress::Card));
        chat.say(text);
        chat.say("yes");
        assert_eq!(chat.order(2).payment, Some(paid), "{text}");
        assert_eq!(chat.order(1).payment, None, "{text}");
    }
}

#[test]
fn who_asks_how_long_is_told_the_days() {
    let mut chat = Conversation::new().with_order();
    let answer = said(&chat.say("how long do i have"));
    assert!(answer.contains("You have 40 days"), "{answer}");
}

#[test]
fn a_wish_in_place_of_an_answer_is_offered_above_the_question() {
    let mut chat = Conversation::new();
    chat.press(&Press::Begin);
    let answer = chat.say("the parcel is travelling back to china");
    assert!(offers(&answer, Intent::Returned), "{answer:?}");
    assert!(said(&answer).contains("Which store"), "{answer:?}");
}

#[test]
fn what_is_not_clear_is_filled_up_with_what_comes_near() {
    let mut chat = Conversation::new().with_order();
    let answer = chat.say(
        "help, grandma wrote secret digits somewhere inside some nasty website after clicking",
    );
    assert!(offers(&answer, Intent::Help), "{answer:?}");
    assert!(
        format!("{answer:?}").matches("Data(\"talk:").count() > 1,
        "{answer:?}"
    );
}

/// "But" is a word of its own, and not a part of one.
#[test]
fn what_was_sent_back_is_heard_before_a_but() {
    for (language, text) in [
        ("ru", "отправила лампу обратно но денег нет"),
        ("it", "l'ho rimandato ma niente rimborso"),
    ] {
        assert!(
            crate::chat::input::reading_for(language, || crate::chat::input::return_told(text)
                .is_some()),
            "{text}"
        );
    }
}

/// No answer to a question shows the name of a text.
#[test]
fn questions_of_trust_are_answered_in_words() {
    let mut chat = Conversation::new();
    let answer = said(&chat.say(
        "ho preso una cover su aliexpress a metà ottobre, il venditore dice che l'ha spedita senza tracking, posso fidarmi?",
    ));
    assert!(!answer.contains("talk-"), "{answer}");
}
