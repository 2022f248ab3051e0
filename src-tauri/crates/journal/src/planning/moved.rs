//! Which massages move when what is planned changes.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{SessionKind, Slot};
use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::ahead;
use crate::planning::decide::Outlook;
use crate::types::{MassageMoved, SessionChange, SessionEntry, WorkoutId};

/// The massages to come, and the sessions that they depend on.
#[derive(Debug)]
pub(crate) struct Massages {
    now: DateTime<Utc>,
    slots: Vec<(After, Option<Slot>)>,
    sessions: Vec<SessionEntry>,
}

/// What a massage follows from.
#[derive(Debug)]
enum After {
    Workout(WorkoutId),
    /// A session to come.
    Session(SessionEntry),
}

/// A massage to come, and what it follows from.
type Massage<'m> = (&'m After, &'m Slot);

/// The massages to come as things are.
pub(crate) fn massages(tx: &Connection, at: Moment) -> Result<Massages> {
    let outlook = Outlook::current(tx, at)?;
    let open = outlook.plan.as_ref().filter(|row| row.is_open());
    let mut slots: Vec<_> = open
        .map(|row| (After::Workout(row.workout.clone()), row.slot().cloned()))
        .into_iter()
        .collect();
    for it in ahead::ahead(tx, &outlook)? {
        let session = &outlook.context.sessions[it.session];
        slots.push((After::Session(session.clone()), it.slot));
    }
    Ok(Massages {
        now: at.now,
        slots,
        sessions: outlook.context.sessions,
    })
}

/// What moved from one state to the next, as someone sees it who is to be there: what is as it was is not
/// named, whichever session it follows from now. A massage is the same one if it follows from the same, or
/// else if it is the nearest by the same hands, as an appointment that a race moves before another session.
pub(crate) fn between(before: &Massages, after: &Massages) -> Vec<MassageMoved> {
    let mut gone = not_among(before, after);
    let mut new = not_among(after, before);
    let mut pairs: Vec<(Massage<'_>, Massage<'_>)> = Vec::new();
    for alike in [ITSELF, SAME_HANDS, OTHER_HANDS] {
        gone.retain(|was| {
            let fits = |is: &&Massage<'_>| alike(was, is);
            let apart = |is: &&Massage<'_>| (is.1.start - was.1.start).abs();
            let Some(is) = new.iter().filter(fits).min_by_key(apart).copied() else {
                return true;
            };
            new.retain(|it| !std::ptr::eq(it.1, is.1));
            pairs.push((*was, is));
            false
        });
    }
    // what comes or goes with its own session is no news
    gone.retain(|(key, _)| after.has(key));
    new.retain(|(key, _)| before.has(key));
    let paired = pairs.iter().map(|(was, is)| (Some(was), Some(is)));
    let gone = gone.iter().map(|was| (Some(was), None));
    let new = new.iter().map(|is| (None, Some(is)));
    let all = paired.chain(gone).chain(new);
    let cause = cause(before, after);
    let mut moved: Vec<_> = all
        .map(|(was, is)| told(was, is, cause.as_ref(), before))
        .collect();
    let start = |it: &MassageMoved| {
        it.before
            .as_ref()
            .or(it.after.as_ref())
            .map(|slot| slot.start)
    };
    moved.sort_by_key(|it| (it.provisional, start(it)));
    moved
}

type Alike = fn(&Massage<'_>, &Massage<'_>) -> bool;

/// It follows from the same, by the same hands.
const ITSELF: Alike = |was, is| was.0.is(is.0) && was.1.delivery == is.1.delivery;
/// By the same hands, and not long before or after.
const SAME_HANDS: Alike =
    |was, is| was.1.delivery == is.1.delivery && (is.1.start - was.1.start).abs() <= NEAR;
/// It follows from the same, by other hands.
const OTHER_HANDS: Alike = |was, is| was.0.is(is.0);
/// As long as the windows of a workout last.
const NEAR: TimeDelta = TimeDelta::hours(72);

