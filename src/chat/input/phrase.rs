//! Turns words into days, spans, times of day and zones.

use super::spoken_day::SpokenDay;
use super::time_of_day::TimeOfDay;
use super::time_span::TimeSpan;
use super::token_reader::TokenReader;
use super::tokens::{Token, split};
use super::vocabulary::{DateQuestion, TimeDirection};
use crate::locale::SpokenZone;

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PhrasePart {
    Day(SpokenDay),
    Span(TimeSpan),
    Time(TimeOfDay),
    Zone(SpokenZone),
    Direction(TimeDirection),
    /// A number with nothing that tells what it counts.
    Number(u32),
}

/// All that a text says, or nothing if any of it is not understood.
pub(super) fn read(text: &str, asked: DateQuestion) -> Option<Vec<PhrasePart>> {
    let tokens = split(text)?;
    let mut reader = TokenReader::new(&tokens);
    let mut parts = Vec::new();
    while !reader.rest().is_empty() {
        match reader.part(&parts) {
            Some(part) => parts.push(part),
            None => reader.skip(asked)?,
        }
    }
    Some(parts)
}

type PartReading<'r, 'a> = &'r dyn Fn(&mut TokenReader<'a>) -> Option<PhrasePart>;

impl<'a> TokenReader<'a> {
    fn part(&mut self, before: &[PhrasePart]) -> Option<PhrasePart> {
        let has_day = before.iter().any(|part| matches!(part, PhrasePart::Day(_)));
        let after_clock = matches!(before.last(), Some(PhrasePart::Time(_)));
        let readings: [PartReading<'_, 'a>; 9] = [
            &|r| r.dotted_clock(has_day).map(PhrasePart::Time),
            &|r| r.day().map(PhrasePart::Day),
            &|r| r.timer().map(PhrasePart::Span),
            &|r| r.clock().map(PhrasePart::Time),
            &|r| r.hour_of_day(has_day).map(PhrasePart::Time),
            &|r| r.zone(after_clock).map(PhrasePart::Zone),
            &|r| r.span().map(PhrasePart::Span),
            &|r| r.direction().map(PhrasePart::Direction),
            &|r| r.bare_number().map(PhrasePart::Number),
        ];
        let start = self.at;
        let part = readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        });
        if part.is_none() {
            self.at = start;
        }
        part
    }

    /// Moves past one word that does not matter.
    fn skip(&mut self, asked: DateQuestion) -> Option<()> {
        let fits = match self.rest() {
            [Token::Mark('.'), ..] => true,
            [Token::Mark(':'), ..] => matches!(self.previous(), Some(Token::Word(_))),
            [Token::Mark('-'), Token::Word(_), ..] => {
                matches!(self.previous(), Some(Token::Word(_)))
            }
            [Token::Word(_), ..] => {
                let tables = self.words.filler(asked);
                return tables.into_iter().find_map(|table| self.meaning(table));
            }
            _ => false,
        };
        self.at += 1;
        fits.then_some(())
    }
}
