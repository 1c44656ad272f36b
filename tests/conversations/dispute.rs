//! Disputes followed to their end, by taps wherever there is a button, with the clock moved on.

use crate::common::{World, at};
use crate::{
    NUMBER, copied, does, has_headphones, labels, offered, reminded, reminded_of, takes_down, taps,
};

/// A button, and words of what it brings.
type Tap = (&'static str, &'static str);

#[test]
fn from_day_eleven_to_the_refund() {
    let mut world = World::new();
    let buyer = world.person("en");
    let headphones = ["AliExpress", NUMBER, "12.11", "60 days", "Headphones"];
    takes_down(&buyer, headphones);
    reminded(&mut world, &buyer, "2026-11-23T10:00:00Z", "Ask the seller");
    does(
        &buyer,
        "o:1:edit:tracking",
        "What does tracking show today?",
    );
    taps(&buyer, "Nothing at all", "Tracking shows nothing yet.");

    // The letter to the seller asks for the order number, and keeps it.
    taps(&buyer, "Ask about the number", "What is the order number?");
    buyer.says("8199633578334590");
    let letter = buyer.sees("Ask the seller about the number");
    assert_eq!(
        copied(&letter),
        "Hello! My order 8199633578334590 has not arrived. It was shipped on 2026-11-12, 11 days ago. Tracking number \
         RR123456785CN shows no information (checked 2026-11-23). Please check the number and send me the correct one if it \
         changed. Thank you!"
    );
    does(&buyer, "o:1:card", "📦 Headphones");
    let card = taps(
        &buyer,
        "I asked the seller",
        "You asked the seller on 23 November",
    );
    assert!(card.text.contains("🔔 27 November, 10:00"), "{}", card.text);

    // No answer; the patience of most ends on day 20, with an extension, and four days later with the dispute.
    reminded(
        &mut world,
        &buyer,
        "2026-11-27T10:00:00Z",
        "Compare the number",
    );
    taps(&buyer, "I compared: the same", "📦 Headphones");
    reminded(
        &mut world,
        &buyer,
        "2026-12-02T10:00:00Z",
        "Ask the seller to extend",
    );
    let ask = taps(&buyer, "Ask for an extension", "Hello!");
    assert!(copied(&ask).starts_with("Hello! My order 8199633578334590 has not arrived."));
    does(&buyer, "o:1:card", "📦 Headphones");
    let card = taps(&buyer, "I asked to extend", "is there a new end?");
    assert!(card.button("I asked to extend").is_none());
    let open = reminded(
        &mut world,
        &buyer,
        "2026-12-06T10:00:00Z",
        "Open the dispute now",
    );
    assert_eq!(
        offered(&open),
        "My order has not arrived. It was shipped on 2026-11-12, 24 days ago. Tracking number RR123456785CN shows no \
         information (checked 2026-11-23). I was not sent a working number. I ask for a full refund."
    );
    assert!(
        open.text
            .contains("Do not confirm receipt: that pays the seller.")
    );

    // Some minutes after a reminder its advice is news no more, and what is told then is.
    world.time_is("2026-12-06T10:05:00Z");
    let card = taps(
        &buyer,
        "I opened a dispute",
        "The seller has until 11 December 2026 to answer.",
    );
    assert!(card.text.contains("Do not cancel the dispute."));
    reminded(
        &mut world,
        &buyer,
        "2026-12-07T10:00:00Z",
        "Check the dispute every day",
    );

    // Less is offered, and refused.
    world.time_is("2026-12-07T10:05:00Z");
    let card = taps(&buyer, "They offer less", "they offer less");
    assert!(
        card.text
            .contains("Do not accept less than the full amount.")
    );
    let letter = taps(&buyer, "Refuse the offer", "How to refuse an offer");
    assert!(copied(&letter).contains("I do not accept this offer."));
    assert!(copied(&letter).contains("I repeat my request: a full refund."));
    does(&buyer, "o:1:card", "you were offered only a part");
    reminded(&mut world, &buyer, "2026-12-08T10:00:00Z", "Refuse it");

    // Refused: the store shall decide.
    world.time_is("2026-12-08T10:05:00Z");
    taps(
        &buyer,
        "It was refused",
        "On 8 December 2026 they refused the full refund.",
    );
    let letter = taps(
        &buyer,
        "Let the store decide",
        "How to ask the store to decide",
    );
    assert!(
        letter
            .text
            .contains("I ask AliExpress to decide. I ask for a full refund.")
    );
    does(&buyer, "o:1:card", "📦 Headphones");
    let card = taps(&buyer, "Escalated to the store", "Wait for the decision");
    assert!(card.button("Escalated to the store").is_none(), "{card:?}");
    reminded(
        &mut world,
        &buyer,
        "2026-12-20T10:00:00Z",
        "Wait for the decision",
    );

    // Won; the money may take 20 business days.
    world.time_is("2026-12-20T10:05:00Z");
    does(&buyer, "o:1:told:won", "within 20 business days");
    reminded(
        &mut world,
        &buyer,
        "2027-01-01T10:00:00Z",
        "The full refund is agreed.",
    );
    taps(&buyer, "Money received", "Is all of the money back?");
    let closed = taps(&buyer, "Yes, all of it", "the money is back");
    let rows = [
        &["📍 The parcel arrived"][..],
        &["History", "All orders"],
        &["Delete it now"],
    ];
    assert_eq!(labels(&closed), rows);
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:history");
    let file = buyer.sees_document("order-1").content;
    for line in [
        "Order number: 8199633578334590",
        "2026-11-23 10:00 +00:00  The seller was asked",
        "2026-12-06 10:05 +00:00  Dispute opened on 2026-12-06",
        "2027-01-01 10:00 +00:00  The money came back",
    ] {
        assert!(file.contains(line), "{line}: {file}");
    }
    taps(&buyer, "All orders", "You have no open orders.");
}

