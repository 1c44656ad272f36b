//! The text of a tracking page: read, judged, put into the order that it is about.

use super::{Conversation, NUMBER, read};
use crate::model::{Dialogue, GivenNumber, Order, OrderEvent, Outgoing, Tracking, TrackingSource};
use chrono::{DateTime, Utc};

const PAGES: [&str; 3] = [
    include_str!("../input/history/cases_en.txt"),
    include_str!("../input/history/cases_ru.txt"),
    include_str!("../input/history/cases_held_out.txt"),
];

/// The pages, and of each what it comes to: the day of payment, the country of the person, the verdict.
fn verdicts() -> Vec<(&'static str, [&'static str; 3], &'static str)> {
    let cases = PAGES.iter().flat_map(|file| file.split("===== "));
    let split = cases.filter_map(|case| case.split_once("---\n"));
    let judged = split.flat_map(|(head, text)| {
        let lines = head
            .lines()
            .filter_map(|line| line.strip_prefix("verdict paid="));
        lines.map(move |line| {
            let (paid, rest) = line.split_once(" home=").unwrap();
            let (home, verdict) = rest.split_once(' ').unwrap();
            (head.lines().next().unwrap(), [paid, home, verdict], text)
        })
    });
    judged.collect()
}

const MOVING: &str = "2026-11-22 10:00 Moscow Arrived at sorting center\n2026-11-20 08:00 Accepted";
const DELIVERED: &str =
    "RR123456785CN\n2026-11-22 10:00 Kazan, Delivered\n2026-11-20 08:00 Accepted";

impl Conversation {
    fn tracking(&self) -> Option<(Tracking, TrackingSource)> {
        let entry = self.order(1).told_tracking()?;
        match entry.event {
            OrderEvent::Tracking(shown) => Some((shown, entry.source)),
            _ => None,
        }
    }

    fn lives_in(&mut self, country: &str) {
        self.state.person.as_mut().unwrap().country = Some(country.to_owned());
    }

    fn is_idle(&self) -> bool {
        self.state.person.as_ref().unwrap().dialogue == Dialogue::Idle
    }
}

