//! What is written down, changed and taken back.

use chrono::{Datelike, TimeDelta};
use journal::*;
use recovery::{
    Activity, Delivery, DueState, Flag, Interval, LocalIssue, LocalIssueKind, MuscleGroup,
    QuietHours, Status,
};
use rstest::rstest;

use crate::common::*;

fn bad_workout(change: impl FnOnce(&mut NewWorkout)) -> Fault {
    let mut me = Person::new();
    let mut new = workout(Activity::Running, 6, MONDAY_17);
    change(&mut new);
    let refused = me.journal.log_workout(new, at(MONDAY_17)).unwrap_err();
    assert!(!refused.is_store());
    assert_eq!(
        me.journal.list(None, 10).unwrap(),
        [],
        "nothing was written"
    );
    refused.fault()
}

#[test]
fn a_workout_that_cannot_be_is_refused_with_its_code() {
    assert_eq!(bad_workout(|new| new.duration_min = 0).code, "E_DURATION");
    assert_eq!(
        bad_workout(|new| new.duration_min = 7 * 24 * 60 + 1).code,
        "E_DURATION"
    );
    let ahead = instant(MONDAY_17) + TimeDelta::seconds(301);
    assert_eq!(bad_workout(|new| new.end = ahead).code, "E_FUTURE_END");
    assert_eq!(
        bad_workout(|new| new.soreness = Some(11)).code,
        "E_SORENESS_RANGE"
    );
    assert_eq!(
        bad_workout(|new| new.note = "x".repeat(20_001)).code,
        "E_TOO_MANY"
    );
    let fault = bad_workout(|new| new.end = instant("1066-10-14T16:00:00Z"));
    assert_eq!(
        (fault.code.as_str(), fault.detail.as_str()),
        ("E_INPUT", "year 1066")
    );
}

#[test]
fn a_workout_that_ends_five_minutes_ahead_is_a_clock_apart() {
    let mut me = Person::new();
    let now = Moment {
        now: instant(MONDAY_17) - TimeDelta::minutes(5),
        ..at(MONDAY_17)
    };
    me.journal
        .log_workout(workout(Activity::Running, 6, MONDAY_17), now)
        .unwrap();
}

#[rstest]
#[case::no_minutes(0, 3, "E_DURATION")]
#[case::a_day(601, 3, "E_DURATION")]
#[case::no_pressure(30, 0, "E_INPUT")]
#[case::too_firm(30, 6, "E_INPUT")]
fn a_massage_that_cannot_be_is_refused(
    #[case] minutes: u32,
    #[case] pressure: u8,
    #[case] code: &str,
) {
    let mut me = Person::new();
    let mut new = massage("2026-11-23T10:00:00Z", minutes, Delivery::Therapist);
    new.pressure = pressure;
    assert_eq!(
        me.journal
            .log_massage(new, at(MONDAY_17))
            .unwrap_err()
            .code(),
        code
    );
}

#[test]
fn a_massage_that_is_still_to_come_is_refused() {
    let mut me = Person::new();
    let new = massage("2026-11-23T15:30:00Z", 60, Delivery::Therapist);
    assert_eq!(
        me.journal
            .log_massage(new, at(MONDAY_17))
            .unwrap_err()
            .code(),
        "E_FUTURE_END"
    );
}

#[test]
fn other_things_that_cannot_be_are_refused() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let backwards = Interval {
        start: now.now,
        end: now.now,
    };
    assert_eq!(
        me.journal
            .add_busy(backwards, String::new(), now)
            .unwrap_err()
            .code(),
        "E_INTERVAL"
    );
    assert_eq!(
        me.journal.tell_soreness(11, now).unwrap_err().code(),
        "E_SORENESS_RANGE"
    );
    let endless = NewSession {
        duration_min: Some(0),
        ..training("2026-11-24T10:00:00Z")
    };
    assert_eq!(
        me.journal.plan_session(endless, now).unwrap_err().code(),
        "E_DURATION"
    );
    let unknown = [
        me.journal
            .delete_workout(&WorkoutId::from("x"), now)
            .map(drop),
        me.journal
            .undelete_workout(&WorkoutId::from("x"), now)
            .map(drop),
        me.journal
            .delete_massage(&MassageId::from("x"), now)
            .map(drop),
        me.journal.remove_busy(&BusyId::from("x"), now).map(drop),
        me.journal
            .dismiss_notice(&NoticeId::from("x"), now)
            .map(drop),
        me.journal.mark_shown(&ReminderId::from("x"), 1, now),
    ];
    for refused in unknown {
        assert_eq!(
            refused.unwrap_err().fault(),
            Fault {
                code: "E_NOT_FOUND".into(),
                detail: "x".into(),
            }
        );
    }
}

