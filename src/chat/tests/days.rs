//! Days and times that are typed: what is taken, what is asked with buttons, and that what the assistant prints it reads.

use super::{Conversation, read};
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::chat::input::{
    EndAsked, SpeakHours, Writer, promised_day, protection_end, reading_for, shipped_on, speak_at,
};
use crate::chat::screens::format;
use crate::locale::{LANGUAGES, texts};
use crate::model::{Action, DateOrder, Dialogue, Draft, GivenNumber, Outgoing, Question};
use crate::zones::Zone;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl Conversation {
    /// Somebody who is asked this about a new order.
    fn asked(question: Question) -> Self {
        let mut talk = Self::new();
        // With all answers there would be an order and no draft.
        let draft = Draft {
            store: (question != Question::Shipped).then(|| "temu".to_owned()),
            number: Some(GivenNumber::NoneGiven),
            ..Draft::default()
        };
        talk.state.person.as_mut().unwrap().dialogue = Dialogue::Adding {
            question,
            draft: Box::new(draft),
        };
        talk
    }

    fn draft(&self) -> &Draft {
        match &self.state.person.as_ref().unwrap().dialogue {
            Dialogue::Adding { draft, .. } => draft,
            other => panic!("{other:?}"),
        }
    }

    fn date_order(&self) -> Option<DateOrder> {
        self.state.person.as_ref().unwrap().date_order
    }
}

/// The buttons that answer with a day or a moment, by their labels.
fn readings(outgoing: &[Outgoing]) -> Vec<(String, Press)> {
    let keyboards = outgoing.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    keyboards
        .flatten()
        .flatten()
        .filter_map(|button| {
            let Action::Data(data) = &button.action else {
                return None;
            };
            let press = Press::parse(data)?;
            let (Press::Answer(_, answer) | Press::EditAnswer(_, _, answer)) = &press else {
                return None;
            };
            let reads = matches!(answer, AnswerPress::Day(..) | AnswerPress::Moment(..));
            reads.then(|| (button.label.clone(), press.clone()))
        })
        .collect()
}

#[test]
fn two_readings_are_two_buttons_and_the_choice_is_remembered() {
    let mut talk = Conversation::asked(Question::Shipped);
    let said = talk.say("10/11");
    let buttons = readings(&said);
    let labels: Vec<&str> = buttons.iter().map(|(label, _)| label.as_str()).collect();
    assert_eq!(labels, ["11 October 2026", "10 November 2026"]);
    assert_eq!(talk.draft().shipped_on, None);
    talk.press(&buttons[0].1);
    assert_eq!(talk.draft().shipped_on, Some(day("2026-10-11")));
    assert_eq!(talk.date_order(), Some(DateOrder::MonthFirst));
    // From now on it is known.
    let mut again = Conversation::asked(Question::Shipped);
    again.state.person.as_mut().unwrap().date_order = talk.date_order();
    again.say("9/11");
    assert_eq!(again.draft().shipped_on, Some(day("2026-09-11")));
}

#[test]
fn a_button_of_a_day_says_that_day_also_tomorrow() {
    let mut talk = Conversation::asked(Question::Shipped);
    let buttons = readings(&talk.say("last week"));
    talk.now += Duration::days(3);
    talk.press(&buttons[0].1);
    assert_eq!(talk.draft().shipped_on, Some(day("2026-11-19")));
    assert_eq!(talk.date_order(), None);
}

#[test]
fn the_plausible_end_is_taken_and_a_doubtful_one_asked() {
    let mut talk = Conversation::asked(Question::Protection);
    talk.say("12/05");
    let end = talk.draft().protection_end.unwrap();
    assert_eq!(end.date_naive(), day("2026-12-05"));
    let mut talk = Conversation::asked(Question::Protection);
    let buttons = readings(&talk.say("1/2"));
    assert_eq!(buttons.len(), 2);
    talk.press(&buttons[1].1);
    let end = talk.draft().protection_end.unwrap();
    assert_eq!(end.date_naive(), day("2027-02-01"));
    assert_eq!(talk.date_order(), Some(DateOrder::DayFirst));
}

#[test]
fn days_are_added_to_an_end_that_was_extended() {
    let mut talk = Conversation::new().with_order();
    let old = talk.order(1).protection_end.unwrap();
    talk.press(&Press::Order(1, OrderPress::Extended));
    talk.say("15 more days");
    assert_eq!(talk.order(1).protection_end, Some(old + Duration::days(15)));
    // Without a word that says so it is asked.
    talk.press(&Press::Order(1, OrderPress::Extended));
    let buttons = readings(&talk.say("15 days"));
    assert_eq!(buttons.len(), 2);
    talk.press(&buttons[1].1);
    let now = talk.now;
    assert_eq!(talk.order(1).protection_end, Some(now + Duration::days(15)));
}

