//! A text, and what was read in it: each reading is made once, when it is first asked for, and handed on.

use std::cell::OnceCell;
use std::ops::Range;

use super::agreement::begins_with_yes_or_no;
use super::amount::amount_in;
use super::button_words::{first_told, return_told, tells_handing_in};
use super::choice::PossibleDay;
use super::free_text::clauses;
use super::history::{TrackingHistory, collect_by, tracking_history};
use super::home_country::{home_told, without_home};
use super::intent::{Understood, intent, names_other_side};
use super::intent_kinds::Intent;
use super::language_of::language_of;
use super::other_order::means_another_order;
use super::page::{self, AllFacts, PageFacts};
use super::pieces::pieces;
use super::seller_reply::{ends_told_by_post, tells_its_way, tells_new_number};
use super::typed_choice::{says_unknown, yes_or_no};
use super::whole_sum::names_seller;
use super::wording::FreeText;
use super::writer::Writer;
use crate::locale::OtherLanguage;
use crate::model::{
    ParcelLocation, Payment, Tracking, TrackingEvent, TrackingStage, TrackingState,
};
use chrono::{Datelike, Months, NaiveDate};

/// Who writes in more clauses tells a story.
const MOST_PARTS: usize = 8;

/// Who tells a claim in more words may tell other days with it.
const WORDS_OF_A_CASE: usize = 8;
/// Who tells news in more words may tell other days with it.
const WORDS_OF_NEWS: usize = 12;
/// Who tells of the courier in more words tells more than that.
const WORDS_OF_A_VISIT: usize = 40;
/// Who tells in more words that it is not here tells more than that.
const MOST_WORDS_OF_A_STATE: usize = 30;

/// Most sellers are here.
const SENDERS_COUNTRY: &str = "cn";

/// What somebody wrote.
pub struct Heard<'t> {
    pub text: &'t str,
    writer: Writer,
    pieces: OnceCell<Vec<Range<usize>>>,
    page_facts: OnceCell<AllFacts>,
    all: OnceCell<AllFacts>,
    /// What is told where what is mentioned is slight.
    nothing: PageFacts,
    orders: OnceCell<Option<Vec<PageFacts>>>,
    history: OnceCell<Option<TrackingHistory>>,
    page: OnceCell<Option<TrackingHistory>>,
    tracking_told: OnceCell<Option<Tracking>>,
    shown: OnceCell<Option<Tracking>>,
    scan: OnceCell<Option<TrackingState>>,
    intent: OnceCell<Understood>,
    language: OnceCell<Option<&'static OtherLanguage>>,
    home: OnceCell<Option<String>>,
    parts: OnceCell<Vec<Heard<'t>>>,
}

impl<'t> Heard<'t> {
    pub fn new(text: &'t str, writer: Writer) -> Self {
        Self {
            text,
            writer,
            pieces: OnceCell::new(),
            page_facts: OnceCell::new(),
            all: OnceCell::new(),
            nothing: PageFacts::default(),
            orders: OnceCell::new(),
            history: OnceCell::new(),
            page: OnceCell::new(),
            tracking_told: OnceCell::new(),
            shown: OnceCell::new(),
            scan: OnceCell::new(),
            intent: OnceCell::new(),
            language: OnceCell::new(),
            home: OnceCell::new(),
            parts: OnceCell::new(),
        }
    }

    /// What it tells of an order; nothing where it is no more than any text may mention.
    pub fn facts(&self) -> &PageFacts {
        match self.all().is_slight {
            true => &self.nothing,
            false => &self.all().facts,
        }
    }

    /// The same, also where it is slight: while an order is talked about, one fact alone is about it.
    pub fn mentioned(&self) -> &PageFacts {
        &self.all().facts
    }

    /// What it tells as a page, without what the intent adds to it: that asks for this first.
    fn page_facts(&self) -> &AllFacts {
        let read = || page::all_facts(self.text, &self.writer);
        self.page_facts.get_or_init(read)
    }

