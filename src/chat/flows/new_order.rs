//! Taking down an order: its store, its number and when it was shipped are asked; then its card is shown, and the rest is asked
//! below it.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::{AnswerPress, OrderPress};
use crate::chat::flows::{
    doubt, draft, edit_order, listed, make_order, mentioned, order_actions, order_fields,
    protection_length, shared_number, shown, start,
};
use crate::chat::screens::{
    card, listed as listed_screen, orders, question_order, questions, understood as screen,
};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{
    Dialogue, Doubt, Draft, GivenNumber, Keyboard, Order, OrderId, Question, Tracking,
    TrackingState,
};
use chrono::NaiveDate;
use std::mem::discriminant;

/// Begins to take down an order, with a number if one was pasted. One that is half taken down is not dropped for it.
pub fn begin(turn: &mut Turn, number: Option<GivenNumber>) {
    turn.return_to_adding();
    if let Dialogue::Adding { draft, .. } = &turn.person.dialogue
        && **draft != Draft::default()
    {
        return start::unfinished(turn);
    }
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    let told = draft::with_number(number);
    let mut draft = told.clone();
    mentioned::fill(turn, &mut draft);
    let note = screen::added(turn, &told, &draft);
    go_on_with(turn, draft, note);
}

/// Watches a number that was pasted; what was said of it stays to be read.
pub fn watch(turn: &mut Turn, number: String) {
    turn.speak_below();
    begin(turn, Some(GivenNumber::Number(number)));
}

/// Drops the order that is being taken down, and begins anew.
pub fn start_over(turn: &mut Turn) {
    turn.person.dialogue = Dialogue::Idle;
    begin(turn, None);
}

/// Goes on with the order that is being taken down.
pub fn go_on(turn: &mut Turn) {
    if turn.return_to_adding() {
        questions::ask_again(turn);
    } else {
        turn.notice("notice-nothing-open");
    }
}

/// An answer by a button: about a field of `order`, or about the order that is being taken down.
pub fn pressed(turn: &mut Turn, order: Option<OrderId>, question: Question, answer: AnswerPress) {
    if order.is_none() {
        turn.return_to_adding();
    }
    let present = match (&turn.person.dialogue, order) {
        (Dialogue::Adding { question, .. }, None) => Some(*question),
        (
            Dialogue::Editing {
                question, order, ..
            },
            Some(id),
        ) if *order == id => Some(*question),
        _ => None,
    };
    let is_watched = order.is_some_and(|id| turn.open_order(id).is_some());
    match (present, order) {
        // A second tap: what was read is noted already.
        (None, None)
            if matches!(answer, AnswerPress::Right(_)) && turn.open_orders().next().is_some() =>
        {
            turn.notice("notice-saved")
        }
        // What was asked beside the way gave way to something else; its buttons are as good as ever.
        (None, Some(id))
            if is_watched
                && turn.person.dialogue == Dialogue::Idle
                && !adds_more(question, &answer) =>
        {
            edit_order::begin(turn, id, question);
            answered(turn, question, answer);
        }
        // What was understood then is watched by now: it is changed there.
        (None, None) if only_shows(&answer) && turn.open_orders().next().is_some() => {
            change_watched(turn)
        }
        (None, _) => turn.notice("notice-nothing-open"),
        // What is confirmed is what stands in the message, not what was pasted after it: newer buttons name it.
        (Some(Question::Understood | Question::Belongs), _)
            if !names_its_draft(&answer) && !only_shows(&answer) && is_of_older_message(turn) =>
        {
            turn.notice("notice-answered")
        }
        // The fields of an order that is being taken down can be changed as long as it is.
        (Some(present), None) if present != question && question == Question::Understood => {
            match answer {
                AnswerPress::Back => questions::ask_again(turn),
                answer if only_shows(&answer) => confirm(turn, question, answer),
                _ => turn.notice("notice-answered"),
            }
        }
        (Some(present), _) if present != question => turn.notice("notice-answered"),
        (Some(_), _) => answered(turn, question, answer),
    }
}

/// The fields of the watched order, below the old message; of several one is chosen.
fn change_watched(turn: &mut Turn) {
    turn.speak_below();
    order_actions::choose(turn, OrderPress::Edit);
}

