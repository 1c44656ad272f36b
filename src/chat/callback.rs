//! What a pressed button says: the data behind the buttons.
//!
//! People press buttons of last month's messages: what is written here must still be read in later versions.

use crate::advice::Letter;
use crate::model::{
    Action, Button, DateOrder, OrderId, ParcelLocation, Patience, Payment, Question, instant_of,
    is_in_bounds,
};
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
    /// Put this number into the order that is being taken down.
    Use(String),
    /// Explain this number again.
    Explain(String),
    /// Why is it not tracked? The number of which it is asked, if any.
    Why(Option<String>),
    /// A page of the list of orders.
    Orders(usize),
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
    /// A day that will be typed.
    OtherDay,
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
    Broken,
    // Why it goes back.
    NotCollected,
    CustomsUnpaid,
    WrongAddress,
    NotMyFault,
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
    History,
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

/// The settings' screen, and its choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum SettingsPress {
    Screen,
    Language,
    Zone,
    Country,
    Hours,
    #[strum(disabled)]
    Hour(u8),
    Quiets,
    #[strum(disabled)]
    Quiet(u8, u8),
    Patiences,
    #[strum(disabled)]
    Patience(Patience),
}

/// What to do about a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ReminderPress {
    Done,
    Tomorrow,
    Received,
    /// What the reminder advised was done.
    #[strum(disabled)]
    Did(Report),
}

const QUESTIONS: [(Question, &str); 31] = [
    (Question::Received, "received"),
    (Question::Store, "store"),
    (Question::Number, "number"),
    (Question::Shipped, "shipped"),
    (Question::Protection, "protection"),
    (Question::Name, "name"),
    (Question::Paid, "paid"),
    (Question::Expected, "expected"),
    (Question::Payment, "payment"),
    (Question::OrderNumber, "order-number"),
    (Question::Amount, "amount"),
    (Question::Tracking, "tracking"),
    (Question::FrozenWhere, "frozen"),
    (
        Question::FrozenSince(ParcelLocation::SenderCountry),
        "frozen-sender",
    ),
    (
        Question::FrozenSince(ParcelLocation::Border),
        "frozen-border",
    ),
    (
        Question::FrozenSince(ParcelLocation::MyCountry),
        "frozen-mine",
    ),
    (Question::DeliveredOn, "delivered"),
    (Question::NotMine, "not-mine"),
    (Question::AskedAround, "asked-around"),
    (Question::DisputeOpened, "dispute-opened"),
    (Question::RefusedUntil, "refused-until"),
    (Question::Later, "later"),
    (Question::ShipBy, "ship-by"),
    (Question::TrackingMore, "tracking-more"),
    (Question::PickupBy, "pickup-by"),
    (Question::NoticeBy, "notice-by"),
    (Question::ReturnReason, "return-reason"),
    (Question::GoodsProblem, "goods-problem"),
    (Question::ClaimOpenUntil, "claim-open-until"),
    (Question::PaymentCaseOn(Payment::PayPal), "paypal-case"),
    (Question::PaymentCaseOn(Payment::Card), "bank-case"),
];

/// The longest number that fits a button's 64 bytes beside the rest.
pub const LONGEST_NUMBER: usize = 40;

