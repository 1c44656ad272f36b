//! The conversation, pure: a person's state, an event and the time give what to remember and what to say. [`step`] is the only way
//! in; it knows neither storage nor Telegram.
//!
//! | folder or file | what it does |
//! |---|---|
//! | `flows/` | changes state: what a press, a text or a reminder does |
//! | `screens/` | only shows: texts and keyboards; names no flow |
//! | `input/` | reads what people type |
//! | `callback/` | the presses, and the data behind the buttons |
//! | `answer_value.rs` | what an answer was read as |
//! | `turn.rs` | one turn: what is known when it begins, what it changes and says |
//! | `message_limits.rs` | Telegram's limits, for all that is said |
//!
//! # To add
//!
//! * **a question**: a variant of `Question` (`model/dialogue.rs`) and the field that takes its answer (`model/order.rs`), its word
//!   in `callback/question_words.rs`, its text in `screens/questions.rs`, its buttons in `screens/answer_buttons.rs`, its place in
//!   `screens/question_order.rs`, how its answer is read in `flows/answers.rs`, and what the answer changes in `flows/edit_order.rs` (`put`) or `flows/new_order.rs` (`fill_in`); its texts in `locales/*/chat.ftl`.
//! * **a button**: a variant in `callback/`, the screen that shows it, and the arm that handles it: for a button of an order in
//!   `flows/order_actions.rs` (`pressed`), else in `on_press` below; its label in `locales/`. Data of old buttons stay readable.
//! * **a screen**: a file in `screens/` that takes a `Turn` and ends in `turn.show`, and the flow that calls it.
//! * **something to read**: a file in `input/`, a function of the text, the day and the zone; its words in `locales/*/words.toml`.
//! * **a command**: a variant in `command.rs` and an arm of `on_command` below; `command-...` in `locales/*/chat.ftl`.
//!
//! The compiler leads to most places that lack a new variant, but not to the order of the questions in `screens/question_order.rs`;
//! `locale/tests.rs` names the texts that are missing.

mod answer_value;
pub mod callback;
pub mod command;
pub mod event;
mod flows;
pub mod input;
mod message_limits;
mod screens;
#[cfg(test)]
mod tests;
mod turn;

pub use command::Command;
pub use event::{Event, EventKind, LookUpEvent, Picture, Position};

use crate::locale;
use crate::model::{Changes, PersonState};
use crate::model::{Dialogue, DueSubject, GivenNumber, Order};
use callback::{OrderPress, Press};
use chrono::{DateTime, Utc};
use flows::{
    clock, country, look_up, look_up_consent, make_order, mentioned, new_order, not_understood,
    number_check, offered, order_actions, picture, reminder, respond, retention, seller_reply,
    sensitive_data, settings, snooze, start, stop, text, tracking_page, why,
};
use screens::{calendar_file, card, orders};
use turn::{PressedButton, Turn};

/// In characters, the most that is read of a text: Telegram sends 4096, and the addresses behind its words follow them.
const LONGEST_TEXT: usize = 8192;

/// One turn of the conversation.
pub fn step(mut state: PersonState, event: Event, now: DateTime<Utc>) -> Changes {
    let before = state.clone();
    state.bring_into_bounds();
    let unasked = matches!(
        event.kind,
        EventKind::Due(_)
            | EventKind::Sent { .. }
            | EventKind::LookUp(_)
            | EventKind::Blocked
            | EventKind::Returned
    );
    if state.person.is_none() && unasked {
        return Changes::default();
    }
    let turn = Turn::new(state, event.chat, event.language_code.as_deref(), now);
    let language = turn.person.language.clone();
    let names: Vec<&str> = names_of_orders(&before).collect();
    input::reading_for(&language, || {
        input::with_order_names(&names, || take(turn, &before, event, unasked))
    })
}

/// What the open orders of a person are called, and the one that is being taken down.
fn names_of_orders(state: &PersonState) -> impl Iterator<Item = &str> {
    let draft = state
        .person
        .iter()
        .filter_map(|person| person.dialogue.draft());
    let open = state
        .orders
        .iter()
        .filter(|order| order.closed_at.is_none());
    let names = open
        .map(|order| &order.name)
        .chain(draft.map(|draft| &draft.name));
    names.flatten().map(String::as_str)
}

