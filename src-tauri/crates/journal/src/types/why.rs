//! Why a plan's slot is as it is, in four answers.

use chrono::{DateTime, Utc};
use recovery::{Activity, Rpe, RuleId, Soreness, TimingWindow};
use serde::{Deserialize, Serialize};

ipc_types! {
    /// Why a plan's slot is as it is: for each of the four questions the rule that decided
    /// it, and what the sentences say of the user. Their texts are `why-<question>`.
    pub struct Why {
        /// Why then.
        pub then: RuleId,
        /// Why no firmer.
        pub gentle: RuleId,
        /// Why this kind of massage.
        pub kind: RuleId,
        /// Why so long.
        pub minutes: RuleId,
        /// Whether the user picked the time, so that no rule decided it.
        pub picked: bool,
        /// The activity of the main workout.
        pub activity: Activity,
        /// How hard it felt.
        pub rpe: Rpe,
        /// The soreness answer that counts.
        pub soreness: Option<Soreness>,
        /// The slot's window.
        pub window: TimingWindow,
        /// The first start in that window, rounded up to a quarter of an hour.
        pub from: DateTime<Utc>,
        /// The latest start that fits without a break since the first one, rounded down to a quarter.
        pub last_start: DateTime<Utc>,
        /// The next planned session after the slot, if one is near.
        pub next_session: Option<DateTime<Utc>>,
    }
}