#[test]
fn a_day_to_be_reminded_means_the_persons_hour() {
    let mut talk = Conversation::new().with_order();
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Later)));
    let said = read(&talk.say("tomorrow"));
    let due = talk.order(1).next_due.unwrap();
    assert_eq!(due.to_rfc3339(), "2026-11-24T10:00:00+00:00", "{said}");
}

#[test]
fn an_end_that_has_come_is_asked_for_its_day() {
    let mut talk = Conversation::asked(Question::Protection);
    let said = read(&talk.say("it has expired"));
    assert!(said.contains("On what day did protection end?"), "{said}");
    talk.say("no idea");
    assert!(matches!(
        talk.state.person.as_ref().unwrap().dialogue,
        Dialogue::Adding { question, .. } if question != Question::Protection
    ));
}

#[test]
fn typed_answers_are_matched_with_their_slips() {
    let mut talk = Conversation::asked(Question::Store);
    talk.say("aliexpres.com");
    assert_eq!(talk.draft().store.as_deref(), Some("aliexpress"));
    let mut talk = Conversation::asked(Question::Received);
    talk.say("пока нет");
    assert!(matches!(
        talk.state.person.as_ref().unwrap().dialogue,
        Dialogue::Adding { question, .. } if question != Question::Received
    ));
}

#[test]
fn what_was_read_is_said_at_the_head_of_the_next_message() {
    let rows = [
        (
            "en",
            Question::Shipped,
            "yesterday",
            "✓ Shipped 22 November, yesterday",
        ),
        (
            "en",
            Question::Shipped,
            "3.11",
            "✓ Shipped 3 November, 20 days ago",
        ),
        (
            "ru",
            Question::Shipped,
            "3.11",
            "✓ Отправлено 3 ноября, 20 дней назад",
        ),
        (
            "en",
            Question::Protection,
            "11 January",
            "✓ Protection to 11 January, 49 days left",
        ),
        (
            "ru",
            Question::Protection,
            "4 часа",
            "✓ Защита до 23 ноября, осталось 4 часа",
        ),
        (
            "en",
            Question::Expected,
            "24 Nov",
            "✓ Promised by 24 November, tomorrow",
        ),
        (
            "ru",
            Question::Paid,
            "21 день назад",
            "✓ Оплачено 2 ноября, 21 день назад",
        ),
    ];
    for (language, question, typed, echo) in rows {
        let mut talk = Conversation::asked(question);
        talk.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&talk.say(typed));
        assert!(said.starts_with(echo), "{typed}: {said}");
    }
}

#[test]
fn a_pressed_length_and_a_changed_field_are_echoed_too() {
    let mut talk = Conversation::asked(Question::Shipped);
    let press = Press::Answer(Question::Shipped, AnswerPress::DaysAgo(14));
    let said = read(&talk.press(&press));
    assert!(said.contains("✓ Shipped 9 November, 14 days ago"), "{said}");
    let mut talk = Conversation::new().with_order();
    talk.press(&Press::Order(1, OrderPress::EditField(Question::Amount)));
    let said = read(&talk.say("$89.90"));
    assert!(said.contains("✓ Amount 89.90 USD"), "{said}");
    talk.press(&Press::Order(
        1,
        OrderPress::EditField(Question::DeliveredOn),
    ));
    let said = read(&talk.press(&Press::EditAnswer(
        1,
        Question::DeliveredOn,
        AnswerPress::Today,
    )));
    assert!(
        said.contains("✓ “Delivered” since 23 November, today"),
        "{said}"
    );
}

/// The labels of all buttons.
fn labels(outgoing: &[Outgoing]) -> Vec<String> {
    let keyboards = outgoing.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let buttons = keyboards.flatten().flatten();
    buttons.map(|button| button.label.clone()).collect()
}

#[test]
fn what_hardly_can_be_is_asked_once_more_and_taken_if_it_is_so() {
    let mut talk = Conversation::asked(Question::Protection);
    let said = talk.say("400");
    assert!(read(&said).contains("Really?"), "{}", read(&said));
    assert_eq!(talk.draft().protection_end, None);
    let buttons = readings(&said);
    assert_eq!(buttons.len(), 1, "{buttons:?}");
    talk.press(&buttons[0].1);
    let end = talk.now + Duration::days(400);
    assert_eq!(talk.draft().protection_end, Some(end));
    let mut talk = Conversation::asked(Question::Shipped);
    let said = talk.say("3 March");
    assert!(read(&said).contains("265 days ago"), "{}", read(&said));
    talk.press(&readings(&said)[0].1);
    assert_eq!(talk.draft().shipped_on, Some(day("2026-03-03")));
}