/// Takes the turn, from what begins it to what it changes and says.
fn take(mut turn: Turn, before: &PersonState, event: Event, unasked: bool) -> Changes {
    turn.by_person = !unasked;
    turn.look_up = event.look_up;
    let is_look_up = matches!(event.kind, EventKind::LookUp(_));
    if !is_look_up && !matches!(event.kind, EventKind::Sent { .. }) {
        turn.look_ups_open = std::mem::take(&mut turn.person.look_ups_open);
    }
    if !unasked {
        turn.person.blocked = false;
        mentioned::forget_old(&mut turn);
        start::greet(&mut turn, event.language_code.as_deref());
    }
    match event.kind {
        EventKind::Command(command, rest) => on_command(&mut turn, command, readable(&rest)),
        EventKind::Text { text, message } => match offered::called(&turn, readable(&text)) {
            Some(data) => on_press(&mut turn, &data),
            None => text::typed(&mut turn, readable(&text), message),
        },
        EventKind::Edited { text, message } => text::edited(&mut turn, readable(&text), message),
        EventKind::Press {
            query,
            message,
            data,
        } => {
            turn.answers(PressedButton { query, message });
            on_press(&mut turn, &data);
        }
        EventKind::Location(position) => clock::nearby(&mut turn, position),
        EventKind::Picture {
            picture,
            caption,
            message,
        } => picture::sent(&mut turn, &picture, readable(&caption), message),
        EventKind::NoText => start::asks_for_text(&mut turn, "text-only"),
        EventKind::Due(DueSubject::Person) => retention::due(&mut turn),
        EventKind::Due(DueSubject::Order(order)) => reminder::due(&mut turn, order),
        EventKind::Sent { live, message } => turn.was_sent(live, message),
        EventKind::LookUp(answer) => look_up::answered(&mut turn, answer),
        EventKind::Blocked => turn.person.blocked = true,
        EventKind::Returned => turn.person.blocked = false,
    }
    if turn.person.dialogue == Dialogue::Idle {
        turn.strip_question();
    }
    if turn.by_person || is_look_up {
        refresh_cards(&mut turn, before);
    }
    retention::seen(&mut turn);
    turn.forget_surplus();
    if turn.by_person {
        look_up_consent::ask_once(&mut turn);
    }
    look_up::plan(&mut turn);
    turn.note_once();
    let mut changes = turn.finish(&before.orders);
    forget_lost(before, &mut changes);
    changes
}

/// What is read of a text: no turn takes longer than the longest that Telegram sends.
fn readable(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST_TEXT);
    end.map_or(text, |(end, _)| &text[..end])
}

/// The cards of the orders of which the person told something.
fn refresh_cards(turn: &mut Turn, before: &PersonState) {
    let is_told = |order: &&Order| turn.open_order(order.id).is_some_and(|now| now != *order);
    let told: Vec<&Order> = before.orders.iter().filter(is_told).collect();
    if told.is_empty() {
        return;
    }
    // As the person saw it: in the language and the zone of then.
    let earlier = Turn::new(before.clone(), turn.person.chat, None, turn.now);
    for order in told {
        card::shorten(turn, &earlier, order);
        card::refresh(turn, &earlier, order);
    }
}

fn on_command(turn: &mut Turn, command: Command, rest: &str) {
    if matches!(
        turn.person.dialogue,
        Dialogue::Checking { .. }
            | Dialogue::ChoosingZone { .. }
            | Dialogue::ChoosingCountry { .. }
            | Dialogue::PlacingTracking { .. }
    ) && command != Command::Cancel
    {
        turn.person.dialogue = *turn.resume();
    }
    match command {
        Command::Start if text::behind_command(turn, rest) => {}
        Command::Start => start::start(turn),
        Command::Add | Command::Track if text::behind_command(turn, rest) => {}
        Command::Add | Command::Track => new_order::begin(turn, None),
        Command::Stop => stop::ask(turn),
        Command::Orders => orders::list(turn, 0),
        Command::Letter => order_actions::choose(turn, OrderPress::Letters),
        Command::Order => order_actions::choose(turn, OrderPress::History),
        Command::Settings => settings::screen(turn),
        Command::Export => settings::export(turn),
        Command::Check => number_check::check(turn, rest),
        Command::Why => why::asked(turn),
        Command::Cancel => new_order::cancel(turn),
        Command::Language => settings::language(turn),
        Command::Timezone => settings::zone(turn, rest),
        Command::Help => start::help(turn),
        Command::Privacy => settings::privacy(turn),
        Command::DeleteMe => settings::delete_me(turn),
    }
}

