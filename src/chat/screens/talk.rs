//! The answers to free words: what was meant, of which order, and the buttons that lead on.

use super::choices::{self, Choice};
use super::{advice_text, format, next_deadline, steps};
use crate::advice::{self, Letter};
use crate::chat::callback::{OrderPress, Press, Report};
use crate::chat::input::Intent;
use crate::chat::turn::{Turn, claim_word, paragraphs, row, title};
use crate::model::{Button, Dialogue, Keyboard, Order, OrderId, Question, Tracking};
use fluent_bundle::FluentValue;

/// The most orders to choose from; the list has the others.
const MOST_ORDERS: usize = 5;
/// So many sentences say that something is not understood. They are taken in turn, so that none comes twice in as many messages.
const SENTENCES: u8 = 10;

/// The answer to what was meant: with the order's buttons, or the way to begin one.
pub fn show(turn: &mut Turn, intent: Intent, order: Option<&Order>) {
    let Some(order) = order else {
        let text = at_large(turn, intent);
        let mut rows: Keyboard = too_late(turn, intent).into_iter().collect();
        rows.extend(ways_without_order(turn));
        return turn.show(text, rows);
    };
    let text = paragraphs([head(turn, order), text(turn, intent, order)]);
    let mut rows = Keyboard::new();
    if let Some(letter) = letter(intent).filter(|letter| has_text(turn, order, *letter)) {
        rows.push(row(choices::letter_button(turn, order.id, letter)));
    }
    let mut told = buttons(intent).to_vec();
    if intent != Intent::Arrived {
        told.push(CARD);
    }
    if rows.is_empty() {
        told = choices::safe_first(told);
    }
    rows.extend(too_late(turn, intent));
    if intent == Intent::MoneyBack {
        rows.extend(meant(turn, &[Intent::MoneyPartly], Some(order.id)));
    }
    let told = told.into_iter();
    rows.extend(told.map(|told| row(choices::choice(turn, order.id, told))));
    turn.show(text, rows);
}

/// Who is warned of a trap may be in it already.
fn too_late(turn: &Turn, intent: Intent) -> Option<Vec<Button>> {
    let may_be = matches!(intent, Intent::Phishing | Intent::LinkOpened);
    may_be.then(|| talk_way(turn, Intent::Phished))
}

/// A word on what was meant, before an order is begun.
pub fn say_of_none(turn: &mut Turn, intent: Intent) {
    if let Some(text) = word_of_none(turn, intent) {
        turn.say(text, Keyboard::new());
    }
}

/// The word on what worries somebody whose order is not known yet.
pub fn word_of_none(turn: &Turn, intent: Intent) -> Option<String> {
    use Intent as I;
    let has_text = matches!(
        intent,
        I::NotArrived
            | I::WhereIsIt
            | I::NotShipped
            | I::DeliveredNotHere
            | I::Returned
            | I::Customs
            | I::HowLong
            | I::WillMoneyCome
            | I::RefundWhen
            | I::RefundAsCredit
            | I::SellerSilent
            | I::WrongAddress
            | I::IsItFake
            | I::GoingAway
            | I::ChangedMind
            | I::ReturnCost
            | I::Authority
    );
    has_text.then(|| at_large(turn, intent))
}

/// What the texts name where no order is watched. Who tells of one already is not asked to.
fn without_order(turn: &Turn) -> [(&'static str, FluentValue<'static>); 3] {
    let known = if turn.adds_an_order() { "yes" } else { "no" };
    [
        ("claim", "dispute".into()),
        ("acts", "no".into()),
        ("known", known.into()),
    ]
}

/// What happened to an order is of use where there is one.
fn key_without_order(intent: Intent) -> String {
    use Intent as I;
    match intent {
        I::Arrived => "received".to_owned(),
        I::HowLong => "talk-how-long-at-large".to_owned(),
        I::TrackingShows
        | I::Extended
        | I::DisputeOpened
        | I::DisputeRefused
        | I::DisputeCancelled
        | I::DisputeWon
        | I::SellerAsked
        | I::MoneyBack
        | I::Later
        | I::Edit
        | I::DeleteOrder
        | I::PaypalCase
        | I::BankCase
        | I::OtherParcel
        | I::NotMyCity
        | I::NotMine
        | I::CustomsAnswered
        | I::OrderCancelled
        | I::Answered
        | I::Escalated
        | I::Appealed
        | I::Settled
        | I::RefundToOldCard => "talk-no-order".to_owned(),
        _ => format!("talk-{intent}"),
    }
}

