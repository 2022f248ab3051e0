//! Questions, and the buttons that answer them.

use rstest::rstest;

use super::*;

#[rstest]
#[case(
    "en",
    ReminderKind::DidYouDoIt,
    "Did you do your massage?",
    "Sports massage, 60 minutes from 21:00."
)]
#[case(
    "de",
    ReminderKind::DidYouDoIt,
    "Hast du deine Massage gemacht?",
    "Sportmassage, 60 Minuten ab 21:00."
)]
#[case(
    "en",
    ReminderKind::DidYouBookIt,
    "Did you book your massage?",
    "Sports massage with your therapist, tonight 21:00. It should be booked by now."
)]
#[case(
    "de",
    ReminderKind::DidYouBookIt,
    "Hast du deine Massage gebucht?",
    "Sportmassage in der Massagepraxis, heute Abend 21:00. Der Termin sollte jetzt gebucht sein."
)]
fn a_question_says_what_it_is_about_and_is_answered_by_yes_or_no(
    #[case] language: &str,
    #[case] kind: ReminderKind,
    #[case] title: &str,
    #[case] body: &str,
) {
    let question = notification(
        &reminder(kind),
        &[],
        &Locale::new(language),
        at("2026-11-23T19:00:00Z"),
    );
    assert_eq!(
        (question.title.as_str(), question.body.as_str()),
        (title, body)
    );
    let buttons: Vec<Button> = question.buttons.iter().map(|it| it.0).collect();
    assert_eq!(buttons, [Button::Yes, Button::No]);
    let private = DueReminder {
        private: true,
        ..reminder(kind)
    };
    let private = notification(
        &private,
        &[],
        &Locale::new(language),
        at("2026-11-23T19:00:00Z"),
    );
    assert_eq!(private.buttons, [], "an answer to a hidden question");
}

#[rstest]
#[case(
    "en",
    "How hard was it?",
    "Running, 50 min, until 19:30. For anything in between, open Rubdown.",
    &["Easy (2)", "Moderate (3)", "Hard (5)", "All out (10)"]
)]
#[case(
    "de",
    "Wie anstrengend war es?",
    "Laufen, 50 min, bis 19:30. Für alles dazwischen öffne Rubdown.",
    &["Leicht (2)", "Mittel (3)", "Anstrengend (5)", "Alles gegeben (10)"]
)]
fn how_hard_a_workout_was_is_answered_in_the_words_of_the_scale(
    #[case] language: &str,
    #[case] title: &str,
    #[case] body: &str,
    #[case] labels: &[&str],
) {
    let workout = serde_json::json!({
        "id": "w", "activity": "running", "end": "2026-11-23T18:30:00Z", "duration_min": 50, "rpe": 5,
        "muscles": [], "competition": false, "note": "", "zone": "Europe/Berlin", "guessed": true
    });
    let question = DueReminder {
        plan: None,
        slot: None,
        workout: Some(serde_json::from_value(workout).unwrap()),
        ..reminder(ReminderKind::HowHard)
    };
    let locale = Locale::new(language);
    let now = at("2026-11-23T19:00:00Z");
    let shown = notification(&question, &[], &locale, now);
    assert_eq!((shown.title.as_str(), shown.body.as_str()), (title, body));
    let shown: Vec<&str> = shown.buttons.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(shown, labels);

    let private = DueReminder {
        private: true,
        ..question
    };
    let private = notification(&private, &[], &locale, now);
    assert_eq!(private.buttons, [], "an answer to a hidden question");
}
