//! What was told otherwise before is put right: "12 not 13" names what is wrong, as "a dress, not shoes" does; "no sorry, the 27th"
//! means what was told last.

use crate::advice;
use crate::chat::flows::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::flows::{
    days, draft, new_order, order_fields, redated, take_back, understood, which_order,
};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent, PossibleDay};
use crate::chat::screens::{card, echo, questions, understood as screen};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft, Keyboard, Order, OrderEvent, OrderId, Question, Tracking};
use chrono::{Datelike, Days, NaiveDate};

/// In a longer text the day belongs to something that is told.
const MOST_WORDS: usize = 9;
/// The same, where the label of the day stands beside it.
const MOST_WORDS_WITH_LABEL: usize = 14;

/// Takes a text that denies a day or a sum that is known, and tells the right one, whatever is asked.
pub fn take(turn: &mut Turn, heard: &Heard) -> bool {
    renames(turn, heard) || contrasts(turn, heard) || contrasts_months(turn, heard)
}

/// Takes another name for the goods.
fn renames(turn: &mut Turn, heard: &Heard) -> bool {
    let name_in = |known: &Option<String>| input::page::new_name(heard.text, known.as_deref());
    let given = |name| AnswerValue::Name(Some(name));
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } if draft.is_of_one() && draft.about.is_none() => {
            let Some(name) = name_in(&draft.name) else {
                return false;
            };
            put_into_draft(turn, *draft, Question::Name, given(name));
            true
        }
        _ => {
            let order = order_meant(turn, heard);
            let Some(order) = order.and_then(|id| turn.open_order(id).cloned()) else {
                return false;
            };
            let Some(name) = name_in(&order.name) else {
                return false;
            };
            let called = |name| Draft {
                name,
                ..Draft::default()
            };
            let before = called(order.name.clone());
            let note = screen::added(turn, &before, &called(Some(name.clone())));
            put_noted(turn, order, given(name), note);
            true
        }
    }
}

fn contrasts(turn: &mut Turn, heard: &Heard) -> bool {
    // "It was not shipped on the 3rd but on the 13th".
    let is_more = heard
        .sure()
        .is_some_and(|told| told.is_about_order() && told != Intent::NotShipped);
    let Some(told) = input::contrast(heard.text).filter(|_| !is_more) else {
        return false;
    };
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } if draft.is_of_one() => {
            let known = (days_of(turn, &draft), draft.amount.clone());
            match instead(turn, known, &told) {
                Some((question, value)) => {
                    put_into_draft(turn, *draft, question, value);
                    true
                }
                None => redated::in_draft(turn, *draft, &told),
            }
        }
        _ => {
            let order = order_meant(turn, heard);
            let Some(order) = order.and_then(|id| turn.open_order(id).cloned()) else {
                return false;
            };
            let known = (days_of_order(turn, &order), order.amount.clone());
            let right = instead(turn, known, &told).map(|(_, value)| value);
            match right.or_else(|| left_instead(turn, &order, &told)) {
                Some(value) => {
                    put(turn, order, value);
                    true
                }
                None => {
                    redated::in_order(turn, order.clone(), &told)
                        || of_unknown(turn, order, &told, heard)
                }
            }
        }
    }
}

/// "Not november but october": the only day of the month that is denied is of the other one.
fn contrasts_months(turn: &mut Turn, heard: &Heard) -> bool {
    let told = input::month_contrast(heard.text);
    let Some((denied, instead)) = told.filter(|_| !understood::tells(heard.mentioned())) else {
        return false;
    };
    let moved = |turn: &Turn, days: Vec<(Question, NaiveDate)>| {
        let mut wrong = days.into_iter().filter(|(_, day)| day.month() == denied);
        let (question, day) = wrong.next().filter(|_| wrong.next().is_none())?;
        let value = in_month(turn, question, day, instead)?;
        Some((question, value))
    };
    if let Dialogue::Adding { draft, .. } = turn.person.dialogue.clone() {
        let told = moved(turn, days_of(turn, &draft)).filter(|_| draft.is_of_one());
        return told
            .map(|(question, value)| put_into_draft(turn, *draft, question, value))
            .is_some();
    }
    let order = order_meant(turn, heard);
    let order = order.and_then(|id| turn.open_order(id).cloned());
    let told = order.and_then(|order| Some((moved(turn, days_of_order(turn, &order))?.1, order)));
    told.map(|(value, order)| put(turn, order, value)).is_some()
}

/// The same day in another month: of the year in which it is nearest and may be.
fn in_month(turn: &Turn, question: Question, wrong: NaiveDate, month: u32) -> Option<AnswerValue> {
    let in_year = |by| wrong.with_year(wrong.year() + by)?.with_month(month);
    let mut days: Vec<NaiveDate> = [-1, 0, 1].into_iter().filter_map(in_year).collect();
    days.sort_by_key(|day| (*day - wrong).num_days().abs());
    days.into_iter()
        .find_map(|day| day_value(turn, question, day))
}

