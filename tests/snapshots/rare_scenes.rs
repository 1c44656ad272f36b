//! The states that a parcel, a seller or a payment get into besides waiting: each with every advice that it may bring.

use super::scene::{MONTH, Scene, ago, ahead, by_rules, no_number, normal, not_shipped, nothing};
use super::talk::{Happens, order};
use trackless::model::{
    CompletedBy, GivenNumber, GoodsProblem, MismatchReason, Order, OrderEvent as H, ParcelLocation,
    Payment, ReturnReason, SellerRequest, Tracking as T,
};

pub fn all() -> Vec<Scene> {
    let mut scenes = parcels();
    scenes.extend(stores());
    scenes.extend(payments());
    scenes.extend(promises());
    scenes.extend(last_days());
    scenes
}

/// Last days that the advice does not speak of itself, and those that have passed.
fn last_days() -> Vec<Scene> {
    let paid_by = |store, days, way| {
        by_rules(nothing(9, order(store, days, 0))).but(|o| o.payment = Some(way))
    };
    let delivered = |days| {
        let told = H::Tracking(T::Delivered(ago(days)));
        by_rules(order("vinted", 15, 0)).then(days as i64, told)
    };
    vec![
        normal(
            "The bank's last day, while a dispute is open",
            open("aliexpress").but(|o| {
                o.payment = Some(Payment::Card);
                o.paid_on = Some(ago(118));
            }),
        ),
        normal(
            "An assumed end passed ten days ago",
            paid_by("aliexpress", 55, Payment::Card),
        ),
        normal(
            "An assumed end passed, how it was paid is not known",
            by_rules(nothing(9, order("aliexpress", 55, 0))),
        ),
        normal(
            "All days have passed, after a lost dispute",
            open("aliexpress").then(1, H::Lost).but(|o| {
                o.payment = Some(Payment::Card);
                o.paid_on = Some(ago(130));
            }),
        ),
        normal("“Delivered” at Vinted", delivered(1)),
        normal("“Delivered” at Vinted, not reported in time", delivered(5)),
        normal(
            "Held by customs in the last days",
            order("aliexpress", 50, 40).then(9, H::Tracking(T::HeldByCustoms)),
        ),
        normal(
            "A shop, after the bank's days",
            paid_by("webshop", 130, Payment::Card),
        ),
        normal(
            "A shop, after PayPal's days",
            paid_by("webshop", 190, Payment::PayPal),
        ),
    ]
}

fn shows(tracking: T) -> Order {
    order("aliexpress", 20, MONTH).then(1, H::Tracking(tracking))
}

fn open(store: &str) -> Order {
    nothing(30, order(store, 40, MONTH)).then(3, H::DisputeOpened(ago(3)))
}

