//! What a journal tells of a long time.

use chrono::TimeDelta;
use insights::{Means, Quartiles};
use journal::*;
use recovery::{Activity, Delivery, MuscleGroup, TimingWindow, Tool};

use crate::person::*;

const FRIDAY: &str = "2026-11-27T12:00:00Z";

/// How many massages were in which window.
fn used(me: &mut Person) -> Vec<(TimingWindow, usize)> {
    let found = me.journal.insights(4, at(FRIDAY)).unwrap().windows;
    let used = found.windows.iter().filter(|window| window.massages > 0);
    used.map(|it| (it.window, it.massages)).collect()
}

#[test]
fn what_was_logged_is_in_the_tables() {
    let mut me = Person::new();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T20:00:00Z"))
        .unwrap();
    me.journal
        .report_soreness(4, at("2026-11-24T09:00:00Z"))
        .unwrap();
    let found = me.journal.insights(4, at(FRIDAY)).unwrap();
    assert_eq!(found.from.to_string(), "2026-11-02");
    assert_eq!(found.to.to_string(), "2026-11-27");
    assert_eq!(found.soreness.days[0].with.soreness, Quartiles::of([4.0]));
    assert_eq!(found.soreness.days[0].without.sessions, 0);
    let week = found.load.weeks[0];
    assert_eq!((week.week, week.workouts, week.massages), (48, 1, 1));
    assert!(found.minutes.total > 0.0 && !found.minutes.muscles.is_empty());
    assert_eq!(used(&mut me), [(TimingWindow::SameDay, 1)]);
}

#[test]
fn what_was_deleted_is_in_no_table() {
    let mut me = Person::new();
    me.log(Activity::Running, 8, "2026-11-25T10:00:00Z");
    let rolled = massage("2026-11-25T14:00:00Z", 20, Delivery::SelfMassage);
    me.journal.log_massage(rolled, at(FRIDAY)).unwrap();
    assert_eq!(used(&mut me), [(TimingWindow::SameDay, 1)]);
    for entry in me.journal.list(None, 10).unwrap() {
        match entry {
            Entry::Workout(it) => me.journal.delete_workout(&it.id, at(FRIDAY)).unwrap(),
            Entry::Massage(it) => me.journal.delete_massage(&it.id, at(FRIDAY)).unwrap(),
            other => panic!("{other:?}"),
        };
    }
    assert_eq!(used(&mut me), []);
    assert!(
        me.journal
            .insights(4, at(FRIDAY))
            .unwrap()
            .load
            .weeks
            .is_empty()
    );
}

#[test]
fn a_massage_belongs_to_the_workout_of_its_plan() {
    let mut me = Person::new();
    let plan = plan_of(&me.hard_squats());
    // a walk in between, half an hour before the massage ends
    me.log(Activity::Running, 2, "2026-11-23T19:40:00Z");
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T20:30:00Z"))
        .unwrap();
    assert_eq!(used(&mut me), [(TimingWindow::SameDay, 1)]);
}

#[test]
fn weeks_are_counted_back_from_the_present_one() {
    let mut me = Person::new();
    me.log(Activity::Running, 8, "2026-11-22T22:30:00Z");
    me.log(Activity::Running, 8, "2026-11-22T23:30:00Z");
    let workouts = |me: &mut Person, weeks| {
        let found = me.journal.insights(weeks, at(FRIDAY)).unwrap().load;
        found
            .weeks
            .iter()
            .map(|week| week.workouts)
            .collect::<Vec<_>>()
    };
    // Sunday 23:30 and Monday 00:30 in Berlin
    assert_eq!(workouts(&mut me, 1), [1]);
    assert_eq!(workouts(&mut me, 2), [1, 1]);
    assert_eq!(workouts(&mut me, 520), [1, 1]);
}

#[test]
fn an_entry_keeps_the_day_of_its_zone_and_an_old_one_has_that_of_the_device() {
    let mut me = Person::new();
    let end = "2026-11-23T03:00:00Z";
    let there = Moment {
        zone: chrono_tz::America::New_York,
        ..at(end)
    };
    let run = workout(Activity::Running, 8, end);
    me.journal.log_workout(run, there).unwrap();
    let rolled = massage("2026-11-23T02:00:00Z", 20, Delivery::SelfMassage);
    me.journal.log_massage(rolled, there).unwrap();
    let massages = |me: &mut Person| {
        let found = me.journal.insights(2, at(FRIDAY)).unwrap().load;
        found
            .weeks
            .iter()
            .map(|week| week.massages)
            .collect::<Vec<_>>()
    };
    assert_eq!(massages(&mut me), [1, 0], "still Sunday in New York");
    let raw = rusqlite::Connection::open(me.path()).unwrap();
    raw.execute("UPDATE massage SET zone = NULL", []).unwrap();
    assert_eq!(massages(&mut me), [0, 1], "Monday in Berlin");
}

#[test]
fn what_a_guided_session_measured_counts() {
    let mut me = Person::new();
    let rolled = massage("2026-11-25T14:00:00Z", 20, Delivery::SelfMassage);
    me.journal.log_massage(rolled, at(FRIDAY)).unwrap();
    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let parts = r#"[{ "muscle": "calves", "side": "left", "tool": "roller", "seconds": 90, "pressure": 2 }]"#;
    raw.execute("UPDATE massage SET parts = ?1", [parts])
        .unwrap();
    let found = me.journal.insights(4, at(FRIDAY)).unwrap().minutes;
    assert_eq!(found.means[0].means, Means::Tool(Tool::Roller));
    assert_eq!(found.muscles[0].muscle, MuscleGroup::Calves);
    assert_eq!((found.total, found.muscles[0].minutes), (1.5, 1.5));
}

#[test]
fn what_was_logged_while_the_clock_was_wrong_is_not_counted_yet() {
    let mut me = Person::new();
    me.log(Activity::Running, 8, "2026-12-25T10:00:00Z");
    let weeks = |me: &mut Person, now| me.journal.insights(4, at(now)).unwrap().load.weeks.len();
    assert_eq!(weeks(&mut me, FRIDAY), 0);
    assert_eq!(weeks(&mut me, "2026-12-25T12:00:00Z"), 1);
}

#[test]
fn looking_changes_nothing() {
    let mut me = Person::new();
    me.hard_squats();
    let before = me.journal.today(at(FRIDAY)).unwrap();
    let mut other = me.other();
    let version = other.data_version().unwrap();
    me.journal.insights(520, at(FRIDAY)).unwrap();
    let later = at(FRIDAY).now + TimeDelta::minutes(1);
    me.journal
        .insights(
            1,
            Moment {
                now: later,
                ..at(FRIDAY)
            },
        )
        .unwrap();
    assert_eq!(other.data_version().unwrap(), version);
    assert_eq!(me.journal.today(at(FRIDAY)).unwrap(), before);
}