#[test]
fn facts_are_weighed_against_each_other() {
    let rows = [
        (
            Question::DeliveredOn,
            "10 November",
            "before the order was shipped",
        ),
        (
            Question::DisputeOpened,
            "1 November",
            "before the order was shipped",
        ),
        (Question::Paid, "20 November", "shipped before it was paid"),
        (
            Question::RefusedUntil,
            "12 May 2027",
            "long after protection has ended",
        ),
    ];
    for (question, typed, doubt) in rows {
        let mut talk = Conversation::new().with_order();
        let before = talk.order(1).clone();
        talk.press(&Press::Order(1, OrderPress::EditField(question)));
        let said = read(&talk.say(typed));
        assert!(said.contains(doubt), "{typed}: {said}");
        assert_eq!(talk.order(1).history, before.history);
    }
}

#[test]
fn what_was_perhaps_meant_is_a_button() {
    let mut talk = Conversation::new().with_order();
    talk.press(&Press::Order(
        1,
        OrderPress::EditField(Question::RefusedUntil),
    ));
    let buttons = labels(&talk.say("12 May 2027"));
    assert_eq!(buttons[0], "5 December 2026");
    assert_eq!(buttons[1], "Yes, really");
}

#[test]
fn a_refusal_never_hides_the_end_of_protection() {
    let mut talk = Conversation::new().with_order();
    let end = talk.order(1).protection_end.unwrap();
    talk.press(&Press::Order(
        1,
        OrderPress::EditField(Question::RefusedUntil),
    ));
    let really = readings(&talk.say("12 May 2027")).pop().unwrap();
    assert_eq!(really.0, "Yes, really");
    talk.press(&really.1);
    let due = talk.order(1).next_due.unwrap();
    assert!(due < end, "{due}");
}

#[test]
fn an_extension_adds_and_an_edit_replaces() {
    let mut talk = Conversation::new().with_order();
    let old = talk.order(1).protection_end.unwrap();
    talk.press(&Press::Order(1, OrderPress::Extended));
    let more = Press::EditAnswer(1, Question::Extension, AnswerPress::DaysAhead(15));
    talk.press(&more);
    assert_eq!(talk.order(1).protection_end, Some(old + Duration::days(15)));
    talk.press(&Press::Order(
        1,
        OrderPress::EditField(Question::Protection),
    ));
    talk.say("15 days");
    let end = talk.now + Duration::days(15);
    assert_eq!(talk.order(1).protection_end, Some(end));
}

#[test]
fn who_does_not_know_a_day_is_led_on() {
    let mut talk = Conversation::asked(Question::Shipped);
    let press = Press::Answer(Question::Shipped, AnswerPress::Unknown);
    let buttons = labels(&talk.press(&press));
    assert!(
        buttons.contains(&"Over a month ago".to_owned()),
        "{buttons:?}"
    );
    let mut talk = Conversation::asked(Question::Protection);
    let press = Press::Answer(Question::Protection, AnswerPress::Ended);
    let buttons = labels(&talk.press(&press));
    assert_eq!(buttons[0], "Yesterday");
    let mut talk = Conversation::asked(Question::Shipped);
    let said = read(&talk.say("$89.90")).replace('\u{a0}', " ");
    assert!(said.contains("Amount 89.90 USD"), "{said}");
}

fn writer(now: DateTime<Utc>) -> Writer {
    Writer {
        now,
        zone: Zone::of("Europe/Berlin"),
        order: None,
    }
}

fn any_now() -> impl Strategy<Value = DateTime<Utc>> {
    (1_700_000_000..2_000_000_000_i64).prop_map(|at| DateTime::from_timestamp(at, 0).unwrap())
}

