//! What the buttons of an order do: tell what happened, take it back, mute it, close it, delete it.

use crate::advice::{self, Advice, Letter};
use crate::chat::callback::{OrderPress, Press, Report};
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::{country, edit_order, order_fields, shown, snooze};
use crate::chat::screens::{
    calendar_file, card, customs, events, fields, format, frame, history, letters, more, orders,
    report_menu, time_line, tracking_page, understood, why,
};
use crate::chat::turn::{Turn, paragraphs, row, title};
use crate::model::{
    CompletedBy, Draft, Offer, Order, OrderEvent, OrderId, Payment, Question, SellerRequest,
};
use chrono::{DateTime, NaiveDate, Utc};

/// A press of one of an order's buttons.
pub fn pressed(turn: &mut Turn, id: OrderId, press: OrderPress) {
    let Some(order) = turn.orders.iter().find(|o| o.id == id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    if order.closed_at.is_some() {
        return pressed_when_closed(turn, order, press);
    }
    use OrderPress as P;
    match press {
        P::Reopen if turn.facts(&order).arrived_on.is_some() => not_arrived(turn, order),
        P::Card | P::Reopen => card::show(turn, id),
        P::Received => arrived(turn, order),
        P::Close if report_menu::ask_whether_to_close(turn, &order) => {}
        P::Close | P::CloseSure => close(turn, order),
        P::Dispute => edit_order::open(
            turn,
            &order,
            turn.with_context(&order, advice::dispute_letter),
        ),
        P::AskCode => edit_order::open(turn, &order, Letter::AskCode),
        P::Extend => edit_order::open(turn, &order, Letter::Extend),
        P::Letters => letters::list(turn, &order),
        P::Letter(letter) => edit_order::open(turn, &order, letter),
        P::Anyway(letter) => edit_order::write_anyway(turn, &order, letter),
        P::Alone(letter, language) => letters::alone(turn, &order, letter, language),
        P::ReportMenu => report_menu::show(turn, &order),
        P::ReportPage(page) => report_menu::page(turn, &order, page),
        P::ReportRest(page) => report_menu::rest(turn, &order, page),
        P::Report(report) => match ends_a_right(report) {
            Some(key) => report_menu::ask_whether_sure(turn, &order, report, key),
            None => record(turn, order, report),
        },
        P::Sure(report) => record(turn, order, report),
        P::Undo(entries) => undo(turn, order, entries),
        P::History => history::show(turn, &order),
        P::TimeLine => time_line::show(turn, &order),
        P::Calendar => calendar_file::show(turn, &order),
        P::More => more::show(turn, &order),
        P::Overview => more::overview(turn, &order),
        P::Why => why::of_advice(turn, &order),
        P::Customs => customs::show(turn, &order),
        P::Country => country::ask(turn, Some(id)),
        P::Untracked => why::of_order(turn, &order),
        P::SnoozeMenu => snooze::choices(turn, &order),
        P::Mute if report_menu::ask_whether_to_mute(turn, &order) => {}
        P::Mute | P::MuteSure => mute(turn, order, true),
        P::Unmute => mute(turn, order, false),
        P::Extended if order.protection_end.is_some() => {
            edit_order::edit(turn, id, Question::Extension)
        }
        P::Extended => edit_order::edit(turn, id, Question::Protection),
        P::Edit => fields::show(turn, &order),
        P::EditMore => fields::show_more(turn, &order),
        P::EditField(question) => edit_order::edit(turn, id, question),
        P::TrackingRight => {
            shown::confirm(turn, order);
            country::ask_where_it_went(turn, id);
        }
        P::TrackingMine => shown::is_mine(turn, order),
        P::Delete => card::ask_delete(turn, &order),
        P::DeleteSure => delete(turn, &order),
    }
}

fn pressed_when_closed(turn: &mut Turn, order: Order, press: OrderPress) {
    let (refunded, arrived_on) = {
        let facts = turn.facts(&order);
        (facts.refunded, facts.arrived_on)
    };
    match press {
        // The money is back, and the parcel is not here: that was said already.
        OrderPress::Reopen if refunded && arrived_on.is_none() => card::show_closed(turn, &order),
        OrderPress::Reopen => reopen(turn, order),
        OrderPress::Received if refunded => arrived(turn, order),
        OrderPress::Card => card::show_closed(turn, &order),
        OrderPress::History => history::show(turn, &order),
        OrderPress::DeleteSure => delete(turn, &order),
        _ => turn.notice("notice-order-closed"),
    }
}

/// /letter and /order: at once where there is one order, else after a choice of the order.
pub fn choose(turn: &mut Turn, press: OrderPress) {
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    match open[..] {
        [only] => pressed(turn, only, press),
        _ => orders::choose(turn, press, 0),
    }
}

/// What ends a right of the person's is told only after a question, whose text goes by this key.
fn ends_a_right(report: Report) -> Option<&'static str> {
    match report {
        Report::DisputeCancelled => Some("cancelled"),
        Report::Lost => Some("lost"),
        Report::Refunded => Some("refunded"),
        _ => None,
    }
}

