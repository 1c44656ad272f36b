//! Rows 1 to 7: the end of protection.

use super::*;
use crate::advice::{EndSource, ProtectionEnd};

/// Not sent before its end, at the hour 15 of day 60.
const END: u64 = 60;
const DISPUTE: &[N] = &[N::ConfirmReceipt, N::CountOnPromises, N::AcceptLess];
const EXTEND: &[N] = &[N::ConfirmReceipt, N::CountOnPromises];

fn silent(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        seller: asked(w.day(12)),
        compared_on: Some(w.day(14)),
        ..w.order()
    }
}

#[test]
fn row_1_two_days_before_the_end_the_dispute_is_for_today() {
    everywhere(|w| {
        let order = silent(&w);
        let end = w.at(END, 15);
        let two_days = end - Duration::days(2);
        let today = (
            S::LastDays,
            A::OpenDisputeToday,
            DISPUTE,
            Some(L::NoTracking),
        );
        w.check(&order, two_days, today);
        w.check(&order, w.at(END - 1, 10), today);
        let soon = (S::EndsSoon, A::ExtendedOrDispute);
        w.stands(&order, two_days - minute(), soon);
        w.stands(&order, end - minute(), (S::LastDays, A::OpenDisputeToday));
        w.stands(&order, end, (S::LastChance, A::FileNow));
    });
}

#[test]
fn row_1_the_reason_is_what_tracking_shows() {
    everywhere(|w| {
        let now = w.at(END, 15) - Duration::days(1);
        let letter = |order: &OrderFacts| w.assess(order, now).letter;
        let seen = |tracking| OrderFacts {
            tracking: Some((tracking, w.day(50))),
            ..w.order()
        };
        assert_eq!(letter(&seen(Tracking::Nothing)), Some(L::NoTracking));
        assert_eq!(letter(&seen(Tracking::Moving)), Some(L::Ending));
        let frozen = Tracking::Frozen(ParcelLocation::Border, w.day(30));
        assert_eq!(letter(&seen(frozen)), Some(L::Ending));
        let untold = OrderFacts {
            tracking: None,
            ..w.order()
        };
        assert_eq!(letter(&untold), Some(L::Ending));
        let numberless = OrderFacts {
            number: None,
            ..untold
        };
        assert_eq!(letter(&numberless), Some(L::NoTracking));
    });
}

#[test]
fn row_1_the_last_call_comes_half_a_day_before_the_end() {
    everywhere(|w| {
        let order = OrderFacts {
            protection_end: Some(w.at(END, 23)),
            ..silent(&w)
        };
        let last = w.at(END, 10);
        // The last call at 11 takes the place of the morning's reminder an hour before it.
        let expected = (
            S::LastDays,
            A::OpenDisputeToday,
            DISPUTE,
            Some(L::NoTracking),
        );
        w.check(&order, last, expected);
        w.check(
            &order,
            w.at(END, 11),
            (
                S::LastDays,
                A::OpenDisputeToday,
                DISPUTE,
                Some(L::NoTracking),
            ),
        );
    });
}

#[test]
fn row_2_what_the_store_refused_until_a_day_is_filed_after_it() {
    everywhere(|w| {
        let until = w.at(END + 5, 15);
        let order = OrderFacts {
            refused_until: Some(until),
            ..silent(&w)
        };
        let kept = (S::StoreRefused, A::KeepNotice, EXTEND, None);
        // The protection ends on the way, but what the store named is what counts.
        w.check(&order, w.at(END - 1, 9), kept);
        w.check(&order, w.at(END + 1, 9), kept);
        w.check(&order, w.at(END + 4, 10), kept);
        w.stands(&order, until - minute(), (S::StoreRefused, A::KeepNotice));
        let file = (
            S::LastChance,
            A::FileNow,
            &[N::ConfirmReceipt][..],
            Some(L::NoTracking),
        );
        w.check(&order, until, file);
        w.check(&order, w.at(END + 5 + 1, 10), file);
        w.check(&order, w.at(END + 5 + 5, 10), file);
        w.check(&order, w.at(END + 5 + 10, 10), file);
    });
}

#[test]
fn row_2_a_day_before_the_protection_end_moves_nothing() {
    everywhere(|w| {
        let order = OrderFacts {
            refused_until: Some(w.at(40, 15)),
            ..silent(&w)
        };
        w.stands(&order, w.at(39, 15), (S::StoreRefused, A::KeepNotice));
        w.stands(
            &order,
            w.at(END - 1, 15),
            (S::LastDays, A::OpenDisputeToday),
        );
    });
}

#[test]
fn row_3_five_days_before_the_end_it_is_extended_or_disputed() {
    everywhere(|w| {
        let order = silent(&w);
        let five_days = w.at(END, 15) - Duration::days(5);
        let soon = (
            S::EndsSoon,
            A::ExtendedOrDispute,
            DISPUTE,
            Some(L::NoTracking),
        );
        w.check(&order, five_days, soon);
        w.check(&order, w.at(END - 4, 10), soon);
        w.check(&order, w.at(END - 3, 10), soon);
        // The dispute was due before, and is not taken back for an extension.
        w.stands(
            &order,
            five_days - minute(),
            (S::NoUsefulAnswer, A::OpenDispute),
        );
    });
}

