//! Everything that comes as text has one entry: what was typed, pasted, forwarded, written under a picture or behind a command, and
//! the answer to any question.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::{OrderPress, Press};
use crate::chat::flows::story::{self, Story};
use crate::chat::flows::{
    all_well, answered, came, corrected, country, days, edit_order, free_words, home, in_hands,
    look_up_consent, mentioned, new_order, news, not_understood, number_check, other_facts, prices,
    refund_awaited, refund_mail, returns, scan_told, seller_reply, seller_time, sensitive_data,
    settings, shown_in_words, start, take_back, told, tracking_page, understood, where_it_stands,
    which_order,
};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Heard, Intent, Understood, ZoneProblem, numbers};
use crate::chat::screens::{card, events, questions, seller_reply as seller_screen, talk};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Draft, Order, OrderId, Question, TrackingSource};
use tracking_number::{Finding, Verdict};

/// In characters, and in words: a longer text is not the name of a place, unless it is a known one.
const LONGEST_PLACE: usize = 60;
const WORDS_OF_A_PLACE: usize = 2;

/// A longer text that names a store tells more than that; and in still more words somebody tells a story.
const WORDS_ABOUT_A_STORE: usize = 8;
const MOST_WORDS_ABOUT_A_STORE: usize = 20;

/// A text of fewer lines, and of fewer characters, is no page.
const FEWEST_LINES_OF_A_PAGE: usize = 4;
const SHORTEST_PAGE: usize = 200;

/// A text, and the message it stands in.
pub fn typed(turn: &mut Turn, text: &str, message: i32) {
    let in_own_letters = input::in_own_letters(text).filter(|_| !is_place(turn, text));
    let text = in_own_letters.as_deref().unwrap_or(text);
    let heard = &Heard::new(text, days::writer(turn));
    if is_private(heard) {
        return sensitive_data::warn(turn, text, message);
    }
    if text.trim_start().starts_with('/') {
        return start::unknown_command(turn);
    }
    if warns_of_fraud(turn, heard) {
        return;
    }
    if home::told_alone(turn, heard) || seller_time::alone(turn, heard) || goes_back(turn, heard) {
        return;
    }
    shown_in_words::keep_customs_fee_of_draft(turn, heard);
    let kept = home::told_beside(turn, heard);
    if let Some(rest) = beside_a_trap(turn, heard) {
        take_part(turn, &Heard::new(&rest, days::writer(turn)));
        return turn.preface(paragraphs([kept, talk::at_large(turn, Intent::Phishing)]));
    }
    // Of what the seller wrote no part is a story or a question of the buyer's.
    let is_own = |story: &Story| {
        let of_seller = |asked: &Heard| input::speaks_as_seller(asked.text);
        !story.asked.iter().any(of_seller)
    };
    if prices::told(turn, heard) {
        return;
    }
    let is_one = input::is_labelled(heard.text) || refund_awaited::is_told(heard);
    let story = match is_one {
        true => None,
        false => story::of_all(turn, heard).or_else(|| story::parted(turn, heard).filter(is_own)),
    };
    match story {
        Some(story) => story::take(turn, &story, take_part),
        None => {
            let called = which_order::order_called(turn, heard.text);
            turn.talked_about = called;
            if !story::takes_facts(turn, heard, called) {
                take_part(turn, heard);
            }
        }
    }
    seller_time::keep(turn, heard);
    turn.preface(kept);
}

/// Whether a text may be the city that is asked for: its name is read in any letters.
fn is_place(turn: &Turn, text: &str) -> bool {
    let is_asked = matches!(turn.person.dialogue, Dialogue::ChoosingZone { .. });
    is_asked && input::zone(text, turn.now) != Err(ZoneProblem::NotUnderstood)
}

/// What is told of one order. Where it was seen is kept with it, and not with the order of another part.
fn take_part(turn: &mut Turn, heard: &Heard) {
    if told::waits_behind(turn, heard) {
        return;
    }
    let kept = scan_told::beside(turn, heard);
    read(turn, heard);
    other_facts::keep_beside(turn, heard);
    turn.preface(kept);
}

