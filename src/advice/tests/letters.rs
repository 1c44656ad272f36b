//! The letters: their exact texts, each variant, and that they say only what is known and true.

use super::fitting::fitting;
use super::*;
use crate::advice::LetterNeed;
use crate::model::MismatchReason;

/// AliExpress, shipped on 2026-11-01, paid 12.50 USD; today is 2026-11-23, and protection ends on 2026-12-31.
pub fn world() -> Scenario {
    Scenario::new(Tz::Europe__Berlin, "2026-11-01")
}

pub const TODAY: u64 = 22;

#[track_caller]
fn says(letter: L, order: &OrderFacts, expected: &str) {
    let w = world();
    let said = w.with_context(order, w.at(TODAY, 12), |context| text(letter, context));
    assert_eq!(said.as_deref(), Some(expected), "{order:?}");
}

#[track_caller]
fn has_no_text(letter: L, order: &OrderFacts) {
    let w = world();
    let said = w.with_context(order, w.at(TODAY, 12), |context| text(letter, context));
    assert_eq!(said, None, "{order:?}");
}

#[track_caller]
fn needs(letter: L, order: &OrderFacts, expected: &[LetterNeed]) {
    let w = world();
    let needed = w.with_context(order, w.at(TODAY, 12), |context| letter.needs(context));
    assert_eq!(needed, expected, "{order:?}");
}

/// What tracking shows, as told on 2026-11-20.
pub fn told(tracking: Tracking) -> OrderFacts<'static> {
    let w = world();
    OrderFacts {
        tracking: Some((tracking, w.day(19))),
        ..w.order()
    }
}

pub fn numberless() -> OrderFacts<'static> {
    OrderFacts {
        number: None,
        tracking: None,
        ..world().order()
    }
}

#[test]
fn m1_asks_for_the_number() {
    let nothing = told(Tracking::Nothing);
    says(
        L::AskCode,
        &nothing,
        "Hello! Order 8199633578334590. 22 days have passed since the shipment (2026-11-01), but tracking number RR123456785CN \
         shows no information. Please check it and send me the correct one if it changed. Thank you!",
    );
    let untold = OrderFacts {
        tracking: None,
        order_number: None,
        ..nothing
    };
    says(
        L::AskCode,
        &untold,
        "Hello! 22 days have passed since the shipment (2026-11-01), but tracking number RR123456785CN shows no progress. \
         Please check it and send me the correct one if it changed. Thank you!",
    );
    needs(
        L::AskCode,
        &untold,
        &[LetterNeed::Tracking, LetterNeed::OrderNumber],
    );
    says(
        L::AskCode,
        &told(Tracking::Frozen(
            ParcelLocation::SenderCountry,
            day("2026-11-03"),
        )),
        "Hello! Order 8199633578334590. 22 days have passed since the shipment (2026-11-01), but tracking number RR123456785CN \
         has shown nothing new since 2026-11-03. Please find out where the parcel is. Thank you!",
    );
    says(
        L::AskCode,
        &numberless(),
        "Hello! Order 8199633578334590. 22 days have passed since the shipment (2026-11-01), but I have no tracking number. \
         Please send me the number and the name of the delivery company. Thank you!",
    );
    needs(L::AskCode, &numberless(), &[]);
    has_no_text(L::AskCode, &told(Tracking::Moving));
}

#[test]
fn m1_counts_one_day_as_one() {
    let w = world();
    let order = w.order();
    let said = w.with_context(&order, w.at(1, 12), |context| text(L::AskCode, context));
    assert!(said.unwrap().contains(" 1 day has passed since "));
    // On the day itself, nothing has passed yet.
    assert_eq!(
        w.with_context(&order, w.at(0, 12), |context| text(L::AskCode, context)),
        None
    );
}

#[test]
fn m2_asks_for_an_extension() {
    let order = told(Tracking::Moving);
    says(
        L::Extend,
        &order,
        "Hello! Order 8199633578334590. My order has not arrived and the protection ends on 2026-12-31. Please extend it by \
         15 days so that I can wait. Without an extension I have to open a dispute. Thank you!",
    );
    has_no_text(
        L::Extend,
        &OrderFacts {
            store: "ebay",
            ..order.clone()
        },
    );
    has_no_text(
        L::Extend,
        &OrderFacts {
            protection_end: None,
            ..order.clone()
        },
    );
    let over = OrderFacts {
        protection_end: Some(world().at(TODAY, 12)),
        ..order
    };
    has_no_text(L::Extend, &over);
}

