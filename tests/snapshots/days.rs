//! Days, moments and amounts as they are read, echoed and doubted.

use super::scene::{MONTH, ago, ahead, not_shipped};
use super::talk::{Happens, Talk, order};
use trackless::chat::callback::{AnswerPress as A, OrderPress as O, Press};
use trackless::model::{Dialogue, OrderEvent as H, Payment, Question as Q, Tracking as T};

/// The last question below a card is answered by somebody whose zone is a guess.
fn clock(language: &str) -> Talk {
    Talk::new("The person's hour", language)
        .person(|person| {
            person.zone = trackless::locale::words(&person.language)
                .default_zone
                .to_string();
            person.dialogue = Dialogue::Editing {
                question: Q::Name,
                order: 1,
                card: None,
                letter: None,
                follow_up: Some(5),
                resume: Box::new(Dialogue::Idle),
            };
        })
        .order(&order("aliexpress", 14, MONTH))
        .change(Q::Name, A::Skip)
}

pub fn talks(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let field = |title, question, text: &'static str| {
        let order = order("aliexpress", 30, MONTH).then(20, H::Tracking(T::Nothing));
        new(title)
            .order(&order)
            .press_order(O::EditField(question))
            .says(text)
    };
    vec![
        clock(language).press(Press::Zone("Europe/Berlin".to_owned())),
        new("A location").sends_location(599, 303),
        new("A location that is nowhere").sends_location(9990, 9990),
        new("The day by which the seller must ship")
            .order(&not_shipped("aliexpress", None))
            .press_order(O::EditField(Q::ShipBy))
            .says("1 December"),
        field(
            "The day by which it has to be collected",
            Q::PickupBy,
            "30.11",
        ),
        field("A day before the shipment", Q::DeliveredOn, "1 October"),
        field("A payment after the shipment", Q::Paid, "20 November"),
        field(
            "A refusal that lasts too long",
            Q::RefusedUntil,
            "12 May 2027",
        ),
        field("Protection that lasts too long", Q::Protection, "400"),
        new("Shipped long ago")
            .order(&order("aliexpress", 30, MONTH).but(|o| o.paid_on = None))
            .press_order(O::EditField(Q::Shipped))
            .says("3 March"),
        field("An amount in place of a day", Q::Shipped, "$89.90"),
        new("Shipped after it was delivered")
            .order(&order("aliexpress", 30, MONTH).then(10, H::Tracking(T::Delivered(ago(12)))))
            .press_order(O::EditField(Q::Shipped))
            .says("20 November"),
        new("Muted until after a refusal")
            .order(
                &order("aliexpress", 30, MONTH)
                    .but(|o| o.protection_end = None)
                    .then(1, H::StoreRefused(ahead(10))),
            )
            .press_order(O::Mute),
        new("An extension")
            .order(&order("aliexpress", 30, MONTH))
            .press_order(O::Extended)
            .says("15 more days"),
        new("A day that is not known")
            .order(&order("aliexpress", 30, MONTH))
            .edit(Q::DeliveredOn)
            .change(Q::DeliveredOn, A::Unknown),
        new("Protection that ended on an unknown day")
            .order(&order("aliexpress", 80, MONTH))
            .edit(Q::Protection)
            .change(Q::Protection, A::Ended),
        field("The day of the payment", Q::Paid, "1 Nov"),
        field("The promised day", Q::Expected, "28 Nov - 5 Dec"),
        field("The day of delivery", Q::DeliveredOn, "yesterday"),
        field("An amount", Q::Amount, "$12.50"),
        field("A large amount", Q::Amount, "129990 RUB"),
        field("The day of the dispute", Q::DisputeOpened, "yesterday"),
        field(
            "The day of the bank's case",
            Q::PaymentCaseOn(Payment::Card),
            "2 days ago",
        ),
        field("Refused until a day", Q::RefusedUntil, "10 December"),
        new("Protection that has ended")
            .order(&order("aliexpress", 80, -48))
            .press_order(O::EditField(Q::Protection))
            .says("20.11")
            .press(Press::EditAnswer(1, Q::Protection, A::At(1_795_219_199))),
    ]
}
