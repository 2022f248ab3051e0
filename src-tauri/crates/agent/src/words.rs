//! What a reminder says, in the person's language.

use chrono::{DateTime, TimeDelta, Utc};
use journal::{DueReminder, Moment, ReminderKind};
use locale::{Locale, at_start};
use recovery::Slot;

use crate::notifier::{Button, Notification};

/// How long a snooze from a notification lasts.
const SNOOZE: TimeDelta = TimeDelta::minutes(15);

/// The notification for a reminder.
pub fn notification(reminder: &DueReminder, locale: &Locale, at: Moment) -> Notification {
    let (title, body) = if reminder.private {
        (
            locale.say("notify-private"),
            locale.say("notify-private.body"),
        )
    } else {
        text(reminder, locale, at)
    };
    Notification {
        tag: reminder.id.to_string(),
        title,
        body,
        open: locale.say("notify-open"),
        buttons: Button::ALL
            .into_iter()
            .filter(|button| makes_sense(*button, reminder, at.now))
            .map(|button| (button, locale.say(&format!("notify-{}", button.key()))))
            .collect(),
    }
}

fn text(reminder: &DueReminder, locale: &Locale, at: Moment) -> (String, String) {
    let Some(slot) = &reminder.slot else {
        return plain(reminder, locale, at);
    };
    let message = format!("notify-{}", reminder.kind);
    let clock = |instant| time(instant, locale, at);
    let start = slot.start.to_utc();
    let until = reminder.window_end.unwrap_or_else(|| slot.end.to_utc());
    let best = at_start(&locale.day_and_clock(start, at.zone, at.now));
    let variables = [
        ("type", what(slot, locale).into()),
        ("pressure", pressure(slot, locale).into()),
        ("minutes", slot.minutes.into()),
        ("at", clock(start).into()),
        ("until", clock(until).into()),
        ("best", best.into()),
        ("when", locale.in_time(start - at.now).into()),
    ];
    let body = match reminder.kind {
        ReminderKind::WindowOpen if start <= at.now => ".body-now",
        _ => ".body",
    };
    (
        locale.say_with(&message, &variables),
        locale.say_with(&format!("{message}{body}"), &variables),
    )
}

/// For reminders that are about no slot; one that should have been keeps to the private words
/// rather than show a gap.
fn plain(reminder: &DueReminder, locale: &Locale, at: Moment) -> (String, String) {
    let (message, body) = match reminder.kind {
        ReminderKind::WindowOpen | ReminderKind::Slot => ("notify-private", ".body"),
        ReminderKind::MassageDue => ("notify-massage_due", ".body"),
        ReminderKind::Soreness => ("notify-soreness", ".body"),
        ReminderKind::PreCompetition if ends_today(reminder, at) => {
            ("notify-pre_competition", ".body-today")
        }
        ReminderKind::PreCompetition => ("notify-pre_competition", ".body"),
    };
    (locale.say(message), locale.say(&format!("{message}{body}")))
}

/// Whether it is worth nothing tomorrow.
fn ends_today(reminder: &DueReminder, at: Moment) -> bool {
    let date = |instant: DateTime<Utc>| instant.with_timezone(&at.zone).date_naive();
    // the midnight that ends a day belongs to it here
    date(reminder.expires_at - TimeDelta::milliseconds(1)) <= date(at.now)
}

fn what(slot: &Slot, locale: &Locale) -> String {
    slot.types
        .first()
        .map(|first| locale.massage_type(*first, slot.delivery))
        .unwrap_or_default()
}

/// "moderate", or "light to moderate".
fn pressure(slot: &Slot, locale: &Locale) -> String {
    let [lo, hi] = slot.pressure;
    if lo == hi {
        locale.term("pressure", hi.to_string())
    } else {
        locale.pressure(slot.pressure)
    }
}

