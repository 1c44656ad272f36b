//! A webhook that keeps what comes and answers as it is told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// A request that came.
pub struct Came {
    pub verb: String,
    pub path: String,
    head: String,
    pub body: Vec<u8>,
}

impl Came {
    /// A header by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// A webhook on loopback; it lives as long as the test.
pub struct Webhook {
    pub url: String,
    came: Receiver<Came>,
    answers: Sender<u16>,
}

impl Webhook {
    /// Answers the first requests with these, and all later ones with 200.
    pub fn answering(first: impl IntoIterator<Item = u16>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let (tell, came) = channel();
        let (answers, next) = channel();
        first
            .into_iter()
            .for_each(|it| answers.send(it).expect("it is kept"));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let status = next.try_recv().unwrap_or(200);
                let stream = stream.expect("a connection");
                if tell.send(received(stream, status)).is_err() {
                    return;
                }
            }
        });
        Self { url, came, answers }
    }

    /// Answers one of the next requests with this.
    pub fn answer_next(&self, status: u16) {
        self.answers.send(status).expect("it is kept");
    }

    /// The next request.
    #[track_caller]
    pub fn next(&self) -> Came {
        let came = self.came.recv_timeout(Duration::from_secs(20));
        came.expect("a request comes")
    }
}

fn received(mut stream: TcpStream, status: u16) -> Came {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head).expect("a head");
    }
    let mut came = Came {
        verb: head.split(' ').next().unwrap_or_default().to_owned(),
        path: head.split(' ').nth(1).unwrap_or_default().to_owned(),
        head,
        body: Vec::new(),
    };
    if came.header("transfer-encoding") == Some("chunked") {
        came.body = chunks(&mut reader);
    } else {
        let length = came.header("content-length").and_then(|it| it.parse().ok());
        came.body = vec![0; length.unwrap_or(0)];
        reader.read_exact(&mut came.body).expect("a body");
    }
    write!(stream, "HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n").expect("it listens");
    came
}

fn chunks(reader: &mut impl BufRead) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a length");
        let length = usize::from_str_radix(line.trim(), 16).expect("a length");
        let mut chunk = vec![0; length + 2];
        reader.read_exact(&mut chunk).expect("a chunk");
        if length == 0 {
            return body;
        }
        body.extend(&chunk[..length]);
    }
}
