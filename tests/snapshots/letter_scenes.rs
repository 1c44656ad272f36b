//! Every letter, with every sentence that it may have.

use super::scene::{MONTH, ago, no_number, not_shipped, nothing};
use super::talk::{Happens, Talk, order};
use trackless::advice::Letter as L;
use trackless::chat::callback::{AnswerPress as A, OrderPress as O};
use trackless::model::{
    CompletedBy, GivenNumber, GoodsProblem, MismatchReason, Order, OrderEvent as H, ParcelLocation,
    Payment, Question as Q, ReturnReason, SellerRequest, Tracking as T,
};

/// What it shows, the order, and the letter.
type Scene = (&'static str, Order, L);

/// Every letter in all its forms.
pub fn letters(language: &str) -> Vec<Talk> {
    let scenes = [
        questions(),
        promises(),
        claims(),
        returns(),
        problems(),
        disputes(),
        refunds(),
        payments(),
    ];
    let write = |(title, order, letter): Scene| {
        let talk = Talk::new(title, language).order(&order);
        talk.press_order(O::Anyway(letter))
    };
    let mut talks: Vec<Talk> = scenes.into_iter().flatten().map(write).collect();
    talks.extend(offers().into_iter().map(|(title, order)| {
        let talk = Talk::new(title, language).order(&order);
        talk.press_order(O::Letters)
    }));
    let doubtful = tracked(T::Frozen(ParcelLocation::SenderCountry, ago(25)));
    talks.push(
        Talk::new("A day before the shipment is asked about", language)
            .order(&doubtful)
            .press_order(O::Letter(L::AskCode)),
    );
    talks.push(
        Talk::new("Not asked around yet", language)
            .order(&tracked(T::Delivered(ago(2))))
            .edit(Q::AskedAround)
            .change(Q::AskedAround, A::No),
    );
    talks
}

/// Orders whose letters are offered by name.
fn offers() -> Vec<(&'static str, Order)> {
    let won = disputed(base()).then(40, H::Won);
    vec![
        ("Letters: only a label", tracked(T::Announced)),
        (
            "Letters: not shipped",
            not_shipped("aliexpress", Some(ago(12))).but(|o| o.ship_by = Some(ago(2))),
        ),
        ("Letters: “delivered”", tracked(T::Delivered(ago(2)))),
        (
            "Letters: broken",
            base().then(1, H::ProblemTold(GoodsProblem::Broken)),
        ),
        ("Letters: customs", tracked(T::HeldByCustoms)),
        (
            "Letters: lost",
            disputed(nothing(5, base())).then(1, H::Lost),
        ),
        ("Letters: the refund is late", won),
        (
            "Letters: late at Temu",
            promised(nothing(1, order("temu", 14, MONTH))),
        ),
        ("Letters: going back", tracked(T::Returned)),
        (
            "Letters: the seller asks to cancel",
            disputed(base()).then(0, H::SellerRequested(SellerRequest::CancelDispute)),
        ),
    ]
}

fn base() -> Order {
    order("aliexpress", 14, MONTH)
}

/// Without what only letters need.
fn bare(order: Order) -> Order {
    order.but(|o| (o.order_number, o.amount) = (None, None))
}

fn tracked(tracking: T) -> Order {
    base().then(1, H::Tracking(tracking))
}

fn disputed(order: Order) -> Order {
    order.then(4, H::DisputeOpened(ago(4)))
}

fn promised(order: Order) -> Order {
    order.but(|o| o.expected_on = Some(ago(3)))
}

fn questions() -> Vec<Scene> {
    let late = || nothing(1, order("aliexpress", 56, 100));
    vec![
        ("Ask: nothing shown", nothing(1, base()), L::AskCode),
        ("Ask: what tracking shows is not known", base(), L::AskCode),
        ("Ask: no number", no_number(bare(base())), L::AskCode),
        (
            "Ask: no number, early, one day",
            no_number(order("joom", 1, MONTH)),
            L::AskCode,
        ),
        (
            "Ask: frozen",
            tracked(T::Frozen(ParcelLocation::SenderCountry, ago(10))),
            L::AskCode,
        ),
        (
            "Ask: frozen since before the shipment",
            tracked(T::Frozen(ParcelLocation::SenderCountry, ago(25))),
            L::AskCode,
        ),
        (
            "Ask: an order number was given for a tracking number",
            nothing(1, bare(base())).but(|o| o.number = GivenNumber::Number("8HLY992".to_owned())),
            L::AskCode,
        ),
        ("Ask: when protection ends soon", late(), L::AskCode),
        ("Only a label", tracked(T::Announced), L::NotHandedOver),
        ("Extension", late(), L::Extend),
        (
            "Extension where nobody extends",
            nothing(1, order("ebay", 56, 100)),
            L::Extend,
        ),
        (
            "Extension after the end",
            nothing(1, order("aliexpress", 60, -100)),
            L::Extend,
        ),
        (
            "Not shipped",
            not_shipped("aliexpress", Some(ago(12))).but(|o| o.ship_by = Some(ago(2))),
            L::CancelUnshipped,
        ),
        (
            "Not shipped, little known",
            bare(not_shipped("temu", None)),
            L::CancelUnshipped,
        ),
        ("Data asked", tracked(T::DataAsked), L::CourierData),
        (
            "Data asked, no number, at Temu",
            no_number(order("temu", 14, MONTH)).then(1, H::Tracking(T::DataAsked)),
            L::CourierData,
        ),
        ("Tax asked", tracked(T::DataAsked), L::TaxPaid),
        ("Held by customs", tracked(T::HeldByCustoms), L::TaxPaid),
        (
            "Held by customs, no number",
            no_number(base()).then(1, H::Tracking(T::HeldByCustoms)),
            L::TaxPaid,
        ),
    ]
}

fn promises() -> Vec<Scene> {
    vec![
        (
            "The promised day has passed, at Temu",
            promised(nothing(1, order("temu", 14, MONTH))),
            L::Late,
        ),
        (
            "The promised day has passed, at Amazon",
            promised(bare(order("amazon", 14, MONTH)).then(1, H::Tracking(T::Moving))),
            L::Late,
        ),
    ]
}

fn claims() -> Vec<Scene> {
    let mut scenes = vec![
        ("No tracking", nothing(1, base()), L::NoTracking),
        (
            "No tracking: the seller was asked",
            promised(nothing(1, base())).then(5, H::SellerAsked),
            L::NoTracking,
        ),
        ("No tracking: no number", no_number(base()), L::NoTracking),
        (
            "No tracking: too early, at Banggood",
            nothing(1, order("banggood", 14, MONTH)),
            L::NoTracking,
        ),
    ];
    for (title, tracking) in [
        ("Not here: moving", T::Moving),
        (
            "Not here: frozen",
            T::Frozen(ParcelLocation::MyCountry, ago(10)),
        ),
        ("Not here: data asked", T::DataAsked),
        ("Not here: only a label", T::Announced),
        ("Not here: at a pick-up point", T::AtPickup(None)),
        ("Not here: delivery failed", T::DeliveryFailed(None)),
        ("Not here: held by customs", T::HeldByCustoms),
        ("Not here: destroyed", T::Destroyed),
        ("Not here: “delivered”", T::Delivered(ago(2))),
    ] {
        scenes.push((title, bare(tracked(tracking)), L::Ending));
    }
    scenes.push((
        "Not here: after the end",
        order("aliexpress", 60, -72).then(1, H::Tracking(T::Moving)),
        L::Ending,
    ));
    for (title, because) in [
        ("Another parcel: place", MismatchReason::OtherPlace),
        ("Another parcel: before", MismatchReason::BeforeOrder),
        ("Another parcel: weight", MismatchReason::OtherWeight),
    ] {
        scenes.push((title, tracked(T::NotMine(because)), L::NotMine));
    }
    let delivered = || tracked(T::Delivered(ago(2)));
    scenes.extend([
        ("Delivered, not here", delivered(), L::DeliveredNotHere),
        (
            "Delivered, not here: asked around",
            delivered().then(1, H::AskedAround),
            L::DeliveredNotHere,
        ),
        ("Proof of delivery", delivered(), L::ProofOfDelivery),
        (
            "Proof of delivery: asked around, no number",
            no_number(bare(base()))
                .then(1, H::Tracking(T::Delivered(ago(2))))
                .then(1, H::AskedAround),
            L::ProofOfDelivery,
        ),
    ]);
    scenes
}

fn returns() -> Vec<Scene> {
    let returned = |reason| tracked(T::Returned).then(1, H::ReturnReasonTold(reason));
    vec![
        ("It goes back", tracked(T::Returned), L::Returned),
        (
            "It goes back: not collected",
            returned(ReturnReason::NotCollected),
            L::Returned,
        ),
        (
            "It goes back: customs",
            returned(ReturnReason::CustomsUnpaid),
            L::Returned,
        ),
        (
            "It goes back: address",
            returned(ReturnReason::WrongAddress),
            L::Returned,
        ),
        (
            "It goes back: not my fault",
            returned(ReturnReason::NotMyFault),
            L::Returned,
        ),
    ]
}

fn problems() -> Vec<Scene> {
    let came = |problem| base().then(1, H::ProblemTold(problem));
    vec![
        (
            "A part is missing",
            came(GoodsProblem::PartMissing),
            L::Problem,
        ),
        ("Empty", came(GoodsProblem::Empty), L::Problem),
        ("Wrong", came(GoodsProblem::WrongItem), L::Problem),
        ("Variant", came(GoodsProblem::OtherVariant), L::Problem),
        ("Described", came(GoodsProblem::NotAsDescribed), L::Problem),
        ("Broken", bare(came(GoodsProblem::Broken)), L::Problem),
    ]
}

fn disputes() -> Vec<Scene> {
    let asks = |request| disputed(base()).then(0, H::SellerRequested(request));
    vec![
        (
            "Less offered",
            disputed(nothing(5, base())).then(1, H::LessOffered),
            L::Repeat,
        ),
        (
            "Less offered: amount not known, no number",
            bare(no_number(disputed(base()))).then(1, H::LessOffered),
            L::Repeat,
        ),
        (
            "Less offered for what is broken",
            disputed(base().then(5, H::ProblemTold(GoodsProblem::Broken))).then(1, H::LessOffered),
            L::Repeat,
        ),
        (
            "A part is back",
            disputed(base().then(5, H::ProblemTold(GoodsProblem::Broken)))
                .then(1, H::PartRefunded(Some("10 USD".to_owned()))),
            L::Repeat,
        ),
        (
            "A part is back, nobody knows how much",
            disputed(base().then(5, H::ProblemTold(GoodsProblem::Broken)))
                .then(1, H::PartRefunded(None)),
            L::Repeat,
        ),
        (
            "Refused",
            disputed(nothing(5, base())).then(1, H::DisputeRefused),
            L::Escalate,
        ),
        (
            "Refused: amount not known, “delivered”, another store",
            bare(disputed(
                order("other", 14, MONTH).then(5, H::Tracking(T::Delivered(ago(6)))),
            ))
            .then(1, H::DisputeRefused),
            L::Escalate,
        ),
        (
            "Refused where the store decides itself",
            disputed(nothing(5, order("joom", 30, MONTH))),
            L::Escalate,
        ),
        (
            "Lost",
            disputed(nothing(5, base())).then(1, H::Lost),
            L::Appeal,
        ),
        (
            "Lost: “delivered”, asked around",
            disputed(tracked(T::Delivered(ago(6))).then(5, H::AskedAround)).then(1, H::Lost),
            L::Appeal,
        ),
        (
            "The store was asked to decide",
            disputed(nothing(5, base())).then(1, H::Escalated),
            L::Escalate,
        ),
        (
            "It moves in a dispute",
            disputed(base()).then(0, H::Tracking(T::Moving)),
            L::KeepDispute,
        ),
        (
            "The seller asks to cancel",
            asks(SellerRequest::CancelDispute),
            L::KeepDispute,
        ),
        (
            "The seller asks not to open a dispute",
            base().then(0, H::SellerRequested(SellerRequest::CancelDispute)),
            L::KeepDispute,
        ),
        (
            "The seller promises another parcel",
            asks(SellerRequest::AwaitAnother),
            L::KeepDispute,
        ),
        (
            "The seller offers money outside",
            asks(SellerRequest::MoneyOutside),
            L::KeepDispute,
        ),
        (
            "The seller of another store offers money outside",
            order("other", 14, MONTH).then(0, H::SellerRequested(SellerRequest::MoneyOutside)),
            L::KeepDispute,
        ),
        (
            "The seller asks to confirm what came broken",
            asks(SellerRequest::ConfirmReceipt).then(1, H::ProblemTold(GoodsProblem::Broken)),
            L::KeepDispute,
        ),
        (
            "The seller asks to cancel about what came broken",
            asks(SellerRequest::CancelDispute).then(1, H::ProblemTold(GoodsProblem::Broken)),
            L::KeepDispute,
        ),
        (
            "The seller asks to confirm",
            asks(SellerRequest::ConfirmReceipt),
            L::KeepDispute,
        ),
    ]
}

fn cancelled() -> Order {
    not_shipped("aliexpress", Some(ago(50))).then(40, H::OrderCancelled)
}

fn refunds() -> Vec<Scene> {
    let won = |order: Order| disputed(order).then(2, H::Won);
    vec![
        (
            "Late, and it moves",
            order("amazon", 20, MONTH)
                .but(|o| o.expected_on = Some(ago(3)))
                .then(1, H::Tracking(T::Moving)),
            L::WhereIsIt,
        ),
        (
            "It goes back, not collected: send it again",
            tracked(T::Returned).then(0, H::ReturnReasonTold(ReturnReason::NotCollected)),
            L::SettleReturn,
        ),
        (
            "The store closed it",
            base().then(0, H::CompletedEarly(CompletedBy::Store)),
            L::Reopen,
        ),
        (
            "It was confirmed by mistake",
            base().then(0, H::CompletedEarly(CompletedBy::Mistake)),
            L::Reopen,
        ),
        ("A proof of payment is asked for", base(), L::ProofSent),
        (
            "Photos are asked for",
            base().then(0, H::ProblemTold(GoodsProblem::Broken)),
            L::ProofSent,
        ),
        (
            "The address was wrong, says the seller",
            base(),
            L::AddressRight,
        ),
        ("There is none left, says the seller", base(), L::OutOfStock),
        ("The refund is late", won(base()), L::RefundLate),
        (
            "The refund is late, little known",
            bare(won(order("temu", 30, MONTH))),
            L::RefundLate,
        ),
        (
            "The money of a cancelled order is late",
            cancelled(),
            L::RefundLate,
        ),
        (
            "The money of a cancelled order is late, no order number",
            bare(cancelled()),
            L::RefundLate,
        ),
        (
            "It arrived after the refund",
            won(base()).then(1, H::Refunded).then(0, H::Arrived),
            L::ArrivedAfterRefund,
        ),
        (
            "It arrived after the refund, no order number",
            bare(won(base()).then(1, H::Refunded)).then(0, H::Arrived),
            L::ArrivedAfterRefund,
        ),
        (
            "It arrived after the refund was agreed",
            won(base()).then(0, H::Arrived),
            L::ArrivedAfterRefund,
        ),
        (
            "It arrived after the refund was agreed, another store, no order number",
            bare(won(order("other", 30, MONTH))).then(0, H::Arrived),
            L::ArrivedAfterRefund,
        ),
    ]
}

fn payments() -> Vec<Scene> {
    let asked = |store| promised(nothing(6, order(store, 30, MONTH))).then(5, H::SellerAsked);
    vec![
        (
            "The bank, after a lost dispute and PayPal",
            disputed(asked("aliexpress"))
                .then(2, H::Lost)
                .then(1, H::PaymentCaseOpened(Payment::PayPal, ago(1))),
            L::Bank,
        ),
        (
            "The bank, a small shop",
            no_number(order("other", 30, MONTH)).but(|o| o.amount = None),
            L::Bank,
        ),
        (
            "PayPal, a small shop with a name",
            bare(asked("other")).but(|o| o.store_name = Some("Sunny Lamps".to_owned())),
            L::PayPal,
        ),
        (
            "PayPal, support was asked, broken",
            asked("temu").then(1, H::ProblemTold(GoodsProblem::Broken)),
            L::PayPal,
        ),
    ]
}
