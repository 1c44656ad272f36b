//! The fields of an update that are used. All others are cut off before anything is stored or read.
//!
//! So nothing is kept that nobody asked for. And nothing is lost beside what is newer than teloxide: one field that it
//! cannot read, such as an entity or an origin of a kind of next year, makes it drop a message's text.
//!
//! To use one more field, name it here.

use reqwest::Url;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

/// A field that is used.
struct Field(&'static str, Use);

/// What is used of a field.
enum Use {
    /// All of it, if it is a plain value: a text, a number, true or false.
    Value,
    /// These of its own fields.
    Object(&'static [Field]),
    /// The same of a message that somebody sent, and what kind of message it is.
    Message(&'static [Field]),
    /// A position's degrees, to a tenth: nobody needs to know the street.
    Degrees,
    /// Only that it is there; this text takes the place of the value.
    Presence(&'static str),
    /// Which of these words it is; any other counts as the last.
    Word(&'static [&'static str]),
}

use Use::{Message, Object, Presence, Word};

const UPDATE: &[Field] = &[
    Field("message", Message(MESSAGE)),
    Field("edited_message", Message(MESSAGE)),
    Field("callback_query", Object(QUERY)),
    Field("my_chat_member", Object(MEMBERSHIP)),
];

const MESSAGE: &[Field] = &[
    Field("message_id", Use::Value),
    Field("date", Use::Value),
    Field("chat", Object(CHAT)),
    Field("from", Object(USER)),
    Field("text", Use::Value),
    Field("caption", Use::Value),
    Field("location", Object(LOCATION)),
];

/// The time zone is read from it.
const LOCATION: &[Field] = &[
    Field("latitude", Use::Degrees),
    Field("longitude", Use::Degrees),
];

const QUERY: &[Field] = &[
    Field("id", Use::Value),
    Field("from", Object(USER)),
    Field("message", Object(MESSAGE_WITH_BUTTONS)),
    Field("chat_instance", Use::Value),
    Field("data", Use::Value),
];

/// A text can be edited in place, a file cannot: it matters that there is a text, not which.
const MESSAGE_WITH_BUTTONS: &[Field] = &[
    Field("message_id", Use::Value),
    Field("date", Use::Value),
    Field("chat", Object(CHAT)),
    Field("text", Presence(".")),
];

const MEMBERSHIP: &[Field] = &[
    Field("chat", Object(CHAT)),
    Field("from", Object(USER)),
    Field("date", Use::Value),
    Field("old_chat_member", Object(MEMBER)),
    Field("new_chat_member", Object(MEMBER)),
];

const MEMBER: &[Field] = &[
    Field("user", Object(USER)),
    // What else there is, in groups, says nothing here, and has fields of its own that teloxide asks for.
    Field("status", Word(&["member", "kicked", "left"])),
    Field("until_date", Use::Value),
];

const CHAT: &[Field] = &[Field("id", Use::Value), Field("type", Use::Value)];

const USER: &[Field] = &[
    Field("id", Use::Value),
    Field("is_bot", Use::Value),
    Field("language_code", Use::Value),
    // teloxide reads no user without this field.
    Field("first_name", Presence("")),
];

/// What makes a message a note of Telegram's that something happened, and nothing that a person said (Bot API 10.3,
/// `Message`, "Service message"). Anything that is not listed is taken for something new that people can send.
const SERVICE: &[&str] = &[
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "chat_shared",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "community_chat_added",
    "community_chat_joined",
    "community_chat_removed",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift",
    "gift_upgrade_sent",
    "giveaway",
    "giveaway_completed",
    "giveaway_created",
    "giveaway_winners",
    "group_chat_created",
    "invoice",
    "left_chat_member",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "poll_option_added",
    "poll_option_deleted",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "unique_gift",
    "user_shared",
    "users_shared",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "web_app_data",
    "write_access_allowed",
];

/// The update with the fields that are used, and no others. Of a kind that is not used only the name is left.
/// Cutting what was cut already changes nothing.
pub fn cut(update: &RawValue) -> Vec<u8> {
    // What is nested too deeply to be read is not one of Telegram's.
    let whole: Map<String, Value> = serde_json::from_str(update.get()).unwrap_or_default();
    let mut slim = Map::new();
    if let Some(id) = whole.get("update_id") {
        slim.insert("update_id".to_owned(), id.clone());
    }
    let known = UPDATE
        .iter()
        .find_map(|Field(name, used)| Some((*name, kept(whole.get(*name)?, used)?)));
    match known {
        Some((name, content)) => {
            slim.insert(name.to_owned(), content);
        }
        None => {
            let unused = whole.keys().filter(|name| *name != "update_id");
            slim.extend(unused.map(|name| (name.clone(), Value::Null)));
        }
    }
    Value::Object(slim).to_string().into_bytes()
}

fn kept(value: &Value, used: &Use) -> Option<Value> {
    match (used, value) {
        (_, Value::Null) => None,
        (Use::Value, Value::Object(_) | Value::Array(_)) => None,
        (Use::Value, value) => Some(value.clone()),
        (Object(fields), Value::Object(object)) => Some(Value::Object(kept_of(object, fields))),
        (Message(fields), Value::Object(whole)) => {
            let mut message = kept_of(whole, fields);
            add_links(&mut message, whole);
            mark_content(&mut message, whole);
            Some(Value::Object(message))
        }
        (Object(_) | Message(_), _) => None,
        (Use::Degrees, value) => value
            .as_f64()
            .map(|degrees| json!((degrees * 10.0).round() / 10.0)),
        (Presence(text), _) => Some(json!(text)),
        (Word(words), value) => {
            let known = words.iter().find(|word| value == *word);
            known.or(words.last()).map(|word| json!(word))
        }
    }
}

fn kept_of(object: &Map<String, Value>, fields: &[Field]) -> Map<String, Value> {
    let kept = fields.iter().filter_map(|Field(name, used)| {
        Some(((*name).to_owned(), kept(object.get(*name)?, used)?))
    });
    kept.collect()
}

/// The most links that are added to a text, and the longest: more is an advertisement.
const MOST_LINKS: usize = 5;
const LONGEST_LINK: usize = 300;

/// The addresses behind the words of a text ("Track it here") follow it, a line each: people forward what is written so, and
/// the number or the store may stand in the address alone.
fn add_links(message: &mut Map<String, Value>, whole: &Map<String, Value>) {
    for (text, entities) in [("text", "entities"), ("caption", "caption_entities")] {
        let (Some(Value::String(text)), Some(Value::Array(entities))) =
            (message.get_mut(text), whole.get(entities))
        else {
            continue;
        };
        let mut links: Vec<&str> = Vec::new();
        for entity in entities {
            let url = entity["url"].as_str().unwrap_or_default();
            let is_new = !links.contains(&url) && !text.contains(url);
            if entity["type"] == "text_link" && is_web(url) && is_new && url.len() <= LONGEST_LINK {
                links.push(url);
            }
        }
        links.truncate(MOST_LINKS);
        for link in links {
            text.push('\n');
            text.push_str(link);
        }
    }
}

fn is_web(url: &str) -> bool {
    let url = Url::parse(url).ok();
    let host = url.as_ref().filter(|url| url.scheme().starts_with("http"));
    host.and_then(Url::host_str)
        .is_some_and(|host| host.contains('.'))
}

/// Tells teloxide what kind of message this is, where its text does not: a picture, something else that was sent, or a
/// service message.
fn mark_content(message: &mut Map<String, Value>, whole: &Map<String, Value>) {
    if message.contains_key("text") {
        return;
    }
    let picture = photo(whole).or_else(|| picture_file(whole));
    if let Some((kind, picture)) = picture {
        message.insert(kind.to_owned(), picture);
    } else if message.contains_key("caption") {
        // A caption stands under something, teloxide asks for it. It does not matter what it is.
        message.insert("photo".to_owned(), json!([]));
    } else if SERVICE.iter().any(|name| whole.contains_key(*name)) {
        message.insert("group_chat_created".to_owned(), json!(true));
    }
}

/// A photo in the largest of its sizes: by what it is fetched, and how large it is.
fn photo(whole: &Map<String, Value>) -> Option<(&'static str, Value)> {
    let sizes = whole.get("photo")?.as_array()?.iter();
    let sides = |size: &Value| Some(size["width"].as_u64()? * size["height"].as_u64()?);
    let largest = sizes.max_by_key(|size| sides(size))?;
    let mut photo = file(largest)?;
    photo.insert("width".to_owned(), json!(side(&largest["width"])));
    photo.insert("height".to_owned(), json!(side(&largest["height"])));
    Some(("photo", json!([photo])))
}

/// A side that teloxide reads; none is larger.
fn side(value: &Value) -> u32 {
    value
        .as_u64()
        .and_then(|side| u32::try_from(side).ok())
        .unwrap_or(0)
}

/// How the names of pictures end.
const PICTURE_NAMES: [&str; 6] = [".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif"];

/// A picture that was sent as a file. Its name is not kept: it may say more than the picture.
fn picture_file(whole: &Map<String, Value>) -> Option<(&'static str, Value)> {
    let document = whole.get("document")?;
    let kind = document["mime_type"].as_str().unwrap_or_default();
    let name = document["file_name"]
        .as_str()
        .unwrap_or_default()
        .to_lowercase();
    let is_named_so = PICTURE_NAMES.iter().any(|end| name.ends_with(end));
    let mut picture = file(document).filter(|_| kind.starts_with("image/") || is_named_so)?;
    picture.insert("mime_type".to_owned(), json!("image/*"));
    Some(("document", json!(picture)))
}

/// By what a file is fetched, and its size.
fn file(whole: &Value) -> Option<Map<String, Value>> {
    let id = whole["file_id"].as_str()?;
    // teloxide reads no file without the second id.
    let mut file = Map::from_iter([
        ("file_id".to_owned(), json!(id)),
        ("file_unique_id".to_owned(), json!("")),
    ]);
    let size = whole["file_size"].as_u64();
    if let Some(size) = size.and_then(|size| u32::try_from(size).ok()) {
        file.insert("file_size".to_owned(), json!(size));
    }
    Some(file)
}

/// The kind of an update, by Telegram's name for it.
pub fn kind_of(update: &[u8]) -> String {
    let fields: Map<String, Value> = serde_json::from_slice(update).unwrap_or_default();
    let kinds: Vec<_> = fields
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| name != "update_id")
        .collect();
    kinds.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_of(update: Value) -> Value {
        let raw = RawValue::from_string(update.to_string()).unwrap();
        let once = cut(&raw);
        let again = RawValue::from_string(String::from_utf8(once.clone()).unwrap()).unwrap();
        assert_eq!(cut(&again), once, "cutting twice");
        serde_json::from_slice(&once).unwrap()
    }

    #[test]
    fn what_nobody_uses_is_cut_off() {
        let anna = json!({"id": 5, "is_bot": false, "first_name": "Anna", "last_name": "B", "username": "c",
            "language_code": "ru", "is_premium": true});
        let chat = json!({"id": 5, "type": "private", "first_name": "Anna", "username": "c"});
        let (slim_anna, slim_chat) = (
            json!({"id": 5, "is_bot": false, "first_name": "", "language_code": "ru"}),
            json!({"id": 5, "type": "private"}),
        );
        let message = json!({"message_id": 3, "date": 1, "chat": chat, "from": anna, "text": "Anna",
            "entities": [{"type": "bold", "offset": 0, "length": 4}], "quote": {"text": "secret"}});
        let slim_message = json!({"message_id": 3, "date": 1, "chat": slim_chat, "from": slim_anna, "text": "Anna"});
        assert_eq!(
            cut_of(json!({"update_id": 1, "message": message})),
            json!({"update_id": 1, "message": slim_message})
        );
        let query =
            json!({"id": "q", "from": anna, "message": message, "chat_instance": "i", "data": "d"});
        assert_eq!(
            cut_of(json!({"update_id": 1, "callback_query": query})),
            json!({"update_id": 1, "callback_query": {"id": "q", "from": slim_anna, "chat_instance": "i", "data": "d",
                "message": {"message_id": 3, "date": 1, "chat": slim_chat, "text": "."}}})
        );
    }

    #[test]
    fn the_addresses_behind_words_follow_the_text() {
        let link = |url: &str| json!({"type": "text_link", "offset": 0, "length": 1, "url": url});
        let many = (0..9).map(|n| link(&format!("https://a.b/{n}"))).collect();
        let cases = [
            (vec![link("https://a.b/RB1")], "x\nhttps://a.b/RB1"),
            (
                vec![link("https://a.b"), link("https://a.b")],
                "x\nhttps://a.b",
            ),
            (
                vec![
                    link("tg://user?id=1"),
                    link(&format!("https://{}", "a".repeat(300))),
                ],
                "x",
            ),
            (vec![json!({"type": "bold", "url": "https://a.b"})], "x"),
            (
                many,
                "x\nhttps://a.b/0\nhttps://a.b/1\nhttps://a.b/2\nhttps://a.b/3\nhttps://a.b/4",
            ),
        ];
        for (entities, expected) in cases {
            for (text, field) in [("text", "entities"), ("caption", "caption_entities")] {
                let mut message = json!({"message_id": 3, "date": 1});
                message[text] = json!("x");
                message[field] = json!(entities);
                let slim = cut_of(json!({"update_id": 1, "message": message}));
                assert_eq!(slim["message"][text], expected);
            }
        }
    }

    #[test]
    fn of_a_picture_its_id_and_size_are_kept() {
        let size = |side: u32| {
            json!({"file_id": format!("f{side}"), "file_unique_id": "u", "width": side, "height": side,
                "file_size": side})
        };
        let file = |kind: &str, name: &str| {
            json!({"document": {"file_id": "f", "file_unique_id": "u", "file_name": name, "mime_type": kind,
                "file_size": 7, "thumbnail": size(90)}})
        };
        let kept_file = json!({"document": {"file_id": "f", "file_unique_id": "", "file_size": 7, "mime_type": "image/*"}});
        for (content, expected) in [
            (
                json!({"photo": [size(90), size(1280), size(320)]}),
                json!({"photo": [{"file_id": "f1280", "file_unique_id": "", "width": 1280, "height": 1280, "file_size": 1280}]}),
            ),
            (file("image/png", "Passport of Anna.png"), kept_file.clone()),
            (file("application/octet-stream", "IMG_1.JPG"), kept_file),
            (file("application/pdf", "invoice.pdf"), json!({})),
            (json!({"photo": []}), json!({})),
            (json!({"photo": "x", "document": 1}), json!({})),
        ] {
            let slim = cut_of(json!({"update_id": 1, "message": content}));
            assert_eq!(slim["message"], expected, "{content}");
        }
    }

    #[test]
    fn of_an_unknown_kind_the_name_is_left() {
        let gift = json!({"update_id": 7, "gift": {"text": "secret"}});
        let slim = cut_of(gift);
        assert_eq!(slim, json!({"update_id": 7, "gift": null}));
        assert_eq!(kind_of(slim.to_string().as_bytes()), "gift");
        assert_eq!(kind_of(b"nonsense"), "");
    }
}
