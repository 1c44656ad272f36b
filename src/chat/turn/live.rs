//! The messages that are changed later: the newest card of each order, and the question that is open.
//!
//! A message's number is known once Telegram has accepted it ([`Turn::was_sent`]). Buttons of older ones are taken away, so that
//! each order has one live card and nobody answers a question that is no longer asked.

use super::{Turn, paragraphs};
use crate::chat::callback::Press;
use crate::chat::input::numbers;
use crate::model::{Action, Button, Dialogue, IfGone, Keyboard, LiveMessage, OrderId, Outgoing};
use tracking_number::examine;

impl Turn {
    /// The card of an order as a new message. When Telegram has it, the card before it loses its buttons.
    pub fn say_card(&mut self, id: OrderId, text: String, keyboard: Keyboard) {
        self.say_live(LiveMessage::Card(id), text, keyboard);
    }

    /// The card of an order in place of the message under whose button the press came; a new message if there was no press.
    /// A card elsewhere loses its buttons.
    pub fn show_card(&mut self, id: OrderId, text: String, keyboard: Keyboard) {
        let card = LiveMessage::Card(id);
        match self.pressed_message() {
            Some(message) => self.show_live(card, message, text, keyboard),
            None => self.say_live(card, text, keyboard),
        }
    }

    /// The orders whose cards are shown in this turn, in their order.
    pub fn cards_said(&self) -> Vec<OrderId> {
        let cards = self.changes.outgoing.iter().filter_map(card_of);
        cards.collect()
    }

    /// The text of the card of an order that is said anew in this turn.
    pub fn card_said(&mut self, id: OrderId) -> Option<&mut String> {
        let mut said = self.changes.outgoing.iter_mut();
        said.find_map(|outgoing| match outgoing {
            Outgoing::Send { text, live, .. } if *live == Some(LiveMessage::Card(id)) => Some(text),
            _ => None,
        })
    }

    /// Takes the card of an order back that is said last in this turn; its text.
    pub fn take_card_said(&mut self, id: OrderId) -> Option<String> {
        let is_new = |said: &Outgoing| matches!(said, Outgoing::Send { .. });
        let is_its = |said: &mut Outgoing| is_new(said) && card_of(said) == Some(id);
        match self.changes.outgoing.pop_if(is_its)? {
            Outgoing::Send { text, .. } => Some(text),
            _ => None,
        }
    }

    /// A message right below the card of an order that is shown in this turn.
    pub fn say_below_card(&mut self, id: OrderId, text: String, keyboard: Keyboard) {
        let mut outgoing = self.changes.outgoing.iter();
        let place = outgoing.rposition(|outgoing| card_of(outgoing) == Some(id));
        let below = Outgoing::Send {
            text,
            keyboard,
            live: None,
        };
        let place = place.map_or(self.changes.outgoing.len(), |place| place + 1);
        self.changes.outgoing.insert(place, below);
    }

    /// Brings the newest card of an order up to date where it stands; nothing if it is gone, or was said in this turn.
    pub fn refresh_card(&mut self, id: OrderId, text: String, keyboard: Keyboard) {
        let order = self.orders.iter().find(|order| order.id == id);
        let Some(message) = order.and_then(|order| order.card_message) else {
            return;
        };
        let replaces = |said: &Outgoing| {
            said.changed_message() == Some(message) || said.live() == Some(LiveMessage::Card(id))
        };
        if !self.changes.outgoing.iter().any(replaces) {
            self.changes.outgoing.push(Outgoing::Edit {
                message,
                text,
                keyboard,
                if_gone: IfGone::Drop,
            });
        }
    }

    /// A question as a new message. When Telegram has it, the question before it loses its buttons.
    pub fn say_question(&mut self, text: String, keyboard: Keyboard) {
        let text = paragraphs([self.take_note_above(&text), text]);
        self.say_live(LiveMessage::Question, text, keyboard);
    }

    /// A message of several parts may bring the same question more than once: it is asked last, with what was said above it.
    fn take_note_above(&mut self, question: &str) -> String {
        let mut said = self.changes.outgoing.iter();
        let asked = said.position(|said| match said {
            Outgoing::Send { text, live, .. } => {
                *live == Some(LiveMessage::Question) && text.ends_with(question)
            }
            _ => false,
        });
        match asked.map(|at| self.changes.outgoing.remove(at)) {
            Some(Outgoing::Send { text, .. }) => {
                let note = text.strip_suffix(question).unwrap_or_default();
                note.trim_end().to_owned()
            }
            _ => String::new(),
        }
    }

    /// A question in place of the message under whose button the press came; a new message if there was no press.
    pub fn show_question(&mut self, text: String, keyboard: Keyboard) {
        let question = LiveMessage::Question;
        match self.pressed_message() {
            Some(message) => self.show_live(question, message, text, keyboard),
            None => self.say_live(question, text, keyboard),
        }
    }

    /// Several buttons of a list are tapped quickly: by then their message may be the card of the first order, which stays.
    pub fn leave_cards_of_others(&mut self, about: Option<OrderId>) {
        let pressed = self.pressed_message();
        let others = self.orders.iter().filter(|order| Some(order.id) != about);
        let mut cards = others.filter_map(|order| order.card_message);
        if cards.any(|card| Some(card) == pressed) {
            self.speak_below();
        }
    }

