//! An answer beside which more is told: "no not yet, and the seller says wait 10 more days". What else is told is kept first, then the
//! question is answered, and with it what the rest wants. Nothing of such a text is lost.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::AnswerPress;
use crate::chat::flows::{
    answer_about_draft, days, draft, free_words, new_order, news, order_fields, other_facts,
    returns, understood,
};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Heard, Intent, numbers};
use crate::chat::screens::{echo, events, question_order, questions, understood as screen};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Draft, Order, OrderId, Question, Tracking};
use chrono::NaiveDate;
use std::ops::Range;

/// Who writes more tells a story; in words, and in bytes.
const MOST_WORDS: usize = 30;
const LONGEST: usize = 600;

/// The answer to the question that is open.
#[derive(PartialEq)]
enum Own {
    Press(AnswerPress),
    Read(ReadAnswer),
}

/// A text with an answer in it: what stands before the answer and behind it.
struct Parted<'t> {
    own: Own,
    rest: Vec<Heard<'t>>,
}

/// Takes such a text; `false` where it is none.
pub fn take(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let Some(parted) = parted(turn, question, heard) else {
        return false;
    };
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => take_of_draft(turn, question, *draft, parted),
        Dialogue::Editing { order, .. } => {
            let order = turn.open_order(order).cloned();
            order.is_some_and(|order| take_of_order(turn, question, order, parted))
        }
        _ => false,
    }
}

/// Parts a text into the one answer in it and what else it tells; nothing where it has none, or two, or tells nothing else.
fn parted<'t>(turn: &Turn, question: Question, heard: &Heard<'t>) -> Option<Parted<'t>> {
    let text = heard.text;
    let is_short = heard.words() <= MOST_WORDS && text.len() <= LONGEST;
    let may_be = is_short && has_short_answers(question);
    if !may_be || heard.orders().is_some() || heard.tracking_page().is_some() {
        return None;
    }
    // "45 days, paid on 20 October": the length counts from the day beside it.
    let is_of_protection = matches!(question, Question::Protection | Question::Extension);
    let is_read = || {
        !matches!(
            answers::typed(turn, question, text),
            ReadAnswer::NotUnderstood(_)
        )
    };
    if is_of_protection && is_read() {
        return None;
    }
    let writer = days::writer(turn);
    let pieces = heard.pieces();
    let own = |place: &Range<usize>| {
        let piece = text[place.clone()].trim_end_matches([' ', ',', ';']);
        own_answer(turn, question, &Heard::new(piece, writer))
    };
    let answers: Vec<Option<Own>> = pieces.iter().map(own).collect();
    let Some(first) = answers.iter().position(Option::is_some) else {
        return behind_yes_or_no(turn, question, text);
    };
    // "No" alone, but not "no tracking".
    let is_empty = |at: usize| {
        let piece = &text[pieces[at].clone()];
        input::assent(piece).is_some() && !tells_more(question, &Heard::new(piece, writer))
    };
    let is_same = |at: usize| answers[at] == answers[first];
    let end = (first + 1..pieces.len()).find(|at| !is_same(*at) && !is_empty(*at));
    let end = end.unwrap_or(pieces.len());
    if answers[end..].iter().any(Option::is_some) {
        return None;
    }
    let begin = (0..first).find(|at| !is_empty(*at));
    let before = begin.map(|begin| pieces[begin].start..pieces[first].start);
    let behind = pieces.get(end).map(|next| next.start..text.len());
    let rest: Vec<Heard> = before
        .into_iter()
        .chain(behind)
        .map(|place| Heard::new(&text[place], writer))
        .collect();
    let has_empty = (0..first).any(is_empty);
    let is_told = rest.iter().all(|rest| tells_more(question, rest));
    // "Yes, by card": nothing else is told, and the first word answers nothing.
    let is_more = if rest.is_empty() { has_empty } else { is_told };
    let own = answers.into_iter().flatten().next()?;
    // "No idea, but I ordered on the 11th and they shipped 3 days later": the rest tells what is asked.
    let told = heard.mentioned();
    if own == Own::Press(AnswerPress::Unknown) && understood::besides(question, told) != *told {
        return None;
    }
    is_more.then_some(Parted { own, rest })
}

/// The same of a yes or no that no sign parts from what follows: "yes i paid with paypal".
fn behind_yes_or_no<'t>(turn: &Turn, question: Question, text: &'t str) -> Option<Parted<'t>> {
    let (said, rest) = input::behind_yes_or_no(text);
    let own = Own::Press(said_press(question, said?)?);
    let rest = Heard::new(rest, days::writer(turn));
    tells_more(question, &rest).then(|| Parted {
        own,
        rest: vec![rest],
    })
}

/// Whether an answer to a question is known as such, also beside other words: any words may be a name.
fn has_short_answers(question: Question) -> bool {
    use Question as Q;
    !matches!(question, Q::Name | Q::Store | Q::Carrier | Q::Later)
}

