//! What a plan says of who gives the massage, and with what.

use journal::{Journal, Moment, Settings};
use recovery::{DeliveryPreference, Tool};
use rstest::rstest;

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
        if plan["phase"]["kind"] == "window_open" {
            assert!(said.contains("rubdownctl keep"), "{said}");
            assert!(said.contains("Book"), "{said}");
        }
    }
    assert_eq!(stage.document(&["plan"])["phase"]["kind"], "window_open");
}
