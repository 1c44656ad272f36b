//! The steps that go with a letter: which buttons of the store to press, what to choose there, and what follows. Four templates for
//! all stores; what differs from store to store is in `resources/stores.toml`.

use crate::advice::{BankCaseCost, Context, Letter, MessageTo, Path, Protection, Store};
use crate::chat::screens::{advice_args, advice_text, format};
use crate::chat::turn::Turn;
use crate::locale::LANGUAGES;
use crate::model::{GoodsProblem, Order, Tracking};
use fluent_bundle::FluentValue;

type Args = Vec<(&'static str, FluentValue<'static>)>;

/// The steps that go with a letter.
pub fn text(turn: &Turn, order: &Order, letter: Letter) -> String {
    let late = advice_text::calls_for_dispute(turn.assess(order).advice);
    turn.with_context(order, |context| match letter {
        Letter::PayPal | Letter::Bank => turn.html("steps-payment", &[]),
        Letter::Repeat if context.order.part_refunded.is_none() => {
            turn.html("steps-offer", &[claim(context.store)])
        }
        Letter::Escalate | Letter::Appeal | Letter::Repeat => {
            turn.html("steps-escalate", &escalation(context.store))
        }
        letter if letter.is_for_dispute() && !has_no_claim(context) => {
            let steps = turn.html("steps-claim", &claim_steps(turn, context, letter, late));
            let rules = advice_text::rules_checked(turn, context);
            format!("{steps}{}\n\n{rules}", note(turn, context.store))
        }
        letter => {
            let steps = turn.html("steps-message", &message_steps(turn, context, letter, late));
            let shows_a_payment = letter == Letter::ProofSent && context.order.problem.is_none();
            if shows_a_payment {
                format!("{steps}\n{}", turn.html("steps-cover", &[]))
            } else {
                steps
            }
        }
    })
}

/// The store takes no claim: only the payment protects.
fn has_no_claim(context: &Context) -> bool {
    context.order.no_protection || context.store.protection == Protection::None
}

/// The store's word for a claim, for the texts that say it.
fn claim(store: &Store) -> (&'static str, FluentValue<'static>) {
    ("claim", store.claim.to_string().into())
}

/// What only this store's steps need.
fn note(turn: &Turn, store: &Store) -> String {
    let key = format!("steps-note-{}", store.key);
    let own = &turn.person.language;
    let is_for_all = store.note_languages.is_empty();
    let is_meant = is_for_all || store.note_languages.contains(own);
    if is_meant && turn.texts().has(&key) {
        format!("\n{}", turn.html(&key, &[claim(store)]))
    } else {
        String::new()
    }
}

fn claim_steps(turn: &Turn, context: &Context, letter: Letter, late: bool) -> Args {
    let store = context.store;
    let reason = reason(context, letter);
    let (answer, days) = answer(store);
    let ends_with_bank_case = store.bank_case_costs == Some(BankCaseCost::ClaimLost);
    let window = store
        .claim_window_after_end_days
        .filter(|_| store.refused_while_normal);
    // Who has asked, or has no time left for it, asks nobody first.
    let near = context.ends_within(context.rules.defaults.act_before_end_days);
    let asks = context.order.seller.asked_on.is_none() && !near && !context.is_over();
    let first = store.ask_seller_first_hours.filter(|_| asks);
    vec![
        claim(store),
        ("path", claim_path(turn, context)),
        ("reason", reason.to_string().into()),
        ("proof", proof(context, reason).into()),
        ("first", number(first)),
        ("late", yes(late)),
        ("answer", answer.into()),
        ("answerdays", number(days)),
        ("window", number(window)),
        ("ends", yes(store.claim_ends_with_completion)),
        ("onlyone", yes(ends_with_bank_case)),
    ]
}

/// The step of a path at which one is on the order's own page.
const ORDER_BUTTONS: [&str; 4] = ["your order", "the item", "the chat of your order", "заказ"];

/// What to choose as the reason for a claim, as the texts call it.
#[derive(Clone, Copy, PartialEq, Eq, strum::Display)]
#[strum(serialize_all = "kebab-case")]
enum Reason {
    NoTracking,
    NotReceived,
    AnotherParcel,
    MarkedDelivered,
    Returned,
    PartMissing,
    Empty,
    WrongItem,
    OtherVariant,
    NotAsDescribed,
    Broken,
}