#[test]
fn row_3_without_extensions_there_is_only_the_dispute() {
    everywhere(|w| {
        for (store, advice) in [
            ("ebay", A::OpenDispute),
            ("other", A::OpenDispute),
            ("temu", A::ClaimAtStore),
        ] {
            let order = OrderFacts {
                store,
                ..silent(&w)
            };
            w.stands(&order, w.at(END - 3, 15), (S::EndsSoon, advice));
        }
    });
}

#[test]
fn row_4_ten_days_before_the_end_an_extension_is_asked_for() {
    everywhere(|w| {
        let order = OrderFacts {
            tracking: Some((Tracking::Moving, w.day(20))),
            ..w.order()
        };
        let ten_days = w.at(END, 15) - Duration::days(10);
        let first = w.morning(END - 9);
        let before = (S::OnItsWay, A::Follow, &[N::ConfirmReceipt][..], None);
        w.check(&order, ten_days - minute(), before);
        let extend = |advice, letter| (S::ExtensionTime, advice, EXTEND, letter);
        w.check(&order, ten_days, extend(A::AskExtension, Some(L::Extend)));
        // Five days are left.
        w.check(
            &order,
            first.unwrap(),
            extend(A::AskExtension, Some(L::Extend)),
        );
        let ends_at_ten = OrderFacts {
            protection_end: Some(w.at(END, 10)),
            ..order.clone()
        };
        // With a clock change in between, ten times 24 hours before ten is nine or eleven.
        let exactly = w.at(END, 10) - Duration::days(10);
        let expected = if exactly <= w.at(END - 10, 10) {
            END - 10
        } else {
            END - 9
        };
        let asks = |day| w.assess(&ends_at_ten, w.at(day, 10)).advice == A::AskExtension;
        assert!(asks(expected) && !asks(expected - 1));
        assert!(
            w.reminders(&ends_at_ten, w.at(40, 12))
                .contains(&w.at(expected, 10))
        );
        let asked = OrderFacts {
            extension_asked_on: Some(w.day(END - 9)),
            ..order
        };
        w.check(&asked, first.unwrap(), extend(A::AwaitExtension, None));
    });
}

#[test]
fn row_4_only_where_the_store_has_extensions() {
    everywhere(|w| {
        for store in [
            "joom", "temu", "ebay", "amazon", "dhgate", "banggood", "shein", "other",
        ] {
            let order = OrderFacts {
                store,
                tracking: Some((Tracking::Moving, w.day(20))),
                ..w.order()
            };
            w.stands(&order, w.at(END - 8, 10), (S::OnItsWay, A::Follow));
        }
    });
}

#[test]
fn row_5_after_the_end_the_store_takes_a_claim_for_fifteen_days() {
    everywhere(|w| {
        let order = silent(&w);
        let end = w.at(END, 15);
        let file = (
            S::LastChance,
            A::FileNow,
            &[N::ConfirmReceipt][..],
            Some(L::NoTracking),
        );
        w.check(&order, end, file);
        for day in [1, 4, 7, 10] {
            w.check(&order, w.at(END + day, 10), file);
        }
        let closes = end + Duration::days(15);
        w.check(&order, w.at(END + 13, 10), file);
        w.stands(&order, closes - minute(), (S::LastChance, A::FileNow));
        w.stands(&order, closes, (S::StoreIsOver, A::OtherRoutes));
    });
}

#[test]
fn row_6_after_the_window_other_routes_are_left() {
    everywhere(|w| {
        let order = OrderFacts {
            payment: Some(crate::model::Payment::PayPal),
            ..silent(&w)
        };
        let over = (
            S::StoreIsOver,
            A::OtherRoutes,
            &[N::TwoRoutesAtOnce][..],
            Some(L::PayPal),
        );
        w.check(&order, w.at(END + 15, 15), over);
        // Paid on day -3: 180 days end on day 177.
        w.check(&order, w.at(END + 16, 10), over);
        w.check(&order, w.at(177 - 14, 10), over);
        w.check(&order, w.at(177 - 3, 10), over);
    });
}

#[test]
fn row_6_the_bank_is_asked_before_its_120_days() {
    everywhere(|w| {
        let order = OrderFacts {
            payment: Some(crate::model::Payment::Card),
            expected_on: Some(w.day(50)),
            ..silent(&w)
        };
        // Paid on day -3: day 117 is the last one.
        let spoken = w.hours(&order, w.at(102, 12), 120);
        let expected = [
            (103, "10:00"),
            (104, "10:00"),
            (111, "10:00"),
            (114, "10:00"),
            (116, "10:00"),
            (117, "12:00"),
            // That it is over is said once, at once.
            (118, "10:00"),
        ];
        assert_eq!(spoken, expected.map(|(day, hour)| (day, hour.to_owned())));
    });
}

