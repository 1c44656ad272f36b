//! The state of a claim: what was offered, taken, decided and promised. A newer step takes the place of an older one.

use super::granted::{chat, disputed, last};
use super::stories::happened;
use super::*;
use crate::chat::callback::{OrderPress, Press};
use crate::chat::input::ReplyKind;
use crate::model::{Offer, OfferKind, OrderEvent};

fn offered(kind: OfferKind, sum: &str) -> OrderEvent {
    OrderEvent::Offered(Offer {
        kind,
        sum: Some(sum.to_owned()),
    })
}

#[test]
fn what_is_offered_stands_on_the_card_until_a_newer_step() {
    for (language, text, kind, sum, line) in [
        (
            "en",
            "they give me a 10 € coupon",
            ReplyKind::Coupon,
            "10 EUR",
            "10 EUR as credit",
        ),
        (
            "en",
            "seller offers 15 €",
            ReplyKind::PartialRefund,
            "15 EUR",
            "Offered: 15 EUR",
        ),
        (
            "de",
            "verkäufer bietet 30 %",
            ReplyKind::PartialRefund,
            "30 %",
            "Angebot: 30 %",
        ),
    ] {
        for mut chat in [
            chat(language, "aliexpress"),
            disputed(language, "aliexpress"),
        ] {
            chat.say(text);
            let note = Press::NoteSaid(1, vec![kind], None, Some(sum.to_owned()));
            let said = read(&chat.press(&note));
            assert!(said.contains(line), "{text}: {said}");
            let kind = match kind {
                ReplyKind::Coupon => OfferKind::Credit,
                _ => OfferKind::Part,
            };
            assert_eq!(last(&chat), offered(kind, sum), "{text}: {said}");
        }
    }
    let mut chat = disputed("en", "aliexpress");
    let now = chat.now;
    chat.state.orders[0].record(offered(OfferKind::Part, "15 EUR"), now);
    let decided = "AliExpress decided: full refund after return, label sent, 5 days to send it";
    let said = read(&chat.say(decided));
    assert_eq!(last(&chat), OrderEvent::Won, "{said}");
    assert_eq!(
        chat.order(1).return_by,
        Some("2026-11-28".parse().unwrap()),
        "{said}"
    );
    let card = read(&chat.press(&Press::Order(1, OrderPress::Card)));
    assert!(
        !card.contains("15 EUR") && card.contains("Send it back"),
        "{card}"
    );
}

#[test]
fn less_that_was_taken_ends_the_claim() {
    for (language, text, sum) in [
        ("en", "I took their 50 %", Some("50 %")),
        ("en", "i accepted the 5 usd offer", Some("5 USD")),
        ("de", "ich hab die 50 % genommen", Some("50 %")),
        ("es", "acepté su oferta de 5 euros", Some("5 EUR")),
        ("pl", "zgodziłam się na połowę", Some("50 %")),
        ("ru", "я согласилась на 30%", Some("30 %")),
        ("fr", "j'ai accepté leur offre de 10 euros", Some("10 EUR")),
        ("it", "ho accettato la metà", Some("50 %")),
        ("pt-BR", "aceitei a proposta de 10 euros", Some("10 EUR")),
        ("uk", "я погодилася на половину", Some("50 %")),
        ("he", "הסכמתי לחצי", Some("50 %")),
        (
            "pl",
            "Aliexpress przyznał mi częściowy zwrot 40 zł, zaakceptowałam",
            Some("40 PLN"),
        ),
    ] {
        let mut chat = disputed(language, "aliexpress");
        let said = read(&chat.say(text));
        let taken = OrderEvent::OfferAccepted(sum.map(str::to_owned));
        assert_eq!(last(&chat), taken, "{text}: {said}");
    }
}

