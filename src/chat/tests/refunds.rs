//! Refunds: what was granted, where it goes, when it should be there, and when it is; and claims that are still open.

use super::*;
use crate::chat::callback::OrderPress;
use crate::model::{OrderEvent, Payment};
use chrono::NaiveDate;

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

/// With these events, told so many days ago.
fn told(language: &str, events: &[(OrderEvent, i64)]) -> Conversation {
    let mut chat = chat(language);
    for (event, days) in events {
        let at = chat.now - Duration::days(*days);
        chat.state.orders[0].record(event.clone(), at);
    }
    chat
}

fn disputed(language: &str) -> Conversation {
    told(
        language,
        &[(OrderEvent::DisputeOpened(day("2026-11-18")), 5)],
    )
}

fn granted(language: &str) -> Conversation {
    told(language, &[(OrderEvent::Won, 20)])
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn last(chat: &Conversation) -> OrderEvent {
    chat.order(1).history.last().unwrap().event.clone()
}

/// Another order is watched that awaits no money.
fn add_another(chat: &mut Conversation) {
    let mut other = chat.order(1).clone();
    (other.id, other.name) = (2, Some("lamp".to_owned()));
    other.history.truncate(1);
    chat.state.orders[0].name = Some("shoes".to_owned());
    chat.state.orders.push(other);
    chat.state.person.as_mut().unwrap().next_order = 3;
}

#[test]
fn money_on_the_account_is_that_of_the_refund_that_is_awaited() {
    for (language, text) in [
        ("en", "finally got 2340 in bank today thanks"),
        ("en", "it landed on my card"),
        ("ru", "пришли на карту"),
        ("ru", "пришли наконец деньги, спасибо"),
        ("fr", "j'ai reçu le virement"),
        ("de", "heute 23,50 auf dem konto"),
        ("es", "ya están en mi cuenta"),
        ("pt-BR", "caiu na conta"),
        ("uk", "гроші за чохол на картці!"),
        ("pl", "przyszły na konto"),
        ("fr", "c'est arrivé sur mon compte"),
        ("de", "ist auf dem konto eingegangen"),
        ("it", "sono arrivati sul conto"),
        ("he", "נכנס לחשבון"),
    ] {
        let mut chat = granted(language);
        add_another(&mut chat);
        let said = read(&chat.say(text));
        assert!(
            said.contains("shoes") && !said.contains("lamp"),
            "{text}: {said}"
        );
        assert!(chat.order(1).closed_at.is_none(), "{text}: {said}");
        let arrived = |order: &Order| {
            let mut told = order.history.iter();
            told.any(|entry| entry.event == OrderEvent::Arrived)
        };
        assert!(!chat.state.orders.iter().any(arrived), "{text}: {said}");
    }
}

#[test]
fn a_refund_to_where_it_was_paid_is_promised_and_no_trap() {
    for (language, text) in [
        (
            "en",
            "refund will go to blik in 5-14 days they wrote on 20.11",
        ),
        (
            "ru",
            "20.11 написали что деньги вернутся на карту за 5-14 дней",
        ),
        (
            "es",
            "escribieron el 20.11 que el reembolso va a la tarjeta en 5-14 días",
        ),
        (
            "pt-BR",
            "em 20.11 disseram que o estorno vai pro cartão em 5-14 dias",
        ),
        (
            "uk",
            "20.11 написали що гроші повернуться на картку за 5-14 днів",
        ),
        ("pl", "20.11 napisali ze zwrot pojdzie na blika w 5-14 dni"),
        (
            "fr",
            "ils ont écrit le 20.11: remboursement sur la carte en 5-14 jours",
        ),
        (
            "de",
            "am 20.11. schrieben sie, erstattung geht in 5-14 tagen auf meine karte",
        ),
        (
            "it",
            "il 20.11 scrivono che il rimborso va sulla carta in 5-14 giorni",
        ),
        ("he", "כתבו ב 20.11 שההחזר יגיע לכרטיס תוך 5-14 ימים"),
    ] {
        let mut chat = disputed(language);
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), OrderEvent::Won, "{text}: {said}");
        let reminded = chat.order(1).snoozed_until.map(|at| at.date_naive());
        assert_eq!(reminded, Some(day("2026-12-04")), "{text}: {said}");
    }
    let mut chat = chat("en");
    chat.state.orders[0].store = "shein".to_owned();
    chat.say("it is Shein refund itself, to same blik i payed from");
    assert_eq!(last(&chat), OrderEvent::Won);
}

