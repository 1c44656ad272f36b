//! "What has happened?": all that can be told of an order, in pages of what belongs together, the likely first; and the question
//! before what cannot be taken back.

use super::choices::*;
use crate::advice::{self, Context, DisputeState, Extension, Protection, moments};
use crate::chat::callback::{OrderPress, Press, Report, ReportPage};
use crate::chat::input::Intent;
use crate::chat::screens::{format, history, next_deadline, talk};
use crate::chat::turn::{Turn, addressee, paragraphs, row, title};
use crate::model::{Button, Keyboard, Order, Payment, Tracking};

/// The most choices of a page, besides the way back.
const MOST_CHOICES: usize = 6;

const PAGES: [Choice; 5] = [
    (
        OrderPress::ReportPage(ReportPage::Tracking),
        "button-page-tracking",
    ),
    (
        OrderPress::ReportPage(ReportPage::Seller),
        "button-page-seller",
    ),
    (
        OrderPress::ReportPage(ReportPage::Dispute),
        "button-page-dispute",
    ),
    (
        OrderPress::ReportPage(ReportPage::Money),
        "button-page-money",
    ),
    (
        OrderPress::ReportPage(ReportPage::Arrival),
        "button-page-arrival",
    ),
];

/// The pages there are, and the way to take back what was told last, which is named.
pub fn show(turn: &mut Turn, order: &Order) {
    let mut choices = turn.with_context(order, pages);
    let mut question = turn.html("ask-news", &[]);
    if let Some(last) = undoable(turn, order) {
        choices.push((OrderPress::Undo(order.history.len()), "button-undo"));
        let last = turn.html("undo-takes-back", &[("what", last.into())]);
        question = paragraphs([question, last]);
    }
    list(turn, order, question, &choices, OrderPress::Card);
}

/// What was told last, if it can be taken back.
pub fn undoable(turn: &Turn, order: &Order) -> Option<String> {
    let last = order.history.last().filter(|_| order.can_undo())?;
    Some(history::in_words(turn.texts(), turn.zone(), order, last))
}

/// One of the pages.
pub fn page(turn: &mut Turn, order: &Order, page: ReportPage) {
    let mut choices = choices_of(turn, order, page);
    if choices.len() > MOST_CHOICES {
        choices.truncate(MOST_CHOICES - 1);
        choices.push((OrderPress::ReportRest(page), "button-more"));
    }
    let (question, back) = match page {
        ReportPage::SellerWants => (
            "ask-seller-wants",
            OrderPress::ReportPage(ReportPage::Seller),
        ),
        _ => ("ask-news", OrderPress::ReportMenu),
    };
    let question = turn.html(question, &[("to", addressee(order).into())]);
    list(turn, order, question, &choices, back);
}

/// What had no room on a page. That may all end a right of the person's, so the way back stands first.
pub fn rest(turn: &mut Turn, order: &Order, page: ReportPage) {
    let choices = choices_of(turn, order, page);
    let rest = choices.get(MOST_CHOICES - 1..).unwrap_or_default();
    let question = turn.html("ask-news", &[("to", addressee(order).into())]);
    let back = (OrderPress::ReportPage(page), "button-back");
    let mut rows: Keyboard = vec![row(choice(turn, order.id, back))];
    rows.extend(rest.chunks(2).map(|pair| buttons(turn, order.id, pair)));
    ask(turn, order, question, rows);
}

/// What can be told on a page, the likely first, but nothing first that ends a right of the person's.
fn choices_of(turn: &Turn, order: &Order, page: ReportPage) -> Vec<Choice> {
    let choices = turn.with_context(order, |context| match page {
        ReportPage::Tracking => tracking(context),
        ReportPage::Seller => seller(context),
        ReportPage::SellerWants => SELLER_WANTS.to_vec(),
        ReportPage::Dispute => dispute(context),
        ReportPage::Money => money(context),
        ReportPage::Arrival => arrival(context),
    });
    safe_first(choices)
}

