//! Language, time zone, help, privacy, the command menu, and the end of everything.

use crate::common::{World, at, files_hold};
use crate::{NUMBER, answers, begins, has_headphones, labels};
use serde_json::Value;
use trackless::chat::{languages, telegram_code};

const COMMANDS: [&str; 14] = [
    "start",
    "orders",
    "letter",
    "order",
    "check",
    "why",
    "settings",
    "cancel",
    "language",
    "timezone",
    "help",
    "privacy",
    "export",
    "delete_me",
];

#[test]
fn the_language_is_that_of_telegram_until_another_is_chosen() {
    let mut world = World::new();
    for (code, welcome) in [
        ("en", "Your parcel is not tracked"),
        ("ru", "Посылка не отслеживается"),
        ("ru-RU", "Посылка не отслеживается"),
        ("en-GB", "Your parcel is not tracked"),
        ("de-AT", "Dein Paket lässt sich nicht verfolgen"),
        ("pt", "Sua encomenda"),
        ("es-419", "paquete"),
        ("iw", "החבילה"),
        ("nl", "Ik spreek nog geen Nederlands."),
        ("", "Your parcel is not tracked"),
        ("xx-nonsense-42", "Your parcel is not tracked"),
    ] {
        let buyer = world.person(code);
        buyer.says("/start");
        buyer.sees(welcome);
    }
    let buyer = world.person("en");
    has_headphones(&buyer);
    buyer.says("/language");
    let question = buyer.sees("Which language do you prefer?");
    assert_eq!(labels(&question)[0], ["✓ English", "Русский"]);
    buyer.presses("Русский");
    buyer.sees("Теперь я говорю с вами по-русски.");
    buyer.changes_language("en");
    world.restart();
    buyer.says("/orders");
    buyer.sees("Ваш открытый заказ");
    buyer.presses("Headphones");
    buyer.sees("· AliExpress");
    world.until_next_reminder();
    buyer.sees("⏰ Headphones");
    buyer.presses_raw(question.id, "lang:en");
    buyer.sees("I speak English with you now.");
}

#[test]
fn a_language_chosen_in_a_dialogue_asks_the_question_again() {
    let world = World::new();
    let buyer = world.person("en");
    begins(&buyer);
    answers(&buyer, ["Joom"]);
    buyer.says("/language");
    buyer.sees("Which language");
    buyer.presses("Русский");
    buyer.sees("по-русски");
    buyer.sees("трек-номер");
}

#[test]
fn a_time_zone_is_given_as_a_city_or_an_offset() {
    let world = World::new();
    for (typed, zone, time) in [
        ("Kazan", "Moscow (UTC+3)", "12:00"),
        ("Казань", "Moscow (UTC+3)", "12:00"),
        ("tokyo", "Tokyo (UTC+9)", "18:00"),
        ("America/New_York", "New York (UTC−5)", "04:00"),
        ("UTC+3", "UTC+3", "12:00"),
        ("-5", "UTC−5", "04:00"),
        ("+05:30", "(UTC+5:30)", "14:30"),
    ] {
        for at_once in [true, false] {
            let buyer = world.person("en");
            if at_once {
                buyer.says(&format!("/timezone {typed}"));
            } else {
                buyer.says("/timezone");
                buyer.sees("Your time zone is UTC: there it is 23 November 2026, 09:00");
                buyer.says(typed);
            }
            let set = buyer.sees("Reminders come at 10:00");
            assert!(
                set.text.contains(zone) && set.text.contains(time),
                "{typed}: {}",
                set.text
            );
        }
    }
}

#[test]
fn a_city_that_is_mistyped_or_unknown_is_asked_about_again() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.says("/timezone Moskow");
    let question = buyer.sees("Which city do you mean?");
    assert!(
        labels(&question).concat().contains(&"Moscow"),
        "{question:?}"
    );
    buyer.presses("Moscow");
    buyer.sees("Moscow (UTC+3)");
    for nonsense in ["/timezone qwertyuiop", "UTC+99", "+", "📦", "Tokyo"] {
        buyer.says(nonsense);
        let words = if nonsense == "Tokyo" {
            "Tokyo (UTC+9)"
        } else {
            "I do not know this city"
        };
        buyer.sees(words);
    }
}

#[test]
fn a_new_time_zone_moves_the_reminders() {
    let mut world = World::new();
    let buyer = world.person("en");
    has_headphones(&buyer);
    assert_eq!(world.next_reminder(), Some(at("2026-11-23T10:00:00Z")));
    buyer.says("/timezone New York");
    buyer.sees("New York (UTC−5)");
    assert_eq!(world.next_reminder(), Some(at("2026-11-23T15:00:00Z")));
    buyer.says("/orders");
    buyer.presses("Headphones");
    buyer.sees("10:00");
}

#[test]
fn help_is_short_and_privacy_tells_what_is_kept() {
    let world = World::new();
    for (language, help, privacy) in [
        ("en", "I never ask for a passport", "What I keep"),
        ("ru", "Я никогда не спрашиваю паспорт", "Что я храню"),
    ] {
        let buyer = world.person(language);
        buyer.says("/help");
        let seen = buyer.sees(help);
        // The commands are in the menu; what most people look for has a button.
        assert!(!seen.text.contains('/'), "{}", seen.text);
        for press in ["begin", "why"] {
            let mut data = seen.all_buttons().map(|button| button.data.as_deref());
            assert!(data.any(|data| data == Some(press)), "{press}: {seen:?}");
        }
        buyer.says("/privacy@trackless_bot");
        let seen = buyer.sees(privacy);
        assert!(seen.text.contains("30") && seen.text.contains("/delete_me"));
    }
}

