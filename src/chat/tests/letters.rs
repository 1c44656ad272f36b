//! Letters as messages: in which languages they can be copied, and what they ask for.

use super::*;
use crate::advice::Letter;
use crate::chat::callback::OrderPress;
use crate::model::{Action, Button, GoodsProblem, OrderEvent, ParcelLocation, Tracking};

const RUSSIAN: &str = "Мой заказ 8199633578334590 не пришёл. Он отправлен 13 ноября 2026, 10 дней назад. По трек-номеру \
                       RR123456785CN нет данных (проверено 23 ноября 2026). Прошу вернуть деньги полностью.";

/// An order of a store, of which the person told what tracking shows today.
fn tracked(language: &str, store: &str, shown: Tracking) -> Conversation {
    let mut talk = Conversation::new().with_order();
    talk.state.person.as_mut().unwrap().language = language.to_owned();
    let (order, now) = (&mut talk.state.orders[0], talk.now);
    order.store = store.to_owned();
    order.order_number = Some("8199633578334590".to_owned());
    order.record(OrderEvent::Tracking(shown), now);
    talk
}

fn opens(talk: &mut Conversation, letter: Letter) -> Vec<Outgoing> {
    talk.press(&Press::Order(1, OrderPress::Letter(letter)))
}

/// The labels and texts of the buttons that copy.
fn copies(said: &[Outgoing]) -> Vec<(String, String)> {
    let keyboards = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let buttons = keyboards.flatten().flatten();
    let copied = buttons.filter_map(|button| match &button.action {
        Action::Copy(text) => Some((button.label.clone(), text.clone())),
        Action::Data(_) | Action::Url(_) => None,
    });
    copied.collect()
}

#[test]
fn a_desk_that_reads_the_buyers_language_gets_it() {
    let mut talk = tracked("ru", "joom", Tracking::Nothing);
    let said = opens(&mut talk, Letter::NoTracking);
    let [(russian, own), (english, text)] = &copies(&said)[..] else {
        panic!("{said:?}");
    };
    assert_eq!(
        [english.as_str(), russian.as_str()],
        ["📋 Взять по-английски", "📋 Взять по-русски"]
    );
    assert!(text.starts_with("My order 8199633578334590 has not arrived."));
    assert_eq!(own, RUSSIAN);
    assert!(read(&said).contains(&format!("<code>{RUSSIAN}</code>")));
}

/// Head, button and opening say the same of the goods.
#[test]
fn letter_of_goods_follows_from_what_is_wrong() {
    use GoodsProblem as G;
    for (problem, head, button, opening) in [
        (
            G::PartMissing,
            "a part is missing",
            "part missing",
            "a part of my order is missing. Please send the missing part or refund it",
        ),
        (
            G::Empty,
            "the parcel was empty",
            "empty",
            "but it was empty. I ask for a full refund",
        ),
        (
            G::WrongItem,
            "not what was ordered",
            "wrong item",
            "not what I ordered. I ask for a full refund",
        ),
        (
            G::OtherVariant,
            "wrong size, colour or model",
            "size, colour",
            "the size, the colour or the model is not what I ordered. I ask for a full refund",
        ),
        (
            G::NotAsDescribed,
            "not as described",
            "not as shown",
            "the goods are not as described. I ask for a full refund",
        ),
        (
            G::Broken,
            "it came broken",
            "broken",
            "the goods are broken. I ask for a full refund",
        ),
    ] {
        let mut talk = Conversation::new().with_order();
        talk.state.orders[0].record(OrderEvent::ProblemTold(problem), talk.now);
        let said = talk.press(&Press::Order(1, OrderPress::Letters));
        let buttons = format!("{said:?}");
        assert!(buttons.contains(&format!("Claim: {button}")), "{buttons}");
        let said = read(&opens(&mut talk, Letter::Problem));
        assert!(said.contains(head) && said.contains(opening), "{said}");
    }
}

#[test]
fn sellers_abroad_get_english_and_its_meaning_is_told() {
    let mut talk = tracked("ru", "aliexpress", Tracking::Moving);
    let said = opens(&mut talk, Letter::Ending);
    let copied = copies(&said);
    assert_eq!(copied.len(), 1, "{said:?}");
    assert_eq!(copied[0].0, "📋 Скопировать текст");
    assert!(copied[0].1.is_ascii());
    assert!(
        read(&said).contains("<i>Мой заказ не пришёл. Он отправлен 13 ноября 2026, 10 дней назад.")
    );
}

#[test]
fn a_bank_reads_the_buyers_language() {
    let mut talk = tracked("ru", "aliexpress", Tracking::Nothing);
    let paid = (talk.now - Duration::days(12)).date_naive();
    (talk.state.orders[0].paid_on, talk.state.orders[0].amount) =
        (Some(paid), Some("12.50 USD".to_owned()));
    let said = read(&opens(&mut talk, Letter::Bank));
    assert!(said.contains(
        "<code>Заказ оплачен 11 ноября 2026. Номер заказа: 8199633578334590, магазин: AliExpress. Товар не получен. По данным \
         магазина, товар отправлен 13 ноября 2026. По трек-номеру RR123456785CN нет данных (проверено 23 ноября 2026). Прошу \
         вернуть мои деньги: 12,50 USD.</code>"
    ), "{said}");
}

