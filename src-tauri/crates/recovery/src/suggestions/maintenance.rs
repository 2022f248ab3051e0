//! The maintenance session on a rest day without an open plan (rules 4.7, R-MAINTENANCE).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from, start_of_day};
use crate::error::InputError;
use crate::input::context::SuggestionInput;
use crate::planner::advice::{Advice, standing_for};
use crate::planner::dose::pressure::base;
use crate::planner::safety::stop;
use crate::planner::search::blocked::GRID;
use crate::situation::bout::Bout;
use crate::situation::sessions::Session;
use crate::tables::lengths::{Row, lengths, very_sore_minutes};
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::TimingWindow;

/// A longer massage by a therapist on a rest day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Maintenance {
    /// The rest day, as a local date of the device.
    pub date: NaiveDate,
    /// Shortest and longest, in minutes.
    pub minutes_range: MinuteRange,
    /// Lowest and highest level, 1–5.
    pub pressure: PressureRange,
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
    /// What local issues exclude: whole muscles, or one side.
    pub left_out: Vec<Muscle>,
    /// The advice that goes with it (rules 4.2).
    pub advice: Vec<Advice>,
}

/// The suggestion for today, if today is a rest day without an open plan and a therapist session is
/// still possible. None on the day before a competition or within 24 hours after one, when only
/// gentle massage fits. Pressure and types hold for any remaining hour of the day.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "either" }
///     }"#,
/// )?;
/// let rest_day = recovery::maintenance(&input)?.unwrap();
/// assert_eq!(rest_day.minutes_range.to_array(), [60, 90]);
/// # Ok(())
/// # }
/// ```
pub fn maintenance(input: &SuggestionInput) -> Result<Option<Maintenance>, InputError> {
    input.check()?;
    let stopped = stop(&input.context).is_some();
    let today = date_of(input.context.zone, input.context.now);
    let Some(end) = latest_end(input, today).filter(|end| input.context.now < *end) else {
        return Ok(None);
    };
    let day = Interval {
        start: input.context.now,
        end,
    };
    let sessions = input.sessions();
    let blocked = input
        .competitions(&sessions)
        .any(|c| c.blackout().overlaps(day));
    let just_raced = input
        .workouts
        .iter()
        .any(|w| w.competition && input.context.now - w.end < TimeDelta::hours(24));
    let beside = input.plan_open || !is_rest_day(input, &sessions, today);
    if stopped || beside || blocked || just_raced {
        return Ok(None);
    }
    let hi = highest(input, &sessions, day);
    Ok(Some(Maintenance {
        date: today,
        minutes_range: minutes_range(input),
        pressure: PressureRange {
            lo: Pressure::MODERATE.min(hi),
            hi,
        },
        types: types(input, hi, is_deep_allowed(input, &sessions, day)),
        left_out: input.context.excluded(input.context.now),
        advice: standing_for(input),
    }))
}

/// When a therapist session has to be over: at closing time or midnight. None on the therapist's
/// day off.
fn latest_end(input: &SuggestionInput, today: NaiveDate) -> Option<DateTime<Utc>> {
    let midnight = start_of_day(input.context.zone, days_from(today, 1));
    let Some(hours) = &input.context.profile.therapist_hours else {
        return Some(midnight);
    };
    let open = hours.open_on(input.context.zone, today)?;
    Some(open.end.min(midnight))
}

/// 60–90 minutes; without the rest day's extra time if the muscles are sore (rules 3.4).
fn minutes_range(input: &SuggestionInput) -> MinuteRange {
    if input.context.is_sore(Soreness::SEVERE) {
        very_sore_minutes(Delivery::Therapist)
    } else if input.context.is_sore(Soreness::MODERATE) {
        lengths(TimingWindow::PeakDoms, Delivery::Therapist, Row::Normal).range()
    } else {
        MinuteRange {
            shortest: 60,
            longest: 90,
        }
    }
}

fn types(input: &SuggestionInput, hi: Pressure, deep: bool) -> Vec<MassageType> {
    use MassageType::{DeepTissue, Myofascial, Sports, Swedish};
    let order = if input.context.is_sore(Soreness::MODERATE) {
        [Swedish, Sports, DeepTissue, Myofascial]
    } else {
        [Sports, DeepTissue, Swedish, Myofascial]
    };
    order
        .into_iter()
        .filter(|kind| kind.pressure_range().lo <= hi)
        .filter(|kind| deep || *kind != DeepTissue)
        .filter(|kind| !input.context.is_sore(Soreness::SEVERE) || *kind == Swedish)
        .collect()
}

