//! What has become of the last plan.

use journal::*;
use recovery::{
    Activity, Delivery, Interval, LocalIssue, LocalIssueKind, Muscle, MuscleGroup, Status,
};

use crate::person::*;

/// Tuesday at noon in Berlin.
pub(crate) const NOW: &str = "2026-11-24T11:00:00Z";

/// The status of the last plan, or that there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub(crate) enum Situation {
    NothingLogged,
    Recommended,
    Optional,
    Deferred,
    Satisfied,
    Expired,
    Blocked,
    NoSlot,
}

impl Situation {
    /// Someone in this situation, who wants a suggestion before hard training and has some that afternoon
    /// where it leaves the situation as it is.
    pub(crate) fn person(self) -> Person {
        let mut me = Person::with_self_massage().without_conditions();
        let mut settings = me.journal.settings().unwrap();
        settings.pre_workout_suggestion = true;
        me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
        self.come(&mut me);
        if !matches!(self, Self::Recommended | Self::Optional | Self::NoSlot) {
            let afternoon = training("2026-11-24T15:00:00Z");
            me.journal.plan_session(afternoon, at(NOW)).unwrap();
        }
        me
    }

    fn come(self, me: &mut Person) {
        let squats = |end: &str| workout(Activity::StrengthLower, 8, end);
        // before the window opens, so that its notification is due now
        let log = |me: &mut Person, new: NewWorkout| {
            me.journal.log_workout(new, at(AN_HOUR_AGO)).unwrap();
        };
        match self {
            Self::NothingLogged => {}
            Self::Recommended | Self::Deferred => log(me, squats(TWO_HOURS_AGO)),
            Self::Optional => log(me, workout(Activity::Yoga, 3, TWO_HOURS_AGO)),
            Self::Satisfied => {
                let given = massage("2026-11-24T09:15:00Z", 30, Delivery::Therapist);
                me.journal.log_massage(given, at(AN_HOUR_AGO)).unwrap();
                log(me, squats(TWO_HOURS_AGO));
            }
            Self::Expired => log(me, squats("2026-11-20T09:00:00Z")),
            Self::Blocked => {
                let biceps = Muscle {
                    group: MuscleGroup::Biceps,
                    side: None,
                };
                let strain = LocalIssue {
                    kind: LocalIssueKind::AcuteInjury,
                    group: MuscleGroup::Biceps,
                    side: None,
                    since: Some(instant(TWO_HOURS_AGO)),
                };
                let curls = NewWorkout {
                    muscles: vec![biceps],
                    local_issues: vec![strain],
                    ..workout(Activity::StrengthUpper, 7, TWO_HOURS_AGO)
                };
                log(me, curls);
            }
            Self::NoSlot => {
                let for_days = Interval {
                    start: instant("2026-11-24T08:00:00Z"),
                    end: instant("2026-11-28T08:00:00Z"),
                };
                let label = "travelling".to_owned();
                me.journal
                    .add_busy(for_days, label, at(AN_HOUR_AGO))
                    .unwrap();
                log(me, squats(TWO_HOURS_AGO));
            }
        }
    }

    const fn status(self) -> Option<Status> {
        Some(match self {
            Self::NothingLogged => return None,
            Self::Recommended => Status::Recommended,
            Self::Optional => Status::Optional,
            Self::Deferred => Status::Deferred,
            Self::Satisfied => Status::Satisfied,
            Self::Expired => Status::Expired,
            Self::Blocked => Status::Blocked,
            Self::NoSlot => Status::None,
        })
    }
}

const TWO_HOURS_AGO: &str = "2026-11-24T09:00:00Z";
const AN_HOUR_AGO: &str = "2026-11-24T10:00:00Z";

#[test]
fn each_is_what_it_is_called() {
    use strum::IntoEnumIterator;
    for situation in Situation::iter() {
        let mut me = situation.person();
        let latest = me.journal.latest_plan().unwrap();
        let status = latest.map(|id| me.journal.plan(&id).unwrap().plan.status);
        assert_eq!(status, situation.status(), "{situation:?}");
    }
}
