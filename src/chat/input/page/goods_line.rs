//! The line of a page that names the goods without a label: above or below their price, with how many there are, or the one line that
//! can be nothing else. Rather none than a wrong one.

use std::ops::Range;

use super::super::amount::amount;
use super::super::history::stage_of;
use super::super::plain_words::PlainWords;
use super::super::tokens::{Token, plain};
use super::amounts::{counted, is_sum};
use super::day_pieces::days_between;
use super::goods_name::{is_field, joined, name_of, without_bullet};
use super::text::{FEWEST_LINES, Gap, PageText};
use super::words::AmountKind;
use crate::model::TrackingStage;

/// A name holds no more goods of a list.
const MOST_GOODS: usize = 4;
/// A line below the name with the size or the colour has at most so many words.
const LONGEST_VARIANT: usize = 3;
/// A word that is cut short has at most so many letters, with its point.
const LONGEST_CUT: usize = 4;
/// A shorter word alone names no goods.
const SHORTEST_WORD: usize = 4;
/// A size, a country's or a currency's sign has at most so many letters.
const LONGEST_SIZE: usize = 3;
/// Letters of a word that is written small: names of people and places have none of these.
const SHORTEST_SMALL: usize = 3;

/// The name of the goods on such a line.
pub(super) fn goods_line(
    page: &PageText,
    lines: &[Range<usize>],
    stores: &[(usize, &str)],
) -> Option<String> {
    if lines.len() < FEWEST_LINES {
        return None;
    }
    let names: Vec<Option<Name>> = lines.iter().map(|line| name(page, line, stores)).collect();
    all_priced(page, lines, &names).or_else(|| only(page, lines, &names))
}

/// The first name that its price makes sure, with those that follow it in the same way: what is parted from them by something else is
/// another list, as of what else the store sells.
fn all_priced(page: &PageText, lines: &[Range<usize>], names: &[Option<Name>]) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for at in 0..lines.len() {
        match priced(page, lines, names, at) {
            Some(name) if !found.contains(&name) => found.push(name),
            None if !found.is_empty() && names[at].is_none() && !is_price(page, &lines[at]) => {
                break;
            }
            _ => {}
        }
        if found.len() == MOST_GOODS {
            break;
        }
    }
    joined(&found)
}

/// A price, or what stands between the name and it.
fn is_price(page: &PageText, line: &Range<usize>) -> bool {
    is_sum(page.line(line)) || is_variant(page, line)
}

/// The name that a line may be, where what stands below it says that it is one.
pub(super) fn line_name(
    page: &PageText,
    line: &Range<usize>,
    stores: &[(usize, &str)],
) -> Option<String> {
    name(page, line, stores).map(|name| name.text)
}

/// The name that a line and its price or count make sure: "Kitchen scale x1", "Scarf  EUR 18,75", or the line above "R$ 64,90".
fn priced(
    page: &PageText,
    lines: &[Range<usize>],
    names: &[Option<Name>],
    at: usize,
) -> Option<String> {
    let line = page.line(&lines[at]);
    let name_at = |at: Option<usize>| names.get(at?)?.as_ref();
    if let Some(name) = name_at(Some(at)).filter(|name| name.is_priced) {
        return Some(name.text.clone());
    }
    let counts = line.contains(|c: char| c.is_ascii_digit());
    if !counts || !is_sum(line) && !names_price(page, &lines[at]) {
        return None;
    }
    let above = at.checked_sub(1);
    let over = above.and_then(|above| above.checked_sub(1));
    let is_short = above.is_some_and(|above| {
        let words = page.line(&lines[above]).split_whitespace().count();
        words <= LONGEST_VARIANT && names[above].is_none()
    });
    let is_variant = above.is_some_and(|above| is_variant(page, &lines[above]));
    let over_variant = name_at(over.filter(|_| is_short || is_variant));
    // A word alone above the price may be a colour that no list has.
    let is_colour = |over: &&Name| {
        let alone = name_at(above).is_some_and(|above| above.is_one_word);
        is_variant || alone && !over.is_one_word
    };
    let over_word = name_at(over).filter(is_colour);
    let name = over_word
        .or_else(|| name_at(above))
        .or(over_variant)
        .or_else(|| name_at(Some(at + 1)).filter(|name| !name.is_one_word));
    name.map(|name| name.text.clone())
}

