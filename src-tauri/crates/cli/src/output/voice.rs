//! How a verb speaks: in which language, and from which moment.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use journal::Moment;
use locale::Locale;
use recovery::{Delivery, Slot, Tool};

/// The user's language, and the moment that times are relative to.
pub(crate) struct Voice<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) at: Moment,
    /// What the user has for a self-massage; absent = everything.
    pub(crate) tools: Option<&'a [Tool]>,
}

impl Voice<'_> {
    /// A slot's type, pressure and minutes.
    pub(crate) fn headline(&self, slot: &Slot) -> String {
        let id = match slot.delivery {
            Delivery::Therapist => "ctl-plan-headline.therapist",
            Delivery::SelfMassage => "ctl-plan-headline",
        };
        let massage = self.massage(slot);
        self.locale.say_with(
            id,
            &[
                ("type", massage.into()),
                ("pressure", self.locale.pressure(slot.pressure).into()),
                ("minutes", slot.minutes.into()),
            ],
        )
    }

    /// The massage of a slot, with what the user has for it.
    pub(crate) fn massage(&self, slot: &Slot) -> String {
        let massage = match self.tools {
            Some(tools) => Some(slot.massage_with(tools)),
            None => slot.types.first().copied(),
        };
        massage.map_or_else(String::new, |massage| {
            self.locale.massage_type(massage, slot.delivery)
        })
    }

    /// When a slot is: `tonight 21:00 – 22:00`.
    pub(crate) fn span(&self, slot: &Slot) -> String {
        self.locale
            .span(slot.start, slot.end, self.at.zone, self.at.now)
    }

    pub(crate) fn day_and_clock(&self, instant: impl Into<DateTime<Utc>>) -> String {
        self.locale
            .day_and_clock(instant, self.at.zone, self.at.now)
    }

    /// The time on the clock, with its day if that is not today.
    pub(crate) fn short_time(&self, instant: DateTime<Utc>) -> String {
        let day = |at: DateTime<Utc>| at.with_timezone(&self.at.zone).date_naive();
        if day(instant) == day(self.at.now) {
            self.locale.clock(instant, self.at.zone)
        } else {
            self.day_and_clock(instant)
        }
    }

    /// The time on the clock where it happened; the place is named if the clock here shows another.
    pub(crate) fn day_and_clock_in(&self, instant: DateTime<Utc>, zone: &str) -> String {
        let shown = |zone: Tz| instant.with_timezone(&zone).naive_local();
        match zone.parse() {
            Ok(there) if shown(there) != shown(self.at.zone) => {
                let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
                let time = self.locale.day_and_clock(instant, there, self.at.now);
                let values = [("time", time.into()), ("place", place.into())];
                self.locale.say_with("time-at-place", &values)
            }
            _ => self.day_and_clock(instant),
        }
    }

    /// How far away an instant is: `in 2 h 10 min`.
    pub(crate) fn distance(&self, instant: impl Into<DateTime<Utc>>) -> String {
        self.locale.relative_time(instant.into() - self.at.now)
    }

    /// What is never pressed, for a massage that the user gives themselves and that is not over.
    pub(crate) fn never_pressed(&self, slot: &Slot) -> Option<String> {
        let is_to_come = slot.delivery == Delivery::SelfMassage && slot.end > self.at.now;
        is_to_come.then(|| self.avoid())
    }

    /// What is never pressed, and what else rules out pressing.
    pub(crate) fn avoid(&self) -> String {
        let never = self.in_sentence(&self.locale.say("how-never"));
        self.locale
            .say_with("ctl-plan-avoid", &[("never", never.into())])
    }

    /// Words inside a sentence: with a small letter where the language has one there, unless they begin
    /// with an abbreviation.
    pub(crate) fn in_sentence(&self, words: &str) -> String {
        let mut letters = words.chars();
        let (first, second) = (letters.next(), letters.clone().next());
        let stays =
            self.locale.say("window-nouns") != "small" || second.is_some_and(char::is_uppercase);
        match first {
            Some(first) if !stays => first.to_lowercase().chain(letters).collect(),
            _ => words.to_owned(),
        }
    }
}

/// Names in a row, with commas.
pub(crate) fn join(names: impl IntoIterator<Item = String>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
