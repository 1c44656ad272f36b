//! The questions of the dialogue, as messages with their buttons.

use super::answer_button::answer_of;
use super::answer_buttons::{answer_button, answers};
use super::{answer_pages, day_buttons, listed, number, question_order, understood};
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::chat::input;
use crate::chat::turn::{Turn, claim_word, number_ends, paragraphs, row};
use crate::model::{
    Button, Dialogue, Doubt, Draft, GivenNumber, Keyboard, Order, Payment, Question,
};
use tracking_number::examine;

/// Asks a question in place of the message whose button was pressed, else anew. `note` goes before it.
pub fn show(turn: &mut Turn, question: Question, note: String) {
    let text = paragraphs([note, text(turn, question)]);
    let keyboard = keyboard(turn, question);
    turn.show_question(text, keyboard);
}

/// Asks a question in a message of its own.
pub fn say(turn: &mut Turn, question: Question) {
    let (text, keyboard) = (text(turn, question), keyboard(turn, question));
    turn.say_question(text, keyboard);
}

/// Whether one of a question's buttons bears these words.
pub fn bears(turn: &Turn, question: Question, words: &str) -> bool {
    labelled(&offered(turn, question), words).is_some()
}

fn labelled<'o>(offered: &'o [(String, AnswerPress)], words: &str) -> Option<&'o AnswerPress> {
    let plain = |text: &str| {
        text.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
            .replace('’', "'")
    };
    let typed = plain(words);
    let called = offered.iter().find(|(label, _)| plain(label) == typed);
    called.map(|(_, answer)| answer)
}

/// The answer whose button bears these words, or which they tell otherwise.
pub fn answer_called(turn: &Turn, question: Question, words: &str) -> Option<AnswerPress> {
    let offered = offered(turn, question);
    if let Some(answer) = labelled(&offered, words) {
        return Some(answer.clone());
    }
    // Any words may be a name.
    if question == Question::Name {
        return None;
    }
    let has = |answer: &AnswerPress| offered.iter().any(|(_, offered)| offered == answer);
    let unknown = [
        AnswerPress::Unknown,
        AnswerPress::Skip,
        AnswerPress::NoNumber,
    ];
    let unknown = unknown.into_iter().find(has);
    if let Some(answer) = unknown.filter(|_| input::knows_nothing(words)) {
        return Some(answer);
    }
    // "Is it lost?" is no answer.
    if words.contains('?') {
        return None;
    }
    let known: Vec<&str> = offered.iter().filter_map(|(_, a)| a.word()).collect();
    let meant = input::button_meant(words, &known).or_else(|| {
        // A label with a number is a slip away from another one.
        let labels = offered.iter().filter(|(label, _)| !has_digit(label));
        let labels = labels.filter_map(|(label, answer)| Some((answer.word()?, label.as_str())));
        input::called(words, labels)
    })?;
    let mut answers = offered.into_iter().map(|(_, answer)| answer);
    answers.find(|answer| answer.word() == Some(meant))
}

/// A question's answers with the labels of their buttons, also the rarer ones.
fn offered(turn: &Turn, question: Question) -> Vec<(String, AnswerPress)> {
    let rarer = match question {
        Question::Tracking => all_answers(turn, Question::TrackingMore),
        // It stands beside the days of another page.
        Question::Shipped => vec![row(day_buttons::unknown(turn, question))],
        _ => Keyboard::new(),
    };
    let all = [all_answers(turn, question), keyboard(turn, question), rarer];
    let buttons = all.into_iter().flatten().flatten();
    let answer = |button: Button| {
        let answer = answer_of(&button)?;
        Some((button.label, answer))
    };
    buttons.filter_map(answer).collect()
}

fn has_digit(label: &str) -> bool {
    label.contains(|c: char| c.is_ascii_digit())
}

