//! What every letter keeps, whatever is known of an order: it says what was told and nothing else, promises nothing that the card
//! forbids, and keeps within its limits.

use super::chance::{a_day, looked_at, seldom, world_of};
use super::*;
use crate::advice::{PaymentCase, fitting_letters};
use crate::model::{GoodsProblem, Payment, ReturnReason, SellerRequest};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use strum::VariantArray;

/// States that buyers told more lately than the others.
fn a_state() -> impl Strategy<Value = Tracking> {
    select(&[
        Tracking::Announced,
        Tracking::AtPickup(None),
        Tracking::DeliveryFailed(None),
        Tracking::HeldByCustoms,
        Tracking::Destroyed,
    ])
}

fn a_problem() -> impl Strategy<Value = GoodsProblem> {
    use GoodsProblem as P;
    select(&[
        P::PartMissing,
        P::Empty,
        P::WrongItem,
        P::OtherVariant,
        P::NotAsDescribed,
        P::Broken,
    ])
}

fn a_reason() -> impl Strategy<Value = ReturnReason> {
    use ReturnReason as R;
    select(&[
        R::NotCollected,
        R::CustomsUnpaid,
        R::WrongAddress,
        R::NotMyFault,
    ])
}

fn a_request() -> impl Strategy<Value = SellerRequest> {
    use SellerRequest as R;
    select(&[
        R::CancelDispute,
        R::AwaitAnother,
        R::MoneyOutside,
        R::ConfirmReceipt,
    ])
}

fn a_case() -> impl Strategy<Value = PaymentCase> {
    let ways = select(&[Payment::PayPal, Payment::Card]);
    (ways, a_day()).prop_map(|(payment, opened_on)| PaymentCase {
        payment,
        opened_on,
        escalated_on: None,
        objected_on: None,
        refused_on: None,
    })
}

