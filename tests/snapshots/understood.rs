//! What is understood of a pasted text, and the ways that people try.

use super::talk::{Talk, order};
use trackless::chat::callback::{AnswerPress as A, Press, StopPress};
use trackless::chat::{Command, Picture};
use trackless::model::Question as Q;

const MONTH: i64 = 30 * 24;
const PAGE: &str = include_str!("../../src/chat/input/page/cases/aliexpress_app_en.txt");

const ORDERS: &str = "1. AliExpress RB123456785CN headphones shipped 3 November\n\
    2. Temu LP00623456789012 dress, shipped Nov 10\n\
    3. Shein GSU1S417N00M6XA shoes, not shipped yet\n\
    4. Amazon TBA123456789012 lamp, arriving Dec 10\n\
    5. eBay LZ123456785US phone case, shipped Nov 5, 2028\n\
    6. Joom RB123456784CN cup, paid Nov 2\n\
    7. AliExpress RR123456785CN shipped Nov 9";

/// So many numbers that may be parcels'.
fn numbers(count: usize) -> String {
    let numbers = (0..count).map(|n| format!("LP006234567{n:05}"));
    numbers.collect::<Vec<_>>().join(" ")
}

/// An order page, an e-mail and sentences, as they are pasted.
pub fn talks(language: &str) -> Vec<Talk> {
    let new = |title: &str| Talk::new(title, language);
    let page = PAGE.split_once("---\n").map_or(PAGE, |(_, page)| page);
    let known = || order("aliexpress", 14, MONTH);
    let right = |talk: Talk| talk.answer(Q::Understood, A::Yes);
    vec![
        right(new("A full order page").says(page)),
        new("What was read is changed")
            .says(page)
            .answer(Q::Understood, A::Fields(0))
            .answer(Q::Understood, A::Fields(1))
            .answer(Q::Understood, A::Field(Q::Name))
            .says("Earphones")
            .says("yes"),
        right(new("What is missing is asked")
            .says("Order ID: 8183456789012345\nTracking number: LP00623456789012\nBuyer protection has expired")),
        new("Two days can be meant")
            .says("Tracking number: LP00623456789012\nShipped: 10/11/2026\nPaid: 09/11/2026")
            .answer(Q::Shipped, A::Back)
            .answer(Q::Paid, A::Back),
        new("More days that can be two")
            .says("Tracking number: LP00623456789012\nExpected delivery: 10/12/2026\nDelivered: 10/11/2026\nBuyer protection until 10/12/2026")
            .answer(Q::Expected, A::Back)
            .answer(Q::Protection, A::Back)
            .answer(Q::DeliveredOn, A::Back),
        new("A dispute was opened on one of two days")
            .says("AliExpress\nTracking number: LP00623456789012\nShipped: Oct 3, 2026\nDispute opened on 10/11/2026"),
        new("Several orders")
            .order(&known())
            .says(ORDERS)
            .answer(Q::Understood, A::Listing(1))
            .answer(Q::Understood, A::Listing(2))
            .says("yes"),
        new("More numbers than fit").says(&numbers(70)),
        new("Days that can hardly be so")
            .says("AliExpress\nTracking number: LP00623456789012\nShipped: Nov 10, 2028\nPaid: Nov 12, 2026\nEstimated delivery: Nov 1, 2026\nBuyer protection: 400 days left")
            .answer(Q::Shipped, A::Back)
            .answer(Q::Expected, A::Back)
            .answer(Q::Protection, A::Back),
        new("Nothing new since a day")
            .order(&known())
            .says("LP00623456789012 from temu, shipped 5 Nov, stuck since Nov 12")
            .answer(Q::FrozenWhere, A::MyCountry)
            .answer(Q::Understood, A::Yes),
        new("News of a watched order")
            .order(&known())
            .says("Order ID: 8183456789012345\nTracking number: RR123456785CN\nTotal: US $23.47")
            .answer(Q::Belongs, A::Yes)
            .says("Order ID: 8183456789012345\nTracking number: RR123456785CN\nTotal: US $23.47"),
        new("Several numbers")
            .says("RR123456785CN LP00623456789012 UJ123456785CN")
            .answer(Q::Understood, A::Number("RR123456785CN".to_owned()))
            .says("Joom")
            .answer(Q::Shipped, A::DaysAgo(14))
            .press(Press::WatchAlike(1, "LP00623456789012".to_owned())),
        new("Delivered, says the page")
            .says(&format!("{page}\nDelivered on Nov 20, 2026"))
            .answer(Q::Received, A::No),
        new("A sentence of one's own")
            .says("ordered a jacket from tinyshop.com on Oct 20, paid with paypal $65, no tracking number"),
        new("Delivered, says a sentence")
            .says("tracking says delivered but i got nothing, ali order LP00623456789012, I paid by card")
            .says("20 Nov"),
        new("Not shipped, says the page")
            .says("AliExpress\nOrder ID: 8183456789012345\nAwaiting shipment\nPaid on Nov 20, 2026"),
        new("Not paid, says the page")
            .says("AliExpress\nOrder ID: 8183456789012345\nAwaiting payment"),
        new("Ways that people try")
            .order(&known())
            .command(Command::Track, "")
            .command(Command::Cancel, "")
            .command(Command::Start, "LP00623456789012")
            .sends_sticker()
            .press(Press::HowToCopy)
            .press(Press::NoNumber)
            .command(Command::Cancel, "")
            .command(Command::Stop, "")
            .press(Press::Stop(StopPress::Mute))
            .press(Press::Stop(StopPress::Speak))
            .press(Press::Stop(StopPress::Nothing))
            .press(Press::Stop(StopPress::Delete)),
        new("Photos with a bar code")
            .sends_photo("a label", read(&["RB390996032CN"], None))
            .sends_photo("no code, where words are not read", read(&[], None))
            .sends_photo("nothing at all", read(&[], Some("")))
            .sends_photo("a film", Picture::TooLarge)
            .sends_photo("a strip", Picture::TooNarrow)
            .sends_photo("one that takes too long", Picture::TooHard)
            .sends_photo("a damaged file", Picture::Unreadable)
            .sends_photo("one that did not come", Picture::NotFetched),
        new("Screenshots")
            .sends_photo("a number without a check digit", read(&[], Some("Parcel LP00583920175346")))
            .sends_photo("a number misread", read(&[], Some("Tracking number RB390996082CN")))
            .sends_photo("an order page with such a number", read(&[], Some(ORDER_PAGE))),
    ]
}

const ORDER_PAGE: &str = "AliExpress\nOrder ID: 8183456789012345\nTracking number: RB390996082CN\nShipped on Nov 10, 2026";

fn read(codes: &[&str], text: Option<&str>) -> Picture {
    let codes = codes.iter().map(|code| (*code).to_owned());
    Picture::Read {
        codes: codes.collect(),
        text: text.map(str::to_owned),
    }
}