/// A question's text.
fn text(turn: &Turn, question: Question) -> String {
    if let Some(draft) = draft(turn) {
        match question {
            Question::Understood if !draft.listed.is_empty() => {
                return listed::text(turn, draft, 0);
            }
            Question::Understood => return understood::text(turn, draft),
            Question::Belongs => return about(turn, draft),
            Question::Received if draft.ask_received && draft.unconfirmed => {
                let told = match draft.about {
                    Some(_) => about(turn, draft),
                    None => understood::lines(turn, draft),
                };
                return paragraphs([told, turn.html("ask-in-hands", &[])]);
            }
            question => {
                if let Some(number) = doubted_number(draft, question) {
                    return number::in_doubt(turn, number);
                }
                if let Some(doubt) = asked_doubt(draft, question) {
                    return understood::doubt_text(turn, doubt);
                }
            }
        }
    }
    let key = match question {
        Question::Received if is_delivered(turn) => "ask-in-hands",
        Question::Received => "ask-received",
        // Nothing was read any more: the text was taken back.
        Question::Understood | Question::Belongs => "notice-nothing-open",
        Question::Store => "ask-store",
        Question::Number => "ask-number",
        Question::Shipped => "ask-shipped",
        Question::Protection => "ask-protection",
        Question::Name => "ask-name",
        Question::Paid => "ask-paid",
        Question::Expected => "ask-expected",
        Question::Payment => "ask-payment",
        Question::OrderNumber => "ask-order-number",
        Question::Carrier => "ask-carrier",
        Question::Amount => "ask-amount",
        Question::Tracking => "ask-tracking",
        Question::FrozenWhere => "ask-frozen-where",
        Question::FrozenSince(_) => "ask-frozen-since",
        Question::DeliveredOn => "ask-delivered-on",
        Question::NotMine => "ask-not-mine",
        Question::AskedAround => "ask-asked-around",
        Question::DisputeOpened => "ask-dispute-opened",
        Question::RefusedUntil => "ask-refused-until",
        Question::Later => "ask-later-typed",
        Question::ShipBy => "ask-ship-by",
        Question::TrackingMore => "ask-tracking-more",
        Question::PickupBy | Question::NoticeBy => "ask-collect-by",
        Question::ReturnReason => "ask-return-reason",
        Question::GoodsProblem => "ask-goods-problem",
        Question::ClaimOpenUntil => "ask-claim-open-until",
        Question::Extension => "ask-extension",
        Question::PaymentCaseOn(Payment::PayPal) => "ask-paypal-case",
        Question::PaymentCaseOn(_) => "ask-bank-case",
    };
    let number = if has_number(turn) { "yes" } else { "no" };
    let claim = edited(turn).map(claim_word).unwrap_or_default();
    let asked = turn.html(key, &[("number", number.into()), ("claim", claim.into())]);
    let place = place(turn, question).map_or_else(String::new, |place| format!("{place} "));
    format!("{place}{asked}")
}

/// What stands before the question: the order, where there are several; and how many questions there are below the card from here
/// on. It is told how many are left, for an answer may make others needless.
fn place(turn: &Turn, question: Question) -> Option<String> {
    let Dialogue::Editing {
        order, follow_up, ..
    } = turn.person.dialogue
    else {
        return None;
    };
    let order = turn.open_order(order)?;
    let several = turn.open_orders().nth(1).is_some();
    let counted = follow_up.is_some() && question_order::asked_by(question).is_none();
    let key = match (counted, several) {
        (true, false) => "ask-place",
        (true, true) => "ask-place-of",
        (false, true) => "ask-about",
        (false, false) => return None,
    };
    let left = question_order::after_card(order, Some(question)).len() + 1;
    let args = [
        ("left", left.into()),
        ("order", short_name(turn, order).into()),
    ];
    Some(turn.html(key, &args))
}

/// What tells an order from another: its name, else the ends of its number, else its store and day.
fn short_name(turn: &Turn, order: &Order) -> String {
    match &order.number {
        GivenNumber::Number(number) if order.name.is_none() => number_ends(number),
        _ => turn.title(order),
    }
}

/// Whether the question is one of those below the card of a new order: they can be left at any time.
fn follows_card(turn: &Turn) -> bool {
    matches!(&turn.person.dialogue, Dialogue::Editing { follow_up, .. } if follow_up.is_some())
}

