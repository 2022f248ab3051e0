//! Help, usage and completions.

use rstest::rstest;
use serde_json::Value;

use crate::stage::{Said, program, said};

fn run(arguments: &[&str]) -> Said {
    said(&program().args(arguments).output().unwrap())
}

#[rstest]
fn completions_are_generated_for_the_usual_shells(#[values("bash", "zsh", "fish")] shell: &str) {
    let said = run(&["completions", shell]);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("rubdownctl") && said.out.contains("competition"));
}

#[rstest]
#[case::no_verb(&[])]
#[case::unknown_verb(&["dance"])]
#[case::unknown_option(&["plan", "--dance"])]
#[case::missing_activity(&["log", "--rpe", "5"])]
#[case::missing_rpe(&["log", "running"])]
#[case::two_times(&["log", "running", "--rpe", "5", "--at", "18:00", "--ago", "5m"])]
#[case::unknown_snooze(&["snooze", "2h"])]
#[case::unknown_shell(&["completions", "tcsh"])]
#[case::nothing_to_ask(&["due"])]
fn wrong_usage_exits_with_two_and_says_so_on_stderr(#[case] arguments: &[&str]) {
    let said = run(arguments);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(!said.err.is_empty());
}

#[test]
fn wrong_usage_is_reported_in_the_users_language() {
    let said = run(&["--lang", "de", "snooze", "2h"]);
    assert_eq!(
        said.err,
        "rubdownctl: E_USAGE: „2h“ ist für [15m|1h|slot] nicht gültig. Möglich: 15m, 1h, slot. \
         Mit --help siehst du, was es gibt.\n"
    );
}

#[test]
fn wrong_usage_is_a_document_on_request() {
    let said = run(&["--json", "dance"]);
    let document: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(document["error"], "E_USAGE");
    assert!(document["detail"].as_str().unwrap().contains("dance"));
}

#[test]
fn help_and_version_go_to_stdout() {
    for arguments in [&["--help"][..], &["log", "-h"], &["--version"], &["-V"]] {
        let said = run(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{arguments:?}");
        assert!(!said.out.is_empty());
    }
}

#[test]
fn help_reads_as_it_should() {
    insta::assert_snapshot!("help-en", run(&["--help"]).out);
    insta::assert_snapshot!("help-de", run(&["--lang", "de", "--help"]).out);
    insta::assert_snapshot!("help-log-en", run(&["log", "--help"]).out);
    insta::assert_snapshot!("help-flag-en", run(&["flag", "--help"]).out);
}
