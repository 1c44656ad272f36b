//! One number, and the verdict on it wherever it is shown.

use crate::classify::classify;
use crate::find::find;
use crate::finding::{Finding, Verdict};
use crate::letters::compact;
use crate::reading::Subject;

/// What a number is, as it was typed or is stored: the same finding as [`find()`](crate::find()) has for a text that holds nothing
/// else. A number that `find` leaves alone, because it may be private, is read by its shape: whoever asks has decided already that
/// it is one. What is of no known kind is [`Verdict::Unknown`] and stays as it is.
///
/// ```
/// use tracking_number::{Doubt, Verdict, examine};
///
/// assert_eq!(examine("rr 123 456 785 cn").verdict(), Verdict::TrackingNumber);
/// assert_eq!(examine("GSU1SN57100246A").verdict(), Verdict::OrderNumber);
/// assert_eq!(examine("RR123456785XX").doubt(), Some(Doubt::NoSuchCountry));
/// assert_eq!(examine("AZK1000301864").text, "AZK1000301864");
/// ```
pub fn examine(number: &str) -> Finding {
    let trimmed = number.trim();
    let found = find(trimmed);
    match <[Finding; 1]>::try_from(found) {
        Ok([only]) if compact(trimmed) == compact(&trimmed[only.place.clone()]) => only,
        _ => by_shape(trimmed),
    }
}

fn by_shape(number: &str) -> Finding {
    let code = compact(number);
    let (text, readings) = match classify(&code) {
        Some(known) => (known.text, known.readings),
        None => (code, Vec::new()),
    };
    Finding {
        place: 0..number.len(),
        text,
        typed: None,
        readings,
        label: None,
        suggestions: Vec::new(),
    }
}

/// Of the numbers of a text, those that may be the parcel's: a label decides, order numbers are left out, a known number beats an
/// unknown word, and each number counts once. With one left there is nothing to ask.
///
/// ```
/// use tracking_number::{candidates, find};
///
/// let found = find("Order number: GSU1RV21X00MUSN\nParcel ID: 876458058248");
/// let parcels = candidates(&found);
/// assert_eq!(parcels.len(), 1);
/// assert_eq!(parcels[0].text, "876458058248");
/// ```
pub fn candidates(found: &[Finding]) -> Vec<&Finding> {
    let labelled = |subject| move |finding: &&Finding| finding.label == Some(subject);
    let mut left: Vec<&Finding> = Vec::new();
    for finding in found {
        let repeated = left.iter().any(|other| other.text == finding.text);
        let order =
            finding.verdict() == Verdict::OrderNumber || labelled(Subject::OrderNumber)(&finding);
        if !repeated && !order {
            left.push(finding);
        }
    }
    keep_if_any(&mut left, labelled(Subject::TrackingNumber));
    keep_if_any(&mut left, |finding| finding.verdict() != Verdict::Unknown);
    left
}

/// Keeps what is wanted, if there is any of it.
fn keep_if_any(found: &mut Vec<&Finding>, wanted: impl Fn(&&Finding) -> bool) {
    if found.iter().any(&wanted) {
        found.retain(wanted);
    }
}
