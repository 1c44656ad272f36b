//! Money, claims and banks: whose claim it is, how it was paid, what came back and as what.

use super::*;
use crate::chat::callback::{OrderPress, Report};
use crate::model::{OrderEvent, Payment};
use chrono::NaiveDate;

fn chat(language: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    chat.state.person.as_mut().unwrap().language = language.to_owned();
    chat
}

/// The store has refused a dispute.
fn refused(language: &str) -> Conversation {
    let mut chat = disputed(language);
    let now = chat.now;
    chat.state.orders[0].record(OrderEvent::DisputeRefused, now);
    chat
}

fn disputed(language: &str) -> Conversation {
    let mut chat = chat(language);
    let now = chat.now;
    chat.state.orders[0].record(OrderEvent::DisputeOpened(day("2026-11-18")), now);
    chat
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Where and when claims were made, as they were told.
fn claims(chat: &Conversation) -> Vec<(Option<Payment>, NaiveDate)> {
    let told = chat.order(1).history.iter();
    told.filter_map(|entry| match entry.event {
        OrderEvent::DisputeOpened(day) => Some((None, day)),
        OrderEvent::PaymentCaseOpened(payer, day) => Some((Some(payer), day)),
        _ => None,
    })
    .collect()
}

fn presses(said: &[Outgoing]) -> Vec<Press> {
    let keyboards = said.iter().filter_map(|said| match said {
        Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
        _ => None,
    });
    keyboards
        .flatten()
        .flatten()
        .filter_map(Press::of)
        .collect()
}

#[test]
fn the_way_of_the_payment_is_told_after_a_refusal() {
    for (language, text, told) in [
        ("it", "ho pagato con Postepay", "chargeback"),
        ("it", "parlo della carta, non del negozio", "chargeback"),
        ("en", "I mean my bank", "chargeback"),
        ("en", "chargeback", "chargeback"),
        ("en", "how do i do a chargeback", "chargeback"),
        (
            "en",
            "can i get my money back through my bank",
            "chargeback",
        ),
        ("en", "paid by visa", "chargeback"),
        ("ru", "я про банк", "чарджбэк"),
        ("ru", "а через банк?", "чарджбэк"),
        ("es", "hablo del banco", "contracargo"),
        ("de", "kann ich bei der bank reklamieren", "Rückbuchung"),
        ("fr", "je parle de ma banque", "chargeback"),
        ("pl", "chodzi mi o bank", "chargeback"),
        ("pt-BR", "falo do banco", "Conteste"),
        ("uk", "я про банк", "чарджбек"),
        ("he", "אני מדבר על הבנק", "הכחשת"),
    ] {
        let said = read(&refused(language).say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
    let mut chat = refused("en");
    let said = read(&chat.say("paid by visa"));
    assert!(said.contains("✓ Paid by card"), "{said}");
    assert_eq!(chat.order(1).payment, Some(Payment::Card));
}

/// As long as the store can pay, a case elsewhere may cost the claim: that is said, and no “now”.
#[test]
fn the_bank_comes_second_while_the_store_can_pay() {
    let said = read(&chat("en").say("I mean my bank"));
    assert!(said.contains("first the one"), "{said}");
    assert!(!said.contains("chargeback now"), "{said}");
}

#[test]
fn a_claim_at_the_payer_is_none_of_the_stores() {
    let bank = Some(Payment::Card);
    let paypal = Some(Payment::PayPal);
    for (language, text, payer, on) in [
        ("en", "I filed a chargeback on monday", bank, "2026-11-16"),
        ("en", "I disputed it with my bank yesterday", bank, ""),
        ("en", "bank dispute opened", bank, ""),
        ("en", "opened a paypal claim on 20 nov", paypal, ""),
        ("en", "I asked paypal for my money", paypal, ""),
        ("es", "reclamé al banco ayer", bank, "2026-11-22"),
        (
            "es",
            "abrí una disputa con el banco ayer",
            bank,
            "2026-11-22",
        ),
        ("es", "pedí el contracargo ayer", bank, "2026-11-22"),
        ("de", "habe bei der Bank reklamiert", bank, ""),
        (
            "en",
            "my bank is handling it since monday",
            bank,
            "2026-11-16",
        ),
        (
            "en",
            "paypal case is open since 20 nov",
            paypal,
            "2026-11-20",
        ),
        ("de", "käuferschutz bei paypal beantragt", paypal, ""),
        (
            "fr",
            "réclamation envoyée à la banque hier",
            bank,
            "2026-11-22",
        ),
        ("fr", "j'ai contesté auprès de ma banque", bank, ""),
        ("it", "reclamo alla postepay fatto ieri", bank, ""),
        ("pl", "reklamacja w banku złożona", bank, ""),
        (
            "pt-BR",
            "abri contestação no cartão ontem",
            bank,
            "2026-11-22",
        ),
        ("ru", "подала претензию в банк вчера", bank, "2026-11-22"),
        ("uk", "звернулась у приватбанк", bank, ""),
        ("he", "התלוננתי בבנק", bank, ""),
    ] {
        let mut chat = chat(language);
        chat.say(text);
        let claims = claims(&chat);
        assert_eq!(claims.len(), 1, "{text}: {claims:?}");
        assert_eq!(claims[0].0, payer, "{text}");
        if !on.is_empty() {
            assert_eq!(claims[0].1, day(on), "{text}");
        }
    }
}

/// What was asked last does not make it the store's either.
#[test]
fn a_claim_at_the_bank_is_no_answer_about_the_dispute() {
    let mut chat = chat("ru");
    let opened = OrderPress::EditField(crate::model::Question::DisputeOpened);
    chat.press(&Press::Order(1, opened));
    chat.say("оспорила платёж в банке вчера");
    assert_eq!(claims(&chat), [(Some(Payment::Card), day("2026-11-22"))]);
}

#[test]
fn the_bank_counts_after_the_store_has_refused() {
    let mut chat = refused("en");
    let card = read(&chat.say("I filed a chargeback on monday"));
    assert!(card.contains("Your bank has had your case"), "{card}");
    assert!(!card.contains("to decide"), "{card}");
}

#[test]
fn the_day_of_a_claim_stays_as_it_was_told() {
    for (language, text) in [
        ("en", "I answered them"),
        ("en", "they wrote again in the claim today"),
        ("en", "I opened a dispute"),
        ("en", "opened the dispute, they answered yesterday"),
        ("ru", "вчера опять написали"),
        ("ru", "я им ответила"),
        ("ru", "спор открыт"),
        ("de", "fall eröffnet, gestern haben sie geantwortet"),
        ("es", "abrí la disputa, respondieron ayer"),
    ] {
        let mut chat = disputed(language);
        chat.say(text);
        assert_eq!(claims(&chat), [(None, day("2026-11-18"))], "{text}");
    }
    let mut chat = chat("en");
    chat.say("I filed a chargeback on 18 nov");
    chat.say("filed a chargeback");
    assert_eq!(claims(&chat), [(Some(Payment::Card), day("2026-11-18"))]);
}

/// Another day is asked for with both of them, and taken if it is meant.
#[test]
fn another_day_of_a_claim_is_asked_for() {
    let mut chat = disputed("en");
    let said = read(&chat.say("opened the dispute again yesterday"));
    assert!(said.contains("18 November"), "{said}");
    chat.say("22 november");
    let last = claims(&chat).pop();
    assert_eq!(last, Some((None, day("2026-11-22"))));
}

#[test]
fn who_has_settled_it_is_asked_once_how_it_ended() {
    for (language, text) in [
        ("en", "all is settled, close it"),
        ("ru", "всё решено, закрывай"),
        ("es", "ya está todo solucionado, ciérralo"),
        ("de", "hat sich erledigt"),
        ("fr", "c'est réglé, tu peux fermer"),
        ("pl", "wszystko załatwione, zamknij"),
        ("it", "tutto risolto, chiudi"),
        ("pt-BR", "tudo resolvido, pode fechar"),
        ("uk", "все вирішено, закривай"),
        ("he", "הכל הסתדר, אפשר לסגור"),
    ] {
        for mut chat in [chat(language), disputed(language)] {
            let presses = presses(&chat.say(text));
            for press in [
                OrderPress::Received,
                OrderPress::Report(Report::Refunded),
                OrderPress::Close,
            ] {
                let press = Press::Order(1, press);
                assert!(presses.contains(&press), "{text}: {presses:?}");
            }
        }
    }
    let mut chat = chat("en");
    chat.press(&Press::Order(1, OrderPress::Received));
    let said = read(&chat.say("all is settled, close it"));
    assert!(!said.contains("What ended it"), "{said}");
}

#[test]
fn credit_in_place_of_money_has_a_meaning_of_its_own() {
    for (language, text, told) in [
        (
            "en",
            "the seller offers a coupon instead of money",
            "coupon or credit",
        ),
        (
            "en",
            "they want to give me store credit",
            "coupon or credit",
        ),
        (
            "en",
            "Dear customer, we can compensate you with a 5 USD coupon, please wait",
            "coupon or credit",
        ),
        ("ru", "дают баллы вместо возврата", "купон или бонусы"),
        (
            "de",
            "sie wollen mir nur einen gutschein geben",
            "Gutschein oder Guthaben",
        ),
        (
            "es",
            "me ofrecen un cupón en vez del dinero",
            "cupón o saldo",
        ),
    ] {
        let said = read(&chat(language).say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
    let said = read(&chat("en").say("the seller offers half"));
    assert!(!said.contains("coupon or credit"), "{said}");
}

#[test]
fn a_duty_that_was_paid_is_no_payment_of_the_order() {
    for (language, text) in [
        ("en", "I already paid 12 euro tax"),
        ("en", "I paid 12 euro of duty yesterday"),
        ("es", "pagué 12 euros de aduana ayer"),
        ("de", "hab gestern 12 euro zoll bezahlt"),
        ("it", "ieri ho pagato 12 euro di dogana"),
    ] {
        let mut chat = chat(language);
        chat.say(text);
        let order = chat.order(1);
        assert_eq!((order.paid_on, &order.amount), (None, &None), "{text}");
        assert_eq!(
            chat.state.person.as_ref().unwrap().dialogue,
            crate::model::Dialogue::Idle,
            "{text}"
        );
    }
}

#[test]
fn a_link_that_was_only_opened_is_no_loss() {
    for (language, text) in [
        ("en", "I clicked the link but paid nothing"),
        ("ru", "я нажала на ссылку но ничего не платила"),
        ("de", "ich hab auf den link geklickt aber nichts bezahlt"),
        ("es", "le di al link pero no pagué nada"),
        ("fr", "j'ai cliqué sur le lien mais je n'ai rien payé"),
        ("it", "ho cliccato sul link ma non ho pagato niente"),
        ("pl", "kliknęłam w link ale nic nie zapłaciłam"),
        ("pt-BR", "cliquei no link mas não paguei nada"),
        ("uk", "я натиснула на посилання але нічого не платила"),
        ("he", "לחצתי על הקישור אבל לא שילמתי"),
    ] {
        let mut chat = chat(language);
        let calm = chat.press(&Press::Talk(crate::chat::input::Intent::LinkOpened, None));
        let said = chat.say(text);
        assert_eq!(text_of(&said), text_of(&calm), "{text}");
    }
    for text in [
        "I typed my card number there",
        "I clicked the link, paid nothing, but entered my card details",
    ] {
        let said = read(&chat("en").say(text));
        assert!(said.contains("blocked now</b>"), "{text}: {said}");
    }
}

/// What the last message says, with no order's name above it.
fn text_of(said: &[Outgoing]) -> String {
    let said = read(said);
    said.lines().filter(|line| !line.contains('📦')).collect()
}

#[test]
fn what_came_back_is_no_offer() {
    for (language, text, told) in [
        ("en", "they refunded half", "Only a part is back"),
        ("ru", "вернули половину", "только часть"),
        ("de", "sie haben die hälfte erstattet", "Nur ein Teil"),
        ("pt-BR", "devolveram metade", "uma parte"),
        ("en", "they refunded to AliExpress wallet", "not your money"),
        (
            "ru",
            "деньги вернули на кошелёк алиэкспресс",
            "не ваши деньги",
        ),
        ("de", "erstattung als guthaben bekommen", "nicht dein Geld"),
        (
            "en",
            "they refunded to my old card which is closed",
            "same bank",
        ),
        (
            "es",
            "el reembolso fue a una tarjeta cancelada",
            "mismo banco",
        ),
        ("ru", "вернули на карту которую я закрыла", "того же банка"),
    ] {
        let mut chat = chat(language);
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
        assert!(chat.order(1).closed_at.is_none(), "{text}");
    }
    for (language, text) in [
        ("en", "they offer to refund half"),
        ("ru", "хотят вернуть половину"),
    ] {
        let said = read(&chat(language).say(text));
        assert!(said.contains("<pre>"), "{text}: {said}");
    }
}

#[test]
fn a_refund_that_was_agreed_and_is_late_is_looked_for() {
    for (language, text, told) in [
        (
            "en",
            "refund says 10 business days, that was 3 weeks ago",
            "Your statement",
        ),
        (
            "de",
            "erstattung dauert 10 werktage, das war vor 3 wochen",
            "Kontoauszug",
        ),
        (
            "ru",
            "обещали вернуть за 10 рабочих дней, прошло 3 недели",
            "Выписка",
        ),
    ] {
        let mut chat = chat(language);
        let now = chat.now;
        chat.state.orders[0].record(OrderEvent::Won, now);
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
}

#[test]
fn each_way_of_paying_is_known_by_its_name() {
    use Payment::{Card, Other, PayPal};
    for (language, text, payment) in [
        ("en", "paid with gcash", Other),
        ("en", "i paid with pix", Other),
        ("en", "klarna", Other),
        ("en", "paid by paypal friends and family", Other),
        ("en", "i paid as friends on paypal", Other),
        ("en", "paypal", PayPal),
        ("en", "apple pay", Card),
        ("de", "paypal freunde und familie", Other),
        ("de", "vorkasse", Other),
        ("de", "mit visa gezahlt", Card),
        ("fr", "paypal entre proches", Other),
        ("fr", "payé par virement", Other),
        ("it", "postepay", Card),
        ("it", "ricarica postepay", Other),
        ("ru", "перевела на карту продавцу", Other),
        ("ru", "визой", Card),
        ("uk", "переказ на картку", Other),
        ("pl", "blik", Other),
        ("pt-BR", "pix", Other),
        ("pt-BR", "nubank", Card),
        ("es", "bizum", Other),
        ("he", "ביט", Other),
    ] {
        let mut chat = chat(language);
        let said = read(&chat.say(text));
        assert_eq!(chat.order(1).payment, Some(payment), "{text}: {said}");
        assert!(said.contains('✓'), "{text}: {said}");
    }
}

/// A payment that nobody takes back by a claim: no case that does not exist is advised, and no day of PayPal or a card is named.
#[test]
fn who_is_not_protected_is_told_what_can_still_be_done() {
    for (language, text, told) in [
        (
            "en",
            "paid by paypal friends and family",
            "call the money back",
        ),
        ("de", "paypal freunde und familie", "zurückzurufen"),
        ("ru", "перевела на карту продавцу", "отозвать"),
    ] {
        let mut chat = chat(language);
        chat.state.orders[0].store = "webshop".to_owned();
        chat.state.orders[0].protection_end = None;
        let now = chat.now;
        chat.state.orders[0].record(OrderEvent::SellerAsked, now);
        chat.state.orders[0].record(OrderEvent::SellerSilent, now);
        chat.say(text);
        let said = read(&chat.say("chargeback"));
        assert!(said.contains(told), "{text}: {said}");
        assert!(!said.contains("chargeback"), "{text}: {said}");
        let card = read(&chat.press(&Press::Order(1, OrderPress::Card)));
        assert!(!card.contains("PayPal"), "{text}: {card}");
    }
}

#[test]
fn another_reason_knows_what_came() {
    use crate::model::GoodsProblem;
    let text = "please change the reason of dispute to: I no longer need it, dear friend";
    for (problem, told) in [
        (None, "it has not arrived"),
        (Some(GoodsProblem::Broken), "what is wrong with what came"),
    ] {
        let mut chat = chat("en");
        let now = chat.now;
        if let Some(problem) = problem {
            chat.state.orders[0].record(OrderEvent::ProblemTold(problem), now);
        }
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{said}");
    }
}

/// A parcel that waits is collected, or it goes back: the way of the payment does not hide that.
#[test]
fn a_parcel_that_waits_is_not_hidden_by_a_claim() {
    use crate::model::Tracking;
    let by = "2026-11-26".parse().ok();
    let waits = OrderEvent::Tracking(Tracking::AtPickup(by));
    let bank = OrderEvent::PaymentCaseOpened(Payment::Card, day("2026-11-18"));
    for before in [
        vec![bank.clone()],
        vec![bank, OrderEvent::PaymentCaseRefused],
        vec![OrderEvent::DisputeOpened(day("2026-11-18"))],
        vec![
            OrderEvent::DisputeOpened(day("2026-11-18")),
            OrderEvent::Lost,
        ],
    ] {
        let mut chat = chat("en");
        let now = chat.now;
        for event in before.iter().chain([&waits]) {
            chat.state.orders[0].record(event.clone(), now);
        }
        let card = read(&chat.press(&Press::Order(1, OrderPress::Card)));
        let says = card.contains("Collect it by") || card.contains("last day to collect it");
        assert!(says, "{before:?}: {card}");
    }
}

#[test]
fn who_is_to_claim_now_is_not_told_to_wait() {
    let late = |chat: &mut Conversation| {
        let order = &mut chat.state.orders[0];
        order.store = "amazon".to_owned();
        order.protection_end = None;
        order.expected_on = Some(day("2026-11-10"));
    };
    let mut chat = chat("en");
    late(&mut chat);
    let steps = read(&chat.say("how do I open a dispute"));
    assert!(!steps.contains("wait 48 hours"), "{steps}");
    assert!(steps.contains("48 hours ago?"), "{steps}");
    for (text, told) in [
        ("it has not arrived", "What counts"),
        ("I am so worried", "I understand"),
    ] {
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{said}");
        assert!(!said.contains("Most such parcels"), "{said}");
    }
}

#[test]
fn who_bought_of_a_private_person_is_told_what_is_left() {
    for (language, text, told) in [
        (
            "en",
            "bought on facebook marketplace, paid by zelle, seller blocked me",
            "no store stands in",
        ),
        (
            "ru",
            "купила на авито, перевела на карту, продавец пропал",
            "магазин за продавца не отвечает",
        ),
        (
            "de",
            "Kleinanzeigen, per überweisung bezahlt, nichts gekommen seit 2 wochen",
            "steht kein Shop ein",
        ),
        (
            "es",
            "compré en instagram, pagué por bizum, no llega nada",
            "ninguna tienda",
        ),
        (
            "pl",
            "kupiłam na olx, zapłaciłam blikiem, sprzedawca milczy",
            "żaden sklep",
        ),
        (
            "fr",
            "acheté sur leboncoin, payé par virement, le vendeur ne répond plus",
            "aucune boutique",
        ),
        (
            "it",
            "comprato su subito, pagato con ricarica postepay, sparito",
            "nessun negozio",
        ),
        (
            "uk",
            "купила в інстаграм, переказ на картку, посилки нема",
            "магазин за продавця",
        ),
    ] {
        let mut chat = Conversation::new();
        chat.state.person.as_mut().unwrap().language = language.to_owned();
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
}

/// Where no store stands in, the seller's silence leads on.
#[test]
fn a_silent_seller_of_no_store_leads_to_the_payment() {
    for (language, text, told) in [
        ("en", "the seller does not answer", "call the money back"),
        ("de", "verkäufer antwortet nicht mehr", "zurückzurufen"),
        ("ru", "продавец не отвечает", "отозвать платёж"),
    ] {
        let mut chat = chat(language);
        let order = &mut chat.state.orders[0];
        order.store = "webshop".to_owned();
        order.protection_end = None;
        order.payment = Some(Payment::Other);
        order.expected_on = Some(day("2026-11-18"));
        let said = read(&chat.say(text));
        assert!(said.contains(told), "{text}: {said}");
    }
}

/// What is wanted has not come: "ich will das geld über die bank zurück".
#[test]
fn money_that_is_wanted_is_not_back() {
    for (language, text) in [
        ("de", "ich will das geld über die bank zurück"),
        ("en", "i want my money back through my bank"),
        ("ru", "хочу вернуть деньги через банк"),
        ("es", "quiero el dinero de vuelta por el banco"),
        ("fr", "je veux récupérer l'argent par ma banque"),
    ] {
        let mut chat = chat(language);
        let before = chat.order(1).history.len();
        chat.say(text);
        assert_eq!(chat.order(1).history.len(), before, "{text}");
    }
}

#[test]
fn goods_that_were_sent_back_are_kept_and_the_money_is_awaited() {
    use crate::model::GoodsProblem;
    for (language, text, told) in [
        (
            "en",
            "I sent it back, tracking says they have it",
            "You sent it back.",
        ),
        (
            "de",
            "ich hab es zurückgeschickt, laut sendungsverfolgung haben sie es",
            "Zurückgeschickt.",
        ),
        (
            "ru",
            "я отправила обратно, по трекингу они получили",
            "Вы отправили обратно",
        ),
    ] {
        let mut chat = chat(language);
        let now = chat.now;
        chat.state.orders[0].record(OrderEvent::ProblemTold(GoodsProblem::Broken), now);
        chat.say(text);
        let last = chat
            .order(1)
            .history
            .last()
            .map(|entry| entry.event.clone());
        assert_eq!(last, Some(OrderEvent::SentBack), "{text}");
        let card = read(&chat.press(&Press::Order(1, OrderPress::Card)));
        assert!(card.contains(told), "{text}: {card}");
        assert!(!card.contains("hotograph"), "{text}: {card}");
    }
}
