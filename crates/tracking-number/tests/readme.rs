//! The table of formats in the README is whole.

use tracking_number::formats::FORMATS;

#[test]
fn the_readme_lists_every_format_once() {
    let readme = include_str!("../README.md");
    for format in FORMATS {
        let row = format!("| {} | `{}` | ", format.name, format.id);
        assert_eq!(readme.matches(&row).count(), 1, "{row}");
    }
}

#[test]
fn no_two_formats_share_an_id() {
    let mut ids: Vec<&str> = FORMATS.iter().map(|format| format.id).collect();
    ids.sort_unstable();
    assert!(ids.is_sorted_by(|a, b| a < b));
}
