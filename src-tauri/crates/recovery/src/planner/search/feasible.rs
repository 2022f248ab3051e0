//! Where a massage may lie (rules 4.4).

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from};
use crate::evidence::rule::RuleId;
use crate::input::context::SuggestionInput;
use crate::input::massage::Massage;
use crate::input::profile::{Profile, TherapistHours};
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
    let around = Around::of(situation, span);
    let mut blocked = Blocked::default();
    around.always(&mut blocked, delivery);
    if delivery == Delivery::Therapist {
        around.for_a_therapist(&mut blocked);
    }
    let ended = situation.input.workouts().map(|workout| workout.end);
    let last_end = ended.fold(situation.main_workout.end, DateTime::max);
    around.before(&mut blocked, last_end + COOL_DOWN, RuleId::CoolDown);
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
        around.before(&mut blocked, instant, RuleId::Repeat);
    }
    blocked.in_order()
}

/// What is blocked within `span` for the ten minutes before the next session (rules 4.6).
pub(crate) fn blocked_for_interim(situation: &Situation<'_>, span: Interval) -> Blocked {
    let mut blocked = Blocked::default();
    Around::of(situation, span).always(&mut blocked, Delivery::SelfMassage);
    blocked.in_order()
}

/// What is blocked within `span` for a suggested massage (rules 4.7).
pub(crate) fn blocked_for_suggestion(
    input: &SuggestionInput,
    sessions: &[Session],
    delivery: Delivery,
    span: Interval,
) -> Blocked {
    let around = Around {
        now: input.context.now,
        zone: input.context.zone,
        profile: &input.context.profile,
        busy: &input.context.busy,
        massages: &input.context.massages,
        sessions,
        span,
    };
    let mut blocked = Blocked::default();
    around.always(&mut blocked, delivery);
    if delivery == Delivery::Therapist {
        around.for_a_therapist(&mut blocked);
    }
    if let Some(end) = input.workouts.iter().map(|workout| workout.end).max() {
        around.before(&mut blocked, end + COOL_DOWN, RuleId::CoolDown);
    }
    blocked.in_order()
}

/// Before the next session; all but the last of these hours are the pre-workout massage's.
pub(crate) const RESERVE: TimeDelta = TimeDelta::hours(4);
/// No slot starts this soon after quiet hours.
const AFTER_QUIET: TimeDelta = TimeDelta::minutes(30);
/// Around busy time, for a therapist.
const ON_THE_WAY: TimeDelta = TimeDelta::minutes(30);
/// After a massage of 30 minutes, before any other.
const AFTER_LONG: TimeDelta = TimeDelta::hours(6);
/// After a therapist's session, before the next.
const AFTER_THERAPIST: TimeDelta = TimeDelta::hours(24);

/// What lies around a search.
struct Around<'a> {
    now: DateTime<Utc>,
    zone: Tz,
    profile: &'a Profile,
    busy: &'a [Interval],
    massages: &'a [Massage],
    sessions: &'a [Session],
    /// No slot lies outside.
    span: Interval,
}

impl<'a> Around<'a> {
    fn of(situation: &'a Situation<'_>, span: Interval) -> Self {
        Self {
            now: situation.now,
            zone: situation.zone(),
            profile: &situation.context().profile,
            busy: &situation.context().busy,
            massages: &situation.context().massages,
            sessions: &situation.sessions,
            span,
        }
    }

    /// Quiet hours and half an hour after them, busy time, sessions, massages (one may be in
    /// progress), and six hours after a long one.
    fn always(&self, blocked: &mut Blocked, delivery: Delivery) {
        let Self { span, .. } = *self;
        let since = Interval {
            start: span.start - AFTER_QUIET,
            ..span
        };
        for night in quiet_intervals(self.profile, self.zone, since) {
            blocked.add(night, RuleId::Quiet);
            let getting_up = Interval {
                start: night.end,
                end: night.end + AFTER_QUIET,
            };
            blocked.add_start(getting_up, RuleId::Quiet);
        }
        let margin = match delivery {
            Delivery::Therapist => ON_THE_WAY,
            Delivery::SelfMassage => TimeDelta::zero(),
        };
        let near = Interval {
            start: span.start - margin,
            end: span.end + margin,
        };
        for busy in self.busy.iter().filter(|busy| busy.overlaps(near)) {
            let taken = Interval {
                start: busy.start - margin,
                end: busy.end + margin,
            };
            blocked.add(taken, RuleId::Busy);
        }
        for session in self.sessions {
            blocked.add(session.taken(), RuleId::NextReserve);
        }
        let done = || {
            self.massages
                .iter()
                .filter(|massage| massage.start <= self.now)
        };
        for massage in done() {
            blocked.add(
                Interval {
                    start: massage.start,
                    end: massage.end(),
                },
                RuleId::Apart,
            );
        }
        if let Some(end) = done().filter(|m| m.is_long()).map(Massage::end).max() {
            self.before(blocked, end + AFTER_LONG, RuleId::Apart);
        }
    }

    /// Lead, hours, and a day after the last session.
    fn for_a_therapist(&self, blocked: &mut Blocked) {
        let lead = TimeDelta::minutes(self.profile.therapist_lead_min.into());
        self.before(blocked, self.now + lead, RuleId::TherapistHours);
        for closed in self
            .profile
            .therapist_hours
            .iter()
            .flat_map(|hours| self.closed(hours))
        {
            blocked.add(closed, RuleId::TherapistHours);
        }
        let sessions = self.massages.iter().filter(|massage| {
            massage.start <= self.now
                && massage.delivery == Delivery::Therapist
                && massage.is_long()
        });
        if let Some(end) = sessions.map(Massage::end).max() {
            self.before(blocked, end + AFTER_THERAPIST, RuleId::Apart);
        }
    }

    /// Nothing starts before `instant`.
    fn before(&self, blocked: &mut Blocked, instant: DateTime<Utc>, rule: RuleId) {
        let start = self.span.start;
        let end = instant.max(start);
        blocked.add_start(Interval { start, end }, rule);
    }

    /// Outside the therapist's hours: before opening, after closing, and whole days off.
    fn closed(&self, hours: &TherapistHours) -> Vec<Interval> {
        let last = date_of(self.zone, self.span.end);
        let mut date = date_of(self.zone, self.span.start);
        let mut closed = Vec::new();
        let mut closed_from = self.span.start;
        while date <= last {
            if let Some(open) = hours.open_on(self.zone, date) {
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
            end: self.span.end,
        });
        closed.retain(|closed| closed.start < closed.end);
        closed
    }
}
