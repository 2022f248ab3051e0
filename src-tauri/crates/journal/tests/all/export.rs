//! The journal as a document: complete, equal when it comes back, and refused where it does not fit.

use journal::*;
use recovery::{Activity, Delivery, Flag, Precaution, Rpe};
use serde_json::{Value, json};

use crate::person::*;
use crate::records::import::{file, hour};

/// A person of whom every table says something.
fn of_much() -> Person {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.log(Activity::Cycling, 3, "2026-11-20T10:00:00Z");
    me.journal
        .log_massage(
            massage("2026-11-20T18:00:00Z", 30, Delivery::Therapist),
            now,
        )
        .unwrap();
    let run = hour(Activity::Running, "2026-11-22T15:00:00Z");
    me.journal.import(vec![file(1, &[run])], now).unwrap();
    me.journal.report_soreness(4, now).unwrap();
    me.journal.travelled(Some(300), now).unwrap();
    me.hard_squats();
    me
}

fn exported(me: &mut Person) -> Value {
    me.journal.export(at(MONDAY_17)).unwrap()
}

fn merge(me: &mut Person, document: &Value) -> Result<MergeReport, JournalError> {
    me.journal.merge(&document.to_string(), at(MONDAY_17))
}

/// Without when it was made.
fn same(mut document: Value) -> Value {
    document["made_at"] = Value::Null;
    document
}

#[test]
fn an_empty_journal_becomes_equal() {
    let mut me = of_much();
    let document = exported(&mut me);
    let mut other = Person::new();
    let report = merge(&mut other, &document).unwrap();
    assert!(report.added > 5 && report.known == 0, "{report:?}");
    assert_eq!(
        other.journal.today(at(MONDAY_17)).unwrap(),
        Today {
            undo: None,
            ..me.journal.today(at(MONDAY_17)).unwrap()
        }
    );
    assert_eq!(
        other.journal.list(None, 100).unwrap(),
        me.journal.list(None, 100).unwrap()
    );
    assert_eq!(
        other.journal.insights(10, at(MONDAY_17)).unwrap(),
        me.journal.insights(10, at(MONDAY_17)).unwrap()
    );
    let back = same(exported(&mut other));
    for (table, rows) in document["tables"].as_object().unwrap() {
        assert_eq!(&back["tables"][table], rows, "{table}");
    }
    assert_eq!(back, same(document));
}

#[test]
fn an_exported_file_is_known_by_its_beginning() {
    let mut me = of_much();
    let document = exported(&mut me);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.json");
    for text in [
        document.to_string(),
        serde_json::to_string_pretty(&document).unwrap(),
    ] {
        std::fs::write(&path, text).unwrap();
        assert!(Journal::is_exported(&path));
    }
    std::fs::write(&path, "{}").unwrap();
    assert!(!Journal::is_exported(&path) && !Journal::is_exported(folder.path()));
}

#[test]
fn what_is_there_already_is_not_doubled_and_what_is_missing_comes() {
    let mut me = of_much();
    let document = exported(&mut me);
    let again = merge(&mut me, &document).unwrap();
    assert_eq!(again.added, 0, "{again:?}");
    assert!(again.known > 5);

    let before = me.journal.list(None, 100).unwrap().len();
    let mut other = Person::with_self_massage();
    let mut settings = other.journal.settings().unwrap();
    settings.language = Some("de".to_owned());
    other.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    other.log(Activity::Yoga, 2, "2026-11-21T10:00:00Z");
    merge(&mut other, &document).unwrap();
    assert_eq!(other.journal.list(None, 100).unwrap().len(), before + 1);
    let level = |me: &mut Person| me.journal.settings().unwrap();
    let settings = level(&mut other);
    assert_ne!(
        settings,
        level(&mut me),
        "settings stay those of this journal"
    );
    other.journal.undo(at(MONDAY_17)).unwrap();
    assert_eq!(other.journal.list(None, 100).unwrap().len(), 1);
}

#[test]
fn a_health_condition_is_never_lost_on_the_way() {
    let with = |condition: Precaution| {
        let mut me = Person::new();
        let mut settings = me.journal.settings().unwrap();
        settings.profile.precautions = vec![condition];
        me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
        me
    };
    for full in [false, true] {
        let mut me = with(Precaution::Pregnancy);
        let document = exported(&mut me);
        let mut other = with(Precaution::Diabetes);
        if full {
            other.log(Activity::Yoga, 2, "2026-11-21T10:00:00Z");
        }
        merge(&mut other, &document).unwrap();
        let noted = other.journal.settings().unwrap().profile.precautions;
        assert!(noted.contains(&Precaution::Pregnancy), "{full} {noted:?}");
        assert!(noted.contains(&Precaution::Diabetes), "{full} {noted:?}");
    }
}

