//! The last days as a calendar file.

use super::Conversation;
use crate::chat::callback::{OrderPress, Press};
use crate::model::Outgoing;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};

fn calendar(said: &[Outgoing]) -> ICalendar {
    let files = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Document { content, .. } => Some(content),
        _ => None,
    });
    let file: Vec<&String> = files.collect();
    assert_eq!(file.len(), 1, "{said:?}");
    ICalendar::parse(file[0]).expect("a calendar that others can read")
}

/// The UID, start and alarms of each event.
fn events(calendar: &ICalendar) -> Vec<(String, String, usize)> {
    let events = calendar.components.iter();
    let events = events.filter(|c| c.component_type == ICalendarComponentType::VEvent);
    let told = |component: &calcard::icalendar::ICalendarComponent, property| {
        let entry = component.property(&property).expect("it is told");
        let mut text = String::new();
        entry.write_to(&mut text).expect("it can be written");
        text
    };
    events
        .map(|event| {
            (
                told(event, ICalendarProperty::Uid),
                told(event, ICalendarProperty::Dtstart),
                event.component_ids.len(),
            )
        })
        .collect()
}

#[test]
fn a_calendar_has_each_last_day_with_its_alarms() {
    let mut chat = Conversation::new().with_order();
    let said = chat.press(&Press::Order(1, OrderPress::Calendar));
    let events = events(&calendar(&said));
    let first = &events[0];
    assert!(first.1.contains("20270102T120000Z"), "{}", first.1);
    assert!(events.iter().all(|(.., alarms)| *alarms == 2));
    assert!(events.len() > 1);
}

#[test]
fn a_later_calendar_moves_the_days_of_the_first() {
    let mut chat = Conversation::new().with_order();
    let first = events(&calendar(
        &chat.press(&Press::Order(1, OrderPress::Calendar)),
    ));
    let end = chat.now + chrono::Duration::days(60);
    chat.state.orders[0].record_end(end, chat.now);
    let later = events(&calendar(&chat.press(&Press::Calendar)));
    let uids = |events: &[(String, String, usize)]| -> Vec<String> {
        events.iter().map(|(uid, ..)| uid.clone()).collect()
    };
    let mut both = [uids(&first), uids(&later)];
    both.iter_mut().for_each(|uids| uids.sort());
    assert_eq!(both[0], both[1]);
    assert_ne!(first, later);
}

#[test]
fn a_calendar_without_a_day_is_no_file() {
    let said = Conversation::new().press(&Press::Calendar);
    assert!(
        matches!(&said[..], [Outgoing::Answer { text: Some(text), .. }] if text.contains("last day")),
        "{said:?}"
    );
}