/// "Item price US $48.00": the line above it names the goods as above a sum alone.
fn names_price(page: &PageText, line: &Range<usize>) -> bool {
    let labels = page.find(&page.words.amounts, line.clone());
    let has_digit = page.line(line).contains(|c: char| c.is_ascii_digit());
    has_digit
        && labels
            .iter()
            .any(|label| label.meaning == AmountKind::Price)
}

/// A line that is no more than what the goods look like or where they come from: "White, EU plug", "Beige / L".
pub(super) fn is_variant(page: &PageText, line: &Range<usize>) -> bool {
    let look = |at: usize| page.phrase_at(&page.words.goods_looks, at, line.end);
    let Some((_, length)) = look(line.start) else {
        return false;
    };
    let mut at = line.start + length;
    let mut others = 0;
    while at < line.end {
        let small = page.shown(at..at + 1).chars().count() <= LONGEST_SIZE;
        match look(at) {
            Some((_, length)) => at += length,
            None => {
                others += usize::from(!small && !page.is_mark(at));
                at += 1;
            }
        }
    }
    let is_parted = page.line(line).contains([',', '/', '|', '·', '+']);
    others == 0 || is_parted && others == 1
}

/// The only line that may be a name; on a page with an address only one that is none of a person or a place.
fn only(page: &PageText, lines: &[Range<usize>], names: &[Option<Name>]) -> Option<String> {
    let named = || {
        let named = lines.iter().zip(names);
        named.filter_map(|(line, name)| Some((line, name.as_ref()?)))
    };
    let is_sure = |(line, name): &(&Range<usize>, &Name)| {
        !name.is_one_word && !is_person_or_place(page, line)
    };
    let the_only = |all: &[&Name]| {
        let first = all.first()?;
        let is_same = all.iter().all(|name| name.text == first.text);
        is_same.then(|| first.text.clone())
    };
    let sure: Vec<&Name> = named().filter(is_sure).map(|(_, name)| name).collect();
    let of_words = named()
        .map(|(_, name)| name)
        .filter(|name| !name.is_one_word);
    let of_words: Vec<&Name> = of_words.collect();
    let may_be_goods = |name: &&Name| !name.is_one_word || is_common_word(page, &name.text);
    let all = named().map(|(_, name)| name).filter(may_be_goods);
    let all: Vec<&Name> = all.collect();
    let is_addressed = || page.has(&page.words.addresses, lines);
    match (&sure[..], &of_words[..]) {
        ([], _) if is_addressed() => None,
        ([], []) => the_only(&all),
        ([], _) => the_only(&of_words),
        _ => the_only(&sure),
    }
}

/// A word that is written as names of goods are, and not as a company's: "Headphones", but not "USPS".
fn is_common_word(page: &PageText, word: &str) -> bool {
    let known = plain(word);
    let mut lists = PlainWords::each(page.languages);
    let is_company = lists.any(|words| words.companies.contains(&known));
    let small = word.chars().skip(1).all(|c| c.is_lowercase());
    small && !is_company && word.chars().count() >= SHORTEST_WORD
}

/// What a line may call the goods.
struct Name {
    text: String,
    is_one_word: bool,
    /// Its price or how many there are stands beside it.
    is_priced: bool,
}

/// A line that is neither a field, a button, a greeting, a store, a day nor a state.
fn name(page: &PageText, line: &Range<usize>, stores: &[(usize, &str)]) -> Option<Name> {
    let words = page.words;
    let text = without_bullet(page.line(line));
    let is_sentence = ends_sentence(text) || text.contains(['?', '!']);
    let tables = [&words.goods_never, &words.futures, &words.order_number];
    let says_else = tables
        .iter()
        .any(|table| page.has(table, std::slice::from_ref(line)))
        || denies(page, line)
        || !page.find(&words.told, line.clone()).is_empty()
        || page
            .phrase_at(&words.goods_none, line.start, line.end)
            .is_some()
        || stores.iter().any(|(at, _)| line.contains(at))
        || has_initial(text);
    if is_sentence || says_else || is_field(page, line) || names_day(page, line) || tells_scan(text)
    {
        return None;
    }
    let cell = text.split(['|', '\t', '•']).next().unwrap_or(text);
    let (unpriced, sum) = without_sum(cell.trim());
    let (named, count) = counted(unpriced);
    // "2 890,15 руб. x1"
    let (named, _) = without_sum(named.trim());
    // "Phone holder x2 9.98": the currency stands beside the total alone.
    let bare = || {
        let (named, count) = counted(without_decimal(unpriced)?);
        Some((named, Some(count?)))
    };
    let (named, count) = match count {
        None => bare().unwrap_or((named, None)),
        count => (named, count),
    };
    let letters = |word: &&str| word.chars().any(char::is_alphabetic);
    let is_one_word = named.split_whitespace().filter(letters).count() < 2;
    Some(Name {
        text: name_of(named)?,
        is_one_word,
        // "Postage £3.00"
        is_priced: sum && !is_one_word || count.is_some(),
    })
}

