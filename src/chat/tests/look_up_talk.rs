//! Look-ups as the person sees them: the question whether numbers may go out, the news, the card.

use super::{Conversation, NUMBER, read};
use crate::chat::{Command, EventKind, LookUpEvent};
use crate::model::{
    Dialogue, DueSubject, EventCountry, GivenNumber, LookUpConsent, LookUpProvider, LookUpRefusal,
    Order, OrderEvent, Outgoing, Question, Tracking, TrackingEvent, TrackingSource, TrackingStage,
    TrackingState,
};
use chrono::{DateTime, Duration, NaiveDate, Utc};

const PROVIDER: LookUpProvider = LookUpProvider::SeventeenTrack;
const ASKED: &str =
    "Shall I look up the parcel myself? The number goes to 17TRACK; nothing else does.";

impl Conversation {
    fn offered() -> Self {
        let mut talk = Self::new();
        talk.look_up = Some(PROVIDER);
        talk
    }

    /// An order that the provider watches.
    fn watched_by_provider() -> Self {
        let mut talk = Self::offered().with_order();
        talk.state.person.as_mut().unwrap().look_ups = Some(LookUpConsent {
            provider: PROVIDER,
            agreed: true,
        });
        talk.say("thanks");
        talk.hear(LookUpEvent::Registered {
            order: 1,
            number: NUMBER.to_owned(),
            id: "3011".to_owned(),
        });
        talk
    }

    fn hear(&mut self, event: LookUpEvent) -> Vec<Outgoing> {
        self.turn(EventKind::LookUp(event))
    }

    fn sees(&mut self, scans: &[(&str, TrackingStage)]) -> Vec<Outgoing> {
        let state = seen(scans, self.now);
        self.shows(state)
    }

    fn shows(&mut self, state: TrackingState) -> Vec<Outgoing> {
        self.hear(LookUpEvent::Shown {
            id: String::new(),
            order: 1,
            state,
            pushed: false,
        })
    }

    /// What the next reminders say, whenever they come.
    fn reminders(&mut self, count: usize) -> String {
        let mut heard = String::new();
        for _ in 0..count {
            let next = self.order(1).next_due.expect("it is watched");
            self.now = next.max(self.now);
            let said = self.turn(EventKind::Due(DueSubject::Order(1)));
            heard = format!("{heard}\n{said:?}");
        }
        heard
    }

    /// Lets the time of the order's next reminder come, if that is within a day.
    fn is_told(&mut self) -> Option<String> {
        let next = self
            .order(1)
            .next_due
            .filter(|next| *next <= self.now + Duration::hours(12))?;
        self.now = next.max(self.now);
        let said = self.turn(EventKind::Due(DueSubject::Order(1)));
        Some(read(&said))
    }

    fn consent(&self) -> Option<bool> {
        self.state.person.as_ref().unwrap().agreed_to(PROVIDER)
    }

    fn registers(said: &[Outgoing]) -> bool {
        said.iter().any(|said| matches!(said, Outgoing::LookUp(_)))
    }

    fn adds_an_order(&mut self) -> Vec<Outgoing> {
        self.say(NUMBER);
        self.press_data(&format!("watch:{NUMBER}"));
        self.say("AliExpress");
        self.say("10 November")
    }
}

fn seen(scans: &[(&str, TrackingStage)], known_at: DateTime<Utc>) -> TrackingState {
    let event = |(on, stage): &(&str, TrackingStage)| TrackingEvent {
        on: on.parse().unwrap(),
        stage: *stage,
        city: None,
        country: None,
    };
    TrackingState {
        number: Some(NUMBER.to_owned()),
        carrier: None,
        source: TrackingSource::Provider,
        events: scans.iter().map(event).collect(),
        destination: None,
        weight_grams: None,
        collect_by: None,
        known_at,
    }
}

#[test]
fn the_number_is_asked_for_once_below_the_first_card() {
    let mut talk = Conversation::offered();
    let said = talk.adds_an_order();
    let text = read(&said);
    assert!(text.contains(ASKED), "{text}");
    assert!(!text.contains("What does <b>tracking</b> show"), "{text}");
    let asked = said
        .iter()
        .position(|said| read(std::slice::from_ref(said)).contains(ASKED));
    let card = said.iter().position(|said| said.live().is_some());
    assert_eq!(asked, card.map(|card| card + 1));
    assert_eq!(talk.consent(), None);
    let again = read(&talk.press_data("o:1:card"));
    assert!(!again.contains(ASKED), "{again}");
}

