//! Every kind of reminder, in every language.

mod questions;

use recovery::{Delivery, MassageType, TimingWindow};
use rstest::rstest;

use super::*;

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    Moment {
        now: instant(text),
        zone: chrono_tz::Europe::Berlin,
    }
}

fn reminder(kind: ReminderKind) -> DueReminder {
    DueReminder {
        id: "r".into(),
        kind,
        at: instant("2026-11-23T19:00:00Z"),
        expires_at: instant("2026-11-24T00:00:00Z"),
        plan: Some("p".into()),
        workout: None,
        slot: Some(Slot {
            window: TimingWindow::SameDay,
            start: "2026-11-23T21:00:00+01:00".parse().unwrap(),
            end: "2026-11-23T22:00:00+01:00".parse().unwrap(),
            delivery: Delivery::Therapist,
            minutes: 60,
            minutes_range: [30, 60].into(),
            types: vec![MassageType::Sports, MassageType::Swedish],
            pressure: [recovery::Pressure::new(3).unwrap(); 2].into(),
            caps: Vec::new(),
            focus: Vec::new(),
            rest_day: false,
            provisional: false,
        }),
        can_start: true,
        last_start: Some(instant("2026-11-23T21:15:00Z")),
        questions_first: false,
        clot_question: false,
        private: false,
        attempt: 1,
        window_end: Some(instant("2026-11-24T00:00:00Z")),
        server_id: None,
    }
}

fn said(reminder: &DueReminder, language: &str, now: &str) -> (String, String) {
    let said = notification(reminder, &[], &Locale::new(language), at(now));
    (said.title, said.body)
}

#[rstest]
#[case(
    "en",
    "Your massage window is open",
    "Sports massage, moderate. Start by 22:15. Tonight 21:00 is best."
)]
#[case(
    "de",
    "Dein Zeitfenster ist offen",
    "Sportmassage, mittel. Beginn bis 22:15. Heute Abend 21:00 passt am besten."
)]
fn the_open_window_says_what_until_when_and_when_best(
    #[case] language: &str,
    #[case] title: &str,
    #[case] body: &str,
) {
    let said = said(
        &reminder(ReminderKind::WindowOpen),
        language,
        "2026-11-23T18:00:00Z",
    );
    assert_eq!(said, (title.to_owned(), body.to_owned()));
}

#[test]
fn once_the_best_time_has_come_it_is_now() {
    let (_, body) = said(
        &reminder(ReminderKind::WindowOpen),
        "en",
        "2026-11-23T20:30:00Z",
    );
    assert_eq!(
        body,
        "Sports massage, moderate. Start by 22:15. Now is best."
    );
}

#[test]
fn the_slot_says_how_soon() {
    let said = said(&reminder(ReminderKind::Slot), "en", "2026-11-23T19:30:00Z");
    assert_eq!(
        said,
        (
            "Massage in 30 min".to_owned(),
            "Sports massage, moderate, 60 minutes from 21:00.".to_owned()
        )
    );
}

#[rstest]
fn every_kind_has_its_words_in_every_language(
    #[values("en", "de")] language: &str,
    #[values(
        ReminderKind::WindowOpen,
        ReminderKind::Slot,
        ReminderKind::MassageDue,
        ReminderKind::Soreness,
        ReminderKind::PreCompetition,
        ReminderKind::DidYouDoIt,
        ReminderKind::DidYouBookIt
    )]
    kind: ReminderKind,
    #[values(true, false)] with_slot: bool,
) {
    let mut reminder = reminder(kind);
    if !with_slot {
        reminder.slot = None;
    }
    let (title, body) = said(&reminder, language, "2026-11-23T19:30:00Z");
    for text in [title, body] {
        assert!(!text.is_empty() && !text.contains("notify-") && !text.contains('{'));
    }
}

