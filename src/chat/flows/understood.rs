//! What a pasted text tells of an order becomes the answers so far: the one writer of a draft from facts.

use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, PossibleDay, PossibleMoment, numbers};
use crate::chat::turn::Turn;
use crate::model::{Doubt, Draft, GivenNumber, Order, OrderEvent, OrderId, Question, Tracking};
use chrono::NaiveDate;
use tracking_number::{Finding, Verdict};

/// The most orders of one text that are listed: no more can be watched either.
const MOST_LISTED: usize = 50;
/// The most orders of earlier texts that wait.
const MOST_WAITING: usize = 5;
/// The longest name of goods that becomes an order's, in characters.
const LONGEST_NAME: usize = 40;
/// One fact alone may be chance: an answer, or words about something else.
const FEWEST_FACTS: usize = 2;

/// Whether a text tells an order, and not only names a store or a sum beside something else.
pub fn tells_an_order(facts: &PageFacts) -> bool {
    is_strong(facts) && (count(facts) >= FEWEST_FACTS || facts.numbers.len() >= FEWEST_FACTS)
}

/// Whether a text tells more than the answer to a question.
pub fn tells_more_than(question: Question, facts: &PageFacts) -> bool {
    tells_an_order(facts) && is_strong(&besides(question, facts))
}

/// What a text tells besides the answer to a question.
pub fn besides(question: Question, facts: &PageFacts) -> PageFacts {
    let mut rest = facts.clone();
    match question {
        // Both numbers in one answer are taken there.
        Question::Number | Question::OrderNumber => {
            rest.numbers.clear();
            rest.no_number = false;
            rest.order_number = None;
        }
        Question::Shipped => {
            rest.shipped.clear();
            rest.not_shipped = false;
        }
        Question::Paid => rest.paid.clear(),
        Question::Expected => rest.expected.clear(),
        Question::DeliveredOn => {
            rest.delivered.clear();
            rest.says_delivered = false;
        }
        Question::DisputeOpened | Question::PaymentCaseOn(_) => rest.disputed.clear(),
        Question::Protection | Question::Extension => {
            rest.protection_end.clear();
            (rest.protection_ended, rest.protection_length) = (false, None);
        }
        Question::Tracking => {
            (rest.tracking, rest.frozen_since) = (None, None);
            rest.says_delivered = false;
        }
        Question::Payment => rest.payment = None,
        Question::Amount => rest.amount = None,
        _ => {}
    }
    rest
}

fn is_strong(facts: &PageFacts) -> bool {
    let is_purchase = facts.store.is_some() && facts.goods.is_some() && facts.amount.is_some();
    is_purchase
        || !facts.numbers.is_empty()
        || facts.order_number.is_some()
        || facts.tracking.is_some()
        || facts.scans.is_some()
        || facts.in_dispute
        || facts.frozen_since.is_some()
        || facts.says_delivered
        || facts.not_shipped
        || facts.no_number
        || has_days(facts)
}

/// Whether it tells anything of an order but its store.
pub fn tells(facts: &PageFacts) -> bool {
    is_strong(facts) || facts.amount.is_some() || facts.payment.is_some()
}

/// Whether it says which order it is about.
pub fn names_an_order(facts: &PageFacts) -> bool {
    !facts.numbers.is_empty() || facts.order_number.is_some() || facts.store.is_some()
}

/// Whether it tells what was bought, when, or for how much.
pub fn tells_purchase(facts: &PageFacts) -> bool {
    !facts.paid.is_empty() || facts.amount.is_some() || facts.goods.is_some()
}

/// Whether facts that name no order may be those of a watched one of which nobody has told when it was paid, nor how much it cost.
pub fn may_be_purchase_of(turn: &Turn, id: OrderId, facts: &PageFacts) -> bool {
    let is_open = |order: &Order| order.paid_on.is_none() && order.amount.is_none();
    !names_an_order(facts) && facts.goods.is_none() && turn.open_order(id).is_some_and(is_open)
}

fn has_days(facts: &PageFacts) -> bool {
    let days = [
        &facts.shipped,
        &facts.paid,
        &facts.delivered,
        &facts.expected,
    ];
    days.iter().any(|days| !days.is_empty())
        || !facts.protection_end.is_empty()
        || facts.protection_length.is_some()
        || facts.protection_ended
}

