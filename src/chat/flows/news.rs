//! News in free words: "I opened a dispute", "he extended by 15 days". It is noted at once, with the day that the text tells or with
//! today, so that nothing is lost if the person goes on to something else. The day is asked for after that.

use crate::advice::{self, DisputeState, OrderFacts};
use crate::chat::callback::{AnswerPress, OrderPress, Report};
use crate::chat::flows::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::flows::{
    days, doubt, edit_order, new_order, order_actions, order_fields, part_refund, returns,
};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Heard, Intent, PossibleDay, PossibleMoment};
use crate::chat::screens::{card, customs, echo, events, questions, talk, understood};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    CompletedBy, Dialogue, GoodsProblem, Order, OrderEvent, OrderId, Payment, Question, Tracking,
};
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};

/// Something that happened to an order, as its question would be answered.
struct News {
    question: Question,
    value: AnswerValue,
    /// The text tells its day.
    is_dated: bool,
}

/// Notes what a text or a button tells of an order; `false` if that alone does not say enough.
pub fn note(turn: &mut Turn, intent: Intent, order: &Order, heard: Option<&Heard>) -> bool {
    let beside = heard.map(|heard| note_beside(turn, order.id, Some(intent), heard));
    let order = turn.open_order(order.id).unwrap_or(order).clone();
    let is_noted = note_main(turn, intent, order, heard);
    turn.preface(beside.unwrap_or_default());
    is_noted
}

/// Notes what a text tells besides what it is answered for: a claim that was opened, a refusal, what is wrong with the goods, how it was
/// paid. Each is noted with its own day; the answer begins with it.
pub fn note_beside(turn: &mut Turn, id: OrderId, main: Option<Intent>, heard: &Heard) -> String {
    let mut noted = Vec::new();
    for part in heard.clauses() {
        let Some(mut order) = turn.open_order(id).cloned() else {
            break;
        };
        let before = order.clone();
        let event = part.sure().filter(|told| Some(*told) != main);
        let event = event.map(|told| note_part(turn, told, &mut order, part, heard.text));
        let done = deed(part).map(|done| {
            knows_of_offer(turn, &mut order, done);
            note_deed(turn, &mut order, done, part)
        });
        let said = paragraphs([
            event.unwrap_or_default(),
            done.unwrap_or_default(),
            note_payment(turn, &mut order, part),
        ]);
        if order != before {
            order.touch(turn.now);
            turn.keep(order);
        }
        noted.push(said);
    }
    paragraphs(noted)
}

/// What one clause tells; nothing where that alone is not sure enough.
fn note_part(turn: &Turn, told_of: Intent, order: &mut Order, part: &Heard, whole: &str) -> String {
    use Intent as I;
    let told_of = match told_of {
        I::DisputeOpened if input::names_paypal_claim(whole) => I::PaypalCase,
        told_of => told_of,
    };
    let (value, is_dated) = match told_of {
        told if told.is_of_claim() && input::is_still_open(part.text) => return String::new(),
        I::DisputeOpened | I::PaypalCase | I::BankCase => {
            let news = told(turn, told_of, order, Some(part), part.mentioned());
            let is_known = |news: &News| known_claim(&turn.facts(order), news.question).is_some();
            match news.filter(|news| !is_known(news)) {
                Some(news) => (news.value, news.is_dated),
                None => return String::new(),
            }
        }
        I::ArrivedWrong => match problem(part.text) {
            Some(problem) => (AnswerValue::Problem(problem), true),
            None => return String::new(),
        },
        I::DisputeRefused => {
            let facts = turn.facts(order);
            if refused(&facts, Some(part)) != Some(Report::DisputeRefused) {
                return String::new();
            }
            let on = earlier_day(turn, told_of, order, part);
            order.record_on(OrderEvent::DisputeRefused, on, turn.now);
            return events::told(turn, order);
        }
        told => {
            let done = report(turn, told, order, Some(part)).filter(|done| is_deed(*done));
            return done.map_or_else(String::new, |done| note_deed(turn, order, done, part));
        }
    };
    let entries = order.history.len();
    order_fields::put(turn, order, value);
    if order.history.len() == entries {
        return String::new();
    }
    let as_of_today = match is_dated {
        true => String::new(),
        false => turn.html("noted-as-of-today", &[]),
    };
    paragraphs([events::told(turn, order), as_of_today])
}