#[test]
fn a_yes_sends_the_number_and_nothing_goes_before() {
    for answer in ["look-ups:17track:yes", "yes", "Yes!"] {
        let mut talk = Conversation::offered();
        let before = talk.adds_an_order();
        assert!(!Conversation::registers(&before));
        let said = match answer.contains(':') {
            true => talk.press_data(answer),
            false => talk.say(answer),
        };
        assert_eq!(talk.consent(), Some(true), "{answer}");
        assert!(Conversation::registers(&said), "{answer}");
        assert!(read(&said).contains("I ask 17TRACK"), "{answer}");
    }
}

#[test]
fn who_says_no_is_asked_what_tracking_shows() {
    let mut talk = Conversation::offered().with_order();
    let said = talk.press_data("o:1:card");
    assert!(read(&said).contains(ASKED));
    let said = talk.say("no");
    let text = read(&said);
    assert_eq!(talk.consent(), Some(false));
    assert!(!Conversation::registers(&said));
    assert!(text.contains("no number goes to 17TRACK"), "{text}");
    assert!(text.contains("What does <b>tracking</b> show"), "{text}");
}

#[test]
fn free_words_ask_for_look_ups_and_see_them() {
    for words in ["can you track my package for me", "where is my parcel"] {
        let mut talk = Conversation::offered().with_order();
        let text = read(&talk.say(words));
        assert!(text.contains(ASKED), "{words}: {text}");
        talk.say("yes");
        assert_eq!(talk.consent(), Some(true), "{words}");
        let text = read(&talk.say(words));
        assert!(
            text.contains("17TRACK: asked, no answer yet"),
            "{words}: {text}"
        );
        talk.state.orders.clear();
        let text = read(&talk.say(words));
        assert!(
            text.contains("I look parcels up at 17TRACK"),
            "{words}: {text}"
        );
        talk.look_up = None;
        let text = read(&talk.say(words));
        assert!(
            text.contains("I cannot look parcels up myself"),
            "{words}: {text}"
        );
    }
}

#[test]
fn a_button_for_another_provider_agrees_to_nothing() {
    let mut talk = Conversation::offered().with_order();
    let said = talk.press_data("look-ups:ship24:yes");
    assert!(read(&said).contains("out of date"));
    assert_eq!(talk.state.person.as_ref().unwrap().look_ups, None);
    talk.look_up = None;
    talk.press_data("look-ups:17track:yes");
    assert_eq!(talk.consent(), None);
}

#[test]
fn what_cannot_be_looked_up_is_not_asked_about() {
    for number in ["UA123456785CN", "RR123456786CN"] {
        let mut talk = Conversation::offered().with_order();
        talk.state.orders[0].number = crate::model::GivenNumber::Number(number.to_owned());
        let text = read(&talk.press_data("o:1:card"));
        assert!(!text.contains(ASKED), "{number}: {text}");
    }
    let mut talk = Conversation::new().with_order();
    assert!(!read(&talk.press_data("o:1:card")).contains(ASKED));
}

#[test]
fn the_settings_have_a_switch() {
    let mut talk = Conversation::watched_by_provider();
    let text = read(&talk.command(Command::Settings));
    assert!(text.contains("Look-ups at 17TRACK: on"), "{text}");
    let said = talk.press_data("set:look-ups");
    assert!(read(&said).contains(ASKED));
    let said = talk.press_data("look-ups:17track:no");
    assert!(Conversation::registers(&said), "the deletion");
    assert_eq!(talk.order(1).look_up, None);
    let text = read(&talk.command(Command::Settings));
    assert!(text.contains("Look-ups at 17TRACK: off"), "{text}");
    let mut without = Conversation::new();
    let text = read(&without.command(Command::Settings));
    assert!(!text.contains("Look-ups"), "{text}");
}

#[test]
fn privacy_says_who_gets_the_number() {
    let text = read(&Conversation::offered().command(Command::Privacy));
    assert!(
        text.contains("the numbers of your parcels go to 17TRACK"),
        "{text}"
    );
    let text = read(&Conversation::new().command(Command::Privacy));
    assert!(text.contains("I pass nothing on"), "{text}");
}

