//! How sore the user was on the days after hard sessions, with and without massage.

use chrono::TimeDelta;
use recovery::TimingWindow;
use serde::Serialize;

use crate::history::{History, PastAnswer, PastMassage, PastWorkout};
use crate::pairs::{Rated, differences};
use crate::quartiles::Quartiles;
use crate::signed_rank::signed_rank;

/// Soreness on the three days after hard sessions (RPE 7 or more).
///
/// An answer belongs to the last hard session before it, on the day that the calendar says; of several
/// on one day the last counts. It is one with massage if a massage lay between the session and the
/// answer and began within the session's windows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SorenessDays {
    /// This many sessions are needed on each side, and this many pairs, before a difference is named.
    pub needed: usize,
    /// Days 1, 2 and 3: the days on which studies ask, after 24, 48 and 72 h.
    pub days: Vec<SorenessDay>,
    /// What they say together.
    pub verdict: SorenessVerdict,
}

/// Soreness on one of the days.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SorenessDay {
    /// Which day after the session, 1 to 3.
    pub day: u8,
    /// The sessions with a massage before the answer.
    pub with: Answers,
    /// The sessions without.
    pub without: Answers,
    /// How many sessions with massage have one without to compare with: the nearest of the same
    /// activity, within eight weeks.
    pub pairs: usize,
    /// How the pairs differ; absent below what is needed.
    pub difference: Option<Difference>,
}

/// The answers of one side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Answers {
    /// How many sessions are behind it.
    pub sessions: usize,
    /// The middle answer and the middle half, 0 to 10; absent without an answer.
    pub soreness: Option<Quartiles>,
}

/// How much sorer the user was with massage than without; below 0, less sore.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Difference {
    /// The middle of it (Hodges–Lehmann).
    pub middle: f64,
    /// The lower end of the interval that contains the true middle.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// How often such an interval contains it, at least. For all three days together it is 0.95.
    pub level: f64,
    /// How likely pairs drawn by lot would be at least as one-sided (Wilcoxon's signed ranks, exact).
    pub p: f64,
}

/// Whether a difference can be named. Why there is one, the numbers cannot tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SorenessVerdict {
    /// There is too little to compare on any day.
    TooEarly,
    /// No day shows a difference that chance would not easily make.
    NoDifference,
    /// Less sore with massage, on one day at least.
    LessSore,
    /// Sorer with massage, on one day at least.
    Sorer,
    /// Less sore on one day, sorer on another.
    Mixed,
}

impl SorenessDays {
    /// Of the hard sessions of the span.
    pub(crate) fn of(history: &History) -> Self {
        let days: Vec<SorenessDay> = rated(history)
            .into_iter()
            .zip(1..)
            .map(|(rated, day)| SorenessDay::of(day, &rated))
            .collect();
        let differences: Vec<Difference> = days.iter().filter_map(|day| day.difference).collect();
        Self {
            needed: NEEDED,
            verdict: SorenessVerdict::of(&differences),
            days,
        }
    }
}

impl SorenessDay {
    fn of(day: u8, rated: &[Rated]) -> Self {
        let side = |massaged| {
            let values: Vec<f64> = rated
                .iter()
                .filter(|session| session.massaged == massaged)
                .map(|session| session.value)
                .collect();
            Answers {
                sessions: values.len(),
                soreness: Quartiles::of(values),
            }
        };
        let (with, without) = (side(true), side(false));
        let differences = differences(rated);
        let enough = with.sessions.min(without.sessions).min(differences.len()) >= NEEDED;
        Self {
            day,
            with,
            without,
            pairs: differences.len(),
            difference: enough.then(|| Difference::of(&differences)).flatten(),
        }
    }
}

impl Difference {
    fn of(differences: &[f64]) -> Option<Self> {
        let found = signed_rank(differences, LEVEL)?;
        let (low, high) = found.interval?;
        Some(Self {
            middle: found.estimate,
            low,
            high,
            level: LEVEL,
            p: found.p,
        })
    }

    /// Whether the user was less sore with massage, as far as chance allows to say so.
    pub fn is_less(&self) -> bool {
        self.high < 0.0
    }

    /// Whether the user was sorer with massage, as far as chance allows to say so.
    pub fn is_more(&self) -> bool {
        self.low > 0.0
    }
}

impl SorenessVerdict {
    fn of(differences: &[Difference]) -> Self {
        let less = differences.iter().any(Difference::is_less);
        let more = differences.iter().any(Difference::is_more);
        match (less, more) {
            _ if differences.is_empty() => Self::TooEarly,
            (false, false) => Self::NoDifference,
            (true, false) => Self::LessSore,
            (false, true) => Self::Sorer,
            (true, true) => Self::Mixed,
        }
    }
}

/// The sessions with an answer on day 1, 2 and 3.
fn rated(history: &History) -> [Vec<Rated>; DAYS] {
    let mut hard: Vec<&PastWorkout> = history.workouts.iter().collect();
    // a guess compares nothing
    hard.retain(|workout| workout.rpe.is_hard() && !workout.guessed);
    hard.sort_by_key(|workout| workout.end);
    let mut answers: Vec<&PastAnswer> = history.answers.iter().collect();
    answers.sort_by_key(|answer| answer.at);
    let mut massages: Vec<&PastMassage> = history.massages.iter().collect();
    massages.sort_by_key(|massage| massage.start);

    let mut found: [Vec<Rated>; DAYS] = Default::default();
    for answer in answers {
        let before = hard.partition_point(|workout| workout.end <= answer.at);
        let Some(session) = before.checked_sub(1).map(|at| hard[at]) else {
            continue;
        };
        let days = (answer.day() - session.day()).num_days();
        let day = usize::try_from(days - 1).unwrap_or(DAYS);
        let Some(sessions) = found.get_mut(day).filter(|_| history.has(session.day())) else {
            continue;
        };
        let one = Rated {
            activity: session.activity,
            end: session.end,
            value: f64::from(answer.value.get()),
            massaged: is_massaged(session, answer, &massages),
        };
        // answers come by time: an earlier one of the same session and day is the last of the list
        match sessions.last_mut() {
            Some(earlier) if earlier.end == one.end => *earlier = one,
            _ => sessions.push(one),
        }
    }
    found
}

/// Whether a massage lay between a session and an answer, and began within the session's windows.
fn is_massaged(session: &PastWorkout, answer: &PastAnswer, by_start: &[&PastMassage]) -> bool {
    let (_, hours) = TimingWindow::PeakDoms.bounds_h();
    let windows_end = session.end + TimeDelta::hours(hours);
    let after = by_start.partition_point(|massage| massage.start < session.end);
    by_start[after..]
        .iter()
        .take_while(|massage| massage.start < windows_end)
        .any(|massage| massage.end() <= answer.at)
}

/// This many sessions on each side, and this many pairs, are needed before a difference is named: our choice.
pub const NEEDED: usize = 20;
/// The days after a session that are looked at.
const DAYS: usize = 3;
/// The level of one day's interval. Three days are looked at, so that each may mislead a third as often
/// (Bonferroni) for all of them to mislead in at most one of twenty.
const LEVEL: f64 = 1.0 - 0.05 / 3.0;
