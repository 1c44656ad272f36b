//! The letters as messages: what they need is asked for, then comes the English text, what it means, and what to do with it.

use crate::advice::{self, Letter, LetterFact, Sentence};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_text, choices, format, steps};
use crate::chat::turn::{Turn, addressee, paragraphs, row, title};
use crate::locale;
use crate::model::{Action, Button, Keyboard, Order, OrderId};
use chrono::NaiveDate;
use fluent_bundle::FluentValue;

/// The language that the letters are written in.
const LETTERS_LANGUAGE: &str = "en";

/// /letter, or the button: the letters that fit, the best first.
pub fn list(turn: &mut Turn, order: &Order) {
    let letters = turn.with_context(order, advice::fitting_letters);
    let name = title(turn.texts(), order);
    let args = [("title", name.into())];
    let text = turn.html(
        if letters.is_empty() {
            "letters-none"
        } else {
            "letters-choose"
        },
        &args,
    );
    let mut rows: Keyboard = letters
        .into_iter()
        .map(|letter| row(choices::letter_button(turn, order.id, letter)))
        .collect();
    rows.push(row(card_button(turn, order.id)));
    turn.show(text, rows);
}

/// Shows a letter with what is known.
pub fn show(turn: &mut Turn, order: &Order, letter: Letter) {
    let Some(sentences) = turn.with_context(order, |context| letter.sentences(context)) else {
        return turn.alert(turn.plain(why_not(order, letter), &[]));
    };
    let english = english(&sentences);
    let mut parts = vec![turn.html(&format!("letter-{}", letter), &head_args(turn, order))];
    parts.extend(too_early(turn, order, letter));
    parts.push(body(turn, &sentences));
    parts.push(steps::text(turn, order, letter));
    let mut keyboard = vec![row(copy_button(turn, english))];
    keyboard.extend(choices::used(turn, order, letter).map(row));
    keyboard.extend([
        row(Press::Order(order.id, OrderPress::Letters).button(turn.plain("button-letters", &[]))),
        row(card_button(turn, order.id)),
    ]);
    turn.show(paragraphs(parts), keyboard);
}

/// The letter that goes with the present advice, if one does: its block, and the button that copies it.
pub fn fitting(turn: &Turn, order: &Order) -> Option<(String, Button)> {
    let letter = turn.assess(order).letter?;
    let sentences = turn.with_context(order, |context| letter.sentences(context))?;
    let head = turn.html(short_head_key(letter), &head_args(turn, order));
    Some((
        format!("{head}\n{}", body(turn, &sentences)),
        copy_button(turn, english(&sentences)),
    ))
}

fn why_not(order: &Order, letter: Letter) -> &'static str {
    let store = advice::rules().store(&order.store);
    match letter {
        Letter::Extend if store.extension == advice::Extension::None => "extend-not-here",
        Letter::Extend => "extend-not-now",
        Letter::DeliveredNotHere => "letter-ask-around-first",
        _ => "letter-not-now",
    }
}

/// A letter as the seller or the store reads it: days are ISO 8601.
pub fn english(sentences: &[Sentence]) -> String {
    let texts = locale::texts(LETTERS_LANGUAGE);
    let text = |sentence| {
        let args = args(sentence, NaiveDate::to_string);
        texts.plain(&key(sentence), &args)
    };
    sentences.iter().map(text).collect::<Vec<_>>().join(" ")
}

/// The English text in a block that copies on a tap, and its meaning for whoever does not read English.
fn body(turn: &Turn, sentences: &[Sentence]) -> String {
    let block = format!("<pre>{}</pre>", locale::escape(&english(sentences)));
    if turn.person.language == LETTERS_LANGUAGE {
        return block;
    }
    let meaning = |sentence| {
        let args = args(sentence, |day| format::day(turn.texts(), *day));
        turn.html(&key(sentence), &args)
    };
    let meaning: Vec<String> = sentences.iter().map(meaning).collect();
    format!("{block}\n<i>{}</i>", meaning.join(" "))
}

fn key(sentence: &Sentence) -> String {
    format!("says-{}", sentence.name)
}

fn args(
    sentence: &Sentence,
    day: impl Fn(&NaiveDate) -> String,
) -> Vec<(&'static str, FluentValue<'static>)> {
    let value = |fact| match fact {
        LetterFact::Text(text) => FluentValue::from(text),
        LetterFact::Day(on) => day(&on).into(),
        LetterFact::Count(count) => count.into(),
    };
    let facts = sentence.facts.iter().cloned();
    facts.map(|(name, fact)| (name, value(fact))).collect()
}

fn head_args(turn: &Turn, order: &Order) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("title", title(turn.texts(), order).into()),
        ("to", addressee(order).into()),
    ]
}

/// A store that takes no claim yet would refuse one, and a seller who has just shipped has no answer.
fn too_early(turn: &Turn, order: &Order, letter: Letter) -> Option<String> {
    turn.with_context(order, |context| {
        if letter.is_for_dispute() && context.order.dispute.is_none() {
            return advice_text::claim_opens_later(turn, context);
        }
        let from = context.rules.defaults.ask_seller_day;
        let early = letter == Letter::AskCode
            && context.days_since_shipping() < Some(from.into())
            && context.frozen().is_none();
        let day = context.order.shipped_on? + chrono::Days::new(from.into());
        let args = [
            ("from", from.into()),
            ("day", format::day(turn.texts(), day).into()),
        ];
        early.then(|| turn.html("ask-too-early", &args))
    })
}

fn card_button(turn: &Turn, order: OrderId) -> Button {
    Press::Order(order, OrderPress::Card).button(turn.plain("button-card", &[]))
}

fn copy_button(turn: &Turn, english: String) -> Button {
    Button {
        label: turn.plain("button-copy", &[]),
        action: Action::Copy(english),
    }
}

fn short_head_key(letter: Letter) -> &'static str {
    if letter.is_for_dispute() {
        "letter-dispute-short"
    } else {
        "letter-message-short"
    }
}
