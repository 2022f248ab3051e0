//! The plan of an imagined workout, which shows at the first start what an answer changes.

use chrono::{NaiveTime, TimeDelta};
use recovery::civil::{date_of, instant_of};
use recovery::{Activity, Context, Input, Interval, Rpe, Workout, plan, quiet_intervals};

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::hours;
use crate::types::{ExamplePlan, Settings};

/// What these settings would make of an hour of hard leg training that ends at 18:00 on the present
/// day. Nothing is read from a journal, and nothing is written.
///
/// ```
/// use recovery::Precaution;
///
/// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
/// # let (mut journal, at) = example::journal()?;
/// let mut settings = journal.settings()?;
/// let usual = journal::example_plan(&settings, at)?;
/// settings.profile.precautions = vec![Precaution::Anticoagulant];
/// let lighter = journal::example_plan(&settings, at)?;
/// let firmest = |it: journal::ExamplePlan| it.plan.slot.map(|slot| slot.pressure.hi);
/// assert!(firmest(lighter) < firmest(usual));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn example_plan(settings: &Settings, at: Moment) -> Result<ExamplePlan> {
    let evening = NaiveTime::from_hms_opt(18, 0, 0).unwrap_or_default();
    let end = instant_of(at.zone, date_of(at.zone, at.now), evening);
    let shown = Interval {
        start: end,
        end: end + TimeDelta::hours(72),
    };
    let busy = hours::usual(settings, at.zone, shown);
    let plan = plan(&Input {
        context: Context {
            now: end,
            zone: at.zone,
            profile: settings.profile.clone(),
            planned: Vec::new(),
            massages: Vec::new(),
            soreness: None,
            flags: Vec::new(),
            local_issues: Vec::new(),
            referral: false,
            busy: busy.clone(),
        },
        workout: Workout {
            id: "example".to_owned(),
            activity: Activity::StrengthLower,
            end,
            duration_min: 60,
            rpe: Rpe::try_from(8)?,
            muscles: Vec::new(),
            competition: false,
        },
        other_workouts: Vec::new(),
        signs: Vec::new(),
    })?;
    Ok(ExamplePlan {
        end,
        plan,
        tools: settings.fit_tools(),
        quiet: quiet_intervals(&settings.profile, at.zone, shown),
        busy,
    })
}

#[cfg(test)]
mod tests {
    use recovery::{Delivery, DeliveryPreference, Precaution, PressureRange, QuietHours};

    use super::*;
    use crate::records::settings::defaults;

    fn moment() -> Moment {
        Moment {
            now: "2026-11-23T09:00:00Z".parse().unwrap(),
            zone: chrono_tz::Europe::Berlin,
        }
    }

    fn pressure(settings: &Settings) -> PressureRange {
        example_plan(settings, moment())
            .unwrap()
            .plan
            .slot
            .unwrap()
            .pressure
    }

    #[test]
    fn it_is_made_for_this_evening_whatever_the_hour() {
        let example = example_plan(&defaults(), moment()).unwrap();
        assert_eq!(example.end.to_rfc3339(), "2026-11-23T17:00:00+00:00");
        assert!(example.plan.slot.unwrap().start >= example.end);
    }

    #[test]
    fn it_follows_who_massages_and_when_one_sleeps() {
        let mut settings = defaults();
        settings.profile.delivery = DeliveryPreference::SelfMassage;
        settings.profile.quiet = Some(QuietHours {
            start: NaiveTime::from_hms_opt(20, 0, 0).unwrap(),
            end: NaiveTime::from_hms_opt(7, 0, 0).unwrap(),
        });
        let example = example_plan(&settings, moment()).unwrap();
        let slot = example.plan.slot.unwrap();
        assert_eq!(slot.delivery, Delivery::SelfMassage);
        assert!(
            example
                .quiet
                .iter()
                .all(|night| slot.end <= night.start || night.end <= slot.start)
        );
    }

    #[test]
    fn a_health_condition_makes_it_lighter() {
        let mut settings = defaults();
        let before = pressure(&settings);
        settings.profile.precautions = vec![Precaution::Anticoagulant];
        assert!(pressure(&settings).hi < before.hi);
    }
}
