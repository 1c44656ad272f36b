//! Several things in one message: news of two orders, or a story with a question before it or behind it. Each part is taken like a message of its
//! own, in the order in which they were told, and the question is answered before all else that is said.

use crate::chat::flows::{
    days, deeds, free_words, other_facts, themes, told, understood, which_order,
};
use crate::chat::input::{self, Heard, Intent, page};
use crate::chat::screens::{card, talk};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId, Tracking};
use std::ops::Range;

/// In bytes. A longer text is a page, or a letter.
const LONGEST: usize = 1000;

/// In more lines somebody pastes.
const MOST_LINES: usize = 2;
const FEWEST_LINES_OF_A_PAGE: usize = 4;

/// Who says more of an order tells something of it; in still fewer words also what is not understood is nothing.
const MOST_WORDS_OF_NOTHING: usize = 5;
const WORDS_OF_A_SIGH: usize = 3;

/// Of more orders hardly all came at once.
const MOST_THAT_CAME: usize = 4;

/// What a message is parted into.
pub struct Story<'t> {
    /// One part for each order that it names, and for each theme of such an order.
    pub told: Vec<Told<'t>>,
    /// Parts of which nothing was understood.
    pub unclear: Vec<&'t str>,
    pub asked: Option<Heard<'t>>,
}

/// A part of a message, and the watched order that it is about, where that is known.
pub struct Told<'t> {
    about: Option<OrderId>,
    heard: Heard<'t>,
}

/// Parts a text; nothing where it is about one thing alone.
pub fn parted<'t>(turn: &Turn, heard: &Heard<'t>) -> Option<Story<'t>> {
    let text = heard.text;
    if text.len() > LONGEST || heard.pieces().len() < 2 {
        return None;
    }
    let is_whole = heard.tracking_page().is_some()
        || told::page_about(turn, heard).is_some()
        || page::refund_mail(text, &days::writer(turn)).is_some()
        || is_of_carrier(heard);
    if heard.orders().is_some() || is_whole {
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
    // "Customs want 40 €, is that normal?" asks of the customs.
    let is_of_customs = each
        .iter()
        .any(|piece| piece.sure() == Some(Intent::Customs));
    let asks_whether_normal = |piece: &Heard| piece.sure() == Some(Intent::HowLong);
    if is_of_customs && each.iter().any(asks_whether_normal) {
        return None;
    }
    // "Where is my jacket from AliExpress, ordered 3 Nov": the question tells of the order as well.
    let names =
        |piece: &Heard| piece.mentioned().store.is_some() || piece.mentioned().goods.is_some();
    let from = each[..first].iter().position(names).unwrap_or(first);
    let behind = each[last..].iter().rposition(names);
    let until = behind.map_or(last, |at| last + at + 1);
    let mut parts = by_order(turn, text, &pieces[from..until]);
    let is_watched = |(about, _): &&Part| matches!(about, Some(About::Watched(_)));
    let about_one = parts.iter().filter(is_watched).count() < 2;
    let is_of_seller = input::seller_reply(text).is_some_and(|reply| reply.is_sure);
    let is_own = text.lines().count() <= MOST_LINES && !is_of_seller;
    if is_own && !is_asked(turn) && turn.open_orders().next().is_some() {
        let themes = |(about, part): Part| {
            let inside = pieces
                .iter()
                .filter(move |piece| part.start <= piece.start && piece.end <= part.end);
            let of_part = themes::parted(text, inside.cloned(), &hear);
            of_part.into_iter().map(move |place| (about, place))
        };
        parts = parts.into_iter().flat_map(themes).collect();
    }
    if asked.is_none() && (parts.len() < 2 || about_one && is_page(heard)) {
        return None;
    }
    let heard = |(about, place): Part| (about, hear(place));
    let mut parts: Vec<(Option<About>, Heard)> = parts.into_iter().map(heard).collect();
    let has_others = parts.len() > 1;
    // "The lamp came, the headphones not yet": that tells nothing new.
    parts.retain(|(about, part)| {
        let most = match part.sure() {
            Some(_) => MOST_WORDS_OF_NOTHING,
            None => WORDS_OF_A_SIGH,
        };
        let is_brief = part.words() <= most;
        let of = match about {
            Some(About::Watched(id)) => Some(*id),
            _ => turn.only_open(),
        };
        if has_others && is_known_claim(turn, part, of) {
            return false;
        }
        let is_watched = matches!(about, Some(About::Watched(_))) || !is_asked(turn);
        !is_watched || !is_brief || tells(part)
    });
    let told = parts.into_iter().map(|(about, heard)| Told {
        about: match about {
            Some(About::Watched(id)) => Some(id),
            _ => None,
        },
        heard,
    });
    // What is asked now may be answered in any words.
    let answers = usize::from(is_asked(turn));
    let mut told: Vec<(usize, Told)> = told.enumerate().collect();
    let unclear = told.extract_if(.., |(at, part)| *at >= answers && !tells(&part.heard));
    let unclear: Vec<Heard> = unclear.map(|(_, part)| part.heard).collect();
    // What is understood, and nothing new, needs no answer beside news.
    let is_heard = |told: Intent| told.is_nothing_new() || told.is_aside();
    let unclear = unclear
        .into_iter()
        .filter(|part| !part.sure().is_some_and(is_heard));
    (!told.is_empty()).then(|| Story {
        unclear: unclear.map(|part| part.text.trim()).collect(),
        told: told.into_iter().map(|(_, part)| part).collect(),
        asked: asked.cloned().map(hear),
    })
}

/// A carrier's message: the number of the parcel, and that it waits or could not be handed over.
fn is_of_carrier(heard: &Heard) -> bool {
    let waits = |shown| matches!(shown, Tracking::AtPickup(_) | Tracking::DeliveryFailed(_));
    heard.mentioned().numbers.len() == 1 && heard.shown().is_some_and(waits)
}

