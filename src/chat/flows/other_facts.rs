//! What comes beside the answer to a question, or in its place: a number behind a day, a day of another kind, how it was paid. It is
//! kept and echoed, and the question stays.

use crate::chat::callback::AnswerPress;
use crate::chat::flows::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::flows::{
    days, draft, free_words, new_order, order_fields, payment_way, returns, told, understood,
    which_order,
};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Heard, Intent, PossibleDay, PossibleMoment, Understood, numbers};
use crate::chat::screens::{echo, number, question_order, questions, understood as screen};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Draft, GivenNumber, Keyboard, Order, OrderId, Payment, Question};

/// In a longer text a day alone may belong to something else.
const WORDS_OF_A_LONE_FACT: usize = 9;

/// Two facts alone are told in so many words: "paid by PayPal, and it cost 38 dollars".
const WORDS_OF_TWO_FACTS: usize = 14;

/// In so many words a fact is told; more may be a name, or a sentence.
const WORDS_OF_A_FACT: usize = 4;

/// The answer and a tracking number in one text: "today, RB123456785CN".
pub fn with_number(turn: &mut Turn, question: Question, text: &str) -> bool {
    if matches!(
        question,
        Question::Number | Question::OrderNumber | Question::Name | Question::Store
    ) {
        return false;
    }
    let Some(number) = numbers::only_tracking_number(text) else {
        return false;
    };
    let found = numbers::find(text).into_iter();
    let Some(place) = found.filter(|f| f.text == number).map(|f| f.place).next() else {
        return false;
    };
    let rest = [&text[..place.start], &text[place.end..]].concat();
    let ReadAnswer::Value(value, note) = answers::typed(turn, question, &rest) else {
        return false;
    };
    let given = GivenNumber::Number(number);
    if !keep_number(turn, given.clone()) {
        return false;
    }
    let kept = echo::echo(turn, &AnswerValue::Number(given));
    let note = paragraphs([kept, note]);
    new_order::take(turn, question, ReadAnswer::Value(value, note));
    true
}

/// A number that comes where another question is open is kept, and explained; the answers to these questions hold no number.
pub fn number_beside(turn: &mut Turn, question: Question, text: &str) -> Option<String> {
    if matches!(
        question,
        Question::Number | Question::OrderNumber | Question::Name
    ) {
        return None;
    }
    let unknown = || numbers::only_unknown_number(text);
    let kept = numbers::only_tracking_number(text).or_else(unknown)?;
    let given = GivenNumber::Number(kept.clone());
    if !keep_number(turn, given.clone()) {
        return None;
    }
    let found = numbers::find(text).into_iter().find(|f| f.text == kept);
    let explained = found.map(|f| number::explain(turn.texts(), &f));
    let is_early = matches!(question, Question::Received | Question::Store);
    let noted = match is_early {
        true => turn.html("number-kept-for-later", &[]),
        false => echo::echo(turn, &AnswerValue::Number(given)),
    };
    Some(paragraphs([explained.unwrap_or_default(), noted]))
}

/// Keeps a number where none is known yet.
fn keep_number(turn: &mut Turn, given: GivenNumber) -> bool {
    match &mut turn.person.dialogue {
        Dialogue::Adding { draft, .. } => {
            let is_free = matches!(draft.number, None | Some(GivenNumber::NoneGiven));
            let is_kept = is_free || draft.number.as_ref() == Some(&given);
            if is_kept {
                draft.number = Some(given);
            }
            is_kept
        }
        Dialogue::Editing { order, .. } => {
            let id = *order;
            let Some(mut order) = turn.open_order(id).cloned() else {
                return false;
            };
            if order.number == GivenNumber::NoneGiven {
                order_fields::put(turn, &mut order, AnswerValue::Number(given.clone()));
                turn.keep(order);
            }
            turn.open_order(id)
                .is_some_and(|order| order.number == given)
        }
        _ => false,
    }
}

