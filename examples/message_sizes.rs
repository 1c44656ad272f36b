//! How long messages are, and how many buttons they have, over all snapshots: a table by kind of message.
//!
//!     cargo run --example message_sizes                     # those of this tree
//!     cargo run --example message_sizes -- OTHER/texts      # those of another one

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const TEXTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/texts");
/// What a card or reminder may have: as a rule, and at most.
const USUAL: usize = 350;
const MOST: usize = 600;
const LONGEST_LABEL: usize = 24;
/// A line of so many characters is a sentence, and not a name.
const SENTENCE: usize = 30;

/// A message as its snapshot shows it.
#[derive(Default)]
struct Message {
    lines: Vec<String>,
    rows: Vec<Vec<String>>,
    /// A line of another kind follows it.
    closed: bool,
}

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| TEXTS.to_owned());
    let mut kinds: BTreeMap<String, Vec<Message>> = BTreeMap::new();
    let mut files: Vec<_> = std::fs::read_dir(Path::new(&folder))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "snap"));
    files.sort();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let (language, theme) = name.split_once('-').unwrap_or(("", &name));
        for message in messages(&std::fs::read_to_string(&file)?) {
            let kind = format!("{language} {}", kind(&message, theme));
            kinds.entry(kind).or_default().push(message);
        }
    }
    println!(
        "{:<24}{:>6}  {:>17}  {:>6}{:>6}  {:>11}  {:>7}  {:>6}{:>6}  {:>6}",
        "kind", "count", "characters", ">350", ">600", "buttons", "rows", "labels", "links", "said"
    );
    println!(
        "{:<24}{:>6}  {:>17}  {:>6}{:>6}  {:>11}  {:>7}  {:>6}{:>6}  {:>6}",
        "", "", "median/95th/max", "", "", "med/95/max", "med/max", ">24", "", "before"
    );
    for (kind, messages) in &kinds {
        print(kind, messages);
    }
    Ok(())
}

fn print(kind: &str, messages: &[Message]) {
    let sizes = sorted(messages, |message| characters(&message.without_letter()));
    let buttons = sorted(messages, |message| message.rows.iter().flatten().count());
    let rows = sorted(messages, |message| message.rows.len());
    let labels = messages
        .iter()
        .flat_map(|message| message.rows.iter().flatten());
    let long: BTreeSet<&String> = labels
        .clone()
        .filter(|label| characters(label) > LONGEST_LABEL)
        .collect();
    let links = labels.filter(|label| label.ends_with('↗')).count();
    let above = |limit| {
        let above = sizes.iter().filter(|size| **size > limit).count();
        format!("{} %", 100 * above / sizes.len())
    };
    println!(
        "{kind:<24}{:>6}  {:>17}  {:>6}{:>6}  {:>11}  {:>7}  {:>6}{links:>6}  {:>4} %",
        messages.len(),
        triple(&sizes),
        above(USUAL),
        above(MOST),
        triple(&buttons),
        format!("{}/{}", at(&rows, 50), at(&rows, 100)),
        long.len(),
        repeated(messages),
    );
}

/// The share of the sentences that an earlier message of this kind had word for word.
fn repeated(messages: &[Message]) -> usize {
    let lines = messages.iter().flat_map(|message| &message.lines);
    let sentences: Vec<_> = lines.filter(|line| characters(line) >= SENTENCE).collect();
    let different: BTreeSet<_> = sentences.iter().collect();
    100 * (sentences.len() - different.len()) / sentences.len().max(1)
}

fn sorted(messages: &[Message], size: impl Fn(&Message) -> usize) -> Vec<usize> {
    let mut sizes: Vec<_> = messages.iter().map(size).collect();
    sizes.sort_unstable();
    sizes
}

fn triple(sizes: &[usize]) -> String {
    format!("{}/{}/{}", at(sizes, 50), at(sizes, 95), at(sizes, 100))
}

fn at(sizes: &[usize], percent: usize) -> usize {
    sizes[(sizes.len() - 1) * percent / 100]
}

fn kind<'a>(message: &Message, theme: &'a str) -> &'a str {
    let text = message.lines.join("\n");
    let advises = ["👉", "<b>What to do now</b>", "<b>Что делать сейчас</b>"]
        .iter()
        .any(|mark| text.contains(mark));
    if text.starts_with('⏰') {
        return if text.contains('❓') {
            "reminder again"
        } else if advises {
            "reminder"
        } else {
            "digest"
        };
    }
    if text.starts_with('📦') && advises {
        "card"
    } else if text.contains("<pre>") {
        "letter"
    } else {
        theme
    }
}

/// The messages of a snapshot. One without buttons ends where the person does something.
fn messages(snapshot: &str) -> Vec<Message> {
    let mut messages = vec![Message::default()];
    let mut file = false;
    for line in snapshot.lines().skip_while(|line| !line.starts_with('═')) {
        let last = messages.len() - 1;
        if line.starts_with('┌') || file {
            file = !line.ends_with('└');
        } else if line.starts_with('═') || line.starts_with("> ") || is_notice(line) {
            messages[last].closed = true;
        } else if let Some(row) = row(line) {
            messages[last].rows.push(row);
        } else {
            let over = messages[last].closed || !messages[last].rows.is_empty();
            if over && !line.is_empty() {
                messages.push(Message::default());
            }
            if !over || !line.is_empty() {
                let last = messages.len() - 1;
                messages[last].lines.push(line.to_owned());
            }
        }
    }
    for message in &mut messages {
        let text = message.lines.join("\n");
        message.lines = text.trim().lines().map(str::to_owned).collect();
    }
    messages.retain(|message| !message.lines.is_empty());
    messages
}

fn is_notice(line: &str) -> bool {
    ["[notice: ", "[window: ", "[deletes message "]
        .iter()
        .any(|start| line.starts_with(start))
}

fn row(line: &str) -> Option<Vec<String>> {
    let inner = line.trim_start_matches('[');
    let is_row = line.starts_with("[ ") || line.starts_with("[[ ");
    let labels = inner.trim_end_matches(']').split(']');
    let label = |label: &str| label.trim_matches(|c| c == '[' || c == ' ').to_owned();
    is_row.then(|| {
        labels
            .map(label)
            .filter(|label| !label.is_empty())
            .collect()
    })
}

impl Message {
    /// The text without the letter in it and its translation.
    fn without_letter(&self) -> String {
        let mut lines = Vec::new();
        let mut after_letter = false;
        for line in &self.lines {
            let is_letter = line.starts_with("<pre>") || line.starts_with("<code>");
            let is_meaning = after_letter && line.starts_with("<i>");
            if !is_letter && !is_meaning {
                lines.push(line.as_str());
            }
            after_letter = is_letter;
        }
        lines.join("\n")
    }
}

/// As Telegram counts: UTF-16 units after the tags; an entity is one.
fn characters(html: &str) -> usize {
    let mut plain = String::new();
    let mut tag = false;
    for c in html.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            c if !tag => plain.push(c),
            _ => {}
        }
    }
    let plain = ["&lt;", "&gt;", "&amp;", "&quot;"]
        .iter()
        .fold(plain, |text, entity| text.replace(entity, "."));
    plain.encode_utf16().count()
}
