//! A talk with the assistant, written down as it would be seen.

use chrono::{DateTime, Duration, Utc};
use trackless::advice::{self, Assessment, Context, OrderFacts};
use trackless::chat::Position;
use trackless::chat::callback::{AnswerPress, OrderPress, Press, SettingsPress, SnoozePress};
use trackless::chat::{Command, Event, EventKind, LookUpEvent, Picture, step};
use trackless::model::{
    Action, Button, Dialogue, DueSubject, GivenNumber, HistoryEntry, Keyboard, LookUpProvider,
    Order, OrderEvent, Outgoing, Person, PersonState, Question,
};

/// A Monday, at noon in Berlin.
pub fn noon() -> DateTime<Utc> {
    "2026-11-23T11:00:00Z".parse().expect("an instant")
}

pub struct Talk {
    pub state: PersonState,
    pub now: DateTime<Utc>,
    look_up: Option<LookUpProvider>,
    lines: Vec<String>,
    /// Everything that was said.
    pub said: Vec<Outgoing>,
    message: i32,
}

impl Talk {
    pub fn new(title: &str, language: &str) -> Self {
        let person = Person::new(7, language, "Europe/Berlin");
        Self {
            state: PersonState {
                person: Some(person),
                orders: Vec::new(),
            },
            now: noon(),
            look_up: None,
            lines: vec![format!("════ {title}")],
            said: Vec::new(),
            message: 100,
        }
    }

    pub fn person(mut self, change: impl FnOnce(&mut Person)) -> Self {
        change(self.state.person.as_mut().expect("there is one"));
        self
    }

    /// With this order, whose next reminder is worked out.
    pub fn order(mut self, order: &Order) -> Self {
        let mut order = order.clone();
        order.id = self.state.orders.len() as u32 + 1;
        self.person_mut().next_order = order.id + 1;
        order.next_due = self.with_context(&order, advice::next_reminder);
        self.state.orders.push(order);
        self
    }

    fn person_mut(&mut self) -> &mut Person {
        self.state.person.as_mut().expect("there is one")
    }

    fn with_context<T>(&self, order: &Order, look: impl FnOnce(&Context) -> T) -> T {
        let person = self.state.person.as_ref().expect("there is one");
        let zone = person.zone.parse().expect("a zone");
        let facts = OrderFacts::of(order, zone);
        let settings = advice::ReminderSettings::of(person, zone);
        look(&Context::new(&facts, advice::rules(), &settings, self.now))
    }

    /// Where the first order stands.
    pub fn assessment(&self) -> Assessment {
        self.with_context(&self.state.orders[0], |context| {
            advice::assess(context.order, context.rules, context.settings, context.now)
        })
    }

    /// Presses a button.
    pub fn press(self, press: Press) -> Self {
        self.press_raw(&press.data())
    }

    /// Presses a button of the first order.
    pub fn press_order(self, press: OrderPress) -> Self {
        self.press(Press::Order(1, press))
    }

    /// Wants to change something about the first order.
    pub fn edit(self, question: Question) -> Self {
        self.press_order(OrderPress::EditField(question))
    }

    /// Answers a question about the order that is being taken down.
    pub fn answer(self, question: Question, answer: AnswerPress) -> Self {
        self.press(Press::Answer(question, answer))
    }

    /// Answers a question about the first order.
    pub fn change(self, question: Question, answer: AnswerPress) -> Self {
        self.press(Press::EditAnswer(1, question, answer))
    }

    /// Puts the first order off.
    pub fn snooze(self, press: SnoozePress) -> Self {
        self.press(Press::Snooze(1, press))
    }

    pub fn set(self, press: SettingsPress) -> Self {
        self.press(Press::Settings(press))
    }

    /// Leaves the question that is open, if one is.
    pub fn cancels_question(self) -> Self {
        let person = self.state.person.as_ref().expect("there is one");
        match person.dialogue {
            Dialogue::Idle => self,
            _ => self.command(Command::Cancel, ""),
        }
    }

    /// Presses a button with these data, such as there may be none.
    pub fn press_raw(mut self, data: &str) -> Self {
        self.lines.push(format!("> ({data})"));
        let (query, message) = ("query".to_owned(), Some(1));
        self.turn(EventKind::Press {
            query,
            message,
            data: data.to_owned(),
        })
    }

    pub fn says(mut self, text: &str) -> Self {
        self.lines.push(format!("> {text}"));
        self.message += 1;
        let message = self.message;
        self.turn(EventKind::Text {
            text: text.to_owned(),
            message,
        })
    }

    /// Writes the last message anew.
    pub fn corrects(mut self, text: &str) -> Self {
        self.lines
            .push(format!("> [the last message is now: {text}]"));
        let message = self.message;
        self.turn(EventKind::Edited {
            text: text.to_owned(),
            message,
        })
    }

    pub fn command(mut self, command: Command, rest: &str) -> Self {
        self.lines.push(format!("> /{} {rest}", command.name()));
        self.turn(EventKind::Command(command, rest.to_owned()))
    }

    pub fn sends_sticker(mut self) -> Self {
        self.lines.push("> [a sticker]".to_owned());
        self.turn(EventKind::NoText)
    }

    /// A photo, and what was read in it.
    pub fn sends_photo(mut self, what: &str, picture: Picture) -> Self {
        self.lines.push(format!("> [a photo: {what}]"));
        self.turn(EventKind::Picture {
            picture,
            caption: String::new(),
            message: 100,
        })
    }

