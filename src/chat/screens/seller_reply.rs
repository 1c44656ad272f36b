//! What a seller's answer means: the trap in it, the last moment that it would pass, and what to write back.

use super::choices::{self, Choice};
use super::{letters, next_deadline, talk};
use crate::advice::{self, Context, Letter};
use crate::chat::callback::{OrderPress, Press, Report, SellerSaid};
use crate::chat::input::ReplyKind;
use crate::chat::turn::{Turn, addressee, claim_word, paragraphs, row};
use crate::model::{GoodsProblem, Keyboard, Order, OrderEvent, Question, SellerRequest};

/// Are these the seller's words?
pub fn ask_whether(turn: &mut Turn, said: SellerSaid) {
    let yes = Press::SellerSaid(said, None).button(turn.plain("button-sellers-words", &[]));
    let no = Press::NotThat.button(turn.plain("button-not-that", &[]));
    turn.show(turn.html("reply-ask", &[]), vec![row(yes), row(no)]);
}

/// What it means to somebody who has no order here.
pub fn at_large(turn: &mut Turn, said: SellerSaid) {
    let args = [
        ("claim", "dispute".into()),
        ("to", "seller".into()),
        ("came", "none".into()),
    ];
    let text = turn.html(&format!("reply-{}", said.kind), &args);
    let rows = talk::ways_without_order(turn);
    turn.show(text, rows);
}

/// What it means for an order.
pub fn about_order(turn: &mut Turn, said: SellerSaid, order: &Order) {
    let noted = noted(turn, order, said.kind);
    let letter = turn.with_context(&noted, |context| letter(said, context));
    let written = letter.and_then(|letter| letters::block(turn, &noted, letter));
    let (written, copy) = written.unwrap_or_default();
    let mut rows: Keyboard = vec![copy];
    rows.retain(|row| !row.is_empty());
    rows.push(row(choices::choice(
        turn,
        order.id,
        note(turn, order, said.kind),
    )
    .primary()));
    rows.push(row(choices::choice(turn, order.id, talk::CARD)));
    let args = [
        ("claim", claim_word(order).into()),
        ("to", addressee(order).into()),
        ("came", came(turn, order).into()),
    ];
    let also = said
        .also
        .map(|kind| turn.html(&format!("reply-also-{kind}"), &args));
    let text = paragraphs([
        talk::head(turn, order),
        turn.html(&format!("reply-{}", said.kind), &args),
        also.unwrap_or_default(),
        next_deadline::text(turn, order, said.days),
        written,
    ]);
    turn.show(text, rows);
}

/// What it means that another parcel is on its way.
pub fn comes_instead(turn: &Turn, order: &Order) -> String {
    let args = [
        ("claim", claim_word(order).into()),
        ("to", addressee(order).into()),
        ("came", came(turn, order).into()),
    ];
    paragraphs([
        talk::head(turn, order),
        turn.html(&format!("reply-{}", ReplyKind::Resend), &args),
        next_deadline::text(turn, order, None),
    ])
}

/// The order as if this were noted: the letter answers what was asked.
fn noted(turn: &Turn, order: &Order, kind: ReplyKind) -> Order {
    use ReplyKind as K;
    let mut order = order.clone();
    // Whoever talks of something else in a dispute, or of less before one, is told that the claim stays.
    let keeps = OrderEvent::SellerRequested(SellerRequest::CancelDispute);
    let event = match (kind, is_disputed(turn, &order)) {
        (K::PartialRefund | K::Coupon, true) => Some(OrderEvent::LessOffered),
        (K::Wait | K::Customs | K::Holiday | K::RefundPromised, true) => Some(keeps),
        (K::PartialRefund | K::Coupon, false) => Some(keeps),
        _ => request(kind).map(OrderEvent::SellerRequested),
    };
    if let Some(event) = event {
        order.record(event, turn.now);
    }
    order
}

/// What of the order has come: that decides how much can be asked for, and with what proof.
fn came(turn: &Turn, order: &Order) -> &'static str {
    let facts = turn.facts(order);
    match facts.problem {
        Some((GoodsProblem::PartMissing, _)) => "part",
        None if facts.arrived_on.is_none() => "none",
        _ => "other",
    }
}

fn is_disputed(turn: &Turn, order: &Order) -> bool {
    turn.facts(order).dispute.is_some()
}

/// What the seller asks for, to the buyer's harm.
fn request(kind: ReplyKind) -> Option<SellerRequest> {
    Some(match kind {
        ReplyKind::PayOutside => SellerRequest::MoneyOutside,
        ReplyKind::ConfirmReceipt => SellerRequest::ConfirmReceipt,
        ReplyKind::CloseDispute => SellerRequest::CancelDispute,
        ReplyKind::Resend => SellerRequest::AwaitAnother,
        _ => return None,
    })
}

/// The button that notes it.
fn note(turn: &Turn, order: &Order, kind: ReplyKind) -> Choice {
    let report = match kind {
        ReplyKind::NewNumber => return choices::NUMBER,
        ReplyKind::SaysDelivered => {
            let day = OrderPress::EditField(Question::DeliveredOn);
            return (day, "button-tracking-delivered");
        }
        ReplyKind::PayOutside => Report::MoneyOutside,
        ReplyKind::ConfirmReceipt => Report::ReceiptWanted,
        ReplyKind::CloseDispute => Report::CancelWanted,
        ReplyKind::Resend => Report::SecondPromised,
        // Less can only be offered in a dispute.
        ReplyKind::PartialRefund | ReplyKind::Coupon if is_disputed(turn, order) => {
            Report::LessOffered
        }
        _ => Report::SellerAnswered,
    };
    (OrderPress::Report(report), "button-note-it")
}

/// The letter that answers it, if one is true now.
fn letter(said: SellerSaid, context: &Context) -> Option<Letter> {
    let answer = match said.kind {
        ReplyKind::AsksProof => Some(Letter::ProofSent),
        ReplyKind::WrongAddress => Some(Letter::AddressRight),
        ReplyKind::OutOfStock => Some(Letter::OutOfStock),
        _ => None,
    };
    if let Some(answer) = answer.filter(|letter| letter.sentences(context).is_some()) {
        return Some(answer);
    }
    let fitting = advice::fitting_letters(context);
    let wanted: &[Letter] = match said.kind {
        kind if request(kind).is_some() => &[Letter::KeepDispute],
        _ if context.order.seller_request.is_some() => &[Letter::KeepDispute],
        ReplyKind::PartialRefund | ReplyKind::Coupon => &[Letter::Repeat],
        ReplyKind::Wait | ReplyKind::Customs | ReplyKind::Holiday => &[Letter::Extend],
        ReplyKind::SaysDelivered => &[Letter::ProofOfDelivery],
        _ => &[],
    };
    fitting.into_iter().find(|letter| wanted.contains(letter))
}
