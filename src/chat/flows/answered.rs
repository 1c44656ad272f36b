//! What a text means while a question is open: the one place that decides.
//!
//! 1. What has happened to an order is never swallowed by an old question: it is noted, and the question falls silent.
//! 2. The answer, in the words of its button or in others; what else is told beside it is kept first.
//! 3. What a seller wrote, and what else a text tells of an order: it fills the order that is talked about.
//! 4. Another request. Who goes on to something else need not answer what was asked beside the way.
//! 5. Nothing of that: the question comes again, and not in the words of the last time.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::{AnswerPress, Press};
use crate::chat::flows::{
    answer_and_more, corrected, days, doubt, free_words, going_on, lone_day, new_order,
    not_understood, number_answer, number_doubt, other_facts, received_told, returns, seller_reply,
    store_told, take_back, told, told_before, understood,
};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent, numbers, page};
use crate::chat::screens::{echo, question_order, questions, talk};
use crate::chat::turn::Turn;
use crate::model::{Button, Dialogue, OrderEvent, Question, Tracking};
use chrono::{DateTime, Days, Utc};

/// Who tells in more words, or on several lines, shows another page.
const WORDS_OF_A_SENTENCE: usize = 25;
/// Who uses more words around a day tells something else as well.
const WORDS_AROUND_A_DAY: usize = 14;

/// In fewer words an answer was tried, and no wish is told.
const WORDS_OF_A_WISH: usize = 4;

/// Takes a text that was written while this question is open.
pub fn take(turn: &mut Turn, question: Question, heard: &Heard) {
    let is_asked_in_vain = question != Question::Name;
    match input::told_before(heard.text).filter(|_| is_asked_in_vain) {
        // What is told once more with its own words is taken by them.
        Some(_) if understood::tells(heard.mentioned()) || heard.shown().is_some() => {
            take_again(turn, question, heard);
        }
        Some(rest) if rest.is_empty() => told_before::show_known(turn, question),
        Some(rest) => take_again(turn, question, &Heard::new(&rest, days::writer(turn))),
        None => take_answer(turn, question, heard),
    }
}

/// Takes an answer that was given before. What has happened since is news, and was not asked for.
fn take_again(turn: &mut Turn, question: Question, heard: &Heard) {
    let before = events(turn);
    take_answer(turn, question, heard);
    if events(turn) == before {
        turn.preface(turn.html("asked-again", &[]));
    }
}

/// How much has happened to the orders, as far as it was told and answers no question.
fn events(turn: &Turn) -> usize {
    let is_news = |event: &OrderEvent| {
        use OrderEvent as E;
        !matches!(
            event,
            E::Added
                | E::Shipped
                | E::NumberChanged(_)
                | E::Tracking(_)
                | E::EndTold(_)
                | E::Extended(_)
        )
    };
    let told = turn
        .person
        .dialogue
        .draft()
        .map_or(0, |draft| draft.told.len());
    turn.orders
        .iter()
        .flat_map(|order| &order.history)
        .filter(|entry| is_news(&entry.event))
        .count()
        + told
}