fn parcels() -> Vec<Scene> {
    vec![
        normal(
            "Only a label",
            shows(T::Announced).but(|o| o.shipped_on = Some(ago(10))),
        ),
        normal(
            "The same number twice",
            nothing(1, order("aliexpress", 12, MONTH)).then(0, H::NumberShared),
        ),
        normal(
            "Only the weight differs",
            shows(T::NotMine(MismatchReason::OtherWeight)),
        ),
        normal(
            "“Delivered” today",
            order("amazon", 20, MONTH).then(0, H::Tracking(T::Delivered(ago(0)))),
        ),
        normal(
            "A part is missing",
            shows(T::Delivered(ago(1))).then(0, H::ProblemTold(GoodsProblem::PartMissing)),
        ),
        normal(
            "Empty, at Temu",
            order("temu", 20, MONTH).then(0, H::ProblemTold(GoodsProblem::Empty)),
        ),
        normal(
            "The wrong goods",
            order("ebay", 20, MONTH).then(0, H::ProblemTold(GoodsProblem::WrongItem)),
        ),
        normal(
            "Broken",
            order("aliexpress", 20, MONTH).then(0, H::ProblemTold(GoodsProblem::Broken)),
        ),
        normal(
            "Broken, and the dispute is about something else",
            open("aliexpress").then(0, H::ProblemTold(GoodsProblem::Broken)),
        ),
        normal(
            "A part is missing, and the store was asked to decide",
            open("ebay")
                .then(1, H::Escalated)
                .then(0, H::ProblemTold(GoodsProblem::PartMissing)),
        ),
        normal(
            "Broken, told in the claim, which is left open",
            open("aliexpress")
                .then(1, H::ProblemTold(GoodsProblem::Broken))
                .then(1, H::ClaimChanged)
                .then(0, H::ClaimLeftOpen(ahead(5))),
        ),
        normal("Held by customs", shows(T::HeldByCustoms)),
        normal(
            "Held by customs, which has its answer",
            shows(T::HeldByCustoms).then(0, H::CustomsAnswered),
        ),
        normal(
            "Data asked, and sent long ago",
            order("aliexpress", 20, MONTH)
                .then(9, H::Tracking(T::DataAsked))
                .then(8, H::CustomsAnswered),
        ),
        normal("Destroyed", shows(T::Destroyed)),
        normal(
            "Waits until a day",
            shows(T::AtPickup(Some(ago(0) + chrono::Days::new(4)))),
        ),
        normal("Waits, until when is not known", shows(T::AtPickup(None))),
        normal("Waited too long", shows(T::AtPickup(Some(ago(1))))),
        normal("Waited much too long", shows(T::AtPickup(Some(ago(16))))),
        normal("Delivery failed", shows(T::DeliveryFailed(None))),
        normal(
            "Delivery failed, kept until a day",
            shows(T::DeliveryFailed(Some(ago(0) + chrono::Days::new(4)))),
        ),
        normal(
            "It goes back, by whose fault is not known",
            shows(T::Returned),
        ),
        normal(
            "It goes back, not collected",
            shows(T::Returned).then(0, H::ReturnReasonTold(ReturnReason::NotCollected)),
        ),
        normal(
            "It goes back, customs unpaid",
            shows(T::Returned).then(0, H::ReturnReasonTold(ReturnReason::CustomsUnpaid)),
        ),
        normal(
            "It goes back, wrong address",
            shows(T::Returned).then(0, H::ReturnReasonTold(ReturnReason::WrongAddress)),
        ),
        normal(
            "It goes back, not my fault",
            shows(T::Returned).then(0, H::ReturnReasonTold(ReturnReason::NotMyFault)),
        ),
        normal(
            "Frozen, and the seller was asked in vain",
            order("aliexpress", 40, MONTH)
                .then(
                    9,
                    H::Tracking(T::Frozen(ParcelLocation::SenderCountry, ago(30))),
                )
                .then(9, H::SellerAsked),
        ),
        normal(
            "Numbers tell themselves: customs only",
            nothing(0, order("aliexpress", 12, MONTH)).but(|o| {
                o.number = GivenNumber::Number("UM123456785CN".to_owned());
            }),
        ),
        normal(
            "The claim is open, at Joom",
            nothing(1, by_rules(order("joom", 80, 0))).but(|o| o.paid_on = Some(ago(80))),
        ),
        normal(
            "Usual silence, at Joom",
            nothing(1, by_rules(order("joom", 20, 0))),
        ),
    ]
}

fn stores() -> Vec<Scene> {
    let requested = |request| open("aliexpress").then(0, H::SellerRequested(request));
    vec![
        normal(
            "The claim is left open",
            open("aliexpress").then(0, H::ClaimLeftOpen(ahead(5))),
        ),
        normal("To cancel", requested(SellerRequest::CancelDispute)),
        normal("To await another", requested(SellerRequest::AwaitAnother)),
        normal("Money outside", requested(SellerRequest::MoneyOutside)),
        normal("To confirm", requested(SellerRequest::ConfirmReceipt)),
        normal(
            "To await another, no dispute yet",
            nothing(1, order("aliexpress", 20, MONTH))
                .then(0, H::SellerRequested(SellerRequest::AwaitAnother)),
        ),
        normal(
            "Confirmed by mistake",
            nothing(1, order("aliexpress", 20, MONTH))
                .then(0, H::CompletedEarly(CompletedBy::Mistake)),
        ),
        normal(
            "Closed by itself, at Shopee",
            nothing(1, by_rules(order("shopee", 20, 0)))
                .then(0, H::CompletedEarly(CompletedBy::Store)),
        ),
        normal(
            "Closed by itself, at Vinted",
            nothing(1, order("vinted", 20, MONTH)).then(0, H::CompletedEarly(CompletedBy::Store)),
        ),
        normal(
            "An appeal is possible, at eBay",
            open("ebay").then(1, H::Lost),
        ),
        normal(
            "Appealed, at eBay",
            open("ebay").then(1, H::Lost).then(0, H::Appealed),
        ),
        normal(
            "eBay was asked to decide",
            open("ebay").then(1, H::Escalated),
        ),
        normal(
            "Joom was asked to decide",
            open("joom").then(1, H::Escalated),
        ),
        normal(
            "Not shipped, the order's own timer",
            not_shipped("aliexpress", Some(ago(2))).but(|o| o.ship_by = Some(ago(0))),
        ),
        normal(
            "Not shipped, the own timer is over",
            not_shipped("aliexpress", Some(ago(9))).but(|o| o.ship_by = Some(ago(1))),
        ),
        normal(
            "Not shipped, and cancelled",
            not_shipped("aliexpress", Some(ago(9))).then(0, H::OrderCancelled),
        ),
        normal(
            "A part was offered, and refused",
            open("aliexpress")
                .then(1, H::LessOffered)
                .then(0, H::Answered),
        ),
        normal(
            "Ends soon, and can be extended by the buyer, at Shopee",
            nothing(1, order("shopee", 20, 100)),
        ),
        normal("The money is late", open("ebay").then(30, H::Won)),
        normal(
            "The money is back",
            open("ebay").then(3, H::Won).then(0, H::Refunded),
        ),
    ]
}

