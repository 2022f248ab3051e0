//! The maintenance session on a rest day without an open plan (4.7, R-MAINTENANCE).

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::caps::soreness;
use crate::local_time::{date_of, midnight, moved};
use crate::main_workout::Load;
use crate::safety::stop;
use crate::sessions::Session;
use crate::situation::VERY_SORE;
use crate::{Interval, MassageType, PressureLevel, Refusal, Standing};

/// A longer massage by a therapist on a rest day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Maintenance {
    /// The rest day, on the device's calendar.
    pub date: NaiveDate,
    /// Shortest and longest, in minutes.
    pub minutes_range: [u32; 2],
    /// Lowest and highest level.
    pub pressure: [PressureLevel; 2],
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
}

/// The card for today, if today is a rest day, nothing is open, and no competition is within a day.
pub fn maintenance(standing: &Standing) -> Result<Option<Maintenance>, Refusal> {
    standing.check()?;
    let stopped = stop(&standing.flags, &standing.profile.precautions).is_some();
    let today = date_of(standing.zone, standing.now);
    let day = Interval {
        start: standing.now,
        end: midnight(standing.zone, moved(today, 1)),
    };
    let sessions = standing.sessions();
    let shut = standing
        .competitions(&sessions)
        .any(|c| c.blackout().overlaps(day));
    if stopped || standing.plan_open || shut || !is_rest_day(standing, &sessions, today) {
        return Ok(None);
    }
    let hi = highest(standing, &sessions, day);
    let lo = 3.min(hi);
    let very_sore = standing
        .soreness
        .is_some_and(|soreness| soreness >= VERY_SORE);
    let types = [
        MassageType::Sports,
        MassageType::DeepTissue,
        MassageType::Swedish,
        MassageType::Myofascial,
    ];
    let deep = is_deep_allowed(standing, &sessions);
    Ok(Some(Maintenance {
        date: today,
        minutes_range: [60, 90],
        pressure: [lo, hi],
        types: types
            .into_iter()
            .filter(|kind| kind.pressure_range()[0] <= hi)
            .filter(|kind| deep || *kind != MassageType::DeepTissue)
            .filter(|kind| !very_sore || *kind == MassageType::Swedish)
            .collect(),
    }))
}

fn is_rest_day(standing: &Standing, sessions: &[Session], today: NaiveDate) -> bool {
    let ended = standing
        .workouts
        .iter()
        .map(Load::from)
        .filter(Load::is_serious)
        .map(|w| w.end);
    let starts = sessions.iter().filter(|s| s.is_non_easy()).map(|s| s.start);
    ended
        .chain(starts)
        .all(|at| date_of(standing.zone, at) != today)
}

/// Firm, or deep where that is allowed; less where soreness, a precaution, an injury, the next
/// session, a competition or a firm massage holds it down.
fn highest(standing: &Standing, sessions: &[Session], day: Interval) -> PressureLevel {
    let soon = |hours: i64| {
        let within = standing.now + TimeDelta::hours(hours);
        sessions.iter().any(|s| s.is_non_easy() && s.start < within)
    };
    let light = standing
        .competitions(sessions)
        .any(|c| c.light_zone().overlaps(day));
    let firm_lately = standing.massages.iter().any(|massage| {
        massage.start <= standing.now
            && massage.pressure >= 4
            && standing.now - massage.end() < TimeDelta::hours(48)
    });
    let caps = [
        (!is_deepest_allowed(standing, sessions), 4),
        (soon(12), 3),
        (light || !standing.profile.precautions.is_empty(), 2),
        (standing.is_hurt() || firm_lately, 3),
    ];
    let held = caps
        .into_iter()
        .filter_map(|(holds, level)| holds.then_some(level));
    held.chain(soreness(standing.soreness)).fold(5, Ord::min)
}

/// Level 5: soreness known to be 2 or less, 72 h after hard work, a day before the next, no
/// competition within D−3.
fn is_deepest_allowed(standing: &Standing, sessions: &[Session]) -> bool {
    let told = standing.soreness_at.unwrap_or(standing.now);
    let fresh = standing.soreness.is_some_and(|soreness| soreness <= 2)
        && standing.now - told <= TimeDelta::hours(12);
    let rested = standing.workouts.iter().all(|workout| {
        !workout.rpe.is_hard() || standing.now - workout.end >= TimeDelta::hours(72)
    });
    fresh && rested && is_deep_allowed(standing, sessions)
}

/// R-DEEP-1 and R-DEEP-2, for a session of 90 minutes that begins now at the earliest. Soreness, a
/// precaution or an injury holds the pressure below deep tissue as it is.
fn is_deep_allowed(standing: &Standing, sessions: &[Session]) -> bool {
    let end = standing.now + TimeDelta::minutes(90);
    let waited = standing
        .workouts
        .iter()
        .map(Load::from)
        .filter(Load::is_serious);
    waited
        .map(|load| load.deep_not_before())
        .all(|at| at <= standing.now)
        && !sessions
            .iter()
            .any(|s| s.is_non_easy() && s.start - end < TimeDelta::hours(24))
        && !standing
            .competitions(sessions)
            .any(|c| c.deep_zone().start <= end)
}
