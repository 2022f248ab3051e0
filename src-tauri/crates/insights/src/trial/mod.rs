//! A trial of one's own: one leg is massaged after each leg session and the other not, as in Crane and
//! others, Science Translational Medicine 4 (2012). Which leg it is, a lot decides.

mod draw;
mod flips;
mod leg;
mod outcome;

pub use draw::{LENGTHS, SEED, TrialDraw};
pub use leg::Leg;
pub use outcome::{LegSoreness, TrialFinding, TrialOutcome, TrialPair, TrialSession};
