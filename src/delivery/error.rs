//! Why the assistant cannot run.

/// Why the assistant cannot run: one line that names the setting and the remedy.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    pub fn new(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
