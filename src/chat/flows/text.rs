//! Everything that comes as text has one entry: what was typed, pasted, forwarded, written under a picture or behind a command, and
//! the answer to any question.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::chat::flows::{
    country, days, free_words, in_hands, look_up_consent, new_order, number_answer, number_check,
    other_facts, seller_reply, sensitive_data, settings, start, tracking_page, understood,
};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Understood, ZoneProblem, numbers};
use crate::chat::screens::{card, number, questions, talk};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    Button, Dialogue, Draft, GivenNumber, Order, OrderId, Question, TrackingSource,
};
use tracking_number::Verdict;

/// In characters, and in words: a longer text is not the name of a place, unless it is a known one.
const LONGEST_PLACE: usize = 60;
const WORDS_OF_A_PLACE: usize = 2;

/// A longer text that names a store tells more than that.
const WORDS_ABOUT_A_STORE: usize = 8;

/// A text of fewer lines, and of fewer characters, is no page.
const FEWEST_LINES_OF_A_PAGE: usize = 4;
const SHORTEST_PAGE: usize = 200;

/// A text, and the message it stands in.
pub fn typed(turn: &mut Turn, text: &str, message: i32) {
    if is_private(turn, text) {
        return sensitive_data::warn(turn, text, message);
    }
    if text.trim_start().starts_with('/') {
        return start::unknown_command(turn);
    }
    if input::asks_by_unknown_link(text) || input::asks_for_a_code(text) {
        return free_words::warn_of_link(turn, text);
    }
    read(turn, text);
}

/// An older message was changed. What it tells now of an order is taken like any text; anything else is answered in a line, for
/// the question that it answered is past.
pub fn edited(turn: &mut Turn, text: &str, message: i32) {
    if is_private(turn, text) {
        return sensitive_data::warn(turn, text, message);
    }
    if tracking_page::answer(turn, text, TrackingSource::Page) || lists_orders(turn, text) {
        return;
    }
    let facts = page::page_facts(text, &days::writer(turn));
    let tells = understood::tells_an_order(&facts) && understood::names_an_order(&facts);
    if tells || understood::known_order(turn, &facts).is_some() {
        return take_facts(turn, facts);
    }
    talk::edit_is_past(turn);
    questions::ask_again_below(turn);
}

/// Whether a text holds what nobody should send, and is no page in which such data may stand.
fn is_private(turn: &Turn, text: &str) -> bool {
    input::is_sensitive(text) && !is_page(turn, text) && !tracking_page::is_one(turn, text)
}

/// Whether a text is a whole page or e-mail about an order. There the shop's own tax number or the end of a card may stand; of
/// such a text only the facts of the order are taken.
pub fn is_page(turn: &Turn, text: &str) -> bool {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    // The line breaks of a page may be lost.
    if lines.count() < FEWEST_LINES_OF_A_PAGE && text.chars().count() < SHORTEST_PAGE {
        return false;
    }
    let facts = page::page_facts(text, &days::writer(turn));
    let numbers = facts.numbers.iter().map(|number| number.text.as_str());
    let mut kept = numbers.chain(facts.order_number.as_deref());
    let documents = input::called_documents(text);
    let is_private = |kept: &str| input::is_sensitive(kept) || documents.contains(&kept);
    understood::names_an_order(&facts) && !kept.any(is_private)
}

fn read(turn: &mut Turn, text: &str) {
    if in_hands::typed(turn, text) || look_up_consent::typed(turn, text) {
        return;
    }
    if tracking_page::answer(turn, text, TrackingSource::Page) {
        return;
    }
    match turn.person.dialogue.clone() {
        Dialogue::Idle => out_of_the_blue(turn, text),
        Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => {
            answered(turn, question, text)
        }
        Dialogue::Checking { .. } => number_check::check(turn, text),
        Dialogue::ChoosingZone { .. } if puts_off(turn, text) => settings::leave(turn),
        Dialogue::ChoosingZone { .. } => place(turn, text),
        Dialogue::ChoosingCountry { .. } if input::is_of_arrival(text) => {
            turn.person.dialogue = *turn.resume();
            read(turn, text);
        }
        Dialogue::ChoosingCountry { order, .. } => country::typed(turn, order, text),
        Dialogue::PlacingTracking { .. } => {
            turn.person.dialogue = *turn.resume();
            read(turn, text);
        }
    }
}

/// What stands behind `/start` in a link, `/track` or `/add`: read as if it was pasted, if a number is in it.
pub fn behind_command(turn: &mut Turn, text: &str) -> bool {
    let is_number = !input::is_sensitive(text) && !numbers::find(text).is_empty();
    if is_number {
        read(turn, text);
    }
    is_number
}

/// Whether who is asked for the hour does not want to tell it now: no, no idea, or the words of the button.
fn puts_off(turn: &Turn, text: &str) -> bool {
    let label = turn.plain("button-not-now", &[]);
    let same = [(true, label.as_str())];
    input::is_unknown(text)
        || input::yes_or_no(text) == Some(false)
        || input::called(text, same.into_iter()).is_some()
}

