//! What a seller or a store's support wrote, pasted as it is: the worst of it first, the rest in a line each, and nothing taken on trust.

use super::*;
use crate::chat::input::ReplyKind;
use crate::model::{DueSubject, OrderEvent, SellerRequest};

/// A chat about headphones of AliExpress, protected for forty more days.
fn watching() -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.orders[0].name = Some("Headphones".to_owned());
    chat
}

/// The same, beside a lamp of Temu.
fn watching_two() -> Conversation {
    let mut chat = watching();
    let lamp = Order {
        id: 2,
        store: "temu".to_owned(),
        name: Some("Lamp".to_owned()),
        ..chat.state.orders[0].clone()
    };
    chat.state.orders.push(lamp);
    chat.state.person.as_mut().unwrap().next_order = 3;
    chat
}

fn last_events(chat: &Conversation) -> Vec<OrderEvent> {
    let history = &chat.order(1).history;
    history.iter().map(|entry| entry.event.clone()).collect()
}

/// What each answer has to say, and what it must not say.
#[test]
fn the_worst_comes_first_and_the_rest_in_a_line_each() {
    for (text, says, never) in [
        (
            "Dear, the address you wrote is not complete so the parcel returned to us. Please pay 4.5 USD for resend shipping via this link",
            &["pay again", "address is wrong"][..],
            &["offer less", "less</b>"][..],
        ),
        (
            "dear, customs say you need pay tax 12 eur, if you not pay package will return. please contact local post",
            &["customs want money", "official page"],
            &["offer", "coupon"],
        ),
        (
            "Hello, the post return the package because wrong address. you need pay 6 USD shipping again, send to this paypal: seller99@hotmail.com",
            &["outside the store", "address is wrong"],
            &["offer less", "Is this what"],
        ),
        (
            "dear we already extend the buyer protection for you 20 days, dont worry, please do not open dispute",
            &[
                "not to open the dispute",
                "only the order page counts",
                "You have 40 days",
            ],
            &["20 days", "cancel the dispute"],
        ),
        (
            "seller: pls friend wait few more days, if not receive I will resend or refund you promise. Please no dispute",
            &[
                "not to open the dispute",
                "send it again",
                "promise a refund",
                "ask you to wait",
            ],
            &["choose"],
        ),
        (
            "Sorry sir, we checked with courier, parcel is lost in transit. Please open dispute and we will accept full refund",
            &[
                "open the dispute",
                "Do it now",
                "say that it is lost",
                "not received",
            ],
            &["Cancel nothing"],
        ),
        (
            "please wait one month, and if you can't wait please choose reason 'no longer needed' in refund, dear",
            &[
                "another reason",
                "ask you to wait",
                "30 days",
                "23 December",
            ],
            &[],
        ),
        (
            "Forwarded from AliExpress: Hi, I'm your online assistant. I have checked and your package is in transit. Please allow until December 20 for it to be delivered.",
            &["support</b> looks into it", "Look again on <b>20 December"],
            &["meant to pass its end"],
        ),
        (
            "Your case has been escalated to our specialist team. You will get an answer within 48 hours. Case ID 8841930",
            &["support</b> looks into it", "Look again on <b>25 November"],
            &["meant to pass its end", "text for the seller"],
        ),
        (
            "Dear, our factory is on holiday until 8 December, we will reply you after that.",
            &["holidays", "until 8 December"],
            &[],
        ),
        (
            "Hi there! Thank you for shopping with us 😊 Any question feel free to contact. Please give 5 stars if you like",
            &["Nothing is asked of you", "👉"],
            &["confirm receipt", "text for the seller"],
        ),
        (
            "ok dear no problem",
            &["Nothing is asked of you"],
            &["did not understand"],
        ),
    ] {
        let said = read(&watching().say(text));
        for part in says {
            assert!(said.contains(part), "{text}: {part} is not in\n{said}");
        }
        for part in never {
            assert!(!said.contains(part), "{text}: {part} is in\n{said}");
        }
    }
}

