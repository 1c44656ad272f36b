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
    /// Of the process, or of one that it started.
    pub longest_computing: Duration,
    /// In kilobytes.
    pub memory: u64,
}

impl Cost {
    /// Reads a picture by a process of its own, and notes what that takes.
    pub fn of(&mut self, reader: &PictureReader, file: &[u8]) -> Result<Reading, Unreadable> {
        // Side by side their times and memory would be told of each other.
        let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let runtime = Runtime::new().unwrap();
        let (memory, computing) = (AtomicU64::new(0), AtomicU64::new(0));
        let over = AtomicBool::new(false);
        let began = Instant::now();
        let reading = std::thread::scope(|scope| {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    for id in processes() {
                        memory.fetch_max(most_memory(&id).unwrap_or_default(), Ordering::Relaxed);
                        computing.fetch_max(computed(&id).unwrap_or_default(), Ordering::Relaxed);
                    }
                    std::thread::sleep(Duration::from_millis(5));
                }
            });
            let reading =
                runtime.block_on(async { reader.read(&reader.place(1).await, file, &[]).await });
            over.store(true, Ordering::Relaxed);
            reading
        });
        let time = began.elapsed();
        self.pictures += 1;
        self.time += time;
        self.longest = self.longest.max(time);
        self.memory = self.memory.max(memory.into_inner());
        let computing = Duration::from_millis(computing.into_inner());
        self.longest_computing = self.longest_computing.max(computing);
        reading
    }

    pub fn print(&self) {
        println!(
            "{} pictures: {:.2} s each, the longest {:.2} s, of which it computed {:.2} s at most; the largest process {} MB",
            self.pictures,
            self.time.as_secs_f32() / self.pictures as f32,
            self.longest.as_secs_f32(),
            self.longest_computing.as_secs_f32(),
            self.memory / 1024
        );
    }
}

/// The children of this process, and theirs.
fn processes() -> Vec<String> {
    let threads = fs::read_dir("/proc/self/task")
        .into_iter()
        .flatten()
        .flatten();
    let children = threads.flat_map(|thread| listed(&thread.path().join("children")));
    let all = children.flat_map(|id| {
        let of_it = id.parse().map(children_of).unwrap_or_default();
        [vec![id], of_it].concat()
    });
    all.filter(|id| runs_another_program(id)).collect()
}

/// The processes that the first thread of a process started.
pub fn children_of(process: u32) -> Vec<String> {
    let file = format!("/proc/{process}/task/{process}/children");
    listed(file.as_ref())
}

fn listed(file: &Path) -> Vec<String> {
    let ids = fs::read_to_string(file).unwrap_or_default();
    ids.split_whitespace().map(str::to_owned).collect()
}

/// Before it runs its own program, a child is told to have the memory of this one.
fn runs_another_program(id: &str) -> bool {
    let program = fs::read_link(format!("/proc/{id}/exe"));
    program.is_ok_and(|program| std::env::current_exe().is_ok_and(|own| program != own))
}

/// In kilobytes.
fn most_memory(id: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

/// In milliseconds, by the hundredths of a second that Linux counts.
fn computed(id: &str) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut ticks = fields.split(' ').skip(11);
    let (user, system) = (ticks.next()?, ticks.next()?);
    Some((user.parse::<u64>().ok()? + system.parse::<u64>().ok()?) * 10)
}
