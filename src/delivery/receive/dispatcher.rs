//! Which updates mean what: teloxide's dispatcher in front of the turns.

use crate::chat::Position;
use crate::chat::{Command, Event, EventKind};
use crate::delivery::edits::Written;
use crate::delivery::handle::{Author, SentPicture, UpdateProcessor};
use crate::delivery::receive::listener::Listener;
use crate::delivery::receive::source::UpdateSource;
use crate::delivery::shutdown::Shutdown;
use crate::delivery::state::Unavailable;
use crate::model::ChatId;
use std::convert::Infallible;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use teloxide::dispatching::{Dispatcher, UpdateFilterExt as _, UpdateHandler};
use teloxide::error_handlers::IgnoringErrorHandlerSafe;
use teloxide::prelude::{Bot, dptree};
use teloxide::types::{
    CallbackQuery, ChatMemberKind, ChatMemberUpdated, MaybeInaccessibleMessage, Me, Message,
    MessageKind, Update, UpdateKind,
};

/// How many updates of one chat may wait for the one before them. teloxide's 64 let a chat hold up all others.
const QUEUE_OF_A_CHAT: usize = 100_000;

/// Listens and gives each update its turn, until the program is asked to stop; then ends with the turns in hand.
pub async fn dispatch<S: UpdateSource>(
    bot: Bot,
    processor: Arc<UpdateProcessor>,
    listener: impl Fn() -> Listener<S>,
    stop: Shutdown,
) {
    let mut dispatcher = Dispatcher::builder(bot, guarded(processor))
        .distribution_function(chat_of)
        .worker_queue_size(QUEUE_OF_A_CHAT)
        .default_handler(|_| async {})
        .build();
    let running = dispatcher.shutdown_token();
    let stopped = async {
        stop.asked().await;
        if let Ok(done) = running.shutdown() {
            done.await;
        }
    };
    let dispatching = async {
        while let Err(error) = dispatcher
            .try_dispatch_with_listener(
                listener().into_update_listener(),
                IgnoringErrorHandlerSafe::new(),
            )
            .await
        {
            log::warn!(
                "the dispatcher cannot start yet, it is tried again: {}",
                kind_of(&error)
            );
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    };
    tokio::select! {
        () = dispatching => {}
        () = stopped => {}
    }
}

/// The error's own text may quote an answer, or the address with the token.
fn kind_of(error: &teloxide::RequestError) -> &'static str {
    match error {
        teloxide::RequestError::Network(_) => "getMe was not answered",
        teloxide::RequestError::RetryAfter(_) => "Telegram asks to wait",
        _ => "getMe was refused",
    }
}

/// The routes with a guard round them, so that no panic reaches teloxide, which would not survive it.
pub fn guarded(processor: Arc<UpdateProcessor>) -> UpdateHandler<Infallible> {
    let routes = routes();
    dptree::endpoint(move |update: Update, me: Me| {
        let (routes, processor) = (routes.clone(), processor.clone());
        async move {
            processor.state.metrics.count_update(kind(&update.kind));
            let handle = || {
                let routed =
                    routes.dispatch(dptree::deps![update.clone(), me.clone(), processor.clone()]);
                async {
                    match routed.await {
                        ControlFlow::Break(done) => done,
                        ControlFlow::Continue(_) => Ok(()),
                    }
                }
            };
            processor
                .handle_with_retries(update.id.0, author(&update), handle)
                .await;
            Ok(())
        }
    })
}

/// Only these kinds are asked for.
fn kind(update: &UpdateKind) -> &'static str {
    match update {
        UpdateKind::Message(_) => "message",
        UpdateKind::EditedMessage(_) => "edited_message",
        UpdateKind::CallbackQuery(_) => "callback_query",
        UpdateKind::MyChatMember(_) => "my_chat_member",
        _ => "other",
    }
}

pub fn routes() -> UpdateHandler<Unavailable> {
    let messages = Update::filter_message()
        .filter(|message: Message| message.chat.is_private())
        .branch(dptree::filter_map(command).endpoint(turn))
        .branch(dptree::filter_map(picture).endpoint(picture_turn))
        .branch(dptree::filter_map(text).endpoint(turn))
        .branch(dptree::filter_map(location).endpoint(turn))
        .branch(dptree::filter_map(no_text).endpoint(turn));
    // An edit that leaves no text, such as one of a live location, is no new message.
    let edits = Update::filter_edited_message()
        .filter(|message: Message| message.chat.is_private())
        .branch(dptree::filter_map(command).endpoint(turn))
        .branch(dptree::filter_map(text).endpoint(turn));
    let calls_in_groups = Update::filter_message()
        .filter(is_call_in_group)
        .endpoint(call_in_group);
    dptree::entry()
        .branch(messages)
        .branch(calls_in_groups)
        .branch(edits)
        .branch(
            Update::filter_callback_query()
                .filter_map(press)
                .endpoint(turn),
        )
        .branch(
            Update::filter_my_chat_member()
                .filter_map(membership)
                .endpoint(turn),
        )
        .endpoint(settle)
}

/// A command with the bot's name behind it: of what is said in groups, Telegram hands over little more.
fn is_call_in_group(message: Message, me: Me) -> bool {
    let text = message.text().unwrap_or_default();
    let is_group = message.chat.is_group() || message.chat.is_supergroup();
    let command = text.split_whitespace().next().unwrap_or_default();
    let is_call = command.contains('@') && Command::parse(command, me.username()).is_some();
    is_group && is_call
}

