//! Reads what people type: days, the moment when protection ends, the time zone they live in, what they paid.
//!
//! All languages are understood at all times, whatever language the person has chosen. A text is understood
//! as a whole or not at all: one word outside the vocabulary, or two answers in one text, and the question is asked
//! again. That costs the person a line; a date guessed wrongly costs the money.
//!
//! Everything here is pure: the day and the time of asking are arguments.
//!
//! | file | what it does |
//! |---|---|
//! | `tokens` | characters -> words, numbers and marks |
//! | `vocabulary` | the words of all languages, from `locales/<tag>/words.toml` |
//! | `phrase_table` | phrases and what they mean |
//! | `token_reader` | a place in the tokens |
//! | `spoken_day`, `time_of_day`, `time_span`, `spoken_zone`, `utc_offset` | tokens -> one such thing |
//! | `phrase` | a text -> all that it says |
//! | `calendar_day` | spoken days -> a day of the calendar |
//! | `shipping_day` | the day when an order was shipped |
//! | `protection_end` | the moment when protection ends |
//! | `city_names` | the names of cities, from `resources/cities.tsv` |
//! | `zone` | a city or an offset -> a time zone |
//! | `amount` | an amount of money with its currency |
//! | `sensitive_data` | whether a text holds a card's or a document's number |

mod amount;
pub mod answers;
#[cfg(test)]
mod any;
mod calendar_day;
mod city_names;
pub mod numbers;
mod phrase;
mod phrase_table;
mod protection_end;
mod sensitive_data;
mod shipping_day;
mod spoken_day;
mod spoken_zone;
#[cfg(test)]
mod tests;
mod time_of_day;
mod time_span;
mod token_reader;
mod tokens;
mod utc_offset;
mod vocabulary;
mod zone;

pub use amount::{AmountProblem, amount};
pub use protection_end::{ProtectionEndProblem, protection_end};
pub use sensitive_data::is_sensitive;
pub use shipping_day::{ShippingDayProblem, shipped_on};
pub use zone::{ZoneProblem, zone};
