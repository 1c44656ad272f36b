//! What is answered to free words, and to what a seller wrote: each intent and each kind of answer once, with an order and without.

use super::scene::{ago, ahead, nothing};
use super::talk::{Happens, Talk, order};
use std::collections::BTreeSet;
use strum::VariantArray;
use trackless::chat::callback::{OrderPress, Press, SellerSaid};
use trackless::chat::input::{Intent, ReplyKind};
use trackless::model::{Offer, OfferKind, Order, OrderEvent as H, Question};

const MESSAGES: &str = include_str!("../../src/chat/input/intent_cases.tsv");
const ANSWERS: &str = include_str!("../../src/chat/input/seller_reply_cases.tsv");

const REFUND_MAIL: &str = "Your refund is on its way\nOrder number: 8190045517738820\nRefund amount: US $7.12\nRefund issued on Nov 20, 2026.\nAliExpress Team";

const MONTH: i64 = 30 * 24;

/// The first text of each meaning in a language.
fn firsts(cases: &'static str, language: &str) -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    let is_russian = |text: &str| text.chars().any(|c| ('а'..='я').contains(&c));
    let cases = cases.lines().filter_map(|line| line.split_once('\t'));
    cases
        .filter(|(meaning, text)| *meaning != "none" && is_russian(text) == (language == "ru"))
        .filter(|(meaning, _)| seen.insert(*meaning))
        .map(|(_, text)| text)
        .collect()
}

fn lamp() -> Order {
    nothing(1, order("aliexpress", 20, MONTH)).but(|o| o.name = Some("lamp".to_owned()))
}

fn order_without_end() -> Order {
    nothing(1, order("ebay", 20, MONTH)).but(|o| {
        o.name = Some("lamp".to_owned());
        o.protection_end = None;
    })
}

fn disputed() -> Order {
    lamp().then(3, H::DisputeOpened(ago(3)))
}

/// Credit was offered, and then a part.
fn offered() -> Order {
    let offer = |kind, sum: &str| {
        H::Offered(Offer {
            kind,
            sum: Some(sum.to_owned()),
        })
    };
    disputed()
        .then(2, offer(OfferKind::Credit, "5.00 USD"))
        .then(1, offer(OfferKind::Part, "7.00 USD"))
}

pub fn talks(language: &str) -> Vec<Talk> {
    let mut talks = messages(language);
    talks.extend(answers(language));
    talks
}

