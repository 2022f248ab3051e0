//! Which massages move when what is planned changes.

use chrono::{DateTime, Utc};
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
#[derive(Debug, PartialEq, Eq)]
enum After {
    Workout(WorkoutId),
    /// A session to come, by its time: one that is moved is another.
    Session(DateTime<Utc>, DateTime<Utc>),
}

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
        slots.push((After::Session(session.start, session.end), it.slot));
    }
    Ok(Massages {
        now: at.now,
        slots,
        sessions: outlook.context.sessions,
    })
}

/// What moved from one state to the next.
pub(crate) fn between(before: &Massages, after: &Massages) -> Vec<MassageMoved> {
    let cause = cause(before, after);
    let moved = before.slots.iter().filter_map(|(key, was)| {
        let (_, is) = after.slots.iter().find(|(other, _)| other == key)?;
        (!same(was.as_ref(), is.as_ref())).then(|| MassageMoved {
            before: was.clone(),
            after: is.clone(),
            cause: cause.as_ref().map(|(session, _)| session.clone()),
            how: cause
                .as_ref()
                .map_or(SessionChange::Planned, |(_, how)| *how),
            provisional: matches!(key, After::Session(..)),
        })
    });
    moved.collect()
}

/// Whether both are the same to someone who is to be there.
fn same(a: Option<&Slot>, b: Option<&Slot>) -> bool {
    let seen = |slot: &Slot| (slot.start, slot.minutes, slot.delivery, slot.pressure);
    a.map(seen) == b.map(seen)
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

/// The sessions to come of one state that another does not have. Their ids do not count: a series that
/// changes from a date on gives the later ones others.
fn not_in<'m>(one: &'m Massages, other: &'m Massages) -> impl Iterator<Item = &'m SessionEntry> {
    let planned = |it: &SessionEntry| (it.start, it.end, it.kind, it.rpe_expected, it.activity);
    let known = move |session: &SessionEntry| {
        let mut sessions = other.sessions.iter();
        sessions.any(|it| planned(it) == planned(session))
    };
    let to_come = one.sessions.iter().filter(|it| it.end > one.now);
    to_come.filter(move |session| !known(session))
}
