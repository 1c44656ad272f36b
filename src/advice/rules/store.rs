//! A store: what it is called, who answers there, by which buttons, and its rules, each of which belongs to a source.

use super::pages::StorePages;
use super::values::{AsOf, Days, RuleConfidence, known_days, source};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

/// Defines [`Store`] and [`SourcedRules`] from one list, so that every rule of a store belongs to a source.
macro_rules! rules {
    (
        numbers { $($(#[$about_number:meta])* $number:ident,)* }
        flags { $($(#[$about_flag:meta])* $flag:ident,)* }
        words { $($(#[$about_word:meta])* $word:ident: $Word:ty,)* }
    ) => {
        /// One store's rules; what is `None` is not known.
        #[derive(Debug, Default)]
        pub struct Store {
            /// The name of its table in the file, by which orders refer to it.
            pub key: String,
            /// Its name as it writes it; absent where it is the locale's word.
            pub name: Option<String>,
            /// What people call it besides.
            pub aliases: Vec<String>,
            /// Those of them that are short, and yet no words of anything else.
            pub plain_names: Vec<String>,
            /// The hosts of its pages, without the parts before them.
            pub hosts: Vec<String>,
            /// The hosts of its e-mails, where they are others.
            pub senders: Vec<String>,
            /// What it calls a claim that something did not arrive.
            pub claim: ClaimKind,
            /// Whether it holds the money back, or stands in for the seller, until the order is there.
            pub protection: Protection,
            pub message_to: MessageTo,
            /// Buyers confirm there that they have received an order, and that pays the seller.
            pub buyer_confirms: bool,
            /// The languages in which its desk, or its sellers, answer besides English; `any` is the buyer's own.
            pub support_languages: Vec<String>,
            /// For whom a sentence beside its steps is, by their language: for all where none is named.
            pub note_languages: Vec<String>,
            /// The way to a claim, by its own buttons.
            pub claim_path: Path,
            /// The way to a message, by its own buttons.
            pub message_path: Path,
            /// Its pages on the web.
            pub pages: Option<StorePages>,
            /// What it can be paid with, as far as that is known.
            pub payments: Option<StorePayments>,
            pub sources: Vec<RuleSource>,
            $($(#[$about_number])* pub $number: Option<Days>,)*
            $($(#[$about_flag])* pub $flag: bool,)*
            $($(#[$about_word])* pub $word: $Word,)*
        }

        /// The rules that one source tells of.
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct SourcedRules {
            #[serde(deserialize_with = "source")]
            source: String,
            as_of: AsOf,
            confidence: RuleConfidence,
            $(#[serde(default, deserialize_with = "known_days")] $number: Option<Days>,)*
            $(#[serde(default)] $flag: bool,)*
            $($word: Option<$Word>,)*
        }

        impl Store {
            /// Takes over what a source tells. The error is a rule that another source of the store told already.
            fn add(&mut self, told: SourcedRules) -> Result<(), &'static str> {
                let mut rules = Vec::new();
                $(if let Some(days) = told.$number {
                    rules.push(stringify!($number));
                    self.$number = Some(days);
                })*
                $(if told.$flag {
                    rules.push(stringify!($flag));
                    self.$flag = true;
                })*
                $(if let Some(word) = told.$word {
                    rules.push(stringify!($word));
                    self.$word = word;
                })*
                if let Some(twice) = rules.iter().find(|rule| self.source_of(rule).is_some()) {
                    return Err(twice);
                }
                self.sources.push(RuleSource {
                    text: told.source,
                    as_of: told.as_of,
                    confidence: told.confidence,
                    rules,
                });
                Ok(())
            }
        }
    };
}

rules! {
    numbers {
        /// How long the seller usually has to ship; the order's own timer counts more.
        ship_days,
        /// An order that was not shipped by then is cancelled and refunded without the buyer.
        unshipped_cancelled_after_bd,
        /// From this day after shipping the store takes a claim that nothing arrived.
        claim_opens_after_ship_days,
        /// The same for parcels of express couriers.
        claim_opens_express_days,
        /// The same for EMS.
        claim_opens_ems_days,
        /// The same for parcels from a warehouse outside China.
        claim_opens_local_warehouse_days,
        claim_opens_after_payment_days,
        /// After the latest day on which the store promised delivery.
        claim_opens_after_expected_days,
        claim_closes_after_payment_days,
        claim_closes_after_ship_days,
        claim_closes_after_expected_days,
        /// How long after the end of protection the store still takes a claim.
        claim_window_after_end_days,
        /// The seller is to be asked so long before a claim.
        ask_seller_first_hours,
        /// For so long after shipping the store itself calls it usual that tracking shows nothing.
        usual_silence_days,
        seller_answer_days,
        seller_answer_bd,
        /// A claim that the seller leaves unanswered is refunded by itself after so long.
        silence_refunds_after_days,
        platform_step_in_days,
        /// The last day, counted from the claim, on which the store can be asked to decide.
        escalate_latest_bd,
        decision_hours,
        decision_days,
        decision_days_max,
        /// How long after a decision it can be appealed.
        appeal_days,
        refund_days,
        refund_bd,
        /// The extension to ask the seller for.
        extend_request_days,
        /// The buyer can extend the protection by so much, once.
        extend_yourself_days,
        /// The order closes by itself so long after tracking said "delivered".
        closes_after_delivered_days,
        /// "Delivered", but not here, is to be reported within so long.
        report_delivered_within_days,
        /// For lateness there is a credit, so long after the promised day.
        late_credit_hours,
        /// A careful end of protection where the person knows none.
        assumed_end_after_ship_days,
        assumed_end_after_expected_days,
    }
    flags {
        /// The store refuses a dispute before the end of protection while the delivery looks normal.
        refused_while_normal,
        /// There is no stage of the seller: the store decides itself.
        decides_alone,
        /// "Delivered" opens the claim, also before the promised day.
        claim_opens_when_delivered,
        /// No claim is taken once the order is completed.
        claim_ends_with_completion,
        /// Its order page shows no end of protection: the last day follows from the promised day.
        shows_no_end,
        /// A claim that was made before the end is decided also after it: the end does not matter while the claim is open.
        open_claim_stops_end,
    }
    words {
        extension: Extension,
        bank_case_costs: Option<BankCaseCost>,
        unshipped_cancelled_by: Option<Canceller>,
        eu_trader: Option<EuTrader>,
        /// How long protection usually is, from the shipping: one of these.
        usual_protection_days: Vec<Days>,
    }
}

/// Where rules come from.
#[derive(Debug)]
pub struct RuleSource {
    pub text: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    /// The names of the rules.
    pub rules: Vec<&'static str>,
}

/// A way through the store's own buttons, by language; English is always there.
pub type Path = BTreeMap<String, String>;

/// What a store calls a claim that something did not arrive. The word itself is the locale's.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, strum::Display, strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ClaimKind {
    #[default]
    Claim,
    Dispute,
    Request,
    Case,
    AToZ,
    Return,
    Discussion,
}

/// Whether a store stands in for the seller.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protection {
    Store,
    /// Only the payment protects.
    None,
    #[default]
    Unknown,
}

/// Who a message about an order goes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MessageTo {
    #[default]
    Seller,
    Support,
}

/// Who sits in the EU, Norway or Iceland, where ECC-Net can help: the store itself, or some of its sellers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EuTrader {
    Store,
    Seller,
}

/// Who can extend buyer protection when asked; `None` also where that is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extension {
    Seller,
    #[default]
    None,
}

/// What a store can be paid with, and who says so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorePayments {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    pub paypal: PayPalTaken,
}

/// Whether a store can be paid through PayPal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PayPalTaken {
    Yes,
    /// In some countries, or by some sellers.
    Sometimes,
    No,
}

/// What becomes of a store's own claim where a bank or PayPal runs a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BankCaseCost {
    OrderFrozen,
    ClaimLost,
}

/// Who cancels an order that was not shipped in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Canceller {
    Store,
    Buyer,
}

/// A store's table in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoreTable {
    name: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    plain_names: Vec<String>,
    #[serde(default)]
    hosts: Vec<String>,
    #[serde(default)]
    senders: Vec<String>,
    #[serde(default)]
    claim: ClaimKind,
    #[serde(default)]
    protection: Protection,
    message_to: MessageTo,
    #[serde(default)]
    buyer_confirms: bool,
    #[serde(default)]
    support_languages: Vec<String>,
    #[serde(default)]
    note_languages: Vec<String>,
    claim_path: Spanned<Path>,
    message_path: Spanned<Path>,
    pages: Option<StorePages>,
    payments: Option<StorePayments>,
    #[serde(default)]
    rules: Vec<Spanned<SourcedRules>>,
}

/// What is wrong with a store's table, and where.
pub type StoreFault = (Range<usize>, String);

impl StoreTable {
    /// The store of this table, if its rules go together.
    pub fn into_store(self, key: String) -> Result<Store, StoreFault> {
        for (name, path) in [
            ("claim_path", &self.claim_path),
            ("message_path", &self.message_path),
        ] {
            if !path.get_ref().contains_key("en") {
                return Err((path.span(), format!("{name} lacks its English, `en`")));
            }
        }
        let foreign = self
            .pages
            .iter()
            .flat_map(|pages| pages.country_hosts.values());
        let mut foreign = foreign.filter(|host| !self.hosts.iter().any(|own| host.lies_in(own)));
        if foreign.next().is_some() {
            let why = "country_hosts names a host that is not one of the store's hosts";
            return Err((self.claim_path.span(), why.to_owned()));
        }
        let mut store = Store {
            key,
            name: self.name,
            aliases: self.aliases,
            plain_names: self.plain_names,
            hosts: self.hosts,
            senders: self.senders,
            claim: self.claim,
            protection: self.protection,
            message_to: self.message_to,
            buyer_confirms: self.buyer_confirms,
            support_languages: self.support_languages,
            note_languages: self.note_languages,
            claim_path: self.claim_path.into_inner(),
            message_path: self.message_path.into_inner(),
            pages: self.pages,
            payments: self.payments,
            ..Store::default()
        };
        for told in self.rules {
            let span = told.span();
            store.add(told.into_inner()).map_err(|twice| {
                (
                    span.clone(),
                    format!("another source of this store tells {twice} already"),
                )
            })?;
            if let Some(why) = store.contradiction() {
                return Err((span, why));
            }
        }
        Ok(store)
    }
}

impl Store {
    /// The source of a rule, by the rule's name.
    pub fn source_of(&self, rule: &str) -> Option<&RuleSource> {
        let tells = |source: &&RuleSource| source.rules.contains(&rule);
        self.sources.iter().find(tells)
    }

    /// The years that its sources are of.
    pub fn as_of(&self) -> AsOf {
        let years = self.sources.iter().map(|source| source.as_of);
        years.fold(AsOf::Undated, AsOf::with)
    }

    /// The years of the rule by which it closes claims, if it has one.
    pub fn closing_as_of(&self) -> Option<AsOf> {
        let closing = [
            "claim_closes_after_payment_days",
            "claim_closes_after_ship_days",
            "claim_closes_after_expected_days",
        ];
        let told = closing.iter().find_map(|rule| self.source_of(rule))?;
        Some(told.as_of)
    }

    /// Orders of this store have a latest promised day of delivery that its rules count from.
    pub fn counts_from_expected(&self) -> bool {
        self.claim_opens_after_expected_days.is_some()
            || self.claim_closes_after_expected_days.is_some()
    }

    /// Whether it can be paid through PayPal, as far as is known.
    pub fn may_take_paypal(&self) -> bool {
        let payments = self.payments.as_ref();
        payments.is_none_or(|payments| payments.paypal != PayPalTaken::No)
    }

    /// Whether its desk answers in this language.
    pub fn answers_in(&self, language: &str) -> bool {
        let known = |one: &String| one == "any" || one == language;
        language == "en" || self.support_languages.iter().any(known)
    }

    /// Two rules that cannot both be true.
    fn contradiction(&self) -> Option<String> {
        let opens_and_closes = [
            (
                self.claim_opens_after_ship_days,
                self.claim_closes_after_ship_days,
                "ship",
            ),
            (
                self.claim_opens_after_payment_days,
                self.claim_closes_after_payment_days,
                "payment",
            ),
            (
                self.claim_opens_after_expected_days,
                self.claim_closes_after_expected_days,
                "expected",
            ),
        ];
        for (opens, closes, from) in opens_and_closes {
            if closes.is_some_and(|closes| opens.is_some_and(|opens| closes <= opens)) {
                return Some(format!(
                    "claim_closes_after_{from}_days must be more than claim_opens_after_{from}_days"
                ));
            }
        }
        if self.decision_days > self.decision_days_max && self.decision_days_max.is_some() {
            return Some("decision_days must not be more than decision_days_max".to_owned());
        }
        let either_or = [
            (
                self.seller_answer_days,
                self.seller_answer_bd,
                "seller_answer_days and seller_answer_bd",
            ),
            (
                self.decision_days,
                self.decision_hours,
                "decision_days and decision_hours",
            ),
            (
                self.refund_days,
                self.refund_bd,
                "refund_days and refund_bd",
            ),
        ];
        for (one, other, names) in either_or {
            if one.is_some() && other.is_some() {
                return Some(format!("{names} are two numbers for one thing"));
            }
        }
        let seller_answers = self.seller_answer_days.is_some() || self.seller_answer_bd.is_some();
        if self.decides_alone && seller_answers {
            return Some("the store decides alone, and its seller has a time to answer".to_owned());
        }
        None
    }
}
