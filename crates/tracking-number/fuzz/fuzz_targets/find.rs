//! Any text: nothing panics, and what is found holds together.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracking_number::{MOST_SUGGESTIONS, compact, find, pages};

fuzz_target!(|text: &str| {
    let once = compact(text);
    assert_eq!(once, compact(&once));
    let mut at = 0;
    for finding in find(text) {
        assert!(finding.place.start >= at, "places are in order and apart");
        at = finding.place.end;
        assert!(text.get(finding.place.clone()).is_some());
        assert!(!finding.text.is_empty() && finding.text.is_ascii());
        assert!(finding.suggestions.len() <= MOST_SUGGESTIONS);
        if finding.typed.is_none() && text[finding.place.clone()].is_ascii() {
            let plain = |code: &str| code.replace('-', "");
            let typed = compact(&text[finding.place.clone()]);
            assert!(
                typed.ends_with(&plain(&finding.text)),
                "nothing typed is changed"
            );
        }
        assert!(
            finding
                .suggestions
                .iter()
                .all(|other| *other != finding.text)
        );
        assert!(
            finding
                .readings
                .is_sorted_by(|a, b| a.confidence >= b.confidence)
        );
        for reading in &finding.readings {
            for page in pages(reading, &finding.text, Some("RU")) {
                assert!(page.url.starts_with("https://"));
            }
        }
    }
});