fn is_rest_day(input: &SuggestionInput, sessions: &[Session], today: NaiveDate) -> bool {
    let ended = input
        .workouts
        .iter()
        .map(Bout::from)
        .filter(Bout::is_serious)
        .map(|w| w.end);
    let starts = sessions.iter().filter(|s| s.is_non_easy()).map(|s| s.start);
    ended
        .chain(starts)
        .all(|at| date_of(input.context.zone, at) != today)
}

/// Firm, or deep where that is allowed; less where a workout of the last 72 hours, soreness, a
/// precaution, a referral, an injury, the next session, a competition or a recent firm massage caps it.
fn highest(input: &SuggestionInput, sessions: &[Session], day: Interval) -> Pressure {
    let within_12_h = |s: &Session| s.start - day.end < TimeDelta::hours(12);
    let soon = sessions.iter().any(|s| s.is_non_easy() && within_12_h(s));
    let light = input
        .competitions(sessions)
        .any(|c| c.light_zone().overlaps(day));
    let firm_lately = input.context.massages.iter().any(|massage| {
        massage.start <= input.context.now
            && massage.pressure >= Pressure::FIRM
            && input.context.now - massage.end() < TimeDelta::hours(48)
    });
    let caps = [
        (!is_deepest_allowed(input, sessions, day), Pressure::FIRM),
        (soon, Pressure::MODERATE),
        (light, Pressure::LIGHT),
        (
            input.context.has_acute_injury(input.context.now) || firm_lately,
            Pressure::MODERATE,
        ),
    ];
    let held = caps
        .into_iter()
        .filter_map(|(holds, level)| holds.then_some(level));
    held.chain(input.context.soreness_cap())
        .chain(input.context.precaution_cap())
        .chain(input.context.referral_cap())
        .chain(after_workouts(input, day))
        .fold(Pressure::DEEP, Ord::min)
}

/// The lowest cap by the workouts of the last 72 hours at any remaining quarter-hour of the day
/// (R-PRESSURE, R-COMP-POST, R-OVERLAP).
fn after_workouts(input: &SuggestionInput, day: Interval) -> Option<Pressure> {
    let starts = std::iter::successors(Some(day.start), |at| Some(*at + GRID));
    let starts = starts.take_while(|at| *at < day.end);
    let serious = || {
        input
            .workouts
            .iter()
            .map(Bout::from)
            .filter(Bout::is_serious)
    };
    starts
        .flat_map(|at| {
            let soreness_low = input.context.soreness_low_at(at, input.context.now);
            serious().filter_map(move |bout| base(&bout, at, soreness_low))
        })
        .map(|base| base.levels.hi)
        .min()
}

/// Whether level 5 is allowed: soreness known to be 2 or less up to the end of the day, 72 h since
/// hard work, a day until the next session, no competition within three days.
fn is_deepest_allowed(input: &SuggestionInput, sessions: &[Session], day: Interval) -> bool {
    let fresh = input
        .context
        .soreness
        .is_some_and(|report| report.value <= Soreness::MILD)
        && input
            .context
            .soreness_low_at(day.end - TimeDelta::hours(1), input.context.now);
    let rested = input.workouts.iter().all(|workout| {
        !workout.rpe.is_hard() || input.context.now - workout.end >= TimeDelta::hours(72)
    });
    fresh && rested && is_deep_allowed(input, sessions, day)
}

/// Whether R-DEEP-1 and R-DEEP-2 allow deep tissue at every hour of the day. Soreness, a precaution,
/// a referral or an injury already caps the pressure below it.
fn is_deep_allowed(input: &SuggestionInput, sessions: &[Session], day: Interval) -> bool {
    let waited = input
        .workouts
        .iter()
        .map(Bout::from)
        .filter(Bout::is_serious);
    waited
        .map(|bout| bout.deep_not_before())
        .all(|at| at <= day.start)
        && !sessions
            .iter()
            .any(|s| s.is_non_easy() && s.start - day.end < TimeDelta::hours(24))
        && !input
            .competitions(sessions)
            .any(|c| c.deep_zone().overlaps(day))
}
