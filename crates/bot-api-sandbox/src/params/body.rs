//! Reads parameters from the query and from the body's four forms.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use serde_json::{Map, Value};

use crate::refusal::Refusal;

/// An uploaded file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct UploadedFile {
    pub(crate) name: String,
    pub(crate) content: Arc<[u8]>,
}

/// The uploaded files, by parameter.
pub(crate) type UploadedFiles = BTreeMap<String, UploadedFile>;

/// The parameters of a request, those of the body before those of the query, and its files, whose names stand among the
/// parameters too.
pub(crate) fn read(
    head: &Parts,
    body: &[u8],
) -> Result<(Map<String, Value>, UploadedFiles), Refusal> {
    let mut values = pairs(head.uri.query().unwrap_or("").as_bytes())?;
    let mut files = UploadedFiles::new();
    let content_type = head
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let form = content_type
        .split(';')
        .next()
        .unwrap_or("")
        .trim()
        .to_ascii_lowercase();
    match form.as_str() {
        _ if body.is_empty() => {}
        "application/json" => values.extend(json(body)?),
        "application/x-www-form-urlencoded" => values.extend(pairs(body)?),
        "multipart/form-data" => {
            let (texts, uploads) = multipart(content_type, body)?;
            values.extend(texts);
            files.extend(uploads);
        }
        _ => {}
    }
    Ok((values, files))
}

fn json(body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(values)) => Ok(values),
        Ok(_) => Err(Refusal::bad_request("object expected as JSON body")),
        Err(_) => Err(Refusal::bad_request("can't parse JSON object")),
    }
}

/// `name=value&…`, percent-encoded.
fn pairs(text: &[u8]) -> Result<Map<String, Value>, Refusal> {
    let parts = text
        .split(|&byte| byte == b'&')
        .filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let mut halves = part.splitn(2, |&byte| byte == b'=');
            let mut decoded = || utf8(percent_decode(halves.next().unwrap_or(b"")));
            Ok((decoded()?, Value::String(decoded()?)))
        })
        .collect()
}

fn utf8(bytes: Vec<u8>) -> Result<String, Refusal> {
    String::from_utf8(bytes).map_err(|_| Refusal::bad_request("strings must be encoded in UTF-8"))
}

fn percent_decode(text: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        rest = after;
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (
            first,
            digits.and_then(|two| u8::from_str_radix(two, 16).ok()),
        ) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                rest = &after[2..];
            }
            (b'+', _) => decoded.push(b' '),
            (&byte, _) => decoded.push(byte),
        }
    }
    decoded
}

/// The texts and the files of a multipart body; the name of a file is among the texts.
fn multipart(
    content_type: &str,
    body: &[u8],
) -> Result<(Map<String, Value>, UploadedFiles), Refusal> {
    let boundary = content_type
        .split(';')
        .find_map(|part| part.trim().strip_prefix("boundary="))
        .map(|boundary| format!("\r\n--{}", boundary.trim_matches('"')))
        .ok_or_else(|| Refusal::bad_request("boundary of the multipart body is not specified"))?;
    let whole = [b"\r\n", body].concat();
    let mut values = Map::new();
    let mut files = UploadedFiles::new();
    for part in split(&whole, boundary.as_bytes()).skip(1) {
        let Some(end) = find(part, b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&part[..end]).into_owned();
        let Some(name) = quoted(&head, " name=\"") else {
            continue;
        };
        let content = &part[end + 4..];
        let value = match quoted(&head, "filename=\"") {
            Some(file) => {
                let content = content.into();
                let upload = UploadedFile {
                    name: file.clone(),
                    content,
                };
                files.insert(name.clone(), upload);
                file
            }
            None => utf8(content.to_vec())?,
        };
        values.insert(name, Value::String(value));
    }
    Ok((values, files))
}

fn quoted(head: &str, before: &str) -> Option<String> {
    let (_, after) = head.split_once(before)?;
    after.split_once('"').map(|(value, _)| value.to_owned())
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn split<'text>(text: &'text [u8], by: &'text [u8]) -> impl Iterator<Item = &'text [u8]> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let current = rest?;
        match find(current, by) {
            Some(index) => {
                rest = Some(&current[index + by.len()..]);
                Some(&current[..index])
            }
            None => rest.take(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_decoded() {
        let values = pairs(b"text=a+%26%20%D1%8F&chat_id=5&odd=%zz").unwrap();
        assert_eq!(values["text"], "a & я");
        assert_eq!(values["chat_id"], "5");
        assert_eq!(values["odd"], "%zz");
        assert!(pairs(b"text=%ff").is_err());
    }

    #[test]
    fn a_multipart_body_gives_texts_and_files() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttps://a\r\n\
            --x\r\nContent-Disposition: form-data; name=\"certificate\"; filename=\"c.pem\"\r\n\r\n\x00\xff\r\n--x--\r\n";
        let (values, files) = multipart("multipart/form-data; boundary=x", body).unwrap();
        assert_eq!(values["url"], "https://a");
        assert_eq!(values["certificate"], "c.pem");
        assert_eq!(values.len(), 2);
        assert_eq!(files["certificate"].name, "c.pem");
        assert_eq!(&*files["certificate"].content, b"\x00\xff");
        assert_eq!(files.len(), 1);
    }
}
