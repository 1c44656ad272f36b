//! Words that were read in the wrong alphabet: "Homep 3aka3a" on a Russian page.

/// Fewer Cyrillic letters are no Russian page.
const FEWEST_LETTERS: usize = 10;

/// Signs of words, and the Cyrillic letters that look the same.
const ALIKE: [(&str, &str); 2] = [
    ("ABCEHKMOPTXYaceopxykmb", "АВСЕНКМОРТХУасеорхукмь"),
    ("36", "зб"),
];

/// The text, each line of a Cyrillic page that has only words in letters which look alike being Cyrillic too. A code, which has
/// capital letters alone, stays as it is.
pub fn in_one_alphabet(text: &str) -> String {
    let is_cyrillic = |letter: &char| ('а'..='я').contains(letter);
    if text.chars().filter(is_cyrillic).count() < FEWEST_LETTERS {
        return text.to_owned();
    }
    let lines = text.lines().map(|line| {
        let words: Option<Vec<String>> = line.split(' ').map(in_cyrillic).collect();
        words.map_or(line.to_owned(), |words| words.join(" "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A word in Cyrillic letters; `None` if it has other ones, or no small ones.
fn in_cyrillic(word: &str) -> Option<String> {
    let has_small = word.chars().any(char::is_lowercase);
    let letter = |sign: char| {
        let tables = ALIKE.iter();
        let pairs = tables.flat_map(|(latin, cyrillic)| latin.chars().zip(cyrillic.chars()));
        let known = { pairs }.find(|(latin, _)| *latin == sign);
        let stays = !sign.is_alphanumeric();
        known.map(|(_, letter)| letter).or(stays.then_some(sign))
    };
    let letters = word.chars().map(letter).collect::<Option<String>>();
    letters.filter(|_| has_small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_a_cyrillic_page_change() {
        let page = "Магазин Ozon, доставка\nHomep 3aka3a:\nCA003300003CA\nTemu\nPhone case\n12 36";
        let read = in_one_alphabet(page);
        assert_eq!(read, page.replace("Homep 3aka3a", "Номер заказа"));
        assert_eq!(in_one_alphabet("Homep 3aka3a"), "Homep 3aka3a");
    }
}
