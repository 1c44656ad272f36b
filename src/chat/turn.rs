//! One turn of the conversation: what is known when it begins, and what it changes and says.

use crate::advice::{self, Assessment, Context, MessageTo, OrderFacts};
use crate::chat::message_limits;
use crate::chat::screens::format;
use crate::locale::{self, Args, Texts};
use crate::model::{
    Button, Dialogue, GivenNumber, Keyboard, LookUpProvider, LookUpRequest, Order, OrderEvent,
    OrderId, Outgoing, Person,
};
use crate::model::{Changes, PersonState};
use crate::zones::Zone;
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};

mod live;
mod noted;

/// The button whose press the turn answers.
pub struct PressedButton {
    pub query: String,
    pub message: Option<i32>,
}

/// A turn in progress.
pub struct Turn {
    pub now: DateTime<Utc>,
    pub person: Person,
    pub orders: Vec<Order>,
    /// The person did something: it is not a reminder's turn.
    pub by_person: bool,
    /// Who looks parcels up; `None` where the operator has nobody do it.
    pub look_up: Option<LookUpProvider>,
    /// The question about look-ups stood last when the turn began.
    pub look_ups_open: bool,
    /// The answer to what was told: the first line of the card that is shown next.
    pub answer: String,
    /// The order that the part of the message names which is being taken.
    pub talked_about: Option<OrderId>,
    pressed: Option<PressedButton>,
    known: Option<Person>,
    notice: Option<(String, bool)>,
    changes: Changes,
}

impl Turn {
    /// Begins a turn; a person who is not known yet gets a record in the language of their Telegram.
    pub fn new(
        state: PersonState,
        chat: i64,
        language_code: Option<&str>,
        now: DateTime<Utc>,
    ) -> Self {
        let person = state
            .person
            .clone()
            .unwrap_or_else(|| newcomer(chat, language_code));
        Self {
            now,
            person,
            orders: state.orders,
            by_person: true,
            look_up: None,
            look_ups_open: false,
            answer: String::new(),
            talked_about: None,
            pressed: None,
            known: state.person,
            notice: None,
            changes: Changes::default(),
        }
    }

    /// The person was not known before.
    pub fn is_first(&self) -> bool {
        self.known.is_none()
    }

    /// The turn answers this press.
    pub fn answers(&mut self, pressed: PressedButton) {
        self.pressed = Some(pressed);
    }

    /// The message under whose button the press came.
    pub fn pressed_message(&self) -> Option<i32> {
        self.pressed.as_ref().and_then(|p| p.message)
    }

    /// What is shown from now on comes in messages of its own.
    pub fn speak_below(&mut self) {
        if let Some(pressed) = &mut self.pressed {
            pressed.message = None;
        }
    }

