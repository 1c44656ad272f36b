//! The process that reads a picture: the reader over it, and how much memory it takes.

use picture_reader::{PictureReader, Reading, Unreadable};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_picture-reader");

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// All pictures are read, and not only some of each kind: it takes minutes.
pub fn all() -> bool {
    std::env::var_os("PICTURE_READER_TEST_ALL").is_some()
}

/// Writes a picture into the folder that is asked for, for whoever wants to see it.
pub fn show(name: &str, file: &[u8]) {
    if let Some(folder) = std::env::var_os("PICTURE_READER_TEST_FOLDER") {
        fs::write(Path::new(&folder).join(name), file).unwrap();
    }
}

/// What reading many pictures took.
#[derive(Default)]
pub struct Cost {
    pub pictures: u32,
    time: Duration,
    longest: Duration,
    /// In kilobytes.
    pub memory: u64,
}

impl Cost {
    /// Reads a picture by a process of its own, and notes what that takes.
    pub fn of(&mut self, reader: &PictureReader, file: &[u8]) -> Result<Reading, Unreadable> {
        // Side by side their times and memory would be told of each other.
        let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let runtime = Runtime::new().unwrap();
        let (peak, over) = (AtomicU64::new(0), AtomicBool::new(false));
        let began = Instant::now();
        let reading = std::thread::scope(|scope| {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    peak.fetch_max(memory_of_children(), Ordering::Relaxed);
                    std::thread::sleep(Duration::from_millis(5));
                }
            });
            let reading =
                runtime.block_on(async { reader.read(&reader.place().await, file).await });
            over.store(true, Ordering::Relaxed);
            reading
        });
        let time = began.elapsed();
        self.pictures += 1;
        self.time += time;
        self.longest = self.longest.max(time);
        self.memory = self.memory.max(peak.into_inner());
        reading
    }

    pub fn print(&self) {
        println!(
            "{} pictures: {:.2} s each, the longest {:.2} s; the largest process {} MB",
            self.pictures,
            self.time.as_secs_f32() / self.pictures as f32,
            self.longest.as_secs_f32(),
            self.memory / 1024
        );
    }
}

/// The most memory that any child of this process, or a child of theirs, has ever had, in kilobytes.
fn memory_of_children() -> u64 {
    let threads = fs::read_dir("/proc/self/task")
        .into_iter()
        .flatten()
        .flatten();
    let children = threads.flat_map(|thread| children(&thread.path().join("children")));
    let all = children.flat_map(|id| {
        let own = format!("/proc/{id}/task/{id}/children");
        [vec![id], children_at(&own)].concat()
    });
    all.filter_map(|id| peak(&id)).max().unwrap_or_default()
}

fn children(file: &Path) -> Vec<String> {
    let ids = fs::read_to_string(file).unwrap_or_default();
    ids.split_whitespace().map(str::to_owned).collect()
}

fn children_at(file: &str) -> Vec<String> {
    children(file.as_ref())
}

fn peak(id: &str) -> Option<u64> {
    // Before it runs its own program, a child is told to have the memory of this one.
    let program = fs::read_link(format!("/proc/{id}/exe")).ok()?;
    if program == std::env::current_exe().ok()? {
        return None;
    }
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