/// The answer that a piece gives by itself.
fn own_answer(turn: &Turn, question: Question, piece: &Heard) -> Option<Own> {
    let text = piece.text;
    if text.contains('?') {
        return None;
    }
    if is_yes_or_no(question) {
        let said = input::agreement(text).or_else(|| input::yes_or_no(text));
        return Some(Own::Press(said_press(question, said?)?));
    }
    if understood::tells(&facts(question, piece)) || piece.sure().is_some_and(Intent::is_of_seller)
    {
        return None;
    }
    let is_of_tracking = question_order::is_of_tracking(question);
    if let Some(shown) = piece.shown().filter(|_| is_of_tracking) {
        let value = AnswerValue::Tracking(shown);
        let note = echo::echo(turn, &value);
        return Some(Own::Read(ReadAnswer::Value(value, note)));
    }
    let called = questions::answer_called(turn, question, text);
    let called = called.filter(|press| answers::pressed(turn, question, press.clone()).is_some());
    if let Some(press) = called {
        return Some(Own::Press(press));
    }
    let asks_day = question_order::asks_day(question) && numbers::find(text).is_empty();
    match answers::typed(turn, question, text) {
        read @ ReadAnswer::Value(..) => Some(Own::Read(read)),
        // A day that is hardly true is asked about.
        ReadAnswer::Again(told, buttons) if asks_day && !buttons.is_empty() => {
            Some(Own::Read(ReadAnswer::Again(told, buttons)))
        }
        _ => None,
    }
}

fn is_yes_or_no(question: Question) -> bool {
    use Question as Q;
    matches!(
        question,
        Q::Received | Q::AskedAround | Q::Understood | Q::Belongs
    )
}

/// Yes or no to a question of that kind. Who denies what was understood says by the rest what is wrong with it.
fn said_press(question: Question, said: bool) -> Option<AnswerPress> {
    match (question, said) {
        (Question::Understood | Question::Belongs, false) => None,
        (question, true) => is_yes_or_no(question).then_some(AnswerPress::Yes),
        (question, false) => is_yes_or_no(question).then_some(AnswerPress::No),
    }
}

/// What a part tells of the order, but for what is asked. The day of a claim is taken with the claim.
fn facts(question: Question, part: &Heard) -> PageFacts {
    let told = part.mentioned();
    let payment = told.payment.or_else(|| page::payment_alone(part.text));
    let facts = PageFacts {
        payment: payment.filter(|_| !part.sure().is_some_and(Intent::is_of_seller)),
        disputed: Vec::new(),
        ..told.clone()
    };
    understood::besides(question, &facts)
}

/// Whether a part tells or wants something.
fn tells_more(question: Question, part: &Heard) -> bool {
    let wants = part.sure().is_some_and(Intent::is_about_order);
    wants || understood::tells(&facts(question, part))
}

/// What a part wants, or tells of the order's life. That it has not come yet is nothing new.
fn wish<'r, 't>(rest: &'r [Heard<'t>]) -> Option<&'r Heard<'t>> {
    use Intent as I;
    let is_old = |told: I| matches!(told, I::NotArrived | I::NotShipped | I::WhereIsIt);
    let is_wish = |part: &&Heard| {
        let told = part.sure();
        told.is_some_and(|told| told.is_about_order() && !is_old(told))
    };
    rest.iter().find(is_wish)
}

fn give(turn: &mut Turn, question: Question, own: Own) {
    match own {
        Own::Press(press) => new_order::answered(turn, question, press),
        Own::Read(read) => new_order::take(turn, question, read),
    }
}

/// The answer's value, where it needs no further question.
fn value(turn: &Turn, question: Question, own: &Own) -> Option<(AnswerValue, String)> {
    use AnswerValue as V;
    let read = match own {
        Own::Press(press) => answers::pressed(turn, question, press.clone())?,
        Own::Read(ReadAnswer::Value(value, note)) => ReadAnswer::Value(value.clone(), note.clone()),
        Own::Read(_) => return None,
    };
    match read {
        ReadAnswer::Value(V::Ask(_) | V::Received(true) | V::AskedAround(false), _) => None,
        ReadAnswer::Value(V::Tracking(Tracking::Returned), _) => None,
        ReadAnswer::Value(value, note) => Some((value, note)),
        _ => None,
    }
}

fn take_of_draft(turn: &mut Turn, question: Question, before: Draft, parted: Parted) -> bool {
    let Some(mut draft) = with_facts(question, &before, &parted.rest) else {
        return false;
    };
    if let Some(day) = dispute_day(turn, &parted.rest, draft.dispute_opened) {
        draft.dispute_opened = Some(day);
    }
    let mut notes = vec![screen::added(turn, &before, &draft)];
    let about = draft.about;
    let is_told = |wish: &&Heard| wish.sure() == Some(Intent::DisputeOpened);
    let mut wish = wish(&parted.rest).filter(|wish| !is_told(wish));
    if let Some(event) = wish
        .filter(|_| about.is_none())
        .and_then(|wish| news::event(turn, wish))
    {
        notes.push(events::told_first(turn, &draft, &event));
        draft.told.push(event);
        wish = None;
    }
    let note = paragraphs(notes);
    set_draft(turn, draft.clone());
    let Some(wish) = wish else {
        give(turn, question, parted.own);
        turn.preface(note);
        return true;
    };
    match settled(turn, question, draft, &parted.own) {
        Some((draft, own)) => {
            answer_about_draft::answer(turn, draft, wish, paragraphs([note, own]))
        }
        None => answer_beside(turn, question, parted.own, wish, about, note),
    }
    true
}

