use super::*;
use std::collections::BTreeSet;

#[test]
fn an_unknown_key_gets_the_rules_of_another_store() {
    assert_eq!(rules().store("no-such-store").key, "other");
    assert_eq!(rules().store("joom").name.as_deref(), Some("Joom"));
}

#[test]
fn another_store_comes_last() {
    let keys: Vec<_> = rules().stores().map(|s| s.key.as_str()).collect();
    let named = keys.strip_suffix(&["webshop", "other"]).expect("the end");
    assert!(named.is_sorted() && named.contains(&"joom"), "{keys:?}");
}

#[test]
fn the_likeliest_stores_are_offered_by_language() {
    let offered = |language| {
        let keys = rules().offered(language).map(|store| store.key.as_str());
        keys.collect::<Vec<_>>()
    };
    let everywhere = ["temu", "amazon", "aliexpress", "shein", "ebay"];
    let nameless = ["webshop", "other"];
    for (language, own) in [
        ("en", &["etsy", "vinted"][..]),
        ("ru", &["ozon", "wildberries", "yandexmarket"]),
        ("eo", &[]),
    ] {
        let expected = [&everywhere[..], own, &nameless].concat();
        assert_eq!(offered(language), expected, "{language}");
    }
}

#[test]
fn every_rule_of_a_store_has_one_source() {
    for store in rules().stores() {
        let mut seen = BTreeSet::new();
        for source in &store.sources {
            assert!(!source.rules.is_empty(), "{}: {}", store.key, source.text);
            for rule in &source.rules {
                assert!(seen.insert(*rule), "{} {rule}", store.key);
                let found = store.source_of(rule).map(|source| &source.text);
                assert_eq!(found, Some(&source.text));
            }
        }
    }
}

#[test]
fn stores_tell_their_own_years() {
    for (store, expected) in [
        (
            "ebay",
            AsOf::Years {
                first: 2025,
                last: 2026,
            },
        ),
        (
            "aliexpress",
            AsOf::Years {
                first: 2018,
                last: 2026,
            },
        ),
        ("vinted", AsOf::Undated),
        ("other", AsOf::Undated),
    ] {
        assert_eq!(rules().store(store).as_of(), expected, "{store}");
    }
}

#[test]
fn the_end_that_follows_from_the_rules_has_its_own_years() {
    for (store, expected) in [
        ("joom", Some(2025)),
        ("temu", Some(2026)),
        ("dhgate", Some(2025)),
        ("etsy", Some(2026)),
        ("aliexpress", None),
    ] {
        let last = match rules().store(store).closing_as_of() {
            Some(AsOf::Years { last, .. }) => Some(last),
            _ => None,
        };
        assert_eq!(last, expected, "{store}");
    }
}

#[test]
fn stores_have_the_numbers_of_their_sources() {
    type Rule = fn(&Store) -> Option<u16>;
    let rows: [(&str, Rule, u16); 21] = [
        ("aliexpress", |s| s.closes_after_delivered_days, 5),
        ("aliexpress", |s| s.silence_refunds_after_days, 5),
        ("aliexpress", |s| s.assumed_end_after_ship_days, 45),
        ("aliexpress", |s| s.claim_window_after_end_days, 15),
        ("allegro", |s| s.decision_hours, 60),
        ("amazon", |s| s.ask_seller_first_hours, 48),
        ("banggood", |s| s.claim_opens_local_warehouse_days, 30),
        ("dhgate", |s| s.silence_refunds_after_days, 5),
        ("ebay", |s| s.decision_hours, 48),
        ("ebay", |s| s.appeal_days, 30),
        ("ebay", |s| s.escalate_latest_bd, 21),
        ("etsy", |s| s.ask_seller_first_hours, 48),
        ("etsy", |s| s.seller_answer_days, 3),
        ("joom", |s| s.usual_silence_days, 42),
        ("shopee", |s| s.extend_yourself_days, 3),
        ("shopee", |s| s.closes_after_delivered_days, 3),
        ("temu", |s| s.late_credit_hours, 48),
        ("temu", |s| s.refund_bd, 14),
        ("tiktok", |s| s.report_delivered_within_days, 6),
        ("vinted", |s| s.report_delivered_within_days, 2),
        ("vinted", |s| s.unshipped_cancelled_after_bd, 5),
    ];
    for (store, rule, expected) in rows {
        assert_eq!(rule(rules().store(store)), Some(expected), "{store}");
    }
}

