//! Commands and descriptions: what is kept, and what is refused.

use serde_json::json;

use crate::support::{error, result, sandbox};

#[test]
fn commands_have_their_rules() {
    let sandbox = sandbox();
    let list = |name: &str, description: &str| json!({"commands": [{"command": name, "description": description}]});
    let many = vec![json!({"command": "a", "description": "b"}); 101];
    for (params, description) in [
        (list("Start", "a"), "BOT_COMMAND_INVALID"),
        (list("", "a"), "command must be non-empty"),
        (
            list(&"a".repeat(33), "a"),
            "command length must not exceed 32",
        ),
        (list("a", ""), "command description must be non-empty"),
        (
            list("a", &"я".repeat(257)),
            "command description length must not exceed 256",
        ),
        (json!({"commands": many}), "BOT_COMMANDS_TOO_MUCH"),
        (json!({"commands": "x"}), "can't parse commands JSON object"),
        (
            json!({"commands": [1]}),
            "can't parse BotCommand: expected an Object",
        ),
        (
            json!({"commands": [], "language_code": "english"}),
            "invalid language code specified",
        ),
        (
            json!({"commands": [], "scope": {"type": "x"}}),
            "can't parse BotCommandScope: unsupported type specified",
        ),
        (
            json!({"commands": [], "scope": {"type": "chat", "chat_id": 1}}),
            "chat not found",
        ),
    ] {
        assert_eq!(
            error(&sandbox, "setMyCommands", params.clone()),
            format!("Bad Request: {description}"),
            "{params}"
        );
    }
    let russian = json!({"scope": {"type": "default"}, "language_code": "ru"});
    let mut set = list("help", "Помощь");
    set["language_code"] = json!("ru");
    result(&sandbox, "setMyCommands", set);
    let got = result(&sandbox, "getMyCommands", russian.clone());
    assert_eq!(got, json!([{"command": "help", "description": "Помощь"}]));
    assert_eq!(result(&sandbox, "getMyCommands", json!({})), json!([]));
    result(&sandbox, "deleteMyCommands", russian.clone());
    assert_eq!(result(&sandbox, "getMyCommands", russian), json!([]));
}

#[test]
fn descriptions_are_kept_by_language() {
    let sandbox = sandbox();
    result(
        &sandbox,
        "setMyDescription",
        json!({"description": "What it is for"}),
    );
    result(
        &sandbox,
        "setMyShortDescription",
        json!({"short_description": "Кратко", "language_code": "ru"}),
    );
    let get =
        |method: &str, language: &str| result(&sandbox, method, json!({"language_code": language}));
    assert_eq!(
        get("getMyDescription", "ru"),
        json!({"description": "What it is for"})
    );
    assert_eq!(
        get("getMyShortDescription", "ru"),
        json!({"short_description": "Кратко"})
    );
    assert_eq!(
        get("getMyShortDescription", "en"),
        json!({"short_description": ""})
    );
    assert_eq!(get("getMyName", ""), json!({"name": "Trackless"}));
    let long = json!({"short_description": "a".repeat(121)});
    assert!(error(&sandbox, "setMyShortDescription", long).starts_with("Bad Request: "));
}
