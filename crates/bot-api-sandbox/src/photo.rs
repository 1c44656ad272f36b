//! Pictures that a bot uploads: PNG, of a size that Telegram takes.

use serde_json::{Value, json};

use crate::refusal::Refusal;

/// The most bytes of a picture (Bot API documentation, `sendPhoto`).
const LARGEST_BYTES: usize = 10_000_000;
/// The most of width and height together.
const LARGEST_SIDES: u32 = 10_000;
/// The most of one side in units of the other.
const LARGEST_RATIO: u32 = 20;
/// Telegram shows no more of a side.
const SHOWN_SIDE: u32 = 1280;

/// The size of a picture as it is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PhotoSize {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl PhotoSize {
    /// The size of a PNG that the rules of `sendPhoto` allow.
    pub(crate) fn of_png(content: &[u8]) -> Result<Self, Refusal> {
        if content.len() > LARGEST_BYTES {
            return Err(Refusal::bad_request("file is too big for a photo"));
        }
        let sides =
            sides_of_png(content).ok_or_else(|| Refusal::bad_request("IMAGE_PROCESS_FAILED"))?;
        let (width, height) = sides;
        let (short, long) = (width.min(height), width.max(height));
        let is_allowed = short > 0
            && width.saturating_add(height) <= LARGEST_SIDES
            && long <= short.saturating_mul(LARGEST_RATIO);
        if !is_allowed {
            return Err(Refusal::bad_request("PHOTO_INVALID_DIMENSIONS"));
        }
        let scaled = |side: u32| match long > SHOWN_SIDE {
            true => (side * SHOWN_SIDE / long).max(1),
            false => side,
        };
        Ok(Self {
            width: scaled(width),
            height: scaled(height),
        })
    }

    /// The picture as the Bot API's `PhotoSize`.
    pub(crate) fn to_json(self, id: &str, bytes: usize) -> Value {
        json!({
            "file_id": id, "file_unique_id": format!("{id}-1"), "width": self.width, "height": self.height,
            "file_size": bytes,
        })
    }
}

/// Width and height of a PNG that has a beginning, data and an end.
pub(crate) fn sides_of_png(content: &[u8]) -> Option<(u32, u32)> {
    let chunks = content.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let head = chunks.strip_prefix(b"\0\0\0\x0dIHDR")?;
    let side = |at: usize| Some(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
    let sides = (side(0)?, side(4)?);
    let has_data = chunks.windows(4).any(|name| name == b"IDAT");
    (has_data && content.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82")).then_some(sides)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frame of a PNG of this size; nobody looks at its data.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut content = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        content.extend(width.to_be_bytes());
        content.extend(height.to_be_bytes());
        content.extend(b"\x08\x06\0\0\0crc!\0\0\0\0IDATcrc!\0\0\0\0IEND\xae\x42\x60\x82");
        content
    }

    #[test]
    fn the_size_of_a_picture_is_that_of_its_showing() {
        for (given, shown) in [((800, 600), (800, 600)), ((2560, 1000), (1280, 500))] {
            let size = PhotoSize::of_png(&png(given.0, given.1)).unwrap();
            assert_eq!((size.width, size.height), shown);
        }
    }

    #[test]
    fn pictures_that_telegram_does_not_take_are_refused() {
        let large = [png(800, 600), vec![0; LARGEST_BYTES]].concat();
        for (content, why) in [
            (png(10_000, 1), "PHOTO_INVALID_DIMENSIONS"),
            (png(5000, 5001), "PHOTO_INVALID_DIMENSIONS"),
            (png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
            (png(0, 5), "PHOTO_INVALID_DIMENSIONS"),
            (b"GIF89a".to_vec(), "IMAGE_PROCESS_FAILED"),
            (png(8, 8)[..40].to_vec(), "IMAGE_PROCESS_FAILED"),
            (large, "file is too big for a photo"),
        ] {
            let refused = PhotoSize::of_png(&content).unwrap_err();
            assert_eq!(refused.description, format!("Bad Request: {why}"));
        }
        assert!(PhotoSize::of_png(&png(5000, 5000)).is_ok());
        assert!(PhotoSize::of_png(&png(2000, 100)).is_ok());
    }
}