fn take_answer(turn: &mut Turn, question: Question, heard: &Heard) {
    let text = heard.text;
    let bears = questions::bears(turn, question, text);
    if !bears && other_facts::of_watched(turn, heard) {
        return questions::ask_again_below(turn);
    }
    if let Some(answer) = number_doubt::answer(turn, question, heard).filter(|_| !bears) {
        return new_order::answered(turn, question, answer);
    }
    if let Some(end) = extended(turn, question, heard) {
        let end = AnswerValue::Protection(Some(end));
        let read = answers::echoed(turn, doubt::weighed(turn, question, text, end.into()));
        return new_order::take(turn, question, read);
    }
    let is_watched = matches!(turn.person.dialogue, Dialogue::Editing { .. });
    let is_taken = !bears
        && (is_watched && take_back::denied(turn, heard)
            || beside_the_question(turn, question, heard)
            || corrected::take(turn, heard)
            || take_back::instead(turn, question, heard)
            || puts_right_a_day(turn, question, heard)
            || received_told::more(turn, question, heard)
            || answer_and_more::take(turn, question, heard)
            || received_told::take(turn, question, heard));
    if is_taken {
        return;
    }
    let tells = understood::tells(heard.mentioned());
    let said = said(question, text).filter(|_| !tells);
    if tells_news(turn, question, heard, bears)
        || said.is_none() && going_on::with_draft(turn, question, heard)
    {
        return;
    }
    if let Some(answer) = called(turn, question, heard, bears) {
        return new_order::answered(turn, question, answer);
    }
    if let Some(shown) = shown(heard).filter(|_| question_order::is_of_tracking(question)) {
        let value = AnswerValue::Tracking(shown);
        let note = echo::echo(turn, &value);
        return new_order::take(turn, question, ReadAnswer::Value(value, note));
    }
    if does_not_know(turn, question, heard) {
        return;
    }
    let said = said.or_else(|| agreed(turn, text).filter(|_| !tells));
    if let Some(answer) = said {
        return new_order::answered(turn, question, answer);
    }
    let is_brief = !text.trim().contains('\n') && heard.words() <= WORDS_OF_A_SENTENCE;
    if question == Question::Understood && is_brief && other_facts::instead(turn, question, heard) {
        return;
    }
    if is_sellers(turn, question, heard) || holds_more_than_an_answer(turn, question, heard) {
        return;
    }
    if store_told::take(turn, question, heard)
        || lone_day::take(turn, question, heard)
        || other_facts::with_number(turn, question, text)
    {
        return;
    }
    if let Some(note) = other_facts::number_beside(turn, question, text) {
        return questions::again(turn, question, note, Vec::new());
    }
    let read = match question {
        // A name may be any words but those that tell something.
        Question::Name if answers::is_told(heard) => {
            ReadAnswer::NotUnderstood(turn.html("ask-name", &[]))
        }
        _ => answers::typed(turn, question, text),
    };
    let read = match read {
        ReadAnswer::NotUnderstood(_) => match told_answer(question, heard)
            .or_else(|| shipped_after_payment(turn, question, heard))
        {
            Some(value) => {
                answers::echoed(turn, doubt::weighed(turn, question, text, value.into()))
            }
            None => day_among_words(turn, question, heard).unwrap_or(read),
        },
        read => read,
    };
    let read = match read {
        ReadAnswer::NotUnderstood(_) => read,
        read => other_facts::beside(turn, question, heard, read),
    };
    let holds_number = !numbers::find(text).is_empty();
    match read {
        ReadAnswer::NotUnderstood(_) if other_facts::instead(turn, question, heard) => {}
        ReadAnswer::NotUnderstood(_) if is_label_of_other(turn, question, text) => {}
        ReadAnswer::NotUnderstood(_) if !holds_number && is_free_words(turn, heard) => {}
        ReadAnswer::NotUnderstood(complaint) => {
            let complaint = number_doubt::complaint(turn, question).unwrap_or(complaint);
            let read = ReadAnswer::NotUnderstood(complaint);
            match number_answer::with_order_number(turn, question, text, read) {
                ReadAnswer::NotUnderstood(complaint) => ask_again(turn, question, complaint, heard),
                read => new_order::take(turn, question, read),
            }
        }
        read => {
            if matches!(read, ReadAnswer::Again(..)) {
                number_doubt::note(turn, question, text);
            }
            let read = number_answer::with_order_number(turn, question, text, read);
            new_order::take(turn, question, read);
        }
    }
}

/// "Got the money today, all good" tells of the money, and neither whose news it was that came before nor that a parcel is here. A yes
/// or no in the middle of other news is no answer: they are taken, and the question is asked again.
fn beside_the_question(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let Dialogue::Adding { draft, .. } = &turn.person.dialogue else {
        return false;
    };
    let about = draft.about;
    let (said, behind) = input::behind_yes_or_no(heard.text);
    let rest = Heard::new(behind, days::writer(turn));
    let told = match (question, said) {
        (Question::Belongs, None) => heard,
        (Question::Belongs, Some(false)) => &rest,
        (Question::Received, _) => heard,
        _ => return false,
    };
    let is_told = told.sure().is_some_and(|intent| match question {
        Question::Received => intent == Intent::MoneyBack,
        _ => intent.is_about_order() && intent != Intent::OtherParcel,
    });
    if !is_told || told.words() < 2 || understood::tells(told.mentioned()) {
        return false;
    }
    match about {
        Some(_) => free_words::answer_about(turn, told, about),
        None => {
            talk::show(turn, Intent::MoneyBack, None);
            true
        }
    };
    questions::ask_again_below(turn);
    true
}

