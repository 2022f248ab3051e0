//! Whether what names the zone can be read. The system's library takes what it cannot read for UTC, and
//! says nothing.

use std::io::Read as _;
use std::path::{Path, PathBuf};

/// What names the zone and cannot be read: `TZ=Mars/Olympus_Mons`, or the path of the system's file.
pub(super) fn unreadable(tz: Option<&str>, localtime: &Path) -> Option<String> {
    match tz {
        Some(tz) => {
            let value = tz.trim_start_matches(':');
            let readable = value.is_empty() || is_rule(value) || is_zone_file(&file_of(value));
            (!readable).then(|| format!("TZ={tz}"))
        }
        // a system without a file has no zone, which is something else
        None => (localtime.exists() && !is_zone_file(localtime))
            .then(|| localtime.display().to_string()),
    }
}

/// Whether it is a rule in the form of POSIX, such as `CET-1CEST` or `<+0545>-5:45`: a name, then
/// an offset.
fn is_rule(value: &str) -> bool {
    let offset = if let Some(quoted) = value.strip_prefix('<') {
        quoted.split_once('>').map(|(_, offset)| offset)
    } else {
        let offset = value.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
        (value.len() - offset.len() >= 3).then_some(offset)
    };
    let digits = offset.map(|offset| offset.trim_start_matches(['+', '-']));
    digits.is_some_and(|digits| digits.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// The file that a value of `TZ` stands for.
fn file_of(value: &str) -> PathBuf {
    Path::new("/usr/share/zoneinfo").join(value)
}

fn is_zone_file(path: &Path) -> bool {
    let mut magic = [0; 4];
    // opening a pipe would wait
    std::fs::metadata(path).is_ok_and(|found| found.is_file())
        && std::fs::File::open(path).is_ok_and(|mut file| file.read_exact(&mut magic).is_ok())
        && magic == *b"TZif"
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOWHERE: &str = "/nonexistent";

    #[test]
    fn a_tz_that_names_nothing_is_named() {
        for tz in [
            "Mars/Olympus_Mons",
            ":Mars",
            "XYZ",
            "12",
            "C-1",
            "../etc/passwd",
        ] {
            let found = unreadable(Some(tz), Path::new(NOWHERE));
            assert_eq!(found, Some(format!("TZ={tz}")));
        }
    }

    #[test]
    fn a_rule_can_be_read() {
        for tz in [
            "",
            ":",
            "CET-1CEST",
            "EST5EDT4,M3.2.0",
            "<+0545>-5:45",
            "UTC0",
        ] {
            assert_eq!(unreadable(Some(tz), Path::new(NOWHERE)), None, "{tz}");
        }
    }

    #[test]
    fn a_file_of_the_system_that_is_no_zone_is_named_and_an_absent_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("localtime");
        assert_eq!(unreadable(None, &file), None);
        for junk in ["", "TZ", "Europe/Berlin\n"] {
            std::fs::write(&file, junk).unwrap();
            assert_eq!(unreadable(None, &file), Some(file.display().to_string()));
        }
        std::fs::write(&file, "TZif2 and the rest").unwrap();
        assert_eq!(unreadable(None, &file), None);
    }
}