/// What an answer tells besides is kept, too: the sum and the way of paying beside a day, and the days from which it says that the
/// protection counts.
pub fn beside(turn: &mut Turn, question: Question, heard: &Heard, read: ReadAnswer) -> ReadAnswer {
    if !question_order::asks_day(question) && question != Question::Protection {
        return read;
    }
    let told = heard.mentioned();
    let one = |days: &[PossibleDay]| match days {
        [one] => Some(one.day),
        _ => None,
    };
    let paid = one(&told.paid).map(|day| (Question::Paid, AnswerValue::Paid(Some(day))));
    let shipped = one(&told.shipped).map(|day| (Question::Shipped, AnswerValue::Shipped(day)));
    let days = paid
        .filter(|_| matches!(question, Question::Protection | Question::Shipped))
        .into_iter()
        .chain(shipped.filter(|_| question == Question::Protection));
    let amount = told.amount.clone().map(AnswerValue::Amount);
    let payment = told.payment.map(|way| AnswerValue::Payment(Some(way)));
    let sums = amount.map(|value| (Question::Amount, value)).into_iter();
    let sums = sums.chain(payment.map(|value| (Question::Payment, value)));
    let mut notes = Vec::new();
    for (question, value) in days.chain(sums) {
        let note = match value {
            AnswerValue::Payment(_) => screen::line(turn, &value),
            _ => echo::echo(turn, &value),
        };
        match &mut turn.person.dialogue {
            Dialogue::Adding { draft, .. } => draft::answer(draft, question, value),
            Dialogue::Editing { order, .. } => {
                let id = *order;
                let Some(mut order) = turn.open_order(id).cloned() else {
                    continue;
                };
                order_fields::put(turn, &mut order, value);
                turn.keep(order);
            }
            _ => continue,
        }
        notes.push(note);
    }
    match read {
        ReadAnswer::Value(value, note) => {
            notes.push(note);
            ReadAnswer::Value(value, notes.join("\n"))
        }
        ReadAnswer::Again(text, extra) => {
            notes.push(text);
            ReadAnswer::Again(notes.join("\n"), extra)
        }
        read => read,
    }
}

/// Facts of another kind than the one that is asked for.
pub fn instead(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let is_other =
        |draft: &Draft| !draft.is_of_one() || understood::is_another(draft, heard.mentioned());
    if matches!(&turn.person.dialogue, Dialogue::Adding { draft, .. } if is_other(draft)) {
        return false;
    }
    let Some(facts) = other_facts(turn, question, heard) else {
        return false;
    };
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => add(turn, *draft, facts),
        Dialogue::Editing { order, .. } => {
            let Some(order) = turn.open_order(order).cloned() else {
                return false;
            };
            // What it counts from is asked.
            if facts.protection_length.is_some() {
                told::take_facts(turn, facts);
                return true;
            }
            put(turn, question, order, understood::new(facts))
        }
        _ => false,
    }
}

/// Puts facts that were typed into the order that is being taken down. They are echoed, and not shown to be confirmed; and who goes
/// on below what was understood of a text has nothing against it.
fn add(turn: &mut Turn, mut draft: Draft, facts: PageFacts) -> bool {
    let before = draft.clone();
    understood::take(&mut draft, facts);
    draft.unconfirmed = false;
    draft.ask_received |= before.ask_received;
    let is_new = draft
        != Draft {
            unconfirmed: false,
            ..before.clone()
        };
    if is_new {
        let note = screen::added(turn, &before, &draft);
        new_order::noted(turn, draft, note);
    }
    is_new
}

fn put(turn: &mut Turn, question: Question, mut order: Order, draft: Draft) -> bool {
    let Some(note) = keep(turn, &mut order, &draft).filter(|note| !note.is_empty()) else {
        return false;
    };
    turn.keep(order);
    questions::again(turn, question, note, Keyboard::new());
    true
}

/// Puts what a draft tells into a watched order, and says it, with what it takes the place of; nothing where it is in doubt.
pub fn keep(turn: &Turn, order: &mut Order, draft: &Draft) -> Option<String> {
    // The day of a claim that was told stays, unless it is what is told.
    let is_claimed = turn.facts(order).dispute.is_some();
    let draft = &Draft {
        dispute_opened: draft.dispute_opened.filter(|_| !is_claimed),
        ..draft.clone()
    };
    let news = screen::news(order, draft);
    // Something else was paid: a duty.
    let is_late = draft.paid_on.zip(order.shipped_on);
    let is_late = is_late.is_some_and(|(paid, shipped)| paid > shipped);
    if is_late || !draft.doubts.is_empty() || draft.protection_length.is_some() {
        return None;
    }
    let note = screen::changed(turn, order, draft);
    for value in news {
        order_fields::put(turn, order, value);
    }
    Some(note)
}

