//! Thoughts of self-harm: whom to call comes before everything (rules 6).

use recovery::{MentalFatigue, PersistentSoreness, Signs};
use serde_json::{Value, json};

use crate::warning_signs::{check_in, done, regular};

#[test]
fn whoever_thinks_of_self_harm_is_told_whom_to_call_wherever_a_plan_would_be() {
    let stage = regular();
    check_in(&stage, harms_themselves());
    let refer =
        "If you are in danger, call 112. Someone to talk to: TelefonSeelsorge, 0800 111 0 111.";
    let log = done(&stage, &["log", "running", "--rpe", "6"]).out;
    assert!(log.contains("answer the check-in again"), "{log}");
    assert!(log.replace('\n', " ").contains(refer), "{log}");
    assert!(!log.contains("another workout takes precedence"), "{log}");
    assert!(!log.to_lowercase().contains("massage"), "{log}");
    let why = done(&stage, &["why"]).out;
    assert!(why.starts_with("Thank you for saying so."), "{why}");
    for verb in ["plan", "keep", "skip"] {
        let said = stage.run(&[verb]);
        assert_eq!((said.code, said.out.as_str()), (1, ""));
        let starts = "rubdownctl: E_STOPPED: Thank you";
        assert!(said.err.starts_with(starts), "{said:?}");
        assert!(said.err.contains(refer), "{said:?}");
    }
    let said = stage.run(&["--json", "plan"]).err;
    let fault: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        fault,
        json!({ "error": "E_STOPPED", "detail": "mental_fatigue" })
    );
}

#[test]
fn where_no_numbers_were_checked_those_with_such_thoughts_are_told_to_call_all_the_same() {
    let stage = regular();
    check_in(&stage, harms_themselves());
    let said = crate::stage::said(
        &stage
            .command(&["why"])
            .env("TZ", "Africa/Lagos")
            .output()
            .unwrap(),
    )
    .out;
    assert!(said.contains("call your emergency number."), "{said}");
    assert!(said.contains("call a crisis line"), "{said}");
}

#[test]
fn a_warning_sign_at_the_same_time_is_named_and_massage_is_not() {
    let stage = regular();
    let mut signs = harms_themselves();
    signs.persistent_soreness = Some(PersistentSoreness {
        dark_urine: true,
        ..PersistentSoreness::default()
    });
    check_in(&stage, signs);
    for verb in [&["why"][..], &["plan"], &["flag", "rf_dark_urine"]] {
        let said = stage.run(verb);
        let said = format!("{}{}", said.out, said.err);
        let (call, also) = (
            said.find("call 112"),
            said.find("You also ticked: Dark urine"),
        );
        assert!(call.is_some() && call < also, "{verb:?}: {said}");
        assert!(!said.to_lowercase().contains("massage"), "{verb:?}: {said}");
    }
}

#[test]
fn whom_to_call_comes_before_a_warning_sign() {
    let stage = regular();
    check_in(&stage, harms_themselves());
    let said = done(&stage, &["flag", "rf_fever"]).out;
    let (call, fever) = (said.find("call 112"), said.find("flag --clear rf_fever"));
    assert!(call.is_some() && fever.is_some() && call < fever, "{said}");
}

fn harms_themselves() -> Signs {
    Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts: true,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    }
}
