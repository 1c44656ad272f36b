//! What Telegram shows beside the chat, in each language: the menu of commands, and what the bot is for.

use super::send::limits::pause;
use super::send::{failure::Failure, telegram::Telegram};
use super::shutdown::Shutdown;
use crate::chat;
use std::time::Duration;
use teloxide::payloads::{
    SetMyCommands, SetMyCommandsSetters as _, SetMyDescription, SetMyDescriptionSetters as _,
    SetMyShortDescription, SetMyShortDescriptionSetters as _,
};
use teloxide::requests::Payload;
use teloxide::types::BotCommand;

const TRIES: u32 = 8;
const PATIENCE: Duration = Duration::from_secs(20);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Sets all of it; the first language's is also the one for everybody else. The assistant works without it.
pub async fn set(telegram: &Telegram, stop: &Shutdown) {
    let languages = chat::languages();
    let default = languages.first().map(|language| (*language, None));
    let others = languages
        .iter()
        .map(|language| (*language, Some(chat::telegram_code(language))));
    for (language, code) in default.into_iter().chain(others) {
        if !set_language(telegram, stop, language, code).await {
            return;
        }
    }
}

/// The texts of `language`, for those whose Telegram speaks `code`, or for everybody.
async fn set_language(
    telegram: &Telegram,
    stop: &Shutdown,
    language: &str,
    code: Option<&str>,
) -> bool {
    let profile = chat::profile(language);
    let commands = profile.commands.into_iter();
    let commands = commands.map(|(name, what_for)| BotCommand::new(name, what_for));
    let mut commands = SetMyCommands::new(commands);
    let mut long = SetMyDescription::new().description(profile.description);
    let mut short = SetMyShortDescription::new().short_description(profile.short_description);
    if let Some(code) = code {
        commands = commands.language_code(code);
        long = long.language_code(code);
        short = short.language_code(code);
    }
    set_one(telegram, stop, &commands).await
        && set_one(telegram, stop, &long).await
        && set_one(telegram, stop, &short).await
}

async fn set_one<P: Payload + serde::Serialize>(
    telegram: &Telegram,
    stop: &Shutdown,
    request: &P,
) -> bool {
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
                log::warn!("Telegram refused {}: {code} {description}", P::NAME);
                return false;
            }
            Err(Failure::Unreachable { .. }) => pause(tries, LONGEST_PAUSE),
        };
        if !stop.sleep(time).await {
            return false;
        }
    }
    log::warn!("{} failed; it is tried again at the next start", P::NAME);
    false
}
