//! The sandbox from outside: over HTTP, and with the driver.

mod conversation;
mod documents;
mod faults;
mod files;
mod page;
mod polling;
mod profile;
mod sent_things;
mod strictness;
mod support;
mod unusual_updates;
mod webhook;
