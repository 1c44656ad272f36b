//! A look behind the calls, for tests.

use std::collections::BTreeSet;

use sled::IVec;

use super::trees::Trees;

impl Trees {
    /// All that is kept: tree, key, value.
    pub fn everything(&self) -> BTreeSet<(IVec, IVec, IVec)> {
        let mut all = BTreeSet::new();
        for name in self.disk.db.tree_names() {
            for entry in &self.disk.db.open_tree(&name).unwrap() {
                let (key, value) = entry.unwrap();
                all.insert((name.clone(), key, value));
            }
        }
        all
    }

    /// Puts bytes past all checks.
    pub fn set(&self, tree: &str, key: &[u8], value: &[u8]) {
        self.disk
            .db
            .open_tree(tree)
            .unwrap()
            .insert(key, value)
            .unwrap();
    }
}