type Seen = (OrderFacts<'static>, ReminderSettings, DateTime<Utc>);

prop_compose! {
    /// An order of which anything may be known.
    fn any_order()(
        (order, settings, now) in looked_at(),
        state in proptest::option::weighted(0.3, (a_state(), a_day())),
        order_number_as_number in proptest::bool::weighted(0.1),
        store_name in seldom(select(&["Sunny Lamps", "\u{41b}\u{430}\u{43c}\u{43f}\u{44b}"])),
        ship_by in proptest::option::of(a_day()),
        claimed_on in proptest::option::of(a_day()),
        return_reason in proptest::option::of(a_reason()),
        problem in seldom((a_problem(), a_day())),
        seller_request in proptest::option::weighted(0.3, (a_request(), a_day())),
        payment_case in seldom(a_case()),
        (refunded, no_protection) in any::<(bool, bool)>(),
    ) -> Seen {
        let order = OrderFacts {
            number: if order_number_as_number { Some("8HLY992") } else { order.number },
            tracking: state.or(order.tracking),
            refunded: refunded && order.refund_agreed_on.is_some(),
            store_name, ship_by, claimed_on, return_reason, problem, seller_request, payment_case, no_protection,
            ..order
        };
        (order, settings, now)
    }
}

/// Everything that was told of an order in words, and as days.
fn told(context: &Context) -> (BTreeSet<String>, BTreeSet<NaiveDate>) {
    let order = context.order;
    let words = [
        order.number,
        order.order_number,
        order.amount,
        order.store_name,
        context.store.name.as_deref(),
    ];
    let mut words: BTreeSet<_> = words.into_iter().flatten().map(str::to_owned).collect();
    // Its own word for a dispute is the store's, and no fact of the order.
    words.insert(context.store.claim.to_string());
    let shown = order.tracking.map(|(tracking, _)| tracking);
    let event = match shown {
        Some(Tracking::Frozen(_, day) | Tracking::Delivered(day)) => Some(day),
        _ => None,
    };
    let days = [
        order.paid_on,
        order.shipped_on,
        order.expected_on,
        order.ship_by,
        order.protection_end.map(|end| context.day_of(end)),
        order.tracking.map(|(_, day)| day),
        event,
        order.seller.asked_on,
        order.claimed_on,
        order.lost_on,
        order.refund_agreed_on,
        order.payment_case.map(|case| case.opened_on),
    ];
    (words, days.into_iter().flatten().collect())
}

/// Whether what a sentence says beside its facts was told.
fn is_true(name: &str, context: &Context) -> bool {
    let order = context.order;
    let problem = order.problem.map(|(problem, _)| problem);
    let shown = |expected: Tracking| context.tracking() == Some(expected);
    match name {
        "not-here" | "order-not-here" | "goods-not-here" | "received-nothing" => problem.is_none(),
        "not-shipped" | "order-not-shipped" => order.shipped_on.is_none(),
        "promised" => order.expected_on.is_some_and(|day| day < context.today()),
        "ship-by" => order.ship_by.is_some_and(|day| day < context.today()),
        "asked-around" => order.asked_around,
        "no-working-number" | "seller-asked" | "support-asked" => order.seller.asked_on.is_some(),
        "no-number" | "no-number-given" => order.number.is_none_or(|number| number == "8HLY992"),
        "no-information" => shown(Tracking::Nothing),
        "only-label" | "marked-shipped" | "status-announced" => shown(Tracking::Announced),
        "moves" | "status-moving" => shown(Tracking::Moving),
        "customs-hold" | "customs-hold-number" | "status-held" => shown(Tracking::HeldByCustoms),
        "keep-open" | "no-confirmation" => problem.is_none(),
        "keep-open-until-solved" | "no-confirmation-until-solved" => problem.is_some(),
        "refused" => order
            .dispute
            .is_some_and(|dispute| dispute.state == DisputeState::Refused),
        "lost" => order.lost_on.is_some(),
        "refunded" | "order-refunded" => order.refunded,
        "no-money" => !order.refunded,
        "arrived-now" => order.arrived_on.is_some(),
        "part-missing" => problem == Some(GoodsProblem::PartMissing),
        "was-empty" => problem == Some(GoodsProblem::Empty),
        "wrong-item" => problem == Some(GoodsProblem::WrongItem),
        "other-variant" => problem == Some(GoodsProblem::OtherVariant),
        "not-as-described" => problem == Some(GoodsProblem::NotAsDescribed),
        "broken" => problem == Some(GoodsProblem::Broken),
        "return-not-my-fault" => order.return_reason == Some(ReturnReason::NotMyFault),
        "return-not-collected" => order.return_reason == Some(ReturnReason::NotCollected),
        _ => true,
    }
}

/// What a letter may never offer or agree to: each ends a right of the buyer.
const GIVEN_AWAY: [&str; 9] = [
    "I will cancel",
    "I cancel",
    "I will close",
    "I will confirm",
    "I confirm",
    "I accept",
    "I agree",
    "I withdraw",
    "I will wait",
];

/// All letters that have a text, offered or not: old buttons open them, too.
fn written(context: &Context) -> Vec<(L, Vec<Sentence>)> {
    let letters = L::VARIANTS.iter().copied();
    letters
        .filter_map(|letter| Some((letter, letter.sentences(context)?)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_letter_names_no_fact_that_was_not_told((order, settings, now) in any_order()) {
        let w = world_of(settings);
        w.with_context(&order, now, |context| {
            let (words, days) = told(context);
            for (letter, sentences) in written(context) {
                for sentence in sentences {
                    for (name, fact) in &sentence.facts {
                        let is_told = match fact {
                            LetterFact::Text(word) | LetterFact::Amount(word) => words.contains(word),
                            LetterFact::Day(day) => days.contains(day),
                            // These orders have no tracking page.
                            LetterFact::Country(_) => false,
                            LetterFact::Choice(by) => *by == "told",
                            LetterFact::Count(count) => {
                                let extension = context.store.extend_request_days.map(i64::from);
                                Some(*count) == context.days_since_shipping() || Some(*count) == extension
                            }
                        };
                        prop_assert!(is_told, "{letter} {name} {sentence:?}");
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_letter_says_nothing_that_is_not_so((order, settings, now) in any_order()) {
        let w = world_of(settings);
        w.with_context(&order, now, |context| {
            for (letter, sentences) in written(context) {
                for sentence in sentences {
                    prop_assert!(is_true(sentence.name, context), "{letter} {sentence:?} {:?}", context.order);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_letter_gives_no_right_away((order, settings, now) in any_order()) {
        let w = world_of(settings);
        let texts = w.with_context(&order, now, |context| {
            let texts = L::VARIANTS.iter().filter_map(|letter| text(*letter, context));
            texts.collect::<Vec<_>>()
        });
        for text in texts {
            for given in GIVEN_AWAY {
                prop_assert!(!text.contains(given), "{}", text);
            }
        }
    }

    #[test]
    fn a_letter_calls_no_order_number_a_tracking_number((order, settings, now) in any_order()) {
        let w = world_of(settings);
        w.with_context(&order, now, |context| {
            for letter in L::VARIANTS {
                let text = text(*letter, context).unwrap_or_default();
                for called in ["racking number 8HLY992", "The tracking number is 8HLY992", "parcel 8HLY992"] {
                    prop_assert!(!text.contains(called), "{}", text);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn letters_keep_their_limits((order, settings, now) in any_order()) {
        let w = world_of(settings);
        let letters = w.with_context(&order, now, |context| {
            let texts = fitting_letters(context).into_iter().map(|letter| (letter, text(letter, context)));
            texts.collect::<Vec<_>>()
        });
        for (letter, text) in letters {
            let Some(text) = text else {
                return Err(TestCaseError::fail(format!("{letter} is offered, and has no text")));
            };
            prop_assert!(text.is_ascii(), "{}", text);
            prop_assert!(!text.contains(['{', '}', '\n']), "{}", text);
            prop_assert!(!text.contains("  ") && text.trim() == text, "{}", text);
            let length = text.len();
            prop_assert!(length <= rules().defaults.letter_limit, "{} {}", length, text);
        }
        let advised = w.assess(&order, now).letter;
        let best = w.with_context(&order, now, |context| fitting_letters(context).first().copied());
        prop_assert!(advised.is_none() || advised == best);
    }

    #[test]
    fn a_letter_asks_for_two_things_at_most((order, settings, now) in any_order()) {
        let w = world_of(settings);
        w.with_context(&order, now, |context| {
            for letter in L::VARIANTS {
                prop_assert!(letter.needs(context).len() <= 2, "{}", letter);
            }
            Ok(())
        })?;
    }
}
