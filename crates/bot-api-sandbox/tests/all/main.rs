//! The sandbox from outside: over HTTP, and with the driver.

mod conversation;
mod strictness;
mod support;
