//! The day to send the goods back is one reminder among the others of its order.

use super::*;
use crate::model::OrderEvent;

fn disputed(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    let opened = "2026-11-20".parse().unwrap();
    let now = chat.now;
    chat.state.orders[0].record(OrderEvent::DisputeOpened(opened), now);
    chat
}

#[test]
fn a_day_to_send_back_silences_nothing_before_it() {
    for (language, told) in [
        ("en", "send it back by 25 january"),
        ("de", "muss es bis 25. januar zurückschicken"),
        ("ru", "надо отправить обратно до 25 января"),
    ] {
        let mut chat = disputed(language);
        let said = read(&chat.say(told));
        let order = chat.order(1);
        let day = order.return_by.map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some("2027-01-25"), "{told}: {said}");
        let due = order.next_due.unwrap();
        assert!(due.to_rfc3339().as_str() < "2026-12-20", "{told}: {due}");
    }
}

#[test]
fn a_near_day_to_send_back_is_reminded_of_before_it() {
    let mut chat = disputed("en");
    chat.say("send it back by 28 november");
    let due = chat
        .order(1)
        .next_due
        .map(|due| due.date_naive().to_string());
    assert!(due.as_deref() <= Some("2026-11-26"), "{due:?}");
}
