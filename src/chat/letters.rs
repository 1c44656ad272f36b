//! The advice, and the letters as messages: the English text, what it means, and what to do with it.

use super::button::{OrderPress, Press};
use super::turn::{Turn, facts, paragraphs, row, title};
use super::when;
use crate::case::{self, Advice, Extension, Letter, MessageTo, Tracking};
use crate::storage::records::{Action, Button, GivenNumber, Keyboard, Order};
use chrono::Days;

/// The language that the letters are written in.
const LETTERS_LANGUAGE: &str = "en";

/// What to do now about an order, with the question for the end of protection where it is not known.
pub fn what_to_do(turn: &Turn, order: &Order) -> String {
    let advice = case::advice(&facts(order, turn.zone()), turn.now);
    let unknown = order
        .protection_end
        .is_none()
        .then(|| turn.html("advice-end-unknown", &[]));
    let opens_later = calls_for_dispute(advice)
        .then(|| too_early(turn, order, Letter::Dispute))
        .flatten();
    paragraphs([
        turn.html("advice-head", &[]) + "\n" + &advice_text(turn, order, advice),
        opens_later.unwrap_or_default(),
        unknown.unwrap_or_default(),
    ])
}

/// Sends a letter as a message of its own.
pub fn send(turn: &mut Turn, order: &Order, letter: Letter) {
    let Some(english) = english(turn, order, letter) else {
        let key = match (letter, case::store(&order.store).extension) {
            (Letter::Extend, Extension::None) => "extend-not-here",
            (Letter::Extend, Extension::Seller) => "extend-not-now",
            _ => "letter-not-now",
        };
        return turn.alert(turn.plain(key, &[]));
    };
    let head = turn.html(
        head_key(letter, case::store(&order.store).message_to),
        &[("title", title(turn.texts(), order).into())],
    );
    let mut parts = vec![head];
    parts.extend(too_early(turn, order, letter));
    parts.push(body(turn, order, letter, &english));
    parts.push(steps(turn, order, letter));
    let keyboard = keyboard(turn, order, letter, english);
    turn.say(paragraphs(parts), keyboard);
}

/// The letter that goes with the present advice, if one does: its block, and the button that copies it.
pub fn fitting(turn: &Turn, order: &Order) -> Option<(String, Button)> {
    let letter = case::fitting_letter(case::advice(&facts(order, turn.zone()), turn.now))?;
    let english = english(turn, order, letter)?;
    let head = turn.html(short_head_key(letter), &[]);
    Some((
        format!("{head}\n{}", body(turn, order, letter, &english)),
        copy_button(turn, english),
    ))
}

fn english(turn: &Turn, order: &Order, letter: Letter) -> Option<String> {
    let tracking = match &order.number {
        GivenNumber::Number(number) => Tracking::Number(number),
        GivenNumber::NoneGiven => Tracking::NoneGiven,
    };
    letter.text(&facts(order, turn.zone()), tracking, turn.now)
}

/// The English text in a block that copies on a tap, and its meaning for whoever does not read English.
fn body(turn: &Turn, order: &Order, letter: Letter, english: &str) -> String {
    let block = format!("<pre>{}</pre>", crate::locale::escape(english));
    if turn.person.language == LETTERS_LANGUAGE {
        return block;
    }
    format!("{block}\n{}", meaning(turn, order, letter))
}

fn meaning(turn: &Turn, order: &Order, letter: Letter) -> String {
    let facts = facts(order, turn.zone());
    let shipped = when::day(turn.texts(), order.shipped_on);
    let end = order
        .protection_end
        .map(|e| when::day(turn.texts(), facts.local_day(e)))
        .unwrap_or_default();
    let number = match &order.number {
        GivenNumber::Number(number) => number.as_str(),
        GivenNumber::NoneGiven => "",
    };
    let key = match (letter, number) {
        (Letter::Dispute, "") => "meaning-dispute-no-number",
        (Letter::Dispute, _) => "meaning-dispute",
        (Letter::AskCode, "") => "meaning-ask-code-no-number",
        (Letter::AskCode, _) => "meaning-ask-code",
        (Letter::Extend, _) => "meaning-extend",
    };
    let extension = facts.store.extend_request_days.unwrap_or_default();
    let args = [
        ("days", facts.days_since_shipping(turn.now).into()),
        ("shipped", shipped.into()),
        ("end", end.into()),
        ("extension", extension.into()),
        ("number", number.into()),
    ];
    turn.html(key, &args)
}

