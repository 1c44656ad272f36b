//! What a pressed button says: the data behind the buttons.
//!
//! People press buttons of last month's messages: what is written here must still be read in later versions.

mod data;
mod question_words;
#[cfg(test)]
pub(in crate::chat) mod tests;

use crate::advice::Letter;
use crate::chat::input::{Intent, ReplyKind, SellerReply};
use crate::model::{Action, Button, DateOrder, LookUpProvider, OrderId, Patience, Question};
use chrono::NaiveDate;
use strum::{EnumIter, EnumString, IntoStaticStr};

/// The meaning of a button's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Take down a new order, from the first question.
    Begin,
    /// Go on with the order that is being taken down.
    Continue,
    /// Drop the order that is being taken down, and begin anew.
    StartOver,
    /// An answer to a question about the order that is being taken down.
    Answer(Question, AnswerPress),
    /// An answer to a question about a field of an order.
    EditAnswer(OrderId, Question, AnswerPress),
    /// Watch this number, that was pasted out of the blue.
    Watch(String),
    /// Watch this number of the same text, from the same store and shipped on the same day as an order.
    WatchAlike(OrderId, String),
    /// Watch an order to which the seller gave no number yet.
    NoNumber,
    /// How is a number copied?
    HowToCopy,
    /// What /stop was meant for.
    Stop(StopPress),
    /// Put this number into the order that is being taken down.
    Use(String),
    /// This is the number of an order that had none.
    NumberOf(OrderId, String),
    /// This is the order number of an order, or of one to be watched from now on.
    OrderNumberOf(Option<OrderId>, String),
    /// Explain this number again.
    Explain(String),
    /// Why is it not tracked? The number of which it is asked, if any.
    Why(Option<String>),
    /// A page of the list of orders.
    Orders(usize),
    /// The last days of all orders, as a calendar file.
    Calendar,
    /// A page of the orders, to choose one for this.
    Choose(OrderPress, usize),
    /// Something to do with an order.
    Order(OrderId, OrderPress),
    /// Something to do about a reminder.
    Reminder(OrderId, ReminderPress),
    /// Speak about an order later.
    Snooze(OrderId, SnoozePress),
    /// The settings, and each of them.
    Settings(SettingsPress),
    /// Do not forget the person, though nothing was heard of them for long.
    Stay,
    /// Delete this message of the person's.
    DeleteMessage(i32),
    /// Set the language.
    Language(String),
    /// Set the time zone.
    Zone(String),
    /// Where the person lives: ISO 3166-1 alpha-2, in lower case; for the customs of an order, or for the settings.
    Country(String, Option<OrderId>),
    /// Leave /check or /timezone.
    Leave,
    /// Delete everything, or rather not.
    DeleteMe(bool),
    /// This was meant by free words; of this order, where it is chosen.
    Talk(Intent, Option<OrderId>),
    /// These are the seller's words; about this order, where it is chosen.
    SellerSaid(SellerSaid, Option<OrderId>),
    /// Note that the seller or the store wants this, the most dangerous first, until when it asks to wait, and how much it offers.
    NoteSaid(OrderId, Vec<ReplyKind>, Option<NaiveDate>, Option<String>),
    /// The tracking page is about this order, or about one that is not watched yet.
    TrackingOf(Option<OrderId>),
    /// The tracking page, whose days can be read in two ways, tells a scan of this day.
    TrackingDay(NaiveDate),
    /// Whether the numbers of the person's parcels may go to this provider of tracking data.
    LookUps(LookUpProvider, bool),
    /// None of what was offered was meant.
    NotThat,
}

