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

/// Words or names and what they mean, by language.
pub(super) struct WordMap<K: 'static, V: 'static> {
    of_languages: [Option<&'static HashMap<K, V>>; MOST],
}

impl<K: Hash + Eq, V> WordMap<K, V> {
    /// What it is made of stays as long as the program runs.
    pub fn new(words: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut of_languages = [None; MOST];
        of_languages[0] = Some(&*Box::leak(Box::new(words.into_iter().collect())));
        Self { of_languages }
    }

    /// What a word means in each language that knows it.
    pub fn each<Q: Hash + Eq + ?Sized>(&self, word: &Q) -> impl Iterator<Item = &'static V>
    where
        K: std::borrow::Borrow<Q>,
    {
        let all = self.of_languages.into_iter().flatten();
        all.filter_map(|words| words.get(word))
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
        let mut of_languages = [None; MOST];
        let words = all.filter_map(|map| map.of_languages[0]);
        of_languages
            .iter_mut()
            .zip(words)
            .for_each(|(place, words)| *place = Some(words));
        Self { of_languages }
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
