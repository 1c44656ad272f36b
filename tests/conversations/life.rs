//! What can happen to an order before there is a dispute: each answer changes the advice at once.

use crate::common::{World, at};
use crate::{
    NUMBER, answers, begins, copied, does, offered, reminded, reminded_of, takes_down, taps,
};

const HEADPHONES: [&str; 5] = ["AliExpress", NUMBER, "12.11", "60 days", "Headphones"];

#[test]
fn joom_decides_alone_within_a_window_from_the_day_of_payment() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["Joom", "none", "20.11"]);
    buyer.sees("questions left");
    taps(&buyer, "I have not looked", "buyer protection");
    taps(&buyer, "I don't know", "When did you pay?");
    let card = answers(&buyer, ["10.11", "Lamp"]);
    assert!(
        card.text.contains("85 days left to claim (16 February)"),
        "{}",
        card.text
    );
    buyer.presses_raw(card.id, "o:1:more");
    let card = buyer.sees("Last day to claim");
    for words in [
        "Last day to claim: 16 February 2027 (85 days left)",
        "By the store's rules as of 2025. If your order page says otherwise, believe the page.",
    ] {
        assert!(card.text.contains(words), "{words}: {}", card.text);
    }
    // Joom calls six weeks of silence usual; till then it is asked now and then what tracking shows.
    for (day, words) in [
        ("2026-11-26", "are usual"),
        ("2026-12-08", "❓"),
        ("2026-12-20", "❓"),
    ] {
        reminded(&mut world, &buyer, &format!("{day}T10:00:00Z"), words);
        does(&buyer, "o:1:card", "are usual");
    }
    reminded(&mut world, &buyer, "2027-01-01T10:00:00Z", "Ask support");
    taps(&buyer, "I asked support", "📦 Lamp");
    for day in ["2027-01-05", "2027-01-17"] {
        let wait = reminded_of(
            &mut world,
            &buyer,
            &format!("{day}T10:00:00Z"),
            "You asked on",
        );
        assert!(wait.text.contains("on 24 January 2027"), "{}", wait.text);
    }

    // The window opens: on its day, 1, 3 and 7 days later, and each week. It closes: 14 days before, and in the last days
    // every morning.
    for (instant, words) in [
        ("2027-01-24T10:00:00Z", "The store decides"),
        ("2027-01-25T10:00:00Z", "The store decides"),
        ("2027-01-27T10:00:00Z", "The store decides"),
        ("2027-01-31T10:00:00Z", "The store decides"),
        ("2027-02-02T10:00:00Z", "14 days left to claim"),
        ("2027-02-07T10:00:00Z", "The store decides"),
        ("2027-02-12T10:00:00Z", "4 days left to claim"),
        ("2027-02-13T10:00:00Z", "3 days left to claim"),
        ("2027-02-14T10:00:00Z", "2 days left to claim"),
        ("2027-02-15T10:00:00Z", "File the claim today"),
        ("2027-02-16T12:00:00Z", "less than a day left to claim"),
    ] {
        let reminder = reminded_of(&mut world, &buyer, instant, words);
        // A question has the letter behind a button: it is told whether the advised was done.
        if reminder.text.contains("❓") || reminder.text.starts_with("📦") {
            does(&buyer, "o:1:letters", "the texts that fit now");
            does(&buyer, "o:1:card", "📦 Lamp");
            continue;
        }
        let letter = offered(&reminder);
        assert!(
            letter.contains("I was given no tracking number."),
            "{letter}"
        );
        assert!(
            !letter.contains("protection"),
            "a default is stated: {letter}"
        );
        does(&buyer, "o:1:card", "📦 Lamp");
    }
    let card = buyer.last().unwrap();
    buyer.presses_raw(card.id, "o:1:edit:dispute-opened");
    buyer.sees("When did you");
    // How long Joom takes is not known, and no other store's days are given for its own.
    let card = taps(&buyer, "Today", "The store decides.");
    assert!(!card.text.contains("March"), "{}", card.text);
}

#[test]
fn not_shipped_in_time() {
    let mut world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["AliExpress"]);
    taps(&buyer, "The seller gave none", "When was it shipped?");
    taps(&buyer, "Not shipped yet", "By when must the seller ship?");
    taps(&buyer, "I don't know", "When did you pay?");
    taps(&buyer, "Today", "What shall I call");
    let card = taps(&buyer, "Skip", "📦 AliExpress, not shipped yet");
    assert!(
        card.text
            .contains("Sellers usually ship by 30 November 2026."),
        "{}",
        card.text
    );
    // The order's own timer is what counts, so it is asked for.
    let timer = "Tell me the last day to ship";
    reminded(&mut world, &buyer, "2026-12-01T10:00:00Z", timer);
    reminded_of(&mut world, &buyer, "2026-12-02T10:00:00Z", timer);
    // It was shipped after all, and the number came.
    taps(&buyer, "It was shipped", "When was it shipped?");
    taps(&buyer, "Yesterday", "Nothing seen yet");
    taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "Tracking", "What has happened?");
    taps(&buyer, "The number came", "What is the tracking number?");
    buyer.says(NUMBER);
    let card = buyer.sees("📦 AliExpress");
    buyer.presses_raw(card.id, "o:1:more");
    buyer.sees("Number: RR123456785CN");
}

