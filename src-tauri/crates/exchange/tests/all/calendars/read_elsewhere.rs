//! A feed as other programs read it: Python's `icalendar`, and `khal`. A test says so where there is none.

use std::path::Path;
use std::process::Command;

use exchange::feed::write;

use super::feed::feed;

#[test]
fn python_reads_a_feed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("feed.ics");
    std::fs::write(&path, write(&feed())).unwrap();
    let script = "import sys\ntry:\n    import icalendar\nexcept ImportError:\n    sys.exit(77)\n\
        c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
        print(c['X-WR-CALNAME'], c['METHOD'], c['REFRESH-INTERVAL'].dt)\n\
        for e in c.walk('VEVENT'):\n    \
        print(e['UID'], e['DTSTART'].dt.isoformat(), e['DTEND'].dt.isoformat(), e['SEQUENCE'], e['STATUS'],\n    \
        e['SUMMARY'], repr(str(e.get('DESCRIPTION', ''))), [a['TRIGGER'].dt.total_seconds() for a in e.walk('VALARM')],\n    \
        e.errors)";
    let Ok(output) = Command::new("python3")
        .args(["-c", script])
        .arg(&path)
        .output()
    else {
        println!("SKIPPED: there is no python3");
        return;
    };
    if output.status.code() == Some(77) {
        println!("SKIPPED: this python3 has no icalendar");
        return;
    }
    let shown = String::from_utf8_lossy(&output.stdout);
    let times = "2026-11-27T20:00:00+00:00 2026-11-27T20:15:00+00:00 2";
    let title = "Massage, 15 min; legs";
    let text = "'Calves:\\nstroke \\\\ knead, then rest. Nach dem Lauf von 18:00 bis 19:10 — die Waden zuerst.'";
    let right = format!(
        "Rubdown & Bein PUBLISH 0:15:00\n\
         0199-a@rubdown {times} CONFIRMED {title} {text} [-600.0] []\n\
         0199-b@rubdown {times} CANCELLED {title} {text} [] []\n\
         0199-c@rubdown {times} TENTATIVE {title} '' [] []\n"
    );
    assert_eq!(shown, right, "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn khal_shows_a_feed() {
    let folder = tempfile::tempdir().unwrap();
    let calendar = folder.path().join("calendar");
    std::fs::create_dir(&calendar).unwrap();
    let feed_path = folder.path().join("feed.ics");
    std::fs::write(&feed_path, write(&feed())).unwrap();
    let config = folder.path().join("config");
    let lines = format!(
        "[calendars]\n[[rubdown]]\npath = {}\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n\
         longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n\
         local_timezone = Europe/Berlin\n[sqlite]\npath = {}\n",
        calendar.display(),
        folder.path().join("khal.db").display()
    );
    std::fs::write(&config, lines).unwrap();
    let Some(_) = khal(
        folder.path(),
        &["import", "--batch", feed_path.to_str().unwrap()],
    ) else {
        println!("SKIPPED: there is no khal");
        return;
    };
    let format = "{start-end-time-style} {title} {status}";
    let shown = khal(
        folder.path(),
        &["list", "--format", format, "2026-11-27", "1d"],
    )
    .unwrap();
    assert_eq!(
        shown.matches("21:00-21:15 Massage, 15 min; legs").count(),
        3,
        "{shown}"
    );
    assert!(shown.contains("CANCELLED"), "{shown}");
}

/// What khal prints, if there is one.
fn khal(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("khal")
        .arg("--config")
        .arg(folder.join("config"))
        .args(arguments)
        .env("LANG", "C.UTF-8")
        .env("HOME", folder)
        .output()
        .ok()?;
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