#[test]
fn an_edited_workout_changes_its_plan_and_keeps_its_id() {
    let mut me = Person::by_themselves();
    let today = me.hard_squats();
    let (plan, id) = (plan_of(&today), today.open.unwrap().workout.id);
    let easier = workout(Activity::Cycling, 3, "2026-11-23T15:30:00Z");
    let open = me
        .journal
        .edit_workout(&id, easier, at(MONDAY_17))
        .unwrap()
        .open
        .unwrap();
    assert_eq!(
        (open.id, open.workout.id.clone()),
        (plan.clone(), id.clone())
    );
    assert_eq!(open.workout.activity, Activity::Cycling);
    assert_eq!(open.plan.status, Status::Optional);
    assert_eq!(
        open.plan.windows[0].from_utc,
        instant("2026-11-23T15:30:00Z")
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::Slot),
        Some(ReminderState::Withdrawn)
    );
    me.journal.delete_workout(&id, at(MONDAY_17)).unwrap();
    let gone = workout(Activity::Cycling, 3, MONDAY_17);
    assert_eq!(
        me.journal
            .edit_workout(&id, gone, at(MONDAY_17))
            .unwrap_err()
            .code(),
        "E_NOT_FOUND"
    );
}

#[test]
fn deleting_the_only_workout_leaves_no_plan() {
    let mut me = Person::by_themselves();
    let today = me.hard_squats();
    let plan = plan_of(&today);
    let id = today.open.unwrap().workout.id;
    let today = me.journal.delete_workout(&id, at(MONDAY_17)).unwrap();
    assert_eq!(
        (today.open, today.due, today.next_reminder),
        (None, None, None)
    );
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Superseded);
    assert_eq!(me.journal.next_due(at(MONDAY_17)).unwrap(), None);
    assert_eq!(
        plan_of(&me.journal.undelete_workout(&id, at(MONDAY_17)).unwrap()),
        plan
    );
}

#[test]
fn what_the_safety_screen_told_is_logged_with_the_workout() {
    let mut me = Person::new();
    let mut new = workout(Activity::Running, 9, MONDAY_17);
    new.soreness = Some(7);
    new.flags = vec![Flag::RfFever];
    new.local_issues = vec![LocalIssue {
        kind: LocalIssueKind::Wound,
        group: MuscleGroup::Feet,
        side: None,
        since: None,
    }];
    let today = me.journal.log_workout(new, at(MONDAY_17)).unwrap();
    assert_eq!(today.flags, [Flag::RfFever]);
    assert_eq!(today.soreness.unwrap().value, 7);
    assert_eq!(today.local_issues[0].issue.group, MuscleGroup::Feet);
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
}

#[test]
fn the_list_goes_back_in_time_page_by_page() {
    let mut me = Person::new();
    for day in 1..=9 {
        me.log(Activity::Running, 5, &format!("2026-11-0{day}T10:00:00Z"));
        let start = format!("2026-11-0{day}T12:00:00Z");
        let done = massage(&start, 20, Delivery::SelfMassage);
        me.journal
            .log_massage(done, at(&format!("2026-11-0{day}T13:00:00Z")))
            .unwrap();
    }
    let when = |entry: &Entry| match entry {
        Entry::Workout(workout) => workout.end,
        Entry::Massage(massage) => massage.start,
    };
    let all = me.journal.list(None, 100).unwrap();
    assert_eq!(all.len(), 18);
    assert!(all.is_sorted_by_key(|entry| std::cmp::Reverse(when(entry))));
    let mut paged = Vec::new();
    let mut before = None;
    loop {
        let page = me.journal.list(before, 4).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(when(last));
        paged.extend(page);
    }
    assert_eq!(paged, all);
}