/// An older message was changed. What it tells now of an order is taken like any text; anything else is answered in a line, for
/// the question that it answered is past.
pub fn edited(turn: &mut Turn, text: &str, message: i32) {
    let in_own_letters = input::in_own_letters(text);
    let text = in_own_letters.as_deref().unwrap_or(text);
    let heard = &Heard::new(text, days::writer(turn));
    if is_private(heard) {
        return sensitive_data::warn(turn, text, message);
    }
    if warns_of_fraud(turn, heard)
        || tracking_page::answer(turn, heard, TrackingSource::Page)
        || told::lists_orders(turn, heard)
    {
        return;
    }
    let facts = heard.facts();
    let tells = understood::tells_an_order(facts) && understood::names_an_order(facts);
    if tells || understood::known_order(turn, facts).is_some() {
        return told::take_facts(turn, facts.clone());
    }
    talk::edit_is_past(turn);
    questions::ask_again_below(turn);
}

/// What goes back to the seller is neither seen by tracking nor here, though it was handed in and received.
fn goes_back(turn: &mut Turn, heard: &Heard) -> bool {
    let is_told = turn.person.dialogue == Dialogue::Idle
        && heard.sure() != Some(Intent::ArrivedWrong)
        && !is_page(heard)
        && !tracking_page::is_one(heard);
    is_told && returns::told(turn, heard, None)
}

/// Somebody wants money or data by a strange link, or has got them: that comes before all else that a text may tell.
fn warns_of_fraud(turn: &mut Turn, heard: &Heard) -> bool {
    let is_trap = input::asks_by_unknown_link(heard.text) || input::asks_for_a_code(heard.text);
    // Who opened a link gave nothing there, unless another clause tells it.
    let names = |part: &Heard, word| input::first_told(part.text, &[word]).is_some();
    let gave = |part: &Heard| {
        let card = names(part, "phished") && names(part, "card");
        part.sure() == Some(Intent::Phished) || card
    };
    let warning = match heard.sure() {
        Some(Intent::LinkOpened) if !heard.parts().iter().any(gave) => Intent::LinkOpened,
        Some(Intent::Phished | Intent::LinkOpened) => Intent::Phished,
        _ if free_words::fell_for_it(turn, heard.text) => Intent::Phished,
        _ if is_trap => Intent::Phishing,
        _ => return false,
    };
    free_words::warn(turn, warning, heard);
    true
}

/// What a text tells besides that a strange message wants money: nothing where that is all.
fn beside_a_trap(turn: &Turn, heard: &Heard) -> Option<String> {
    let is_trap = |part: &Heard| part.sure() == Some(Intent::Phishing);
    if !heard.parts().iter().any(is_trap) {
        return None;
    }
    let rest = heard.parts().iter().filter(|part| !is_trap(part));
    let rest: Vec<&str> = rest.map(|part| part.text).collect();
    let rest = rest.join(" ");
    let told = Heard::new(&rest, days::writer(turn));
    let tells = told.shown().is_some()
        || told.scan().is_some()
        || understood::tells(told.mentioned())
        || told.sure().is_some_and(Intent::is_news);
    tells.then_some(rest)
}

/// Whether a text holds what nobody should send, and is no page in which such data may stand.
fn is_private(heard: &Heard) -> bool {
    input::is_sensitive(heard.text) && !is_page(heard) && !tracking_page::is_one(heard)
}

/// Whether a text is a whole page or e-mail about an order. There the shop's own tax number or the end of a card may stand; of
/// such a text only the facts of the order are taken.
pub fn is_page(heard: &Heard) -> bool {
    let text = heard.text;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    // The line breaks of a page may be lost.
    if lines.count() < FEWEST_LINES_OF_A_PAGE && text.chars().count() < SHORTEST_PAGE {
        return false;
    }
    let facts = heard.facts();
    let numbers = facts.numbers.iter().map(|number| number.text.as_str());
    let mut kept = numbers.chain(facts.order_number.as_deref());
    let documents = input::called_documents(text);
    let is_private = |kept: &str| input::is_sensitive(kept) || documents.contains(&kept);
    understood::names_an_order(facts) && !kept.any(is_private)
}

