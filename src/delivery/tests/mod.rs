//! The parts of delivery at work together, over a storage in memory and without a network.

mod fake;
mod listening;
mod sending;
mod turns;
