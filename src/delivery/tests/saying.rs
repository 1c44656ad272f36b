//! What is asked of Telegram, and what is made of its answers: one thing said to a sandbox.

use crate::delivery::send::send_form::SendForm;
use crate::delivery::send::telegram::Telegram;
use crate::delivery::send::{outcome::SendOutcome, transport::Transport as _};
use crate::model::{Action, Button, Keyboard, Outgoing};
use bot_api_sandbox::{Buyer, Fault, Options, Sandbox};
use std::time::Duration;

/// A sandbox with a person who wrote to the bot, and the transport.
struct Scene {
    sandbox: Sandbox,
    buyer: Buyer,
    telegram: Telegram,
}

impl Scene {
    fn open() -> Self {
        let options = Options {
            start: "2026-11-23T10:00:00Z".parse().ok(),
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).unwrap();
        let buyer = sandbox.person("Anna", "en");
        buyer.says("4111 1111 1111 1111");
        let url = sandbox.url().parse().unwrap();
        let telegram = Telegram::new(sandbox.token().into(), url, Default::default()).unwrap();
        Self {
            sandbox,
            buyer,
            telegram,
        }
    }

    async fn say(&self, outgoing: &Outgoing) -> SendOutcome {
        self.telegram.say(self.buyer.id(), outgoing).await
    }

    fn all_was_proper(&self) {
        assert_eq!(self.sandbox.violations(), Vec::<String>::new());
        assert!(
            self.sandbox.bad_requests().is_empty(),
            "{:?}",
            self.sandbox.bad_requests()
        );
    }
}

fn document(content: &str, keyboard: Keyboard) -> Outgoing {
    Outgoing::Document {
        name: "order-1.txt".into(),
        content: content.into(),
        caption: "Your <b>order</b> &amp; its history".into(),
        keyboard,
    }
}

fn button() -> Keyboard {
    vec![vec![Button::new("Back", Action::Data("back".into()))]]
}

#[tokio::test]
async fn buttons_arrive_with_their_style_and_address_and_go() {
    let scene = Scene::open();
    let address = "https://t.17track.net/en#nums=RB1".to_owned();
    let keyboard = vec![vec![
        Button::new("Text", Action::Data("text".into())).primary(),
        Button::new("Track", Action::Url(address.clone())),
        Button::new("Delete", Action::Data("delete".into())).danger(),
    ]];
    let message = Outgoing::message("Card".into(), keyboard);
    scene.say(&message).await;
    let seen = scene.buyer.sees("Card");
    let style = |label: &str| seen.button(label).unwrap().style.clone();
    assert_eq!(style("Text").as_deref(), Some("primary"));
    assert_eq!(style("Delete").as_deref(), Some("danger"));
    assert_eq!(style("Track"), None);
    assert_eq!(seen.button("Track").unwrap().url, Some(address));
    let strip = |message: i64| Outgoing::EditKeyboard {
        message: message as i32,
        keyboard: vec![],
    };
    assert_eq!(scene.say(&strip(seen.id)).await, SendOutcome::Settled);
    assert!(scene.buyer.messages().pop().unwrap().buttons.is_empty());
    scene.all_was_proper();
    for gone in [seen.id, 99] {
        assert_eq!(scene.say(&strip(gone)).await, SendOutcome::Settled);
    }
}

#[tokio::test]
async fn a_document_arrives_with_its_name_caption_and_buttons() {
    let scene = Scene::open();
    let content = "2026-11-12 added\r\n\r\n--x\n2026-11-23 спор \"открыт\"\n";
    assert_eq!(
        scene.say(&document(content, button())).await,
        SendOutcome::Settled
    );
    let seen = scene.buyer.sees("Your order & its history");
    assert_eq!(seen.html, "Your <b>order</b> &amp; its history");
    assert!(seen.button("Back").is_some());
    let document = seen.document.unwrap();
    assert_eq!(document.name, "order-1.txt");
    assert_eq!(document.content, content);
    scene.all_was_proper();
}

