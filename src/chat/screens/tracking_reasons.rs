//! Why a tracking page is thought to show another parcel, or something else that counts; and what is said of that until the person
//! has confirmed or denied it.

use crate::advice::{self, Reason, Verdict};
use crate::chat::input;
use crate::chat::screens::scan::{Arg, near};
use crate::chat::turn::Turn;
use crate::model::{Order, ParcelLocation, TrackingSource, TrackingState};
use chrono::NaiveDate;
use fluent_bundle::FluentValue;

/// What a page comes to for an order.
pub fn judge(turn: &Turn, order: &Order, state: &TrackingState) -> Verdict {
    let home = turn.person.country.as_deref();
    turn.with_context(order, |context| {
        let verdict = advice::judge(state, context, home);
        // The person knows whose it is.
        if state.number.is_some() && state.number == order.own_number {
            return Verdict {
                shows: advice::taken_as_mine(state, context, home),
                reasons: Vec::new(),
            };
        }
        verdict
    })
}

/// What contradicts the order on its tracking page, as long as nobody has confirmed or denied it.
pub fn contradiction(turn: &Turn, order: &Order) -> Option<String> {
    let facts = turn.facts(order);
    let (shown, _) = facts.tracking?;
    let state = facts.page?;
    let verdict = judge(turn, order, state);
    // What was told since and differs from the page was told by the person.
    let open = facts.tracking_source != TrackingSource::Person
        && facts.arrived_on.is_none()
        && verdict.shows == shown;
    let reason = verdict.reasons.iter().find(|reason| contradicts(reason));
    reason.filter(|_| open).map(|reason| why(turn, reason))
}

fn contradicts(reason: &Reason) -> bool {
    match reason {
        Reason::DeliveredBeforePaid { .. }
        | Reason::ScannedBeforePaid { .. }
        | Reason::DeliveredAbroad { .. }
        | Reason::GoesAbroad { .. }
        | Reason::DeliveredThere { .. }
        | Reason::DeliveredBeforeShipped { .. } => true,
        Reason::OnlyLabel { .. } | Reason::Silent { .. } | Reason::Light { .. } => false,
    }
}

/// A reason in words.
pub fn why(turn: &Turn, reason: &Reason) -> String {
    let day = |day: &NaiveDate| FluentValue::from(near(turn, *day));
    let country = |code: &str| turn.plain(&input::country_key(code), &[]);
    let home = || {
        FluentValue::from(
            turn.person
                .country
                .as_deref()
                .map(country)
                .unwrap_or_default(),
        )
    };
    let (key, args): (&str, Vec<Arg>) = match reason {
        Reason::DeliveredBeforePaid { delivered, paid } => (
            "tracking-reason-delivered-before-paid",
            vec![("day", day(delivered)), ("paid", day(paid))],
        ),
        Reason::ScannedBeforePaid { scanned, paid } => (
            "tracking-reason-scanned-before-paid",
            vec![("day", day(scanned)), ("paid", day(paid))],
        ),
        Reason::DeliveredAbroad { on, country: code } => (
            "tracking-reason-delivered-abroad",
            vec![
                ("day", day(on)),
                ("country", country(code).into()),
                ("home", home()),
            ],
        ),
        Reason::GoesAbroad { country: code } => (
            "tracking-reason-goes-abroad",
            vec![("country", country(code).into()), ("home", home())],
        ),
        Reason::DeliveredThere {
            city,
            country: code,
        } => {
            let place = [city.clone(), code.as_deref().map(country)];
            let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
            (
                "tracking-reason-delivered-there",
                vec![("where", place.into())],
            )
        }
        Reason::DeliveredBeforeShipped { delivered, shipped } => (
            "tracking-reason-delivered-before-shipped",
            vec![("day", day(delivered)), ("shipped", day(shipped))],
        ),
        Reason::OnlyLabel { since, days } => (
            "tracking-reason-only-label",
            vec![("day", day(since)), ("days", (*days).into())],
        ),
        Reason::Silent { days, place, .. } => (
            "tracking-reason-silent",
            vec![
                ("days", (*days).into()),
                ("place", place_word(*place).into()),
            ],
        ),
        Reason::Light { grams } => ("tracking-reason-light", vec![("grams", (*grams).into())]),
    };
    turn.html(key, &args)
}

fn place_word(place: ParcelLocation) -> &'static str {
    match place {
        ParcelLocation::SenderCountry => "sender",
        ParcelLocation::Border => "border",
        ParcelLocation::MyCountry => "mine",
    }
}
