//! The store, told where something else is asked.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::flows::{new_order, order_fields, understood};
use crate::chat::input::{self, Heard, page};
use crate::chat::screens::{questions, understood as understood_screen};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft, Question};

/// A longer text that names a store tells more than that.
const WORDS_ABOUT_A_STORE: usize = 6;

/// The store, told where something else is asked: "no wait, it was joom". What it takes the place of is said.
pub fn take(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let is_asked = matches!(
        question,
        Question::Store | Question::Name | Question::Carrier
    );
    let is_brief = heard.words() <= WORDS_ABOUT_A_STORE;
    if is_asked || !is_brief || heard.sure().is_some() || understood::tells(heard.mentioned()) {
        return false;
    }
    let named = match answers::known_store(turn, heard.text) {
        Some(ReadAnswer::Value(AnswerValue::Store(store, _), _)) => Some(store),
        _ => page::store_in_few_words(heard.text).map(str::to_owned),
    };
    // "Don't know" stands on the button of other stores.
    let Some(store) = named.filter(|_| !input::is_unknown(heard.text)) else {
        return false;
    };
    let of_store = |store: String| Draft {
        store: Some(store),
        ..Draft::default()
    };
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => {
            let is_of_one = draft.is_of_one();
            let before = Draft {
                store: draft.store,
                store_name: draft.store_name,
                ..Draft::default()
            };
            let note = understood_screen::added(turn, &before, &of_store(store.clone()));
            let value = AnswerValue::Store(store, None);
            if is_of_one {
                new_order::take(turn, Question::Store, ReadAnswer::Value(value, note));
            }
            is_of_one
        }
        Dialogue::Editing { order, .. } => {
            let is_others = turn.open_orders().any(|order| order.store == store);
            let Some(mut order) = turn.open_order(order).cloned().filter(|_| !is_others) else {
                return false;
            };
            let before = Draft {
                store_name: order.store_name.clone(),
                ..of_store(order.store.clone())
            };
            let note = understood_screen::added(turn, &before, &of_store(store.clone()));
            order_fields::put(turn, &mut order, AnswerValue::Store(store, None));
            turn.keep(order);
            questions::again(turn, question, note, Vec::new());
            true
        }
        _ => false,
    }
}
