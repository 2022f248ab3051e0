//! When a massage is possible (rules 4.4).

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from};
use crate::evidence::rule::RuleId;
use crate::input::context::{Context, SuggestionInput};
use crate::input::massage::Massage;
use crate::input::profile::TherapistHours;
use crate::input::quiet_hours::quiet_intervals;
use crate::planner::search::blocked::Blocked;
use crate::situation::Situation;
use crate::situation::sessions::{COOL_DOWN, Session};
use crate::vocabulary::massage::Delivery;

/// What is blocked for the slots of a plan within `span`.
pub(crate) fn blocked_for_slots(
    situation: &Situation<'_>,
    delivery: Delivery,
    span: Interval,
    repeat_from: Option<DateTime<Utc>>,
) -> Blocked {
    let (context, sessions) = (situation.context(), &situation.sessions);
    let mut blocked = blocked_for_all(context, situation.now, sessions, delivery, span);
    let ended = situation.input.workouts().map(|workout| workout.end);
    let last_end = ended.fold(situation.main_workout.end, DateTime::max);
    blocked.add_start(before(last_end + COOL_DOWN, span), RuleId::CoolDown);
    for competition in &situation.competitions {
        blocked.add(competition.blackout(), RuleId::Blackout);
    }
    if let Some(next) = &situation.next {
        let until = span.end.max(next.start);
        blocked.add(
            Interval {
                start: next.start - RESERVE,
                end: until,
            },
            RuleId::NextReserve,
        );
    }
    if let Some(instant) = repeat_from {
        blocked.add_start(before(instant, span), RuleId::Repeat);
    }
    blocked.in_order()
}

/// What is blocked within `span` for the ten minutes before the next session (rules 4.6).
pub(crate) fn blocked_for_interim(situation: &Situation<'_>, span: Interval) -> Blocked {
    let (context, sessions) = (situation.context(), &situation.sessions);
    blocked_for_all(
        context,
        situation.now,
        sessions,
        Delivery::SelfMassage,
        span,
    )
    .in_order()
}

/// What is blocked within `span` for a suggested massage (rules 4.7).
pub(crate) fn blocked_for_suggestion(
    input: &SuggestionInput,
    sessions: &[Session],
    delivery: Delivery,
    span: Interval,
) -> Blocked {
    let mut blocked = blocked_for_all(&input.context, input.context.now, sessions, delivery, span);
    if let Some(end) = input.workouts.iter().map(|workout| workout.end).max() {
        blocked.add_start(before(end + COOL_DOWN, span), RuleId::CoolDown);
    }
    blocked.in_order()
}

/// Kept free of slots before the next session; all but the last hour is for the pre-workout massage.
pub(crate) const RESERVE: TimeDelta = TimeDelta::hours(4);
/// No slot starts this soon after quiet hours.
const AFTER_QUIET: TimeDelta = TimeDelta::minutes(30);
/// The way to and from a therapist, before and after busy time.
const TRAVEL: TimeDelta = TimeDelta::minutes(30);
/// From a massage of 30 minutes to any other.
const AFTER_LONG: TimeDelta = TimeDelta::hours(6);
/// From one therapist session to the next.
const AFTER_THERAPIST: TimeDelta = TimeDelta::hours(24);

/// What is blocked for every massage: quiet hours and half an hour after them, busy time, sessions,
/// massages (one may be in progress), and six hours after a long one. For a therapist also the lead
/// time, closing hours, and a day after the last session.
fn blocked_for_all(
    context: &Context,
    now: DateTime<Utc>,
    sessions: &[Session],
    delivery: Delivery,
    span: Interval,
) -> Blocked {
    let mut blocked = Blocked::default();
    block_quiet_hours(context, span, &mut blocked);
    let margin = match delivery {
        Delivery::Therapist => TRAVEL,
        Delivery::SelfMassage => TimeDelta::zero(),
    };
    let near = widened(span, margin);
    for busy in context.busy.iter().filter(|busy| busy.overlaps(near)) {
        blocked.add(widened(*busy, margin), RuleId::Busy);
    }
    for session in sessions {
        blocked.add(session.taken(), RuleId::NextReserve);
    }
    for massage in context.massages_by(now) {
        blocked.add(
            Interval {
                start: massage.start,
                end: massage.end(),
            },
            RuleId::Apart,
        );
    }
    let long = context.massages_by(now).filter(|massage| massage.is_long());
    if let Some(end) = long.map(Massage::end).max() {
        blocked.add_start(before(end + AFTER_LONG, span), RuleId::Apart);
    }
    if delivery == Delivery::Therapist {
        block_for_therapist(context, now, span, &mut blocked);
    }
    blocked
}

fn block_quiet_hours(context: &Context, span: Interval, blocked: &mut Blocked) {
    let since = Interval {
        start: span.start - AFTER_QUIET,
        ..span
    };
    for night in quiet_intervals(&context.profile, context.zone, since) {
        blocked.add(night, RuleId::Quiet);
        let after = Interval {
            start: night.end,
            end: night.end + AFTER_QUIET,
        };
        blocked.add_start(after, RuleId::Quiet);
    }
}

fn block_for_therapist(
    context: &Context,
    now: DateTime<Utc>,
    span: Interval,
    blocked: &mut Blocked,
) {
    let lead = TimeDelta::minutes(context.profile.therapist_lead_min.into());
    blocked.add_start(before(now + lead, span), RuleId::TherapistHours);
    if let Some(hours) = &context.profile.therapist_hours {
        for closed in closed(hours, context.zone, span) {
            blocked.add(closed, RuleId::TherapistHours);
        }
    }
    if let Some(end) = context.last_therapist_session(now) {
        blocked.add_start(before(end + AFTER_THERAPIST, span), RuleId::Apart);
    }
}

/// The part of `span` before `instant`; empty if there is none.
fn before(instant: DateTime<Utc>, span: Interval) -> Interval {
    Interval {
        start: span.start,
        end: instant.max(span.start),
    }
}

fn widened(span: Interval, margin: TimeDelta) -> Interval {
    Interval {
        start: span.start - margin,
        end: span.end + margin,
    }
}

/// Outside the therapist's hours within `span`: before opening, after closing, and whole days off.
fn closed(hours: &TherapistHours, zone: Tz, span: Interval) -> Vec<Interval> {
    let last = date_of(zone, span.end);
    let mut date = date_of(zone, span.start);
    let mut closed = Vec::new();
    let mut closed_from = span.start;
    while date <= last {
        if let Some(open) = hours.open_on(zone, date) {
            closed.push(Interval {
                start: closed_from,
                end: open.start,
            });
            closed_from = open.end;
        }
        date = days_from(date, 1);
    }
    closed.push(Interval {
        start: closed_from,
        end: span.end,
    });
    closed.retain(|closed| closed.start < closed.end);
    closed
}