    /// Where its pieces stand.
    pub fn pieces(&self) -> &[Range<usize>] {
        self.pieces.get_or_init(|| pieces(self.text))
    }

    fn all(&self) -> &AllFacts {
        let read = || {
            let mut all = self.page_facts().clone();
            all.facts.claimed_at = self.claimed_at();
            all.facts.of_another = means_another_order(self.text);
            all.facts.puts_right = begins_with_yes_or_no(self.text) == Some(false);
            all.facts.renumbers = all.facts.numbers.len() == 1 && self.tells_renumbering();
            self.leave_out_duty(&mut all.facts);
            self.take_day_of_case(&mut all.facts);
            self.take_guessed_shipping(&mut all);
            self.take_as_not_here(&mut all);
            self.take_as_here(&mut all);
            self.take_as_waiting(&mut all.facts);
            self.take_as_handed_in(&mut all);
            self.take_scans(&mut all.facts);
            self.take_shown(&mut all.facts);
            all
        };
        self.all.get_or_init(read)
    }

    /// Who tells that it was delivered, but not to them, tells when: the one day beside it. What waits at a point has not come to them.
    fn take_as_not_here(&self, all: &mut AllFacts) {
        let is_brief = self.words() <= MOST_WORDS_OF_A_STATE;
        if !is_brief || self.sure() != Some(Intent::DeliveredNotHere) {
            return;
        }
        let facts = &mut all.facts;
        // "It says delivered 20 November" alone leaves open whether it came.
        let is_read = facts.says_delivered || !facts.delivered.is_empty();
        facts.not_received |= !is_read || FreeText::read(self.text).has_of("{not}");
        let waits = matches!(facts.tracking, Some(Tracking::AtPickup(_)));
        facts.tracking = facts.tracking.filter(|_| !waits);
        let own = [
            &facts.paid,
            &facts.shipped,
            &facts.delivered,
            &facts.expected,
        ];
        if own.iter().all(|days| days.is_empty()) {
            let day = page::only_past_day(self.text, &self.writer);
            facts.delivered = day.map(PossibleDay::told).into_iter().collect();
            facts.says_delivered = facts.delivered.is_empty();
            all.is_slight = false;
        }
    }

    /// What came broken was moving once: "smashed in transit".
    fn take_as_here(&self, all: &mut AllFacts) {
        if self.sure() == Some(Intent::ArrivedWrong) {
            let facts = &mut all.facts;
            facts.tracking = facts.tracking.filter(|shown| *shown != Tracking::Moving);
        }
    }

    /// What stands still at a post office from where somebody goes to fetch it waits there: "sitting there since Monday, I pick it up".
    fn take_as_waiting(&self, facts: &mut PageFacts) {
        let fetches = || first_told(self.text, &["collecting"]).is_some();
        let is_there = || first_told(self.text, &["pickup"]).is_some();
        if facts.frozen_since.is_some() && fetches() && is_there() && !self.text.contains('?') {
            facts.frozen_since = None;
            facts.tracking = Some(Tracking::AtPickup(collect_by(self.text, &self.writer)));
        }
    }

    /// The day on which the seller handed it in is that of the shipping.
    fn take_as_handed_in(&self, all: &mut AllFacts) {
        if !self.is_handed_in() {
            return;
        }
        let facts = &mut all.facts;
        let waits = matches!(facts.tracking, Some(Tracking::AtPickup(_)));
        facts.tracking = facts.tracking.filter(|_| !waits);
        let day = page::only_past_day(self.text, &self.writer).or_else(|| self.day_handed_in());
        if let Some(day) = day.filter(|_| facts.shipped.is_empty()) {
            facts.shipped = vec![PossibleDay::told(day)];
            (facts.not_shipped, all.is_slight) = (false, false);
        }
    }