fn read(turn: &mut Turn, heard: &Heard) {
    let text = heard.text;
    if in_hands::typed(turn, heard)
        || all_well::typed(turn, heard)
        || look_up_consent::typed(turn, text)
    {
        return;
    }
    if refund_mail::take(turn, heard)
        || tracking_page::answer(turn, heard, TrackingSource::Page)
        || scan_told::take(turn, heard)
        || home::answers(turn, heard)
    {
        return;
    }
    match turn.person.dialogue.clone() {
        Dialogue::Idle => out_of_the_blue(turn, heard),
        Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => {
            answered::take(turn, question, heard)
        }
        Dialogue::Checking { .. } => number_check::check(turn, text),
        Dialogue::ChoosingZone { .. } if puts_off(turn, text) => settings::leave(turn),
        Dialogue::ChoosingZone { .. } => place(turn, heard),
        Dialogue::ChoosingCountry { .. } if input::is_of_arrival(text) => {
            turn.person.dialogue = *turn.resume();
            read(turn, heard);
        }
        Dialogue::ChoosingCountry { order, .. } => country::typed(turn, order, text),
        Dialogue::PlacingTracking { .. } => {
            turn.person.dialogue = *turn.resume();
            read(turn, heard);
        }
    }
}

/// What stands behind `/start` in a link, `/track` or `/add`: read as if it was pasted, if a number is in it.
pub fn behind_command(turn: &mut Turn, text: &str) -> bool {
    let is_number = !input::is_sensitive(text) && !numbers::find(text).is_empty();
    if is_number {
        read(turn, &Heard::new(text, days::writer(turn)));
    }
    is_number
}

/// Whether who is asked for the hour does not want to tell it now: no, no idea, or the words of the button.
fn puts_off(turn: &Turn, text: &str) -> bool {
    let label = turn.plain("button-not-now", &[]);
    let same = [(true, label.as_str())];
    input::is_unknown(text)
        || input::assent(text) == Some(false)
        || input::called(text, same.into_iter()).is_some()
}

/// An answer to the question for the zone. It may have come unasked for: what is told instead is read as if nothing was asked.
fn place(turn: &mut Turn, heard: &Heard) {
    let text = heard.text;
    let is_news = heard.shown().is_some() || heard.sure().is_some_and(Intent::is_news);
    // A word that is only like a city's name may tell something: "pagué" is not Prague.
    let zone = input::zone(text, turn.now);
    let tells = is_news || zone.is_err() && tells_of_order(heard);
    if !tells && zone != Err(ZoneProblem::NotUnderstood) {
        return settings::zone(turn, text);
    }
    let asked = turn.person.dialogue.clone();
    turn.person.dialogue = *turn.resume();
    let is_long =
        text.chars().count() > LONGEST_PLACE || text.split_whitespace().count() > WORDS_OF_A_PLACE;
    if is_long && turn.person.dialogue != Dialogue::Idle {
        return read(turn, heard);
    }
    let is_idle = turn.person.dialogue == Dialogue::Idle;
    let leads = is_idle && (leads_somewhere(turn, heard) || asks_for_day(turn, heard));
    if turn.person.dialogue == Dialogue::Idle {
        turn.person.dialogue = asked;
    }
    match (leads, is_long) {
        (true, _) => {}
        (false, true) => not_understood::text_not_understood(turn, heard),
        (false, false) => settings::zone(turn, text),
    }
}

/// Whether a text that may be a place tells of an order.
fn tells_of_order(heard: &Heard) -> bool {
    page::label_alone(heard.text).is_some()
        || understood::tells(heard.mentioned())
        || heard.sure().is_some_and(Intent::is_about_order)
}

/// A text while nothing is asked.
fn out_of_the_blue(turn: &mut Turn, heard: &Heard) {
    if !leads_somewhere(turn, heard)
        && !asks_for_day(turn, heard)
        && !home::out_of_the_blue(turn, heard)
        && !seller_reply::asks_what_is_wanted(turn, heard)
        && !begins_with_price(turn, heard)
    {
        not_understood::text_not_understood(turn, heard);
    }
}