#[test]
fn decision_for_the_buyer_is_no_refusal() {
    for (language, text) in [
        ("en", "ebay closed the case, they sided with me"),
        ("de", "ebay hat mir recht gegeben"),
        ("es", "ebay me dio la razón"),
        ("pl", "ebay przyznał mi rację"),
        ("it", "ebay mi ha dato ragione"),
        ("fr", "ebay m'a donné raison"),
        ("pt-BR", "o ebay me deu razão"),
        ("ru", "решили в мою пользу"),
        ("uk", "вирішили на мою користь"),
        ("he", "החליטו לטובתי"),
    ] {
        let mut chat = disputed(language, "ebay");
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), OrderEvent::Won, "{text}: {said}");
    }
    // For whom it was closed is asked.
    let mut chat = disputed("en", "ebay");
    let said = read(&chat.say("eBay closed the case"));
    assert!(
        matches!(last(&chat), OrderEvent::DisputeOpened(_)),
        "{said}"
    );
}

#[test]
fn refusal_to_extend_refuses_no_money() {
    for (language, text) in [
        ("en", "no, refused to extend"),
        ("en", "seller declined the extension"),
        ("ru", "продавец отказался продлевать"),
        ("de", "verkäufer hat die verlängerung abgelehnt"),
        ("es", "el vendedor se negó a extender"),
        ("pl", "sprzedawca odmówił przedłużenia"),
        ("fr", "le vendeur refuse de prolonger"),
        ("it", "il venditore rifiuta di prolungare"),
        ("pt-BR", "o vendedor se recusou a estender"),
        ("uk", "продавець відмовився продовжувати"),
        ("he", "המוכר סירב להאריך"),
    ] {
        let mut chat = chat(language, "aliexpress");
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), OrderEvent::ExtensionRefused, "{text}: {said}");
    }
}

#[test]
fn store_that_asks_to_wait_is_no_seller() {
    let mut chat = disputed("en", "ebay");
    let said = read(&chat.say("eBay says wait until 5 Dec"));
    assert!(said.contains("support"), "{said}");
    assert!(!said.contains("meant to pass its end"), "{said}");
}

#[test]
fn money_that_is_late_is_looked_for() {
    for (language, text, due) in [
        (
            "pl",
            "zwrot miał przyjść do 20 listopada i nic",
            "2026-11-20",
        ),
        (
            "en",
            "refund was supposed to arrive by 20 november and nothing",
            "2026-11-20",
        ),
        (
            "de",
            "die erstattung sollte bis 20. november da sein, nichts",
            "2026-11-20",
        ),
        (
            "es",
            "el reembolso tenía que llegar antes del 20 de noviembre y nada",
            "2026-11-20",
        ),
        (
            "ru",
            "деньги должны были вернуть до 20 ноября, ничего нет",
            "2026-11-20",
        ),
    ] {
        let mut chat = disputed(language, "aliexpress");
        let said = read(&chat.say(text));
        let due = OrderEvent::RefundDue(due.parse().unwrap());
        assert_eq!(last(&chat), due, "{text}: {said}");
    }
    let mut chat = disputed("ru", "aliexpress");
    let said = read(&chat.say("одобрили возврат денег, написали ждать до 20 дней"));
    let due = OrderEvent::RefundDue("2026-12-13".parse().unwrap());
    let told: Vec<OrderEvent> = chat
        .order(1)
        .history
        .iter()
        .map(|e| e.event.clone())
        .collect();
    assert!(
        told.contains(&due) && told.contains(&OrderEvent::Won),
        "{said}: {told:?}"
    );
}

#[test]
fn who_gives_the_money_up_is_asked_once() {
    for (language, text) in [
        ("en", "forget it, I lost the money"),
        ("en", "I give up on this one"),
        ("de", "lass gut sein, Geld ist weg"),
        ("ru", "забейте, деньги потеряны"),
        ("es", "lo doy por perdido"),
        ("pl", "odpuszczam"),
        ("fr", "laissez tomber, l'argent est perdu"),
        ("it", "lascio perdere"),
        ("pt-BR", "deixa pra lá, perdi o dinheiro"),
        ("uk", "забийте, гроші пропали"),
        ("he", "עזבו, הכסף הלך"),
    ] {
        let mut chat = chat(language, "aliexpress");
        let said = read(&chat.say(text));
        assert!(chat.order(1).closed_at.is_none(), "{text}: {said}");
        chat.press(&Press::Order(1, OrderPress::CloseSure));
        assert!(chat.order(1).closed_at.is_some(), "{text}: {said}");
        let asked = locale_text(language, "talk-given-up");
        assert!(said.contains(&asked), "{text}: {said}");
    }
}

