//! The seller asks to wait: what that may cost is judged by the right that ends first.

use super::*;

#[test]
fn the_days_of_a_bank_or_paypal_are_never_time_to_wait() {
    let mut asked = 0;
    for store in crate::advice::rules().stores() {
        let mut chat = Conversation::new().with_order();
        chat.state.orders[0].store = store.key.clone();
        chat.state.orders[0].protection_end = None;
        let said = read(&chat.say("seller says wait 2 weeks"));
        let waits = said.contains("I remind you in time");
        let is_of_payer = said.contains("your bank") || said.contains("case at PayPal");
        assert!(!(waits && is_of_payer), "{said}");
        asked += usize::from(said.contains("Before you wait"));
    }
    assert!(asked > 0);
}

#[test]
fn without_protection_the_next_deed_is_said_and_not_the_days_of_a_bank() {
    let mut chat = Conversation::new().with_order();
    chat.state.orders[0].protection_end = None;
    chat.state.orders[0].no_protection = true;
    let said = read(&chat.say("seller says wait 2 weeks"));
    assert!(
        said.contains("👉") && !said.contains("I remind you in time"),
        "{said}"
    );
}

#[test]
fn a_known_end_says_how_long_there_is_time() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("seller says wait 2 weeks"));
    assert!(
        said.contains("You have 40 days: the end of protection"),
        "{said}"
    );
    chat.state.orders[0].protection_end = Some(chat.now + Duration::days(9));
    let said = read(&chat.say("seller says wait 2 weeks"));
    assert!(
        said.contains("You have 9 days</b>: the end of protection"),
        "{said}"
    );
}
