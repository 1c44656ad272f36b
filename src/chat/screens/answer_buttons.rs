//! The buttons that answer a question, their answers in the order in which people need them.

pub use super::answer_button::answer_button;
use super::answer_button::edited_order;
use super::day_buttons::{possible, recent, row_of_weeks, two_weeks, weeks_ago};
use super::{format, links, number};
use crate::advice::{self, Protection, Store};
use crate::chat::callback::AnswerPress;
use crate::chat::turn::{Turn, row, store_name};
use crate::model::{Button, Dialogue, GivenNumber, Keyboard, Question};
use chrono::{DateTime, Days, Utc};

/// For how many days a parcel mostly waits to be collected, for the buttons.
const DAYS_AHEAD: [u16; 3] = [3, 7, 14];

/// A question's answers, as buttons, but for days that cannot be meant.
pub fn answers(turn: &Turn, question: Question) -> Keyboard {
    possible(turn, question, all_answers(turn, question))
}

fn all_answers(turn: &Turn, question: Question) -> Keyboard {
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
            let not_shipped = || button(AnswerPress::NotShipped, "button-not-shipped");
            // Another day has "I don't know" beside it.
            let other = button(AnswerPress::OtherDay, "button-other-day-or-none");
            match edited_order(turn).map(|order| order.shipped_on) {
                Some(Some(_)) => {
                    let mut rows = weeks_ago(turn, question);
                    rows.push(row(other));
                    rows.push(row(button(AnswerPress::Keep, "button-keep-day")));
                    rows
                }
                // Who watches an order that is not shipped tells of it soon.
                Some(None) => vec![
                    recent(turn, question),
                    two_weeks(turn, question),
                    vec![not_shipped(), other],
                ],
                None => {
                    let mut rows = weeks_ago(turn, question);
                    rows.push(vec![not_shipped(), other]);
                    rows
                }
            }
        }
        Question::Paid => {
            let is_shipped = edited_order(turn).is_some_and(|order| order.shipped_on.is_some());
            // What was not shipped was mostly paid a few days ago.
            let mut rows = match is_shipped {
                true => weeks_ago(turn, question),
                false => vec![recent(turn, question), two_weeks(turn, question)],
            };
            rows.push(vec![
                button(AnswerPress::OtherDay, "button-other-day"),
                unknown(),
            ]);
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
            vec![
                button(AnswerPress::OtherVariant, "button-problem-variant"),
                button(AnswerPress::NotAsDescribed, "button-problem-described"),
            ],
        ],
        Question::DeliveredOn | Question::DisputeOpened | Question::PaymentCaseOn(_) => {
            let mut rows = vec![recent(turn, question), two_weeks(turn, question)];
            rows.push(vec![
                button(AnswerPress::OtherDay, "button-other-day"),
                unknown(),
            ]);
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
        Question::Payment => {
            let store = edited_order(turn).map(|order| advice::rules().store(&order.store));
            let paypal = store
                .is_none_or(Store::may_take_paypal)
                .then(|| button(AnswerPress::PayPal, "button-paypal"));
            let card = button(AnswerPress::Card, "button-card-payment");
            vec![
                paypal.into_iter().chain([card]).collect(),
                vec![button(AnswerPress::OtherWay, "button-other-way"), unknown()],
            ]
        }
        Question::Tracking => tracking(turn),
        Question::TrackingMore => vec![
            row(button(AnswerPress::AtPickup, "button-tracking-pickup")),
            row(button(AnswerPress::Data, "button-tracking-data")),
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
        Question::FrozenSince(_) => vec![
            row_of_weeks(turn, question),
            vec![button(AnswerPress::OtherDay, "button-other-day"), unknown()],
        ],
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
            let rest = [ended()].into_iter().chain(none).chain([unknown()]);
            let mut rows: Keyboard = usual_ends(turn).into_iter().map(row).collect();
            rows.push(rest.collect());
            rows
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
        let name = number::carrier_name(turn.texts(), name);
        row(answer_button(turn, Question::Carrier, answer, name))
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

/// The ends that follow from the store's usual spans, where the order is shipped; none that has passed.
fn usual_ends(turn: &Turn) -> Vec<Button> {
    let shipped = edited_order(turn).and_then(|order| order.shipped_on);
    let ends = store(turn).usual_protection_days.iter().copied();
    let ends = ends.filter_map(|days: u16| {
        let end = advice::at_hour(shipped? + Days::new(days.into()), 0, turn.zone());
        Some(end).filter(|end| *end > turn.now)
    });
    let button = |end: DateTime<Utc>| {
        let last = advice::last_day(end, turn.zone());
        let day = format::near_day(turn.texts(), last, turn.today());
        let label = turn.plain("button-usual-end", &[("day", day.into())]);
        let answer = AnswerPress::At(end.timestamp());
        answer_button(turn, Question::Protection, answer, label)
    };
    ends.map(button).collect()
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

/// Whether the person wanted to change something: the questions below a new card were not asked for.
fn changes_known_order(turn: &Turn) -> bool {
    matches!(turn.person.dialogue, Dialogue::Editing { follow_up, .. } if follow_up.is_none())
}

fn edits_known_end(turn: &Turn) -> bool {
    edited_order(turn).is_some_and(|order| order.protection_end.is_some())
}
