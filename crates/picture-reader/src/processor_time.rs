//! How long this process has computed. The time that it only waits, on a machine that others use too, is nobody's fault.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// All threads together.
pub fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}
