//! For tests by chance: texts made of the words that mean something in an answer, and of some that do not.

use proptest::prelude::*;

/// Texts of such words, glued together or apart.
pub fn any_words() -> impl Strategy<Value = String> {
    let words = vec![
        "12",
        "11",
        "2026",
        "31",
        "0",
        "99999",
        ".",
        "/",
        "-",
        ":",
        "+",
        "nov",
        "мая",
        "february",
        "monday",
        "пт",
        "last",
        "next",
        "day",
        "before",
        "yesterday",
        "вчера",
        "завтра",
        "через",
        "in",
        "ago",
        "назад",
        "left",
        "5",
        "days",
        "недели",
        "год",
        "years",
        "месяц",
        "a",
        "d",
        "h",
        "m",
        "pm",
        "p",
        "23:59",
        "23:14:05:10",
        "utc",
        "pst",
        "мск",
        "th",
        "of",
        "г",
        "и",
        "\0",
        "📦",
    ];
    let join = prop::sample::select(vec!["", " "]);
    prop::collection::vec((prop::sample::select(words), join), 0..10).prop_map(|words| {
        words
            .into_iter()
            .flat_map(|(word, join)| [word, join])
            .collect()
    })
}
