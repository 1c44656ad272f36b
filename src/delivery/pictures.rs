//! The pictures that people send: fetched, read in a process of their own, and forgotten. None is ever written to a disk;
//! what crashes in between fetches it again.

use super::handle::{SentPicture, Viewer};
use super::send::{failure::Failure, telegram::Telegram};
use super::shutdown::Shutdown;
use crate::chat::{self, Picture};
use crate::model::ChatId;
use futures_util::future::BoxFuture;
use picture_reader::{LARGEST_FILE, PictureReader, Reading, Unreadable};
use serde::Deserialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use teloxide::payloads::{GetFile, SendChatAction};
use teloxide::types::{ChatAction, FileId};
use tokio::time::{Instant, sleep};

/// How long one request for a picture may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a picture is asked for before its sender is told that it did not come.
const TRIES: u32 = 3;
/// How long to wait between two tries: people wait too.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest pause that Telegram may ask for before the next try.
const LONGEST_ASKED_PAUSE: Duration = Duration::from_secs(30);
/// Telegram shows "typing" for five seconds.
const TYPING: Duration = Duration::from_millis(4500);

/// Fetches pictures and has them read.
pub struct Pictures {
    telegram: Arc<Telegram>,
    reader: PictureReader,
    stop: Shutdown,
}

/// What came of asking for a picture.
enum Fetched {
    File(Vec<u8>),
    TooLarge,
    Nothing,
}

impl Viewer for Pictures {
    fn view<'a>(
        &'a self,
        chat: ChatId,
        language: &'a str,
        picture: &'a SentPicture,
    ) -> BoxFuture<'a, Option<Picture>> {
        Box::pin(async move {
            tokio::select! {
                () = self.stop.asked() => None,
                seen = self.look(chat, language, picture) => Some(seen),
                never = self.type_in(chat) => match never {},
            }
        })
    }
}

impl Pictures {
    pub fn new(telegram: Arc<Telegram>, reader: PictureReader, stop: Shutdown) -> Self {
        Self {
            telegram,
            reader,
            stop,
        }
    }

    /// Fetches and reads a picture; how it ended and how long it took is counted.
    async fn look(&self, chat: ChatId, language: &str, picture: &SentPicture) -> Picture {
        let languages = chat::picture_languages(language);
        let began = Instant::now();
        // Only as many pictures as there are cores are in memory at once.
        let place = self.reader.place(chat).await;
        let (seen, outcome) = match self.fetch(picture).await {
            Fetched::Nothing => (Picture::NotFetched, "not_fetched"),
            Fetched::TooLarge => (why_not(Unreadable::TooLarge), Unreadable::TooLarge.name()),
            Fetched::File(file) => match self.reader.read(&place, &file, &languages).await {
                Ok(reading) => {
                    let outcome = outcome_of(&reading);
                    let (codes, text) = (reading.codes, reading.text);
                    (Picture::Read { codes, text }, outcome)
                }
                Err(why) => (why_not(why), why.name()),
            },
        };
        self.telegram
            .metrics()
            .count_picture(outcome, began.elapsed());
        seen
    }

    async fn fetch(&self, picture: &SentPicture) -> Fetched {
        let is_large = |size: u32| size as usize > LARGEST_FILE;
        if picture.size.is_some_and(is_large) {
            return Fetched::TooLarge;
        }
        for _ in 1..TRIES {
            match self.fetch_once(&picture.file).await {
                Ok(fetched) => return fetched,
                Err(Failure::Refused { retry_after, .. }) => {
                    sleep(retry_after.unwrap_or(PAUSE).min(LONGEST_ASKED_PAUSE)).await;
                }
                Err(Failure::Unreachable { .. }) => sleep(PAUSE).await,
            }
        }
        let last = self.fetch_once(&picture.file).await;
        last.unwrap_or(Fetched::Nothing)
    }

    /// An error may pass, as a 429 does.
    async fn fetch_once(&self, file: &str) -> Result<Fetched, Failure> {
        #[derive(Deserialize)]
        struct File {
            file_path: String,
        }
        let request = GetFile::new(FileId(file.to_owned()));
        let told = match self.telegram.call(&request, PATIENCE).await {
            Err(Failure::Refused {
                code: 400,
                description,
                ..
            }) => {
                let is_large = description.contains("too big");
                return Ok(if is_large {
                    Fetched::TooLarge
                } else {
                    Fetched::Nothing
                });
            }
            told => told?,
        };
        let Ok(File { file_path }) = serde_json::from_str(told.get()) else {
            return Ok(Fetched::Nothing);
        };
        let bytes = self
            .telegram
            .download(&file_path, LARGEST_FILE, PATIENCE)
            .await?;
        Ok(bytes.map_or(Fetched::TooLarge, Fetched::File))
    }

    /// Says in the chat that an answer comes, as long as this is asked. It does not matter whether it arrives.
    async fn type_in(&self, chat: ChatId) -> Infallible {
        let chat = teloxide::types::ChatId(chat);
        let typing = SendChatAction::new(chat, ChatAction::Typing);
        loop {
            let _ = self.telegram.call(&typing, PATIENCE).await;
            sleep(TYPING).await;
        }
    }
}

fn why_not(unreadable: Unreadable) -> Picture {
    match unreadable {
        Unreadable::TooLarge => Picture::TooLarge,
        Unreadable::TooNarrow => Picture::TooNarrow,
        Unreadable::TooHard => Picture::TooHard,
        Unreadable::NotAPicture => Picture::Unreadable,
    }
}

/// A word for what was found in a picture.
fn outcome_of(reading: &Reading) -> &'static str {
    let has_text = reading.text.as_ref().is_some_and(|text| !text.is_empty());
    match (reading.codes.is_empty(), has_text) {
        (false, _) => "code",
        (true, true) => "text",
        (true, false) => "nothing",
    }
}
