//! A person's history, written entry by entry.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use insights::{History, Insights, PastAnswer, PastMassage, PastWorkout};
use recovery::{Activity, Delivery, DeliveryPreference, MassageType, Rpe, Soreness, TrainingLevel};

pub(crate) const BERLIN: Tz = chrono_tz::Europe::Berlin;

/// Somebody in Berlin whose span begins on Monday 5 January 2026 and ends on Friday 27 November.
pub(crate) struct Person(pub(crate) History);

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

impl Person {
    pub(crate) fn new() -> Self {
        Self(History {
            from: "2026-01-05".parse().unwrap(),
            to: "2026-11-27".parse().unwrap(),
            now: instant("2026-11-27T12:00:00Z"),
            level: TrainingLevel::Regular,
            delivery: DeliveryPreference::Either,
            workouts: vec![],
            massages: vec![],
            answers: vec![],
        })
    }

    /// An hour that ended then.
    pub(crate) fn trains(&mut self, end: &str, rpe: i64) {
        self.trains_at(instant(end), rpe, Activity::StrengthLower);
    }

    pub(crate) fn trains_at(&mut self, end: DateTime<Utc>, rpe: i64, activity: Activity) {
        self.0.workouts.push(PastWorkout {
            activity,
            end,
            minutes: 60,
            rpe: Rpe::new(rpe).unwrap(),
            guessed: false,
            went: None,
            zone: BERLIN,
        });
    }

    /// A self-massage of 20 minutes.
    pub(crate) fn rolls(&mut self, start: &str) -> &mut PastMassage {
        self.rolls_at(instant(start))
    }

    pub(crate) fn rolls_at(&mut self, start: DateTime<Utc>) -> &mut PastMassage {
        self.0.massages.push(PastMassage {
            start,
            minutes: 20,
            massage_type: MassageType::Myofascial,
            delivery: Delivery::SelfMassage,
            muscles: vec![],
            parts: vec![],
            workout_end: None,
            felt: None,
            zone: BERLIN,
        });
        self.0.massages.last_mut().unwrap()
    }

    pub(crate) fn says(&mut self, at: &str, value: i64) {
        self.says_at(instant(at), value);
    }

    pub(crate) fn says_at(&mut self, at: DateTime<Utc>, value: i64) {
        self.0.answers.push(PastAnswer {
            at,
            value: Soreness::new(value).unwrap(),
            zone: BERLIN,
        });
    }

    /// A hard session, a massage in the evening or not, and an answer the next noon; `number` days 5 apart.
    pub(crate) fn recovers(&mut self, number: i64, massaged: bool, value: i64) {
        let end = instant("2026-01-06T17:00:00Z") + TimeDelta::days(5 * number);
        self.trains_at(end, 8, Activity::StrengthLower);
        if massaged {
            self.rolls_at(end + TimeDelta::hours(3));
        }
        self.says_at(end + TimeDelta::hours(19), value);
    }

    pub(crate) fn insights(&self) -> Insights {
        Insights::of(&self.0)
    }
}
