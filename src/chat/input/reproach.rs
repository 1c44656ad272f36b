//! Somebody is asked what they told already: "I told you, the 20th", "я же писал". And somebody finds wrong what was noted.

use super::button_words::first_told;
use super::intent::names_other_side;
use super::page::days_said;
use super::pieces::pieces;
use super::wording::FreeText;

/// In bytes: a longer text says more than that.
const LONGEST: usize = 400;

/// Who writes more tells a story.
const MOST_WORDS_OF_A_DENIAL: usize = 15;

/// What a text tells besides the words that it was told already, which may be nothing; none where it has no such words.
pub fn told_before(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let pieces = pieces(text).into_iter().map(|place| text[place].trim());
    let says_so = |piece: &str| says(piece, "retold") && !names_other_side(piece);
    let (told, rest): (Vec<&str>, Vec<&str>) = pieces.partition(|piece| says_so(piece));
    let mut rest: Vec<String> = rest.into_iter().map(str::to_owned).collect();
    // "I said nov 10 already": the day stands among them.
    let mut days = told.iter().flat_map(|piece| days_said(piece));
    rest.extend(days.next());
    (!told.is_empty()).then(|| rest.join(" "))
}

/// Whether a text says that what was noted last is wrong: "no, that was wrong".
pub fn was_wrong(text: &str) -> bool {
    says(text, "mistaken")
}

/// Whether a text wants back what was told last, where nothing is asked: "отмени", "cancel that".
pub fn takes_back(text: &str) -> bool {
    was_wrong(text) || says(text, "withdrawn")
}

/// Whether a text says that money did not come: "no wait, i did not get the money".
pub fn denies_money(text: &str) -> bool {
    let read = FreeText::read(text);
    let is_told = read.has_of("{money}") && read.has_of("{not}");
    is_told && !text.contains('?') && read.words.len() <= MOST_WORDS_OF_A_DENIAL
}

/// Whether a text has a word that says no.
pub fn has_negation(text: &str) -> bool {
    FreeText::read(text).has_of("{not}")
}

/// Whether a text tells that the neighbours or the post were asked: it says so, or that they have not got it.
pub fn was_asked_around(text: &str) -> bool {
    let text = FreeText::read(text);
    text.has_of("{around}") && (text.has_of("{not}") || text.has_of("{ask}"))
}

/// Whether a text has a word for money that came.
pub fn is_of_money(text: &str) -> bool {
    !text.contains('?') && FreeText::read(text).has_of("{money}")
}

fn says(text: &str, what: &str) -> bool {
    !text.contains('?') && first_told(text, &[what]).is_some()
}
