//! What a seller's answer means: the trap in it, the last moment that it would pass, and what to write back.

use super::{choices, format, frame, letters, next_deadline, talk};
use crate::advice::{self, Context, Letter};
use crate::chat::callback::{OrderPress, Press, SellerSaid};
use crate::chat::input::ReplyKind;
use crate::chat::turn::{Turn, addressee, claim_word, paragraphs, row, store_name, title};
use crate::model::{
    Button, GoodsProblem, Keyboard, Offer, OfferKind, Order, OrderEvent, OrderId, Question,
    SellerRequest, Tracking,
};
use chrono::{Days, NaiveDate};
use fluent_bundle::FluentValue;

/// So many watched orders are offered beside a new one.
const MOST_OTHER_ORDERS: usize = 3;

/// Are these the seller's words?
pub fn ask_whether(turn: &mut Turn, said: SellerSaid, order: Option<OrderId>) {
    let yes = Press::SellerSaid(said, order).button(turn.plain("button-sellers-words", &[]));
    let no = Press::NotThat.button(turn.plain("button-not-that", &[]));
    turn.show(turn.html("reply-ask", &[]), vec![row(yes), row(no)]);
}

/// What it means to somebody who has no order here.
pub fn at_large(turn: &mut Turn, said: &SellerSaid) {
    let text = meant_at_large(turn, said);
    let rows = talk::ways_without_order(turn);
    turn.show(text, rows);
}

/// It names a store of which no order is watched: it is not taken for another order's.
pub fn of_other_store(turn: &mut Turn, said: &SellerSaid, store: &str) {
    let name = store_name(turn.texts(), store);
    let asks = turn.html("reply-no-order-of-store", &[("store", name.into())]);
    let text = paragraphs([meant_at_large(turn, said), asks]);
    let orders: Vec<Order> = turn
        .open_orders()
        .take(MOST_OTHER_ORDERS)
        .cloned()
        .collect();
    let mut rows = vec![row(
        Press::Begin.button(turn.plain("button-begin-another", &[]))
    )];
    for order in orders {
        let name = format::shortened(&title(turn.texts(), &order), format::LONGEST_LABEL);
        rows.push(row(
            Press::SellerSaid(said.clone(), Some(order.id)).button(name)
        ));
    }
    turn.show(text, rows);
}

fn meant_at_large(turn: &Turn, said: &SellerSaid) -> String {
    let args = [
        ("claim", "dispute".into()),
        ("to", "seller".into()),
        ("came", "none".into()),
        ("disputed", "no".into()),
    ];
    meant(turn, said, &args)
}

/// What it comes to, and in a line each what it holds besides.
fn meant(turn: &Turn, said: &SellerSaid, args: &[(&str, FluentValue)]) -> String {
    let besides = said.also.iter();
    let besides: Vec<String> = besides
        .map(|kind| turn.html(&format!("reply-also-{kind}"), args))
        .collect();
    paragraphs([
        turn.html(&format!("reply-{}", said.kind), args),
        besides.join("\n"),
    ])
}

/// What it means for an order.
pub fn about_order(turn: &mut Turn, said: &SellerSaid, order: &Order) {
    let noted = noted(turn, order, said);
    let letter = turn.with_context(&noted, |context| letter(said.kind, context));
    let written = letter.and_then(|letter| letters::block(turn, &noted, letter));
    let (written, copy) = written.unwrap_or_default();
    let mut rows: Keyboard = vec![copy];
    rows.retain(|row| !row.is_empty());
    let mut ways = ways(turn, said, order).into_iter();
    rows.extend(ways.next().map(row));
    let card = choices::choice(turn, order.id, talk::CARD);
    rows.push(ways.chain([card]).collect());
    let text = paragraphs([
        talk::head(turn, order),
        meant(turn, said, &args(turn, order)),
        time(turn, said, order),
        written,
    ]);
    turn.show(text, rows);
}

/// How long there is time: for what they ask, or until it is to be looked at again.
fn time(turn: &Turn, said: &SellerSaid, order: &Order) -> String {
    if said.kind == ReplyKind::Thanks {
        return format!("👉 {}", frame::next_deed(turn, order));
    }
    let until = until(turn, said.days);
    // Who looks into it, or a claim that is open, is not weighed against the time to claim.
    let is_in_hands = said.kind == ReplyKind::SupportWaits || is_disputed(turn, order);
    match until.filter(|_| is_in_hands) {
        Some(until) => {
            let day = format::day(turn.texts(), until);
            let again = turn.html("reply-look-again", &[("day", day.into())]);
            paragraphs([again, next_deadline::text(turn, order, None)])
        }
        None => next_deadline::text(turn, order, said.days),
    }
}

fn until(turn: &Turn, days: Option<u16>) -> Option<NaiveDate> {
    Some(turn.today() + Days::new(days?.into()))
}

