//! Several things in one message: news of two orders, or a story with a question before it or behind it. Each part is taken like a message of its
//! own, in the order in which they were told, and the question is answered before all else that is said.

use crate::chat::flows::{days, free_words, understood, which_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::talk;
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId};
use std::ops::Range;

/// In bytes. A longer text is a page, or a letter.
const LONGEST: usize = 1000;

/// Who says more of an order tells something of it.
const MOST_WORDS_OF_NOTHING: usize = 5;

/// What a message is parted into.
pub struct Story<'t> {
    /// One part for each order that it names.
    pub told: Vec<Heard<'t>>,
    pub asked: Option<Heard<'t>>,
}

/// Parts a text; nothing where it is about one thing alone.
pub fn parted<'t>(turn: &Turn, heard: &Heard<'t>) -> Option<Story<'t>> {
    let text = heard.text;
    if text.len() > LONGEST || heard.pieces().len() < 2 {
        return None;
    }
    if heard.orders().is_some() || heard.tracking_page().is_some() {
        return None;
    }
    let pieces = heard.pieces();
    let hear = |place: Range<usize>| {
        let part = text[place].trim_end_matches([' ', ',', ';', '-', '\n']);
        Heard::new(part, days::writer(turn))
    };
    let each: Vec<Heard> = pieces.iter().cloned().map(&hear).collect();
    let first = each.iter().position(|piece| !asks(piece))?;
    let last = each.iter().rposition(|piece| !asks(piece))? + 1;
    let asked = pieces[last..].first().or(pieces[..first].first());
    // "Where is my jacket from AliExpress, ordered 3 Nov": the question tells of the order as well.
    let names =
        |piece: &Heard| piece.mentioned().store.is_some() || piece.mentioned().goods.is_some();
    let from = each[..first].iter().position(names).unwrap_or(first);
    let behind = each[last..].iter().rposition(names);
    let until = behind.map_or(last, |at| last + at + 1);
    let mut parts = by_order(turn, text, &pieces[from..until]);
    if parts.len() < 2 && asked.is_none() {
        return None;
    }
    // "The lamp came, the headphones not yet": that tells nothing new.
    parts.retain(|(about, place)| {
        let part = hear(place.clone());
        let is_brief = part.words() <= MOST_WORDS_OF_NOTHING;
        !matches!(about, Some(About::Watched(_))) || !is_brief || tells(&part)
    });
    let told: Vec<Heard> = parts.into_iter().map(|(_, part)| hear(part)).collect();
    // What is asked now may be answered in any words.
    let answers = usize::from(is_asked(turn));
    (!told.is_empty() && told.iter().skip(answers).all(tells)).then(|| Story {
        told,
        asked: asked.cloned().map(hear),
    })
}

/// Whether a part does nothing but ask what the assistant can answer.
fn asks(part: &Heard) -> bool {
    use Intent as I;
    match part.sure() {
        Some(I::WhatNow) => true,
        Some(asked) => {
            let has_screen = matches!(
                asked,
                I::WhereIsIt
                    | I::ThroughPayment
                    | I::OpenDispute
                    | I::WhatToWrite
                    | I::Extend
                    | I::Escalate
            );
            let is_answered = talk::is_short(asked) || has_screen;
            is_answered && input::asks(part.text) && !understood::tells(part.mentioned())
        }
        None => false,
    }
}

fn tells(part: &Heard) -> bool {
    part.shown().is_some()
        || understood::tells(part.mentioned())
        || part.sure().is_some_and(|told| told.is_news())
}

/// What a piece of a text is about, where it says that.
#[derive(PartialEq)]
enum About {
    Watched(OrderId),
    /// One of which nothing is known, or which is told by this word alone: "the other one".
    Another,
}

/// What a part of a text is about, and its place.
type Part = (Option<About>, Range<usize>);

/// The parts of a text that are about an order each: a new part begins where another order is named.
fn by_order(turn: &Turn, text: &str, pieces: &[Range<usize>]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for piece in pieces {
        let said = &text[piece.clone()];
        let of_money = || which_order::order_of_money(turn, &Heard::new(said, days::writer(turn)));
        let named = which_order::order_named(turn, said).or_else(of_money);
        let named = named.map(About::Watched);
        let about = named.or_else(|| input::means_another_order(said).then_some(About::Another));
        match parts.last_mut() {
            Some((of, part)) if about.is_none() || *of == about => part.end = piece.end,
            Some((of @ None, part)) if !stands_alone(turn, &text[part.clone()], &about) => {
                *of = about;
                part.end = piece.end;
            }
            _ => parts.push((about, piece.clone())),
        }
    }
    parts
}

/// Whether what stands before the first order that is named is about none of them: the answer to what is asked, or news of the order
/// that is talked about, before those of another one.
fn stands_alone(turn: &Turn, text: &str, next: &Option<About>) -> bool {
    let is_news = || tells(&Heard::new(text, days::writer(turn)));
    is_asked(turn) || *next == Some(About::Another) && is_news()
}

/// Whether an answer is waited for: what is asked below a new card can be left at any time.
fn is_asked(turn: &Turn) -> bool {
    let follows =
        matches!(&turn.person.dialogue, Dialogue::Editing { follow_up, .. } if follow_up.is_some());
    turn.person.dialogue != Dialogue::Idle && !follows
}

/// Answers the question of a story, when all that it tells is taken. What to do next is said by that already.
pub fn answer(turn: &mut Turn, asked: &Heard) {
    let is_said = |intent: &Intent| matches!(intent, Intent::WhatNow | Intent::WhereIsIt);
    let Some(intent) = asked.sure().filter(|intent| !is_said(intent)) else {
        return;
    };
    let order = which_order::order_meant(turn, asked.text, turn.cards_said().last().copied());
    match order.and_then(|id| turn.open_order(id).cloned()) {
        Some(order) if !turn.adds_an_order() => match talk::in_a_word(turn, intent, &order) {
            Some(answer) => turn.preface(answer),
            None => {
                free_words::answer_about(turn, asked, Some(order.id));
            }
        },
        _ => turn.preface(talk::at_large(turn, intent)),
    }
}
