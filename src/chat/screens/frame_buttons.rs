//! The buttons of a card and of a reminder: the one thing to do first, then what is likely, and the way to the rest. Five at most.

use super::choices::{self, Choice};
use crate::advice::{Advice, Assessment, Urgency};
use crate::chat::callback::{OrderPress, Press, ReminderPress, Report};
use crate::chat::screens::deed::{self, Topic};
use crate::chat::screens::follow_up::{self, Answer};
use crate::chat::screens::{advice_text, frame, in_hands, letters, links};
use crate::chat::turn::Turn;
use crate::model::{Button, Keyboard, Order, OrderId, Question};

/// The most buttons between the first one and *More*.
const MOST_OTHERS: usize = 3;

/// The buttons of the card.
pub fn card(turn: &Turn, order: &Order) -> Keyboard {
    if in_hands::question(turn, order).is_some() {
        return in_hands::answers_and_more(turn, order);
    }
    let mut buttons = Buttons::of(turn, order);
    let first = buttons.first();
    let told = buttons.told();
    let news = buttons.news();
    let end = buttons.end();
    let unmute = buttons.unmute();
    let link = buttons.link();
    buttons.arrange(first, [unmute, told, news, end, link])
}

/// The buttons of a reminder.
pub fn reminder(turn: &Turn, order: &Order) -> Keyboard {
    if in_hands::question(turn, order).is_some() {
        return in_hands::answers_and_more(turn, order);
    }
    let mut buttons = Buttons::of(turn, order);
    let urgent = advice_text::calls_for_dispute(buttons.assessment.advice);
    let copy = buttons.copy().filter(|_| urgent);
    let first = copy.or_else(|| buttons.first());
    let link = buttons.link();
    let told = buttons.told();
    // What is not shown is not taken.
    let second = if urgent { buttons.told() } else { None };
    let later = buttons.later("button-later");
    let news = buttons.news();
    let end = buttons.end();
    match urgent {
        true => buttons.arrange(first, [link, told, second, end, later, news]),
        false => buttons.arrange(first, [told, end, link, later, news]),
    }
}

/// The buttons of a reminder that asks what has become of the advice: they answer what it asks.
pub fn follow_up(turn: &Turn, order: &Order) -> Keyboard {
    if in_hands::question(turn, order).is_some() {
        return in_hands::answers_and_more(turn, order);
    }
    if frame::is_told_instead(turn, order) {
        return reminder(turn, order);
    }
    let mut buttons = Buttons::of(turn, order);
    let advice = buttons.assessment.advice;
    let answers = turn.with_context(order, |context| {
        follow_up::answers(follow_up::asked(advice, context), advice, context)
    });
    let mut answers: Vec<Option<Button>> = answers
        .into_iter()
        .map(|answer| buttons.answer(answer))
        .collect();
    let first = answers.remove(0);
    buttons.arrange(first, answers)
}

/// What the buttons are taken from; each choice is taken once.
struct Buttons<'a> {
    turn: &'a Turn,
    order: &'a Order,
    assessment: Assessment,
    /// That the advised was done.
    did: Option<Report>,
    choices: Vec<Choice>,
    linked: bool,
}

impl<'a> Buttons<'a> {
    fn of(turn: &'a Turn, order: &'a Order) -> Self {
        let assessment = turn.assess(order);
        let did = turn.with_context(order, |context| deed::advised(assessment.advice, context));
        let mut choices = choices::quick(turn, order);
        if let Some(did) = did {
            choices.retain(|(press, _)| !tells(*press, did));
        }
        Self {
            turn,
            order,
            assessment,
            did,
            choices,
            linked: false,
        }
    }

    /// The one thing to do: the text to send, or the page to go to, or what is to be told.
    fn first(&mut self) -> Option<Button> {
        if let Some(letter) = self.assessment.letter {
            let button = choices::letter_button(self.turn, self.order.id, letter);
            return Some(button);
        }
        let looks = self.choices.first() == Some(&choices::TRACKING);
        let disputes = advice_text::calls_for_dispute(self.assessment.advice);
        if (looks || disputes)
            && let Some(link) = self.link()
        {
            return Some(link);
        }
        let safe = |choice: &&Choice| !choices::ends_a_right(choice.0);
        let first = *self.choices.iter().find(safe)?;
        self.take(first)
    }

