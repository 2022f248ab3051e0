//! Lists: entries of the past, planned sessions and busy times.

use chrono::Datelike;
use journal::*;
use recovery::{Activity, Delivery, Interval};

use crate::person::*;

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
    let all = me.journal.list(None, 100).unwrap();
    assert_eq!(all.len(), 18);
    assert!(all.is_sorted_by_key(|entry| std::cmp::Reverse(entry.when())));
    let mut paged = Vec::new();
    let mut before = None;
    loop {
        let page = me.journal.list(before, 4).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.when());
        paged.extend(page);
    }
    assert_eq!(paged, all);
}

#[test]
fn entries_of_one_instant_stay_on_one_page() {
    let mut me = Person::new();
    for _ in 0..3 {
        me.log(Activity::Running, 5, MONDAY_17);
    }
    assert_eq!(me.journal.list(None, 1).unwrap().len(), 3);
}

/// Those of five entries that pass the filter, newest first.
fn listed(only: &EntryFilter) -> Vec<String> {
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
    me.journal
        .report_soreness(4, at("2026-11-03T13:00:00Z"))
        .unwrap();
    let name = |entry: Entry| match entry {
        Entry::Workout(workout) => format!("{} {}", workout.activity, workout.end.day()),
        Entry::Massage(massage) => format!("{} {}", massage.delivery, massage.start.day()),
        Entry::Missed(missed) => format!("{} {}", missed.how, missed.at.day()),
        Entry::Soreness(answer) => format!("sore {} {}", answer.value.get(), answer.at.day()),
    };
    let mut found = Vec::new();
    let mut before = None;
    loop {
        let page = me.journal.list_only(before, 1, only).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.when());
        found.extend(page.into_iter().map(name));
    }
    found
}

#[test]
fn the_list_is_filtered_page_by_page() {
    let all = EntryFilter::default();
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
    let workouts = EntryFilter {
        massages: Some(vec![]),
        ..all.clone()
    };
    assert_eq!(listed(&workouts), ["running 3", "tennis 2", "running 1"]);
    let massages = EntryFilter {
        activities: Some(vec![]),
        ..all.clone()
    };
    assert_eq!(listed(&massages), ["therapist 3", "self 2"]);
    let tennis = EntryFilter {
        activities: Some(vec![Activity::Tennis]),
        ..workouts.clone()
    };
    assert_eq!(listed(&tennis), ["tennis 2"]);
    let made = massage("2026-11-02T12:00:00Z", 20, Delivery::Therapist);
    let by_a_therapist = EntryFilter {
        massages: Some(vec![MassageKind {
            massage_type: made.massage_type,
            delivery: made.delivery,
        }]),
        ..massages.clone()
    };
    assert_eq!(listed(&by_a_therapist), ["therapist 3"]);
    let soreness = EntryFilter {
        activities: Some(vec![]),
        massages: Some(vec![]),
        soreness: true,
        ..all
    };
    assert_eq!(listed(&soreness), ["sore 4 3"]);
}

#[test]
fn a_search_for_words_of_a_note_ignores_case() {
    let of = |note: &str| EntryFilter {
        activities: Some(vec![Activity::Tennis]),
        massages: Some(vec![]),
        note: note.to_owned(),
        ..EntryFilter::default()
    };
    assert_eq!(listed(&of("regen HÜGEL")), ["tennis 2", "running 1"]);
    assert_eq!(listed(&of("regen sonne")), ["tennis 2"]);
    assert_eq!(listed(&of(" ")), ["tennis 2"]);
}

#[test]
fn the_usual_activity_comes_first() {
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
fn a_planned_session_is_listed_until_it_is_over_or_cancelled() {
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
        "the one in progress, tomorrow's and the race, but not the one that is over"
    );

    me.journal.cancel_session(&coming[1].id, now).unwrap();
    assert_eq!(me.journal.sessions(now).unwrap().len(), 2);
    let race_over = at("2028-06-01T10:00:00Z");
    assert_eq!(me.journal.sessions(race_over).unwrap(), []);
}

#[test]
fn busy_time_is_listed_until_it_is_over_or_removed() {
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
fn an_entry_is_found_by_the_end_of_its_id() {
    let mut me = Person::with_self_massage();
    let id = me.hard_squats().open.unwrap().workout.id;
    let end = &id.as_str()[id.as_str().len() - 6..];
    for name in [id.as_str(), end] {
        let found = me.journal.entry(name).unwrap();
        assert!(matches!(found, Entry::Workout(workout) if workout.id == id));
    }
    for name in ["", "f", "zzzzzz", "%%%%"] {
        let error = me.journal.entry(name).unwrap_err();
        assert_eq!(error.code(), "E_NOT_FOUND", "{name}");
    }
    me.journal.delete_workout(&id, at(MONDAY_17)).unwrap();
    assert!(me.journal.entry(end).is_err());
}