/// Nothing that is known has the number that is denied: "sorry, 12 not 21". What is named with it is meant; else it is asked whether what
/// was told last is.
fn of_unknown(turn: &mut Turn, order: Order, told: &input::Contrast, heard: &Heard) -> bool {
    let text = heard.text;
    let is_price = order.amount.is_none() && !heard.sure().is_some_and(Intent::is_news);
    if let Some(sum) = sum_of(told, text).filter(|_| is_price) {
        asks(turn, order.id, Question::Amount, AnswerValue::Amount(sum));
        return true;
    }
    let is_named = input::page::names_shipping(text);
    let last = || told_last(&order).filter(|_| turn.person.dialogue == Dialogue::Idle);
    let question = if is_named {
        Some(Question::Shipped)
    } else {
        last()
    };
    let mut days = days_of_order(turn, &order).into_iter();
    let known = question.and_then(|question| days.find(|(of, _)| *of == question));
    let value = known.and_then(|(of, day)| day_instead(turn, of, day, told.instead));
    match (question, value) {
        (Some(_), Some(value)) if is_named => put(turn, order, value),
        (Some(question), Some(value)) => asks(turn, order.id, question, value),
        _ => return false,
    }
    true
}

/// "I paid 55 not 45 usd": the right sum, with the currency that stands in the text.
fn sum_of(told: &input::Contrast, text: &str) -> Option<String> {
    let number = told.instead.split_whitespace().next()?;
    let is_sign = |c: char| matches!(c, ',' | '.' | ';' | ':' | '!' | '(' | ')');
    let amount = |sum: &str| input::amount(sum.trim_matches(is_sign)).ok();
    let mut words = text.split_whitespace();
    words.find_map(|word| match word.contains(number) {
        true => amount(word),
        false => amount(&format!("{number} {word}")),
    })
}

/// Takes what puts right what was told, while nothing is asked: "sorry, the 6th", "no, it was shipped on the 6th".
pub fn out_of_the_blue(turn: &mut Turn, heard: &Heard) -> bool {
    let is_told = heard.words() <= MOST_WORDS_WITH_LABEL && !heard.text.contains('?');
    let Some(order) = order_meant(turn, heard).filter(|_| is_told) else {
        return false;
    };
    let is_brief = heard.words() <= MOST_WORDS;
    let tells = heard.sure().is_some() || understood::tells(heard.mentioned());
    match input::behind_correction(heard.text).filter(|_| !tells && is_brief) {
        Some(day) if take_back::is_fresh(turn) => last_of_order(turn, order, day),
        Some(day) => asks_of_last(turn, order, day),
        None => names_right(turn, order, heard),
    }
}

/// "No, it was shipped on the 5th": its label says what is put right.
fn names_right(turn: &mut Turn, id: OrderId, heard: &Heard) -> bool {
    let is_no = input::begins_with_yes_or_no(heard.text) == Some(false);
    // "I mixed up the dates" sounds like another parcel.
    let is_mixed_up = heard.sure() == Some(Intent::OtherParcel);
    let (said, rest) = input::behind_yes_or_no(heard.text);
    // "No no the protection ends on 2 February"
    let (again, rest) = match said {
        Some(false) => input::behind_yes_or_no(rest),
        _ => (None, rest),
    };
    let is_no = is_no || again == Some(false);
    let told = Heard::new(rest, days::writer(turn));
    // What follows a no may be other news, or somebody else's word.
    let is_more = !told.parts().is_empty()
        || input::is_reported(rest)
        || told.sure().is_some_and(Intent::is_news);
    let is_said = (is_no && !is_more || is_mixed_up) && !input::page::negates(rest);
    let value = only_fact(told.mentioned()).filter(|_| is_said);
    match (value, turn.open_order(id).cloned()) {
        (Some(value), Some(order)) => {
            put(turn, order, value);
            true
        }
        _ => false,
    }
}

/// The one thing that a text tells of an order.
fn only_fact(facts: &PageFacts) -> Option<AnswerValue> {
    let only = |days: &[PossibleDay]| days.first().filter(|_| days.len() == 1).map(|day| day.day);
    let end = facts.protection_end.first();
    let end = end.filter(|_| facts.protection_end.len() == 1);
    let told = [
        only(&facts.shipped).map(AnswerValue::Shipped),
        only(&facts.paid).map(|day| AnswerValue::Paid(Some(day))),
        only(&facts.expected).map(|day| AnswerValue::Expected(Some(day))),
        end.map(|end| AnswerValue::Protection(Some(end.at))),
        facts.amount.clone().map(AnswerValue::Amount),
    ];
    let is_of_order = facts.numbers.is_empty() && facts.store.is_none() && !facts.of_another;
    let mut told = told.into_iter().flatten();
    let first = told.next().filter(|_| is_of_order)?;
    told.next().is_none().then_some(first)
}

