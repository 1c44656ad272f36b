//! The sentences of the letters, letter by letter: each is there only where what it tells is known.

use super::letter::{Letter, LetterNeed};
use crate::advice::context::{Context, EndSource};
use crate::advice::rules::Extension;
use crate::model::{MismatchReason, Tracking};
use chrono::NaiveDate;

/// One sentence of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The name that its meaning bears in the locale.
    pub name: &'static str,
    pub english: String,
    /// What the sentence tells, for its meaning.
    pub facts: Vec<(&'static str, LetterFact)>,
}

/// A fact in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterFact {
    Text(String),
    Day(NaiveDate),
    Count(i64),
}

/// A letter, sentence by sentence. `None` if it would lack what it is about, or not be true.
fn of(letter: Letter, context: &Context) -> Option<Vec<Sentence>> {
    let parts = match letter {
        Letter::AskCode => ask_code(context)?,
        Letter::Extend => extend(context)?,
        Letter::NoTracking => no_tracking(context)?,
        Letter::Ending => ending(context)?,
        Letter::NotMine => not_mine(context)?,
        Letter::DeliveredNotHere => delivered_not_here(context)?,
        Letter::Repeat => repeat(context),
        Letter::Escalate => escalate(context)?,
        Letter::TrackedNow => tracked_now(context)?,
        Letter::ArrivedAfterRefund => arrived_after_refund(context)?,
        Letter::CourierData => courier_data(context),
    };
    Some(parts.into_iter().flatten().collect())
}

/// The sentences of a letter, each left out where what it tells is not known.
type LetterParts = Vec<Option<Sentence>>;

fn ask_code(context: &Context) -> Option<LetterParts> {
    let (days, shipped) = since_shipping(context)?;
    let passed = days_have_passed(days);
    let ship = iso(shipped);
    let facts = |more: Vec<(&'static str, LetterFact)>| {
        let base = vec![
            ("days", LetterFact::Count(days)),
            ("shipped", LetterFact::Day(shipped)),
        ];
        base.into_iter().chain(more).collect()
    };
    let (what, please) = match (context.order.number, context.frozen()) {
        (None, _) => (
            Sentence {
                name: "passed-no-number",
                english: format!(
                    "{passed} since the shipment ({ship}), but I have no tracking number."
                ),
                facts: facts(vec![]),
            },
            plain(
                "please-send",
                "Please send me the number and the name of the delivery company.",
            ),
        ),
        (Some(number), Some((_, since))) => (
            Sentence {
                name: "passed-nothing-new",
                english: format!(
                    "{passed} since the shipment ({ship}), but tracking number {number} has shown nothing new since {}.",
                    iso(since)
                ),
                facts: facts(vec![
                    ("number", text(number)),
                    ("since", LetterFact::Day(since)),
                ]),
            },
            plain("please-find", "Please find out where the parcel is."),
        ),
        (Some(number), None) if context.shows_nothing() => {
            let (name, shows) = match context.tracking() {
                Some(_) => ("passed-no-information", "no information"),
                None => ("passed-no-progress", "no progress"),
            };
            (
                Sentence {
                    name,
                    english: format!(
                        "{passed} since the shipment ({ship}), but tracking number {number} shows {shows}."
                    ),
                    facts: facts(vec![("number", text(number))]),
                },
                plain(
                    "please-check",
                    "Please check it and send me the correct one if it changed.",
                ),
            )
        }
        _ => return None,
    };
    Some(vec![
        hello(),
        order_number(context),
        Some(what),
        please,
        thanks(),
    ])
}

fn extend(context: &Context) -> Option<LetterParts> {
    let days = context
        .store
        .extend_request_days
        .filter(|_| context.store.extension == Extension::Seller)?;
    let end = context.end().filter(|end| end.at > context.now)?;
    let end = context.day_of(end.at);
    Some(vec![
        hello(),
        order_number(context),
        Some(Sentence {
            name: "not-arrived-ends",
            english: format!(
                "My order has not arrived and the protection ends on {}.",
                iso(end)
            ),
            facts: vec![("end", LetterFact::Day(end))],
        }),
        Some(Sentence {
            name: "please-extend",
            english: format!("Please extend it by {days} days so that I can wait."),
            facts: vec![("extension", LetterFact::Count(days.into()))],
        }),
        plain(
            "without-extension",
            "Without an extension I have to open a dispute.",
        ),
        thanks(),
    ])
}

fn no_tracking(context: &Context) -> Option<LetterParts> {
    let shows = match (context.order.number, context.order.tracking) {
        (None, _) => plain("no-number-given", "The seller gave no tracking number.")?,
        (Some(number), Some((Tracking::Nothing, checked))) => Sentence {
            name: "still-nothing",
            english: format!(
                "Tracking number {number} still shows no information (checked {}).",
                iso(checked)
            ),
            facts: vec![
                ("number", text(number)),
                ("checked", LetterFact::Day(checked)),
            ],
        },
        _ => return None,
    };
    // The seller gave no working number only if one was asked for.
    let asked = context.order.number.is_some() && context.order.seller.asked_on.is_some();
    let no_working =
        plain("no-working-number", "The seller gave no working number.").filter(|_| asked);
    Some(vec![
        Some(not_arrived(context)?),
        Some(shows),
        no_working,
        refund(),
    ])
}

