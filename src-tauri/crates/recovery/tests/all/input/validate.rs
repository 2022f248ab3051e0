//! Typed callers get the same checks of ranges and limits as JSON.

use chrono::{DateTime, TimeDelta};
use recovery::{Input, Interval, Pressure, Soreness, SuggestionInput, plan};
use serde_json::json;

use super::question;

#[test]
fn a_million_sessions_are_refused() {
    let mut absurd = Input::from_json(&question().to_string()).unwrap();
    absurd.context.planned = vec![absurd.context.planned[0].clone(); 1_000_000];
    assert_eq!(plan(&absurd).unwrap_err().code(), "E_TOO_MANY");
    absurd.context.planned.truncate(10_000);
    assert!(plan(&absurd).is_ok());
    absurd.context.busy = vec![absurd.context.busy[0]; 10_001];
    assert_eq!(plan(&absurd).unwrap_err().detail(), "busy");
    absurd.context.busy.clear();
    absurd.context.flags = vec![recovery::Flag::RfFever; 1_001];
    assert_eq!(plan(&absurd).unwrap_err().detail(), "flags");
}

#[test]
fn every_list_has_its_limit() {
    let sound = Input::from_json(&question().to_string()).unwrap();
    let detail = |change: &dyn Fn(&mut Input)| {
        let mut input = sound.clone();
        change(&mut input);
        plan(&input).err().map(|error| error.detail().to_owned())
    };
    let workouts = |count| vec![sound.other_workouts[0].clone(); count];
    // the new workout counts, too
    assert_eq!(
        detail(&|input| input.other_workouts = workouts(9_999)),
        None
    );
    assert_eq!(
        detail(&|input| input.other_workouts = workouts(10_000)),
        Some("workouts".to_owned())
    );
    let massages = |count| vec![sound.context.massages[0].clone(); count];
    assert_eq!(
        detail(&|input| input.context.massages = massages(10_000)),
        None
    );
    assert_eq!(
        detail(&|input| input.context.massages = massages(10_001)),
        Some("massages".to_owned())
    );
    let fever = |count| vec![recovery::Flag::RfFever; count];
    assert_eq!(detail(&|input| input.context.flags = fever(1_000)), None);
    let muscles = |count| {
        vec![
            recovery::Muscle {
                group: recovery::MuscleGroup::Calves,
                side: None
            };
            count
        ]
    };
    assert_eq!(
        detail(&|input| input.workout.muscles = muscles(1_000)),
        None
    );
    assert_eq!(
        detail(&|input| input.workout.muscles = muscles(1_001)),
        Some("muscles".to_owned())
    );
    let signs = |count| vec![recovery::Sign::PoorSleep; count];
    assert_eq!(
        detail(&|input| input.signs = signs(1_001)),
        Some("signs".to_owned())
    );
}

#[test]
fn a_week_is_the_longest_length() {
    let sound = Input::from_json(&question().to_string()).unwrap();
    let code = |change: &dyn Fn(&mut Input)| {
        let mut input = sound.clone();
        change(&mut input);
        plan(&input).err().map(|error| error.code())
    };
    let week = 7 * 24 * 60;
    assert_eq!(
        code(&|input| input.context.profile.therapist_lead_min = week),
        None
    );
    assert_eq!(
        code(&|input| input.context.profile.therapist_lead_min = week + 1),
        Some("E_DURATION".to_owned())
    );
    assert_eq!(code(&|input| input.workout.duration_min = week), None);
    assert_eq!(
        code(&|input| input.workout.duration_min = week + 1),
        Some("E_DURATION".to_owned())
    );
}

#[test]
fn typed_callers_are_refused_in_the_same_way() {
    let sound = Input::from_json(&question().to_string()).unwrap();
    let refused = |change: &dyn Fn(&mut Input)| {
        let mut input = sound.clone();
        change(&mut input);
        plan(&input).unwrap_err().code()
    };
    let ahead = sound.context.now + TimeDelta::minutes(6);
    let nothing = Interval {
        start: ahead,
        end: ahead,
    };
    assert_eq!(refused(&|input| input.workout.end = ahead), "E_FUTURE_END");
    assert_eq!(
        refused(&|input| input.other_workouts[0].end = ahead),
        "E_FUTURE_END"
    );
    let soreness = Soreness::try_from(11).unwrap_err();
    assert_eq!(soreness.code(), "E_SORENESS_RANGE");
    assert_eq!(
        refused(&|input| input.context.busy[0] = nothing),
        "E_INTERVAL"
    );
    assert_eq!(
        refused(&|input| input.workout.duration_min = 0),
        "E_DURATION"
    );
    let pressure = Pressure::try_from(0).unwrap_err();
    assert_eq!(
        (pressure.code().as_str(), pressure.detail()),
        ("E_INPUT", "pressure")
    );
    assert_eq!(
        refused(&|input| input.context.now = DateTime::<chrono::Utc>::MAX_UTC),
        "E_INPUT"
    );
    assert_eq!(
        refused(&|input| input.context.now = DateTime::<chrono::Utc>::MIN_UTC),
        "E_INPUT"
    );
}

#[test]
fn a_context_is_checked_like_an_input() {
    let mut suggestion_input = question();
    suggestion_input["workouts"] = json!([suggestion_input["workout"]]);
    assert!(SuggestionInput::from_json(&suggestion_input.to_string()).is_ok());
    suggestion_input["workouts"][0]["rpe"] = json!(11);
    assert_eq!(
        SuggestionInput::from_json(&suggestion_input.to_string())
            .unwrap_err()
            .code(),
        "E_RPE_RANGE"
    );
}

#[test]
fn a_context_is_checked_for_typed_callers_too() {
    let mut suggestion_input = question();
    suggestion_input["workouts"] = json!([suggestion_input["workout"]]);
    let mut suggestion_input = SuggestionInput::from_json(&suggestion_input.to_string()).unwrap();
    suggestion_input.context.profile.therapist_lead_min = 7 * 24 * 60 + 1;
    assert_eq!(
        recovery::pre_workout(&suggestion_input).unwrap_err().code(),
        "E_DURATION"
    );
    assert!(
        recovery::pre_competition(&suggestion_input).is_err()
            && recovery::maintenance(&suggestion_input).is_err()
    );
    suggestion_input.context.profile.therapist_lead_min = 60;
    suggestion_input.context.flags = vec![recovery::Flag::RfFever; 1_001];
    assert_eq!(suggestion_input.check().unwrap_err().detail(), "flags");
}
