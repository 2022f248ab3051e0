//! Inputs as JSON: invalid values are refused, unusual ones accepted.

use recovery::{DueInput, Input, Signs};
use rstest::rstest;
use serde_json::{Value, json};

use super::{answer, question};

#[rstest]
#[case("/workout/end", json!("2026-11-23T18:10:01+01:00"), "E_FUTURE_END")]
#[case("/other_workouts/0/end", json!("2026-11-24T18:00:00+01:00"), "E_FUTURE_END")]
#[case("/workout/rpe", json!(0), "E_RPE_RANGE")]
#[case("/workout/rpe", json!(11), "E_RPE_RANGE")]
#[case("/workout/rpe", json!(7.5), "E_RPE_RANGE")]
#[case("/workout/rpe", json!(-3), "E_RPE_RANGE")]
#[case("/workout/rpe", json!("x"), "E_RPE_RANGE")]
#[case("/workout/rpe", json!(null), "E_RPE_RANGE")]
#[case("/other_workouts/0/rpe", json!(12), "E_RPE_RANGE")]
#[case("/planned/0/rpe_expected", json!(0), "E_RPE_RANGE")]
#[case("/workout/activity", json!("quidditch"), "E_ACTIVITY")]
#[case("/other_workouts/0/activity", json!(""), "E_ACTIVITY")]
#[case("/planned/0/activity", json!("mobility"), "E_ACTIVITY")]
#[case("/busy/0", json!(["2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"]), "E_INTERVAL")]
#[case("/busy/0", json!(["2026-11-24T10:00:00Z", "2026-11-24T09:00:00Z"]), "E_INTERVAL")]
#[case("/profile/therapist_hours", json!({ "start": "20:00", "end": "09:00" }), "E_INTERVAL")]
#[case("/profile/therapist_hours", json!({ "start": "09:00", "end": "09:00" }), "E_INTERVAL")]
#[case("/tz", json!("Mars/Olympus_Mons"), "E_ZONE")]
#[case("/profile/level", json!("olympian"), "E_UNKNOWN_ID")]
#[case("/profile/delivery", json!("robot"), "E_UNKNOWN_ID")]
#[case("/massages/0/type", json!("thai"), "E_UNKNOWN_ID")]
#[case("/flags", json!(["rf_unknown"]), "E_UNKNOWN_ID")]
#[case("/profile/cleared_precautions", json!(["flu"]), "E_UNKNOWN_ID")]
#[case("/referral", json!("yes"), "E_INPUT")]
#[case("/signs", json!(["tired"]), "E_UNKNOWN_ID")]
#[case("/local_issues", json!([{ "kind": "itch", "group": "quads" }]), "E_UNKNOWN_ID")]
#[case("/local_issues", json!([{ "kind": "wound", "group": "tail" }]), "E_UNKNOWN_ID")]
#[case("/workout/duration_min", json!(0), "E_DURATION")]
#[case("/workout/duration_min", json!(-60), "E_DURATION")]
#[case("/workout/duration_min", json!(10_081), "E_DURATION")]
#[case("/workout/duration_min", json!(1e99), "E_DURATION")]
#[case("/planned/0/duration_min", json!(0), "E_DURATION")]
#[case("/massages/0/minutes", json!(0), "E_DURATION")]
#[case("/massages/0/minutes", json!(20_000), "E_DURATION")]
#[case("/profile/therapist_lead_min", json!(-1), "E_DURATION")]
#[case("/profile/therapist_lead_min", json!(10_081), "E_DURATION")]
#[case("/soreness", json!(11), "E_SORENESS_RANGE")]
#[case("/soreness", json!(-1), "E_SORENESS_RANGE")]
#[case("/soreness", json!(3.5), "E_SORENESS_RANGE")]
#[case("/massages/0/pressure", json!(6), "E_INPUT")]
#[case("/profile/quiet/start", json!("24:00"), "E_INPUT")]
#[case("/profile/quiet_by_weekday", json!({ "8": null }), "E_INPUT")]
#[case("/profile/therapist_hours/weekdays", json!([0]), "E_INPUT")]
#[case("/now", json!("yesterday"), "E_INPUT")]
#[case("/now", json!("2950-01-01T00:00:00Z"), "E_INPUT")]
#[case("/workout", json!(null), "E_INPUT")]
fn an_invalid_value_is_refused(#[case] at: &str, #[case] value: Value, #[case] code: &str) {
    let mut wrong = question();
    let (parent, key) = at.rsplit_once('/').unwrap();
    let parent = wrong.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        other => other[key] = value,
    }
    assert_eq!(answer(&wrong), Err(code.to_owned()));
}

#[rstest]
#[case("/workout/rpe", json!(7.0))]
#[case("/soreness", json!(4.0))]
#[case("/soreness", json!(null))]
#[case("/massages", json!(null))]
#[case("/workout/muscles", json!(null))]
#[case("/profile/therapist_lead_min", json!(null))]
#[case("/profile/quiet", json!(null))]
#[case("/profile/quiet_by_weekday", json!({ "7": null, "5": { "start": "23:30", "end": "09:00" } }))]
#[case("/workout/end", json!("2026-11-23T18:10:00+01:00"))]
#[case("/workout/duration_min", json!(10_080))]
#[case("/referral", json!(null))]
#[case("/referral", json!(true))]
#[case("/flags", json!(null))]
#[case("/flags", json!(["rf_compartment", "rf_compartment"]))]
#[case("/local_issues", json!([{ "kind": "swollen_joint", "group": "feet", "side": null, "since": null }]))]
#[case("/profile/precautions", json!(null))]
#[case("/profile/cleared_precautions", json!(null))]
#[case("/profile/cleared_precautions", json!(["diabetes", "recent_clot"]))]
#[case("/tz_rules", json!({ "whatever": 1 }))]
#[case("/workout/note", json!("ignored"))]
fn an_unusual_value_is_accepted(#[case] at: &str, #[case] value: Value) {
    let mut unusual = question();
    let (parent, key) = at.rsplit_once('/').unwrap();
    unusual.pointer_mut(parent).unwrap()[key] = value;
    assert_eq!(answer(&unusual), Ok(()));
}

