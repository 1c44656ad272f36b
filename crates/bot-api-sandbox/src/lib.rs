//! A Telegram Bot API server on loopback, with a chat page and a test driver.
