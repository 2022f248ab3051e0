//! Every failure has a code, a message and an exit code, and loses nothing.

use rstest::rstest;
use serde_json::Value;

use crate::stage::Stage;

const NOW: &str = "2026-11-23T18:05:00+01:00";

#[rstest]
#[case::rpe_zero(&["log", "running", "--rpe", "0"], "E_RPE_RANGE")]
#[case::rpe_eleven(&["log", "running", "--rpe", "11"], "E_RPE_RANGE")]
#[case::rpe_negative(&["log", "running", "--rpe", "-3"], "E_RPE_RANGE")]
#[case::rpe_broken(&["log", "running", "--rpe", "7.5"], "E_RPE_RANGE")]
#[case::activity(&["log", "quidditch", "--rpe", "5"], "E_ACTIVITY")]
#[case::minutes_negative(&["log", "running", "--rpe", "5", "--minutes", "-60"], "E_DURATION")]
#[case::minutes_none(&["log", "running", "--rpe", "5", "--minutes", "0"], "E_DURATION")]
#[case::future(&["log", "running", "--rpe", "5", "--at", "2026-11-23 18:11"], "E_FUTURE_END")]
#[case::long_ago(&["log", "running", "--rpe", "5", "--ago", "99999999h"], "E_YEAR")]
#[case::soreness(&["log", "running", "--rpe", "5", "--soreness", "11"], "E_SORENESS_RANGE")]
#[case::muscle(&["log", "running", "--rpe", "5", "--muscle", "wings"], "E_UNKNOWN_ID")]
#[case::flag(&["log", "running", "--rpe", "5", "--flag", "rf_itch"], "E_UNKNOWN_ID")]
#[case::soreness_alone(&["soreness", "-1"], "E_SORENESS_RANGE")]
#[case::no_plan(&["plan"], "E_NO_PLAN")]
#[case::nothing_done(&["done"], "E_NO_PLAN")]
#[case::nothing_to_snooze(&["snooze"], "E_NO_PLAN")]
#[case::nothing_to_skip(&["skip"], "E_NO_PLAN")]
#[case::no_such_plan(&["skip", "--plan", "no-such-plan"], "E_NOT_FOUND")]
#[case::no_such_plan_to_explain(&["why", "no-such-plan"], "E_NOT_FOUND")]
fn a_refusal_exits_with_one_and_writes_nothing(#[case] arguments: &[&str], #[case] code: &str) {
    let stage = Stage::at(NOW);
    let said = stage.run(arguments);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
    let sentence = said
        .err
        .strip_prefix(&format!("rubdownctl: {code}: "))
        .unwrap();
    assert!(sentence.trim_end().ends_with('.') && sentence.lines().count() == 1);
    let list = stage.document(&["list"]);
    assert_eq!(list["entries"].as_array().unwrap().len(), 0);
}

/// Each option that takes a time or a number, with what it cannot be.
#[rstest]
#[case(&["log", "running", "--rpe", "5", "--at"], &["25:00", "soon", "NaN", "-1", ""], "18:00")]
#[case(&["log", "running", "--rpe", "5", "--ago"], &["NaN", "soon", "1.5.5"], "30m")]
#[case(&["log", "running", "--rpe", "5", "--minutes"], &["NaN", "an hour", ""], "1:30")]
#[case(&["done", "--minutes"], &["NaN", "1.5.5"], "1:30")]
#[case(&["done", "--started"], &["25:00", "24:60"], "18:00")]
#[case(&["done", "--pressure"], &["0", "6", "NaN", "2.5"], "from 1 to 5")]
#[case(&["keep", "--at"], &["25:00"], "18:00")]
#[case(&["keep", "--minutes"], &["NaN"], "1:30")]
#[case(&["edit", "last", "--at"], &["25:00"], "18:00")]
#[case(&["edit", "last", "--minutes"], &["NaN"], "1:30")]
#[case(&["edit", "last", "--pressure"], &["9"], "from 1 to 5")]
#[case(&["flag", "bruise", "--muscle", "calves", "--since"], &["25:00"], "18:00")]
#[case(&["travelled"], &["NaN", "soon"], "1:30")]
#[case(&["list", "--limit"], &["0", "1001", "NaN"], "from 1 to 1000")]
#[case(&["list", "--before"], &["25:00"], "18:00")]
fn what_cannot_be_read_is_named_with_what_is_expected(
    #[case] verb: &[&str],
    #[case] values: &[&str],
    #[case] expected: &str,
) {
    let stage = Stage::at(NOW);
    for value in values {
        // so that a hyphen begins a value and no option
        let mut arguments = verb.to_vec();
        let last = arguments.pop().unwrap();
        let joined = format!("{last}={value}");
        if last.starts_with("--") {
            arguments.push(&joined);
        } else {
            arguments.extend([last, *value]);
        }
        let said = stage.run(&arguments);
        assert_eq!(said.code, 1, "{arguments:?}: {said:?}");
        assert!(said.err.starts_with("rubdownctl: E_INPUT: "), "{said:?}");
        assert!(said.err.contains(expected), "{said:?}");
        assert!(said.err.contains(&format!("“{value}”")), "{said:?}");
    }
}

