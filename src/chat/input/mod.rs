//! Reads what people type: days, the moment when protection ends, when to speak again, the time zone they live in, what they paid.
//!
//! Each language is understood at all times, the person's own first (`languages`). A text is understood as a whole or
//! not at all: one word outside the vocabulary, or two answers in one text, and the question is asked again. That costs the
//! person a line; a date guessed wrongly costs the money. Hence three rules more:
//!
//! * What can be read in several ways is settled only where one reading alone is plausible for the question; else all of
//!   them come back, and the conversation offers them as buttons.
//! * A word is passed over only if the text means the same without it; `phrase` tries it each time.
//! * What is said roughly ("last week") is asked for, with a day to begin with.
//!
//! Everything here is pure: the day and the time of asking are arguments.
//!
//! # A word that is not understood
//!
//! Add it to `locales/<tag>/words.toml`, and the phrase in which it came to `examples.toml` there or to `cases`: tests try each of
//! them. The files here hold the grammar alone, in which words are known by their kind.
//!
//! | file | what it does |
//! |---|---|
//! | `shipping_day` | the day when an order was shipped |
//! | `protection_end` | the moment when protection ends |
//! | `promised_day` | the day until which delivery was promised |
//! | `speak_at` | when to speak again |
//! | `zone` | a city, an offset, a clock's time -> a time zone |
//! | `position` | a place on the earth -> the zones near it |
//! | `amount` | an amount of money with its currency |
//! | `part_back` | how much of the money came back |
//! | `terms` | the days by which a case runs |
//! | `typed_choice` | yes, no, the name of a store, with slips |
//! | `numbers` | the numbers in a text |
//! | `page/` | everything that a text tells of an order |
//! | `picture` | what was read in a picture, as a text |
//! | `history/` | the scans of a tracking page |
//! | `scam_link` | whether a text wants money or data by a strange link |
//! | `sensitive_data` | whether a text holds a card's or a document's number |
//! | `country` | a country's name or code -> its code |
//! | `home_country` | where somebody says that they live |
//! | `button_words` | which of the answers on buttons is meant |
//! | `heard` | a text and what was read in it, each reading made once |
//! | `intent` | what a person wants who writes in their own words; `intent_kinds` holds all that may be wanted |
//! | `order_names` | what the person's own orders are called: it stands for the parcel |
//! | `nearest` | what comes near to it where no pattern fits |
//! | `language_of` | which language a text is in, other than English and Russian |
//! | `correction`, `put_right` | what puts right what was told; an answer that puts itself right |
//! | `reproach` | the words of somebody who is asked what they told already |
//! | `agreement` | yes or no in other words |
//! | `seller_reply`, `reply_kind` | what a seller answered |
//! | `wording`, `lexicon`, `free_text` | patterns of words, and which of them a text fits |
//! | `writer` | who types: when, where, and how they write dates |
//! | `choice` | which of the days that a text can mean is taken |
//! | `city_names`, `edit` | the names of cities, from `resources/cities.tsv`; slips |
//! | `calendar_day`, `moment` | spoken days -> days of the calendar, moments |
//! | `said` | the parts of an answer by kind |
//! | `pieces` | the pieces of a text that may tell something each |
//! | `questions` | where a question begins behind what is told |
//! | `phrase` | a text -> all that it says of days and times |
//! | `spoken_day`, `counted_day`, `day_range`, `period`, `time_of_day`, `time_span`, `spoken_zone`, `utc_offset` | tokens -> one such thing |
//! | `token_reader` | a place in the tokens |
//! | `languages` | in which languages a text is read |
//! | `word_index` | which languages know a word |
//! | `glued` | words that are written together with small ones |
//! | `compound_numbers` | numbers that are one word |
//! | `vocabulary` | the words of a few languages, from `locales/<tag>/words.toml` |
//! | `plain_words` | lists of words without accents |
//! | `join` | what several languages have, as one |
//! | `phrase_table` | phrases and what they mean |
//! | `tokens` | characters -> words, numbers and marks |

