//! The questions of the dialogue, as messages with their buttons.

use crate::advice;
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::chat::turn::{Turn, paragraphs, row, store_name};
use crate::model::{Action, Button, Dialogue, Draft, Keyboard, Order, Question};

/// How long ago something stopped moving, for the buttons.
const WEEKS_AGO: [u16; 3] = [1, 2, 3];
const DAYS_OF_A_WEEK: u16 = 7;

/// The order in which the questions are asked.
const ORDER: [Question; 6] = [
    Question::Received,
    Question::Store,
    Question::Number,
    Question::Shipped,
    Question::Protection,
    Question::Name,
];

/// The question after this one; what the store's rules count from is asked for where the end of protection is not known.
pub fn after(question: Question, draft: &Draft) -> Question {
    let store = advice::rules().store(draft.store.as_deref().unwrap_or_default());
    match question {
        Question::Store if draft.number.is_some() => Question::Shipped,
        Question::Shipped if draft.not_shipped => Question::Paid,
        Question::Protection if draft.protection_end.is_some() => Question::Name,
        Question::Protection if store.claim_closes_after_payment_days.is_some() => Question::Paid,
        Question::Protection if store.counts_from_expected() => Question::Expected,
        Question::Paid | Question::Expected => Question::Name,
        _ => {
            let place = ORDER.iter().position(|q| *q == question).unwrap_or(0);
            ORDER.get(place + 1).copied().unwrap_or(Question::Name)
        }
    }
}

/// The question before this one.
pub fn before(question: Question, draft: &Draft) -> Option<Question> {
    match question {
        Question::Paid | Question::Expected | Question::Name if draft.not_shipped => {
            Some(Question::Shipped)
        }
        Question::Paid | Question::Expected => Some(Question::Protection),
        _ => {
            let place = ORDER.iter().position(|q| *q == question)?;
            ORDER.get(place.checked_sub(1)?).copied()
        }
    }
}

/// Asks a question in place of the message whose button was pressed, else anew. `note` and the `extra` buttons go before it.
pub fn show(turn: &mut Turn, question: Question, note: String, extra: Keyboard) {
    let text = paragraphs([note, text(turn, question)]);
    let keyboard = extra.into_iter().chain(keyboard(turn, question)).collect();
    turn.show(text, keyboard);
}

/// Asks a question in a message of its own.
pub fn say(turn: &mut Turn, question: Question) {
    let (text, keyboard) = (text(turn, question), keyboard(turn, question));
    turn.say(text, keyboard);
}

/// The answer whose button bears these words.
pub fn answer_called(turn: &Turn, question: Question, words: &str) -> Option<AnswerPress> {
    let plain = |text: &str| {
        text.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
            .replace('’', "'")
    };
    let called = |button: &Button| plain(&button.label) == plain(words);
    let button = keyboard(turn, question)
        .into_iter()
        .flatten()
        .find(called)?;
    let Action::Data(data) = button.action else {
        return None;
    };
    match Press::parse(&data)? {
        Press::Answer(_, answer) | Press::EditAnswer(_, _, answer) => Some(answer),
        _ => None,
    }
}

/// A button that answers a question: about the order that is being changed, or the one that is being taken down.
pub fn answer_button(
    turn: &Turn,
    question: Question,
    answer: AnswerPress,
    label: String,
) -> Button {
    let press = match turn.person.dialogue {
        Dialogue::Editing { order, .. } => Press::EditAnswer(order, question, answer),
        _ => Press::Answer(question, answer),
    };
    press.button(label)
}

/// A question's text.
fn text(turn: &Turn, question: Question) -> String {
    let key = match question {
        Question::Received => "ask-received",
        Question::Store => "ask-store",
        Question::Number => "ask-number",
        Question::Shipped => "ask-shipped",
        Question::Protection => "ask-protection",
        Question::Name => "ask-name",
        Question::Paid => "ask-paid",
        Question::Expected => "ask-expected",
        Question::Payment => "ask-payment",
        Question::OrderNumber => "ask-order-number",
        Question::Amount => "ask-amount",
        Question::Tracking => "ask-tracking",
        Question::FrozenWhere => "ask-frozen-where",
        Question::FrozenSince(_) => "ask-frozen-since",
        Question::DeliveredOn => "ask-delivered-on",
        Question::NotMine => "ask-not-mine",
        Question::AskedAround => "ask-asked-around",
        Question::DisputeOpened => "ask-dispute-opened",
        Question::RefusedUntil => "ask-refused-until",
        Question::Later => "ask-later-typed",
    };
    turn.html(key, &[])
}

/// A question's buttons: its answers, then the way back and out.
pub fn keyboard(turn: &Turn, question: Question) -> Keyboard {
    let mut rows = answers(turn, question);
    rows.extend(without_it(turn, question).map(row));
    rows.push(ways_out(turn, question));
    rows
}

/// A letter can be written without what was asked for, if it is true all the same.
fn without_it(turn: &Turn, question: Question) -> Option<Button> {
    if question == Question::AskedAround {
        return None;
    }
    let Dialogue::Editing { order, letter, .. } = &turn.person.dialogue else {
        return None;
    };
    let letter = letter.as_deref()?.parse().ok()?;
    let press = Press::Order(*order, OrderPress::Anyway(letter));
    Some(press.button(turn.plain("button-write-anyway", &[])))
}

/// The buttons *Back* and *Cancel*.
fn ways_out(turn: &Turn, question: Question) -> Vec<Button> {
    [
        (AnswerPress::Back, "button-back"),
        (AnswerPress::Cancel, "button-cancel"),
    ]
    .map(|(answer, key)| answer_button(turn, question, answer, turn.plain(key, &[])))
    .to_vec()
}

