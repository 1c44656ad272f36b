//! /settings, one screen with buttons: language, time zone, the hour of reminders, quiet hours, patience. And the end of everything.

use crate::advice;
use crate::chat::callback::{Press, SettingsPress};
use crate::chat::flows::{country, look_up_consent, number_check, start, whole_days};
use crate::chat::input::{self, ZoneProblem, numbers};
use crate::chat::screens::{customs, format, questions};
use crate::chat::turn::{Turn, row};
use crate::locale::{self, LANGUAGES, Language};
use crate::model::{Button, Dialogue, Keyboard, Order, Patience};
use crate::zones::Zone;

/// The hours of reminders to choose from: the likely, and the others.
const HOURS: [u8; 5] = [8, 9, 10, 12, 18];
const OTHER_HOURS: [u8; 6] = [7, 11, 14, 16, 19, 20];
/// The quiet hours to choose from; the last for none.
const QUIETS: [(u8, u8); 6] = [(21, 8), (22, 8), (23, 8), (22, 7), (0, 8), (0, 0)];
const PATIENCES: [(Patience, &str); 3] = [
    (Patience::Quick, "patience-quick"),
    (Patience::Normal, "patience-normal"),
    (Patience::Patient, "patience-patient"),
];

fn settings_of(turn: &Turn) -> advice::ReminderSettings {
    advice::ReminderSettings::of(&turn.person, turn.zone())
}

/// /settings.
pub fn screen(turn: &mut Turn) {
    let button = |press, key| row(Press::Settings(press).button(turn.plain(key, &[])));
    let place = [
        button(SettingsPress::Zone, "button-zone"),
        button(SettingsPress::Country, "button-country"),
    ];
    let mut rows = vec![
        button(SettingsPress::Hours, "button-hour"),
        button(SettingsPress::Quiets, "button-quiet"),
        button(SettingsPress::Patiences, "button-patience"),
    ];
    // With the switch there would be one button too many.
    match turn.look_up {
        None => rows.extend(place),
        Some(_) => rows.push(button(SettingsPress::Place, "button-place")),
    }
    rows.push(button(SettingsPress::Language, "button-language"));
    if turn.look_up.is_some() {
        rows.push(button(SettingsPress::LookUps, "button-look-ups"));
    }
    turn.show(screen_text(turn), rows);
}

/// The zone and the country.
fn place(turn: &mut Turn) {
    let button = |press, key| row(Press::Settings(press).button(turn.plain(key, &[])));
    let rows = vec![
        button(SettingsPress::Zone, "button-zone"),
        button(SettingsPress::Country, "button-country"),
        button(SettingsPress::Screen, "button-back"),
    ];
    turn.show(turn.html("ask-where-at-home", &[]), rows);
}

/// A press on the screen.
pub fn pressed(turn: &mut Turn, press: SettingsPress) {
    match press {
        SettingsPress::Screen => screen(turn),
        SettingsPress::Language => language(turn),
        SettingsPress::Zone => zone(turn, ""),
        SettingsPress::Country => country::ask(turn, None),
        SettingsPress::Place => place(turn),
        SettingsPress::LookUps => look_up_consent::screen(turn),
        SettingsPress::Hours => hours(turn),
        SettingsPress::OtherHours => other_hours(turn),
        SettingsPress::Quiets => quiets(turn),
        SettingsPress::Patiences => patiences(turn),
        SettingsPress::Hour(hour) if is_quiet(turn, hour) => {
            turn.alert(turn.plain("hour-is-quiet", &[]))
        }
        SettingsPress::Hour(hour) => {
            turn.person.hour = Some(hour);
            changed(turn);
        }
        SettingsPress::Quiet(from, to) => {
            turn.person.quiet = Some((from, to));
            // The hour of reminders gives way: it is the end of the quiet hours then.
            let hour = settings_of(turn).hour;
            if advice::in_quiet_hours(hour, (from.into(), to.into())) {
                turn.person.hour = Some(to);
            }
            changed(turn);
        }
        SettingsPress::Patience(patience) => {
            turn.person.patience = patience;
            changed(turn);
        }
    }
}

/// /language: the languages as buttons, by their own names; the one that is spoken now has a mark.
pub fn language(turn: &mut Turn) {
    let button = |language: &Language| {
        let name = match language.tag == turn.person.language {
            true => format!("✓ {}", language.name),
            false => language.name.to_owned(),
        };
        Press::Language(language.tag.to_owned()).button(name)
    };
    let buttons: Vec<Button> = LANGUAGES.iter().map(button).collect();
    let rows = buttons.chunks(2).map(<[_]>::to_vec).collect();
    turn.show(turn.html("ask-language", &[]), rows);
}