fn payments() -> Vec<Scene> {
    let shop = || nothing(9, by_rules(order("webshop", 12, 0)));
    let case = |payment, days| {
        shop()
            .but(|o| o.paid_on = Some(ago(40)))
            .then(days, H::PaymentCaseOpened(payment, ago(days as u64)))
    };
    vec![
        normal("A small shop", shop()),
        normal("A small shop, asked", shop().then(0, H::SellerAsked)),
        normal(
            "A shop that gives no protection",
            no_number(shop()).but(|o| o.no_protection = true),
        ),
        normal(
            "“Delivered”, at a small shop",
            shop().then(0, H::Tracking(T::Delivered(ago(1)))),
        ),
        normal(
            "A small shop, paid by PayPal",
            shop().but(|o| {
                o.shipped_on = Some(ago(30));
                o.paid_on = Some(ago(33));
                o.payment = Some(Payment::PayPal)
            }),
        ),
        normal(
            "A small shop, paid by card",
            shop().but(|o| {
                o.shipped_on = Some(ago(30));
                o.paid_on = Some(ago(33));
                o.payment = Some(Payment::Card)
            }),
        ),
        normal(
            "A small shop, paid in another way",
            shop().but(|o| {
                o.shipped_on = Some(ago(30));
                o.payment = Some(Payment::Other)
            }),
        ),
        normal(
            "A small shop, how it was paid is not known",
            shop().but(|o| o.shipped_on = Some(ago(30))),
        ),
        normal(
            "A small shop, the buyer does not know how it was paid",
            shop().but(|o| {
                o.shipped_on = Some(ago(30));
                o.payment_unknown = true;
            }),
        ),
        normal("A case at PayPal", case(Payment::PayPal, 2)),
        normal(
            "A case at PayPal, to be escalated",
            case(Payment::PayPal, 9),
        ),
        normal("A case at the bank", case(Payment::Card, 2)),
        normal(
            "PayPal refused",
            case(Payment::PayPal, 9).then(0, H::PaymentCaseRefused),
        ),
        normal(
            "The bank refused",
            case(Payment::Card, 9).then(0, H::PaymentCaseRefused),
        ),
        normal(
            "Decided against, at Amazon",
            open("amazon").then(0, H::Lost),
        ),
    ]
}

fn promises() -> Vec<Scene> {
    let late = |store: &str, days| {
        nothing(1, by_rules(order(store, 20, 0))).but(|o| {
            o.paid_on = Some(ago(23));
            o.expected_on = Some(ago(days));
        })
    };
    let moving = |store: &str| late(store, 3).then(0, H::Tracking(T::Moving));
    vec![
        normal("Late at Temu", late("temu", 1)),
        normal("Late at Amazon", late("amazon", 1)),
        normal(
            "Late at Amazon, asked",
            late("amazon", 1).then(0, H::SellerAsked),
        ),
        normal(
            "Late at Amazon, the seller was asked first",
            late("amazon", 4),
        ),
        normal("Late at eBay", late("ebay", 1)),
        normal("Late at eBay, but it moves", moving("ebay")),
        normal("Late at Shein, but it moves", moving("shein")),
        normal("Late at Etsy", late("etsy", 1)),
    ]
}