#[test]
fn the_one_before_a_competition_says_what_the_rules_allow() {
    let due = DueReminder {
        plan: None,
        slot: None,
        // 00:00 on the day before it
        expires_at: instant("2026-11-24T23:00:00Z"),
        ..reminder(ReminderKind::PreCompetition)
    };
    assert_eq!(
        said(&due, "en", "2026-11-23T09:00:00Z"),
        (
            "A light massage before your competition".to_owned(),
            "Today or tomorrow: up to 45 minutes, light pressure at most.".to_owned()
        )
    );
    let put_off = said(&due, "en", "2026-11-24T09:00:00Z").1;
    assert_eq!(put_off, "Today: up to 45 minutes, light pressure at most.");
}

#[rstest]
fn private_words_say_nothing_about_health(
    #[values(
        ReminderKind::WindowOpen,
        ReminderKind::Slot,
        ReminderKind::Soreness,
        ReminderKind::DidYouDoIt,
        ReminderKind::DidYouBookIt
    )]
    kind: ReminderKind,
) {
    let private = DueReminder {
        private: true,
        ..reminder(kind)
    };
    let said = notification(
        &private,
        &[],
        &Locale::new("en"),
        at("2026-11-23T18:00:00Z"),
    );
    let all = format!("{} {}", said.title, said.body).to_lowercase();
    for word in [
        "massage", "sore", "sports", "pressure", "moderate", "workout",
    ] {
        assert!(!all.contains(word), "{all:?} tells of {word}");
    }
}

#[test]
fn a_snooze_that_would_outlive_the_window_is_not_offered() {
    let offered = |now| {
        notification(
            &reminder(ReminderKind::WindowOpen),
            &[],
            &Locale::new("en"),
            at(now),
        )
        .buttons
        .into_iter()
        .map(|(button, _)| button)
        .collect::<Vec<_>>()
    };
    assert_eq!(
        offered("2026-11-23T23:00:00Z"),
        [Button::Start, Button::Snooze, Button::Skip]
    );
    assert_eq!(
        offered("2026-11-23T23:50:00Z"),
        [Button::Start, Button::Skip]
    );
}

#[test]
fn nothing_starts_from_a_notification_while_the_window_has_a_question() {
    let mut due = reminder(ReminderKind::Slot);
    due.can_start = false;
    let said = notification(&due, &[], &Locale::new("en"), at("2026-11-23T19:50:00Z"));
    let buttons: Vec<_> = said.buttons.into_iter().map(|(button, _)| button).collect();
    assert_eq!(buttons, [Button::Snooze, Button::Skip]);
}

#[test]
fn the_questions_come_before_the_massage() {
    let mut due = reminder(ReminderKind::Slot);
    due.can_start = false;
    due.questions_first = true;
    let (title, body) = said(&due, "en", "2026-11-23T19:50:00Z");
    assert_eq!(title, "First a few questions");
    assert!(!body.contains("massage"), "{body}");
    let (title, _) = said(&due, "de", "2026-11-23T19:50:00Z");
    assert_eq!(title, "Erst ein paar Fragen");
    due.private = true;
    assert_eq!(
        said(&due, "en", "2026-11-23T19:50:00Z").0,
        "A reminder from Rubdown"
    );
}

#[test]
fn after_a_journey_the_question_about_a_clot_comes_before_the_massage() {
    let mut due = reminder(ReminderKind::Slot);
    due.can_start = false;
    due.clot_question = true;
    for (language, title) in [("en", "First a question"), ("de", "Erst eine Frage")] {
        let (said, body) = said(&due, language, "2026-11-23T19:50:00Z");
        assert_eq!(said, title);
        assert!(!body.contains("21:00"), "{body}");
    }
    due.private = true;
    assert_eq!(
        said(&due, "en", "2026-11-23T19:50:00Z").0,
        "A reminder from Rubdown"
    );
}

#[test]
fn a_reminder_about_no_slot_can_only_be_opened() {
    let mut due = reminder(ReminderKind::MassageDue);
    due.slot = None;
    due.plan = None;
    let said = notification(&due, &[], &Locale::new("en"), at("2026-11-23T18:00:00Z"));
    assert_eq!(said.buttons, []);
}
