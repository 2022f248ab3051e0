//! The maintenance session on a rest day without an open plan (4.7, R-MAINTENANCE).

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, later, midnight, moved};
use crate::error::InputError;
use crate::input::profile::TherapistHours;
use crate::input::standing::Standing;
use crate::planner::dose::caps::soreness;
use crate::planner::dose::pressure::base;
use crate::planner::safety::stop;
use crate::planner::search::blocked::GRID;
use crate::situation::bout::Load;
use crate::situation::sessions::Session;
use crate::tables::lengths::{lengths, sore_minutes};
use crate::vocabulary::massage::{Delivery, MassageType, PressureLevel};
use crate::vocabulary::soreness::{SORE, VERY_SORE};
use crate::vocabulary::training::TimingWindow;

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

/// The card for today, if today is a rest day, nothing is open, and a therapist can still come. None
/// on the day before a competition, nor within 24 hours after one: what is done then is gentle, and
/// no regular massage. All that it offers may be done at any hour that is left of the day.
pub fn maintenance(standing: &Standing) -> Result<Option<Maintenance>, InputError> {
    standing.check()?;
    let stopped = stop(&standing.flags, &standing.profile.precautions).is_some();
    let today = date_of(standing.zone, standing.now);
    let Some(end) = latest_end(standing, today).filter(|end| standing.now < *end) else {
        return Ok(None);
    };
    let day = Interval {
        start: standing.now,
        end,
    };
    let sessions = standing.sessions();
    let shut = standing
        .competitions(&sessions)
        .any(|c| c.blackout().overlaps(day));
    let just_raced = standing
        .workouts
        .iter()
        .any(|w| w.competition && standing.now - w.end < TimeDelta::hours(24));
    let beside = standing.plan_open || !is_rest_day(standing, &sessions, today);
    if stopped || beside || shut || just_raced {
        return Ok(None);
    }
    let hi = highest(standing, &sessions, day);
    Ok(Some(Maintenance {
        date: today,
        minutes_range: minutes_range(standing),
        pressure: [3.min(hi), hi],
        types: types(standing, hi, is_deep_allowed(standing, &sessions, day)),
    }))
}

/// When a therapist's session has to be over: at the closing hour, or with the day. None on a day
/// off.
fn latest_end(standing: &Standing, today: NaiveDate) -> Option<DateTime<Utc>> {
    let midnight = midnight(standing.zone, moved(today, 1));
    let Some(TherapistHours { end, weekdays, .. }) = &standing.profile.therapist_hours else {
        return Some(midnight);
    };
    let weekday = today.weekday().number_from_monday();
    let works = |days: &Vec<u8>| days.iter().any(|day| u32::from(*day) == weekday);
    let open = weekdays.as_ref().is_none_or(works);
    open.then(|| later(standing.zone, today, *end).min(midnight))
}

/// 60–90 minutes. What a rest day adds is not for sore muscles (3.4).
fn minutes_range(standing: &Standing) -> [u32; 2] {
    match standing.soreness {
        Some(VERY_SORE..) => sore_minutes(Delivery::Therapist),
        Some(SORE..) => {
            let late = TimingWindow::PeakDoms;
            let [shortest, _, longest, _] = lengths(late, Delivery::Therapist, false, false);
            [shortest, longest]
        }
        _ => [60, 90],
    }
}

fn types(standing: &Standing, hi: PressureLevel, deep: bool) -> Vec<MassageType> {
    use MassageType::{DeepTissue, Myofascial, Sports, Swedish};
    let order = if standing.is_sore(SORE) {
        [Swedish, Sports, DeepTissue, Myofascial]
    } else {
        [Sports, DeepTissue, Swedish, Myofascial]
    };
    order
        .into_iter()
        .filter(|kind| kind.pressure_range()[0] <= hi)
        .filter(|kind| deep || *kind != DeepTissue)
        .filter(|kind| !standing.is_sore(VERY_SORE) || *kind == Swedish)
        .collect()
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

/// Firm, or deep where that is allowed; less where a workout of the last 72 hours, soreness, a
/// precaution, an injury, the next session, a competition or a firm massage holds it down.
fn highest(standing: &Standing, sessions: &[Session], day: Interval) -> PressureLevel {
    let within_12_h = |s: &Session| s.start - day.end < TimeDelta::hours(12);
    let soon = sessions.iter().any(|s| s.is_non_easy() && within_12_h(s));
    let light = standing
        .competitions(sessions)
        .any(|c| c.light_zone().overlaps(day));
    let firm_lately = standing.massages.iter().any(|massage| {
        massage.start <= standing.now
            && massage.pressure >= 4
            && standing.now - massage.end() < TimeDelta::hours(48)
    });
    let caps = [
        (!is_deepest_allowed(standing, sessions, day), 4),
        (soon, 3),
        (light || !standing.profile.precautions.is_empty(), 2),
        (standing.has_acute_injury() || firm_lately, 3),
    ];
    let held = caps
        .into_iter()
        .filter_map(|(holds, level)| holds.then_some(level));
    held.chain(soreness(standing.soreness))
        .chain(after_workouts(standing, day))
        .fold(5, Ord::min)
}

/// The least that the workouts of the last 72 hours allow at a quarter of an hour of the day
/// (R-PRESSURE, R-COMP-POST, R-OVERLAP).
fn after_workouts(standing: &Standing, day: Interval) -> Option<PressureLevel> {
    let starts = std::iter::successors(Some(day.start), |at| Some(*at + GRID));
    let starts = starts.take_while(|at| *at < day.end);
    let serious = || {
        standing
            .workouts
            .iter()
            .map(Load::from)
            .filter(Load::is_serious)
    };
    starts
        .flat_map(|at| {
            let hardly_sore = standing.is_hardly_sore_at(at);
            serious().filter_map(move |load| base(&load, at, hardly_sore))
        })
        .map(|base| base.levels[1])
        .min()
}

/// Level 5: soreness known to be 2 or less for a whole session at the end of the day, 72 h after
/// hard work, a day before the next, no competition within D−3.
fn is_deepest_allowed(standing: &Standing, sessions: &[Session], day: Interval) -> bool {
    let fresh = standing.soreness.is_some_and(|soreness| soreness <= 2)
        && standing.is_hardly_sore_at(day.end - TimeDelta::hours(1));
    let rested = standing.workouts.iter().all(|workout| {
        !workout.rpe.is_hard() || standing.now - workout.end >= TimeDelta::hours(72)
    });
    fresh && rested && is_deep_allowed(standing, sessions, day)
}

/// R-DEEP-1 and R-DEEP-2 at every hour of the day. Soreness, a precaution or an injury holds the
/// pressure below deep tissue as it is.
fn is_deep_allowed(standing: &Standing, sessions: &[Session], day: Interval) -> bool {
    let waited = standing
        .workouts
        .iter()
        .map(Load::from)
        .filter(Load::is_serious);
    waited
        .map(|load| load.deep_not_before())
        .all(|at| at <= day.start)
        && !sessions
            .iter()
            .any(|s| s.is_non_easy() && s.start - day.end < TimeDelta::hours(24))
        && !standing
            .competitions(sessions)
            .any(|c| c.deep_zone().overlaps(day))
}