    /// The open question was answered by a text: its message loses its buttons.
    pub fn strip_question(&mut self) {
        let answered = self.person.question_message.take();
        self.strip(answered);
    }

    /// Telegram accepted a live message as the one of this number. A press under it may be here first, and may have made another
    /// live message of it: then that is what it is.
    pub fn was_sent(&mut self, live: LiveMessage, message: i32) {
        if self.live_messages().any(|known| *known == message) {
            return;
        }
        let before = self.note(live, message);
        self.strip(before);
    }

    /// Something is shown in this message that is neither the card nor the question that stood there.
    pub(super) fn shows_another(&mut self, message: i32) {
        let cards = self.orders.iter_mut().map(|order| &mut order.card_message);
        for known in cards.chain([&mut self.person.question_message]) {
            known.take_if(|known| *known == message);
        }
    }

    fn live_messages(&self) -> impl Iterator<Item = &i32> {
        let cards = self.orders.iter().map(|order| &order.card_message);
        cards.chain([&self.person.question_message]).flatten()
    }

    /// Remembers the buttons of what was said last, if no question is open: people type what stands on them. Of a question the only
    /// day that it names, or the one that was told already: "yes" takes it. Also the number in doubt, as it was typed.
    pub(super) fn note_offered(&mut self) {
        let Some(keyboard) = self.changes.outgoing.iter().rev().find_map(said_keyboard) else {
            return;
        };
        let is_data = |button: &&Button| matches!(button.action, Action::Data(_));
        self.person.offered = match self.person.dialogue {
            Dialogue::Idle | Dialogue::PlacingTracking { .. } => {
                keyboard.iter().flatten().filter(is_data).cloned().collect()
            }
            _ => {
                let really = self.plain("button-really", &[]);
                let told = keyboard.iter().flatten().find(|one| one.label == really);
                let kept = told
                    .or_else(|| only_day(keyboard))
                    .or_else(|| number_in_doubt(keyboard));
                kept.cloned().into_iter().collect()
            }
        };
    }

    /// Whether the last message of this turn asks a question that its buttons answer.
    pub fn asks_last(&self) -> bool {
        let last = self.changes.outgoing.iter().rev().find_map(said_keyboard);
        let answers = |button| {
            matches!(
                Press::of(button),
                Some(Press::Answer(..) | Press::EditAnswer(..))
            )
        };
        last.is_some_and(|keyboard| keyboard.iter().flatten().any(answers))
    }

    fn say_live(&mut self, live: LiveMessage, text: String, keyboard: Keyboard) {
        self.changes.outgoing.push(Outgoing::Send {
            text,
            keyboard,
            live: Some(live),
        });
    }

    fn show_live(&mut self, live: LiveMessage, message: i32, text: String, keyboard: Keyboard) {
        self.changes.outgoing.push(Outgoing::Edit {
            message,
            text,
            keyboard,
            if_gone: IfGone::SendAnew(Some(live)),
        });
        let before = self.note(live, message);
        self.shows_another(message);
        self.note(live, message);
        self.strip(before);
    }

    /// Remembers a live message; returns the one that was it before, if it is another.
    fn note(&mut self, live: LiveMessage, message: i32) -> Option<i32> {
        let known = match live {
            LiveMessage::Card(id) => {
                let order = self.orders.iter_mut().find(|order| order.id == id)?;
                &mut order.card_message
            }
            LiveMessage::Question => &mut self.person.question_message,
        };
        known.replace(message).filter(|before| *before != message)
    }

    fn strip(&mut self, message: Option<i32>) {
        let strip = |message| Outgoing::EditKeyboard {
            message,
            keyboard: Keyboard::new(),
        };
        self.changes.outgoing.extend(message.map(strip));
    }
}

/// The buttons of a message that the person is to read now.
fn said_keyboard(outgoing: &Outgoing) -> Option<&Keyboard> {
    match outgoing {
        Outgoing::Send { keyboard, .. }
        | Outgoing::Document { keyboard, .. }
        | Outgoing::Picture { keyboard, .. } => Some(keyboard),
        Outgoing::Edit {
            keyboard,
            if_gone: IfGone::SendAnew(_),
            ..
        } => Some(keyboard),
        _ => None,
    }
}

/// Of which order a message is the card.
fn card_of(outgoing: &Outgoing) -> Option<OrderId> {
    let live = match outgoing {
        Outgoing::Send { live, .. } => *live,
        Outgoing::Edit {
            if_gone: IfGone::SendAnew(live),
            ..
        } => *live,
        _ => None,
    };
    match live? {
        LiveMessage::Card(id) => Some(id),
        LiveMessage::Question => None,
    }
}

/// The button that keeps a number in doubt as it was typed: the first, before what was perhaps meant.
fn number_in_doubt(keyboard: &Keyboard) -> Option<&Button> {
    keyboard.iter().flatten().next().filter(|button| {
        let number = Press::of(button).and_then(Press::number_answered);
        number.is_some_and(|number| numbers::offers_typed(&examine(&number)))
    })
}

/// The button of a day, where there is one alone: "About 5 November?"
fn only_day(keyboard: &Keyboard) -> Option<&Button> {
    let is_day = |button: &&Button| Press::of(button).is_some_and(|press| press.day().is_some());
    let mut days = keyboard.iter().flatten().filter(is_day);
    let only = days.next()?;
    days.next().is_none().then_some(only)
}