#[test]
fn what_is_not_known_of_a_store_is_left_out() {
    type Known = fn(&Store) -> bool;
    let rows: [(&str, Known); 6] = [
        ("temu", |s| s.decision_days.is_some()),
        ("shein", |s| {
            s.counts_from_expected() && s.claim_closes_after_expected_days.is_some()
        }),
        ("joom", |s| s.decision_days.is_some()),
        ("amazon", |s| {
            s.decision_days.is_some() || s.decision_hours.is_some()
        }),
        ("webshop", |s| !s.sources.is_empty()),
        ("aliexpressru", |s| !s.sources.is_empty()),
    ];
    for (store, known) in rows {
        assert!(!known(rules().store(store)), "{store}");
    }
}

#[test]
fn what_a_store_is_decides_what_its_buyer_is_told() {
    let store = |key| rules().store(key);
    for (key, protection) in [
        ("temu", Protection::Store),
        ("webshop", Protection::None),
        ("other", Protection::Unknown),
        ("aliexpressru", Protection::Unknown),
    ] {
        assert_eq!(store(key).protection, protection, "{key}");
    }
    for (key, cost) in [
        ("aliexpress", Some(BankCaseCost::OrderFrozen)),
        ("amazon", Some(BankCaseCost::ClaimLost)),
        ("ebay", Some(BankCaseCost::ClaimLost)),
        ("etsy", Some(BankCaseCost::ClaimLost)),
        ("temu", None),
    ] {
        assert_eq!(store(key).bank_case_costs, cost, "{key}");
    }
    for (key, trader) in [
        ("aliexpress", None),
        ("banggood", None),
        ("dhgate", None),
        ("shein", Some(EuTrader::Store)),
        ("amazon", Some(EuTrader::Seller)),
    ] {
        assert_eq!(store(key).eu_trader, trader, "{key}");
    }
    assert!(store("amazon").claim_opens_when_delivered);
    assert!(store("dhgate").claim_ends_with_completion);
}

#[test]
fn payment_routes_have_the_numbers_of_their_sources() {
    let routes = &rules().routes;
    assert_eq!(routes.paypal.claim_closes_after_payment_days, 180);
    assert_eq!(routes.paypal.escalate_within_days, 20);
    assert_eq!(routes.card.claim_closes_after_payment_days, 120);
    assert_eq!(routes.card.claim_closes_after_expected_days, 120);
    assert_eq!(
        (routes.section75.above_gbp, routes.section75.years),
        (100, 6)
    );
    let members = &routes.consumer.ecc_net;
    assert!(members.is_sorted() && members.len() == 29, "{members:?}");
    for country in ["gb", "us", "ru", "ch"] {
        assert!(!members.contains(&country.to_owned()), "{country}");
    }
}

#[test]
fn a_desk_answers_in_english_and_in_its_own_languages() {
    for (store, language, expected) in [
        ("aliexpress", "en", true),
        ("aliexpress", "ru", false),
        ("ozon", "ru", true),
        ("ozon", "pl", false),
        ("temu", "pl", true),
    ] {
        assert_eq!(
            rules().store(store).answers_in(language),
            expected,
            "{store} {language}"
        );
    }
}

#[test]
fn no_name_or_alias_means_two_stores() {
    let mut seen = BTreeSet::new();
    for store in rules().stores() {
        for word in store.aliases.iter().chain(&store.name) {
            assert!(seen.insert(word.to_lowercase()), "{word}");
            assert_eq!(word.trim(), word);
        }
    }
}

