//! Settings, and what follows from them.

use journal::*;
use recovery::{Interval, Muscle, MuscleGroup, QuietHours, Tool};

use crate::person::*;

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
        "UPDATE device_state SET settings =
         '{\"theme\":\"dark\",\"pre_workout_card\":true,\"profile\":{\"level\":\"competitive\"}}'",
        [],
    )
    .unwrap();
    let settings = me.journal.settings().unwrap();
    assert_eq!(settings.theme, Theme::Dark);
    assert!(
        settings.pre_workout_suggestion,
        "a setting that had another name is kept"
    );
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
fn invalid_settings_are_refused_by_name() {
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
    let mut me = Person::with_self_massage();
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
fn quiet_hours_appear_on_the_timeline() {
    let mut me = Person::with_self_massage();
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
fn a_doctors_yes_is_kept_with_its_date_while_its_condition_is_noted() {
    use recovery::{Advice, Precaution};
    let mut me = Person::with_self_massage();
    let mut settings = me.journal.settings().unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    settings.profile.precautions = vec![Precaution::Diabetes];
    settings.doctors_yes = [(Precaution::Diabetes, day), (Precaution::Cancer, day)].into();
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let mut kept = me.journal.settings().unwrap();
    assert_eq!(kept.doctors_yes, [(Precaution::Diabetes, day)].into());
    assert_eq!(kept.profile.cleared_precautions, [Precaution::Diabetes]);
    // who was asked says so, for one answer does not mean that all were given
    assert!(!kept.conditions_asked);
    let advice = |today: Today| today.open.unwrap().plan.advice;
    assert!(!advice(me.hard_squats()).contains(&Advice::AskClinicianFirst));

    // taken from the list and noted again, it needs another yes
    kept.profile.precautions.clear();
    me.journal.set_settings(kept, at(MONDAY_17)).unwrap();
    let mut again = me.journal.settings().unwrap();
    again.profile.precautions = vec![Precaution::Diabetes];
    let today = me.journal.set_settings(again, at(MONDAY_17)).unwrap();
    assert!(advice(today).contains(&Advice::AskClinicianFirst));
}

#[test]
fn a_doctors_yes_of_tomorrow_is_refused_and_one_of_today_can_be_taken_back() {
    use recovery::Precaution;
    let mut me = Person::with_self_massage();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = vec![Precaution::Diabetes];
    me.journal
        .set_settings(settings.clone(), at(MONDAY_17))
        .unwrap();
    let said = |day| Settings {
        doctors_yes: [(Precaution::Diabetes, day)].into(),
        ..settings.clone()
    };
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let refused = me
        .journal
        .set_settings(said(today.succ_opt().unwrap()), at(MONDAY_17));
    assert_eq!(refused.unwrap_err().fault().code, "E_SETTING");
    // in Berlin the day has begun that is tomorrow in UTC
    let night = at("2026-11-22T23:30:00Z");
    me.journal.set_settings(said(today), night).unwrap();
    let noted = me.journal.settings().unwrap();
    assert_eq!(noted.profile.cleared_precautions, [Precaution::Diabetes]);
    me.journal.undo(night).unwrap();
    let back = me.journal.settings().unwrap();
    assert!(back.doctors_yes.is_empty() && back.profile.cleared_precautions.is_empty());
}

#[test]
fn conditions_are_asked_before_the_first_firm_work_or_massage_gun() {
    let mut me = Person::with_therapist();
    let today = me.log(recovery::Activity::StrengthLower, 6, MONDAY_17);
    assert!(today.asks_conditions);
    assert_eq!(today.top, Some(TopSlot::Conditions));
    // soreness is asked as well by then, and comes after it
    let morning = me.replanned(at("2026-11-24T08:05:00Z"));
    assert!(morning.asks_soreness && morning.asks_conditions);
    assert_eq!(morning.top, Some(TopSlot::Conditions));
    let mut settings = me.journal.settings().unwrap();
    settings.conditions_asked = true;
    let answered = me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    assert!(!answered.asks_conditions);
    assert_ne!(answered.top, Some(TopSlot::Conditions));
}

#[test]
fn no_firm_time_is_kept_before_they_are_asked() {
    let mut me = Person::with_therapist();
    let open = me
        .log(recovery::Activity::StrengthLower, 6, MONDAY_17)
        .open
        .unwrap();
    let firm = |slot: &&recovery::Slot| slot.pressure.hi.get() == 4;
    let slot = open.plan.alternatives.iter().find(firm).unwrap();
    let request = SlotRequest {
        start: Some(slot.start.to_utc()),
        minutes: Some(slot.minutes),
        delivery: Some(slot.delivery),
        despite_warnings: true,
    };
    let refused = me.journal.keep(&open.id, request.clone(), at(MONDAY_17));
    assert_eq!(refused.unwrap_err().code(), "E_CONDITIONS");
    let mut me = me.without_conditions();
    me.journal.keep(&open.id, request, at(MONDAY_17)).unwrap();
}

#[test]
fn no_guided_session_begins_with_the_gun_before_they_are_asked() {
    let mut me = Person::with_self_massage();
    let quads = Muscle {
        group: MuscleGroup::Quads,
        side: None,
    };
    let request = |tool| GuidedRequest {
        occasion: Occasion::Own {
            muscles: vec![quads],
        },
        minutes: None,
        tools: Some(vec![Tool::Hands, tool]),
        without: Vec::new(),
    };
    let now = at(MONDAY_17);
    let refused = me
        .journal
        .begin_guided(request(Tool::Gun), Warnings::Accepted, now);
    assert_eq!(refused.unwrap_err().code(), "E_CONDITIONS");
    assert_eq!(me.journal.today(now).unwrap().guided, None);
    let mut me = me.without_conditions();
    me.journal
        .begin_guided(request(Tool::Gun), Warnings::Accepted, now)
        .unwrap();
}
