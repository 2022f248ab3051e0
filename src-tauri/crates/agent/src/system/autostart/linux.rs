//! An entry in the XDG autostart folder. The desktop has its own list of these entries and its own
//! way to switch them off; an entry may also be a link into a folder with the user's settings.

use std::io;
use std::path::{Path, PathBuf};

use crate::system::own_program;

const NAME: &str = "rubdown-agent.desktop";

/// Makes the agent start at login, or no longer, because the user has just asked for that.
pub(crate) fn set(enabled: bool) -> io::Result<()> {
    let path = path()?;
    let before = platform::read_small_behind_link(&path);
    let is_link = path.is_symlink();
    if enabled {
        let entry = match before.filter(|entry| is_link || is_off(entry)) {
            Some(entry) => switched(&entry, true),
            None => present_entry()?,
        };
        return write(&path, &entry);
    }
    match before {
        // the link is the user's, and stays
        Some(entry) if is_link => write(&path, &switched(&entry, false)),
        _ => match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        },
    }
}

/// Keeps the entry up to date with where this program is. One that the user has removed, switched
/// off or replaced by a link stays as it is.
pub(crate) fn refresh() -> io::Result<()> {
    let path = path()?;
    let Some(before) = platform::read_small(&path).and_then(|it| String::from_utf8(it).ok()) else {
        return Ok(());
    };
    let entry = moved(&before, &present_entry()?);
    if is_off(&before) || before == entry {
        return Ok(());
    }
    write(&path, &entry)
}

/// Whether there is an entry of any kind.
pub(crate) fn exists() -> bool {
    path().is_ok_and(|path| path.symlink_metadata().is_ok())
}

/// Whether the desktop starts the agent at login.
pub(crate) fn is_on() -> bool {
    let entry = path()
        .ok()
        .and_then(|path| platform::read_small_behind_link(&path));
    entry.is_some_and(|entry| !is_off(&entry))
}

/// The entry with the program of the entry `to`, otherwise unchanged.
fn moved(entry: &str, to: &str) -> String {
    let line_of = |key| to.lines().find(|line| line.starts_with(key));
    let lines = entry.lines().map(|line| {
        let key = ["Exec=", "TryExec="]
            .into_iter()
            .find(|key| line.starts_with(key));
        key.and_then(line_of).unwrap_or(line)
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn path() -> io::Result<PathBuf> {
    Ok(folder().ok_or(io::ErrorKind::NotFound)?.join(NAME))
}

/// Writes the entry; behind a link, into the file that it leads to.
fn write(path: &Path, entry: &str) -> io::Result<()> {
    if path.is_symlink() {
        return std::fs::write(path, entry);
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    platform::write_small(path, entry.as_bytes())
}

fn present_entry() -> io::Result<String> {
    entry(&own_program::path()?).ok_or_else(|| io::ErrorKind::InvalidFilename.into())
}

/// Whether an entry is switched off: by the specification's own key, or by that of GNOME.
fn is_off(entry: &str) -> bool {
    entry.lines().any(|line| {
        let (key, value) = line.split_once('=').unwrap_or((line, ""));
        matches!(
            (key.trim(), value.trim()),
            ("Hidden", "true") | ("X-GNOME-Autostart-enabled", "false")
        )
    })
}

/// The entry switched on or off, otherwise unchanged.
fn switched(entry: &str, on: bool) -> String {
    let key = |line: &str| line.split('=').next().map_or("", str::trim).to_owned();
    let kept = entry
        .lines()
        .filter(|line| !matches!(key(line).as_str(), "Hidden" | "X-GNOME-Autostart-enabled"));
    let mut switched = String::new();
    for line in kept {
        switched += line;
        switched.push('\n');
        if !on && line.trim() == "[Desktop Entry]" {
            switched += "Hidden=true\n";
        }
    }
    switched
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
    fn an_entry_is_off_in_either_way_and_is_switched_without_another_change() {
        let on = entry(Path::new("/usr/bin/rubdown-agent")).unwrap() + "Comment=mine\n";
        assert!(!is_off(&on));
        for key in ["Hidden=true", "X-GNOME-Autostart-enabled = false"] {
            let off = format!("{on}{key}\n");
            assert!(is_off(&off), "{key}");
            assert_eq!(switched(&off, true), on);
        }
        assert!(is_off(&switched(&on, false)));
        assert_eq!(switched(&switched(&on, false), true), on);
        assert!(!is_off(&format!("{on}Hidden=false\n")));
    }

    #[test]
    fn an_entry_follows_its_program_and_keeps_what_was_added() {
        let entry = |path: &str| entry(Path::new(path)).unwrap() + "X-GNOME-Autostart-Delay=9\n";
        assert_eq!(
            moved(&entry("/a/agent"), &entry("/b/agent")),
            entry("/b/agent")
        );
    }

    #[test]
    fn a_path_that_no_entry_can_hold_is_refused() {
        assert_eq!(entry(Path::new("/a\nExec=evil")), None);
    }
}
