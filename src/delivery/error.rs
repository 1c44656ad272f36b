//! Why the assistant cannot run.

/// Why the assistant cannot run: one line that names the setting and the remedy.
#[derive(Debug)]
pub struct DeliveryError(String);

impl DeliveryError {
    pub fn new(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DeliveryError {}
