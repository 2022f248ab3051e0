//! What a plan says of who gives the massage, and with what.

use journal::{Journal, Moment, Settings};
use recovery::{DeliveryPreference, Precaution, Profile, Tool};
use rstest::rstest;
use strum::IntoEnumIterator as _;

use crate::stage::Stage;
use crate::warning_signs::done;

/// The evening after a leg day, in a window that is open, with these settings.
fn with(change: impl FnOnce(&mut Settings)) -> Stage {
    let stage = Stage::after_leg_day();
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let at = Moment {
        now: "2026-11-23T18:06:00+01:00".parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
    };
    let mut settings = journal.settings().unwrap();
    change(&mut settings);
    journal.set_settings(settings, at).unwrap();
    stage.set_clock("2026-11-23T20:10:00+01:00");
    stage
}

#[rstest]
#[case(&[Tool::Hands], "Self-massage with your hands")]
#[case(&[Tool::Ball], "Foam roller or ball")]
#[case(&[], "Self-massage with your hands")]
fn a_massage_is_called_by_what_the_user_has_for_it(#[case] own: &[Tool], #[case] called: &str) {
    let stage = with(|settings| settings.tools = own.to_vec());
    done(&stage, &["conditions", "none"]);
    for arguments in [&["plan"][..], &["next"], &["keep"], &["plan"], &["why"]] {
        let said = done(&stage, arguments).out;
        assert!(said.contains(called), "{arguments:?}: {said}");
        let other = if called.starts_with("Foam") {
            "\nSelf-massage with"
        } else {
            "Foam roller"
        };
        assert!(!said.contains(other), "{arguments:?}: {said}");
    }
}

#[test]
fn nobody_starts_the_massage_of_a_therapist() {
    let stage = with(|settings| settings.profile.delivery = DeliveryPreference::Therapist);
    for clock in ["2026-11-23T20:10:00+01:00", "2026-11-24T12:00:00+01:00"] {
        stage.set_clock(clock);
        let plan = stage.document(&["plan"]);
        assert_eq!(plan["slot"]["delivery"], "therapist", "{plan}");
        let said = done(&stage, &["plan"]).out;
        assert!(!said.contains("rubdownctl start"), "{said}");
        let next = done(&stage, &["next"]).out;
        assert_eq!(
            next.contains("Book by "),
            said.contains("Book by "),
            "{next}"
        );
        if plan["phase"]["kind"] == "window_open" {
            assert!(said.contains("rubdownctl keep"), "{said}");
            assert!(said.contains("Book"), "{said}");
        }
    }
    assert_eq!(stage.document(&["plan"])["phase"]["kind"], "window_open");
}

/// What a tool is called in the texts of a plan.
const fn word(tool: Tool) -> &'static str {
    match tool {
        Tool::Hands => "your hands",
        Tool::Roller => "roller",
        Tool::Ball => "ball",
        Tool::Stick => "stick",
        Tool::Gun => "gun",
    }
}

#[test]
fn nothing_of_a_plan_names_a_tool_that_a_condition_rules_out() {
    let every: Vec<Tool> = Tool::iter().collect();
    let stage = with(|settings| settings.tools = Tool::iter().collect());
    let mut hands_only = 0;
    for condition in Precaution::iter().filter(|it| *it != Precaution::RecentClot) {
        let id = condition.to_string();
        let changed = done(&stage, &["conditions", &id, "--replace"]).out;
        let profile = Profile {
            precautions: vec![condition],
            ..profile()
        };
        let fit = profile.fit_tools(&every);
        hands_only += usize::from(fit == [Tool::Hands]);
        let mut said = vec![changed];
        for verb in ["plan", "next", "why", "status", "session"] {
            said.push(done(&stage, &[verb]).out);
        }
        let lines = said.iter().flat_map(|said| said.lines());
        // advice and rules say what is left out
        let says_what_is_not =
            |line: &str| line.contains("leaves out") || line.contains("left out");
        for line in lines.filter(|line| !says_what_is_not(line)) {
            let mut unfit = every.iter().filter(|tool| !fit.contains(tool));
            let named = unfit.find(|tool| line.to_lowercase().contains(word(**tool)));
            assert_eq!(named, None, "{condition}: {line}");
        }
    }
    assert!(hands_only > 0, "some condition leaves only the hands");
}

fn profile() -> Profile {
    serde_json::from_str(r#"{ "level": "regular", "delivery": "self" }"#).unwrap()
}
