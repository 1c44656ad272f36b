//! Reads an amount of money with its currency.

use super::languages::Languages;
use super::tokens::plain;
use super::vocabulary::Vocabulary;

/// Signs of currencies, in small letters and without spaces, and their ISO 4217 codes. A sign of several currencies is not here,
/// but for the dollar's. Words for currencies are in `locales/<tag>/words.toml`.
const SIGNS: [(&str, &str); 42] = [
    ("$", "USD"),
    ("us$", "USD"),
    ("$us", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₽", "RUB"),
    ("₴", "UAH"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("₸", "KZT"),
    ("r$", "BRL"),
    ("₪", "ILS"),
    ("br", "BYN"),
    ("₾", "GEL"),
    ("₺", "TRY"),
    ("tl", "TRY"),
    ("₩", "KRW"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("c$", "CAD"),
    ("ca$", "CAD"),
    ("can$", "CAD"),
    ("nz$", "NZD"),
    ("s$", "SGD"),
    ("sg$", "SGD"),
    ("hk$", "HKD"),
    ("nt$", "TWD"),
    ("mx$", "MXN"),
    ("mex$", "MXN"),
    ("kč", "CZK"),
    ("kc", "CZK"),
    ("ft", "HUF"),
    ("₹", "INR"),
    ("rs", "INR"),
    ("rs.", "INR"),
    ("cn¥", "CNY"),
    ("元", "CNY"),
    ("jp¥", "JPY"),
    ("円", "JPY"),
    ("₫", "VND"),
    ("₦", "NGN"),
    ("₱", "PHP"),
];
/// The currencies whose own sign is the dollar's too: `$20 CAD`.
const DOLLARS: [&str; 10] = [
    "AUD", "CAD", "CLP", "COP", "HKD", "MXN", "NZD", "SGD", "TWD", "USD",
];
/// The ISO 4217 codes that are understood.
const CODES: [&str; 69] = [
    "AED", "AMD", "ARS", "AUD", "AZN", "BDT", "BGN", "BOB", "BRL", "BYN", "CAD", "CHF", "CLP",
    "CNY", "COP", "CRC", "CZK", "DKK", "DOP", "DZD", "EGP", "EUR", "GBP", "GEL", "GHS", "GTQ",
    "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KES", "KGS", "KRW", "KWD", "KZT", "LKR", "MAD",
    "MDL", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "PEN", "PHP", "PKR", "PLN", "PYG", "QAR",
    "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "UYU",
    "UZS", "VND", "XOF", "ZAR",
];
/// The most digits before the point; a longer number is no price of a parcel.
const MOST_DIGITS: usize = 8;

/// The most words of a currency's name.
const MOST_WORDS: usize = 3;

/// Why an amount was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountProblem {
    /// A number alone.
    NoCurrency,
    NotUnderstood,
}

/// An amount as letters have it, such as `12.50 USD`; the currency before or after the number, as a sign, a code or a word, or
/// on both sides, as shops print it (`US $12.50`, `$20 CAD`). Hundredths may have a word of their own: `12 долларов 50 центов`; so
/// may thousands: `3k rubles`.
pub fn amount(text: &str) -> Result<String, AmountProblem> {
    let text = text.trim();
    let start = text
        .find(|c: char| c.is_ascii_digit())
        .ok_or(AmountProblem::NotUnderstood)?;
    let (before, rest) = text.split_at(start);
    let (number, after) = split_number(rest);
    // "Qty:1  $21.49": the sign is that of the next number.
    if after.trim_start().starts_with(['$', '€', '£', '₽', '₴'])
        && after.starts_with(char::is_whitespace)
        && after
            .trim_start()
            .chars()
            .nth(1)
            .is_some_and(|c| c.is_ascii_digit())
    {
        return Err(AmountProblem::NotUnderstood);
    }
    let words = Vocabulary::get(Languages::of(text));
    let (thousands, after) = split_thousands(after, words);
    let (after, hundredths) = split_hundredths(after, words);
    let number = match hundredths {
        Some(hundredths) => format!("{}.{hundredths}", number.trim()),
        None => number.to_owned(),
    };
    let value = value(&number).and_then(|value| match thousands {
        Some(more) => thousandfold(&value, more),
        None => Some(value),
    });
    let value = value.ok_or(AmountProblem::NotUnderstood)?;
    let currency = match (before.trim(), after.trim()) {
        ("", "") => return Err(AmountProblem::NoCurrency),
        ("", name) | (name, "") => currency(name, words),
        (before, after) => match (currency(before, words), currency(after, words)) {
            (Some(before), Some(after)) if before == after => Some(after),
            (Some("USD"), Some(after)) if before == "$" && DOLLARS.contains(&after) => Some(after),
            _ => None,
        },
    };
    let currency = currency.ok_or(AmountProblem::NotUnderstood)?;
    Ok(format!("{value} {currency}"))
}

/// The one amount that stands in a sentence: "customs want 40 €".
pub fn amount_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_digit = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    let around = |at: usize| {
        let ranges = [
            at..at + 3,
            at..at + 2,
            at..at + 1,
            at.saturating_sub(1)..at + 1,
        ];
        ranges.into_iter().find_map(|range| {
            let words = words.get(range)?.join(" ");
            amount(words.trim_matches(['.', ',', '!', '?', ';', ':', '(', ')'])).ok()
        })
    };
    let mut found: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        found.extend(around(at).filter(|_| has_digit(words[at])));
        // "3 000 rubles" is one number.
        while at + 1 < words.len() && has_digit(words[at]) && has_digit(words[at + 1]) {
            at += 1;
        }
        at += 1;
    }
    found.dedup();
    match &found[..] {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// Whether a text begins with the name or the sign of a currency, and whether another number follows it.
pub(super) fn currency_first(text: &str, words: &Vocabulary) -> Option<CurrencyFirst> {
    let end = text.char_indices().nth(LONGEST_CURRENCY);
    let text = &text[..end.map_or(text.len(), |(at, _)| at)];
    let line = text.split(['\n', '\r', '\t', '|']).next()?;
    let (_, line) = split_thousands(line, words);
    let first: Vec<&str> = line.split_whitespace().take(MOST_WORDS + 1).collect();
    let named = (1..=MOST_WORDS.min(first.len())).rev().find(|count| {
        let name = first[..*count].join(" ");
        let name = name.trim_end_matches(['.', ',', '!', '?', ';', ':', ')']);
        currency(name, words).is_some()
    })?;
    let begins_number = |word: &&&str| word.starts_with(|c: char| c.is_ascii_digit());
    Some(match first.get(named).filter(begins_number) {
        Some(_) => CurrencyFirst::BeforeNumber,
        None => CurrencyFirst::Alone,
    })
}

/// In characters: no currency has a longer name.
const LONGEST_CURRENCY: usize = 60;

/// What stands behind the currency with which a text begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CurrencyFirst {
    Alone,
    /// It may be that number's: "2026 EUR 24".
    BeforeNumber,
}

/// The number at the start of a text, and what stands behind it.
fn split_number(text: &str) -> (&str, &str) {
    let is_of_number =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'');
    let length = text.find(|c| !is_of_number(c)).unwrap_or(text.len());
    text.split_at(length)
}