fn count(facts: &PageFacts) -> usize {
    [
        // A store follows from the shape of its order numbers: beside one it is no second fact.
        facts.store.is_some() && facts.order_number.is_none(),
        !facts.numbers.is_empty(),
        facts.order_number.is_some(),
        !facts.shipped.is_empty(),
        !facts.paid.is_empty(),
        !facts.delivered.is_empty(),
        !facts.disputed.is_empty() || facts.in_dispute,
        !facts.expected.is_empty(),
        !facts.protection_end.is_empty()
            || facts.protection_length.is_some()
            || facts.protection_ended,
        facts.not_shipped || !facts.ship_by.is_empty(),
        facts.amount.is_some(),
        facts.goods.is_some(),
        facts.scans.is_some()
            || facts.tracking.is_some() && facts.delivered.is_empty()
            || facts.says_delivered
            || facts.frozen_since.is_some(),
        facts.no_number,
        facts.payment.is_some(),
    ]
    .into_iter()
    .filter(|told| *told)
    .count()
}

/// The watched order that a text is about: by its tracking number or its order number.
pub fn known_order<'t>(turn: &'t Turn, facts: &PageFacts) -> Option<&'t Order> {
    let numbers: Vec<GivenNumber> = facts
        .numbers
        .iter()
        .map(|found| GivenNumber::Number(found.text.clone()))
        .collect();
    let has_order_number =
        |order: &&Order| order.order_number.is_some() && order.order_number == facts.order_number;
    turn.open_orders().find(has_order_number).or_else(|| {
        turn.open_orders()
            .find(|order| numbers.contains(&order.number))
    })
}

/// The only watched order of the store that is named.
pub fn of_store(turn: &Turn, facts: &PageFacts) -> Option<OrderId> {
    let store = facts.store.as_ref()?;
    let mut orders = turn.open_orders().filter(|order| order.store == *store);
    let only = orders.next()?.id;
    orders.next().is_none().then_some(only)
}

/// The only watched order that is called as the goods of a text, where its store, its days and its numbers may be that order's.
pub fn of_goods(turn: &Turn, facts: &PageFacts) -> Option<OrderId> {
    let goods = facts.goods.as_deref()?;
    let is_called = |order: &&Order| {
        let name = order.name.as_deref();
        let is_store = facts
            .store
            .as_ref()
            .is_none_or(|store| *store == order.store);
        let is_number = |found: &Finding| order.number == GivenNumber::Number(found.text.clone());
        let has_number = facts.numbers.is_empty()
            || order.number == GivenNumber::NoneGiven
            || facts.numbers.iter().any(is_number);
        is_store && has_number && name.is_some_and(|name| input::mentions(goods, name))
    };
    let mut called = turn.open_orders().filter(is_called);
    let only = called.next().filter(|_| called.next().is_none())?;
    agrees_with(only, facts).then_some(only.id)
}

/// The only watched order of the store of a mail, where its number may be that order's and it tells of no other purchase.
pub fn of_mail(turn: &Turn, facts: &PageFacts) -> Option<OrderId> {
    let id = of_store(turn, facts)?;
    let order = turn.open_order(id)?;
    let same_name = match (&facts.goods, &order.name) {
        (Some(goods), Some(name)) => input::mentions(goods, name) || input::mentions(name, goods),
        (goods, _) => goods.is_none(),
    };
    (facts.numbers.is_empty() && same_name && agrees_with(order, facts)).then_some(id)
}

/// Whether no day and no order number of a text is another one than that of a watched order.
fn agrees_with(order: &Order, facts: &PageFacts) -> bool {
    let agrees = |known: Option<NaiveDate>, told: &[PossibleDay]| {
        told.is_empty() || known.is_none_or(|known| told.iter().any(|told| told.day == known))
    };
    let same_days = agrees(order.paid_on, &facts.paid) && agrees(order.shipped_on, &facts.shipped);
    same_days && (order.order_number.is_none() || facts.order_number.is_none())
}

/// Whether a text is about another order than this watched one.
pub fn is_about_other(turn: &Turn, id: OrderId, facts: &PageFacts) -> bool {
    let Some(order) = turn.open_order(id) else {
        return true;
    };
    let draft = Draft {
        number: Some(order.number.clone()),
        order_number: order.order_number.clone(),
        ..Draft::default()
    };
    let other_store = facts
        .store
        .as_ref()
        .is_some_and(|store| *store != order.store);
    other_store || is_another(&draft, facts)
}

/// Whether a text is about another order than the one of this draft.
pub fn is_another(draft: &Draft, facts: &PageFacts) -> bool {
    let other_number = match &draft.number {
        Some(GivenNumber::Number(known)) => {
            !facts.numbers.is_empty() && facts.numbers.iter().all(|found| found.text != *known)
        }
        _ => false,
    };
    let other_order = draft.order_number.is_some()
        && facts.order_number.is_some()
        && draft.order_number != facts.order_number;
    other_order || other_number || tells_another(draft, facts)
}