/// What there is to say of an order.
pub fn text(turn: &Turn, intent: Intent, order: &Order) -> String {
    // Who wants no look-ups is told that there are some.
    if let Some(provider) = turn.look_up.filter(|_| intent == Intent::WhereIsIt) {
        let args = [("provider", provider.name().into()), ("is", "off".into())];
        return turn.html("settings-look-ups", &args);
    }
    let is_of_money = matches!(intent, Intent::RefundWhen | Intent::WillMoneyCome);
    if let Some(due) = refund_due(turn, order).filter(|_| is_of_money) {
        return due;
    }
    // What comes next the card says, and of a claim that is open until when it takes; of what came it is not said that it may not come.
    let has_come = intent == Intent::WillMoneyCome && turn.facts(order).problem.is_some();
    let is_said = intent == Intent::WhatNow || intent == Intent::HowLong && is_claimed(turn, order);
    if has_come || is_said {
        return String::new();
    }
    let claim = claim_word(order);
    let acts = if may_still_come(turn, order) {
        "no"
    } else {
        "yes"
    };
    let args = [
        ("claim", claim.into()),
        ("acts", acts.into()),
        ("known", "yes".into()),
    ];
    let text = turn.html(&format!("talk-{intent}"), &args);
    if !matches!(intent, Intent::Protection | Intent::GoingAway) {
        return text;
    }
    // Who asks about the protection mostly asks how long it lasts.
    match next_deadline::of_protection(turn, order) {
        deadline if deadline.is_empty() => text,
        deadline => format!("{deadline}\n{text}"),
    }
}

/// By when money that was agreed to should be there, and where to look for it then.
fn refund_due(turn: &Turn, order: &Order) -> Option<String> {
    let agreed = turn.facts(order).refund_agreed_on?;
    let by = turn.with_context(order, advice::refund_by)?;
    let late = if turn.today() > by { "yes" } else { "no" };
    let day = |day| format::day(turn.texts(), day);
    let args = [
        ("on", day(agreed).into()),
        ("by", day(by).into()),
        ("late", late.into()),
    ];
    let due = turn.html("talk-refund-due", &args);
    Some(format!("{due}\n{}", turn.html("more-trace-money", &[])))
}

/// Whether the store, PayPal or the bank is deciding, or has agreed to pay.
fn is_claimed(turn: &Turn, order: &Order) -> bool {
    let facts = turn.facts(order);
    facts.is_claimed() || facts.refund_agreed_on.is_some()
}

/// Whether a few words are all of the answer to a question.
pub fn is_short(intent: Intent) -> bool {
    use Intent as I;
    matches!(
        intent,
        I::HowLong
            | I::WillMoneyCome
            | I::RefundWhen
            | I::Protection
            | I::TrackForMe
            | I::IsItFake
            | I::Cost
            | I::HowItWorks
            | I::WhoAreYou
            | I::ChangedMind
            | I::ReturnCost
            | I::Authority
    )
}

/// The answer to a question, where a few words are all of it.
pub fn in_a_word(turn: &Turn, intent: Intent, order: &Order) -> Option<String> {
    is_short(intent).then(|| text(turn, intent, order))
}

/// The same, where its order is not known yet.
pub fn at_large(turn: &Turn, intent: Intent) -> String {
    turn.html(&key_without_order(intent), &without_order(turn))
}

/// Whether it can be said that most such parcels arrive: not of one that was shown as delivered or lost, that goes back, that came,
/// or for which the money is claimed or to be claimed now.
fn may_still_come(turn: &Turn, order: &Order) -> bool {
    if advice_text::calls_for_dispute(turn.assess(order).advice) {
        return false;
    }
    let facts = turn.facts(order);
    let is_lost = facts.lost_on.is_some();
    let has_come = facts.arrived_on.is_some() || facts.problem.is_some();
    let is_on_way = facts.tracking.is_none_or(|(shown, _)| {
        !matches!(
            shown,
            Tracking::Delivered(_)
                | Tracking::NotMine(_)
                | Tracking::Returned
                | Tracking::Destroyed
                | Tracking::Lost
        )
    });
    is_on_way && !is_lost && !has_come && !is_claimed(turn, order)
}

/// How to open a dispute at the order's store.
pub fn steps(turn: &mut Turn, order: &Order, letter: Letter) {
    let text = paragraphs([head(turn, order), steps::text(turn, order, letter)]);
    let rows = vec![
        row(choices::letter_button(turn, order.id, letter).primary()),
        row(choices::choice(turn, order.id, choices::OPENED)),
        row(choices::choice(turn, order.id, CARD)),
    ];
    turn.show(text, rows);
}

/// One or two things may have been meant.
pub fn ask_which(turn: &mut Turn, intents: &[Intent], order: Option<OrderId>) {
    let text = turn.html("talk-which", &[]);
    offer(turn, text, intents, order);
}

/// A seller's words were not understood: what do they want?
pub fn ask_what_they_want(turn: &mut Turn, wishes: &[Intent], order: Option<OrderId>) {
    let text = turn.html("reply-ask", &[]);
    offer(turn, text, wishes, order);
}

