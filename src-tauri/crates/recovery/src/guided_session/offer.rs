//! What the person can choose of a guided session: its length and its tools.

use crate::guided_session::options::GuidedOptions;
use crate::guided_session::step::GuidedSession;
use crate::vocabulary::massage::MassageType;
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::pressure::Pressure;
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
    /// The tools of which the rules allow nothing in this massage.
    pub barred: Vec<Tool>,
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
        let barred = allowed.barred();
        let at_hand = options.tools.iter().copied();
        Self {
            minutes: minutes.clamp(range.shortest, range.longest),
            range,
            tools: at_hand.filter(|tool| !barred.contains(tool)).collect(),
            barred,
            session,
        }
    }

    /// The same when so many minutes of the massage have passed without guidance.
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

/// What a massage may be of.
pub(crate) struct Allowed<'a> {
    pub types: &'a [MassageType],
    pub firmest: Pressure,
}

impl Allowed<'_> {
    fn barred(&self) -> Vec<Tool> {
        let tools = [Tool::Roller, Tool::Ball, Tool::Stick, Tool::Gun];
        let is_allowed = |tool: &Tool| {
            let massage = tool.massage();
            self.types.contains(&massage) && massage.pressure_range().lo <= self.firmest
        };
        tools.into_iter().filter(|tool| !is_allowed(tool)).collect()
    }
}