#[test]
fn ten_minutes_by_oneself_are_no_regular_massage() {
    let mut me = Person::new();
    let regular = massage("2026-11-20T12:00:00Z", 60, Delivery::Therapist);
    me.journal.log_massage(regular, at(MONDAY_17)).unwrap();
    let short = massage("2026-11-22T12:00:00Z", 10, Delivery::SelfMassage);
    let today = me.journal.log_massage(short, at(MONDAY_17)).unwrap();
    assert_eq!(today.last_massage.unwrap().minutes, 10);
    assert_eq!(today.last_regular.unwrap().minutes, 60);
}

#[test]
fn entries_of_one_instant_are_not_torn_apart() {
    let mut me = Person::new();
    for _ in 0..3 {
        me.log(Activity::Running, 5, MONDAY_17);
    }
    assert_eq!(me.journal.list(None, 1).unwrap().len(), 3);
}

/// A journal of five entries, and what it lists of those that are meant, newest first.
fn listed(only: &Only) -> Vec<String> {
    let mut me = Person::new();
    for (activity, note, end) in [
        (Activity::Running, "Hügel, im Regen", "2026-11-01T10:00:00Z"),
        (Activity::Tennis, "", "2026-11-02T10:00:00Z"),
        (Activity::Running, "", "2026-11-03T10:00:00Z"),
    ] {
        let mut new = workout(activity, 5, end);
        note.clone_into(&mut new.note);
        me.journal.log_workout(new, at(end)).unwrap();
    }
    for (start, by) in [
        ("2026-11-02T12:00:00Z", Delivery::SelfMassage),
        ("2026-11-03T12:00:00Z", Delivery::Therapist),
    ] {
        let done = massage(start, 20, by);
        let now = at("2026-11-04T12:00:00Z");
        me.journal.log_massage(done, now).unwrap();
    }
    let name = |entry: Entry| match entry {
        Entry::Workout(workout) => format!("{} {}", workout.activity, workout.end.day()),
        Entry::Massage(massage) => format!("{} {}", massage.delivery, massage.start.day()),
    };
    let mut found = Vec::new();
    let mut before = None;
    loop {
        let page = me.journal.list_only(before, 1, only).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(match last {
            Entry::Workout(workout) => workout.end,
            Entry::Massage(massage) => massage.start,
        });
        found.extend(page.into_iter().map(name));
    }
    found
}

#[test]
fn the_list_gives_only_what_is_meant_page_by_page() {
    let all = Only::default();
    assert_eq!(
        listed(&all),
        [
            "therapist 3",
            "running 3",
            "self 2",
            "tennis 2",
            "running 1"
        ]
    );
    let workouts = Only {
        massages: Some(vec![]),
        ..all.clone()
    };
    assert_eq!(listed(&workouts), ["running 3", "tennis 2", "running 1"]);
    let massages = Only {
        activities: Some(vec![]),
        ..all.clone()
    };
    assert_eq!(listed(&massages), ["therapist 3", "self 2"]);
    let tennis = Only {
        activities: Some(vec![Activity::Tennis]),
        ..workouts.clone()
    };
    assert_eq!(listed(&tennis), ["tennis 2"]);
    let made = massage("2026-11-02T12:00:00Z", 20, Delivery::Therapist);
    let by_a_therapist = Only {
        massages: Some(vec![MassageKind {
            massage_type: made.massage_type,
            delivery: made.delivery,
        }]),
        ..massages.clone()
    };
    assert_eq!(listed(&by_a_therapist), ["therapist 3"]);
}

#[test]
fn the_list_finds_words_of_a_note_in_capitals_or_not() {
    let of = |note: &str| Only {
        activities: Some(vec![Activity::Tennis]),
        massages: Some(vec![]),
        note: note.to_owned(),
    };
    assert_eq!(listed(&of("regen HÜGEL")), ["tennis 2", "running 1"]);
    assert_eq!(listed(&of("regen sonne")), ["tennis 2"]);
    assert_eq!(listed(&of(" ")), ["tennis 2"]);
}