impl Press {
    /// The data for a button.
    pub fn data(&self) -> String {
        match self {
            Press::Begin => "begin".to_owned(),
            Press::Continue => "continue".to_owned(),
            Press::StartOver => "anew".to_owned(),
            Press::Answer(question, answer) => {
                format!("q:{}:{}", question_word(*question), answer.data())
            }
            Press::EditAnswer(id, question, answer) => {
                format!("e:{id}:{}:{}", question_word(*question), answer.data())
            }
            Press::Watch(number) => format!("watch:{number}"),
            Press::Use(number) => format!("use:{number}"),
            Press::Explain(number) => format!("explain:{number}"),
            Press::Why(None) => "why".to_owned(),
            Press::Why(Some(number)) => format!("why:{number}"),
            Press::Orders(page) => format!("list:{page}"),
            Press::Order(id, OrderPress::EditField(field)) => {
                format!("o:{id}:edit:{}", question_word(*field))
            }
            Press::Order(id, OrderPress::Report(report)) => {
                format!("o:{id}:told:{}", word(report))
            }
            Press::Order(id, OrderPress::Sure(report)) => {
                format!("o:{id}:sure:{}", word(report))
            }
            Press::Order(id, OrderPress::ReportPage(page)) => {
                format!("o:{id}:news:{}", word(page))
            }
            Press::Reminder(id, ReminderPress::Did(report)) => {
                format!("r:{id}:did:{}", word(report))
            }
            Press::Order(id, OrderPress::Undo(entries)) => format!("o:{id}:undo:{entries}"),
            Press::Order(id, OrderPress::Letter(letter)) => {
                format!("o:{id}:letter:{}", letter)
            }
            Press::Order(id, OrderPress::Anyway(letter)) => {
                format!("o:{id}:anyway:{}", letter)
            }
            Press::Order(id, press) => format!("o:{id}:{}", word(press)),
            Press::Reminder(id, press) => format!("r:{id}:{}", word(press)),
            Press::Snooze(id, SnoozePress::At(seconds)) => format!("l:{id}:at:{seconds}"),
            Press::Snooze(id, later) => format!("l:{id}:{}", word(later)),
            Press::Settings(SettingsPress::Hour(hour)) => format!("set:hour:{hour}"),
            Press::Settings(SettingsPress::Quiet(from, to)) => format!("set:quiet:{from}:{to}"),
            Press::Settings(SettingsPress::Patience(patience)) => {
                format!("set:{}", patience_word(*patience))
            }
            Press::Settings(press) => format!("set:{}", word(press)),
            Press::Stay => "stay".to_owned(),
            Press::DeleteMessage(message) => format!("del:{message}"),
            Press::Language(tag) => format!("lang:{tag}"),
            Press::Zone(name) => format!("zone:{name}"),
            Press::Country(code, None) => format!("country:{code}"),
            Press::Country(code, Some(order)) => format!("country:{code}:{order}"),
            Press::Leave => "leave".to_owned(),
            Press::DeleteMe(sure) => format!("forget:{}", if *sure { "yes" } else { "no" }),
        }
    }