    /// The number of a day alone: "on 16", "am 16. abgegeben".
    fn day_handed_in(&self) -> Option<NaiveDate> {
        let words: Vec<&str> = self.text.split_whitespace().collect();
        let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        let (last, before) = words.split_last()?;
        let is_ordinal =
            |word: &&&str| is_number(word) && word.ends_with(|c: char| !c.is_ascii_digit());
        let day = match is_number(last) {
            true => last,
            false => before.iter().find(is_ordinal)?,
        };
        let digits = day.find(|c: char| !c.is_ascii_digit());
        let (number, ending) = day.split_at(digits.unwrap_or(day.len()));
        let number = number.parse().ok()?;
        if ending.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let today = self.writer.today();
        let this_month = today.with_day(number).filter(|day| *day <= today);
        this_month.or_else(|| (today - Months::new(1)).with_day(number))
    }

    /// Whether it says that there is another number now, or that the known one is wrong.
    fn tells_renumbering(&self) -> bool {
        let is_wrong = |part: &Heard| intent(part.text) == Understood::Sure(Intent::NumberWrong);
        tells_new_number(self.text) || self.clauses().iter().any(is_wrong)
    }

    /// Whether the seller has handed it in, as the buyer tells.
    pub fn is_handed_in(&self) -> bool {
        tells_handing_in(self.text)
    }

    /// Where the claim was made of which it tells, if that is not the store.
    pub fn claimed_at(&self) -> Option<Payment> {
        match self.sure()? {
            Intent::PaypalCase => Some(Payment::PayPal),
            Intent::BankCase => Some(Payment::Card),
            _ => None,
        }
    }

    /// The only day of a few words that tell a claim at the bank is the claim's: "réclamation envoyée à la banque hier".
    fn take_day_of_case(&self, facts: &mut PageFacts) {
        let is_brief = self.words() <= WORDS_OF_A_CASE && self.parts().is_empty();
        if facts.claimed_at.is_none() || !is_brief || !facts.disputed.is_empty() {
            return;
        }
        let mut days = std::mem::take(&mut facts.shipped);
        days.append(&mut facts.paid);
        facts.disputed = days;
    }

    /// "Don't know when they shipped it, say 25 October": the one day behind such words is that of the shipping.
    fn take_guessed_shipping(&self, all: &mut AllFacts) {
        if !all.facts.shipped.is_empty() || !says_unknown(self.text) {
            return;
        }
        let clauses = clauses(self.text);
        let is_of_shipping = |clause: &&str| says_unknown(clause) && page::names_shipping(clause);
        let Some(at) = clauses.iter().position(is_of_shipping) else {
            return;
        };
        let is_other = |clause: &str| {
            let facts = page::all_facts(clause, &self.writer).facts;
            let is_of_way = facts.says_delivered || facts.frozen_since.is_some();
            facts.tells_when() || !facts.delivered.is_empty() || is_of_way
        };
        let mut guessed = clauses[at..].iter().take(2);
        let guess = guessed.find_map(|clause| {
            let day = page::only_past_day(clause, &self.writer)?;
            (!is_other(clause)).then_some(day)
        });
        if let Some(day) = guess {
            all.facts.shipped = vec![PossibleDay::told(day)];
            (all.facts.not_shipped, all.is_slight) = (false, false);
        }
    }

    /// The one past day of a few words that tell news, and no other day of the order: "they refused it yesterday".
    pub fn day_of_news(&self) -> Option<NaiveDate> {
        let facts = self.mentioned();
        let own = [
            &facts.paid,
            &facts.shipped,
            &facts.delivered,
            &facts.disputed,
            &facts.expected,
        ];
        let is_free = own.iter().all(|days| days.is_empty()) && facts.protection_end.is_empty();
        let is_brief = self.words() <= WORDS_OF_NEWS;
        let day = || page::only_past_day(self.text, &self.writer);
        (is_free && is_brief).then(day).flatten()
    }

