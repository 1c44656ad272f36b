//! How far the store has come, told twice. sled takes a bad checksum in its log for the log's end: after one flipped bit all that
//! stands behind it would be gone in silence. So the store counts its transactions, and the number of the last one on the disk stands
//! in a file of its own as well. A store that has come less far has lost something.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

/// The file, in the data folder.
const FILE: &str = "progress";

/// The open file: a number, and its complement, by which a half-written one is known.
pub struct Progress(File);

impl Progress {
    /// Opens the file in the data folder, and makes it if it is missing. Also tells the number in it.
    pub fn open(folder: &Path) -> io::Result<(Self, u64)> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).mode(0o600);
        let mut file = options.truncate(false).open(folder.join(FILE))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok((Self(file), number(&bytes).unwrap_or(0)))
    }

    /// Notes that this transaction is on the disk. The note itself may reach the disk later: then less is noticed, and nothing wrongly.
    pub fn note(&self, transaction: u64) {
        let bytes = [transaction.to_be_bytes(), (!transaction).to_be_bytes()].concat();
        if let Err(error) = self.0.write_all_at(&bytes, 0) {
            log::warn!("TRACKLESS_DATA: the file {FILE} cannot be written: {error}");
        }
    }
}

fn number(bytes: &[u8]) -> Option<u64> {
    let (number, complement) = bytes.split_first_chunk()?;
    let number = u64::from_be_bytes(*number);
    (complement == (!number).to_be_bytes()).then_some(number)
}
