//! What a file comes to.

use crate::workout::{Doubt, Workout};

/// The workouts of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// At least one, in the order of the file.
    pub workouts: Vec<Workout>,
    /// What is doubtful about the file as a whole.
    pub doubts: Vec<Doubt>,
}

impl Contents {
    pub(crate) fn new(workouts: Vec<Workout>, doubts: Vec<Doubt>) -> Self {
        Self { workouts, doubts }
    }
}
