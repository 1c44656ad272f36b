//! Digits that look like a card's or a document's, and are none.

use std::ops::Range;

use tracking_number::Finding;

/// Whether digits belong to a number that is known, or that is called a parcel's or an order's.
pub fn explains(finding: &Finding, digits: &Range<usize>) -> bool {
    let inside = finding.place.start <= digits.start && digits.end <= finding.place.end;
    finding.explains(digits) || (inside && finding.label.is_some())
}
