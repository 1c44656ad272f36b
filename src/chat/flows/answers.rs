//! Takes the answers to the dialogue's questions, typed or pressed: their value, or what to say where one is not understood.

pub use super::read_answer::{AnswerValue, ReadAnswer, last_day, past_day};
use super::read_answer::{collect_by, not_understood};
use super::{days, doubt, number_answer, store_names};
use crate::advice;
use crate::chat::callback::AnswerPress;
use crate::chat::input::numbers;
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, AmountProblem, Heard};
use crate::chat::screens::{day_buttons, echo};
use crate::chat::turn::Turn;
use crate::model::{
    Dialogue, GivenNumber, GoodsProblem, MismatchReason, ParcelLocation, Payment, Question,
    ReturnReason, Tracking, TrackingSource, TrackingStage, instant_of,
};
use chrono::Days;
use tracking_number::{Confidence, Finding, Verdict};

/// The fewest and the most characters of an order number.
const SHORTEST_ORDER_NUMBER: usize = 5;
const LONGEST_ORDER_NUMBER: usize = 30;
/// The longest name of a store that is kept, in characters, and its most words: more is a sentence.
const LONGEST_STORE_NAME: usize = 30;
const MOST_WORDS_OF_A_STORE: usize = 3;
/// The longest name that is kept, in characters.
pub(super) const LONGEST_NAME: usize = 60;

/// Reads an answer that a button gave; `None` where the question has no such answer.
pub fn pressed(turn: &Turn, question: Question, answer: AnswerPress) -> Option<ReadAnswer> {
    Some(echoed(turn, read_press(turn, question, answer)?))
}

