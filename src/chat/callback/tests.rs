use super::question_words::QUESTIONS;
use super::*;
use crate::model::Question;
use strum::{IntoEnumIterator, VariantArray};

/// A button of each kind.
pub fn every_kind() -> Vec<Press> {
    let mut answers: Vec<AnswerPress> = AnswerPress::iter().collect();
    answers.extend([
        AnswerPress::Store("joom".into()),
        AnswerPress::Number("9".repeat(LONGEST_NUMBER)),
        AnswerPress::Carrier("fedex-door-tag".into()),
        AnswerPress::At(1_800_000_000),
        AnswerPress::DaysAgo(21),
        AnswerPress::DaysAhead(7),
        AnswerPress::Days(1),
        AnswerPress::Fields(1),
        AnswerPress::Field(Question::Shipped),
        AnswerPress::Day("2026-11-05".parse().unwrap(), None),
        AnswerPress::Day("2026-11-05".parse().unwrap(), Some(DateOrder::MonthFirst)),
        AnswerPress::Moment(1_800_000_000, Some(DateOrder::DayFirst)),
    ]);
    let questions = || QUESTIONS.iter().copied();
    let mut all = vec![Press::Begin, Press::Continue, Press::StartOver];
    for answer in answers {
        all.push(Press::Answer(Question::Protection, answer.clone()));
        all.push(Press::EditAnswer(OrderId::MAX, Question::Number, answer));
    }
    all.extend(questions().map(|q| Press::Answer(q, AnswerPress::Yes)));
    let listed = [
        AnswerPress::Right(u32::MAX),
        AnswerPress::Listed(u32::MAX),
        AnswerPress::AllListed(u32::MAX),
        AnswerPress::Listing(u8::MAX),
    ];
    all.extend(listed.map(|answer| Press::Answer(Question::Understood, answer)));
    let orders = OrderPress::iter();
    let orders = orders.chain(questions().map(OrderPress::EditField));
    let orders = orders.chain(Report::iter().map(OrderPress::Report));
    let orders = orders.chain(Report::iter().map(OrderPress::Sure));
    let orders = orders.chain(ReportPage::iter().map(OrderPress::ReportPage));
    let orders = orders.chain(ReportPage::iter().map(OrderPress::ReportRest));
    let orders = orders.chain(Letter::VARIANTS.iter().map(|l| OrderPress::Letter(*l)));
    let orders = orders.chain(Letter::VARIANTS.iter().map(|l| OrderPress::Anyway(*l)));
    let alone = |l| LetterLanguage::iter().map(move |language| OrderPress::Alone(l, language));
    let orders = orders.chain(Letter::VARIANTS.iter().copied().flat_map(alone));
    all.extend(
        orders
            .chain([OrderPress::Undo(7)])
            .map(|press| Press::Order(7, press)),
    );
    let reminders = ReminderPress::iter();
    let reminders = reminders.chain(Report::iter().map(ReminderPress::Did));
    all.extend(reminders.map(|press| Press::Reminder(OrderId::MAX, press)));
    let snoozes = SnoozePress::iter();
    let snoozes = snoozes.chain([SnoozePress::At(1_800_000_000)]);
    all.extend(snoozes.map(|press| Press::Snooze(OrderId::MAX, press)));
    let settings = SettingsPress::iter().chain([
        SettingsPress::Hour(9),
        SettingsPress::Quiet(22, 8),
        SettingsPress::Patience(Patience::Quick),
        SettingsPress::Patience(Patience::Normal),
        SettingsPress::Patience(Patience::Patient),
    ]);
    all.extend(settings.map(Press::Settings));
    all.extend(StopPress::iter().map(Press::Stop));
    all.extend([
        Press::Watch("RR123456785CN".into()),
        Press::WatchAlike(OrderId::MAX, "9".repeat(LONGEST_NUMBER)),
        Press::NoNumber,
        Press::HowToCopy,
        Press::Use("RR123456785CN".into()),
        Press::NumberOf(OrderId::MAX, "9".repeat(LONGEST_NUMBER)),
        Press::OrderNumberOf(None, "9".repeat(LONGEST_NUMBER)),
        Press::OrderNumberOf(Some(OrderId::MAX), "9".repeat(LONGEST_NUMBER)),
        Press::Explain("9".repeat(LONGEST_NUMBER)),
        Press::Why(None),
        Press::Why(Some("9".repeat(LONGEST_NUMBER))),
        Press::Orders(6),
        Press::Calendar,
        Press::Choose(OrderPress::Letters, 2),
        Press::Stay,
        Press::DeleteMessage(7),
        Press::Language("ru".into()),
        Press::Zone("America/Argentina/ComodRivadavia".into()),
        Press::Country("br".into(), None),
        Press::Country("br".into(), Some(OrderId::MAX)),
        Press::Leave,
        Press::TrackingOf(None),
        Press::LookUps(LookUpProvider::SeventeenTrack, true),
        Press::LookUps(LookUpProvider::Ship24, false),
        Press::TrackingDay("2026-11-12".parse().unwrap()),
        Press::TrackingOf(Some(OrderId::MAX)),
        Press::NotThat,
        Press::DeleteMe(true),
        Press::DeleteMe(false),
    ]);
    all.extend(
        Intent::VARIANTS
            .iter()
            .map(|intent| Press::Talk(*intent, None)),
    );
    all.push(Press::Talk(Intent::Arrived, Some(OrderId::MAX)));
    for kind in ReplyKind::VARIANTS {
        all.push(Press::SellerSaid((*kind).into(), None));
        let long = SellerSaid {
            kind: *kind,
            also: vec![ReplyKind::RefundPromised],
            days: Some(365),
            sum: None,
        };
        all.push(Press::SellerSaid(long, Some(OrderId::MAX)));
    }
    let longest = SellerSaid {
        kind: ReplyKind::ConfirmReceipt,
        also: vec![ReplyKind::CloseDispute, ReplyKind::CustomsFee],
        days: Some(365),
        sum: None,
    };
    let with_sum = SellerSaid {
        also: vec![ReplyKind::CloseDispute],
        sum: Some("1234.50 EUR".to_owned()),
        ..longest.clone()
    };
    let day = "2026-12-13".parse().unwrap();
    all.extend([
        Press::SellerSaid(with_sum, Some(OrderId::MAX)),
        Press::SellerSaid(longest, Some(OrderId::MAX)),
        Press::NoteSaid(
            OrderId::MAX,
            vec![ReplyKind::ConfirmReceipt],
            Some(day),
            None,
        ),
        Press::NoteSaid(
            OrderId::MAX,
            vec![ReplyKind::ConfirmReceipt, ReplyKind::PartialRefund],
            Some(day),
            None,
        ),
        Press::NoteSaid(
            OrderId::MAX,
            vec![ReplyKind::PartialRefund],
            Some(day),
            Some("1234.50 EUR".to_owned()),
        ),
        Press::NoteSaid(1, vec![ReplyKind::Coupon], None, Some("10 EUR".to_owned())),
        Press::NoteSaid(1, vec![ReplyKind::Wait], None, None),
    ]);
    all
}