mod agreement;
mod all_back;
mod amount;
#[cfg(test)]
mod any;
mod box_alone;
mod button_words;
mod calendar_day;
#[cfg(test)]
mod cases;
mod choice;
mod city_names;
#[cfg(test)]
mod collisions;
mod compound_numbers;
mod correction;
mod counted_day;
mod country;
mod day_range;
mod edit;
#[cfg(test)]
mod examples;
mod free_text;
mod glued;
mod heard;
mod history;
mod home_country;
mod intent;
mod intent_kinds;
mod join;
mod language_of;
mod languages;
mod lexicon;
mod moment;
mod month_slip;
mod nearest;
pub mod numbers;
mod order_names;
mod other_order;
pub mod page;
mod part_back;
mod period;
mod phrase;
mod phrase_table;
mod picture;
mod pieces;
mod plain_words;
mod position;
mod promised_day;
mod protection_end;
mod put_right;
mod questions;
mod reply_kind;
mod reproach;
#[cfg(test)]
mod russian_days;
mod said;
mod scam_link;
mod seller_reply;
mod sensitive_data;
mod shipping_day;
mod speak_at;
mod spoken_day;
mod spoken_zone;
#[cfg(test)]
mod tally;
mod terms;
#[cfg(test)]
mod tests;
mod time_of_day;
mod time_span;
mod token_reader;
mod tokens;
mod transliterated;
mod typed_choice;
mod utc_offset;
mod vocabulary;
mod whole_sum;
mod word_index;
mod wording;
mod writer;
mod zone;

pub use agreement::{agreement, begins_with_yes_or_no, behind_yes_or_no, is_as_told};
pub use all_back::says_all;
pub use amount::{AmountProblem, amount, amount_in};
pub use box_alone::tells_of_box_alone;
pub use button_words::{
    ReturnTold, is_refund_promised, is_refund_to_payer, is_still_open, names_only_sum, only_closed,
};
pub use button_words::{accepts, button_meant, first_told, knows_nothing};
pub use button_words::{return_told, tells_return_number};
pub use choice::PossibleDay;
pub use city_names::city_of;
pub use correction::{Contrast, behind_correction, contrast, month_contrast};
pub use country::{countries, is_country, key as country_key};
pub use heard::Heard;
pub use history::{TrackingHistory, collect_by_of, place_of, stage_of};
pub use home_country::country_alone;
pub use intent::{
    Understood, asks, assent, intent, is_of_arrival, names_other_side, names_payer,
    wishes_of_seller,
};
pub use intent_kinds::Intent;
pub use languages::reading_for;
pub use nearest::{nearest, nearest_instead};
pub use order_names::{calls, mentions, with_order_names};
pub use other_order::{
    day_of_month, goes_on_to_another, means_another_order, means_both, tells_of_arrival,
};
pub use part_back::{PartBack, part_back};
pub use period::next_of_number;
pub use picture::{PictureText, picture_text};
pub use position::{zones_near, zones_of};
pub use promised_day::{PromisedDayProblem, promised_day};
pub use protection_end::{EndAsked, PossibleMoment, ProtectionEndProblem, protection_end};
pub use put_right::{alternatives, day_put_right, end_put_right};
pub use reply_kind::ReplyKind;
pub use reproach::{denies_money, has_negation, is_of_money, takes_back, told_before};
pub use reproach::{was_asked_around, was_wrong};
pub use scam_link::{asks_by_unknown_link, asks_for_a_code};
pub use seller_reply::{
    SellerReply, claims_extension, counts_working_days, days_named, dearest_wishes, is_labelled,
    is_labelled_by_seller, is_reported, names_credit, names_length, names_less, names_part,
    seller_reply, sender_named, speaks_as_seller, speaks_surely_as_seller, tells_its_way,
    tells_new_number, tells_of_loss,
};
pub use sensitive_data::{
    called_documents, is_document_code, is_sensitive, may_be_kept, names_documents,
};
pub use shipping_day::{ShippingDayProblem, shipped_on};
pub use speak_at::{SpeakAtProblem, SpeakHours, speak_at};
pub use terms::{Term, terms};
pub use transliterated::in_own_letters;
pub use typed_choice::{Names, called, is_unknown, says_unknown, yes_or_no};
pub use whole_sum::{names_claim, names_paypal_claim, names_seller, names_sum, payer_named};
pub use writer::Writer;
pub use zone::{ZoneProblem, offset_name, zone};