#[test]
fn a_bad_file_is_refused_with_the_line_and_the_reason() {
    // `Ok` for an error in the line of the bad text, `Err` for one of the whole file.
    let rows = [
        (
            "ship_days = 5",
            "ship_days = -5",
            Ok("invalid value: integer `-5`"),
        ),
        (
            "claim_closes_after_payment_days = 99",
            "claim_closes_after_payment_days = 9999",
            Ok("expected a number from 0 to 1000"),
        ),
        (
            "refund_days = 14",
            "refund_days = \"soon\"",
            Ok("invalid type"),
        ),
        ("[store.joom]", "[store.joom", Ok("")),
        ("decides_alone = true", "decides_alone = maybe", Ok("")),
        (
            "extension = \"seller\"",
            "extension = \"shop\"",
            Ok("unknown variant `shop`"),
        ),
        (
            "claim = \"case\"",
            "claim = \"war\"",
            Ok("unknown variant `war`"),
        ),
        (
            "refund_days = 14",
            "refund_weeks = 2",
            Ok("unknown field `refund_weeks`"),
        ),
        (
            "claim_path = { en = \"Purchases → the item",
            "claim_path = { ru = \"Purchases → the item",
            Ok("[store.ebay] claim_path lacks its English"),
        ),
        (
            "source = \"the company's own blog: 60",
            "source = \"blog\" # 60",
            Ok("expected a source"),
        ),
        (
            "as_of = \"2018\"",
            "as_of = \"today\"",
            Ok("expected the source's own date"),
        ),
        (
            "deed_days = [1, 3, 7]",
            "deed_days = [1, 7, 3]",
            Ok("expected numbers"),
        ),
        ("hour = 10 ", "hour = 24 ", Ok("expected an hour")),
        (
            "hour = 10 ",
            "hour = 23 ",
            Err("[remind] hour lies in the quiet hours"),
        ),
        (
            "[store.other]",
            "[store.rest]",
            Err("[store.other] is missing"),
        ),
        ("[store.temu]", "[store.Temu!]", Ok("")),
        (
            "[store.other]",
            "[store.te-mu]\nmessage_to = \"seller\"\nclaim_path = { en = \"a\" }\nmessage_path = { en = \"a\" }\n[store.other]",
            Err("[store.te-mu]: a store's key"),
        ),
        (
            "\"shein\", \"ebay\"",
            "\"shein\", \"ebey\"",
            Err("[offer] all names ebey"),
        ),
        (
            "act_before_end_days = 5",
            "act_before_end_days = 2",
            Err("[defaults] urgent_before_end_days must be less"),
        ),
    ];
    for (good, bad, expected) in rows {
        let text = BUILT_IN.replacen(good, bad, 1);
        assert_ne!(text, BUILT_IN, "{good}");
        let error = read_alone(&text).unwrap_err();
        let line = BUILT_IN[..BUILT_IN.find(good).unwrap()]
            .matches('\n')
            .count()
            + 1;
        let expected = match expected {
            Ok(reason) => format!("line {line}: {reason}"),
            Err(reason) => reason.to_owned(),
        };
        assert!(error.starts_with(&expected), "{bad}: {error}");
        assert!(!error.contains('\n') && error.len() < 200, "{error}");
    }
}

/// The text as the whole of the rules.
fn read_alone(text: &str) -> Result<Rules, String> {
    let tables = DeTable::parse(text).map_err(|error| describe_toml(text, &error))?;
    Rules::read(tables).map_err(|(span, reason)| describe(text, span, &reason))
}

#[test]
fn rules_that_contradict_each_other_are_refused_in_their_table() {
    for (told, expected) in [
        (
            "claim_opens_after_payment_days = 80\nclaim_closes_after_payment_days = 80",
            "claim_closes_after_payment_days must be more",
        ),
        (
            "claim_opens_after_ship_days = 90\nclaim_closes_after_ship_days = 10",
            "claim_closes_after_ship_days must be more",
        ),
        (
            "claim_opens_after_expected_days = 3\nclaim_closes_after_expected_days = 2",
            "claim_closes_after_expected_days must be more",
        ),
        (
            "decision_days = 31\ndecision_days_max = 30",
            "decision_days must not be more",
        ),
        (
            "decision_days = 2\ndecision_hours = 48",
            "decision_days and decision_hours are two",
        ),
        (
            "refund_days = 2\nrefund_bd = 2",
            "refund_days and refund_bd are two",
        ),
        (
            "seller_answer_days = 2\nseller_answer_bd = 2",
            "seller_answer_days and seller_answer_bd are two",
        ),
        (
            "decides_alone = true\nseller_answer_days = 2",
            "the store decides alone",
        ),
        (
            "ship_days = 3",
            "another source of this store tells ship_days",
        ),
    ] {
        let text = format!("{NEW_STORE}{FIRST_RULES}{NEXT_RULES}{told}");
        let error = Rules::parse(&text).unwrap_err();
        let line = NEW_STORE.lines().count() + FIRST_RULES.lines().count() + 1;
        let expected = format!("line {line}: [store.lamps] {expected}");
        assert!(error.starts_with(&expected), "{told}: {error}");
    }
}

