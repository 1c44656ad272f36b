//! What was understood of a text, to be confirmed or changed before it is watched; and what of it is new of an order.

use super::answer_buttons::answer_button;
use super::{echo, events, format, number, tracking_page};
use crate::advice;
use crate::chat::answer_value::AnswerValue;
use crate::chat::callback::AnswerPress;
use crate::chat::turn::{Turn, paragraphs, row, store_name, title};
use crate::model::{
    Button, DateOrder, Doubt, Draft, GivenNumber, Keyboard, OddDay, Order, OrderEvent,
    ParcelLocation, Payment, Question, Tracking, TrackingSource,
};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use std::mem::discriminant;

/// What a line may begin with.
const SIGNS: [char; 5] = ['✓', '✗', '↩', '\u{fe0f}', ' '];

/// The fields that can be changed, a page of the menu each.
const FIELDS: [[(Question, &str); 5]; 2] = [
    [
        (Question::Store, "field-store"),
        (Question::Number, "field-number"),
        (Question::Shipped, "field-shipped"),
        (Question::Protection, "field-protection"),
        (Question::OrderNumber, "field-order-number"),
    ],
    [
        (Question::Paid, "field-paid"),
        (Question::Expected, "field-expected"),
        (Question::Amount, "field-amount"),
        (Question::Name, "field-name"),
        (Question::Tracking, "field-tracking"),
    ],
];

/// All that a text told, line by line.
pub fn text(turn: &Turn, draft: &Draft) -> String {
    let lines = lines(turn, draft);
    let head = match lines.is_empty() {
        // Each day that the text could mean was denied, and it told nothing else.
        true => turn.html("notice-nothing-open", &[]),
        false => turn.html("understood", &[]),
    };
    paragraphs([head, lines])
}

/// A line for each fact.
pub fn lines(turn: &Turn, draft: &Draft) -> String {
    let values = values(draft);
    let mut lines: Vec<String> = values.iter().map(|value| line(turn, value)).collect();
    lines.extend(scans_line(turn, draft));
    lines.extend(length_line(turn, draft));
    if draft.protection_ended && draft.protection_end.is_none() {
        lines.push(turn.html("read-protection-ended", &[]));
    }
    let is_case = |event: &&OrderEvent| matches!(event, OrderEvent::PaymentCaseOpened(..));
    let cases = draft.told.iter().filter(is_case);
    lines.extend(cases.map(|case| events::told_first(turn, draft, case)));
    lines.join("\n")
}

/// What the page of an order shows of the parcel's way.
fn scans_line(turn: &Turn, draft: &Draft) -> Option<String> {
    let state = draft.tracking_state.as_ref()?;
    let is_page = draft.unconfirmed && state.source != TrackingSource::Person;
    is_page.then(|| tracking_page::summary_of_new(turn, state))
}

/// A line for each fact that a draft has and the earlier one has not; before it, struck out, what it takes the place of.
pub fn added(turn: &Turn, before: &Draft, draft: &Draft) -> String {
    let mut added = lines_of(turn, &values(before), values(draft));
    if draft.protection_length != before.protection_length {
        added.extend(length_line(turn, draft));
    }
    added.join("\n")
}

fn lines_of(turn: &Turn, known: &[AnswerValue], told: Vec<AnswerValue>) -> Vec<String> {
    let added = |value: AnswerValue| {
        let new = line(turn, &value);
        let earlier = of_kind(known, &value).map(|known| line(turn, known));
        let is_new = earlier.as_ref() != Some(&new);
        let struck = earlier
            .map(|earlier| format!("{}\n", struck(&earlier)))
            .unwrap_or_default();
        is_new.then(|| format!("{struck}{new}"))
    };
    told.into_iter().filter_map(added).collect()
}

/// A line that holds no more, in signs and not by its look alone: it may be read aloud.
fn struck(line: &str) -> String {
    format!("<s>{}</s>", line.replacen('✓', "✗", 1))
}