/// Records what needs no further question.
pub fn record(turn: &mut Turn, order: Order, report: Report) {
    record_on(turn, order, report, None);
}

/// The same, on the earlier day that was told with it.
pub fn record_on(turn: &mut Turn, mut order: Order, report: Report, on: Option<NaiveDate>) {
    knows_of_extension(turn, &mut order, report, on);
    let event = event_of(turn, report);
    // The day on which it happened may be told after it.
    if let (Some(day), Some(last)) = (on, order.history.last_mut())
        && last.event == event
        && last.on != on
    {
        last.on = Some(day);
        turn.answer = events::told(turn, &order);
        return save_and_show(turn, order);
    }
    let last = order.history.last().map(|entry| &entry.event);
    // A button pressed twice tells it once; but a seller can be asked again on another day.
    let can_come_again = matches!(
        report,
        Report::SellerAsked
            | Report::SellerAnswered
            | Report::ExtensionAsked
            | Report::NumberCompared
            | Report::PostAsked
            | Report::CustomsAnswered
            | Report::Answered
    );
    if last == Some(&event) && !can_come_again {
        return card::show(turn, order.id);
    }
    if let OrderEvent::PaymentCaseOpened(payment, _) = event {
        order.payment = order.payment.or(Some(payment));
    }
    if !turn.was_told_today(&order, &event) {
        order.record_on(event, on, turn.now);
    }
    if report == Report::Refunded {
        return close(turn, order);
    }
    turn.answer = events::told(turn, &order);
    save_and_show(turn, order);
}

/// Whether the seller is to be asked for more time: who gets no answer then has asked for that.
pub fn asks_for_extension(turn: &Turn, order: &Order) -> bool {
    matches!(
        turn.assess(order).advice,
        Advice::AskExtension | Advice::AskExtensionFirst
    )
}

/// Who gets no answer where more time was to be asked for has asked for it: that was not told.
pub fn knows_of_extension(turn: &Turn, order: &mut Order, report: Report, on: Option<NaiveDate>) {
    if report == Report::SellerSilent && asks_for_extension(turn, order) {
        order.record_on(OrderEvent::ExtensionAsked, on, turn.now);
    }
}

/// Records what was told in words that need no question.
pub fn tell(turn: &mut Turn, order: Order, value: AnswerValue) {
    tell_on(turn, order, value, None);
}

/// The same, on the earlier day that was told with it.
pub fn tell_on(turn: &mut Turn, mut order: Order, value: AnswerValue, on: Option<NaiveDate>) {
    if order_fields::put(turn, &mut order, value) {
        let noted = order.history.last_mut();
        let noted = noted.filter(|noted| noted.at == turn.now);
        let on = noted.and_then(|noted| {
            noted.on = on.or(noted.on);
            on
        });
        let came = on.map(|day| events::came(turn, day));
        turn.answer = paragraphs([events::told(turn, &order), came.unwrap_or_default()]);
    }
    save_and_show(turn, order);
}

/// Takes back what was told last of any order. An order that was closed after it is shown, with its way back; one that the money
/// closed is watched again, for its card has no such way.
pub fn undo_last(turn: &mut Turn) {
    match last_changed(turn).cloned() {
        Some(order) if is_closed_by_money(&order) => undo_refund(turn, order),
        Some(order) if order.closed_at.is_some() => card::show_closed(turn, &order),
        Some(order) if order.can_restore() && !is_together(&order) => restore(turn, order),
        Some(order) => {
            let entries = order.history.len();
            undo(turn, order, entries);
        }
        None => turn.notice("notice-nothing-to-undo"),
    }
}

/// The order of which it was told last that the money is back.
pub fn refunded_last(turn: &Turn) -> Option<&Order> {
    last_changed(turn).filter(|order| is_closed_by_money(order))
}

