//! The stores of which rules are known, by what people call them.

use crate::advice;
use crate::chat::input::Names;
use crate::chat::turn::store_name;
use crate::locale::{self, LANGUAGES, PerLanguage, Texts};

/// The key of the store that a text names, in whose language it is asked for.
pub fn known(texts: &Texts, text: &str) -> Option<&'static str> {
    // Every text that is no answer is compared with all of them.
    static KNOWN: PerLanguage<Names<&str>> =
        PerLanguage::new(|place| names(locale::texts(LANGUAGES[place].tag)));
    KNOWN.of(texts.tag).called(text)
}

fn names(texts: &Texts) -> Names<&'static str> {
    let stores = advice::rules().stores();
    let names: Vec<(&str, String)> = stores
        .flat_map(|store| {
            let name = store_name(texts, &store.key);
            let names = std::iter::once(name).chain(store.name.clone());
            let names = names.chain(store.aliases.iter().cloned());
            names.map(|name| (store.key.as_str(), name))
        })
        .collect();
    Names::new(names.iter().map(|(key, name)| (*key, name.as_str())))
}