async fn call_in_group(
    update: Update,
    message: Message,
    processor: Arc<UpdateProcessor>,
) -> Result<(), Unavailable> {
    let language = message.from.and_then(|user| user.language_code);
    let group = message.chat.id.0;
    processor
        .called_in_group(update.id.0, group, language.as_deref())
        .await
}

fn command(message: Message, me: Me) -> Option<EventKind> {
    let (command, rest) = Command::parse(message.text()?, me.username())?;
    Some(EventKind::Command(command, rest))
}

/// What is written, also under a file.
fn text(message: Message) -> Option<EventKind> {
    let text = message.text().or(message.caption())?;
    Some(EventKind::Text {
        text: text.to_owned(),
        message: message.id.0,
    })
}

/// A photo, or a picture sent as a file: the allow-list keeps no other files.
fn picture(message: Message) -> Option<SentPicture> {
    let file = match message.photo() {
        Some(sizes) => &sizes.last()?.file,
        None => &message.document()?.file,
    };
    Some(SentPicture {
        file: file.id.0.clone(),
        // teloxide's word for "not told".
        size: Some(file.size).filter(|size| *size != u32::MAX),
    })
}

fn location(message: Message) -> Option<EventKind> {
    let place = message.location()?;
    // The degrees are those of the allow-list, tenths: they fit by far.
    let tenths = |degrees: f64| (degrees * 10.0).round() as i32;
    Some(EventKind::Location(Position {
        latitude: tenths(place.latitude),
        longitude: tenths(place.longitude),
    }))
}

/// Voice messages and the like without a caption, also of kinds that teloxide does not know yet; but not "a message was pinned".
fn no_text(message: Message) -> Option<EventKind> {
    matches!(
        message.kind,
        MessageKind::Common(_) | MessageKind::Dice(_) | MessageKind::Empty {}
    )
    .then_some(EventKind::NoText)
}

fn press(query: CallbackQuery) -> Option<EventKind> {
    let private = query.message.as_ref().is_none_or(|m| m.chat().is_private());
    // A file has no text to change: what is said in answer comes below it.
    let is_text =
        |m: &MaybeInaccessibleMessage| m.regular_message().is_none_or(|m| m.text().is_some());
    let message = query.message.filter(is_text).map(|m| m.id().0);
    let data = query.data.filter(|_| private)?;
    Some(EventKind::Press {
        query: query.id.0,
        message,
        data,
    })
}

fn membership(change: ChatMemberUpdated) -> Option<EventKind> {
    if !change.chat.is_private() {
        return None;
    }
    match change.new_chat_member.kind {
        ChatMemberKind::Banned(_) => Some(EventKind::Blocked),
        ChatMemberKind::Member(_) => Some(EventKind::Returned),
        _ => None,
    }
}

async fn turn(
    update: Update,
    what: EventKind,
    processor: Arc<UpdateProcessor>,
) -> Result<(), Unavailable> {
    match author(&update) {
        Some(Author {
            chat,
            language_code,
        }) => {
            let event = Event {
                chat,
                language_code,
                look_up: processor.state.look_up(),
                kind: what,
            };
            let written = written(&update.kind);
            processor.turn(update.id.0, event, written).await
        }
        None => settle(update, processor).await,
    }
}

/// The picture is fetched and read first; meanwhile the chat's next updates wait, and nobody else's.
async fn picture_turn(
    update: Update,
    message: Message,
    picture: SentPicture,
    processor: Arc<UpdateProcessor>,
) -> Result<(), Unavailable> {
    let Some(author) = author(&update) else {
        return settle(update, processor).await;
    };
    let language = author.language_code.as_deref();
    let picture = processor.look_at(author.chat, language, &picture).await?;
    let kind = EventKind::Picture {
        picture,
        caption: message.caption().unwrap_or_default().to_owned(),
        message: message.id.0,
    };
    let event = Event {
        chat: author.chat,
        language_code: author.language_code,
        look_up: processor.state.look_up(),
        kind,
    };
    // An edited caption would be read without the picture: it is not read again.
    processor.turn(update.id.0, event, None).await
}

fn written(update: &UpdateKind) -> Option<Written> {
    let (message, is_edit) = match update {
        UpdateKind::Message(message) => (message, false),
        UpdateKind::EditedMessage(message) => (message, true),
        _ => return None,
    };
    Some(Written {
        message: message.id.0,
        text: message.text().or(message.caption())?.to_owned(),
        is_edit,
    })
}

async fn settle(update: Update, processor: Arc<UpdateProcessor>) -> Result<(), Unavailable> {
    processor.settle(update.id.0).await
}

/// The private chat in which an update happened. A button under a message that Telegram no longer tells
/// was pressed by somebody, whose private chat has the same number.
fn chat_of(update: &Update) -> Option<ChatId> {
    match &update.kind {
        UpdateKind::CallbackQuery(CallbackQuery {
            message: None,
            from,
            ..
        }) => ChatId::try_from(from.id.0).ok(),
        _ => update.chat().map(|chat| chat.id.0),
    }
}

fn author(update: &Update) -> Option<Author> {
    let private = update.chat().is_none_or(|chat| chat.is_private());
    Some(Author {
        chat: chat_of(update).filter(|_| private)?,
        language_code: update.from().and_then(|user| user.language_code.clone()),
    })
}
