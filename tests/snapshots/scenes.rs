//! An order in every situation, with every advice: its card, its reminder, and the letters.

use super::rare_scenes;
use super::scene::{
    MONTH, Scene, ago, ahead, by_rules, no_number, normal, not_shipped, nothing, untracked,
};
use super::talk::{Happens, Talk, noon, order};
use chrono::Duration;
use trackless::advice::{Letter, rules};
use trackless::chat::callback::OrderPress as O;
use trackless::model::{
    GivenNumber, MismatchReason, OrderEvent as H, ParcelLocation, Patience, Payment, Tracking as T,
};

/// Every situation with every advice.
pub fn all() -> Vec<Scene> {
    let mut scenes = deadlines();
    scenes.extend(alarms());
    scenes.extend(disputes());
    scenes.extend(waiting());
    scenes.extend(rare_scenes::all());
    scenes
}

fn deadlines() -> Vec<Scene> {
    vec![
        normal(
            "The last days, nothing shown",
            nothing(3, order("aliexpress", 58, 40)),
        ),
        normal(
            "The last days at Joom, an hour left, no number",
            no_number(order("joom", 80, 1)),
        ),
        normal(
            "Refused by AliExpress until a day",
            nothing(3, order("aliexpress", 50, 10 * 24)).then(1, H::StoreRefused(ahead(10))),
        ),
        normal(
            "Refused by eBay until a day",
            order("ebay", 20, 10 * 24).then(1, H::StoreRefused(ahead(10))),
        ),
        normal(
            "Ends soon at AliExpress, on its way",
            order("aliexpress", 55, 100).then(2, H::Tracking(T::Moving)),
        ),
        normal("Ends soon at eBay", nothing(2, order("ebay", 30, 100))),
        normal("Ends soon at Temu", nothing(2, order("temu", 60, 100))),
        normal(
            "Time for an extension",
            order("aliexpress", 50, 190).then(2, H::Tracking(T::Moving)),
        ),
        normal(
            "The extension was asked for",
            order("aliexpress", 50, 190)
                .then(2, H::Tracking(T::Moving))
                .then(1, H::ExtensionAsked),
        ),
        normal(
            "After the end, in the window",
            nothing(9, order("aliexpress", 64, -72)),
        ),
        normal(
            "After the end, no window, routes unknown",
            nothing(9, order("other", 200, -90 * 24)).but(|o| {
                o.paid_on = None;
            }),
        ),
        normal(
            "After the end, paid by card",
            nothing(9, order("ebay", 60, -72)).but(|o| o.payment = Some(Payment::Card)),
        ),
        normal(
            "After the end, paid by PayPal",
            nothing(9, order("ebay", 60, -72)).but(|o| o.payment = Some(Payment::PayPal)),
        ),
        normal(
            "Decided against the person",
            nothing(9, order("aliexpress", 40, MONTH))
                .then(20, H::DisputeOpened(ago(20)))
                .then(1, H::Lost)
                .but(|o| o.payment = Some(Payment::Card)),
        ),
        normal(
            "The end by the store's rule",
            nothing(1, by_rules(order("joom", 12, 0))),
        ),
        normal(
            "The promised day is not known, at Amazon",
            nothing(1, by_rules(order("amazon", 12, 0))),
        ),
        normal(
            "Minutes left",
            no_number(order("joom", 80, 0))
                .but(|o| o.protection_end = Some(noon() + Duration::minutes(30))),
        ),
        normal(
            "Hours and minutes left",
            order("joom", 80, 0).but(|o| {
                o.number = GivenNumber::Number("QWE12345678901".to_owned());
                o.protection_end = Some(noon() + Duration::minutes(330))
            }),
        ),
        normal(
            "After the end, paid in another way",
            nothing(9, order("ebay", 60, -72)).but(|o| o.payment = Some(Payment::Other)),
        ),
        normal(
            "The end is not known",
            nothing(1, by_rules(order("aliexpress", 12, 0))),
        ),
        normal(
            "Muted",
            nothing(1, order("aliexpress", 12, MONTH)).but(|o| o.muted = true),
        ),
    ]
}

fn alarms() -> Vec<Scene> {
    let not_mine =
        |because| order("aliexpress", 20, MONTH).then(0, H::Tracking(T::NotMine(because)));
    let delivered =
        |days| order("aliexpress", 20, MONTH).then(days, H::Tracking(T::Delivered(ago(3))));
    vec![
        normal(
            "Delivered in another place",
            not_mine(MismatchReason::OtherPlace),
        ),
        normal(
            "On its way before the order",
            not_mine(MismatchReason::BeforeOrder),
        ),
        normal(
            "Another weight, at Shein",
            not_mine(MismatchReason::OtherWeight).but(|o| o.store = "shein".to_owned()),
        ),
        normal("“Delivered”, not here", delivered(0)),
        normal(
            "“Delivered”, asked around",
            delivered(3).then(2, H::AskedAround),
        ),
        normal(
            "“Delivered”, asked around, at Temu",
            delivered(3)
                .then(2, H::AskedAround)
                .but(|o| o.store = "temu".to_owned()),
        ),
        normal(
            "Data asked",
            order("aliexpress", 20, MONTH).then(1, H::Tracking(T::DataAsked)),
        ),
        normal(
            "Data asked, at Banggood",
            order("banggood", 20, MONTH).then(1, H::Tracking(T::DataAsked)),
        ),
        normal(
            "It goes back",
            order("aliexpress", 20, MONTH).then(1, H::Tracking(T::Returned)),
        ),
        normal(
            "It goes back, at Joom",
            order("joom", 20, MONTH).then(1, H::Tracking(T::Returned)),
        ),
    ]
}

