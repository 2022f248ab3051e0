//! A trial of one's own, from its start to its result.

use insights::Leg;
use journal::*;
use recovery::{Activity, Delivery, Flag, LocalIssue, LocalIssueKind, MuscleGroup, Side};
use rstest::rstest;

use crate::person::*;

/// A trial of eight sessions that began at noon, before the first session.
fn begun() -> Person {
    let mut me = Person::with_self_massage();
    me.journal.start_trial(8, day(0, 12)).unwrap();
    me
}

/// An hour in Berlin, so many days after 23 November 2026.
fn day(day: i64, hour: i64) -> Moment {
    later(at("2026-11-22T23:00:00Z"), (day * 24 + hour) * 60)
}

fn trial(me: &mut Person, now: Moment) -> Trial {
    me.journal.trial(now).unwrap().unwrap()
}

/// The slot and the leg that are next.
fn next(me: &mut Person, now: Moment) -> (u32, Leg) {
    match trial(me, now).step {
        TrialStep::Session { slot, leg, .. } => (slot, leg),
        other => panic!("{other:?}"),
    }
}

fn last_state(me: &mut Person, now: Moment) -> TrialSessionState {
    trial(me, now).taken.last().unwrap().state
}

/// Squats until 17:00 of a day.
fn squats(me: &mut Person, on: i64) {
    let now = day(on, 17);
    let mut squats = workout(Activity::StrengthLower, 8, MONDAY_17);
    squats.end = now.now;
    me.journal.log_workout(squats, now).unwrap();
}

fn massage_leg(me: &mut Person, on: i64) {
    me.journal.trial_massaged(day(on, 18)).unwrap();
}

/// Answers on an evening: so much for the massaged leg, and for the other one.
fn answer(me: &mut Person, on: i64, massaged: u8, other: u8) {
    let now = day(on, 20);
    let TrialStep::Asks { leg, .. } = trial(me, now).step else {
        panic!("it asks on day {on}");
    };
    let (left, right) = match leg {
        Leg::Left => (massaged, other),
        Leg::Right => (other, massaged),
    };
    me.journal
        .answer_trial(LegSoreness { left, right }, now)
        .unwrap();
}

/// A session with its massage and both answers, from a day on.
fn session(me: &mut Person, on: i64, massaged: u8, other: u8) {
    squats(me, on);
    massage_leg(me, on);
    answer(me, on + 1, massaged, other);
    answer(me, on + 2, massaged, other);
}

#[rstest]
#[case::with_a_difference([(3, 5), (2, 3), (4, 5), (1, 3), (2, 2), (3, 4), (2, 5), (3, 4)], TrialFinding::Less)]
#[case::without_a_difference([(3, 3), (2, 3), (4, 3), (3, 3), (2, 1), (3, 4), (2, 2), (3, 3)], TrialFinding::Open)]
fn a_trial_goes_from_its_start_to_its_result(
    #[case] answers: [(u8, u8); 8],
    #[case] finding: TrialFinding,
) {
    let mut me = begun();
    let id = trial(&mut me, day(0, 12)).id;
    let seal = trial(&mut me, day(0, 12)).seal;
    let mut legs = Vec::new();
    for (number, (massaged, other)) in (0_i64..).zip(answers) {
        let on = 4 * number;
        let (slot, leg) = next(&mut me, day(on, 12));
        assert_eq!(i64::from(slot), number + 1);
        legs.push(leg);
        let closed = me.journal.trial_result(&id, day(on, 12));
        assert_eq!(closed.unwrap_err().code(), "E_TRIAL_CLOSED");
        let sealed = me.journal.open_seal(&id, day(on, 12));
        assert_eq!(sealed.unwrap_err().code(), "E_TRIAL_CLOSED");
        session(&mut me, on, massaged, other);
    }
    let over = day(40, 12);
    assert_eq!(trial(&mut me, over).step, TrialStep::Complete);
    let found = me.journal.trial_result(&id, over).unwrap();
    assert_eq!(found.finding, finding);
    let pairs: Vec<(Leg, f64, f64)> = found
        .pairs
        .iter()
        .map(|it| (it.leg, it.massaged, it.other))
        .collect();
    let wanted = legs.iter().zip(answers);
    let wanted = wanted.map(|(leg, (massaged, other))| (*leg, massaged.into(), other.into()));
    assert_eq!(pairs, wanted.collect::<Vec<_>>());
    // both legs as often, and as was sealed at the start
    assert_eq!(legs.iter().filter(|leg| **leg == Leg::Left).count(), 4);
    let opened = me.journal.open_seal(&id, over).unwrap();
    assert!(opened.holds && opened.seal == seal);
    let words: Vec<&str> = legs.iter().map(AsRef::as_ref).collect();
    assert!(opened.line.contains(&words.join(" ")), "{opened:?}");
    // what is logged afterwards is no session of it
    squats(&mut me, 40);
    assert_eq!(trial(&mut me, day(40, 18)).taken.len(), 8);
    assert_eq!(me.journal.trial_result(&id, day(50, 12)).unwrap(), found);
}