/// `k rubles`: the rest of the thousand, where a word for thousands stands there, and what follows it: `тыс 250 р`.
fn split_thousands<'a>(after: &'a str, words: &Vocabulary) -> (Option<u64>, &'a str) {
    let behind = after.trim_start();
    let length = behind.find(|c: char| !c.is_alphabetic());
    let (word, rest) = behind.split_at(length.unwrap_or(behind.len()));
    if word.is_empty() || !words.thousands.contains(&plain(word)) {
        return (None, after);
    }
    let rest = rest.trim_start_matches('.');
    let digits = rest.trim_start();
    let (number, behind) = digits.split_at(
        digits
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(digits.len()),
    );
    match number.parse() {
        Ok(number) if digits.len() < rest.len() && number < 1000 => (Some(number), behind),
        _ => (Some(0), rest),
    }
}

fn thousandfold(value: &str, more: u64) -> Option<String> {
    let (whole, hundredths) = value.split_once('.').unwrap_or((value, "00"));
    let hundredths: u64 = format!("{whole}{hundredths}").parse().ok()?;
    let value = (hundredths * 10 + more).to_string();
    (value.len() <= MOST_DIGITS).then_some(value)
}

/// `долларов 50 центов`: the name of the currency, and the hundredths that have a word of their own.
fn split_hundredths<'a>(after: &'a str, words: &Vocabulary) -> (&'a str, Option<&'a str>) {
    let Some(start) = after.find(|c: char| c.is_ascii_digit()) else {
        return (after, None);
    };
    let (name, rest) = after.split_at(start);
    let (number, word) = split_number(rest);
    let number = number.trim();
    let word = plain(word.trim().trim_end_matches('.'));
    let counts = number.len() == 2 && number.chars().all(|c| c.is_ascii_digit());
    if counts && words.hundredths.contains(&word) {
        (name, Some(number))
    } else {
        (after, None)
    }
}