/// "Vintage lamp $84": what was bought, where nothing else is understood.
fn begins_with_price(turn: &mut Turn, heard: &Heard) -> bool {
    let bought = page::goods_and_price(heard.text).filter(|_| heard.sure().is_none());
    let Some((goods, amount)) = bought else {
        return false;
    };
    let facts = PageFacts {
        goods: Some(goods),
        amount: Some(amount),
        ..PageFacts::default()
    };
    told::take_facts(turn, facts);
    true
}

/// The label of a day alone, or "I mean the protection": its day comes next.
fn asks_for_day(turn: &mut Turn, heard: &Heard) -> bool {
    let meant = input::behind_correction(heard.text);
    let behind_article = meant.and_then(|meant| Some(meant.split_once(' ')?.1));
    let mut texts = [Some(heard.text), meant, behind_article]
        .into_iter()
        .flatten();
    if let Some(question) = texts.find_map(page::label_alone)
        && let Some(order) = which_order::order_meant(turn, heard.text, None)
    {
        edit_order::edit(turn, order, question);
        return true;
    }
    false
}

/// Answers a text while nothing is asked; `false` if it is not understood.
fn leads_somewhere(turn: &mut Turn, heard: &Heard) -> bool {
    if told::page_of_watched(turn, heard)
        || is_decided(heard) && free_words::tells_news(turn, heard, None)
        || input::is_labelled(heard.text)
            && !is_mail_of_order(heard)
            && seller_reply::answer(turn, heard)
    {
        return true;
    }
    if where_it_stands::of_carrier(turn, heard) {
        return true;
    }
    if came::first_told(turn, heard)
        || returns::told(turn, heard, None)
        || take_back::moved(turn, heard)
        || take_back::denied(turn, heard)
        || take_back::out_of_the_blue(turn, heard)
        || corrected::take(turn, heard)
        || corrected::out_of_the_blue(turn, heard)
    {
        return true;
    }
    mentioned::note(turn, heard);
    if watches_number(turn, heard) || told::lists_orders(turn, heard) {
        return true;
    }
    if is_news_of_watched(turn, heard) && free_words::tells_news(turn, heard, None) {
        return true;
    }
    if other_facts::beside_news(turn, heard) {
        return true;
    }
    if shows_where_known_is(turn, heard) {
        return true;
    }
    let facts = heard.facts();
    // "Order 3042218890014477 from AliExpress": the store is named, and does not only follow from the number.
    let is_order = facts.order_number.is_some() && names_store_in_words(heard.text);
    let is_page = understood::tells_an_order(facts) || is_order;
    // A seller tells of days and sums as well, but hardly which order is meant.
    if is_page && understood::names_an_order(facts) {
        not_understood::say_what_is_spoken(turn, heard);
        told::take_facts(turn, facts.clone());
        comfort(turn, heard);
        return true;
    }
    if where_it_stands::begins(turn, heard) {
        return true;
    }
    let is_own = is_page && other_facts::tells_own_payment(heard);
    if !is_own && (comes_instead(turn, heard) || seller_reply::answer(turn, heard)) {
        return true;
    }
    if is_page {
        told::take_facts(turn, facts.clone());
        comfort(turn, heard);
        return true;
    }
    if seller_reply::asks_what_they_want(turn, heard) {
        return true;
    }
    let found = numbers::find(heard.text);
    // "The refund of order 38472910-0127 was refused": the news matter, and not the kind of the number.
    let is_order = |found: &Finding| found.verdict() == Verdict::OrderNumber;
    let is_beside_news = heard.sure().is_some_and(Intent::is_news) && found.iter().all(is_order);
    if !found.is_empty() && !is_beside_news && !input::tells_return_number(heard.text) {
        if where_it_stands::with_number(turn, heard) {
            return true;
        }
        number_check::pasted(turn, heard.text);
        return true;
    }
    let is_told = heard.mentioned().payment.is_some() && other_facts::alone(turn, heard);
    is_told
        || is_store_alone(turn, heard)
        || begins_at_store(turn, heard)
        || other_facts::alone(turn, heard)
        || free_words::tells_news(turn, heard, None)
        || free_words::answer(turn, heard)
}