/// What was done that no intent has.
pub fn deed(heard: &Heard) -> Option<Report> {
    const DEEDS: [(&str, Report); 4] = [
        ("declined", Report::Answered),
        ("prolonged", Report::ExtensionAsked),
        ("compared", Report::NumberCompared),
        ("postal", Report::PostAsked),
    ];
    let is_asked = heard.text.contains('?');
    let told = input::first_told(heard.text, &DEEDS.map(|(word, _)| word)).filter(|_| !is_asked)?;
    let mut deeds = DEEDS.into_iter();
    deeds.find_map(|(word, report)| (word == told).then_some(report))
}

/// What takes no right away, and may stand beside any other news.
fn is_deed(report: Report) -> bool {
    use Report as R;
    matches!(
        report,
        R::SellerAsked
            | R::SellerSilent
            | R::CustomsAnswered
            | R::Answered
            | R::Escalated
            | R::CaseEscalated
            | R::Appealed
    )
}

/// Who declined an offer got one: that was not told.
fn knows_of_offer(turn: &Turn, order: &mut Order, done: Report) {
    if done == Report::Answered && turn.facts(order).dispute_is(DisputeState::Waiting) {
        order.record(OrderEvent::LessOffered, turn.now);
    }
}

fn note_deed(turn: &Turn, order: &mut Order, report: Report, part: &Heard) -> String {
    let event = order_actions::event_of(turn, report);
    if turn.was_told_today(order, &event) {
        return String::new();
    }
    let told = part.sure().unwrap_or(Intent::SellerAsked);
    let on = earlier_day(turn, told, order, part);
    order_actions::knows_of_extension(turn, order, report, on);
    order.record_on(event, on, turn.now);
    events::told(turn, order)
}

/// How it was paid, where that was not known.
fn note_payment(turn: &Turn, order: &mut Order, part: &Heard) -> String {
    use Intent as I;
    let is_of_refund = part.sure().is_some_and(|told| {
        told.is_of_seller()
            || matches!(
                told,
                I::MoneyBack | I::MoneyPartly | I::PaypalCase | I::BankCase
            )
    });
    let payment = page::payment_alone(part.text).or(part.mentioned().payment);
    let payment = payment.filter(|_| order.payment.is_none() && !is_of_refund);
    let Some(payment) = payment else {
        return String::new();
    };
    let value = AnswerValue::Payment(Some(payment));
    let said = understood::line(turn, &value);
    order_fields::put(turn, order, value);
    said
}