#[test]
fn refused_until_the_deadline_and_won_in_the_days_after() {
    let mut world = World::new();
    let buyer = world.person("ru");
    has_headphones(&buyer);
    taps(
        &buyer,
        "Продавцу написано",
        "23 ноября 2026 вы написали продавцу",
    );
    world.time_is("2026-12-15T07:00:00Z");
    buyer.sees("⏰ Headphones");
    taps(
        &buyer,
        "Спор открыт",
        "Продавец должен ответить до 20 декабря 2026",
    );
    taps(&buyer, "Что-то изменилось", "Что случилось?");
    taps(&buyer, "⚖️ Спор", "Что случилось?");
    taps(&buyer, "Отказ: ждать до даты", "?");
    buyer.says("30 декабря");
    let card = buyer.sees("✓ Отказ до 30 декабря");
    assert!(
        card.text.contains("30 декабря 2026, 23:59"),
        "{}",
        card.text
    );
    // By the earliest reading: 15 days from the end of the protection.
    assert!(card.text.contains("1 января 2027, 02:00"), "{}", card.text);

    // The end of the protection, and the store's day; between that and the end of the window there is one morning.
    for (instant, words) in [
        ("2026-12-16T07:00:00Z", "30 декабря 2026, 23:59"),
        // The end of protection has its last call, though the store has refused.
        ("2026-12-16T11:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-18T07:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-22T07:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-26T07:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-27T07:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-28T07:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-29T07:00:00Z", "30 декабря 2026, 23:59"),
        ("2026-12-30T08:59:59Z", "30 декабря 2026, 23:59"),
        ("2026-12-31T07:00:00Z", "до 1 января 2027, 02:00"),
        ("2026-12-31T11:00:00Z", "до 1 января 2027, 02:00"),
    ] {
        reminded_of(&mut world, &buyer, instant, words);
    }
    let again = buyer.last().unwrap();
    assert!(offered(&again).contains("It was shipped on 2026-11-12, 49 days ago."));
    world.time_is("2026-12-31T11:05:00Z");
    taps(&buyer, "Спор открыт", "5 января 2027");
    reminded(&mut world, &buyer, "2027-01-01T07:00:00Z", "5 января 2027");
    taps(&buyer, "Что-то изменилось", "Что случилось?");
    taps(&buyer, "💳 Деньги", "Что случилось?");
    taps(&buyer, "Вернут всё", "20 рабочих дней");
    taps(&buyer, "Деньги вернулись", "?");
    taps(&buyer, "Да, все", "ольше не слежу");
}

