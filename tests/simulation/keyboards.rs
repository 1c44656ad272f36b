//! What the buttons under a message must be: few, in few rows, with short labels, and what ends a right of the person's never first.

use trackless::chat::callback::{AnswerPress, OrderPress, Press, Report, StopPress};
use trackless::locale::{visible_length, without_marks};
use trackless::model::{Action, Button, Keyboard};

/// The most buttons of a card or a reminder, and the most rows of them.
const MOST_OF_A_CARD: usize = 5;
const MOST_ROWS: usize = 3;
/// The most choices of a menu, besides the ways out of it and its other pages.
const MOST_CHOICES: usize = 6;
/// The most characters of a label beside others, and of one that has the row for itself.
const LONGEST_LABEL: usize = 24;
const LONGEST_ALONE: usize = 30;

/// What is wrong with the buttons under a text.
pub fn faults(text: &str, keyboard: &Keyboard) -> Vec<String> {
    let mut faults = Vec::new();
    let buttons: Vec<&Button> = keyboard.iter().flatten().collect();
    let text = &without_marks(text);
    let is_framed = text.starts_with(['📦', '⏰']) && text.contains(['👉', '❓']);
    if is_framed && (buttons.len() > MOST_OF_A_CARD || keyboard.len() > MOST_ROWS) {
        faults.push(format!(
            "{} buttons in {} rows",
            buttons.len(),
            keyboard.len()
        ));
    }
    let choices = buttons.iter().filter(|button| !is_way(button)).count();
    if choices > MOST_CHOICES {
        faults.push(format!("{choices} choices"));
    }
    for row in keyboard {
        let most = if row.len() > 1 {
            LONGEST_LABEL
        } else {
            LONGEST_ALONE
        };
        for button in row {
            if visible_length(&button.label) > most && !is_number(&button.label) {
                faults.push(format!("a long label: {}", button.label));
            }
        }
    }
    if let Some(first) = buttons.first()
        && buttons.len() > 1
        && ends_a_right(first)
    {
        faults.push(format!("stands first: {}", first.label));
    }
    faults
}

/// A number that is one of several has to be read whole.
fn is_number(label: &str) -> bool {
    label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn press(button: &Button) -> Option<Press> {
    match &button.action {
        Action::Data(data) => Press::parse(data),
        Action::Copy(_) | Action::Url(_) => None,
    }
}

/// Whether a button leads out of a menu, or to another page of it.
fn is_way(button: &Button) -> bool {
    use AnswerPress as A;
    let Some(press) = press(button) else {
        return false;
    };
    match press {
        Press::Answer(_, answer) | Press::EditAnswer(_, _, answer) => {
            matches!(answer, A::Back | A::Cancel | A::Skip | A::Keep | A::Days(_))
        }
        // Everybody knows their own language at a glance.
        Press::Language(_)
        | Press::Leave
        | Press::NotThat
        | Press::Order(_, OrderPress::Anyway(_)) => true,
        Press::Orders(_) | Press::Choose(..) => button.label.contains(['‹', '›', '/']),
        Press::Stop(press) => press == StopPress::Nothing,
        _ => button.label.starts_with('«'),
    }
}

/// Whether a button ends a right of the person's, or deletes something without a further question.
fn ends_a_right(button: &Button) -> bool {
    let Some(Press::Order(_, press)) = press(button) else {
        return press(button) == Some(Press::DeleteMe(true));
    };
    matches!(
        press,
        OrderPress::Close
            | OrderPress::CloseSure
            | OrderPress::Mute
            | OrderPress::MuteSure
            | OrderPress::DeleteSure
            | OrderPress::Sure(_)
            | OrderPress::Report(Report::DisputeCancelled | Report::Lost | Report::Refunded)
    )
}