#[rstest]
#[case("/flag", json!(["rf_fever"]), "flag")]
#[case("/precautions", json!(["diabetes"]), "precautions")]
#[case("/profile/precaution", json!(["diabetes"]), "precaution")]
#[case("/local_issues", json!([{ "kind": "wound", "group": "quads", "sid": "left" }]), "sid")]
fn a_key_that_is_not_known_is_named_where_it_matters_for_safety(
    #[case] at: &str,
    #[case] value: Value,
    #[case] key: &str,
) {
    let mut wrong = question();
    let (parent, name) = at.rsplit_once('/').unwrap();
    wrong.pointer_mut(parent).unwrap()[name] = value;
    let error = Input::from_json(&wrong.to_string()).unwrap_err();
    assert_eq!(error.code(), "E_INPUT");
    assert_eq!(error.detail(), format!("unknown key {key}"));
}

#[test]
fn a_detail_of_a_sign_that_is_not_known_is_named() {
    let misspelt = json!({ "signs": { "persistent_soreness": { "dark_urin": true } } });
    let error = Signs::from_json(&misspelt.to_string()).unwrap_err();
    assert_eq!(error.code(), "E_INPUT");
    assert_eq!(error.detail(), "unknown key dark_urin");
}

#[rstest]
#[case("")]
#[case("[]")]
#[case("{}")]
#[case("{\"now\": ")]
#[case("null")]
fn text_that_is_no_input_is_refused(#[case] text: &str) {
    assert_eq!(Input::from_json(text).unwrap_err().code(), "E_INPUT");
}

#[test]
fn an_error_says_what_was_wrong() {
    let mut wrong = question();
    wrong["workout"]["activity"] = json!("quidditch");
    let error = Input::from_json(&wrong.to_string()).unwrap_err();
    assert_eq!(error.detail(), "quidditch");
}

#[rstest]
#[case(json!({ "now": "2026-11-23T18:05:00Z", "level": "olympian" }), "E_UNKNOWN_ID")]
#[case(json!({ "level": "regular" }), "E_INPUT")]
#[case(json!({ "now": "9999-11-23T18:05:00Z", "level": "regular" }), "E_INPUT")]
fn an_invalid_due_input_is_refused(#[case] question: Value, #[case] code: &str) {
    assert_eq!(
        DueInput::from_json(&question.to_string())
            .unwrap_err()
            .code(),
        code
    );
}

#[test]
fn null_counts_as_absent_in_due_inputs_and_check_ins() {
    let due = |hard7: Value| {
        let asked = json!({
            "now": "2026-11-23T18:05:00Z", "level": "regular", "score": hard7, "hard7": hard7,
            "last_session_end": null, "first_workout_end": "2026-11-01T18:05:00Z",
        });
        DueInput::from_json(&asked.to_string()).unwrap()
    };
    assert_eq!(due(json!(null)), due(json!(0)));
    let signs = json!({ "signs": {
        "poor_sleep": { "weeks": null, "nights_per_week": 2, "breathing_pauses": null },
        "asymmetry": null,
    } });
    let signs = Signs::from_json(&signs.to_string()).unwrap();
    assert!(
        signs
            .poor_sleep
            .is_some_and(|it| it.nights_per_week == 2 && it.weeks == 0)
    );
    assert_eq!(signs.asymmetry, None);
}

#[rstest]
#[case(json!({ "signs": { "tired": {} } }), "E_UNKNOWN_ID")]
#[case(json!({ "signs": { "poor_sleep": { "weeks": -1 } } }), "E_INPUT")]
#[case(json!({ "signs": [] }), "E_INPUT")]
#[case(json!({}), "E_INPUT")]
fn an_invalid_check_in_is_refused(#[case] question: Value, #[case] code: &str) {
    assert_eq!(
        Signs::from_json(&question.to_string()).unwrap_err().code(),
        code
    );
}

#[rstest]
#[case(json!(0.0), Ok(()))]
#[case(json!(10.0), Ok(()))]
#[case(json!(-1.0), Err("E_SORENESS_RANGE"))]
#[case(json!(300), Err("E_SORENESS_RANGE"))]
#[case(json!(2.5), Err("E_SORENESS_RANGE"))]
fn a_number_is_whole_and_in_its_range(#[case] soreness: Value, #[case] expected: Result<(), &str>) {
    let mut asked = question();
    asked["soreness"] = soreness;
    assert_eq!(answer(&asked), expected.map_err(str::to_owned));
}

#[test]
fn a_therapist_is_booked_an_hour_ahead_by_default() {
    let input = Input::from_json(&question().to_string()).unwrap();
    assert_eq!(input.context.profile.therapist_lead_min, 60);
}

#[rstest]
#[case("1899-12-31T23:59:59Z", Err("E_INPUT"))]
#[case("1900-01-01T00:00:00Z", Ok(()))]
#[case("2199-12-31T23:59:59Z", Ok(()))]
#[case("2200-01-01T00:00:00Z", Err("E_INPUT"))]
fn a_year_lies_between_1900_and_2199(#[case] start: &str, #[case] expected: Result<(), &str>) {
    let mut asked = question();
    asked["planned"][0]["start"] = json!(start);
    assert_eq!(answer(&asked), expected.map_err(str::to_owned));
}
