//! What stands in a picture: its bar codes, and its text where a program for that is installed.
//!
//! Pictures come from anybody, and decoders have had their holes. So a picture is read in a process of its own, which has
//! little memory, little time, and no way to write a file: a hostile picture hurts that process alone. [`PictureReader`]
//! starts it, one for each core at a time; [`child::run`] is what it does.
//!
//! | file | what it does |
//! |---|---|
//! | `reader.rs` | hands a picture to a process of its own, and ends that in time |
//! | `places.rs` | whose picture is read next |
//! | `child.rs` | what that process does, within its limits |
//! | `decode.rs` | a file becomes a picture in shades of grey |
//! | `processor_time.rs` | how long it has computed |
//! | `bar_codes.rs` | the codes in it, also where it is tilted (`tilt.rs`) |
//! | `text.rs` | the text in it, by the program Tesseract (`alphabet.rs`: Cyrillic words that it read as Latin ones) |
//!
//! Nothing here knows what a number or an order is: the texts are judged elsewhere.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod alphabet;
mod bar_codes;
pub mod child;
mod decode;
mod places;
mod processor_time;
mod reader;
mod reading;
mod text;
mod tilt;

pub use decode::{LARGEST_FILE, MOST_PIXELS};
pub use places::Place;
pub use reader::PictureReader;
pub use reading::{Reading, Unreadable};
pub use text::TextProgram;