/// How long protection lasts, as long as its end is not known.
fn length_line(turn: &Turn, draft: &Draft) -> Option<String> {
    let days = draft.protection_length?.days;
    let span = format::span(turn.texts(), Duration::days(days.into()));
    Some(turn.html("read-protection-length", &[("span", span.into())]))
}

/// The same for what a draft tells of a watched order.
pub fn changed(turn: &Turn, order: &Order, draft: &Draft) -> String {
    let news = news(order, draft);
    let known = values(&known_of(order));
    lines_of(turn, &known, news).join("\n")
}

/// What was told of an order, and is taken back: the order is now without it.
pub fn taken_back(turn: &Turn, order: &Order, told: &Draft) -> String {
    let news = news(order, told);
    let lines: Vec<String> = news.iter().map(|value| line(turn, value)).collect();
    match lines.is_empty() {
        true => turn.html("notice-undone", &[]),
        false => undone(turn, &lines),
    }
}

/// Takes back these lines, and nothing else.
pub fn undone(turn: &Turn, lines: &[String]) -> String {
    let what = lines.iter().map(|line| bare(line)).collect::<Vec<_>>();
    let what = what.join("; ");
    let args = [
        ("what", what.into()),
        ("now", "same".into()),
        ("day", String::new().into()),
    ];
    turn.html("undone", &args)
}

/// A line without its sign, its tags and the point at its end, to stand in a sentence.
fn bare(line: &str) -> String {
    let parts = line.split('<').enumerate();
    let text: String = parts
        .filter_map(|(at, part)| match at {
            0 => Some(part),
            _ => part.split_once('>').map(|(_, text)| text),
        })
        .collect();
    let text = text.trim_start_matches(SIGNS).trim_end_matches('.');
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// What is known of a watched order, as far as a text can tell it otherwise.
pub fn known_of(order: &Order) -> Draft {
    let mut events = order.history.iter().rev();
    let dispute_opened = events.find_map(|entry| match entry.event {
        OrderEvent::DisputeOpened(day) => Some(day),
        _ => None,
    });
    Draft {
        store: Some(order.store.clone()),
        store_name: order.store_name.clone(),
        number: match &order.number {
            GivenNumber::NoneGiven => None,
            number => Some(number.clone()),
        },
        order_number: order.order_number.clone(),
        shipped_on: order.shipped_on,
        paid_on: order.paid_on,
        protection_end: order.protection_end,
        expected_on: order.expected_on,
        ship_by: order.ship_by,
        amount: order.amount.clone(),
        payment: order.payment,
        dispute_opened,
        tracking: order.told_tracking().and_then(|entry| match entry.event {
            OrderEvent::Tracking(shown) => Some(shown),
            _ => None,
        }),
        ..Draft::default()
    }
}

/// What a draft told before and tells otherwise now, struck out.
pub fn replaced(turn: &Turn, before: &Draft, draft: &Draft) -> String {
    let now = values(draft);
    let is_replaced = |known: &AnswerValue| {
        let other = of_kind(&now, known);
        other.is_some_and(|other| line(turn, other) != line(turn, known))
    };
    let known = values(before).into_iter().filter(is_replaced);
    let lines = known.map(|known| struck(&line(turn, &known)));
    lines.collect::<Vec<_>>().join("\n")
}

/// The value of the same kind.
fn of_kind<'v>(values: &'v [AnswerValue], value: &AnswerValue) -> Option<&'v AnswerValue> {
    let mut values = values.iter();
    values.find(|other| discriminant(*other) == discriminant(value))
}

/// Right or not.
pub fn buttons(turn: &Turn, draft: &Draft) -> Keyboard {
    let question = Question::Understood;
    let button = |answer, key: &str| answer_button(turn, question, answer, turn.plain(key, &[]));
    let right = button(AnswerPress::Right(draft.fingerprint()), "button-right");
    let change = button(AnswerPress::Fields(0), "button-change");
    vec![vec![right.primary(), change]]
}

