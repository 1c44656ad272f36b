//! Words for another order than the one that is talked about: "the other one", "celle du 12", "my mother's".

use super::button_words::first_told;
use super::wording::FreeText;

const OTHER: &str = "another";
const BOTH: &str = "both";
const SEVERAL: &str = "several";
const NEXT: &str = "next_order";
const LAST_DAY_OF_A_MONTH: u32 = 31;
/// Nobody counts more orders in a breath.
const MOST_COUNTED: u32 = 3;

/// Whether a text tells of another order.
pub fn means_another_order(text: &str) -> bool {
    first_told(text, &[OTHER]).is_some()
}

/// Whether a text is about two orders at once: "both are stuck".
pub fn means_both(text: &str) -> bool {
    first_told(text, &[BOTH]).is_some()
}

/// Whether a text counts several orders, or goes on to another one: "2 parcels", "the other".
pub fn tells_several(text: &str) -> bool {
    first_told(text, &[SEVERAL, OTHER]).is_some()
}

/// Whether a text goes on to what comes next: "and now the coffee". Beside a purchase it is another one.
pub fn goes_on_to_another(text: &str) -> bool {
    !text.contains('?') && first_told(text, &[NEXT]).is_some()
}

/// Whether a text has a word for what came, and none that turns it.
pub fn tells_of_arrival(text: &str) -> bool {
    let read = FreeText::read(text);
    let is_told = read.has_of("{arrived}") || read.has_of("{got}");
    is_told && !read.has_of("{not}") && !read.has_of("{will}") && !text.contains('?')
}

/// The only number in a text that can be the day of a month: "celle du 12", "the one of the 12th". "2nd" and "3eme" count orders.
pub fn day_of_month(text: &str) -> Option<u32> {
    let day = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        let day: u32 = digits.parse().ok()?;
        let counts = digits.len() < word.len() && day <= MOST_COUNTED;
        ((1..=LAST_DAY_OF_A_MONTH).contains(&day) && !counts).then_some(day)
    };
    let mut days = text.split_whitespace().filter_map(day);
    days.next().filter(|_| days.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::super::reading_for;
    use super::*;

    #[test]
    fn another_order_and_its_day() {
        for (text, day) in [
            ("celle du 12", Some(12)),
            ("the one of the 12th", Some(12)),
            ("le 2eme colis", None),
            ("quello di mia mamma", None),
            ("вторая посылка пришла", None),
            ("el otro paquete", None),
            ("das andere Paket ist da", None),
            ("druga paczka przyszła", None),
            ("друга посилка прийшла", None),
            ("o outro pacote chegou", None),
            ("החבילה האחרת הגיעה", None),
        ] {
            assert!(means_another_order(text), "{text}");
            assert_eq!(day_of_month(text), day, "{text}");
        }
        for text in ["it came", "on the 12th", "es ist da", "second class"] {
            assert!(!means_another_order(text), "{text}");
        }
    }
    #[test]
    fn somebody_goes_on_to_what_they_bought_besides() {
        for (language, text) in [
            ("en", "and now the coffee"),
            ("ru", "а теперь кофе"),
            ("es", "y ahora el cafe"),
            ("pt-BR", "e agora o cafe"),
            ("uk", "а тепер кава"),
            ("pl", "a teraz kawa"),
            ("fr", "et maintenant le cafe"),
            ("de", "und jetz der kaffee"),
            ("it", "e adesso il caffe"),
            ("he", "ועכשיו הקפה"),
        ] {
            let goes_on = |text| reading_for(language, || goes_on_to_another(text));
            assert!(goes_on(text), "{text}");
        }
        for text in ["it is now in transit", "now what?", "the number is"] {
            assert!(!goes_on_to_another(text), "{text}");
        }
    }
}
