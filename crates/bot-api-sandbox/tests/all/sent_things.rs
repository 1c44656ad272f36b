//! What people send, and pictures of the bot's.

use serde_json::{Value, json};

use crate::support::{sandbox, updates, upload_as};

/// What the bot is told of the one message of a person who does this.
fn told(act: impl FnOnce(&bot_api_sandbox::Buyer)) -> Value {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    act(&buyer);
    updates(&sandbox, 0)[0]["message"].clone()
}

#[test]
fn people_send_what_telegram_lets_them() {
    let photo = told(|anna| {
        anna.sends_photo_with("RB390996032CN");
    });
    assert_eq!(photo["caption"], "RB390996032CN");
    assert!(photo["photo"].is_array() && photo["text"].is_null());
    let file = told(|anna| {
        anna.sends_document("order.pdf", "");
    });
    assert_eq!(file["document"]["file_name"], "order.pdf");
    assert!(file["caption"].is_null());
    assert_eq!(told(|anna| anna.sends_voice())["voice"]["duration"], 4);
    let contact = told(|anna| anna.sends_contact("Li", "+8613800000000"));
    assert_eq!(contact["contact"]["first_name"], "Li");
    let place = told(|anna| anna.sends_location(55.75, 37.62));
    assert_eq!(place["location"]["latitude"], 55.75);
    let forwarded = told(|anna| anna.forwards("Seller", "please wait"));
    assert_eq!(forwarded["text"], "please wait");
    assert_eq!(forwarded["forward_origin"]["sender_user_name"], "Seller");
    let opened = told(|anna| anna.starts_with("RB390996032CN"));
    assert_eq!(opened["text"], "/start RB390996032CN");
    assert_eq!(opened["entities"][0]["type"], "bot_command");
}

#[test]
fn a_caption_can_be_edited() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    let message = buyer.sends_photo_with("one");
    buyer.edits(message, "two");
    assert_eq!(updates(&sandbox, 0)[1]["edited_message"]["caption"], "two");
}

/// A picture of one black point.
const POINT: [u8; 67] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, 0x49, 0x45, 0x4e,
    0x44, 0xae, 0x42, 0x60, 0x82,
];

#[test]
fn a_picture_of_the_bot_is_seen_with_its_caption_and_buttons() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let markup =
        json!({"inline_keyboard": [[{"text": "Back", "callback_data": "b", "style": "primary"}]]});
    let params = json!({
        "chat_id": buyer.id(), "caption": "<b>Time</b> line", "parse_mode": "HTML", "reply_markup": markup,
    });
    let answer = upload_as(
        &sandbox,
        "sendPhoto",
        "photo",
        params,
        "picture.png",
        &POINT,
    );
    assert_eq!(answer["result"]["photo"][0]["width"], 1);
    let seen = buyer.sees_photo();
    assert_eq!(seen.html, "<b>Time</b> line");
    let button = seen.button("Back").unwrap();
    assert_eq!(button.style.as_deref(), Some("primary"));
    assert!(sandbox.violations().is_empty());
}

#[test]
fn what_is_no_picture_is_refused() {
    let sandbox = sandbox();
    let buyer = sandbox.person("Anna", "en");
    buyer.says("hi");
    let params = json!({"chat_id": buyer.id()});
    for (content, why) in [
        (&b"text"[..], "Bad Request: IMAGE_PROCESS_FAILED"),
        (&b""[..], "Bad Request: file must be non-empty"),
    ] {
        let answer = upload_as(
            &sandbox,
            "sendPhoto",
            "photo",
            params.clone(),
            "a.png",
            content,
        );
        assert_eq!(answer["description"], why);
    }
    let calendar = upload_as(
        &sandbox,
        "sendDocument",
        "document",
        params,
        "a.ics",
        b"BEGIN",
    );
    assert_eq!(calendar["result"]["document"]["mime_type"], "text/calendar");
}
