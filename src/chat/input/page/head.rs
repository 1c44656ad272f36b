//! The head of an e-mail that was forwarded or copied, and when it was written.

use std::ops::Range;

use super::super::choice::PossibleDay;
use super::super::protection_end::{EndAsked, ProtectionEndProblem, protection_end};
use super::super::shipping_day::{ShippingDayProblem, shipped_on};
use super::super::tokens::Token;
use super::super::writer::Writer;
use super::text::PageText;
use super::words::{HeadWord, PageVocabulary};
use super::written::Told;

/// The lines of a text without those of e-mails' heads, and what the heads say.
pub(super) struct Mail<'t> {
    pub lines: Vec<Range<usize>>,
    /// What stands behind "From:".
    pub senders: Vec<&'t str>,
    pub told: Told,
}

/// Takes the heads out of a text. A line that begins as one is taken where one beside it does, too: "Sent: ..." alone is a day
/// of a page.
pub(super) fn mail<'t>(page: &PageText<'t>, writer: &Writer) -> Mail<'t> {
    let words = page.words;
    let heads: Vec<Option<(HeadWord, usize)>> = page
        .lines
        .iter()
        .map(|line| head_word(page, words, line))
        .collect();
    let mut mail = Mail {
        lines: Vec::new(),
        senders: Vec::new(),
        told: Told::Now,
    };
    let is_head =
        |at: Option<usize>| at.is_some_and(|at| heads.get(at).is_some_and(Option::is_some));
    let mut dates = Vec::new();
    for (at, line) in page.lines.iter().enumerate() {
        let beside = is_head(at.checked_sub(1)) || is_head(Some(at + 1));
        match heads[at] {
            Some((word, value)) if beside => {
                let value = page.shown(value..line.end);
                match word {
                    HeadWord::From => mail.senders.push(value),
                    HeadWord::Date => dates.push(value),
                    HeadWord::Other => {}
                }
                mail.told = Told::Sometime;
            }
            _ => mail.lines.push(line.clone()),
        }
    }
    let signs = || page.has(&words.mail_signs, &mail.lines);
    let quoted = || mail.lines.iter().any(|line| is_quoted(page, line));
    if matches!(mail.told, Told::Now) && (signs() || quoted()) {
        mail.told = Told::Sometime;
    }
    if let [date] = dates[..]
        && let Some(then) = written(date, writer)
    {
        mail.told = Told::At(then);
    }
    mail
}

/// The lines at which e-mails begin that stand one after another.
pub(super) fn beginnings(page: &PageText) -> Vec<usize> {
    let words = page.words;
    let is_head = |at: usize| {
        let line = page.lines.get(at);
        line.is_some_and(|line| head_word(page, words, line).is_some())
    };
    let begins = |at: &usize| {
        let follows = at.checked_sub(1).is_some_and(is_head);
        is_head(*at) && is_head(at + 1) && !follows
    };
    (0..page.lines.len()).filter(begins).collect()
}

/// The day behind "Date:" on the page of an order: that of the order.
pub(super) fn dated(page: &PageText, lines: &[Range<usize>], writer: &Writer) -> Vec<PossibleDay> {
    let Some(value) = date_alone(page, lines) else {
        return Vec::new();
    };
    match shipped_on(page.shown(value), writer) {
        Ok(day) => vec![PossibleDay::told(day)],
        Err(ShippingDayProblem::Which(days)) => days,
        Err(_) => Vec::new(),
    }
}

/// What stands behind "Date:" on the one line that begins so and is no e-mail's head.
fn date_alone(page: &PageText, lines: &[Range<usize>]) -> Option<Range<usize>> {
    let value = |line: &Range<usize>| match head_word(page, page.words, line)? {
        (HeadWord::Date, value) if page.find(&page.words.days, line.clone()).is_empty() => {
            Some(value..line.end)
        }
        _ => None,
    };
    let mut dates = lines.iter().filter_map(value);
    dates.next().filter(|_| dates.next().is_none())
}

/// `From:` at the start of a line, and where its value begins.
fn head_word(
    page: &PageText,
    words: &PageVocabulary,
    line: &Range<usize>,
) -> Option<(HeadWord, usize)> {
    let (word, length) = page.phrase_at(&words.head, line.start, line.end)?;
    let colon = line.start + length;
    let value = colon + 1;
    let is_head = page.tokens.get(colon) == Some(&Token::Mark(':')) && value < line.end;
    is_head.then_some((word, value))
}

/// The line above a quoted e-mail: `On Mon, 9 Nov 2026, AliExpress <...@...> wrote:`.
fn is_quoted(page: &PageText, line: &Range<usize>) -> bool {
    let last = line.end.checked_sub(1).map(|last| &page.tokens[last]);
    let shown = page.shown(line.clone());
    last == Some(&Token::Mark(':')) && shown.contains('<') && shown.contains('@')
}

/// The time at which an e-mail was written.
fn written(date: &str, writer: &Writer) -> Option<Writer> {
    let asked = EndAsked {
        writer: *writer,
        latest: None,
        old_end: None,
    };
    match protection_end(date, &asked) {
        Err(ProtectionEndProblem::Past(then)) => Some(Writer {
            now: then,
            ..*writer
        }),
        _ => None,
    }
}
