//! Reads an amount of money with its currency.

use super::vocabulary::Vocabulary;

/// Signs of currencies, in small letters, and their ISO 4217 codes. A sign of several currencies is not here. Words for
/// currencies are in `locales/<tag>/words.toml`.
const SIGNS: [(&str, &str); 15] = [
    ("$", "USD"),
    ("us$", "USD"),
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
    ("₩", "KRW"),
];
/// The ISO 4217 codes that are understood.
const CODES: [&str; 34] = [
    "AUD", "BGN", "BRL", "BYN", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR", "GBP",
    "GEL", "HUF", "ILS", "INR", "JPY", "KRW", "KZT", "MDL", "MXN", "NOK", "NZD", "PLN", "RON",
    "RSD", "RUB", "SEK", "SGD", "TRY", "UAH", "USD", "UZS",
];
/// The most digits before the point; a longer number is no price of a parcel.
const MOST_DIGITS: usize = 8;

/// Why an amount was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountProblem {
    /// A number alone.
    NoCurrency,
    NotUnderstood,
}

/// An amount as letters have it, such as `12.50 USD`; the currency before or after the number, as a sign, a code or a word.
pub fn amount(text: &str) -> Result<String, AmountProblem> {
    let text = text.trim();
    let is_of_number =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\'');
    let start = text
        .find(|c: char| c.is_ascii_digit())
        .ok_or(AmountProblem::NotUnderstood)?;
    let length = text[start..]
        .find(|c| !is_of_number(c))
        .unwrap_or(text.len() - start);
    let (before, number, after) = (
        &text[..start],
        &text[start..start + length],
        &text[start + length..],
    );
    let value = value(number).ok_or(AmountProblem::NotUnderstood)?;
    let currency = match (before.trim(), after.trim()) {
        ("", "") => return Err(AmountProblem::NoCurrency),
        ("", name) | (name, "") => currency(name).ok_or(AmountProblem::NotUnderstood)?,
        _ => return Err(AmountProblem::NotUnderstood),
    };
    Ok(format!("{value} {currency}"))
}

fn currency(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let sign = SIGNS.iter().find(|(sign, _)| *sign == lower);
    let code = || {
        CODES
            .into_iter()
            .find(|code| code.eq_ignore_ascii_case(name))
    };
    sign.map(|(_, code)| *code)
        .or_else(|| Vocabulary::get().currencies.get(&lower).copied())
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

    #[test]
    fn words_and_signs_name_known_codes() {
        let signs = SIGNS.iter().map(|(_, code)| *code);
        let words = Vocabulary::get().currencies.values().copied();
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
        ] {
            assert_eq!(amount(text).as_deref(), Ok(expected), "{text}");
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
        ] {
            assert_eq!(amount(text), Err(AmountProblem::NotUnderstood), "{text}");
        }
    }
}