fn read_press(turn: &Turn, question: Question, answer: AnswerPress) -> Option<ReadAnswer> {
    let today = turn.today();
    let value = match (question, answer) {
        (Question::Received, AnswerPress::Yes) => AnswerValue::Received(true),
        (Question::Received, AnswerPress::No) => AnswerValue::Received(false),
        (Question::Store, AnswerPress::Store(key)) => {
            AnswerValue::Store(advice::rules().store(&key).key.clone(), None)
        }
        (Question::Number, AnswerPress::NoNumber) => AnswerValue::Number(GivenNumber::NoneGiven),
        (Question::Number, AnswerPress::Number(number)) => {
            return Some(number_answer::pressed(turn, number));
        }
        (Question::Carrier, AnswerPress::Unknown) => AnswerValue::Carrier(None),
        (Question::Carrier, AnswerPress::Carrier(format)) => {
            AnswerValue::Carrier(Some(number_answer::carrier_called(turn, &format)?))
        }
        (Question::Protection, AnswerPress::Unknown) => {
            return Some(ReadAnswer::Value(
                AnswerValue::Protection(None),
                turn.html("protection-unknown", &[]),
            ));
        }
        (Question::Protection, AnswerPress::At(seconds)) => {
            AnswerValue::Protection(Some(instant_of(seconds)?))
        }
        (Question::Protection, AnswerPress::NoProtection) => AnswerValue::NoProtection,
        (Question::Protection | Question::Extension, AnswerPress::Moment(seconds, _)) => {
            AnswerValue::Protection(Some(instant_of(seconds)?))
        }
        (Question::Extension, AnswerPress::DaysAhead(days)) => days::extended_by(turn, days)?,
        (Question::Protection, AnswerPress::Ended) => {
            let text = turn.html("protection-ended-when", &[]);
            return Some(ReadAnswer::Again(text, day_buttons::ended_days(turn)));
        }
        (Question::RefusedUntil, AnswerPress::Moment(seconds, _)) => {
            AnswerValue::RefusedUntil(instant_of(seconds)?)
        }
        (Question::ClaimOpenUntil, AnswerPress::Moment(seconds, _)) => {
            AnswerValue::ClaimOpenUntil(instant_of(seconds)?)
        }
        (Question::Later, AnswerPress::Moment(seconds, _)) => {
            AnswerValue::SnoozeUntil(instant_of(seconds)?)
        }
        (
            Question::Expected | Question::ShipBy | Question::PickupBy | Question::NoticeBy,
            AnswerPress::Day(day, _),
        ) => last_day(question, Some(day))?,
        (Question::Name, AnswerPress::Skip) => AnswerValue::Name(None),
        (Question::Shipped, AnswerPress::Unknown) => {
            return Some(days::roughly(turn, question));
        }
        (Question::Shipped, AnswerPress::NotShipped) => AnswerValue::NotShipped,
        (Question::Shipped, AnswerPress::Keep) => AnswerValue::Keep,
        (
            Question::FrozenSince(_)
            | Question::DeliveredOn
            | Question::DisputeOpened
            | Question::PaymentCaseOn(_),
            AnswerPress::Unknown,
        ) => return Some(days::roughly(turn, question)),
        (Question::Paid, AnswerPress::Unknown) => AnswerValue::Paid(None),
        (Question::Expected, AnswerPress::Unknown) => AnswerValue::Expected(None),
        (Question::ShipBy, AnswerPress::Unknown) => AnswerValue::ShipBy(None),
        (Question::Payment, AnswerPress::PayPal) => AnswerValue::Payment(Some(Payment::PayPal)),
        (Question::Payment, AnswerPress::Card) => AnswerValue::Payment(Some(Payment::Card)),
        (Question::Payment, AnswerPress::OtherWay) => AnswerValue::Payment(Some(Payment::Other)),
        (Question::Payment, AnswerPress::Unknown) => AnswerValue::Payment(None),
        (Question::AskedAround, AnswerPress::Yes) => AnswerValue::AskedAround(true),
        (Question::AskedAround, AnswerPress::No) => AnswerValue::AskedAround(false),
        (Question::Tracking | Question::TrackingMore, answer) => tracking(answer)?,
        (Question::PickupBy | Question::NoticeBy, AnswerPress::Unknown) => {
            collect_by(question, None)?
        }
        (Question::PickupBy | Question::NoticeBy, AnswerPress::DaysAhead(days)) => {
            collect_by(question, today.checked_add_days(Days::new(days.into())))?
        }
        (Question::ReturnReason, answer) => return_reason(answer)?,
        (Question::GoodsProblem, answer) => AnswerValue::Problem(problem(answer)?),
        (Question::FrozenWhere, AnswerPress::SenderCountry) => {
            frozen(turn, ParcelLocation::SenderCountry)
        }
        (Question::FrozenWhere, AnswerPress::Border) => frozen(turn, ParcelLocation::Border),
        (Question::FrozenWhere, AnswerPress::MyCountry) => frozen(turn, ParcelLocation::MyCountry),
        (Question::NotMine, AnswerPress::OtherPlace) => {
            AnswerValue::Tracking(Tracking::NotMine(MismatchReason::OtherPlace))
        }
        (Question::NotMine, AnswerPress::BeforeOrder) => {
            AnswerValue::Tracking(Tracking::NotMine(MismatchReason::BeforeOrder))
        }
        (Question::NotMine, AnswerPress::OtherWeight) => {
            AnswerValue::Tracking(Tracking::NotMine(MismatchReason::OtherWeight))
        }
        (question, AnswerPress::Day(day, _)) => past_day(question, day)?,
        (question, AnswerPress::Today) => past_day(question, today)?,
        (question, AnswerPress::Yesterday) => past_day(question, today - Days::new(1))?,
        (question, AnswerPress::DaysAgo(days)) => {
            past_day(question, today.checked_sub_days(Days::new(days.into()))?)?
        }
        _ => return None,
    };
    Some(value.into())
}

/// Reads an answer that was typed.
pub fn typed(turn: &Turn, question: Question, text: &str) -> ReadAnswer {
    echoed(
        turn,
        doubt::weighed(turn, question, text, read_text(turn, question, text)),
    )
}

