//! Whatever the front end sends, a command answers or returns a fault, and the journal stays
//! intact. This covers everything between the window and the rules: reading an argument and calling
//! a verb. `PROPTEST_CASES` sets the number of commands.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod arguments;
mod commands;
mod known_ids;
mod odd;

use std::cell::{Cell, RefCell};

use chrono::TimeDelta;
use journal::{Journal, Moment};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use arguments::{Call, calls};
use known_ids::KnownIds;

/// A journal in memory where possible: these tests are not about the disk.
fn new_journal() -> (tempfile::TempDir, Journal) {
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    };
    let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
    (folder, journal)
}

fn monday() -> Moment {
    Moment {
        now: "2026-11-23T17:00:00Z".parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
    }
}

/// Makes the calls one after another; returns how many succeeded and how many were refused.
fn make(calls: &[Call]) -> (u32, u32) {
    let (_folder, mut journal) = new_journal();
    let mut at = monday();
    let mut known = KnownIds::default();
    let (mut done, mut refused) = (0, 0);
    for call in calls {
        at.now += TimeDelta::minutes(call.after_min);
        at.zone = call.zone;
        let arguments = known.arguments(call, at.now);
        match commands::call(&mut journal, at, call.command, &arguments) {
            Ok(answer) => {
                done += 1;
                known.add(&answer);
            }
            Err(fault) => {
                refused += 1;
                assert!(fault.code.starts_with("E_"), "{fault:?}");
                assert_ne!(
                    fault.code, "E_STORE",
                    "{} {arguments}: {fault:?}",
                    call.command
                );
            }
        }
        // whatever was accepted, the window must open and the agent must go on
        let when = format!("after {} {arguments}", call.command);
        let today = journal
            .today(at)
            .unwrap_or_else(|error| panic!("{when}: {error:?}"));
        known.add(&serde_json::to_value(today).unwrap());
        journal
            .next_due(at)
            .unwrap_or_else(|error| panic!("{when}: {error:?}"));
        for due in journal
            .claim_due("run", at)
            .unwrap_or_else(|error| panic!("{when}: {error:?}"))
        {
            journal.mark_shown(&due.id, 1, at).unwrap();
            known.add_id(due.id.as_str());
        }
    }
    journal.check().unwrap();
    (done, refused)
}

/// How many cases, unless `PROPTEST_CASES` says otherwise; a sequence counts for `each`.
fn config(usual: u32, each: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let cases = asked.and_then(|it| it.parse().ok()).unwrap_or(usual);
    ProptestConfig {
        cases: cases.div_ceil(each),
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..ProptestConfig::default()
    }
}

#[test]
fn a_sequence_of_odd_commands_leaves_a_journal_that_works() {
    let mut runner = TestRunner::new(config(1_200, 20));
    let sum = Cell::new((0_u64, 0_u64));
    let outcome = runner.run(&calls(), |calls| {
        let (done, refused) = make(&calls);
        let before = sum.get();
        sum.set((before.0 + u64::from(done), before.1 + u64::from(refused)));
        Ok(())
    });
    let (done, refused) = sum.get();
    println!(
        "{} commands: {done} succeeded, {refused} refused",
        done + refused
    );
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    assert!(done > refused / 20, "hardly anything was well formed");
}

thread_local! {
    static SHARED: RefCell<(tempfile::TempDir, Journal)> = RefCell::new(new_journal());
}

proptest! {
    #![proptest_config(config(2_000, 1))]

    #[test]
    fn any_value_is_read_or_refused(value in odd::any_value(), command in arguments::command()) {
        let names = arguments::names(command);
        let all: Value = names.into_iter().map(|name| (name, value.clone())).collect();
        let answer = SHARED.with_borrow_mut(|(_, journal)| {
            commands::call(journal, monday(), command, &all)
        });
        if let Err(fault) = answer {
            prop_assert!(fault.code.starts_with("E_"), "{fault:?}");
        }
    }
}
