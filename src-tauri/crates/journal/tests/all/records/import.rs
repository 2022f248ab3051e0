//! Workouts from files: added once, taken back as one, and what they raise.

use journal::*;
use recovery::{Activity, Rpe};

use crate::person::*;

/// An hour that began then.
pub(crate) fn hour(activity: Activity, start: &str) -> ImportedWorkout {
    let start = instant(start);
    let end = start + chrono::TimeDelta::hours(1);
    ImportedWorkout {
        activity,
        sport: None,
        times: ImportedTimes::Utc { start, end },
        duration_min: 60,
    }
}

/// A file of this content with these workouts.
pub(crate) fn file(content: u8, workouts: &[ImportedWorkout]) -> Imported {
    Imported {
        name: format!("{content}.fit"),
        sha256: [content; 32],
        workouts: workouts.to_vec(),
        again: false,
    }
}

/// What became of each workout, in a word.
pub(crate) fn words(report: &ImportReport) -> Vec<&'static str> {
    let word = |fate: &Fate| match fate {
        Fate::Added { .. } => "added",
        Fate::Known { deleted: false, .. } => "known",
        Fate::Known { deleted: true, .. } => "deleted",
        Fate::PerhapsKnown { .. } => "perhaps",
        Fate::Refused { .. } => "refused",
    };
    report.files.iter().flatten().map(word).collect()
}

/// The workout that a report added.
fn added(report: &ImportReport) -> WorkoutEntry {
    match &report.files[0][0] {
        Fate::Added { workout } => (**workout).clone(),
        other => panic!("{other:?}"),
    }
}

const RUN_AT: &str = "2026-11-23T15:00:00Z";

fn run() -> ImportedWorkout {
    hour(Activity::Running, RUN_AT)
}

#[test]
fn a_workout_of_a_file_is_planned_by_a_guess_that_says_so() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Cycling, 3, "2026-11-20T10:00:00Z");
    let report = me.journal.import(vec![file(1, &[run()])], at(MONDAY_17));
    let report = report.unwrap();
    let workout = added(&report);
    assert_eq!((workout.rpe, workout.guessed), (Rpe::new(5).unwrap(), true));
    assert_eq!(workout.end, instant(MONDAY_17));
    let open = report.today.open.unwrap();
    assert_eq!(open.workout, workout);
    assert!(!report.today.questions_first);
}

#[test]
fn the_guess_is_what_is_usual_for_the_activity_and_never_calls_for_questions() {
    for (known, guess) in [
        (&[7][..], 7),
        (&[3, 7], 3),
        (&[4, 6, 8], 6),
        (&[10, 10, 9], 8),
        (&[1], 1),
    ] {
        let mut me = Person::with_self_massage();
        for (day, rpe) in known.iter().enumerate() {
            me.log(
                Activity::Running,
                *rpe,
                &format!("2026-11-1{day}T10:00:00Z"),
            );
        }
        me.log(Activity::Rowing, 2, "2026-11-19T10:00:00Z");
        let guessed = |me: &mut Person, content, start| {
            let one = file(content, &[hour(Activity::Running, start)]);
            added(&me.journal.import(vec![one], at(MONDAY_17)).unwrap()).rpe
        };
        let first = guessed(&mut me, 1, RUN_AT);
        assert_eq!(first, Rpe::new(guess).unwrap(), "{known:?}");
        // a guess says nothing about what is usual
        assert_eq!(guessed(&mut me, 2, "2026-11-22T15:00:00Z"), first);
    }
}

#[test]
fn an_edit_makes_the_effort_known_and_asks_what_it_calls_for() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Cycling, 3, "2026-11-20T10:00:00Z");
    let now = at(MONDAY_17);
    let report = me.journal.import(vec![file(1, &[run()])], now).unwrap();
    let id = added(&report).id;
    let edited = |rpe: i64, guessed: bool| NewWorkout {
        guessed,
        questions: if rpe == 9 {
            Questions::Open
        } else {
            Questions::NotAsked
        },
        ..workout(Activity::Running, rpe, MONDAY_17)
    };
    let today = me.journal.edit_workout(&id, edited(5, true), now).unwrap();
    assert!(today.open.unwrap().workout.guessed, "a note was changed");
    let today = me.journal.edit_workout(&id, edited(5, false), now).unwrap();
    assert!(!today.open.unwrap().workout.guessed);
    // what calls for questions cannot be a guess
    let today = me.journal.edit_workout(&id, edited(9, true), now).unwrap();
    assert!(today.questions_first);
    assert!(!today.open.unwrap().workout.guessed);
}