/// An answer to the question for the zone. It may have come unasked for: what is told instead is read as if nothing was asked.
fn place(turn: &mut Turn, text: &str) {
    if input::zone(text, turn.now) != Err(ZoneProblem::NotUnderstood) {
        return settings::zone(turn, text);
    }
    let asked = turn.person.dialogue.clone();
    turn.person.dialogue = *turn.resume();
    let is_long =
        text.chars().count() > LONGEST_PLACE || text.split_whitespace().count() > WORDS_OF_A_PLACE;
    if is_long && turn.person.dialogue != Dialogue::Idle {
        return read(turn, text);
    }
    let leads = turn.person.dialogue == Dialogue::Idle && leads_somewhere(turn, text);
    if turn.person.dialogue == Dialogue::Idle {
        turn.person.dialogue = asked;
    }
    match (leads, is_long) {
        (true, _) => {}
        (false, true) => free_words::text_not_understood(turn, text),
        (false, false) => settings::zone(turn, text),
    }
}

/// A text while nothing is asked.
fn out_of_the_blue(turn: &mut Turn, text: &str) {
    if !leads_somewhere(turn, text) {
        free_words::text_not_understood(turn, text);
    }
}

/// Answers a text while nothing is asked; `false` if it is not understood.
fn leads_somewhere(turn: &mut Turn, text: &str) -> bool {
    if lists_orders(turn, text) {
        return true;
    }
    let facts = page::page_facts(text, &days::writer(turn));
    let is_page = understood::tells_an_order(&facts);
    // A seller tells of days and sums as well, but hardly which order is meant.
    if is_page && understood::names_an_order(&facts) {
        free_words::say_what_is_spoken(turn, text);
        take_facts(turn, facts);
        return true;
    }
    if seller_reply::answer(turn, text) {
        return true;
    }
    if is_page {
        take_facts(turn, facts);
        return true;
    }
    if !numbers::find(text).is_empty() {
        number_check::pasted(turn, text);
        return true;
    }
    is_store_alone(turn, text)
        || begins_at_store(turn, text)
        || other_facts::alone(turn, text, &facts)
        || free_words::answer(turn, text)
}

fn is_of_no_spoken_language(text: &str) -> bool {
    input::language_of(text).is_some_and(|other| !other.is_spoken)
}

/// A store and nothing else, or nothing else that is understood of a language that is not spoken: its order is shown, or one begins.
fn is_store_alone(turn: &mut Turn, text: &str) -> bool {
    let store = match answers::known_store(turn, text) {
        Some(ReadAnswer::Value(AnswerValue::Store(store, _), _)) => store,
        _ => match page::store_named(text).filter(|_| is_of_no_spoken_language(text)) {
            Some(store) => store.to_owned(),
            None => return false,
        },
    };
    free_words::say_what_is_spoken(turn, text);
    let of_store = |order: &&Order| order.store == store;
    let orders: Vec<OrderId> = turn.open_orders().filter(of_store).map(|o| o.id).collect();
    match orders[..] {
        [] => {
            let draft = Draft {
                store: Some(store),
                ..Draft::default()
            };
            new_order::understood(turn, draft);
        }
        [only] => card::show(turn, only),
        _ => talk::ask_order(turn, |id| Press::Order(id, OrderPress::Card)),
    }
    true
}

/// A few words about a parcel from a store, while none is watched: "не приходит с вб". They are answered, and its order begins.
fn begins_at_store(turn: &mut Turn, text: &str) -> bool {
    let is_short = text.split_whitespace().count() <= WORDS_ABOUT_A_STORE;
    if !is_short || turn.open_orders().next().is_some() {
        return false;
    }
    let intent = match input::intent(text) {
        Understood::Sure(intent) => Some(intent),
        Understood::Perhaps(_) | Understood::Nothing => None,
    };
    if intent.is_some_and(|intent| !intent.is_about_parcel()) {
        return false;
    }
    let Some(store) = page::store_in_few_words(text) else {
        return false;
    };
    if let Some(intent) = intent {
        talk::say_of_none(turn, intent);
    }
    let draft = Draft {
        store: Some(store.to_owned()),
        ..Draft::default()
    };
    new_order::understood(turn, draft);
    true
}

/// An answer to the question that stands; the words on a button can be typed as well.
fn answered(turn: &mut Turn, question: Question, text: &str) {
    if let Some(answer) = questions::answer_called(turn, question, text) {
        return new_order::answered(turn, question, answer);
    }
    if let Some(answer) = said(question, text).or_else(|| agreed(turn, text)) {
        return new_order::answered(turn, question, answer);
    }
    if is_sellers(turn, question, text) {
        return;
    }
    if holds_more_than_an_answer(turn, question, text) {
        return;
    }
    if let Some(note) = keeps_number_for_later(turn, question, text) {
        return questions::again(turn, question, note, Vec::new());
    }
    if takes_store_for_number(turn, question, text) {
        return;
    }
    if other_facts::with_number(turn, question, text) {
        return;
    }
    let holds_number = !numbers::find(text).is_empty();
    match answers::typed(turn, question, text) {
        ReadAnswer::NotUnderstood(_) if other_facts::instead(turn, question, text) => {}
        ReadAnswer::NotUnderstood(_) if !holds_number && is_free_words(turn, text) => {}
        read => {
            let read = number_answer::with_order_number(turn, question, text, read);
            new_order::take(turn, question, read);
        }
    }
}

