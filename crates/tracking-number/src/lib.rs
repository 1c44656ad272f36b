//! What a pasted text holds: tracking numbers, order numbers, and likely typing errors.
