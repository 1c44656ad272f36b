//! Free words: "it arrived", "как открыть спор". They lead to the screens that there are, in the context of the order that is meant.
//!
//! What would change something is offered by a button, but for plain news (`news`), which can be taken back.

use crate::chat::callback::{AnswerPress, OrderPress, Press, Report, SellerSaid};
use crate::chat::flows::another_order::Another;
use crate::chat::flows::not_understood::another_language;
use crate::chat::flows::respond::respond;
use crate::chat::flows::said_by_seller::{names_paid_sum, said_by_seller};
use crate::chat::flows::{
    another_order, days, deeds, news, possible, refund_awaited, seller_reply, seller_time,
    shown_in_words, start, which_order,
};
use crate::chat::input::{self, Heard, Intent, ReplyKind, Understood, page};
use crate::chat::screens::{card, questions, talk};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId, Tracking};

/// Where it is not clear what is meant, so much is offered: what fits first, and then what comes near.
const MOST_MEANT: usize = 3;

/// Answers what a person wrote in their own words; `false` if it is not understood.
pub fn answer(turn: &mut Turn, heard: &Heard) -> bool {
    let named = which_order::order_named(turn, heard.text);
    answer_about(turn, heard, named)
}

/// Takes what a text tells of an order's life; `about` is the order that is talked about. `false` if it tells nothing of that.
pub fn tells_news(turn: &mut Turn, heard: &Heard, about: Option<OrderId>) -> bool {
    if another_language(turn, heard).is_some_and(|other| !other.is_spoken) {
        return false;
    }
    let shown = heard.shown();
    let sure = heard.sure();
    let is_asked = heard.text.contains('?');
    // "It arrived at the locker": it came there.
    let waits = matches!(shown, Some(Tracking::AtPickup(_)));
    let is_shown = |told: Intent| match told {
        Intent::Arrived => waits,
        Intent::Customs => !is_asked,
        told => told.is_of_tracking(),
    };
    let told = sure.filter(|told| shown.is_none() || !is_shown(*told));
    let is_done = sure.is_none() && deeds::deed(heard).is_some();
    let is_news = told.is_some_and(Intent::is_news) || input::tells_of_loss(heard.text) || is_done;
    if shown.is_none() && !is_news {
        return false;
    }
    let of_money = || which_order::order_of_money(turn, heard);
    let about = which_order::order_named(turn, heard.text)
        .or_else(of_money)
        .or(about);
    let meant = which_order::likely(turn, about);
    let order = meant.and_then(|id| turn.open_order(id).cloned());
    let order = order.map(|order| shown_in_words::with_customs_fee(turn, order, heard));
    let mut note = String::new();
    match (shown, order) {
        (Some(shown), Some(order)) if told.is_none() => {
            shown_in_words::shows(turn, &order, shown);
            shown_in_words::tells_return_reason(turn, heard);
            return true;
        }
        // What is told beside a request or other news is kept.
        (Some(shown), Some(order)) => note = shown_in_words::note_shown(turn, order, shown),
        _ if !is_news => return false,
        _ => {}
    }
    let is_answered = answer_about(turn, heard, about);
    if told == Some(Intent::Customs) {
        turn.preface(note);
    }
    is_answered
}

/// The same, about this order.
pub fn answer_about(turn: &mut Turn, heard: &Heard, named: Option<OrderId>) -> bool {
    let text = heard.text;
    match another_language(turn, heard) {
        Some(other) if !other.is_spoken => return false,
        Some(other) if !turn.person.told_languages => start::say_what_is_spoken(turn, other),
        _ => {}
    }
    if input::tells_of_loss(text) {
        seller_reply::pressed(turn, ReplyKind::Lost.into(), named);
        return true;
    }
    // "The seller says that somebody collected it": the buyer has nothing.
    let is_arrival = |part: &&Heard| part.sure() == Some(Intent::Arrived);
    let told = heard.clauses().iter().find(is_arrival);
    if told.is_some_and(|part| input::is_reported(part.text)) {
        seller_reply::told(turn, ReplyKind::SaysDelivered.into(), named, heard);
        return true;
    }
    if tells_deed(turn, heard, named) {
        return true;
    }
    if refund_awaited::told(turn, heard, named) {
        return true;
    }
    let is_here = heard.sure() == Some(Intent::MoneyBack);
    if !is_here && input::is_refund_to_payer(text) {
        let said = SellerSaid {
            days: days::counted(turn, text),
            ..ReplyKind::RefundPromised.into()
        };
        seller_reply::told(turn, said, named, heard);
        return true;
    }
    if let Some(order) = goes_on(turn, heard, named) {
        card::show(turn, order);
        return true;
    }
    if named.is_none() && is_of_another_order(turn, heard) {
        return true;
    }
    match (heard.intent(), named) {
        (Understood::Sure(Intent::SellerOffersLess | Intent::MoneyPartly), named)
            if input::accepts(text) =>
        {
            respond(turn, Intent::Settled, named, Some(heard))
        }
        (Understood::Sure(Intent::DisputeRefused), named) if input::only_closed(text) => {
            ask_which(turn, &[Intent::DisputeWon, Intent::DisputeRefused], named)
        }
        (Understood::Sure(Intent::SellerOffersLess), named)
            if names_paid_sum(turn, named, text) =>
        {
            match input::names_seller(text) {
                true => seller_reply::told(turn, ReplyKind::RefundPromised.into(), named, heard),
                false => respond(turn, Intent::DisputeWon, named, Some(heard)),
            }
        }
        // "They give me credit instead of a refund" is no money.
        (Understood::Sure(Intent::DisputeWon), named) if input::names_credit(text) => {
            seller_reply::told(turn, ReplyKind::Coupon.into(), named, heard);
        }
        // "It came today, 34 dollars": that may be the money, where a claim is open.
        (Understood::Sure(Intent::Arrived), named)
            if names_paid_sum(turn, named, text) && awaits_money(turn, named) =>
        {
            ask_which(turn, &[Intent::MoneyBack, Intent::Arrived], named)
        }
        (Understood::Sure(intent), named) => match said_by_seller(turn, *intent, heard) {
            Some(said) => seller_reply::told(turn, said, named, heard),
            None => respond(turn, *intent, named, Some(heard)),
        },
        (Understood::Nothing, Some(order)) => card::show(turn, order),
        (Understood::Perhaps(intents), named) => {
            let mut meant = intents.clone();
            meant.extend(
                input::nearest(text)
                    .into_iter()
                    .filter(|near| !intents.contains(near)),
            );
            possible::retain(turn, &mut meant, which_order::likely(turn, named));
            meant.truncate(MOST_MEANT);
            if meant.is_empty() {
                return false;
            }
            ask_which(turn, &meant, named)
        }
        (Understood::Nothing, None) => return false,
    }
    true
}