fn note_main(turn: &mut Turn, intent: Intent, mut order: Order, heard: Option<&Heard>) -> bool {
    if intent == Intent::DisputeRefused && heard.is_some_and(|heard| input::names_payer(heard.text))
    {
        knows_of_case(turn, &mut order, heard);
    }
    if intent == Intent::MoneyBack
        && heard.is_some_and(|heard| part_refund::is_part(&order, heard.text))
    {
        part_refund::note(turn, order, heard);
        return true;
    }
    if intent == Intent::MoneyBack && heard.is_some_and(|heard| is_all_back(&order, heard.text)) {
        order_actions::record(turn, order, Report::Refunded);
        return true;
    }
    if intent == Intent::DisputeWon
        && let Some(heard) = heard
        && granted(turn, &order, heard)
    {
        return true;
    }
    if let Some(report) = report(turn, intent, &order, heard) {
        let on = heard.and_then(|heard| earlier_day(turn, intent, &order, heard));
        match report {
            // Nothing is left after it: it is asked for.
            Report::Lost => {
                order_actions::pressed(turn, order.id, OrderPress::Report(Report::Lost))
            }
            report => order_actions::record_on(turn, order, report, on),
        }
        return true;
    }
    let order = &order;
    match intent {
        Intent::MoneyBack | Intent::RefundToOldCard => money_is_back(turn, order.clone(), heard),
        Intent::MoneyPartly => {
            part_refund::note(turn, order.clone(), heard);
            return true;
        }
        Intent::Returned => {
            shows(turn, order, Tracking::Returned);
            return true;
        }
        Intent::ArrivedWrong => {
            something_is_wrong(turn, order, heard);
            return true;
        }
        _ => {}
    }
    let nothing = PageFacts::default();
    let (facts, text) = heard.map_or((&nothing, ""), |heard| (heard.facts(), heard.text));
    let Some(news) = told(turn, intent, order, heard, facts) else {
        return false;
    };
    let is_asked = is_asked_already(turn, order, news.question);
    let known = known_claim(&turn.facts(order), news.question).filter(|_| !is_asked);
    if let Some(known) = known {
        told_before(turn, order.clone(), news, known);
    } else if is_asked {
        // Without its day it is no answer yet: the question comes again.
        if news.is_dated {
            take(turn, news, text);
        }
    } else if turn.person.dialogue != Dialogue::Idle {
        // What is asked now stays open.
        order_actions::tell(turn, order.clone(), news.value);
    } else if news.is_dated {
        edit_order::begin(turn, order.id, news.question);
        take(turn, news, text);
    } else {
        ask_for_day(turn, order.clone(), news);
    }
    true
}

/// A refund that was granted in part, or by a day that is told.
fn granted(turn: &mut Turn, order: &Order, heard: &Heard) -> bool {
    if part_refund::is_part(order, heard.text) {
        talk::show(turn, Intent::MoneyPartly, Some(order));
        return true;
    }
    let length = days::counted(turn, heard.text).filter(|_| heard.day_of_news().is_none());
    if let Some(length) = length {
        let day = turn.today() + Days::new(length.into());
        returns::refund_by(turn, order.clone(), day);
    }
    length.is_some()
}

/// What has happened to an order that is still being taken down, where that needs no further question.
pub fn event(turn: &Turn, heard: &Heard) -> Option<OrderEvent> {
    use Intent as I;
    use OrderEvent as E;
    let Some(told) = heard.sure() else {
        return deed(heard).map(|done| order_actions::event_of(turn, done));
    };
    let claimed = || claimed_on(turn, told, heard.mentioned(), Some(heard));
    let disputed = || claimed().unwrap_or(turn.today());
    Some(match told {
        I::SellerAsked => E::SellerAsked,
        I::DisputeCancelled => E::DisputeCancelled,
        I::DisputeWon => E::Won,
        I::DisputeRefused if !input::names_payer(heard.text) => E::DisputeRefused,
        I::PaypalCase => E::PaymentCaseOpened(Payment::PayPal, disputed()),
        I::BankCase => E::PaymentCaseOpened(Payment::Card, disputed()),
        I::ConfirmedByMistake => E::CompletedEarly(CompletedBy::Mistake),
        I::ArrivedWrong => E::ProblemTold(problem(heard.text)?),
        I::CustomsAnswered => E::CustomsAnswered,
        I::OrderCancelled => E::OrderCancelled,
        I::Answered => E::Answered,
        I::Escalated => E::Escalated,
        I::Appealed => E::Appealed,
        _ => return None,
    })
}

