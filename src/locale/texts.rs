//! The texts of one language, in the Fluent format.

use super::direction::isolate;
use super::{Direction, LANGUAGES, Language, texts};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;

/// The target under which the log tells, at the level `trace`, the key of each text that is asked for.
pub const ASKED_FOR: &str = "trackless::locale::asked_for";

/// The values that a text is filled with.
pub type Args<'a> = &'a [(&'a str, FluentValue<'a>)];

/// The texts of one language.
pub struct Texts {
    pub tag: &'static str,
    /// Which way its lines run.
    pub direction: Direction,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    pub(super) fn load(language: &'static Language) -> Self {
        Self::of(language, language.files.iter())
    }

    /// Those of some of its files.
    pub(super) fn of(
        language: &'static Language,
        files: impl Iterator<Item = &'static &'static str>,
    ) -> Self {
        let tag = language
            .tag
            .parse()
            .expect("the tags of LANGUAGES are tested");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Where all runs from left to right, the marks would only make texts longer.
        bundle.set_use_isolating(language.direction == Direction::RightToLeft);
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned())
                .expect("the files of locales/ are tested");
            bundle
                .add_resource(resource)
                .expect("no key of locales/ stands twice: tested");
        }
        Self {
            tag: language.tag,
            direction: language.direction,
            bundle,
        }
    }

    /// A text for Telegram's HTML: what is filled in is escaped, the text's own tags are not.
    pub fn html(&self, key: &str, args: Args<'_>) -> String {
        let escaped = args
            .iter()
            .map(|(name, value)| (*name, escape_value(value)));
        self.format(key, &escaped.collect())
    }

    /// A text for a button, a short notice or a menu.
    pub fn plain(&self, key: &str, args: Args<'_>) -> String {
        self.format(key, &args.iter().cloned().collect())
    }

    /// Whether there is such a text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        // Tests hear by this which texts are never asked for.
        log::trace!(target: ASKED_FOR, "{key}");
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return self.missing(key, args);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        if !errors.is_empty() {
            log::error!(
                "locales/{}: the text {key} cannot be formatted: {errors:?}",
                self.tag
            );
        }
        match self.direction {
            Direction::LeftToRight => text.into_owned(),
            Direction::RightToLeft => isolate(&text),
        }
    }

    fn missing(&self, key: &str, args: &FluentArgs<'_>) -> String {
        log::error!("locales/{} lacks the text {key}", self.tag);
        if self.tag == LANGUAGES[0].tag {
            key.to_owned()
        } else {
            texts(LANGUAGES[0].tag).format(key, args)
        }
    }
}

fn escape_value<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) if text.contains(['&', '<', '>']) => {
            FluentValue::String(Cow::Owned(escape(text)))
        }
        other => other.clone(),
    }
}

/// Escapes what Telegram's HTML would take for markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
