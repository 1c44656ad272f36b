//! Which questions are asked of a new order, and in which order: the one place that says so.

use crate::advice::{self, Protection, Store};
use crate::model::{Draft, Question};

/// A question of the dialogue, and whether it is asked of this order at this store.
type Asked = (Question, fn(&Draft, &Store) -> bool);

/// The questions in their order. What tracking shows comes before the card, so that nobody reads "nothing to see" whose parcel
/// is "delivered"; the promised day comes before all that stands in for it.
const ORDER: [Asked; 11] = [
    (Question::Received, |_, _| true),
    (Question::Store, |_, _| true),
    (Question::Number, |_, _| true),
    (Question::Shipped, |_, _| true),
    (Question::ShipBy, |draft, _| draft.not_shipped),
    (Question::Tracking, |draft, _| !draft.not_shipped),
    (Question::Expected, |draft, store| {
        !draft.not_shipped && store.counts_from_expected()
    }),
    (Question::Protection, asks_protection),
    (Question::Paid, asks_paid),
    (Question::Payment, asks_payment),
    (Question::Name, |_, _| true),
];

/// The question after this one. A number that was pasted already is not asked for.
pub fn after(question: Question, draft: &Draft) -> Question {
    let is_asked = |(next, asks): &&Asked| {
        let known = *next == Question::Number && draft.number.is_some();
        !known && asks(draft, store(draft))
    };
    let mut later = ORDER[place(question) + 1..].iter();
    later
        .find(is_asked)
        .map_or(Question::Name, |(next, _)| *next)
}

/// The question before this one.
pub fn before(question: Question, draft: &Draft) -> Option<Question> {
    if let Some(asker) = asked_by(question) {
        return Some(asker);
    }
    let mut earlier = ORDER[..place(question)].iter().rev();
    earlier
        .find(|(_, asks)| asks(draft, store(draft)))
        .map(|(before, _)| *before)
}

/// The question whose answer brings this one.
pub fn asked_by(question: Question) -> Option<Question> {
    match question {
        Question::TrackingMore
        | Question::FrozenWhere
        | Question::DeliveredOn
        | Question::NotMine
        | Question::PickupBy
        | Question::NoticeBy
        | Question::ReturnReason => Some(Question::Tracking),
        Question::FrozenSince(_) => Some(Question::FrozenWhere),
        _ => None,
    }
}

/// Where a question stands in the order; one that an answer brings stands where its asker does.
fn place(question: Question) -> usize {
    let mut main = question;
    while let Some(asker) = asked_by(main) {
        main = asker;
    }
    let place = ORDER.iter().position(|(known, _)| *known == main);
    place.unwrap_or(ORDER.len() - 1)
}

fn store(draft: &Draft) -> &'static Store {
    advice::rules().store(draft.store.as_deref().unwrap_or_default())
}

/// Where the store counts from the promised day and that is known, the end follows from it; but not where only the order page
/// shows the timer of a buyer's confirmation.
fn asks_protection(draft: &Draft, store: &Store) -> bool {
    let protects = store.protection != Protection::None;
    let counted = store.counts_from_expected() && draft.expected_on.is_some();
    protects && !draft.not_shipped && (!counted || shows_a_timer(store))
}

fn shows_a_timer(store: &Store) -> bool {
    let rules = [
        store.claim_closes_after_payment_days,
        store.claim_closes_after_ship_days,
        store.claim_closes_after_expected_days,
    ];
    store.buyer_confirms && rules.iter().all(Option::is_none)
}

fn asks_paid(draft: &Draft, store: &Store) -> bool {
    let counted = draft.protection_end.is_none() && store.claim_closes_after_payment_days.is_some();
    draft.not_shipped || counted || asks_payment(draft, store)
}