    /// The button of an answer; a text that there is none of has none.
    fn answer(&mut self, answer: Answer) -> Option<Button> {
        let id = self.order.id;
        match answer {
            Answer::Tell(told) => Some(choices::choice(self.turn, id, told)),
            Answer::Did(report) => did_button(self.turn, id, report),
            Answer::No(press, key) => {
                let label = self.turn.plain(key, &[]);
                Some(Press::Reminder(id, press).button(label))
            }
            Answer::Letter => {
                let letter = self.assessment.letter?;
                Some(choices::letter_button(self.turn, id, letter))
            }
            Answer::Page => self.link(),
            Answer::Later(key) => self.later(key),
        }
    }

    /// The text itself, for a button that copies it.
    fn copy(&self) -> Option<Button> {
        let letter = self.assessment.letter?;
        letters::copy(self.turn, self.order, letter)
    }

    /// What was done, or has happened, the likeliest first.
    fn told(&mut self) -> Option<Button> {
        if let Some(did) = self.did.take() {
            return did_button(self.turn, self.order.id, did);
        }
        let first = *self.choices.first()?;
        self.take(first)
    }

    fn take(&mut self, choice: Choice) -> Option<Button> {
        self.choices.retain(|other| *other != choice);
        Some(choices::choice(self.turn, self.order.id, choice))
    }

    /// The end of protection, where it is asked for.
    fn end(&mut self) -> Option<Button> {
        let end = self.turn.with_context(self.order, choices::end_wanted)?;
        let end = *self.choices.iter().find(|choice| **choice == end)?;
        self.take(end)
    }

    /// The way out of Telegram that goes with the advice.
    fn link(&mut self) -> Option<Button> {
        if std::mem::replace(&mut self.linked, true) {
            return None;
        }
        let disputed = self
            .turn
            .with_context(self.order, |context| context.order.dispute.is_some());
        let at_store = advice_text::calls_for_dispute(self.assessment.advice)
            || disputed
            || leads_to_order_page(self.assessment.advice);
        let store = || links::store(self.turn, self.order, true);
        let track = || links::track(self.turn, self.order);
        if at_store {
            store().or_else(track)
        } else {
            track().or_else(store)
        }
    }

    fn unmute(&self) -> Option<Button> {
        let muted = self.order.muted;
        muted.then(|| self.of_order(OrderPress::Unmute, "button-unmute"))?
    }

    fn news(&self) -> Option<Button> {
        self.of_order(OrderPress::ReportMenu, "button-news")
    }

    fn later(&self, key: &str) -> Option<Button> {
        self.of_order(OrderPress::SnoozeMenu, key)
    }

    fn of_order(&self, press: OrderPress, key: &str) -> Option<Button> {
        let label = self.turn.plain(key, &[]);
        Some(Press::Order(self.order.id, press).button(label))
    }

    /// In rows of two below the first, with *More* as the last.
    fn arrange(
        &self,
        first: Option<Button>,
        others: impl IntoIterator<Item = Option<Button>>,
    ) -> Keyboard {
        let does = self.assessment.advice.urgency() == Urgency::Deed;
        let first = first.map(|first| if does { first.primary() } else { first });
        let mut others: Vec<Button> = others.into_iter().flatten().take(MOST_OTHERS).collect();
        let safe = others.iter().position(|button| !ends_a_right(button));
        let first = first.or_else(|| safe.map(|at| others.remove(at)));
        let more = self.of_order(OrderPress::More, "button-more");
        let rest: Vec<Button> = others.into_iter().chain(more).collect();
        let mut rows: Keyboard = first.into_iter().map(|first| vec![first]).collect();
        rows.extend(rest.chunks(2).map(<[_]>::to_vec));
        rows
    }
}

/// Tells that the advised was done today.
fn did_button(turn: &Turn, id: OrderId, did: Report) -> Option<Button> {
    let label = choices::label(turn, id, deed::label(did)?);
    Some(Press::Reminder(id, ReminderPress::Did(did)).button(label))
}

/// Advice whose deed is done on the order page.
fn leads_to_order_page(advice: Advice) -> bool {
    matches!(
        deed::topic(advice),
        Topic::Compare
            | Topic::Extension
            | Topic::Ship
            | Topic::Cancel
            | Topic::Decide
            | Topic::Appeal
            | Topic::Reply
    )
}

/// Whether what the button tells ends a right of the person's.
fn ends_a_right(button: &Button) -> bool {
    matches!(Press::of(button), Some(Press::Order(_, press)) if choices::ends_a_right(press))
}

/// Whether this button tells that the advised was done.
fn tells(press: OrderPress, did: Report) -> bool {
    match press {
        OrderPress::Report(report) => report == did,
        OrderPress::EditField(Question::DisputeOpened) => did == Report::DisputeOpened,
        OrderPress::EditField(Question::PaymentCaseOn(_)) => {
            matches!(did, Report::PaypalCase | Report::BankCase)
        }
        _ => false,
    }
}