#[test]
fn row_6_a_lost_dispute_leaves_the_other_routes_too() {
    everywhere(|w| {
        let order = OrderFacts {
            lost_on: Some(w.day(40)),
            payment: Some(crate::model::Payment::Other),
            ..silent(&w)
        };
        let over = (
            S::DecidedAgainst,
            A::OtherRoutes,
            &[N::TwoRoutesAtOnce][..],
            None,
        );
        w.check(&order, w.at(40, 12), over);
        w.check(&order, w.at(END - 1, 12), over);
        let unknown_end = OrderFacts {
            protection_end: None,
            ..order
        };
        w.check(&unknown_end, w.at(41, 12), over);
    });
}

#[test]
fn row_7_an_unknown_end_is_asked_for_on_day_3_then_weekly() {
    everywhere(|w| {
        let order = OrderFacts {
            protection_end: None,
            tracking: Some((Tracking::Moving, w.day(0))),
            ..w.order()
        };
        let days = |order: &OrderFacts| -> Vec<i64> {
            let all = w.hours(order, w.at(0, 12), 25);
            all.into_iter().map(|(day, _)| day).collect()
        };
        // Every twelve days it is asked about all the same.
        assert_eq!(days(&order), [3, 10, 12, 17, 24]);
        let asked = OrderFacts {
            protection_asked_on: Some(w.day(12)),
            ..order.clone()
        };
        assert_eq!(days(&asked), [12, 15, 22, 24]);
        let elsewhere = OrderFacts {
            store: "other",
            ..order
        };
        assert_eq!(w.assess(&elsewhere, w.at(0, 12)).end, None);
    });
}

#[test]
fn row_7_the_days_since_shipping_count_meanwhile() {
    everywhere(|w| {
        let order = OrderFacts {
            protection_end: None,
            ..w.order()
        };
        w.stands(&order, w.at(11, 0), (S::NothingForLong, A::AskSeller));
    });
}

/// The end of protection is not known; AliExpress' is assumed 45 days after shipping.
fn endless(w: &Scenario) -> OrderFacts<'static> {
    OrderFacts {
        protection_end: None,
        ..silent(w)
    }
}

#[test]
fn row_7_an_unknown_end_is_assumed_carefully_and_reminded_of() {
    everywhere(|w| {
        let order = endless(&w);
        let end = w.assess(&order, w.at(20, 12)).end;
        let assumed = EndSource::Assumed;
        assert_eq!(
            end.map(|end| (end.at, end.from)),
            Some((w.at(45, 0), assumed))
        );
        w.stands(&order, w.at(43, 10), (S::LastDays, A::OpenDisputeToday));
        // The noon before is the last call.
        assert!(w.reminders(&order, w.at(40, 12)).contains(&w.at(44, 12)));
        // It is asked for all the same, and gives way to what the person tells.
        assert!(w.with_context(&order, w.at(20, 12), |context| context.lacks_its_end()));
        let told = OrderFacts {
            protection_end: Some(w.at(END, 15)),
            ..order
        };
        let end = w.assess(&told, w.at(20, 12)).end.map(|end| end.from);
        assert_eq!(end, Some(EndSource::Person));
    });
}

#[test]
fn row_7_an_assumed_end_that_passed_is_no_end() {
    everywhere(|w| {
        let order = endless(&w);
        // It may end any day: that is not said to be over, and the advice does not step back.
        let tried = (S::LastDays, A::OpenDisputeToday);
        let besides = (S::MayBeOver, A::StoreOrPayment);
        for (day, expected) in [(45, tried), (51, tried), (52, besides), (100, besides)] {
            w.stands(&order, w.at(day, 0), expected);
            assert_eq!(w.assess(&order, w.at(day, 0)).end, None);
        }
        let days = w.hours(&order, w.at(44, 13), 62).into_iter();
        let days: Vec<i64> = days.map(|(day, _)| day).collect();
        // The dispute since day 43, the payment beside it since day 52; the true end is not asked for on days of its own.
        assert_eq!(days, [46, 50, 52, 53, 55, 59]);
    });
}

#[test]
fn row_7_nothing_is_assumed_where_nothing_protects() {
    everywhere(|w| {
        for order in [
            OrderFacts {
                no_protection: true,
                ..endless(&w)
            },
            OrderFacts {
                store: "webshop",
                expected_on: Some(w.day(30)),
                ..endless(&w)
            },
        ] {
            assert_eq!(w.assess(&order, w.at(20, 12)).end, None);
            let asks = w.with_context(&order, w.at(20, 12), |context| context.lacks_its_end());
            assert!(!asks);
        }
    });
}

#[test]
fn row_7_a_store_that_counts_from_the_promise_ends_20_days_after_it() {
    everywhere(|w| {
        let end = |store, expected_on| {
            let order = OrderFacts {
                store,
                expected_on,
                ..endless(&w)
            };
            w.assess(&order, w.at(5, 12)).end
        };
        let assumed = |day| ProtectionEnd {
            at: w.at(day, 0),
            from: EndSource::Assumed,
        };
        assert_eq!(end("shein", Some(w.day(30))), Some(assumed(50)));
        assert_eq!(end("shein", None), None);
        assert_eq!(end("other", Some(w.day(30))), None);
    });
}