/// Long after, what was told last may not be what is put right: it is asked.
fn asks_of_last(turn: &mut Turn, id: OrderId, day: &str) -> bool {
    let order = turn.open_order(id).filter(|_| input::page::is_date(day));
    let Some((order, question)) = order.and_then(|order| Some((order, told_last(order)?))) else {
        return false;
    };
    match right_day(turn, order, question, day) {
        Some(value) => {
            asks(turn, id, question, value);
            true
        }
        None => false,
    }
}

fn asks(turn: &mut Turn, id: OrderId, question: Question, value: AnswerValue) {
    let mut told = understood::about(id, PageFacts::default());
    draft::answer(&mut told, question, value);
    new_order::told_alone(turn, told);
}

/// Puts right the day that was told last of a watched order, or its sum.
pub fn last_of_order(turn: &mut Turn, id: OrderId, day: &str) -> bool {
    let Some(order) = turn.open_order(id).cloned() else {
        return false;
    };
    if let (Ok(sum), Some(_)) = (input::amount(day), &order.amount) {
        put(turn, order, AnswerValue::Amount(sum));
        return true;
    }
    let Some(question) = told_last(&order) else {
        return false;
    };
    match right_day(turn, &order, question, day) {
        Some(value) => {
            put(turn, order, value);
            true
        }
        None => false,
    }
}

/// The day that takes the place of the one that is known, as the answer to its question. "October" is its month.
fn right_day(turn: &Turn, order: &Order, question: Question, day: &str) -> Option<AnswerValue> {
    if let Some(month) = input::page::month_alone(day) {
        let mut known = days_of_order(turn, order).into_iter();
        let (_, wrong) = known.find(|(of, _)| *of == question)?;
        return in_month(turn, question, wrong, month);
    }
    match answers::typed(turn, question, day) {
        ReadAnswer::Value(AnswerValue::Paid(None) | AnswerValue::Expected(None), _) => None,
        ReadAnswer::Value(value, _) => Some(value),
        _ => None,
    }
}

fn order_meant(turn: &Turn, heard: &Heard) -> Option<OrderId> {
    match turn.person.dialogue {
        Dialogue::Editing { order, .. } => Some(order),
        Dialogue::Idle => which_order::order_meant(turn, heard.text, None),
        _ => None,
    }
}

/// The question that the day told last of an order answers; none where it may be two of them.
fn told_last(order: &Order) -> Option<Question> {
    use OrderEvent as E;
    let mut days = order.history.iter().rev().filter_map(|entry| {
        let question = match entry.event {
            E::DisputeOpened(_) => Question::DisputeOpened,
            E::PaymentCaseOpened(payment, _) => Question::PaymentCaseOn(payment),
            E::EndTold(_) | E::Extended(_) => Question::Protection,
            E::Tracking(Tracking::Delivered(_)) => Question::DeliveredOn,
            E::Shipped => Question::Shipped,
            _ => return None,
        };
        Some((entry.at, question))
    });
    let event = days.next();
    let Some(kept) = &order.replaced else {
        return event.map(|(_, question)| question).or(first_told(order));
    };
    if event.is_some_and(|(at, _)| at > kept.at) {
        return event.map(|(_, question)| question);
    }
    let changed = [
        (Question::Shipped, kept.shipped_on != order.shipped_on),
        (Question::Paid, kept.paid_on != order.paid_on),
        (Question::Expected, kept.expected_on != order.expected_on),
        (Question::ShipBy, kept.ship_by != order.ship_by),
    ];
    let mut changed = changed.into_iter().filter(|(_, is_changed)| *is_changed);
    match (changed.next(), changed.next()) {
        (Some((question, _)), None) => Some(question),
        (None, None) => event.map(|(_, question)| question).or(first_told(order)),
        _ => None,
    }
}

/// The day with which an order was taken down: its shipping is asked last.
fn first_told(order: &Order) -> Option<Question> {
    match (order.shipped_on, order.paid_on) {
        (Some(_), _) => Some(Question::Shipped),
        (None, Some(_)) => Some(Question::Paid),
        (None, None) => None,
    }
}

