//! How far the clocks of countries are from UTC: of one place in each, all the year.

use chrono::FixedOffset;

const HOURS: [(&str, i32); 8] = [
    ("AU", 10),
    ("BR", -3),
    ("CN", 8),
    ("DE", 1),
    ("KZ", 5),
    ("PL", 1),
    ("RU", 3),
    ("US", -5),
];

/// The offset in a country; none where it is not known.
pub(crate) fn of(country: &str) -> FixedOffset {
    let known = HOURS.iter().find(|(known, _)| *known == country);
    let seconds = known.map_or(0, |(_, hours)| hours * 3600);
    FixedOffset::east_opt(seconds).unwrap_or_else(|| unreachable!("no offset is a day long"))
}