/// A store that takes no claim yet would refuse one, and a seller who has just shipped has no answer.
fn too_early(turn: &Turn, order: &Order, letter: Letter) -> Option<String> {
    let facts = facts(order, turn.zone());
    let (key, from) = match letter {
        Letter::Dispute => (
            "dispute-too-early",
            facts.store.claim_opens_after_ship_days?,
        ),
        Letter::AskCode => ("ask-too-early", case::defaults().ask_seller_day),
        Letter::Extend => return None,
    };
    let day = when::day(
        turn.texts(),
        order.shipped_on + Days::new(from.unsigned_abs()),
    );
    let early = facts.days_since_shipping(turn.now) < from;
    early.then(|| turn.html(key, &[("from", from.into()), ("day", day.into())]))
}

fn steps(turn: &Turn, order: &Order, letter: Letter) -> String {
    let store = case::store(&order.store);
    let late = calls_for_dispute(case::advice(&facts(order, turn.zone()), turn.now));
    let key = match letter {
        Letter::Dispute => format!("steps-dispute-{}", store.key),
        Letter::AskCode | Letter::Extend if late => "steps-message-late".to_owned(),
        Letter::AskCode | Letter::Extend => format!("steps-message-{}", store.key),
    };
    let answer = store.seller_answer_days.unwrap_or_default();
    let wait = case::defaults().after_ask_wait_days;
    let steps = turn.html(&key, &[("answer", answer.into()), ("wait", wait.into())]);
    let checked = store
        .origin
        .checked_on
        .parse()
        .map(|day| when::day(turn.texts(), day))
        .unwrap_or_default();
    let source = turn.html("rules-checked", &[("day", checked.into())]);
    if letter == Letter::Dispute {
        format!("{steps}\n\n{source}")
    } else {
        steps
    }
}

fn keyboard(turn: &Turn, order: &Order, letter: Letter, english: String) -> Keyboard {
    let mut rows = vec![row(copy_button(turn, english))];
    for other in case::letters_for(&facts(order, turn.zone()), turn.now) {
        let (press, key) = match other {
            Letter::Extend => (OrderPress::Extend, "button-letter-extend"),
            _ => (OrderPress::AskCode, "button-letter-ask"),
        };
        if other != letter && letter != Letter::Dispute {
            rows.push(row(
                Press::Order(order.id, press).button(turn.plain(key, &[]))
            ));
        }
    }
    rows.push(row(
        Press::Order(order.id, OrderPress::Card).button(turn.plain("button-card", &[]))
    ));
    rows
}

fn copy_button(turn: &Turn, english: String) -> Button {
    Button {
        label: turn.plain("button-copy", &[]),
        action: Action::Copy(english),
    }
}

fn advice_text(turn: &Turn, order: &Order, advice: Advice) -> String {
    let facts = facts(order, turn.zone());
    let rules = case::defaults();
    let has_number = order.number != GivenNumber::NoneGiven;
    let until = match advice {
        Advice::LastChance(until) => when::instant(turn.texts(), until, turn.zone()),
        _ => String::new(),
    };
    let key = match advice {
        Advice::LastChance(_) => "advice-last-chance",
        Advice::ProtectionOver => "advice-protection-over",
        Advice::DisputeToday => "advice-dispute-today",
        Advice::DisputeSoon => match facts.store.extension {
            Extension::Seller => "advice-dispute-soon",
            Extension::None => "advice-dispute-soon-no-extension",
        },
        Advice::AskExtension => "advice-ask-extension",
        Advice::CompareNumber => "advice-compare-number",
        Advice::AskSeller => match (facts.store.message_to, has_number) {
            (MessageTo::Seller, true) => "advice-ask-seller",
            (MessageTo::Seller, false) => "advice-ask-seller-no-number",
            (MessageTo::Support, true) => "advice-ask-support",
            (MessageTo::Support, false) => "advice-ask-support-no-number",
        },
        Advice::StillNormal => "advice-still-normal",
        Advice::Normal => "advice-normal",
    };
    let args = [
        ("until", until.into()),
        ("quiet", rules.quiet_until_day.into()),
        ("act", rules.ask_seller_day.into()),
        ("before", rules.act_before_end_days.into()),
        ("paypal", rules.paypal_claim_days.into()),
        ("card", rules.card_claim_days.into()),
    ];
    turn.html(key, &args)
}

/// Whether the deadline is so near, or past, that only a dispute helps.
fn calls_for_dispute(advice: Advice) -> bool {
    matches!(
        advice,
        Advice::DisputeSoon | Advice::DisputeToday | Advice::LastChance(_)
    )
}

fn head_key(letter: Letter, to: MessageTo) -> &'static str {
    match (letter, to) {
        (Letter::Dispute, _) => "letter-dispute",
        (Letter::AskCode, MessageTo::Seller) => "letter-ask-code",
        (Letter::AskCode, MessageTo::Support) => "letter-ask-support",
        (Letter::Extend, _) => "letter-extend",
    }
}

fn short_head_key(letter: Letter) -> &'static str {
    match letter {
        Letter::Dispute => "letter-dispute-short",
        Letter::AskCode | Letter::Extend => "letter-message-short",
    }
}
