//! Letters: the ready English texts to the seller or the store, made of whole sentences. Only what is known is in them, and
//! only what is true: plain ASCII, dates as ISO 8601.
//!
//! A sentence bears a name, by which the locale tells what it means.

pub mod fitting;
pub mod letter;
pub mod sentences;
