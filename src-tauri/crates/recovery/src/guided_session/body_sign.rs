//! What somebody may notice during a massage.

use serde::Deserialize;

use crate::guided_session::data_ids::BodySignId;
use crate::vocabulary::safety::{Flag, LocalIssueKind};

/// What somebody may notice during a massage. Its message has the same id, and `.do` what to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct BodySign {
    /// Its id.
    pub id: BodySignId,
    /// The red flag that it raises.
    pub flag: Option<Flag>,
    /// What is noted of the place, so that it is left out until it is over or has been looked at.
    pub issue: Option<LocalIssueKind>,
    /// Whether that is noted of the whole limb.
    #[serde(default)]
    pub(crate) whole_limb: bool,
}
