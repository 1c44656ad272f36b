//! What a person wants who writes in their own words: "the seller asks me to cancel", "где моя посылка".
//!
//! Those languages are tried that the text speaks. What is not clear is not guessed: it gives the two
//! likeliest, or nothing.

use strum::{Display, EnumString, VariantArray};

use super::seller_reply::{is_of_bank, is_told_to_seller};
use super::typed_choice::yes_or_no;
use super::whole_sum::names_paypal_claim;
use super::wording::{Fit, FreeText, Wording, patterns};
use crate::locale;

/// What a person may want. Its name in kebab case stands in `words.toml`, in texts and behind buttons.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Intent {
    Help,
    Thanks,
    Greeting,
    WhoAreYou,
    HowItWorks,
    OpenDispute,
    SellerWantsCancel,
    SellerOffersLess,
    SellerWantsReceipt,
    SellerPaysOutside,
    SellerSaysWait,
    SellerResends,
    /// They have none, or want the order cancelled.
    SellerCannotShip,
    SellerWantsProof,
    SellerSilent,
    /// The person has written to the seller.
    SellerAsked,
    Arrived,
    ArrivedWrong,
    NotArrived,
    DeliveredNotHere,
    WhereIsIt,
    /// Tracking shows something new.
    TrackingShows,
    WhyUntracked,
    NumberWrong,
    /// Why there are two numbers, or another one.
    TwoNumbers,
    IsItFake,
    Customs,
    Phishing,
    /// The buyer paid, or gave a card, where a strange message led.
    Phished,
    Protection,
    /// How to extend the protection.
    Extend,
    Extended,
    DisputeOpened,
    PaypalCase,
    /// The bank was asked for the money.
    BankCase,
    DisputeRefused,
    /// The buyer gave the dispute up.
    DisputeCancelled,
    /// All of the money was agreed to.
    DisputeWon,
    RefundWhen,
    MoneyBack,
    WhatToWrite,
    WhatNow,
    MyOrders,
    NewOrder,
    DeleteAll,
    DeleteOrder,
    Language,
    Stop,
    Later,
    Timezone,
    Edit,
    Cancel,
    Privacy,
    WrongAddress,
    TrackForMe,
    Human,
    Upset,
    NotShipped,
    Returned,
    /// Wait longer, or act now?
    HowLong,
    WillMoneyCome,
    NoNumber,
    Cost,
    ConfirmedByMistake,
    /// Only a part of the money is back.
    MoneyPartly,
    Escalate,
    /// What was advised did not help.
    NotHelped,
    /// What was told last is taken back.
    Undo,
    /// It was another parcel that came.
    OtherParcel,
    /// Tracking shows a place where the person does not live.
    NotMyCity,
    /// What tracking shows is another person's parcel.
    NotMine,
    /// Customs got what they asked for.
    CustomsAnswered,
    /// The buyer cancelled it before it was shipped.
    OrderCancelled,
    /// The buyer answered the seller or the store.
    Answered,
    /// Delete, without a word of what.
    DeleteWhat,
    /// Nobody else is to be told of the numbers.
    StopLookUps,
    /// The money is wanted where it was paid: at the bank, at PayPal.
    ThroughPayment,
    /// All is well, and the order can be closed.
    Settled,
    /// The seller or the store wrote; what, is not told.
    TheyWrote,
    /// A strange link was opened, and nothing given there.
    LinkOpened,
    /// The money came back as credit, points or a coupon.
    RefundAsCredit,
    /// The money went to a card that there is no more.
    RefundToOldCard,
    /// Bought of a private person, where no store stands in, and something is wrong.
    PrivateSale,
    /// The store, or PayPal, was asked to decide.
    Escalated,
    /// The buyer objected to the decision.
    Appealed,
    /// Nobody will be there when it comes, or can collect it.
    GoingAway,
}

/// What was understood of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood {
    Sure(Intent),
    /// One or two, the likelier first.
    Perhaps(Vec<Intent>),
    Nothing,
}

