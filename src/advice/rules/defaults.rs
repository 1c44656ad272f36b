//! The numbers that hold in every store, and those of reminders. The file explains each.

use super::values::{AsOf, Days, RuleConfidence, days, hour, ordered_days, source};
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
    pub assumed_end_after_expected_days: Days,
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
    pub unanswered_until_halved: u32,
    #[serde(deserialize_with = "ordered_days")]
    pub deed_days: Vec<Days>,
    #[serde(deserialize_with = "days")]
    pub deed_every_days: Days,
    #[serde(deserialize_with = "days")]
    pub ask_again_days: Days,
    #[serde(deserialize_with = "ordered_days")]
    pub before_moment_days: Vec<Days>,
    #[serde(deserialize_with = "ordered_days")]
    pub after_lost_days: Vec<Days>,
    #[serde(deserialize_with = "days")]
    pub webshop_seller_wait_days: Days,
    pub every_days: Days,
    pub times: Days,
    pub ask_seller: Vec<Days>,
    pub seller_asked: Vec<Days>,
    pub after_end: Vec<Days>,
    pub after_refusal: Vec<Days>,
    pub not_mine: Vec<Days>,
    pub delivered_not_here: Vec<Days>,
    pub data_asked: Vec<Days>,
    pub returned: Vec<Days>,
    pub dispute_waiting: Vec<Days>,
    pub less_offered: Vec<Days>,
    pub refused_again: Vec<Days>,
    pub tracked_in_dispute_days: Days,
    pub silent_after_border_every_days: Days,
    pub arrived_close_days: Days,
    pub arrived_after_refund_close_days: Days,
    pub shipping_overdue_bd: Vec<Days>,
    pub refund_bd: Vec<Days>,
    pub end_unknown_after_days: Days,
    pub before_limit_days: Vec<Days>,
}
