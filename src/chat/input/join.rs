//! What several languages know, as one: their words lie where they are, and only the places are joined.

use std::collections::HashMap;
use std::hash::Hash;

use super::languages::MOST;

/// Something that can be joined of what a few languages have, at most [`MOST`] of them; the first one counts most.
pub(super) trait Join {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v;
}

/// What each of a few languages has. It stays as long as the program runs.
pub(super) struct OfLanguages<T: 'static>([Option<&'static T>; MOST]);

impl<T> OfLanguages<T> {
    pub fn one(of: T) -> Self {
        let mut all = [None; MOST];
        all[0] = Some(&*Box::leak(Box::new(of)));
        Self(all)
    }

    pub fn each(&self) -> impl Iterator<Item = &'static T> + use<T> {
        self.0.into_iter().flatten()
    }
}

impl<T> Join for OfLanguages<T> {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v,
    {
        let mut each = all.filter_map(|one| one.0[0]);
        Self(std::array::from_fn(|_| each.next()))
    }
}

/// Words or names and what they mean, by language.
pub(super) struct WordMap<K: 'static, V: 'static>(OfLanguages<HashMap<K, V>>);

impl<K: Hash + Eq, V> WordMap<K, V> {
    pub fn new(words: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(OfLanguages::one(words.into_iter().collect()))
    }

    /// What a word means in each language that knows it.
    pub fn each<Q: Hash + Eq + ?Sized>(&self, word: &Q) -> impl Iterator<Item = &'static V>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.0.each().filter_map(|words| words.get(word))
    }

    /// What a word means in the first language that knows it.
    pub fn get<Q: Hash + Eq + ?Sized>(&self, word: &Q) -> Option<&'static V>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.each(word).next()
    }

    pub fn contains<Q: Hash + Eq + ?Sized>(&self, word: &Q) -> bool
    where
        K: std::borrow::Borrow<Q>,
    {
        self.get(word).is_some()
    }
}

impl<K, V> Join for WordMap<K, V> {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v,
    {
        Self(OfLanguages::join(all.map(|map| &map.0)))
    }
}

impl<T: Clone> Join for Vec<T> {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v,
    {
        all.flatten().cloned().collect()
    }
}

impl<T: Join + 'static, const N: usize> Join for [T; N] {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v,
    {
        std::array::from_fn(|at| T::join(all.clone().map(move |one| &one[at])))
    }
}

/// A struct whose fields can all be joined.
macro_rules! joined {
    (
        $(#[$doc:meta])*
        $visible:vis struct $name:ident {
            $($(#[$field_doc:meta])* $field_visible:vis $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[$doc])*
        $visible struct $name {
            $($(#[$field_doc])* $field_visible $field: $kind,)*
        }

        impl $crate::chat::input::join::Join for $name {
            fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self {
                Self {
                    $($field: $crate::chat::input::join::Join::join(all.clone().map(|one| &one.$field)),)*
                }
            }
        }
    };
}
pub(super) use joined;
