//! The dialogue, what is told of an order's life, lists, settings, notices and complaints.

use super::scenes;
use super::talk::{Happens, Talk, noon, order};
use chrono::{Days, Duration};
use trackless::chat::Command;
use trackless::model::{GivenNumber, OrderEvent as H, ParcelLocation, Tracking as T};

const MONTH: i64 = 30 * 24;

/// Taking down an order, and whatever may be answered.
pub fn questions(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let begun = |title| new(title).press("begin");
    let at_number = |title| {
        begun(title)
            .press("q:received:no")
            .press("q:store:store:aliexpress")
    };
    let at_shipped = |title| at_number(title).press("q:number:none");
    let at_end = |title| at_shipped(title).press("q:shipped:yesterday");
    let at_name = |title| at_end(title).says("40");
    vec![
        new("An order is taken down")
            .command(Command::Start, "")
            .press("begin")
            .says("no")
            .says("AliExpress")
            .says("RR123456785CN")
            .says("12.11")
            .says("23 days 14 hours")
            .says("Lamp"),
        begun("Received already").press("q:received:yes"),
        begun("Not shipped")
            .press("q:received:no")
            .press("q:store:store:joom")
            .press("q:number:none")
            .press("q:shipped:not-shipped")
            .press("q:paid:yesterday")
            .press("q:name:skip"),
        begun("The end is not known, at Amazon")
            .press("q:received:no")
            .press("q:store:store:amazon")
            .press("q:number:none")
            .press("q:shipped:today")
            .press("q:protection:unknown")
            .says("in 9 days")
            .press("q:name:skip"),
        begun("Not understood at first")
            .says("hm")
            .says("RR123456785CN")
            .press("q:received:no")
            .says("hm"),
        at_number("Numbers")
            .says("hm")
            .says("RR123456789CN")
            .says("3005004900988888")
            .says("+7 916 123-45-67")
            .says("RR123456785CN LP00068434402473")
            .says("8HLY992")
            .press("q:shipped:back"),
        at_shipped("Days of shipping")
            .says("hm")
            .says("in 5 days")
            .says("12.11.2024")
            .says("31.02")
            .says("RR123456785CN")
            .press("use:RR123456785CN"),
        at_end("Ends of protection")
            .says("hm")
            .says("12.11")
            .says("900 days")
            .says("31.02.2027"),
        at_name("Names")
            .says("x".repeat(70).as_str())
            .says("+7 916 123-45-67"),
        at_name("Ways out")
            .command(Command::Start, "")
            .press("continue")
            .press("begin")
            .press("anew")
            .command(Command::Cancel, "")
            .command(Command::Cancel, ""),
        number_talk(new("Numbers out of the blue")),
        new("Something else")
            .says("hello")
            .says("/nonsense")
            .sends_photo()
            .says("4111 1111 1111 1111")
            .press("del:101"),
        edits(new("Changing an order")),
        complaints(new("Answers about an order that are not understood")),
    ]
}

fn number_talk(talk: Talk) -> Talk {
    let numbers = [
        "RR123456785CN",
        "UA123456785CN",
        "EE123456785CN",
        "LP00068434402473",
        "YT2112345678901234",
        "RR123456789CN",
        "1Z999AA10123456784",
        "92612999897543581074711582",
        "3005004900988888",
        "12345678901234",
        "CNG00123456789012",
        "ZA123456785HK",
        "UE123456785CN",
    ];
    let talk = talk.command(Command::Check, "").press("leave");
    let talk = numbers.iter().fold(talk, |talk, number| talk.says(number));
    talk.says("RR123456785CN LP00068434402473 EE123456785CN UA123456785CN YT2112345678901234 1Z999AA10123456784")
}

