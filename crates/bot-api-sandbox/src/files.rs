//! The files that people send, as a bot fetches them: `getFile` tells the path, `/file/bot<token>/<path>` has the bytes (Bot API
//! documentation, `getFile`).

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::refusal::{MethodResult, Refusal};

/// The most bytes of a file that a bot can fetch.
const LARGEST: usize = 20 << 20;

/// A file that a person sent.
#[derive(Clone, Debug)]
struct SentFile {
    content: Arc<[u8]>,
    path: String,
    /// Told by `getFile`: an address that a bot made up leads nowhere.
    is_told: bool,
}

/// The files by their ids.
#[derive(Debug, Default)]
pub(crate) struct SentFiles(BTreeMap<String, SentFile>);

impl SentFiles {
    /// Takes a file over; returns its fields in the Bot API's `PhotoSize` and `Document`.
    pub(crate) fn add(&mut self, folder: &str, extension: &str, content: &[u8]) -> Value {
        let number = self.0.len();
        let id = format!("sandbox-{folder}-{number}");
        let file = SentFile {
            content: content.into(),
            path: format!("{folder}/file_{number}.{extension}"),
            is_told: false,
        };
        let fields = fields(&id, &file);
        self.0.insert(id, file);
        fields
    }

    /// `getFile`.
    pub(crate) fn tell(&mut self, id: &str) -> MethodResult {
        let file = self.0.get_mut(id).ok_or_else(|| {
            Refusal::bad_request("wrong file_id or the file is temporarily unavailable")
        })?;
        if file.content.len() > LARGEST {
            return Err(Refusal::bad_request("file is too big"));
        }
        file.is_told = true;
        let mut told = fields(id, file);
        told["file_path"] = json!(file.path);
        Ok(told)
    }

    /// The bytes at a path that was told.
    pub(crate) fn at(&self, path: &str) -> Option<Arc<[u8]>> {
        let mut files = self.0.values();
        let file = files.find(|file| file.is_told && file.path == path)?;
        Some(file.content.clone())
    }
}

fn fields(id: &str, file: &SentFile) -> Value {
    json!({"file_id": id, "file_unique_id": format!("{id}-1"), "file_size": file.content.len()})
}

/// Width and height of a JPEG: they stand in the head of its frame.
pub(crate) fn sides_of_jpeg(content: &[u8]) -> Option<(u32, u32)> {
    let mut rest = content.strip_prefix(b"\xff\xd8")?;
    loop {
        let [0xff, marker, high, low, ..] = *rest else {
            return None;
        };
        // All but the tables of Huffman codes and the like, which have numbers among those of the frames.
        if (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker) {
            let side =
                |at: usize| Some(u32::from(*rest.get(at)?) << 8 | u32::from(*rest.get(at + 1)?));
            return Some((side(7)?, side(5)?));
        }
        rest = rest.get(2 + usize::from(u16::from_be_bytes([high, low]))..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_fetched_by_the_path_that_was_told() {
        let mut files = SentFiles::default();
        let file = files.add("photos", "jpg", b"abc");
        assert_eq!(file["file_size"], 3);
        assert!(files.at("photos/file_0.jpg").is_none());
        let told = files.tell(file["file_id"].as_str().unwrap()).unwrap();
        assert_eq!(told["file_path"], "photos/file_0.jpg");
        assert_eq!(*files.at("photos/file_0.jpg").unwrap(), *b"abc");
    }

    #[test]
    fn what_cannot_be_fetched_is_refused() {
        let mut files = SentFiles::default();
        let large = files.add("documents", "png", &vec![0; LARGEST + 1]);
        for (id, why) in [
            (large["file_id"].as_str().unwrap(), "file is too big"),
            ("x", "wrong file_id or the file is temporarily unavailable"),
        ] {
            let refused = files.tell(id).unwrap_err();
            assert_eq!(refused.description, format!("Bad Request: {why}"));
        }
    }

    #[test]
    fn the_size_of_a_jpeg_stands_in_its_frame() {
        let jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x02\x00\x03\x00\x01";
        assert_eq!(sides_of_jpeg(jpeg), Some((0x300, 0x200)));
        assert_eq!(sides_of_jpeg(&jpeg[..12]), None);
        assert_eq!(sides_of_jpeg(b"PNG"), None);
    }
}
