//! Sealing: what a value says can be read with its key alone, and only in its own place.
//!
//! A sealed value is one byte that says the version, a random nonce, and the XChaCha20-Poly1305 of the rest. The tree and the key
//! that it lies under are authenticated with it: bytes moved elsewhere do not open.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

use crate::storage::codec::{CURRENT, Unreadable};

const NONCE: usize = 24;

/// A secret of 32 bytes.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub fn random() -> Self {
        Self(random())
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals the value that lies under `key` in `tree`.
    pub fn seal(&self, tree: &str, key: &[u8], value: &[u8]) -> Vec<u8> {
        let nonce = random();
        let sealed = self.encrypt(&nonce, &place(tree, key), value);
        [&[CURRENT], &nonce[..], &sealed].concat()
    }

    /// Opens what [`Key::seal`] made.
    pub fn open(&self, tree: &str, key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Unreadable> {
        let (version, rest) = sealed.split_first().ok_or(Unreadable::Damaged)?;
        if *version > CURRENT {
            return Err(Unreadable::Newer(*version));
        }
        let (nonce, rest) = rest
            .split_first_chunk::<NONCE>()
            .ok_or(Unreadable::Damaged)?;
        self.decrypt(nonce, &place(tree, key), rest)
            .ok_or(Unreadable::Damaged)
    }

    /// The caller sees to it that no nonce is used twice.
    pub fn encrypt(&self, nonce: &[u8; NONCE], about: &[u8], text: &[u8]) -> Vec<u8> {
        self.cipher()
            .encrypt(
                &XNonce::from(*nonce),
                Payload {
                    msg: text,
                    aad: about,
                },
            )
            .expect("no text is of more than 256 GB")
    }

    pub fn decrypt(&self, nonce: &[u8; NONCE], about: &[u8], text: &[u8]) -> Option<Vec<u8>> {
        let payload = Payload {
            msg: text,
            aad: about,
        };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).ok()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

/// Bytes that nobody can guess.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has random bytes");
    bytes
}

fn place(tree: &str, key: &[u8]) -> Vec<u8> {
    [tree.as_bytes(), b"\0", key].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_in_its_own_place_with_its_own_key_only() {
        let key = Key::random();
        let sealed = key.seal("people", b"7", b"secret");
        assert_eq!(key.open("people", b"7", &sealed).unwrap(), b"secret");
        let damaged = Err(Unreadable::Damaged);
        assert_eq!(key.open("people", b"8", &sealed), damaged);
        assert_eq!(key.open("outbox", b"7", &sealed), damaged);
        assert_eq!(Key::random().open("people", b"7", &sealed), damaged);
        assert_ne!(key.seal("people", b"7", b"secret"), sealed);
    }

    #[test]
    fn no_changed_byte_goes_unnoticed() {
        let key = Key::random();
        let sealed = key.seal("people", b"7", b"secret");
        for place in 1..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(key.open("people", b"7", &changed).is_err(), "{place}");
        }
        for length in 0..sealed.len() {
            assert!(key.open("people", b"7", &sealed[..length]).is_err());
        }
    }

    #[test]
    fn a_newer_version_is_named() {
        let newer = Err(Unreadable::Newer(CURRENT + 1));
        assert_eq!(Key::random().open("people", b"7", &[CURRENT + 1]), newer);
    }
}
