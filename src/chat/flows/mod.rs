//! What changes a person's state: one file for each thing that a press, a text or a reminder does.

pub mod answers;
pub mod clock;
pub mod country;
pub mod days;
pub mod doubt;
pub mod draft;
pub mod edit_order;
pub mod free_words;
pub mod make_order;
pub mod new_order;
pub mod number_answer;
pub mod number_check;
pub mod order_actions;
pub mod order_fields;
mod read_answer;
pub mod reminder;
pub mod retention;
pub mod seller_reply;
pub mod sensitive_data;
pub mod settings;
pub mod shared_number;
pub mod snooze;
pub mod start;
pub mod stop;
pub mod text;
pub mod understood;
pub mod why;