/// "Ozon: order 38472910-0127 is late, the new day is 7 December": what a store says of an order by its number is no seller's answer.
fn is_mail_of_order(heard: &Heard) -> bool {
    let facts = heard.facts();
    let is_named = facts.order_number.is_some() || !facts.numbers.is_empty();
    let wants = || {
        let reply = input::seller_reply(heard.text);
        reply.is_some_and(|reply| reply.kinds.iter().any(|kind| kind.is_trap()))
    };
    is_named && (facts.tells_when() || facts.tracking.is_some()) && !wants()
}

/// Where a watched parcel stands, told with its number and nothing else of the order.
fn shows_where_known_is(turn: &mut Turn, heard: &Heard) -> bool {
    let facts = heard.facts();
    let Some(order) = understood::known_order(turn, facts) else {
        return false;
    };
    let (id, known) = (order.id, order.order_number.clone());
    let is_known = facts.order_number.is_none() || facts.order_number == known;
    let rest = understood::besides(Question::Number, facts);
    let rest = understood::besides(Question::Tracking, &rest);
    is_known
        && heard.shown().is_some()
        && !understood::tells(&rest)
        && free_words::tells_news(turn, heard, Some(id))
}

fn names_store_in_words(text: &str) -> bool {
    let words: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    page::store_in_few_words(&words).is_some()
}

/// Another parcel is on its way in place of the first one, and here is its number: it can be watched, and the first one's days run on.
fn comes_instead(turn: &mut Turn, heard: &Heard) -> bool {
    let is_sent = heard.sure() == Some(Intent::SellerResends);
    let has_number = numbers::only_tracking_number(heard.text).is_some();
    let order = turn.only_open().and_then(|id| turn.open_order(id)).cloned();
    let Some(order) = order.filter(|_| is_sent && has_number) else {
        return false;
    };
    let note = seller_screen::comes_instead(turn, &order);
    number_check::pasted(turn, heard.text);
    turn.preface(note);
    true
}

/// A refusal of a watched order's own store tells of that order, whatever else is told with it, and begins no other.
fn is_news_of_watched(turn: &Turn, heard: &Heard) -> bool {
    let facts = heard.mentioned();
    let has_no_number = facts.numbers.is_empty() && facts.order_number.is_none();
    let store = facts.store.as_deref();
    let is_watched = store.is_none_or(|store| turn.open_orders().any(|order| order.store == store));
    let is_refused = is_watched && heard.sure() == Some(Intent::DisputeRefused);
    let is_news = heard
        .sure()
        .is_some_and(|told| told.is_news() && !told.is_of_seller());
    let is_of_store = || understood::of_store(turn, facts).is_some();
    has_no_number && (is_refused || is_news && is_of_store())
}

/// "AliExpress: the dispute is closed. Result: full refund": a closed dispute alone would be a refused one, and no seller says so.
fn is_decided(heard: &Heard) -> bool {
    let is_closed = |part: &Heard| part.sure() == Some(Intent::DisputeRefused);
    heard.sure() == Some(Intent::DisputeWon)
        && heard.clauses().iter().any(is_closed)
        && !input::names_seller(heard.text)
}

/// A word before the first order of somebody who worries.
fn comfort(turn: &mut Turn, heard: &Heard) {
    let worry = match heard.intent() {
        Understood::Perhaps(near) if near.contains(&Intent::NotArrived) => Some(Intent::NotArrived),
        _ => heard.sure(),
    };
    let is_open = worry == Some(Intent::NotShipped) && input::says_unknown(heard.text);
    // The words of a store's page are not the person's.
    let is_theirs = !is_page(heard);
    let worry = worry.filter(|_| turn.orders.is_empty() && !is_open && is_theirs);
    if let Some(word) = worry.and_then(|worry| talk::word_of_none(turn, worry)) {
        turn.preface(word);
    }
}