fn list(turn: &mut Turn, order: &Order, question: String, choices: &[Choice], back: OrderPress) {
    let rows = choices.chunks(2).map(|pair| buttons(turn, order.id, pair));
    let mut rows: Keyboard = rows.collect();
    rows.push(row(choice(turn, order.id, (back, "button-back"))));
    ask(turn, order, question, rows);
}

fn ask(turn: &mut Turn, order: &Order, question: String, rows: Keyboard) {
    let title = title(turn.texts(), order);
    let head = turn.html("card-title", &[("title", title.into())]);
    turn.show(paragraphs([head, question]), rows);
}

/// What ends a right of the person's is asked about once; the way back stands first.
pub fn ask_whether_sure(turn: &mut Turn, order: &Order, report: Report, key: &str) {
    let question = turn.html(&format!("sure-{key}"), &[]);
    let label = format!("button-sure-{key}");
    let yes = choice_called(turn, order, OrderPress::Sure(report), &label);
    let back = choice(turn, order.id, (OrderPress::Card, "button-back"));
    ask(turn, order, question, vec![row(back), row(yes)]);
}

/// What a silence would hide: the next last moment, if there is one.
pub fn ask_whether_to_mute(turn: &mut Turn, order: &Order) -> bool {
    let Some(moment) = turn.with_context(order, |context| moments(context).first().copied()) else {
        return false;
    };
    let at = format::day(turn.texts(), moment.day(turn.zone()));
    let what = turn.plain(&format!("moment-{}", moment.kind), &[]);
    let args = [("at", at.into()), ("what", what.into())];
    let question = turn.html("sure-mute", &args);
    let yes = choice_called(turn, order, OrderPress::MuteSure, "button-sure-mute");
    let back = choice(turn, order.id, (OrderPress::Card, "button-back"));
    let later = choice(turn, order.id, (OrderPress::SnoozeMenu, "button-later"));
    ask(turn, order, question, vec![vec![back, later], row(yes)]);
    true
}

/// What closing would hide: the end of protection, within which something wrong can still be claimed.
pub fn ask_whether_to_close(turn: &mut Turn, order: &Order) -> bool {
    let end = turn.with_context(order, |context| context.deadline());
    let Some(end) = end.filter(|end| *end > turn.now && !turn.facts(order).refunded) else {
        return false;
    };
    let at = format::day(turn.texts(), advice::last_day(end, turn.zone()));
    let question = turn.html("sure-close", &[("at", at.into())]);
    let yes = choice_called(turn, order, OrderPress::CloseSure, "button-sure-close");
    let back = choice(turn, order.id, (OrderPress::Card, "button-back"));
    let wrong = choice(turn, order.id, PROBLEM);
    ask(turn, order, question, vec![vec![back, wrong], row(yes)]);
    true
}

/// Who gives the money up is told once how long there would be time.
pub fn ask_whether_to_give_up(turn: &mut Turn, order: &Order) {
    let question = paragraphs([
        talk::text(turn, Intent::GivenUp, order),
        next_deadline::text(turn, order, None),
    ]);
    let yes = choice_called(turn, order, OrderPress::CloseSure, "button-sure-close");
    let card = choice(turn, order.id, (OrderPress::Card, "button-card"));
    ask(turn, order, question, vec![row(card), row(yes)]);
}

/// It came, and all is well with it: only that is left to ask.
pub fn ask_to_close(turn: &mut Turn, order: &Order) {
    let asked = turn.html("again-closing", &[("time", "even".into())]);
    let question = paragraphs([turn.html("stand-arrived", &[]), asked]);
    let yes = choice_called(turn, order, OrderPress::CloseSure, "button-sure-close");
    let card = choice(turn, order.id, (OrderPress::Card, "button-card"));
    let wrong = choice(turn, order.id, PROBLEM);
    ask(turn, order, question, vec![row(wrong), row(yes), row(card)]);
}

fn choice_called(turn: &Turn, order: &Order, press: OrderPress, key: &str) -> Button {
    Press::Order(order.id, press).button(turn.plain(key, &[]))
}