fn edits(talk: Talk) -> Talk {
    let fields = [
        "store",
        "number",
        "shipped",
        "protection",
        "name",
        "paid",
        "expected",
        "payment",
        "order-number",
        "amount",
        "tracking",
        "dispute-opened",
        "refused-until",
        "asked-around",
        "later",
    ];
    let talk = talk
        .order(&order("aliexpress", 14, MONTH).but(|o| o.expected_on = Some(noon().date_naive())))
        .press("o:1:edit");
    let talk = fields
        .iter()
        .fold(talk, |talk, field| talk.press(&format!("o:1:edit:{field}")));
    talk.press("o:1:edit:tracking")
        .press("e:1:tracking:frozen")
        .press("e:1:frozen:border")
        .press("e:1:frozen-border:ago:7")
        .press("o:1:edit:tracking")
        .press("e:1:tracking:delivered")
        .press("e:1:delivered:cancel")
        .press("o:1:edit:tracking")
        .press("e:1:tracking:not-mine")
        .press("e:1:not-mine:place")
        .press("o:1:edit:name")
        .says("Lamp")
}

fn complaints(talk: Talk) -> Talk {
    talk.order(&order("aliexpress", 14, MONTH))
        .press("o:1:edit:order-number")
        .says("!")
        .press("o:1:edit:amount")
        .says("12.50")
        .says("dear")
        .press("o:1:edit:refused-until")
        .says("12.11")
        .says("hm")
        .press("o:1:edit:tracking")
        .says("hm")
        .press("o:1:edit:later")
        .says("hm")
        .says("yesterday")
        .says("in 200 days")
        .says("in 3 hours")
        .press("q:store:store:joom")
        .press("e:1:amount:cancel")
        .press("nonsense")
        .press("o:9:card")
}

/// An order's life: news, "later", history, lists, its end.
pub fn life(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let base = || order("aliexpress", 14, MONTH);
    let dispute = || base().then(4, H::DisputeOpened(noon().date_naive() - Days::new(4)));
    vec![
        new("What has happened, while waiting")
            .order(&base())
            .press("o:1:news")
            .press("o:1:told:seller-asked")
            .press("o:1:news")
            .press("o:1:undo:2")
            .press("o:1:undo:1"),
        new("What has happened, in a dispute")
            .order(&dispute())
            .press("o:1:news"),
        new("What has happened, “delivered”")
            .order(&base().then(1, H::Tracking(T::Delivered(noon().date_naive()))))
            .press("o:1:news"),
        new("What has happened, not shipped")
            .order(&base().but(|o| o.shipped_on = None))
            .press("o:1:news"),
        new("What has happened, refund agreed")
            .order(&dispute().then(1, H::Won))
            .press("o:1:news")
            .press("o:1:told:refunded")
            .press("o:1:received"),
        new("Arrived")
            .order(&base())
            .press("o:1:received")
            .press("o:1:news")
            .press("o:1:close")
            .press("o:1:card")
            .press("o:1:reopen"),
        new("Arrived, and closed by the reminder")
            .order(&base().then(2, H::Arrived))
            .due_since(0),
        new("Another number from the seller")
            .order(&base())
            .press("o:1:told:seller-asked")
            .press("o:1:edit:number")
            .says("LP00068434402473")
            .press("e:1:shipped:keep"),
        new("A letter that lacks something")
            .order(&base().but(|o| o.order_number = None))
            .press("o:1:letter:ask-code")
            .press("e:1:tracking:nothing")
            .says("8199633578334590"),
        new("Letters")
            .order(&base())
            .command(Command::Letter, "")
            .press("o:1:letter:tracked-now")
            .press("o:1:received")
            .press("o:1:letters"),
        new("Later")
            .order(&base())
            .press("o:1:later")
            .press("l:1:hour")
            .press("l:1:tonight")
            .press("r:1:tomorrow")
            .press("l:1:days")
            .press("r:1:done"),
        new("Later than is safe")
            .order(&order("aliexpress", 50, 20))
            .press("l:1:days"),
        new("No time left")
            .order(&order("aliexpress", 50, 1))
            .press("l:1:tomorrow"),
        new("Silence")
            .order(&base())
            .press("o:1:mute")
            .press("o:1:unmute"),
        new("The end, told anew")
            .order(&base())
            .press("o:1:extended")
            .says("60"),
        new("History").order(&lived()).command(Command::Order, ""),
        new("Lists")
            .command(Command::Orders, "")
            .command(Command::Letter, "")
            .order(&base())
            .order(&base().but(|o| o.protection_end = None))
            .order(&dispute().then(1, H::Won))
            .order(&base().then(1, H::Arrived))
            .order(&order("ebay", 40, -5))
            .command(Command::Orders, "")
            .command(Command::Order, ""),
        fifty(new("Fifty orders")),
        new("Deleting an order")
            .order(&base())
            .press("o:1:delete")
            .press("o:1:delete-sure")
            .press("o:1:card"),
        new("The number has come")
            .order(&base().but(|o| o.number = GivenNumber::NoneGiven))
            .press("o:1:news"),
        new("Nothing to take back")
            .order(&base())
            .press("o:1:undo:1"),
        new("Closed, and told of")
            .order(&base())
            .press("o:1:close")
            .press("o:1:news"),
        new("Closed")
            .order(&base())
            .press("o:1:close")
            .press("o:1:delete-sure"),
    ]
}

