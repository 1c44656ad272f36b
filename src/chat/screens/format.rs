//! Days, instants, spans of time and sources in the person's words.

use crate::advice::{AsOf, RuleConfidence};
use crate::chat::input;
use crate::locale::{self, Texts};
use crate::zones::Zone;
use chrono::{DateTime, Datelike, Duration, NaiveDate, Offset, Timelike, Utc};

/// A day, such as "12 November 2026".
pub fn day(texts: &Texts, day: NaiveDate) -> String {
    let month = texts.plain("month", &[("month", i64::from(day.month()).into())]);
    texts.plain(
        "day",
        &[
            ("day", i64::from(day.day()).into()),
            ("month", month.into()),
            ("year", i64::from(day.year()).into()),
        ],
    )
}

/// A day whose year goes without saying: "12 November". It is told where another year's day could be meant.
pub fn near_day(texts: &Texts, day: NaiveDate, today: NaiveDate) -> String {
    let is_near = (day - today).num_days().abs() < HALF_A_YEAR;
    if !is_near && day.year() != today.year() {
        return self::day(texts, day);
    }
    let month = texts.plain("month", &[("month", i64::from(day.month()).into())]);
    let args = [
        ("day", i64::from(day.day()).into()),
        ("month", month.into()),
    ];
    texts.plain("day-near", &args)
}

/// In days: a day and a month within it are those of one year alone.
const HALF_A_YEAR: i64 = 182;

/// An instant as the person's clock shows it, such as "12 November 2026, 10:00".
pub fn instant(texts: &Texts, instant: DateTime<Utc>, zone: Zone) -> String {
    let local = instant.with_timezone(&zone);
    texts.plain(
        "instant",
        &[
            ("day", day(texts, local.date_naive()).into()),
            ("time", clock(instant, zone).into()),
        ],
    )
}

/// What a clock of a zone shows, such as "16:04".
pub fn clock(now: DateTime<Utc>, zone: Zone) -> String {
    let local = now.with_timezone(&zone);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// A span of time, such as "23 days 14 hours"; minutes only where there are no days.
pub fn span(texts: &Texts, span: Duration) -> String {
    let (days, hours, minutes) = (
        span.num_days(),
        span.num_hours() % 24,
        span.num_minutes() % 60,
    );
    let args = [
        ("days", days.into()),
        ("hours", hours.into()),
        ("minutes", minutes.into()),
    ];
    let key = match (days, hours, minutes) {
        (0, 0, 0) => "span-moment",
        (0, 0, _) => "span-minutes",
        (0, _, 0) => "span-hours",
        (0, _, _) => "span-hours-minutes",
        (_, 0, _) => "span-days",
        _ => "span-days-hours",
    };
    texts.plain(key, &args)
}

/// A span of time without what nobody needs: hours only below three days.
pub fn rough_span(texts: &Texts, span: Duration) -> String {
    if span < Duration::days(3) {
        return self::span(texts, span);
    }
    texts.plain("span-days", &[("days", span.num_days().into())])
}

/// An amount such as "1299.50 USD" as the language writes it: "1299,50 USD"; thousands are set apart where there are many digits.
pub fn amount(texts: &Texts, amount: &str) -> String {
    let (number, currency) = amount.split_once(' ').unwrap_or((amount, ""));
    let (whole, hundredths) = number.split_once('.').unwrap_or((number, ""));
    if !whole.chars().all(|c| c.is_ascii_digit()) {
        return amount.to_owned();
    }
    let mut written = String::new();
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len() - place;
        if whole.len() > MOST_UNGROUPED && place > 0 && left % 3 == 0 {
            written.push_str(&texts.plain("amount-group", &[]));
        }
        written.push(digit);
    }
    if !hundredths.is_empty() {
        written.push_str(&texts.plain("amount-decimal", &[]));
        written.push_str(hundredths);
    }
    format!("{written} {currency}").trim_end().to_owned()
}

/// So many digits are read at a glance.
const MOST_UNGROUPED: usize = 4;

/// What a rule is taken from, of which years, and how sure it is.
pub fn source(texts: &Texts, as_of: AsOf, confidence: RuleConfidence) -> String {
    let years = match as_of {
        AsOf::Undated => String::new(),
        AsOf::Years { first, last } if first == last => first.to_string(),
        AsOf::Years { first, last } => format!("{first}–{last}"),
    };
    let sure = match confidence {
        RuleConfidence::High => "high",
        RuleConfidence::Medium => "medium",
        RuleConfidence::Low => "low",
    };
    let args = [
        ("sure", sure.into()),
        ("dated", if years.is_empty() { "no" } else { "yes" }.into()),
        ("years", years.into()),
    ];
    texts.html("basis-source", &args)
}

/// A zone's name for people: a city that keeps it, and how far its clock is from UTC now, such as "Moscow (UTC+3)".
pub fn zone_name(language: &str, zone: Zone, now: DateTime<Utc>) -> String {
    let offset = now.with_timezone(&zone).offset().fix().local_minus_utc() / 60;
    match input::city_of(zone, language) {
        Some(city) => format!("{city} ({})", input::offset_name(offset)),
        None if offset == 0 => "UTC".to_owned(),
        None => input::offset_name(offset),
    }
}

/// The most characters of a button's label: more is cut off on a phone.
pub const LONGEST_LABEL: usize = 24;

/// A button's label about one of several numbers that differ in a sign: all of it can be read, if need be without the verb.
pub fn one_of_numbers(texts: &Texts, key: &str, number: &str) -> String {
    let label = texts.plain(key, &[("number", number.into())]);
    match locale::visible_length(&label) > LONGEST_LABEL {
        true => number.to_owned(),
        false => label,
    }
}

/// A button's label about a number, with as much of the number as there is room for.
pub fn number_label(texts: &Texts, key: &str, number: &str) -> String {
    let label = |number: &str| texts.plain(key, &[("number", number.into())]);
    let whole = label(number);
    let over = locale::visible_length(&whole).saturating_sub(LONGEST_LABEL);
    let signs: Vec<char> = number.chars().collect();
    // What is left out has a sign in its place.
    let end = BEGINNING + over + 1;
    if over == 0 || end >= signs.len() {
        return whole;
    }
    let short: String = signs[..BEGINNING]
        .iter()
        .chain(&['…'])
        .chain(&signs[end..])
        .collect();
    label(&short)
}

/// So many signs at the beginning of a number are kept where it is shortened.
const BEGINNING: usize = 2;

/// A text, cut to so many characters.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use crate::locale::texts;

    #[test]
    fn an_amount_is_written_as_the_language_does() {
        for (language, amount, written) in [
            ("en", "12.50 USD", "12.50 USD"),
            ("en", "129990 RUB", "129,990 RUB"),
            ("ru", "12.50 USD", "12,50 USD"),
            ("ru", "1299 RUB", "1299 RUB"),
            ("ru", "12990.05 RUB", "12\u{a0}990,05 RUB"),
            ("ru", "about 5", "about 5"),
            ("ru", "", ""),
        ] {
            assert_eq!(super::amount(texts(language), amount), written);
        }
    }
}