#[test]
fn a_massage_is_changed_in_place_and_goes_on_carrying_out_its_plan() {
    let mut me = Person::new();
    let plan = plan_of(&me.hard_squats());
    let later = at("2026-11-23T20:00:00Z");
    me.journal
        .done(&plan, DoneDetails::default(), later)
        .unwrap();
    let Entry::Massage(before) = me.journal.list(None, 1).unwrap().remove(0) else {
        panic!("the massage is the newest");
    };
    let new = massage("2026-11-23T18:00:00Z", 25, Delivery::SelfMassage);
    me.journal
        .edit_massage(&before.id, new.clone(), later)
        .unwrap();
    let Entry::Massage(after) = me.journal.list(None, 1).unwrap().remove(0) else {
        panic!("the massage is the newest");
    };
    assert_eq!((&after.id, &after.plan), (&before.id, &Some(plan.clone())));
    assert_eq!((after.start, after.minutes), (new.start, 25));
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Done);

    let mut ahead = new.clone();
    ahead.start = later.now;
    let refused = me.journal.edit_massage(&before.id, ahead, later);
    assert_eq!(refused.unwrap_err().fault().code, "E_FUTURE_END");
    me.journal.delete_massage(&before.id, later).unwrap();
    let gone = me.journal.edit_massage(&before.id, new, later);
    assert_eq!(gone.unwrap_err().fault().code, "E_NOT_FOUND");
}

#[test]
fn what_is_usual_comes_first() {
    let mut me = Person::new();
    me.log(Activity::Running, 5, "2026-11-01T10:00:00Z");
    me.log(Activity::Running, 6, "2026-11-02T10:00:00Z");
    let today = me.log(Activity::Tennis, 5, "2026-11-03T10:00:00Z");
    assert_eq!(
        today.usual_activities,
        [Activity::Running, Activity::Tennis]
    );
    assert_eq!(
        today.last_workout.unwrap().end,
        instant("2026-11-02T10:00:00Z")
    );
}

#[test]
fn the_first_start_ends_with_the_first_settings() {
    let mut me = Person::new();
    let settings = me.journal.settings().unwrap();
    assert_eq!(settings.profile.therapist_lead_min, 120);
    assert!(me.journal.today(at(MONDAY_17)).unwrap().first_start);
    let today = me
        .journal
        .set_settings(settings.clone(), at(MONDAY_17))
        .unwrap();
    assert!(!today.first_start);
    assert_eq!(me.other().settings().unwrap(), settings);
}

#[test]
fn settings_of_an_older_build_are_completed() {
    let mut me = Person::new();
    let raw = rusqlite::Connection::open(me.path()).unwrap();
    raw.execute(
        "UPDATE standing SET settings = '{\"theme\":\"dark\",\"profile\":{\"level\":\"competitive\"}}'",
        [],
    )
    .unwrap();
    let settings = me.journal.settings().unwrap();
    assert_eq!(settings.theme, Theme::Dark);
    assert_eq!(settings.profile.level, recovery::TrainingLevel::Competitive);
    assert_eq!(settings.profile.therapist_lead_min, 120);
}

fn bad_settings(change: impl FnOnce(&mut Settings)) -> Fault {
    let mut me = Person::new();
    let mut settings = me.journal.settings().unwrap();
    change(&mut settings);
    let fault = me
        .journal
        .set_settings(settings, at(MONDAY_17))
        .unwrap_err()
        .fault();
    assert!(me.journal.today(at(MONDAY_17)).unwrap().first_start);
    fault
}

