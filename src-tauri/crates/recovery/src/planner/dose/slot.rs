//! The massage at a given time: how firm, which types, how long, which muscles.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::input::context::Input;
use crate::input::validate::{length, sane_year};
use crate::planner::dose::candidate::Candidate;
use crate::planner::dose::caps::{Cap, firmness};
use crate::planner::dose::duration::{lengths_for, range};
use crate::planner::dose::types::types;
use crate::situation::Situation;
use crate::situation::rest_days::TrainingDays;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::tools::Tool;
use crate::vocabulary::training::TimingWindow;

/// A proposed massage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Slot {
    /// The window that contains it.
    pub window: TimingWindow,
    /// When it starts.
    pub start: DateTime<FixedOffset>,
    /// When it ends.
    pub end: DateTime<FixedOffset>,
    /// Who gives the massage.
    pub delivery: Delivery,
    /// Length in minutes.
    pub minutes: u32,
    /// The shortest and longest sensible length, in minutes.
    pub minutes_range: MinuteRange,
    /// Eligible types, first choice first; never empty.
    pub types: Vec<MassageType>,
    /// Lowest and highest level, 1–5.
    pub pressure: PressureRange,
    /// The caps that bind (rules 3.2).
    pub caps: Vec<Cap>,
    /// Muscles, most important first.
    pub focus: Vec<Muscle>,
    /// Whether it is on a rest day.
    pub rest_day: bool,
    /// Whether it depends on a session that is still to come (rules 4.6).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
    pub provisional: bool,
}

impl Slot {
    /// When it counts as missed unless it was logged: half an hour after its end.
    ///
    /// ```
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// let slot = recovery::plan(&input)?.slot.expect("something fits");
    /// assert_eq!(slot.missed_at(), slot.end + chrono::TimeDelta::minutes(30));
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn missed_at(&self) -> DateTime<Utc> {
        self.end.to_utc() + TimeDelta::minutes(30)
    }

    /// What it is given with: the first of its types, or of those that the person has a tool for where they
    /// give it to themselves. The hands are always there.
    ///
    /// ```
    /// use recovery::{MassageType, Tool};
    ///
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// let slot = recovery::plan(&input)?.slot.expect("something fits");
    /// assert_eq!(slot.massage_with(&[]), MassageType::Swedish);
    /// assert_eq!(slot.massage_with(&[Tool::Roller]), MassageType::Myofascial);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn massage_with(&self, tools: &[Tool]) -> MassageType {
        let given = |massage: &&MassageType| tools.iter().any(|tool| tool.massage() == **massage);
        let first = match self.delivery {
            Delivery::Therapist => self.types.first(),
            Delivery::SelfMassage => self.types.iter().find(given),
        };
        first.copied().unwrap_or(Tool::Hands.massage())
    }
}

/// The massage that the rules would suggest at a time that a person picks: its pressure, types and
/// muscles. Whether a massage is allowed at that time is for [`crate::review_custom_slot`] to say.
/// None outside the windows of the main workout; `minutes` has the limits of any massage.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         }
///     }"#,
/// )?;
/// let end = input.workout.end;
/// let in_window = recovery::slot_at(&input, end, 15, recovery::Delivery::SelfMassage)?;
/// assert_eq!(in_window.map(|slot| slot.window), Some(recovery::TimingWindow::Immediate));
/// # Ok(())
/// # }
/// ```
pub fn slot_at(
    input: &Input,
    start: DateTime<Utc>,
    minutes: u32,
    delivery: Delivery,
) -> Result<Option<Slot>, InputError> {
    input.check()?;
    sane_year(start)?;
    length(minutes)?;
    let situation = Situation::new(input);
    let Some(window) = TimingWindow::at(start - situation.main_workout.end) else {
        return Ok(None);
    };
    let candidate = Candidate {
        window,
        span: Interval {
            start,
            end: start + TimeDelta::minutes(minutes.into()),
        },
        minutes,
        delivery,
        for_rest_day: false,
    };
    let days = TrainingDays::of(&situation);
    Ok(Some(slot(&situation, &days, &candidate)))
}

/// The massage at `candidate`.
pub(crate) fn slot(situation: &Situation<'_>, days: &TrainingDays, candidate: &Candidate) -> Slot {
    let firmness = firmness(situation, candidate.span, candidate.delivery);
    // a candidate is in a window, so its firmness is known; if not, very light
    let (levels, caps) = firmness.map_or((VERY_LIGHT, Vec::new()), |it| (it.levels, it.binding));
    let rest_day = days.is_rest_day(candidate.span.start);
    let lengths = lengths_for(situation, candidate.window, candidate.delivery);
    Slot {
        window: candidate.window,
        start: situation.local(candidate.span.start),
        end: situation.local(candidate.span.end),
        delivery: candidate.delivery,
        minutes: candidate.minutes,
        minutes_range: range(situation, lengths, rest_day),
        types: types(
            situation,
            candidate.span,
            candidate.window,
            candidate.delivery,
            levels.hi,
        ),
        pressure: levels,
        caps,
        focus: situation.focus.muscles.clone(),
        rest_day,
        provisional: situation.sessions_ahead > 0,
    }
}

const VERY_LIGHT: PressureRange = PressureRange {
    lo: Pressure::VERY_LIGHT,
    hi: Pressure::VERY_LIGHT,
};
