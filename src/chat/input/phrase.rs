//! Turns words into days, spans, times of day and zones.

use std::ops::Range;

use super::counted_day::Offset;
use super::glued::unglued;
use super::languages::Languages;
use super::period::Period;
use super::spoken_day::SpokenDay;
use super::time_of_day::TimeOfDay;
use super::time_span::TimeSpan;
use super::token_reader::TokenReader;
use super::tokens::{SPACED_DASH, Token, split};
use super::vocabulary::DayPart;
use super::vocabulary::{AnswerWord, DateQuestion, TimeDirection, Which};
use crate::locale::SpokenZone;

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PhrasePart {
    Day(SpokenDay),
    /// The day is counted from the one that follows.
    Offset(Offset),
    /// What follows is itself left out.
    Before,
    /// What follows is not meant itself, but a time before it or after it.
    Bound,
    Period(Period),
    Span(TimeSpan),
    /// The longer one of a range.
    SpanRange(TimeSpan),
    /// A span that is added to something.
    Added(TimeSpan),
    Time(TimeOfDay),
    DayPart(DayPart),
    Zone(SpokenZone),
    Direction(TimeDirection),
    /// Between the two ends of a range.
    To,
    Answer(AnswerWord),
    /// A number with nothing that tells what it counts.
    Number(u32),
}

/// A text with more small words is a story, not an answer.
const MOST_SKIPPED: usize = 16;

/// What stands beside an amount alone.
const CURRENCY_SIGNS: [char; 9] = ['$', '€', '£', '¥', '₽', '₹', '₴', '₸', '₺'];

/// All that a text says, in the first languages in which it is understood.
pub(super) fn read_in_any(text: &str, asked: DateQuestion) -> Option<Vec<PhrasePart>> {
    Languages::steps(text).find_map(|languages| read(text, asked, languages))
}

/// All that a text says, or nothing if any of it is not understood.
///
/// Words are passed over only where they change nothing: without them the text has to say the same.
pub(super) fn read(
    text: &str,
    asked: DateQuestion,
    languages: Languages,
) -> Option<Vec<PhrasePart>> {
    // "$12.11" is no day, and no length.
    if text.contains(CURRENCY_SIGNS) {
        return None;
    }
    let tokens = unglued(split(text)?, languages);
    let (mut parts, skipped) = read_tokens(&tokens, asked, languages)?;
    if parts.is_empty() {
        return None;
    }
    if !skipped.is_empty() {
        // A number that nothing but small words explains is too little: "on 15", "in 15".
        let mut passed_over = skipped.iter().flat_map(|words| &tokens[words.clone()]);
        let words = passed_over.any(|token| matches!(token, Token::Word(_)));
        if words && matches!(parts.as_slice(), [PhrasePart::Number(_)]) {
            return None;
        }
        if skipped.len() > MOST_SKIPPED {
            return None;
        }
        // Without all of them, and without each of them.
        let each = skipped.iter().map(std::slice::from_ref);
        for left_out in each.chain([&skipped[..]]) {
            let kept: Vec<Token> = (0..tokens.len())
                .filter(|at| !left_out.iter().any(|words| words.contains(at)))
                .map(|at| tokens[at].clone())
                .collect();
            let (without, _) = read_tokens(&kept, asked, languages)?;
            if without != parts {
                return None;
            }
        }
    }
    // "I don't know, two weeks ago": a guess is an answer, and said so.
    let guesses = |part: &PhrasePart| {
        use PhrasePart as P;
        matches!(
            part,
            P::Day(_) | P::Period(_) | P::Span(_) | P::SpanRange(_)
        )
    };
    if parts.iter().any(guesses) {
        parts.retain(|part| *part != PhrasePart::Answer(AnswerWord::Unknown));
    }
    Some(parts)
}

/// The parts of a text, and the places of the words that were passed over.
pub(super) fn read_tokens(
    tokens: &[Token],
    asked: DateQuestion,
    languages: Languages,
) -> Option<(Vec<PhrasePart>, Vec<Range<usize>>)> {
    let mut reader = TokenReader::new(tokens, languages);
    reader.may_be_days = asked == DateQuestion::Shipped;
    let mut parts = Vec::new();
    let mut skipped = Vec::new();
    while !reader.rest().is_empty() {
        let start = reader.at;
        let more = reader.parts(&parts);
        // "Over a month ago": the word may say that something has ended.
        let may_be_bound = matches!(
            more.as_deref(),
            None | Some([PhrasePart::Answer(AnswerWord::Ended)])
        );
        let behind = std::mem::replace(&mut reader.at, start);
        if may_be_bound && asked == DateQuestion::Shipped && reader.bound() {
            parts.push(PhrasePart::Bound);
        } else if let Some(more) = more {
            reader.at = behind;
            parts.extend(more);
        } else {
            reader.skip(asked)?;
            skipped.push(start..reader.at);
        }
    }
    Some((parts, skipped))
}

type Reading<'r, 'a> = &'r dyn Fn(&mut TokenReader<'a>) -> Option<Vec<PhrasePart>>;