/// News or a wish of a watched order, and with it when and how it was paid: that fills its gaps, and the rest is answered.
pub fn beside_news(turn: &mut Turn, heard: &Heard) -> bool {
    let facts = heard.mentioned();
    let is_purchase = !facts.paid.is_empty();
    let is_beside = |part: &Heard| {
        let is_told = part.sure().is_some_and(Intent::is_about_order);
        is_told && !understood::tells(part.mentioned())
    };
    let is_told = is_purchase && heard.parts().iter().any(is_beside);
    let order = which_order::order_meant(turn, heard.text, None).filter(|_| is_told);
    let filled = order.and_then(|id| Some((id, fill_gaps(turn, heard, id)?)));
    let Some((id, note)) = filled else {
        return false;
    };
    if !free_words::tells_news(turn, heard, Some(id)) {
        free_words::answer_about(turn, heard, Some(id));
    }
    turn.preface(note);
    true
}

/// Facts of a watched order beside what a text is answered for, or what was not understood of it: none is lost, and each is said.
pub fn keep_beside(turn: &mut Turn, heard: &Heard) {
    let order = which_order::order_meant(turn, heard.text, None);
    let is_open = match turn.person.dialogue {
        Dialogue::Idle | Dialogue::ChoosingZone { .. } => true,
        Dialogue::Editing { order: asked, .. } => Some(asked) == order,
        _ => false,
    };
    let is_own = is_open && heard.parts().len() > 1 && input::seller_reply(heard.text).is_none();
    let Some(id) = order.filter(|_| is_own) else {
        return;
    };
    let says_nothing_else =
        |part: &&Heard| part.sure().is_none() && part.shown().is_none() && !input::asks(part.text);
    // By when the money comes is no day of the parcel.
    let tells_money = |part: &Heard| {
        use Intent as I;
        matches!(
            part.sure(),
            Some(I::DisputeWon | I::MoneyBack | I::RefundWhen)
        )
    };
    let is_of_money = heard.parts().iter().any(tells_money);
    let is_of_parcel = |part: &&Heard| !is_of_money || part.mentioned().expected.is_empty();
    let told = heard.parts().iter().filter(says_nothing_else);
    let told = told.filter(is_of_parcel);
    let notes: Vec<String> = told.filter_map(|part| fill_gaps(turn, part, id)).collect();
    turn.preface(paragraphs(notes));
}

/// Fills gaps of a watched order with what a text tells; what is said of that, or nothing where it tells another thing than was known, or
/// of another order.
pub fn fill_gaps(turn: &mut Turn, heard: &Heard, id: OrderId) -> Option<String> {
    let facts = heard.mentioned();
    let mut order = turn.open_order(id)?.clone();
    let other_store = |store: &String| *store != order.store;
    let is_others = facts.of_another
        || facts.goods.is_some()
        || !facts.numbers.is_empty()
        || facts.store.as_ref().is_some_and(other_store);
    let mut draft = understood::new(facts.clone());
    draft.amount = draft.amount.or_else(|| page::sum_paid(heard.text));
    if is_others || !screen::fills_only_gaps(&order, &draft) {
        return None;
    }
    let note = keep(turn, &mut order, &draft)?;
    turn.keep(order);
    Some(note)
}

/// What a text tells that is no answer to this question; nothing where the answer is in it as well.
fn other_facts(turn: &Turn, question: Question, heard: &Heard) -> Option<PageFacts> {
    let text = heard.text;
    let is_long = heard.words() > WORDS_OF_A_FACT;
    if question == Question::Name && is_long && !answers::is_told(heard) {
        return None;
    }
    let is_adding = matches!(turn.person.dialogue, Dialogue::Adding { .. });
    let is_slight = heard.words() <= WORDS_OF_A_LONE_FACT;
    // Of a claim it may be a sum that is offered.
    let is_claimed = match turn.person.dialogue {
        Dialogue::Editing { order, .. } => {
            let order = turn.open_order(order);
            order.is_some_and(|order| which_order::is_claimed(turn, order))
        }
        _ => false,
    };
    let is_price_alone = is_slight && !is_claimed && page::is_price_alone(text);
    let told = match (is_adding && is_slight && !text.contains('?')) || is_price_alone {
        true => heard.mentioned(),
        false => heard.facts(),
    };
    let mut facts = PageFacts {
        payment: payment_told(heard)
            .or_else(|| page::payment_alone(text))
            .or(told.payment),
        tracking: told.tracking.or(heard.shown()),
        ..told.clone()
    };
    // "Paid 20 eur" where nobody has told yet how much.
    let is_unknown = |id| {
        turn.open_order(id)
            .is_some_and(|order| order.amount.is_none())
    };
    let is_price = match turn.person.dialogue {
        Dialogue::Editing { order, .. } => {
            is_slight && is_unknown(order) && (page::tells_paying(text) || is_price_alone)
        }
        _ => false,
    };
    if is_price && question != Question::Amount && !text.contains('?') {
        facts.amount = heard.mentioned().amount.clone();
    }
    let opened = heard.sure() == Some(Intent::DisputeOpened);
    if is_adding && facts.disputed.is_empty() && opened && facts.claimed_at.is_none() {
        facts.disputed = vec![PossibleDay::told(turn.today())];
    }
    let asked: &[PossibleDay] = match question {
        Question::Shipped => &facts.shipped,
        Question::Paid => &facts.paid,
        Question::Expected => &facts.expected,
        Question::DeliveredOn => &facts.delivered,
        Question::DisputeOpened | Question::PaymentCaseOn(_) => &facts.disputed,
        _ => &[],
    };
    let is_asked =
        !asked.is_empty() || question == Question::Protection && !facts.protection_end.is_empty();
    let shows = facts.tracking.is_some() && !question_order::is_of_tracking(question);
    if question == Question::Number {
        facts.numbers.clear();
        (facts.no_number, facts.order_number) = (false, None);
    }
    let of_new = is_adding && understood::tells(&facts);
    let is_price = is_price && facts.amount.is_some();
    let told =
        answers::is_fact(text, &facts) || facts.payment.is_some() || shows || of_new || is_price;
    (told && !is_asked).then_some(facts)
}

