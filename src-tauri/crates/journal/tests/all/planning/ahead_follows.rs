//! What was to follow from the planned sessions does follow.

use journal::*;
use proptest::prelude::*;
use recovery::{Activity, Delivery, DeliveryPreference, Rpe, SessionKind, Slot};

use super::ahead::{slots, week_of};
use crate::person::*;

/// A session of the next days: hours from now, activity, rating, a race or not.
type Planned = (i64, usize, Option<i64>, bool);

fn planned() -> impl Strategy<Value = Vec<Planned>> {
    let one = (
        1..330_i64,
        0..4_usize,
        prop::option::of(1..=10_i64),
        prop::bool::weighted(0.15),
    );
    prop::collection::vec(one, 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(80),
        max_shrink_iters: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Each session is logged as it was taken, and each massage in between done as it was shown: once the last
    /// session before a massage is over, the plan says what was shown.
    #[test]
    fn what_will_follow_follows(
        sessions in planned(),
        squats in prop::option::of(1..=10_i64),
        by in 0..3_usize,
    ) {
        let mut me = someone(by);
        let mut now = at(MONDAY_17);
        if let Some(rpe) = squats {
            me.log(Activity::StrengthLower, rpe, MONDAY_17);
        }
        for it in sessions {
            me.journal.plan_session(session(now, it), now).unwrap();
        }
        let week = week_of(&mut me, now, 18);
        let shown = slots(&week);
        let mut to_do: Vec<_> = week.days.iter().flat_map(|day| day.sessions.clone()).collect();
        to_do.sort_by_key(|it| (it.end, it.start));
        let ends: Vec<_> = to_do.iter().skip(1).map(|it| it.end).collect();
        let mut done_until = now.now;
        for (nth, session) in to_do.iter().enumerate() {
            let meanwhile = done_until..session.end;
            for it in shown.iter().filter(|it| meanwhile.contains(&it.slot.start.to_utc())) {
                if matches!(it.standing, Standing::Recommended | Standing::Provisional) {
                    now.now = it.slot.end.to_utc();
                    me.do_as_shown(&it.slot, now);
                }
            }
            (done_until, now.now) = (session.end, session.end);
            let today = me.journal.log_workout(as_taken(session), now).unwrap();
            let Some(open) = today.open else { continue };
            let main = open.workout.of_session.as_ref();
            let of_it = |it: &&WeekSlot| it.after.as_ref().map(|after| &after.session) == main;
            let until_next = session.end..ends.get(nth).copied().unwrap_or(chrono::DateTime::<chrono::Utc>::MAX_UTC);
            let follows = shown.iter().filter(of_it).find(|it| until_next.contains(&it.slot.start.to_utc()));
            if let (Some(follows), Some(_)) = (follows, main) {
                prop_assert_eq!(open.slot.as_ref(), Some(&follows.slot));
            }
        }
    }
}

/// Someone whom it suits to be massaged so, and who has no conditions.
fn someone(by: usize) -> Person {
    let mut me = Person::with_self_massage().without_conditions();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.delivery = [
        DeliveryPreference::SelfMassage,
        DeliveryPreference::Therapist,
        DeliveryPreference::Either,
    ][by];
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    me
}

fn session(now: Moment, (hours, activity, rpe, race): Planned) -> NewSession {
    let activities = [
        Activity::Running,
        Activity::StrengthUpper,
        Activity::Hiit,
        Activity::Yoga,
    ];
    NewSession {
        start: now.now + chrono::TimeDelta::hours(hours),
        duration_min: None,
        kind: if race {
            SessionKind::Competition
        } else {
            SessionKind::Training
        },
        rpe_expected: rpe.map(|rpe| Rpe::new(rpe).unwrap()),
        activity: Some(activities[activity]),
    }
}

/// The workout that a session is taken for: nothing of the same activity was logged before.
fn as_taken(session: &SessionEntry) -> NewWorkout {
    let unknown = if session.kind == SessionKind::Competition {
        9
    } else {
        7
    };
    NewWorkout {
        end: session.end,
        duration_min: u32::try_from((session.end - session.start).num_minutes()).unwrap(),
        rpe: session.rpe_expected.unwrap_or(Rpe::new(unknown).unwrap()),
        competition: session.kind == SessionKind::Competition,
        of_session: Some(session.id.clone()),
        ..workout(session.activity.unwrap(), 7, MONDAY_17)
    }
}

impl Person {
    /// Notes a massage as it was shown, at its end.
    fn do_as_shown(&mut self, slot: &Slot, now: Moment) {
        let tools = self.journal.today(now).unwrap().tools;
        let with = if slot.delivery == Delivery::Therapist {
            &[][..]
        } else {
            &tools
        };
        let massage_type = slot.massage_with(with);
        let note = NewMassage {
            start: slot.start.to_utc(),
            minutes: slot.minutes,
            pressure: massage_type.levels_in(slot.pressure).hi.get(),
            massage_type,
            delivery: slot.delivery,
            muscles: vec![],
        };
        self.journal.log_massage(note, now).unwrap();
    }
}