/// One or two things may have been meant. While a question is open, they stand above its answers: of two messages with buttons the
/// second would hide the first.
fn ask_which(turn: &mut Turn, meant: &[Intent], named: Option<OrderId>) {
    let question = match turn.person.dialogue {
        Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => question,
        _ => return talk::ask_which(turn, meant, named),
    };
    let times = talk::count_unclear(turn);
    let ways = talk::meant(turn, meant, named);
    questions::again(turn, question, talk::unclear(turn, times), ways);
}

/// What was done, and nothing else that is sure.
fn tells_deed(turn: &mut Turn, heard: &Heard, named: Option<OrderId>) -> bool {
    let done = deeds::deed(heard);
    // Who does not extend the protection refuses no money.
    let is_of_extension = done == Some(Report::ExtensionRefused);
    let is_other =
        |told| told != Intent::Extend && !(is_of_extension && told == Intent::DisputeRefused);
    let is_sure = heard.sure().is_some_and(is_other);
    let order = which_order::likely(turn, named).filter(|_| !is_sure);
    let Some(id) = order.filter(|_| done.is_some()) else {
        return false;
    };
    turn.answer = news::note_beside(turn, id, None, heard);
    card::show(turn, id);
    true
}

/// The order whose claim is still open, or waits for the seller: no step is told by it, and its card says how it stands.
fn goes_on(turn: &Turn, heard: &Heard, named: Option<OrderId>) -> Option<OrderId> {
    let goes_on = |told: Intent| {
        // "They added 5 days to look at the dispute" extends no protection.
        told.is_of_claim() || matches!(told, Intent::NotArrived | Intent::Extended)
    };
    if seller_time::is_alone(turn, heard) {
        return which_order::likely(turn, named);
    }
    let is_told = heard.sure().is_none_or(goes_on) && input::is_still_open(heard.text);
    let order = named.or_else(|| which_order::only_claimed(turn));
    let order = order.filter(|_| is_told)?;
    let is_claimed = which_order::is_claimed(turn, turn.open_order(order)?);
    is_claimed.then_some(order)
}

/// Answers about another order than the one that is looked at. What arrived of the two is not guessed.
fn is_of_another_order(turn: &mut Turn, heard: &Heard) -> bool {
    let Some(another) = another_order::meant(turn, heard, which_order::order_looked_at(turn))
    else {
        return false;
    };
    let intent = match heard.sure() {
        Some(Intent::OtherParcel) => Some(Intent::Arrived),
        None if input::tells_of_arrival(heard.text) => Some(Intent::Arrived),
        intent => intent,
    };
    let press = |id| match intent {
        Some(intent) => Press::Talk(intent, Some(id)),
        None => Press::Order(id, OrderPress::Card),
    };
    match (another, intent) {
        (Another::This(id), Some(intent)) => respond(turn, intent, Some(id), Some(heard)),
        (Another::This(id), None) => card::show(turn, id),
        (Another::Unclear, _) => talk::ask_order(turn, press),
        (Another::NotWatched(id), _) => talk::no_other_order(turn, id, press(id)),
    }
    true
}

/// Somebody wants money or data by a strange link, or has got them: that comes before everything else that the text may tell.
pub fn warn(turn: &mut Turn, warning: Intent, heard: &Heard) {
    let named =
        which_order::order_named(turn, heard.text).and_then(|id| turn.open_order(id).cloned());
    talk::show(turn, warning, named.as_ref());
    questions::ask_again_below(turn);
}

/// Whether a few words below the warning of a trap tell that it is too late: "I paid it". Anywhere else, and where the way of paying
/// is told, the order was paid.
pub fn fell_for_it(turn: &Turn, text: &str) -> bool {
    let is_offered = |button| matches!(Press::of(button), Some(Press::Talk(Intent::Phished, _)));
    let tells = |word| input::button_meant(text, &[word]).is_some();
    let mut ways = [AnswerPress::PayPal, AnswerPress::OtherWay].into_iter();
    turn.person.offered.iter().any(is_offered)
        && tells("phished")
        && page::payment_alone(text).is_none()
        && !ways.any(|way| way.word().is_some_and(tells))
}

/// Whether money is claimed for the order, or was promised.
fn awaits_money(turn: &Turn, named: Option<OrderId>) -> bool {
    let order = named.or_else(|| turn.only_open());
    let order = order.and_then(|id| turn.open_order(id));
    order.is_some_and(|order| {
        let facts = turn.facts(order);
        facts.is_claimed() || facts.refund_agreed_on.is_some()
    })
}