/// "No, sorry, the 12th": more than a no to what was understood. Where it may be one of two days, the fields are shown.
fn puts_right_a_day(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let put_right = input::behind_correction(heard.text);
    let put_right = put_right.filter(|_| !understood::tells(heard.mentioned()));
    let Some(day) = put_right.filter(|_| question == Question::Understood) else {
        return false;
    };
    let is_taken = lone_day::take(turn, question, heard);
    let is_open = !is_taken && days::is_day(turn, day);
    if is_open {
        new_order::answered(turn, question, AnswerPress::No);
    }
    is_taken || is_open
}

/// The label of another day, and nothing else: that day comes next, and what is asked now after it.
fn is_label_of_other(turn: &mut Turn, question: Question, text: &str) -> bool {
    let other = page::label_alone(text).filter(|other| *other != question);
    let is_adding = matches!(turn.person.dialogue, Dialogue::Adding { .. });
    let Some(other) = other.filter(|_| is_adding) else {
        return false;
    };
    let ask = ReadAnswer::Value(AnswerValue::Ask(other), String::new());
    new_order::take(turn, question, ask);
    true
}

/// The new end, where the old one is told with its extension.
fn extended(turn: &Turn, question: Question, heard: &Heard) -> Option<DateTime<Utc>> {
    let tells = |part: &Heard| part.sure() == Some(Intent::Extended);
    let is_told =
        question == Question::Protection && (tells(heard) || heard.parts().iter().any(tells));
    days::extended_end(turn, heard.text).filter(|_| is_told)
}

/// The answer in a sentence about the order: "it says shipped 14 November".
fn told_answer(question: Question, heard: &Heard) -> Option<AnswerValue> {
    let facts = heard.mentioned();
    if let (Question::Protection, [end]) = (question, &facts.protection_end[..]) {
        return Some(AnswerValue::Protection(Some(end.at)));
    }
    let days = match question {
        Question::Shipped => &facts.shipped,
        Question::Paid => &facts.paid,
        Question::Expected => &facts.expected,
        Question::DeliveredOn => &facts.delivered,
        Question::DisputeOpened | Question::PaymentCaseOn(_) => &facts.disputed,
        _ => return None,
    };
    let [only] = days[..] else { return None };
    answers::past_day(question, only.day).or_else(|| answers::last_day(question, Some(only.day)))
}

/// "3 days after I paid", where it is known when it was paid.
fn shipped_after_payment(turn: &Turn, question: Question, heard: &Heard) -> Option<AnswerValue> {
    let known = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.paid_on,
        Dialogue::Editing { order, .. } => turn.open_order(*order)?.paid_on,
        _ => None,
    };
    let paid = match heard.mentioned().paid[..] {
        [only] => Some(only.day),
        _ => known,
    };
    let after = page::days_after(heard.text).filter(|_| question == Question::Shipped)?;
    let day = paid?.checked_add_days(Days::new(after))?;
    (day <= turn.today()).then_some(AnswerValue::Shipped(day))
}

/// The only day among other words, where a day is asked for: "i think it was 25 october or so". What happened, and days that are told to
/// be of something else, are none.
fn day_among_words(turn: &Turn, question: Question, heard: &Heard) -> Option<ReadAnswer> {
    let is_unknown = input::says_unknown(heard.text);
    let says_none =
        |intent: Intent| intent.is_aside() || is_unknown && intent == Intent::NotShipped;
    // "I asked the bank on monday" answers when it was asked.
    let is_asked = matches!(
        question,
        Question::DisputeOpened | Question::PaymentCaseOn(_)
    ) && is_asked(question, heard);
    // A sum and the way of paying are kept beside any day.
    let told = PageFacts {
        amount: None,
        payment: None,
        ..heard.mentioned().clone()
    };
    let is_told = heard.shown().is_some()
        || heard
            .sure()
            .is_some_and(|intent| !says_none(intent) && !is_asked)
        || understood::tells(&told);
    if !question_order::asks_day(question) || is_told || heard.words() > WORDS_AROUND_A_DAY {
        return None;
    }
    let only = days::only_named(heard.text, |day| {
        let read = answers::typed(turn, question, day);
        (!matches!(read, ReadAnswer::NotUnderstood(_))).then_some(read)
    });
    only.or_else(|| days::which_named(turn, question, heard.text))
}

