//! Which language a text is in, other than English and Russian: by its letters, and by words that people use all the time.

use super::languages::Languages;
use super::plain_words::PlainWords;
use super::tokens::plain;
use crate::locale::{OtherLanguage, other_languages};

/// What is read of a text.
const MOST_WORDS: usize = 60;
/// So many words show a language, or all of a shorter text.
const FEWEST_WORDS: usize = 2;

/// The language of a text that shows one.
pub fn language_of(text: &str) -> Option<&'static OtherLanguage> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !is_letter(c));
    let words = words.filter(|word| !word.is_empty()).take(MOST_WORDS);
    let words: Vec<&str> = words.collect();
    // Of the languages that the text may speak, those that are read in any case.
    let languages = Languages::own();
    let spoken = words
        .iter()
        .filter(|word| is_spoken(word, languages))
        .count();
    let shown = |other: &OtherLanguage| words.iter().filter(|word| is_of(other, word)).count();
    let (other, count) = other_languages()
        .map(|other| (other, shown(other)))
        .rev()
        // Of languages that are alike the one that is spoken is meant.
        .max_by_key(|(other, count)| (*count, other.is_spoken))?;
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
    PlainWords::each(languages).any(|words| words.filler.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<&'static str> {
        language_of(text).map(|other| other.tag.as_str())
    }

    #[test]
    fn a_text_shows_its_language() {
        for (text, tag) in [
            (
                "Добрий день, посилка з аліекспрес не відстежується вже 3 тижні",
                "uk",
            ),
            ("де моя посилка?", "uk"),
            ("Як повернути гроші за товар", "uk"),
            ("Дзе мая пасылка", "be"),
            (
                "Сәлеметсіз бе, алиэкспресстен сәлемдеме 3 апта келмеді",
                "kk",
            ),
            (
                "mi paquete de aliexpress no se puede rastrear desde hace 3 semanas",
                "es",
            ),
            ("Hola, ¿dónde está mi pedido?", "es"),
            (
                "Mein Paket von AliExpress ist seit 3 Wochen nicht angekommen",
                "de",
            ),
            ("wo ist mein paket", "de"),
            ("Mon colis n'est pas arrivé", "fr"),
            ("Bonjour, où est ma commande", "fr"),
            ("il mio pacco non è arrivato", "it"),
            ("meu pacote não chegou", "pt"),
            ("chegou", "pt"),
            ("moja paczka nie dotarła", "pl"),
            ("kargom hala gelmedi", "tr"),
            ("nerede benim siparişim", "tr"),
            ("我的包裹在哪里", "zh"),
            ("荷物が届きません", "ja"),
            ("소포가 안 왔어요", "ko"),
            ("أين طلبي", "ar"),
            ("بسته من نرسیده", "fa"),
            ("איפה החבילה שלי", "he"),
            ("Buyurtmam qayerda, hali kelmadi", "uz"),
            ("gdje je moj paket", "hr"),
            ("unde este coletul meu", "ro"),
            ("waar is mijn pakket", "nl"),
        ] {
            assert_eq!(shown(text), Some(tag), "{text}");
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
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