fn messages(language: &str) -> Vec<Talk> {
    let new = |title: &str| Talk::new(title, language);
    let mut talks = vec![
        new("Free words without an order"),
        new("Free words about the only order").order(&lamp()),
    ];
    for talk in &mut talks {
        for text in firsts(MESSAGES, language) {
            *talk = std::mem::replace(talk, new(""))
                .says(text)
                .cancels_question();
        }
    }
    let mut pressed = new("What was meant is chosen, without an order");
    for intent in Intent::VARIANTS {
        pressed = pressed.press(Press::Talk(*intent, None)).cancels_question();
    }
    let mut chosen = new("What was meant is chosen, of the first order").order(&lamp());
    for intent in Intent::VARIANTS {
        chosen = chosen
            .press(Press::Talk(*intent, Some(1)))
            .cancels_question();
    }
    talks.extend([
        pressed,
        chosen,
        new("Free words about one of several orders")
            .order(&lamp())
            .order(&disputed().but(|o| o.name = Some("phone case".to_owned())))
            .says("it arrived")
            .press(Press::Talk(Intent::Arrived, Some(2)))
            .says("where is my lamp?")
            .says("Lamp")
            .says("got it")
            .says("part of my order is missing")
            .says("zzz zzz")
            .press(Press::Talk(Intent::Arrived, Some(9))),
        new("About one of very many orders")
            .order(&lamp())
            .order(&lamp())
            .order(&lamp())
            .order(&lamp())
            .order(&lamp())
            .order(&lamp())
            .says("посылка пришла"),
        new("Free words while something is asked")
            .order(&lamp())
            .edit(Question::Carrier)
            .says("I already opened a dispute")
            .says("the protection was extended by the seller")
            .says("tracking shows movement now")
            .says("it came, no wait, it has not")
            .sends_sticker(),
        new("Free words about a watched order while another is taken down")
            .order(&lamp())
            .press(Press::Begin)
            .says("the protection was extended by the seller")
            .press(Press::Talk(Intent::DisputeOpened, Some(1)))
            .press(Press::Talk(Intent::DisputeOpened, Some(1))),
        new("A refusal of which nothing is known")
            .order(&lamp())
            .says("aliexpress refused me")
            .press(Press::Talk(Intent::DisputeCancelled, Some(1))),
        new("Less was offered")
            .order(&offered())
            .press(Press::Order(1, OrderPress::Card)),
        new("Less was taken, and the money has its day")
            .order(
                &offered()
                    .then(0, H::OfferAccepted(Some("7.00 USD".to_owned())))
                    .then(0, H::RefundDue(ahead(9).date_naive())),
            )
            .press(Press::Order(1, OrderPress::Card))
            .press(Press::Order(1, OrderPress::History)),
        new("What is typed on below what was understood")
            .says("my aliexpress parcel RB123456785CN shipped 5 november")
            .says("at the post office, collect until 15 December")
            .says("what should I write to the seller?"),
        new("Another language")
            .says("mi paquete no ha llegado, dónde está")
            .says("mi paquete de temu no ha llegado"),
        new("Nothing is understood")
            .says("hm")
            .says("hm")
            .says("hm")
            .says("hm")
            .order(&lamp())
            .says("hm")
            .says("hm")
            .says("hm")
            .says("hm")
            .says("hm")
            .says("hm"),
        new("A sticker instead of an answer")
            .order(&lamp())
            .edit(Question::Carrier)
            .sends_sticker(),
        new("It may mean two things")
            .order(&lamp())
            .says("it came but it has not"),
        new("Another order, and there is none")
            .order(&lamp())
            .says("the other one came today"),
        new("A second order is taken down")
            .order(&lamp())
            .press(Press::Begin)
            .says("temu")
            .says("RR123456785CN")
            .says("05.11.2026"),
        new("A country alone").order(&lamp()).says("Canada"),
        new("Customs name a sum")
            .order(&lamp())
            .says("customs want 40 €"),
        new("Goods are to be sent back")
            .order(&disputed())
            .says("aliexpress refunds all, i have to send it back by 20 december")
            .says("sent it back today"),
        new("Goods must go back, and no day is told")
            .order(&disputed())
            .says("i must send it back"),
        new("Goods were sent back")
            .order(&disputed().then(1, H::SentBack))
            .press(Press::Order(1, OrderPress::History)),
        new("A claim is told again")
            .order(&disputed())
            .says("i opened a dispute")
            .says("i opened the dispute on 10 november"),
        new("It was told before")
            .press(Press::Begin)
            .says("temu")
            .says("none")
            .says("i told you already, the 20th"),
        new("A length of protection, and another way of paying")
            .says("temu, RB123456785CN, paid by bank transfer, 60 days of buyer protection"),
        new("A story with a question, and another order beside it")
            .order(&lamp())
            .says("opened a dispute yesterday. will i get my money back?")
            .press(Press::Begin)
            .says("ebay")
            .says("the second order is from temu, paid 3 nov 12 eur")
            .says("the lamp came broken"),
        new("It was told before, and is taken")
            .press(Press::Begin)
            .says("temu")
            .says("i told you already, paid 3 november"),
        new("They asked to wait until a day")
            .order(&lamp().then(1, H::WaitAsked(Some(ahead(3).date_naive()))))
            .press(Press::Order(1, OrderPress::Card))
            .press(Press::Order(1, OrderPress::History)),
        new("They asked to wait")
            .order(&lamp().then(1, H::WaitAsked(None)))
            .press(Press::Order(1, OrderPress::History)),
        new("A seller has days to answer")
            .order(&disputed())
            .says("the seller has until 12 december to answer"),
        new("Support of a store that is not watched")
            .order(&lamp())
            .says("Temu support: please wait 5 days, we are checking with the carrier"),
        new("A mail about a refund")
            .order(&lamp())
            .says(REFUND_MAIL),
        new("A mail about a refund, and nothing is watched").says(REFUND_MAIL),
        new("A store says when it decides, and from when one may ask")
            .order(&disputed())
            .says("Your dispute has been escalated. Decision by 5 December. Upload evidence before 1 December")
            .says("If not arrived by Dec 6 you can request full refund"),
        new("A seller names a day past the end")
            .order(&lamp())
            .says("open dispute after 30 december"),
        new("A notice of a refund of which nobody knows whether it is all")
            .order(&lamp().but(|o| o.amount = None))
            .says("Refund of US $12.40 for order 8199633578334590 has been issued to your original payment method"),
        new("Somebody asks whether to wait")
            .order(&lamp())
            .press(Press::Talk(Intent::HowLong, Some(1))),
        new("Two meanings")
            .order(&lamp())
            .says("dispute refused or opened")
            .says("where is my refund parcel"),
        new("A seller asks to wait, and no end is known")
            .order(&order_without_end())
            .says("dear friend please wait 15 days"),
    ]);
    talks
}

fn answers(language: &str) -> Vec<Talk> {
    let new = |title: &str| Talk::new(title, language);
    let mut talks = vec![
        new("A seller's answer without an order"),
        new("A seller's answer about the only order").order(&lamp()),
        new("A seller's answer in a dispute").order(&disputed()),
        new("A seller's answer two days before the end").order(
            &nothing(1, order("aliexpress", 58, 47)).but(|o| o.name = Some("lamp".to_owned())),
        ),
    ];
    for talk in &mut talks {
        for text in firsts(ANSWERS, language) {
            *talk = std::mem::replace(talk, new("")).says(text);
        }
    }
    let both = |also| SellerSaid {
        kind: ReplyKind::PayOutside,
        also: vec![also],
        days: Some(15),
        sum: None,
    };
    let mut several = new("A seller's answer says two things").order(&disputed());
    // Thanks are never beside anything.
    let besides = ReplyKind::VARIANTS.iter();
    for kind in besides.filter(|kind| **kind != ReplyKind::Thanks) {
        several = several.press(Press::SellerSaid(both(*kind), Some(1)));
    }
    let longer = SellerSaid {
        kind: ReplyKind::Wait,
        also: Vec::new(),
        days: Some(60),
        sum: None,
    };
    let mut at_large = new("Each kind of answer, without an order");
    for kind in ReplyKind::VARIANTS {
        at_large = at_large.press(Press::SellerSaid((*kind).into(), None));
    }
    talks.extend([
        several,
        at_large,
        new("A seller asks to wait beyond the end")
            .order(&lamp())
            .press(Press::SellerSaid(longer, Some(1))),
        new("A seller's answer about one of two orders")
            .order(&lamp())
            .order(&disputed())
            .says("dear friend please wait 15 days")
            .press(Press::SellerSaid(ReplyKind::Wait.into(), Some(2)))
            .press(Press::SellerSaid(ReplyKind::Wait.into(), Some(9))),
        new("Perhaps the seller's words")
            .order(&lamp())
            .says("delayed because of bad weather")
            .press(Press::NotThat)
            .says("delayed because of bad weather")
            .press(Press::SellerSaid(ReplyKind::Wait.into(), None)),
    ]);
    talks
}