/// The time of day; with its day if that is not today's, or the night that today ends in.
fn time(instant: DateTime<Utc>, locale: &Locale, at: Moment) -> String {
    if instant - at.now < TimeDelta::hours(12) {
        locale.clock(instant, at.zone)
    } else {
        locale.day_and_clock(instant, at.zone, at.now)
    }
}

fn makes_sense(button: Button, reminder: &DueReminder, now: DateTime<Utc>) -> bool {
    let about_a_slot = reminder.plan.is_some() && reminder.slot.is_some();
    match button {
        Button::Start => about_a_slot && reminder.can_start,
        Button::Skip => about_a_slot,
        Button::Snooze => about_a_slot && reminder.window_end.is_none_or(|end| now + SNOOZE < end),
    }
}

#[cfg(test)]
mod tests {
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
            slot: Some(Slot {
                window: TimingWindow::SameDay,
                start: "2026-11-23T21:00:00+01:00".parse().unwrap(),
                end: "2026-11-23T22:00:00+01:00".parse().unwrap(),
                delivery: Delivery::Therapist,
                minutes: 60,
                minutes_range: [30, 60],
                types: vec![MassageType::Sports, MassageType::Swedish],
                pressure: [3, 3],
                caps: Vec::new(),
                focus: Vec::new(),
                rest_day: false,
                provisional: false,
            }),
            can_start: true,
            private: false,
            attempt: 1,
            window_end: Some(instant("2026-11-24T00:00:00Z")),
            server_id: None,
        }
    }

    fn said(reminder: &DueReminder, language: &str, now: &str) -> (String, String) {
        let said = notification(reminder, &Locale::new(language), at(now));
        (said.title, said.body)
    }

    #[rstest]
    #[case(
        "en",
        "Your massage window is open",
        "Sports massage, moderate, until 01:00. Tonight 21:00 suits best."
    )]
    #[case(
        "de",
        "Dein Massagefenster ist offen",
        "Sportmassage, mittel, bis 01:00. Am besten passt: Heute Abend 21:00."
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
            "Sports massage, moderate, until 01:00. Now suits best."
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
            ReminderKind::PreCompetition
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
                "Today or tomorrow suits: up to 45 minutes, light pressure at most.".to_owned()
            )
        );
        let put_off = said(&due, "en", "2026-11-24T09:00:00Z").1;
        assert_eq!(
            put_off,
            "Today suits: up to 45 minutes, light pressure at most."
        );
    }

    #[rstest]
    fn private_words_say_nothing_about_health(
        #[values(ReminderKind::WindowOpen, ReminderKind::Slot, ReminderKind::Soreness)]
        kind: ReminderKind,
    ) {
        let private = DueReminder {
            private: true,
            ..reminder(kind)
        };
        let said = notification(&private, &Locale::new("en"), at("2026-11-23T18:00:00Z"));
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
                &Locale::new("en"),
                at(now),
            )
            .buttons
            .into_iter()
            .map(|(button, _)| button)
            .collect::<Vec<_>>()
        };
        assert_eq!(offered("2026-11-23T23:00:00Z"), Button::ALL);
        assert_eq!(
            offered("2026-11-23T23:50:00Z"),
            [Button::Start, Button::Skip]
        );
    }

    #[test]
    fn nothing_starts_from_a_notification_while_the_window_has_a_question() {
        let mut due = reminder(ReminderKind::Slot);
        due.can_start = false;
        let said = notification(&due, &Locale::new("en"), at("2026-11-23T19:50:00Z"));
        let buttons: Vec<_> = said.buttons.into_iter().map(|(button, _)| button).collect();
        assert_eq!(buttons, [Button::Snooze, Button::Skip]);
    }

    #[test]
    fn a_reminder_about_no_slot_can_only_be_opened() {
        let mut due = reminder(ReminderKind::MassageDue);
        due.slot = None;
        due.plan = None;
        let said = notification(&due, &Locale::new("en"), at("2026-11-23T18:00:00Z"));
        assert_eq!(said.buttons, []);
    }
}