/// When a dispute was opened, where the rest of a text tells that it was: as known, or today, if it tells no day.
fn dispute_day(turn: &Turn, rest: &[Heard], known: Option<NaiveDate>) -> Option<NaiveDate> {
    let opened = |part: &&Heard| part.sure() == Some(Intent::DisputeOpened);
    let told = rest.iter().find(opened)?;
    let day = match told.mentioned().disputed[..] {
        [only] => only.day,
        _ => known.unwrap_or(turn.today()),
    };
    Some(day)
}

/// What is asked further comes last; news of a watched order come when it has the answer.
fn answer_beside(
    turn: &mut Turn,
    question: Question,
    own: Own,
    wish: &Heard,
    about: Option<OrderId>,
    note: String,
) {
    match about {
        Some(id) => {
            give(turn, question, own);
            answer_of_order(turn, wish, id);
        }
        None => {
            free_words::answer_about(turn, wish, None);
            give(turn, question, own);
        }
    }
    turn.preface(note);
}

fn set_draft(turn: &mut Turn, told: Draft) {
    if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
        **draft = told;
    }
}

/// A draft with what the rest of a text tells; nothing where that may be another order's.
fn with_facts(question: Question, before: &Draft, rest: &[Heard]) -> Option<Draft> {
    let mut draft = before.clone();
    for part in rest {
        let facts = facts(question, part);
        let is_other = understood::is_another(&draft, &facts) || facts.numbers.len() > 1;
        if is_other || !draft.listed.is_empty() {
            return None;
        }
        understood::take(&mut draft, facts);
    }
    draft.unconfirmed = before.unconfirmed;
    draft.ask_received |= before.ask_received;
    Some(draft)
}

/// A draft with the answer in it, and what is said of that; nothing where the answer asks something itself.
fn settled(turn: &Turn, question: Question, mut told: Draft, own: &Own) -> Option<(Draft, String)> {
    if question == Question::Understood && *own == Own::Press(AnswerPress::Yes) {
        told.unconfirmed = false;
        return Some((told, String::new()));
    }
    let (value, note) = value(turn, question, own)?;
    if matches!(value, AnswerValue::Received(_)) {
        told.ask_received = false;
    }
    draft::answer(&mut told, question, value);
    Some((told, note))
}

fn take_of_order(turn: &mut Turn, question: Question, mut order: Order, parted: Parted) -> bool {
    let is_other =
        |part: &Heard| understood::is_about_other(turn, order.id, &facts(question, part));
    if parted.rest.iter().any(is_other) {
        return false;
    }
    let told = with_facts(question, &Draft::default(), &parted.rest);
    let Some(note) = told.and_then(|told| other_facts::keep(turn, &mut order, &told)) else {
        return false;
    };
    turn.keep(order.clone());
    match wish(&parted.rest) {
        None => give(turn, question, parted.own),
        Some(wish) => take_with_wish(turn, question, order, parted.own, wish),
    }
    turn.preface(note);
    true
}

/// The answer is put into its order at once, unless more is asked behind it: then that stands last.
fn take_with_wish(turn: &mut Turn, question: Question, order: Order, own: Own, wish: &Heard) {
    let asked = turn.person.dialogue.clone();
    let goes_on = matches!(&asked, Dialogue::Editing { follow_up, letter, .. }
        if follow_up.is_some() || letter.is_some());
    let value = value(turn, question, &own);
    if let (Some((value, note)), false) = (value, goes_on) {
        let note = put(turn, order.clone(), value, note);
        turn.person.dialogue = *turn.resume();
        answer_of_order(turn, wish, order.id);
        turn.preface(note);
        if turn.adds_an_order() {
            questions::ask_again_below(turn);
        }
        return;
    }
    answer_of_order(turn, wish, order.id);
    match turn.person.dialogue == asked {
        true => give(turn, question, own),
        // The news brought a question of their own.
        false => {
            if let Some((value, note)) = self::value(turn, question, &own)
                && let Some(order) = turn.open_order(order.id).cloned()
            {
                let note = put(turn, order, value, note);
                turn.preface(note);
            }
        }
    }
}

/// Puts an answer into its order; what is said of it.
fn put(turn: &mut Turn, mut order: Order, value: AnswerValue, note: String) -> String {
    let happened = order_fields::put(turn, &mut order, value);
    let note = match happened && note.is_empty() {
        true => events::told(turn, &order),
        false => note,
    };
    turn.keep(order);
    note
}

/// What is told or wanted of a watched order.
fn answer_of_order(turn: &mut Turn, wish: &Heard, id: OrderId) {
    let is_told =
        returns::told(turn, wish, Some(id)) || free_words::tells_news(turn, wish, Some(id));
    if !is_told {
        free_words::answer_about(turn, wish, Some(id));
    }
}