/// An answer that a button gives.
#[derive(Debug, Clone, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum AnswerPress {
    Back,
    Cancel,
    Yes,
    No,
    #[strum(disabled)]
    Store(String),
    #[strum(serialize = "none")]
    NoNumber,
    #[strum(disabled)]
    Number(String),
    /// The carrier whose numbers have this format.
    #[strum(disabled)]
    Carrier(String),
    /// What was understood is right: the draft of this fingerprint.
    #[strum(disabled)]
    Right(u32),
    /// Watch the order of this fingerprint, of those that a text told.
    #[strum(disabled)]
    Listed(u32),
    /// Watch all of them that can be watched; the fingerprint of the list.
    #[strum(disabled)]
    AllListed(u32),
    /// A page of that list, or of the answers to a question that has many.
    #[strum(disabled)]
    Listing(u8),
    Today,
    Yesterday,
    Unknown,
    /// At this instant, in seconds since 1970: a time that was typed, and is to be confirmed.
    #[strum(disabled)]
    At(i64),
    /// This day, or an instant in seconds since 1970: what was typed can be read in several ways. With the order of day and
    /// month that it takes, where that is what makes the difference.
    #[strum(disabled)]
    Day(NaiveDate, Option<DateOrder>),
    #[strum(disabled)]
    Moment(i64, Option<DateOrder>),
    Skip,
    /// This number of days ago.
    #[strum(disabled)]
    DaysAgo(u16),
    /// As it was before.
    Keep,
    /// In this number of days.
    #[strum(disabled)]
    DaysAhead(u16),
    /// It has ended.
    Ended,
    /// Another day than the likely ones: a page of days.
    OtherDay,
    #[strum(disabled)]
    Days(u16),
    /// Which of what was read in a text is to be changed? A page of the fields.
    #[strum(disabled)]
    Fields(u8),
    /// This field.
    #[strum(disabled)]
    Field(Question),
    NotShipped,
    NoProtection,
    // How it was paid for.
    #[strum(serialize = "paypal")]
    PayPal,
    Card,
    OtherWay,
    // What tracking shows.
    Nothing,
    Moving,
    Frozen,
    Delivered,
    NotMine,
    Returned,
    Data,
    Announced,
    #[strum(serialize = "pickup")]
    AtPickup,
    #[strum(serialize = "failed")]
    DeliveryFailed,
    #[strum(serialize = "held")]
    HeldByCustoms,
    Destroyed,
    /// The answers that are rarer.
    More,
    // Where it was seen last.
    #[strum(serialize = "sender")]
    SenderCountry,
    Border,
    #[strum(serialize = "mine")]
    MyCountry,
    // Why it is another parcel.
    #[strum(serialize = "place")]
    OtherPlace,
    #[strum(serialize = "before")]
    BeforeOrder,
    #[strum(serialize = "weight")]
    OtherWeight,
    // What is wrong with what came.
    PartMissing,
    #[strum(serialize = "empty")]
    EmptyParcel,
    WrongItem,
    OtherVariant,
    NotAsDescribed,
    Broken,
    // Why it goes back.
    NotCollected,
    CustomsUnpaid,
    WrongAddress,
    NotMyFault,
}

/// So much is said of what an answer holds besides.
const MOST_BESIDES: usize = 3;

/// What a seller answered, without the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerSaid {
    pub kind: ReplyKind,
    /// What it says besides, the most dangerous first.
    pub also: Vec<ReplyKind>,
    /// For so many days the buyer is asked to wait.
    pub days: Option<u16>,
    /// How much is offered, such as `10 USD`.
    pub sum: Option<String>,
}

impl SellerSaid {
    /// What counts of an answer that was read.
    pub fn of(reply: &SellerReply) -> Option<Self> {
        let (kind, also) = reply.kinds.split_first()?;
        Some(Self {
            kind: *kind,
            also: also.iter().copied().take(MOST_BESIDES).collect(),
            days: reply.days,
            sum: None,
        })
    }
}

impl From<ReplyKind> for SellerSaid {
    fn from(kind: ReplyKind) -> Self {
        Self {
            kind,
            also: Vec::new(),
            days: None,
            sum: None,
        }
    }
}

/// What to do with an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum OrderPress {
    Card,
    Received,
    Reopen,
    Dispute,
    #[strum(serialize = "ask")]
    AskCode,
    Extend,
    Extended,
    Edit,
    #[strum(disabled)]
    EditField(Question),
    Delete,
    DeleteSure,
    /// What happened? The menu.
    #[strum(serialize = "news")]
    ReportMenu,
    /// A page of the menu.
    #[strum(disabled)]
    ReportPage(ReportPage),
    /// What has no room on that page.
    #[strum(disabled)]
    ReportRest(ReportPage),
    /// This happened.
    #[strum(disabled)]
    Report(Report),
    /// This happened indeed: the answer where it ends a right of the person's.
    #[strum(disabled)]
    Sure(Report),
    /// Take back what was told last. The number is the length of the history that the button knew: pressed twice, it takes back
    /// one entry.
    #[strum(disabled)]
    Undo(usize),
    /// The letters that fit.
    Letters,
    #[strum(disabled)]
    Letter(Letter),
    /// The letter, with what is known.
    #[strum(disabled)]
    Anyway(Letter),
    /// The letter in a message of its own, in this language.
    #[strum(disabled)]
    Alone(Letter, LetterLanguage),
    History,
    /// The time line, as a picture.
    TimeLine,
    /// The last days, as a calendar file.
    Calendar,
    /// The details, and the rarer buttons.
    More,
    /// All that there is of the order to look at, and the way to delete it.
    Overview,
    /// The choices of "later".
    #[strum(serialize = "later")]
    SnoozeMenu,
    Mute,
    /// Mute, though that hides a last moment.
    MuteSure,
    Unmute,
    /// Why this advice?
    Why,
    /// Why is it not tracked?
    Untracked,
    /// What may customs ask?
    Customs,
    /// The person lives in another country.
    Country,
    /// All is well: watch it no longer.
    Close,
    /// The same, though protection still runs.
    CloseSure,
    /// What is changed more rarely.
    EditMore,
    /// It is as the tracking page shows.
    #[strum(serialize = "shown")]
    TrackingRight,
    /// The parcel of the tracking page is the person's all the same.
    #[strum(serialize = "shown-mine")]
    TrackingMine,
}

