//! How a button's data is written and read. What stands here must still be read in later versions: a word may be added, but none
//! may change.

use super::question_words::{question_called, question_word};
use super::{
    AnswerPress, LONGEST_NUMBER, OrderPress, Press, ReminderPress, SellerSaid, SettingsPress,
    SnoozePress,
};
use crate::chat::input::ReplyKind;
use crate::model::{DateOrder, LookUpProvider, Patience, instant_of, is_in_bounds};

/// In bytes: with it an answer and its order still fit into 64.
const LONGEST_BESIDES: usize = 28;
/// The same beside what is noted, with the order and a day.
const LONGEST_NOTED_BESIDES: usize = 21;
/// Of an offer. A longer one is left out.
const LONGEST_SUM: usize = 14;

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
            Press::WatchAlike(id, number) => format!("alike:{id}:{number}"),
            Press::NoNumber => "no-number".to_owned(),
            Press::HowToCopy => "how-to-copy".to_owned(),
            Press::Stop(press) => format!("stop:{}", word(press)),
            Press::Use(number) => format!("use:{number}"),
            Press::NumberOf(id, number) => format!("n:{id}:{number}"),
            Press::OrderNumberOf(None, number) => format!("order:{number}"),
            Press::OrderNumberOf(Some(id), number) => format!("order:{id}:{number}"),
            Press::Explain(number) => format!("explain:{number}"),
            Press::Why(None) => "why".to_owned(),
            Press::Why(Some(number)) => format!("why:{number}"),
            Press::Orders(page) => format!("list:{page}"),
            Press::Calendar => "calendar".to_owned(),
            Press::Choose(press, page) => format!("pick:{}:{page}", word(press)),
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
            Press::Order(id, OrderPress::ReportRest(page)) => {
                format!("o:{id}:rest:{}", word(page))
            }
            Press::Reminder(id, ReminderPress::Did(report)) => {
                format!("r:{id}:did:{}", word(report))
            }
            Press::Order(id, OrderPress::Undo(entries)) => format!("o:{id}:undo:{entries}"),
            Press::Order(id, OrderPress::Letter(letter)) => {
                format!("o:{id}:letter:{}", letter)
            }
            Press::Order(id, OrderPress::Alone(letter, language)) => {
                format!("o:{id}:alone:{letter}:{}", word(language))
            }
            Press::Order(id, OrderPress::Anyway(letter)) => {
                format!("o:{id}:anyway:{}", letter)
            }
            Press::Order(id, press) => format!("o:{id}:{}", word(press)),
            Press::TrackingOf(None) => "tracking:new".to_owned(),
            Press::TrackingOf(Some(id)) => format!("tracking:{id}"),
            Press::TrackingDay(day) => format!("tracking:day:{day}"),
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
            Press::Talk(intent, None) => format!("talk:{intent}"),
            Press::Talk(intent, Some(order)) => format!("talk:{intent}:{order}"),
            Press::SellerSaid(said, None) => said.data(),
            Press::SellerSaid(said, Some(order)) => {
                format!("{}:{order}{}", said.data(), behind(said.sum.as_deref()))
            }
            Press::NoteSaid(order, kinds, day, sum) => {
                let (kind, also) = kinds.split_first().expect("what is noted has a kind");
                let sum = behind(sum.as_deref());
                let also = joined(also, LONGEST_NOTED_BESIDES.saturating_sub(sum.len()));
                let dot = if also.is_empty() { "" } else { "." };
                let day = match day {
                    Some(day) => format!(":{day}"),
                    None if sum.is_empty() => String::new(),
                    None => ":".to_owned(),
                };
                format!("note:{kind}{dot}{also}:{order}{day}{sum}")
            }
            Press::LookUps(provider, agreed) => {
                let agreed = if *agreed { "yes" } else { "no" };
                format!("look-ups:{}:{agreed}", provider_word(*provider))
            }
            Press::NotThat => "not-that".to_owned(),
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
            ["alike", id, text] => Press::WatchAlike(id.parse().ok()?, number(text)?),
            ["no-number"] => Press::NoNumber,
            ["how-to-copy"] => Press::HowToCopy,
            ["stop", press] => Press::Stop(press.parse().ok()?),
            ["use", text] => Press::Use(number(text)?),
            ["n", id, text] => Press::NumberOf(id.parse().ok()?, number(text)?),
            ["order", text] => Press::OrderNumberOf(None, number(text)?),
            ["order", id, text] => Press::OrderNumberOf(Some(id.parse().ok()?), number(text)?),
            ["explain", text] => Press::Explain(number(text)?),
            ["why"] => Press::Why(None),
            ["why", text] => Press::Why(Some(number(text)?)),
            ["list", page] => Press::Orders(page.parse().ok()?),
            ["calendar"] => Press::Calendar,
            ["pick", press, page] => Press::Choose(press.parse().ok()?, page.parse().ok()?),
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
            ["o", id, "rest", page] => {
                Press::Order(id.parse().ok()?, OrderPress::ReportRest(page.parse().ok()?))
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
            ["o", id, "alone", name, language] => Press::Order(
                id.parse().ok()?,
                OrderPress::Alone(name.parse().ok()?, language.parse().ok()?),
            ),
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
            ["talk", intent] => Press::Talk(intent.parse().ok()?, None),
            ["talk", intent, order] => Press::Talk(intent.parse().ok()?, Some(order.parse().ok()?)),
            ["said", kind, also, days] => {
                Press::SellerSaid(SellerSaid::parse(kind, also, days)?, None)
            }
            ["said", kind, also, days, order] => {
                let said = SellerSaid::parse(kind, also, days)?;
                Press::SellerSaid(said, Some(order.parse().ok()?))
            }
            ["said", kind, also, days, order, sum] => {
                let said = SellerSaid {
                    sum: Some(sum_called(sum)?),
                    ..SellerSaid::parse(kind, also, days)?
                };
                Press::SellerSaid(said, Some(order.parse().ok()?))
            }
            ["note", kinds, order] => {
                Press::NoteSaid(order.parse().ok()?, kinds_called(kinds)?, None, None)
            }
            ["note", kinds, order, day] => {
                let day = day.parse().ok().filter(|day| is_in_bounds(*day))?;
                Press::NoteSaid(order.parse().ok()?, kinds_called(kinds)?, Some(day), None)
            }
            ["note", kinds, order, day, sum] => {
                let day = match day {
                    "" => None,
                    day => Some(day.parse().ok().filter(|day| is_in_bounds(*day))?),
                };
                let kinds = kinds_called(kinds)?;
                Press::NoteSaid(order.parse().ok()?, kinds, day, Some(sum_called(sum)?))
            }
            ["tracking", "new"] => Press::TrackingOf(None),
            ["tracking", id] => Press::TrackingOf(Some(id.parse().ok()?)),
            ["tracking", "day", day] => {
                let day = day.parse().ok().filter(|day| is_in_bounds(*day))?;
                Press::TrackingDay(day)
            }
            ["look-ups", provider, agreed @ ("yes" | "no")] => {
                Press::LookUps(provider_called(provider)?, agreed == "yes")
            }
            ["not-that"] => Press::NotThat,
            ["forget", sure] => Press::DeleteMe(sure == "yes"),
            _ => return None,
        })
    }
}