#[test]
fn a_rule_without_a_source_or_its_date_is_refused() {
    for missing in ["source", "as_of", "confidence"] {
        let lines = FIRST_RULES
            .lines()
            .filter(|line| !line.starts_with(missing));
        let text = NEW_STORE.to_owned() + &lines.collect::<Vec<_>>().join("\n");
        let error = Rules::parse(&text).unwrap_err();
        let line = NEW_STORE.lines().count() + 1;
        assert_eq!(error, format!("line {line}: missing field `{missing}`"));
    }
}

const NEW_STORE: &str = r#"[store.lamps]
name = "Lamps"
message_to = "support"
claim_path = { en = "Orders" }
message_path = { en = "Chat" }
"#;
const FIRST_RULES: &str = r#"[[store.lamps.rules]]
source = "the lamp seller himself"
as_of = "2026"
confidence = "high"
ship_days = 2
"#;
const NEXT_RULES: &str = r#"[[store.lamps.rules]]
source = "his neighbour, who buys there"
as_of = "2026"
confidence = "low"
"#;

#[test]
fn an_operators_file_is_laid_over_the_built_in_one() {
    let rules = Rules::parse(&format!(
        "[remind]\nhour = 11\n[offer]\nen = [\"lamps\"]\n[route.card]\nclaim_closes_after_payment_days = 60\n\
         {NEW_STORE}{FIRST_RULES}"
    ))
    .unwrap();
    let built_in = super::rules();
    assert_eq!(rules.remind.hour, 11);
    assert_eq!(rules.remind.deed_days, built_in.remind.deed_days);
    assert_eq!(rules.routes.card.claim_closes_after_payment_days, 60);
    assert_eq!(
        rules.routes.card.claim_closes_after_expected_days,
        built_in.routes.card.claim_closes_after_expected_days
    );
    assert_eq!(rules.store("lamps").ship_days, Some(2));
    assert_eq!(rules.store("temu").refund_bd, Some(14));
    let offered: Vec<_> = rules.offered("en").map(|store| &store.key[..]).collect();
    assert!(offered.contains(&"lamps") && !offered.contains(&"etsy") && offered.contains(&"temu"));
}

#[test]
fn a_stores_own_table_takes_the_place_of_the_whole() {
    let text = NEW_STORE.replace("lamps", "aliexpress");
    let rules = Rules::parse(&text).unwrap();
    let store = rules.store("aliexpress");
    assert_eq!(store.name.as_deref(), Some("Lamps"));
    assert_eq!(store.claim_opens_after_ship_days, None);
    assert!(store.sources.is_empty());
}

#[test]
fn the_example_of_the_operations_page_is_read() {
    let page = include_str!("../../../docs/operations.md");
    let section = page.split("## Store rules of your own").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let lines = section.lines().filter_map(|line| line.strip_prefix("    "));
    let rules = Rules::parse(&lines.collect::<Vec<_>>().join("\n")).unwrap();
    assert_eq!(rules.remind.hour, 9);
    assert_eq!(rules.store("lamps").claim_opens_after_ship_days, Some(3));
    assert!(rules.offered("en").any(|store| store.key == "lamps"));
}

#[test]
fn an_empty_file_changes_nothing() {
    let rules = Rules::parse("").unwrap();
    assert_eq!(rules.stores().count(), super::rules().stores().count());
}

#[test]
fn quiet_hours_may_lie_on_both_sides_of_midnight() {
    for (hour, quiet, expected) in [
        (22, (22, 8), true),
        (7, (22, 8), true),
        (8, (22, 8), false),
        (12, (22, 8), false),
        (0, (0, 8), true),
        (8, (0, 8), false),
        (5, (5, 5), false),
    ] {
        assert_eq!(in_quiet_hours(hour, quiet), expected, "{hour} {quiet:?}");
    }
}

#[test]
fn a_host_belongs_to_one_store() {
    let mut seen = BTreeSet::new();
    for store in rules().stores() {
        for host in store.hosts.iter().chain(&store.senders) {
            let written =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
            assert!(host.contains('.') && host.chars().all(written), "{host}");
            assert!(seen.insert(host), "{host} is two stores' or stands twice");
        }
    }
    assert!(
        rules()
            .store("temu")
            .senders
            .contains(&"temuemail.com".to_owned())
    );
}
