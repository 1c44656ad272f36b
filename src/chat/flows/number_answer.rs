//! The answers to the question for the number: what is taken, and what is asked about first. What is kept is what was typed, or
//! what was pressed by its own label.

use super::days;
use super::read_answer::{AnswerValue, ReadAnswer};
use crate::chat::callback::AnswerPress;
use crate::chat::input::numbers::{self, UnknownNumber};
use crate::chat::input::{self, ShippingDayProblem, page, shipped_on};
use crate::chat::screens::{answer_buttons, number};
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Button, Dialogue, GivenNumber, Keyboard, Question};
use tracking_number::{Finding, Verdict, candidates, compact, examine};

/// The most numbers of one message that are offered as buttons.
const MOST_CHOICES: usize = 5;

/// Reads what was typed.
pub fn typed(turn: &Turn, text: &str) -> ReadAnswer {
    if input::yes_or_no(text) == Some(false) || input::is_unknown(text) {
        return AnswerValue::Number(GivenNumber::NoneGiven).into();
    }
    let found = numbers::find(text);
    let mut parcels = candidates(&found);
    if parcels.is_empty() {
        // What is called an order's number may be a parcel's by its own shape.
        let own_shape = |f: &&Finding| f.verdict() != Verdict::OrderNumber;
        parcels = found.iter().filter(own_shape).collect();
    }
    match (&parcels[..], found.first()) {
        ([], _) if page::tells_no_number(text) => {
            AnswerValue::Number(GivenNumber::NoneGiven).into()
        }
        ([], None) => odd_number(turn, text),
        ([], Some(order)) => order_number(turn, order, found.len() == 1),
        ([one], _) => one_number(turn, one, text),
        (several, _) => several_numbers(turn, several),
    }
}

/// Takes the number of a button.
pub fn pressed(turn: &Turn, number: String) -> ReadAnswer {
    let finding = examine(&number);
    let is_known = finding.verdict() == Verdict::TrackingNumber
        && finding.text == number
        && numbers::is_as_typed(&finding);
    let note = if is_private(&number) {
        turn.html("number-kept-for-later", &[])
    } else if is_known {
        number::explain(turn.texts(), &finding)
    } else {
        turn.html("number-noted", &[("number", number.as_str().into())])
    };
    ReadAnswer::Value(AnswerValue::Number(GivenNumber::Number(number)), note)
}

/// The button that keeps a text as the number, without repeating it: the data behind it carry it.
pub fn as_it_is(turn: &Turn, text: &str) -> Option<Button> {
    let unknown = numbers::unknown_number(text)?;
    let label = turn.plain("button-as-it-is", &[]);
    Some(number_button(turn, &unknown.number, label))
}

/// The carrier whose numbers have a format that the order's number fits.
pub fn carrier_called(turn: &Turn, format: &str) -> Option<String> {
    let Dialogue::Editing { order, .. } = &turn.person.dialogue else {
        return None;
    };
    let GivenNumber::Number(number) = &turn.open_order(*order)?.number else {
        return None;
    };
    let carriers = number::carriers(number);
    let called = carriers.iter().find(|(id, _)| *id == format)?;
    Some(called.1.to_owned())
}

fn several_numbers(turn: &Turn, several: &[&Finding]) -> ReadAnswer {
    let button = |f: &&Finding| row(number_button(turn, &f.text, f.text.clone()));
    ReadAnswer::Again(
        turn.html("number-several", &[]),
        several.iter().take(MOST_CHOICES).map(button).collect(),
    )
}

/// Nothing that is known as a number; what could be one is taken all the same, for there is no end of delivery companies.
fn odd_number(turn: &Turn, text: &str) -> ReadAnswer {
    let is_day = shipped_on(text, &days::writer(turn)) != Err(ShippingDayProblem::NotUnderstood);
    let unknown = numbers::unknown_number(text).or_else(|| numbers::among_words(text));
    match unknown.filter(|_| !is_day) {
        Some(UnknownNumber {
            number,
            perhaps_private: false,
            is_word: true,
        }) => {
            let note = number::unknown(turn.texts(), &number);
            ReadAnswer::Value(AnswerValue::Number(GivenNumber::Number(number)), note)
        }
        Some(unknown) => {
            let question = if unknown.perhaps_private {
                turn.html("number-perhaps-private", &[])
            } else {
                turn.html("number-odd", &[("number", unknown.number.into())])
            };
            let rows = as_it_is(turn, text).map(row).into_iter().collect();
            ReadAnswer::Again(question, rows)
        }
        None => ReadAnswer::NotUnderstood(turn.html("number-not-seen", &[])),
    }
}