/// A sum behind what is noted, if it is told and short enough.
fn behind(sum: Option<&str>) -> String {
    let short = sum.filter(|sum| sum.len() <= LONGEST_SUM);
    short.map(|sum| format!(":{sum}")).unwrap_or_default()
}

/// A sum as the records have it.
fn sum_called(sum: &str) -> Option<String> {
    let (number, _) = sum.split_once(' ').unwrap_or((sum, ""));
    let is_number = number
        .parse::<f64>()
        .is_ok_and(|number| number > 0.0 && number.is_finite());
    (is_number && sum.len() <= LONGEST_SUM).then(|| sum.to_owned())
}

/// Kinds of what a seller said, as many as fit: what does not is the least of it.
fn joined(kinds: &[ReplyKind], longest: usize) -> String {
    let mut joined = String::new();
    for kind in kinds.iter().map(ReplyKind::to_string) {
        let dot = if joined.is_empty() { "" } else { "." };
        if joined.len() + dot.len() + kind.len() > longest {
            break;
        }
        joined.extend([dot, &kind]);
    }
    joined
}

fn kinds_called(kinds: &str) -> Option<Vec<ReplyKind>> {
    let kinds = kinds.split('.').filter(|kind| !kind.is_empty());
    kinds.map(|kind| kind.parse().ok()).collect()
}

impl SellerSaid {
    fn data(&self) -> String {
        let sum = behind(self.sum.as_deref());
        let also = joined(&self.also, LONGEST_BESIDES.saturating_sub(sum.len()));
        let days = self.days.map(|days| days.to_string()).unwrap_or_default();
        format!("said:{}:{also}:{days}", self.kind)
    }

    fn parse(kind: &str, also: &str, days: &str) -> Option<Self> {
        let is_told = |text: &&str| !text.is_empty();
        Some(Self {
            kind: kind.parse().ok()?,
            also: kinds_called(also)?,
            days: Some(days)
                .filter(is_told)
                .map(str::parse)
                .transpose()
                .ok()?,
            sum: None,
        })
    }
}

