//! What came is not right: what is wrong with it.

use crate::chat::callback::AnswerPress;
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::deeds::earlier_day;
use crate::chat::flows::{answers, edit_order, order_actions};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::{questions, talk};
use crate::chat::turn::Turn;
use crate::model::{GoodsProblem, Order, Question};

/// What is wrong with what came, by the words of the buttons that say so; the worst first. What is whole may lie in a dented box: then
/// nothing is known of the goods.
pub fn problem(text: &str) -> Option<GoodsProblem> {
    let answers = [
        AnswerPress::EmptyParcel,
        AnswerPress::Broken,
        AnswerPress::OtherVariant,
        AnswerPress::NotAsDescribed,
        AnswerPress::WrongItem,
        AnswerPress::PartMissing,
    ];
    let words: Vec<&str> = answers.iter().filter_map(AnswerPress::word).collect();
    let told = input::first_told(text, &words)?;
    let answer = answers
        .into_iter()
        .find(|answer| answer.word() == Some(told))?;
    let is_of_box = answer == AnswerPress::Broken && input::tells_of_box_alone(text);
    answers::problem(answer).filter(|_| !is_of_box)
}

/// A parcel came, and not what was ordered: what is wrong with it is noted, or asked for.
pub(super) fn something_is_wrong(turn: &mut Turn, order: &Order, heard: Option<&Heard>) {
    match heard.and_then(|heard| problem(heard.text)) {
        Some(problem) => {
            let on = heard.and_then(|heard| earlier_day(turn, Intent::ArrivedWrong, order, heard));
            let value = AnswerValue::Problem(problem);
            order_actions::tell_on(turn, order.clone(), value, on);
        }
        None => {
            let warning = talk::text(turn, Intent::ArrivedWrong, order);
            edit_order::begin(turn, order.id, Question::GoodsProblem);
            questions::show(turn, Question::GoodsProblem, warning);
        }
    }
}
