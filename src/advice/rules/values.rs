//! How the values of `resources/stores.toml` are read: each with its bounds, so that an error names the line.

use serde::{Deserialize, Deserializer, de};

/// A number of days, business days or hours.
pub type Days = u16;

/// No rule of a store, a bank or a reminder reaches so far: a greater number is a typing mistake.
const MOST: Days = 1000;

/// A number of days, business days or hours that can be true.
pub fn days<'de, D: Deserializer<'de>>(from: D) -> Result<Days, D::Error> {
    let days = Days::deserialize(from)?;
    (days <= MOST)
        .then_some(days)
        .ok_or_else(|| de::Error::custom(format!("expected a number from 0 to {MOST}")))
}

/// The same, where none would be without end.
pub fn at_least_one<'de, D: Deserializer<'de>>(from: D) -> Result<Days, D::Error> {
    let days = days(from)?;
    (days > 0)
        .then_some(days)
        .ok_or_else(|| de::Error::custom(format!("expected a number from 1 to {MOST}")))
}

/// The same, where the rule may be unknown.
pub fn known_days<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Days>, D::Error> {
    days(from).map(Some)
}

/// Days, each later than the one before it: or each earlier, where they count down to a last moment.
pub fn ordered_days<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Days>, D::Error> {
    let all = Vec::<Days>::deserialize(from)?;
    let climbs = all.is_sorted_by(|one, next| one < next);
    let falls = all.is_sorted_by(|one, next| one > next);
    (!all.is_empty() && (climbs || falls) && all.iter().all(|days| *days <= MOST))
        .then_some(all)
        .ok_or_else(|| {
            de::Error::custom(format!(
                "expected numbers from 0 to {MOST} in their order, none twice"
            ))
        })
}

/// An hour of the day.
pub fn hour<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    let hour = u32::deserialize(from)?;
    (hour < 24)
        .then_some(hour)
        .ok_or_else(|| de::Error::custom("expected an hour from 0 to 23"))
}

/// Where rules come from: a sentence, not a word.
pub fn source<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    const SHORTEST: usize = 10;
    let text = String::deserialize(from)?;
    (text.trim().len() >= SHORTEST)
        .then_some(text)
        .ok_or_else(|| de::Error::custom("expected a source, such as \"the store's own help\""))
}

/// How far to trust a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleConfidence {
    Low,
    Medium,
    High,
}

/// The years that a source is of: its own, not those in which it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// The source bears no date.
    Undated,
    Years {
        first: i32,
        last: i32,
    },
}

impl AsOf {
    /// The years of both.
    pub fn with(self, other: Self) -> Self {
        match (self, other) {
            (
                AsOf::Years { first, last },
                AsOf::Years {
                    first: earlier,
                    last: later,
                },
            ) => AsOf::Years {
                first: first.min(earlier),
                last: last.max(later),
            },
            (AsOf::Undated, years) | (years, AsOf::Undated) => years,
        }
    }

    /// `2025`, `2021-2025`, `2024-05`, `2023-09-15` or `undated`.
    fn read(text: &str) -> Option<Self> {
        if text == "undated" {
            return Some(AsOf::Undated);
        }
        let year = |text: &str| {
            let year = text.parse().ok().filter(|_| text.len() == 4)?;
            (2000..2100).contains(&year).then_some(year)
        };
        let (first, rest) = text.split_once('-').unwrap_or((text, text));
        let first = year(first)?;
        if let Some(last) = year(rest) {
            return (first <= last).then_some(AsOf::Years { first, last });
        }
        let day = if rest.contains('-') {
            text.to_owned()
        } else {
            format!("{text}-01")
        };
        day.parse::<chrono::NaiveDate>().ok()?;
        Some(AsOf::Years { first, last: first })
    }
}

impl<'de> Deserialize<'de> for AsOf {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        AsOf::read(&text).ok_or_else(|| {
            de::Error::custom(
                "expected the source's own date: \"2025\", \"2021-2025\", \"2024-05\", \"2023-09-15\" or \"undated\"",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sources_date_is_a_year_a_span_a_month_or_a_day() {
        let years = |first, last| Some(AsOf::Years { first, last });
        for (text, expected) in [
            ("2025", years(2025, 2025)),
            ("2021-2025", years(2021, 2025)),
            ("2024-05", years(2024, 2024)),
            ("2023-09-15", years(2023, 2023)),
            ("undated", Some(AsOf::Undated)),
            ("2025-2021", None),
            ("2024-13", None),
            ("2023-09-31", None),
            ("25", None),
            ("1925", None),
            ("today", None),
            ("", None),
        ] {
            assert_eq!(AsOf::read(text), expected, "{text}");
        }
    }

    #[test]
    fn years_of_several_sources_are_one_span() {
        let years = |first, last| AsOf::Years { first, last };
        assert_eq!(years(2021, 2023).with(years(2022, 2025)), years(2021, 2025));
        assert_eq!(years(2021, 2023).with(AsOf::Undated), years(2021, 2023));
        assert_eq!(AsOf::Undated.with(AsOf::Undated), AsOf::Undated);
    }
}
