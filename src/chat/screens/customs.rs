//! What customs may ask: what is normal in the person's country, what is never normal, what the shop has paid already.

use crate::advice::{self, AsOf, Context, RuleConfidence};
use crate::chat::callback::{OrderPress, Press, SettingsPress};
use crate::chat::input;
use crate::chat::screens::format;
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Keyboard, Order, ReturnReason, Tracking, TrackingStage, TrackingState};

/// Whether an order waits for customs, or goes back because of them.
pub fn matters(context: &Context) -> bool {
    matches!(
        context.tracking(),
        Some(Tracking::DataAsked | Tracking::HeldByCustoms)
    ) || context.order.return_reason == Some(ReturnReason::CustomsUnpaid)
}

/// How much customs ask for; empty where that was not told.
pub fn fee_asked(turn: &Turn, order: &Order) -> String {
    order.customs_fee.as_deref().map_or(String::new(), |fee| {
        let amount = format::amount(turn.texts(), fee);
        turn.html("customs-fee-asked", &[("amount", amount.into())])
    })
}

/// The answer for an order.
pub fn show(turn: &mut Turn, order: &Order) {
    let text = paragraphs([
        head(turn),
        data(turn),
        turn.html("customs-never", &[]),
        turn.html("customs-how", &[]),
        money(turn),
        within_union(turn),
    ]);
    let mut rows = Keyboard::new();
    if turn.person.country.is_none()
        && let Some(guess) = advice::customs().country_of_zone(&turn.person.zone)
    {
        let press = Press::Country(guess.to_owned(), Some(order.id));
        rows.push(row(press.button(country_name(turn, guess))));
    }
    let button = |press, key| row(Press::Order(order.id, press).button(turn.plain(key, &[])));
    rows.push(button(OrderPress::Country, "button-other-country"));
    rows.push(button(OrderPress::Card, "button-back"));
    turn.show(text, rows);
}

/// The person's country in their words, if they told it.
pub fn country(turn: &Turn) -> Option<String> {
    let code = turn.person.country.as_deref()?;
    input::is_country(code).then(|| country_name(turn, code))
}

/// The person's country, said back.
pub fn country_told(turn: &Turn) -> String {
    let country = country(turn).unwrap_or_default();
    turn.html("settings-country", &[("country", country.into())])
}

/// The country that was chosen in the settings, and the way back to them.
pub fn say_country(turn: &mut Turn) {
    let back = Press::Settings(SettingsPress::Screen).button(turn.plain("button-back", &[]));
    turn.show(country_told(turn), vec![row(back)]);
}

/// A country's name in the person's words.
pub fn country_name(turn: &Turn, code: &str) -> String {
    turn.plain(&input::country_key(code), &[])
}

fn head(turn: &Turn) -> String {
    match country(turn) {
        Some(country) => turn.html("customs-head-country", &[("country", country.into())]),
        None => turn.html("customs-head", &[]),
    }
}

/// What is normal to be asked for.
fn data(turn: &Turn) -> String {
    let Some(country) = turn.person.country.as_deref() else {
        return turn.html("customs-country-unknown", &[]);
    };
    let Some(row) = advice::customs().data(country) else {
        return turn.html("customs-data-unknown", &[]);
    };
    let name = |asked| turn.plain(&format!("customs-data-{asked}"), &[]);
    let asks: Vec<String> = row.asks.iter().map(name).collect();
    let args = [
        ("asks", asks.join(", ").into()),
        ("called", row.called.as_str().into()),
    ];
    let line = turn.html("customs-data", &args);
    with_source(turn, line, row.as_of, row.confidence)
}

/// Between its members there is no customs: that is said to who lives there.
fn within_union(turn: &Turn) -> String {
    let union = advice::customs().union();
    let home = turn.person.country.as_deref();
    match home.is_some_and(|home| union.has(home)) {
        true => {
            let line = turn.html("customs-within-union", &[]);
            with_source(turn, line, union.as_of, union.confidence)
        }
        false => String::new(),
    }
}

/// The same where customs are said to keep a parcel, or to ask for something, that is in the union already and stays there.
pub fn warned(turn: &Turn, state: &TrackingState) -> String {
    use TrackingStage as S;
    let union = advice::customs().union();
    let is_there = state.last().is_some_and(|last| {
        let is_of_customs = matches!(last.stage, S::Customs | S::HeldByCustoms | S::DataAsked);
        let country = last.country.as_ref();
        is_of_customs && country.is_some_and(|country| union.has(&country.code))
    });
    match is_there {
        true => within_union(turn),
        false => String::new(),
    }
}

/// What the shop has paid, what is new, and what a refusal costs.
fn money(turn: &Turn) -> String {
    let mut lines = Vec::new();
    if let Some(country) = turn.person.country.as_deref() {
        let customs = advice::customs();
        if let Some(row) = customs.paid_at_shop(country) {
            let args = [
                ("name", row.name.as_str().into()),
                ("upto", format::amount(turn.texts(), &row.up_to).into()),
            ];
            let line = turn.html("customs-paid", &args);
            lines.push(with_source(turn, line, row.as_of, row.confidence));
        }
        if let Some(row) = customs.duty(country, turn.today()) {
            let key = match row.flat {
                Some(_) => "customs-duty-flat",
                None => "customs-duty-any",
            };
            let amount = |amount: &Option<String>| {
                format::amount(turn.texts(), amount.as_deref().unwrap_or_default())
            };
            let args = [
                ("since", format::day(turn.texts(), row.since).into()),
                ("amount", amount(&row.flat).into()),
                ("upto", amount(&row.up_to).into()),
            ];
            let line = turn.html(key, &args);
            lines.push(with_source(turn, line, row.as_of, row.confidence));
        }
    }
    lines.push(turn.html("customs-refuse", &[]));
    lines.join("\n")
}

fn with_source(turn: &Turn, line: String, as_of: AsOf, confidence: RuleConfidence) -> String {
    let source = format::source(turn.texts(), as_of, confidence);
    format!("{line} <i>({source})</i>")
}