/// Nothing was understood; but these come near to it.
pub fn offer_nearest(turn: &mut Turn, intents: &[Intent], times: u8) {
    let text = unclear(turn, times);
    offer(turn, text, intents, None);
}

/// The ways to what may have been meant.
pub fn meant(turn: &Turn, intents: &[Intent], order: Option<OrderId>) -> Keyboard {
    let way = |intent: &Intent| {
        let label = turn.plain(&format!("button-talk-{intent}"), &[]);
        row(Press::Talk(*intent, order).button(label))
    };
    intents.iter().map(way).collect()
}

fn offer(turn: &mut Turn, text: String, intents: &[Intent], order: Option<OrderId>) {
    let mut rows = meant(turn, intents, order);
    rows.push(row(something_else(turn)));
    turn.show(text, rows);
}

/// Which of the open orders is it about?
pub fn ask_order(turn: &mut Turn, press: impl Fn(OrderId) -> Press) {
    let open = turn.open_orders().take(MOST_ORDERS);
    let button = |order: &Order| {
        let name = format::shortened(&title(turn.texts(), order), format::LONGEST_LABEL);
        row(press(order.id).button(name))
    };
    let mut rows: Keyboard = open.map(button).collect();
    if turn.open_orders().count() > MOST_ORDERS {
        rows.push(row(
            Press::Orders(0).button(turn.plain("button-orders", &[]))
        ));
    }
    turn.show(turn.html("talk-which-order", &[]), rows);
}

/// Another order is meant, and none but this one is watched.
pub fn no_other_order(turn: &mut Turn, id: OrderId, press: Press) {
    let Some(order) = turn.open_order(id).cloned() else {
        return;
    };
    let title = title(turn.texts(), &order);
    let name = format::shortened(&title, format::LONGEST_LABEL);
    let rows = vec![
        way(turn, Press::Begin, "button-begin-another"),
        row(press.button(name)),
    ];
    let text = turn.html("talk-no-other-order", &[("title", title.into())]);
    turn.show(text, rows);
}

/// What shall be deleted: this order, or all? An order that was not told is chosen from the list.
pub fn ask_what_to_delete(turn: &mut Turn, order: Option<&Order>) {
    let one = match order {
        Some(order) => choices::choice(turn, order.id, (OrderPress::Delete, "button-delete-this")),
        None => {
            Press::Choose(OrderPress::Delete, 0).button(turn.plain("button-talk-delete-order", &[]))
        }
    };
    let text = match order {
        Some(order) => {
            let title = title(turn.texts(), order);
            turn.html("talk-delete-what", &[("title", title.into())])
        }
        None => turn.html("talk-delete-which", &[]),
    };
    let all = talk_way(turn, Intent::DeleteAll);
    let keep = row(something_else(turn));
    turn.show(text, vec![row(one), all, keep]);
}

/// What an older message said was answered already: how to change it.
pub fn edit_is_past(turn: &mut Turn) {
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let rows = match open[..] {
        [] => Keyboard::new(),
        [only] => vec![row(choices::choice(
            turn,
            only,
            (OrderPress::Edit, "button-edit"),
        ))],
        _ => vec![way(turn, Press::Orders(0), "button-orders")],
    };
    turn.say(turn.html("edit-is-past", &[]), rows);
}

/// Three ways to go on; every other time other ways. Who has told of no parcel yet is shown once how it is done.
pub fn not_understood(turn: &mut Turn, times: u8) {
    let rows = match times % 2 {
        0 => likely_ways(turn),
        _ => other_ways(turn),
    };
    let is_new = times == 1 && turn.open_orders().next().is_none();
    let text = match is_new {
        true => turn.html("talk-unclear-example", &[]),
        false => unclear(turn, times),
    };
    turn.show(text, rows);
}

/// Counts what is not understood; which time it is.
pub fn count_unclear(turn: &mut Turn) -> u8 {
    let times = turn.person.not_understood % SENTENCES;
    turn.person.not_understood = (times + 1) % SENTENCES;
    times
}

/// The sentence for what is not understood, another one each time.
pub fn unclear(turn: &Turn, times: u8) -> String {
    turn.html(&format!("talk-unclear-{times}"), &[])
}

fn likely_ways(turn: &Turn) -> Keyboard {
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).take(2).collect();
    match open[..] {
        [] => vec![
            way(turn, Press::Begin, "button-begin"),
            way(turn, Press::Why(None), "button-why-untracked"),
            way(turn, Press::HowToCopy, "button-how-to-copy"),
        ],
        [only] => vec![
            row(choices::choice(turn, only, CARD)),
            row(choices::choice(turn, only, NEWS)),
            way(turn, Press::Begin, "button-begin-another"),
        ],
        _ => vec![
            way(turn, Press::Orders(0), "button-orders"),
            talk_way(turn, Intent::WhatToWrite),
            way(turn, Press::Begin, "button-begin-another"),
        ],
    }
}