#[test]
fn one_evening_is_enough_and_the_next_session_or_the_second_night_closes_it() {
    let mut me = begun();
    squats(&mut me, 0);
    massage_leg(&mut me, 0);
    answer(&mut me, 1, 2, 3);
    squats(&mut me, 2);
    let [first, second] = &trial(&mut me, day(2, 18)).taken[..] else {
        panic!("two sessions")
    };
    assert_eq!((first.slot, first.state), (1, TrialSessionState::Counts));
    assert_eq!((second.slot, second.state), (2, TrialSessionState::Open));
    massage_leg(&mut me, 2);
    answer(&mut me, 4, 2, 3);
    assert_eq!(next(&mut me, day(4, 21)).0, 3);
    squats(&mut me, 6);
    massage_leg(&mut me, 6);
    answer(&mut me, 7, 2, 3);
    let asks = trial(&mut me, day(9, 3)).step;
    assert!(
        matches!(asks, TrialStep::Asks { evening: 2, .. }),
        "{asks:?}"
    );
    assert_eq!(next(&mut me, day(9, 4)).0, 4);
}

/// What may go wrong with a session after its massage.
fn hurt(me: &mut Person) {
    let knock = LocalIssue {
        kind: LocalIssueKind::AcuteInjury,
        group: MuscleGroup::Calves,
        side: Some(Side::Right),
        since: None,
    };
    me.journal.report(&[], &[knock], day(0, 19)).unwrap();
}

fn stopped(me: &mut Person) {
    me.journal
        .report(&[Flag::RfFever], &[], day(0, 19))
        .unwrap();
}

fn massaged_everywhere(me: &mut Person) {
    let mut all = massage(MONDAY_17, 30, Delivery::Therapist);
    all.start = day(0, 19).now;
    me.journal.log_massage(all, day(0, 20)).unwrap();
}

fn next_session(me: &mut Person) {
    squats(me, 1);
}

fn deleted(me: &mut Person) {
    let id = trial(me, day(0, 19)).taken[0].workout.clone();
    me.journal.delete_workout(&id, day(0, 19)).unwrap();
}

fn nothing(_: &mut Person) {}

#[rstest]
#[case::hurt(hurt, TrialSessionState::Hurt)]
#[case::stopped(stopped, TrialSessionState::Stopped)]
#[case::both_massaged(massaged_everywhere, TrialSessionState::BothMassaged)]
#[case::next_session(next_session, TrialSessionState::Unanswered)]
#[case::deleted(deleted, TrialSessionState::Gone)]
#[case::silent(nothing, TrialSessionState::Unanswered)]
fn a_session_that_does_not_count_leaves_its_slot_and_its_leg_to_the_next(
    #[case] happens: fn(&mut Person),
    #[case] state: TrialSessionState,
) {
    let mut me = begun();
    let drawn = next(&mut me, day(0, 12));
    squats(&mut me, 0);
    massage_leg(&mut me, 0);
    happens(&mut me);
    let now = day(3, 12);
    let shown = trial(&mut me, now);
    assert_eq!(shown.taken[0].state, state);
    assert_eq!(shown.counted, 0);
    if shown.taken.len() == 1 {
        assert_eq!(next(&mut me, now), drawn);
    } else {
        assert_eq!((shown.taken[1].slot, shown.taken[1].leg), drawn);
    }
}

#[test]
fn without_the_ten_minutes_a_session_does_not_count() {
    let mut me = begun();
    squats(&mut me, 0);
    let until = match trial(&mut me, day(0, 18)).step {
        TrialStep::Massage { until, .. } => until,
        other => panic!("{other:?}"),
    };
    assert_eq!(until, day(1, 17).now);
    assert_eq!(last_state(&mut me, day(1, 16)), TrialSessionState::Open);
    assert_eq!(
        last_state(&mut me, day(1, 17)),
        TrialSessionState::NotMassaged
    );
    let late = me.journal.trial_massaged(day(1, 18));
    assert_eq!(late.unwrap_err().code(), "E_TRIAL_NO_MASSAGE");
}

#[test]
fn a_guided_session_of_that_leg_is_the_massage() {
    let mut me = begun().without_conditions();
    let (_, leg) = next(&mut me, day(0, 12));
    squats(&mut me, 0);
    let now = day(0, 20);
    let request = GuidedRequest {
        occasion: Occasion::Own {
            muscles: leg.muscles(),
        },
        minutes: Some(10),
        tools: Some(vec![]),
        without: vec![],
    };
    let proposal = me.journal.propose_guided(request.clone(), now).unwrap();
    let parts = proposal.steps.iter().filter_map(|step| step.part.as_ref());
    assert!(parts.clone().count() >= 3);
    for part in parts {
        assert_eq!(part.side, leg.side(), "{part:?}");
    }
    let today = me
        .journal
        .begin_guided(request, Warnings::Accepted, now)
        .unwrap();
    let id = today.guided.unwrap().id;
    me.journal
        .end_guided(&id, Ending::Log, later(now, 10))
        .unwrap();
    let step = trial(&mut me, later(now, 10)).step;
    assert!(
        matches!(step, TrialStep::Evening { evening: 1, .. }),
        "{step:?}"
    );
}

#[test]
fn a_leg_that_is_hurt_and_a_stop_are_told_before_the_session() {
    let mut me = begun();
    stopped(&mut me);
    let told = |me: &mut Person| match trial(me, day(0, 20)).step {
        TrialStep::Session { ruled_out, .. } => ruled_out,
        other => panic!("{other:?}"),
    };
    assert_eq!(told(&mut me), Some(TrialSessionState::Stopped));
    me.journal
        .resolve(&[Flag::RfFever], &[], day(0, 20))
        .unwrap();
    assert_eq!(told(&mut me), None);
    hurt(&mut me);
    assert_eq!(told(&mut me), Some(TrialSessionState::Hurt));
}
