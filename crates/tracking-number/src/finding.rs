//! One code found in a text, with all its readings.

use crate::reading::{Confidence, Doubt, Reading, Subject};
use std::ops::Range;

/// A code found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it stands, in bytes of the text.
    pub place: Range<usize>,
    /// The code in its canonical form: upper case, no separators (an order number keeps the dashes its store prints).
    pub text: String,
    /// What was typed, in the same form, where `text` has other letters or digits: those that were put right. It must be offered
    /// beside `text`, for nothing that a person typed is changed in silence.
    pub typed: Option<String>,
    /// What it may be, best first; empty when nothing known has its shape.
    pub readings: Vec<Reading>,
    /// What the words before it call it, if they say.
    pub label: Option<Subject>,
    /// What was probably meant, likeliest first; at most [`MOST_SUGGESTIONS`].
    pub suggestions: Vec<String>,
}

/// Passports, tax and insurance numbers have fewer digits.
const LONGER_THAN_DOCUMENTS: usize = 13;

/// How many corrections a finding offers at most.
pub const MOST_SUGGESTIONS: usize = 5;

/// What a finding is, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The best reading is a tracking number whose check passes or whose format has none.
    TrackingNumber,
    /// The best reading is an order number.
    OrderNumber,
    /// A known shape that fails its check: probably mistyped.
    Suspect,
    /// It looks like a code, and nothing known reads it with more than a guess.
    Unknown,
}

impl Verdict {
    /// The name used in machine-readable output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TrackingNumber => "tracking_number",
            Self::OrderNumber => "order_number",
            Self::Suspect => "suspect",
            Self::Unknown => "unknown",
        }
    }
}

impl Finding {
    /// What the best reading makes of it.
    pub fn verdict(&self) -> Verdict {
        verdict(&self.readings)
    }

    /// Why it is suspect, if it is.
    pub fn doubt(&self) -> Option<Doubt> {
        let best = self.best()?;
        best.doubt.filter(|_| self.verdict() == Verdict::Suspect)
    }

    /// The reading to believe first.
    pub fn best(&self) -> Option<&Reading> {
        self.readings.first()
    }

    /// Whether some digits of the text lie in this number, so that they are no bank card and no document: it is of a known kind, or
    /// letters belong to it and the digits are more than documents have.
    ///
    /// ```
    /// let text = "My parcel is YT2625401001269647";
    /// let digits = text.find("2625").unwrap()..text.len();
    /// assert!(tracking_number::find(text)[0].explains(&digits));
    /// ```
    pub fn explains(&self, digits: &Range<usize>) -> bool {
        let inside = self.place.start <= digits.start && digits.end <= self.place.end;
        let letters = self.text.bytes().any(|byte| byte.is_ascii_uppercase());
        let more_than_a_document = letters && digits.len() >= LONGER_THAN_DOCUMENTS;
        inside && (self.verdict() != Verdict::Unknown || more_than_a_document)
    }
}

/// The verdict on readings that stand best first.
pub(crate) fn verdict(readings: &[Reading]) -> Verdict {
    match readings.first() {
        None => Verdict::Unknown,
        Some(best) if best.subject == Subject::OrderNumber => Verdict::OrderNumber,
        Some(best) if best.confidence == Confidence::Guess => Verdict::Unknown,
        Some(best) if best.doubt.is_some() => Verdict::Suspect,
        Some(_) => Verdict::TrackingNumber,
    }
}