#[test]
fn settings_that_cannot_be_are_refused_by_name() {
    let clock = |text: &str| chrono::NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    let faults = [
        bad_settings(|it| it.profile.therapist_lead_min = 5_000),
        bad_settings(|it| it.language = Some("../../etc".into())),
        bad_settings(|it| {
            it.working_hours = Some(WorkingHours {
                start: clock("09:00"),
                end: clock("17:00"),
                weekdays: vec![0],
            });
        }),
        bad_settings(|it| {
            it.working_hours = Some(WorkingHours {
                start: clock("09:00"),
                end: clock("09:00"),
                weekdays: vec![1],
            });
        }),
        bad_settings(|it| {
            let hours = it.profile.therapist_hours.as_mut().unwrap();
            std::mem::swap(&mut hours.start, &mut hours.end);
        }),
    ];
    assert!(faults.iter().all(|fault| fault.code == "E_SETTING"));
    let details: Vec<_> = faults.iter().map(|fault| fault.detail.as_str()).collect();
    assert_eq!(
        details,
        [
            "therapist_lead_min",
            "language",
            "weekdays",
            "working_hours",
            "therapist_hours"
        ]
    );
}

#[test]
fn working_hours_are_busy_time() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let mut settings = me.journal.settings().unwrap();
    let clock = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    settings.working_hours = Some(WorkingHours {
        start: clock(18),
        end: clock(23),
        weekdays: vec![1],
    });
    let open = me
        .journal
        .set_settings(settings, at(MONDAY_17))
        .unwrap()
        .open
        .unwrap();
    let shift = Interval {
        start: instant("2026-11-23T17:00:00Z"),
        end: instant("2026-11-23T22:00:00Z"),
    };
    assert_eq!(open.timeline.busy, [shift]);
    let slot = open.slot.unwrap();
    let taken = Interval {
        start: slot.start.to_utc(),
        end: slot.end.to_utc(),
    };
    assert!(!taken.overlaps(shift));
}

#[test]
fn quiet_hours_of_the_settings_stand_on_the_timeline() {
    let mut me = Person::by_themselves();
    let quiet = me.hard_squats().open.unwrap().timeline.quiet;
    assert_eq!(quiet.len(), 3);
    let mut settings = me.journal.settings().unwrap();
    let noon = chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    settings.profile.quiet = Some(QuietHours {
        start: noon,
        end: noon,
    });
    let today = me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    assert_eq!(today.open.unwrap().timeline.quiet, []);
}

#[test]
fn the_regular_massage_is_due_from_the_last_that_counts() {
    let mut me = Person::new();
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap().due, None);
    let today = me.hard_squats();
    let due = today.due.unwrap();
    assert_eq!(
        due.due_at_utc,
        Some(instant(MONDAY_17) + TimeDelta::days(10))
    );
    let done = massage("2026-11-23T17:00:00Z", 60, Delivery::Therapist);
    let today = me
        .journal
        .log_massage(done, at("2026-11-23T18:00:00Z"))
        .unwrap();
    let due = today.due.unwrap();
    assert_eq!(due.state, DueState::NotDue);
    assert_eq!(due.due_at_utc, Some(instant("2026-12-03T18:00:00Z")));
}

#[rstest]
#[case::due_for_long("2026-11-02T17:00:00Z", true)]
#[case::had_the_day_before("2026-11-22T10:00:00Z", false)]
fn a_slot_near_the_due_date_is_the_regular_massage_too(#[case] last: &str, #[case] also: bool) {
    let mut me = Person::with_therapist();
    let had = massage(last, 60, Delivery::Therapist);
    me.journal.log_massage(had, at(MONDAY_17)).unwrap();
    let open = me.hard_squats().open.unwrap();
    assert_eq!(open.slot.unwrap().delivery, Delivery::Therapist);
    assert_eq!(open.also_regular, also);
}

#[test]
fn a_massage_by_oneself_is_no_regular_one_for_who_has_a_therapist() {
    let mut me = Person::with_therapist();
    let had = massage("2026-11-02T17:00:00Z", 60, Delivery::Therapist);
    me.journal.log_massage(had, at(MONDAY_17)).unwrap();
    let plan = plan_of(&me.hard_squats());
    let wish = KeepWish {
        start: None,
        minutes: Some(15),
        delivery: Some(Delivery::SelfMassage),
        despite_warnings: true,
    };
    let kept = me.journal.keep(&plan, wish, at(MONDAY_17)).unwrap();
    let open = kept.open.unwrap();
    assert_eq!(open.slot.unwrap().delivery, Delivery::SelfMassage);
    assert!(!open.also_regular);
}

