//! "Why is it not tracked?": the causes that there are, those that fit this number, store and day first.

use super::context::Context;
use super::rules::Defaults;
use crate::model::{ParcelLocation, Tracking};
use strum::{Display, VariantArray};
use tracking_number::{Check, Reach, Verdict};

/// The most causes of one answer: a worried person reads no more.
pub const MOST_CAUSES: usize = 5;

/// Why tracking shows nothing. Of causes that fit equally well, the one that comes first here is told first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Cause {
    /// The number of the purchase was taken for the parcel's.
    OrderNumber,
    Mistyped,
    /// Numbers come before parcels.
    TooEarly,
    /// The seller made the label, and has not handed the parcel over.
    LabelOnly,
    /// The seller gave the number of somebody else's parcel.
    AnotherParcel,
    /// The store knows the carrier's number, and does not show it.
    StoreHidesIt,
    /// The number came, and was not seen.
    InTheMail,
    /// Small and cheap things are sent as letters.
    SentUntracked,
    /// The number is for customs, or for the sender's country.
    BorderOnly,
    /// The number is of the last stretch, and lives only there.
    LastStretch,
    BetweenCountries,
    /// The number was changed after the shipment.
    Changed,
    /// The carrier's own site knows more than trackers.
    OwnSite,
    /// In the buyer's country it travels under another number.
    OtherNumber,
}

/// What is known of a parcel that is not tracked. By default, nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clues {
    number: Number,
    days_since_shipping: Option<i64>,
    tracking: Option<Tracking>,
    /// The number was compared with the order page.
    compared: bool,
    /// For so many days the store itself calls silence usual.
    usual_silence: Option<u16>,
    /// The order is paid, and was not sent.
    unsent: bool,
    /// It is here, or the money is agreed: nobody asks any more.
    settled: bool,
}

/// What the number tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Number {
    /// It was not talked about.
    #[default]
    Unknown,
    /// The seller gave none.
    None,
    /// It is an order number.
    NotOfParcel,
    /// One character is wrong.
    Mistyped,
    /// Its check digit is right, or it has none.
    Fits { checked: bool, reach: Option<Reach> },
    /// Nothing known has its form.
    Odd,
}

/// How well a cause fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is known to be so.
    Sure,
    Likely,
    Possible,
    No,
}

impl Clues {
    /// Of a number alone.
    pub fn of_number(number: &str) -> Self {
        Self {
            number: Number::read(number),
            ..Self::default()
        }
    }

    /// Of an order.
    pub fn of_order(context: &Context) -> Self {
        Self {
            number: context.order.number.map_or(Number::None, Number::read),
            days_since_shipping: context.days_since_shipping(),
            tracking: context.tracking(),
            compared: context.order.compared_on.is_some(),
            usual_silence: context.store.usual_silence_days,
            unsent: context.order.shipped_on.is_none(),
            settled: context.order.arrived_on.is_some() || context.order.refund_agreed_on.is_some(),
        }
    }

    /// Whether it is still true that most such parcels arrive.
    pub fn is_hopeful(&self) -> bool {
        !matches!(
            self.tracking,
            Some(
                Tracking::NotMine(_)
                    | Tracking::Delivered(_)
                    | Tracking::Returned
                    | Tracking::Destroyed
                    | Tracking::Lost
            )
        )
    }

    /// Whether the question arises: nothing is seen, or nothing any more.
    pub fn is_untracked(&self) -> bool {
        let frozen = matches!(self.tracking, Some(Tracking::Frozen(..)));
        !self.settled && (self.shows_nothing() || frozen)
    }

    fn shows_nothing(&self) -> bool {
        matches!(
            self.tracking,
            None | Some(Tracking::Nothing | Tracking::Announced)
        )
    }

    fn reach(&self) -> Option<Reach> {
        match self.number {
            Number::Fits { reach, .. } => reach,
            _ => None,
        }
    }

    /// For how many days the store itself calls silence usual, while that lasts.
    pub fn usual_silence(&self) -> Option<u16> {
        self.usual_silence
            .filter(|days| self.days_since_shipping <= Some((*days).into()))
    }

    /// The order is paid, and was not sent.
    pub fn is_unsent(&self) -> bool {
        self.unsent
    }

    /// There may be a number that follows a parcel.
    pub fn has_number(&self) -> bool {
        !matches!(self.number, Number::None | Number::NotOfParcel)
    }

    /// The first scan should have come by now.
    pub fn is_late(&self, rules: &Defaults) -> bool {
        self.shipped_since(rules.ask_seller_day)
    }

    fn shipped_since(&self, days: u16) -> bool {
        self.days_since_shipping >= Some(days.into())
    }
}

impl Number {
    fn read(number: &str) -> Self {
        let finding = tracking_number::examine(number);
        match (finding.verdict(), finding.best()) {
            (Verdict::OrderNumber, _) => Number::NotOfParcel,
            (Verdict::Suspect, _) => Number::Mistyped,
            (Verdict::TrackingNumber, Some(best)) => Number::Fits {
                checked: best.check == Check::Passed,
                reach: best.reach,
            },
            _ => Number::Odd,
        }
    }
}

