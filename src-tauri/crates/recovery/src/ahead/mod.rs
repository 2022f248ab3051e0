//! Looking ahead: the massages that will follow if the planned sessions are done as planned.

pub(crate) mod days;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::input::context::{Context, Input};
use crate::input::massage::Massage;
use crate::input::session::PlannedSession;
use crate::input::workout::Workout;
use crate::planner;
use crate::planner::dose::slot::Slot;
use crate::planner::status::Status;
use crate::planner::windows::Window;
use crate::situation::sessions::Session;
use crate::tables::windows::PAST_H;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::safety::Sign;
use crate::vocabulary::tools::Tool;
use crate::vocabulary::training::{Activity, Rpe, SessionKind};

/// What the plans of the next two weeks depend on.
#[derive(Debug, Clone, PartialEq)]
pub struct AheadInput {
    /// As for a plan now. A massage that starts after `now` is one that was agreed to: it counts as
    /// done once its time has come, and a session before it gets no other.
    pub context: Context,
    /// Logged workouts, in any order.
    pub workouts: Vec<Workout>,
    /// The check-in's active signs.
    pub signs: Vec<Sign>,
    /// Until when that check-in counts.
    pub signs_until: Option<DateTime<Utc>>,
    /// How hard each activity usually is, for sessions that were planned without that.
    pub usual: BTreeMap<Activity, Rpe>,
    /// The tools that the person has, by which the type of a self-massage is taken.
    pub tools: Vec<Tool>,
}

/// A planned session taken as done, and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ahead {
    /// Which of the planned sessions, by its place in [`Context::planned`].
    pub session: usize,
    /// The workout that it is taken for.
    pub assumed: Workout,
    /// Where its rating comes from.
    pub rated_by: RatedBy,
    /// The windows after it.
    pub windows: Vec<Window>,
    /// The massage that will follow; none if a later session or a massage that was agreed to comes
    /// before it, or nothing fits.
    pub slot: Option<Slot>,
    /// Whether that massage would be pleasant rather than recommended. It is not taken as done.
    pub optional: bool,
}

id_enum! {
    /// Where the rating of a session taken as done comes from.
    pub enum RatedBy {
        /// It was planned with it.
        Planned,
        /// The activity's usual one.
        Usual,
        /// What the rules count for one that is unknown (rules 1.1).
        Unknown,
    }
}

/// What will follow from the sessions that end within the next 14 days, in the order of their ends,
/// each planned by the same rules as if it were done at its time and everything before it, massages
/// included, went as planned. Nothing without a session. It decides and reminds of nothing.
///
/// A slot equals that of the plan once the session is logged as assumed, with nothing else changed
/// until then. It cannot where something is reported that is unknown now, such as soreness after the
/// session, where the device's zone changes, and where a kept time is taken over by the later plan.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "planned": [{ "start": "2026-11-24T18:00:00+01:00", "kind": "training", "activity": "running" }]
///     }"#,
/// )?;
/// let input = recovery::AheadInput {
///     context: input.context,
///     workouts: Vec::new(),
///     signs: Vec::new(),
///     signs_until: None,
///     usual: [(recovery::Activity::Running, recovery::Rpe::new(8).expect("a rating"))].into(),
///     tools: Vec::new(),
/// };
/// let ahead = recovery::look_ahead(&input)?;
/// assert_eq!(ahead[0].rated_by, recovery::RatedBy::Usual);
/// assert!(ahead[0].slot.is_some());
/// # Ok(())
/// # }
/// ```
pub fn look_ahead(input: &AheadInput) -> Result<Vec<Ahead>, InputError> {
    let context = &input.context;
    let mut order: Vec<(usize, Session)> = sessions(input);
    order.sort_by_key(|(place, session)| (session.end, session.start, *place));
    let mut workouts = input.workouts.clone();
    let mut massages = context.massages.clone();
    let mut found = Vec::with_capacity(order.len());
    for (nth, (place, session)) in order.iter().enumerate() {
        let (assumed, rated_by) = as_done(input, *place, session, &workouts);
        let now = session.end;
        let over = order
            .get(nth + 1)
            .map_or(DateTime::<Utc>::MAX_UTC, |(_, next)| next.end);
        let mut then = then(input, now, &assumed, &workouts, &massages);
        let mut plan = planner::plan(&then)?;
        if plan.book_by.is_some_and(|by| by == now) {
            // a therapist who has not been booked by now is too late
            then.context.now += TimeDelta::milliseconds(1);
            plan = planner::plan(&then)?;
        }
        found.push(Ahead {
            session: *place,
            assumed: assumed.clone(),
            rated_by,
            windows: plan.windows,
            slot: None,
            optional: false,
        });
        workouts.push(assumed);
        let slot = plan.slot.filter(|slot| {
            // a later session is planned anew
            slot.start.to_utc() < over && !is_agreed(context, now)
        });
        // after an easy session the massage may still be for the one before
        let of_it = |ahead: &&mut Ahead| ahead.assumed.id == plan.main_workout;
        let main = found.iter_mut().find(of_it);
        if let (Some(slot), Some(main)) = (slot, main.filter(|it| it.slot.is_none())) {
            main.optional = plan.status == Status::Optional;
            if !main.optional {
                massages.push(as_given(&slot, &input.tools));
            }
            main.slot = Some(slot);
        }
    }
    Ok(found)
}

