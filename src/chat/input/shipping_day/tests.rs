use super::super::any::any_words;
use super::*;
use crate::model::DateOrder;
use crate::zones::Zone;
use proptest::prelude::*;

/// Asked at noon.
fn shipped_on(text: &str, today: NaiveDate) -> Result<NaiveDate, ShippingDayProblem> {
    shipped_by(text, today, None)
}

fn shipped_by(
    text: &str,
    today: NaiveDate,
    order: Option<DateOrder>,
) -> Result<NaiveDate, ShippingDayProblem> {
    let now = today.and_hms_opt(12, 0, 0).unwrap().and_utc();
    let zone = Zone::UTC;
    super::shipped_on(text, &Writer { now, zone, order })
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A Monday.
fn today() -> NaiveDate {
    day(2026, 11, 23)
}

fn understood_as(wanted: NaiveDate, texts: &str) {
    for text in texts.split('|') {
        assert_eq!(shipped_on(text, today()), Ok(wanted), "{text:?}");
    }
}

fn refused_as(problem: ShippingDayProblem, texts: &str) {
    for text in texts.split('|') {
        assert_eq!(shipped_on(text, today()), Err(problem.clone()), "{text:?}");
    }
}

#[test]
fn days_by_name() {
    understood_as(
        today(),
        "today|Today!|сегодня|СЕГОДНЯ|сегодня утром|0 days ago|23.11",
    );
    let yesterday = day(2026, 11, 22);
    understood_as(
        yesterday,
        "yesterday| Yesterday. |вчера|Вчера вечером|shipped yesterday|отправили вчера",
    );
    understood_as(
        yesterday,
        "вчера 📦|yesterday, 22.11|a day ago|1 day ago|день назад|1 день назад",
    );
    let before = day(2026, 11, 21);
    understood_as(
        before,
        "the day before yesterday|day before yesterday|позавчера|Позавчера, в субботу",
    );
}

#[test]
fn numeric_dates() {
    understood_as(
        day(2026, 11, 12),
        "12.11|12.11.|12.11.2026|12.11.26|12/11|12/11/2026|12/11/26|12-11|12-11-2026|\
         12–11–2026|12. 11. 2026|12.11.2026 г.|12.11.2026 года|2026-11-12|2026.11.12|\
         2026/11/12|2026-11-12 14:35|2026-11-12T14:35:07Z|12.11.2026 14:35:10 PST|\
         12.11 в 14.35|on 12.11|отправлено 12.11|Дата отправки: 12.11.2026|12\\11|\
         \u{200f}12.11\u{200e}|📦 12.11",
    );
    understood_as(day(2026, 9, 5), "5.9|05.09|5/9|5.09.26|2026-9-5");
}

#[test]
fn month_first_where_day_first_is_impossible_or_implausible() {
    understood_as(day(2026, 10, 25), "10/25|10/25/2026|10-25-26|25/10");
    // On 23 November: 49 days ago, not 197; 5 days ago, not in December.
    understood_as(day(2026, 10, 5), "10/05|10/5/2026|10-05-2026");
    understood_as(
        day(2026, 11, 12),
        "11/12/2026, 5:32:10 PM|12/11/2026|12-11|11-12",
    );
    understood_as(day(2026, 5, 10), "10.05|10.5.2026|2026-05-10|10 May");
    refused_as(
        ShippingDayProblem::InFuture(day(2026, 11, 25)),
        "11/25|11/25/2026",
    );
}

#[test]
fn months_by_name() {
    understood_as(
        day(2026, 11, 12),
        "12 Nov|12 nov.|12nov|Nov 12|nov12|Nov. 12|12 November 2026|November 12, 2026|\
         Nov 12th|12th of November|the 12th of november|November the 12th|12-Nov-2026|\
         12/Nov/26|12 Nov 26|Nov 12 '26|Thursday, Nov 12|Thu 12 Nov 2026|Nov 12, 2026 14:35|\
         Nov 12, 2:35 pm|It was shipped on November 12|12 ноября|12 ноя|12 ноя.|12-го ноября|\
         12го ноября|12 НОЯБРЯ 2026|12 ноября 2026 г.|12 ноября 2026 года|12 нояб. 2026|\
         ноябрь 12|12 ноябрь|четверг, 12 ноября|чт 12 ноя|12 ноября в 14:35|12 ноября, 14.35|\
         отправили 12 ноября|продавец отправил заказ 12 ноября|кажется, где-то 12 ноября",
    );
    understood_as(
        day(2025, 12, 12),
        "12 декабря 2025 г.|12 Dec 2025|dec 12, 2025",
    );
}

#[test]
fn every_month_in_every_form() {
    let months = [
        "january jan январь января янв",
        "february feb февраль февраля фев февр",
        "march mar март марта мар",
        "april apr апрель апреля апр",
        "may май мая",
        "june jun июнь июня июн",
        "july jul июль июля июл",
        "august aug август августа авг",
        "september sep sept сентябрь сентября сен сент",
        "october oct октябрь октября окт",
        "november nov ноябрь ноября ноя нояб",
        "december dec декабрь декабря дек",
    ];
    for (month, names) in (1..).zip(months) {
        let wanted = day(2026, month, 20);
        for name in names.split(' ') {
            for text in [
                format!("20 {name}"),
                format!("{name} 20"),
                format!("20 {name} 2026"),
                format!("{name}. 20, 2026"),
            ] {
                assert_eq!(shipped_on(&text, wanted), Ok(wanted), "{text}");
            }
        }
    }
}

#[test]
fn weekdays_are_the_latest_before_today() {
    let monday = day(2026, 11, 16);
    understood_as(
        monday,
        "monday|Mon|last Monday|on monday|понедельник|в понедельник|пн",
    );
    understood_as(
        monday,
        "в прошлый понедельник|Monday 16 Nov|в понедельник, 16.11",
    );
    let friday = day(2026, 11, 20);
    understood_as(
        friday,
        "friday|last friday|в пятницу|в прошлую пятницу|пт|ПЯТНИЦА",
    );
    for (text, wanted) in [
        ("tuesday", 17),
        ("tues", 17),
        ("вторник", 17),
        ("во вторник", 17),
        ("вт", 17),
        ("wednesday", 18),
        ("weds", 18),
        ("в среду", 18),
        ("ср", 18),
        ("thurs", 19),
        ("в четверг", 19),
        ("чт", 19),
        ("sat", 21),
        ("в субботу", 21),
        ("сб", 21),
        ("sunday", 22),
        ("в воскресенье", 22),
        ("вс", 22),
    ] {
        understood_as(day(2026, 11, wanted), text);
    }
    refused_as(
        ShippingDayProblem::InFuture(day(2026, 11, 27)),
        "next friday|в следующую пятницу|this friday|friday of this week|в эту пятницу",
    );
}

#[test]
fn spans_before_today() {
    understood_as(
        day(2026, 11, 18),
        "5 days ago|5d ago|5 d ago|five days ago|5 days|shipped 5 days ago|5 days back",
    );
    understood_as(
        day(2026, 11, 18),
        "5 дней назад|пять дней назад|5 дн назад|5 дн. назад|5д назад|5 дней|5 суток назад",
    );
    understood_as(
        day(2026, 11, 18),
        "примерно 5 дней тому назад|5 days and 3 hours ago",
    );
    understood_as(
        day(2026, 11, 13),
        "10 дней|10 days|десять дней назад|1 week 3 days ago",
    );
    understood_as(day(2026, 11, 11), "twelve days ago|двенадцать дней назад");
    understood_as(day(2026, 11, 12), "одиннадцать дней назад|11 days ago");
    understood_as(
        day(2026, 11, 16),
        "a week ago|week ago|1 week ago|неделю назад|одну неделю назад|неделя",
    );
    understood_as(
        day(2026, 11, 9),
        "2 weeks ago|2w ago|две недели назад|2 недели|2 нед. назад",
    );
    understood_as(
        day(2026, 10, 23),
        "a month ago|one month ago|месяц назад|1 мес. назад",
    );
    understood_as(day(2026, 9, 23), "2 months ago|два месяца назад");
    understood_as(today(), "5 hours ago|час назад|3 ч назад");
    assert_eq!(
        shipped_on("a month ago", day(2026, 3, 31)),
        Ok(day(2026, 2, 28))
    );
}

#[test]
fn a_day_without_a_year_is_the_latest_one() {
    let january = day(2026, 1, 5);
    for (today, text, wanted) in [
        (january, "25.12", Ok(day(2025, 12, 25))),
        (january, "5.1", Ok(january)),
        (
            january,
            "6.1",
            Err(ShippingDayProblem::InFuture(day(2026, 1, 6))),
        ),
        (
            january,
            "19 Feb",
            Err(ShippingDayProblem::InFuture(day(2026, 2, 19))),
        ),
        (january, "20 Feb", Ok(day(2025, 2, 20))),
        (
            today(),
            "25.11",
            Err(ShippingDayProblem::InFuture(day(2026, 11, 25))),
        ),
        (
            today(),
            "7 января",
            Err(ShippingDayProblem::InFuture(day(2027, 1, 7))),
        ),
        (today(), "8 января", Ok(day(2026, 1, 8))),
        (
            day(2027, 1, 31),
            "29.02",
            Err(ShippingDayProblem::NoSuchDay),
        ),
        (day(2028, 3, 1), "29.02", Ok(day(2028, 2, 29))),
        (day(2029, 1, 1), "29 февраля", Ok(day(2028, 2, 29))),
        (
            day(2028, 2, 20),
            "29.02",
            Err(ShippingDayProblem::InFuture(day(2028, 2, 29))),
        ),
    ] {
        assert_eq!(shipped_on(text, today), wanted, "{text} on {today}");
    }
}

#[test]
fn the_future_is_named() {
    refused_as(
        ShippingDayProblem::InFuture(day(2026, 11, 24)),
        "tomorrow|завтра|24.11.2026|in a day",
    );
    refused_as(
        ShippingDayProblem::InFuture(day(2026, 11, 25)),
        "the day after tomorrow|послезавтра|in 2 days|через 2 дня",
    );
    refused_as(
        ShippingDayProblem::InFuture(day(2027, 11, 12)),
        "12.11.2027|12 Nov 2027",
    );
}

#[test]
fn a_year_ago_is_too_long_ago() {
    refused_as(
        ShippingDayProblem::TooLongAgo(day(2025, 11, 23)),
        "23.11.2025|a year ago|год назад|365 days ago",
    );
    understood_as(day(2025, 11, 24), "24.11.2025|364 дня назад");
    refused_as(
        ShippingDayProblem::TooLongAgo(day(2016, 11, 12)),
        "12.11.2016|12.11.16",
    );
}

#[test]
fn days_that_do_not_exist() {
    refused_as(
        ShippingDayProblem::NoSuchDay,
        "29.02|30.02|31.11|32.10|0.11|12.0|13.13|30 Feb|31 ноября 2026|2026-13-01|2026-02-29",
    );
}

#[test]
fn of_two_days_it_is_asked_which() {
    for (text, first, second) in [
        ("12.11 или 13.11", 12, 13),
        ("19th or 20th", 19, 20),
        ("19th or 20th dunno", 19, 20),
        ("around 10 or 12 of november", 10, 12),
        ("10 или 12 ноября", 10, 12),
        ("yesterday or today", 22, 23),
    ] {
        let Err(ShippingDayProblem::Which(days)) = shipped_on(text, today()) else {
            panic!("{text}");
        };
        let mut days: Vec<NaiveDate> = days.iter().map(|possible| possible.day).collect();
        days.sort();
        assert_eq!(
            days,
            [day(2026, 11, first), day(2026, 11, second)],
            "{text}"
        );
    }
}

#[test]
fn anything_else_is_asked_about_again() {
    let long = "12.11 ".repeat(2000);
    refused_as(
        ShippingDayProblem::NotUnderstood,
        "| |\0|\0\0|📦|12|2026|hello|привет|не вчера|\
         12 11|5 - 10 days ago|5-10 дней назад|12.11 13.11|\
         tuesday 16 Nov|\
         1,5 недели|несколько дней назад|\
         a few days ago|-5|-5 дней|12:30|5|пять|12.11.2026.5|12.11.999|12.11-2026|\
         12/11.2026|99999999999 days ago|100000 дней назад|RR123456785CN|5 days left|\
         осталось 5 дней|1️⃣2️⃣|½ week ago|1½ weeks ago|12%11|ago|через|\
         12.11 назад|вчера назад|https://example.com/12.11|<b>12.11</b>",
    );
    refused_as(ShippingDayProblem::NotUnderstood, &long);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..36_000_i64).prop_map(|days| shift(day(2001, 1, 1), days).unwrap())
}

