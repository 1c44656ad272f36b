//! News in free words: "I opened a dispute", "he extended by 15 days". It is noted at once, with the day that the text tells or with
//! today, so that nothing is lost if the person goes on to something else. The day is asked for after that.

use crate::chat::callback::{OrderPress, Report};
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::dated_news::{News, claimed_on, known_claim, told};
use crate::chat::flows::deeds::{
    deed, earlier_day, is_deed, knows_of_offer, note_deed, refused, report,
};
use crate::chat::flows::goods_problem::{problem, something_is_wrong};
use crate::chat::flows::shown_in_words::{shows, tells_return_reason};
use crate::chat::flows::{
    answers, days, doubt, edit_order, new_order, order_actions, order_fields, part_refund,
    refund_awaited, returns,
};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent, page};
use crate::chat::screens::{card, events, questions, talk, understood};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    CompletedBy, Dialogue, GoodsProblem, Order, OrderEvent, OrderId, Payment, Question, Tracking,
};
use chrono::{Days, NaiveDate};

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
        // "Dispute closed, I won": how it was closed is what is answered.
        let is_won = main == Some(Intent::DisputeWon);
        let is_main = |told| Some(told) == main || is_won && told == Intent::DisputeRefused;
        let event = part.sure().filter(|told| !is_main(*told));
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
            report => order_actions::record_on(turn, order.clone(), report, on),
        }
        if intent == Intent::SellerSilent && turn.facts(&order).seller.asked_on.is_none() {
            turn.preface(talk::text(turn, intent, &order));
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
        Intent::OfferAccepted => return part_refund::accepted(turn, order.clone(), heard),
        Intent::RefundWhen => {
            return heard.is_some_and(|heard| refund_awaited::due_told(turn, order.clone(), heard));
        }
        Intent::Returned => {
            shows(turn, order, Tracking::Returned);
            if let Some(heard) = heard {
                tells_return_reason(turn, heard);
            }
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
    // "Up to 20 days" may be read as a past day, too.
    let past = heard.day_of_news();
    let today = turn.today();
    let is_to_come =
        |days: &u16| past.is_none_or(|past| (today - past).num_days() == i64::from(*days));
    let length = days::counted(turn, heard.text).filter(is_to_come);
    let day = length.map(|length| today + Days::new(length.into()));
    let day = day.or_else(|| days::last_named(turn, heard.text));
    if let Some(day) = day {
        returns::refund_by(turn, order.clone(), day);
    }
    day.is_some()
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

fn is_asked_already(turn: &Turn, order: &Order, asked: Question) -> bool {
    matches!(turn.person.dialogue, Dialogue::Editing { question, order: id, .. } if question == asked && id == order.id)
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