fn one_number(turn: &Turn, finding: &Finding, text: &str) -> ReadAnswer {
    let explained = number::explain(turn.texts(), finding);
    let is_whole_text = compact(text) == compact(&text[finding.place.clone()]);
    let is_settled = match finding.verdict() {
        Verdict::TrackingNumber => numbers::is_as_typed(finding),
        Verdict::Unknown => is_whole_text && numbers::is_as_typed(finding),
        Verdict::Suspect | Verdict::OrderNumber => false,
    };
    if is_settled {
        let number = GivenNumber::Number(finding.text.clone());
        return ReadAnswer::Value(AnswerValue::Number(number), explained);
    }
    let choices = number::choices(turn.texts(), finding).into_iter();
    let rows = choices.map(|(number, label)| row(number_button(turn, &number, label)));
    ReadAnswer::Again(explained, rows.collect())
}

/// An order number is none of a parcel. Whoever sends it once more, or where its shape says little, can insist.
fn order_number(turn: &Turn, finding: &Finding, is_only: bool) -> ReadAnswer {
    let known = known_order_number(turn);
    let insists = known.is_some_and(|known| *known == finding.text);
    let explained = if is_only && known.is_none() {
        // It will be kept, and said so.
        turn.html("number-where", &[])
    } else {
        number::explain(turn.texts(), finding)
    };
    if !insists && !number::may_be_tracking(finding) {
        return ReadAnswer::Again(explained, Keyboard::new());
    }
    let label = turn.plain("button-is-tracking", &[]);
    let rows = vec![row(number_button(turn, &finding.text, label))];
    let question = turn.html("ask-number", &[]);
    ReadAnswer::Again(paragraphs([explained, question]), rows)
}

fn number_button(turn: &Turn, number: &str, label: String) -> Button {
    answer_buttons::answer_button(
        turn,
        Question::Number,
        AnswerPress::Number(number.to_owned()),
        label,
    )
}

/// Digits that the number finder leaves alone, because they look like a telephone or a card.
fn is_private(number: &str) -> bool {
    let unknown = numbers::unknown_number(number);
    unknown.is_some_and(|unknown| unknown.perhaps_private) && numbers::find(number).is_empty()
}

/// The order number of the order that is being talked about.
fn known_order_number(turn: &Turn) -> Option<&String> {
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.order_number.as_ref(),
        Dialogue::Editing { order, .. } => turn.open_order(*order)?.order_number.as_ref(),
        _ => None,
    }
}

/// Keeps an order number that stands in an answer, and says so: it is what letters need later.
pub fn with_order_number(
    turn: &mut Turn,
    question: Question,
    text: &str,
    read: ReadAnswer,
) -> ReadAnswer {
    let is_answer = question != Question::Number
        && !matches!(read, ReadAnswer::Again(..) | ReadAnswer::NotUnderstood(_));
    if is_answer || question == Question::OrderNumber {
        return read;
    }
    let found = numbers::find(text);
    let Some(finding) = numbers::only_order_number(&found) else {
        return read;
    };
    if known_order_number(turn).is_some() || !keep_order_number(turn, &finding.text) {
        return read;
    }
    let kept = number::order_number_kept(turn.texts(), finding);
    match read {
        ReadAnswer::Value(value, note) => ReadAnswer::Value(value, paragraphs([kept, note])),
        ReadAnswer::Again(note, rows) => ReadAnswer::Again(paragraphs([kept, note]), rows),
        ReadAnswer::NotUnderstood(note) => {
            ReadAnswer::Again(paragraphs([kept, note]), Keyboard::new())
        }
    }
}

fn keep_order_number(turn: &mut Turn, number: &str) -> bool {
    let number = Some(number.to_owned());
    match &mut turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.order_number = number,
        Dialogue::Editing { order, .. } => {
            let id = *order;
            let Some(mut order) = turn.open_order(id).cloned() else {
                return false;
            };
            order.order_number = number;
            turn.keep(order);
        }
        _ => return false,
    }
    true
}
