//! Carriers and forwarders of Russia and for Russia that have no module of their own, as a table.
//!
//! Wildberries and Yandex show their parcels to the buyer in their own programs only: no public source has the form of a number
//! of theirs.
//!
//! ```
//! use tracking_number::formats::russia::*;
//!
//! assert!(DOBROPOST.read("DBRPST3322869512").is_some());
//! assert!(OZON.read("57195475-0050-3").is_some());
//! assert!(OZON.read("57195475-0050").is_none());
//! ```

use crate::format::NumberFormat;
use crate::reading::Reach;
use crate::shape::mask;

/// DobroPost, a forwarder to Russia: DBRPST and ten digits. Source: the settings of GillGate/delivery-bot.
pub const DOBROPOST: NumberFormat =
    NumberFormat::tracking("dobropost", "DobroPost", &[mask("DBRPST##########")])
        .carrier("DobroPost")
        .reach(Reach::EndToEnd);

/// Ozon: the buyer, the order of that buyer, the parcel of that order, with dashes. Source: examples in Ozon's Seller API
/// (`posting_number`) and in code that uses it.
pub const OZON: NumberFormat = NumberFormat::tracking(
    "ozon",
    "Ozon",
    &[
        mask("#######-####-#"),
        mask("########-####-#"),
        mask("########-####-##"),
        mask("#########-####-#"),
        mask("#########-####-##"),
        mask("##########-####-#"),
    ],
)
.carrier("Ozon")
.reach(Reach::EndToEnd);
