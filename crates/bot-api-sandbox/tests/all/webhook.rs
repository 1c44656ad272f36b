//! Webhooks: what can be set, and how updates come there.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use bot_api_sandbox::{FloodLimits, Options, Sandbox};
use serde_json::{Value, json};

use crate::support::{call, error, result, sandbox, updates};

const URL: &str = "https://bot.example.org/hook";
const PATIENCE: Duration = Duration::from_secs(20);

/// A bot that answers with these statuses, and with 200 when they are used up.
struct Bot {
    address: SocketAddr,
    got: Receiver<(String, Value)>,
}

impl Bot {
    fn answers(answers: &[&'static str], time: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, got) = channel();
        let answers = answers.to_vec();
        let mut answers = answers.into_iter();
        thread::spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                let answer = answers.next().unwrap_or("200 OK");
                let tell = tell.clone();
                thread::spawn(move || {
                    let mut text = Vec::new();
                    let mut part = [0; 4096];
                    let (head, body) = loop {
                        let length = stream.read(&mut part).unwrap_or_default();
                        text.extend_from_slice(&part[..length]);
                        let text = String::from_utf8_lossy(&text).into_owned();
                        let whole = text.split_once("\r\n\r\n");
                        let whole = whole.and_then(|(head, body)| {
                            Some((head.to_owned(), serde_json::from_str(body).ok()?))
                        });
                        if let Some(whole) = whole {
                            break whole;
                        }
                        if length == 0 {
                            return;
                        }
                    };
                    thread::sleep(time);
                    let _ = tell.send((head, body));
                    let _ = write!(stream, "HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n");
                });
            }
        });
        Self { address, got }
    }

    #[track_caller]
    fn gets(&self) -> (String, Value) {
        self.got.recv_timeout(PATIENCE).expect("an update comes")
    }

    #[track_caller]
    fn gets_text(&self) -> String {
        let (_, update) = self.gets();
        update["message"]["text"].as_str().unwrap().to_owned()
    }
}

fn set(sandbox: &Sandbox, bot: &Bot, more: Value) {
    sandbox.set_webhook_hosts([bot.address]);
    let mut params = json!({"url": URL});
    params
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    result(sandbox, "setWebhook", params);
}

#[test]
fn only_what_telegram_takes_can_be_set() {
    let refused = |params: Value| error(&sandbox(), "setWebhook", params);
    let url = |url: &str| refused(json!({ "url": url }));
    assert!(url("http://example.org/hook").contains("An HTTPS URL must be provided"));
    assert!(url("https://example.org:9443/hook").contains("only on ports 80, 88, 443 or 8443"));
    assert!(url("https://127.0.0.1/hook").contains("reserved"));
    assert!(url("https:///hook").contains("invalid webhook URL"));
    let secret = |secret: &str| refused(json!({"url": URL, "secret_token": secret}));
    assert!(secret("a b").contains("unallowed characters"));
    assert!(secret(&"a".repeat(257)).contains("too long"));
    assert!(refused(json!({"url": URL, "max_connections": 101})).contains("from 1 to 100"));
    for good in ["https://example.org:8443/x", "https://example.org"] {
        result(&sandbox(), "setWebhook", json!({ "url": good }));
    }
}

#[test]
fn it_can_be_set_once_a_second() {
    let sandbox = sandbox();
    result(&sandbox, "setWebhook", json!({ "url": URL }));
    let again = call(&sandbox, "setWebhook", json!({ "url": URL }));
    assert_eq!(again["error_code"], 429);
    assert_eq!(again["parameters"]["retry_after"], 1);
}

#[test]
fn updates_come_with_the_secret_and_leave_when_they_are_taken() {
    let sandbox = sandbox();
    let anna = sandbox.person("Anna", "en");
    anna.says("before");
    let bot = Bot::answers(&[], Duration::ZERO);
    set(
        &sandbox,
        &bot,
        json!({"secret_token": "A-secret_1", "allowed_updates": ["message"]}),
    );
    let (head, update) = bot.gets();
    assert!(head.starts_with("POST /hook HTTP/1.1\r\n"), "{head}");
    assert!(
        head.contains("X-Telegram-Bot-Api-Secret-Token: A-secret_1"),
        "{head}"
    );
    assert_eq!(update["message"]["text"], "before");
    sandbox.wait_until_all_is_taken();
    let info = result(&sandbox, "getWebhookInfo", json!({}));
    assert_eq!(info["url"], URL);
    assert_eq!(info["pending_update_count"], 0);
    assert_eq!(info["allowed_updates"], json!(["message"]));
    assert_eq!(info["last_error_date"], Value::Null);
    assert_eq!(sandbox.webhook_calls().len(), 1);
}

