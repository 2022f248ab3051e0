//! The best start within one window (rules 4.5).

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::planner::dose::candidate::Candidate;
use crate::planner::dose::duration::lengths_for;
use crate::planner::search::blocked::Blocked;
use crate::situation::Situation;
use crate::situation::rest_days::TrainingDays;
use crate::tables::windows::ideal_start_min;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::TimingWindow;

/// The best slot in `part` of `window`: the longest length that fits from the target down, then a
/// rest day for a therapist, then nearest to the ideal, then earlier.
pub(crate) fn best(
    situation: &Situation<'_>,
    days: &TrainingDays,
    blocked: &Blocked,
    (window, part): (TimingWindow, Interval),
    delivery: Delivery,
) -> Option<Candidate> {
    let ideal = ideal(situation, window);
    let prefer_rest = delivery == Delivery::Therapist
        && matches!(window, TimingWindow::NextDay | TimingWindow::PeakDoms)
        && !situation.is_sore(Soreness::MODERATE);
    let part = Interval {
        start: part.start.max(situation.now),
        ..part
    };
    lengths_for(situation, window, delivery)
        .to_try()
        .find_map(|minutes| {
            let length = TimeDelta::minutes(minutes.into());
            let nearness = |start: &DateTime<Utc>| ((*start - ideal).abs(), *start);
            let starts = || blocked.starts_in(part, length);
            let nearest = starts().min_by_key(nearness)?;
            let rested = prefer_rest
                .then(|| {
                    starts()
                        .filter(|start| days.is_rest_day(*start))
                        .min_by_key(nearness)
                })
                .flatten();
            let start = rested.unwrap_or(nearest);
            Some(Candidate {
                window,
                span: Interval {
                    start,
                    end: start + length,
                },
                minutes,
                delivery,
                for_rest_day: start != nearest,
            })
        })
}

/// The ideal start in this window; as soon as possible with soreness.
pub(crate) fn ideal(situation: &Situation<'_>, window: TimingWindow) -> DateTime<Utc> {
    if window == TimingWindow::PeakDoms && situation.is_sore(Soreness::MODERATE) {
        return situation.now;
    }
    situation.main_workout.end + TimeDelta::minutes(ideal_start_min(window))
}