/// The sessions that are not over and end within reach, with the activities that they will have.
fn sessions(input: &AheadInput) -> Vec<(usize, Session)> {
    let now = input.context.now;
    let within = |session: &Session| session.end > now && session.end <= now + SPAN;
    let planned = input.context.planned.iter().enumerate();
    planned
        .map(|(place, planned)| (place, Session::new(planned, Activity::StrengthFull)))
        .filter(|(_, session)| within(session))
        .collect()
}

/// The workout that a session is taken for. Without an activity it has that of the workout before it.
fn as_done(
    input: &AheadInput,
    place: usize,
    session: &Session,
    before: &[Workout],
) -> (Workout, RatedBy) {
    let planned = &input.context.planned[place];
    let last = before.iter().max_by_key(|workout| workout.end);
    let activity = planned
        .activity
        .or(last.map(|workout| workout.activity))
        .unwrap_or(session.activity);
    let competition = planned.kind == SessionKind::Competition;
    let usual = input.usual.get(&activity).filter(|_| !competition);
    let (rpe, rated_by) = match (planned.rpe_expected, usual) {
        (Some(rpe), _) => (rpe, RatedBy::Planned),
        (None, Some(rpe)) => (*rpe, RatedBy::Usual),
        (None, None) => (session.rpe, RatedBy::Unknown),
    };
    let minutes = (session.end - session.start).num_minutes();
    let workout = Workout {
        id: format!("ahead-{place}"),
        activity,
        end: session.end,
        duration_min: u32::try_from(minutes).unwrap_or(1),
        rpe,
        muscles: Vec::new(),
        competition,
    };
    (workout, rated_by)
}

/// The input of the plan at the end of a session.
fn then(
    input: &AheadInput,
    now: DateTime<Utc>,
    assumed: &Workout,
    before: &[Workout],
    massages: &[Massage],
) -> Input {
    let lately = |workout: &&Workout| workout.end > now - LOOK_BACK;
    let soreness = input.context.soreness.filter(|report| {
        let at = report.at.unwrap_or(input.context.now);
        report.value.is_sore() && at >= now - TimeDelta::hours(PAST_H)
    });
    let counts = input.signs_until.is_some_and(|until| now < until);
    Input {
        context: Context {
            now,
            massages: massages.to_vec(),
            soreness,
            planned: soon(&input.context.planned, now),
            busy: near(&input.context.busy, now),
            ..input.context.clone()
        },
        workout: assumed.clone(),
        other_workouts: before.iter().filter(lately).cloned().collect(),
        signs: if counts { input.signs.clone() } else { vec![] },
    }
}

/// The sessions that can matter to a plan at `now`: three deferrals of three days each, and the light
/// days before a competition after them.
fn soon(planned: &[PlannedSession], now: DateTime<Utc>) -> Vec<PlannedSession> {
    let reach = now + REACH;
    let matters = |session: &&PlannedSession| session.start < reach;
    planned.iter().filter(matters).cloned().collect()
}

/// The busy times that can matter to a plan at `now`.
fn near(busy: &[Interval], now: DateTime<Utc>) -> Vec<Interval> {
    let reach = Interval {
        start: now - TimeDelta::days(1),
        end: now + REACH,
    };
    let overlaps = |it: &&Interval| it.overlaps(reach);
    busy.iter().filter(overlaps).copied().collect()
}

/// Whether a massage within the windows of a session that ends at `end` was agreed to already.
fn is_agreed(context: &Context, end: DateTime<Utc>) -> bool {
    let windows = Interval {
        start: end,
        end: end + TimeDelta::hours(PAST_H),
    };
    let ahead = |massage: &&Massage| massage.start > context.now;
    let mut agreed = context.massages.iter().filter(ahead);
    agreed.any(|massage| windows.contains(massage.start))
}

/// A proposed massage as it would be noted: of its first type, as firm as it may be.
fn as_given(slot: &Slot, tools: &[Tool]) -> Massage {
    let massage_type = match slot.delivery {
        Delivery::SelfMassage => slot.massage_with(tools),
        Delivery::Therapist => slot.massage_with(&[]),
    };
    Massage {
        start: slot.start.to_utc(),
        minutes: slot.minutes,
        pressure: massage_type.levels_in(slot.pressure).hi,
        massage_type,
        delivery: slot.delivery,
    }
}

/// How far ahead.
const SPAN: TimeDelta = TimeDelta::days(14);
/// No rule of a plan looks further back.
const LOOK_BACK: TimeDelta = TimeDelta::days(14);
/// No plan looks further ahead.
const REACH: TimeDelta = TimeDelta::days(17);
