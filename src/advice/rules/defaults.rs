//! The numbers that hold in every store, and those of reminders. The file explains each.

use super::values::{AsOf, Days, RuleConfidence, at_least_one, days, hour, ordered_days, source};
use serde::Deserialize;

/// What holds where a store has no rule of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    #[serde(deserialize_with = "days")]
    pub quiet_until_day: Days,
    #[serde(deserialize_with = "days")]
    pub ask_seller_day: Days,
    #[serde(deserialize_with = "days")]
    pub after_ask_wait_days: Days,
    #[serde(deserialize_with = "days")]
    pub compare_number_day: Days,
    #[serde(deserialize_with = "days")]
    pub patience_quick_day: Days,
    #[serde(deserialize_with = "days")]
    pub patience_normal_day: Days,
    #[serde(deserialize_with = "days")]
    pub after_extension_request_days: Days,
    #[serde(deserialize_with = "days")]
    pub frozen_days: Days,
    pub label_only_days: Days,
    #[serde(deserialize_with = "days")]
    pub scan_pause_days: Days,
    pub light_parcel_grams: u16,
    #[serde(deserialize_with = "days")]
    pub likely_shipped_days: Days,
    #[serde(deserialize_with = "days")]
    pub likely_end_days: Days,
    #[serde(deserialize_with = "days")]
    pub collect_within_bd: Days,
    #[serde(deserialize_with = "days")]
    pub collect_within_bd_max: Days,
    #[serde(deserialize_with = "days")]
    pub customs_answer_days: Days,
    #[serde(deserialize_with = "days")]
    pub delivered_look_around_days: Days,
    #[serde(deserialize_with = "days")]
    pub extend_ask_before_end_days: Days,
    #[serde(deserialize_with = "days")]
    pub act_before_end_days: Days,
    #[serde(deserialize_with = "days")]
    pub urgent_before_end_days: Days,
    #[serde(deserialize_with = "days")]
    pub enough_before_end_days: Days,
    #[serde(deserialize_with = "days")]
    pub ship_days: Days,
    #[serde(deserialize_with = "days")]
    pub seller_answer_days: Days,
    #[serde(deserialize_with = "days")]
    pub platform_step_in_days: Days,
    #[serde(deserialize_with = "days")]
    pub decision_days: Days,
    #[serde(deserialize_with = "days")]
    pub decision_days_max: Days,
    #[serde(deserialize_with = "days")]
    pub refund_bd: Days,
    #[serde(deserialize_with = "days")]
    pub self_refund_bd: Days,
    #[serde(deserialize_with = "days")]
    pub assumed_end_after_expected_days: Days,
    #[serde(deserialize_with = "days")]
    pub try_after_assumed_end_days: Days,
    #[serde(deserialize_with = "days")]
    pub object_after_case_days: Days,
    #[serde(deserialize_with = "days")]
    pub forget_closed_after_days: Days,
    #[serde(deserialize_with = "days")]
    pub forget_idle_after_days: Days,
    #[serde(deserialize_with = "days")]
    pub forget_idle_warning_days: Days,
    pub letter_limit: usize,
}

/// When to remind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderRules {
    #[serde(deserialize_with = "hour")]
    pub hour: u32,
    #[serde(deserialize_with = "hour")]
    pub quiet_from_hour: u32,
    #[serde(deserialize_with = "hour")]
    pub quiet_to_hour: u32,
    pub before_quiet_hours: Days,
    pub hours_before_end: Days,
    pub last_hours: Days,
    pub spacing_hours: Days,
    pub snooze_latest_hours_before_end: Days,
    pub snooze_hours: Days,
    pub snooze_days: Days,
    #[serde(deserialize_with = "hour")]
    pub tonight_hour: u32,
    /// A deed is asked for again so many days after it was first advised.
    #[serde(deserialize_with = "ordered_days")]
    pub deed_days: Vec<Days>,
    /// After the last of them, this often.
    #[serde(deserialize_with = "days")]
    pub deed_every_days: Days,
    /// What cannot be hurried is asked about this often.
    #[serde(deserialize_with = "days")]
    pub ask_again_days: Days,
    #[serde(deserialize_with = "days")]
    pub webshop_seller_wait_days: Days,
    /// Where nothing is to be done for long, it is asked about this often.
    #[serde(deserialize_with = "days")]
    pub rest_ask_days: Days,
    /// After so long without a last day ahead and without news comes the last word.
    #[serde(deserialize_with = "days")]
    pub end_after_days: Days,
    #[serde(deserialize_with = "ordered_days")]
    pub before_moment_days: Vec<Days>,
    #[serde(deserialize_with = "days")]
    pub arrived_close_days: Days,
    #[serde(deserialize_with = "days")]
    pub end_unknown_after_days: Days,
}

/// When a provider of tracking data is asked about a parcel.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookUpRules {
    #[serde(deserialize_with = "source")]
    pub source: String,
    pub as_of: AsOf,
    pub confidence: RuleConfidence,
    #[serde(deserialize_with = "at_least_one")]
    pub first_read_hours: Days,
    #[serde(deserialize_with = "at_least_one")]
    pub read_hours: Days,
    #[serde(deserialize_with = "days")]
    pub silent_after_days: Days,
    #[serde(deserialize_with = "at_least_one")]
    pub silent_read_hours: Days,
    #[serde(deserialize_with = "days")]
    pub last_days: Days,
    #[serde(deserialize_with = "at_least_one")]
    pub last_days_read_hours: Days,
    #[serde(deserialize_with = "at_least_one")]
    pub pushed_read_hours: Days,
    #[serde(deserialize_with = "at_least_one")]
    pub refused_again_hours: Days,
}

impl ReminderRules {
    /// From so many days before a last moment it is near: from the first of its reminders on.
    pub fn near_days(&self) -> Option<Days> {
        self.before_moment_days.iter().copied().max()
    }
}
