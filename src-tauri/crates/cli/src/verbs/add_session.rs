//! `add-session`: plans a session or a race, once or on some weekdays.

use chrono::NaiveDate;
use clap::Args;
use journal::{NewSeries, NewSession};
use recovery::civil::{Weekly, date_of};
use recovery::{Activity, SessionKind};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, When, one_of, parse, weekdays};
use crate::output::{Answer, ReadAs, moved};

#[derive(Debug, Args)]
pub(crate) struct AddSessionArgs {
    #[arg(value_name = "TIME")]
    pub(crate) at: When,
    #[arg(long, value_name = "ACTIVITY", value_parser = Ids::of(Activity::iter()))]
    pub(crate) activity: Option<String>,
    #[arg(long, value_name = "MIN", allow_hyphen_values = true, value_parser = parse::length)]
    pub(crate) minutes: Option<u32>,
    #[arg(long, value_name = "1-10", allow_hyphen_values = true)]
    pub(crate) rpe: Option<String>,
    #[arg(long)]
    pub(crate) competition: bool,
    #[arg(long, value_name = "mon,wed,fri", value_delimiter = ',', value_parser = one_of(weekdays::ALL.into_iter()))]
    pub(crate) every: Vec<String>,
    #[arg(long, value_name = "N", requires = "every", value_parser = clap::value_parser!(u32).range(1..=52))]
    pub(crate) every_weeks: Option<u32>,
    #[arg(long, value_name = "2026-12-20", requires = "every")]
    pub(crate) until: Option<NaiveDate>,
    #[arg(
        long,
        value_name = "2026-12-25",
        value_delimiter = ',',
        requires = "every"
    )]
    pub(crate) except: Vec<NaiveDate>,
}

pub(crate) fn add(env: &mut Environment, args: AddSessionArgs) -> Result<Answer, Failure> {
    let at = env.at;
    let start = args.at.coming(at.now, at.zone);
    let duration_min = args.minutes.map(parse::minutes).transpose()?;
    let rpe_expected = args.rpe.as_deref().map(parse::rpe).transpose()?;
    let activity = args.activity.as_deref().map(parse::activity).transpose()?;
    let kind = if args.competition {
        SessionKind::Competition
    } else {
        SessionKind::Training
    };
    let before = env.today()?;
    let done = if args.every.is_empty() {
        let new = NewSession {
            start,
            duration_min,
            kind,
            rpe_expected,
            activity,
        };
        env.journal.plan_session(new, at)?
    } else {
        let new = NewSeries {
            rule: Weekly {
                first: date_of(at.zone, start),
                until: args.until,
                weekdays: weekdays::numbers(&args.every),
                every_weeks: args.every_weeks.unwrap_or(1),
            },
            time: start.with_timezone(&at.zone).time(),
            except: args.except,
            duration_min,
            kind,
            rpe_expected,
            activity,
        };
        env.journal.plan_series(new, at)?
    };
    let mut answer = moved::answer(env, &before, &done);
    answer.text = ReadAs::SESSION.before(&env.voice(), Some(start), duration_min, answer.text);
    Ok(answer)
}
