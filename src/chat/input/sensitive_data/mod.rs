//! Recognizes data that nobody should send: bank cards, passports, tax numbers, and what belongs to nobody's order.
//!
//! | file | what it knows |
//! |---|---|
//! | `digits` | digits in whatever way they are written |
//! | `cards` | bank cards |
//! | `accounts` | bank accounts |
//! | `documents` | documents that a text calls by their names |
//! | `explained` | digits that belong to a parcel's or an order's number |
//! | `machine_codes` | what is printed for machines: passports, licences, boarding passes, visiting cards |
//! | `contacts` | telephones, addresses and passwords in what would be kept |

mod accounts;
mod cards;
mod contacts;
mod digits;
mod documents;
mod explained;
mod machine_codes;
#[cfg(test)]
mod tests;

pub use contacts::{is_telephone, may_be_kept};
pub use documents::{called_documents, is_pesel, names_documents};
pub use machine_codes::{is_document_code, is_private_code};

/// Whether a text holds such data. The digits of a parcel's or an order's number are none.
pub fn is_sensitive(text: &str) -> bool {
    let text = &*digits::usual(text);
    cards::holds_card(text)
        || documents::holds_document(text)
        || accounts::holds_iban(text)
        || machine_codes::is_document_code(text)
}
