//! A picture that somebody sent: what was read in it goes the way of a text. A number is never guessed in silence: what neither a bar
//! code nor a check digit proves is shown to be compared, and what a check digit speaks against is not taken.

use super::{
    days, number_check, seller_reply, sensitive_data, start, text, told, tracking_page, understood,
};
use crate::chat::callback::Press;
use crate::chat::event::Picture;
use crate::chat::input::{self, Heard, PictureText, numbers, picture_text};
use crate::chat::screens::{format, questions};
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Keyboard, TrackingSource};
use tracking_number::{Finding, candidates};

/// The most misread numbers that are asked about.
const MOST_MISREAD: usize = 2;

/// A picture, what was written under it, and the message it stands in.
pub fn sent(turn: &mut Turn, picture: &Picture, caption: &str, message: i32) {
    let nothing = match picture {
        Picture::Read { codes, .. } if codes.iter().any(|code| input::is_document_code(code)) => {
            return sensitive_data::warn(turn, "", message);
        }
        Picture::Read { codes, text } => {
            let printed = text.as_deref().unwrap_or_default();
            let seen = picture_text(codes, printed, &days::writer(turn));
            if says(turn, &seen, message) {
                return also_read(turn, caption, message);
            }
            match text {
                Some(_) => "picture-nothing",
                None => "picture-no-code",
            }
        }
        Picture::TooLarge => "picture-too-large",
        Picture::TooNarrow => "picture-too-narrow",
        Picture::TooHard => "picture-too-hard",
        Picture::Unreadable => "picture-unreadable",
        Picture::NotFetched => "picture-not-fetched",
    };
    if caption.trim().is_empty() {
        start::asks_for_text(turn, nothing);
        return;
    }
    text::typed(turn, caption, message);
}

/// What stands under a picture that told something is read too if it holds a number: else the picture has said it.
fn also_read(turn: &mut Turn, caption: &str, message: i32) {
    if !numbers::find(caption).is_empty() {
        text::typed(turn, caption, message);
    }
}

/// Goes on with what a picture says; false if it says nothing that helps.
fn says(turn: &mut Turn, seen: &PictureText, message: i32) -> bool {
    let said = goes_on(turn, seen, message);
    if said && seen.may_be_misread {
        turn.preface(turn.html("picture-compare", &[]));
    }
    match &seen.misread[..] {
        [] => said,
        numbers if said => {
            let args = [("number", listed(numbers).into())];
            turn.preface(turn.html("picture-misread-beside", &args));
            true
        }
        numbers => {
            misread(turn, numbers);
            true
        }
    }
}

fn goes_on(turn: &mut Turn, seen: &PictureText, message: i32) -> bool {
    let heard = Heard::new(&seen.text, days::writer(turn));
    let is_page = text::is_page(&heard) || tracking_page::is_one(&heard);
    if input::is_sensitive(&seen.text) && !is_page {
        sensitive_data::warn(turn, &seen.text, message);
        return true;
    }
    if input::asks_by_unknown_link(&seen.text) || input::asks_for_a_code(&seen.text) {
        text::typed(turn, &seen.text, message);
        return true;
    }
    if tracking_page::answer(turn, &heard, TrackingSource::Picture) {
        return true;
    }
    let facts = heard.facts();
    if understood::tells_an_order(facts) && understood::names_an_order(facts) {
        told::take_facts(turn, facts.clone());
        return true;
    }
    if seen.numbers.is_empty() {
        // A screenshot of what the seller wrote.
        let is_idle = turn.person.dialogue == Dialogue::Idle;
        return is_idle && seller_reply::answer_if_sure(turn, &heard);
    }
    let is_parcels = !candidates(&numbers::find(&seen.numbers)).is_empty();
    if is_parcels && seen.may_be_misread {
        // It is not an answer before the person has compared it.
        number_check::pasted(turn, &seen.numbers);
        questions::ask_again_below(turn);
    } else {
        text::typed(turn, &seen.numbers, message);
    }
    true
}

/// What was read cannot be right: what it may be is offered, and nothing else.
fn misread(turn: &mut Turn, numbers: &[Finding]) {
    let is_adding = matches!(turn.person.dialogue, Dialogue::Adding { .. });
    let shown = &numbers[..numbers.len().min(MOST_MISREAD)];
    let corrections = shown.iter().flat_map(numbers::corrections);
    let rows: Keyboard = corrections
        .map(|number| {
            let label = |key| format::one_of_numbers(turn.texts(), key, &number);
            if is_adding {
                let label = label("button-use-number");
                row(Press::Use(number).button(label))
            } else {
                let label = label("button-watch");
                row(Press::Watch(number).button(label))
            }
        })
        .collect();
    let args = [("number", listed(shown).into())];
    turn.say(turn.html("picture-misread", &args), rows);
    questions::ask_again_below(turn);
}

fn listed(numbers: &[Finding]) -> String {
    let texts: Vec<&str> = numbers.iter().map(|found| found.text.as_str()).collect();
    texts.join(", ")
}
