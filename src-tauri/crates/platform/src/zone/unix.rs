//! The zone of a Unix system: the name behind `/etc/localtime`, or the rules in it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::by_rules::zone_like;
use super::fault::ZoneFault;
use super::name::in_path;
use super::posix::Rule;
use super::zone_file::ZoneFile;

/// The zone of this system, or the one of a `TZ` that names none, such as `CET-1CEST`; none if the
/// system does not say.
pub(super) fn of_system(tz: Option<&str>) -> Result<Option<Tz>, ZoneFault> {
    if tz.is_some() {
        return remembered(tz).map(Some);
    }
    // a link to a zone by its name needs no file
    if let Some(zone) = linked() {
        return Ok(Some(zone));
    }
    if Path::new(LOCALTIME).exists() {
        return remembered(None).map(Some);
    }
    let name = iana_time_zone::get_timezone().ok();
    Ok(name.and_then(|name| name.parse().ok()))
}

/// The zone to which the link leads, directly or by way of other links.
fn linked() -> Option<Tz> {
    let direct = std::fs::read_link(LOCALTIME).ok()?;
    let name = |path: &Path| in_path(path.to_str()?);
    name(&direct).or_else(|| name(&std::fs::canonicalize(LOCALTIME).ok()?))
}

/// The zone with the rules of `TZ` or of the file. Looked for again only after one of the two has
/// changed.
fn remembered(tz: Option<&str>) -> Result<Tz, ZoneFault> {
    let file = tz.map_or_else(|| PathBuf::from(LOCALTIME), |tz| file_of(bare(tz)));
    let source = Source {
        tz: tz.map(str::to_owned),
        written: std::fs::metadata(&file)
            .and_then(|found| found.modified())
            .ok(),
    };
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, zone)) = &*last
        && *of == source
    {
        return zone.clone();
    }
    // `/etc/timezone` and the like; a name that is stale has other rules
    let hint = iana_time_zone::get_timezone().ok();
    let hint = hint.and_then(|name| in_path(&name));
    let zone = by_rules(tz, &file, hint, Utc::now());
    *last = Some((source, zone.clone()));
    zone
}

/// The zone with the rules of `TZ`, or of the file that it or the system names. They are read here,
/// since the usual libraries take what they cannot read for UTC, without a word.
fn by_rules(
    tz: Option<&str>,
    file: &Path,
    hint: Option<Tz>,
    now: DateTime<Utc>,
) -> Result<Tz, ZoneFault> {
    let what = tz.map_or_else(|| file.display().to_string(), |tz| format!("TZ={tz}"));
    let found = if let Some(file) = ZoneFile::read(file) {
        zone_like(|at| file.offset(at), hint, now)
    } else {
        let rule = tz.and_then(|tz| Rule::parse(bare(tz)));
        let rule = rule.ok_or_else(|| ZoneFault::Unreadable(what.clone()))?;
        zone_like(|at| rule.offset(at), hint, now)
    };
    found.ok_or(ZoneFault::Nameless(what))
}

/// A value of `TZ` without the colon that POSIX allows.
fn bare(tz: &str) -> &str {
    tz.trim_start_matches(':')
}

/// The file that a value of `TZ` stands for.
fn file_of(value: &str) -> PathBuf {
    Path::new("/usr/share/zoneinfo").join(value)
}

#[derive(Debug, PartialEq, Eq)]
struct Source {
    tz: Option<String>,
    written: Option<SystemTime>,
}

type Remembered = Option<(Source, Result<Tz, ZoneFault>)>;

static LAST: Mutex<Remembered> = Mutex::new(None);
const LOCALTIME: &str = "/etc/localtime";

#[cfg(test)]
mod tests {
    use chrono::{Offset as _, TimeZone as _};

    use super::*;

    const NOWHERE: &str = "/nonexistent";

    fn found(tz: &str) -> Result<Tz, ZoneFault> {
        let now = "2026-11-26T12:00:00Z".parse().unwrap();
        by_rules(Some(tz), &file_of(bare(tz)), None, now)
    }

    #[test]
    fn rules_that_a_zone_has_are_that_zone() {
        for (tz, zone) in [
            ("CET-1CEST,M3.5.0,M10.5.0/3", Tz::Europe__Berlin),
            ("EET-2EEST,M3.5.0/3,M10.5.0/4", Tz::Europe__Athens),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", Tz::Australia__Sydney),
            ("NZST-12NZDT,M9.5.0,M4.1.0/3", Tz::Pacific__Auckland),
            ("EST5EDT4", Tz::America__New_York),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", Tz::America__Nuuk),
            ("<+0545>-5:45", Tz::Asia__Kathmandu),
            (":UTC0", Tz::UTC),
        ] {
            let found = found(tz).unwrap();
            for day in 0..730 {
                let at = DateTime::<Utc>::UNIX_EPOCH + chrono::TimeDelta::days(20_600 + day);
                let offset = |zone: Tz| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
                assert_eq!(offset(found), offset(zone), "{tz} as {found} at {at}");
            }
        }
    }

    #[test]
    fn rules_that_no_zone_has_are_named_and_not_taken_for_utc() {
        for tz in [
            "CET-1CEST",
            "EET-2EEST",
            "AEST-10AEDT",
            "NZST-12NZDT",
            "<+1245>-12:45",
            "LMT-1:17",
        ] {
            assert_eq!(found(tz), Err(ZoneFault::Nameless(format!("TZ={tz}"))));
        }
    }

    #[test]
    fn a_tz_that_is_neither_a_zone_nor_a_rule_is_named() {
        for tz in [
            "Mars/Olympus_Mons",
            ":Mars",
            "XYZ",
            "12",
            "C-1",
            "../etc/passwd",
        ] {
            assert_eq!(found(tz), Err(ZoneFault::Unreadable(format!("TZ={tz}"))));
        }
    }

    #[test]
    fn a_file_of_the_system_that_is_no_zone_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("localtime");
        for junk in ["", "TZ", "Europe/Berlin\n", "TZif2 and the rest"] {
            std::fs::write(&file, junk).unwrap();
            let fault = ZoneFault::Unreadable(file.display().to_string());
            assert_eq!(by_rules(None, &file, None, Utc::now()), Err(fault));
        }
        let fault = ZoneFault::Unreadable(NOWHERE.to_owned());
        let found = by_rules(None, Path::new(NOWHERE), None, Utc::now());
        assert_eq!(found, Err(fault));
    }

    #[test]
    fn a_file_with_rules_of_its_own_is_named_whatever_zone_is_hinted_at() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("localtime");
        // an empty block for old programs and one with a single type, then the rule
        let block = |types: &[u8]| {
            let mut block = b"TZif2".to_vec();
            block.extend([0; 15]);
            for count in [0_u32, 0, 0, 0, 1, 4] {
                block.extend(count.to_be_bytes());
            }
            block.extend(types);
            block.extend(b"OWN\0");
            block
        };
        let types = [&3600_i32.to_be_bytes()[..], &[0, 0]].concat();
        let rule = b"\nOWN-1OWS,M4.2.0,M9.2.0\n";
        std::fs::write(
            &file,
            [block(&types), block(&types), rule.to_vec()].concat(),
        )
        .unwrap();
        let hint = Some(Tz::Europe__Berlin);
        let fault = ZoneFault::Nameless(file.display().to_string());
        assert_eq!(by_rules(None, &file, hint, Utc::now()), Err(fault));
    }
}