/// Where nothing else is said of a value, it is said what was understood.
pub fn echoed(turn: &Turn, read: ReadAnswer) -> ReadAnswer {
    match read {
        ReadAnswer::Value(value, note) if note.is_empty() => {
            let note = echo::echo(turn, &value);
            ReadAnswer::Value(value, note)
        }
        read => read,
    }
}

fn read_text(turn: &Turn, question: Question, text: &str) -> ReadAnswer {
    match question {
        Question::Received => yes_or_no(turn, text),
        Question::Store => store(turn, text),
        Question::Number => number_answer::typed(turn, text),
        Question::Shipped
        | Question::Paid
        | Question::FrozenSince(_)
        | Question::DeliveredOn
        | Question::PaymentCaseOn(_)
        | Question::DisputeOpened => days::past(turn, question, text),
        Question::Expected | Question::ShipBy | Question::PickupBy | Question::NoticeBy => {
            days::promised(turn, question, text)
        }
        Question::Protection | Question::Extension => days::protection(turn, question, text),
        Question::RefusedUntil | Question::ClaimOpenUntil => days::until(turn, question, text),
        Question::Later => days::later(turn, text),
        Question::Name => name(turn, text),
        Question::OrderNumber => order_number(turn, text),
        Question::Carrier => carrier(turn, text),
        Question::Amount => amount(turn, text),
        Question::AskedAround => match input::agreement(text) {
            Some(asked) => AnswerValue::AskedAround(asked).into(),
            None => not_understood(turn, text, "please-tap"),
        },
        Question::Payment
        | Question::Understood
        | Question::Belongs
        | Question::Tracking
        | Question::TrackingMore
        | Question::FrozenWhere
        | Question::NotMine
        | Question::ReturnReason
        | Question::GoodsProblem => not_understood(turn, text, "please-tap"),
    }
}

/// Where it was seen last; since when is asked, unless it was told already.
fn frozen(turn: &Turn, place: ParcelLocation) -> AnswerValue {
    let told = match turn.person.dialogue {
        Dialogue::Editing { order, .. } => turn.open_order(order),
        _ => None,
    };
    let state = told.and_then(|order| order.tracking.as_ref());
    let state = state.filter(|state| state.source == TrackingSource::Person);
    let last = state.and_then(|state| state.last());
    match last.filter(|last| last.stage == TrackingStage::Moving && last.on < turn.today()) {
        Some(last) => AnswerValue::Tracking(Tracking::Frozen(place, last.on)),
        None => AnswerValue::Ask(Question::FrozenSince(place)),
    }
}

fn tracking(answer: AnswerPress) -> Option<AnswerValue> {
    Some(match answer {
        AnswerPress::Nothing => AnswerValue::Tracking(Tracking::Nothing),
        AnswerPress::Moving => AnswerValue::Tracking(Tracking::Moving),
        AnswerPress::Returned => AnswerValue::Tracking(Tracking::Returned),
        AnswerPress::Data => AnswerValue::Tracking(Tracking::DataAsked),
        AnswerPress::Announced => AnswerValue::Tracking(Tracking::Announced),
        AnswerPress::HeldByCustoms => AnswerValue::Tracking(Tracking::HeldByCustoms),
        AnswerPress::Destroyed => AnswerValue::Tracking(Tracking::Destroyed),
        AnswerPress::AtPickup => AnswerValue::Ask(Question::PickupBy),
        AnswerPress::DeliveryFailed => AnswerValue::Ask(Question::NoticeBy),
        AnswerPress::More => AnswerValue::Ask(Question::TrackingMore),
        AnswerPress::Skip => AnswerValue::NotLooked,
        AnswerPress::Frozen => AnswerValue::Ask(Question::FrozenWhere),
        AnswerPress::Delivered => AnswerValue::Ask(Question::DeliveredOn),
        AnswerPress::NotMine => AnswerValue::Ask(Question::NotMine),
        _ => return None,
    })
}

