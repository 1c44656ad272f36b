//! Ends that were told as whole days: they are the same days where the clock is another.

use crate::advice::{self, local_to_utc};
use crate::model::{Order, OrderEvent};
use crate::zones::Zone;
use chrono::{DateTime, NaiveTime, Utc};

/// The person's clock is that of another zone from now on.
pub fn move_ends(order: &mut Order, from: Zone, to: Zone) {
    let told = order.history.iter_mut().flat_map(|entry| {
        let replaced = entry.replaced.as_mut().and_then(|r| r.end.as_mut());
        let own = match &mut entry.event {
            OrderEvent::EndTold(at)
            | OrderEvent::Extended(at)
            | OrderEvent::StoreRefused(at)
            | OrderEvent::ClaimLeftOpen(at) => Some(at),
            _ => None,
        };
        own.into_iter().chain(replaced)
    });
    let ends = order.protection_end.iter_mut().chain(told);
    ends.for_each(|at| *at = moved(*at, from, to));
}

/// A day without a time is kept as its last second: so it is known from a moment.
fn moved(at: DateTime<Utc>, from: Zone, to: Zone) -> DateTime<Utc> {
    let last = NaiveTime::from_hms_opt(23, 59, 59).expect("a time of day");
    if at.with_timezone(&from).time() != last {
        return at;
    }
    let day = advice::local_day(at, from);
    local_to_utc(day.and_time(last), &to).unwrap_or(at)
}
