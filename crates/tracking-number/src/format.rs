//! What a number format is made of: a name, its shapes, its check and what a fitting code tells.

use crate::reading::{Check, Confidence, Doubt, Issuer, NumberFact, Reach, Reading, Subject};
use crate::shape::Shape;

/// A number format. Each lives in a module of its own under [`formats`](crate::formats).
#[derive(Debug, Clone, Copy)]
pub struct NumberFormat {
    /// A short name that does not change.
    pub id: &'static str,
    /// The proper name.
    pub name: &'static str,
    /// What such a number names.
    pub subject: Subject,
    pub(crate) shapes: &'static [Shape],
    accept: fn(&[u8]) -> bool,
    check: fn(&[u8]) -> Check,
    /// Whether chance passes the check less often than once in ten.
    pub(crate) strong_check: bool,
    confidence: Confidence,
    when_failed: Option<Confidence>,
    issuer: Option<Issuer>,
    reach: Option<Reach>,
    describe: fn(&str, &mut Reading),
    canonical: fn(&str) -> &str,
}

impl NumberFormat {
    /// A tracking number's format: no check digit, likely when the shape fits.
    pub(crate) const fn tracking(
        id: &'static str,
        name: &'static str,
        shapes: &'static [Shape],
    ) -> Self {
        Self {
            id,
            name,
            subject: Subject::TrackingNumber,
            shapes,
            accept: |_| true,
            check: |_| Check::Absent,
            strong_check: false,
            confidence: Confidence::Likely,
            when_failed: Some(Confidence::Likely),
            issuer: None,
            reach: None,
            describe: |_, _| {},
            canonical: |code| code,
        }
    }

    /// An order number's format, given out by a store.
    pub(crate) const fn order(
        id: &'static str,
        name: &'static str,
        shapes: &'static [Shape],
        store: &'static str,
    ) -> Self {
        let mut format = Self::tracking(id, name, shapes);
        format.subject = Subject::OrderNumber;
        format.issuer = Some(Issuer::Store(store));
        format
    }

    /// A narrower rule than the shape.
    pub(crate) const fn only(mut self, accept: fn(&[u8]) -> bool) -> Self {
        self.accept = accept;
        self
    }

    /// The rule of the check digit; a code that passes is read with `confidence`.
    pub(crate) const fn check(mut self, check: fn(&[u8]) -> Check, confidence: Confidence) -> Self {
        self.check = check;
        self.confidence = confidence;
        self
    }

    /// Says that the check is stronger than a single digit: only then may it decide between a letter and a digit.
    pub(crate) const fn strong_check(mut self) -> Self {
        self.strong_check = true;
        self
    }

    /// How far the shape alone can be relied on.
    pub(crate) const fn confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }

    /// How far to believe the format when its check fails; `None` takes it for something else then.
    pub(crate) const fn when_failed(mut self, confidence: Option<Confidence>) -> Self {
        self.when_failed = confidence;
        self
    }

    pub(crate) const fn carrier(mut self, name: &'static str) -> Self {
        self.issuer = Some(Issuer::Carrier(name));
        self
    }

    /// The post of a country, by ISO 3166-1 alpha-2.
    pub(crate) const fn country(mut self, code: &'static str) -> Self {
        self.issuer = Some(Issuer::Country(code));
        self
    }

    pub(crate) const fn reach(mut self, reach: Reach) -> Self {
        self.reach = Some(reach);
        self
    }

    /// What else a fitting code tells.
    pub(crate) const fn describe(mut self, describe: fn(&str, &mut Reading)) -> Self {
        self.describe = describe;
        self
    }

    /// Takes what is not part of the number off a barcode's content.
    pub(crate) const fn canonical(mut self, canonical: fn(&str) -> &str) -> Self {
        self.canonical = canonical;
        self
    }

    /// What the check digit of a code says; nothing when the code has another shape.
    pub(crate) fn check_of(&self, code: &[u8]) -> Option<Check> {
        let shaped = self.shapes.iter().any(|shape| shape.matches(code));
        (shaped && (self.accept)(code)).then(|| (self.check)(code))
    }

    /// Reads a compact code (see [`compact`](crate::compact)); nothing when it has another shape.
    pub fn read(&self, code: &str) -> Option<Reading> {
        let check = self.check_of(code.as_bytes())?;
        let confidence = match check {
            Check::Failed => self.when_failed?,
            Check::Passed | Check::Absent => self.confidence,
        };
        let mut reading = self.reading(check, confidence);
        (self.describe)(code, &mut reading);
        Some(reading)
    }

    /// Reads a code that misses a character of this format's shape or has one too many.
    pub(crate) fn read_wrong_length(&self, usual: usize, found: usize) -> Reading {
        let mut reading = self.doubted(Doubt::Length);
        reading.facts.push(NumberFact::Length { usual, found });
        reading
    }

    /// Reads a code that cannot be right as it stands.
    pub(crate) fn doubted(&self, doubt: Doubt) -> Reading {
        let mut reading = self.reading(Check::Failed, Confidence::Possible);
        reading.doubt = Some(doubt);
        reading
    }

    fn reading(&self, check: Check, confidence: Confidence) -> Reading {
        Reading {
            id: self.id,
            name: self.name,
            subject: self.subject,
            check,
            doubt: (check == Check::Failed).then_some(Doubt::CheckDigit),
            confidence,
            mail: None,
            issuer: self.issuer,
            reach: self.reach,
            facts: Vec::new(),
        }
    }

    /// Whether the shape alone is this format's own.
    pub(crate) fn is_likely(&self) -> bool {
        self.confidence >= Confidence::Likely
    }

    /// The number within a barcode's content.
    pub(crate) fn number<'a>(&self, code: &'a str) -> &'a str {
        (self.canonical)(code)
    }
}
