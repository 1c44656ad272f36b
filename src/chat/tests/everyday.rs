//! What people say every day of an order, in all languages: it came, all is well, nobody answers, the money is awaited.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{Dialogue, GoodsProblem, OrderEvent, ReturnReason, Tracking};
use chrono::NaiveDate;

fn order_in(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

fn named_in(language: &str, name: &str) -> Conversation {
    let mut chat = order_in(language);
    chat.state.orders[0].name = Some(name.to_owned());
    chat
}

fn told(chat: &Conversation) -> Vec<OrderEvent> {
    let history = chat.order(1).history.iter();
    history.map(|entry| entry.event.clone()).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn days_left_are_the_same_all_day_long() {
    let mut chat = Conversation::new().with_order();
    let said = read(&chat.say("buyer protection: 9 days left"));
    assert!(said.contains("9 days"), "{said}");
    for text in ["seller asks to wait", "how long is my protection"] {
        chat.now += Duration::hours(2);
        let said = read(&chat.say(text));
        assert!(said.contains("9 days"), "{text}: {said}");
    }
}

#[test]
fn what_came_is_not_asked_twice_and_all_well_closes_it() {
    for (language, came, well) in [
        ("en", "yes it came", "all good"),
        ("ru", "посылка пришла", "все хорошо"),
        ("de", "ist angekommen", "alles gut"),
    ] {
        let mut chat = order_in(language);
        chat.state.orders[0].record(OrderEvent::Arrived, chat.now);
        let asked = chat.say(came);
        assert!(!read(&asked).is_empty());
        let offered = &chat.state.person.as_ref().unwrap().offered;
        let again = Press::Order(1, OrderPress::Received);
        let has = |press: &Press| {
            offered
                .iter()
                .any(|button| Press::of(button).as_ref() == Some(press))
        };
        assert!(!has(&again), "{came}");
        chat.state.person.as_mut().unwrap().dialogue = Dialogue::Idle;
        let closes = Press::Order(1, OrderPress::CloseSure);
        chat.say(well);
        let offered = &chat.state.person.as_ref().unwrap().offered;
        let mut offered = offered.iter();
        assert!(
            offered.any(|button| Press::of(button).as_ref() == Some(&closes)),
            "{well}"
        );
    }
}

#[test]
fn a_granted_refund_that_is_awaited_is_no_money_back() {
    for (language, text) in [
        ("en", "full refund approved but no money yet"),
        ("de", "alles erstattet aber geld ist noch nicht da"),
        ("es", "me reembolsaron todo pero el dinero no aparece"),
        ("fr", "ils ont remboursé mais je vois pas l'argent"),
        ("it", "mi hanno rimborsato tutto ma i soldi non si vedono"),
        ("pl", "zwrot przyznany ale kasy nie ma na koncie"),
        ("pt-BR", "aprovaram o reembolso mas o dinheiro nao caiu"),
        ("uk", "схвалили повернення але грошей на карті нема"),
        ("ru", "возврат одобрили но денег нет"),
        ("he", "אישרו החזר מלא אבל הכסף עוד לא הגיע"),
    ] {
        let mut chat = order_in(language);
        let opened = chat.now - Duration::days(5);
        chat.state.orders[0].record(OrderEvent::DisputeOpened(opened.date_naive()), opened);
        chat.say(text);
        assert_eq!(told(&chat).last(), Some(&OrderEvent::Won), "{text}");
        assert!(chat.order(1).closed_at.is_none(), "{text}");
    }
}

#[test]
fn who_gets_no_answer_is_heard() {
    for (language, text) in [
        ("en", "seller is not answering for a week"),
        ("de", "verkäufer antwortet seit einer woche nicht"),
        ("es", "el vendedor no contesta hace una semana"),
        ("fr", "le vendeur ne répond plus"),
        ("it", "il venditore non risponde da una settimana"),
        ("pl", "sprzedawca nie odpisuje od tygodnia"),
        ("pt-BR", "o vendedor nao responde faz uma semana"),
        ("uk", "продавець не відповідає тиждень"),
        ("ru", "продавец не отвечает неделю"),
        ("he", "המוכר לא עונה לי שבוע"),
    ] {
        let mut chat = order_in(language);
        chat.say(text);
        assert!(told(&chat).contains(&OrderEvent::SellerSilent), "{text}");
    }
}

#[test]
fn neighbours_who_were_asked_are_noted() {
    for (language, text) in [
        ("en", "asked all neighbours, nothing"),
        ("de", "nachbarn gefragt"),
        ("es", "pregunté a los vecinos"),
        ("fr", "j'ai demandé aux voisins"),
        ("it", "ho chiesto ai vicini"),
        ("pl", "pytałam sąsiadów"),
        ("pt-BR", "perguntei pros vizinhos"),
        ("uk", "питала сусідів"),
        ("ru", "спросила соседей"),
        ("he", "שאלתי את השכנים"),
    ] {
        let mut chat = order_in(language);
        let shown = OrderEvent::Tracking(Tracking::Delivered(day("2026-11-22")));
        chat.state.orders[0].record(shown, chat.now);
        chat.say(text);
        assert!(told(&chat).contains(&OrderEvent::AskedAround), "{text}");
    }
}

#[test]
fn a_day_to_come_is_promised_and_not_delivered() {
    for (language, text, by) in [
        ("fr", "ils disent livré le 30 nov", "2026-11-30"),
        ("en", "they say 10 dec", "2026-12-10"),
        ("de", "wird am 30.11. geliefert", "2026-11-30"),
        ("de", "laut tracking kommts am 5.12.", "2026-12-05"),
        ("es", "según ellos llega el 5 de diciembre", "2026-12-05"),
        ("it", "sara consegnato il 2 dicembre", "2026-12-02"),
        ("pl", "mialy byc do 20.11", "2026-11-20"),
        ("pt-BR", "previsao era 20/11", "2026-11-20"),
        ("uk", "кажуть буде 5 грудня", "2026-12-05"),
        ("ru", "говорят будет 5 декабря", "2026-12-05"),
        ("he", "אמרו שיגיע ב-5 בדצמבר", "2026-12-05"),
    ] {
        let mut chat = order_in(language);
        let said = read(&chat.say(text));
        let order = chat.order(1);
        assert_eq!(order.expected_on, Some(day(by)), "{text}: {said}");
    }
}

#[test]
fn a_no_is_no_sunday() {
    let mut chat = named_in("pl", "Słuchawki");
    chat.say("przyszly dwie sztuki ale jedna nie dziala");
    let dated = chat.order(1).history.iter().any(|entry| entry.on.is_some());
    assert!(!dated, "{:?}", chat.order(1).history);
}

#[test]
fn a_note_begins_with_its_word_once() {
    let mut chat = order_in("fr");
    let opened = chat.now - Duration::days(5);
    chat.state.orders[0].record(OrderEvent::DisputeOpened(opened.date_naive()), opened);
    let said = read(&chat.say("litige refusé, ils disent que le colis est livré"));
    assert_eq!(said.matches("Noté").count(), 1, "{said}");
}

#[test]
fn why_it_goes_back_is_not_asked_where_it_is_told() {
    for (language, text) in [
        (
            "de",
            "paket geht zurück an den absender weil adresse falsch war",
        ),
        ("en", "it is returned to sender, wrong address"),
    ] {
        let mut chat = order_in(language);
        chat.say(text);
        let reason = OrderEvent::ReturnReasonTold(ReturnReason::WrongAddress);
        assert!(told(&chat).contains(&reason), "{text}: {:?}", told(&chat));
    }
}

#[test]
fn what_goes_back_on_a_condition_does_not_go_back() {
    let mut chat = order_in("it");
    chat.say(
        "il corriere dice indirizzo incompleto e torna al mittente se non rispondo entro lunedi",
    );
    let back = OrderEvent::Tracking(Tracking::Returned);
    assert!(!told(&chat).contains(&back));
}

#[test]
fn where_only_some_of_it_came_a_part_is_missing() {
    let mut lost = Vec::new();
    for (language, text) in [
        ("de", "3 teile bestellt aber nur 2 sind gekommen"),
        ("es", "solo llegaron 2"),
        ("it", "sono arrivate solo 2"),
        ("pt-BR", "só chegaram 2"),
        ("he", "הגיעו רק 2"),
    ] {
        let mut chat = order_in(language);
        chat.say(text);
        let missing = OrderEvent::ProblemTold(GoodsProblem::PartMissing);
        if !told(&chat).contains(&missing) {
            lost.push(text);
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_sum_counts_no_days() {
    let mut chat = order_in("es");
    let said =
        read(&chat.say("me ofrecen 3 dolares d reembolso o esperar hasta el 15 de diciembre"));
    assert!(!said.contains("Piden 3 días"), "{said}");
}