fn fifty(mut talk: Talk) -> Talk {
    for _ in 0..50 {
        talk = talk.order(&order("joom", 14, MONTH).but(|o| o.protection_end = None));
    }
    talk.press("begin").press("list:6")
}

/// An order of which everything is in the history.
fn lived() -> trackless::model::Order {
    let day = noon().date_naive() - Days::new(5);
    let later = noon() + Duration::days(9);
    let all = [
        H::Shipped,
        H::NumberChanged(None),
        H::NumberChanged(Some("LP00068434402473".to_owned())),
        H::NumberCompared,
        H::EndTold(later),
        H::Extended(later),
        H::Tracking(T::Nothing),
        H::Tracking(T::Moving),
        H::Tracking(T::Frozen(ParcelLocation::Border, day)),
        H::Tracking(T::Delivered(day)),
        H::Tracking(T::NotMine(trackless::model::MismatchReason::OtherPlace)),
        H::Tracking(T::Returned),
        H::Tracking(T::DataAsked),
        H::SellerAsked,
        H::SellerAnswered,
        H::SellerSilent,
        H::ExtensionAsked,
        H::AskedAround,
        H::DisputeOpened(day),
        H::StoreRefused(later),
        H::LessOffered,
        H::DisputeRefused,
        H::Escalated,
        H::DisputeCancelled,
        H::Won,
        H::Lost,
        H::Refunded,
        H::Arrived,
        H::NotArrived,
    ];
    let expected = noon().date_naive() + Days::new(3);
    let order = order("aliexpress", 14, MONTH).but(|o| o.expected_on = Some(expected));
    all.into_iter()
        .fold(order, |order, what| order.then(3, what))
}

/// Settings, privacy, help, the end of everything.
pub fn settings(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let other = if language == "ru" { "en" } else { "ru" };
    let with_order = |title| Talk::new(title, language).order(&scenes::all()[0].1);
    vec![
        new("Help").command(Command::Help, ""),
        with_order("Start again").command(Command::Start, ""),
        new("Settings")
            .command(Command::Settings, "")
            .press("set:hours")
            .press("set:hour:9")
            .press("set:quiets")
            .press("set:quiet:0:0")
            .press("set:quiet:22:8")
            .press("set:hour:23")
            .press("set:patiences")
            .press("set:quick")
            .press("set:patient"),
        new("Time zone")
            .command(Command::Timezone, "")
            .says("hm")
            .says("Moskow")
            .says("London")
            .press("zone:Nowhere")
            .press("leave"),
        new("Left")
            .command(Command::Timezone, "")
            .press("leave")
            .press("continue"),
        new("Nobody chose UTC")
            .person(|p| p.zone = "UTC".to_owned())
            .order(&order("aliexpress", 14, MONTH))
            .press("o:1:card"),
        new("Language")
            .command(Command::Language, "")
            .press(&format!("lang:{other}"))
            .press(&format!("lang:{language}")),
        new("Privacy").command(Command::Privacy, ""),
        new("Export")
            .order(&order("aliexpress", 14, MONTH).but(|o| o.number = GivenNumber::NoneGiven))
            .command(Command::Export, ""),
        with_order("Delete everything")
            .command(Command::DeleteMe, "")
            .press("forget:no")
            .command(Command::DeleteMe, "")
            .press("forget:yes"),
        new("Delete everything, no orders").command(Command::DeleteMe, ""),
        new("Not heard of for long").idle().press("stay"),
        new("Old buttons")
            .press("nonsense")
            .press("q:store:store:joom")
            .press("use:RR123456785CN"),
    ]
}