fn on_press(turn: &mut Turn, data: &str) {
    let Some(press) = Press::parse(data) else {
        return turn.notice("notice-old-button");
    };
    match press {
        Press::Begin => new_order::begin(turn, None),
        Press::Continue => new_order::go_on(turn),
        Press::StartOver => new_order::start_over(turn),
        Press::Answer(question, answer) => {
            turn.leave_cards_of_others(None);
            new_order::pressed(turn, None, question, answer)
        }
        Press::EditAnswer(order, question, answer) => {
            turn.leave_cards_of_others(Some(order));
            new_order::pressed(turn, Some(order), question, answer)
        }
        Press::Watch(number) => number_check::watch(turn, number),
        Press::WatchAlike(order, number) => make_order::watch_alike(turn, order, number),
        Press::NoNumber => new_order::begin(turn, Some(GivenNumber::NoneGiven)),
        Press::HowToCopy => start::how_to_copy(turn),
        Press::Stop(press) => stop::pressed(turn, press),
        Press::Use(number) => number_check::use_number(turn, number),
        Press::NumberOf(order, number) => number_check::number_of(turn, order, &number),
        Press::OrderNumberOf(order, number) => number_check::order_number_of(turn, order, number),
        Press::Explain(number) => number_check::explain_again(turn, &number),
        Press::Why(None) => why::asked(turn),
        Press::Why(Some(number)) => why::of_number(turn, &number),
        Press::Orders(page) => orders::list(turn, page),
        Press::Calendar => calendar_file::show_all(turn),
        Press::Choose(press, page) => orders::choose(turn, press, page),
        Press::Order(id, press) => order_actions::pressed(turn, id, press),
        Press::Reminder(id, press) => reminder::pressed(turn, id, press),
        Press::Snooze(id, press) => snooze::pressed(turn, id, press),
        Press::Settings(press) => settings::pressed(turn, press),
        Press::Stay => retention::stay(turn),
        Press::DeleteMessage(message) => sensitive_data::delete(turn, message),
        Press::Language(tag) => settings::set_language(turn, &tag),
        Press::Zone(name) => settings::set_zone(turn, &name),
        Press::Country(code, order) => country::set(turn, &code, order),
        Press::Leave => settings::leave(turn),
        Press::Talk(intent, order) => respond::pressed(turn, intent, order),
        Press::SellerSaid(said, order) => seller_reply::pressed(turn, said, order),
        Press::NoteSaid(order, kinds, until, sum) => {
            seller_reply::note(turn, order, &kinds, until, sum);
        }
        Press::TrackingOf(order) => tracking_page::chosen(turn, order),
        Press::TrackingDay(day) => tracking_page::day_chosen(turn, day),
        Press::LookUps(provider, agreed) => look_up_consent::answered(turn, provider, agreed),
        Press::NotThat => not_understood::meant_otherwise(turn),
        Press::DeleteMe(sure) => settings::delete_me_answer(turn, sure),
    }
}

/// Has the registrations deleted at the provider of tracking data that these changes leave nowhere.
pub fn forget_lost(before: &PersonState, changes: &mut Changes) {
    look_up::forget_lost(before, changes);
}

/// What is said when handling an update failed for good.
pub fn apology(language: Option<&str>) -> String {
    locale::texts(locale::best_language(language)).html("apology", &[])
}

/// What is said to somebody who calls the bot in a group.
pub fn only_in_private(language: Option<&str>) -> String {
    locale::texts(locale::best_language(language)).html("only-in-private", &[])
}

/// The languages, as Tesseract names them, in which a person's pictures are read, by the tag of the person's language: theirs and
/// English. Who speaks English here may have pages of any other: then all.
pub fn picture_languages(tag: &str) -> Vec<&'static str> {
    let own = locale::place_of(tag);
    let all = locale::tesseract_languages();
    match own {
        0 => all,
        own => vec![all[own], all[0]],
    }
}

/// The language that fits what Telegram says of a person.
pub fn language_of_newcomer(language_code: Option<&str>) -> &'static str {
    locale::best_language(language_code)
}

/// The languages of the command menu, the first being the one for everybody else.
pub fn languages() -> Vec<&'static str> {
    locale::LANGUAGES.iter().map(|l| l.tag).collect()
}

/// What Telegram calls a language of the menu: those that speak it in any country see the same.
pub fn telegram_code(language: &str) -> &'static str {
    locale::telegram_code(language)
}

/// What Telegram shows beside the chat, in one language.
pub struct Profile {
    /// The menu: each command's name, and what it is for.
    pub commands: Vec<(&'static str, String)>,
    /// What the bot is for, before the first message and in its profile; at most 512 and 120 characters.
    pub description: String,
    pub short_description: String,
}

/// The profile in a language. It is told to Telegram in all of them at each start, so the rest of their texts is not parsed for it.
pub fn profile(language: &str) -> Profile {
    let texts = locale::texts_beside(language, "bot-description");
    let command = |command: Command| {
        let key = format!("command-{}", command.name().replace('_', "-"));
        (command.name(), texts.plain(&key, &[]))
    };
    Profile {
        commands: Command::menu().map(command).collect(),
        description: texts.plain("bot-description", &[]),
        short_description: texts.plain("bot-short-description", &[]),
    }
}
