//! Trials beside each other, beside the plan, and taken back.

use journal::*;
use recovery::{Activity, Muscle, MuscleGroup, Side};
use rstest::rstest;

use crate::person::*;

const NOON: &str = "2026-11-23T11:00:00Z";
const LATER: &str = "2026-11-23T16:30:00Z";
const EVENING: &str = "2026-11-24T18:00:00Z";

fn begun() -> Person {
    let mut me = Person::with_self_massage();
    me.journal.start_trial(8, at(NOON)).unwrap();
    me
}

fn trial(me: &mut Person, now: &str) -> Trial {
    me.journal.trial(at(now)).unwrap().unwrap()
}

#[test]
fn a_trial_that_is_stopped_has_no_result_and_is_kept_beside_the_next() {
    let mut me = begun();
    let again = me.journal.start_trial(12, at(NOON));
    assert_eq!(again.unwrap_err().code(), "E_TRIAL_RUNS");
    let id = trial(&mut me, NOON).id;
    me.hard_squats();
    me.journal.stop_trial(at(LATER)).unwrap();
    let result = me.journal.trial_result(&id, at(LATER));
    assert_eq!(result.unwrap_err().code(), "E_TRIAL_STOPPED");
    assert!(me.journal.open_seal(&id, at(LATER)).unwrap().holds);
    assert_eq!(
        me.journal.stop_trial(at(LATER)).unwrap_err().code(),
        "E_NO_TRIAL"
    );
    me.journal.start_trial(12, at(LATER)).unwrap();
    let all = me.journal.trials(at(LATER)).unwrap();
    let lengths: Vec<(u32, usize)> = all.iter().map(|it| (it.sessions, it.taken.len())).collect();
    // the session that ended before the second trial began is none of its sessions
    assert_eq!(lengths, [(12, 0), (8, 1)]);
    assert_ne!(all[0].seal, all[1].seal);
}

#[test]
fn no_other_length_is_accepted() {
    let mut me = Person::with_self_massage();
    for sessions in [0, 7, 9, 11, 13, u32::MAX] {
        let refused = me.journal.start_trial(sessions, at(NOON));
        assert_eq!(refused.unwrap_err().code(), "E_SETTING", "{sessions}");
    }
}

#[test]
fn each_act_can_be_taken_back() {
    let mut me = Person::with_self_massage();
    me.journal.start_trial(8, at(NOON)).unwrap();
    me.journal.undo(at(NOON)).unwrap();
    assert_eq!(me.journal.trial(at(NOON)).unwrap(), None);
    me.journal.start_trial(8, at(NOON)).unwrap();
    let begun = trial(&mut me, NOON);
    me.journal.stop_trial(at(NOON)).unwrap();
    me.journal.undo(at(NOON)).unwrap();
    assert_eq!(trial(&mut me, NOON), begun);
    me.hard_squats();
    let logged = trial(&mut me, LATER);
    me.journal.trial_massaged(at(LATER)).unwrap();
    let massaged = trial(&mut me, LATER);
    me.journal.undo(at(LATER)).unwrap();
    assert_eq!(trial(&mut me, LATER), logged);
    me.journal.undo(at(LATER)).unwrap();
    assert_eq!(trial(&mut me, LATER), begun);
    me.hard_squats();
    me.journal.trial_massaged(at(LATER)).unwrap();
    assert_eq!(trial(&mut me, LATER).step, massaged.step);
    let asks = trial(&mut me, EVENING);
    let answer = LegSoreness { left: 0, right: 0 };
    let today = me.journal.answer_trial(answer, at(EVENING)).unwrap();
    assert_eq!(today.undo.unwrap().change, ChangeKind::TrialAnswered);
    let twice = me.journal.answer_trial(answer, at(EVENING));
    assert_eq!(twice.unwrap_err().code(), "E_TRIAL_ASKS_NOTHING");
    me.journal.undo(at(EVENING)).unwrap();
    assert_eq!(trial(&mut me, EVENING), asks);
    me.journal.answer_trial(answer, at(EVENING)).unwrap();
}

