//! What was told and can hardly be true of this parcel: it is asked about, and not written down.

use crate::advice::context::Context;
use crate::model::Tracking;
use chrono::NaiveDate;

/// The day of the last event, if it lies before the shipment: the event may be another parcel's.
pub fn tracking_day_in_doubt(context: &Context) -> Option<NaiveDate> {
    let (Tracking::Frozen(_, day) | Tracking::Delivered(day)) = context.tracking()? else {
        return None;
    };
    let shipped = context.order.shipped_on?;
    (day < shipped).then_some(day)
}
