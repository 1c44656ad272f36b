//! Files that people send, as a bot fetches them, and pictures from the page.

use serde_json::json;

use crate::support::{error, request, result, sandbox, updates};

const PICTURE: &[u8] = b"\xff\xd8\xff\xc0\x00\x0b\x08\x02\x00\x03\x00\x01 and so on";

#[test]
fn a_file_is_fetched_by_the_path_that_get_file_tells() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.sends_picture(PICTURE, "");
    let sizes = updates(&sandbox, 0)[0]["message"]["photo"].clone();
    assert_eq!(sizes[1]["width"], 768);
    assert!(sizes[0]["width"].as_u64() < sizes[1]["width"].as_u64());
    let id = sizes[1]["file_id"].clone();
    let fetch = |path: &str| {
        let path = format!("/file/bot{}/{path}", sandbox.token());
        request(&sandbox, "GET", &path, "", b"").unwrap()
    };
    assert_eq!(fetch("photos/file_1.jpg").status, 404);
    let told = result(&sandbox, "getFile", json!({"file_id": id}));
    assert_eq!(told["file_size"], PICTURE.len());
    let answer = fetch(told["file_path"].as_str().unwrap());
    assert_eq!(answer.status, 200);
    assert!(answer.body.ends_with("and so on"));
    assert_eq!(fetch("../photos/file_1.jpg").status, 404);
    let wrong = request(&sandbox, "GET", "/file/bot1:x/photos/file_1.jpg", "", b"").unwrap();
    assert_eq!(wrong.status, 401);
}

#[test]
fn what_cannot_be_fetched_is_refused_as_telegram_does() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.sends_file("large.png", &vec![0; (20 << 20) + 1]);
    let id = updates(&sandbox, 0)[0]["message"]["document"]["file_id"].clone();
    for (params, why) in [
        (json!({"file_id": id}), "file is too big"),
        (
            json!({"file_id": "x"}),
            "wrong file_id or the file is temporarily unavailable",
        ),
        (json!({}), "invalid file_id"),
    ] {
        let refused = error(&sandbox, "getFile", params);
        assert_eq!(refused, format!("Bad Request: {why}"));
    }
}

#[test]
fn a_picture_from_the_page_reaches_the_bot() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    let path = format!("/sandbox/people/{}/pictures", buyer.id());
    let post = |query: &str, kind: &str| {
        let path = format!("{path}?{query}");
        request(&sandbox, "POST", &path, kind, PICTURE)
            .unwrap()
            .status
    };
    assert_eq!(post("caption=Hello", "image/jpeg"), 204);
    assert_eq!(post("name=label.jpg", "image/jpeg"), 204);
    // Another site could send such a request without being asked.
    assert_eq!(post("", "text/plain"), 415);
    let updates = updates(&sandbox, 0);
    assert_eq!(updates[0]["message"]["caption"], "Hello");
    assert_eq!(updates[1]["message"]["document"]["mime_type"], "image/jpeg");
}