    /// Reads a button's data; `None` if no version of the program wrote it.
    pub fn parse(data: &str) -> Option<Press> {
        let parts: Vec<&str> = data.split(':').collect();
        Some(match parts[..] {
            ["begin"] => Press::Begin,
            ["continue"] => Press::Continue,
            ["anew"] => Press::StartOver,
            ["q", question, ref answer @ ..] => {
                Press::Answer(question_called(question)?, AnswerPress::parse(answer)?)
            }
            ["e", id, question, ref answer @ ..] => {
                let answer = AnswerPress::parse(answer)?;
                Press::EditAnswer(id.parse().ok()?, question_called(question)?, answer)
            }
            ["watch", text] => Press::Watch(number(text)?),
            ["use", text] => Press::Use(number(text)?),
            ["explain", text] => Press::Explain(number(text)?),
            ["why"] => Press::Why(None),
            ["why", text] => Press::Why(Some(number(text)?)),
            ["list", page] => Press::Orders(page.parse().ok()?),
            ["o", id, "edit", field] => Press::Order(
                id.parse().ok()?,
                OrderPress::EditField(question_called(field)?),
            ),
            ["o", id, "told", report] => {
                Press::Order(id.parse().ok()?, OrderPress::Report(report.parse().ok()?))
            }
            ["o", id, "sure", report] => {
                Press::Order(id.parse().ok()?, OrderPress::Sure(report.parse().ok()?))
            }
            ["o", id, "news", page] => {
                Press::Order(id.parse().ok()?, OrderPress::ReportPage(page.parse().ok()?))
            }
            ["r", id, "did", report] => {
                Press::Reminder(id.parse().ok()?, ReminderPress::Did(report.parse().ok()?))
            }
            ["o", id, "undo", entries] => {
                Press::Order(id.parse().ok()?, OrderPress::Undo(entries.parse().ok()?))
            }
            ["o", id, "letter", name] => {
                Press::Order(id.parse().ok()?, OrderPress::Letter(name.parse().ok()?))
            }
            ["o", id, "anyway", name] => {
                Press::Order(id.parse().ok()?, OrderPress::Anyway(name.parse().ok()?))
            }
            ["o", id, press] => Press::Order(id.parse().ok()?, press.parse().ok()?),
            ["r", id, press] => Press::Reminder(id.parse().ok()?, press.parse().ok()?),
            ["l", id, "at", at] => Press::Snooze(id.parse().ok()?, SnoozePress::At(seconds(at)?)),
            ["l", id, later] => Press::Snooze(id.parse().ok()?, later.parse().ok()?),
            ["set", "hour", at] => Press::Settings(SettingsPress::Hour(hour(at)?)),
            ["set", "quiet", from, to] => {
                Press::Settings(SettingsPress::Quiet(hour(from)?, hour(to)?))
            }
            ["set", press] => Press::Settings(setting_called(press)?),
            ["stay"] => Press::Stay,
            ["del", message] => Press::DeleteMessage(message.parse().ok()?),
            ["lang", tag] => Press::Language(tag.to_owned()),
            ["zone", name] => Press::Zone(name.to_owned()),
            ["country", code] => Press::Country(code.to_owned(), None),
            ["country", code, order] => Press::Country(code.to_owned(), Some(order.parse().ok()?)),
            ["leave"] => Press::Leave,
            ["forget", sure] => Press::DeleteMe(sure == "yes"),
            _ => return None,
        })
    }

    /// The order that it is about.
    pub fn order(&self) -> Option<OrderId> {
        match self {
            Press::EditAnswer(id, ..)
            | Press::Order(id, _)
            | Press::Reminder(id, _)
            | Press::Snooze(id, _) => Some(*id),
            _ => None,
        }
    }

    /// A button that says this.
    pub fn button(&self, label: impl Into<String>) -> Button {
        Button {
            label: label.into(),
            action: Action::Data(self.data()),
        }
    }
}

impl AnswerPress {
    fn data(&self) -> String {
        match self {
            AnswerPress::Store(key) => format!("store:{key}"),
            AnswerPress::Number(number) => format!("is:{number}"),
            AnswerPress::At(seconds) => format!("at:{seconds}"),
            AnswerPress::Day(day, order) => format!("day:{day}:{}", order_word(*order)),
            AnswerPress::Moment(seconds, order) => format!("time:{seconds}:{}", order_word(*order)),
            AnswerPress::DaysAgo(days) => format!("ago:{days}"),
            AnswerPress::DaysAhead(days) => format!("in:{days}"),
            plain => word(plain).to_owned(),
        }
    }

    fn parse(parts: &[&str]) -> Option<AnswerPress> {
        match parts {
            ["store", key] => Some(AnswerPress::Store((*key).to_owned())),
            ["at", at] => seconds(at).map(AnswerPress::At),
            ["day", day, order] => {
                let day = day.parse().ok().filter(|day| is_in_bounds(*day))?;
                Some(AnswerPress::Day(day, order_called(order)?))
            }
            ["time", at, order] => Some(AnswerPress::Moment(seconds(at)?, order_called(order)?)),
            ["ago", days] => days.parse().ok().map(AnswerPress::DaysAgo),
            ["in", days] => days.parse().ok().map(AnswerPress::DaysAhead),
            ["is", text] => number(text).map(AnswerPress::Number),
            [plain] => plain.parse().ok(),
            _ => None,
        }
    }
}

