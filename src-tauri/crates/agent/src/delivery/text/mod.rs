//! The text of a reminder, in the user's language.

use chrono::{DateTime, TimeDelta, Utc};
use journal::{DueReminder, Moment, ReminderKind};
use locale::{Locale, capitalize};
use recovery::{PressureRange, Slot, Tool};

use crate::desktop::notifier::{Button, Notification};

/// How long a snooze from a notification lasts.
const SNOOZE: TimeDelta = TimeDelta::minutes(15);

/// The notification for a reminder.
pub(crate) fn notification(
    reminder: &DueReminder,
    tools: &[Tool],
    locale: &Locale,
    at: Moment,
) -> Notification {
    let (title, body) = if reminder.private {
        (
            locale.say("notify-private"),
            locale.say("notify-private.body"),
        )
    } else if reminder.questions_first {
        (
            locale.say("notify-questions"),
            locale.say("notify-questions.body"),
        )
    } else if reminder.clot_question {
        (
            locale.say("notify-clot-question"),
            locale.say("notify-clot-question.body"),
        )
    } else {
        text(reminder, tools, locale, at)
    };
    Notification {
        tag: reminder.id.to_string(),
        title,
        body,
        open: locale.say("notify-open"),
        buttons: Button::ALL
            .into_iter()
            .filter(|button| is_offered(*button, reminder, at.now))
            .map(|button| (button, locale.say(&format!("notify-{}", button.key()))))
            .collect(),
    }
}

fn text(reminder: &DueReminder, tools: &[Tool], locale: &Locale, at: Moment) -> (String, String) {
    let Some(slot) = &reminder.slot else {
        return text_without_slot(reminder, locale, at);
    };
    let message = format!("notify-{}", reminder.kind);
    let time = |instant| time(instant, locale, at);
    let start = slot.start.to_utc();
    let until = reminder.last_start.unwrap_or(start);
    let day = locale.day_and_clock(start, at.zone, at.now);
    let best = capitalize(&day);
    let variables = [
        (
            "type",
            locale
                .massage_type(slot.massage_with(tools), slot.delivery)
                .into(),
        ),
        ("pressure", pressure(slot, locale).into()),
        ("minutes", slot.minutes.into()),
        ("at", time(start).into()),
        ("until", time(until).into()),
        ("best", best.into()),
        ("day", day.into()),
        ("when", locale.relative_time(start - at.now).into()),
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

/// The text of a reminder without a slot. One that should have a slot falls back on the private
/// text rather than show a gap.
fn text_without_slot(reminder: &DueReminder, locale: &Locale, at: Moment) -> (String, String) {
    let (message, body) = match reminder.kind {
        ReminderKind::WindowOpen
        | ReminderKind::Slot
        | ReminderKind::DidYouDoIt
        | ReminderKind::DidYouBookIt => ("notify-private", ".body"),
        ReminderKind::MassageDue => ("notify-massage_due", ".body"),
        ReminderKind::Soreness => ("notify-soreness", ".body"),
        ReminderKind::HowHard => return how_hard(reminder, locale, at),
        ReminderKind::TrialEvening => ("notify-trial_evening", ".body"),
        ReminderKind::PreCompetition if ends_today(reminder, at) => {
            ("notify-pre_competition", ".body-today")
        }
        ReminderKind::PreCompetition => ("notify-pre_competition", ".body"),
    };
    (locale.say(message), locale.say(&format!("{message}{body}")))
}

/// The question how hard a workout was, which names it.
fn how_hard(reminder: &DueReminder, locale: &Locale, at: Moment) -> (String, String) {
    let Some(workout) = &reminder.workout else {
        return (
            locale.say("notify-private"),
            locale.say("notify-private.body"),
        );
    };
    let values = [
        ("activity", locale.term("activity", workout.activity).into()),
        ("minutes", workout.duration_min.into()),
        ("until", time(workout.end, locale, at).into()),
    ];
    (
        locale.say("notify-how_hard"),
        locale.say_with("notify-how_hard.body", &values),
    )
}

/// Whether it expires today.
fn ends_today(reminder: &DueReminder, at: Moment) -> bool {
    let date = |instant: DateTime<Utc>| instant.with_timezone(&at.zone).date_naive();
    // an expiry at midnight still counts as the day that ends then
    date(reminder.expires_at - TimeDelta::milliseconds(1)) <= date(at.now)
}

/// The pressure without the word itself: `moderate`, or `light to moderate`.
fn pressure(slot: &Slot, locale: &Locale) -> String {
    let PressureRange { lo, hi } = slot.pressure;
    if lo == hi {
        locale.term("pressure", hi.get().to_string())
    } else {
        locale.pressure(slot.pressure)
    }
}

/// The time of day, with the day if it is more than twelve hours away.
fn time(instant: DateTime<Utc>, locale: &Locale, at: Moment) -> String {
    if instant - at.now < TimeDelta::hours(12) {
        locale.clock(instant, at.zone)
    } else {
        locale.day_and_clock(instant, at.zone, at.now)
    }
}

fn is_offered(button: Button, reminder: &DueReminder, now: DateTime<Utc>) -> bool {
    let has_slot = reminder.plan.is_some() && reminder.slot.is_some();
    let asks = matches!(
        reminder.kind,
        ReminderKind::DidYouDoIt | ReminderKind::DidYouBookIt
    );
    match button {
        // without the question, an answer means nothing
        Button::Yes | Button::No => asks && has_slot && !reminder.private,
        _ if asks => false,
        Button::Easy | Button::Moderate | Button::Hard | Button::AllOut => {
            reminder.workout.is_some() && !reminder.private
        }
        Button::Start => has_slot && reminder.can_start,
        Button::Skip => has_slot,
        Button::Snooze => has_slot && reminder.window_end.is_none_or(|end| now + SNOOZE < end),
    }
}

#[cfg(test)]
mod tests;