/// Without a claim it is a promise alone; and a seller's own way stays a trap.
#[test]
fn a_promise_is_no_money_and_a_sellers_own_way_is_a_trap() {
    for text in [
        "they wrote refund will go to my card in 5-14 days",
        "Dear customer, your refund will be returned to the original payment method within 5-14 business days.",
    ] {
        let mut chat = chat("en");
        let before = chat.order(1).history.len();
        let said = read(&chat.say(text));
        assert!(said.contains("promise a <b>refund</b>"), "{text}: {said}");
        assert_eq!(chat.order(1).history.len(), before, "{text}: {said}");
    }
    for text in [
        "seller wants to refund to my bank account in 3 days",
        "the seller asks for my card number for the refund",
    ] {
        let said = read(&disputed("en").say(text));
        assert!(said.contains("outside the store"), "{text}: {said}");
    }
    let mut chat = disputed("en");
    chat.say("i paid by card 5 days ago, no refund");
    assert_ne!(last(&chat), OrderEvent::Won);
}

#[test]
fn who_was_given_all_of_it_has_won() {
    for (language, text) in [
        ("en", "they gave me all of it"),
        ("en", "they gave me the whole sum"),
        ("ru", "мне присудили всю сумму"),
        ("es", "me dieron todo"),
        ("pt-BR", "a loja aprovou o valor total"),
        ("uk", "мені присудили всю суму"),
        ("pl", "aliexpress przyznal mi calosc"),
        ("fr", "ils m'ont tout accordé"),
        ("de", "mir wurde alles zugesprochen"),
        ("it", "mi hanno riconosciuto tutto"),
        ("he", "אישרו לי הכל"),
    ] {
        let mut chat = disputed(language);
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), OrderEvent::Won, "{text}: {said}");
    }
}

