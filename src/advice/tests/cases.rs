//! Situations that buyers tell of in public, each with the advice that is right by the store's own rules or by several guides.
//! Days count from the shipping; where nothing was shipped, from the first of November.

use super::*;
use crate::model::{
    CompletedBy, GoodsProblem, MismatchReason, Payment, ReturnReason, SellerRequest,
};

/// What happened, when it is looked at, what is right, and who says so.
struct Case {
    what: &'static str,
    order: OrderFacts<'static>,
    on: u64,
    right: (S, A),
    source: &'static str,
}

fn w() -> Scenario {
    Scenario::new(Zone::UTC, "2026-11-01")
}

fn case(
    what: &'static str,
    order: OrderFacts<'static>,
    on: u64,
    right: (S, A),
    source: &'static str,
) -> Case {
    Case {
        what,
        order,
        on,
        right,
        source,
    }
}

/// AliExpress, with this many days of protection.
fn ali(days: u64) -> OrderFacts<'static> {
    OrderFacts {
        protection_end: Some(w().at(days, 15)),
        ..w().order()
    }
}

/// Another store, whose end of protection nobody told.
fn at(store: &'static str) -> OrderFacts<'static> {
    OrderFacts {
        store,
        protection_end: None,
        ..w().order()
    }
}

fn shows(tracking: Tracking, told: u64, order: OrderFacts<'static>) -> OrderFacts<'static> {
    OrderFacts {
        tracking: Some((tracking, w().day(told))),
        ..order
    }
}

fn open(order: OrderFacts<'static>, state: DisputeState, since: u64) -> OrderFacts<'static> {
    OrderFacts {
        dispute: dispute(w().day(since), state, w().day(since)),
        ..order
    }
}

fn frozen(place: ParcelLocation, since: u64) -> Tracking {
    Tracking::Frozen(place, w().day(since))
}

fn promised(day: u64, order: OrderFacts<'static>) -> OrderFacts<'static> {
    OrderFacts {
        expected_on: Some(w().day(day)),
        ..order
    }
}

fn waiting() -> Vec<Case> {
    let silent = ali(42);
    vec![
        case(
            "nothing for 12 days",
            silent.clone(),
            12,
            (S::NothingForLong, A::AskSeller),
            "guides: 3 to 7, at most 10 days; from day 11 a dispute is taken",
        ),
        case(
            "nothing, and the person never taps anything: the number is compared",
            silent.clone(),
            15,
            (S::TwoWeeks, A::CompareNumber),
            "guides: the number may be changed before dispatch",
        ),
        case(
            "the same person, on the day of the patience",
            silent.clone(),
            20,
            (S::NoUsefulAnswer, A::AskExtensionFirst),
            "guides: 20 days, an extension, then the dispute",
        ),
        case(
            "the same person, four days later",
            silent,
            24,
            (S::NoUsefulAnswer, A::OpenDispute),
            "guides: 20 days, an extension, then the dispute",
        ),
        case(
            "handed to the airline 28 days ago",
            shows(frozen(ParcelLocation::SenderCountry, 7), 30, ali(55)),
            35,
            (S::Frozen, A::AskSellerWhereItIs),
            "levels of shipping, alix.lv; post-radar.com 2026",
        ),
        case(
            "a number for the sender's country, silent after the border",
            OrderFacts {
                number: Some(UNTRACKED),
                ..shows(frozen(ParcelLocation::Border, 15), 20, ali(65))
            },
            40,
            (S::SilentAfterBorder, A::FollowSilence),
            "levels of shipping, alix.lv",
        ),
        case(
            "on its way, the end is not known",
            shows(Tracking::Moving, 20, at("aliexpress")),
            25,
            (S::OnItsWay, A::Follow),
            "-",
        ),
        case(
            "only a label for nine days",
            shows(Tracking::Announced, 5, ali(60)),
            9,
            (S::OnlyAnnounced, A::AskIfHandedOver),
            "guides: a number is given before the parcel is handed over",
        ),
        case(
            "only a label, the first week",
            shows(Tracking::Announced, 5, ali(60)),
            7,
            (S::StillNormal, A::WaitStill),
            "guides: a number is given before the parcel is handed over",
        ),
        case(
            "one number for two orders",
            OrderFacts {
                number_shared: true,
                ..ali(60)
            },
            8,
            (S::NumberShared, A::AskAboutShared),
            "sellers put several orders into one parcel",
        ),
        case(
            "Joom, 40 days, stuck in China",
            shows(frozen(ParcelLocation::SenderCountry, 10), 39, at("joom")),
            40,
            (S::OnItsWay, A::Follow),
            "joom.com, answers to buyers: it may seem stuck, and keeps moving",
        ),
        case(
            "Joom, nothing on day 12",
            at("joom"),
            12,
            (S::StillNormal, A::WaitStill),
            "guides: \"package sent\" and nothing for two to six weeks",
        ),
        case(
            "Joom, 80 days since the payment",
            at("joom"),
            77,
            (S::StoreDecides, A::ClaimAtStore),
            "joom.com, answers to buyers: 99 days from the payment",
        ),
    ]
}

fn unshipped() -> Vec<Case> {
    let order = |paid: u64| OrderFacts {
        shipped_on: None,
        number: None,
        tracking: None,
        paid_on: Some(w().day(paid)),
        ..at("aliexpress")
    };
    vec![
        case(
            "not shipped, the usual time is over",
            order(0),
            9,
            (S::ShippingOverdue, A::CheckShipTimer),
            "viws.ru, sovetclub.ru: the order's own timer counts",
        ),
        case(
            "not shipped, the order's own timer is over",
            OrderFacts {
                ship_by: Some(w().day(8)),
                ..order(0)
            },
            9,
            (S::ShippingOverdue, A::CancelOrder),
            "guides: cancel as soon as the time is over",
        ),
        case(
            "not shipped, the order's own timer runs longer",
            OrderFacts {
                ship_by: Some(w().day(20)),
                ..order(0)
            },
            9,
            (S::NotShipped, A::AwaitShipping),
            "guides: timers of 3 to 30 days",
        ),
    ]
}

fn delivered() -> Vec<Case> {
    let told = |on: u64, told: u64, order| shows(Tracking::Delivered(w().day(on)), told, order);
    vec![
        case(
            "AliExpress, delivered yesterday",
            told(29, 30, ali(70)),
            30,
            (S::DeliveredNotHere, A::ReportDelivered),
            "gamevid.ru: reported on the same day, closed after seven",
        ),
        case(
            "AliExpress, delivered ten days before it was told",
            told(20, 30, ali(70)),
            30,
            (S::DeliveredNotHere, A::DisputeDelivered),
            "the order closes some days after the delivery, not after it is told",
        ),
        case(
            "AliExpress, delivered, four days left",
            told(29, 30, ali(34)),
            30,
            (S::EndsSoon, A::DisputeDelivered),
            "near the end the reason stays the same",
        ),
        case(
            "Vinted, delivered today",
            told(10, 10, at("vinted")),
            10,
            (S::DeliveredNotHere, A::DisputeDelivered),
            "vinted.it: \"I have an issue\" within two days, also if it did not come",
        ),
        case(
            "Amazon, delivered before the promised day",
            told(10, 11, promised(16, at("amazon"))),
            12,
            (S::DeliveredNotHere, A::DisputeDelivered),
            "amazon.com 200783670: three days after the date or delivery, whichever is sooner; the seller first, 48 hours",
        ),
        case(
            "Amazon, delivered, and taken down the day after",
            OrderFacts {
                added_on: w().day(11),
                ..told(10, 11, promised(16, at("amazon")))
            },
            12,
            (S::DeliveredNotHere, A::ReportDelivered),
            "amazon.com 200783670: the seller first, 48 hours",
        ),
        case(
            "the same order, a day later",
            OrderFacts {
                added_on: w().day(11),
                ..told(10, 11, promised(16, at("amazon")))
            },
            13,
            (S::DeliveredNotHere, A::DisputeDelivered),
            "amazon.com 200783670: the seller first, 48 hours",
        ),
        case(
            "eBay, delivered, reported today",
            OrderFacts {
                seller: asked(w().day(11)),
                ..told(11, 11, promised(20, at("ebay")))
            },
            11,
            (S::DeliveredNotHere, A::AwaitAnswer),
            "the seller is asked for proof of delivery first",
        ),
        case(
            "a small shop, delivered elsewhere",
            told(10, 11, at("webshop")),
            11,
            (S::Unprotected, A::AskShop),
            "BBB 2020: the carrier's statement against \"delivered\"",
        ),
    ]
}

fn promises() -> Vec<Case> {
    let late = |store, order: fn(&'static str) -> OrderFacts<'static>| promised(20, order(store));
    let seller_asked = |on: u64, order: OrderFacts<'static>| OrderFacts {
        seller: asked(w().day(on)),
        ..order
    };
    vec![
        case(
            "Temu, the promised day passed, stands still in my country",
            shows(frozen(ParcelLocation::MyCountry, 13), 22, late("temu", at)),
            23,
            (S::PromisePassed, A::ClaimAtStore),
            "temu.com, policy on late delivery",
        ),
        case(
            "Temu, before the promised day",
            shows(frozen(ParcelLocation::MyCountry, 13), 19, late("temu", at)),
            19,
            (S::OnItsWay, A::Follow),
            "temu.com, policy on late delivery",
        ),
        case(
            "Shein, the promised day passed, no movement",
            late("shein", at),
            23,
            (S::PromisePassed, A::ClaimAtStore),
            "megabonus 2024: the app's customer service",
        ),
        case(
            "Ozon, late",
            late("ozon", at),
            23,
            (S::PromisePassed, A::ClaimAtStore),
            "bereshka.ru 2025: the chat in the app",
        ),
        case(
            "Amazon, no number, the first late day",
            OrderFacts {
                number: None,
                ..late("amazon", at)
            },
            21,
            (S::PromisePassed, A::AskSellerLate),
            "amazon.ca 201889410: the seller first, 48 hours",
        ),
        case(
            "Amazon, no number, four days late",
            OrderFacts {
                number: None,
                ..late("amazon", at)
            },
            24,
            (S::PromisePassed, A::OpenDispute),
            "amazon.ca 201889410: from the third day",
        ),
        case(
            "Amazon, four days late, and it was told that the seller is silent",
            OrderFacts {
                seller: Seller {
                    silent: true,
                    ..asked(w().day(21))
                },
                ..late("amazon", at)
            },
            24,
            (S::PromisePassed, A::OpenDispute),
            "amazon.ca 201889410: no patience beyond the store's rule",
        ),
        case(
            "Amazon, taken down four days late: no message to the seller is known",
            OrderFacts {
                added_on: w().day(24),
                ..late("amazon", at)
            },
            24,
            (S::PromisePassed, A::AskSellerLate),
            "amazon.ca 201889410: the seller first, 48 hours",
        ),
        case(
            "the same order, two days later",
            OrderFacts {
                added_on: w().day(24),
                ..late("amazon", at)
            },
            26,
            (S::PromisePassed, A::OpenDispute),
            "amazon.ca 201889410: the seller first, 48 hours",
        ),
        case(
            "eBay, late, and told to move three weeks ago",
            shows(Tracking::Moving, 15, late("ebay", at)),
            36,
            (S::PromisePassed, A::OpenDispute),
            "ebay.co.uk 4042: a request from the day after",
        ),
        case(
            "Temu, data were asked for, and the promised day passed long ago",
            shows(Tracking::DataAsked, 5, late("temu", at)),
            26,
            (S::PromisePassed, A::ClaimAtStore),
            "temu.com, policy on late delivery",
        ),
        case(
            "eBay, the day after",
            late("ebay", at),
            21,
            (S::PromisePassed, A::OpenDispute),
            "ebay.co.uk 4042: a request from the day after",
        ),
        case(
            "eBay, late, but it moves",
            shows(Tracking::Moving, 20, late("ebay", at)),
            21,
            (S::PromisePassed, A::MayClaim),
            "ebay.co.uk 4042: a request from the day after",
        ),
        case(
            "Etsy, the day over, the seller just asked",
            seller_asked(21, late("etsy", at)),
            22,
            (S::PromisePassed, A::AwaitAnswer),
            "help.etsy.com: 48 hours after the message",
        ),
        case(
            "Etsy, 48 hours later",
            seller_asked(21, late("etsy", at)),
            23,
            (S::PromisePassed, A::OpenDispute),
            "help.etsy.com: then a case",
        ),
        case(
            "Shopee, some days before the guarantee ends",
            OrderFacts {
                protection_end: Some(w().at(24, 15)),
                ..late("shopee", at)
            },
            20,
            (S::EndsSoon, A::ExtendYourself),
            "help.shopee.sg 76709: can be extended once, by three days",
        ),
        case(
            "Shopee, the days to receive run out",
            OrderFacts {
                protection_end: Some(w().at(24, 15)),
                ..late("shopee", at)
            },
            23,
            (S::LastDays, A::OpenDisputeToday),
            "help.shopee.sg 76709: before the guarantee ends",
        ),
    ]
}

fn alarms() -> Vec<Case> {
    let returned = |reason| OrderFacts {
        return_reason: reason,
        ..shows(Tracking::Returned, 50, ali(75))
    };
    let problem = |problem| OrderFacts {
        problem: Some((problem, w().day(20))),
        ..ali(60)
    };
    vec![
        case(
            "an SMS asks for 1.99",
            shows(Tracking::DataAsked, 20, ali(60)),
            20,
            (S::DataAsked, A::MindYourData),
            "scamencyclopedia.org 2026",
        ),
        case(
            "another place",
            shows(Tracking::NotMine(MismatchReason::OtherPlace), 20, ali(60)),
            20,
            (S::NotMine, A::DisputeNotMine),
            "guides for buyers",
        ),
        case(
            "another weight",
            shows(Tracking::NotMine(MismatchReason::OtherWeight), 20, ali(60)),
            20,
            (S::WeightDiffers, A::CompareParcel),
            "totrdlo.ru: scales, bags, typing",
        ),
        case(
            "goes back, nobody knows why",
            returned(None),
            50,
            (S::Returned, A::AskWhyReturned),
            "oferal.com: the reason decides",
        ),
        case(
            "goes back, the reason was not told for days",
            returned(None),
            54,
            (S::Returned, A::DisputeReturned),
            "alixblog.com: claim as returned",
        ),
        case(
            "goes back, not collected",
            returned(Some(ReturnReason::NotCollected)),
            50,
            (S::Returned, A::SettleReturn),
            "alixblog.com: such claims are lost",
        ),
        case(
            "goes back, not my fault",
            returned(Some(ReturnReason::NotMyFault)),
            50,
            (S::Returned, A::DisputeReturned),
            "alixblog.com: claim as returned",
        ),
        case(
            "goes back, three days left",
            returned(Some(ReturnReason::CustomsUnpaid)),
            72,
            (S::EndsSoon, A::DisputeReturned),
            "the last days leave nothing to settle",
        ),
        case(
            "waits at the post",
            shows(Tracking::AtPickup(Some(w().day(27))), 20, ali(60)),
            21,
            (S::AtPickup, A::Collect),
            "oferal.com: 15 working days, then it goes back",
        ),
        case(
            "a notice, until when is not known",
            shows(Tracking::DeliveryFailed(None), 20, ali(60)),
            21,
            (S::DeliveryFailed, A::Redeliver),
            "vraagalex.com (PostNL)",
        ),
        case(
            "waited too long",
            shows(Tracking::AtPickup(Some(w().day(27))), 20, ali(60)),
            28,
            (S::AtPickup, A::AskWhetherItWaits),
            "oferal.com",
        ),
        case(
            "held by customs",
            shows(Tracking::HeldByCustoms, 20, ali(60)),
            21,
            (S::HeldByCustoms, A::ClearCustoms),
            "carriers' own pages",
        ),
        case(
            "destroyed",
            shows(Tracking::Destroyed, 20, ali(60)),
            21,
            (S::Destroyed, A::DisputeDestroyed),
            "valueaddedresource.net 2025: parcels destroyed",
        ),
        case(
            "a part is missing",
            problem(GoodsProblem::PartMissing),
            20,
            (S::GoodsProblem, A::ReportGoods),
            "joom.com; temu.com f-49-s-214",
        ),
        case(
            "empty",
            problem(GoodsProblem::Empty),
            20,
            (S::GoodsProblem, A::ReportGoods),
            "temu.com f-49-s-214",
        ),
    ]
}

fn disputes() -> Vec<Case> {
    let waiting = || open(ali(60), DisputeState::Waiting, 40);
    let offered = || open(ali(90), DisputeState::LessOffered, 40);
    let wants = |request| OrderFacts {
        seller_request: Some((request, w().day(41))),
        ..waiting()
    };
    vec![
        case(
            "less offered, five days ago",
            offered(),
            45,
            (S::LessOffered, A::RefuseOffer),
            "alixblog.com: an offer left unanswered may count",
        ),
        case(
            "less offered, and nothing better in the seller's time",
            offered(),
            46,
            (S::RefusedAgain, A::Escalate),
            "guides: ask the store to decide",
        ),
        case(
            "refused: \"it will be there soon\", until a day",
            OrderFacts {
                refused_until: Some(w().at(75, 15)),
                ..shows(Tracking::Moving, 55, ali(60))
            },
            57,
            (S::StoreRefused, A::KeepNotice),
            "christinasbeautyjourney 2021, an official copy",
        ),
        case(
            "\"confirm with us when protection ends\": the claim is left open",
            OrderFacts {
                answer_until: Some(w().at(60, 15)),
                ..waiting()
            },
            50,
            (S::ClaimLeftOpen, A::AnswerInClaim),
            "the text of the judgement, gist ac46c543",
        ),
        case(
            "the seller asks to cancel, and promises a refund",
            wants(SellerRequest::CancelDispute),
            41,
            (S::SellerRequest, A::RefuseRequest),
            "leally.ru; alimaniac.com",
        ),
        case(
            "the seller offers money at PayPal",
            wants(SellerRequest::MoneyOutside),
            41,
            (S::SellerRequest, A::RefuseRequest),
            "alimaniac.com",
        ),
        case(
            "half is offered",
            open(ali(60), DisputeState::LessOffered, 42),
            43,
            (S::LessOffered, A::RefuseOffer),
            "alixblog.com",
        ),
        case(
            "it moved all the time, and three days are left",
            shows(
                Tracking::Moving,
                57,
                open(ali(60), DisputeState::Waiting, 57),
            ),
            57,
            (S::DisputeWaiting, A::LookInDaily),
            "buyers' forum, gist 9867ed55: cancelling near the end closes the order",
        ),
        case(
            "lost at eBay: an appeal",
            OrderFacts {
                lost_on: Some(w().day(40)),
                ..at("ebay")
            },
            41,
            (S::DecidedAgainst, A::Appeal),
            "ebay.co.uk 4701: within 30 days",
        ),
        case(
            "lost at eBay, and the time of the appeal is over",
            OrderFacts {
                lost_on: Some(w().day(40)),
                ..at("ebay")
            },
            71,
            (S::DecidedAgainst, A::OtherRoutes),
            "ebay.co.uk 4701: within 30 days",
        ),
        case(
            "lost at AliExpress: the payment's way",
            OrderFacts {
                lost_on: Some(w().day(40)),
                payment: Some(Payment::Card),
                ..ali(60)
            },
            40,
            (S::DecidedAgainst, A::OtherRoutes),
            "justt.ai: 120 days from the payment",
        ),
        case(
            "confirmed by mistake, at AliExpress",
            OrderFacts {
                completed: Some((CompletedBy::Mistake, w().day(30))),
                ..ali(60)
            },
            31,
            (S::CompletedEarly, A::ClaimCompleted),
            "128gb.ru, chinaparcels.com: 15 days",
        ),
        case(
            "confirmed by mistake, 16 days ago",
            OrderFacts {
                completed: Some((CompletedBy::Mistake, w().day(30))),
                ..ali(60)
            },
            46,
            (S::StoreIsOver, A::OtherRoutes),
            "128gb.ru, chinaparcels.com: 15 days",
        ),
        case(
            "ended ten days ago",
            ali(60),
            70,
            (S::LastChance, A::FileNow),
            "promowelt.com: 15 days",
        ),
        case(
            "ended 25 days ago",
            ali(60),
            85,
            (S::StoreIsOver, A::OtherRoutes),
            "justt.ai: the bank, 120 days from the purchase",
        ),
        case(
            "refunded, then it came",
            OrderFacts {
                refund_agreed_on: Some(w().day(40)),
                arrived_on: Some(w().day(45)),
                ..ali(60)
            },
            45,
            (S::ArrivedAfterRefund, A::OfferToPay),
            "ebay.co.uk 4042",
        ),
    ]
}

fn payments() -> Vec<Case> {
    let shop = || at("webshop");
    let case_at = |payment, on: u64| OrderFacts {
        payment_case: Some(PaymentCase {
            payment,
            opened_on: w().day(on),
            escalated_on: None,
            objected_on: None,
            refused_on: None,
        }),
        ..shop()
    };
    vec![
        case(
            "a shop from an advert, nothing came",
            shop(),
            11,
            (S::Unprotected, A::AskShop),
            "megri.com; the seller once",
        ),
        case(
            "a week later, nothing was told",
            shop(),
            18,
            (S::Unprotected, A::UsePayment),
            "paypal.com faq1501; the payment is the protection",
        ),
        case(
            "asked, and the week runs",
            OrderFacts {
                seller: asked(w().day(12)),
                ..shop()
            },
            15,
            (S::Unprotected, A::AwaitShop),
            "paypal.com faq1501",
        ),
        case(
            "another store, whose seller gave no protection",
            OrderFacts {
                no_protection: true,
                number: None,
                tracking: None,
                payment: Some(Payment::PayPal),
                ..at("other")
            },
            25,
            (S::Unprotected, A::UsePayment),
            "paypal.com faq1501",
        ),
        case(
            "a case at PayPal, the first days",
            case_at(Payment::PayPal, 20),
            22,
            (S::PaymentCase, A::AwaitCase),
            "developer.paypal.com: 20 days to talk",
        ),
        case(
            "a case at PayPal, to be escalated",
            case_at(Payment::PayPal, 20),
            30,
            (S::PaymentCase, A::EscalateCase),
            "developer.paypal.com: closed for good after 20 days",
        ),
        case(
            "a chargeback",
            case_at(Payment::Card, 20),
            30,
            (S::PaymentCase, A::AwaitCase),
            "guides: 45 to 90 days",
        ),
    ]
}

#[test]
fn buyers_stories_get_the_right_advice() {
    let groups = [
        waiting(),
        unshipped(),
        delivered(),
        promises(),
        alarms(),
        disputes(),
        payments(),
    ];
    let mut wrong = Vec::new();
    for case in groups.into_iter().flatten() {
        let seen = w().assess(&case.order, w().at(case.on, 16));
        let got = (seen.situation, seen.advice);
        if got != case.right {
            wrong.push(format!(
                "{}: {got:?}, not {:?} ({})",
                case.what, case.right, case.source
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