#[test]
fn pages_are_judged_and_nobody_is_accused_wrongly() {
    let mut wrong = Vec::new();
    for (name, [paid, home, expected], text) in verdicts() {
        let mut talk = Conversation::new().with_order();
        talk.now = "2026-11-26T12:00:00Z".parse::<DateTime<Utc>>().unwrap();
        let order = &mut talk.state.orders[0];
        order.number = GivenNumber::NoneGiven;
        order.paid_on = paid.parse().ok();
        order.shipped_on = "2026-10-28".parse().ok();
        talk.state.person.as_mut().unwrap().country = (home != "-").then(|| home.to_owned());
        let said = read(&talk.say(text));
        talk.press_data("tracking:1");
        let shown = talk.tracking().map(|(shown, _)| format!("{shown:?}"));
        if shown.as_deref() != Some(expected) {
            wrong.push(format!(
                "{name}, paid {paid}, at home in {home}: {shown:?}, not {expected}: {said}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_goes_into_the_order_with_its_number() {
    let mut talk = Conversation::new().with_order();
    let other = GivenNumber::Number("RB123456785CN".to_owned());
    talk.state
        .orders
        .push(Order::new(2, "ebay", other, talk.now));
    let said = read(&talk.say(&format!("{NUMBER}\n{MOVING}")));
    for line in ["2 scans · last 22 November, Moscow: on its way", "👉"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert_eq!(
        talk.tracking(),
        Some((Tracking::Moving, TrackingSource::Page))
    );
    assert_eq!(talk.order(1).tracking.as_ref().unwrap().events.len(), 2);
    assert!(talk.order(2).tracking.is_none());
}

#[test]
fn a_delivery_is_asked_about_and_then_confirmed() {
    let mut talk = Conversation::new().with_order();
    let said = talk.say(DELIVERED);
    let text = read(&said);
    assert!(text.contains("Is it in your hands?"), "{text}");
    assert!(text.contains("Kazan"), "{text}");
    let day = "2026-11-22".parse().unwrap();
    let shown = Tracking::Delivered(day);
    assert_eq!(talk.tracking(), Some((shown, TrackingSource::Page)));
    talk.tap(&said, "No, nothing came");
    assert_eq!(talk.tracking(), Some((shown, TrackingSource::Person)));
    let again = read(&talk.say(DELIVERED));
    assert!(!again.contains("Is it in your hands?"), "{again}");
}

#[test]
fn a_delivery_that_is_in_hands_ends_the_order() {
    let mut talk = Conversation::new().with_order();
    let said = talk.say(DELIVERED);
    talk.tap(&said, "Yes, I have it");
    let last = &talk.order(1).history.last().unwrap().event;
    assert_eq!(*last, OrderEvent::Arrived);
}

#[test]
fn an_accusation_can_be_taken_back() {
    let mut talk = Conversation::new().with_order();
    talk.lives_in("fr");
    let page = DELIVERED.replace("Kazan", "Russia, Kazan");
    let said = talk.say(&page);
    let text = read(&said);
    assert!(text.contains("another's parcel"), "{text}");
    assert!(text.contains("another country: Russia"), "{text}");
    talk.tap(&said, "It is mine");
    let day = "2026-11-22".parse().unwrap();
    assert_eq!(
        talk.tracking(),
        Some((Tracking::Delivered(day), TrackingSource::Page))
    );
}

#[test]
fn a_page_without_a_number_is_asked_about() {
    let mut talk = Conversation::new().with_order();
    let said = talk.say(MOVING);
    assert!(read(&said).contains("Which order is it about?"));
    let button = talk.order(1);
    assert!(button.tracking.is_none());
    let shown = talk.press_data("tracking:1");
    assert!(read(&shown).contains("Moscow"), "{shown:?}");
    assert_eq!(
        talk.tracking(),
        Some((Tracking::Moving, TrackingSource::Page))
    );
    assert!(talk.is_idle());
}

#[test]
fn another_answer_leaves_that_question() {
    let mut talk = Conversation::new().with_order();
    talk.say(MOVING);
    let said = read(&talk.say("RB123456785CN"));
    assert!(said.contains("RB123456785CN"), "{said}");
    assert!(talk.is_idle());
    assert!(talk.order(1).tracking.is_none());
}

#[test]
fn a_page_begins_an_order_where_none_is_watched() {
    let mut talk = Conversation::new();
    let said = talk.say(&format!("{NUMBER}\n{MOVING}"));
    let text = read(&said);
    assert!(text.contains("I read the tracking page"), "{text}");
    assert!(text.contains("Which store is it from?"), "{text}");
    talk.say("AliExpress");
    let said = read(&talk.say("10 November"));
    assert!(said.contains("2 scans"), "{said}");
    assert_eq!(
        talk.tracking(),
        Some((Tracking::Moving, TrackingSource::Page))
    );
    assert_eq!(talk.order(1).number, GivenNumber::Number(NUMBER.to_owned()));
    assert!(!said.contains("What does tracking show"), "{said}");
}

#[test]
fn an_order_page_with_scans_is_read_as_an_order_page() {
    let mut talk = Conversation::new();
    let page =
        format!("AliExpress order 8183456789012345\nPaid 1 Nov 2026\nTotal $12.50\n{MOVING}");
    let text = read(&talk.say(&page));
    assert!(text.contains("This is what I understood"), "{text}");
}

#[test]
fn undo_takes_the_page_back() {
    let mut talk = Conversation::new().with_order();
    talk.say(&format!("{NUMBER}\n{MOVING}"));
    let entries = talk.order(1).history.len();
    talk.press_data(&format!("o:1:undo:{entries}"));
    assert_eq!(talk.order(1).tracking, None);
    assert_eq!(talk.tracking(), None);
}

#[test]
fn the_evidence_file_lists_the_scans() {
    let mut talk = Conversation::new().with_order();
    talk.say(&format!("{NUMBER}\n{MOVING}"));
    let said = talk.press_data("o:1:history");
    let file = said.iter().find_map(|outgoing| match outgoing {
        Outgoing::Document { content, .. } => Some(content),
        _ => None,
    });
    let file = file.unwrap();
    assert!(file.contains("2026-11-22, Moscow: on its way"), "{file}");
    assert!(file.contains("(the tracking page)"), "{file}");
}

#[test]
fn a_letter_says_what_the_page_shows_until_it_is_confirmed() {
    let mut talk = Conversation::new().with_order();
    talk.lives_in("fr");
    talk.state.orders[0].order_number = Some("8183456789012345".to_owned());
    let said = talk.say(&DELIVERED.replace("Kazan", "Russia, Kazan"));
    let shown =
        "The tracking page of RR123456785CN shows: delivered in Russia (checked 2026-11-23).";
    let claim = "Tracking number RR123456785CN belongs to another parcel.";
    let before = read(&talk.press_data("o:1:letter:not-mine"));
    assert!(
        before.contains(shown) && !before.contains(claim),
        "{before}"
    );
    talk.tap(&said, "Right");
    let after = read(&talk.press_data("o:1:letter:not-mine"));
    assert!(after.contains(shown) && after.contains(claim), "{after}");
}

#[test]
fn a_doubtful_number_of_a_page_is_asked_about() {
    let mut talk = Conversation::new();
    let said = read(&talk.say(&format!("RR123456786CN\n{MOVING}")));
    assert!(said.contains("RR123456786CN"), "{said}");
    talk.say(NUMBER);
    talk.say("AliExpress");
    talk.say("10 November");
    assert_eq!(talk.order(1).number, GivenNumber::Number(NUMBER.to_owned()));
    assert_eq!(
        talk.tracking(),
        Some((Tracking::Moving, TrackingSource::Page))
    );
}

/// Each of its days is 12 or less.
const AMBIGUOUS: &str = "10/11/2026 10:00 Arrived at sorting center\n10/11/2026 08:00 Accepted";

#[test]
fn days_that_can_be_read_in_two_ways_are_asked_about() {
    for (button, day) in [("10 November", "2026-11-10"), ("11 October", "2026-10-11")] {
        let mut talk = Conversation::new().with_order();
        let said = talk.say(&format!("{NUMBER}\n{AMBIGUOUS}"));
        assert!(
            read(&said).contains("When was this: “on its way”?"),
            "{said:?}"
        );
        assert!(talk.order(1).tracking.is_none());
        talk.tap(&said, button);
        let last = talk.order(1).tracking.as_ref().unwrap().last().unwrap().on;
        assert_eq!(last, day.parse().unwrap());
        assert!(talk.is_idle());
    }
}

#[test]
fn that_day_can_be_typed() {
    let mut talk = Conversation::new().with_order();
    talk.say(&format!("{NUMBER}\n{AMBIGUOUS}"));
    talk.say("11 October");
    let last = talk.order(1).tracking.as_ref().unwrap().last().unwrap().on;
    assert_eq!(last, "2026-10-11".parse().unwrap());
}

#[test]
fn the_day_of_payment_tells_which_reading_is_right() {
    let mut talk = Conversation::new().with_order();
    talk.state.orders[0].paid_on = "2026-11-01".parse().ok();
    talk.say(&format!("{NUMBER}\n{AMBIGUOUS}"));
    let last = talk.order(1).tracking.as_ref().unwrap().last().unwrap().on;
    assert_eq!(last, "2026-11-10".parse().unwrap());
}

#[test]
fn the_country_is_asked_once_where_a_delivery_is_shown() {
    let mut talk = Conversation::new().with_order();
    let page = DELIVERED.replace("Kazan", "Russia, Kazan");
    let said = talk.say(&page);
    let text = read(&talk.tap(&said, "No, nothing came"));
    assert!(
        text.contains("In which country do you receive parcels?"),
        "{text}"
    );
    let said = talk.say("France");
    let text = read(&said);
    assert!(text.contains("another country: Russia"), "{text}");
    let shown = talk.tracking().map(|(shown, _)| shown);
    assert!(matches!(shown, Some(Tracking::NotMine(_))), "{shown:?}");
    let text = read(&talk.press_data("o:1:shown"));
    assert!(!text.contains("In which country"), "{text}");
}

#[test]
fn the_country_is_not_asked_again_by_another_page() {
    let mut talk = Conversation::new().with_order();
    let page = DELIVERED.replace("Kazan", "Russia, Kazan");
    let said = talk.say(&page);
    talk.tap(&said, "No, nothing came");
    talk.press_data("leave");
    talk.say(&page.replace("11-22", "11-21"));
    let text = read(&talk.press_data("o:1:shown"));
    assert!(!text.contains("In which country"), "{text}");
}

#[test]
fn what_a_page_or_a_picture_shows_is_told_as_its_own() {
    for (page, status) in [
        (MOVING, "on its way"),
        (
            "2026-11-22 Held by customs\n2026-11-20 Accepted",
            "held by customs",
        ),
        (
            "2026-11-22 Ready for pickup\n2026-11-20 Accepted",
            "waiting at a pick-up point",
        ),
        (
            "2026-11-22 Returned to sender\n2026-11-20 Accepted",
            "going back to the sender",
        ),
    ] {
        let mut talk = Conversation::new().with_order();
        let said = talk.say(&format!("{NUMBER}\n{page}"));
        let letter = read(&talk.press_data("o:1:letter:ask-status"))
            + &read(&talk.press_data("o:1:anyway:ending"));
        let shown = format!("The tracking page shows: {status} (checked 2026-11-23).");
        assert!(letter.contains(&shown), "{letter}");
        talk.tap(&said, "Right");
        let letter = read(&talk.press_data("o:1:anyway:ending"));
        let told = format!("Last status: {status} (checked 2026-11-23).");
        assert!(letter.contains(&told), "{letter}");
    }
}

#[test]
fn the_last_day_to_collect_is_kept() {
    let mut talk = Conversation::new().with_order();
    let by = "2026-12-02".parse().ok();
    talk.say(&format!(
        "{NUMBER}\n2026-11-22 Available for pickup until 2 Dec\n2026-11-20 Accepted"
    ));
    let shown = talk.tracking().map(|(shown, _)| shown);
    assert_eq!(shown, Some(Tracking::AtPickup(by)));
}

/// What a page says against an order is on each card until the person has said whose the parcel is.
#[test]
fn a_contradiction_stays_until_it_is_confirmed_or_denied() {
    for (press, shown, source) in [
        (
            "o:1:shown",
            Tracking::NotMine(crate::model::MismatchReason::BeforeOrder),
            TrackingSource::Person,
        ),
        (
            "o:1:shown-mine",
            Tracking::Delivered("2026-11-22".parse().unwrap()),
            TrackingSource::Page,
        ),
    ] {
        let mut talk = Conversation::new().with_order();
        talk.now = "2026-11-26T12:00:00Z".parse().unwrap();
        talk.state.orders[0].shipped_on = "2026-11-25".parse().ok();
        talk.say(DELIVERED);
        // That it was paid later is told after the page, and makes it another's parcel.
        talk.press_data("o:1:edit:paid");
        let answer = read(&talk.say("24 November"));
        let contradicts = |said: &str| said.contains("you paid on");
        assert!(contradicts(&answer), "{answer}");
        let before_order = Tracking::NotMine(crate::model::MismatchReason::BeforeOrder);
        assert_eq!(talk.tracking(), Some((before_order, TrackingSource::Page)));
        talk.press_data("o:1:edit:amount");
        let answer = read(&talk.say("12.50 USD"));
        assert!(contradicts(&answer), "{answer}");
        let card = read(&talk.press_data("o:1:card"));
        assert!(contradicts(&card), "{card}");
        let card = read(&talk.press_data(press));
        assert!(!contradicts(&card), "{press}: {card}");
        assert_eq!(talk.tracking(), Some((shown, source)));
        // What is told of something else brings it not back.
        talk.press_data("o:1:edit:amount");
        let answer = read(&talk.say("13 USD"));
        assert!(!contradicts(&answer), "{answer}");
    }
}

/// Where it was delivered may be the person's own place: that is asked until it is said.
#[test]
fn a_place_of_delivery_is_named_until_it_is_said_whose_it_is() {
    let mut talk = Conversation::new().with_order();
    talk.now = "2026-11-26T12:00:00Z".parse().unwrap();
    talk.say(DELIVERED);
    let card = talk.press_data("o:1:card");
    assert!(read(&card).contains("Kazan"), "{}", read(&card));
    let card = read(&talk.press_data("o:1:shown"));
    assert!(!card.contains("Kazan"), "{card}");
}