#[test]
fn a_red_flag_comes_along_unless_it_was_looked_at_since() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Yoga, 2, "2026-11-21T10:00:00Z");
    let now = at(MONDAY_17);
    me.journal.report(&[Flag::RfFever], &[], now).unwrap();
    let document = exported(&mut me);
    me.journal
        .resolve(&[Flag::RfFever], &[], later(now, 60))
        .unwrap();
    merge(&mut me, &document).unwrap();
    assert_eq!(me.journal.today(later(now, 60)).unwrap().flags, []);

    let mut other = Person::with_self_massage();
    other.log(Activity::Yoga, 2, "2026-11-21T11:00:00Z");
    merge(&mut other, &document).unwrap();
    assert_eq!(other.journal.today(now).unwrap().flags, [Flag::RfFever]);
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let mut me = of_much();
    let document = exported(&mut me);
    let edit = |path: &str, value: Value| {
        let mut document = document.clone();
        *document
            .pointer_mut(path)
            .unwrap_or_else(|| panic!("{path}")) = value;
        document
    };
    let damaged = [
        edit("/tables/workout/0/activity", json!("sleepwalking")),
        edit("/tables/workout/0/end_at", json!("yesterday")),
        edit("/tables/workout/0/rpe", json!(70)),
        edit("/tables/workout/0/muscles", json!("legs")),
        edit("/tables/workout/0", json!({ "id; DROP TABLE workout": 1 })),
        edit("/tables/plan/0/workout", json!("nobody")),
        edit("/tables/plan/0/plan", json!({})),
        edit("/tables", json!({ "secrets": [] })),
        edit("/settings/profile/level", json!("divine")),
    ];
    for document in damaged {
        let mut other = Person::new();
        let refused = merge(&mut other, &document).unwrap_err();
        assert_eq!(refused.code(), "E_EXPORT_DAMAGED", "{refused:?}");
        assert!(!refused.detail().is_empty());
        assert_eq!(other.journal.list(None, 10).unwrap(), []);
    }
    let mut other = Person::new();
    for (text, code) in [
        ("a shopping list", "E_NOT_EXPORTED"),
        ("{}", "E_NOT_EXPORTED"),
        (&document.to_string()[..5000], "E_EXPORT_DAMAGED"),
        (
            r#"{"rubdown_export": 2, "schema": 1, "tables": {}}"#,
            "E_NEWER_EXPORT",
        ),
        (
            r#"{"rubdown_export": 1, "schema": 900, "tables": {}}"#,
            "E_NEWER_EXPORT",
        ),
    ] {
        let refused = other.journal.merge(text, at(MONDAY_17)).unwrap_err();
        assert_eq!(refused.code(), code);
    }
}

#[test]
fn what_an_older_build_wrote_is_read_as_its_journal_would_be() {
    let document = json!({
        "rubdown_export": 1,
        "schema": 5,
        "made_at": "2026-11-23T16:00:00.000Z",
        "settings": null,
        "tables": { "workout": [{
            "id": "01936f6e-0000-7000-8000-000000000001", "activity": "running",
            "end_at": "2026-11-20T16:00:00.000Z", "duration_min": 50, "rpe": 6, "muscles": [],
            "competition": false, "note": "by the river", "zone": "Europe/Berlin",
            "logged_at": "2026-11-20T16:05:00.000Z"
        }] }
    });
    let mut me = Person::new();
    assert_eq!(merge(&mut me, &document).unwrap().added, 1);
    let Entry::Workout(workout) = me.journal.list(None, 1).unwrap().remove(0) else {
        panic!("a workout")
    };
    assert_eq!(
        (workout.rpe, workout.guessed),
        (Rpe::new(6).unwrap(), false)
    );
}

#[test]
fn tables_have_a_line_for_each_entry_that_is_there() {
    let mut me = of_much();
    let tables = me.journal.export_tables().unwrap();
    let of = |name: &str| &tables.iter().find(|it| it.name == name).unwrap().csv;
    assert_eq!(of("workout").lines().count(), 4);
    assert!(of("workout").contains(",2026-11-20T10:00:00.000Z,"));
    assert!(!of("workout").contains("deleted_at"));
    assert!(
        !tables
            .iter()
            .any(|it| it.name == "reminder" || it.name == "plan")
    );
    let workout = me.journal.list(None, 1).unwrap().remove(0);
    let Entry::Workout(workout) = workout else {
        panic!("a workout")
    };
    me.journal
        .delete_workout(&workout.id, at(MONDAY_17))
        .unwrap();
    let tables = me.journal.export_tables().unwrap();
    let of = |name: &str| &tables.iter().find(|it| it.name == name).unwrap().csv;
    assert_eq!(of("workout").lines().count(), 3);
}
