//! One scan of a parcel, as texts tell it.

use crate::chat::input;
use crate::chat::screens::format;
use crate::chat::turn::Turn;
use crate::locale::Texts;
use crate::model::{TrackingEvent, TrackingStage};
use chrono::NaiveDate;
use fluent_bundle::FluentValue;

pub type Arg = (&'static str, FluentValue<'static>);

/// What the text of a scan is filled with.
pub fn scan_args(texts: &Texts, event: &TrackingEvent, day: String) -> Vec<Arg> {
    let country = event.country.as_ref().filter(|country| country.is_named);
    let country = country.map(|country| texts.plain(&input::country_key(&country.code), &[]));
    let place = [event.city.clone(), country]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let place = if place.is_empty() {
        "none".to_owned()
    } else {
        place.join(", ")
    };
    vec![
        ("day", day.into()),
        ("where", place.into()),
        ("stage", stage_word(event.stage).into()),
    ]
}

/// A day, as short as it can be told today.
pub fn near(turn: &Turn, day: NaiveDate) -> String {
    format::near_day(turn.texts(), day, turn.today())
}

/// The word by which texts choose how far the parcel has come.
pub fn stage_word(stage: TrackingStage) -> &'static str {
    match stage {
        TrackingStage::LabelOnly => "label",
        TrackingStage::Moving => "moving",
        TrackingStage::LeftCountry => "left",
        TrackingStage::ReachedCountry => "reached",
        TrackingStage::Customs => "customs",
        TrackingStage::HeldByCustoms => "held",
        TrackingStage::DataAsked => "data",
        TrackingStage::AtPickup => "pickup",
        TrackingStage::OutForDelivery => "out",
        TrackingStage::FailedAttempt => "failed",
        TrackingStage::Delivered => "delivered",
        TrackingStage::Returning => "returning",
        TrackingStage::Lost => "lost",
        TrackingStage::Destroyed => "destroyed",
    }
}
