//! What stands beside an answer is kept first, whatever is asked; then the question is answered, or asked again.

use super::*;
use crate::chat::callback::{AnswerPress, OrderPress};
use crate::model::{Dialogue, Draft, OrderEvent, Payment, Question, Tracking};

fn chat_in(language: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

/// The chat in which this is asked of a watched order.
fn asked(language: &str, question: Question) -> Conversation {
    let mut chat = chat_in(language).with_order();
    chat.press(&Press::Order(1, OrderPress::EditField(question)));
    chat
}

fn dialogue(chat: &Conversation) -> &Dialogue {
    &chat.state.person.as_ref().unwrap().dialogue
}

fn adding(chat: &Conversation) -> Option<(Question, &Draft)> {
    match dialogue(chat) {
        Dialogue::Adding { question, draft } => Some((*question, draft)),
        _ => None,
    }
}

impl Conversation {
    /// What was understood is right.
    fn press_yes(&mut self) {
        let (question, draft) = adding(self).unwrap();
        let right = AnswerPress::Right(draft.fingerprint());
        self.press(&Press::Answer(question, right));
    }
}

fn has(chat: &Conversation, event: &OrderEvent) -> bool {
    let history = &chat.order(1).history;
    history.iter().any(|entry| entry.event == *event)
}

fn day(text: &str) -> Option<chrono::NaiveDate> {
    Some(text.parse().unwrap())
}

#[test]
fn what_stands_beside_a_yes_to_a_draft_is_kept() {
    for (language, told, answer, said) in [
        (
            "en",
            "shipped nov 10",
            "yes, and i paid with paypal",
            "PayPal",
        ),
        ("en", "shipped nov 10", "yes i paid with paypal", "PayPal"),
        (
            "es",
            "enviado el 10 de noviembre",
            "sí, y pagué con paypal",
            "PayPal",
        ),
        (
            "ru",
            "отправили 10 ноября",
            "да, платила через paypal",
            "PayPal",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(&format!("temu, {NUMBER}, {told}"));
        let answered = read(&chat.say(answer));
        assert!(answered.contains(said), "{answer}: {answered}");
        assert_eq!(chat.order(1).payment, Some(Payment::PayPal), "{answer}");
    }
    let mut chat = chat_in("ru");
    chat.say(&format!("temu, {NUMBER}, отправили 10 ноября"));
    chat.say("да, заказала 5 числа, платила картой");
    let order = chat.order(1);
    assert_eq!(
        (order.paid_on, order.payment),
        (day("2026-11-05"), Some(Payment::Card))
    );
}

#[test]
fn a_wish_beside_a_yes_is_answered_about_the_watched_order() {
    for (language, told, answer, said) in [
        (
            "en",
            "shipped nov 10",
            "yes, and the seller says wait 10 more days",
            "10 days",
        ),
        (
            "de",
            "verschickt am 10. november",
            "ja, aber er antwortet nicht",
            "Das kommt oft vor",
        ),
        (
            "ru",
            "отправили 10 ноября",
            "да, продавец просит подождать 10 дней",
            "10 дней",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(&format!("temu, {NUMBER}, {told}"));
        let answered = read(&chat.say(answer));
        assert!(answered.contains(said), "{answer}: {answered}");
        assert_eq!(chat.state.orders.len(), 1, "{answer}: {answered}");
    }
}

#[test]
fn what_stands_beside_a_no_is_answered_and_the_no_is_taken() {
    for (language, told, answer, said) in [
        (
            "en",
            "delivered 20 nov",
            "no not yet, and the seller says wait 10 more days",
            "wait",
        ),
        (
            "ru",
            "вручено 20 ноября",
            "нет, продавец просит подождать 10 дней",
            "подождать",
        ),
        (
            "es",
            "entregado el 20 de noviembre",
            "no, y el vendedor dice que espere 10 días",
            "esper",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(&format!("temu, {NUMBER}, {told}"));
        let (asked, _) = adding(&chat).unwrap();
        assert_eq!(asked, Question::Received, "{told}");
        let answered = read(&chat.say(answer));
        assert!(answered.contains(said), "{answer}: {answered}");
        let (asked, draft) = adding(&chat).unwrap();
        assert_eq!(asked, Question::Understood, "{answer}: {answered}");
        assert!(!draft.ask_received && draft.number.is_some(), "{answer}");
    }
}

/// What an order has after an answer.
type Has = fn(&Conversation) -> bool;

#[test]
fn an_answer_of_a_watched_order_and_what_stands_beside_it_are_both_kept() {
    use Question as Q;
    let paid_by_card: Has = |chat| {
        let order = chat.order(1);
        order.paid_on == day("2026-11-12") && order.payment == Some(Payment::Card)
    };
    let shows_nothing: Has = |chat| has(chat, &OrderEvent::Tracking(Tracking::Nothing));
    let opened: Has = |chat| {
        let opened = OrderEvent::DisputeOpened("2026-11-22".parse().unwrap());
        let entries = chat.order(1).history.iter();
        entries.filter(|entry| entry.event == opened).count() == 1
            && chat.order(1).protection_end.unwrap().date_naive() == day("2026-12-13").unwrap()
    };
    let rows: [(&str, Question, &str, Has); 16] = [
        ("en", Q::Paid, "12 nov, by card", paid_by_card),
        (
            "en",
            Q::Paid,
            "yes, on the 12th, paid by card",
            paid_by_card,
        ),
        ("ru", Q::Paid, "да, 12 числа, платил картой", paid_by_card),
        (
            "de",
            Q::Paid,
            "am 12. november, mit karte bezahlt",
            paid_by_card,
        ),
        ("es", Q::Payment, "sí, y pagué con paypal", |chat| {
            chat.order(1).payment == Some(Payment::PayPal)
        }),
        ("en", Q::Paid, "i dont know, with paypal", |chat| {
            chat.order(1).payment == Some(Payment::PayPal)
        }),
        (
            "ru",
            Q::DisputeOpened,
            "да, 20 числа, платил картой",
            |chat| {
                chat.order(1).payment == Some(Payment::Card)
                    && has(
                        chat,
                        &OrderEvent::DisputeOpened("2026-11-20".parse().unwrap()),
                    )
            },
        ),
        (
            "en",
            Q::AskedAround,
            "yes, and i paid with paypal",
            |chat| {
                chat.order(1).payment == Some(Payment::PayPal)
                    && has(chat, &OrderEvent::AskedAround)
            },
        ),
        (
            "de",
            Q::AskedAround,
            "ja, aber er antwortet nicht",
            |chat| has(chat, &OrderEvent::AskedAround),
        ),
        ("en", Q::Tracking, "nothing, paid with card", |chat| {
            has(chat, &OrderEvent::Tracking(Tracking::Nothing))
                && chat.order(1).payment == Some(Payment::Card)
        }),
        (
            "en",
            Q::Tracking,
            "shows nothing, the seller says wait 10 days",
            shows_nothing,
        ),
        (
            "ru",
            Q::Tracking,
            "ничего не показывает, продавец просит подождать 10 дней",
            shows_nothing,
        ),
        (
            "en",
            Q::Expected,
            "by 20 december, seller doesn't answer",
            |chat| chat.order(1).expected_on == day("2026-12-20"),
        ),
        (
            "en",
            Q::Protection,
            "20 days, and i opened a dispute yesterday",
            opened,
        ),
        ("en", Q::Amount, "25 usd, paid by card", |chat| {
            chat.order(1).payment == Some(Payment::Card) && chat.order(1).amount.is_some()
        }),
        (
            "en",
            Q::OrderNumber,
            "8123456789012345, paid by card",
            |chat| {
                chat.order(1).payment == Some(Payment::Card) && chat.order(1).order_number.is_some()
            },
        ),
    ];
    for (language, question, answer, kept) in rows {
        let mut chat = asked(language, question);
        let said = read(&chat.say(answer));
        assert!(kept(&chat), "{question:?}: {answer}: {said}");
        assert_eq!(*dialogue(&chat), Dialogue::Idle, "{question:?}: {answer}");
    }
}

#[test]
fn what_stands_beside_an_answer_of_a_draft_is_kept_and_said() {
    for (language, before, answer, payment, paid) in [
        (
            "en",
            &["temu"][..],
            "they gave me none, i paid with paypal",
            Some(Payment::PayPal),
            None,
        ),
        (
            "en",
            &["temu"],
            "dont have it, paid 5 nov",
            None,
            day("2026-11-05"),
        ),
        (
            "de",
            &["temu", NUMBER],
            "am 10. november, bezahlt mit paypal",
            Some(Payment::PayPal),
            None,
        ),
        (
            "ru",
            &["temu", NUMBER],
            "10 ноября, оплата картой",
            Some(Payment::Card),
            None,
        ),
    ] {
        let mut chat = chat_in(language);
        before.iter().for_each(|text| drop(chat.say(text)));
        let said = read(&chat.say(answer));
        assert!(said.contains('✓'), "{answer}: {said}");
        let told = match adding(&chat) {
            Some((_, draft)) => (draft.payment, draft.paid_on),
            None => (chat.order(1).payment, chat.order(1).paid_on),
        };
        assert_eq!(told, (payment, paid), "{answer}: {said}");
    }
}

#[test]
fn news_of_the_watched_order_that_a_text_is_about_come_with_its_facts() {
    let mut chat = chat_in("en").with_order();
    chat.say(&format!("{NUMBER} paid nov 5, promised dec 20"));
    let said = read(&chat.say("yes, and the seller says wait 10 more days"));
    assert_eq!(chat.order(1).paid_on, day("2026-11-05"));
    assert!(said.contains("They ask for 10 days"), "{said}");
}

#[test]
fn what_takes_the_place_of_something_told_is_struck_out() {
    let mut chat = asked("en", Question::Payment);
    chat.state.orders[0].paid_on = day("2026-11-03");
    let said = read(&chat.say("by card, paid on 5 nov"));
    assert!(said.contains("<s>✗ Paid 3 November"), "{said}");
    assert!(said.contains("✓ Paid 5 November"), "{said}");
}

#[test]
fn who_told_it_already_answers_the_open_question() {
    for (language, question, text) in [
        ("en", Question::Paid, "I told you already, the 5th"),
        ("en", Question::Paid, "i already said nov 5"),
        ("es", Question::Paid, "ya te lo dije, el 5"),
        ("ru", Question::Paid, "я же писал 5 ноября"),
        ("ru", Question::Paid, "я же писала, 5-го"),
        ("de", Question::Paid, "hab ich doch schon gesagt, am 5."),
        ("pl", Question::Paid, "już pisałam, 5 listopada"),
        ("fr", Question::Paid, "je l'ai déjà dit, le 5 novembre"),
        ("it", Question::Paid, "l'ho già detto, il 5 novembre"),
        ("pt-BR", Question::Paid, "já falei, dia 5"),
        ("uk", Question::Paid, "я ж писала, 5 листопада"),
        ("he", Question::Paid, "כבר אמרתי, 5 בנובמבר"),
    ] {
        let mut chat = asked(language, question);
        let shipped = chat.order(1).shipped_on;
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).paid_on, day("2026-11-05"), "{text}: {said}");
        assert_eq!(chat.order(1).shipped_on, shipped, "{text}");
    }
}

#[test]
fn who_told_it_already_and_tells_it_not_again_sees_what_is_known() {
    for (language, text) in [
        ("en", "already told you"),
        ("ru", "я же уже писала"),
        ("es", "ya lo dije"),
        ("de", "hab ich schon gesagt"),
        ("fr", "je l'ai déjà dit"),
        ("it", "te l'ho già detto"),
        ("pl", "już mówiłem"),
        ("pt-BR", "já disse"),
        ("uk", "я вже казала"),
        ("he", "כבר אמרתי"),
    ] {
        let mut chat = asked(language, Question::Paid);
        let said = chat.say(text);
        assert!(
            read(&said).contains("AliExpress"),
            "{text}: {}",
            read(&said)
        );
        // The day that is known is offered.
        let offered = chat.state.person.as_ref().unwrap().offered.clone();
        assert!(!offered.is_empty(), "{text}");
        assert!(
            matches!(
                dialogue(&chat),
                Dialogue::Editing {
                    question: Question::Paid,
                    ..
                }
            ),
            "{text}: {}",
            read(&said)
        );
    }
    // The seller was told, not the bot.
    let mut chat = asked("en", Question::Paid);
    let said = read(&chat.say("i already told the seller"));
    assert!(!said.contains("what you told me"), "{said}");
}

#[test]
fn a_number_that_is_denied_gives_way_to_the_right_one() {
    let paid: fn(&Conversation) -> Option<chrono::NaiveDate> = |chat| chat.order(1).paid_on;
    for (language, told, corrected) in [
        ("en", "paid nov 5", "sorry, 6 not 5"),
        ("en", "paid nov 5", "the 6th instead of the 5th"),
        ("ru", "оплатила 5 ноября", "ой, не 5 а 6 ноября"),
        (
            "de",
            "bezahlt am 5. november",
            "nicht 5. sondern 6. november",
        ),
        ("de", "bezahlt am 5. november", "falsch, 6. november"),
        ("es", "pagué el 5 de noviembre", "no el 5, el 6"),
        ("es", "pagué el 5 de noviembre", "perdón, el 6 de noviembre"),
        ("pl", "zapłaciłam 5 listopada", "nie 5 tylko 6 listopada"),
        ("fr", "payé le 5 novembre", "pas le 5 mais le 6"),
        ("it", "pagato il 5 novembre", "non il 5 ma il 6"),
        ("pt-BR", "paguei dia 5 de novembro", "não dia 5, dia 6"),
        ("uk", "оплатила 5 листопада", "ой, не 5 а 6 листопада"),
        ("he", "שילמתי ב-5 בנובמבר", "לא 5 אלא 6 בנובמבר"),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.state.orders[0].paid_on = None;
        chat.say(told);
        if adding(&chat).is_some() {
            chat.press_yes();
        }
        assert_eq!(paid(&chat), day("2026-11-05"), "{told}");
        let said = read(&chat.say(corrected));
        assert_eq!(paid(&chat), day("2026-11-06"), "{corrected}: {said}");
        assert!(said.contains("<s>"), "{corrected}: {said}");
    }
}

#[test]
fn a_draft_is_put_right_by_the_number_that_was_wrong() {
    for (text, shipped, paid) in [
        ("sorry 6 not 5", "2026-11-10", "2026-11-06"),
        ("11 not 10", "2026-11-11", "2026-11-05"),
        ("shipped 11 nov, not 10", "2026-11-11", "2026-11-05"),
    ] {
        let mut chat = chat_in("en");
        chat.say(&format!("temu, {NUMBER}, paid 5 nov, shipped nov 10"));
        let said = read(&chat.say(text));
        let (_, draft) = adding(&chat).unwrap();
        assert_eq!(
            (draft.shipped_on, draft.paid_on),
            (day(shipped), day(paid)),
            "{text}: {said}"
        );
        assert!(said.contains("<s>"), "{text}: {said}");
    }
    // Which of the two days is meant is asked.
    let mut chat = chat_in("en");
    chat.say(&format!("temu, {NUMBER}, paid 5 nov, shipped nov 10"));
    let said = read(&chat.say("wrong, 8 november"));
    assert!(said.contains("What shall I change"), "{said}");
}

#[test]
fn what_was_noted_wrongly_is_taken_back_in_words() {
    for (language, told, words) in [
        ("en", "paid nov 5", "undo"),
        ("en", "paid nov 5", "no that was wrong"),
        ("ru", "оплатила 5 ноября", "отмени"),
        ("ru", "оплатила 5 ноября", "нет, это неверно"),
        ("ru", "оплатила 5 ноября", "нет, я ошиблась"),
        ("de", "bezahlt am 5. november", "nein das war falsch"),
        ("es", "pagué el 5 de noviembre", "no, eso estaba mal"),
        ("pl", "zapłaciłam 5 listopada", "nie, to był błąd"),
        ("fr", "payé le 5 novembre", "annule"),
        ("it", "pagato il 5 novembre", "annulla"),
        ("it", "pagato il 5 novembre", "no era sbagliato"),
        ("pt-BR", "paguei dia 5 de novembro", "não, tava errado"),
        ("uk", "оплатила 5 листопада", "скасуй"),
        ("he", "שילמתי ב-5 בנובמבר", "טעיתי"),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.say(told);
        if adding(&chat).is_some() {
            chat.press_yes();
        }
        assert!(chat.order(1).paid_on.is_some(), "{told}");
        let said = read(&chat.say(words));
        assert_eq!(chat.order(1).paid_on, None, "{words}: {said}");
    }
    // What was told long ago is not meant.
    let mut chat = chat_in("en").with_order();
    chat.say("paid nov 5");
    if adding(&chat).is_some() {
        chat.press_yes();
    }
    chat.now += Duration::days(1);
    chat.say("no that was wrong");
    assert!(chat.order(1).paid_on.is_some());
}

#[test]
fn undo_takes_back_the_fee_and_the_day_of_the_return() {
    let mut chat = chat_in("en").with_order();
    chat.now += Duration::minutes(5);
    chat.say("customs want 40 EUR");
    assert!(chat.order(1).customs_fee.is_some());
    chat.say("undo");
    let order = chat.order(1);
    assert_eq!(order.customs_fee, None);
    assert!(
        !order
            .history
            .iter()
            .any(|entry| matches!(entry.event, OrderEvent::Tracking(_)))
    );
    let mut chat = chat_in("en").with_order();
    chat.say("I have to send it back until december 10");
    assert_eq!(chat.order(1).return_by, day("2026-12-10"));
    chat.say("undo");
    assert_eq!(chat.order(1).return_by, None);
}

#[test]
fn a_scan_with_the_number_that_a_draft_lacks_is_the_drafts() {
    for (language, told, scan) in [
        ("en", "temu, shipped oct 28", "left China on 1 Nov"),
        (
            "ru",
            "тему, отправили 28 октября",
            "покинула Китай 1 ноября",
        ),
        (
            "de",
            "temu, verschickt am 28. oktober",
            "hat China am 1. November verlassen",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.say(told);
        let said = read(&chat.say(&format!("RB123456785CN {scan}")));
        let (number, state) = match adding(&chat) {
            Some((_, draft)) => (draft.number.clone(), draft.tracking_state.clone()),
            None => (
                Some(chat.order(2).number.clone()),
                chat.order(2).tracking.clone(),
            ),
        };
        let given = GivenNumber::Number("RB123456785CN".to_owned());
        assert_eq!(number, Some(given), "{scan}: {said}");
        assert!(state.is_some(), "{scan}: {said}");
        assert!(said.contains("RB123456785CN"), "{scan}: {said}");
    }
}

#[test]
fn not_to_know_is_an_answer_to_every_question() {
    for (language, words) in [
        ("en", "idk"),
        ("en", "dunno"),
        ("en", "skip"),
        ("en", "later"),
        ("ru", "хз"),
        ("ru", "ни знаю"),
        ("ru", "незнаю"),
        ("ru", "ne znayu"),
        ("ru", "позже"),
        ("es", "ns"),
        ("es", "npi"),
        ("de", "kp"),
        ("de", "keine ahnung"),
        ("it", "boh"),
        ("pt-BR", "não faço ideia"),
        ("pt-BR", "nao sei"),
        ("fr", "chépa"),
        ("fr", "jsp"),
        ("pl", "nwm"),
        ("uk", "не знаю"),
        ("uk", "незнаю"),
        ("he", "לא יודע"),
    ] {
        let mut chat = chat_in(language);
        chat.say("temu");
        let said = read(&chat.say(words));
        let (asked_now, draft) = adding(&chat).unwrap();
        assert_eq!(asked_now, Question::Shipped, "{words}: {said}");
        assert_eq!(draft.store.as_deref(), Some("temu"), "{words}: {said}");
        for question in [
            Question::Paid,
            Question::Protection,
            Question::Expected,
            Question::Payment,
            Question::Amount,
            Question::OrderNumber,
            Question::Tracking,
            Question::FrozenWhere,
            Question::GoodsProblem,
            Question::AskedAround,
            Question::RefusedUntil,
        ] {
            let mut chat = asked(language, question);
            let before = chat.order(1).history.clone();
            let said = read(&chat.say(words));
            assert_eq!(
                *dialogue(&chat),
                Dialogue::Idle,
                "{question:?}: {words}: {said}"
            );
            assert_eq!(chat.order(1).history, before, "{question:?}: {words}");
            assert_eq!(chat.order(1).store, "aliexpress", "{question:?}: {words}");
        }
    }
}

#[test]
fn guesses_fit_where_the_order_stands() {
    use crate::chat::input::Intent;
    let guesses = |chat: &Conversation| {
        let offered = &chat.state.person.as_ref().unwrap().offered;
        let guess = |button| match Press::of(button)? {
            Press::Talk(intent, _) => Some(intent),
            _ => None,
        };
        offered.iter().filter_map(guess).collect::<Vec<_>>()
    };
    for (language, text) in [
        ("en", "i opened a dispute but i am not sure"),
        ("ru", "открыла спор, но не уверена"),
        ("es", "abri una disputa pero no se"),
        ("de", "streit eröffnet aber nicht sicher"),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.say(text);
        let offered = guesses(&chat);
        assert!(!offered.is_empty(), "{text}");
        for not_yet in [
            Intent::DisputeRefused,
            Intent::DisputeCancelled,
            Intent::Undo,
        ] {
            assert!(!offered.contains(&not_yet), "{text}: {offered:?}");
        }
        let mut chat = chat_in(language).with_order();
        let now = chat.now;
        let opened = OrderEvent::DisputeOpened("2026-11-20".parse().unwrap());
        chat.state.orders[0].record(opened, now);
        chat.say(text);
        let offered = guesses(&chat);
        assert!(
            offered.contains(&Intent::DisputeRefused),
            "{text}: {offered:?}"
        );
    }
}

#[test]
fn the_name_of_the_goods_is_kept_where_it_is_told() {
    for (language, text, name) in [
        (
            "en",
            "ordered a pair of headphones for my son from temu on nov 5",
            "headphones",
        ),
        (
            "en",
            "my headphones from temu didnt arrive, ordered nov 5",
            "headphones",
        ),
        (
            "en",
            "waiting for my phone case from aliexpress, paid nov 5",
            "phone case",
        ),
        ("en", "shoes from temu, RR123456785CN", "shoes"),
        ("ru", "заказал куртку на тему 5 ноября", "куртка"),
        (
            "ru",
            "купила красную куртку на шеин 5 ноября",
            "красная куртка",
        ),
        (
            "ru",
            "жду кроссовки с алиэкспресс, заказала 5 ноября",
            "кроссовки",
        ),
        ("ru", "заказала сыну наушники на тему 5 ноября", "наушники"),
        ("ru", "не пришла куртка с тему, оплатила 5 ноября", "куртка"),
        (
            "es",
            "un vestido rojo de Shein, pagado el 5 de noviembre",
            "vestido rojo",
        ),
        (
            "de",
            "Kopfhörer bei Temu, bestellt am 5. November",
            "Kopfhörer",
        ),
        ("fr", "une lampe de Shein, payée le 5 novembre", "lampe"),
        (
            "it",
            "un vestito rosso di Shein, pagato il 5 novembre",
            "vestito rosso",
        ),
        (
            "pt-BR",
            "um vestido da shein, paguei dia 5 de novembro",
            "vestido",
        ),
        ("uk", "замовила куртку на temu 5 листопада", "куртка"),
        ("pl", "zamówiłam kurtkę na shein 5 listopada", "kurtka"),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let (_, draft) = adding(&chat).unwrap_or_else(|| panic!("{text}: {said}"));
        assert_eq!(draft.name.as_deref(), Some(name), "{text}: {said}");
    }
    // What is no name is none.
    for (language, text) in [
        ("en", "i ordered it from temu on 5 nov"),
        ("en", "my order from temu, paid 5 nov"),
        ("en", "nothing came from temu, paid 5 nov"),
        ("en", "i bought from temu, paid 5 nov"),
        ("ru", "жду посылку с алиэкспресс, заказала 5 ноября"),
        ("ru", "не пришло с тему, оплатила 5 ноября"),
        ("es", "mi pedido de Shein, pagado el 5 de noviembre"),
        ("de", "mein Paket von Temu, bestellt am 5. November"),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let (_, draft) = adding(&chat).unwrap_or_else(|| panic!("{text}: {said}"));
        assert_eq!(draft.name, None, "{text}: {said}");
    }
}

#[test]
fn orders_that_are_told_together_are_not_mixed() {
    for (language, text) in [
        (
            "en",
            "i have two orders, one from temu shipped 3 nov and one from shein paid 5 nov",
        ),
        (
            "ru",
            "у меня два заказа, один с тему отправлен 3 ноября, второй с шеин оплачен 5 ноября",
        ),
        (
            "pl",
            "mam dwie paczki, jedna z temu wysłana 3 listopada, druga z shein zapłacona 5 listopada",
        ),
        (
            "uk",
            "у мене два замовлення, одне з темю відправлене 3 листопада, друге з шеїн оплачене 5 листопада",
        ),
        (
            "fr",
            "j'ai deux commandes, une de temu expédiée le 3 novembre et une de shein payée le 5 novembre",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(text));
        let (_, draft) = adding(&chat).unwrap_or_else(|| panic!("{text}: {said}"));
        let told: Vec<_> = draft.listed.iter().collect();
        let [temu, shein] = told[..] else {
            panic!("{text}: {said}");
        };
        let days = |one: &Draft| (one.store.clone().unwrap(), one.shipped_on, one.paid_on);
        assert_eq!(
            (days(temu), days(shein)),
            (
                ("temu".to_owned(), day("2026-11-03"), None),
                ("shein".to_owned(), None, day("2026-11-05"))
            ),
            "{text}: {said}"
        );
    }
    let mut chat = chat_in("en");
    chat.say("RR123456785CN from temu and LP00623456789012 from aliexpress");
    let (_, draft) = adding(&chat).unwrap();
    let told: Vec<_> = draft
        .listed
        .iter()
        .map(|one| one.store.as_deref())
        .collect();
    assert_eq!(told, [Some("temu"), Some("aliexpress")]);
}

#[test]
fn what_is_told_before_a_question_what_to_do_is_kept() {
    use crate::model::{OrderEvent, Tracking};
    for (language, text) in [
        (
            "en",
            "its at the pickup point until 29 december, what do i do",
        ),
        ("en", "its at the pickup point until 29 december"),
        (
            "de",
            "es liegt in der packstation zur abholung bis 29.12. was tun?",
        ),
        (
            "ru",
            "посылка ждёт в пункте выдачи до 29 декабря, что делать?",
        ),
        (
            "es",
            "está en el punto de recogida hasta el 29 de diciembre, qué hago?",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(text));
        let waits = |entry: &crate::model::HistoryEntry| {
            matches!(entry.event, OrderEvent::Tracking(Tracking::AtPickup(_)))
        };
        assert!(chat.order(1).history.iter().any(waits), "{text}: {said}");
    }
}