impl AnswerPress {
    /// Its word in the data of buttons, if it is one word alone.
    pub fn word(&self) -> Option<&'static str> {
        match self {
            AnswerPress::Store(_)
            | AnswerPress::Number(_)
            | AnswerPress::Carrier(_)
            | AnswerPress::At(_)
            | AnswerPress::Day(..)
            | AnswerPress::Moment(..)
            | AnswerPress::DaysAgo(_)
            | AnswerPress::DaysAhead(_)
            | AnswerPress::Days(_)
            | AnswerPress::Listed(_)
            | AnswerPress::AllListed(_)
            | AnswerPress::Listing(_)
            | AnswerPress::Fields(_)
            | AnswerPress::Field(_) => None,
            // Who confirms in words says yes.
            AnswerPress::Right(_) => Some(word(&AnswerPress::Yes)),
            plain => Some(word(plain)),
        }
    }

    pub(super) fn data(&self) -> String {
        match self {
            AnswerPress::Store(key) => format!("store:{key}"),
            AnswerPress::Number(number) => format!("is:{number}"),
            AnswerPress::Carrier(format) => format!("by:{format}"),
            AnswerPress::At(seconds) => format!("at:{seconds}"),
            AnswerPress::Day(day, order) => format!("day:{day}:{}", order_word(*order)),
            AnswerPress::Moment(seconds, order) => format!("time:{seconds}:{}", order_word(*order)),
            AnswerPress::DaysAgo(days) => format!("ago:{days}"),
            AnswerPress::DaysAhead(days) => format!("in:{days}"),
            AnswerPress::Days(page) => format!("days:{page}"),
            AnswerPress::Right(draft) => format!("right:{draft:x}"),
            AnswerPress::Listed(draft) => format!("one:{draft:x}"),
            AnswerPress::AllListed(list) => format!("all:{list:x}"),
            AnswerPress::Listing(page) => format!("listing:{page}"),
            AnswerPress::Fields(page) => format!("fields:{page}"),
            AnswerPress::Field(field) => format!("field:{}", question_word(*field)),
            plain => word(plain).to_owned(),
        }
    }

    fn parse(parts: &[&str]) -> Option<AnswerPress> {
        match parts {
            ["store", key] => Some(AnswerPress::Store((*key).to_owned())),
            ["by", format] => Some(AnswerPress::Carrier((*format).to_owned())),
            ["at", at] => seconds(at).map(AnswerPress::At),
            ["day", day, order] => {
                let day = day.parse().ok().filter(|day| is_in_bounds(*day))?;
                Some(AnswerPress::Day(day, order_called(order)?))
            }
            ["time", at, order] => Some(AnswerPress::Moment(seconds(at)?, order_called(order)?)),
            ["ago", days] => days.parse().ok().map(AnswerPress::DaysAgo),
            ["in", days] => days.parse().ok().map(AnswerPress::DaysAhead),
            ["is", text] => number(text).map(AnswerPress::Number),
            ["days", page] => page.parse().ok().map(AnswerPress::Days),
            ["right", draft] => fingerprint(draft).map(AnswerPress::Right),
            ["one", draft] => fingerprint(draft).map(AnswerPress::Listed),
            ["all", list] => fingerprint(list).map(AnswerPress::AllListed),
            ["listing", page] => page.parse().ok().map(AnswerPress::Listing),
            ["fields", page] => page.parse().ok().map(AnswerPress::Fields),
            ["field", field] => question_called(field).map(AnswerPress::Field),
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

fn fingerprint(text: &str) -> Option<u32> {
    u32::from_str_radix(text, 16).ok()
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

fn patience_word(patience: Patience) -> &'static str {
    match patience {
        Patience::Quick => "quick",
        Patience::Normal => "normal",
        Patience::Patient => "patient",
    }
}

fn provider_word(provider: LookUpProvider) -> &'static str {
    match provider {
        LookUpProvider::SeventeenTrack => "17track",
        LookUpProvider::Ship24 => "ship24",
    }
}

fn provider_called(word: &str) -> Option<LookUpProvider> {
    let mut all = [LookUpProvider::SeventeenTrack, LookUpProvider::Ship24].into_iter();
    all.find(|provider| provider_word(*provider) == word)
}

fn setting_called(word: &str) -> Option<SettingsPress> {
    let mut patiences = [Patience::Quick, Patience::Normal, Patience::Patient].into_iter();
    let patience = patiences.find(|patience| patience_word(*patience) == word);
    patience
        .map(SettingsPress::Patience)
        .or_else(|| word.parse().ok())
}
