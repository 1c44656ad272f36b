//! The conversation without the program: every text as a snapshot, and the simulation of many orders' lives.

mod simulation;
mod snapshots;
