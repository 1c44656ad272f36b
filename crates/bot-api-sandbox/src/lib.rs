//! A Telegram Bot API server on loopback: the tests' Telegram, and a person's way to try a bot without a token.
//!
//! A [`Sandbox`] answers `http://127.0.0.1:PORT/bot<token>/<method>` as strictly as the real server and in its words, for
//! the methods of private chats (see [`methods`](crate::Sandbox#methods)). A [`Buyer`] is a person in a chat with the bot,
//! driven by a test:
//!
//! ```no_run
//! use bot_api_sandbox::{Options, Sandbox};
//!
//! let sandbox = Sandbox::start(Options::default())?;
//! // start the bot with TELOXIDE_API_URL = sandbox.url() and TELOXIDE_TOKEN = sandbox.token()
//! let buyer = sandbox.person("Anna", "en");
//! buyer.says("/start");
//! buyer.sees("Hello");
//! buyer.presses("Begin");
//! assert!(sandbox.violations().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Bad days are ordered with [`Sandbox::faults`]; what newer apps send, with [`Buyer::says_with`].
//!
//! The same chat is on a page at [`Sandbox::url`], with a time machine over the sandbox's [`SandboxClock`].
//!
//! Facts about the Bot API come from its documentation, version 10.1 of June 2026; the wording of errors from the behaviour
//! of the real server and the sources of its published implementation.

mod actions;
mod call;
mod clock;
mod commands;
mod control;
mod driver;
mod dropped_connection;
mod fault_plan;
mod faults;
mod files;
mod keyboard;
mod limits;
mod merge_patch;
mod message;
mod methods;
mod options;
mod page;
mod params;
mod person;
mod photo;
mod raw_answer;
mod refusal;
mod sandbox;
mod seen;
mod sent_thing;
mod server;
mod serving_thread;
mod shared;
mod state;
mod text;
mod updates;
mod webhook;
mod webhook_caller;

pub use call::ApiCall;
pub use clock::SandboxClock;
pub use driver::Buyer;
pub use dropped_connection::dropped_connection;
pub use fault_plan::Fault;
pub use faults::Faults;
pub use limits::{FloodBucket, FloodLimits};
pub use options::{NextReminder, Options};
pub use raw_answer::RawAnswer;
pub use sandbox::Sandbox;
pub use seen::{SeenButton, SeenDocument, SeenMessage, SeenPhoto};
pub use serving_thread::ServingThread;
pub use shared::Shared;
pub use webhook::WebhookCall;
