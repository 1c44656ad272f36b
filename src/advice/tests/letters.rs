//! The letters: their exact texts, each variant, and that they say only what is known and true.

use super::*;
use crate::advice::LetterNeed;
use crate::model::{
    CompletedBy, GoodsProblem, MismatchReason, Payment, ReturnReason, SellerRequest,
};
use strum::VariantArray;

/// AliExpress, shipped on 2026-11-01, paid 12.50 USD; today is 2026-11-23, and protection ends on 2026-12-31.
pub fn world() -> Scenario {
    Scenario::new(Zone::of("Europe/Berlin"), "2026-11-01")
}

pub const TODAY: u64 = 22;

/// How most messages about what has not arrived begin.
const NOT_HERE: &str =
    "My order 8199633578334590 has not arrived. It was shipped on 2026-11-01, 22 days ago.";

/// How most claims begin: what is written on the order's own page needs no number of the order.
const CLAIM: &str = "My order has not arrived. It was shipped on 2026-11-01, 22 days ago.";

fn said(letter: L, order: &OrderFacts) -> Option<String> {
    let w = world();
    w.with_context(order, w.at(TODAY, 12), |context| text(letter, context))
}

#[track_caller]
fn says(letter: L, order: &OrderFacts, expected: &str) {
    assert_eq!(said(letter, order).as_deref(), Some(expected), "{order:?}");
}