/// Where nothing tells when the store's protection ends, the payment's own is what is left.
fn asks_payment(draft: &Draft, store: &Store) -> bool {
    let end_is_unknown = draft.protection_end.is_none()
        && store.claim_closes_after_payment_days.is_none()
        && store.claim_closes_after_ship_days.is_none()
        && !(store.claim_closes_after_expected_days.is_some() && draft.expected_on.is_some());
    store.protection != Protection::Store
        || draft.no_protection
        || (!draft.not_shipped && end_is_unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{GivenNumber, ParcelLocation};
    use chrono::{DateTime, NaiveDate};

    fn walk(draft: &Draft) -> Vec<Question> {
        let mut asked = vec![Question::Received];
        while *asked.last().expect("one is asked") != Question::Name {
            let last = *asked.last().expect("one is asked");
            asked.push(after(last, draft));
        }
        asked
    }

    fn at(store: &str) -> Draft {
        Draft {
            store: Some(store.to_owned()),
            ..Draft::default()
        }
    }

    fn not_shipped(store: &str) -> Draft {
        Draft {
            not_shipped: true,
            ..at(store)
        }
    }

    fn promised(store: &str) -> Draft {
        Draft {
            expected_on: NaiveDate::from_ymd_opt(2026, 12, 1),
            ..at(store)
        }
    }

    fn ends(store: &str) -> Draft {
        Draft {
            protection_end: DateTime::from_timestamp(1_800_000_000, 0),
            ..at(store)
        }
    }

    #[test]
    fn each_order_is_asked_what_its_store_counts_from() {
        use Question as Q;
        let rows: [(&str, Draft, &[Q]); 12] = [
            (
                "the end is known",
                ends("aliexpress"),
                &[Q::Tracking, Q::Protection],
            ),
            (
                "nothing tells the end",
                at("aliexpress"),
                &[Q::Tracking, Q::Protection, Q::Paid, Q::Payment],
            ),
            (
                "counted from the payment",
                at("joom"),
                &[Q::Tracking, Q::Protection, Q::Paid],
            ),
            (
                "counted from the shipment",
                at("dhgate"),
                &[Q::Tracking, Q::Protection],
            ),
            (
                "the promised day tells",
                promised("ebay"),
                &[Q::Tracking, Q::Expected],
            ),
            (
                "the promised day comes before the payment",
                promised("temu"),
                &[Q::Tracking, Q::Expected, Q::Paid],
            ),
            (
                "the promised day is known, and the order page has a timer of its own",
                promised("shopee"),
                &[Q::Tracking, Q::Expected, Q::Protection, Q::Paid, Q::Payment],
            ),
            (
                "the promised day is not known",
                at("amazon"),
                &[Q::Tracking, Q::Expected, Q::Protection, Q::Paid, Q::Payment],
            ),
            (
                "the store is not known",
                ends("other"),
                &[Q::Tracking, Q::Protection, Q::Paid, Q::Payment],
            ),
            (
                "a shop that protects nobody",
                at("webshop"),
                &[Q::Tracking, Q::Paid, Q::Payment],
            ),
            (
                "not shipped",
                not_shipped("aliexpress"),
                &[Q::ShipBy, Q::Paid],
            ),
            (
                "not shipped, the store is not known",
                not_shipped("other"),
                &[Q::ShipBy, Q::Paid, Q::Payment],
            ),
        ];
        for (title, draft, own) in rows {
            let first = [Q::Received, Q::Store, Q::Number, Q::Shipped];
            let expected = [&first, own, &[Q::Name]].concat();
            let asked = walk(&draft);
            assert_eq!(asked, expected, "{title}");
            for pair in asked.windows(2) {
                assert_eq!(before(pair[1], &draft), Some(pair[0]), "{title}");
            }
        }
    }

    #[test]
    fn a_question_that_an_answer_brings_leads_back_to_its_asker() {
        let draft = at("aliexpress");
        let since = Question::FrozenSince(ParcelLocation::Border);
        assert_eq!(before(since, &draft), Some(Question::FrozenWhere));
        assert_eq!(
            before(Question::FrozenWhere, &draft),
            Some(Question::Tracking)
        );
        assert_eq!(after(since, &draft), Question::Protection);
        assert_eq!(before(Question::Received, &draft), None);
    }

    #[test]
    fn a_pasted_number_is_not_asked_for() {
        let draft = Draft {
            number: Some(GivenNumber::NoneGiven),
            ..at("joom")
        };
        assert_eq!(after(Question::Store, &draft), Question::Shipped);
        assert_eq!(before(Question::Shipped, &draft), Some(Question::Number));
    }
}
