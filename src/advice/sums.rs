//! Sums of money as the records hold them: `24.50 EUR`, or without a currency where none was told.

/// A share of what was paid has this in place of a currency.
pub const PERCENT: &str = "%";

/// What of a sum is still missing when another one came back; nothing where they cannot be compared, or nothing is missing.
pub fn rest_of(paid: &str, back: &str) -> Option<String> {
    let ((whole, currency), (part, other)) = (parsed(paid)?, parsed(back)?);
    // A share is no sum.
    let is_sum = other != PERCENT;
    let is_same = is_sum && (currency == other || other.is_empty() || currency.is_empty());
    let currency = [currency, other].into_iter().find(|name| !name.is_empty());
    (is_same && part < whole).then(|| written(whole - part, currency.unwrap_or_default()))
}

/// So many percent of a sum.
pub fn percent_of(paid: &str, percent: u64) -> Option<String> {
    let (whole, currency) = parsed(paid)?;
    Some(written(whole * percent / 100, currency))
}

/// Hundredths, and the currency.
fn parsed(sum: &str) -> Option<(u64, &str)> {
    let (number, currency) = sum.split_once(' ').unwrap_or((sum, ""));
    let (whole, hundredths) = number.split_once('.').unwrap_or((number, "0"));
    let hundredths: u64 = format!("{hundredths:0<2}").get(..2)?.parse().ok()?;
    let whole: u64 = whole.parse().ok()?;
    Some((whole.checked_mul(100)?.checked_add(hundredths)?, currency))
}

fn written(sum: u64, currency: &str) -> String {
    let (whole, hundredths) = (sum / 100, sum % 100);
    let number = match hundredths {
        0 => whole.to_string(),
        hundredths => format!("{whole}.{hundredths:02}"),
    };
    format!("{number} {currency}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_of_a_sum() {
        for (paid, back, rest) in [
            ("25 EUR", "10 EUR", Some("15 EUR")),
            ("24.50 EUR", "10 EUR", Some("14.50 EUR")),
            ("42 EUR", "38", Some("4 EUR")),
            ("25 EUR", "25 EUR", None),
            ("25 EUR", "10 USD", None),
        ] {
            assert_eq!(rest_of(paid, back).as_deref(), rest, "{paid} {back}");
        }
        assert_eq!(percent_of("25 EUR", 50).as_deref(), Some("12.50 EUR"));
    }
}