impl Massages {
    fn has(&self, key: &After) -> bool {
        self.slots.iter().any(|(it, _)| it.is(key))
    }

    fn to_come(&self) -> impl Iterator<Item = Massage<'_>> {
        let slots = self.slots.iter();
        slots.filter_map(|(key, slot)| Some((key, slot.as_ref()?)))
    }
}

impl After {
    /// Whether both are the same workout or session. A session that is moved keeps its id; a series that
    /// changes from a date on gives the later ones others.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Workout(one), Self::Workout(other)) => one == other,
            (Self::Session(one), Self::Session(other)) => is_one(one, other),
            _ => false,
        }
    }
}

fn is_one(a: &SessionEntry, b: &SessionEntry) -> bool {
    let times = (a.start, a.end) == (b.start, b.end);
    let date = |it: &SessionEntry| it.occurrence.as_ref().map(|of| of.date);
    let dates = date(a).is_some() && date(a) == date(b);
    a.id == b.id || times || (dates && (a.kind, a.activity) == (b.kind, b.activity))
}

/// The massages of one state that the other does not have.
fn not_among<'m>(one: &'m Massages, other: &Massages) -> Vec<Massage<'m>> {
    let known = |slot: &Slot| other.to_come().any(|(_, it)| seen(it) == seen(slot));
    one.to_come().filter(|(_, slot)| !known(slot)).collect()
}

fn told(
    was: Option<&Massage<'_>>,
    is: Option<&Massage<'_>>,
    cause: Option<&(SessionEntry, SessionChange)>,
    before: &Massages,
) -> MassageMoved {
    let keys = || [was, is].into_iter().flatten().map(|(key, _)| *key);
    // a session that was moved is why its own massage moves, unless a race is
    let own = is.and_then(|(key, _)| match key {
        After::Session(session) if is_new(session, before) => Some(session),
        _ => None,
    });
    let own = own.map(|session| (session.clone(), SessionChange::Planned));
    let race = cause.filter(|(session, _)| session.kind == SessionKind::Competition);
    let because = race.cloned().or(own).or_else(|| cause.cloned());
    let (cause, how) = because.unzip();
    MassageMoved {
        before: was.map(|(_, slot)| (*slot).clone()),
        after: is.map(|(_, slot)| (*slot).clone()),
        cause,
        how: how.unwrap_or(SessionChange::Planned),
        provisional: keys().all(|key| matches!(key, After::Session(..))),
    }
}

/// What a massage is to someone who is to be there.
fn seen(slot: &Slot) -> impl PartialEq + use<> {
    (slot.start, slot.minutes, slot.delivery, slot.pressure)
}

/// The session that is new, or has gone: a competition before others, then the earliest.
fn cause(before: &Massages, after: &Massages) -> Option<(SessionEntry, SessionChange)> {
    let new = not_in(after, before).map(|it| (it, SessionChange::Planned));
    let gone = not_in(before, after).map(|it| (it, SessionChange::Removed));
    let first = new.chain(gone).min_by_key(|(session, how)| {
        let training = session.kind == SessionKind::Training;
        (training, *how, session.start)
    });
    first.map(|(session, how)| (session.clone(), how))
}

/// The sessions to come of one state that another does not have.
fn not_in<'m>(one: &'m Massages, other: &'m Massages) -> impl Iterator<Item = &'m SessionEntry> {
    let to_come = one.sessions.iter().filter(|it| it.end > one.now);
    to_come.filter(|session| is_new(session, other))
}

/// Whether a state has no such session. Its id does not count: a series that changes from a date on gives
/// the later ones others.
fn is_new(session: &SessionEntry, other: &Massages) -> bool {
    let planned = |it: &SessionEntry| (it.start, it.end, it.kind, it.rpe_expected, it.activity);
    let mut sessions = other.sessions.iter();
    !sessions.any(|it| planned(it) == planned(session))
}