fn ending(context: &Context) -> Option<LetterParts> {
    Some(vec![
        Some(not_arrived(context)?),
        last_status(context),
        protection(context),
        refund(),
    ])
}

fn not_mine(context: &Context) -> Option<LetterParts> {
    let number = context.order.number?;
    let Some(Tracking::NotMine(because)) = context.tracking() else {
        return None;
    };
    let (name, why) = match because {
        MismatchReason::OtherPlace => ("not-mine-place", "it was delivered in another place"),
        MismatchReason::BeforeOrder => ("not-mine-before", "it was on its way before I ordered"),
        MismatchReason::OtherWeight => ("not-mine-weight", "its weight is not that of my goods"),
    };
    let what = Sentence {
        name,
        english: format!("Tracking number {number} is not my parcel: {why}."),
        facts: vec![("number", text(number))],
    };
    Some(vec![
        Some(what),
        plain("received-nothing", "I have received nothing."),
        plain("screenshot", "A screenshot is attached."),
        refund(),
    ])
}

fn delivered_not_here(context: &Context) -> Option<LetterParts> {
    let number = context.order.number?;
    let Some(Tracking::Delivered(day)) = context.tracking() else {
        return None;
    };
    if !context.order.asked_around {
        return None;
    }
    let what = Sentence {
        name: "says-delivered",
        english: format!(
            "Tracking of {number} says delivered on {}, but I received nothing.",
            iso(day)
        ),
        facts: vec![("number", text(number)), ("day", LetterFact::Day(day))],
    };
    Some(vec![
        Some(what),
        plain(
            "asked-around",
            "The post office and the neighbours do not have it.",
        ),
        plain("please-prove", "Please send proof of delivery."),
        refund(),
    ])
}

fn repeat(context: &Context) -> LetterParts {
    let received = match (context.order.number, context.order.tracking) {
        (Some(number), Some((tracking, checked))) if !claims_delivery(tracking) => Some(Sentence {
            name: "not-received-checked",
            english: format!(
                "The parcel is not received, and tracking number {number} shows no delivery to me (checked {}).",
                iso(checked)
            ),
            facts: vec![
                ("number", text(number)),
                ("checked", LetterFact::Day(checked)),
            ],
        }),
        _ => plain("not-received", "The parcel is not received."),
    };
    let request = match context.order.amount {
        Some(amount) => Some(Sentence {
            name: "repeat-amount",
            english: format!("I repeat my request: a full refund of {amount}."),
            facts: vec![("amount", text(amount))],
        }),
        None => plain("repeat", "I repeat my request: a full refund."),
    };
    vec![
        plain("no-offer", "I do not accept this offer."),
        received,
        request,
    ]
}

fn escalate(context: &Context) -> Option<LetterParts> {
    if context.store.decides_alone {
        return None;
    }
    let no_proof = plain("no-proof", "The seller gives no proof of delivery to me.")
        .filter(|_| !context.tracking().is_some_and(claims_delivery));
    let request = match context.order.amount {
        Some(amount) => Some(Sentence {
            name: "decide-amount",
            english: format!("I ask the platform to decide and refund {amount} in full."),
            facts: vec![("amount", text(amount))],
        }),
        None => plain(
            "decide",
            "I ask the platform to decide and refund the full amount.",
        ),
    };
    Some(vec![Some(not_arrived(context)?), no_proof, request])
}

fn tracked_now(context: &Context) -> Option<LetterParts> {
    let checked = context
        .told_on()
        .filter(|_| context.tracking() == Some(Tracking::Moving))?;
    let moves = Sentence {
        name: "moves-now",
        english: format!(
            "Thank you, I see that the parcel moves now (checked {}).",
            iso(checked)
        ),
        facts: vec![("checked", LetterFact::Day(checked))],
    };
    let then = match context.store.extend_request_days {
        Some(days) => Some(Sentence {
            name: "extend-then-cancel",
            english: format!(
                "Please extend the protection by {days} days. Then I will cancel the dispute."
            ),
            facts: vec![("extension", LetterFact::Count(days.into()))],
        }),
        None => plain(
            "keep-open",
            "I keep the dispute open until the parcel is here.",
        ),
    };
    Some(vec![Some(moves), then])
}

fn arrived_after_refund(context: &Context) -> Option<LetterParts> {
    let arrived = context.order.arrived_on?;
    let day = iso(arrived);
    let what = match context.order.order_number {
        Some(order) => Sentence {
            name: "refunded-arrived-order",
            english: format!("Order {order} was refunded, but the parcel arrived on {day}."),
            facts: vec![("order", text(order)), ("day", LetterFact::Day(arrived))],
        },
        None => Sentence {
            name: "refunded-arrived",
            english: format!("My order was refunded, but the parcel arrived on {day}."),
            facts: vec![("day", LetterFact::Day(arrived))],
        },
    };
    let pay = match &context.store.name {
        Some(store) => Some(Sentence {
            name: "pay-inside-store",
            english: format!(
                "I would like to pay for it. Please tell me how to do it inside {store}."
            ),
            facts: vec![("store", text(store))],
        }),
        None => plain(
            "pay-inside",
            "I would like to pay for it. Please tell me how to do it inside the store.",
        ),
    };
    Some(vec![hello(), Some(what), pay, thanks()])
}

