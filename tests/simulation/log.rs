//! What the program logs on a thread: errors, and which texts it asked for.

use log::{Level, LevelFilter, Log, Metadata, Record};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Once;
use trackless::locale::ASKED_FOR;

thread_local! {
    static ERRORS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static TEXTS: RefCell<Option<BTreeSet<String>>> = const { RefCell::new(None) };
}

struct TestLog;

impl Log for TestLog {
    fn enabled(&self, metadata: &Metadata) -> bool {
        metadata.level() <= Level::Warn || metadata.target() == ASKED_FOR
    }

    fn log(&self, record: &Record) {
        if record.level() <= Level::Warn {
            ERRORS.with_borrow_mut(|errors| errors.push(record.args().to_string()));
        } else if record.target() == ASKED_FOR {
            TEXTS.with_borrow_mut(|texts| {
                if let Some(texts) = texts {
                    texts.insert(record.args().to_string());
                }
            });
        }
    }

    fn flush(&self) {}
}

/// From now on, what is logged is heard.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&TestLog).expect("no other test sets a logger");
        log::set_max_level(LevelFilter::Trace);
    });
}

/// Nothing was logged: no text or variable is missing.
pub fn nothing_was_logged() {
    let errors = ERRORS.take();
    assert!(errors.is_empty(), "logged: {errors:?}");
}

/// The keys of the texts that are asked for meanwhile.
pub fn texts_asked_for(work: impl FnOnce()) -> BTreeSet<String> {
    listen();
    TEXTS.set(Some(BTreeSet::new()));
    work();
    TEXTS.take().expect("it was set")
}
