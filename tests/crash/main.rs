//! The real program killed, and its machine's power cut: nothing is lost.

mod crowd;
mod disk;
mod kills;
mod moments;
mod power_loss;
mod program;
mod record;
mod trace;