fn courier_data(context: &Context) -> LetterParts {
    let what = match context.order.number {
        Some(number) => Some(Sentence {
            name: "data-asked-number",
            english: format!("The delivery company asks for my data for parcel {number}."),
            facts: vec![("number", text(number))],
        }),
        None => plain(
            "data-asked",
            "The delivery company asks for my data for my parcel.",
        ),
    };
    let please = "Please tell me its name and official website, and the value you declared.";
    vec![hello(), what, plain("please-name", please), thanks()]
}

/// Whether tracking says that the parcel was delivered.
pub fn claims_delivery(tracking: Tracking) -> bool {
    matches!(tracking, Tracking::Delivered(_))
}

fn since_shipping(context: &Context) -> Option<(i64, NaiveDate)> {
    let days = context.days_since_shipping().filter(|days| *days > 0)?;
    Some((days, context.order.shipped_on?))
}

fn not_arrived(context: &Context) -> Option<Sentence> {
    let (days, shipped) = since_shipping(context)?;
    Some(Sentence {
        name: "not-arrived",
        english: format!(
            "{} since the shipment ({}), and the order has not arrived.",
            days_have_passed(days),
            iso(shipped)
        ),
        facts: vec![
            ("days", LetterFact::Count(days)),
            ("shipped", LetterFact::Day(shipped)),
        ],
    })
}

fn last_status(context: &Context) -> Option<Sentence> {
    let (tracking, checked) = context.order.tracking?;
    let (name, status) = match tracking {
        Tracking::Moving => ("status-moving", "on its way".to_owned()),
        Tracking::Frozen(_, since) => {
            ("status-frozen", format!("nothing new since {}", iso(since)))
        }
        Tracking::Returned => ("status-returned", "going back to the sender".to_owned()),
        Tracking::DataAsked => ("status-data", "held for data".to_owned()),
        Tracking::Delivered(day) => (
            "status-delivered",
            format!("delivered on {}, but not to me", iso(day)),
        ),
        Tracking::Nothing | Tracking::NotMine(_) => return None,
    };
    let since = match tracking {
        Tracking::Frozen(_, day) | Tracking::Delivered(day) => {
            Some(("since", LetterFact::Day(day)))
        }
        _ => None,
    };
    Some(Sentence {
        name,
        english: format!("Last status: {status} (checked {}).", iso(checked)),
        facts: since
            .into_iter()
            .chain([("checked", LetterFact::Day(checked))])
            .collect(),
    })
}

fn protection(context: &Context) -> Option<Sentence> {
    // What follows from the store's rules is a guess, and nothing to state.
    let end = context
        .end()
        .filter(|end| end.from == EndSource::Person)?
        .at;
    let day = context.day_of(end);
    let (name, verb) = if end > context.now {
        ("protection-ends", "ends")
    } else {
        ("protection-ended", "ended")
    };
    Some(Sentence {
        name,
        english: format!("Protection {verb} on {}.", iso(day)),
        facts: vec![("end", LetterFact::Day(day))],
    })
}

fn order_number(context: &Context) -> Option<Sentence> {
    let order = context.order.order_number?;
    Some(Sentence {
        name: "order",
        english: format!("Order {order}."),
        facts: vec![("order", text(order))],
    })
}

fn hello() -> Option<Sentence> {
    plain("hello", "Hello!")
}

fn thanks() -> Option<Sentence> {
    plain("thanks", "Thank you!")
}

fn refund() -> Option<Sentence> {
    plain("refund", "I ask for a full refund.")
}

fn plain(name: &'static str, english: &str) -> Option<Sentence> {
    Some(Sentence {
        name,
        english: english.to_owned(),
        facts: Vec::new(),
    })
}

fn text(fact: &str) -> LetterFact {
    LetterFact::Text(fact.to_owned())
}

fn days_have_passed(days: i64) -> String {
    match days {
        1 => "1 day has passed".to_owned(),
        _ => format!("{days} days have passed"),
    }
}

fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

impl Letter {
    /// The letter's text. `None` if it would lack what it is about, or not be true.
    pub fn text(self, context: &Context) -> Option<String> {
        let sentences: Vec<String> = self
            .sentences(context)?
            .into_iter()
            .map(|s| s.english)
            .collect();
        Some(sentences.join(" "))
    }

    /// The letter, sentence by sentence; `None` as for its text.
    pub fn sentences(self, context: &Context) -> Option<Vec<Sentence>> {
        of(self, context)
    }

    /// Whether it has a text, or will have one when the person has told what it needs.
    pub fn can_be_had(self, context: &Context) -> bool {
        self.text(context).is_some() || self.needs(context).contains(&LetterNeed::AskedAround)
    }
}