fn locale_text(language: &str, key: &str) -> String {
    crate::locale::texts(language).plain(key, &[])
}

#[test]
fn claim_is_told_with_its_reason_or_its_store() {
    for (language, store, text) in [
        ("en", "aliexpress", "opened dispute bc no news from seller"),
        ("en", "ebay", "ebay filed"),
        ("en", "vinted", "vinted filed"),
        ("de", "vinted", "hab gemeldet"),
        ("de", "vinted", "ich hab es bei vinted gemeldet"),
        ("pl", "vinted", "zgłosiłam to na vinted"),
        ("es", "vinted", "lo denuncié en vinted"),
    ] {
        let mut chat = chat(language, store);
        let said = read(&chat.say(text));
        assert!(
            matches!(last(&chat), OrderEvent::DisputeOpened(_)),
            "{text}: {said}"
        );
    }
}

#[test]
fn refusal_of_the_payer_or_the_store_is_noted() {
    for (language, text, event) in [
        (
            "en",
            "lost my paypal dispute yesterday",
            OrderEvent::PaymentCaseRefused,
        ),
        (
            "es",
            "la plataforma falló en mi contra",
            OrderEvent::DisputeRefused,
        ),
        (
            "pl",
            "sprzedawca nie chce uznać reklamacji",
            OrderEvent::DisputeRefused,
        ),
        (
            "ru",
            "банк отказал в чарджбэке",
            OrderEvent::PaymentCaseRefused,
        ),
    ] {
        let mut chat = match event {
            OrderEvent::PaymentCaseRefused => chat(language, "aliexpress"),
            _ => disputed(language, "aliexpress"),
        };
        let said = read(&chat.say(text));
        assert_eq!(last(&chat), event, "{text}: {said}");
    }
}

#[test]
fn credit_in_place_of_the_money_is_no_refund() {
    let mut chat = disputed("en", "temu");
    let said =
        read(&chat.say("temu say they give me credit balance 640 instead of refund to card"));
    assert!(!happened(&chat, 1).contains(&OrderEvent::Won), "{said}");
}

#[test]
fn what_came_today_with_the_sum_is_asked_about() {
    let mut chat = disputed("en", "aliexpress");
    chat.state.orders[0].amount = Some("34 USD".to_owned());
    let said = read(&chat.say("it arrived today, 34 dollars headphones"));
    assert!(chat.order(1).closed_at.is_none(), "{said}");
    assert!(
        !happened(&chat, 1).contains(&OrderEvent::Refunded),
        "{said}"
    );
}

#[test]
fn a_day_of_decision_is_no_day_of_the_money() {
    let mut chat = disputed("en", "aliexpress");
    let said = read(&chat.say("when does the refund come? they should decide by 5 December"));
    assert!(!happened(&chat, 1).contains(&OrderEvent::Won), "{said}");
}

#[test]
fn a_day_of_the_money_is_no_promised_day_of_the_parcel() {
    let mut chat = disputed("en", "aliexpress");
    chat.say("they approved the refund, must arrive by 25 november");
    assert_eq!(chat.order(1).expected_on, None);
}

#[test]
fn who_took_less_has_it_all_when_it_comes() {
    let mut chat = disputed("en", "aliexpress");
    chat.state.orders[0].amount = Some("34 USD".to_owned());
    chat.say("I accepted the 10 USD");
    let said = read(&chat.say("I got 10 USD back"));
    assert!(happened(&chat, 1).contains(&OrderEvent::Refunded), "{said}");
}
