//! What a pasted text tells: shown on one screen, watched after one tap, put into the order that it is about.

use super::{Conversation, NUMBER, read};
use crate::model::{
    Action, Dialogue, GivenNumber, Keyboard, OrderEvent, Outgoing, ParcelLocation, Question,
    Tracking,
};

/// An order page, as it is copied.
fn page() -> &'static str {
    let case = include_str!("../input/page/cases/aliexpress_app_en.txt");
    case.split_once("---\n").unwrap().1
}

/// The newest keyboard that was shown.
fn keyboard(said: &[Outgoing]) -> &Keyboard {
    let shown = said.iter().rev().find_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    shown.expect("something was shown")
}

impl Conversation {
    /// Taps the button with these words of the newest message.
    #[track_caller]
    pub(super) fn tap(&mut self, said: &[Outgoing], words: &str) -> Vec<Outgoing> {
        let mut buttons = keyboard(said).iter().flatten();
        let button = buttons.find(|button| button.label.contains(words));
        let Some(Action::Data(data)) = button.map(|button| button.action.clone()) else {
            panic!("no {words:?}: {said:?}");
        };
        self.press_data(&data)
    }

    pub fn question(&self) -> Option<Question> {
        match self.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => {
                Some(question)
            }
            _ => None,
        }
    }
}

