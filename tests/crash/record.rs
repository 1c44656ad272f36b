//! What Telegram accepted, as the sandbox recorded it: by run, and what of it came twice.

use bot_api_sandbox::{ApiCall, Sandbox};
use std::collections::{BTreeSet, HashMap};
use std::io::{Read, Write};
use std::net::TcpStream;

/// A method that the assistant never calls: where it stands in the record, one run has ended.
const MARK: &str = "getMyName";
/// The length of a query's number.
const QUERY: usize = 19;

/// Orders that become due are called this, with a number.
pub const PARCEL: &str = "Parcel";
/// Orders that are taken down are called this, with a number.
pub const LAMP: &str = "Lampshade";

/// A message that Telegram accepted, or the answer to a pressed button.
pub struct Said {
    /// The number of the run that said it.
    pub run: usize,
    pub chat: i64,
    /// What of that which was asked for it answers.
    pub names: BTreeSet<String>,
    text: String,
    /// The message, and the data of its buttons.
    pub message: Option<i64>,
    pub buttons: Vec<String>,
}

/// Something that was said again.
pub struct Duplicate {
    /// The run that said it, and was killed before it noted that.
    pub cause: usize,
    /// The run that said it again.
    pub again: usize,
    pub chat: i64,
    /// Whether it is the answer to a pressed button, which is on its way beside a message, and no message itself.
    pub is_answer: bool,
}

/// The sandbox's record, as far as it was read.
pub struct Record<'a> {
    sandbox: &'a Sandbox,
    /// How much of it was read.
    pub read: usize,
    run: usize,
    pub said: Vec<Said>,
    /// In which chat each button was pressed, by query: the record does not tell it with the answer.
    pub queries: HashMap<String, i64>,
}

impl<'a> Record<'a> {
    pub fn of(sandbox: &'a Sandbox) -> Self {
        Self {
            sandbox,
            read: 0,
            run: 0,
            said: Vec::new(),
            queries: HashMap::new(),
        }
    }

    /// Reads on; returns what is new.
    pub fn read_on(&mut self) -> &[Said] {
        let before = self.said.len();
        let calls = self.sandbox.calls_after(self.read);
        self.read += calls.len();
        for call in calls {
            self.run += usize::from(call.method == MARK);
            self.said.extend(said(self.run, &call, &self.queries));
        }
        &self.said[before..]
    }

    /// What came twice: the same thing, or twice the same text in a row, which the people here give no reason for.
    pub fn duplicates(&self) -> Vec<Duplicate> {
        let (mut by_name, mut by_text) = (HashMap::new(), HashMap::new());
        let mut duplicates = Vec::new();
        for said in &self.said {
            let names = said.names.iter();
            let name = names
                .filter_map(|name| by_name.insert(name, said.run))
                .max();
            let is_answer = said.message.is_none();
            let last = by_text.insert((said.chat, is_answer), (said.run, &said.text));
            let text = last.filter(|(_, text)| **text == said.text);
            if let Some(cause) = name.or(text.map(|(run, _)| run)) {
                duplicates.push(Duplicate {
                    cause,
                    again: said.run,
                    chat: said.chat,
                    is_answer,
                });
            }
        }
        duplicates
    }
}

/// The names in a text.
pub fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(is_name).map(str::to_owned).collect()
}

/// Whether a word names one thing that was asked for, and no other.
fn is_name(word: &&str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let number = word.strip_prefix("RR").and_then(|w| w.strip_suffix("CN"));
    let orders = [PARCEL, LAMP].map(|kind| word.strip_prefix(kind));
    orders.into_iter().chain([number]).flatten().any(digits) || word.len() == QUERY && digits(word)
}

fn said(run: usize, call: &ApiCall, queries: &HashMap<String, i64>) -> Option<Said> {
    let text = |name: &str| call.params.get(name)?.as_str().map(str::to_owned);
    if call.result.is_null() {
        return None;
    }
    let (text, chat) = match call.method.as_str() {
        "sendMessage" => (text("text")?, call.chat_id?),
        "answerCallbackQuery" => text("callback_query_id").map(|query| {
            let chat = queries[&query];
            (query, chat)
        })?,
        _ => return None,
    };
    Some(Said {
        run,
        chat,
        names: names(&text),
        message: call.result["message_id"].as_i64(),
        buttons: buttons(call),
        text,
    })
}

/// The data of a message's buttons.
fn buttons(call: &ApiCall) -> Vec<String> {
    let rows = call.result["reply_markup"]["inline_keyboard"].as_array();
    let buttons = rows
        .into_iter()
        .flatten()
        .filter_map(|row| row.as_array())
        .flatten();
    buttons
        .filter_map(|button| Some(button["callback_data"].as_str()?.to_owned()))
        .collect()
}

/// Writes into the sandbox's record that a run has ended: what it had sent is in the record before that.
pub fn a_run_has_ended(sandbox: &Sandbox) {
    let address = sandbox.url();
    let mut stream = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
    write!(
        stream,
        "GET /bot{}/{MARK} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n\r\n",
        sandbox.token()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}
