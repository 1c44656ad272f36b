//! Several themes of one order in one message: each is taken like a message of its own, and one card tells of all.

use super::stories::{chat_in, happened, text_of, with_two_called};
use super::*;
use crate::model::{Dialogue, GoodsProblem, OrderEvent, Payment, Tracking};

#[test]
fn a_wish_for_a_reminder_sets_its_time_beside_news_too() {
    for (language, told) in [
        ("en", "remind me on wednesday"),
        (
            "en",
            "wrote to the seller yesterday, no answer. remind me on wednesday",
        ),
        ("ru", "написала продавцу вчера, молчит. напомни в среду"),
        ("de", "erinnere mich am mittwoch"),
        ("es", "recuérdame el miércoles"),
        ("fr", "rappelle-moi mercredi"),
        ("it", "ricordamelo mercoledì"),
        ("pl", "przypomnij mi w środę"),
        ("uk", "нагадай у середу"),
        ("pt-BR", "me lembre na quarta"),
        ("he", "תזכיר לי מחרתיים"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let wished = chat.order(1).snoozed_until.map(|at| at.date_naive());
        assert_eq!(wished, "2026-11-25".parse().ok(), "{told}: {said}");
    }
}

#[test]
fn what_is_told_of_the_purchase_behind_news_is_kept() {
    for (language, told) in [
        ("en", "it arrived today but broken. i paid 45 usd"),
        ("ru", "пришло сегодня, но сломанное. платила 45 usd"),
        ("de", "heute angekommen, aber kaputt. habe 45 usd bezahlt"),
        ("es", "llegó hoy pero roto. pagué 45 usd"),
    ] {
        let mut chat = chat_in(language).with_order();
        let messages = chat.say(told);
        let said = read(&messages);
        let broken = OrderEvent::ProblemTold(GoodsProblem::Broken);
        assert!(happened(&chat, 1).contains(&broken), "{told}: {said}");
        assert_eq!(
            chat.order(1).amount.as_deref(),
            Some("45 USD"),
            "{told}: {said}"
        );
        let cards = said.matches('🛡').count();
        assert_eq!(cards, 1, "{told}: {said}");
    }
}

#[test]
fn a_payment_beside_a_claim_is_no_claim_at_the_bank() {
    for (language, told) in [
        ("en", "opened the dispute yesterday, paid by visa"),
        ("ru", "вчера открыла спор, платила картой"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let opened = OrderEvent::DisputeOpened("2026-11-22".parse().unwrap());
        assert!(happened(&chat, 1).contains(&opened), "{told}: {said}");
        let is_case = |event: &OrderEvent| matches!(event, OrderEvent::PaymentCaseOpened(..));
        assert!(!happened(&chat, 1).iter().any(is_case), "{told}: {said}");
        assert_eq!(chat.order(1).payment, Some(Payment::Card), "{told}: {said}");
    }
}

#[test]
fn the_steps_of_a_claim_are_taken_one_after_the_other() {
    for (language, opened, told) in [
        (
            "en",
            "opened a dispute yesterday",
            "aliexpress closed my dispute! i already appealed",
        ),
        (
            "ru",
            "вчера открыла спор",
            "алиэкспресс закрыл спор не в мою пользу! я уже подала апелляцию",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.say(opened);
        let said = read(&chat.say(told));
        let done = happened(&chat, 1);
        let refused = done
            .iter()
            .position(|event| *event == OrderEvent::DisputeRefused);
        let appealed = done
            .iter()
            .position(|event| *event == OrderEvent::Escalated);
        assert!(
            refused.is_some() && refused < appealed,
            "{told}: {done:?} {said}"
        );
    }
}

#[test]
fn nothing_new_hides_no_news_behind_it() {
    for (language, told) in [
        ("en", "nothing new. seller extended protection by 15 days"),
        ("ru", "ничего нового. продавец продлил защиту на 15 дней"),
        (
            "de",
            "nichts neues. verkäufer hat den käuferschutz um 15 tage verlängert",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let before = chat.order(1).protection_end.unwrap();
        let said = read(&chat.say(told));
        let after = chat.order(1).protection_end;
        assert_eq!(after, Some(before + Duration::days(15)), "{told}: {said}");
    }
}

#[test]
fn a_part_that_is_not_understood_is_quoted_and_the_rest_is_taken() {
    let told =
        "opened a dispute yesterday. the blorfing of my quandles was never wibbled by anybody";
    let mut chat = chat_in("en").with_order();
    let said = read(&chat.say(told));
    let args = [(
        "part",
        "the blorfing of my quandles was never wibbled by anybody".into(),
    )];
    let quoted = crate::locale::texts("en").html("part-not-understood", &args);
    assert!(said.contains(&quoted), "{said}");
    let opened = OrderEvent::DisputeOpened("2026-11-22".parse().unwrap());
    assert!(happened(&chat, 1).contains(&opened), "{said}");
}

#[test]
fn who_has_it_closes_of_their_own_accord() {
    for (language, told) in [
        (
            "en",
            "parcel came today!! should i close the dispute? everything fine",
        ),
        ("ru", "посылка пришла сегодня!! закрывать спор? все целое"),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.say(match language {
            "en" => "opened a dispute yesterday",
            _ => "вчера открыла спор",
        });
        let said = read(&chat.say(told));
        assert!(
            said.contains(&text_of(language, "talk-arrived")),
            "{told}: {said}"
        );
    }
}

#[test]
fn orders_of_one_store_that_were_shipped_on_different_days_are_listed() {
    for (language, told) in [
        (
            "en",
            "i have 2 orders on temu. shoes shipped 1 nov and the other jacket shipped 10 nov",
        ),
        (
            "ru",
            "два заказа на temu: кроссовки отправили 1 ноября, куртку отправили 10 ноября",
        ),
        (
            "de",
            "zwei pakete von temu: schuhe am 1. november verschickt, jacke am 10. november verschickt",
        ),
        (
            "es",
            "dos pedidos de temu: zapatos enviado el 1 de noviembre, chaqueta enviado el 10 de noviembre",
        ),
    ] {
        let mut chat = chat_in(language);
        let said = read(&chat.say(told));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{told}: {said}");
        };
        let shipped: Vec<_> = draft.listed.iter().map(|one| one.shipped_on).collect();
        let days = ["2026-11-01", "2026-11-10"].map(|day| day.parse().ok());
        assert_eq!(shipped, days, "{told}: {said}");
        assert!(
            draft
                .listed
                .iter()
                .all(|one| one.store.as_deref() == Some("temu")),
            "{told}: {said}"
        );
    }
}

#[test]
fn a_number_in_place_of_another_is_the_watched_orders() {
    for (language, told) in [
        (
            "en",
            "the number is wrong, its RB123456785CN. and he shipped it on 9 november",
        ),
        (
            "en",
            "new tracking number RB123456785CN, shipped 9 november",
        ),
        (
            "ru",
            "трек-номер сменили на RB123456785CN, отправили 9 ноября",
        ),
        (
            "de",
            "neue sendungsnummer RB123456785CN, verschickt am 9. november",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{told}: {said}");
        };
        assert_eq!(draft.about, Some(1), "{told}: {said}");
    }
}

#[test]
fn a_day_to_wait_until_is_kept_beside_what_else_is_told() {
    for (language, told, until) in [
        (
            "en",
            "seller says wait until 15 december. also i paid by paypal",
            "15 December",
        ),
        (
            "ru",
            "продавец просит подождать до 15 декабря. а платила я картой",
            "15 декабря",
        ),
        (
            "de",
            "verkäufer sagt bis 15. dezember warten. bezahlt mit paypal",
            "15. Dezember",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        assert!(said.contains(until), "{told}: {said}");
        assert!(chat.order(1).payment.is_some(), "{told}: {said}");
    }
}

#[test]
fn who_missed_the_courier_is_told_what_to_do() {
    for (language, told) in [
        ("en", "the courier came but i was not home"),
        ("en", "driver came, nobody was at home, he took it back"),
        (
            "ru",
            "курьер звонил, я была на работе, увез обратно на склад",
        ),
        ("uk", "кур'єр приходив, мене не було вдома"),
        ("de", "der paketbote war da, aber ich war arbeiten"),
        ("es", "el repartidor vino y no estaba, se lo llevó"),
        (
            "fr",
            "le livreur est passé mais j'étais absente, il est reparti avec",
        ),
        ("it", "il corriere è passato ma non c'era nessuno"),
        ("pl", "kurier był ale mnie nie było, zabrał z powrotem"),
        ("pt-BR", "o entregador veio mas eu não estava em casa"),
        ("he", "השליח בא ולא הייתי בבית"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let is_missed =
            |event: &OrderEvent| matches!(event, OrderEvent::Tracking(Tracking::DeliveryFailed(_)));
        assert!(happened(&chat, 1).iter().any(is_missed), "{told}: {said}");
    }
}

#[test]
fn what_came_of_all_orders_is_asked_of_each() {
    for (language, first, second, told) in [
        ("en", "Headphones", "Lamp", "both arrived today, all good"),
        ("ru", "Наушники", "Лампа", "обе посылки пришли, все хорошо"),
        ("de", "Kopfhörer", "Lampe", "beide pakete sind angekommen"),
    ] {
        let mut chat = with_two_called(language, first, second);
        let said = read(&chat.say(told));
        assert!(
            said.contains(first) && said.contains(second),
            "{told}: {said}"
        );
    }
}

#[test]
fn facts_beside_the_name_of_a_watched_order_are_its_own() {
    for (language, first, second, told) in [
        (
            "en",
            "Headphones",
            "Lamp",
            "lamp tracking number is YT2631221272004417, seller shipped it again on 20 nov",
        ),
        (
            "ru",
            "Наушники",
            "Лампа",
            "у лампы трек YT2631221272004417, отправили 20 ноября",
        ),
    ] {
        let mut chat = with_two_called(language, first, second);
        let said = read(&chat.say(told));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{told}: {said}");
        };
        assert_eq!(draft.about, Some(2), "{told}: {said}");
    }
}

#[test]
fn a_reminder_before_something_is_set_so_long_before_it() {
    for (language, told, day) in [
        ("en", "remind me 3 days before 20 december", "2026-12-17"),
        (
            "en",
            "remind me a week before the protection ends",
            "2026-12-26",
        ),
        ("ru", "напомни за 3 дня до конца защиты", "2026-12-30"),
        (
            "ru",
            "напомни мне за неделю до конца защиты плиз",
            "2026-12-26",
        ),
        (
            "de",
            "erinnere mich 3 tage vor dem 20. dezember",
            "2026-12-17",
        ),
        (
            "es",
            "recuérdame 3 días antes del 20 de diciembre",
            "2026-12-17",
        ),
        ("pl", "przypomnij mi 3 dni przed 20 grudnia", "2026-12-17"),
    ] {
        let mut chat = chat_in(language).with_order();
        let said = read(&chat.say(told));
        let wished = chat.order(1).snoozed_until.map(|at| at.date_naive());
        assert_eq!(wished, day.parse().ok(), "{told}: {said}");
    }
}

#[test]
fn what_is_understood_of_a_part_is_never_dropped() {
    let mut chat = chat_in("en").with_order();
    chat.say("I opened the dispute yesterday");
    chat.say("undo that please. I paid 45 dollars");
    let opened = |event: &OrderEvent| matches!(event, OrderEvent::DisputeOpened(_));
    assert!(!happened(&chat, 1).iter().any(opened));
    assert_eq!(chat.order(1).amount.as_deref(), Some("45 USD"));
}

#[test]
fn a_month_that_is_put_right_is_of_the_nearest_year() {
    let mut chat = chat_in("en").with_order();
    chat.state.orders[0].protection_end = Some("2026-12-20T23:59:59Z".parse().unwrap());
    let said = read(&chat.say("not december but january"));
    let end = chat.order(1).protection_end.unwrap().date_naive();
    assert_eq!(end, "2027-01-20".parse().unwrap(), "{said}");
}

#[test]
fn a_place_that_is_asked_for_is_of_the_day_since_which_nothing_is_new() {
    for (language, told, place) in [
        (
            "en",
            "temu order, shipped 20 october, nothing new since 14 november",
            "last seen in guangzhou",
        ),
        (
            "ru",
            "заказ с temu, отправлен 20 октября, не двигается с 14 ноября",
            "последнее было принято в гуанчжоу",
        ),
    ] {
        let mut chat = chat_in(language);
        chat.say(told);
        let said = read(&chat.say(place));
        let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
            panic!("{told}: {said}");
        };
        let seen = draft
            .tracking_state
            .as_ref()
            .and_then(|state| state.events.last());
        assert_eq!(
            seen.map(|seen| seen.on),
            "2026-11-14".parse().ok(),
            "{place}: {said}"
        );
    }
}

#[test]
fn a_claim_that_is_known_is_nothing_new_beside_an_arrival() {
    for (language, opened, told) in [
        (
            "en",
            "opened a dispute yesterday",
            "parcel came today. the dispute is open",
        ),
        (
            "ru",
            "вчера открыла спор",
            "посылка пришла сегодня, а спор открыт, что делать по честному?",
        ),
    ] {
        let mut chat = chat_in(language).with_order();
        chat.say(opened);
        let said = read(&chat.say(told));
        assert!(
            said.contains(&text_of(language, "talk-arrived")),
            "{told}: {said}"
        );
        assert!(!said.contains('🛡'), "{told}: {said}");
    }
}