#[test]
fn d1_claims_that_the_seller_gave_no_number_only_if_asked() {
    let nothing = told(Tracking::Nothing);
    says(
        L::NoTracking,
        &nothing,
        "22 days have passed since the shipment (2026-11-01), and the order has not arrived. Tracking number RR123456785CN still \
         shows no information (checked 2026-11-20). I ask for a full refund.",
    );
    let asked = OrderFacts {
        seller: asked(day("2026-11-12")),
        ..nothing
    };
    says(
        L::NoTracking,
        &asked,
        "22 days have passed since the shipment (2026-11-01), and the order has not arrived. Tracking number RR123456785CN still \
         shows no information (checked 2026-11-20). The seller gave no working number. I ask for a full refund.",
    );
    let none = "22 days have passed since the shipment (2026-11-01), and the order has not arrived. The seller gave no tracking \
                number. I ask for a full refund.";
    says(L::NoTracking, &numberless(), none);
    let asked_for_one = OrderFacts {
        seller: asked.seller,
        ..numberless()
    };
    says(L::NoTracking, &asked_for_one, none);
    // Not where any scan exists.
    has_no_text(L::NoTracking, &told(Tracking::Moving));
    has_no_text(
        L::NoTracking,
        &OrderFacts {
            tracking: None,
            ..asked
        },
    );
}

#[test]
fn d2_names_the_last_status_and_the_end() {
    let passed =
        "22 days have passed since the shipment (2026-11-01), and the order has not arrived.";
    let ends = "Protection ends on 2026-12-31. I ask for a full refund.";
    let frozen = Tracking::Frozen(ParcelLocation::Border, day("2026-11-03"));
    for (tracking, status) in [
        (Tracking::Moving, "on its way"),
        (frozen, "nothing new since 2026-11-03"),
        (Tracking::Returned, "going back to the sender"),
        (Tracking::DataAsked, "held for data"),
        (
            Tracking::Delivered(day("2026-11-18")),
            "delivered on 2026-11-18, but not to me",
        ),
    ] {
        let text = format!("{passed} Last status: {status} (checked 2026-11-20). {ends}");
        says(L::Ending, &told(tracking), &text);
    }
    let untold = OrderFacts {
        tracking: None,
        ..world().order()
    };
    says(L::Ending, &untold, &format!("{passed} {ends}"));
    needs(L::Ending, &untold, &[LetterNeed::Tracking]);
    let over = OrderFacts {
        protection_end: Some(world().at(TODAY, 12)),
        ..untold
    };
    let ended = format!("{passed} Protection ended on 2026-11-23. I ask for a full refund.");
    says(L::Ending, &over, &ended);
}

#[test]
fn d2_states_no_end_that_only_the_stores_rules_name() {
    let order = OrderFacts {
        store: "dhgate",
        protection_end: None,
        ..told(Tracking::Moving)
    };
    says(
        L::Ending,
        &order,
        "22 days have passed since the shipment (2026-11-01), and the order has not arrived. Last status: on its way (checked \
         2026-11-20). I ask for a full refund.",
    );
}

#[test]
fn d3_says_why_it_is_another_parcel() {
    for (because, why) in [
        (
            MismatchReason::OtherPlace,
            "it was delivered in another place",
        ),
        (
            MismatchReason::BeforeOrder,
            "it was on its way before I ordered",
        ),
        (
            MismatchReason::OtherWeight,
            "its weight is not that of my goods",
        ),
    ] {
        let text = format!(
            "Tracking number RR123456785CN is not my parcel: {why}. I have received nothing. A screenshot is attached. I ask for \
             a full refund."
        );
        says(L::NotMine, &told(Tracking::NotMine(because)), &text);
    }
    has_no_text(L::NotMine, &told(Tracking::Nothing));
}

#[test]
fn w_is_not_written_before_the_neighbours_were_asked() {
    let order = told(Tracking::Delivered(day("2026-11-18")));
    has_no_text(L::DeliveredNotHere, &order);
    needs(L::DeliveredNotHere, &order, &[LetterNeed::AskedAround]);
    assert!(fitting(&order).contains(&L::DeliveredNotHere));
    let asked = OrderFacts {
        asked_around: true,
        ..order
    };
    says(
        L::DeliveredNotHere,
        &asked,
        "Tracking of RR123456785CN says delivered on 2026-11-18, but I received nothing. The post office and the neighbours do \
         not have it. Please send proof of delivery. I ask for a full refund.",
    );
}

