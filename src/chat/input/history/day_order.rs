//! In which order of day and month a whole list has its days. One list has one order, and its days run one way: that tells what
//! `03/04` is.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use super::dates::WrittenDay;
use super::lines::Line;
use super::pieces::Piece;
use crate::chat::input::tokens::Token;
use crate::chat::input::writer::Writer;
use crate::model::DateOrder;

/// The parcel may be a day ahead of the person, on the other side of the world.
const ZONE_SLACK: Days = Days::new(1);
/// A way so many times as long as another is the less likely one.
const MUCH_LONGER: i64 = 2;

/// The days of the lines, where a line has one.
pub(super) type LineDays = Vec<Option<NaiveDate>>;

/// The days of lines in an order of day and month.
#[derive(Debug)]
pub(super) struct OrderedDays {
    pub days: LineDays,
    pub order: DateOrder,
}

/// The days of lines in the order of day and month that fits all of them best, and in the other one where that fits as well and
/// nothing tells them apart.
pub(super) fn resolve(lines: &[Line], writer: &Writer) -> (OrderedDays, Option<OrderedDays>) {
    let latest = writer
        .today()
        .checked_add_days(ZONE_SLACK)
        .unwrap_or(NaiveDate::MAX);
    let read = |order: DateOrder| {
        let day = |line: &Line| line.day?.until(order, latest);
        OrderedDays {
            days: lines.iter().map(day).collect(),
            order,
        }
    };
    let known = known_order(lines, writer);
    let usual = known.unwrap_or(DateOrder::DayFirst);
    let (first, second) = (read(usual), read(usual.other()));
    if first.days == second.days {
        return (first, None);
    }
    match Fitness::of(&first.days).compare(&Fitness::of(&second.days)) {
        Ordering::Greater => (second, None),
        Ordering::Equal if known.is_none() => (first, Some(second)),
        _ => (first, None),
    }
}

/// How well days fit; the less the better.
struct Fitness {
    /// Days that are none, or still to come.
    impossible: usize,
    /// Turns of the way the days run.
    turns: usize,
    /// In days: over how long they are spread.
    spread: i64,
}

impl Fitness {
    fn of(days: &LineDays) -> Self {
        let known: Vec<NaiveDate> = days.iter().flatten().copied().collect();
        let steps = known
            .windows(2)
            .map(|two| (two[1] - two[0]).num_days().signum());
        let steps: Vec<i64> = steps.filter(|step| *step != 0).collect();
        let spread = known.iter().max().zip(known.iter().min());
        Self {
            impossible: days.len() - known.len(),
            turns: steps.windows(2).filter(|two| two[0] != two[1]).count(),
            spread: spread.map_or(0, |(last, first)| (*last - *first).num_days()),
        }
    }

    /// Of two ways that are nearly as long, none is likelier.
    fn compare(&self, other: &Self) -> Ordering {
        let twice = |one: &Self, other: &Self| one.spread > MUCH_LONGER * other.spread;
        let sure = (self.impossible, self.turns).cmp(&(other.impossible, other.turns));
        sure.then_with(|| twice(self, other).cmp(&twice(other, self)))
    }
}

/// The person's own order, or what the marks tell: a slash with AM or PM is American.
fn known_order(lines: &[Line], writer: &Writer) -> Option<DateOrder> {
    let slash = |line: &Line| matches!(line.day, Some(WrittenDay::Numbers { mark: '/', .. }));
    let american = lines.iter().any(|line| slash(line) && has_half(line));
    if american {
        return Some(DateOrder::MonthFirst);
    }
    // Nobody puts the month first with dots.
    let dotted = |line: &Line| matches!(line.day, Some(WrittenDay::Numbers { mark: '.', .. }));
    let dotted = lines.iter().any(dotted).then_some(DateOrder::DayFirst);
    dotted.or(writer.order)
}

fn has_half(line: &Line) -> bool {
    let half =
        |piece: &Piece| matches!(&piece.token, Token::Word(word) if word == "am" || word == "pm");
    line.pieces.iter().any(half)
}
