//! What the person can choose of a guided session: its length and its tools.

use crate::guided_session::condition_notes::notes;
use crate::guided_session::gentler::ConditionNote;
use crate::guided_session::options::GuidedOptions;
use crate::guided_session::step::GuidedSession;
use crate::guided_session::tools::Allowed;
use crate::guided_session::treatment::first_of;
use crate::vocabulary::massage::MassageType;
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::tools::Tool;

/// A guided session, with the lengths and the tools to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidedOffer {
    /// Its length in minutes, as wanted.
    pub minutes: u32,
    /// How long it may be.
    pub range: MinuteRange,
    /// The tools at hand that are allowed; the hands always are.
    pub tools: Vec<Tool>,
    /// The tools that may not be used in this massage.
    pub barred: Vec<Tool>,
    /// The type that its tools follow: the massage's first that is no supplement. A tool of another
    /// type is not used, but for the massage gun.
    pub massage: MassageType,
    /// What health conditions changed in it.
    pub conditions: Vec<ConditionNote>,
    /// Its steps.
    pub session: GuidedSession,
}

impl GuidedOffer {
    /// A session for which `minutes` are wanted.
    pub(crate) fn new(
        session: GuidedSession,
        minutes: u32,
        range: MinuteRange,
        allowed: &Allowed<'_>,
        options: &GuidedOptions,
    ) -> Self {
        Self {
            minutes: minutes.clamp(range.shortest, range.longest),
            range,
            tools: allowed.tools(&options.tools),
            barred: allowed.barred(),
            massage: first_of(allowed.types),
            conditions: notes(allowed.profile, &session),
            session,
        }
    }

    /// The same once this many minutes of the massage have passed without guidance.
    ///
    /// ```
    /// # fn main() -> Result<(), recovery::InputError> {
    /// # let input = recovery::SuggestionInput::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "either" }
    /// #     }"#,
    /// # )?;
    /// # let calves = recovery::Muscle { group: recovery::MuscleGroup::Calves, side: None };
    /// let own = recovery::guided_own(&input, &[calves], &recovery::GuidedOptions::default())?;
    /// assert_eq!(own.offer.range.longest, 30);
    /// assert_eq!(own.offer.after(12).range.longest, 18);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn after(self, minutes: u32) -> Self {
        let left = |it: u32| {
            it.saturating_sub(minutes)
                .max(GuidedOptions::SHORTEST_MINUTES)
        };
        let range = MinuteRange {
            shortest: left(self.range.shortest),
            longest: left(self.range.longest),
        };
        Self {
            minutes: self.minutes.clamp(range.shortest, range.longest),
            range,
            ..self
        }
    }
}