/// What has happened and needs no further question.
fn report(turn: &Turn, intent: Intent, order: &Order, heard: Option<&Heard>) -> Option<Report> {
    use Intent as I;
    let facts = turn.facts(order);
    Some(match intent {
        I::SellerAsked => Report::SellerAsked,
        I::SellerSilent if facts.seller.asked_on.is_some() => Report::SellerSilent,
        I::SellerSilent if order_actions::asks_for_extension(turn, order) => Report::SellerSilent,
        // Where no store stands in, the seller's silence leads on.
        I::SellerSilent if turn.with_context(order, |context| context.is_unprotected()) => {
            Report::SellerSilent
        }
        // A button is asked about first: what ends a right is not ended by a slip of the finger.
        I::DisputeCancelled if heard.is_some() => Report::DisputeCancelled,
        I::DisputeWon => Report::Won,
        I::DisputeRefused => refused(&facts, heard)?,
        I::ConfirmedByMistake => Report::ConfirmedByMistake,
        I::CustomsAnswered => Report::CustomsAnswered,
        I::OrderCancelled => Report::OrderCancelled,
        I::Answered => Report::Answered,
        I::Escalated if is_case_escalated(&facts, heard) => Report::CaseEscalated,
        I::Escalated => Report::Escalated,
        // As long as it is not decided, who appeals asks the store to decide.
        I::Appealed if facts.dispute.is_some() => Report::Escalated,
        I::Appealed => Report::Appealed,
        _ => return None,
    })
}

/// Whether PayPal was asked to decide its case, and not the store its dispute.
fn is_case_escalated(facts: &OrderFacts, heard: Option<&Heard>) -> bool {
    let named = heard.and_then(|heard| input::payer_named(heard.text));
    let names_store = heard
        .and_then(|heard| page::store_named(heard.text))
        .is_some();
    let can_be = facts
        .payment_case
        .is_some_and(|case| case.can_be_escalated());
    can_be && (named == Some(Payment::PayPal) || facts.dispute.is_none() && !names_store)
}

/// The earlier day that is told with what happened; none that cannot be: nothing is refused before it was claimed. The seller may
/// have been asked before that, and the parcel came before it.
fn earlier_day(turn: &Turn, intent: Intent, order: &Order, heard: &Heard) -> Option<NaiveDate> {
    let told = heard.day_of_news().filter(|day| *day < turn.today())?;
    let facts = turn.facts(order);
    let claimed = facts.dispute.map(|dispute| dispute.opened_on);
    let case = facts.payment_case.map(|case| case.opened_on);
    let begun = match intent {
        Intent::SellerAsked | Intent::SellerSilent | Intent::ArrivedWrong => {
            [facts.paid_on, None, None, None]
        }
        _ => [claimed, case, facts.paid_on, facts.refund_agreed_on],
    };
    let is_after = |day: &NaiveDate| begun.into_iter().flatten().all(|begun| begun <= *day);
    Some(told).filter(is_after)
}

/// Who refused: PayPal or the bank, if a case is open there and nothing else is meant, or else the store. How it was paid stands in
/// another clause. A store that is named and refuses has been asked, though that was not told.
fn refused(facts: &OrderFacts, heard: Option<&Heard>) -> Option<Report> {
    let refusing = heard.map(|heard| clause_of(heard, Intent::DisputeRefused));
    let names_payment = refusing.is_some_and(input::names_payer);
    let names_store = refusing.and_then(page::store_named) == Some(facts.store);
    let is_decided_on = facts.appealed_on.is_some() || facts.dispute_is(DisputeState::Escalated);
    if is_decided_on && !names_payment {
        return Some(Report::Lost);
    }
    match (facts.payment_case.is_some(), facts.dispute.is_some()) {
        (true, false) => Some(Report::CaseRefused),
        (true, true) if names_payment => Some(Report::CaseRefused),
        (_, true) if !names_payment => Some(Report::DisputeRefused),
        (false, false) if !names_payment && names_store => Some(Report::DisputeRefused),
        _ => None,
    }
}