#[test]
fn tracked_now_in_a_dispute() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    does(&buyer, "o:1:edit:tracking", "What does tracking show");
    taps(&buyer, "Nothing at all", "Tracking shows nothing yet");
    taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "⚖️ Dispute", "What has happened?");
    taps(
        &buyer,
        "I opened a dispute",
        "When did you open the dispute?",
    );
    taps(&buyer, "Yesterday", "✓ Dispute opened 22 November");
    does(&buyer, "o:1:edit:tracking", "What does tracking show");
    let card = taps(&buyer, "Moving", "now it moves");
    assert!(
        card.text.contains("Then you may cancel: 23 days"),
        "{}",
        card.text
    );
    let letter = taps(&buyer, "Answer the seller", "Your answer to the seller");
    assert_eq!(
        copied(&letter),
        "Hello! My order has not arrived. I see that the parcel moves (checked 2026-11-23). I keep the dispute open until the \
         parcel is here."
    );
    assert!(
        !letter.text.contains("the dispute is the next step"),
        "{}",
        letter.text
    );

    // 14 days are too few for a second dispute.
    let keep = reminded(
        &mut world,
        &buyer,
        "2026-12-03T10:00:00Z",
        "Keep the dispute open until it is in your hands",
    );
    assert!(
        keep.text.contains("Do not cancel the dispute."),
        "{}",
        keep.text
    );
    taps(&buyer, "Something changed", "What has happened?");
    let page = taps(&buyer, "⚖️ Dispute", "What has happened?");
    buyer.presses_on(page.id, "⋯ More");
    buyer.sees("What has happened?");
    taps(&buyer, "I cancelled it", "Have you cancelled it?");
    taps(&buyer, "Yes, it is cancelled", "Noted: it is cancelled.");
    // Cancelled by mistake: that is taken back, once.
    let menu = taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "Undo the last update", "Keep the dispute open");
    buyer.presses_on(menu.id, "Undo the last update");
    buyer.sees_toast("This was answered already.");
    does(&buyer, "o:1:card", "Keep the dispute open");
    buyer.presses_raw(buyer.last().unwrap().id, "o:1:history");
    let file = buyer.sees_document("order-1").content;
    assert!(file.contains("Dispute opened on 2026-11-22"), "{file}");
    assert!(!file.contains("cancelled"), "{file}");
}

#[test]
fn the_parcel_arrives_after_the_refund() {
    let mut world = World::new();
    let (english, russian) = (world.person("en"), world.person("ru"));
    let told: [(_, &[Tap], _); 2] = [
        (
            &english,
            &[
                ("Something changed", "What has happened?"),
                ("⚖️ Dispute", "What has happened?"),
                ("I opened a dispute", "When did you open"),
                ("Yesterday", "The seller has until"),
                ("Something changed", "What has happened?"),
                ("💳 Money", "What has happened?"),
                ("Full refund agreed", "Great: the full refund is agreed."),
                ("Money received", "Is all of the money back?"),
                ("Yes, all of it", "the money is back"),
            ],
            [
                "The parcel arrived",
                "ask how to pay",
                "Say that it arrived",
                "order number",
            ],
        ),
        (
            &russian,
            &[
                ("Что-то изменилось", "Что случилось?"),
                ("⚖️ Спор", "Что случилось?"),
                ("Спор открыт", "Когда вы открыли спор?"),
                ("Вчера", "Продавец должен ответить"),
                ("Что-то изменилось", "Что случилось?"),
                ("💳 Деньги", "Что случилось?"),
                ("Вернут всё", "Отлично: вернут всю сумму."),
                ("Деньги вернулись", "?"),
                ("Да, все", "ольше не слежу"),
            ],
            [
                "Посылка пришла",
                "как заплатить",
                "Сообщить: пришло",
                "номер заказа",
            ],
        ),
    ];
    for (buyer, taps_of, words) in told {
        has_headphones(buyer);
        for (label, words) in taps_of {
            taps(buyer, label, words);
        }
        let [arrived, advice, letter, question] = words;
        taps(buyer, arrived, advice);
        taps(buyer, letter, question);
        buyer.says("8199633578334590");
        let letter = buyer.sees("Hello!");
        assert_eq!(
            copied(&letter),
            "Hello! Order 8199633578334590 was refunded. Now the parcel has arrived. I would like to pay for it. Please tell me how to do it inside AliExpress. Thank you!"
        );
        assert!(
            !letter.text.contains("dispute is the next"),
            "{}",
            letter.text
        );
    }
    // It is asked once more whether all is well; a tap closes it.
    assert_eq!(world.until_next_reminder(), at("2026-11-25T07:00:00Z"));
    russian.sees("⏰ Headphones");
    taps(&russian, "Что-то изменилось", "Что случилось?");
    taps(
        &russian,
        "Закрыть заказ",
        "Я больше не слежу за заказом Headphones",
    );
    assert_eq!(world.until_next_reminder(), at("2026-11-25T10:00:00Z"));
    english.sees("⏰ Headphones");
    taps(&english, "Something changed", "What has happened?");
    let closed = taps(&english, "Close the order", "I no longer watch Headphones");
    assert_eq!(labels(&closed)[0], ["It has not arrived"], "{closed:?}");
}
