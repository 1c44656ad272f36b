//! The days of a page by what they are.

use super::super::choice::PossibleDay;
use super::super::protection_end::PossibleMoment;
use super::words::DayKind;

/// The days of a page by what they are, and whether protection has ended.
#[derive(Debug, Default)]
pub(super) struct PageDays {
    pub found: Vec<(DayKind, Vec<PossibleDay>)>,
    pub ends: Vec<Vec<PossibleMoment>>,
    pub ended: bool,
    /// How long protection lasts, where its beginning is not told.
    pub whole: Option<WholeLength>,
    /// So many days after the payment it was shipped.
    pub shipped_after: Option<u64>,
    /// So many days after the order it was to be here.
    pub promised_within: Option<u64>,
}

/// The whole length of protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WholeLength {
    pub days: u64,
    pub from_payment: bool,
}

impl PageDays {
    /// The readings of all days of a kind; none where they say too many things.
    pub fn of(&self, kind: DayKind) -> Vec<PossibleDay> {
        let told = self.found.iter().filter(|(of, _)| *of == kind);
        agree(told.map(|(_, days)| &days[..]), |day| day.day)
    }

    pub fn end(&self) -> Vec<PossibleMoment> {
        agree(self.ends.iter().map(Vec::as_slice), |end| end.at)
    }
}

/// What several readings have in common; all that they mean, where they have nothing, unless that is more than two.
pub(super) fn agree<'a, T: Copy + 'a, K: PartialEq>(
    told: impl Iterator<Item = &'a [T]>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for readings in told {
        let common: Vec<T> = all
            .iter()
            .filter(|one| readings.iter().any(|other| key(one) == key(other)))
            .copied()
            .collect();
        if all.is_empty() || common.is_empty() {
            all.extend(readings);
        } else {
            all = common;
        }
    }
    if all.len() > 2 { Vec::new() } else { all }
}
