//! Starting with the session, if the person wants it.

use std::io;

/// Makes the agent start at login, or no longer.
#[cfg(target_os = "linux")]
pub fn set(wanted: bool) -> io::Result<()> {
    linux::set(wanted)
}

/// Makes the agent start at login, or no longer: by the user's registry on Windows, by a launch
/// agent on macOS.
#[cfg(any(windows, target_os = "macos"))]
pub fn set(wanted: bool) -> io::Result<()> {
    use auto_launch::{AutoLaunchBuilder, MacOSLaunchMode, WindowsEnableMode};

    let program = crate::own_file::here()?;
    let path = program.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
    // the registry holds a command line, a launch agent the path as it is
    let path = if cfg!(windows) {
        format!("\"{path}\"")
    } else {
        path.to_owned()
    };
    let entry = AutoLaunchBuilder::new()
        .set_app_name("org.rubdown.rubdown-agent")
        .set_app_path(&path)
        .set_args(&["--login"])
        .set_macos_launch_mode(MacOSLaunchMode::LaunchAgent)
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()
        .map_err(io::Error::other)?;
    let followed = if wanted {
        entry.enable()
    } else {
        entry.disable()
    };
    followed.map_err(io::Error::other)
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io;
    use std::path::{Path, PathBuf};

    const NAME: &str = "rubdown-agent.desktop";

    pub(super) fn set(wanted: bool) -> io::Result<()> {
        let folder = folder().ok_or(io::ErrorKind::NotFound)?;
        if wanted {
            let entry = entry(&crate::own_file::here()?).ok_or(io::ErrorKind::InvalidFilename)?;
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

    /// The entry, or nothing for a path that no desktop entry can hold.
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

    /// Quoted by the rules of the desktop entry specification: the quoting of an argument, then
    /// the escapes of a string.
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
}