/// With several faults: what cannot be read, numbers out of range, unknown names, what is looked up.
#[rstest]
#[case(&["log", "quidditch", "--rpe", "11", "--minutes", "NaN"], "E_INPUT")]
#[case(&["log", "quidditch", "--rpe", "11", "--minutes", "0"], "E_DURATION")]
#[case(&["log", "quidditch", "--rpe", "11", "--muscle", "tail"], "E_RPE_RANGE")]
#[case(&["log", "running", "--rpe", "5", "--soreness", "11", "--muscle", "tail"], "E_SORENESS_RANGE")]
#[case(&["log", "running", "--rpe", "5", "--flag", "rf_itch", "--at", "25:00"], "E_INPUT")]
#[case(&["edit", "nothing", "--activity", "quidditch", "--rpe", "11", "--at", "25:00"], "E_INPUT")]
#[case(&["edit", "nothing", "--activity", "quidditch", "--rpe", "11"], "E_RPE_RANGE")]
#[case(&["edit", "nothing", "--activity", "quidditch"], "E_ACTIVITY")]
#[case(&["edit", "nothing", "--muscle", "tail"], "E_UNKNOWN_ID")]
#[case(&["edit", "nothing", "--rpe", "5"], "E_NOT_FOUND")]
#[case(&["flag", "rf_itch", "--muscle", "tail", "--since", "25:00"], "E_INPUT")]
#[case(&["flag", "--clear", "rf_itch", "bruise"], "E_UNKNOWN_ID")]
#[case(&["flag", "--clear", "bruise"], "E_NOT_FOUND")]
#[case(&["done", "--plan", "nothing", "--minutes", "NaN"], "E_INPUT")]
#[case(&["done", "--plan", "nothing", "--minutes", "0"], "E_DURATION")]
#[case(&["done", "--plan", "nothing", "--minutes", "5"], "E_NOT_FOUND")]
#[case(&["keep", "--plan", "nothing", "--minutes", "0"], "E_DURATION")]
#[case(&["keep", "--minutes", "0", "--at", "25:00"], "E_INPUT")]
fn of_several_faults_the_first_in_order_is_reported(
    #[case] arguments: &[&str],
    #[case] code: &str,
) {
    let said = Stage::at(NOW).run(arguments);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.err.starts_with(&format!("rubdownctl: {code}: ")),
        "{said:?}"
    );
}

#[rstest]
#[case(&["log", "running", "--rpe", "0"], 1, "E_RPE_RANGE", "")]
#[case(&["log", "quidditch", "--rpe", "5"], 1, "E_ACTIVITY", "quidditch")]
#[case(&["plan"], 1, "E_NO_PLAN", "")]
fn an_error_is_a_document_on_request(
    #[case] arguments: &[&str],
    #[case] exit: i32,
    #[case] code: &str,
    #[case] detail: &str,
) {
    let said = Stage::at(NOW).run(&[arguments, &["--json"]].concat());
    let document: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(
        document,
        serde_json::json!({ "error": code, "detail": detail })
    );
    assert_eq!((said.code, said.out.as_str()), (exit, ""));
}

#[test]
fn an_error_is_reported_in_the_users_language() {
    let said = Stage::at(NOW).run(&["--lang", "de", "log", "running", "--rpe", "11"]);
    assert!(said.err.contains("ganze Zahl von 1 bis 10"), "{}", said.err);
}

#[test]
fn a_file_that_is_no_journal_is_left_as_it_is() {
    let stage = Stage::at(NOW);
    std::fs::create_dir(stage.home()).unwrap();
    let journal = stage.home().join("journal.sqlite");
    let text = "not a database, but somebody's diary\n".repeat(200);
    std::fs::write(&journal, &text).unwrap();
    let said = stage.run(&["log", "running", "--rpe", "5"]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.starts_with("rubdownctl: E_NOT_A_JOURNAL: "),
        "{}",
        said.err
    );
    assert_eq!(std::fs::read_to_string(&journal).unwrap(), text);
}

#[test]
fn a_journal_of_a_newer_version_is_left_untouched() {
    /// Where `SQLite` keeps `user_version` in a file's header.
    const VERSION: std::ops::Range<usize> = 60..64;
    let stage = Stage::at(NOW);
    stage.run(&["log", "running", "--rpe", "5"]);
    let journal = stage.home().join("journal.sqlite");
    let mut bytes = std::fs::read(&journal).unwrap();
    bytes[VERSION].copy_from_slice(&9999_u32.to_be_bytes());
    std::fs::write(&journal, &bytes).unwrap();
    let said = stage.run(&["log", "running", "--rpe", "5"]);
    assert_eq!(said.code, 3);
    assert!(
        said.err.starts_with("rubdownctl: E_NEWER_JOURNAL: "),
        "{}",
        said.err
    );
    assert_eq!(std::fs::read(&journal).unwrap(), bytes);
}

#[test]
fn a_home_that_cannot_be_created_is_reported() {
    let stage = Stage::at(NOW);
    std::fs::write(stage.path("file"), "").unwrap();
    let home = stage.path("file").join("home");
    let said = stage.run(&["--home", home.to_str().unwrap(), "list"]);
    assert_eq!(said.code, 3);
    assert!(said.err.starts_with("rubdownctl: E_HOME: "), "{}", said.err);
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_reported_and_the_workout_is_kept() {
    let stage = Stage::at(NOW);
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let mut command = stage.command(&["log", "running", "--rpe", "5"]);
    let said = crate::stage::said(&command.stdout(full).output().unwrap());
    assert_eq!(said.code, 1);
    assert!(said.err.contains("rubdownctl: E_FILE: "), "{}", said.err);
    let list = stage.document(&["list"]);
    assert_eq!(list["entries"].as_array().unwrap().len(), 1);
}

#[test]
fn none_is_named_apart_from_what_stands_beside_it() {
    let stage = Stage::after_leg_day();
    for (arguments, other) in [
        (&["flag", "none", "rf_dvt"][..], "rf_dvt"),
        (&["conditions", "diabetes", "none"], "diabetes"),
        (
            &["log", "running", "--rpe", "5", "--flag", "none,rf_dvt"],
            "rf_dvt",
        ),
    ] {
        let said = stage.run(arguments).err;
        assert!(
            said.contains(&format!("none cannot be used with {other}.")),
            "{said}"
        );
    }
}
