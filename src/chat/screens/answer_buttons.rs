//! The buttons that answer a question, their answers in the order in which people need them.

use super::{format, links, number};
use crate::advice::{self, Protection, Store};
use crate::chat::callback::{AnswerPress, Press};
use crate::chat::turn::{Turn, row, store_name};
use crate::model::{Action, Button, Dialogue, GivenNumber, Keyboard, Order, Question};
use chrono::Days;

/// How many weeks ago something was, for the buttons, and how long a month is.
const WEEKS_AGO: [u16; 3] = [1, 2, 3];
const DAYS_OF_A_WEEK: u16 = 7;
const DAYS_OF_A_MONTH: u16 = 30;
/// A rough guess of who does not know the day at all.
const A_FEW_DAYS: u16 = 4;
const LONG_AGO: u16 = 45;
/// For how many days a parcel mostly waits to be collected, for the buttons.
const DAYS_AHEAD: [u16; 3] = [3, 7, 14];

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

/// A question's answers, as buttons.
pub fn answers(turn: &Turn, question: Question) -> Keyboard {
    let button = |answer, key| answer_button(turn, question, answer, turn.plain(key, &[]));
    let unknown = || button(AnswerPress::Unknown, "button-unknown");
    let ended = || button(AnswerPress::Ended, "button-has-ended");
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
            let mut rows = weeks_ago(turn, question);
            // Who watches an order that is not shipped tells of it on the day.
            if edited_order(turn).is_some_and(|order| order.shipped_on.is_none()) {
                rows.insert(0, recent(turn, question));
            }
            rows.push(vec![
                button(AnswerPress::OtherDay, "button-other-day"),
                unknown(),
            ]);
            rows.push(row(match edited_order(turn) {
                Some(order) if order.shipped_on.is_some() => {
                    button(AnswerPress::Keep, "button-keep-day")
                }
                _ => button(AnswerPress::NotShipped, "button-not-shipped"),
            }));
            rows
        }
        Question::Paid => {
            let mut rows = weeks_ago(turn, question);
            // What was not shipped was mostly paid a few days ago.
            rows.insert(0, recent(turn, question));
            let since = days_since_shipping(turn);
            for row in &mut rows {
                row.retain(|button| is_before(button, since));
            }
            rows.retain(|row| !row.is_empty());
            rows.push(row(unknown()));
            rows
        }
        Question::GoodsProblem => vec![
            vec![
                button(AnswerPress::PartMissing, "button-problem-part"),
                button(AnswerPress::EmptyParcel, "button-problem-empty"),
            ],
            vec![
                button(AnswerPress::WrongItem, "button-problem-wrong"),
                button(AnswerPress::Broken, "button-problem-broken"),
            ],
        ],
        Question::DeliveredOn | Question::DisputeOpened | Question::PaymentCaseOn(_) => {
            let mut rows = vec![recent(turn, question)];
            rows.push(row_of_weeks(turn, question));
            rows.push(row(unknown()));
            rows
        }
        Question::Expected | Question::ShipBy => vec![row(unknown())],
        Question::PickupBy | Question::NoticeBy => {
            let mut rows = vec![
                DAYS_AHEAD
                    .map(|days| ahead_button(turn, question, days))
                    .to_vec(),
            ];
            rows.push(row(unknown()));
            rows
        }
        Question::Payment => vec![
            vec![
                button(AnswerPress::PayPal, "button-paypal"),
                button(AnswerPress::Card, "button-card-payment"),
            ],
            vec![button(AnswerPress::OtherWay, "button-other-way"), unknown()],
        ],
        Question::Tracking => tracking(turn),
        Question::TrackingMore => vec![
            row(button(
                AnswerPress::DeliveryFailed,
                "button-tracking-failed",
            )),
            row(button(AnswerPress::Announced, "button-tracking-announced")),
            row(button(AnswerPress::Returned, "button-tracking-returned")),
            row(button(AnswerPress::NotMine, "button-tracking-not-mine")),
            row(button(AnswerPress::HeldByCustoms, "button-tracking-held")),
            row(button(AnswerPress::Destroyed, "button-tracking-destroyed")),
        ],
        Question::FrozenWhere => vec![
            row(button(AnswerPress::SenderCountry, "button-place-sender")),
            row(button(AnswerPress::Border, "button-place-border")),
            row(button(AnswerPress::MyCountry, "button-place-mine")),
        ],
        Question::FrozenSince(_) => vec![row_of_weeks(turn, question), row(unknown())],
        Question::NotMine => vec![
            row(button(AnswerPress::OtherPlace, "button-because-place")),
            row(button(AnswerPress::BeforeOrder, "button-because-before")),
            row(button(AnswerPress::OtherWeight, "button-because-weight")),
        ],
        Question::ReturnReason => vec![
            row(button(
                AnswerPress::NotCollected,
                "button-return-not-collected",
            )),
            row(button(AnswerPress::CustomsUnpaid, "button-return-customs")),
            row(button(AnswerPress::WrongAddress, "button-return-address")),
            row(button(AnswerPress::NotMyFault, "button-return-not-mine")),
            row(unknown()),
        ],
        Question::AskedAround => vec![vec![
            button(AnswerPress::Yes, "button-yes"),
            button(AnswerPress::No, "button-not-yet"),
        ]],
        Question::Carrier => {
            let mut rows = carriers(turn);
            rows.push(row(unknown()));
            rows
        }
        Question::OrderNumber
        | Question::Amount
        | Question::RefusedUntil
        | Question::ClaimOpenUntil
        | Question::Later => Vec::new(),
        Question::Extension => extensions(turn),
        // Who knew the end and does not know the new one keeps the old one.
        Question::Protection if edits_known_end(turn) => vec![row(ended())],
        Question::Protection => {
            let none = button(AnswerPress::NoProtection, "button-no-protection");
            let none = (store(turn).protection == Protection::Unknown).then_some(none);
            let known = none.into_iter().chain([unknown()]).collect();
            vec![row(ended()), known]
        }
        // The question of a new order can be passed over; who changes a name wants one.
        Question::Name if changes_known_order(turn) => Vec::new(),
        Question::Name => vec![row(button(AnswerPress::Skip, "button-skip"))],
        // What was read is shown by its own screen.
        Question::Understood | Question::Belongs => Vec::new(),
    }
}

