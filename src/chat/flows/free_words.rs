//! Free words: "it arrived", "как открыть спор". They lead to the screens that there are, in the context of the order that is meant.
//!
//! What would change something is offered by a button, but for plain news (`news`), which can be taken back.

use crate::advice;
use crate::chat::callback::{AnswerPress, OrderPress, Press, Report, SellerSaid};
use crate::chat::flows::another_order::{self, Another};
use crate::chat::flows::answers::{self, AnswerValue};
use crate::chat::flows::{
    all_well, days, deeds, edit_order, look_up_consent, new_order, news, order_actions,
    payment_way, possible, seller_reply, seller_time, settings, shown_in_words, start, stop,
    take_back, which_order, why, wished_reminder,
};
use crate::chat::input::{self, Heard, Intent, ReplyKind, Understood, page};
use crate::chat::screens::{card, customs, letters, orders, questions, report_menu, talk};
use crate::chat::turn::Turn;
use crate::locale::OtherLanguage;
use crate::model::{
    Dialogue, GivenNumber, Keyboard, MismatchReason, Order, OrderId, Payment, Question, Tracking,
};

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
    let is_shown = |told: Intent| told.is_of_tracking() || told == Intent::Customs && !is_asked;
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
        (Understood::Sure(Intent::SellerOffersLess), named) if offers_all(turn, named, text) => {
            match input::names_seller(text) {
                true => seller_reply::told(turn, ReplyKind::RefundPromised.into(), named, heard),
                false => respond(turn, Intent::DisputeWon, named, Some(heard)),
            }
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
    let is_sure = heard.sure().is_some_and(|told| told != Intent::Extend);
    let order = which_order::likely(turn, named).filter(|_| !is_sure);
    let Some(id) = order.filter(|_| deeds::deed(heard).is_some()) else {
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

/// What was meant was chosen, and perhaps the order.
pub fn pressed(turn: &mut Turn, intent: Intent, order: Option<OrderId>) {
    if order.is_some_and(|id| turn.open_order(id).is_none()) {
        return turn.notice("notice-order-gone");
    }
    respond(turn, intent, order, None);
}

/// Somebody who writes in another language than the one that was chosen is told once, in it, whether it is spoken; `true` if it is
/// not, and so the text is answered.
pub fn say_what_is_spoken(turn: &mut Turn, heard: &Heard) -> bool {
    let other = another_language(turn, heard).filter(|_| !turn.person.told_languages);
    if let Some(other) = other {
        start::say_what_is_spoken(turn, other);
    }
    other.is_some_and(|other| !other.is_spoken)
}

/// The language of a text, if it is not the one that was chosen.
fn another_language(turn: &Turn, heard: &Heard) -> Option<&'static OtherLanguage> {
    let is_own = |tag: &String| *tag == turn.person.language;
    heard
        .language()
        .filter(|other| !(other.is_spoken && other.offers.as_ref().is_some_and(is_own)))
}

/// A text was not understood: what comes near to it is offered. Perhaps it is in another language.
pub fn text_not_understood(turn: &mut Turn, heard: &Heard) {
    let told = turn.person.told_languages;
    let other = another_language(turn, heard);
    if let Some(other) = other.filter(|other| !(other.is_spoken && told)) {
        start::say_what_is_spoken(turn, other);
    }
    if !offers_nearest(turn, heard) {
        not_understood(turn);
    }
}

/// Offers what comes near to a text; `false` if nothing does, or if its language is not spoken: its words mean something else.
fn offers_nearest(turn: &mut Turn, heard: &Heard) -> bool {
    let near = nearest(turn, heard, input::nearest);
    if near.is_empty() {
        return false;
    }
    let times = talk::count_unclear(turn);
    talk::offer_nearest(turn, &near, times);
    true
}

/// What comes near to a text, and is possible.
pub fn nearest(turn: &Turn, heard: &Heard, nearest: fn(&str) -> Vec<Intent>) -> Vec<Intent> {
    if another_language(turn, heard).is_some_and(|other| !other.is_spoken) {
        return Vec::new();
    }
    let mut near = nearest(heard.text);
    let order = which_order::order_meant(turn, heard.text, None);
    possible::retain(turn, &mut near, order);
    near
}

/// None of what was offered is meant: all that can be told of the order that is meant is shown.
pub fn meant_otherwise(turn: &mut Turn) {
    let order = which_order::likely(turn, None);
    let is_idle = turn.person.dialogue == Dialogue::Idle;
    match order.and_then(|id| turn.open_order(id).cloned()) {
        Some(order) if is_idle => report_menu::show(turn, &order),
        _ => not_understood(turn),
    }
}

/// Nothing was understood: three ways to go on, and not in the words of the last time.
pub fn not_understood(turn: &mut Turn) {
    let times = talk::count_unclear(turn);
    talk::not_understood(turn, times);
}

/// Does what a text wants, or a button.
fn respond(turn: &mut Turn, intent: Intent, order: Option<OrderId>, heard: Option<&Heard>) {
    use Intent as I;
    match intent {
        I::Help => start::help(turn),
        I::Greeting => start::start(turn),
        I::MyOrders => orders::list(turn, 0),
        I::NewOrder => new_order::begin(turn, None),
        I::DeleteAll => settings::delete_me(turn),
        I::DeleteWhat => delete_what(turn, order),
        I::Undo => take_back::undo(turn),
        I::Language => settings::language(turn),
        I::Timezone => settings::zone(turn, ""),
        I::Cancel => start::cancel(turn),
        I::Stop => stop::ask(turn),
        I::Privacy => settings::privacy(turn),
        I::Thanks | I::WhoAreYou | I::HowItWorks | I::Human | I::Cost | I::PrivateSale => {
            talk::show(turn, intent, None)
        }
        I::StopLookUps => look_up_consent::stopped(turn),
        I::WhereIsIt if look_up_consent::is_refused(turn) => {
            respond_about_order(turn, intent, order, heard)
        }
        I::WhereIsIt | I::TrackForMe if look_up_consent::is_wished(turn, order) => {}
        _ => respond_about_order(turn, intent, order, heard),
    }
}

/// "Delete" says not what: the order that is being looked at comes first, and everything second.
fn delete_what(turn: &mut Turn, named: Option<OrderId>) {
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let order = match (
        named.or_else(|| which_order::order_looked_at(turn)),
        &open[..],
    ) {
        (Some(order), _) => Some(order),
        (None, [only]) => Some(*only),
        (None, []) => return settings::delete_me(turn),
        (None, _) => None,
    };
    let order = order.and_then(|id| turn.open_order(id).cloned());
    talk::ask_what_to_delete(turn, order.as_ref());
}

fn respond_about_order(
    turn: &mut Turn,
    intent: Intent,
    order: Option<OrderId>,
    heard: Option<&Heard>,
) {
    if let Some(kind) = reported(intent) {
        return seller_reply::pressed(turn, kind.into(), order);
    }
    let open: Vec<OrderId> = turn.open_orders().map(|order| order.id).collect();
    let order = match (order, &open[..]) {
        (Some(order), _) => order,
        (None, [only]) => *only,
        (None, []) => return respond_without_order(turn, intent),
        (None, _) => match which_order::only_awaiting(turn, intent) {
            Some(order) => order,
            None => return talk::ask_order(turn, |id| Press::Talk(intent, Some(id))),
        },
    };
    if let Some(order) = turn.open_order(order).cloned() {
        respond_about(turn, intent, &order, heard);
    }
}

fn respond_without_order(turn: &mut Turn, intent: Intent) {
    let is_idle = turn.person.dialogue == Dialogue::Idle;
    match intent {
        Intent::WhyUntracked => why::asked(turn),
        // The steps are those of the store: it is asked for.
        Intent::OpenDispute if is_idle => {
            turn.say(turn.html("talk-open-dispute", &[]), Keyboard::new());
            new_order::begin(turn, None);
        }
        Intent::NoNumber if is_idle => new_order::begin(turn, Some(GivenNumber::NoneGiven)),
        _ => talk::show(turn, intent, None),
    }
}

fn respond_about(turn: &mut Turn, intent: Intent, order: &Order, heard: Option<&Heard>) {
    use Intent as I;
    if news::note(turn, intent, order, heard) {
        return;
    }
    if intent == I::TrackingShows
        && heard.is_some_and(|heard| tells_what_it_shows(turn, order, heard))
    {
        return;
    }
    // What has happened is asked for at once, so that it can be typed.
    if let Some(question) = asked_of(intent).filter(|_| turn.person.dialogue == Dialogue::Idle) {
        return order_actions::pressed(turn, order.id, question);
    }
    match intent {
        I::Arrived if heard.is_some_and(all_well::is_told) => all_well::note(turn, order.clone()),
        // Its card says until when, and with what.
        I::WhereIsIt if waits_to_be_collected(turn, order) => card::show(turn, order.id),
        // The card says it.
        I::WhatNow => card::show(turn, order.id),
        I::WhereIsIt
        | I::NotArrived
        | I::Protection
        | I::TrackForMe
        | I::Upset
        | I::HowLong
        | I::WillMoneyCome
        | I::NotHelped => {
            turn.answer = talk::text(turn, intent, order);
            card::show(turn, order.id);
        }
        I::OpenDispute => {
            let letter = turn.with_context(order, advice::dispute_letter);
            talk::steps(turn, order, letter);
        }
        I::WhyUntracked
            if turn.person.dialogue == Dialogue::Idle
                && heard.is_some_and(|heard| page::stands_still(heard.text)) =>
        {
            order_actions::pressed(turn, order.id, OrderPress::EditField(Question::FrozenWhere))
        }
        I::WhyUntracked => crate::chat::screens::why::of_order(turn, order),
        I::Customs => customs::show(turn, order),
        I::WhatToWrite => what_to_write(turn, order),
        I::OtherParcel if turn.facts(order).arrived_on.is_some() => {
            order_actions::pressed(turn, order.id, OrderPress::Reopen)
        }
        I::OtherParcel => {
            turn.answer = talk::text(turn, intent, order);
            card::show(turn, order.id);
        }
        I::NotMyCity => {
            let shown = Tracking::NotMine(MismatchReason::OtherPlace);
            order_actions::tell(turn, order.clone(), AnswerValue::Tracking(shown));
        }
        I::DisputeCancelled => {
            order_actions::pressed(turn, order.id, OrderPress::Report(Report::DisputeCancelled))
        }
        I::ThroughPayment => payment_way::wanted(turn, order, heard),
        I::Settled if is_ended(turn, order) => {
            order_actions::pressed(turn, order.id, OrderPress::Close)
        }
        I::Later => wished_reminder::set(turn, order, heard),
        I::Edit => order_actions::pressed(turn, order.id, OrderPress::Edit),
        I::DeleteOrder => order_actions::pressed(turn, order.id, OrderPress::Delete),
        _ => talk::show(turn, intent, Some(order)),
    }
}

/// Takes what tracking shows, where that is told in the words of an answer to the question for it.
fn tells_what_it_shows(turn: &mut Turn, order: &Order, heard: &Heard) -> bool {
    let question = Question::Tracking;
    let told = questions::answer_called(turn, question, heard.text);
    let told = told.filter(|_| turn.person.dialogue == Dialogue::Idle);
    let told = told.filter(|press| answers::pressed(turn, question, press.clone()).is_some());
    let Some(press) = told else {
        return false;
    };
    edit_order::begin(turn, order.id, question);
    new_order::answered(turn, question, press);
    true
}

/// Whether the parcel came, or the money: nothing has to be asked before it is closed.
fn is_ended(turn: &Turn, order: &Order) -> bool {
    let facts = turn.facts(order);
    facts.refunded || facts.arrived_on.is_some()
}

fn waits_to_be_collected(turn: &Turn, order: &Order) -> bool {
    let shown = turn.facts(order).tracking;
    matches!(
        shown,
        Some((Tracking::AtPickup(_) | Tracking::DeliveryFailed(_), _))
    )
}

/// The letter that fits best now, with what is known; the others are a tap away.
fn what_to_write(turn: &mut Turn, order: &Order) {
    let best = turn
        .with_context(order, advice::fitting_letters)
        .into_iter()
        .next();
    match best.filter(|_| turn.person.dialogue == Dialogue::Idle) {
        Some(letter) => letters::show(turn, order, letter),
        None => letters::list(turn, order),
    }
}

/// The question to which such words lead.
fn asked_of(intent: Intent) -> Option<OrderPress> {
    Some(match intent {
        Intent::DisputeOpened => OrderPress::EditField(Question::DisputeOpened),
        Intent::PaypalCase => OrderPress::EditField(Question::PaymentCaseOn(Payment::PayPal)),
        Intent::BankCase => OrderPress::EditField(Question::PaymentCaseOn(Payment::Card)),
        Intent::TrackingShows => OrderPress::EditField(Question::Tracking),
        Intent::NotMine => OrderPress::EditField(Question::NotMine),
        Intent::Extended => OrderPress::Extended,
        _ => return None,
    })
}

/// What the seller said, told in the buyer's words: the dearest of several wishes, and the one that comes next.
fn said_by_seller(turn: &Turn, intent: Intent, heard: &Heard) -> Option<SellerSaid> {
    let text = heard.text;
    let told = reported(intent).map(|kind| match kind {
        ReplyKind::PartialRefund if input::names_credit(text) => ReplyKind::Coupon,
        kind => kind,
    });
    // What is to be paid for a mistake of theirs, or for a second parcel, is asked for outside the store.
    let is_of_cost = matches!(intent, Intent::WrongAddress | Intent::SellerResends);
    let is_paying = input::first_told(text, &["paying"]).is_some();
    let pays = is_of_cost && is_paying;
    let told = told.or_else(|| pays.then_some(ReplyKind::PayOutside))?;
    // The sum of a coupon, or one that the buyer is to pay, is no part of the money.
    let is_less = told == ReplyKind::Coupon || told == ReplyKind::PayOutside && is_paying;
    let mut kinds: Vec<ReplyKind> = input::wishes_of_seller(text)
        .into_iter()
        .filter_map(reported)
        .filter(|kind| !is_less || *kind != ReplyKind::PartialRefund)
        .collect();
    kinds.push(told);
    kinds.extend(pays.then_some(ReplyKind::PayOutside));
    kinds.extend(input::dearest_wishes(text));
    kinds.sort();
    kinds.dedup();
    let until = || match kinds.iter().any(|kind| kind.is_of_time()) {
        true => seller_reply::days_until_named(turn, heard),
        false => None,
    };
    Some(SellerSaid {
        days: days_asked(turn, heard).or_else(until),
        also: kinds[1..].to_vec(),
        ..kinds[0].into()
    })
}

/// For how many days the seller asks. Those of clauses that tell something else are the buyer's own: "I opened it 5 days ago".
fn days_asked(turn: &Turn, heard: &Heard) -> Option<u16> {
    let parts = heard.parts();
    let longest = |is_meant: &dyn Fn(Option<Intent>) -> bool| {
        let meant = parts.iter().filter(|part| is_meant(part.sure()));
        meant
            .filter_map(|part| days::counted(turn, part.text))
            .max()
    };
    match parts {
        [] => days::counted(turn, heard.text),
        _ => longest(&|told| told.is_some_and(Intent::is_of_seller))
            .or_else(|| longest(&|told| told.is_none_or(Intent::is_of_seller))),
    }
}

/// Whether the sum that is offered is all that was paid.
fn offers_all(turn: &Turn, named: Option<OrderId>, text: &str) -> bool {
    let order = named.or_else(|| turn.only_open());
    let order = order.and_then(|id| turn.open_order(id));
    let paid = order.and_then(|order| order.amount.as_deref());
    paid.is_some_and(|paid| input::names_sum(text, paid))
}

/// What the seller said, told in the buyer's words, is answered like the seller's own.
fn reported(intent: Intent) -> Option<ReplyKind> {
    Some(match intent {
        Intent::SellerWantsCancel => ReplyKind::CloseDispute,
        Intent::SellerOffersLess => ReplyKind::PartialRefund,
        Intent::SellerWantsReceipt => ReplyKind::ConfirmReceipt,
        Intent::SellerPaysOutside => ReplyKind::PayOutside,
        Intent::SellerSaysWait => ReplyKind::Wait,
        Intent::SellerResends => ReplyKind::Resend,
        Intent::SellerCannotShip => ReplyKind::OutOfStock,
        Intent::SellerWantsProof => ReplyKind::AsksProof,
        _ => return None,
    })
}
