//! The file of a backup, which every engine writes and reads: `lines` has what stands in it and writes it, `reader` reads it, and
//! `keyrings` opens what is sealed in it. `docs/operations.md` describes the file.

mod keyrings;
mod lines;
mod reader;
#[cfg(all(test, feature = "postgres"))]
mod tests;

pub use keyrings::Keyrings;
pub use lines::{BackupHead, BackupLine, LineWriter};
pub use reader::{Entry, LineReader};
