//! The keyring: a key for each person, and one for the inbox, in a file apart from the data. sled appends to its files and does not
//! overwrite what was removed; here a key has a fixed place that is overwritten. Once it is, nothing that was sealed with it can be
//! opened any more, neither in old pages of the store nor in backups.
//!
//! The file is a row of places of 64 bytes, which a sector holds whole: a head, the key of the inbox, then one for each person.
//! A place holds the chat, 8 random bytes, and the key, wrapped by the master key; a free one holds zeros.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::{FileExt, MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use super::seal::{Key, random};
use crate::model::ChatId;

/// Index of a person's key. Records are stored under this number, not the chat id, so destroying the key also unlinks them.
pub type Slot = u32;

/// The name of a store and of its keyring.
pub type StoreId = [u8; 8];

const PLACE: usize = 64;
const INBOX: Slot = 1;
const FIRST: Slot = 2;
const MAGIC: [u8; 8] = *b"TLRING1\n";
const FREE: [u8; PLACE] = [0; PLACE];
/// Stands where a person's place holds the chat.
const NOBODY: [u8; 8] = [u8::MAX; 8];

/// Why a keyring cannot be used.
#[derive(Debug)]
pub enum KeyringError {
    /// The master key is another one.
    WrongKey,
    Damaged,
    Io(io::Error),
}

impl From<io::Error> for KeyringError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// An open keyring.
pub struct Keyring {
    file: File,
    id: StoreId,
    master: Key,
    places: Mutex<Places>,
    inbox: RwLock<Key>,
    /// What a failed write left in the file is not known: nothing may be sealed any more.
    broken: AtomicBool,
}

#[derive(Default)]
struct Places {
    slots: HashMap<ChatId, Slot>,
    free: BTreeSet<Slot>,
    next: Slot,
}

/// What a keyring says of the persons when it is opened.
pub struct ListedKeys {
    /// By slot; of free ones `None`.
    pub chats: Vec<Option<ChatId>>,
    /// Further places of persons who have one: a change of a key was cut off.
    pub second_keys: Vec<(ChatId, Slot)>,
}

