//! The vocabulary of both languages: names of months, weekdays and units, words for numbers, and words that change nothing.

use chrono::Weekday;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TimeUnit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// Units that mean one of them when no number stands before.
pub(super) const ALONE: &str =
    "week month year неделю неделя месяц год день сутки час минуту минута";

pub(super) const LAST: &str = "\
    last past previous прошлый прошлую прошлое прошедший прошедшую прошедшее";

pub(super) const NEXT: &str = "\
    next coming следующий следующую следующее ближайший ближайшую ближайшее";

/// Words that change nothing in either answer.
pub(super) const ASIDES: &str = "\
    a an the and it its is was were has have been be on at i think this about around \
    approximately roughly probably maybe t и а в во на это был была было будет мой моя мою \
    еще уже где то по моему примерно около кажется наверное вроде числа дата date day time \
    времени время местному local order parcel package item seller shop store заказ заказа \
    посылка посылку посылки товар товара продавец магазин morning afternoon evening night \
    утром утра днем вечером вечера ночью ночи";

pub(super) const ASIDES_SHIPPED: &str = "\
    shipped ship sent dispatched posted mailed shipment shipping just от с со отправлен \
    отправлена отправлено отправили отправил отправила отправка отправки отправление выслали \
    выслал выслан выслано послали отослали отгружен отгружено отгрузили только тому что";

pub(super) const ASIDES_PROTECTION_END: &str = "\
    by until till to before for end ends ending expires expire expiring protection buyer of \
    another more still go до к защита защиты покупателя конец конца заканчивается закончится \
    истекает истечет кончается кончится действует срок окончание";

/// Whether a word is one of a list parted by spaces.
pub(super) fn among(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// A full name, or its first three letters or more.
pub(super) fn begins(word: &str, names: &[&str]) -> bool {
    word.chars().count() >= 3 && names.iter().any(|name| name.starts_with(word))
}

pub(super) fn month_name(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "январь", "января", "январе"],
        &["february", "февраль", "февраля", "феврале"],
        &["march", "март", "марта", "марте"],
        &["april", "апрель", "апреля", "апреле"],
        &["may", "май", "мая", "мае"],
        &["june", "июнь", "июня", "июне"],
        &["july", "июль", "июля", "июле"],
        &["august", "август", "августа", "августе"],
        &["september", "сентябрь", "сентября", "сентябре"],
        &["october", "октябрь", "октября", "октябре"],
        &["november", "ноябрь", "ноября", "ноябре"],
        &["december", "декабрь", "декабря", "декабре"],
    ];
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| begins(word, names))
        .map(|(month, _)| month)
}

pub(super) fn weekday_name(word: &str) -> Option<Weekday> {
    const DAYS: [(Weekday, &[&str], &str); 7] = [
        (Weekday::Mon, &["monday", "понедельник"], "пн"),
        (Weekday::Tue, &["tuesday", "вторник"], "вт"),
        (Weekday::Wed, &["wednesday", "weds", "среду", "среда"], "ср"),
        (Weekday::Thu, &["thursday", "четверг"], "чт"),
        (Weekday::Fri, &["friday", "пятницу", "пятница"], "пт"),
        (Weekday::Sat, &["saturday", "субботу", "суббота"], "сб"),
        (
            Weekday::Sun,
            &["sunday", "воскресенье", "воскресение"],
            "вс",
        ),
    ];
    DAYS.iter()
        .find(|(_, names, short)| begins(word, names) || word == *short)
        .map(|(day, ..)| *day)
}

pub(super) fn unit_name(word: &str) -> Option<TimeUnit> {
    Some(match word {
        "year" | "years" | "yr" | "yrs" | "год" | "года" | "лет" => TimeUnit::Year,
        "month" | "months" | "mo" | "mos" | "mth" | "mths" | "месяц" | "месяца" | "месяцев"
        | "мес" => TimeUnit::Month,
        "week" | "weeks" | "w" | "wk" | "wks" | "неделя" | "недели" | "недель" | "неделю"
        | "нед" => TimeUnit::Week,
        "day" | "days" | "d" | "день" | "дня" | "дней" | "дн" | "д" | "сутки" | "суток" | "сут" => {
            TimeUnit::Day
        }
        "hour" | "hours" | "h" | "hr" | "hrs" | "час" | "часа" | "часов" | "ч" => {
            TimeUnit::Hour
        }
        "minute" | "minutes" | "min" | "mins" | "минута" | "минуту" | "минуты" | "минут"
        | "мин" => TimeUnit::Minute,
        "second" | "seconds" | "sec" | "secs" | "s" | "секунда" | "секунду" | "секунды"
        | "секунд" | "сек" | "с" => TimeUnit::Second,
        _ => return None,
    })
}

pub(super) fn count_word(word: &str) -> Option<u32> {
    Some(match word {
        "one" | "один" | "одна" | "одну" | "одно" => 1,
        "two" | "два" | "две" => 2,
        "three" | "три" => 3,
        "four" | "четыре" => 4,
        "five" | "пять" => 5,
        "six" | "шесть" => 6,
        "seven" | "семь" => 7,
        "eight" | "восемь" => 8,
        "nine" | "девять" => 9,
        "ten" | "десять" => 10,
        "eleven" | "одиннадцать" => 11,
        "twelve" | "двенадцать" => 12,
        _ => return None,
    })
}
