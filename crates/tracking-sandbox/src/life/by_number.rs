//! The lives of parcels that somebody types in at the chat page: the number chooses.

use crate::life::Life;

/// A life that is chosen by the last digit in a number.
pub struct NumberedLife {
    /// The last digit in the number.
    pub digit: char,
    /// A number that chooses it, with a true check digit.
    pub number: &'static str,
    /// What happens, for the help.
    pub what: &'static str,
    life: fn() -> Life,
}

/// Ten lives, by the last digit in the number.
pub const LIVES_BY_NUMBER: [NumberedLife; 10] = [
    numbered(
        "LB703124860CN",
        '0',
        "nothing is ever known of it",
        Life::new,
    ),
    numbered("LB703124811CN", '1', "a label, and nothing else", || {
        Life::new().label()
    }),
    numbered(
        "LB703124842CN",
        '2',
        "comes to Poland, all in order",
        in_order,
    ),
    numbered(
        "LB703124873CN",
        '3',
        "moves for four days, then silence",
        || moving().to("PL", "00-950"),
    ),
    numbered("LB703124944CN", '4', "customs ask for information", || {
        moving().days(6).arrived("PL", "Warszawa").customs_ask("PL")
    }),
    numbered(
        "LB703124825CN",
        '5',
        "waits at a pick-up point, then goes back",
        fetched_by_nobody,
    ),
    numbered(
        "LB703124856CN",
        '6',
        "nobody at home, then brought again",
        second_attempt,
    ),
    numbered("LB703124887CN", '7', "delivered in another country", || {
        moving().days(9).delivered_in("BR", "Curitiba")
    }),
    numbered(
        "LB703124808CN",
        '8',
        "delivered a month before it was told",
        || {
            Life::new()
                .days(-45)
                .picked_up("CN", "Shenzhen")
                .days(15)
                .delivered_in("PL", "Gdansk")
        },
    ),
    numbered("LB703124839CN", '9', "is lost on its way", || {
        moving().days(20).lost("CN")
    }),
];

const fn numbered(
    number: &'static str,
    digit: char,
    what: &'static str,
    life: fn() -> Life,
) -> NumberedLife {
    NumberedLife {
        digit,
        number,
        what,
        life,
    }
}

/// The life that this number chooses.
pub(crate) fn chosen_by(number: &str) -> Life {
    let last = number.chars().rev().find(char::is_ascii_digit);
    let chosen = LIVES_BY_NUMBER.iter().find(|life| Some(life.digit) == last);
    chosen.map_or_else(Life::new, |chosen| (chosen.life)())
}

fn moving() -> Life {
    Life::new()
        .label()
        .days(2)
        .picked_up("CN", "Shenzhen")
        .days(2)
        .departed("CN", "Guangzhou")
}

fn in_order() -> Life {
    moving()
        .days(6)
        .arrived("PL", "Warszawa")
        .hours(3)
        .in_customs("PL")
        .days(2)
        .moving("PL", "Warszawa")
        .days(1)
        .out_for_delivery("PL", "Warszawa")
        .hours(5)
        .delivered_in("PL", "Warszawa")
}

fn fetched_by_nobody() -> Life {
    moving()
        .days(8)
        .at_pickup("PL", "Warszawa")
        .days(14)
        .going_back("PL", "Warszawa")
}

fn second_attempt() -> Life {
    moving()
        .days(8)
        .failed_attempt("PL", "Warszawa")
        .days(1)
        .out_for_delivery("PL", "Warszawa")
        .hours(4)
        .delivered_in("PL", "Warszawa")
}
