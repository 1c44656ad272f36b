//! What several watched orders cost, told in one message: "the headphones were $18, the lamp $30".

use crate::chat::flows::{days, other_facts, understood, which_order};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard};
use crate::chat::screens::card;
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId};

/// In more words somebody tells more than a price.
const MOST_WORDS: usize = 7;

/// Keeps the price of each order that is named with it; `false` if a text tells anything else.
pub fn told(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(prices) = prices(turn, heard) else {
        return false;
    };
    for (id, price) in prices {
        let facts = PageFacts {
            amount: Some(price),
            ..PageFacts::default()
        };
        let Some(mut order) = turn.open_order(id).cloned() else {
            continue;
        };
        if let Some(note) = other_facts::keep(turn, &mut order, &understood::new(facts)) {
            turn.keep(order);
            turn.answer = note;
        }
        card::show(turn, id);
        turn.answer.clear();
    }
    true
}

fn prices(turn: &Turn, heard: &Heard) -> Option<Vec<(OrderId, String)>> {
    let text = heard.text;
    let is_idle = matches!(turn.person.dialogue, Dialogue::Idle);
    if !is_idle || text.contains('?') || turn.only_open().is_some() {
        return None;
    }
    let pieces = heard
        .pieces()
        .iter()
        .map(|piece| text[piece.clone()].trim());
    let pieces: Vec<&str> = pieces.collect();
    let currency = pieces.iter().find_map(|piece| {
        let sum = input::amount_in(piece)?;
        Some(sum.rsplit_once(' ')?.1.to_owned())
    })?;
    // "1 540 ₽ - 28 October": another number tells something else.
    let is_one_sum = |piece: &str, sum: &str| {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        digits(piece) == digits(sum.trim_end_matches(".00"))
    };
    let price = |piece: &&str| {
        let id = which_order::order_called(turn, piece)?;
        let is_brief = piece.split_whitespace().count() <= MOST_WORDS;
        let heard = Heard::new(piece, days::writer(turn));
        let is_other = heard.sure().is_some() || heard.mentioned().tells_when();
        let bare = || input::amount_in(&format!("{piece} {currency}"));
        let sum = input::amount_in(piece).or_else(bare)?;
        let is_price = is_brief && !is_other && is_one_sum(piece, &sum);
        (is_price && !input::has_negation(piece)).then_some((id, sum))
    };
    let prices: Vec<(OrderId, String)> = pieces.iter().map(price).collect::<Option<_>>()?;
    let mut orders: Vec<OrderId> = prices.iter().map(|(id, _)| *id).collect();
    orders.sort();
    orders.dedup();
    (prices.len() > 1 && orders.len() == prices.len()).then_some(prices)
}