/// "Your case was escalated", "we see your dispute": the buyer has told nothing of that.
#[test]
fn what_a_seller_says_of_the_order_is_not_noted_by_itself() {
    for text in [
        "Your case has been escalated to our specialist team. You will get an answer within 48 hours.",
        "Hello dear, we see you open dispute. Please cancel dispute first, then we refund you",
        "Sorry friend, we asked the post office, please wait 10 days",
    ] {
        let mut chat = watching();
        let before = chat.order(1).clone();
        let said = read(&chat.say(text));
        assert_eq!(*chat.order(1), before, "{said}");
    }
}

#[test]
fn a_number_beside_thanks_is_taken() {
    let mut chat = Conversation::new();
    let said = read(&chat.say(
        "Hello my friend, thanks for your order! Tracking number: LY123456785CN. Have good day",
    ));
    assert!(said.contains("LY123456785CN"), "{said}");
}

#[test]
fn a_sellers_word_moves_no_end_of_protection() {
    let mut chat = watching();
    let end = chat.order(1).protection_end;
    chat.say("dear we already extend the buyer protection for you 20 days");
    chat.say("we will extend protection time for you until 30 January friend, please wait");
    assert_eq!(chat.order(1).protection_end, end);
}

#[test]
fn the_order_that_is_named_is_the_one() {
    let mut chat = watching_two();
    for text in [
        "Hello, this is Temu customer service. For your lamp we can offer a refund of $8.40 in Temu credit or original payment method. Which do you prefer?",
        "Temu: Hi, we're sorry your package seems to be lost in transit. We can issue a full refund to your original payment method within 5-14 business days, or a reshipment. Which one do you prefer?",
    ] {
        let said = read(&chat.say(text));
        assert!(
            said.contains("Lamp") && said.contains("Choose the money"),
            "{said}"
        );
        assert!(!said.contains("They ask for"), "{said}");
    }
}

#[test]
fn a_store_that_is_not_watched_is_no_other_order() {
    let mut chat = watching();
    let before = chat.order(1).clone();
    let said = read(&chat.say(
        "чат озон: Продавец отменил заказ, деньги вернутся на карту в течение 3–5 рабочих дней",
    ));
    assert!(said.contains("I watch no order from Ozon"), "{said}");
    assert_eq!(*chat.order(1), before);
}

#[test]
fn a_wait_is_noted_with_its_day_and_reminded_of() {
    let mut chat = watching();
    chat.say("Dear friend, sorry for the delay, please wait patiently for 15 days more, thank you");
    let day = "2026-12-08".parse().ok();
    let said = read(&chat.press(&Press::NoteSaid(1, vec![ReplyKind::Wait], day, None)));
    assert!(
        said.contains("They ask you to wait until 8 December"),
        "{said}"
    );
    assert!(!said.contains("You asked"), "{said}");
    assert_eq!(last_events(&chat).last(), Some(&OrderEvent::WaitAsked(day)));
    chat.now += Duration::days(3);
    let said = read(&chat.press(&Press::Order(1, crate::chat::callback::OrderPress::Card)));
    assert!(
        said.contains("They ask you to wait until 8 December"),
        "{said}"
    );
}

#[test]
fn what_is_wanted_and_the_day_are_noted_together() {
    let mut chat = watching();
    let day = "2026-12-08".parse().ok();
    let wants = ReplyKind::CloseDispute;
    chat.press(&Press::NoteSaid(1, vec![wants], day, None));
    let events = last_events(&chat);
    let wanted = OrderEvent::SellerRequested(SellerRequest::CancelDispute);
    assert!(events.contains(&wanted), "{events:?}");
    assert!(events.contains(&OrderEvent::WaitAsked(day)), "{events:?}");
}

#[test]
fn on_the_day_until_which_they_ask_to_wait_it_is_spoken_of() {
    let day = "2026-12-08".parse().unwrap();
    let mut chat = watching();
    chat.press(&Press::NoteSaid(1, vec![ReplyKind::Wait], Some(day), None));
    let mut last = None;
    while let Some(due) = chat.order(1).next_due.filter(|due| due.date_naive() <= day) {
        chat.now = due;
        let said = read(&chat.turn(EventKind::Due(DueSubject::Order(1))));
        last = Some((due.date_naive(), said));
    }
    let (on, said) = last.unwrap();
    assert_eq!(on, day);
    assert!(said.contains("until 8 December"), "{said}");
}
