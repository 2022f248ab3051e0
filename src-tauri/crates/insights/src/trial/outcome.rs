//! What came out of a trial.

use serde::{Deserialize, Serialize};

use crate::signed_rank::signed_rank;
use crate::trial::draw::LENGTHS;
use crate::trial::flips::sign_flip;
use crate::trial::leg::Leg;

/// How sore each leg is, 0 (not at all) to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LegSoreness {
    /// The left leg.
    pub left: u8,
    /// The right leg.
    pub right: u8,
}

impl LegSoreness {
    fn of(self, leg: Leg) -> u8 {
        match leg {
            Leg::Left => self.left,
            Leg::Right => self.right,
        }
    }
}

/// A session of a trial with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialSession {
    /// The leg that was massaged.
    pub massaged: Leg,
    /// The answers, of one evening or two.
    pub evenings: Vec<LegSoreness>,
}

/// What came out of a trial.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TrialOutcome {
    /// Each session, in its order.
    pub pairs: Vec<TrialPair>,
    /// In how many the massaged leg was less sore.
    pub less: usize,
    /// In how many both legs were the same.
    pub same: usize,
    /// In how many the massaged leg was sorer.
    pub more: usize,
    /// The middle difference (Hodges–Lehmann), massaged leg minus other leg; below 0, less sore.
    pub estimate: f64,
    /// The lowest and the highest middle that the sessions do not rule out, by the signed-rank test.
    pub interval: Option<(f64, f64)>,
    /// How often an interval drawn this way contains the true middle, at least.
    pub level: f64,
    /// How likely the lot alone makes the sum of the differences at least as far from zero.
    pub p: f64,
    /// What may be said.
    pub finding: TrialFinding,
}

/// A session: the means of the evenings answered.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TrialPair {
    /// Which leg was massaged.
    pub leg: Leg,
    /// How sore the massaged leg was.
    pub massaged: f64,
    /// How sore the other leg was.
    pub other: f64,
    /// The former minus the latter; below 0, the massaged leg was less sore.
    pub difference: f64,
    /// How many evenings were answered, 1 or 2.
    pub evenings: usize,
}

recovery::id_enum! {
    /// What a trial may say.
    pub enum TrialFinding {
        /// The massaged leg was less sore than the lot alone would make it.
        Less,
        /// It was sorer than that.
        More,
        /// It may be nothing.
        Open,
    }
}

impl TrialOutcome {
    /// Works it out from sessions in their order, each with an answer; none without a session, or with
    /// more than a trial has.
    ///
    /// A difference is named only if both tests find one at 5 %: interval and p-value then never say
    /// different things.
    pub fn of(sessions: &[TrialSession]) -> Option<Self> {
        if sessions.len() > LENGTHS[2] {
            return None;
        }
        let halves: Vec<Halves> = sessions.iter().map(Halves::of).collect::<Option<_>>()?;
        let doubled: Vec<i32> = halves.iter().map(Halves::difference).collect();
        let differences: Vec<f64> = doubled.iter().map(|it| half(*it)).collect();
        let ranked = signed_rank(&differences, LEVEL)?;
        let p = sign_flip(&doubled);
        let count = |kind: fn(&i32) -> bool| doubled.iter().filter(|it| kind(it)).count();
        let finding = match ranked.interval {
            Some((_, high)) if high < 0.0 && p <= 1.0 - LEVEL => TrialFinding::Less,
            Some((low, _)) if low > 0.0 && p <= 1.0 - LEVEL => TrialFinding::More,
            _ => TrialFinding::Open,
        };
        Some(Self {
            pairs: halves.iter().map(Halves::pair).collect(),
            less: count(|it| *it < 0),
            same: count(|it| *it == 0),
            more: count(|it| *it > 0),
            estimate: ranked.estimate,
            interval: ranked.interval,
            level: LEVEL,
            p,
            finding,
        })
    }
}

/// A session in half points, the mean of two evenings being one of those: whole numbers have no ties that
/// rounding breaks.
struct Halves {
    leg: Leg,
    massaged: i32,
    other: i32,
    evenings: usize,
}

impl Halves {
    fn of(session: &TrialSession) -> Option<Self> {
        let leg = session.massaged;
        // one evening counts for both
        let weight = match session.evenings.len() {
            1 => 2,
            2 => 1,
            _ => return None,
        };
        let doubled = |leg: Leg| -> i32 {
            let evenings = session.evenings.iter();
            weight * evenings.map(|it| i32::from(it.of(leg))).sum::<i32>()
        };
        Some(Self {
            leg,
            massaged: doubled(leg),
            other: doubled(leg.other()),
            evenings: session.evenings.len(),
        })
    }

    fn difference(&self) -> i32 {
        self.massaged - self.other
    }

    fn pair(&self) -> TrialPair {
        TrialPair {
            leg: self.leg,
            massaged: half(self.massaged),
            other: half(self.other),
            difference: half(self.difference()),
            evenings: self.evenings,
        }
    }
}

fn half(doubled: i32) -> f64 {
    f64::from(doubled) / 2.0
}

/// How often the interval is to contain the true middle; the rest is the level of the tests.
const LEVEL: f64 = 0.95;