/// "Yes, please watch it" below the explanation of a number. One that looks mistyped is asked about.
fn watches_number(turn: &mut Turn, heard: &Heard) -> bool {
    let number = |button| match Press::of(button)? {
        Press::Watch(number) => Some(number),
        _ => None,
    };
    let explained = turn.person.offered.iter().find_map(number);
    let tells = understood::tells(heard.mentioned());
    let Some(number) = explained.filter(|_| !tells && input::agreement(heard.text) == Some(true))
    else {
        return false;
    };
    let told = PageFacts {
        numbers: numbers::find(&number),
        ..PageFacts::default()
    };
    let draft = Draft {
        unconfirmed: false,
        ..understood::new(told)
    };
    new_order::understood(turn, draft);
    true
}

fn is_of_no_spoken_language(heard: &Heard) -> bool {
    heard.language().is_some_and(|other| !other.is_spoken)
}

/// A store and nothing else, or nothing else that is understood of a language that is not spoken: its order is shown, or one begins.
fn is_store_alone(turn: &mut Turn, heard: &Heard) -> bool {
    let text = heard.text;
    // "eBay filed" tells more than a store.
    if heard.sure().is_some_and(Intent::is_news) {
        return false;
    }
    let store = match answers::known_store(turn, text) {
        Some(ReadAnswer::Value(AnswerValue::Store(store, _), _)) => store,
        _ => match page::store_named(text).filter(|_| is_of_no_spoken_language(heard)) {
            Some(store) => store.to_owned(),
            None => return false,
        },
    };
    not_understood::say_what_is_spoken(turn, heard);
    let of_store = |order: &&Order| order.store == store;
    let orders: Vec<OrderId> = turn.open_orders().filter(of_store).map(|o| o.id).collect();
    match orders[..] {
        [] => {
            let draft = Draft {
                store: Some(store),
                ..Draft::default()
            };
            new_order::understood(turn, draft);
        }
        [only] => card::show(turn, only),
        _ => talk::ask_order(turn, |id| Press::Order(id, OrderPress::Card)),
    }
    true
}

/// Whether what a text is sure to mean is told in it, and not only asked.
fn is_told(heard: &Heard) -> bool {
    let is_same = |part: &&Heard| part.sure() == heard.sure();
    let mut same = heard.clauses().iter().filter(is_same).peekable();
    match same.peek() {
        Some(_) => same.any(|part| !input::asks(part.text)),
        None => !input::asks(heard.text),
    }
}

/// A few words about a parcel from a store, while none is watched: "не приходит с вб". They are answered, and its order begins. So it
/// does with more words, or a question beside it, where they tell something of it.
fn begins_at_store(turn: &mut Turn, heard: &Heard) -> bool {
    if turn.open_orders().next().is_some() || heard.words() > MOST_WORDS_ABOUT_A_STORE {
        return false;
    }
    let facts = heard.mentioned();
    let tells = understood::tells(facts) || facts.goods.is_some();
    let intent = heard.sure();
    let event = news::event(turn, heard);
    let may_begin = match intent {
        Some(Intent::SellerSilent | Intent::WrongAddress | Intent::RefundWhen) => is_told(heard),
        Some(Intent::NotArrived) if is_told(heard) => true,
        Some(_) if event.is_some() => true,
        Some(intent) if !intent.is_about_parcel() => {
            let is_bad_news = intent.is_news() && !intent.is_of_seller() && !intent.is_end();
            let worries = is_bad_news || talk::word_of_none(turn, intent).is_some();
            worries || tells && intent.is_about_order() && !intent.is_news()
        }
        Some(_) => true,
        None => tells || heard.words() <= WORDS_ABOUT_A_STORE,
    };
    if !may_begin {
        return false;
    }
    let named = page::store_in_few_words(heard.text).map(str::to_owned);
    let Some(store) = named.or_else(|| facts.store.clone()) else {
        return false;
    };
    if let Some(intent) = intent {
        talk::say_of_none(turn, intent);
    }
    let facts = PageFacts {
        store: Some(store),
        ..facts.clone()
    };
    let mut draft = Draft {
        unconfirmed: tells,
        ..understood::new(facts)
    };
    let note = event.as_ref();
    let note = note.map(|event| events::told_first(turn, &draft, event));
    draft.told.extend(event);
    new_order::understood(turn, draft);
    turn.preface(note.unwrap_or_default());
    true
}
