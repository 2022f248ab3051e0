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
