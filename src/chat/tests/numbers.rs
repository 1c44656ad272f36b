//! Numbers in the conversation: what is kept, what is asked about, and where a number goes.

use super::*;
use crate::chat::callback::{AnswerPress, OrderPress};
use crate::model::{Action, Button, Dialogue, Draft, Keyboard, Question};

/// At the question for the number of an order at AliExpress.
pub(super) fn asked() -> Conversation {
    let mut conversation = Conversation::new();
    let person = conversation.state.person.as_mut().unwrap();
    person.dialogue = Dialogue::Adding {
        question: Question::Number,
        draft: Box::new(Draft {
            store: Some("aliexpress".to_owned()),
            ..Draft::default()
        }),
    };
    conversation
}

pub(super) fn draft(conversation: &Conversation) -> &Draft {
    match &conversation.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => draft,
        other => panic!("{other:?}"),
    }
}

pub(super) fn kept(conversation: &Conversation) -> Option<&str> {
    match draft(conversation).number.as_ref()? {
        GivenNumber::Number(number) => Some(number),
        GivenNumber::NoneGiven => None,
    }
}

fn buttons(outgoing: &[Outgoing]) -> Vec<Button> {
    let keyboards = outgoing.iter().map(|outgoing| match outgoing {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => keyboard.clone(),
        _ => Keyboard::new(),
    });
    keyboards.flatten().flatten().collect()
}

fn presses(outgoing: &[Outgoing]) -> Vec<Press> {
    let data = |button: Button| match button.action {
        Action::Data(data) => Press::parse(&data),
        _ => None,
    };
    buttons(outgoing).into_iter().filter_map(data).collect()
}

/// The numbers of the buttons that answer the question, with their labels.
pub(super) fn offered(outgoing: &[Outgoing]) -> Vec<(String, String)> {
    let number = |button: Button| match button.action {
        Action::Data(data) => match Press::parse(&data)? {
            Press::Answer(Question::Number, AnswerPress::Number(n)) => Some((n, button.label)),
            _ => None,
        },
        _ => None,
    };
    buttons(outgoing).into_iter().filter_map(number).collect()
}

#[test]
fn numbers_in_doubt_are_asked_with_the_typed_one_first() {
    for (typed, second) in [
        ("RR12345678SCN", "RR123456785CN"),
        ("RR123456786CN", "RR123546786CN"),
        ("RB123456785CB", "RB123456785CN"),
        ("OF019481896", "OF019481896BR"),
    ] {
        let mut conversation = asked();
        let said = conversation.say(typed);
        assert_eq!(kept(&conversation), None, "{typed}");
        let offered = offered(&said);
        assert_eq!(offered[0].0, typed);
        assert_eq!(offered[0].1, format!("As typed: {typed}"));
        assert_eq!(offered[1], (second.to_owned(), second.to_owned()));
        assert!(offered.len() <= 4, "{offered:?}");
        let press = Press::Answer(Question::Number, AnswerPress::Number(typed.to_owned()));
        conversation.press(&press);
        assert_eq!(kept(&conversation), Some(typed));
    }
}

#[test]
fn labels_and_known_kinds_leave_nothing_to_choose() {
    for (text, number, order) in [
        (
            "Order number: GSU1S142500MKJG\nParcel ID: UUS6981970021236791",
            "UUS6981970021236791",
            Some("GSU1S142500MKJG"),
        ),
        (
            "Заказ 8199633578334590, трек: RR 123 456 785 CN",
            "RR123456785CN",
            Some("8199633578334590"),
        ),
        ("YT2625401001269647", "YT2625401001269647", None),
        ("99.34.123456.12345678", "993412345612345678", None),
        ("281234I012345", "281234I012345", None),
    ] {
        let mut conversation = asked();
        conversation.say(text);
        assert_eq!(kept(&conversation), Some(number), "{text}");
        assert_eq!(
            draft(&conversation).order_number.as_deref(),
            order,
            "{text}"
        );
    }
}

#[test]
fn order_numbers_are_kept_as_such_and_the_question_stays() {
    for number in ["8199633578334590", "GSU1SN57100246A", "8hly992"] {
        let mut conversation = asked();
        let said = conversation.say(number);
        let upper = number.to_ascii_uppercase();
        assert_eq!(kept(&conversation), None);
        assert_eq!(draft(&conversation).order_number, Some(upper.clone()));
        assert!(read(&said).contains(&upper), "{}", read(&said));
        assert_eq!(offered(&said), [], "{number}");
        // Who insists can have it.
        let said = conversation.say(number);
        assert_eq!(offered(&said)[0].0, upper);
        conversation.say("RR123456785CN");
        assert_eq!(kept(&conversation), Some("RR123456785CN"));
        assert_eq!(draft(&conversation).order_number, Some(upper));
    }
}

#[test]
fn odd_numbers_can_be_kept_without_being_repeated() {
    for (text, number) in [
        ("376738675175401", "376738675175401"),
        ("9970 4895 0367 429", "997048950367429"),
        ("+7 916 123-45-67", "7916123-45-67"),
        ("4111 1111 1111 1111", "4111111111111111"),
    ] {
        let mut conversation = asked();
        let said = conversation.say(text);
        let offered = offered(&said);
        assert_eq!(offered.len(), 1, "{text}: {said:?}");
        assert_eq!(offered[0].0, number);
        let shown = read(&said) + &offered[0].1;
        assert!(!shown.contains(&text[..4]), "{shown}");
        let press = AnswerPress::Number(number.to_owned());
        let said = conversation.press(&Press::Answer(Question::Number, press));
        assert_eq!(kept(&conversation), Some(number));
        let may_be_shown = !tracking_number::find(number).is_empty();
        assert!(
            may_be_shown || !read(&said).contains(number),
            "{}",
            read(&said)
        );
    }
    let mut conversation = asked();
    let said = conversation.say("LL 12345678");
    assert_eq!(offered(&said)[0].0, "LL12345678");
}