/// A number as the buttons write it: anybody can send other data than a button's.
fn number(text: &str) -> Option<String> {
    let plausible = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let fits = (1..=LONGEST_NUMBER).contains(&text.len()) && text.chars().all(plausible);
    fits.then(|| text.to_owned())
}

/// Seconds since 1970, in the time that is reckoned with.
fn seconds(text: &str) -> Option<i64> {
    let seconds = text.parse().ok()?;
    instant_of(seconds).map(|_| seconds)
}

const ORDERS: [(Option<DateOrder>, &str); 3] = [
    (None, ""),
    (Some(DateOrder::DayFirst), "d"),
    (Some(DateOrder::MonthFirst), "m"),
];

fn order_word(order: Option<DateOrder>) -> &'static str {
    let mut words = ORDERS.iter();
    words
        .find(|(known, _)| *known == order)
        .map_or("", |(_, word)| word)
}

fn order_called(word: &str) -> Option<Option<DateOrder>> {
    let mut words = ORDERS.iter();
    words
        .find(|(_, known)| *known == word)
        .map(|(order, _)| *order)
}

fn hour(text: &str) -> Option<u8> {
    text.parse().ok().filter(|hour| *hour < 24)
}

/// The word of a press without a value.
fn word(press: impl Into<&'static str>) -> &'static str {
    press.into()
}

fn question_word(question: Question) -> &'static str {
    let mut words = QUESTIONS.iter();
    words
        .find(|(known, _)| *known == question)
        .map_or("", |(_, word)| word)
}

fn question_called(word: &str) -> Option<Question> {
    let mut words = QUESTIONS.iter();
    words
        .find(|(_, known)| *known == word)
        .map(|(question, _)| *question)
}

fn patience_word(patience: Patience) -> &'static str {
    match patience {
        Patience::Quick => "quick",
        Patience::Normal => "normal",
        Patience::Patient => "patient",
    }
}

