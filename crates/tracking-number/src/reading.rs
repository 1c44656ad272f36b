//! What a code may be: one [`Reading`] for each format that has its shape.

/// Whether a code follows a parcel or names a purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// It follows a parcel.
    TrackingNumber,
    /// It names a purchase in a store.
    OrderNumber,
}

/// What the check digit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// The check digit fits.
    Passed,
    /// It does not, or a character is missing or too many: probably mistyped, never "invalid".
    Failed,
    /// The format has no check digit, or none that is known or dependable.
    Absent,
}

impl Check {
    /// `Passed` or `Failed`.
    pub const fn of(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }

    /// The name used in machine-readable output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Absent => "absent",
        }
    }
}

/// How far a reading can be relied on; later is surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Nearly anything fits the shape: on its own it says nothing.
    Guess,
    /// Known from a single source, or one of several formats of this length.
    Possible,
    /// The shape is this format's own, or its check digit fits a length that others use too.
    Likely,
    /// The shape is this format's own and its check digit fits.
    Certain,
}

impl Confidence {
    /// The name used in machine-readable output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// The kind of mail, read from the service letters of an international postal number (UPU S10-12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mail {
    /// C: parcel, tracked end to end.
    ParcelPost,
    /// CV: parcel, preferably insured.
    InsuredParcel,
    /// E: express.
    Ems,
    /// H: e-commerce parcel.
    ECommerce,
    /// L: small packet, tracked, without signature.
    TrackedPacket,
    /// R: small packet, registered, with signature.
    RegisteredPacket,
    /// U: small packet, the code is for customs only.
    UntrackedPacket,
    /// V: insured letter.
    InsuredLetter,
    /// M: bag of printed matter.
    MBag,
    /// QA-QM: international business reply.
    BusinessReply,
    /// A, B, D, G, N, P, Z: domestic, bilateral or multilateral use.
    Bilateral,
    /// No meaning was given to these letters.
    Unassigned,
    /// The letters are reserved; some posts use them all the same.
    Reserved,
}

/// Who gave the number out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Issuer {
    /// The post of a country, by ISO 3166-1 alpha-2.
    Country(&'static str),
    /// A carrier, by name.
    Carrier(&'static str),
    /// A store, by name.
    Store(&'static str),
}

/// Where the parcel can be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// From the sender to the door.
    EndToEnd,
    /// Events usually stop when it leaves the sending country.
    UntilExport,
    /// Perhaps only in the country that sent it.
    SendingCountry,
    /// It depends on the posts involved.
    Uncertain,
    /// The carrier's own number, replaced by a postal one later.
    ReplacedLater,
    /// The seller's parcel inside the sending country, or a domestic parcel.
    DomesticOnly,
    /// The last stretch, in the country of the buyer.
    LastMile,
    /// From the sender to the door, but only on the order page of the store that delivers it.
    StoreOnly,
}

/// What else can be read out of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberFact {
    /// The day on which the label was made.
    LabelMade {
        /// In full: 2026.
        year: u16,
        /// From 1.
        month: u8,
        /// Of the month, from 1.
        day: u8,
    },
    /// The postal code of the office that issued the label.
    IssuingOffice(u32),
    /// The country the parcel goes to, by ISO 3166-1 alpha-2.
    Destination(&'static str),
    /// The forwarder that the first letters name.
    Forwarder(&'static str),
    /// Real numbers of this range fail the check digit: it cannot be checked for sure.
    CheckUndependable,
    /// The code is a character short or long.
    Length {
        /// How many characters the format has.
        usual: usize,
        /// How many the code has.
        found: usize,
    },
    /// The last digits are the buyer's own and stay the same in all of their orders.
    BuyerDigits(u16),
}

/// Why a number of a known shape is suspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// The check digit does not fit: a character is wrong, or two have changed places.
    CheckDigit,
    /// A character is missing, or there is one too many.
    Length,
    /// The check digit of an international postal number fits, but its last two letters are no country, and no carrier's own
    /// ending: the one slip that a check digit cannot see.
    NoSuchCountry,
    /// The check digit of an international postal number fits, but the two letters of the country are missing.
    CountryMissing,
    /// A letter stands in a number of digits, which would pass its check with the digit that looks like it.
    LetterForDigit,
}

impl Doubt {
    /// The name used in machine-readable output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CheckDigit => "check_digit",
            Self::Length => "length",
            Self::NoSuchCountry => "no_such_country",
            Self::CountryMissing => "country_missing",
            Self::LetterForDigit => "letter_for_digit",
        }
    }
}

/// One way to read a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The format, in a short name that does not change: `s10`, `cainiao-lp`.
    pub id: &'static str,
    /// The format's proper name.
    pub name: &'static str,
    /// What it names.
    pub subject: Subject,
    /// What the check digit says.
    pub check: Check,
    /// Why the number cannot be right as it stands, if it cannot.
    pub doubt: Option<Doubt>,
    /// How far this reading can be relied on.
    pub confidence: Confidence,
    /// The kind of mail, for the international postal number.
    pub mail: Option<Mail>,
    /// Who gave the number out, where it can be told.
    pub issuer: Option<Issuer>,
    /// How far the parcel can be followed by it.
    pub reach: Option<Reach>,
    /// What else can be read out of it.
    pub facts: Vec<NumberFact>,
}

impl Reading {
    /// The reading of a number that is an order's by its label alone.
    pub(crate) fn labelled_order() -> Self {
        Self {
            id: "labelled-order",
            name: "Order number",
            subject: Subject::OrderNumber,
            check: Check::Absent,
            doubt: None,
            confidence: Confidence::Possible,
            mail: None,
            issuer: None,
            reach: None,
            facts: Vec::new(),
        }
    }
}
