//! Planning what recurs, and looking at the weeks, as a person does in a terminal.

use serde_json::Value;

use crate::stage::Stage;

fn ids(list: &str) -> Vec<&str> {
    list.split(['[', ']']).skip(1).step_by(2).collect()
}

/// Monday noon, with runs on Monday, Wednesday and Friday at 18:00.
fn runner() -> Stage {
    let stage = Stage::at("2026-11-23T12:00:00+01:00");
    let said = stage.run(&[
        "add-session",
        "18:00",
        "--every",
        "mon,wed,fri",
        "--activity",
        "running",
        "--minutes",
        "45",
        "--except",
        "2026-11-25",
    ]);
    assert_eq!(said.code, 0, "{said:?}");
    stage
}

#[test]
fn what_recurs_is_listed_with_its_rule() {
    let stage = runner();
    let list = stage.run(&["list", "--planned"]).out;
    let lines: Vec<_> = list.lines().collect();
    assert!(
        lines[0].starts_with("tonight 18:00         Running, 45 min"),
        "{list}"
    );
    assert!(lines[1].starts_with("Fri 18:00 "), "{list}");
    assert!(
        lines
            .last()
            .unwrap()
            .starts_with("Every Mon, Wed, Fri 18:00, except Wed 25 Nov  ["),
        "{list}"
    );
    let german = stage.run(&["--lang", "de", "list", "--planned"]).out;
    assert!(german.contains("Jeden Mo, Mi, Fr 18:00"), "{german}");
    assert_eq!(
        stage.document(&["list", "--planned"])["series"][0]["time"],
        "18:00"
    );
}

#[test]
fn one_this_and_later_and_all_are_changed() {
    let stage = runner();
    let list = stage.run(&["list", "--planned"]).out;
    let friday = ids(&list)[1];
    assert!(friday.ends_with(":2026-11-27"), "{friday}");
    let times = |count: usize| {
        let all = stage.document(&["list", "--planned"]);
        let starts = all["sessions"].as_array().unwrap().iter().take(count);
        let starts: Vec<_> = starts
            .map(|it| it["start"].as_str().unwrap()[5..16].to_owned())
            .collect();
        starts.join(" ")
    };
    assert_eq!(
        stage
            .run(&["edit", friday, "--at", "2026-11-28 10:00"])
            .code,
        0
    );
    assert_eq!(times(3), "11-23T17:00 11-28T09:00 11-30T17:00");
    let said = stage.run(&["delete", friday]).out;
    assert!(said.starts_with("Deleted: Sat 10:00"), "{said}");
    assert_eq!(times(2), "11-23T17:00 11-30T17:00");
    assert_eq!(
        stage.run(&["undo"]).out,
        "Taken back: a session was cancelled.\n"
    );
    let monday = "edit-later";
    let list = stage.run(&["list", "--planned"]).out;
    let next = ids(&list)[2];
    assert!(next.ends_with(":2026-11-30"), "{monday} {next}");
    let later = [
        "edit",
        next,
        "--later",
        "--at",
        "19:30",
        "--every",
        "mon",
        "--every-weeks",
        "2",
    ];
    assert_eq!(stage.run(&later).code, 0);
    assert_eq!(times(4), "11-23T17:00 11-28T09:00 11-30T18:30 12-14T18:30");
    let list = stage.run(&["list", "--planned"]).out;
    assert!(list.contains("Every Mon 19:30, every 2 weeks"), "{list}");
    let all = stage.run(&["delete", ids(&list)[2], "--all"]).out;
    assert!(all.starts_with("Deleted:"), "{all}");
    assert_eq!(times(4), "11-23T17:00 11-28T09:00");
    let wrong = stage.run(&["edit", "last", "--every", "mon"]);
    assert_ne!(wrong.code, 0, "{wrong:?}");
}

#[test]
fn a_date_that_was_left_out_is_named_and_put_back() {
    let stage = runner();
    let list = || stage.run(&["list", "--planned"]).out;
    let before = list();
    let friday = ids(&before)[1].to_owned();
    assert_eq!(stage.run(&["delete", &friday]).code, 0);
    let without = list();
    assert!(
        without.contains("Every Mon, Wed, Fri 18:00, except Wed 25 Nov, Fri 27 Nov"),
        "{without}"
    );
    let series = friday.split(':').next().unwrap();
    let back = ["edit", series, "--put-back", "2026-11-27"];
    assert_eq!(stage.run(&back).code, 0);
    assert_eq!(list(), before);
    let again = stage.run(&back);
    assert!(again.err.contains("E_NOT_FOUND"), "{again:?}");
    let moved = [&back[..], &["--until", "2026-12-20"]].concat();
    assert_eq!(stage.run(&moved).code, 2);
}

