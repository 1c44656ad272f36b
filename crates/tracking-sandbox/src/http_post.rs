//! A request to a webhook, byte for byte: what a provider's own client never shows must be tried, too.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// The webhook answers within this time.
const PATIENCE: Duration = Duration::from_secs(30);
/// Of so many bytes is a chunk.
const CHUNK: usize = 1000;

/// A request to a webhook.
#[derive(Clone, Debug)]
pub(crate) struct HttpPost {
    pub(crate) verb: &'static str,
    /// `http://host:port/path`.
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) chunked: bool,
}

impl HttpPost {
    /// Sends it on a connection of its own; the status of the answer.
    pub(crate) fn send(&self) -> io::Result<u16> {
        let address = self.url.strip_prefix("http://");
        let address = address.ok_or(io::ErrorKind::InvalidInput)?;
        let (host, path) = address.split_once('/').unwrap_or((address, ""));
        let mut stream = TcpStream::connect(host)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut head = format!(
            "{} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n",
            self.verb
        );
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        // Who is refused for its length or its key may be answered before the end, so a failure to write is no failure yet.
        let written = self.write(&mut stream, head);
        let status = status(&mut stream);
        status.map_err(|error| written.err().unwrap_or(error))
    }

    fn write(&self, stream: &mut TcpStream, head: String) -> io::Result<()> {
        if !self.chunked {
            let length = self.body.len();
            write!(stream, "{head}Content-Length: {length}\r\n\r\n")?;
            return stream.write_all(&self.body);
        }
        write!(stream, "{head}Transfer-Encoding: chunked\r\n\r\n")?;
        for chunk in self.body.chunks(CHUNK) {
            write!(stream, "{:x}\r\n", chunk.len())?;
            stream.write_all(chunk)?;
            write!(stream, "\r\n")?;
        }
        write!(stream, "0\r\n\r\n")
    }
}

fn status(stream: &mut TcpStream) -> io::Result<u16> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n") {
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head);
    let status = head.split(' ').nth(1).and_then(|it| it.parse().ok());
    status.ok_or_else(|| io::ErrorKind::InvalidData.into())
}