    pub fn sends_location(mut self, latitude: i32, longitude: i32) -> Self {
        self.lines.push("> [a location]".to_owned());
        self.turn(EventKind::Location(Position {
            latitude,
            longitude,
        }))
    }

    /// The first order has been due for this number of hours.
    pub fn due_since(mut self, hours: i64) -> Self {
        let at = self.now - Duration::hours(hours);
        for order in &mut self.state.orders {
            order.next_due = Some(at);
        }
        self.turn(EventKind::Due(DueSubject::Order(1)))
    }

    /// The operator has parcels looked up at 17TRACK.
    pub fn with_look_ups(mut self) -> Self {
        self.look_up = Some(LookUpProvider::SeventeenTrack);
        self
    }

    /// The provider answers, and what it tells comes at its hour.
    pub fn hears(mut self, what: &str, event: LookUpEvent) -> Self {
        self.lines.push(format!("> [17TRACK: {what}]"));
        let mut talk = self.turn(EventKind::LookUp(event));
        let due = talk.state.orders.first().and_then(|order| order.next_due);
        if due == Some(talk.now) {
            talk = talk.turn(EventKind::Due(DueSubject::Order(1)));
        }
        talk
    }

    /// Nothing was heard of the person for the time after which this is due.
    pub fn idle(mut self) -> Self {
        self.person_mut().idle_due = Some(self.now);
        self.turn(EventKind::Due(DueSubject::Person))
    }

    fn turn(mut self, what: EventKind) -> Self {
        let event = Event {
            chat: 7,
            language_code: None,
            look_up: self.look_up,
            kind: what,
        };
        let changes = step(self.state.clone(), event, self.now);
        for outgoing in &changes.outgoing {
            self.lines.push(written(outgoing));
        }
        self.said.extend(changes.outgoing.iter().cloned());
        self.state = changes.apply(std::mem::take(&mut self.state));
        self
    }

    pub fn written(&self) -> String {
        let lines = self.lines.iter().filter(|line| !line.is_empty());
        lines.cloned().collect::<Vec<_>>().join("\n\n")
    }
}

fn written(outgoing: &Outgoing) -> String {
    match outgoing {
        outgoing if outgoing.is_tidying() => String::new(),
        Outgoing::Send { text, keyboard, .. } | Outgoing::Edit { text, keyboard, .. } => {
            with_buttons(text, keyboard)
        }
        Outgoing::Answer {
            text: Some(text),
            alert,
            ..
        } => {
            let kind = if *alert { "window" } else { "notice" };
            format!("[{kind}: {text}]")
        }
        Outgoing::Answer { .. } => String::new(),
        Outgoing::Document {
            name,
            content,
            caption,
            keyboard,
        } => {
            format!("{}\n┌ {name}\n{content}└", with_buttons(caption, keyboard))
        }
        Outgoing::Picture {
            svg,
            caption,
            keyboard,
        } => {
            let written = texts_of_picture(svg).join("\n");
            format!(
                "{}\n┌ picture\n{written}\n└",
                with_buttons(caption, keyboard)
            )
        }
        Outgoing::EditKeyboard { .. } | Outgoing::LookUp(_) => String::new(),
        Outgoing::Delete { message } => format!("[deletes message {message}]"),
    }
}

/// What is written in a picture.
fn texts_of_picture(svg: &str) -> Vec<&str> {
    let texts = svg
        .split("</text>")
        .filter_map(|part| part.rsplit_once('>'));
    let texts = texts.map(|(_, text)| text);
    texts.filter(|text| !text.is_empty()).collect()
}

fn with_buttons(text: &str, keyboard: &Keyboard) -> String {
    let row = |row: &Vec<_>| {
        let label = |b: &Button| match b.action {
            Action::Data(_) => format!("[ {} ]", b.label),
            Action::Copy(_) => format!("[[ {} ]]", b.label),
            Action::Url(_) => format!("[ {} ↗ ]", b.label),
        };
        row.iter().map(label).collect::<Vec<_>>().join(" ")
    };
    let rows = keyboard.iter().map(row);
    std::iter::once(text.to_owned())
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

/// An order of this store that was shipped this number of days ago, with `left` hours of protection.
pub fn order(store: &str, shipped: i64, left: i64) -> Order {
    let number = GivenNumber::Number("RR123456785CN".to_owned());
    let added = noon() - Duration::days(shipped);
    let today = noon().date_naive();
    Order {
        order_number: Some("8199633578334590".to_owned()),
        amount: Some("12.50 USD".to_owned()),
        paid_on: Some(today - Duration::days(shipped + 2)),
        shipped_on: Some(today - Duration::days(shipped)),
        protection_end: Some(noon() + Duration::hours(left)),
        reminded_through: noon(),
        ..Order::new(1, store, number, added)
    }
}

/// What happened this number of days ago.
pub trait Happens {
    fn then(self, days_ago: i64, what: OrderEvent) -> Self;
    fn but(self, change: impl FnOnce(&mut Order)) -> Self;
}

impl Happens for Order {
    fn then(mut self, days_ago: i64, what: OrderEvent) -> Self {
        let at = noon() - Duration::days(days_ago);
        self.history.push(HistoryEntry::new(what, at));
        self
    }

    fn but(mut self, change: impl FnOnce(&mut Order)) -> Self {
        change(&mut self);
        self
    }
}
