//! The sled engine.

mod backup;
mod bulk_loader;
mod commit;
mod due;
mod folder;
mod open;
mod people;
mod restore;
mod sled_files;
mod start;
mod store;
mod sync;
#[cfg(test)]
mod test_support;
mod tree_keys;
mod write_plan;

pub use backup::WrittenBackup;
pub use folder::has_data;
pub use restore::{Restored, restore};
pub use store::Sled;

#[cfg(test)]
mod tests;
