//! One event of each kind.

use exchange::calendar::{Source, Why};

use super::{at, calendar, instances, reading, starts};

#[test]
fn an_event_has_all_that_its_lines_say() {
    let found = instances(
        "UID:a@b\nDTSTART:20261127T100000Z\nDTEND:20261127T113000Z\nSUMMARY:Lauf\\, lang\n\
         CATEGORIES:Sport,Verein\nCATEGORIES:Draußen\nLOCATION:Stadion\nSEQUENCE:3\nX-MADE-UP:1\n\
         DESCRIPTION:nobody needs it",
    );
    let one = &found[0];
    assert_eq!(found.len(), 1);
    assert_eq!(
        (one.start, one.end),
        (at("2026-11-27T10:00:00Z"), at("2026-11-27T11:30:00Z"))
    );
    assert_eq!(
        (one.uid.as_str(), one.summary.as_str()),
        ("a@b", "Lauf, lang")
    );
    assert_eq!(one.categories, ["Sport", "Verein", "Draußen"]);
    assert_eq!(one.location.as_deref(), Some("Stadion"));
    assert_eq!(
        (one.busy, one.cancelled, one.sequence, one.line),
        (true, false, 3, 4)
    );
    assert_eq!(
        (&one.recurrence, &one.days, &one.source),
        (&None, &None, &Source::Utc)
    );
}

#[test]
fn a_length_takes_the_place_of_an_end() {
    let one = &instances("UID:a\nDTSTART:20261127T100000Z\nDURATION:PT1H15M")[0];
    assert_eq!(one.end, at("2026-11-27T11:15:00Z"));
}

#[test]
fn days_of_a_length_are_days_of_the_calendar() {
    // in the night to 25 October clocks are set back
    let day = &instances("UID:a\nDTSTART;TZID=Europe/Berlin:20261024T120000\nDURATION:P1D")[0];
    assert_eq!(day.end, at("2026-10-25T11:00:00Z"));
    let hours = &instances("UID:a\nDTSTART;TZID=Europe/Berlin:20261024T120000\nDURATION:PT24H")[0];
    assert_eq!(hours.end, at("2026-10-25T10:00:00Z"));
}

#[test]
fn an_event_without_an_end_is_a_moment_and_a_day_without_one_is_a_day() {
    let moment = &instances("UID:a\nDTSTART:20261127T100000Z")[0];
    assert_eq!(moment.start, moment.end);
    let day = &instances("UID:a\nDTSTART;VALUE=DATE:20261127")[0];
    let days = (at("2026-11-26T23:00:00Z"), at("2026-11-27T23:00:00Z"));
    assert_eq!((day.start, day.end), days);
    let (first, after) = day.days.unwrap();
    assert_eq!(
        (first.to_string(), after.to_string()),
        ("2026-11-27".into(), "2026-11-28".into())
    );
    assert_eq!(day.source, Source::Days);
}

#[test]
fn what_is_free_or_called_off_is_not_busy() {
    let event = |line: &str| {
        let event = format!("UID:a\nDTSTART:20261127T100000Z\nDTEND:20261127T110000Z\n{line}");
        let one = instances(&event).remove(0);
        (one.busy, one.cancelled)
    };
    assert_eq!(event("TRANSP:OPAQUE"), (true, false));
    assert_eq!(event("TRANSP:TRANSPARENT"), (false, false));
    assert_eq!(event("X-MICROSOFT-CDO-BUSYSTATUS:FREE"), (false, false));
    assert_eq!(event("STATUS:TENTATIVE"), (true, false));
    assert_eq!(event("STATUS:CANCELLED"), (false, true));
}

#[test]
fn one_bad_event_does_not_stop_the_others() {
    let text = calendar(
        "",
        &[
            "UID:no-start\nSUMMARY:Oh",
            "UID:no-day\nDTSTART:20260231T100000Z",
            "UID:two\nDTSTART:20260201T100000Z\nDTSTART:20260202T100000Z",
            "UID:end\nDTSTART:20260201T100000Z\nDTEND:soon",
            "UID:rule\nDTSTART:20260201T100000Z\nRRULE:FREQ=SOMETIMES",
            "UID:good\nDTSTART:20260201T100000Z",
            "UID:cut\nDTSTART:20260201T100000Z\nBEGIN:VEVENT\nUID:next\nDTSTART:20260202T100000Z",
        ],
    );
    let reading = reading(&text);
    let bad = reading
        .skipped
        .iter()
        .map(|it| (it.line, it.uid.as_deref().unwrap_or(""), it.why));
    assert_eq!(
        bad.collect::<Vec<_>>(),
        [
            (4, "no-start", Why::Start),
            (8, "no-day", Why::Start),
            (12, "two", Why::Start),
            (17, "end", Why::End),
            (22, "rule", Why::Rule),
            (31, "", Why::NotClosed),
        ]
    );
    let good: Vec<&str> = reading.instances.iter().map(|it| it.uid.as_str()).collect();
    assert_eq!(good, ["good", "next"]);
    assert_eq!(reading.events, 8);
}

#[test]
fn a_file_that_was_cut_gives_what_is_whole() {
    let text = calendar(
        "",
        &[
            "UID:a\nDTSTART:20260201T100000Z",
            "UID:b\nDTSTART:20260202T100000Z",
        ],
    );
    let reading = reading(&text[..text.len() - 40]);
    assert_eq!(reading.instances.len(), 1);
    assert_eq!(reading.skipped[0].why, Why::NotClosed);
}

#[test]
fn alarms_and_other_components_do_not_change_an_event() {
    let found = instances(
        "UID:a\nDTSTART:20261127T100000Z\nBEGIN:VALARM\nTRIGGER:-PT5M\nSUMMARY:ring\nDURATION:PT5M\n\
         END:VALARM\nSUMMARY:Lauf\nDTEND:20261127T110000Z",
    );
    assert_eq!(
        (found[0].summary.as_str(), found[0].end),
        ("Lauf", at("2026-11-27T11:00:00Z"))
    );
}

#[test]
fn folded_lines_old_ends_of_lines_and_a_mark_are_read() {
    let text = calendar(
        "",
        &["UID:a\nDTSTART:2026\n 1127T100000Z\nSUMMARY:La\n\tuf"],
    );
    for text in [
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        format!("\u{feff}{text}"),
    ] {
        let reading = reading(&text);
        assert_eq!(starts(&reading.instances), ["2026-11-27T10:00"]);
        assert_eq!(reading.instances[0].summary, "Lauf");
    }
}

#[test]
fn a_calendar_has_a_name_and_may_call_all_off() {
    let text = calendar(
        "X-WR-CALNAME:Arbeit\\, Büro\nMETHOD:CANCEL",
        &["UID:a\nDTSTART:20260201T100000Z"],
    );
    let reading = reading(&text);
    assert_eq!(reading.name.as_deref(), Some("Arbeit, Büro"));
    assert!(reading.instances[0].cancelled);
}
