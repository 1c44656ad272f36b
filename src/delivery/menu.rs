//! The menu of commands that Telegram shows beside the text field, in each language.

use super::limits::pause;
use super::stop::Stop;
use super::telegram::{Failure, Telegram};
use crate::chat::{self, Command};
use std::time::Duration;
use teloxide::payloads::{SetMyCommands, SetMyCommandsSetters as _};
use teloxide::types::BotCommand;

const TRIES: u32 = 8;
const PATIENCE: Duration = Duration::from_secs(20);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Sets the menus; the first language's is also the one for everybody else. The assistant works without them.
pub async fn set(telegram: &Telegram, stop: &Stop) {
    let languages = chat::languages();
    let default = languages.first().map(|language| menu(language));
    let others = languages
        .iter()
        .map(|language| menu(language).language_code(*language));
    for request in default.into_iter().chain(others) {
        if !set_one(telegram, stop, &request).await {
            return;
        }
    }
}

fn menu(language: &str) -> SetMyCommands {
    let commands = Command::ALL.map(|c| BotCommand::new(c.name(), chat::describe(c, language)));
    SetMyCommands::new(commands)
}

async fn set_one(telegram: &Telegram, stop: &Stop, request: &SetMyCommands) -> bool {
    for tries in 1..=TRIES {
        let time = match telegram.call(request, PATIENCE).await {
            Ok(_) => return true,
            Err(Failure::Refused {
                retry_after: Some(time),
                ..
            }) => time,
            Err(Failure::Refused {
                code, description, ..
            }) => {
                log::warn!("the menu of commands was refused: {code} {description}");
                return false;
            }
            Err(Failure::Unreachable(_)) => pause(tries, LONGEST_PAUSE),
        };
        if !stop.sleep(time).await {
            return false;
        }
    }
    log::warn!("the menu of commands could not be set; it will be at the next start");
    false
}