#[test]
fn the_card_shows_what_the_provider_sees_and_when() {
    let mut talk = Conversation::watched_by_provider();
    let text = read(&talk.press_data("o:1:card"));
    assert!(text.contains("17TRACK: asked, no answer yet"), "{text}");
    talk.hear(LookUpEvent::NothingYet { order: 1 });
    let text = read(&talk.press_data("o:1:card"));
    assert!(
        text.contains("17TRACK: nothing yet (looked 23 November)"),
        "{text}"
    );
    talk.sees(&[("2026-11-20", TrackingStage::Moving)]);
    let text = read(&talk.press_data("o:1:card"));
    assert!(
        text.contains("17TRACK · 20 November: on its way (looked 23 November)"),
        "{text}"
    );
}

#[test]
fn nobody_is_asked_what_the_provider_sees() {
    let asks = |talk: &Conversation| {
        let dialogue = &talk.state.person.as_ref().unwrap().dialogue;
        matches!(
            dialogue,
            Dialogue::Editing {
                question: Question::Tracking,
                ..
            }
        )
    };
    let mut talk = Conversation::offered();
    talk.state.person.as_mut().unwrap().look_ups = Some(LookUpConsent {
        provider: PROVIDER,
        agreed: true,
    });
    talk.adds_an_order();
    assert!(!asks(&talk));
    let mut talk = Conversation::watched_by_provider();
    talk.hear(LookUpEvent::Stopped { order: 1 });
    talk.look_up = None;
    talk.adds_an_order();
    let mut refused = Conversation::new();
    refused.adds_an_order();
    assert!(asks(&refused));
}

/// What was told before, what the provider shows then, and what the person hears of it.
type NewsRow = (
    &'static str,
    Option<Tracking>,
    &'static [(&'static str, TrackingStage)],
    Option<&'static str>,
);

#[test]
fn each_kind_of_news_is_told_once_in_its_words() {
    use TrackingStage as S;
    let since: NaiveDate = "2026-11-14".parse().unwrap();
    let frozen = Tracking::Frozen(crate::model::ParcelLocation::Border, since);
    let rows: [NewsRow; 15] = [
        (
            "first scan",
            Some(Tracking::Nothing),
            &[("2026-11-22", S::Moving)],
            Some("It moves:"),
        ),
        (
            "first scan, nothing was told",
            None,
            &[("2026-11-22", S::Moving)],
            Some("It moves:"),
        ),
        (
            "more of the same",
            Some(Tracking::Moving),
            &[("2026-11-22", S::Moving)],
            None,
        ),
        (
            "moves again",
            Some(frozen),
            &[("2026-11-22", S::Moving)],
            Some("It moves again"),
        ),
        (
            "customs",
            Some(Tracking::Moving),
            &[("2026-11-22", S::DataAsked)],
            Some("Customs keep it"),
        ),
        (
            "held",
            Some(Tracking::Moving),
            &[("2026-11-22", S::HeldByCustoms)],
            Some("Customs keep it"),
        ),
        (
            "pick-up",
            Some(Tracking::Moving),
            &[("2026-11-22", S::AtPickup)],
            Some("It waits for you"),
        ),
        (
            "failed",
            Some(Tracking::Moving),
            &[("2026-11-22", S::FailedAttempt)],
            Some("could not deliver"),
        ),
        (
            "delivered",
            Some(Tracking::Moving),
            &[("2026-11-22", S::Delivered)],
            Some("Is it in your hands?"),
        ),
        (
            "going back",
            Some(Tracking::Moving),
            &[("2026-11-22", S::Returning)],
            Some("goes back to the sender"),
        ),
        (
            "lost",
            Some(Tracking::Moving),
            &[("2026-11-22", S::Lost)],
            Some("lost or destroyed"),
        ),
        (
            "label only, new",
            Some(Tracking::Nothing),
            &[("2026-11-20", S::LabelOnly)],
            None,
        ),
        (
            "label only for long",
            Some(Tracking::Nothing),
            &[("2026-11-12", S::LabelOnly)],
            Some("Only a label for 11 days"),
        ),
        (
            "frozen",
            Some(Tracking::Moving),
            &[("2026-11-12", S::Moving)],
            Some("Nothing new for 11 days"),
        ),
        (
            "frozen as it was",
            Some(Tracking::Frozen(
                crate::model::ParcelLocation::SenderCountry,
                "2026-11-12".parse().unwrap(),
            )),
            &[("2026-11-12", S::Moving)],
            None,
        ),
    ];
    for (title, told, scans, expected) in rows {
        let mut talk = Conversation::watched_by_provider();
        let before = talk.now - Duration::days(2);
        if let Some(told) = told {
            talk.state.orders[0].record(OrderEvent::Tracking(told), before);
        }
        let said = talk.sees(scans);
        let sends = said
            .iter()
            .any(|said| matches!(said, Outgoing::Send { .. }));
        assert!(!sends, "{title}: only its own turn tells it");
        let heard = talk.is_told();
        match expected {
            Some(words) => {
                let heard = heard.unwrap_or_default();
                assert!(heard.contains(words), "{title}: {heard}");
                assert!(heard.contains("17TRACK"), "{title}: {heard}");
                assert!(heard.chars().count() <= 600, "{title}: {heard}");
            }
            None => assert!(heard.is_none(), "{title}: {heard:?}"),
        }
        talk.now += Duration::hours(1);
        talk.sees(scans);
        let again = talk.order(1).look_up.as_ref().unwrap().news;
        assert_eq!(again, None, "{title}: once");
    }
}

