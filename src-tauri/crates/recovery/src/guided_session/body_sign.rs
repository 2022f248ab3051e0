//! What somebody may notice during a massage.

use serde::Deserialize;

use crate::guided_session::data_ids::BodySignId;
use crate::vocabulary::safety::{Flag, LocalIssueKind};

/// What somebody may notice during a massage. Its message has the same id, and `.do` what to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct BodySign {
    /// Its id.
    pub id: BodySignId,
    /// The red flag that it reports.
    pub flag: Option<Flag>,
    /// What is noted of the place, so that it is left out until it is over or has been looked at.
    pub issue: Option<LocalIssueKind>,
    /// Whether that is noted of the whole limb.
    #[serde(default)]
    pub(crate) whole_limb: bool,
    /// How soon it calls for help.
    pub urgency: Urgency,
    /// What the session may do after it; otherwise it ends.
    #[serde(default)]
    pub may: Vec<Afterwards>,
}

/// How soon a sign calls for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// At once.
    Emergency,
    /// On the same day.
    Today,
    /// Some time.
    Soon,
    /// Not at all: it passes.
    Now,
    /// It comes in the days after a massage.
    Later,
}

/// What a session may do after a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Afterwards {
    /// Leave the muscle out.
    Leave,
    /// Go on more lightly.
    GoOn,
}
