//! What a person types: an answer to the question that stands, or rubbish.

use chrono::{Days, NaiveDate};
use fastrand::Rng;
use trackless::advice::rules;
use trackless::model::Question;

/// Where persons live: with clock changes by an hour or half of one, at night or at midnight, and without.
pub const CITIES: [&str; 14] = [
    "Berlin",
    "Moscow",
    "New York",
    "Santiago",
    "Sao Paulo",
    "Sydney",
    "Cairo",
    "Beirut",
    "Casablanca",
    "Kathmandu",
    "Honolulu",
    "Lord Howe",
    "UTC-12",
    "Auckland",
];

const NUMBERS: [&str; 12] = [
    "RR123456785CN",
    "UA123456785CN",
    "EE123456785CN",
    "LP00068434402473",
    "YT2112345678901234",
    "1Z999AA10123456784",
    "92612999897543581074711582",
    "JJD000390007842222222",
    "8HLY992",
    "RR123456789CN",
    "none",
    "нет",
];

const RUBBISH: [&str; 16] = [
    "hello",
    "ну и что",
    "<b>&amp;",
    "</i>",
    "…",
    "99999999999999999999",
    "31.02",
    "in 500 days",
    "yesterday",
    "RR123456785CN",
    "4111 1111 1111 1111",
    "/nonsense",
    "📦📦📦",
    "-5",
    "a b c d e f g",
    "passport 1234567890",
];

pub fn rubbish(chance: &mut Rng) -> String {
    RUBBISH[chance.usize(..RUBBISH.len())].to_owned()
}

/// An order page or a sentence that tells several facts at once.
pub fn page(today: NaiveDate, chance: &mut Rng) -> String {
    let shipped = today - Days::new(chance.u64(1..40));
    let number = NUMBERS[chance.usize(..NUMBERS.len())];
    let order = 8_199_633_578_334_590_u64 + chance.u64(0..3);
    let mut lines = vec![
        format!("Order ID: {order}"),
        format!("Tracking number: {number}"),
        format!("Shipped on {}", shipped.format("%b %-d, %Y")),
        format!("Paid: {}", shipped.format("%d/%m/%Y")),
        format!(
            "Buyer protection: {} days 5 hours remaining",
            chance.u64(0..80)
        ),
        "Total: US $23.47".to_owned(),
        format!("Delivered on {}", today.format("%b %-d, %Y")),
    ];
    lines.retain(|_| chance.u8(..10) < 7);
    lines.insert(0, "AliExpress".to_owned());
    lines.join("\n")
}

/// The words of buttons, some of which stand on a second page: chance alone would hardly press those.
const TRACKING_MORE: [&str; 12] = [
    "To be collected",
    "Customs or fee",
    "Only a label was made",
    "Being returned",
    "Someone else's parcel",
    "Customs holds it",
    "Destroyed",
    "Ждёт получения",
    "Только этикетка",
    "Чужая посылка",
    "Задержана таможней",
    "Уничтожена",
];
const NOT_MINE: [&str; 6] = [
    "Delivered elsewhere",
    "Sent before I ordered",
    "Another weight",
    "Вручена в другом месте",
    "В пути ещё до заказа",
    "Другой вес",
];

/// An answer that makes sense, as people write it.
pub fn sensible(question: Question, today: NaiveDate, chance: &mut Rng) -> String {
    match question {
        Question::Understood | Question::Belongs => pick(chance, &["yes", "да", "Right", "no"]),
        Question::Received | Question::AskedAround => pick(chance, &["no", "нет", "yes"]),
        Question::Store => store(chance),
        Question::Number => NUMBERS[chance.usize(..NUMBERS.len())].to_owned(),
        Question::Shipped => past(today, chance.u64(0..45), chance),
        Question::Paid => past(today, chance.u64(0..60), chance),
        Question::FrozenSince(_) => past(today, chance.u64(0..40), chance),
        Question::DeliveredOn | Question::DisputeOpened | Question::PaymentCaseOn(_) => {
            past(today, chance.u64(0..8), chance)
        }
        Question::Protection => end(today, chance),
        Question::Expected | Question::ShipBy => future(today, chance.u64(0..50), chance),
        Question::PickupBy | Question::NoticeBy => future(today, chance.u64(0..15), chance),
        Question::RefusedUntil | Question::ClaimOpenUntil | Question::Extension => {
            future(today, chance.u64(1..60), chance)
        }
        Question::Name => pick(
            chance,
            &[
                "Lamp",
                "наушники",
                "A & B <c>",
                "a rather long name for a rather small thing, is it not so?",
            ],
        ),
        Question::OrderNumber => pick(
            chance,
            &["8199633578334590", "123-1234567-1234567", "AB123456"],
        ),
        Question::Carrier => pick(chance, &["DHL", "Почта России", "I don't know"]),
        Question::Amount => pick(chance, &["12.50 USD", "1299 ₽", "€5", "99999.99 UAH"]),
        Question::Later => later(today, chance),
        Question::Tracking => pick(
            chance,
            &[
                "Nothing at all",
                "Moving",
                "Something else",
                "Совсем ничего",
                "Движется",
                "Другое",
            ],
        ),
        Question::TrackingMore => pick(chance, &TRACKING_MORE),
        Question::NotMine => pick(chance, &NOT_MINE),
        Question::Payment => pick(chance, &["PayPal", "I don't know", "Не знаю"]),
        Question::ReturnReason => pick(chance, &["I don't know", "Не знаю"]),
        Question::FrozenWhere | Question::GoodsProblem => rubbish(chance),
    }
}

/// A store by its name; AliExpress twice as often as another.
fn store(chance: &mut Rng) -> String {
    let names = rules().stores().map(|store| store.name.as_deref());
    let mut names: Vec<&str> = names.map(|name| name.unwrap_or("other")).collect();
    names.push("AliExpress");
    pick(chance, &names)
}

fn pick(chance: &mut Rng, from: &[&str]) -> String {
    from[chance.usize(..from.len())].to_owned()
}

fn past(today: NaiveDate, days: u64, chance: &mut Rng) -> String {
    if chance.bool() {
        return format!("{days} days ago");
    }
    (today - Days::new(days)).format("%d.%m.%Y").to_string()
}

fn future(today: NaiveDate, days: u64, chance: &mut Rng) -> String {
    if chance.bool() {
        return format!("in {days} days");
    }
    (today + Days::new(days)).format("%d.%m.%Y").to_string()
}

fn end(today: NaiveDate, chance: &mut Rng) -> String {
    let days = chance.u64(0..90);
    match chance.u8(0..4) {
        0 => format!("{days} days {} hours", chance.u8(0..24)),
        1 => format!("{days}"),
        2 => format!(
            "{} {:02}:{:02}",
            (today + Days::new(days)).format("%d.%m.%Y"),
            chance.u8(0..24),
            chance.u8(0..60)
        ),
        _ => (today + Days::new(days)).format("%d.%m.%Y").to_string(),
    }
}

fn later(today: NaiveDate, chance: &mut Rng) -> String {
    match chance.u8(0..4) {
        0 => format!("in {} hours", chance.u8(1..60)),
        1 => format!("tomorrow {:02}:{:02}", chance.u8(0..24), chance.u8(0..60)),
        2 => format!("in {} days", chance.u8(1..40)),
        _ => (today + Days::new(chance.u64(1..40)))
            .format("%d.%m.%Y")
            .to_string(),
    }
}