/// One fact or two in a few words while nothing is asked: "paid 20 Oct". They are the only order's or that of the one that is looked at, or
/// begins one.
pub fn alone(turn: &mut Turn, heard: &Heard) -> bool {
    let is_brief = heard.words() <= WORDS_OF_A_LONE_FACT;
    let is_pair = heard.parts().len() == 2 && heard.words() <= WORDS_OF_TWO_FACTS;
    let is_short = is_brief || is_pair || heard.is_handed_in();
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let told = match is_short && !open.is_empty() {
        true => heard.mentioned(),
        false => heard.facts(),
    };
    let of_store = understood::of_store(turn, told);
    if !open.is_empty() && told.store.is_some() && of_store.is_none() {
        return false;
    }
    let mut facts = PageFacts {
        payment: payment_told(heard).or(told.payment),
        ..told.clone()
    };
    let named = which_order::order_named(turn, heard.text);
    if named.is_some() && facts.protection_end.is_empty() {
        facts.protection_end.extend(end_told(turn, heard));
    }
    let days = [&facts.shipped, &facts.paid, &facts.expected];
    let told = days.iter().filter(|days| !days.is_empty()).count()
        + usize::from(!facts.protection_end.is_empty() || facts.protection_length.is_some())
        + usize::from(facts.amount.is_some())
        + usize::from(facts.payment.is_some());
    // "Not here, it was promised by 20 November", "it should be here in two Fridays": that it is not here is nothing new.
    let is_promise = !facts.expected.is_empty();
    let is_old = |told: Intent| told == Intent::NotArrived || !told.is_news();
    let is_wish = |told: Intent| told == Intent::Protection || is_promise && is_old(told);
    let is_more = heard.sure().is_some_and(|told| !is_wish(told));
    let is_more = is_more && !heard.is_handed_in();
    let is_payment = page::payment_alone(heard.text).is_some()
        || facts.payment.is_some() && is_own_payment(heard);
    // "Until" before the last day of protection denies nothing, nor does "after New Year" behind a promise.
    // "No, it was shipped on the 5th" denies what was told before.
    let is_no = input::begins_with_yes_or_no(heard.text) == Some(false);
    let (_, rest) = input::behind_yes_or_no(heard.text);
    let is_denied = match facts.protection_end.is_empty() && !is_promise {
        true if is_no => page::negates(rest),
        true => page::negates(heard.text),
        false => input::has_negation(heard.text),
    };
    let is_said = !heard.text.contains('?') && (is_promise || !is_denied);
    let is_price_alone = page::is_price_alone(heard.text);
    let is_few =
        told == 1 && (is_brief || heard.is_handed_in()) || told == 2 && (is_pair || is_price_alone);
    if !is_few || !is_said || is_more && !is_payment {
        return false;
    }
    let order = match (&open[..], which_order::order_looked_at(turn)) {
        _ if of_store.is_some() => of_store,
        _ if named.is_some() => named,
        ([], _) => None,
        ([only], _) => Some(*only),
        (_, Some(order)) => Some(order),
        _ => return false,
    };
    // A sum alone may be one that is offered.
    let is_known = |id| {
        turn.open_order(id)
            .is_some_and(|order| order.amount.is_some() || which_order::is_claimed(turn, order))
    };
    if is_price_alone && order.is_none_or(is_known) {
        return false;
    }
    let payment = facts.payment.filter(|_| told == 1);
    let is_told = order
        .zip(payment)
        .is_some_and(|(order, payment)| payment_way::told(turn, order, payment));
    match order {
        _ if is_told => {}
        Some(order) => new_order::told_alone(turn, understood::about(order, facts)),
        None => new_order::understood(turn, understood::new(facts)),
    }
    true
}