/// A fit that is so much better than the next needs no question.
const CLEAR_LEAD: u32 = 5;
/// A single word says what is wanted in a text of at most so many.
const MOST_WORDS_AROUND_ONE: usize = 7;
/// In a longer text somebody tells a story.
const LONGEST_SURE: usize = 45;
/// In a longer text each sentence says something by itself.
const MOST_WORDS_IN_PIECES: usize = 10;
/// So many meanings are offered where it is not clear.
const MOST_MEANT: usize = 2;
/// In a longer text a greeting or thanks are not what is meant.
const MOST_BESIDE_COURTESY: usize = 4;
/// Most words without a meaning for each one with a meaning.
const MOST_UNKNOWN: usize = 2;

impl Intent {
    /// It says little beside anything else.
    fn is_vague(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Help | I::Thanks | I::Greeting | I::WhatNow | I::Upset | I::NotHelped | I::TheyWrote
        )
    }

    /// It is answered with a word of courtesy: beside other words it is none.
    pub(super) fn is_courtesy(self) -> bool {
        matches!(self, Intent::Thanks | Intent::Greeting)
    }

    /// It asks for a parcel, and begins its order where none is watched.
    pub fn is_about_parcel(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::NotArrived
                | I::WhereIsIt
                | I::WhyUntracked
                | I::NewOrder
                | I::TrackForMe
                | I::NotShipped
        )
    }

    /// What changes an order, or takes it back.
    pub fn is_news(self) -> bool {
        use Intent as I;
        self.is_report()
            || self.is_of_seller()
            || matches!(
                self,
                I::Undo | I::DeliveredNotHere | I::Returned | I::SellerSilent
            )
    }

    /// It asks what to do about an order, or tells of it.
    pub fn is_about_order(self) -> bool {
        use Intent as I;
        self != I::Undo
            && (self.is_news()
                || self.is_about_parcel() && self != I::NewOrder
                || matches!(
                    self,
                    I::OpenDispute
                        | I::TrackingShows
                        | I::NumberWrong
                        | I::TwoNumbers
                        | I::IsItFake
                        | I::Customs
                        | I::Extend
                        | I::RefundWhen
                        | I::WhatToWrite
                        | I::WhatNow
                        | I::WrongAddress
                        | I::HowLong
                        | I::WillMoneyCome
                        | I::Escalate
                        | I::NotHelped
                        | I::ThroughPayment
                        | I::TheyWrote
                        | I::RefundAsCredit
                        | I::RefundToOldCard
                        | I::GoingAway
                ))
    }

    /// What tracking shows says it more exactly.
    pub fn is_of_tracking(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Returned | I::DeliveredNotHere | I::TrackingShows | I::NotArrived
        )
    }

    /// It is asked in passing: what was talked about goes on.
    pub fn is_aside(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Help
                | I::Thanks
                | I::Greeting
                | I::WhoAreYou
                | I::HowItWorks
                | I::Privacy
                | I::Cost
                | I::Human
                | I::Language
                | I::Protection
                | I::Upset
        )
    }

    /// Who begins with it mostly goes on to what they came for.
    pub(super) fn opens_a_talk(self) -> bool {
        use Intent as I;
        matches!(self, I::Language | I::Help | I::WhoAreYou | I::Human)
    }

    /// What the buyer did about something, which other news tell.
    pub(super) fn is_deed(self) -> bool {
        matches!(self, Intent::SellerAsked | Intent::Answered)
    }

    /// It tells that a claim was made, or goes on.
    pub fn is_of_claim(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::DisputeOpened | I::PaypalCase | I::BankCase | I::Escalated | I::Appealed
        )
    }

    /// Something that has happened: behind "if" it has not.
    fn is_report(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Arrived
                | I::ArrivedWrong
                | I::Extended
                | I::DisputeOpened
                | I::PaypalCase
                | I::BankCase
                | I::DisputeRefused
                | I::DisputeCancelled
                | I::DisputeWon
                | I::MoneyBack
                | I::SellerAsked
                | I::MoneyPartly
                | I::ConfirmedByMistake
                | I::OtherParcel
                | I::NotMyCity
                | I::CustomsAnswered
                | I::OrderCancelled
                | I::Answered
                | I::Escalated
                | I::Appealed
        )
    }

    /// What is wanted where good or bad news is only asked for, or still to come: "has it arrived?" asks where it is.
    fn asked(self) -> Option<Self> {
        use Intent as I;
        Some(match self {
            I::Arrived => I::WhereIsIt,
            I::MoneyBack | I::MoneyPartly | I::DisputeWon => I::WillMoneyCome,
            I::Extended => I::Extend,
            I::DisputeOpened => I::OpenDispute,
            I::Escalated | I::Appealed => I::Escalate,
            _ => return None,
        })
    }

    /// What a text is about that tells why it is told: customs that do not answer are no silent seller.
    fn is_outdone_by(self, other: Self) -> bool {
        use Intent as I;
        // The way of the payment is named in other news and wishes, too.
        let is_way = self == I::ThroughPayment;
        if is_way && (other.is_report() || other.is_of_seller() || other == I::RefundWhen) {
            return true;
        }
        // "Say that all is well" is what the other side wants.
        if self == I::Settled && other.is_of_seller() {
            return true;
        }
        match other {
            // Money or papers that a link or a message asks for: whoever is named, it is a trap.
            I::Phishing => matches!(
                self,
                I::Customs | I::CustomsAnswered | I::Cost | I::IsItFake
            ),
            // They have none of it, and say so: no parcel is missed, nor does the buyer want it cancelled.
            I::SellerCannotShip => matches!(
                self,
                I::NotShipped | I::NotArrived | I::WhyUntracked | I::OrderCancelled | I::Cancel
            ),
            // To whom it was given is told, and not to whom papers were; who was asked is noted besides.
            I::DeliveredNotHere => {
                matches!(self, I::Customs | I::CustomsAnswered | I::SellerAsked)
            }
            // Money for a dispute that is closed first is not agreed.
            I::SellerWantsCancel => self == I::DisputeWon,
            // Who wants to be paid for a wrong address has to be refused first.
            I::SellerPaysOutside => self == I::WrongAddress,
            // What is decided, or paid, is no offer, whatever its sum.
            I::DisputeWon => matches!(self, I::SellerOffersLess | I::Settled),
            // "Got the money today, all good" tells of no parcel.
            I::MoneyBack => matches!(self, I::Arrived | I::SellerOffersLess | I::Settled),
            // It is done, and not wanted.
            I::Escalated | I::Appealed => self == I::Escalate,
            // Who gave nothing there has not fallen for it.
            I::LinkOpened => matches!(self, I::Phished | I::Phishing),
            // Who has fallen for it is helped at once, whatever else is asked.
            I::Phished => !matches!(self, I::Phished | I::LinkOpened),
            // Whose help it is that is asked for, they say more exactly.
            I::ThroughPayment => matches!(
                self,
                I::OpenDispute | I::Escalate | I::WillMoneyCome | I::Help
            ),
            // No store that could be claimed at.
            I::PrivateSale => matches!(
                self,
                I::SellerSilent
                    | I::SellerPaysOutside
                    | I::NotArrived
                    | I::WhereIsIt
                    | I::NotShipped
                    | I::IsItFake
                    | I::Upset
                    | I::ThroughPayment
                    | I::NewOrder
            ),
            // What came is not what was paid.
            I::RefundAsCredit | I::RefundToOldCard => matches!(
                self,
                I::MoneyBack | I::SellerOffersLess | I::MoneyPartly | I::SellerPaysOutside
            ),
            // Who has paid it is not told what it is.
            I::CustomsAnswered => self == I::Customs,
            // "It will come without me": where it is then is not asked.
            I::GoingAway => matches!(self, I::WhereIsIt | I::HowLong | I::NotArrived),
            // How it ended says more.
            I::Arrived => self == I::Settled,
            // Who is afraid for the money is comforted, and told how it comes back.
            I::Upset => matches!(self, I::WillMoneyCome | I::Help),
            // "It came" is no good news where something is wrong with it, and it is on its way no more.
            I::ArrivedWrong => matches!(self, I::Arrived | I::TrackingShows | I::WhyUntracked),
            I::Customs => matches!(
                self,
                I::SellerSilent | I::NotArrived | I::WhyUntracked | I::WhereIsIt | I::HowLong
            ),
            _ => false,
        }
    }

    /// The parcel or the money is here, or both are given up: there is nothing to watch.
    pub fn is_end(self) -> bool {
        use Intent as I;
        self.is_good_end() || matches!(self, I::Arrived | I::OtherParcel | I::DisputeCancelled)
    }

    /// All of the money is agreed or paid.
    fn is_good_end(self) -> bool {
        matches!(self, Intent::DisputeWon | Intent::MoneyBack)
    }

    /// What else may be meant of good news that is denied or limited in the same text: "I got it not".
    fn opposite(self) -> Option<Self> {
        use Intent as I;
        Some(match self {
            I::Arrived => I::NotArrived,
            I::MoneyBack => I::MoneyPartly,
            I::Extended => I::Extend,
            I::DisputeOpened => I::DisputeRefused,
            // It is agreed, and where is it?
            I::DisputeWon => I::RefundWhen,
            _ => return None,
        })
    }

    /// What the seller said or wants, told by the buyer.
    pub fn is_of_seller(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::SellerWantsCancel
                | I::SellerOffersLess
                | I::SellerWantsReceipt
                | I::SellerPaysOutside
                | I::SellerSaysWait
                | I::SellerResends
                | I::SellerCannotShip
                | I::SellerWantsProof
        )
    }
}

