//! The real program killed, its machine's power cut, and its disk full: nothing is lost.

#[path = "../common/mod.rs"]
mod common;

mod crowd;
mod disk;
mod full_disk;
mod kills;
mod look_ups;
mod moments;
mod power_loss;
mod record;
mod replicas;
mod storage_kills;
mod surroundings;
mod trace;

/// Repeats the choices of a run.
const SEED: &str = "TRACKLESS_TEST_SEED";

fn seed() -> u64 {
    setting(SEED).unwrap_or_else(|| fastrand::u64(..))
}

fn setting(name: &str) -> Option<u64> {
    let value = std::env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name}: {value}")))
}
