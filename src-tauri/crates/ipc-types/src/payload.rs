//! Reads the arguments of a command, so that a bad value has a code like every other fault.

use journal::Fault;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads one argument of a command. A bad value is refused with the rules' code for it, or with
/// `E_INPUT`; the detail says where it is and what is wrong.
pub fn read<T: DeserializeOwned>(value: &Value) -> Result<T, Fault> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let cause = error.into_inner().to_string();
        Fault {
            code: code(&path, &cause).to_owned(),
            detail: format!("{path}: {cause}"),
        }
    })
}

/// The code is in the cause, unless serde refused the value before its own check (negative minutes,
/// a fraction of RPE); then the field decides.
fn code<'a>(path: &str, cause: &'a str) -> &'a str {
    match path.rsplit('.').next().unwrap_or(path) {
        "rpe" | "rpe_expected" => "E_RPE_RANGE",
        "duration_min" | "minutes" => "E_DURATION",
        "soreness" => "E_SORENESS_RANGE",
        "activity" => "E_ACTIVITY",
        _ if cause.starts_with("E_") => cause.split_whitespace().next().unwrap_or(cause),
        _ => "E_INPUT",
    }
}

#[cfg(test)]
mod tests {
    use journal::NewWorkout;
    use rstest::rstest;
    use serde_json::json;

    use super::*;

    fn workout(field: &str, value: Value) -> Value {
        let mut workout = json!({
            "activity": "running", "end": "2026-11-23T18:00:00Z", "duration_min": 60, "rpe": 7,
        });
        workout[field] = value;
        workout
    }

    #[rstest]
    #[case::negative_minutes("duration_min", json!(-5), "E_DURATION")]
    #[case::minutes_beyond_all_bounds("duration_min", json!(1e12), "E_DURATION")]
    #[case::no_rpe("rpe", json!(0), "E_RPE_RANGE")]
    #[case::too_much_rpe("rpe", json!(11), "E_RPE_RANGE")]
    #[case::half_a_point("rpe", json!(6.5), "E_RPE_RANGE")]
    #[case::an_unknown_activity("activity", json!("chess"), "E_ACTIVITY")]
    #[case::negative_soreness("soreness", json!(-1), "E_SORENESS_RANGE")]
    #[case::an_unknown_flag("flags", json!(["rf_boredom"]), "E_UNKNOWN_ID")]
    #[case::no_instant("end", json!("yesterday"), "E_INPUT")]
    fn a_bad_value_has_its_code(#[case] field: &str, #[case] value: Value, #[case] code: &str) {
        let fault = read::<NewWorkout>(&workout(field, value)).unwrap_err();
        assert_eq!(fault.code, code, "{}", fault.detail);
        assert!(fault.detail.starts_with(field), "{}", fault.detail);
    }

    #[test]
    fn an_unknown_snooze_has_its_code() {
        for id in ["2_h", "", "15_MIN"] {
            let fault = read::<journal::Snooze>(&json!(id)).unwrap_err();
            assert_eq!(fault.code, "E_UNKNOWN_ID", "{}", fault.detail);
        }
        assert_eq!(read(&json!("15_min")), Ok(journal::Snooze::QuarterHour));
    }

    #[test]
    fn a_good_workout_is_read() {
        let read: NewWorkout = read(&workout("competition", json!(true))).unwrap();
        assert!(read.competition);
        assert_eq!(read.duration_min, 60);
    }
}