#[test]
fn a_race_says_which_massage_it_moves() {
    let stage = Stage::after_leg_day();
    let said = stage
        .run(&["add-session", "2026-11-24 17:00", "--competition"])
        .out;
    assert!(said.contains(": competition tomorrow 17:00."), "{said}");
    let back = stage.document(&["undo"]);
    assert_eq!(back["plan"]["status"], "recommended");
    let moved = stage.document(&["add-session", "2026-11-24 17:00", "--competition"]);
    assert_eq!(moved["moved"][0]["how"], "planned");
    let week = stage.run(&["week"]).out;
    assert!(
        week.contains("17:00   Competition, 120 min (planned)"),
        "{week}"
    );
    assert_eq!(moved["moved"][0]["cause"]["kind"], "competition");
    stage.run(&["undo"]);
    let german = stage.run(&[
        "--lang",
        "de",
        "add-session",
        "2026-11-24 17:00",
        "--competition",
    ]);
    assert!(german.out.contains("Wettkampf morgen 17:00"), "{german:?}");
}

#[test]
fn a_race_that_takes_an_appointment_says_so() {
    let stage = Stage::after_leg_day();
    crate::warning_signs::done(&stage, &["conditions", "none"]);
    let tomorrow = [
        "keep",
        "--by",
        "therapist",
        "--at",
        "2026-11-24 11:30",
        "--despite-warnings",
    ];
    crate::warning_signs::done(&stage, &tomorrow);
    assert_eq!(stage.run(&["book"]).code, 0);
    let race = ["add-session", "2026-11-25 10:00", "--competition"];
    let said = stage.run(&race).out;
    assert!(
        said.contains(
            "This also drops the appointment with your therapist: tomorrow 11:30. Cancel it."
        ),
        "{said}"
    );
}

#[test]
fn two_weeks_show_what_was_done_what_is_planned_and_what_follows() {
    let stage = runner();
    stage.set_clock("2026-11-24T10:00:00+01:00");
    stage.run(&[
        "add-session",
        "2026-11-29 10:00",
        "--competition",
        "--activity",
        "running",
    ]);
    let log = [
        "log",
        "strength_lower",
        "--rpe",
        "6",
        "--at",
        "2026-11-23 17:00",
        "--flag",
        "none",
        "--no-session",
    ];
    assert_eq!(stage.run(&log).code, 0);
    let week = stage.run(&["week"]).out;
    for part in [
        "Mon 23 Nov\n  16:00   Lower body",
        "Running, 45 min (planned)",
        "Wed 25 Nov – rest day\n",
        "Thu 26 Nov – rest day, light massage only",
        "Sat 28 Nov – rest day, no massage, the day before a competition",
        "Running, race, 120 min (planned)",
        "(if the session goes as planned)",
    ] {
        assert!(week.contains(part), "{part}\n{week}");
    }
    let days = &stage.document(&["week", "--from", "2026-11-29", "--days", "1"])["days"];
    assert_eq!(days[0]["sessions"][0]["kind"], "competition");
    assert_eq!(days[0]["slots"][0]["standing"], "provisional");
    assert_eq!(days[1], Value::Null);
    let german = stage.run(&["--lang", "de", "week"]).out;
    assert!(german.contains("Ruhetag"), "{german}");
    stage.set_clock("2026-12-01T10:00:00+01:00");
    let past = stage.run(&["week", "--from", "2026-11-29"]).out;
    assert!(
        past.contains("Running, race, 120 min (not logged)"),
        "{past}"
    );
    assert_eq!(stage.run(&["week", "--days", "32"]).code, 1);
}

#[test]
fn a_workout_near_a_planned_session_was_that_one() {
    let stage = runner();
    stage.set_clock("2026-11-23T18:40:00+01:00");
    let planned = || {
        stage.document(&["list", "--planned"])["sessions"]
            .as_array()
            .unwrap()
            .len()
    };
    let all = planned();
    let said = stage
        .run(&[
            "log",
            "running",
            "--rpe",
            "6",
            "--minutes",
            "40",
            "--flag",
            "none",
        ])
        .out;
    assert!(
        said.starts_with("That was the session planned for tonight 18:00"),
        "{said}"
    );
    assert_eq!(planned(), all - 1);
    stage.run(&["undo"]);
    assert_eq!(planned(), all);
    let other = stage.document(&["log", "hiit", "--rpe", "6", "--flag", "none"]);
    assert_eq!(other["is_session"], false);
    assert_eq!(planned(), all);
    stage.run(&["undo"]);
    let list = stage.run(&["list", "--planned"]).out;
    let named = [
        "log",
        "hiit",
        "--rpe",
        "6",
        "--flag",
        "none",
        "--session",
        ids(&list)[0],
    ];
    assert_eq!(stage.document(&named)["is_session"], true);
    stage.run(&["undo"]);
    let none = stage.document(&[
        "log",
        "running",
        "--rpe",
        "6",
        "--flag",
        "none",
        "--no-session",
    ]);
    assert_eq!(none["session"], Value::Null);
    assert_eq!(planned(), all);
}
