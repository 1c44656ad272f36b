//! What people want, as kinds: what each is about, and which says more than another.

use strum::{Display, EnumString, VariantArray};

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
    /// The buyer took less than was paid.
    OfferAccepted,
    /// The buyer gives the money up.
    GivenUp,
    /// Nobody will be there when it comes, or can collect it.
    GoingAway,
    /// The buyer no longer wants it.
    ChangedMind,
    /// Who pays the way back.
    ReturnCost,
    /// The consumer office, the police, a court.
    Authority,
}

impl Intent {
    /// It says little beside anything else.
    pub(super) fn is_vague(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Help | I::Thanks | I::Greeting | I::WhatNow | I::Upset | I::NotHelped | I::TheyWrote
        )
    }

    /// That it has not come, or is asked for, is nothing new beside news.
    pub fn is_nothing_new(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::NotArrived
                | I::NotShipped
                | I::WhereIsIt
                | I::WhyUntracked
                | I::WhatNow
                | I::HowLong
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
                        | I::ChangedMind
                        | I::ReturnCost
                        | I::Authority
                        | I::GivenUp
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
    pub(super) fn is_report(self) -> bool {
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
                | I::OfferAccepted
        )
    }

    /// What is wanted where good or bad news is only asked for, or still to come: "has it arrived?" asks where it is.
    pub(super) fn asked(self) -> Option<Self> {
        use Intent as I;
        Some(match self {
            I::Arrived => I::WhereIsIt,
            I::MoneyBack | I::MoneyPartly | I::DisputeWon => I::WillMoneyCome,
            I::Extended => I::Extend,
            I::DisputeOpened => I::OpenDispute,
            I::Escalated | I::Appealed => I::Escalate,
            I::OfferAccepted => I::SellerOffersLess,
            _ => return None,
        })
    }

    /// What a text is about that tells why it is told: customs that do not answer are no silent seller.
    pub(super) fn is_outdone_by(self, other: Self) -> bool {
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
            // What was taken is offered no more; and what is given up will not come.
            I::OfferAccepted => matches!(self, I::SellerOffersLess | I::Settled | I::MoneyPartly),
            I::GivenUp => matches!(self, I::WillMoneyCome | I::Upset | I::NotHelped),
            // "Got the money today, all good" tells of no parcel.
            I::MoneyBack => matches!(self, I::Arrived | I::SellerOffersLess | I::Settled),
            // It is done, and not wanted.
            I::Escalated | I::Appealed => matches!(self, I::Escalate | I::NotArrived),
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
                I::MoneyBack
                    | I::RefundWhen
                    | I::SellerOffersLess
                    | I::MoneyPartly
                    | I::SellerPaysOutside
            ),
            // What is wrong is the label's.
            I::WrongAddress => self == I::ArrivedWrong,
            // Who has paid it is not told what it is.
            I::CustomsAnswered => self == I::Customs,
            // Its answer names the ways of the payment, too.
            I::Authority => self == I::ThroughPayment,
            // Who no longer wants it asks how it is cancelled.
            I::ChangedMind => matches!(self, I::NotShipped | I::Cancel),
            // "It will come without me": where it is then is not asked.
            I::GoingAway => matches!(self, I::WhereIsIt | I::HowLong | I::NotArrived),
            // How it ended says more.
            I::Arrived => self == I::Settled,
            // What the account does not show is no parcel.
            I::RefundWhen => matches!(self, I::WhyUntracked | I::WhereIsIt),
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
    pub(super) fn is_good_end(self) -> bool {
        matches!(self, Intent::DisputeWon | Intent::MoneyBack)
    }

    /// What else may be meant of good news that is denied or limited in the same text: "I got it not".
    pub(super) fn opposite(self) -> Option<Self> {
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