fn check_promise(text: &str, today: NaiveDate) {
    let check = |day: NaiveDate| {
        assert!(
            day <= today && (today - day).num_days() < 365,
            "{text:?} on {today}: {day}"
        );
    };
    match shipped_on(text, today) {
        Ok(day) => check(day),
        Err(ShippingDayProblem::InFuture(day)) => {
            assert!(day > today, "{text:?} on {today}: {day}")
        }
        Err(ShippingDayProblem::TooLongAgo(day)) => assert!(
            (today - day).num_days() >= 365,
            "{text:?} on {today}: {day}"
        ),
        Err(ShippingDayProblem::Which(days)) => {
            assert!(!days.is_empty(), "{text:?} on {today}");
            for possible in days {
                check(possible.day);
            }
        }
        Err(
            ShippingDayProblem::NotUnderstood
            | ShippingDayProblem::NoSuchDay
            | ShippingDayProblem::Unknown,
        ) => {}
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_day_of_the_last_year_or_a_problem(text in any::<String>(), today in any_day()) {
        check_promise(&text, today);
    }

    #[test]
    fn any_known_words_give_a_day_of_the_last_year_or_a_problem(text in any_words(), today in any_day()) {
        check_promise(&text, today);
    }

    #[test]
    fn the_ends_of_the_calendar_hold(text in any_words()) {
        check_promise(&text, NaiveDate::MIN);
        check_promise(&text, NaiveDate::MAX);
    }

    #[test]
    fn a_written_date_is_read_back(today in any_day(), ago in 0..365_i64, format in prop::sample::select(vec![
        "%d.%m.%Y", "%-d.%-m.%Y", "%d.%m.%y", "%Y%m%d", "%Y-%m-%d", "%Y.%m.%d", "%Y/%m/%d", "%d %b %Y",
        "%B %-d, %Y", "%b %d, %Y 14:05", "%A, %-d %B %Y", "%a %d %b %Y",
    ])) {
        let day = shift(today, -ago).unwrap();
        prop_assert_eq!(shipped_on(&day.format(format).to_string(), today), Ok(day));
    }

    #[test]
    fn a_date_without_a_year_is_read_back(today in any_day(), ago in 0..320_i64, format in prop::sample::select(vec![
        "%d.%m", "%d %b", "%B %-d",
    ])) {
        let day = shift(today, -ago).unwrap();
        prop_assert_eq!(shipped_on(&day.format(format).to_string(), today), Ok(day));
    }

    #[test]
    fn a_date_that_reads_two_ways_is_never_taken_for_another(today in any_day(), ago in 0..=i64::from(rules().defaults.likely_shipped_days), format in prop::sample::select(vec![
        ("%d/%m/%Y", DateOrder::DayFirst), ("%-d/%-m", DateOrder::DayFirst), ("%d-%m-%y", DateOrder::DayFirst),
        ("%m/%d/%Y", DateOrder::MonthFirst), ("%-m/%-d", DateOrder::MonthFirst), ("%m %d %Y", DateOrder::MonthFirst),
    ])) {
        let day = shift(today, -ago).unwrap();
        let (format, order) = format;
        let text = day.format(format).to_string();
        prop_assert_eq!(shipped_by(&text, today, Some(order)), Ok(day), "{}", &text);
        match shipped_on(&text, today) {
            Ok(taken) => prop_assert_eq!(taken, day, "{}", &text),
            Err(ShippingDayProblem::Which(days)) => {
                prop_assert!(days.iter().any(|possible| possible.day == day && possible.order == Some(order)), "{}", &text);
            }
            Err(problem) => prop_assert!(false, "{text}: {problem:?}"),
        }
    }

    #[test]
    fn counted_days_are_read_back(today in any_day(), ago in 0..365_i64) {
        for text in [format!("{ago} days ago"), format!("{ago} дней назад"), format!("{ago}д")] {
            prop_assert_eq!(shipped_on(&text, today), Ok(shift(today, -ago).unwrap()));
        }
    }
}