fn disputes() -> Vec<Scene> {
    let open = |store: &str, days: u64| {
        nothing(30, order(store, 40, MONTH)).then(days as i64, H::DisputeOpened(ago(days)))
    };
    vec![
        normal("A dispute is open", open("aliexpress", 2)),
        normal("A claim is open at Temu", open("temu", 2)),
        normal(
            "Less is offered",
            open("aliexpress", 3).then(1, H::LessOffered),
        ),
        normal("No answer in time", open("aliexpress", 7)),
        normal("No answer in time, at eBay", open("ebay", 7)),
        normal("No decision in time, at Joom", open("joom", 20)),
        normal("Refused", open("aliexpress", 7).then(1, H::DisputeRefused)),
        normal(
            "Refused, at Joom",
            open("joom", 7).then(1, H::DisputeRefused),
        ),
        normal(
            "The store was asked to decide",
            open("aliexpress", 9).then(2, H::Escalated),
        ),
        normal(
            "eBay was asked to decide, and has not",
            open("ebay", 14).then(5, H::Escalated),
        ),
        normal(
            "Tracked now, enough left",
            open("aliexpress", 5).then(1, H::Tracking(T::Moving)),
        ),
        normal(
            "Tracked now, little left",
            open("aliexpress", 5)
                .then(1, H::Tracking(T::Moving))
                .but(|o| o.protection_end = Some(ahead(8))),
        ),
        normal(
            "The refund is agreed",
            open("aliexpress", 9).then(2, H::Won),
        ),
        normal(
            "The refund is agreed, at Joom",
            open("joom", 9).then(2, H::Won),
        ),
        normal(
            "Arrived",
            nothing(9, order("aliexpress", 30, MONTH)).then(0, H::Arrived),
        ),
        normal(
            "Arrived, the dispute is open",
            open("aliexpress", 5).then(0, H::Arrived),
        ),
        normal(
            "Arrived after the refund",
            open("ebay", 9).then(5, H::Won).then(0, H::Arrived),
        ),
        normal(
            "Arrived after the refund, at Temu",
            open("temu", 9).then(5, H::Won).then(0, H::Arrived),
        ),
    ]
}

fn waiting() -> Vec<Scene> {
    let asked = |store: &str, shipped, days| {
        nothing(days, order(store, shipped, MONTH))
            .then(days, H::SellerAsked)
            .then(days, H::NumberCompared)
    };
    let frozen = |place, days| {
        order("aliexpress", 40, MONTH).then(1, H::Tracking(T::Frozen(place, ago(days))))
    };
    vec![
        normal(
            "Not shipped, day of payment unknown",
            not_shipped("aliexpress", None),
        ),
        normal("Not shipped yet", not_shipped("aliexpress", Some(ago(2)))),
        normal(
            "Not shipped in time",
            not_shipped("aliexpress", Some(ago(12))),
        ),
        normal(
            "Not shipped in time, at Joom",
            not_shipped("joom", Some(ago(12))),
        ),
        normal(
            "Not shipped at all",
            not_shipped("aliexpress", Some(ago(60))),
        ),
        normal("Shipped today", order("aliexpress", 0, 2 * MONTH)),
        normal(
            "Shipped, no number yet",
            no_number(order("aliexpress", 3, 2 * MONTH)),
        ),
        normal(
            "Still normal",
            nothing(0, order("aliexpress", 7, 2 * MONTH)),
        ),
        normal(
            "Still normal, no number, at Banggood",
            no_number(order("banggood", 7, 2 * MONTH)),
        ),
        normal(
            "Nothing for long",
            nothing(0, order("aliexpress", 12, MONTH)),
        ),
        normal(
            "Nothing for long, as far as known, another store",
            order("other", 12, MONTH),
        ),
        normal(
            "Nothing for long, no number, at Banggood",
            no_number(order("banggood", 12, MONTH)),
        ),
        normal(
            "The seller was asked",
            nothing(1, order("aliexpress", 12, MONTH)).then(1, H::SellerAsked),
        ),
        normal(
            "The support was asked",
            nothing(1, order("banggood", 12, MONTH)).then(1, H::SellerAsked),
        ),
        normal(
            "Two weeks",
            nothing(5, order("aliexpress", 15, MONTH)).then(5, H::SellerAsked),
        ),
        normal("No answer, wait", asked("aliexpress", 17, 5)),
        normal("No answer, wait, no extension", asked("dhgate", 17, 5)),
        (
            "No answer, quick",
            asked("banggood", 14, 3).then(0, H::SellerSilent),
            Patience::Quick,
        ),
        (
            "No answer, patient",
            asked("aliexpress", 25, 5),
            Patience::Patient,
        ),
        normal(
            "No answer, ask for an extension",
            asked("aliexpress", 21, 5),
        ),
        normal(
            "No answer, the extension was asked for",
            asked("aliexpress", 21, 5).then(1, H::ExtensionAsked),
        ),
        normal(
            "No answer, open the dispute",
            asked("aliexpress", 24, 8).then(4, H::ExtensionAsked),
        ),
        (
            "No answer, quick, open the dispute",
            asked("aliexpress", 16, 5),
            Patience::Quick,
        ),
        normal(
            "No answer, the store takes no claim yet",
            asked("banggood", 30, 8),
        ),
        normal(
            "It moves",
            order("aliexpress", 20, MONTH).then(1, H::Tracking(T::Moving)),
        ),
        normal("A short pause", frozen(ParcelLocation::SenderCountry, 5)),
        normal(
            "Silent after the border",
            untracked(frozen(ParcelLocation::Border, 15)),
        ),
        normal(
            "Frozen before the border",
            frozen(ParcelLocation::SenderCountry, 25),
        ),
        normal(
            "Frozen before the border, at Banggood",
            frozen(ParcelLocation::SenderCountry, 25).but(|o| o.store = "banggood".to_owned()),
        ),
        normal("Frozen at the border", frozen(ParcelLocation::Border, 25)),
        normal(
            "Frozen in my country",
            frozen(ParcelLocation::MyCountry, 25),
        ),
        normal(
            "The store decides: its claim is open, at Temu",
            by_rules(nothing(1, order("temu", 20, 0))).but(|o| o.expected_on = Some(ago(3))),
        ),
    ]
}

