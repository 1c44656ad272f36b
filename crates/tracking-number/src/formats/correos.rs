//! Correos, the post of Spain: P, C or D, five letters and digits, 9 or 16 digits, a check letter.
//!
//! Sources: public code; an open TypeScript tracker's tests. The letter is the sum of the other characters' codes, its remainder
//! by 23; it fits seven of seven collected numbers.
//!
//! ```
//! use tracking_number::{Check, formats::correos};
//!
//! assert_eq!(correos::FORMAT.read("PQ4F6P0703673180181750T").unwrap().check, Check::Passed);
//! assert_eq!(correos::FORMAT.read("PKBW0E072936634T").unwrap().check, Check::Passed);
//! assert_eq!(correos::FORMAT.read("CD0CBM0000904620028007A").unwrap().check, Check::Passed);
//! assert_eq!(correos::FORMAT.read("PQ4F6P0703673180181751T").unwrap().check, Check::Failed);
//! assert!(correos::FORMAT.read("PQ4F6P070367318018175T").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{Check, Confidence, Reach};
use crate::shape::mask;

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "correos",
    "Correos",
    &[
        mask("P@????################@"),
        mask("D@????################@"),
        mask("CD????################@"),
        mask("P@????#########@"),
        mask("D@????#########@"),
    ],
)
.check(|code| Check::of(passes(code)), Confidence::Certain)
.strong_check()
.when_failed(Some(Confidence::Possible))
.country("ES")
.reach(Reach::EndToEnd);

fn passes(code: &[u8]) -> bool {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let Some((last, rest)) = code.split_last() else {
        return false;
    };
    let sum: usize = rest.iter().map(|byte| usize::from(*byte)).sum();
    LETTERS[sum % LETTERS.len()] == *last
}
