//! What Rubdown last did about starting at login.

use std::io;
use std::path::PathBuf;

use platform::Home;

/// What was last done, kept in a file: only a new choice is carried out. What the user changes
/// in the desktop's own list of startup programs stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginMark {
    /// The agent was made to start at login.
    On,
    /// It was made not to.
    Off,
    /// The user has asked for it again, whatever the desktop says.
    Asked,
}

impl LoginMark {
    /// The mark of this home; absent if nothing was done yet.
    pub fn of(home: &Home) -> Option<Self> {
        match platform::read_small(&file(home))?.as_slice() {
            b"on" => Some(Self::On),
            b"off" => Some(Self::Off),
            b"asked" => Some(Self::Asked),
            _ => None,
        }
    }

    /// Saves the mark. The home's folders must exist.
    pub fn save(self, home: &Home) -> io::Result<()> {
        let text = match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Asked => "asked",
        };
        platform::write_small(&file(home), text.as_bytes())
    }
}

fn file(home: &Home) -> PathBuf {
    home.data().join("agent.login")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_was_saved() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path());
        assert_eq!(LoginMark::of(&home), None);
        for mark in [LoginMark::On, LoginMark::Off, LoginMark::Asked] {
            mark.save(&home).unwrap();
            assert_eq!(LoginMark::of(&home), Some(mark));
        }
    }
}