/// Reads what a person wants. What is said in a few pieces is put together where none of them says enough: "scam? text from the post".
pub fn intent(text: &str) -> Understood {
    let text = FreeText::read(text);
    let is_in_pieces = text.words.last().is_some_and(|last| last.sentence > 0);
    match understood(&text) {
        Understood::Nothing if is_in_pieces && text.words.len() <= MOST_WORDS_IN_PIECES => {
            understood(&text.in_one_piece())
        }
        read => read,
    }
}

fn understood(text: &FreeText) -> Understood {
    let fits = at_payer(text, plausible(text));
    let Some((best, fit)) = fits.first().copied() else {
        return Understood::Nothing;
    };
    let unknown = text.unknown_words();
    if unknown > 2 * MOST_UNKNOWN * fit.words {
        return Understood::Nothing;
    }
    let near: Vec<Intent> = fits
        .iter()
        .filter(|(_, other)| other.score + CLEAR_LEAD > fit.score)
        .map(|(intent, _)| *intent)
        .take(MOST_MEANT)
        .collect();
    if let (true, Some(opposite)) = (fit.is_turned, best.opposite()) {
        return Understood::Perhaps(vec![best, opposite]);
    }
    let is_own = best.is_of_seller() && is_told_to_seller(text);
    // Several wishes of one seller need no choice.
    let is_open = near.len() > 1 && !near.iter().all(|intent| intent.is_of_seller());
    if is_open || is_own || !is_sure(text, fit, unknown) {
        return Understood::Perhaps(near);
    }
    Understood::Sure(best)
}

