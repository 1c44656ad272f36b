//! The dialogue, what is told of an order's life, lists, settings, notices and complaints.

use super::scene::ago;
use super::scenes;
use super::talk::{Happens, Talk, noon, order};
use chrono::{Days, Duration};
use trackless::advice::Letter;
use trackless::chat::callback::{
    AnswerPress as A, OrderPress as O, Press, ReminderPress, Report, ReportPage,
    SettingsPress as S, SnoozePress,
};
use trackless::chat::{Command, languages};
use trackless::model::{
    CompletedBy, Dialogue, GivenNumber, GoodsProblem, MismatchReason, Order, OrderEvent as H,
    ParcelLocation, Patience, Payment, Question as Q, ReturnReason, SellerRequest, Tracking as T,
};

const MONTH: i64 = 30 * 24;

/// Taking down an order, and whatever may be answered.
pub fn questions(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let begun = |title| new(title).press(Press::Begin);
    let at_number = |title| begun(title).answer(Q::Store, A::Store("aliexpress".to_owned()));
    let at_shipped = |title| at_number(title).answer(Q::Number, A::NoNumber);
    let at_tracking = |title| at_shipped(title).answer(Q::Shipped, A::DaysAgo(14));
    let at_end = |title| at_tracking(title).change(Q::Tracking, A::Skip);
    let at_name = |title| at_end(title).says("40");
    vec![
        new("An order is taken down")
            .command(Command::Start, "")
            .press(Press::Begin)
            .says("AliExpress")
            .says("RR123456785CN")
            .says("12.11")
            .change(Q::Tracking, A::Nothing)
            .says("23 days 14 hours")
            .says("Lamp"),
        // The first question of an earlier version.
        new("Received already")
            .person(|person| {
                person.dialogue = Dialogue::Adding {
                    question: Q::Received,
                    draft: Box::default(),
                };
            })
            .says("maybe")
            .answer(Q::Received, A::Yes),
        begun("Not shipped")
            .answer(Q::Store, A::Store("joom".to_owned()))
            .answer(Q::Number, A::NoNumber)
            .answer(Q::Shipped, A::NotShipped)
            .change(Q::ShipBy, A::Unknown)
            .change(Q::Paid, A::Yesterday)
            .change(Q::Name, A::Skip),
        begun("A shop that protects nobody")
            .answer(Q::Store, A::Store("other".to_owned()))
            .answer(Q::Number, A::NoNumber)
            .answer(Q::Shipped, A::Unknown)
            .answer(Q::Shipped, A::OtherDay)
            .answer(Q::Shipped, A::Days(1))
            .answer(Q::Shipped, A::DaysAgo(30))
            .change(Q::Tracking, A::Nothing)
            .change(Q::Protection, A::NoProtection)
            .change(Q::Paid, A::Unknown)
            .change(Q::Payment, A::PayPal)
            .change(Q::Name, A::Skip),
        at_tracking("What tracking shows, the rarer states")
            .change(Q::Tracking, A::AtPickup)
            .change(Q::PickupBy, A::Back)
            .change(Q::Tracking, A::More)
            .change(Q::TrackingMore, A::DeliveryFailed)
            .change(Q::NoticeBy, A::Back)
            .change(Q::Tracking, A::Frozen)
            .change(Q::FrozenWhere, A::Border)
            .change(Q::FrozenSince(ParcelLocation::Border), A::Back)
            .change(Q::FrozenWhere, A::Back)
            .says("Being returned")
            .change(Q::ReturnReason, A::WrongAddress),
        begun("The promised day tells the end, at Amazon")
            .answer(Q::Store, A::Store("amazon".to_owned()))
            .answer(Q::Number, A::NoNumber)
            .answer(Q::Shipped, A::Today)
            .change(Q::Tracking, A::Delivered)
            .change(Q::DeliveredOn, A::Yesterday)
            .says("in 9 days")
            .change(Q::Name, A::Skip),
        begun("Not understood at first")
            .says("hm")
            .says("RR123456785CN")
            .says("hm"),
        at_number("Numbers")
            .says("hm")
            .says("RR123456789CN")
            .says("3005004900988888")
            .says("+7 916 123-45-67")
            .says("RR123456785CN LP00068434402473")
            .says("8HLY992")
            .says("3005004900988888")
            .says("RR12345678SCN")
            .says("RB123456785CB")
            .says("LL 12345678")
            .answer(Q::Shipped, A::Back),
        at_shipped("Days of shipping")
            .says("hm")
            .says("in 5 days")
            .says("12.11.2024")
            .says("31.02")
            .says("10/11")
            .says("last week")
            .says("RR123456785CN")
            .press(Press::Use("RR123456785CN".to_owned())),
        at_end("The end of protection is not known")
            .change(Q::Protection, A::Unknown)
            .change(Q::Paid, A::DaysAgo(21))
            .change(Q::Payment, A::Unknown),
        at_end("Ends of protection")
            .says("hm")
            .says("12.11")
            .says("900 days")
            .says("31.02.2027")
            .says("1/2")
            .says("expired"),
        at_name("Names")
            .says("x".repeat(70).as_str())
            .says("+7 916 123-45-67"),
        at_name("Ways out")
            .command(Command::Start, "")
            .press(Press::Continue)
            .press(Press::Begin)
            .press(Press::StartOver)
            .command(Command::Cancel, "")
            .command(Command::Cancel, ""),
        at_shipped("Enough for now")
            .answer(Q::Shipped, A::DaysAgo(14))
            .change(Q::Tracking, A::Cancel),
        at_shipped("Not what was asked for")
            .command(Command::Start, "")
            .press(Press::Continue)
            .press(Press::Begin)
            .press(Press::StartOver)
            .command(Command::Cancel, ""),
        number_talk(new("Numbers out of the blue")),
        new("Something else")
            .says("hello")
            .says("/nonsense")
            .sends_sticker()
            .says("4111 1111 1111 1111")
            .press(Press::DeleteMessage(101)),
        edits(new("Changing an order")),
        complaints(new("Answers about an order that are not understood")),
        told_beside(new("What is told at a question about something else")),
        more_news(new("More that may have happened in a dispute")),
        what_to_delete(new("Deleting, with two orders")),
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
    let talk = talk.command(Command::Check, "").press(Press::Leave);
    let talk = numbers.iter().fold(talk, |talk, number| talk.says(number));
    talk.says("RR123456785CN LP00068434402473 EE123456785CN UA123456785CN YT2112345678901234 1Z999AA10123456784")
}

fn told_beside(talk: Talk) -> Talk {
    talk.order(&order("aliexpress", 14, MONTH).but(|o| o.paid_on = None))
        .edit(Q::Protection)
        .says("75 days from payment")
        .edit(Q::Name)
        .says("04/05")
        .edit(Q::Expected)
        .says("it's somebody else's package")
        .edit(Q::Name)
        .says("Lamp")
        .corrects("Lamp 2")
}

fn more_news(talk: Talk) -> Talk {
    let disputed = order("aliexpress", 20, MONTH).then(3, H::DisputeOpened(ago(3)));
    talk.order(&disputed)
        .press_order(O::ReportRest(ReportPage::Dispute))
        .edit(Q::Expected)
        .says("I opened a dispute")
}

fn what_to_delete(talk: Talk) -> Talk {
    talk.order(&order("aliexpress", 14, MONTH))
        .order(&order("temu", 14, MONTH).but(|o| o.id = 2))
        .says("delete")
}

fn edits(talk: Talk) -> Talk {
    let fields = [
        Q::Store,
        Q::Number,
        Q::Shipped,
        Q::Protection,
        Q::Name,
        Q::Paid,
        Q::Expected,
        Q::Payment,
        Q::Carrier,
        Q::OrderNumber,
        Q::Amount,
        Q::Tracking,
        Q::DisputeOpened,
        Q::RefusedUntil,
        Q::AskedAround,
        Q::Later,
        Q::ShipBy,
        Q::PickupBy,
        Q::NoticeBy,
        Q::ReturnReason,
    ];
    let talk = talk
        .order(&order("aliexpress", 14, MONTH).but(|o| o.expected_on = Some(noon().date_naive())))
        .press_order(O::Edit);
    let talk = fields.iter().fold(talk, |talk, field| talk.edit(*field));
    talk.edit(Q::Tracking)
        .change(Q::Tracking, A::Frozen)
        .change(Q::FrozenWhere, A::Border)
        .change(Q::FrozenSince(ParcelLocation::Border), A::DaysAgo(7))
        .edit(Q::Tracking)
        .change(Q::Tracking, A::Delivered)
        .change(Q::DeliveredOn, A::Cancel)
        .edit(Q::Tracking)
        .change(Q::Tracking, A::NotMine)
        .change(Q::NotMine, A::OtherPlace)
        .edit(Q::Name)
        .says("Lamp")
}

fn complaints(talk: Talk) -> Talk {
    talk.order(&order("aliexpress", 14, MONTH))
        .edit(Q::OrderNumber)
        .says("!")
        .edit(Q::Amount)
        .says("12.50")
        .says("dear")
        .edit(Q::RefusedUntil)
        .says("12.11")
        .says("hm")
        .edit(Q::Tracking)
        .says("hm")
        .edit(Q::Later)
        .says("hm")
        .says("yesterday")
        .says("in 200 days")
        .says("in 3 hours")
        .answer(Q::Store, A::Store("joom".to_owned()))
        .change(Q::Amount, A::Cancel)
        .press_raw("nonsense")
        .press(Press::Order(9, O::Card))
}

/// An order's life: news, "later", history, lists, its end.
pub fn life(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let base = || order("aliexpress", 14, MONTH);
    let dispute = || base().then(4, H::DisputeOpened(noon().date_naive() - Days::new(4)));
    vec![
        new("What has happened, while waiting")
            .order(&base())
            .press_order(O::ReportMenu)
            .press_order(O::Report(Report::SellerAsked))
            .press_order(O::ReportMenu)
            .press_order(O::Undo(2))
            .press_order(O::Undo(1)),
        pages(new("What has happened, page by page").order(&base())),
        pages(new("What has happened, page by page, in a dispute").order(&dispute())),
        pages(
            new("What has happened, page by page, at a shop, decided against").order(
                &order("webshop", 40, MONTH)
                    .then(4, H::Lost)
                    .then(3, H::ExtensionAsked)
                    .then(
                        2,
                        H::PaymentCaseOpened(Payment::PayPal, noon().date_naive()),
                    )
                    .but(|o| o.paid_on = None),
            ),
        ),
        new("What ends a right is asked about")
            .order(&dispute())
            .press_order(O::Report(Report::DisputeCancelled))
            .press_order(O::Card)
            .press_order(O::Report(Report::Lost))
            .press_order(O::Sure(Report::Lost))
            .press_order(O::Report(Report::Refunded)),
        new("Something is wrong with what came")
            .order(&base())
            .press_order(O::Received)
            .edit(Q::GoodsProblem)
            .change(Q::GoodsProblem, A::PartMissing),
        new("A part of the money is back")
            .order(&base())
            .says("it came broken")
            .says("i opened a dispute today")
            .says("10 euros of 25 back"),
        new("What came broken, told first")
            .says("my temu parcel came broken 17 november")
            .press_order(O::More),
        new("Answers to what is told")
            .order(&base())
            .press_order(O::Report(Report::ExtensionAsked))
            .press_order(O::Extended)
            .says("60 days left")
            .press_order(O::Report(Report::SecondPromised))
            .edit(Q::ClaimOpenUntil)
            .says("3 days")
            .edit(Q::PaymentCaseOn(Payment::PayPal))
            .change(Q::PaymentCaseOn(Payment::PayPal), A::Today)
            .edit(Q::PaymentCaseOn(Payment::Card)),
        new("Two orders with one number")
            .order(&base())
            .order(&order("joom", 14, MONTH).but(|o| {
                o.number = GivenNumber::Number("LP00068434402473".to_owned());
            }))
            .press(Press::Order(2, O::EditField(Q::Number)))
            .says("RR123456785CN"),
        new("What has happened, “delivered”")
            .order(&base().then(1, H::Tracking(T::Delivered(noon().date_naive()))))
            .press_order(O::ReportPage(ReportPage::Tracking)),
        new("What has happened, not shipped")
            .order(&base().but(|o| o.shipped_on = None))
            .press_order(O::ReportPage(ReportPage::Tracking)),
        new("What has happened, refund agreed")
            .order(&dispute().then(1, H::Won))
            .press_order(O::Sure(Report::Refunded))
            .press_order(O::Received)
            .press_order(O::Reopen),
        new("Arrived")
            .order(&base())
            .press_order(O::Received)
            .press_order(O::ReportMenu)
            .press_order(O::Close)
            .press_order(O::Card)
            .press_order(O::Reopen),
        new("Arrived, and asked about by the reminder")
            .order(&base().then(2, H::Arrived))
            .due_since(0),
        new("Arrived, and closed by the reminder after the end")
            .order(&order("aliexpress", 80, -20 * 24).then(2, H::Arrived))
            .due_since(0),
        new("The extension is refused")
            .order(&base().then(1, H::ExtensionAsked))
            .press_order(O::ReportPage(ReportPage::Seller))
            .press_order(O::Report(Report::ExtensionRefused)),
        new("Another number from the seller")
            .order(&base())
            .press_order(O::Report(Report::SellerAsked))
            .edit(Q::Number)
            .says("LP00068434402473")
            .change(Q::Shipped, A::Keep),
        new("A letter that lacks something")
            .order(&base().but(|o| o.order_number = None))
            .press_order(O::Letter(Letter::AskCode))
            .change(Q::Tracking, A::Nothing)
            .says("8199633578334590"),
        new("Letters")
            .order(&base())
            .command(Command::Letter, "")
            .press_order(O::Letter(Letter::KeepDispute))
            .press_order(O::Received)
            .press_order(O::Letters),
        new("To mute while a refusal runs")
            .order(
                &base()
                    .but(|o| o.protection_end = None)
                    .then(0, H::StoreRefused(noon() + Duration::days(50))),
            )
            .press_order(O::Mute),
        new("Letters, after an answer of the seller")
            .order(&base().then(0, H::SellerAnswered))
            .press_order(O::Letters),
        new("Later")
            .order(&base())
            .press_order(O::SnoozeMenu)
            .snooze(SnoozePress::Hour)
            .snooze(SnoozePress::Tonight)
            .press(Press::Reminder(1, ReminderPress::Tomorrow))
            .snooze(SnoozePress::Days)
            .press(Press::Reminder(1, ReminderPress::Done)),
        new("Later than is safe")
            .order(&order("aliexpress", 50, 20))
            .snooze(SnoozePress::Days),
        new("No time left")
            .order(&order("aliexpress", 50, 1))
            .snooze(SnoozePress::Tomorrow),
        new("Silence")
            .order(&base())
            .press_order(O::Mute)
            .press_order(O::MuteSure)
            .press_order(O::Unmute),
        silences(new("What a silence would hide")),
        new("The end, told anew")
            .order(&base())
            .press_order(O::Extended)
            .says("60 days left"),
        new("History").order(&lived()).command(Command::Order, ""),
        new("Lists")
            .command(Command::Orders, "")
            .command(Command::Letter, "")
            .order(&base())
            .order(&order("other", 14, MONTH).but(|o| o.protection_end = None))
            .order(&dispute().then(1, H::Won))
            .order(&base().then(1, H::Arrived))
            .order(&order("ebay", 40, -5))
            .command(Command::Orders, "")
            .command(Command::Order, ""),
        fifty(new("Fifty orders")),
        new("Deleting an order")
            .order(&base())
            .press_order(O::Delete)
            .press_order(O::DeleteSure)
            .press_order(O::Card),
        new("The number has come")
            .order(&base().but(|o| o.number = GivenNumber::NoneGiven))
            .press_order(O::ReportPage(ReportPage::Tracking)),
        new("A number for the order that waits")
            .order(&base().but(|o| o.number = GivenNumber::NoneGiven))
            .says("LP00068434402473")
            .press(Press::NumberOf(1, "LP00068434402473".to_owned())),
        new("An order number out of the blue")
            .order(&base().but(|o| o.order_number = None))
            .says("8199633578334590")
            .press(Press::OrderNumberOf(Some(1), "8199633578334590".to_owned())),
        new("The carrier is told")
            .order(&base().but(|o| o.number = GivenNumber::Number("997048950367429".to_owned())))
            .edit(Q::Carrier)
            .says("?")
            .change(Q::Carrier, A::Carrier("dpd".to_owned())),
        new("A courier asks for documents")
            .says("The courier asks for my passport, number RB123456785CN"),
        new("Nothing to take back")
            .order(&base())
            .press_order(O::Undo(1)),
        new("Closed, and told of")
            .order(&base())
            .press_order(O::Close)
            .press_order(O::ReportMenu),
        new("Closed")
            .order(&base())
            .press_order(O::Close)
            .press_order(O::DeleteSure),
    ]
}

fn pages(talk: Talk) -> Talk {
    [
        ReportPage::Tracking,
        ReportPage::Seller,
        ReportPage::SellerWants,
        ReportPage::Dispute,
        ReportPage::Money,
        ReportPage::Arrival,
    ]
    .into_iter()
    .fold(talk.press_order(O::ReportMenu), |talk, page| {
        talk.press_order(O::ReportPage(page))
    })
}

/// An order before each kind of last moment, and its wish for silence.
fn silences(talk: Talk) -> Talk {
    let today = noon().date_naive();
    let shop = |payment| {
        order("webshop", 40, MONTH).but(|o| {
            o.protection_end = None;
            o.payment = Some(payment);
        })
    };
    let soon = noon() + Duration::days(3);
    let opened = |order: Order| order.then(4, H::DisputeOpened(today - Days::new(4)));
    let pickup = T::AtPickup(Some(today + Days::new(5)));
    let orders = [
        order("aliexpress", 14, MONTH),
        order("aliexpress", 64, -72),
        order("aliexpress", 50, 24).then(1, H::StoreRefused(soon)),
        opened(order("ebay", 40, 3 * MONTH)),
        opened(order("aliexpress", 40, MONTH)).then(1, H::ClaimLeftOpen(soon)),
        order("aliexpress", 20, MONTH).then(1, H::Tracking(pickup)),
        shop(Payment::PayPal),
        shop(Payment::PayPal).then(2, H::PaymentCaseOpened(Payment::PayPal, today)),
        shop(Payment::Card),
        order("ebay", 40, MONTH).then(2, H::Lost),
    ];
    let talk = orders.iter().fold(talk, Talk::order);
    (1..=10).fold(talk, |talk, id| talk.press(Press::Order(id, O::Mute)))
}

fn fifty(mut talk: Talk) -> Talk {
    for _ in 0..50 {
        talk = talk.order(&order("joom", 14, MONTH).but(|o| o.protection_end = None));
    }
    talk.press(Press::Begin).press(Press::Orders(6))
}

/// An order of which everything is in the history.
fn lived() -> Order {
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
        H::Tracking(T::NotMine(MismatchReason::OtherPlace)),
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
        H::PartRefunded(Some("10 USD".to_owned())),
        H::DisputeRefused,
        H::Escalated,
        H::DisputeCancelled,
        H::Won,
        H::Lost,
        H::Refunded,
        H::Arrived,
        H::NotArrived,
        H::Tracking(T::Announced),
        H::Tracking(T::AtPickup(Some(day))),
        H::Tracking(T::DeliveryFailed(None)),
        H::Tracking(T::HeldByCustoms),
        H::Tracking(T::Destroyed),
        H::ExtensionRefused,
        H::PostAsked,
        H::CompletedEarly(CompletedBy::Mistake),
        H::CompletedEarly(CompletedBy::Store),
        H::ClaimLeftOpen(later),
        H::Appealed,
        H::PaymentCaseOpened(Payment::PayPal, day),
        H::PaymentCaseOpened(Payment::Card, day),
        H::PaymentCaseEscalated,
        H::PaymentCaseRefused,
        H::ClaimChanged,
        H::NumberShared,
        H::CustomsAnswered,
        H::OrderCancelled,
        H::Answered,
        H::Reopened,
        H::ReturnReasonTold(ReturnReason::NotCollected),
        H::ReturnReasonTold(ReturnReason::CustomsUnpaid),
        H::ReturnReasonTold(ReturnReason::WrongAddress),
        H::ReturnReasonTold(ReturnReason::NotMyFault),
        H::ProblemTold(GoodsProblem::PartMissing),
        H::ProblemTold(GoodsProblem::Empty),
        H::ProblemTold(GoodsProblem::WrongItem),
        H::ProblemTold(GoodsProblem::OtherVariant),
        H::ProblemTold(GoodsProblem::NotAsDescribed),
        H::ProblemTold(GoodsProblem::Broken),
        H::SellerRequested(SellerRequest::CancelDispute),
        H::SellerRequested(SellerRequest::AwaitAnother),
        H::SellerRequested(SellerRequest::MoneyOutside),
        H::SellerRequested(SellerRequest::ConfirmReceipt),
    ];
    let expected = noon().date_naive() + Days::new(3);
    let order = order("aliexpress", 14, MONTH).but(|o| o.expected_on = Some(expected));
    all.into_iter()
        .fold(order, |order, what| order.then(3, what))
}

