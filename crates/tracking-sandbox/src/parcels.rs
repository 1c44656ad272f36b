//! The parcels behind the numbers: what is known of each at an instant.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::carriers::{self, Detection};
use crate::life::{Life, Scan, chosen_by};

/// The lives by number; one number may have another life with another carrier.
pub(crate) struct Parcels {
    lives: BTreeMap<(String, Option<u32>), Life>,
    begun: BTreeMap<String, DateTime<Utc>>,
    by_number: bool,
}

/// A scan that has happened.
pub(crate) struct SeenScan<'a> {
    pub(crate) at: DateTime<Utc>,
    pub(crate) scan: &'a Scan,
    /// Its time is that of its place, and does not say which that is.
    pub(crate) has_no_offset: bool,
}

impl Parcels {
    pub(crate) fn new(by_number: bool) -> Self {
        Self {
            lives: BTreeMap::new(),
            begun: BTreeMap::new(),
            by_number,
        }
    }

    pub(crate) fn set(&mut self, number: &str, carrier: Option<u32>, life: Life) {
        self.lives.insert((number.to_owned(), carrier), life);
    }

    /// The number is registered: a life without a beginning of its own begins now, if it has not begun before.
    pub(crate) fn begin(&mut self, number: &str, now: DateTime<Utc>) {
        self.begun.entry(number.to_owned()).or_insert(now);
        if self.by_number {
            let key = (number.to_owned(), None);
            self.lives.entry(key).or_insert_with(|| chosen_by(number));
        }
    }

    pub(crate) fn life(&self, number: &str, carrier: Option<u32>) -> Option<&Life> {
        let by = |carrier| self.lives.get(&(number.to_owned(), carrier));
        by(carrier).or_else(|| by(None))
    }

    pub(crate) fn detection(&self, number: &str) -> Detection {
        let told = self.lives.get(&(number.to_owned(), None));
        told.and_then(|life| life.detection)
            .unwrap_or_else(|| carriers::detect(number))
    }

    /// What has happened until this instant, oldest first.
    pub(crate) fn scans(
        &self,
        number: &str,
        carrier: Option<u32>,
        until: DateTime<Utc>,
    ) -> Vec<SeenScan<'_>> {
        let Some(life) = self.life(number, carrier) else {
            return Vec::new();
        };
        let Some(begun) = self.begins(number, life) else {
            return Vec::new();
        };
        let mut seen: Vec<_> = life
            .scans
            .iter()
            .map(|scan| SeenScan {
                at: begun + scan.after,
                scan,
                has_no_offset: life.times_as_text,
            })
            .filter(|seen| seen.at <= until)
            .collect();
        seen.sort_by_key(|seen| seen.at);
        seen
    }

    /// When the life of this number began.
    fn begins(&self, number: &str, life: &Life) -> Option<DateTime<Utc>> {
        life.begins.or_else(|| self.begun.get(number).copied())
    }
}
