//! An agent that is there and does not respond, that cannot start, or that is on another session; and a
//! notification server that gives no answer.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixListener;

use agent_client::{DesktopSession, Hello, PROTOCOL, Reply, Status};
use journal::{Journal, Moment, NewWorkout, ReminderCause};
use platform::Home;
use serde_json::json;

use crate::stage::Stage;
use crate::warning_signs::done;

/// A stage with something that takes calls and never answers.
fn silent() -> (Stage, UnixListener) {
    let stage = Stage::after_leg_day();
    let silent = UnixListener::bind(Home::within(stage.home()).socket()).unwrap();
    (stage, silent)
}

#[test]
fn every_verb_says_the_same_of_a_silent_agent_and_none_changes_half() {
    let (stage, _silent) = silent();
    let off = stage.home().join("agent.off");
    for arguments in [
        &["reminders"][..],
        &["reminders", "off"],
        &["reminders", "on"],
    ] {
        let said = stage.run(arguments);
        assert_eq!(said.code, 1, "{arguments:?}: {said:?}");
        assert!(said.err.contains("E_AGENT_SILENT"), "{said:?}");
        assert!(said.err.contains("rubdownctl reminders on"), "{said:?}");
        assert!(!said.out.contains("not running"), "{said:?}");
        assert!(!off.exists(), "{arguments:?} turned them off by half");
    }
    let status = done(&stage, &["status"]).out;
    assert!(status.contains("does not respond"), "{status}");
}

#[test]
fn what_was_off_before_stays_off() {
    let (stage, _silent) = silent();
    std::fs::write(stage.home().join("agent.off"), "").unwrap();
    assert_eq!(stage.run(&["reminders", "off"]).code, 1);
    assert!(stage.home().join("agent.off").exists());
}

/// Answers as an agent with a notification server would, as long as the program runs.
fn agent(stage: &Stage) {
    agent_on(stage, DesktopSession::default());
}

/// The same, on one of the person's sessions.
fn agent_on(stage: &Stage, session: DesktopSession) {
    let calls = UnixListener::bind(Home::within(stage.home()).socket()).unwrap();
    let status = Reply::Status(Status {
        protocol: PROTOCOL,
        build: platform::BUILD.to_owned(),
        pid: 7,
        tray: true,
        server: true,
        next: None,
        run: "r1".to_owned(),
        session,
        login_blocked: false,
        watched_folder: None,
    });
    std::thread::spawn(move || {
        for mut call in calls.incoming().flatten() {
            let hello = serde_json::to_string(&Hello::ours()).unwrap();
            let status = serde_json::to_string(&status).unwrap();
            // who hangs up before all is read resets the call
            let asked = BufReader::new(call.try_clone().unwrap()).lines().nth(1);
            let _ = asked.unwrap();
            let _ = write!(call, "{hello}\n{status}\n");
        }
    });
}

#[test]
fn on_which_of_two_sessions_reminders_appear_is_said_where_they_do_not() {
    let stage = Stage::after_leg_day();
    let first = "unix:path=/run/user/1000/bus";
    let session = DesktopSession {
        bus: format!("{first},guid=0f"),
        screen: ":1".to_owned(),
    };
    agent_on(&stage, session);
    let on = |bus: Option<&str>, arguments: &[&str]| {
        let mut command = stage.command(arguments);
        if let Some(bus) = bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        crate::stage::said(&command.output().unwrap()).out
    };
    let elsewhere = "in another session of yours, on the screen :1";
    let second = on(Some("unix:path=/tmp/dbus-second"), &["status"]);
    assert!(second.contains(elsewhere), "{second}");
    assert!(second.contains("Reminders are on."), "{second}");
    // the session itself; cron and `su`, which have none
    for bus in [Some(first), None] {
        let same = on(bus, &["status"]);
        assert!(!same.contains(elsewhere), "{bus:?}: {same}");
    }
    let document: serde_json::Value =
        serde_json::from_str(&on(None, &["--json", "status"])).unwrap();
    assert_eq!(document["agent"]["session"]["screen"], ":1");
}