#[test]
fn a_pick_up_is_told_with_its_last_day() {
    let mut talk = Conversation::watched_by_provider();
    let mut state = seen(&[("2026-11-22", TrackingStage::AtPickup)], talk.now);
    state.collect_by = "2026-12-04".parse().ok();
    talk.shows(state);
    let heard = talk.is_told().unwrap();
    assert!(
        heard.contains("It waits for you until 4 December."),
        "{heard}"
    );
}

#[test]
fn anothers_parcel_is_told_with_the_reason() {
    let mut talk = Conversation::watched_by_provider();
    talk.state.person.as_mut().unwrap().country = Some("fr".to_owned());
    let mut state = seen(&[("2026-11-22", TrackingStage::Delivered)], talk.now);
    state.events[0].country = Some(EventCountry {
        code: "br".to_owned(),
        is_named: true,
    });
    talk.shows(state.clone());
    let heard = talk.is_told().unwrap();
    for words in ["another's parcel", "another country: Brazil", "17TRACK"] {
        assert!(heard.contains(words), "{heard}");
    }
    // Who says that it is theirs hears it no more.
    talk.press_data("o:1:mine");
    talk.now += Duration::hours(12);
    state.known_at = talk.now;
    talk.shows(state);
    assert_eq!(talk.order(1).look_up.as_ref().unwrap().news, None);
}

#[test]
fn an_older_push_that_comes_again_changes_nothing() {
    use TrackingStage::{Delivered, Moving, OutForDelivery};
    let first: &[_] = &[("2026-11-20", Moving)];
    for (older, newer) in [
        (
            first,
            &[("2026-11-20", Moving), ("2026-11-22", Delivered)][..],
        ),
        (first, &[("2026-11-22", Delivered)]),
        (first, &[("2026-11-20", Moving), ("2026-11-20", Delivered)]),
        (
            &[("2026-11-20", Moving), ("2026-11-22", OutForDelivery)],
            &[
                ("2026-11-20", Moving),
                ("2026-11-22", OutForDelivery),
                ("2026-11-22", Delivered),
            ],
        ),
    ] {
        let mut talk = Conversation::watched_by_provider();
        let synced = talk.now;
        talk.shows(seen(older, synced));
        talk.shows(seen(newer, synced));
        let before = talk.order(1).clone();
        talk.now += Duration::minutes(30);
        talk.shows(seen(older, synced));
        let after = talk.order(1);
        assert_eq!(after.tracking, before.tracking, "{newer:?}");
        assert_eq!(after.history, before.history, "{newer:?}");
        let changed = |order: &Order| order.look_up.as_ref().map(|it| (it.changed_at, it.news));
        assert_eq!(changed(after), changed(&before), "{newer:?}");
        // The carriers were asked again, and have taken back what they said.
        talk.shows(seen(older, synced + Duration::hours(6)));
        let known = talk.order(1).tracking.as_ref().unwrap().events.len();
        assert_eq!(known, older.len(), "{newer:?}");
    }
}