/// The clause that alone tells this, or the whole text.
fn clause_of<'t>(heard: &Heard<'t>, intent: Intent) -> &'t str {
    let parts = heard.parts().iter();
    let mut telling = parts.filter(|part| part.sure() == Some(intent));
    telling.next().map_or(heard.text, |part| part.text)
}

/// Where PayPal or the bank refuses, it was asked before: that was not told.
fn knows_of_case(turn: &Turn, order: &mut Order, heard: Option<&Heard>) {
    let facts = turn.facts(order);
    let named = heard.and_then(|heard| input::payer_named(heard.text));
    let payer = facts.payment.or(named);
    let payer = payer.filter(|payer| *payer != Payment::Other);
    if let Some(payer) = payer.filter(|_| facts.payment_case.is_none()) {
        order.record(OrderEvent::PaymentCaseOpened(payer, turn.today()), turn.now);
    }
}

/// Who says that it is all, or names the sum that was paid, needs no question.
fn is_all_back(order: &Order, text: &str) -> bool {
    let paid = order.amount.as_deref();
    input::says_all(text) || paid.is_some_and(|paid| input::names_sum(text, paid))
}

/// Until it is told whether it is all, nothing more is claimed; for a part that is missing, a part of the money is all of it. Of what a
/// seller gave nobody knows whether it is all while it is not told how much was paid: that it was agreed is not noted then.
fn money_is_back(turn: &mut Turn, mut order: Order, heard: Option<&Heard>) {
    let (is_agreed, problem) = {
        let facts = turn.facts(&order);
        (facts.refund_agreed_on.is_some(), facts.problem)
    };
    let is_of_part = matches!(problem, Some((GoodsProblem::PartMissing, _)));
    let may_be_part = heard.is_some_and(|heard| part_refund::may_be_part(&order, heard.text));
    if !is_agreed && !is_of_part && !may_be_part {
        order.record(OrderEvent::Won, turn.now);
        order.touch(turn.now);
        turn.keep(order);
    }
}

/// A parcel came, and not what was ordered: what is wrong with it is noted, or asked for.
fn something_is_wrong(turn: &mut Turn, order: &Order, heard: Option<&Heard>) {
    match heard.and_then(|heard| problem(heard.text)) {
        Some(problem) => {
            let on = heard.and_then(|heard| earlier_day(turn, Intent::ArrivedWrong, order, heard));
            let value = AnswerValue::Problem(problem);
            order_actions::tell_on(turn, order.clone(), value, on);
        }
        None => {
            let warning = talk::text(turn, Intent::ArrivedWrong, order);
            edit_order::begin(turn, order.id, Question::GoodsProblem);
            questions::show(turn, Question::GoodsProblem, warning);
        }
    }
}

/// What is wrong with what came, by the words of the buttons that say so; the worst first. What is whole may lie in a dented box: then
/// nothing is known of the goods.
pub fn problem(text: &str) -> Option<GoodsProblem> {
    let answers = [
        AnswerPress::EmptyParcel,
        AnswerPress::Broken,
        AnswerPress::OtherVariant,
        AnswerPress::NotAsDescribed,
        AnswerPress::WrongItem,
        AnswerPress::PartMissing,
    ];
    let words: Vec<&str> = answers.iter().filter_map(AnswerPress::word).collect();
    let told = input::first_told(text, &words)?;
    let answer = answers
        .into_iter()
        .find(|answer| answer.word() == Some(told))?;
    let is_of_box = answer == AnswerPress::Broken && input::tells_of_box_alone(text);
    answers::problem(answer).filter(|_| !is_of_box)
}

/// What tracking shows, in words.
pub fn shows(turn: &mut Turn, order: &Order, shown: Tracking) {
    let value = AnswerValue::Tracking(shown);
    let note = echo::echo(turn, &value);
    edit_order::begin(turn, order.id, Question::Tracking);
    new_order::take(turn, Question::Tracking, ReadAnswer::Value(value, note));
}