    /// A duty that was paid is no payment of the order: "ayer pagué 12 euros de aduana".
    fn leave_out_duty(&self, facts: &mut PageFacts) {
        if facts.paid.is_empty() && facts.amount.is_none() {
            return;
        }
        let is_duty = |part: &Heard| part.sure() == Some(Intent::CustomsAnswered);
        let duties = self.clauses().iter().filter(|part| is_duty(part));
        for duty in duties.map(|part| &part.page_facts().facts) {
            facts.paid.retain(|day| !duty.paid.contains(day));
            if facts.amount == duty.amount {
                facts.amount = None;
            }
        }
    }

    /// The orders that it tells, where it tells several.
    pub fn orders(&self) -> Option<&Vec<PageFacts>> {
        let read = || page::page_orders(self.text, &self.writer);
        self.orders.get_or_init(read).as_ref()
    }

    /// The scans of a tracking page. The page of an order tells more than its scans: it is read as a whole.
    pub fn tracking_page(&self) -> Option<&TrackingHistory> {
        let read = || {
            let history = self.history()?.clone();
            let is_order_page = is_order_page(self.facts()) || self.orders().is_some();
            (!is_order_page).then_some(history)
        };
        self.page.get_or_init(read).as_ref()
    }

    fn history(&self) -> Option<&TrackingHistory> {
        let read = || tracking_history(self.text, &self.writer);
        self.history.get_or_init(read).as_ref()
    }

    /// The scans that the page of an order shows below what it tells of the order. A parcel that came is told otherwise.
    fn take_scans(&self, facts: &mut PageFacts) {
        let is_under_way = facts.delivered.is_empty()
            && !facts.says_delivered
            && !facts.not_shipped
            && facts.frozen_since.is_none();
        if !is_under_way || !is_order_page(facts) {
            return;
        }
        let sure = self.history().filter(|history| history.other.is_none());
        let Some(state) = sure.map(|history| &history.state) else {
            return;
        };
        // The days of the order are no scans.
        let told = [&facts.paid, &facts.shipped, &facts.expected];
        let is_of_order =
            |on: NaiveDate| told.iter().any(|days| days.iter().any(|day| day.day == on));
        let is_scan = |event: &TrackingEvent| {
            let is_way = !matches!(
                event.stage,
                TrackingStage::LabelOnly | TrackingStage::Delivered
            );
            is_way && event.on <= self.writer.today() && !is_of_order(event.on)
        };
        if state.last().is_some_and(is_scan) && self.orders().is_none() {
            facts.tracking = None;
            facts.scans = Some(state.clone());
        }
    }

    /// A mail that names the parcel or the order by its number says in a sentence where it stands.
    fn take_shown(&self, facts: &mut PageFacts) {
        let is_named = !facts.numbers.is_empty() || facts.order_number.is_some();
        let is_open = facts.is_on_its_way()
            && facts.tracking.is_none()
            && facts.scans.is_none()
            && facts.frozen_since.is_none()
            && !facts.says_delivered;
        if !is_named || !is_open || self.text.contains('?') || self.orders().is_some() {
            return;
        }
        // What waits to be collected is read with its page.
        let told = self
            .tracking_told()
            .filter(|told| !matches!(told, Tracking::AtPickup(_)));
        let told = told.or_else(|| self.missed());
        let moves = || page::moves(self.text).then_some(Tracking::Moving);
        facts.tracking = told.or_else(moves);
    }

    /// "LB703124860CN has arrived in the country of destination".
    fn moves(&self) -> Option<Tracking> {
        let is_named = !self.mentioned().numbers.is_empty();
        (is_named && page::moves(self.text)).then_some(Tracking::Moving)
    }

    fn tracking_told(&self) -> Option<Tracking> {
        let read = || page::tracking_told(self.text, &self.writer);
        *self.tracking_told.get_or_init(read)
    }