/// The buttons: what to do now, or to note it.
fn ways(turn: &Turn, said: &SellerSaid, order: &Order) -> Vec<Button> {
    use ReplyKind as K;
    let choice = |choice| choices::choice(turn, order.id, choice);
    match said.kind {
        K::Thanks => Vec::new(),
        K::NewNumber => vec![choice(choices::NUMBER).primary()],
        K::SaysDelivered => {
            let day = OrderPress::EditField(Question::DeliveredOn);
            vec![choice((day, "button-tracking-delivered")).primary()]
        }
        K::AtPickup => {
            let day = OrderPress::EditField(Question::PickupBy);
            vec![
                choice((day, "button-tracking-pickup")).primary(),
                note(turn, said, order),
            ]
        }
        K::Extended => vec![choice(choices::EXTENDED)],
        K::OpenDispute | K::Refuses if !is_disputed(turn, order) => {
            vec![choice(choices::OPENED).primary()]
        }
        K::Customs | K::CustomsFee => vec![
            choice((OrderPress::Customs, "button-customs")).primary(),
            note(turn, said, order),
        ],
        _ => vec![note(turn, said, order).primary()],
    }
}

fn args(turn: &Turn, order: &Order) -> [(&'static str, FluentValue<'static>); 4] {
    let disputed = if is_disputed(turn, order) {
        "yes"
    } else {
        "no"
    };
    [
        ("claim", claim_word(order).into()),
        ("to", addressee(order).into()),
        ("came", came(turn, order).into()),
        ("disputed", disputed.into()),
    ]
}

/// What it means that another parcel is on its way.
pub fn comes_instead(turn: &Turn, order: &Order) -> String {
    let said = ReplyKind::Resend.into();
    paragraphs([
        talk::head(turn, order),
        meant(turn, &said, &args(turn, order)),
        next_deadline::text(turn, order, None),
    ])
}

/// The order as if this were noted: the letter answers what was asked.
fn noted(turn: &Turn, order: &Order, said: &SellerSaid) -> Order {
    use ReplyKind as K;
    let kind = said.kind;
    let mut order = order.clone();
    // Whoever talks of something else in a dispute, or of less before one, is told that the claim stays.
    let keeps = OrderEvent::SellerRequested(SellerRequest::CancelDispute);
    let event = match (kind, is_disputed(turn, &order)) {
        (K::PartialRefund | K::Coupon, true) => Some(event(turn, &order, kind, None)),
        (K::Refuses, true) => Some(OrderEvent::DisputeRefused),
        (
            K::Wait | K::SaysMoving | K::Customs | K::Holiday | K::RefundPromised | K::OtherGoods,
            true,
        ) => Some(keeps),
        (K::PartialRefund | K::Coupon, false) => Some(keeps),
        (K::CustomsFee, _) => Some(OrderEvent::Tracking(Tracking::DataAsked)),
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

/// The button that notes it, and until when they ask to wait.
fn note(turn: &Turn, said: &SellerSaid, order: &Order) -> Button {
    let until = until(turn, said.days);
    let besides = said.also.iter().filter(|kind| counts(turn, order, **kind));
    let kinds = std::iter::once(&said.kind).chain(besides).copied();
    Press::NoteSaid(order.id, kinds.collect(), until, said.sum.clone())
        .button(turn.plain("button-note-it", &[]))
}

/// Whether something that is said besides is noted for itself: that they answered is noted with the rest.
fn counts(turn: &Turn, order: &Order, kind: ReplyKind) -> bool {
    kind.is_of_time() || event(turn, order, kind, None) != OrderEvent::SellerAnswered
}

/// What is noted of it, with the sum that is offered.
pub fn event(turn: &Turn, order: &Order, kind: ReplyKind, sum: Option<String>) -> OrderEvent {
    let less = |kind| OrderEvent::Offered(Offer { kind, sum });
    match request(kind) {
        Some(request) => OrderEvent::SellerRequested(request),
        None if kind == ReplyKind::PartialRefund => less(OfferKind::Part),
        None if kind == ReplyKind::Coupon => less(OfferKind::Credit),
        None if kind == ReplyKind::Refuses && is_disputed(turn, order) => {
            OrderEvent::DisputeRefused
        }
        None => OrderEvent::SellerAnswered,
    }
}

/// The letter that answers it, if one is true now.
fn letter(kind: ReplyKind, context: &Context) -> Option<Letter> {
    use ReplyKind as K;
    let answer = match kind {
        // Support is no seller, and who lets choose is told what in the store itself.
        K::SupportWaits | K::Thanks | K::Choice => return None,
        K::OpenDispute | K::Refuses if context.order.dispute.is_none() => {
            return Some(advice::dispute_letter(context));
        }
        ReplyKind::AsksProof => Some(Letter::ProofSent),
        ReplyKind::WrongAddress => Some(Letter::AddressRight),
        ReplyKind::OutOfStock => Some(Letter::OutOfStock),
        _ => None,
    };
    if let Some(answer) = answer.filter(|letter| letter.sentences(context).is_some()) {
        return Some(answer);
    }
    let fitting = advice::fitting_letters(context);
    let wanted: &[Letter] = match kind {
        kind if request(kind).is_some() => &[Letter::KeepDispute],
        _ if context.order.seller_request.is_some() => &[Letter::KeepDispute],
        ReplyKind::PartialRefund | ReplyKind::Coupon => &[Letter::Repeat],
        ReplyKind::Wait | ReplyKind::SaysMoving | ReplyKind::Customs | ReplyKind::Holiday => {
            &[Letter::Extend]
        }
        ReplyKind::SaysDelivered => &[Letter::ProofOfDelivery],
        ReplyKind::Refuses => &[Letter::Escalate],
        ReplyKind::CustomsFee => &[Letter::TaxPaid],
        _ => &[],
    };
    fitting.into_iter().find(|letter| wanted.contains(letter))
}