#[test]
fn a_change_that_the_rules_refuse_is_not_half_made() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let before = me.journal.today(at(MONDAY_17)).unwrap();
    let mut edit = workout(Activity::Running, 6, MONDAY_17);
    edit.end += TimeDelta::hours(3);
    let id = before.open.as_ref().unwrap().workout.id.clone();
    me.journal
        .edit_workout(&id, edit, at(MONDAY_17))
        .unwrap_err();
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap(), before);
}

#[test]
fn what_is_planned_is_listed_until_it_is_over_or_taken_out() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    for new in [
        race("2028-06-01T08:00:00Z"),
        training("2026-11-24T17:00:00Z"),
        training("2026-11-23T15:30:00Z"),
        training("2026-11-23T14:00:00Z"),
    ] {
        me.journal.plan_session(new, now).unwrap();
    }

    let coming = me.journal.sessions(now).unwrap();
    let starts: Vec<_> = coming.iter().map(|it| it.start).collect();
    assert_eq!(
        starts,
        [
            "2026-11-23T15:30:00Z",
            "2026-11-24T17:00:00Z",
            "2028-06-01T08:00:00Z"
        ]
        .map(instant),
        "the one that runs, tomorrow's and the race, but not the one that is over"
    );

    me.journal.cancel_session(&coming[1].id, now).unwrap();
    assert_eq!(me.journal.sessions(now).unwrap().len(), 2);
    let race_over = at("2028-06-01T10:00:00Z");
    assert_eq!(me.journal.sessions(race_over).unwrap(), []);
}

#[test]
fn busy_time_is_listed_until_it_is_over_or_taken_out() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let mut add = |start: &str, end: &str, label: &str| {
        let interval = Interval {
            start: instant(start),
            end: instant(end),
        };
        me.journal
            .add_busy(interval, label.to_owned(), now)
            .unwrap();
    };
    add("2026-11-25T18:00:00Z", "2026-11-25T20:00:00Z", "theatre");
    add("2026-11-23T15:00:00Z", "2026-11-26T15:00:00Z", "away");
    add("2026-11-23T10:00:00Z", "2026-11-23T16:00:00Z", "over");

    let coming = me.journal.busy_times(now).unwrap();
    let labels: Vec<_> = coming.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["away", "theatre"]);

    me.journal.remove_busy(&coming[0].id, now).unwrap();
    assert_eq!(me.journal.busy_times(now).unwrap().len(), 1);
}

#[test]
fn what_is_taken_back_stays_in_the_file() {
    let mut me = Person::new();
    me.hard_squats();
    let now = at(MONDAY_17);
    let evening = Interval {
        start: instant("2026-11-23T18:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    me.journal.add_busy(evening, "theatre".into(), now).unwrap();
    let busy = me.journal.busy_times(now).unwrap().remove(0).id;
    me.journal.remove_busy(&busy, later(now, 1)).unwrap();
    let again = me.journal.remove_busy(&busy, later(now, 2)).unwrap_err();
    assert_eq!(again.code(), "E_NOT_FOUND");
    for minutes in [10, 20] {
        let (told, gone) = (later(now, minutes), later(now, minutes + 5));
        me.journal.report(&[Flag::RfFever], &[], told).unwrap();
        me.journal.settle(&[Flag::RfFever], &[], gone).unwrap();
    }

    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let millis = |minutes| later(now, minutes).now.timestamp_millis();
    let removed: (String, i64) = raw
        .query_row("SELECT label, removed_at FROM busy", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(removed, ("theatre".to_owned(), millis(1)));
    let settled: Vec<(String, i64, i64)> = raw
        .prepare("SELECT flag, told_at, settled_at FROM settled_flag ORDER BY told_at")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let fever = |told, settled| ("rf_fever".to_owned(), millis(told), millis(settled));
    assert_eq!(settled, [fever(10, 15), fever(20, 25)]);
}