/// The language of a letter: that of sellers abroad, or the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum LetterLanguage {
    English,
    Own,
}

/// What can be told of an order without a further question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Report {
    SellerAsked,
    SellerAnswered,
    SellerSilent,
    ExtensionAsked,
    NumberCompared,
    LessOffered,
    DisputeRefused,
    Escalated,
    DisputeCancelled,
    Won,
    Lost,
    Refunded,
    ExtensionRefused,
    PostAsked,
    AskedAround,
    /// The dispute was opened today.
    DisputeOpened,
    Appealed,
    // The seller asks for it.
    CancelWanted,
    SecondPromised,
    MoneyOutside,
    ReceiptWanted,
    // The order counts as received.
    ConfirmedByMistake,
    ClosedByStore,
    // PayPal or the bank was asked today, and what became of it.
    PaypalCase,
    BankCase,
    CaseEscalated,
    CaseRefused,
    ClaimChanged,
    CustomsAnswered,
    OrderCancelled,
    Answered,
}

/// The pages of what can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ReportPage {
    Tracking,
    Seller,
    SellerWants,
    Dispute,
    Money,
    Arrival,
}

/// How much later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum SnoozePress {
    Hour,
    Tonight,
    Tomorrow,
    Days,
    /// In seconds since 1970.
    #[strum(disabled)]
    At(i64),
}

/// What /stop was meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum StopPress {
    /// Say nothing of any order.
    Mute,
    /// Speak of all orders again.
    Speak,
    /// Delete everything.
    Delete,
    Nothing,
}

/// The settings' screen, and its choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum SettingsPress {
    Screen,
    Language,
    Zone,
    Country,
    Hours,
    /// The hours that are rarer.
    OtherHours,
    #[strum(disabled)]
    Hour(u8),
    Quiets,
    #[strum(disabled)]
    Quiet(u8, u8),
    Patiences,
    #[strum(disabled)]
    Patience(Patience),
    /// Where the person lives: the zone and the country.
    Place,
    LookUps,
}

/// What to do about a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ReminderPress {
    Done,
    Tomorrow,
    Received,
    /// What it asks about is not done yet.
    NotYet,
    /// Nothing has happened that it asks about.
    NoNews,
    /// What the reminder advised was done.
    #[strum(disabled)]
    Did(Report),
}

/// The longest number that fits a button's 64 bytes beside the rest.
pub const LONGEST_NUMBER: usize = 40;

impl Press {
    /// The answer, where it is a day or a moment.
    pub fn day(self) -> Option<AnswerPress> {
        match self {
            Press::Answer(_, answer) | Press::EditAnswer(_, _, answer) => {
                let is_day = matches!(answer, AnswerPress::Day(..) | AnswerPress::Moment(..));
                is_day.then_some(answer)
            }
            _ => None,
        }
    }

    /// The answer, where it is a number.
    pub fn number_answered(self) -> Option<String> {
        match self {
            Press::Answer(_, AnswerPress::Number(number))
            | Press::EditAnswer(_, _, AnswerPress::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The order that it is about.
    pub fn order(&self) -> Option<OrderId> {
        match self {
            Press::EditAnswer(id, ..)
            | Press::NumberOf(id, _)
            | Press::OrderNumberOf(Some(id), _)
            | Press::Order(id, _)
            | Press::Reminder(id, _)
            | Press::Snooze(id, _) => Some(*id),
            _ => None,
        }
    }

    /// A button that says this.
    pub fn button(&self, label: impl Into<String>) -> Button {
        Button::new(label, Action::Data(self.data()))
    }

    /// What a button says, if it says something.
    pub fn of(button: &Button) -> Option<Self> {
        match &button.action {
            Action::Data(data) => Self::parse(data),
            Action::Copy(_) | Action::Url(_) => None,
        }
    }
}
