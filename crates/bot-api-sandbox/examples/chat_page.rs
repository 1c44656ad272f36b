//! The chat page with no bot: start one against the printed address, or order what the page shows by HTTP.
//!
//! `cargo run -p bot-api-sandbox --example chat_page`

use std::io::{Read, stdin};

use bot_api_sandbox::{Options, Sandbox};

fn main() -> std::io::Result<()> {
    let sandbox = Sandbox::start(Options {
        port: std::env::args().nth(1).and_then(|port| port.parse().ok()),
        ..Options::default()
    })?;
    println!("chat page: {}", sandbox.url());
    println!(
        "TELOXIDE_API_URL={} TELOXIDE_TOKEN={}",
        sandbox.url(),
        sandbox.token()
    );
    println!("It stops at the end of input (Ctrl+D).");
    stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
