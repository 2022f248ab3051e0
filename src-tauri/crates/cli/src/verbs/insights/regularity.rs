//! How regular the massages were, beside what is usual for the level.

use insights::Regularity;
use locale::Locale;

use crate::output::{note, table};

pub(super) fn lines(locale: &Locale, found: &Regularity) -> Vec<String> {
    let mut lines = vec![heading(locale, found)];
    if found.days.is_some() {
        let rows = [
            ("shorter", found.shorter),
            ("within", found.within),
            ("longer", found.longer),
        ]
        .map(|(part, count)| {
            let name = locale.say(&format!("insights-intervals.{part}"));
            [name, count.to_string()]
        });
        lines.extend(table(&rows));
    }
    let [shortest, longest] =
        [found.shortest_days, found.longest_days].map(|days| locale.number(days));
    let usual = [
        ("level", locale.term("level", found.level).into()),
        ("shortest", shortest.into()),
        ("longest", longest.into()),
    ];
    lines.push(note(&locale.say_with("insights-custom", &usual)));
    lines.push(note(&locale.say("insights-counts")));
    lines.extend(found.since_days.map(|days| {
        note(&locale.say_with("insights-since-last", &[("days", days.floor().into())]))
    }));
    lines
}

fn heading(locale: &Locale, found: &Regularity) -> String {
    let Some(days) = found.days else {
        let sessions = [("sessions", found.sessions.into())];
        return locale.say_with("insights-few-intervals", &sessions);
    };
    let id = match days.middle {
        short if short < found.shortest_days => "insights-every.more-often",
        long if long > found.longest_days => "insights-every.less-often",
        _ => "insights-every",
    };
    let values = [("days", locale.number(days.middle).into())];
    locale.say_with(id, &values)
}