    /// Where the parcel stands, in words: "at the post office until 15 December".
    pub fn shown(&self) -> Option<Tracking> {
        let read = || match self.mentioned().frozen_since {
            Some(since) => Some(Tracking::Frozen(last_place(self.text)?, since)),
            None => self
                .tracking_told()
                .or(self.mentioned().tracking.filter(is_at_pickup))
                .or_else(|| self.customs_ask())
                .or_else(|| self.missed())
                .or_else(|| self.waits_to_be_collected())
                .or_else(|| self.waits_as_a_part_tells())
                .or_else(|| self.moves()),
        };
        let can_be = |shown: &Tracking| match shown {
            Tracking::AtPickup(_) => {
                let has_come = self.sure() == Some(Intent::Arrived) && self.is_got();
                let is_of_others = self.sure() == Some(Intent::DeliveredNotHere);
                !has_come && !is_of_others && !self.is_handed_in()
            }
            Tracking::Moving => self.sure() != Some(Intent::ArrivedWrong),
            _ => true,
        };
        let with_day = |shown| match (shown, self.mentioned().tracking) {
            (Tracking::AtPickup(None), Some(Tracking::AtPickup(by))) => Tracking::AtPickup(by),
            _ => shown,
        };
        let read = || read().filter(can_be).map(with_day);
        *self.shown.get_or_init(read)
    }

    /// "I got it from the locker."
    fn is_got(&self) -> bool {
        FreeText::read(self.text).has_of("{got}")
    }

    /// One scan in words, with its day and its place: "it left China on 1 November". Where an order's own days are told, none.
    pub fn scan(&self) -> Option<&TrackingState> {
        let read = || {
            let facts = self.mentioned();
            let days = [&facts.paid, &facts.expected, &facts.disputed];
            let is_of_order = days.iter().any(|days| !days.is_empty())
                || !facts.protection_end.is_empty()
                || !facts.delivered.is_empty()
                || facts.says_delivered
                || facts.order_number.is_some()
                || facts.amount.is_some();
            match is_of_order || self.orders().is_some() {
                true => None,
                false => {
                    let text = without_home(self.text);
                    let scan = page::scan_told(&text, !facts.shipped.is_empty(), &self.writer);
                    let goes_back = self.sure() == Some(Intent::Returned);
                    // "Moved to Canada in October": the buyer did.
                    let has_moved = self.sure() == Some(Intent::WrongAddress);
                    let is_over = goes_back || self.shown().is_some_and(ends_way);
                    let is_none = is_over || has_moved || self.is_handed_in();
                    scan.filter(|_| !is_none && !tells_its_way(self.text))
                }
            }
        };
        self.scan.get_or_init(read).as_ref()
    }

    /// "The headphones are at the post office".
    fn waits_to_be_collected(&self) -> Option<Tracking> {
        if self.sure() != Some(Intent::TrackingShows) {
            return None;
        }
        let told = page::told_beside_question(self.text);
        let is_told = first_told(&told, &["pickup"]).is_some() && !page::negates(&told);
        is_told.then(|| Tracking::AtPickup(page::last_day_to_collect(&told, &self.writer)))
    }

    /// "I was not there, he left a notice until 5 December": a no in another clause takes nothing back.
    fn waits_as_a_part_tells(&self) -> Option<Tracking> {
        let dated = |part: &Heard| match part.mentioned().tracking {
            Some(Tracking::AtPickup(Some(by))) => Some(Tracking::AtPickup(Some(by))),
            _ => None,
        };
        let mut told = self.parts().iter().filter_map(dated);
        let first = told.next()?;
        told.all(|other| other == first).then_some(first)
    }

    /// Customs ask for money or data: what is told before a question about it counts.
    fn customs_ask(&self) -> Option<Tracking> {
        let is_of_customs = self.sure() == Some(Intent::Customs);
        let asks = || self.customs_fee().is_some() || page::data_asked(self.text);
        (is_of_customs && asks()).then_some(Tracking::DataAsked)
    }

