//! The goods are called otherwise: in the summary of what was understood, and once the order is watched.

use super::*;
use crate::model::Dialogue;

const NAMES: [(&str, &str, &str, &str); 26] = [
    ("en", "shoes", "no no, name is Headphones", "Headphones"),
    ("en", "shoes", "it's a dress not shoes", "dress"),
    ("en", "shoes", "not shoes but a red dress", "red dress"),
    ("en", "shoes", "it is called blue lamp", "blue lamp"),
    ("en", "shoes", "rename to blue lamp please", "blue lamp"),
    ("en", "shoes", "dress instead of shoes", "dress"),
    ("ru", "платье", "не платье, а туфли", "туфли"),
    ("ru", "платье", "это туфли а не платье", "туфли"),
    ("ru", "лампа", "не лампу а куртка", "куртка"),
    ("ru", "платье", "переименуй в туфли", "туфли"),
    (
        "ru",
        "платье",
        "нет, называется красные туфли",
        "красные туфли",
    ),
    ("uk", "сукня", "це туфлі, а не сукня", "туфлі"),
    ("uk", "сукня", "перейменуй на туфлі", "туфлі"),
    ("pl", "lampka", "to sukienka, nie lampka", "sukienka"),
    ("pl", "lampka", "zmień nazwę na buty", "buty"),
    ("de", "kleid", "nein das sind schuhe, kein kleid", "schuhe"),
    ("de", "kleid", "nenn es rote schuhe", "rote schuhe"),
    ("es", "zapatos", "no es zapatos, es un vestido", "vestido"),
    ("es", "zapatos", "se llama lámpara azul", "lámpara azul"),
    (
        "fr",
        "robe",
        "ce n'est pas une robe mais des chaussures",
        "chaussures",
    ),
    ("fr", "robe", "renomme en chaussures", "chaussures"),
    ("it", "scarpe", "non scarpe ma un vestito", "vestito"),
    ("it", "scarpe", "rinomina in vestito", "vestito"),
    ("pt-BR", "vestido", "não é vestido, é sapato", "sapato"),
    ("pt-BR", "vestido", "muda o nome para sapato", "sapato"),
    ("he", "שמלה", "זה נעליים לא שמלה", "נעליים"),
];

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

#[test]
fn what_was_understood_gets_another_name() {
    let mut wrong = Vec::new();
    for (language, known, text, expected) in NAMES {
        let mut chat = chat(language);
        chat.say("temu, ordered on 20 october, no tracking number");
        if let Dialogue::Adding { draft, .. } = &mut chat.state.person.as_mut().unwrap().dialogue {
            draft.name = Some(known.to_owned());
        }
        let said = read(&chat.say(text));
        let name = match &chat.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft.name.clone(),
            _ => None,
        };
        if name.as_deref() != Some(expected) || !said.contains(expected) {
            wrong.push(format!("{language}: {text}: {name:?}: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_watched_order_gets_another_name() {
    let mut wrong = Vec::new();
    for (language, known, text, expected) in NAMES {
        let mut chat = chat(language).with_order();
        chat.state.orders[0].name = Some(known.to_owned());
        let said = read(&chat.say(text));
        let name = chat.order(1).name.clone();
        if name.as_deref() != Some(expected) || !said.contains(expected) {
            wrong.push(format!("{language}: {text}: {name:?}: {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_gives_no_name_changes_none() {
    for (language, text) in [
        ("en", "my name is Anna"),
        ("en", "the seller's name is Chen"),
        ("en", "it is called off"),
        ("en", "not shoes"),
        ("ru", "меня зовут Анна"),
        ("de", "es heißt zugestellt"),
        ("es", "me llamo Ana"),
        ("en", "name is 12 november"),
    ] {
        let mut chat = chat(language).with_order();
        chat.state.orders[0].name = Some("shoes".to_owned());
        let said = read(&chat.say(text));
        assert_eq!(
            chat.order(1).name.as_deref(),
            Some("shoes"),
            "{text}: {said}"
        );
    }
}