/// A claim that is told to be the bank's or PayPal's is none of the store's: "bank dispute opened".
fn at_payer(text: &FreeText, fits: Vec<(Intent, Fit)>) -> Vec<(Intent, Fit)> {
    let mut read: Vec<(Intent, Fit)> = Vec::new();
    for (intent, fit) in fits {
        let of_clause = |group| text.clause_has(fit.first, group);
        let intent = match intent {
            Intent::DisputeOpened if of_clause("{seller}") => intent,
            Intent::DisputeOpened if of_clause("{paypal}") => Intent::PaypalCase,
            Intent::DisputeOpened if of_clause("{bank}") => Intent::BankCase,
            intent => intent,
        };
        if read.iter().all(|(known, _)| *known != intent) {
            read.push((intent, fit));
        }
    }
    read
}

/// All that the seller wants, told by the buyer: "she says wait, and confirm so that she is paid".
pub fn wishes_of_seller(text: &str) -> Vec<Intent> {
    let fits = plausible(&FreeText::read(text));
    let wishes = fits.into_iter().map(|(intent, _)| intent);
    let is_of_claim = names_paypal_claim(text);
    let is_wish = |intent: &Intent| {
        intent.is_of_seller() && !(is_of_claim && *intent == Intent::SellerPaysOutside)
    };
    wishes.filter(is_wish).collect()
}

