//! Which fields a record leaves out.

/// Whether a field needs no place in a record.
pub fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