    /// The courier came, and nobody was at home.
    fn missed(&self) -> Option<Tracking> {
        if self.words() > WORDS_OF_A_VISIT {
            return None;
        }
        let told = page::told_beside_question(self.text);
        let is_told = first_told(&told, &["missed"]).is_some();
        is_told.then(|| Tracking::DeliveryFailed(page::last_day_to_collect(&told, &self.writer)))
    }

    /// How much customs or the courier ask for: "customs want 40 €".
    pub fn customs_fee(&self) -> Option<String> {
        let is_of_customs = self.sure() == Some(Intent::Customs);
        let told = || amount_in(&page::statements(self.text));
        is_of_customs.then(told).flatten()
    }

    /// The language that it shows, where that is not one of those in which it is read in any case.
    pub fn language(&self) -> Option<&'static OtherLanguage> {
        *self.language.get_or_init(|| language_of(self.text))
    }

    /// The country where it says that its writer lives.
    pub fn home(&self) -> Option<&String> {
        // "Shipping to China costs more": goods that go back are sent to the seller's country.
        let is_own = |code: &String| code != SENDERS_COUNTRY || return_told(self.text).is_none();
        let read = || home_told(self.text).filter(is_own);
        self.home.get_or_init(read).as_ref()
    }

    /// What the person wants, or what has happened.
    pub fn intent(&self) -> &Understood {
        let read = || match self.whole_intent() {
            Understood::Sure(Intent::DeliveredNotHere) if self.tells_promise() => {
                Understood::Nothing
            }
            read if may_be_not_here(&read) && self.tells_not_here() => {
                Understood::Sure(Intent::DeliveredNotHere)
            }
            // "It is at customs and I have to pay 8.50": nobody asks what the assistant costs.
            Understood::Perhaps(near) if is_fee_of_customs(&near) => {
                Understood::Sure(Intent::Customs)
            }
            // "They granted half, I accepted": what was offered was taken.
            Understood::Sure(Intent::SellerOffersLess) if self.tells(Intent::OfferAccepted) => {
                Understood::Sure(Intent::OfferAccepted)
            }
            Understood::Perhaps(near) => self
                .main_of_parts()
                .or_else(|| self.beside_nothing_new(&near))
                .map_or(Understood::Perhaps(near), Understood::Sure),
            read => read,
        };
        let read = || self.put_right(read());
        self.intent.get_or_init(read)
    }

    /// "Ils disent livré le 30 novembre", on the 28th: that is when it is promised.
    fn tells_promise(&self) -> bool {
        let facts = &self.page_facts().facts;
        let is_to_come = |by: &PossibleDay| by.day > self.writer.today();
        !facts.expected.is_empty()
            && facts.expected.iter().all(is_to_come)
            && facts.delivered.is_empty()
            && !facts.says_delivered
    }

    /// Whether it tells that it was delivered, and behind that, that nothing came, or that they live elsewhere.
    fn tells_not_here(&self) -> bool {
        let told = |part: &Heard| {
            let facts = &part.page_facts().facts;
            let waits = matches!(facts.tracking, Some(Tracking::AtPickup(_)));
            let is_delivered = facts.says_delivered
                || !facts.delivered.is_empty()
                || waits
                || page::tells_delivery(part.text);
            (is_delivered, facts.not_received)
        };
        let denies = |part: &Heard| {
            matches!(
                part.sure(),
                Some(Intent::NotArrived | Intent::DeliveredNotHere | Intent::NotMyCity)
            ) || part.home().is_some()
                || first_told(part.text, &["absent"]).is_some()
                || page::tells_nothing_came(part.text)
        };
        let parts = self.parts();
        let delivered = parts.iter().position(|part| told(part).0);
        let is_denied = delivered.is_some_and(|at| parts[at + 1..].iter().any(denies));
        is_denied || told(self) == (true, true)
    }

    /// Where somebody lives may be told beside what they want: then that counts, and not the clock of their home. And who thanks for
    /// good news tells them: "came! super, thanks".
    fn whole_intent(&self) -> Understood {
        let whole = intent(without_no(self.text));
        // Who has it closes of their own accord: "it came, all good. close it please".
        let closes = whole == Understood::Sure(Intent::SellerWantsCancel);
        if closes && !names_other_side(self.text) && self.tells(Intent::Arrived) {
            return Understood::Sure(Intent::Arrived);
        }
        if matches!(whole, Understood::Sure(courtesy) if courtesy.is_courtesy()) {
            let mut told = self.parts().iter().filter_map(|part| part.sure());
            let told = told.rfind(|told| !told.is_courtesy());
            return told.map_or(whole, Understood::Sure);
        }
        // "Do you speak English? My parcel did not come" is no wish for a language.
        if matches!(whole, Understood::Sure(wish) if wish.opens_a_talk()) {
            let mut told = self.parts().iter().filter_map(|part| part.sure());
            let told = told.rfind(|told| told.is_about_order());
            return told.map_or(whole, Understood::Sure);
        }
        if whole != Understood::Sure(Intent::Timezone) || self.home().is_none() {
            return whole;
        }
        match intent(&without_home(self.text)) {
            Understood::Nothing => whole,
            wanted => wanted,
        }
    }

    /// "They sent me another tracking number", "DHL says that it is damaged and destroyed": no wrong goods came.
    fn put_right(&self, read: Understood) -> Understood {
        let near = match &read {
            Understood::Sure(told) => std::slice::from_ref(told),
            Understood::Perhaps(near) => near,
            Understood::Nothing => &[],
        };
        // "They gave me 7 days to send proof" makes no protection longer.
        let has_to_answer = || first_told(self.text, &["own_respite", "answering"]).is_some();
        if near == [Intent::Extended] && has_to_answer() {
            return Understood::Nothing;
        }
        if !near.contains(&Intent::ArrivedWrong) {
            return read;
        }
        let is_ruined = ends_told_by_post(self.text).contains(&Tracking::Destroyed);
        if !is_ruined && !tells_new_number(self.text) {
            return read;
        }
        let mut others = near.iter().filter(|near| **near != Intent::ArrivedWrong);
        match others.next() {
            Some(other) => Understood::Sure(*other),
            None if is_ruined => Understood::Sure(Intent::TrackingShows),
            None => Understood::Nothing,
        }
    }

    /// Whether one of its clauses tells this.
    fn tells(&self, told: Intent) -> bool {
        self.parts().iter().any(|part| part.sure() == Some(told))
    }

    /// Its clauses, each read for itself; none where it is only one, or too many: "I opened the dispute yesterday. They offer half".
    pub fn parts(&self) -> &[Heard<'t>] {
        let read = || {
            let places = self.pieces();
            let is_parted = (2..=MOST_PARTS).contains(&places.len());
            let part =
                |place: &Range<usize>| Heard::new(self.text[place.clone()].trim(), self.writer);
            let parted = is_parted.then(|| places.iter().map(part).collect());
            parted.unwrap_or_default()
        };
        self.parts.get_or_init(read)
    }

    /// Its clauses, or itself where it has none.
    pub fn clauses(&self) -> &[Self] {
        match self.parts() {
            [] => std::slice::from_ref(self),
            parts => parts,
        }
    }

    /// Where each of several clauses tells its own news, nothing is unclear: what the seller wants is answered, or the last of them.
    /// "No, they return all": what is denied was said before.
    fn main_of_parts(&self) -> Option<Intent> {
        let told = self.parts().iter().filter_map(|part| part.sure());
        let mut told: Vec<Intent> = told.filter(|told| told.is_news()).collect();
        // Who waits for money that was granted is not put off by a seller.
        if told.contains(&Intent::DisputeWon) && !names_seller(self.text) {
            told.retain(|told| *told != Intent::SellerSaysWait);
        }
        // Who was asked besides tells less than why.
        let main = told.iter().rev().find(|told| !told.is_deed());
        let last = main.or(told.last())?;
        let is_one = told.iter().all(|other| other == last);
        let of_seller = told.iter().find(|told| told.is_of_seller());
        let first = self.parts().first()?;
        // What was taken was offered before.
        let is_answer = yes_or_no(first.text).is_some() || *last == Intent::OfferAccepted;
        let is_contradicted = told.len() == 1 && is_answer;
        Some(*of_seller.unwrap_or(last)).filter(|_| !is_one || is_contradicted)
    }

    /// What a clause tells or asks beside another one that tells nothing new: "it did not come, how do I get my money back". Whether it
    /// came has to be clear.
    fn beside_nothing_new(&self, near: &[Intent]) -> Option<Intent> {
        let told = self.parts().iter().filter_map(|part| part.sure());
        let (known, mut new): (Vec<Intent>, Vec<Intent>) = told
            .filter(|told| near.contains(told))
            .partition(|told| told.is_nothing_new());
        new.dedup();
        match new[..] {
            [only] if !known.is_empty() && !only.is_end() => Some(only),
            _ => None,
        }
    }

    /// The same, where it is sure.
    pub fn sure(&self) -> Option<Intent> {
        match self.intent() {
            Understood::Sure(intent) => Some(*intent),
            Understood::Perhaps(_) | Understood::Nothing => None,
        }
    }

    /// How many words it has.
    pub fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }
}

