//! What people type, by kind, and what is meant by it. All rows are read on Wednesday, 25 November 2026, at 12:00 in UTC.

use super::*;
use crate::model::DateOrder;
use crate::zones::Zone;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;

fn now() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn writer(zone: Zone) -> Writer {
    Writer {
        now: now(),
        zone,
        order: None,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse()
        .unwrap_or_else(|_| panic!("{text:?} is no day"))
}

/// A meaning as the tables have it: what is taken, or what is asked and offered.
fn shown<T, P>(
    read: Result<T, P>,
    taken: impl Fn(T) -> String,
    asked: impl Fn(P) -> String,
) -> String {
    match read {
        Ok(value) => taken(value),
        Err(problem) => asked(problem),
    }
}

fn days(days: &[PossibleDay]) -> String {
    let days: Vec<String> = days
        .iter()
        .map(|possible| possible.day.to_string())
        .collect();
    format!("{}?", days.join(" "))
}

fn local(at: DateTime<Utc>, zone: Zone) -> String {
    at.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string()
}

fn moments(moments: &[PossibleMoment], zone: Zone) -> String {
    let moments: Vec<String> = moments
        .iter()
        .map(|possible| local(possible.at, zone))
        .collect();
    format!("{}?", moments.join(", "))
}

fn shipping(text: &str, zone: Zone) -> String {
    shown(
        shipped_on(text, &writer(zone)),
        |day| day.to_string(),
        |problem| match problem {
            ShippingDayProblem::Which(possible) => days(&possible),
            ShippingDayProblem::NotUnderstood => "?".to_owned(),
            problem => format!("{problem:?}"),
        },
    )
}

fn promise(text: &str, zone: Zone) -> String {
    shown(
        promised_day(text, &writer(zone)),
        |day| day.to_string(),
        |problem| match problem {
            PromisedDayProblem::Which(possible) => days(&possible),
            PromisedDayProblem::NotUnderstood => "?".to_owned(),
            problem => format!("{problem:?}"),
        },
    )
}

fn end_with(text: &str, zone: Zone, old_end: Option<DateTime<Utc>>) -> String {
    let asked = EndAsked {
        writer: writer(zone),
        latest: None,
        old_end,
    };
    shown(
        protection_end(text, &asked),
        |end| local(end, zone),
        |problem| match problem {
            ProtectionEndProblem::Which(possible) => moments(&possible, zone),
            ProtectionEndProblem::NotUnderstood => "?".to_owned(),
            ProtectionEndProblem::Past(_) => "past".to_owned(),
            problem => format!("{problem:?}"),
        },
    )
}

fn end(text: &str, zone: Zone) -> String {
    end_with(text, zone, None)
}

/// Ten days were left, and the store has added some.
fn extended(text: &str, zone: Zone) -> String {
    end_with(text, zone, Some(now() + TimeDelta::days(10)))
}

fn later(text: &str, zone: Zone) -> String {
    let hours = SpeakHours {
        usual: 10,
        evening: 20,
        quiet: (22, 8),
    };
    shown(
        speak_at(text, &writer(zone), &hours),
        |at| local(at, zone),
        |problem| match problem {
            SpeakAtProblem::Which(possible) => moments(&possible, zone),
            SpeakAtProblem::NotUnderstood => "?".to_owned(),
            SpeakAtProblem::Past(_) => "past".to_owned(),
            problem => format!("{problem:?}"),
        },
    )
}

/// Each row has texts parted by `|`, and their meaning.
fn check(read: fn(&str, Zone) -> String, zone: Zone, rows: &[(&str, &str)]) {
    let mut missed = Vec::new();
    for (texts, meaning) in rows {
        for text in texts.split('|') {
            let read = read(text, zone);
            if read != *meaning {
                missed.push(format!("{text:?} is {read}, not {meaning}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn two_readings_of_a_shipping_day() {
    check(
        shipping,
        Zone::UTC,
        &[
            // The other reading is 198 days ago, or to come.
            ("11/05|11/05/2026|11-05-2026|11/5/26", "2026-11-05"),
            (
                "11/12/2026|12/11/2026|11/12/2026, 5:32:10 PM|12,11,2026|12 11 2026",
                "2026-11-12",
            ),
            // Both may be: the likelier first.
            (
                "10/11|10/11/2026|10/11/2026 4:15 PM",
                "2026-10-11 2026-11-10?",
            ),
            // Neither is likely.
            ("03/04|3/4/2026", "2026-03-04 2026-04-03?"),
            ("12/11/25", "2025-12-11?"),
            // No doubt.
            (
                "05.11.2026|2026-11-05|2026/11/05|5 Nov 2026|5.11",
                "2026-11-05",
            ),
            ("13/11|11/13", "2026-11-13"),
        ],
    );
    check(
        shipping,
        Zone::of("Europe/Moscow"),
        &[
            ("10/11|10/11/2026", "2026-11-10 2026-10-11?"),
            ("10/11/2026 4:15 PM", "2026-10-11 2026-11-10?"),
        ],
    );
    check(
        shipping,
        Zone::of("America/New_York"),
        &[("10-11-2026|10/11", "2026-10-11 2026-11-10?")],
    );
}

#[test]
fn two_readings_of_an_end() {
    check(
        end,
        Zone::UTC,
        &[
            ("12/07|12/07/2026|12/7|12-07-2026", "2026-12-07 23:59"),
            ("12/05|05/12|12/05/2026 11:59 PM", "2026-12-05 23:59"),
            ("01/05/2027|1/5", "2027-01-05 23:59"),
            ("01/02/2027|1/2", "2027-01-02 23:59, 2027-02-01 23:59?"),
            ("12/25|12/25/2026|25/12", "2026-12-25 23:59"),
            ("07.12|7.12.2026", "2026-12-07 23:59"),
        ],
    );
    check(
        promise,
        Zone::UTC,
        &[
            ("12/05|12/05/2026|by 12/05", "2026-12-05"),
            ("11/10", "2026-11-10 2026-10-11?"),
        ],
    );
    check(
        later,
        Zone::UTC,
        &[
            ("12/05", "2026-12-05 10:00"),
            ("12/01", "2026-12-01 10:00, 2027-01-12 10:00?"),
        ],
    );
}

#[test]
fn an_own_order_settles_two_readings() {
    let by = |text: &str, order| {
        let writer = Writer {
            order: Some(order),
            ..writer(Zone::UTC)
        };
        shipped_on(text, &writer)
    };
    assert_eq!(by("10/11", DateOrder::DayFirst), Ok(day("2026-11-10")));
    assert_eq!(by("10/11", DateOrder::MonthFirst), Ok(day("2026-10-11")));
    // Nobody's order makes a day likely that lies half a year back, where the other does not.
    assert_eq!(by("11/05", DateOrder::DayFirst), Ok(day("2026-11-05")));
    assert_eq!(by("10.11", DateOrder::MonthFirst), Ok(day("2026-11-10")));
}

#[test]
fn the_stores_own_window_settles_two_readings() {
    let asked = |latest: &str| EndAsked {
        writer: writer(Zone::UTC),
        latest: Some(day(latest)),
        old_end: None,
    };
    let end = protection_end("1/2", &asked("2027-01-15"));
    assert_eq!(end.map(|end| end.date_naive()), Ok(day("2027-01-02")));
    assert!(matches!(
        protection_end("1/2", &asked("2027-02-15")),
        Err(ProtectionEndProblem::Which(both)) if both.len() == 2
    ));
}

#[test]
fn ends_and_beginnings_of_periods() {
    check(
        end,
        Zone::of("Europe/Moscow"),
        &[
            (
                "end of the month|by the end of the month|EOM|last day of November|end of November|до конца месяца|конец месяца|к концу ноября|до конца этого месяца",
                "2026-11-30 23:59",
            ),
            (
                "end of week|by the end of this week|до конца недели|EOW",
                "2026-11-29 23:59",
            ),
            (
                "end of next week|до конца следующей недели",
                "2026-12-06 23:59",
            ),
            (
                "end of year|by the end of the year|до конца года|end of 2026|конец декабря",
                "2026-12-31 23:59",
            ),
            ("end of day|EOD|до конца дня", "2026-11-25 23:59"),
            ("this month|в этом месяце|November", "2026-11-30 23:59?"),
            ("this week", "2026-11-29 23:59?"),
            ("this weekend", "2026-11-28 23:59?"),
            ("next week|на следующей неделе", "2026-11-30 23:59?"),
            (
                "December|next month|в декабре|в следующем месяце",
                "2026-12-01 23:59?",
            ),
            ("middle of December|в середине декабря", "2026-12-16 23:59?"),
        ],
    );
    check(
        shipping,
        Zone::of("Europe/Moscow"),
        &[
            (
                "beginning of november|early November|first days of November|в начале ноября|в первых числах ноября",
                "2026-11-05?",
            ),
            ("mid october|в середине октября", "2026-10-16?"),
            ("end of october|в конце октября", "2026-10-31?"),
            ("last week|на прошлой неделе", "2026-11-19?"),
            ("this week|на этой неделе", "2026-11-24?"),
            ("this month|November|ноябрь", "2026-11-13?"),
            ("last month|в прошлом месяце", "2026-10-16?"),
        ],
    );
}

#[test]
fn days_of_a_month() {
    check(
        end,
        Zone::of("Europe/Moscow"),
        &[
            (
                "27 числа|до 27 числа|the 27th|by the 27th|27th|27-го|двадцать седьмого|the twenty seventh",
                "2026-11-27 23:59",
            ),
            (
                "7 числа|до 7 числа|the 7th|к 7-му|седьмого|7 числа следующего месяца|7th of next month",
                "2026-12-07 23:59",
            ),
            ("the 24", "2026-12-24 23:59"),
            ("31 числа", "2026-12-31 23:59"),
            ("27", "2026-12-22 15:00"),
            ("on 15|до 7", "?"),
        ],
    );
    check(
        shipping,
        Zone::of("Europe/Moscow"),
        &[
            (
                "15 числа|15-го|the 15th|on the 15th|пятнадцатого",
                "2026-11-15",
            ),
            ("12-го числа|отправили 12 числа", "2026-11-12"),
            ("27 числа|the 27th", "2026-10-27"),
            ("15|15 ago|15 назад", "?"),
        ],
    );
}

#[test]
fn parts_of_the_day_and_hours() {
    check(
        end,
        Zone::UTC,
        &[
            (
                "at 8 in the evening|8 вечера|8 часов вечера|8pm|tonight at 8",
                "2026-11-25 20:00",
            ),
            (
                "this afternoon at 2|2 часа дня|в 14 часов",
                "2026-11-25 14:00",
            ),
            ("9:01:10 AM", "2026-11-26 09:01"),
            ("в 3|at 3|в 3 часа", "2026-11-26 03:00, 2026-11-25 15:00?"),
            (
                "завтра в 6 вечера|tomorrow at 6 pm|tomorrow at 18",
                "2026-11-26 18:00",
            ),
            ("завтра в 10 утра|tomorrow at 10 am", "2026-11-26 10:00"),
            ("15 декабря в 11 вечера|Dec 15 at 11 pm", "2026-12-15 23:00"),
            ("tomorrow at noon|завтра в полдень", "2026-11-26 12:00"),
            ("midnight|в полночь", "2026-11-26 00:00"),
            ("до 18 часов|by 6 o'clock pm", "2026-11-25 18:00"),
            ("3 дня|3 days", "2026-11-28 12:00"),
            ("в 3 дня|12:30|14:05|11:30-13:30|at 8 in the afternoon", "?"),
            (
                "tomorrow at 9|завтра в 9",
                "2026-11-26 09:00, 2026-11-26 21:00?",
            ),
            ("tomorrow morning", "2026-11-26 06:00?"),
        ],
    );
    check(
        end,
        Zone::UTC,
        &[("23.59 Dec 7|Dec 7 23.59|7.12 в 23.59", "2026-12-07 23:59")],
    );
    check(
        shipping,
        Zone::UTC,
        &[
            ("this morning|сегодня утром|этим утром", "2026-11-25"),
            (
                "last night|yesterday evening|прошлой ночью|вчера вечером",
                "2026-11-24",
            ),
        ],
    );
}

#[test]
fn what_is_added_to_the_old_end() {
    check(
        extended,
        Zone::UTC,
        &[
            (
                "by 15 days|15 more days|another 15 days|на 15 дней|ещё на 15 дней|ещё 15 дней|extended by 15 days|продлили на 15 дней",
                "2026-12-20 12:00",
            ),
            ("15 days|15 дней|15", "2026-12-20 12:00, 2026-12-10 12:00?"),
            (
                "in 15 days|15 days left|осталось 15 дней|через 15 дней",
                "2026-12-10 12:00",
            ),
            ("20 December|20.12", "2026-12-20 23:59"),
        ],
    );
    check(
        end,
        Zone::UTC,
        &[(
            "15 more days|ещё 15 дней|another 15 days|на 15 дней",
            "2026-12-10 12:00",
        )],
    );
}

#[test]
fn ranges() {
    check(
        promise,
        Zone::UTC,
        &[
            (
                "Delivery: Nov 28 - Dec 05|Nov 28–Dec 5|28 Nov – 5 Dec|28.11 - 05.12|28.11-05.12|28.11.2026 - 05.12.2026|11/28 - 12/05|\
             Dec 1-5|1-5 December|Arrives Tue, Dec 1 - Sat, Dec 5|between Nov 28 and Dec 5|from Nov 28 to Dec 5|5-10 days|\
             28 нояб. – 5 дек.|с 28 ноября по 5 декабря|с 1 по 5 декабря|с 28 по 5 декабря|Ожидаемая доставка: 28 нояб. – 5 дек.",
                "2026-12-05",
            ),
            ("Dec 20 - Jan 10|20 дек. - 10 янв.", "2027-01-10"),
            (
                "Estimated delivery on Dec 05|Delivery by Dec 5|до 5 декабря|Dec 5|in 10 days",
                "2026-12-05",
            ),
            ("Dec 5 - Nov 28", "?"),
        ],
    );
    check(
        end,
        Zone::UTC,
        &[
            (
                "Dec 5 - Dec 20|5-20 декабря",
                "2026-12-05 23:59, 2026-12-20 23:59?",
            ),
            (
                "before Dec 7|раньше 7 декабря",
                "2026-12-06 23:59, 2026-12-07 23:59?",
            ),
            (
                "the day before Dec 7|накануне 7 декабря",
                "2026-12-06 23:59",
            ),
            ("5-10 days", "?"),
        ],
    );
    check(
        shipping,
        Zone::UTC,
        &[("10-12 November|с 10 по 12 ноября", "2026-11-10 2026-11-12?")],
    );
}

#[test]
fn numbers_and_lengths_in_words() {
    check(
        shipping,
        Zone::UTC,
        &[
            (
                "twenty days ago|двадцать дней назад|дней 20 назад|дней двадцать назад",
                "2026-11-05",
            ),
            ("fifteen days ago|пятнадцать дней назад", "2026-11-10"),
            (
                "twenty-five days ago|twenty five days ago|двадцать пять дней назад",
                "2026-10-31",
            ),
            ("a hundred days ago|сто дней назад", "2026-08-17"),
            (
                "a fortnight ago|a couple of weeks ago|недели две назад|пару недель назад|couple weeks",
                "2026-11-11",
            ),
            ("около месяца назад|about a month ago", "2026-10-25"),
            (
                "three and a half weeks ago|3.5 weeks ago|недели три с половиной назад|три с половиной недели назад|\
                 hace tres semanas y media|trzy i pół tygodnia temu|il y a trois semaines et demie|tre settimane e mezza fa|\
                 há três semanas e meia",
                "2026-11-01",
            ),
            ("1.5 months ago", "2026-10-10"),
            (
                "15 working days ago|15 business days ago|15 рабочих дней назад|15 dni roboczych temu|\
                 hace 15 días hábiles|vor 15 Werktagen|il y a 15 jours ouvrés|há 15 dias úteis|15 giorni lavorativi fa",
                "2026-11-04",
            ),
            (
                "the third week|third week|3rd week|третью неделю|третя неделя|trzeci tydzień|la tercera semana|dritte Woche",
                "2026-11-08?",
            ),
            (
                "второй месяц|second month|drugi miesiąc|deuxième mois",
                "2026-10-10?",
            ),
            (
                "late october|last week of october|в двадцатых числах октября|в последних числах октября|\
                 la última semana de octubre|última semana de outubro|ostatni tydzień października|\
                 dernière semaine d'octobre|letzte Woche im Oktober|ultima settimana di ottobre|у двадцятих числах жовтня",
                "2026-10-26?",
            ),
            (
                "first week of november|на первой неделе ноября",
                "2026-11-05?",
            ),
            ("end of the month|в конце месяца", "2026-10-31?"),
            (
                "less than a month ago|more than a month ago|меньше месяца назад|menos de un mes|weniger als ein monat|\
                 mniej niż miesiąc temu|il y a moins d'un mois|meno di un mese fa|menos de um mês",
                "2026-10-25?",
            ),
            (
                "до 12 ноября|после 12 ноября|before 12 november|right after 12 nov|después del 12 de noviembre|\
                 nach dem 12. november|po 12 listopada|avant le 12 novembre|dopo il 12 novembre|depois do dia 12 de novembro",
                "2026-11-12?",
            ),
            (
                "late november|end of november|в конце ноября",
                "2026-11-25?",
            ),
            ("дня три назад|three days ago", "2026-11-22"),
            (
                "восемнадцатого ноября|18-е ноября|eighteenth of November|Nov 18th",
                "2026-11-18",
            ),
            (
                "первое ноября|first of november|november first",
                "2026-11-01",
            ),
            ("3-его ноября 2026", "2026-11-03"),
            ("12.XI|12 XI 2026|20261112", "2026-11-12"),
            ("few days ago|weeks ago", "?"),
        ],
    );
    check(
        shipping,
        Zone::UTC,
        &[
            ("19.11.26 Чтв 21:14:09", "2026-11-19"),
            ("позапозавчера", "2026-11-22"),
        ],
    );
    check(
        end,
        Zone::UTC,
        &[
            (
                "12d:4h:33m|12D 4H 33M|Purchase Protection: 12 days 4 hours 33 minutes|12 дн. 4 ч. 33 мин.|12д:4ч:33м",
                "2026-12-07 16:33",
            ),
            (
                "осталось дней: 12|дней 12|twelve days|Защита: 12 дн.",
                "2026-12-07 12:00",
            ),
            (
                "in a fortnight|через недели две|next 14 days",
                "2026-12-09 12:00",
            ),
            (
                "Your order will be completed in 12 days 4 hours|Заказ будет автоматически подтвержден через 12 дней 4 часа",
                "2026-12-07 16:00",
            ),
            (
                "Подтвердите получение до 7 дек. 2026 г. 23:59|Ваш заказ защищен до 07.12.2026",
                "2026-12-07 23:59",
            ),
            ("90 days from payment|60 дней с момента отправки", "?"),
        ],
    );
}

#[test]
fn ended_and_unknown() {
    check(
        end,
        Zone::UTC,
        &[
            (
                "ended|expired|it has expired|protection ended|закончилась|истекла|уже истекла|защита закончилась",
                "Ended",
            ),
            ("dunno|no idea|I don't know|не знаю|не помню", "Unknown"),
            (
                "protection ended on 5 November|истекла 5 ноября|expired 3 days ago",
                "past",
            ),
            ("expired on 5 December", "?"),
        ],
    );
    check(
        shipping,
        Zone::UTC,
        &[("dunno|I don't remember|не помню", "Unknown")],
    );
    check(promise, Zone::UTC, &[("don't know|не помню", "Unknown")]);
}

#[test]
fn hours_count_from_the_hour_that_it_is() {
    check(
        promise,
        Zone::UTC,
        &[
            ("in 24 hours|через 24 часа|within 24 hours", "2026-11-26"),
            ("in 36 hours|через 36 часов", "2026-11-27"),
            ("in 11 hours|через 11 часов", "2026-11-25"),
        ],
    );
    check(
        shipping,
        Zone::UTC,
        &[
            ("13 hours ago|13 часов назад", "2026-11-24"),
            ("5 hours ago|5 часов назад", "2026-11-25"),
        ],
    );
}

#[test]
fn a_promised_day_of_the_month_that_is_past_may_be_the_next_months() {
    check(
        promise,
        Zone::UTC,
        &[
            ("the 5th|до 5 числа", "2026-12-05 2026-11-05?"),
            ("the 20th|20 числа", "2026-11-20 2026-12-20?"),
            ("the 27th|до 27 числа", "2026-11-27"),
            ("the 25th", "2026-11-25"),
        ],
    );
}

#[test]
fn next_fridays() {
    check(
        end,
        Zone::UTC,
        &[
            (
                "friday|this friday|by Friday|в пятницу|до пятницы|в эту пятницу",
                "2026-11-27 23:59",
            ),
            (
                "next friday|в следующую пятницу|coming friday",
                "2026-11-27 23:59, 2026-12-04 23:59?",
            ),
            (
                "friday of next week|в пятницу на следующей неделе",
                "2026-12-04 23:59",
            ),
        ],
    );
    check(
        end,
        Zone::UTC,
        &[
            ("next tuesday|tuesday|во вторник", "2026-12-01 23:59"),
            ("old new year|до старого нового года", "2027-01-14 23:59"),
            (
                "a day before new year|the day before new year's eve|за день до нового года",
                "2026-12-30 23:59",
            ),
            ("orthodox christmas|до рождества", "2027-01-07 23:59"),
            ("bis silvester|do sylwestra", "2026-12-31 23:59"),
        ],
    );
    check(
        shipping,
        Zone::UTC,
        &[
            ("last friday|friday|в прошлую пятницу", "2026-11-20"),
            (
                "last to last friday|friday before last|в позапрошлую пятницу",
                "2026-11-13",
            ),
            // It is Wednesday: some mean this week's, some the last one's.
            (
                "last tuesday|в прошлый вторник|letzten dienstag",
                "2026-11-24 2026-11-17?",
            ),
            ("tuesday|во вторник", "2026-11-24"),
            ("on halloween|halloween", "2026-10-31"),
            (
                "во вторник на прошлой неделе|tuesday of last week",
                "2026-11-17",
            ),
        ],
    );
}

#[test]
fn when_to_speak() {
    check(
        later,
        Zone::UTC,
        &[
            (
                "tomorrow|завтра|tomorrow morning|завтра утром|26.11|remind me tomorrow",
                "2026-11-26 10:00",
            ),
            ("tomorrow evening|завтра вечером", "2026-11-26 20:00"),
            (
                "tonight|this evening|сегодня вечером|вечером|8 вечера|в 8 вечера|at 8 in the evening|today|20:00|at 8",
                "2026-11-25 20:00",
            ),
            ("18:00|at 6|в 6|6 pm", "2026-11-25 18:00"),
            (
                "tomorrow at 9|завтра в 9|завтра в 9 утра|9 am|tomorrow 9:00",
                "2026-11-26 09:00",
            ),
            ("in half an hour|через полчаса", "2026-11-25 12:30"),
            ("in 3 hours|через 3 часа", "2026-11-25 15:00"),
            (
                "in 3 days|через 3 дня|saturday|в субботу|at the weekend",
                "2026-11-28 10:00",
            ),
            (
                "monday|в понедельник|в понедельник утром|next week",
                "2026-11-30 10:00",
            ),
            ("wednesday|on 2 December", "2026-12-02 10:00"),
            ("18 часов", "2026-11-25 18:00, 2026-11-26 06:00?"),
            ("yesterday|today 9:00", "past"),
            ("5|never|через|3 days ago|before Friday", "?"),
        ],
    );
    let friday = Writer {
        now: "2026-11-27T10:30:00Z".parse().unwrap(),
        ..writer(Zone::UTC)
    };
    let hours = SpeakHours {
        usual: 10,
        evening: 20,
        quiet: (22, 8),
    };
    let at = speak_at("friday", &friday, &hours);
    assert_eq!(at, Ok("2026-12-04T10:00:00Z".parse().unwrap()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_word_that_was_passed_over_changes_nothing(text in any::any_words(), question in 0..4_usize) {
        use vocabulary::DateQuestion as Q;
        let asked = [Q::Shipped, Q::ProtectionEnd, Q::Promised, Q::Speak][question];
        let languages = languages::Languages::of(&text);
        let read = phrase::read(&text, asked, languages);
        let tokens = tokens::split(&text);
        if let (Some(parts), Some(tokens)) = (read, tokens) {
            let tokens = glued::unglued(tokens, languages);
            let (_, skipped) = phrase::read_tokens(&tokens, asked, languages).unwrap();
            for left_out in skipped {
                let mut fewer = tokens.clone();
                fewer.drain(left_out.clone());
                let without = phrase::read_tokens(&fewer, asked, languages).map(|(parts, _)| parts);
                prop_assert_eq!(without.as_ref(), Some(&parts), "{:?} without words {:?}", text, left_out);
            }
        }
    }

    #[test]
    fn any_words_give_a_moment_to_speak_or_a_problem(text in any::any_words()) {
        let _ = later(&text, Zone::of("America/Havana"));
        let _ = promise(&text, Zone::of("Pacific/Apia"));
    }

    #[test]
    fn any_text_gives_a_moment_to_speak_or_a_problem(text in any::<String>()) {
        let _ = later(&text, Zone::UTC);
        let _ = promise(&text, Zone::UTC);
        let _ = yes_or_no(&text);
    }
}
