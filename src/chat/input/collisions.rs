//! Words that mean one thing in a language and another one, or nothing, in the next: the person's own language is read first, and
//! what is typed in another one is understood all the same.

use super::tests::shipped_day;
use super::{Intent, Understood, intent, is_sensitive, reading_for, yes_or_no};
use crate::locale::LANGUAGES;

/// Whether a language has its folder.
fn is_spoken(tag: &str) -> bool {
    LANGUAGES.iter().any(|language| language.tag == tag)
}

/// On Monday, 23 November 2026: the person's language, what they type, and the day that they mean.
const DAYS: [(&str, &str, &str); 29] = [
    ("es", "3 ago", "2026-08-03"),
    ("en", "3 ago", ""),
    ("es", "3 days ago", "2026-11-20"),
    ("es", "hace 3 días", "2026-11-20"),
    ("en", "hace 3 dias", "2026-11-20"),
    ("ru", "hace 3 dias", "2026-11-20"),
    ("es", "3 mar", "2026-03-03"),
    ("es", "mar 3 nov", "2026-11-03"),
    ("es", "mar 17 nov 2026", "2026-11-17"),
    ("es", "mar", "2026-11-17"),
    ("en", "mar 3", "2026-03-03"),
    ("es", "5/3/2026", "2026-03-05"),
    ("es", "la semana pasada", ""),
    ("es", "viernes pasado", "2026-11-20"),
    ("pt-BR", "seg", "2026-11-16"),
    ("pt-BR", "3 de novembro de 2026", "2026-11-03"),
    ("pt-BR", "3 set", "2026-09-03"),
    ("uk", "в неділю", "2026-11-22"),
    ("uk", "неделю назад", "2026-11-16"),
    ("uk", "тиждень тому", "2026-11-16"),
    ("en", "тиждень тому", "2026-11-16"),
    ("ru", "тиждень тому", "2026-11-16"),
    ("ru", "3 листопада", "2026-11-03"),
    ("uk", "3 ноября", "2026-11-03"),
    ("en", "Shipped 3 ноября", "2026-11-03"),
    ("uk", "Shipped 3 листопада", "2026-11-03"),
    ("en", "3 november", "2026-11-03"),
    ("uk", "3 days ago", "2026-11-20"),
    ("pt-BR", "há três dias", "2026-11-20"),
];

#[test]
fn days_are_read_in_the_persons_own_language_first() {
    let mut wrong = Vec::new();
    // Until all of them have their folders: what is told in words of Spanish needs Spanish.
    let needed =
        |own: &str, text: &str| is_spoken(own) && (is_spoken("es") || !text.contains("dias"));
    for (own, text, day) in DAYS.into_iter().filter(|(own, text, _)| needed(own, text)) {
        let read = reading_for(own, || shipped_day(text));
        let read = read.map(|day| day.to_string()).unwrap_or_default();
        if read != day {
            wrong.push(format!("{own}: {text:?} is {read:?}, not {day:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wanted_is_understood_in_another_language_than_ones_own() {
    let texts = [
        ("where is my parcel?", Intent::WhereIsIt),
        ("где моя посылка?", Intent::WhereIsIt),
        ("the seller does not answer", Intent::SellerSilent),
        ("продавец не отвечает", Intent::SellerSilent),
        ("package не пришёл", Intent::NotArrived),
    ];
    for language in LANGUAGES {
        for (text, wanted) in texts {
            let read = reading_for(language.tag, || intent(text));
            assert_eq!(read, Understood::Sure(wanted), "{}: {text}", language.tag);
        }
    }
}

#[test]
fn yes_no_and_what_is_private_are_known_in_every_language() {
    for language in LANGUAGES {
        let own = language.tag;
        for (text, is) in [("yes", true), ("no", false), ("да", true), ("нет", false)] {
            let read = reading_for(own, || yes_or_no(text));
            assert_eq!(read, Some(is), "{own}: {text}");
        }
        for text in ["my passport is 4509 123456", "мой паспорт 4509 123456"] {
            assert!(reading_for(own, || is_sensitive(text)), "{own}: {text}");
        }
    }
}
