//! What people send besides texts, as the Bot API tells it.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::files::{SentFiles, sides_of_jpeg};
use crate::photo::sides_of_png;

/// A grey picture of 90 by 90 pixels: the smallest size of each photo, and a photo on which nothing is to be seen.
const GREY: &[u8] = include_bytes!("../page/grey.png");

/// What a photo without a size of its own is taken for.
const USUAL_SIDES: (u32, u32) = (1280, 960);

/// Something that a person sends and that is not text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "thing", rename_all = "snake_case")]
pub(crate) enum SentThing {
    Photo {
        #[serde(skip, default = "grey")]
        content: Vec<u8>,
    },
    Document {
        name: String,
        #[serde(skip)]
        content: Vec<u8>,
    },
    Voice,
    Sticker,
    Contact {
        name: String,
        phone: String,
    },
    Location {
        latitude: f64,
        longitude: f64,
    },
}

fn grey() -> Vec<u8> {
    GREY.to_vec()
}

impl SentThing {
    /// A photo on which nothing is to be seen.
    pub(crate) fn grey_photo() -> Self {
        Self::Photo { content: grey() }
    }

    /// The field of the Bot API's `Message`, and its value; a file can be fetched from then on.
    pub(crate) fn to_json(&self, files: &mut SentFiles) -> (&'static str, Value) {
        match self {
            Self::Photo { content } => ("photo", photo(content, files)),
            Self::Document { name, content } => {
                let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
                let mut document = files.add("documents", extension, content);
                document["file_name"] = json!(name);
                document["mime_type"] = json!(mime_type(extension));
                ("document", document)
            }
            Self::Voice => {
                let mut voice = files.add("voice", "oga", &[0; 9000]);
                voice["duration"] = json!(4);
                voice["mime_type"] = json!("audio/ogg");
                ("voice", voice)
            }
            Self::Sticker => {
                let mut sticker = files.add("stickers", "webp", &[0; 1000]);
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

/// A photo in two sizes, the smaller first, as Telegram has them.
fn photo(content: &[u8], files: &mut SentFiles) -> Value {
    let whole = sides_of_jpeg(content).or_else(|| sides_of_png(content));
    let sizes = [(GREY, (90, 90)), (content, whole.unwrap_or(USUAL_SIDES))];
    let sizes = sizes.map(|(content, (width, height))| {
        let mut size = files.add("photos", "jpg", content);
        size["width"] = json!(width);
        size["height"] = json!(height);
        size
    });
    json!(sizes)
}

fn mime_type(extension: &str) -> &'static str {
    match extension.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "heic" => "image/heic",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}