fn is_fee_of_customs(near: &[Intent]) -> bool {
    near.contains(&Intent::Customs) && near.contains(&Intent::Cost)
}

/// Whether what was read of a whole text leaves open that it was delivered elsewhere.
fn may_be_not_here(read: &Understood) -> bool {
    use Intent as I;
    match read {
        Understood::Sure(told) => matches!(
            told,
            I::NotArrived
                | I::TrackingShows
                | I::NotMyCity
                | I::Timezone
                | I::WhereIsIt
                | I::WhyUntracked
        ),
        Understood::Perhaps(_) | Understood::Nothing => true,
    }
}

/// Beside what ends the way of a parcel, how it came there says nothing.
fn ends_way(shown: Tracking) -> bool {
    use Tracking as T;
    matches!(
        shown,
        T::AtPickup(_) | T::DeliveryFailed(_) | T::Returned | T::Lost
    )
}

fn is_at_pickup(shown: &Tracking) -> bool {
    matches!(shown, Tracking::AtPickup(_))
}

/// Where a parcel was seen last, by the words of the buttons that say so.
fn last_place(text: &str) -> Option<ParcelLocation> {
    let places = [
        ("sender", ParcelLocation::SenderCountry),
        ("border", ParcelLocation::Border),
        ("mine", ParcelLocation::MyCountry),
    ];
    let told = first_told(text, &places.map(|(word, _)| word))?;
    let of_word = places.into_iter().find(|(word, _)| *word == told);
    of_word.map(|(_, place)| place)
}

/// A text without the "no no," that it begins with: that denies what was said before, and nothing of what follows.
fn without_no(text: &str) -> &str {
    let is_no = |word: &str| yes_or_no(word) == Some(false);
    match text.split_once(',') {
        Some((no, rest)) if no.split_whitespace().all(is_no) => rest.trim(),
        _ => text,
    }
}

/// Whether what a text with scans tells besides them makes it the page of an order.
fn is_order_page(facts: &PageFacts) -> bool {
    facts.amount.is_some()
        || facts.order_number.is_some()
        || !facts.paid.is_empty() && !facts.shipped.is_empty()
        || !facts.protection_end.is_empty()
        || facts.store.is_some() && !facts.shipped.is_empty() && !facts.delivered.is_empty()
}
