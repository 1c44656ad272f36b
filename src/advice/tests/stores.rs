//! The stores: from when to when they take a claim, and what ends where the person knows no end.

use super::*;
use crate::advice::{EndSource, ProtectionEnd};

const EXPRESS: &str = "1Z999AA10123456784";
const EMS: &str = "EE123456785CN";

/// Paid on day -3, shipped on day 0, promised for day 30; the end of protection is not known.
fn order(w: &Scenario, store: &'static str) -> OrderFacts<'static> {
    OrderFacts {
        store,
        expected_on: Some(w.day(30)),
        protection_end: None,
        ..w.order()
    }
}

#[test]
fn each_store_opens_and_closes_claims_by_its_own_count() {
    everywhere(|w| {
        for (store, opens, closes) in [
            ("aliexpress", Some(11), None),
            ("amazon", Some(30 + 3), Some(30 + 90)),
            ("banggood", Some(60), None),
            ("dhgate", Some(10), Some(90)),
            ("ebay", Some(30 + 1), Some(30 + 30)),
            ("joom", Some(75 - 3), Some(99 - 3)),
            ("shein", Some(30 + 1), None),
            ("temu", Some(30 + 1), Some(90 - 3)),
            ("allegro", None, Some(730 - 3)),
            ("etsy", Some(30 + 1), Some(30 + 100)),
            ("ozon", Some(30 + 1), None),
            ("shopee", Some(30 + 1), None),
            ("tiktok", None, None),
            ("vinted", None, None),
            ("wildberries", Some(30 + 1), None),
            ("yandexmarket", Some(30 + 1), None),
            ("aliexpressru", None, None),
            ("webshop", None, None),
            ("other", None, None),
        ] {
            let order = order(&w, store);
            let day = |days: Option<u64>| days.map(|days| w.day(days));
            w.with_context(&order, w.at(1, 12), |context| {
                assert_eq!(context.claim_opens(), day(opens), "{store}");
                assert_eq!(context.claim_closes(), day(closes), "{store}");
            });
            let end = closes.map(|days| ProtectionEnd {
                at: w.at(days, 0),
                from: EndSource::Rules,
            });
            let told = w.assess(&order, w.at(1, 12)).end;
            let by_rule = told.filter(|end| end.from != EndSource::Assumed);
            assert_eq!(by_rule, end, "{store}");
            let at = w.at(70, 15);
            let own = OrderFacts {
                protection_end: Some(at),
                ..order
            };
            let from = EndSource::Person;
            assert_eq!(
                w.assess(&own, w.at(1, 12)).end,
                Some(ProtectionEnd { at, from })
            );
        }
    });
}

#[test]
fn dhgate_counts_by_the_way_of_sending() {
    everywhere(|w| {
        for (number, opens) in [(EXPRESS, 5), (EMS, 7), (REGISTERED, 10)] {
            let order = OrderFacts {
                number: Some(number),
                ..order(&w, "dhgate")
            };
            let open = |now| w.with_context(&order, now, |context| context.claim_is_open());
            assert!(!open(end_of(&w, opens - 1)), "{number}");
            assert!(open(w.at(opens, 0)), "{number}");
        }
        let numberless = OrderFacts {
            number: None,
            ..order(&w, "dhgate")
        };
        let opens = w.with_context(&numberless, w.at(1, 12), |context| context.claim_opens());
        assert_eq!(opens, Some(w.day(10)));
    });
}

#[test]
fn a_store_without_rules_takes_claims_once_the_seller_is_asked() {
    everywhere(|w| {
        let order = order(&w, "other");
        let open = |now| w.with_context(&order, now, |context| context.claim_is_open());
        assert!(!open(end_of(&w, 10)));
        assert!(open(w.at(11, 0)));
    });
}

#[test]
fn the_seller_has_the_stores_time_to_ship() {
    everywhere(|w| {
        for (store, days) in [
            ("aliexpress", 7),
            ("joom", 5),
            ("temu", 3),
            ("shein", 3),
            ("other", 7),
        ] {
            let order = OrderFacts {
                store,
                paid_on: Some(w.day(0)),
                shipped_on: None,
                ..w.order()
            };
            let wait = (S::NotShipped, A::AwaitShipping);
            w.stands(&order, end_of(&w, days), wait);
            let over = (S::ShippingOverdue, A::CheckShipTimer);
            w.stands(&order, w.at(days + 1, 0), over);
        }
    });
}

#[test]
fn the_seller_has_the_stores_time_to_answer_a_dispute() {
    // Opened on Thursday, 2026-11-19.
    let w = Scenario::new(Zone::of("Europe/Berlin"), "2026-11-19");
    for (store, last) in [
        ("aliexpress", "2026-11-24"),
        ("amazon", "2026-11-21"),
        ("banggood", "2026-12-04"),
        ("dhgate", "2026-11-24"),
        ("ebay", "2026-11-24"),
        ("joom", "2026-12-04"),
        ("other", "2026-11-24"),
    ] {
        let order = OrderFacts {
            dispute: disputed(w.day(0)),
            ..order(&w, store)
        };
        let dispute = order.dispute.unwrap();
        let by = w.with_context(&order, w.at(0, 12), |context| context.answer_by(&dispute));
        assert_eq!(by, day(last), "{store}");
    }
}

#[test]
fn no_dispute_is_advised_before_the_store_takes_it() {
    everywhere(|w| {
        let w = w.patient(Patience::Quick);
        for (store, first) in [
            ("aliexpress", 14),
            ("dhgate", 14),
            ("ebay", 31),
            ("amazon", 33),
        ] {
            let order = OrderFacts {
                seller: asked(w.day(8)),
                compared_on: Some(w.day(9)),
                ..order(&w, store)
            };
            let before = w.assess(&order, end_of(&w, first - 1)).advice;
            assert!(
                [A::WaitForPatience, A::AwaitAnswer].contains(&before),
                "{store}"
            );
            assert_eq!(w.assess(&order, w.at(first, 0)).advice, A::OpenDispute);
        }
    });
}

#[test]
fn stores_that_decide_alone_get_claims_as_their_window_opens() {
    everywhere(|w| {
        for (store, opens, situation) in [
            ("banggood", 60, S::StoreDecides),
            ("joom", 72, S::StoreDecides),
            ("shein", 31, S::PromisePassed),
            ("temu", 31, S::PromisePassed),
        ] {
            let order = order(&w, store);
            let before = w.assess(&order, end_of(&w, opens - 1)).advice;
            assert_eq!(before, A::WaitForPatience, "{store}");
            w.stands(&order, w.at(opens, 0), (situation, A::ClaimAtStore));
            let spoken = w.hours(&order, w.at(opens - 1, 12), opens);
            assert_eq!(
                spoken.last(),
                Some(&(opens as i64, "10:00".to_owned())),
                "{store}"
            );
        }
    });
}

#[test]
fn other_routes_follow_where_the_window_closes_with_the_end() {
    everywhere(|w| {
        for (store, closes) in [("amazon", 120), ("dhgate", 90), ("ebay", 60), ("temu", 87)] {
            let order = order(&w, store);
            let last = (S::LastDays, A::OpenDisputeToday);
            w.stands(&order, w.at(closes, 0) - minute(), last);
            // Amazon takes claims for longer than a bank surely does, and no PayPal.
            let over = match store {
                "amazon" => (S::AllOver, A::LastResort),
                _ => (S::StoreIsOver, A::OtherRoutes),
            };
            w.stands(&order, w.at(closes, 0), over);
        }
    });
}
