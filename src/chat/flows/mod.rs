//! What changes a person's state: one file for each thing that a press, a text or a reminder does.

pub mod answers;
pub mod country;
pub mod days;
pub mod edit_order;
pub mod new_order;
pub mod number_check;
pub mod order_actions;
mod read_answer;
pub mod reminder;
pub mod retention;
pub mod sensitive_data;
pub mod settings;
pub mod shared_number;
pub mod snooze;
pub mod start;
pub mod why;