#[test]
fn a_newer_push_of_the_same_time_is_heard() {
    let mut talk = Conversation::watched_by_provider();
    let synced = talk.now;
    talk.shows(seen(&[("2026-11-20", TrackingStage::Moving)], synced));
    talk.shows(seen(&[("2026-11-20", TrackingStage::Delivered)], synced));
    let known = talk.order(1).tracking.as_ref().unwrap();
    assert_eq!(known.last().unwrap().stage, TrackingStage::Delivered);
}

#[test]
fn news_of_the_night_waits_for_the_morning() {
    let mut talk = Conversation::watched_by_provider();
    talk.now = "2026-11-24T02:00:00Z".parse().unwrap();
    talk.sees(&[("2026-11-23", TrackingStage::AtPickup)]);
    let next = talk.order(1).next_due.unwrap();
    assert_eq!(
        next,
        "2026-11-24T08:00:00Z".parse::<DateTime<Utc>>().unwrap()
    );
}

#[test]
fn what_was_told_meanwhile_is_no_news() {
    for what in ["arrived", "the same"] {
        let mut talk = Conversation::watched_by_provider();
        talk.sees(&[("2026-11-22", TrackingStage::Delivered)]);
        match what {
            "arrived" => drop(talk.press_data("o:1:received")),
            _ => drop(talk.press_data("o:1:shown")),
        }
        let heard = talk.is_told().unwrap_or_default();
        assert!(!heard.contains("Is it in your hands"), "{what}: {heard}");
    }
}

#[test]
fn of_a_muted_order_no_news_is_told() {
    let mut talk = Conversation::watched_by_provider();
    talk.state.orders[0].muted = true;
    talk.sees(&[("2026-11-22", TrackingStage::Delivered)]);
    assert_eq!(talk.order(1).next_due, None);
}

#[test]
fn what_a_person_denied_the_provider_does_not_bring_back() {
    let mut talk = Conversation::watched_by_provider();
    let now = talk.now;
    let not_mine = Tracking::NotMine(crate::model::MismatchReason::OtherPlace);
    talk.state.orders[0].record(OrderEvent::Tracking(not_mine), now);
    talk.now += Duration::hours(12);
    talk.sees(&[("2026-11-22", TrackingStage::Moving)]);
    assert_eq!(
        talk.order(1).told_tracking().unwrap().event,
        OrderEvent::Tracking(not_mine)
    );
}

#[test]
fn nothing_yet_takes_back_nothing_that_was_seen() {
    let mut talk = Conversation::watched_by_provider();
    let now = talk.now;
    talk.state.orders[0].record(OrderEvent::Tracking(Tracking::Moving), now);
    talk.hear(LookUpEvent::NothingYet { order: 1 });
    let told = &talk.order(1).told_tracking().unwrap().event;
    assert_eq!(*told, OrderEvent::Tracking(Tracking::Moving));
}

#[test]
fn a_refusal_is_never_told() {
    for why in [
        LookUpRefusal::Number,
        LookUpRefusal::NoQuota,
        LookUpRefusal::DailyLimit,
    ] {
        let mut talk = Conversation::watched_by_provider();
        let look_up = talk.state.orders[0].look_up.as_mut().unwrap();
        look_up.state = crate::model::LookUpState::Wanted;
        let said = talk.hear(LookUpEvent::Refused {
            order: 1,
            number: NUMBER.to_owned(),
            why,
        });
        let sends = said
            .iter()
            .any(|said| matches!(said, Outgoing::Send { .. }));
        assert!(!sends, "{said:?}");
        let card = read(&talk.press_data("o:1:card"));
        assert!(!card.contains("17TRACK"), "{card}");
    }
}

#[test]
fn a_yes_to_something_else_sends_no_number() {
    let mut talk = Conversation::offered();
    talk.adds_an_order();
    talk.say("any news?");
    let said = talk.say("yes");
    assert_eq!(talk.consent(), None, "{}", read(&said));
    assert!(!Conversation::registers(&said));
}