    /// The texts in the person's language.
    pub fn texts(&self) -> &'static Texts {
        locale::texts(&self.person.language)
    }

    /// A text in the person's language, for a message.
    pub fn html(&self, key: &str, args: Args<'_>) -> String {
        self.texts().html(key, args)
    }

    /// A text in the person's language, for a button or a notice.
    pub fn plain(&self, key: &str, args: Args<'_>) -> String {
        self.texts().plain(key, args)
    }

    /// The person's time zone.
    pub fn zone(&self) -> Zone {
        self.person.zone.parse().unwrap_or(Zone::UTC)
    }

    /// The person's local day.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone()).date_naive()
    }

    /// The last second of a day of the person's.
    pub fn last_second(&self, day: NaiveDate) -> DateTime<Utc> {
        advice::at_hour(day + Days::new(1), 0, self.zone()) - Duration::seconds(1)
    }

    /// What an order is called, with what tells it from another open order that is called the same.
    pub fn title(&self, order: &Order) -> String {
        let title = title(self.texts(), order);
        match self.telling(order) {
            Some(telling) => format!("{title} · {telling}"),
            None => title,
        }
    }

    /// An order's name, or its store with what tells it from others, cut to fit a button beside a word.
    pub fn short_title(&self, order: &Order) -> String {
        let store = store_of(self.texts(), order);
        let full = match (&order.name, self.telling(order), order.shipped_on) {
            (Some(name), ..) => name.clone(),
            (None, Some(telling), _) => format!("{telling} · {store}"),
            (None, None, Some(day)) => {
                let day = format::near_day(self.texts(), day, self.today());
                format!("{store}, {day}")
            }
            (None, None, None) => store,
        };
        format::shortened(&full, LONGEST_ON_BUTTON)
    }

    /// What tells an order from the other open ones of the same name: the ends of its number, and its place among those of that
    /// number.
    pub fn telling(&self, order: &Order) -> Option<String> {
        let own = title(self.texts(), order);
        let alike = |other: &&Order| other.id == order.id || title(self.texts(), other) == own;
        let alike: Vec<&Order> = self.open_orders().filter(alike).collect();
        if alike.iter().all(|other| other.id == order.id) {
            return None;
        }
        let number = match told_number(order) {
            Some(number) => number_ends(number),
            None => self.plain("title-no-number", &[]),
        };
        let same = alike.into_iter();
        let same: Vec<_> = same
            .filter(|other| told_number(other) == told_number(order))
            .collect();
        let place = same.iter().position(|other| other.id == order.id);
        Some(match place.filter(|_| same.len() > 1) {
            Some(place) => format!("{number} ({})", place + 1),
            None => number,
        })
    }

    /// What the person told of an order.
    pub fn facts<'a>(&self, order: &'a Order) -> OrderFacts<'a> {
        OrderFacts::of(order, self.zone())
    }

    /// Calls `look` with the order and the rules of its store.
    pub fn with_context<T>(&self, order: &Order, look: impl FnOnce(&Context) -> T) -> T {
        let zone = self.zone();
        let facts = self.facts(order);
        let settings = advice::ReminderSettings::of(&self.person, zone);
        look(&Context::new(&facts, advice::rules(), &settings, self.now))
    }

    /// Whether this was the last that was told of an order, and today.
    pub fn was_told_today(&self, order: &Order, event: &OrderEvent) -> bool {
        let day = |at| advice::local_day(at, self.zone());
        let last = order.history.last();
        last.is_some_and(|entry| entry.event == *event && day(entry.at) == self.today())
    }

    /// Where an order stands now.
    pub fn assess(&self, order: &Order) -> Assessment {
        self.with_context(order, |context| {
            advice::assess(context.order, context.rules, context.settings, context.now)
        })
    }

    /// A new message.
    pub fn say(&mut self, text: String, keyboard: Keyboard) {
        self.changes
            .outgoing
            .push(Outgoing::message(text, keyboard));
    }

    /// The order that is watched, where it is the only one.
    pub fn only_open(&self) -> Option<OrderId> {
        let mut open = self.open_orders();
        let only = open.next().filter(|_| open.next().is_none())?;
        Some(only.id)
    }

    /// How many messages are said in this turn so far.
    pub fn messages_said(&self) -> usize {
        self.changes.outgoing.len()
    }

    /// Puts a paragraph before the first message of this turn.
    pub fn preface(&mut self, paragraph: String) {
        self.preface_since(0, paragraph);
    }

    /// Puts a paragraph before the first message but these.
    pub fn preface_since(&mut self, said: usize, paragraph: String) {
        let mut messages = self.changes.outgoing.iter_mut().skip(said);
        let first = messages.find_map(|outgoing| match outgoing {
            Outgoing::Send { text, .. } => Some(text),
            _ => None,
        });
        if let Some(text) = first {
            *text = paragraphs([paragraph, std::mem::take(text)]);
        }
    }

    /// Changes the message under whose button the press came; a new message if there was no press.
    pub fn show(&mut self, text: String, keyboard: Keyboard) {
        match self.pressed_message() {
            Some(message) => self.change(message, text, keyboard),
            None => self.say(text, keyboard),
        }
    }

    /// Changes a message in place.
    pub fn change(&mut self, message: i32, text: String, keyboard: Keyboard) {
        let edit = Outgoing::edit(message, text, keyboard);
        self.changes.outgoing.push(edit);
        self.shows_another(message);
    }

    /// Deletes one of the person's own messages.
    pub fn delete_message(&mut self, message: i32) {
        self.changes.outgoing.push(Outgoing::Delete { message });
    }

    /// A text file, with a message under it.
    pub fn send_file(
        &mut self,
        name: String,
        content: String,
        caption: String,
        keyboard: Keyboard,
    ) {
        self.changes.outgoing.push(Outgoing::Document {
            name,
            content,
            caption,
            keyboard,
        });
    }

    /// A picture, drawn from this SVG, with a message under it.
    pub fn send_picture(&mut self, svg: String, caption: String, keyboard: Keyboard) {
        self.changes.outgoing.push(Outgoing::Picture {
            svg,
            caption,
            keyboard,
        });
    }

    /// A request to the provider of tracking data.
    pub fn ask_provider(&mut self, request: LookUpRequest) {
        self.changes.outgoing.push(Outgoing::LookUp(request));
    }

    /// A notice for a moment over the chat, in answer to a press; a message in answer to anything else.
    pub fn notice(&mut self, key: &str) {
        match self.pressed {
            Some(_) => self.notice = Some((self.plain(key, &[]), false)),
            None => self.say(self.html(key, &[]), Keyboard::new()),
        }
    }

    /// A notice in answer to a press; anything else is answered by what comes with it.
    pub fn notice_of_press(&mut self, key: &str) {
        if self.pressed.is_some() {
            self.notice(key);
        }
    }

    /// A notice in a window, in answer to a press.
    pub fn alert(&mut self, text: String) {
        self.notice = Some((text, true));
    }

    /// An order that has not ended.
    pub fn open_order(&self, id: OrderId) -> Option<&Order> {
        self.orders
            .iter()
            .find(|o| o.id == id && o.closed_at.is_none())
    }

    /// All orders that have not ended.
    pub fn open_orders(&self) -> impl Iterator<Item = &Order> {
        self.orders.iter().filter(|o| o.closed_at.is_none())
    }

    /// Remembers a new or changed order, and when to speak next about it.
    pub fn keep(&mut self, mut order: Order) {
        advice::compact(&mut order);
        // The caller's copy may be from before its card was shown.
        let known = self.orders.iter().find(|known| known.id == order.id);
        order.card_message = known.and_then(|known| known.card_message);
        order.next_due = match order.closed_at {
            Some(closed) => {
                let days = advice::rules().defaults.forget_closed_after_days;
                Some(closed + Duration::days(days.into()))
            }
            None => self.with_context(&order, advice::next_reminder),
        };
        self.orders.retain(|o| o.id != order.id);
        self.orders.push(order);
        self.orders.sort_by_key(|o| o.id);
    }

    /// Forgets an order.
    pub fn remove(&mut self, id: OrderId) {
        self.orders.retain(|o| o.id != id);
        self.changes.removed.push(id);
    }

    /// Forgets the person and all orders.
    pub fn forget(&mut self) {
        self.changes.forget = true;
        self.orders.clear();
    }

    /// Where the dialogue goes on after a digression: an order being taken down is not lost by one.
    pub fn resume(&mut self) -> Box<Dialogue> {
        Box::new(match std::mem::take(&mut self.person.dialogue) {
            Dialogue::Idle => Dialogue::Idle,
            adding @ Dialogue::Adding { .. } => adding,
            Dialogue::Editing { resume, .. }
            | Dialogue::Checking { resume }
            | Dialogue::ChoosingZone { resume }
            | Dialogue::ChoosingCountry { resume, .. }
            | Dialogue::PlacingTracking { resume, .. } => *resume,
        })
    }

    /// Whether an order is being taken down, perhaps behind a digression.
    pub fn adds_an_order(&self) -> bool {
        self.person.dialogue.draft().is_some()
    }

    /// Ends a digression from taking down an order; `false` if no order is being taken down.
    pub fn return_to_adding(&mut self) -> bool {
        let adds = self.adds_an_order();
        if adds {
            self.person.dialogue = *self.resume();
        }
        adds
    }

    /// Forgets the orders that ended first, where there are too many.
    pub fn forget_surplus(&mut self) {
        let closed = self.orders.iter();
        let closed = closed.filter_map(|order| Some((order.closed_at?, order.id)));
        let mut closed: Vec<_> = closed.collect();
        closed.sort_unstable();
        let surplus = closed.len().saturating_sub(MOST_CLOSED_ORDERS);
        for (_, id) in &closed[..surplus] {
            self.remove(*id);
        }
    }

    /// What the turn changes, `before` being the orders as they were.
    pub fn finish(mut self, before: &[Order]) -> Changes {
        self.note_offered();
        if let Some(pressed) = self.pressed.take() {
            let (text, alert) = self
                .notice
                .take()
                .map_or((None, false), |(text, alert)| (Some(text), alert));
            self.changes.outgoing.insert(
                0,
                Outgoing::Answer {
                    query: pressed.query,
                    text,
                    alert,
                },
            );
        }
        let outgoing = std::mem::take(&mut self.changes.outgoing);
        self.changes.outgoing = outgoing.into_iter().map(message_limits::fit).collect();
        if !self.changes.forget {
            self.changes.person =
                (self.known.as_ref() != Some(&self.person)).then_some(self.person);
            self.changes.orders = self
                .orders
                .into_iter()
                .filter(|o| !before.contains(o))
                .collect();
        }
        self.changes
    }
}

