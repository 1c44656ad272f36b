//! Counts how the texts of a table are read; for tests.

/// How one text was read.
pub(super) enum Reading {
    Right,
    /// Nothing was taken: the person is asked.
    Asked,
    /// As this.
    Wrong(String),
}

impl Reading {
    /// What was read, beside what was meant.
    pub fn of(expected: &str, read: &str) -> Self {
        match read == expected {
            true => Self::Right,
            false => Self::Wrong(read.to_owned()),
        }
    }
}

/// Prints how many of the cases are right, asked and wrong, and gives the wrong ones. A line of a table: what is meant, a tab,
/// the text.
pub(super) fn wrongly_read(
    name: &str,
    cases: &str,
    read: impl Fn(&str, &str) -> Reading,
) -> Vec<String> {
    let (mut right, mut asked, mut wrong) = (0, 0, Vec::new());
    for line in cases.lines().filter(|line| !line.starts_with('#')) {
        let (expected, text) = line.split_once('\t').unwrap();
        match read(expected, text) {
            Reading::Right => right += 1,
            Reading::Asked => asked += 1,
            Reading::Wrong(read) => wrong.push(format!("{text}: {read}, not {expected}")),
        }
    }
    println!(
        "{name}: {right} right, {asked} asked, {} wrong",
        wrong.len()
    );
    assert!(right > 2 * asked, "{right} right, {asked} asked");
    wrong
}