#[test]
fn pasted_numbers_go_to_the_order_that_waits_for_one() {
    let mut conversation = Conversation::new().with_order();
    conversation.state.orders[0].number = GivenNumber::NoneGiven;
    let said = conversation.say("LP00068434402473");
    let presses = presses(&said);
    let number = "LP00068434402473".to_owned();
    assert_eq!(presses[0], Press::NumberOf(1, number.clone()));
    assert_eq!(presses[1], Press::Watch(number.clone()));
    conversation.press(&presses[0]);
    assert_eq!(conversation.order(1).number, GivenNumber::Number(number));
}

#[test]
fn pasted_numbers_in_doubt_are_asked_about_in_their_order() {
    let mut conversation = Conversation::new().with_order();
    conversation.state.orders[0].number = GivenNumber::NoneGiven;
    let said = conversation.say("RR12345678SCN");
    let first = presses(&said)[0].clone();
    assert_eq!(first, Press::NumberOf(1, "RR12345678SCN".to_owned()));
    let said = conversation.press(&first);
    let answers = presses(&said);
    let right = AnswerPress::Number("RR123456785CN".to_owned());
    let right = Press::EditAnswer(1, Question::Number, right);
    assert!(answers.contains(&right), "{answers:?}");
    assert_eq!(conversation.order(1).number, GivenNumber::NoneGiven);
    conversation.press(&right);
    let number = GivenNumber::Number("RR123456785CN".to_owned());
    assert_eq!(conversation.order(1).number, number);
}

#[test]
fn pasted_order_numbers_go_to_the_order() {
    let mut conversation = Conversation::new().with_order();
    let said = conversation.say("my order number is 8199633578334590");
    let number = "8199633578334590".to_owned();
    let first = presses(&said)[0].clone();
    assert_eq!(first, Press::OrderNumberOf(Some(1), number.clone()));
    let watched = |press: &Press| matches!(press, Press::Watch(_) | Press::Use(_));
    assert!(!presses(&said).iter().any(watched), "{said:?}");
    conversation.press(&first);
    assert_eq!(conversation.order(1).order_number, Some(number.clone()));
    assert_eq!(
        conversation.order(1).number,
        GivenNumber::Number(NUMBER.to_owned())
    );
    conversation.press(&Press::OrderNumberOf(None, number.clone()));
    assert_eq!(draft(&conversation).order_number, Some(number));
}

#[test]
fn order_numbers_are_neither_used_nor_watched() {
    let number = "8199633578334590".to_owned();
    let mut conversation = asked();
    conversation.press(&Press::Use(number.clone()));
    assert_eq!(kept(&conversation), None);
    assert_eq!(draft(&conversation).order_number, Some(number.clone()));
    let mut conversation = Conversation::new();
    let said = conversation.press(&Press::Watch(number.clone()));
    assert!(presses(&said).contains(&Press::OrderNumberOf(None, number)));
}

#[test]
fn parcels_whose_data_are_asked_for_are_explained() {
    for text in [
        "The courier asks for my passport, number RB123456785CN",
        "Посылка RB123456785CN: для таможенного оформления укажите паспортные данные и ИНН на сайте",
    ] {
        let mut conversation = Conversation::new();
        let said = read(&conversation.say(text));
        assert!(said.contains("RB123456785CN"), "{said}");
        assert!(said.contains("links"), "{said}");
    }
    let mut conversation = Conversation::new();
    let said = read(&conversation.say("passport 4509 123456, RB123456785CN"));
    assert!(!said.contains("RB123456785CN"), "{said}");
}

#[test]
fn cards_name_only_what_is_beyond_doubt() {
    for (number, named) in [
        ("RR123456785CN", "China"),
        ("RR123456786CN", ""),
        ("12345678901234", ""),
        ("8HLY992", ""),
    ] {
        let kind = crate::chat::screens::number::kind(crate::locale::texts("en"), number);
        assert!(
            kind.contains(named) && kind.is_empty() == named.is_empty(),
            "{kind}"
        );
    }
}

fn has_link(outgoing: &[Outgoing], part: &str) -> bool {
    let leads = |button: &Button| matches!(&button.action, Action::Url(url) if url.contains(part));
    buttons(outgoing).iter().any(leads)
}

#[test]
fn the_carrier_can_be_set_by_hand() {
    let mut conversation = Conversation::new().with_order();
    conversation.state.orders[0].number = GivenNumber::Number("997048950367429".to_owned());
    let field = Press::Order(1, OrderPress::EditField(Question::Carrier));
    let said = conversation.press(&field);
    let dpd = AnswerPress::Carrier("dpd".to_owned());
    let dpd = Press::EditAnswer(1, Question::Carrier, dpd);
    assert!(presses(&said).contains(&dpd), "{said:?}");
    let card = Press::Order(1, OrderPress::Card);
    assert!(has_link(&conversation.press(&card), "fedex"));
    conversation.press(&field);
    conversation.press(&dpd);
    assert_eq!(conversation.order(1).carrier.as_deref(), Some("DPD"));
    assert!(!has_link(&conversation.press(&card), "fedex"));
    conversation.press(&field);
    conversation.say("Speedy Couriers");
    let typed = conversation.order(1).carrier.as_deref();
    assert_eq!(typed, Some("Speedy Couriers"));
    conversation.press(&field);
    conversation.press(&Press::EditAnswer(
        1,
        Question::Carrier,
        AnswerPress::Unknown,
    ));
    assert_eq!(conversation.order(1).carrier, None);
}