#[test]
fn what_nobody_answered_is_asked_again_and_never_claimed() {
    let mut talk = Conversation::watched_by_provider();
    talk.sees(&[("2026-11-22", TrackingStage::Delivered)]);
    let heard = talk.is_told().unwrap();
    assert!(heard.contains("Is it in your hands?"), "{heard}");
    for _ in 0..12 {
        let Some(next) = talk.order(1).next_due else {
            break;
        };
        talk.now = next.max(talk.now);
        let heard = format!("{:?}", talk.turn(EventKind::Due(DueSubject::Order(1))));
        assert!(heard.contains("Is it in your hands?"), "{heard}");
        assert!(heard.contains("Yes, I have it"), "{heard}");
        assert!(heard.contains("No, nothing came"), "{heard}");
        for claimed in ["Open the dispute", "not here", "is the dispute open"] {
            assert!(!heard.contains(claimed), "{claimed}: {heard}");
        }
        let card = read(&talk.press_data("o:1:card"));
        assert!(card.contains("Is it in your hands?"), "{card}");
    }
    let said = read(&talk.press_data("o:1:shown"));
    assert!(!said.contains("Is it in your hands?"), "{said}");
}

#[test]
fn what_is_in_the_persons_hands_is_doubted_no_more() {
    let mut talk = Conversation::watched_by_provider();
    let mut state = seen(&[("2026-11-22", TrackingStage::Delivered)], talk.now);
    state.events[0].city = Some("Warszawa".to_owned());
    talk.shows(state);
    let heard = talk.is_told().unwrap();
    assert!(heard.contains("Is it in your hands?"), "{heard}");
    let said = format!("{:?}", talk.press_data("o:1:received"));
    for doubt in [
        "Delivered here",
        "Not mine",
        "nothing came",
        "in your hands?",
    ] {
        assert!(!said.contains(doubt), "{doubt}: {said}");
    }
    assert!(said.contains("Close"), "{said}");
}

#[test]
fn whether_it_is_in_their_hands_is_answered_in_words() {
    let rows = [
        ("en", "yes", true),
        ("en", "Yes!", true),
        ("en", "yes, i have it", true),
        ("en", "it came", true),
        ("en", "my neighbour had it", true),
        ("en", "no", false),
        ("en", "nope", false),
        ("en", "it has not arrived", false),
        ("ru", "да", true),
        ("ru", "пришла", true),
        ("ru", "нашлась у соседа", true),
        ("ru", "нет", false),
        ("ru", "не пришло", false),
        ("ru", "ничего не пришло", false),
    ];
    for is_named in [false, true] {
        for (language, answer, is_here) in rows {
            let mut talk = Conversation::watched_by_provider();
            talk.state.person.as_mut().unwrap().language = language.to_owned();
            if is_named {
                talk.state.person.as_mut().unwrap().dialogue = Dialogue::Editing {
                    question: Question::Name,
                    order: 1,
                    card: None,
                    letter: None,
                    follow_up: Some(1),
                    resume: Box::default(),
                };
            }
            talk.sees(&[("2026-11-22", TrackingStage::Delivered)]);
            talk.is_told().unwrap();
            talk.say(answer);
            let order = talk.order(1);
            assert_eq!(order.name, None, "{answer}");
            let last = order.history.last().unwrap();
            match is_here {
                true => assert_eq!(last.event, OrderEvent::Arrived, "{answer}"),
                false => {
                    let delivered = matches!(last.event, OrderEvent::Tracking(_));
                    assert!(delivered, "{answer}: {:?}", last.event);
                    assert_eq!(last.source, TrackingSource::Person, "{answer}");
                }
            }
        }
    }
}

#[test]
fn no_words_after_news_become_a_name() {
    for said in ["thanks!", "I paid the customs", "спасибо", "не моя", "ok"] {
        let mut talk = Conversation::watched_by_provider();
        talk.state.person.as_mut().unwrap().dialogue = Dialogue::Editing {
            question: Question::Name,
            order: 1,
            card: None,
            letter: None,
            follow_up: Some(1),
            resume: Box::default(),
        };
        talk.sees(&[("2026-11-22", TrackingStage::DataAsked)]);
        talk.is_told().unwrap();
        talk.say(said);
        assert_eq!(talk.order(1).name, None, "{said}");
    }
}

#[test]
fn a_wish_in_words_switches_look_ups_off() {
    for words in [
        "stop looking up",
        "turn off 17track",
        "don't track my parcel",
        "no look-ups please",
        "не отслеживай мою посылку",
        "отключи 17track",
    ] {
        let mut talk = Conversation::watched_by_provider();
        let said = talk.say(words);
        assert_eq!(talk.consent(), Some(false), "{words}");
        assert!(Conversation::registers(&said), "{words}: the deletion");
        assert_eq!(talk.order(1).look_up, None, "{words}");
        let text = read(&said);
        assert!(
            text.contains("no number goes to 17TRACK"),
            "{words}: {text}"
        );
        let mut without = Conversation::new();
        let text = read(&without.say(words));
        assert!(
            text.contains("no number goes to anybody"),
            "{words}: {text}"
        );
    }
}