/// The carriers whose numbers look like the order's.
fn carriers(turn: &Turn) -> Keyboard {
    let number = match edited_order(turn).map(|order| &order.number) {
        Some(GivenNumber::Number(number)) => number,
        _ => return Keyboard::new(),
    };
    let button = |(format, name): (&str, &str)| {
        let answer = AnswerPress::Carrier(format.to_owned());
        row(answer_button(
            turn,
            Question::Carrier,
            answer,
            name.to_owned(),
        ))
    };
    number::carriers(number).into_iter().map(button).collect()
}

/// What tracking shows, the frequent answers; who takes down an order need not have looked.
fn tracking(turn: &Turn) -> Keyboard {
    let button =
        |answer, key| answer_button(turn, Question::Tracking, answer, turn.plain(key, &[]));
    let mut rows = vec![
        vec![
            button(AnswerPress::Nothing, "button-tracking-nothing"),
            button(AnswerPress::Moving, "button-tracking-moving"),
        ],
        vec![
            button(AnswerPress::Frozen, "button-tracking-frozen"),
            button(AnswerPress::Delivered, "button-tracking-delivered"),
        ],
        vec![
            button(AnswerPress::AtPickup, "button-tracking-pickup"),
            button(AnswerPress::Data, "button-tracking-data"),
        ],
        row(button(AnswerPress::More, "button-tracking-more")),
    ];
    if let Some(link) = tracking_link(turn) {
        rows.insert(0, row(link));
    }
    if !changes_known_order(turn) {
        rows.push(row(button(AnswerPress::Skip, "button-not-looked")));
    }
    rows
}

/// Where the number that is asked about can be looked up.
fn tracking_link(turn: &Turn) -> Option<Button> {
    match &turn.person.dialogue {
        Dialogue::Editing { order, .. } => links::track(turn, turn.open_order(*order)?),
        Dialogue::Adding { draft, .. } => match draft.number.as_ref()? {
            GivenNumber::Number(number) => links::track_number(turn, number),
            GivenNumber::NoneGiven => None,
        },
        _ => None,
    }
}

/// The extensions that the store gives, to be added to the end that is known.
fn extensions(turn: &Turn) -> Keyboard {
    let store = store(turn);
    let days = [store.extend_request_days, store.extend_yourself_days];
    let mut days: Vec<u16> = days.into_iter().flatten().collect();
    days.dedup();
    let button = |days: u16| {
        let label = turn.plain("button-days-more", &[("days", days.into())]);
        answer_button(
            turn,
            Question::Extension,
            AnswerPress::DaysAhead(days),
            label,
        )
    };
    days.into_iter().map(|days| row(button(days))).collect()
}

