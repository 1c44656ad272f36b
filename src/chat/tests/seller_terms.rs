//! The days of a case that a seller or a store names, refunds that a store grants, and several wishes in one text.

use super::*;
use crate::chat::input::ReplyKind;
use crate::model::{Offer, OfferKind, OrderEvent, SellerRequest};

fn disputed(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let (opened, at) = (chat.now.date_naive() - chrono::Days::new(5), chat.now);
    chat.state.orders[0].record(OrderEvent::DisputeOpened(opened), at);
    chat
}

fn events(chat: &Conversation) -> Vec<OrderEvent> {
    let entries = chat.order(1).history.iter();
    entries.map(|entry| entry.event.clone()).collect()
}

fn looked_at(chat: &Conversation) -> Option<String> {
    let at = chat.order(1).snoozed_until?;
    Some(at.date_naive().to_string())
}

/// The sample, what is said of it, and when the order is looked at again.
#[test]
fn days_of_a_case_are_said_and_reminded_of() {
    for (language, text, says, on) in [
        (
            "en",
            "Your dispute has been escalated. Decision by 5 December. Upload evidence before 1 December",
            &["decide by <b>5 December", "1 December", "the store decides"][..],
            Some("2026-11-30"),
        ),
        (
            "en",
            "aliexpress writes that the seller has 2 days left to respond",
            &["has until <b>25 November"],
            Some("2026-11-26"),
        ),
        (
            "en",
            "seller proposed partial refund 3.50 USD, if I dont answer in 5 days it will be accepted automatically",
            &["28 November", "less</b> than you paid"],
            Some("2026-11-27"),
        ),
        (
            "en",
            "We've reviewed your dispute and decided on a partial refund of US $9.00. You can appeal before December 4.",
            &["4 December", "less</b> than you paid"],
            Some("2026-12-03"),
        ),
        (
            "ru",
            "Ваш спор передан на рассмотрение. Решение до 5 декабря. Загрузите доказательства до 1 декабря",
            &["Решение обещают до <b>5 декабря", "1 декабря"],
            Some("2026-11-30"),
        ),
        (
            "ru",
            "Продавец предлагает вернуть 300 из 1200 рублей, ответить надо до 2 декабря",
            &["2 декабря"],
            Some("2026-12-01"),
        ),
        (
            "de",
            "Die Entscheidung fällt bis 5. Dezember",
            &["5. Dezember"],
            Some("2026-12-06"),
        ),
    ] {
        let mut chat = disputed(language);
        let said = read(&chat.say(text));
        for part in says {
            assert!(said.contains(part), "{text}: {part} is not in\n{said}");
        }
        assert!(!said.contains("ask you to <b>wait"), "{text}: {said}");
        assert_eq!(looked_at(&chat).as_deref(), on, "{text}: {said}");
    }
}

#[test]
fn what_may_be_asked_from_a_day_on_is_weighed_against_the_last_day() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("If not arrived by Dec 6 you can request full refund"));
    assert!(said.contains("from <b>6 December"), "{said}");
    assert_eq!(looked_at(&chat).as_deref(), Some("2026-12-06"), "{said}");
    // Behind the last day it is warned of, and nobody is reminded of a day that is too late.
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("seller: open dispute after 15 January if not received"));
    assert!(said.contains("ask before it"), "{said}");
    assert_eq!(looked_at(&chat), None, "{said}");
}

/// The heavier trap comes first, and both are noted.
#[test]
fn two_wishes_in_one_text_are_both_noted() {
    use SellerRequest as R;
    for (text, noted) in [
        (
            "the seller offers only 20 of 35 usd, and he wants me to close first",
            [
                OrderEvent::Offered(Offer {
                    kind: OfferKind::Part,
                    sum: Some("20 USD".to_owned()),
                }),
                OrderEvent::SellerRequested(R::CancelDispute),
            ],
        ),
        (
            "seller: confirm receipt first, then I will send you the money by alipay",
            [
                OrderEvent::SellerRequested(R::ConfirmReceipt),
                OrderEvent::SellerRequested(R::MoneyOutside),
            ],
        ),
    ] {
        let mut chat = disputed("en");
        let shown = chat.say(text);
        let said = read(&shown);
        let keyboards = shown.iter().filter_map(|shown| match shown {
            Outgoing::Send { keyboard, .. } => Some(keyboard),
            _ => None,
        });
        let mut presses = keyboards.flatten().flatten().filter_map(Press::of);
        let note = presses.find(|press| matches!(press, Press::NoteSaid(..)));
        chat.press(&note.unwrap());
        let told = events(&chat);
        assert_eq!(told[told.len() - 2..], noted, "{text}: {said}");
    }
}

