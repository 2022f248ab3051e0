//! The days before and ahead: what was done, what is planned, and what will follow from it.

mod feed;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use recovery::civil::{date_of, start_of_day};
use recovery::{
    Ahead, DayMark, Interval, Status, SuggestionInput, TimingWindow, Window, days, quiet_intervals,
};
use rusqlite::Connection;
use strum::IntoEnumIterator;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::decide::Outlook;
use crate::planning::{ahead, hours};
use crate::records::{beginning, massage, session, workout};
use crate::types::{SessionEntry, Standing, TakenAsDone, Wash, Week, WeekDay, WeekSlot};

impl Journal {
    /// Some days from a local date on, at most 31; reads what they hold and no more.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::with_race()?;
    /// use recovery::DayMark;
    ///
    /// let week = journal.week("2026-11-23".parse()?, 7, at)?;
    /// assert_eq!(week.days[6].sessions.len(), 1);
    /// assert!(week.days[5].marks.contains(&DayMark::DayBeforeCompetition));
    /// // light on the evening after it, if it is done
    /// assert!(week.days[6].slots[0].after.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn week(&mut self, first: NaiveDate, days: u32, at: Moment) -> Result<Week> {
        let at = at.to_millis();
        let days = days.clamp(1, MOST);
        self.read(|tx| week(tx, first, days, at))
    }
}

fn week(tx: &Connection, first: NaiveDate, count: u32, at: Moment) -> Result<Week> {
    let zone = at.zone;
    let midnight = |ahead: u32| {
        let date = first.checked_add_days(Days::new(ahead.into()));
        start_of_day(zone, date.unwrap_or(first))
    };
    let shown = Interval {
        start: midnight(0),
        end: midnight(count),
    };
    let outlook = Outlook::current(tx, at)?;
    let context = &outlook.context;
    let workouts = workout::between(tx, shown)?;
    // those a few days later mark the days before them
    let sessions = session::between(tx, zone, shown.start, shown.end + TimeDelta::days(4))?;
    let massages = massage::between(tx, shown)?;
    let following = if shown.end > at.now {
        ahead::ahead(tx, &outlook)?
    } else {
        Vec::new()
    };
    let slots = slots(&outlook, &following);
    let marks = days(
        &SuggestionInput {
            context: recovery::Context {
                planned: sessions.iter().map(session::for_rules).collect(),
                ..context.rules_context()
            },
            workouts: workouts.iter().map(workout::for_rules).collect(),
            plan_open: false,
        },
        first,
        count,
    );
    let first_entry = beginning::first_entry(tx)?.map_or(at.now, |first| first.min(at.now));
    let known = date_of(zone, first_entry);
    let rest = |date: NaiveDate, mark: &DayMark| *mark != DayMark::RestDay || date >= known;
    let on = |date: NaiveDate, instant: DateTime<Utc>| date_of(zone, instant) == date;
    let days = marks.into_iter().zip(0..).map(|(day, ahead)| WeekDay {
        date: day.date,
        span: Interval {
            start: midnight(ahead),
            end: midnight(ahead + 1),
        },
        workouts: those(&workouts, |it| on(day.date, it.end)),
        sessions: by_start(those(&sessions, |it| on(day.date, it.start))),
        massages: those(&massages, |it| on(day.date, it.start)),
        slots: those(&slots, |it| on(day.date, it.slot.start.to_utc())),
        marks: those(&day.marks, |mark| rest(day.date, mark)),
    });
    Ok(Week {
        now: at.now,
        zone: zone.name().to_owned(),
        days: days.collect(),
        washes: washes(tx, &outlook, &following, shown)?,
        quiet: quiet_intervals(&context.settings.profile, zone, shown),
        busy: hours::busy(tx, &context.settings, zone, shown)?,
    })
}

fn those<T: Clone>(all: &[T], on: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|it| on(it)).cloned().collect()
}

fn by_start(mut sessions: Vec<SessionEntry>) -> Vec<SessionEntry> {
    sessions.sort_by_key(|session| session.start);
    sessions
}