/// Which field is to be changed?
pub fn fields(turn: &mut Turn, page: u8) {
    let page = usize::from(page) % FIELDS.len();
    let button = |answer, label| answer_button(turn, Question::Understood, answer, label);
    let field =
        |(field, key): &(Question, &str)| button(AnswerPress::Field(*field), turn.plain(key, &[]));
    let mut buttons: Vec<Button> = FIELDS[page].iter().map(field).collect();
    let other = u8::from(page == 0);
    let more = turn.plain("button-more-fields", &[]);
    buttons.push(button(AnswerPress::Fields(other), more));
    let mut rows: Keyboard = buttons.chunks(2).map(<[_]>::to_vec).collect();
    let back = turn.plain("button-back", &[]);
    rows.push(row(button(AnswerPress::Back, back)));
    turn.show(turn.html("ask-field", &[]), rows);
}

/// What a text tells of an order that was not known of it.
pub fn news(order: &Order, draft: &Draft) -> Vec<AnswerValue> {
    let mut values = values(draft);
    values.retain(|value| is_news(order, value));
    values
}

/// Whether a text only tells what was not known of an order: nothing is overwritten by it, and no day is of long ago.
pub fn fills_gaps(order: &Order, draft: &Draft, today: NaiveDate) -> bool {
    use AnswerValue as V;
    let usual = advice::rules().defaults.likely_shipped_days.into();
    let is_near = |day: &NaiveDate| (today - *day).num_days() < usual;
    let is_far = |value: &AnswerValue| match value {
        V::Shipped(day) => !is_near(day),
        V::Paid(day) => day.as_ref().is_some_and(|day| !is_near(day)),
        _ => false,
    };
    fills_only_gaps(order, draft) && !news(order, draft).iter().any(is_far)
}

/// Whether all that a draft tells was not known of a watched order.
pub fn fills_only_gaps(order: &Order, draft: &Draft) -> bool {
    use AnswerValue as V;
    let news = news(order, draft);
    let is_gap = |value: &AnswerValue| match value {
        V::Shipped(_) => order.shipped_on.is_none(),
        V::Paid(day) => order.paid_on.is_none() && day.is_some(),
        V::Expected(_) => order.expected_on.is_none(),
        V::Payment(_) => order.payment.is_none(),
        V::Amount(_) => order.amount.is_none(),
        V::Protection(_) => order.protection_end.is_none(),
        V::OrderNumber(_) => order.order_number.is_none(),
        _ => false,
    };
    !news.is_empty() && news.iter().all(is_gap)
}

/// The news of an order, line by line.
pub fn about(turn: &Turn, order: &Order, draft: &Draft) -> String {
    let news = news(order, draft);
    let mut lines: Vec<String> = news.iter().map(|value| line(turn, value)).collect();
    lines.extend(scans_line(turn, draft));
    let args = [("title", title(turn.texts(), order).into())];
    paragraphs([turn.html("understood-about", &args), lines.join("\n")])
}

/// Take the news, or make another order of them.
pub fn about_buttons(turn: &Turn, draft: &Draft) -> Keyboard {
    let button =
        |answer, key: &str| answer_button(turn, Question::Belongs, answer, turn.plain(key, &[]));
    vec![vec![
        button(AnswerPress::Right(draft.fingerprint()), "button-take-it").primary(),
        button(AnswerPress::No, "button-other-order"),
    ]]
}

