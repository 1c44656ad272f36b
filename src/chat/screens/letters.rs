//! The letters as messages: what they need is asked for, then comes the English text, what it means, and what to do with it.

use crate::advice::{self, Letter, LetterFact, LetterUse, Sentence};
use crate::chat::callback::{LetterLanguage, OrderPress, Press};
use crate::chat::input;
use crate::chat::message_limits::LONGEST_COPY;
use crate::chat::screens::{advice_args, advice_text, choices, format, steps};
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
    let back = turn.plain("button-back", &[]);
    rows.push(row(Press::Order(order.id, OrderPress::Card).button(back)));
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
    let mut keyboard: Keyboard = written.copy.into_iter().map(row).collect();
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
    let first = written(turn, order, letter, &sentences).copy.into_iter();
    let copies = |button: &Button| matches!(button.action, Action::Copy(_));
    first.take(1).find(copies)
}

/// A letter in a message that holds nothing else: to be copied by one tap or one long press.
pub fn alone(turn: &mut Turn, order: &Order, letter: Letter, language: LetterLanguage) {
    let Some(sentences) = turn.with_context(order, |context| letter.sentences(context)) else {
        return turn.alert(turn.plain(why_not(order, letter), &[]));
    };
    let text = match language {
        LetterLanguage::English => pre(&english(&sentences)),
        LetterLanguage::Own => code(&own(turn, &sentences)),
    };
    turn.speak_below();
    turn.say(text, Keyboard::new());
}

fn pre(text: &str) -> String {
    format!("<pre>{}</pre>", locale::escape(text))
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", locale::escape(text))
}

/// A letter in the person's language, with days as people say them. It may be copied, so it holds no marks of direction.
fn own(turn: &Turn, sentences: &[Sentence]) -> String {
    let text = in_language(turn.texts(), sentences, |day| {
        format::day(turn.texts(), *day)
    });
    locale::without_marks(&text)
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
    /// The buttons that copy it, the text to be sent first; what is too long for one comes in a message of its own.
    copy: Vec<Button>,
}

/// The English text, and what it means for whoever does not read English; for a desk that reads their language the text in that,
/// with the English one behind a button.
fn written(turn: &Turn, order: &Order, letter: Letter, sentences: &[Sentence]) -> Written {
    let english = english(sentences);
    let button =
        |text, language, name: &str| copy_button(turn, order, letter, text, language, name);
    if turn.person.language == LETTERS_LANGUAGE {
        return Written {
            html: pre(&english),
            copy: vec![button(english, LetterLanguage::English, "only")],
        };
    }
    let own = own(turn, sentences);
    if is_read_in(&turn.person.language, order, letter) {
        let which = [("to", reader(order, letter).into())];
        return Written {
            html: format!("{}\n{}", turn.html("letter-which", &which), code(&own)),
            copy: vec![
                button(own, LetterLanguage::Own, "own"),
                button(english, LetterLanguage::English, "english"),
            ],
        };
    }
    Written {
        html: format!("{}\n<i>{}</i>", pre(&english), locale::escape(&own)),
        copy: vec![button(english, LetterLanguage::English, "only")],
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
        LetterFact::Amount(sum) => format::amount(texts, &sum).into(),
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
) -> [(&'static str, FluentValue<'static>); 5] {
    let [problem, part] = turn.with_context(order, advice_args::case);
    let claim = advice::rules().store(&order.store).claim;
    [
        ("claim", claim.to_string().into()),
        ("title", title(turn.texts(), order).into()),
        ("to", reader(order, letter).into()),
        problem,
        part,
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

/// Copies a text; one that is too long for that is sent by itself.
fn copy_button(
    turn: &Turn,
    order: &Order,
    letter: Letter,
    text: String,
    language: LetterLanguage,
    name: &str,
) -> Button {
    let label = |key| turn.plain(key, &[("in", name.into())]);
    if text.encode_utf16().count() <= LONGEST_COPY {
        Button::new(label("button-copy"), Action::Copy(text))
    } else {
        let press = OrderPress::Alone(letter, language);
        Press::Order(order.id, press).button(label("button-alone"))
    }
}

fn short_head_key(letter: Letter) -> &'static str {
    match letter.used_for() {
        LetterUse::Message => "letter-message-short",
        _ => "letter-dispute-short",
    }
}