/// What is known of the order that is being taken down.
fn draft(turn: &Turn) -> Option<&Draft> {
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => Some(draft),
        _ => None,
    }
}

/// The first doubt of a draft, if this question asks about it in words of its own.
fn asked_doubt(draft: &Draft, question: Question) -> Option<&Doubt> {
    let first = draft.doubts.first();
    let frozen =
        first.filter(|doubt| doubt.question() == question && matches!(doubt, Doubt::Frozen(_)));
    doubt(draft, question).or(frozen)
}

/// The number that looks mistyped, if this question asks about it.
fn doubted_number(draft: &Draft, question: Question) -> Option<&str> {
    draft
        .doubted_number()
        .filter(|_| question == Question::Number)
}

/// What can be read in several ways, and is asked by this question.
fn doubt(draft: &Draft, question: Question) -> Option<&Doubt> {
    let first = draft.doubts.first();
    let has_readings = |doubt: &&Doubt| match doubt {
        Doubt::Day(_, days) => !days.is_empty(),
        Doubt::End(ends) => !ends.is_empty(),
        Doubt::Odd { .. } => true,
        Doubt::Number(_) | Doubt::Frozen(_) => false,
    };
    first.filter(|doubt| doubt.question() == question && has_readings(doubt))
}

fn about(turn: &Turn, draft: &Draft) -> String {
    match draft.about.and_then(|id| turn.open_order(id)) {
        Some(order) => understood::about(turn, order, draft),
        // The order has ended meanwhile.
        None => turn.html("notice-nothing-open", &[]),
    }
}

/// Whether a text said that the order was delivered.
fn is_delivered(turn: &Turn) -> bool {
    draft(turn).is_some_and(|draft| draft.ask_received)
}

/// The order that a question is about, if it is a known one.
fn edited(turn: &Turn) -> Option<&Order> {
    match &turn.person.dialogue {
        Dialogue::Editing { order, .. } => turn.open_order(*order),
        _ => None,
    }
}

/// Whether the order that is asked about has a number to look up.
fn has_number(turn: &Turn) -> bool {
    let number = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.number.as_ref(),
        _ => edited(turn).map(|order| &order.number),
    };
    matches!(number, Some(GivenNumber::Number(_)))
}

/// A question's buttons: its answers as far as there is room, then the way back and out.
fn keyboard(turn: &Turn, question: Question) -> Keyboard {
    let rows = answer_pages::page(turn, question, all_answers(turn, question), 0);
    with_ways_out(turn, question, rows)
}

fn with_ways_out(turn: &Turn, question: Question, mut rows: Keyboard) -> Keyboard {
    rows.extend(without_it(turn, question).map(row));
    rows.push(ways_out(turn, question));
    rows
}

/// A page of the answers to a question that has many.
pub fn show_page(turn: &mut Turn, question: Question, page: u8) {
    let answers = all_answers(turn, question);
    let mut rows = answer_pages::page(turn, question, answers, page);
    if page > 0 {
        let back = turn.plain("button-back", &[]);
        let earlier = AnswerPress::Listing(page - 1);
        rows.push(row(answer_button(turn, question, earlier, back)));
    } else {
        rows = with_ways_out(turn, question, rows);
    }
    let text = text(turn, question);
    turn.show_question(text, rows);
}

/// All answers of a question.
fn all_answers(turn: &Turn, question: Question) -> Keyboard {
    match draft(turn) {
        Some(draft) if question == Question::Understood && !draft.listed.is_empty() => {
            listed::buttons(turn, draft, 0)
        }
        Some(draft) if question == Question::Understood => understood::buttons(turn, draft),
        Some(draft) if question == Question::Belongs => understood::about_buttons(turn, draft),
        Some(draft) => match (doubt(draft, question), doubted_number(draft, question)) {
            (Some(doubt), _) => understood::doubt_buttons(turn, doubt),
            (None, Some(number)) => {
                let choices = number::choices(turn.texts(), &examine(number)).into_iter();
                let button = |(number, label)| {
                    row(answer_button(
                        turn,
                        question,
                        AnswerPress::Number(number),
                        label,
                    ))
                };
                choices.map(button).chain(answers(turn, question)).collect()
            }
            (None, None) => answers(turn, question),
        },
        None => answers(turn, question),
    }
}