/// A language was chosen.
pub fn set_language(turn: &mut Turn, tag: &str) {
    let Some(language) = LANGUAGES.iter().find(|language| language.tag == tag) else {
        return turn.notice("notice-old-button");
    };
    turn.person.language = language.tag.to_owned();
    let begin = Press::Begin.button(turn.plain("button-begin", &[]));
    let keyboard = if matches!(turn.person.dialogue, Dialogue::Idle) {
        vec![row(begin)]
    } else {
        Vec::new()
    };
    turn.show(turn.html("language-set", &[]), keyboard);
    questions::ask_again_below(turn);
}

/// /timezone: takes a city or an offset, or asks for one.
pub fn zone(turn: &mut Turn, text: &str) {
    if text.trim().is_empty() {
        let now = format::instant(turn.texts(), turn.now, turn.zone());
        let args = [
            (
                "zone",
                format::zone_name(&turn.person.language, turn.zone(), turn.now).into(),
            ),
            ("now", now.into()),
        ];
        return ask_zone(turn, turn.html("ask-zone", &args), Vec::new());
    }
    match input::zone(text, turn.now) {
        Ok(zone) => take_zone(turn, zone),
        Err(ZoneProblem::DidYouMean(cities)) => {
            let button = |(city, zone): (String, Zone)| {
                row(Press::Zone(zone.name().to_owned()).button(city))
            };
            let cities = cities.into_iter().map(button).collect();
            ask_zone(turn, turn.html("zone-did-you-mean", &[]), cities);
        }
        Err(ZoneProblem::NotUnderstood) if numbers::only_tracking_number(text).is_some() => {
            number_check::check(turn, text)
        }
        Err(ZoneProblem::NotUnderstood) => {
            ask_zone(turn, turn.html("zone-not-understood", &[]), Vec::new())
        }
    }
}

fn ask_zone(turn: &mut Turn, text: String, cities: Keyboard) {
    turn.person.dialogue = Dialogue::ChoosingZone {
        resume: turn.resume(),
    };
    let leave = Press::Leave.button(turn.plain("button-cancel", &[]));
    turn.say(text, cities.into_iter().chain([row(leave)]).collect());
}

/// A zone was chosen by a button.
pub fn set_zone(turn: &mut Turn, name: &str) {
    match name.parse() {
        Ok(zone) => take_zone(turn, zone),
        Err(_) => turn.notice("notice-old-button"),
    }
}

/// The button that leaves /check or /timezone.
pub fn leave(turn: &mut Turn) {
    match turn.person.dialogue {
        Dialogue::Checking { .. }
        | Dialogue::ChoosingZone { .. }
        | Dialogue::ChoosingCountry { .. }
        | Dialogue::PlacingTracking { .. } => start::leave(turn),
        // Something else was done meanwhile: that it is left is said all the same.
        _ => turn.notice("left"),
    }
}

/// /privacy.
pub fn privacy(turn: &mut Turn) {
    let rules = &advice::rules().defaults;
    let args = [
        ("days", rules.forget_closed_after_days.into()),
        ("idle", rules.forget_idle_after_days.into()),
        (
            "provider",
            turn.look_up
                .map_or("none", |provider| provider.name())
                .into(),
        ),
    ];
    turn.say(turn.html("privacy", &args), Vec::new());
}

/// /export: all that is kept of the person, as a file.
pub fn export(turn: &mut Turn) {
    let kept = serde_json::json!({ "person": turn.person, "orders": turn.orders });
    let content = serde_json::to_string_pretty(&kept).expect("records are JSON");
    let caption = turn.html("export", &[]);
    turn.send_file("trackless.json".to_owned(), content, caption, Vec::new());
}

/// /delete_me: asks once.
pub fn delete_me(turn: &mut Turn) {
    let yes = Press::DeleteMe(true)
        .button(turn.plain("button-delete-everything", &[]))
        .danger();
    let no = Press::DeleteMe(false).button(turn.plain("button-keep", &[]));
    let count = turn.orders.len();
    turn.say(
        turn.html("ask-delete-me", &[("count", count.into())]),
        vec![row(no), row(yes)],
    );
}

/// The answer to that.
pub fn delete_me_answer(turn: &mut Turn, sure: bool) {
    if sure {
        turn.forget();
        turn.show(turn.html("deleted-everything", &[]), Vec::new());
    } else {
        turn.show(turn.html("kept-everything", &[]), Vec::new());
        questions::ask_again_below(turn);
    }
}

fn screen_text(turn: &Turn) -> String {
    let settings = settings_of(turn);
    let patience = PATIENCES
        .iter()
        .find(|(patience, _)| *patience == turn.person.patience);
    let args = [
        (
            "language",
            locale::language_name(&turn.person.language).into(),
        ),
        (
            "zone",
            format::zone_name(&turn.person.language, turn.zone(), turn.now).into(),
        ),
        ("hour", settings.hour.into()),
        ("quiet", quiet_name(turn, settings.quiet).into()),
        (
            "patience",
            patience
                .map(|(_, key)| turn.plain(key, &[]))
                .unwrap_or_default()
                .into(),
        ),
    ];
    let country = customs::country(turn).unwrap_or_else(|| turn.plain("country-untold", &[]));
    let country = turn.html("settings-country", &[("country", country.into())]);
    let look_ups = turn.look_up.map(|provider| {
        let is = match turn.person.agreed_to(provider) {
            Some(true) => "on",
            _ => "off",
        };
        let args = [("provider", provider.name().into()), ("is", is.into())];
        format!("\n{}", turn.html("settings-look-ups", &args))
    });
    let look_ups = look_ups.unwrap_or_default();
    format!("{}\n{country}{look_ups}", turn.html("settings", &args))
}

