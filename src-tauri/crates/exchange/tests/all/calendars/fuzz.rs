//! Whatever is in a calendar: an answer in time, and never a panic.

use std::time::{Duration, Instant};

use exchange::calendar::{Limits, Reading, Refusal, Why, read};
use proptest::prelude::*;

use super::{calendar, span};
use crate::fuzz::{apply, changes, runner};

const LONGEST: Duration = Duration::from_secs(1);

/// Calendars with something of everything.
fn whole() -> Vec<Vec<u8>> {
    let zone = "X-WR-TIMEZONE:Europe/Berlin\nBEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:16010101T020000\n\
        TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n\
        BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE";
    let events = [
        "UID:a\nDTSTART;TZID=Own:20261102T180000\nDTEND;TZID=Own:20261102T190000\nRRULE:FREQ=WEEKLY;INTERVAL=2;\
         BYDAY=MO,WE;WKST=SU;UNTIL=20270101T000000Z\nEXDATE;TZID=Own:20261104T180000\nSUMMARY:L\\, l",
        "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261116T170000Z\nDTSTART:20261117T170000Z\nSEQUENCE:4",
        "UID:b\nDTSTART;VALUE=DATE:20261102\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1;COUNT=10",
        "UID:c\nDTSTART:20261102T180000\nDURATION:P1DT2H\nRDATE;VALUE=PERIOD:20261103T060000Z/PT2H\n\
         RRULE:FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=100,-1;BYHOUR=1,2;BYMINUTE=3;BYSECOND=4",
        "UID:d\nDTSTART:20261102T180000Z\nRRULE:FREQ=HOURLY;INTERVAL=7\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM",
    ];
    vec![
        calendar(zone, &events).replace('\n', "\r\n").into_bytes(),
        calendar("", &events).into_bytes(),
    ]
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long it takes is what is asked"
)]
fn answer(bytes: &[u8]) -> Result<Reading, Refusal> {
    let begun = Instant::now();
    let answer = read(bytes, span(), chrono_tz::Europe::Berlin, &Limits::default());
    assert!(begun.elapsed() < LONGEST, "{:?}", begun.elapsed());
    if let Ok(reading) = &answer {
        let faults = reading.skipped.iter().filter(|it| it.why == Why::Fault);
        assert_eq!(faults.count(), 0);
        for it in &reading.instances {
            assert!(it.start <= it.end, "{it:?}");
            assert!(it.start < span().to && it.end >= span().from, "{it:?}");
        }
    }
    answer
}

#[test]
fn damaged_calendars_have_an_answer() {
    let whole = whole();
    let damaged = (0..whole.len(), changes());
    runner(2000)
        .run(&damaged, |(which, changes)| {
            let mut bytes = whole[which].clone();
            for change in &changes {
                apply(&mut bytes, change);
            }
            let _ = answer(&bytes);
            Ok(())
        })
        .unwrap();
}

#[test]
fn random_lines_have_an_answer() {
    let name = prop::sample::select(vec![
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "BEGIN",
        "END",
        "UID",
        "SEQUENCE",
        "DTSTART;VALUE=DATE",
        "DTSTART;TZID=Own",
        "SUMMARY",
        "TZID",
        "",
    ]);
    let value = prop_oneof![
        "[A-Z0-9=;:,+-]{0,40}",
        "\\PC{0,40}",
        "2026[01][0-9][0-3][0-9](T[0-2][0-9]0000Z?)?",
        "-?P[0-9]{0,12}[WD](T[0-9]{0,12}[HMS])?",
        "FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY);(INTERVAL|COUNT|BYDAY|BYMONTH|BYHOUR|BYWEEKNO|\
         BYSETPOS|BYMONTHDAY|BYYEARDAY)=-?[0-9]{1,11}(MO|SU)?",
        Just("VEVENT".to_owned()),
        Just("VCALENDAR".to_owned()),
        Just("VTIMEZONE".to_owned()),
        Just("STANDARD".to_owned()),
    ];
    let lines = prop::collection::vec((name, value), 0..30);
    runner(2000)
        .run(&lines, |lines| {
            let lines = lines
                .iter()
                .map(|(name, value)| format!("{name}:{value}\n"));
            let text = calendar("", &[&lines.collect::<String>()]);
            let _ = answer(text.as_bytes());
            Ok(())
        })
        .unwrap();
}

proptest! {
    #[test]
    fn random_bytes_have_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = answer(&bytes);
        let mut text = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".to_vec();
        text.extend(bytes);
        let _ = answer(&text);
    }
}
