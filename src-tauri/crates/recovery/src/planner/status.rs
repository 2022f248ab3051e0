//! The status of a plan, and the reason for it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::InputError;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::safety::Flag;

id_enum! {
    /// The kind of plan.
    pub enum Status {
        /// A massage helps; send reminders.
        Recommended,
        /// A massage would be pleasant; send no reminders.
        Optional,
        /// After the next session (rules 4.6); send no reminders.
        Deferred,
        /// A massage was done already.
        Satisfied,
        /// All windows are past.
        Expired,
        /// Nothing is left to massage.
        Blocked,
        /// A red flag: no massage.
        SeeProfessional,
        /// No feasible slot.
        None,
    }
}

/// Why a plan is not a plain recommendation. In JSON a string such as `two_a_day` or
/// `urgent:rf_dark_urine,rf_dvt`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "string"))]
pub enum StatusReason {
    /// Red flags that need help at once.
    Urgent(Vec<Flag>),
    /// Red flags that need a professional soon.
    Soon(Vec<Flag>),
    /// A blood clot not yet cleared.
    RecentClot,
    /// Soreness of a week or more (R-SORE-WEEK); not a red flag.
    SoreOverAWeek,
    /// Local issues leave nothing to massage.
    NothingLeft,
    /// All windows are past.
    AllWindowsClosed,
    /// A massage was done already.
    MassageDone,
    /// Two sessions on one day.
    TwoADay,
    /// A competition is near.
    CompetitionBlackout,
    /// Nothing fits before the next session.
    NoSlotBeforeNextWorkout,
    /// Nothing fits at all.
    NoFeasibleSlot,
}

impl StatusReason {
    /// The red flags that rule out massage; empty for every other reason.
    ///
    /// ```
    /// use recovery::{Flag, StatusReason};
    ///
    /// assert_eq!(StatusReason::Soon(vec![Flag::RfFever]).flags(), [Flag::RfFever]);
    /// assert!(StatusReason::TwoADay.flags().is_empty());
    /// ```
    pub fn flags(&self) -> &[Flag] {
        match self {
            Self::Urgent(flags) | Self::Soon(flags) => flags,
            _ => &[],
        }
    }

    /// Whether help is needed at once rather than soon.
    ///
    /// ```
    /// use recovery::{Flag, StatusReason};
    ///
    /// assert!(StatusReason::Urgent(vec![Flag::RfDvt]).is_urgent());
    /// assert!(!StatusReason::Soon(vec![Flag::RfFever]).is_urgent());
    /// ```
    pub fn is_urgent(&self) -> bool {
        matches!(self, Self::Urgent(_))
    }

    /// The id of its text, which leaves out the urgency; none for red flags, each of which has its
    /// own text.
    ///
    /// ```
    /// use recovery::{Flag, StatusReason};
    ///
    /// assert_eq!(StatusReason::TwoADay.name(), Some("two_a_day"));
    /// assert_eq!(StatusReason::Soon(vec![Flag::RfFever]).name(), None);
    /// ```
    pub fn name(&self) -> Option<&'static str> {
        let text = self.text()?;
        Some(text.strip_prefix(SOON).unwrap_or(text))
    }

    /// Its JSON where that is constant: for all but the red flags.
    fn text(&self) -> Option<&'static str> {
        PLAIN
            .iter()
            .find(|(reason, _)| reason == self)
            .map(|(_, id)| *id)
    }
}

impl fmt::Display for StatusReason {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = self.text() {
            return to.write_str(id);
        }
        let ids: Vec<&str> = self.flags().iter().map(AsRef::as_ref).collect();
        let urgency = if self.is_urgent() { URGENT } else { SOON };
        write!(to, "{urgency}{}", ids.join(","))
    }
}

impl FromStr for StatusReason {
    type Err = InputError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some((reason, _)) = PLAIN.iter().find(|(_, id)| *id == text) {
            return Ok(reason.clone());
        }
        let unknown = || InputError::UnknownId(text.to_owned());
        let flags = |ids: &str| -> Result<Vec<Flag>, InputError> {
            ids.split(',')
                .map(|id| id.parse().map_err(|_| unknown()))
                .collect()
        };
        if let Some(ids) = text.strip_prefix(URGENT) {
            flags(ids).map(Self::Urgent)
        } else if let Some(ids) = text.strip_prefix(SOON) {
            flags(ids).map(Self::Soon)
        } else {
            Err(unknown())
        }
    }
}

impl TryFrom<String> for StatusReason {
    type Error = InputError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<StatusReason> for String {
    fn from(reason: StatusReason) -> Self {
        reason.to_string()
    }
}

const URGENT: &str = "urgent:";
const SOON: &str = "soon:";
const PLAIN: [(StatusReason, &str); 9] = [
    (StatusReason::RecentClot, "soon:recent_clot"),
    (StatusReason::SoreOverAWeek, "soon:soreness_over_7_days"),
    (StatusReason::NothingLeft, "local_issue_covers_all_focus"),
    (StatusReason::AllWindowsClosed, "all_windows_closed"),
    (StatusReason::MassageDone, "massage_done"),
    (StatusReason::TwoADay, "two_a_day"),
    (StatusReason::CompetitionBlackout, "competition_blackout"),
    (
        StatusReason::NoSlotBeforeNextWorkout,
        "no_slot_before_next_workout",
    ),
    (StatusReason::NoFeasibleSlot, "no_feasible_slot"),
];

#[cfg(test)]
mod tests {
    use crate::vocabulary::safety::Precaution;

    use super::*;

    #[test]
    fn a_reason_reads_as_it_is_written() {
        let flags = [
            StatusReason::Urgent(vec![Flag::RfDarkUrine, Flag::RfDvt]),
            StatusReason::Soon(vec![Flag::RfFever]),
        ];
        let plain = PLAIN.into_iter().map(|(reason, _)| reason);
        for reason in plain.chain(flags) {
            assert_eq!(reason.to_string().parse(), Ok(reason));
        }
    }

    #[test]
    fn a_clot_is_named_as_the_precaution() {
        let text = StatusReason::RecentClot.to_string();
        assert_eq!(text, format!("{SOON}{}", Precaution::RecentClot));
    }

    #[test]
    fn an_unknown_reason_is_refused() {
        for text in ["", "soon:", "urgent:rf_itch", "later"] {
            assert!(text.parse::<StatusReason>().is_err(), "{text}");
        }
    }
}