#[test]
fn delivered_but_not_here() {
    let mut world = World::new();
    let buyer = world.person("en");
    takes_down(&buyer, HEADPHONES);
    does(&buyer, "o:1:edit:tracking", "What does tracking show");
    taps(&buyer, "“Delivered”, not here", "On which day");
    let card = taps(&buyer, "Yesterday", "“Delivered” on 22 November 2026");
    assert!(
        card.text
            .contains("Write to the seller today: nothing came"),
        "{}",
        card.text
    );

    // The neighbours are mentioned only when they were asked.
    does(&buyer, "o:1:letters", "the texts that fit now");
    let letter = taps(&buyer, "Claim: “delivered”", "I have received nothing.");
    assert!(!copied(&letter).contains("neighbours"), "{}", letter.text);
    does(&buyer, "o:1:card", "Then look: mailbox");

    taps(&buyer, "Something changed", "What has happened?");
    taps(&buyer, "🚚 Tracking", "What has happened?");
    taps(&buyer, "Asked the neighbours", "asked the neighbours");
    taps(&buyer, "Yes", "📦 Headphones");
    let dispute = reminded(
        &mut world,
        &buyer,
        "2026-11-23T10:00:00Z",
        "Open the dispute now",
    );
    assert_eq!(
        offered(&dispute),
        "Tracking number RR123456785CN says: delivered on 2026-11-22. I have received nothing. The post office and the \
         neighbours do not have it. Please send proof of delivery: signature, photo and place. I ask for a full refund."
    );
}

#[test]
fn every_bad_news_of_the_tracking_has_its_letter() {
    let world = World::new();
    let buyer = world.person("en");
    takes_down(&buyer, HEADPHONES);
    let wait = "A long pause is sometimes only technical";
    // The taps, the advice, the letter's button, and words of the letter.
    let news: [(&[&str], &str, &str, &str); 7] = [
        (
            &[
                "Something else",
                "⋯ More",
                "Someone else's parcel",
                "Delivered elsewhere",
            ],
            "Open the dispute now",
            "✉️ Claim: wrong parcel",
            "RR123456785CN belongs to another parcel. That parcel was delivered in another place.",
        ),
        (
            &[
                "Something else",
                "⋯ More",
                "Someone else's parcel",
                "Sent before I ordered",
            ],
            "sent before you ordered",
            "✉️ Claim: wrong parcel",
            "That parcel was on its way before I ordered.",
        ),
        (
            &[
                "Something else",
                "⋯ More",
                "Someone else's parcel",
                "Another weight",
            ],
            "Weight alone says little",
            "",
            "",
        ),
        (
            &["Something else", "Being returned", "Not my fault"],
            "Do not wait for a second parcel",
            "✉️ Claim: sent back",
            "Last status: going back to the sender (checked 2026-11-23).",
        ),
        (
            &["Something else", "Customs or fee"],
            "Never send me such data.",
            "Ask who wants data",
            "Please tell me the name and the official website",
        ),
        (
            &[
                "Nothing new lately",
                "In the sender's country",
                // No button offers a day before the shipment; one of an earlier message does.
                "e:1:frozen-sender:ago:21",
            ],
            wait,
            "Ask about the number",
            // That is before the shipment: it is asked about, and not written.
            "The tracking number is RR123456785CN. Please check the number",
        ),
        (
            &[
                "Nothing new lately",
                "In my country",
                "e:1:frozen-mine:ago:21",
            ],
            "It may be waiting for you at an office",
            "",
            "",
        ),
    ];
    for (path, advice, name, words) in news {
        does(&buyer, "o:1:edit:tracking", "What does tracking show");
        for tap in &path[..path.len() - 1] {
            taps(&buyer, tap, "");
        }
        let last = path[path.len() - 1];
        let card = match last.starts_with("e:") {
            true => does(&buyer, last, advice),
            false => taps(&buyer, last, advice),
        };
        assert!(card.text.starts_with("📦"), "{}", card.text);
        if name.is_empty() {
            continue;
        }
        buyer.presses(name);
        if buyer.sees_something().button("Skip this").is_some() {
            taps(&buyer, "Skip this", "");
        }
        let letter = copied(&buyer.last().unwrap());
        assert!(letter.contains(words), "{name}: {letter}");
        does(&buyer, "o:1:card", advice);
    }
    // A pause is no alarm, and silence behind the border is usual where the number ends there.
    does(&buyer, "o:1:edit:tracking", "What does tracking show");
    taps(&buyer, "Nothing new lately", "Where was it seen last?");
    taps(
        &buyer,
        "Left sender's country",
        "When did tracking last change?",
    );
    taps(&buyer, "1 week ago", "Pauses are common.");
}

#[test]
fn a_new_number_keeps_the_old_one_and_asks_for_the_real_day() {
    let mut world = World::new();
    let buyer = world.person("ru");
    takes_down(&buyer, HEADPHONES);
    reminded(&mut world, &buyer, "2026-11-24T07:00:00Z", "59 дней");
    taps(&buyer, "Продавцу написано", "Вы написали продавцу");
    does(&buyer, "o:1:edit:number", "трек-номер");
    buyer.says("LP00068434402473");
    let question = buyer.sees("Когда заказ отправлен?");
    assert!(question.button("Без изменений").is_some(), "{question:?}");
    buyer.says("23.11");
    let card = buyer.sees("📦 Headphones");
    buyer.presses_raw(card.id, "o:1:more");
    let card = buyer.sees("Номер: ");
    for words in [
        "Номер: LP00068434402473",
        "RR123456785CN",
        "Отправлен: 23 ноября 2026 (1 день назад)",
    ] {
        assert!(card.text.contains(words), "{words}: {}", card.text);
    }
    // The days count from the real one.
    assert_eq!(world.next_reminder(), Some(at("2026-11-29T07:00:00Z")));
}
