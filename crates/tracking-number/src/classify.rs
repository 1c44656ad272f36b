//! From a compact code to its readings, best first.

use crate::finding::{Verdict, verdict};
use crate::format::NumberFormat;
use crate::index;
use crate::reading::{Confidence, Reading};
use std::cmp::Reverse;

/// A code with its readings.
#[derive(Debug, Clone)]
pub(crate) struct ClassifiedCode {
    /// The canonical form, after the best reading.
    pub(crate) text: String,
    pub(crate) readings: Vec<Reading>,
}

impl ClassifiedCode {
    /// A code of which nothing is known, as it was typed.
    pub(crate) fn unknown(text: String) -> Self {
        Self {
            text,
            readings: Vec::new(),
        }
    }

    pub(crate) fn verdict(&self) -> Verdict {
        verdict(&self.readings)
    }

    pub(crate) fn is_sure(&self) -> bool {
        matches!(
            self.verdict(),
            Verdict::TrackingNumber | Verdict::OrderNumber
        )
    }
}

/// Every reading of a compact code, best first; empty when no format has its shape.
///
/// ```
/// let readings = tracking_number::read("10881378073059");
/// assert_eq!(readings[0].id, "russian-post");
/// ```
pub fn read(code: &str) -> Vec<Reading> {
    classify(code).map_or_else(Vec::new, |known| known.readings)
}

/// The readings of a code together with its canonical form, or nothing.
///
/// A number of digits alone is suspect only when every format of its length fails: one that passes, or has no check, keeps it, and
/// those that fail are not named.
pub(crate) fn classify(code: &str) -> Option<ClassifiedCode> {
    let mut readings: Vec<Reading> = Vec::new();
    let mut best: Option<(&NumberFormat, (bool, Reverse<_>))> = None;
    let digits_alone = code.bytes().all(|byte| byte.is_ascii_digit());
    for format in index::fitting(code) {
        let Some(reading) = format.read(code) else {
            continue;
        };
        let rank = rank(&reading, digits_alone);
        if best.is_none_or(|(_, first)| rank < first) {
            best = Some((format, rank));
        }
        readings.push(reading);
    }
    let (format, (doubted, _)) = best?;
    if digits_alone && !doubted {
        readings.retain(|reading| reading.doubt.is_none());
    }
    readings.sort_by_key(|reading| rank(reading, digits_alone));
    Some(ClassifiedCode {
        text: format.number(code).to_owned(),
        readings,
    })
}

fn rank(reading: &Reading, digits_alone: bool) -> (bool, Reverse<Confidence>) {
    (
        digits_alone && reading.doubt.is_some(),
        Reverse(reading.confidence),
    )
}
