//! Reads what people type: days, the moment when protection ends, the time zone they live in, what they paid.
//!
//! All languages are understood at all times, whatever language the person has chosen. A text is understood as a whole or
//! not at all: one word outside the vocabulary, or two answers in one text, and the question is asked again. That costs the
//! person a line; a date guessed wrongly costs the money.
//!
//! Everything here is pure: the day and the time of asking are arguments.
//!
//! # A word that is not understood
//!
//! Add it to `locales/<tag>/words.toml`, and the phrase in which it came to `[examples]` there: tests try each of them. The
//! files here hold the grammar alone, in which words are known by their kind.
//!
//! | file | what it does |
//! |---|---|
//! | `shipping_day` | the day when an order was shipped |
//! | `protection_end` | the moment when protection ends |
//! | `zone` | a city or an offset -> a time zone |
//! | `amount` | an amount of money with its currency |
//! | `numbers` | the numbers in a text |
//! | `sensitive_data` | whether a text holds a card's or a document's number |
//! | `country` | a country's name or code -> its code |
//! | `city_names` | the names of cities, from `resources/cities.tsv` |
//! | `calendar_day` | spoken days -> a day of the calendar |
//! | `phrase` | a text -> all that it says of days and times |
//! | `spoken_day`, `time_of_day`, `time_span`, `spoken_zone`, `utc_offset` | tokens -> one such thing |
//! | `token_reader` | a place in the tokens |
//! | `vocabulary` | the words of all languages, from `locales/<tag>/words.toml` |
//! | `phrase_table` | phrases and what they mean |
//! | `tokens` | characters -> words, numbers and marks |

mod amount;
#[cfg(test)]
mod any;
mod calendar_day;
mod city_names;
mod country;
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
pub use country::{countries, is_country, key as country_key};
pub use protection_end::{ProtectionEndProblem, protection_end};
pub use sensitive_data::is_sensitive;
pub use shipping_day::{ShippingDayProblem, shipped_on};
pub use zone::{ZoneProblem, zone};
