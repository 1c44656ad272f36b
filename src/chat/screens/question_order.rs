//! Which questions are asked of a new order, and in which order: the one place that says so. First what an order cannot be watched
//! without; after its first card the rest.

use crate::advice::{self, OrderFacts, Protection, Store};
use crate::model::{Draft, Order, OrderEvent, Question};
use crate::zones::Zone;

/// What is asked next of an order that is being taken down; nothing when it can be watched.
pub fn next(draft: &Draft) -> Option<Question> {
    match draft.doubts.first() {
        Some(doubt) => Some(doubt.question()),
        None if draft.ask_received => Some(Question::Received),
        None if draft.about.is_some() => Some(Question::Belongs),
        None if draft.unconfirmed => Some(Question::Understood),
        None => needed(draft),
    }
}

/// The first of what a new order cannot be watched without, and which is not known yet.
pub fn needed(draft: &Draft) -> Option<Question> {
    let came = draft.has_come();
    let shipped = draft.shipped_on.is_some() || draft.not_shipped;
    [
        (Question::Store, draft.store.is_some()),
        (Question::Number, draft.number.is_some() || came),
        (Question::Shipped, shipped || came),
    ]
    .into_iter()
    .find(|(_, is_known)| !is_known)
    .map(|(question, _)| question)
}

/// The question to which *Back* leads from this one, while an order is being taken down.
pub fn before(question: Question) -> Option<Question> {
    match question {
        Question::Number => Some(Question::Store),
        Question::Shipped => Some(Question::Number),
        _ => asked_by(question),
    }
}

/// A question about a watched order, and whether it is asked of this order at this store.
type Asked = (Question, fn(&Order, &Store) -> bool);

/// The questions that follow the first card. What tracking shows comes first, for it changes the advice most; the promised day
/// comes before all that stands in for it; the name is the last.
const AFTER_CARD: [Asked; 8] = [
    (Question::GoodsProblem, |order, _| {
        order.has_come() && !tells_problem(order)
    }),
    (Question::ShipBy, |order, _| {
        order.shipped_on.is_none() && order.ship_by.is_none() && !order.has_come()
    }),
    (Question::Tracking, |order, _| {
        order.shipped_on.is_some() && !tells_tracking(order) && !order.has_come()
    }),
    (Question::Expected, |order, store| {
        let is_on_way = order.shipped_on.is_some() && !order.has_come();
        is_on_way && order.expected_on.is_none() && store.counts_from_expected()
    }),
    (Question::Protection, asks_protection),
    (Question::Paid, |order, store| {
        order.paid_on.is_none() && asks_paid(order, store)
    }),
    (Question::Payment, |order, store| {
        order.payment.is_none() && !order.payment_unknown && asks_payment(order, store)
    }),
    (Question::Name, |order, _| order.name.is_none()),
];

/// The questions that follow the first card of an order and are still to be asked, `asked` being the last that was.
pub fn after_card(order: &Order, asked: Option<Question>) -> Vec<Question> {
    let store = advice::rules().store(&order.store);
    let later = AFTER_CARD[asked.map_or(0, |asked| place(asked) + 1)..].iter();
    let is_open = !is_settled(order);
    later
        .filter(|(question, asks)| asks(order, store) && (is_open || *question == Question::Name))
        .map(|(question, _)| *question)
        .collect()
}

/// The money is agreed to, or back, or the order was cancelled: what comes of the parcel matters no more.
fn is_settled(order: &Order) -> bool {
    // No day of the facts is asked for: the zone is the same to it.
    OrderFacts::of(order, Zone::UTC).refund_agreed_on.is_some()
}

