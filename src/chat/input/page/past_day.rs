//! Reads a day beside its label that has been: paid, shipped, delivered.

use chrono::NaiveDate;

use super::super::choice::PossibleDay;
use super::super::period::{Period, shift};
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::shipping_day::{ShippingDayProblem, about_middle, shipped_on};
use super::super::spoken_day::SpokenDay;
use super::super::vocabulary::{DateQuestion, PeriodEdge, TimeDirection};
use super::labels::LabelledDay;
use super::said_days::has_date;
use super::words::DayKind;
use super::written::Written;
use crate::locale::PeriodName;

/// A day that has been: paid, shipped, delivered.
pub(super) fn past(label: &LabelledDay, text: &str, written: &Written) -> Option<Vec<PossibleDay>> {
    let parts = read_in_any(text, DateQuestion::Shipped)?;
    let counted = parts.iter().any(|part| matches!(part, PhrasePart::Span(_)));
    let ago = parts.contains(&PhrasePart::Direction(TimeDirection::Ago));
    let writer = written.writer_of(&parts)?;
    let one = |day| Some(vec![PossibleDay::told(day)]);
    if counted && !ago {
        let [PhrasePart::Span(span)] = parts[..] else {
            return None;
        };
        let since = PossibleDay {
            rough: span.rough,
            ..PossibleDay::told(writer.day_away(span, TimeDirection::Ago)?)
        };
        return (label.kind == DayKind::Waiting).then(|| vec![since]);
    }
    let stretches = || parts.iter().filter_map(stretch);
    if stretches().next().is_some() {
        let is_told = label.told && label.kind != DayKind::Delivered;
        // Of a month, or a part of it, nobody takes the first day for the day itself.
        let is_of_month = |part: &PhrasePart| match part {
            PhrasePart::Day(SpokenDay::Edge(_, period)) => {
                matches!(period, Period::Month(..) | Period::Of(PeriodName::Month, _))
            }
            _ => false,
        };
        if let ([part], Err(ShippingDayProblem::Which(days))) =
            (&parts[..], shipped_on(text, &writer))
            && is_of_month(part)
        {
            return Some(days).filter(|_| is_told);
        }
        if let Some(month) = parts.iter().find_map(month) {
            let about = about_middle(month, writer.today()).filter(|_| is_told)?;
            return Some(vec![about]);
        }
        return one(first_of(stretches(), writer.today()).filter(|_| is_told)?);
    }
    match shipped_on(text, &writer) {
        Ok(day) => one(day),
        Err(ShippingDayProblem::Which(days)) => Some(days),
        // It is asked about, and not passed over in silence.
        Err(ShippingDayProblem::InFuture(day) | ShippingDayProblem::TooLongAgo(day))
            if label.near && has_date(&parts) =>
        {
            one(day)
        }
        Err(_) => None,
    }
}

/// A period, or a part of one: "November", "the end of last month".
fn stretch(part: &PhrasePart) -> Option<(Option<PeriodEdge>, Period)> {
    match part {
        PhrasePart::Period(period) => Some((None, *period)),
        PhrasePart::Day(SpokenDay::Edge(edge, period)) => Some((Some(*edge), *period)),
        _ => None,
    }
}

/// A whole month: "September", "last month".
fn month(part: &PhrasePart) -> Option<Period> {
    match part {
        PhrasePart::Period(period @ (Period::Month(..) | Period::Of(PeriodName::Month, _))) => {
            Some(*period)
        }
        _ => None,
    }
}

/// The first day of the one stretch of time that is told: with an earlier day no deadline comes too late.
fn first_of(
    mut stretches: impl Iterator<Item = (Option<PeriodEdge>, Period)>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let ((edge, period), None) = (stretches.next()?, stretches.next()) else {
        return None;
    };
    let (first, last) = period.days(true, today)?;
    let third = (last - first).num_days() / 3;
    let after = match edge {
        None | Some(PeriodEdge::Start) => 0,
        Some(PeriodEdge::Middle) => third,
        Some(PeriodEdge::Late | PeriodEdge::End) => 2 * third,
    };
    shift(first, after).filter(|day| *day <= today)
}
