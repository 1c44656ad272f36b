//! When the assistant speaks: what a person has chosen, or what the rules choose for them.

use super::rules;
use crate::model::{Patience, Person};
use crate::zones::Zone;

/// No record of the program holds a later one; a restored one may.
const LAST_HOUR: u32 = 23;

/// What a person has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderSettings {
    pub zone: Zone,
    pub patience: Patience,
    /// The hour of reminders; outside the quiet hours.
    pub hour: u32,
    /// From one hour to another nothing is said; both the same for none.
    pub quiet: (u32, u32),
}

impl ReminderSettings {
    /// The settings of a person who lives in `zone`.
    pub fn of(person: &Person, zone: Zone) -> Self {
        let rules = &rules::rules().remind;
        let (from, to) = person.quiet.map_or(
            (rules.quiet_from_hour, rules.quiet_to_hour),
            |(from, to)| (from.into(), to.into()),
        );
        Self {
            zone,
            patience: person.patience,
            hour: person.hour.map_or(rules.hour, u32::from).min(LAST_HOUR),
            quiet: (from.min(LAST_HOUR), to.min(LAST_HOUR)),
        }
    }
}
