//! What is written can be read.

use chrono::{DateTime, TimeDelta, Utc};
use exchange::calendar::{Instance, Source};
use exchange::feed::{Entry, Feed, write};
use proptest::prelude::*;

use super::{at, reading};

pub(super) fn entry() -> Entry {
    Entry {
        uid: "0199-a@rubdown".into(),
        start: at("2026-11-27T20:00:00Z"),
        end: at("2026-11-27T20:15:00Z"),
        title: "Massage, 15 min; legs".into(),
        description: "Calves:\nstroke \\ knead, then rest. Nach dem Lauf von 18:00 bis 19:10 — die Waden zuerst.".into(),
        category: "Rubdown".into(),
        alarm: Some(10),
        busy: true,
        sequence: 2,
        changed: at("2026-11-27T19:12:13Z"),
        cancelled: false,
    }
}

pub(super) fn feed() -> Feed {
    let off = Entry {
        uid: "0199-b@rubdown".into(),
        cancelled: true,
        ..entry()
    };
    let proposed = Entry {
        uid: "0199-c@rubdown".into(),
        busy: false,
        description: String::new(),
        alarm: None,
        ..entry()
    };
    Feed {
        name: "Rubdown & Bein".into(),
        entries: vec![entry(), off, proposed],
    }
}

#[test]
fn a_feed_is_written_as_the_standard_wants_it() {
    let text = write(&feed());
    let first: Vec<&str> = text.split("\r\n").take(27).collect();
    assert_eq!(
        first,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Rubdown//Rubdown//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "NAME:Rubdown & Bein",
            "X-WR-CALNAME:Rubdown & Bein",
            "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
            "X-PUBLISHED-TTL:PT15M",
            "BEGIN:VEVENT",
            "UID:0199-a@rubdown",
            "DTSTAMP:20261127T191213Z",
            "LAST-MODIFIED:20261127T191213Z",
            "SEQUENCE:2",
            "DTSTART:20261127T200000Z",
            "DTEND:20261127T201500Z",
            "SUMMARY:Massage\\, 15 min\\; legs",
            "DESCRIPTION:Calves:\\nstroke \\\\ knead\\, then rest. Nach dem Lauf von 18:00 b",
            " is 19:10 — die Waden zuerst.",
            "CATEGORIES:Rubdown",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Massage\\, 15 min\\; legs",
            "TRIGGER:-PT10M",
            "END:VALARM",
        ]
    );
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert_eq!(text, write(&feed()));
}

#[test]
fn what_is_withdrawn_says_so_and_rings_no_more() {
    let mut off = feed();
    off.entries.remove(0);
    off.entries.truncate(1);
    let text = write(&off);
    assert!(
        text.contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT"),
        "{text}"
    );
}

prop_compose! {
    fn entries()(
        uid in "[a-z0-9]{1,60}",
        minutes in 0..1_000_000_i64,
        length in 1..10_000_i64,
        title in "\\PC{0,120}",
        description in "(\\PC|\n){0,200}",
        sequence in 0..1_000_u32,
        flags in any::<(bool, bool)>(),
        alarm in prop::option::of(0..120_u32),
    ) -> Entry {
        let start: DateTime<Utc> = at("2026-01-01T00:00:00Z") + TimeDelta::minutes(minutes);
        Entry {
            uid,
            start,
            end: start + TimeDelta::minutes(length),
            title,
            description,
            category: "Rubdown".into(),
            alarm,
            busy: flags.0,
            sequence,
            changed: start,
            cancelled: flags.1,
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(entry in entries()) {
        let text = write(&Feed { name: "Rubdown".into(), entries: vec![entry.clone()] });
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
        }
        let reading = reading(&text);
        prop_assert_eq!(&reading.skipped, &[]);
        let plain = |text: &str| {
            let text: String = text.chars().filter(|c| !c.is_control()).collect();
            text.trim().to_owned()
        };
        let read: Vec<Instance> = reading.instances;
        if entry.start < super::span().to {
            prop_assert_eq!(read.len(), 1);
            prop_assert_eq!((read[0].start, read[0].end), (entry.start, entry.end));
            prop_assert_eq!(&read[0].uid, &entry.uid);
            prop_assert_eq!(plain(&read[0].summary), plain(&entry.title));
            prop_assert_eq!(read[0].sequence, i64::from(entry.sequence));
            prop_assert_eq!(read[0].cancelled, entry.cancelled);
            prop_assert_eq!(read[0].busy, entry.busy && !entry.cancelled);
            prop_assert_eq!(&read[0].source, &Source::Utc);
        }
    }
}