/// "Both came": that is told of each watched order.
pub fn of_all<'t>(turn: &Turn, heard: &Heard<'t>) -> Option<Story<'t>> {
    let orders: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    // "The headphones came, the lamp is all the time in China": the same clause says that it came, and that it was all.
    let says_all = |part: &Heard| {
        part.sure() == Some(Intent::Arrived)
            && input::first_told(part.text, &["all_came"]).is_some()
    };
    let goes_with_it = |told| matches!(told, Intent::Arrived | Intent::Settled | Intent::Thanks);
    let came = |part: &&Heard| part.sure() == Some(Intent::Arrived);
    let came = heard.clauses().iter().find(came)?;
    let is_told = heard.sure().is_none_or(goes_with_it)
        && !is_asked(turn)
        && (2..=MOST_THAT_CAME).contains(&orders.len())
        && !heard.text.contains('?')
        && heard.clauses().iter().any(says_all);
    let told = |id| Told {
        about: Some(id),
        heard: Heard::new(came.text, days::writer(turn)),
    };
    is_told.then(|| Story {
        told: orders.into_iter().map(told).collect(),
        unclear: Vec::new(),
        asked: None,
    })
}

/// Takes the parts one after the other. Of one order they are answered by one card, with all that was noted above it.
pub fn take(turn: &mut Turn, story: &Story, take_part: fn(&mut Turn, &Heard)) {
    let mut noted = String::new();
    for (at, part) in story.told.iter().enumerate() {
        let said = turn.messages_said();
        turn.talked_about = part.about;
        let order = part.about.or(turn.only_open());
        if !takes_facts(turn, &part.heard, order) {
            take_part(turn, &part.heard);
        }
        turn.preface_since(said, std::mem::take(&mut noted));
        let next = story.told.get(at + 1);
        let shown = turn.cards_said().last().copied();
        let goes_on = next.is_some_and(|next| {
            next.about == part.about && next.about.or(turn.only_open()) == shown
        });
        if let Some(id) = shown.filter(|_| goes_on) {
            noted = card::withdraw(turn, id);
        }
        turn.answer.clear();
    }
    turn.talked_about = None;
    for part in story.unclear.iter().rev() {
        let args = [("part", (*part).into())];
        turn.preface(turn.html("part-not-understood", &args));
    }
    if let Some(asked) = &story.asked {
        // What begins an order is answered there.
        let told = |part: &Told| part.heard.text.contains(asked.text);
        let word = asked.sure().and_then(|sure| talk::word_of_none(turn, sure));
        let is_said = turn.adds_an_order() && story.told.iter().any(told) && word.is_some();
        if !is_said {
            answer(turn, asked);
        }
    }
}

/// "It came today, and the dispute is open": that a claim is open, which is known, is nothing new beside what else is told.
fn is_known_claim(turn: &Turn, heard: &Heard, order: Option<OrderId>) -> bool {
    let order = order.and_then(|id| turn.open_order(id));
    let is_open = order.is_some_and(|order| which_order::is_claimed(turn, order));
    let is_told = heard.sure() == Some(Intent::DisputeOpened);
    is_open && is_told && heard.mentioned().disputed.is_empty()
}

/// What is told of an order that is named, or beside other things: it needs no question where nothing of it was known.
pub fn takes_facts(turn: &mut Turn, heard: &Heard, order: Option<OrderId>) -> bool {
    let is_short = heard.text.lines().count() <= MOST_LINES;
    let is_told = is_short && !is_asked(turn) && themes::is_of_facts(heard);
    let Some(id) = order.filter(|_| is_told) else {
        return false;
    };
    let Some(note) = other_facts::fill_gaps(turn, heard, id) else {
        let facts = heard.mentioned();
        let is_its = turn.talked_about == Some(id) && understood::tells(facts);
        if is_its {
            told::take_facts(turn, facts.clone());
        }
        return is_its;
    };
    turn.answer = note;
    card::show(turn, id);
    true
}

/// Whether a text is the page of an order: its first lines are no answer to what is asked.
fn is_page(heard: &Heard) -> bool {
    let lines = heard.text.lines().filter(|line| !line.trim().is_empty());
    lines.count() >= FEWEST_LINES_OF_A_PAGE && understood::names_an_order(heard.facts())
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
            // "Do I have to pay 8 euros?" is not asked of the assistant's own price.
            let is_own = asked != I::Cost || !part.text.contains(|c: char| c.is_ascii_digit());
            let is_answered = is_own && talk::is_short(asked) || has_screen;
            is_answered && input::asks(part.text) && !understood::tells(part.mentioned())
        }
        None => false,
    }
}

fn tells(part: &Heard) -> bool {
    part.shown().is_some()
        || part.scan().is_some()
        || page::stands_still(part.text)
        || themes::is_of_facts(part)
        || understood::tells(part.mentioned())
        || deeds::deed(part).is_some()
        || part.sure().is_some_and(wants)
}

/// What is news, or wants an answer about its order.
fn wants(told: Intent) -> bool {
    use Intent as I;
    matches!(told, I::Later | I::NotMine | I::Settled)
        || (told.is_news() || told.is_about_order()) && !told.is_nothing_new()
}

/// What a piece of a text is about, where it says that.
#[derive(Clone, Copy, PartialEq)]
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
    match &turn.person.dialogue {
        Dialogue::Idle | Dialogue::ChoosingZone { .. } => false,
        Dialogue::Editing { follow_up, .. } => follow_up.is_none(),
        _ => true,
    }
}

/// Answers the question of a story, when all that it tells is taken. What to do next is said by that already.
fn answer(turn: &mut Turn, asked: &Heard) {
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
