//! Two-letter words that stand right before and after a number in prose, and could be letters of an international postal number:
//! "it cost us 123 456 789 in all".

/// Words and abbreviations that begin like a usual kind of mail, in order.
const BEFORE: &str = "\
    CA CC CE CI CM CO CU EH EL EM EN ES ET EU EX HA HE HI HM HO HP HR LA LE LO RE RS UH UK UN UP US VA VI VO VS VY";

/// Words and units that are also a country's letters, in order.
const AFTER: &str = "\
    AI AL AM AR AS AT AU AZ BE BY CA CH CM CO CU DE DO ES ET GA GB GR HM ID IE IL IM IN IO IS IT KG KM KR KW LA LB LI MA ME MG ML \
    MM MO MS MU MW MY NA NE NI NO NR NU OM PA PE PH PM PS PT RE RS SA SE SI SO ST TH TM TO TV UM US UZ VA VE VI ZA";

/// Whether a number between these letters is likely prose: both are words. If one is not, the letters belong to a code.
pub(crate) fn is_around_number(before: &str, after: &str) -> bool {
    is_among(BEFORE, before) && is_among(AFTER, after)
}

fn is_among(words: &str, word: &str) -> bool {
    words.split(' ').any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::s10;

    #[test]
    fn every_word_is_listed_once_and_could_be_a_codes() {
        for words in [BEFORE, AFTER] {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(words.is_sorted_by(|a, b| a < b), "{words:?}");
            assert!(words.iter().all(|word| word.len() == 2), "{words:?}");
        }
        for word in AFTER.split(' ') {
            assert!(s10::issuer(word).is_some(), "{word}");
        }
        for word in BEFORE.split(' ') {
            assert!(b"CEHLRUV".contains(&word.as_bytes()[0]), "{word}");
        }
    }

    #[test]
    fn both_letters_must_be_words() {
        assert!(is_around_number("US", "IN"));
        assert!(!is_around_number("RR", "IN"));
        assert!(!is_around_number("US", "CN"));
    }
}