/// Yes or no to anything but whether the parcel came: "I received it" tells of the parcel, whatever was asked.
pub fn assent(text: &str) -> Option<bool> {
    yes_or_no(text).filter(|_| !is_of_arrival(text))
}

/// Whether a text is a question, though its mark may be left out.
pub fn asks(text: &str) -> bool {
    text.trim_end().ends_with('?') || FreeText::read(text).begins_asking()
}

/// Whether a text names PayPal or the bank.
pub fn names_payer(text: &str) -> bool {
    FreeText::read(text).has_of("{payer}")
}

/// Whether a text names the seller, the store or somebody else of theirs.
pub fn names_other_side(text: &str) -> bool {
    FreeText::read(text).has_of("{they}")
}

/// Whether a text tells that the parcel came, or did not.
pub fn is_of_arrival(text: &str) -> bool {
    matches!(
        intent(text),
        Understood::Sure(Intent::Arrived | Intent::NotArrived)
    )
}

/// What a text may mean, the likeliest first.
fn plausible(text: &FreeText) -> Vec<(Intent, Fit)> {
    let mut fits = wording().fits(text);
    fits.retain(|(intent, fit)| !(intent.is_report() && fit.is_hypothetical && !fit.is_asked));
    let mut fits = without_open(fits);
    // "It came after I opened the dispute" tells that it came.
    prefer(&mut fits, |intent, fit| {
        !fit.is_background || intent.is_of_seller()
    });
    let from_bank = is_of_bank(text);
    fits.retain(|(intent, _)| !(intent.is_of_seller() && from_bank));
    let is_partly = text.has_of("{partly}");
    let is_whole = |intent: &Intent| !(is_partly && intent.is_good_end());
    let told = fits.iter().map(|(intent, _)| *intent);
    let told: Vec<Intent> = told.filter(is_whole).collect();
    fits.retain(|(intent, _)| !told.iter().any(|other| intent.is_outdone_by(*other)));
    // "They refunded half" tells what came, "they want to refund half" what is offered.
    let is_part = |intent| matches!(intent, Intent::SellerOffersLess | Intent::MoneyPartly);
    if told.iter().filter(|intent| is_part(**intent)).count() > 1 {
        let meant = match text.has_of("{offer}") {
            true => Intent::SellerOffersLess,
            false => Intent::MoneyPartly,
        };
        fits.retain(|(intent, _)| *intent == meant || !is_part(*intent));
    }
    // What is asked for counts, and not what it is asked for: "how do I get my money back if it does not come".
    // What a seller wants "before he refunds" is no less wanted.
    prefer(&mut fits, |intent, fit| {
        !fit.is_hypothetical || intent.is_of_seller()
    });
    prefer(&mut fits, |intent, _| !intent.is_vague());
    let others = |fit: &Fit| text.words.len().saturating_sub(fit.words);
    fits.retain(|(intent, fit)| {
        !intent.is_courtesy() || !fit.is_turned && others(fit) <= MOST_BESIDE_COURTESY
    });
    // Of good news that something else in the text limits, that counts: "it came, but the box was empty".
    prefer(&mut fits, |intent, fit| {
        !(fit.is_turned && intent.opposite().is_some())
    });
    fits
}