#[test]
fn every_command_of_the_menu_is_understood() {
    let world = World::new();
    let buyer = world.person("en");
    for command in COMMANDS {
        buyer.says(&format!("/{}", command.to_uppercase()));
        buyer.sees_something();
    }
    assert!(!buyer.has_seen("I do not know this command"));
}

#[test]
fn menus_and_descriptions_are_set_in_every_language() {
    let world = World::new();
    let is_menu = |call: &&bot_api_sandbox::ApiCall| call.method == "setMyCommands" && call.is_ok();
    let expected: Vec<Option<Value>> = std::iter::once(None)
        .chain(
            languages()
                .into_iter()
                .map(|tag| Some(telegram_code(tag).into())),
        )
        .collect();
    // The short description is the last of each language.
    world.sandbox.wait_for("the menus", |calls| {
        let short = |call: &&bot_api_sandbox::ApiCall| call.method == "setMyShortDescription";
        calls
            .iter()
            .filter(short)
            .filter(|call| call.is_ok())
            .count()
            == expected.len()
    });
    let calls = world.sandbox.calls();
    let menus: Vec<_> = calls.iter().filter(is_menu).collect();
    for method in ["setMyCommands", "setMyDescription", "setMyShortDescription"] {
        let set = calls
            .iter()
            .filter(|call| call.method == method && call.is_ok());
        let codes: Vec<_> = set
            .map(|call| call.params.get("language_code").cloned())
            .collect();
        assert_eq!(codes, expected, "{method}");
    }
    assert_ne!(menus[1].params["commands"], menus[2].params["commands"]);
    for menu in menus {
        // Parameters that are lists come as JSON, or as JSON in a text.
        let commands = match &menu.params["commands"] {
            Value::String(text) => serde_json::from_str(text).unwrap(),
            list => list.clone(),
        };
        let names: Vec<_> = commands
            .as_array()
            .unwrap()
            .iter()
            .map(|c| c["command"].clone())
            .collect();
        assert_eq!(names, COMMANDS);
    }
}

#[test]
fn check_explains_without_watching() {
    let world = World::new();
    let buyer = world.person("en");
    buyer.says("/check");
    buyer.sees("Paste the number");
    buyer.says("hello");
    buyer.sees("I see no tracking number in this");
    buyer.says("rr123456785cn");
    buyer.sees("The check digit is right");
    buyer.says("/check YT2033912102000480 8HLY992 8199633578334590 UA846098317YP RR123456785CN LP00068434402473");
    let seen = buyer.sees("YT2033912102000480");
    for words in [
        "order number (Joom)",
        "order number (AliExpress)",
        "And 3 more numbers",
    ] {
        assert!(seen.text.contains(words), "{words}: {}", seen.text);
    }
    buyer.says("/orders");
    buyer.sees("You have no open orders.");
}

#[test]
fn delete_me_asks_once_and_leaves_no_record() {
    let mut world = World::asleep().in_a_folder();
    world.start();
    let (anna, ben) = (world.person("en"), world.person("en"));
    let card = has_headphones(&anna);
    has_headphones(&ben);
    anna.says("/delete_me");
    let question =
        anna.sees("Delete everything that I keep about you: 1 order, language and time zone?");
    assert_eq!(
        labels(&question),
        [["No, keep it"], ["Yes, delete everything"]]
    );
    anna.presses("No, keep it");
    anna.sees("nothing was deleted");
    begins(&anna);
    answers(&anna, ["Joom"]);
    anna.says("/delete_me");
    anna.sees("Delete everything that I keep about you");
    anna.presses("Yes, delete everything");
    anna.sees("Everything about you is deleted.");
    // Ben's reminder is due at the moment at which Anna's would have been.
    world.until_next_reminder();
    ben.sees("⏰ Headphones");
    assert!(!anna.has_seen("⏰"));
    world.stop();

    let holds = |chat: i64| {
        let key = (chat ^ i64::MIN).to_be_bytes();
        let folders = [world.data(), world.data().with_extension("keys")];
        let bytes = [key.to_vec(), chat.to_string().into_bytes()];
        folders
            .iter()
            .any(|folder| bytes.iter().any(|bytes| files_hold(folder, bytes)))
    };
    assert!(!holds(anna.id()), "something of Anna's is left");
    assert!(holds(ben.id()), "the search finds what is there");
    world.start();
    anna.presses_raw(card.id, "o:1:received");
    anna.sees_toast("This order is no longer watched.");
    anna.says("none");
    anna.sees("I did not understand that.");
    anna.says("/orders");
    anna.sees("You have no open orders.");
}

#[test]
fn the_log_holds_nothing_that_people_say() {
    let mut world = World::asleep();
    world.sets("RUST_LOG", "trace");
    world.start();
    let buyer = world.person("en");
    has_headphones(&buyer);
    world.until_next_reminder();
    buyer.sees("⏰");
    buyer.blocks();
    world.sandbox.wait_until_all_is_taken();
    world.stop();
    let log = world.log();
    let (_, secret) = world.sandbox.token().split_once(':').unwrap();
    for said in [NUMBER, "Headphones", "Anna", "23 days", secret] {
        assert!(!log.contains(said), "{said}: {log}");
    }
}