fn return_reason(answer: AnswerPress) -> Option<AnswerValue> {
    let reason = match answer {
        AnswerPress::NotCollected => Some(ReturnReason::NotCollected),
        AnswerPress::CustomsUnpaid => Some(ReturnReason::CustomsUnpaid),
        AnswerPress::WrongAddress => Some(ReturnReason::WrongAddress),
        AnswerPress::NotMyFault => Some(ReturnReason::NotMyFault),
        AnswerPress::Unknown => None,
        _ => return None,
    };
    Some(AnswerValue::ReturnReason(reason))
}

/// What is wrong with what came, as a button says it.
pub fn problem(answer: AnswerPress) -> Option<GoodsProblem> {
    Some(match answer {
        AnswerPress::PartMissing => GoodsProblem::PartMissing,
        AnswerPress::EmptyParcel => GoodsProblem::Empty,
        AnswerPress::WrongItem => GoodsProblem::WrongItem,
        AnswerPress::OtherVariant => GoodsProblem::OtherVariant,
        AnswerPress::NotAsDescribed => GoodsProblem::NotAsDescribed,
        AnswerPress::Broken => GoodsProblem::Broken,
        _ => return None,
    })
}

fn yes_or_no(turn: &Turn, text: &str) -> ReadAnswer {
    let said = input::yes_or_no(text).or_else(|| input::agreement(text));
    match said.or_else(|| input::begins_with_yes_or_no(text)) {
        Some(received) => AnswerValue::Received(received).into(),
        None => not_understood(turn, text, "please-tap"),
    }
}

/// A store of which rules are known, by its name.
pub fn known_store(turn: &Turn, text: &str) -> Option<ReadAnswer> {
    let key = store_names::known(turn.texts(), text)?;
    Some(AnswerValue::Store(key.to_owned(), None).into())
}

fn store(turn: &Turn, text: &str) -> ReadAnswer {
    if let Some(known) = known_store(turn, text) {
        return known;
    }
    if let Some(key) = page::store_in_few_words(text) {
        return AnswerValue::Store(key.to_owned(), None).into();
    }
    let is_other = asks_or_wishes(turn, text) || days::says_day(turn, text);
    match unknown_store(text).filter(|_| !is_other) {
        Some(name) => {
            let note = turn.html("store-noted", &[("store", name.as_str().into())]);
            let other = advice::rules().other().key.clone();
            ReadAnswer::Value(AnswerValue::Store(other, Some(name)), note)
        }
        None => not_understood(turn, text, "please-tap"),
    }
}

/// Whether a text asks, wants or tells something that is understood: "thanks" and "buyer protection?" are no stores.
fn asks_or_wishes(turn: &Turn, text: &str) -> bool {
    text.contains('?') || Heard::new(text, days::writer(turn)).sure().is_some()
}

/// The name of a store of which no rules are known: a word or a few, and no answer to something else.
fn unknown_store(text: &str) -> Option<String> {
    let name = visible_words(text);
    let said = input::yes_or_no(&name).is_some() || input::is_unknown(&name);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let digits = name.chars().filter(|c| c.is_numeric()).count();
    let is_short = name.chars().count() <= LONGEST_STORE_NAME
        && name.split(' ').count() <= MOST_WORDS_OF_A_STORE;
    let is_name = is_short && letters >= 2 && digits < SHORTEST_ORDER_NUMBER;
    let is_kept = is_name && !said && !name.starts_with('/') && input::may_be_kept(&name);
    is_kept.then_some(name)
}

/// A carrier's name: what was typed, as a store's.
fn carrier(turn: &Turn, text: &str) -> ReadAnswer {
    match unknown_store(text) {
        Some(name) => AnswerValue::Carrier(Some(name)).into(),
        None if input::is_unknown(text) => AnswerValue::Carrier(None).into(),
        None => not_understood(turn, text, "carrier-not-understood"),
    }
}