/// What tracking shows: asked for it, "delivered on 20 November" is what it says, and not that it is here.
fn shown(heard: &Heard) -> Option<Tracking> {
    heard.shown().or(match heard.mentioned().delivered[..] {
        [only] => Some(Tracking::Delivered(only.day)),
        _ => None,
    })
}

/// The answer in the words of its button, or in others where those are no question asked in passing. What tracking shows is read more
/// exactly: with its day.
fn called(turn: &Turn, question: Question, heard: &Heard, bears: bool) -> Option<AnswerPress> {
    let is_aside = heard.words() > 1 && heard.sure().is_some_and(Intent::is_aside);
    let is_read = question_order::is_of_tracking(question) && shown(heard).is_some();
    if (is_aside || is_read) && !bears {
        return None;
    }
    let answer = questions::answer_called(turn, question, heard.text)?;
    // "No idea, around 12 November", "don't know when they shipped it, say 25 October" tell a day all the same.
    let is_none = matches!(answer, AnswerPress::Unknown | AnswerPress::NotShipped);
    let tells_day = || {
        told_answer(question, heard).is_some()
            || shipped_after_payment(turn, question, heard).is_some()
            || day_among_words(turn, question, heard).is_some()
    };
    (!is_none || !tells_day()).then_some(answer)
}

/// "No idea" at a question without such a button: it is left out. Who was not asked around is not said to be. Who asks where the end of
/// protection stands does not know it: the answer says where.
fn does_not_know(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    if question == Question::Protection
        && input::first_told(heard.text, &["unseen"]).is_some()
        && !understood::tells(heard.mentioned())
        && day_among_words(turn, question, heard).is_none()
    {
        new_order::answered(turn, question, AnswerPress::Unknown);
        return true;
    }
    if !input::knows_nothing(heard.text) || understood::tells(heard.mentioned()) {
        return false;
    }
    let value = match (question, &turn.person.dialogue) {
        (Question::AskedAround, _) => AnswerValue::AskedAround(false),
        (Question::Later | Question::Name, _) => return false,
        (_, Dialogue::Editing { .. }) => AnswerValue::Keep,
        _ => return false,
    };
    new_order::take(turn, question, value.into());
    true
}

/// What has happened to a watched order, where something else is asked of it.
fn tells_news(turn: &mut Turn, question: Question, heard: &Heard, bears: bool) -> bool {
    if bears || is_asked(question, heard) || other_facts::tells_own_payment(heard) {
        return false;
    }
    let Dialogue::Editing { order, .. } = turn.person.dialogue else {
        return false;
    };
    let asked = turn.person.dialogue.clone();
    turn.person.dialogue = *turn.resume();
    let is_told =
        returns::told(turn, heard, Some(order)) || free_words::tells_news(turn, heard, Some(order));
    if !is_told {
        turn.person.dialogue = asked;
    }
    is_told
}

/// Whether what a text tells is what is asked.
fn is_asked(question: Question, heard: &Heard) -> bool {
    use Intent as I;
    use Question as Q;
    let shows = heard.shown().is_some();
    match question {
        // "Delivered" is what tracking says, and not that it is here.
        Q::Tracking | Q::TrackingMore if heard.words() == 1 && heard.sure() == Some(I::Arrived) => {
            true
        }
        Q::Tracking | Q::TrackingMore | Q::FrozenWhere | Q::FrozenSince(_) | Q::NotMine => {
            shows
                || heard
                    .sure()
                    .is_some_and(|told| told.is_of_tracking() || told == I::NotMyCity)
        }
        Q::PickupBy | Q::NoticeBy | Q::DeliveredOn | Q::ReturnReason => {
            shows || heard.sure().is_some_and(I::is_of_tracking)
        }
        Q::DisputeOpened => heard.sure() == Some(I::DisputeOpened),
        Q::PaymentCaseOn(payer) => heard.claimed_at() == Some(payer),
        Q::Extension | Q::Protection => heard.sure() == Some(I::Extended),
        Q::GoodsProblem => heard.sure() == Some(I::ArrivedWrong),
        _ => false,
    }
}