#[test]
fn what_ended_more_than_72_hours_ago_fills_the_journal_and_raises_nothing() {
    for (end, raises) in [
        ("2026-11-20T16:00:00Z", true),
        ("2026-11-20T15:59:00Z", false),
    ] {
        let mut me = Person::new();
        let now = at(MONDAY_17);
        let start = instant(end) - chrono::TimeDelta::hours(1);
        let squats = hour(Activity::StrengthLower, &start.to_rfc3339());
        let year_ago = hour(Activity::Running, "2025-11-23T10:00:00Z");
        let before = me.journal.today(now).unwrap();
        let files = vec![file(1, &[squats]), file(2, &[year_ago])];
        let report = me.journal.import(files, now).unwrap();
        assert_eq!(words(&report), ["added", "added"]);
        assert_eq!(me.journal.list(None, 10).unwrap().len(), 2);
        let today = report.today;
        // the questions of the first use
        assert_eq!(today.questions_first, raises && today.open.is_some());
        assert_eq!(today.safety_questions.always, !raises);
        assert_eq!(today.check_in_open, raises);
        assert_eq!(today.due.is_some(), raises);
        if !raises {
            assert_eq!((today.open, today.top), (None, before.top));
            assert_eq!(today.next_reminder, None);
            assert_eq!(me.journal.latest_plan().unwrap(), None);
            assert!(!today.asks_soreness);
            let sore = me.journal.report_soreness(6, now).unwrap();
            assert_eq!(sore.open, None, "nor is there a plan about it");
        }
    }
}

#[test]
fn an_old_workout_counts_beside_a_later_one() {
    let mut me = Person::with_self_massage();
    let plan = me.hard_squats().open.unwrap();
    let old = hour(Activity::Running, "2026-11-19T10:00:00Z");
    let report = me.journal.import(vec![file(1, &[old])], at(MONDAY_17));
    let open = report.unwrap().today.open.unwrap();
    assert_eq!((open.id, open.plan), (plan.id, plan.plan));
}

#[test]
fn a_whole_import_is_taken_back_and_can_be_made_again() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Cycling, 3, "2026-11-20T10:00:00Z");
    let now = at(MONDAY_17);
    let before = me.replanned(now);
    let files = || {
        let old = hour(Activity::Rowing, "2026-10-01T10:00:00Z");
        vec![
            file(1, &[run(), old]),
            file(2, &[hour(Activity::Yoga, "2026-11-21T10:00:00Z")]),
        ]
    };
    for _ in 0..2 {
        let report = me.journal.import(files(), now).unwrap();
        assert_eq!(words(&report), ["added"; 3]);
        assert_eq!(report.today.undo.unwrap().change, ChangeKind::Imported);
        assert_eq!(me.journal.undo(now).unwrap(), before);
    }
}

#[test]
fn a_workout_is_the_session_that_was_planned_then() {
    let mut me = Person::with_self_massage();
    let now = at("2026-11-23T14:00:00Z");
    me.journal
        .plan_session(training("2026-11-23T15:10:00Z"), now)
        .unwrap();
    let session = me.journal.sessions(now).unwrap().remove(0).id;
    let report = me
        .journal
        .import(vec![file(1, &[run()])], at(MONDAY_17))
        .unwrap();
    assert_eq!(added(&report).of_session, Some(session));
    assert_eq!(me.journal.sessions(at(MONDAY_17)).unwrap(), []);
}

#[test]
fn what_no_workout_can_be_is_refused_and_the_others_are_added() {
    let mut me = Person::new();
    let mut none = run();
    none.duration_min = 0;
    let mut backwards = run();
    backwards.times = ImportedTimes::Utc {
        start: instant(MONDAY_17),
        end: instant(RUN_AT),
    };
    let ahead = hour(Activity::Running, "2026-11-23T15:30:00Z");
    let ages_ago = hour(Activity::Running, "1812-11-23T15:30:00Z");
    let files = vec![file(1, &[none, backwards, ahead, ages_ago, run()])];
    let report = me.journal.import(files, at(MONDAY_17)).unwrap();
    assert_eq!(
        words(&report),
        ["refused", "refused", "refused", "refused", "added"]
    );
    let codes: Vec<_> = report.files[0]
        .iter()
        .filter_map(|fate| match fate {
            Fate::Refused { code, .. } => Some(code.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(
        codes,
        ["E_DURATION", "E_INTERVAL", "E_FUTURE_END", "E_YEAR"]
    );
}

#[test]
fn a_journal_of_the_build_before_learns_of_imports_and_keeps_what_it_has() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.hard_squats();
    let before = me.journal.today(now).unwrap();
    let path = me.path();
    drop(me.journal);
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch(BEFORE_IMPORTS).unwrap();
    raw.pragma_update(None, "user_version", 14).unwrap();
    drop(raw);
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.today(now).unwrap(), before);
    let report = journal.import(
        vec![file(1, &[hour(Activity::Yoga, "2026-11-21T10:00:00Z")])],
        now,
    );
    assert_eq!(words(&report.unwrap()), ["added"]);
    assert_eq!(journal.undo(now).unwrap(), before);
}
