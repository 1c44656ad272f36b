//! What has happened to an order, told by buttons; each answer changes the advice at once.

use crate::advice::{Context, DisputeState, Extension, Letter, LetterUse, Situation};
use crate::chat::callback::{OrderPress, Press, Report};
use crate::chat::turn::{Turn, addressee, paragraphs, row, title};
use crate::model::Tracking;
use crate::model::{Button, Keyboard, Order, OrderId, Question};

/// Something to tell, and its button's text.
type Choice = (OrderPress, &'static str);

/// "What has happened?": all that can be told of an order now.
pub fn menu(turn: &mut Turn, order: &Order) {
    let choices = turn.with_context(order, choices);
    let mut rows: Keyboard = choices
        .chunks(2)
        .map(|pair| buttons(turn, order.id, pair))
        .collect();
    if order.can_undo() {
        rows.push(row(choice(
            turn,
            order.id,
            (OrderPress::Undo(order.history.len()), "button-undo"),
        )));
    }
    let back = choice(turn, order.id, (OrderPress::Card, "button-back"));
    rows.push(row(back));
    let head = turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    );
    let text = paragraphs([head, turn.html("ask-news", &[])]);
    turn.show(text, rows);
}

/// The buttons that answer what the situation asks.
pub fn quick(turn: &Turn, order: &Order) -> Keyboard {
    let situation = turn.assess(order).situation;
    let choices = turn.with_context(order, |context| quick_choices(situation, context));
    choices
        .chunks(2)
        .map(|pair| buttons(turn, order.id, pair))
        .collect()
}

/// The button that tells that a letter was used.
pub fn used(turn: &Turn, order: &Order, letter: Letter) -> Option<Button> {
    use Letter as L;
    let disputed = turn.with_context(order, |context| context.order.dispute.is_some());
    let told = match letter {
        L::AskCode | L::NotHandedOver | L::ProofOfDelivery => ASKED,
        L::Extend => EXTENSION,
        L::Escalate => ESCALATED,
        letter if letter.used_for() == LetterUse::Claim && !disputed => OPENED,
        _ => return None,
    };
    Some(choice(turn, order.id, told))
}

const ARRIVED: Choice = (OrderPress::Received, "button-received");
const TRACKING: Choice = (OrderPress::EditField(Question::Tracking), "button-tracking");
const NUMBER: Choice = (
    OrderPress::EditField(Question::Number),
    "button-change-number",
);
const NUMBER_CAME: Choice = (
    OrderPress::EditField(Question::Number),
    "button-number-came",
);
const COMPARED: Choice = (
    OrderPress::Report(Report::NumberCompared),
    "button-number-same",
);
const ASKED: Choice = (
    OrderPress::Report(Report::SellerAsked),
    "button-seller-asked",
);
const ANSWERED: Choice = (
    OrderPress::Report(Report::SellerAnswered),
    "button-seller-answered",
);
const SILENT: Choice = (
    OrderPress::Report(Report::SellerSilent),
    "button-seller-silent",
);
const EXTENSION: Choice = (
    OrderPress::Report(Report::ExtensionAsked),
    "button-extension-asked",
);
const EXTENDED: Choice = (OrderPress::Extended, "button-extended");
const END: Choice = (OrderPress::Extended, "button-enter-end");
const OPENED: Choice = (
    OrderPress::EditField(Question::DisputeOpened),
    "button-dispute-opened",
);
const REFUSED_UNTIL: Choice = (
    OrderPress::EditField(Question::RefusedUntil),
    "button-refused-until",
);
const AROUND: Choice = (
    OrderPress::EditField(Question::AskedAround),
    "button-asked-around",
);
const LESS: Choice = (
    OrderPress::Report(Report::LessOffered),
    "button-less-offered",
);
const REFUSED: Choice = (
    OrderPress::Report(Report::DisputeRefused),
    "button-dispute-refused",
);
const ESCALATED: Choice = (OrderPress::Report(Report::Escalated), "button-escalated");
const CANCELLED: Choice = (
    OrderPress::Report(Report::DisputeCancelled),
    "button-dispute-cancelled",
);
const WON: Choice = (OrderPress::Report(Report::Won), "button-won");
const LOST: Choice = (OrderPress::Report(Report::Lost), "button-lost");
const REFUNDED: Choice = (OrderPress::Report(Report::Refunded), "button-refunded");
const SHIPPED: Choice = (OrderPress::EditField(Question::Shipped), "button-shipped");
const PAID: Choice = (OrderPress::EditField(Question::Paid), "button-enter-paid");
const EXPECTED: Choice = (
    OrderPress::EditField(Question::Expected),
    "button-enter-expected",
);
const PAYMENT: Choice = (
    OrderPress::EditField(Question::Payment),
    "button-enter-payment",
);
const NOT_ARRIVED: Choice = (OrderPress::Reopen, "button-reopen");
const CLOSE: Choice = (OrderPress::Close, "button-close");

fn choices(context: &Context) -> Vec<Choice> {
    let order = context.order;
    if order.arrived_on.is_some() {
        return vec![CLOSE, NOT_ARRIVED];
    }
    if order.refund_agreed_on.is_some() {
        return vec![REFUNDED, ARRIVED];
    }
    let mut choices = Vec::new();
    if order.dispute.is_some() {
        choices.extend([LESS, REFUSED]);
        if !is_escalated(context) && !context.store.decides_alone {
            choices.push(ESCALATED);
        }
        choices.extend([WON, LOST, CANCELLED, TRACKING, REFUSED_UNTIL]);
    } else if order.shipped_on.is_none() {
        choices.extend([SHIPPED, PAID]);
    } else {
        match order.number {
            Some(_) => choices.extend([TRACKING, NUMBER, COMPARED]),
            None => choices.extend([NUMBER_CAME, TRACKING]),
        }
        choices.push(ASKED);
        if order.seller.asked_on.is_some() {
            choices.extend([ANSWERED, SILENT]);
        }
        if context.store.extension == Extension::Seller {
            choices.push(EXTENSION);
        }
        choices.push(if order.protection_end.is_some() {
            EXTENDED
        } else {
            END
        });
        choices.extend([OPENED, REFUSED_UNTIL]);
        if matches!(context.tracking(), Some(Tracking::Delivered(_))) {
            choices.push(AROUND);
        }
    }
    choices.extend([REFUNDED, ARRIVED]);
    choices
}

