//! Data that nobody should send is not kept, and the message that holds it can be deleted.

use crate::chat::callback::Press;
use crate::chat::turn::{Turn, row};

/// Says so, and offers to delete the message.
pub fn warn(turn: &mut Turn, message: i32) {
    let delete = Press::DeleteMessage(message).button(turn.plain("button-delete-message", &[]));
    turn.say(turn.html("private-data", &[]), vec![row(delete)]);
}

/// The button under that was pressed.
pub fn delete(turn: &mut Turn, message: i32) {
    turn.delete_message(message);
    turn.show(turn.html("private-data-deleted", &[]), Vec::new());
}