proptest! {
    #[test]
    fn a_day_that_is_printed_is_read_back(now in any_now(), days in 0..300_i64) {
        let writer = writer(now);
        let past = writer.today() - Duration::days(days);
        for language in LANGUAGES {
            let texts = texts(language.tag);
            let printed = format::day(texts, past);
            prop_assert_eq!(reading_for(language.tag, || shipped_on(&printed, &writer)), Ok(past), "{}", &printed);
            prop_assert_eq!(reading_for(language.tag, || promised_day(&printed, &writer)), Ok(past), "{}", &printed);
            let coming = writer.today() + Duration::days(days);
            let printed = format::day(texts, coming);
            prop_assert_eq!(reading_for(language.tag, || promised_day(&printed, &writer)), Ok(coming), "{}", &printed);
        }
    }

    #[test]
    fn a_day_that_is_printed_in_short_is_read_back(now in any_now(), days in 0..300_i64) {
        let writer = writer(now);
        let today = writer.today();
        for language in LANGUAGES {
            let printed = |day| format::near_day(texts(language.tag), day, today);
            let past = today - Duration::days(days);
            let coming = today + Duration::days(days);
            prop_assert_eq!(reading_for(language.tag, || shipped_on(&printed(past), &writer)), Ok(past), "{}", printed(past));
            let asked = EndAsked { writer, latest: None, old_end: None };
            let end = reading_for(language.tag, || protection_end(&printed(coming), &asked));
            let end = end.map(|at| at.with_timezone(&writer.zone).date_naive());
            prop_assert_eq!(end, Ok(coming), "{}", printed(coming));
        }
    }

    #[test]
    fn a_moment_that_is_printed_is_read_back(now in any_now(), minutes in 2..400_000_i64) {
        let writer = writer(now);
        let at = now + Duration::minutes(minutes);
        // Its clock shows no seconds, and one hour of a year twice.
        let at = at - Duration::seconds(at.timestamp() % 60);
        let twice = at.with_timezone(&writer.zone).naive_local();
        prop_assume!(chrono::TimeZone::from_local_datetime(&writer.zone, &twice).single().is_some());
        let asked = EndAsked { writer, latest: None, old_end: None };
        let hours = SpeakHours { usual: 10, evening: 20, quiet: (22, 8) };
        for language in LANGUAGES {
            let printed = format::instant(texts(language.tag), at, writer.zone);
            prop_assert_eq!(reading_for(language.tag, || protection_end(&printed, &asked)), Ok(at), "{}", &printed);
            prop_assert_eq!(reading_for(language.tag, || speak_at(&printed, &writer, &hours)), Ok(at), "{}", &printed);
        }
    }

    #[test]
    fn a_length_that_is_printed_is_read_back(now in any_now(), minutes in 1..400_000_i64) {
        let span = Duration::minutes(minutes);
        let asked = EndAsked { writer: writer(now), latest: None, old_end: None };
        for language in LANGUAGES {
            let printed = format::span(texts(language.tag), span);
            // Of what takes days the minutes are left out.
            let kept = if span.num_days() > 0 { Duration::hours(span.num_hours()) } else { span };
            prop_assert_eq!(reading_for(language.tag, || protection_end(&printed, &asked)), Ok(now + kept), "{}", &printed);
        }
    }
}

/// The day of shipping as it is kept, after this was typed in a language where it was asked for.
fn shipped_after(language: &str, typed: &str) -> Option<NaiveDate> {
    let mut talk = Conversation::asked(Question::Shipped);
    talk.state.person.as_mut().unwrap().language = language.to_owned();
    talk.say(typed);
    match &talk.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => draft.shipped_on,
        other => panic!("{typed}: {other:?}"),
    }
}

#[test]
fn a_day_is_found_among_other_words() {
    let mut missed = Vec::new();
    for (language, typed, day) in [
        ("en", "idk 12 nov maybe", "2026-11-12"),
        ("en", "i would say somewhere around nov 12", "2026-11-12"),
        ("ru", "где-то 12 ноября, наверно", "2026-11-12"),
        ("ru", "не помню точно, вроде 30 октября", "2026-10-30"),
        (
            "ru",
            "не знаю когда отправили, пусть будет 25 октября",
            "2026-10-25",
        ),
        (
            "es",
            "pues creo q el 25 de octubre mas o menos",
            "2026-10-25",
        ),
        ("pt-BR", "sei la, dia 4 de novembro", "2026-11-04"),
        ("pt-BR", "nem lembro, acho q dia 20", "2026-11-20"),
        ("fr", "je c pas, vers le 18", "2026-11-18"),
        ("fr", "avant hier", "2026-11-21"),
        ("it", "10 novembre ovviamente", "2026-11-10"),
        ("de", "keine ahnung, so um den 12. november", "2026-11-12"),
        (
            "pl",
            "chyba 12 listopada, nie pamietam dokladnie",
            "2026-11-12",
        ),
        ("uk", "десь 12 листопада мабуть", "2026-11-12"),
        ("he", "נראה לי ב-12 בנובמבר", "2026-11-12"),
    ] {
        let kept = shipped_after(language, typed).map(|day| day.to_string());
        if kept.as_deref() != Some(day) {
            missed.push(format!("{language}: {typed}: {kept:?}"));
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn a_day_that_is_of_something_else_is_no_answer() {
    for (language, typed) in [
        ("en", "the seller told me to wait until 20 november"),
        ("en", "i opened a dispute on 20 november"),
        ("en", "no movement since 6 november"),
        ("ru", "продавец просит подождать до 20 ноября"),
    ] {
        assert_eq!(shipped_after(language, typed), None, "{language}: {typed}");
    }
}