fn currency(name: &str, words: &Vocabulary) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let close: String = lower.split_whitespace().collect();
    let sign = SIGNS.iter().find(|(sign, _)| *sign == close);
    let code = || {
        CODES
            .into_iter()
            .find(|code| code.eq_ignore_ascii_case(name))
    };
    sign.map(|(_, code)| *code)
        .or_else(|| words.currencies.get(&plain(name)).copied())
        .or_else(code)
}

/// The number with a point before its hundredths, and nothing between its thousands.
fn value(number: &str) -> Option<String> {
    let number = number.trim().trim_end_matches(['.', ',']);
    let (whole, hundredths) = match number.rfind(['.', ',']) {
        Some(at) if (1..=2).contains(&(number.len() - at - 1)) => {
            (&number[..at], &number[at + 1..])
        }
        _ => (number, ""),
    };
    if !hundredths.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    let thousands = groups.len() == 1 || groups[1..].iter().all(|group| group.len() == 3);
    let digits: String = groups.concat();
    let digits = digits.trim_start_matches('0');
    if !thousands || digits.len() > MOST_DIGITS || (digits.is_empty() && hundredths.is_empty()) {
        return None;
    }
    let whole = if digits.is_empty() { "0" } else { digits };
    Some(match hundredths.len() {
        0 => whole.to_owned(),
        1 => format!("{whole}.{hundredths}0"),
        _ => format!("{whole}.{hundredths}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::all_words;

    #[test]
    fn words_and_signs_name_known_codes() {
        let signs = SIGNS.iter().map(|(_, code)| *code);
        let words = all_words().flat_map(|language| language.currencies.keys().map(String::as_str));
        for code in signs.chain(words) {
            assert!(CODES.contains(&code), "{code}");
        }
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, expected) in [
            ("12.50 USD", "12.50 USD"),
            ("$12.5", "12.50 USD"),
            ("12,50 €", "12.50 EUR"),
            ("1 299 руб.", "1299 RUB"),
            ("1,299.00 usd", "1299.00 USD"),
            ("1.299,00 eur", "1299.00 EUR"),
            ("1'299 CHF", "1299 CHF"),
            ("5 долларов", "5 USD"),
            ("R$ 30", "30 BRL"),
            ("0.99$", "0.99 USD"),
            ("100zł", "100 PLN"),
            ("US $12.50", "12.50 USD"),
            ("US$ 12,50", "12.50 USD"),
            ("$12.50 USD", "12.50 USD"),
            ("AU $12.50", "12.50 AUD"),
            ("C$ 20", "20 CAD"),
            ("$20 CAD", "20 CAD"),
            ("450 Kč", "450 CZK"),
            ("300 TL", "300 TRY"),
            ("10 000 Ft", "10000 HUF"),
            ("₹ 999", "999 INR"),
            ("€12.50 EUR", "12.50 EUR"),
            ("45 юаней", "45 CNY"),
            ("12 долларов 50 центов", "12.50 USD"),
            ("1 299 руб. 50 коп.", "1299.50 RUB"),
            ("15к рублей", "15000 RUB"),
            ("3 тыс. руб", "3000 RUB"),
            ("1,5k usd", "1500 USD"),
            ("1 тыс 250 р", "1250 RUB"),
            ("$3k", "3000 USD"),
            ("12 quid", "12 GBP"),
            ("20 злотых", "20 PLN"),
            ("300 грн", "300 UAH"),
        ] {
            assert_eq!(
                amount(text).as_deref().unwrap_or_default(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_amount_is_not_guessed() {
        assert_eq!(amount("12.50"), Err(AmountProblem::NoCurrency));
        for text in [
            "",
            "usd",
            "12 bananas",
            "12.50 USD please",
            "1 2 3 usd",
            "4111111111111111 usd",
            "0 usd",
            "12..5 usd",
            "12 dollars 5 cents",
            "€12 USD",
            "12 usd 13 usd",
            "20 £ CAD",
        ] {
            assert_eq!(amount(text), Err(AmountProblem::NotUnderstood), "{text}");
        }
    }
}
