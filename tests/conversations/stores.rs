//! Stores in the real program: one table in a file makes a store, and a name without a table is kept.

use crate::common::World;
use crate::{NUMBER, labels, letter, takes_down};

/// All that a store needs.
const LAMPS: &str = r#"
[offer]
en = ["lamps"]

[store.lamps]
name = "Lamps & More"
aliases = ["lampy"]
claim = "case"
protection = "store"
message_to = "support"
claim_path = { en = "My lamps → Dark?" }
message_path = { en = "My lamps → Talk to us" }
[[store.lamps.rules]]
source = "the lamp seller's own page"
as_of = "2026"
confidence = "high"
claim_opens_after_ship_days = 3
decides_alone = true
"#;

#[test]
fn a_store_is_one_table() {
    let mut world = World::asleep();
    let file = world.data().with_file_name("own-stores.toml");
    std::fs::write(file, LAMPS).unwrap();
    world.sets("TRACKLESS_STORES", "own-stores.toml");
    world.start();
    let buyer = world.person("en");
    let card = takes_down(&buyer, ["lampy", NUMBER, "12.11", "20 days", "Lamp"]);
    assert!(card.text.contains("Lamps & More"), "{}", card.text);
    let dispute = letter(
        &buyer,
        "✉️ Claim: not arrived",
        ["Nothing at all", "Skip this"],
    );
    for line in [
        "How to open the case",
        "1. My lamps → Dark?.",
        "The store decides itself",
        "Store rules from sources of 2026",
    ] {
        assert!(dispute.text.contains(line), "{line}: {}", dispute.text);
    }
    // The built-in stores are still there.
    let again = world.person("en");
    again.says("/start");
    again.sees_something();
    again.presses("My parcel is not tracked");
    again.sees_something();
    let likely = again.last().unwrap();
    again.presses("⋯ More");
    again.sees_something();
    let others = again.last().unwrap();
    let buttons = [labels(&likely), labels(&others)].concat().concat();
    for store in ["Temu", "Lamps & More", "Another store"] {
        assert!(buttons.contains(&store), "{buttons:?}");
    }
}

#[test]
fn a_store_without_a_table_keeps_its_name() {
    let world = World::new();
    for (language, store, noted, line) in [
        ("en", "Lamps & More", "I do not know its rules", "Store: "),
        ("ru", "Лампы Тут", "Его правил я не знаю", "Магазин: "),
    ] {
        let buyer = world.person(language);
        let card = takes_down(&buyer, [store, NUMBER, "12.11", "60 d", "Lamp"]);
        let told = buyer.messages();
        let said = |words: &str| told.iter().any(|message| message.text.contains(words));
        assert!(said(noted), "{}", buyer.transcript());
        buyer.presses_raw(card.id, "o:1:more");
        buyer.sees(&format!("{line}{store}"));
    }
}
