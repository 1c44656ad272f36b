//! The letters as messages: what they need is asked for, then comes the English text, what it means, and what to do with it.

use crate::advice::{self, Letter, LetterFact, LetterUse, Sentence};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::input;
use crate::chat::message_limits::LONGEST_COPY;
use crate::chat::screens::{advice_text, choices, format, steps};
use crate::chat::turn::{Turn, addressee, paragraphs, row, title};
use crate::locale::{self, Texts};
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
    let written = written(turn, order, letter, &sentences);
    let mut parts = vec![turn.html(
        &format!("letter-{}", letter),
        &head_args(turn, order, letter),
    )];
    parts.extend(too_early(turn, order, letter));
    parts.push(written.html);
    parts.push(steps::text(turn, order, letter));
    let mut keyboard = vec![written.copy];
    keyboard.extend(choices::used(turn, order, letter).map(row));
    keyboard.extend([
        row(Press::Order(order.id, OrderPress::Letters).button(turn.plain("button-letters", &[]))),
        row(card_button(turn, order.id)),
    ]);
    turn.show(paragraphs(parts), keyboard);
}

/// The button that copies a letter, in the language of those who get it; `None` if it is too long for one.
pub fn copy(turn: &Turn, order: &Order, letter: Letter) -> Option<Button> {
    let sentences = turn.with_context(order, |context| letter.sentences(context))?;
    written(turn, order, letter, &sentences).copy.pop()
}

/// A letter as it stands in another message: its block, and the buttons that copy it.
pub fn block(turn: &Turn, order: &Order, letter: Letter) -> Option<(String, Vec<Button>)> {
    let sentences = turn.with_context(order, |context| letter.sentences(context))?;
    let written = written(turn, order, letter, &sentences);
    let head = turn.html(short_head_key(letter), &head_args(turn, order, letter));
    Some((format!("{head}\n{}", written.html), written.copy))
}

fn why_not(order: &Order, letter: Letter) -> &'static str {
    let store = advice::rules().store(&order.store);
    match letter {
        Letter::Extend if store.extension == advice::Extension::None => "extend-not-here",
        Letter::Extend => "extend-not-now",
        _ => "letter-not-now",
    }
}

/// A letter as a message shows it.
struct Written {
    html: String,
    /// The buttons that copy it; what is too long for one is copied by a tap on its block.
    copy: Vec<Button>,
}

/// The English text; what it means for whoever does not read English; and that as a text of its own for desks that read it.
fn written(turn: &Turn, order: &Order, letter: Letter, sentences: &[Sentence]) -> Written {
    let english = english(sentences);
    let mut blocks = vec![format!("<pre>{}</pre>", locale::escape(&english))];
    let mut copies = vec![(turn.plain("button-copy", &[("in", "only".into())]), english)];
    if turn.person.language != LETTERS_LANGUAGE {
        let own = in_language(turn.texts(), sentences, |day| {
            format::day(turn.texts(), *day)
        });
        let tag = if is_read_in(&turn.person.language, order, letter) {
            copies[0].0 = turn.plain("button-copy", &[("in", "english".into())]);
            copies.push((
                turn.plain("button-copy", &[("in", "own".into())]),
                own.clone(),
            ));
            "code"
        } else {
            "i"
        };
        blocks.push(format!("<{tag}>{}</{tag}>", locale::escape(&own)));
    }
    let texts = copies.len();
    let copy: Vec<Button> = copies.into_iter().filter_map(copy_button).collect();
    if copy.len() < texts {
        blocks.push(turn.html("letter-tap-to-copy", &[]));
    }
    Written {
        html: blocks.join("\n"),
        copy,
    }
}

/// Whether those who get the letter read it in this language: a bank and PayPal are the buyer's own.
fn is_read_in(language: &str, order: &Order, letter: Letter) -> bool {
    match letter.used_for() {
        LetterUse::PayPalCase | LetterUse::BankCase => true,
        _ => advice::rules().store(&order.store).answers_in(language),
    }
}

/// A letter as a seller abroad reads it: days are ISO 8601.
fn english(sentences: &[Sentence]) -> String {
    let texts = locale::texts(LETTERS_LANGUAGE);
    in_language(texts, sentences, NaiveDate::to_string)
}

fn in_language(
    texts: &Texts,
    sentences: &[Sentence],
    day: impl Fn(&NaiveDate) -> String,
) -> String {
    let text = |sentence| texts.plain(&key(sentence), &args(texts, sentence, &day));
    sentences.iter().map(text).collect::<Vec<_>>().join(" ")
}

fn key(sentence: &Sentence) -> String {
    format!("says-{}", sentence.name)
}

fn args(
    texts: &Texts,
    sentence: &Sentence,
    day: impl Fn(&NaiveDate) -> String,
) -> Vec<(&'static str, FluentValue<'static>)> {
    let value = |fact| match fact {
        LetterFact::Text(text) => FluentValue::from(text),
        LetterFact::Day(on) => day(&on).into(),
        LetterFact::Count(count) => count.into(),
        LetterFact::Choice(word) => word.into(),
        LetterFact::Country(code) => texts.plain(&input::country_key(&code), &[]).into(),
    };
    let facts = sentence.facts.iter().cloned();
    facts.map(|(name, fact)| (name, value(fact))).collect()
}

/// Who reads a letter, as the locale calls them.
fn reader(order: &Order, letter: Letter) -> &'static str {
    match letter.used_for() {
        LetterUse::PayPalCase => "paypal",
        LetterUse::BankCase => "bank",
        _ => addressee(order),
    }
}

fn head_args(
    turn: &Turn,
    order: &Order,
    letter: Letter,
) -> [(&'static str, FluentValue<'static>); 3] {
    let claim = advice::rules().store(&order.store).claim;
    [
        ("claim", claim.to_string().into()),
        ("title", title(turn.texts(), order).into()),
        ("to", reader(order, letter).into()),
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

fn copy_button((label, text): (String, String)) -> Option<Button> {
    let fits = text.encode_utf16().count() <= LONGEST_COPY;
    fits.then(|| Button::new(label, Action::Copy(text)))
}

fn short_head_key(letter: Letter) -> &'static str {
    match letter.used_for() {
        LetterUse::Message => "letter-message-short",
        _ => "letter-dispute-short",
    }
}