/// What is asked, or still to come, has not happened: its question takes its place.
fn without_open(fits: Vec<(Intent, Fit)>) -> Vec<(Intent, Fit)> {
    let is_open = |(intent, fit): &(Intent, Fit)| {
        // Who tells bad news asks what to do: "only half came?"
        let is_told = matches!(intent, Intent::ArrivedWrong | Intent::MoneyPartly);
        let is_news = intent.is_report() || *intent == Intent::Returned;
        is_news && (fit.is_open || fit.is_asked && !is_told)
    };
    let (open, mut told): (Vec<_>, Vec<_>) = fits.into_iter().partition(is_open);
    for (intent, fit) in open {
        let asked = intent.asked();
        let asked = asked.filter(|asked| told.iter().all(|(known, _)| known != asked));
        told.extend(asked.map(|asked| (asked, fit)));
    }
    told.sort_by_key(|(_, fit)| std::cmp::Reverse(fit.score));
    told
}

/// Leaves those alone of which this is true, if there is one.
fn prefer(fits: &mut Vec<(Intent, Fit)>, is: impl Fn(Intent, &Fit) -> bool) {
    if fits.iter().any(|(intent, fit)| is(*intent, fit)) {
        fits.retain(|(intent, fit)| is(*intent, fit));
    }
}

fn is_sure(text: &FreeText, fit: Fit, unknown: usize) -> bool {
    let most = if fit.words == 1 {
        MOST_WORDS_AROUND_ONE
    } else {
        LONGEST_SURE
    };
    text.words.len() <= most && unknown <= MOST_UNKNOWN * fit.words
}

fn wording() -> &'static Wording<Intent> {
    static WORDING: Wording<Intent> = Wording::new(|place| {
        let lists = locale::words_at(place).intents.iter();
        let lists = lists.map(|(name, list)| {
            let intent = name.parse().ok();
            let intent = intent.unwrap_or_else(|| panic!("words.toml: no intent is called {name}"));
            (intent, list)
        });
        patterns(place, lists)
    });
    &WORDING
}

#[cfg(test)]
mod tests {
    use super::super::tally::{Reading, wrongly_read};
    use super::*;

    const CASES: &str = include_str!("intent_cases.tsv");
    const SURE: &str = include_str!("intent_sure_cases.tsv");
    const HELD_OUT: &str = include_str!("intent_held_out.tsv");

    /// What a case says is read: rightly or not, or it is asked.
    fn read(expected: &str, text: &str) -> Reading {
        match intent(text) {
            Understood::Sure(intent) => Reading::of(expected, &intent.to_string()),
            Understood::Nothing if expected == "none" => Reading::Right,
            Understood::Perhaps(_) | Understood::Nothing => Reading::Asked,
        }
    }

    #[test]
    fn free_messages_are_never_understood_wrongly() {
        assert_eq!(wrongly_read("free messages", CASES, read), [""; 0]);
        assert_eq!(wrongly_read("held out", HELD_OUT, read), [""; 0]);
    }

    #[test]
    fn short_news_and_wishes_are_understood_at_once() {
        let missed = |line: &str| {
            let (expected, text) = line.split_once('\t')?;
            let meant = Understood::Sure(expected.parse().ok()?);
            let read = intent(text);
            (read != meant).then(|| format!("{text}: {read:?}, not {expected}"))
        };
        let lines = SURE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.filter_map(missed).collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn every_language_has_words_for_every_intent() {
        for language in locale::all_words() {
            for intent in Intent::VARIANTS {
                assert!(
                    language.intents.contains_key(&intent.to_string()),
                    "{intent}"
                );
            }
        }
    }
}