/// Yes or no to what was read in a text.
fn said(question: Question, text: &str) -> Option<AnswerPress> {
    let is_asked = matches!(question, Question::Understood | Question::Belongs);
    let said = input::agreement(text).or_else(|| input::begins_with_yes_or_no(text));
    let said = said.filter(|_| is_asked)?;
    Some(if said {
        AnswerPress::Yes
    } else {
        AnswerPress::No
    })
}

/// Yes to the only day that was read, or to the one that was told: "About 5 November?", "Really?"
fn agreed(turn: &Turn, text: &str) -> Option<AnswerPress> {
    if input::agreement(text) != Some(true) {
        return None;
    }
    let day = |button: &Button| Press::of(button)?.day();
    turn.person.offered.iter().find_map(day)
}

/// A text that tells more than was asked: it fills the order that is being taken down, or tells news of a watched one.
fn holds_more_than_an_answer(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    // A name may sound like a store or a day; but it is one line.
    if question == Question::Name && !heard.text.trim().contains('\n') {
        return false;
    }
    if told::lists_orders(turn, heard) {
        return true;
    }
    let tells = understood::tells_more_than(question, heard.facts());
    if tells {
        told::take_facts(turn, heard.facts().clone());
    }
    tells
}

/// A seller's words come while something else is asked: they are explained, and the question is asked again below.
fn is_sellers(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let may_be_name =
        question == Question::Name && heard.text.chars().count() <= answers::LONGEST_NAME;
    if may_be_name
        || other_facts::tells_own_payment(heard)
        || understood::names_an_order(heard.facts())
        || !seller_reply::answer_if_sure(turn, heard)
    {
        return false;
    }
    questions::ask_again_below(turn);
    true
}

/// No answer, but words that lead somewhere. What is asked beside the way falls silent where they go on to something else; any other
/// question is asked again below what they bring.
fn is_free_words(turn: &mut Turn, heard: &Heard) -> bool {
    let asked = turn.person.dialogue.clone();
    if is_beside_the_way(turn) && heard.sure() == Some(Intent::Later) {
        new_order::cancel(turn);
        return true;
    }
    if is_beside_the_way(turn) && !heard.sure().is_some_and(Intent::is_aside) {
        turn.person.dialogue = *turn.resume();
    }
    let open = turn.person.dialogue.clone();
    let is_answered =
        not_understood::say_what_is_spoken(turn, heard) || free_words::answer(turn, heard);
    if !is_answered {
        turn.person.dialogue = asked;
    } else if turn.person.dialogue == open {
        questions::ask_again_below(turn);
    }
    is_answered
}

/// Whether what is asked below a new card can be left at any time.
fn is_beside_the_way(turn: &Turn) -> bool {
    matches!(&turn.person.dialogue, Dialogue::Editing { follow_up, .. } if follow_up.is_some())
}

/// Asks again: at first in the question's own words, then in others, so that nothing is said twice in a row. What comes near to a
/// whole sentence is offered above it.
fn ask_again(turn: &mut Turn, question: Question, complaint: String, heard: &Heard) {
    let is_wish = heard.words() >= WORDS_OF_A_WISH && question != Question::Name;
    // One message has it all: of two with buttons the second would hide the first.
    let near = if is_wish {
        not_understood::nearest(turn, heard, input::nearest_instead)
    } else {
        Vec::new()
    };
    if !near.is_empty() {
        let times = talk::count_unclear(turn);
        let ways = talk::meant(turn, &near, None);
        return questions::again(turn, question, talk::unclear(turn, times), ways);
    }
    match talk::count_unclear(turn) {
        0 => questions::again(turn, question, complaint, Vec::new()),
        times => questions::show(turn, question, talk::unclear(turn, times)),
    }
}