fn quick_choices(situation: Situation, context: &Context) -> Vec<Choice> {
    use Situation as S;
    let extends = context.store.extension == Extension::Seller;
    let mut choices = match situation {
        S::NothingYet | S::StillNormal | S::OnItsWay | S::SilentAfterBorder => vec![TRACKING],
        S::NothingForLong => vec![ASKED, TRACKING],
        S::SellerAsked if context.order.number.is_none() => vec![ANSWERED, SILENT, NUMBER_CAME],
        S::SellerAsked => vec![ANSWERED, SILENT, NUMBER, TRACKING],
        S::TwoWeeks => vec![NUMBER, COMPARED],
        S::NoUsefulAnswer if extends => vec![OPENED, EXTENSION, EXTENDED, TRACKING],
        S::NoUsefulAnswer => vec![OPENED, TRACKING],
        S::Frozen => vec![ASKED, TRACKING],
        S::NotShipped => vec![SHIPPED],
        S::ShippingOverdue => vec![SHIPPED, REFUNDED],
        S::ExtensionTime => vec![EXTENSION, EXTENDED],
        S::LastDays | S::EndsSoon | S::LastChance => {
            let mut choices = vec![OPENED];
            if context.store.refused_while_normal {
                choices.push(REFUSED_UNTIL);
            }
            if extends && !context.is_over() {
                choices.push(EXTENDED);
            }
            choices
        }
        S::StoreRefused => vec![EXTENDED, OPENED],
        S::StoreIsOver | S::DecidedAgainst => [
            (context.order.payment.is_none(), PAYMENT),
            (context.order.paid_on.is_none(), PAID),
        ]
        .into_iter()
        .filter_map(|(missing, choice)| missing.then_some(choice))
        .chain([REFUNDED])
        .collect(),
        S::StoreDecides | S::CompletedEarly => vec![OPENED],
        S::PromisePassed => vec![OPENED, ASKED, TRACKING],
        S::Unprotected => vec![ASKED, SILENT, PAYMENT, PAID],
        S::NotMine | S::Returned | S::Destroyed | S::GoodsProblem => vec![OPENED, TRACKING],
        S::DeliveredNotHere if !context.order.asked_around => vec![AROUND, OPENED],
        S::DeliveredNotHere => vec![OPENED, TRACKING],
        S::DataAsked | S::HeldByCustoms | S::WeightDiffers | S::AtPickup | S::DeliveryFailed => {
            vec![TRACKING, ARRIVED]
        }
        S::OnlyAnnounced | S::NumberShared => vec![ASKED, TRACKING],
        S::ClaimLeftOpen => vec![ARRIVED],
        S::SellerRequest if context.order.dispute.is_some() => vec![LESS, WON],
        S::SellerRequest => vec![OPENED],
        S::PaymentCase | S::PaymentCaseRefused => vec![REFUNDED],
        S::DisputeWaiting => vec![LESS, REFUSED, WON, TRACKING],
        S::LessOffered => vec![REFUSED, WON],
        S::RefusedAgain if context.store.decides_alone => vec![WON, LOST],
        S::RefusedAgain if is_escalated(context) => vec![WON, LOST],
        S::RefusedAgain => vec![ESCALATED, WON, LOST],
        S::TrackedInDispute => vec![CANCELLED, EXTENDED],
        S::RefundAgreed => vec![REFUNDED],
        S::MoneyBack => vec![CLOSE],
        S::Arrived | S::ArrivedAfterRefund => vec![CLOSE, NOT_ARRIVED],
    };
    // It was told, and is in the menu for another time.
    if context.order.extension_asked_on.is_some() {
        choices.retain(|choice| *choice != EXTENSION);
    }
    let waits = context.order.shipped_on.is_some()
        && context.order.dispute.is_none()
        && context.order.arrived_on.is_none();
    let seeks = waits && context.order.refund_agreed_on.is_none();
    if seeks
        && context.order.expected_on.is_none()
        && context.order.protection_end.is_none()
        && context.store.counts_from_expected()
    {
        choices.push(EXPECTED);
    } else if seeks && context.end().is_none() {
        choices.push(END);
    }
    choices
}

fn is_escalated(context: &Context) -> bool {
    context
        .order
        .dispute
        .is_some_and(|dispute| dispute.state == DisputeState::Escalated)
}

fn buttons(turn: &Turn, id: OrderId, choices: &[Choice]) -> Vec<Button> {
    choices.iter().map(|c| choice(turn, id, *c)).collect()
}

fn choice(turn: &Turn, id: OrderId, (press, key): Choice) -> Button {
    let to = turn.orders.iter().find(|o| o.id == id).map(addressee);
    let args = [("to", to.unwrap_or_default().into())];
    Press::Order(id, press).button(turn.plain(key, &args))
}

/// The button that opens a letter.
pub fn letter_button(turn: &Turn, order: OrderId, letter: Letter) -> Button {
    let label = turn.plain(&format!("letter-name-{}", letter), &[]);
    Press::Order(order, OrderPress::Letter(letter)).button(label)
}
