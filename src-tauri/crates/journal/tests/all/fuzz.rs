//! Whatever a column contains, the journal answers or returns an error; it never panics.
//! `PROPTEST_CASES` sets the number of cases.

use std::sync::OnceLock;

use journal::*;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::person::*;

/// Columns that hold JSON, an id or an instant.
const COLUMNS: [(&str, &str); 25] = [
    ("device_state", "settings"),
    ("device_state", "settings"),
    ("device_state", "zone"),
    ("plan", "plan"),
    ("plan", "plan"),
    ("plan", "accepted"),
    ("plan", "chosen"),
    ("plan", "state"),
    ("plan", "replan_at"),
    ("plan", "workout_end"),
    ("reminder", "slot"),
    ("reminder", "kind"),
    ("reminder", "state"),
    ("reminder", "at"),
    ("reminder", "expires_at"),
    ("workout", "muscles"),
    ("workout", "activity"),
    ("workout", "end_at"),
    ("massage", "muscles"),
    ("check_in", "signs"),
    ("planned_session", "start_at"),
    ("trial", "seed"),
    ("trial", "sessions"),
    ("trial_session", "settled"),
    ("trial_session", "slot"),
];

/// A journal with a row in every table, as bytes.
fn full() -> &'static [u8] {
    static FULL: OnceLock<Vec<u8>> = OnceLock::new();
    FULL.get_or_init(|| {
        let mut me = Person::with_self_massage();
        let now = at(MONDAY_17);
        let session = race("2026-11-29T09:00:00Z");
        me.journal.plan_session(session, now).unwrap();
        let before = massage("2026-11-10T09:00:00Z", 30, recovery::Delivery::Therapist);
        me.journal.log_massage(before, now).unwrap();
        let signs = recovery::Signs {
            reduced_rom: Some(recovery::ReducedRom::default()),
            ..recovery::Signs::default()
        };
        me.journal.check_in(signs, now).unwrap();
        let earlier = later(now, -90);
        me.journal.start_trial(8, earlier).unwrap();
        let plan = plan_of(&me.hard_squats());
        me.shown("2026-11-23T18:00:00Z", 1);
        let now = at("2026-11-23T18:05:00Z");
        me.journal.keep(&plan, as_recommended(), now).unwrap();
        me.journal.checkpoint().unwrap();
        let path = me.path();
        drop(me.journal);
        std::fs::read(path).unwrap()
    })
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => ".{0,40}",
        1 => Just(String::new()),
        1 => select(vec!["null", "[]", "{}", "0", "\"\"", "[null]", "{\"profile\":null}", "NaN"])
            .prop_map(str::to_owned),
        1 => any::<i64>().prop_map(|number| number.to_string()),
    ]
}

/// Corrupts the text in the column: some of its bytes, its end, or all of it.
fn corrupt(old: &str, cuts: &[(Index, u8)], with: &str, how: u8) -> String {
    let mut bytes = old.as_bytes().to_vec();
    if how == 0 || bytes.is_empty() {
        return with.to_owned();
    }
    if how == 1 {
        bytes.truncate(cuts[0].0.index(bytes.len()));
    }
    for (place, byte) in cuts {
        if !bytes.is_empty() {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Calls everything that reads what may be corrupted, and much that writes.
fn call_all(journal: &mut Journal) {
    let now = at("2026-11-23T18:50:00Z");
    let answers: [Result<(), JournalError>; 12] = [
        journal.today(now).map(drop),
        journal.settings().map(drop),
        journal.list(None, 50).map(drop),
        journal.next_due(now).map(drop),
        journal.claim_due("another", now).map(drop),
        journal.close_pending(now).map(drop),
        journal.latest_plan().map(drop),
        journal.trial(now).map(drop),
        journal.trial_massaged(now).map(drop),
        journal.report_soreness(3, now).map(drop),
        journal
            .log_workout(
                workout(recovery::Activity::Running, 7, "2026-11-23T18:40:00Z"),
                now,
            )
            .map(drop),
        journal.claim_due("another", later(now, 4_000)).map(drop),
    ];
    for error in answers.into_iter().filter_map(Result::err) {
        assert!(error.code().starts_with("E_"), "{error:?}");
    }
    if let Ok(Some(plan)) = journal.latest_plan() {
        let _ = journal.plan(&plan);
        let _ = journal.reminders(&plan);
        let _ = journal.done(&plan, DoneDetails::default(), now);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(300),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_corrupted_column_is_an_error_or_repaired(
        (table, column) in select(COLUMNS.to_vec()),
        cuts in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4),
        with in any_text(),
        how in 0..4_u8,
    ) {
        let me = Person::new();
        let path = me.path();
        drop(me.journal);
        for ending in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
        }
        std::fs::write(&path, full()).unwrap();
        let raw = rusqlite::Connection::open(&path).unwrap();
        let old: String = raw
            .query_row(&format!("SELECT CAST({column} AS TEXT) FROM {table} LIMIT 1"), [], |row| {
                Ok(row.get::<_, Option<String>>(0)?.unwrap_or_default())
            })
            .unwrap();
        let new = corrupt(&old, &cuts, &with, how);
        // a numeric column refuses text
        let set = format!("UPDATE {table} SET {column} = ?1");
        if raw.execute(&set, [&new]).is_err() {
            let number = new.bytes().fold(0_i64, |sum, byte| {
                sum.wrapping_mul(1_000_003).wrapping_add(i64::from(byte))
            });
            let _ = raw.execute(&set, [number]);
        }
        drop(raw);
        if let Ok(mut journal) = Journal::open(&path) {
            call_all(&mut journal);
        }
    }
}
