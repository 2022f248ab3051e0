//! Which window the massages were in.

use chrono::TimeDelta;
use insights::{Insights, Windows};
use locale::Locale;

use crate::output::{note, table};

pub(super) fn lines(locale: &Locale, insights: &Insights) -> Vec<String> {
    let windows = &insights.windows;
    let Some(since) = windows.since else {
        return vec![
            locale.say("insights-no-massage"),
            note(&locale.say("insights-no-massage.how")),
        ];
    };
    let mut lines = vec![heading(locale, windows)];
    let rows = windows.windows.iter().map(|window| {
        [
            locale.term("window", window.window),
            locale.term_part("window", window.window, "hours"),
            window.massages.to_string(),
        ]
    });
    let apart = [
        locale.say("insights-apart"),
        String::new(),
        windows.apart.to_string(),
    ];
    let rows: Vec<_> = rows.chain((windows.apart > 0).then_some(apart)).collect();
    lines.extend(table(&rows));
    let all = windows.inside() + windows.apart;
    let since = locale.date(since, insights.to);
    let values = [("massages", all.into()), ("since", since.into())];
    lines.push(note(&locale.say_with("insights-massages", &values)));
    if let Some(hours) = windows.hours.filter(|_| windows.inside() >= 2) {
        let [low, high] = [hours.low, hours.high].map(|one| length(locale, one));
        let values = [("low", low.into()), ("high", high.into())];
        lines.push(note(&locale.say_with("insights-hours", &values)));
    }
    lines
}

fn heading(locale: &Locale, windows: &Windows) -> String {
    let Some(mostly) = windows.mostly else {
        return locale.say("insights-spread");
    };
    locale.term("insights-mostly", mostly)
}

/// Hours, to the minute.
fn length(locale: &Locale, hours: f64) -> String {
    let seconds = std::time::Duration::from_secs_f64(hours.max(0.0) * 3600.0);
    locale.length(TimeDelta::from_std(seconds).unwrap_or_default())
}
