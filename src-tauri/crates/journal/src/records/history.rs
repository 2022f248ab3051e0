//! What was noted over a long time, for [`Insights`]; only read.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use chrono_tz::Tz;
use insights::{FourWeeks, History, Insights, PastAnswer, PastMassage, PastPart, PastWorkout};
use recovery::civil::{date_of, start_of_day};
use recovery::{InputError, Muscle, Rpe, Soreness};
use rusqlite::{Connection, Row, params};

use crate::db::column::{at, at_opt, from_json, from_json_opt, ms, unreadable, word, word_opt};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{bounds, settings};
use crate::types::MassagePart;

impl Journal {
    /// What the last `weeks` weeks tell, the present one included. Weeks begin on Monday, and each entry
    /// belongs to the day that it had where it was noted. Changes nothing.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// let insights = journal.insights(52, at)?;
    /// assert_eq!(insights.load.weeks[0].load, 480);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn insights(&mut self, weeks: u32, at: Moment) -> Result<Insights> {
        let history = self.read(|tx| read(tx, weeks, at.to_millis()))?;
        Ok(Insights::of(&history))
    }

    /// The last four weeks in a few numbers.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// let weeks = journal.four_weeks(at)?;
    /// assert_eq!((weeks.workouts, weeks.massages), (1, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn four_weeks(&mut self, at: Moment) -> Result<FourWeeks> {
        // they begin in the middle of a week
        let history = self.read(|tx| read(tx, 5, at.to_millis()))?;
        Ok(FourWeeks::of(&history))
    }
}

fn read(tx: &Connection, weeks: u32, at: Moment) -> Result<History> {
    let today = date_of(at.zone, at.now);
    let back =
        u64::from(weeks.saturating_sub(1)) * 7 + u64::from(today.weekday().num_days_from_monday());
    let from = today
        .checked_sub_days(chrono::Days::new(back))
        .unwrap_or(today);
    let span = Span {
        since: start_of_day(at.zone, from) - BEFORE,
        // what was logged while the clock was wrong is not yet true
        until: at.now + bounds::CLOCK_SLACK,
        zone: at.zone,
    };
    let profile = settings::read(tx)?.profile;
    Ok(History {
        from,
        to: today,
        now: at.now,
        level: profile.level,
        delivery: profile.delivery,
        workouts: span.rows(tx, WORKOUTS, workout)?,
        massages: span.rows(tx, MASSAGES, massage)?,
        answers: span.rows(tx, ANSWERS, answer)?,
    })
}

/// What is read.
struct Span {
    since: DateTime<Utc>,
    until: DateTime<Utc>,
    /// The zone of an old entry that has none.
    zone: Tz,
}

impl Span {
    fn rows<T>(
        &self,
        tx: &Connection,
        query: &str,
        entry: fn(&Row<'_>, Tz) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = tx.prepare_cached(query)?;
        let found = statement.query_map(params![ms(self.since), ms(self.until)], |row| {
            entry(row, self.zone(row)?)
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    fn zone(&self, row: &Row<'_>) -> rusqlite::Result<Tz> {
        let name: Option<String> = row.get("zone")?;
        Ok(name.and_then(|name| name.parse().ok()).unwrap_or(self.zone))
    }
}

fn workout(row: &Row<'_>, zone: Tz) -> rusqlite::Result<PastWorkout> {
    Ok(PastWorkout {
        activity: word(row, "activity")?,
        end: at(row, "end_at")?,
        minutes: row.get("duration_min")?,
        rpe: Rpe::try_from(row.get::<_, i64>("rpe")?)
            .map_err(|error: InputError| unreadable(error))?,
        guessed: row.get("guessed")?,
        went: word_opt(row, "went")?,
        zone,
    })
}

fn massage(row: &Row<'_>, zone: Tz) -> rusqlite::Result<PastMassage> {
    let muscles: Vec<Muscle> = from_json(row, "muscles")?;
    let mut groups: Vec<_> = muscles.iter().map(|muscle| muscle.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let parts: Vec<MassagePart> = from_json_opt(row, "parts")?.unwrap_or_default();
    let part = |part: &MassagePart| PastPart {
        muscle: part.muscle,
        tool: part.tool,
        seconds: part.seconds,
    };
    Ok(PastMassage {
        start: at(row, "start_at")?,
        minutes: row.get("minutes")?,
        massage_type: word(row, "type")?,
        delivery: word(row, "delivery")?,
        muscles: groups,
        parts: parts.iter().map(part).collect(),
        workout_end: at_opt(row, "workout_end")?,
        felt: word_opt(row, "felt")?,
        zone,
    })
}

fn answer(row: &Row<'_>, zone: Tz) -> rusqlite::Result<PastAnswer> {
    Ok(PastAnswer {
        at: at(row, "reported_at")?,
        value: Soreness::try_from(row.get::<_, i64>("value")?)
            .map_err(|error: InputError| unreadable(error))?,
        zone,
    })
}

const WORKOUTS: &str =
    "SELECT activity, end_at, duration_min, rpe, guessed, went, zone FROM workout
    WHERE deleted_at IS NULL AND end_at BETWEEN ?1 AND ?2";
/// With the end of the workout of the plan that it carried out.
const MASSAGES: &str =
    "SELECT start_at, massage.minutes, type, delivery, massage.muscles, parts, felt,
      massage.zone, workout.end_at AS workout_end
    FROM massage
    LEFT JOIN plan ON plan.id = massage.plan
    LEFT JOIN workout ON workout.id = plan.workout AND workout.deleted_at IS NULL
    WHERE massage.deleted_at IS NULL AND start_at BETWEEN ?1 AND ?2";
const ANSWERS: &str = "SELECT reported_at, value, zone FROM soreness
    WHERE reported_at BETWEEN ?1 AND ?2";
/// A massage or an answer of the first day may follow a workout of some days before; and another zone's
/// day begins up to a day earlier.
const BEFORE: TimeDelta = TimeDelta::days(7);
