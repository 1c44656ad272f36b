//! Look-ups: the question whether numbers may go out, the switch, the card, and each kind of news.

use super::scene::nothing;
use super::talk::{Happens, Talk, noon, order};
use trackless::chat::callback::{OrderPress as P, Press, SettingsPress as S};
use trackless::chat::{Command, LookUpEvent};
use trackless::model::{
    EventCountry, LookUpConsent, LookUpProvider, Order, OrderEvent, Person, Tracking,
    TrackingEvent, TrackingSource, TrackingStage as Stage, TrackingState,
};

const MONTH: i64 = 30 * 24;
const NUMBER: &str = "RR123456785CN";
const PROVIDER: LookUpProvider = LookUpProvider::SeventeenTrack;

fn known() -> Order {
    order("aliexpress", 14, MONTH)
}

fn state(on: &str, stage: Stage) -> TrackingState {
    TrackingState {
        number: Some(NUMBER.to_owned()),
        carrier: None,
        events: vec![TrackingEvent {
            on: on.parse().expect("a day"),
            stage,
            city: None,
            country: None,
        }],
        destination: None,
        weight_grams: None,
        collect_by: None,
        source: TrackingSource::Provider,
        known_at: noon(),
    }
}

fn shown(state: TrackingState) -> LookUpEvent {
    LookUpEvent::Shown {
        id: String::new(),
        order: 1,
        state,
        pushed: false,
    }
}

fn agrees(person: &mut Person) {
    person.look_ups = Some(LookUpConsent {
        provider: PROVIDER,
        agreed: true,
    });
}

pub fn talks(language: &str) -> Vec<Talk> {
    let new = |title: &str| Talk::new(title, language).with_look_ups();
    let agreed = |title: &str, order: &Order| {
        let registered = LookUpEvent::Registered {
            order: 1,
            number: NUMBER.to_owned(),
            id: "3011".to_owned(),
        };
        new(title)
            .person(agrees)
            .order(order)
            .sends_sticker()
            .hears("the number is taken", registered)
    };
    let moves = || known().then(3, OrderEvent::Tracking(Tracking::Moving));
    let news = |title: &str, order: &Order, state: TrackingState| {
        agreed(title, order).hears("something new", shown(state))
    };
    let card = Press::Order(1, P::Card);
    vec![
        new("Look-ups: a new order")
            .says(NUMBER)
            .press(Press::Watch(NUMBER.to_owned()))
            .says("AliExpress")
            .says("9.11.2026")
            .press(Press::LookUps(PROVIDER, true))
            .press(card.clone()),
        new("Look-ups: an order that is watched, and a no")
            .order(&known())
            .press(card.clone())
            .press(Press::LookUps(PROVIDER, false)),
        new("Look-ups: asked for in free words")
            .order(&known())
            .says(match language {
                "ru" => "отследи посылку",
                _ => "can you track my package for me",
            })
            .says(match language {
                "ru" => "да",
                _ => "yes",
            })
            .says(match language {
                "ru" => "где моя посылка",
                _ => "where is my parcel",
            }),
        new("Look-ups: on, and nothing to look up")
            .person(agrees)
            .says(match language {
                "ru" => "отследи посылку",
                _ => "can you track my package for me",
            }),
        new("Look-ups: switched off in words")
            .person(agrees)
            .order(&known())
            .says(match language {
                "ru" => "не ищи мою посылку",
                _ => "stop looking up my parcel",
            }),
        Talk::new(
            "Look-ups that nobody does are switched off in words",
            language,
        )
        .says(match language {
            "ru" => "не ищи мою посылку",
            _ => "stop looking up my parcel",
        }),
        new("Look-ups: the settings")
            .order(&known())
            .command(Command::Settings, "")
            .press(Press::Settings(S::Place))
            .press(Press::Settings(S::LookUps))
            .press(Press::LookUps(PROVIDER, true))
            .command(Command::Settings, "")
            .command(Command::Privacy, ""),
        agreed("Look-ups: nothing yet", &known())
            .hears("nothing yet", LookUpEvent::NothingYet { order: 1 })
            .press(card.clone()),
        news(
            "Look-ups: the first scan",
            &nothing(3, known()),
            state("2026-11-22", Stage::Moving),
        )
        .press(card),
        news(
            "Look-ups: it moves again",
            &known().then(
                3,
                OrderEvent::Tracking(Tracking::Frozen(
                    trackless::model::ParcelLocation::Border,
                    "2026-11-12".parse().expect("a day"),
                )),
            ),
            state("2026-11-22", Stage::Moving),
        ),
        news(
            "Look-ups: customs ask",
            &moves(),
            state("2026-11-22", Stage::DataAsked),
        ),
        news(
            "Look-ups: customs keep it",
            &moves(),
            state("2026-11-22", Stage::HeldByCustoms),
        ),
        news("Look-ups: to be collected", &moves(), {
            let mut state = state("2026-11-22", Stage::AtPickup);
            state.collect_by = "2026-12-04".parse().ok();
            state
        }),
        news(
            "Look-ups: to be collected, nobody knows until when",
            &moves(),
            state("2026-11-22", Stage::AtPickup),
        ),
        news(
            "Look-ups: a delivery failed",
            &moves(),
            state("2026-11-22", Stage::FailedAttempt),
        ),
        news(
            "Look-ups: delivered, and it is not here",
            &moves(),
            state("2026-11-22", Stage::Delivered),
        )
        .press(Press::Order(1, P::TrackingRight)),
        news(
            "Look-ups: it goes back",
            &moves(),
            state("2026-11-22", Stage::Returning),
        ),
        news("Look-ups: another's parcel", &moves(), {
            let mut state = state("2026-11-22", Stage::Delivered);
            state.events[0].country = Some(EventCountry {
                code: "br".to_owned(),
                is_named: true,
            });
            state.destination = Some("br".to_owned());
            state
        })
        .person(|person| person.country = Some("de".to_owned()))
        .hears("the same", {
            let mut state = state("2026-11-22", Stage::Delivered);
            state.events[0].country = Some(EventCountry {
                code: "br".to_owned(),
                is_named: true,
            });
            shown(state)
        }),
        news(
            "Look-ups: only a label",
            &known(),
            state("2026-11-12", Stage::LabelOnly),
        ),
        news(
            "Look-ups: nothing new",
            &moves(),
            state("2026-11-12", Stage::Moving),
        ),
        news("Look-ups: lost", &moves(), state("2026-11-22", Stage::Lost)),
        news(
            "Look-ups: the provider stops",
            &moves(),
            state("2026-11-22", Stage::Moving),
        )
        .hears("it looks no more", LookUpEvent::Stopped { order: 1 }),
        new("Look-ups: where is it, after a no")
            .order(&known())
            .press(Press::Order(1, P::Card))
            .press(Press::LookUps(PROVIDER, false))
            .says(match language {
                "ru" => "где моя посылка",
                _ => "where is my parcel",
            }),
    ]
}
