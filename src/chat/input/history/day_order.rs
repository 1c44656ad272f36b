//! In which order of day and month a whole list has its days. One list has one order, and its days run one way: that tells what
//! `03/04` is.

use chrono::{Days, NaiveDate};

use super::dates::WrittenDay;
use super::lines::Line;
use super::pieces::Piece;
use crate::chat::input::tokens::Token;
use crate::chat::input::writer::Writer;
use crate::model::DateOrder;

/// The parcel may be a day ahead of the person, on the other side of the world.
const ZONE_SLACK: Days = Days::new(1);

/// The days of the lines, where a line has one.
pub(super) type LineDays = Vec<Option<NaiveDate>>;

/// The days of lines in the order of day and month that fits all of them best.
pub(super) fn resolve(lines: &[Line], writer: &Writer) -> LineDays {
    let latest = writer
        .today()
        .checked_add_days(ZONE_SLACK)
        .unwrap_or(NaiveDate::MAX);
    let read = |order: DateOrder| -> LineDays {
        let day = |line: &Line| line.day?.until(order, latest);
        lines.iter().map(day).collect()
    };
    let usual = usual_order(lines, writer);
    let other = match usual {
        DateOrder::DayFirst => DateOrder::MonthFirst,
        DateOrder::MonthFirst => DateOrder::DayFirst,
    };
    let (first, second) = (read(usual), read(other));
    if fitness(&second) < fitness(&first) {
        second
    } else {
        first
    }
}

/// The less the better: days that are none or still to come, turns of the way the days run, and over how long they are spread.
fn fitness(days: &LineDays) -> (usize, usize, i64) {
    let known: Vec<NaiveDate> = days.iter().flatten().copied().collect();
    let steps = known
        .windows(2)
        .map(|two| (two[1] - two[0]).num_days().signum());
    let steps: Vec<i64> = steps.filter(|step| *step != 0).collect();
    let turns = steps.windows(2).filter(|two| two[0] != two[1]).count();
    let spread = known.iter().max().zip(known.iter().min());
    let spread = spread.map_or(0, |(last, first)| (*last - *first).num_days());
    (days.len() - known.len(), turns, spread)
}

/// The person's own order, or what the marks tell: a slash with AM or PM is American.
fn usual_order(lines: &[Line], writer: &Writer) -> DateOrder {
    let slash = |line: &Line| matches!(line.day, Some(WrittenDay::Numbers { mark: '/', .. }));
    let american = lines.iter().any(|line| slash(line) && has_half(line));
    match american {
        true => DateOrder::MonthFirst,
        false => writer.order.unwrap_or(DateOrder::DayFirst),
    }
}

fn has_half(line: &Line) -> bool {
    let half =
        |piece: &Piece| matches!(&piece.token, Token::Word(word) if word == "am" || word == "pm");
    line.pieces.iter().any(half)
}
