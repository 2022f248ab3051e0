//! An entry in the XDG autostart folder.

use std::io;
use std::path::{Path, PathBuf};

use crate::system::own_program;

const NAME: &str = "rubdown-agent.desktop";

/// Writes the desktop entry that starts the agent at login, or removes it.
pub(crate) fn set(wanted: bool) -> io::Result<()> {
    let folder = folder().ok_or(io::ErrorKind::NotFound)?;
    if wanted {
        let entry = entry(&own_program::path()?).ok_or(io::ErrorKind::InvalidFilename)?;
        std::fs::create_dir_all(&folder)?;
        let new = folder.join(format!(".{NAME}.new"));
        std::fs::write(&new, entry)?;
        return std::fs::rename(new, folder.join(NAME));
    }
    match std::fs::remove_file(folder.join(NAME)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn folder() -> Option<PathBuf> {
    let config = std::env::var_os("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".config")))?;
    Some(config.join("autostart"))
}

/// The desktop entry; absent if it cannot hold the path.
fn entry(program: &Path) -> Option<String> {
    let path = program.to_str().filter(|path| !path.contains('\n'))?;
    let (exec, try_exec) = (quoted(path), path.replace('\\', r"\\"));
    Some(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Rubdown\n\
         Icon=rubdown\n\
         Exec={exec} --login\n\
         TryExec={try_exec}\n\
         NoDisplay=true\n\
         X-GNOME-UsesNotifications=true\n"
    ))
}

/// Quotes a path as the desktop entry specification requires: first as an argument, then as a
/// string.
fn quoted(path: &str) -> String {
    let mut argument = String::from("\"");
    for letter in path.chars() {
        match letter {
            '"' | '`' | '$' | '\\' => argument.extend(['\\', letter]),
            '%' => argument.push_str("%%"),
            _ => argument.push(letter),
        }
    }
    argument.push('"');
    argument.replace('\\', r"\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_quoted_as_the_specification_wants_it() {
        assert_eq!(quoted("/opt/my apps/agent"), r#""/opt/my apps/agent""#);
        assert_eq!(quoted("/a$b"), r#""/a\\$b""#);
        assert_eq!(quoted("/100%"), r#""/100%%""#);
        assert_eq!(quoted(r"/a\b"), r#""/a\\\\b""#);
    }

    #[test]
    fn the_entry_starts_the_agent_as_the_session_does() {
        let entry = entry(Path::new("/usr/bin/rubdown-agent")).unwrap();
        assert!(entry.contains("\nExec=\"/usr/bin/rubdown-agent\" --login\n"));
        assert!(entry.contains("\nTryExec=/usr/bin/rubdown-agent\n"));
    }

    #[test]
    fn a_path_that_no_entry_can_hold_is_refused() {
        assert_eq!(entry(Path::new("/a\nExec=evil")), None);
    }
}
