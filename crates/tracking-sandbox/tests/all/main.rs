//! The sandbox from outside, over HTTP.

mod record;
mod seventeen_errors;
mod seventeen_life;
mod support;