#[track_caller]
fn has_no_text(letter: L, order: &OrderFacts) {
    assert_eq!(said(letter, order), None, "{order:?}");
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

/// Without what only letters need.
fn bare(order: OrderFacts) -> OrderFacts {
    OrderFacts {
        order_number: None,
        amount: None,
        ..order
    }
}

#[test]
fn asking_for_the_number_says_what_it_shows() {
    let nothing = told(Tracking::Nothing);
    says(
        L::AskCode,
        &nothing,
        &format!(
            "Hello! {NOT_HERE} Tracking number RR123456785CN shows no information (checked 2026-11-20). Please check the number \
             and send me the correct one if it changed. Thank you!"
        ),
    );
    let frozen = Tracking::Frozen(ParcelLocation::SenderCountry, day("2026-11-03"));
    says(
        L::AskCode,
        &told(frozen),
        &format!(
            "Hello! {NOT_HERE} Tracking number RR123456785CN has shown nothing new since 2026-11-03. Please find out where the \
             parcel is. Thank you!"
        ),
    );
    says(
        L::AskCode,
        &numberless(),
        &format!(
            "Hello! {NOT_HERE} I have no tracking number. Please send me the number and the name of the delivery company. Thank \
             you!"
        ),
    );
    needs(L::AskCode, &numberless(), &[]);
    has_no_text(L::AskCode, &told(Tracking::Moving));
}

#[test]
fn asking_for_the_number_claims_nothing_of_tracking_untold() {
    let untold = OrderFacts {
        tracking: None,
        ..bare(world().order())
    };
    says(
        L::AskCode,
        &untold,
        "Hello! My order has not arrived. It was shipped on 2026-11-01, 22 days ago. The tracking number is RR123456785CN. Please \
         check the number and send me the correct one if it changed. Thank you!",
    );
    needs(
        L::AskCode,
        &untold,
        &[LetterNeed::Tracking, LetterNeed::OrderNumber],
    );
}

#[test]
fn asking_for_the_number_counts_one_day_as_one() {
    let w = world();
    let order = w.order();
    let said = w.with_context(&order, w.at(1, 12), |context| text(L::AskCode, context));
    assert!(said.unwrap().contains(" on 2026-11-01, 1 day ago. "));
    // On the day itself, nothing has passed yet.
    assert_eq!(
        w.with_context(&order, w.at(0, 12), |context| text(L::AskCode, context)),
        None
    );
}

#[test]
fn a_standstill_before_the_shipment_is_asked_about_not_written() {
    let frozen = Tracking::Frozen(ParcelLocation::SenderCountry, day("2026-10-29"));
    let order = told(frozen);
    needs(L::AskCode, &order, &[LetterNeed::TrackingDay]);
    needs(L::Ending, &order, &[LetterNeed::TrackingDay]);
    for letter in L::VARIANTS {
        let said = said(*letter, &order).unwrap_or_default();
        assert!(
            !said.contains("2026-10-29") || said.contains("I paid on 2026-10-29"),
            "{said}"
        );
    }
    says(
        L::AskCode,
        &order,
        &format!(
            "Hello! {NOT_HERE} The tracking number is RR123456785CN. Please check the number and send me the correct one if it \
             changed. Thank you!"
        ),
    );
    needs(
        L::ProofOfDelivery,
        &told(Tracking::Delivered(day("2026-10-29"))),
        &[LetterNeed::TrackingDay],
    );
}

#[test]
fn an_order_number_is_never_called_a_tracking_number() {
    let order = OrderFacts {
        number: Some("8HLY992"),
        order_number: None,
        ..told(Tracking::Nothing)
    };
    says(
        L::AskCode,
        &order,
        "Hello! My order 8HLY992 has not arrived. It was shipped on 2026-11-01, 22 days ago. I have no tracking number. Please \
         send me the number and the name of the delivery company. Thank you!",
    );
    needs(L::AskCode, &order, &[]);
    for letter in L::VARIANTS {
        let said = said(*letter, &order).unwrap_or_default();
        assert!(!said.contains("racking number 8HLY992"), "{said}");
    }
}

#[test]
fn only_a_label_is_to_be_handed_over() {
    let order = told(Tracking::Announced);
    says(
        L::NotHandedOver,
        &order,
        "Hello! My order 8199633578334590 has not arrived. It was marked as shipped on 2026-11-01, 22 days ago. Tracking number RR123456785CN shows only a label (checked 2026-11-20). Please hand the parcel over now, or refund me in full. Thank you!",
    );
    has_no_text(L::NotHandedOver, &told(Tracking::Nothing));
}

#[test]
fn an_extension_is_asked_for_until_the_end() {
    let order = told(Tracking::Moving);
    says(
        L::Extend,
        &order,
        "Hello! My order 8199633578334590 has not arrived. The protection ends on 2026-12-31. Please extend the protection by 15 \
         days so that I can wait. Without an extension I have to open the dispute. Thank you!",
    );
    has_no_text(
        L::Extend,
        &OrderFacts {
            store: "ebay",
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
fn an_order_that_was_not_shipped_is_cancelled() {
    let order = OrderFacts {
        shipped_on: None,
        ship_by: Some(day("2026-11-20")),
        ..numberless()
    };
    says(
        L::CancelUnshipped,
        &order,
        "Hello! My order 8199633578334590 has not been shipped. I paid on 2026-10-29. It should have been shipped by 2026-11-20. \
         Please cancel the order and refund me in full. Thank you!",
    );
    // How long a seller has by the store's rules is no fact of this order.
    let untold = OrderFacts {
        ship_by: None,
        paid_on: None,
        ..bare(order)
    };
    says(
        L::CancelUnshipped,
        &untold,
        "Hello! My order has not been shipped. Please cancel the order and refund me in full. Thank you!",
    );
    needs(L::CancelUnshipped, &untold, &[LetterNeed::OrderNumber]);
    has_no_text(L::CancelUnshipped, &world().order());
}

#[test]
fn proof_of_delivery_is_asked_for_before_the_neighbours_are() {
    let order = told(Tracking::Delivered(day("2026-11-18")));
    says(
        L::ProofOfDelivery,
        &order,
        "Hello! This is about order 8199633578334590. Tracking number RR123456785CN says: delivered on 2026-11-18. I have \
         received nothing. Please send proof of delivery: signature, photo and place. Thank you!",
    );
    let asked = OrderFacts {
        asked_around: true,
        number: None,
        ..bare(order)
    };
    says(
        L::ProofOfDelivery,
        &asked,
        "Hello! Tracking says: delivered on 2026-11-18. I have received nothing. The post office and the neighbours do not have it. Please send proof of delivery: signature, photo and place. Thank you!",
    );
    has_no_text(L::ProofOfDelivery, &told(Tracking::Moving));
}

#[test]
fn delivered_elsewhere_mentions_neighbours_only_when_asked() {
    let order = told(Tracking::Delivered(day("2026-11-18")));
    needs(L::DeliveredNotHere, &order, &[]);
    says(
        L::DeliveredNotHere,
        &order,
        "Tracking number RR123456785CN says: delivered on 2026-11-18. I have received \
         nothing. Please send proof of delivery: signature, photo and place. I ask for a full refund of 12.50 USD.",
    );
    let asked = OrderFacts {
        asked_around: true,
        ..bare(order)
    };
    says(
        L::DeliveredNotHere,
        &asked,
        "Tracking number RR123456785CN says: delivered on 2026-11-18. I have received nothing. The post office and the neighbours do not have it. Please send proof of delivery: signature, photo and place. I ask for a full refund.",
    );
}

#[test]
fn no_tracking_says_no_number_was_sent_only_if_one_was_asked_for() {
    let nothing = told(Tracking::Nothing);
    let shows = "Tracking number RR123456785CN shows no information (checked 2026-11-20).";
    let refund = "I ask for a full refund of 12.50 USD.";
    says(
        L::NoTracking,
        &nothing,
        &format!("{CLAIM} {shows} {refund}"),
    );
    let asked = OrderFacts {
        seller: asked(day("2026-11-12")),
        ..nothing
    };
    says(
        L::NoTracking,
        &asked,
        &format!("{CLAIM} {shows} I was not sent a working number. {refund}"),
    );
    let none = format!("{CLAIM} I was given no tracking number. {refund}");
    says(L::NoTracking, &numberless(), &none);
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
fn the_promised_day_stands_in_each_letter_once_it_has_passed() {
    let promised = |on| OrderFacts {
        expected_on: Some(day(on)),
        ..told(Tracking::Nothing)
    };
    for letter in [L::AskCode, L::NoTracking, L::Ending, L::Extend] {
        let passed = said(letter, &promised("2026-11-22")).unwrap();
        assert!(
            passed.contains(" It was promised by 2026-11-22. "),
            "{passed}"
        );
        let to_come = said(letter, &promised("2026-11-23")).unwrap();
        assert!(!to_come.contains("promised"), "{to_come}");
    }
}

#[test]
fn lateness_is_told_by_the_promised_day() {
    let order = OrderFacts {
        store: "temu",
        expected_on: Some(day("2026-11-19")),
        ..told(Tracking::Moving)
    };
    says(
        L::Late,
        &order,
        "My order 8199633578334590 has not arrived. It was promised by 2026-11-19. It was shipped on 2026-11-01, 22 days ago. \
         Last status: on its way (checked 2026-11-20). I ask for a full refund of 12.50 USD.",
    );
    has_no_text(
        L::Late,
        &OrderFacts {
            expected_on: Some(day("2026-11-23")),
            ..order
        },
    );
}

#[test]
fn what_has_not_arrived_names_the_last_status_and_the_end() {
    let ends = "The protection ends on 2026-12-31. I ask for a full refund of 12.50 USD.";
    let frozen = Tracking::Frozen(ParcelLocation::Border, day("2026-11-03"));
    for (tracking, status) in [
        (Tracking::Moving, "on its way"),
        (frozen, "nothing new since 2026-11-03"),
        (Tracking::Returned, "going back to the sender"),
        (Tracking::DataAsked, "held, data or money requested"),
        (Tracking::Announced, "only a label"),
        (Tracking::AtPickup(None), "waiting at a pick-up point"),
        (Tracking::DeliveryFailed(None), "delivery failed"),
        (Tracking::HeldByCustoms, "held by customs"),
        (Tracking::Destroyed, "destroyed"),
        (
            Tracking::Delivered(day("2026-11-18")),
            "delivered on 2026-11-18, but not to me",
        ),
    ] {
        // A label is no shipment.
        let claim = match tracking {
            Tracking::Announced => CLAIM.replace("was shipped", "was marked as shipped"),
            _ => CLAIM.to_owned(),
        };
        let text = format!("{claim} Last status: {status} (checked 2026-11-20). {ends}");
        says(L::Ending, &told(tracking), &text);
    }
    let untold = OrderFacts {
        tracking: None,
        ..world().order()
    };
    says(L::Ending, &untold, &format!("{CLAIM} {ends}"));
    needs(L::Ending, &untold, &[LetterNeed::Tracking]);
    let over = OrderFacts {
        protection_end: Some(world().at(TODAY, 12)),
        ..untold
    };
    let ended = format!(
        "{CLAIM} The protection ended on 2026-11-23. I ask for a full refund of 12.50 USD."
    );
    says(L::Ending, &over, &ended);
}

#[test]
fn no_end_is_stated_that_only_the_stores_rules_name() {
    let order = OrderFacts {
        store: "dhgate",
        protection_end: None,
        ..told(Tracking::Moving)
    };
    let w = world();
    assert!(w.with_context(&order, w.at(TODAY, 12), |context| context.end().is_some()));
    says(
        L::Ending,
        &order,
        &format!(
            "{CLAIM} Last status: on its way (checked 2026-11-20). I ask for a full refund of 12.50 USD."
        ),
    );
}

#[test]
fn another_parcel_is_told_by_its_reason() {
    for (because, why) in [
        (
            MismatchReason::OtherPlace,
            "That parcel was delivered in another place.",
        ),
        (
            MismatchReason::BeforeOrder,
            "That parcel was on its way before I ordered.",
        ),
        (
            MismatchReason::OtherWeight,
            "The weight does not match my order.",
        ),
    ] {
        let text = format!(
            "Tracking number RR123456785CN belongs to another parcel. {why} I have received \
             nothing. A screenshot is attached. I ask for a full refund of 12.50 USD."
        );
        says(L::NotMine, &told(Tracking::NotMine(because)), &text);
    }
    has_no_text(L::NotMine, &told(Tracking::Nothing));
}

#[test]
fn what_goes_back_is_told_with_its_reason() {
    let refund = "I ask for a full refund of 12.50 USD.";
    let again = "When the parcel is back, please refund me or send it again.";
    for (reason, rest) in [
        (None, refund.to_owned()),
        (
            Some(ReturnReason::NotMyFault),
            format!("I did nothing to cause this. {refund}"),
        ),
        (
            Some(ReturnReason::NotCollected),
            format!("The parcel was not collected in time. {again}"),
        ),
        (
            Some(ReturnReason::CustomsUnpaid),
            format!("The customs charges were not paid. {again}"),
        ),
        (
            Some(ReturnReason::WrongAddress),
            format!("The reason given is a wrong address. {again}"),
        ),
    ] {
        let order = OrderFacts {
            return_reason: reason,
            ..told(Tracking::Returned)
        };
        let text = format!(
            "My order has not arrived. Last status: going back to the sender (checked 2026-11-20). {rest}"
        );
        says(L::Returned, &order, &text);
    }
    has_no_text(L::Returned, &told(Tracking::Moving));
}

#[test]
fn what_came_wrong_is_told_as_it_is() {
    let refund = "I ask for a full refund of 12.50 USD.";
    for (problem, told) in [
        (
            GoodsProblem::PartMissing,
            "A parcel arrived, but a part of my order is missing. Please send the missing part or refund it.".to_owned(),
        ),
        (
            GoodsProblem::Empty,
            format!("A parcel arrived, but it was empty. {refund}"),
        ),
        (
            GoodsProblem::WrongItem,
            format!("A parcel arrived, but it is not what I ordered. {refund}"),
        ),
        (
            GoodsProblem::Broken,
            format!("A parcel arrived, but the goods are broken. {refund}"),
        ),
    ] {
        let order = OrderFacts {
            problem: Some((problem, day("2026-11-22"))),
            lost_on: Some(day("2026-11-22")),
            dispute: dispute(day("2026-11-20"), DisputeState::Refused, day("2026-11-22")),
            ..world().order()
        };
        let text = told;
        says(L::Problem, &order, &text);
        for letter in [L::Repeat, L::Escalate, L::Appeal, L::PayPal, L::Bank] {
            let said = said(letter, &order).unwrap();
            assert!(said.contains("A parcel arrived, but "), "{said}");
            assert!(!said.contains("has not arrived") && !said.contains("not received"), "{said}");
        }
    }
    has_no_text(L::Problem, &world().order());
}

#[test]
fn a_refused_offer_repeats_the_full_amount() {
    let order = told(Tracking::Nothing);
    says(
        L::Repeat,
        &order,
        "I do not accept this offer. My order has not arrived. Tracking number RR123456785CN shows no \
         information (checked 2026-11-20). I repeat my request: a full refund of 12.50 USD.",
    );
    let unknown = bare(numberless());
    says(
        L::Repeat,
        &unknown,
        "I do not accept this offer. My order has not arrived. I repeat my request: a full refund.",
    );
    // It is written into the dispute, and a full refund needs no sum.
    needs(L::Repeat, &unknown, &[]);
}

#[test]
fn the_store_is_asked_to_decide() {
    let order = OrderFacts {
        claimed_on: Some(day("2026-11-15")),
        dispute: dispute(day("2026-11-15"), DisputeState::Refused, day("2026-11-19")),
        ..told(Tracking::Nothing)
    };
    says(
        L::Escalate,
        &order,
        &format!(
            "{CLAIM} Tracking number RR123456785CN shows no information (checked 2026-11-20). I opened the dispute on \
             2026-11-15. The refund was refused. I ask AliExpress to decide. I ask for a full refund of 12.50 USD."
        ),
    );
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
fn a_lost_dispute_is_appealed() {
    let order = OrderFacts {
        store: "ebay",
        claimed_on: Some(day("2026-11-15")),
        lost_on: Some(day("2026-11-19")),
        asked_around: true,
        ..told(Tracking::Delivered(day("2026-11-12")))
    };
    says(
        L::Appeal,
        &order,
        &format!(
            "{CLAIM} Last status: delivered on 2026-11-12, but not to me (checked 2026-11-20). The post office and the neighbours do not have it. I opened the request on 2026-11-15. The store decided against me on or before \
             2026-11-19. I do not accept the decision. Please look at the order again. I ask for a full refund of 12.50 USD."
        ),
    );
    has_no_text(L::Appeal, &world().order());
}

#[test]
fn an_answer_in_a_dispute_keeps_it_open() {
    let disputed = |tracking| OrderFacts {
        dispute: disputed(day("2026-11-18")),
        ..told(tracking)
    };
    let here = "Hello! My order 8199633578334590 has not arrived.";
    let keep = "I keep the dispute open until the parcel is here.";
    says(
        L::KeepDispute,
        &disputed(Tracking::Moving),
        &format!("{here} I see that the parcel moves (checked 2026-11-20). {keep}"),
    );
    has_no_text(L::KeepDispute, &disputed(Tracking::Nothing));
    has_no_text(L::KeepDispute, &told(Tracking::Moving));
    let money = "I do not accept money outside AliExpress. Please refund me inside AliExpress.";
    let confirm = "I do not confirm receipt before the parcel is here.";
    let another = "If you send it again, please give me the new tracking number.";
    for (request, open, closed) in [
        (
            SellerRequest::CancelDispute,
            keep.to_owned(),
            "I keep my right to open the dispute.".to_owned(),
        ),
        (
            SellerRequest::AwaitAnother,
            format!("{another} {keep}"),
            format!("{another} I keep my right to open the dispute."),
        ),
        (
            SellerRequest::MoneyOutside,
            format!("{money} {keep}"),
            money.to_owned(),
        ),
        (
            SellerRequest::ConfirmReceipt,
            format!("{confirm} {keep}"),
            confirm.to_owned(),
        ),
    ] {
        let asked = |order| OrderFacts {
            seller_request: Some((request, day("2026-11-22"))),
            ..order
        };
        says(
            L::KeepDispute,
            &asked(disputed(Tracking::Nothing)),
            &format!("{here} {open}"),
        );
        says(
            L::KeepDispute,
            &asked(told(Tracking::Nothing)),
            &format!("{here} {closed}"),
        );
    }
}

#[test]
fn an_answer_about_bad_goods_waits_until_they_are_put_right() {
    let order = OrderFacts {
        problem: Some((GoodsProblem::Broken, day("2026-11-22"))),
        dispute: disputed(day("2026-11-22")),
        seller_request: Some((SellerRequest::ConfirmReceipt, day("2026-11-22"))),
        ..world().order()
    };
    says(
        L::KeepDispute,
        &order,
        "Hello! This is about order 8199633578334590. A parcel arrived, but the goods are broken. I do not confirm receipt before \
         this is solved. I keep the dispute open until this is solved.",
    );
}

#[test]
fn the_button_of_an_old_message_opens_the_letter_that_replaced_it() {
    assert_eq!("tracked-now".parse(), Ok(L::KeepDispute));
    for letter in L::VARIANTS {
        assert_eq!(letter.to_string().parse(), Ok(*letter));
    }
}

#[test]
fn who_got_money_and_parcel_offers_to_pay_inside_the_store() {
    let order = OrderFacts {
        refund_agreed_on: Some(day("2026-11-10")),
        refunded: true,
        arrived_on: Some(day("2026-11-22")),
        ..world().order()
    };
    says(
        L::ArrivedAfterRefund,
        &order,
        "Hello! Order 8199633578334590 was refunded. Now the parcel has arrived. I would like to pay for it. Please tell me how to \
         do it inside AliExpress. Thank you!",
    );
    let elsewhere = OrderFacts {
        store: "other",
        refunded: false,
        ..bare(order)
    };
    says(
        L::ArrivedAfterRefund,
        &elsewhere,
        "Hello! A full refund of my order was agreed. Now the parcel has arrived. I would like to pay for it. Please tell me how \
         to do it inside the store. Thank you!",
    );
    needs(
        L::ArrivedAfterRefund,
        &elsewhere,
        &[LetterNeed::OrderNumber],
    );
}

#[test]
fn money_that_does_not_come_is_asked_for_by_its_reference_number() {
    let order = OrderFacts {
        refund_agreed_on: Some(day("2026-10-10")),
        ..world().order()
    };
    says(
        L::RefundLate,
        &order,
        "Hello! A full refund of order 8199633578334590 was agreed on or before 2026-10-10. The amount is 12.50 USD. I have not \
         received the money. Please tell me on which day it was sent, and the reference number, so that my bank can find it. Thank \
         you!",
    );
    has_no_text(
        L::RefundLate,
        &OrderFacts {
            refunded: true,
            ..order
        },
    );
}

#[test]
fn who_asks_for_data_is_asked_of_the_seller() {
    let please = "Please tell me the name and the official website of the delivery company, and the value you declared.";
    says(
        L::CourierData,
        &told(Tracking::DataAsked),
        &format!(
            "Hello! This is about order 8199633578334590. Customs or a delivery company asks me for data or money for parcel \
             RR123456785CN. {please} Thank you!"
        ),
    );
    says(
        L::CourierData,
        &bare(numberless()),
        &format!(
            "Hello! Customs or a delivery company asks me for data or money for my parcel. {please} Thank you!"
        ),
    );
}

#[test]
fn a_tax_is_asked_about_before_it_is_paid_twice() {
    let please = "Was the tax already paid in the shop? If yes, please send me the tax number (IOSS) and the invoice for customs.";
    says(
        L::TaxPaid,
        &told(Tracking::HeldByCustoms),
        &format!(
            "Hello! This is about order 8199633578334590. Parcel RR123456785CN is held by customs. {please} Thank you!"
        ),
    );
    let asked = said(L::TaxPaid, &told(Tracking::DataAsked)).unwrap();
    assert!(
        asked.contains("for parcel RR123456785CN. Was the tax"),
        "{asked}"
    );
    has_no_text(L::TaxPaid, &told(Tracking::Moving));
}

#[test]
fn the_banks_statement_is_a_dated_history() {
    let order = OrderFacts {
        expected_on: Some(day("2026-11-19")),
        seller: asked(day("2026-11-12")),
        claimed_on: Some(day("2026-11-15")),
        lost_on: Some(day("2026-11-21")),
        ..told(Tracking::Nothing)
    };
    let statement = "I paid on 2026-10-29. The order number is 8199633578334590 at AliExpress. I have not received the goods. The \
                     store says that it shipped on 2026-11-01. Delivery was promised by 2026-11-19. Tracking number \
                     RR123456785CN shows no information (checked 2026-11-20). I wrote to the seller on or before 2026-11-12. I \
                     opened the dispute on 2026-11-15. The store decided against me on or before 2026-11-21. I ask for my \
                     money back: 12.50 USD.";
    says(L::Bank, &order, statement);
    says(L::PayPal, &order, statement);
    let unpaid = OrderFacts {
        paid_on: None,
        amount: None,
        ..order
    };
    needs(L::Bank, &unpaid, &[LetterNeed::PaidOn, LetterNeed::Amount]);
}

#[test]
fn the_banks_statement_of_a_small_shop_names_what_was_typed() {
    let order = OrderFacts {
        store: "other",
        store_name: Some("Sunny Lamps"),
        payment_case: Some(crate::advice::PaymentCase {
            payment: Payment::PayPal,
            opened_on: day("2026-11-20"),
            escalated_on: None,
            objected_on: None,
            refused_on: None,
        }),
        ..bare(numberless())
    };
    says(
        L::Bank,
        &order,
        "I paid on 2026-10-29. The store is Sunny Lamps. I have not received the goods. The store says that it shipped on \
         2026-11-01. I opened a case at PayPal on 2026-11-20. I ask for my money back.",
    );
    let cyrillic = OrderFacts {
        store_name: Some("Лампы"),
        ..order
    };
    assert!(said(L::Bank, &cyrillic).unwrap().is_ascii());
}

#[test]
fn a_claim_outside_the_orders_page_names_the_order() {
    for (store, named) in [
        ("temu", true),
        ("other", true),
        ("aliexpress", false),
        ("ebay", false),
    ] {
        for (letter, tracking) in [
            (L::NoTracking, Tracking::Nothing),
            (L::Ending, Tracking::Moving),
            (L::DeliveredNotHere, Tracking::Delivered(day("2026-11-18"))),
            (L::NotMine, Tracking::NotMine(MismatchReason::BeforeOrder)),
            (L::Returned, Tracking::Returned),
        ] {
            let order = OrderFacts {
                store,
                ..told(tracking)
            };
            let said = said(letter, &order).unwrap();
            assert_eq!(said.contains("8199633578334590"), named, "{store}: {said}");
            let asked: &[LetterNeed] = if named {
                &[LetterNeed::OrderNumber]
            } else {
                &[]
            };
            needs(letter, &bare(order), asked);
        }
    }
}

#[test]
fn no_letter_of_ordinary_facts_is_too_long_for_the_copy_button() {
    for letter in L::VARIANTS {
        let long = [L::Escalate, L::Appeal, L::PayPal, L::Bank].contains(letter);
        for tracking in [
            Tracking::Nothing,
            Tracking::Moving,
            Tracking::Announced,
            Tracking::DataAsked,
            Tracking::HeldByCustoms,
            Tracking::Returned,
            Tracking::Delivered(day("2026-11-18")),
            Tracking::NotMine(MismatchReason::BeforeOrder),
        ] {
            let order = OrderFacts {
                seller: asked(day("2026-11-12")),
                ..told(tracking)
            };
            let length = said(*letter, &order).map_or(0, |text| text.len());
            assert!(long || length <= 256, "{letter:?} {tracking:?} {length}");
        }
    }
}

#[test]
fn what_a_seller_asks_or_claims_has_its_answer() {
    let order = told(Tracking::Nothing);
    says(
        L::ProofSent,
        &order,
        "Hello! My order 8199633578334590 has not arrived. I paid on 2026-10-29. The amount is 12.50 USD. The proof of payment is \
         attached. Thank you!",
    );
    let broken = OrderFacts {
        problem: Some((GoodsProblem::Broken, day("2026-11-22"))),
        ..order.clone()
    };
    says(
        L::ProofSent,
        &broken,
        "Hello! This is about order 8199633578334590. A parcel arrived, but the goods are broken. Photos of the parcel, its label \
         and what was in it are attached. I ask for a full refund of 12.50 USD. Thank you!",
    );
    says(
        L::AddressRight,
        &order,
        "Hello! My order 8199633578334590 has not arrived. Please send me a photo of the address label. Compare it with the address \
         in my order. If it was another address, please send it again or refund me in full. Thank you!",
    );
    says(
        L::OutOfStock,
        &order,
        "Hello! This is about order 8199633578334590. You wrote that the goods are not available. Please cancel the order and \
         refund me in full. I do not want other goods or a voucher. Thank you!",
    );
    has_no_text(L::AddressRight, &broken);
}

#[test]
fn a_late_order_is_asked_for_and_a_completed_one_reopened() {
    let late = OrderFacts {
        expected_on: Some(day("2026-11-19")),
        ..told(Tracking::Moving)
    };
    says(
        L::WhereIsIt,
        &late,
        "Hello! My order 8199633578334590 has not arrived. It was promised by 2026-11-19. It was shipped on 2026-11-01, 22 days \
         ago. Last status: on its way (checked 2026-11-20). Please tell me where the parcel is and when it comes. Thank you!",
    );
    has_no_text(L::WhereIsIt, &told(Tracking::Nothing));
    let closed = OrderFacts {
        completed: Some((CompletedBy::Store, day("2026-11-20"))),
        ..told(Tracking::Nothing)
    };
    says(
        L::Reopen,
        &closed,
        "Hello! My order 8199633578334590 has not arrived. The order was closed as received. Please open the order again, or refund \
         me in full. Thank you!",
    );
    let returned = OrderFacts {
        return_reason: Some(ReturnReason::NotCollected),
        ..told(Tracking::Returned)
    };
    says(
        L::SettleReturn,
        &returned,
        "Hello! My order 8199633578334590 has not arrived. Last status: going back to the sender (checked 2026-11-20). The parcel \
         was not collected in time. Please tell me what it costs to send it again, or refund me when it is back. Thank you!",
    );
}