fn setting_called(word: &str) -> Option<SettingsPress> {
    let mut patiences = [Patience::Quick, Patience::Normal, Patience::Patient].into_iter();
    let patience = patiences.find(|patience| patience_word(*patience) == word);
    patience
        .map(SettingsPress::Patience)
        .or_else(|| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::{IntoEnumIterator, VariantArray};

    fn every_kind() -> Vec<Press> {
        let mut answers: Vec<AnswerPress> = AnswerPress::iter().collect();
        answers.extend([
            AnswerPress::Store("joom".into()),
            AnswerPress::Number("9".repeat(LONGEST_NUMBER)),
            AnswerPress::At(1_800_000_000),
            AnswerPress::DaysAgo(21),
            AnswerPress::DaysAhead(7),
            AnswerPress::Day("2026-11-05".parse().unwrap(), None),
            AnswerPress::Day("2026-11-05".parse().unwrap(), Some(DateOrder::MonthFirst)),
            AnswerPress::Moment(1_800_000_000, Some(DateOrder::DayFirst)),
        ]);
        let questions = || QUESTIONS.iter().map(|(question, _)| *question);
        let mut all = vec![Press::Begin, Press::Continue, Press::StartOver];
        for answer in answers {
            all.push(Press::Answer(Question::Protection, answer.clone()));
            all.push(Press::EditAnswer(OrderId::MAX, Question::Number, answer));
        }
        all.extend(questions().map(|q| Press::Answer(q, AnswerPress::Yes)));
        let orders = OrderPress::iter();
        let orders = orders.chain(questions().map(OrderPress::EditField));
        let orders = orders.chain(Report::iter().map(OrderPress::Report));
        let orders = orders.chain(Report::iter().map(OrderPress::Sure));
        let orders = orders.chain(ReportPage::iter().map(OrderPress::ReportPage));
        let orders = orders.chain(Letter::VARIANTS.iter().map(|l| OrderPress::Letter(*l)));
        let orders = orders.chain(Letter::VARIANTS.iter().map(|l| OrderPress::Anyway(*l)));
        all.extend(
            orders
                .chain([OrderPress::Undo(7)])
                .map(|press| Press::Order(7, press)),
        );
        let reminders = ReminderPress::iter();
        let reminders = reminders.chain(Report::iter().map(ReminderPress::Did));
        all.extend(reminders.map(|press| Press::Reminder(OrderId::MAX, press)));
        let snoozes = SnoozePress::iter();
        let snoozes = snoozes.chain([SnoozePress::At(1_800_000_000)]);
        all.extend(snoozes.map(|press| Press::Snooze(OrderId::MAX, press)));
        let settings = SettingsPress::iter().chain([
            SettingsPress::Hour(9),
            SettingsPress::Quiet(22, 8),
            SettingsPress::Patience(Patience::Quick),
            SettingsPress::Patience(Patience::Normal),
            SettingsPress::Patience(Patience::Patient),
        ]);
        all.extend(settings.map(Press::Settings));
        all.extend([
            Press::Watch("RR123456785CN".into()),
            Press::Use("RR123456785CN".into()),
            Press::Explain("9".repeat(LONGEST_NUMBER)),
            Press::Why(None),
            Press::Why(Some("9".repeat(LONGEST_NUMBER))),
            Press::Orders(6),
            Press::Stay,
            Press::DeleteMessage(7),
            Press::Language("ru".into()),
            Press::Zone("America/Argentina/ComodRivadavia".into()),
            Press::Country("br".into(), None),
            Press::Country("br".into(), Some(OrderId::MAX)),
            Press::Leave,
            Press::DeleteMe(true),
            Press::DeleteMe(false),
        ]);
        all
    }

    /// People press the buttons of last year's messages: a line may be added here, but none may change.
    #[test]
    fn the_data_of_buttons_stay_as_they_were() {
        let mut data: Vec<String> = every_kind().iter().map(Press::data).collect();
        data.sort();
        insta::assert_snapshot!("callback_data", data.join("\n"));
    }

    #[test]
    fn what_a_button_says_is_read_back_and_fits_64_bytes() {
        for press in every_kind() {
            let data = press.data();
            assert!(data.len() <= 64, "{data}");
            assert_eq!(Press::parse(&data), Some(press), "{data}");
        }
    }

    #[test]
    fn buttons_of_version_0_1_are_still_read() {
        let rows = [
            ("begin", Press::Begin),
            (
                "q:received:no",
                Press::Answer(Question::Received, AnswerPress::No),
            ),
            (
                "q:store:store:joom",
                Press::Answer(Question::Store, AnswerPress::Store("joom".into())),
            ),
            (
                "q:number:is:RR123456785CN",
                Press::Answer(
                    Question::Number,
                    AnswerPress::Number("RR123456785CN".into()),
                ),
            ),
            ("o:5:card", Press::Order(5, OrderPress::Card)),
            (
                "o:5:edit:name",
                Press::Order(5, OrderPress::EditField(Question::Name)),
            ),
            ("r:5:done", Press::Reminder(5, ReminderPress::Done)),
            ("forget:yes", Press::DeleteMe(true)),
        ];
        for (data, press) in rows {
            assert_eq!(Press::parse(data), Some(press), "{data}");
        }
    }

    #[test]
    fn rubbish_is_no_button() {
        for data in [
            "",
            ":",
            "q",
            "q:received",
            "q:received:is",
            "o:x:card",
            "o:5",
            "r:5:nothing",
            "list:-1",
            "o:99999999999:card",
            "watch:",
            "watch:<b>",
            "use:РР123456785СN",
            "q:number:is:RR 123",
        ] {
            assert_eq!(Press::parse(data), None, "{data}");
        }
    }
}
