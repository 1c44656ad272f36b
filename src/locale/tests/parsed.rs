//! The texts of a language as Fluent parses them.

use crate::locale::Language;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// What one text holds, with the texts that stand inside it.
#[derive(Debug, Default, Clone)]
pub struct Text {
    /// The variables that a reader sees.
    pub shown: BTreeSet<String>,
    /// Those by which it chooses between words.
    pub chosen_by: BTreeSet<String>,
    /// The names of the branches of each choice.
    pub choices: Vec<BTreeSet<String>>,
    /// The names and numbers of all branches by variable.
    pub branches: BTreeMap<String, BTreeSet<String>>,
    /// The words of each branch and of the text itself.
    pub words: Vec<String>,
    inside: BTreeSet<String>,
}

impl Text {
    /// All its words.
    pub fn all_words(&self) -> String {
        self.words.join(" ")
    }

    /// All its variables.
    pub fn variables(&self) -> BTreeSet<String> {
        self.shown.union(&self.chosen_by).cloned().collect()
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        let mut words = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.read_expression(expression, &mut words)
                }
            }
        }
        self.words.push(words);
    }

    fn read_expression(&mut self, expression: &Expression<&str>, words: &mut String) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.shown.insert(id.name.to_owned());
                words.push('…');
            }
            Expression::Inline(InlineExpression::MessageReference { id, .. }) => {
                self.inside.insert(id.name.to_owned());
                words.push('…');
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.read_expression(expression, words);
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => words.push_str(value),
            Expression::Inline(other) => panic!("texts hold no {other:?}"),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("texts choose by variables alone: {selector:?}")
                };
                self.chosen_by.insert(id.name.to_owned());
                let branches = self.branches.entry(id.name.to_owned()).or_default();
                let mut names = BTreeSet::new();
                for variant in variants {
                    match variant.key {
                        VariantKey::Identifier { name } => {
                            names.insert(name.to_owned());
                            branches.insert(name.to_owned());
                        }
                        VariantKey::NumberLiteral { value } => {
                            branches.insert(value.to_owned());
                        }
                    }
                }
                self.choices.push(names);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }
}

/// The texts of a language by key.
pub fn parsed(language: &Language) -> BTreeMap<String, Text> {
    let mut texts: BTreeMap<String, Text> = BTreeMap::new();
    for file in language.files {
        let resource = parser::parse(*file).expect("Fluent");
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut text = Text::default();
            text.read(&message.value.expect("a text has words"));
            let known = texts.insert(message.id.name.to_owned(), text);
            assert!(
                known.is_none(),
                "{} has {} twice",
                language.tag,
                message.id.name
            );
        }
    }
    let own = texts.clone();
    for text in texts.values_mut() {
        include(text, &own);
    }
    texts
}

/// Adds the variables of the texts that stand inside.
fn include(text: &mut Text, all: &BTreeMap<String, Text>) {
    for key in std::mem::take(&mut text.inside) {
        let mut inner = all[&key].clone();
        include(&mut inner, all);
        text.shown.extend(inner.shown);
        text.chosen_by.extend(inner.chosen_by);
        for (name, branches) in inner.branches {
            text.branches.entry(name).or_default().extend(branches);
        }
    }
}