/// The one day beside words of protection, whatever stands between: "protection of the lamp until 8 February".
fn end_told(turn: &Turn, heard: &Heard) -> Option<PossibleMoment> {
    let is_told = heard.sure() == Some(Intent::Protection) && !input::asks(heard.text);
    let end = days::only_named(heard.text, |day| {
        match answers::typed(turn, Question::Protection, day) {
            ReadAnswer::Value(AnswerValue::Protection(Some(end)), _) => Some(end),
            _ => None,
        }
    });
    end.filter(|_| is_told).map(PossibleMoment::told)
}

/// What is told or asked of a watched order that is named, while another one is being taken down.
pub fn of_watched(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(id) = watched_beside_draft(turn, heard) else {
        return false;
    };
    let is_told = heard.shown().is_some() || heard.sure().is_some_and(Intent::is_about_order);
    if is_told {
        return returns::told(turn, heard, Some(id))
            || free_words::tells_news(turn, heard, Some(id))
            || free_words::answer_about(turn, heard, Some(id));
    }
    let payment = payment_told(heard).or(heard.mentioned().payment);
    payment.is_some_and(|way| payment_way::told(turn, id, way))
}

/// The watched order that a text names while another one is being taken down: by its name, or by its store, where the other one is
/// known to be from another.
fn watched_beside_draft(turn: &Turn, heard: &Heard) -> Option<OrderId> {
    let Dialogue::Adding { draft, .. } = &turn.person.dialogue else {
        return None;
    };
    let names = |name: &Option<String>| {
        let name = name.as_deref();
        name.is_some_and(|name| input::calls(heard.text, name))
    };
    let order = turn.open_order(which_order::order_named(turn, heard.text)?)?;
    let draft_store = draft.store.as_ref().filter(|_| draft.is_of_one());
    let is_other_store = draft_store.is_some_and(|store| *store != order.store);
    let is_others = !names(&draft.name) && (names(&order.name) || is_other_store);
    (is_others && heard.mentioned().numbers.is_empty()).then_some(order.id)
}

/// Whether the buyer tells when the order was paid: a seller who wants money tells no such day.
pub fn tells_own_payment(heard: &Heard) -> bool {
    let is_dated = !heard.mentioned().paid.is_empty();
    let is_nothing_else = matches!(heard.sure(), None | Some(Intent::SellerPaysOutside));
    is_dated
        && is_nothing_else
        && page::tells_paying(heard.text)
        && !input::names_other_side(heard.text)
}

/// The way of paying, told in a few words: "con tarjeta", "zapłaciłam blikiem". A question asks something else.
fn payment_told(heard: &Heard) -> Option<Payment> {
    let text = heard.text;
    let is_brief = heard.words() <= WORDS_OF_A_FACT && !text.contains('?');
    let named = || {
        let ways = [
            (AnswerPress::PayPal, Payment::PayPal),
            (AnswerPress::Card, Payment::Card),
            (AnswerPress::OtherWay, Payment::Other),
        ];
        let words: Vec<&str> = ways.iter().filter_map(|(way, _)| way.word()).collect();
        let told = input::button_meant(text, &words).filter(|_| page::tells_paying(text))?;
        let mut ways = ways.into_iter();
        ways.find_map(|(way, payment)| (way.word() == Some(told)).then_some(payment))
    };
    let told = page::payment_alone(text).or_else(named);
    told.filter(|_| is_brief && is_own_payment(heard))
}

/// Whether nothing but the buyer's own payment can be meant: "I paid by bank transfer" sounds like a seller who wants to be paid so.
fn is_own_payment(heard: &Heard) -> bool {
    match heard.intent() {
        Understood::Nothing => true,
        Understood::Sure(Intent::SellerPaysOutside) => {
            page::tells_paying(heard.text) && !input::names_other_side(heard.text)
        }
        _ => false,
    }
}
