//! Whether the agent should run.

use std::io;
use std::path::PathBuf;

use platform::Home;

/// Whether the user wants reminders. It is kept in a file, so that it outlives the agent; whoever
/// would start the agent reads it first.
///
/// ```
/// use agent_client::TargetState;
/// use platform::Home;
///
/// let folder = tempfile::tempdir()?;
/// let home = Home::within(folder.path());
/// assert_eq!(TargetState::of(&home), TargetState::On);
///
/// TargetState::Off.save(&home)?;
/// assert_eq!(TargetState::of(&home), TargetState::Off);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetState {
    /// The agent should run: the default.
    On,
    /// The user turned reminders off.
    Off,
}

impl TargetState {
    /// The state that was last saved for this home.
    pub fn of(home: &Home) -> Self {
        // Rubdown only writes a regular file here
        if platform::read_small(&off_file(home)).is_some() {
            Self::Off
        } else {
            Self::On
        }
    }

    /// Saves the state. The home's folders must exist.
    pub fn save(self, home: &Home) -> io::Result<()> {
        match self {
            Self::Off => platform::write_small(&off_file(home), b""),
            Self::On => match std::fs::remove_file(off_file(home)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
        }
    }
}

/// The file that exists while the agent should not run.
fn off_file(home: &Home) -> PathBuf {
    home.data().join("agent.off")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_holds_until_another_is_saved() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path());
        assert_eq!(TargetState::of(&home), TargetState::On);

        TargetState::Off.save(&home).unwrap();
        assert_eq!(TargetState::of(&home), TargetState::Off);

        TargetState::On.save(&home).unwrap();
        TargetState::On.save(&home).unwrap();
        assert_eq!(TargetState::of(&home), TargetState::On);

        std::fs::create_dir(off_file(&home)).unwrap();
        assert_eq!(TargetState::of(&home), TargetState::On);
    }
}