/// What is in doubt: which of its readings is it, or is it so at all?
pub fn doubt_text(turn: &Turn, doubt: &Doubt) -> String {
    let key = match doubt {
        Doubt::Odd {
            question, day, why, ..
        } => {
            let what = match question {
                Question::Paid => "paid",
                Question::Expected => "promised",
                Question::DeliveredOn => "delivered",
                Question::Protection => "protection",
                _ => "shipped",
            };
            let day_text = format::day(turn.texts(), *day);
            let args = [("what", what.into()), ("day", day_text.into())];
            return paragraphs([turn.html("text-says", &args), odd_text(turn, *why, *day)]);
        }
        Doubt::Frozen(day) => {
            let since = AnswerValue::Tracking(Tracking::Frozen(ParcelLocation::Border, *day));
            return paragraphs([echo::echo(turn, &since), turn.html("ask-frozen-where", &[])]);
        }
        // A month stands for one of its days.
        Doubt::Day(question, days) if days.len() == 1 => {
            let day = format::near_day(turn.texts(), days[0].0, turn.today());
            let about = turn.html("which-day-about", &[("day", day.into())]);
            let ask = match question {
                Question::Paid => "ask-paid",
                Question::DisputeOpened => "doubt-dispute-opened",
                _ => "ask-shipped",
            };
            return paragraphs([about, turn.html(ask, &[])]);
        }
        doubt => match doubt.question() {
            Question::Paid => "doubt-paid",
            Question::Expected => "doubt-expected",
            Question::Protection => "doubt-protection",
            Question::DeliveredOn => "doubt-delivered",
            Question::DisputeOpened => "doubt-dispute-opened",
            _ => "doubt-shipped",
        },
    };
    turn.html(key, &[])
}

/// Is it really this day?
pub fn odd_text(turn: &Turn, why: OddDay, day: NaiveDate) -> String {
    let key = match why {
        OddDay::InFuture => "doubt-in-future",
        OddDay::ShippedLongAgo => "doubt-shipped-long-ago",
        OddDay::ShippedBeforePaid => "doubt-shipped-before-paid",
        OddDay::ShippedAfterDelivered => "doubt-shipped-after-delivered",
        OddDay::BeforeShipped => "doubt-before-shipped",
        OddDay::PromisedBeforePaid => "doubt-promised-before-paid",
        OddDay::EndFarAhead => "doubt-end-far",
        OddDay::RefusalFarAhead => "doubt-refusal-far",
    };
    let args = [
        ("day", format::day(turn.texts(), day).into()),
        ("days", (day - turn.today()).num_days().abs().into()),
    ];
    turn.html(key, &args)
}

/// Its readings, and none of them.
pub fn doubt_buttons(turn: &Turn, doubt: &Doubt) -> Keyboard {
    let question = doubt.question();
    let button = |answer, label| row(answer_button(turn, question, answer, label));
    let day = |(day, order): &(NaiveDate, Option<DateOrder>)| {
        button(
            AnswerPress::Day(*day, *order),
            format::day(turn.texts(), *day),
        )
    };
    let moment = |(at, order): &(DateTime<Utc>, Option<DateOrder>)| {
        let label = format::instant(turn.texts(), *at, turn.zone());
        button(AnswerPress::Moment(at.timestamp(), *order), label)
    };
    let mut rows: Keyboard = match doubt {
        Doubt::Day(_, days) => days.iter().map(day).collect(),
        Doubt::End(moments) => moments.iter().map(moment).collect(),
        Doubt::Odd {
            day, why, others, ..
        } => {
            let labelled = |day: &NaiveDate| (*day, format::day(turn.texts(), *day));
            let really = (*day, turn.plain("button-really", &[]));
            let can_be = *why != OddDay::InFuture;
            let days = others.iter().map(labelled);
            let days = days.chain(can_be.then_some(really));
            days.map(|(day, label)| button(day_answer(turn, question, day), label))
                .collect()
        }
        Doubt::Number(_) | Doubt::Frozen(_) => Vec::new(),
    };
    rows.push(button(
        AnswerPress::Back,
        turn.plain("button-neither-day", &[]),
    ));
    rows
}

/// The answer that is this day; the end of protection is its last second.
fn day_answer(turn: &Turn, question: Question, day: NaiveDate) -> AnswerPress {
    match question {
        Question::Protection => AnswerPress::Moment(turn.last_second(day).timestamp(), None),
        _ => AnswerPress::Day(day, None),
    }
}