/// An order number of a known store, or a word that can be one.
fn order_number(turn: &Turn, text: &str) -> ReadAnswer {
    let known = numbers::find(text)
        .into_iter()
        .find(|f| f.verdict() == Verdict::OrderNumber);
    let word = text.trim().trim_start_matches(['#', '№']).trim();
    let plausible = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && word.chars().any(|c| c.is_ascii_digit());
    match known {
        Some(finding) if finding.text.len() <= LONGEST_ORDER_NUMBER => {
            AnswerValue::OrderNumber(finding.text).into()
        }
        _ if plausible && (SHORTEST_ORDER_NUMBER..=LONGEST_ORDER_NUMBER).contains(&word.len()) => {
            AnswerValue::OrderNumber(word.to_ascii_uppercase()).into()
        }
        _ => not_understood(turn, text, "order-number-not-understood"),
    }
}

fn amount(turn: &Turn, text: &str) -> ReadAnswer {
    let key = match input::amount(text) {
        Ok(amount) => return AnswerValue::Amount(amount).into(),
        Err(AmountProblem::NoCurrency) => "amount-no-currency",
        Err(AmountProblem::NotUnderstood) => {
            return not_understood(turn, text, "amount-not-understood");
        }
    };
    ReadAnswer::Again(turn.html(key, &[]), Vec::new())
}

fn name(turn: &Turn, text: &str) -> ReadAnswer {
    if is_lone_number(text) || page::payment_alone(text).is_some() {
        return not_understood(turn, text, "ask-name");
    }
    if days::is_day(turn, text) {
        return ReadAnswer::NotUnderstood(turn.html("name-is-day", &[]));
    }
    let name = visible_words(text);
    if name.chars().all(is_invisible) || name.chars().count() > LONGEST_NAME {
        return ReadAnswer::Again(
            turn.html("name-too-long", &[("most", LONGEST_NAME.into())]),
            Vec::new(),
        );
    }
    if !input::may_be_kept(&name) {
        return ReadAnswer::Again(turn.html("name-is-private", &[]), Vec::new());
    }
    AnswerValue::Name(Some(name)).into()
}

/// Whether a text tells what happened or wants something, or a fact of the order.
pub fn is_told(heard: &Heard) -> bool {
    let tells = || is_fact(heard.text, heard.facts());
    let is_news = heard.words() > 1 && heard.sure().is_some();
    is_news || heard.words() > 1 && (tells() || heard.facts().order_number.is_some())
}

/// Whether a few words tell a fact of the order, and are no name with a number in it: a day, or a piece of a page with its amount.
pub fn is_fact(text: &str, facts: &PageFacts) -> bool {
    let is_piece = text.trim().contains('\n') && facts.amount.is_some();
    facts.tells_when() || is_piece
}

/// Whether a text is nothing but a number of a known kind.
fn is_lone_number(text: &str) -> bool {
    let typed = tracking_number::compact(text);
    let is_it = |finding: &Finding| {
        let is_sure = finding
            .best()
            .is_some_and(|best| best.confidence >= Confidence::Likely)
            || finding.label.is_some();
        finding.verdict() != Verdict::Unknown
            && is_sure
            && (finding.text == typed || finding.typed.as_ref() == Some(&typed))
    };
    matches!(&numbers::find(text)[..], [only] if is_it(only))
}

/// The words of a name, one space between them, without what cannot be seen.
fn visible_words(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || is_unseen(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_matches('\u{200d}').to_owned()
}

/// Characters of which a name cannot be made alone: those that cannot be seen, blank symbols, and marks on other characters.
fn is_invisible(character: char) -> bool {
    is_unseen(character)
        || character.is_whitespace()
        || matches!(character, '\u{200d}' | '\u{2800}' | '\u{fff9}'..='\u{fffc}' | '\u{17b4}' | '\u{17b5}'
            | '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{1d159}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Characters that cannot be seen, or turn the direction of what stands around them. The joiner of emoji is not among them.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{200c}'
            | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}')
}
