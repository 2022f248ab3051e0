//! Small writers of every kind of file.

pub(crate) mod fit;
pub(crate) mod packed;
pub(crate) mod tables;
pub(crate) mod xml;

use std::ops::ControlFlow;

use exchange::{Answer, Contents, Limits, Refusal, Times, Workout, read_bytes};

/// A morning in May 2026, in seconds since 1970.
pub(crate) const START: i64 = 1_778_400_000;

/// Every answer for a file of these bytes.
pub(crate) fn answers(name: &str, bytes: &[u8], limits: &Limits) -> Vec<Answer> {
    let mut answers = vec![];
    let _ = read_bytes(name, bytes, limits, &mut |answer| {
        answers.push(answer);
        ControlFlow::Continue(())
    });
    answers
}

/// The one answer for a file of these bytes.
pub(crate) fn read(bytes: impl AsRef<[u8]>) -> Result<Contents, Refusal> {
    let mut answers = answers("file", bytes.as_ref(), &Limits::default());
    assert_eq!(answers.len(), 1, "one file, one answer");
    answers.remove(0).outcome
}

/// The one workout of a file of these bytes.
pub(crate) fn workout(bytes: impl AsRef<[u8]>) -> Workout {
    let contents = read(bytes).unwrap();
    assert_eq!(contents.workouts.len(), 1, "{contents:?}");
    contents.workouts.into_iter().next().unwrap()
}

/// Start and end in seconds since 1970.
pub(crate) fn span(workout: &Workout) -> (i64, i64) {
    match workout.times {
        Times::Utc { start, end } => (start.timestamp(), end.timestamp()),
        Times::Wall { start, end } => (start.and_utc().timestamp(), end.and_utc().timestamp()),
    }
}
