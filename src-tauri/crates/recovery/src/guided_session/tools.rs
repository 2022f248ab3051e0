//! Which tools a person may use for a self-massage (rules 4.11 steps 3 and 4): those that the massage is of
//! the type for, is firm enough for, and that no health condition rules out.

use crate::guided_session::gentler::Gentler;
use crate::input::profile::Profile;
use crate::vocabulary::massage::MassageType;
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::tools::Tool;

impl Profile {
    /// The tools of `own` that the person's health conditions leave them; the hands always.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use recovery::Tool;
    ///
    /// let pregnant = r#"{ "level": "regular", "delivery": "self", "precautions": ["pregnancy"] }"#;
    /// let profile: recovery::Profile = serde_json::from_str(pregnant)?;
    /// assert_eq!(profile.fit_tools(&[Tool::Hands, Tool::Roller]), [Tool::Hands]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fit_tools(&self, own: &[Tool]) -> Vec<Tool> {
        let unfit = Gentler::of(self).no_tools;
        let fit = own.iter().copied();
        fit.filter(|tool| *tool == Tool::Hands || !unfit.contains(tool))
            .collect()
    }
}

/// A massage, as far as it decides what it may be given with.
#[derive(Debug)]
pub(crate) struct Allowed<'a> {
    pub types: &'a [MassageType],
    pub firmest: Pressure,
    pub profile: &'a Profile,
}

impl Allowed<'_> {
    /// The tools of `own` that may be used.
    pub(crate) fn tools(&self, own: &[Tool]) -> Vec<Tool> {
        let barred = self.barred();
        let own = own.iter().copied();
        own.filter(|tool| !barred.contains(tool)).collect()
    }

    /// The tools that may not be used.
    pub(crate) fn barred(&self) -> Vec<Tool> {
        let fit = self.profile.fit_tools(&BESIDE_THE_HANDS);
        let is_allowed = |tool: &Tool| {
            let massage = tool.massage();
            fit.contains(tool)
                && self.types.contains(&massage)
                && massage.pressure_range().lo <= self.firmest
        };
        let tools = BESIDE_THE_HANDS.into_iter();
        tools.filter(|tool| !is_allowed(tool)).collect()
    }
}

const BESIDE_THE_HANDS: [Tool; 4] = [Tool::Roller, Tool::Ball, Tool::Stick, Tool::Gun];