/// The most characters of an order's short title.
const LONGEST_ON_BUTTON: usize = 17;

/// The most orders that are kept of one person after they have ended. Each turn reads all of them.
const MOST_CLOSED_ORDERS: usize = 200;

/// The zone is a guess by the language: Telegram does not tell where a person lives.
fn newcomer(chat: i64, language_code: Option<&str>) -> Person {
    let language = locale::best_language(language_code);
    Person::new(chat, language, locale::words(language).default_zone.name())
}

/// What an order is called: the person's name for it, or its store and day.
pub fn title(texts: &Texts, order: &Order) -> String {
    order.name.clone().unwrap_or_else(|| {
        let store = store_of(texts, order);
        match order.shipped_on {
            Some(day) => texts.plain(
                "order-title",
                &[
                    ("store", store.into()),
                    ("day", format::day(texts, day).into()),
                ],
            ),
            None if order.has_come() => store,
            None => texts.plain("order-title-not-shipped", &[("store", store.into())]),
        }
    })
}

/// The number by which an order is known: that of the parcel, else the store's.
fn told_number(order: &Order) -> Option<&str> {
    match &order.number {
        GivenNumber::Number(number) => Some(number),
        GivenNumber::NoneGiven => order.order_number.as_deref(),
    }
}

/// The ends of a number, by which it is told from others.
pub fn number_ends(number: &str) -> String {
    let signs: Vec<char> = number.chars().collect();
    match &signs[..] {
        [first, second, .., a, b, c, d, e] if signs.len() > LONGEST_SHORT => {
            [*first, *second, '…', *a, *b, *c, *d, *e].iter().collect()
        }
        _ => number.to_owned(),
    }
}

