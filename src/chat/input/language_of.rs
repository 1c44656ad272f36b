//! Which language a text is in, of those that are not spoken yet: by its letters, and by words that people use all the time.

use super::languages::Languages;
use super::tokens::plain;
use crate::locale::{OtherLanguage, other_languages};

/// What is read of a text.
const MOST_WORDS: usize = 60;
/// So many words show a language, or all of a shorter text.
const FEWEST_WORDS: usize = 2;

/// The language that is not spoken, if the text is in one.
pub fn language_of(text: &str) -> Option<&'static OtherLanguage> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !is_letter(c));
    let words = words.filter(|word| !word.is_empty()).take(MOST_WORDS);
    let words: Vec<&str> = words.collect();
    let languages = Languages::of(text);
    let spoken = words
        .iter()
        .filter(|word| is_spoken(word, languages))
        .count();
    let shown = |other: &OtherLanguage| words.iter().filter(|word| is_of(other, word)).count();
    let (other, count) = other_languages()
        .map(|other| (other, shown(other)))
        .rev()
        .max_by_key(|(_, count)| *count)?;
    let is_shown = count >= FEWEST_WORDS.min(words.len()) && count > spoken;
    (count > 0 && is_shown).then_some(other)
}

fn is_letter(c: char) -> bool {
    // The marks of Indian scripts belong to the letter before them.
    c.is_alphabetic() || matches!(c, '\'' | '’' | '\u{900}'..='\u{97f}')
}

/// Whether it is a word that a language has and ours do not.
fn is_of(other: &OtherLanguage, word: &str) -> bool {
    let of_script = |(first, last): (char, char)| word.chars().any(|c| (first..=last).contains(&c));
    other.words.iter().any(|known| known == word)
        || word.chars().any(|c| other.letters.contains(c))
        || other.script.is_some_and(of_script)
}

/// Whether it is a small word of a language that is spoken.
fn is_spoken(word: &str, languages: Languages) -> bool {
    let word = plain(word).replace(['\'', '’'], "");
    let mut small = languages
        .words()
        .filter_map(|language| language.word_groups.get("filler"));
    small.any(|small| small.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> Option<&'static str> {
        language_of(text).map(|other| other.says.as_str())
    }

    #[test]
    fn a_text_shows_its_language() {
        for (text, word) in [
            (
                "Добрий день, посилка з аліекспрес не відстежується вже 3 тижні",
                "розмовляю",
            ),
            ("де моя посилка?", "розмовляю"),
            ("Як повернути гроші за товар", "розмовляю"),
            ("Дзе мая пасылка", "размаўляю"),
            (
                "Сәлеметсіз бе, алиэкспресстен сәлемдеме 3 апта келмеді",
                "сөйлеймін",
            ),
            (
                "mi paquete de aliexpress no se puede rastrear desde hace 3 semanas",
                "hablo",
            ),
            ("Hola, ¿dónde está mi pedido?", "hablo"),
            (
                "Mein Paket von AliExpress ist seit 3 Wochen nicht angekommen",
                "spreche",
            ),
            ("wo ist mein paket", "spreche"),
            ("Mon colis n'est pas arrivé", "parle"),
            ("Bonjour, où est ma commande", "parle"),
            ("il mio pacco non è arrivato", "parlo"),
            ("meu pacote não chegou", "falo"),
            ("moja paczka nie dotarła", "mówię"),
            ("kargom hala gelmedi", "konuşuyorum"),
            ("nerede benim siparişim", "konuşuyorum"),
            ("我的包裹在哪里", "英语"),
            ("荷物が届きません", "英語"),
            ("소포가 안 왔어요", "영어"),
            ("أين طلبي", "الإنجليزية"),
            ("بسته من نرسیده", "انگلیسی"),
            ("איפה החבילה שלי", "באנגלית"),
            ("Buyurtmam qayerda, hali kelmadi", "gaplashaman"),
            ("gdje je moj paket", "govorim"),
            ("unde este coletul meu", "vorbesc"),
            ("waar is mijn pakket", "spreek"),
        ] {
            let said = says(text).unwrap_or_default();
            assert!(said.contains(word), "{text}: {said}");
        }
    }

    #[test]
    fn our_own_languages_are_none_of_them() {
        for text in [
            "",
            "12.11",
            "where is my parcel",
            "my package is stuck in a depot in Wien since 3 weeks",
            "I paid in San Jose del Monte",
            "где моя посылка",
            "заказ с алиэкспресса не пришёл, что делать?",
            "temu",
            "AliExpress",
            "RR123456785CN",
            "ok",
            "ja",
            "no",
            "yes",
            "the seller said: die post has it",
        ] {
            assert_eq!(says(text), None, "{text}");
        }
    }
}
