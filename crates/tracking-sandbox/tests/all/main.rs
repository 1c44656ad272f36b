//! The sandbox from outside, over HTTP.

mod receiver;
mod record;
mod seventeen_errors;
mod seventeen_life;
mod seventeen_push;
mod ship24;
mod support;
