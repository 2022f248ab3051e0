//! Whatever the front end sends, a command answers or says what is wrong, and the journal is as
//! good as before. What is tried here is all that is between the window and the rules: an argument
//! is read, and a verb is called. `PROPTEST_CASES` asks for more commands than the short run here.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod arguments;
mod commands;
mod heard;
mod odd;

use std::cell::{Cell, RefCell};

use chrono::TimeDelta;
use journal::{Journal, Moment};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use arguments::{Deed, deeds};
use heard::Heard;

/// A journal in memory where there is a place for it: this is not about the disk.
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

/// Carries them out one after another; gives how many were carried out and how many refused.
fn live(deeds: &[Deed]) -> (u32, u32) {
    let (_folder, mut journal) = new_journal();
    let mut at = monday();
    let mut heard = Heard::default();
    let (mut done, mut refused) = (0, 0);
    for deed in deeds {
        at.now += TimeDelta::minutes(deed.after_min);
        at.zone = deed.zone;
        let arguments = heard.arguments(deed, at.now);
        match commands::call(&mut journal, at, deed.command, &arguments) {
            Ok(answer) => {
                done += 1;
                heard.hear(&answer);
            }
            Err(fault) => {
                refused += 1;
                assert!(fault.code.starts_with("E_"), "{fault:?}");
                assert_ne!(
                    fault.code, "E_STORE",
                    "{} {arguments}: {fault:?}",
                    deed.command
                );
            }
        }
        // nothing that was taken keeps the window from opening or the agent from going on
        let told = format!("after {} {arguments}", deed.command);
        let today = journal
            .today(at)
            .unwrap_or_else(|error| panic!("{told}: {error:?}"));
        heard.hear(&serde_json::to_value(today).unwrap());
        journal
            .next_due(at)
            .unwrap_or_else(|error| panic!("{told}: {error:?}"));
        for due in journal
            .claim_due("run", at)
            .unwrap_or_else(|error| panic!("{told}: {error:?}"))
        {
            journal.mark_shown(&due.id, 1, at).unwrap();
            heard.hear_id(due.id.as_str());
        }
    }
    journal.check().unwrap();
    (done, refused)
}

/// So many tries, or as many as are asked for; each life counts for twenty.
fn config(tries: u32, each: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let tries = asked.and_then(|it| it.parse().ok()).unwrap_or(tries);
    ProptestConfig {
        cases: tries.div_ceil(each),
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..ProptestConfig::default()
    }
}

#[test]
fn a_life_of_odd_commands_leaves_a_journal_that_works() {
    let mut runner = TestRunner::new(config(1_200, 20));
    let sum = Cell::new((0_u64, 0_u64));
    let lived = runner.run(&deeds(), |deeds| {
        let (done, refused) = live(&deeds);
        let before = sum.get();
        sum.set((before.0 + u64::from(done), before.1 + u64::from(refused)));
        Ok(())
    });
    let (done, refused) = sum.get();
    println!(
        "{} commands: {done} carried out, {refused} refused",
        done + refused
    );
    assert!(lived.is_ok(), "{}", lived.unwrap_err());
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