/// Whether a second tap would say more than the first.
fn adds_more(question: Question, answer: &AnswerPress) -> bool {
    question == Question::Extension && matches!(answer, AnswerPress::DaysAhead(_))
}

/// Takes an answer that a button gives, or its words.
pub fn answered(turn: &mut Turn, question: Question, answer: AnswerPress) {
    // Who chooses between 5 November and 11 May shows how they write dates.
    if let AnswerPress::Day(_, Some(order)) | AnswerPress::Moment(_, Some(order)) = answer {
        turn.person.date_order = Some(order);
        if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
            draft.doubts.retain(|doubt| doubt.question() != question);
            draft::settle_order(draft, order);
        }
    }
    if let (Question::Shipped, AnswerPress::Unknown, Some(paid)) =
        (question, &answer, paid_on(turn))
    {
        let note = turn.html("shipped-as-paid", &[]);
        let read = ReadAnswer::Value(AnswerValue::Shipped(paid), note);
        return take(turn, question, read);
    }
    match answer {
        AnswerPress::Back => back(turn, question),
        AnswerPress::Cancel => cancel(turn),
        AnswerPress::OtherDay => questions::pick_day(turn, question, 0),
        AnswerPress::Days(page) => questions::pick_day(turn, question, page),
        AnswerPress::Listing(page) if question != Question::Understood => {
            questions::show_page(turn, question, page)
        }
        answer if matches!(question, Question::Understood | Question::Belongs) => {
            confirm(turn, question, answer)
        }
        answer => match answers::pressed(turn, question, answer.clone()) {
            Some(ReadAnswer::Again(text, extra)) => {
                questions::again_without(turn, question, text, extra, Some(answer));
            }
            Some(read) => take(turn, question, read),
            None => turn.notice("notice-old-button"),
        },
    }
}

fn names_its_draft(answer: &AnswerPress) -> bool {
    matches!(
        answer,
        AnswerPress::Right(_) | AnswerPress::Listed(_) | AnswerPress::AllListed(_)
    )
}

/// A menu of the fields confirms nothing: it works as long as its question is open.
fn only_shows(answer: &AnswerPress) -> bool {
    matches!(answer, AnswerPress::Fields(_) | AnswerPress::Field(_))
}

/// Whether the pressed button stands under another message than the present question.
fn is_of_older_message(turn: &Turn) -> bool {
    let pressed = turn.pressed_message();
    let question = turn.person.question_message;
    pressed.is_some() && question.is_some() && pressed != question
}

