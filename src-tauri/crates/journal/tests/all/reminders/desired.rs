//! Reminders that belong to no plan, over weeks without a new entry.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use journal::*;
use recovery::{MentalFatigue, Signs, TrainingLevel};

use crate::person::*;

/// Claims at midnight and at 10:00 in Berlin on each day, and shows what is due.
fn mornings(me: &mut Person, from: &str, days: i64) -> Vec<(NaiveDate, ReminderKind)> {
    let first: DateTime<Utc> = instant(from);
    let mut came = Vec::new();
    for day in 0..days {
        for before in [600, 0] {
            let look = later(on(first + TimeDelta::days(day)), -before);
            for due in me.journal.claim_due(RUN, look).unwrap() {
                me.journal.mark_shown(&due.id, 7, look).unwrap();
                came.push((look.now.date_naive(), due.kind));
            }
        }
    }
    came
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_race_three_weeks_ahead_has_its_reminder_when_it_comes_near() {
    let mut me = Person::with_self_massage();
    me.journal
        .plan_session(race("2026-12-16T09:00:00Z"), at(MONDAY_17))
        .unwrap();
    let came = mornings(&mut me, "2026-11-24T09:00:00Z", 24);
    assert_eq!(came, [(day("2026-12-13"), ReminderKind::PreCompetition)]);
}

#[test]
fn a_massage_that_is_due_gives_way_to_a_race_planned_weeks_before() {
    let mut me = Person::new();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.level = TrainingLevel::Recreational;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let plan = plan_of(&me.hard_squats());
    me.journal.skip(&plan, at(MONDAY_17)).unwrap();
    // a massage is due three weeks later, on the afternoon of 14 December
    me.journal
        .plan_session(race("2026-12-15T10:00:00Z"), at(MONDAY_17))
        .unwrap();
    let came = mornings(&mut me, "2026-11-25T09:00:00Z", 24);
    let came: Vec<_> = came
        .into_iter()
        .filter(|it| it.1 != ReminderKind::Soreness)
        .collect();
    assert_eq!(
        came,
        [
            (day("2026-12-12"), ReminderKind::PreCompetition),
            (day("2026-12-17"), ReminderKind::MassageDue),
        ]
    );
}

#[test]
fn reminders_that_a_check_in_stopped_come_back_when_it_no_longer_counts() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal.skip(&plan, at(MONDAY_17)).unwrap();
    me.journal
        .plan_session(race("2026-12-04T09:00:00Z"), at(MONDAY_17))
        .unwrap();
    let signs = Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts: true,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    };
    me.journal.check_in(signs, at(MONDAY_17)).unwrap();
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap().next_reminder, None);
    let over = later(at(MONDAY_17), 7 * 24 * 60);
    assert_eq!(me.journal.next_due(at(MONDAY_17)).unwrap(), Some(over.now));
    me.journal.claim_due(RUN, over).unwrap();
    let next = me.journal.today(over).unwrap().next_reminder.unwrap();
    assert_eq!(next.kind, ReminderKind::PreCompetition);
}

#[test]
fn before_a_race_a_light_massage_is_suggested_once() {
    let mut me = Person::with_self_massage();
    me.journal
        .plan_session(race("2026-11-28T09:00:00Z"), at("2026-11-20T09:00:00Z"))
        .unwrap();
    // 10:00 three days before
    assert_eq!(
        me.journal.next_due(at("2026-11-20T09:00:00Z")).unwrap(),
        Some(instant("2026-11-25T09:00:00Z"))
    );
    let due = me.shown("2026-11-25T09:00:00Z", 1);
    assert_eq!(due.kind, ReminderKind::PreCompetition);
    assert_eq!(due.expires_at, instant("2026-11-26T23:00:00Z"));
    me.journal
        .answer(&due.id, Answer::Snooze, at("2026-11-25T09:00:00Z"))
        .unwrap();
    assert_eq!(me.shown("2026-11-25T09:15:00Z", 2).id, due.id);
    me.journal
        .answer(&due.id, Answer::Skip, at("2026-11-25T09:15:00Z"))
        .unwrap();
    assert_eq!(me.claim("run-2", "2026-11-26T09:00:00Z"), []);
}
