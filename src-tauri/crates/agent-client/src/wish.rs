//! Whether the person wants reminders at all. Quit is a wish: it outlives the agent.

use std::io;
use std::path::PathBuf;

use platform::Home;

/// Whether the person quit the agent. Whoever would start it looks here first.
pub fn wished_off(home: &Home) -> bool {
    marker(home).exists()
}

/// Notes that the person quit the agent.
pub fn wish_off(home: &Home) -> io::Result<()> {
    std::fs::write(marker(home), "")
}

/// Notes that the person wants reminders again.
pub fn wish_on(home: &Home) -> io::Result<()> {
    match std::fs::remove_file(marker(home)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn marker(home: &Home) -> PathBuf {
    home.data().join("agent.off")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_holds_until_it_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path());
        assert!(!wished_off(&home));

        wish_off(&home).unwrap();
        assert!(wished_off(&home));

        wish_on(&home).unwrap();
        wish_on(&home).unwrap();
        assert!(!wished_off(&home));
    }
}
