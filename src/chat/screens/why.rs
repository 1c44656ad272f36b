//! The answers to "Why?": why a parcel is not tracked, and why the advice is what it is.

use crate::advice::{self, Advice, BankCaseCost, Basis, Clues, Context, DoNot};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::{advice_args, advice_text, customs, format};
use crate::chat::turn::{Turn, addressee, paragraphs, row, store_name, title};
use crate::model::{Dialogue, Keyboard, Order};
use chrono::Days;
use fluent_bundle::FluentValue;

/// A number with a typing mistake may have been meant in many ways: all of them are under its explanation.
const MOST_WATCH_BUTTONS: usize = 3;

/// Why parcels are not tracked, where nothing is known of one.
pub fn of_parcels(turn: &mut Turn) {
    let mut rows = Keyboard::new();
    if !matches!(turn.person.dialogue, Dialogue::Adding { .. }) {
        rows.push(row(Press::Begin.button(turn.plain("button-begin", &[]))));
    }
    let head = turn.html("why-untracked-head", &[]);
    let text = answer(turn, &Clues::default(), head, None);
    let text = paragraphs([text, turn.html("why-untracked-watch", &[])]);
    turn.show(text, rows);
}

/// Why a number shows nothing; `watch` are the buttons that go on with it.
pub fn of_number(turn: &mut Turn, number: &str, watch: Keyboard) {
    let head = turn.html("why-untracked-number", &[("number", number.into())]);
    let text = answer(turn, &Clues::of_number(number), head, None);
    let text = paragraphs([text, turn.html("why-untracked-watch", &[])]);
    let back = Press::Explain(number.to_owned()).button(turn.plain("button-back", &[]));
    let rows = watch.into_iter().take(MOST_WATCH_BUTTONS);
    turn.show(text, rows.chain([row(back)]).collect());
}

/// Why an order is not tracked.
pub fn of_order(turn: &mut Turn, order: &Order) {
    let clues = turn.with_context(order, Clues::of_order);
    let head = turn.html(
        "why-untracked-order",
        &[("title", title(turn.texts(), order).into())],
    );
    let text = answer(turn, &clues, head, Some(order));
    let back = Press::Order(order.id, OrderPress::Card).button(turn.plain("button-back", &[]));
    turn.show(text, vec![row(back)]);
}

/// Why the advice is what it is, and what else there is to know of it: what is to be minded, the reason of each thing not to do,
/// the other ways to the money, and what it all rests on.
pub fn of_advice(turn: &mut Turn, order: &Order) {
    let head = turn.html(
        "why-advice",
        &[("title", title(turn.texts(), order).into())],
    );
    let assessment = turn.assess(order);
    let [more, reasons, ways, basis] = turn.with_context(order, |context| {
        let args = advice_args::args(turn, order, context);
        let said = advice_text::warning(turn, context, &assessment, &args);
        let notes = advice_text::notes(turn, context, &assessment, &args);
        // The card says one of them already.
        let notes = notes.into_iter().filter(|note| !said.contains(note));
        let notes = more(turn, assessment.advice, &args)
            .into_iter()
            .chain(notes);
        let ways = advice_text::ways(turn, context, assessment.advice, &args);
        [
            notes.collect::<Vec<_>>().join("\n"),
            reasons(turn, context, &assessment.do_not),
            ways.join("\n"),
            basis(turn, context),
        ]
    });
    let text = paragraphs([head, more, reasons, ways, basis]);
    let button = |press, key| Press::Order(order.id, press).button(turn.plain(key, &[]));
    let mut rows = Keyboard::new();
    if turn.with_context(order, |context| Clues::of_order(context).is_untracked()) {
        rows.push(row(button(OrderPress::Untracked, "button-why-untracked")));
    }
    if turn.with_context(order, customs::matters) {
        rows.push(row(button(OrderPress::Customs, "button-customs")));
    }
    rows.push(row(button(OrderPress::Card, "button-back")));
    turn.show(text, rows);
}

/// What the advice itself has no room for.
fn more(turn: &Turn, advice: Advice, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let key = format!("more-{advice}");
    turn.texts().has(&key).then(|| turn.html(&key, args))
}

/// The reason of each thing not to do.
fn reasons(turn: &Turn, context: &Context, do_not: &[DoNot]) -> String {
    let args = reason_args(turn, context);
    let reason = |dont: &DoNot| {
        let what = turn.html(&format!("dont-{dont}"), &args);
        let why = turn.html(&format!("why-{dont}"), &args);
        format!("• <b>{what}</b> {why}")
    };
    do_not.iter().map(reason).collect::<Vec<_>>().join("\n")
}

/// Why the store and the payment are not asked at once.
pub fn two_routes(turn: &Turn, context: &Context) -> String {
    turn.html("why-two-routes-at-once", &reason_args(turn, context))
}

/// What the reasons may name.
fn reason_args(turn: &Turn, context: &Context) -> [(&'static str, FluentValue<'static>); 5] {
    let store = context.store;
    let cost = match store.bank_case_costs {
        Some(BankCaseCost::OrderFrozen) => "frozen",
        Some(BankCaseCost::ClaimLost) => "lost",
        None => "unknown",
    };
    let silence = store.silence_refunds_after_days.unwrap_or_default();
    [
        ("claim", store.claim.to_string().into()),
        ("store", store_name(turn.texts(), &store.key).into()),
        ("silence", silence.into()),
        ("cost", cost.into()),
        ("problem", advice_args::problem(context).into()),
    ]
}

/// What the advice rests on, with its years, and how sure it is.
fn basis(turn: &Turn, context: &Context) -> String {
    let line = |basis: Basis| {
        let topic = turn.html(&format!("basis-{}", basis.topic), &[]);
        let source = format::source(turn.texts(), basis.as_of, basis.confidence);
        format!("• {topic} {source}")
    };
    let lines: Vec<String> = advice::basis(context).into_iter().map(line).collect();
    let own = if context.store.sources.is_empty() {
        "basis-nothing"
    } else {
        "basis-order-page"
    };
    let head = turn.html("basis-head", &[]);
    let all = [head].into_iter().chain(lines);
    all.chain([turn.html(own, &[])])
        .collect::<Vec<_>>()
        .join("\n")
}

/// Comfort first, then the causes, those that fit first, each with what follows from it.
fn answer(turn: &Turn, clues: &Clues, head: String, order: Option<&Order>) -> String {
    let rules = &advice::rules().defaults;
    let act = rules.ask_seller_day;
    let shipped = order.and_then(|order| order.shipped_on);
    let actday = shipped.map(|day| format::day(turn.texts(), day + Days::new(act.into())));
    let yes = |is: bool| if is { "yes" } else { "no" };
    let args = [
        ("act", act.into()),
        ("dayknown", yes(actday.is_some()).into()),
        ("actday", actday.unwrap_or_default().into()),
        ("late", yes(clues.is_late(rules)).into()),
        ("silence", clues.usual_silence().unwrap_or_default().into()),
        ("to", order.map_or("seller", addressee).into()),
        ("sent", yes(!clues.is_unsent()).into()),
        ("number", yes(clues.has_number()).into()),
    ];
    let cause = |cause| format!("• {}", turn.html(&format!("cause-{cause}"), &args));
    let causes: Vec<String> = advice::causes(clues, rules)
        .into_iter()
        .map(cause)
        .collect();
    let comfort = if clues.is_hopeful() {
        "why-untracked-comfort"
    } else {
        "why-untracked-first"
    };
    paragraphs([head, turn.html(comfort, &[]), causes.join("\n")])
}
