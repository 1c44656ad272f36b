//! What is remembered and said: a person, their orders, what happened to these, and what is to be said.
//!
//! Records only, and serde: this room knows no other. Times are UTC. What the person did not need to give is not here: no
//! names of people, no user names, no message texts. Fields are only ever added, with a default; a change of meaning takes
//! a new version (`storage/codec.rs`).

mod bounds;
mod changes;
mod date_order;
mod defaults;
mod dialogue;
mod look_up;
mod look_up_request;
mod offer;
mod order;
mod order_event;
mod outgoing;
mod person;
mod tracking_state;

pub use bounds::{instant_of, is_in_bounds};
pub use changes::{Changes, DueSubject, PersonState};
pub use date_order::DateOrder;
pub use dialogue::{CountedFrom, Dialogue, Doubt, Draft, OddDay, ProtectionLength, Question};
pub use look_up::{
    LookUp, LookUpConsent, LookUpNews, LookUpProvider, LookUpRefusal, LookUpState, Registered,
    TrackingNews,
};
pub use look_up_request::LookUpRequest;
pub use offer::{Offer, OfferKind};
pub use order::{GivenNumber, Order, OrderId, ReplacedFields};
pub use order_event::{
    CompletedBy, GoodsProblem, HistoryEntry, MismatchReason, OrderEvent, ParcelLocation, Payment,
    ReplacedEnd, ReturnReason, SellerRequest, Tracking,
};
pub use outgoing::{Action, Button, ButtonStyle, IfGone, Keyboard, LiveMessage, Outgoing};
pub use person::{ChatId, Mentioned, Patience, Person};
pub use tracking_state::{
    EventCountry, TrackingEvent, TrackingSource, TrackingStage, TrackingState, is_plain_name,
};
