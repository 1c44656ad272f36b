//! A line or two of a store's that a sum is on its way back: "Refund of US $12.40 has been issued to your original payment method".

use crate::chat::flows::days;
use crate::chat::input::page::{self, RefundMail};
use crate::chat::input::{self, Heard, Intent, ReplyKind};
use crate::chat::turn::Turn;

/// Such a notice. What the buyer tells of money that came is none, nor what a seller says who wants something for it.
pub fn told(turn: &Turn, heard: &Heard) -> Option<RefundMail> {
    use Intent as I;
    let is_of_buyer = matches!(
        heard.sure(),
        Some(I::MoneyBack | I::MoneyPartly | I::RefundAsCredit | I::RefundToOldCard)
    );
    let wants = |kind: &ReplyKind| kind.is_trap() || *kind == ReplyKind::Choice;
    let is_bait = || {
        let reply = input::seller_reply(heard.text);
        reply.is_some_and(|reply| reply.kinds.iter().any(wants))
    };
    // "Your refund is approved. The sum of ... ": granted in one clause, and the sum in another.
    let is_granted = |part: &Heard| part.sure() == Some(I::DisputeWon);
    let says = || {
        let grants = heard.clauses().iter().any(is_granted) && !input::names_part(heard.text);
        page::is_refund_notice(heard.text) || grants && input::speaks_as_seller(heard.text)
    };
    // "The seller did not answer. We have issued a refund": who is named in another clause gives nothing.
    let telling = heard.clauses().iter();
    let mut telling = telling.filter(|part| page::is_refund_notice(part.text));
    let telling = telling.next().map_or(heard.text, |part| part.text);
    let mail = page::refund_sum(heard.text, &days::writer(turn))?;
    let is_notice = says()
        && !is_of_buyer
        && !input::names_seller(telling)
        && !input::names_credit(heard.text)
        && !is_bait();
    is_notice.then_some(mail)
}