fn other_ways(turn: &Turn) -> Keyboard {
    let intents = match turn.open_orders().count() {
        0 => [
            Intent::HowItWorks,
            Intent::WillMoneyCome,
            Intent::OpenDispute,
        ],
        _ => [Intent::WhatNow, Intent::WhatToWrite, Intent::HowItWorks],
    };
    let ways = intents.into_iter();
    ways.map(|intent| talk_way(turn, intent)).collect()
}

fn talk_way(turn: &Turn, intent: Intent) -> Vec<Button> {
    let press = Press::Talk(intent, None);
    way(turn, press, &format!("button-talk-{intent}"))
}

fn way(turn: &Turn, press: Press, key: &str) -> Vec<Button> {
    row(press.button(turn.plain(key, &[])))
}

/// The line over what is said of an order.
pub(super) fn head(turn: &Turn, order: &Order) -> String {
    turn.html(
        "card-title",
        &[("title", title(turn.texts(), order).into())],
    )
}

pub(super) const CARD: Choice = (OrderPress::Card, "button-card");
const NEWS: Choice = (OrderPress::ReportMenu, "button-news");

/// The ways of somebody without an open order, and of words that are about none; while something is asked, that is the way.
pub fn ways_without_order(turn: &Turn) -> Keyboard {
    if turn.person.dialogue != Dialogue::Idle {
        return Keyboard::new();
    }
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).take(2).collect();
    vec![match open[..] {
        [] => way(turn, Press::Begin, "button-begin"),
        [only] => row(choices::choice(turn, only, CARD)),
        _ => way(turn, Press::Orders(0), "button-orders"),
    }]
}

fn something_else(turn: &Turn) -> Button {
    Press::NotThat.button(turn.plain("button-not-that", &[]))
}

/// The letter that helps, where it has a text now.
fn letter(intent: Intent) -> Option<Letter> {
    match intent {
        Intent::Extend => Some(Letter::Extend),
        Intent::NumberWrong => Some(Letter::AskCode),
        Intent::NotShipped => Some(Letter::CancelUnshipped),
        Intent::RefundWhen | Intent::RefundToOldCard => Some(Letter::RefundLate),
        Intent::Escalate => Some(Letter::Escalate),
        Intent::NoNumber => Some(Letter::AskCode),
        _ => None,
    }
}

pub(super) fn has_text(turn: &Turn, order: &Order, letter: Letter) -> bool {
    turn.with_context(order, |context| letter.sentences(context).is_some())
}

/// What can be told of an order after such words.
fn buttons(intent: Intent) -> &'static [Choice] {
    use Intent as I;
    match intent {
        I::Arrived => &[
            (OrderPress::Received, "button-in-hands"),
            (OrderPress::Card, "button-not-in-hands"),
        ],
        I::ArrivedWrong => &[choices::PROBLEM],
        I::DeliveredNotHere => &[(
            OrderPress::EditField(Question::DeliveredOn),
            "button-tracking-delivered",
        )],
        I::TrackingShows | I::Returned | I::Phishing => &[choices::TRACKING],
        I::NotMine => &[(OrderPress::EditField(Question::NotMine), "button-not-mine")],
        I::NumberWrong | I::NoNumber | I::TwoNumbers => &[choices::NUMBER],
        I::ConfirmedByMistake => &[(
            OrderPress::Report(Report::ConfirmedByMistake),
            "button-confirmed-early",
        )],
        I::MoneyPartly | I::Escalate => &[NEWS],
        I::IsItFake => &[(OrderPress::Untracked, "button-why-untracked")],
        I::Extend | I::Extended => &[choices::EXTENDED],
        I::DisputeOpened => &[choices::OPENED],
        I::DisputeRefused => &[
            choices::REFUSED,
            choices::REFUSED_UNTIL,
            (OrderPress::Report(Report::Lost), "button-lost"),
        ],
        I::RefundWhen | I::RefundAsCredit | I::RefundToOldCard => &[choices::REFUNDED],
        I::Settled => &[choices::ARRIVED, choices::REFUNDED, choices::CLOSE],
        I::TheyWrote => &[NEWS],
        // The text asks whether it is all: one answer is enough.
        I::MoneyBack => &[(OrderPress::Sure(Report::Refunded), "button-sure-refunded")],
        I::SellerSilent => &[choices::SILENT, (OrderPress::Letters, "button-letters")],
        I::WrongAddress => &[(OrderPress::Letters, "button-letters")],
        I::NotShipped => &[choices::SHIPPED],
        _ => &[],
    }
}