/// Whether a day is asked for, or a moment on one.
pub fn asks_day(question: Question) -> bool {
    use Question as Q;
    match question {
        Q::Shipped
        | Q::Paid
        | Q::FrozenSince(_)
        | Q::DeliveredOn
        | Q::PaymentCaseOn(_)
        | Q::DisputeOpened
        | Q::Expected
        | Q::ShipBy
        | Q::PickupBy
        | Q::NoticeBy
        | Q::Protection
        | Q::RefusedUntil
        | Q::ClaimOpenUntil => true,
        Q::Received
        | Q::Store
        | Q::Number
        | Q::Extension
        | Q::Later
        | Q::Name
        | Q::OrderNumber
        | Q::Carrier
        | Q::Amount
        | Q::AskedAround
        | Q::Payment
        | Q::Understood
        | Q::Belongs
        | Q::Tracking
        | Q::TrackingMore
        | Q::FrozenWhere
        | Q::NotMine
        | Q::ReturnReason
        | Q::GoodsProblem => false,
    }
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

/// Whether a question asks what tracking shows.
pub fn is_of_tracking(question: Question) -> bool {
    let mut main = question;
    while let Some(asker) = asked_by(main) {
        main = asker;
    }
    main == Question::Tracking
}

/// Where a question stands in the order; one that an answer brings stands where its asker does.
fn place(question: Question) -> usize {
    let mut main = question;
    while let Some(asker) = asked_by(main) {
        main = asker;
    }
    let place = AFTER_CARD.iter().position(|(known, _)| *known == main);
    place.unwrap_or(AFTER_CARD.len() - 1)
}

fn tells_problem(order: &Order) -> bool {
    let told = |event: &OrderEvent| matches!(event, OrderEvent::ProblemTold(_));
    order.history.iter().any(|entry| told(&entry.event))
}

fn tells_tracking(order: &Order) -> bool {
    let told = |event: &OrderEvent| matches!(event, OrderEvent::Tracking(_));
    order.history.iter().any(|entry| told(&entry.event))
}

/// Where the store counts from the promised day and that is known, the end follows from it; but not where only the order page
/// shows the timer of a buyer's confirmation.
fn asks_protection(order: &Order, store: &Store) -> bool {
    // Who has opened a dispute needs its end no longer.
    let disputed = |event: &OrderEvent| matches!(event, OrderEvent::DisputeOpened(_));
    let is_known = order.protection_end.is_some()
        || order.no_protection
        || order.history.iter().any(|entry| disputed(&entry.event));
    let protects = store.protection != Protection::None;
    let counted = store.counts_from_expected() && order.expected_on.is_some();
    !is_known
        && protects
        && !store.shows_no_end
        && order.shipped_on.is_some()
        && (!counted || shows_a_timer(store))
}

fn shows_a_timer(store: &Store) -> bool {
    let rules = [
        store.claim_closes_after_payment_days,
        store.claim_closes_after_ship_days,
        store.claim_closes_after_expected_days,
    ];
    store.buyer_confirms && rules.iter().all(Option::is_none)
}

fn asks_paid(order: &Order, store: &Store) -> bool {
    let counted = order.protection_end.is_none() && store.claim_closes_after_payment_days.is_some();
    order.shipped_on.is_none() || counted || asks_payment(order, store)
}

/// Where nothing tells when the store's protection ends, the payment's own is what is left.
fn asks_payment(order: &Order, store: &Store) -> bool {
    let end_is_unknown = order.protection_end.is_none()
        && store.claim_closes_after_payment_days.is_none()
        && store.claim_closes_after_ship_days.is_none()
        && !(store.claim_closes_after_expected_days.is_some() && order.expected_on.is_some());
    store.protection != Protection::Store
        || order.no_protection
        || (order.shipped_on.is_some() && end_is_unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{GivenNumber, ParcelLocation, Tracking};
    use chrono::{DateTime, NaiveDate};

    fn at(store: &str) -> Order {
        Order {
            shipped_on: NaiveDate::from_ymd_opt(2026, 11, 12),
            ..Order::new(1, store, GivenNumber::NoneGiven, DateTime::UNIX_EPOCH)
        }
    }

    fn not_shipped(store: &str) -> Order {
        Order {
            shipped_on: None,
            ..at(store)
        }
    }

    fn promised(store: &str) -> Order {
        Order {
            expected_on: NaiveDate::from_ymd_opt(2026, 12, 1),
            ..at(store)
        }
    }

    fn ends(store: &str) -> Order {
        Order {
            protection_end: DateTime::from_timestamp(1_800_000_000, 0),
            ..at(store)
        }
    }

    #[test]
    fn each_order_is_asked_what_its_store_counts_from() {
        use Question as Q;
        let rows: [(&str, Order, &[Q]); 12] = [
            ("the end is known", ends("aliexpress"), &[Q::Tracking]),
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
            ("the promised day tells", promised("ebay"), &[Q::Tracking]),
            (
                "the promised day comes before the payment",
                promised("temu"),
                &[Q::Tracking, Q::Paid],
            ),
            (
                "the promised day is known, and the order page has a timer of its own",
                promised("shopee"),
                &[Q::Tracking, Q::Protection, Q::Paid, Q::Payment],
            ),
            (
                "the promised day is not known",
                at("amazon"),
                &[Q::Tracking, Q::Expected, Q::Paid, Q::Payment],
            ),
            (
                "the store is not known",
                ends("other"),
                &[Q::Tracking, Q::Paid, Q::Payment],
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
        for (title, order, own) in rows {
            let expected = [own, &[Q::Name]].concat();
            assert_eq!(after_card(&order, None), expected, "{title}");
            assert_eq!(after_card(&order, Some(own[0])), expected[1..], "{title}");
        }
    }

    #[test]
    fn what_is_known_is_not_asked() {
        let mut order = Order {
            name: Some("Lamp".to_owned()),
            ..ends("aliexpress")
        };
        order.record(
            OrderEvent::Tracking(Tracking::Nothing),
            DateTime::UNIX_EPOCH,
        );
        assert_eq!(after_card(&order, None), []);
    }

    #[test]
    fn a_question_that_an_answer_brings_stands_where_its_asker_does() {
        let since = Question::FrozenSince(ParcelLocation::Border);
        assert_eq!(before(since), Some(Question::FrozenWhere));
        assert_eq!(before(Question::FrozenWhere), Some(Question::Tracking));
        let left = after_card(&at("aliexpress"), Some(since));
        assert_eq!(left.first(), Some(&Question::Protection));
    }

    #[test]
    fn an_order_needs_store_number_and_shipping() {
        let mut draft = Draft::default();
        assert_eq!(needed(&draft), Some(Question::Store));
        draft.number = Some(GivenNumber::NoneGiven);
        assert_eq!(needed(&draft), Some(Question::Store));
        draft.store = Some("joom".to_owned());
        assert_eq!(needed(&draft), Some(Question::Shipped));
        draft.not_shipped = true;
        assert_eq!(needed(&draft), None);
    }
}
