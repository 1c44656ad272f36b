//! Joom order numbers: seven capital letters and digits.
//!
//! Source: one article's examples; weak. Letters alone (OUPXOUE) are taken for a word, and so is a single run of letters
//! before or after a single run of digits (RTX4090), unless a text is nothing but that.
//!
//! ```
//! use tracking_number::{Subject, formats::joom_order};
//!
//! assert_eq!(joom_order::FORMAT.read("8HLY992").unwrap().subject, Subject::OrderNumber);
//! assert!(joom_order::FORMAT.read("2L92JL4").is_some());
//! assert_eq!(joom_order::FORMAT.read("RTX4090"), None);
//! assert_eq!(joom_order::FORMAT.read("PARCELS"), None);
//! ```

use crate::format::NumberFormat;
use crate::reading::Confidence;
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat =
    NumberFormat::order("joom-order", "Joom order", &[mask("???????")], "Joom")
        .only(mixes_letters_and_digits)
        .confidence(Confidence::Possible);

/// The same, for a code that is all of a text: then letters alone, and one run of each, are taken as well, with less trust.
pub(crate) const ALONE: NumberFormat =
    NumberFormat::order("joom-order", "Joom order", &[mask("???????")], "Joom")
        .only(has_a_letter)
        .confidence(Confidence::Guess);

fn has_a_letter(code: &[u8]) -> bool {
    code.iter().any(u8::is_ascii_alphabetic)
}

fn mixes_letters_and_digits(code: &[u8]) -> bool {
    let changes = code
        .windows(2)
        .filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit());
    changes.count() >= 2
}
