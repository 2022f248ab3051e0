//! What a reminder says, in the person's language.

use chrono::{DateTime, TimeDelta, Utc};
use journal::{DueReminder, Moment, ReminderKind};
use locale::{Locale, at_start};
use recovery::Slot;

use crate::desktop::notifier::{Button, Notification};

/// How long a snooze from a notification lasts.
const SNOOZE: TimeDelta = TimeDelta::minutes(15);

/// The notification for a reminder.
pub(crate) fn notification(reminder: &DueReminder, locale: &Locale, at: Moment) -> Notification {
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
mod tests;