#[test]
fn who_reads_english_has_one_text_to_copy() {
    for store in ["joom", "aliexpress", "temu"] {
        let mut talk = tracked("en", store, Tracking::Nothing);
        assert_eq!(
            copies(&opens(&mut talk, Letter::NoTracking)).len(),
            1,
            "{store}"
        );
    }
}

#[test]
fn what_the_card_knows_is_not_asked_again() {
    for letter in [Letter::AskCode, Letter::NoTracking, Letter::Escalate] {
        let mut talk = tracked("en", "aliexpress", Tracking::Nothing);
        let said = read(&opens(&mut talk, letter));
        assert!(said.contains("<pre>"), "{letter}: {said}");
    }
}

#[test]
fn a_day_before_the_shipment_is_asked_about_once() {
    let standstill = "2026-11-01".parse().unwrap();
    let frozen = Tracking::Frozen(ParcelLocation::SenderCountry, standstill);
    let mut talk = tracked("en", "aliexpress", frozen);
    let asked = read(&opens(&mut talk, Letter::AskCode));
    assert!(asked.contains("before the shipping day"), "{asked}");
    // Whoever is sure of the day gets the letter without it.
    let letter = read(&talk.say("1 november"));
    assert!(
        letter.contains("<pre>Hello! My order") && !letter.contains("2026-11-01"),
        "{letter}"
    );

    let mut talk = tracked("en", "aliexpress", frozen);
    opens(&mut talk, Letter::AskCode);
    let letter = read(&talk.say("15 november"));
    assert!(
        letter.contains("has shown nothing new since 2026-11-15."),
        "{letter}"
    );
}

#[test]
fn a_letter_asks_two_questions_at_most() {
    let mut talk = Conversation::new().with_order();
    talk.state.orders[0].store = "temu".to_owned();
    let first = read(&opens(&mut talk, Letter::NoTracking));
    assert!(first.contains("<b>tracking</b> show today"), "{first}");
    let second = read(&talk.press_data("e:1:tracking:nothing"));
    assert!(second.contains("order number"), "{second}");
    let letter = read(&talk.say("PO-211-01234567890123456"));
    assert!(
        letter.contains("<pre>My order PO-211-01234567890123456 has not arrived."),
        "{letter}"
    );
}

#[test]
fn the_button_of_an_old_letter_opens_the_one_that_replaced_it() {
    let mut talk = tracked("en", "aliexpress", Tracking::Moving);
    let now = talk.now;
    talk.state.orders[0].record(OrderEvent::DisputeOpened(now.date_naive()), now);
    let said = read(&talk.press_data("o:1:letter:tracked-now"));
    assert!(
        said.contains("I keep the dispute open until the parcel is here."),
        "{said}"
    );
}

/// Each text of a letter is copied by its button, or comes in a message that holds nothing else.
#[test]
fn a_text_too_long_for_a_button_comes_by_itself() {
    let mut seen = 0;
    for language in ["en", "ru"] {
        let mut talk = tracked(language, "aliexpress", Tracking::Nothing);
        let paid = (talk.now - Duration::days(12)).date_naive();
        let order = &mut talk.state.orders[0];
        (order.paid_on, order.amount) = (Some(paid), Some("12.50 USD".to_owned()));
        for letter in [Letter::Bank, Letter::PayPal, Letter::AskCode] {
            let said = opens(&mut talk, letter);
            let alone = by_themselves(&said);
            let texts =
                read(&said).matches("<pre>").count() + read(&said).matches("<code>").count();
            assert!(
                copies(&said).len() + alone.len() >= texts,
                "{letter}: {said:?}"
            );
            for data in alone {
                seen += 1;
                let said = talk.press_data(&data);
                let [_, Outgoing::Send { text, keyboard, .. }] = &said[..] else {
                    panic!("{said:?}");
                };
                let is_alone = ["pre", "code"].iter().any(|tag| {
                    let inner = text.strip_prefix(&format!("<{tag}>"));
                    let inner = inner.and_then(|text| text.strip_suffix(&format!("</{tag}>")));
                    inner.is_some_and(|inner| !inner.contains('<'))
                });
                assert!(is_alone && keyboard.is_empty(), "{text}");
            }
        }
    }
    assert!(seen > 2, "{seen}");
}

fn by_themselves(said: &[Outgoing]) -> Vec<String> {
    let keyboards = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    let data = |button: &Button| match &button.action {
        Action::Data(data) if data.contains(":alone:") => Some(data.clone()),
        _ => None,
    };
    keyboards.flatten().flatten().filter_map(data).collect()
}
