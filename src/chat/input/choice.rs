//! Settles which of the days that a text can mean is taken, and which are asked for.

use chrono::NaiveDate;

use super::calendar_day::DayReading;
use crate::model::DateOrder;

/// A day that a text can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PossibleDay {
    pub day: NaiveDate,
    /// The order of day and month that it takes, where the other order gives a day as well.
    pub order: Option<DateOrder>,
    /// It stands for a longer time, such as a month: it has to be asked for.
    pub rough: bool,
}

impl PossibleDay {
    /// One that does not hang on the order of day and month.
    pub fn told(day: NaiveDate) -> Self {
        Self {
            day,
            order: None,
            rough: false,
        }
    }
}

/// The order of day and month that is likelier in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct LikelyOrder {
    pub order: DateOrder,
    /// The person's language has no other one.
    pub of_language: bool,
}

/// What is made of the days that a text can mean.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Choice {
    One(NaiveDate),
    /// The likelier first.
    Ask(Vec<PossibleDay>),
}

/// The only day, or the only plausible one, or the one in the person's own order; where several are left, they are asked for.
pub(super) fn choose(
    mut readings: Vec<DayReading>,
    is_plausible: impl Fn(NaiveDate) -> bool,
    own_order: Option<DateOrder>,
    likely: LikelyOrder,
) -> Choice {
    readings.sort_by_key(|reading| reading.order.is_some_and(|order| order != likely.order));
    if let [one] = &readings[..]
        && !one.rough
    {
        return Choice::One(one.day);
    }
    let plausible: Vec<DayReading> = readings
        .iter()
        .copied()
        .filter(|reading| is_plausible(reading.day))
        .collect();
    let own = plausible
        .iter()
        .find(|reading| own_order.is_some() && reading.order == own_order);
    match (&plausible[..], own) {
        (_, Some(one)) => Choice::One(one.day),
        ([one], _) if !one.rough => Choice::One(one.day),
        ([], _) if likely.of_language && !readings[0].rough => Choice::One(readings[0].day),
        ([], _) => Choice::Ask(readings.iter().map(possible).collect()),
        _ => Choice::Ask(plausible.iter().map(possible).collect()),
    }
}

fn possible(reading: &DayReading) -> PossibleDay {
    PossibleDay {
        day: reading.day,
        order: reading.order,
        rough: reading.rough,
    }
}