#[test]
fn who_waits_for_a_refund_is_told_by_when_it_is_there() {
    for (language, text, told) in [
        ("en", "granted but nothing on account", "1 December"),
        ("en", "when money should come?", "1 December"),
        ("ru", "на карте пусто", "1 декабря"),
        ("es", "sigo sin el dinero", "1 de diciembre"),
        ("pt-BR", "ainda nada na conta", "1 de dezembro"),
        ("uk", "на картці нічого", "1 грудня"),
        ("pl", "23.11 i dalej zero kasy, co robic", "1 grudnia"),
        ("fr", "toujours rien sur mon compte", "1er décembre"),
        ("de", "noch immer kein geld", "1. Dezember"),
        ("it", "ancora niente soldi", "1 dicembre"),
        ("he", "עדיין אין כסף", "1 בדצמבר"),
    ] {
        let said = read(&granted(language).say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
    let late = told("en", &[(OrderEvent::Won, 60)]);
    let said = read(&{ late }.say("still no money"));
    assert!(said.contains("should have been there"), "{said}");
}

#[test]
fn what_comes_next_is_said_of_the_order_that_is_watched() {
    let case = OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-18"));
    for (language, text, foreign) in [
        ("en", "what now?", "Tell me about"),
        ("de", "was jetzt tun", "Erzähl mir von"),
    ] {
        let said = read(&told(language, &[(case.clone(), 5)]).say(text));
        assert!(!said.contains(foreign) && said.contains("PayPal"), "{said}");
    }
}

/// A state is nothing new: no second claim, and no step that was not taken.
#[test]
fn a_claim_that_is_still_open_changes_nothing() {
    let paypal = OrderEvent::PaymentCaseOpened(Payment::PayPal, day("2026-11-18"));
    let dispute = OrderEvent::DisputeOpened(day("2026-11-18"));
    for (language, text) in [
        ("en", "dispute is still open"),
        ("en", "still waiting for a decision"),
        ("en", "claim still in review"),
        ("de", "noch keine entscheidung im fall"),
        ("ru", "спор всё ещё открыт"),
        ("es", "la disputa sigue abierta"),
        ("pt-BR", "a disputa ainda está aberta"),
        ("uk", "спір досі відкритий"),
        ("pl", "spór jest nadal otwarty"),
        ("fr", "et le litige est toujours ouvert"),
        ("de", "fall ist immer noch offen"),
        ("it", "la contestazione è ancora aperta"),
        ("he", "המחלוקת עדיין פתוחה"),
    ] {
        for events in [
            vec![(dispute.clone(), 5)],
            vec![(paypal.clone(), 5)],
            vec![(dispute.clone(), 5), (OrderEvent::LessOffered, 1)],
        ] {
            let mut chat = told(language, &events);
            let before = chat.order(1).history.clone();
            let said = read(&chat.say(text));
            assert_eq!(chat.order(1).history, before, "{text}: {said}");
            assert!(said.contains("👉"), "{text}: {said}");
        }
    }
}

/// Only the days that the seller asks for are those to wait.
#[test]
fn the_buyers_own_days_are_none_to_wait() {
    for (text, asked) in [
        (
            "i opened INR case 2 days back. they ask me to close it, should i?",
            None,
        ),
        (
            "the seller says wait 15 more days, i bought it 30 days ago",
            Some("15 days"),
        ),
        (
            "i waited 30 days already, seller says wait 10 days",
            Some("10 days"),
        ),
    ] {
        let said = read(&chat("en").say(text));
        let told = said.contains("They ask for");
        assert_eq!(told, asked.is_some(), "{text}: {said}");
        assert!(
            asked.is_none_or(|asked| said.contains(asked)),
            "{text}: {said}"
        );
    }
}

/// Part of the money is not all of it, though the whole sum is named beside it.
#[test]
fn a_part_of_the_money_is_never_all_of_it() {
    for (language, text, told) in [
        ("en", "they gave me 20 of 30", ""),
        ("en", "they approved only 20, i paid 30", ""),
        ("ru", "одобрили только 20, платила 30", ""),
        ("es", "aprobo el reembolso pero solo 20 euros pague 30", ""),
        ("pt-BR", "aprovaram só 20, paguei 30", ""),
        ("uk", "схвалили тільки 20, платила 30", ""),
        ("pl", "przyznali tylko 20, zapłaciłam 30", ""),
        ("fr", "ils m'ont remboursé 20 sur 30", ""),
        ("de", "nur 20 von 30 erstattet", ""),
        ("it", "hanno approvato solo 20, ho pagato 30", ""),
        ("he", "אישרו רק 20, שילמתי 30", ""),
        ("de", "sie bieten 20 von 30", "<b>weniger</b>"),
    ] {
        let mut chat = disputed(language);
        chat.state.orders[0].amount = Some("30.00 EUR".to_owned());
        let said = read(&chat.say(text));
        match told {
            "" => {
                let part = OrderEvent::PartRefunded(Some("20 EUR".to_owned()));
                assert_eq!(last(&chat), part, "{text}: {said}");
            }
            told => assert!(said.contains(told), "{text}: {said}"),
        }
        assert_ne!(last(&chat), OrderEvent::Won, "{text}: {said}");
    }
}

/// Who is content with a part is asked once how it ended; what a seller calls enough is the seller's wish.
#[test]
fn who_is_content_with_a_part_can_close_the_order() {
    let close = Press::Order(1, OrderPress::Close);
    let offers_to_close = |chat: &Conversation| {
        let mut offered = chat.state.person.as_ref().unwrap().offered.iter();
        offered.any(|button| Press::of(button).as_ref() == Some(&close))
    };
    for (language, text) in [
        ("en", "half is ok for me, close it"),
        ("ru", "вернули 1500 из 3000, меня устраивает, закрывай"),
        ("es", "la mitad me sirve, ciérralo"),
        ("pt-BR", "metade tá bom pra mim, pode fechar"),
        ("uk", "половина мене влаштовує, закривай"),
        ("pl", "połowa mi wystarczy, zamknij"),
        ("fr", "la moitié me va, tu peux fermer"),
        ("de", "nein 32 von 64 aber das passt, kannst zu machen"),
        ("it", "la metà mi va bene, chiudi"),
        ("he", "חצי מספיק לי, אפשר לסגור"),
    ] {
        let mut chat = disputed(language);
        let said = read(&chat.say(text));
        assert!(offers_to_close(&chat), "{text}: {said}");
        assert!(chat.order(1).closed_at.is_none(), "{text}: {said}");
    }
    for text in [
        "seller offers half and says its ok, close the dispute",
        "they offer half, is it ok?",
    ] {
        let mut chat = disputed("en");
        let said = read(&chat.say(text));
        assert!(!offers_to_close(&chat), "{text}: {said}");
    }
}
