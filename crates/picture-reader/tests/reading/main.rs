//! Labels and order pages, as people send them to a bot: what is read of them, and that none is read wrongly.

mod drawing;
mod hostile;
mod labels;
mod pages;

mod process;