fn hours(turn: &mut Turn) {
    let mut buttons = hour_buttons(turn, &HOURS);
    let others = Press::Settings(SettingsPress::OtherHours);
    buttons.push(others.button(turn.plain("button-other-hour", &[])));
    let rows = buttons.chunks(3).map(<[_]>::to_vec).collect();
    choose(turn, "ask-hour", SettingsPress::Screen, rows);
}

fn other_hours(turn: &mut Turn) {
    let buttons = hour_buttons(turn, &OTHER_HOURS);
    let rows = buttons.chunks(3).map(<[_]>::to_vec).collect();
    choose(turn, "ask-hour", SettingsPress::Hours, rows);
}

/// Those of the hours that are not quiet.
fn hour_buttons(turn: &Turn, hours: &[u8]) -> Vec<Button> {
    let fit = hours.iter().copied().filter(|hour| !is_quiet(turn, *hour));
    fit.map(|hour| Press::Settings(SettingsPress::Hour(hour)).button(format!("{hour}:00")))
        .collect()
}

fn quiets(turn: &mut Turn) {
    let button = |(from, to): (u8, u8)| {
        let label = quiet_name(turn, (from.into(), to.into()));
        Press::Settings(SettingsPress::Quiet(from, to)).button(label)
    };
    let buttons = QUIETS.map(button);
    let rows = buttons.chunks(2).map(<[_]>::to_vec).collect();
    choose(turn, "ask-quiet", SettingsPress::Screen, rows);
}

fn patiences(turn: &mut Turn) {
    let button = |(patience, key): (Patience, &str)| {
        row(Press::Settings(SettingsPress::Patience(patience)).button(turn.plain(key, &[])))
    };
    let rules = &advice::rules().defaults;
    let args = [
        ("quick", rules.patience_quick_day.into()),
        ("normal", rules.patience_normal_day.into()),
        ("before", rules.act_before_end_days.into()),
    ];
    let text = turn.html("ask-patience", &args);
    let back = Press::Settings(SettingsPress::Screen).button(turn.plain("button-back", &[]));
    let rows = PATIENCES
        .into_iter()
        .map(button)
        .chain([row(back)])
        .collect();
    turn.show(text, rows);
}

fn choose(turn: &mut Turn, key: &str, back: SettingsPress, mut rows: Keyboard) {
    rows.push(row(
        Press::Settings(back).button(turn.plain("button-back", &[]))
    ));
    turn.show(turn.html(key, &[]), rows);
}

/// A setting changed: every order is planned anew.
fn changed(turn: &mut Turn) {
    replan_all(turn);
    turn.notice_of_press("notice-saved");
    screen(turn);
}

fn is_quiet(turn: &Turn, hour: u8) -> bool {
    let quiet = settings_of(turn).quiet;
    advice::in_quiet_hours(hour.into(), quiet)
}

fn quiet_name(turn: &Turn, (from, to): (u32, u32)) -> String {
    if from == to {
        return turn.plain("quiet-none", &[]);
    }
    turn.plain("quiet-hours", &[("from", from.into()), ("to", to.into())])
}

fn take_zone(turn: &mut Turn, zone: Zone) {
    let before = turn.zone();
    turn.person.zone = zone.name().to_owned();
    turn.person.clock_asked = true;
    turn.person.dialogue = *turn.resume();
    for order in turn.orders.iter_mut() {
        whole_days::move_ends(order, before, zone);
    }
    replan_all(turn);
    let now = format::instant(turn.texts(), turn.now, zone);
    let hour = settings_of(turn).hour;
    let text = turn.html(
        "zone-set",
        &[
            (
                "zone",
                format::zone_name(&turn.person.language, zone, turn.now).into(),
            ),
            ("now", now.into()),
            ("hour", hour.into()),
        ],
    );
    turn.show(text, Vec::new());
    questions::ask_again_below(turn);
}

/// Days begin elsewhere now, or reminders come at another hour.
fn replan_all(turn: &mut Turn) {
    for order in turn.orders.clone() {
        replan(turn, order);
    }
}

/// An order that becomes due only because a setting changed needs no reminder: the last one came in time.
fn replan(turn: &mut Turn, mut order: Order) {
    let was_ahead = order.next_due.is_some_and(|at| at > turn.now);
    turn.keep(order.clone());
    let is_past = turn
        .open_order(order.id)
        .and_then(|o| o.next_due)
        .is_some_and(|at| at <= turn.now);
    if was_ahead && is_past {
        order.reminded_through = turn.now;
        turn.keep(order);
    }
}
