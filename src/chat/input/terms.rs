//! The days by which a case runs: until when the seller or the store answers, until when the buyer, and from when money can be asked for.

use super::button_words::all_told;
use super::free_text::{clauses, sentences};

/// What a day in a case is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Until then the seller may answer.
    SellerAnswers,
    /// Until then the buyer has to answer, or to send proofs.
    BuyerAnswers,
    /// Until then the store or the bank decides.
    Decision,
    /// From then on the buyer may ask for the money, as they say.
    MayAsk,
}

/// Their words in `answer_patterns`.
const WORDS: [(&str, Term); 4] = [
    ("respite", Term::SellerAnswers),
    ("answering", Term::BuyerAnswers),
    ("deciding", Term::Decision),
    ("asking_from", Term::MayAsk),
];

/// The terms that a text names, each with the words that tell its day. What is asked is not told.
pub fn terms(text: &str) -> Vec<(Term, &str)> {
    let told = sentences(text).into_iter();
    let told = told.filter(|sentence| !sentence.ends_with('?'));
    told.flat_map(of_sentence).collect()
}

/// One term has its day anywhere in its sentence; of several each has its own clause.
fn of_sentence(sentence: &str) -> Vec<(Term, &str)> {
    match &named(sentence)[..] {
        [] => Vec::new(),
        [only] => vec![(*only, sentence)],
        _ => {
            let parts = clauses(sentence).into_iter();
            let first = |part| Some((*named(part).first()?, part));
            parts.filter_map(first).collect()
        }
    }
}

/// The terms that words name, the surest first.
fn named(text: &str) -> Vec<Term> {
    let words = WORDS.map(|(word, _)| word);
    let told = all_told(text, &words).into_iter();
    let term = |word| {
        let mut known = WORDS.into_iter();
        known.find_map(|(name, term)| (name == word).then_some(term))
    };
    told.filter_map(|(word, is_hypothetical)| {
        // "If the seller does not answer until then": that is no word about the time they have.
        term(word).filter(|term| *term != Term::SellerAnswers || !is_hypothetical)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::languages::reading_for;
    use super::*;

    /// The language, what each sentence or clause names, and the text.
    const CASES: &str = include_str!("terms_cases.tsv");

    #[test]
    fn days_of_a_case_are_known_by_their_words() {
        let mut wrong = Vec::new();
        for row in CASES.lines().filter(|row| !row.starts_with('#')) {
            let [language, expected, text] = row.splitn(3, '\t').collect::<Vec<_>>()[..] else {
                panic!("{row}");
            };
            let read = reading_for(language, || terms(text));
            let names = read.iter().map(|(term, _)| format!("{term:?}"));
            let names = names.collect::<Vec<_>>().join("+");
            if names != expected && !(names.is_empty() && expected == "none") {
                wrong.push(format!("{row}: {names}"));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }
}
