//! Where a leg session of a trial stands: pure, from what was noted.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use insights::Leg;
use recovery::civil::{date_of, instant_of};
use recovery::{Interval, MuscleGroup, Side};

use crate::records::trial::TakenRow;
use crate::types::{MassageEntry, TrialSessionState, WorkoutEntry};

/// Where a leg session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The leg has to be massaged until then.
    Massage(DateTime<Utc>),
    /// An evening (0 or 1) will ask from then on.
    Evening(usize, DateTime<Utc>),
    /// An evening asks until then.
    Asks(usize, DateTime<Utc>),
    /// It is decided whether it counts.
    Settled(TrialSessionState),
}

/// What decides about a session.
pub(crate) struct Facts<'a> {
    pub(crate) taken: &'a TakenRow,
    /// The leg that was drawn.
    pub(crate) leg: Leg,
    /// The massages since the workout, in any order.
    pub(crate) massages: &'a [MassageEntry],
    /// When the next leg session ended.
    pub(crate) next: Option<DateTime<Utc>>,
}

/// Whether a workout is a leg session. By the rules' table of activities (rules 3.5) that is one whose
/// most important muscle is part of the leg: lower-body and full-body strength, running, cycling, soccer
/// and basketball. Muscles that the user picked take the table's place; there, each leg muscle has to be
/// trained on both sides, as one leg is to be compared with the other.
pub(crate) fn is_leg_session(workout: &WorkoutEntry) -> bool {
    let mut legs = workout.muscles.iter().filter(|it| it.group.is_leg());
    if workout.muscles.is_empty() {
        let first = workout.activity.focus().first();
        return first.copied().is_some_and(MuscleGroup::is_leg);
    }
    let picked = legs.clone().count() > 0;
    picked && legs.all(|it| it.side.unwrap_or_default() == Side::Both)
}

/// When a session asks: on the next two evenings, from 17:00 to 04:00. What ends before 04:00 belongs to
/// the day before. In any zone that is over within 72 hours of the workout.
pub(crate) fn evenings(end: DateTime<Utc>, zone: Tz) -> [Interval; 2] {
    let day = date_of(zone, end - TimeDelta::hours(UNTIL.into()));
    [1, 2].map(|later| {
        let evening = day.checked_add_days(Days::new(later)).unwrap_or(day);
        let next = evening.checked_add_days(Days::new(1)).unwrap_or(evening);
        Interval {
            start: instant_of(zone, evening, hour(FROM)),
            end: instant_of(zone, next, hour(UNTIL)).min(end + LONGEST),
        }
    })
}

/// Where a session stands at `now`.
pub(crate) fn judge(facts: &Facts<'_>, now: DateTime<Utc>, zone: Tz) -> Stage {
    let taken = facts.taken;
    if let Some(state) = taken.settled {
        return Stage::Settled(state);
    }
    if taken.workout_deleted || !is_leg_session(&taken.workout) {
        return Stage::Settled(TrialSessionState::Gone);
    }
    let end = taken.workout.end;
    let evenings = evenings(end, zone);
    let over = facts.next.unwrap_or(evenings[1].end);
    let during = facts
        .massages
        .iter()
        .filter(|it| it.start >= end && it.start < over);
    let first = evenings[0].start;
    let in_time = |it: &MassageEntry| {
        it.start < first && it.minutes >= LEAST_MINUTES && touches(it, facts.leg)
    };
    if !during.clone().any(in_time) {
        return if during.clone().any(|it| touches(it, facts.leg.other())) {
            Stage::Settled(TrialSessionState::BothMassaged)
        } else if now < first && facts.next.is_none() {
            Stage::Massage(first)
        } else {
            Stage::Settled(TrialSessionState::NotMassaged)
        };
    }
    // from then on, the legs cannot be compared any more
    let both = during.filter(|it| touches(it, facts.leg.other()));
    if let Some(both) = both.map(|it| it.start).min() {
        let mut answers = taken.answers.iter().flatten().peekable();
        let any = answers.peek().is_some();
        return Stage::Settled(if any && answers.all(|answer| answer.at <= both) {
            TrialSessionState::Counts
        } else {
            TrialSessionState::BothMassaged
        });
    }
    let is_over = facts.next.is_some() || now >= evenings[1].end;
    let open = evenings
        .iter()
        .enumerate()
        .find(|(at, evening)| now < evening.end && taken.answers[*at].is_none());
    match open.filter(|_| !is_over) {
        Some((at, evening)) if now < evening.start => Stage::Evening(at, evening.start),
        Some((at, evening)) => Stage::Asks(at, evening.end),
        None if taken.answers.iter().any(Option::is_some) => {
            Stage::Settled(TrialSessionState::Counts)
        }
        None => Stage::Settled(TrialSessionState::Unanswered),
    }
}

/// Whether a massage was one of this leg, too. Without muscles, it may have been one of everything.
fn touches(massage: &MassageEntry, leg: Leg) -> bool {
    let mut legs = massage.muscles.iter().filter(|it| it.group.is_leg());
    let both_or_this = [Side::Both, leg.side()];
    massage.muscles.is_empty() || legs.any(|it| both_or_this.contains(&it.side.unwrap_or_default()))
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

/// The hour at which an evening begins.
const FROM: u32 = 17;
/// The hour of the next day at which it ends. What is before belongs to the evening before.
const UNTIL: u32 = 4;
/// The soreness of a session has passed by then.
const LONGEST: TimeDelta = TimeDelta::hours(72);
/// With less, the leg was not massaged: as for a plan.
const LEAST_MINUTES: u32 = 5;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ZONES: [Tz; 5] = [
        chrono_tz::Europe::Berlin,
        chrono_tz::America::St_Johns,
        chrono_tz::Asia::Kathmandu,
        chrono_tz::Australia::Lord_Howe,
        chrono_tz::Pacific::Kiritimati,
    ];

    proptest! {
        #[test]
        fn the_evenings_follow_the_workout_and_are_over_within_72_hours(
            minutes in 0..1_051_200_i64,
            zone in prop::sample::select(ZONES.to_vec()),
        ) {
            let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
            let end = start + TimeDelta::minutes(minutes);
            let [first, second] = evenings(end, zone);
            prop_assert!(end + TimeDelta::hours(11) < first.start, "{first:?}");
            prop_assert!(first.end <= second.start && second.end <= end + LONGEST, "{second:?}");
            for evening in [first, second] {
                prop_assert!(evening.end - evening.start >= TimeDelta::hours(9), "{evening:?}");
            }
        }
    }
}
