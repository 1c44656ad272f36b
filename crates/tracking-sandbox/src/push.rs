//! A push that a test sends itself: true, false, twice, late, huge, in any coding.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::http_post::HttpPost;
use crate::seventeen::signature;
use crate::told::Provider;

/// A push that a test sends itself.
#[derive(Clone, Debug)]
pub struct Push {
    provider: Provider,
    url: String,
    body: Vec<u8>,
    key: String,
    authority: Authority,
    coding: Coding,
}

/// How a push shows whose it is.
#[derive(Clone, Debug)]
enum Authority {
    True,
    Text(String),
    None,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Coding {
    Plain,
    Chunked,
    Gzip,
}

impl Push {
    pub(crate) fn new(provider: Provider, url: &str, key: &str, body: Vec<u8>) -> Self {
        Self {
            provider,
            url: url.to_owned(),
            body,
            key: key.to_owned(),
            authority: Authority::True,
            coding: Coding::Plain,
        }
    }

    /// What it says.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// It says this instead, and that is signed.
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// So many bytes long, by spaces at its end.
    pub fn padded_to(mut self, bytes: usize) -> Self {
        self.body.resize(bytes.max(self.body.len()), b' ');
        self
    }

    /// Signed with another key: a stranger's.
    pub fn signed_with(mut self, key: &str) -> Self {
        self.key = key.to_owned();
        self
    }

    /// With this in the place of the signature, or of Ship24's `Authorization`.
    pub fn signed_as(mut self, text: &str) -> Self {
        self.authority = Authority::Text(text.to_owned());
        self
    }

    /// Not signed at all.
    pub fn unsigned(mut self) -> Self {
        self.authority = Authority::None;
        self
    }

    /// In chunks, with no length said before.
    pub fn chunked(mut self) -> Self {
        self.coding = Coding::Chunked;
        self
    }

    /// Compressed; what is signed are the bytes that are sent.
    pub fn gzipped(mut self) -> Self {
        self.coding = Coding::Gzip;
        self
    }

    /// The true signature, or `Authorization`, of what is sent.
    pub fn true_signature(&self) -> String {
        authority(self.provider, &self.sent_body(), &self.key)
    }

    /// Sends it, and waits for the answer's HTTP status.
    ///
    /// # Errors
    ///
    /// If nobody listens, or the connection is cut.
    pub fn send(&self) -> io::Result<u16> {
        let authority = match &self.authority {
            Authority::True => Some(self.true_signature()),
            Authority::Text(text) => Some(text.clone()),
            Authority::None => None,
        };
        let mut post = post(self.provider, &self.url, self.sent_body(), authority);
        post.chunked = self.coding == Coding::Chunked;
        if self.coding == Coding::Gzip {
            post.headers.push(("Content-Encoding", "gzip".to_owned()));
        }
        post.send()
    }

    fn sent_body(&self) -> Vec<u8> {
        if self.coding != Coding::Gzip {
            return self.body.clone();
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let written = encoder.write_all(&self.body);
        let compressed = written.and_then(|()| encoder.finish());
        compressed.unwrap_or_else(|error| unreachable!("memory takes all: {error}"))
    }
}

/// What a provider shows to prove that a push is its own.
pub(crate) fn authority(provider: Provider, body: &[u8], key: &str) -> String {
    match provider {
        Provider::SeventeenTrack => signature(body, key),
        Provider::Ship24 => format!("Bearer {key}"),
    }
}

/// A push as this provider sends it.
pub(crate) fn post(
    provider: Provider,
    url: &str,
    body: Vec<u8>,
    authority: Option<String>,
) -> HttpPost {
    let name = match provider {
        Provider::SeventeenTrack => "sign",
        Provider::Ship24 => "Authorization",
    };
    let mut headers = vec![("Content-Type", "application/json".to_owned())];
    headers.extend(authority.map(|authority| (name, authority)));
    HttpPost {
        verb: "POST",
        url: url.to_owned(),
        headers,
        body,
        chunked: false,
    }
}
