//! What a journal can tell its user: numbers and tables, as pure functions of what was noted.
//!
//! [`Insights::of`] takes a [`History`] and returns everything that is shown. Nothing here reads a
//! clock, a file or a setting, and nothing here is advice: no plan and no reminder depends on it.
//!
//! The statistics are in `quartiles` and `signed_rank`; each other file is one table. `trial` is apart: a
//! comparison that was drawn by lot, [`TrialOutcome::of`].

mod answers;
mod four_weeks;
mod history;
mod load;
mod minutes;
mod overview;
mod pairs;
mod quartiles;
mod regularity;
mod signed_rank;
mod soreness;
mod trial;
mod windows;

pub use answers::{Felt, Went};
pub use four_weeks::{FourWeeks, SorenessAnswers};
pub use history::{History, PastAnswer, PastMassage, PastPart, PastWorkout};
pub use load::{Load, WeekLoad};
pub use minutes::{Means, MeansMinutes, Minutes, MuscleMinutes};
pub use overview::Insights;
pub use quartiles::Quartiles;
pub use regularity::Regularity;
pub use signed_rank::{SignedRank, signed_rank};
pub use soreness::{Answers, Difference, NEEDED, SorenessDay, SorenessDays, SorenessVerdict};
pub use trial::{
    LENGTHS as TRIAL_LENGTHS, Leg, LegSoreness, SEED as TRIAL_SEED, TrialDraw, TrialFinding,
    TrialOutcome, TrialPair, TrialSession,
};
pub use windows::{WindowUse, Windows};
