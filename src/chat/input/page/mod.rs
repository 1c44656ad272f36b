//! Reads everything that a text tells of an order: a pasted order page, a store's e-mail, a sentence of one's own.
//!
//! A label and its value: the words of `[page]` in `locales/<tag>/words.toml` say what stands beside them, and the readers of
//! answers read it. What stands beside no label is passed over. What is said twice and differs is asked for or left out.
//!
//! A text that is not understood: add it to `cases/` with its facts above it, and the words that it lacks to `[page]`.
//!
//! | file | what it does |
//! |---|---|
//! | `reading` | all steps of one reading |
//! | `facts` | what is read, and what follows from it |
//! | `page_numbers` | which numbers are the order's, and which the parcel's |
//! | `text` | the text as lines of words, numbers and marks |
//! | `words` | the words of pages, of all languages; in `time_words` those of days and lengths of time |
//! | `orders` | the parts of a text that tells several orders |
//! | `head` | the heads of forwarded e-mails, and when they were written |
//! | `day_pieces` | what may be a day |
//! | `date_order` | whether the day or the month stands first |
//! | `said_days` | the days among other words |
//! | `label_alone` | a label without its day |
//! | `labels` | which day belongs to which label, of the lines in `label_lines`, as far as it reaches (`label_reach`) |
//! | `lone_number` | a number alone that is a day of the month |
//! | `day_reader` | the days themselves, collected in `days`: `past_day` those that have been, `promised` those to come, by when the text was `written` |
//! | `day_lengths` | lengths of time among days |
//! | `days_alone` | a text that is a day and nothing else |
//! | `protection_length` | how long protection lasts in all, and from which day |
//! | `protection_over` | that it has ended |
//! | `refund` | a store's mail that money is on its way back |
//! | `free_days` | a parcel that waits, and days without a label |
//! | `renamed` | another name for the goods |
//! | `scan_told` | what tracking shows, told in a sentence |
//! | `stated` | a sum without a label |
//! | `goods_list` | several goods of one order |
//! | `goods_beside` | goods in a list between commas |
//! | `goods_alone` | goods and their price, and nothing else |
//! | `amounts`, `goods` with `goods_line`, `goods_words` and `goods_name`, `order_number`, `payment`, `small_shop`, `standstill`, `states`, `store` | the other facts |

mod amounts;
mod close_words;
mod date_order;
mod day_lengths;
mod day_pieces;
mod day_reader;
mod days;
mod days_alone;
mod facts;
mod free_days;
mod goods;
mod goods_alone;
mod goods_beside;
mod goods_line;
mod goods_list;
mod goods_name;
mod goods_words;
mod head;
mod label_alone;
mod label_lines;
mod label_reach;
mod labels;
mod lone_number;
mod order_number;
mod orders;
mod page_numbers;
mod past_day;
mod payment;
mod promised;
mod protection_length;
mod protection_over;
mod reading;
mod refund;
mod renamed;
mod said_days;
mod scan_told;
mod small_shop;
mod standstill;
mod stated;
mod states;
mod store;
pub use days_alone::{days_after, is_date, month_alone, number_of_day, range_end};
pub use facts::PageFacts;
pub use goods_alone::goods_and_price;
pub use label_alone::{label_alone, names_shipping};
pub use orders::page_orders;
pub use payment::{payment_alone, tells_paying};
pub use protection_length::LengthTold;
pub use reading::{AllFacts, all_facts, page_facts};
pub use refund::{RefundMail, is_refund_notice, refund_mail, refund_sum};
pub use renamed::new_name;
pub use said_days::days_said;
pub use scan_told::{
    data_asked, negates, only_past_day, scan_told, stands_still, statements, tells_delivery,
    tells_nothing_came, told_beside_question,
};
pub(super) use store::is_store_host;
#[cfg(test)]
pub(super) mod tests;
mod text;
mod time_words;
mod told_orders;
mod words;
mod written;

use super::history::{collect_by, days_kept, stage_of};
use super::numbers;
use super::seller_reply::ends_told_by_post;
use super::writer::Writer;
use crate::model::{Payment, Tracking, TrackingStage};
use chrono::NaiveDate;
use text::PageText;

/// Who tells in more words where the parcel stands tells a story.
const MOST_WORDS_OF_A_STATE: usize = 40;

/// The steps of a page that shows the way of each parcel have fewer words.
const FEWEST_WORDS_OF_A_SENTENCE: usize = 4;

