//! From a compact code to its readings, best first.

use crate::finding::{Verdict, verdict};
use crate::format::Format;
use crate::formats::FORMATS;
use crate::reading::Reading;

/// What is known of a code.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// The canonical form, after the best reading.
    pub(crate) text: String,
    pub(crate) readings: Vec<Reading>,
}

impl Known {
    pub(crate) fn verdict(&self) -> Verdict {
        verdict(&self.readings)
    }
}

/// Every reading of a compact code, best first; empty when no format has its shape.
///
/// ```
/// let readings = tracking_number::read("10881378073059");
/// assert_eq!(readings[0].id, "russian-post");
/// ```
pub fn read(code: &str) -> Vec<Reading> {
    with_formats(code)
        .into_iter()
        .map(|(_, reading)| reading)
        .collect()
}

/// The readings of a code together with its canonical form, or nothing.
pub(crate) fn classify(code: &str) -> Option<Known> {
    let found = with_formats(code);
    let (best, _) = found.first()?;
    Some(Known {
        text: best.number(code).to_owned(),
        readings: found.into_iter().map(|(_, reading)| reading).collect(),
    })
}

fn with_formats(code: &str) -> Vec<(&'static Format, Reading)> {
    let mut found: Vec<_> = FORMATS
        .iter()
        .filter_map(|format| Some((format, format.read(code)?)))
        .collect();
    found.sort_by_key(|(_, reading)| std::cmp::Reverse(reading.confidence));
    found
}
