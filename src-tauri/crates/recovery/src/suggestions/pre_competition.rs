//! The card before a competition (4.7, R-PRE-COMPETITION): a light massage two or three days ahead.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::local_time::{date_of, earlier};
use crate::error::InputError;
use crate::input::massage::Massage;
use crate::input::quiet_hours::after_quiet;
use crate::input::standing::Standing;
use crate::planner::safety::stop;
use crate::regular::reminders::TEN;
use crate::situation::competition::Competition;
use crate::tables::lengths::sore_minutes;
use crate::vocabulary::massage::{Delivery, DeliveryPreference, MassageType, PressureLevel};
use crate::vocabulary::soreness::{EXTREMELY_SORE, VERY_SORE};

/// A light massage on D−3 or D−2; optional, with one reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PreCompetition {
    /// The competition that it is for.
    pub competition_start: DateTime<Utc>,
    /// 10:00 on D−3: shown from then on.
    pub from: DateTime<Utc>,
    /// 00:00 on D−1: gone by then.
    pub until: DateTime<Utc>,
    /// The one reminder: `from`, moved to the end of quiet hours.
    pub remind_at: DateTime<Utc>,
    /// Shortest and longest, in minutes.
    pub minutes_range: [u32; 2],
    /// Lowest and highest level.
    pub pressure: [PressureLevel; 2],
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
}

/// The card for the next competition whose D−1 has not begun, unless a plan is open or a massage of
/// 30 minutes lies in D−3…D−2 already. It is returned ahead of its time, so that its reminder can
/// be kept; before `from` it is not shown.
pub fn pre_competition(standing: &Standing) -> Result<Option<PreCompetition>, InputError> {
    standing.check()?;
    let stopped = stop(&standing.flags, &standing.profile.precautions).is_some();
    if standing.plan_open || stopped {
        return Ok(None);
    }
    let sessions = standing.sessions();
    let open = standing
        .competitions(&sessions)
        .filter(|c| c.day_before > standing.now);
    let Some(next) = open.min_by_key(|c| c.start) else {
        return Ok(None);
    };
    let done = |massage: &Massage| {
        massage.start <= standing.now
            && massage.is_long()
            && next.light_zone().contains(massage.start)
    };
    let shut = standing
        .competitions(&sessions)
        .any(|c| c.start < next.start && c.blackout().overlaps(next.light_zone()));
    if standing.massages.iter().any(done) || shut {
        return Ok(None);
    }
    Ok(Some(card(standing, &next)))
}

fn card(standing: &Standing, next: &Competition) -> PreCompetition {
    let first_day = date_of(standing.zone, next.light_from);
    let from = earlier(standing.zone, first_day, TEN);
    let very_light = standing.is_sore(EXTREMELY_SORE);
    let very_sore = standing.is_sore(VERY_SORE);
    let is_self_administered = standing.profile.delivery == DeliveryPreference::SelfMassage;
    let minutes_range = match (very_sore, is_self_administered) {
        (false, _) => [30, 45],
        (true, false) => sore_minutes(Delivery::Therapist),
        (true, true) => sore_minutes(Delivery::SelfMassage),
    };
    let types = [
        MassageType::Swedish,
        MassageType::Sports,
        MassageType::Myofascial,
    ];
    PreCompetition {
        competition_start: next.start,
        from,
        until: next.day_before,
        remind_at: after_quiet(&standing.profile, standing.zone, from),
        minutes_range,
        pressure: [1, if very_light { 1 } else { 2 }],
        types: types
            .into_iter()
            .filter(|kind| !is_self_administered || kind.is_self_administered())
            .filter(|kind| !very_sore || *kind == MassageType::Swedish)
            .collect(),
    }
}