#[test]
fn what_was_delivered_before_it_was_shipped_or_paid_is_anothers() {
    for (paid, delivered) in [
        (None, "2026-11-01"),
        (Some("2026-11-11"), "2026-11-05"),
        (Some("2026-10-20"), "2026-11-05"),
    ] {
        let mut talk = Conversation::watched_by_provider();
        talk.state.orders[0].paid_on = paid.map(|day| day.parse().unwrap());
        talk.sees(&[(delivered, TrackingStage::Delivered)]);
        let heard = talk.is_told().unwrap();
        assert!(heard.contains("another's parcel"), "{paid:?}: {heard}");
        assert!(!heard.contains("Is it in your hands?"), "{paid:?}: {heard}");
    }
}

#[test]
fn who_said_no_is_told_where_it_is_and_not_asked_again() {
    let mut talk = Conversation::offered().with_order();
    talk.press_data("look-ups:17track:no");
    let text = read(&talk.say("where is my parcel"));
    assert!(!text.contains(ASKED), "{text}");
    assert!(text.contains("Look-ups at 17TRACK: off"), "{text}");
    assert_eq!(talk.consent(), Some(false));
    // Who wants it looked up may have changed their mind.
    let text = read(&talk.say("can you track my package for me"));
    assert!(text.contains(ASKED), "{text}");
}

#[test]
fn a_provider_that_stops_is_told_once_and_the_person_is_asked_again() {
    let mut talk = Conversation::watched_by_provider();
    talk.sees(&[("2026-11-22", TrackingStage::Moving)]);
    talk.is_told();
    talk.hear(LookUpEvent::Stopped { order: 1 });
    let heard = talk.is_told().unwrap();
    assert!(heard.contains("17TRACK has stopped looking"), "{heard}");
    assert!(heard.contains("What does tracking show?"), "{heard}");
    talk.hear(LookUpEvent::Stopped { order: 1 });
    assert_eq!(talk.order(1).look_up.as_ref().unwrap().news, None);
    assert!(talk.reminders(4).contains("tracking show"));
}

#[test]
fn a_number_that_is_refused_is_told_once_and_the_person_is_asked_again() {
    let mut talk = Conversation::watched_by_provider();
    let number = talk.order(1).look_up.as_ref().unwrap().number.clone();
    talk.state.orders[0].look_up.as_mut().unwrap().state = crate::model::LookUpState::Wanted;
    let refused = || LookUpEvent::Refused {
        order: 1,
        number: number.clone(),
        why: LookUpRefusal::Number,
    };
    talk.hear(refused());
    let heard = talk.is_told().unwrap();
    assert!(
        heard.contains("17TRACK does not take this number"),
        "{heard}"
    );
    talk.hear(refused());
    assert_eq!(talk.order(1).look_up.as_ref().unwrap().news, None);
}

#[test]
fn a_stop_that_is_told_a_second_time_changes_nothing() {
    let mut talk = Conversation::watched_by_provider();
    talk.hear(LookUpEvent::Stopped { order: 1 });
    talk.is_told();
    let before = talk.state.clone();
    talk.now += chrono::Duration::days(1);
    assert_eq!(talk.hear(LookUpEvent::Stopped { order: 1 }), []);
    assert_eq!(talk.state, before);
}

#[test]
fn the_carrier_that_tracking_shows_stands_beside_the_number() {
    let mut talk = Conversation::watched_by_provider();
    let mut state = seen(&[("2026-11-22", TrackingStage::Moving)], talk.now);
    state.carrier = Some("Meest Express".to_owned());
    talk.shows(state);
    let more = read(&talk.press(&crate::chat::callback::Press::Order(
        1,
        crate::chat::callback::OrderPress::More,
    )));
    assert!(more.contains("Meest Express"), "{more}");
}

