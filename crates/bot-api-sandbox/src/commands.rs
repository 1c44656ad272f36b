//! The bot's commands and descriptions, by scope and language.

use std::collections::HashMap;

use serde_json::{Value, json};

/// Commands by (scope, language): the scope as its JSON text, the language empty for all.
#[derive(Default)]
pub(crate) struct CommandMenus {
    lists: HashMap<(String, String), Vec<MenuCommand>>,
}

/// A command in the menu.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MenuCommand {
    pub(crate) name: String,
    pub(crate) description: String,
}

impl MenuCommand {
    pub(crate) fn to_json(&self) -> Value {
        json!({"command": self.name, "description": self.description})
    }
}

impl CommandMenus {
    /// Sets the list of a scope and language; an empty list removes it.
    pub(crate) fn set(&mut self, scope: &Value, language: &str, list: Vec<MenuCommand>) {
        let key = (scope.to_string(), language.to_owned());
        if list.is_empty() {
            self.lists.remove(&key);
        } else {
            self.lists.insert(key, list);
        }
    }

    /// The list of exactly this scope and language.
    pub(crate) fn get(&self, scope: &Value, language: &str) -> &[MenuCommand] {
        self.lists
            .get(&(scope.to_string(), language.to_owned()))
            .map_or(&[], Vec::as_slice)
    }

    /// The list a person sees in their private chat, by the documented order (Bot API documentation, "BotCommandScope").
    pub(crate) fn shown_to(&self, chat: i64, language: &str) -> &[MenuCommand] {
        let scopes = [
            json!({"type": "chat", "chat_id": chat}),
            json!({"type": "all_private_chats"}),
            json!({"type": "default"}),
        ];
        let lists = scopes
            .iter()
            .flat_map(|scope| [self.get(scope, language), self.get(scope, "")]);
        lists
            .into_iter()
            .find(|list| !list.is_empty())
            .unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrowest_list_in_the_persons_language_is_shown() {
        let list = |name: &str| {
            vec![MenuCommand {
                name: name.to_owned(),
                description: "x".to_owned(),
            }]
        };
        let mut commands = CommandMenus::default();
        commands.set(&json!({"type": "default"}), "", list("a"));
        commands.set(&json!({"type": "default"}), "ru", list("b"));
        assert_eq!(commands.shown_to(5, "en"), list("a"));
        assert_eq!(commands.shown_to(5, "ru"), list("b"));
        commands.set(&json!({"type": "all_private_chats"}), "", list("c"));
        assert_eq!(commands.shown_to(5, "ru"), list("c"));
        commands.set(&json!({"type": "chat", "chat_id": 5}), "", list("d"));
        assert_eq!(commands.shown_to(5, "ru"), list("d"));
        commands.set(&json!({"type": "chat", "chat_id": 5}), "", Vec::new());
        assert_eq!(commands.shown_to(5, "ru"), list("c"));
    }
}