#[test]
fn a_full_order_page_is_watched_after_one_tap() {
    let mut talk = Conversation::new();
    let said = talk.say(page());
    let text = read(&said);
    for line in [
        "This is what I understood",
        "Headphones",
        "Store AliExpress",
        "LP00623456789012",
        "Order number 8183456789012345",
        "Shipped 5 November, 18 days ago",
        "Paid 1 November",
        "Protection to 19 January",
        "23.47 USD",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let card = read(&talk.tap(&said, "Right"));
    assert!(card.contains("📦"), "{card}");
    let order = talk.order(1);
    assert_eq!(order.store, "aliexpress");
    assert_eq!(
        order.number,
        GivenNumber::Number("LP00623456789012".to_owned())
    );
    assert_eq!(order.order_number.as_deref(), Some("8183456789012345"));
    assert_eq!(order.amount.as_deref(), Some("23.47 USD"));
    assert_eq!(order.shipped_on, "2026-11-05".parse().ok());
    assert_eq!(order.paid_on, "2026-11-01".parse().ok());
    assert!(order.name.as_deref().unwrap().contains("Headphones"));
}

#[test]
fn only_what_is_missing_and_needed_is_asked() {
    let mut talk = Conversation::new();
    let said =
        talk.say("Order ID: 8183456789012345\nTracking number: LP00623456789012\nAliExpress");
    talk.tap(&said, "Right");
    assert_eq!(talk.question(), Some(Question::Shipped));
    talk.say("2 weeks ago");
    assert_eq!(
        talk.order(1).order_number.as_deref(),
        Some("8183456789012345")
    );
}

#[test]
fn what_was_read_can_be_changed_field_by_field() {
    let mut talk = Conversation::new();
    let said = talk.say(page());
    let menu = talk.tap(&said, "Change");
    assert!(keyboard(&menu).iter().flatten().count() <= 7, "{menu:?}");
    let asked = talk.tap(&menu, "Shipping day");
    assert!(read(&asked).contains("shipped"), "{asked:?}");
    let said = talk.say("8 November");
    assert!(read(&said).contains("Shipped 8 November"), "{said:?}");
    assert_eq!(talk.question(), Some(Question::Understood));
    let menu = talk.tap(&said, "Change");
    let more = talk.tap(&menu, "More fields");
    talk.tap(&more, "Name");
    let said = talk.say("Earphones");
    talk.tap(&said, "Right");
    assert_eq!(talk.order(1).name.as_deref(), Some("Earphones"));
    assert_eq!(talk.order(1).shipped_on, "2026-11-08".parse().ok());
}

#[test]
fn words_answer_what_was_understood_as_well() {
    for (yes, watched) in [("yes", 1), ("Right", 1), ("no", 0)] {
        let mut talk = Conversation::new();
        talk.say(page());
        talk.say(yes);
        assert_eq!(talk.state.orders.len(), watched, "{yes}");
    }
}

#[test]
fn a_day_with_two_readings_is_asked_first() {
    let mut talk = Conversation::new();
    let said = talk.say("Tracking number: LP00623456789012\nShipped: 10/11/2026\nPaid: 09/11/2026");
    let buttons = keyboard(&said).iter().flatten();
    let labels: Vec<&str> = buttons.map(|button| button.label.as_str()).collect();
    assert!(labels.contains(&"10 November 2026"), "{labels:?}");
    assert!(labels.contains(&"11 October 2026"), "{labels:?}");
    // The choice tells how the whole text writes its days.
    let said = talk.tap(&said, "10 November 2026");
    let text = read(&said);
    assert!(text.contains("Shipped 10 November"), "{text}");
    assert!(text.contains("Paid 9 November"), "{text}");
}

#[test]
fn a_page_of_a_watched_order_tells_its_news() {
    let mut talk = Conversation::new().with_order();
    let page = format!("Order ID: 8183456789012345\nTracking number: {NUMBER}\nTotal: US $23.47");
    let said = talk.say(&page);
    let text = read(&said);
    assert!(text.contains("This is about"), "{text}");
    assert!(
        text.contains("23.47 USD") && !text.contains(NUMBER),
        "{text}"
    );
    talk.tap(&said, "Take it");
    assert_eq!(
        talk.order(1).order_number.as_deref(),
        Some("8183456789012345")
    );
    assert_eq!(talk.order(1).amount.as_deref(), Some("23.47 USD"));
    assert_eq!(talk.state.orders.len(), 1);
    // Once more it is no news.
    let text = read(&talk.say(&page));
    assert!(text.contains("know all of that"), "{text}");
}

#[test]
fn news_can_be_another_order_all_the_same() {
    let mut talk = Conversation::new().with_order();
    let said = talk.say(&format!(
        "Order ID: 8183456789012345\nTracking number: {NUMBER}"
    ));
    let said = talk.tap(&said, "A new order");
    assert_eq!(talk.question(), Some(Question::Understood));
    talk.tap(&said, "Right");
    // The store follows from the order number.
    assert_eq!(talk.question(), Some(Question::Shipped));
    assert_eq!(talk.order(1).order_number, None);
}

#[test]
fn a_page_pasted_at_a_question_fills_the_order() {
    let mut talk = Conversation::new();
    talk.press_data("begin");
    let said = talk.say(page());
    talk.tap(&said, "Right");
    assert_eq!(talk.state.orders.len(), 1);
}

#[test]
fn a_second_page_does_not_drop_the_first() {
    let mut talk = Conversation::new();
    talk.say(page());
    let other = page()
        .replace("8183456789012345", "8183456789012399")
        .replace("LP00623456789012", "LP00623456789099");
    let said = talk.say(&other);
    talk.tap(&said, "Right");
    let asked = talk.say("nothing at all");
    assert!(read(&asked).contains("📦"), "{asked:?}");
    assert_eq!(talk.question(), Some(Question::Understood));
    talk.say("yes");
    let mut numbers: Vec<_> = talk
        .state
        .orders
        .iter()
        .map(|o| o.order_number.clone())
        .collect();
    numbers.sort();
    let expected = ["8183456789012345", "8183456789012399"].map(|n| Some(n.to_owned()));
    assert_eq!(numbers, expected);
}

#[test]
fn each_of_several_numbers_is_watched_by_a_tap() {
    let mut talk = Conversation::new();
    let said = talk.say("RR123456785CN LP00623456789012 UJ123456785CN");
    let said = talk.tap(&said, "LP00623456789012");
    assert!(read(&said).contains("Which store"), "{said:?}");
    talk.say("joom");
    let said = talk.say("2 weeks ago");
    let others = said.iter().find(
        |outgoing| matches!(outgoing, Outgoing::Send { text, .. } if text.contains("more numbers")),
    );
    talk.tap(&[others.expect("the others are offered").clone()], NUMBER);
    assert_eq!(talk.order(2).store, "joom");
    assert_eq!(talk.order(2).shipped_on, talk.order(1).shipped_on);
    assert_eq!(talk.order(2).number, GivenNumber::Number(NUMBER.to_owned()));
}

#[test]
fn a_page_that_says_delivered_is_asked_about() {
    let page = format!("{}\nDelivered on Nov 20, 2026", page());
    let mut talk = Conversation::new();
    let said = talk.say(&page);
    assert!(read(&said).contains("in your hands"), "{said:?}");
    let said = talk.tap(&said, "No");
    talk.tap(&said, "Right");
    let delivered = Tracking::Delivered("2026-11-20".parse().unwrap());
    let history = &talk.order(1).history;
    assert!(
        history
            .iter()
            .any(|entry| entry.event == OrderEvent::Tracking(delivered))
    );
    let mut talk = Conversation::new();
    let said = talk.say(&page);
    let said = talk.tap(&said, "Yes");
    assert!(
        read(&said).contains("Before you confirm receipt"),
        "{said:?}"
    );
    assert!(talk.state.orders.is_empty());
}

#[test]
fn a_mistyped_number_of_a_page_is_asked_about() {
    let mut talk = Conversation::new();
    let said = talk.say("AliExpress\nTracking number: RR123456786CN\nShipped: Nov 5, 2026");
    assert!(read(&said).contains("mistyped"), "{said:?}");
    let said = talk.tap(&said, NUMBER);
    assert_eq!(talk.question(), Some(Question::Understood));
    talk.tap(&said, "Right");
    assert_eq!(talk.order(1).number, GivenNumber::Number(NUMBER.to_owned()));
}

#[test]
fn who_does_not_know_when_it_was_shipped_is_not_stuck() {
    let mut talk = Conversation::new();
    let said = talk
        .say("AliExpress\nTracking number: LP00623456789012\nPayment completed on: Nov 1, 2026");
    talk.tap(&said, "Right");
    assert_eq!(talk.question(), Some(Question::Shipped));
    talk.say("i don't know");
    assert_eq!(talk.order(1).shipped_on, "2026-11-01".parse().ok());
}

#[test]
fn words_that_there_is_no_number_are_an_answer() {
    for words in [
        "i dont have it",
        "no tracking number",
        "The seller gave none",
    ] {
        let mut talk = Conversation::new();
        talk.press_data("begin");
        talk.say("temu");
        talk.say(words);
        assert_eq!(talk.question(), Some(Question::Shipped), "{words}");
    }
}

#[test]
fn nobody_is_offered_to_have_paid_after_the_shipping() {
    let mut talk = Conversation::new();
    for answer in [
        "begin",
        "q:store:store:temu",
        "q:number:none",
        "q:shipped:ago:14",
    ] {
        talk.press_data(answer);
    }
    talk.press_data("e:1:tracking:skip");
    let said = talk.press_data("e:1:expected:unknown");
    let said = match talk.question() {
        Some(Question::Protection) => talk.press_data("e:1:protection:unknown"),
        _ => said,
    };
    assert_eq!(talk.question(), Some(Question::Paid));
    let buttons = keyboard(&said).iter().flatten();
    let labels: Vec<&str> = buttons.map(|button| button.label.as_str()).collect();
    assert!(labels.contains(&"2 weeks ago"), "{labels:?}");
    for later in ["Today", "Yesterday", "1 week ago"] {
        assert!(!labels.contains(&later), "{labels:?}");
    }
}

#[test]
fn delivered_on_a_day_that_is_not_told_is_asked_for() {
    let mut talk = Conversation::new();
    let said = talk.say(
        "tracking says delivered but i got nothing. aliexpress order, shipped Nov 2, LP00623456789012",
    );
    assert!(read(&said).contains("On which day"), "{said:?}");
    let said = talk.say("20 Nov");
    let text = read(&said);
    assert!(text.contains("“Delivered” since 20 November"), "{text}");
    talk.tap(&said, "Right");
    let delivered = OrderEvent::Tracking(Tracking::Delivered("2026-11-20".parse().unwrap()));
    let history = &talk.order(1).history;
    assert!(history.iter().any(|entry| entry.event == delivered));
}

#[test]
fn a_small_shop_and_the_payment_are_taken() {
    let mut talk = Conversation::new();
    let said = talk.say(
        "ordered a jacket from tinyshop.com on Oct 20, paid with paypal $65, no tracking number",
    );
    let text = read(&said);
    for line in [
        "jacket",
        "Store tinyshop.com",
        "No tracking number",
        "Paid 20 October",
        "65 USD",
        "Paid with PayPal",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    talk.tap(&said, "Right");
    assert_eq!(talk.question(), Some(Question::Shipped));
}

#[test]
fn two_facts_of_a_sentence_are_shown() {
    for (text, shown) in [
        (
            "my parcel from ali not tracking for 3 weeks what to do??",
            "Store AliExpress",
        ),
        (
            "my dress from temu didnt arrive, it was supposed to be here last friday",
            "Promised by 20 November",
        ),
        ("посылка с али застряла на таможне", "Store AliExpress"),
    ] {
        let mut talk = Conversation::new();
        let said = read(&talk.say(text));
        assert!(said.contains("This is what I understood"), "{text}: {said}");
        assert!(said.contains(shown), "{text}: {said}");
    }
}

#[test]
fn what_tracking_shows_is_not_asked_again() {
    let mut talk = Conversation::new();
    let said = talk.say("my parcel RB390996032CN from ali is not tracking, shipped Nov 5");
    talk.tap(&said, "Right");
    assert_ne!(talk.question(), Some(Question::Tracking));
    let shown = OrderEvent::Tracking(Tracking::Nothing);
    let history = &talk.order(1).history;
    assert!(history.iter().any(|entry| entry.event == shown));
}

#[test]
fn days_that_can_hardly_be_so_are_asked_about() {
    for (days, asked) in [
        (
            "Shipped: Nov 10, 2026\nPaid: Nov 12, 2026",
            "before it was paid",
        ),
        ("Shipped: Apr 10, 2028", "still to come"),
        ("Shipped: Nov 10, 2025", "378 days ago"),
        ("Shipped: Nov 10, 2026\nDelivered on Nov 5, 2026", "before"),
        (
            "Paid: Nov 10, 2026\nEstimated delivery: Nov 1, 2026",
            "promised",
        ),
        ("Buyer protection: 400 days left", "rarely lasts"),
    ] {
        let mut talk = Conversation::new();
        let page = format!("AliExpress\nTracking: LP00623456789012\n{days}");
        let said = talk.say(&page);
        let text = read(&said);
        assert!(
            text.contains("Really?") && text.contains(asked),
            "{days}: {text}"
        );
        assert!(text.contains("Your text says"), "{days}: {text}");
        // Nobody knows: it is left out, and all else is shown.
        let said = talk.tap(&said, "I don't know");
        let said = match read(&said).contains("in your hands") {
            true => talk.tap(&said, "No"),
            false => said,
        };
        assert!(
            read(&said).contains("This is what I understood"),
            "{days}: {said:?}"
        );
    }
}

#[test]
fn an_odd_day_is_taken_where_it_is_really_so() {
    let mut talk = Conversation::new();
    let said = talk.say("AliExpress\nLP00623456789012\nShipped: Nov 10, 2026\nPaid: Nov 12, 2026");
    let said = talk.tap(&said, "really");
    let text = read(&said);
    assert!(
        text.contains("Shipped 10 November") && text.contains("Paid 12 November"),
        "{text}"
    );
}

#[test]
fn the_day_since_which_nothing_is_new_is_kept() {
    let mut talk = Conversation::new();
    let said = talk.say("LP00623456789012 from temu, shipped 5 Nov, stuck since Nov 12");
    assert!(
        read(&said).contains("Nothing new since 12 November"),
        "{said:?}"
    );
    let said = talk.tap(&said, "In my country");
    assert!(
        read(&said).contains("Nothing new since 12 November"),
        "{said:?}"
    );
    talk.tap(&said, "Right");
    let day = "2026-11-12".parse().unwrap();
    let frozen = OrderEvent::Tracking(Tracking::Frozen(ParcelLocation::MyCountry, day));
    let history = &talk.order(1).history;
    assert!(history.iter().any(|entry| entry.event == frozen));
}

#[test]
fn what_is_called_a_passport_is_not_kept_as_the_number() {
    for text in [
        "Passport: C01X00T47\nTracking number: C01X00T47",
        "AliExpress\nOrder number 8183456789012345\nPassport: C01X00T47\nTracking number: C01X00T47",
    ] {
        let mut talk = Conversation::new();
        let said = talk.say(text);
        assert!(!read(&said).contains("C01X00T47"), "{said:?}");
    }
}

const FIVE_ORDERS: &str = "1. AliExpress RB123456785CN headphones shipped 3 November\n\
    2. Temu LP00623456789012 dress, shipped Nov 10\n\
    3. Shein GSU1S417N00M6XA shoes ordered Oct 20\n\
    4. Amazon TBA123456789012 lamp, shipped Nov 15\n\
    5. eBay LZ123456785US phone case shipped 1 Nov";

#[test]
fn each_order_of_a_list_is_watched_with_what_stands_beside_it() {
    let mut talk = Conversation::new();
    let said = talk.say(FIVE_ORDERS);
    let text = read(&said);
    assert!(text.contains("5 orders in your text"), "{text}");
    assert!(
        text.contains("AliExpress · RB…785CN · shipped 3 November"),
        "{text}"
    );
    assert!(text.contains("1–3 of 5"), "{text}");
    let next = talk.tap(&said, "next");
    assert!(read(&next).contains("5. eBay"), "{next:?}");
    let card = talk.tap(&next, "Watch LZ123456785US");
    assert_eq!(talk.order(1).store, "ebay");
    assert_eq!(talk.order(1).shipped_on, "2026-11-01".parse().ok());
    // The others come next, and are watched by one tap.
    let said = talk.tap(&card, "Watch all");
    let stores: Vec<&str> = talk
        .state
        .orders
        .iter()
        .map(|order| order.store.as_str())
        .collect();
    assert_eq!(stores, ["ebay", "aliexpress", "temu", "amazon"]);
    // What lacks its shipping is asked about.
    talk.tap(&said, "Watch GSU1S417N00M6XA");
    assert_eq!(talk.question(), Some(Question::Number));
}

#[test]
fn orders_that_do_not_fit_are_told_of() {
    let numbers: Vec<String> = (0..70).map(|n| format!("LP006234567{n:05}")).collect();
    let mut talk = Conversation::new();
    let said = talk.say(&numbers.join(" "));
    let text = read(&said);
    assert!(
        text.contains("1–3 of 50") && text.contains("20 more do not fit"),
        "{text}"
    );
    assert!(keyboard(&said).iter().flatten().count() <= 6, "{said:?}");
}

#[test]
fn a_mistyped_number_among_several_is_doubted() {
    let mut talk = Conversation::new();
    let said = talk.say("RB123456785CN RB123456784CN");
    assert!(read(&said).contains("RB123456784CN · ❓"), "{said:?}");
    let said = talk.tap(&said, "Watch RB123456784CN");
    assert!(read(&said).contains("mistyped"), "{said:?}");
    assert_eq!(talk.question(), Some(Question::Number));
}

#[test]
fn mails_one_after_another_are_orders_of_their_own() {
    let mut talk = Conversation::new();
    let said = talk.say(
        "From: AliExpress <a@notice.aliexpress.com>\nSubject: shipped\n\
        Your order 8183456789012345 was shipped on Nov 5, 2026.\nTracking number: LP00623456789012\n\n\
        From: Temu <temu@orders.temu.com>\nSubject: shipped\n\
        Your order PO-211-12345678901234567 has shipped on Nov 8, 2026\nTracking number: RB390996032CN",
    );
    talk.tap(&said, "Watch all");
    assert_eq!(talk.order(1).store, "aliexpress");
    assert_eq!(talk.order(1).shipped_on, "2026-11-05".parse().ok());
    assert_eq!(talk.order(2).store, "temu");
    assert_eq!(talk.order(2).shipped_on, "2026-11-08".parse().ok());
}

#[test]
fn right_confirms_what_stands_above_it() {
    let mut talk = Conversation::new();
    let first = talk.say(page());
    let other = page()
        .replace("8183456789012345", "8183456789012399")
        .replace("LP00623456789012", "LP00623456789099");
    talk.say(&other);
    // Pressed before Telegram told the number of the newer message.
    talk.tap(&first, "Right");
    let numbers: Vec<_> = talk
        .state
        .orders
        .iter()
        .map(|order| order.order_number.clone())
        .collect();
    assert_eq!(numbers, [Some("8183456789012345".to_owned())]);
}