#[test]
fn a_sum_that_the_store_gives_back_is_weighed_against_what_was_paid() {
    let text = "Refund of US $12.40 has been issued to your original payment method. It may take 5-14 business days to appear.";
    // Nothing is known of what was paid: it is noted as granted, and asked about.
    let mut chat = disputed("en");
    let said = read(&chat.say(text));
    assert_eq!(events(&chat).last(), Some(&OrderEvent::Won), "{said}");
    assert!(
        said.contains("12.40") && said.contains("all that you paid"),
        "{said}"
    );
    // Working days leave out the week-ends.
    assert_eq!(looked_at(&chat).as_deref(), Some("2026-12-11"), "{said}");
    let mut chat = disputed("en");
    chat.state.orders[0].amount = Some("30.00 USD".to_owned());
    let said = read(&chat.say(text));
    assert!(said.contains("Only a part is back"), "{said}");
    assert_ne!(events(&chat).last(), Some(&OrderEvent::Won), "{said}");
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say(text));
    assert!(said.contains("all that you paid"), "{said}");
    assert_ne!(events(&chat).last(), Some(&OrderEvent::Won), "{said}");
}

/// What a seller says of the way is no scan, and none of their words are the buyer's.
#[test]
fn sellers_words_move_nothing() {
    for (text, says) in [
        (
            "Seller: your parcel has left Guangzhou and will fly tomorrow",
            "no scan",
        ),
        (
            "from seller: friend, your parcel left our warehouse yesterday and will be on the plane in 2 days",
            "no scan",
        ),
        (
            "Seller: your package has arrived at your post office, take your passport and get it",
            "waits for you",
        ),
        (
            "the shop answered: parcel returned to us by post, pay 6 usd for second shipping",
            "pay again",
        ),
        (
            "Seller: thanks for your order! If you like our headphones please give us 5 stars, follow our shop",
            "Nothing is asked of you",
        ),
        (
            "seller: customs hold it, you must contact customs, it is your duty",
            "call them",
        ),
        (
            "seller: sorry no red now, can send blue ok?",
            "another thing",
        ),
    ] {
        let mut chat = Conversation::new().with_order();
        let before = chat.order(1).clone();
        let said = read(&chat.say(text));
        assert!(said.contains(says), "{text}: {said}");
        assert_eq!(*chat.order(1), before, "{text}: {said}");
    }
}

/// "Upload the proofs" is nothing that the buyer did, and a store's pickup point is no delivery.
#[test]
fn a_stores_pickup_point_is_noted_with_its_day() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("Ваш заказ прибыл в пункт выдачи. Заберите до 5 декабря"));
    let waits = crate::model::Tracking::AtPickup("2026-12-05".parse().ok());
    assert_eq!(
        events(&chat).last(),
        Some(&OrderEvent::Tracking(waits)),
        "{said}"
    );
}

/// What is reported of an arrival is no arrival, and what is wanted is asked where it is not understood.
#[test]
fn what_the_seller_reports_is_not_told_by_the_buyer() {
    for (language, text, says) in [
        (
            "ru",
            "мне продавец пишет что посылку забрал кто-то с моим именем и показывает подпись",
            "доставлена",
        ),
        (
            "en",
            "seller: why why, i am poor girl my friend, i will be fired",
            "Is this what the seller",
        ),
        (
            "en",
            "Seller replied: hello friend, your order is shipped again with new tracking LV123456785CN pls wait 15-25days and do not dispute",
            "not to open the dispute",
        ),
    ] {
        let mut chat = Conversation::new().with_order();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let before = chat.order(1).clone();
        let said = read(&chat.say(text));
        assert!(said.contains(says), "{text}: {said}");
        assert_eq!(*chat.order(1), before, "{text}: {said}");
    }
}

/// Who refuses in a dispute has refused it, and before one their no decides nothing.
#[test]
fn a_refusal_leads_to_the_store() {
    let text = "dear, we can not refund you, it is not our fault that the post lost it";
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say(text));
    assert!(
        said.contains("claim your money on the order page"),
        "{said}"
    );
    let mut chat = disputed("en");
    let said = read(&chat.say(text));
    assert!(said.contains("Ask it to step in"), "{said}");
    chat.press(&Press::NoteSaid(1, vec![ReplyKind::Refuses], None, None));
    assert_eq!(events(&chat).last(), Some(&OrderEvent::DisputeRefused));
}
