//! What is only shown: an order, a letter, a list, a question, a number become a text and a keyboard. Nothing here changes a
//! person's state, and nothing here names a flow.

pub mod advice_args;
pub mod advice_text;
pub mod answer_buttons;
pub mod calendar_file;
pub mod card;
pub mod choices;
pub mod customs;
pub mod deed;
pub mod details;
pub mod digest;
pub mod echo;
pub mod events;
pub mod fields;
pub mod format;
pub mod frame;
pub mod frame_buttons;
pub mod history;
pub mod letters;
pub mod links;
pub mod more;
pub mod number;
pub mod number_buttons;
pub mod orders;
pub mod question_order;
pub mod questions;
pub mod report_menu;
pub mod seller_reply;
pub mod steps;
pub mod talk;
pub mod time_line;
pub mod understood;
pub mod why;