const SELLER_WANTS: [Choice; 4] = [
    (
        OrderPress::Report(Report::SecondPromised),
        "button-second-promised",
    ),
    (
        OrderPress::Report(Report::CancelWanted),
        "button-cancel-wanted",
    ),
    (
        OrderPress::Report(Report::MoneyOutside),
        "button-money-outside",
    ),
    (
        OrderPress::Report(Report::ReceiptWanted),
        "button-receipt-wanted",
    ),
];

fn pages(context: &Context) -> Vec<Choice> {
    let order = context.order;
    if order.arrived_on.is_some() {
        return vec![PROBLEM, CLOSE, NOT_ARRIVED];
    }
    PAGES.to_vec()
}

fn tracking(context: &Context) -> Vec<Choice> {
    let order = context.order;
    if order.shipped_on.is_none() {
        return vec![SHIPPED, TRACKING, SHIP_BY];
    }
    let mut choices = vec![TRACKING];
    match order.number {
        Some(_) => choices.extend([NUMBER, COMPARED]),
        None => choices.push(NUMBER_CAME),
    }
    if matches!(context.tracking(), Some(Tracking::Delivered(_))) {
        choices.push(AROUND);
    }
    if context.tracking() == Some(Tracking::Returned) {
        choices.push(WHY_RETURNED);
    }
    choices.push(POST_ASKED);
    choices
}

fn seller(context: &Context) -> Vec<Choice> {
    let order = context.order;
    let mut choices = vec![ASKED];
    if order.seller.asked_on.is_some() {
        choices.extend([ANSWERED, SILENT]);
    }
    choices.push((
        OrderPress::ReportPage(ReportPage::SellerWants),
        "button-page-wants",
    ));
    if context.store.protection != Protection::None {
        choices.push(match order.protection_end {
            Some(_) => EXTENDED,
            None => END,
        });
    }
    if context.store.extension == Extension::Seller {
        choices.push(EXTENSION);
        if order.extension_asked_on.is_some() {
            choices.push(REFUSED_EXTENSION);
        }
    }
    choices
}

fn dispute(context: &Context) -> Vec<Choice> {
    let order = context.order;
    if order.dispute.is_none() {
        let mut choices = vec![OPENED, REFUSED_UNTIL, CLAIM_OPEN];
        choices.push(if order.lost_on.is_some() {
            APPEALED
        } else {
            LOST
        });
        return choices;
    }
    let mut choices = vec![LESS, REFUSED];
    if !order.dispute_is(DisputeState::Escalated) && !context.store.decides_alone {
        choices.push(ESCALATED);
    }
    choices.extend([CLAIM_OPEN, REFUSED_UNTIL, LOST, CANCELLED]);
    choices
}

fn money(context: &Context) -> Vec<Choice> {
    let order = context.order;
    let mut choices = vec![REFUNDED];
    if order.refund_agreed_on.is_none() {
        choices.insert(0, WON);
    }
    match order.payment_case {
        Some(case) => {
            if case.can_be_escalated() {
                choices.push(CASE_ESCALATED);
            }
            choices.push(CASE_REFUSED);
        }
        None => {
            let ways = [(Payment::PayPal, PAYPAL_CASE), (Payment::Card, BANK_CASE)];
            let possible = |(way, _): &(Payment, Choice)| advice::may_be_paid_by(context, *way);
            let possible = ways.into_iter().filter(possible);
            choices.extend(possible.map(|(_, choice)| choice));
        }
    }
    let missing = [
        (order.payment.is_none(), PAYMENT),
        (order.paid_on.is_none(), PAID),
    ];
    choices.extend(
        missing
            .into_iter()
            .filter_map(|(lacks, choice)| lacks.then_some(choice)),
    );
    choices
}

fn arrival(context: &Context) -> Vec<Choice> {
    let mut choices = vec![ARRIVED, PROBLEM];
    if context.order.completed.is_none() {
        choices.extend([
            (
                OrderPress::Report(Report::ConfirmedByMistake),
                "button-confirmed-early",
            ),
            (
                OrderPress::Report(Report::ClosedByStore),
                "button-closed-by-store",
            ),
        ]);
    }
    choices
}
