//! What people may type in one language: the shape of `locales/<tag>/words.toml`. The English file explains every key.
//!
//! Every key is required and an unknown one is an error, so that a new language lacks nothing unnoticed.

use crate::zones::Zone;
use chrono::FixedOffset;
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;

/// One word or a few, as people write them; several of them mean the same.
pub type Phrases = Vec<String>;

/// The words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageWords {
    /// The zone to begin with for those who speak the language.
    #[serde(deserialize_with = "zone")]
    pub default_zone: Zone,
    /// Those in which most people live who speak it, the likeliest first.
    #[serde(deserialize_with = "zones")]
    pub likely_zones: Vec<Zone>,
    pub months: [Phrases; 12],
    /// Monday first.
    pub weekdays: [Phrases; 7],
    /// From one to nineteen.
    pub numbers: [Phrases; 19],
    /// From twenty to ninety.
    pub tens: [Phrases; 8],
    pub hundred: Phrases,
    /// Numbers that tens and ones do not give.
    pub number_words: BTreeMap<String, u32>,
    /// Between tens and ones.
    pub after_tens: Phrases,
    /// Between ones and tens, in one word.
    pub ones_before_tens: Phrases,
    /// What is written together with the word behind it.
    pub glued: Phrases,
    /// What the letters of a language that are no Latin ones are typed as, where somebody has none of them.
    pub latin: BTreeMap<String, Vec<String>>,
    /// From the first to the nineteenth.
    pub ordinals: [Phrases; 19],
    /// The twentieth and the thirtieth.
    pub ordinal_tens: [Phrases; 2],
    /// How a nought is spelled.
    pub zero: Phrases,
    pub telephones: Phrases,
    pub spelled_at: Phrases,
    pub spelled_dot: Phrases,
    pub passwords: Phrases,
    pub pins: Phrases,
    pub documents: Phrases,
    pub between_document: Phrases,
    pub hundredths: Phrases,
    pub thousands: Phrases,
    pub relative_days: RelativeDays,
    /// The month and the day of holidays, such as 1225, behind the weekday that is the first one from there on.
    pub holidays: BTreeMap<String, u32>,
    pub offset: OffsetWords,
    pub nth_weekday: BTreeMap<String, u32>,
    pub which: WhichWords,
    pub period: PeriodWords,
    pub date: DateWords,
    pub clock: ClockWords,
    pub day_part: DayPartWords,
    pub units: UnitWords,
    pub span: SpanWords,
    pub direction: DirectionWords,
    pub range: RangeWords,
    pub filler: FillerWords,
    pub answers: AnswerWords,
    pub zones: ZoneWords,
    /// By ISO 3166 code.
    pub countries: BTreeMap<String, Phrases>,
    /// By ISO 4217 code.
    pub currencies: BTreeMap<String, Phrases>,
    pub page: PageWords,
    pub history: HistoryWords,
    /// Words of messages that want money or data by a link.
    pub link_bait: Phrases,
    /// What only thieves ask for.
    pub secrets: Phrases,
    /// Words of every day, parted by spaces: they are no slip of another word, and no form of one that ends with an asterisk.
    pub everyday: String,
    /// How words are spelled in chats, and the words that are meant: read in the patterns of `intents` and `seller`.
    pub spellings: BTreeMap<String, String>,
    /// With these a question begins behind what is told in the same breath.
    pub questions: Phrases,
    /// Words that stand for each other in the patterns of `intents` and `seller`.
    pub word_groups: BTreeMap<String, Phrases>,
    /// Patterns of free words, by what a person wants.
    pub intents: BTreeMap<String, Phrases>,
    /// Patterns of a seller's words, by what they come to.
    pub seller: BTreeMap<String, Phrases>,
    /// Patterns of the words by which a button's answer is told, by the word of the answer in the button's data.
    pub answer_patterns: BTreeMap<String, Phrases>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelativeDays {
    pub three_days_ago: Phrases,
    pub day_before_yesterday: Phrases,
    pub yesterday: Phrases,
    pub today: Phrases,
    pub tomorrow: Phrases,
    pub day_after_tomorrow: Phrases,
    pub in_three_days: Phrases,
    pub day_before: Phrases,
    pub day_after: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OffsetWords {
    pub lead: Phrases,
    pub before: Phrases,
    pub before_led: Phrases,
    pub after: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhichWords {
    pub last: Phrases,
    pub before_last: Phrases,
    pub this: Phrases,
    pub next: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodWords {
    pub start: Phrases,
    pub middle: Phrases,
    pub late: Phrases,
    pub end: Phrases,
    pub weekend: Phrases,
    pub of_week: Phrases,
    pub last_day: BTreeMap<String, PeriodName>,
}

/// A period that is counted in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodName {
    Day,
    Week,
    Month,
    Year,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateWords {
    /// The month may stand first in a date of numbers.
    pub month_first: bool,
    pub ordinal_endings: Phrases,
    pub before_month: Phrases,
    pub before_day: Phrases,
    pub year: Phrases,
    pub of_month: Phrases,
    pub the: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockWords {
    pub at: Phrases,
    pub hours: Phrases,
    pub until: Phrases,
    pub am: Phrases,
    pub pm: Phrases,
    pub noon: Phrases,
    pub midnight: Phrases,
    pub past: BTreeMap<String, i32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayPartWords {
    pub morning: Phrases,
    pub afternoon: Phrases,
    pub evening: Phrases,
    pub night: Phrases,
    pub tonight: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitWords {
    pub year: Phrases,
    pub month: Phrases,
    pub week: Phrases,
    pub working_day: Phrases,
    pub day: Phrases,
    pub hour: Phrases,
    pub minute: Phrases,
    pub second: Phrases,
    pub minute_after_hours: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanWords {
    pub one: Phrases,
    pub alone: Phrases,
    pub and: Phrases,
    pub more: Phrases,
    pub by: Phrases,
    pub couple: Phrases,
    pub unit_first: Phrases,
    pub half: Phrases,
    pub nth: BTreeMap<String, u32>,
    pub minutes: BTreeMap<String, u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectionWords {
    pub ago: Phrases,
    pub ahead: Phrases,
    pub left: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RangeWords {
    pub to: Phrases,
    pub before: Phrases,
    pub bound: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillerWords {
    pub every: Phrases,
    pub shipped: Phrases,
    pub protection_end: Phrases,
    pub promised: Phrases,
    pub speak: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerWords {
    pub yes: Phrases,
    pub no: Phrases,
    pub unknown: Phrases,
    pub ended: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneWords {
    pub before_city: Phrases,
    pub after_city: Phrases,
    /// Before the country where somebody says that they live.
    pub before_country: Phrases,
    pub clock_shows: Phrases,
    /// The last letters of a bent name, and those of the name itself.
    pub endings: Vec<(String, String)>,
    pub beside_time: BTreeMap<String, SpokenZone>,
    /// Hours east of UTC.
    pub offset_from: BTreeMap<String, i32>,
}

/// The words of order pages, of stores' e-mails, and of people who tell of an order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWords {
    pub days: PageDayWords,
    pub told: ToldWords,
    pub amounts: PageAmountWords,
    pub goods: GoodsWords,
    pub states: PageStateWords,
    pub mail: MailWords,
    pub negations: Phrases,
    pub futures: Phrases,
    pub passed_over: Phrases,
    pub counted_from: Phrases,
    pub from_payment: Phrases,
    pub from_shipping: Phrases,
    pub from_delivery: Phrases,
    pub from_day: Phrases,
    /// A length of time counts from the day on which it was ordered.
    pub later: Phrases,
    pub still: Phrases,
    pub clause: Phrases,
    pub bought_at: Phrases,
    pub bank: Phrases,
    pub ambiguous_stores: Phrases,
    pub parcel: Phrases,
    pub came_from: Phrases,
    pub small_shops: Phrases,
    /// By the name that is shown.
    pub named_shops: BTreeMap<String, Phrases>,
    pub order_number: Phrases,
    pub order_of: Phrases,
    pub payment: PagePaymentWords,
    pub refund: RefundWords,
}

/// The words of a store's mail that the money is on its way back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefundWords {
    pub said: Phrases,
    /// Beside its sum or its day.
    pub label: Phrases,
    /// What was done with it, where more is said of it before that.
    pub done: Phrases,
    /// An order was cancelled.
    pub cancelled: Phrases,
}

/// What stands beside the days of a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageDayWords {
    pub paid: Phrases,
    pub ordered: Phrases,
    pub shipped: Phrases,
    pub delivered: Phrases,
    pub expected: Phrases,
    pub delivery: Phrases,
    pub protection: Phrases,
    pub disputed: Phrases,
    /// When the seller means to ship.
    pub planned: Phrases,
    /// The last day on which the seller has to ship.
    pub ship_by: Phrases,
    pub other: Phrases,
}

/// What people call the same in a sentence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldWords {
    pub ordered: Phrases,
    pub shipped: Phrases,
    pub expected: Phrases,
    pub promised: Phrases,
    pub disputed: Phrases,
    pub protection: Phrases,
    pub protection_over: Phrases,
    pub over: Phrases,
    pub waiting: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageAmountWords {
    pub order_total: Phrases,
    pub total: Phrases,
    pub paid: Phrases,
    pub told: Phrases,
    pub cost: Phrases,
    pub price: Phrases,
    pub other: Phrases,
    pub customs: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoodsWords {
    pub label: Phrases,
    pub variant: Phrases,
    /// Above the names of several goods, or before them.
    pub list: Phrases,
    /// Colours, plugs, sizes: what a line below the name may be.
    pub looks: Phrases,
    /// On a page that tells where somebody lives.
    pub addresses: Phrases,
    pub skip: Phrases,
    pub end: Phrases,
    pub none: Phrases,
    /// On a page: what holds one of these names no goods.
    pub never: Phrases,
    /// The last letters of what somebody bought, and those of its own name.
    pub bent: Vec<[String; 2]>,
    /// Before the name that somebody gives them.
    pub renames: Phrases,
}

/// How an order was paid.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagePaymentWords {
    pub paypal: Phrases,
    pub card: Phrases,
    /// A transfer, a wallet, cash.
    pub other: Phrases,
    pub back: Phrases,
}

/// What a page says of where a parcel stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageStateWords {
    pub not_shipped: Phrases,
    /// The order itself is not paid yet.
    pub unpaid: Phrases,
    pub tabs: Phrases,
    pub nothing: Phrases,
    pub nothing_seen: Phrases,
    pub of_tracking: Phrases,
    pub hearsay: Phrases,
    pub standstill: Phrases,
    pub since: Phrases,
    pub announced: Phrases,
    pub moving: Phrases,
    pub at_pickup: Phrases,
    pub held_by_customs: Phrases,
    pub returned: Phrases,
    pub says_delivered: Phrases,
    pub not_received: Phrases,
    pub no_number: Phrases,
    /// A dispute is open, on the page of an order.
    pub in_dispute: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailWords {
    pub from: Phrases,
    pub date: Phrases,
    pub other: Phrases,
    pub signs: Phrases,
}

/// The words of tracking pages. An asterisk stands for any ending.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryWords {
    pub passed_over: Phrases,
    pub moving: Phrases,
    pub returning: Phrases,
    pub failed_attempt: Phrases,
    pub lost: Phrases,
    pub destroyed: Phrases,
    pub data_asked: Phrases,
    pub held_by_customs: Phrases,
    pub out_for_delivery: Phrases,
    pub at_pickup: Phrases,
    pub delivered: Phrases,
    pub label_only: Phrases,
    pub reached_country: Phrases,
    pub left_country: Phrases,
    pub customs: Phrases,
    pub scan: Phrases,
    pub small: Phrases,
    pub company: Phrases,
    pub towards: Phrases,
    pub condition: Phrases,
    pub collect_until: Phrases,
    pub kept_for: Phrases,
    pub before_day: Phrases,
    pub destination: Phrases,
    pub weight: Phrases,
    pub no_place: Phrases,
    pub street: Phrases,
    /// In a sentence, beside the place that it has left, and beside the one where it is.
    pub told_left: Phrases,
    pub told_at: Phrases,
    /// Before the place that something comes from.
    pub told_from: Phrases,
    /// Before what a person tells of themselves.
    pub told_of_me: Phrases,
    /// By ISO 3166 code: what countries are called besides their names.
    pub countries: BTreeMap<String, Phrases>,
}

/// What a word for a zone means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenZone {
    Named(Zone),
    Offset(FixedOffset),
}

impl LanguageWords {
    /// Reads the text of a `words.toml`; the error names the line and the key.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<Zone, D::Error> {
    let name = String::deserialize(from)?;
    name.parse()
        .map_err(|_| de::Error::custom(format!("no zone of the IANA database: {name}")))
}

fn zones<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Zone>, D::Error> {
    let names = Vec::<String>::deserialize(from)?;
    let zone = |name: String| {
        let unknown = || de::Error::custom(format!("no zone of the IANA database: {name}"));
        name.parse().map_err(|_| unknown())
    };
    names.into_iter().map(zone).collect()
}

impl<'de> Deserialize<'de> for SpokenZone {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        let offset = name.parse().map(Self::Offset);
        offset
            .or_else(|_| name.parse().map(Self::Named))
            .map_err(|_| {
                de::Error::custom(format!(
                    "neither a zone of the IANA database nor an offset: {name}"
                ))
            })
    }
}
