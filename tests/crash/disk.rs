//! A disk that forgets: it knows of each file and folder what was written, and what of that was synced.
//!
//! When the power goes, what was synced is there. Of what was not, each page and each name may be there or not, as chance
//! will have it, down to none of it.

use crate::trace::Act;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

/// How many bytes reach the disk as a whole.
const PAGE: usize = 4096;

type Number = usize;
type Names = BTreeMap<OsString, Number>;

/// The files below one folder.
pub struct Disk {
    root: PathBuf,
    nodes: Vec<Node>,
    /// The syncs that are under way, by thread.
    syncs: HashMap<String, Sync>,
}

enum Node {
    File(Contents),
    Folder { synced: Names, now: Names },
}

/// What a sync takes along.
enum Sync {
    /// Of a file, this number of changes, counted from its first.
    Changes(Number, usize),
    Names(Number, Names),
}

#[derive(Default)]
struct Contents {
    synced: Vec<u8>,
    /// What came after, in its order.
    unsynced: Vec<Change>,
    /// How many changes there were before these.
    before: usize,
}

#[derive(Clone)]
enum Change {
    Wrote(u64, Vec<u8>),
    Resized(u64),
}

impl Disk {
    /// A disk with a folder, in which all is synced.
    pub fn with(root: &Path) -> Self {
        let mut disk = Self {
            root: root.to_owned(),
            nodes: Vec::new(),
            syncs: HashMap::new(),
        };
        disk.read(root);
        disk
    }

    fn read(&mut self, path: &Path) -> Number {
        if path.is_file() {
            return self.new_node(Node::File(Contents {
                synced: fs::read(path).unwrap(),
                ..Contents::default()
            }));
        }
        let number = self.new_node(Node::folder());
        for entry in fs::read_dir(path).unwrap() {
            let entry = entry.unwrap();
            let inside = self.read(&entry.path());
            if let Node::Folder { synced, now } = &mut self.nodes[number] {
                synced.insert(entry.file_name(), inside);
                now.insert(entry.file_name(), inside);
            }
        }
        number
    }

    /// Takes note of what the program did.
    pub fn takes(&mut self, act: &Act) {
        match act {
            Act::Created(path) => drop(self.file(path)),
            Act::Emptied(path) => self.file(path).unsynced.push(Change::Resized(0)),
            Act::Resized(path, size) => self.file(path).unsynced.push(Change::Resized(*size)),
            Act::Wrote(path, at, bytes) => {
                let change = Change::Wrote(*at, bytes.clone());
                self.file(path).unsynced.push(change);
            }
            Act::FolderMade(path) => {
                let number = self.new_node(Node::folder());
                self.names_around(path).insert(name(path), number);
            }
            Act::Renamed(from, to) => {
                let moved = self.names_around(from).remove(&name(from)).unwrap();
                self.names_around(to).insert(name(to), moved);
            }
            Act::Removed(path) => drop(self.names_around(path).remove(&name(path))),
            Act::SyncBegins(thread, path) => {
                if let Some(number) = self.find(path) {
                    let sync = self.nodes[number].sync(number);
                    self.syncs.insert(thread.clone(), sync);
                }
            }
            Act::SyncEnds(thread) => match self.syncs.remove(thread) {
                Some(Sync::Changes(number, count)) => self.contents(number).are_synced(count),
                Some(Sync::Names(number, names)) => {
                    if let Node::Folder { synced, .. } = &mut self.nodes[number] {
                        *synced = names;
                    }
                }
                None => {}
            },
            Act::CutOff(..) | Act::Sent(..) => {}
        }
    }

    /// Writes into `folder` what is found after the power went at this moment; `lucky` tells of each thing that was not synced
    /// whether it had reached the disk all the same.
    pub fn after_power_loss(&self, folder: &Path, lucky: &mut impl FnMut() -> bool) {
        self.write(0, folder, lucky);
    }