impl<'a> TokenReader<'a> {
    /// The next thing said; a few readings tell several at once.
    fn parts(&mut self, before: &[PhrasePart]) -> Option<Vec<PhrasePart>> {
        let has_day = before.iter().any(|part| matches!(part, PhrasePart::Day(_)));
        let after_clock = match before.last() {
            Some(PhrasePart::Time(time)) => Some(*time),
            _ => None,
        };
        let after_day = matches!(before.last(), Some(PhrasePart::Day(_)));
        let readings: [Reading<'_, 'a>; 22] = [
            &|r| r.range_to(after_day),
            &|r| r.second_of_same_month(before),
            &|r| {
                let offset = r.day_offset().filter(|_| !has_day)?;
                Some(vec![PhrasePart::Offset(offset)])
            },
            &|r| r.this_part_of_day(),
            &|r| {
                r.dotted_clock(has_day)
                    .map(|time| vec![PhrasePart::Time(time)])
            },
            &|r| r.day_range().map(Vec::from),
            &|r| {
                let (edge, period) = r.edge_of_period()?;
                Some(vec![PhrasePart::Day(SpokenDay::Edge(edge, period))])
            },
            &|r| r.day().map(|day| vec![PhrasePart::Day(day)]),
            &|r| r.period().map(|period| vec![PhrasePart::Period(period)]),
            &|r| {
                // "vor 3 Tagen" is a direction, "vor dem 7. Dezember" is not.
                let is_direction = r.words.direction.find(r.rest()).is_some();
                let before = r.is_next(&r.words.before) && (!is_direction || r.day_follows());
                before.then(|| vec![PhrasePart::Before])
            },
            &|r| r.span_range().map(|span| vec![PhrasePart::SpanRange(span)]),
            &|r| r.unit_first().map(|span| vec![PhrasePart::Span(span)]),
            &|r| r.timer().map(|span| vec![PhrasePart::Span(span)]),
            &|r| r.time(has_day).map(|time| vec![PhrasePart::Time(time)]),
            &|r| r.part_of_day().map(|part| vec![PhrasePart::DayPart(part)]),
            &|r| r.zone(after_clock).map(|zone| vec![PhrasePart::Zone(zone)]),
            &|r| {
                let span = PhrasePart::Span(r.coming_span()?);
                Some(vec![PhrasePart::Direction(TimeDirection::Ahead), span])
            },
            &|r| r.added_span().map(|span| vec![PhrasePart::Added(span)]),
            &|r| {
                let span = r.span()?;
                // "15 días más"
                Some(vec![match r.is_next(&r.words.more) {
                    true => PhrasePart::Added(span),
                    false => PhrasePart::Span(span),
                }])
            },
            &|r| {
                let direction = r.direction()?;
                Some(vec![PhrasePart::Direction(direction)])
            },
            &|r| {
                let answer = r.meaning(&r.words.answers)?;
                matches!(answer, AnswerWord::Unknown | AnswerWord::Ended)
                    .then(|| vec![PhrasePart::Answer(answer)])
            },
            &|r| {
                r.bare_number()
                    .map(|number| vec![PhrasePart::Number(number)])
            },
        ];
        let start = self.at;
        let parts = readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        });
        if parts.is_none() {
            self.at = start;
        }
        parts
    }

    /// What stands between two days of a range.
    fn range_to(&mut self, after_day: bool) -> Option<Vec<PhrasePart>> {
        if !after_day || !self.range_mark() {
            return None;
        }
        let start = self.at;
        self.is_next(&self.words.before_day);
        self.day()?;
        self.at = start;
        Some(vec![PhrasePart::To])
    }

    /// `28 October or 29`: the second day is of the same month.
    fn second_of_same_month(&mut self, before: &[PhrasePart]) -> Option<Vec<PhrasePart>> {
        let Some(PhrasePart::Day(SpokenDay::Date { year, month, day })) = before.last() else {
            return None;
        };
        if !self.range_mark() {
            return None;
        }
        self.is_next(&self.words.before_day);
        let second = self.day_number()?;
        let goes_on = matches!(self.rest(), [Token::Number { .. } | Token::Mark(_), ..])
            || self.words.months.find(self.rest()).is_some()
            || self.words.day_half.find(self.rest()).is_some()
            || self.unit_follows();
        let date = SpokenDay::Date {
            year: *year,
            month: *month,
            day: second,
        };
        (!goes_on && *day < second && second <= 31)
            .then(|| vec![PhrasePart::To, PhrasePart::Day(date)])
    }

    /// `tonight`, `this morning`, `этим утром`.
    fn this_part_of_day(&mut self) -> Option<Vec<PhrasePart>> {
        let part = if self.is_next(&self.words.tonight) {
            DayPart::Evening
        } else if self.meaning(&self.words.which)? == Which::This {
            self.part_of_day()?
        } else {
            return None;
        };
        Some(vec![
            PhrasePart::Day(SpokenDay::Shift(0)),
            PhrasePart::DayPart(part),
        ])
    }

    /// "Less than", "after", where a day or a length of time follows.
    fn bound(&mut self) -> bool {
        let start = self.at;
        let is_bound = self.is_next(&self.words.bound);
        let behind = self.at;
        let follows = is_bound && (self.day_follows() || self.span().is_some());
        self.at = if follows { behind } else { start };
        follows
    }

    /// Moves past one word that does not matter.
    fn skip(&mut self, asked: DateQuestion) -> Option<()> {
        let fits = match self.rest() {
            [Token::Mark('.' | SPACED_DASH), ..] => true,
            // Not where it may belong to a number.
            [Token::Mark(':'), ..] | [Token::Mark('-'), Token::Word(_), ..] => {
                !matches!(self.previous(), Some(Token::Number { .. }))
            }
            [Token::Word(_), ..] => {
                let start = self.at;
                // Before a number "at" tells a time: there it is not left out.
                let at = self.is_next(&self.words.at) && !self.number_follows();
                if at {
                    return Some(());
                }
                self.at = start;
                let tables = self.words.filler(asked);
                return tables.into_iter().find_map(|table| self.meaning(table));
            }
            _ => false,
        };
        self.at += 1;
        fits.then_some(())
    }
}