#[tokio::test]
async fn a_document_of_200_kb_arrives_whole_without_buttons() {
    let scene = Scene::open();
    let content = "ж".repeat(100_000);
    assert_eq!(
        scene.say(&document(&content, vec![])).await,
        SendOutcome::Settled
    );
    let seen = scene.buyer.sees_something();
    assert!(seen.buttons.is_empty());
    assert!(seen.document.is_some_and(|d| d.content == content));
    scene.all_was_proper();
}

#[tokio::test]
async fn what_is_edited_under_a_document_is_sent_anew() {
    let scene = Scene::open();
    scene.say(&document("a", button())).await;
    let edit = Outgoing::edit(2, "The order".into(), vec![]);
    assert_eq!(scene.say(&edit).await, SendOutcome::NotEditable);
    let anew = SendForm::default().anew().of(&edit).into_owned();
    assert_eq!(scene.say(&anew).await, SendOutcome::Settled);
    assert_eq!(scene.buyer.sees("The order").id, 3);
}

#[tokio::test]
async fn the_persons_message_is_deleted() {
    let scene = Scene::open();
    let delete = Outgoing::Delete { message: 1 };
    assert_eq!(scene.say(&delete).await, SendOutcome::Settled);
    scene.buyer.sees_no_more("4111");
    scene.all_was_proper();
}

#[tokio::test]
async fn what_is_gone_or_too_old_to_be_deleted_is_settled() {
    let scene = Scene::open();
    let gone = Outgoing::Delete { message: 99 };
    assert_eq!(scene.say(&gone).await, SendOutcome::Settled);
    scene.sandbox.clock().advance(chrono::TimeDelta::hours(48));
    let old = Outgoing::Delete { message: 1 };
    assert_eq!(scene.say(&old).await, SendOutcome::Settled);
    let refused = scene.sandbox.bad_requests();
    assert_eq!(refused.len(), 2, "Telegram did refuse both: {refused:?}");
}

#[tokio::test]
async fn refusals_mean_the_same_for_documents_and_deletions() {
    let scene = Scene::open();
    for (method, outgoing) in [
        ("sendDocument", document("a", vec![])),
        ("deleteMessage", Outgoing::Delete { message: 1 }),
    ] {
        let faults = scene.sandbox.faults();
        faults.next(method, 1, Fault::TooManyRequests(35));
        let held = SendOutcome::RateLimited(Duration::from_secs(35));
        assert_eq!(scene.say(&outgoing).await, held, "{method}");
        for fault in [Fault::Html(502), Fault::DropBefore] {
            faults.next(method, 1, fault.clone());
            assert_eq!(
                scene.say(&outgoing).await,
                SendOutcome::Later,
                "{method} {fault:?}"
            );
        }
        scene.buyer.blocks();
        assert_eq!(scene.say(&outgoing).await, SendOutcome::Gone, "{method}");
        scene.buyer.unblocks();
    }
}

#[tokio::test]
async fn the_simpler_forms_are_taken_where_the_written_one_is_refused() {
    let scene = Scene::open();
    let text = format!("<b>Order</b> &amp; more\n{}", "😀 <\n".repeat(2000));
    let keyboard = vec![vec![Button::new("Back", Action::Data("x".repeat(65)))]];
    let message = Outgoing::message(text.clone(), keyboard.clone());
    let long = Outgoing::Document {
        name: "order-1.txt".into(),
        content: "a".into(),
        caption: text,
        keyboard,
    };
    for outgoing in [message, long] {
        assert_eq!(scene.say(&outgoing).await, SendOutcome::Unfit);
        let plain = SendForm::default().plainer(&outgoing).unwrap();
        let plainer = plain.plainer(&outgoing).unwrap();
        for form in [plain, plainer] {
            assert_eq!(scene.say(&form.of(&outgoing)).await, SendOutcome::Settled);
            scene.buyer.sees("Order & more\n😀 <");
        }
    }
}