    fn write(&self, number: Number, path: &Path, lucky: &mut impl FnMut() -> bool) {
        match &self.nodes[number] {
            Node::File(contents) => fs::write(path, contents.after_power_loss(lucky)).unwrap(),
            Node::Folder { synced, now } => {
                fs::create_dir_all(path).unwrap();
                let names = if lucky() { now } else { synced };
                for (name, number) in names {
                    self.write(*number, &path.join(name), lucky);
                }
            }
        }
    }

    fn file(&mut self, path: &Path) -> &mut Contents {
        let number = self.find(path).unwrap_or_else(|| {
            let number = self.new_node(Node::File(Contents::default()));
            self.names_around(path).insert(name(path), number);
            number
        });
        self.contents(number)
    }

    fn contents(&mut self, number: Number) -> &mut Contents {
        match &mut self.nodes[number] {
            Node::File(contents) => contents,
            Node::Folder { .. } => panic!("a folder is used as a file"),
        }
    }

    fn new_node(&mut self, node: Node) -> Number {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// The names in the folder in which `path` is.
    fn names_around(&mut self, path: &Path) -> &mut Names {
        let number = self.find(path.parent().unwrap()).unwrap();
        match &mut self.nodes[number] {
            Node::Folder { now, .. } => now,
            Node::File(_) => panic!("{} is in no folder", path.display()),
        }
    }

    fn find(&self, path: &Path) -> Option<Number> {
        let names = path.strip_prefix(&self.root).ok()?;
        names
            .iter()
            .try_fold(0, |number, name: &OsStr| match &self.nodes[number] {
                Node::Folder { now, .. } => now.get(name).copied(),
                Node::File(_) => None,
            })
    }
}

impl Node {
    fn folder() -> Self {
        Node::Folder {
            synced: Names::new(),
            now: Names::new(),
        }
    }

    /// A sync of this node, whose number it is, that begins now.
    fn sync(&self, number: Number) -> Sync {
        match self {
            Node::File(contents) => {
                Sync::Changes(number, contents.before + contents.unsynced.len())
            }
            Node::Folder { now, .. } => Sync::Names(number, now.clone()),
        }
    }
}

impl Contents {
    fn are_synced(&mut self, count: usize) {
        let reached = count.saturating_sub(self.before);
        for change in self.unsynced.drain(..reached) {
            apply(&mut self.synced, &change);
        }
        self.before += reached;
    }

    /// A page that reached the disk did so with all that was written into it up to then.
    fn after_power_loss(&self, lucky: &mut impl FnMut() -> bool) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        let mut stale = HashSet::new();
        for (page, change) in self.unsynced.iter().flat_map(pages) {
            if !stale.contains(&page) && lucky() {
                apply(&mut bytes, &change);
            } else {
                stale.insert(page);
            }
        }
        bytes
    }
}

/// A change, page by page, with the numbers of the pages.
fn pages(change: &Change) -> Vec<(Option<u64>, Change)> {
    let Change::Wrote(at, bytes) = change else {
        return vec![(None, change.clone())];
    };
    let mut pages = Vec::new();
    let (mut at, mut bytes) = (*at, bytes.as_slice());
    while !bytes.is_empty() {
        let room = PAGE - at as usize % PAGE;
        let (page, rest) = bytes.split_at(room.min(bytes.len()));
        let number = at / PAGE as u64;
        pages.push((Some(number), Change::Wrote(at, page.to_vec())));
        (at, bytes) = (at + page.len() as u64, rest);
    }
    pages
}

fn apply(file: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Resized(size) => file.resize(*size as usize, 0),
        Change::Wrote(at, bytes) => {
            let (from, to) = (*at as usize, *at as usize + bytes.len());
            if file.len() < to {
                file.resize(to, 0);
            }
            file[from..to].copy_from_slice(bytes);
        }
    }
}

fn name(path: &Path) -> OsString {
    path.file_name().unwrap().to_owned()
}