/// The massages to come: that of the open plan, then what will follow, unless it is the same.
fn slots(outlook: &Outlook, following: &[Ahead]) -> Vec<WeekSlot> {
    let open = outlook.plan.as_ref().filter(|row| row.is_open());
    let of_plan = open.and_then(|row| {
        let standing = match row.plan.status {
            _ if row.course.kept.is_some() => Standing::Kept,
            Status::Deferred => Standing::Provisional,
            Status::Optional => Standing::Optional,
            _ => Standing::Recommended,
        };
        Some(WeekSlot {
            slot: row.slot()?.clone(),
            standing,
            plan: Some(row.id.clone()),
            after: None,
        })
    });
    let taken = of_plan.as_ref().map(|it| span(&it.slot));
    let will_follow = following.iter().filter_map(|it| {
        let slot = it.slot.clone()?;
        let again = taken.is_some_and(|taken| taken.overlaps(span(&slot)));
        (!again).then(|| WeekSlot {
            slot,
            standing: if it.optional {
                Standing::ProvisionalOptional
            } else {
                Standing::Provisional
            },
            plan: None,
            after: Some(TakenAsDone {
                session: outlook.context.sessions[it.session].id.clone(),
                activity: it.assumed.activity,
                rpe: it.assumed.rpe,
                rated_by: it.rated_by,
            }),
        })
    });
    let will_follow: Vec<_> = will_follow.collect();
    of_plan.into_iter().chain(will_follow).collect()
}

fn span(slot: &recovery::Slot) -> Interval {
    Interval {
        start: slot.start.to_utc(),
        end: slot.end.to_utc(),
    }
}

/// The windows of each hard workout until the next one is over, then those of the open plan and of each
/// session. After an easy session they are still those of the hard one before.
fn washes(
    tx: &Connection,
    outlook: &Outlook,
    following: &[Ahead],
    shown: Interval,
) -> Result<Vec<Wash>> {
    let open = outlook.plan.as_ref().filter(|row| row.is_open());
    let before = Interval {
        start: shown.start - WINDOWS,
        end: open.map_or(shown.end, |row| row.workout_end.min(shown.end)),
    };
    let done = workout::between(tx, before)?;
    let done = done
        .iter()
        .filter(|it| workout::for_rules(it).is_serious())
        .map(|it| (it.end, windows_after(it.end), false));
    let of_plan = open.map(|row| (row.workout_end, spans(&row.plan.windows), false));
    let will_be = following
        .iter()
        .map(|it| (it.assumed.end, spans(&it.windows), true));
    let all: Vec<_> = done.chain(of_plan).chain(will_be).collect();
    let ends = all.iter().skip(1).map(|(from, _, _)| *from);
    let ends = ends.chain([DateTime::<Utc>::MAX_UTC]);
    let mut washes = Vec::new();
    for ((from, windows, provisional), until) in all.iter().zip(ends) {
        let counts = Interval {
            start: shown.start.max(*from),
            end: shown.end.min(until),
        };
        washes.extend(windows.iter().filter_map(|(window, span)| {
            let span = Interval {
                start: span.start.max(counts.start),
                end: span.end.min(counts.end),
            };
            (span.start < span.end).then_some(Wash {
                window: *window,
                span,
                provisional: *provisional,
            })
        }));
    }
    Ok(washes)
}

fn spans(windows: &[Window]) -> Vec<(TimingWindow, Interval)> {
    let span = |it: &Window| Interval {
        start: it.from_utc,
        end: it.to_utc,
    };
    windows.iter().map(|it| (it.id, span(it))).collect()
}

fn windows_after(end: DateTime<Utc>) -> Vec<(TimingWindow, Interval)> {
    let span = |(from, to): (i64, i64)| Interval {
        start: end + TimeDelta::hours(from),
        end: end + TimeDelta::hours(to),
    };
    TimingWindow::iter()
        .map(|it| (it, span(it.bounds_h())))
        .collect()
}

/// As long as the windows of a workout last.
const WINDOWS: TimeDelta = TimeDelta::hours(TimingWindow::PeakDoms.bounds_h().1);
/// More than a month is no week.
const MOST: u32 = 31;