/// The order of which it was told last that money came back, and what was told.
pub fn money_last(turn: &Turn) -> Option<(OrderId, OrderEvent)> {
    use OrderEvent as E;
    let order = last_changed(turn)?;
    let event = &order.history.last()?.event;
    let is_money = matches!(event, E::Won | E::Refunded | E::PartRefunded(_));
    is_money.then(|| (order.id, event.clone()))
}

fn is_closed_by_money(order: &Order) -> bool {
    let last = order.history.last().map(|entry| &entry.event);
    order.closed_at.is_some() && last == Some(&OrderEvent::Refunded)
}

/// The money is not back after all: the order is watched again.
pub fn undo_refund(turn: &mut Turn, mut order: Order) {
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    order.closed_at = None;
    let entries = order.history.len();
    undo(turn, order, entries);
}

/// The order of which it was told last that the parcel is here.
pub fn arrived_last(turn: &Turn) -> Option<OrderId> {
    let order = last_changed(turn)?;
    turn.facts(order).arrived_on.map(|_| order.id)
}

/// When something was told last that can be taken back.
pub fn last_change(turn: &Turn) -> Option<DateTime<Utc>> {
    changed_at(last_changed(turn)?)
}

fn last_changed(turn: &Turn) -> Option<&Order> {
    let changed = turn
        .orders
        .iter()
        .filter(|order| order.can_undo() || order.can_restore() || order.closed_at.is_some());
    changed.max_by_key(|order| changed_at(order))
}

fn changed_at(order: &Order) -> Option<DateTime<Utc>> {
    let told = order.history.last().map(|entry| entry.at);
    let changed = order.replaced.as_ref().map(|fields| fields.at);
    told.max(order.closed_at).max(changed)
}

/// Whether what happened last came with a change of fields: one text told both, and both are taken back.
fn is_together(order: &Order) -> bool {
    let told = order.history.last().map(|entry| entry.at);
    let changed = order.replaced.as_ref().map(|fields| fields.at);
    order.can_undo() && order.can_restore() && told == changed
}

/// A field is again what it was before it was changed.
fn restore(turn: &mut Turn, mut order: Order) {
    let told = order.clone();
    order.restore();
    turn.answer = taken_back(turn, &told, &order);
    order.touch(turn.now);
    let id = order.id;
    turn.keep(order);
    card::show(turn, id);
}

/// What an order tells no more, in words.
fn taken_back(turn: &Turn, told: &Order, now: &Order) -> String {
    let is_new = |field: fn(&Order) -> bool| field(told) && !field(now);
    if is_new(|order| order.return_by.is_some()) {
        return understood::undone(turn, &[frame::return_line(turn, told)]);
    }
    let scans = told.tracking.as_ref();
    if let Some(scans) = scans.filter(|_| told.tracking != now.tracking) {
        return understood::undone(turn, &[tracking_page::told_scan(turn, scans)]);
    }
    let known = Draft {
        name: told.name.clone(),
        ..understood::known_of(told)
    };
    understood::taken_back(turn, now, &known)
}

/// Saves an order of which something new was told, and shows its card. A reminder that now lies in the past is not sent, for the
/// card says the same.
pub fn save_and_show(turn: &mut Turn, mut order: Order) {
    let id = order.id;
    order.touch(turn.now);
    turn.keep(order);
    turn.notice_of_press("notice-noted");
    card::show(turn, id);
}

/// Takes back what was told last. `entries` is the length of the history when the button was shown: pressed twice, it takes back
/// one entry.
pub fn undo(turn: &mut Turn, mut order: Order, entries: usize) {
    if order.history.len() != entries {
        return turn.notice("notice-answered");
    }
    if !order.can_undo() {
        return turn.notice("notice-nothing-to-undo");
    }
    let taken_back = report_menu::undoable(turn, &order).unwrap_or_default();
    let end = order.protection_end;
    let is_together = is_together(&order);
    order.undo();
    if is_together {
        order.restore();
    }
    // The end that holds again stands nowhere else in words.
    let now = match order.protection_end {
        now if now == end => "same",
        Some(_) => "end",
        None => "none",
    };
    let day = order
        .protection_end
        .map(|end| format::day(turn.texts(), advice::last_day(end, turn.zone())));
    let args = [
        ("what", taken_back.into()),
        ("now", now.into()),
        ("day", day.unwrap_or_default().into()),
    ];
    turn.answer = turn.html("undone", &args);
    let id = order.id;
    order.touch(turn.now);
    turn.keep(order);
    turn.notice_of_press("notice-undone");
    card::show(turn, id);
}