/// Yes or no to what was read in a text.
fn said(question: Question, text: &str) -> Option<AnswerPress> {
    let is_asked = matches!(question, Question::Understood | Question::Belongs);
    let said = input::assent(text).filter(|_| is_asked)?;
    Some(if said {
        AnswerPress::Yes
    } else {
        AnswerPress::No
    })
}

/// Yes to the only day that was read: "About 5 November?"
fn agreed(turn: &Turn, text: &str) -> Option<AnswerPress> {
    if input::assent(text) != Some(true) {
        return None;
    }
    let day = |button: &Button| Press::of(button)?.day();
    turn.person.offered.iter().find_map(day)
}

/// A text that tells more than was asked: it fills the order that is being taken down, or tells news of a watched one.
fn holds_more_than_an_answer(turn: &mut Turn, question: Question, text: &str) -> bool {
    // A name may sound like a store or a day; but it is one line.
    if question == Question::Name && !text.trim().contains('\n') {
        return false;
    }
    if lists_orders(turn, text) {
        return true;
    }
    let facts = page::page_facts(text, &days::writer(turn));
    let tells = understood::tells_more_than(question, &facts);
    if tells {
        take_facts(turn, facts);
    }
    tells
}

/// A text that tells several orders: they are listed, each to be watched by a tap.
fn lists_orders(turn: &mut Turn, text: &str) -> bool {
    let Some(orders) = page::page_orders(text, &days::writer(turn)) else {
        return false;
    };
    let is_adding = turn.return_to_adding();
    let adding = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } if is_adding => Some((**draft).clone()),
        _ => None,
    };
    let list = understood::before(understood::list(turn, orders), adding);
    new_order::understood(turn, list);
    true
}

/// What a text told goes into the watched order that it names, into the one that is being taken down or edited, or begins one.
pub fn take_facts(turn: &mut Turn, facts: PageFacts) {
    let known = understood::known_order(turn, &facts).map(|order| order.id);
    let edited = match turn.person.dialogue {
        Dialogue::Editing { order, .. } if !understood::is_about_other(turn, order, &facts) => {
            Some(order)
        }
        _ => None,
    };
    let is_adding = turn.return_to_adding();
    let adding = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } if is_adding => Some((**draft).clone()),
        _ => None,
    };
    let draft = match (known.or(edited), adding) {
        (Some(order), adding) => understood::before(understood::about(order, facts), adding),
        (None, Some(draft)) if !understood::is_another(&draft, &facts) => {
            let mut draft = draft;
            understood::take(&mut draft, facts);
            draft
        }
        (None, adding) => understood::before(understood::new(facts), adding),
    };
    new_order::understood(turn, draft);
}

/// A seller's words come while something else is asked: they are explained, and the question is asked again below.
fn is_sellers(turn: &mut Turn, question: Question, text: &str) -> bool {
    let may_be_name = question == Question::Name && text.chars().count() <= answers::LONGEST_NAME;
    let names_an_order =
        |turn: &Turn| understood::names_an_order(&page::page_facts(text, &days::writer(turn)));
    if may_be_name || names_an_order(turn) || !seller_reply::answer_if_sure(turn, text) {
        return false;
    }
    questions::ask_again_below(turn);
    true
}

/// No answer, but words that lead somewhere: the question is asked again below what they bring.
fn is_free_words(turn: &mut Turn, text: &str) -> bool {
    let before = turn.person.dialogue.clone();
    let is_answered = free_words::say_what_is_spoken(turn, text) || free_words::answer(turn, text);
    if is_answered && turn.person.dialogue == before {
        questions::ask_again_below(turn);
    }
    is_answered
}

/// A number pasted before its question comes is kept, and explained; the answers to these questions hold no number.
fn keeps_number_for_later(turn: &mut Turn, question: Question, text: &str) -> Option<String> {
    let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue else {
        return None;
    };
    if !matches!(question, Question::Received | Question::Store) {
        return None;
    }
    let kept = numbers::only_tracking_number(text)?;
    draft.number = Some(GivenNumber::Number(kept.clone()));
    let found = numbers::find(text).into_iter().find(|f| f.text == kept);
    let found = found.filter(|f| f.verdict() == Verdict::TrackingNumber);
    let explained = found.map(|f| number::explain(turn.texts(), &f));
    let noted = turn.html("number-kept-for-later", &[]);
    Some(paragraphs([explained.unwrap_or_default(), noted]))
}

/// The store, typed where its parcel's number is asked for.
fn takes_store_for_number(turn: &mut Turn, question: Question, text: &str) -> bool {
    if question != Question::Number || !matches!(turn.person.dialogue, Dialogue::Adding { .. }) {
        return false;
    }
    let Some(store) = answers::known_store(turn, text) else {
        return false;
    };
    new_order::take(turn, Question::Store, store);
    true
}
