//! The words of the questions in the buttons' data. A word may be added, but none may change. The compiler names a question that has
//! no word.

use crate::model::{ParcelLocation, Payment, Question};

/// All questions, and the word of each, from one list.
macro_rules! question_words {
    ($($variant:ident $(($inner:path))? => $word:literal,)*) => {
        /// All questions.
        pub(super) const QUESTIONS: &[Question] = &[$(Question::$variant $(($inner))?),*];

        /// The word of a question.
        pub(super) fn question_word(question: Question) -> &'static str {
            match question {
                $(Question::$variant $(($inner))? => $word,)*
            }
        }
    };
}

question_words! {
    Received => "received",
    Store => "store",
    Number => "number",
    Shipped => "shipped",
    Protection => "protection",
    Name => "name",
    Paid => "paid",
    Expected => "expected",
    Payment => "payment",
    OrderNumber => "order-number",
    Amount => "amount",
    Tracking => "tracking",
    FrozenWhere => "frozen",
    FrozenSince(ParcelLocation::SenderCountry) => "frozen-sender",
    FrozenSince(ParcelLocation::Border) => "frozen-border",
    FrozenSince(ParcelLocation::MyCountry) => "frozen-mine",
    DeliveredOn => "delivered",
    NotMine => "not-mine",
    AskedAround => "asked-around",
    DisputeOpened => "dispute-opened",
    RefusedUntil => "refused-until",
    Later => "later",
    ShipBy => "ship-by",
    TrackingMore => "tracking-more",
    PickupBy => "pickup-by",
    NoticeBy => "notice-by",
    ReturnReason => "return-reason",
    GoodsProblem => "goods-problem",
    ClaimOpenUntil => "claim-open-until",
    Extension => "extension",
    PaymentCaseOn(Payment::PayPal) => "paypal-case",
    PaymentCaseOn(Payment::Card) => "bank-case",
    PaymentCaseOn(Payment::Other) => "other-case",
    Carrier => "carrier",
    Understood => "understood",
    Belongs => "belongs",
}

/// The question of this word.
pub(super) fn question_called(word: &str) -> Option<Question> {
    let mut questions = QUESTIONS.iter().copied();
    questions.find(|question| question_word(*question) == word)
}
