//! What `edit` and `delete` do with sessions that recur: one of them, this and later ones, or all.

use chrono::NaiveDate;
use clap::Args;
use journal::{NewSeries, Replanned, SeriesEntry, SessionEntry};
use recovery::civil::Weekly;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{one_of, weekdays};
use crate::output::Voice;

/// How many of a series are meant; one, unless these say otherwise.
#[derive(Debug, Args)]
pub(crate) struct ScopeArgs {
    #[arg(long, conflicts_with = "all")]
    pub(crate) later: bool,
    #[arg(long)]
    pub(crate) all: bool,
}

/// What `edit` changes of the rule.
#[derive(Debug, Args)]
pub(crate) struct RuleArgs {
    #[arg(long, value_name = "mon,wed,fri", value_delimiter = ',', value_parser = one_of(weekdays::ALL.into_iter()))]
    pub(crate) every: Vec<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=52))]
    pub(crate) every_weeks: Option<u32>,
    #[arg(long, value_name = "2026-12-20")]
    pub(crate) until: Option<NaiveDate>,
    #[arg(long, value_name = "2026-12-04", conflicts_with_all = ["every", "every_weeks", "until", "at", "minutes", "activity", "rpe", "competition"])]
    pub(crate) put_back: Option<NaiveDate>,
}

impl RuleArgs {
    fn apply(&self, was: &Weekly) -> Weekly {
        let weekdays = if self.every.is_empty() {
            was.weekdays.clone()
        } else {
            weekdays::numbers(&self.every)
        };
        Weekly {
            first: was.first,
            until: self.until.or(was.until),
            weekdays,
            every_weeks: self.every_weeks.unwrap_or(was.every_weeks),
        }
    }
}

/// The series that is meant, from which date on; none if it is one session by itself.
pub(crate) fn meant(
    env: &mut Environment,
    session: &SessionEntry,
    scope: &ScopeArgs,
) -> Result<Option<(SeriesEntry, Option<NaiveDate>)>, Failure> {
    let Some(one) = session.occurrence.as_ref() else {
        return Ok(None);
    };
    if !scope.later && !scope.all {
        return Ok(None);
    }
    let all = env.journal.series(env.at)?;
    let series = all.into_iter().find(|it| it.id == one.series);
    Ok(series.map(|series| (series, scope.later.then_some(one.date))))
}

/// Changes a series; `change` gets what it is now.
pub(crate) fn edit(
    env: &mut Environment,
    (was, from): (&SeriesEntry, Option<NaiveDate>),
    rule: &RuleArgs,
    change: impl FnOnce(&mut NewSeries),
) -> Result<Replanned, Failure> {
    let mut new = NewSeries {
        rule: rule.apply(&was.rule),
        time: was.time,
        except: Vec::new(),
        duration_min: Some(was.duration_min),
        kind: was.kind,
        rpe_expected: was.rpe_expected,
        activity: was.activity,
    };
    change(&mut new);
    Ok(env.journal.edit_series(&was.id, from, new, env.at)?)
}

/// A series in words: `Mon, Wed 18:00, every 2nd week, until Sun 20 Dec`.
pub(crate) fn words(voice: &Voice<'_>, series: &SeriesEntry) -> String {
    let locale = voice.locale;
    let days = series.rule.weekdays.iter();
    let days: Vec<String> = days
        .map(|day| locale.say(&format!("time-weekday-{day}.short")))
        .collect();
    let today = voice.at.now.with_timezone(&voice.at.zone).date_naive();
    let start = recovery::civil::instant_of(voice.at.zone, today, series.time);
    let values = [
        ("days", days.join(", ").into()),
        ("time", locale.clock(start, voice.at.zone).into()),
    ];
    let mut said = locale.say_with("ctl-series", &values);
    if series.rule.every_weeks > 1 {
        let weeks = [("weeks", series.rule.every_weeks.into())];
        said = format!("{said}, {}", locale.say_with("ctl-series-weeks", &weeks));
    }
    if let Some(until) = series.rule.until {
        let until = [("date", locale.date(until, today).into())];
        said = format!("{said}, {}", locale.say_with("ctl-series-until", &until));
    }
    if !series.except.is_empty() {
        let dates = series.except.iter().take(NAMED);
        let dates: Vec<String> = dates.map(|date| locale.date(*date, today)).collect();
        let more = series.except.len().saturating_sub(NAMED);
        let except = [("dates", dates.join(", ").into()), ("more", more.into())];
        said = format!("{said}, {}", locale.say_with("ctl-series-except", &except));
    }
    said
}

/// How many of the dates that are left out a line names.
const NAMED: usize = 6;
