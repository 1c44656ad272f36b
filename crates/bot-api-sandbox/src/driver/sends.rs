//! What a test's person sends besides typed texts.

use super::Buyer;
use crate::sent_thing::SentThing;

impl Buyer {
    /// Opens the bot by a link with this payload, as `https://t.me/bot?start=payload` does.
    ///
    /// # Panics
    ///
    /// If Telegram takes no such payload: 1 to 64 of A-Z, a-z, 0-9, `_` and `-`.
    #[track_caller]
    pub fn starts_with(&self, payload: &str) {
        if !self.act(|state| state.start(self.id, payload)) {
            self.give_up(&format!("opens no link with the payload \"{payload}\""));
        }
    }

    /// Forwards a text of somebody who does not show who they are.
    pub fn forwards(&self, from: &str, text: &str) {
        self.act(|state| state.forward(self.id, from, text));
    }

    /// Sends a photo on which nothing is to be seen.
    pub fn sends_photo(&self) {
        self.sends(SentThing::grey_photo(), "");
    }

    /// Sends a photo, a file such as JPEG, with a caption, which may be empty; returns the message's number.
    pub fn sends_picture(&self, content: &[u8], caption: &str) -> i64 {
        let content = content.to_vec();
        self.sends(SentThing::Photo { content }, caption)
    }

    /// Sends a picture, or anything else, as a file of this name; returns the message's number.
    pub fn sends_file(&self, name: &str, content: &[u8]) -> i64 {
        let (name, content) = (name.to_owned(), content.to_vec());
        self.sends(SentThing::Document { name, content }, "")
    }

    /// Sends such a photo with a caption; returns the message's number.
    pub fn sends_photo_with(&self, caption: &str) -> i64 {
        self.sends(SentThing::grey_photo(), caption)
    }

    /// Sends a file with a caption, which may be empty; returns the message's number.
    pub fn sends_document(&self, name: &str, caption: &str) -> i64 {
        let (name, content) = (name.to_owned(), vec![0; 20_000]);
        self.sends(SentThing::Document { name, content }, caption)
    }

    /// Sends a voice message.
    pub fn sends_voice(&self) {
        self.sends(SentThing::Voice, "");
    }

    /// Sends a sticker.
    pub fn sends_sticker(&self) {
        self.sends(SentThing::Sticker, "");
    }

    /// Sends somebody's contact.
    pub fn sends_contact(&self, name: &str, phone: &str) {
        let (name, phone) = (name.to_owned(), phone.to_owned());
        self.sends(SentThing::Contact { name, phone }, "");
    }

    /// Sends a place, in degrees.
    pub fn sends_location(&self, latitude: f64, longitude: f64) {
        let place = SentThing::Location {
            latitude,
            longitude,
        };
        self.sends(place, "");
    }

    #[track_caller]
    fn sends(&self, thing: SentThing, caption: &str) -> i64 {
        match self.act(|state| state.send_thing(self.id, thing, caption)) {
            Some(message) => message,
            None => self.give_up("was forgotten by a reset"),
        }
    }
}
