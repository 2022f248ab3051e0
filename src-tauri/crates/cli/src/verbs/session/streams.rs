//! What a session writes to its terminal and reads from it, and what fails there.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Prints a paragraph.
pub(super) fn print(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}\n")?;
    stdout.flush()
}

/// A terminal that cannot be written to.
pub(super) fn written(error: io::Error) -> Failure {
    Failure::writing(Path::new("-"), error)
}

/// A terminal that cannot be read.
pub(super) fn read(error: io::Error) -> Failure {
    Failure::File(PathBuf::from("-"), error)
}