fn answers(turn: &Turn, question: Question) -> Keyboard {
    let button = |answer, key| answer_button(turn, question, answer, turn.plain(key, &[]));
    match question {
        Question::Received => vec![vec![
            button(AnswerPress::Yes, "button-yes"),
            button(AnswerPress::No, "button-no"),
        ]],
        Question::Store => {
            let stores: Vec<Button> = advice::rules()
                .offered(&turn.person.language)
                .map(|store| store_button(turn, &store.key))
                .collect();
            stores.chunks(3).map(<[_]>::to_vec).collect()
        }
        Question::Number => vec![row(button(AnswerPress::NoNumber, "button-no-number"))],
        Question::Shipped => {
            let recent = vec![
                button(AnswerPress::Today, "button-today"),
                button(AnswerPress::Yesterday, "button-yesterday"),
            ];
            let other = match edited_order(turn) {
                Some(order) if order.shipped_on.is_some() => {
                    button(AnswerPress::Keep, "button-keep-day")
                }
                _ => button(AnswerPress::NotShipped, "button-not-shipped"),
            };
            vec![recent, row(other)]
        }
        Question::Paid | Question::DeliveredOn | Question::DisputeOpened => {
            let mut rows = vec![vec![
                button(AnswerPress::Today, "button-today"),
                button(AnswerPress::Yesterday, "button-yesterday"),
            ]];
            if question == Question::Paid {
                rows.push(row(button(AnswerPress::Unknown, "button-unknown")));
            }
            rows
        }
        Question::Expected => vec![row(button(AnswerPress::Unknown, "button-unknown"))],
        Question::Payment => vec![
            vec![
                button(AnswerPress::PayPal, "button-paypal"),
                button(AnswerPress::Card, "button-card-payment"),
            ],
            row(button(AnswerPress::OtherWay, "button-other-way")),
        ],
        Question::Tracking => vec![
            vec![
                button(AnswerPress::Nothing, "button-tracking-nothing"),
                button(AnswerPress::Moving, "button-tracking-moving"),
            ],
            vec![
                button(AnswerPress::Frozen, "button-tracking-frozen"),
                button(AnswerPress::Delivered, "button-tracking-delivered"),
            ],
            vec![
                button(AnswerPress::NotMine, "button-tracking-not-mine"),
                button(AnswerPress::Returned, "button-tracking-returned"),
            ],
            row(button(AnswerPress::Data, "button-tracking-data")),
        ],
        Question::FrozenWhere => vec![
            row(button(AnswerPress::SenderCountry, "button-place-sender")),
            row(button(AnswerPress::Border, "button-place-border")),
            row(button(AnswerPress::MyCountry, "button-place-mine")),
        ],
        Question::FrozenSince(_) => vec![
            WEEKS_AGO
                .map(|weeks| ago_button(turn, question, weeks))
                .to_vec(),
        ],
        Question::NotMine => vec![
            row(button(AnswerPress::OtherPlace, "button-because-place")),
            row(button(AnswerPress::BeforeOrder, "button-because-before")),
            row(button(AnswerPress::OtherWeight, "button-because-weight")),
        ],
        Question::AskedAround => vec![vec![
            button(AnswerPress::Yes, "button-yes"),
            button(AnswerPress::No, "button-not-yet"),
        ]],
        Question::OrderNumber | Question::Amount | Question::RefusedUntil | Question::Later => {
            Vec::new()
        }
        // Who knew the end and does not know the new one keeps the old one.
        Question::Protection if edits_known_end(turn) => Vec::new(),
        Question::Protection => vec![row(button(AnswerPress::Unknown, "button-unknown"))],
        Question::Name => vec![row(button(AnswerPress::Skip, "button-skip"))],
    }
}

fn store_button(turn: &Turn, key: &str) -> Button {
    let label = store_name(turn.texts(), key);
    answer_button(
        turn,
        Question::Store,
        AnswerPress::Store(key.to_owned()),
        label,
    )
}

fn ago_button(turn: &Turn, question: Question, weeks: u16) -> Button {
    let label = turn.plain("button-weeks-ago", &[("weeks", weeks.into())]);
    answer_button(
        turn,
        question,
        AnswerPress::DaysAgo(weeks * DAYS_OF_A_WEEK),
        label,
    )
}

fn edited_order(turn: &Turn) -> Option<&Order> {
    match turn.person.dialogue {
        Dialogue::Editing { order, .. } => turn.open_order(order),
        _ => None,
    }
}

fn edits_known_end(turn: &Turn) -> bool {
    edited_order(turn).is_some_and(|order| order.protection_end.is_some())
}

pub fn ask_again(turn: &mut Turn) {
    if let Dialogue::Adding { question, .. } = turn.person.dialogue {
        show(turn, question, String::new(), Keyboard::new());
    }
}

/// Asks the present question in a message of its own, if there is one: after a digression.
pub fn ask_again_below(turn: &mut Turn) {
    if let Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } =
        turn.person.dialogue
    {
        say(turn, question);
    }
}

/// Asks a question again, with a word on why and buttons that help.
pub fn again(turn: &mut Turn, question: Question, text: String, extra: Keyboard) {
    // A number in doubt brings a question of its own.
    if question == Question::Number && !extra.is_empty() {
        let keyboard = extra.into_iter().chain(keyboard(turn, question)).collect();
        return turn.show(text, keyboard);
    }
    show(turn, question, text, extra);
}
