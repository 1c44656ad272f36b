//! What people send besides texts, as the Bot API tells it.

use serde::Deserialize;
use serde_json::{Value, json};

/// Something that a person sends and that is not text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "thing", rename_all = "snake_case")]
pub(crate) enum SentThing {
    Photo,
    Document { name: String },
    Voice,
    Sticker,
    Contact { name: String, phone: String },
    Location { latitude: f64, longitude: f64 },
}

impl SentThing {
    /// The field of the Bot API's `Message`, and its value.
    pub(crate) fn to_json(&self) -> (&'static str, Value) {
        match self {
            Self::Photo => {
                let mut size = file("photo", 1000);
                size["width"] = json!(90);
                size["height"] = json!(90);
                ("photo", json!([size]))
            }
            Self::Document { name } => {
                let mut document = file("file", 20_000);
                document["file_name"] = json!(name);
                document["mime_type"] = json!("application/octet-stream");
                ("document", document)
            }
            Self::Voice => {
                let mut voice = file("voice", 9000);
                voice["duration"] = json!(4);
                voice["mime_type"] = json!("audio/ogg");
                ("voice", voice)
            }
            Self::Sticker => {
                let mut sticker = file("sticker", 1000);
                sticker["type"] = json!("regular");
                sticker["width"] = json!(512);
                sticker["height"] = json!(512);
                sticker["is_animated"] = json!(false);
                sticker["is_video"] = json!(false);
                sticker["emoji"] = json!("👍");
                ("sticker", sticker)
            }
            Self::Contact { name, phone } => (
                "contact",
                json!({"first_name": name, "phone_number": phone}),
            ),
            Self::Location {
                latitude,
                longitude,
            } => {
                let place = json!({"latitude": latitude, "longitude": longitude});
                ("location", place)
            }
        }
    }
}

fn file(what: &str, bytes: usize) -> Value {
    json!({
        "file_id": format!("sandbox-{what}"), "file_unique_id": format!("sandbox-{what}-1"), "file_size": bytes,
    })
}