#[test]
fn a_notification_server_that_gives_no_answer_is_reported_with_what_was_missed() {
    let stage = Stage::after_leg_day();
    agent(&stage);
    let hangs = "notification service does not respond";
    assert!(!done(&stage, &["status"]).out.contains(hangs));

    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let at = |now: &str| Moment {
        now: now.parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
    };
    stage.set_clock("2026-11-23T20:30:00+01:00");
    for minute in 0..20 {
        let now = at(&format!("2026-11-23T20:{:02}:00+01:00", 30 + minute));
        for due in journal.claim_due("r1", now).unwrap() {
            journal
                .mark_failed(&due.id, ReminderCause::ServerHangs, now)
                .unwrap();
        }
    }
    stage.set_clock("2026-11-23T20:50:00+01:00");
    let said = done(&stage, &["status"]).out;
    assert_eq!(said.matches(hangs).count(), 1, "{said}");
    let document = stage.document(&["status"]);
    assert_eq!(document["agent"]["server_responds"], false);
    let missed = document["missed"].as_u64().unwrap();
    let reported = said.matches("could not be shown in time").count();
    assert_eq!(reported, usize::from(missed > 0), "{said}");
    assert!(missed > 0, "{document}");

    let now = at("2026-11-23T20:51:00+01:00");
    let squats: NewWorkout = serde_json::from_value(json!({
        "activity": "running", "end": "2026-11-23T19:50:00Z", "duration_min": 30, "rpe": 3
    }))
    .unwrap();
    journal.log_workout(squats, now).unwrap();
    stage.set_clock("2026-11-24T09:00:00+01:00");
    let next = stage.document(&["status"])["next_reminder"]["at"].clone();
    let next = next.as_str().unwrap();
    stage.set_clock(next);
    let due = journal.claim_due("r1", at(next)).unwrap();
    assert!(!due.is_empty());
    for due in due {
        journal.mark_shown(&due.id, 1, at(next)).unwrap();
    }
    let later = stage.document(&["status"]);
    assert_eq!(later["agent"]["server_responds"], true, "{later}");
    assert_eq!(later["unanswered"], 0, "{later}");

    // nobody answers it, and its time passes
    let over = "2026-12-05T09:00:00+01:00";
    stage.set_clock(over);
    journal.claim_due("r1", at(over)).unwrap();
    let unanswered = stage.document(&["status"])["unanswered"].as_u64().unwrap();
    assert!(unanswered > 0);
    let said = done(&stage, &["status"]).out;
    assert!(said.contains("you may not have seen"), "{said}");
}

#[test]
fn a_link_in_the_way_of_the_agent_is_named() {
    for name in ["agent.lock", "journal.sqlite.lock"] {
        let stage = Stage::after_leg_day();
        let lock = stage.home().join(name);
        let _ = std::fs::remove_file(&lock);
        std::os::unix::fs::symlink("/nonexistent", &lock).unwrap();
        // an agent that finds it and cannot start, beside a copy of this program
        let folder = stage.path("bin");
        std::fs::create_dir(&folder).unwrap();
        let program = folder.join("rubdownctl");
        std::fs::copy(env!("CARGO_BIN_EXE_rubdownctl"), &program).unwrap();
        let agent = folder.join("rubdown-agent");
        std::fs::write(&agent, "#!/bin/sh\nexit 3\n").unwrap();
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(&agent, executable).unwrap();
        let mut command = std::process::Command::new(&program);
        command
            .env_clear()
            .env("LANG", "en_GB.UTF-8")
            .env("RUBDOWN_HOME", stage.home())
            .args(["reminders", "on"]);
        let said = crate::stage::said(&command.output().unwrap());
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.err.contains("E_IS_LINK"), "{said:?}");
        assert!(said.err.contains(&*lock.to_string_lossy()), "{said:?}");
        assert!(!said.err.contains("reinstall"), "{said:?}");
    }
}
