//! Messages that want money or data by a link to a page that nobody here knows: "your parcel is held, pay 1.99 at ...".
//!
//! Such a text looks like a courier's or a seller's, and must never be answered as one.

use super::languages::Languages;
use super::page::is_store_host;
use super::plain_words::PlainWords;
use super::tokens::plain;
use tracking_number::is_known_host;

/// Such a message is short; an order page with links to its shop is not.
const MOST_WORDS: usize = 80;

/// Whether a text asks for a payment or for data by such a link.
pub fn asks_by_unknown_link(text: &str) -> bool {
    let is_short = text.split_whitespace().count() <= MOST_WORDS;
    is_short && hosts(text).any(|host| !is_store_host(host) && !is_known_host(host)) && baits(text)
}

/// Whether a text asks for what opens a bank account: a code from a message, the secret numbers of a card.
pub fn asks_for_a_code(text: &str) -> bool {
    let is_short = text.split_whitespace().count() <= MOST_WORDS;
    let words = plain(text);
    let holds = |phrase: &String| words.contains(phrase.as_str());
    is_short
        && PlainWords::each(Languages::of(text)).any(|language| language.secrets.iter().any(holds))
}

/// The hosts of the links in a text.
fn hosts(text: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'));
    let linked = text.split("://").skip(1).filter_map(move |rest| {
        let host = rest.split(ends).next()?;
        host.contains('.').then_some(host)
    });
    linked.chain(text.split_whitespace().filter_map(bare_host))
}

/// The host of an address without its beginning: `dhl-fee.top/pay`.
fn bare_host(word: &str) -> Option<&str> {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let (host, _) = word.split_once('/').filter(|_| !word.contains("://"))?;
    let (name, top) = host.rsplit_once('.')?;
    let is_top = top.len() >= 2 && top.chars().all(|c| c.is_ascii_alphabetic());
    (is_top && name.chars().any(char::is_alphabetic)).then_some(host)
}

/// Whether a word of a text outside its links is one that such messages have.
fn baits(text: &str) -> bool {
    let is_link = |word: &&str| word.contains("://") || bare_host(word).is_some();
    let words = text.split_whitespace().filter(|word| !is_link(word));
    let words = plain(&words.collect::<Vec<_>>().join(" "));
    let languages = Languages::of(text);
    let mut words = words.split(|c: char| !c.is_alphanumeric());
    let knows = |word: &str| PlainWords::each(languages).any(|one| is_bait(&one.link_bait, word));
    words.any(|word| !word.is_empty() && knows(word))
}

fn is_bait(baits: &[String], word: &str) -> bool {
    baits.iter().any(|bait| match bait.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == bait,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_for_a_code_is_a_trap() {
        for text in [
            "закройте спор и я верну деньги на карту, пришлите номер карты и код из смс",
            "Dear, close the dispute and send me card number and the code from SMS",
            "please tell me the sms code",
        ] {
            assert!(asks_for_a_code(text), "{text}");
        }
        for text in ["пришлите код отслеживания", "the code is RB123456785CN"]
        {
            assert!(!asks_for_a_code(text), "{text}");
        }
    }

    #[test]
    fn a_payment_by_an_unknown_link_is_a_trap() {
        for text in [
            "Your package could not be delivered, pay customs fee 1.99 here http://usps-fee.top/pay",
            "Ваша посылка задержана, оплатите пошлину 199 руб по ссылке http://pochta-oplata.top",
            "USPS: confirm your address https://usps.redelivery-info.com/a RB123456785CN",
            "Почта России: уточните адрес https://pochta.ru.track-info.site",
            "DHL: a duty of 2.50 is open https://dhl-zoll.example",
            "dhl-zoll.example/pay wants a fee of 2.50",
        ] {
            assert!(asks_by_unknown_link(text), "{text}");
        }
    }

    #[test]
    fn known_pages_and_links_without_a_demand_are_none() {
        for text in [
            "Pay the customs fee at https://www.pochta.ru/tracking",
            "https://t.17track.net/en#nums=RR123456785CN pay",
            "Your order: https://www.aliexpress.com/p/order/index.html Total to pay 12.50",
            "here is my number https://shop.example/track?n=RR123456785CN",
            "customs want 20 euro, should I pay?",
            "",
        ] {
            assert!(!asks_by_unknown_link(text), "{text}");
        }
    }
}
