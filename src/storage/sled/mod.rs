//! The sled engine: an embedded store in a folder, and its keys in another one.

mod backup;
mod bulk_loader;
mod calls;
mod commit;
mod due;
mod engine;
mod folder;
mod inspect;
mod open;
mod people;
mod person_key;
mod processed;
mod progress;
mod restore;
mod sled_files;
mod start;
mod sync;
#[cfg(test)]
mod test_support;
mod transaction;
mod trees;
mod write_plan;
mod writer;

pub use engine::Sled;
pub use folder::has_data;
pub use inspect::inspect;
pub use restore::restore;

#[cfg(test)]
mod tests;