/// What was answered or read so far.
fn values(draft: &Draft) -> Vec<AnswerValue> {
    use AnswerValue as V;
    let store = draft.store.clone();
    let store = store.map(|store| V::Store(store, draft.store_name.clone()));
    let not_shipped = draft.not_shipped.then_some(V::NotShipped);
    let order_number = draft.order_number.clone().map(V::OrderNumber);
    [
        draft.name.clone().map(|name| V::Name(Some(name))),
        store,
        draft.number.clone().map(V::Number),
        order_number,
        draft.shipped_on.map(V::Shipped).or(not_shipped),
        draft.paid_on.map(|day| V::Paid(Some(day))),
        draft.protection_end.map(|end| V::Protection(Some(end))),
        draft.no_protection.then_some(V::NoProtection),
        draft.expected_on.map(|day| V::Expected(Some(day))),
        draft.ship_by.map(|day| V::ShipBy(Some(day))),
        draft.amount.clone().map(V::Amount),
        draft.tracking.map(V::Tracking),
        draft.dispute_opened.map(V::DisputeOpened),
        draft.payment.map(|payment| V::Payment(Some(payment))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub fn line(turn: &Turn, value: &AnswerValue) -> String {
    let with =
        |key: &str, name: &'static str, value: String| turn.html(key, &[(name, value.into())]);
    match value {
        AnswerValue::Store(_, Some(name)) => with("read-store", "store", name.clone()),
        AnswerValue::Store(key, None) => with("read-store", "store", store_name(turn.texts(), key)),
        AnswerValue::Number(GivenNumber::Number(number)) => number_line(turn, number),
        AnswerValue::Number(GivenNumber::NoneGiven) => turn.html("read-no-number", &[]),
        AnswerValue::Name(Some(name)) => with("read-name", "name", name.clone()),
        AnswerValue::Payment(Some(Payment::PayPal)) => turn.html("read-paypal", &[]),
        AnswerValue::Payment(Some(Payment::Card)) => turn.html("read-card", &[]),
        AnswerValue::Payment(Some(Payment::Other)) => turn.html("read-other-way", &[]),
        AnswerValue::NotShipped => turn.html("read-not-shipped", &[]),
        AnswerValue::NoProtection => turn.html("read-no-protection", &[]),
        AnswerValue::Tracking(shown) => {
            let echo = echo::echo(turn, value);
            if !echo.is_empty() {
                return echo;
            }
            let shown = turn.plain(events::line(&OrderEvent::Tracking(*shown)), &[]);
            with("read-tracking", "shown", shown)
        }
        value => echo::echo(turn, value),
    }
}

/// A number, and in a few words what it is.
fn number_line(turn: &Turn, number: &str) -> String {
    let kind = number::kind(turn.texts(), number);
    let key = match kind.is_empty() {
        true => "read-number",
        false => "read-number-kind",
    };
    turn.html(key, &[("number", number.into()), ("kind", kind.into())])
}

fn is_news(order: &Order, value: &AnswerValue) -> bool {
    use AnswerValue as V;
    match value {
        V::Store(key, _) => order.store != *key,
        V::Number(number) => order.number != *number,
        V::OrderNumber(number) => order.order_number.as_ref() != Some(number),
        V::Shipped(day) => order.shipped_on != Some(*day),
        V::NotShipped => false,
        V::Paid(day) => order.paid_on != *day,
        V::Expected(day) => order.expected_on != *day,
        V::ShipBy(day) => order.ship_by != *day,
        V::Payment(way) => order.payment != *way,
        V::Amount(amount) => order.amount.as_ref() != Some(amount),
        // A name that the person gave is theirs.
        V::Name(_) => order.name.is_none(),
        V::NoProtection => !order.no_protection,
        // A timer that counts down gives the same end each time, but for the hour.
        V::Protection(Some(end)) => {
            let known = order.protection_end;
            known.is_none_or(|known| (known - *end).abs() >= Duration::days(1))
        }
        V::DisputeOpened(day) => {
            let mut told = order.history.iter().rev();
            let last = told.find_map(|entry| match &entry.event {
                OrderEvent::DisputeOpened(last) => Some(last),
                _ => None,
            });
            last != Some(day)
        }
        V::Tracking(shown) => {
            let mut told = order.history.iter().rev();
            let last = told.find_map(|entry| match &entry.event {
                OrderEvent::Tracking(last) => Some(last),
                _ => None,
            });
            last != Some(shown)
        }
        _ => false,
    }
}
