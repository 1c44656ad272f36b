//! Things that are told in one breath, with chat spellings and without signs.

use super::stories::happened;
use super::*;
use crate::model::{OrderEvent, Tracking};

#[test]
fn a_dispute_that_was_closed_and_won_is_not_refused() {
    let mut chat = Conversation::new().with_order();
    chat.say("i opened a dispute on 15 november");
    let said = read(&chat.say("dispute closed, i won!!"));
    assert!(happened(&chat, 1).contains(&OrderEvent::Won), "{said}");
    assert!(!said.contains("refused"), "{said}");
}

#[test]
fn another_number_or_a_ruined_parcel_is_no_wrong_item() {
    for text in [
        "ebay seller sent me a diffrent tracking number and it was delivered to another city. paid 62 usd via paypal on oct 20",
        "order from shein 5 weeks ago, DHL says parcel is damaged and destroyed",
    ] {
        let said = read(&Conversation::new().say(text));
        let is_here = ["wrong item", "came broken"];
        assert!(!is_here.iter().any(|here| said.contains(here)), "{said}");
    }
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("tracking says destroyed"));
    let destroyed = OrderEvent::Tracking(Tracking::Destroyed);
    assert!(happened(&chat, 1).contains(&destroyed), "{said}");
}

#[test]
fn what_is_told_before_a_question_is_taken() {
    for text in [
        "it hasnt moved since 15 nov n seller doesnt answer wat shud i do",
        "it hasn't moved since 15 November & the seller does not answer, what should I do?",
    ] {
        let mut chat = Conversation::new().with_order();
        let said = read(&chat.say(text));
        assert!(said.contains("15 November"), "{text}: {said}");
    }
}

#[test]
fn an_offer_beside_the_known_wait_is_answered() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("they offered me 30% back and i keep waiting for the item. accept?"));
    assert!(said.contains("They offer <b>less</b>"), "{said}");
}

#[test]
fn what_a_question_beside_facts_leaves_open_loses_no_fact() {
    let mut chat = Conversation::new().with_order();
    let text = "the estimated delivery was nov 20, does that matter at all";
    let said = read(&chat.say(text));
    assert_eq!(
        chat.order(1).expected_on,
        "2026-11-20".parse().ok(),
        "{said}"
    );
    assert!(said.contains("20 November"), "{said}");
}

#[test]
fn a_question_for_the_meaning_of_a_status_tells_none() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("what does handed over to airline mean"));
    let is_shown = |told: &OrderEvent| matches!(told, OrderEvent::Tracking(_));
    assert!(!happened(&chat, 1).iter().any(is_shown), "{said}");
}

#[test]
fn what_is_fetched_tomorrow_waits_at_the_post_office() {
    let mut chat = Conversation::new().with_order();
    let text = "the guy at the post office told me its been sitting there since monday, i pick it up tomorrow";
    let said = read(&chat.say(text));
    let waits = OrderEvent::Tracking(Tracking::AtPickup(None));
    assert!(happened(&chat, 1).contains(&waits), "{said}");
}

#[test]
fn a_wish_for_silence_about_a_named_order_mutes_that_one() {
    let mut chat = Conversation::new().with_order();
    chat.state.orders[0].name = Some("lamp".to_owned());
    chat.state.orders[0].protection_end = None;
    let said = read(&chat.say("stop reminding me about the lamp"));
    assert!(!said.contains("Mute all"), "{said}");
}

#[test]
fn a_question_about_both_orders_shows_both() {
    let mut chat = super::stories::with_two_called("en", "lamp", "headphones");
    let said = read(&chat.say("both are a present for my mum, think they'll make it in time?"));
    assert!(said.contains("2 open orders"), "{said}");
}

#[test]
fn days_to_answer_in_make_no_protection_longer() {
    let mut chat = Conversation::new().with_order();
    let end = chat.order(1).protection_end;
    chat.say("i opened a dispute on 15 november");
    let said = read(&chat.say("they gave me 7 days to send more proof, until 29 november"));
    assert_eq!(chat.order(1).protection_end, end, "{said}");
}

#[test]
fn everything_that_came_is_told_of_each_order() {
    let mut chat = super::stories::with_two_called("en", "lamp", "headphones");
    let said = read(&chat.say("everything arrived thank you so much, close both"));
    assert_eq!(said.matches("Good news!").count(), 2, "{said}");
}

#[test]
fn the_day_of_a_deed_stands_in_its_own_clause() {
    let mut chat = Conversation::new().with_order();
    let text = "i wrote to them on wednesday, they said 'pls wait few more days dear' and that is all i know";
    let said = read(&chat.say(text));
    assert!(said.contains("18 November"), "{said}");
}

#[test]
fn what_was_lost_in_transit_is_lost() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("its marked as 'lost in transit' since this morning"));
    let lost = OrderEvent::Tracking(Tracking::Lost);
    assert!(happened(&chat, 1).contains(&lost), "{said}");
}
