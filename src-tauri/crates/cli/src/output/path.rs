//! Paths as a person can read them and give them to the shell.

use std::fmt::Write as _;
use std::path::Path;

/// A path to be copied into a command: bare, in quotes, or as `$'caf\\xe9'` where it is not text or
/// holds what a terminal obeys.
pub(crate) fn for_shell(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    let text = path
        .to_str()
        .filter(|text| locale::mark_hidden(text) == *text);
    match text {
        Some(text) if !text.is_empty() && text.chars().all(is_bare) => text.to_owned(),
        Some(text) => format!("'{}'", text.replace('\'', r"'\''")),
        None => escaped(bytes),
    }
}

/// A path in a document: as it is, and as [`for_shell`] where it is not text.
pub(crate) fn for_json(path: &Path) -> String {
    path.to_str().map_or_else(|| for_shell(path), str::to_owned)
}

fn is_bare(letter: char) -> bool {
    letter.is_alphanumeric() || "/._-+,@%=:".contains(letter)
}

fn escaped(bytes: &[u8]) -> String {
    let mut quoted = String::from("$'");
    for byte in bytes {
        match byte {
            b'\\' | b'\'' => quoted.extend(['\\', char::from(*byte)]),
            b' '..=b'~' => quoted.push(char::from(*byte)),
            // writing to a string cannot fail
            _ => drop(write!(quoted, "\\x{byte:02x}")),
        }
    }
    quoted.push('\'');
    quoted
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::process::Command;

    use super::*;

    #[test]
    fn the_shell_reads_each_path_as_it_is() {
        for bytes in [
            &b"/home/me/journal.sqlite"[..],
            b"/home/me/my training/it's",
            b"/home/caf\xe9/a'b\\c",
            "/home/Übung/$(id)".as_bytes(),
            b"/home/\x1b[2J",
            b"",
        ] {
            let quoted = for_shell(Path::new(OsStr::from_bytes(bytes)));
            assert!(!quoted.contains(['\u{1b}', '\u{fffd}']), "{quoted}");
            let read = Command::new("bash")
                .args(["-c", &format!("printf %s {quoted}")])
                .output();
            let Ok(read) = read else {
                eprintln!("skipped: no bash");
                return;
            };
            assert_eq!(read.stdout, bytes, "{quoted}");
        }
    }
}