/// The causes, those that fit best first.
pub fn causes(clues: &Clues, rules: &Defaults) -> Vec<Cause> {
    let fit = |cause: &Cause| fit(*cause, clues, rules);
    let all = Cause::VARIANTS.iter().copied();
    let mut causes: Vec<Cause> = all.filter(|cause| fit(cause) < Fit::No).collect();
    causes.sort_by_key(fit);
    causes.truncate(MOST_CAUSES);
    causes
}

fn fit(cause: Cause, clues: &Clues, rules: &Defaults) -> Fit {
    use Fit::{Likely, No, Possible, Sure};
    let nothing = clues.shows_nothing();
    let late = clues.is_late(rules);
    let if_so = |is: bool, fit: Fit| if is { fit } else { No };
    match cause {
        Cause::OrderNumber => match clues.number {
            Number::NotOfParcel => Sure,
            Number::Odd => if_so(nothing, Likely),
            Number::Unknown => Possible,
            _ => No,
        },
        Cause::Mistyped => match clues.number {
            Number::Mistyped => Sure,
            Number::Unknown => Possible,
            Number::Odd | Number::Fits { checked: false, .. } if nothing && late => Likely,
            Number::Odd | Number::Fits { checked: false, .. } => if_so(nothing, Possible),
            _ => No,
        },
        Cause::LabelOnly if clues.unsent => Sure,
        Cause::LabelOnly => match clues.tracking {
            Some(Tracking::Announced) => Sure,
            _ if !nothing => No,
            _ if late || clues.days_since_shipping.is_none() => Likely,
            _ => Possible,
        },
        Cause::AnotherParcel => match clues.tracking {
            Some(Tracking::NotMine(_)) => Sure,
            _ => if_so(nothing && late && clues.has_number(), Possible),
        },
        Cause::TooEarly if !nothing || late => No,
        Cause::TooEarly => match (clues.days_since_shipping, clues.tracking) {
            (None, _) | (_, Some(Tracking::Announced)) => Likely,
            _ => Sure,
        },
        Cause::StoreHidesIt if nothing && clues.usual_silence().is_some() => Sure,
        Cause::StoreHidesIt => match clues.number {
            Number::None | Number::NotOfParcel => Likely,
            Number::Unknown => Possible,
            _ => No,
        },
        Cause::InTheMail => if_so(!clues.has_number(), Possible),
        Cause::SentUntracked => match (clues.number, clues.reach()) {
            (Number::None, _) => Likely,
            (Number::Mistyped, _) | (_, Some(Reach::EndToEnd)) => No,
            _ => if_so(nothing, Possible),
        },
        Cause::BorderOnly => match (clues.number, clues.reach()) {
            (Number::Mistyped, _) => No,
            (_, Some(Reach::UntilExport | Reach::SendingCountry)) => Sure,
            (_, Some(Reach::Uncertain)) => Likely,
            (
                _,
                Some(Reach::EndToEnd | Reach::LastMile | Reach::DomesticOnly | Reach::StoreOnly),
            ) => No,
            _ => if_so(clues.has_number(), Possible),
        },
        Cause::LastStretch => if_so(
            matches!(clues.reach(), Some(Reach::LastMile | Reach::DomesticOnly)),
            Sure,
        ),
        Cause::BetweenCountries => match clues.tracking {
            Some(Tracking::Frozen(ParcelLocation::Border, _)) => Sure,
            Some(Tracking::Frozen(ParcelLocation::SenderCountry, _)) => Likely,
            _ => No,
        },
        Cause::Changed if clues.compared || !clues.has_number() => No,
        Cause::Changed if clues.shipped_since(rules.compare_number_day) => Likely,
        Cause::Changed => Possible,
        Cause::OwnSite if clues.reach() == Some(Reach::StoreOnly) => Sure,
        Cause::OwnSite => if_so(clues.has_number(), Possible),
        Cause::OtherNumber => match (clues.reach(), clues.tracking) {
            (Some(Reach::ReplacedLater), _) => Sure,
            (Some(Reach::LastMile), _) => No,
            (_, Some(Tracking::Frozen(..))) => Likely,
            _ => if_so(clues.has_number(), Possible),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::rules;
    use crate::model::MismatchReason;
    use Cause::*;

    const REGISTERED: &str = "RR123456785CN";
    const FOR_CUSTOMS: &str = "UA123456785CN";
    const MISTYPED: &str = "RR123456789CN";
    const CAINIAO: &str = "LP00068434402473";
    const ORDER: &str = "3005004900988888";

    fn clues(number: Option<&str>, days: i64) -> Clues {
        Clues {
            number: number.map_or(Number::None, Number::read),
            days_since_shipping: Some(days),
            tracking: Some(Tracking::Nothing),
            ..Clues::default()
        }
    }

    /// In a store that calls 42 days without news usual.
    fn silent(days: i64) -> Clues {
        Clues {
            usual_silence: Some(42),
            ..clues(Some(REGISTERED), days)
        }
    }

    fn told(clues: &Clues) -> Vec<Cause> {
        causes(clues, &rules().defaults)
    }

    #[test]
    fn what_is_known_comes_first() {
        let shows = |tracking, number, days| Clues {
            tracking: Some(tracking),
            ..clues(Some(number), days)
        };
        let day = "2026-11-01".parse().unwrap();
        let frozen = Tracking::Frozen(ParcelLocation::Border, day);
        let not_mine = Tracking::NotMine(MismatchReason::OtherPlace);
        let unsent = Clues {
            unsent: true,
            days_since_shipping: None,
            ..clues(Some(REGISTERED), 0)
        };
        let rows = [
            // In the first days it is early, and the rest is for later.
            (clues(Some(REGISTERED), 2), TooEarly),
            (clues(None, 2), TooEarly),
            (clues(Some(REGISTERED), 12), LabelOnly),
            (clues(None, 12), LabelOnly),
            (clues(Some(FOR_CUSTOMS), 12), BorderOnly),
            (clues(Some(CAINIAO), 12), OtherNumber),
            (clues(Some(MISTYPED), 2), Mistyped),
            (clues(Some(ORDER), 12), OrderNumber),
            (unsent, LabelOnly),
            // The store itself calls silence usual.
            (silent(42), StoreHidesIt),
            (Clues::of_number(ORDER), OrderNumber),
            (Clues::of_number(FOR_CUSTOMS), BorderOnly),
            (Clues::default(), TooEarly),
            (shows(Tracking::Announced, REGISTERED, 2), LabelOnly),
            (shows(frozen, REGISTERED, 30), BetweenCountries),
            (shows(not_mine, REGISTERED, 30), AnotherParcel),
        ];
        for (clues, first) in rows {
            assert_eq!(told(&clues)[0], first, "{clues:?}");
        }
    }

    #[test]
    fn no_cause_is_told_that_cannot_be() {
        let compared = Clues {
            compared: true,
            ..clues(Some(REGISTERED), 15)
        };
        let rows = [
            // The check digit was right.
            (clues(Some(REGISTERED), 15), Mistyped),
            // A registered packet is followed to the end.
            (clues(Some(REGISTERED), 15), BorderOnly),
            (clues(Some(REGISTERED), 15), SentUntracked),
            (clues(Some(REGISTERED), 15), OrderNumber),
            (clues(Some(REGISTERED), 15), TooEarly),
            (clues(None, 15), Mistyped),
            (clues(None, 15), OwnSite),
            (clues(None, 15), OtherNumber),
            (clues(Some(MISTYPED), 15), BorderOnly),
            (clues(Some(REGISTERED), 15), StoreHidesIt),
            (compared, Changed),
            (silent(43), StoreHidesIt),
        ];
        for (clues, cause) in rows {
            assert_eq!(fit(cause, &clues, &rules().defaults), Fit::No, "{cause}");
            assert!(!told(&clues).contains(&cause), "{cause}: {clues:?}");
        }
    }

    #[test]
    fn the_question_arises_while_nothing_is_seen() {
        let seen = |tracking| Clues {
            tracking,
            ..clues(Some(REGISTERED), 12)
        };
        let day = "2026-11-01".parse().unwrap();
        let rows = [
            (None, true),
            (Some(Tracking::Nothing), true),
            (Some(Tracking::Announced), true),
            (Some(Tracking::Frozen(ParcelLocation::Border, day)), true),
            (Some(Tracking::Moving), false),
            (Some(Tracking::Delivered(day)), false),
            (Some(Tracking::DataAsked), false),
        ];
        for (tracking, expected) in rows {
            assert_eq!(seen(tracking).is_untracked(), expected, "{tracking:?}");
            let settled = Clues {
                settled: true,
                ..seen(tracking)
            };
            assert!(!settled.is_untracked(), "{tracking:?}");
        }
    }

    #[test]
    fn from_the_day_of_comparing_a_changed_number_is_likely() {
        let day = i64::from(rules().defaults.compare_number_day);
        let place = |days| {
            told(&clues(Some(REGISTERED), days))
                .iter()
                .position(|c| *c == Changed)
        };
        assert!(place(day) < place(day - 1), "{:?}", place(day));
    }

    #[test]
    fn there_are_always_some_causes_and_never_too_many() {
        let numbers = [
            None,
            Some(REGISTERED),
            Some(FOR_CUSTOMS),
            Some(MISTYPED),
            Some(CAINIAO),
            Some(ORDER),
            Some("ODD-77"),
        ];
        for number in numbers {
            for days in 0..60 {
                let told = told(&clues(number, days));
                assert!(
                    (3..=MOST_CAUSES).contains(&told.len()),
                    "{number:?} {told:?}"
                );
            }
        }
        assert_eq!(told(&Clues::default()).len(), MOST_CAUSES);
    }
}