/// What a report tells of an order.
pub fn event_of(turn: &Turn, report: Report) -> OrderEvent {
    use OrderEvent as E;
    match report {
        Report::SellerAsked => E::SellerAsked,
        Report::SellerAnswered => E::SellerAnswered,
        Report::SellerSilent => E::SellerSilent,
        Report::ExtensionAsked => E::ExtensionAsked,
        Report::ExtensionRefused => E::ExtensionRefused,
        Report::NumberCompared => E::NumberCompared,
        Report::PostAsked => E::PostAsked,
        Report::AskedAround => E::AskedAround,
        Report::DisputeOpened => E::DisputeOpened(turn.today()),
        Report::LessOffered => E::Offered(Offer::default()),
        Report::DisputeRefused => E::DisputeRefused,
        Report::Escalated => E::Escalated,
        Report::DisputeCancelled => E::DisputeCancelled,
        Report::Won => E::Won,
        Report::Lost => E::Lost,
        Report::Appealed => E::Appealed,
        Report::Refunded => E::Refunded,
        Report::CancelWanted => E::SellerRequested(SellerRequest::CancelDispute),
        Report::SecondPromised => E::SellerRequested(SellerRequest::AwaitAnother),
        Report::MoneyOutside => E::SellerRequested(SellerRequest::MoneyOutside),
        Report::ReceiptWanted => E::SellerRequested(SellerRequest::ConfirmReceipt),
        Report::ConfirmedByMistake => E::CompletedEarly(CompletedBy::Mistake),
        Report::ClosedByStore => E::CompletedEarly(CompletedBy::Store),
        Report::PaypalCase => E::PaymentCaseOpened(Payment::PayPal, turn.today()),
        Report::BankCase => E::PaymentCaseOpened(Payment::Card, turn.today()),
        Report::CaseEscalated => E::PaymentCaseEscalated,
        Report::CaseRefused => E::PaymentCaseRefused,
        Report::ClaimChanged => E::ClaimChanged,
        Report::CustomsAnswered => E::CustomsAnswered,
        Report::OrderCancelled => E::OrderCancelled,
        Report::Answered => E::Answered,
    }
}

/// It has arrived: what to check now, and one more word about it later. What is wrong with it was told, and stays so.
pub fn arrived(turn: &mut Turn, mut order: Order) {
    let id = order.id;
    let is_known = {
        let facts = turn.facts(&order);
        facts.arrived_on.is_some() || facts.problem.is_some()
    };
    if !is_known {
        order.record(OrderEvent::Arrived, turn.now);
        turn.answer = events::told(turn, &order);
    }
    order.closed_at = None;
    order.touch(turn.now);
    order.muted = false;
    turn.keep(order);
    card::show(turn, id);
}

/// It has not arrived after all. Where the money is back, that is the end all the same.
fn not_arrived(turn: &mut Turn, mut order: Order) {
    order.record(OrderEvent::NotArrived, turn.now);
    if turn.facts(&order).refunded {
        return close(turn, order);
    }
    turn.answer = events::told(turn, &order);
    save_and_show(turn, order);
}

/// The order ends: it is no longer watched.
pub fn close(turn: &mut Turn, mut order: Order) {
    order.closed_at = Some(turn.now);
    order.snoozed_until = None;
    turn.keep(order.clone());
    card::show_closed(turn, &order);
}

/// The last word about an order that was not solved: it is no longer watched.
pub fn end_watch(turn: &mut Turn, mut order: Order) {
    order.snoozed_until = None;
    turn.keep(order.clone());
    card::show_watch_ended(turn, &order);
}

fn reopen(turn: &mut Turn, mut order: Order) {
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    order.closed_at = None;
    if turn.facts(&order).arrived_on.is_some() {
        return not_arrived(turn, order);
    }
    order.record(OrderEvent::Reopened, turn.now);
    turn.answer = events::told(turn, &order);
    save_and_show(turn, order);
}

fn mute(turn: &mut Turn, mut order: Order, muted: bool) {
    let id = order.id;
    order.muted = muted;
    order.reminded_through = turn.now;
    turn.keep(order);
    turn.notice(if muted {
        "notice-muted"
    } else {
        "notice-unmuted"
    });
    card::show(turn, id);
}

fn delete(turn: &mut Turn, order: &Order) {
    let title = title(turn.texts(), order);
    turn.remove(order.id);
    let list = Press::Orders(0).button(turn.plain("button-orders", &[]));
    turn.show(
        turn.html("deleted", &[("title", title.into())]),
        vec![row(list)],
    );
}