pub fn talk((title, order, patience): &Scene, language: &str) -> Talk {
    Talk::new(title, language)
        .person(|p| p.patience = *patience)
        .order(order)
}

/// The payment's ways where the person lives in a country with advisers.
pub fn in_countries(language: &str) -> [Talk; 3] {
    let over = normal(
        "After the end, in a country with advisers",
        nothing(9, order("ebay", 60, -72)),
    );
    ["de", "gb", "us"].map(|country| {
        let at_home = |p: &mut trackless::model::Person| p.country = Some(country.to_owned());
        talk(&over, language).person(at_home)
    })
}

pub fn cards(language: &str) -> Vec<Talk> {
    let countries = in_countries(language);
    let all = all();
    let talks = all.iter().map(|scene| talk(scene, language));
    talks
        .chain(countries)
        .map(|talk| talk.press_order(O::Card))
        .collect()
}

/// One reminder of each advice, and what is said of several orders, and late.
pub fn reminders(language: &str) -> Vec<Talk> {
    let mut seen = Vec::new();
    let mut talks = Vec::new();
    for scene in all() {
        let talk = talk(&scene, language);
        let assessment = talk.assessment();
        let kind = (assessment.situation, assessment.advice);
        if !seen.contains(&kind) && !scene.1.muted {
            seen.push(kind);
            talks.push(talk.due_since(0));
        }
    }
    let all = all();
    talks.push(
        Talk::new("Several at once, late", language)
            .order(&all[0].1)
            .order(&all[9].1)
            .order(
                &disputes()[13]
                    .1
                    .clone()
                    .but(|o| o.protection_end = Some(ahead(-20))),
            )
            .due_since(5),
    );
    talks.push(talk(&all[9], language).due_since(5));
    let over = by_rules(nothing(100, order("webshop", 300, 0))).but(|o| {
        o.payment = Some(Payment::Card);
        o.paid_on = Some(ago(302));
        o.history[0].at = ahead(-200);
    });
    let over = normal("The last word, and what comes after it", over);
    let last_word = talk(&over, language).due_since(0);
    talks.push(last_word.press_order(O::Reopen));
    let short = by_rules(no_number(order("webshop", 30, 0))).but(|o| {
        o.payment = Some(Payment::PayPal);
        (o.amount, o.order_number) = (None, None);
    });
    let short = normal("A text for PayPal that fits a button", short);
    talks.push(talk(&short, language).due_since(0));
    talks
}

/// Every store's steps, for a dispute and for a message.
pub fn steps(language: &str) -> Vec<Talk> {
    let mut talks = Vec::new();
    for store in rules().stores() {
        let order = nothing(1, order(&store.key, 14, MONTH));
        let title = format!("{}: dispute, and message", store.key);
        let talk = Talk::new(&title, language).order(&order);
        talks.push(
            talk.press_order(O::Anyway(Letter::NoTracking))
                .press_order(O::Anyway(Letter::AskCode)),
        );
    }
    talks
}