#[test]
fn a_massage_of_both_legs_that_is_taken_back_leaves_the_session_open() {
    let mut me = begun();
    me.hard_squats();
    let before = trial(&mut me, LATER);
    let both = massage("2026-11-23T16:05:00Z", 15, recovery::Delivery::SelfMassage);
    me.journal.log_massage(both, at(LATER)).unwrap();
    let state = trial(&mut me, LATER).taken[0].state;
    assert_eq!(state, TrialSessionState::BothMassaged);
    me.journal.undo(at(LATER)).unwrap();
    assert_eq!(trial(&mut me, LATER), before);
}

#[test]
fn what_is_out_of_range_is_refused() {
    let mut me = begun();
    me.hard_squats();
    me.journal.trial_massaged(at(LATER)).unwrap();
    for (left, right) in [(11, 0), (0, 11)] {
        let refused = me
            .journal
            .answer_trial(LegSoreness { left, right }, at(EVENING));
        assert_eq!(refused.unwrap_err().code(), "E_SORENESS_RANGE");
    }
}

#[rstest]
#[case::squats(Activity::StrengthLower, vec![], true)]
#[case::full_body(Activity::StrengthFull, vec![], true)]
#[case::run(Activity::Running, vec![], true)]
#[case::ride(Activity::Cycling, vec![], true)]
#[case::football(Activity::Soccer, vec![], true)]
#[case::basketball(Activity::Basketball, vec![], true)]
#[case::arms(Activity::StrengthUpper, vec![], false)]
#[case::swim(Activity::Swimming, vec![], false)]
#[case::rowing(Activity::Rowing, vec![], false)]
#[case::yoga(Activity::Yoga, vec![], false)]
#[case::picked(Activity::Hiit, vec![(MuscleGroup::Quads, None)], true)]
#[case::other_muscles_picked(Activity::StrengthLower, vec![(MuscleGroup::LowerBack, None)], false)]
#[case::one_leg(Activity::StrengthLower, vec![(MuscleGroup::Quads, Some(Side::Left))], false)]
fn a_leg_session_is_one_whose_most_important_muscle_is_of_the_leg(
    #[case] activity: Activity,
    #[case] muscles: Vec<(MuscleGroup, Option<Side>)>,
    #[case] counts: bool,
) {
    let mut me = begun();
    let mut logged = workout(activity, 7, MONDAY_17);
    let muscles = muscles.into_iter();
    logged.muscles = muscles
        .map(|(group, side)| Muscle { group, side })
        .collect();
    me.journal.log_workout(logged, at(MONDAY_17)).unwrap();
    assert_eq!(trial(&mut me, MONDAY_17).taken.len() == 1, counts);
}

#[test]
fn a_trial_changes_no_plan_and_no_reminder() {
    let (mut with, mut without) = (begun(), Person::with_self_massage());
    let seen = |me: &mut Person| {
        me.hard_squats();
        let mut today = me.journal.today(at(LATER)).unwrap();
        let mut open = today.open.take().unwrap();
        // a random id
        open.plan.main_workout.clear();
        let next = me.journal.next_due(at(LATER)).unwrap();
        (today.headline, open.plan, open.slot, next)
    };
    assert_eq!(seen(&mut with), seen(&mut without));
    let before = with.journal.next_due(at(EVENING)).unwrap();
    assert_eq!(before, without.journal.next_due(at(EVENING)).unwrap());
}

#[test]
fn a_workout_that_is_logged_again_takes_the_slot_again() {
    let mut me = begun();
    me.hard_squats();
    let first = trial(&mut me, LATER).taken[0].workout.clone();
    me.journal.delete_workout(&first, at(LATER)).unwrap();
    me.hard_squats();
    let shown = trial(&mut me, LATER);
    let states: Vec<(u32, TrialSessionState)> =
        shown.taken.iter().map(|it| (it.slot, it.state)).collect();
    assert_eq!(
        states,
        [(1, TrialSessionState::Gone), (1, TrialSessionState::Open)]
    );
}