/// Takes a number that was pasted instead of another answer.
pub fn use_number(turn: &mut Turn, number: String) {
    let given = GivenNumber::Number(number);
    match &mut turn.person.dialogue {
        Dialogue::Adding { draft, .. } => {
            draft.number = Some(given);
            turn.notice("notice-number-noted");
            questions::ask_again(turn);
        }
        Dialogue::Editing { .. } => {
            take(
                turn,
                Question::Number,
                ReadAnswer::Value(AnswerValue::Number(given), String::new()),
            );
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

/// The day of payment of the order that is being taken down: it stands in for a day of shipping that nobody knows.
fn paid_on(turn: &Turn) -> Option<NaiveDate> {
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.paid_on,
        _ => None,
    }
}

/// Takes what was read as the answer to a question.
pub fn take(turn: &mut Turn, question: Question, read: ReadAnswer) {
    match (read, turn.person.dialogue.clone()) {
        (ReadAnswer::Again(text, extra), _) => questions::again(turn, question, text, extra),
        (ReadAnswer::NotUnderstood(text), _) => {
            questions::again(turn, question, text, Keyboard::new())
        }
        (ReadAnswer::Value(value, note), Dialogue::Adding { draft, .. }) => {
            fill_in(turn, question, *draft, value, note)
        }
        (ReadAnswer::Value(value, note), Dialogue::Editing { order, .. }) => {
            if let Some(order) = turn.open_order(order).cloned() {
                edit_order::take(turn, order, value, note);
            } else {
                turn.person.dialogue = *turn.resume();
                turn.notice("notice-order-gone");
            }
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn ask(turn: &mut Turn, question: Question, draft: Draft, note: String) {
    set(turn, question, draft);
    questions::show(turn, question, note);
}

fn set(turn: &mut Turn, question: Question, draft: Draft) {
    let draft = Box::new(draft);
    turn.person.dialogue = Dialogue::Adding { question, draft };
}

fn back(turn: &mut Turn, question: Question) {
    match turn.person.dialogue.clone() {
        Dialogue::Adding { mut draft, .. } => {
            // Nobody knows what the text meant: it is asked again where it is needed.
            draft.doubts.retain(|doubt| doubt.question() != question);
            match question_order::before(question) {
                _ if draft.unconfirmed => go_on_with(turn, *draft, String::new()),
                Some(earlier) => ask(turn, earlier, *draft, String::new()),
                None => cancel(turn),
            }
        }
        Dialogue::Editing { order, .. } => {
            if let Some(earlier) = question_order::asked_by(question)
                && !matches!(question, Question::ReturnReason)
            {
                return edit_order::ask_instead(turn, order, earlier);
            }
            turn.person.dialogue = *turn.resume();
            card::show(turn, order);
            questions::ask_again_below(turn);
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn fill_in(
    turn: &mut Turn,
    question: Question,
    mut draft: Draft,
    value: AnswerValue,
    note: String,
) {
    match value_with_day(&draft, value) {
        AnswerValue::Received(true) => received(turn, &draft),
        AnswerValue::Ask(next) => {
            let undated = edit_order::undated(next);
            let known = draft.tracking.map(|known| discriminant(&known));
            let is_new = undated.is_some_and(|shown| Some(discriminant(&shown)) != known);
            draft.tracking = undated.filter(|_| is_new).or(draft.tracking);
            ask(turn, next, draft, note)
        }
        value => {
            let goes_back = matches!(value, AnswerValue::Tracking(Tracking::Returned));
            if matches!(value, AnswerValue::Received(_)) {
                draft.ask_received = false;
            }
            draft::answer(&mut draft, question, value);
            if goes_back && question != Question::ReturnReason {
                return ask(turn, Question::ReturnReason, draft, note);
            }
            go_on_with(turn, draft, note);
        }
    }
}

/// Since when nothing is new need not be asked where a text told it.
fn value_with_day(draft: &Draft, value: AnswerValue) -> AnswerValue {
    match (value, draft.doubts.first()) {
        (AnswerValue::Ask(Question::FrozenSince(place)), Some(Doubt::Frozen(day))) => {
            AnswerValue::Tracking(Tracking::Frozen(place, *day))
        }
        (value, _) => value,
    }
}

/// It is in the person's hands: a watched order is asked whether all is well, another one is not watched.
fn received(turn: &mut Turn, draft: &Draft) {
    match draft.about {
        Some(id) => {
            turn.person.dialogue = Dialogue::Idle;
            order_actions::pressed(turn, id, OrderPress::Received);
        }
        None => {
            start::received(turn);
            mentioned::keep_came(turn, draft.clone());
        }
    }
    make_order::go_on_waiting(turn, draft.waiting.clone());
}

/// Takes what a text told of an order: what can be read in several ways is asked first.
pub fn understood(turn: &mut Turn, mut draft: Draft) {
    let told = draft.clone();
    if !turn.adds_an_order() {
        mentioned::fill(turn, &mut draft);
    }
    let before = match draft.unconfirmed {
        true => Draft::default(),
        false => told,
    };
    let about = draft.about.and_then(|id| turn.open_order(id));
    let added = match about {
        Some(order) => screen::about(turn, order, &draft),
        None => screen::added(turn, &before, &draft),
    };
    let is_confirmed_first = draft.unconfirmed;
    doubt::set_aside(turn, &mut draft);
    // What is shown to be confirmed says it; what is in doubt is asked about before that.
    let note = match is_confirmed_first && draft.doubts.is_empty() {
        true => String::new(),
        false => added,
    };
    for one in &mut draft.listed {
        doubt::set_aside(turn, one);
    }
    go_on_with(turn, draft, note);
}

/// Takes one fact that was told of a watched order in a few words: it fills a gap, or is asked about.
pub fn told_alone(turn: &mut Turn, mut draft: Draft) {
    doubt::set_aside(turn, &mut draft);
    let order = draft.about.and_then(|id| turn.open_order(id));
    let fills = order.is_some_and(|order| screen::fills_gaps(order, &draft, turn.today()));
    if !fills || !draft.doubts.is_empty() {
        return go_on_with(turn, draft, String::new());
    }
    let told = screen::added(turn, &Draft::default(), &draft);
    take_news(turn, draft, told);
}

/// Goes on with what was told beside the answers; `note` echoes it.
pub fn noted(turn: &mut Turn, mut draft: Draft, note: String) {
    doubt::set_aside(turn, &mut draft);
    go_on_with(turn, draft, note);
}

/// Asks for what is in doubt or still needed, else makes the order.
fn go_on_with(turn: &mut Turn, mut draft: Draft, note: String) {
    protection_length::settle(turn, &mut draft);
    if let Some(number) = draft.doubted_number().map(str::to_owned) {
        set(turn, Question::Number, draft);
        return match answers::typed(turn, Question::Number, &number) {
            ReadAnswer::Again(..) => questions::show(turn, Question::Number, note),
            ReadAnswer::Value(value, own) => {
                let read = ReadAnswer::Value(value, paragraphs([note, own]));
                take(turn, Question::Number, read)
            }
            read => take(turn, Question::Number, read),
        };
    }
    match question_order::next(&draft) {
        Some(Question::Belongs) if !has_news(turn, &draft) => known_already(turn, &draft),
        Some(question) => ask(turn, question, draft, note),
        None => make_order::finish(turn, draft, note),
    }
}

fn has_news(turn: &Turn, draft: &Draft) -> bool {
    let order = draft.about.and_then(|id| turn.open_order(id));
    order.is_some_and(|order| !screen::news(order, draft).is_empty() || has_new_scans(order, draft))
}

/// Whether a page shows a scan that is not known.
fn has_new_scans(order: &Order, draft: &Draft) -> bool {
    let known = order.tracking.as_ref().and_then(TrackingState::last);
    let told = draft.tracking_state.as_ref().and_then(TrackingState::last);
    told.is_some() && told != known
}

/// Nothing in the text is new: the card says what is known.
fn known_already(turn: &mut Turn, draft: &Draft) {
    turn.person.dialogue = Dialogue::Idle;
    if let Some(id) = draft.about {
        turn.answer = turn.html("understood-nothing-new", &[]);
        card::show(turn, id);
    }
    make_order::go_on_waiting(turn, draft.waiting.clone());
}

/// What was understood is right, or not; or it belongs to a watched order.
fn confirm(turn: &mut Turn, question: Question, answer: AnswerPress) {
    let Dialogue::Adding { draft, .. } = turn.person.dialogue.clone() else {
        return turn.notice("notice-nothing-open");
    };
    let mut draft = *draft;
    let answer = match answer {
        AnswerPress::Right(shown) if draft.fingerprint() == shown => AnswerPress::Yes,
        AnswerPress::Right(shown) => return confirm_waiting(turn, question, draft, shown),
        AnswerPress::Number(number) => match listed::with_number(&draft, &number) {
            Some(shown) => AnswerPress::Listed(shown),
            None => return turn.notice("notice-answered"),
        },
        answer => answer,
    };
    match (question, answer) {
        (_, AnswerPress::Yes) if !draft.listed.is_empty() => watch_all(turn, draft),
        (_, AnswerPress::AllListed(shown)) if draft.fingerprint() == shown => {
            watch_all(turn, draft)
        }
        (_, AnswerPress::AllListed(_)) => turn.notice("notice-answered"),
        (_, AnswerPress::Listed(shown)) => match listed::take_out(draft, shown) {
            Some(one) => go_on_with(turn, one, String::new()),
            None => turn.notice("notice-answered"),
        },
        (_, AnswerPress::Listing(page)) => listed_screen::show(turn, &draft, page),
        (Question::Belongs, AnswerPress::Yes) => {
            let about = draft.about.and_then(|id| turn.open_order(id));
            let told = about.map(|order| screen::changed(turn, order, &draft));
            let saved = turn.html("saved", &[]);
            take_news(turn, draft, paragraphs([saved, told.unwrap_or_default()]))
        }
        (Question::Belongs, AnswerPress::No) => {
            draft.about = None;
            go_on_with(turn, draft, String::new());
        }
        (_, AnswerPress::Yes) => {
            draft.unconfirmed = false;
            go_on_with(turn, draft, String::new());
        }
        (_, AnswerPress::No) => screen::fields(turn, 0),
        (_, AnswerPress::Fields(page)) => screen::fields(turn, page),
        (_, AnswerPress::Field(field)) => ask(turn, field, draft, String::new()),
        _ => turn.notice("notice-old-button"),
    }
}

/// The press confirms the draft that stands above it, which waits behind a newer one: they change places.
fn confirm_waiting(turn: &mut Turn, question: Question, mut newer: Draft, shown: u32) {
    let mut waiting = std::mem::take(&mut newer.waiting);
    let place = waiting.iter().position(|one| one.fingerprint() == shown);
    let asked = |one: &Draft| question_order::next(one) == Some(question);
    let Some(at) = place.filter(|at| asked(&waiting[*at])) else {
        return turn.notice("notice-answered");
    };
    let meant = waiting.remove(at);
    waiting.push(newer);
    set(turn, question, Draft { waiting, ..meant });
    confirm(turn, question, AnswerPress::Yes);
}

/// Watches all orders of a list that lack nothing; the others stay in it.
fn watch_all(turn: &mut Turn, mut list: Draft) {
    let mut waiting = std::mem::take(&mut list.waiting);
    let mut left = Vec::new();
    let mut count = 0;
    for one in std::mem::take(&mut list.listed) {
        let whole = listed::completed(&list, one.clone());
        let has_room = turn.open_orders().count() < orders::MOST_OPEN_ORDERS;
        let made = (whole.is_complete() && has_room)
            .then(|| make_order::watch(turn, whole))
            .flatten();
        match made {
            Some(_) => count += 1,
            None => left.push(one),
        }
    }
    let note = match count {
        0 => String::new(),
        count => turn.html("listed-watched", &[("count", count.into())]),
    };
    if left.is_empty() {
        turn.person.dialogue = make_order::resumed(waiting);
        orders::list(turn, 0);
        turn.speak_below();
        return questions::ask_again_below(turn);
    }
    list.listed = left;
    list.waiting = std::mem::take(&mut waiting);
    // Each lacks something: it is asked for one after the other. Where there is no room, the list stays.
    let has_room = turn.open_orders().count() < orders::MOST_OPEN_ORDERS;
    let first = list.listed.first().map(Draft::fingerprint);
    if let Some(one) = first
        .filter(|_| count == 0 && has_room)
        .and_then(|first| listed::take_out(list.clone(), first))
    {
        return go_on_with(turn, one, String::new());
    }
    ask(turn, Question::Understood, list, note);
}

/// Puts what a text told into the watched order that it is about; its card answers.
fn take_news(turn: &mut Turn, draft: Draft, answer: String) {
    turn.person.dialogue = Dialogue::Idle;
    let Some(mut order) = draft.about.and_then(|id| turn.open_order(id)).cloned() else {
        return turn.notice("notice-order-gone");
    };
    for value in screen::news(&order, &draft) {
        order_fields::put(turn, &mut order, value);
    }
    for event in &draft.told {
        if !turn.was_told_today(&order, event) {
            order.record(event.clone(), turn.now);
        }
    }
    let id = order.id;
    shared_number::compare(turn, &mut order);
    let state = draft.tracking_state.clone();
    let state = state.filter(|_| has_new_scans(&order, &draft));
    let shown = state.map(|state| shown::record(turn, &mut order, state));
    turn.keep(order);
    turn.answer = paragraphs([answer, shown.unwrap_or_default()]);
    card::show(turn, id);
    make_order::go_on_waiting(turn, draft.waiting);
}

/// What a text told of a watched order is not taken after all. What that was is said.
pub fn leave_news(turn: &mut Turn, draft: Draft) {
    turn.person.dialogue = Dialogue::Idle;
    let Some(order) = draft.about.and_then(|id| turn.open_order(id)).cloned() else {
        return turn.notice("notice-order-gone");
    };
    turn.answer = screen::taken_back(turn, &order, &draft);
    card::show(turn, order.id);
    make_order::go_on_waiting(turn, draft.waiting);
}

/// /cancel and the button: what is being asked ends; the orders of earlier texts come next.
pub fn cancel(turn: &mut Turn) {
    let waiting = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.waiting.clone(),
        _ => Vec::new(),
    };
    start::cancel(turn);
    make_order::go_on_waiting(turn, waiting);
}
