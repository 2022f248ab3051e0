//! What a calendar may cost.

use std::time::{Duration, Instant};

use exchange::calendar::{Limits, Refusal, Skipped, Why, read};

use super::{calendar, reading, span};

fn refusal(text: &[u8], limits: Limits) -> Refusal {
    read(text, span(), chrono_tz::Europe::Berlin, &limits).unwrap_err()
}

#[test]
fn what_is_no_calendar_is_refused() {
    let refused = |text: &[u8]| refusal(text, Limits::default());
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b" \r\n"), Refusal::Empty);
    assert_eq!(refused(b"BEGIN:VCARD\r\nEND:VCARD"), Refusal::Other);
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), Refusal::Other);
    assert_eq!(refused("Kälte, 日本語日本語".as_bytes()), Refusal::Other);
}

#[test]
fn a_refusal_names_the_place() {
    let two = calendar(
        "",
        &[
            "UID:a\nDTSTART:20260101T000000Z",
            "UID:b\nDTSTART:20260101T000000Z",
        ],
    );
    let limits = |change: &dyn Fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        refusal(two.as_bytes(), limits)
    };
    assert_eq!(limits(&|it| it.bytes = 50), Refusal::TooLarge { limit: 50 });
    assert_eq!(
        limits(&|it| it.events = 1),
        Refusal::TooMany { limit: 1, line: 8 }
    );
    assert_eq!(
        limits(&|it| it.instances = 1),
        Refusal::TooOften { limit: 1, line: 8 }
    );
    let deep = "BEGIN:VCALENDAR\n".repeat(40);
    let right = Refusal::TooDeep {
        limit: 16,
        line: 17,
    };
    assert_eq!(refusal(deep.as_bytes(), Limits::default()), right);
    assert_eq!(right.code(), "E_CALENDAR_TOO_DEEP");
}

fn skipped(event: &str) -> Vec<Skipped> {
    let text = calendar("", &[event, "UID:good\nDTSTART:20260101T120000Z"]);
    let reading = reading(&text);
    assert_eq!(reading.instances.len(), 1);
    reading.skipped
}

#[test]
fn an_event_that_costs_too_much_is_left_out_alone() {
    let rules = [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=4000000000",
        "FREQ=MINUTELY;BYSECOND=1,2,3",
        "FREQ=HOURLY;BYMINUTE=0,10,20,30,40,50",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    ];
    for rule in rules {
        let event = format!("UID:a\nDTSTART:19900101T000000Z\nSUMMARY:Lauf\nRRULE:{rule}");
        let found = skipped(&event);
        assert_eq!((found[0].line, found[0].why), (4, Why::TooOften), "{rule}");
        assert_eq!(found[0].summary.as_deref(), Some("Lauf"));
    }
    let all = |of: u32| {
        (0..of)
            .map(|it| it.to_string())
            .collect::<Vec<_>>()
            .join(",")
    };
    let times = format!(
        "BYHOUR={};BYMINUTE={};BYSECOND={}",
        all(24),
        all(60),
        all(60)
    );
    let event = format!("UID:a\nDTSTART:20260101T000000Z\nRRULE:FREQ=YEARLY;{times}");
    assert_eq!(skipped(&event)[0].why, Why::Rule);
    let long = format!(
        "UID:a\nDTSTART:20260101T000000Z\nSUMMARY:{}",
        "x".repeat(300_000)
    );
    assert_eq!(skipped(&long)[0].why, Why::TooLong);
}

#[test]
fn what_nobody_reads_may_be_long() {
    let event = format!(
        "UID:a\nDTSTART:20260101T000000Z\nATTACH:{}",
        "QUJD".repeat(500_000)
    );
    let folded = format!("{event}\nDESCRIPTION:{}", "long\n ".repeat(200_000));
    assert_eq!(reading(&calendar("", &[&event, &folded])).skipped, []);
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "how long it takes is what is asked"
)]
fn the_largest_calendars_take_less_than_a_second() {
    // rules that give nothing; that are counted from long ago; zones of their own
    let rules = [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=DAILY;COUNT=100000",
        "FREQ=YEARLY",
        "FREQ=HOURLY;INTERVAL=4000",
    ];
    for rule in rules {
        let event = format!("DTSTART:19800101T100000Z\nSUMMARY:x\nRRULE:{rule}");
        let text = calendar("", &vec![event.as_str(); 30_000]);
        let begun = Instant::now();
        let _ = read(
            text.as_bytes(),
            span(),
            chrono_tz::Europe::Berlin,
            &Limits::default(),
        );
        let took = begun.elapsed();
        // other tests run at the same time
        assert!(took < Duration::from_secs(3), "{rule}: {took:?}");
    }
}