/// One, two and three weeks ago.
fn row_of_weeks(turn: &Turn, question: Question) -> Vec<Button> {
    WEEKS_AGO
        .map(|weeks| ago_button(turn, question, weeks))
        .to_vec()
}

/// Guesses for who does not know the day: with the weeks of the question itself they leave no gap.
pub fn guesses(turn: &Turn, question: Question) -> Keyboard {
    let button = |days, key| {
        answer_button(
            turn,
            question,
            AnswerPress::DaysAgo(days),
            turn.plain(key, &[]),
        )
    };
    vec![vec![
        button(A_FEW_DAYS, "button-few-days-ago"),
        button(LONG_AGO, "button-long-ago"),
    ]]
}

/// Days when protection ended, for who knows that it did.
pub fn ended_days(turn: &Turn) -> Keyboard {
    let button = |days: u16, label: String| {
        let day = turn.today() - Days::new(days.into());
        let end = advice::at_hour(day + Days::new(1), 0, turn.zone()).timestamp() - 1;
        answer_button(turn, Question::Protection, AnswerPress::At(end), label)
    };
    let weeks = |weeks: u16| {
        let label = turn.plain("button-weeks-ago", &[("weeks", weeks.into())]);
        button(weeks * DAYS_OF_A_WEEK, label)
    };
    vec![vec![
        button(1, turn.plain("button-yesterday", &[])),
        weeks(1),
        weeks(2),
    ]]
}

/// For how many days the order that is asked about has been on its way.
fn days_since_shipping(turn: &Turn) -> i64 {
    let shipped = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.shipped_on,
        _ => edited_order(turn).and_then(|order| order.shipped_on),
    };
    shipped.map_or(0, |day| (turn.today() - day).num_days())
}

/// Nobody pays after it was shipped.
fn is_before(button: &Button, days: i64) -> bool {
    let press = match &button.action {
        Action::Data(data) => Press::parse(data),
        _ => None,
    };
    let Some(Press::Answer(_, answer) | Press::EditAnswer(_, _, answer)) = press else {
        return true;
    };
    match answer {
        AnswerPress::Today => days <= 0,
        AnswerPress::Yesterday => days <= 1,
        AnswerPress::DaysAgo(ago) => i64::from(ago) >= days,
        _ => true,
    }
}

/// Today and yesterday.
fn recent(turn: &Turn, question: Question) -> Vec<Button> {
    [
        (AnswerPress::Today, "button-today"),
        (AnswerPress::Yesterday, "button-yesterday"),
    ]
    .map(|(answer, key)| answer_button(turn, question, answer, turn.plain(key, &[])))
    .to_vec()
}

/// One, two and three weeks ago, and a month.
fn weeks_ago(turn: &Turn, question: Question) -> Keyboard {
    let mut buttons = WEEKS_AGO
        .map(|weeks| ago_button(turn, question, weeks))
        .to_vec();
    buttons.push(answer_button(
        turn,
        question,
        AnswerPress::DaysAgo(DAYS_OF_A_MONTH),
        turn.plain("button-month-ago", &[]),
    ));
    buttons.chunks(2).map(<[_]>::to_vec).collect()
}

/// A day to come, and how far it is.
fn ahead_button(turn: &Turn, question: Question, days: u16) -> Button {
    let day = format::day(turn.texts(), turn.today() + Days::new(days.into()));
    let args = [("days", days.into()), ("day", day.into())];
    let label = turn.plain("button-until-day", &args);
    answer_button(turn, question, AnswerPress::DaysAhead(days), label)
}

/// The store of the order that is asked about.
fn store(turn: &Turn) -> &'static Store {
    let key = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.store.as_deref(),
        _ => edited_order(turn).map(|order| order.store.as_str()),
    };
    advice::rules().store(key.unwrap_or_default())
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

/// Whether the person wanted to change something: the questions below a new card were not asked for.
fn changes_known_order(turn: &Turn) -> bool {
    matches!(turn.person.dialogue, Dialogue::Editing { follow_up, .. } if follow_up.is_none())
}

fn edits_known_end(turn: &Turn) -> bool {
    edited_order(turn).is_some_and(|order| order.protection_end.is_some())
}