impl Keyring {
    /// Makes the file; it must not be there yet. It is on the disk when this returns.
    pub fn create(path: &Path, id: StoreId, master: Key) -> io::Result<Self> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        Self::in_file(file, id, master)
    }

    /// Makes a keyring in an empty file, such as one that has no name.
    pub fn in_file(file: File, id: StoreId, master: Key) -> io::Result<Self> {
        let nonce = random();
        let check = master.encrypt(&nonce, &head_about(id), &[]);
        let mut head = FREE;
        fill(&mut head, &[&MAGIC, &id, &nonce, &check]);
        file.write_all_at(&head, 0)?;
        let keyring = Self {
            file,
            id,
            master,
            places: Mutex::new(Places {
                next: FIRST,
                ..Places::default()
            }),
            inbox: RwLock::new(Key::random()),
            broken: AtomicBool::new(false),
        };
        keyring.renew_inbox()?;
        Ok(keyring)
    }

    /// Opens the keyring of the store `id` in this file, which nobody else may have open meanwhile.
    pub fn open(file: File, id: StoreId, master: Key) -> Result<(Self, ListedKeys), KeyringError> {
        let mut head = FREE;
        file.read_exact_at(&mut head, 0).map_err(short)?;
        if head[..8] != MAGIC || head[8..16] != id {
            return Err(KeyringError::Damaged);
        }
        let nonce = head[16..40].try_into().expect("24 bytes");
        if master
            .decrypt(nonce, &head_about(id), &head[40..56])
            .is_none()
        {
            return Err(KeyringError::WrongKey);
        }
        let (places, listed) = list(&file)?;
        let keyring = Self {
            file,
            id,
            master,
            places: Mutex::new(places),
            inbox: RwLock::new(Key::random()),
            broken: AtomicBool::new(false),
        };
        // A torn key is one that was just being renewed, so nothing is sealed with it.
        if let Some((NOBODY, key)) = keyring.read(INBOX)? {
            *keyring
                .inbox
                .write()
                .unwrap_or_else(PoisonError::into_inner) = key;
        } else {
            keyring.renew_inbox()?;
        }
        Ok((keyring, listed))
    }

    /// The store that it belongs to.
    pub fn id(&self) -> StoreId {
        self.id
    }

    /// The place of this person.
    pub fn slot(&self, chat: ChatId) -> Option<Slot> {
        self.places().slots.get(&chat).copied()
    }

    /// The people after this one, by chat, at most `limit`.
    pub fn chats_after(&self, after: Option<ChatId>, limit: usize) -> Vec<ChatId> {
        let is_after = |chat: &ChatId| after.is_none_or(|after| *chat > after);
        let mut chats: Vec<_> = self
            .places()
            .slots
            .keys()
            .copied()
            .filter(is_after)
            .collect();
        if chats.len() > limit {
            chats.select_nth_unstable(limit);
            chats.truncate(limit);
        }
        chats.sort_unstable();
        chats
    }

    /// The key in this place, and whose it is.
    pub fn key(&self, slot: Slot) -> io::Result<Option<(ChatId, Key)>> {
        if slot < FIRST {
            return Ok(None);
        }
        let read = self.read(slot)?;
        Ok(read.and_then(|(chat, key)| Some((read_chat(&chat)?, key))))
    }

    /// A place with a new key for this person; it is not yet found by [`Keyring::slot`].
    pub fn add(&self, chat: ChatId) -> io::Result<(Slot, Key)> {
        let slot = {
            let mut places = self.places();
            places.free.pop_first().unwrap_or_else(|| {
                places.next += 1;
                places.next - 1
            })
        };
        let key = Key::random();
        match self.write(slot, chat_bytes(chat), &key) {
            Ok(()) => Ok((slot, key)),
            Err(error) => {
                self.release(slot);
                Err(error)
            }
        }
    }

    /// Returns when all keys that were added before are on the disk.
    pub fn sync(&self) -> io::Result<()> {
        self.lasting(self.file.sync_data())
    }

    /// Whether a write failed in such a way that only a new start can tell what is in the file.
    pub fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Relaxed)
    }

    /// From now on this is where the person is found.
    pub fn bind(&self, chat: ChatId, slot: Slot) {
        self.places().slots.insert(chat, slot);
    }

    /// From now on this person has no place.
    pub fn unbind(&self, chat: ChatId) {
        self.places().slots.remove(&chat);
    }

    /// Destroys the keys in these places; when this returns they are gone from the disk.
    pub fn destroy(&self, slots: &[Slot]) -> io::Result<()> {
        let mut slots = slots.iter();
        let zeroed = slots.try_for_each(|slot| self.file.write_all_at(&FREE, offset(*slot)));
        self.lasting(zeroed.and_then(|()| self.file.sync_data()))
    }

    /// This place may be used again.
    pub fn release(&self, slot: Slot) {
        self.places().free.insert(slot);
    }

    /// Puts a key into a place, as if a write there had come late.
    #[cfg(test)]
    pub fn put(&self, slot: Slot, chat: ChatId, key: &Key) -> io::Result<()> {
        self.write(slot, chat_bytes(chat), key)
    }

    /// As after a failed write.
    #[cfg(test)]
    pub fn fail(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }

    /// Works with the key of the inbox, which is not renewed meanwhile.
    pub fn with_inbox_key<T>(&self, work: impl FnOnce(&Key) -> T) -> T {
        work(&self.inbox.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Renews the key of the inbox, which nothing may need any more: the old one is overwritten on the disk when this returns.
    pub fn renew_inbox(&self) -> io::Result<()> {
        let mut key = self.inbox.write().unwrap_or_else(PoisonError::into_inner);
        let new = Key::random();
        let written = self.write(INBOX, NOBODY, &new);
        self.lasting(written.and_then(|()| self.file.sync_data()))?;
        *key = new;
        Ok(())
    }

    /// Whether the file at this path is the one that is open, and not another one, such as a copy.
    pub fn is_at(&self, path: &Path) -> bool {
        let (open, there) = (self.file.metadata(), fs::metadata(path));
        let same = open.and_then(|open| Ok((open, there?)));
        same.is_ok_and(|(open, there)| (open.dev(), open.ino()) == (there.dev(), there.ino()))
    }

    /// All bytes of the file.
    pub fn copy(&self) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; self.file.metadata()?.len().try_into().expect("it fits")];
        self.file.read_exact_at(&mut bytes, 0)?;
        Ok(bytes)
    }

    fn lasting(&self, done: io::Result<()>) -> io::Result<()> {
        if done.is_err() {
            self.broken.store(true, Ordering::Relaxed);
        }
        done
    }

    fn read(&self, slot: Slot) -> io::Result<Option<([u8; 8], Key)>> {
        let mut place = FREE;
        match self.file.read_exact_at(&mut place, offset(slot)) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            read => read?,
        }
        let [chat, salt] =
            [&place[..8], &place[8..16]].map(|part| <[u8; 8]>::try_from(part).expect("8 bytes"));
        let about = self.about(slot, chat);
        let key = self
            .master
            .decrypt(&nonce(slot, salt), &about, &place[16..]);
        Ok(key.and_then(|key| Some((chat, Key::new(key.try_into().ok()?)))))
    }

    fn write(&self, slot: Slot, chat: [u8; 8], key: &Key) -> io::Result<()> {
        let salt = random();
        let about = self.about(slot, chat);
        let wrapped = self.master.encrypt(&nonce(slot, salt), &about, key.bytes());
        let mut place = FREE;
        fill(&mut place, &[&chat, &salt, &wrapped]);
        self.file.write_all_at(&place, offset(slot))
    }

    fn about(&self, slot: Slot, chat: [u8; 8]) -> Vec<u8> {
        [&b"key"[..], &self.id, &slot.to_be_bytes(), &chat].concat()
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A chat as it stands in a place; with the sign flipped, negative ones sort before positive ones.
pub fn chat_bytes(chat: ChatId) -> [u8; 8] {
    (chat ^ i64::MIN).to_be_bytes()
}

fn read_chat(bytes: &[u8]) -> Option<ChatId> {
    Some(i64::from_be_bytes(bytes.try_into().ok()?) ^ i64::MIN)
}

/// Lists who has which place.
fn list(mut file: &File) -> io::Result<(Places, ListedKeys)> {
    let length = file.metadata()?.len();
    let count = (length / PLACE as u64).max(u64::from(FIRST));
    let next = Slot::try_from(count).map_err(io::Error::other)?;
    let mut places = Places {
        next,
        ..Places::default()
    };
    let mut listed = ListedKeys {
        chats: vec![None; next as usize],
        second_keys: Vec::new(),
    };
    places.slots.reserve(next as usize);
    file.seek(SeekFrom::Start(offset(FIRST)))?;
    let mut file = io::BufReader::with_capacity(1 << 16, file);
    for slot in FIRST..next {
        let mut place = FREE;
        file.read_exact(&mut place)?;
        if place == FREE {
            places.free.insert(slot);
            continue;
        }
        let chat = read_chat(&place[..8]).expect("8 bytes");
        match places.slots.entry(chat) {
            Entry::Occupied(_) => listed.second_keys.push((chat, slot)),
            Entry::Vacant(place) => {
                place.insert(slot);
                listed.chats[slot as usize] = Some(chat);
            }
        }
    }
    Ok((places, listed))
}

fn offset(slot: Slot) -> u64 {
    u64::from(slot) * PLACE as u64
}

fn head_about(id: StoreId) -> Vec<u8> {
    [&b"ring"[..], &id].concat()
}

fn nonce(slot: Slot, salt: [u8; 8]) -> [u8; 24] {
    let mut nonce = [0; 24];
    nonce[..8].copy_from_slice(&salt);
    nonce[8..12].copy_from_slice(&slot.to_be_bytes());
    nonce
}

fn fill(place: &mut [u8; PLACE], parts: &[&[u8]]) {
    let bytes = parts.concat();
    place[..bytes.len()].copy_from_slice(&bytes);
}

fn short(error: io::Error) -> KeyringError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => KeyringError::Damaged,
        _ => KeyringError::Io(error),
    }
}
