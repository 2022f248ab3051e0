//! What the keys do to a session.

use journal::{RunningSession, SessionPlace};

use super::keys::Key;
use crate::environment::Environment;
use crate::failure::Failure;

/// What a key does to the session.
pub(super) fn press(
    env: &mut Environment,
    session: &RunningSession,
    key: Key,
) -> Result<(), Failure> {
    let (id, at) = (&session.id, env.at);
    let SessionPlace { step, ms } = session.place(at.now);
    let length = session.steps.get(step).map_or(0, |step| step.seconds);
    match key {
        Key::Pause if session.running_since.is_some() => env.journal.pause_guided(id, at)?,
        Key::Pause => env.journal.resume_guided(id, at)?,
        // first to the beginning of the step, then to the step before
        Key::Back if ms > 3000 => env.journal.go_to_step(id, step, 0, at)?,
        Key::Back => env.journal.go_to_step(id, before(session, step), 0, at)?,
        Key::Next => env.journal.go_to_step(id, step + 1, 0, at)?,
        Key::Longer => env.journal.set_step_seconds(id, step, length + 15, at)?,
        Key::Shorter => {
            let seconds = length.saturating_sub(15);
            env.journal.set_step_seconds(id, step, seconds, at)?
        }
        Key::Leave | Key::Wrong | Key::Suspend => return Ok(()),
    };
    Ok(())
}

/// The step before; what was left out meanwhile has no time.
fn before(session: &RunningSession, step: usize) -> usize {
    let mut steps = session.steps.iter().take(step);
    steps.rposition(|step| step.seconds > 0).unwrap_or(0)
}