/// The reason is the situation's: a parcel that is called delivered has tracking information.
fn reason(context: &Context, letter: Letter) -> Reason {
    if let Some((problem, _)) = context.order.problem {
        return match problem {
            GoodsProblem::PartMissing => Reason::PartMissing,
            GoodsProblem::Empty => Reason::Empty,
            GoodsProblem::WrongItem => Reason::WrongItem,
            GoodsProblem::OtherVariant => Reason::OtherVariant,
            GoodsProblem::NotAsDescribed => Reason::NotAsDescribed,
            GoodsProblem::Broken => Reason::Broken,
        };
    }
    match context.tracking() {
        Some(Tracking::Delivered(_)) => Reason::MarkedDelivered,
        Some(Tracking::Returned) => Reason::Returned,
        Some(Tracking::NotMine(_)) => Reason::AnotherParcel,
        _ if letter == Letter::NoTracking && context.shows_nothing() => Reason::NoTracking,
        _ => Reason::NotReceived,
    }
}

/// What to attach. There is nothing to be seen of tracking that shows nothing.
fn proof(context: &Context, reason: Reason) -> &'static str {
    match reason {
        Reason::NoTracking => "optional",
        _ if context.order.problem.is_some() => "photos",
        _ => "screenshot",
    }
}

/// Who answers, and in how many days.
fn answer(store: &Store) -> (&'static str, Option<u16>) {
    if store.decides_alone {
        return ("store", None);
    }
    let refund = store
        .silence_refunds_after_days
        .map(|days| ("refund", days));
    let days = store.seller_answer_days.map(|days| ("days", days));
    let business = store.seller_answer_bd.map(|days| ("business", days));
    match refund.or(days).or(business) {
        Some((answer, days)) => (answer, Some(days)),
        None => ("unknown", None),
    }
}

fn message_steps(turn: &Turn, context: &Context, letter: Letter, late: bool) -> Args {
    let store = context.store;
    let asks = matches!(letter, Letter::AskCode | Letter::Extend);
    let (next, wait) = if !asks && !letter.is_for_dispute() {
        ("none", 0)
    } else if has_no_claim(context) {
        ("payment", context.rules.remind.webshop_seller_wait_days)
    } else if late {
        ("late", 0)
    } else {
        next_step(context)
    };
    let day = advice_args::next_step(context).map(|(_, day)| format::day(turn.texts(), day));
    let to = match store.message_to {
        MessageTo::Seller => "seller",
        MessageTo::Support => "support",
    };
    vec![
        claim(store),
        ("path", path(turn, &store.message_path)),
        ("to", to.into()),
        ("next", next.into()),
        ("wait", wait.into()),
        ("nextday", day.unwrap_or_default().into()),
    ]
}

/// What comes if nothing useful is answered, and in how many days: the same that the next reminder will say.
fn next_step(context: &Context) -> (&'static str, u16) {
    let Some((step, day)) = advice_args::next_step(context) else {
        return ("none", 0);
    };
    let wait = (day - context.today()).num_days();
    let next = match step {
        "dispute" => "claim",
        "payment" => "payment",
        _ => "step",
    };
    (next, u16::try_from(wait).unwrap_or_default())
}

fn escalation(store: &Store) -> Args {
    let (decision, time) = match (store.decision_hours, store.decision_days) {
        (Some(hours), _) => ("hours", Some(hours)),
        (None, Some(days)) => ("days", Some(days)),
        (None, None) => ("unknown", None),
    };
    vec![
        claim(store),
        ("latest", number(store.escalate_latest_bd)),
        ("decision", decision.into()),
        ("decisiontime", number(time)),
        ("appeal", number(store.appeal_days)),
    ]
}

/// The way to a claim. Its last buttons say that nothing came: for goods that came it ends at the order.
fn claim_path(turn: &Turn, context: &Context) -> FluentValue<'static> {
    let whole = path(turn, &context.store.claim_path);
    let FluentValue::String(buttons) = &whole else {
        return whole;
    };
    let buttons: Vec<&str> = buttons.split(" → ").collect();
    let order = buttons
        .iter()
        .position(|button| ORDER_BUTTONS.contains(button));
    match order.filter(|_| context.order.problem.is_some()) {
        Some(order) => {
            let to_return = turn.plain("steps-return", &[]);
            format!("{} → {to_return}", buttons[..=order].join(" → ")).into()
        }
        None => whole,
    }
}

/// The store's buttons in the person's language, or in English.
fn path(turn: &Turn, path: &Path) -> FluentValue<'static> {
    let of = |language: &str| path.get(language).cloned();
    let buttons = of(&turn.person.language).or_else(|| of(LANGUAGES[0].tag));
    buttons.unwrap_or_default().into()
}

/// A number that may be unknown: 0, which no rule of these is.
fn number(rule: Option<u16>) -> FluentValue<'static> {
    rule.unwrap_or_default().into()
}

fn yes(is: bool) -> FluentValue<'static> {
    if is { "yes" } else { "no" }.into()
}
