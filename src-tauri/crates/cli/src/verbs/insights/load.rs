//! Load and massages, week by week.

use insights::{Insights, WeekLoad};
use locale::Locale;

use crate::output::{note, table};

pub(super) fn lines(locale: &Locale, insights: &Insights) -> Vec<String> {
    let load = &insights.load;
    if load.weeks.is_empty() {
        return vec![locale.say("insights-no-week")];
    }
    let heading = load.usual.map_or_else(
        || locale.say("insights-no-usual-load"),
        |usual| {
            let values = [("load", rounded(usual.middle).into())];
            locale.say_with("insights-usual-load", &values)
        },
    );
    let column = |part: &str| locale.say(&format!("insights-load.{part}"));
    let head = ["week", "workouts", "load", "massages"].map(column);
    let newest = &load.weeks[load.weeks.len().saturating_sub(SHOWN)..];
    let rows: Vec<_> = newest
        .iter()
        .map(|week| row(locale, week, insights))
        .collect();
    let mut lines = vec![heading];
    lines.extend(table(&[vec![head], rows].concat()));
    if let Some(usual) = load.usual {
        let [low, high] = [usual.low, usual.high].map(rounded);
        let values = [("low", low.into()), ("high", high.into())];
        lines.push(note(&locale.say_with("insights-load-half", &values)));
    }
    lines.push(note(&column("what")));
    if newest.len() < load.weeks.len() {
        let values = [("shown", SHOWN.into()), ("weeks", load.weeks.len().into())];
        lines.push(note(&locale.say_with("ctl-insights-more-weeks", &values)));
    }
    lines
}

fn row(locale: &Locale, week: &WeekLoad, insights: &Insights) -> [String; 4] {
    let is_present = (insights.to - week.monday).num_days() < 7;
    let name = if is_present {
        locale.say("insights-this-week")
    } else {
        locale.date(week.monday, insights.to)
    };
    let marks = match week.massages {
        0 => "–".to_owned(),
        few @ 1..=MOST_MARKS => "●".repeat(few),
        many => many.to_string(),
    };
    [
        name,
        week.workouts.to_string(),
        week.load.to_string(),
        marks,
    ]
}

fn rounded(load: f64) -> String {
    format!("{load:.0}")
}

/// So many weeks fit a screen; the document has all.
const SHOWN: usize = 12;
/// More massages than this are a number.
const MOST_MARKS: usize = 7;