/// The days of a draft, each with the question that it answers.
fn days_of(turn: &Turn, draft: &Draft) -> Vec<(Question, NaiveDate)> {
    let end = draft.protection_end;
    let delivered = match draft.tracking {
        Some(Tracking::Delivered(day)) => Some(day),
        _ => None,
    };
    [
        (Question::Shipped, draft.shipped_on),
        (Question::Paid, draft.paid_on),
        (Question::Expected, draft.expected_on),
        (Question::ShipBy, draft.ship_by),
        (
            Question::Protection,
            end.map(|end| advice::last_day(end, turn.zone())),
        ),
        (Question::DeliveredOn, delivered),
        (Question::DisputeOpened, draft.dispute_opened),
    ]
    .into_iter()
    .filter_map(|(question, day)| Some((question, day?)))
    .collect()
}

fn days_of_order(turn: &Turn, order: &Order) -> Vec<(Question, NaiveDate)> {
    days_of(turn, &screen::known_of(order))
}

/// What takes the place of the only day, or of the sum, that has the number which is denied.
fn instead(
    turn: &Turn,
    (days, amount): (Vec<(Question, NaiveDate)>, Option<String>),
    told: &input::Contrast,
) -> Option<(Question, AnswerValue)> {
    let mut denied = days.iter().filter(|(_, day)| day.day() == told.denied);
    match (denied.next(), denied.next()) {
        (Some((question, day)), None) => {
            Some((*question, day_instead(turn, *question, *day, told.instead)?))
        }
        (None, None) => Some((Question::Amount, sum_instead(&amount?, told)?)),
        _ => None,
    }
}

/// "20 days left, not 43": so many as the card says are denied.
fn left_instead(turn: &Turn, order: &Order, told: &input::Contrast) -> Option<AnswerValue> {
    let last = advice::last_day(order.protection_end?, turn.zone());
    let is_denied = (last - turn.today()).num_days() == i64::from(told.denied);
    let days = input::days_named(told.instead).filter(|_| is_denied)?;
    let right = turn.today() + Days::new(days.into());
    Some(AnswerValue::Protection(Some(turn.last_second(right))))
}

/// The right day: of the month of the wrong one, where no other is named.
fn day_instead(
    turn: &Turn,
    question: Question,
    wrong: NaiveDate,
    right: &str,
) -> Option<AnswerValue> {
    let words: Vec<&str> = right.split_whitespace().collect();
    // "5 дней оказывается": what stands behind the day or the length of time is no part of it.
    let mut parts = (2..=words.len())
        .rev()
        .map(|count| words[..count].join(" "));
    let typed = parts.find_map(|part| match answers::typed(turn, question, &part) {
        ReadAnswer::Value(value, _) => Some(value),
        _ => None,
    });
    if typed.is_some() {
        return typed;
    }
    let digits = right.find(|c: char| !c.is_ascii_digit());
    let number = right[..digits.unwrap_or(right.len())].parse().ok()?;
    day_value(turn, question, wrong.with_day(number)?)
}

/// A day as the answer to a question; none that is to come of what has been.
fn day_value(turn: &Turn, question: Question, day: NaiveDate) -> Option<AnswerValue> {
    let has_been = !matches!(
        question,
        Question::Protection | Question::Expected | Question::ShipBy
    );
    if has_been && day > turn.today() {
        return None;
    }
    match question {
        Question::Protection => Some(AnswerValue::Protection(Some(turn.last_second(day)))),
        question => {
            answers::past_day(question, day).or_else(|| answers::last_day(question, Some(day)))
        }
    }
}

fn sum_instead(known: &str, told: &input::Contrast) -> Option<AnswerValue> {
    let (sum, currency) = known.split_once(' ')?;
    let whole = sum.split('.').next()?.parse::<u32>().ok()?;
    let typed = input::amount(told.instead).ok();
    let typed = typed.or_else(|| input::amount(&format!("{} {currency}", told.instead)).ok());
    (whole == told.denied).then_some(AnswerValue::Amount(typed?))
}

fn put_into_draft(turn: &mut Turn, before: Draft, question: Question, value: AnswerValue) {
    let mut told = before.clone();
    draft::answer(&mut told, question, value);
    let note = screen::added(turn, &before, &told);
    new_order::noted(turn, told, note);
}

/// Puts the right value into a watched order, and says what it takes the place of. What is asked stays open.
fn put(turn: &mut Turn, order: Order, value: AnswerValue) {
    let mut told = Draft::default();
    draft::answer(&mut told, Question::Amount, value.clone());
    let note = match screen::changed(turn, &order, &told) {
        note if note.is_empty() => echo::echo(turn, &value),
        note => note,
    };
    put_noted(turn, order, value, note);
}

fn put_noted(turn: &mut Turn, mut order: Order, value: AnswerValue, note: String) {
    order_fields::put(turn, &mut order, value);
    let id = order.id;
    turn.keep(order);
    match turn.person.dialogue {
        Dialogue::Editing { question, .. } => {
            questions::again(turn, question, note, Keyboard::new())
        }
        _ => {
            turn.answer = note;
            card::show(turn, id);
        }
    }
}
