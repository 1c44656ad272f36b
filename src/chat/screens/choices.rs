//! What has happened to an order, told by buttons; each answer changes the advice at once.

use crate::advice::{
    self, Advice, Assessment, Context, DisputeState, Extension, Letter, LetterUse, Situation,
};
use crate::chat::callback::{OrderPress, Press, Report};
use crate::chat::screens::{advice_args, advice_text, tracking_reasons};
use crate::chat::turn::{Turn, addressee, claim_word};
use crate::model::{Button, Order, OrderId, Payment, Question, ReturnReason};
use fluent_bundle::FluentValue;

/// Something to tell, and its button's text.
pub type Choice = (OrderPress, &'static str);

/// What answers what the situation asks, the likeliest first.
pub fn quick(turn: &Turn, order: &Order) -> Vec<Choice> {
    let assessment = turn.assess(order);
    let mut choices = turn.with_context(order, |context| quick_choices(&assessment, context));
    if tracking_reasons::contradiction(turn, order).is_some() {
        let answers = match assessment.situation {
            Situation::NotMine => [SHOWN_MINE, SHOWN_NOT_MINE],
            _ => [NOT_MINE, SHOWN_NOT_HERE],
        };
        choices.splice(0..0, answers);
    }
    choices
}

/// The button that tells that a letter was used.
pub fn used(turn: &Turn, order: &Order, letter: Letter) -> Option<Button> {
    use Letter as L;
    let (disputed, changes) = turn.with_context(order, |context| {
        let order = context.order;
        (order.dispute.is_some(), order.claim_to_change)
    });
    let told = match letter {
        L::AskCode | L::NotHandedOver | L::ProofOfDelivery | L::WhereIsIt | L::SettleReturn => {
            ASKED
        }
        L::Problem if changes => CLAIM_CHANGED,
        L::Extend => EXTENSION,
        L::Escalate => ESCALATED,
        letter if letter.used_for() == LetterUse::Claim && !disputed => OPENED,
        _ => return None,
    };
    Some(choice(turn, order.id, told))
}

pub(super) const ARRIVED: Choice = (OrderPress::Received, "button-received");
pub(super) const TRACKING: Choice = (OrderPress::EditField(Question::Tracking), "button-tracking");
pub(super) const SHOWN_MINE: Choice = (OrderPress::TrackingMine, "button-tracking-mine");
pub(super) const SHOWN_NOT_MINE: Choice = (OrderPress::TrackingRight, "button-not-mine");
pub(super) const SHOWN_NOT_HERE: Choice = (OrderPress::TrackingRight, "button-tracking-not-here");
pub(super) const NOT_MINE: Choice = (OrderPress::EditField(Question::NotMine), "button-not-mine");
pub(super) const NUMBER: Choice = (
    OrderPress::EditField(Question::Number),
    "button-change-number",
);
pub(super) const NUMBER_CAME: Choice = (
    OrderPress::EditField(Question::Number),
    "button-number-came",
);
pub(super) const COMPARED: Choice = (
    OrderPress::Report(Report::NumberCompared),
    "button-number-same",
);
pub(super) const ASK_CODE: Choice = (OrderPress::AskCode, "letter-name-ask-code");
pub(super) const ASKED: Choice = (
    OrderPress::Report(Report::SellerAsked),
    "button-seller-asked",
);
pub(super) const ANSWERED: Choice = (
    OrderPress::Report(Report::SellerAnswered),
    "button-seller-answered",
);
pub(super) const SILENT: Choice = (
    OrderPress::Report(Report::SellerSilent),
    "button-seller-silent",
);
pub(super) const EXTENSION: Choice = (
    OrderPress::Report(Report::ExtensionAsked),
    "button-extension-asked",
);
pub(super) const EXTENDED: Choice = (OrderPress::Extended, "button-extended");
pub(super) const END: Choice = (OrderPress::Extended, "button-enter-end");
pub(super) const OPENED: Choice = (
    OrderPress::EditField(Question::DisputeOpened),
    "button-dispute-opened",
);
pub(super) const REFUSED_UNTIL: Choice = (
    OrderPress::EditField(Question::RefusedUntil),
    "button-refused-until",
);
pub(super) const AROUND: Choice = (
    OrderPress::EditField(Question::AskedAround),
    "button-asked-around",
);
pub(super) const LESS: Choice = (
    OrderPress::Report(Report::LessOffered),
    "button-less-offered",
);
pub(super) const REFUSED: Choice = (
    OrderPress::Report(Report::DisputeRefused),
    "button-dispute-refused",
);
pub(super) const ESCALATED: Choice = (OrderPress::Report(Report::Escalated), "button-escalated");
pub(super) const CANCELLED: Choice = (
    OrderPress::Report(Report::DisputeCancelled),
    "button-dispute-cancelled",
);
pub const WON: Choice = (OrderPress::Report(Report::Won), "button-won");
pub(super) const LOST: Choice = (OrderPress::Report(Report::Lost), "button-lost");
pub(super) const REFUNDED: Choice = (OrderPress::Report(Report::Refunded), "button-refunded");
pub(super) const SHIPPED: Choice = (OrderPress::EditField(Question::Shipped), "button-shipped");
pub(super) const PAID: Choice = (OrderPress::EditField(Question::Paid), "button-enter-paid");
pub(super) const EXPECTED: Choice = (
    OrderPress::EditField(Question::Expected),
    "button-enter-expected",
);
pub(super) const PAYMENT: Choice = (
    OrderPress::EditField(Question::Payment),
    "button-enter-payment",
);
pub(super) const NOT_ARRIVED: Choice = (OrderPress::Reopen, "button-reopen");
pub(super) const CLOSE: Choice = (OrderPress::Close, "button-close");
pub(super) const PROBLEM: Choice = (
    OrderPress::EditField(Question::GoodsProblem),
    "button-problem",
);
pub(super) const SHIP_BY: Choice = (
    OrderPress::EditField(Question::ShipBy),
    "button-enter-ship-by",
);
pub(super) const WHY_RETURNED: Choice = (
    OrderPress::EditField(Question::ReturnReason),
    "button-why-returned",
);
pub(super) const REFUSED_EXTENSION: Choice = (
    OrderPress::Report(Report::ExtensionRefused),
    "button-extension-refused",
);
pub(super) const POST_ASKED: Choice = (OrderPress::Report(Report::PostAsked), "button-post-asked");
pub(super) const CLAIM_OPEN: Choice = (
    OrderPress::EditField(Question::ClaimOpenUntil),
    "button-claim-open",
);
pub(super) const APPEALED: Choice = (OrderPress::Report(Report::Appealed), "button-appealed");
pub(super) const PAYPAL_CASE: Choice = (
    OrderPress::EditField(Question::PaymentCaseOn(Payment::PayPal)),
    "button-paypal-case",
);
pub(super) const BANK_CASE: Choice = (
    OrderPress::EditField(Question::PaymentCaseOn(Payment::Card)),
    "button-bank-case",
);
pub(super) const CASE_ESCALATED: Choice = (
    OrderPress::Report(Report::CaseEscalated),
    "button-case-escalated",
);
pub(super) const CLAIM_CHANGED: Choice = (
    OrderPress::Report(Report::ClaimChanged),
    "button-claim-changed",
);
pub(super) const CASE_REFUSED: Choice = (
    OrderPress::Report(Report::CaseRefused),
    "button-case-refused",
);

/// The choices with a safe one first, where there is one.
pub(super) fn safe_first(mut choices: Vec<Choice>) -> Vec<Choice> {
    let safe = choices.iter().position(|(press, _)| !ends_a_right(*press));
    if let Some(at) = safe {
        let first = choices.remove(at);
        choices.insert(0, first);
    }
    choices
}

/// What ends a right of the person's never stands first.
pub(super) fn ends_a_right(press: OrderPress) -> bool {
    matches!(
        press,
        OrderPress::Close
            | OrderPress::Sure(_)
            | OrderPress::Report(Report::DisputeCancelled | Report::Lost | Report::Refunded)
    )
}

fn quick_choices(assessment: &Assessment, context: &Context) -> Vec<Choice> {
    use Situation as S;
    let Assessment {
        situation, advice, ..
    } = *assessment;
    let extends = context.store.extension == Extension::Seller;
    let mut choices = match situation {
        S::NothingYet | S::StillNormal | S::OnItsWay | S::SilentAfterBorder => vec![TRACKING],
        S::NothingForLong => vec![ASKED, TRACKING],
        S::SellerAsked if context.order.number.is_none() => vec![ANSWERED, SILENT, NUMBER_CAME],
        S::SellerAsked => vec![ANSWERED, SILENT, NUMBER, TRACKING],
        S::TwoWeeks => vec![NUMBER, COMPARED],
        S::NoUsefulAnswer if extends => vec![OPENED, EXTENSION, EXTENDED, TRACKING],
        S::NoUsefulAnswer => vec![OPENED, TRACKING],
        S::Frozen => vec![ASKED, POST_ASKED, TRACKING],
        S::NotShipped if context.order.ship_by.is_none() => vec![SHIPPED, SHIP_BY],
        S::NotShipped => vec![SHIPPED],
        S::ShippingOverdue => vec![SHIPPED, REFUNDED],
        S::ExtensionTime => vec![EXTENSION, EXTENDED],
        S::LastDays | S::EndsSoon | S::LastChance => {
            let mut choices = vec![OPENED];
            // A new end changes what to do most.
            if extends && !context.is_over() {
                choices.push(EXTENDED);
            }
            if context.store.refused_while_normal {
                choices.push(REFUSED_UNTIL);
            }
            choices
        }
        S::StoreRefused => vec![EXTENDED, OPENED],
        S::StoreIsOver => payment_ways(context),
        S::MayBeOver => [vec![OPENED], ways_to_use(context)].concat(),
        S::AllOver => vec![CLOSE, REFUNDED],
        S::GoodsInDispute => vec![CLAIM_CHANGED, LESS, WON],
        S::DecidedAgainst => [vec![APPEALED], payment_ways(context)].concat(),
        S::CompletedEarly if context.store.claim_ends_with_completion => payment_ways(context),
        S::StoreDecides | S::CompletedEarly => vec![OPENED],
        S::PromisePassed => vec![OPENED, ASKED, TRACKING],
        S::Unprotected if advice == Advice::UsePayment => {
            let asked = context.order.seller.asked_on.is_some();
            let mut choices = payment_ways(context);
            if !asked && Letter::AskCode.sentences(context).is_some() {
                choices.insert(1, ASK_CODE);
            }
            choices
        }
        S::Unprotected if context.order.seller.asked_on.is_none() => {
            [vec![ASKED], payment_ways(context)].concat()
        }
        S::Unprotected => [vec![SILENT], payment_ways(context)].concat(),
        S::Returned if context.order.return_reason.is_none() => vec![WHY_RETURNED, OPENED],
        S::Returned if context.order.return_reason != Some(ReturnReason::NotMyFault) => {
            vec![ASKED, OPENED]
        }
        S::NotMine | S::Returned | S::Destroyed => vec![OPENED, TRACKING],
        S::GoodsProblem if context.order.sent_back_on.is_some() => vec![OPENED, REFUNDED],
        S::GoodsProblem => vec![OPENED, CLOSE],
        S::DeliveredNotHere if context.order.asked_around => vec![OPENED, TRACKING],
        S::DeliveredNotHere if context.order.seller.asked_on.is_none() => {
            vec![ASKED, OPENED, AROUND]
        }
        S::DeliveredNotHere => vec![AROUND, OPENED],
        S::AtPickup | S::DeliveryFailed | S::DataAsked | S::HeldByCustoms | S::WeightDiffers => {
            vec![TRACKING]
        }
        S::OnlyAnnounced | S::NumberShared => vec![ASKED, TRACKING],
        S::ClaimLeftOpen => vec![LESS, REFUSED, WON],
        S::SellerRequest if context.order.dispute.is_some() => vec![LESS, WON],
        S::SellerRequest => vec![OPENED],
        S::PaymentCase => payment_case(context),
        S::PaymentCaseRefused => vec![REFUNDED],
        S::DisputeWaiting => vec![LESS, REFUSED, WON, TRACKING],
        S::LessOffered => vec![REFUSED, WON],
        S::RefusedAgain if context.store.decides_alone => {
            let mut choices = vec![WON, LOST];
            if context.order.dispute_is(DisputeState::Refused) {
                choices.extend(ways_to_use(context));
            }
            choices
        }
        S::RefusedAgain if context.order.dispute_is(DisputeState::Escalated) => vec![WON, LOST],
        S::RefusedAgain => vec![ESCALATED, WON, LOST],
        S::TrackedInDispute => vec![EXTENDED, CANCELLED],
        S::RefundAgreed => vec![REFUNDED],
        S::MoneyBack => vec![CLOSE],
        S::Arrived | S::ArrivedAfterRefund => vec![PROBLEM, CLOSE, NOT_ARRIVED],
    };
    if advice::store_may_be_over(context) && !matches!(situation, S::MayBeOver | S::AllOver) {
        choices.extend(ways_to_use(context));
    }
    // It was told, and is in the menu for another time.
    if context.order.extension_asked_on.is_some() {
        choices.retain(|choice| *choice != EXTENSION);
    }
    choices.extend(
        end_wanted(context).filter(|end| *end != END || situation != Situation::Unprotected),
    );
    choices
}

/// The day that the end of protection follows from, or that end itself, where it is not known and still matters.
pub(super) fn end_wanted(context: &Context) -> Option<Choice> {
    let order = context.order;
    let waits = order.shipped_on.is_some() && order.dispute.is_none() && order.arrived_on.is_none();
    let seeks = waits && order.refund_agreed_on.is_none();
    let unknown = seeks && order.protection_end.is_none();
    match advice_text::end_asked(context) {
        "promised" if unknown => Some(EXPECTED),
        "paid" if unknown => Some(PAID),
        _ => context.lacks_its_end().then_some(END),
    }
}

/// PayPal and the bank, as far as the person can have used them; what is needed to watch their last days; and the money.
pub(super) fn payment_ways(context: &Context) -> Vec<Choice> {
    let order = context.order;
    let known = |way| advice::may_be_paid_by(context, way);
    let open = order.payment_case.is_none();
    [
        (order.payment.is_none() && !order.payment_unknown, PAYMENT),
        (open && known(Payment::PayPal), PAYPAL_CASE),
        (open && known(Payment::Card), BANK_CASE),
        (order.payment.is_none() && order.payment_unknown, PAYMENT),
        (order.paid_on.is_none(), PAID),
        (true, REFUNDED),
    ]
    .into_iter()
    .filter_map(|(fits, choice)| fits.then_some(choice))
    .collect()
}

/// Of the ways of the payment, the one that is known to be open, or the question for it.
pub(super) fn ways_to_use(context: &Context) -> Vec<Choice> {
    let mut ways = payment_ways(context);
    let unknown = context.order.payment.is_none();
    let asked = context.order.payment_unknown;
    ways.retain(|way| {
        let cases = [PAYPAL_CASE, BANK_CASE].contains(way);
        *way != REFUNDED && (!unknown || asked || !cases)
    });
    ways
}

fn payment_case(context: &Context) -> Vec<Choice> {
    let case = context.order.payment_case;
    let can_escalate = case.is_some_and(|case| case.can_be_escalated());
    let escalated = can_escalate.then_some(CASE_ESCALATED);
    escalated
        .into_iter()
        .chain([CASE_REFUSED, REFUNDED])
        .collect()
}

pub(super) fn buttons(turn: &Turn, id: OrderId, choices: &[Choice]) -> Vec<Button> {
    choices.iter().map(|c| choice(turn, id, *c)).collect()
}

pub(super) fn choice(turn: &Turn, id: OrderId, (press, key): Choice) -> Button {
    Press::Order(id, press).button(label(turn, id, key))
}

/// A label in the words of the order's store.
pub fn label(turn: &Turn, id: OrderId, key: &str) -> String {
    turn.plain(key, &words(turn, id))
}

/// By what the labels choose their words: whom the store has answer, and how it calls a claim.
fn words(turn: &Turn, id: OrderId) -> [(&'static str, FluentValue<'static>); 2] {
    let order = turn.orders.iter().find(|order| order.id == id);
    [
        ("to", order.map(addressee).unwrap_or_default().into()),
        ("claim", order.map(claim_word).unwrap_or_default().into()),
    ]
}

/// What is wrong with what came, and whether a part of the money is back: a letter's name follows from it.
fn case(turn: &Turn, id: OrderId) -> Vec<(&'static str, FluentValue<'static>)> {
    let order = turn.orders.iter().find(|order| order.id == id);
    let words = order.map(|order| turn.with_context(order, advice_args::case));
    words.into_iter().flatten().collect()
}

/// The button that opens a letter.
pub fn letter_button(turn: &Turn, order: OrderId, letter: Letter) -> Button {
    let mut words = words(turn, order).to_vec();
    words.extend(case(turn, order));
    let label = turn.plain(&format!("letter-name-{}", letter), &words);
    Press::Order(order, OrderPress::Letter(letter)).button(label)
}