/// A letter can be written without what was asked for, if it is true all the same.
fn without_it(turn: &Turn, question: Question) -> Option<Button> {
    if question == Question::AskedAround {
        return None;
    }
    let Dialogue::Editing { order, letter, .. } = &turn.person.dialogue else {
        return None;
    };
    let letter = letter.as_deref()?.parse().ok()?;
    let press = Press::Order(*order, OrderPress::Anyway(letter));
    Some(press.button(turn.plain("button-write-anyway", &[])))
}

/// The buttons *Back* and *Cancel*; below a new card there is an order already that *Cancel* would seem to drop.
fn ways_out(turn: &Turn, question: Question) -> Vec<Button> {
    if follows_card(turn) {
        let enough = turn.plain("button-enough", &[]);
        let enough = answer_button(turn, question, AnswerPress::Cancel, enough);
        let back = answer_button(
            turn,
            question,
            AnswerPress::Back,
            turn.plain("button-back", &[]),
        );
        let has_asker = question_order::asked_by(question).is_some();
        return has_asker
            .then_some(back)
            .into_iter()
            .chain([enough])
            .collect();
    }
    let button = |(answer, key)| answer_button(turn, question, answer, turn.plain(key, &[]));
    let back = [(AnswerPress::Back, "button-back")];
    let cancel = [(AnswerPress::Cancel, "button-cancel")];
    let is_first = matches!(question, Question::Understood | Question::Belongs)
        || draft(turn).is_some_and(|draft| doubt(draft, question).is_some());
    let back = back.into_iter().filter(|_| !is_first);
    back.chain(cancel).map(button).collect()
}

pub fn ask_again(turn: &mut Turn) {
    if let Dialogue::Adding { question, .. } = turn.person.dialogue {
        show(turn, question, String::new());
    }
}

/// Asks the present question in a message of its own, if there is one and it was not asked just now: after a digression.
pub fn ask_again_below(turn: &mut Turn) {
    if turn.asks_last() {
        return;
    }
    if let Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } =
        turn.person.dialogue
    {
        say(turn, question);
    }
}

/// Asks for a day by a page of days.
pub fn pick_day(turn: &mut Turn, question: Question, page: u16) {
    let text = text(turn, question);
    let mut rows = day_buttons::page(turn, question, page);
    rows.push(ways_out(turn, question));
    turn.show_question(text, rows);
}

/// Asks a question again, with a word on why and buttons that help.
pub fn again(turn: &mut Turn, question: Question, text: String, extra: Keyboard) {
    again_without(turn, question, text, extra, None);
}

/// The same after an answer by button: other buttons help instead of that one, which would bring the same once more.
pub fn again_without(
    turn: &mut Turn,
    question: Question,
    text: String,
    extra: Keyboard,
    pressed: Option<AnswerPress>,
) {
    let helps = !extra.is_empty();
    let has_answers = extra.iter().flatten().any(|one| answer_of(one).is_some());
    let mut answers = all_answers(turn, question);
    if let Some(pressed) = pressed.filter(|_| helps) {
        answers = answer_pages::keep(answers, |button| {
            answer_of(button).as_ref() != Some(&pressed)
        });
    }
    let keyboard = match helps {
        true => answer_pages::behind(turn, question, extra, answers),
        false => answer_pages::page(turn, question, answers, 0),
    };
    let keyboard = with_ways_out(turn, question, keyboard);
    // A number in doubt brings a question of its own.
    if question == Question::Number && has_answers {
        return turn.show(text, keyboard);
    }
    // What asks something itself is not asked beside another question.
    let brief = match text.trim_end().ends_with('?') {
        true => String::new(),
        false => self::text(turn, question),
    };
    let brief = brief.split("\n\n").next().unwrap_or_default().to_owned();
    turn.show(paragraphs([text, brief]), keyboard);
}
