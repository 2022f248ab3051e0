//! The command line.

use std::ffi::OsString;

/// The agent's options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arguments {
    /// `--login`: started at login, so the agent stays off if the user quit it.
    pub login: bool,
    /// `--replace`: take over from an agent of any other build.
    pub replace: bool,
    /// `--version`: print the build and exit.
    pub version: bool,
}

impl Arguments {
    /// Reads the options after the program's name. Anything else is an error.
    pub fn read(given: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        use lexopt::prelude::Long;
        let mut read = Self::default();
        let mut given = lexopt::Parser::from_args(given);
        while let Some(argument) = given.next()? {
            match argument {
                Long("login") => read.login = true,
                Long("replace") => read.replace = true,
                Long("version") => read.version = true,
                other => return Err(other.unexpected()),
            }
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str]) -> Result<Arguments, lexopt::Error> {
        Arguments::read(given.iter().map(OsString::from))
    }

    #[test]
    fn each_is_known_by_its_name() {
        assert!(matches!(read(&[]), Ok(found) if found == Arguments::default()));
        assert!(matches!(read(&["--login"]), Ok(found) if found.login));
        assert!(matches!(read(&["--replace", "--login"]), Ok(found) if found.replace));
        assert!(matches!(read(&["--version"]), Ok(found) if found.version));
    }

    #[test]
    fn anything_else_is_refused() {
        for wrong in ["--verison", "now", "--login=yes"] {
            assert!(read(&[wrong]).is_err(), "{wrong}");
        }
    }
}