/// Whether one sentence of a text says as a fact that the parcel is on its way: "it has arrived in the country of destination".
pub fn moves(text: &str) -> bool {
    let stages = text
        .lines()
        .filter_map(|line| Some((line, stage_of(line)?)));
    let [(line, stage)] = stages.collect::<Vec<_>>()[..] else {
        return false;
    };
    let is_way = matches!(
        stage,
        TrackingStage::LeftCountry | TrackingStage::ReachedCountry | TrackingStage::OutForDelivery
    );
    is_way && line.split_whitespace().count() >= FEWEST_WORDS_OF_A_SENTENCE && !negates(line)
}

/// The store that a text names, in whatever language it is.
pub fn store_named(text: &str) -> Option<&'static str> {
    let page = PageText::of(text);
    store::store(&page, &[], &numbers::find(text)).map(|store| store.key)
}

/// The store of a few words about a parcel: `не приходит с вб`, `заказ с темы`. There its short name is enough.
pub fn store_in_few_words(text: &str) -> Option<&'static str> {
    let page = PageText::of(text);
    store_named(text).or_else(|| store::bought_at(&page))
}

/// Whether a word begins another clause: "and", "but", "which".
pub fn begins_clause(word: &str) -> bool {
    let page = PageText::of(word);
    page.tokens.len() == 1 && page.is_one_of(&page.words.clause, 0)
}

/// Whether a text says that no tracking number was given.
pub fn tells_no_number(text: &str) -> bool {
    let page = PageText::of(text);
    states::states(&page, &page.lines, &[]).no_number
}

/// The sum and the way of paying in a text that is known to tell of a purchase: "39€ klarna".
pub fn price_told(text: &str) -> (Option<String>, Option<Payment>) {
    let page = PageText::of(text);
    let amount = stated::stated(&page, &page.lines);
    (amount, payment::payment(&page, &page.lines, true))
}

/// Whether a text is a sum, perhaps with the way of paying, and nothing else: "2890 руб картой".
pub fn is_price_alone(text: &str) -> bool {
    let page = PageText::of(text);
    stated::is_price_alone(&page, &page.lines)
}

/// The sum of a few words that say that somebody paid: "habe 45 euro bezahlt".
pub fn sum_paid(text: &str) -> Option<String> {
    tells_paying(text).then(|| price_told(text).0).flatten()
}

/// Where the parcel stands, in a few words that tell nothing else of an order: "at the post office until 15 December". What is asked
/// beside it is left out.
pub fn tracking_told(text: &str, writer: &Writer) -> Option<Tracking> {
    let text = &told_beside_question(text);
    if text.split_whitespace().count() > MOST_WORDS_OF_A_STATE {
        return None;
    }
    if let Some(end) = ends_told_by_post(text).first() {
        return Some(*end);
    }
    let page = PageText::of(text);
    let denied = || page.has(&page.words.negations, &page.lines);
    let waits = || match stage_of(text) {
        _ if denied() => false,
        Some(TrackingStage::AtPickup) => true,
        // "It has arrived, and is kept for 30 days."
        Some(TrackingStage::Moving | TrackingStage::ReachedCountry) => days_kept(text).is_some(),
        _ => false,
    };
    let at_pickup = || {
        let last = free_days::last_day_to_collect(&page, &page.lines, writer);
        Some(Tracking::AtPickup(last))
    };
    match states::states(&page, &page.lines, &[]).tracking {
        Some(Tracking::AtPickup(_)) => at_pickup(),
        None if collect_by(text, writer).is_some() || waits() => at_pickup(),
        Some(Tracking::Moving) if page.has(&page.words.standstill, &page.lines) => None,
        shown => shown,
    }
}

/// Until when a parcel that waits can be collected.
pub fn last_day_to_collect(text: &str, writer: &Writer) -> Option<NaiveDate> {
    let page = PageText::of(text);
    free_days::last_day_to_collect(&page, &page.lines, writer)
}

/// How long protection lasts, in an answer to the question for its end: "60 days from 3 October", "45 days, paid on 20 October".
pub fn protection_length(text: &str, writer: &Writer) -> Option<LengthTold> {
    if let Some(told) = protection_length::in_answer(text, writer) {
        return Some(told);
    }
    let length = protection_length::length_alone(text)?;
    let told = all_facts(text, writer).facts;
    let mut facts = PageFacts {
        paid: told.paid,
        shipped: told.shipped,
        delivered: told.delivered,
        ..PageFacts::default()
    };
    facts.take_length(length, writer);
    match facts.protection_end[..] {
        [] => None,
        [end] => Some(LengthTold::LastDay(
            end.at.with_timezone(&writer.zone).date_naive(),
        )),
        _ => Some(LengthTold::Length(length)),
    }
}