/// Whether a text says in words that it is about another order, or tells what was bought at another store.
pub fn tells_another(draft: &Draft, facts: &PageFacts) -> bool {
    let is_purchase = tells_purchase(facts);
    let other_store = draft.store.is_some() && facts.store.is_some() && draft.store != facts.store;
    let is_told = is_purchase || facts.store.is_some() || !facts.shipped.is_empty();
    facts.of_another && is_told || other_store && is_purchase && !facts.puts_right
}

/// Whether a text tells another order than this watched one: in words, by its store, or by a number beside which the sum or the payment
/// is told that this one does not have.
pub fn tells_another_than(turn: &Turn, id: OrderId, facts: &PageFacts) -> bool {
    let Some(order) = turn.open_order(id) else {
        return false;
    };
    let draft = Draft {
        store: Some(order.store.clone()),
        ..Draft::default()
    };
    let other_store = facts.store.is_some() && facts.store != draft.store;
    let told = facts.numbers.iter();
    let other_number = match &order.number {
        GivenNumber::Number(known) => told.clone().all(|found| found.text != *known),
        GivenNumber::NoneGiven => false,
    };
    let other_number = other_number && (tells_purchase(facts) || facts.payment.is_some());
    let known_sum = order.amount.as_ref();
    let told_sum = facts.amount.as_ref();
    let other_sum = known_sum
        .zip(told_sum)
        .is_some_and(|(known, told)| known != told);
    let is_other = facts.of_another || other_store || other_number || other_sum;
    let by_number = told.len() > 0 && is_other;
    tells_another(&draft, facts) || by_number && !facts.puts_right
}

/// Puts the facts of a text into a draft; what was known before stays where the text says nothing.
pub fn take(draft: &mut Draft, facts: PageFacts) {
    draft.unconfirmed = true;
    if let Some(store) = facts.store {
        draft.store_name = facts.store_name;
        draft.store = Some(store);
    }
    take_numbers(draft, &facts.numbers);
    draft.order_number = facts.order_number.or(draft.order_number.take());
    draft.amount = facts.amount.or(draft.amount.take());
    draft.name = draft.name.take().or(facts.goods.map(|goods| short(&goods)));
    if let Some(day) = settled(draft, Question::Shipped, &facts.shipped) {
        draft.shipped_on = Some(day);
        draft.not_shipped = false;
    }
    if facts.not_shipped && draft.shipped_on.is_none() {
        draft.not_shipped = true;
    }
    if let Some(day) = settled(draft, Question::Paid, &facts.paid) {
        draft.paid_on = Some(day);
    }
    if let Some(day) = settled(draft, Question::Expected, &facts.expected) {
        draft.expected_on = Some(day);
    }
    if let Some(day) = settled(draft, Question::DisputeOpened, &facts.disputed) {
        match facts.claimed_at {
            Some(payer) => {
                let event = OrderEvent::PaymentCaseOpened(payer, day);
                draft.told.retain(|told| *told != event);
                draft.told.push(event);
            }
            None => draft.dispute_opened = Some(day),
        }
    }
    if let [by] = facts.ship_by[..] {
        draft.ship_by = Some(by.day);
    }
    if facts.in_dispute && facts.disputed.is_empty() && draft.dispute_opened.is_none() {
        // The day is asked for.
        draft
            .doubts
            .push(Doubt::Day(Question::DisputeOpened, Vec::new()));
    }
    take_end(draft, &facts.protection_end);
    draft.protection_length = facts.protection_length.or(draft.protection_length);
    draft.protection_ended |= facts.protection_ended;
    // Who cannot see it now saw more before.
    let is_known = draft.tracking.is_some() || draft.ask_received;
    let shown = facts.tracking;
    let shown = shown.filter(|shown| *shown != Tracking::Nothing || !is_known);
    draft.tracking = shown.or(draft.tracking.take());
    draft.tracking_state = facts.scans.or(draft.tracking_state.take());
    draft.payment = facts.payment.or(draft.payment.take());
    if facts.no_number && draft.number.is_none() && draft.listed.is_empty() {
        draft.number = Some(GivenNumber::NoneGiven);
    }
    if let Some(day) = facts.frozen_since
        && !matches!(draft.tracking, Some(Tracking::Frozen(_, since)) if since == day)
    {
        draft.doubts.push(Doubt::Frozen(day));
    }
    if facts.says_delivered && !matches!(draft.tracking, Some(Tracking::Delivered(_))) {
        // The day is asked for.
        draft
            .doubts
            .push(Doubt::Day(Question::DeliveredOn, Vec::new()));
    }
    if let Some(day) = settled(draft, Question::DeliveredOn, &facts.delivered) {
        draft.tracking = Some(Tracking::Delivered(day));
    }
    let delivered = facts.says_delivered
        || !facts.delivered.is_empty()
        || matches!(draft.tracking, Some(Tracking::Delivered(_)));
    draft.ask_received = delivered && !facts.not_received;
}

