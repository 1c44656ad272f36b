//! Trackless: a Telegram assistant for people whose parcel is not tracked.