#[test]
fn of_what_was_delivered_no_end_of_look_ups_is_told() {
    let mut talk = Conversation::watched_by_provider();
    talk.sees(&[("2026-11-22", TrackingStage::Delivered)]);
    talk.is_told();
    talk.hear(LookUpEvent::Stopped { order: 1 });
    assert_eq!(talk.order(1).look_up.as_ref().unwrap().news, None);
}

#[test]
fn no_reminder_asks_what_the_provider_sees() {
    let mut talk = Conversation::watched_by_provider();
    let mut told = 0;
    for _ in 0..40 {
        let today = talk.now.date_naive().to_string();
        talk.sees(&[
            ("2026-11-20", TrackingStage::Moving),
            (&today, TrackingStage::Moving),
        ]);
        if let Some(heard) = talk.is_told() {
            told += 1;
            assert!(!heard.contains("tracking show"), "{heard}");
        }
        talk.now += Duration::hours(12);
    }
    assert!(told > 1, "{told}");
    // Another provider does not answer.
    let mut talk = Conversation::watched_by_provider();
    talk.sees(&[("2026-11-22", TrackingStage::Moving)]);
    talk.is_told();
    let heard = talk.reminders(4);
    assert!(heard.contains("tracking show"), "{heard}");
}

#[test]
fn the_last_day_of_a_pick_up_stays_and_is_told_once() {
    let mut talk = Conversation::watched_by_provider();
    let mut state = seen(&[("2026-11-22", TrackingStage::FailedAttempt)], talk.now);
    state.collect_by = "2026-12-04".parse().ok();
    talk.shows(state);
    talk.is_told();
    talk.now += Duration::hours(12);
    talk.sees(&[("2026-11-23", TrackingStage::AtPickup)]);
    let heard = talk.is_told().unwrap();
    assert!(heard.contains("until 4 December"), "{heard}");
    talk.now += Duration::hours(12);
    talk.sees(&[("2026-11-24", TrackingStage::AtPickup)]);
    assert_eq!(talk.order(1).look_up.as_ref().unwrap().news, None);
    let told = &talk.order(1).told_tracking().unwrap().event;
    let day = "2026-12-04".parse().ok();
    assert_eq!(*told, OrderEvent::Tracking(Tracking::AtPickup(day)));
}

#[test]
fn what_is_scanned_was_sent_whatever_was_said() {
    use TrackingStage::{LabelOnly, Moving};
    let mut talk = Conversation::watched_by_provider();
    talk.state.orders[0].shipped_on = None;
    talk.sees(&[("2026-11-19", LabelOnly)]);
    assert_eq!(talk.order(1).shipped_on, None);
    talk.now += Duration::hours(12);
    talk.sees(&[("2026-11-19", LabelOnly), ("2026-11-21", Moving)]);
    assert_eq!(talk.order(1).shipped_on, "2026-11-21".parse().ok());
    let heard = talk.is_told().unwrap();
    assert!(heard.contains("It moves:"), "{heard}");
    assert!(!heard.contains("not shipped"), "{heard}");
}

#[test]
fn an_old_push_without_its_time_takes_nothing_back() {
    use TrackingStage::{AtPickup, Moving};
    let old: &[_] = &[("2026-11-20", Moving)];
    let mut talk = Conversation::watched_by_provider();
    talk.sees(&[("2026-11-20", Moving), ("2026-11-22", AtPickup)]);
    let known = talk.order(1).tracking.clone();
    talk.now += Duration::hours(12);
    let state = seen(old, talk.now);
    talk.hear(LookUpEvent::Shown {
        id: String::new(),
        order: 1,
        state,
        pushed: true,
    });
    assert_eq!(talk.order(1).tracking, known);
}

#[test]
fn a_new_number_goes_into_its_order_and_is_looked_up_in_place_of_the_first() {
    let mut talk = Conversation::watched_by_provider();
    let said = talk.say("The seller sent me a new tracking number: RR123456799CN");
    let offered = format!("{said:?}");
    assert!(offered.contains("n:1:RR123456799CN"), "{offered}");
    let said = talk.press_data("n:1:RR123456799CN");
    assert_eq!(talk.state.orders.len(), 1);
    let number = GivenNumber::Number("RR123456799CN".to_owned());
    assert_eq!(talk.order(1).number, number);
    assert!(Conversation::registers(&said), "{said:?}");
    let look_up = talk.order(1).look_up.as_ref().unwrap();
    assert_eq!(look_up.number, "RR123456799CN");
}