/// A draft of all that a text tells.
pub fn new(facts: PageFacts) -> Draft {
    let mut draft = Draft::default();
    take(&mut draft, facts);
    draft
}

/// A list of the orders that a text tells.
pub fn list(turn: &Turn, orders: Vec<PageFacts>) -> Draft {
    let one = |facts: PageFacts| {
        let about = known_order(turn, &facts).map(|order| order.id);
        Draft {
            about,
            unconfirmed: false,
            ..new(facts)
        }
    };
    let mut draft = Draft {
        unconfirmed: true,
        ..Draft::default()
    };
    put_listed(&mut draft, orders.into_iter().map(one).collect());
    draft
}

/// A draft about a watched order.
pub fn about(order: OrderId, facts: PageFacts) -> Draft {
    Draft {
        about: Some(order),
        ..new(facts)
    }
}

/// A draft that comes before another one, which waits until this one is settled.
pub fn before(mut draft: Draft, waiting: Option<Draft>) -> Draft {
    if let Some(mut waiting) = waiting.filter(|waiting| *waiting != Draft::default()) {
        draft.waiting = std::mem::take(&mut waiting.waiting);
        let_wait(&mut draft, waiting);
    }
    draft
}

/// Lets another draft wait behind this one; of too many the oldest is forgotten.
pub fn let_wait(draft: &mut Draft, other: Draft) {
    draft.waiting.push(other);
    let surplus = draft.waiting.len().saturating_sub(MOST_WAITING);
    draft.waiting.drain(..surplus);
}

/// One number is the order's, and asked about where it is mistyped; of several each can be watched.
fn take_numbers(draft: &mut Draft, found: &[Finding]) {
    let known = draft.number.clone();
    let is_known = |found: &Finding| known == Some(GivenNumber::Number(found.text.clone()));
    match found {
        [] => {}
        [one] if settles_doubt(draft, one) => {}
        [one] if one.verdict() == Verdict::Suspect || !numbers::is_as_typed(one) => {
            draft.number = None;
            draft.doubts.push(Doubt::Number(one.text.clone()));
        }
        [one] => draft.number = Some(GivenNumber::Number(one.text.clone())),
        several if several.iter().any(is_known) => {}
        several => {
            draft.number = None;
            let only = |found: &Finding| {
                let mut draft = Draft::default();
                take_numbers(&mut draft, std::slice::from_ref(found));
                draft
            };
            put_listed(draft, several.iter().map(only).collect());
        }
    }
}

/// A number that is in doubt and told once more is as it was typed.
fn settles_doubt(draft: &mut Draft, told: &Finding) -> bool {
    let doubt = Doubt::Number(told.text.clone());
    let is_told_again = draft.doubts.contains(&doubt);
    draft.doubts.retain(|doubt| !doubt.is_of_number());
    if is_told_again {
        draft.number = Some(GivenNumber::Number(told.text.clone()));
    }
    is_told_again
}

fn put_listed(draft: &mut Draft, mut listed: Vec<Draft>) {
    draft.left_out = listed.len().saturating_sub(MOST_LISTED);
    listed.truncate(MOST_LISTED);
    draft.listed = listed;
}

fn take_end(draft: &mut Draft, moments: &[PossibleMoment]) {
    match moments {
        [] => {}
        [one] => {
            draft.protection_end = Some(one.at);
            draft.no_protection = false;
        }
        several => {
            let readings = several.iter().map(|moment| (moment.at, moment.order));
            draft.doubts.push(Doubt::End(readings.collect()));
        }
    }
}

/// The day, if it can be read in one way; else the doubt is noted.
fn settled(draft: &mut Draft, question: Question, days: &[PossibleDay]) -> Option<NaiveDate> {
    match days {
        [] => None,
        [one] if !one.rough => Some(one.day),
        possible => {
            let readings = possible
                .iter()
                .map(|possible| (possible.day, possible.order));
            let doubt = Doubt::Day(question, readings.collect());
            draft.doubts.push(doubt);
            None
        }
    }
}

/// What the goods are called in a few words.
fn short(goods: &str) -> String {
    let mut name = String::new();
    for word in goods.split_whitespace() {
        let length = name.chars().count() + 1 + word.chars().count();
        if !name.is_empty() && length > LONGEST_NAME {
            break;
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    name.chars().take(LONGEST_NAME).collect()
}