/// Keeps what tracking shows, where something else is answered; what can be said of it.
pub fn note_shown(turn: &mut Turn, mut order: Order, shown: Tracking) -> String {
    order_fields::put(turn, &mut order, AnswerValue::Tracking(shown));
    let told = [events::told(turn, &order), customs::fee_asked(turn, &order)];
    turn.keep(order);
    paragraphs(told)
}

/// How much customs ask for of the order that is being taken down.
pub fn keep_customs_fee_of_draft(turn: &mut Turn, heard: &Heard) {
    if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
        draft.customs_fee = heard.customs_fee().or(draft.customs_fee.take());
    }
}

/// The order with how much customs ask for, where a text tells that.
pub fn with_customs_fee(turn: &mut Turn, mut order: Order, heard: &Heard) -> Order {
    if let Some(fee) = heard.customs_fee() {
        let before = order.fields(turn.now);
        order.customs_fee = Some(fee);
        order.keep_replaced(before);
        turn.keep(order.clone());
    }
    order
}

fn told(
    turn: &Turn,
    intent: Intent,
    order: &Order,
    heard: Option<&Heard>,
    facts: &PageFacts,
) -> Option<News> {
    let text = heard.map_or("", |heard| heard.text);
    let today = turn.today();
    let dated = |question, day: Option<NaiveDate>, value: fn(NaiveDate) -> AnswerValue| News {
        question,
        value: value(day.unwrap_or(today)),
        is_dated: day.is_some(),
    };
    let disputed = claimed_on(turn, intent, facts, heard);
    // A claim that was made with the shop is none at PayPal.
    let is_open_where = intent == Intent::DisputeOpened && !input::names_seller(text);
    let case = only_payment(turn, order).filter(|_| is_open_where);
    Some(match case.map_or(intent, case_at) {
        Intent::DisputeOpened => dated(
            Question::DisputeOpened,
            disputed,
            AnswerValue::DisputeOpened,
        ),
        Intent::PaypalCase => dated(Question::PaymentCaseOn(Payment::PayPal), disputed, |day| {
            AnswerValue::PaymentCase(Payment::PayPal, day)
        }),
        Intent::BankCase => dated(Question::PaymentCaseOn(Payment::Card), disputed, |day| {
            AnswerValue::PaymentCase(Payment::Card, day)
        }),
        Intent::DeliveredNotHere if facts.says_delivered || !facts.delivered.is_empty() => {
            dated(Question::DeliveredOn, only_day(&facts.delivered), |day| {
                AnswerValue::Tracking(Tracking::Delivered(day))
            })
        }
        Intent::Extended => News {
            question: Question::Extension,
            value: AnswerValue::Protection(Some(new_end(turn, order, facts, text)?)),
            is_dated: true,
        },
        _ => return None,
    })
}

/// The day of a claim, as far as it is told.
fn claimed_on(
    turn: &Turn,
    intent: Intent,
    facts: &PageFacts,
    heard: Option<&Heard>,
) -> Option<NaiveDate> {
    let beside = || heard.and_then(Heard::day_of_news);
    let told = only_day(&facts.disputed).or_else(beside);
    told.or_else(|| day_of_claim(turn, intent, heard?.text))
}

/// The only day of a clause that tells a claim at PayPal or the bank: "opened a paypal claim on 20 nov".
fn day_of_claim(turn: &Turn, intent: Intent, text: &str) -> Option<NaiveDate> {
    let is_claim = matches!(intent, Intent::PaypalCase | Intent::BankCase);
    let is_one_clause = !text.contains([',', ';', '\n']);
    if !is_claim || !is_one_clause {
        return None;
    }
    let writer = days::writer(turn);
    days::only_named(text, |words| input::shipped_on(words, &writer).ok())
}