/// Settings, privacy, help, the end of everything.
pub fn settings(language: &str) -> Vec<Talk> {
    let new = |title| Talk::new(title, language);
    let other = languages().into_iter().find(|other| *other != language);
    let other = other.expect("there are several languages");
    let with_order = |title| Talk::new(title, language).order(&scenes::all()[0].1);
    vec![
        new("Help").command(Command::Help, ""),
        with_order("Start again").command(Command::Start, ""),
        new("Settings")
            .command(Command::Settings, "")
            .set(S::Hours)
            .set(S::Hour(9))
            .set(S::Quiets)
            .set(S::Quiet(0, 0))
            .set(S::Quiet(22, 8))
            .set(S::Hour(23))
            .set(S::Patiences)
            .set(S::Patience(Patience::Quick))
            .set(S::Patience(Patience::Patient)),
        new("Time zone")
            .command(Command::Timezone, "")
            .says("hm")
            .says("Moskow")
            .says("London")
            .press(Press::Zone("Nowhere".to_owned()))
            .press(Press::Leave),
        new("Left")
            .command(Command::Timezone, "")
            .press(Press::Leave)
            .press(Press::Continue),
        new("Nobody chose UTC")
            .person(|p| p.zone = "UTC".to_owned())
            .order(&order("aliexpress", 14, MONTH))
            .press_order(O::Card),
        new("Language")
            .command(Command::Language, "")
            .press(Press::Language(other.to_owned()))
            .press(Press::Language(language.to_owned())),
        new("Privacy").command(Command::Privacy, ""),
        new("Export")
            .order(&order("aliexpress", 14, MONTH).but(|o| o.number = GivenNumber::NoneGiven))
            .command(Command::Export, ""),
        with_order("Delete everything")
            .command(Command::DeleteMe, "")
            .press(Press::DeleteMe(false))
            .command(Command::DeleteMe, "")
            .press(Press::DeleteMe(true)),
        new("Delete everything, no orders").command(Command::DeleteMe, ""),
        new("Not heard of for long").idle().press(Press::Stay),
        new("Old buttons")
            .press_raw("nonsense")
            .answer(Q::Store, A::Store("joom".to_owned()))
            .press(Press::Use("RR123456785CN".to_owned())),
    ]
}
