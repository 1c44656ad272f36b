//! What can be changed of an order: the likely in one menu, the rest behind it.

use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{details, frame};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Button, Keyboard, Order, Question};

const LIKELY: [(Question, &str); 5] = [
    (Question::Number, "field-number"),
    (Question::Protection, "field-protection"),
    (Question::Shipped, "field-shipped"),
    (Question::Name, "field-name"),
    (Question::Store, "field-store"),
];
const RARE: [(Question, &str); 6] = [
    (Question::Carrier, "field-carrier"),
    (Question::Expected, "field-expected"),
    (Question::Paid, "field-paid"),
    (Question::Payment, "field-payment"),
    (Question::OrderNumber, "field-order-number"),
    (Question::Amount, "field-amount"),
];

/// What is changed often.
pub fn show(turn: &mut Turn, order: &Order) {
    let more = button(turn, order, OrderPress::EditMore, "button-more");
    let back = button(turn, order, OrderPress::More, "button-back");
    menu(turn, order, &LIKELY, vec![back, more]);
}

/// What is changed more rarely.
pub fn show_more(turn: &mut Turn, order: &Order) {
    let back = button(turn, order, OrderPress::Edit, "button-back");
    menu(turn, order, &RARE, vec![back]);
}

fn menu(turn: &mut Turn, order: &Order, fields: &[(Question, &str)], last: Vec<Button>) {
    let field = |(question, key): &(Question, &str)| {
        button(turn, order, OrderPress::EditField(*question), key)
    };
    let fields: Vec<Button> = fields.iter().map(field).collect();
    let mut rows: Keyboard = fields.chunks(2).map(<[_]>::to_vec).collect();
    rows.push(last);
    let text = paragraphs([
        frame::head(turn, order, "📦"),
        details::facts_lines(turn, order),
        turn.html("ask-field", &[]),
    ]);
    turn.show(text, rows);
}

fn button(turn: &Turn, order: &Order, press: OrderPress, key: &str) -> Button {
    Press::Order(order.id, press).button(turn.plain(key, &[]))
}
