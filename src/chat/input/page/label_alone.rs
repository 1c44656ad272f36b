//! The label of a day, and nothing else: "paid". Its day comes in the next message.

use super::text::PageText;
use super::words::DayKind;
use crate::model::Question;

/// What a text that is no more than a label wants to tell the day of.
pub fn label_alone(text: &str) -> Option<Question> {
    let page = PageText::of(text);
    let words = page.words;
    let [line] = &page.lines[..] else {
        return None;
    };
    let (mut at, mut asked) = (line.start, None);
    while at < line.end {
        let label = page
            .phrase_at(&words.days, at, line.end)
            .or_else(|| page.phrase_at(&words.told, at, line.end));
        match label {
            Some((kind, length)) if asked.is_none() => {
                asked = Some(question(kind)?);
                at += length;
            }
            None if page.is_mark(at) => at += 1,
            _ => return None,
        }
    }
    asked
}

/// Whether a text speaks of the shipping.
pub fn names_shipping(text: &str) -> bool {
    tells_shipping(&PageText::of(text))
}

pub(super) fn tells_shipping(page: &PageText) -> bool {
    let words = page.words;
    page.lines.iter().any(|line| {
        let printed = page.find(&words.days, line.clone());
        let told = page.find(&words.told, line.clone());
        let mut labels = printed.iter().chain(&told);
        labels.any(|label| label.meaning == DayKind::Shipped)
    })
}

fn question(kind: DayKind) -> Option<Question> {
    Some(match kind {
        DayKind::Paid | DayKind::Ordered => Question::Paid,
        DayKind::Shipped => Question::Shipped,
        DayKind::Expected | DayKind::Promised => Question::Expected,
        DayKind::Protection => Question::Protection,
        DayKind::Disputed => Question::DisputeOpened,
        DayKind::Delivered
        | DayKind::Delivery
        | DayKind::Planned
        | DayKind::ShipBy
        | DayKind::Waiting
        | DayKind::Other => return None,
    })
}