/// Who was paid, where nobody else can have a claim: the shop is told to protect nobody.
fn only_payment(turn: &Turn, order: &Order) -> Option<Payment> {
    turn.with_context(order, |context| {
        let is_asked = context.order.dispute.is_none() && context.order.payment_case.is_none();
        let alone = is_asked && context.is_unprotected();
        advice::told_payment(context).filter(|payment| alone && *payment != Payment::Other)
    })
}

fn case_at(payment: Payment) -> Intent {
    match payment {
        Payment::PayPal => Intent::PaypalCase,
        Payment::Card | Payment::Other => Intent::BankCase,
    }
}

/// The new end: some days after the known one, or the day that is told.
fn new_end(turn: &Turn, order: &Order, facts: &PageFacts, text: &str) -> Option<DateTime<Utc>> {
    let end = order.protection_end?;
    match (input::days_named(text), &facts.protection_end[..]) {
        (_, [PossibleMoment { at, .. }]) if *at > end => Some(*at),
        (Some(days), _) => Some(end + Duration::days(days.into())),
        _ => {
            let last = turn.last_second(days::last_named(turn, text)?);
            (last > end).then_some(last)
        }
    }
}

fn only_day(days: &[PossibleDay]) -> Option<NaiveDate> {
    match days {
        [one] => Some(one.day),
        _ => None,
    }
}

fn is_asked_already(turn: &Turn, order: &Order, asked: Question) -> bool {
    matches!(turn.person.dialogue, Dialogue::Editing { question, order: id, .. } if question == asked && id == order.id)
}

/// The day of a claim that is open, or on which it was “delivered”, as it was told.
fn known_claim(facts: &OrderFacts, question: Question) -> Option<NaiveDate> {
    match question {
        // After a refusal it is a new one.
        Question::DisputeOpened => {
            let dispute = facts.dispute;
            let open = dispute.filter(|dispute| dispute.state != DisputeState::Refused);
            open.map(|dispute| dispute.opened_on)
        }
        Question::PaymentCaseOn(payer) => {
            let case = facts.payment_case.filter(|case| case.payment == payer);
            let open = case.filter(|case| case.refused_on.is_none());
            open.map(|case| case.opened_on)
        }
        Question::DeliveredOn => match facts.tracking {
            Some((Tracking::Delivered(day), _)) => Some(day),
            _ => None,
        },
        _ => None,
    }
}

/// What was told before: its day stays, and is said back. Where the text tells another one, it is asked which of them it is.
fn told_before(turn: &mut Turn, order: Order, news: News, known: NaiveDate) {
    let day = match news.value {
        AnswerValue::DisputeOpened(day)
        | AnswerValue::PaymentCase(_, day)
        | AnswerValue::Tracking(Tracking::Delivered(day)) => day,
        _ => known,
    };
    if news.is_dated && day != known {
        edit_order::begin(turn, order.id, news.question);
        let read = doubt::another_day(turn, news.question, day, known);
        return new_order::take(turn, news.question, read);
    }
    let mut as_known = order.clone();
    let value = answers::past_day(news.question, known).unwrap_or(news.value);
    order_fields::put(turn, &mut as_known, value);
    turn.answer = events::told(turn, &as_known);
    card::show(turn, order.id);
}

/// Takes it as the answer to its question; a day that is hardly true is asked about.
fn take(turn: &mut Turn, news: News, text: &str) {
    let read = doubt::weighed(turn, news.question, text, news.value.into());
    new_order::take(turn, news.question, answers::echoed(turn, read));
}

/// It is noted as of today, which is said; the right day takes its place.
fn ask_for_day(turn: &mut Turn, mut order: Order, news: News) {
    let id = order.id;
    order_fields::put(turn, &mut order, news.value);
    let note = paragraphs([
        events::told(turn, &order),
        turn.html("noted-as-of-today", &[]),
    ]);
    order.touch(turn.now);
    turn.keep(order);
    edit_order::begin(turn, id, news.question);
    questions::show(turn, news.question, note);
}
