//! The question that a guided session answers, in JSON.

use serde_json::Value;

use crate::error::InputError;
use crate::guided_session::guided_session;
use crate::guided_session::options::GuidedOptions;
use crate::guided_session::step::GuidedSession;
use crate::input::context::Input;
use crate::input::json::{parse, typed};
use crate::vocabulary::tools::Tool;

/// The input of a guided session.
#[derive(Debug, Clone, PartialEq)]
pub struct GuidedSessionInput {
    /// What the plan is made from.
    pub input: Input,
    /// The tools at hand; the hands need not be among them.
    pub tools: Vec<Tool>,
    /// The length wanted, in minutes; absent = the slot's.
    pub minutes: Option<u32>,
}

impl GuidedSessionInput {
    /// Reads `{"input": …, "tools": ["roller", …], "minutes": 15}`, in which `input` is that of a
    /// plan; without `tools` there are only the hands, and without `minutes` the slot's count.
    ///
    /// ```
    /// # fn main() -> Result<(), recovery::InputError> {
    /// let asked = recovery::GuidedSessionInput::from_json(
    ///     r#"{
    ///         "tools": ["roller"], "minutes": 10,
    ///         "input": {
    ///             "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    ///             "profile": { "level": "regular", "delivery": "self" },
    ///             "workout": {
    ///                 "id": "w1", "activity": "running", "rpe": 6,
    ///                 "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    ///             }
    ///         }
    ///     }"#,
    /// )?;
    /// assert_eq!(asked.tools, [recovery::Tool::Roller]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        let mut value = parse(json)?;
        let mut take = |key: &str| value.get_mut(key).map_or(Value::Null, Value::take);
        let (input, tools, minutes) = (take("input"), take("tools"), take("minutes"));
        let tools: Option<Vec<Tool>> = typed(tools)?;
        Ok(Self {
            input: Input::from_json(&input.to_string())?,
            tools: tools.unwrap_or_default(),
            minutes: typed(minutes)?,
        })
    }

    /// The session, if the plan has self-massage.
    ///
    /// # Errors
    /// Those of [`guided_session()`].
    ///
    /// ```
    /// # fn main() -> Result<(), recovery::InputError> {
    /// let asked = recovery::GuidedSessionInput::from_json(
    ///     r#"{
    ///         "tools": ["roller"], "minutes": 10,
    ///         "input": {
    ///             "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    ///             "profile": { "level": "regular", "delivery": "self" },
    ///             "workout": {
    ///                 "id": "w1", "activity": "running", "rpe": 6,
    ///                 "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    ///             }
    ///         }
    ///     }"#,
    /// )?;
    /// assert_eq!(asked.session()?.map(|it| it.seconds), Some(10 * 60));
    /// # Ok(())
    /// # }
    /// ```
    pub fn session(&self) -> Result<Option<GuidedSession>, InputError> {
        let options = GuidedOptions {
            tools: self.tools.clone(),
            minutes: self.minutes,
            ..GuidedOptions::default()
        };
        guided_session(&self.input, &options)
    }
}
