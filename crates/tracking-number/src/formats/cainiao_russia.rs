//! AliExpress parcels to Russia: AE and letters and digits, mostly AECA...RU and a digit; CDEK's copy CN...RU and a digit.
//!
//! Sources: masks of sharitonoff/Delivery and apoldev/trackchecker. No check digit is known. What is an international postal
//! number, or one with a digit lost or doubled, is left to that format.
//!
//! ```
//! use tracking_number::formats::cainiao_russia;
//!
//! assert!(cainiao_russia::FORMAT.read("AECA0000000000RU2").is_some());
//! assert!(cainiao_russia::FORMAT.read("AECA000000000RU2").is_none());
//! assert!(cainiao_russia::FORMAT.read("AE1234567890123").is_some());
//! assert!(cainiao_russia::FORMAT.read("CN12345678901RU0").is_some());
//! assert!(cainiao_russia::FORMAT.read("AE123456785CN").is_none());
//! assert!(cainiao_russia::FORMAT.read("AE12345678CN").is_none());
//! assert!(cainiao_russia::FORMAT.read("CN12RU0").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::{NumberFact, Reach, Reading};
use crate::shape::{Shape, mask, mask_up_to};

/// The shapes, the check and what they tell.
pub const FORMAT: NumberFormat = NumberFormat::tracking(
    "cainiao-russia",
    "Cainiao to Russia",
    &[
        AE_TO_RUSSIA,
        mask_up_to("AE??????????+", 8),
        mask_up_to("CN????????+RU#", 10),
    ],
)
.only(has_own_shape)
.carrier("Cainiao")
.reach(Reach::EndToEnd)
.describe(describe);

/// AECA and its like with RU at the end always have ten digits between.
const AE_TO_RUSSIA: Shape = mask("AE@@##########RU#");

fn has_own_shape(code: &[u8]) -> bool {
    let digits = code.iter().filter(|byte| byte.is_ascii_digit()).count();
    let postal = code.len() <= 14
        && code.iter().rev().take(2).all(u8::is_ascii_uppercase)
        && digits + 4 == code.len();
    let russian = code.starts_with(b"AE") && code[code.len() - 3..].starts_with(b"RU");
    let whole = !russian || AE_TO_RUSSIA.matches(code);
    digits >= 8 && !postal && whole
}

fn describe(_: &str, reading: &mut Reading) {
    reading.facts.push(NumberFact::Destination("RU"));
}