/// "Прибыл в пункт выдачи": where the parcel is, and no word that goods may have as well.
fn tells_scan(text: &str) -> bool {
    stage_of(text).is_some_and(|stage| stage != TrackingStage::Moving)
}

/// "руб.", "pc.": what is cut short ends no sentence.
fn ends_sentence(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_cut = last.ends_with('.') && last.chars().count() <= LONGEST_CUT;
    text.ends_with(['.', '!', '?', ':', '…']) && !is_cut
}

/// "B. Person"
fn has_initial(text: &str) -> bool {
    let is_initial = |word: &str| {
        let letter = word.strip_suffix('.').unwrap_or_default();
        letter.chars().count() == 1 && letter.chars().all(char::is_uppercase)
    };
    text.split_whitespace().any(is_initial)
}

/// Whether a line begins with a no or a condition: `non-stick` and `casque sans fil` do not.
fn denies(page: &PageText, line: &Range<usize>) -> bool {
    let is_glued = |at: usize| page.is_mark(at + 1) && page.gaps.get(at + 1) == Some(&Gap::None);
    let negations = &page.words.negations;
    page.phrase_at(negations, line.start, line.end).is_some() && !is_glued(line.start)
}

/// A date stands in no name, nor what is left of a time: "arrives 5-9 December", "4 days left".
fn names_day(page: &PageText, line: &Range<usize>) -> bool {
    let is_left = |at: usize| page.is_one_of(&page.words.left, at);
    days_between(page, page.words, line.clone())
        .into_iter()
        .any(|day| page.names_month_in(day.clone()) || day.clone().any(is_left))
}

/// A sum with its currency has at most so many bytes.
const LONGEST_SUM: usize = 100;

/// A line without the sum at its end, and whether it had one: "Scarf ×1  EUR 18,75".
pub(super) fn without_sum(line: &str) -> (&str, bool) {
    let spaces = line.match_indices(char::is_whitespace);
    let spaces = spaces.filter(|(at, _)| line.len() - at <= LONGEST_SUM);
    let mut ends = spaces.map(|(at, _)| (line[..at].trim_end(), line[at..].trim_start()));
    let is_price = |(name, sum): &(&str, &str)| {
        let begins = sum.starts_with(|c: char| !c.is_lowercase() && !matches!(c, '×' | '('));
        let is_apart = !name.ends_with(|c: char| c.is_ascii_digit()) || counted(name).1.is_some();
        let priced = |sum: &str| amount(sum).is_ok_and(|sum| sum.contains(char::is_alphabetic));
        begins && is_apart && priced(sum)
    };
    match ends.find(is_price) {
        Some((name, _)) => (
            name.trim_end_matches([' ', '-', '–', '—', '|', ':', '·', ',']),
            true,
        ),
        None => (line, false),
    }
}

/// A line without the bare price at its end.
fn without_decimal(line: &str) -> Option<&str> {
    let (name, price) = line.rsplit_once(' ')?;
    let (whole, hundredths) = price.split_once(['.', ','])?;
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    (is_number(whole) && is_number(hundredths) && hundredths.len() == 2).then_some(name.trim_end())
}

/// Names of people and places are written large, and addresses hold a number for itself.
fn is_person_or_place(page: &PageText, line: &Range<usize>) -> bool {
    let text = page.line(line);
    let is_small = |word: &str| {
        word.chars().count() >= SHORTEST_SMALL && word.chars().all(|c| c.is_lowercase())
    };
    let small = text.split(|c: char| !c.is_alphabetic()).any(is_small);
    let number = line.clone().any(|at| {
        let glued = page.gaps[at] == Gap::None || page.gaps.get(at + 1) == Some(&Gap::None);
        matches!(page.tokens[at], Token::Number { .. }) && !glued
    });
    !small || number
}