/// A number of so many signs is shown whole where it stands for its order.
const LONGEST_SHORT: usize = 8;

/// The name of an order's store: the one that was typed, where its rules are not known.
pub fn store_of(texts: &Texts, order: &Order) -> String {
    let typed = order.store_name.clone();
    typed.unwrap_or_else(|| store_name(texts, &order.store))
}

/// A store's name: as the locale calls it, else its own; that of "another store" where it has none.
pub fn store_name(texts: &Texts, key: &str) -> String {
    let store = advice::rules().store(key);
    let own = format!("store-{}", store.key);
    match &store.name {
        _ if texts.has(&own) => texts.plain(&own, &[]),
        Some(name) => name.clone(),
        None => texts.plain("store-other", &[]),
    }
}

/// A row of one button.
pub fn row(button: Button) -> Vec<Button> {
    vec![button]
}

/// Paragraphs of a message.
pub fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    parts
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// How the store of an order calls a claim, as the locale chooses by it.
pub fn claim_word(order: &Order) -> String {
    advice::rules().store(&order.store).claim.to_string()
}

/// Who reads the messages about an order, as the locale calls it.
pub fn addressee(order: &Order) -> &'static str {
    match advice::rules().store(&order.store).message_to {
        MessageTo::Seller => "seller",
        MessageTo::Support => "support",
    }
}