/// People press the buttons of last year's messages: a line may be added here, but none may change.
#[test]
fn the_data_of_buttons_stay_as_they_were() {
    let mut data: Vec<String> = every_kind().iter().map(Press::data).collect();
    data.sort();
    insta::assert_snapshot!("callback_data", data.join("\n"));
}

#[test]
fn what_a_button_says_is_read_back_and_fits_64_bytes() {
    for press in every_kind() {
        let data = press.data();
        assert!(data.len() <= 64, "{data}");
        assert_eq!(Press::parse(&data), Some(press), "{data}");
    }
}

#[test]
fn buttons_of_version_0_1_are_still_read() {
    let rows = [
        ("begin", Press::Begin),
        (
            "q:received:no",
            Press::Answer(Question::Received, AnswerPress::No),
        ),
        (
            "q:store:store:joom",
            Press::Answer(Question::Store, AnswerPress::Store("joom".into())),
        ),
        (
            "q:number:is:RR123456785CN",
            Press::Answer(
                Question::Number,
                AnswerPress::Number("RR123456785CN".into()),
            ),
        ),
        ("o:5:card", Press::Order(5, OrderPress::Card)),
        (
            "o:5:edit:name",
            Press::Order(5, OrderPress::EditField(Question::Name)),
        ),
        ("r:5:done", Press::Reminder(5, ReminderPress::Done)),
        ("forget:yes", Press::DeleteMe(true)),
    ];
    for (data, press) in rows {
        assert_eq!(Press::parse(data), Some(press), "{data}");
    }
}

#[test]
fn rubbish_is_no_button() {
    for data in [
        "",
        ":",
        "q",
        "q:received",
        "q:received:is",
        "o:x:card",
        "o:5",
        "r:5:nothing",
        "list:-1",
        "o:99999999999:card",
        "watch:",
        "watch:<b>",
        "use:РР123456785СN",
        "q:number:is:RR 123",
    ] {
        assert_eq!(Press::parse(data), None, "{data}");
    }
}