#[test]
fn r_repeats_the_full_amount() {
    let order = told(Tracking::Nothing);
    says(
        L::Repeat,
        &order,
        "I do not accept this offer. The parcel is not received, and tracking number RR123456785CN shows no delivery to me \
         (checked 2026-11-20). I repeat my request: a full refund of 12.50 USD.",
    );
    let unknown = OrderFacts {
        amount: None,
        ..numberless()
    };
    says(
        L::Repeat,
        &unknown,
        "I do not accept this offer. The parcel is not received. I repeat my request: a full refund.",
    );
    needs(L::Repeat, &unknown, &[LetterNeed::Amount]);
}

#[test]
fn r_claims_no_missing_delivery_where_tracking_shows_one() {
    says(
        L::Repeat,
        &told(Tracking::Delivered(day("2026-11-18"))),
        "I do not accept this offer. The parcel is not received. I repeat my request: a full refund of 12.50 USD.",
    );
}

#[test]
fn e_asks_the_store_to_decide() {
    let passed =
        "22 days have passed since the shipment (2026-11-01), and the order has not arrived.";
    let order = told(Tracking::Nothing);
    says(
        L::Escalate,
        &order,
        &format!(
            "{passed} The seller gives no proof of delivery to me. I ask the platform to decide and refund 12.50 USD in full."
        ),
    );
    let delivered = OrderFacts {
        amount: None,
        ..told(Tracking::Delivered(day("2026-11-18")))
    };
    says(
        L::Escalate,
        &delivered,
        &format!("{passed} I ask the platform to decide and refund the full amount."),
    );
    needs(L::Escalate, &delivered, &[LetterNeed::Amount]);
    // Not where the store decides anyway.
    has_no_text(
        L::Escalate,
        &OrderFacts {
            store: "temu",
            ..order
        },
    );
}

#[test]
fn t_asks_for_an_extension_before_it_cancels() {
    let order = told(Tracking::Moving);
    says(
        L::TrackedNow,
        &order,
        "Thank you, I see that the parcel moves now (checked 2026-11-20). Please extend the protection by 15 days. Then I will \
         cancel the dispute.",
    );
    says(
        L::TrackedNow,
        &OrderFacts {
            store: "ebay",
            ..order
        },
        "Thank you, I see that the parcel moves now (checked 2026-11-20). I keep the dispute open until the parcel is here.",
    );
    has_no_text(L::TrackedNow, &told(Tracking::Nothing));
}

#[test]
fn p_offers_to_pay_inside_the_store() {
    let order = OrderFacts {
        refund_agreed_on: Some(day("2026-11-10")),
        arrived_on: Some(day("2026-11-22")),
        ..world().order()
    };
    says(
        L::ArrivedAfterRefund,
        &order,
        "Hello! Order 8199633578334590 was refunded, but the parcel arrived on 2026-11-22. I would like to pay for it. Please \
         tell me how to do it inside AliExpress. Thank you!",
    );
    let elsewhere = OrderFacts {
        store: "other",
        order_number: None,
        ..order
    };
    says(
        L::ArrivedAfterRefund,
        &elsewhere,
        "Hello! My order was refunded, but the parcel arrived on 2026-11-22. I would like to pay for it. Please tell me how to \
         do it inside the store. Thank you!",
    );
    needs(
        L::ArrivedAfterRefund,
        &elsewhere,
        &[LetterNeed::OrderNumber],
    );
    assert_eq!(fitting(&elsewhere), [L::ArrivedAfterRefund]);
}

#[test]
fn c_asks_who_asks_for_data() {
    says(
        L::CourierData,
        &told(Tracking::DataAsked),
        "Hello! The delivery company asks for my data for parcel RR123456785CN. Please tell me its name and official website, and \
         the value you declared. Thank you!",
    );
    says(
        L::CourierData,
        &numberless(),
        "Hello! The delivery company asks for my data for my parcel. Please tell me its name and official website, and the value \
         you declared. Thank you!",
    );
}