#[test]
fn what_is_not_taken_comes_again_and_is_told() {
    let sandbox = sandbox();
    let anna = sandbox.person("Anna", "en");
    let bot = Bot::answers(
        &["503 Busy", "500 Oh\r\nRetry-After: 1"],
        Duration::from_millis(1),
    );
    set(&sandbox, &bot, json!({}));
    let began = Instant::now();
    anna.says("one");
    anna.says("two");
    let texts: Vec<_> = (0..4).map(|_| bot.gets_text()).collect();
    assert_eq!(texts, ["one", "one", "one", "two"]);
    assert!(began.elapsed() >= Duration::from_secs(1));
    sandbox.wait_until_all_is_taken();
    let info = result(&sandbox, "getWebhookInfo", json!({}));
    let why = info["last_error_message"].as_str().unwrap();
    assert!(
        why.starts_with("Wrong response from the webhook: 500"),
        "{why}"
    );
    let statuses: Vec<_> = sandbox.webhook_calls().iter().map(|c| c.status).collect();
    assert_eq!(statuses, [503, 500, 200, 200]);
}

#[test]
fn where_nobody_listens_the_next_host_is_asked() {
    let sandbox = sandbox();
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = free.local_addr().unwrap();
    drop(free);
    let bot = Bot::answers(&[], Duration::ZERO);
    set(&sandbox, &bot, json!({}));
    sandbox.set_webhook_hosts([nobody, bot.address]);
    let anna = sandbox.person("Anna", "en");
    for number in 0..3 {
        anna.says(&number.to_string());
        assert_eq!(bot.gets_text(), number.to_string());
    }
}

#[test]
fn no_more_connections_are_open_than_were_asked_for() {
    let sandbox = sandbox();
    let people: Vec<_> = (0..10).map(|_| sandbox.person("Anna", "en")).collect();
    people.iter().for_each(|person| {
        person.says("hi");
    });
    let bot = Bot::answers(&[], Duration::from_millis(50));
    set(&sandbox, &bot, json!({"max_connections": 3}));
    sandbox.wait_until_all_is_taken();
    let calls = sandbox.webhook_calls();
    assert_eq!(calls.len(), 10);
    assert_eq!(calls.iter().map(|call| call.at_once).max(), Some(3));
}

#[test]
fn an_update_can_come_again_after_it_was_taken() {
    let sandbox = sandbox();
    let bot = Bot::answers(&[], Duration::ZERO);
    set(&sandbox, &bot, json!({}));
    sandbox.faults().deliver_twice(1);
    sandbox.person("Anna", "en").says("hi");
    let (first, second) = (bot.gets().1, bot.gets().1);
    assert_eq!(first, second);
    sandbox.wait_until_all_is_taken();
}

#[test]
fn polling_gets_what_a_deleted_webhook_did_not_take() {
    let sandbox = sandbox();
    let bot = Bot::answers(&["503 Busy"; 9], Duration::ZERO);
    set(&sandbox, &bot, json!({}));
    sandbox.person("Anna", "en").says("hi");
    bot.gets();
    assert!(error(&sandbox, "getUpdates", json!({})).contains("webhook is active"));
    result(&sandbox, "deleteWebhook", json!({}));
    assert_eq!(updates(&sandbox, 0)[0]["message"]["text"], "hi");
}

#[test]
fn setting_a_webhook_ends_a_poll() {
    let sandbox = sandbox();
    thread::scope(|scope| {
        let poll = scope.spawn(|| error(&sandbox, "getUpdates", json!({"timeout": 50})));
        sandbox.wait_until_all_is_taken();
        result(&sandbox, "setWebhook", json!({ "url": URL }));
        let why = poll.join().unwrap();
        assert_eq!(why, "Conflict: terminated by setWebhook request");
    });
}

#[test]
fn a_server_of_ones_own_calls_any_port_by_plain_http() {
    let sandbox = Sandbox::start(Options {
        local: true,
        limits: FloodLimits::off(),
        ..Options::default()
    });
    let sandbox = sandbox.unwrap();
    let bot = Bot::answers(&[], Duration::ZERO);
    let url = format!("http://{}/hook", bot.address);
    result(&sandbox, "setWebhook", json!({ "url": url }));
    sandbox.person("Anna", "en").says("hi");
    assert_eq!(bot.gets_text(), "hi");
}
