//! Where a parcel stands, who has it, where the person lives, and odd days: told as people tell them.

use super::{CHAT, Conversation, read};
use crate::chat::Command;
use crate::chat::callback::{AnswerPress, OrderPress, Press};
use crate::model::{
    Dialogue, Draft, GivenNumber, OrderEvent, Outgoing, ParcelLocation, Payment, Person, Question,
    Tracking,
};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn speaking(tag: &str) -> Conversation {
    let mut chat = Conversation::new();
    chat.state.person = Some(Person::new(CHAT, tag, "UTC"));
    chat
}

fn shown(chat: &Conversation) -> Option<Tracking> {
    match chat.order(1).told_tracking()?.event {
        OrderEvent::Tracking(shown) => Some(shown),
        _ => None,
    }
}

fn question(chat: &Conversation) -> Option<Question> {
    match chat.state.person.as_ref()?.dialogue {
        Dialogue::Editing { question, .. } => Some(question),
        _ => None,
    }
}

#[test]
fn what_others_have_got_is_delivered_and_not_here() {
    let mut wrong = Vec::new();
    for (language, text) in [
        ("en", "they gave it to someone else"),
        ("en", "signed by somebody, not me"),
        ("en", "status collected but not by me"),
        ("en", "inpost says collected but i didn't collect it"),
        ("en", "delivered to a neighbour, neighbour doesn't have it"),
        ("en", "it says delivered but in the locker is nothing"),
        (
            "en",
            "delivered but the pick-up point says they don't have it",
        ),
        ("fr", "mondial relay dit colis récupéré mais pas par moi"),
        ("fr", "livré mais dans le casier il n'y a rien"),
        ("pl", "paczka odebrana z paczkomatu ale nie przeze mnie"),
        ("ru", "посылку выдали другому человеку"),
        ("ru", "сдэк пишет вручено, а я не забирал"),
        ("de", "abgeholt, aber nicht von mir"),
        (
            "de",
            "laut dhl zugestellt aber in der packstation ist nichts",
        ),
        ("es", "entregado a otra persona, no a mí"),
        ("it", "risulta ritirato ma non da me"),
        ("uk", "посилку видали іншій людині"),
        ("pt-BR", "retirado por outra pessoa"),
        ("he", "החבילה נמסרה למישהו אחר"),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        if !matches!(shown(&chat), Some(Tracking::Delivered(_))) {
            wrong.push(format!("{language}: {text}: {:?}: {said}", shown(&chat)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_told_beside_a_false_delivery_is_kept() {
    for (language, text) in [
        (
            "en",
            "tracking says delivered 14 Nov, I have not got it and I paid with visa",
        ),
        (
            "ru",
            "статус вручено 14 ноября но я не получал, платил картой",
        ),
        (
            "es",
            "dice entregado el 14 de noviembre pero no lo tengo y pagué con visa",
        ),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        // It is the watched order's, and no new one.
        if let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue {
            assert_eq!(draft.about, Some(1), "{text}: {said}");
            let press = AnswerPress::Right(draft.fingerprint());
            chat.press(&Press::Answer(Question::Belongs, press));
        }
        let delivered = Tracking::Delivered(day("2026-11-14"));
        assert_eq!(shown(&chat), Some(delivered), "{text}");
        assert_eq!(chat.order(1).payment, Some(Payment::Card), "{text}");
    }
}

#[test]
fn a_day_beside_not_by_me_is_that_of_the_delivery() {
    let mut chat = speaking("en");
    chat.say("vinted inpost collected 20 nov but not by me");
    let Dialogue::Adding { draft, .. } = &chat.state.person.as_ref().unwrap().dialogue else {
        panic!();
    };
    let delivered = Tracking::Delivered(day("2026-11-20"));
    assert_eq!(draft.tracking, Some(delivered));
    assert_eq!(draft.store.as_deref(), Some("vinted"));
}

#[test]
fn goods_that_do_not_fit_were_delivered_to_the_person() {
    for text in [
        "it arrived but it does not fit me",
        "seller says they don't have it",
        "i have not collected it yet",
    ] {
        let mut chat = speaking("en").with_order();
        chat.say(text);
        assert_eq!(shown(&chat), None, "{text}");
    }
}

#[test]
fn where_somebody_lives_is_no_place_of_the_parcel() {
    for (language, text, home) in [
        (
            "en",
            "I live in Cebu, it stopped at sorting center since Nov 6",
            "ph",
        ),
        (
            "es",
            "vivo en Chile y está parado en el centro de clasificación desde el 6 de noviembre",
            "cl",
        ),
        (
            "ru",
            "я из Казахстана, посылка стоит в сортировочном центре с 6 ноября",
            "kz",
        ),
        (
            "de",
            "ich wohne in Österreich, paket hängt seit 6.11. im sortierzentrum",
            "at",
        ),
    ] {
        let mut chat = speaking(language).with_order();
        chat.state.orders[0].shipped_on = Some(day("2026-10-30"));
        let said = read(&chat.say(text));
        let person = chat.state.person.as_ref().unwrap();
        assert_eq!(person.country.as_deref(), Some(home), "{text}: {said}");
        let scan = &chat.order(1).tracking.as_ref().unwrap().events[0];
        assert_eq!((scan.on, &scan.country), (day("2026-11-06"), &None));
        assert_eq!(question(&chat), Some(Question::FrozenWhere), "{said}");
    }
    let mut chat = speaking("pt-BR").with_order();
    chat.say("moro em Recife, o pacote está em Curitiba desde 16 de novembro");
    let scan = &chat.order(1).tracking.as_ref().unwrap().events[0];
    assert_eq!(scan.city.as_deref(), Some("Curitiba"));
}

#[test]
fn what_stands_still_never_moves() {
    let mut wrong = Vec::new();
    for (language, text, since) in [
        ("en", "stuck since 16 nov", "2026-11-16"),
        ("en", "stuck since last friday", "2026-11-20"),
        ("en", "frozen since yesterday", "2026-11-22"),
        ("ru", "не двигается с 16 ноября", "2026-11-16"),
        ("de", "hängt seit 16. november", "2026-11-16"),
        ("de", "bewegt sich nicht seit dem 16.11.", "2026-11-16"),
        ("fr", "bloqué depuis le 16 novembre", "2026-11-16"),
        ("es", "parado desde el 16 de noviembre", "2026-11-16"),
        ("it", "è fermo dal 16 novembre", "2026-11-16"),
        ("pl", "stoi w miejscu od 16 listopada", "2026-11-16"),
        ("pt-BR", "parado desde 16 de novembro", "2026-11-16"),
        ("uk", "не рухається з 16 листопада", "2026-11-16"),
        ("he", "תקוע מ-16 בנובמבר", "2026-11-16"),
    ] {
        for is_asked in [false, true] {
            let mut chat = speaking(language).with_order();
            if is_asked {
                chat.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
            }
            chat.say(text);
            let where_seen = Press::EditAnswer(1, Question::FrozenWhere, AnswerPress::Border);
            chat.press(&where_seen);
            let frozen = Tracking::Frozen(ParcelLocation::Border, day(since));
            if shown(&chat) != Some(frozen) {
                wrong.push(format!("{language}: {text}: {:?}", shown(&chat)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (language, text) in [
        ("en", "it is stuck at the sorting center"),
        ("es", "está parado en el centro de clasificación"),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        assert_eq!(shown(&chat), None, "{said}");
        assert_eq!(question(&chat), Some(Question::FrozenWhere), "{said}");
    }
}

#[test]
fn a_place_tells_the_clock_where_that_is_asked() {
    for (language, text, zone) in [
        ("es", "concepción", "America/Santiago"),
        ("es", "bogota colombia", "America/Bogota"),
        ("en", "i'm in cebu", "Asia/Manila"),
        ("ru", "живу в алматы", "Asia/Almaty"),
        ("en", "Manchester", "Europe/London"),
        ("es", "viña del mar", "America/Santiago"),
        ("pl", "gdynia", "Europe/Warsaw"),
        ("it", "sono di Bari", "Europe/Rome"),
        ("en", "davao", "Asia/Manila"),
        ("he", "ראשון לציון", "Asia/Jerusalem"),
        ("de", "österreich", "Europe/Vienna"),
        ("pl", "mieszkam w Czechach", "Europe/Prague"),
    ] {
        let mut chat = speaking(language);
        chat.command(Command::Timezone);
        let said = read(&chat.say(text));
        assert_eq!(chat.state.person.unwrap().zone, zone, "{text}: {said}");
    }
    // A country of several clocks is asked about.
    for (language, text) in [("es", "chile"), ("fr", "brésil"), ("en", "Birmingham, USA")] {
        let mut chat = speaking(language);
        chat.command(Command::Timezone);
        let buttons = chat
            .say(text)
            .into_iter()
            .find_map(|outgoing| match outgoing {
                Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
                _ => None,
            });
        let buttons = buttons.into_iter().flatten().flatten();
        let zones = buttons.filter(|button| matches!(Press::of(button), Some(Press::Zone(_))));
        assert!(zones.count() > 1, "{text}");
    }
}

fn shipped_after(language: &str, text: &str) -> Option<NaiveDate> {
    let mut chat = speaking(language);
    let draft = Draft {
        number: Some(GivenNumber::NoneGiven),
        ..Draft::default()
    };
    chat.state.person.as_mut().unwrap().dialogue = Dialogue::Adding {
        question: Question::Shipped,
        draft: Box::new(draft),
    };
    chat.say(text);
    match &chat.state.person.as_ref().unwrap().dialogue {
        Dialogue::Adding { draft, .. } => draft.shipped_on,
        other => panic!("{other:?}"),
    }
}

#[test]
fn odd_days_are_read() {
    let mut wrong = Vec::new();
    for (language, text, expected) in [
        ("en", "two sundays ago", "2026-11-15"),
        ("en", "the sunday before last", "2026-11-15"),
        ("en", "a week and a half ago", "2026-11-13"),
        ("en", "three fortnights ago", "2026-10-12"),
        ("pt-BR", "dois domingos atrás", "2026-11-15"),
        ("pt-BR", "domingo retrasado", "2026-11-15"),
        ("es", "hace dos domingos", "2026-11-15"),
        ("es", "hace semana y media", "2026-11-13"),
        ("de", "vorletzten sonntag", "2026-11-15"),
        ("de", "vor zwei sonntagen", "2026-11-15"),
        ("de", "vor anderthalb wochen", "2026-11-13"),
        ("ru", "позапрошлое воскресенье", "2026-11-15"),
        ("ru", "два воскресенья назад", "2026-11-15"),
        ("ru", "полторы недели назад", "2026-11-13"),
        ("fr", "il y a deux dimanches", "2026-11-15"),
        ("it", "due domeniche fa", "2026-11-15"),
        ("pl", "dwie niedziele temu", "2026-11-15"),
        ("pl", "półtora tygodnia temu", "2026-11-13"),
        ("uk", "позаминулої неділі", "2026-11-15"),
    ] {
        let read = shipped_after(language, text);
        if read != Some(day(expected)) {
            wrong.push(format!("{language}: {text}: {read:?}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_waits_to_be_collected_is_kept_before_its_day() {
    let mut wrong = Vec::new();
    for (language, text) in [
        ("en", "it waits at the pick-up point, code 1234"),
        ("en", "my parcel is in the inpost locker code 123456"),
        ("en", "it is at the post office, code 4711"),
        ("de", "liegt im paketshop, abholcode 1234"),
        ("fr", "il est au point relais, code 1234"),
        ("ru", "ждёт в пункте выдачи, код 1234"),
        ("pl", "czeka w paczkomacie, kod 123456"),
    ] {
        for is_asked in [false, true] {
            let mut chat = speaking(language).with_order();
            if is_asked {
                chat.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
            }
            let said = read(&chat.say(text));
            if shown(&chat) != Some(Tracking::AtPickup(None)) {
                wrong.push(format!("{language}: {text}: {said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The button asks for the day, too: who leaves that unanswered has told where it is.
    let mut chat = speaking("en").with_order();
    chat.press(&Press::Order(1, OrderPress::EditField(Question::Tracking)));
    let waits = Press::EditAnswer(1, Question::Tracking, AnswerPress::AtPickup);
    chat.press(&waits);
    assert_eq!(question(&chat), Some(Question::PickupBy));
    assert_eq!(shown(&chat), Some(Tracking::AtPickup(None)));
    chat.say("5 december");
    let until = Tracking::AtPickup(Some(day("2026-12-05")));
    assert_eq!(shown(&chat), Some(until));
}

#[test]
fn a_replacement_is_explained_and_its_number_can_be_watched() {
    for (language, text) in [
        ("en", "they sent a replacement"),
        ("ru", "продавец отправил замену"),
        ("de", "sie haben ersatz geschickt"),
        ("es", "me enviaron un reemplazo"),
        ("fr", "ils ont envoyé un remplacement"),
        ("it", "hanno spedito un sostituto"),
        ("pl", "wysłali mi nową paczkę w zamian"),
        ("pt-BR", "mandaram um substituto"),
        ("uk", "надіслали заміну"),
        ("he", "שלחו לי חבילה חלופית"),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        // Until when the first one is protected stays in sight.
        assert!(
            said.contains("2027") && said.contains('⚠'),
            "{text}: {said}"
        );
        let number = "RB123456785CN";
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(&format!("{text}: {number}")));
        let offered = &chat.state.person.as_ref().unwrap().offered;
        let watch = Press::Watch(number.to_owned());
        let is_offered = offered
            .iter()
            .any(|button| Press::of(button) == Some(watch.clone()));
        assert!(is_offered && said.contains(number), "{text}: {said}");
        assert!(said.contains("2027"), "{text}: {said}");
        assert_ne!(chat.order(1).number, GivenNumber::Number(number.to_owned()));
    }
}

#[test]
fn the_old_one_that_must_go_back_is_asked_for_its_day() {
    for (language, text) in [
        ("en", "I must send the old one back"),
        ("de", "ich muss das alte zurückschicken"),
        ("ru", "надо отправить старую обратно"),
    ] {
        let mut chat = speaking(language).with_order();
        let said = read(&chat.say(text));
        assert!(said.contains("10"), "{said}");
    }
    let mut chat = speaking("en").with_order();
    chat.say("I must send the old one back");
    chat.say("send back by 10 december");
    assert_eq!(chat.order(1).return_by, Some(day("2026-12-10")));
}
